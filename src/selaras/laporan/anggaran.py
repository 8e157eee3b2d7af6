"""The money of one agency and period: ceilings by stage, what was spent, sums, absorption and what is left.

A line without a recorded realisasi is a line all the same: its realisasi is empty with a reason, never zero, and a total over such lines
says how many it lacks. A ceiling is of a year; in a part of the year what was spent since it began is held against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from selaras.angka import RUPIAH, Angka, Hitungan, Periode, Tercatat, angka_kosong
from selaras.bahasa import _
from selaras.kinerja import CaraSetahun, Efisiensi, bagian, efisiensi_sasaran, gabungkan, jumlah_tersedia, selisih
from selaras.laporan.bahan import Bahan, Pagu, PerjanjianKinerja, Program, SumberDana
from selaras.laporan.buku import Buku
from selaras.laporan.per_periode import PerPeriode

_Kunci = tuple[str, str, str, str]  # sumber dana, program, sub-kegiatan, jenis belanja: one of the last three
TAHAP = ("murni", "pergeseran", "perubahan")


@dataclass(frozen=True)
class Serapan:
    """A line of the budget table: ceiling, spent, absorbed share, what is left.

    ``belum`` counts the lines under it whose realisasi is not recorded yet; ``realisasi`` of a total leaves them out. ``bagian``: what
    a single line spent in each of `Anggaran.bagian`.
    """

    kode: str
    nama: str
    pagu: Angka
    realisasi: Angka
    belum: int = 0
    bagian: tuple[Angka, ...] = ()

    @property
    def sebagian(self) -> bool:
        """Is something recorded of it, though not all that its realisasi needs?"""
        return self.realisasi.nilai is None and any(a.nilai is not None for a in self.bagian)

    @property
    def persen(self) -> Angka:
        return bagian(self.realisasi, self.pagu, label=_("Serapan {nama}", nama=self.nama))

    @property
    def sisa(self) -> Angka:
        return selisih(self.pagu, self.realisasi)

    @property
    def sisa_lengkap(self) -> Angka:
        """What is left; not known of a total with lines that nobody has recorded yet, for it would hold their whole ceiling."""
        if not self.belum or self.sisa.nilai is None:
            return self.sisa
        asal = Hitungan(f"{self.sisa.identitas}:lengkap", self.sisa.label, "pagu - realisasi", (self.pagu, self.realisasi))
        return angka_kosong(_("realisasi {n} rincian belum tercatat", n=self.belum), RUPIAH, asal, 0)


def nama_anggaran(bahan: Bahan) -> dict[str, str]:
    """Name of every code that a budget row can stand at."""
    nama = {p.kode: p.nama for p in bahan.program}
    nama |= {s.kode: s.nama for s in bahan.sub_kegiatan}
    return nama | {j.kode: j.nama for j in bahan.jenis_belanja}


def _tahap_rinci(pagu: list[Pagu]) -> set[str]:
    """The stages of the sub-kegiatan rows; where there are none, of all rows."""
    return {p.tahap for p in pagu if p.sub_kegiatan} or {p.tahap for p in pagu}


def _tahap_terakhir(ada: set[str], bawaan: str, hingga: str = TAHAP[-1]) -> str:
    """The last of some stages that is not after ``hingga``."""
    return next((t for t in reversed(TAHAP[: TAHAP.index(hingga) + 1]) if t in ada), bawaan)


def _rincian(kunci: _Kunci) -> str:
    return kunci[1] or kunci[2] or kunci[3]


def urut_serapan(isi: Iterable[Serapan]) -> list[Serapan]:
    """The lines whose absorption can be told, from the lowest to the highest."""
    return sorted((s for s in isi if s.persen.nilai is not None), key=lambda s: s.persen.pasti)


class Anggaran:
    """The budget of the period of a `Buku`. The last stage that has rows is the ceiling that realisasi is held against."""

    def __init__(self, buku: Buku) -> None:
        self.buku, self.bahan, self.periode, self.tahun = buku, buku.bahan, buku.periode, buku.tahun
        self._pagu = [p for p in self.bahan.pagu if p.tahun == self.tahun]
        self._pagu_baris = {(p.tahap, p.sumber_dana, p.program, p.sub_kegiatan, p.jenis_belanja): p for p in self._pagu}
        self._realisasi = [r for r in self.bahan.realisasi_anggaran if r.tahun == self.tahun]
        self._realisasi_baris = PerPeriode(((r.sumber_dana, r.program, r.sub_kegiatan, r.jenis_belanja), r) for r in self._realisasi)
        program = {k.kode: k.program for k in self.bahan.kegiatan}
        self._program_sub = {s.kode: program[s.kegiatan] for s in self.bahan.sub_kegiatan}
        self._sub: dict[str, list[Serapan]] = {}

    @cached_property
    def tahap(self) -> str:
        """The stage of the detailed rows: perubahan where there is one."""
        return _tahap_terakhir(_tahap_rinci(self._pagu), "murni")

    @cached_property
    def _tahap_sumber(self) -> dict[str, set[str]]:
        """The stages in which the lines of a source stand."""
        return {d.kode: _tahap_rinci([p for p in self._pagu if p.sumber_dana == d.kode]) for d in self.bahan.sumber_dana}

    def tahap_sumber(self, sumber: str, hingga: str = TAHAP[-1]) -> str:
        """The last stage of a source that is not after ``hingga``: a source that the revision left alone keeps its first ceilings."""
        return _tahap_terakhir(self._tahap_sumber[sumber], hingga, hingga)

    @cached_property
    def sumber_dana(self) -> list[SumberDana]:
        dipakai = {p.sumber_dana for p in self._pagu} | {r.sumber_dana for r in self._realisasi}
        return [s for s in self.bahan.sumber_dana if s.kode in dipakai]

    def pagu(self, tahap: str, sumber: str, *, program: str = "", sub: str = "", jenis: str = "") -> Angka | None:
        p = self._pagu_baris.get((tahap, sumber, program, sub, jenis))
        return self._catat_pagu(p) if p else None

    def _catat_pagu(self, p: Pagu) -> Angka:
        rincian = p.program or p.sub_kegiatan or p.jenis_belanja
        label = _("Pagu {tahap} {nama}", tahap=p.tahap, nama=self._nama(rincian))
        kunci = f"{self.tahun}/{p.tahap}/{p.sumber_dana}/{rincian}"
        return Angka(p.jumlah, RUPIAH, 0, Tercatat("pagu", kunci, "jumlah", label, p.sumber, p.catatan))

    @cached_property
    def bagian(self) -> tuple[Periode, ...]:
        """The parts of the year that its realisasi is made of; none where every line is recorded of the whole year."""
        if not self.periode.setahun:
            return self.periode.sampai()
        return self.periode.anggota() if self._realisasi_baris.dirinci(self.periode) else ()

    @property
    def _menutup_tahun(self) -> bool:
        """Is it the year, or the part of it that ends with it?"""
        setahun = Periode(self.tahun)
        return setahun in (self.periode, *self.periode.yang_ditutup())

    def realisasi(self, kunci: _Kunci) -> Angka:
        """What a line has spent since the year began; of a part of the year the sum of its parts until then. At the year's end that is
        what the year's own record says, where there is one: a report of the last part and that of the year tell the same money."""
        setahun = Periode(self.tahun)
        if self.periode.setahun or (self._menutup_tahun and self._realisasi_baris.ambil(kunci, setahun)):
            return self.realisasi_pada(kunci, setahun)
        bagian = [(p, self.realisasi_pada(kunci, p)) for p in self.periode.sampai()]
        rincian = _rincian(kunci)
        label = _("Realisasi {nama}", nama=self._nama(rincian)) + self._sampai
        a = gabungkan(CaraSetahun.JUMLAH, bagian, identitas=f"realisasi_sampai:{self.periode}/{kunci[0]}/{rincian}", label=label)
        return replace(a, presisi=0)

    def realisasi_pada(self, kunci: _Kunci, p: Periode) -> Angka:
        """What a line has spent in a period alone: recorded, or the sum of the period's parts."""
        sumber, rincian = kunci[0], _rincian(kunci)
        r = self._realisasi_baris.ambil(kunci, p)
        if r is None and self._realisasi_baris.berbagian(kunci, p):
            return self._dari_bagian(kunci, p)
        label = self._label_pada(rincian, p)
        asal = Tercatat("realisasi_anggaran", f"{p}/{sumber}/{rincian}", "jumlah", label, r.sumber if r else "", r.catatan if r else "")
        return Angka(r.jumlah, RUPIAH, 0, asal) if r else angka_kosong(_("realisasi belum tercatat"), RUPIAH, asal, 0)

    def _dari_bagian(self, kunci: _Kunci, p: Periode) -> Angka:
        """What the parts of a period give, whatever is recorded of the period itself."""
        bagian = [(x, self.realisasi_pada(kunci, x)) for x in p.anggota()]
        rincian = _rincian(kunci)
        a = gabungkan(CaraSetahun.JUMLAH, bagian, identitas=f"realisasi_pada:{p}/{kunci[0]}/{rincian}", label=self._label_pada(rincian, p))
        return replace(a, presisi=0)

    def _label_pada(self, rincian: str, p: Periode) -> str:
        return _("Realisasi {nama}", nama=self._nama(rincian)) + ("" if p.setahun else f", {p.label}")

    def tercatat_ganda(self) -> Iterator[tuple[Angka, CaraSetahun, Angka]]:
        """Lines that are recorded of the whole year and by its parts too: both amounts, in a report that closes the year."""
        if not self._menutup_tahun:
            return
        setahun = Periode(self.tahun)
        for r in self._realisasi:
            kunci = (r.sumber_dana, r.program, r.sub_kegiatan, r.jenis_belanja)
            if r.periode == setahun and self._realisasi_baris.berbagian(kunci, setahun):
                yield self.realisasi_pada(kunci, setahun), CaraSetahun.JUMLAH, self._dari_bagian(kunci, setahun)

    @property
    def _sampai(self) -> str:
        return "" if self.periode.setahun else _(" sampai dengan {p}", p=self.periode.sebutan)

    @cached_property
    def _nama_kode(self) -> dict[str, str]:
        return nama_anggaran(self.bahan)

    def _nama(self, kode: str) -> str:
        return self._nama_kode.get(kode, kode)

    def _baris(self, sumber: str, *, program: str = "", sub: str = "", jenis: str = "") -> Serapan | None:
        """The line of a source at one code; None when neither a ceiling nor a realisasi stands there."""
        kunci = (sumber, program, sub, jenis)
        tahap = self.tahap_sumber(sumber)
        pagu = self.pagu(tahap, sumber, program=program, sub=sub, jenis=jenis)
        if pagu is None and not self._realisasi_baris.ada(kunci, Periode(self.tahun)):
            return None
        kode = program or sub or jenis
        if pagu is None:
            label = _("Pagu {tahap} {nama}", tahap=tahap, nama=self._nama(kode))
            asal = Tercatat("pagu", f"{self.tahun}/{tahap}/{sumber}/{kode}", "jumlah", label)
            pagu = angka_kosong(_("pagu tidak tercatat"), RUPIAH, asal, 0)
        nyata = self.realisasi(kunci)
        bagian = tuple(self.realisasi_pada(kunci, p) for p in self.bagian)
        return Serapan(kode, self._nama(kode), pagu, nyata, int(nyata.nilai is None), bagian)

    def _semua(self, isi: Iterable[str], baris: Callable[[str], Serapan | None]) -> list[Serapan]:
        return [s for kode in isi if (s := baris(kode))]

    def sub_kegiatan(self, sumber: str) -> list[Serapan]:
        """Every sub-kegiatan row of a source of money, in the order of the budget."""
        if sumber not in self._sub:
            self._sub[sumber] = self._semua((s.kode for s in self.bahan.sub_kegiatan), lambda k: self._baris(sumber, sub=k))
        return self._sub[sumber]

    def jenis_belanja(self, sumber: str) -> list[Serapan]:
        return self._semua((j.kode for j in self.bahan.jenis_belanja), lambda k: self._baris(sumber, jenis=k))

    def program(self, sumber: str) -> list[Serapan]:
        """Rows that are recorded per programme itself."""
        return self._semua((p.kode for p in self.bahan.program), lambda k: self._baris(sumber, program=k))

    def _jumlah(self, baris: list[Serapan], kode: str, nama: str) -> Serapan | None:
        if not baris:
            return None
        pagu = jumlah_tersedia(
            tuple(b.pagu for b in baris), identitas=f"jumlah_pagu:{self.tahun}/{kode}", label=_("Pagu {nama}", nama=nama)
        )
        nyata = jumlah_tersedia(
            tuple(b.realisasi for b in baris),
            identitas=f"jumlah_realisasi:{self.periode}/{kode}",
            label=_("Realisasi {nama}", nama=nama) + self._sampai,
        )
        return Serapan(kode, nama, pagu, nyata, sum(b.belum for b in baris))

    def per_program(self, sumber: str) -> list[tuple[Program, Serapan, list[Serapan]]]:
        """Programmes in the order of the budget with their sub-kegiatan rows, each programme the sum of its rows.

        Where a source is recorded per programme only, the programme's own row, with no rows under it.
        """
        program = {p.kode: p for p in self.bahan.program}
        isi: dict[str, list[Serapan]] = {}
        for s in self.sub_kegiatan(sumber):
            isi.setdefault(self._program_sub[s.kode], []).append(s)
        if not isi:
            return [(program[s.kode], s, []) for s in self.program(sumber)]
        hasil = []
        for kode, baris in isi.items():
            total = self._jumlah(baris, f"{sumber}/{kode}", program[kode].nama)
            assert total is not None
            hasil.append((program[kode], total, baris))
        return hasil

    def total(self, sumber: str) -> Serapan | None:
        """All of a source, from its most detailed rows: sub-kegiatan, else programmes, else jenis belanja."""
        nama = next(s.nama for s in self.bahan.sumber_dana if s.kode == sumber)
        baris = self.sub_kegiatan(sumber) or self.program(sumber) or self.jenis_belanja(sumber)
        return self._jumlah(baris, sumber, nama)

    def total_jenis(self, sumber: str) -> Serapan | None:
        nama = next(s.nama for s in self.bahan.sumber_dana if s.kode == sumber)
        return self._jumlah(self.jenis_belanja(sumber), f"{sumber}/jenis", _("{nama} menurut jenis belanja", nama=nama))

    @cached_property
    def seluruh(self) -> Serapan | None:
        """Every source together."""
        baris = [t for s in self.sumber_dana if (t := self.total(s.kode))]
        return self._jumlah(baris, "seluruh", _("seluruh sumber dana"))

    def _rincian_pagu(self, tahap: str, sumber: str, program: str) -> list[Angka]:
        """Ceilings of a programme in a stage: its own row where there is one, else those of its sub-kegiatan."""
        sendiri = self.pagu(tahap, sumber, program=program)
        if sendiri is not None:
            return [sendiri]
        return [
            a for kode, induk in self._program_sub.items() if induk == program and (a := self.pagu(tahap, sumber, sub=kode)) is not None
        ]

    def pagu_perjanjian(self, pk: PerjanjianKinerja, program: str) -> Angka | None:
        """What an agreement gives a programme: all sources of money together, in its own year and stage. None when nothing is recorded."""
        if pk.tahun != self.tahun:
            return Anggaran(Buku(self.bahan, pk.tahun)).pagu_perjanjian(pk, program)
        return self._pagu_program(pk.jenis, [d.kode for d in self.bahan.sumber_dana], program)

    def _pagu_program(self, tahap: str, sumber: list[str], program: str) -> Angka | None:
        isi = tuple(a for d in sumber for a in self._rincian_pagu(self.tahap_sumber(d, tahap), d, program))
        if len(isi) < 2:
            return isi[0] if isi else None
        label = _("Pagu {tahap} {nama}", tahap=tahap, nama=self._nama(program))
        return jumlah_tersedia(isi, identitas=f"pagu_program:{self.tahun}/{tahap}/{'+'.join(sumber)}/{program}", label=label)

    def total_perjanjian(self, pk: PerjanjianKinerja) -> Angka | None:
        """The sum under the programmes of an agreement; None when it names none with a ceiling."""
        kode = [p.program for p in sorted(self.bahan.program_perjanjian, key=lambda p: p.nomor) if p.perjanjian == pk.kode]
        isi = tuple(a for k in kode if (a := self.pagu_perjanjian(pk, k)) is not None)
        label = _("Jumlah anggaran Perjanjian Kinerja {tahap} {tahun}", tahap=pk.jenis, tahun=pk.tahun)
        return jumlah_tersedia(isi, identitas=f"jumlah_pk:{pk.kode}", label=label) if isi else None

    def pagu_program(self, tahap: str, sumber: str) -> list[tuple[Program, Angka]]:
        """Ceilings per programme of a source in a stage, summed where they are recorded per sub-kegiatan."""
        return [(p, a) for p in self.bahan.program if (a := self._pagu_program(tahap, [sumber], p.kode)) is not None]

    def total_pagu_program(self, tahap: str, sumber: str) -> Angka | None:
        isi = tuple(a for _p, a in self.pagu_program(tahap, sumber))
        if not isi:
            return None
        return jumlah_tersedia(
            isi, identitas=f"jumlah_pagu_program:{self.tahun}/{tahap}/{sumber}", label=_("Jumlah pagu {tahap}", tahap=tahap)
        )

    def sasaran(self, kode: str) -> Serapan | None:
        """Money of the programmes that support a sasaran. A programme that supports two counts in full for each: it says so in its name."""
        program = {p.kode for p in self.buku.program_sasaran(kode)}
        baris = [s for d in self.sumber_dana for p, s, _isi in self.per_program(d.kode) if p.kode in program]
        return self._jumlah(baris, f"sasaran/{kode}", _("program pendukung sasaran {n}", n=self.buku.nomor_sasaran(kode)))

    def efisiensi(self, kode: str) -> Efisiensi | None:
        uang = self.sasaran(kode)
        if uang is None or not self.periode.setahun:  # what a part of a year absorbs of the year's ceiling says nothing of thrift
            return None
        nama = self.buku.sasaran[kode].uraian
        label = _("Efisiensi sasaran “{nama}”", nama=nama)
        serapan = uang.persen
        if uang.belum and serapan.nilai is not None:
            # Money that nobody has recorded yet would look like money saved.
            alasan = _("realisasi {n} rincian anggaran belum tercatat", n=uang.belum)
            asal = Hitungan(f"{serapan.identitas}:lengkap", serapan.label, "realisasi / pagu * 100", (uang.realisasi, uang.pagu))
            serapan = angka_kosong(alasan, serapan.satuan, asal, serapan.presisi)
        return efisiensi_sasaran(self.buku.capaian_sasaran(kode), serapan, identitas=f"efisiensi:{kode}/{self.periode}", label=label)
