"""The money of one agency and year: ceilings by stage, what was spent, sums, absorption and what is left."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from selaras.angka import RUPIAH, Angka, Tercatat
from selaras.bahasa import _
from selaras.kinerja import Efisiensi, bagian, efisiensi_sasaran, jumlah, selisih
from selaras.laporan.bahan import Bahan, Program, RealisasiAnggaran, SumberDana
from selaras.laporan.buku import Buku

TAHAP = ("murni", "pergeseran", "perubahan")


@dataclass(frozen=True)
class Serapan:
    """A line of the budget table: ceiling, spent, absorbed share, what is left."""

    kode: str
    nama: str
    pagu: Angka
    realisasi: Angka

    @property
    def persen(self) -> Angka:
        return bagian(self.realisasi, self.pagu, label=_("Serapan {nama}", nama=self.nama))

    @property
    def sisa(self) -> Angka:
        return selisih(self.pagu, self.realisasi)


def nama_anggaran(bahan: Bahan) -> dict[str, str]:
    """Name of every code that a budget row can stand at."""
    nama = {p.kode: p.nama for p in bahan.program}
    nama |= {s.kode: s.nama for s in bahan.sub_kegiatan}
    return nama | {j.kode: j.nama for j in bahan.jenis_belanja}


class Anggaran:
    """The budget of the year of a `Buku`. The last stage that has rows is the ceiling that realisasi is held against."""

    def __init__(self, buku: Buku) -> None:
        self.buku, self.bahan, self.tahun = buku, buku.bahan, buku.tahun
        self._pagu = [p for p in self.bahan.pagu if p.tahun == self.tahun]
        self._pagu_baris = {(p.tahap, p.sumber_dana, p.program, p.sub_kegiatan, p.jenis_belanja): p for p in self._pagu}
        self._realisasi = [r for r in self.bahan.realisasi_anggaran if r.tahun == self.tahun]
        program = {k.kode: k.program for k in self.bahan.kegiatan}
        self._program_sub = {s.kode: program[s.kegiatan] for s in self.bahan.sub_kegiatan}

    @cached_property
    def tahap(self) -> str:
        """The stage of the sub-kegiatan rows: perubahan where there is one."""
        ada = {p.tahap for p in self._pagu if p.sub_kegiatan}
        return next((t for t in reversed(TAHAP) if t in ada), "murni")

    @cached_property
    def sumber_dana(self) -> list[SumberDana]:
        dipakai = {p.sumber_dana for p in self._pagu}
        return [s for s in self.bahan.sumber_dana if s.kode in dipakai]

    def pagu(self, tahap: str, sumber: str, *, program: str = "", sub: str = "", jenis: str = "") -> Angka | None:
        rincian = program or sub or jenis
        p = self._pagu_baris.get((tahap, sumber, program, sub, jenis))
        if p is None:
            return None
        label = _("Pagu {tahap} {nama}", tahap=tahap, nama=self._nama(rincian))
        return Angka(
            p.jumlah, RUPIAH, 0, Tercatat("pagu", f"{self.tahun}/{tahap}/{sumber}/{rincian}", "jumlah", label, p.sumber, p.catatan)
        )

    def _catat_realisasi(self, r: RealisasiAnggaran) -> Angka:
        rincian = r.program or r.sub_kegiatan or r.jenis_belanja
        kunci = f"{self.tahun}/{r.sumber_dana}/{rincian}"
        asal = Tercatat("realisasi_anggaran", kunci, "jumlah", _("Realisasi {nama}", nama=self._nama(rincian)), r.sumber, r.catatan)
        return Angka(r.jumlah, RUPIAH, 0, asal)

    @cached_property
    def _nama_kode(self) -> dict[str, str]:
        return nama_anggaran(self.bahan)

    def _nama(self, kode: str) -> str:
        return self._nama_kode.get(kode, kode)

    def sub_kegiatan(self, sumber: str) -> list[Serapan]:
        """Every sub-kegiatan row of a source of money, in the order of the budget."""
        nyata = {r.sub_kegiatan: self._catat_realisasi(r) for r in self._realisasi if r.sumber_dana == sumber and r.sub_kegiatan}
        hasil = []
        for s in self.bahan.sub_kegiatan:
            pagu = self.pagu(self.tahap, sumber, sub=s.kode)
            if pagu is not None and s.kode in nyata:
                hasil.append(Serapan(s.kode, s.nama, pagu, nyata[s.kode]))
        return hasil

    def jenis_belanja(self, sumber: str) -> list[Serapan]:
        nyata = {r.jenis_belanja: self._catat_realisasi(r) for r in self._realisasi if r.sumber_dana == sumber and r.jenis_belanja}
        hasil = []
        for j in self.bahan.jenis_belanja:
            pagu = self.pagu(self.tahap, sumber, jenis=j.kode)
            if pagu is not None and j.kode in nyata:
                hasil.append(Serapan(j.kode, j.nama, pagu, nyata[j.kode]))
        return hasil

    def _jumlah(self, baris: list[Serapan], kode: str, nama: str) -> Serapan | None:
        if not baris:
            return None
        pagu = jumlah(tuple(b.pagu for b in baris), identitas=f"jumlah_pagu:{self.tahun}/{kode}", label=_("Pagu {nama}", nama=nama))
        nyata = jumlah(
            tuple(b.realisasi for b in baris), identitas=f"jumlah_realisasi:{self.tahun}/{kode}", label=_("Realisasi {nama}", nama=nama)
        )
        return Serapan(kode, nama, pagu, nyata)

    def per_program(self, sumber: str) -> list[tuple[Program, Serapan, list[Serapan]]]:
        """Programmes in the order of the budget with their sub-kegiatan rows, each programme the sum of its rows."""
        isi: dict[str, list[Serapan]] = {}
        for s in self.sub_kegiatan(sumber):
            isi.setdefault(self._program_sub[s.kode], []).append(s)
        program = {p.kode: p for p in self.bahan.program}
        hasil = []
        for kode, baris in isi.items():
            total = self._jumlah(baris, f"{sumber}/{kode}", program[kode].nama)
            assert total is not None
            hasil.append((program[kode], total, baris))
        return hasil

    def total(self, sumber: str) -> Serapan | None:
        """All sub-kegiatan of a source."""
        nama = next(s.nama for s in self.bahan.sumber_dana if s.kode == sumber)
        return self._jumlah(self.sub_kegiatan(sumber), sumber, nama)

    def total_jenis(self, sumber: str) -> Serapan | None:
        nama = next(s.nama for s in self.bahan.sumber_dana if s.kode == sumber)
        return self._jumlah(self.jenis_belanja(sumber), f"{sumber}/jenis", _("{nama} menurut jenis belanja", nama=nama))

    @cached_property
    def seluruh(self) -> Serapan | None:
        """Every source together."""
        baris = [t for s in self.sumber_dana if (t := self.total(s.kode))]
        return self._jumlah(baris, "seluruh", _("seluruh sumber dana"))

    def pagu_program(self, tahap: str, sumber: str) -> list[tuple[Program, Angka]]:
        """Ceilings recorded per programme in a stage (as in the agreement)."""
        return [(p, a) for p in self.bahan.program if (a := self.pagu(tahap, sumber, program=p.kode)) is not None]

    def total_pagu_program(self, tahap: str, sumber: str) -> Angka | None:
        isi = tuple(a for _p, a in self.pagu_program(tahap, sumber))
        if not isi:
            return None
        return jumlah(isi, identitas=f"jumlah_pagu_program:{self.tahun}/{tahap}/{sumber}", label=_("Jumlah pagu {tahap}", tahap=tahap))

    def sasaran(self, kode: str) -> Serapan | None:
        """Money of the programmes that support a sasaran. A programme that supports two counts in full for each: it says so in its name."""
        program = {p.kode for p in self.buku.program_sasaran(kode)}
        baris = [s for d in self.sumber_dana for p, s, _isi in self.per_program(d.kode) if p.kode in program]
        return self._jumlah(baris, f"sasaran/{kode}", _("program pendukung sasaran {n}", n=self.buku.sasaran[kode].nomor))

    def efisiensi(self, kode: str) -> Efisiensi | None:
        uang = self.sasaran(kode)
        if uang is None:
            return None
        nama = self.buku.sasaran[kode].uraian
        label = _("Efisiensi sasaran «{nama}»", nama=nama)
        return efisiensi_sasaran(self.buku.capaian_sasaran(kode), uang.persen, identitas=f"efisiensi:{kode}/{self.tahun}", label=label)
