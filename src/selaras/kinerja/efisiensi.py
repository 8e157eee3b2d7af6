"""Efficiency, two ways. The report names the one it used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.angka import NILAI, PERSEN, PERSEN_POIN, Angka, Hitungan, angka_kosong
from selaras.bahasa import _

SERATUS = Decimal(100)


@dataclass(frozen=True)
class Efisiensi:
    """``efisien`` is None when it cannot be told. A low absorption with an unmet target is never efficiency."""

    nilai: Angka
    efisien: bool | None


def efisiensi_sasaran(capaian: Angka, serapan: Angka, *, identitas: str, label: str) -> Efisiensi:
    """LKjIP practice: capaian kinerja - serapan anggaran as printed, in persen poin.

    Efficient when capaian >= 100 and serapan < 100. Missing input: empty with the reason. PermenPANRB 53/2014, lampiran II
    asks for the analysis and gives no formula.
    """
    asal = Hitungan(
        identitas, label, "capaian - serapan", (capaian, serapan), "praktik LKjIP; PermenPANRB 53/2014 lampiran II", pola="{0} − {1}"
    )
    for a in (capaian, serapan):
        if a.nilai is None:
            return Efisiensi(angka_kosong(a.kosong, PERSEN_POIN, asal, 2), None)
    nilai = Angka(capaian.bulat - serapan.bulat, PERSEN_POIN, 2, asal)
    return Efisiensi(nilai, capaian.bulat >= SERATUS and serapan.bulat < SERATUS)


@dataclass(frozen=True)
class KeluaranTerukur:
    """One output: its ceiling, its capaian in persen, and what was spent."""

    pagu: Angka
    capaian: Angka
    realisasi: Angka


def efisiensi_pmk(keluaran: Sequence[KeluaranTerukur], *, identitas: str, label: str) -> tuple[Angka, Angka]:
    """Efisiensi = sum(pagu x capaian - realisasi) / sum(pagu x capaian) x 100, and its value 50 + E/20 x 50 within 0..100.

    PMK 214/PMK.02/2017, lampiran (its own example gives 25,67 %); kept by PMK 22/PMK.02/2021. The clamp of the value to
    0..100 is belum dikonfirmasi. Missing inputs give empty numbers with the reason.
    """
    masukan = tuple(a for k in keluaran for a in (k.pagu, k.capaian, k.realisasi))
    asal = Hitungan(identitas, label, "Σ(pagu × capaian − realisasi) / Σ(pagu × capaian) × 100", masukan, "PMK 214/PMK.02/2017")
    kosong = next((a.kosong for a in masukan if a.nilai is None), "")
    seharusnya = sum((k.pagu.pasti * k.capaian.pasti / SERATUS for k in keluaran), Decimal(0)) if not kosong else Decimal(0)
    if kosong or not seharusnya:
        alasan = kosong or _("pagu kali capaian berjumlah nol")
        return angka_kosong(alasan, PERSEN, asal, 2), angka_kosong(alasan, NILAI, None, 2)
    terpakai = sum((k.realisasi.pasti for k in keluaran), Decimal(0))
    e = Angka((seharusnya - terpakai) / seharusnya * SERATUS, PERSEN, 2, asal)
    nilai = min(max(50 + e.pasti / 20 * 50, Decimal(0)), SERATUS)
    return e, Angka(nilai, NILAI, 2, Hitungan(identitas + "/nilai", label, "50 + efisiensi / 20 * 50", (e,), "PMK 214/PMK.02/2017"))
