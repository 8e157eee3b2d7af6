"""Words that say which of two values is the larger: rises and falls, «lebih tinggi dari», «di bawah», «melampaui»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
            if arah and sebandingkah(al.unsur[m["a"]], al.unsur[m["b"]]):
                yield KlaimArah(al, w, m["a"], m["b"], arah, f.nama)
    for k in hitung:
        if k.p.jenis in ("tumbuh", "beda") and k.p.mutu() == Mutu.TEPAT and len(k.letak) == 3 and not k.p.sumber.startswith("perubahan"):
            w = _kata(al, k.letak[0])
            if w is not None and (arah := _arah(al, w)):
                yield KlaimArah(al, w, k.letak[1], k.letak[2], arah, f"hitungan {k.p.sumber}")


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
