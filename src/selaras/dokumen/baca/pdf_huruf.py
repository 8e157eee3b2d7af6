"""From the characters of a page to its words, and from its paths to its ruling lines: characters are joined while they touch."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from selaras.dokumen.baca.pdf_baris import KECIL, urutkan
from selaras.dokumen.baca.pdf_halaman import HalamanPdf, KataPdf, Persegi

MAKS_HURUF_HALAMAN = 60_000
MAKS_GARIS = 12_000
CELAH_HURUF = 0.22  # of the height of letters: wider than kerning, narrower than a blank
JUDUL_TABEL = re.compile(r"^(?:Tabel|Table|Gambar|Grafik|Bagan|Diagram)\s+[\dLIVX][.\dLIVX]*\b")


def baca_halaman(pdf: pdfium.PdfDocument, n: int) -> HalamanPdf | None:
    """The words and rules of page ``n`` (from 0); None for a page that cannot be opened. Turned text is read as if upright."""
    try:
        halaman = pdf[n]
        teks = halaman.get_textpage()
    except pdfium.PdfiumError:
        return None
    x0, y0, x1, y1 = halaman.get_mediabox()
    putar = _putaran(teks)
    sudut = _Sudut(putar, x1 - x0, y1 - y0, x0, y0)
    kata = list(_kata(teks, sudut))
    datar, tegak, kotak = _garis(halaman, sudut)
    teks.close()
    halaman.close()
    lebar, tinggi = sudut.ukuran
    return HalamanPdf(n + 1, lebar, tinggi, urutkan(kata, lebar, datar, kotak), datar, tegak, putar)


@dataclass(slots=True)
class _Sudut:
    """From the page's own coordinates to those of upright text, y downwards."""

    putar: int
    w: float
    h: float
    x: float = 0.0
    y: float = 0.0

    @property
    def ukuran(self) -> tuple[float, float]:
        return (self.h, self.w) if self.putar in (90, 270) else (self.w, self.h)

    def kotak(self, kiri: float, bawah: float, kanan: float, atas: float) -> tuple[float, float, float, float]:
        """(x0, y0, x1, y1)"""
        if self.putar == 0:
            return kiri, self.h - atas, kanan, self.h - bawah
        if self.putar == 90:
            return bawah, kiri, atas, kanan
        if self.putar == 270:
            return self.h - atas, self.w - kanan, self.h - bawah, self.w - kiri
        return self.w - kanan, bawah, self.w - kiri, atas


