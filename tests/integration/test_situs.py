"""The site through Django's client: every page, every number, every role, and a fixed number of queries."""

from __future__ import annotations

import getpass
import re

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.layanan.hitung import hitung_tahun
from selaras.aplikasi.layanan.terbit import FORMAT, terbitkan
from selaras.aplikasi.organisasi.models import Akun, Peran
from selaras.aplikasi.pelaporan.models import BerkasTerbit
from selaras.aplikasi.pengukuran.models import NilaiVariabel, Realisasi

pytestmark = pytest.mark.django_db
HALAMAN = [
    "/",
    "/rencana/",
    "/rencana/?versi=renstra-asli",
    "/rencana/?lama=renstra-p1&baru=renstra-p2",
    "/rencana/pohon/",
    "/perjanjian/",
    "/ukur/",
    "/ukur/?versi=renstra-p1",
    "/ukur/lulus_diklat/",
    "/ukur/asli_rat/",
    "/anggaran/",
    "/laporan/",
]


@pytest.fixture(autouse=True)
def simpanan_bersih():
    """A test's transaction is rolled back, and with it the revision that kept views are known by."""
    pustaka._simpanan.clear()


@pytest.fixture
def masuk(client):
    client.force_login(User.objects.get(username="kepala"))
    return client


def isi(jawab) -> str:
    assert jawab.status_code == 200, jawab.status_code
    return jawab.content.decode()


def semua_halaman(klien):
    """Every page that links lead to, found from the menu, without leaving the site."""
    antre, sudah = ["/"], {}
    while antre:
        alamat = antre.pop()
        if alamat in sudah:
            continue
        sudah[alamat] = isi(klien.get(alamat))
        antre += [a for a in re.findall(r'href="(/[^"#]*)', sudah[alamat]) if not a.startswith(("/asal/", "/statis/", "/laporan/unduh/"))]
    return sudah


def test_every_number_on_every_page_has_an_origin_that_opens(masuk):
    halaman = semua_halaman(masuk)
    assert len(halaman) > 40
    kode = {k for teks in halaman.values() for k in re.findall(r'data-asal="(\w+)"', teks)}
    assert len(kode) > 800
    p = pustaka.pustaka(cari_instansi(), 2021)
    assert kode <= p.angka.keys()
    for k in sorted(kode)[::40]:
        jawab = isi(masuk.get(f"/asal/{k}/"))
        assert p.angka[k].label.split(",")[0][:20] in jawab.replace("&quot;", '"').replace("&amp;", "&")


def test_the_origin_tells_formula_inputs_record_and_history(masuk):
    p = pustaka.pustaka(cari_instansi(), 2021)
    hitungan = p.alat.buku.realisasi("koperasi_berkualitas", 2021)
    teks = isi(masuk.get(f"/asal/{hitungan.kode}/", headers={"HX-Request": "true"}))
    assert "<html" not in teks
    for kata in ("(koperasi_sehat + koperasi_cukup_sehat) / koperasi_aktif * 100", "2.045 unit", "Dipakai untuk"):
        assert kata in teks
    catatan = p.alat.buku.nilai("umkm_tenaga_kerja", 2021)
    teks = isi(masuk.get(f"/asal/{catatan.kode}/"))
    for kata in ("nilai_variabel", "LKjIP 2021, tabel 3.8", "101.972 + 170.605 = 272.577", f"dicatat oleh {getpass.getuser()}"):
        assert kata in teks


@pytest.mark.parametrize("alamat", HALAMAN)
def test_a_page_needs_few_queries_and_few_bytes(masuk, alamat):
    masuk.get(alamat)
    with CaptureQueriesContext(
        connection,
    ) as kueri:
        teks = isi(masuk.get(alamat))
    assert len(kueri) <= 8
    assert len(teks) < 200_000


@pytest.mark.parametrize("peran", [p.value for p in Peran])
def test_every_role_can_read(client, peran):
    assert client.login(username=peran, password="selaras-contoh")
    for alamat in HALAMAN:
        isi(client.get(alamat))


