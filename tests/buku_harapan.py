"""The workbook against the oracle: which expected cell each cell of its sheets must be, found by names and codes as a reader finds them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import openpyxl

from tests.oracle.harapan import indikator_berlaku
from tests.oracle.sel import PERLU_DITINJAU, Sel, bulatkan
from tests.oracle.tabel import Paket

Baris = tuple[Any, ...]
Pasangan = tuple[str, Any]  # the id of the oracle and the cell
_INDIKATOR = {
    "Target": "target/{}", "Target, batas bawah": "target/{}", "Target, batas atas": "target/{}/atas", "Realisasi": "realisasi/{}",
    "Realisasi seperti tercetak": "realisasi/{}", "Capaian menurut rumus (%)": "capaian-mentah/{}",
    "Capaian sesudah kebijakan (%)": "capaian/{}", "Target tercapai": "tercapai/{}", "Kategori": "kategori/{}", "Predikat": "predikat/{}",
}  # fmt: skip
BELUM_DAPAT_DINILAI = "belum dapat dinilai: target perlu ditinjau"
_HITUNGAN = {"Target tercapai": "tercapai", "Belum mencapai target": "di-bawah-target", "Belum ada data": "tanpa-nilai"}
_HITUNGAN |= {f"Di antaranya {BELUM_DAPAT_DINILAI}": "perlu-ditinjau"}
_UANG = ("pagu", "realisasi", "serapan", "sisa")


class BukuHarapan:
    """The cells of one workbook, each with the id of what it must hold."""

    def __init__(self, isi: bytes, paket: Paket, tahun: int) -> None:
        self.p, self.tahun = paket, tahun
        buku = openpyxl.load_workbook(io.BytesIO(isi), data_only=True)
        self.lembar: dict[str, list[Baris]] = {w.title: list(w.iter_rows(min_row=3, values_only=True)) for w in buku}

    def pasangan(self) -> Iterator[Pasangan]:
        yield from self._ringkasan()
        yield from self._indikator()
        yield from self._variabel()
        yield from self._anggaran()
        yield from self._pegawai()

    def _ringkasan(self) -> Iterator[Pasangan]:
        t = self.tahun
        indikator = {i["nama"]: i["kode"] for i in indikator_berlaku(self.p, t)}
        sasaran = {s["uraian"]: s["kode"] for s in self.p["sasaran"] if s["kode"] in {i["sasaran"] for i in indikator_berlaku(self.p, t)}}
        for r in self.lembar["Ringkasan"]:
            nama = str(r[0] or "")
            if (k := indikator.get(nama)) and r[1]:
                alamat = ("target/{}", "target/{}/atas", "realisasi/{}", "predikat/{}", "capaian/{}", "", "kategori/{}")
                for pola, isi in zip(alamat, r[2:9], strict=True):
                    if pola and not (isi is None and pola in ("target/{}/atas", "predikat/{}")):
                        yield pola.format(f"{k}/{t}"), isi
            elif s := sasaran.get(nama.partition(": ")[2]):
                if r[6] is not None:
                    yield from ((f"sasaran/{s}/{t}/capaian", r[6]), (f"sasaran/{s}/{t}/kategori", r[8]))
                else:
                    yield f"sasaran/{s}/{t}/efisiensi", r[2]
            elif nama in _HITUNGAN and r[2] is not None:
                yield f"ringkasan/{t}/{_HITUNGAN[nama]}", r[2]

    def _indikator(self) -> Iterator[Pasangan]:
        kepala, kode = self.lembar["Indikator"][0], ""
        for r in self.lembar["Indikator"][1:]:
            kode = r[-1] or kode
            pola = _INDIKATOR.get(r[1])
            for k, nama in enumerate(kepala):
                if pola and str(nama).isdigit():
                    yield pola.format(f"{kode}/{nama}"), r[k]

    def _variabel(self) -> Iterator[Pasangan]:
        kepala, kode = self.lembar["Variabel"][0], ""
        wilayah = {w["nama"]: w["kode"] for w in self.p["wilayah"]}
        for r in self.lembar["Variabel"][1:]:
            kode = r[-1] or kode
            for k, nama in enumerate(kepala):
                if not str(nama).isdigit():
                    continue
                if r[-1] and isinstance(r[k], int | float):
                    yield f"variabel/{kode}/{nama}", r[k]
                elif r[0] in wilayah and not r[-1]:
                    yield f"variabel/{kode}/{nama}/{wilayah[r[0]]}", r[k]

    def _anggaran(self) -> Iterator[Pasangan]:
        dana = {d["nama"]: d["kode"] for d in self.p["sumber_dana"]}
        program = {p["kode"] for p in self.p["program"]}
        sasaran = {
            s["uraian"]: s["kode"] for s in self.p["sasaran"] if s["kode"] in {i["sasaran"] for i in indikator_berlaku(self.p, self.tahun)}
        }
        sumber, jenis = "", ""
        for r in self.lembar["Anggaran"][1:]:
            nama, kode = str(r[0] or ""), r[6]
            if r[1] is None:
                judul, _dua, isi = nama.rpartition(": ")
                sumber, jenis = dana.get(isi, sumber), "jenis/" if judul.startswith("Menurut jenis") else jenis if not nama else ""
                if judul.startswith("Pagu murni"):
                    return
                continue
            if kode:
                dasar = f"anggaran/{self.tahun}/{sumber}/{jenis or ('program/' if kode in program else '')}{kode}"
            elif nama == "Jumlah seluruh sumber dana":
                dasar = f"anggaran/{self.tahun}/jumlah"
            elif nama == "Jumlah menurut jenis belanja":
                dasar = f"anggaran/{self.tahun}/{sumber}/jenis/jumlah"
            elif nama.startswith("Sasaran "):
                dasar = f"sasaran/{sasaran[nama.partition(': ')[2]]}/{self.tahun}"
            else:
                dasar = f"anggaran/{self.tahun}/sumber/{dana[nama.removeprefix('Jumlah ')]}"
            yield from ((f"{dasar}/{k}", r[n]) for k, n in zip(_UANG, (1, 2, 3, 4), strict=True))

    def _pegawai(self) -> Iterator[Pasangan]:
        klas = ""
        for r in self.lembar.get("Pegawai", [])[1:]:
            if r[0] and r[1] is None:
                klas = r[0]
            elif r[0]:
                yield f"pegawai/{self.tahun}/{klas}/{'jumlah' if r[0] == 'Jumlah' else r[0]}", r[1]


def banding_buku(b: BukuHarapan, harap: dict[str, Sel]) -> tuple[int, list[str], list[str]]:
    """How many cells are the oracle's, a line for each that is not, and the ids of numbers that it does not tell."""
    sama, beda, lepas = 0, [], []
    for kunci, isi in b.pasangan():
        s = harap.get(kunci)
        if s is None:
            lepas += [kunci] if isinstance(isi, int | float) else []
        elif cocok(isi, s):
            sama += 1
        else:
            beda.append(f"{kunci}: in the workbook {isi!r}, expected {s.nilai if s.nilai is not None else s.teks!r} {s.alasan}".rstrip())
    return sama, beda, lepas


def cocok(isi: object, s: Sel) -> bool:
    """Is the number of a cell, rounded as it is printed, the expected one? A cell of words must be the words."""
    if s.nilai is None:
        return (isi or "–") == (BELUM_DAPAT_DINILAI if s.alasan == PERLU_DITINJAU and isinstance(isi, str) else s.teks or "–")
    if not isinstance(isi, int | float):
        return False
    return bulatkan(Decimal(str(round(isi, 9))), s.presisi) == s.nilai
