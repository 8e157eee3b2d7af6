"""What was planned and promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.laporan.bahan.berperiode import Berperiode


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
