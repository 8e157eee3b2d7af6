"""Which performance report a period has, and what its file is called."""

from __future__ import annotations

from selaras.angka import Periode
from selaras.dokumen.model import Dokumen
from selaras.laporan.bahan import Bahan
from selaras.laporan.berkala import laporan_berkala
from selaras.laporan.lkjip import lkjip


def laporan_kinerja(bahan: Bahan, periode: Periode | int) -> Dokumen:
    """The performance report of a period: LKjIP of a year, the shorter report of a part of it."""
    p = Periode.dari(periode)
    return lkjip(bahan, p.tahun) if p.setahun else laporan_berkala(bahan, p)


def nama_laporan(periode: Periode | int) -> str:
    """What the file of a period's report is called, without its ending."""
    p = Periode.dari(periode)
    return "LKjIP" if p.setahun else f"Laporan-{p.nama_bagian.replace(' ', '-')}"
