"""The money: its sources and kinds, ceilings, what was spent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.laporan.bahan.berperiode import Berperiode


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
