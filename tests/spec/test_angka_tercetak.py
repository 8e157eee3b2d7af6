"""What is derived for a reader agrees with the reader's calculator. Every expected value here was computed by hand from the printed inputs."""

from decimal import Decimal

import pytest

from selaras.angka import (
    HARI,
    INDEKS,
    ORANG,
    PERMIL,
    PERSEN,
    PERSEN_POIN,
    RUPIAH,
    UNIT,
    Angka,
    angka_kosong,
    cetak,
    cetak_ringkas,
    hitungan_tertulis,
    satuan_dari,
)
from selaras.dokumen.model import Nilai
from selaras.kinerja import (
    SKALA_KINERJA,
    Kebijakan,
    Polaritas,
    Sisi,
    Target,
    bagian,
    efisiensi_sasaran,
    hitung_capaian,
    jumlah,
    jumlah_tersedia,
    mutlak,
    pertumbuhan,
    rerata,
    selisih,
    tercapai,
)

D = Decimal


def a(n, satuan=PERSEN, presisi=2):
    return Angka(D(n), satuan, presisi)


def capaian(r, t, polaritas="maximize", atas=None, kebijakan=Kebijakan()):
    target = Target(a(t), a(atas) if atas else None)
    return hitung_capaian(a(r), target, Polaritas(polaritas), kebijakan, identitas="uji", label="uji")


@pytest.mark.parametrize(
    ("r", "t", "polaritas", "atas", "tercetak"),
    [
        ("5.1345", "17", "maximize", None, "30,18%"),  # 5,13 / 17,00
        ("6.6449", "7.005", "minimize", None, "105,28%"),  # (2 × 7,01 − 6,64) / 7,01; exact 105,14
        ("3.3349", "3.0051", "minimize-rasio", None, "90,39%"),  # 3,01 / 3,33 = 90,3903; exact 90,11
        ("68.806", "40", "range", "50", "62,38%"),  # (2 × 50 − 68,81) / 50 × 100
        ("39.994", "40", "range", "50", "99,98%"),  # 39,99 / 40
        ("39.996", "40", "range", "50", "100,00%"),  # printed 40,00: inside
        ("0.0005", "0.33", "maximize", None, "0,15%"),  # 0,0005 / 0,33
    ],
)
def test_capaian_is_that_of_the_printed_numbers(r, t, polaritas, atas, tercetak):
    assert cetak(capaian(r, t, polaritas, atas).nilai) == tercetak


@pytest.mark.parametrize(
    ("hasil", "tercetak"),
    [
        (selisih(a("83.1751", INDEKS), a("78.5049", INDEKS)), "4,68 poin"),  # 83,18 − 78,50
        (selisih(a("5.1345"), a("8.5555")), "-3,43 persen poin"),  # 5,13 − 8,56
        (pertumbuhan(a("101.5", ORANG, 0), a("100.4", ORANG, 0)), "2,00%"),  # 102 against 100
        (bagian(a("2.4", ORANG, 0), a("7.6", ORANG, 0)), "25,00%"),  # 2 of 8
        (jumlah((a("1.4", RUPIAH, 0), a("1.4", RUPIAH, 0)), identitas="j", label="j"), "Rp2"),  # 1 + 1
        (rerata((a("10.004"), a("20.006")), identitas="r", label="r"), "15,01%"),  # (10,00 + 20,01) / 2 = 15,005
        (efisiensi_sasaran(a("100.005"), a("97.994"), identitas="e", label="e").nilai, "2,02 persen poin"),  # 100,01 − 97,99
    ],
)
def test_what_is_derived_is_derived_from_the_printed_numbers(hasil, tercetak):
    assert cetak(hasil) == tercetak


def test_the_origin_keeps_the_exact_inputs():
    c = capaian("5.1345", "17").nilai
    assert [m.nilai for m in c.asal.masukan] == [D("5.1345"), D(17)]


@pytest.mark.parametrize(
    ("n", "presisi", "teks"),
    [("0.0005", 2, "0,0005%"), ("0.01413", 2, "0,014%"), ("0.15151", 2, "0,15%"), ("-0.00449", 2, "-0,0045%"), ("0.5", 2, "0,50%"),
     ("0.996", 2, "1,00%"), ("0", 2, "0,00%"), ("1.004", 2, "1,00%"), ("0.3", 0, "0,3%"), ("0.00000000000004", 2, "0,00%")],
)  # fmt: skip
def test_a_small_value_keeps_two_digits(n, presisi, teks):
    assert cetak(a(n, presisi=presisi)) == teks


