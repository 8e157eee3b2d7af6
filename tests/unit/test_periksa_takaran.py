"""The measure behind a number: units, poin and persen, words of scale."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 2 Anak Putus Sekolah

| Jenjang | 2023 | 2024 |
|---|---:|---:|
| SD | 51 | 37 |
| SMP | 41 | 46 |

"""
SERAPAN = "Subsidi angkutan terserap Rp21,84 miliar atau 97,07 persen dari pagu Rp22,50 miliar."
BENAR = {
    "two units of one length": "Saluran sepanjang 7.460 meter (7,46 km) dikerjakan.",
    "two measures of one thing": "Gabah 7.460 kg (7,46 ton) dibeli, sawah seluas 12 hektare atau 120 ribu tanaman.",
    "a difference of scores": "Nilai tahun 2024 sebesar 71,28, lebih tinggi 2,16 poin atau 3,13% daripada tahun 2023.",
    "a rate that the table confirms": f"{TABEL}Jenjang SD turun 27 persen.",
    "another rate": f"{TABEL}Jenjang SD turun 14 anak.",
    "one amount in two places": f"{SERAPAN}\n\nSubsidi yang dibayarkan Rp21,84 miliar.",
    "another thing of the same digits": f"{SERAPAN}\n\nHonor juri lomba Rp21,84 juta.",
}
SALAH = {
    "two units of one length": ("Saluran sepanjang 7.460 kilometer (7,46 km) dikerjakan.", "7.460 kilometer", "7.460 meter"),
    "a difference of scores": (
        "Nilai tahun 2024 sebesar 71,28, lebih tinggi 2,16 persen atau 3,13% daripada tahun 2023.", "2,16 persen", "2,16 poin",
    ),
    "things told as persen": (f"{TABEL}Jenjang SD turun 14 persen.", "14 persen", "14"),
    "one amount in two places": (f"{SERAPAN}\n\nSubsidi yang dibayarkan Rp21,84 triliun.", "Rp21,84 triliun", "Rp21,84 miliar"),
}  # fmt: skip


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_a_measure_that_fits_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_measure_that_its_own_arithmetic_denies_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
