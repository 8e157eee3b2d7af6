"""Comparing a number with another time or another promise (PermenPANRB 53/2014, lampiran II, analyses 2 and 3)."""

from __future__ import annotations

from enum import StrEnum

from selaras.angka import PERSEN, Angka, Hitungan, angka_kosong
from selaras.angka.satuan import jumlahkan
from selaras.bahasa import _
from selaras.rumus import pertumbuhan as _pertumbuhan


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


def pertumbuhan(kini: Angka, lalu: Angka) -> Angka:
    """(x_t - x_{t-1}) / |x_{t-1}| x 100 in persen, with two decimals. Empty when a value is missing or the base is zero."""
    hasil = _pertumbuhan(kini, lalu)
    asal = Hitungan(
        f"pertumbuhan({kini.identitas}, {lalu.identitas})",
        _("Pertumbuhan {kini} dari {lalu}", kini=kini.label, lalu=lalu.label),
        "(kini - lalu) / |lalu| * 100",
        (kini, lalu),
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
    )
    presisi = max(kini.desimal, lalu.desimal)
    for a in (kini, lalu):
        if a.nilai is None:
            return angka_kosong(a.kosong, satuan, asal, presisi)
    return Angka(kini.pasti - lalu.pasti, satuan, presisi, asal)


def mutlak(a: Angka) -> Angka:
    """The size of a change, for a sentence whose verb already says the direction («turun 140 unit»)."""
    if a.nilai is None or a.nilai >= 0:
        return a
    return Angka(-a.nilai, a.satuan, a.presisi, Hitungan(f"mutlak({a.identitas})", a.label, "|nilai|", (a,)))


def bagian(sebagian: Angka, seluruh: Angka, *, label: str = "") -> Angka:
    """Share in persen with two decimals. Empty when a value is missing or the whole is zero."""
    asal = Hitungan(
        f"bagian({sebagian.identitas}, {seluruh.identitas})",
        label or _("{a} terhadap {b}", a=sebagian.label, b=seluruh.label),
        "bagian / seluruh * 100",
        (sebagian, seluruh),
    )
    for a in (sebagian, seluruh):
        if a.nilai is None:
            return angka_kosong(a.kosong, PERSEN, asal, 2)
    if not seluruh.pasti:
        return angka_kosong(_("pembagi nol: {nama}", nama=seluruh.label), PERSEN, asal, 2)
    return Angka(sebagian.pasti / seluruh.pasti * 100, PERSEN, 2, asal)


def jumlah(isi: tuple[Angka, ...], *, identitas: str, label: str) -> Angka:
    """Sum; empty when any part is missing (a sum without a part is another quantity). ``isi`` has at least one number."""
    asal = Hitungan(identitas, label, " + ".join(["x"] * min(len(isi), 3)) + (" + …" if len(isi) > 3 else ""), isi)
    kosong = next((a for a in isi if a.nilai is None), None)
    if kosong is not None:
        return angka_kosong(_("tidak dapat dijumlahkan: {alasan}", alasan=kosong.kosong), isi[0].satuan, asal)
    satuan = isi[0].satuan
    for a in isi[1:]:
        satuan = jumlahkan(satuan, a.satuan)
    return Angka(sum((a.pasti for a in isi), isi[0].pasti * 0), satuan, max(a.desimal for a in isi), asal)


def rerata(isi: tuple[Angka, ...], *, identitas: str, label: str) -> Angka | None:
    """Plain mean of the numbers that are there, with two decimals; None when none is. The label should say how many."""
    ada = tuple(a for a in isi if a.nilai is not None)
    if not ada:
        return None
    asal = Hitungan(identitas, label, "rata-rata", ada)
    return Angka(sum((a.pasti for a in ada), ada[0].pasti * 0) / len(ada), ada[0].satuan, 2, asal)
