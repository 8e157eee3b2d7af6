"""Who the agency is: its region, units, officials, staff."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


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
