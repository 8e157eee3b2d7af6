"""Earned speech: a reading may accuse as far as it held on texts that nobody wrote it for.

`bukti.tsv` (made by bench/bukti.py, held to the corpus by a test) counts for every reading how often it held and how often it would have
contradicted a text in which nothing is wrong.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

BERKAS = Path(__file__).with_name("bukti.tsv")
MINIMAL = 1  # a reading that never held only listens
BERDERET = (
    "jumlah",
    "rincian",
    "sisa:",
    "stok",
    "rata-rata",
    "penjumlahan",
    "perubahan",
    "pelengkap:",
    "bagian:",
    "bagian baris",
)  # which numbers belong to a row is a guess: these tell plain slips only
LUAS = 2  # documents (or wordings) in which it held before it may say more than a plain slip
RAMAI = 10  # how often a word among several values must have been right
KOKOH_TAHAN, KOKOH_DOKUMEN = 6, 3  # what a reading must have shown before it may speak of a number that nobody mistyped
MANTAP = 20  # held readings of one that speaks even where chance gives the number too
CUKUP = 2  # held readings of one that was never refuted
DILIHAT = 4  # held readings for each refuted one of a reading that may point out
LURUS = 40  # held readings for each refuted one of a reading that is as good as never wrong
TERUJI, TERUJI_PERSEN = (25, 18), (10, 8)  # held readings and documents of one that accuses without a slip in a long document
LONGGAR = 3  # a reading that fails more often than this for each time it holds is no reading


@dataclass(frozen=True)
class Catatan:
    """``tahan``: how often the reading held; ``bantah`` how often it was wrongly refuted where nothing else explained the number;
    ``selip`` how often that looked like a plain slip; ``semua`` how often it was refuted at all; ``jauh`` how
    often what it gives was so far from the number that no slip leads there."""

    tahan: int = 0
    dokumen: int = 0
    bantah: int = 0
    selip: int = 0
    semua: int = 0
    jauh: int = 0

    @property
    def bersih(self) -> bool:
        """It never contradicted a right text in any way."""
        return self.semua == self.bantah == self.jauh == 0

    @property
    def lurus(self) -> bool:
        """It hardly ever contradicted a right text."""
        return (self.semua + self.bantah) * LURUS <= self.tahan

    @property
    def kokoh(self) -> bool:
        """It held often, in several documents, and never contradicted a right text in any way."""
        return self.tahan >= KOKOH_TAHAN and self.dokumen >= KOKOH_DOKUMEN and self.lurus and self.jauh * LURUS <= self.tahan


@lru_cache(maxsize=1)
def bukti() -> dict[str, Catatan]:
    if not BERKAS.exists():
        return {}
    with BERKAS.open(encoding="utf-8") as f:
        return {r.pop("bacaan"): Catatan(**{k: int(v) for k, v in r.items()}) for r in csv.DictReader(f, delimiter="\t")}


def _catatan(bacaan: str, keluarga: tuple[str, ...]) -> Catatan:
    """What the reading has earned: its own record, or that of its kin when it was never refuted and is seldom met."""
    c = bukti().get(bacaan, Catatan())
    for kerabat in keluarga:
        if not c.bersih or c.tahan >= KOKOH_TAHAN:
            break
        c = bukti().get(kerabat, c)
    return c


def keyakinan(bacaan: str, selip: bool, keluarga: tuple[str, ...] = ()) -> float:
    """The share of its readings that held, with one failure assumed: (held + 1) / (held + refuted + 2)."""
    c = _catatan(bacaan, keluarga)
    return (c.tahan + 1) / (c.tahan + (c.selip if selip else c.bantah) + 2)


def layak_dilihat(bacaan: str) -> bool:
    """It held, and hardly ever contradicted a right text."""
    c = bukti().get(bacaan, Catatan())
    return c.tahan >= MINIMAL and (c.semua + c.bantah + c.jauh) * DILIHAT <= c.tahan


def teruji(bacaan: str, persen: bool) -> bool:
    """Has the reading itself held so widely, and never contradicted a right text, that it may accuse where no slip confirms it, in a document in
    which much else may be meant? A percent fits by chance less easily than a count."""
    c = bukti().get(bacaan, Catatan())
    tahan, dokumen = TERUJI_PERSEN if persen else TERUJI
    return c.bersih and c.tahan >= tahan and c.dokumen >= dokumen


def boleh_menuduh(
    bacaan: str, selip: bool, dijelaskan: bool, jauh: bool = False, keluarga: tuple[str, ...] = (), sepi: bool = False
) -> bool:
    """May the reading accuse? ``selip``: the number is a plain slip of what it should be; ``dijelaskan``: another relation gives it;
    ``jauh``: no slip leads there; ``keluarga``: its kin; ``sepi``: the paragraph is too short for anything else to be meant."""
    sendiri = bukti().get(bacaan, Catatan())
    c = _catatan(bacaan, keluarga)
    if jauh:
        return (c.kokoh or (sepi and sendiri.bersih and sendiri.tahan >= CUKUP)) and (
            not dijelaskan or (sendiri.bersih and sendiri.tahan >= MANTAP)
        )
    if dijelaskan:
        return c.dokumen >= LUAS and c.lurus
    if selip:
        return c.tahan >= MINIMAL and (c.selip == 0 or c.lurus) and c.bantah <= c.tahan * LONGGAR
    if bacaan.endswith("beberapa"):
        return c.bantah == 0 and c.tahan >= RAMAI
    return (
        (c.bantah == 0 or c.lurus)
        and c.tahan >= MINIMAL
        and not bacaan.endswith("sebagian")
        and (c.kokoh or not bacaan.startswith(BERDERET))
    )
