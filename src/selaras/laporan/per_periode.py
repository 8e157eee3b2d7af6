"""Records of one table by what they are of and when: which period has one of its own, and which is told by its parts."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from selaras.angka import Periode
from selaras.laporan.bahan import Berperiode

R = TypeVar("R", bound=Berperiode)


class PerPeriode(Generic[R]):
    def __init__(self, isi: Iterable[tuple[Hashable, R]]) -> None:
        self._catatan: dict[tuple[Hashable, Periode], R] = {}
        self._berbagian: set[tuple[Hashable, Periode]] = set()
        for kunci, r in isi:
            self._catatan[kunci, r.periode] = r
            self._berbagian |= {(kunci, utuh) for utuh in r.periode.dengan_induk()[1:]}

    def ambil(self, kunci: Hashable, p: Periode) -> R | None:
        """The record of the period itself."""
        return self._catatan.get((kunci, p))

    def berlaku(self, kunci: Hashable, p: Periode, terakhir: bool) -> R | None:
        """The record that tells a period: its own, else, where the last part is the whole (``terakhir``) and p has no parts either, that of
        a whole that ends with it: a figure of the end of the year is one of the end of the last triwulan."""
        r = self.ambil(kunci, p)
        if r is not None or not terakhir or self.berbagian(kunci, p):
            return r
        return next((x for utuh in p.yang_ditutup() if (x := self.ambil(kunci, utuh)) is not None), None)

    def berbagian(self, kunci: Hashable, p: Periode) -> bool:
        """Is any part of the period recorded?"""
        return (kunci, p) in self._berbagian

    def dirinci(self, p: Periode) -> bool:
        """Has anything parts recorded in the period and no record of the period itself?"""
        return any(x == p and (kunci, x) not in self._catatan for kunci, x in self._berbagian)

    def ada(self, kunci: Hashable, p: Periode) -> bool:
        """Is anything recorded of the period, whole or in part?"""
        return (kunci, p) in self._catatan or (kunci, p) in self._berbagian
