"""Ordinal scales: from a value to a word. A scale is data; agencies use others."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from selaras.angka import Angka


@dataclass(frozen=True)
class Jenjang:
    """One step: ``bawah`` is its lower bound; ``terbuka`` leaves the bound itself to the step below (80,00 is BB, not A)."""

    nama: str
    bawah: Decimal | None
    terbuka: bool = False
    warna: str = ""


@dataclass(frozen=True)
class SkalaKategori:
    """Steps from the highest to the lowest; the last one has no lower bound, so every value has a step."""

    nama: str
    jenjang: tuple[Jenjang, ...]
    dasar: str = ""

    def __post_init__(self) -> None:
        batas = [j.bawah for j in self.jenjang]
        turun = all(a is not None and (b is None or a > b) for a, b in pairwise(batas))
        if not self.jenjang or batas[-1] is not None or not turun:
            raise ValueError(f"skala {self.nama}: bounds must fall, and the last step must be open below")

    def kategori(self, angka: Angka) -> Jenjang | None:
        """The step of a value as it is printed (so 90,996 printed 91,00 is in the step of 91). None when it is missing."""
        if angka.nilai is None:
            return None
        n = angka.bulat
        return next(j for j in self.jenjang if j.bawah is None or n > j.bawah or (n == j.bawah and not j.terbuka))


def skala(nama: str, dasar: str, *isi: tuple[str, str | None, str], terbuka: bool = False) -> SkalaKategori:
    return SkalaKategori(nama, tuple(Jenjang(n, Decimal(b) if b is not None else None, terbuka, w) for n, b, w in isi), dasar)


SKALA_KINERJA = skala(
    "Skala nilai peringkat kinerja",
    "Permendagri 86/2017; celah antarjenjang ditutup dari bawah (90,00-90,99 masuk Tinggi), belum dikonfirmasi",
    ("Sangat Tinggi", "91", "hijau"), ("Tinggi", "76", "hijau"), ("Sedang", "66", "kuning"),
    ("Rendah", "51", "merah"), ("Sangat Rendah", None, "merah"),
)  # fmt: skip

PREDIKAT_SAKIP = skala(
    "Predikat akuntabilitas kinerja",
    "PermenPANRB 88/2021; batas bawah tidak termasuk",
    ("AA", "90", "hijau"), ("A", "80", "hijau"), ("BB", "70", "hijau"), ("B", "60", "kuning"), ("CC", "50", "kuning"),
    ("C", "30", "merah"), ("D", "0", "merah"), ("E", None, "merah"), terbuka=True,
)  # fmt: skip
