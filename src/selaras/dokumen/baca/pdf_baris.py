"""From words to lines in reading order: lines by their baselines, text boxes and columns of prose apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median

from selaras.dokumen.baca.pdf_halaman import BarisPdf, KataPdf, Persegi

MAKS_PENANDA = 200  # marks of footnotes on a page


KECIL = 0.76  # of the letters around: a mark of a footnote is smaller


def urutkan(kata: list[KataPdf], lebar: float, datar: list[tuple[float, float, float]], kotak: list[Persegi]) -> list[BarisPdf]:
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