def _putaran(tp: pdfium.PdfTextPage) -> int:
    """By how many degrees most letters are turned, against the clock (0, 90, 180, 270)."""
    banyak = min(tp.count_chars(), MAKS_HURUF_HALAMAN)
    langkah = max(1, banyak // 60)
    sudut = Counter(round(math.degrees(max(raw.FPDFText_GetCharAngle(tp.raw, i), 0.0)) / 90) % 4 * 90 for i in range(0, banyak, langkah))
    return -sudut.most_common(1)[0][0] % 360 if sudut else 0  # the library counts with the clock


def _kata(tp: pdfium.PdfTextPage, sudut: _Sudut) -> Iterator[KataPdf]:
    """Words: characters joined while they touch; a blank, a gap or a smaller digit ends one."""
    banyak = min(tp.count_chars(), MAKS_HURUF_HALAMAN)
    kotak = raw.FS_RECTF()
    rujuk = ctypes.byref(kotak)
    ambil, ukuran = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetFontSize
    tp_raw = tp.raw
    lurus, tinggi = sudut.putar == 0, sudut.h
    teks: list[str] = []
    xs: list[float] = []
    x0 = x1 = y0 = y1 = t0 = d0 = dasar = besar = 0.0
    for i, u in enumerate(_huruf(tp, banyak)):
        if u <= 32 or u in _KOSONG:
            if teks:
                yield KataPdf("".join(teks), x0, x1, y0, y1, xs, dasar, besar)
                teks, xs = [], []
            continue
        if not ambil(tp_raw, i, rujuk):
            continue
        if lurus:
            a, t, b, d = kotak.left, tinggi - kotak.top, kotak.right, tinggi - kotak.bottom
        else:
            a, t, b, d = sudut.kotak(kotak.left, kotak.bottom, kotak.right, kotak.top)
        if teks:
            sama = t == t0 and d == d0  # letters of one font and size
            h = y1 - y0 if sama else max(y1 - y0, d - t)
            if (
                a - x1 > h * CELAH_HURUF
                or a < x1 - h * 0.8
                or (not sama and min(d, y1) - max(t, y0) < min(d - t, y1 - y0) * 0.45)
                or (not sama and 48 <= u <= 57 and ukuran(tp_raw, i) < besar * KECIL)
            ):
                yield KataPdf("".join(teks), x0, x1, y0, y1, xs, dasar, besar)
                teks, xs = [], []
        if not teks:
            x0, x1, y0, y1 = a, b, t, d
            besar = ukuran(tp_raw, i)
            dasar = _dasar(tp_raw, i, sudut, d)
        elif t < y0 or d > y1:
            y0, y1 = min(y0, t), max(y1, d)
        t0, d0 = t, d
        teks.append("-" if u in _HUBUNG else chr(u))
        xs.append(a)
        if b > x1:
            x1 = b
    if teks:
        yield KataPdf("".join(teks), x0, x1, y0, y1, xs, dasar, besar)


def _huruf(tp: pdfium.PdfTextPage, banyak: int) -> list[int]:
    """The code of every character: in one call where the library counts as we do, else one by one."""
    wadah = (ctypes.c_ushort * (banyak + 1))()
    if raw.FPDFText_GetText(tp.raw, 0, banyak, wadah) == banyak + 1 and not any(0xD800 <= u < 0xE000 for u in wadah):
        return wadah[:banyak]
    return [raw.FPDFText_GetUnicode(tp.raw, i) for i in range(banyak)]


_KOSONG = frozenset(n for n in range(33, 0x3001) if chr(n).isspace())
_HUBUNG = frozenset((0xAD, 0xFFFE))
_X, _Y = ctypes.c_double(), ctypes.c_double()


def _dasar(tp_raw: object, i: int, sudut: _Sudut, bawaan: float) -> float:
    """The height of the baseline: what makes letters of one line, with tails and without, one line."""
    if not raw.FPDFText_GetCharOrigin(tp_raw, i, ctypes.byref(_X), ctypes.byref(_Y)):
        return bawaan
    return sudut.kotak(_X.value, _Y.value, _X.value, _Y.value)[1]


def _garis(
    halaman: pdfium.PdfPage, sudut: _Sudut
) -> tuple[list[tuple[float, float, float]], list[tuple[float, float, float]], list[Persegi]]:
    kotak: list[Persegi] = []
    datar: list[tuple[float, float, float]] = []
    tegak: list[tuple[float, float, float]] = []
    for n, o in enumerate(halaman.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if n > MAKS_GARIS:
            break
        try:
            x0, y0, x1, y1 = sudut.kotak(*o.get_bounds())
        except pdfium.PdfiumError:
            continue
        if y1 - y0 <= 2.5 and x1 - x0 > 8:
            datar.append(((y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= 2.5 and y1 - y0 > 5:
            tegak.append(((x0 + x1) / 2, y0, y1))
        elif x1 - x0 > 15 and y1 - y0 > 7 and (x1 - x0) < 3000 and _bergaris(o):
            datar += [(y0, x0, x1), (y1, x0, x1)]
            tegak += [(x0, y0, y1), (x1, y0, y1)]
            if x1 - x0 > 60 and y1 - y0 > 30:
                kotak.append((x0, y0, x1, y1))
    return datar, tegak, _tanpa_isi(kotak, datar)


def _tanpa_isi(kotak: list[Persegi], datar: list[tuple[float, float, float]]) -> list[Persegi]:
    """Frames that no rule cuts: the others are tables."""
    return [k for k in kotak[:50] if not any(k[1] + 3 < y < k[3] - 3 and x0 < k[2] - 3 and x1 > k[0] + 3 for y, x0, x1 in datar)]


def _bergaris(o: pdfium.PdfObject) -> bool:
    """A stroked rectangle draws the four sides of a cell; a filled one only colours it."""
    isi, garis = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(o.raw, ctypes.byref(isi), ctypes.byref(garis)) and garis.value)
