"""A year may have more than one revision of its agreement: each is a file of its own, in the order of their dates."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date

import pytest

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.layanan.terbit import buat_berkas
from selaras.aplikasi.layanan.terbitan import terbitkan_periode
from selaras.aplikasi.paket.muat import muat_paket
from selaras.aplikasi.pelaporan.models import BerkasTerbit
from selaras.dokumen.konsistensi import cari_selisih
from selaras.laporan.buku import Buku
from selaras.laporan.lkjip import lkjip
from selaras.laporan.perjanjian import daftar_perjanjian, nama_berkas
from tests.alat import AKAR, bahan_dari_folder, salin_contoh

RSUD = AKAR / "contoh" / "rsud-cempaka"
NAMA = ["Perjanjian-Kinerja", "Perjanjian-Kinerja-Perubahan", "Perjanjian-Kinerja-Perubahan-2"]


def dengan(bahan, asal, **isi):
    """One agreement more: like ``asal`` with its items, but for what is told."""
    pk = next(p for p in bahan.perjanjian_kinerja if p.kode == asal)
    kode = isi["kode"]
    return replace(
        bahan,
        perjanjian_kinerja=(*bahan.perjanjian_kinerja, replace(pk, **isi)),
        butir_perjanjian=(
            *bahan.butir_perjanjian,
            *(replace(b, perjanjian=kode) for b in bahan.butir_perjanjian if b.perjanjian == asal),
        ),
        program_perjanjian=(
            *bahan.program_perjanjian,
            *(replace(b, perjanjian=kode) for b in bahan.program_perjanjian if b.perjanjian == asal),
        ),
    )


def dua_perubahan(tanggal=date(2024, 11, 4)):
    """The second revision has the code that sorts first: only its date says that it came later."""
    return dengan(bahan_dari_folder(RSUD), "pk-2024-p", kode="a-kedua", tanggal=tanggal)


def teks(d):
    return " ".join(d.teks(b.runs) for b in d.blok if hasattr(b, "runs"))


@pytest.mark.parametrize("tanggal", [date(2024, 11, 4), None])
def test_the_later_revision_holds_and_its_file_has_a_name_of_its_own(tanggal):
    bahan = dua_perubahan(tanggal)
    assert [p.kode for p in Buku(bahan, 2024).perjanjian_tahunan[2024]] == ["pk-2024", "pk-2024-p", "a-kedua"]
    assert Buku(bahan, 2024).perjanjian.kode == "a-kedua"
    dokumen = daftar_perjanjian(bahan, 2024)
    assert [nama_berkas(d) for d in dokumen] == NAMA
    assert len({d.identitas for d in dokumen}) == 3
    assert [cari_selisih(d) for d in dokumen] == [[], [], []]


def test_the_earlier_revision_comes_first_whatever_its_code():
    bahan = dua_perubahan(date(2024, 8, 1))
    assert [p.kode for p in Buku(bahan, 2024).perjanjian_tahunan[2024]] == ["pk-2024", "a-kedua", "pk-2024-p"]


def test_a_second_first_agreement_has_a_name_of_its_own_too():
    bahan = dengan(bahan_dari_folder(RSUD), "pk-2025", kode="pk-2025-b", tanggal=date(2025, 3, 1))
    assert [nama_berkas(d) for d in daftar_perjanjian(bahan, 2025)] == ["Perjanjian-Kinerja", "Perjanjian-Kinerja-2"]


def test_the_code_of_an_agency_is_no_part_of_a_name():
    bahan = bahan_dari_folder(RSUD)
    bahan = replace(bahan, perangkat_daerah=replace(bahan.perangkat_daerah, kode="1.02"))
    assert [nama_berkas(d) for d in daftar_perjanjian(bahan, 2024)] == NAMA[:2]


def test_the_report_names_the_agreement_that_was_revised():
    isi = teks(lkjip(bahan_dari_folder(RSUD), 2024))
    assert "Perjanjian ini mengubah Perjanjian Kinerja Tahun 2024 yang semula; targetnyalah" in isi
    isi = teks(lkjip(dua_perubahan(), 2024))
    assert "Perjanjian ini mengubah Perjanjian Kinerja Perubahan Tahun 2024 tanggal 7 Oktober 2024; targetnyalah" in isi


def test_every_agreement_is_built_once():
    nama = [b.nama for b in buat_berkas(dua_perubahan(), Periode(2024), ("docx",))]
    assert nama == ["LKjIP.docx", *(f"{n}.docx" for n in NAMA)]


@pytest.mark.django_db
def test_every_agreement_is_written_recorded_and_offered(client, instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x", RSUD)
    for berkas, kolom in (
        ("perjanjian_kinerja.csv", "kode"),
        ("butir_perjanjian.csv", "perjanjian"),
        ("program_perjanjian.csv", "perjanjian"),
    ):
        with (folder / berkas).open(encoding="utf-8", newline="") as f:
            baris2 = list(csv.DictReader(f))
        lagi = [b | {kolom: "a-kedua"} for b in baris2 if b[kolom] == "pk-2024-p"]
        with (folder / berkas).open("w", encoding="utf-8", newline="") as f:
            penulis = csv.DictWriter(f, list(baris2[0]), lineterminator="\n")
            penulis.writeheader()
            penulis.writerows([*baris2, *(b | {"tanggal": "2024-11-04"} if "tanggal" in b else b for b in lagi)])
    muat_paket(folder)
    rsud = cari_instansi("rsud-cempaka")
    terbitkan_periode(rsud, 2024, None, "uji", tmp_path / "y", ("docx",))
    hasil = sorted((tmp_path / "y").iterdir())
    assert {b.name for b in hasil} == {"LKjIP.docx", *(f"{n}.docx" for n in NAMA)}
    assert len({b.read_bytes() for b in hasil}) == 4
    tercatat = BerkasTerbit.objects.filter(perangkat_daerah=rsud, tahun=2024).values_list("nama", flat=True)
    assert {f"{n}.docx" for n in NAMA} <= set(tercatat)
    client.force_login(Akun.objects.get(username="kepala-rsud-cempaka"))
    halaman = client.get("/perjanjian/?tahun=2024").content.decode()
    for n in NAMA:
        assert f"/laporan/unduh/{n}.docx" in halaman
