"""Capaian: how much of a target was reached.

PermenPANRB 53/2014 gives no formula; agencies fix it in their guide. So the formula follows the polarity, cap and floor are
a policy that the report names, and the raw value is always kept beside the one the policy gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from selaras.angka import PERSEN, Angka, Hitungan, angka_kosong
from selaras.bahasa import _
from selaras.kinerja.polaritas import Polaritas

SERATUS = Decimal(100)
BATAS_TIDAK_MENANTANG = Decimal(200)


@dataclass(frozen=True)
class Target:
    """A promise: a single value, or for `Polaritas.RANGE` an interval (``atas`` set)."""

    nilai: Angka
    atas: Angka | None = None


@dataclass(frozen=True)
class Kebijakan:
    """Policy of the agency. ``batas_atas``/``batas_bawah`` cap and floor the capaian (None: not at all)."""

    batas_atas: Decimal | None = None
    batas_bawah: Decimal | None = None

    @property
    def uraian(self) -> str:
        atas = _("dibatasi paling tinggi {n}%", n=self.batas_atas) if self.batas_atas is not None else _("tanpa batas atas")
        bawah = _("paling rendah {n}%", n=self.batas_bawah) if self.batas_bawah is not None else _("tanpa batas bawah")
        return f"{atas}, {bawah}"


class Peringatan(StrEnum):
    """Things about a capaian that a reader should know. They never change the value."""

    TIDAK_MENANTANG = "tidak-menantang"
    NEGATIF = "negatif"

    @property
    def uraian(self) -> str:
        if self is Peringatan.NEGATIF:
            return _("capaian di bawah nol: realisasi berlawanan arah dengan target")
        return _("capaian jauh di atas 200%: target tidak menantang dan perlu ditinjau")


@dataclass(frozen=True)
class Capaian:
    """``mentah`` is what the formula gives; ``nilai`` is after the policy."""

    mentah: Angka
    nilai: Angka
    peringatan: tuple[Peringatan, ...] = ()


def hitung_capaian(realisasi: Angka, target: Target, polaritas: Polaritas, kebijakan: Kebijakan, *, identitas: str, label: str) -> Capaian:
    """Capaian in persen.

    ======================  =======================================================
    maximize                R / T x 100
    minimize                (2T - R) / T x 100  (PermenPANRB 8/2021, lampiran)
    minimize-rasio          T / R x 100
    range                   100 inside; outside R / nearer bound x 100, mirrored above
    ======================  =======================================================

    T = 0 is undefined, except that minimize with R = 0 too is 100. A missing realisasi or target gives an empty value
    with that reason. A negative realisasi keeps its raw value and raises `Peringatan.NEGATIF`; above 200 %
    `Peringatan.TIDAK_MENANTANG`. Range rule: PermenPANRB 8/2021 (a precedent; that regulation is replaced).
    """
    masukan = tuple(a for a in (realisasi, target.nilai, target.atas) if a is not None)
    asal = Hitungan(identitas, label, _rumus(polaritas), masukan, "PermenPANRB 53/2014; " + polaritas.uraian)
    presisi = 2
    kosong = next((a for a in masukan if a.nilai is None), None)
    if kosong is not None:
        hampa = angka_kosong(kosong.kosong, PERSEN, asal, presisi)
        return Capaian(hampa, hampa)
    hasil = _rasio(realisasi.pasti, target, polaritas)
    if isinstance(hasil, str):
        hampa = angka_kosong(hasil, PERSEN, asal, presisi)
        return Capaian(hampa, hampa)
    mentah = Angka(hasil * SERATUS, PERSEN, presisi, asal)
    return Capaian(mentah, _terapkan(mentah, kebijakan, identitas), _peringatan(mentah.pasti))


def _rumus(polaritas: Polaritas) -> str:
    return {
        Polaritas.MAXIMIZE: "realisasi / target * 100",
        Polaritas.MINIMIZE: "(2 * target - realisasi) / target * 100",
        Polaritas.MINIMIZE_RASIO: "target / realisasi * 100",
        Polaritas.RANGE: "realisasi / batas_terdekat * 100",
    }[polaritas]


def _rasio(r: Decimal, target: Target, polaritas: Polaritas) -> Decimal | str:
    t = target.nilai.pasti
    if polaritas is Polaritas.RANGE:
        atas = target.atas.pasti if target.atas else t
        if t <= r <= atas:
            return Decimal(1)
        batas = t if r < t else atas
        if not batas:
            return _("tidak terdefinisi: batas target nol")
        return r / batas if r < t else 2 - r / batas
    if polaritas is Polaritas.MINIMIZE_RASIO:
        if not r:
            return Decimal(1) if not t else _("tidak terdefinisi: realisasi nol")
        return t / r
    if not t:
        if polaritas is Polaritas.MINIMIZE and not r:
            return Decimal(1)
        return _("tidak terdefinisi: target nol")
    return r / t if polaritas is Polaritas.MAXIMIZE else (2 * t - r) / t


def _terapkan(mentah: Angka, kebijakan: Kebijakan, identitas: str) -> Angka:
    n = mentah.pasti
    if kebijakan.batas_atas is not None:
        n = min(n, kebijakan.batas_atas)
    if kebijakan.batas_bawah is not None:
        n = max(n, kebijakan.batas_bawah)
    if n == mentah.pasti:
        return mentah
    asal = Hitungan(identitas + "/kebijakan", mentah.label, "capaian, " + kebijakan.uraian, (mentah,))
    return Angka(n, PERSEN, mentah.presisi, asal)


def _peringatan(n: Decimal) -> tuple[Peringatan, ...]:
    if n < 0:
        return (Peringatan.NEGATIF,)
    return (Peringatan.TIDAK_MENANTANG,) if n > BATAS_TIDAK_MENANTANG else ()


def tercapai(realisasi: Angka, target: Target, polaritas: Polaritas) -> bool | None:
    """Was the target met? None when it cannot be told because something is missing.

    Compared as printed, like every direction of a report: 84,996 printed 85,00 meets a target of 85,00, so that no sentence calls equal
    figures unequal.
    """
    t = target.nilai
    if realisasi.nilai is None or t.nilai is None:
        return None
    r = realisasi.bulat
    if polaritas is Polaritas.RANGE:
        return t.bulat <= r <= (target.atas.bulat if target.atas else t.bulat)
    return r >= t.bulat if polaritas is Polaritas.MAXIMIZE else r <= t.bulat
