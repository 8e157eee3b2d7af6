"""An equation over the cells of a table: what a cell should be by others, and what any one of them would have to be.

Three forms cover what offices print: a sum with coefficients, a quotient (percent, growth, rate) and a product. Each can be solved for
every cell in it, so that several equations can be asked what they want of one cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from selaras.periksa.bilangan import NOL, SERATUS, Bilangan, Mutu, Rentang, bagi, cetak_nilai, kali, kurang, tambah
from selaras.periksa.kisi import SelKisi

SATU = Decimal(1)
BATAS_CAPAIAN = tuple(map(Decimal, (100, 110, 120, 125, 150, 200)))  # caps in use by agencies
BAGIAN_TAMPIL = 8  # a sum of more parts than this is printed by its first three


def bil(s: SelKisi) -> Bilangan:
    """The number of a cell that is known to hold one."""
    assert s.bil is not None
    return s.bil


def kali_rentang(a: Rentang, b: Rentang) -> Rentang:
    """The interval of a product."""
    hasil = [x * y for x in a for y in b]
    return min(hasil), max(hasil)


class Bentuk(Protocol):
    """How the result follows from the terms."""

    def hitung(self, suku: Sequence[Rentang]) -> Rentang | None:
        """The interval of the result; None where it is not defined."""

    def suku_dari(self, hasil: Rentang, suku: Sequence[Rentang], i: int) -> Rentang | None:
        """The interval in which term ``i`` must lie so that the result is ``hasil``."""

    def cetak(self, nilai: Sequence[Decimal]) -> str:
        """The arithmetic as a reader does it."""


@dataclass(frozen=True, slots=True)
class Linear:
    """hasil = Σ koef × suku; ``rata`` marks the plain mean, which is printed as one."""

    koef: tuple[Decimal, ...]
    rata: bool = False

    def hitung(self, suku: Sequence[Rentang]) -> Rentang | None:
        lo = hi = NOL
        for s, k in zip(suku, self.koef, strict=True):
            a, b = s if k == SATU else kali(s, k)
            lo, hi = lo + a, hi + b
        return lo, hi

    def suku_dari(self, hasil: Rentang, suku: Sequence[Rentang], i: int) -> Rentang | None:
        lain = tambah(*(kali(s, k) for j, (s, k) in enumerate(zip(suku, self.koef, strict=True)) if j != i))
        return kali(kurang(hasil, lain), SATU / self.koef[i]) if self.koef[i] else None

    def cetak(self, nilai: Sequence[Decimal]) -> str:
        if self.rata:
            return f"({_deret(nilai)}) ÷ {len(nilai)}"
        if all(k == 1 for k in self.koef):
            return _deret(nilai)
        hasil = ""
        for n, (k, x) in enumerate(zip(self.koef, nilai, strict=True)):
            angka = cetak_nilai(x) if x >= 0 or not n else f"({cetak_nilai(x)})"
            faktor = angka if abs(k) == 1 else f"{cetak_nilai(abs(k))} × {angka}"
            hasil += faktor if not n and k > 0 else f" {'−' if k < 0 else '+'} {faktor}"
        return hasil.strip()


def _deret(nilai: Sequence[Decimal]) -> str:
    if len(nilai) > BAGIAN_TAMPIL:
        return " + ".join(cetak_nilai(n) for n in nilai[:3]) + f" + … ({len(nilai)} angka)"
    return " + ".join(cetak_nilai(n) if n >= 0 else f"({cetak_nilai(n)})" for n in nilai)


@dataclass(frozen=True, slots=True)
class Nisbah:
    """hasil = alfa + beta × suku0 ÷ suku1: percent (0, 100), growth (−100, 100), reversed capaian (200, −100), rates."""

    alfa: Decimal
    beta: Decimal

    def hitung(self, suku: Sequence[Rentang]) -> Rentang | None:
        q = bagi(suku[0], suku[1])
        return None if q is None else _geser(kali(q, self.beta), self.alfa)

    def suku_dari(self, hasil: Rentang, suku: Sequence[Rentang], i: int) -> Rentang | None:
        q = kali(_geser(hasil, -self.alfa), SATU / self.beta)
        return kali_rentang(q, suku[1]) if i == 0 else bagi(suku[0], q)

    def cetak(self, nilai: Sequence[Decimal]) -> str:
        a, b = (cetak_nilai(n) if n >= 0 else f"({cetak_nilai(n)})" for n in nilai)
        if self.alfa == -SERATUS:
            return f"({a} − {b}) ÷ {b} × 100"
        if self.alfa == 2 * SERATUS:
            return f"(2 × {b} − {a}) ÷ {b} × 100"
        return f"{a} ÷ {b}" + (f" × {cetak_nilai(self.beta)}" if self.beta != 1 else "")


def _geser(r: Rentang, d: Decimal) -> Rentang:
    return r[0] + d, r[1] + d


@dataclass(frozen=True, slots=True)
class Kali:
    """hasil = faktor × suku0 × suku1 (volume × price; weight × value ÷ 100)."""

    faktor: Decimal

    def hitung(self, suku: Sequence[Rentang]) -> Rentang | None:
        return kali(kali_rentang(suku[0], suku[1]), self.faktor)

    def suku_dari(self, hasil: Rentang, suku: Sequence[Rentang], i: int) -> Rentang | None:
        return bagi(kali(hasil, SATU / self.faktor), suku[1 - i])

    def cetak(self, nilai: Sequence[Decimal]) -> str:
        a, b = (cetak_nilai(n) for n in nilai)
        return f"{a} × {b}" + (f" × {self.faktor.normalize():f}".replace(".", ",") if self.faktor != 1 else "")


PERSEN = Nisbah(NOL, SERATUS)
TUMBUH = Nisbah(-SERATUS, SERATUS)
BALIK = Nisbah(2 * SERATUS, -SERATUS)


@dataclass(eq=False)
class PersamaanTabel:
    """``hasil`` follows from ``suku``. ``yakin`` says how well the relation is founded; ``batas``: the cap that the column shows;
    ``lantai``: the least that an achievement is told as, below which it is not shown."""

    jenis: str
    hasil: SelKisi
    suku: tuple[SelKisi, ...]
    bentuk: Bentuk
    yakin: float = 0.9
    batas: Decimal | None = None
    lantai: Decimal | None = None
    longgar: Decimal = NOL
    varian: tuple[PersamaanTabel, ...] = ()
    bernama: bool = False
    mutu: Mutu = field(init=False)

    def __post_init__(self) -> None:
        self.mutu = self.nilai_mutu(bil(self.hasil), [bil(s).rentang() for s in self.suku])

    def nilai_mutu(self, hasil: Bilangan, suku: Sequence[Rentang]) -> Mutu:
        """How well the printed result says what the terms give. ``longgar``: amounts in juta were rounded, though they print as whole."""
        r = self.bentuk.hitung(suku)
        if r is None:
            return Mutu.SALAH
        m = hasil.mutu(r)
        if not m and self.batas is not None and hasil.nilai == self.batas and r[0] >= self.batas:
            return Mutu.TEPAT
        if not m and self.lantai is not None and hasil.nilai == self.lantai and r[1] <= self.lantai:
            return Mutu.TEPAT
        if not m and self.longgar and hasil.mutu((r[0] - self.longgar, r[1] + self.longgar)):
            return Mutu.SELIP
        return m

    @property
    def sel(self) -> tuple[SelKisi, ...]:
        return (self.hasil, *self.suku)

    def titik(self) -> Decimal | None:
        """The result by the printed terms."""
        r = self.bentuk.hitung([(bil(s).nilai, bil(s).nilai) for s in self.suku])
        return None if r is None else r[0]

    def minta(self, s: SelKisi) -> Rentang | None:
        """The interval in which this cell must lie so that the equation holds."""
        suku = [bil(x).rentang() for x in self.suku]
        if s is self.hasil:
            return self.bentuk.hitung(suku)
        return self.bentuk.suku_dari(_cetakan(bil(self.hasil)), suku, self.suku.index(s))

    def minta_titik(self, s: SelKisi) -> Decimal | None:
        """The value of the cell by the printed others."""
        if s is self.hasil:
            return self.titik()
        titik = [(bil(x).nilai, bil(x).nilai) for x in self.suku]
        h = bil(self.hasil).nilai
        r = self.bentuk.suku_dari((h, h), titik, self.suku.index(s))
        return None if r is None else r[0]

    def berlaku(self, s: SelKisi, nilai: Bilangan) -> bool:
        """Would the equation hold with this number in the cell?"""
        suku = [(nilai if x is s else bil(x)).rentang() for x in self.suku]
        if self.nilai_mutu(nilai if s is self.hasil else bil(self.hasil), suku) > Mutu.SALAH:
            return True
        return any(v.berlaku(s, nilai) for v in self.varian)

    def hitungan_dengan(self, s: SelKisi, nilai: Decimal) -> str:
        """The arithmetic as it is once the cell holds ``nilai``."""
        isi = [nilai if x is s else bil(x).nilai for x in self.suku]
        r = self.bentuk.hitung([(n, n) for n in isi])
        return f"{self.bentuk.cetak(isi)} = {cetak_nilai(r[0]) if r is not None else '?'}"

    def hitungan(self) -> str:
        """The arithmetic with its result."""
        titik = self.titik()
        nilai = [bil(s).nilai for s in self.suku]
        return f"{self.bentuk.cetak(nilai)} = {cetak_nilai(titik) if titik is not None else '?'}"


def _cetakan(b: Bilangan) -> Rentang:
    u = NOL if b.eksak else b.langkah / 2
    return b.nilai - u, b.nilai + u
