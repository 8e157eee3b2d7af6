"""A check in a process of its own, with bounds on memory and time: a hostile file can end the child, never the server.

Reads the file from standard input; the arguments are its name, the findings to set aside, and the form of a copy to make ('' for
none). Writes JSON: the copy, or the result, the kind of file and the marked text; or the message for the user.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, cast

from selaras.bahasa import _

if TYPE_CHECKING:
    from selaras.periksa.keluaran.salinan import Bentuk

MEMORI = 2 * 1024**3
DETIK = 150


class PeriksaGagal(ValueError):
    """The document could not be checked; the message is for the user."""


def periksa_terpisah(isi: bytes, nama: str, butir: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Check ``isi`` in a child. ``butir`` are findings to set aside. Raises `PeriksaGagal`."""
    return _jalankan(isi, nama, butir or [], "")


def salinan_terpisah(isi: bytes, nama: str, butir: list[dict[str, Any]], bentuk: Bentuk) -> bytes:
    """Check ``isi`` in a child and give its `salinan`. Raises `PeriksaGagal`."""
    return b64decode(_jalankan(isi, nama, butir, bentuk)["salinan"])


def _jalankan(isi: bytes, nama: str, butir: list[dict[str, Any]], bentuk: str) -> dict[str, Any]:
    perintah = [sys.executable, "-m", "selaras.periksa.anak", nama, json.dumps(butir), bentuk]
    try:
        p = subprocess.run(perintah, input=isi, capture_output=True, timeout=DETIK, check=False)
    except subprocess.TimeoutExpired as e:
        raise PeriksaGagal(_("pemeriksaan melebihi {n} detik dan dihentikan; pecah dokumennya lebih dahulu", n=DETIK)) from e
    try:
        jawab: dict[str, Any] = json.loads(p.stdout)
    except ValueError as e:
        raise PeriksaGagal(_("dokumen ini tidak dapat diperiksa: melampaui batas memori atau rusak")) from e
    if "galat" in jawab:
        raise PeriksaGagal(str(jawab["galat"]))
    return jawab


def _utama() -> None:
    gc.disable()  # the process ends with its one document
    resource.setrlimit(resource.RLIMIT_AS, (MEMORI, MEMORI))
    resource.setrlimit(resource.RLIMIT_CPU, (DETIK, DETIK))
    from selaras.dokumen.baca.berkas import baca_isi
    from selaras.dokumen.baca.galat import TidakTerbaca
    from selaras.periksa.keluaran.data import hasil_data
    from selaras.periksa.keluaran.html import isi_dokumen, kartu, lembar, saringan
    from selaras.periksa.keluaran.salinan import salinan
    from selaras.periksa.pemeriksa import periksa
    from selaras.periksa.penekanan import tekan

    nama, butir, bentuk = sys.argv[1:]
    try:
        isi = sys.stdin.buffer.read()
        terbaca = baca_isi(isi, nama)
        hasil = periksa(terbaca.dokumen, nama)
        tekan(hasil, json.loads(butir))
        jawab: dict[str, Any]
        if bentuk:
            jawab = {"salinan": b64encode(salinan(cast("Bentuk", bentuk), isi, terbaca, hasil)).decode()}
        else:
            jawab = {
                "jenis": terbaca.jenis, "hasil": hasil_data(hasil), "naskah": isi_dokumen(terbaca.dokumen, hasil), "saring": saringan(hasil),
                "kartu": [kartu(n, t) for n, t in enumerate(hasil.temuan, 1)], "lembar": lembar(hasil),
            }  # fmt: skip
    except TidakTerbaca as e:
        jawab = {"galat": str(e)}
    except MemoryError:
        jawab = {"galat": _("dokumen ini memerlukan memori lebih dari {n} GB dan tidak diperiksa", n=MEMORI // 1024**3)}
    sys.stdout.write(json.dumps(jawab))


if __name__ == "__main__":
    _utama()
