"""Printing numbers the Indonesian way. Nothing outside this file formats a number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from selaras.angka.angka import DESIMAL_TERBANYAK, Angka, Hitungan, bulatkan

TANPA_NILAI = "–"
_AKHIRAN = {"persen": "%", "persen poin": " persen poin", "per mil": "‰", "poin": " poin", "kali": " kali"}
_SKALA = ((Decimal(10) ** 12, "triliun"), (Decimal(10) ** 9, "miliar"), (Decimal(10) ** 6, "juta"))


def cetak_bilangan(nilai: Decimal | int, desimal: int = 0) -> str:
    """``1234567.891`` with two decimals gives ``1.234.567,89``; a negative number has a leading minus sign."""
    bulat = bulatkan(Decimal(nilai), desimal)
    tanda = "-" if bulat < 0 else ""
    utuh, _, pecahan = f"{abs(bulat):f}".partition(".")
    kelompok = f"{int(utuh):,}".replace(",", ".")
    return f"{tanda}{kelompok}{',' + pecahan if pecahan else ''}"


def cetak_seadanya(nilai: Decimal) -> str:
    """With the decimals that it has, and no needless zero: ``120``, ``97,5``."""
    rapi = nilai.normalize()
    return cetak_bilangan(rapi, max(-int(rapi.as_tuple().exponent), 0))


def cetak(angka: Angka, *, satuan: bool = True) -> str:
    """The number as a table or sentence shows it: ``5,13%``, ``Rp17.404.267.502``, ``3.838``, ``72,15 (BB)`` or the dash of a missing value.

    With ``satuan=False`` the bare number, for a column whose head names the unit. Counted units (orang, unit) print bare
    in both cases: the words around them name the unit.
    """
    if angka.nilai is None:
        return TANPA_NILAI
    isi = cetak_bilangan(angka.nilai, angka.desimal)
    if angka.sebutan:
        return f"{isi} ({angka.sebutan})"
    if not satuan:
        return isi
    if _uang(angka):
        return f"-Rp{isi[1:]}" if isi.startswith("-") else f"Rp{isi}"
    return isi + _AKHIRAN.get(angka.satuan.nama, "")


def cetak_ringkas(angka: Angka, desimal: int = 2) -> str:
    """A large amount in words of scale: ``Rp1,13 triliun``. Below a million it prints in full."""
    if angka.nilai is None:
        return TANPA_NILAI
    rupiah = "Rp" if _uang(angka) else ""
    for batas, nama in _SKALA:
        if abs(bulatkan(angka.nilai / batas, desimal)) >= 1:
            isi = cetak_bilangan(angka.nilai / batas, desimal)
            return f"-{rupiah}{isi[1:]} {nama}" if isi.startswith("-") else f"{rupiah}{isi} {nama}"
    return cetak(angka)


def _uang(angka: Angka) -> bool:
    """Money, also for each of something (rupiah per orang)."""
    return angka.satuan.nama == "rupiah" or angka.satuan.nama.startswith("rupiah per ")


def skala_bersama(angka: Sequence[Angka]) -> str:
    """The word of scale («miliar») in which the largest of the amounts has at most four digits before the mark; '' below a million."""
    puncak = max((abs(a.nilai) for a in angka if a.nilai is not None), default=Decimal(0))
    return next((nama for batas, nama in _SKALA if puncak / batas >= 10), "")


def cetak_berskala(angka: Angka, skala: str) -> str:
    """The bare number in a scale that the place around it names: ``2.014,7`` where the head says «miliar rupiah»."""
    if angka.nilai is None:
        return TANPA_NILAI
    return cetak_bilangan(angka.nilai / pembagi_skala(skala), 1)


def pembagi_skala(skala: str) -> Decimal:
    """What a value is divided by to be written in a word of scale («miliar»: a billion); 1 without a word."""
    return next((batas for batas, nama in _SKALA if nama == skala), Decimal(1))


class _Masukan:
    """An input inside worked arithmetic: ``{0}`` as printed, ``{0:t}`` exact; a negative one in brackets."""

    def __init__(self, angka: Angka) -> None:
        self.angka = angka

    def __format__(self, bentuk: str) -> str:
        if self.angka.nilai is None:
            return TANPA_NILAI
        desimal = self.angka.desimal
        if bentuk == "t":
            desimal = max(desimal, min(DESIMAL_TERBANYAK, -int(self.angka.nilai.normalize().as_tuple().exponent)))
        isi = cetak_bilangan(self.angka.nilai, desimal)
        return f"({isi})" if isi.startswith("-") else isi


def hitungan_tertulis(angka: Angka) -> str:
    """The worked arithmetic of a computed number: ``(1.126 − 1.268) ÷ 1.268 × 100 = -11,20%``; '' where no formula made it."""
    asal = angka.asal
    if not isinstance(asal, Hitungan) or not asal.pola:
        return ""
    return f"{asal.pola.format(*map(_Masukan, asal.masukan))} = {cetak(angka) if angka.nilai is not None else angka.kosong}"
