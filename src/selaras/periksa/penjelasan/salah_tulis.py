"""How a number comes to be mistyped, and what each way costs: the cheaper, the likelier."""

from __future__ import annotations

from decimal import Decimal

from selaras.periksa.bilangan import SERATUS, Bilangan, Rentang

PANJANG = 3  # of fewer digits, one that differs proves little
PENDEK = 2.0
PANGKAT = (-9, -6, -3, -2, 2, 3, 6, 9)
LEBAR = 24  # values in question, past which nothing can be said
TUKAR, SATU_DIGIT, HILANG, SKALA, PELENGKAP, TANDA, LAIN = 1.0, 1.5, 1.5, 1.5, 1.75, 1.5, 4.0


def angka(v: Decimal, b: Bilangan) -> str:
    """The digits of a value printed in the manner of ``b``, without leading zeros."""
    return str(int(abs(v) / b.langkah + Decimal("0.5"))) if b.langkah else ""


def biaya(b: Bilangan, r: Rentang) -> tuple[float, Decimal]:
    """What it costs to have written ``b`` for a truth that lies in ``r``, and the truth in the manner of ``b``."""
    tengah = (r[0] + r[1]) / 2
    bulat = (tengah / b.langkah).to_integral_value() * b.langkah
    terbaik = (SKALA, tengah) if _seskala(b, r) else (LAIN, bulat)
    if (r[1] - r[0]) > abs(b.langkah) * LEBAR:
        return terbaik
    n = int(((r[0] - b.langkah / 2) / b.langkah).to_integral_value())
    ujung = int(((r[1] + b.langkah) / b.langkah).to_integral_value())
    for i in range(n, min(ujung, n + LEBAR + 4) + 1):
        v = i * b.langkah
        if v == b.nilai or not r[0] - b.langkah / 2 <= v <= r[1] + b.langkah or (v <= 0 < b.nilai):
            continue
        c = _biaya(b, v) + float(min(abs(v - tengah) / b.langkah, Decimal(9))) / 100
        if c < terbaik[0]:
            terbaik = (c, v)
    return terbaik


def _seskala(b: Bilangan, r: Rentang) -> bool:
    """The same digits at another power of ten: «miliar» for «juta», «per 1.000» for «per 100.000»."""
    if len(angka(b.nilai, b).rstrip("0")) < PANJANG:
        return False
    for k in PANGKAT:
        lo, hi = r[0].scaleb(k), r[1].scaleb(k)
        if lo > 0 and hi - lo <= b.langkah * 2 and lo - b.langkah / 2 <= b.nilai <= hi + b.langkah / 2:
            return True
    return False


def _biaya(b: Bilangan, v: Decimal) -> float:
    x, y = angka(b.nilai, b), angka(v, b)
    if x == y:
        return TANDA
    if len(x) == len(y):
        beda = [i for i in range(len(x)) if x[i] != y[i]]
        if len(beda) == 2 and x[beda[0]] == y[beda[1]] and x[beda[1]] == y[beda[0]]:
            return TUKAR
        if len(beda) == 1:
            return SATU_DIGIT if len(x) >= PANJANG else PENDEK
        if sorted(x) == sorted(y) and len(x) >= 3:
            return 2.0
    if x.strip("0") == y.strip("0"):
        return SKALA
    if abs(len(x) - len(y)) == 1 and min(len(x), len(y)) >= 2:
        panjang, pendek = (x, y) if len(x) > len(y) else (y, x)
        if any(panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang))):
            return HILANG if len(pendek) > PANJANG else PENDEK
    if b.jenis == "%" and abs(b.nilai + v - SERATUS) <= b.langkah:
        return PELENGKAP if len(x) >= PANJANG else LAIN
    return LAIN
