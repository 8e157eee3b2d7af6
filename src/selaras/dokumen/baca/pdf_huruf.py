"""A page of a PDF as words, lines and rules: characters joined while they touch, lines by their baselines, columns of text apart."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

MAKS_HURUF_HALAMAN = 60_000
MAKS_GARIS = 12_000
CELAH_HURUF = 0.22  # of the height of letters: wider than kerning, narrower than a blank
MAKS_PENANDA = 200  # marks of footnotes on a page
KECIL = 0.76  # of the letters around: a mark of a footnote is smaller
JUDUL_TABEL = re.compile(r"^(?:Tabel|Table|Gambar|Grafik|Bagan|Diagram)\s+[\dLIVX][.\dLIVX]*\b")


Persegi = tuple[float, float, float, float]


@dataclass(slots=True)
class KataPdf:
    """A run of characters without a gap. ``x`` are the left edges of its characters, for marking a place; ``dasar`` its baseline."""

    teks: str
    x0: float
    x1: float
    y0: float
    y1: float
    x: list[float]
    dasar: float = 0.0
    ukuran: float = 0.0

    @property
    def tinggi(self) -> float:
        return self.y1 - self.y0

    @property
    def tengah(self) -> float:
        return (self.y0 + self.y1) / 2


@dataclass(slots=True)
class BarisPdf:
    """One line of a page; ``kata`` in reading order, joined by a blank in ``teks``. ``petak`` is the column of text that it is of."""

    kata: list[KataPdf]
    nomor: int = 0
    petak: int = 0
    tinggi_: float = -1.0
    teks: str = ""
    mulai: list[int] = field(default_factory=list)

    def susun(self, nomor: int) -> None:
        self.nomor = nomor
        self.mulai = []
        p = 0
        for k in self.kata:
            self.mulai.append(p)
            p += len(k.teks) + 1
        self.teks = " ".join(k.teks for k in self.kata)

    @property
    def x0(self) -> float:
        return self.kata[0].x0

    @property
    def x1(self) -> float:
        return max(k.x1 for k in self.kata)

    @property
    def y0(self) -> float:
        return min(k.y0 for k in self.kata)

    @property
    def y1(self) -> float:
        return max(k.y1 for k in self.kata)

    @property
    def tinggi(self) -> float:
        if self.tinggi_ < 0:  # asked many times of a line that does not change
            self.tinggi_ = median(k.y1 - k.y0 for k in self.kata)
        return self.tinggi_

    @property
    def ukuran(self) -> float:
        """The size of the type; where the file sets it to one and scales the page, the height of the letters."""
        besar = median(k.ukuran for k in self.kata)
        return besar if besar > 3 else self.tinggi


@dataclass(slots=True)
class HalamanPdf:
    """Lines from the top (y grows downwards), and the ruling lines: horizontal (y, x0, x1) and vertical (x, y0, y1)."""

    nomor: int
    lebar: float
    tinggi: float
    baris: list[BarisPdf]
    datar: list[tuple[float, float, float]]
    tegak: list[tuple[float, float, float]]
    putar: int = 0
    cetak: str = ""

    def semua_petak(self) -> Iterator[HalamanPdf]:
        """The columns of text, each with its own lines and rules."""
        for n in sorted({b.petak for b in self.baris}):
            baris = [b for b in self.baris if b.petak == n]
            x0, x1 = min(b.x0 for b in baris) - 12, max(b.x1 for b in baris) + 12
            y0, y1 = min(b.y0 for b in baris) - 12, max(b.y1 for b in baris) + 12
            datar = [g for g in self.datar if y0 <= g[0] <= y1 and x0 <= (g[1] + g[2]) / 2 <= x1]
            tegak = [g for g in self.tegak if x0 <= g[0] <= x1 and g[1] < y1 and g[2] > y0]
            yield HalamanPdf(self.nomor, self.lebar, self.tinggi, baris, datar, tegak, self.putar, self.cetak)

    def asli(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """A rectangle in the page's own coordinates, whose y grows upwards, however its text is turned."""
        w, h = self.lebar, self.tinggi
        if self.putar == 90:
            return y0, x0, y1, x1
        if self.putar == 270:
            return h - y1, w - x1, h - y0, w - x0
        if self.putar == 180:
            return w - x1, y0, w - x0, y1
        return x0, h - y1, x1, h - y0


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
    return HalamanPdf(n + 1, lebar, tinggi, _urutkan(kata, lebar, datar, kotak), datar, tegak, putar)


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
    ambil, huruf, ukuran = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetUnicode, raw.FPDFText_GetFontSize
    tp_raw = tp.raw
    lurus, tinggi = sudut.putar == 0, sudut.h
    teks: list[str] = []
    xs: list[float] = []
    x0 = x1 = y0 = y1 = t0 = d0 = dasar = besar = 0.0
    for i in range(banyak):
        u = huruf(tp_raw, i)
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


def _urutkan(kata: list[KataPdf], lebar: float, datar: list[tuple[float, float, float]], kotak: list[Persegi]) -> list[BarisPdf]:
    """Lines in reading order: a framed text apart, and where the page has two columns of prose, the left one first."""
    baris: list[BarisPdf] = []
    kata = _tanpa_catatan_kaki(kata)
    bingkai, kata = _berbingkai(kata, kotak)
    for petak, bagian in enumerate((*_petak(kata, lebar, datar), *bingkai)):
        for b in jadi_baris(bagian):
            b.petak = petak
            baris.append(b)
    for n, b in enumerate(baris, 1):
        b.susun(n)
    return baris


