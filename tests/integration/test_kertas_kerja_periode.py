"""The workbook of a triwulan, and of a year told by its triwulan: another program computes every cell as Python did."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from selaras.angka import Periode
from selaras.dokumen.model import Grafik
from selaras.laporan.kertas_kerja import kertas_kerja
from selaras.laporan.laporan_kinerja import laporan_kinerja
from tests.alat import AKAR, bahan_dari_folder
from tests.integration.test_kertas_kerja import beda, libreoffice, sama
from tests.lembar import cari, hitung_ulang, rumus, sel
from tests.unit.test_buku_periode import tanpa_tahunan


@pytest.fixture(scope="module")
def rumah_sakit():
    return bahan_dari_folder(AKAR / "contoh" / "rsud-cempaka")


def buku(b, p):
    return kertas_kerja(b, p, [x for x in laporan_kinerja(b, p).blok if isinstance(x, Grafik)])


def alamat(isi, lembar, kode, kepala):
    """The cell of a row that ends in a code, under a head."""
    kolom = next(k[1][:-1] for k, v in isi.items() if k[0] == lembar and v == kepala and k[1].endswith("3") and k[1][:-1].isalpha())
    baris = next(k[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for k, v in isi.items() if k[0] == lembar and v == kode)
    return lembar, kolom + baris


@libreoffice
@pytest.mark.libreoffice
@pytest.mark.parametrize("kode", ["2024-T1", "2024-T2", "2024-T4", "2023-T3"])
def test_a_second_program_computes_every_cell_of_a_triwulan_alike(rumah_sakit, kode, tmp_path):
    assert beda(buku(rumah_sakit, Periode.urai(kode)), tmp_path) == []


@libreoffice
@pytest.mark.libreoffice
def test_a_second_program_makes_the_year_of_its_triwulan_in_each_of_the_four_ways(rumah_sakit, tmp_path):
    b = tanpa_tahunan(rumah_sakit, 2024)
    isi = buku(b, 2024)
    assert beda(isi, tmp_path) == []
    f, hasil = rumus(isi), sel(isi)
    cara = {"hari_perawatan": "SUM", "unsur_waktu": "AVERAGE", "tempat_tidur": "ISNUMBER", "spm_tercapai": "ISNUMBER"}
    for kode, fungsi in cara.items():
        letak = alamat(hasil, "Variabel", kode, "2024")
        assert fungsi in f[letak]
        setahun = next(n.nilai for n in rumah_sakit.nilai_variabel if (n.variabel, n.periode) == (kode, Periode(2024)))
        assert hasil[letak] == pytest.approx(float(setahun))


@libreoffice
@pytest.mark.libreoffice
def test_a_changed_triwulan_moves_its_year_as_python_would(rumah_sakit, tmp_path):
    """Another number of days of care in the third triwulan: the year's days, its BOR and all that stands on it follow."""
    b = tanpa_tahunan(rumah_sakit, 2024)
    isi = kertas_kerja(b, 2024)
    letak = alamat(sel(isi), "Variabel", "hari_perawatan", "TW III 2024")
    hasil = hitung_ulang(isi, tmp_path, {letak: 9000})
    nilai = tuple(
        replace(n, nilai=Decimal(9000)) if (n.variabel, n.periode) == ("hari_perawatan", Periode(2024, 3)) else n for n in b.nilai_variabel
    )
    baru = sel(kertas_kerja(replace(b, nilai_variabel=nilai), 2024))
    assert {k for k in rumus(isi) if not sama(hasil.get(k), baru.get(k))} == set()
    r = cari(baru, "Ringkasan", "Bed Occupancy Rate (BOR)")
    assert not sama(sel(isi)["Ringkasan", f"E{r}"], hasil["Ringkasan", f"E{r}"])


@libreoffice
@pytest.mark.libreoffice
def test_a_changed_last_triwulan_of_the_year_before_moves_the_first_of_this_one(rumah_sakit, tmp_path):
    isi = kertas_kerja(rumah_sakit, Periode(2024, 1))
    letak = alamat(sel(isi), "Variabel", "pendapatan_layanan", "TW IV 2023")
    hasil = hitung_ulang(isi, tmp_path, {letak: 1_000_000_000})
    r = cari(sel(isi), "Ringkasan", "Pertumbuhan Pendapatan BLUD")
    assert hasil["Ringkasan", f"E{r}"] > 100 > sel(isi)["Ringkasan", f"E{r}"]


@libreoffice
@pytest.mark.libreoffice
def test_money_that_was_spent_in_a_triwulan_joins_what_was_spent_since_the_year_began(rumah_sakit, tmp_path):
    isi = kertas_kerja(rumah_sakit, Periode(2024, 2))
    harap = sel(isi)
    letak = alamat(harap, "Anggaran", "1.02.02.2.01.14", "TW I 2024")
    hasil = hitung_ulang(isi, tmp_path, {letak: harap[letak] + 1000})
    nyata = ("Anggaran", "C" + letak[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    assert hasil[nyata] == harap[nyata] + 1000


def test_a_missing_triwulan_shows_a_dash_in_the_year_and_its_reason(rumah_sakit):
    b = tanpa_tahunan(rumah_sakit, 2024)
    b = replace(b, nilai_variabel=tuple(n for n in b.nilai_variabel if n.periode != Periode(2024, 3)))
    isi = sel(kertas_kerja(b, 2024))
    assert isi[alamat(isi, "Variabel", "hari_perawatan", "2024")] == "–"
    assert isi[alamat(isi, "Variabel", "tempat_tidur", "2024")] == 150
