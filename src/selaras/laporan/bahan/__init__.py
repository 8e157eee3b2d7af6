"""What a report is made from: the records of one agency as plain values, a class for each table of its Data Package.

The field names are the column names of the package, so a reader who holds the CSV files knows every class here.
"""

from __future__ import annotations

from dataclasses import dataclass

from selaras.laporan.bahan.anggaran import JenisBelanja, Pagu, RealisasiAnggaran, SumberDana
from selaras.laporan.bahan.berperiode import Berperiode
from selaras.laporan.bahan.organisasi import (
    Fungsi,
    IsuStrategis,
    Jabatan,
    Pejabat,
    Pemda,
    PerangkatDaerah,
    RingkasanPegawai,
    UnitKerja,
    Wilayah,
)
from selaras.laporan.bahan.pengukuran import (
    Analisis,
    Keluaran,
    Narasi,
    NilaiVariabel,
    PenghargaanTokoh,
    PrestasiKoperasi,
    RealisasiTercatat,
    Rekomendasi,
    Standar,
    Variabel,
)
from selaras.laporan.bahan.perencanaan import (
    ButirPerjanjian,
    ButirRpjmd,
    DukunganMisi,
    DukunganProgram,
    Indikator,
    Kegiatan,
    Misi,
    PerjanjianKinerja,
    Program,
    ProgramPerjanjian,
    Renstra,
    Rpjmd,
    Sasaran,
    Skala,
    SubKegiatan,
    TargetIndikator,
    Tujuan,
)

__all__ = [
    "Analisis",
    "Bahan",
    "Berperiode",
    "ButirPerjanjian",
    "ButirRpjmd",
    "DukunganMisi",
    "DukunganProgram",
    "Fungsi",
    "Indikator",
    "IsuStrategis",
    "Jabatan",
    "JenisBelanja",
    "Kegiatan",
    "Keluaran",
    "Misi",
    "Narasi",
    "NilaiVariabel",
    "Pagu",
    "Pejabat",
    "Pemda",
    "PenghargaanTokoh",
    "PerangkatDaerah",
    "PerjanjianKinerja",
    "PrestasiKoperasi",
    "Program",
    "ProgramPerjanjian",
    "RealisasiAnggaran",
    "RealisasiTercatat",
    "Rekomendasi",
    "Renstra",
    "RingkasanPegawai",
    "Rpjmd",
    "Sasaran",
    "Skala",
    "Standar",
    "SubKegiatan",
    "SumberDana",
    "TargetIndikator",
    "Tujuan",
    "UnitKerja",
    "Variabel",
    "Wilayah",
]


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
