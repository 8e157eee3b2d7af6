"""Reports: the narrative that people write, and what was published."""

from __future__ import annotations

import pgtrigger
from django.db import models

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.alur.pemicu import TAHUN_BARIS, kunci_baris
from selaras.aplikasi.inti.models import bulan, kode, periode_sah, riwayat, triwulan
from selaras.aplikasi.inti.pemicu import tak_berubah
from selaras.aplikasi.organisasi.models import MilikInstansi, unik_per_instansi


@riwayat
class Narasi(MilikInstansi):
    """A Markdown text of one section with ``{{...}}`` number tokens."""

    tahun = models.PositiveIntegerField()
    bagian = kode()
    isi = models.TextField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "bagian", nama="narasi_bagian")]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.NARASI, periode=TAHUN_BARIS)]

    @property
    def berkas(self) -> str:
        return f"narasi/{self.tahun}/{self.bagian}.md"


class IsiTerbit(models.Model):
    """The bytes of a file that was published, by their hash."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    isi = models.BinaryField()

    class Meta:
        triggers = [tak_berubah("isi_terbit_tetap")]


class Terbitan(MilikInstansi):
    """An edition of the report of a period that was made public: its files (`BerkasTerbit`) and its results (`Realisasi`) stay as they were.

    ``revisi`` is that of the data behind it; a later edition stands beside it and never in its place.
    """

    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    edisi = models.PositiveIntegerField()
    revisi = models.BigIntegerField()
    kapan = models.DateTimeField(auto_now_add=True)
    akun = models.ForeignKey(Akun, models.PROTECT, null=True, blank=True)
    pelaku = models.CharField(max_length=200)
    catatan = models.TextField(blank=True)
    belum_sah = models.JSONField(default=list, blank=True, help_text="Lembar yang diisi orang dan belum disahkan saat terbit")
    alasan_belum_sah = models.TextField(blank=True)
    dari_paket = models.PositiveIntegerField(default=0, help_text="Banyaknya lembar dari paket data yang tidak melalui pengesahan")

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "triwulan", "bulan", "edisi", nama="terbitan_edisi"),
            periode_sah("terbitan_periode"),
            models.CheckConstraint(name="terbitan_belum_sah_beralasan", condition=models.Q(belum_sah=[]) | ~models.Q(alasan_belum_sah="")),
        ]
        triggers = [tak_berubah("terbitan_tetap")]  # and no revision: what is published is not data that reports are made from

    def __str__(self) -> str:
        return f"{self.periode}, edisi {self.edisi}"

    @property
    def periode(self) -> Periode:
        return Periode(self.tahun, self.triwulan, self.bulan)


@riwayat
class BerkasTerbit(MilikInstansi):
    """A file that was built, with the hash that proves it unchanged and the revision of the data behind it.

    Without ``terbitan`` it is a draft, which the next one replaces. With one it is public, and its bytes are in `IsiTerbit`.
    """

    terbitan = models.ForeignKey(Terbitan, models.PROTECT, null=True, blank=True, related_name="berkas")
    tahun = models.PositiveIntegerField()
    nama = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    ukuran = models.PositiveBigIntegerField()
    revisi = models.BigIntegerField()
    dibuat = models.DateTimeField(auto_now=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "terbitan", "nama", nama="berkasterbit_nama")]
        triggers = [tak_berubah("berkas_terbit_tetap", pgtrigger.Q(old__terbitan__isnull=False))]
