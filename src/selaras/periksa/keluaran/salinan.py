"""The result as a file to take along."""

from __future__ import annotations

from typing import Literal

from selaras.dokumen.baca.berkas import Terbaca
from selaras.periksa.keluaran.data import json_hasil
from selaras.periksa.keluaran.docx import beri_komentar, lembar_temuan
from selaras.periksa.keluaran.html import html_hasil
from selaras.periksa.keluaran.pdf import tandai_pdf
from selaras.periksa.temuan import Hasil, Tingkat

Bentuk = Literal["html", "json", "docx", "pdf"]


def salinan(bentuk: Bentuk, isi: bytes, terbaca: Terbaca, hasil: Hasil, tingkat: Tingkat = "sedang") -> bytes:
    """The page, the JSON, the Word file with comments (of another kind of file: the lembar temuan), or the PDF with highlights.

    ``isi`` is the file that was read as ``terbaca``. Only a PDF can be marked as one; the caller asks for no other. Page and JSON
    hold every level.
    """
    if bentuk == "json":
        return json_hasil([hasil]).encode()
    if bentuk == "html":
        return html_hasil(terbaca.dokumen, hasil).encode()
    if bentuk == "docx":
        return beri_komentar(isi, hasil, tingkat) if terbaca.jenis == "docx" else lembar_temuan(hasil, tingkat)
    return tandai_pdf(isi, hasil, tingkat)
