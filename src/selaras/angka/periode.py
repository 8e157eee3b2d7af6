"""`Periode`: the year, the triwulan or the month that a figure is of.

A period is named by its code (``2024``, ``2024-T2``, ``2024-B07``), which is the same in addresses, keys and on the command line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering

from selaras.bahasa import _

NAMA_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ROMAWI = ("I", "II", "III", "IV")
TAHUN_TERKECIL, TAHUN_TERBESAR = 1, 9998  # what a calendar date can hold, with a year to spare
_KODE = re.compile(r"(\d{4})(?:-(?:T([1-4])|B(0[1-9]|1[0-2])))?", re.ASCII)


class PeriodeGalat(ValueError):
    """A text that names no period; the message says in Indonesian what was expected."""


class JenisPeriode(StrEnum):
    """How long a period is. Periods of one kind follow each other without a gap."""

    TAHUN = "tahun"
    TRIWULAN = "triwulan"
    BULAN = "bulan"

    @property
    def jamak(self) -> str:
        """More than one of it: «tahun-tahun»."""
        return f"{self}-{self}"

    @property
    def banyak_bulan(self) -> int:
        return {JenisPeriode.TAHUN: 12, JenisPeriode.TRIWULAN: 3, JenisPeriode.BULAN: 1}[self]


@total_ordering
@dataclass(frozen=True)
class Periode:
    """A year, or one triwulan or month of it.

    Periods are ordered by their end, a part before the whole that ends with it: 2024-T3, 2024-B10, 2024-B11, 2024-B12, 2024-T4, 2024.
    """

    tahun: int
    triwulan: int | None = None
    bulan: int | None = None

    def __post_init__(self) -> None:
        if not TAHUN_TERKECIL <= self.tahun <= TAHUN_TERBESAR:
            raise PeriodeGalat(_("tahun {t} di luar {a}-{b}", t=self.tahun, a=TAHUN_TERKECIL, b=TAHUN_TERBESAR))
        if self.triwulan is not None and self.bulan is not None:
            raise PeriodeGalat(_("periode adalah triwulan atau bulan, bukan keduanya"))
        if self.triwulan is not None and not 1 <= self.triwulan <= 4:
            raise PeriodeGalat(_("triwulan {n} tidak ada; diharapkan 1 sampai 4", n=self.triwulan))
        if self.bulan is not None and not 1 <= self.bulan <= 12:
            raise PeriodeGalat(_("bulan {n} tidak ada; diharapkan 1 sampai 12", n=self.bulan))

    @classmethod
    def dari(cls, isi: Periode | int) -> Periode:
        """A bare number is a year."""
        return isi if isinstance(isi, Periode) else cls(isi)

    @classmethod
    def urai(cls, kode: str) -> Periode:
        """The period of a code. Raises `PeriodeGalat`."""
        m = _KODE.fullmatch(kode)
        if m is None or m[1] == "0000":
            raise PeriodeGalat(_("«{k}» bukan periode; tulis misalnya 2024, 2024-T2 (triwulan II), atau 2024-B07 (Juli)", k=kode[:40]))
        return cls(int(m[1]), int(m[2]) if m[2] else None, int(m[3]) if m[3] else None)

    def __str__(self) -> str:
        ekor = f"-T{self.triwulan}" if self.triwulan else f"-B{self.bulan:02}" if self.bulan else ""
        return f"{self.tahun:04}{ekor}"

    def __lt__(self, lain: Periode) -> bool:
        if not isinstance(lain, Periode):
            return NotImplemented
        return self._urutan < lain._urutan

    @property
    def _urutan(self) -> tuple[int, int, int]:
        return self.tahun, self.bulan_akhir, self.jenis.banyak_bulan

    @property
    def jenis(self) -> JenisPeriode:
        return JenisPeriode.TRIWULAN if self.triwulan else JenisPeriode.BULAN if self.bulan else JenisPeriode.TAHUN

    @property
    def setahun(self) -> bool:
        return self.jenis is JenisPeriode.TAHUN

    @property
    def bulan_akhir(self) -> int:
        """The last month that belongs to it, 1 to 12."""
        return self.bulan or (self.triwulan or 4) * 3

    @property
    def label(self) -> str:
        """As a head or the end of a label says it: «2024», «Triwulan II 2024», «Juli 2024»."""
        return f"{self.nama_bagian} {self.tahun}".strip()

    @property
    def nama_bagian(self) -> str:
        """Without the year, for places that name it already: «Triwulan II», «Juli»; '' of a year."""
        if self.triwulan:
            return _("Triwulan {n}", n=ROMAWI[self.triwulan - 1])
        return NAMA_BULAN[self.bulan - 1] if self.bulan else ""

    @property
    def singkat(self) -> str:
        """For the head of a narrow column: «2024», «TW II 2024», «Jul 2024»."""
        if self.triwulan:
            return _("TW {n} {t}", n=ROMAWI[self.triwulan - 1], t=self.tahun)
        return f"{NAMA_BULAN[self.bulan - 1][:3]} {self.tahun}" if self.bulan else str(self.tahun)

    @property
    def sebutan(self) -> str:
        """Inside a sentence: «tahun 2024», «triwulan II 2024», «bulan Juli 2024»."""
        if self.triwulan:
            return _("triwulan {n} {t}", n=ROMAWI[self.triwulan - 1], t=self.tahun)
        return _("bulan {n} {t}", n=NAMA_BULAN[self.bulan - 1], t=self.tahun) if self.bulan else _("tahun {t}", t=self.tahun)

    def mundur(self, banyak: int) -> Periode:
        """``banyak`` periods of the same kind before (after, when negative), across the ends of years."""
        per_tahun = 12 // self.jenis.banyak_bulan
        urut = self.tahun * per_tahun + (self.bulan or self.triwulan or 1) - 1 - banyak
        tahun, bagian = divmod(urut, per_tahun)
        return Periode(tahun, bagian + 1 if self.triwulan else None, bagian + 1 if self.bulan else None)

    def sebelum(self) -> Periode:
        """The one before, of the same kind: of 2024-T1 it is 2023-T4."""
        return self.mundur(1)

    def sesudah(self) -> Periode:
        return self.mundur(-1)

    def anggota(self) -> tuple[Periode, ...]:
        """The parts next in length: the triwulan of a year, the months of a triwulan; none of a month."""
        if self.bulan:
            return ()
        if self.triwulan:
            return tuple(Periode(self.tahun, bulan=b) for b in range(self.triwulan * 3 - 2, self.triwulan * 3 + 1))
        return tuple(Periode(self.tahun, n) for n in range(1, 5))

    def induk(self) -> Periode | None:
        """The whole that it is a part of; None of a year."""
        if self.bulan:
            return Periode(self.tahun, (self.bulan + 2) // 3)
        return Periode(self.tahun) if self.triwulan else None

    def dengan_induk(self) -> tuple[Periode, ...]:
        """Itself, the whole that it is a part of, and the whole of that."""
        induk = self.induk()
        return (self, *(induk.dengan_induk() if induk else ()))

    def yang_ditutup(self) -> tuple[Periode, ...]:
        """The wholes that end with it, the nearest first: the last triwulan and the year of December, the year of the last triwulan."""
        return tuple(x for x in self.dengan_induk()[1:] if x.hari_akhir == self.hari_akhir)

    def pertama(self, tahun: int) -> Periode:
        """The first period of the same kind in a year."""
        return Periode(tahun, 1 if self.triwulan else None, 1 if self.bulan else None)

    def sampai(self) -> tuple[Periode, ...]:
        """The periods of the same kind from the first of the year to this one."""
        return deret_periode(self.pertama(self.tahun), self)

    def sejenis(self) -> tuple[Periode, ...]:
        """The periods of its kind in its year."""
        pertama = self.pertama(self.tahun)
        return deret_periode(pertama, pertama.mundur(1 - 12 // self.jenis.banyak_bulan))

    @property
    def hari_awal(self) -> date:
        return date(self.tahun, self.bulan_akhir - self.jenis.banyak_bulan + 1, 1)

    @property
    def hari_akhir(self) -> date:
        return self.sesudah().hari_awal - timedelta(days=1)


def deret_periode(awal: Periode, akhir: Periode) -> tuple[Periode, ...]:
    """Every period from ``awal`` to ``akhir``, which are of one kind; none when ``akhir`` is before."""
    if awal.jenis is not akhir.jenis:
        raise ValueError("a row of periods is of one kind")
    hasil = []
    while awal <= akhir:
        hasil.append(awal)
        awal = awal.sesudah()
    return tuple(hasil)
