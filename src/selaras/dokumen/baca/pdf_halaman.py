"""A page of a PDF as words, lines and ruling lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

Persegi = tuple[float, float, float, float]


@dataclass(slots=True)
class KataPdf:
    """A run of characters without a gap. ``x`` are the left edges of its characters, for marking a place; ``dasar`` its baseline."""

    teks: str
    x0: float
    x1: float
    y0: float
    y1: float
    x: list[float]
    dasar: float = 0.0
    ukuran: float = 0.0

    @property
    def tinggi(self) -> float:
        return self.y1 - self.y0

    @property
    def tengah(self) -> float:
        return (self.y0 + self.y1) / 2


@dataclass(slots=True)
class BarisPdf:
    """One line of a page; ``kata`` in reading order, joined by a blank in ``teks``. ``petak`` is the column of text that it is of."""

    kata: list[KataPdf]
    nomor: int = 0
    petak: int = 0
    tinggi_: float = -1.0
    teks: str = ""
    mulai: list[int] = field(default_factory=list)

    def susun(self, nomor: int) -> None:
        self.nomor = nomor
        self.mulai = []
        p = 0
        for k in self.kata:
            self.mulai.append(p)
            p += len(k.teks) + 1
        self.teks = " ".join(k.teks for k in self.kata)

    @property
    def x0(self) -> float:
        return self.kata[0].x0

    @property
    def x1(self) -> float:
        return max(k.x1 for k in self.kata)

    @property
    def y0(self) -> float:
        return min(k.y0 for k in self.kata)

    @property
    def y1(self) -> float:
        return max(k.y1 for k in self.kata)

    @property
    def tinggi(self) -> float:
        if self.tinggi_ < 0:  # asked many times of a line that does not change
            self.tinggi_ = median(k.y1 - k.y0 for k in self.kata)
        return self.tinggi_

    @property
    def ukuran(self) -> float:
        """The size of the type; where the file sets it to one and scales the page, the height of the letters."""
        besar = median(k.ukuran for k in self.kata)
        return besar if besar > 3 else self.tinggi


@dataclass(slots=True)
class HalamanPdf:
    """Lines from the top (y grows downwards), and the ruling lines: horizontal (y, x0, x1) and vertical (x, y0, y1)."""

    nomor: int
    lebar: float
    tinggi: float
    baris: list[BarisPdf]
    datar: list[tuple[float, float, float]]
    tegak: list[tuple[float, float, float]]
    putar: int = 0
    cetak: str = ""

    def semua_petak(self) -> Iterator[HalamanPdf]:
        """The columns of text, each with its own lines and rules."""
        for n in sorted({b.petak for b in self.baris}):
            baris = [b for b in self.baris if b.petak == n]
            x0, x1 = min(b.x0 for b in baris) - 12, max(b.x1 for b in baris) + 12
            y0, y1 = min(b.y0 for b in baris) - 12, max(b.y1 for b in baris) + 12
            datar = [g for g in self.datar if y0 <= g[0] <= y1 and x0 <= (g[1] + g[2]) / 2 <= x1]
            tegak = [g for g in self.tegak if x0 <= g[0] <= x1 and g[1] < y1 and g[2] > y0]
            yield HalamanPdf(self.nomor, self.lebar, self.tinggi, baris, datar, tegak, self.putar, self.cetak)

    def asli(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """A rectangle in the page's own coordinates, whose y grows upwards, however its text is turned."""
        w, h = self.lebar, self.tinggi
        if self.putar == 90:
            return y0, x0, y1, x1
        if self.putar == 270:
            return h - y1, w - x1, h - y0, w - x0
        if self.putar == 180:
            return w - x1, y0, w - x0, y1
        return x0, h - y1, x1, h - y0
