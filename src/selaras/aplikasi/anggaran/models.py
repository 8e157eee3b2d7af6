"""Money: ceilings by stage and what was spent, each line at one level of detail."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.alur.pemicu import TAHUN_BARIS, kunci_baris
from selaras.aplikasi.inti.models import bulan, jumlah_uang, kode, periode_sah, riwayat, tahun_sah, triwulan
from selaras.aplikasi.organisasi.models import MilikInstansi, unik_per_instansi
from selaras.aplikasi.perencanaan.models import Program, SubKegiatan


@riwayat
class JenisBelanja(MilikInstansi):
    """Permendagri 90/2019 and 77/2020: 5.1.01 pegawai, 5.1.02 barang dan jasa, 5.2 modal."""

    kode = kode()
    nama = models.CharField(max_length=120)
    urutan = models.PositiveIntegerField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="jenisbelanja_kode")]


@riwayat
class SumberDana(MilikInstansi):
    kode = kode()
    nama = models.CharField(max_length=120)
    urutan = models.PositiveIntegerField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="sumberdana_kode")]


class BarisAnggaran(MilikInstansi):
    """An amount at exactly one level: a programme, a sub-kegiatan or a jenis belanja."""

    tahun = models.PositiveIntegerField()
    sumber_dana = models.ForeignKey(SumberDana, models.PROTECT)
    program = models.ForeignKey(Program, models.CASCADE, null=True, blank=True)
    sub_kegiatan = models.ForeignKey(SubKegiatan, models.CASCADE, null=True, blank=True)
    jenis_belanja = models.ForeignKey(JenisBelanja, models.PROTECT, null=True, blank=True)
    jumlah = jumlah_uang()
    sumber = models.CharField(max_length=300)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        abstract = True


def satu_rincian(nama: str) -> models.CheckConstraint:
    kolom = ("program", "sub_kegiatan", "jenis_belanja")
    syarat = Q()
    for terisi in kolom:
        syarat |= Q(**{f"{k}__isnull": k != terisi for k in kolom})
    return models.CheckConstraint(name=nama, condition=syarat)


def tidak_negatif(nama: str) -> models.CheckConstraint:
    return models.CheckConstraint(name=nama, condition=Q(jumlah__gte=0))


@riwayat
class Pagu(BarisAnggaran):
    tahap = models.CharField(max_length=20, choices=[(t, t) for t in ("murni", "pergeseran", "perubahan")])

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "tahap", "sumber_dana", "program", "sub_kegiatan", "jenis_belanja", nama="pagu_baris"),
            satu_rincian("pagu_satu_rincian"),
            tidak_negatif("pagu_tidak_negatif"),
            tahun_sah("pagu_tahun"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.PAGU, periode=TAHUN_BARIS)]


@riwayat
class RealisasiAnggaran(BarisAnggaran):
    """What was spent in a year, or in one triwulan or month of it (not since the year began)."""

    triwulan = triwulan()
    bulan = bulan()
    per_tanggal = models.DateField()

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi(
                "tahun", "triwulan", "bulan", "sumber_dana", "program", "sub_kegiatan", "jenis_belanja", nama="realisasianggaran_baris"
            ),
            periode_sah("realisasianggaran_periode_sah"),
            satu_rincian("realisasianggaran_satu_rincian"),
            tidak_negatif("realisasianggaran_tidak_negatif"),
            tahun_sah("realisasianggaran_tahun"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.ANGGARAN)]
