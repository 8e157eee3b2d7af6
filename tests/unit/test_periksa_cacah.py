"""Counts against the list that follows them and the table that holds the things."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 2 Kinerja Kecamatan

| Kecamatan | Realisasi 2023 | Realisasi 2024 | Target 2024 | Capaian (%) |
|---|---:|---:|---:|---:|
| Alur | 61,20 | 66,45 | 65,00 | 102,23 |
| Batu | 58,04 | 57,11 | 60,00 | 95,18 |
| Cermin | 70,36 | 74,02 | 72,00 | 102,81 |
| Dusun | 64,77 | 68,90 | 70,00 | 98,43 |
| Enau | 59,93 | 63,58 | 62,00 | 102,55 |

"""
BENAR = {
    "achievement": "Tiga dari lima kecamatan mencapai target.",
    "the others": "Dua kecamatan belum mencapai target.",
    "change over the years": "Empat kecamatan naik dan satu kecamatan turun.",
    "a bound": "Sebanyak empat kecamatan melampaui 98 persen.",
    "a list in brackets": "Dua kecamatan (Batu dan Dusun) perlu pendampingan.",
    "a name with «dan»": "Tiga bidang ditata: Sarana dan Prasarana, Pangan, serta Umum.",
    "a list that is open": "Empat kecamatan, antara lain Alur dan Cermin, menerima bantuan.",
    "things of another table": "Tujuh sekolah mencapai target.",
    "a description of one": "Satu kecamatan, yaitu Batu, menurun karena banjir dan longsor.",
}
SALAH = {
    "achievement": ("Empat dari lima kecamatan mencapai target.", "Empat", "tiga"),
    "the whole": ("Tiga dari enam kecamatan mencapai target.", "enam", "lima"),
    "the others": ("Sebanyak 3 kecamatan belum mencapai target.", "3", "2"),
    "change over the years": ("Lima kecamatan naik dibandingkan tahun sebelumnya.", "Lima", "empat"),
    "a list in brackets": ("Tiga kecamatan (Batu dan Dusun) perlu pendampingan.", "Tiga", "dua"),
    "a list after «yaitu»": ("Empat kecamatan terbaik, yaitu Alur, Cermin, dan Enau.", "Empat", "tiga"),
}


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(TABEL + teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_a_count_that_some_reading_confirms_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_count_against_every_reading_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]


def test_two_counts_that_make_all_rows_leave_the_doubt_with_the_table():
    assert temuan("Empat kecamatan mencapai target dan 1 kecamatan tidak.") == []
