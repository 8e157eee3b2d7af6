"""The way of a sheet, and the lock that no door opens."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pghistory
import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.alur.models import KebijakanAlur, Lembar, Transisi
from selaras.aplikasi.hak import PengelolaSistem
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pengukuran.models import RealisasiTercatat
from selaras.aplikasi.perintah import alur, isi, pemisahan
from tests.orang import IKM, akun, bawa

pytestmark = pytest.mark.django_db


def test_a_sheet_goes_its_way_and_every_step_is_on_record(ikm, lembar, realisasi):
    isi.isi_realisasi(akun("bidang"), realisasi)
    bawa(lembar, "ajukan", "kembalikan", "ajukan", "verifikasi", "sahkan", "buka")
    catatan = [(t.langkah, t.dari, t.ke, t.pelaku, bool(t.alasan)) for t in Transisi.objects.all()]
    assert [c[:3] for c in catatan] == [
        ("ajukan", "draf", "diajukan"), ("kembalikan", "diajukan", "dikembalikan"), ("ajukan", "dikembalikan", "diajukan"),
        ("verifikasi", "diajukan", "diverifikasi"), ("sahkan", "diverifikasi", "disahkan"), ("buka", "disahkan", "dibuka"),
    ]  # fmt: skip
    assert catatan[4][3] == akun("kepala").sebutan


@pytest.mark.parametrize(
    ("peran", "langkah"), [("bidang", "verifikasi"), ("perencana", "sahkan"), ("kepala", "sahkan"), ("kepala", "buka")]
)
def test_a_refused_attempt_is_recorded_and_moves_nothing(ikm, lembar, realisasi, peran, langkah):
    isi.isi_realisasi(akun("bidang"), realisasi)
    jawab = getattr(alur, langkah)(akun(peran), replace(lembar, alasan="saya mau"))
    assert not jawab.berhasil
    t = Transisi.objects.get()
    assert (t.langkah, t.dari, t.diterima, t.sebab_ditolak, t.akun, t.alasan) == (
        langkah,
        "draf",
        False,
        jawab.pesan,
        akun(peran),
        "saya mau",
    )
    assert t.lembar.keadaan == "draf"


def test_giving_back_asks_for_a_reason(ikm, lembar, realisasi):
    isi.isi_realisasi(akun("bidang"), realisasi)
    bawa(lembar, "ajukan")
    jawab = alur.kembalikan(akun("perencana"), replace(lembar, alasan="  "))
    assert [(g.isian, g.pesan) for g in jawab.galat] == [("alasan", "tulis alasannya")]


@pytest.fixture
def dua_peran(instansi):
    """One account that is planner and head, as in a small office."""
    a = Akun.objects.create_user("uji-dua-peran")
    for peran in ("perencana", "kepala"):
        Penugasan.objects.create(akun=a, peran=peran, perangkat_daerah=instansi)
    return a


def atur(siapa, instansi, rangkap, alasan="kantor kecil"):
    return pemisahan.atur_rangkap(siapa, pemisahan.AturRangkap(instansi, rangkap, alasan))


@pytest.mark.parametrize(
    ("mengisi", "mengajukan", "memverifikasi", "sebab"),
    [
        ("dua", "bidang", "dua", "ikut mengisi lembar ini"),
        ("bidang", "dua", "dua", "yang mengajukan lembar ini"),
        ("bidang", "bidang", "perencana", ""),
        ("dua", "dua", "perencana", ""),
    ],
)
def test_nobody_verifies_what_he_entered_or_handed_in(ikm, lembar, realisasi, dua_peran, mengisi, mengajukan, memverifikasi, sebab):
    siapa = {"dua": dua_peran, "bidang": akun("bidang"), "perencana": akun("perencana")}
    assert isi.isi_realisasi(siapa[mengisi], realisasi).berhasil
    assert alur.ajukan(siapa[mengajukan], lembar).berhasil
    jawab = alur.verifikasi(siapa[memverifikasi], lembar)
    assert jawab.berhasil is not bool(sebab)
    assert sebab in jawab.pesan
    if sebab:
        assert jawab.pesan.startswith("Anda sendiri")
        assert "mengizinkan rangkap tugas" in jawab.pesan
        assert Transisi.objects.get(diterima=False).sebab_ditolak == jawab.pesan
        assert alur.verifikasi(akun("perencana"), lembar).berhasil
    assert not Transisi.objects.filter(rangkap=True).exists()


def test_nobody_signs_what_he_verified(ikm, lembar, realisasi, dua_peran):
    isi.isi_realisasi(akun("bidang"), realisasi)
    assert alur.ajukan(akun("bidang"), lembar).berhasil
    assert alur.verifikasi(dua_peran, lembar).berhasil
    assert "yang memverifikasi lembar ini" in alur.sahkan(dua_peran, lembar).pesan
    assert alur.sahkan(akun("kepala"), lembar).berhasil


def test_a_round_of_another_day_does_not_count(ikm, lembar, realisasi, dua_peran):
    isi.isi_realisasi(akun("bidang"), realisasi)
    assert alur.ajukan(dua_peran, lembar).berhasil
    bawa(lembar, "kembalikan", "ajukan")
    assert alur.verifikasi(dua_peran, lembar).berhasil


def test_a_small_office_may_permit_it_and_each_such_step_is_marked(instansi, ikm, lembar, realisasi, dua_peran):
    isi.isi_realisasi(dua_peran, realisasi)
    assert alur.ajukan(dua_peran, lembar).berhasil
    assert not atur(akun("perencana"), instansi, True).berhasil
    assert [g.isian for g in atur(akun("kepala"), instansi, True, " ").galat] == ["alasan"]
    assert atur(akun("kepala"), instansi, True).berhasil
    assert alur.verifikasi(dua_peran, lembar).berhasil
    assert atur(akun("kepala"), instansi, False, "").berhasil
    assert not alur.sahkan(dua_peran, lembar).berhasil
    assert alur.sahkan(akun("kepala"), lembar).berhasil
    assert [(t.langkah, t.rangkap) for t in Transisi.objects.filter(diterima=True)] == [
        ("ajukan", False), ("verifikasi", True), ("sahkan", False),
    ]  # fmt: skip
    catatan = KebijakanAlur.pgh_event_model.objects.order_by("pgh_id").values_list("rangkap", "alasan", "pgh_context__metadata__akun")
    assert list(catatan) == [(True, "kantor kecil", akun("kepala").pk), (False, "", akun("kepala").pk)]


def test_the_permission_of_one_agency_is_none_in_another(instansi, ikm, lembar, realisasi, dua_peran):
    lain = PerangkatDaerah.objects.exclude(pk=instansi.pk).first()
    assert atur(PengelolaSistem(), lain, True).berhasil
    isi.isi_realisasi(dua_peran, realisasi)
    assert alur.ajukan(dua_peran, lembar).berhasil
    assert not alur.verifikasi(dua_peran, lembar).berhasil


def test_a_locked_sheet_says_who_locked_it_and_what_to_do(ikm, lembar, realisasi):
    isi.isi_realisasi(akun("bidang"), realisasi)
    bawa(lembar, "ajukan", "verifikasi", "sahkan")
    pesan = isi.isi_realisasi(akun("bidang"), replace(realisasi, nilai=Decimal(99))).pesan
    assert pesan.startswith("Realisasi indikator 2021")
    assert f"terkunci: telah disahkan oleh {akun('kepala').sebutan} pada " in pesan
    assert pesan.endswith("Minta Kepala membukanya kembali dengan alasan.")
    bawa(lembar, "buka")
    assert isi.isi_realisasi(akun("bidang"), replace(realisasi, nilai=Decimal(99))).berhasil


@pytest.fixture
def terkunci(instansi, ikm, lembar, realisasi):
    """A signed realisasi of 2021, and the row."""
    isi.isi_realisasi(akun("bidang"), realisasi)
    bawa(lembar, "ajukan", "verifikasi", "sahkan")
    return RealisasiTercatat.objects.get(indikator=ikm, tahun=2021, triwulan=None, bulan=None)


PINTU = {
    "update": "UPDATE pengukuran_realisasitercatat SET nilai = 1 WHERE id = %(id)s",
    "update of the note": "UPDATE pengukuran_realisasitercatat SET catatan = 'x' WHERE id = %(id)s",
    "to another year": "UPDATE pengukuran_realisasitercatat SET tahun = 2020 WHERE id = %(id)s",
    "to another quarter": "UPDATE pengukuran_realisasitercatat SET triwulan = 1 WHERE id = %(id)s",
    "into the sheet": "UPDATE pengukuran_realisasitercatat SET tahun = 2021, triwulan = NULL, indikator_id = %(indikator)s WHERE id = %(lain)s",
    "delete": "DELETE FROM pengukuran_realisasitercatat WHERE id = %(id)s",
    "truncate": "TRUNCATE pengukuran_realisasitercatat",
    "insert": "INSERT INTO pengukuran_realisasitercatat (perangkat_daerah_id, indikator_id, tahun, nilai, kosong, sumber, catatan) "
    "VALUES (%(instansi)s, %(indikator)s, 2021, 1, '', 'x', '')",
    "unlock": "UPDATE alur_lembar SET keadaan = 'draf' WHERE id = %(lembar)s",
    "remove the sheet": "DELETE FROM alur_lembar WHERE id = %(lembar)s",
    "another sheet": "UPDATE alur_lembar SET periode = '2020' WHERE id = %(lembar)s",
    "another unit": "UPDATE perencanaan_indikator SET penanggung_jawab_id = %(unit)s WHERE id = %(indikator)s",
    "with triggers ignored": "SET LOCAL pgtrigger.ignore = '{%(nama)s}'; UPDATE pengukuran_realisasitercatat SET nilai = 1 WHERE id = %(id)s",
    "forge a step": "INSERT INTO alur_transisi (lembar_id, pelaku, kapan, langkah, dari, ke, alasan, diterima, sebab_ditolak) "
    "VALUES (%(lembar)s, 'x', now(), 'buka', 'disahkan', 'draf', 'x', true, '')",
    "a step without its reason": "INSERT INTO alur_transisi (lembar_id, pelaku, kapan, langkah, dari, ke, alasan, diterima, sebab_ditolak) "
    "VALUES (%(lembar)s, 'x', now(), 'buka', 'disahkan', 'dibuka', ' ', true, '')",
    "verify as the one who handed it in": "UPDATE alur_kebijakanalur SET rangkap = false; "
    "INSERT INTO alur_transisi (lembar_id, pelaku, akun_id, kapan, langkah, dari, ke, alasan, diterima, sebab_ditolak) "
    "SELECT lembar_id, 'x', akun_id, now(), 'buka', 'disahkan', 'dibuka', 'x', true, '' FROM alur_transisi WHERE langkah = 'ajukan'; "
    "INSERT INTO alur_transisi (lembar_id, pelaku, akun_id, kapan, langkah, dari, ke, alasan, diterima, sebab_ditolak) "
    "SELECT lembar_id, 'x', akun_id, now(), 'ajukan', 'dibuka', 'diajukan', 'x', true, '' FROM alur_transisi WHERE langkah = 'ajukan'; "
    "INSERT INTO alur_transisi (lembar_id, pelaku, akun_id, kapan, langkah, dari, ke, alasan, diterima, sebab_ditolak) "
    "SELECT lembar_id, 'x', akun_id, now(), 'verifikasi', 'diajukan', 'diverifikasi', 'x', true, '' "
    "FROM alur_transisi WHERE langkah = 'ajukan' ORDER BY id DESC LIMIT 1",
    "rewrite the log": "UPDATE alur_transisi SET pelaku = 'x' WHERE lembar_id = %(lembar)s",
    "empty the log": "DELETE FROM alur_transisi WHERE lembar_id = %(lembar)s",
}


def _jalankan(sql, isian):
    with connection.cursor() as kursor:
        for perintah in sql.split("; "):
            kursor.execute(perintah, isian if "%(" in perintah else None)


@pytest.mark.parametrize("pintu", PINTU)
def test_a_locked_row_cannot_be_changed_past_the_program(instansi, ikm, terkunci, pintu):
    lain = RealisasiTercatat.objects.exclude(tahun=2021).filter(perangkat_daerah=instansi).first()
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT string_agg(tgname, ',') FROM pg_trigger WHERE tgname LIKE 'pgtrigger_%%' AND tgrelid = 'pengukuran_realisasitercatat'::regclass"
        )
        (nama,) = kursor.fetchone()
    bawah = type(ikm.penanggung_jawab).objects if ikm.penanggung_jawab else apps.get_model("organisasi.UnitKerja").objects
    unit = bawah.filter(perangkat_daerah=instansi).exclude(pk=ikm.penanggung_jawab_id).first()
    sah = Lembar.objects.get(transisi__ke="disahkan")
    isian = {
        "id": terkunci.pk, "lain": lain.pk, "indikator": ikm.pk, "instansi": instansi.pk, "lembar": sah.pk, "unit": unit.pk,
    }  # fmt: skip
    sql = PINTU[pintu].replace("%(nama)s", nama)
    with pytest.raises(DatabaseError, match=r"terkunci|hanya berubah|tidak dapat|tidak sah"), transaction.atomic():
        _jalankan(sql, isian)
    terkunci.refresh_from_db()
    sah.refresh_from_db()
    assert (terkunci.nilai, terkunci.tahun, sah.keadaan) == (Decimal("81.25"), 2021, "disahkan")


def test_a_locked_row_cannot_be_changed_through_django_either(terkunci):
    terkunci.nilai = 1
    for coba in (terkunci.save, terkunci.delete, terkunci.indikator.delete, terkunci.perangkat_daerah.delete):
        with pytest.raises((DatabaseError, Exception)) as galat, transaction.atomic(), pghistory.context(perintah="uji"):
            coba()
        assert "terkunci" in str(galat.value) or "protected" in str(galat.value)
    assert RealisasiTercatat.objects.filter(indikator__kode=IKM, tahun=2021, nilai=Decimal("81.25")).exists()
