"""A relation between lines: believed by how often it holds, and how unlikely that would be by chance.

The surprise of a hit is the number of decimal digits that chance would have had to guess: 148.320 = 143.911 + 4.409 is five digits,
5 = 2 + 3 is less than one, 100 % of itself is none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from selaras.periksa.bilangan import NOL, SERATUS, Mutu
from selaras.periksa.kisi import SelKisi
from selaras.periksa.tabel.persamaan import Bentuk, Kali, Linear, PersamaanTabel, bil
from selaras.periksa.tabel.selip import LAIN, selip

SURPRISE_TERBESAR = 6.0  # digits: beyond that a hit proves no more
BUKTI_SELIP = 2.0  # a near miss of fewer digits proves nothing
LUPUT_PER_KENA = 0.5  # more misses than this for a hit: the relation is another one
LUPUT_TANPA_NAMA = 0.34  # and more than this where no word says what the relation is
JARANG = frozenset({"nisbah", "kali"})  # rates and products need full proof: «per» and «nilai» are in many heads
BUKTI_BERNAMA = 1.5  # digits of surprise that a relation needs when the words of the head say it
BUKTI_POLOS = 5.0  # and when they say nothing


@dataclass(eq=False)
class Hubungan:
    """``hasil`` and ``suku`` are indices of lines; ``bernama``: the words of head or label say this relation;
    ``menutup``: its place does, a row that closes the table and adds all of it."""

    jenis: str
    bentuk: Bentuk
    hasil: int
    suku: tuple[int, ...]
    mendatar: bool
    bernama: bool = False
    menutup: bool = False
    persamaan: list[PersamaanTabel] = field(default_factory=list)
    bukti: float = 0.0
    kena: int = 0
    selip: int = 0
    luput: int = 0

    def tambah(self, p: PersamaanTabel) -> None:
        """Take an instance in, and what it proves. A result that is one slip of the hand off proves the relation too."""
        self.persamaan.append(p)
        if p.mutu:
            d = surprise(p)
            self.bukti += d if p.mutu > Mutu.SELIP else d / 2
            self.kena += d > 0
            return
        benar = p.titik()
        s = selip(bil(p.hasil), benar) if benar is not None else None
        if s is not None and s.biaya < LAIN and s.bukti >= BUKTI_SELIP:
            self.selip += 1
            self.bukti += s.bukti
        else:
            self.luput += 1

    def dipercaya(self, calon: int = 1) -> bool:
        """Is it the relation of these lines? ``calon``: how many were tried to find it."""
        if self.luput > self._luput_boleh() or self.selip > max(self.kena, 1):
            return False
        if not self.bernama and not self.menutup and self.luput > (self.kena * LUPUT_TANPA_NAMA if self.mendatar else 0):
            return False
        butuh = BUKTI_BERNAMA if self.bernama and self.jenis not in JARANG else BUKTI_POLOS + math.log10(max(calon, 1)) / 2
        return self.kena + self.selip >= self._kena_perlu and self.kena > 0 and self.bukti >= butuh

    @property
    def _kena_perlu(self) -> int:
        """One hit is enough where the words say it; down the rows the words of a label often name a quantity, so two."""
        return 1 if self.bernama and (self.mendatar or self.jenis in ("jumlah", "rata")) else 2

    def _luput_boleh(self) -> float:
        """How many misses the relation may have; a named total that adds up to the last of many digits somewhere may have more."""
        if self.jenis == "jumlah" and self.bernama and self.bukti >= BUKTI_POLOS:
            return self.kena * 2
        return max(self.kena * LUPUT_PER_KENA, 1 if self.bernama and self.kena else 0)

    @property
    def yakin(self) -> float:
        """Between 0 and 1, from the digits proved and the misses."""
        dasar = 0.97 if self.bernama else 0.93
        return round(dasar - 0.1 * self.luput / max(self.kena + self.luput, 1), 3)


def surprise(p: PersamaanTabel) -> float:
    """Digits that chance would have had to guess for this equation to hold; 0 for what holds of itself."""
    z = bil(p.hasil)
    nilai = [bil(s).nilai for s in p.suku]
    if z.nilai == 0 or (isinstance(p.bentuk, Linear) and sum(n != 0 for n in nilai) < 2):
        return 0.0
    if not isinstance(p.bentuk, Linear) and (any(n == 0 for n in nilai) or nilai[0] == nilai[1] or z.nilai in (NOL, SERATUS)):
        return 0.0
    if isinstance(p.bentuk, Kali) and any(abs(n) == 1 for n in nilai):
        return 0.0
    r = p.bentuk.hitung([bil(s).rentang() for s in p.suku])
    if r is None:
        return 0.0
    lebar = (r[1] - r[0]) + z.langkah
    return min(max(-math.log10(float(lebar / abs(z.nilai))), 0.0), SURPRISE_TERBESAR)


def longgar_skala(sel: Iterable[SelKisi], skala: int) -> Decimal:
    """What whole amounts in ribu or juta may be off in a sum, each by half a step."""
    return Decimal(sum(s.bil is not None and s.bil.eksak for s in sel)) / 2 if skala else NOL
