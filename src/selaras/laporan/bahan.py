"""What a report is made from: the records of one agency as plain values, a class for each table of its Data Package.

The field names are the column names of the package, so a reader who holds the CSV files knows every class here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.angka import Periode


class Berperiode:
    """A record of a year, or with ``triwulan`` or ``bulan`` of that part of it."""

    tahun: int
    triwulan: int | None
    bulan: int | None

    @property
    def periode(self) -> Periode:
        return Periode(self.tahun, self.triwulan, self.bulan)


@dataclass(frozen=True)
class Wilayah:
    kode: str
    nama: str
    jenis: str


@dataclass(frozen=True)
class Pemda:
    kode: str
    nama: str
    wilayah: str
    ibu_kota: str
    jabatan_kepala: str


@dataclass(frozen=True)
class PerangkatDaerah:
    pemda: str
    kode: str
    nama: str
    nama_pendek: str
    dasar_hukum: str
    kedudukan: str
    tugas: str
    batas_atas_capaian: Decimal | None
    batas_bawah_capaian: Decimal | None
    definisi_aktif: str
    sektor: str
    contoh: bool


@dataclass(frozen=True)
class UnitKerja:
    kode: str
    induk: str
    nama: str
    jenis: str
    tugas: str
    urutan: int


@dataclass(frozen=True)
class Fungsi:
    unit: str
    nomor: int
    uraian: str


@dataclass(frozen=True)
class Jabatan:
    kode: str
    unit: str
    nama: str
    eselon: str


@dataclass(frozen=True)
class Pejabat:
    nip: str
    nama: str
    pangkat: str
    jabatan: str


@dataclass(frozen=True)
class RingkasanPegawai:
    tahun: int
    klasifikasi: str
    uraian: str
    jumlah: int | None
    kosong: str
    urutan: int
    catatan: str


@dataclass(frozen=True)
class IsuStrategis:
    tahun: int
    kategori: str
    nomor: int
    uraian: str
    catatan: str


@dataclass(frozen=True)
class Rpjmd:
    pemda: str
    kode: str
    nama: str
    visi: str
    tahun_mulai: int
    tahun_selesai: int
    dasar: str


@dataclass(frozen=True)
class ButirRpjmd:
    rpjmd: str
    jenis: str
    nomor: int
    uraian: str
    penjelasan: str


@dataclass(frozen=True)
class DukunganMisi:
    rpjmd: str
    nomor: int
    dasar: str


@dataclass(frozen=True)
class Renstra:
    kode: str
    versi: int
    nama: str
    visi: str
    tahun_mulai: int
    tahun_selesai: int
    berlaku_mulai: int
    catatan: str
    rpjmd: str


@dataclass(frozen=True)
class Misi:
    kode: str
    renstra: str
    nomor: int
    uraian: str


@dataclass(frozen=True)
class Tujuan:
    kode: str
    renstra: str
    misi: str
    nomor: int
    uraian: str


@dataclass(frozen=True)
class Sasaran:
    kode: str
    renstra: str
    tujuan: str
    nomor: int
    uraian: str
    catatan: str


@dataclass(frozen=True)
class Skala:
    """One step of a scale; a scale is all rows of one ``kode``, the highest first."""

    kode: str
    nama: str
    jenjang: str
    bawah: Decimal | None
    terbuka: bool
    urutan: int


@dataclass(frozen=True)
class Indikator:
    kode: str
    sasaran: str
    nomor: int
    nama: str
    definisi: str
    rumus: str
    satuan: str
    presisi: int
    polaritas: str
    sumber_data: str
    penanggung_jawab: str
    iku: bool
    catatan: str
    skala: str
    cara_setahun: str = ""


@dataclass(frozen=True)
class TargetIndikator(Berperiode):
    indikator: str
    tahun: int
    nilai: Decimal | None
    nilai_atas: Decimal | None
    kosong: str
    sumber: str
    catatan: str
    triwulan: int | None = None
    bulan: int | None = None


@dataclass(frozen=True)
class Program:
    kode: str
    nama: str
    nomenklatur: str


@dataclass(frozen=True)
class Kegiatan:
    kode: str
    nama: str
    nomenklatur: str
    program: str


@dataclass(frozen=True)
class SubKegiatan:
    kode: str
    nama: str
    nomenklatur: str
    kegiatan: str
    urutan: int
    catatan: str


@dataclass(frozen=True)
class DukunganProgram:
    program: str
    sasaran: str
    dasar: str


@dataclass(frozen=True)
class PerjanjianKinerja:
    kode: str
    tahun: int
    jenis: str
    renstra: str
    pihak_pertama: str
    pihak_kedua_nama: str
    pihak_kedua_jabatan: str
    tempat: str
    tanggal: date | None
    catatan: str


@dataclass(frozen=True)
class ButirPerjanjian:
    perjanjian: str
    urutan: int
    kelompok: str
    indikator: str
    target: Decimal | None
    target_atas: Decimal | None


@dataclass(frozen=True)
class ProgramPerjanjian:
    perjanjian: str
    nomor: int
    program: str
    keterangan: str


@dataclass(frozen=True)
class Variabel:
    kode: str
    nama: str
    satuan: str
    presisi: int
    rumus: str
    kelompok: str
    urutan: int
    definisi: str
    penanggung_jawab: str
    cara_setahun: str = ""


@dataclass(frozen=True)
class NilaiVariabel(Berperiode):
    variabel: str
    tahun: int
    wilayah: str
    nilai: Decimal | None
    kosong: str
    sumber: str
    catatan: str
    triwulan: int | None = None
    bulan: int | None = None


@dataclass(frozen=True)
class RealisasiTercatat(Berperiode):
    indikator: str
    tahun: int
    nilai: Decimal | None
    kosong: str
    sumber: str
    catatan: str
    triwulan: int | None = None
    bulan: int | None = None


@dataclass(frozen=True)
class Analisis(Berperiode):
    tahun: int
    indikator: str
    penyebab: str
    langkah: str
    penanggung_jawab: str
    tenggat: date | None
    sumber: str
    triwulan: int | None = None
    bulan: int | None = None


@dataclass(frozen=True)
class Standar:
    indikator: str
    tahun: int
    nilai: Decimal
    nilai_atas: Decimal | None
    nama: str
    sumber: str


@dataclass(frozen=True)
class JenisBelanja:
    kode: str
    nama: str
    urutan: int


@dataclass(frozen=True)
class SumberDana:
    kode: str
    nama: str
    urutan: int


@dataclass(frozen=True)
class Pagu:
    tahun: int
    tahap: str
    sumber_dana: str
    program: str
    sub_kegiatan: str
    jenis_belanja: str
    jumlah: Decimal
    sumber: str
    catatan: str


@dataclass(frozen=True)
class RealisasiAnggaran(Berperiode):
    tahun: int
    sumber_dana: str
    program: str
    sub_kegiatan: str
    jenis_belanja: str
    jumlah: Decimal
    per_tanggal: date
    sumber: str
    catatan: str
    triwulan: int | None = None
    bulan: int | None = None


@dataclass(frozen=True)
class Keluaran:
    tahun: int
    sub_kegiatan: str
    nomor: int
    nama: str
    satuan: str
    presisi: int
    target: Decimal | None
    realisasi: Decimal | None
    kosong: str
    sumber: str


@dataclass(frozen=True)
class Rekomendasi:
    tahun: int
    nomor: int
    uraian: str
    tindak_lanjut: str
    status: str
    sumber: str


@dataclass(frozen=True)
class PrestasiKoperasi:
    tahun: int
    nomor: int
    nama: str
    tingkat: str
    kelompok_usaha: str
    wilayah: str
    catatan: str


@dataclass(frozen=True)
class PenghargaanTokoh:
    nomor: int
    nama: str
    jabatan: str
    penghargaan: str
    tahun: int
    wilayah: str
    catatan: str


@dataclass(frozen=True)
class Narasi:
    tahun: int
    bagian: str
    isi: str


@dataclass(frozen=True)
class Bahan:
    """Everything recorded about one agency, each table in the order in which a reader expects it."""

    perangkat_daerah: PerangkatDaerah
    pemda: Pemda
    wilayah: tuple[Wilayah, ...] = ()
    unit_kerja: tuple[UnitKerja, ...] = ()
    fungsi: tuple[Fungsi, ...] = ()
    jabatan: tuple[Jabatan, ...] = ()
    pejabat: tuple[Pejabat, ...] = ()
    pegawai: tuple[RingkasanPegawai, ...] = ()
    isu_strategis: tuple[IsuStrategis, ...] = ()
    rpjmd: tuple[Rpjmd, ...] = ()
    butir_rpjmd: tuple[ButirRpjmd, ...] = ()
    dukungan_misi: tuple[DukunganMisi, ...] = ()
    renstra: tuple[Renstra, ...] = ()
    misi: tuple[Misi, ...] = ()
    tujuan: tuple[Tujuan, ...] = ()
    sasaran: tuple[Sasaran, ...] = ()
    skala: tuple[Skala, ...] = ()
    indikator: tuple[Indikator, ...] = ()
    target: tuple[TargetIndikator, ...] = ()
    program: tuple[Program, ...] = ()
    kegiatan: tuple[Kegiatan, ...] = ()
    sub_kegiatan: tuple[SubKegiatan, ...] = ()
    dukungan_program: tuple[DukunganProgram, ...] = ()
    perjanjian_kinerja: tuple[PerjanjianKinerja, ...] = ()
    butir_perjanjian: tuple[ButirPerjanjian, ...] = ()
    program_perjanjian: tuple[ProgramPerjanjian, ...] = ()
    variabel: tuple[Variabel, ...] = ()
    nilai_variabel: tuple[NilaiVariabel, ...] = ()
    realisasi_tercatat: tuple[RealisasiTercatat, ...] = ()
    analisis: tuple[Analisis, ...] = ()
    standar: tuple[Standar, ...] = ()
    jenis_belanja: tuple[JenisBelanja, ...] = ()
    sumber_dana: tuple[SumberDana, ...] = ()
    pagu: tuple[Pagu, ...] = ()
    realisasi_anggaran: tuple[RealisasiAnggaran, ...] = ()
    keluaran: tuple[Keluaran, ...] = ()
    rekomendasi: tuple[Rekomendasi, ...] = ()
    prestasi_koperasi: tuple[PrestasiKoperasi, ...] = ()
    penghargaan_tokoh: tuple[PenghargaanTokoh, ...] = ()
    narasi: tuple[Narasi, ...] = ()
