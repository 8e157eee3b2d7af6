"""From the first ceiling to the revised one, over the programmes of every source of money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.kinerja import jumlah
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.bahan import Program


@dataclass(frozen=True)
class PerubahanPagu:
    """The two ceilings of one programme in one source of money.

    A programme that came with the revision has no first ceiling, one that it dropped has no last.
    """

    program: Program
    sumber: str
    murni: Angka | None
    kini: Angka | None


def perubahan_pagu(ang: Anggaran) -> list[PerubahanPagu]:
    """Every programme of every source of money; empty in a year whose budget was not revised or whose first ceilings nobody recorded.

    A source without a first ceiling beside others that have one came with the revision: a loan, an added grant.
    """
    if ang.tahap == "murni":
        return []
    awal = {d.kode: {p.kode: a for p, a in ang.pagu_program("murni", d.kode)} for d in ang.sumber_dana}
    if not any(awal.values()):
        return []
    hasil = []
    for d in ang.sumber_dana:
        murni = awal[d.kode]
        kini = {p.kode: s.pagu for p, s, _isi in ang.per_program(d.kode) if s.pagu.nilai is not None}
        ada = (p for p in ang.bahan.program if p.kode in murni or p.kode in kini)
        hasil += [PerubahanPagu(p, d.kode, murni.get(p.kode), kini.get(p.kode)) for p in ada]
    return hasil


def jumlah_perubahan(isi: Sequence[PerubahanPagu], kode: str, nama: str) -> tuple[Angka, Angka] | None:
    """The two ceilings of several programmes together; None where none of them has the one or the other."""
    awal, akhir = [x.murni for x in isi if x.murni], [x.kini for x in isi if x.kini]
    if not awal or not akhir:
        return None
    murni = _jumlah(awal, f"pagu_murni:{kode}", _("Pagu murni {n}", n=nama))
    kini = _jumlah(akhir, f"pagu_kini:{kode}", _("Pagu terakhir {n}", n=nama))
    return murni, kini


def _jumlah(isi: list[Angka], identitas: str, label: str) -> Angka:
    return isi[0] if len(isi) == 1 else jumlah(tuple(isi), identitas=identitas, label=label)


def pagu_sasaran(ang: Anggaran, kode: str) -> tuple[Angka, Angka] | None:
    """First and last ceiling of the programmes that support a sasaran; None where nothing was revised."""
    program = {p.kode for p in ang.buku.program_sasaran(kode)}
    isi = [x for x in perubahan_pagu(ang) if x.program.kode in program]
    nama = _("program pendukung sasaran {u}", u=ang.buku.sasaran[kode].uraian)
    return jumlah_perubahan(isi, f"{ang.tahun}/sasaran/{kode}", nama)
