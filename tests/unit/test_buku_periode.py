"""The numbers of an agency by triwulan and month: the year from its parts, the period before, what is missing, and what contradicts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest

from selaras.angka import Hitungan, Periode, Tercatat, cetak, daun
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.bahan import Bahan, NilaiVariabel, RealisasiTercatat
from selaras.laporan.berkala import laporan_berkala
from selaras.laporan.buku import Buku
from selaras.laporan.lkjip import lkjip
from selaras.laporan.semua import dengan_masukan, semua_angka
from tests.alat import AKAR, bahan_dari_folder

T1, T2, T4 = Periode(2024, 1), Periode(2024, 2), Periode(2024, 4)


@cache
def rumah_sakit() -> Bahan:
    return bahan_dari_folder(AKAR / "contoh" / "rsud-cempaka")


def tanpa_tahunan(b: Bahan, tahun: int) -> Bahan:
    """The records of an agency that writes down a year by its triwulan alone."""

    def bagian(isi):
        return tuple(x for x in isi if x.tahun != tahun or x.triwulan)

    return replace(
        b,
        nilai_variabel=bagian(b.nilai_variabel),
        realisasi_tercatat=bagian(b.realisasi_tercatat),
        realisasi_anggaran=bagian(b.realisasi_anggaran),
    )


@pytest.mark.parametrize(
    ("variabel", "cara"),
    [("hari_perawatan", "jumlah"), ("tempat_tidur", "akhir"), ("unsur_waktu", "rerata"), ("spm_tercapai", "kumulatif")],
)
@pytest.mark.parametrize("tahun", [2023, 2024])
def test_the_year_of_a_variable_is_what_its_triwulan_make_it(variabel, cara, tahun):
    utuh, dari_triwulan = Buku(rumah_sakit(), tahun), Buku(tanpa_tahunan(rumah_sakit(), tahun), tahun)
    assert utuh.variabel[variabel].cara_setahun == cara
    a = dari_triwulan.nilai(variabel, tahun)
    assert a.nilai == utuh.nilai(variabel, tahun).nilai
    assert isinstance(utuh.nilai(variabel, tahun).asal, Tercatat)
    assert isinstance(a.asal, Hitungan)
    assert {x.asal.kunci.partition("/")[2] for x in daun(a)} <= {f"{tahun}-T{n}" for n in range(1, 5)}


def test_every_indicator_of_the_year_comes_out_the_same_from_triwulan_alone():
    utuh, dari_triwulan = Buku(rumah_sakit(), 2024), Buku(tanpa_tahunan(rumah_sakit(), 2024), 2024)
    # What nobody measures by triwulan, and growth over a year that is told as a year.
    for i in utuh.indikator_aktif:
        if i.kode not in ("sakip",):
            assert dari_triwulan.realisasi(i.kode, 2024).nilai == utuh.realisasi(i.kode, 2024).nilai, i.kode
            assert dari_triwulan.capaian(i.kode, 2024).nilai.nilai == utuh.capaian(i.kode, 2024).nilai.nilai
    assert dari_triwulan.realisasi("sakip", 2024).nilai is None


def test_the_report_of_the_year_says_the_same_from_triwulan_alone():
    from selaras.dokumen.cetak.json import data

    def angka(b):
        return {x["identitas"]: x["tercetak"] for x in data(lkjip(b, 2024))["angka"].values() if x["identitas"].startswith("capaian")}

    utuh, dari_triwulan = angka(rumah_sakit()), angka(tanpa_tahunan(rumah_sakit(), 2024))
    assert len(utuh) > 20
    assert {k for k in utuh if utuh[k] != dari_triwulan.get(k)} <= {
        "capaian:sakip/2024",
        "capaian_sasaran:akun/2024",
        "capaian_akhir:sakip/2024-2026",
    }


def test_regions_of_a_year_are_made_of_their_triwulan():
    b = Buku(tanpa_tahunan(rumah_sakit(), 2024), 2024)
    utuh = Buku(rumah_sakit(), 2024)
    assert {k: a.nilai for k, a in b.menurut_wilayah("kunjungan", 2024).items()} == {
        k: a.nilai for k, a in utuh.menurut_wilayah("kunjungan", 2024).items()
    }
    hilang = Buku(tanpa_tahunan(rumah_sakit(), 2023), 2023).menurut_wilayah("kunjungan", 2023)["98.01.03"]
    assert hilang.kosong.startswith("belum lengkap: Triwulan II 2023 dan Triwulan III 2023 belum ada; yang sudah ada berjumlah 3.332")


def test_the_period_before_the_first_triwulan_is_the_last_of_the_year_before():
    b = Buku(rumah_sakit(), T1)
    a = b.realisasi("rasio_kunjungan", T1)
    assert [m.asal.identitas for m in a.asal.masukan] == ["variabel:kunjungan_total/2024-T1", "variabel:kunjungan_total/2023-T4"]
    assert a.bulat == (b.nilai("kunjungan_total", T1).pasti / b.nilai("kunjungan_total", Periode(2023, 4)).pasti * 100).quantize(
        Decimal("0.1")
    )
    tumbuh = b.realisasi("pertumbuhan_pendapatan", T1)
    assert [m.label for m in tumbuh.asal.masukan] == ["Pendapatan BLUD, Triwulan I 2024", "Pendapatan BLUD, Triwulan IV 2023"]


def test_a_triwulan_that_nobody_recorded_is_empty_with_a_reason():
    b = Buku(rumah_sakit(), 2025)
    for a in (b.nilai("hari_perawatan", Periode(2025, 1)), b.realisasi("bor", Periode(2025, 1)), b.target("bor", Periode(2025, 1)).nilai):
        assert a.nilai is None
        assert a.kosong.startswith("belum ada data")


def test_a_year_with_two_triwulan_names_the_missing_ones():
    b = tanpa_tahunan(rumah_sakit(), 2024)
    b = replace(b, nilai_variabel=tuple(n for n in b.nilai_variabel if (n.tahun, n.triwulan) not in ((2024, 3), (2024, 4))))
    a = Buku(b, 2024).realisasi("bor", 2024)
    assert a.kosong.startswith("belum lengkap: Triwulan III 2024 dan Triwulan IV 2024 belum ada; yang sudah ada berjumlah ")
    assert Buku(b, 2024).realisasi("bor", T2).ada


def test_months_make_their_triwulan_and_the_triwulan_the_year():
    isi = [NilaiVariabel("hari_perawatan", 2026, "", Decimal(100 + n), "", "RL", "", bulan=n) for n in range(1, 13)]
    b = Buku(replace(rumah_sakit(), nilai_variabel=(*rumah_sakit().nilai_variabel, *isi)), 2026)
    assert b.nilai("hari_perawatan", Periode(2026, 2)).nilai == 104 + 105 + 106
    assert b.nilai("hari_perawatan", 2026).nilai == 1278
    assert b.nilai("hari_perawatan", Periode(2026, bulan=1)).nilai == 101


def test_a_year_that_its_triwulan_deny_is_a_warning_and_stays_as_it_is_recorded():
    salah = [
        replace(n, nilai=n.nilai + 1) if (n.variabel, n.periode) == ("hari_perawatan", Periode(2024)) else n
        for n in rumah_sakit().nilai_variabel
    ]
    b = Buku(replace(rumah_sakit(), nilai_variabel=tuple(salah)), 2024)
    (x,) = [x for x in b.peringatan if x.jenis == "data"]
    assert x.nama == "Hari perawatan, 2024"
    assert x.uraian.startswith("tercatat 47.764, sedangkan jumlah bagian-bagiannya 47.763;")
    assert b.nilai("hari_perawatan", 2024).nilai == 47764
    assert [x for x in Buku(rumah_sakit(), 2024).peringatan if x.jenis == "data"] == []


def test_a_recorded_realisasi_that_its_triwulan_deny_is_a_warning():
    salah = [
        replace(r, nilai=Decimal(59)) if (r.indikator, r.periode) == ("waktu_tunggu", Periode(2024)) else r
        for r in rumah_sakit().realisasi_tercatat
    ]
    b = Buku(replace(rumah_sakit(), realisasi_tercatat=tuple(salah)), 2024)
    assert [x.uraian.count("rata-rata") for x in b.peringatan if x.jenis == "data"] == [1]


def test_realisasi_of_months_serve_where_the_year_has_none():
    isi = [RealisasiTercatat("insiden", 2026, Decimal(n % 2), "", "komite", "", bulan=n) for n in range(1, 13)]
    b = Buku(replace(rumah_sakit(), realisasi_tercatat=(*rumah_sakit().realisasi_tercatat, *isi)), 2026)
    assert b.realisasi("insiden", 2026).nilai == 6
    assert b.realisasi("insiden", Periode(2026, 1)).nilai == 2


def test_money_of_a_triwulan_is_what_was_spent_since_the_year_began():
    setahun = Anggaran(Buku(rumah_sakit(), 2024)).seluruh
    satu, dua, empat = (Anggaran(Buku(rumah_sakit(), p)).seluruh for p in (T1, T2, T4))
    assert satu.pagu.nilai == setahun.pagu.nilai
    assert satu.realisasi.pasti < dua.realisasi.pasti < empat.realisasi.pasti == setahun.realisasi.pasti
    assert dua.belum == setahun.belum
    assert "sampai dengan triwulan II 2024" in dua.realisasi.label


def test_money_of_a_year_is_the_sum_of_its_triwulan_where_nobody_wrote_the_year():
    utuh, dari = (Anggaran(Buku(b, 2024)) for b in (rumah_sakit(), tanpa_tahunan(rumah_sakit(), 2024)))
    assert [s.realisasi.nilai for s in dari.sub_kegiatan("blud")] == [s.realisasi.nilai for s in utuh.sub_kegiatan("blud")]
    kurang = tuple(r for r in dari.bahan.realisasi_anggaran if not (r.sub_kegiatan == "1.02.02.2.02.32" and r.triwulan == 3))
    a = Anggaran(Buku(replace(dari.bahan, realisasi_anggaran=kurang), 2024))
    total = a.total("blud")
    assert total.belum == 2
    assert next(s for s in a.sub_kegiatan("blud") if s.kode == "1.02.02.2.02.32").realisasi.kosong.startswith(
        "belum lengkap: Triwulan III 2024"
    )


def test_what_is_measured_once_a_year_is_left_to_the_report_of_the_year():
    b = Buku(rumah_sakit(), T2)
    assert {i.kode for i in b.indikator_tahunan} == {"sakip", "tambahan_kunjungan"}
    assert not {"sakip", "tambahan_kunjungan"} & {i.kode for i in b.indikator_aktif}
    teks = " ".join(laporan_berkala(rumah_sakit(), T2).teks(r) for r in laporan_berkala(rumah_sakit(), T2).semua_runs())
    assert "diukur setahun sekali dan dilaporkan dalam laporan kinerja tahunan: predikat SAKIP dan Tambahan Kunjungan Rawat Jalan" in teks


def test_a_triwulan_stands_under_the_agreement_that_was_signed_by_then():
    assert Buku(rumah_sakit(), T2).perjanjian.kode == "pk-2024"
    assert Buku(rumah_sakit(), T4).perjanjian.kode == "pk-2024-p"
    assert Buku(rumah_sakit(), 2024).perjanjian.kode == "pk-2024-p"
    # BOR: 62-82 in January, 60-84 after the revision of October
    assert [cetak(Buku(rumah_sakit(), p).target_dijanjikan("bor").atas) for p in (T2, T4)] == ["82,00%", "84,00%"]


def test_every_number_of_a_triwulan_has_an_identity_of_its_own():
    """One code never stands for two values, whatever the periods in which it is asked for."""
    semua: dict[str, tuple[object, str]] = {}
    for p in (Periode(2024), T1, T2, T4):
        for kode, a in dengan_masukan(semua_angka(Alat(rumah_sakit(), p))).items():
            assert semua.setdefault(kode, (a.nilai, a.kosong)) == (a.nilai, a.kosong), a.identitas
    assert len(semua) > 2000


def tanpa_bagian_akhir(b: Bahan, tabel: str, kode: str) -> Bahan:
    """Without what the fourth triwulan of 2024 was recorded to be; the year keeps its record."""
    kolom = {"nilai_variabel": "variabel", "realisasi_tercatat": "indikator", "realisasi_anggaran": "sub_kegiatan"}[tabel]
    return replace(b, **{tabel: tuple(x for x in getattr(b, tabel) if (getattr(x, kolom), x.periode) != (kode, T4))})


def test_a_record_of_the_year_tells_its_last_triwulan_where_the_definition_says_that_the_last_is_the_whole():
    for kode in ("tempat_tidur", "spm_tercapai"):
        b = tanpa_bagian_akhir(rumah_sakit(), "nilai_variabel", kode)
        a = Buku(b, T4).nilai(kode, T4)
        assert a.nilai == Buku(rumah_sakit(), 2024).nilai(kode, 2024).nilai is not None
        assert (a.asal.kunci, a.asal.label.rpartition(", ")[2]) == (f"{kode}/2024", "2024")
        assert Buku(b, T4).nilai(kode, Periode(2024, bulan=12)).nilai == a.nilai
        assert Buku(b, T4).nilai(kode, Periode(2024, bulan=11)).nilai is None
        assert [x for x in Buku(b, 2024).peringatan if x.jenis == "data"] == []


def test_a_sum_or_a_mean_of_the_year_tells_no_triwulan():
    for kode in ("hari_perawatan", "unsur_waktu"):
        assert Buku(tanpa_bagian_akhir(rumah_sakit(), "nilai_variabel", kode), T4).nilai(kode, T4).nilai is None


def test_a_definition_that_names_no_way_says_nothing_of_a_triwulan_unless_only_that_one_has_a_target():
    b = rumah_sakit()
    sakip = next(i for i in b.indikator if i.kode == "sakip")
    assert not sakip.cara_setahun
    assert Buku(b, T4).realisasi("sakip", T4).nilai is None
    janji = next(t for t in b.target if (t.indikator, t.periode) == ("sakip", Periode(2024)))
    berencana = replace(b, target=(*b.target, replace(janji, triwulan=4)))
    assert Buku(berencana, T4).realisasi("sakip", T4).nilai == Buku(b, 2024).realisasi("sakip", 2024).nilai
    assert Buku(replace(berencana, target=(*berencana.target, replace(janji, triwulan=2))), T4).realisasi("sakip", T4).nilai is None


def test_the_money_of_the_last_triwulan_is_that_of_the_year():
    kode = "1.02.02.2.02.32"
    b = tanpa_bagian_akhir(rumah_sakit(), "realisasi_anggaran", kode)
    empat, setahun = (Anggaran(Buku(b, p)) for p in (T4, 2024))
    for a in (empat, setahun):
        (s,) = [s for d in a.sumber_dana for s in a.sub_kegiatan(d.kode) if s.kode == kode]
        assert s.realisasi.nilai is not None
    assert empat.seluruh.realisasi.nilai == setahun.seluruh.realisasi.nilai
    assert list(empat.tercatat_ganda()) != []
    assert {x for _u, _c, x in empat.tercatat_ganda() if x.nilai is None} != set()


def test_money_of_a_year_that_its_triwulan_deny_is_a_warning():
    def salah(r):
        return replace(r, jumlah=r.jumlah + 5) if (r.periode, r.sumber_dana, r.jenis_belanja) == (Periode(2024), "apbd", "5.1.02") else r

    b = replace(rumah_sakit(), realisasi_anggaran=tuple(map(salah, rumah_sakit().realisasi_anggaran)))
    pagi = Alat(rumah_sakit(), 2024).peringatan
    (x,) = [x for x in Alat(b, 2024).peringatan if x not in pagi]
    assert x.angka.nilai == x.lain.nilai + 5
    assert "sedangkan jumlah bagian-bagiannya" in x.uraian
    assert [x for x in Alat(b, T2).peringatan if x.lain is not None] == []


def test_an_indicator_that_the_plan_of_action_measures_elsewhere_is_not_counted_here():
    t3 = Periode(2024, 3)
    target = tuple(t for t in rumah_sakit().target if not (t.indikator in ("ikm", "waktu_tunggu") and t.triwulan in (1, 3)))
    b = replace(rumah_sakit(), target=target)
    assert {i.kode for i in Buku(rumah_sakit(), t3).indikator_aktif} - {i.kode for i in Buku(b, t3).indikator_aktif} == {"ikm"}
    assert "ikm" in {i.kode for i in Buku(b, T2).indikator_aktif}
    # What somebody wrote down for this triwulan is told, planned or not.
    assert "waktu_tunggu" in {i.kode for i in Buku(b, t3).indikator_aktif}
    assert [(i.kode, kapan) for i, kapan in Buku(b, t3).indikator_bagian_lain] == [("ikm", (T2, T4))]
    laporan = laporan_berkala(b, t3)
    teks = [laporan.teks(r) for r in laporan.semua_runs()]
    assert any("tidak diukur pada triwulan III 2024" in x and "(Triwulan II dan Triwulan IV)" in x for x in teks)
    assert not any("Melengkapi data" in x for x in teks)
