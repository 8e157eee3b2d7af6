"""The site through Django's client: every page, every number, every role, and a fixed number of queries."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from selaras.aplikasi.layanan import akun, pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.layanan.hitung import hitung_periode
from selaras.aplikasi.layanan.terbit import FORMAT, terbitkan
from selaras.aplikasi.organisasi.models import Penugasan, Peran, Wilayah
from selaras.aplikasi.pelaporan.models import BerkasTerbit
from selaras.aplikasi.pengukuran.models import NilaiVariabel, Realisasi, Variabel
from selaras.aplikasi.perencanaan.models import Indikator
from tests.alat import INSTANSI

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
    client.force_login(User.objects.get(username="kepala-diskopukm-jambi"))
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


def test_every_number_on_every_page_has_an_origin_that_opens_in_words(client, tiap_instansi):
    client.force_login(User.objects.get(username=f"kepala-{tiap_instansi.kode}"))
    halaman = semua_halaman(client)
    assert len(halaman) > 25
    kode = {k for teks in halaman.values() for k in re.findall(r'data-asal="(\w+)"', teks)}
    assert len(kode) > 150
    p = pustaka.pustaka(tiap_instansi, int(re.search(r"<h1>Kinerja .* (\d{4})</h1>", halaman["/"])[1]))
    assert kode <= p.angka.keys()
    for k in sorted(kode)[::40]:
        jawab = isi(client.get(f"/asal/{k}/"))
        assert p.angka[k].label.split(",")[0][:20] in unescape(jawab)
        for kata in ("nilai_variabel", "realisasi_tercatat", "butir_perjanjian", "root"):
            assert kata not in jawab


def test_no_page_of_one_agency_tells_of_another(client, tiap_instansi):
    client.force_login(User.objects.get(username=f"kepala-{tiap_instansi.kode}"))
    teks = " ".join(unescape(x) for x in semua_halaman(client).values())
    nama = {k: cari_instansi(k).nama for k in INSTANSI}
    assert nama[tiap_instansi.kode] in teks
    assert [n for k, n in nama.items() if k != tiap_instansi.kode and n in teks] == []


def test_the_origin_tells_formula_inputs_record_and_history(masuk):
    p = pustaka.pustaka(cari_instansi("diskopukm-jambi"), 2021)
    hitungan = p.alat.buku.realisasi("koperasi_berkualitas", 2021)
    teks = isi(masuk.get(f"/asal/{hitungan.kode}/", headers={"HX-Request": "true"}))
    assert "<html" not in teks
    for kata in ("(50 + 55) ÷ 2.045 × 100 = 5,13%", "2.045 unit", "Dipakai untuk"):
        assert kata in teks
    catatan = p.alat.buku.nilai("umkm_tenaga_kerja", 2021)
    teks = isi(masuk.get(f"/asal/{catatan.kode}/"))
    for kata in ("data dasar yang dikumpulkan", "LKjIP 2021, tabel 3.8", "101.972 + 170.605 = 272.577", "dicatat oleh pengelola sistem"):
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
    assert client.login(username=f"{peran}-diskopukm-jambi", password="selaras-contoh")
    for alamat in HALAMAN:
        isi(client.get(alamat))


def test_a_stranger_is_sent_to_the_door_and_back(client):
    jawab = client.get("/anggaran/")
    assert (jawab.status_code, jawab["Location"]) == (302, "/masuk/?next=/anggaran/")
    jawab = client.post(
        "/masuk/?next=/anggaran/", {"username": "publik-diskopukm-jambi", "password": "selaras-contoh", "next": "/anggaran/"}
    )
    assert jawab["Location"] == "/anggaran/"
    client.logout()
    salah = client.post("/masuk/", {"username": "publik", "password": "salah"})
    assert "tidak cocok" in salah.content.decode()
    assert 'value="publik"' in salah.content.decode()


@pytest.fixture
def lain(instansi):
    return type(instansi).objects.create(
        pemda=instansi.pemda, kode="lain", nama="Dinas Lain", nama_pendek="Dinas Lain", dasar_hukum="x", kedudukan="x", tugas="x"
    )


def test_a_role_of_one_agency_sees_no_other(client, lain):
    client.force_login(User.objects.get(username="kepala-diskopukm-jambi"))
    assert client.get("/?instansi=lain").status_code == 404
    assert "Dinas Lain" not in isi(client.get("/"))
    Penugasan.objects.filter(pengguna__username="kepala-diskopukm-jambi").update(perangkat_daerah=lain)
    assert client.get("/").status_code == 404
    assert "Diskopukm" not in client.get("/").content.decode()


def test_one_account_may_work_for_several_agencies(client, lain):
    pengguna = User.objects.get(username="inspektorat-diskopukm-jambi")
    client.force_login(pengguna)
    assert "Dinas Lain" not in isi(client.get("/"))
    akun.tugaskan(pengguna, Peran.INSPEKTORAT, lain)
    assert "Dinas Lain" in isi(client.get("/"))


def test_an_account_without_a_role_sees_nothing_and_is_told_whom_to_ask(client):
    client.force_login(User.objects.create_user("baru"))
    for alamat in [*HALAMAN, "/laporan/unduh/LKjIP.json"]:
        jawab = client.get(alamat)
        assert jawab.status_code == 403
        assert "selaras akun ubah baru --instansi KODE" in jawab.content.decode()
        assert "koperasi" not in jawab.content.decode().lower()


def test_demonstration_accounts_of_one_agency_are_not_taken_by_another(client, instansi, lain):
    dulu = set(Penugasan.objects.filter(perangkat_daerah=instansi).values_list("pengguna__username", "peran"))
    baru = akun.buat_akun_contoh(lain)
    assert set(Penugasan.objects.filter(perangkat_daerah=instansi).values_list("pengguna__username", "peran")) == dulu
    assert "kepala-lain" in baru
    pintu = client.get("/masuk/").content.decode()
    assert pintu.index("Dinas Koperasi, UKM Provinsi Jambi</h2>") < pintu.index("kepala-diskopukm-jambi")
    assert pintu.index("Dinas Lain</h2>") < pintu.index("kepala-lain")


def test_a_real_account_of_the_same_name_is_no_demonstration(lain):
    akun.tambah_akun("kepala-lain", "Kepala sungguhan", "rahasia-sekali-9", "kepala", lain)
    assert "kepala-lain" not in akun.buat_akun_contoh(lain)
    assert User.objects.get(username="kepala-lain").check_password("rahasia-sekali-9")


def test_the_public_reads_what_was_published_and_nothing_else(client, instansi, tmp_path):
    assert "Belum ada laporan yang diterbitkan" in isi(client.get("/publik/"))
    terbitkan(instansi, 2021, tmp_path, ("json",))
    assert "LKjIP" not in isi(client.get("/publik/"))
    alamat = "/publik/prov-jambi/diskopukm-jambi/2021/LKjIP.{}"
    assert client.get(alamat.format("json")).status_code == 404
    terbitkan(instansi, 2021, tmp_path, ("json", "html"), umum=True)
    terbit = {f: (tmp_path / f"LKjIP.{f}").read_bytes() for f in ("json", "html")}
    assert alamat.format("html") in isi(client.get("/publik/"))
    for f, tipe in (("json", "attachment"), ("html", "inline")):
        jawab = client.get(alamat.format(f))
        assert jawab.content == terbit[f]
        assert tipe in jawab["Content-Disposition"]
    NilaiVariabel.objects.filter(variabel__kode="koperasi_sehat", tahun=2021).update(nilai=51)
    terbitkan(instansi, 2021, tmp_path / "baru", ("json",))
    assert (tmp_path / "baru/LKjIP.json").read_bytes() != terbit["json"]
    assert client.get(alamat.format("json")).content == terbit["json"], "a later draft does not take the place of what was published"
    assert client.get(alamat.format("pdf")).status_code == 404
    for tertutup in HALAMAN:
        assert client.get(tertutup).status_code == 302


def test_the_origin_of_a_number_of_one_region_opens_with_its_history(masuk, instansi):
    wilayah = Wilayah.objects.get(kode="15.01")
    v = Variabel.objects.get(kode="koperasi_sehat", perangkat_daerah=instansi)
    NilaiVariabel.objects.create(perangkat_daerah=instansi, variabel=v, tahun=2021, wilayah=wilayah, nilai=7, sumber="Laporan kabupaten")
    Indikator.objects.filter(kode="ikm").update(rumus="jumlah(koperasi_sehat per wilayah)", satuan="unit")
    p = pustaka.pustaka(cari_instansi("diskopukm-jambi"), 2021)
    (a,) = p.alat.buku.realisasi("ikm", 2021).asal.masukan
    teks = isi(masuk.get(f"/asal/{a.kode}/"))
    for kata in ("Laporan kabupaten", "dicatat", "7"):
        assert kata in teks
    assert "50" not in re.findall(r"</span> (\d+)</li>", teks), "the value of the whole region is another record"


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
    hasil = hitung_periode(instansi, 2021)
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
