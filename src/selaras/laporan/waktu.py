"""Dates in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from selaras.angka import NAMA_BULAN, Periode


def rentang_periode(isi: Sequence[Periode]) -> str:
    """«2018–2021», «Triwulan I–II 2024», «Triwulan IV 2023–Triwulan I 2024», or «2024» where there is one."""
    awal, akhir = isi[0], isi[-1]
    if awal == akhir:
        return awal.label
    if awal.triwulan and akhir.triwulan and awal.tahun == akhir.tahun:
        return f"{awal.nama_bagian}–{akhir.nama_bagian.split()[-1]} {akhir.tahun}"
    return f"{awal.label}–{akhir.label}"


def tanggal(d: date) -> str:
    """«31 Desember 2021»."""
    return f"{d.day} {NAMA_BULAN[d.month - 1]} {d.year}"
