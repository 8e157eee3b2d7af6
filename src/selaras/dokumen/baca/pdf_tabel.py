"""Tables of a page: drawn with rules, or by columns that stay aligned; their cells with what stands in them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.dokumen.baca.pdf_baris import jadi_baris, paragraf
from selaras.dokumen.baca.pdf_halaman import BarisPdf, HalamanPdf, KataPdf
from selaras.dokumen.baca.pdf_huruf import JUDUL_TABEL
from selaras.dokumen.baca.pindai import angka_terpotong
from selaras.dokumen.baca.unsur import SelMentah, TabelMentah
from selaras.dokumen.model import Tempat

BLANKO = 0.36  # of the height of letters: a blank between two words of a sentence
CELAH = 0.45  # of the height of a line: wider than a blank between words, narrower than a gap between columns


@dataclass(slots=True)
class Kotak:
    """The rows and columns of one table on a page."""

    y: list[float]
    x: list[float]
    tegak: list[tuple[float, float, float]]
    datar: list[tuple[float, float, float]]


def _rapat(nilai: list[float], beda: float = 3.0) -> list[float]:
    hasil: list[float] = []
    for v in sorted(nilai):
        if not hasil or v - hasil[-1] > beda:
            hasil.append(v)
    return hasil


def kotak_garis(h: HalamanPdf) -> list[Kotak]:
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
            and not any(paragraf(b) or JUDUL_TABEL.match(b.teks) or b.x0 < x0 - 3 or b.x1 > x1 + 3 for b in atas)
        ):
            ys.insert(0, min(b.y0 for b in atas) - 1)  # the rest of a row that the page end cut
        xs = _rapat([x0, *(t[0] for t in tegak), x1])
        if len(xs) < 3:
            if len(ys) < 3:
                continue
            xs = _kolom_teks([b for b in h.baris if ys[0] <= b.kata[0].tengah <= ys[-1]], x0, x1)
            tegak = []
        if len(xs) >= 3:
            hasil.append(Kotak(ys, xs, tegak, kel))
    return hasil


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
    if any(JUDUL_TABEL.match(b.teks) for b in h.baris if atas < b.kata[0].tengah < y):
        return False
    bergaris = any(t[1] < atas - 6 and t[2] >= atas - 3 and kel[-1][1] - 3 <= t[0] <= kel[-1][2] + 3 for t in h.tegak)
    if bergaris and y - atas > 8 and not any(t[1] <= atas + 3 and t[2] >= y - 3 for t in h.tegak):
        return False  # the verticals of the table end above: what follows is another
    if y - atas < 42 or any(t[1] <= atas + 3 and t[2] >= y - 3 for t in h.tegak):
        return True
    antara = [b for b in h.baris if atas < b.kata[0].tengah < y]
    return not any(paragraf(b) for b in antara)


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
    return bool(dua) and lebar * 5 >= dua * 3 and not any(_frasa(b, x) for b in baris)


def _frasa(b: BarisPdf, x: float) -> bool:
    """Two words stand on either side of ``x`` as close as in a sentence: no edge of a column."""
    kiri = max((k for k in b.kata if k.x1 <= x), key=lambda k: k.x1, default=None)
    kanan = min((k for k in b.kata if k.x0 >= x), key=lambda k: k.x0, default=None)
    if kiri is None or kanan is None or kanan.x0 - kiri.x1 > max(kiri.tinggi, kanan.tinggi) * BLANKO:
        return False
    return any(c.isalpha() for c in kiri.teks) or any(c.isalpha() for c in kanan.teks)


def kotak_polos(h: HalamanPdf, terpakai: set[int]) -> list[Kotak]:
    """Tables that nothing draws: lines one below the other, most with three columns or more that stay aligned."""
    hasil: list[Kotak] = []
    runtun: list[BarisPdf] = []

    def tutup() -> None:
        lebar = [b for b in runtun if len(_segmen_lebar(b)) >= 3]
        if len(lebar) >= 3 and len(lebar) * 2 >= len(runtun):
            x0, x1 = min(b.x0 for b in runtun) - 2, max(b.x1 for b in runtun) + 2
            xs = _kolom_teks(lebar, x0, x1)
            if len(xs) >= 4:
                hasil.append(Kotak(_baris_polos(runtun, xs), xs, [], []))
        runtun.clear()

    for b in h.baris:
        if b.nomor in terpakai or paragraf(b) or JUDUL_TABEL.match(b.teks):
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
        if (0 in kolom or len(kolom) * 2 > len(xs) - 1) and not _sambungan(lalu, b, xs):
            ys.append((lalu.y1 + b.y0) / 2)
    return [*ys, runtun[-1].y1 + 1]


def _sambungan(lalu: BarisPdf, b: BarisPdf, xs: list[float]) -> bool:
    """The line ends a number that a narrow column broke: «58.214.730.0» above «00»."""
    atas = {_di(xs, k.x0 + 1): k.teks for k in lalu.kata}
    return any(angka_terpotong(atas.get(_di(xs, k.x0 + 1), ""), k.teks) for k in b.kata)


def isi_kotak(h: HalamanPdf, k: Kotak, baris: list[BarisPdf]) -> TabelMentah | None:
    """The cells with their words; None for what is no table: boxes of a diagram, rules of a chart."""
    hasil = [b for b in _semua_sel(h, k, baris) if any(c.potongan for c in b)]
    lebar = len(k.x) - 1
    if not k.tegak:
        hasil = _padatkan(hasil)
        lebar = len(hasil[0]) if hasil else 0
    terisi = sum(bool(c.potongan) for b in hasil for c in b)
    if terisi < 0.35 * sum(len(b) for b in hasil):
        return None
    # One row alone is the end or the beginning of a table that the page cuts.
    terpotong = bool(k.tegak) and (k.y[-1] > h.tinggi * 0.8 or k.y[0] < h.tinggi * 0.2)
    if len(hasil) < (1 if terpotong else 2) or lebar < 2 or not any(sum(bool(c.potongan) for c in b) > 1 for b in hasil):
        return None
    return TabelMentah(tuple(hasil))


def _semua_sel(h: HalamanPdf, k: Kotak, baris: list[BarisPdf]) -> Iterator[tuple[SelMentah, ...]]:
    lebar, banyak = len(k.x) - 1, len(k.y) - 1
    isi: dict[tuple[int, int], list[KataPdf]] = {}
    asal: dict[int, tuple[BarisPdf, int]] = {}
    for b in baris:
        for i, w in enumerate(b.kata):
            asal[id(w)] = b, i
            r = min(_di(k.y, w.tengah), banyak - 1)
            c = _di(k.x, (w.x0 + w.x1) / 2) if k.tegak else _di(k.x, w.x0 + min(2.0, (w.x1 - w.x0) / 2))
            isi.setdefault((r, min(c, lebar - 1)), []).append(w)
    bentuk = [_rentang(k, r, lebar) for r in range(banyak)]
    for r in range(banyak - 1, 0, -1):  # a cell that goes on from the row above gives its words up
        for c, n in bentuk[r]:
            if (c, n) in bentuk[r - 1] and _menyatu(k, r, c, n):
                for d in range(c, c + n):
                    isi.setdefault((r - 1, c), []).extend(isi.pop((r, d), []))
    tepi = _tepi_kolom(isi, lebar)
    for r in range(banyak):
        baris_sel: list[SelMentah] = []
        for c, n in bentuk[r]:
            potongan = _potongan(h, [w for d in range(c, c + n) for w in isi.get((r, d), ())], asal)
            kiri, kanan = (k.x[c], k.x[c + n]) if k.tegak else tepi[c]
            rapat = _rapat_sel(baris, potongan, kiri, kanan, bool(k.tegak))
            baris_sel.append(SelMentah(tuple(potongan), n, potongan[0][1] if potongan else None, rapat))
        yield tuple(baris_sel)


def _tepi_kolom(isi: dict[tuple[int, int], list[KataPdf]], lebar: int) -> list[tuple[float, float]]:
    """How far the words of each column reach: all that is known of its edges where no rule draws them."""
    tepi = [(1e9, 0.0)] * lebar
    for (_r, c), kata in isi.items():
        for w in kata:
            tepi[c] = min(tepi[c][0], w.x0), max(tepi[c][1], w.x1)
    return [(kiri, kanan + BANTALAN) for kiri, kanan in tepi]


def _rentang(k: Kotak, r: int, lebar: int) -> list[tuple[int, int]]:
    """(column, how many it spans) of the cells of a row: no vertical rule at an edge, and the cell spans it."""
    tengah = (k.y[r] + k.y[r + 1]) / 2
    hasil = []
    c = 0
    while c < lebar:
        n = 1
        while k.tegak and c + n < lebar and not any(abs(t[0] - k.x[c + n]) < 3 and t[1] <= tengah <= t[2] for t in k.tegak):
            n += 1
        hasil.append((c, n))
        c += n
    return hasil


def _menyatu(k: Kotak, r: int, c: int, n: int) -> bool:
    """No rule parts the cell from the one above."""
    tengah = (k.x[c] + k.x[c + n]) / 2
    return bool(k.tegak and k.datar) and not any(abs(y - k.y[r]) < 3.2 and x0 - 3 <= tengah <= x1 + 3 for y, x0, x1 in k.datar)


def _potongan(h: HalamanPdf, kata: list[KataPdf], asal: dict[int, tuple[BarisPdf, int]]) -> list[tuple[str, Tempat]]:
    """The words of a cell line by line, neighbours of one line of the page as one piece."""
    hasil: list[tuple[str, Tempat]] = []
    for baris in jadi_baris(kata):
        kini: list[int] = []
        milik: BarisPdf | None = None
        for w in baris.kata:
            b, i = asal[id(w)]
            if kini and (b is not milik or i != kini[-1] + 1):
                hasil.append(_satu_potong(h, milik, kini))
                kini = []
            milik = b
            kini.append(i)
        if kini:
            hasil.append(_satu_potong(h, milik, kini))
    return hasil


def _satu_potong(h: HalamanPdf, b: BarisPdf | None, kata: list[int]) -> tuple[str, Tempat]:
    assert b is not None
    a = b.mulai[kata[0]]
    z = b.mulai[kata[-1]] + len(b.kata[kata[-1]].teks)
    return b.teks[a:z], Tempat(b.nomor, a, z, h.nomor, cetak=h.cetak)


BANTALAN = 5.4  # between the words of a cell and its edge
_KATA_PENDEK = frozenset(("dan", "di", "ke", "per", "dgn", "yg", "s.d", "s/d"))
_ANGKA_SAJA = re.compile(r"^[\d.,%()-]+$")


def _rapat_sel(baris: list[BarisPdf], potongan: list[tuple[str, Tempat]], kiri: float, kanan: float, bergaris: bool) -> frozenset[int]:
    """Pieces that go on with a word which the narrow cell broke: the piece above is one word that fills the cell from edge to edge."""
    nomor = {b.nomor: b for b in baris}
    hasil = set()
    for i in range(1, len(potongan)):
        (atas, ta), (bawah, tb) = potongan[i - 1], potongan[i]
        huruf = (atas[-1:].islower() and bawah[:1].islower()) or (atas[-1:].isupper() and bawah[:1].isupper())
        if atas.endswith("/") and tb.baris != ta.baris:
            hasil.add(i)
            continue
        if not bergaris and (len(awal := bawah.partition(" ")[0]) > 3 or awal in _KATA_PENDEK):
            continue
        if tb.baris == ta.baris or not (huruf or (_ANGKA_SAJA.match(atas) and _ANGKA_SAJA.match(bawah))):
            continue
        b = nomor[ta.baris]
        kata = b.kata[max(j for j, m in enumerate(b.mulai) if m < ta.akhir)]
        lebar_huruf = (kata.x1 - kata.x0) / max(len(kata.teks), 1)
        if kata.x1 + lebar_huruf * 1.15 > kanan - BANTALAN and kata.teks == atas and kata.x0 - kiri < 9:
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


def _di(tepi: list[float], v: float) -> int:
    for i in range(len(tepi) - 1):
        if v < tepi[i + 1]:
            return i
    return len(tepi) - 2
