"""Right statements that look like wrong ones: each kind once accused, and says nothing now."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from selaras.periksa.klaim.arah import klaim_arah
from selaras.periksa.klaim.semua import semua_klaim
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.naskah.unsur import alinea
from selaras.periksa.penjelasan.bukti import Catatan, boleh_menuduh

ARITMETIKA = {
    "a change in brackets is no value that changes": "Indeks 0,57, di atas target 0,55 (+0,02), naik 0,05 dari 0,52.",
    "a difference is not told by a scale": "Skor kami 7,5 dari 10, sedikit di bawah skor pesaing (8).",
    "a date in brackets is no total": "Rilis (2024-07-11): tambah 4 layar, perbaiki 17 galat; ukuran paket 48,3 MB.",
    "changes and multiples are no parts": "Kelurahan Sari dari 7 ke 28 (+21 kasus, lebih dari tiga kali lipat).",
    "a class of scores is no row of parts": "Indeks kepatuhan 84,15 (75,00–90,00) tahun ini.",
    "a numeral may belong to a name": "Jumlah kendaraan dinas 340 unit (roda dua 206, roda tiga 24, roda empat 110).",
    "half a measure has its own price": "Soto 20.000, setengah porsi 12.000.",
}
ARAH = {
    "what exceeds its target is told behind it": "Yang paling melampaui target adalah ekspor (112,40 persen); adapun luas tanam (97,00 persen) terendah.",
    "the number behind «dan» counts other things": "Ada 3 (tiga) program yang melampaui target dan 4 (empat) yang tidak.",
    "the other clause has its own subject": "Pajak melampaui target Rp4.210 juta, sebaliknya retribusi kurang Rp2.530 juta.",
    "faster work is further on": "Jembatan telah mencapai 64,0 persen, lebih cepat 4,5 poin persen dari jadwal 59,5 persen.",
}
LAIN = {
    "a share is measured by another percent": "Cakupan puskesmas 90,5% (190 dari 210 balita), di bawah target kabupaten 96,0%.",
    "points are no count of things": "Bidang terdaftar triwulan tiga naik 158 bidang per kota.\n\nKenaikan bidang terdaftar kota triwulan tiga: 1,85 poin persen.",
}


def tuduhan(teks: str) -> list[tuple[str, str]]:
    return [(t.aturan, t.tertulis) for t in periksa(baca_teks(teks)).temuan if t.tingkat != "rendah"]


@pytest.mark.parametrize("teks", ARITMETIKA.values(), ids=ARITMETIKA.keys())
def test_numbers_that_are_not_of_one_equation_accuse_nobody(teks):
    assert tuduhan(teks) == []


@pytest.mark.parametrize("teks", ARAH.values(), ids=ARAH.keys())
def test_a_word_of_direction_speaks_of_its_own_two_values(teks):
    assert tuduhan(teks) == []


@pytest.mark.parametrize("teks", LAIN.values(), ids=LAIN.keys())
def test_values_of_another_measure_are_no_witness(teks):
    assert tuduhan(teks) == []


def test_a_target_that_is_named_with_its_value_is_still_held_against_the_word():
    assert ("ARH", "melampaui target") in tuduhan("Pajak sebesar Rp81 juta, melampaui target sebesar Rp96 juta.")


def klaim_dari(teks: str):
    return [(a, semua_klaim(a)) for a in alinea(buat_naskah(baca_teks(teks)).kalimat)]


def test_a_row_does_not_belong_to_the_clause_before():
    teks = "Terbanyak sapi 38, disusul domba 29. Kenaikan tertinggi: domba, dari 8 ke 29 (21 ekor)."
    assert not [k for _a, klaim in klaim_dari(teks) for k in klaim if k.p.sumber.startswith("rincian sesudah titik dua")]


def test_less_time_is_still_faster():
    arah = [w for a, klaim in klaim_dari("Layanan selesai 14,5 menit lebih cepat daripada 11,5 menit.") for w in klaim_arah(a, klaim)]
    assert arah
    assert not any(w.benar for w in arah)


def test_a_sum_that_nobody_mistyped_is_told_where_the_wording_has_earned_it():
    """The values are far from every slip: 250 to 310 is 60, not 97."""
    assert ("ARI", "97") in tuduhan("Jumlah pasar naik dari 250 unit menjadi 310 unit, bertambah 97 unit.")


def test_a_reading_that_was_ever_refuted_far_off_does_not_speak_of_far_numbers(monkeypatch):
    catat = {"kokoh / penuh": Catatan(9, 5), "pernah / penuh": Catatan(9, 5, jauh=1), "jarang / penuh": Catatan(3, 3)}
    monkeypatch.setattr("selaras.periksa.penjelasan.bukti.bukti", lambda: catat)
    boleh = {b.split()[0]: boleh_menuduh(b, False, False, True) for b in catat}
    assert boleh == {"kokoh": True, "pernah": False, "jarang": False}
    assert not boleh_menuduh("kokoh / penuh", False, True, True), "another relation gives the number"


def test_a_drop_is_no_value_that_was_reached():
    teks = "Dari jumlahnya yang 250 aduan, kini turun 130 aduan atau 52,0 persen."
    assert not [k for _a, klaim in klaim_dari(teks) for k in klaim if k.p.sumber == "dari a menjadi b, atau p"]
