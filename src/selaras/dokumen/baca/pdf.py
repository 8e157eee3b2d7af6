"""PDF files with a text layer: lines to paragraphs, tables where they stand, page furniture left out.

A scanned PDF has no text and is refused; nothing is guessed from pictures. ``baris`` of a place counts lines of the page in reading
order.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import median

import pypdfium2 as pdfium

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.pdf_baris import paragraf
from selaras.dokumen.baca.pdf_halaman import BarisPdf, HalamanPdf
from selaras.dokumen.baca.pdf_huruf import baca_halaman
from selaras.dokumen.baca.pdf_tabel import Kotak, isi_kotak, kotak_garis, kotak_polos
from selaras.dokumen.baca.pindai import berakhir
from selaras.dokumen.baca.susunan import susun_bacaan
from selaras.dokumen.baca.unsur import Larik, TabelMentah, Unsur
from selaras.dokumen.model import Dokumen, Tempat

__all__ = ["BarisPdf", "HalamanPdf", "baca_halaman", "baca_pdf", "buka_pdf"]

MAKS_HALAMAN = 2_000


def buka_pdf(isi: bytes) -> pdfium.PdfDocument:
    try:
        pdf = pdfium.PdfDocument(isi)
        banyak = len(pdf)
    except pdfium.PdfiumError as e:
        if "password" in str(e).lower():
            raise TidakTerbaca(_("PDF dikunci dengan kata sandi; simpan salinan tanpa kata sandi lebih dahulu")) from e
        raise TidakTerbaca(_("PDF rusak atau terpotong; unduh atau simpan ulang berkasnya")) from e
    if banyak > MAKS_HALAMAN:
        pdf.close()
        raise TidakTerbaca(_("PDF berisi {n} halaman; paling banyak {m}. Pecah berkasnya lebih dahulu", n=banyak, m=MAKS_HALAMAN))
    return pdf


def baca_pdf(isi: bytes, nama: str = "", kabari: Callable[[str], None] | None = None) -> Dokumen:
    """Read a PDF. Raises `TidakTerbaca` for one that is scanned, encrypted, damaged or out of bounds."""
    pdf = buka_pdf(isi)
    try:
        halaman = list(_halaman(pdf, kabari))
    finally:
        pdf.close()
    if not any(h.baris for h in halaman):
        raise TidakTerbaca(
            _("PDF ini tidak punya lapisan teks (hasil pindai). Jalankan OCR atau minta berkas aslinya; Selaras tidak menebak dari gambar")
        )
    _buang_hiasan(halaman)
    ukuran: Counter[float] = Counter()
    for h in halaman:
        for b in h.baris:
            if paragraf(b):
                ukuran[round(b.ukuran * 2) / 2] += len(b.teks)
    # The body is the largest size that a good part of the running text has; annexes and tables are smaller.
    banyak = sum(ukuran.values())
    tinggi_teks = max((t for t, n in ukuran.items() if n > banyak * 0.12), default=0.0)
    unsur: list[Unsur] = []
    for h in halaman:
        for petak in h.semua_petak():
            _sambung_halaman(unsur, _unsur(petak, tinggi_teks))
    return susun_bacaan(unsur, nama)


def _halaman(pdf: pdfium.PdfDocument, kabari: Callable[[str], None] | None) -> Iterator[HalamanPdf]:
    banyak = len(pdf)
    for n in range(banyak):
        if kabari and n % 25 == 0:
            kabari(_("membaca halaman {n} dari {m}", n=n + 1, m=banyak))
        h = baca_halaman(pdf, n)
        if h is not None:
            yield h


def _buang_hiasan(halaman: list[HalamanPdf]) -> None:
    """Headers and footers: a line that stands as far from the edge on many pages, digits aside, and page numbers."""
    ujung = [(h, b) for h in halaman for b in _ujung(h)]
    hitung = Counter((_tanpa_angka(b.teks), _jarak_tepi(h, b)) for h, b in ujung)
    batas = max(3, len(halaman) * 0.3)
    batas_tepi = min(3, max(2, len(halaman) * 0.5))
    buang: set[int] = set()
    for h, b in ujung:
        tepi = b.y0 < h.tinggi * 0.09 or b.y1 > h.tinggi * 0.91
        ulang = sum(hitung[_tanpa_angka(b.teks), _jarak_tepi(h, b) + d] for d in (-1, 0, 1))
        nomor = re.fullmatch(r"\W*(\d{1,4}|[ivxl]{1,6})\W*(?:dari \d+)?", b.teks)
        if ulang >= (batas_tepi if tepi else batas) or (nomor and tepi):
            buang.add(id(b))
            if tepi and (m := _NOMOR_HALAMAN.search(b.teks)):
                h.cetak = m[1]
    for h in halaman:
        h.baris = [b for b in h.baris if id(b) not in buang]


_NOMOR_HALAMAN = re.compile(r"(?<!\d)(\d{1,4}|\b[ivxl]{1,6})\W{0,3}$")


def _ujung(h: HalamanPdf) -> list[BarisPdf]:
    """The two lines on top and the two at the bottom."""
    urut = sorted(h.baris, key=lambda b: b.y0)
    return urut if len(urut) <= 4 else [*urut[:2], *urut[-2:]]


def _jarak_tepi(h: HalamanPdf, b: BarisPdf) -> int:
    """How far from the nearest edge, in steps: negative from the bottom. A page on its side has the same."""
    return round(b.y0 / 6) if b.y0 < h.tinggi / 2 else -round((h.tinggi - b.y0) / 6) - 1000


def _tanpa_angka(teks: str) -> str:
    return re.sub(r"\d+|\b[ivxl]+\b", "#", teks)


def _paragraf_baru(lalu: BarisPdf, b: BarisPdf) -> bool:
    """The first line of a paragraph is indented; a hanging item is not."""
    return b.x0 - lalu.x0 > 9 and berakhir(lalu.teks, ".:;") and not re.match(r"^\W*(?:\d{1,3}|[a-z])[.)]\s|^[•➤▪–-]\s", lalu.teks)


def _unsur(h: HalamanPdf, tinggi_teks: float) -> list[Unsur]:
    terpakai: set[int] = set()
    tabel: list[tuple[float, TabelMentah]] = []

    def ambil(k: Kotak, lebih: float) -> None:
        isi = [b for b in h.baris if k.y[0] - lebih <= b.kata[0].tengah <= k.y[-1] + lebih and b.nomor not in terpakai]
        if isi and (t := isi_kotak(h, k, isi)) is not None:
            tabel.append((k.y[0], t))
            terpakai.update(b.nomor for b in isi)

    for k in kotak_garis(h):
        ambil(k, 2)
    for k in kotak_polos(h, terpakai):
        ambil(k, 0)
    unsur: list[Unsur] = []
    antre = sorted(tabel, key=lambda x: x[0])
    biasa = [b for b in h.baris if b.nomor not in terpakai]
    kiri = min((b.x0 for b in biasa), default=0.0)
    kanan = _tepi_kanan(biasa)
    jarak = _jarak_baris(biasa)
    lalu: BarisPdf | None = None
    for b in biasa:
        while antre and antre[0][0] < b.y0:
            unsur.append(antre.pop(0)[1])
            lalu = None
        if lalu is not None and (_paragraf_baru(lalu, b) or b.y0 - lalu.y1 > max(jarak, 1.0) + (b.tinggi + lalu.tinggi) * 0.22):
            unsur.append(None)
        # A line is cut by the margin when the next word would not have fitted.
        muat = kanan - b.x1
        penuh = muat < max((kanan - kiri) * 0.14, b.tinggi * 2.2) and b.x0 - kiri < (kanan - kiri) * 0.2
        # Larger type is a heading; _judul tells its level from its numbering.
        judul = 1 if tinggi_teks and b.ukuran > tinggi_teks * 1.12 and len(b.teks) < 110 and not b.teks[:1].islower() else 0
        unsur.append(Larik(b.teks, Tempat(b.nomor, 0, len(b.teks), h.nomor, cetak=h.cetak), judul=judul, penuh=penuh and not judul))
        lalu = b
    unsur += [t for _y, t in antre]
    return unsur


def _tepi_kanan(baris: Sequence[BarisPdf]) -> float:
    tepi = sorted(b.x1 for b in baris)
    return tepi[int(len(tepi) * 0.9)] if tepi else 0.0


def _jarak_baris(baris: Sequence[BarisPdf]) -> float:
    jarak = [b.y0 - a.y1 for a, b in itertools.pairwise(baris) if -8 < b.y0 - a.y1 < 14]
    return median(jarak) if jarak else 0.0


def _sambung_halaman(unsur: list[Unsur], baru: list[Unsur]) -> None:
    """A sentence that the page end cut goes on; otherwise a page end is a blank line."""
    akhir = unsur[-1] if unsur else None
    if not (isinstance(akhir, Larik) and akhir.penuh and not berakhir(akhir.teks)):
        unsur.append(None)
    unsur += baru
