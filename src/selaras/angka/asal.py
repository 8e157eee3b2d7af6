"""Where a number comes from. `telusur` walks from a number to its leaves, each a record or a place on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selaras.angka.angka import Angka


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
    """A value that a formula gives. ``masukan`` are the numbers it used, in the order of the formula."""

    identitas: str
    label: str
    rumus: str
    masukan: tuple[Angka, ...]
    dasar: str = ""
    catatan: str = ""


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
