"""Plans and promises: RPJMD, Renstra and its versions, indicators, targets, programmes, Perjanjian Kinerja."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.alur.pemicu import kunci_baris, kunci_penanggung_jawab
from selaras.aplikasi.inti.models import (
    Rekaman,
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
from selaras.aplikasi.organisasi.models import MilikInstansi, Pejabat, Pemda, UnitKerja, unik_per_instansi


@riwayat
class Rpjmd(Rekaman):
    """The plan of a region, recorded once for all its agencies."""

    pemda = models.ForeignKey(Pemda, models.CASCADE)
    kode = kode()
    nama = models.CharField(max_length=200)
    visi = models.TextField()
    tahun_mulai = models.PositiveIntegerField()
    tahun_selesai = models.PositiveIntegerField()
    dasar = models.TextField(blank=True)

    class Meta(Rekaman.Meta):
        constraints = [
            models.UniqueConstraint(fields=["pemda", "kode"], name="rpjmd_kode"),
            models.CheckConstraint(name="rpjmd_periode", condition=Q(tahun_selesai__gte=F("tahun_mulai"))),
        ]


@riwayat
class ButirRpjmd(Rekaman):
    """One line of the RPJMD: a word of the visi explained, a misi, a tujuan or a sasaran."""

    JENIS = ("kata visi", "misi", "tujuan", "sasaran")
    rpjmd = models.ForeignKey(Rpjmd, models.CASCADE)
    jenis = models.CharField(max_length=20, choices=[(j, j) for j in JENIS])
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()
    penjelasan = models.TextField(blank=True)

    class Meta(Rekaman.Meta):
        constraints = [models.UniqueConstraint(fields=["rpjmd", "jenis", "nomor"], name="butirrpjmd_nomor")]


@riwayat
class CakupanRpjmd(MilikInstansi):
    """An agency's plans refer to this RPJMD, so its package tells it."""

    objek = models.ForeignKey(Rpjmd, models.CASCADE)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("objek", nama="cakupanrpjmd_pasangan")]


@riwayat
class CakupanButirRpjmd(MilikInstansi):
    """An agency's package tells this line of an RPJMD."""

    objek = models.ForeignKey(ButirRpjmd, models.CASCADE)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("objek", nama="cakupanbutirrpjmd_pasangan")]


@riwayat
class DukunganMisi(MilikInstansi):
    """A misi of the RPJMD that this agency supports."""

    rpjmd = models.ForeignKey(Rpjmd, models.CASCADE)
    nomor = models.PositiveIntegerField(help_text="Nomor misi di RPJMD itu")
    dasar = models.CharField(max_length=300, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("rpjmd", "nomor", nama="dukunganmisi_nomor")]


@riwayat
class Renstra(MilikInstansi):
    """One version of the strategic plan: 0 asli, 1 perubahan pertama, and so on. A version is never overwritten."""

    kode = kode()
    versi = models.PositiveIntegerField()
    nama = models.CharField(max_length=200)
    visi = models.TextField()
    tahun_mulai = models.PositiveIntegerField()
    tahun_selesai = models.PositiveIntegerField()
    berlaku_mulai = models.PositiveIntegerField(help_text="Tahun pertama yang diukur dengan versi ini")
    catatan = models.TextField(blank=True)
    rpjmd = models.ForeignKey(Rpjmd, models.PROTECT, null=True, blank=True, help_text="RPJMD yang dijabarkan; boleh kosong")

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("kode", nama="renstra_kode"),
            unik_per_instansi("tahun_mulai", "versi", nama="renstra_versi"),
            models.CheckConstraint(name="renstra_periode", condition=Q(tahun_selesai__gte=F("tahun_mulai"))),
        ]


@riwayat
class Misi(MilikInstansi):
    kode = kode()
    renstra = models.ForeignKey(Renstra, models.CASCADE)
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="misi_kode")]


@riwayat
class Tujuan(MilikInstansi):
    kode = kode()
    renstra = models.ForeignKey(Renstra, models.CASCADE)
    misi = models.ForeignKey(Misi, models.PROTECT, null=True, blank=True)
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="tujuan_kode")]


@riwayat
class Sasaran(MilikInstansi):
    kode = kode()
    renstra = models.ForeignKey(Renstra, models.CASCADE)
    tujuan = models.ForeignKey(Tujuan, models.PROTECT, null=True, blank=True)
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("kode", nama="sasaran_kode"),
            unik_per_instansi("renstra", "tujuan", "nomor", nama="sasaran_nomor"),
        ]


@riwayat
class Skala(MilikInstansi):
    """One step of a scale of predicates (AA, A, BB, ...): values above ``bawah``, or from it on unless ``terbuka``."""

    kode = kode(help_text="Kode skala, sama di semua jenjangnya")
    nama = models.CharField(max_length=120, help_text="Nama skala, sama di semua jenjangnya")
    jenjang = models.CharField(max_length=60)
    bawah = nilai_bebas(help_text="Batas bawah; kosong pada jenjang terendah")
    terbuka = models.BooleanField(default=False, help_text="true bila nilai tepat di batas bawah termasuk jenjang di bawahnya")
    urutan = models.PositiveIntegerField(help_text="1 untuk jenjang tertinggi")

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", "jenjang", nama="skala_jenjang"), unik_per_instansi("kode", "urutan", nama="skala_urutan")]


