"""The formula language: a small table in, a formula, a value out."""

from decimal import Decimal

import pytest

from selaras.angka import ORANG, PERMIL, PERSEN, PERSEN_POIN, RUPIAH, UNIT, Angka, Periode, Tercatat, angka_kosong, daun, hitungan_tertulis
from selaras.rumus import RumusGalat, hitung, ke_excel, nama_dipakai, satuan_rumus, uji_hasil, urai, urutan_hitung

D = Decimal
KAMUS = {"sehat": UNIT, "cukup": UNIT, "aktif": UNIT, "volume": RUPIAH, "anggota": ORANG, "nol": UNIT}
TABEL = {
    "sehat": {2021: 50},
    "cukup": {2021: 55},
    "aktif": {2019: 2529, 2020: 2185, 2021: 2045},
    "volume": {2020: 1268422128641, 2021: 1126451978948},
    "anggota": {2021: 111092},
    "nol": {2020: 0, 2021: 0},
}


class Sumber:
    tahun_awal = 2019

    def nilai(self, kode, tahun):
        asal = Tercatat("uji", f"{kode}/{tahun}", "nilai", f"{kode} {tahun}")
        n = TABEL[kode].get(tahun.tahun)
        return angka_kosong("belum ada data", KAMUS[kode], asal) if n is None else Angka(D(n), KAMUS[kode], 0, asal)

    def per_wilayah(self, kode, tahun):
        return [Angka(D(n), UNIT, 0, Tercatat("uji", f"{kode}/{n}", "nilai", f"wilayah {n}")) for n in (1, 2, 3)] if kode == "aktif" else []


def nilai(rumus, tahun=2021):
    return hitung(rumus, tahun, Sumber(), identitas="uji", label="uji")


@pytest.mark.parametrize(
    ("rumus", "hasil", "satuan"),
    [
        ("(sehat + cukup) / aktif * 100", "5.1345", PERSEN),
        ("pertumbuhan(volume)", "-11.1927", PERSEN),
        ("selisih(aktif)", "-140", UNIT),
        ("selisih(sehat, cukup)", "-5", UNIT),
        ("aktif - aktif[t-1]", "-140", UNIT),
        ("rerata(sehat, cukup)", "52.5", UNIT),
        ("kumulatif(aktif)", "6759", UNIT),
        ("jumlah(aktif per wilayah)", "6", UNIT),
        ("min(sehat, cukup)", "50", UNIT),
        ("maks(sehat, cukup)", "55", UNIT),
        ("jika(sehat > cukup, sehat, cukup)", "55", UNIT),
        ("-sehat + 2 * cukup", "60", UNIT),
        ("sehat / aktif * 100 - cukup / aktif * 100", "-0.2445", PERSEN_POIN),
    ],
)
def test_it_computes_exactly(rumus, hasil, satuan):
    a = nilai(rumus)
    assert round(a.pasti, 4) == D(hasil)
    assert a.satuan.sama(satuan)
    assert satuan_rumus(rumus, KAMUS).sama(satuan)


class PerTriwulan(Sumber):
    """Visits of two years by triwulan: 10, 20, 30, 40, then 50, 60, 70, 80."""

    tahun_awal = 2020

    def nilai(self, kode, periode):
        n = {2020: 0, 2021: 40}.get(periode.tahun)
        asal = Tercatat("uji", f"{kode}/{periode}", "nilai", periode.label)
        return angka_kosong("belum ada data", UNIT, asal) if n is None else Angka(D(n + 10 * (periode.triwulan or 0)), UNIT, 0, asal)


@pytest.mark.parametrize(
    ("rumus", "triwulan", "hasil", "masukan"),
    [
        ("aktif - aktif[t-1]", 1, "10", ["aktif/2021-T1", "aktif/2020-T4"]),
        ("aktif[t-2]", 2, "40", ["aktif/2020-T4"]),
        ("pertumbuhan(aktif)", 1, "25", ["aktif/2021-T1", "aktif/2020-T4"]),
        ("selisih(aktif)", 3, "10", ["aktif/2021-T3", "aktif/2021-T2"]),
        ("aktif / aktif[t-4] * 100", 2, "300", ["aktif/2021-T2", "aktif/2020-T2"]),
        ("kumulatif(aktif)", 1, "150", [f"aktif/{p}" for p in ("2020-T1", "2020-T2", "2020-T3", "2020-T4", "2021-T1")]),
    ],
)
def test_the_time_of_a_formula_is_the_period_before_of_the_same_kind(rumus, triwulan, hasil, masukan):
    a = hitung(rumus, Periode(2021, triwulan), PerTriwulan(), identitas="uji", label="uji")
    assert a.pasti == D(hasil)
    assert [x.asal.kunci for x in daun(a)] == masukan


def test_a_sheet_looks_back_across_the_end_of_a_year_too():
    sel = {Periode(2020, 4): "B4", Periode(2021, 1): "C4"}
    assert "C4/B4" in ke_excel("aktif / aktif[t-1]", Periode(2021, 1), 2020, lambda _k, p: sel.get(p))


@pytest.mark.parametrize(
    ("rumus", "alasan"),
    [
        ("sehat / nol", "pembagi nol"),
        ("pertumbuhan(nol)", "nilai dasarnya nol"),
        ("pertumbuhan(sehat)", "belum ada data"),
        ("sehat[t-1] + cukup", "belum ada data"),
    ],
)
def test_what_cannot_be_computed_is_empty_with_the_reason(rumus, alasan):
    a = nilai(rumus)
    assert a.nilai is None
    assert alasan in a.kosong


