"""Laws of the table half: what is consistent is silent in every layout, and a slip is found where it stands."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa
from tests.generative.penulis_tabel import TATA, Angka, TabelUji, selipkan

BENIH = 14  # tables of each layout that slips are planted into


def temuan(teks: str):
    return [t for t in periksa(baca_teks(teks)).mulai("sedang") if t.kategori in ("aritmetika_tabel", "satuan", "penomoran", "terbilang")]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(TATA), st.integers(0, 10**6))
def test_a_consistent_table_of_any_layout_is_silent(tata, benih):
    teks = tata(Random(benih)).teks()
    assert [(t.tertulis, t.pesan) for t in temuan(teks)] == [], teks


def ditanam(tata, benih: int) -> tuple[TabelUji, int, str, str, str] | None:
    """A table with one slip: its text, the line, what is written and what was."""
    a = Random(benih)
    t = tata(a)
    r, k = a.choice(t.angka())
    lama = str(t.baris[r][k])
    baru = selipkan(a, lama)
    return (t, 2 + len(t.kepala) + r, lama, baru, t.teks({(r, k): baru})) if baru != lama else None


@pytest.mark.parametrize("tata", TATA, ids=lambda f: f.__name__)
def test_a_slip_in_any_cell_that_an_equation_holds_is_found(tata):
    hasil: Counter[bool] = Counter()
    for benih in range(BENIH):
        x = ditanam(tata, benih)
        if x is None:
            continue
        _t, baris, _lama, baru, teks = x
        hasil[any(x.baris == baris and x.kutipan in baru for t in temuan(teks) for x in (t.lokasi, *t.terkait))] += 1
    assert hasil[True] >= 0.8 * hasil.total()


def test_the_proposal_is_the_number_that_was_there():
    """Three in four over all layouts; where one equation holds a cell alone, nobody can tell which of its numbers is wrong."""
    benar = semua = 0
    for tata in TATA:
        for benih in range(BENIH // 2):
            x = ditanam(tata, benih)
            if x is None:
                continue
            _t, baris, lama, _baru, teks = x
            semua += 1
            inti = lama.strip("()%Rp-")
            benar += any(t.lokasi.baris == baris and t.seharusnya.strip("%Rp-") == inti for t in temuan(teks))
    assert semua > 100
    assert benar >= 0.75 * semua


def test_a_cell_on_two_failing_equations_is_the_culprit_and_has_its_value():
    """The row's rest and the column's total ask for one number: 350, not another total."""
    teks = "Tabel 1 Belanja\nUraian\tPagu\tRealisasi\tSisa\nA\t1.000\t610\t390\nB\t1.200\t530\t850\nC\t900\t700\t200\nJumlah\t3.100\t1.660\t1.440\n"
    (t,) = temuan(teks)
    assert (t.tertulis, t.seharusnya) == ("530", "350")
    assert "hitungan lain" in t.pesan


def test_a_row_that_happens_to_equal_two_others_is_no_sum():
    """Menjahit is 64 + 48 and 60 + 41 by chance; 110 is right."""
    teks = (
        "Tabel 1 Pelatihan\nKejuruan\tPaket\tPeserta\tLulus\tBersertifikat\nMenjahit\t7\t112\t110\t101\nKomputer\t4\t64\t64\t60\nTata boga\t3\t48\t47\t41\n"
        "Otomotif\t5\t80\t78\t70\n"
    )
    assert temuan(teks) == []


def test_a_table_of_many_rows_costs_what_its_rows_cost():
    """Twice the rows, not four times the work: the searches look at samples and the proofs are linear."""
    from selaras.periksa.kisi import buat_kisi
    from selaras.periksa.naskah import buat_naskah
    from selaras.periksa.tabel import baca

    isi = "\n".join(f"Unit {i}\t{i * 7 + 100}\t{i * 3 + 50}\t{i * 4 + 50}" for i in range(3000))
    naskah = buat_naskah(baca_teks(f"Tabel 1 Data\nUnit\tPagu\tRealisasi\tSisa\n{isi}\n"))
    b = baca.baca_tabel(buat_kisi(naskah.kisi[0].tabel, 1, ""))
    assert len([p for p in b.persamaan if p.mutu]) >= 3000
    assert b.tuduhan == []


def test_plus_minus_and_bracket_signs_are_read():
    teks = "Tabel 1 Perubahan\nUraian\t2023\t2024\tSelisih\nA\t100,00\t126,30\t+26,30\nB\t80,00\t62,70\t(17,30)\nC\t50,00\t41,00\t-9,00\nJumlah\t230,00\t230,00\t0,00\n"
    assert temuan(teks) == []


def test_the_head_states_the_relation():
    """(6) = (3) + (4) − (5) is read from the row of column numbers, with or without brackets."""
    for nomor in ("(1)\t(2)\t(3)\t(4)\t(5)\t(6)=(3)+(4)-(5)", "1\t2\t3\t4\t5\t6 = 3 + 4 - 5"):
        teks = f"Tabel 1 Mutasi\nNo\tJenis\tAwal\tTambah\tKurang\tAkhir\n{nomor}\n1\tA\t510\t45\t30\t525\n2\tB\t720\t15\t60\t675\n3\tC\t333\t71\t14\t309\n"
        (t,) = temuan(teks)
        assert (t.tertulis, t.seharusnya) == ("309", "390")


def test_the_helpers_print_as_offices_do():
    assert str(Angka(-1234, kurung=True)) == "(1.234)"
    assert str(Angka(5.5, 2, "%")) == "5,50%"
