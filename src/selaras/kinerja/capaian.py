"""Capaian: how much of a target was reached.

PermenPANRB 53/2014 gives no formula; agencies fix it in their guide. So the formula follows the polarity, cap and floor are
a policy that the report names, and the raw value is always kept beside the one the policy gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from selaras.angka import PERSEN, Angka, Hitungan, angka_kosong, cetak_bilangan, cetak_seadanya
from selaras.bahasa import _
from selaras.kinerja.kategori import Jenjang, SkalaKategori
from selaras.kinerja.polaritas import Polaritas

SERATUS = Decimal(100)
BATAS_TIDAK_MENANTANG = Decimal(200)
BELUM_DAPAT_DINILAI = _("belum dapat dinilai: target perlu ditinjau")


class Sisi(StrEnum):
    """Where a value lies against an interval, as both are printed."""

    DI_BAWAH = "di bawah"
    DI_DALAM = "di dalam"
    DI_ATAS = "di atas"


@dataclass(frozen=True)
class Target:
    """A promise: a single value, or for `Polaritas.RANGE` an interval (``atas`` set)."""

    nilai: Angka
    atas: Angka | None = None

    def sisi(self, realisasi: Angka) -> Sisi | None:
        """The side on which a realisasi lies; None when something is missing."""
        atas = self.atas or self.nilai
        if realisasi.nilai is None or self.nilai.nilai is None or atas.nilai is None:
            return None
        r = realisasi.bulat
        return Sisi.DI_BAWAH if r < self.nilai.bulat else Sisi.DI_ATAS if r > atas.bulat else Sisi.DI_DALAM


@dataclass(frozen=True)
class Kebijakan:
    """Policy of the agency. ``batas_atas``/``batas_bawah`` cap and floor the capaian (None: not at all)."""

    batas_atas: Decimal | None = None
    batas_bawah: Decimal | None = None

    @property
    def uraian(self) -> str:
        atas = _("dibatasi paling tinggi {n}%", n=cetak_seadanya(self.batas_atas)) if self.batas_atas is not None else _("tanpa batas atas")
        bawah = _("paling rendah {n}%", n=cetak_seadanya(self.batas_bawah)) if self.batas_bawah is not None else _("tanpa batas bawah")
        return f"{atas}, {bawah}"

    def pola(self, hasil: Decimal) -> str:
        """How a bound made ``hasil`` of the raw value, for the worked arithmetic."""
        batas = "min" if hasil == self.batas_atas else "maks"
        return f"{batas}({{0}}; {cetak_bilangan(hasil, 2)})"


class TandaCapaian(StrEnum):
    """Things about a realisasi and its target that a reader should know. They never change the value, and name none: a capped one has two."""

    TIDAK_MENANTANG = "tidak-menantang"
    NEGATIF = "negatif"

    @property
    def uraian(self) -> str:
        if self is TandaCapaian.NEGATIF:
            return _("realisasi berlawanan arah dengan target")
        return _("realisasi jauh melampaui target: target tidak menantang dan perlu ditinjau")


@dataclass(frozen=True)
class Capaian:
    """``mentah`` is what the formula gives; ``nilai`` is after the policy, the one that every sentence, table and alert tells."""

    mentah: Angka
    nilai: Angka
    peringatan: tuple[TandaCapaian, ...] = ()

    @property
    def dibatasi(self) -> bool:
        """Did the policy of the agency change the value?"""
        return self.mentah.nilai != self.nilai.nilai

    @property
    def dapat_dinilai(self) -> bool:
        """May it be graded, averaged and held against money? Not when it is missing, and not outside 0-200 %: there the target is wrong."""
        return self.nilai.nilai is not None and 0 <= self.nilai.bulat <= BATAS_TIDAK_MENANTANG

    @property
    def alasan(self) -> str:
        """Why it may not be graded; '' when it may."""
        return "" if self.dapat_dinilai else self.nilai.kosong or BELUM_DAPAT_DINILAI

    def jenjang(self, skala: SkalaKategori) -> Jenjang | None:
        """Its step on a scale; None when it may not be graded."""
        return skala.kategori(self.nilai) if self.dapat_dinilai else None


def hitung_capaian(realisasi: Angka, target: Target, polaritas: Polaritas, kebijakan: Kebijakan, *, identitas: str, label: str) -> Capaian:
    """Capaian in persen, from realisasi and target as they are printed, so that a reader's calculator gives the same (ADR 0010).

    ======================  =======================================================
    maximize                R / T x 100
    minimize                (2T - R) / T x 100  (PermenPANRB 8/2021, lampiran)
    minimize-rasio          T / R x 100
    range                   100 inside; below R / lower x 100, above (2 x upper - R) / upper x 100
    ======================  =======================================================

    T = 0 is undefined, except that minimize with R = 0 too is 100; so is maximize with T below 0. A missing realisasi or target
    gives an empty value with that reason. A negative realisasi keeps its raw value and raises `Peringatan.NEGATIF`; above 200 %
    `Peringatan.TIDAK_MENANTANG`. Range rule: PermenPANRB 8/2021 (a precedent; that regulation is replaced).
    """
    masukan = tuple(a for a in (realisasi, target.nilai, target.atas) if a is not None)
    cara = _cara(realisasi, target, polaritas)
    asal = Hitungan(identitas, label, cara.rumus, masukan, "PermenPANRB 53/2014; " + polaritas.uraian, pola=cara.pola)
    presisi = 2
    kosong = next((a for a in masukan if a.nilai is None), None)
    hasil = kosong.kosong if kosong is not None else _rasio(realisasi.bulat, target, polaritas)
    if isinstance(hasil, str):
        hampa = angka_kosong(hasil, PERSEN, asal, presisi)
        return Capaian(hampa, hampa)
    mentah = Angka(hasil * SERATUS, PERSEN, presisi, asal)
    return Capaian(mentah, _terapkan(mentah, kebijakan, identitas), _peringatan(mentah.pasti))


class _Cara(NamedTuple):
    """The formula by its names, and with places for its inputs (0 realisasi, 1 target or lower bound, 2 upper bound)."""

    rumus: str
    pola: str


_CARA = {
    Polaritas.MAXIMIZE: _Cara("realisasi / target * 100", "{0} ÷ {1} × 100"),
    Polaritas.MINIMIZE: _Cara("(2 * target - realisasi) / target * 100", "(2 × {1} − {0}) ÷ {1} × 100"),
    Polaritas.MINIMIZE_RASIO: _Cara("target / realisasi * 100", "{1} ÷ {0} × 100"),
}


def _cara(realisasi: Angka, target: Target, polaritas: Polaritas) -> _Cara:
    """For a range the formula is the one of the side on which the realisasi lies."""
    if polaritas is not Polaritas.RANGE:
        return _CARA[polaritas]
    sisi = target.sisi(realisasi)
    if sisi is Sisi.DI_BAWAH:
        return _Cara("realisasi / batas_bawah * 100", "{0} ÷ {1} × 100")
    if sisi is Sisi.DI_ATAS:
        atas = 2 if target.atas else 1
        return _Cara("(2 * batas_atas - realisasi) / batas_atas * 100", f"(2 × {{{atas}}} − {{0}}) ÷ {{{atas}}} × 100")
    return _Cara("100", "")


def _rasio(r: Decimal, target: Target, polaritas: Polaritas) -> Decimal | str:
    t = target.nilai.bulat
    if polaritas is Polaritas.RANGE:
        atas = target.atas.bulat if target.atas else t
        if t <= r <= atas:
            return Decimal(1)
        batas = t if r < t else atas
        if not batas:
            return _("tidak terdefinisi: batas target nol")
        return r / batas if r < t else (2 * batas - r) / batas
    if polaritas is Polaritas.MINIMIZE_RASIO:
        if not r:
            return Decimal(1) if not t else _("tidak terdefinisi: realisasi nol")
        return t / r
    if not t:
        if polaritas is Polaritas.MINIMIZE and not r:
            return Decimal(1)
        return _("tidak terdefinisi: target nol")
    if t < 0 and polaritas is Polaritas.MAXIMIZE:
        return _("tidak terdefinisi: target negatif")  # -4,40 against -3,00 would be 146,67 %, and is a failure
    return r / t if polaritas is Polaritas.MAXIMIZE else (2 * t - r) / t


def _terapkan(mentah: Angka, kebijakan: Kebijakan, identitas: str) -> Angka:
    n = mentah.pasti
    if kebijakan.batas_atas is not None:
        n = min(n, kebijakan.batas_atas)
    if kebijakan.batas_bawah is not None:
        n = max(n, kebijakan.batas_bawah)
    if n == mentah.pasti:
        return mentah
    asal = Hitungan(identitas + "/kebijakan", mentah.label, "capaian, " + kebijakan.uraian, (mentah,), pola=kebijakan.pola(n))
    return Angka(n, PERSEN, mentah.presisi, asal)


def _peringatan(n: Decimal) -> tuple[TandaCapaian, ...]:
    if n < 0:
        return (TandaCapaian.NEGATIF,)
    return (TandaCapaian.TIDAK_MENANTANG,) if n > BATAS_TIDAK_MENANTANG else ()


def tercapai(realisasi: Angka, target: Target, polaritas: Polaritas) -> bool | None:
    """Was the target met? None when it cannot be told because something is missing.

    Compared as printed, like every direction of a report: 84,996 printed 85,00 meets a target of 85,00, so that no sentence calls equal
    figures unequal.
    """
    sisi = target.sisi(realisasi) if polaritas is Polaritas.RANGE else Target(target.nilai).sisi(realisasi)
    if sisi is None or sisi is Sisi.DI_DALAM:
        return None if sisi is None else True
    if polaritas is Polaritas.RANGE:
        return False
    return (sisi is Sisi.DI_ATAS) == (polaritas is Polaritas.MAXIMIZE)
