"""Phrases compiled to expressions over class characters, and matched in one pass.

A pattern is a row of elements: a class (``DARI``), several (``ATAU|BUKA``), a slot (``h:P``), a skip of at most n tokens that holds no
quantity and no end of clause (``~4``), one that holds no comma and no other direction either (``-4``), one of any tokens of the sentence
(``~~8``); ``?`` makes an element optional. A token is one character and every skip is bounded, so a pattern costs a bounded number of
steps at each token: the pass is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from selaras.periksa.naskah.unsur import HURUF, Alinea

SINGKATAN = {
    "Q": ("N", "R"),
    "A": ("N", "R", "P", "U"),
    "PU": ("P", "U"),
    "GESER": ("NAIK", "TURUN", "GERAK"),
    "JEDA": ("KOMA", "ATAU", "BUKA", "TITIK_KOMA", "SEHINGGA", "SAMA"),
}
_BUKAN_SELA = "".join(HURUF[x] for x in ("N", "R", "P", "U", "TITIK", "TITIK_KOMA", "PISAH"))
_BUKAN_SELA_SEMPIT = _BUKAN_SELA + "".join(
    HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "LEBIH", "KURANG", "LAMBAT", "DAN", "KOMA", "SEHINGGA")
)


@dataclass(frozen=True)
class Frasa:
    """One wording. ``jenis`` is the equation (see kendala.persamaan) of slot ``h`` over the slots ``masukan``; ``contoh`` hold."""

    nama: str
    jenis: str
    pola: str
    masukan: str
    contoh: tuple[str, ...]

    @cached_property
    def ekspresi(self) -> re.Pattern[str]:
        return re.compile("".join(_elemen(e) for e in self.pola.split()))

    @cached_property
    def wajib(self) -> tuple[frozenset[str], ...]:
        """The classes of which a paragraph must have one each, before it is worth a search."""
        return tuple(frozenset(_huruf(e)) for e in self.pola.split() if not e.endswith("?") and e[0] not in "~-")

    def cari(self, a: Alinea) -> Iterator[dict[str, int]]:
        """Every match: slot -> token. One for each place, the shortest."""
        ada = a.ragam
        if any(w.isdisjoint(ada) for w in self.wajib):
            return
        for m in self.ekspresi.finditer(a.kelas):
            yield {s: m.start(s) for s in m.groupdict() if m.start(s) >= 0}


def _huruf(e: str) -> str:
    """The class characters of an element."""
    return "".join(HURUF[x] for k in e.rstrip("?").rpartition(":")[2].split("|") for x in SINGKATAN.get(k, (k,)))


def _elemen(e: str) -> str:
    pilihan = e.endswith("?")
    e = e.rstrip("?")
    if e.startswith("~~"):
        return f"[^{HURUF['TITIK']}]{{0,{e[2:]}}}?"
    if e.startswith("~"):
        return f"[^{_BUKAN_SELA}]{{0,{e[1:]}}}?"
    if e.startswith("-"):
        return f"[^{_BUKAN_SELA_SEMPIT}]{{0,{e[1:]}}}?"
    slot, _titik, _kelas = e.rpartition(":")
    huruf = _huruf(e)
    isi = f"[{re.escape(huruf)}]"
    if slot and set(huruf) & set("nru%"):
        return f"(?P<{slot}>{isi}){HURUF['KATA']}{{0,3}}?"  # its unit
    return f"{f'(?P<{slot}>{isi})' if slot else isi}{'?' if pilihan else ''}"
