"""Laws of `Periode`: order, neighbours, parts and wholes, and the code that is read as it was printed."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.angka import JenisPeriode, Periode, PeriodeGalat, deret_periode

TAHUN = st.integers(1945, 2100)
PERIODE = st.one_of(
    st.builds(Periode, TAHUN),
    st.builds(Periode, TAHUN, st.integers(1, 4)),
    st.builds(lambda t, b: Periode(t, bulan=b), TAHUN, st.integers(1, 12)),
)


@given(PERIODE)
def test_the_code_is_read_as_it_was_printed(p):
    assert Periode.urai(str(p)) == p


@given(st.one_of(st.text(max_size=12), st.from_regex(r"[0-9]{4}-[TB][0-9]{1,2}", fullmatch=True)))
def test_a_text_that_is_read_is_the_very_code(teks):
    with suppress(PeriodeGalat):
        assert str(Periode.urai(teks)) == teks


@given(PERIODE)
def test_the_one_before_and_the_one_after_undo_each_other(p):
    assert p.sebelum().sesudah() == p == p.sesudah().sebelum()
    assert p.sebelum() < p < p.sesudah()
    assert p.sebelum().jenis is p.jenis is p.sesudah().jenis


@given(PERIODE)
def test_neighbours_touch_without_a_gap(p):
    assert p.sebelum().hari_akhir + timedelta(days=1) == p.hari_awal <= p.hari_akhir


@given(PERIODE, PERIODE, PERIODE)
def test_the_order_is_total(a, b, c):
    assert (a < b) + (a == b) + (a > b) == 1
    assert (a <= b) == (not b < a)
    if a <= b <= c:
        assert a <= c


@given(PERIODE, PERIODE)
def test_what_ends_earlier_comes_first(a, b):
    if a.hari_akhir < b.hari_akhir:
        assert a < b
    if a.jenis is b.jenis:
        assert (a < b) == (a.hari_awal < b.hari_awal)


@given(PERIODE)
def test_the_parts_make_the_whole_and_stand_before_it(p):
    isi = p.anggota()
    assert len(isi) == {JenisPeriode.TAHUN: 4, JenisPeriode.TRIWULAN: 3, JenisPeriode.BULAN: 0}[p.jenis]
    if isi:
        assert list(isi) == sorted(isi)
        assert all(x < p and x.induk() == p for x in isi)
        assert (isi[0].hari_awal, isi[-1].hari_akhir) == (p.hari_awal, p.hari_akhir)
        assert isi == deret_periode(isi[0], isi[-1])


@given(PERIODE, st.integers(-60, 60), st.integers(-60, 60))
def test_steps_add_up(p, a, b):
    assert p.mundur(a).mundur(b) == p.mundur(a + b)
    assert p.mundur(0) == p


@given(PERIODE)
def test_from_the_start_of_the_year_to_a_period_are_as_many_as_its_number(p):
    isi = p.sampai()
    assert isi[-1] == p
    assert isi[0].hari_awal == Periode(p.tahun).hari_awal
    assert len(isi) == (p.triwulan or p.bulan or 1)


def test_names_are_those_of_a_report():
    kata = [(Periode(2024), "2024", "tahun 2024"), (Periode(2024, 2), "Triwulan II 2024", "triwulan II 2024")]
    kata += [(Periode(2024, bulan=7), "Juli 2024", "bulan Juli 2024")]
    assert [(p.label, p.sebutan) for p, _l, _s in kata] == [(label, sebutan) for _p, label, sebutan in kata]


@pytest.mark.parametrize("isi", [(0,), (10000,), (2024, 0), (2024, 5), (2024, None, 13), (2024, 1, 1)])
def test_what_is_no_period_cannot_be_made(isi):
    with pytest.raises(PeriodeGalat):
        Periode(*isi)


@pytest.mark.parametrize(
    "kode", ["", "2024-T5", "2024-B00", "2024-B13", "24", "2024T2", "2024-t2", "0000", "２０２４", "2024\n", "2024-T2x"]
)
def test_what_is_no_code_is_told_with_an_example(kode):
    with pytest.raises(PeriodeGalat, match="bukan periode; tulis misalnya 2024, 2024-T2"):
        Periode.urai(kode)
