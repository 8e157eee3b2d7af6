"""The report: every number resolves to records, one change moves what depends on it and nothing else, every format is whole."""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from dataclasses import replace
from shutil import which

import docx
import pypdf
import pytest
from lxml import etree

from selaras.angka import Hitungan, Tercatat, cetak, telusur
from selaras.dokumen.baca.angka_word import angka_diubah, angka_word
from selaras.dokumen.cetak.docx import cetak_docx
from selaras.dokumen.cetak.html import cetak_html, halaman_situs
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.konsistensi import cari_selisih
from selaras.dokumen.model import Asal, Bagan, Grafik, Judul, Nilai, Tabel, Tulisan, runs_blok
from selaras.laporan.lkjip import lkjip
from selaras.laporan.narasi import NarasiGalat
from selaras.laporan.perjanjian import perjanjian_kinerja
from tests.alat import ubah_nilai

TABEL_CATATAN = {"nilai_variabel", "target", "realisasi_tercatat", "butir_perjanjian", "pagu", "realisasi_anggaran", "pegawai"}


@pytest.fixture(scope="module")
def pdf(laporan):
    return pypdf.PdfReader(io.BytesIO(cetak_pdf(laporan)))


@pytest.fixture(scope="module")
def word(laporan):
    return cetak_docx(laporan)


def test_every_number_of_the_report_resolves_to_records(contoh, laporan):
    kunci = {("nilai_variabel", f"{n.variabel}/{n.tahun}") for n in contoh.nilai_variabel}
    kunci |= {("target", f"{t.indikator}/{t.tahun}") for t in contoh.target}
    kunci |= {("realisasi_tercatat", f"{r.indikator}/{r.tahun}") for r in contoh.realisasi_tercatat}
    kunci |= {("pegawai", f"{p.tahun}/{p.klasifikasi}/{p.uraian}") for p in contoh.pegawai}
    kunci |= {("pagu", f"{p.tahun}/{p.tahap}/{p.sumber_dana}/{p.program or p.sub_kegiatan or p.jenis_belanja}") for p in contoh.pagu}
    kunci |= {
        ("realisasi_anggaran", f"{p.tahun}/{p.sumber_dana}/{p.program or p.sub_kegiatan or p.jenis_belanja}")
        for p in contoh.realisasi_anggaran
    }
    dicetak = list(laporan.semua_nilai())
    assert len(dicetak) > 1500
    for n in dicetak:
        assert n.angka.asal, n.teks
        for _dalam, a in telusur(n.angka):
            if isinstance(a.asal, Tercatat) and a.nilai is not None and a.asal.tabel in TABEL_CATATAN:
                assert (a.asal.tabel, a.asal.kunci) in kunci, a.asal
            elif isinstance(a.asal, Hitungan):
                assert a.asal.masukan or a.nilai is None or a.nilai == 0, a.asal
            else:
                assert isinstance(a.asal, Tercatat)


def test_no_data_hides_in_plain_words(laporan):
    """Digits of plain text are years, rules, numbering and names, never figures of the agency."""
    boleh = re.compile(
        r"(19|20)\d\d(?:[–-](?:19|20)\d\d)?|PermenPANRB[^.;]*|Permendagri[^.;)]*|Perpres[^.;]*|Peraturan[^.;]*|Undang-Undang[^.;]*|Keputusan[^.;]*"
        r"|PMK[^.;]*|PER/[^.;]*|Permenkop[^.;)]*|ke-\d+|31 Desember|Sasaran \d+|sasaran \d+|0–200%|0% dan 200%|di atas 200%|100%?|Covid-19|×|S[123]|R / T|\b\d{1,2}\b|X\.XX[.\d]*|\d\.\d\d[.\d]*"
        r"|DK\.[.\d]+|NIP [\d ]+|1 \(Satu\)|TNI"
    )
    lolos = []
    for b in laporan.blok:
        if isinstance(b, Asal) or (
            isinstance(b, Tabel) and b.kunci in ("lampiran-catatan-tabel", "tabel-skala", "tabel-iku", "lampiran-iku-tabel")
        ):
            continue
        for runs in runs_blok(b):
            teks = "".join(r.teks for r in runs if isinstance(r, Tulisan))
            if re.search(r"\d[\d.,]{2,}", boleh.sub("", teks)):
                lolos.append(teks)
    assert lolos == []


