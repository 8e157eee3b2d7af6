"""The office of the environment again, by another hand and from its CSV files alone: realisasi, capaian, means, absorption and efficiency.

Written from the rules that the report prints, before the code of Selaras was read; it imports nothing of it. A year or triwulan of one agency:
`Hitungan.tabel` gives what the cells of a report must hold, as they are printed.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path

KOSONG = "–"
TANPA = ("", "akhir", "kumulatif")  # the ways in which the last triwulan stands for the year


def bulat(x: Decimal, desimal: int) -> Decimal:
    return x.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


def cetak(x: Decimal, desimal: int) -> str:
    return f"{bulat(x, desimal):,.{desimal}f}".translate(str.maketrans(",.", ".,"))


def rerata(isi: Iterable[Decimal]) -> Decimal | None:
    ada = list(isi)
    return sum(ada, Decimal(0)) / len(ada) if ada else None


def setahun(isi: dict[tuple[int, int], Decimal], cara: str, tahun: int, tw: int) -> Decimal | None:
    """What is recorded of a period; a year without a record of its own is what its triwulan make it, None while one that it needs is missing."""
    if (tahun, tw) in isi:
        return isi[tahun, tw]
    if tw:
        return None
    bagian = [isi.get((tahun, n)) for n in (1, 2, 3, 4)]
    if cara in TANPA:
        return bagian[3]
    ada = [x for x in bagian if x is not None]
    if len(ada) < 4:
        return None
    return sum(ada, Decimal(0)) / (4 if cara == "rerata" else 1)


class Hitungan:
    def __init__(self, folder: Path, tahun: int, tw: int = 0) -> None:
        self.folder, self.tahun, self.tw = folder, tahun, tw
        self.instansi = self.baca("perangkat_daerah")[0]
        self.indikator = {r["kode"]: r for r in self.baca("indikator")}
        self.sasaran = {r["kode"]: r for r in self.baca("sasaran")}
        berlaku = [r for r in self.baca("renstra") if int(r["berlaku_mulai"]) <= tahun]
        self.renstra = max(berlaku, key=lambda r: int(r["berlaku_mulai"]))["kode"]
        self.catatan = self.menurut_periode("realisasi_tercatat", "indikator")
        self.nilai = self.menurut_periode("nilai_variabel", "variabel", "wilayah")
        self.variabel = {r["kode"]: r for r in self.baca("variabel")}

    def baca(self, nama: str) -> list[dict[str, str]]:
        with (self.folder / f"{nama}.csv").open(encoding="utf-8", newline="") as f:
            return list(csv.DictReader(f))

    def menurut_periode(self, nama: str, *kunci: str) -> dict[tuple[str, ...], dict[tuple[int, int], Decimal]]:
        hasil: dict[tuple[str, ...], dict[tuple[int, int], Decimal]] = defaultdict(dict)
        for r in self.baca(nama):
            if r["nilai"]:
                hasil[tuple(r[k] for k in kunci)][int(r["tahun"]), int(r["triwulan"] or 0)] = Decimal(r["nilai"])
        return hasil

    # realisasi

    def v(self, kode: str, tahun: int | None = None) -> Decimal | None:
        tahun = self.tahun if tahun is None else tahun
        rumus = self.variabel[kode]["rumus"]
        if not rumus:
            return setahun(self.nilai[kode, ""], self.variabel[kode]["cara_setahun"], tahun, self.tw)
        asal = rumus.removeprefix("jumlah(").split()[0]  # the only formulas of variables are sums over the regions
        cara = self.variabel[asal]["cara_setahun"]
        isi = [setahun(x, cara, tahun, self.tw) for (nama, _w), x in self.nilai.items() if nama == asal]
        ada = [x for x in isi if x is not None]
        return sum(ada, Decimal(0)) if len(ada) == len(isi) else None

    def bagi(self, a: str, b: str, kali: int) -> Decimal | None:
        x, y = self.v(a), self.v(b)
        return None if x is None or y is None else x / y * kali

    def iklh(self) -> Decimal | None:
        ada = [
            (Decimal(bobot), x)
            for bobot, kode in (("0.376", "ika"), ("0.405", "ikud"), ("0.219", "ikl"))
            if (x := self.v(kode)) is not None
        ]
        return sum((b * x for b, x in ada), Decimal(0)) if len(ada) == 3 else None

    def tumbuh(self) -> Decimal | None:
        kini, lalu = self.v("bank_sampah"), self.v("bank_sampah", self.tahun - 1)
        return None if kini is None or lalu is None or self.tw else (kini - lalu) / lalu * 100

    def realisasi(self, kode: str) -> Decimal | None:
        i = self.indikator[kode]
        if not i["rumus"]:
            isi = self.catatan[(kode,)]
            return isi.get((self.tahun, 0)) if self.sekali(kode) else setahun(isi, i["cara_setahun"], self.tahun, self.tw)
        rumus = {
            "iklh": self.iklh,
            "tangan": lambda: self.bagi("ditangani_kota", "timbulan_kota", 100),
            "tertangani": lambda: self.bagi("ditangani_kota", "timbulan_kota", 100),
            "berkurang": lambda: self.bagi("dikurangi", "timbulan_kota", 100),
            "taat": lambda: self.bagi("usaha_taat", "usaha_diawasi", 100),
            "aduan_permil": lambda: self.bagi("aduan", "penduduk", 1000),
            "bank": self.tumbuh,
        }
        return rumus[kode.removeprefix("a_")]()

    def sekali(self, kode: str) -> bool:
        """Is the record of the year that of its last triwulan? Where nothing else is recorded and only that triwulan has a target."""
        if self.tw != 4 or any((self.tahun, n) in self.catatan[(kode,)] for n in (1, 2, 3, 4)):
            return False
        bertarget = {
            r["triwulan"] for r in self.baca("target") if r["indikator"] == kode and int(r["tahun"]) == self.tahun and r["triwulan"]
        }
        return self.indikator[kode]["cara_setahun"] in ("akhir", "kumulatif") or bertarget == {"4"}

    # target and capaian

    @cached_property
    def janji(self) -> dict[str, tuple[Decimal, Decimal | None]]:
        """What the last agreement of the year says otherwise than the plan."""
        pk = [p for p in self.baca("perjanjian_kinerja") if int(p["tahun"]) == self.tahun]
        if not pk or self.tw:
            return {}
        akhir = max(pk, key=lambda p: p["tanggal"])["kode"]
        butir = [b for b in self.baca("butir_perjanjian") if b["perjanjian"] == akhir and b["target"]]
        return {b["indikator"]: (Decimal(b["target"]), Decimal(b["target_atas"]) if b["target_atas"] else None) for b in butir}

    @cached_property
    def rencana(self) -> dict[str, tuple[Decimal, Decimal | None]]:
        kini = [r for r in self.baca("target") if (int(r["tahun"]), int(r["triwulan"] or 0)) == (self.tahun, self.tw) and r["nilai"]]
        return {r["indikator"]: (Decimal(r["nilai"]), Decimal(r["nilai_atas"]) if r["nilai_atas"] else None) for r in kini}

    def target(self, kode: str) -> tuple[Decimal, Decimal | None] | None:
        return self.janji.get(kode) or self.rencana.get(kode)

    def capaian(self, kode: str) -> Decimal | None:
        """Of the printed figures, within the bounds of the agency; None where it is undefined."""
        target, r = self.target(kode), self.realisasi(kode)
        if target is None or r is None:
            return None
        i = self.indikator[kode]
        p = int(i["presisi"])
        c = self.nisbah(i["polaritas"], bulat(target[0], p), None if target[1] is None else bulat(target[1], p), bulat(r, p))
        if c is None:
            return None
        return bulat(max(min(c, Decimal(self.instansi["batas_atas_capaian"])), Decimal(self.instansi["batas_bawah_capaian"])), 2)

    @staticmethod
    def nisbah(polaritas: str, t: Decimal, atas: Decimal | None, r: Decimal) -> Decimal | None:
        if atas is not None:
            return Decimal(100) if t <= r <= atas else r / t * 100 if r < t else (2 * atas - r) / atas * 100
        if t == 0:
            return Decimal(100) if r == 0 and polaritas != "maximize" else None
        return {"maximize": r / t, "minimize": (2 * t - r) / t, "minimize-rasio": t / r if r else Decimal(0)}[polaritas] * 100

    # as it is printed

    def predikat(self, kode: str, x: Decimal) -> str:
        skala = [r for r in self.baca("skala") if r["kode"] == self.indikator[kode]["skala"]]
        for r in sorted(skala, key=lambda r: int(r["urutan"])):
            if not r["bawah"] or x > Decimal(r["bawah"]) or (r["terbuka"] == "false" and x == Decimal(r["bawah"])):
                return f" ({r['jenjang']})"
        return ""

    def sel(self, kode: str, x: Decimal | None) -> str:
        if x is None:
            return KOSONG
        i = self.indikator[kode]
        angka = cetak(x, int(i["presisi"]))
        if i["satuan"] == "rupiah":
            return "Rp" + angka
        tanda = {"persen": "%", "per mil": "‰", "kali": " kali"}.get(i["satuan"], "")
        return angka + tanda + self.predikat(kode, bulat(x, int(i["presisi"])))

    def sel_target(self, kode: str) -> str:
        target = self.target(kode)
        if target is None:
            return KOSONG
        p = int(self.indikator[kode]["presisi"])
        return self.sel(kode, target[0]) if target[1] is None else f"{cetak(target[0], p)}–{cetak(target[1], p)}"

    @cached_property
    def diukur(self) -> list[str]:
        """The indicators of the plan in force that have a target or a realisasi in the period."""
        aktif = [k for k, i in self.indikator.items() if self.sasaran[i["sasaran"]]["renstra"] == self.renstra]
        return [k for k in aktif if not self.tw or self.target(k) or ((k,) in self.catatan and (self.tahun, self.tw) in self.catatan[(k,)])]

    @cached_property
    def tabel_capaian(self) -> dict[str, tuple[str, str, str]]:
        """Name of an indicator: target, realisasi, capaian."""
        hasil = {}
        for k in self.diukur:
            c = self.capaian(k)
            hasil[self.indikator[k]["nama"]] = (
                self.sel_target(k),
                self.sel(k, self.realisasi(k)),
                KOSONG if c is None else cetak(c, 2) + "%",
            )
        return hasil

    @cached_property
    def rerata_sasaran(self) -> dict[str, Decimal | None]:
        isi: dict[str, list[Decimal]] = {s: [] for s, x in self.sasaran.items() if x["renstra"] == self.renstra}
        for k in self.diukur:
            c = self.capaian(k)
            if c is not None:
                isi[self.indikator[k]["sasaran"]].append(c)
        return {s: None if (m := rerata(x)) is None else bulat(m, 2) for s, x in isi.items()}
