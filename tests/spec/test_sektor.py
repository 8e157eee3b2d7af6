"""Rules of the trade: satisfaction surveys and classes of enterprises."""

from datetime import date
from decimal import Decimal

import pytest

from selaras.angka import INDEKS, ORANG, RUPIAH, Angka, SatuanTakCocok, angka_kosong
from selaras.sektor.skm import MUTU_PELAYANAN, UNSUR, ikm, jumlah_sampel
from selaras.sektor.umkm import Kelas, kelas_usaha

D = Decimal


def unsur(*nilai):
    return [Angka(D(n), INDEKS, 2) for n in nilai]


def hitung(isi, **opsi):
    return ikm(isi, identitas="uji", label="uji", **opsi)


def test_the_index_is_the_mean_of_nine_elements_times_25():
    a = hitung(unsur("3.4", "3.3", "3.1", "3.9", "3.3", "3.4", "3.5", "3.2", "3.3"))
    assert round(a.pasti, 2) == D("84.44")
    assert MUTU_PELAYANAN.kategori(a).nama == "B (Baik)"
    assert hitung(unsur(*["4"] * len(UNSUR))).pasti == 100


def test_the_rounded_weight_of_the_guideline_gives_less():
    assert hitung(unsur(*["4"] * 9), bobot=D("0.11")).pasti == 99


def test_a_missing_element_leaves_the_index_empty():
    assert hitung([*unsur(*["3"] * 8), angka_kosong("belum disurvei", INDEKS)]).kosong == "belum disurvei"
    assert hitung([]).nilai is None
    with pytest.raises(ValueError, match="between 1 and 4"):
        hitung(unsur("5"))


@pytest.mark.parametrize(
    ("populasi", "sampel"), [(10, 10), (20, 19), (50, 44), (100, 80), (500, 217), (1000, 278), (5000, 357), (20000, 377), (1_000_000, 384)]
)
def test_sample_by_krejcie_and_morgan(populasi, sampel):
    assert jumlah_sampel(populasi) == sampel


LAMA, BARU = date(2020, 12, 31), date(2021, 2, 2)


@pytest.mark.parametrize(
    ("pada", "penjualan", "kelas"),
    [
        (LAMA, 300e6, "mikro"),
        (LAMA, 300e6 + 1, "kecil"),
        (LAMA, 2.5e9, "kecil"),
        (LAMA, 50e9, "menengah"),
        (LAMA, 50e9 + 1, "besar"),
        (BARU, 300e6 + 1, "mikro"),
        (BARU, 2e9, "mikro"),
        (BARU, 15e9, "kecil"),
        (BARU, 15e9 + 1, "menengah"),
    ],
)
def test_class_by_sales_under_the_law_of_the_day(pada, penjualan, kelas):
    assert kelas_usaha(pada, penjualan=Angka(D(int(penjualan)), RUPIAH)) == (Kelas(kelas), False)


def test_sales_decide_and_a_disagreement_is_flagged():
    uang = [Angka(D(n), RUPIAH) for n in (10**9, 6 * 10**9)]
    assert kelas_usaha(BARU, penjualan=uang[0], modal=uang[1]) == (Kelas.MIKRO, True)
    assert kelas_usaha(BARU, modal=uang[1]) == (Kelas.MENENGAH, False)
    assert kelas_usaha(BARU) == (None, False)
    with pytest.raises(SatuanTakCocok):
        kelas_usaha(BARU, penjualan=Angka(D(5), ORANG))
