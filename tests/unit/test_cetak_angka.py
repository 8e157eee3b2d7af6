from decimal import Decimal

import pytest

from selaras.angka import (
    ORANG,
    PERSEN,
    PERSEN_POIN,
    RUPIAH,
    UNIT,
    Angka,
    angka_kosong,
    baca_terbilang,
    cetak,
    cetak_berskala,
    cetak_ringkas,
    skala_bersama,
    terbilang,
)

D = Decimal


@pytest.mark.parametrize(
    ("angka", "teks"),
    [
        (Angka(D("5.1345"), PERSEN, 2), "5,13%"),
        (Angka(D("1.465"), PERSEN, 2), "1,47%"),
        (Angka(D("-3025.0385"), PERSEN, 2), "-3.025,04%"),
        (Angka(D(17404267502), RUPIAH), "Rp17.404.267.502"),
        (Angka(D(-5), RUPIAH), "-Rp5"),
        (Angka(D(3838), UNIT), "3.838"),
        (Angka(D("25.91"), PERSEN_POIN, 2), "25,91 persen poin"),
        (angka_kosong("belum ada"), "–"),
    ],
)
def test_it_prints(angka, teks):
    assert cetak(angka) == teks


def test_large_amounts_in_words_of_scale():
    assert cetak_ringkas(Angka(D(1126451978948), RUPIAH)) == "Rp1,13 triliun"
    assert cetak_ringkas(Angka(D(999999999999), RUPIAH)) == "Rp1,00 triliun"
    assert cetak_ringkas(Angka(D(-427738371000), RUPIAH)) == "-Rp427,74 miliar"
    assert cetak_ringkas(Angka(D(111092), ORANG)) == "111.092"


def test_amounts_side_by_side_share_a_scale():
    isi = [Angka(D(2014707710000), RUPIAH), Angka(D(427738371000), RUPIAH)]
    assert skala_bersama(isi) == "miliar"
    assert [cetak_berskala(a, "miliar") for a in isi] == ["2.014,7", "427,7"]


def test_terbilang_of_the_budget():
    assert terbilang(17404267502) == "tujuh belas miliar empat ratus empat juta dua ratus enam puluh tujuh ribu lima ratus dua"


def test_slips_are_read_and_reported():
    b = baca_terbilang("Satu milyar empat ratus enam belas juta sesratus tiga ribu enam ratus dua belas rupiah")
    assert b.nilai == 1416103612
    assert ("sesratus", "seratus") in b.slip
    assert ("milyar", "miliar") in b.slip
    c = baca_terbilang("delapan puluh delapan robu serratus enam puluh tiga ribu")
    assert c.nilai is None or c.slip


@pytest.mark.parametrize("teks", ["", "kucing", "ribu", "dua belas belas", "dua ribu tiga juta"])
def test_words_that_are_no_number(teks):
    b = baca_terbilang(teks)
    assert b.nilai is None
    assert b.galat
