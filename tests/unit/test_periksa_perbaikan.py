"""One slip that breaks several equations, arithmetic that a sentence writes out, and a word of scale."""

from decimal import Decimal

import pytest

from selaras.dokumen.baca.berkas import baca_isi
from selaras.periksa import Temuan, periksa
from selaras.periksa.kendala.ekspresi import Ekspresi, balik, cetak, nilai

D = Decimal


def sedang(teks: str) -> list[Temuan]:
    return periksa(baca_isi(teks.encode(), "a.md").dokumen).mulai("sedang")


KASUS = [
    ("Baku PBB Rp{}, sudah masuk Rp851.071.000 atau 93,11%. Sisanya Rp62.929.000 masih ditagih.", "914.000.000", "941.000.000"),
    ("Hari perawatan = 186 × 366 = {}.", "68.076", "68.067"),
    ("Rerata capaian = (103,33 + 98,00 + 105,00 + 102,00) / 4 = {}%.", "102,08", "102,80"),
    ("Nilainya (1.445 + 215 + 260)/2.500 = {}%.", "76,80", "78,60"),
    ("Jumlah lama dirawat 50.237 hari dibagi 12.253 pasien keluar = {} hari.", "4,1", "5,2"),
    ("Yang disetor Rp23,48 {} dari Rp31,07 miliar, sehingga sisanya Rp7,59 miliar atau 24,43 persen.", "miliar", "triliun"),
    ("Kantor didukung 58 pegawai[1], yang terbagi atas golongan IV 3 orang, golongan III 39 orang dan golongan II {} orang.", "16", "19"),
]


@pytest.mark.parametrize(("kalimat", "benar", "salah"), KASUS)
def test_the_slip_is_told_and_the_right_text_is_not(kalimat: str, benar: str, salah: str) -> None:
    assert sedang(kalimat.format(benar)) == []
    (t,) = sedang(kalimat.format(salah))
    assert salah in t.lokasi.kutipan or salah in t.tertulis or any(salah in x.kutipan for x in t.terkait)


def test_a_repair_tells_every_equation_that_comes_right() -> None:
    (t,) = sedang(KASUS[0][0].format("941.000.000"))
    assert "914.000.000" in t.seharusnya
    assert len({x.kutipan for x in t.terkait}) >= 2


def test_an_expression_is_computed_printed_and_solved() -> None:
    e = Ekspresi("/", Ekspresi("-", Ekspresi("*", 0, 1), 2), 3)
    r = [(D(2), D(2)), (D(5), D(5)), (D("4.1"), D("4.1")), (D(4), D(4))]
    assert nilai(e, r) == (D("1.475"), D("1.475"))
    assert cetak(e, ["2", "5", "4,1", "4"]) == "(2 × 5 − 4,1) ÷ 4"
    assert balik(e, 2, r, (D(2), D(2))) == (D(2), D(2))
    assert balik(Ekspresi("+", 0, 0), 0, r, (D(4), D(4))) is None
