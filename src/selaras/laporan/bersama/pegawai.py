"""The counts of staff as numbers."""

from __future__ import annotations

from decimal import Decimal

from selaras.angka import ORANG, Angka, Tercatat, angka_kosong
from selaras.laporan.bahan import RingkasanPegawai


def angka_pegawai(p: RingkasanPegawai) -> Angka:
    label = f"{p.klasifikasi}: {p.uraian}, {p.tahun}"
    asal = Tercatat("pegawai", f"{p.tahun}/{p.klasifikasi}/{p.uraian}", "jumlah", label, catatan=p.catatan)
    return Angka(Decimal(p.jumlah), ORANG, 0, asal) if p.jumlah is not None else angka_kosong(p.kosong, ORANG, asal, 0)
