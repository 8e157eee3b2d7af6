"""`Angka`: an exact value with a unit, a printed precision and an origin; or nothing, with the reason why.

The origin is a record (`Tercatat`), a formula over other numbers (`Hitungan`), or a place in somebody's document (`Dikutip`);
`telusur` walks from a number to its leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property, lru_cache
from hashlib import sha256

from selaras.angka.satuan import BILANGAN, Satuan


@dataclass(frozen=True)
class Tercatat:
    """A value that stands in a record: which table, which key, which column, and what backs it."""

    tabel: str
    kunci: str
    kolom: str
    label: str
    sumber: str = ""
    catatan: str = ""

    @property
    def identitas(self) -> str:
        return f"{self.tabel}:{self.kunci}#{self.kolom}"


@dataclass(frozen=True)
class Hitungan:
    """A value that a formula gives. ``masukan`` are the numbers it used, in the order of the formula.

    ``pola`` is the formula with ``{0}``, ``{1}``, ... for the inputs as printed and ``{0:t}`` for their exact values, from which
    `selaras.angka.hitungan_tertulis` writes the worked arithmetic.
    """

    identitas: str
    label: str
    rumus: str
    masukan: tuple[Angka, ...]
    dasar: str = ""
    catatan: str = ""
    pola: str = ""


@dataclass(frozen=True)
class Dikutip:
    """A value read in somebody else's document, with its place."""

    dokumen: str
    kutipan: str
    halaman: int | None = None
    baris: int | None = None
    awal: int = 0
    akhir: int = 0

    @property
    def label(self) -> str:
        return self.kutipan

    @property
    def identitas(self) -> str:
        return f"{self.dokumen}:{self.halaman or ''}:{self.baris or ''}:{self.awal}-{self.akhir}"


Asal = Tercatat | Hitungan | Dikutip
DESIMAL_TERBANYAK = 12


@dataclass(frozen=True)
class Angka:
    """A number of the system.

    ``nilai`` is exact; rounding happens only in print. A missing number has ``nilai`` None and a reason in ``kosong``:
    never 0 for missing, never NaN. ``presisi`` is the count of decimals it is printed with (None: the unit's own). ``sebutan`` is the
    word of a scale that goes with the value («BB» of 72,15).
    """

    nilai: Decimal | None
    satuan: Satuan = BILANGAN
    presisi: int | None = None
    asal: Asal | None = None
    kosong: str = ""
    sebutan: str = ""

    def __post_init__(self) -> None:
        if (self.nilai is None) != bool(self.kosong):
            raise ValueError("an Angka has either a value or a reason for having none")
        if self.nilai is not None and not self.nilai.is_finite():
            raise ValueError("an Angka is finite")

    @property
    def ada(self) -> bool:
        return self.nilai is not None

    @property
    def pasti(self) -> Decimal:
        """The value; raises ValueError with the reason when there is none."""
        if self.nilai is None:
            raise ValueError(self.kosong)
        return self.nilai

    @property
    def desimal_baku(self) -> int:
        """Decimals as declared, whatever the value."""
        return self.satuan.desimal if self.presisi is None else self.presisi

    @cached_property
    def desimal(self) -> int:
        """Decimals in print: as declared, but a small value (under 1) keeps two significant digits, so that 0,0005 is never «0,00»."""
        p = self.desimal_baku
        if self.nilai is None or not self.nilai or abs(self.nilai) >= 1 or bulatkan(self.nilai, p) == self.nilai:
            return p
        perlu = 1 - self.nilai.adjusted()
        if perlu > DESIMAL_TERBANYAK:
            return p
        return max(p, -int(bulatkan(self.nilai, max(p, perlu)).normalize().as_tuple().exponent))

    @cached_property
    def bulat(self) -> Decimal:
        """The value as it is printed: half up, with `desimal` decimals. What is derived for readers is derived from it (ADR 0010)."""
        return bulatkan(self.pasti, self.desimal)

    @property
    def identitas(self) -> str:
        return self.asal.identitas if self.asal else ""

    @property
    def kode(self) -> str:
        return kode_asal(self.identitas) if self.asal else ""

    @property
    def label(self) -> str:
        return self.asal.label if self.asal else ""

    def dengan(self, asal: Asal) -> Angka:
        return replace(self, asal=asal)


def angka_kosong(alasan: str, satuan: Satuan = BILANGAN, asal: Asal | None = None, presisi: int | None = None) -> Angka:
    """A missing number. ``alasan`` is a short Indonesian phrase that can stand in a sentence."""
    return Angka(None, satuan, presisi, asal, alasan)


def bulatkan(nilai: Decimal, desimal: int) -> Decimal:
    """Round half up (1,465 -> 1,47), as reports in Indonesia do."""
    return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)


@lru_cache(maxsize=65536)
def kode_asal(identitas: str) -> str:
    """A short, stable name of an identity: fit for a link, a document tag or a file name."""
    return "a" + sha256(identitas.encode()).hexdigest()[:12]


def telusur(angka: Angka, kedalaman: int = 0) -> Iterator[tuple[int, Angka]]:
    """The number and everything under it, depth first, each with its depth. A shared input is given once per use."""
    yield kedalaman, angka
    if isinstance(angka.asal, Hitungan):
        for masukan in angka.asal.masukan:
            yield from telusur(masukan, kedalaman + 1)


def daun(angka: Angka) -> Iterator[Angka]:
    """The leaves of the lineage: numbers that no formula made."""
    for _, a in telusur(angka):
        if not isinstance(a.asal, Hitungan) or not a.asal.masukan:
            yield a
