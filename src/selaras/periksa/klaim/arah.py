"""Words that say which of two values is the larger: rises and falls, «lebih tinggi dari», «di bawah», «melampaui»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.pola import ARAH
from selaras.periksa.bilangan import Mutu
from selaras.periksa.klaim.baca import Klaim, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

NAIK, TURUN = (HURUF["NAIK"], HURUF["LEBIH"]), (HURUF["TURUN"], HURUF["KURANG"])
BELUM = HURUF["BELUM"]


@dataclass(frozen=True, eq=False)
class KlaimArah:
    """«The value ``b`` is larger (1) or smaller (-1) than ``a``», as the word ``w`` says."""

    al: Alinea
    w: int
    a: int
    b: int
    arah: int
    sumber: str

    @cached_property
    def benar(self) -> bool:
        """Equal printed values say nothing against either word."""
        x, y = self.al.unsur[self.a].bil, self.al.unsur[self.b].bil
        assert x is not None and y is not None
        ra, rb = x.rentang(), y.rentang()
        return rb[1] >= ra[0] if self.arah > 0 else rb[0] <= ra[1]

    @property
    def bacaan(self) -> str:
        return f"arah: {self.sumber}"


def klaim_arah(al: Alinea, hitung: list[Klaim]) -> Iterator[KlaimArah]:
    """From phrases, and from changes whose arithmetic holds."""
    for f in ARAH:
        for m in f.cari(al):
            w = m["w"]
            arah = _arah(al, w)
            if arah and _wajar(al, m["a"], m["b"], w):
                yield KlaimArah(al, w, m["a"], m["b"], arah, f.nama)
    for k in hitung:
        if k.p.jenis in ("tumbuh", "beda") and k.p.mutu() == Mutu.TEPAT and len(k.letak) == 3 and not k.p.sumber.startswith("perubahan"):
            w = _kata(al, k.letak[0])
            if w is not None and (arah := _arah(al, w)) and _wajar(al, k.letak[1], k.letak[2], w):
                yield KlaimArah(al, w, k.letak[1], k.letak[2], arah, f"hitungan {k.p.sumber}")


def _wajar(al: Alinea, a: int, b: int, w: int) -> bool:
    """Two values of one measure and like size; a rank that rises becomes smaller, and a deficit that shrinks larger."""
    x, y = al.unsur[a], al.unsur[b]
    if not sebandingkah(x, y) or x.nilai <= 0 or y.nilai <= 0 or not Decimal(1) / 6 < x.nilai / y.nilai < 6 or al.unsur[w].teks in "<>":
        return False
    return not any(u.teks.lower() in BERBALIK for u in al.unsur if u.k is x.k)


BERBALIK = frozenset(("peringkat", "ranking", "rangking", "posisi", "urutan"))


def _arah(al: Alinea, w: int) -> int:
    arah = 1 if al.kelas[w] in NAIK else -1 if al.kelas[w] in TURUN else 0
    return -arah if w and BELUM in al.kelas[max(0, w - 2) : w] else arah


def _kata(al: Alinea, h: int) -> int | None:
    """The direction word right before or right behind a change."""
    for j in range(h - 1, max(-1, h - 5), -1):
        if al.kelas[j] in BESARAN or al.kelas[j] == ".":
            break
        if al.kelas[j] in (*NAIK, *TURUN):
            return j
    for j in range(h + 1, min(len(al.unsur), h + 4)):
        if al.kelas[j] in BESARAN or al.kelas[j] == ".":
            break
        if al.kelas[j] in (*NAIK, *TURUN):
            return j
    return None
