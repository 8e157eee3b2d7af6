"""Periods in addresses: ``/2024-T2/ukur/`` is a triwulan, ``/2024/ukur/`` a year triwulan by triwulan; the ways between them."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from selaras.angka import JenisPeriode, Periode
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.bahasa import _
from selaras.laporan.berdata import bagian_berdata

AKHIRAN = "_periode"  # of the name of an address that begins with a period
_TERBANYAK = 5  # columns of a triwulan's page: it and those before, back to the same one a year ago


class PeriodeDiAlamat:
    """A part of an address that is the code of a period."""

    regex = r"[0-9]{4}(?:-T[1-4]|-B(?:0[1-9]|1[0-2]))?"

    def to_python(self, value: str) -> Periode:
        return Periode.urai(value)  # a ValueError is an address that is not there

    def to_url(self, value: Periode) -> str:
        return str(value)


@dataclass(frozen=True)
class Pilihan:
    """One way to another period of the same page."""

    label: str
    alamat: str
    kini: bool


def alamat(periode: Periode, nama: str, *isi: str) -> str:
    """The address of a page in a period: that of a year needs none in its path, for the year is kept with the visit."""
    return reverse(nama, args=isi) if periode.setahun else reverse(nama + AKHIRAN, args=[periode, *isi])


def pilihan_periode(p: Pustaka, nama: str, *isi: str) -> list[Pilihan]:
    """The year and its triwulan (or months) that have data; none where the year has no parts."""
    jenis = JenisPeriode.TRIWULAN if p.periode.setahun else p.periode.jenis
    bagian = [x for x in bagian_berdata(p.bahan, p.tahun) if x.jenis is jenis]
    if not bagian:
        return []
    semua = [Periode(p.tahun), *bagian]
    return [Pilihan(_("Setahun") if x.setahun else x.nama_bagian, alamat(x, nama, *isi), x == p.periode) for x in semua]


def pilihan_ukur(p: Pustaka, antartahun: bool) -> list[Pilihan]:
    """The ways through the grid: year by year, triwulan by triwulan, and each triwulan."""
    satu = pilihan_periode(p, "ukur")
    if not satu:
        return []
    rinci = Pilihan(
        _("Per triwulan {t}", t=p.tahun), reverse("ukur" + AKHIRAN, args=[Periode(p.tahun)]), p.periode.setahun and not antartahun
    )
    return [Pilihan(_("Antartahun"), reverse("ukur"), antartahun), rinci, *satu[1:]]


def deret_ukur(p: Pustaka) -> list[Periode]:
    """The columns of a grid with a period in its address: a year by its triwulan, or a part of a year and then those before it."""
    if p.periode.setahun:
        return [*p.periode.anggota(), p.periode]
    return [p.periode.mundur(n) for n in range(_TERBANYAK)]
