"""The money of the same office: ceilings of the last stage, what was spent since the year began, and efficiency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from tests.oracle.dinas import KOSONG, Hitungan, bulat, cetak


class Baris(NamedTuple):
    """A line of money: of which source, and of which sub-kegiatan or which kind of spending."""

    dana: str
    sub: str
    jenis: str


Sel = tuple[str, str, str, str]  # pagu, realisasi, serapan, sisa


class Uang:
    def __init__(self, h: Hitungan) -> None:
        self.h = h
        keg = {r["kode"]: r["program"] for r in h.baca("kegiatan")}
        self.program = {r["kode"]: keg[r["kegiatan"]] for r in h.baca("sub_kegiatan")}
        self.pagu: dict[Baris, Decimal] = {}
        for tahap in ("murni", "pergeseran", "perubahan"):
            for r in h.baca("pagu"):
                if r["tahap"] == tahap and int(r["tahun"]) == h.tahun:
                    self.pagu[Baris(r["sumber_dana"], r["sub_kegiatan"], r["jenis_belanja"])] = Decimal(r["jumlah"])
        self.belanja: dict[Baris, dict[int, Decimal]] = defaultdict(dict)
        for r in h.baca("realisasi_anggaran"):
            if int(r["tahun"]) == h.tahun:
                kunci = Baris(r["sumber_dana"], r["sub_kegiatan"], r["jenis_belanja"])
                self.belanja[kunci][int(r["triwulan"] or 0)] = Decimal(r["jumlah"])

    def terpakai(self, b: Baris) -> Decimal | None:
        """Since the year began; None where a triwulan of it is missing."""
        isi, sampai = self.belanja.get(b, {}), self.h.tw or 4
        if 0 in isi and sampai == 4:
            return isi[0]
        perlu = range(1, sampai + 1)
        return sum((isi[n] for n in perlu), Decimal(0)) if all(n in isi for n in perlu) else None

    def sel(self, baris: Iterable[Baris]) -> Sel:
        semua = list(baris)
        pagu = sum((self.pagu[b] for b in semua), Decimal(0))
        ada = [x for b in semua if (x := self.terpakai(b)) is not None]
        if not ada:
            return cetak(pagu, 0), KOSONG, KOSONG, KOSONG
        jumlah = sum(ada, Decimal(0))
        sisa = cetak(pagu - jumlah, 0) if len(ada) == len(semua) else KOSONG
        return cetak(pagu, 0), cetak(jumlah, 0), cetak(jumlah / pagu * 100, 2) + "%", sisa

    @cached_property
    def tabel(self) -> dict[tuple[str, str, str], Sel]:
        """By kind of table, source and name."""
        hasil = {}
        for dana in self.h.baca("sumber_dana"):
            milik = [b for b in self.pagu if b.dana == dana["kode"]]
            sub = [b for b in milik if b.sub]
            if not milik:
                continue
            hasil["sumber", dana["nama"], dana["nama"]] = self.sel(sub)
            for tabel, nama, pilih in (
                ("sub", "sub_kegiatan", lambda b: b.sub),
                ("program", "program", lambda b: self.program.get(b.sub, "")),
                ("jenis", "jenis_belanja", lambda b: b.jenis),
            ):
                for r in self.h.baca(nama):
                    isi = [b for b in milik if pilih(b) == r["kode"]]
                    if isi:
                        hasil[tabel, dana["nama"], r["nama"]] = self.sel(isi)
        return hasil

    @cached_property
    def efisiensi(self) -> dict[str, tuple[str, str, str]]:
        """Sasaran: capaian, absorption of its programmes, and their difference where all is there."""
        hasil = {}
        for s, m in self.h.rerata_sasaran.items():
            program = {r["program"] for r in self.h.baca("dukungan_program") if r["sasaran"] == s}
            baris = [b for b in self.pagu if b.sub and self.program[b.sub] in program]
            serapan = self.sel(baris)[2]
            lengkap = m is not None and all(self.terpakai(b) is not None for b in baris)
            persen = Decimal(serapan.rstrip("%").replace(",", ".")) if serapan != KOSONG else Decimal(0)
            selisih = cetak(bulat(m - persen, 2), 2) if m is not None and lengkap else KOSONG
            hasil[self.h.sasaran[s]["uraian"]] = (KOSONG if m is None else cetak(m, 2) + "%", serapan, selisih)
        return hasil
