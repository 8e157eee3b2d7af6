"""Totals that are counted two ways."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.laporan.alat import Alat


def setara(a: Alat) -> tuple[tuple[str, Angka, Angka], ...]:
    """Totals that are counted two ways and must agree; where they do not, the report is refused."""
    hasil = []
    for d in a.anggaran.sumber_dana:
        satu, lain = a.anggaran.total(d.kode), a.anggaran.total_jenis(d.kode)
        if satu and lain:
            hasil.append((_("Pagu {d}: sub-kegiatan dan jenis belanja", d=d.nama), satu.pagu, lain.pagu))
            if not satu.belum and not lain.belum:
                hasil.append((_("Realisasi {d}: sub-kegiatan dan jenis belanja", d=d.nama), satu.realisasi, lain.realisasi))
    return tuple(hasil)
