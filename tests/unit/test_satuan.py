import pytest

from selaras.angka import (
    BILANGAN,
    HARI,
    INDEKS,
    KALI,
    NILAI,
    ORANG,
    PERMIL,
    PERSEN,
    PERSEN_POIN,
    POIN,
    RASIO,
    RUPIAH,
    UNIT,
    SatuanTakCocok,
    satuan_dari,
)
from selaras.angka.satuan import bagikan, jumlahkan, kalikan


def test_the_same_unit_divided_is_a_ratio():
    assert bagikan(RUPIAH, RUPIAH) is RASIO


def test_two_percentages_differ_in_points():
    assert jumlahkan(PERSEN, PERSEN, "-") is PERSEN_POIN
    assert jumlahkan(PERSEN, PERSEN_POIN) is PERSEN


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


@pytest.mark.parametrize(
    ("nama", "sama"),
    [
        ("hari per pasien", bagikan(HARI, satuan_dari("pasien"))),
        ("Kasus per 100.000 penduduk", bagikan(satuan_dari("kasus"), satuan_dari("penduduk"))),
        ("rupiah per orang", bagikan(RUPIAH, ORANG)),
        ("poin persen", PERSEN_POIN),
        ("Permil", PERMIL),
        ("per mil", PERMIL),
    ],
)
def test_a_name_means_its_unit(nama, sama):
    assert satuan_dari(nama).sama(sama)


def test_poin_is_a_unit_of_scores_and_not_of_percentages():
    assert satuan_dari("poin") is POIN
    assert jumlahkan(INDEKS, INDEKS, "-") is POIN
    assert jumlahkan(NILAI, POIN, "+").jenis == "indeks"
    with pytest.raises(SatuanTakCocok, match="persen dan poin"):
        jumlahkan(PERSEN, POIN)


@pytest.mark.parametrize(
    ("nyata", "hasil", "boleh"),
    [
        (HARI, bagikan(HARI, ORANG), True),
        (RUPIAH, bagikan(HARI, ORANG), False),
        (KALI, bagikan(ORANG, UNIT), True),
        (KALI, RASIO, True),
        (KALI, ORANG, False),
        (PERSEN, PERSEN_POIN, True),
        (PERSEN_POIN, PERSEN, False),
        (PERSEN, RASIO, False),
        (PERSEN, PERMIL, False),
        (ORANG, ORANG, True),
        (ORANG, UNIT, False),
    ],
)
def test_what_a_result_may_be_declared_as(nyata, hasil, boleh):
    assert nyata.menyatakan(hasil) is boleh
