"""Tables: widths follow what stands in them, and rows that belong together are named."""

from decimal import Decimal

import pytest

from selaras.angka import RUPIAH, Angka
from selaras.laporan.tabel import baris, kelompok, lebar_muat, tabel


def rupiah(n):
    return Angka(Decimal(n), RUPIAH, 0)


def test_a_column_of_large_amounts_takes_room_from_the_words():
    isi = [baris("Belanja modal untuk gedung", rupiah(165_963_000_000_000), "1")]
    lebar, kecil = lebar_muat(isi, (80, 10, 10), kecil=False)
    assert not kecil
    assert lebar[1] > 20
    assert sum(lebar) == pytest.approx(100, abs=0.1)
    assert lebar[0] == max(lebar)


def test_a_table_that_fits_keeps_the_widths_that_were_wished():
    assert lebar_muat([baris("satu", "dua")], (30, 70), kecil=False) == ((30, 70), False)


def test_a_table_that_does_not_fit_turns_small():
    isi = [baris("Uraian", *[rupiah(1_126_451_978_948)] * 5)]
    lebar, kecil = lebar_muat(isi, (30, 14, 14, 14, 14, 14), kecil=False)
    assert kecil
    assert sum(lebar) == pytest.approx(100, abs=0.1)


def test_a_group_holds_its_first_row_and_a_total_the_row_before():
    tengah = [baris(f"b{n}", "2") for n in range(8)]
    isi = [kelompok("G", 2), baris("a", "1"), *tengah, baris("Jumlah", "3", gaya="jumlah")]
    assert tabel("t", "T", ("A", "B"), isi, (50, 50), "ka").rangkai() == [2, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0]


def test_a_short_table_stays_whole():
    isi = [kelompok("G", 2), baris("a", "1"), baris("b", "1")]
    assert tabel("t", "T", ("A", "B"), isi, (50, 50), "ka").rangkai() == [3, 0, 0]
