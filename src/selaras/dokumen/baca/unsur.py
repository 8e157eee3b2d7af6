"""What a file gives before it is a document: lines and raw tables, in order."""

from __future__ import annotations

from dataclasses import dataclass

from selaras.dokumen.model import Tempat


@dataclass(frozen=True, slots=True)
class Larik:
    """One line of text. ``judul`` is the heading level that the file itself declares; ``penuh`` says that the line was cut by the
    margin, so the next one goes on with it; ``utuh`` that it is a whole paragraph already."""

    teks: str
    tempat: Tempat
    judul: int = 0
    penuh: bool = False
    utuh: bool = False


@dataclass(frozen=True, slots=True)
class SelMentah:
    potongan: tuple[tuple[str, Tempat], ...]
    rentang: int = 1
    tempat: Tempat | None = None
    rapat: frozenset[int] = frozenset()

    @property
    def teks(self) -> str:
        return "".join(t if i in self.rapat or not i else f" {t}" for i, (t, _tempat) in enumerate(self.potongan)).strip()


@dataclass(frozen=True, slots=True)
class TabelMentah:
    """Rows of cells. ``kepala`` counts the header rows that the file declares (0: not said). ``sendiri``: it never goes on with the
    table before it, for they stand side by side."""

    baris: tuple[tuple[SelMentah, ...], ...]
    kepala: int = 0
    sendiri: bool = False


Unsur = Larik | TabelMentah | None  # None: a blank line
