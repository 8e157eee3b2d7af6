"""LKE of PermenPANRB 88/2021: weights, letters, the value and its predikat."""

from decimal import Decimal

import pytest

from selaras.kinerja import PREDIKAT_SAKIP
from selaras.kinerja.evaluasi import LKE_2021, SUBKOMPONEN, nilai_lke, usul_huruf


def nilai(huruf):
    return nilai_lke(huruf, identitas="uji", label="uji")


def semua(huruf):
    return {(k.nama, sub): huruf for k in LKE_2021 for sub in SUBKOMPONEN}


def test_weights_are_those_of_the_regulation():
    assert sum(k.bobot for k in LKE_2021) == 100
    assert [k.bobot_sub(s) for k in LKE_2021 for s in SUBKOMPONEN] == [
        Decimal(x) for x in ("6", "9", "15", "6", "9", "15", "3", "4.5", "7.5", "5", "7.5", "12.5")
    ]


@pytest.mark.parametrize(
    ("huruf", "total", "predikat"), [("AA", 100, "AA"), ("BB", 80, "BB"), ("B", 70, "B"), ("CC", 60, "CC"), ("E", 0, "E")]
)
def test_one_letter_everywhere_gives_its_value_and_a_predikat_that_excludes_the_bound(huruf, total, predikat):
    a = nilai(semua(huruf))
    assert a.pasti == total
    assert PREDIKAT_SAKIP.kategori(a).nama == predikat


def test_letters_weigh_by_sub_component():
    assert nilai(semua("B") | {("Perencanaan Kinerja", "pemanfaatan"): "AA"}).pasti == Decimal("74.5")


def test_what_is_not_judged_yet_leaves_the_value_empty_and_is_named():
    huruf = semua("B")
    del huruf["Pelaporan Kinerja", "kualitas"]
    a = nilai(huruf)
    assert a.nilai is None
    assert "Pelaporan Kinerja (kualitas)" in a.kosong


@pytest.mark.parametrize(
    ("terpenuhi", "kriteria", "huruf"),
    [
        (6, 6, "BB"),
        (5, 6, "B"),
        (6, 8, "CC"),
        (4, 8, "C"),
        (2, 8, "D"),
        (1, 8, "D"),
        (0, 8, "E"),
        (751, 1000, "B"),
        (501, 1000, "CC"),
        (251, 1000, "C"),
    ],
)
def test_the_share_of_criteria_suggests_a_letter(terpenuhi, kriteria, huruf):
    assert usul_huruf(terpenuhi, kriteria) == huruf


@pytest.mark.parametrize(("terpenuhi", "kriteria"), [(3, 2), (-1, 2), (0, 0)])
def test_counts_that_cannot_be_are_refused(terpenuhi, kriteria):
    with pytest.raises(ValueError, match="criteria"):
        usul_huruf(terpenuhi, kriteria)
