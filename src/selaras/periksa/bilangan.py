"""A printed number as what it can mean: a value, the step of its last digit, and the interval in which the truth must lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from selaras.angka import bulatkan
from selaras.angka.cetak import cetak_bilangan
from selaras.dokumen.model import Nilai, Tempat

_SKALA = (("tril", 12), ("mil", 9), ("juta", 6), ("jt", 6), ("ribu", 3), ("rb", 3))
_SKALA_TULIS = (("triliun", 12), ("miliar", 9), ("juta", 6), ("ribu", 3))
_PANGKAT = dict(_SKALA)
_KATA_SKALA = re.compile(rf"\d\s*({'|'.join(kata for kata, _p in _SKALA)})", re.IGNORECASE)
_DESIMAL_BERSKALA = re.compile(r"[.,](\d+)\s*[A-Za-z]")
_RIBUAN_BERSKALA = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])")
_EPS = Decimal("1e-15")  # division is exact to 28 digits
NOL = Decimal(0)
SERATUS = Decimal(100)

Rentang = tuple[Decimal, Decimal]


class Mutu(IntEnum):
    """How a printed number fits what was computed."""

    SALAH = 0
    SELIP = 1  # the last digit is off by one
    POTONG = 2  # cut off instead of rounded
    TEPAT = 3


@dataclass(frozen=True, slots=True, eq=False)
class Bilangan:
    """``langkah`` is the worth of one step of the last printed digit. ``jenis``: % (persen), pp (poin persen), Rp, or empty.

    ``eksak`` holds for whole counts and rupiah written in full: nothing was rounded away. ``tafsir`` are other readings.
    """

    nilai: Decimal
    langkah: Decimal
    teks: str
    jenis: str = ""
    eksak: bool = True
    tempat: Tempat | None = None
    tafsir: tuple[tuple[Decimal, Decimal], ...] = ()
    berskala: bool = False

    @staticmethod
    def dari(n: Nilai) -> Bilangan | None:
        a = n.angka
        if a.nilai is None:
            return None
        teks = n.teks
        if n.bentuk == "juta" and not n.tertulis:  # our own column in juta: what stands there is the scaled number, as a reader sees it
            return Bilangan(bulatkan(a.nilai.scaleb(-6), 1), Decimal("0.1"), teks.strip(), "", False, n.tempat)
        m = _KATA_SKALA.search(teks) if a.presisi is None else None
        skala = _PANGKAT.get(m[1].lower(), 0) if m else 0
        if skala:
            m = _DESIMAL_BERSKALA.search(teks)
            desimal = len(m[1]) if m else 0
        else:
            desimal = a.desimal if n.tertulis else min(a.desimal, 6)
        jenis = {"persen": "%", "persen poin": "pp", "rupiah": "Rp"}.get(a.satuan.nama, "")
        langkah = Decimal(1).scaleb(skala - desimal)
        tafsir = tuple((t.nilai, Decimal(1).scaleb(-t.desimal)) for t in n.tafsir[1:] if t.nilai is not None)
        nilai = a.nilai if n.tertulis or skala else a.bulat
        if skala and (utuh := _RIBUAN_BERSKALA.search(teks)):  # «25.293 juta» is twenty-five thousand, never twenty-five
            nilai, langkah = Decimal(utuh[0].replace(".", "")).scaleb(skala) * (-1 if nilai < 0 else 1), Decimal(1).scaleb(skala)
        return Bilangan(
            nilai, langkah, teks.strip(), jenis, desimal == 0 and not skala and jenis not in ("%", "pp"), n.tempat, tafsir, bool(skala)
        )

    @property
    def bulat(self) -> bool:
        return self.nilai == self.nilai.to_integral_value()

    def rentang(self, nilai: Decimal | None = None, langkah: Decimal | None = None) -> Rentang:
        """Where the truth lies when this number was rounded, or cut, from it."""
        v, u = self.nilai if nilai is None else nilai, self.langkah if langkah is None else langkah
        if self.eksak:
            return v, v
        return (v - u / 2, v + u) if v >= 0 else (v - u, v + u / 2)

    def tanpa_tanda(self) -> Bilangan:
        """The number without its sign: «turun 5 persen» and «-5%» say one thing."""
        if self.nilai >= 0:
            return self
        tafsir = tuple((abs(v), u) for v, u in self.tafsir)
        return Bilangan(-self.nilai, self.langkah, self.teks, self.jenis, self.eksak, self.tempat, tafsir, self.berskala)

    def jauh(self, b: Bilangan) -> bool:
        """No reading of the two can be one number, signs apart: they differ by more than a step of either. Cheap, to ask before `mutu`."""
        return all(_jauh(v, u, x, w) for v, u in ((self.nilai, self.langkah), *self.tafsir) for x, w in ((b.nilai, b.langkah), *b.tafsir))

    def mutu(self, r: Rentang) -> Mutu:
        """How well this printed number says a truth that lies in ``r``; the likeliest reading counts, then the others."""
        terbaik = self._mutu(self.nilai, self.langkah, r)
        for v, u in self.tafsir:
            terbaik = max(terbaik, self._mutu(v, u, r))
        return terbaik

    def _mutu(self, v: Decimal, u: Decimal, r: Rentang) -> Mutu:
        lo, hi = r
        if self.eksak and lo == hi and lo == lo.to_integral_value():
            return Mutu.TEPAT if v == lo else Mutu.SALAH
        eps = max(abs(lo), abs(hi)) * _EPS
        jarak = u + u + eps  # nothing below looks farther than a step and a half
        if v - jarak > hi or v + jarak < lo:
            return Mutu.SALAH
        if v - u / 2 - eps <= hi and v + u / 2 + eps >= lo:
            return Mutu.TEPAT
        a, b = (v, v + u) if v > 0 or (v == 0 and hi > 0) else (v - u, v)
        if a - eps <= hi and b + eps >= lo:
            return Mutu.POTONG
        if not self.berskala and u < 1 and v - u * Decimal("1.5") - eps <= hi and v + u * Decimal("1.5") + eps >= lo:
            return Mutu.SELIP
        return Mutu.SALAH


def _jauh(v: Decimal, u: Decimal, x: Decimal, w: Decimal) -> bool:
    v, x, langkah = abs(v), abs(x), u + w
    return abs(v - x) > langkah + (v + x + langkah) * _EPS


def mutlak(r: Rentang) -> Rentang:
    """The interval of the absolute value."""
    lo, hi = r
    return (lo, hi) if lo >= 0 else (-hi, -lo) if hi <= 0 else (NOL, max(-lo, hi))


def bagi(a: Rentang, b: Rentang) -> Rentang | None:
    """The interval of a / b; None when b may be zero."""
    if b[0] <= 0 <= b[1]:
        return None
    hasil = [x / y for x in a for y in b]
    return min(hasil), max(hasil)


def kurang(a: Rentang, b: Rentang) -> Rentang:
    return a[0] - b[1], a[1] - b[0]


def tambah(*r: Rentang) -> Rentang:
    return sum((x[0] for x in r), NOL), sum((x[1] for x in r), NOL)


def kali(a: Rentang, n: Decimal) -> Rentang:
    x, y = a[0] * n, a[1] * n
    return (x, y) if x <= y else (y, x)


def persen(a: Rentang, b: Rentang) -> Rentang | None:
    hasil = bagi(a, b)
    return None if hasil is None else kali(hasil, SERATUS)


def tumbuh(a: Rentang, b: Rentang) -> Rentang | None:
    """Growth from a to b in persen."""
    hasil = bagi(b, a)
    return None if hasil is None else ((hasil[0] - 1) * SERATUS, (hasil[1] - 1) * SERATUS)


def cetak_nilai(n: Decimal, desimal: int | None = None) -> str:
    """Indonesian print: 1.234,56. Without ``desimal``: as many as the number has, at most two when it is a quotient."""
    if desimal is None:
        desimal = 0 if n == n.to_integral_value() else 2
    return cetak_bilangan(n, desimal)


def seperti(n: Decimal, contoh: Bilangan, skala_bebas: bool = False) -> str:
    """Print ``n`` in the manner of a number of the paper: its decimals and its unit; ``skala_bebas``: with the scale that suits it."""
    eksponen = -contoh.langkah.adjusted() if contoh.langkah < 1 else 0
    if contoh.berskala:
        skala = next((k for k in ("triliun", "trilyun", "milyar", "miliar", "juta", "ribu") if k in contoh.teks.lower()), "")
        pangkat = next((p for kata, p in _SKALA if skala.startswith(kata)), 0)
        desimal = max(0, pangkat - contoh.langkah.adjusted())
        v = n.scaleb(-pangkat)
        if (
            skala_bebas and not 1 <= abs(v) < 1000 and abs(contoh.nilai.scaleb(-pangkat)) < 1000
        ):  # the scale itself is in question: the one that keeps the digits
            skala, pangkat = next(((k, p) for k, p in _SKALA_TULIS if abs(n) >= Decimal(10) ** p), (skala, pangkat))
            v = n.scaleb(-pangkat)
        return f"{'Rp' if contoh.jenis == 'Rp' else ''}{cetak_nilai(v, max(desimal, 2 if abs(v) < 100 else 1))} {skala}"
    teks = cetak_nilai(n, max(eksponen, 2 if not contoh.eksak or n != n.to_integral_value() else 0))
    return f"Rp{teks}" if contoh.jenis == "Rp" else f"{teks}%" if contoh.jenis == "%" else teks
