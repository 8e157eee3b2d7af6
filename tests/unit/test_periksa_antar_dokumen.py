"""The same quantity in two documents: a Perjanjian Kinerja against the report on it."""

from __future__ import annotations

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from tests.alat import AKAR

PK = """PERJANJIAN KINERJA TAHUN 2024

Tabel 1 Perjanjian Kinerja Tahun 2024

| No | Sasaran | Indikator Kinerja | Satuan | Target |
|---|---|---|---|---:|
| 1 | Layanan prima | Indeks Kepuasan Masyarakat | indeks | 84,50 |
| 2 | Jalan mantap | Persentase jalan kabupaten dalam kondisi mantap | % | 72,00 |
| 3 | Air minum | Persentase rumah tangga berakses air minum layak | % | 91,25 |

| No | Program | Anggaran (Rp) |
|---|---|---:|
| 1 | Program Penyelenggaraan Jalan | 48.250.000.000 |
| 2 | Program Pengelolaan Air Minum | 12.725.000.000 |
"""
LAPORAN = """LAPORAN KINERJA TAHUN 2024

Tabel 3.1 Capaian Kinerja Tahun 2024

| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
|---|---|---:|---:|---:|
| 1 | Indeks Kepuasan Masyarakat | {ikm} | 86,10 | 101,89 |
| 2 | Persentase jalan kabupaten kondisi mantap (%) | 72,00 | 73,44 | 102,00 |
| 3 | Persentase rumah tangga berakses air minum layak (%) | 91,25 | 90,10 | 98,74 |

Tabel 3.2 Realisasi Anggaran Tahun 2024 (Rp juta)

| No | Program | Anggaran | Realisasi |
|---|---|---:|---:|
| 1 | Penyelenggaraan Jalan | {jalan} | 47.004,5 |
| 2 | Pengelolaan Air Minum | 12.725,0 | 12.301,8 |
"""


def banding(laporan: str, lawan: str = PK) -> list[tuple[str, str]]:
    hasil = periksa(baca_teks(laporan), "", [(baca_teks(lawan), "PK.docx")])
    return [(t.tertulis, t.seharusnya) for t in hasil.temuan if t.aturan == "ANT"]


def test_documents_that_agree_say_so_in_other_words_and_scales():
    assert banding(LAPORAN.format(ikm="84,50", jalan="48.250,0")) == []


def test_another_target_is_told_with_the_place_in_the_other_document():
    hasil = periksa(baca_teks(LAPORAN.format(ikm="84,00", jalan="48.250,0")), "", [(baca_teks(PK), "PK.docx")])
    (temuan,) = [t for t in hasil.temuan if t.aturan == "ANT"]
    assert (temuan.tertulis, temuan.seharusnya) == ("84,00", "84,50")
    assert "PK.docx" in temuan.pesan
    assert "Tabel 1" in temuan.pesan


def test_another_budget_is_told_whatever_its_scale():
    assert banding(LAPORAN.format(ikm="84,50", jalan="45.250,0")) == [("45.250,0", "48.250.000.000")]


def test_another_year_is_another_quantity():
    assert banding(LAPORAN.format(ikm="84,00", jalan="45.250,0"), PK.replace("2024", "2023")) == []


def test_a_document_that_tells_two_values_is_no_witness():
    dua = PK + "\nTabel 9 Perjanjian Kinerja Perubahan Tahun 2024\n\n| No | Indikator Kinerja | Target |\n|---|---|---:|\n"
    dua += "| 1 | Indeks Kepuasan Masyarakat | 84,00 |\n| 2 | Lain | 1,00 |\n| 3 | Lagi | 2,00 |\n"
    assert banding(LAPORAN.format(ikm="83,00", jalan="48.250,0"), dua) == []


def test_a_real_report_agrees_with_itself():
    teks = (AKAR / "tests" / "data" / "periksa" / "koperasi-kabupaten.txt").read_text()
    assert banding(teks, teks) == []
