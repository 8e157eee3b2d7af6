"""Which rows of which tables a sentence speaks of: every word of the row's label stands in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from selaras.periksa.kata import kunci_kata
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah import Naskah

PANJANG_AKAR = 8  # letters that two forms of one word share
MAKS_BARIS = 12  # rows that one sentence may name


def akar(teks: str) -> frozenset[str]:
    """The words that tell what a thing is, cut so that «penganggur» and «pengangguran» are one."""
    return frozenset(k[:PANJANG_AKAR] for k in kunci_kata(teks))


@dataclass(eq=False)
class BarisTabel:
    """A row with its numbers from left to right. ``kunci`` are the words that name it; a total has none."""

    kisi: Kisi
    r: int
    kunci: frozenset[str]
    sel: list[SelKisi] = field(default_factory=list)
    sebut: dict[int, Sebut] = field(default_factory=dict)

    def mention(self, s: SelKisi) -> Sebut:
        """One `Sebut` for each cell, with the year of its column in its name."""
        if s.k not in self.sebut:
            assert s.bil is not None
            self.sebut[s.k] = Sebut(s.bil, lokasi_sel(self.kisi, s), self.kisi.nama(s))
        return self.sebut[s.k]

    def tahun(self, s: SelKisi) -> int | None:
        return self.kisi.kolom[s.k].tahun


class IndeksBaris:
    """Rows by their rarest word."""

    def __init__(self, n: Naskah) -> None:
        self.baris: list[BarisTabel] = []
        for kisi in n.kisi:
            for r, sel in enumerate(kisi.sel):
                angka = [
                    s for s in sel if s.bil is not None and s.k != kisi.kolom_label and kisi.kolom[s.k].peran not in ("nomor", "satuan")
                ]
                if angka:
                    self.baris.append(BarisTabel(kisi, r, akar(kisi.baris[r].label), angka))
        banyak: dict[str, int] = defaultdict(int)
        for b in self.baris:
            for k in b.kunci:
                banyak[k] += 1
        self._per: dict[str, list[BarisTabel]] = defaultdict(list)
        for b in self.baris:
            if b.kunci:
                self._per[min(b.kunci, key=lambda k: (banyak[k], k))].append(b)

    def bernama(self, kata: frozenset[str]) -> list[BarisTabel]:
        """Rows all of whose words are among these, the most specific first."""
        cocok = [b for k in kata for b in self._per.get(k, ()) if b.kunci <= kata]
        return sorted(cocok, key=lambda b: -len(b.kunci))[:MAKS_BARIS]


def pasangan_sel(b: BarisTabel) -> Iterator[tuple[SelKisi, SelKisi]]:
    """Two cells of a row, the earlier first: by the years of their columns, else from left to right."""
    for n, x in enumerate(b.sel):
        for y in b.sel[n + 1 :]:
            tx, ty = b.tahun(x), b.tahun(y)
            yield (y, x) if tx is not None and ty is not None and tx > ty else (x, y)
