"""Periods from a package to the addresses of the site: loaded, refused where they cannot be, computed, written, shown, and traced."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from click.testing import CliRunner
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.layanan.hitung import hitung_periode
from selaras.aplikasi.layanan.terbit import FORMAT, TidakAdaData
from selaras.aplikasi.layanan.terbitan import terbitkan_periode
from selaras.aplikasi.paket.muat import PaketDitolak, muat_paket
from selaras.aplikasi.paket.tulis import tulis_paket
from selaras.aplikasi.pelaporan.models import BerkasTerbit
from selaras.aplikasi.pengukuran.models import NilaiVariabel, Realisasi, RealisasiTercatat
from selaras.cli import selaras as perintah
from tests.alat import CONTOH, INSTANSI, salin_contoh

pytestmark = pytest.mark.django_db
T2 = Periode(2024, 2)
PILIHAN = ("triwulan", "bulan", "cara_setahun")


@pytest.fixture(autouse=True)
def simpanan_bersih():
    """A test's transaction is rolled back, and with it the revision that kept views are known by."""
    pustaka._simpanan.clear()


@pytest.fixture
def rumah_sakit(db):
    return cari_instansi("rsud-cempaka")


@pytest.fixture
def kepala(client):
    client.force_login(Akun.objects.get(username="kepala-rsud-cempaka"))
    return client


def isi(jawab) -> str:
    assert jawab.status_code == 200, jawab.status_code
    return jawab.content.decode()


def baris(folder, berkas, lama, baru):
    teks = (folder / berkas).read_text("utf-8")
    assert lama in teks
    (folder / berkas).write_text(teks.replace(lama, baru, 1), "utf-8")


# the package


def test_a_package_without_periods_has_no_columns_for_them_and_one_with_them_has_only_those_it_uses(rumah_sakit, tmp_path):
    tulis_paket(cari_instansi("diskopukm-jambi"), tmp_path / "tahunan")
    tulis_paket(rumah_sakit, tmp_path / "triwulan")

    def kolom(nama):
        skema = json.loads((tmp_path / nama / "datapackage.json").read_text())["resources"]
        return {(r["name"], f["name"]) for r in skema for f in r["schema"]["fields"] if f["name"] in PILIHAN}

    assert kolom("tahunan") == set()
    assert kolom("triwulan") == {
        (t, "triwulan") for t in ("target", "nilai-variabel", "realisasi-tercatat", "realisasi-anggaran", "analisis")
    } | {(t, "cara_setahun") for t in ("variabel", "indikator")}
    kepala = (tmp_path / "tahunan" / "target.csv").read_text().splitlines()[0]
    assert kepala == "indikator,tahun,nilai,nilai_atas,kosong,sumber,catatan"


def test_months_are_loaded_and_exported_as_they_came(rumah_sakit, tmp_path):
    folder = salin_contoh(tmp_path / "x", INSTANSI["rsud-cempaka"][0])
    baris(folder, "realisasi_tercatat.csv", "tahun,triwulan,", "tahun,triwulan,bulan,")
    isi_lama = (folder / "realisasi_tercatat.csv").read_text("utf-8").splitlines()
    isi_baru = [isi_lama[0], *(re.sub(r"^(\w+,\d{4},\d?,)", r"\1,", b) for b in isi_lama[1:])]
    sesudah = next(n for n, b in enumerate(isi_baru) if b.startswith("insiden,2025"))
    isi_baru.insert(sesudah + 1, "insiden,2026,,1,0,,Laporan komite mutu,")
    (folder / "realisasi_tercatat.csv").write_text("\n".join(isi_baru) + "\n", "utf-8")
    assert muat_paket(folder).baru == 1
    tulis_paket(rumah_sakit, tmp_path / "y")
    assert (tmp_path / "y" / "realisasi_tercatat.csv").read_bytes() == (folder / "realisasi_tercatat.csv").read_bytes()


