"""What each file says when another program reads it is what the oracle expects, cell by cell, for every agency and year."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import pytest

from selaras.dokumen.cetak.docx import cetak_docx
from selaras.dokumen.cetak.html import cetak_html
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.model import Dokumen
from selaras.laporan.bahan import Bahan
from selaras.laporan.kertas_kerja import kertas_kerja
from selaras.laporan.lkjip import lkjip
from selaras.laporan.perjanjian import daftar_perjanjian
from tests.alat import AKAR, bahan_dari_folder
from tests.buku_harapan import BukuHarapan, banding_buku
from tests.oracle import Sel, harapan
from tests.oracle.harapan import indikator_berlaku
from tests.oracle.padanan import perbedaan
from tests.oracle.tabel import Paket
from tests.tabel_harapan import Harapan, banding, tabel_docx, tabel_html, tabel_pdf

KASUS = [("jambi-2021", 2021), *(("rsud-cempaka", t) for t in (2022, 2023, 2024, 2025))]
KASUS += [("kecamatan-bukit-teduh", t) for t in (2023, 2024, 2025)]
CETAK = {"html": (cetak_html, tabel_html), "docx": (cetak_docx, tabel_docx), "pdf": (cetak_pdf, tabel_pdf)}


@dataclass(frozen=True)
class Berkas:
    bahan: Bahan
    paket: Paket
    harap: dict[str, Sel]
    laporan: Dokumen
    perjanjian: list[Dokumen]


@cache
def berkas(folder: str, tahun: int) -> Berkas:
    jalur = AKAR / "contoh" / folder
    bahan = bahan_dari_folder(jalur)
    return Berkas(bahan, Paket(jalur), harapan(jalur, tahun), lkjip(bahan, tahun), daftar_perjanjian(bahan, tahun))


# The cells that are read and agree today.
PALING_SEDIKIT = {("jambi-2021", 2021): 932, ("rsud-cempaka", 2022): 277, ("rsud-cempaka", 2023): 400, ("rsud-cempaka", 2024): 817}
PALING_SEDIKIT |= {("rsud-cempaka", 2025): 854, **{("kecamatan-bukit-teduh", t): n for t, n in ((2023, 236), (2024, 328), (2025, 348))}}


PALING_SEDIKIT_BUKU = {("jambi-2021", 2021): 1052, ("rsud-cempaka", 2022): 359, ("rsud-cempaka", 2023): 495, ("rsud-cempaka", 2024): 871}
PALING_SEDIKIT_BUKU |= {
    ("rsud-cempaka", 2025): 990,
    **{("kecamatan-bukit-teduh", t): n for t, n in ((2023, 275), (2024, 356), (2025, 420))},
}


@pytest.mark.parametrize("bentuk", ["html", "docx", "pdf"])
@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_table_cell_of_the_report_is_the_oracles(folder, tahun, bentuk):
    b, (cetak, baca) = berkas(folder, tahun), CETAK[bentuk]
    sama, beda = banding(baca(cetak(b.laporan)), Harapan(b.paket, tahun, b.harap).laporan())
    print(f"{folder} {tahun} {bentuk}: {sama} cells")
    assert beda == []
    assert sama >= PALING_SEDIKIT[folder, tahun], "the comparison has lost its cells"


@pytest.mark.parametrize("bentuk", ["html", "docx", "pdf"])
@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_agreement_promises_what_the_oracle_expects(folder, tahun, bentuk):
    b, (cetak, baca) = berkas(folder, tahun), CETAK[bentuk]
    semua = sorted((p for p in b.paket["perjanjian_kinerja"] if p["tahun"] == str(tahun)), key=lambda p: p["jenis"] == "perubahan")
    assert len(semua) == len(b.perjanjian)
    for pk, d in zip(semua, b.perjanjian, strict=True):
        sama, beda = banding(baca(cetak(d)), Harapan(b.paket, tahun, b.harap).perjanjian(pk))
        print(f"{pk['kode']} {bentuk}: {sama} cells")
        assert beda == []
        assert sama >= 3


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_cell_of_the_workbook_is_the_oracles(folder, tahun):
    """What Python wrote into its cells; that a second program computes the same from the formulas is a test of its own."""
    b = berkas(folder, tahun)
    sama, beda, lepas = banding_buku(BukuHarapan(kertas_kerja(b.bahan, tahun), b.paket, tahun), b.harap)
    print(f"{folder} {tahun} xlsx: {sama} cells")
    assert beda == []
    assert sama >= PALING_SEDIKIT_BUKU[folder, tahun], "the comparison has lost its cells"
    berlaku = {i["kode"] for i in indikator_berlaku(b.paket, tahun)}
    assert {x for x in lepas if x.split("/")[1] in berlaku} == set(), "a number that nobody expects"


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_number_of_the_attached_data_is_the_oracles(folder, tahun):
    b = berkas(folder, tahun)
    sama, beda, _lepas = perbedaan(json.loads(isi_json(b.laporan))["angka"].values(), b.harap)
    print(f"{folder} {tahun} json: {len(sama)} numbers")
    assert beda == []
    assert len(sama) > 150, "the comparison has lost its numbers"
