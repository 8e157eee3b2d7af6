"""One expected cell, and how its number is printed in Indonesian."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

KONTEKS = Context(prec=50, rounding=ROUND_HALF_UP)
PERSEN, PERSEN_POIN, PERMIL = "persen", "persen poin", "per mil"
# The data model keeps twelve decimals; what is smaller than that prints as zero.
DESIMAL_TERBANYAK = 12
_AKHIRAN = {PERSEN: "%", PERSEN_POIN: " persen poin", PERMIL: "‰", "kali": " kali", "poin": " poin"}

# Why a cell has no number, or a number that must not be used.
TANPA_BARIS = "tidak-ada-baris"  # nothing is recorded at all
BERALASAN = "beralasan"  # recorded as missing; the reader's reason stands in ``keterangan``
MASUKAN = "masukan-tidak-ada"  # a formula lacks an input
PEMBAGI_NOL = "pembagi-nol"
TANPA_TARGET = "tanpa-target"
TANPA_REALISASI = "tanpa-realisasi"
TANPA_PEMBANDING = "tanpa-pembanding"  # no value last year
TIDAK_TERDEFINISI = "tidak-terdefinisi"  # capaian on a target of zero
PERLU_DITINJAU = "perlu-ditinjau"  # capaian outside 0..200: shown, not used
SEBAGIAN = "sebagian"  # a sum of the parts that are there; ``kurang`` says how many are not


@dataclass(frozen=True)
class Sel:
    """``nilai`` is the number as printed (not the exact one), ``polos`` its digits without unit, ``teks`` with unit and predikat.

    A cell of words (kategori, tercapai, predikat) has no ``nilai``. ``kurang`` of ``dari`` parts are missing in a sum or a mean.
    """

    nilai: Decimal | None = None
    teks: str = ""
    polos: str = ""
    alasan: str = ""
    keterangan: str = ""
    kurang: int = 0
    dari: int = 0
    eksak: Decimal | None = None
    satuan: str = ""
    presisi: int = 0


def bulatkan(nilai: Decimal, presisi: int) -> Decimal:
    """Half up at ``presisi``; a value under 1 that would be blurred keeps two significant digits."""
    bulat = nilai.quantize(Decimal(1).scaleb(-presisi), ROUND_HALF_UP, KONTEKS)
    if abs(nilai) >= 1 or bulat == nilai:
        return bulat
    desimal = max(presisi, 1 - nilai.adjusted())
    if desimal > DESIMAL_TERBANYAK:
        return bulat
    halus = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP, KONTEKS)
    while desimal > presisi and halus == halus.quantize(Decimal(1).scaleb(1 - desimal), ROUND_HALF_UP, KONTEKS):
        desimal -= 1  # a trailing zero tells nothing: 0.000498 is 0,0005
        halus = halus.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP, KONTEKS)
    return halus


def digit(bulat: Decimal) -> str:
    """1234.5 as 1.234,5"""
    utuh, _titik, pecahan = f"{abs(bulat):f}".partition(".")
    kelompok = f"{int(utuh):,}".replace(",", ".")
    return ("-" if bulat < 0 else "") + kelompok + ("," + pecahan if pecahan else "")


def bersatuan(polos: str, satuan: str) -> str:
    if satuan == "rupiah":
        return "-Rp" + polos[1:] if polos.startswith("-") else "Rp" + polos
    return polos + _AKHIRAN.get(satuan, "")


def sel(nilai: Decimal, satuan: str, presisi: int, *, alasan: str = "", predikat: str = "", kurang: int = 0, dari: int = 0) -> Sel:
    bulat = bulatkan(nilai, presisi)
    polos = digit(bulat)
    teks = bersatuan(polos, satuan) + (f" ({predikat})" if predikat else "")
    return Sel(bulat, teks, polos, alasan, kurang=kurang, dari=dari, eksak=nilai, satuan=satuan, presisi=presisi)


def kosong(alasan: str, keterangan: str = "", kurang: int = 0, dari: int = 0) -> Sel:
    return Sel(alasan=alasan, keterangan=keterangan, kurang=kurang, dari=dari)


def kata(teks: str) -> Sel:
    return Sel(teks=teks)


def bagi(a: Decimal, b: Decimal) -> Decimal:
    return KONTEKS.divide(a, b)
