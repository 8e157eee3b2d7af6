"""A correct report is left alone: readings that once made an error of what was right, and beside each the error that is still told."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.temuan import Temuan


def temuan(teks: str, aturan: str = "") -> list[Temuan]:
    return [t for t in periksa(baca_teks(teks)).temuan if t.aturan == aturan or not aturan]


KOPERASI = """
Tabel 3.1. Pengurus koperasi menurut kabupaten

| Uraian | Jumlah |
|---|---|
| Pengurus koperasi perempuan | 1.022 |
| Pengurus koperasi laki-laki | 4.075 |

"""


def test_a_year_that_words_follow_is_no_slip_of_another_value():
    assert not temuan(f"{KOPERASI}Dari 2019 sampai dengan 2021 sertifikat diterima 476 pengurus koperasi perempuan.", "SLP")


def test_two_digits_swapped_are_still_a_slip():
    assert [t.tertulis for t in temuan(f"{KOPERASI}Pengurus koperasi laki-laki tercatat 4.057 orang.", "SLP")] == ["4.057"]


PENDAPATAN = """
Tabel 3.1. Pendapatan layanan

| Uraian | 2023 | 2024 |
|---|---|---|
| Pendapatan layanan | 412.300.000 | 399.500.000 |
| Pertumbuhan pendapatan layanan (%) | 6,20 | -3,10 |

"""


@pytest.mark.parametrize("nama", ["Pertumbuhan pendapatan layanan", "Persentase peningkatan pendapatan layanan"])
def test_a_word_of_direction_that_is_part_of_a_name_tells_none(nama):
    kalimat = f"{nama} terealisasi -3,10%, dari pendapatan layanan Rp412.300.000 pada tahun 2023 menjadi Rp399.500.000 pada tahun 2024."
    assert not temuan(f"{PENDAPATAN}{kalimat}", "ARK")


def test_a_word_of_direction_that_tells_of_two_values_is_still_accused():
    kalimat = "Pendapatan layanan naik dari Rp412.300.000 pada tahun 2023 menjadi Rp399.500.000 pada tahun 2024."
    assert [t.tertulis for t in temuan(f"{PENDAPATAN}{kalimat}", "ARK")] == ["naik"]
