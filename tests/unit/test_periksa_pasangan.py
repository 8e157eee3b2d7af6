"""A name with a number right behind it, against the row of that name."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 6 Realisasi menurut Jenis Belanja

| Jenis belanja | Pagu (Rp juta) | Realisasi (Rp juta) | Serapan (%) |
|---|---:|---:|---:|
| Pegawai | 12.480,5 | 12.107,3 | 97,01 |
| Barang dan jasa | 8.214,0 | 7.642,8 | 93,05 |
| Modal | 3.950,7 | 3.518,4 | 89,06 |

"""
BENAR = {
    "each its own": "Serapan belanja pegawai 97,01 persen, barang dan jasa 93,05 persen, modal 89,06 persen.",
    "a number of no column": "Belanja pegawai 48,20 persen dari seluruh belanja, modal 89,06 persen.",
    "money in another scale": "Realisasi belanja modal Rp3,52 miliar.",
    "a change": "Belanja modal naik 12,40 persen.",
}
SALAH = {
    "the neighbour's value": (
        "Serapan belanja pegawai 97,01 persen, barang dan jasa 97,01 persen, modal 89,06 persen.",
        "97,01 persen",
        "93,05%",
    ),
    "two digits swapped": ("Serapan belanja modal 98,06 persen.", "98,06 persen", "89,06%"),
}


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(TABEL + teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_numbers_of_their_row_and_of_none_are_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_number_of_another_row_or_a_slip_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
