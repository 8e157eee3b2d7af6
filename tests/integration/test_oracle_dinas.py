"""Every cell of capaian and of money in the reports of an office of the environment is what a plain script by another hand computes."""

from __future__ import annotations

from functools import cache

import pytest

from selaras.angka import Periode
from selaras.dokumen.cetak.docx import cetak_docx
from selaras.dokumen.cetak.html import cetak_html
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.model import Dokumen
from selaras.laporan.berkala import laporan_berkala
from selaras.laporan.lkjip import lkjip
from tests.alat import AKAR, bahan_dari_folder
from tests.oracle.dinas import Hitungan
from tests.oracle.dinas_uang import Uang
from tests.tabel_harapan import tabel_docx, tabel_html, tabel_pdf

FOLDER = AKAR / "tests" / "data" / "dlh-purwaniaga"
CETAK = {"html": (cetak_html, tabel_html), "docx": (cetak_docx, tabel_docx), "pdf": (cetak_pdf, tabel_pdf)}
# The cells that are compared today.
PERIODE = {(2025, 0): 184, (2026, 0): 255, (2026, 1): 219, (2026, 2): 225, (2026, 3): 219, (2026, 4): 231}


@cache
def dokumen(tahun: int, tw: int) -> Dokumen:
    bahan = bahan_dari_folder(FOLDER)
    return laporan_berkala(bahan, Periode(tahun, tw)) if tw else lkjip(bahan, tahun)


@cache
def hitungan(tahun: int, tw: int) -> Hitungan:
    return Hitungan(FOLDER, tahun, tw)


@cache
def uang(tahun: int, tw: int) -> Uang:
    return Uang(hitungan(tahun, tw))


def baris_uang(judul: str, dana: str, baris: list[str], harap: Uang) -> tuple[str, list[str], tuple[str, ...] | None]:
    """The name of a line, its figures, and what they must be."""
    jenis = next(
        j for kata, j in (("sub-kegiatan", "sub"), ("program", "program"), ("jenis belanja", "jenis"), ("", "sumber")) if kata in judul
    )
    nama, isi = (baris[1], baris[2:]) if jenis == "sub" else (baris[0], baris[1:])
    if jenis == "sub" and nama[:1].isdigit():  # a programme stands above its sub-kegiatan, with its code
        jenis, nama = "program", nama.partition(" ")[2]
    return nama, isi, harap.tabel.get((jenis, nama if jenis == "sumber" else dana, nama))


def banding(tabel, tahun: int, tw: int) -> tuple[int, list[str]]:
    """How many cells agree, and those that do not."""
    h, u = hitungan(tahun, tw), uang(tahun, tw)
    dana_semua, dana = [r["nama"] for r in h.baca("sumber_dana")], ""
    pasangan: list[tuple[str, list[str], tuple[str, ...]]] = []
    for t in tabel:
        dana = next((d for d in dana_semua if d in t.judul), dana)
        for b in t.baris:
            if "dan capaian kinerja" in t.judul and b[2:3] and b[2] in h.tabel_capaian:
                pasangan.append((f"{t.judul}: {b[2]}", b[4:7], h.tabel_capaian[b[2]]))
            elif "Pagu dan realisasi" in t.judul and len(b) > 4:
                nama, isi, harus = baris_uang(t.judul, dana, b, u)
                if harus:
                    pasangan.append((f"{t.judul}: {nama}", isi[:4], harus))
            elif "Efisiensi menurut sasaran" in t.judul and b[1] in u.efisiensi:
                pasangan.append((f"{t.judul}: {b[1]}", b[2:5], u.efisiensi[b[1]]))
    beda = [f"{nama}: {isi} harus {list(harus)}" for nama, isi, harus in pasangan if isi != list(harus)]
    return sum(len(harus) for _n, isi, harus in pasangan if isi == list(harus)), beda


@pytest.mark.parametrize("bentuk", list(CETAK))
@pytest.mark.parametrize(("tahun", "tw"), list(PERIODE))
def test_every_cell_of_capaian_and_money_is_the_oracles(tahun, tw, bentuk):
    cetak, baca = CETAK[bentuk]
    sama, beda = banding(baca(cetak(dokumen(tahun, tw))), tahun, tw)
    print(f"{tahun} {tw} {bentuk}: {sama} cells")
    assert beda == []
    assert sama >= PERIODE[tahun, tw], "the comparison has lost its cells"


@pytest.mark.parametrize(("tahun", "tw"), list(PERIODE))
def test_every_indicator_that_is_measured_is_in_the_report_and_no_other(tahun, tw):
    d = dokumen(tahun, tw)
    isi = next(t for t in tabel_html(cetak_html(d)) if "dan capaian kinerja" in t.judul)
    diukur = {b[2] for b in isi.baris if any(x not in ("–", "") for x in b[4:7])}
    assert diukur == {nama for nama, x in hitungan(tahun, tw).tabel_capaian.items() if set(x) != {"–"}}


@pytest.mark.parametrize(("tahun", "tw"), list(PERIODE))
def test_the_mean_of_a_sasaran_is_told_as_the_oracle_computes_it(tahun, tw):
    d, h = dokumen(tahun, tw), hitungan(tahun, tw)
    naskah = " ".join(d.teks(b.runs) for b in d.blok if hasattr(b, "runs"))
    for s, m in h.rerata_sasaran.items():
        banyak = sum(h.indikator[k]["sasaran"] == s for k in h.diukur)
        if m is not None and banyak > 1:
            assert f"Rata-rata capaian sasaran ini {str(m).replace('.', ',')}%" in naskah
