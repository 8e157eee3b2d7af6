"""Tables whose columns are held apart by blanks alone, as they are typed in plain text.

Lines that follow each other and break into cells at two blanks or more are one table when blanks stand above blanks all the way down its
rows of numbers. Each line is looked at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.dokumen.baca.pindai import berangka
from selaras.dokumen.baca.takaran import MAKS_KOLOM
from selaras.dokumen.baca.unsur import SelMentah, TabelMentah
from selaras.dokumen.model import Tempat

SELA = 2  # blanks that part two cells
TERSEDIKIT = 3  # lines of a table
SEKOLOM = 2  # numbers that end below each other make a column
MAKS_LEBAR = 400  # characters of a line that may be such a row
_GARIS = frozenset("-=_+ ")
_KOSONG = frozenset(("-", "–", "—", "n/a", "na", "nihil"))

Potongan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class BlokRata:
    """Lines ``awal`` to ``akhir`` (exclusive) are the table."""

    awal: int
    akhir: int
    tabel: TabelMentah


def blok_rata(baris: list[str]) -> Iterator[BlokRata]:
    """Every such table of the text, by line from 0."""
    n = 0
    while n < len(baris):
        m = n
        while m < len(baris) and _mungkin(baris, m, m > n):
            m += 1
        if m - n >= TERSEDIKIT and (tabel := _tabel(baris, n, m)) is not None:
            yield BlokRata(n, m, tabel)
        n = max(m, n + 1)


def _mungkin(baris: list[str], n: int, dalam: bool) -> bool:
    """A row, a rule, or inside a table a label alone on its line."""
    isi = baris[n]
    if not isi.strip() or "\t" in isi or "|" in isi or len(isi) > MAKS_LEBAR:
        return False
    if len(_sel(isi)) > 1 or (dalam and _garis(isi)):
        return True
    return dalam and n + 1 < len(baris) and len(_sel(baris[n + 1])) > 1 and isi.rstrip()[-1] not in ".:;" and len(isi) < len(baris[n + 1])


def _garis(isi: str) -> bool:
    return "--" in isi and all(c in _GARIS for c in isi)


def _sel(isi: str) -> list[Potongan]:
    """Cells as places of the line: text between two blanks or more."""
    hasil: list[Potongan] = []
    awal, kosong = -1, 0
    for i, c in enumerate(isi):
        if c.isspace():
            kosong += 1
            if awal >= 0 and kosong == SELA:
                hasil.append((awal, i - 1))
                awal = -1
        else:
            awal, kosong = (i if awal < 0 else awal), 0
    if awal >= 0:
        hasil.append((awal, len(isi) - kosong))
    return hasil


def _tabel(baris: list[str], n: int, m: int) -> TabelMentah | None:
    isi = [(i, _sel(baris[i])) for i in range(n, m) if not _garis(baris[i])]
    data = [i for i, sel in isi if any(_angka(baris[i][a:b]) for a, b in sel[1:])]
    if len(data) < 2 or len(data) * 2 < len(isi):
        return None
    ujung = Counter(b for i, sel in isi for a, b in sel[1:] if _angka(baris[i][a:b]))
    isi = [(i, _lepas(baris[i], sel, ujung)) for i, sel in isi]
    kolom = _kolom([sel for i, sel in isi if i in set(data)])
    if not 2 <= len(kolom) <= MAKS_KOLOM or not _beralasan(baris, n, kolom, data):
        return None
    pertama = data[0]
    hasil = [tuple(_baris(baris[i], i, sel, kolom, i < pertama)) for i, sel in isi]
    kepala = sum(i < pertama for i, _semua_sel in isi)
    return TabelMentah(tuple(hasil), kepala)


def _angka(teks: str) -> bool:
    t = teks.strip().lower()
    return t in _KOSONG or berangka(t)


def _lepas(isi: str, sel: list[Potongan], ujung: Counter[int]) -> list[Potongan]:
    """A long label that touches the number behind it: the number ends where others of its column end."""
    a, b = sel[0]
    awal = isi.rfind(" ", a, b) + 1
    if len(sel) < 2 or awal <= a or ujung[b] < SEKOLOM or not _angka(isi[awal:b]):
        return sel
    return [(a, awal - 1), (awal, b), *sel[1:]]


def _kolom(data: list[list[Potongan]]) -> list[Potongan]:
    """Where some row has a cell. Two cells of one row are two columns, however near."""
    terisi = [False] * (max(sel[-1][1] for sel in data) + SELA)
    for sel in data:
        for n, (a, b) in enumerate(sel):
            rapat = n + 1 < len(sel) and sel[n + 1][0] - b < SELA
            ujung = (a + b) // 2 if rapat else b  # the end of a label that touches is no measure
            terisi[a:ujung] = [True] * (ujung - a)
    return _sel("".join("x" if t else " " for t in terisi))


def _beralasan(baris: list[str], n: int, kolom: list[Potongan], data: list[int]) -> bool:
    """The columns behind the first are mostly numbers; a table of two columns has a caption."""
    isi = [baris[i][a:b].strip() for i in data for a, b in kolom[1:]]
    terisi = [t for t in isi if t]
    if not terisi or sum(map(_angka, terisi)) * 2 < len(terisi):
        return False
    atas = next((b.strip().lower() for b in reversed(baris[max(0, n - 2) : n]) if b.strip()), "")
    return len(kolom) > 2 or atas.startswith(("tabel", "table"))


def _baris(isi: str, n: int, sel: list[Potongan], kolom: list[Potongan], kepala: bool) -> Iterator[SelMentah]:
    milik: dict[int, list[Potongan]] = {}
    rentang: dict[int, int] = {}
    for p in sel:
        for q, k in _bagi(isi, p, kolom, kepala):
            milik.setdefault(k[0], []).append(q)
            rentang[k[0]] = max(rentang.get(k[0], 1), k[1])
    ke = 0
    while ke < len(kolom):
        if ke in milik:
            a, b = milik[ke][0][0], milik[ke][-1][1]
            di = Tempat(n + 1, a, b)
            yield SelMentah(((isi[a:b], di),), rentang[ke], di)
        else:
            a = min(kolom[ke][0], len(isi))
            yield SelMentah((), tempat=Tempat(n + 1, a, a))
        ke += rentang.get(ke, 1)


def _bagi(isi: str, p: Potongan, kolom: list[Potongan], kepala: bool) -> Iterator[tuple[Potongan, tuple[int, int]]]:
    """The column of a cell, and how many it spans; a label that runs into the next column is cut at the blank between."""
    kena = [k for k, (a, b) in enumerate(kolom) if a < p[1] and p[0] < b]
    if not kena:
        yield p, (min(range(len(kolom)), key=lambda k: min(abs(kolom[k][1] - p[1]), abs(kolom[k][0] - p[0]))), 1)
    elif len(kena) == 1 or kepala:
        yield p, (kena[0], len(kena))
    else:
        for k in kena:
            a = max(p[0], kolom[k][0]) if k != kena[0] else p[0]
            b = min(p[1], kolom[k][1]) if k != kena[-1] else p[1]
            potong = isi[a:b]
            if potong.strip():
                a += len(potong) - len(potong.lstrip())
                yield (a, a + len(potong.strip())), (k, 1)
