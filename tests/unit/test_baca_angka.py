"""Numbers as Indonesian reports write them."""

from decimal import Decimal

import pytest

from selaras.angka import BILANGAN, CETAKAN, PERSEN, RUPIAH, UNIT, Konteks, parse_angka

D = Decimal


@pytest.mark.parametrize(
    ("teks", "nilai", "satuan", "presisi"),
    [
        ("1.126.451.978.948", "1126451978948", BILANGAN, 0),
        ("Rp. 17.404.267.502,-", "17404267502", RUPIAH, 0),
        ("Rp17.404.267.502,00", "17404267502", RUPIAH, 2),
        ("5,13 %", "5.13", PERSEN, 2),
        ("-37.10%", "-37.10", PERSEN, 2),
        ("(11,19)", "-11.19", BILANGAN, 2),
        ("(11,19%)", "-11.19", PERSEN, 2),
        ("minus 9.23 %", "-9.23", PERSEN, 2),
        ("Rp 1,9 triliun", "1900000000000", RUPIAH, None),
        ("427 milyar", "427000000000", BILANGAN, None),
        ("2.014.707.710.00 0", "2014707710000", BILANGAN, 0),
        ("0,37%", "0.37", PERSEN, 2),
        ("0,003%", "0.003", PERSEN, 3),
        ("-898", "-898", BILANGAN, 0),
        ("3025,04%", "3025.04", PERSEN, 2),
        ("99.75%", "99.75", PERSEN, 2),
        ("Rp -5.000", "-5000", RUPIAH, 0),
    ],
)
def test_it_reads(teks, nilai, satuan, presisi):
    b = parse_angka(teks)
    assert b.angka is not None, b
    assert (b.angka.nilai, b.angka.satuan, b.angka.presisi) == (D(nilai), satuan, presisi)


@pytest.mark.parametrize("teks", ["-", "–", "n/a", "", "  ", "…"])
def test_a_mark_of_absence_is_empty_with_a_reason_and_never_zero(teks):
    a = parse_angka(teks).angka
    assert a is not None
    assert a.nilai is None
    assert a.kosong


@pytest.mark.parametrize("teks", ["97,863", "97.863"])
def test_three_digits_after_one_mark_are_ambiguous_without_context(teks):
    b = parse_angka(teks)
    assert b.angka is None
    assert b.ambigu
    assert set(b.kandidat) == {D("97863"), D("97.863")}


def test_another_mention_of_the_quantity_decides():
    b = parse_angka("97,863", Konteks(pembanding=frozenset({D(97863)})))
    assert b.angka is not None
    assert b.angka.nilai == 97863
    assert b.catatan


def test_the_convention_of_the_place_decides():
    assert parse_angka("97.863", Konteks(desimal=",")).angka.nilai == 97863
    assert parse_angka("97,863", CETAKAN).angka.nilai == D("97.863")
    assert parse_angka("Rp 97,863").angka.nilai == 97863


def test_a_joined_digit_and_a_scale_are_reported():
    assert parse_angka("2.014.707.710.00 0").catatan
    assert parse_angka("427 milyar").catatan


def test_the_unit_of_the_column_is_used_when_the_cell_has_none():
    assert parse_angka("2.082", Konteks(desimal=",", satuan=UNIT)).angka.satuan is UNIT


@pytest.mark.parametrize("teks", ["abc", "1.2.3", "12 34", "5%%", "(5", "1.23.456", "--5"])
def test_what_is_no_number_is_refused_with_a_message(teks):
    b = parse_angka(teks)
    assert b.angka is None
    assert b.galat
