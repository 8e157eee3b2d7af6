"""A package folder as lists of rows, and the few questions about it that several parts ask."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

Baris = dict[str, str]


def angka(teks: str) -> Decimal | None:
    return Decimal(teks) if teks else None


class Paket:
    """The rows of whole years; those of parts of a year are `bagian`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.isi: dict[str, list[Baris]] = {}
        self.bagian: dict[str, list[Baris]] = {}
        for berkas in folder.glob("*.csv"):
            with berkas.open(encoding="utf-8", newline="") as f:
                semua = list(csv.DictReader(f))
            self.isi[berkas.stem] = [b for b in semua if not b.get("triwulan")]
            self.bagian[berkas.stem] = [b for b in semua if b.get("triwulan")]

    def __getitem__(self, tabel: str) -> list[Baris]:
        return self.isi.get(tabel, [])

    def narasi(self, tahun: int) -> list[str]:
        return [b.read_text("utf-8") for b in sorted(self.folder.glob(f"narasi/{tahun}/*.md"))]

    @property
    def instansi(self) -> Baris:
        return self["perangkat_daerah"][0]

    def renstra(self, tahun: int) -> Baris:
        """The version in force: of the plans that cover the year the newest that measures it."""
        layak = [
            r for r in self["renstra"] if int(r["tahun_mulai"]) <= tahun <= int(r["tahun_selesai"]) and int(r["berlaku_mulai"]) <= tahun
        ]
        return max(layak, key=lambda r: (int(r["berlaku_mulai"]), int(r["versi"])))

    def sasaran(self, renstra: str) -> list[Baris]:
        return [s for s in self["sasaran"] if s["renstra"] == renstra]

    def indikator(self, sasaran: str) -> list[Baris]:
        return [i for i in self["indikator"] if i["sasaran"] == sasaran]

    def satu(self, tabel: str, **kunci: str) -> Baris | None:
        cocok = [b for b in self[tabel] if all(b[k] == v for k, v in kunci.items())]
        assert len(cocok) <= 1, (tabel, kunci)
        return cocok[0] if cocok else None

    def perjanjian(self, tahun: int) -> Baris | None:
        """The newest agreement of the year: the perubahan before the murni."""
        semua = [p for p in self["perjanjian_kinerja"] if p["tahun"] == str(tahun)]
        return max(semua, key=lambda p: (p["jenis"] == "perubahan", p["tanggal"])) if semua else None
