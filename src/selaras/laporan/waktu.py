"""Dates in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from selaras.angka import NAMA_BULAN


def rentang_tahun(tahun: Sequence[int]) -> str:
    """«2018–2021», or «2024» where there is one."""
    return str(tahun[0]) if tahun[0] == tahun[-1] else f"{tahun[0]}–{tahun[-1]}"


def tanggal(d: date) -> str:
    """«31 Desember 2021»."""
    return f"{d.day} {NAMA_BULAN[d.month - 1]} {d.year}"
