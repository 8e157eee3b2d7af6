"""Which formula needs which, in what order they are computed, and the refusal of circles by name."""

from __future__ import annotations

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

from selaras.bahasa import _
from selaras.rumus.pohon import RumusGalat
from selaras.rumus.urai import nama_dipakai, urai


def urutan_hitung(rumus: Mapping[str, str]) -> tuple[str, ...]:
    """The codes with formulas, each after those it uses. Raises `RumusGalat` that names every member of a circle."""
    graf = {kode: [n for n in nama_dipakai(urai(isi)) if n in rumus] for kode, isi in rumus.items()}
    try:
        return tuple(TopologicalSorter(graf).static_order())
    except CycleError as e:
        lingkar = list(e.args[1])
        kode = lingkar[0]
        raise RumusGalat(_("rumus saling bergantung: {lingkar}", lingkar=" → ".join(lingkar)), rumus[kode], 0) from None
