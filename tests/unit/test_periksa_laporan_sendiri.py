"""A correct report is left alone: readings that once made an error of what was right, and beside each the error that is still told."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.temuan import Temuan


def temuan(teks: str, aturan: str = "") -> list[Temuan]:
    return [t for t in periksa(baca_teks(teks)).temuan if t.aturan == aturan or not aturan]


KOPERASI = """
Tabel 3.1. Pengurus koperasi menurut kabupaten

| Uraian | Jumlah |
|---|---|
| Pengurus koperasi perempuan | 1.022 |
| Pengurus koperasi laki-laki | 4.075 |

"""


def test_a_year_that_words_follow_is_no_slip_of_another_value():
    assert not temuan(f"{KOPERASI}Dari 2019 sampai dengan 2021 sertifikat diterima 476 pengurus koperasi perempuan.", "SLP")


def test_two_digits_swapped_are_still_a_slip():
    assert [t.tertulis for t in temuan(f"{KOPERASI}Pengurus koperasi laki-laki tercatat 4.057 orang.", "SLP")] == ["4.057"]


PENDAPATAN = """
Tabel 3.1. Pendapatan layanan

| Uraian | 2023 | 2024 |
|---|---|---|
| Pendapatan layanan | 412.300.000 | 399.500.000 |
| Pertumbuhan pendapatan layanan (%) | 6,20 | -3,10 |

"""


@pytest.mark.parametrize("nama", ["Pertumbuhan pendapatan layanan", "Persentase peningkatan pendapatan layanan"])
def test_a_word_of_direction_that_is_part_of_a_name_tells_none(nama):
    kalimat = f"{nama} terealisasi -3,10%, dari pendapatan layanan Rp412.300.000 pada tahun 2023 menjadi Rp399.500.000 pada tahun 2024."
    assert not temuan(f"{PENDAPATAN}{kalimat}", "ARK")


def test_a_word_of_direction_that_tells_of_two_values_is_still_accused():
    kalimat = "Pendapatan layanan naik dari Rp412.300.000 pada tahun 2023 menjadi Rp399.500.000 pada tahun 2024."
    assert [t.tertulis for t in temuan(f"{PENDAPATAN}{kalimat}", "ARK")] == ["naik"]


def capaian(terakhir: str) -> str:
    return f"""
Tabel 3.1. Target, realisasi, dan capaian

| Indikator | Target | Realisasi | Capaian (%) |
|---|---|---|---|
| Persentase koperasi aktif | 80,00 | 72,00 | 90,00 |
| Pertumbuhan volume usaha | 4,00 | -1,37 | {terakhir} |
| Persentase UMKM terdata | 64,00 | 56,00 | 87,50 |
"""


def test_an_achievement_that_would_be_negative_may_be_told_as_nought():
    assert not temuan(capaian("0,00"), "PSN")


def test_a_wrong_achievement_above_nought_is_still_accused():
    assert [t.tertulis for t in temuan(capaian("34,25"), "PSN")] == ["34,25"]


def anggaran(sisa: str) -> str:
    return f"""
Tabel 3.2. Pagu dan realisasi menurut sub-kegiatan

| Sub-kegiatan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) |
|---|---|---|---|
| Pelatihan pengelola koperasi | 95.500.000 | 93.870.500 | 1.629.500 |
| Pendataan usaha mikro | 26.388.125.000 | 26.301.554.775 | 86.570.225 |
| Pemeriksaan koperasi | 1.500.000.000 | 1.488.210.000 | 11.790.000 |
| Penyusunan laporan | 20.000.000 | 19.500.000 | 500.000 |
| Pameran produk | 468.250.000 | – | – |
| Jumlah | 28.471.875.000 | 27.903.135.275 | {sisa} |
"""


def test_a_budget_is_not_the_sum_of_what_is_left_when_some_parts_are_unknown():
    assert not temuan(anggaran("–"), "JML")


def test_a_wrong_total_beside_unknown_parts_is_still_accused():
    salah = anggaran("–").replace("27.903.135.275", "27.903.153.275")
    assert [t.tertulis for t in temuan(salah, "JML")] == ["27.903.153.275"]


def renstra(realisasi: str) -> str:
    return f"""
Tabel 3.3. Target (T) dan realisasi (R) renstra