@pytest.mark.parametrize(
    ("lama", "baru", "kata"),
    [
        ("bor,2024,2,", "bor,2024,5,", "target.csv, baris"),
        ("bor,2024,2,", "bor,2024,0,", "kolom «triwulan»"),
        ("bor,2024,2,", "bor,2024,II,", "bilangan bulat"),
        ("bor,2024,2,", "bor,2024,1,", "kembar dengan baris"),
    ],
)
def test_a_triwulan_that_there_is_not_is_refused_with_its_place(rumah_sakit, tmp_path, lama, baru, kata):
    folder = salin_contoh(tmp_path / "x", INSTANSI["rsud-cempaka"][0])
    baris(folder, "target.csv", lama, baru)
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    assert any(kata in str(g) for g in e.value.galat), [str(g) for g in e.value.galat]
    assert {g.berkas for g in e.value.galat} == {"target.csv"}


def test_a_triwulan_and_a_month_at_once_and_a_way_that_there_is_not_are_refused(tmp_path):
    folder = salin_contoh(tmp_path / "x", INSTANSI["rsud-cempaka"][0])
    baris(folder, "analisis.csv", "tahun,triwulan,", "tahun,triwulan,bulan,")
    isi_lama = (folder / "analisis.csv").read_text("utf-8").splitlines()
    (folder / "analisis.csv").write_text(
        "\n".join([isi_lama[0], *(re.sub(r"^(\d{4},\d?,)", r"\g<1>4,", b) for b in isi_lama[1:])]), "utf-8"
    )
    baris(folder, "variabel.csv", "bidang-medik,akhir", "bidang-medik,total")
    with pytest.raises(PaketDitolak) as e:
        muat_paket(folder)
    galat = [str(g) for g in e.value.galat]
    assert any("isi triwulan atau bulan, bukan keduanya" in g for g in galat)
    assert any("jumlah, akhir, rerata, kumulatif" in g for g in galat)


def test_the_database_itself_refuses_a_period_that_there_is_not(rumah_sakit):
    satu = NilaiVariabel.objects.filter(perangkat_daerah=rumah_sakit, tahun=2024, triwulan=2).first()
    for ubah in ({"triwulan": 5}, {"bulan": 4}, {"triwulan": None, "bulan": 13}):
        with pytest.raises(IntegrityError), transaction.atomic():
            NilaiVariabel.objects.filter(pk=satu.pk).update(**ubah)
    with pytest.raises(IntegrityError), transaction.atomic():
        NilaiVariabel.objects.filter(pk=satu.pk).update(triwulan=1)


# computing and writing


def test_the_results_of_a_triwulan_stand_beside_those_of_the_year(rumah_sakit):
    setahun, hasil = hitung_periode(rumah_sakit, 2024), hitung_periode(rumah_sakit, T2)
    assert len(hasil) == 14 < len(setahun)
    bor = Realisasi.objects.get(perangkat_daerah=rumah_sakit, kode="bor", tahun=2024, triwulan=2)
    assert f"{bor.nilai:.2f}" == "87.47"
    assert {m["identitas"] for m in bor.masukan} == {f"nilai_variabel:{k}/2024-T2#nilai" for k in ("hari_perawatan", "hari_tersedia")}
    assert Realisasi.objects.filter(perangkat_daerah=rumah_sakit, tahun=2024, triwulan=None).count() == len(setahun)
    hitung_periode(rumah_sakit, 2024)
    assert Realisasi.objects.filter(perangkat_daerah=rumah_sakit, tahun=2024, triwulan=2).count() == 14


def test_a_period_without_data_is_told_with_those_that_have_some(rumah_sakit):
    with pytest.raises(TidakAdaData, match="Triwulan III 2025 tidak memiliki data; periode yang ada: belum ada"):
        hitung_periode(rumah_sakit, Periode(2025, 3))
    with pytest.raises(TidakAdaData, match="2024-T1, 2024-T2, 2024-T3, 2024-T4"):
        hitung_periode(rumah_sakit, Periode(2024, bulan=3))


