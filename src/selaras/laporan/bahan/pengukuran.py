"""What was measured, and what people say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.laporan.bahan.berperiode import Berperiode


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
class Narasi:
    tahun: int
    bagian: str
    isi: str


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
