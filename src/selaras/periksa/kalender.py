"""Dates as a text writes them: «Senin, 24 Februari 2025», «31 November 2024», «20 Mei s.d. 16 Oktober 2024».

A scan over the words, once and forward; nothing is looked for twice.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from selaras.periksa.bahasa_id.kalender import BUKAN_HARI_SEBELUM, BULAN_KE, HARI_KE

TAHUN_AWAL, TAHUN_AKHIR = 1900, 2100
HARI_TERBANYAK = 99  # «45 Januari» is a slip of a date; «150 Januari» is none
_TEPI = "()[]{},;:.\"'“”‘’*_!?"


@dataclass(frozen=True, slots=True)
class Kata:
    """A word with its place; marks at its edges are not part of it."""

    teks: str
    awal: int
    akhir: int


@dataclass(frozen=True, slots=True)
class Tanggal:
    """A date as it is written. ``hari``: the weekday it names (Senin is 0); ``tahun`` is None where none is written."""

    awal: int
    akhir: int
    tgl: int
    bulan: int
    tahun: int | None
    hari: int | None = None
    awal_tgl: int = 0

    @property
    def ada(self) -> bool:
        """Does the calendar have it? Without a year, 29 Februari is given the benefit."""
        return 1 <= self.tgl <= calendar.monthrange(self.tahun or 2024, self.bulan)[1]

    @property
    def tanggal(self) -> date | None:
        return date(self.tahun, self.bulan, self.tgl) if self.tahun is not None and self.ada else None


def kata(teks: str) -> list[Kata]:
    """The words of a text between blanks, without the marks at their edges."""
    hasil: list[Kata] = []
    i = 0
    for w in teks.split():
        i = teks.index(w, i)
        kiri = w.lstrip(_TEPI)
        if isi := kiri.rstrip(_TEPI):
            a = i + len(w) - len(kiri)
            hasil.append(Kata(isi, a, a + len(isi)))
        i += len(w)
    return hasil


def semua_tanggal(teks: str) -> list[Tanggal]:
    """Every date with a day and a month in words, in order."""
    k = kata(teks)
    hasil: list[Tanggal] = []
    for n in range(1, len(k)):
        bulan = BULAN_KE.get(k[n].teks.lower())
        hari_bulan = k[n - 1].teks
        if (
            bulan is None
            or not (hari_bulan.isascii() and hari_bulan.isdigit() and len(hari_bulan) <= 2)
            or not 1 <= int(hari_bulan) <= HARI_TERBANYAK
        ):
            continue
        if teks[k[n - 1].akhir : k[n].awal].strip():
            continue  # a mark stands between: «12, Maret»
        tahun = _tahun(k[n + 1].teks) if n + 1 < len(k) and not teks[k[n].akhir : k[n + 1].awal].strip(" .,") else None
        hari = _hari(teks, k, n - 2)
        hasil.append(
            Tanggal(
                k[n - 2].awal if hari is not None else k[n - 1].awal,
                k[n + 1].akhir if tahun is not None else k[n].akhir,
                int(hari_bulan), bulan, tahun, hari, k[n - 1].awal,
            )
        )  # fmt: skip
    return hasil


def bulan_tahun(teks: str) -> list[Tanggal]:
    """Every month with a year and no day before it; the day is 0."""
    k = kata(teks)
    hasil = []
    for x, y in pairwise(k):
        bulan, tahun = BULAN_KE.get(x.teks.lower()), _tahun(y.teks)
        if bulan is not None and tahun is not None and not teks[x.akhir : y.awal].strip():
            hasil.append(Tanggal(x.awal, y.akhir, 0, bulan, tahun, awal_tgl=x.awal))
    return hasil


def _tahun(teks: str) -> int | None:
    return int(teks) if len(teks) == 4 and teks.isascii() and teks.isdigit() and TAHUN_AWAL <= int(teks) <= TAHUN_AKHIR else None


def _hari(teks: str, k: list[Kata], n: int) -> int | None:
    """The weekday right before the day; «tanggal» may stand between them. «Minggu 3 Januari» without a comma may be a week."""
    if n >= 0 and k[n].teks.lower() == "tanggal":
        n -= 1
    if n < 0:
        return None
    hari = HARI_KE.get(k[n].teks.lower())
    if hari is None:
        return None
    if k[n].teks.lower() in BUKAN_HARI_SEBELUM and not (k[n].teks[0].isupper() and "," in teks[k[n].akhir : k[n].akhir + 2]):
        return None
    return hari
