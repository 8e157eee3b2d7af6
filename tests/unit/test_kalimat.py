"""Sentences: the words follow from the numbers."""

from dataclasses import replace
from decimal import Decimal

import pytest

from selaras.angka import PERSEN, RUPIAH, UNIT, Angka, Periode, Tercatat, angka_kosong
from selaras.laporan.buku import Buku
from selaras.laporan.kalimat import butir_titik_koma, daftar_kata, perubahan, terhadap_target
from selaras.laporan.kata import dalam_kalimat
from tests.alat import ubah_nilai


def a(n, satuan=UNIT, kunci=""):
    return Angka(Decimal(n), satuan, None, Tercatat("uji", f"{n}{kunci}", "nilai", f"angka {n}"))


def teks(runs):
    return "".join(r.teks for r in runs)


@pytest.mark.parametrize(
    ("kini", "lalu", "kalimat"),
    [
        (a(2045), a(2185), "X turun dari 2.185 unit pada tahun 2020 menjadi 2.045 unit pada tahun 2021, berkurang 140 unit atau 6,41%."),
        (a(431), a(247), "X naik dari 247 unit pada tahun 2020 menjadi 431 unit pada tahun 2021, bertambah 184 unit atau 74,49%."),
        (a(5), a(5, kunci="lalu"), "X pada tahun 2021 tetap 5 unit, sama dengan tahun 2020."),
        (a("5.13", PERSEN), a("8.56", PERSEN), "X turun dari 8,56% pada tahun 2020 menjadi 5,13% pada tahun 2021, berkurang 3,43 persen poin."),
        (a("-11.19", PERSEN), a("-37.10", PERSEN), "X masih negatif, tetapi membaik: -37,10% pada tahun 2020 dan -11,19% pada tahun 2021, lebih tinggi 25,91 persen poin."),
        (a(7), a(0), "X naik dari 0 unit pada tahun 2020 menjadi 7 unit pada tahun 2021, bertambah 7 unit."),
        (a(1126451978948, RUPIAH), a(1268422128641, RUPIAH), "X turun dari Rp1.268.422.128.641 pada tahun 2020 menjadi Rp1.126.451.978.948 pada tahun 2021, berkurang Rp141.970.149.693 atau 11,19%."),
        (a(5), angka_kosong("belum ada data", UNIT), "X pada tahun 2021 tercatat 5 unit; pembanding tahun 2020 tidak ada (belum ada data)."),
        (angka_kosong("belum ada data", UNIT), a(5), "X pada tahun 2021 tidak dapat disajikan (belum ada data)."),
    ],
)  # fmt: skip
def test_a_change_is_told_in_its_own_direction_and_unit(kini, lalu, kalimat):
    assert teks(perubahan("X", kini, lalu, Periode(2021), Periode(2020))) == kalimat


@pytest.mark.parametrize(
    ("polaritas", "lulus", "awal"),
    [
        ("maximize", "658", "belum mencapai target 85,00% dengan selisih 3,06 persen poin"),
        ("maximize", "700", "melampaui target 85,00% dengan selisih 2,17 persen poin"),
        ("minimize", "658", "lebih rendah 3,06 persen poin dari batas target 85,00% sehingga target tercapai"),
        ("minimize", "700", "lebih tinggi 2,17 persen poin dari batas target 85,00% sehingga target belum tercapai"),
    ],
)
def test_met_or_not_follows_from_value_and_polarity(contoh, polaritas, lulus, awal):
    bahan = ubah_nilai(contoh, "diklat_lulus_baik", 2021, lulus) if lulus != "658" else contoh
    bahan = replace(bahan, indikator=tuple(replace(i, polaritas=polaritas) if i.kode == "lulus_diklat" else i for i in bahan.indikator))
    buku = Buku(bahan, 2021)
    assert awal in teks(terhadap_target(buku, buku.indikator["lulus_diklat"]))


def test_a_target_met_exactly_is_neither_above_nor_below(contoh):
    bahan = replace(
        contoh,
        target=tuple(replace(x, nilai=Decimal("81.94")) if (x.indikator, x.tahun) == ("lulus_diklat", 2021) else x for x in contoh.target),
    )
    buku = Buku(bahan, 2021)
    assert "tepat sama dengan target 81,94%" in teks(terhadap_target(buku, buku.indikator["lulus_diklat"]))


def test_small_words():
    assert daftar_kata(["a"]) == "a"
    assert daftar_kata(["a", "b"]) == "a dan b"
    assert daftar_kata(["a", "b", "c"]) == "a, b, dan c"
    assert [teks(x) for x in butir_titik_koma(["satu", "dua;"])] == ["satu;", "dua."]
    assert [dalam_kalimat(x) for x in ("Persentase", "SHU koperasi", "")] == ["persentase", "SHU koperasi", ""]


@pytest.mark.parametrize(
    ("nama", "di_dalam"),
    [
        ("Nilai SAKIP", "nilai SAKIP"),
        ("Persentase koperasi aktif", "persentase koperasi aktif"),
        ("Tingkat kepuasan warga Kota Sagara", "tingkat kepuasan warga Kota Sagara"),
        ("Bed Occupancy Rate (BOR)", "Bed Occupancy Rate (BOR)"),
        ("Sampah yang Masuk ke TPA", "Sampah yang Masuk ke TPA"),
        ("Rata-rata pH Air Sungai Jelita", "Rata-rata pH Air Sungai Jelita"),
        ("Realisasi Sampah yang Masuk ke TPA, Triwulan I 2026", "realisasi Sampah yang Masuk ke TPA, Triwulan I 2026"),
        ("Target nilai SAKIP, 2026", "target nilai SAKIP, 2026"),
        ("Jumlah dan mutu", "jumlah dan mutu"),
    ],
)
def test_a_title_keeps_its_capitals_inside_a_sentence(nama, di_dalam):
    assert dalam_kalimat(nama) == di_dalam
