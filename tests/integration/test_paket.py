"""A package in and out: everything or nothing, and an error says where."""

from __future__ import annotations

import filecmp
import os

import pytest
from django.apps import apps
from frictionless import Package, system

from selaras.aplikasi.layanan.bahan import baca_bahan, cari_instansi, revisi_kini
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.muat import PaketDitolak, muat_paket
from selaras.aplikasi.paket.tulis import FolderBerisi, tulis_paket
from tests.alat import CONTOH, salin_contoh

pytestmark = pytest.mark.django_db


def ganti(folder, berkas, lama, baru):
    isi = (folder / berkas).read_text("utf-8")
    assert lama in isi
    (folder / berkas).write_text(isi.replace(lama, baru, 1), "utf-8")


def test_an_export_is_the_folder_that_was_loaded(instansi, tmp_path):
    tulis_paket(instansi, tmp_path / "x")
    banding = filecmp.dircmp(CONTOH, tmp_path / "x")
    assert (banding.left_only, banding.right_only, banding.diff_files) == ([], [], [])
    narasi = filecmp.dircmp(CONTOH / "narasi/2021", tmp_path / "x/narasi/2021")
    assert (narasi.left_only, narasi.right_only, narasi.diff_files) == ([], [], [])


def test_loading_an_export_gives_the_same_records_and_changes_nothing(instansi, tmp_path):
    sebelum, revisi = baca_bahan(instansi), revisi_kini()
    tulis_paket(instansi, tmp_path / "x")
    hasil = muat_paket(tmp_path / "x")
    assert (hasil.baru, hasil.berubah, hasil.dihapus) == (0, 0, 0)
    assert baca_bahan(cari_instansi()) == sebelum
    assert revisi_kini() == revisi


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


def test_any_data_package_tool_can_check_the_folder():
    with system.use_context(trusted=True):
        laporan = Package(str(CONTOH / "datapackage.json")).validate()
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
    assert baca_bahan(cari_instansi()) == sebelum


def test_a_second_agency_stands_beside_the_first(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "perangkat_daerah.csv", "diskopukm-jambi", "dinas-lain")
    muat_paket(folder)
    assert PerangkatDaerah.objects.count() == 2
    assert baca_bahan(cari_instansi("dinas-lain")).variabel == baca_bahan(cari_instansi("diskopukm-jambi")).variabel


def test_an_export_never_overwrites_other_files(instansi, tmp_path):
    (tmp_path / "penting.txt").write_text("x")
    with pytest.raises(FolderBerisi, match="tidak kosong"):
        tulis_paket(instansi, tmp_path)
    assert os.listdir(tmp_path) == ["penting.txt"]
