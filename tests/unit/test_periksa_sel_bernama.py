"""Numbers of a named row and a named measure against their cell."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

TABEL = """Tabel 6 Pelaksanaan Program Kerja Pengawasan

| No | Jenis Penugasan | Rencana | Realisasi | Capaian (%) |
|---|---|---:|---:|---:|
| 1 | Reviu anggaran | 28 | 26 | 92,86 |
| 2 | Evaluasi kinerja | 30 | 33 | 110,00 |
| 3 | Pemantauan tindak lanjut | 16 | 14 | 87,50 |
| 4 | Audit tujuan tertentu | 25 | 26 | 104,00 |

"""
BENAR = {
    "its own cell": "Reviu anggaran tertunda pada 2 desa, sehingga capaiannya 92,86 persen.",
    "what the row makes": "Reviu anggaran tertunda pada 2 desa, yaitu turun 7,14 persen dari rencananya.",
    "a measure that no table has": "Mutu reviu anggaran dinilai 78,40 persen oleh pengguna.",
    "a target": "Reviu anggaran ditargetkan 87,50 persen pada tahun depan.",
    "another row's name before the number": "Selain reviu anggaran, capaian pemantauan tindak lanjut 87,50 persen.",
    "an extreme of the right name": "Capaian terendah adalah pemantauan tindak lanjut, 87,50 persen.",
}
SALAH = {
    "a copy of another row": ("Reviu anggaran tertunda pada 2 desa, sehingga capaiannya 87,50 persen.", "87,50 persen", "92,86%"),
    "two digits swapped": ("Pada audit tujuan tertentu, capaiannya 140,00 persen.", "140,00 persen", "104,00%"),
}


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(TABEL + teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_a_number_that_may_be_meant_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_copy_or_a_slip_is_told_with_the_cell(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]
