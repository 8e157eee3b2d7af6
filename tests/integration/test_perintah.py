"""What a person can do: the same function for every door, its checks, its locks and what it leaves on record."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from django.apps import apps
from django.db import DatabaseError, transaction

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Penugasan
from selaras.aplikasi.alur.models import Lembar, Pemilik
from selaras.aplikasi.anggaran.models import RealisasiAnggaran
from selaras.aplikasi.hak import PengelolaSistem
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.layanan.pengesahan import belum_sah
from selaras.aplikasi.paket.muat import PaketDitolak, muat_paket
from selaras.aplikasi.paket.tulis import tulis_paket
from selaras.aplikasi.pelaporan.models import BerkasTerbit, IsiTerbit, Terbitan
from selaras.aplikasi.pengukuran.models import NilaiVariabel, Realisasi, RealisasiTercatat, Variabel
from selaras.aplikasi.perencanaan.models import ButirPerjanjian, Indikator, TargetIndikator
from selaras.aplikasi.perintah import isi, paket, terbit, tugas
from selaras.aplikasi.perintah.alur import LangkahLembar
from selaras.aplikasi.perintah.isi import IsiNilaiVariabel, IsiRealisasiAnggaran, IsiTarget, jejak
from tests.alat import CONTOH, salin_contoh
from tests.orang import IKM, P, akun, bawa

pytestmark = pytest.mark.django_db


def test_what_is_filled_in_is_recorded_with_who_and_the_sheet_is_theirs_from_then_on(instansi, ikm, realisasi):
    revisi = Revisi.kini(instansi.pk)
    jawab = isi.isi_realisasi(akun("bidang"), realisasi)
    assert jawab.berhasil, jawab.pesan
    r = RealisasiTercatat.objects.get(perangkat_daerah=instansi, indikator=ikm, tahun=2021)
    assert (r.nilai, r.sumber, jawab.hasil.pk) == (Decimal("81.25"), "Survei 2021", r.pk)
    assert (
        Lembar.objects.get(perangkat_daerah=instansi, tabel="realisasi_tercatat", periode="2021", unit=ikm.penanggung_jawab).pemilik
        == Pemilik.ORANG
    )
    akhir = apps.get_model("pengukuran.RealisasiTercatatEvent").objects.filter(pgh_obj_id=r.pk).order_by("-pgh_id").first()
    assert (akhir.pgh_context.metadata["perintah"], akhir.pgh_context.metadata["akun"]) == ("isi_realisasi", akun("bidang").pk)
    assert Revisi.kini(instansi.pk) > revisi


def test_filling_in_the_same_again_changes_nothing(instansi, ikm, realisasi):
    isi.isi_realisasi(akun("bidang"), realisasi)
    revisi = Revisi.kini(instansi.pk)
    assert isi.isi_realisasi(akun("bidang"), realisasi).berhasil
    assert Revisi.kini(instansi.pk) == revisi


def test_a_quarter_is_a_row_and_a_sheet_of_its_own(instansi, ikm, realisasi):
    assert isi.isi_realisasi(akun("bidang"), replace(realisasi, periode=Periode(2021, triwulan=2))).berhasil
    assert RealisasiTercatat.objects.filter(perangkat_daerah=instansi, indikator=ikm, tahun=2021, triwulan=2).count() == 1
    assert Lembar.objects.filter(perangkat_daerah=instansi, tabel="realisasi_tercatat", periode="2021-T2").count() == 1


@pytest.mark.parametrize(
    ("ubah", "isian", "kata"),
    [
        ({"nilai": None}, "nilai", "tulis alasannya"),
        ({"kosong": "belum disurvei"}, "kosong", "sekaligus"),
        ({"sumber": ""}, "sumber", "wajib diisi"),
        ({"indikator": "tidak_ada"}, "indikator", "tidak ada di instansi ini"),
        ({"indikator": "asal\0"}, "indikator", "bukan teks"),
        ({"nilai": Decimal("NaN")}, "nilai", ""),
        ({"nilai": Decimal("1e40")}, "nilai", ""),
        ({"nilai": Decimal("0.1234567890123")}, "nilai", ""),
        ({"sumber": "x" * 301}, "sumber", "300"),
        ({"catatan": "x" * 20_001}, "catatan", "lebih panjang"),
        ({"periode": Periode(1900)}, "periode", "di luar 1945-2100"),
    ],
)
def test_bad_input_is_told_at_its_field_and_changes_nothing(instansi, ikm, realisasi, ubah, isian, kata):
    revisi = Revisi.kini(instansi.pk)
    jawab = isi.isi_realisasi(akun("bidang"), replace(realisasi, **ubah))
    assert isian in [g.isian for g in jawab.galat]
    assert kata in jawab.pesan
    assert (jawab.hasil, Revisi.kini(instansi.pk)) == (None, revisi)


def test_the_checks_of_a_row_are_those_of_the_package(instansi, tmp_path):
    """One mistake, two doors, one message."""
    i = Indikator.objects.filter(perangkat_daerah=instansi).exclude(polaritas="range").first()
    jawab = isi.isi_target(akun("perencana"), IsiTarget(instansi, i.kode, P, Decimal(1), Decimal(2)))
    folder = salin_contoh(tmp_path / "x")
    baris = (folder / "target.csv").read_text("utf-8").splitlines()
    kepala = baris[0].split(",")
    sel = dict.fromkeys(kepala, "") | {"indikator": i.kode, "tahun": "2021", "nilai": "1", "nilai_atas": "2"}
    sisa = [b for b in baris[1:] if not b.startswith(f"{i.kode},2021")]
    (folder / "target.csv").write_text("\n".join([baris[0], *sisa, ",".join(sel[k] for k in kepala)]) + "\n", "utf-8")
    with pytest.raises(PaketDitolak) as galat:
        muat_paket(folder)
    assert jawab.galat[0].pesan in str(galat.value)


def test_a_computed_variable_is_not_typed(instansi):
    v = Variabel.objects.filter(perangkat_daerah=instansi).exclude(rumus="").first()
    jawab = isi.isi_nilai_variabel(akun("perencana"), IsiNilaiVariabel(instansi, v.kode, P, Decimal(1), "x"))
    assert "dihitung dari" in jawab.pesan


def test_money_is_filled_in_at_exactly_one_level(instansi):
    r = RealisasiAnggaran.objects.filter(perangkat_daerah=instansi).select_related("sumber_dana", "sub_kegiatan", "jenis_belanja").first()
    tingkat = "sub_kegiatan" if r.sub_kegiatan else "jenis_belanja"
    rincian = {tingkat: getattr(r, tingkat).kode}
    masukan = IsiRealisasiAnggaran(instansi, Periode(r.tahun), r.sumber_dana.kode, Decimal("12.50"), r.per_tanggal, "SPJ", **rincian)
    assert isi.isi_realisasi_anggaran(akun("perencana"), masukan).berhasil
    r.refresh_from_db()
    assert r.jumlah == Decimal("12.50")
    assert "isi tepat satu dari" in isi.isi_realisasi_anggaran(akun("perencana"), replace(masukan, **{tingkat: ""})).pesan
    assert "negatif" in isi.isi_realisasi_anggaran(akun("perencana"), replace(masukan, jumlah=Decimal(-1))).pesan


@pytest.mark.parametrize("peran", ["kepala", "inspektorat", "publik", "pengelola"])
def test_who_has_no_right_is_told_who_has(instansi, ikm, realisasi, peran):
    assert "Yang boleh mengisi realisasi indikator: Perencana, Staf bidang" in isi.isi_realisasi(akun(peran), realisasi).pesan


def test_a_unit_fills_in_what_it_answers_for_and_nothing_else(instansi, ikm, realisasi):
    lain = (
        Indikator.objects.filter(perangkat_daerah=instansi, penanggung_jawab__isnull=False)
        .exclude(penanggung_jawab=ikm.penanggung_jawab)
        .first()
    )
    assert not isi.isi_realisasi(akun("bidang"), replace(realisasi, indikator=lain.kode)).berhasil


def test_a_stranger_is_not_told_which_codes_there_are(instansi, realisasi):
    orang = akun("perencana", "rsud-cempaka")
    ada, tiada = isi.isi_realisasi(orang, realisasi), isi.isi_realisasi(orang, replace(realisasi, indikator="tidak_ada"))
    assert ada.pesan == tiada.pesan
    assert "Anda tidak bertugas di instansi ini" in ada.pesan


def test_who_fills_in_a_cell_that_somebody_changed_meanwhile_is_told(instansi, ikm, realisasi):
    lihat = jejak(isi.isi_realisasi(akun("bidang"), realisasi).hasil)
    assert isi.isi_realisasi(akun("perencana"), replace(realisasi, nilai=Decimal(90), dilihat=lihat)).berhasil
    jawab = isi.isi_realisasi(akun("bidang"), replace(realisasi, nilai=Decimal(70), dilihat=lihat))
    assert "telah diubah orang lain" in jawab.pesan
    assert RealisasiTercatat.objects.get(indikator=ikm, tahun=2021, triwulan=None, bulan=None).nilai == 90


# The package and what people fill in.


def ganti(folder, berkas, lama, baru):
    teks = (folder / berkas).read_text("utf-8")
    assert lama in teks
    (folder / berkas).write_text(teks.replace(lama, baru), "utf-8")


def test_a_package_never_writes_over_what_people_filled_in(instansi, ikm, realisasi, tmp_path):
    isi.isi_nilai_variabel(akun("perencana"), IsiNilaiVariabel(instansi, "koperasi_sehat", P, Decimal(57), "Rekap"))
    hasil = muat_paket(CONTOH)
    assert (
        NilaiVariabel.objects.get(variabel__kode="koperasi_sehat", tahun=2021, wilayah=None, variabel__perangkat_daerah=instansi).nilai
        == 57
    )
    assert (hasil.berubah, hasil.dipertahankan) == (0, 1)
    assert [(b.berkas, b.kunci, b.apa, b.kolom["nilai"][0]) for b in hasil.rincian] == [
        ("nilai_variabel.csv", "koperasi_sehat, 2021", "dipertahankan", Decimal(57))
    ]


def test_a_row_that_only_people_have_stays_when_the_package_has_it_not(instansi, ikm, realisasi):
    isi.isi_realisasi(akun("bidang"), replace(realisasi, periode=Periode(2021, triwulan=3)))
    hasil = muat_paket(CONTOH)
    assert (hasil.dihapus, hasil.dipertahankan) == (0, 1)
    assert RealisasiTercatat.objects.filter(indikator=ikm, tahun=2021, triwulan=3).exists()


def test_a_package_that_drops_what_peoples_rows_hang_on_is_refused(instansi, ikm, realisasi, tmp_path):
    isi.isi_realisasi(akun("bidang"), realisasi)
    folder = salin_contoh(tmp_path / "x")
    for berkas in folder.glob("*.csv"):
        baris = berkas.read_text("utf-8").splitlines(keepends=True)
        berkas.write_text("".join(b for b in baris if not b.startswith(f"{IKM},") and f",{IKM}," not in b), "utf-8")
    for narasi in folder.glob("narasi/*/*.md"):
        narasi.write_text("\n".join(b for b in narasi.read_text("utf-8").splitlines() if IKM not in b), "utf-8")
    jawab = paket.muat_paket(akun("perencana"), paket.MuatPaket(folder))
    assert "isian orang di Selaras" in jawab.pesan
    assert RealisasiTercatat.objects.filter(indikator=ikm, tahun=2021).exists()


def test_a_package_does_not_write_into_a_locked_sheet(instansi, tmp_path):
    """Locked as loaded, by nobody's hand: the package that tells it otherwise is refused, the one that tells it alike is not."""
    v = Variabel.objects.get(perangkat_daerah=instansi, kode="koperasi_sehat")
    bawa(
        LangkahLembar(instansi, "nilai_variabel", P, v.penanggung_jawab.kode if v.penanggung_jawab else ""),
        "ajukan",
        "verifikasi",
        "sahkan",
    )
    assert muat_paket(CONTOH).berubah == 0
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,51,")
    jawab = paket.muat_paket(akun("perencana"), paket.MuatPaket(folder))
    assert "nilai_variabel.csv, baris " in jawab.pesan
    assert "terkunci karena telah disahkan; buka atau kembalikan dahulu" in jawab.pesan


