"""Layouts of real files: what a reader must see through before a number stands in its cell and its sentence."""

from __future__ import annotations

import io

import pytest
import typst
from docx import Document
from docx.oxml import parse_xml
from openpyxl import Workbook

from bench.baca import KEPALA, angka, cetak_typst, isi_tabel, oleh_selaras, putar
from selaras.dokumen.baca.berkas import baca_isi
from selaras.dokumen.baca.format_sel import sel_tercetak
from selaras.dokumen.baca.pindai import angka_terpotong, berakhir, berangka, garis_pipa, sel_negatif, tanpa_penanda
from selaras.dokumen.model import Dokumen, Paragraf, Tabel

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(isi: str, tmp_path) -> Dokumen:
    (tmp_path / "a.typ").write_text(isi)
    return baca_isi(typst.compile(str(tmp_path / "a.typ")), "a.pdf").dokumen


def paragraf(d: Dokumen) -> list[str]:
    return [d.teks(b.runs) for b in d.blok if isinstance(b, Paragraf)]


def baris(d: Dokumen) -> list[list[str]]:
    return [[d.teks(c.runs) for c in b.sel] for t in d.blok if isinstance(t, Tabel) for b in t.baris]


def kepala(d: Dokumen) -> list[list[tuple[str, int]]]:
    return [[(d.teks(c.runs), c.rentang) for c in b] for t in d.blok if isinstance(t, Tabel) for b in t.kepala]


@pytest.mark.parametrize("garis", [True, False])
@pytest.mark.parametrize("turun", [False, True])
def test_every_number_of_a_table_is_in_its_row_drawn_or_not_turned_or_not(garis, turun):
    data = isi_tabel(7, 20)
    isi = cetak_typst(data, garis)
    assert angka(oleh_selaras(putar(isi) if turun else isi)) == angka(data)


def test_columns_of_prose_are_read_one_after_the_other(tmp_path):
    kiri = "Realisasi belanja tahun 2024 mencapai 87 persen dari pagu. " * 14
    kanan = "Jumlah koperasi aktif bertambah menjadi 241 unit pada akhir tahun. " * 14
    (teks,) = [" ".join(paragraf(pdf(f"#set page(columns: 2)\n{kiri}#colbreak()\n{kanan}", tmp_path)))]
    assert teks.count("mencapai 87 persen dari pagu") == 14
    assert teks.count("menjadi 241 unit pada akhir tahun") == 14
    assert teks.rindex("87 persen") < teks.index("241 unit")


def test_the_mark_of_a_footnote_is_no_digit_of_the_number_before_it(tmp_path):
    d = pdf("Tidak aktif berkurang 9#super(typographic: false)[1] unit menjadi 72 unit.", tmp_path)
    assert any("berkurang 9 unit menjadi 72 unit." in x for x in paragraf(d))


def test_a_head_over_columns_and_rows_keeps_its_spans_and_a_label_over_rows_is_whole(tmp_path):
    d = pdf(
        "#table(columns: (1cm, 3cm, 2cm, 2cm), table.cell(rowspan: 2)[No], table.cell(rowspan: 2)[Sasaran], table.cell(colspan: 2)[Tahun], [2023], [2024],"
        "[1], table.cell(rowspan: 2)[Meningkatnya kualitas kelembagaan koperasi], [10], [20], [2], [30], [40])",
        tmp_path,
    )
    assert kepala(d) == [[("No", 1), ("Sasaran", 1), ("Tahun", 2)], [("", 1), ("", 1), ("2023", 1), ("2024", 1)]]
    assert baris(d) == [["1", "Meningkatnya kualitas kelembagaan koperasi", "10", "20"], ["2", "", "30", "40"]]


def test_running_heads_are_no_text_and_their_page_number_is_kept(tmp_path):
    isi = '#set page(footer: context [Dinas Kesehatan | #counter(page).display()])\n#for n in ("puskesmas", "posyandu", "sekolah") [Jumlah kader di #n ada 40 orang. #pagebreak(weak: true)]'
    d = pdf(isi, tmp_path)
    assert not any("|" in x for x in paragraf(d))
    tempat = [r.tempat for runs in d.semua_runs() for r in runs if getattr(r, "tempat", None)]
    assert {t.cetak for t in tempat} == {"1", "2", "3"}


