"""A sheet (`Lembar`) is what is filled in, handed on and locked together; `Transisi` is the one log of its steps."""

from __future__ import annotations

from django.db import models

from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur import pemicu
from selaras.aplikasi.alur.aturan import LANGKAH, TERKUNCI, Keadaan
from selaras.aplikasi.inti.models import riwayat
from selaras.aplikasi.inti.pemicu import tak_berubah
from selaras.aplikasi.organisasi.models import MilikInstansi, UnitKerja


class Isian(models.TextChoices):
    """The tables that people fill in sheet by sheet, by their names in the Data Package."""

    TARGET = "target", "Target indikator"
    REALISASI = "realisasi_tercatat", "Realisasi indikator"
    VARIABEL = "nilai_variabel", "Nilai variabel"
    ANGGARAN = "realisasi_anggaran", "Realisasi anggaran"
    PAGU = "pagu", "Pagu anggaran"
    KELUARAN = "keluaran", "Keluaran sub-kegiatan"
    ANALISIS = "analisis", "Analisis capaian"
    NARASI = "narasi", "Narasi laporan"


class Pemilik(models.TextChoices):
    PAKET = "paket", "Paket data"
    ORANG = "orang", "Diisi di Selaras"


@riwayat
class Lembar(MilikInstansi):
    """One table of an agency in one period, for one unit (none: what no unit answers for).

    It is made by the database when its first row is written. ``pemilik``: once people write in it, a package no longer does.
    """

    tabel = models.CharField(max_length=30, choices=Isian.choices)
    periode = models.CharField(max_length=12)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True)
    keadaan = models.CharField(max_length=20, choices=Keadaan.choices, default=Keadaan.DRAF, db_default=Keadaan.DRAF)
    pemilik = models.CharField(max_length=10, choices=Pemilik.choices, default=Pemilik.PAKET, db_default=Pemilik.PAKET)

    class Meta(MilikInstansi.Meta):
        constraints = [
            models.UniqueConstraint(fields=["perangkat_daerah", "tabel", "periode", "unit"], name="lembar_satu", nulls_distinct=False)
        ]
        triggers = [*MilikInstansi.Meta.triggers, pemicu.jaga_lembar()]

    @property
    def terkunci(self) -> bool:
        return self.keadaan in TERKUNCI

    def __str__(self) -> str:
        return f"{self.get_tabel_display()} {self.periode}" + (f", {self.unit.nama}" if self.unit else "")


@riwayat
class KebijakanAlur(MilikInstansi):
    """How an agency takes its steps. Without a row, or without ``rangkap``, nobody verifies or signs what he entered or handed on himself.

    A small office may permit it, and says why; every step taken so is marked in the log.
    """

    rangkap = models.BooleanField(default=False)
    alasan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            models.UniqueConstraint(fields=["perangkat_daerah"], name="kebijakanalur_satu"),
            models.CheckConstraint(name="kebijakanalur_beralasan", condition=models.Q(rangkap=False) | ~models.Q(alasan="")),
        ]


class Transisi(models.Model):
    """A step that somebody took, or tried to: who, when, from where to where, and why. To write a step is to take it: the database
    moves the sheet when an accepted step is recorded, and there is no other way to move one."""

    lembar = models.ForeignKey(Lembar, models.PROTECT, related_name="transisi")
    akun = models.ForeignKey(Akun, models.PROTECT, null=True, blank=True)
    pelaku = models.CharField(max_length=200)
    kapan = models.DateTimeField(auto_now_add=True)
    langkah = models.CharField(max_length=20, choices=[(n, n) for n in LANGKAH])
    dari = models.CharField(max_length=20, choices=Keadaan.choices)
    ke = models.CharField(max_length=20, choices=Keadaan.choices)
    alasan = models.TextField(blank=True)
    diterima = models.BooleanField()
    rangkap = models.BooleanField(default=False, db_default=False, help_text="Diambil oleh orang yang juga mengisi atau mengajukannya")
    sebab_ditolak = models.TextField(blank=True)

    class Meta:
        ordering = ["kapan", "id"]
        constraints = [
            models.CheckConstraint(
                name="transisi_tolak_bersebab",
                condition=models.Q(diterima=True, sebab_ditolak="") | models.Q(diterima=False) & ~models.Q(sebab_ditolak=""),
            )
        ]
        triggers = [pemicu.jalankan_transisi(), tak_berubah("transisi_tetap")]