@pytest.mark.parametrize(
    ("angka", "tertulis"),
    [
        (capaian("5.1345", "17").nilai, "5,13 ÷ 17,00 × 100 = 30,18%"),
        (capaian("6.6449", "7.005", "minimize").nilai, "(2 × 7,01 − 6,64) ÷ 7,01 × 100 = 105,28%"),
        (capaian("3.3349", "3.0051", "minimize-rasio").nilai, "3,01 ÷ 3,33 × 100 = 90,39%"),
        (capaian("68.806", "40", "range", "50").nilai, "(2 × 50,00 − 68,81) ÷ 50,00 × 100 = 62,38%"),
        (capaian("30", "40", "range", "50").nilai, "30,00 ÷ 40,00 × 100 = 75,00%"),
        (capaian("45", "40", "range", "50").nilai, ""),
        (capaian("300", "100", kebijakan=Kebijakan(D(120))).nilai, "min(300,00; 120,00) = 120,00%"),
        (capaian("-3", "100", kebijakan=Kebijakan(None, D(0))).nilai, "maks((-3,00); 0,00) = 0,00%"),
        (selisih(a("5.1345"), a("8.5555")), "5,13 − 8,56 = -3,43 persen poin"),
        (mutlak(selisih(a("5"), a("8"))), "|(-3,00)| = 3,00 persen poin"),
        (pertumbuhan(a("5"), a("-10")), "(5,00 − (-10,00)) ÷ |(-10,00)| × 100 = 150,00%"),
        (pertumbuhan(a("12", UNIT, 0), a("10", UNIT, 0)), "(12 − 10) ÷ 10 × 100 = 20,00%"),
        (bagian(a("2", UNIT, 0), a("8", UNIT, 0)), "2 ÷ 8 × 100 = 25,00%"),
        (rerata((a("10"), angka_kosong("x", PERSEN), a("20")), identitas="r", label="r"), "(10,00 + 20,00) ÷ 2 = 15,00%"),
        (a("5"), ""),
    ],
)
def test_arithmetic_is_written_as_people_write_it(angka, tertulis):
    assert hitungan_tertulis(angka) == tertulis


def test_a_total_over_missing_parts_counts_what_is_there_and_says_so():
    isi = (a("100", RUPIAH, 0), angka_kosong("realisasi belum tercatat", RUPIAH), a("50", RUPIAH, 0))
    total = jumlah_tersedia(isi, identitas="t", label="t")
    assert (total.nilai, total.satuan, total.asal.catatan) == (150, RUPIAH, "belum termasuk 1 bagian yang belum ada datanya")
    assert total.asal.masukan == isi
    assert hitungan_tertulis(total) == "100 + 50 = Rp150"
    hampa = jumlah_tersedia(isi[1:2], identitas="t", label="t")
    assert (hampa.nilai, hampa.kosong) == (None, "realisasi belum tercatat")
    assert jumlah(isi, identitas="t", label="t").nilai is None


@pytest.mark.parametrize(
    ("r", "t", "kebijakan", "dinilai", "kategori"),
    [
        ("150", "100", Kebijakan(), True, "Sangat Tinggi"),
        ("200", "100", Kebijakan(), True, "Sangat Tinggi"),
        ("200.01", "100", Kebijakan(), False, None),
        ("-0.01", "100", Kebijakan(), False, None),
        ("0", "100", Kebijakan(), True, "Sangat Rendah"),
        ("6153", "100", Kebijakan(D(120)), True, "Sangat Tinggi"),
        ("-5", "100", Kebijakan(None, D(0)), True, "Sangat Rendah"),
        ("-5", "100", Kebijakan(D(120)), False, None),
    ],
)
def test_outside_0_to_200_after_the_policy_nothing_is_graded(r, t, kebijakan, dinilai, kategori):
    c = capaian(r, t, kebijakan=kebijakan)
    jenjang = c.jenjang(SKALA_KINERJA)
    assert (c.dapat_dinilai, jenjang and jenjang.nama) == (dinilai, kategori)
    assert c.alasan == ("" if dinilai else "belum dapat dinilai: target perlu ditinjau")


def test_the_side_of_a_range_is_told_as_printed():
    target = Target(a("60"), a("85"))
    assert [target.sisi(a(r)) for r in ("59.99", "59.996", "85.004", "85.006")] == [
        Sisi.DI_BAWAH,
        Sisi.DI_DALAM,
        Sisi.DI_DALAM,
        Sisi.DI_ATAS,
    ]
    assert target.sisi(angka_kosong("x")) is None
    assert Target(a("60")).sisi(a("61")) is Sisi.DI_ATAS


@pytest.mark.parametrize(("polaritas", "r", "hasil"), [("maximize", "5.01", True), ("maximize", "4.99", False), ("minimize", "4.99", True),
    ("minimize", "5.01", False), ("minimize-rasio", "4.99", True), ("maximize", "4.996", True), ("minimize", "5.004", True)])  # fmt: skip
def test_a_target_is_met_on_the_right_side(polaritas, r, hasil):
    assert tercapai(a(r), Target(a("5")), Polaritas(polaritas)) is hasil


def test_the_policy_says_its_bounds():
    assert Kebijakan(D("120.00"), D("0.00")).uraian == "dibatasi paling tinggi 120%, paling rendah 0%"
    assert Kebijakan(D("97.50")).uraian == "dibatasi paling tinggi 97,5%, tanpa batas bawah"


def test_units_of_a_hospital():
    assert cetak(a("12.3", PERMIL)) == "12,30‰"
    assert cetak(Angka(D("72.15"), INDEKS, 2, sebutan="BB")) == "72,15 (BB)"
    assert cetak(Angka(D(4), HARI, 0)) == "4"
    assert selisih(a("4", PERMIL), a("3", PERMIL)).satuan is PERMIL
    assert PERSEN_POIN.nama == "persen poin"


def test_money_for_each_of_something_is_money():
    per_orang = satuan_dari("rupiah per orang")
    n = a("1279580", per_orang, 0)
    assert cetak(n) == "Rp1.279.580"
    assert Nilai(n, "bersatuan").teks == "Rp1.279.580 per orang"
    assert cetak_ringkas(n) == "Rp1,28 juta"
    assert cetak(a("-20", per_orang, 0)) == "-Rp20"
