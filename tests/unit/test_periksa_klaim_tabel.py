"""What a sentence computes from a table that stands before it."""

import pytest

from selaras.dokumen.baca.berkas import baca_isi
from selaras.periksa import Temuan, periksa

KOMODITAS = """LAPORAN KINERJA DINAS PERDAGANGAN TAHUN 2024

Tabel 3.1 Nilai ekspor menurut komoditas (juta)

| Komoditas | Nilai 2023 | Nilai 2024 |
|---|---|---|
| Karet olahan | 412,5 | 498,2 |
| Minyak nabati | 310,4 | 342,9 |
| Kopi biji | 171,8 | 186,5 |
| Kayu lapis | 188,7 | 164,3 |
| Jumlah | 1.083,4 | 1.191,9 |

"""
ARSIP = """LAPORAN KINERJA DINAS PERPUSTAKAAN TAHUN 2024

Tabel 3.2 Berkas arsip yang dialihkan

| Perangkat daerah | Target berkas | Realisasi berkas | Capaian (%) |
|---|---|---|---|
| Dinas Pendidikan | 1.480 | 1.334 | 90,14 |
| Dinas Kesehatan | 1.250 | 1.250 | 100,00 |
| Sekretariat Daerah | 1.162 | 1.258 | 108,26 |
| Dinas Sosial | 1.120 | 1.015 | 90,63 |
| Jumlah | 5.012 | 4.857 | 96,91 |

"""
KASUS = [
    (KOMODITAS, "Kopi biji menyumbang {} persen dari total nilai ekspor.", "15,65", "16,55"),
    (KOMODITAS, "Karet olahan dan minyak nabati bersama-sama menyumbang {} persen dari total ekspor.", "70,57", "75,07"),
    (KOMODITAS, "Secara keseluruhan nilai ekspor komoditas naik {} juta.", "108,5", "180,5"),
    (ARSIP, "Rata-rata capaian keempat perangkat daerah adalah {} persen.", "97,26", "92,76"),
    (ARSIP, "Dinas Pendidikan masih menyisakan {} berkas.", "146", "164"),
    (ARSIP, "Berkas yang belum terealisasi seluruhnya {} berkas.", "155", "515"),
]


def sedang(teks: str) -> list[Temuan]:
    return [t for t in periksa(baca_isi(teks.encode(), "a.md").dokumen).mulai("sedang") if t.kategori not in ("target", "kelengkapan")]


@pytest.mark.parametrize(("tabel", "kalimat", "benar", "salah"), KASUS)
def test_a_number_computed_from_the_table_is_told_when_it_is_mistyped(tabel: str, kalimat: str, benar: str, salah: str) -> None:
    assert sedang(tabel + kalimat.format(benar)) == []
    (t,) = sedang(tabel + kalimat.format(salah))
    assert t.tertulis.startswith(salah)
    assert benar in t.seharusnya


def test_a_mean_over_other_members_is_not_accused() -> None:
    assert sedang(ARSIP + "Rata-rata capaian tiga perangkat daerah terbaik adalah 99,63 persen.") == []
