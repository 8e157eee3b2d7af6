"""PDF files with a text layer: characters to lines, ruling lines and columns to tables, page furniture left out.

A scanned PDF has no text and is refused; nothing is guessed from pictures. ``baris`` of a place counts lines of the page from its top.
"""

from __future__ import annotations

import ctypes
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.pindai import berakhir
from selaras.dokumen.baca.susunan import susun_bacaan
from selaras.dokumen.baca.unsur import Larik, SelMentah, TabelMentah, Unsur
from selaras.dokumen.model import Dokumen, Tempat

MAKS_HALAMAN = 2_000
MAKS_HURUF_HALAMAN = 60_000
CELAH = 0.45  # of the height of a line: wider than a blank between words, narrower than a gap between columns


@dataclass(slots=True)
class Kata:
    """A run of characters without a gap. ``x`` are the left edges of its characters, for marking a place."""

    teks: str
    x0: float
    x1: float
    y0: float
    y1: float
    x: list[float]

    @property
    def tengah(self) -> float:
        return (self.y0 + self.y1) / 2


@dataclass(slots=True)
class BarisPdf:
    """One line of a page; ``kata`` in reading order, joined by a blank in ``teks``."""

    kata: list[Kata]
    nomor: int = 0
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
        return median(k.y1 - k.y0 for k in self.kata)


@dataclass(slots=True)
class HalamanPdf:
    """Lines from the top (y grows downwards), and the ruling lines: horizontal (y, x0, x1) and vertical (x, y0, y1)."""

    nomor: int
    lebar: float
    tinggi: float
    baris: list[BarisPdf]
    datar: list[tuple[float, float, float]]
    tegak: list[tuple[float, float, float]]


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
            if _paragraf(b):
                ukuran[round(b.tinggi * 2) / 2] += len(b.teks)
    # The body is the largest size that a good part of the running text has; annexes and tables are smaller.
    banyak = sum(ukuran.values())
    tinggi_teks = max((t for t, n in ukuran.items() if n > banyak * 0.12), default=0.0)
    unsur: list[Unsur] = []
    for h in halaman:
        _sambung_halaman(unsur, _unsur(h, tinggi_teks))
    return susun_bacaan(unsur, nama)


def _halaman(pdf: pdfium.PdfDocument, kabari: Callable[[str], None] | None) -> Iterator[HalamanPdf]:
    banyak = len(pdf)
    for n in range(banyak):
        if kabari and n % 25 == 0:
            kabari(_("membaca halaman {n} dari {m}", n=n + 1, m=banyak))
        h = baca_halaman(pdf, n)
        if h is not None:
            yield h


def baca_halaman(pdf: pdfium.PdfDocument, n: int) -> HalamanPdf | None:
    """The words and rules of page ``n`` (from 0); None for a page that cannot be opened."""
    try:
        halaman = pdf[n]
        teks = halaman.get_textpage()
    except pdfium.PdfiumError:
        return None
    lebar, tinggi = halaman.get_size()
    kata = list(_kata(teks, tinggi))
    datar, tegak = _garis(halaman, tinggi)
    teks.close()
    halaman.close()
    return HalamanPdf(n + 1, lebar, tinggi, _jadi_baris(kata), datar, tegak)


