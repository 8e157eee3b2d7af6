"""Words of direction against the changes that a table tells."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 4 Kunjungan Museum menurut Golongan

| Golongan | 2022 | 2023 | 2024 | Selisih 2024-2023 |
|---|---:|---:|---:|---:|
| Pelajar | 8.412 | 9.137 | 8.806 | (331) |
| Umum | 4.205 | 3.958 | 4.371 | 413 |
| Wisatawan asing | 611 | 702 | 745 | 43 |
| Jumlah | 13.228 | 13.797 | 13.922 | 125 |

"""
BENAR = {
    "the sign of the cell": "Kunjungan pelajar berkurang 331 orang.",
    "the sign of two cells": "Dibanding 2022 pelajar bertambah 394 orang.",
    "growth": "Kunjungan umum tumbuh 10,43 persen.",
    "the total by its caption": "Jumlah kunjungan museum naik 125 orang.",
    "another comparison": "Kunjungan umum 413 orang lebih rendah daripada target.",
    "another amount": "Kunjungan pelajar bertambah 512 orang pada masa libur.",
    "a value of the other year": "Kunjungan umum 4.371 orang, meningkat dibandingkan tahun 2023 yang sebanyak 3.958 orang.",
}
SALAH = {
    "a cell of change": ("Kunjungan pelajar bertambah 331 orang.", "bertambah", "berkurang"),
    "two cells": ("Sejak 2022 pelajar menyusut 394 orang.", "menyusut", "naik"),
    "growth": ("Kunjungan umum turun 10,43 persen.", "turun", "naik"),
    "the total by its caption": ("Jumlah kunjungan museum menurun 125 orang.", "menurun", "meningkat"),
    "a comparison with a period": ("Kunjungan umum 413 orang lebih rendah daripada tahun sebelumnya.", "lebih rendah", "lebih tinggi"),
    "a month that tells the cause": (
        "Kunjungan pelajar bertambah 331 orang karena museum tutup pada Mei dan Juni.",
        "bertambah",
        "berkurang",
    ),
    "the value of the other year": (
        "Kunjungan umum tahun ini 4.371 orang. Jumlah ini menurun dibandingkan tahun 2023 yang sebanyak 3.958 orang.",
        "menurun",
        "meningkat",
    ),
}


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(TABEL + teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_a_word_that_the_table_confirms_or_does_not_know_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_word_against_the_sign_of_the_change_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
