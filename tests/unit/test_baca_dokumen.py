"""Readers: every number with its place, tables with their headers, and hostile files refused with a word on why."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from decimal import Decimal

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from pypdf import PdfReader, PdfWriter

from selaras.dokumen.baca.berkas import baca_isi
from selaras.dokumen.baca.bilangan import pilah
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.teks import baca_teks
from selaras.dokumen.model import Grafik, Judul, Nilai, Paragraf, Tabel, Tempat
from selaras.periksa import periksa


def nilai(teks: str, **opsi):
    return [r for r in pilah([(teks, Tempat(1, 0, len(teks)))], **opsi) if isinstance(r, Nilai)]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("sebesar minus 9.23 %.", [("minus 9.23 %", "-9.23")]),
        ("Rp. 1.268.422.128.641,- dan Rp1,9 triliun", [("Rp. 1.268.422.128.641,-", "1268422128641"), ("Rp1,9 triliun", "1900000000000")]),
        ("tahun 2016-2021", [("2016", "2016"), ("2021", "2021")]),
        ("2.014.707.710.00 0", [("2.014.707.710.00 0", "2014707710000")]),
        ("pandemi Covid-19", []),
        ("(-898 unit)", [("-898", "-898")]),
        ("0,003 %", [("0,003 %", "0.003")]),
    ],
)
def test_numbers_are_found_as_reports_write_them(teks, harap):
    assert [(n.tertulis, format(n.angka.nilai.normalize(), "f")) for n in nilai(teks)] == [
        (t, format(Decimal(v).normalize(), "f")) for t, v in harap
    ]
    for n in nilai(teks):
        assert teks[n.tempat.awal : n.tempat.akhir] == n.tertulis


def test_three_digits_after_a_mark_keep_both_readings():
    (n,) = nilai("97,863 UMKM")
    assert {a.nilai for a in n.tafsir} == {Decimal("97.863"), Decimal(97863)}


def test_a_number_alone_in_parentheses_is_negative_in_a_cell_only():
    assert nilai("(11,19)", sel=True)[0].angka.nilai == Decimal("-11.19")
    assert nilai("(11,19)")[0].angka.nilai == Decimal("11.19")


TEKS = """BAB III
AKUNTABILITAS KINERJA

A. Capaian

Tabel 3.1
Perkembangan Layanan
Tahun 2019 s.d 2021

No (1)\tUraian (2)\tCAPAIAN TAHUN\t\t
\t\t2019\t2020\t2021
1\tLayanan dasar\t1.200\t1.350\t1.410

2\tLayanan lanjutan yang namanya\t80\t95\t1.02 0

\tpanjang sekali\t\t\t

Grafik 3.1
Layanan 2019-2021

Layanan dasar naik pada tahun 2021 sehingga jumlahnya

