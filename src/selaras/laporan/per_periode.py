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

    def berbagian(self, kunci: Hashable, p: Periode) -> bool:
        """Is any part of the period recorded?"""
        return (kunci, p) in self._berbagian

    def dirinci(self, p: Periode) -> bool:
        """Has anything parts recorded in the period and no record of the period itself?"""
        return any(x == p and (kunci, x) not in self._catatan for kunci, x in self._berbagian)

    def ada(self, kunci: Hashable, p: Periode) -> bool:
        """Is anything recorded of the period, whole or in part?"""
        return (kunci, p) in self._catatan or (kunci, p) in self._berbagian