@pytest.mark.parametrize(
    ("variabel", "tahun", "nilai"), [("koperasi_sehat", 2021, "51"), ("umkm_menengah", 2016, "1300"), ("diklat_lulus_baik", 2021, "700")]
)
def test_one_changed_record_moves_every_place_that_depends_on_it_and_no_other(contoh, laporan, variabel, tahun, nilai):
    baru = lkjip(ubah_nilai(contoh, variabel, tahun, nilai), 2021)
    lama_angka, baru_angka = _cetakan(laporan), _cetakan(baru)
    kunci = f"{variabel}/{tahun}"
    bergantung = {
        k
        for k, a in {**laporan.angka, **baru.angka}.items()
        if any(isinstance(x.asal, Tercatat) and x.asal.kunci == kunci for _d, x in telusur(a))
    }
    berubah = {k for k in lama_angka.keys() | baru_angka.keys() if lama_angka.get(k) != baru_angka.get(k)}
    banyak = {k for k in berubah if k in laporan.angka and laporan.angka[k].identitas.startswith("banyak:")}
    assert berubah - banyak <= bergantung
    assert berubah
    # What depends on the record and is printed with enough digits to show it has moved everywhere it stands.
    for k in bergantung & lama_angka.keys() & baru_angka.keys():
        if laporan.angka[k].nilai is not None and baru.angka[k].nilai is not None and laporan.angka[k].bulat != baru.angka[k].bulat:
            assert lama_angka[k] != baru_angka[k]
            assert not lama_angka[k] & baru_angka[k]
    assert not cari_selisih(baru)


def _cetakan(d):
    hasil: dict[str, set[str]] = {}
    for n in d.semua_nilai():
        hasil.setdefault(n.angka.kode, set()).add(n.teks)
    return hasil


def test_a_sentence_turns_with_its_numbers(contoh, laporan):
    def kalimat(d):
        return next(
            t
            for t in (d.teks(r) for r in d.semua_runs())
            if t.startswith("Persentase peserta diklat yang lulus dengan predikat baik terealisasi")
        )

    assert "81,94%, belum mencapai target 85,00% dengan selisih 3,06 persen poin" in kalimat(laporan)
    assert "87,17%, melampaui target 85,00% dengan selisih 2,17 persen poin" in kalimat(
        lkjip(ubah_nilai(contoh, "diklat_lulus_baik", 2021, "700"), 2021)
    )


def test_the_seven_analyses_stand_under_every_sasaran(laporan):
    judul = [(b.tingkat, b.teks) for b in laporan.blok if isinstance(b, Judul)]
    sasaran = [n for n, (t, teks) in enumerate(judul) if t == 3 and teks.startswith("Sasaran ")]
    assert len(sasaran) == 6
    for n in sasaran:
        anak = []
        for t, teks in judul[n + 1 :]:
            if t < 4:
                break
            anak.append(teks)
        for kata in ("Target dan realisasi", "tahun-tahun sebelumnya", "target akhir Renstra", "Penyebab", "Efisiensi"):
            assert any(kata in x for x in anak), (judul[n], kata)
    # The fourth, a standard to compare with, is missing for all: one sentence says so.
    teks = [laporan.teks(r) for r in laporan.semua_runs()]
    assert sum("standar nasional" in x for x in teks) == 1


def test_what_is_missing_is_said_in_words(laporan):
    teks = " ".join(laporan.teks(r) for r in laporan.semua_runs())
    assert "Indeks Kepuasan Masyarakat" in teks
    assert "hasil survei kepuasan masyarakat tidak tersedia" in teks
    assert "None" not in teks
    assert "NaN" not in teks


def test_the_report_does_not_contradict_itself(contoh, laporan):
    assert cari_selisih(laporan) == []
    assert cari_selisih(perjanjian_kinerja(contoh, 2021)) == []


def test_totals_that_disagree_refuse_the_report(contoh):
    pagu = tuple(replace(p, jumlah=p.jumlah + 1) if p.jenis_belanja == "5.2" and p.tahap == "perubahan" else p for p in contoh.pagu)
    selisih = cari_selisih(lkjip(replace(contoh, pagu=pagu), 2021))
    assert [s.label for s in selisih] == ["Pagu APBD Provinsi Jambi: sub-kegiatan dan jenis belanja"]


def test_an_unknown_token_names_file_and_line(contoh):
    narasi = tuple(replace(n, isi=n.isi + "\n\nAkhir {{tidak_ada}}.\n") if n.bagian == "penutup" else n for n in contoh.narasi)
    with pytest.raises(NarasiGalat, match=r"narasi/2021/penutup\.md, baris 4"):
        lkjip(replace(contoh, narasi=narasi), 2021)


