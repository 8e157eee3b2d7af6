"""How much of one document is read. A report of a thousand pages is far below; past it the rest is left out, and told."""

from __future__ import annotations

from collections.abc import Sequence

from selaras.bahasa import _
from selaras.dokumen.baca.unsur import Larik, TabelMentah, Unsur
from selaras.dokumen.model import Tempat

MAKS_HURUF = 3_000_000
MAKS_SEL = 150_000  # a cell costs far more than a letter
MAKS_KOLOM = 256


def dalam_takaran(unsur: Sequence[Unsur]) -> tuple[list[Unsur], list[str]]:
    """What of the lines and tables is within the bounds, and a sentence on what is not."""
    hasil: list[Unsur] = []
    huruf, sel = MAKS_HURUF, MAKS_SEL
    for x in unsur:
        if isinstance(x, Larik):
            if len(x.teks) > huruf:
                return hasil, [_terlewat(x.tempat)]
            huruf -= len(x.teks)
        elif isinstance(x, TabelMentah):
            for n, b in enumerate(x.baris):
                huruf -= sum(len(t) for c in b for t, _tempat in c.potongan)
                sel -= sum(c.rentang for c in b)
                if huruf < 0 or sel < 0:
                    if n:
                        hasil.append(TabelMentah(x.baris[:n], min(x.kepala, n - 1)))
                    return hasil, [_terlewat(next((c.tempat for c in b if c.tempat is not None), None))]
        hasil.append(x)
    return hasil, []


def _terlewat(tempat: Tempat | None) -> str:
    if tempat is None:
        return _("bagian akhir dokumen tidak dibaca: terlalu panjang; pecah berkasnya lebih dahulu")
    di = _("halaman {h} baris {b}", h=tempat.halaman, b=tempat.baris) if tempat.halaman else _("baris {b}", b=tempat.baris)
    if tempat.lembar:
        di = _("lembar «{n}» baris {b}", n=tempat.lembar, b=tempat.baris)
    return _("mulai {di} dokumen tidak dibaca: terlalu panjang; pecah berkasnya lebih dahulu", di=di)
