"""What a copied sentence brings along, and units against the row of a table."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TEKS = """LAPORAN KINERJA TAHUN 2024

DINAS PERIKANAN KABUPATEN SELAT

Dinas Perikanan Kabupaten Selat dibentuk pada tahun 2016. Kepala Dinas Perikanan memimpin 84 orang.

Tabel 1 Perkembangan Perikanan

| Uraian | Satuan | 2022 | 2023 | 2024 |
|---|---|---:|---:|---:|
| Produksi tangkap | ton | 10.235 | 11.482 | 12.067 |
| Lama melaut | hari | 4,35 | 4,18 | 3,96 |
| Panjang dermaga | meter | 1.208 | 1.351 | 1.479 |

"""
BENAR = {
    "its own name": "Secara umum Dinas Perikanan telah melaksanakan tugasnya.",
    "work with others": "Dinas Perdagangan telah membangun gudang bersama Dinas Perikanan.",
    "others that are no subject": "Data pasar diminta dari Dinas Perdagangan.",
    "the year's own value": "Produksi tangkap tahun 2023 mencapai 11.482 ton.",
    "both years told": "Produksi tangkap 12.067 ton (2024) sudah diduga pada tahun 2023 sebesar 12.067 ton.",
    "another area with which it works": "Rencana itu disusun bersama Dinas Perikanan Kabupaten Teluk.",
    "a look back": "Secara umum kinerja tahun 2024 lebih baik daripada hasil evaluasi tahun 2023.",
    "the unit of the row": "Lama melaut rata-rata 3,96 hari.",
    "a unit of another number": "Lama melaut dibatasi 9,50 jam.",
}
SALAH = {
    "another institution": ("Hasil reviu menunjukkan Dinas Perdagangan telah menindaklanjuti semua saran.", "Dinas Perdagangan"),
    "the same office of another area": (
        "Kapal itu dikelola Dinas Perikanan Kabupaten Teluk sejak awal.",
        "Dinas Perikanan Kabupaten Teluk",
    ),
    "a report of another": ("Demikian ringkasan ini sebagai bahan evaluasi Dinas Perdagangan.", "Dinas Perdagangan"),
    "last year's ending": ("Demikian laporan kinerja tahun 2023 disampaikan.", "2023"),
    "last year's value": ("Produksi tangkap tahun 2024 mencapai 11.482 ton.", "11.482"),
    "the value of another bracket": ("Produksi tangkap 10.235 (2023) ton.", "10.235"),
    "another unit of time": ("Lama melaut rata-rata 3,96 jam.", "3,96 jam"),
    "another unit of length": ("Panjang dermaga kini 1.479 km.", "1.479 km"),
}


def temuan(teks: str) -> list[str]:
    return [t.tertulis for t in periksa(baca_teks(TEKS + teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_what_belongs_here_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis"), SALAH.values(), ids=SALAH.keys())
def test_what_was_copied_is_told(teks, tertulis):
    assert temuan(teks) == [tertulis]