def test_a_year_with_little_data_still_gives_a_report(contoh):
    d = lkjip(contoh, 2018)
    assert cari_selisih(d) == []
    assert cetak_pdf(d)[:5] == b"%PDF-"


# PDF


def test_the_pdf_is_long_tagged_and_carries_its_data(laporan, pdf):
    assert len(pdf.pages) >= 40
    katalog = pdf.trailer["/Root"]
    assert katalog["/MarkInfo"]["/Marked"]
    assert katalog["/Lang"] == "id"
    assert json.loads(pdf.attachments["data.json"][0]) == json.loads(isi_json(laporan))
    xmp = (
        pdf.xmp_metadata.stream.get_data().decode()
        if hasattr(pdf.xmp_metadata, "stream")
        else katalog["/Metadata"].get_object().get_data().decode()
    )
    assert "pdfaid:part>3<" in xmp
    assert "pdfuaid:part>1<" in xmp


def test_wide_matrices_are_landscape(pdf):
    lanskap = [n for n, p in enumerate(pdf.pages) if p.mediabox.width > p.mediabox.height]
    assert 3 <= len(lanskap) < len(pdf.pages) / 2


def test_numbers_of_the_pdf_link_into_the_annex(laporan, pdf):
    tautan = [x.get_object() for p in pdf.pages[:40] for x in p.get("/Annots", []) if x.get_object()["/Subtype"] == "/Link"]
    tujuan = sum(isinstance(b, Asal) for b in laporan.blok)
    assert tujuan >= 3 * 8  # realisasi, target and capaian of each promised indicator
    assert len(tautan) > 2 * tujuan


def test_the_contents_page_names_every_chapter(laporan, pdf):
    teks = " ".join(p.extract_text() for p in pdf.pages[2:6])
    for b in laporan.blok:
        if isinstance(b, Judul) and b.tingkat == 1 and b.nomor:
            assert b.nomor in teks


# Word


