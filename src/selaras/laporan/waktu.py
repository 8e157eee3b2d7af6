"""Dates in words."""

from __future__ import annotations

from datetime import date

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


def tanggal(d: date) -> str:
    """«31 Desember 2021»."""
    return f"{d.day} {BULAN[d.month - 1]} {d.year}"
