"""The numbers of an agency: which promise holds in a year, what a missing part does to a total, what may be graded."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.angka import cetak
from selaras.laporan import bahan as b
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.buku import Buku
from selaras.laporan.lkjip.keluaran import angka_keluaran, capaian_keluaran
from selaras.laporan.perubahan_pagu import pagu_sasaran
from tests.alat import AKAR, bahan_dari_folder

D = Decimal


def rs(**ganti):
    """A small agency: one range, one capped, one scored and one negative indicator; an agreement and its revision in 2022."""
    indikator = [
        b.Indikator("bor", "s1", 1, "Bed Occupancy Rate", "", "", "persen", 2, "range", "", "", True, "", ""),
        b.Indikator("sakip", "s1", 2, "Nilai SAKIP", "", "", "nilai", 2, "maximize", "", "", True, "", "predikat"),
        b.Indikator("ndr", "s1", 3, "NDR", "", "", "per mil", 2, "minimize", "", "", True, "", ""),
        b.Indikator("tumbuh", "s1", 4, "Pertumbuhan pendapatan", "", "", "persen", 2, "maximize", "", "", True, "", ""),
    ]
    target = [("bor", t, "60", "85") for t in (2021, 2022, 2023)] + [
        ("sakip", 2021, "65", None),
        ("sakip", 2022, "70", None),
        ("sakip", 2023, "75", None),
    ]
    target += [("ndr", t, "25", None) for t in (2021, 2022, 2023)] + [("tumbuh", t, "0.5", None) for t in (2021, 2022, 2023)]
    realisasi = [("bor", "86.5"), ("sakip", "72.154"), ("ndr", "10"), ("tumbuh", "-2")]
    isi = {
        "perangkat_daerah": b.PerangkatDaerah("kab", "rs", "Rumah Sakit", "RS", "", "", "", None, None, "", "", True),
        "pemda": b.Pemda("kab", "Kabupaten", "98.01", "Kota", "Bupati"),
        "renstra": (b.Renstra("r", 0, "Renstra", "", 2021, 2023, 2021, "", ""),),
        "sasaran": (b.Sasaran("s1", "r", "", 1, "Mutu layanan", ""),),
        "indikator": tuple(indikator),
        "target": tuple(b.TargetIndikator(i, t, D(n), D(a) if a else None, "", "", "") for i, t, n, a in target),
        "realisasi_tercatat": tuple(b.RealisasiTercatat(i, 2022, D(n), "", "", "") for i, n in realisasi),
        "skala": tuple(
            b.Skala("predikat", "Predikat", j, D(x) if x else None, True, n) for n, (j, x) in enumerate((("BB", "70"), ("B", "60"), ("CC", None)), 1)
        ),
        "perjanjian_kinerja": tuple(
            b.PerjanjianKinerja(k, 2022, j, "r", "1", "", "Bupati", "Kota", None, "") for k, j in (("pk-p", "perubahan"), ("pk-m", "murni"))
        ),
        "butir_perjanjian": (
            b.ButirPerjanjian("pk-m", 1, "I", "bor", D(62), D(80)),
            b.ButirPerjanjian("pk-m", 2, "I", "sakip", D(71), None),
            b.ButirPerjanjian("pk-p", 1, "I", "bor", D(65), D(82)),
            b.ButirPerjanjian("pk-p", 2, "I", "ndr", None, None),
        ),
        "program": (b.Program("p1", "Layanan", ""), b.Program("p2", "Penunjang", "")),
        "kegiatan": (b.Kegiatan("k1", "Kegiatan", "", "p1"), b.Kegiatan("k2", "Kegiatan", "", "p2")),
        "sub_kegiatan": tuple(b.SubKegiatan(f"s{n}", f"Sub {n}", "", k, n, "") for n, k in ((1, "k1"), (2, "k1"), (3, "k2"))),
        "dukungan_program": (b.DukunganProgram("p1", "s1", ""),),
        "program_perjanjian": (b.ProgramPerjanjian("pk-m", 1, "p1", ""), b.ProgramPerjanjian("pk-p", 1, "p1", ""), b.ProgramPerjanjian("pk-p", 2, "p2", "")),
        "sumber_dana": (b.SumberDana("apbd", "APBD", 1), b.SumberDana("blud", "BLUD", 2)),
        "pagu": tuple(
            b.Pagu(2022, tahap, dana, "", sub, "", D(n), "", "")
            for tahap, dana, sub, n in (
                ("murni", "apbd", "s1", 100), ("murni", "blud", "s1", 40), ("murni", "apbd", "s2", 60),
                ("perubahan", "apbd", "s1", 120), ("perubahan", "blud", "s1", 50), ("perubahan", "apbd", "s2", 80), ("perubahan", "apbd", "s3", 30),
            )
        ),
        "realisasi_anggaran": tuple(
            b.RealisasiAnggaran(2022, dana, "", sub, "", D(n), date(2022, 12, 31), "", "") for dana, sub, n in (("apbd", "s1", 90), ("blud", "s1", 45))
        ),
    }  # fmt: skip
    return b.Bahan(**(isi | ganti))


@pytest.mark.parametrize("tahun_laporan", [2021, 2022, 2023])
def test_the_target_of_a_year_is_the_same_in_every_report(tahun_laporan):
    buku = Buku(rs(), tahun_laporan)
    assert [buku.target("bor", t).nilai.nilai for t in (2021, 2022, 2023)] == [60, 65, 60]
    assert buku.target("bor", 2022).atas.nilai == 82
    assert buku.target("sakip", 2022).nilai.nilai == 71, "an indicator that the revision does not name keeps the first promise"
    assert buku.target("ndr", 2022).nilai.nilai == 25, "an empty target means the plan's"


def test_the_plan_keeps_its_own_targets_beside_the_agreement():
    buku = Buku(rs(), 2022)
    assert [buku.target_renstra("bor", t).nilai.nilai for t in (2021, 2022, 2023)] == [60, 60, 60]
    assert (buku.target_akhir("sakip")[0], buku.target_akhir("sakip")[1].nilai.nilai) == (2023, 75)


def test_the_revision_holds_and_the_first_agreement_stays():
    buku = Buku(rs(), 2022)
    assert buku.perjanjian.kode == "pk-p"
    assert [p.kode for p in buku.perjanjian_tahunan[2022]] == ["pk-m", "pk-p"]
    assert Buku(rs(), 2021).perjanjian is None


def test_a_score_is_printed_with_its_predikat():
    buku = Buku(rs(), 2022)
    assert cetak(buku.realisasi("sakip", 2022)) == "72,15 (BB)"
    assert cetak(buku.target("sakip", 2021).nilai) == "65,00 (B)"
    assert cetak(buku.realisasi("ndr", 2022)) == "10,00‰"


def test_a_range_has_one_formula_in_value_and_origin():
    c = Buku(rs(), 2022).capaian("bor", 2022)
    assert (cetak(c.nilai), c.nilai.asal.rumus) == ("94,51%", "(2 * batas_atas - realisasi) / batas_atas * 100")  # (2 × 82 − 86,5) / 82


def test_a_floored_capaian_is_one_number_everywhere():
    pd = replace(rs().perangkat_daerah, batas_atas_capaian=D(120), batas_bawah_capaian=D(0))
    buku = Buku(rs(perangkat_daerah=pd), 2022)
    c = buku.capaian("tumbuh", 2022)
    assert (cetak(c.nilai), cetak(c.mentah), c.dapat_dinilai) == ("0,00%", "-400,00%", True)
    (p,) = [p for p in buku.peringatan if p.indikator == "tumbuh"]
    assert p.angka is c.nilai
    assert cetak(buku.capaian("ndr", 2022).nilai) == "120,00%"  # (2 × 25 − 10) / 25 = 160


def test_what_may_not_be_graded_is_left_out_of_the_mean():
    buku = Buku(rs(), 2022)
    assert not buku.capaian("tumbuh", 2022).dapat_dinilai
    rata = buku.capaian_sasaran("s1")
    assert cetak(rata) == "118,71%"  # (94,51 + 101,62 + 160,00) / 3; the -400,00 % is not in it
    assert "3 dari 4" in rata.label


def test_a_line_without_realisasi_is_a_line_all_the_same():
    a = Anggaran(Buku(rs(), 2022))
    apbd = a.total("apbd")
    assert (apbd.pagu.nilai, apbd.realisasi.nilai, apbd.belum) == (230, 90, 2)
    kosong = [s.kode for s in a.sub_kegiatan("apbd") if s.realisasi.nilai is None]
    assert kosong == ["s2", "s3"]
    assert {s.realisasi.kosong for s in a.sub_kegiatan("apbd") if s.kode in kosong} == {"realisasi belum tercatat"}
    assert a.seluruh.pagu.nilai == 280
    assert "belum termasuk" in apbd.realisasi.asal.catatan


def test_a_year_with_ceilings_and_nothing_spent_has_a_budget():
    a = Anggaran(Buku(rs(realisasi_anggaran=()), 2022))
    assert (a.seluruh.pagu.nilai, a.seluruh.realisasi.nilai, a.seluruh.belum) == (280, None, 4)
    assert a.seluruh.realisasi.kosong == "realisasi belum tercatat"
    assert a.seluruh.persen.nilai is None


def test_money_that_nobody_recorded_is_not_money_saved():
    e = Anggaran(Buku(rs(), 2022)).efisiensi("s1")
    assert (e.nilai.nilai, e.efisien) == (None, None)
    assert "belum tercatat" in e.nilai.kosong


def test_the_agreement_gives_a_programme_all_its_money_in_its_own_stage():
    a = Anggaran(Buku(rs(), 2022))
    murni, perubahan = a.buku.perjanjian_tahunan[2022]
    assert a.pagu_perjanjian(murni, "p1").nilai == 200
    assert a.pagu_perjanjian(perubahan, "p1").nilai == 250
    assert a.pagu_perjanjian(murni, "p2") is None
    assert a.total_perjanjian(perubahan).nilai == 280
    assert a.total_perjanjian(murni).nilai == 200


def test_a_programmes_own_row_stands_for_its_sub_kegiatan():
    p = b.Pagu(2022, "murni", "apbd", "p1", "", "", D(999), "", "")
    a = Anggaran(Buku(rs(pagu=(*rs().pagu, p)), 2022))
    assert a.pagu_perjanjian(a.buku.perjanjian_tahunan[2022][0], "p1").nilai == 1039  # 999 of APBD, 40 of BLUD


def test_a_source_recorded_by_programme_alone_has_lines_and_a_total():
    pagu = (b.Pagu(2022, "murni", "apbd", "p1", "", "", D(70), "", ""), b.Pagu(2022, "murni", "apbd", "p2", "", "", D(30), "", ""))
    nyata = (b.RealisasiAnggaran(2022, "apbd", "p1", "", "", D(35), date(2022, 12, 31), "", ""),)
    a = Anggaran(Buku(rs(pagu=pagu, realisasi_anggaran=nyata), 2022))
    assert [(p.kode, s.pagu.nilai, s.realisasi.nilai) for p, s, _ in a.per_program("apbd")] == [("p1", 70, 35), ("p2", 30, None)]
    assert (a.total("apbd").pagu.nilai, a.total("apbd").belum) == (100, 1)


def test_rules_of_a_trade_reach_only_agencies_of_that_trade():
    v = [b.Variabel(k, k, "unit", 0, "", "x", n, "", "") for n, k in enumerate(("koperasi_rat", "koperasi_aktif"))]
    n = [b.NilaiVariabel(k, 2022, "", D(x), "", "", "") for k, x in (("koperasi_rat", 9), ("koperasi_aktif", 5))]
    for sektor, banyak in (("", 0), ("koperasi-ukm", 1)):
        pd = replace(rs().perangkat_daerah, sektor=sektor)
        buku = Buku(rs(perangkat_daerah=pd, variabel=tuple(v), nilai_variabel=tuple(n)), 2022)
        assert sum(p.jenis == "data" for p in buku.peringatan) == banyak


def test_the_figure_of_an_earlier_report_is_kept_beside_the_computed_one():
    """The document of 2021 told 0,013 % for 2019 where its own figures give 0,0005 %: both stay, each with its origin."""
    buku = Buku(bahan_dari_folder(AKAR / "contoh/jambi-2021"), 2021)
    dua = [(i.kode, t) for i in buku.bahan.indikator for t in range(2016, 2022) if i.rumus and buku.tercatat(i.kode, t)]
    beda = [(k, t) for k, t in dua if buku.realisasi(k, t).nilai and buku.tercatat(k, t).bulat != buku.realisasi(k, t).bulat]
    assert beda
    for k, t in beda:
        tercatat = buku.tercatat(k, t)
        assert tercatat.asal.identitas == f"realisasi_tercatat:{k}/{t}#nilai"
        assert buku.realisasi(k, t).asal.identitas == f"realisasi:{k}/{t}"


@pytest.mark.parametrize(
    ("target", "realisasi", "alasan"),
    [("0", "3", "target nol"), (None, "3", "belum ada data: target tidak tercatat"), ("4", None, "pengadaan ditunda")],
)
def test_an_output_without_a_share_says_why(target, realisasi, alasan):
    x = b.Keluaran(
        2024, "1.01", 1, "Unit", "unit", 0, None if target is None else D(target), None if realisasi is None else D(realisasi), "", ""
    )
    t, r = angka_keluaran(x, "target", x.target, ""), angka_keluaran(x, "realisasi", x.realisasi, "pengadaan ditunda")
    a = capaian_keluaran(t, r, x)
    assert a.nilai is None
    assert a.kosong == alasan


def tanpa_pagu(bahan, tahap, dana):
    return replace(bahan, pagu=tuple(p for p in bahan.pagu if (p.tahap, p.sumber_dana) != (tahap, dana)))


def test_a_source_that_the_revision_left_alone_keeps_its_first_ceilings():
    """BLUD has only murni rows: its 40 stay in every total, and in the agreement after the revision."""
    ang = Anggaran(Buku(tanpa_pagu(rs(), "perubahan", "blud"), 2022))
    assert [cetak(ang.total(d).pagu) for d in ("apbd", "blud")] == ["Rp230", "Rp40"]
    assert cetak(ang.seluruh.pagu) == "Rp270"
    pk = next(p for p in ang.bahan.perjanjian_kinerja if p.jenis == "perubahan")
    assert cetak(ang.pagu_perjanjian(pk, "p1")) == "Rp240"  # 120 + 80 + 40
    murni, kini = pagu_sasaran(ang, "s1")
    assert (cetak(murni), cetak(kini)) == ("Rp200", "Rp240")


def test_a_source_that_came_with_the_revision_is_in_the_money_of_its_sasaran():
    """BLUD has only perubahan rows: 160 of APBD became 200 of APBD and 50 of BLUD."""
    ang = Anggaran(Buku(tanpa_pagu(rs(), "murni", "blud"), 2022))
    murni, kini = pagu_sasaran(ang, "s1")
    assert (cetak(murni), cetak(kini)) == ("Rp160", "Rp250")
    assert kini.bulat == ang.sasaran("s1").pagu.bulat
