"""How the parts of a period make the whole: the triwulan of a year, the months of a triwulan.

Reports call it the *cara perhitungan* of an indicator: akumulasi, posisi akhir, rata-rata. It is part of the definition of an indicator or
variable, for nobody can tell it from the figures: four quarters of 150 beds are 150 beds, four quarters of 150 patients are 600.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from selaras.angka import Angka, Hitungan, Periode, angka_kosong, cetak
from selaras.bahasa import _

Bagian = Sequence[tuple[Periode, Angka]]


class CaraSetahun(StrEnum):
    """What a figure of a whole period is, given those of its parts."""

    JUMLAH = "jumlah"
    AKHIR = "akhir"
    RERATA = "rerata"
    KUMULATIF = "kumulatif"

    @classmethod
    def dari(cls, isi: str) -> CaraSetahun:
        """The way that a definition names; where it names none the last part stands for the whole, which never counts anything twice."""
        return cls(isi) if isi else cls.AKHIR

    @property
    def uraian(self) -> str:
        return {
            CaraSetahun.JUMLAH: _("jumlah semua bagiannya"),
            CaraSetahun.AKHIR: _("keadaan pada akhir periode"),
            CaraSetahun.RERATA: _("rata-rata semua bagiannya"),
            CaraSetahun.KUMULATIF: _("dicatat sejak awal tahun, jadi yang terakhir memuat semuanya"),
        }[self]

    @property
    def sebutan(self) -> str:
        """What the parts give, as a sentence names it beside the figure of the whole."""
        return {CaraSetahun.JUMLAH: _("jumlah bagian-bagiannya"), CaraSetahun.RERATA: _("rata-rata bagian-bagiannya")}.get(
            self, _("bagian terakhirnya")
        )

    @property
    def bagian_terakhir(self) -> bool:
        """Does the last part alone decide?"""
        return self in (CaraSetahun.AKHIR, CaraSetahun.KUMULATIF)


def gabungkan(cara: CaraSetahun, bagian: Bagian, *, identitas: str, label: str) -> Angka:
    """The whole of its parts, exact. Empty where a part that it needs is missing, with a reason that names the part and what the others give.

    ``bagian`` holds every part of the whole in order, at least one, the missing ones as empty `Angka`.
    """
    dipakai = bagian[-1:] if cara.bagian_terakhir else bagian
    masukan = tuple(a for _p, a in dipakai)
    satuan = masukan[0].satuan
    presisi = max(a.desimal_baku for a in masukan)
    asal = Hitungan(identitas, label, _rumus(cara, dipakai), masukan, cara.uraian, pola=_pola(cara, len(masukan)))
    belum = [p for p, a in dipakai if a.nilai is None]
    if belum:
        return angka_kosong(_alasan(cara, dipakai, belum), satuan, asal, presisi)
    total = sum((a.pasti for a in masukan), Decimal(0))
    return Angka(total / len(masukan) if cara is CaraSetahun.RERATA else total, satuan, presisi, asal)


def _rumus(cara: CaraSetahun, dipakai: Bagian) -> str:
    if cara.bagian_terakhir:
        return _("nilai {p}", p=dipakai[-1][0].label)
    nama = _("jumlah") if cara is CaraSetahun.JUMLAH else _("rata-rata")
    return _("{cara} {a} sampai {z}", cara=nama, a=dipakai[0][0].label, z=dipakai[-1][0].label)


def _pola(cara: CaraSetahun, banyak: int) -> str:
    jumlah = " + ".join(f"{{{n}:t}}" for n in range(banyak))
    return f"({jumlah}) ÷ {banyak}" if cara is CaraSetahun.RERATA else jumlah


def _alasan(cara: CaraSetahun, dipakai: Bagian, belum: Sequence[Periode]) -> str:
    """«belum lengkap: Triwulan III 2024 dan Triwulan IV 2024 belum ada; yang sudah ada berjumlah 23.814»."""
    awal = ", ".join(p.label for p in belum[:-1])
    sebut = _("{awal}{koma} dan {akhir}", awal=awal, koma="," if len(belum) > 2 else "", akhir=belum[-1].label) if awal else belum[-1].label
    alasan = _("belum lengkap: {p} belum ada", p=sebut)
    ada = [a for _p, a in dipakai if a.nilai is not None]
    if cara is not CaraSetahun.JUMLAH or not ada:
        return alasan
    sebagian = Angka(sum((a.pasti for a in ada), Decimal(0)), ada[0].satuan, max(a.desimal_baku for a in ada))
    return _("{alasan}; yang sudah ada berjumlah {n}", alasan=alasan, n=cetak(sebagian))