def test_each_number_of_the_word_file_sits_in_a_content_control_with_its_identity(laporan, word):
    xml = etree.fromstring(zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml"))
    w = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    terbaca = [
        (s.find(".//w:tag", w).get(f"{{{w['w']}}}val"), "".join(s.xpath(".//w:sdtContent//w:t/text()", namespaces=w)))
        for s in xml.iter(f"{{{w['w']}}}sdt")
    ]
    harap = [
        (r.angka.kode, r.teks)
        for b in laporan.blok
        for runs in runs_blok(b)
        if not isinstance(b, Grafik)
        for r in runs
        if isinstance(r, Nilai)
    ]
    assert terbaca == harap


def test_an_edited_word_file_can_be_compared(laporan, word):
    """The number that somebody overtypes is found by its tag, and nothing else is."""
    assert angka_diubah(word, laporan) == []
    kode = next(k for k, a in laporan.angka.items() if cetak(a) == "5,13%")
    lama = zipfile.ZipFile(io.BytesIO(word))
    baru = io.BytesIO()
    with zipfile.ZipFile(baru, "w") as z:
        for nama in lama.namelist():
            isi = lama.read(nama)
            if nama == "word/document.xml":
                isi = re.sub(rf'(w:val="{kode}".*?<w:t[^>]*>)5,13%', r"\g<1>6,13%", isi.decode(), count=1, flags=re.S).encode()
            z.writestr(nama, isi)
    (diubah,) = angka_diubah(baru.getvalue(), laporan)
    assert (diubah.angka.kode, diubah.tertulis) == (kode, "6,13%")
    assert "5,13%" in diubah.seharusnya
    with pytest.raises(ValueError, match="bukan berkas Word"):
        angka_word(b"bukan")


def test_the_word_file_uses_native_styles_fields_and_repeated_heads(laporan, word):
    dok = docx.Document(io.BytesIO(word))
    judul = [b for b in laporan.blok if isinstance(b, Judul)]
    assert sum(p.style.name.startswith("Heading") for p in dok.paragraphs) == len(judul) + 3
    xml = zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml").decode()
    berjudul = [b for b in laporan.blok if isinstance(b, Tabel | Grafik | Bagan) and b.judul]
    assert xml.count("SEQ Tabel_") + xml.count("SEQ Gambar_") == len(berjudul)
    terdaftar = [b for b in judul if b.terdaftar]
    assert xml.count("PAGEREF") == len(terdaftar) + len(berjudul)
    assert xml.count("<w:tblHeader/>") >= sum(isinstance(b, Tabel) and bool(b.kepala) for b in laporan.blok)
    assert len(dok.inline_shapes) == sum(isinstance(b, Grafik | Bagan) for b in laporan.blok)


# HTML and JSON


def test_the_html_needs_nothing_else_and_its_links_lead_somewhere(laporan):
    isi = cetak_html(laporan).decode()
    assert not re.findall(r'(?:src|href)="https?:', isi)
    tujuan = set(re.findall(r' id="([^"]+)"', isi))
    assert set(re.findall(r'href="#([^"]+)"', isi)) <= tujuan


def test_a_page_of_the_site_stays_light(laporan):
    from selaras.dokumen.cetak.html import potongan

    for h in halaman_situs(laporan):
        assert sum(len(x) for x in potongan(laporan, h.blok, lambda k: f"/asal/{k}/")) < 190_000, h.judul


def test_the_json_lists_every_printed_number_and_all_inputs(laporan):
    isi = json.loads(isi_json(laporan))
    assert [x["tercetak"] for x in isi["kemunculan"]] == [n.teks for n in laporan.semua_nilai()]
    for x in isi["kemunculan"]:
        assert x["kode"] in isi["angka"]
    for a in isi["angka"].values():
        for m in a["asal"].get("masukan", []):
            assert m in isi["angka"]


def test_the_agreement_has_its_official_parts(contoh):
    d = perjanjian_kinerja(contoh, 2021)
    teks = " ".join(d.teks(r) for r in d.semua_runs())
    for kata in (
        "selanjutnya disebut pihak pertama",
        "selaku atasan pihak pertama",
        "menjadi tanggung jawab kami",
        "penghargaan dan sanksi",
        "Rp17.404.267.502",
    ):
        assert kata in teks
    assert "tujuh belas miliar empat ratus empat juta" in teks
    assert len(pypdf.PdfReader(io.BytesIO(cetak_pdf(d))).pages) == 2


# LibreOffice

libreoffice = pytest.mark.skipif(not which("soffice"), reason="LibreOffice is not installed")


def _ubah(folder, nama, isi, ke):
    (folder / nama).write_bytes(isi)
    profil = f"-env:UserInstallation=file://{folder}/profil"
    subprocess.run(
        ["soffice", profil, "--headless", "--convert-to", ke, "--outdir", str(folder / "keluar"), str(folder / nama)],
        check=True,
        capture_output=True,
        timeout=900,
    )
    return folder / "keluar" / f"{nama.rpartition('.')[0]}.{ke.partition(':')[0]}"


@libreoffice
@pytest.mark.libreoffice
def test_the_word_file_opens_with_nothing_lost(laporan, word, tmp_path):
    pdf = pypdf.PdfReader(_ubah(tmp_path, "lkjip.docx", word, "pdf"))
    teks = re.sub(r"\s+", "", " ".join(p.extract_text() for p in pdf.pages))
    assert len(pdf.pages) >= 40
    terlihat = [runs for b in laporan.blok if not isinstance(b, Grafik) for runs in runs_blok(b)]
    nilai = [r.teks for runs in terlihat for r in runs if isinstance(r, Nilai)]
    hilang = [n for n in nilai if re.sub(r"\s+", "", n) not in teks]
    assert hilang == []
    for b in laporan.blok:
        if isinstance(b, Tabel | Grafik | Bagan) and b.judul:
            assert re.sub(r"\s+", "", f"{b.nomor}. {b.judul}") in teks, b.judul


def test_the_reference_is_answered_part_by_part(laporan):
    """At least what the report of that year held: its tables have a counterpart here."""
    judul = " | ".join(b.judul for b in laporan.blok if isinstance(b, Tabel))
    for kata in (
        "Pegawai",
        "Permasalahan utama",
        "Perjanjian Kinerja",
        "Target, realisasi, dan capaian",
        "keragaan koperasi",
        "perkuatan permodalan",
        "Prestasi koperasi",
        "Tokoh penerima",
        "UMKM menurut kelas",
        "jenis belanja",
        "menurut sub-kegiatan",
        "Renstra 2016–2021 (asli)",
        "Renstra 2016–2021 (perubahan pertama)",
        "Renstra 2016–2021 (perubahan kedua)",
    ):
        assert kata in judul, kata
    assert sum(isinstance(b, Grafik) for b in laporan.blok) >= 8
