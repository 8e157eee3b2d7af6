import pytest

from selaras.angka import BILANGAN, ORANG, PERSEN, POIN_PERSEN, RASIO, RUPIAH, SatuanTakCocok, satuan_dari
from selaras.angka.satuan import bagikan, jumlahkan, kalikan


def test_the_same_unit_divided_is_a_ratio():
    assert bagikan(RUPIAH, RUPIAH) is RASIO


def test_two_percentages_differ_in_points():
    assert jumlahkan(PERSEN, PERSEN, "-") is POIN_PERSEN
    assert jumlahkan(PERSEN, POIN_PERSEN) is PERSEN


def test_an_impossible_sum_names_both_units():
    with pytest.raises(SatuanTakCocok, match=r"rupiah.*orang"):
        jumlahkan(RUPIAH, ORANG)


def test_a_quotient_of_two_kinds_has_a_name_of_its_own():
    assert bagikan(RUPIAH, ORANG).nama == "rupiah per orang"
    assert kalikan(bagikan(RUPIAH, ORANG), ORANG).sama(RUPIAH)


def test_percent_times_percent_is_refused():
    with pytest.raises(SatuanTakCocok):
        kalikan(PERSEN, PERSEN)


def test_names_and_aliases():
    assert satuan_dari("%") is PERSEN
    assert satuan_dari("Rp.") is RUPIAH
    assert satuan_dari("provinsi").cacah
    assert satuan_dari("") == BILANGAN