@riwayat
class Indikator(MilikInstansi):
    """An indicator of one version of the plan. With ``rumus`` its realisasi is computed; without, it is recorded."""

    kode = kode()
    sasaran = models.ForeignKey(Sasaran, models.CASCADE)
    nomor = models.PositiveIntegerField()
    nama = models.CharField(max_length=300)
    definisi = models.TextField(blank=True)
    rumus = models.TextField(blank=True)
    satuan = models.CharField(max_length=40)
    presisi = models.PositiveSmallIntegerField(default=2, help_text="Banyaknya desimal saat dicetak")
    polaritas = models.CharField(max_length=20, choices=[(p, p) for p in ("maximize", "minimize", "minimize-rasio", "range")])
    sumber_data = models.TextField(blank=True)
    penanggung_jawab = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True)
    iku = models.BooleanField(default=False)
    catatan = models.TextField(blank=True)
    skala = models.CharField(max_length=64, blank=True, help_text="Kode skala predikat yang dicetak di samping nilainya")
    cara_setahun = cara_setahun()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="indikator_kode"), unik_per_instansi("sasaran", "nomor", nama="indikator_nomor")]
        triggers = [
            *MilikInstansi.Meta.triggers,
            kunci_penanggung_jawab(
                "indikator_id",
                (Isian.TARGET, "perencanaan_targetindikator"),
                (Isian.REALISASI, "pengukuran_realisasitercatat"),
                (Isian.ANALISIS, "pengukuran_analisis"),
            ),
        ]


# SQL: the unit that answers for the indicator of row {b}.
UNIT_INDIKATOR = "SELECT penanggung_jawab_id FROM perencanaan_indikator WHERE id = {b}.indikator_id"


@riwayat
class TargetIndikator(MilikInstansi):
    """What the plan promises for a year, or the plan of action (rencana aksi) for a part of it.

    ``nilai_atas`` closes the interval of a range target.
    """

    indikator = models.ForeignKey(Indikator, models.CASCADE)
    tahun = models.PositiveIntegerField()
    triwulan = triwulan()
    bulan = bulan()
    nilai = nilai_bebas()
    nilai_atas = nilai_bebas()
    kosong = models.CharField(max_length=300, blank=True)
    sumber = models.CharField(max_length=300, blank=True)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("indikator", "tahun", "triwulan", "bulan", nama="target_tahun"),
            periode_sah("target_periode_sah"),
            nilai_atau_alasan("nilai", "target_nilai_atau_alasan"),
            tahun_sah("target_tahun_sah"),
        ]
        triggers = [*MilikInstansi.Meta.triggers, *kunci_baris(Isian.TARGET, UNIT_INDIKATOR)]


class Bernomenklatur(MilikInstansi):
    kode = kode()
    nama = models.TextField()
    nomenklatur = models.CharField(max_length=60, help_text="Versi daftar kode, misalnya Permendagri 90/2019")

    class Meta(MilikInstansi.Meta):
        abstract = True


@riwayat
class Program(Bernomenklatur):
    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="program_kode")]


@riwayat
class Kegiatan(Bernomenklatur):
    program = models.ForeignKey(Program, models.CASCADE)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="kegiatan_kode")]


@riwayat
class SubKegiatan(Bernomenklatur):
    kegiatan = models.ForeignKey(Kegiatan, models.CASCADE)
    urutan = models.PositiveIntegerField()
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="subkegiatan_kode")]


@riwayat
class DukunganProgram(MilikInstansi):
    """This programme supports that sasaran: the tie between money and result."""

    program = models.ForeignKey(Program, models.CASCADE)
    sasaran = models.ForeignKey(Sasaran, models.CASCADE)
    dasar = models.CharField(max_length=300, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("program", "sasaran", nama="dukungan_pasangan")]


@riwayat
class PerjanjianKinerja(MilikInstansi):
    """PermenPANRB 53/2014, lampiran I. The revision (perubahan) is a document of its own beside the first."""

    kode = kode()
    tahun = models.PositiveIntegerField()
    jenis = models.CharField(max_length=20, choices=[("murni", "murni"), ("perubahan", "perubahan")])
    renstra = models.ForeignKey(Renstra, models.PROTECT)
    pihak_pertama = models.ForeignKey(Pejabat, models.PROTECT)
    pihak_kedua_nama = models.CharField(max_length=200, blank=True)
    pihak_kedua_jabatan = models.CharField(max_length=200)
    tempat = models.CharField(max_length=80)
    tanggal = models.DateField(null=True, blank=True)
    catatan = models.TextField(blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("kode", nama="pk_kode"), tahun_sah("pk_tahun")]


@riwayat
class ButirPerjanjian(MilikInstansi):
    """One promised indicator. An empty ``target`` means: the target of the Renstra, which is not typed again."""

    perjanjian = models.ForeignKey(PerjanjianKinerja, models.CASCADE)
    urutan = models.PositiveIntegerField()
    kelompok = models.CharField(max_length=10)
    indikator = models.ForeignKey(Indikator, models.PROTECT)
    target = nilai_bebas()
    target_atas = nilai_bebas()

    class Meta(MilikInstansi.Meta):
        constraints = [
            unik_per_instansi("perjanjian", "indikator", nama="butirpk_indikator"),
            unik_per_instansi("perjanjian", "urutan", nama="butirpk_urutan"),
        ]


@riwayat
class ProgramPerjanjian(MilikInstansi):
    """A programme named in the agreement. Its amount is the pagu of the same stage, which is not typed again."""

    perjanjian = models.ForeignKey(PerjanjianKinerja, models.CASCADE)
    nomor = models.PositiveIntegerField()
    program = models.ForeignKey(Program, models.PROTECT)
    keterangan = models.CharField(max_length=60, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("perjanjian", "program", nama="programpk_program")]
