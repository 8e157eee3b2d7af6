"""Direction words whose second value stands outside their sentence."""

import pytest

from selaras.dokumen.baca.berkas import baca_isi
from selaras.periksa import Temuan, periksa

KEPALA = "LAPORAN KINERJA KECAMATAN TAHUN 2024\n\nPelunasan pajak tahun 2024 mencapai 93,11%.\n\n"
TABEL = """LAPORAN KINERJA DINAS TAHUN 2024

Tabel 1 Penumpang

| Terminal | 2023 | 2024 |
|---|---|---|
| Induk | 12.410 | 13.255 |
| Utara | 8.120 | 8.034 |
| Jumlah | 20.530 | 21.289 |

"""
KASUS = [
    (KEPALA, "Dibanding pelunasan tahun 2023 yang 93,40%, tahun ini {} 0,29 poin.", "turun", "naik"),
    (TABEL, "Penumpang seluruhnya 21.289 orang, {} 759 orang.", "naik", "turun"),
]


def ditunjuk(teks: str) -> list[Temuan]:
    return [t for t in periksa(baca_isi(teks.encode(), "a.md").dokumen).mulai("rendah") if t.kategori not in ("target", "kelengkapan")]


@pytest.mark.parametrize(("depan", "kalimat", "benar", "salah"), KASUS)
def test_the_difference_points_at_the_word(depan: str, kalimat: str, benar: str, salah: str) -> None:
    assert ditunjuk(depan + kalimat.format(benar)) == []
    temuan = ditunjuk(depan + kalimat.format(salah))
    assert [t.kategori for t in temuan] == ["arah"]
    assert salah in temuan[0].tertulis


def test_a_balance_is_no_movement() -> None:
    teks = "LAPORAN 2024\n\nPendapatan Rp648,8 juta.\n\nBelanja terealisasi Rp960,3 juta sehingga defisit Rp311,5 juta."
    assert [t for t in ditunjuk(teks) if t.kategori == "arah"] == []