def test_a_preview_tells_each_row_and_changes_nothing(instansi, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    ganti(folder, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,51,")
    revisi, baris = Revisi.kini(instansi.pk), apps.get_model("pengukuran.NilaiVariabelEvent").objects.count()
    jawab = paket.muat_paket(akun("perencana"), paket.MuatPaket(folder, pratinjau=True))
    assert [(b.kunci, b.apa, b.kolom) for b in jawab.hasil.rincian] == [
        ("koperasi_sehat, 2021", "berubah", {"nilai": (Decimal("50.000000000000"), Decimal(51))})
    ]
    assert Revisi.kini(instansi.pk) == revisi
    assert apps.get_model("pengukuran.NilaiVariabelEvent").objects.count() == baris
    assert (
        NilaiVariabel.objects.get(variabel__kode="koperasi_sehat", tahun=2021, wilayah=None, variabel__perangkat_daerah=instansi).nilai
        == 50
    )


def test_an_export_of_what_people_filled_in_loads_as_it_is(instansi, ikm, realisasi, tmp_path):
    isi.isi_realisasi(akun("bidang"), realisasi)
    tulis_paket(instansi, tmp_path / "x")
    hasil = muat_paket(tmp_path / "x")
    assert (hasil.baru, hasil.berubah, hasil.dihapus, hasil.dipertahankan) == (0, 0, 0, 0)


@pytest.mark.parametrize(("peran", "boleh"), [("perencana", True), ("pengelola", True), ("kepala", False), ("bidang", False)])
def test_who_may_load_a_package(instansi, peran, boleh):
    assert paket.muat_paket(akun(peran), paket.MuatPaket(CONTOH)).berhasil is boleh
    assert not paket.muat_paket(akun(peran, "rsud-cempaka"), paket.MuatPaket(CONTOH)).berhasil
    assert not paket.muat_paket(akun(peran), paket.MuatPaket(CONTOH, perbarui_bersama=True)).berhasil


# Assignments.


def test_the_keeper_gives_and_ends_assignments_and_never_his_own(instansi):
    pengelola, sistem = akun("pengelola"), PengelolaSistem("uji")
    assert tugas.buat_akun(pengelola, tugas.BuatAkun(instansi, "sari", "bidang", "rahasia-sekali-9")).berhasil
    assert tugas.tugaskan(pengelola, tugas.Tugaskan(instansi, "sari", "kepala", tambahan=True)).berhasil
    assert set(Penugasan.objects.berlaku().filter(akun__username="sari").values_list("peran", flat=True)) == {"bidang", "kepala"}
    assert tugas.cabut_tugas(pengelola, tugas.CabutTugas(instansi, "sari", "kepala")).hasil == 1
    assert set(Penugasan.objects.berlaku().filter(akun__username="sari").values_list("peran", flat=True)) == {"bidang"}
    assert Penugasan.objects.filter(akun__username="sari").count() == 2, "what was held stays on record"
    assert "minta pengelola lain" in tugas.tugaskan(pengelola, tugas.Tugaskan(instansi, pengelola.username, "kepala")).pesan
    assert tugas.tugaskan(sistem, tugas.Tugaskan(instansi, pengelola.username, "kepala")).berhasil
    assert not tugas.tugaskan(akun("perencana"), tugas.Tugaskan(instansi, "sari", "kepala")).berhasil
    assert not tugas.tugaskan(akun("pengelola", "rsud-cempaka"), tugas.Tugaskan(instansi, "sari", "kepala")).berhasil
    assert "peran «raja» tidak dikenal" in tugas.tugaskan(sistem, tugas.Tugaskan(instansi, "sari", "raja")).pesan


# What is published stays.


@pytest.fixture
def edisi(instansi, tmp_path):
    return terbit.terbitkan(akun("kepala"), terbit.Terbitkan(instansi, 2021, tmp_path, ("json",))).hasil


def test_recomputing_tells_the_difference_and_changes_nothing_that_is_published(instansi, edisi):
    dulu = list(Realisasi.objects.filter(terbitan=edisi).order_by("urutan").values())
    isian = bytes(IsiTerbit.objects.get(pk=edisi.berkas.get().sha256).isi)
    assert terbit.hitung(akun("perencana"), terbit.Hitung(instansi, 2021)).hasil.beda == []
    isi.isi_nilai_variabel(akun("perencana"), IsiNilaiVariabel(instansi, "koperasi_sehat", P, Decimal(57), "Rekap"))
    hasil = terbit.hitung(akun("perencana"), terbit.Hitung(instansi, 2021)).hasil
    assert [(b.kode, b.kolom) for b in hasil.beda] == [("koperasi_berkualitas", "nilai"), ("koperasi_berkualitas", "capaian")]
    assert hasil.beda[0].terbit < hasil.beda[0].kini
    assert list(Realisasi.objects.filter(terbitan=edisi).order_by("urutan").values()) == dulu
    assert bytes(IsiTerbit.objects.get(pk=edisi.berkas.get().sha256).isi) == isian
    kedua = terbit.terbitkan(akun("kepala"), terbit.Terbitkan(instansi, 2021, format_=("json",), alasan="Mendesak")).hasil
    assert (kedua.edisi, kedua.revisi > edisi.revisi) == (2, True)
    assert Realisasi.objects.get(terbitan=kedua, kode="koperasi_berkualitas").nilai == hasil.beda[0].kini
    assert list(Realisasi.objects.filter(terbitan=edisi).order_by("urutan").values()) == dulu


def test_the_first_page_tells_what_is_published_and_where_the_records_say_otherwise(client, instansi, edisi):
    pustaka._simpanan.clear()
    client.force_login(akun("kepala"))
    dulu = client.get("/").content.decode()
    assert "Terbit, edisi 1" in dulu
    assert "data kini memberi hasil lain" not in dulu
    isi.isi_nilai_variabel(akun("perencana"), IsiNilaiVariabel(instansi, "koperasi_sehat", P, Decimal(57), "Rekap"))
    kini = client.get("/").content.decode()
    assert "Persentase koperasi berkualitas, nilai: 5,13 → 5,48" in kini


def test_an_edition_outlives_the_indicators_in_it(instansi, edisi):
    dulu = Realisasi.objects.filter(terbitan=edisi).count()
    ButirPerjanjian.objects.filter(indikator__kode="koperasi_berkualitas").delete()
    Indikator.objects.get(perangkat_daerah=instansi, kode="koperasi_berkualitas").delete()
    assert Realisasi.objects.filter(terbitan=edisi).count() == dulu
    assert Realisasi.objects.get(terbitan=edisi, kode="koperasi_berkualitas").nama.startswith("Persentase")


@pytest.mark.parametrize("model", [Terbitan, BerkasTerbit, IsiTerbit, Realisasi])
def test_what_is_published_cannot_be_changed_past_the_program(edisi, model):
    semua = model.objects.filter(terbitan=edisi) if model in (BerkasTerbit, Realisasi) else model.objects.all()
    kolom = {"Terbitan": "catatan", "BerkasTerbit": "sha256", "IsiTerbit": "isi", "Realisasi": "kategori"}[model.__name__]
    assert semua.exists()
    for coba in (lambda: semua.update(**{kolom: b"x" if kolom == "isi" else "x"}), lambda: semua._raw_delete("default")):
        with pytest.raises(DatabaseError, match="tidak dapat diubah"), transaction.atomic():
            coba()


def test_the_public_page_of_a_year_shows_the_edition_whatever_the_records_say_since(client, instansi, edisi):
    alamat = "/publik/prov-jambi/diskopukm-jambi/2021/"
    berkas = f"{alamat}LKjIP.json"
    dulu, isi_dulu = client.get(alamat).content.decode(), client.get(berkas).content
    assert "5,13" in dulu
    isi.isi_nilai_variabel(akun("perencana"), IsiNilaiVariabel(instansi, "koperasi_sehat", P, Decimal(57), "Rekap"))
    terbit.hitung(akun("perencana"), terbit.Hitung(instansi, 2021))
    assert client.get(alamat).content.decode() == dulu
    terbit.terbitkan(
        akun("kepala"), terbit.Terbitkan(instansi, 2021, format_=("json",), catatan="Koperasi sehat dihitung ulang", alasan="Mendesak")
    )
    kini = client.get(alamat).content.decode()
    assert ("5,48" in kini, "Koperasi sehat dihitung ulang" in kini, "?edisi=1" in kini) == (True, True, True)
    assert "5,13" in client.get(f"{alamat}?edisi=1").content.decode()
    assert client.get(f"{berkas}?edisi=1").content == isi_dulu != client.get(berkas).content
    for salah in (f"{alamat}?edisi=9", f"{alamat}?edisi=x", f"{berkas}?edisi=3", f"{alamat}LKjIP.exe"):
        assert client.get(salah).status_code == 404


def test_what_people_filled_in_and_nobody_signed_is_not_published_unless_somebody_says_why(client, instansi, ikm, lembar, realisasi):
    isi.isi_realisasi(akun("bidang"), realisasi)
    masukan = terbit.Terbitkan(instansi, 2021, format_=("json",))
    for alasan in ("", "  "):
        jawab = terbit.terbitkan(akun("kepala"), replace(masukan, alasan=alasan))
        assert [g.isian for g in jawab.galat] == ["alasan"]
        assert jawab.pesan.count("\n  - ") == 1
        assert "1 lembar di balik laporan ini belum disahkan" in jawab.pesan
        assert "Realisasi indikator 2021" in jawab.pesan
        assert "(Draf)" in jawab.pesan
    assert not Terbitan.objects.exists()
    t = terbit.terbitkan(akun("kepala"), replace(masukan, alasan="Tenggat 28 Februari")).hasil
    assert (len(t.belum_sah), t.alasan_belum_sah, t.dari_paket > 0) == (1, "Tenggat 28 Februari", True)
    halaman = client.get("/publik/prov-jambi/diskopukm-jambi/2021/").content.decode()
    for kata in ("Diterbitkan sebelum seluruh datanya disahkan", "Tenggat 28 Februari", t.belum_sah[0]):
        assert kata in halaman
    bawa(lembar, "ajukan", "verifikasi", "sahkan")
    sah = terbit.terbitkan(akun("kepala"), replace(masukan, alasan="tidak perlu lagi")).hasil
    assert (sah.edisi, sah.belum_sah, sah.alasan_belum_sah) == (2, [], "")
    assert "belum disahkan saat terbit" not in client.get("/publik/prov-jambi/diskopukm-jambi/2021/").content.decode()


def test_only_sheets_behind_the_report_count(instansi, ikm, realisasi):
    isi.isi_realisasi(akun("bidang"), replace(realisasi, periode=Periode(2021, triwulan=3)))
    isi.isi_realisasi(akun("bidang"), replace(realisasi, periode=Periode(2020)))
    isi.isi_target(akun("perencana"), IsiTarget(instansi, IKM, Periode(2021), Decimal(90), sumber="x"))
    bagian = (Periode(2021), Periode(2021, triwulan=2), Periode(2021, triwulan=3), Periode(2021, bulan=9), Periode(2022))
    orang = {str(p): {x.partition(",")[0].partition(" (")[0] for x in belum_sah(instansi, p).orang} for p in bagian}
    target, semua = {"Target indikator 2021"}, {"Target indikator 2021", "Realisasi indikator 2021-T3"}
    assert orang == {"2021": semua, "2021-T2": target, "2021-T3": semua, "2021-B09": semua, "2022": set()}


def test_only_the_head_publishes(instansi):
    for peran in ("perencana", "bidang", "pengelola", "inspektorat", "publik"):
        assert (
            "Yang boleh menerbitkan laporan: Kepala"
            in terbit.terbitkan(akun(peran), terbit.Terbitkan(instansi, 2021, format_=("json",))).pesan
        )
    assert not Terbitan.objects.exists()


def test_targets_are_the_planners(instansi):
    i = Indikator.objects.filter(perangkat_daerah=instansi, kode="lulus_diklat").first()
    assert isi.isi_target(akun("perencana"), IsiTarget(instansi, i.kode, P, Decimal("77.5"))).berhasil
    assert TargetIndikator.objects.get(indikator=i, tahun=2021, triwulan=None, bulan=None).nilai == Decimal("77.5")
    assert not isi.isi_target(akun("bidang"), IsiTarget(instansi, i.kode, P, Decimal(1))).berhasil
    assert cari_instansi("rsud-cempaka") is not None
