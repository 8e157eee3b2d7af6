"""The value axis of a chart: from where to where, in which steps, and where a bar is cut. Every format draws by the same axis."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from selaras.angka import cetak_bilangan, pembagi_skala
from selaras.dokumen.model import Gambaran

# A bar that is this many times the next one would flatten it to nothing: it is cut.
KALI_EKSTREM = 8
BANYAK_LANGKAH = 5


@dataclass(frozen=True)
class Sumbu:
    """Bounds and step in the scale of the labels; ``dipotong`` says whether any value lies beyond the bounds."""

    bawah: Decimal
    atas: Decimal
    langkah: Decimal
    dipotong: bool = False

    def tanda(self) -> list[tuple[Decimal, str]]:
        """The marks of the axis with their text."""
        desimal = max(0, -int(self.langkah.normalize().as_tuple().exponent))
        n = int((self.atas - self.bawah) / self.langkah)
        return [(x := self.bawah + k * self.langkah, cetak_bilangan(x, desimal)) for k in range(n + 1)]

    def jepit(self, nilai: Decimal) -> Decimal:
        return min(max(nilai, self.bawah), self.atas)


def sumbu(g: Gambaran) -> Sumbu:
    """The axis of a chart. It always holds zero, so that the length of a bar and the height of a point are the value."""
    bagi = pembagi_skala(g.skala)
    nilai = [a.nilai / bagi for s in g.seri for a in s.angka if a.nilai is not None]
    if not nilai:
        return Sumbu(Decimal(0), Decimal(1), Decimal(1))
    nol = Decimal(0)
    bawah, atas = min([nol, *nilai]), max([nol, *nilai])
    if g.batas:
        bawah, atas = max(bawah, min(g.batas[0], nol)), min(atas, max(g.batas[1], nol))
    elif g.jenis != "garis" and (puncak := _puncak(nilai)):
        bawah, atas = max(bawah, -puncak), min(atas, puncak)
    if bawah == atas:
        atas = Decimal(1)
    langkah = _langkah((atas - bawah) / BANYAK_LANGKAH)
    b = (bawah / langkah).to_integral_value(ROUND_FLOOR) * langkah
    a = (atas / langkah).to_integral_value(ROUND_CEILING) * langkah
    return Sumbu(b, a, langkah, any(not b <= x <= a for x in nilai))


def _puncak(nilai: list[Decimal]) -> Decimal | None:
    """Where to cut when a few values would flatten the many; None when none does, or when they are not few."""
    urut = sorted(abs(x) for x in nilai if x)
    for n in range(len(urut) // 2 + 1, len(urut)):
        if urut[n] > KALI_EKSTREM * urut[n - 1]:
            return urut[n - 1] * Decimal("1.3")
    return None


def _langkah(kasar: Decimal) -> Decimal:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that is not below ``kasar``."""
    pangkat = Decimal(1).scaleb(kasar.adjusted())
    return next(pangkat * k for k in map(Decimal, ("1", "2", "2.5", "5", "10")) if pangkat * k >= kasar)
