"""Numbers in words inside a text: each run of number words with its place and value, decimals («lima koma empat») and scales included."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from selaras.angka.terbilang import baca_terbilang
from selaras.periksa.bahasa_id.terbilang import BESAR, KATA_BILANGAN, PENUTUP, SATUAN_KATA
from selaras.periksa.kalender import kata


@dataclass(frozen=True, slots=True)
class Ucapan:
    """A run of number words. ``kata``: how many; ``rupiah``: the word rupiah follows; ``ujung``: the end with its unit."""

    awal: int
    akhir: int
    nilai: Decimal
    kata: int
    rupiah: bool = False
    ujung: int = 0


def nilai_kata(semua_kata: list[str]) -> Decimal | None:
    """The value of number words; «dua koma lima juta» is 2.500.000; None when they make no number."""
    if "koma" not in semua_kata:
        n = baca_terbilang(" ".join(semua_kata)).nilai
        return None if n is None else Decimal(n)
    i = semua_kata.index("koma")
    depan = baca_terbilang(" ".join(semua_kata[:i])).nilai
    belakang = semua_kata[i + 1 :]
    skala = 0
    while belakang and belakang[-1] in BESAR:
        skala += BESAR[belakang.pop()]
    if depan is None or not belakang or "koma" in belakang:
        return None
    if all(SATUAN_KATA.get(w, 10) < 10 for w in belakang):
        pecahan = "".join(str(SATUAN_KATA[w]) for w in belakang)
    else:
        n = baca_terbilang(" ".join(belakang)).nilai
        if n is None:
            return None
        pecahan = str(n)
    return (Decimal(depan) + Decimal(int(pecahan)).scaleb(-len(pecahan))).scaleb(skala)


def ucapan(teks: str) -> list[Ucapan]:
    """The runs of number words of a text, in order."""
    hasil: list[Ucapan] = []
    k = kata(teks)
    n = 0
    while n < len(k):
        if k[n].teks.lower() not in KATA_BILANGAN:
            n += 1
            continue
        m = n
        while m + 1 < len(k) and k[m + 1].teks.lower() in KATA_BILANGAN and not teks[k[m].akhir : k[m + 1].awal].strip():
            m += 1
        nilai = nilai_kata([x.teks.lower() for x in k[n : m + 1]])
        if nilai is not None:
            u = m
            while u + 1 < len(k) and k[u + 1].teks.lower() in PENUTUP and not teks[k[u].akhir : k[u + 1].awal].strip():
                u += 1
            rupiah = u > m and k[m + 1].teks.lower() == "rupiah"
            hasil.append(Ucapan(k[n].awal, k[m].akhir, nilai, m - n + 1, rupiah, k[u].akhir))
        n = m + 1
    return hasil
