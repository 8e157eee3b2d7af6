"""A correct report is left alone: readings that once made an error of what was right, and beside each the error that is still told."""

from __future__ import annotations

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
