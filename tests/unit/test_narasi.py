import pytest

from selaras.dokumen.model import Daftar, Nilai, Paragraf
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import NarasiGalat, isi_narasi, uji_token


@pytest.fixture(scope="module")
def buku(contoh):
    return Buku(contoh, 2021)


def teks(blok):
    return ["".join(r.teks for r in b.runs) for b in blok if isinstance(b, Paragraf)]


@pytest.mark.parametrize(
    ("tulis", "jadi"),
    [
        ("{{koperasi_aktif}}", "2.045"),
        ("{{koperasi_aktif | bersatuan}}", "2.045 unit"),
        ("{{koperasi_aktif[t-1]}}", "2.185"),
        ("{{koperasi_aktif[2018]}}", "2.504"),
        ("{{tahun}} dan {{tahun-1}}", "2021 dan 2020"),
        ("{{= koperasi_tidak_aktif / koperasi_jumlah * 100 | persen}}", "46,72%"),
        ("{{koperasi_berkualitas}}", "5,13%"),
        ("{{target koperasi_berkualitas}}", "17,00%"),
        ("{{capaian lulus_diklat}}", "96,40%"),
        ("{{arah koperasi_volume_usaha}}", "turun"),
        ("{{umkm_tenaga_kerja | kata}}", "dua ratus tujuh puluh dua ribu lima ratus tujuh puluh tujuh"),
        ("{{pertumbuhan_volume_usaha | mutlak}}", "11,19%"),
    ],
)
def test_a_token_becomes_its_number(buku, tulis, jadi):
    assert teks(isi_narasi(tulis, buku, "n.md")) == [jadi]


@pytest.mark.parametrize(
    ("tulis", "baris", "kata"),
    [
        ("baris satu\n\n{{tidak_ada}}", 3, "tidak_ada"),
        ("{{= koperasi_aktif + koperasi_shu}}", 1, "satuan"),
        ("{{= koperasi_aktif | persen}}", 1, "bersatuan"),
        ("a\n{{koperasi aktif}}", 2, "tidak dapat dibaca"),
        ("{{koperasi_aktif | besar}}", 1, "bentuk «besar»"),
        ("{{koperasi_aktif[20]}}", 1, "tidak dapat dibaca"),
    ],
)
def test_a_wrong_token_names_file_and_line(buku, tulis, baris, kata):
    with pytest.raises(NarasiGalat, match=kata) as e:
        isi_narasi(tulis, buku, "narasi/2021/x.md")
    assert f"narasi/2021/x.md, baris {baris}:" in str(e.value)


def test_markdown_keeps_its_structure(buku):
    blok = isi_narasi("Kalimat **tebal** {{koperasi_aktif}}.\n\n1. satu\n2. dua {{tahun}}\n\n- titik", buku, "n.md")
    assert [type(b) for b in blok] == [Paragraf, Daftar, Daftar]
    assert blok[1].bernomor
    assert any(isinstance(r, Nilai) for r in blok[0].runs)


@pytest.mark.parametrize("tulis", ["> kutipan\n>\n> > dalam", "```\nkode\n```", "![gambar](x.png)", "- a\n    - b"])
def test_what_cannot_be_printed_is_refused_not_dropped(buku, tulis):
    with pytest.raises(NarasiGalat):
        isi_narasi(tulis, buku, "n.md")


def test_tokens_are_checked_without_computing():
    galat = list(uji_token("a {{koperasi_aktif}}\n{{zzz}}", {"koperasi_aktif"}, lambda _r: None))
    assert [(b, "zzz" in p) for b, p in galat] == [(2, True)]