def _kata(tp: pdfium.PdfTextPage, tinggi: float) -> Iterator[Kata]:
    """Words: characters joined while they touch; a blank or a gap ends one."""
    banyak = min(tp.count_chars(), MAKS_HURUF_HALAMAN)
    kotak = raw.FS_RECTF()
    rujuk = ctypes.byref(kotak)
    ambil, huruf = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetUnicode
    tp_raw = tp.raw
    teks: list[str] = []
    xs: list[float] = []
    x0 = x1 = y0 = y1 = 0.0
    for i in range(banyak):
        u = huruf(tp_raw, i)
        c = chr(u) if u else ""
        if not c or c.isspace() or u == 0xA0 or u < 32:
            if teks:
                yield Kata("".join(teks), x0, x1, y0, y1, xs)
                teks, xs = [], []
            continue
        if not ambil(tp_raw, i, rujuk):
            continue
        if u in (0xFFFE, 0xAD):
            c = "-"
        a, b, t, d = kotak.left, kotak.right, tinggi - kotak.top, tinggi - kotak.bottom
        if teks and (abs(d - y1) > (y1 - y0) * 0.35 or a - x1 > (y1 - y0) * 0.22 or a < x1 - (y1 - y0) * 0.8):
            yield Kata("".join(teks), x0, x1, y0, y1, xs)
            teks, xs = [], []
        if not teks:
            x0, x1, y0, y1 = a, b, t, d
        teks.append(c)
        xs.append(a)
        x1 = max(x1, b)
    if teks:
        yield Kata("".join(teks), x0, x1, y0, y1, xs)


