"""Bounds, constants and precisions one by one: the figures that a small slip would change and a general law would not notice."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from selaras.angka import (
    INDEKS,
    PERSEN,
    RUPIAH,
    UNIT,
    Angka,
    Hitungan,
    Periode,
    Satuan,
    SatuanTakCocok,
    Tercatat,
    angka_kosong,
    baca_terbilang,
    kode_asal,
    terbilang,
)
from selaras.angka.satuan import jumlahkan
from selaras.kinerja import (
    PREDIKAT_SAKIP,
    SKALA_KINERJA,
    Kebijakan,
    KeluaranTerukur,
    Polaritas,
    Target,
    bagian,
    efisiensi_pmk,
    efisiensi_sasaran,
    hitung_capaian,
    jumlah,
    jumlah_tersedia,
    mutlak,
    pertumbuhan,
    rerata,
    selisih,
)
from selaras.kinerja.evaluasi import LKE_2021, NILAI_HURUF, SUBKOMPONEN, nilai_lke
from selaras.rumus import hitung, ke_excel

D = Decimal


def a(n: str | None, satuan: Satuan = PERSEN, presisi: int = 2) -> Angka:
    asal = Tercatat("t", f"k{n}", "nilai", f"angka {n}")
    return angka_kosong("belum ada data", satuan, asal, presisi) if n is None else Angka(D(n), satuan, presisi, asal)


def capaian(r: str, t: str, polaritas: str = "maximize", atas: str | None = None, kebijakan: Kebijakan = Kebijakan()):
    return hitung_capaian(a(r), Target(a(t), a(atas) if atas else None), Polaritas(polaritas), kebijakan, identitas="u", label="u")


# capaian


@pytest.mark.parametrize(("r", "dibatasi", "nilai"), [("130", True, "120"), ("120", False, "120"), ("-1", True, "0"), ("0", False, "0")])
def test_a_capaian_is_said_to_be_bounded_only_when_the_policy_changed_it(r, dibatasi, nilai):
    c = capaian(r, "100", kebijakan=Kebijakan(D(120), D(0)))
    assert (c.dibatasi, c.nilai.nilai) == (dibatasi, D(nilai))


@pytest.mark.parametrize(
    ("r", "dapat"), [("200", True), ("200.004", True), ("200.01", False), ("0", True), ("-0.01", False), ("100", True)]
)
def test_what_may_be_graded_ends_at_two_hundred_and_at_zero_as_printed(r, dapat):
    c = capaian(r, "100")
    assert c.dapat_dinilai is dapat
    assert (c.jenjang(SKALA_KINERJA) is not None) is dapat
    assert bool(c.alasan) is not dapat


@pytest.mark.parametrize(
    ("r", "t", "polaritas", "atas", "hasil"),
    [
        ("3", "4", "maximize", None, "75"),
        ("5", "4", "minimize", None, "75"),
        ("5", "4", "minimize-rasio", None, "80"),
        ("0", "0", "minimize", None, "100"),
        ("0", "0", "minimize-rasio", None, "100"),
        ("60", "60", "range", "85", "100"),
        ("85", "60", "range", "85", "100"),
        ("45", "60", "range", "85", "75"),
        ("102", "60", "range", "85", "80"),
        ("170", "60", "range", "85", "0"),
    ],
)
def test_capaian_by_hand(r, t, polaritas, atas, hasil):
    assert capaian(r, t, polaritas, atas).nilai.nilai == D(hasil)


@pytest.mark.parametrize(
    ("r", "t", "polaritas", "atas", "alasan"),
    [
        ("1", "0", "maximize", None, "target nol"),
        ("0", "0", "maximize", None, "target nol"),
        ("1", "0", "minimize", None, "target nol"),
        ("0", "4", "minimize-rasio", None, "realisasi nol"),
        ("-1", "0", "range", "85", "batas target nol"),
        ("1", "-5", "range", "0", "batas target nol"),
    ],
)
def test_what_has_no_capaian_says_why(r, t, polaritas, atas, alasan):
    assert alasan in capaian(r, t, polaritas, atas).nilai.kosong


@pytest.mark.parametrize(
    ("nilai", "kategori"),
    [("91", "Sangat Tinggi"), ("90.99", "Tinggi"), ("76", "Tinggi"), ("75.99", "Sedang"), ("66", "Sedang"), ("65.99", "Rendah"),
     ("51", "Rendah"), ("50.99", "Sangat Rendah"), ("90.996", "Sangat Tinggi")],
)  # fmt: skip
def test_each_bound_of_the_categories(nilai, kategori):
    jenjang = SKALA_KINERJA.kategori(a(nilai))
    assert jenjang
    assert jenjang.nama == kategori


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [
        ("90", "A"),
        ("90.01", "AA"),
        ("80", "BB"),
        ("80.01", "A"),
        ("70", "B"),
        ("60", "CC"),
        ("50", "C"),
        ("30", "D"),
        ("0", "E"),
        ("0.01", "D"),
    ],
)
def test_each_bound_of_the_predikat(nilai, predikat):
    jenjang = PREDIKAT_SAKIP.kategori(a(nilai))
    assert jenjang
    assert jenjang.nama == predikat


@pytest.mark.parametrize(
    ("polaritas", "rumus"),
    [("maximize", "R / T × 100"), ("minimize", "(2T − R) / T × 100"), ("minimize-rasio", "T / R × 100"), ("range", "100 di dalam rentang")],
)
def test_the_rule_of_a_polarity_is_printed(polaritas, rumus):
    assert Polaritas(polaritas).rumus.startswith(rumus)
    assert Polaritas(polaritas).uraian.startswith("semakin")


# efisiensi


@pytest.mark.parametrize(
    ("c", "s", "nilai", "efisien"),
    [
        ("100", "99.99", "0.01", True),
        ("100", "100", "0", False),
        ("99.99", "90", "9.99", False),
        ("99.996", "90", "10", True),
        ("120", "80.004", "40", True),
    ],
)
def test_efficient_from_a_hundred_on_and_with_money_left(c, s, nilai, efisien):
    e = efisiensi_sasaran(a(c), a(s), identitas="e", label="e")
    assert (e.nilai.nilai, e.efisien) == (D(nilai), efisien)


@pytest.mark.parametrize(
    ("realisasi", "e", "nilai"),
    [("1000", "0", "50"), ("960", "4", "60"), ("1100", "-10", "25"), ("700", "30", "100"), ("1300", "-30", "0")],
)
def test_the_value_of_efficiency_is_half_a_hundred_when_all_was_needed(realisasi, e, nilai):
    """PMK 214/2017: 50 + E / 20 × 50, by hand: E = 4 gives 50 + 10 = 60."""
    hasil, skor = efisiensi_pmk([KeluaranTerukur(a("1000", RUPIAH), a("100"), a(realisasi, RUPIAH))], identitas="e", label="e")
    assert (hasil.nilai, skor.nilai) == (D(e), D(nilai))


def test_efficiency_without_money_or_data_is_empty_with_the_reason():
    nol, skor = efisiensi_pmk([KeluaranTerukur(a("0", RUPIAH), a("100"), a("0", RUPIAH))], identitas="e", label="e")
    assert "berjumlah nol" in nol.kosong
    assert "berjumlah nol" in skor.kosong
    hampa, _s = efisiensi_pmk([KeluaranTerukur(a("1", RUPIAH), a(None), a("1", RUPIAH))], identitas="e", label="e")
    assert hampa.kosong == "belum ada data"
    e = efisiensi_sasaran(a(None), a("90"), identitas="e", label="e")
    assert (e.nilai.nilai, e.efisien, e.nilai.presisi) == (None, None, 2)


# evaluasi


@pytest.mark.parametrize(("huruf", "nilai"), [("AA", 100), ("A", 90), ("BB", 80), ("B", 70), ("CC", 60), ("C", 50), ("D", 30), ("E", 0)])
def test_the_worth_of_each_letter(huruf, nilai):
    assert NILAI_HURUF[huruf] == nilai
    semua = {(k.nama, s): huruf for k in LKE_2021 for s in SUBKOMPONEN}
    assert nilai_lke(semua, identitas="l", label="l").nilai == nilai


def test_the_weight_of_each_component():
    assert [(k.nama.split()[0], k.bobot) for k in LKE_2021] == [
        ("Perencanaan", 30),
        ("Pengukuran", 30),
        ("Pelaporan", 15),
        ("Evaluasi", 25),
    ]


# perbandingan


def test_a_difference_has_the_finer_of_the_two_precisions():
    d = selisih(a("5.25", UNIT, 2), a("1.5", UNIT, 1))
    assert (d.nilai, d.desimal) == (D("3.75"), 2)
    assert selisih(a("5", UNIT, 0), a("1.25", UNIT, 2)).desimal == 2
    assert selisih(a(None, UNIT, 3), a("1", UNIT, 0)).desimal == 3


def test_a_sum_has_the_finest_precision_of_its_parts():
    assert jumlah((a("1", UNIT, 0), a("2.5", UNIT, 1)), identitas="j", label="j").desimal == 1
    assert jumlah_tersedia((a("2.5", UNIT, 1), a("1", UNIT, 0), a(None, UNIT, 0)), identitas="j", label="j").desimal == 1


def test_a_sum_lacks_a_missing_part_and_the_available_one_says_so():
    kurang = (a("1", UNIT, 0), a(None, UNIT, 0), a("4", UNIT, 0))
    assert jumlah(kurang, identitas="j", label="j").kosong == "tidak dapat dijumlahkan: belum ada data"
    ada = jumlah_tersedia(kurang, identitas="j", label="j")
    assert ada.nilai == 5
    assert isinstance(ada.asal, Hitungan)
    assert "1 bagian" in ada.asal.catatan
    lengkap = jumlah_tersedia((a("1", UNIT, 0), a("4", UNIT, 0)), identitas="j", label="j")
    assert isinstance(lengkap.asal, Hitungan)
    assert lengkap.asal.catatan == ""
    assert jumlah_tersedia((a(None, UNIT), a(None, UNIT)), identitas="j", label="j").kosong == "belum ada data"


def test_a_share_and_a_growth_have_two_decimals_also_when_they_are_empty():
    for hasil in (bagian(a("1", UNIT), a("3", UNIT)), bagian(a("1", UNIT), a("0", UNIT)), bagian(a(None, UNIT), a("3", UNIT))):
        assert hasil.presisi == 2
        assert hasil.satuan == PERSEN
    assert bagian(a("1", UNIT), a("4", UNIT)).nilai == 25
    assert "pembagi nol" in bagian(a("1", UNIT), a("0", UNIT)).kosong
    for hasil in (pertumbuhan(a("3", UNIT), a("2", UNIT)), pertumbuhan(a("3", UNIT), a(None, UNIT))):
        assert hasil.presisi == 2
    assert pertumbuhan(a("3", UNIT), a("2", UNIT)).nilai == 50
    assert pertumbuhan(a("-1", UNIT), a("-2", UNIT)).nilai == 50


def test_the_mean_leaves_the_missing_out_and_divides_by_those_that_are_there():
    m = rerata((a("90.004"), a(None), a("100")), identitas="m", label="m")
    assert m
    assert (m.nilai, m.presisi) == (95, 2)
    assert rerata((a(None),), identitas="m", label="m") is None


def test_the_size_of_a_change_has_no_sign():
    assert mutlak(a("-3")).nilai == 3
    assert mutlak(a("0")).nilai == 0
    assert mutlak(a("3")).nilai == 3
    assert mutlak(a(None)).nilai is None


# rumus


class _Sumber:
    """Values by code and year; what is not there is not recorded."""

    tahun_awal = 2021

    def __init__(self, **isi: dict[int, str]) -> None:
        self.isi = isi

    def nilai(self, kode: str, periode: Periode) -> Angka:
        return a(self.isi[kode].get(periode.tahun), INDEKS)

    def per_wilayah(self, kode: str, periode: Periode) -> list[Angka]:
        return [a(x, INDEKS) for x in self.isi[kode].get(periode.tahun, "").split() if x]


def nilai(rumus: str, tahun: int = 2023, **isi: dict[int, str]) -> Decimal | str | None:
    hasil = hitung(rumus, tahun, _Sumber(**isi), identitas="r", label="r")
    return hasil.nilai if hasil.nilai is not None else hasil.kosong


@pytest.mark.parametrize(
    ("tanda", "kurang", "sama", "lebih"),
    [(">", 0, 0, 1), ("<", 1, 0, 0), (">=", 0, 1, 1), ("<=", 1, 1, 0), ("=", 0, 1, 0), ("<>", 1, 0, 1)],
)
def test_each_comparison_below_at_and_above(tanda, kurang, sama, lebih):
    assert [nilai(f"jika(x {tanda} 5, 1, 0)", x={2023: x}) for x in ("4", "5", "6")] == [kurang, sama, lebih]


@pytest.mark.parametrize(
    ("rumus", "hasil"),
    [
        ("x + y * 2 - x", "20"), ("(x + y) / 2", "8"), ("-x + y", "4"), ("x - -y", "16"), ("min(x, y)", "6"), ("maks(x, y, 3)", "10"),
        ("rerata(x, y)", "8"), ("selisih(x)", "2"), ("selisih(y, x)", "4"), ("pertumbuhan(x)", "50"), ("kumulatif(x)", "15"),
        ("x[t-1] * 10", "40"), ("kumulatif(x[t-1])", "9"), ("pertumbuhan(x[t-1])", "-20"), ("jumlah(w per wilayah)", "12"), ("x / y * 100", "60"),
    ],
)  # fmt: skip
def test_every_kind_of_formula_by_hand(rumus, hasil):
    """x is 5, 4, 6 in 2021 to 2023; y is 10; w is 3, 4 and 5 in three regions."""
    isi = {"x": {2021: "5", 2022: "4", 2023: "6"}, "y": {2023: "10"}, "w": {2023: "3 4 5"}}
    assert nilai(rumus, **isi) == D(hasil)


@pytest.mark.parametrize(
    ("rumus", "alasan"),
    [("x / y", "pembagi nol: angka 0"), ("x / (y * 1)", "pembagi nol: penyebut"), ("pertumbuhan(y)", "nilai dasarnya nol"),
     ("x + z", "belum ada data"), ("min(x, z)", "belum ada data"), ("jumlah(v per wilayah)", "tidak tercatat per wilayah")],
)  # fmt: skip
def test_what_cannot_be_computed_says_why(rumus, alasan):
    assert alasan in str(nilai(rumus, x={2023: "1"}, y={2022: "0", 2023: "0"}, z={}, v={}))


@pytest.mark.parametrize(
    ("rumus", "isi"),
    [
        ("kumulatif(x)", "IF(COUNT(x2021,x2022,x2023)<3,NA(),SUM(x2021,x2022,x2023))"),
        ("selisih(x)", "IF(COUNT(x2023,x2022)<2,NA(),(x2023-x2022))"),
        ("selisih(x, y)", "IF(COUNT(x2023,y2023)<2,NA(),(x2023-y2023))"),
        ("x[t-2] + 1", "IF(COUNT(x2021)<1,NA(),(x2021+1))"),
        ("-x", "IF(COUNT(x2023)<1,NA(),(-x2023))"),
        ("maks(x, 3)", "IF(COUNT(x2023)<1,NA(),MAX(x2023,3))"),
        ("rerata(x, y)", "IF(COUNT(x2023,y2023)<2,NA(),AVERAGE(x2023,y2023))"),
        ("x > y", "IF(COUNT(x2023,y2023)<2,NA(),((x2023>y2023)*1))"),
        ("jika(x > 1, y, 2)", "IF(COUNT(x2023)<1,NA(),IF(((x2023>1)*1),IF(COUNT(y2023)<1,NA(),y2023),2))"),
        ("jumlah(w per wilayah)", 'IF(COUNTIF(W2023,"–")+(COUNT(W2023)=0)>0,NA(),SUM(W2023))'),
    ],
)
def test_every_kind_of_formula_in_a_sheet(rumus, isi):
    assert ke_excel(rumus, 2023, 2021, lambda k, t: f"{k}{t}", lambda k, t: f"{k.upper()}{t}") == f'IFERROR({isi},"–")'


# angka


def test_a_short_code_is_a_letter_and_twelve_hexadecimal_digits():
    assert re.fullmatch(r"a[0-9a-f]{12}", kode_asal("variabel:x/2021"))
    assert kode_asal("x") != kode_asal("y")


@pytest.mark.parametrize(("operasi", "kata"), [("+", "dijumlahkan"), ("-", "dikurangkan")])
def test_units_that_do_not_go_together_are_named_with_what_was_tried(operasi, kata):
    with pytest.raises(SatuanTakCocok, match=f"rupiah dan unit tidak dapat {kata}"):
        jumlahkan(RUPIAH, UNIT, operasi)


@pytest.mark.parametrize(
    ("n", "kata"),
    [(10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"), (20, "dua puluh"), (100, "seratus"), (101, "seratus satu"),
     (110, "seratus sepuluh"), (999, "sembilan ratus sembilan puluh sembilan"), (1000, "seribu"), (1001, "seribu satu"), (2000, "dua ribu"),
     (11000, "sebelas ribu"), (100000, "seratus ribu"), (1000000, "satu juta")],
)  # fmt: skip
def test_a_number_in_words_at_each_turn(n, kata):
    assert terbilang(n) == kata
    assert baca_terbilang(kata).nilai == n