| Indikator | Satuan | R 2020 | R 2021 | R 2022 | T 2023 | R 2023 | T 2024 | T 2025 |
|---|---|---|---|---|---|---|---|---|
| Pendapatan layanan | rupiah | 62.445.145.300 | 70.282.932.700 | 78.908.667.510 | 79.500.000.000 | 76.629.169.205 | 85.250.000.000 | 92.000.000.000 |
| Pertumbuhan pendapatan layanan | persen | – | 12,55 | 12,27 | 5,00 | {realisasi} | 6,00 | 6,50 |
"""


def test_the_year_before_a_target_is_not_the_column_before_it():
    assert not temuan(renstra("-2,89"), "TMB")


def test_a_wrong_growth_of_what_was_realised_is_still_accused():
    assert [t.tertulis for t in temuan(renstra("-2,98"), "TMB")] == ["-2,98"]


def test_a_code_before_words_in_brackets_is_no_amount():
    assert not temuan("Kegiatan 2.17.03.1.01 Pemeriksaan (Satu) Daerah Provinsi dilaksanakan, dan 1 (satu) kegiatan ditunda.", "TRB")


def test_words_that_do_not_say_their_number_are_still_accused():
    assert temuan(
        "Kegiatan 2.17.03.1.01 dilaksanakan di 3 (dua) daerah, dan Rp43.000.000,00 (empat puluh tiga juta rupiah) terpakai.", "TRB"
    )


ULANGAN = (
    "Persentase koperasi yang menyelenggarakan rapat anggota tahunan terealisasi 62 persen, belum mencapai target 70 persen, karena sebagian "
    "pengurus belum menutup buku pada waktunya dan pendampingan baru dimulai pada triwulan ketiga."
)


def laporan(ikhtisar: str, kedua: str) -> str:
    return f"""
# Ikhtisar Eksekutif

{ikhtisar}

# BAB III AKUNTABILITAS KINERJA

## A. Capaian Kinerja

{ULANGAN}

## B. Analisis

{kedua}
"""


def test_a_summary_repeats_what_a_chapter_tells():
    assert not temuan(laporan(ULANGAN, "Pendampingan dilanjutkan."), "SLN")


def test_long_prose_told_twice_in_one_chapter_is_still_pointed_out():
    assert [t.tingkat for t in temuan(laporan("Ringkas.", ULANGAN), "SLN")] == ["rendah"]


def bidang(*nomor: int) -> str:
    fungsi = "\n\n".join(f"{n}. pelaksanaan tugas {w};" for n, w in enumerate(("perizinan", "pendataan", "pelatihan", "pengawasan"), 1))
    return "\n\n".join(f"{n}. Bidang {w}\n\nFungsinya:\n\n{fungsi}" for n, w in zip(nomor, ("Koperasi", "Usaha", "Kemitraan"), strict=True))


def test_a_list_goes_on_after_the_lists_inside_it():
    assert not temuan(bidang(1, 2, 3), "NMR")
    assert not temuan(bidang(2, 3, 4), "NMR")


@pytest.mark.parametrize("nomor", [(1, 2, 2, 4), (1, 2, 5, 4), (1, 2, 3, 3)])
def test_an_item_out_of_order_is_still_accused(nomor):
    isi = "\n\n".join(f"{n}. pelaksanaan tugas {w};" for n, w in zip(nomor, ("perizinan", "pendataan", "pelatihan", "lain"), strict=True))
    assert [t.tingkat for t in temuan(f"Fungsinya:\n\n{isi}", "NMR")] == ["sedang"]


def daftar_gambar(kedua: str) -> str:
    return f"""
# Daftar Gambar

Gambar 3.1. Realisasi persentase koperasi aktif

# BAB III AKUNTABILITAS KINERJA

Gambar 3.1. Realisasi persentase koperasi aktif

Koperasi aktif bertambah.

Gambar {kedua}. Realisasi volume usaha
"""


def test_an_entry_of_the_list_of_figures_is_no_second_caption():
    assert not temuan(daftar_gambar("3.2"), "NMR")


def test_a_number_of_two_captions_is_still_accused():
    assert temuan(daftar_gambar("3.1"), "NMR")


def serapan(bertitik: int) -> str:
    baris = "".join(f"| Kegiatan {n} | {f'9{n % 10}.4%' if n <= bertitik else f'9{n % 10},4%'} |\n" for n in range(1, 61))
    return f"Tabel 3.1. Serapan\n\n| Kegiatan | Serapan |\n|---|---|\n{baris}"


def test_a_few_numbers_of_another_convention_are_no_habit():
    assert not temuan(serapan(2), "STN")


def test_decimal_marks_that_are_mixed_are_still_pointed_out():
    assert [t.tingkat for t in temuan(serapan(6), "STN")] == ["rendah"]
