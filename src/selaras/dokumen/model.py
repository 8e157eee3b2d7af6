"""`Dokumen`: headings, paragraphs, lists, tables, charts and diagrams whose text holds numbers as numbers.

A sentence is a tuple of runs; a number in it is a `Nilai`, never digits. A cross reference is a `Rujuk` to a key of the same
document, so it cannot dangle: `Dokumen` refuses to be made otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import zip_longest
from typing import Literal

from selaras.angka import Angka, cetak, cetak_berskala, cetak_ringkas, terbilang
from selaras.bahasa import _

Bentuk = Literal["penuh", "polos", "ringkas", "kata", "bersatuan", "juta"]
PENDEK = 8  # rows of a table that is not broken over pages
Rata = Literal["kiri", "kanan", "tengah"]


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where a piece of a document that was read stands; what the composer makes has none.

    ``halaman`` and ``baris`` count from 1 (a line of the file for text, of the page for PDF, a paragraph for Word, a row for a
    sheet); ``awal`` and ``akhir`` are characters of that line, from 0. ``tabel`` counts the document's tables and ``sel`` names
    the cell in the way of a sheet (B3). As a reader of the paper finds it: ``cetak`` is the page number that the page prints,
    ``lembar`` the name of the sheet.
    """

    baris: int
    awal: int
    akhir: int
    halaman: int | None = None
    tabel: int | None = None
    sel: str = ""
    cetak: str = ""
    lembar: str = ""

    def potong(self, a: int, z: int) -> Tempat:
        """Characters ``a`` to ``z`` of this place."""
        return Tempat(self.baris, self.awal + a, self.awal + z, self.halaman, self.tabel, self.sel, self.cetak, self.lembar)

    def dalam(self, tabel: int, sel: str) -> Tempat:
        """This place in a cell of a table; a sheet has named its cells already."""
        return Tempat(self.baris, self.awal, self.akhir, self.halaman, tabel, self.sel or sel, self.cetak, self.lembar)


@dataclass(frozen=True, slots=True)
class Tulisan:
    teks: str
    tebal: bool = False
    miring: bool = False
    tempat: Tempat | None = None


@dataclass(frozen=True, slots=True)
class Nilai:
    """A number in the text. ``bentuk``: with its unit (penuh, bersatuan), bare (polos), in words of scale (ringkas), spelled (kata),
    in millions under a head that says so (juta).

    A number that was read keeps what the paper says in ``tertulis``; where that allows more than one reading, ``tafsir`` holds
    them all and ``angka`` is the likeliest.
    """

    angka: Angka
    bentuk: Bentuk = "penuh"
    tertulis: str = ""
    tafsir: tuple[Angka, ...] = ()
    tempat: Tempat | None = None

    @property
    def teks(self) -> str:
        if self.tertulis:
            return self.tertulis
        a = self.angka
        if self.bentuk == "kata" and a.nilai is not None:
            kata = terbilang(a.bulat)
            return f"{kata} rupiah" if a.satuan.nama == "rupiah" else kata
        if self.bentuk == "ringkas":
            return cetak_ringkas(a)
        if self.bentuk == "juta":
            return cetak_berskala(a, "juta")
        isi = cetak(a, satuan=self.bentuk != "polos")
        # Counted things and compound units print bare in a table; a sentence names them.
        if self.bentuk == "bersatuan" and a.nilai is not None and (a.satuan.cacah or " per " in a.satuan.nama):
            return isi if isi.endswith(a.satuan.nama) else f"{isi} {a.satuan.nama.removeprefix('rupiah ')}"
        return isi


@dataclass(frozen=True)
class Rujuk:
    """A reference to a table, figure or heading by its key; printed as «Tabel 3.1»."""

    kunci: str


Run = Tulisan | Nilai | Rujuk
Teks = tuple[Run, ...]


