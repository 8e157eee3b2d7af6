"""What the chapters share: the numbers, the money, and narrative by section."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Paragraf, Teks, kalimat
from selaras.kinerja import SKALA_KINERJA, Polaritas, Skala
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.bahan import Bahan, Pejabat, UnitKerja
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import isi_narasi


@dataclass
class Alat:
    """One report in the making."""

    bahan: Bahan
    tahun: int
    skala: Skala = SKALA_KINERJA

    @cached_property
    def buku(self) -> Buku:
        return Buku(self.bahan, self.tahun)

    @cached_property
    def anggaran(self) -> Anggaran:
        return Anggaran(self.buku)

    @property
    def instansi(self) -> str:
        return self.bahan.perangkat_daerah.nama

    @property
    def pendek(self) -> str:
        return self.bahan.perangkat_daerah.nama_pendek

    def p(self, pola: str, /, **isian: object) -> Paragraf:
        """A paragraph; ``{instansi}``, ``{pendek}`` and ``{tahun}`` are always there."""
        return Paragraf(self.k(pola, **isian))

    def k(self, pola: str, /, **isian: object) -> Teks:
        dasar: dict[str, object] = {"instansi": self.instansi, "pendek": self.pendek, "tahun": str(self.tahun)}
        return kalimat(pola, **(dasar | isian))

    def narasi(self, bagian: str, tingkat: int = 3) -> list[Blok]:
        """The narrative of a section, or nothing when nobody wrote one."""
        n = next((n for n in self.bahan.narasi if n.tahun == self.tahun and n.bagian == bagian), None)
        return isi_narasi(n.isi, self.buku, f"narasi/{self.tahun}/{bagian}.md", tingkat) if n else []

    @cached_property
    def unit(self) -> dict[str, UnitKerja]:
        return {u.kode: u for u in self.bahan.unit_kerja}

    def nama_unit(self, kode: str) -> str:
        return self.unit[kode].nama if kode in self.unit else ""

    @cached_property
    def kepala(self) -> Pejabat | None:
        puncak = {u.kode for u in self.bahan.unit_kerja if not u.induk}
        jabatan = {j.kode for j in self.bahan.jabatan if j.unit in puncak}
        return next((p for p in self.bahan.pejabat if p.jabatan in jabatan), None)

    @cached_property
    def nama_jabatan_kepala(self) -> str:
        nama = {j.kode: j.nama for j in self.bahan.jabatan}
        return nama[self.kepala.jabatan] if self.kepala else _("Kepala {nama}", nama=self.pendek)

    def tanda_tangan(self) -> tuple[str, ...]:
        k = self.kepala
        if k is None:
            return (self.nama_jabatan_kepala,)
        return (self.nama_jabatan_kepala, "", k.nama, k.pangkat, f"NIP {cetak_nip(k.nip)}")

    @property
    def ibu_kota(self) -> str:
        return self.bahan.pemda.ibu_kota

    def polaritas(self, kode: str) -> Polaritas:
        return Polaritas(self.buku.indikator[kode].polaritas)


def cetak_nip(nip: str) -> str:
    """«19680708 199803 1 004»: birth date, start of service, sex, sequence."""
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
