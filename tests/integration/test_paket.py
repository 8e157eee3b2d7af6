"""A package in and out: everything or nothing, and an error says where."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace

import pytest
from django.apps import apps
from frictionless import Package, system

from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan.bahan import InstansiTidakAda, baca_bahan, cari_instansi
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.muat import PaketDitolak, muat_paket
from selaras.aplikasi.paket.rujukan import halaman_rujukan
from selaras.aplikasi.paket.tulis import FolderBerisi, tulis_paket
from tests.alat import AKAR, CONTOH, INSTANSI, bahan_dari_folder, banyak_baris, salin_contoh

pytestmark = pytest.mark.django_db


def ganti(folder, berkas, lama, baru):
    isi = (folder / berkas).read_text("utf-8")
    assert lama in isi
    (folder / berkas).write_text(isi.replace(lama, baru, 1), "utf-8")


def berkas_dan_isi(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_an_export_is_the_folder_that_was_loaded(tiap_instansi, tmp_path):
    tulis_paket(tiap_instansi, tmp_path / "x")
    asal, hasil = berkas_dan_isi(INSTANSI[tiap_instansi.kode][0]), berkas_dan_isi(tmp_path / "x")
    assert asal.keys() == hasil.keys()
    assert [n for n in asal if asal[n] != hasil[n]] == []


def test_loading_an_export_gives_the_same_records_and_changes_nothing(tiap_instansi, tmp_path):
    sebelum, revisi = baca_bahan(tiap_instansi), Revisi.kini(tiap_instansi.pk)
    tulis_paket(tiap_instansi, tmp_path / "x")
    hasil = muat_paket(tmp_path / "x")
    assert (hasil.baru, hasil.berubah, hasil.dihapus) == (0, 0, 0)
    assert hasil.tetap == banyak_baris(tmp_path / "x")
    assert baca_bahan(cari_instansi(tiap_instansi.kode)) == sebelum
    assert Revisi.kini(tiap_instansi.pk) == revisi


def test_the_records_are_those_of_the_files(tiap_instansi):
    harap, kini = bahan_dari_folder(INSTANSI[tiap_instansi.kode][0]), baca_bahan(tiap_instansi)
    assert set(kini.narasi) == set(harap.narasi)
    assert replace(kini, narasi=()) == replace(harap, narasi=())


def test_a_change_is_an_update_with_history(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,51,")
    hasil = muat_paket(folder)
    assert (hasil.baru, hasil.berubah, hasil.dihapus) == (0, 1, 0)
    peristiwa = (
        apps.get_model("pengukuran.NilaiVariabelEvent").objects.filter(variabel__kode="koperasi_sehat", tahun=2021).order_by("pgh_id")
    )
    assert [(p.pgh_label, int(p.nilai)) for p in peristiwa] == [("insert", 50), ("update", 51)]


def test_what_a_package_no_longer_has_is_deleted(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "penghargaan_tokoh.csv", "\n14,", "\nXX,")
    isi = (folder / "penghargaan_tokoh.csv").read_text("utf-8").splitlines()
    (folder / "penghargaan_tokoh.csv").write_text("\n".join(b for b in isi if not b.startswith("XX,")) + "\n", "utf-8")
    assert muat_paket(folder).dihapus == 1


@pytest.mark.parametrize("kode", INSTANSI)
def test_any_data_package_tool_can_check_the_folder(kode):
    with system.use_context(trusted=True):
        laporan = Package(str(INSTANSI[kode][0] / "datapackage.json")).validate()
    assert laporan.valid, laporan.flatten(["title", "message"])[:5]


def _hapus_kolom(f):
    baris = (
        (f / "sasaran.csv").read_text("utf-8").replace("kode,renstra,tujuan,nomor,uraian,catatan", "kode,renstra,tujuan,uraian,catatan", 1)
    )
    (f / "sasaran.csv").write_text(baris, "utf-8")


def _bukan_csv(f):
    (f / "pagu.csv").write_bytes(b"PK\x03\x04\x00\x00\x00")


def _kosongkan(f):
    for x in sorted(f.rglob("*"), reverse=True):
        x.unlink() if x.is_file() else x.rmdir()


def _rentang(batas):
    def rusak(f):
        isi = (f / "indikator.csv").read_text("utf-8").splitlines(keepends=True)
        isi = [b.replace(",maximize,", ",range,") if b.startswith("ikm,") else b for b in isi]
        (f / "indikator.csv").write_text("".join(isi), "utf-8")
        ganti(f, "target.csv", "ikm,2021,83,,", f"ikm,2021,{batas},")

    return rusak


def _skala(*jenjang):
    return lambda f: (f / "skala.csv").write_text(
        "kode,nama,jenjang,bawah,terbuka,urutan\n" + "".join(f"sakip,SAKIP,{j}\n" for j in jenjang)
    )


def _nip(f):
    isi = (f / "pejabat.csv").read_text("utf-8")
    (f / "pejabat.csv").write_text(re.sub(r"\b(\d{17})\d\b", r"\1X", isi, count=1), "utf-8")


def _analisis(baris):
    kepala = "tahun,indikator,penyebab,langkah,penanggung_jawab,tenggat,sumber"
    return lambda f: (f / "analisis.csv").write_text(f"{kepala}\n{baris}\n")


RUSAK = {
    "missing column": (_hapus_kolom, "sasaran.csv, baris 1, kolom «nomor»: kolom ini tidak ada"),
    "wrong number": (lambda f: ganti(f, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,5o,"), "kolom «nilai»: «5o» tidak dapat dibaca; diharapkan angka dengan titik desimal"),
    "indonesian number": (lambda f: ganti(f, "pagu.csv", "8064947384", "8.064.947.384"), "kolom «jumlah»: «8.064.947.384» tidak dapat dibaca"),
    "unknown code": (lambda f: ganti(f, "target.csv", "ikm,2021", "imk,2021"), "kolom «indikator»: kode «imk» tidak ada di indikator.csv"),
    "duplicate key": (lambda f: ganti(f, "program.csv", "2.17.03,", "2.17.02,"), "kembar dengan baris"),
    "two rows for one year": (lambda f: ganti(f, "nilai_variabel.csv", "koperasi_rat,2020,", "koperasi_rat,2021,"), "nilai_variabel.csv, baris"),
    "wrong unit": (lambda f: ganti(f, "indikator.csv", "diklat_lulus_baik / diklat_peserta * 100", "diklat_lulus_baik + koperasi_shu"), "rumus «lulus_diklat»"),
    "circle": (lambda f: ganti(f, "variabel.csv", "koperasi_aktif + koperasi_tidak_aktif", "koperasi_jumlah + koperasi_tidak_aktif"), "saling bergantung"),
    "not csv": (_bukan_csv, "pagu.csv: bukan berkas CSV"),
    "empty folder": (_kosongkan, "datapackage.json: folder kosong"),
    "no manifest": (lambda f: (f / "datapackage.json").unlink(), "datapackage.json: berkas ini tidak ada"),
    "broken manifest": (lambda f: (f / "datapackage.json").write_text("{"), "bukan Data Package"),
    "value without reason": (lambda f: ganti(f, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,,"), "isi nilainya, atau tulis alasannya"),
    "required cell": (lambda f: ganti(f, "renstra.csv", "renstra-p1,1,", ",1,"), "renstra.csv, baris 3, kolom «kode»: wajib diisi"),
    "wrong choice": (lambda f: ganti(f, "indikator.csv", ",maximize,", ",maksimal,"), "pilihan: maximize"),
    "wrong date": (lambda f: ganti(f, "realisasi_anggaran.csv", "2021-12-31", "31/12/2021"), "tanggal TTTT-BB-HH"),
    "unknown token": (lambda f: (f / "narasi/2021/penutup.md").write_text("Satu.\n\n{{salah_ketik}}\n"), "narasi/2021/penutup.md, baris 3"),
    "two levels of a budget row": (lambda f: ganti(f, "pagu.csv", "2021,apbd,2.17.02,,,", "2021,apbd,2.17.02,,5.1.01,"), "isi tepat satu dari"),
    "range upside down": (_rentang("60,50"), "batas atas 50 di bawah batas bawah 60"),
    "range without its end": (_rentang("60,"), "indikator berpolaritas range: isi batas atasnya"),
    "an end without a range": (lambda f: ganti(f, "target.csv", "ikm,2021,83,,", "ikm,2021,80,90,"), "batas atas hanya untuk indikator berpolaritas range"),
    "nip with letters": (lambda f: _nip(f), "NIP terdiri atas 18 angka"),
    "number of five thousand digits": (lambda f: ganti(f, "renstra.csv", "renstra-p1,1,", f"renstra-p1,{'9' * 5000},"), "diharapkan bilangan bulat"),
    "units in a circle": (lambda f: ganti(f, "unit_kerja.csv", "kepala,,", "kepala,sekretariat,"), "unit ini saling menjadi induk"),
    "same number in one tujuan": (lambda f: ganti(f, "sasaran.csv", "s2,renstra-p2,t1,2,", "s2,renstra-p2,t1,1,"), "sasaran.csv, baris 13: kembar dengan baris 12 (renstra renstra-p2, tujuan t1, nomor 1)"),
    "no definition of active": (lambda f: ganti(f, "perangkat_daerah.csv", "kelembagaan-usaha", ""), "kolom «definisi_aktif»: wajib diisi bagi sektor koperasi-ukm"),
    "misi that is not there": (lambda f: ganti(f, "dukungan_misi.csv", "rpjmd-2016,4,", "rpjmd-2016,9,"), "misi ke-9 RPJMD «rpjmd-2016» tidak ada"),
    "scale that is not there": (lambda f: ganti(f, "indikator.csv", ",false,,\n", ",false,,sakip\n"), "kode «sakip» tidak ada di skala.csv"),
    "scale that rises": (_skala("AA,90,true,1", "A,95,true,2", "D,,false,3"), "batas bawah 95 tidak lebih rendah dari jenjang di atasnya (90)"),
    "scale without a floor": (_skala("AA,90,true,1", "A,80,true,2"), "jenjang terendah tidak berbatas bawah"),
    "nested list in a narrative": (lambda f: (f / "narasi/2021/penutup.md").write_text("Satu.\n\n- a\n    - b\n"), "narasi/2021/penutup.md, baris 4: daftar di dalam daftar"),
    "target of a variable in a narrative": (lambda f: (f / "narasi/2021/penutup.md").write_text("{{target koperasi_aktif}}\n"), "narasi/2021/penutup.md, baris 1: tidak ada variabel atau indikator"),
    "unit of a formula in a narrative": (lambda f: (f / "narasi/2021/penutup.md").write_text("{{= koperasi_aktif | persen}}\n"), "narasi/2021/penutup.md, baris 1: hasil rumus bersatuan unit"),
    "picture in an issue": (lambda f: ganti(f, "isu_strategis.csv", "Modal koperasi yang", "![x](y.png) Modal koperasi yang"), "isu_strategis.csv, baris 2, kolom «uraian»: bentuk Markdown"),
    "analysis of nothing": (_analisis("2021,ikm2,sebab,langkah,kepala,2022-03-01,"), "analisis.csv, baris 2, kolom «indikator»: kode «ikm2» tidak ada"),
    "analysis by nobody": (_analisis("2021,ikm,sebab,langkah,kepalaku,2022-03-01,"), "analisis.csv, baris 2, kolom «penanggung_jawab»: kode «kepalaku»"),
    "two agencies": (lambda f: (f / "pemda.csv").write_text((f / "pemda.csv").read_text() + "prov-lain,Lain,15,Jambi,Gubernur\n"), "pemda.csv: berisi 2 baris; harus tepat satu"),
    "typed total": (lambda f: ganti(f, "nilai_variabel.csv", "koperasi_aktif,2016", "koperasi_jumlah,2016"), "dihitung dengan rumus"),
}  # fmt: skip


@pytest.mark.parametrize("nama", RUSAK)
def test_a_bad_package_says_where_and_loads_nothing(instansi, tmp_path, nama):
    rusak, pesan = RUSAK[nama]
    folder = salin_contoh(tmp_path / "x")
    rusak(folder)
    sebelum = baca_bahan(instansi)
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    cocok = [str(g) for g in e.value.galat if pesan in str(g)]
    assert cocok, str(e.value)
    assert len(cocok) == 1
    assert baca_bahan(cari_instansi("diskopukm-jambi")) == sebelum


def test_all_mistakes_are_told_in_one_pass(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "pagu.csv", "8064947384", "8.064.947.384")
    ganti(folder, "renstra.csv", "renstra-p1,1,", "renstra-p1,,")
    ganti(folder, "program.csv", "2.17.03,", "2.17.02,")
    ganti(folder, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,,")
    ganti(folder, "indikator.csv", "diklat_lulus_baik / diklat_peserta * 100", "diklat_lulus_baik + koperasi_shu")
    (folder / "narasi/2021/penutup.md").write_text("{{salah_ketik}}\n")
    (folder / "jabatan.csv").write_text("kode,nama\n")
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    berkas = sorted({g.berkas for g in e.value.galat})
    assert berkas == sorted(
        [
            "pagu.csv",
            "renstra.csv",
            "program.csv",
            "nilai_variabel.csv",
            "indikator.csv",
            "narasi/2021/penutup.md",
            "jabatan.csv",
            "kegiatan.csv",
        ]
    ), str(e.value)


def test_a_missing_row_is_told_once_with_the_other_places(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "unit_kerja.csv", "bidang-kelembagaan,", "bidang-baru,")
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    (satu,) = e.value.galat
    assert "kode «bidang-kelembagaan» tidak ada di unit_kerja.csv" in str(satu)
    assert "dipakai juga di" in str(satu)
    assert "tempat lagi" in str(satu)


def test_rows_may_trade_their_numbers(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "butir_perjanjian.csv", "pk-2021,1,", "pk-2021,X,")
    ganti(folder, "butir_perjanjian.csv", "pk-2021,2,", "pk-2021,1,")
    ganti(folder, "butir_perjanjian.csv", "pk-2021,X,", "pk-2021,2,")
    assert muat_paket(folder).berubah == 2


def test_a_row_may_take_the_number_of_one_that_goes(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    lama = (folder / "misi.csv").read_text("utf-8")
    assert "\nm1,renstra-p2,1," in lama
    for berkas, a, b in (("sasaran.csv", "p1_s1,", "p1_baru,"), ("indikator.csv", ",p1_s1,", ",p1_baru,")):
        (folder / berkas).write_text((folder / berkas).read_text("utf-8").replace(a, b), "utf-8")
    hasil = muat_paket(folder)
    assert (hasil.baru, hasil.dihapus) == (1, 1)


def test_a_rule_that_only_the_database_knows_still_names_the_file(instansi, tmp_path, monkeypatch):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "sasaran.csv", "s2,renstra-p2,t1,2,", "s2,renstra-p2,t1,1,")
    monkeypatch.setattr("selaras.aplikasi.paket.baca._kembar", lambda _baris, _tabel: [])
    with pytest.raises(PaketDitolak, match=r"sasaran\.csv: basis data menolak isi berkas ini \(aturan «sasaran_nomor»\)"):
        muat_paket(folder)


def _paket_lain(folder, **ganti_kode):
    """The example as another agency: of the same region unless told otherwise."""
    salin_contoh(folder)
    ganti(folder, "perangkat_daerah.csv", "diskopukm-jambi", ganti_kode.get("instansi", "dinas-lain"))
    if pemda := ganti_kode.get("pemda"):
        for berkas in ("pemda.csv", "perangkat_daerah.csv", "rpjmd.csv"):
            ganti(folder, berkas, "prov-jambi", pemda)
    return folder


def test_two_regions_may_have_a_plan_of_the_same_code(instansi, tmp_path):
    folder = _paket_lain(tmp_path / "x", pemda="prov-lain")
    ganti(folder, "rpjmd.csv", "RPJMD Provinsi Jambi", "RPJMD Provinsi Lain")
    sebelum = baca_bahan(instansi)
    muat_paket(folder)
    assert baca_bahan(instansi) == sebelum
    assert baca_bahan(cari_instansi("dinas-lain")).rpjmd[0].nama.startswith("RPJMD Provinsi Lain")


def test_two_regions_may_have_an_agency_of_the_same_code(instansi, tmp_path):
    sebelum = baca_bahan(instansi)
    muat_paket(_paket_lain(tmp_path / "x", pemda="prov-lain", instansi="diskopukm-jambi"))
    assert PerangkatDaerah.objects.count() == len(INSTANSI) + 1
    assert baca_bahan(instansi) == sebelum
    with pytest.raises(InstansiTidakAda) as e:
        cari_instansi("diskopukm-jambi")
    assert [k for k in e.value.ada if "/" in k] == ["prov-jambi/diskopukm-jambi", "prov-lain/diskopukm-jambi"]
    assert cari_instansi("prov-jambi/diskopukm-jambi") == instansi


BERSAMA = {
    "region": ("wilayah.csv", "Kabupaten Kerinci", "Kabupaten Sakti", "kolom «nama»"),
    "government": ("pemda.csv", "Gubernur Jambi", "Gubernur Lain", "kolom «jabatan_kepala»"),
    "plan": ("rpjmd.csv", "RPJMD Provinsi Jambi", "RPJMD Jambi", "kolom «nama»"),
    "line of the plan": (
        "butir_rpjmd.csv",
        "rpjmd-2016,misi,6,Meningkatkan kualitas",
        "rpjmd-2016,misi,6,Menurunkan kualitas",
        "kolom «uraian»",
    ),
}


@pytest.mark.parametrize("nama", BERSAMA)
def test_a_shared_row_told_otherwise_is_refused_not_written(instansi, tmp_path, nama):
    berkas, lama, baru, kolom = BERSAMA[nama]
    folder = _paket_lain(tmp_path / "x")
    ganti(folder, berkas, lama, baru)
    sebelum = baca_bahan(instansi)
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    (satu,) = e.value.galat
    for kata in (f"{berkas}, baris ", kolom, "dipakai juga oleh diskopukm-jambi", "--perbarui-bersama"):
        assert kata in str(satu)
    assert baca_bahan(instansi) == sebelum
    muat_paket(folder, perbarui_bersama=True)
    assert baca_bahan(instansi) != sebelum


@pytest.mark.parametrize("nama", BERSAMA)
def test_the_only_user_of_a_shared_row_may_change_it(instansi, tmp_path, nama):
    berkas, lama, baru, _kolom = BERSAMA[nama]
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, berkas, lama, baru)
    hasil = muat_paket(folder)
    assert (hasil.baru, hasil.berubah, hasil.dihapus) == (0, 1, 0)


def test_a_region_that_nobody_names_any_more_goes_and_one_that_somebody_names_stays(instansi, tmp_path):
    banyak = len(baca_bahan(instansi).wilayah)
    lain = _paket_lain(tmp_path / "x")
    (lain / "wilayah.csv").write_text((lain / "wilayah.csv").read_text("utf-8") + "15.99,Kabupaten Khayal,kabupaten\n", "utf-8")
    muat_paket(lain)
    assert len(baca_bahan(instansi).wilayah) == banyak
    ganti(lain, "wilayah.csv", "15.99,Kabupaten Khayal,kabupaten\n", "")
    assert muat_paket(lain).dihapus == 1
    assert len(baca_bahan(cari_instansi("dinas-lain")).wilayah) == banyak


def test_a_second_agency_stands_beside_the_first(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "perangkat_daerah.csv", "diskopukm-jambi", "dinas-lain")
    muat_paket(folder)
    assert PerangkatDaerah.objects.count() == len(INSTANSI) + 1
    assert baca_bahan(cari_instansi("dinas-lain")).variabel == baca_bahan(cari_instansi("diskopukm-jambi")).variabel


def test_an_export_never_overwrites_other_files(instansi, tmp_path):
    (tmp_path / "penting.txt").write_text("x")
    with pytest.raises(FolderBerisi, match="tidak kosong"):
        tulis_paket(instansi, tmp_path)
    assert os.listdir(tmp_path) == ["penting.txt"]


def test_the_reference_page_says_what_the_schema_says():
    assert (AKAR / "docs/rujukan/paket.md").read_text("utf-8") == halaman_rujukan()


def test_required_columns_are_marked_in_the_manifest():
    isi = json.loads((CONTOH / "datapackage.json").read_text("utf-8"))
    bidang = {(r["path"], f["name"]): f for r in isi["resources"] for f in r["schema"]["fields"]}
    wajib = {k for k, f in bidang.items() if f.get("constraints", {}).get("required")}
    assert {("sasaran.csv", "uraian"), ("indikator.csv", "satuan"), ("target.csv", "tahun"), ("nilai_variabel.csv", "sumber")} <= wajib
    assert not wajib & {("indikator.csv", "rumus"), ("sasaran.csv", "tujuan"), ("target.csv", "nilai"), ("nilai_variabel.csv", "wilayah")}
