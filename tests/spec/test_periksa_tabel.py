"""Calendar, numbering, words and scales: for each a sentence that is wrong, one that is right, and the proposal."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.nomor_kolom import baris_nomor
from selaras.periksa.penomoran import baca_nomor, janggal


def temuan(teks: str, kategori: str):
    return [t for t in periksa(baca_teks(teks)).mulai("sedang") if t.kategori == kategori]


@pytest.mark.parametrize(
    ("salah", "usul", "benar"),
    [
        ("Rapat digelar Selasa, 24 Februari 2025.", "Senin, 24 Februari 2025", "Rapat digelar Senin, 24 Februari 2025."),
        ("Data per 31 November 2024 dipakai.", "30 November 2024", "Data per 30 November 2024 dipakai."),
        ("Ditetapkan 29 Februari 2023 di Kota.", "29 Februari 2024", "Ditetapkan 29 Februari 2024 di Kota."),
        (
            "Masa kerja 150 hari kalender, terhitung 20 Mei 2024 sampai dengan 16 Maret 2024.",
            "16 Oktober 2024",
            "Masa kerja 150 hari kalender, terhitung 20 Mei 2024 sampai dengan 16 Oktober 2024.",
        ),
    ],
)
def test_the_calendar_decides(salah, usul, benar):
    (t,) = temuan(salah, "tanggal")
    assert usul in t.seharusnya
    assert temuan(benar, "tanggal") == []


def test_a_yearly_report_is_not_signed_within_its_year():
    kepala = "LAPORAN KINERJA DINAS PERHUBUNGAN TAHUN 2024\n\nLaporan ini memuat capaian tahun 2024.\n\n"
    (t,) = temuan(kepala + "Sekar Agung, 22 Januari 2024\n", "tanggal")
    assert t.seharusnya == "22 Januari 2025"
    assert temuan(kepala + "Sekar Agung, 22 Januari 2025\n", "tanggal") == []
    assert temuan(kepala + "PERJANJIAN KINERJA TAHUN 2024\n\nSekar Agung, 22 Januari 2024\n", "tanggal") == []


@pytest.mark.parametrize(
    ("salah", "usul", "benar"),
    [
        (
            "Pagu Rp43 miliar (empat puluh tiga juta rupiah).",
            "empat puluh tiga miliar",
            "Pagu Rp43 miliar (empat puluh tiga miliar rupiah).",
        ),
        (
            "Pagu Rp761.280 juta (tujuh ratus enam puluh satu miliar dua ratus delapan belas juta rupiah).",
            "tujuh ratus enam puluh satu miliar dua ratus delapan puluh juta",
            "Pagu Rp761.280 juta (tujuh ratus enam puluh satu miliar dua ratus delapan puluh juta rupiah).",
        ),
        ("Tumbuh 5,5 (lima koma tiga) persen.", "", "Tumbuh 5,5 (lima koma lima) persen."),
        ("Kepada seratus tujuh puluh satu (131) keluarga.", "seratus tiga puluh satu", "Kepada seratus tujuh puluh satu (171) keluarga."),
    ],
)
def test_words_say_what_the_digits_say(salah, usul, benar):
    (t,) = temuan(salah, "terbilang")
    assert t.seharusnya == usul
    assert temuan(benar, "terbilang") == []


def test_a_bracket_that_is_no_amount_is_left_alone():
    assert temuan("Pelayanan pada 12 kantor (satu atap) berjalan; lihat Tabel 3 (dua kecamatan).", "terbilang") == []


@pytest.mark.parametrize(
    ("nomor", "letak", "usul"),
    [
        ("1 2 3 5 5 6", 3, "4"),
        ("5 6 7 6 9", 3, "8"),
        ("2.1 2.2 2.3 2.3 4.1", 3, "3.1"),
        ("II-1 II-2 II-3 II-1 IV-1", 3, "III-1"),
        ("2.a 2.b 2.a 4.a", 2, "3.a"),
    ],
)
def test_the_neighbours_of_a_number_leave_one_place(nomor, letak, usul):
    (j,) = janggal([n for x in nomor.split() if (n := baca_nomor(x)) is not None])
    assert (j.indeks, str(j.usul)) == (letak, usul)


@pytest.mark.parametrize("nomor", ["1 2 3 1 2 3 4", "1.1 1.2 2.1 2.2", "a b c d", "I-1 I-2 II-1"])
def test_lists_that_begin_again_are_other_lists(nomor):
    assert janggal([n for x in nomor.split() if (n := baca_nomor(x)) is not None]) == []


def test_an_enumeration_within_a_sentence_keeps_its_order():
    (t,) = temuan("Laporan terdiri atas (a) neraca, (b) arus kas, (c) operasional, (d) ekuitas, dan (f) catatan.", "penomoran")
    assert t.seharusnya == "e"
    assert temuan("Laporan terdiri atas (a) neraca, (b) arus kas, (c) operasional, (d) ekuitas, dan (e) catatan.", "penomoran") == []


def test_a_scale_in_a_head_is_held_to_the_text():
    tabel = "Tabel 1 Kerugian\nUraian\t2023\t2024\nKerugian materiil ({} rupiah)\t1.284.500\t1.096.750\n\nKerugian materiil 2024 sebesar Rp1.096,75 juta.\n"
    (t,) = temuan(tabel.format("juta"), "satuan")
    assert "ribu rupiah" in t.seharusnya
    assert temuan(tabel.format("ribu"), "satuan") == []


@pytest.mark.parametrize(
    ("sel", "hasil"),
    [
        (["1", "2", "3", "4", "5=4/3"], {4}),
        (["(1)", "(2)", "(3)", "(4)", "(5)=(4)/ (3)x100"], {4}),
        (["", "(1)", "(2)", "", "(3)", "(4) = (2) x 366"], {5}),
        (["1", "2", "3", "5", "6", "10 = 6+5", "11 = 10/5"], {5, 6}),
    ],
)
def test_column_numbers_and_their_formulas_are_read(sel, hasil):
    b = baris_nomor([(t, 1) for t in sel])
    assert b is not None
    assert set(b.rumus) == hasil


@pytest.mark.parametrize("sel", [["2021", "2022", "2023"], ["10", "20", "30"], ["1", "Dokter", "4"]])
def test_data_are_no_column_numbers(sel):
    assert baris_nomor([(t, 1) for t in sel]) is None
