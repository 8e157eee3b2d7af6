"""The page of what waits: each role sees its sheets, takes a step with one click, and finds every step and every refusal afterwards."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from selaras.angka import Periode
from selaras.aplikasi.alur.models import Isian, Lembar, Transisi
from selaras.aplikasi.hak import Objek, Tindakan, Wewenang, boleh
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.organisasi.models import UnitKerja
from selaras.aplikasi.perintah import alur, isi
from selaras.aplikasi.perintah.menunggu import lembar_tugas
from tests.orang import akun, bawa, perencana_kedua

pytestmark = pytest.mark.django_db
TUGAS = "/tugas/?instansi=prov-jambi/diskopukm-jambi&tahun=2021"


@pytest.fixture(autouse=True)
def simpanan_bersih():
    pustaka._simpanan.clear()


@pytest.fixture
def terisi(ikm, lembar, realisasi):
    assert isi.isi_realisasi(akun("bidang"), realisasi).berhasil
    return Lembar.objects.get(transisi=None, pemilik="orang", perangkat_daerah=lembar.instansi)


def menunggu(klien, siapa):
    klien.force_login(siapa)
    teks = klien.get(TUGAS).content.decode()
    return re.search(r"Menunggu Anda \((\d+)\)</h2>(.*?)</section>", teks, re.S)[2]


def tombol(teks, kunci):
    return sorted(re.findall(rf'action="/tugas/{kunci}/(\w+)/', teks))


def klik(klien, x, langkah, **isian):
    return klien.post(f"/tugas/{x.pk}/{langkah}/?instansi=prov-jambi/diskopukm-jambi&tahun=2021", isian)


def test_each_role_sees_what_waits_for_it_and_does_it_with_one_click(client, terisi):
    kedua = perencana_kedua(terisi.perangkat_daerah)
    assert tombol(menunggu(client, akun("bidang")), terisi.pk) == ["ajukan"]
    assert tombol(menunggu(client, akun("kepala")), terisi.pk) == []
    jawab = klik(client, terisi, "ajukan")
    assert jawab.status_code == 403, "the head does not hand in"
    client.force_login(akun("bidang"))
    assert klik(client, terisi, "ajukan")["Location"] == "/tugas/"
    assert "kini diajukan" in client.get(TUGAS).content.decode()
    assert tombol(menunggu(client, akun("bidang")), terisi.pk) == []
    assert tombol(menunggu(client, kedua), terisi.pk) == ["kembalikan", "verifikasi"]
    klik(client, terisi, "verifikasi")
    assert tombol(menunggu(client, akun("kepala")), terisi.pk) == ["kembalikan", "sahkan"]
    klik(client, terisi, "sahkan")
    terisi.refresh_from_db()
    assert terisi.keadaan == "disahkan"
    # Who may open it sees the button; the others are told whom to ask.
    client.force_login(akun("kepala"))
    sendiri = client.get(TUGAS.replace("?", f"{terisi.pk}/?")).content.decode()
    assert "terkunci: telah disahkan" in sendiri
    assert "Minta Kepala" not in sendiri
    client.force_login(akun("bidang"))
    assert "Minta Kepala membukanya kembali" in client.get(TUGAS.replace("?", f"{terisi.pk}/?")).content.decode()
    client.force_login(akun("kepala"))
    assert tombol(menunggu(client, akun("kepala")), terisi.pk) == []
    assert tombol(client.get(TUGAS).content.decode(), terisi.pk) == ["buka"]


def test_giving_back_needs_a_reason_and_who_filled_in_finds_it(client, terisi):
    kedua = perencana_kedua(terisi.perangkat_daerah)
    assert alur.ajukan(akun("bidang"), langkah_dari(terisi)).berhasil
    client.force_login(kedua)
    tolak = klik(client, terisi, "kembalikan", alasan=" ")
    assert (tolak.status_code, "tulis alasannya" in tolak.content.decode()) == (422, True)
    assert klik(client, terisi, "kembalikan", alasan="Sumbernya <b>keliru</b>").status_code == 302
    teks = menunggu(client, akun("bidang"))
    assert "Sumbernya &lt;b&gt;keliru&lt;/b&gt;" in teks
    assert tombol(teks, terisi.pk) == ["ajukan"]


def langkah_dari(x, alasan=""):
    return alur.LangkahLembar(x.perangkat_daerah, x.tabel, Periode.urai(x.periode), x.unit.kode if x.unit else "", alasan)


def test_the_timeline_tells_who_when_from_to_why_and_what_was_refused(client, terisi):
    masukan = langkah_dari(terisi, "perlu dibetulkan")
    alur.sahkan(akun("kepala"), masukan)
    bawa(masukan, "ajukan", "verifikasi", "sahkan", "buka")
    client.force_login(akun("inspektorat"))
    teks = client.get(f"/tugas/{terisi.pk}/").content.decode()
    jejak = re.findall(r"<li( class=.ditolak.)?>(.*?)</li>", teks.split("Perjalanan lembar")[1], re.S)
    polos = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", isi)).strip() for _c, isi in jejak]
    assert [bool(c) for c, _isi in jejak] == [False, False, False, False, True]
    assert polos[0].startswith(f"Buka kembali {akun('kepala').sebutan}, ")
    assert "Disahkan → Dibuka kembali Alasan: perlu dibetulkan" in polos[0]
    assert polos[-1].startswith(f"Sahkan ditolak {akun('kepala').sebutan}, ")
    assert Transisi.objects.get(diterima=False).sebab_ditolak in polos[-1]
    assert tombol(teks, terisi.pk) == []


def test_a_sheet_names_its_rows_and_what_of_the_unit_is_missing(client, terisi, ikm):
    client.force_login(akun("bidang"))
    teks = client.get(f"/tugas/{terisi.pk}/").content.decode()
    assert re.search(rf"<td>{ikm.nama}</td><td>81,25</td><td>Survei 2021</td><td><a href=\"/2021/isi/realisasi/\?indikator=ikm\"", teks)
    client.force_login(akun("publik"))
    assert "/isi/realisasi/" not in client.get(f"/tugas/{terisi.pk}/").content.decode()


def test_who_entered_it_is_told_that_another_must_verify(client, instansi, ikm, lembar, realisasi):
    assert isi.isi_realisasi(akun("perencana"), realisasi).berhasil
    assert alur.ajukan(akun("bidang"), lembar).berhasil
    x = Lembar.objects.get(transisi__langkah="ajukan")
    assert tombol(menunggu(client, akun("perencana")), x.pk) == []
    assert "Menunggu orang lain" in client.get(TUGAS).content.decode()
    halaman = client.get(f"/tugas/{x.pk}/").content.decode()
    assert "Anda sendiri ikut mengisi lembar ini, jadi memverifikasi lembar harus oleh orang lain." in halaman
    assert klik(client, x, "verifikasi").status_code == 422
    client.force_login(akun("kepala"))
    client.post("/tugas/rangkap/", {"rangkap": "ya", "alasan": ""})
    assert "Rangkap tugas diizinkan" not in client.get(TUGAS).content.decode()
    client.post("/tugas/rangkap/", {"rangkap": "ya", "alasan": "Hanya ada satu perencana"})
    teks = client.get(TUGAS).content.decode()
    assert "Rangkap tugas diizinkan di instansi ini:" in teks
    assert "Hanya ada satu perencana" in teks
    assert tombol(menunggu(client, akun("perencana")), x.pk) == ["kembalikan", "verifikasi"]
    klik(client, x, "verifikasi")
    assert "rangkap tugas" in client.get(f"/tugas/{x.pk}/").content.decode().split("Perjalanan lembar")[1]


def test_the_page_shows_exactly_the_steps_that_succeed(instansi, terisi, ikm):
    """What the page offers and what the perintah allows are worked out apart; here they are held against each other."""
    kedua = perencana_kedua(instansi)
    bawa(langkah_dari(terisi), "ajukan")
    for siapa in (akun("bidang"), akun("perencana"), kedua, akun("kepala"), akun("pengelola"), akun("inspektorat")):
        for t in lembar_tugas(siapa, instansi, 2021):
            for langkah in alur.LANGKAH:
                if t.lembar.pk != terisi.pk:
                    assert (langkah in t.langkah) is boleh(siapa, Tindakan(langkah), Objek(instansi.pk, t.lembar.unit_id, t.lembar.keadaan))
                    continue
                from django.db import transaction

                with transaction.atomic():
                    berhasil = getattr(alur, langkah)(siapa, langkah_dari(terisi, "x")).berhasil
                    transaction.set_rollback(True)
                assert (langkah in t.langkah) is berhasil, (siapa, langkah)


def test_the_rights_read_once_are_the_rights_asked_one_by_one(instansi):
    unit = [None, *UnitKerja.objects.filter(perangkat_daerah=instansi).values_list("pk", flat=True)]
    for peran in ("pengelola", "perencana", "bidang", "kepala", "inspektorat", "publik"):
        w = Wewenang(akun(peran), instansi.pk)
        for tindakan in Tindakan:
            for u in unit:
                for keadaan in (None, "draf", "diajukan", "diverifikasi", "disahkan"):
                    o = Objek(instansi.pk, u, keadaan)
                    assert w.boleh(tindakan, o) is (boleh(akun(peran), tindakan, o) and tindakan is not Tindakan.BACA_TERBIT)
    assert not Wewenang(akun("kepala"), instansi.pk).boleh(Tindakan.LIHAT, Objek(instansi.pk + 1))


def test_the_page_asks_as_often_however_many_sheets_there_are(client, instansi, terisi, realisasi, ikm):
    client.force_login(akun("bidang"))

    def tanya():
        pustaka._simpanan.clear()
        client.get(TUGAS)
        with CaptureQueriesContext(connection) as c:
            client.get(TUGAS)
        return len(c)

    sedikit = tanya()
    for t in (1, 2, 3, 4):
        assert isi.isi_realisasi(akun("bidang"), replace(realisasi, periode=Periode(2021, triwulan=t), nilai=Decimal(t))).berhasil
    assert tanya() == sedikit
    assert Lembar.objects.filter(perangkat_daerah=instansi, tabel=Isian.REALISASI, periode__startswith="2021-T").count() == 4
