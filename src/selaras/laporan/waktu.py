"""Dates in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


def rentang_tahun(tahun: Sequence[int]) -> str:
    """«2018–2021», or «2024» where there is one."""
    return str(tahun[0]) if tahun[0] == tahun[-1] else f"{tahun[0]}–{tahun[-1]}"


def tanggal(d: date) -> str:
    """«31 Desember 2021»."""
    return f"{d.day} {BULAN[d.month - 1]} {d.year}"
