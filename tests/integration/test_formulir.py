"""The form to enter a realisasi: what is typed arrives, what is wrong stays in its field with its message."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.pengukuran.models import RealisasiTercatat
from selaras.aplikasi.perintah import alur, isi

pytestmark = pytest.mark.django_db
ALAMAT = "/ukur/ikm/isi/?instansi=prov-jambi/diskopukm-jambi&tahun=2021"


@pytest.fixture(autouse=True)
def simpanan_bersih():
    pustaka._simpanan.clear()


@pytest.fixture
def masuk(client):
    client.force_login(Akun.objects.get(username="perencana-diskopukm-jambi"))
    return client


def kirim(klien, alamat=ALAMAT, **isian):
    teks = klien.get(alamat).content.decode()
    dilihat = re.search(r'name="dilihat" value="(\w*)"', teks)[1]
    return klien.post(alamat, {"nilai": "", "kosong": "", "sumber": "", "catatan": "", "dilihat": dilihat} | isian)


def baris(**saring):
    return RealisasiTercatat.objects.filter(indikator__kode="ikm", tahun=2021, perangkat_daerah__kode="diskopukm-jambi", **saring)


def test_what_is_typed_the_indonesian_way_arrives_and_shows(masuk):
    jawab = kirim(masuk, nilai="1.081,25", sumber="Survei 2021")
    assert (jawab.status_code, jawab["Location"]) == (302, "/ukur/ikm/")
    assert baris(triwulan=None, bulan=None).get().nilai == Decimal("1081.25")
    assert 'value="1.081,25"' in masuk.get(ALAMAT).content.decode()
    assert "1.081,25" in masuk.get("/ukur/ikm/").content.decode()


def test_a_quarter_of_the_address_is_the_quarter_that_is_written(masuk):
    jawab = kirim(masuk, "/2021-T2/ukur/ikm/isi/", nilai="80", sumber="x")
    assert jawab["Location"] == "/2021-T2/ukur/ikm/"
    assert baris(triwulan=2).get().nilai == 80
    assert "80,00" in masuk.get(jawab["Location"]).content.decode()
    assert masuk.get("/2021-T9/ukur/ikm/isi/").status_code == 404


@pytest.mark.parametrize(
    ("isian", "pesan"),
    [
        ({"nilai": "delapan", "sumber": "x"}, "delapan"),
        ({"nilai": "80"}, "wajib diisi"),
        ({"sumber": "x"}, "tulis alasannya"),
        ({"nilai": "80", "kosong": "belum", "sumber": "x"}, "sekaligus"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(masuk, isian, pesan):
    dulu = list(baris().values())
    teks = kirim(masuk, **isian).content.decode()
    assert 'role="alert"' in teks
    assert pesan in teks
    for v in isian.values():
        assert f'value="{v}"' in teks
    assert list(baris().values()) == dulu


def test_the_second_of_two_who_opened_the_form_is_told(masuk):
    dilihat = re.search(r'name="dilihat" value="(\w*)"', masuk.get(ALAMAT).content.decode())[1]
    kirim(masuk, nilai="80", sumber="x")
    jawab = masuk.post(ALAMAT, {"nilai": "90", "kosong": "", "sumber": "y", "catatan": "", "dilihat": dilihat})
    assert "telah diubah orang lain" in jawab.content.decode()
    assert baris(triwulan=None, bulan=None).get().nilai == 80


def test_a_locked_sheet_is_told_before_anybody_types(masuk, instansi):
    perencana = Akun.objects.get(username="perencana-diskopukm-jambi")
    r = isi.isi_realisasi(perencana, isi.IsiRealisasi(instansi, "ikm", Periode(2021), Decimal(80), "x")).hasil
    unit = r.indikator.penanggung_jawab
    assert alur.ajukan(perencana, alur.LangkahLembar(instansi, "realisasi_tercatat", Periode(2021), unit.kode if unit else "")).berhasil
    teks = masuk.get(ALAMAT).content.decode()
    assert "terkunci: telah diajukan oleh Perencana (peraga)" in teks
    assert "disabled" in teks
    assert "terkunci" in kirim(masuk, nilai="90", sumber="y").content.decode()
    assert baris(triwulan=None, bulan=None).get().nilai == 80


def test_only_who_may_is_offered_the_form(client, masuk):
    assert "/ukur/ikm/isi/" in masuk.get("/ukur/ikm/").content.decode()
    client.force_login(Akun.objects.get(username="kepala-diskopukm-jambi"))
    assert "/ukur/ikm/isi/" not in client.get("/ukur/ikm/").content.decode()
