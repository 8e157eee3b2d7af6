"""Survei Kepuasan Masyarakat (PermenPANRB 14/2017): from the index to the grade."""

from __future__ import annotations

from selaras.kinerja.kategori import skala

# The bands have two decimals, so nothing falls between 76,60 and 76,61 once the index is rounded to two.
MUTU_PELAYANAN = skala(
    "Mutu pelayanan (IKM)",
    "PermenPANRB 14/2017, lampiran",
    ("A (Sangat Baik)", "88.31", "hijau"), ("B (Baik)", "76.61", "hijau"), ("C (Kurang Baik)", "65.00", "kuning"),
    ("D (Tidak Baik)", None, "merah"),
)  # fmt: skip
