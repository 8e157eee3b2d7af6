"""A grid seen along one axis: lines (columns, or rows) that hold a value at each point (row, or column).

Every search for relations between columns serves for rows as well: it only sees lines and points. Values stand as floats for the
quick rejection of what cannot hold; whatever survives is judged exactly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from selaras.periksa.bahasa_id.tabel import BENDA_TOTAL, KATA_PERAN, PERAN_TANPA_HITUNG, TAK_ADITIF
from selaras.periksa.kisi import Kisi, SelKisi

NAN = math.nan
CONTOH = 8  # points looked at before a relation is tried in full


@lru_cache(maxsize=4096)
def kata_label(teks: str) -> tuple[str, ...]:
    """The words of a head or a label, in small letters; signs that mean something stay (% + /)."""
    bersih = "".join(c if c.isalnum() or c in "%-" else " " for c in teks.lower())
    return tuple(w.strip("-") for w in bersih.split() if w.strip("-"))


def berpersen(sel: Sequence[SelKisi]) -> bool:
    """Most of the numbers carry the sign of percent."""
    isi = [s.bil for s in sel if s.bil is not None]
    return sum(b.jenis in ("%", "pp") for b in isi) * 2 > len(isi)


@lru_cache(maxsize=4096)
def peran_label(kata: tuple[str, ...]) -> frozenset[str]:
    """The roles that the words may name; «Realisasi (%)» has two."""
    teks = f" {' '.join(kata)} "
    return frozenset(peran for peran, daftar in KATA_PERAN.items() if any(f" {k} " in teks for k in daftar))


@dataclass(eq=False)
class Garis:
    """A column (``tegak``) or a row of numbers."""

    indeks: int
    label: str
    kata: tuple[str, ...]
    peran: frozenset[str]
    tahun: int | None
    sel: list[SelKisi]
    satuan: str = ""
    tegak: bool = False
    nilai: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.nilai = [float(s.bil.nilai) if s.bil is not None else NAN for s in self.sel]

    @cached_property
    def langkah(self) -> list[float]:
        """The printed step of each number."""
        return [float(s.bil.langkah) if s.bil is not None else NAN for s in self.sel]

    @cached_property
    def kasar(self) -> list[float]:
        """How wide the rounding of each number is, relative to it; nothing for an exact one."""
        return [
            u / abs(x) if s.bil is not None and not s.bil.eksak and x else 0.0
            for s, u, x in zip(self.sel, self.langkah, self.nilai, strict=True)
        ]

    @cached_property
    def persen(self) -> bool:
        """The numbers are percents by their own sign or by the words."""
        if self.tegak:
            return "persen" in self.peran or any(s.bil is not None and s.bil.jenis in ("%", "pp") for s in self.sel)
        return "persen" in self.peran or berpersen(self.sel)

    @cached_property
    def kosong(self) -> bool:
        return all(math.isnan(x) for x in self.nilai)

    @cached_property
    def pecahan(self) -> int:
        """Decimals that the line prints."""
        return max((-int(s.bil.langkah.adjusted()) for s in self.sel if s.bil is not None and s.bil.langkah < 1), default=0)

    @cached_property
    def terbesar(self) -> float:
        return max((abs(x) for x in self.nilai if not math.isnan(x)), default=0.0)

    @cached_property
    def aditif(self) -> bool:
        """May its numbers be added? Not percents, indices, rates, means, ranks."""
        teks = f" {' '.join(self.kata)} "
        return not self.persen and not any(f" {k} " in teks for k in TAK_ADITIF if k != "tahun" or not (self.bernama_total or self.tahun))

    @cached_property
    def hasil_mungkin(self) -> bool:
        """May it follow from other lines? A target or a budget is set, not computed."""
        return not (self.peran & PERAN_TANPA_HITUNG) or bool(self.peran - PERAN_TANPA_HITUNG - {"tahun"})

    @cached_property
    def bernama_total(self) -> bool:
        return any(k in BENDA_TOTAL for k in self.kata)


@dataclass(eq=False)
class Hamparan:
    """``garis`` in order; ``titik`` are the indices of the points, ``total`` those of them that are totals or means."""

    kisi: Kisi
    garis: list[Garis]
    titik: list[int]
    total: frozenset[int]
    mendatar: bool

    @cached_property
    def _kolom_titik(self) -> list[Garis]:
        """The columns that are the points of a field of rows."""
        return [_kolom(self.kisi, k) for k in self.titik]

    @cached_property
    def titik_aditif(self) -> list[bool]:
        """May a sum or difference of lines be read at this point? Down a column of percents it may not."""
        if self.mendatar:
            return [True] * len(self.titik)
        return [g.aditif for g in self._kolom_titik]

    @cached_property
    def titik_jumlah(self) -> list[bool]:
        """May lines be added at this point? Across a row of percents, rates or means they may not."""
        if not self.mendatar:
            return self.titik_aditif
        return [_aditif(self.kisi, r) for r in self.titik]

    @cached_property
    def titik_nisbah(self) -> list[bool]:
        """May a quotient of lines be read at this point? In a column of changes or percents it may not."""
        if self.mendatar:
            return [True] * len(self.titik)
        return [not (g.persen or g.peran & {"selisih", "tumbuh", "bagian"}) for g in self._kolom_titik]

    @cached_property
    def contoh(self) -> list[int]:
        """Positions of points to try first: spread over the table, parts before totals."""
        biasa = [p for p, t in enumerate(self.titik) if t not in self.total] or list(range(len(self.titik)))
        if len(biasa) <= CONTOH:
            return biasa
        langkah = len(biasa) / CONTOH
        return [biasa[int(i * langkah)] for i in range(CONTOH)]


def _aditif(kisi: Kisi, r: int) -> bool:
    b = kisi.baris[r]
    kata = kata_label(f"{b.label} {kisi.tanda(r)} {b.satuan}")
    persen = "%" in b.label or "%" in b.satuan or "persen" in kata or "persentase" in kata or berpersen(kisi.sel[r])
    return not persen and not b.rata


def _kolom(kisi: Kisi, k: int, baris: Sequence[int] | None = None) -> Garis:
    kata = kata_label(kisi.kolom[k].teks)
    peran = peran_label(kata) | (frozenset({"persen"}) if "%" in kisi.kolom[k].teks else frozenset())
    letak_baris = baris if baris is not None else range(len(kisi.sel))
    return Garis(k, kisi.kolom[k].teks, kata, peran, kisi.kolom[k].tahun, [kisi.sel[r][k] for r in letak_baris], tegak=True)


def bidang_kolom(kisi: Kisi) -> Hamparan:
    """Columns as lines; the points are the rows with numbers."""
    kolom = kisi.kolom_angka
    baris = [r for r in range(len(kisi.sel)) if any(kisi.sel[r][k].bil is not None for k in kolom)]
    garis = [_kolom(kisi, k, baris) for k in kolom]
    total = frozenset(r for r in baris if kisi.baris[r].total or kisi.baris[r].rata)
    return Hamparan(kisi, garis, baris, total, mendatar=True)


def bidang_baris(kisi: Kisi, baris: Sequence[int] | None = None) -> Hamparan:
    """Rows as lines; the points are the columns with numbers."""
    kolom = kisi.kolom_angka
    garis = []
    for r in baris if baris is not None else range(len(kisi.sel)):
        if not any(kisi.sel[r][k].bil is not None for k in kolom):
            continue
        label = " ".join(dict.fromkeys(x for x in (kisi.baris[r].label, kisi.tanda(r), kisi.baris[r].satuan) if x))
        kata = kata_label(label)
        peran = peran_label(kata) | (frozenset({"persen"}) if "%" in label else frozenset())
        garis.append(
            Garis(r, label, kata, peran, kisi.baris[r].tahun, [kisi.sel[r][k] for k in kolom], kisi.baris[r].satuan.lower().strip(". "))
        )
    total = frozenset(k for k in kolom if any(w in BENDA_TOTAL for w in kata_label(kisi.kolom[k].teks)))
    return Hamparan(kisi, garis, kolom, total, mendatar=False)
