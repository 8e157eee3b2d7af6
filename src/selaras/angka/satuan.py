"""Units of measure with an algebra: what may be added, what a quotient is called. docs/rujukan/satuan.md lists them all.

A `Satuan` is a product of base dimensions (rupiah, orang, unit, ...) with integer powers. Dimensionless numbers still
have a *kind*: a plain ratio, a percentage, percentage points, per mil, or an index; the kinds do not mix in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

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

    @cached_property
    def pembilang(self) -> tuple[tuple[str, int], ...]:
        """The dimensions above the line: those of ``hari`` in ``hari per pasien``."""
        return tuple((d, p) for d, p in self.dimensi if p > 0)

    def sama(self, lain: Satuan) -> bool:
        """Same dimension and kind; the printed name does not matter."""
        return self.dimensi == lain.dimensi and self.jenis == lain.jenis

    def menyatakan(self, hasil: Satuan) -> bool:
        """May a result in the unit ``hasil`` be declared in this one?

        A difference of percentages may be declared persen; a quotient may be named by its numerator (an average length of stay in
        hari) or, when it says how often, kali.
        """
        if self.sama(hasil) or (hasil.jenis == "persen poin" and self.jenis == "persen"):
            return True
        if self is KALI:
            return hasil.jenis == "rasio" or hasil.dimensi != hasil.pembilang
        return hasil.dimensi != hasil.pembilang == self.dimensi


BILANGAN = Satuan("bilangan", jenis="bilangan")
RASIO = Satuan("rasio", jenis="rasio")
KALI = Satuan("kali", (("kali", 1),))
PERSEN = Satuan("persen", jenis="persen")
PERSEN_POIN = Satuan("persen poin", jenis="persen poin")
PERMIL = Satuan("per mil", jenis="per mil")
INDEKS = Satuan("indeks", jenis="indeks")
NILAI = Satuan("nilai", jenis="indeks")
POIN = Satuan("poin", jenis="indeks")
RUPIAH = Satuan("rupiah", (("rupiah", 1),))
ORANG = Satuan("orang", (("orang", 1),))
UNIT = Satuan("unit", (("unit", 1),))
HARI = Satuan("hari", (("hari", 1),))

BAKU = (BILANGAN, RASIO, KALI, PERSEN, PERSEN_POIN, PERMIL, INDEKS, NILAI, POIN, RUPIAH, ORANG, UNIT, HARI)
# A ratio times this number is how every guide writes a percentage, or a rate per mil.
KELIPATAN = {100: PERSEN, 1000: PERMIL}
_DIKENAL = {s.nama: s for s in BAKU}
ALIAS = {
    "%": "persen",
    "‰": "per mil",
    "permil": "per mil",
    "promil": "per mil",
    "poin persen": "persen poin",
    "rp": "rupiah",
    "rp.": "rupiah",
    "org": "orang",
    "kop": "koperasi",
    "skor": "nilai",
}


@lru_cache(maxsize=4096)
def satuan_dari(nama: str) -> Satuan:
    """The unit that an agency calls ``nama``.

    ``hari per pasien`` is a quotient; a number in the denominator (``kasus per 100.000 penduduk``) is a scale and no dimension. An
    unknown word is a countable unit of its own (UMKM, provinsi, KSP).
    """
    rapat = " ".join(nama.split())
    kunci = rapat.lower()
    kunci = ALIAS.get(kunci, kunci)
    if kunci in _DIKENAL:
        return _DIKENAL[kunci]
    if " per " in kunci:
        atas, *bawah = kunci.split(" per ")
        hasil = satuan_dari(atas)
        for b in bawah:
            hasil = bagikan(hasil, satuan_dari(re.sub(r"^[\d.]+ (?:ribu |juta )?", "", b)))
        return Satuan(rapat, hasil.dimensi, hasil.jenis)
    return Satuan(rapat or "bilangan", ((kunci, 1),) if kunci else (), "" if kunci else "bilangan")


def _susun(dimensi: dict[str, int]) -> Satuan:
    isi = tuple(sorted((d, p) for d, p in dimensi.items() if p))
    if not isi:
        return RASIO
    atas = [d if p == 1 else f"{d}^{p}" for d, p in isi if p > 0]
    bawah = [d if p == -1 else f"{d}^{-p}" for d, p in isi if p < 0]
    nama = " x ".join(atas) or "1"
    return Satuan(f"{nama} per {' per '.join(bawah)}" if bawah else nama, isi)


def jumlahkan(a: Satuan, b: Satuan, operasi: str = "+") -> Satuan:
    """Unit of ``a + b`` or ``a - b``. Two percentages differ in persen poin, two indices in poin.

    Raises `SatuanTakCocok` when the two measure different things (rupiah + orang).
    """
    if operasi == "-" and a.jenis == b.jenis and a.jenis in ("persen", "indeks"):
        return PERSEN_POIN if a.jenis == "persen" else POIN
    if a.sama(b):
        return a
    if {a.jenis, b.jenis} == {"persen", "persen poin"}:
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
    """Unit of ``a / b``: the same unit gives a ratio (times 100 it is persen, times 1000 per mil)."""
    if b.jenis in ("bilangan", "rasio"):
        return a
    if a.sama(b):
        return RASIO
    gabung = dict(a.dimensi)
    for d, p in b.dimensi:
        gabung[d] = gabung.get(d, 0) - p
    return _susun(gabung)
