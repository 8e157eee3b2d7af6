"""What an agency promised to be measured by in a period: the version of its plan, the sasaran and indicators in force, the agreement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from selaras.angka import Periode
from selaras.laporan.bahan import Bahan, ButirPerjanjian, Indikator, PerjanjianKinerja, Program, Renstra, Sasaran
from selaras.laporan.per_periode import PerPeriode


def renstra_berlaku(renstra: Sequence[Renstra], tahun: int) -> Renstra:
    """The plan that a year is measured by: the last version of the last plan that has begun; the last of all before any has."""
    berlaku = [r for r in renstra if r.berlaku_mulai <= tahun]
    return max(berlaku or renstra, key=lambda r: (r.tahun_mulai, r.versi))


class RencanaBerlaku:
    """The plan of one agency as the report of ``periode`` knows it."""

    def __init__(self, bahan: Bahan, periode: Periode) -> None:
        self.bahan, self.periode, self.tahun = bahan, periode, periode.tahun
        self.sasaran = {s.kode: s for s in bahan.sasaran}
        self._target = PerPeriode((x.indikator, x) for x in bahan.target)
        self._tercatat = PerPeriode((r.indikator, r) for r in bahan.realisasi_tercatat)

    @cached_property
    def renstra(self) -> Renstra:
        """The version of the plan that is in force in the year of the report."""
        return renstra_berlaku(self.bahan.renstra, self.tahun)

    def sasaran_renstra(self, kode: str) -> list[Sasaran]:
        """The sasaran of a version of the plan, in the order of their tujuan and then of their own numbers."""
        tujuan = {t.kode: t.nomor for t in self.bahan.tujuan}
        return sorted((s for s in self.bahan.sasaran if s.renstra == kode), key=lambda s: (tujuan.get(s.tujuan, 0), s.nomor))

    def nomor_sasaran(self, kode: str) -> int:
        """The number under which people speak of a sasaran: its place in its plan, for its own number repeats from tujuan to tujuan."""
        return [s.kode for s in self.sasaran_renstra(self.sasaran[kode].renstra)].index(kode) + 1

    @cached_property
    def sasaran_aktif(self) -> list[Sasaran]:
        return self.sasaran_renstra(self.renstra.kode)

    def indikator_sasaran(self, kode: str) -> list[Indikator]:
        """The indicators of a sasaran that are measured as often as the period of the report asks."""
        return sorted((i for i in self.bahan.indikator if i.sasaran == kode and self._diukur(i)), key=lambda i: i.nomor)

    def _diukur(self, i: Indikator) -> bool:
        """In a part of a year: those that the plan of action names for this part, or that it does not name at all and of which a part of the
        year is recorded; and whatever is recorded of this part. All of them in a year."""
        p, setahun = self.periode, Periode(self.tahun)
        if p.setahun or self._tercatat.ada(i.kode, p):
            return True
        if self._target.berbagian(i.kode, setahun):
            return self._target.ada(i.kode, p)
        return self._tercatat.berbagian(i.kode, setahun)

    @cached_property
    def _tidak_diukur(self) -> list[tuple[Indikator, tuple[Periode, ...]]]:
        """The indicators of the plan in force that the report of a part of a year leaves out, each with the parts that it has a target of."""
        aktif = {s.kode for s in self.sasaran_aktif}
        kini = self.periode.sejenis()
        return [
            (i, tuple(p for p in kini if self._target.ada(i.kode, p)))
            for i in self.bahan.indikator
            if i.sasaran in aktif and not self._diukur(i)
        ]

    @property
    def indikator_tahunan(self) -> list[Indikator]:
        """Those that the report of a part of a year leaves to that of the year."""
        return [i for i, kapan in self._tidak_diukur if not kapan]

    @property
    def indikator_bagian_lain(self) -> list[tuple[Indikator, tuple[Periode, ...]]]:
        """Those that the plan of action has measured in other parts of the year, and in which."""
        return [(i, kapan) for i, kapan in self._tidak_diukur if kapan]

    @cached_property
    def indikator_aktif(self) -> list[Indikator]:
        return [i for s in self.sasaran_aktif for i in self.indikator_sasaran(s.kode)]

    @cached_property
    def perjanjian_tahunan(self) -> dict[int, list[PerjanjianKinerja]]:
        """The agreements of each year, the one that holds last: a revision comes after the first and after an earlier one; without a date
        it is not signed yet, so it comes last."""
        hasil: dict[int, list[PerjanjianKinerja]] = defaultdict(list)
        for p in sorted(self.bahan.perjanjian_kinerja, key=lambda p: (p.jenis == "perubahan", p.tanggal or date.max, p.kode)):
            hasil[p.tahun].append(p)
        return hasil

    @property
    def perjanjian(self) -> PerjanjianKinerja | None:
        """The agreement that holds in the period of the report, in a part of a year the last one signed by its end; None without one."""
        return self._perjanjian_berlaku[-1] if self._perjanjian_berlaku else None

    @cached_property
    def _perjanjian_berlaku(self) -> list[PerjanjianKinerja]:
        """The agreements of the year that a report of this period may know: none that was signed after the period's end."""
        tahunan = self.perjanjian_tahunan.get(self.tahun, [])
        if self.periode.setahun:
            return tahunan
        return [p for p in tahunan if p.tanggal is None or p.tanggal <= self.periode.hari_akhir] or tahunan[:1]

    @cached_property
    def _butir(self) -> dict[tuple[str, str], ButirPerjanjian]:
        return {(b.perjanjian, b.indikator): b for b in self.bahan.butir_perjanjian}

    def program_sasaran(self, kode: str) -> list[Program]:
        dukung = {d.program for d in self.bahan.dukungan_program if d.sasaran == kode}
        return [p for p in self.bahan.program if p.kode in dukung]