menjadi 1.410 orang.
"""


def test_a_text_file_becomes_headings_captions_tables_and_whole_sentences():
    d = baca_teks(TEKS, "x.txt")
    assert [(b.nomor, b.teks) for b in d.blok if isinstance(b, Judul)] == [("BAB III", "AKUNTABILITAS KINERJA"), ("A", "Capaian")]
    (t,) = [b for b in d.blok if isinstance(b, Tabel)]
    assert (t.nomor, t.judul) == ("Tabel 3.1", "Perkembangan Layanan Tahun 2019 s.d 2021")
    assert len(t.kepala) == 2
    assert len(t.baris) == 2, "a blank line does not cut a table, and a cut cell is mended"
    assert d.teks(t.baris[1].sel[1].runs) == "Layanan lanjutan yang namanya panjang sekali"
    assert [b.nomor for b in d.blok if isinstance(b, Grafik)] == ["Grafik 3.1"]
    kalimat = d.teks([b for b in d.blok if isinstance(b, Paragraf)][-1].runs)
    assert kalimat == "Layanan dasar naik pada tahun 2021 sehingga jumlahnya menjadi 1.410 orang."


def test_every_number_of_a_text_stands_where_its_place_says():
    baris = TEKS.split("\n")
    d = baca_teks(TEKS, "x.txt")
    angka = [n for runs in d.semua_runs() for n in runs if isinstance(n, Nilai)]
    assert len(angka) > 10
    for n in angka:
        assert baris[n.tempat.baris - 1][n.tempat.awal : n.tempat.akhir] == n.tertulis


def test_a_pipe_table_and_a_tab_table_are_one_thing():
    tab = "A\tB\tJumlah\n10\t20\t30\n11\t22\t33\n12\t24\t36\n"
    pipa = "| A | B | Jumlah |\n|---|---|---|\n| 10 | 20 | 30 |\n| 11 | 22 | 33 |\n| 12 | 24 | 36 |\n"
    a, b = (next(x for x in baca_teks(s, "").blok if isinstance(x, Tabel)) for s in (tab, pipa))
    assert [[c.teks for r in x.sel for c in r.runs] for x in a.baris] == [[c.teks for r in x.sel for c in r.runs] for x in b.baris]


def docx(isi) -> bytes:
    d = Document()
    isi(d)
    keluar = io.BytesIO()
    d.save(keluar)
    return keluar.getvalue()


def test_a_word_file_keeps_headings_merged_cells_and_places():
    def isi(d):
        d.add_heading("Capaian", 2)
        d.add_paragraph("Jumlah layanan 1.410 orang.")
        t = d.add_table(3, 3, style="Table Grid")
        t.cell(0, 0).merge(t.cell(0, 2)).text = "Tahun 2021"
        for k, x in enumerate(("Uraian", "Pagu", "Realisasi")):
            t.cell(1, k).text = x
        for k, x in enumerate(("Gaji", "1.000", "900")):
            t.cell(2, k).text = x

    d = baca_isi(docx(isi), "a.docx").dokumen
    assert [b.tingkat for b in d.blok if isinstance(b, Judul)] == [2]
    (t,) = [b for b in d.blok if isinstance(b, Tabel)]
    assert t.kepala[0][0].rentang == 3
    (p,) = [b for b in d.blok if isinstance(b, Paragraf)]
    (n,) = [r for r in p.runs if isinstance(r, Nilai)]
    assert (n.tertulis, n.tempat.baris, n.tempat.awal) == ("1.410", 2, 15)


def test_a_sheet_is_tables_with_values_as_shown():
    buku = Workbook()
    lembar = buku.active
    for baris in (["Realisasi 2021"], [], ["Program", "Pagu", "Realisasi", "%"], ["A", 1000, 900, 0.9], ["B", 500, 250, 0.5]):
        lembar.append(baris)
    lembar["D4"].number_format = lembar["D5"].number_format = "0.00%"
    keluar = io.BytesIO()
    buku.save(keluar)
    d = baca_isi(keluar.getvalue(), "a.xlsx").dokumen
    (t,) = [b for b in d.blok if isinstance(b, Tabel)]
    assert d.teks(t.baris[0].sel[3].runs) == "90,00%"
    assert [b.lokasi.sel for b in periksa(d).benar] == ["D4", "D5"]


# --- files that mean harm, or are not what their name says ---


def arsip(isi: dict[str, bytes]) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, b in isi.items():
            z.writestr(nama, b)
    return keluar.getvalue()


def terkunci() -> bytes:
    p = PdfWriter()
    p.add_blank_page(200, 200)
    p.encrypt("rahasia")
    keluar = io.BytesIO()
    p.write(keluar)
    return keluar.getvalue()


def halaman(n: int) -> bytes:
    p = PdfWriter()
    for _ in range(n):
        p.add_blank_page(20, 20)
    keluar = io.BytesIO()
    p.write(keluar)
    return keluar.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BOM = f"<w:document {_W}><w:body><w:p/></w:body></w:document>".encode() + b" " * (420 * 1024 * 1024)
ENTITAS = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document {_W}><w:body/></w:document>'.encode()


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"", "kosong"),
        (b"\xff\xd8\xff\xe0JFIF", "JPEG"),
        (b"PK\x03\x04rusak", "rusak"),
        (b"%PDF-1.7 terpotong", "rusak"),
        (arsip({"a.txt": b"x"}), "bukan Word"),
        (arsip({"word/document.xml": ENTITAS}), "entitas"),
        (arsip({"word/document.xml": b"<rusak"}), "rusak"),
        (b"\x00\x01\x02\x03" * 50, "bukan teks"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Office lama"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(isi, kata):
    with pytest.raises(TidakTerbaca, match=kata):
        baca_isi(isi, "laporan.pdf")


def test_a_zip_bomb_is_refused_before_it_is_opened():
    with pytest.raises(TidakTerbaca, match="MB"):
        baca_isi(arsip({"word/document.xml": BOM}), "a.docx")


def test_a_locked_pdf_a_scanned_one_and_a_huge_one_say_so():
    with pytest.raises(TidakTerbaca, match="kata sandi"):
        baca_isi(terkunci(), "a.pdf")
    with pytest.raises(TidakTerbaca, match="lapisan teks"):
        baca_isi(halaman(1), "a.pdf")
    with pytest.raises(TidakTerbaca, match=r"2[.]?001 halaman"):
        baca_isi(halaman(2001), "a.pdf")


def dibaca_atau_ditolak(isi: bytes) -> None:
    """Any other exception than a refusal fails the test."""
    with suppress(TidakTerbaca):
        baca_isi(isi, "x")


@given(st.binary(max_size=600))
def test_no_bytes_crash_the_reader(isi):
    for awal in (b"", b"%PDF-1.4\n", b"PK\x03\x04"):
        dibaca_atau_ditolak(awal + isi)


@given(st.text(alphabet="0123456789.,-()%Rp \t\n|:abTahunsebardimjkl", max_size=300))
def test_no_text_crashes_the_reader_or_a_rule(teks):
    d = baca_teks(teks, "x")
    baris = teks.split("\n")
    for runs in d.semua_runs():
        for n in runs:
            if isinstance(n, Nilai) and n.tempat is not None and n.tempat.sel == "":
                assert n.tertulis.startswith(baris[n.tempat.baris - 1][n.tempat.awal : n.tempat.akhir])
    periksa(d)


@pytest.mark.parametrize("potong", [0.2, 0.5, 0.8, 0.97])
def test_a_truncated_file_is_refused_or_read_but_never_crashes(potong):
    utuh = docx(lambda d: d.add_paragraph("Jumlah 12 orang."))
    for isi in (utuh, halaman(3)):
        dibaca_atau_ditolak(isi[: int(len(isi) * potong)])
    assert len(PdfReader(io.BytesIO(halaman(3))).pages) == 3
