"""Slips of the hand: how cheaply a printed number comes from the right one, and how rarely chance would look so.

Costs order the explanations of one contradiction: two digits swapped is likelier than one digit changed, which is likelier than another
number altogether. They are no probabilities.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from selaras.periksa.bilangan import Bilangan

TERTUKAR, TANDA, TETANGGA, SATU_ANGKA, LAIN = 1.0, 1.2, 1.3, 1.5, 4.0
ANGKA_TERPENDEK = 3  # a number of fewer digits is like every other


@dataclass(frozen=True, slots=True)
class Selip:
    """``biaya`` as above; ``bukti``: decimal digits that chance would have had to guess."""

    biaya: float
    bukti: float = 0.0


_LAIN = Selip(LAIN)


def _digit(nilai: Decimal, langkah: Decimal) -> str:
    return str(abs(int((nilai / langkah).to_integral_value(ROUND_HALF_UP))))


def selip(tertulis: Bilangan, benar: Decimal, tetangga: Iterable[Bilangan] = ()) -> Selip:
    """How the printed number may have come from ``benar``, at the precision of the print."""
    x, y = _digit(tertulis.nilai, tertulis.langkah), _digit(benar, tertulis.langkah)
    panjang = len(y)
    if x == y and tertulis.nilai != 0:
        return Selip(TANDA, float(panjang)) if (tertulis.nilai < 0) != (benar < 0) else Selip(0.0, 0.0)
    if (tertulis.nilai < 0) != (benar < 0):
        return _LAIN
    if any(t.nilai == tertulis.nilai for t in tetangga) and panjang >= ANGKA_TERPENDEK:
        return Selip(TETANGGA, panjang - 1.0)
    beda = [i for i, (p, q) in enumerate(zip(x, y, strict=False)) if p != q]
    if len(x) == len(y):
        if len(beda) == 2 and x[beda[0]] == y[beda[1]] and x[beda[1]] == y[beda[0]]:
            cara = panjang - 1 if beda[1] - beda[0] == 1 else panjang * panjang / 2
            biaya = TERTUKAR if beda[1] - beda[0] == 1 else SATU_ANGKA
            return Selip(biaya, max(panjang - math.log10(max(cara, 1)), 0.0)) if panjang >= 2 else _LAIN
        if len(beda) == 1 and panjang >= 2:
            return Selip(SATU_ANGKA, max(panjang - math.log10(9 * panjang), 0.0))
    elif abs(len(x) - len(y)) == 1 and min(len(x), len(y)) >= ANGKA_TERPENDEK:
        lebih, kurang = (x, y) if len(x) > len(y) else (y, x)
        if any(lebih[:i] + lebih[i + 1 :] == kurang for i in range(len(lebih))):
            return Selip(SATU_ANGKA, max(panjang - math.log10(10 * panjang), 0.0))
    if x.rstrip("0") == y.rstrip("0") and len(y.rstrip("0")) >= 2:
        return Selip(SATU_ANGKA, len(y.rstrip("0")) - 0.5)
    return _LAIN
