"""What a paragraph says of the order of a list that it tells itself."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

DAFTAR = "Nilai Desa Alur 71,20, Desa Batu 64,85, dan Desa Cermin 80,10. "
BENAR = (
    DAFTAR + "Yang terendah adalah Batu.",
    DAFTAR + "Terbaik: Cermin. Terburuk: Batu.",
    DAFTAR + "Posisi kedua ditempati Alur.",
    DAFTAR + "Alur di atas Batu.",
    DAFTAR + "Nilai terendah tahun lalu dicapai Desa Dusun.",
    "Kasus tahun 2021-2023 berturut-turut 331, 840, dan 166. Puncaknya terjadi pada tahun 2022.",
    "Inflasi berada pada rentang 1,13 persen sampai 5,71 persen: Alur 5,71 persen, Batu 1,13 persen, Cermin 5,43 persen.",
    "Kunjungan rawat jalan 5.310, gawat darurat 2.204, hemodialisis 7.558. Kunjungan terendah terjadi pada triwulan II.",
)
SALAH = (
    (DAFTAR + "Yang terendah adalah Alur.", "Alur", "Batu"),
    (DAFTAR + "Terbaik: Alur.", "Alur", "Cermin"),
    (DAFTAR + "Posisi kedua ditempati Batu.", "Batu", "Alur"),
    (DAFTAR + "Batu di atas Cermin.", "di atas", ""),
    ("Kasus tahun 2021-2023 berturut-turut 331, 840, dan 166. Puncaknya terjadi pada tahun 2021.", "2021", "2022"),
    (
        "Inflasi berada pada rentang 1,13 persen sampai 5,43 persen: Alur 5,71 persen, Batu 1,13 persen, Cermin 5,43 persen.",
        "5,43 persen",
        "5,71 persen",
    ),
    (
        "Kontributor utama adalah Alur. Tercatat produksi Alur sebesar 5.152 ton, Batu sebesar 8.692 ton, dan Cermin sebesar 5.157 ton.",
        "Alur",
        "Batu",
    ),
)


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR)
def test_an_order_that_the_numbers_have_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH)
def test_an_order_that_the_numbers_deny_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
