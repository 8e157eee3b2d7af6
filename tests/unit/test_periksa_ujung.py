"""The largest and the smallest that a text names, against the tables of the text."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 1 Serapan Anggaran per Bidang

| Bidang | Pagu (Rp juta) | Serapan (%) | Naik/turun |
|---|---:|---:|---:|
| Bidang Bina Lahan | 1.240 | 91,27 | 2,15 |
| Bidang Hortikultura | 3.615 | 86,42 | -1,38 |
| Bidang Penyuluhan | 2.087 | 95,18 | 0,72 |
| Sekretariat | 4.902 | 89,63 | 3,04 |
| Jumlah | 11.844 | 89,55 | 1,02 |

"""
BENAR = {
    "the row of the largest": "Serapan tertinggi dicapai Bidang Penyuluhan (95,18 persen), terendah Bidang Hortikultura (86,42 persen).",
    "the name before the word": "Bidang Hortikultura terendah, 86,42 persen.",
    "a column of changes": "Kenaikan terbesar pada Sekretariat, 3,04 poin; penurunan hanya pada hortikultura, 1,38 poin.",
    "money in another scale": "Pagu terbesar dikelola Sekretariat sebesar Rp4,90 miliar.",
    "the second is not the first": "Serapan terbesar kedua dicapai Bina Lahan (91,27 persen).",
    "some only": "Di antara bidang teknis selain penyuluhan, serapan tertinggi pada Bina Lahan (91,27 persen).",
    "a number that no table has": "Kehadiran tertinggi dicatat Bina Lahan (98,50 persen).",
    "a limit is no extreme": "Bidang Bina Lahan menyerahkan paling lambat 31 Januari.",
}
SALAH = {
    "another row's value": ("Serapan tertinggi dicapai Bidang Penyuluhan (91,27 persen).", "91,27 persen", "95,18"),
    "two digits swapped": ("Serapan tertinggi dicapai Bidang Penyuluhan (91,58 persen).", "91,58 persen", "95,18%"),
    "another row's name": ("Serapan paling rendah ada pada bina lahan (86,42 persen).", "bina lahan", "Bidang Hortikultura"),
    "the other end": ("Serapan terendah dicapai Bidang Penyuluhan (95,18 persen).", "terendah", ""),
    "not the largest": ("Serapan tertinggi dicapai Bidang Bina Lahan, yakni 91,27 persen.", "Bina Lahan", "Bidang Penyuluhan, 95,18"),
    "the name before the word, another's value": ("Bidang Hortikultura serapannya terendah, 89,63 persen.", "89,63 persen", "86,42"),
}


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(TABEL + teks)).mulai("sedang") if t.aturan in ("EKS", "SLP")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_what_the_table_confirms_or_does_not_know_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_what_the_table_denies_is_told_with_its_value(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]


def test_tables_that_stand_abreast_are_one_list():
    teks = """Tabel 2 Kunjungan

| Bulan | Kunjungan | Bulan | Kunjungan |
|---|---:|---|---:|
| Januari | 1.204 | Maret | 1.388 |
| Februari | 1.129 | April | 1.561 |

Kunjungan paling banyak pada April (1.388).
"""
    assert ("1.388", "1.561") in temuan(teks)