def test_a_stranger_is_sent_to_the_door_and_back(client):
    jawab = client.get("/anggaran/")
    assert (jawab.status_code, jawab["Location"]) == (302, "/masuk/?next=/anggaran/")
    jawab = client.post("/masuk/?next=/anggaran/", {"username": "publik", "password": "selaras-contoh", "next": "/anggaran/"})
    assert jawab["Location"] == "/anggaran/"
    client.logout()
    salah = client.post("/masuk/", {"username": "publik", "password": "salah"})
    assert "tidak cocok" in salah.content.decode()
    assert 'value="publik"' in salah.content.decode()


def test_a_role_of_one_agency_sees_no_other(client, instansi):
    lain = type(instansi).objects.create(
        pemda=instansi.pemda,
        kode="lain",
        nama="Lain",
        nama_pendek="Lain",
        dasar_hukum="x",
        kedudukan="x",
        tugas="x",
        definisi_aktif="",
    )
    client.force_login(User.objects.get(username="kepala"))
    assert client.get("/?instansi=lain").status_code == 404
    Akun.objects.filter(pengguna__username="kepala").update(perangkat_daerah=lain)
    assert client.get("/").status_code == 404
    client.force_login(User.objects.get(username="inspektorat"))
    assert "Lain" in isi(client.get("/"))


@pytest.mark.parametrize(
    "alamat", ["/ukur/tidak_ada/", "/asal/a000000000000/", "/laporan/k-tidak-ada/", "/laporan/unduh/LKjIP.exe", "/?tahun=abc", "/zzz/"]
)
def test_what_is_not_there_is_a_page_with_a_way_back(masuk, alamat):
    jawab = masuk.get(alamat)
    assert jawab.status_code == 404
    assert "Kembali ke Beranda" in jawab.content.decode()


def test_a_year_without_a_plan_says_which_years_there_are(masuk):
    jawab = masuk.get("/?tahun=2030")
    assert jawab.status_code == 404
    assert "2016, 2017" in jawab.content.decode()
    assert "2019" in isi(masuk.get("/?tahun=2019"))


def test_versions_of_the_plan_are_compared(masuk):
    teks = isi(masuk.get("/rencana/?lama=renstra-p1&baru=renstra-p2"))
    assert "<del>Persentase perkembangan permodalan koperasi</del>" in teks
    assert "<ins>Persentase koperasi berkualitas</ins>" in teks


def test_files_are_downloaded_with_their_hash(masuk):
    from hashlib import sha256

    for f in ("xlsx", "json", "docx"):
        jawab = masuk.get(f"/laporan/unduh/LKjIP.{f}")
        assert jawab.status_code == 200
        assert sha256(jawab.content).hexdigest() == jawab["X-Content-SHA256"]
        assert f"diskopukm-jambi-2021-LKjIP.{f}" in jawab["Content-Disposition"]


def test_a_changed_record_shows_at_once(masuk):
    assert "5,13%" in isi(masuk.get("/ukur/"))
    NilaiVariabel.objects.filter(variabel__kode="koperasi_sehat", tahun=2021).update(nilai=51)
    teks = isi(masuk.get("/ukur/"))
    assert "5,18%" in teks
    assert "5,13%" not in teks


def test_alerts_are_those_of_the_report(masuk, contoh):
    from selaras.laporan.buku import Buku

    teks = isi(masuk.get("/"))
    for p in Buku(contoh, 2021).peringatan:
        assert p.uraian.replace("«", "«") in teks


def test_hitung_keeps_the_result_with_its_formula_and_inputs(instansi):
    hasil = hitung_tahun(instansi, 2021)
    r = Realisasi.objects.get(indikator__kode="koperasi_berkualitas", tahun=2021)
    assert len(hasil) == Realisasi.objects.count() == 8
    assert round(r.nilai, 2) == round(hasil[0].realisasi.pasti, 2)
    assert [m["nilai"] for m in r.masukan] == ["50", "55", "2045"]
    assert Realisasi.objects.get(indikator__kode="ikm").kosong


def test_published_files_are_recorded_with_their_hash(instansi, tmp_path):
    berkas = terbitkan(instansi, 2021, tmp_path, ("json", "xlsx"))
    assert [b.name for b in berkas] == ["LKjIP.xlsx", "LKjIP.json"]
    from hashlib import sha256

    for b in berkas:
        assert BerkasTerbit.objects.get(nama=b.name).sha256 == sha256(b.read_bytes()).hexdigest()
    assert set(FORMAT) == {"pdf", "docx", "xlsx", "html", "json"}
