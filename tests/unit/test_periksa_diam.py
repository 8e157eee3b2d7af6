"""Right statements that look like wrong ones: each kind once accused, and says nothing now."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

ARITMETIKA = {
    "a change in brackets is no value that changes": "IPG 0,51, di bawah target 0,58 (-0,07), naik 0,03 dari 0,48. Turun (+0,02), naik 0,04 dari 0,32.",
    "a difference is not told by a scale": "Skor kami 7,5 dari 10, sedikit di bawah skor pesaing (8).",
    "a row does not belong to the sentence before": "Sapi 18 dan kambing 24. Kenaikan: ayam 9, itik 5, dan bebek 20.",
    "a date in brackets is no total": "Versi 4 (2024-07-12): tambah 5 layar, perbaiki 17 galat.",
    "changes and multiples are no parts": "Kelurahan Sari dari 7 ke 28 (+21 kasus, lebih dari tiga kali lipat).",
    "a numeral may belong to a name": "Jumlah kendaraan dinas 340 unit (roda dua 206, roda tiga 24, roda empat 110).",
    "half a measure has its own price": "Soto 20.000, setengah porsi 12.000.",
}


def tuduhan(teks: str) -> list[tuple[str, str]]:
    return [(t.aturan, t.tertulis) for t in periksa(baca_teks(teks)).temuan if t.tingkat != "rendah"]


@pytest.mark.parametrize("teks", ARITMETIKA.values(), ids=ARITMETIKA.keys())
def test_numbers_that_are_not_of_one_equation_accuse_nobody(teks):
    assert tuduhan(teks) == []
