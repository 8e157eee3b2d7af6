"""Words of direction with a difference, against the two values that are exactly so far apart, wherever they stand."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

BENAR = {
    "a mean in the sentence before": "Indeks layanan kami 81,37. Rata-rata kabupaten 82,05 sehingga kami masih 0,68 poin di bawah rata-rata itu.",
    "the reference itself is told of": "Indeks kota 63,18 pada tahun ini. Angka nasional 70,42 masih 7,24 poin lebih tinggi daripada kota.",
    "a reference that is surpassed": "Sebanyak 81,4% ditangani tepat waktu; target 74,1% terlampaui 7,3 poin persen.",
    "a year that opens another value": "Kepuasan pasien 86,7 (2023: 84,9; 2022: 83,1), naik 1,8 poin dari tahun lalu.",
    "years behind their values": "Nilai 67,35 (B) pada tahun 2021 menjadi 70,02 (BB) pada tahun 2022, naik 2,67 poin.",
    "numerals in words": "Tiga indikator melampaui target, dua indikator belum; lebih tinggi satu daripada tahun 2023.",
    "a count of those that did not": "Dari 5 indikator kinerja tahun 2025, 4 mencapai atau melampaui target dan 1 belum mencapai target.",
    "another difference": "Serapan 94,18 persen. Serapan tahun 2023 tercatat 95,77 persen; serapan ini 3,02 poin lebih tinggi daripada pagu.",
}
SALAH = {
    "a mean in the sentence before": (
        "Indeks layanan kami 81,37. Rata-rata kabupaten 82,05 sehingga kami masih 0,68 poin di atas rata-rata itu.", "di atas", "di bawah",
    ),
    "an earlier year": (
        "Serapan 94,18 persen. Serapan tahun 2023 tercatat 95,77 persen; dengan demikian serapan tahun ini 1,59 poin lebih tinggi.",
        "lebih tinggi", "lebih rendah",
    ),
    "growth from a base behind": ("Peminjaman 39.870 eksemplar. Naik tipis ia, sebesar 2,07 persen, dari 40.712 eksemplar.", "Naik", "turun"),
    "two sentences back": ("Sampai September 2025 ditindak 464 pelanggaran. Pada 2024 sebanyak 492 pelanggaran. Jadi bertambah 28 pelanggaran.",
                           "bertambah", "berkurang"),
}  # fmt: skip


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_an_order_that_the_word_tells_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_word_against_the_order_of_the_two_values_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
