"""Every form of a row: which row is chosen first, what is typed arrives, what is wrong is told at its field, what is locked is locked."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction

from selaras.angka import Periode
from selaras.aplikasi.alur.models import Isian, Lembar
from selaras.aplikasi.anggaran.models import Pagu, RealisasiAnggaran
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.paket import jaga
from selaras.aplikasi.paket.muat import muat_paket
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.aplikasi.pengukuran.models import Analisis, Keluaran, NilaiVariabel
from selaras.aplikasi.perencanaan.models import SubKegiatan, TargetIndikator
from selaras.aplikasi.perintah import isi_pendukung
from selaras.aplikasi.perintah.alur import LangkahLembar
from selaras.aplikasi.perintah.menunggu import TINDAKAN_ISI
from selaras.aplikasi.perintah.pemisahan import BARIS
from selaras.aplikasi.situs.isian import FORMULIR
from tests.alat import CONTOH
from tests.orang import akun, bawa

pytestmark = pytest.mark.django_db
DI = "instansi=prov-jambi/diskopukm-jambi&tahun=2021"


@pytest.fixture(autouse=True)
def simpanan_bersih():
    pustaka._simpanan.clear()


@pytest.fixture
def sub(instansi):
    return SubKegiatan.objects.filter(perangkat_daerah=instansi).order_by("urutan").first()


@pytest.fixture
def masuk(client):
    client.force_login(akun("perencana"))
    return client


def kirim(klien, alamat, **isian):
    """Open the form, keep what stands in its fields, type over some, and send it."""
    teks = klien.get(alamat).content.decode()
    lama = dict(re.findall(r'<input class="form-control" id="isian-\w+" name="(\w+)" value="([^"]*)"', teks))
    lama |= dict(re.findall(r'<textarea class="form-control" id="isian-\w+" name="(\w+)"[^>]*>([^<]*)<', teks))
    return klien.post(alamat, {**lama, "dilihat": re.search(r'name="dilihat" value="(\w*)"', teks)[1], **isian})


CONTOH_ISIAN = [
    ("target", "2021-T2", "indikator=ikm", {"nilai": "80,5", "sumber": "Rencana aksi"}),
    ("realisasi", "2021-T2", "indikator=ikm", {"nilai": "81,25", "sumber": "Survei"}),
    ("variabel", "2021", "variabel=koperasi_sehat", {"nilai": "1.057", "sumber": "Rekap"}),
    (
        "realisasi-anggaran",
        "2021-B03",
        "sumber_dana=apbd&rincian=sub_kegiatan:SUB",
        {"jumlah": "1.250.000", "per_tanggal": "31-03-2021", "sumber": "SIPD"},
    ),
    ("pagu", "2021", "tahap=pergeseran&sumber_dana=apbd&rincian=sub_kegiatan:SUB", {"jumlah": "Rp2.500.000", "sumber": "DPA"}),
    (
        "keluaran",
        "2021",
        "sub_kegiatan=SUB&nomor=9",
        {"nama": "Laporan", "satuan": "unit", "target": "4", "realisasi": "3", "sumber": "Rekap"},
    ),
    ("analisis", "2021-T2", "indikator=ikm", {"penyebab": "Survei terlambat", "langkah": "Survei tiap bulan", "tenggat": "2021-12-31"}),
    ("narasi", "2021-T2", "bagian=ringkasan", {"isi": "Nilai survei {{ikm}} persen."}),
]


def baris(jalan, sub):
    return {
        "target": lambda: TargetIndikator.objects.get(indikator__kode="ikm", tahun=2021, triwulan=2).nilai == Decimal("80.5"),
        "realisasi": lambda: Lembar.objects.filter(tabel="realisasi_tercatat", periode="2021-T2", pemilik="orang").exists(),
        "variabel": lambda: (
            NilaiVariabel.objects.get(variabel__kode="koperasi_sehat", tahun=2021, triwulan=None, bulan=None, wilayah=None).nilai == 1057
        ),
        "realisasi-anggaran": lambda: RealisasiAnggaran.objects.get(sub_kegiatan=sub, bulan=3).per_tanggal == date(2021, 3, 31),
        "pagu": lambda: Pagu.objects.get(sub_kegiatan=sub, tahap="pergeseran").jumlah == 2_500_000,
        "keluaran": lambda: Keluaran.objects.get(sub_kegiatan=sub, nomor=9).realisasi == 3,
        "analisis": lambda: Analisis.objects.get(indikator__kode="ikm", triwulan=2).tenggat == date(2021, 12, 31),
        "narasi": lambda: Narasi.objects.get(tahun=2021, bagian="triwulan-2-ringkasan").isi == "Nilai survei {{ikm}} persen.\n",
    }[jalan]()


@pytest.mark.parametrize(("jalan", "pada", "kunci", "isian"), CONTOH_ISIAN, ids=[c[0] for c in CONTOH_ISIAN])
def test_what_is_typed_arrives_and_makes_the_sheet_peoples(masuk, instansi, sub, jalan, pada, kunci, isian):
    alamat = f"/{pada}/isi/{jalan}/?{DI}&{kunci.replace('SUB', sub.kode)}"
    jawab = kirim(masuk, alamat, **isian)
    assert jawab.status_code == 302, re.findall(r'role="alert">([^<]*)', jawab.content.decode())
    assert baris(jalan, sub)
    periode = pada[:4] if jalan == "narasi" else pada
    x = Lembar.objects.get(perangkat_daerah=instansi, tabel=FORMULIR[jalan].isian, periode=periode, pemilik="orang")
    tetap = {n: v for n, v in isian.items() if n in ("sumber", "penyebab", "isi", "nama")}
    teks = masuk.get(alamat).content.decode()
    assert all(v in teks for v in tetap.values())
    assert masuk.get(f"/tugas/{x.pk}/").content.decode().count("/isi/") >= 1
    dulu = kirim(masuk, alamat)
    assert dulu.status_code == 302, "sending back what stands there is right too"


def test_every_form_has_its_example():
    assert {c[0] for c in CONTOH_ISIAN} == set(FORMULIR)


def test_every_table_that_people_fill_in_is_known_to_all_who_must_know():
    """A line forgotten here would let a package overwrite people, or somebody verify himself."""
    semua = set(Isian.values)
    assert {str(f.isian) for f in FORMULIR.values()} == set(map(str, TINDAKAN_ISI)) == set(map(str, BARIS)) == semua
    assert {str(t) for t in jaga._PEMEGANG_BARIS} == semua - {Isian.NARASI}
    for tabel, (model, _unit) in BARIS.items():
        pemicu = {p.name: str(p.func) for p in model._meta.triggers}
        assert f"tabel = '{tabel}'" in pemicu["kunci_baris"], tabel


@pytest.mark.parametrize(
    ("jalan", "kunci", "isian", "pesan"),
    [
        ("target", "indikator=ikm", {"nilai": "delapan"}, "delapan"),
        ("variabel", "variabel=koperasi_sehat", {"nilai": "", "kosong": ""}, "tulis alasannya"),
        ("pagu", "tahap=murni&sumber_dana=apbd&rincian=sub_kegiatan:SUB", {"jumlah": "-5"}, "tidak boleh negatif"),
        ("pagu", "tahap=murni&sumber_dana=apbd&rincian=sub_kegiatan:SUB", {"jumlah": ""}, "wajib diisi"),
        (
            "keluaran",
            "sub_kegiatan=SUB&nomor=9",
            {"nama": "x", "satuan": "unit", "presisi": "dua", "realisasi": "1"},
            "bukan bilangan bulat",
        ),
        ("analisis", "indikator=ikm", {"penyebab": ""}, "wajib diisi"),
        ("analisis", "indikator=ikm", {"penyebab": "x", "tenggat": "31-02-2021"}, "bukan tanggal"),
        ("narasi", "bagian=isu", {"isi": "Ada {{zzz}} koperasi."}, "baris 1: "),
        ("narasi", "bagian=isu", {"isi": "  "}, "tulis isinya"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_written(masuk, sub, jalan, kunci, isian, pesan):
    model = {
        "target": TargetIndikator,
        "variabel": NilaiVariabel,
        "pagu": Pagu,
        "keluaran": Keluaran,
        "analisis": Analisis,
        "narasi": Narasi,
    }[jalan]
    dulu = list(model.objects.order_by("pk").values())
    jawab = kirim(masuk, f"/isi/{jalan}/?{DI}&{kunci.replace('SUB', sub.kode)}", **isian)
    assert jawab.status_code == 200
    assert any(pesan in p for p in re.findall(r'<div class="text-danger" role="alert">([^<]*)', jawab.content.decode()))
    assert list(model.objects.order_by("pk").values()) == dulu


@pytest.mark.parametrize("kunci", ["", "&indikator=", "&indikator=zzz"])
def test_the_row_is_chosen_first_from_what_there_is(masuk, kunci):
    teks = masuk.get(f"/isi/target/?{DI}{kunci}").content.decode()
    assert '<select class="form-select" id="isian-indikator"' in teks
    assert 'name="dilihat"' not in teks
    assert ("tidak ada; pilih yang ada" in teks) is ("zzz" in kunci)


def test_a_section_of_the_report_has_the_name_that_its_reader_knows(masuk):
    isi = masuk.get(f"/isi/narasi/?{DI}").content.decode()
    assert "Permasalahan Utama" in isi
    assert not re.search(r">\s*(?:isu|sasaran-\S+|data-\S+)\s*<", isi)


def test_the_second_of_two_who_opened_a_form_is_told(masuk, sub):
    alamat = f"/isi/pagu/?{DI}&tahap=pergeseran&sumber_dana=apbd&rincian=sub_kegiatan:{sub.kode}"
    assert kirim(masuk, alamat, jumlah="1", sumber="x").status_code == 302
    jawab = masuk.post(alamat, {"jumlah": "2", "sumber": "y", "catatan": "", "dilihat": ""})
    assert "telah diubah orang lain" in jawab.content.decode()


@pytest.mark.parametrize(("tabel", "model"), [("pagu", Pagu), ("keluaran", Keluaran), ("narasi", Narasi), ("analisis", Analisis)])
def test_a_locked_sheet_is_locked_for_form_package_and_shell(masuk, instansi, sub, ikm, tabel, model):
    isian = {
        "pagu": (isi_pendukung.isi_pagu, isi_pendukung.IsiPagu(instansi, Periode(2021), "pergeseran", "apbd", Decimal(1), "x", sub_kegiatan=sub.kode)),
        "keluaran": (isi_pendukung.isi_keluaran, isi_pendukung.IsiKeluaran(instansi, Periode(2021), sub.kode, 9, "n", "unit", None, Decimal(1))),
        "narasi": (isi_pendukung.tulis_narasi, isi_pendukung.TulisNarasi(instansi, Periode(2021), "isu", "Tulisan orang.")),
        "analisis": (isi_pendukung.isi_analisis, isi_pendukung.IsiAnalisis(instansi, "ikm", Periode(2021), "Sebab")),
    }  # fmt: skip
    perintah, masukan = isian[tabel]
    jawab = perintah(akun("bidang") if tabel == "analisis" else akun("perencana"), masukan)
    assert jawab.berhasil, jawab.pesan
    unit = ikm.penanggung_jawab.kode if tabel == "analisis" and ikm.penanggung_jawab else ""
    hasil = muat_paket(CONTOH)
    assert hasil.dipertahankan >= 1, "the package leaves what people wrote"
    assert model.objects.filter(pk=jawab.hasil.pk).exists()
    bawa(LangkahLembar(instansi, tabel, Periode(2021), unit), "ajukan")
    assert "terkunci: telah diajukan" in perintah(akun("perencana"), masukan).pesan
    with pytest.raises(DatabaseError, match="terkunci"), transaction.atomic():
        model.objects.filter(pk=jawab.hasil.pk).delete()


def test_what_is_of_a_whole_year_is_not_filled_in_for_a_quarter(instansi, sub):
    masukan = isi_pendukung.IsiKeluaran(instansi, Periode(2021, triwulan=1), sub.kode, 9, "n", "unit", None, Decimal(1))
    assert [g.isian for g in isi_pendukung.isi_keluaran(akun("perencana"), masukan).galat] == ["periode"]


def test_only_who_may_writes(instansi, sub):
    for peran in ("kepala", "bidang", "pengelola", "inspektorat", "publik"):
        masukan = isi_pendukung.TulisNarasi(instansi, Periode(2021), "isu", "x")
        assert "Yang boleh menulis narasi laporan: Perencana" in isi_pendukung.tulis_narasi(akun(peran), masukan).pesan