def test_a_result_knows_every_record_it_came_from():
    a = nilai("(sehat + cukup) / aktif * 100")
    assert [x.asal.kunci for x in daun(a)] == ["sehat/2021", "cukup/2021", "aktif/2021"]


@pytest.mark.parametrize(
    ("rumus", "posisi", "kata"),
    [
        ("sehat + ", 8, "rumus terputus"),
        ("(sehat + cukup", 14, "«)»"),
        ("sehat $ 2", 6, "tidak dikenal dalam rumus"),
        ("rata(sehat)", 0, "fungsi «rata» tidak dikenal"),
        ("pertumbuhan(sehat + cukup)", 18, "hanya menerima satu nama"),
        ("jika(sehat)", 0, "argumen"),
        ("", 0, "rumus kosong"),
    ],
)
def test_an_error_points_at_the_character(rumus, posisi, kata):
    with pytest.raises(RumusGalat) as e:
        urai(rumus)
    assert (e.value.posisi, kata in e.value.pesan) == (posisi, True)
    assert e.value.tunjuk.splitlines()[1].index("^") == posisi


def test_units_are_checked_before_anything_is_computed():
    with pytest.raises(RumusGalat, match=r"rupiah.*orang"):
        satuan_rumus("volume + anggota", KAMUS)
    with pytest.raises(RumusGalat, match="padahal indikator bersatuan persen"):
        uji_hasil("sehat + cukup", KAMUS, PERSEN)


def test_an_unknown_name_suggests_the_nearest():
    with pytest.raises(RumusGalat, match="mungkin maksudnya «sehat»"):
        satuan_rumus("sehut / aktif", KAMUS)


def test_dependencies_are_listed_and_circles_refused_by_name():
    assert nama_dipakai(urai("a + b[t-1] / a")) == ("a", "b")
    assert urutan_hitung({"x": "y + 1", "y": "z", "q": "x"}) == ("y", "x", "q")
    with pytest.raises(RumusGalat, match=r"a.*b"):
        urutan_hitung({"a": "b", "b": "a"})


@pytest.mark.parametrize(
    ("rumus", "tertulis"),
    [
        ("(sehat + cukup) / aktif * 100", "(50 + 55) ÷ 2.045 × 100 = 5,1345%"),
        ("pertumbuhan(volume)", "(1.126.451.978.948 − 1.268.422.128.641) ÷ 1.268.422.128.641 × 100 = -11,1927%"),
        ("aktif - aktif[t-1]", "2.045 − 2.185 = -140"),
        ("selisih(aktif) * 2", "(2.045 − 2.185) × 2 = -280"),
        ("selisih(sehat, cukup) / 2", "(50 − 55) ÷ 2 = -2,5"),
        ("rerata(sehat, cukup)", "(50 + 55) ÷ 2 = 52,5"),
        ("jumlah(aktif per wilayah)", "(1 + 2 + 3) = 6"),
        ("maks(sehat, cukup)", "maks(50; 55) = 55"),
        ("jika(sehat > cukup, sehat, cukup * 2)", "55 × 2 = 110"),
        ("jika(sehat < cukup, sehat, cukup * 2)", "50 = 50"),
        ("aktif - (sehat - cukup)", "2.045 − (50 − 55) = 2.050"),
        ("aktif / (sehat / cukup)", "2.045 ÷ (50 ÷ 55) = 2.249,5"),
        ("-sehat + 2.5 * cukup", "−50 + 2,5 × 55 = 87,5"),
        ("kumulatif(aktif)", "(2.529 + 2.185 + 2.045) = 6.759"),
    ],
)
def test_a_formula_is_written_out_with_its_numbers(rumus, tertulis):
    a = nilai(rumus)
    desimal = max(0, -min(0, round(a.pasti, 4).normalize().as_tuple().exponent))
    assert hitungan_tertulis(Angka(a.nilai, a.satuan, desimal, a.asal)) == tertulis


def test_per_mil_is_a_ratio_times_a_thousand():
    assert nilai("sehat / aktif * 1000").satuan is PERMIL
    assert satuan_rumus("1000 * (sehat / aktif)", KAMUS) is PERMIL
    assert satuan_rumus("sehat / aktif * 10", KAMUS).jenis == "rasio"
    uji_hasil("anggota / aktif", KAMUS, ORANG)
    with pytest.raises(RumusGalat, match="padahal indikator bersatuan rupiah"):
        uji_hasil("anggota / aktif", KAMUS, RUPIAH)


def test_a_formula_becomes_a_live_spreadsheet_formula():
    def sel(kode, tahun):
        return f"{kode.upper()}{tahun}"

    assert (
        ke_excel("(sehat + cukup) / aktif * 100", 2021, 2016, sel)
        == 'IFERROR(IF(COUNT(SEHAT2021,CUKUP2021,AKTIF2021)<3,NA(),(((SEHAT2021+CUKUP2021)/AKTIF2021)*100)),"–")'
    )
    assert ke_excel("pertumbuhan(volume)", 2021, 2016, sel) == (
        'IFERROR(IF(COUNT(VOLUME2021,VOLUME2020)<2,NA(),((VOLUME2021-VOLUME2020)/ABS(VOLUME2020)*100)),"–")'
    )
