"""Periods in heads and labels: years, quarters, months."""

from __future__ import annotations

import re

from selaras.periksa.bahasa_id.nama import ANGKA_ROMAWI, BULAN_URUT, PENANDA_WAKTU

_KATA = re.compile(r"[a-z]+|\d+")
Waktu = tuple[int, int]  # year, part of the year; 0 where it is not told


def waktu_teks(teks: str) -> tuple[str, Waktu] | None:
    """«Realisasi 2024» is («realisasi», (2024, 0)); «TW II 2025» («», (2025, 2)). None without a period."""
    tahun = bagian = 0
    sisa = []
    for w in _KATA.findall(teks.lower()):
        if len(w) == 4 and w[:2] in ("19", "20") and w.isdigit():
            tahun = int(w)
        elif w in ANGKA_ROMAWI and not bagian and any(x in PENANDA_WAKTU for x in teks.lower().split()):
            bagian = ANGKA_ROMAWI[w]
        elif w in BULAN_URUT:
            bagian = BULAN_URUT[w]
        elif w not in PENANDA_WAKTU:
            sisa.append(w)
    return (" ".join(sisa), (tahun, bagian)) if tahun or bagian else None
