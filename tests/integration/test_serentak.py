"""Real transactions at once: writers of two agencies, writers of one, readers with a cache, locks and steps."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import connection, transaction

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.models import Lembar, Transisi
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan import bahan, pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.organisasi.models import PerangkatDaerah, Wilayah
from selaras.aplikasi.pengukuran.models import NilaiVariabel, Variabel
from selaras.aplikasi.perintah import alur, isi
from selaras.aplikasi.perintah.alur import LangkahLembar
from selaras.aplikasi.perintah.isi import IsiNilaiVariabel, jejak
from tests.basis_tersendiri import Pekerja, basis_tersendiri, menunggu_kunci

A, B = "diskopukm-jambi", "rsud-cempaka"


@pytest.fixture(scope="module", autouse=True)
def tersendiri(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), basis_tersendiri():
        yield
    pustaka._simpanan.clear()


@pytest.fixture(autouse=True)
def simpanan_bersih():
    pustaka._simpanan.clear()


def perencana(kode):
    return Akun.objects.get(username=f"perencana-{kode}")


def variabel_ketik(kode):
    """Codes of variables that people type, of an agency."""
    return list(Variabel.objects.filter(perangkat_daerah__kode=kode, rumus="").order_by("urutan").values_list("kode", flat=True))


def masukan(kode, variabel, nilai, tahun=2022):
    return IsiNilaiVariabel(cari_instansi(kode), variabel, Periode(tahun), Decimal(nilai), "uji")


def tulis(kode, variabel, nilai, tahun=2022):
    jawab = isi.isi_nilai_variabel(perencana(kode), masukan(kode, variabel, nilai, tahun))
    assert jawab.berhasil, jawab.pesan
    return jawab.hasil


def nilai(kode, variabel, tahun=2022):
    return NilaiVariabel.objects.get(
        variabel__kode=variabel, perangkat_daerah__kode=kode, tahun=tahun, triwulan=None, bulan=None, wilayah=None
    ).nilai


def test_two_writers_of_two_agencies_do_not_wait_for_each_other():
    """The first holds its transaction open while the second begins, writes and commits."""
    with transaction.atomic():
        tulis(A, variabel_ketik(A)[0], 7)
        lain = Pekerja(lambda: tulis(B, variabel_ketik(B)[0], 8))
        assert lain.hasil(30).nilai == 8
    assert nilai(A, variabel_ketik(A)[0]) == 7
    assert nilai(B, variabel_ketik(B)[0]) == 8


def test_a_second_writer_of_the_same_agency_waits_and_nothing_is_lost():
    v = variabel_ketik(A)
    with transaction.atomic():
        tulis(A, v[0], 10)
        lain = Pekerja(lambda: tulis(A, v[1], 20))
        assert menunggu_kunci()
        assert lain.jalan
    lain.hasil()
    assert (nilai(A, v[0]), nilai(A, v[1])) == (10, 20)


def test_of_two_who_saw_the_same_cell_the_second_is_told():
    v = variabel_ketik(A)[2]
    dilihat = jejak(tulis(A, v, 1))
    mulai = threading.Barrier(2)

    def coba(n):
        mulai.wait()
        return isi.isi_nilai_variabel(perencana(A), replace(masukan(A, v, n), dilihat=dilihat))

    jawab = [x.hasil() for x in [Pekerja(lambda n=n: coba(n)) for n in (50, 60)]]
    assert sorted(j.berhasil for j in jawab) == [False, True]
    (menang,) = [j.hasil.nilai for j in jawab if j.berhasil]
    assert nilai(A, v) == menang
    assert "telah diubah orang lain" in next(j.pesan for j in jawab if not j.berhasil)


def test_many_writers_of_one_agency_each_leave_their_mark_and_the_revision_counts_all():
    """Eight writers, each with a cell of its own, ten times: every last value stands, every version is in the history."""
    from django.apps import apps

    v = variabel_ketik(A)[3:11]
    peristiwa = apps.get_model("pengukuran.NilaiVariabelEvent").objects.filter(tahun=2023, perangkat_daerah__kode=A)
    sebelum = Revisi.kini(cari_instansi(A).pk)

    def kerja(kode):
        for n in range(10):
            tulis(A, kode, n, 2023)

    for p in [Pekerja(lambda k=k: kerja(k)) for k in v]:
        p.hasil(120)
    assert [nilai(A, k, 2023) for k in v] == [9] * 8
    assert peristiwa.count() == 80
    assert Revisi.kini(cari_instansi(A).pk) >= sebelum + 80


def test_the_write_of_one_agency_leaves_the_cache_of_another():
    a, b = cari_instansi(A), cari_instansi(B)
    pa, pb = pustaka.pustaka(a, 2021), pustaka.pustaka(b, 2022)
    tulis(A, variabel_ketik(A)[0], 3)
    assert pustaka.pustaka(b, 2022) is pb
    assert pustaka.pustaka(a, 2021) is not pa


def test_a_change_of_what_agencies_share_renews_every_cache():
    w = Wilayah.objects.first()
    semua = [(cari_instansi(k), t) for k, t in ((A, 2021), (B, 2022))]
    dulu = [pustaka.pustaka(i, t) for i, t in semua]
    Wilayah.objects.filter(pk=w.pk).update(nama=f"{w.nama} baru")
    assert [pustaka.pustaka(i, t) is d for (i, t), d in zip(semua, dulu, strict=True)] == [False, False]


def test_an_uncommitted_change_of_shared_rows_is_not_hidden_by_a_later_one_of_the_agency():
    """The shared change begins first and commits last; its revision must still be seen as new."""
    a = cari_instansi(A)
    w = Wilayah.objects.filter(pk__in=a.cakupanwilayah_set.values("objek")).first()
    lanjut, sudah = threading.Event(), threading.Event()

    def bersama():
        with transaction.atomic():
            Wilayah.objects.filter(pk=w.pk).update(nama="Nama terbaru")
            sudah.set()
            assert lanjut.wait(60)

    p = Pekerja(bersama)
    assert sudah.wait(60)
    tulis(A, variabel_ketik(A)[0], 4)
    lama = pustaka.pustaka(a, 2021)
    assert "Nama terbaru" not in [x.nama for x in lama.bahan.wilayah]
    lanjut.set()
    p.hasil()
    assert "Nama terbaru" in [x.nama for x in pustaka.pustaka(a, 2021).bahan.wilayah]


def test_a_reader_never_keeps_what_is_older_than_it_showed(monkeypatch):
    """A writer commits between the reading of the revision and that of the data, in any order: what is kept under a revision is its data."""
    a, v = cari_instansi(A), variabel_ketik(A)[0]
    asli = bahan.baca_bahan
    hitung = iter(range(1000, 2000))

    def sela(instansi):
        Pekerja(lambda: tulis(A, v, next(hitung), 2021)).hasil()
        isi_ = asli(instansi)
        Pekerja(lambda: tulis(A, v, next(hitung), 2021)).hasil()
        return isi_

    monkeypatch.setattr(bahan, "baca_bahan", sela)
    for _n in range(5):
        pustaka.pustaka(a, 2021)
    monkeypatch.setattr(bahan, "baca_bahan", asli)
    simpanan = dict(pustaka._simpanan)
    assert len(simpanan) == 5
    assert pustaka.pustaka(a, 2021).alat.buku.nilai(v, 2021).nilai == nilai(A, v, 2021)
    assert nilai(A, v, 2021) == next(hitung) - 1


def test_under_random_writers_and_readers_no_page_goes_back_in_time():
    """Writers count one cell up in each of two agencies while readers ask for it: what a reader sees never falls, and ends at the last."""
    tempat = {A: variabel_ketik(A)[0], B: variabel_ketik(B)[0]}
    tahun = {A: 2021, B: 2022}
    for k, v in tempat.items():
        tulis(k, v, 0, tahun[k])
    selesai = threading.Event()
    acak = random.Random(5)

    def penulis(kode):
        for n in range(1, 13):
            tulis(kode, tempat[kode], n, tahun[kode])

    def pembaca(urutan):
        lihat = {A: [], B: []}
        while not selesai.is_set():
            for k in urutan:
                p = pustaka.pustaka(cari_instansi(k), tahun[k])
                lihat[k].append(int(p.alat.buku.nilai(tempat[k], tahun[k]).nilai))
        return lihat

    baca = [Pekerja(lambda u=acak.sample([A, B], 2): pembaca(u)) for _n in range(3)]
    tulisan = [Pekerja(lambda k=k: penulis(k)) for k in (A, B)]
    try:
        for p in tulisan:
            p.hasil(300)
    finally:
        selesai.set()
    for lihat in [p.hasil(120) for p in baca]:
        assert all(x == sorted(x) for x in lihat.values())
    for k, v in tempat.items():
        assert pustaka.pustaka(cari_instansi(k), tahun[k]).alat.buku.nilai(v, tahun[k]).nilai == 12


# Locks under way.


def lembar_baru(tahun):
    v = Variabel.objects.select_related("penanggung_jawab").get(perangkat_daerah__kode=A, kode=variabel_ketik(A)[0])
    tulis(A, v.kode, 1, tahun)
    unit = v.penanggung_jawab.kode if v.penanggung_jawab else ""
    return v, LangkahLembar(cari_instansi(A), "nilai_variabel", Periode(tahun), unit)


@pytest.mark.parametrize(("cara", "tahun"), [("update", 2024), ("delete", 2028)])
def test_a_writer_past_the_program_who_comes_while_a_sheet_is_handed_in_is_refused(cara, tahun):
    """The step is taken but not committed; a bare UPDATE or DELETE waits for it and then meets the lock."""
    v, lembar = lembar_baru(tahun)
    milik = NilaiVariabel.objects.filter(variabel=v, tahun=tahun)
    with transaction.atomic():
        assert alur.ajukan(perencana(A), lembar).berhasil
        lain = Pekerja(lambda: milik.update(nilai=99) if cara == "update" else milik._raw_delete("default"))
        assert menunggu_kunci()
    with pytest.raises(Exception, match="terkunci"):
        lain.hasil()
    assert nilai(A, v.kode, tahun) == 1


def test_a_step_waits_for_a_write_that_is_under_way():
    v, lembar = lembar_baru(2025)
    with transaction.atomic():
        NilaiVariabel.objects.filter(variabel=v, tahun=2025).update(nilai=5)
        lain = Pekerja(lambda: alur.ajukan(perencana(A), lembar))
        assert menunggu_kunci()
    assert lain.hasil().berhasil
    assert nilai(A, v.kode, 2025) == 5
    assert Lembar.objects.get(pk=lain.hasil().hasil.lembar_id).keadaan == "diajukan"


def test_of_many_who_take_the_same_step_at_once_one_takes_it_and_the_others_are_recorded():
    _v, lembar = lembar_baru(2026)
    mulai = threading.Barrier(5)

    def coba():
        mulai.wait()
        return alur.ajukan(perencana(A), lembar).berhasil

    hasil = [p.hasil() for p in [Pekerja(coba) for _n in range(5)]]
    assert sorted(hasil) == [False] * 4 + [True]
    catatan = Transisi.objects.filter(lembar__periode="2026", lembar__tabel="nilai_variabel", lembar__perangkat_daerah__kode=A)
    assert sorted(catatan.values_list("diterima", flat=True)) == [False] * 4 + [True]


def test_two_who_write_the_first_rows_of_a_sheet_make_one_sheet():
    mulai = threading.Barrier(4)
    kode = variabel_ketik(A)[:4]

    def coba(k):
        mulai.wait()
        v = Variabel.objects.get(perangkat_daerah__kode=A, kode=k)
        NilaiVariabel.objects.create(perangkat_daerah=v.perangkat_daerah, variabel=v, tahun=2027, nilai=1, sumber="uji")

    for p in [Pekerja(lambda k=k: coba(k)) for k in kode]:
        p.hasil()
    unit = set(Variabel.objects.filter(perangkat_daerah__kode=A, kode__in=kode).values_list("penanggung_jawab", flat=True))
    assert Lembar.objects.filter(perangkat_daerah__kode=A, tabel="nilai_variabel", periode="2027").count() == len(unit)


def test_a_statement_that_touches_several_agencies_moves_each_and_no_other():
    ada = list(PerangkatDaerah.objects.order_by("pk"))
    sebelum = {i.kode: Revisi.kini(i.pk) for i in ada}
    with connection.cursor() as kursor:
        kursor.execute(
            "UPDATE pengukuran_variabel SET definisi = definisi || '.' WHERE perangkat_daerah_id IN (%s, %s)", [ada[0].pk, ada[1].pk]
        )
        kursor.execute("UPDATE pengukuran_variabel SET definisi = definisi WHERE perangkat_daerah_id = 0")
    assert {i.kode: Revisi.kini(i.pk) - sebelum[i.kode] for i in ada} == {ada[0].kode: 1, ada[1].kode: 1, **{i.kode: 0 for i in ada[2:]}}
