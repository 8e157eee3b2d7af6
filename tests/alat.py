"""Shared by tests: the example folder, and records read from it without Django."""

from __future__ import annotations

import csv
import io
import re
import shutil
from dataclasses import MISSING, fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from docx import Document

from selaras.laporan import bahan as b

AKAR = Path(__file__).resolve().parent.parent
CONTOH = AKAR / "contoh" / "jambi-2021"
# Every agency that what holds for one must hold for: its code, its folder, and the years that its reports are made for.
INSTANSI = {
    "diskopukm-jambi": (CONTOH, (2021,)),
    "rsud-cempaka": (AKAR / "contoh" / "rsud-cempaka", (2022, 2023, 2024, 2025)),
    "kec-bukit-teduh": (AKAR / "contoh" / "kecamatan-bukit-teduh", (2022, 2023, 2024, 2025)),
}
_KELAS = {f.name: f for f in fields(b.Bahan) if f.default is not MISSING}


def _nilai(teks: str, tipe: str) -> Any:
    if tipe.startswith("str"):
        return teks
    if tipe == "bool":
        return teks == "true"
    if not teks:
        return None
    if tipe.startswith("int"):
        return int(teks)
    return date.fromisoformat(teks) if tipe.startswith("date") else Decimal(teks)


def baca_csv(berkas: Path, kelas: type[Any]) -> tuple[Any, ...]:
    if not berkas.exists():
        return ()
    with berkas.open(encoding="utf-8", newline="") as f:
        return tuple(kelas(*[_nilai(r.get(x.name, ""), str(x.type)) for x in fields(kelas)]) for r in csv.DictReader(f))


def bahan_dari_folder(folder: Path) -> b.Bahan:
    isi: dict[str, Any] = {}
    for nama, f in _KELAS.items():
        kelas = getattr(b, str(f.type).removeprefix("tuple[").partition(",")[0])
        isi[nama] = baca_csv(folder / f"{nama}.csv", kelas)
    isi["narasi"] = tuple(b.Narasi(int(p.parent.name), p.stem, p.read_text("utf-8")) for p in sorted(folder.glob("narasi/*/*.md")))
    (pd,) = baca_csv(folder / "perangkat_daerah.csv", b.PerangkatDaerah)
    (pemda,) = baca_csv(folder / "pemda.csv", b.Pemda)
    return b.Bahan(perangkat_daerah=pd, pemda=pemda, **isi)


def ubah_nilai(bahan: b.Bahan, variabel: str, tahun: int, nilai: str) -> b.Bahan:
    """The same records with one value changed."""
    ganti = [replace(n, nilai=Decimal(nilai)) if (n.variabel, n.tahun) == (variabel, tahun) else n for n in bahan.nilai_variabel]
    assert tuple(ganti) != bahan.nilai_variabel
    return replace(bahan, nilai_variabel=tuple(ganti))


def banyak_baris(folder: Path) -> int:
    """How many records a package holds: rows of its tables, and sections of its narrative."""
    isi = [list(csv.reader(p.read_text("utf-8").splitlines(keepends=True))) for p in folder.glob("*.csv")]
    return sum(len(baris) - 1 for baris in isi) + len(list(folder.glob("narasi/*/*.md")))


def salin_contoh(tujuan: Path, folder: Path = CONTOH) -> Path:
    shutil.copytree(folder, tujuan)
    return tujuan


def jadi_docx(teks: str) -> bytes:
    """A Word file as a person would make it: real tables, real paragraphs."""
    d = Document()
    baris = teks.rstrip("\n").split("\n")
    i = 0
    while i < len(baris):
        sel = [s.strip() for s in baris[i].strip("| ").split("|")] if baris[i].startswith("|") else baris[i].split("\t")
        if len(sel) > 1:
            isi = []
            while i < len(baris) and ("\t" in baris[i] or baris[i].startswith("|")):
                if not re.fullmatch(r"[|\s:-]+", baris[i]) or "\t" in baris[i]:
                    isi.append(
                        [
                            s.strip()
                            for s in (re.sub(r"^\||\|$", "", baris[i]).split("|") if baris[i].startswith("|") else baris[i].split("\t"))
                        ]
                    )
                i += 1
            t = d.add_table(len(isi), max(map(len, isi)), style="Table Grid")
            for r, b in enumerate(isi):
                for k, s in enumerate(b):
                    t.cell(r, k).text = s
            continue
        d.add_paragraph(baris[i])
        i += 1
    keluar = io.BytesIO()
    d.save(keluar)
    return keluar.getvalue()