@dataclass(frozen=True)
class Judul:
    """A heading. ``nomor`` is given by `susun` («BAB III», «A.», «1.»); ``tanpa_nomor`` keeps it plain, ``tengah`` sets it in the middle."""

    tingkat: int
    teks: str
    kunci: str
    tanpa_nomor: bool = False
    nomor: str = ""
    tempat: Tempat | None = None
    tengah: bool = False

    @property
    def terdaftar(self) -> bool:
        """Does it stand in the table of contents? Not the fourth level, nor each unit of the organisation or number of the last annex."""
        return self.tingkat < 4 and not self.tengah and not self.kunci.startswith(("unit-", "asal-"))


@dataclass(frozen=True)
class Paragraf:
    runs: Teks
    gaya: Literal["biasa", "tengah", "catatan"] = "biasa"


@dataclass(frozen=True)
class Daftar:
    butir: tuple[Teks, ...]
    bernomor: bool = False


@dataclass(frozen=True)
class Sel:
    """A cell: runs, how many columns it spans, and whether it is emphasised."""

    runs: Teks
    rentang: int = 1
    tebal: bool = False
    rata: Rata | None = None
    warna: str = ""
    tempat: Tempat | None = None


@dataclass(frozen=True)
class Baris:
    sel: tuple[Sel, ...]
    gaya: Literal["biasa", "jumlah", "kelompok"] = "biasa"


@dataclass(frozen=True)
class Tabel:
    """``lebar`` are relative column widths, ``rata`` the alignment of each; ``nomor_kolom`` adds the row (1) (2) (3)."""

    kunci: str
    judul: str
    kepala: tuple[tuple[Sel, ...], ...]
    baris: tuple[Baris, ...]
    lebar: tuple[float, ...]
    rata: tuple[Rata, ...]
    nomor_kolom: bool = False
    kecil: bool = False
    catatan: Teks = ()
    nomor: str = ""
    tempat: Tempat | None = None

    def rangkai(self) -> list[int]:
        """For each row how many rows it must share a page with, itself the first: a group heading holds its first row, a total the row before.

        0 for a row that an earlier one holds already. A short table stays whole.
        """
        if len(self.baris) <= PENDEK:
            return [len(self.baris), *[0] * (len(self.baris) - 1)] if self.baris else []
        lanjut = [x.gaya == "kelompok" for x in self.baris]
        for n, x in enumerate(self.baris):
            if n and x.gaya == "jumlah":
                lanjut[n - 1] = True
        hasil = [0] * len(self.baris)
        awal = 0
        for n in range(len(self.baris)):
            if n and not lanjut[n - 1]:
                awal = n
            hasil[awal] += 1
        return hasil


@dataclass(frozen=True)
class SeriGrafik:
    """One row of bars or one line, a number a category; an empty number is a gap. ``target``: what was promised, drawn lighter."""

    nama: str
    angka: tuple[Angka, ...]
    target: bool = False


@dataclass(frozen=True)
class Gambaran:
    """What a chart draws: upright bars, lying bars or lines over the categories, all on one axis.

    ``sumbu`` is the title of that axis (its unit), ``skala`` the word of scale («miliar») in which its labels are written. The axis
    reaches at most to ``batas``, where there is one: what lies beyond is cut, with an arrow and its value.
    """

    jenis: Literal["batang", "mendatar", "garis"]
    kategori: tuple[str, ...]
    seri: tuple[SeriGrafik, ...]
    sumbu: str = ""
    skala: str = ""
    batas: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True)
class Grafik:
    """A chart: what it draws, the numbers in it, and a sentence for those who cannot see it. One read in a file has no ``gambaran``."""

    kunci: str
    judul: str
    alt: Teks
    gambaran: Gambaran | None
    angka: tuple[Angka, ...]
    nomor: str = ""
    tempat: Tempat | None = None


@dataclass(frozen=True)
class Cabang:
    """A box of a tree diagram with the boxes below it."""

    teks: str
    isi: tuple[Cabang, ...] = ()
    keterangan: str = ""
    warna: str = ""
    kode: str = ""


