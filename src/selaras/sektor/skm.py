"""Survei Kepuasan Masyarakat (PermenPANRB 14/2017): the index of nine elements, its grade, and how many people to ask."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from selaras.angka import INDEKS, Angka, Hitungan, angka_kosong
from selaras.bahasa import _
from selaras.kinerja.kategori import skala

UNSUR = (
    "Persyaratan",
    "Sistem, mekanisme, dan prosedur",
    "Waktu penyelesaian",
    "Biaya/tarif",
    "Produk spesifikasi jenis pelayanan",
    "Kompetensi pelaksana",
    "Perilaku pelaksana",
    "Penanganan pengaduan, saran, dan masukan",
    "Sarana dan prasarana",
)

# The bands have two decimals, so nothing falls between 76,60 and 76,61 once the index is rounded to two.
MUTU_PELAYANAN = skala(
    "Mutu pelayanan (IKM)",
    "PermenPANRB 14/2017, lampiran",
    ("A (Sangat Baik)", "88.31", "hijau"), ("B (Baik)", "76.61", "hijau"), ("C (Kurang Baik)", "65.00", "kuning"),
    ("D (Tidak Baik)", None, "merah"),
)  # fmt: skip


def ikm(unsur: Sequence[Angka], *, identitas: str, label: str, bobot: Decimal | None = None) -> Angka:
    """IKM: mean of the elements' averages (1 to 4) times 25, so 25 to 100.

    ``bobot`` is the weight of one element; None is the exact share, 0,11 the rounded one of the guideline's own sheet, which gives up to
    one point less (belum dikonfirmasi which one an evaluator expects, so the caller says). Empty with the reason when an element is
    missing; ValueError for an average outside 1 to 4. PermenPANRB 14/2017, lampiran.
    """
    asal = Hitungan(identitas, label, "Σ rata-rata unsur × bobot × 25", tuple(unsur), "PermenPANRB 14/2017")
    kosong = next((a.kosong for a in unsur if a.nilai is None), "" if unsur else _("tidak ada unsur yang dinilai"))
    if kosong:
        return angka_kosong(kosong, INDEKS, asal, 2)
    if any(not 1 <= a.pasti <= 4 for a in unsur):
        raise ValueError("the average of an element lies between 1 and 4")
    jumlah = sum((a.pasti for a in unsur), Decimal(0))
    nilai = jumlah * bobot if bobot is not None else jumlah / len(unsur)
    return Angka(nilai * 25, INDEKS, 2, asal)


def jumlah_sampel(populasi: int) -> int:
    """How many people to ask, by Krejcie and Morgan (chi-square 3,841, proportion 0,5, precision 0,05), rounded to a whole person.

    ValueError below one person. PermenPANRB 14/2017 prints the table; the formula gives 383 for 100.000 where the table prints 384.
    """
    if populasi < 1:
        raise ValueError("a population has at least one person")
    n = Decimal("3.841") * populasi * Decimal("0.25") / (Decimal("0.0025") * (populasi - 1) + Decimal("3.841") * Decimal("0.25"))
    return int(n.quantize(Decimal(1), rounding=ROUND_HALF_UP))
