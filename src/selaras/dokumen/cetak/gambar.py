"""Pictures of a document, charts and tree diagrams: as SVG, drawn here; as PNG through Typst for a format that needs it.

What was drawn is kept by its content, so that four formats and the pages of the site share one drawing.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Iterable
from functools import lru_cache

from selaras.dokumen.cetak.bagan import gambar_bagan
from selaras.dokumen.cetak.grafik import gambar_grafik
from selaras.dokumen.cetak.penyusun import Pesanan, susun
from selaras.dokumen.model import Bagan, Blok, Gambaran, Grafik

TITIK_PER_INCI = 150
_PALING_BANYAK = 256

_png: OrderedDict[str, bytes] = OrderedDict()
_gembok = threading.Lock()


@lru_cache(maxsize=_PALING_BANYAK)
def _svg_grafik(g: Gambaran) -> str:
    return gambar_grafik(g)


@lru_cache(maxsize=_PALING_BANYAK)
def _svg_bagan(b: Bagan) -> str:
    return gambar_bagan(b)


def svg(b: Grafik | Bagan) -> str:
    """The picture of a block. A chart that was read in somebody's file has none: ValueError."""
    if isinstance(b, Bagan):
        return _svg_bagan(b)
    if b.gambaran is None:
        raise ValueError(f"grafik {b.judul!r} was read, not made")
    return _svg_grafik(b.gambaran)


def tinggi_per_lebar(isi: str) -> float:
    """How many times as high as wide an SVG of ours is."""
    ukuran = re.search(r'viewBox="0 0 (\S+) (\S+)"', isi)
    assert ukuran, "an SVG without a size"
    return float(ukuran[2]) / float(ukuran[1])


def png(b: Grafik | Bagan) -> bytes:
    return png_semua([b])[0]


def png_semua(blok: Iterable[Blok]) -> list[bytes]:
    """The PNG of every picture among the blocks, in their order; what was not drawn before is drawn in one go."""
    isi = [svg(b) for b in blok if isinstance(b, Grafik | Bagan)]
    with _gembok:
        baru = [s for s in dict.fromkeys(isi) if s not in _png]
        _png.update(zip(baru, _lukis(baru), strict=True))
        hasil = [_png[s] for s in isi]
        for s in isi:
            _png.move_to_end(s)
        while len(_png) > _PALING_BANYAK:
            _png.popitem(last=False)
    return hasil


def _lukis(isi: list[str]) -> list[bytes]:
    """One page a picture would hold the pixels of all of them at once: so each is an order of its own."""
    utama = b'#set page(width: auto, height: auto, margin: 0pt)\n#image("0.svg")'
    return susun([Pesanan({"main.typ": utama, "0.svg": s.encode()}, {"format": "png", "ppi": TITIK_PER_INCI}) for s in isi])
