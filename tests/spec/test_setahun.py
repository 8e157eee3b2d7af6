"""How the parts of a period make the whole: four values in, the way, one value out; and what is said where a part is missing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.angka import ORANG, UNIT, Angka, Periode, Tercatat, angka_kosong, daun, hitungan_tertulis
from selaras.kinerja import CaraSetahun, gabungkan

TAHUN = Periode(2024)
JUMLAH, AKHIR, RERATA, KUMULATIF = CaraSetahun.JUMLAH, CaraSetahun.AKHIR, CaraSetahun.RERATA, CaraSetahun.KUMULATIF


def bagian(*isi: str | None, periode: Periode = TAHUN):
    hasil = []
    for p, n in zip(periode.anggota(), isi, strict=True):
        asal = Tercatat("uji", str(p), "nilai", p.label)
        hasil.append((p, Angka(Decimal(n), ORANG, 0, asal) if n is not None else angka_kosong("belum dilaporkan", ORANG, asal, 0)))
    return hasil


def gabung(cara, *isi, **opsi):
    return gabungkan(cara, bagian(*isi, **opsi), identitas="uji", label="uji")


@pytest.mark.parametrize(
    ("cara", "hasil", "tertulis"),
    [
        (JUMLAH, "106", "10 + 30 + 25 + 41 = 106"),
        (AKHIR, "41", "41 = 41"),
        (RERATA, "26.5", "(10 + 30 + 25 + 41) ÷ 4 = 27"),
        (KUMULATIF, "41", "41 = 41"),
    ],
)
def test_the_year_of_10_30_25_41(cara, hasil, tertulis):
    a = gabung(cara, "10", "30", "25", "41")
    assert a.nilai == Decimal(hasil)
    assert a.satuan is ORANG
    assert hitungan_tertulis(a) == tertulis


@pytest.mark.parametrize(
    ("cara", "isi", "alasan"),
    [
        (JUMLAH, ("10", "30", None, "41"), "belum lengkap: Triwulan III 2024 belum ada; yang sudah ada berjumlah 81"),
        (
            JUMLAH,
            ("10", "1030", None, None),
            "belum lengkap: Triwulan III 2024 dan Triwulan IV 2024 belum ada; yang sudah ada berjumlah 1.040",
        ),
        (JUMLAH, (None,) * 4, "belum lengkap: Triwulan I 2024, Triwulan II 2024, Triwulan III 2024, dan Triwulan IV 2024 belum ada"),
        (RERATA, (None, "30", "25", "41"), "belum lengkap: Triwulan I 2024 belum ada"),
        (AKHIR, ("10", "30", "25", None), "belum lengkap: Triwulan IV 2024 belum ada"),
        (KUMULATIF, ("10", "30", "25", None), "belum lengkap: Triwulan IV 2024 belum ada"),
    ],
)
def test_a_missing_part_is_named_and_never_zero(cara, isi, alasan):
    a = gabung(cara, *isi)
    assert a.nilai is None
    assert a.kosong == alasan


@pytest.mark.parametrize("cara", [AKHIR, KUMULATIF])
def test_where_the_last_part_decides_the_others_may_be_missing(cara):
    assert gabung(cara, None, None, None, "41").nilai == 41


def test_zero_is_a_value():
    assert gabung(JUMLAH, "0", "0", "0", "0").nilai == 0


def test_a_triwulan_is_made_of_its_months():
    a = gabung(JUMLAH, "1", "2", "3", periode=Periode(2024, 2))
    assert a.nilai == 6
    assert [x.asal.kunci for x in daun(a)] == ["2024-B04", "2024-B05", "2024-B06"]


def test_a_definition_that_names_no_way_takes_the_last_part():
    assert CaraSetahun.dari("") is AKHIR
    assert CaraSetahun.dari("rerata") is RERATA


@given(st.lists(st.decimals(-(10**9), 10**9, places=3), min_size=4, max_size=4))
def test_mean_and_sum_agree_and_what_is_the_same_all_year_stays(isi):
    nilai = [str(x) for x in isi]
    assert gabung(RERATA, *nilai).pasti * 4 == gabung(JUMLAH, *nilai).pasti
    for cara in (AKHIR, RERATA, KUMULATIF):
        assert gabung(cara, *[nilai[0]] * 4).pasti == isi[0]


@given(st.lists(st.integers(0, 10**6), min_size=12, max_size=12))
def test_months_make_the_year_whether_by_triwulan_or_at_once(isi):
    triwulan = [
        gabungkan(JUMLAH, bagian(*map(str, isi[n * 3 : n * 3 + 3]), periode=p), identitas="t", label="t")
        for n, p in enumerate(TAHUN.anggota())
    ]
    a = gabungkan(JUMLAH, list(zip(TAHUN.anggota(), triwulan, strict=True)), identitas="y", label="y")
    assert a.nilai == sum(isi)


def test_the_unit_is_that_of_the_parts():
    p = TAHUN.anggota()
    a = gabungkan(RERATA, [(x, Angka(Decimal(n), UNIT, 2)) for n, x in enumerate(p)], identitas="u", label="u")
    assert (a.satuan, a.presisi, a.nilai) == (UNIT, 2, Decimal("1.5"))
