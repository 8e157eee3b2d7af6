"""Tables that plain text aligns with blanks."""

from __future__ import annotations

from selaras.dokumen.baca.rata_spasi import blok_rata
from selaras.dokumen.baca.teks import baca_teks
from selaras.dokumen.model import Tabel
from selaras.periksa.kisi import teks_sel

TABEL = """Tabel 3 Penumpang per Terminal (orang)
Terminal            2023    2024  Perubahan (%)
--------------------------------------------
Pal Tiga          12.480  13.104           5,00
Simpang Rimbo      8.215   7.907          (3,75)
Alam Barajo                9.450
Jumlah            20.695  30.461          47,19
"""


def kisi(teks: str) -> list[list[str]]:
    tabel = [x for x in baca_teks(teks).blok if isinstance(x, Tabel)]
    assert len(tabel) == 1
    return [[teks_sel(c) for c in b] for b in (*tabel[0].kepala, *(r.sel for r in tabel[0].baris))]


def test_columns_are_where_blanks_stand_above_blanks():
    assert kisi(TABEL) == [
        ["Terminal", "2023", "2024", "Perubahan (%)"],
        ["Pal Tiga", "12.480", "13.104", "5,00"],
        ["Simpang Rimbo", "8.215", "7.907", "(3,75)"],
        ["Alam Barajo", "", "9.450", ""],
        ["Jumlah", "20.695", "30.461", "47,19"],
    ]


def test_a_cell_knows_its_line_and_characters():
    tabel = next(x for x in baca_teks(TABEL).blok if isinstance(x, Tabel))
    tempat = tabel.baris[1].sel[2].tempat
    assert tempat is not None
    assert TABEL.splitlines()[tempat.baris - 1][tempat.awal : tempat.akhir] == "7.907"


def test_a_label_that_touches_the_next_column_is_cut_there():
    teks = TABEL.replace("Simpang Rimbo      8.215", "Simpang Rimbo Raya 8.215")
    assert kisi(teks)[2][:2] == ["Simpang Rimbo Raya", "8.215"]


def test_running_text_and_signatures_are_no_tables():
    prosa = "\n".join(
        [
            "Pada   tahun  2024   jumlah   penumpang  naik  menjadi",
            "30.461  orang,   sedangkan   tahun   sebelumnya   hanya",
            "20.695   orang,  atau   bertambah   47,19   persen   pada",
            "seluruh   terminal.",
        ]
    )
    tanda = "Mengetahui,               Jambi, 9 Juli 2025\nKepala Dinas              Sekretaris\n\nAndi                      Budi"
    daftar = "Nama     : Rina\nJabatan  : Kepala Bidang\nTahun    : 2024\nUnit     : Terminal"
    for teks in (prosa, tanda, daftar):
        assert [*blok_rata(teks.split("\n"))] == []
