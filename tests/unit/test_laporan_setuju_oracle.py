"""Every number in a report, table or sentence, is the one that a plain script by another hand expects."""

from __future__ import annotations

import re

import pytest

from selaras.dokumen.cetak.json import data
from selaras.laporan.lkjip import lkjip
from tests.alat import AKAR, bahan_dari_folder
from tests.oracle import harapan
from tests.oracle.padanan import perbedaan

KASUS = [(f, t) for f in ("rsud-cempaka", "kecamatan-bukit-teduh") for t in (2022, 2023, 2024, 2025)] + [("jambi-2021", 2021)]
# Rows of a list, by which a report counts (indikator:toi#kode), and lists that are only long (koperasi berprestasi).
BUKAN_ANGKA = re.compile(r".+#kode|banyak:(?!indikator|dinilai).+")


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_number_of_the_report_is_the_oracles(folder, tahun):
    jalan = AKAR / "contoh" / folder
    angka = data(lkjip(bahan_dari_folder(jalan), tahun))["angka"].values()
    sama, beda, lepas = perbedaan(angka, harapan(jalan, tahun))
    assert not beda
    assert len(sama) > 150, "the comparison has lost its numbers"
    assert not [i for i in lepas if not BUKAN_ANGKA.fullmatch(i)], "a number that nobody expects"


def test_a_changed_number_is_told():
    jalan = AKAR / "contoh" / "rsud-cempaka"
    angka = {"identitas": "capaian:nakes/2024/kebijakan", "tercetak": "150,00%"}
    assert perbedaan([angka], harapan(jalan, 2024))[1] == ["capaian:nakes/2024/kebijakan: tercetak 150,00%, seharusnya 120,00%"]