def test_the_report_of_a_triwulan_is_written_in_every_format_and_kept_beside_lkjip(rumah_sakit, tmp_path):
    terbitan = terbitkan_periode(rumah_sakit, T2, None, "uji", tmp_path)
    berkas = [tmp_path / f"Laporan-Triwulan-II.{f}" for f in FORMAT]
    assert {b.nama for b in terbitan.berkas.all()} == {b.name for b in berkas}
    assert all(b.stat().st_size > 10_000 for b in berkas)
    assert BerkasTerbit.objects.filter(perangkat_daerah=rumah_sakit, tahun=2024, terbitan__triwulan=2).count() == 5
    assert terbitan.hasil.count() == 14
    data = json.loads((tmp_path / "Laporan-Triwulan-II.json").read_text())
    assert data["dokumen"]["identitas"] == "berkala/rsud-cempaka/2024-T2"


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (("--triwulan", "5"), "1"),
        (("--triwulan", "1", "--bulan", "2"), "periode adalah triwulan atau bulan, bukan keduanya"),
        (("--bulan", "13"), "12"),
    ],
)
def test_the_command_line_refuses_a_period_that_there_is_not(argumen, kata):
    hasil = CliRunner().invoke(perintah, ["hitung", "--tahun", "2024", *argumen], prog_name="selaras")
    assert hasil.exit_code == 2
    assert kata in hasil.output


# the site

HALAMAN = [
    "/2024/ukur/",
    "/2024-T2/",
    "/2024-T2/ukur/",
    "/2024-T2/ukur/bor/",
    "/2024-T2/anggaran/",
    "/2024-T2/laporan/",
    "/2024-T1/ukur/rasio_kunjungan/",
]


@pytest.mark.parametrize("alamat", HALAMAN)
def test_a_page_of_a_period_takes_a_fixed_number_of_queries(kepala, alamat):
    isi(kepala.get(alamat))
    with CaptureQueriesContext(connection) as kueri:
        teks = isi(kepala.get(alamat))
    assert len(kueri) <= 8
    assert len(teks) < 200_000


def test_every_number_of_every_page_of_a_triwulan_opens_its_origin(kepala, rumah_sakit):
    antre, halaman = ["/2024-T2/"], {}
    while antre:
        alamat = antre.pop()
        if alamat not in halaman and alamat.startswith(("/2024-T2/", "/2024/")):
            halaman[alamat] = isi(kepala.get(alamat))
            antre += re.findall(r'href="(/[^"#]*)', halaman[alamat])
    assert len(halaman) > 20
    kode = {k for teks in halaman.values() for k in re.findall(r'data-asal="(\w+)"', teks)}
    assert len(kode) > 300
    p = pustaka.pustaka(rumah_sakit, 2024)
    for k in kode:
        assert pustaka.cari_angka(rumah_sakit, p, k) is not None
    for k in sorted(kode)[::60]:
        assert "asal" in isi(kepala.get(f"/asal/{k}/")).lower()


def test_the_grid_of_a_year_has_its_triwulan_and_the_year(kepala):
    teks = unescape(isi(kepala.get("/2024/ukur/")))
    assert re.findall(r'<th class="a">(.*?)</th>', teks) == ["TW I 2024", "TW II 2024", "TW III 2024", "TW IV 2024", "2024"]
    bor = teks[teks.index("Bed Occupancy Rate") :].split("</tr>")[0]
    assert re.findall(r"<strong><a[^>]*>(.*?)</a>", bor) == ["83,98%", "87,47%", "86,52%", "90,00%", "87,00%"]


