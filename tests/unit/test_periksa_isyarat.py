"""Readings by cue: whatever the order of words, a slip is told with the right number, and the right sentence is left alone."""

from __future__ import annotations

import csv
import re
from decimal import Decimal

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.baca import DaftarSebut
from selaras.periksa.klaim.lingkup import TERPADAT, Lingkup
from selaras.periksa.klaim.semua import semua_klaim
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.naskah.unsur import alinea
from selaras.periksa.penjelasan.bukti import Catatan, boleh_menuduh
from selaras.periksa.penjelasan.salah_tulis import SKALA, biaya
from selaras.periksa.temuan import Lokasi
from tests.alat import AKAR

_UJI = re.compile(r"\[(?P<salah>[^|\]]+)\|(?P<benar>[^\]]+)\]")


def kasus() -> list[str]:
    """Sentences with one number written [wrong|right]."""
    with (AKAR / "tests" / "data" / "periksa" / "isyarat.tsv").open(encoding="utf-8") as f:
        return [r["kalimat"] for r in csv.DictReader(f, delimiter="\t")]


def lingkup(teks: str) -> Lingkup:
    (a,) = alinea(buat_naskah(baca_teks(teks)).kalimat)
    return Lingkup(a, DaftarSebut(a))


def digit(teks: str) -> str:
    utuh, _koma, pecahan = re.sub(r"[^\d,]", "", teks).partition(",")
    return f"{utuh},{pecahan.rstrip('0')}".rstrip(",")


@pytest.mark.parametrize("kalimat", kasus())
def test_a_slip_is_told_with_the_right_number_and_the_right_sentence_is_left_alone(kalimat):
    m = _UJI.search(kalimat)
    assert m is not None
    (t,) = periksa(baca_teks(_UJI.sub(m["salah"], kalimat))).mulai("sedang")
    assert m["salah"] in t.lokasi.kutipan
    assert digit(t.seharusnya) == digit(m["benar"])
    assert periksa(baca_teks(_UJI.sub(m["benar"], kalimat))).mulai("sedang") == []


@pytest.mark.parametrize(
    ("teks", "arah"),
    [
        ("Serapan 91,35 persen, 1,85 persen poin lebih rendah daripada 89,50 persen pada 2022.", "lebih rendah"),
        (
            "Nilai rata-rata nasional 28,90 persen, sedangkan daerah 36,92 persen, 8,02 poin di bawah angka nasional 28,90 persen.",
            "di bawah",
        ),
        ("Prevalensi 18,6 persen. Angka ini 1,2 poin lebih tinggi dari rata-rata nasional 19,8 persen.", "lebih tinggi"),
    ],
)
def test_arithmetic_that_holds_tells_which_word_of_direction_is_wrong(teks, arah):
    assert arah in [t.tertulis for t in periksa(baca_teks(teks)).mulai("sedang")]


def test_the_words_beside_a_change_fix_what_it_is_set_against():
    ling = lingkup(
        "Angka 7,67 persen turun 1,61 persen poin terhadap Maret (9,28 persen) dan turun 3,11 persen poin terhadap 2021 (10,78 persen)."
    )
    (klaim,) = [
        k
        for k in semua_klaim(ling.a)
        if k.p.sumber.startswith("perubahan: beda") and k.p.hasil.bil.nilai == Decimal("3.11") and k.p.mutu() == Mutu.TEPAT
    ]
    assert [x.bil.nilai for x in klaim.p.masukan] == [Decimal("10.78"), Decimal("7.67")]


def test_years_in_a_row_belong_to_the_amounts_in_a_row():
    ling = lingkup("Penerima tahun 2021, 2022, dan 2023 adalah 408, 590, dan 426 orang.")
    assert [ling.tahun(i) for i in ling.angka] == [2021, 2022, 2023]


def test_a_sentence_of_very_many_amounts_is_no_sentence():
    assert lingkup("Nilai " + ", ".join(str(100 + n) for n in range(TERPADAT + 5)) + " orang.").angka == []
    assert len(lingkup("Nilai " + ", ".join(str(100 + n) for n in range(TERPADAT)) + " orang.").angka) == TERPADAT


def test_the_ends_of_a_class_of_scores_are_no_values():
    assert len(lingkup("Indeks 84,15 berada pada rentang 76,61-88,30 menurut pedoman.").angka) == 1


def bil(nilai: str, langkah: str = "1", eksak: bool = True) -> Bilangan:
    return Bilangan(Decimal(nilai), Decimal(langkah), nilai, "", eksak)


def test_a_number_a_thousand_times_off_with_its_digits_right_is_a_slip_of_scale_and_one_of_two_digits_is_not():
    benar = (Decimal("2790000000"), Decimal("2790000000"))
    assert biaya(bil("2790000", "10000", False), benar)[0] == SKALA
    assert biaya(bil("2700000", "100000", False), (Decimal("2731000000"), Decimal("2731000000")))[0] > SKALA


@pytest.mark.parametrize(
    ("jenis", "hasil", "masukan"),
    [("porsi", "25", ("10", "20", "10")), ("tertimbang", "16", ("2", "10", "3", "20")), ("pelengkap", "30", ("45", "25"))],
)
def test_an_equation_of_many_inputs_holds_and_fails(jenis, hasil, masukan):
    s = [Sebut(bil(x), Lokasi(x)) for x in (hasil, *masukan)]
    assert Persamaan(jenis, s[0], tuple(s[1:]), "uji").mutu() == Mutu.TEPAT
    assert Persamaan(jenis, Sebut(bil("99"), Lokasi("")), tuple(s[1:]), "uji").mutu() == Mutu.SALAH


def test_a_reading_that_is_seldom_met_speaks_with_the_record_of_its_kin_unless_it_was_refuted(monkeypatch):
    catat = {"kerabat": Catatan(30, 9), "jarang": Catatan(1, 1), "terbantah": Catatan(1, 1, bantah=1, semua=1)}
    monkeypatch.setattr("selaras.periksa.penjelasan.bukti.bukti", lambda: catat)
    assert boleh_menuduh("jarang", False, False, jauh=True, keluarga=("kerabat",))
    assert not boleh_menuduh("jarang", False, False, jauh=True)
    assert not boleh_menuduh("terbantah", False, False, jauh=True, keluarga=("kerabat",))
