"""A check in a process of its own, with bounds on memory and time: a hostile file can end the child, never the server.

Reads the file from standard input, its name from the first argument; writes JSON: the result, the kind of file and the marked text,
or the message for the user.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
from typing import Any

from selaras.bahasa import _

MEMORI = 2 * 1024**3
DETIK = 150


class PeriksaGagal(ValueError):
    """The document could not be checked; the message is for the user."""


def periksa_terpisah(isi: bytes, nama: str, butir: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """Check ``isi`` in a child. ``butir`` are findings to set aside. Raises `PeriksaGagal`."""
    perintah = [sys.executable, "-m", "selaras.periksa.anak", nama, json.dumps(butir or [])]
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
    from selaras.periksa.pemeriksa import periksa
    from selaras.periksa.penekanan import tekan

    nama = sys.argv[1]
    try:
        terbaca = baca_isi(sys.stdin.buffer.read(), nama)
        hasil = periksa(terbaca.dokumen, nama)
        tekan(hasil, json.loads(sys.argv[2]))
        jawab: dict[str, Any] = {
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
