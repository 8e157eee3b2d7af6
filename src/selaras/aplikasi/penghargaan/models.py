"""Awards: cooperatives with national achievements, and people honoured for cooperatives."""

from __future__ import annotations

from django.db import models

from selaras.aplikasi.inti.models import riwayat, tahun_sah
from selaras.aplikasi.organisasi.models import MilikInstansi, Wilayah, unik_per_instansi


@riwayat
class PrestasiKoperasi(MilikInstansi):
    tahun = models.PositiveIntegerField()
    nomor = models.PositiveIntegerField()
    nama = models.CharField(max_length=200)
    tingkat = models.CharField(max_length=60)
    kelompok_usaha = models.CharField(max_length=80)
    wilayah = models.ForeignKey(Wilayah, models.PROTECT)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "nomor", nama="prestasi_nomor"), tahun_sah("prestasi_tahun")]


@riwayat
class PenghargaanTokoh(MilikInstansi):
    nomor = models.PositiveIntegerField()
    nama = models.CharField(max_length=200)
    jabatan = models.CharField(max_length=200)
    penghargaan = models.CharField(max_length=120)
    tahun = models.PositiveIntegerField()
    wilayah = models.ForeignKey(Wilayah, models.PROTECT)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("nomor", nama="penghargaan_nomor"), tahun_sah("penghargaan_tahun")]
