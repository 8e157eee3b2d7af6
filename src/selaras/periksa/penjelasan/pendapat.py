"""A second opinion on what the rules of single forms accuse: a number far from any slip of what it should be is pointed out, not accused."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from selaras.periksa.temuan import Temuan

DIBACA_ULANG = frozenset(("TMB", "PSN", "SLG", "STN", "ARH"))
DEKAT = Decimal("0.02")  # relative distance at which a number needs no slip to be explained
_ANGKA = re.compile(r"\d[\d.,]*\d|\d")


def pendapat_kedua(t: Temuan) -> Temuan:
    if t.aturan not in DIBACA_ULANG or t.tingkat == "rendah" or t.kategori == "aritmetika_tabel":
        return t  # a table's cell is accused by all of its equations
    ragu = t.aturan == "ARH" or not _selip(t.tertulis, t.seharusnya)
    return replace(t, tingkat="rendah", keyakinan=0.5) if ragu else t


def _nilai(teks: str) -> Decimal | None:
    try:
        return Decimal(teks.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None


def _selip(tertulis: str, usul: str) -> bool:
    """Could the one have been written for the other? Words and empty proposals pass."""
    a, b = _ANGKA.findall(tertulis), _ANGKA.findall(usul)
    if not a or not b:
        return True
    x, y = _nilai(a[0]), _nilai(b[0])
    if not x or not y or abs(x / y - 1) <= DEKAT:
        return True
    p, q = re.sub(r"\D", "", a[0]).strip("0"), re.sub(r"\D", "", b[0]).strip("0")
    return bool(q) and len(p) > 1 and (p == q or _jarak(p, q) <= 1 or sorted(p) == sorted(q))


def _jarak(p: str, q: str) -> int:
    """Digits that differ, or one that is missing."""
    if len(p) == len(q):
        return sum(c != d for c, d in zip(p, q, strict=True))
    if abs(len(p) - len(q)) == 1:
        panjang, pendek = (p, q) if len(p) > len(q) else (q, p)
        return 1 if any(panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang))) else 9
    return 9
