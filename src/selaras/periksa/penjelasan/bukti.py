"""Earned speech: a reading may accuse as far as it held on texts that nobody wrote it for.

`bukti.tsv` (made by bench/bukti.py, held to the corpus by a test) counts for every reading how often it held and how often it would have
contradicted a text in which nothing is wrong.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

BERKAS = Path(__file__).with_name("bukti.tsv")
MINIMAL = 2  # a reading that held less often only listens
LONGGAR = 3  # a reading that fails more often than this for each time it holds is no reading


@lru_cache(maxsize=1)
def bukti() -> dict[str, tuple[int, int, int, int]]:
    """Reading -> held, in how many documents, wrongly refuted, and of these as a plain slip."""
    if not BERKAS.exists():
        return {}
    with BERKAS.open(encoding="utf-8") as f:
        return {r["bacaan"]: (int(r["tahan"]), int(r["dokumen"]), int(r["bantah"]), int(r["selip"])) for r in csv.DictReader(f, delimiter="\t")}


def keyakinan(bacaan: str, selip: bool) -> float:
    """The share of its readings that held, with one failure assumed: (held + 1) / (held + refuted + 2)."""
    tahan, _dokumen, bantah, sebagai_selip = bukti().get(bacaan, (0, 0, 0, 0))
    return (tahan + 1) / (tahan + (sebagai_selip if selip else bantah) + 2)


def boleh_menuduh(bacaan: str, selip: bool) -> bool:
    """May the reading accuse? ``selip``: the accused number is a plain slip of what it should be."""
    tahan, _dokumen, bantah, sebagai_selip = bukti().get(bacaan, (0, 0, 0, 0))
    if selip:
        return tahan >= MINIMAL and sebagai_selip == 0 and bantah <= tahan * LONGGAR
    return tahan >= MINIMAL and bantah == 0
