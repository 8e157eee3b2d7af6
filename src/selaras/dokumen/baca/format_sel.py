"""What a cell of a sheet shows: its value through its number format, in the Indonesian manner."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache

from openpyxl.styles.numbers import is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from selaras.angka import NAMA_BULAN, cetak_bilangan

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MAKS_FORMAT = 255  # what Excel itself allows
MAKS_DIGIT = 40  # of the whole part; a longer number is no quantity
_UMUM = 9  # decimals that a cell without a format shows at most


@dataclass(frozen=True, slots=True)
class BagianFormat:
    """One section of a format: what stands before and after the digits, how many decimals, powers of ten left out."""

    depan: str
    belakang: str
    desimal: int
    ribuan: bool
    pangkat: int
    persen: bool
    umum: bool
    digit: bool


def sel_tercetak(mentah: str, format_: str, mac: bool) -> str:
    """The text of a numeric cell whose stored value is ``mentah``; '' for what is no finite number."""
    try:
        v = Decimal(mentah)
    except InvalidOperation:
        return ""
    if not v.is_finite() or v.adjusted() > MAKS_DIGIT:
        return ""
    format_ = format_[:MAKS_FORMAT]
    if format_ and is_date_format(format_):
        return _tanggal(v, format_, mac)
    bagian = _semua_bagian(format_)
    tanda = True
    if v < 0 and len(bagian) > 1:
        b, v, tanda = bagian[1], -v, False
    elif v == 0 and len(bagian) > 2:
        b = bagian[2]
    else:
        b = bagian[0]
    if not b.digit:
        return f"{b.depan}{b.belakang}".strip() if format_ else ""
    return _angka(v, b, tanda)


def _angka(v: Decimal, b: BagianFormat, tanda: bool) -> str:
    v = v.scaleb((2 if b.persen else 0) - b.pangkat)
    if b.umum:
        if v == v.to_integral_value():
            teks = str(int(v)) if 1945 <= v <= 2060 else cetak_bilangan(v)
        else:
            teks = cetak_bilangan(v, _UMUM).rstrip("0").rstrip(",")
    elif not b.ribuan and not b.desimal and 1945 <= v <= 2060:
        teks = str(int(v.to_integral_value()))  # a year
    else:
        teks = cetak_bilangan(v, b.desimal)
    if not tanda and teks.startswith("-"):
        teks = teks[1:]
    return f"{b.depan}{teks}{'%' if b.persen else ''}{b.belakang}".strip()


@cache
def _semua_bagian(format_: str) -> tuple[BagianFormat, ...]:
    return tuple(_satu(x) for x in _potong(format_ or "General")[:3]) or (_satu("General"),)


def _potong(format_: str) -> list[str]:
    """The sections of a format; a semicolon in quotes or after a backslash is a letter."""
    hasil, kini, i = [], "", 0
    while i < len(format_):
        c = format_[i]
        if c == '"':
            j = format_.find('"', i + 1)
            j = len(format_) - 1 if j < 0 else j
            kini += format_[i : j + 1]
            i = j + 1
            continue
        if c == "\\":
            kini += format_[i : i + 2]
            i += 2
            continue
        if c == ";":
            hasil.append(kini)
            kini = ""
        else:
            kini += c
        i += 1
    return [*hasil, kini]


def _satu(isi: str) -> BagianFormat:
    if isi.strip().lower() in ("general", "@", "standard"):
        return BagianFormat("", "", 0, False, 0, False, True, True)
    sisi: list[list[str]] = [[], []]
    pola = ""
    persen = False
    i = 0
    while i < len(isi):
        c = isi[i]
        i += 1
        if c == '"':
            j = isi.find('"', i)
            j = len(isi) if j < 0 else j
            sisi[bool(pola)].append(isi[i:j])
            i = j + 1
        elif c == "\\":
            sisi[bool(pola)].append(isi[i : i + 1])
            i += 1
        elif c == "[":
            j = isi.find("]", i)
            j = len(isi) if j < 0 else j
            if isi[i : i + 1] == "$":  # a currency: [$Rp-421]
                sisi[bool(pola)].append(isi[i + 1 : j].partition("-")[0])
            i = j + 1
        elif c in "_*":  # room as wide as a letter; filling
            i += 1
        elif c == "%":
            persen = True
        elif c in "0#?.,":
            pola += c
        elif c in "()-+ $/" or not c.isascii():
            sisi[bool(pola)].append(c)
    utuh, _titik, pecahan = pola.partition(".")
    ekor = (pecahan or utuh).rstrip("0#?")
    pangkat = 3 * (len(ekor) - len(ekor.rstrip(","))) if (pecahan or utuh).endswith(",") else 0
    desimal = min(sum(c in "0#?" for c in pecahan), 12)
    digit = any(c in "0#?" for c in pola)
    return BagianFormat("".join(sisi[0]), "".join(sisi[1]), desimal, "," in utuh.rstrip(","), pangkat, persen, False, digit)


def _tanggal(v: Decimal, format_: str, mac: bool) -> str:
    try:
        t = from_excel(float(v), CALENDAR_MAC_1904 if mac else CALENDAR_WINDOWS_1900)
    except (ValueError, OverflowError, TypeError):
        return ""
    if not isinstance(t, dt.date):
        return str(t)[:8] if isinstance(t, dt.time) else ""
    kecil = format_.lower()
    if "d" not in kecil and "y" in kecil and "m" not in kecil:
        return str(t.year)
    if "mmm" in kecil:
        bulan = f"{NAMA_BULAN[t.month - 1]} {t.year}" if "y" in kecil else NAMA_BULAN[t.month - 1]
        teks = f"{t.day} {bulan}" if "d" in kecil.replace("dddd", "").replace("ddd", "") else bulan
        return f"{HARI[t.weekday()]}, {teks}" if "ddd" in kecil else teks
    return t.strftime("%d-%m-%Y")