def test_an_indicator_of_a_triwulan_looks_across_the_end_of_the_year(kepala, rumah_sakit):
    teks = isi(kepala.get("/2024-T1/ukur/rasio_kunjungan/"))
    assert "96,1%" in teks
    kode = re.search(r'data-asal="(\w+)"[^>]*>96,1%', teks)[1]
    asal = unescape(isi(kepala.get(f"/asal/{kode}/")))
    assert "Triwulan I 2024" in asal
    assert "Triwulan IV 2023" in asal


def test_the_history_of_a_triwulan_is_not_that_of_its_year(kepala, rumah_sakit):
    NilaiVariabel.objects.filter(perangkat_daerah=rumah_sakit, variabel__kode="hari_perawatan", tahun=2024, triwulan=2).update(nilai=11941)
    pustaka._simpanan.clear()
    p = pustaka.pustaka(rumah_sakit, T2)
    kode = {x: p.alat.buku.nilai("hari_perawatan", x).kode for x in (T2, Periode(2024))}
    assert "diubah" in isi(kepala.get(f"/asal/{kode[T2]}/"))
    assert "diubah" not in isi(kepala.get(f"/asal/{kode[Periode(2024)]}/"))


def test_files_of_a_triwulan_are_downloaded_from_its_report(kepala):
    teks = isi(kepala.get("/2024-T2/laporan/"))
    tautan = re.findall(r'href="(/laporan/unduh/[^"]+)"', teks)
    assert tautan == [f"/laporan/unduh/2024-T2/Laporan-Triwulan-II.{f}" for f in FORMAT]
    jawab = kepala.get(tautan[-1])
    assert jawab.status_code == 200
    assert "Laporan-Triwulan-II.json" in jawab["Content-Disposition"]
    assert kepala.get("/laporan/unduh/2024-T2/LKjIP.pdf").status_code == 404


@pytest.mark.parametrize(
    "alamat", ["/2024-T5/ukur/", "/2024-B13/ukur/", "/2025-T1/ukur/", "/2024-T2/ukur/tidak_ada/", "/24-T1/ukur/", "/0000/ukur/"]
)
def test_a_period_without_data_or_sense_is_not_found(kepala, alamat):
    assert kepala.get(alamat).status_code == 404


def test_an_agency_without_triwulan_shows_no_way_to_them(client):
    client.force_login(Akun.objects.get(username="kepala-diskopukm-jambi"))
    for alamat in ("/", "/ukur/", "/laporan/", "/anggaran/"):
        assert "Triwulan I" not in isi(client.get(alamat))


def test_the_choice_of_a_year_leaves_the_triwulan(kepala):
    assert 'action="/ukur/"' in isi(kepala.get("/2024-T2/ukur/"))
    assert 'action="/ukur/bor/"' in isi(kepala.get("/2024-T2/ukur/bor/"))


def test_a_year_that_its_triwulan_deny_stands_among_what_needs_attention(kepala, rumah_sakit):
    NilaiVariabel.objects.filter(perangkat_daerah=rumah_sakit, variabel__kode="hari_perawatan", tahun=2024, triwulan=2).update(nilai=1)
    pustaka._simpanan.clear()
    teks = unescape(isi(kepala.get("/?tahun=2024")))
    assert "Hari perawatan, 2024" in teks
    assert "sedangkan jumlah bagian-bagiannya 35." in teks


def test_a_target_at_zero_that_failed_is_not_said_to_have_no_data(kepala, rumah_sakit):
    RealisasiTercatat.objects.filter(perangkat_daerah=rumah_sakit, indikator__kode="insiden", tahun=2024, triwulan=None).update(nilai=1)
    pustaka._simpanan.clear()
    baris = next(x for x in isi(kepala.get("/?tahun=2024")).split("<tr>") if "/ukur/insiden/" in x and 'class="bilah"' in x)
    assert "belum ada data" not in baris


def test_the_example_of_another_trade_is_as_it_was():
    assert "cara_setahun" not in (CONTOH / "variabel.csv").read_text("utf-8")
