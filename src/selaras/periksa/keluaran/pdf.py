"""A copy of a PDF with a highlight and a note at every finding; the pages themselves are not touched."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Highlight, Popup
from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject

from selaras.dokumen.baca.pdf import BarisPdf, HalamanPdf, baca_halaman, buka_pdf
from selaras.periksa.keluaran.docx import PENULIS, catatan
from selaras.periksa.temuan import Hasil, Lokasi, Tingkat

_WARNA = {"tinggi": "f97066", "sedang": "fdb022", "rendah": "d0d5dd"}


def tandai_pdf(isi: bytes, hasil: Hasil, tingkat: Tingkat) -> bytes:
    """The annotated copy."""
    penulis = PdfWriter(clone_from=PdfReader(BytesIO(isi)))
    pdf = buka_pdf(isi)
    halaman: dict[int, tuple[HalamanPdf | None, dict[int, BarisPdf]]] = {}
    try:
        for t in hasil.mulai(tingkat):
            n = t.lokasi.halaman or 1
            if n not in halaman:
                h = baca_halaman(pdf, n - 1)
                halaman[n] = h, {b.nomor: b for b in h.baris} if h is not None else {}
            h, baris = halaman[n]
            kotak = _kotak(baris, t.lokasi, h) if h is not None else None
            if kotak is None:
                continue
            x0, y0, x1, y1 = kotak
            titik = ArrayObject([FloatObject(v) for v in (x0, y1, x1, y1, x0, y0, x1, y0)])
            tanda = Highlight(rect=kotak, quad_points=titik, highlight_color=_WARNA[t.tingkat])
            tanda[NameObject("/Contents")] = TextStringObject(catatan(t))
            tanda[NameObject("/T")] = TextStringObject(PENULIS)
            induk = penulis.add_annotation(n - 1, tanda)
            penulis.add_annotation(n - 1, Popup(rect=(x1, y1, x1 + 220, y1 + 110), parent=induk, open=False))
    finally:
        pdf.close()
    keluar = BytesIO()
    penulis.write(keluar)
    return keluar.getvalue()


def _kotak(baris: dict[int, BarisPdf], lok: Lokasi, h: HalamanPdf) -> tuple[float, float, float, float] | None:
    """The rectangle of a place, in the page's own coordinates."""
    b = baris.get(lok.baris or 0)
    if b is None or lok.awal is None or lok.akhir is None:
        return None
    kena = []
    for kata, mulai in zip(b.kata, b.mulai, strict=True):
        a, z = max(lok.awal, mulai), min(lok.akhir, mulai + len(kata.teks))
        if a < z:
            kiri = kata.x[min(a - mulai, len(kata.x) - 1)]
            kanan = kata.x[z - mulai] if z - mulai < len(kata.x) else kata.x1
            kena.append((kiri, kanan, kata.y0, kata.y1))
    if not kena:
        return None
    return h.asli(min(k[0] for k in kena), min(k[2] for k in kena), max(k[1] for k in kena), max(k[3] for k in kena))
