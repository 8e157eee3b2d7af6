"""Phrases, equations and slips of the checker: every wording holds on its own examples, and nothing costs more than linear time."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.bahasa_id.pola import ARAH, FRASA, SELISIH
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.arah import klaim_arah
from selaras.periksa.klaim.baca import DaftarSebut, klaim_frasa
from selaras.periksa.klaim.semua import semua_klaim
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.naskah.unsur import alinea
from selaras.periksa.penjelasan.bukti import BERKAS, Catatan, boleh_menuduh, bukti
from selaras.periksa.penjelasan.salah_tulis import LAIN, PELENGKAP, SATU_DIGIT, TUKAR, biaya
from selaras.periksa.temuan import Lokasi
from tests.alat import AKAR


def alinea_dari(teks: str):
    return list(alinea(buat_naskah(baca_teks(teks)).kalimat))


def bil(nilai: str, langkah: str = "1", jenis: str = "", eksak: bool = True) -> Bilangan:
    return Bilangan(Decimal(nilai), Decimal(langkah), nilai.replace(".", ","), jenis, eksak)


CONTOH = [(f, c) for f in FRASA for c in f.contoh]


@pytest.mark.parametrize(("f", "contoh"), CONTOH, ids=lambda x: getattr(x, "nama", "")[:40])
def test_a_wording_holds_on_its_example(f, contoh):
    klaim = [k for a in alinea_dari(contoh) for k in klaim_frasa(a, DaftarSebut(a)) if k.p.sumber == f.nama]
    assert klaim, "the pattern does not match its own example"
    assert any(k.p.mutu() >= Mutu.POTONG for k in klaim)


@pytest.mark.parametrize("f", [*ARAH, *SELISIH], ids=lambda f: f.nama)
def test_a_word_of_direction_is_right_in_its_example(f):
    for contoh in f.contoh:
        klaim = [k for a in alinea_dari(contoh) for k in klaim_arah(a, semua_klaim(a)) if f.nama in k.sumber]
        assert klaim, "the pattern does not match its own example"
        assert all(k.benar for k in klaim)


def test_names_of_wordings_are_one_each():
    nama = [f.nama for f in (*FRASA, *ARAH, *SELISIH)]
    assert len(nama) == len(set(nama))


@pytest.mark.parametrize(
    ("jenis", "hasil", "masukan"),
    [
        ("jumlah", "30", ("10", "20")), ("sisa", "5", ("30", "20", "5")), ("beda", "7", ("20", "13")), ("bagian", "25", ("5", "20")),
        ("tumbuh", "50", ("10", "15")), ("rerata", "15", ("10", "20")), ("pelengkap", "40", ("60",)), ("kali", "12", ("3", "4")),
        ("sama", "8", ("8",)), ("bagian_sisa", "75", ("5", "20")), ("kelipatan", "4", ("20", "5")),
    ],
)  # fmt: skip
def test_an_equation_holds_and_gives_back_each_of_its_numbers(jenis, hasil, masukan):
    s = [Sebut(bil(x), Lokasi(x)) for x in (hasil, *masukan)]
    p = Persamaan(jenis, s[0], tuple(s[1:]), "uji")
    assert p.mutu() == Mutu.TEPAT
    for x in s:
        r = p.harus(x)
        assert r is None or r[0] <= x.bil.nilai <= r[1]
    salah = Persamaan(jenis, Sebut(bil(str(int(hasil) + 13)), Lokasi("")), tuple(s[1:]), "uji")
    assert salah.mutu() == Mutu.SALAH


@pytest.mark.parametrize(
    ("tertulis", "benar", "harga"),
    [("347", "337", SATU_DIGIT), ("2184", "2814", TUKAR), ("1392", "5518", LAIN), ("12", "92", 2.0)],
)
def test_a_slip_costs_by_its_kind(tertulis, benar, harga):
    c, v = biaya(bil(tertulis), (Decimal(benar), Decimal(benar)))
    assert c == pytest.approx(harga)
    assert v == Decimal(benar) or harga == LAIN


def test_the_rest_to_a_hundred_is_a_slip_of_its_own():
    c, _v = biaya(bil("54.1", "0.1", "%", False), (Decimal("45.9"), Decimal("45.9")))
    assert c == pytest.approx(PELENGKAP)


def test_a_slip_in_a_sentence_is_told_with_what_it_should_be():
    kalimat = "Terdapat kenaikan TPAK sebesar 2,51 persen poin, yakni dari 67,24 persen menjadi 69,39 persen."
    (t,) = periksa(baca_teks(kalimat)).mulai("sedang")
    assert (t.aturan, t.tertulis, t.seharusnya) == ("ARI", "2,51 persen", "2,15%")


def test_a_wrong_direction_is_told_with_the_word():
    (t,) = periksa(baca_teks("Persentase kemiskinan meningkat dari 12,11 persen menjadi 11,78 persen.")).mulai("sedang")
    assert (t.tertulis, t.seharusnya) == ("meningkat", "menurun")


# Sentences with many numbers in which nothing is wrong, each of a kind that was once accused.
DIAM = (
    "Realisasi anggaran sebesar Rp18.904.221.500,- atau 78,77% dari pagu, dengan sisa anggaran Rp5.095.778.500,-.",
    "Kunjungan meningkat dari 8.120 kunjungan (tahun 2022) menjadi 9.744 kunjungan (tahun 2023).",
    "Pendapatan retribusi Rp 1,19 triliun atau 79,82 persen dari rencana, sementara pajak mencapai Rp 1,26 triliun atau 79,90 persen dari rencana.",
    "1. Kecamatan Timur: Rp 1,80 juta per bulan atau sekitar 16,3% dari total belanja\n2. Kecamatan Barat: Rp 1,62 juta per bulan atau sekitar 13,6% dari total belanja",
    "Persentase kemiskinan pada Maret 2025 menurun 0,13 persen menjadi 11,78 persen dibanding periode sebelumnya.",
    "Jumlah kunjungan turun 22 ribu orang menjadi 320 ribu orang.",
    "Harga pupuk dari Rp 2.250/kg turun Rp 450/kg menjadi Rp 1.800/kg.",
    "Kabupaten Muara naik 13 peringkat ke posisi 7.",
    "Total ada 241 pipa, terdiri dari 104 pipa besar (panjang 6,2 m) dan 137 pipa kecil (panjang 4,6 m).",
    "60 ton dengan rincian 20 ton dari TPS 3R Balai dan 40 ton dari TPS Timur",
    "104 peserta yang terdiri dari 40 peserta dinas, 30 peserta badan, 30 peserta kecamatan, serta empat pelatih",
    "Produksi gas 0,807 juta kaki kubik, melampaui target awal 0,39 MMSCFD atau mencapai 207 persen.",
    "Pagu sebesar Rp. 1,2 M dan realisasi Rp. 900 juta atau 75 persen.",
    "Ditemukan 67.300 kasus hipertensi (78,6 persen dari total kasus), dan 17.200 kasus diabetes (20,1 persen).",
)  # fmt: skip


@pytest.mark.parametrize("teks", DIAM)
def test_numbers_in_which_nothing_is_wrong_are_left_alone(teks):
    assert [(t.aturan, t.pesan) for t in periksa(baca_teks(teks)).mulai("sedang")] == []


def test_a_reading_that_was_wrong_may_not_speak_and_an_unknown_one_listens(monkeypatch):
    catat = {"baik": Catatan(5, 4, 0, 0, 0), "buruk": Catatan(5, 4, 2, 1, 2), "longgar": Catatan(5, 4, 3, 0, 3)}
    monkeypatch.setattr("selaras.periksa.penjelasan.bukti.bukti", lambda: catat)
    assert boleh_menuduh("baik", False, False)
    assert not boleh_menuduh("buruk", True, False)
    assert boleh_menuduh("longgar", True, False)
    assert not boleh_menuduh("longgar", False, False)
    assert not boleh_menuduh("tak dikenal", True, False)


def test_the_counts_are_those_of_the_corpus():
    """A change of a phrase changes what it has earned: ``python bench/bukti.py`` writes the file anew."""
    kode = "import sys; sys.path.insert(0, 'bench'); import bukti; sys.stdout.write(bukti.tulis())"
    hasil = subprocess.run([sys.executable, "-c", kode], cwd=AKAR, capture_output=True, text=True, check=True, timeout=300)
    assert hasil.stdout == BERKAS.read_text(encoding="utf-8")
    assert sum(c.tahan for c in bukti().values()) > 500


@pytest.mark.parametrize("isi", ["12 dari ", "naik 5 persen ", "(", "1.000 orang, ", "sebesar ", "Rp1 juta atau ", "dari 5 menjadi "])
def test_a_pumped_sentence_is_matched_in_linear_steps(isi):
    """Every pattern is tried at every token with bounded skips: twice the text, about twice the matches tried."""

    def langkah(n: int) -> int:
        a = alinea_dari(isi * n)
        return sum(len(x.unsur) for x in a)

    assert langkah(400) <= 2.2 * langkah(200)
    assert all("*" not in f.ekspresi.pattern and "+" not in f.ekspresi.pattern for f in (*FRASA, *ARAH, *SELISIH))
