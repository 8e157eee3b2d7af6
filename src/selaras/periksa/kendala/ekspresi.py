"""Arithmetic that a sentence writes out: a tree over the inputs of an equation, on intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.periksa.bilangan import Rentang, bagi, kurang, tambah

TANDA = {"+": "+", "-": "−", "*": "×", "/": "÷"}
DERAJAT = {"+": 1, "-": 1, "*": 2, "/": 2}


@dataclass(frozen=True, slots=True)
class Ekspresi:
    """``op`` over two sides; a side that is a number is the place of an input."""

    op: str
    kiri: Ekspresi | int
    kanan: Ekspresi | int


def nilai(e: Ekspresi | int, r: Sequence[Rentang]) -> Rentang | None:
    """The interval of the whole; None where something is divided by nothing."""
    if isinstance(e, int):
        return r[e]
    a, b = nilai(e.kiri, r), nilai(e.kanan, r)
    if a is None or b is None:
        return None
    match e.op:
        case "+":
            return tambah(a, b)
        case "-":
            return kurang(a, b)
        case "*":
            ujung = [x * y for x in a for y in b]
            return min(ujung), max(ujung)
    return bagi(a, b)


def cetak(e: Ekspresi | int, teks: Sequence[str], derajat: int = 0) -> str:
    """«(1.445 + 215) ÷ 2.500»."""
    if isinstance(e, int):
        return teks[e]
    d = DERAJAT[e.op]
    isi = f"{cetak(e.kiri, teks, d)} {TANDA[e.op]} {cetak(e.kanan, teks, d + (e.op in '-/'))}"
    return f"({isi})" if d < derajat else isi


def balik(e: Ekspresi, n: int, r: Sequence[Rentang], h: Rentang) -> Rentang | None:
    """What the n-th input would have to be; None where it stands more than once or cannot be told."""
    if isinstance(e, int) or _banyak(e, n) != 1:
        return None
    di_kiri = _banyak(e.kiri, n) == 1
    lain = nilai(e.kanan if di_kiri else e.kiri, r)
    sisi = e.kiri if di_kiri else e.kanan
    if lain is None:
        return None
    dalam = _sebaliknya(e.op, di_kiri, h, lain)
    if dalam is None or isinstance(sisi, int):
        return dalam
    return balik(sisi, n, r, dalam)


def _sebaliknya(op: str, di_kiri: bool, h: Rentang, lain: Rentang) -> Rentang | None:
    match op:
        case "+":
            return kurang(h, lain)
        case "-":
            return tambah(h, lain) if di_kiri else kurang(lain, h)
        case "*":
            return bagi(h, lain)
    if di_kiri:
        ujung = [x * y for x in h for y in lain]
        return min(ujung), max(ujung)
    return bagi(lain, h)


def _banyak(e: Ekspresi | int, n: int) -> int:
    return int(e == n) if isinstance(e, int) else _banyak(e.kiri, n) + _banyak(e.kanan, n)
