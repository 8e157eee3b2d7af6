"""The periods of an agency that a report can be made for."""

from __future__ import annotations

from selaras.angka import Periode
from selaras.laporan.bahan import Bahan


def tahun_berdata(bahan: Bahan) -> list[int]:
    """Years that a report can be made for: those with a target or an agreement."""
    return sorted({t.tahun for t in bahan.target} | {p.tahun for p in bahan.perjanjian_kinerja})


def bagian_berdata(bahan: Bahan, tahun: int) -> list[Periode]:
    """The parts of a year, triwulan and months, that a report can be made for: those with a target, a realisasi or a value."""
    catatan = (x for isi in (bahan.target, bahan.realisasi_tercatat, bahan.nilai_variabel) for x in isi if x.tahun == tahun)
    return sorted({p for x in catatan for p in x.periode.dengan_induk() if not p.setahun})
