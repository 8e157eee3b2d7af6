"""The plan as a tree: visi, tujuan, sasaran, indikator."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Bagan, Cabang
from selaras.laporan.alat import Alat


def cabang_kinerja(a: Alat) -> Cabang:
    """Visi, tujuan, sasaran and indicators of the plan in force as a tree."""
    buku = a.buku
    r = buku.renstra

    def sasaran(kode_tujuan: str) -> tuple[Cabang, ...]:
        return tuple(
            Cabang(s.uraian, tuple(Cabang(i.nama, kode=i.kode, warna="daun") for i in buku.indikator_sasaran(s.kode)), kode=s.kode)
            for s in buku.sasaran_aktif
            if s.tujuan == kode_tujuan
        )

    tujuan = tuple(Cabang(x.uraian, sasaran(x.kode), kode=x.kode) for x in a.bahan.tujuan if x.renstra == r.kode)
    return Cabang(r.visi, (*tujuan, *sasaran("")), kode=r.kode, warna="akar")


def pohon_kinerja(a: Alat) -> Bagan:
    alt = _("Pohon kinerja: visi diturunkan menjadi tujuan, sasaran strategis, dan indikator kinerja {nama}.", nama=a.buku.renstra.nama)
    return Bagan("pohon-kinerja", _("Pohon kinerja"), alt, cabang_kinerja(a), mendatar=True)