@dataclass(frozen=True)
class Bagan:
    kunci: str
    judul: str
    alt: str
    akar: Cabang
    mendatar: bool = False
    nomor: str = ""


@dataclass(frozen=True)
class TandaTangan:
    """Who signs; ``kiri`` is a second party. The lines of both stand level; an empty one is the room for the signature."""

    tempat_tanggal: str
    kanan: tuple[str, ...]
    kiri: tuple[str, ...] = ()

    def pasangan(self) -> list[tuple[str, str]]:
        """The lines side by side. A single party has the place and date above its own."""
        kanan = self.kanan if self.kiri else (self.tempat_tanggal, *self.kanan)
        return list(zip_longest(self.kiri, kanan, fillvalue="")) if self.kiri else [("", x) for x in kanan]


@dataclass(frozen=True)
class Lambang:
    """The place of the coat of arms at the head of a letter."""

    teks: str


@dataclass(frozen=True)
class Asal:
    """One entry of the annex asal-usul angka: the number whose lineage is told, and its text."""

    angka: Angka
    runs: Teks


@dataclass(frozen=True)
class Halaman:
    """From here on a new page, upright or landscape."""

    lanskap: bool = False


@dataclass(frozen=True)
class DaftarIsi:
    jenis: Literal["isi", "tabel", "gambar"]


@dataclass(frozen=True)
class Sampul:
    judul: str
    tahun: str
    instansi: str
    pemda: str


Blok = Judul | Paragraf | Daftar | Tabel | Grafik | Bagan | TandaTangan | Lambang | Asal | Halaman | DaftarIsi | Sampul


class RujukanMenggantung(ValueError):
    """A cross reference to a key that the document does not have."""


@dataclass(frozen=True)
class Dokumen:
    """A whole document. Make it with `susun`, which numbers headings, tables and figures.

    ``terlewat`` tells, in sentences for the user, what a reader left out because it was beyond its bounds.
    ``tanda`` is a remark that stands on the cover and at the foot of every page («CONTOH: …»).
    """

    judul: str
    penulis: str
    tahun: int
    blok: tuple[Blok, ...]
    identitas: str
    label: dict[str, str] = field(default_factory=dict)
    setara: tuple[tuple[str, Angka, Angka], ...] = ()
    terlewat: tuple[str, ...] = ()
    tanda: str = ""

    def __post_init__(self) -> None:
        for runs in self.semua_runs():
            for r in runs:
                if isinstance(r, Rujuk) and r.kunci not in self.label:
                    raise RujukanMenggantung(_("rujukan ke «{kunci}» tidak ada dalam dokumen", kunci=r.kunci))

    def semua_runs(self) -> Iterator[Teks]:
        for b in self.blok:
            yield from runs_blok(b)

    def semua_nilai(self) -> Iterator[Nilai]:
        """Every printed number in reading order, charts included."""
        for b in self.blok:
            for runs in runs_blok(b):
                yield from (r for r in runs if isinstance(r, Nilai))
            if isinstance(b, Grafik):
                yield from (Nilai(a) for a in b.angka)

    @cached_property
    def angka(self) -> dict[str, Angka]:
        """Numbers that the text prints, by short code, in the order in which they first appear."""
        return {n.angka.kode: n.angka for n in self.semua_nilai() if n.angka.asal}

    def teks_run(self, r: Run) -> str:
        return self.label[r.kunci] if isinstance(r, Rujuk) else r.teks

    def teks(self, runs: Teks) -> str:
        return "".join(self.teks_run(r) for r in runs)


def runs_blok(b: Blok) -> Iterator[Teks]:
    match b:
        case Paragraf(runs=runs) | Asal(runs=runs):
            yield runs
        case Daftar(butir=butir):
            yield from butir
        case Tabel(kepala=kepala, baris=baris, catatan=catatan):
            for semua_sel in (*kepala, *(x.sel for x in baris)):
                for sel in semua_sel:
                    yield sel.runs
            if catatan:
                yield catatan
        case Grafik(alt=alt):
            yield alt
        case _:
            return
