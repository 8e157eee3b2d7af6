"""What every record of a period shares."""

from __future__ import annotations

from selaras.angka import Periode


class Berperiode:
    """A record of a year, or with ``triwulan`` or ``bulan`` of that part of it."""

    tahun: int
    triwulan: int | None
    bulan: int | None

    @property
    def periode(self) -> Periode:
        return Periode(self.tahun, self.triwulan, self.bulan)
