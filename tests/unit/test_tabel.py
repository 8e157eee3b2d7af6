"""Tables: widths follow what stands in them, and rows that belong together are named."""

from decimal import Decimal

import pypdfium2
import pytest

from selaras.angka import RUPIAH, Angka
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.model import Judul
from selaras.dokumen.susun import susun
from selaras.laporan.tabel import baris, kelompok, lebar_muat, tabel


def rupiah(n):
    return Angka(Decimal(n), RUPIAH, 0)


def test_a_column_of_large_amounts_takes_room_from_the_words():
    isi = [baris("Belanja modal untuk gedung", rupiah(165_963_000_000_000), "1")]
    lebar, kecil = lebar_muat(isi, (80, 10, 10), kecil=False)
    assert not kecil
    assert lebar[1] > 20
    assert sum(lebar) == pytest.approx(100, abs=0.1)
    assert lebar[0] == max(lebar)


def test_a_table_that_fits_keeps_the_widths_that_were_wished():
    assert lebar_muat([baris("satu", "dua")], (30, 70), kecil=False) == ((30, 70), False)


def test_a_table_that_does_not_fit_turns_small():
    isi = [baris("Uraian", *[rupiah(1_126_451_978_948)] * 5)]
    lebar, kecil = lebar_muat(isi, (30, 14, 14, 14, 14, 14), kecil=False)
    assert kecil
    assert sum(lebar) == pytest.approx(100, abs=0.1)


def test_a_group_holds_its_first_row_and_a_total_the_row_before():
    tengah = [baris(f"b{n}", "2") for n in range(8)]
    isi = [kelompok("G", 2), baris("a", "1"), *tengah, baris("Jumlah", "3", gaya="jumlah")]
    assert tabel("t", "T", ("A", "B"), isi, (50, 50), "ka").rangkai() == [2, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0]


def test_a_short_table_stays_whole():
    isi = [kelompok("G", 2), baris("a", "1"), baris("b", "1")]
    assert tabel("t", "T", ("A", "B"), isi, (50, 50), "ka").rangkai() == [3, 0, 0]


def halaman(isi):
    """The words of each page of a report that holds nothing but a table."""
    t = tabel("t", "T", ("A", "B"), isi, (20, 80), "kk")
    pdf = pypdfium2.PdfDocument(cetak_pdf(susun("Uji", "Uji", 2026, [Judul(1, "Uji", "uji", tanpa_nomor=True), t], "uji")))
    return [h.get_textpage().get_text_range() for h in pdf]


@pytest.mark.parametrize("awal", [[], [kelompok("G", 2)]])
def test_no_row_is_broken_over_two_pages(awal):
    isi = halaman(
        [*awal, *(baris(f"baris {n}", f"mulai{n}. " + "kata yang mengisi sel " * (3 + n * 5 % 17) + f"akhir{n}.") for n in range(40))]
    )
    assert len(isi) > 2
    for n in range(40):
        assert [f"mulai{n}." in h for h in isi] == [f"akhir{n}." in h for h in isi]


def test_a_row_that_no_page_can_hold_is_printed_whole_all_the_same():
    isi = halaman([baris("tinggi", "mulai. " + "kata yang mengisi sel " * 500 + "akhir."), baris("b", "sesudahnya")])
    assert "mulai." in isi[0]
    assert [x for x in ("akhir.", "sesudahnya") if not any(x in h for h in isi[1:])] == []