def _tanpa_catatan_kaki(kata: list[KataPdf]) -> list[KataPdf]:
    """Without the marks of footnotes: digits, small and raised, that touch a word of larger type."""
    biasa = median(k.tinggi for k in kata) if kata else 0.0
    kecil = [k for k in kata if k.tinggi < biasa * KECIL and len(k.teks) <= 4 and k.teks.rstrip(")*").isdecimal()]
    if not 0 < len(kecil) <= MAKS_PENANDA:
        return kata
    buang = set()
    for k in kecil:
        kiri = [w for w in kata if w is not k and w.y0 - w.tinggi * 0.3 <= k.tengah <= w.y1 and -2 < k.x0 - w.x1 < biasa * 0.6]
        dekat = max(kiri, key=lambda w: w.x1, default=None)
        if dekat is not None and k.tinggi < dekat.tinggi * KECIL and dekat.dasar - k.dasar > dekat.tinggi * 0.1:
            buang.add(id(k))
    return [k for k in kata if id(k) not in buang]


def _berbingkai(kata: list[KataPdf], kotak: list[Persegi]) -> tuple[list[list[KataPdf]], list[KataPdf]]:
    """The words of each text box that stands beside other text, and the words outside: lines of a box are lines of their own."""
    bingkai: list[list[KataPdf]] = []
    for x0, y0, x1, y1 in kotak:
        dalam = [k for k in kata if x0 <= k.x0 and k.x1 <= x1 and y0 <= k.tengah <= y1]
        tepi = any(k.x0 < x0 - 1 < k.x1 or k.x0 < x1 + 1 < k.x1 for k in kata if y0 <= k.tengah <= y1)
        sisi = any((k.x1 <= x0 or k.x0 >= x1) and y0 <= k.tengah <= y1 for k in kata)
        if dalam and sisi and not tepi and len(_kelompok(list(dalam))) >= 2:
            bingkai.append(dalam)
            milik = {id(k) for k in dalam}
            kata = [k for k in kata if id(k) not in milik]
    return bingkai, kata


def jadi_baris(kata: Sequence[KataPdf]) -> list[BarisPdf]:
    """Words on one baseline are one line."""
    return _kelompok(list(kata))


def _kelompok(kata: list[KataPdf]) -> list[BarisPdf]:
    kata.sort(key=lambda k: (k.dasar, k.x0))
    baris: list[list[KataPdf]] = []
    for k in kata:
        if baris and k.dasar - baris[-1][0].dasar <= max(min(k.tinggi, baris[-1][0].tinggi) * 0.36, 1.6):
            baris[-1].append(k)
        else:
            baris.append([k])
    return [BarisPdf(sorted(b, key=lambda k: k.x0)) for b in baris]


def paragraf(b: BarisPdf) -> bool:
    """A line of prose: many words, none far from the next."""
    celah = [q.x0 - p.x1 for p, q in zip(b.kata, b.kata[1:], strict=False)]
    return len(b.kata) > 5 and (not celah or max(celah) < b.tinggi * 0.9)


# --- columns of prose ---

LEBAR_LORONG = 8.0
MIN_BARIS_KOLOM = 6


def _petak(kata: list[KataPdf], lebar: float, datar: list[tuple[float, float, float]]) -> list[list[KataPdf]]:
    """The words by stretches of the page: whole width, or left and then right of a lane that prose leaves free."""
    lorong = _lorong(kata, lebar)
    if lorong is None:
        return [kata]
    baris = _kelompok(list(kata))
    silang = [y for y, x0, x1 in datar if x0 < lorong - 20 and x1 > lorong + 20]
    bebas = [not any(k.x0 < lorong - 1 and k.x1 > lorong + 1 for k in b.kata) for b in baris]
    hasil: list[list[KataPdf]] = []
    utuh = False
    i = 0
    while i < len(baris):
        j = i
        while j < len(baris) and bebas[j] == bebas[i]:
            j += 1
        bagian = [k for b in baris[i:j] for k in b.kata]
        belah = _belah(bagian, lorong, silang) if bebas[i] and j - i >= MIN_BARIS_KOLOM else [bagian]
        if len(belah) == 1 and utuh:
            hasil[-1] = [*hasil[-1], *bagian]
        else:
            hasil += belah
        utuh = len(belah) == 1
        i = j
    return hasil


def _belah(kata: list[KataPdf], lorong: float, silang: list[float]) -> list[list[KataPdf]]:
    """Left and right of the lane when both are prose, and no rule of a table crosses it; else all as one."""
    kiri, kanan = [k for k in kata if k.x1 <= lorong + 1], [k for k in kata if k.x1 > lorong + 1]
    if not kiri or not kanan or any(kata[0].y0 < y < kata[-1].y1 for y in silang):
        return [kata]
    prosa = [sum(len(b.kata) >= 4 and paragraf_pendek(b) for b in _kelompok(list(sisi))) for sisi in (kiri, kanan)]
    if min(prosa) < 3:
        return [kata]
    return [kiri, kanan]


def paragraf_pendek(b: BarisPdf) -> bool:
    return all(q.x0 - p.x1 < b.tinggi * 1.2 for p, q in zip(b.kata, b.kata[1:], strict=False))


def _lorong(kata: list[KataPdf], lebar: float) -> float | None:
    """The middle of a lane between two columns of prose: many lines begin at its right edge, none of them runs through it."""
    baris = _kelompok(list(kata))
    mulai: Counter[int] = Counter()
    for b in baris:
        for p, q in zip(b.kata, b.kata[1:], strict=False):
            if lebar * 0.38 < q.x0 < lebar * 0.64 and q.x0 - p.x1 > LEBAR_LORONG:
                mulai[round(q.x0)] += 1
    if not mulai:
        return None
    x, banyak = max(((x, sum(mulai[x + d] for d in (-1, 0, 1))) for x in mulai), key=lambda t: (t[1], t[0]))
    if banyak < 8:
        return None
    return x - LEBAR_LORONG / 2 - 1
