"""Which number in a sentence is which quantity of a table: linked by the words before it, the year, and the kind of unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.graf import Graf, Seri, frasa_sebelum, tahun_dekat
from selaras.periksa.kata import baku, kunci_kata
from selaras.periksa.klaim import klaim_kalimat
from selaras.periksa.naskah import Kalimat, Token

_KIRA = re.compile(
    r"\b(?:sekitar|kurang lebih|hampir|lebih dari|kisaran|berkisar|sekira|kira-kira|lebih kurang|di atas|diatas)\W*(?:\w+\W+)?$"
)


@dataclass(eq=False)
class Sebutan:
    """A number of a sentence that names a quantity and a year; ``cocok`` says whether the table has the same."""

    k: Kalimat
    t: Token
    seri: Seri
    tahun: int
    cocok: bool
    jelas: bool
    acuan: Bilangan


def _angka(b: Bilangan) -> str:
    return re.sub(r"\D", "", f"{b.nilai:f}".split(".")[0]) or "0"


def dekat(a: Bilangan, b: Bilangan) -> bool:
    """The two look like one number, once mistyped: a digit changed, lost, doubled or swapped, or a few percent apart."""
    x, y = _angka(a), _angka(b)
    if a.berskala or b.berskala:
        return b.nilai != 0 and abs(a.nilai / b.nilai - 1) < Decimal("0.1")
    if min(len(x), len(y)) < 3:
        return False
    if len(x) == len(y):
        beda = [i for i in range(len(x)) if x[i] != y[i]]
        if len(beda) == 1 or (len(beda) == 2 and beda[1] - beda[0] == 1 and x[beda[0]] == y[beda[1]] and x[beda[1]] == y[beda[0]]):
            return len(x) >= 4 or abs(a.nilai / b.nilai - 1) < Decimal("0.15") if b.nilai else False
    elif abs(len(x) - len(y)) == 1 and len(min(x, y, key=len)) >= 4:
        panjang, pendek = (x, y) if len(x) > len(y) else (y, x)
        if any(panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang))):
            return True
    return b.nilai != 0 and abs(a.nilai / b.nilai - 1) < Decimal("0.03") and min(len(x), len(y)) >= 4


def sebutan(g: Graf) -> Iterator[Sebutan]:
    """Every number of the prose that is plainly a quantity of some table."""
    sendiri = {id(s.kalimat) for s in g.seri if s.kalimat is not None}
    for k in g.naskah.kalimat:
        if id(k) in sendiri:
            continue
        calon = [t for t in k.token if t.jenis in "JR" and t.kuat]
        if not calon:
            continue
        klaim, pas = klaim_kalimat(k)
        beda = {id(c.d) for c in klaim if c.d is not None}
        akhir = {id(p.b): p for p in pas}
        for t in calon:
            if id(t) in beda:
                continue
            tahun, jelas = tahun_dekat(k, t, id(t) in akhir)
            if tahun is None:
                continue
            frasa = frasa_sebelum(k, t.awal)
            hasil = list(_tautkan(g, k, t, tahun, jelas, frasa)) if frasa.strip() else []
            if not hasil and (id(t) in akhir or re.search(r"\bmenjadi\W*$|(?:angka|kisar\w*)\W*$", frasa) or not kunci_kata(frasa)):
                # «… menjadi B»: the quantity was named before its first value
                hasil = list(_tautkan(g, k, t, tahun, jelas, k.teks[: t.awal].lower()[-260:], terakhir=True))
            yield from hasil


def _tautkan(g: Graf, k: Kalimat, t: Token, tahun: int, jelas: bool, frasa: str, terakhir: bool = False) -> Iterator[Sebutan]:
    jenis = "Rp" if t.jenis == "R" else None
    semua_seri = [
        s
        for s in g.cari(frasa)
        if s.jenis != "%" and s.peran != "target" and (jenis is None or s.jenis in ("Rp", "")) and s.bil(tahun) is not None
    ]
    if terakhir and semua_seri:
        # Only the quantity that was named last.
        letak = {id(s): min(frasa.rfind(w) for w in _kata_asli(frasa, s.kunci)) for s in semua_seri}
        paling = max(letak.values())
        semua_seri = [s for s in semua_seri if letak[id(s)] >= paling - 25]
    if not semua_seri:
        return
    for s in semua_seri:
        if any(sama(t.bil, x) for x in s.semua(tahun)):
            s.sebutan.setdefault(tahun, []).append((k, t))
            yield Sebutan(k, t, s, tahun, True, jelas, t.bil)
            return
    puncak = len(semua_seri[0].kunci)
    utama = [s for s in semua_seri if len(s.kunci) == puncak]
    if len({s.kunci for s in utama}) > 1 or (_KIRA.search(k.teks[: t.awal].lower()) and not t.bil.berskala):
        return
    s = utama[0]
    b = min(s.semua(tahun), key=lambda x: abs(x.nilai - t.bil.nilai))
    lain = [y for y, x in s.titik.items() if y != tahun and x.bil and sama(t.bil, x.bil)]
    if dekat(t.bil, b) or (lain and (t.bil.berskala or len(_angka(t.bil)) >= 3)):
        if not t.bil.berskala:
            s.sebutan.setdefault(tahun, []).append((k, t))
        yield Sebutan(k, t, s, tahun, False, jelas, b)


def _kata_asli(frasa: str, kunci: frozenset[str]) -> list[str]:
    return [w for w in re.findall(r"[a-z]+", frasa) if baku(w) in kunci] or [""]


def sama(a: Bilangan, b: Bilangan) -> bool:
    """One is a printed form of the other."""
    return not a.jauh(b) and (a.mutu(b.rentang()) >= Mutu.POTONG or b.mutu(a.rentang()) >= Mutu.POTONG)


def pencilan(s: Seri, tahun: int) -> bool:
    """The value of the year is more than five times off its neighbours."""
    b = s.bil(tahun)
    lain = [x.bil.nilai for t, x in s.titik.items() if t != tahun and abs(t - tahun) <= 2 and x.bil is not None and x.bil.nilai > 0]
    return b is not None and len(lain) >= 2 and b.nilai > 0 and all(v > b.nilai * 5 or b.nilai > v * 5 for v in lain)
