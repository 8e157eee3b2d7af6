"""From the first ceiling to the revised one, programme by programme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.angka import RUPIAH, Angka, Hitungan
from selaras.bahasa import _
from selaras.kinerja import jumlah
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.bahan import Program


@dataclass(frozen=True)
class PerubahanPagu:
    """The two ceilings of one programme in one source of money."""

    program: Program
    sumber: str
    murni: Angka
    kini: Angka


def perubahan_pagu(ang: Anggaran) -> list[PerubahanPagu]:
    """Every programme of a source whose first ceilings are recorded; empty in a year whose budget was not revised.

    A programme that stands in one stage only was not budgeted in the other: there its ceiling is nothing, not unknown.
    """
    if ang.tahap == "murni":
        return []
    hasil = []
    for d in ang.sumber_dana:
        murni = {p.kode: a for p, a in ang.pagu_program("murni", d.kode)}
        kini = {p.kode: s.pagu for p, s, _isi in ang.per_program(d.kode) if s.pagu.nilai is not None}
        if not murni or not kini:
            continue
        for p in ang.bahan.program:
            if p.kode in murni or p.kode in kini:
                awal = murni.get(p.kode) or _tidak_dianggarkan(ang, d.kode, p, "murni")
                hasil.append(PerubahanPagu(p, d.kode, awal, kini.get(p.kode) or _tidak_dianggarkan(ang, d.kode, p, ang.tahap)))
    return hasil


def _tidak_dianggarkan(ang: Anggaran, sumber: str, p: Program, tahap: str) -> Angka:
    label = _("{n} tidak dianggarkan dalam pagu {t}", n=p.nama, t=tahap)
    return Angka(Decimal(0), RUPIAH, 0, Hitungan(f"tidak_dianggarkan:{ang.tahun}/{tahap}/{sumber}/{p.kode}", label, "0", ()))


def jumlah_perubahan(isi: Sequence[PerubahanPagu], kode: str, nama: str) -> tuple[Angka, Angka]:
    """The two ceilings of several programmes together; ``isi`` has at least one."""
    if len(isi) == 1:
        return isi[0].murni, isi[0].kini
    murni = jumlah(tuple(x.murni for x in isi), identitas=f"pagu_murni:{kode}", label=_("Pagu murni {n}", n=nama))
    kini = jumlah(tuple(x.kini for x in isi), identitas=f"pagu_kini:{kode}", label=_("Pagu terakhir {n}", n=nama))
    return murni, kini


def pagu_sasaran(ang: Anggaran, kode: str) -> tuple[Angka, Angka] | None:
    """First and last ceiling of the programmes that support a sasaran; None where nothing was revised."""
    program = {p.kode for p in ang.buku.program_sasaran(kode)}
    isi = [x for x in perubahan_pagu(ang) if x.program.kode in program]
    nama = _("program pendukung sasaran {u}", u=ang.buku.sasaran[kode].uraian)
    return jumlah_perubahan(isi, f"{ang.tahun}/sasaran/{kode}", nama) if isi else None
