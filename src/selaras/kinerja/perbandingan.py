"""Comparing a number with another time or another promise (PermenPANRB 53/2014, lampiran II, analyses 2 and 3).

All of it is computed from the values as they are printed, so that no printed number is refuted by the numbers beside it (ADR 0010); the
inputs of the origin keep the exact values.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from selaras.angka import PERSEN, Angka, Hitungan, Satuan, angka_kosong
from selaras.angka.satuan import jumlahkan
from selaras.bahasa import _
from selaras.rumus import pertumbuhan as _pertumbuhan
from selaras.rumus import pola_pertumbuhan


class Arah(StrEnum):
    """Direction as a reader sees it: of the printed values, so that «naik dari 5,13 ke 5,13» cannot be written."""

    NAIK = "naik"
    TURUN = "turun"
    TETAP = "tetap"


def arah(kini: Angka, lalu: Angka) -> Arah | None:
    """None when either is missing."""
    if kini.nilai is None or lalu.nilai is None:
        return None
    a, b = kini.bulat, lalu.bulat
    return Arah.NAIK if a > b else Arah.TURUN if a < b else Arah.TETAP


def tercetak(a: Angka) -> Angka:
    """The same number with the value that its reader sees."""
    return a if a.nilai is None else replace(a, nilai=a.bulat)


def pertumbuhan(kini: Angka, lalu: Angka) -> Angka:
    """(x_t - x_{t-1}) / |x_{t-1}| x 100 in persen, with two decimals. Empty when a value is missing or the base is zero."""
    hasil = _pertumbuhan(tercetak(kini), tercetak(lalu))
    asal = Hitungan(
        f"pertumbuhan({kini.identitas}, {lalu.identitas})",
        _("Pertumbuhan {kini} dari {lalu}", kini=kini.label, lalu=lalu.label),
        "(kini - lalu) / |lalu| * 100",
        (kini, lalu),
        pola=pola_pertumbuhan(lalu, "{0}", "{1}"),
    )
    return Angka(hasil.nilai, PERSEN, 2, asal, hasil.kosong)


def selisih(kini: Angka, lalu: Angka) -> Angka:
    """kini - lalu. Two percentages differ in percentage points. Empty when a value is missing."""
    satuan = jumlahkan(kini.satuan, lalu.satuan, "-")
    asal = Hitungan(
        f"selisih({kini.identitas}, {lalu.identitas})",
        _("Selisih {kini} dan {lalu}", kini=kini.label, lalu=lalu.label),
        "kini - lalu",
        (kini, lalu),
        pola="{0} − {1}",
    )
    presisi = max(kini.desimal_baku, lalu.desimal_baku)
    for a in (kini, lalu):
        if a.nilai is None:
            return angka_kosong(a.kosong, satuan, asal, presisi)
    return Angka(kini.bulat - lalu.bulat, satuan, presisi, asal)


def mutlak(a: Angka) -> Angka:
    """The size of a change, for a sentence whose verb already says the direction («turun 140 unit»)."""
    if a.nilai is None or a.nilai >= 0:
        return a
    return Angka(-a.nilai, a.satuan, a.presisi, Hitungan(f"mutlak({a.identitas})", a.label, "|nilai|", (a,), pola="|{0}|"))


def bagian(sebagian: Angka, seluruh: Angka, *, label: str = "") -> Angka:
    """Share in persen with two decimals. Empty when a value is missing or the whole is zero."""
    asal = Hitungan(
        f"bagian({sebagian.identitas}, {seluruh.identitas})",
        label or _("{a} terhadap {b}", a=sebagian.label, b=seluruh.label),
        "bagian / seluruh * 100",
        (sebagian, seluruh),
        pola="{0} ÷ {1} × 100",
    )
    for a in (sebagian, seluruh):
        if a.nilai is None:
            return angka_kosong(a.kosong, PERSEN, asal, 2)
    if not seluruh.bulat:
        return angka_kosong(_("pembagi nol: {nama}", nama=seluruh.label), PERSEN, asal, 2)
    return Angka(sebagian.bulat / seluruh.bulat * 100, PERSEN, 2, asal)


def jumlah(isi: tuple[Angka, ...], *, identitas: str, label: str) -> Angka:
    """Sum; empty when any part is missing (a sum without a part is another quantity). ``isi`` has at least one number."""
    asal = _asal_jumlah(isi, identitas, label)
    satuan = _satuan_jumlah(isi)
    kosong = next((a for a in isi if a.nilai is None), None)
    if kosong is not None:
        return angka_kosong(_("tidak dapat dijumlahkan: {alasan}", alasan=kosong.kosong), satuan, asal)
    return Angka(sum((a.bulat for a in isi), Decimal(0)), satuan, max(a.desimal for a in isi), asal)


def jumlah_tersedia(isi: tuple[Angka, ...], *, identitas: str, label: str) -> Angka:
    """Sum of the parts that are there, for a total that says beside it how many are not. Empty, with their reason, when none is.

    The origin keeps every part, the missing ones too, and says what is left out.
    """
    belum = sum(a.nilai is None for a in isi)
    catatan = _("belum termasuk {n} bagian yang belum ada datanya", n=belum) if belum else ""
    asal = _asal_jumlah(isi, identitas, label, catatan)
    ada = [a for a in isi if a.nilai is not None]
    satuan = _satuan_jumlah(isi)
    if not ada:
        return angka_kosong(isi[0].kosong, satuan, asal)
    return Angka(sum((a.bulat for a in ada), Decimal(0)), satuan, max(a.desimal for a in ada), asal)


def _asal_jumlah(isi: tuple[Angka, ...], identitas: str, label: str, catatan: str = "") -> Hitungan:
    rumus = " + ".join(["x"] * min(len(isi), 3)) + (" + …" if len(isi) > 3 else "")
    pola = " + ".join(f"{{{n}}}" for n, a in enumerate(isi) if a.nilai is not None)
    return Hitungan(identitas, label, rumus, isi, catatan=catatan, pola=pola)


def _satuan_jumlah(isi: tuple[Angka, ...]) -> Satuan:
    satuan = isi[0].satuan
    for a in isi[1:]:
        satuan = jumlahkan(satuan, a.satuan)
    return satuan


def rerata(isi: tuple[Angka, ...], *, identitas: str, label: str) -> Angka | None:
    """Plain mean of the numbers that are there, with two decimals; None when none is. The label should say how many."""
    ada = tuple(a for a in isi if a.nilai is not None)
    if not ada:
        return None
    pola = f"({' + '.join(f'{{{n}}}' for n in range(len(ada)))}) ÷ {len(ada)}"
    asal = Hitungan(identitas, label, "rata-rata", ada, pola=pola)
    return Angka(sum((a.bulat for a in ada), Decimal(0)) / len(ada), ada[0].satuan, 2, asal)