def _garis(halaman: pdfium.PdfPage, tinggi: float) -> tuple[list[tuple[float, float, float]], list[tuple[float, float, float]]]:
    datar: list[tuple[float, float, float]] = []
    tegak: list[tuple[float, float, float]] = []
    for n, o in enumerate(halaman.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        if n > 12_000:
            break
        try:
            x0, b, x1, t = o.get_bounds()
        except pdfium.PdfiumError:
            continue
        y0, y1 = tinggi - t, tinggi - b
        if y1 - y0 <= 2.5 and x1 - x0 > 8:
            datar.append(((y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= 2.5 and y1 - y0 > 5:
            tegak.append(((x0 + x1) / 2, y0, y1))
        elif x1 - x0 > 15 and y1 - y0 > 7 and (x1 - x0) < 3000 and _bergaris(o):
            datar += [(y0, x0, x1), (y1, x0, x1)]
            tegak += [(x0, y0, y1), (x1, y0, y1)]
    return datar, tegak


def _bergaris(o: pdfium.PdfObject) -> bool:
    """A stroked rectangle draws the four sides of a cell; a filled one only colours it."""
    isi, garis = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(o.raw, ctypes.byref(isi), ctypes.byref(garis)) and garis.value)


def _jadi_baris(kata: list[Kata]) -> list[BarisPdf]:
    """Words whose middles are level are one line."""
    kata.sort(key=lambda k: (k.tengah, k.x0))
    baris: list[BarisPdf] = []
    kini: list[Kata] = []
    y = 0.0
    for k in kata:
        if kini and abs(k.tengah - y) > (k.y1 - k.y0) * 0.42:
            baris.append(BarisPdf(sorted(kini, key=lambda k: k.x0)))
            kini = []
        if not kini:
            y = k.tengah
        kini.append(k)
    if kini:
        baris.append(BarisPdf(sorted(kini, key=lambda k: k.x0)))
    for n, b in enumerate(baris, 1):
        b.susun(n)
    return baris


def _buang_hiasan(halaman: list[HalamanPdf]) -> None:
    """Headers and footers: a line that stands at the same height on most pages, digits aside, and page numbers."""
    hitung: Counter[tuple[str, int]] = Counter()
    for h in halaman:
        for b in (*h.baris[:2], *h.baris[-2:]):
            hitung[_tanpa_angka(b.teks), round(b.y0 / 6)] += 1
    batas = max(3, len(halaman) * 0.3)
    for h in halaman:
        ujung = {id(b) for b in (*h.baris[:2], *h.baris[-2:])}
        h.baris = [
            b for b in h.baris
            if not (id(b) in ujung and (
                max(hitung[_tanpa_angka(b.teks), round(b.y0 / 6) + d] for d in (-1, 0, 1)) >= batas
                or (re.fullmatch(r"\W*(?:\d{1,4}|[ivxl]{1,6})\W*(?:dari \d+)?", b.teks) and (b.y0 < h.tinggi * 0.09 or b.y1 > h.tinggi * 0.91))
            ))
        ]  # fmt: skip


def _tanpa_angka(teks: str) -> str:
    return re.sub(r"\d+|\b[ivxl]+\b", "#", teks)


# --- tables ---


@dataclass(slots=True)
class _Kotak:
    """The rows and columns of one table on a page."""

    y: list[float]
    x: list[float]
    tegak: list[tuple[float, float, float]]
    datar: list[tuple[float, float, float]]


def _paragraf_baru(lalu: BarisPdf, b: BarisPdf) -> bool:
    """The first line of a paragraph is indented; a hanging item is not."""
    return b.x0 - lalu.x0 > 9 and berakhir(lalu.teks, ".:;") and not re.match(r"^\W*(?:\d{1,3}|[a-z])[.)]\s|^[•➤▪–-]\s", lalu.teks)


def _unsur(h: HalamanPdf, tinggi_teks: float) -> list[Unsur]:
    terpakai: set[int] = set()
    tabel: list[tuple[float, TabelMentah]] = []

    def ambil(k: _Kotak, lebih: float) -> None:
        isi = [b for b in h.baris if k.y[0] - lebih <= b.kata[0].tengah <= k.y[-1] + lebih and b.nomor not in terpakai]
        if isi and (t := _isi_kotak(h, k, isi)) is not None:
            tabel.append((k.y[0], t))
            terpakai.update(b.nomor for b in isi)

    for k in _kotak_garis(h):
        ambil(k, 2)
    for k in _kotak_polos(h, terpakai):
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
        judul = 1 if tinggi_teks and b.tinggi > tinggi_teks * 1.12 and len(b.teks) < 110 and not b.teks[:1].islower() else 0
        unsur.append(Larik(b.teks, Tempat(b.nomor, 0, len(b.teks), h.nomor), judul=judul, penuh=penuh and not judul))
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


def _rapat(nilai: list[float], beda: float = 3.0) -> list[float]:
    hasil: list[float] = []
    for v in sorted(nilai):
        if not hasil or v - hasil[-1] > beda:
            hasil.append(v)
    return hasil


def _kotak_garis(h: HalamanPdf) -> list[_Kotak]:
    """Tables drawn with rules: horizontal rules of one stretch that stand one below the other, with or without verticals."""
    datar = sorted(_satukan(h.datar))
    if len(datar) < 2:
        return []
    kelompok: list[list[tuple[float, float, float]]] = []
    for g in datar:
        y, x0, x1 = g
        for kel in kelompok:
            if (
                y - kel[-1][0] < 320
                and min(x1, max(q[2] for q in kel)) - max(x0, min(q[1] for q in kel)) > min(x1 - x0, max(q[2] - q[1] for q in kel)) * 0.6
                and _terhubung(h, kel, y)
            ):
                kel.append(g)
                break
        else:
            kelompok.append([g])
    hasil = []
    for kel in kelompok:
        ys = _rapat([g[0] for g in kel])
        x0, x1 = min(g[1] for g in kel), max(g[2] for g in kel)
        if len(ys) < 2 or x1 - x0 < 60:
            continue
        tegak = [t for t in h.tegak if t[2] > ys[0] - 2 and t[1] < ys[-1] + 2 and x0 - 3 <= t[0] <= x1 + 3 and t[2] - t[1] > 6]
        atas = [b for b in h.baris if b.kata[0].tengah < ys[0]]
        if (
            kel is kelompok[0]
            and 0 < len(atas) <= 8
            and not tegak
            and not any(_paragraf(b) or _JUDUL_TABEL.match(b.teks) or b.x0 < x0 - 3 or b.x1 > x1 + 3 for b in atas)
        ):
            ys.insert(0, min(b.y0 for b in atas) - 1)  # the rest of a row that the page end cut
        xs = _rapat([x0, *(t[0] for t in tegak), x1])
        if len(xs) < 3:
            if len(ys) < 3:
                continue
            xs = _kolom_teks([b for b in h.baris if ys[0] <= b.kata[0].tengah <= ys[-1]], x0, x1)
            tegak = []
        if len(xs) >= 3:
            hasil.append(_Kotak(ys, xs, tegak, kel))
    return hasil


_JUDUL_TABEL = re.compile(r"^(?:Tabel|Table|Gambar|Grafik|Bagan|Diagram)\s+[\dLIVX][.\dLIVX]*\b")


def _satukan(datar: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Pieces of one horizontal rule, drawn cell by cell, are one."""
    hasil: list[tuple[float, float, float]] = []
    for y, x0, x1 in sorted(datar, key=lambda g: (round(g[0] / 1.5), g[1])):
        if hasil and abs(hasil[-1][0] - y) < 1.6 and x0 - hasil[-1][2] < 4:
            hasil[-1] = (hasil[-1][0], min(hasil[-1][1], x0), max(hasil[-1][2], x1))
        else:
            hasil.append((y, x0, x1))
    return hasil


def _terhubung(h: HalamanPdf, kel: list[tuple[float, float, float]], y: float) -> bool:
    """Nothing but rows stands between the last rule and this one: verticals join them, or the gap is small, or no line fills the width."""
    atas = kel[-1][0]
    if any(_JUDUL_TABEL.match(b.teks) for b in h.baris if atas < b.kata[0].tengah < y):
        return False
    if y - atas < 42 or any(t[1] <= atas + 3 and t[2] >= y - 3 for t in h.tegak):
        return True
    antara = [b for b in h.baris if atas < b.kata[0].tengah < y]
    return not any(_paragraf(b) for b in antara)


def _paragraf(b: BarisPdf) -> bool:
    celah = [q.x0 - p.x1 for p, q in zip(b.kata, b.kata[1:], strict=False)]
    return len(b.kata) > 5 and (not celah or max(celah) < b.tinggi * 0.9)


def _segmen(b: BarisPdf) -> list[tuple[float, float]]:
    """Stretches of a line between wide gaps."""
    hasil: list[tuple[float, float]] = []
    for k in b.kata:
        if hasil and k.x0 - hasil[-1][1] < b.tinggi * CELAH:
            hasil[-1] = (hasil[-1][0], k.x1)
        else:
            hasil.append((k.x0, k.x1))
    return hasil


def _kolom_teks(baris: list[BarisPdf], x0: float, x1: float) -> list[float]:
    """Column edges where no rule draws them: stripes that stay white down the rows, and that most rows show as a wide gap."""
    segmen = [(b, len(_segmen(b))) for b in baris]
    banyak = Counter(n for _b, n in segmen if n > 1)
    if not banyak:
        return []
    biasa = banyak.most_common(1)[0][0]
    isi = [b for b, n in segmen if n > 1 and n >= biasa * 0.6]  # a row whose words run over the columns says nothing of them
    titik = sorted(t for b in isi for k in b.kata for t in ((k.x0 - 0.5, 1), (k.x1 + 0.5, -1)))
    batas = 1 if len(isi) > 24 else 0
    tutup = 0
    tepi: list[float] = []
    awal: float | None = None
    for x, d in titik:
        if awal is not None and tutup <= batas and x - awal > 1.0 and _lebar_celah(isi, (awal + x) / 2):
            tepi.append((awal + x) / 2)
        tutup += d
        awal = x if tutup <= batas else None
    return [x0, *_rapat(tepi, 6.0), x1]


def _lebar_celah(baris: list[BarisPdf], x: float) -> bool:
    """Most rows that have words on both sides of ``x`` leave a gap there that no blank between words is."""
    lebar = dua = 0
    for b in baris:
        kiri, kanan = [k.x1 for k in b.kata if k.x1 <= x], [k.x0 for k in b.kata if k.x0 >= x]
        if kiri and kanan:
            dua += 1
            lebar += min(kanan) - max(kiri) >= b.tinggi * CELAH
    return bool(dua) and lebar * 5 >= dua * 3


def _kotak_polos(h: HalamanPdf, terpakai: set[int]) -> list[_Kotak]:
    """Tables that nothing draws: lines one below the other, most with three columns or more that stay aligned."""
    hasil: list[_Kotak] = []
    runtun: list[BarisPdf] = []

    def tutup() -> None:
        lebar = [b for b in runtun if len(_segmen_lebar(b)) >= 3]
        if len(lebar) >= 3 and len(lebar) * 2 >= len(runtun):
            x0, x1 = min(b.x0 for b in runtun) - 2, max(b.x1 for b in runtun) + 2
            xs = _kolom_teks(lebar, x0, x1)
            if len(xs) >= 4:
                hasil.append(_Kotak(_baris_polos(runtun, xs), xs, [], []))
        runtun.clear()

    for b in h.baris:
        if b.nomor in terpakai or _paragraf(b) or _JUDUL_TABEL.match(b.teks):
            tutup()
            continue
        if runtun and b.y0 - runtun[-1].y1 > b.tinggi * 1.6:
            tutup()
        if runtun or len(_segmen_lebar(b)) >= 3:
            runtun.append(b)
    tutup()
    return hasil


def _segmen_lebar(b: BarisPdf) -> list[float]:
    """Where stretches begin that a gap as wide as the line is high sets apart."""
    return [k.x0 for i, k in enumerate(b.kata) if not i or k.x0 - b.kata[i - 1].x1 >= b.tinggi * 0.95]


def _baris_polos(runtun: list[BarisPdf], xs: list[float]) -> list[float]:
    """Edges between rows: a line with words in the first column, or in most columns, begins one; others go on with the one above."""
    ys = [runtun[0].y0 - 1]
    for lalu, b in itertools.pairwise(runtun):
        kolom = {_di(xs, k.x0 + 1) for k in b.kata}
        if 0 in kolom or len(kolom) * 2 > len(xs) - 1:
            ys.append((lalu.y1 + b.y0) / 2)
    return [*ys, runtun[-1].y1 + 1]


def _isi_kotak(h: HalamanPdf, k: _Kotak, baris: list[BarisPdf]) -> TabelMentah | None:
    lebar, banyak = len(k.x) - 1, len(k.y) - 1
    sel: list[list[list[tuple[str, Tempat]]]] = [[[] for _c in range(lebar)] for _r in range(banyak)]
    for b in baris:
        bagian: dict[tuple[int, int], list[int]] = {}
        for i, w in enumerate(b.kata):
            r = _di(k.y, w.tengah)
            c = _di(k.x, (w.x0 + w.x1) / 2) if k.tegak else _di(k.x, w.x0 + min(2.0, (w.x1 - w.x0) / 2))
            bagian.setdefault((min(r, banyak - 1), min(c, lebar - 1)), []).append(i)
        for (r, c), isi in bagian.items():
            # words of a cell need not be neighbours in the line when a cell spans; keep runs
            for runtun in _runtun(isi):
                a = b.mulai[runtun[0]]
                z = b.mulai[runtun[-1]] + len(b.kata[runtun[-1]].teks)
                sel[r][c].append((b.teks[a:z], Tempat(b.nomor, a, z, h.nomor)))
    hasil: list[tuple[SelMentah, ...]] = []
    for r in range(banyak):
        tengah = (k.y[r] + k.y[r + 1]) / 2
        baris_sel: list[SelMentah] = []
        c = 0
        while c < lebar:
            potongan = list(sel[r][c])
            n = 1
            # no vertical rule at the edge: the cell spans
            while k.tegak and c + n < lebar and not any(abs(t[0] - k.x[c + n]) < 3 and t[1] <= tengah <= t[2] for t in k.tegak):
                potongan += sel[r][c + n]
                n += 1
            potongan.sort(key=lambda p: (p[1].baris, p[1].awal))
            rapat = _rapat_sel(baris, potongan, k.x[c], k.x[c + n]) if k.tegak else frozenset()
            baris_sel.append(SelMentah(tuple(potongan), n, potongan[0][1] if potongan else None, rapat))
            c += n
        hasil.append(tuple(baris_sel))
    hasil = [b for b in hasil if any(c.potongan for c in b)]
    if not k.tegak:
        hasil = _padatkan(hasil)
        lebar = len(hasil[0]) if hasil else 0
    terisi = sum(bool(c.potongan) for b in hasil for c in b)
    if terisi < 0.35 * sum(len(b) for b in hasil):
        return None  # boxes of a diagram, rules of a chart
    # One row alone is the end or the beginning of a table that the page cuts.
    terpotong = bool(k.tegak) and (k.y[-1] > h.tinggi * 0.8 or k.y[0] < h.tinggi * 0.2)
    if len(hasil) < (1 if terpotong else 2) or lebar < 2 or not any(sum(bool(c.potongan) for c in b) > 1 for b in hasil):
        return None
    return TabelMentah(tuple(hasil))


_ANGKA_SAJA = re.compile(r"^[\d.,%()-]+$")


def _rapat_sel(baris: list[BarisPdf], potongan: list[tuple[str, Tempat]], kiri: float, kanan: float) -> frozenset[int]:
    """Pieces that go on with a word which the narrow cell broke: the piece above is one word that fills the cell from edge to edge."""
    nomor = {b.nomor: b for b in baris}
    hasil = set()
    for i in range(1, len(potongan)):
        (atas, ta), (bawah, tb) = potongan[i - 1], potongan[i]
        huruf = (atas[-1:].islower() and bawah[:1].islower()) or (atas[-1:].isupper() and bawah[:1].isupper())
        if tb.baris == ta.baris or not (huruf or (_ANGKA_SAJA.match(atas) and _ANGKA_SAJA.match(bawah))):
            continue
        b = nomor[ta.baris]
        kata = b.kata[max(j for j, m in enumerate(b.mulai) if m < ta.akhir)]
        lebar_huruf = (kata.x1 - kata.x0) / max(len(kata.teks), 1)
        if kata.x1 + lebar_huruf * 1.15 > kanan - 5.4 and kata.teks == atas and kata.x0 - kiri < 9:
            hasil.add(i)
    return frozenset(hasil)


def _padatkan(baris: list[tuple[SelMentah, ...]]) -> list[tuple[SelMentah, ...]]:
    """Columns that text alone drew: one whose cells are never filled together with its neighbour's is the same column."""
    if not baris:
        return baris
    k = 0
    while k < len(baris[0]):
        isi = [bool(b[k].potongan) for b in baris]
        if k + 1 < len(baris[0]):
            kanan = [bool(b[k + 1].potongan) for b in baris]
            if not any(x and y for x, y in zip(isi, kanan, strict=True)) and (sum(isi) <= 2 or sum(kanan) <= 2 or not any(isi)):
                baris = [
                    (*b[:k], SelMentah((*b[k].potongan, *b[k + 1].potongan), 1, b[k].tempat or b[k + 1].tempat), *b[k + 2 :]) for b in baris
                ]
                continue
        k += 1
    return baris


def _runtun(isi: list[int]) -> Iterator[list[int]]:
    kini: list[int] = []
    for i in isi:
        if kini and i != kini[-1] + 1:
            yield kini
            kini = []
        kini.append(i)
    if kini:
        yield kini


def _di(tepi: list[float], v: float) -> int:
    for i in range(len(tepi) - 1):
        if v < tepi[i + 1]:
            return i
    return len(tepi) - 2
