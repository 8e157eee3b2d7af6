"""Units of measure with an algebra: what may be added, what a quotient is called.

A `Satuan` is a product of base dimensions (rupiah, orang, unit, ...) with integer powers. Dimensionless numbers still
have a *kind*: a plain ratio, a percentage, percentage points, or an index; the kinds do not mix in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from selaras.bahasa import _


class SatuanTakCocok(ValueError):
    """Two units were combined that cannot be; the message names both."""


@dataclass(frozen=True)
class Satuan:
    """A unit. ``dimensi`` holds (base, power) pairs in alphabetical order; ``jenis`` tells dimensionless kinds apart."""

    nama: str
    dimensi: tuple[tuple[str, int], ...] = ()
    jenis: str = ""

    def __str__(self) -> str:
        return self.nama

    @cached_property
    def cacah(self) -> bool:
        """True for things that are counted one by one, so that a fraction of one is suspect."""
        return len(self.dimensi) == 1 and self.dimensi[0][1] == 1 and self.dimensi[0][0] != "rupiah"

    @cached_property
    def desimal(self) -> int:
        """Decimals that a number in this unit is printed with when its indicator declares none."""
        return 2 if not self.dimensi else 0

    def sama(self, lain: Satuan) -> bool:
        """Same dimension and kind; the printed name does not matter."""
        return self.dimensi == lain.dimensi and self.jenis == lain.jenis


BILANGAN = Satuan("bilangan", jenis="bilangan")
RASIO = Satuan("rasio", jenis="rasio")
PERSEN = Satuan("persen", jenis="persen")
POIN_PERSEN = Satuan("poin persen", jenis="poin persen")
INDEKS = Satuan("indeks", jenis="indeks")
NILAI = Satuan("nilai", jenis="indeks")
RUPIAH = Satuan("rupiah", (("rupiah", 1),))
ORANG = Satuan("orang", (("orang", 1),))
UNIT = Satuan("unit", (("unit", 1),))

_DIKENAL = {s.nama: s for s in (BILANGAN, RASIO, PERSEN, POIN_PERSEN, INDEKS, NILAI, RUPIAH, ORANG, UNIT)}
_ALIAS = {
    "%": "persen",
    "rp": "rupiah",
    "rp.": "rupiah",
    "org": "orang",
    "kop": "koperasi",
    "skor": "nilai",
    "poin": "poin persen",
}


def satuan_dari(nama: str) -> Satuan:
    """The unit that an agency calls ``nama``. An unknown word is a countable unit of its own (UMKM, provinsi, KSP)."""
    kunci = " ".join(nama.split()).lower()
    kunci = _ALIAS.get(kunci, kunci)
    if kunci in _DIKENAL:
        return _DIKENAL[kunci]
    return Satuan(" ".join(nama.split()) or "bilangan", ((kunci, 1),) if kunci else (), "" if kunci else "bilangan")


def _susun(dimensi: dict[str, int]) -> Satuan:
    isi = tuple(sorted((d, p) for d, p in dimensi.items() if p))
    if not isi:
        return RASIO
    atas = [d if p == 1 else f"{d}^{p}" for d, p in isi if p > 0]
    bawah = [d if p == -1 else f"{d}^{-p}" for d, p in isi if p < 0]
    nama = " x ".join(atas) or "1"
    return Satuan(f"{nama} per {' per '.join(bawah)}" if bawah else nama, isi)


def jumlahkan(a: Satuan, b: Satuan, operasi: str = "+") -> Satuan:
    """Unit of ``a + b`` or ``a - b``. The difference of two percentages is in percentage points.

    Raises `SatuanTakCocok` when the two measure different things (rupiah + orang).
    """
    if operasi == "-" and a.jenis == b.jenis == "persen":
        return POIN_PERSEN
    if a.sama(b):
        return a
    if {a.jenis, b.jenis} == {"persen", "poin persen"}:
        return PERSEN
    if {a.jenis, b.jenis} == {"bilangan", "rasio"}:
        return RASIO
    kata = _("dijumlahkan") if operasi == "+" else _("dikurangkan")
    raise SatuanTakCocok(_("{a} dan {b} tidak dapat {kata}: satuannya berbeda", a=a.nama, b=b.nama, kata=kata))


def kalikan(a: Satuan, b: Satuan) -> Satuan:
    """Unit of ``a * b``. A plain number changes nothing; two percentages cannot be multiplied without saying what is meant."""
    for kiri, kanan in ((a, b), (b, a)):
        if kiri.jenis in ("bilangan", "rasio"):
            return kanan if kanan.jenis != "bilangan" else kiri
    if not a.dimensi and not b.dimensi:
        raise SatuanTakCocok(_("{a} tidak dapat dikalikan dengan {b}", a=a.nama, b=b.nama))
    gabung = dict(a.dimensi)
    for d, p in b.dimensi:
        gabung[d] = gabung.get(d, 0) + p
    return _susun(gabung)


def bagikan(a: Satuan, b: Satuan) -> Satuan:
    """Unit of ``a / b``: the same unit gives a ratio (times 100 it is persen)."""
    if b.jenis in ("bilangan", "rasio"):
        return a
    if a.sama(b):
        return RASIO
    gabung = dict(a.dimensi)
    for d, p in b.dimensi:
        gabung[d] = gabung.get(d, 0) - p
    return _susun(gabung)
