"""Capaian, kategori and efficiency as the regulations and guides have them."""

from decimal import Decimal

import pytest

from selaras.angka import NILAI, PERSEN, RUPIAH, UNIT, Angka, angka_kosong
from selaras.kinerja import (
    PREDIKAT_SAKIP,
    SKALA_KINERJA,
    Arah,
    Kebijakan,
    KeluaranTerukur,
    Polaritas,
    TandaCapaian,
    Target,
    arah,
    efisiensi_pmk,
    efisiensi_sasaran,
    hitung_capaian,
    pertumbuhan,
    selisih,
    tercapai,
)
from selaras.sektor.koperasi import PREDIKAT_KESEHATAN
from selaras.sektor.skm import MUTU_PELAYANAN

D = Decimal


def a(n, satuan=PERSEN):
    return Angka(D(n), satuan, 2)


def capaian(r, t, polaritas, atas=None, kebijakan=Kebijakan()):
    r = a(r) if isinstance(r, str) else r
    target = Target(a(t), a(atas) if atas else None)
    return hitung_capaian(r, target, Polaritas(polaritas), kebijakan, identitas="uji", label="uji")


@pytest.mark.parametrize(
    ("r", "t", "polaritas", "atas", "hasil"),
    [
        ("90", "100", "maximize", None, "90"),
        ("-11.19", "0.37", "maximize", None, "-3024.32"),
        ("6.5", "7", "minimize", None, "107.14"),
        ("9", "8", "minimize", None, "87.5"),
        ("0", "0", "minimize", None, "100"),
        ("12", "10", "minimize", None, "80"),
        ("12", "10", "minimize-rasio", None, "83.33"),
        ("85", "80", "range", "90", "100"),
        ("70", "80", "range", "90", "87.5"),
        ("92", "80", "range", "90", "97.78"),
    ],
)
def test_capaian_follows_the_polarity(r, t, polaritas, atas, hasil):
    assert round(capaian(r, t, polaritas, atas).nilai.pasti, 2) == D(hasil)


@pytest.mark.parametrize(
    ("r", "t", "polaritas"),
    [("5", "0", "maximize"), ("5", "0", "minimize"), ("0", "5", "minimize-rasio"), ("-4.40", "-3", "maximize"), ("1", "-3", "maximize")],
)
def test_an_undefined_capaian_says_why(r, t, polaritas):
    c = capaian(r, t, polaritas)
    assert c.nilai.nilai is None
    assert "tidak terdefinisi" in c.nilai.kosong


def test_missing_realisasi_is_empty_with_its_reason():
    c = capaian(angka_kosong("belum ada data", PERSEN), "5", "maximize")
    assert (c.nilai.nilai, c.nilai.kosong) == (None, "belum ada data")
    assert tercapai(angka_kosong("x", PERSEN), Target(a("5")), Polaritas.MAXIMIZE) is None


def test_cap_and_floor_are_policy_and_the_raw_value_stays():
    k = Kebijakan(D(120), D(0))
    tinggi, rendah = capaian("300", "100", "maximize", kebijakan=k), capaian("-5", "100", "maximize", kebijakan=k)
    assert (tinggi.mentah.pasti, tinggi.nilai.pasti) == (300, 120)
    assert (rendah.mentah.pasti, rendah.nilai.pasti) == (-5, 0)
    assert tinggi.peringatan == (TandaCapaian.TIDAK_MENANTANG,)
    assert rendah.peringatan == (TandaCapaian.NEGATIF,)


def test_meeting_the_target_depends_on_the_polarity():
    assert tercapai(a("5"), Target(a("4")), Polaritas.MAXIMIZE)
    assert not tercapai(a("5"), Target(a("4")), Polaritas.MINIMIZE)
    assert tercapai(a("85"), Target(a("80"), a("90")), Polaritas.RANGE)
    assert not tercapai(a("91"), Target(a("80"), a("90")), Polaritas.RANGE)


def test_meeting_the_target_is_judged_as_it_is_printed():
    assert tercapai(a("84.996"), Target(a("85")), Polaritas.MAXIMIZE)
    assert not tercapai(a("84.994"), Target(a("85")), Polaritas.MAXIMIZE)


@pytest.mark.parametrize(
    ("n", "nama"),
    [
        ("91", "Sangat Tinggi"),
        ("90.99", "Tinggi"),
        ("90.996", "Sangat Tinggi"),
        ("76", "Tinggi"),
        ("75.99", "Sedang"),
        ("66", "Sedang"),
        ("51", "Rendah"),
        ("50.99", "Sangat Rendah"),
        ("-3", "Sangat Rendah"),
        ("17320", "Sangat Tinggi"),
    ],
)
def test_scale_of_permendagri_86_2017_has_no_gaps(n, nama):
    assert SKALA_KINERJA.kategori(a(n)).nama == nama


@pytest.mark.parametrize(
    ("n", "nama"),
    [("90", "A"), ("90.01", "AA"), ("80", "BB"), ("80.01", "A"), ("65", "B"), ("60", "CC"), ("50", "C"), ("30", "D"), ("0", "E")],
)
def test_predikat_sakip_excludes_its_lower_bound(n, nama):
    assert PREDIKAT_SAKIP.kategori(a(n, NILAI)).nama == nama


def test_scales_of_the_trade():
    assert MUTU_PELAYANAN.kategori(a("83", NILAI)).nama.startswith("B")
    assert MUTU_PELAYANAN.kategori(a("88.31", NILAI)).nama.startswith("A")
    assert PREDIKAT_KESEHATAN.kategori(a("66", NILAI)).nama == "Cukup Sehat"
    assert PREDIKAT_KESEHATAN.kategori(a("50.99", NILAI)).nama == "Dalam Pengawasan Khusus"
    assert PREDIKAT_KESEHATAN.kategori(angka_kosong("x")) is None


def test_efficiency_by_lkjip_practice():
    e = efisiensi_sasaran(a("104"), a("95"), identitas="e", label="e")
    assert (e.nilai.pasti, e.efisien) == (9, True)
    assert efisiensi_sasaran(a("60"), a("50"), identitas="e", label="e").efisien is False
    assert efisiensi_sasaran(angka_kosong("x"), a("50"), identitas="e", label="e").efisien is None


def test_efficiency_of_pmk_214_gives_the_regulations_own_example():
    """PMK 214/PMK.02/2017: pagu 4,0 / 1,0 / 5,0 miliar, capaian 122 / 80 / 142 %, realisasi 3,8 / 0,975 / 4,725: 25,67 %."""
    keluaran = [
        KeluaranTerukur(a(p, RUPIAH), a(c), a(r, RUPIAH))
        for p, c, r in (("4e9", "122", "3.8e9"), ("1e9", "80", "0.975e9"), ("5e9", "142", "4.725e9"))
    ]
    e, nilai = efisiensi_pmk(keluaran, identitas="e", label="e")
    assert round(e.pasti, 2) == D("25.67")
    assert nilai.pasti == 100


def test_growth_and_difference():
    assert round(pertumbuhan(a("272577", UNIT), a("101972", UNIT)).pasti, 2) == D("167.31")
    assert pertumbuhan(a("5", UNIT), a("0", UNIT)).nilai is None
    assert round(pertumbuhan(a("5"), a("-10")).pasti) == 150
    assert selisih(a("5.13"), a("8.56")).satuan.nama == "persen poin"


def test_direction_is_that_of_the_printed_values():
    assert arah(a("5.134"), a("5.1301")) is Arah.TETAP
    assert arah(a("5.2"), a("5.1")) is Arah.NAIK
    assert arah(a("5"), angka_kosong("x", PERSEN)) is None
