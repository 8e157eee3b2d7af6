"""A check in a process of its own, for a server: started afresh, because a server with threads must not fork.

Reads from standard input a line of JSON (the name of the file, the findings to set aside, the form of a copy to make, '' for none)
and then the file. Writes JSON: the copy, or the result, the kind of file and the marked text; or the message for the user. What it
is doing stands, a line each, on standard error.
"""

from __future__ import annotations

import gc
import json
import selectors
import subprocess
import sys
import tempfile
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextvars import ContextVar
from typing import IO, TYPE_CHECKING, Any, cast

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.periksa.batas import DETIK, JAWABAN, PeriksaGagal, batasi, bunuh, pesan_cacat, pesan_mati, pesan_memori, pesan_waktu

if TYPE_CHECKING:
    from selaras.periksa.keluaran.salinan import Bentuk

__all__ = ["PANTAU", "Pantau", "PeriksaGagal", "periksa_terpisah", "salinan_terpisah"]

DETAK = 0.2  # how often a waiting parent looks whether somebody cancelled


class Pantau:
    """What a parent sees of a check that runs, and how it ends one."""

    def __init__(self) -> None:
        self.kabar = ""
        self.batal = False


PANTAU: ContextVar[Pantau | None] = ContextVar("PANTAU", default=None)
"""Who watches the checks of this thread."""


def periksa_terpisah(isi: bytes, nama: str, butir: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Check ``isi`` in a child. ``butir`` are findings to set aside. Raises `PeriksaGagal`."""
    return _jalankan(isi, nama, butir or [], "")


def salinan_terpisah(isi: bytes, nama: str, butir: list[dict[str, Any]], bentuk: Bentuk) -> bytes:
    """Check ``isi`` in a child and give its `salinan`. Raises `PeriksaGagal`."""
    return b64decode(_jalankan(isi, nama, butir, bentuk)["salinan"])


def _jalankan(isi: bytes, nama: str, butir: list[dict[str, Any]], bentuk: str) -> dict[str, Any]:
    with tempfile.TemporaryFile() as masuk:
        masuk.write(json.dumps({"nama": nama, "butir": butir, "bentuk": bentuk}).encode() + b"\n" + isi)
        masuk.seek(0)
        p = subprocess.Popen(
            [sys.executable, "-m", "selaras.periksa.anak"],
            stdin=masuk,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            keluar = _ikuti(p, PANTAU.get() or Pantau())
        finally:
            bunuh(p.pid)
            p.wait()
            for pipa in (p.stdout, p.stderr):
                cast("IO[bytes]", pipa).close()
    try:
        jawab: dict[str, Any] = json.loads(keluar)
    except ValueError as e:
        raise PeriksaGagal(pesan_mati()) from e
    if "galat" in jawab:
        raise PeriksaGagal(str(jawab["galat"]))
    return jawab


def _ikuti(p: subprocess.Popen[bytes], pantau: Pantau) -> bytes:
    """What the child writes until it closes its output. Raises `PeriksaGagal` when the clock runs out or somebody cancels."""
    sampai = time.monotonic() + DETIK
    bagian: list[bytes] = []
    banyak = 0
    with selectors.DefaultSelector() as pilih:
        for pipa in (p.stdout, p.stderr):
            pilih.register(cast("IO[bytes]", pipa), selectors.EVENT_READ)
        while True:
            if pantau.batal:
                raise PeriksaGagal(_("pemeriksaan dibatalkan"))
            if time.monotonic() > sampai:
                raise PeriksaGagal(pesan_waktu(DETIK))
            for kunci, _tanda in pilih.select(min(DETAK, DETIK)):
                potong = cast("IO[bytes]", kunci.fileobj).read1(1 << 20)  # type: ignore[attr-defined]
                if kunci.fileobj is p.stderr:
                    if not potong:
                        pilih.unregister(kunci.fileobj)
                    elif kabar := potong.decode(errors="replace").strip().rpartition("\n")[2]:
                        pantau.kabar = kabar[:80]
                elif not potong:
                    return b"".join(bagian)
                else:
                    banyak += len(potong)
                    if banyak > JAWABAN:
                        return b""
                    bagian.append(potong)


def _kabari(teks: str) -> None:
    sys.stderr.write(f"{teks}\n")
    sys.stderr.flush()


def _jawab(minta: dict[str, Any], isi: bytes, kabari: Callable[[str], None]) -> dict[str, Any]:
    from selaras.dokumen.baca.berkas import baca_isi
    from selaras.periksa.keluaran.data import hasil_data
    from selaras.periksa.keluaran.html import isi_dokumen, kartu, lembar, saringan
    from selaras.periksa.keluaran.salinan import salinan
    from selaras.periksa.pemeriksa import periksa
    from selaras.periksa.penekanan import tekan

    kabari(_("membaca berkas"))
    terbaca = baca_isi(isi, minta["nama"], kabari)
    kabari(_("memeriksa angka"))
    hasil = periksa(terbaca.dokumen, minta["nama"])
    tekan(hasil, minta["butir"])
    kabari(_("menyusun hasil"))
    if minta["bentuk"]:
        return {"salinan": b64encode(salinan(cast("Bentuk", minta["bentuk"]), isi, terbaca, hasil)).decode()}
    return {
        "jenis": terbaca.jenis, "hasil": hasil_data(hasil), "naskah": isi_dokumen(terbaca.dokumen, hasil), "saring": saringan(hasil),
        "kartu": [kartu(n, t) for n, t in enumerate(hasil.temuan, 1)], "lembar": lembar(hasil),
        "terlewat": list(terbaca.dokumen.terlewat),
    }  # fmt: skip


def _utama() -> None:
    gc.disable()  # the process ends with its one document
    batasi()
    try:
        minta = json.loads(sys.stdin.buffer.readline())
        jawab = _jawab(minta, sys.stdin.buffer.read(), _kabari)
    except MemoryError:
        jawab = {"galat": pesan_memori()}
    except TidakTerbaca as e:
        jawab = {"galat": str(e)}
    except Exception as e:  # the parent has no use for a traceback; the message says where
        jawab = {"galat": pesan_cacat(e)}
    sys.stdout.write(json.dumps(jawab))


if __name__ == "__main__":
    _utama()
