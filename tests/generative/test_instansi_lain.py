"""Agencies with less, other or odder data than the example still get a report that does not contradict itself."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selaras.dokumen.cetak.docx import cetak_docx
from selaras.dokumen.cetak.html import cetak_html
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.konsistensi import cari_selisih
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan
from selaras.laporan.kertas_kerja import kertas_kerja
from selaras.laporan.lkjip import lkjip
from selaras.laporan.perjanjian import perjanjian_kinerja
from selaras.laporan.semua import dengan_masukan, semua_angka
from tests.alat import CONTOH, bahan_dari_folder

ASAL = bahan_dari_folder(CONTOH)
# Tables that an agency may simply not have; what points to them goes with them.
BOLEH_KOSONG = {
    "unit_kerja": ("fungsi", "jabatan", "pejabat", "perjanjian_kinerja", "butir_perjanjian", "program_perjanjian"),
    "fungsi": (),
    "pegawai": (),
    "isu_strategis": (),
    "rpjmd": ("butir_rpjmd", "dukungan_misi"),
    "butir_rpjmd": ("dukungan_misi",),
    "dukungan_misi": (),
    "misi": (),
    "target": (),
    "perjanjian_kinerja": ("butir_perjanjian", "program_perjanjian"),
    "dukungan_program": (),
    "pagu": (),
    "realisasi_anggaran": (),
    "nilai_variabel": (),
    "realisasi_tercatat": (),
    "prestasi_koperasi": (),
    "penghargaan_tokoh": (),
    "narasi": (),
    "jenis_belanja": (),
}
angka = st.one_of(st.none(), st.decimals(-(10**6), 10**13, places=2), st.just(Decimal(0)))


def kosongkan(bahan, nama):
    hilang = dict.fromkeys((nama, *BOLEH_KOSONG[nama]), ())
    if nama == "jenis_belanja":
        hilang["pagu"] = tuple(p for p in bahan.pagu if not p.jenis_belanja)
        hilang["realisasi_anggaran"] = tuple(p for p in bahan.realisasi_anggaran if not p.jenis_belanja)
    return replace(bahan, **hilang)


@dataclass
class Kasus:
    """A made-up agency; what was left out of it is all that a failing example need show."""

    bahan: Bahan = field(repr=False)
    tanpa: list[str]


@st.composite
def instansi(draw):
    """The example with tables left out, values changed or missing, and another policy."""
    bahan = ASAL
    tanpa = draw(st.lists(st.sampled_from(sorted(BOLEH_KOSONG)), max_size=6, unique=True))
    for nama in tanpa:
        bahan = kosongkan(bahan, nama)
    if bahan.nilai_variabel and draw(st.booleans()):
        nilai = list(bahan.nilai_variabel)
        for n in draw(st.lists(st.integers(0, len(nilai) - 1), max_size=12, unique=True)):
            baru = draw(angka)
            nilai[n] = replace(nilai[n], nilai=baru, kosong="" if baru is not None else "belum ada data: uji")
        bahan = replace(bahan, nilai_variabel=tuple(nilai))
    if bahan.target and draw(st.booleans()):
        target = list(bahan.target)
        for n in draw(st.lists(st.integers(0, len(target) - 1), max_size=8, unique=True)):
            baru = draw(angka)
            atas = baru + 5 if baru is not None and draw(st.booleans()) else None
            target[n] = replace(target[n], nilai=baru, nilai_atas=atas, kosong="" if baru is not None else "belum ditetapkan")
        bahan = replace(bahan, target=tuple(target))
    polaritas = st.sampled_from(["maximize", "minimize", "minimize-rasio", "range"])
    bahan = replace(bahan, indikator=tuple(replace(i, polaritas=draw(polaritas)) if draw(st.booleans()) else i for i in bahan.indikator))
    pd = replace(
        bahan.perangkat_daerah,
        batas_atas_capaian=draw(st.sampled_from([None, Decimal(100), Decimal(120)])),
        batas_bawah_capaian=draw(st.sampled_from([None, Decimal(0)])),
    )
    return Kasus(replace(bahan, perangkat_daerah=pd), tanpa)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(instansi(), st.integers(2016, 2021))
def test_any_agency_gets_a_report_that_agrees_with_itself(kasus, tahun):
    bahan = kasus.bahan
    d = lkjip(bahan, tahun)
    assert cari_selisih(d) == []
    teks = " ".join(d.teks(r) for r in d.semua_runs())
    for kata in ("None", "NaN", "Infinity", "()"):
        assert kata not in teks, kata
    isi_json(d)
    cetak_html(d)
    kertas_kerja(bahan, tahun)
    pk = perjanjian_kinerja(bahan, tahun)
    assert pk is None or cari_selisih(pk) == []
    assert dengan_masukan(semua_angka(Alat(bahan, tahun)))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(instansi())
def test_any_report_prints(kasus):
    d = lkjip(kasus.bahan, 2021)
    assert cetak_pdf(d)[:5] == b"%PDF-"
    assert cetak_docx(d)[:2] == b"PK"


def test_the_least_that_a_package_must_hold_gives_a_report():
    wajib = {"perangkat_daerah", "pemda", "wilayah", "renstra", "sasaran", "indikator"}
    kurang = replace(ASAL, **{f.name: () for f in fields(ASAL) if f.name not in wajib})
    kurang = replace(kurang, indikator=tuple(replace(i, rumus="") for i in kurang.indikator))
    d = lkjip(kurang, 2021)
    assert cari_selisih(d) == []
    assert cetak_pdf(d)[:5] == b"%PDF-"
