"""A place is told as a reader finds it."""

import io

import docx
import pytest

from selaras.dokumen.baca.berkas import baca_isi
from selaras.periksa import periksa
from selaras.periksa.keluaran.html import html_hasil
from selaras.periksa.keluaran.kertas import Kop, kertas_kerja_reviu
from selaras.periksa.keluaran.tempat import Peta
from selaras.periksa.temuan import Lokasi

TEKS = """BAB III AKUNTABILITAS KINERJA

3.1 Capaian

Jumlah kunjungan 300 orang, terdiri dari 120 laki-laki dan 190 perempuan.

Tabel 3.2 Kunjungan menurut ruang
| Ruang | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|
| Rawat inap | 120 | 180 | 300 |
| Rawat jalan | 250 | 350 | 600 |
| Gawat darurat | 90 | 110 | 200 |
| Jumlah | 460 | 640 | 1.200 |
"""


@pytest.fixture(scope="module")
def dokumen():
    return baca_isi(TEKS.encode(), "laporan.md").dokumen


@pytest.mark.parametrize(
    ("kutipan", "tempat"),
    [
        ("1.200", "Tabel 3.2, baris 4 (Jumlah), kolom Jumlah"),
        ("180", "Tabel 3.2, baris 1 (Rawat inap), kolom Perempuan"),
        ("190", "bagian “3.1 Capaian”, baris 5"),
    ],
)
def test_a_place_is_named_by_table_row_and_column_or_by_its_heading(dokumen, kutipan, tempat):
    baris = TEKS.split("\n")
    n = next(n for n, b in enumerate(baris, 1) if kutipan in b)
    awal = baris[n - 1].index(kutipan)
    assert Peta(dokumen).sebut(Lokasi(kutipan, n, awal, awal + len(kutipan))) == tempat


def test_the_chapter_is_known(dokumen):
    assert "III" in Peta(dokumen).bab_dari(Lokasi("190", 5, 0, 1))


def test_a_finding_about_the_whole_document_has_no_place(dokumen):
    assert Peta(dokumen).sebut(Lokasi("")) == ""


def test_findings_and_proofs_carry_their_place(dokumen):
    hasil = periksa(dokumen, "laporan.md")
    (t,) = [t for t in hasil.mulai("sedang") if t.kategori == "aritmetika_tabel"]
    assert str(t.lokasi) == "Tabel 3.2, baris 4 (Jumlah), kolom Jumlah"
    assert "baris 1 (Rawat inap), kolom Jumlah" in {str(b.lokasi).removeprefix("Tabel 3.2, ") for b in hasil.benar}


def test_the_reviewers_paper_has_every_column_and_leaves_room_for_people(dokumen):
    hasil = periksa(dokumen, "laporan.md")
    d = docx.Document(io.BytesIO(kertas_kerja_reviu(hasil, "sedang", Kop("Inspektorat", "Kabupaten", "Sari", "2 Maret 2026"))))
    teks = "\n".join(p.text for p in d.paragraphs)
    assert all(x in teks for x in ("KABUPATEN", "INSPEKTORAT", "Dokumen: laporan.md", "Tanggal: 2 Maret 2026", "Pemeriksa: Sari"))
    temuan = d.tables[0]
    assert [c.text for c in temuan.rows[0].cells] == ["No", "Tempat", "Tertulis", "Seharusnya", "Hitungan", "Tanggapan", "Tindak lanjut"]
    assert len(temuan.rows) - 1 == len(hasil.mulai("sedang"))
    assert {r.cells[5].text + r.cells[6].text for r in temuan.rows[1:]} == {""}
    assert {r.cells[0].text for r in d.tables[1].rows} == {"✓"}
    assert "Sari" in d.tables[-1].rows[0].cells[1].text


def test_what_is_recomputed_and_right_is_listed_with_a_tick(dokumen):
    hasil = periksa(dokumen, "laporan.md")
    assert html_hasil(dokumen, hasil).count("<td>✓</td>") == len(hasil.benar) > 0


def test_a_document_without_numbers_says_so():
    kosong = baca_isi(b"Rapat dibuka oleh ketua.\n\nRapat ditutup.\n", "notulen.txt").dokumen
    hasil = periksa(kosong, "notulen.txt")
    assert not hasil.dapat_diperiksa
    assert "Tidak ada angka yang dapat diperiksa" in html_hasil(kosong, hasil)
