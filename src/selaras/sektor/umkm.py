"""Classes of micro, small and medium enterprises: which law, which measure, which class."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from selaras.angka import RUPIAH, Angka, SatuanTakCocok

JUTA = 10**6
MILIAR = 10**9


class Kelas(StrEnum):
    MIKRO = "mikro"
    KECIL = "kecil"
    MENENGAH = "menengah"
    BESAR = "besar"


@dataclass(frozen=True)
class Rezim:
    """A law with its upper bounds (inclusive) for micro, small and medium, by capital or net wealth, and by yearly sales."""

    nama: str
    modal: tuple[int, int, int]
    penjualan: tuple[int, int, int]


UU_20_2008 = Rezim(
    "UU 20/2008 pasal 6 (kekayaan bersih atau hasil penjualan)",
    (50 * JUTA, 500 * JUTA, 10 * MILIAR),
    (300 * JUTA, 2500 * JUTA, 50 * MILIAR),
)
PP_7_2021 = Rezim(
    "PP 7/2021 pasal 35 (modal usaha atau hasil penjualan)", (MILIAR, 5 * MILIAR, 10 * MILIAR), (2 * MILIAR, 15 * MILIAR, 50 * MILIAR)
)
MULAI_PP_7_2021 = date(2021, 2, 2)


def rezim(pada: date) -> Rezim:
    """The law in force on a day. Counts by class before and after 2 February 2021 are not comparable: the bounds rose many times."""
    return PP_7_2021 if pada >= MULAI_PP_7_2021 else UU_20_2008


def kelas_usaha(pada: date, *, penjualan: Angka | None = None, modal: Angka | None = None) -> tuple[Kelas | None, bool]:
    """The class, and whether the two measures disagree.

    Sales decide for a business that exists already, capital (land and buildings left out) for one that is being founded, so where both are
    given the sales do; the law has no rule for two that disagree (belum dikonfirmasi), hence the flag. None when neither is known.
    SatuanTakCocok for amounts that are not rupiah. UU 20/2008 pasal 6; PP 7/2021 pasal 35.
    """
    r = rezim(pada)
    menurut = [_kelas(a, batas) for a, batas in ((penjualan, r.penjualan), (modal, r.modal)) if a is not None and a.nilai is not None]
    return (menurut[0] if menurut else None), len(set(menurut)) > 1


def _kelas(jumlah: Angka, batas: tuple[int, int, int]) -> Kelas:
    if not jumlah.satuan.sama(RUPIAH):
        raise SatuanTakCocok(f"{jumlah.satuan.nama} bukan rupiah")
    return next((k for k, b in zip(Kelas, batas, strict=False) if jumlah.pasti <= Decimal(b)), Kelas.BESAR)
