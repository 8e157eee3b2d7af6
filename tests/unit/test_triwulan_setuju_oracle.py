"""What the system computes for a triwulan is what a plain script expects: every number of its report, and the year that it helps to make."""

from __future__ import annotations

import json
import re

import pytest

from selaras.angka import Periode
from selaras.dokumen.cetak.json import isi_json
from selaras.laporan.berkala import laporan_berkala
from selaras.laporan.buku import Buku
from tests.alat import AKAR, bahan_dari_folder
from tests.oracle import harapan
from tests.oracle.padanan import perbedaan
from tests.oracle.triwulan import bernomor, harapan_triwulan, setahun
from tests.unit.test_buku_periode import tanpa_tahunan

FOLDER = AKAR / "contoh" / "rsud-cempaka"
BUKAN_ANGKA = re.compile(r".+#kode")  # rows of a list, by which a report counts


@pytest.mark.parametrize("kode", ["2024-T1", "2024-T2", "2024-T3", "2024-T4"])
def test_every_number_of_the_report_of_a_triwulan_is_the_oracles(kode):
    p = Periode.urai(kode)
    angka = json.loads(isi_json(laporan_berkala(bahan_dari_folder(FOLDER), p)))["angka"].values()
    harap = harapan(FOLDER, p.tahun) | harapan_triwulan(FOLDER, p.tahun, p.triwulan)
    sama, beda, lepas = perbedaan([a | {"identitas": bernomor(a["identitas"])} for a in angka], harap)
    print(f"{kode}: {len(sama)} numbers agree")
    assert beda == []
    assert [i for i in lepas if not BUKAN_ANGKA.fullmatch(i)] == []
    assert len(sama) > 600, "the comparison has lost its numbers"


@pytest.mark.parametrize("tahun", [2023, 2024])
def test_the_year_of_every_variable_is_what_the_oracle_makes_of_its_triwulan(tahun):
    buku, harap = Buku(tanpa_tahunan(bahan_dari_folder(FOLDER), tahun), tahun), setahun(FOLDER, tahun)
    assert len(harap) > 20
    assert {k: buku.nilai(k, tahun).nilai for k in harap} == harap


def test_a_changed_number_is_told():
    angka = {"identitas": bernomor("capaian:bor/2024-T2/kebijakan"), "tercetak": "95,88%"}
    assert perbedaan([angka], harapan_triwulan(FOLDER, 2024, 2))[1] == ["capaian:bor/8098/kebijakan: tercetak 95,88%, seharusnya 95,87%"]
