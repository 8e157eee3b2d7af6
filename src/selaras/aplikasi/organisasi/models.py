"""Who: the region, the agency, its units, offices, officials and staff figures."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models

from selaras.aplikasi.inti.models import Rekaman, kode, nilai_atau_alasan, riwayat, tahun_sah
from selaras.aplikasi.inti.pemicu import naikkan_revisi

KOPERASI_UKM = "koperasi-ukm"


@riwayat
class Wilayah(Rekaman):
    """A region with its Kemendagri code (Permendagri 72/2019). BPS codes differ and are never derived from it.

    Shared by all agencies; `CakupanWilayah` says which of them work in it.
    """

    JENIS = ("provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa")

    kode = kode(unique=True)
    nama = models.CharField(max_length=120)
    jenis = models.CharField(max_length=20, choices=[(j, j) for j in JENIS])


@riwayat
class Pemda(Rekaman):
    kode = kode(unique=True)
    nama = models.CharField(max_length=200)
    wilayah = models.ForeignKey(Wilayah, models.PROTECT)
    ibu_kota = models.CharField(max_length=120)
    jabatan_kepala = models.CharField(max_length=120, help_text="Jabatan kepala daerah, misalnya Gubernur Jambi")


@riwayat
class PerangkatDaerah(Rekaman):
    """An agency. ``batas_atas_capaian`` and ``batas_bawah_capaian`` are its capaian policy (empty: no bound).

    ``sektor`` opens the chapters, rules and alerts of a trade; only a trade that counts cooperatives has a ``definisi_aktif``.
    """

    pemda = models.ForeignKey(Pemda, models.PROTECT)
    kode = kode()
    nama = models.CharField(max_length=200)
    nama_pendek = models.CharField(max_length=120)
    dasar_hukum = models.TextField()
    kedudukan = models.TextField()
    tugas = models.TextField()
    batas_atas_capaian = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    batas_bawah_capaian = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    definisi_aktif = models.CharField(
        max_length=20,
        blank=True,
        choices=[("rat-dua-tahun",) * 2, ("rat-tiga-kali",) * 2, ("kelembagaan-usaha",) * 2],
        help_text="Kapan koperasi disebut aktif; wajib bagi sektor koperasi-ukm, kosong bagi yang lain",
    )
    sektor = models.CharField(
        max_length=30, blank=True, choices=[(KOPERASI_UKM,) * 2], help_text="Bidang yang memberi bab dan aturan tersendiri; boleh kosong"
    )
    contoh = models.BooleanField(default=False, help_text="true bila instansi ini hanya contoh; laporan dan situs menyebutnya")

    class Meta(Rekaman.Meta):
        constraints = [models.UniqueConstraint(fields=["pemda", "kode"], name="perangkatdaerah_kode")]
        triggers = naikkan_revisi("id")

    def __str__(self) -> str:
        return self.nama_pendek

    @property
    def kode_penuh(self) -> str:
        """The code with that of its region, for where two regions use one code."""
        return f"{self.pemda.kode}/{self.kode}"


class MilikInstansi(Rekaman):
    """Something that belongs to one agency."""

    perangkat_daerah = models.ForeignKey(PerangkatDaerah, models.CASCADE)

    class Meta(Rekaman.Meta):
        abstract = True
        triggers = naikkan_revisi("perangkat_daerah_id")


def unik_per_instansi(*kolom: str, nama: str) -> models.UniqueConstraint:
    """Checked after each statement; a load defers it, because a row may take the number of one that goes later."""
    return models.UniqueConstraint(
        fields=["perangkat_daerah", *kolom], name=nama, nulls_distinct=False, deferrable=models.Deferrable.IMMEDIATE
    )


@riwayat
class CakupanWilayah(MilikInstansi):
    """An agency works in a region. The region itself is recorded once for all agencies."""

    objek = models.ForeignKey(Wilayah, models.PROTECT)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("objek", nama="cakupanwilayah_pasangan")]


@riwayat
class UnitKerja(MilikInstansi):
    kode = kode()
    induk = models.ForeignKey("self", models.PROTECT, null=True, blank=True)
    nama = models.CharField(max_length=200)
    jenis = models.CharField(max_length=30, help_text="kepala, sekretariat, subbagian, bidang, seksi, uptd, jabatan fungsional")
    tugas = models.TextField(blank=True)
    urutan = models.PositiveIntegerField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="unitkerja_kode")]


@riwayat
class Fungsi(MilikInstansi):
    """A function (fungsi) of a unit; of the whole agency when no unit is given."""

    unit = models.ForeignKey(UnitKerja, models.CASCADE, null=True, blank=True)
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("unit", "nomor", nama="fungsi_nomor")]


@riwayat
class Jabatan(MilikInstansi):
    kode = kode()
    unit = models.ForeignKey(UnitKerja, models.PROTECT)
    nama = models.CharField(max_length=200)
    eselon = models.CharField(max_length=10, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="jabatan_kode")]


@riwayat
class Pejabat(MilikInstansi):
    nip = models.CharField(
        max_length=18, validators=[RegexValidator(r"^\d{18}$", "NIP terdiri atas 18 angka tanpa spasi.")], help_text="18 angka tanpa spasi"
    )
    nama = models.CharField(max_length=200)
    pangkat = models.CharField(max_length=80, blank=True)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("nip", nama="pejabat_nip"),
            models.CheckConstraint(name="pejabat_nip_18", condition=models.Q(nip__regex=r"^\d{18}$")),
        ]


@riwayat
class RingkasanPegawai(MilikInstansi):
    """Staff counted one way (by sex, schooling, rank, ...) in one year."""

    tahun = models.PositiveIntegerField()
    klasifikasi = models.CharField(max_length=60)
    uraian = models.CharField(max_length=60)
    jumlah = models.PositiveIntegerField(null=True, blank=True)
    kosong = models.CharField(max_length=300, blank=True)
    urutan = models.PositiveIntegerField()
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("tahun", "klasifikasi", "uraian", nama="pegawai_baris"),
            nilai_atau_alasan("jumlah", "pegawai_nilai_atau_alasan"),
            tahun_sah("pegawai_tahun"),
        ]


@riwayat
class IsuStrategis(MilikInstansi):
    """A main problem of the agency. ``uraian`` may hold ``{{...}}`` number tokens."""

    tahun = models.PositiveIntegerField()
    kategori = models.CharField(max_length=60)
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "kategori", "nomor", nama="isu_nomor")]
