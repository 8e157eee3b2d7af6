"""The syntax tree of a formula. Every node knows where in the text it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal


class RumusGalat(ValueError):
    """A formula that cannot be used. ``posisi`` is the 0-based character; `tunjuk` is the text with a mark under the place."""

    def __init__(self, pesan: str, rumus: str, posisi: int) -> None:
        super().__init__(pesan)
        self.pesan, self.rumus, self.posisi = pesan, rumus, min(posisi, len(rumus))

    @property
    def tunjuk(self) -> str:
        return f"{self.rumus}\n{' ' * self.posisi}^"


@dataclass(frozen=True)
class Tetapan:
    nilai: Decimal
    posisi: int


@dataclass(frozen=True)
class Pengenal:
    """A variable or indicator, ``mundur`` periods back (``[t-1]`` is 1)."""

    kode: str
    mundur: int
    posisi: int


@dataclass(frozen=True)
class Operasi:
    tanda: str
    kiri: Simpul
    kanan: Simpul
    posisi: int


@dataclass(frozen=True)
class Negatif:
    isi: Simpul
    posisi: int


@dataclass(frozen=True)
class Panggilan:
    nama: str
    argumen: tuple[Simpul, ...]
    posisi: int


@dataclass(frozen=True)
class JumlahPerWilayah:
    isi: Pengenal
    posisi: int


Simpul = Tetapan | Pengenal | Operasi | Negatif | Panggilan | JumlahPerWilayah


def jelajah(simpul: Simpul) -> Iterator[Simpul]:
    """The node and everything under it, in the order of the text."""
    yield simpul
    match simpul:
        case Operasi(kiri=kiri, kanan=kanan):
            yield from jelajah(kiri)
            yield from jelajah(kanan)
        case Negatif(isi=isi) | JumlahPerWilayah(isi=isi):
            yield from jelajah(isi)
        case Panggilan(argumen=argumen):
            for a in argumen:
                yield from jelajah(a)
