"""The example folder against the figures of the report that it was transcribed from (figures only; the text is not ours)."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from itertools import pairwise

import pytest

from selaras.angka import Konteks, cetak, parse_angka
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.buku import Buku
from tests.alat import AKAR

RUJUKAN = json.loads((AKAR / "tests/data/rujukan.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def buku(contoh):
    return Buku(contoh, 2021)


def baca(teks: str) -> Decimal | None:
    b = parse_angka(teks, Konteks(desimal=","))
    assert b.angka is not None, teks
    return b.angka.nilai


def persen(teks: str) -> Decimal | None:
    """A cell of the target tables: the mark of decimals varies within one table."""
    teks = teks.replace(" -", "").strip()
    if teks in ("", "-"):
        return None
    return parse_angka(teks.replace(".", ",")).angka.nilai


@pytest.mark.parametrize("tabel", ["tabel 3.2", "tabel 3.3", "tabel 3.4", "tabel 3.5", "tabel 3.8"])
def test_every_figure_of_a_table_is_in_the_folder_or_a_note_quotes_it(contoh, buku, tabel):
    catatan = {(n.variabel, n.tahun): n.catatan for n in contoh.nilai_variabel}
    banyak = 0
    for kode, baris in RUJUKAN[tabel].items():
        for tahun, teks in baris.items():
            a = buku.nilai(kode, int(tahun))
            banyak += 1
            if a.nilai != baca(teks):
                rapat = teks.replace(" ", "")
                kutip = " ".join(catatan.get((kode, int(tahun)), "").split())
                sumber = [c for k, c in catatan.items() if k[1] == int(tahun)]
                assert rapat in kutip or (not buku.variabel[kode].rumus and rapat in " ".join(sumber)), (tabel, kode, tahun, teks, a.nilai)
    assert banyak >= 6


def test_the_contradictions_are_the_known_ones(contoh):
    """Where the source writes two values the folder holds the one its arithmetic supports."""
    beda = {
        (k, int(t))
        for tabel in ("tabel 3.2", "tabel 3.3", "tabel 3.4", "tabel 3.8")
        for k, b in RUJUKAN[tabel].items()
        for t, teks in b.items()
        if Buku(contoh, 2021).nilai(k, int(t)).nilai != baca(teks)
    }
    assert beda == {
        ("koperasi_aktif", 2018),
        ("koperasi_tidak_aktif", 2018),
        ("koperasi_rat", 2018),
        ("koperasi_volume_usaha", 2020),
        ("koperasi_volume_usaha", 2021),
    }


def test_every_sub_kegiatan_row_of_the_budget(contoh, buku):
    for sumber, tabel in (("apbd", "anggaran apbd"), ("apbn-dekon", "anggaran dekonsentrasi")):
        kami = [[s.pagu.nilai, s.realisasi.nilai] for s in Anggaran(buku).sub_kegiatan(sumber)]
        assert kami == [[baca(p), baca(r)] for p, r in RUJUKAN[tabel]]


def test_totals_of_the_budget_are_computed(buku):
    ang = Anggaran(buku)
    apbd, dekon = ang.total("apbd"), ang.total("apbn-dekon")
    assert cetak(ang.total_pagu_program("murni", "apbd")) == "Rp17.404.267.502"
    assert (cetak(apbd.pagu), cetak(apbd.realisasi), cetak(apbd.persen)) == ("Rp15.988.163.890", "Rp15.147.342.208", "94,74%")
    assert (cetak(dekon.pagu), cetak(dekon.realisasi), cetak(dekon.persen)) == ("Rp1.586.366.000", "Rp1.569.759.000", "98,95%")
    assert ang.total_jenis("apbd").pagu.nilai == apbd.pagu.nilai
    assert ang.total_jenis("apbd").realisasi.nilai == apbd.realisasi.nilai


def test_programmes_of_the_agreement(contoh):
    assert sorted(p.jumlah for p in contoh.pagu if p.tahap == "murni") == sorted(baca(x) for x in RUJUKAN["program perjanjian"])


def test_targets_and_results_of_the_first_revision(contoh, buku):
    kode = [i.kode for s in buku.sasaran_renstra("renstra-p1") for i in buku.indikator_sasaran(s.kode)]
    _bandingkan_renstra(contoh, buku, kode, RUJUKAN["renstra p1"], range(2017, 2022))


def test_targets_and_results_of_the_second_revision(contoh, buku):
    kode = [i.kode for i in buku.indikator_aktif if i.kode not in ("ikm", "nilai_sakip")]
    _bandingkan_renstra(contoh, buku, kode, RUJUKAN["renstra p2"], range(2017, 2022))


def _bandingkan_renstra(contoh, buku, kode, tabel, tahun2):
    assert len(kode) == len(tabel)
    for k, sel in zip(kode, tabel, strict=True):
        for n, t in enumerate(tahun2):
            target, hasil = persen(sel[2 * n]), persen(sel[2 * n + 1])
            if target is not None:
                assert buku.target(k, t).nilai.nilai == target, (k, t)
            if hasil is None:
                continue
            kini, dahulu = buku.realisasi(k, t), buku.tercatat(k, t)
            sama = kini.bulat == hasil.quantize(kini.bulat) or (dahulu is not None and dahulu.nilai == hasil)
            # What the arithmetic of the source does not support stands in a note.
            catatan = " ".join([buku.indikator[k].catatan, *(r.catatan for r in contoh.realisasi_tercatat if r.indikator == k)])
            dibulatkan = abs(kini.pasti - hasil) <= Decimal("0.01")
            assert sama or dibulatkan or re.sub(r"[-()%\s]", "", sel[2 * n + 1]) in re.sub(r"[-()%\s]", "", catatan), (
                k,
                t,
                hasil,
                kini.nilai,
            )


def test_the_first_plan_has_every_cell(contoh, buku):
    """Cells there hold several indicators at once; every number of them must stand as a target or a result."""
    ada = {}
    for x in contoh.target:
        ada.setdefault(x.tahun, set()).add(x.nilai)
    for x in contoh.realisasi_tercatat:
        ada.setdefault(x.tahun, set()).add(x.nilai)
    for i in buku.sasaran_renstra("renstra-asli"):
        for k in buku.indikator_sasaran(i.kode):
            for t in range(2016, 2021):
                ada[t].add(buku.realisasi(k.kode, t).nilai and buku.realisasi(k.kode, t).bulat)
    for sel in RUJUKAN["renstra asli"]:
        for n, teks in enumerate(sel):
            for angka in re.findall(r"\d+(?:[.,]\d+)?", teks):
                nilai = Decimal(angka.replace(",", "."))
                dekat = [x for x in ada[2016 + n // 2] if x is not None and (x == nilai or abs(x - nilai) <= Decimal("0.05"))]
                assert dekat, (teks, angka)


def test_awards_and_staff(contoh):
    assert [str(p.tahun) for p in contoh.prestasi_koperasi] == RUJUKAN["tahun prestasi"]
    assert [str(p.tahun) for p in contoh.penghargaan_tokoh] == RUJUKAN["tahun tokoh"]
    kami = [p.jumlah for p in sorted(contoh.pegawai, key=lambda p: p.urutan)]
    assert kami == [0 if x == "-" else int(x) for x in RUJUKAN["pegawai"].values()]


def test_the_regional_plan_is_whole(contoh):
    banyak = {j: [b.nomor for b in contoh.butir_rpjmd if b.jenis == j] for j in ("misi", "tujuan", "sasaran")}
    assert {j: sorted(n) for j, n in banyak.items()} == {"misi": [*range(1, 7)], "tujuan": [*range(1, 10)], "sasaran": [*range(1, 22)]}


@pytest.mark.parametrize(
    ("kode", "tahun", "teks"),
    [
        ("koperasi_berkualitas", 2021, "5,13%"),
        ("pertumbuhan_volume_usaha", 2021, "-11,19%"),
        ("pertumbuhan_volume_usaha", 2020, "-37,10%"),
        ("pertumbuhan_omset", 2021, "9,23%"),
        ("pertumbuhan_aset", 2021, "43,30%"),
        ("pertumbuhan_tenaga_kerja", 2021, "167,31%"),
        ("lulus_diklat", 2021, "81,94%"),
        ("asli_aktif", 2016, "54,67%"),
    ],
)
def test_an_indicator_is_computed_never_typed(contoh, buku, kode, tahun, teks):
    assert cetak(buku.realisasi(kode, tahun)) == teks
    assert not [r for r in contoh.realisasi_tercatat if (r.indikator, r.tahun) == (kode, tahun)]


def test_what_the_source_does_not_give_is_empty_with_the_reason(contoh, buku):
    for kode in ("ikm", "nilai_sakip"):
        a = buku.realisasi(kode, 2021)
        assert a.nilai is None
        assert "belum ada data" in a.kosong
    assert all(n.kosong for n in contoh.nilai_variabel if n.nilai is None)


def test_every_programme_code_is_known_by_its_parents(contoh):
    program = {p.kode for p in contoh.program}
    for k in contoh.kegiatan:
        assert k.program in program
        assert k.kode.startswith(k.program)
    for induk, anak in pairwise(sorted(s.urutan for s in contoh.sub_kegiatan)):
        assert induk < anak
