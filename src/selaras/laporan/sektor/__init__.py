"""Chapters and words of a trade. A trade registers itself here; an agency without one gets the common chapters alone."""

from __future__ import annotations

from selaras.laporan.alat import Alat
from selaras.laporan.sektor.bidang import Bidang
from selaras.laporan.sektor.koperasi_ukm import KoperasiUkm

_BIDANG: dict[str, type[Bidang]] = {b.kode: b for b in (KoperasiUkm,)}


def bidang(a: Alat) -> Bidang:
    """What the trade of an agency says in its report."""
    return _BIDANG.get(a.bahan.perangkat_daerah.sektor, Bidang)()
