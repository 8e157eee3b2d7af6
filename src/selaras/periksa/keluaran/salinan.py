"""The result as a file to take along."""

from __future__ import annotations

from typing import Literal

from selaras.dokumen.baca.berkas import BerkasTerbaca
from selaras.periksa.keluaran.data import json_hasil
from selaras.periksa.keluaran.docx import beri_komentar
from selaras.periksa.keluaran.html import html_hasil
from selaras.periksa.keluaran.kertas import Kop, kertas_kerja_reviu
from selaras.periksa.keluaran.pdf import tandai_pdf
from selaras.periksa.temuan import Hasil, Tingkat

Bentuk = Literal["html", "json", "docx", "pdf", "kertas"]
AKHIRAN: dict[Bentuk, str] = {"html": ".html", "json": ".json", "docx": ".docx", "pdf": ".pdf", "kertas": "-kertas-kerja.docx"}


def salinan(bentuk: Bentuk, isi: bytes, terbaca: BerkasTerbaca, hasil: Hasil, tingkat: Tingkat = "sedang", kop: Kop = Kop()) -> bytes:
    """The page, the JSON, the Word file with comments, the PDF with highlights, or the kertas kerja reviu.

    ``isi`` is the file that was read as ``terbaca``. Only a PDF can be marked as one; the caller asks for no other. A file that is no
    Word file gives the kertas kerja where a Word file is asked for. Page and JSON hold every level.
    """
    if bentuk == "json":
        return json_hasil([hasil]).encode()
    if bentuk == "html":
        return html_hasil(terbaca.dokumen, hasil).encode()
    if bentuk == "docx":
        return beri_komentar(isi, hasil, tingkat) if terbaca.jenis == "docx" else kertas_kerja_reviu(hasil, tingkat, kop)
    if bentuk == "kertas":
        return kertas_kerja_reviu(hasil, tingkat, kop)
    return tandai_pdf(isi, hasil, tingkat)
