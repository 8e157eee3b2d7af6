from dataclasses import replace
from decimal import Decimal

import pytest

from selaras.angka import PERSEN, RUPIAH, Angka, Tercatat
from selaras.dokumen.konsistensi import TidakSelaras, cari_selisih, wajib_selaras
from selaras.dokumen.model import Judul, Nilai, Paragraf, Rujuk, RujukanMenggantung
from selaras.dokumen.susun import kalimat, susun, t


def angka(n, kunci="a", presisi=2):
    return Angka(Decimal(n), PERSEN, presisi, Tercatat("uji", kunci, "nilai", f"Angka {kunci}"))


def dokumen(*blok, setara=()):
    return susun("Uji", "Penulis", 2021, list(blok), "uji", setara)


def test_a_reference_cannot_dangle():
    with pytest.raises(RujukanMenggantung, match="tabel-x"):
        dokumen(Paragraf((Rujuk("tabel-x"),)))


def test_headings_are_numbered_by_level():
    d = dokumen(Judul(1, "Satu", "a"), Judul(2, "Dua", "b"), Judul(3, "Tiga", "c"), Judul(1, "Empat", "d"), Judul(2, "Lima", "e"))
    assert [b.nomor for b in d.blok] == ["BAB I", "A.", "1.", "BAB II", "A."]


def test_a_sentence_keeps_its_numbers_as_numbers():
    runs = kalimat("Naik {a} menjadi {b:kata}.", a=angka("5.134"), b=Angka(Decimal(17), RUPIAH))
    assert [r.teks for r in runs] == ["Naik ", "5,13%", " menjadi ", "tujuh belas rupiah", "."]
    assert sum(isinstance(r, Nilai) for r in runs) == 2


def test_one_quantity_printed_two_ways_is_refused():
    satu, lain = angka("5.13"), angka("5.14")
    d = dokumen(Paragraf((Nilai(satu),)), Paragraf((*t("dan "), Nilai(lain))))
    assert [(s.satu, s.lain) for s in cari_selisih(d)] == [("5,13%", "5,14%")]
    with pytest.raises(TidakSelaras, match="5,13%"):
        wajib_selaras(d)
    assert cari_selisih(dokumen(Paragraf((Nilai(satu), Nilai(replace(satu)))))) == []


def test_precision_is_part_of_how_a_quantity_is_printed():
    assert cari_selisih(dokumen(Paragraf((Nilai(angka("5.134", presisi=2)), Nilai(angka("5.134", presisi=1))))))


def test_totals_that_must_agree_are_compared():
    assert cari_selisih(dokumen(setara=(("jumlah", angka("1", "x"), angka("2", "y")),)))
    assert not cari_selisih(dokumen(setara=(("jumlah", angka("1", "x"), angka("1", "y")),)))


def test_a_figure_that_cannot_be_is_an_alert(contoh):
    """More cooperatives with a RAT than active ones: the report says so, and so does the site."""
    from selaras.laporan.buku import Buku
    from selaras.laporan.lkjip import lkjip
    from tests.alat import ubah_nilai

    assert not [p for p in Buku(contoh, 2021).peringatan if p.jenis == "data"]
    salah = ubah_nilai(contoh, "koperasi_rat", 2021, "2500")
    (alert,) = [p for p in Buku(salah, 2021).peringatan if p.jenis == "data"]
    assert alert.angka.nilai == 2500
    d = lkjip(salah, 2021)
    assert any("tidak melebihi koperasi aktif" in d.teks(r) for r in d.semua_runs())