def test_a_word_file_gives_its_text_boxes_and_footnotes_and_not_what_was_deleted():
    d = Document()
    p = d.add_paragraph("Jumlah puskesmas ")
    p._p.append(parse_xml(f'<w:del {_W} w:id="1"><w:r><w:delText>14</w:delText></w:r></w:del>'))
    p._p.append(parse_xml(f'<w:ins {_W} w:id="2"><w:r><w:t>16 unit.</w:t></w:r></w:ins>'))
    p._p.append(
        parse_xml(
            f"<w:r {_W}><w:pict><w:txbxContent><w:p><w:r><w:t>Kelahiran hidup: 10.221 jiwa</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
        )
    )
    keluar = io.BytesIO()
    d.save(keluar)
    assert paragraf(baca_isi(keluar.getvalue(), "a.docx").dokumen) == ["Jumlah puskesmas 16 unit.", "Kelahiran hidup: 10.221 jiwa"]


def test_a_sheet_may_hold_several_tables_and_names_its_cells():
    buku = Workbook()
    s = buku.active
    s.title = "Rekap"
    for n, (a, b) in enumerate((("Uraian", "Pagu"), ("Gaji", 100), ("Jasa", 50), ("Jumlah", 150)), 3):
        s.cell(n, 1, a), s.cell(n, 2, b), s.cell(n, 5, a), s.cell(n, 6, b if isinstance(b, str) else b * 2)
    s.merge_cells("A1:F1")
    s["A1"] = "Rekapitulasi"
    buku.create_sheet("Sembunyi").sheet_state = "hidden"
    buku["Sembunyi"]["A1"] = 99
    keluar = io.BytesIO()
    buku.save(keluar)
    d = baca_isi(keluar.getvalue(), "a.xlsx").dokumen
    assert [len(t.baris) for t in d.blok if isinstance(t, Tabel)] == [3, 3]
    assert baris(d)[3:] == [["Gaji", "200"], ["Jasa", "100"], ["Jumlah", "300"]]
    akhir = [t for t in d.blok if isinstance(t, Tabel)][1].baris[-1].sel[1].tempat
    assert (akhir.sel, akhir.baris, akhir.lembar) == ("F6", 6, "Rekap")


@pytest.mark.parametrize(
    ("nilai", "format_", "tampil"),
    [
        ("0.8989", "0.00%", "89,89%"), ("1234567.5", "#,##0", "1.234.568"), ("2024", "General", "2024"), ("2024", "#,##0", "2.024"),
        ("-1250", "#,##0;(#,##0)", "(1.250)"), ("0", '#,##0;-#,##0;"-"', "-"), ("7250000", '#,##0.0,,"  juta"', "7,3  juta"), ("5000", '"Rp"#,##0.00', "Rp5.000,00"),
        ("5000", "[$Rp-421]#,##0", "Rp5.000"), ("45671", "[$-421]dddd, dd mmmm yyyy", "Selasa, 14 Januari 2025"), ("66.6666666666667", "General", "66,666666667"),
        ("1e999999999", "General", ""), ("nan", "0.00", ""),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_the_sheet_shows_it(nilai, format_, tampil):
    assert sel_tercetak(nilai, format_, False) == tampil


def test_scanners_answer_as_the_words_of_reports_need():
    assert berakhir("selesai.»)")
    assert not berakhir("selesai. lagi")
    assert sel_negatif("(11,19)%")
    assert not sel_negatif("(a)")
    assert tanpa_penanda("Realisasi (4)") == "Realisasi"
    assert berangka("Rp 1.234,50 juta")
    assert not berangka("Program 4 tahun yang panjang sekali namanya")
    assert garis_pipa("|---|:--:|")
    assert not garis_pipa("| a |")
    assert angka_terpotong("58.214.730.0", "00")
    assert angka_terpotong("72.526.505.", "139")
    assert not angka_terpotong("58.214.730", "000")


def test_a_row_of_column_numbers_stays_in_the_head_with_its_formulas():
    d = baca_isi(b"| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 = 1+2 |\n| 10 | 20 | 30 |\n", "a.md").dokumen
    assert kepala(d)[1] == [("1", 1), ("2", 1), ("3 = 1+2", 1)]
    assert baris(d) == [["10", "20", "30"]]
    assert len(KEPALA) == 2
