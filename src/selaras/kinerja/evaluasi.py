"""Evaluation of performance accountability (LKE): from the letter of each sub-component to the value and its predikat.

PermenPANRB 88/2021. Local sheets differ, so the template is data: `LKE_2021` is the national one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.angka import NILAI, Angka, Hitungan, angka_kosong
from selaras.bahasa import _

SUBKOMPONEN = ("keberadaan", "kualitas", "pemanfaatan")
# Percent of the weight of a sub-component that a letter earns.
NILAI_HURUF = {"AA": 100, "A": 90, "BB": 80, "B": 70, "CC": 60, "C": 50, "D": 30, "E": 0}


@dataclass(frozen=True)
class Komponen:
    """A component with its weight and the share of each sub-component, which together make one."""

    nama: str
    bobot: Decimal
    bagian: tuple[Decimal, ...] = (Decimal("0.2"), Decimal("0.3"), Decimal("0.5"))

    def bobot_sub(self, sub: str) -> Decimal:
        return self.bobot * self.bagian[SUBKOMPONEN.index(sub)]


LKE_2021 = (
    Komponen("Perencanaan Kinerja", Decimal(30)),
    Komponen("Pengukuran Kinerja", Decimal(30)),
    Komponen("Pelaporan Kinerja", Decimal(15)),
    Komponen("Evaluasi Akuntabilitas Kinerja Internal", Decimal(25)),
)


def usul_huruf(terpenuhi: int, kriteria: int) -> str:
    """The letter that the share of criteria met suggests; the evaluator decides.

    B to E follow from the share (> 75 % B, > 50 % CC, > 25 % C, > 0 D, else E); all met suggests BB. A and AA are never suggested: they
    speak of years kept or of effort that a count cannot show. ValueError when the counts cannot be. PermenPANRB 88/2021, lampiran.
    """
    if not 0 <= terpenuhi <= kriteria or not kriteria:
        raise ValueError("criteria met must be between none and all of at least one")
    if terpenuhi == kriteria:
        return "BB"
    bagian = Decimal(terpenuhi) / kriteria
    return next(huruf for batas, huruf in ((75, "B"), (50, "CC"), (25, "C"), (0, "D"), (-1, "E")) if bagian * 100 > batas)


def nilai_lke(huruf: Mapping[tuple[str, str], str], *, identitas: str, label: str, lke: tuple[Komponen, ...] = LKE_2021) -> Angka:
    """Sum of weight x letter over every sub-component, 0 to 100. Empty, naming them, when some have no letter yet.

    KeyError for a letter that the scale does not have. PermenPANRB 88/2021, lampiran.
    """
    semua = [(k, sub) for k in lke for sub in SUBKOMPONEN]
    asal = Hitungan(identitas, label, "Σ bobot × nilai huruf / 100", (), "PermenPANRB 88/2021")
    belum = [f"{k.nama} ({sub})" for k, sub in semua if (k.nama, sub) not in huruf]
    if belum:
        return angka_kosong(_("belum dinilai: {d}", d=", ".join(belum)), NILAI, asal, 2)
    total = sum((k.bobot_sub(sub) * NILAI_HURUF[huruf[k.nama, sub]] / 100 for k, sub in semua), Decimal(0))
    return Angka(total, NILAI, 2, asal)
