"""Measuring: variables and their values by period, recorded realisasi, and the computed result with its frozen formula."""

from __future__ import annotations

import pgtrigger
from django.db import models

from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.alur.pemicu import TAHUN_BARIS, kunci_baris, kunci_penanggung_jawab
from selaras.aplikasi.inti.models import (
    bulan,
    cara_setahun,
    kode,
    nilai_atau_alasan,
    nilai_bebas,
    periode_sah,
    riwayat,
    tahun_sah,
    triwulan,
)
from selaras.aplikasi.inti.pemicu import tak_berubah
from selaras.aplikasi.organisasi.models import MilikInstansi, UnitKerja, Wilayah, unik_per_instansi
from selaras.aplikasi.perencanaan.models import UNIT_INDIKATOR, Indikator, SubKegiatan


@riwayat
class Variabel(MilikInstansi):
    """A quantity that formulas use. With ``rumus`` (a total) it is computed and never typed. ``kelompok`` names its table."""

    kode = kode()
    nama = models.CharField(max_length=200)
    satuan = models.CharField(max_length=40)
    presisi = models.PositiveSmallIntegerField(default=0)
    rumus = models.TextField(blank=True)
    kelompok = models.CharField(max_length=60)
    urutan = models.PositiveIntegerField()
    definisi = models.TextField(blank=True)
    penanggung_jawab = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True)
    cara_setahun = cara_setahun()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="variabel_kode")]
        triggers = [
            *MilikInstansi.Meta.triggers,
            kunci_penanggung_jawab("variabel_id", (Isian.VARIABEL, "pengukuran_nilaivariabel")),
        ]


_UNIT_VARIABEL = "SELECT penanggung_jawab_id FROM pengukuran_variabel WHERE id = {b}.variabel_id"


@riwayat
class NilaiVariabel(MilikInstansi):
    """The value of a variable in a period, for the whole region or one wilayah, with its source."""

    variabel = models.ForeignKey(Variabel, models.CASCADE)
    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    wilayah = models.ForeignKey(Wilayah, models.PROTECT, null=True, blank=True)
    nilai = nilai_bebas()
    kosong = models.CharField(max_length=300, blank=True)
    sumber = models.CharField(max_length=300)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("variabel", "tahun", "triwulan", "bulan", "wilayah", nama="nilaivariabel_tahun"),
            periode_sah("nilaivariabel_periode_sah"),
            nilai_atau_alasan("nilai", "nilaivariabel_nilai_atau_alasan"),
            tahun_sah("nilaivariabel_tahun_sah"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.VARIABEL, _UNIT_VARIABEL)]


@riwayat
class RealisasiTercatat(MilikInstansi):
    """A realisasi that no formula can give (inputs of that year are not recorded), with its source."""

    indikator = models.ForeignKey(Indikator, models.CASCADE)
    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    nilai = nilai_bebas()
    kosong = models.CharField(max_length=300, blank=True)
    sumber = models.CharField(max_length=300)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("indikator", "tahun", "triwulan", "bulan", nama="realisasitercatat_tahun"),
            periode_sah("realisasitercatat_periode_sah"),
            nilai_atau_alasan("nilai", "realisasitercatat_nilai_atau_alasan"),
            tahun_sah("realisasitercatat_tahun_sah"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.REALISASI, UNIT_INDIKATOR)]


@riwayat
class Analisis(MilikInstansi):
    """Why an indicator fell short in a period, and what is done about it: by whom and until when."""

    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    indikator = models.ForeignKey(Indikator, models.CASCADE)
    penyebab = models.TextField()
    langkah = models.TextField(blank=True)
    penanggung_jawab = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True)
    tenggat = models.DateField(null=True, blank=True)
    sumber = models.CharField(max_length=300, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "triwulan", "bulan", "indikator", nama="analisis_tahun"),
            periode_sah("analisis_periode_sah"),
            tahun_sah("analisis_tahun_sah"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.ANALISIS, UNIT_INDIKATOR)]


@riwayat
class Standar(MilikInstansi):
    """A national or provincial standard that a result is compared with. ``nilai_atas`` closes an interval."""

    indikator = models.ForeignKey(Indikator, models.CASCADE)
    tahun = models.PositiveIntegerField()
    nilai = models.DecimalField(max_digits=32, decimal_places=12)
    nilai_atas = nilai_bebas()
    nama = models.CharField(max_length=200)
    sumber = models.CharField(max_length=300)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("indikator", "tahun", "nama", nama="standar_nama"), tahun_sah("standar_tahun")]


@riwayat
class Keluaran(MilikInstansi):
    """An output of a sub-kegiatan in a year."""

    tahun = models.PositiveIntegerField()
    sub_kegiatan = models.ForeignKey(SubKegiatan, models.CASCADE)
    nomor = models.PositiveIntegerField()
    nama = models.CharField(max_length=300)
    satuan = models.CharField(max_length=40)
    presisi = models.PositiveSmallIntegerField(default=0)
    target = nilai_bebas()
    realisasi = nilai_bebas()
    kosong = models.CharField(max_length=300, blank=True)
    sumber = models.CharField(max_length=300, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "sub_kegiatan", "nomor", nama="keluaran_nomor"),
            nilai_atau_alasan("realisasi", "keluaran_nilai_atau_alasan"),
            tahun_sah("keluaran_tahun"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.KELUARAN, periode=TAHUN_BARIS)]


@riwayat
class Realisasi(MilikInstansi):
    """The result of an indicator in a period, with formula, inputs and definition as they were when it was computed.

    Without ``terbitan`` it is the last computation, which the next one replaces. With one it is what that edition published: it stays,
    whatever becomes of the indicator, and so names it by its code alone.
    """

    terbitan = models.ForeignKey("pelaporan.Terbitan", models.PROTECT, null=True, blank=True, related_name="hasil")
    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    urutan = models.PositiveIntegerField()
    kode = kode(help_text="Kode indikator saat dihitung")
    nama = models.CharField(max_length=300)
    satuan = models.CharField(max_length=40)
    presisi = models.PositiveSmallIntegerField()
    polaritas = models.CharField(max_length=20)
    target = nilai_bebas()
    target_atas = nilai_bebas()
    nilai = nilai_bebas()
    kosong = models.CharField(max_length=300, blank=True)
    rumus = models.TextField()
    masukan = models.JSONField(help_text="Identitas dan nilai setiap masukan saat dihitung")
    capaian_mentah = nilai_bebas()
    capaian = nilai_bebas()
    kategori = models.CharField(max_length=40, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "triwulan", "bulan", "terbitan", "kode", nama="realisasi_kode"),
            periode_sah("realisasi_periode_sah"),
            nilai_atau_alasan("nilai", "realisasi_nilai_atau_alasan"),
        ]
        # A result is not data that results are made from: it moves no revision.
        triggers = [tak_berubah("realisasi_terbit_tetap", pgtrigger.Q(old__terbitan__isnull=False))]
