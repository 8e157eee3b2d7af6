"""By which power of ten the amounts of a cell stand: «(Rp juta)» in the head, «(dalam jutaan rupiah)» in the caption, «(ribu jiwa)» in the label."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from selaras.periksa.bahasa_id.tabel import SKALA
from selaras.periksa.kalender import kata
from selaras.periksa.kisi import Kisi, SelKisi

UANG = frozenset(("rp", "rupiah"))
PANJANG_KURUNG = 40  # characters of a bracket that tells a unit


@dataclass(frozen=True, slots=True)
class SumberSkala:
    """Where a scale is told. ``jenis``: judul, kolom or baris; ``indeks`` the column or row; ``kata`` the word itself."""

    jenis: str
    indeks: int
    pangkat: int
    kata: str
    uang: bool


@lru_cache(maxsize=4096)  # every cell of a column asks its head
def skala_teks(teks: str) -> tuple[int, str, bool] | None:
    """The scale that a head tells: a scale word in brackets or after «dalam»; with its word, and whether it is of money."""
    kecil = teks.lower()
    for isi in _kurung(kecil):
        semua = [w.teks.strip("./") for w in kata(isi)]
        kena = [w for w in semua if w in SKALA]
        if len(kena) == 1 and not any(c.isdigit() for c in isi):
            return SKALA[kena[0]], kena[0], any(w in UANG for w in semua)
    polos = [w.teks.strip("./()") for w in kata(kecil)]
    for a, b in itertools.pairwise(polos):
        for nama, uang in ((b, a), (a, b)):
            if nama in SKALA and uang in UANG:
                return SKALA[nama], nama, True
    return None


@lru_cache(maxsize=4096)
def skala_baris(label: str, satuan: str) -> tuple[int, str, bool] | None:
    """The scale that a row tells in its label or its column of units."""
    return skala_teks(f"{label} ({satuan})")


def _kurung(teks: str) -> Iterator[str]:
    i = teks.find("(")
    while i >= 0:
        j = teks.find(")", i)
        if 0 < j - i <= PANJANG_KURUNG:
            yield teks[i + 1 : j]
        i = teks.find("(", i + 1)
    i = teks.find("dalam ")
    if i >= 0 and "(" not in teks[i:]:
        yield teks[i : i + PANJANG_KURUNG]


def sumber_skala(kisi: Kisi, s: SelKisi) -> SumberSkala | None:
    """What gives this cell its scale: its row before its column before the caption."""
    if s.bil is None or s.bil.jenis in ("%", "pp") or s.bil.berskala:
        return None
    baris, kolom, judul = (
        skala_baris(kisi.baris[s.r].label, kisi.baris[s.r].satuan),
        skala_teks(kisi.kolom[s.k].teks),
        skala_teks(kisi.judul),
    )
    if baris is None and kolom is None and judul is None:
        return None
    persen = any(x in kisi.kolom[s.k].teks.lower() for x in ("%", "persen"))
    if baris and not persen:
        return SumberSkala("baris", s.r, *baris)
    if kolom:
        return SumberSkala("kolom", s.k, *kolom)
    return SumberSkala("judul", 0, *judul) if judul and not persen and "%" not in kisi.baris[s.r].label else None
