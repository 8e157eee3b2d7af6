"""What the reports of an office of the environment say: indices, a range, a target at zero, growth below zero, and much that is missing."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from selaras.angka import Periode
from selaras.dokumen.konsistensi import cari_selisih
from selaras.dokumen.model import Dokumen, Tabel
from selaras.laporan.bahan import Bahan
from selaras.laporan.berkala import laporan_berkala
from selaras.laporan.buku import Buku
from selaras.laporan.lkjip import lkjip
from selaras.laporan.perjanjian import daftar_perjanjian
from tests.alat import AKAR, bahan_dari_folder


@cache
def dinas() -> Bahan:
    return bahan_dari_folder(AKAR / "tests" / "data" / "dlh-purwaniaga")


@cache
def tahunan(tahun: int = 2026) -> Dokumen:
    return lkjip(dinas(), tahun)


def kalimat(d: Dokumen) -> str:
    """All that stands outside tables."""
    isi = []
    for b in d.blok:
        isi += [d.teks(x) for x in ([b.runs] if hasattr(b, "runs") else b.butir if hasattr(b, "butir") else ())]
    return "\n".join(isi)


def tabel(d: Dokumen, kunci: str) -> Tabel:
    return next(b for b in d.blok if isinstance(b, Tabel) and b.kunci == kunci)


def baris(d: Dokumen, kunci: str, awal: str) -> list[str]:
    isi = [[d.teks(s.runs) for s in x.sel] for x in tabel(d, kunci).baris]
    return next(x for x in isi if awal in x[:2])


@pytest.mark.parametrize("tahun", [2025, 2026])
def test_its_reports_contradict_themselves_nowhere(tahun):
    assert cari_selisih(lkjip(dinas(), tahun)) == []


def test_nothing_is_the_most_while_a_part_is_not_counted():
    assert "sejauh yang tercatat, digambarkan" in kalimat(tahunan())
    assert "paling banyak" not in kalimat(tahunan())
    lengkap = [replace(p, jumlah=194, kosong="") if p.uraian == "SMA ke bawah" else p for p in dinas().pegawai]
    d = lkjip(replace(dinas(), pegawai=tuple(lengkap)), 2026)
    assert "Pegawai berpendidikan SMA ke bawah paling banyak, yaitu 194 orang" in kalimat(d)


def test_a_dash_in_a_table_tells_its_reason_under_it():
    d = tahunan()
    assert d.teks(tabel(d, "tabel-pegawai").catatan) == "Tanda “–”: SMA ke bawah (rekapitulasi ijazah tenaga harian belum selesai)."
    assert d.teks(tabel(d, "tabel-keluaran-mutu").catatan) == "Tanda “–”: parameter terakreditasi (sertifikat belum terbit)."
    assert tabel(d, "tabel-keluaran-sampah").catatan == ()


def test_indices_differ_by_points_where_amounts_grow():
    d = tahunan()
    assert baris(d, "tabel-kelompok-mutu-lingkungan", "Indeks Kualitas Air")[-1] == "-0,44 poin"
    assert baris(d, "tabel-kelompok-persampahan", "Bank sampah aktif")[-1] == "-3,85%"


def test_a_formula_is_written_with_decimal_commas():
    assert "0,376 × “Indeks Kualitas Air” + 0,405 ×" in baris(tahunan(), "tabel-iku", "Indeks Kualitas Lingkungan Hidup")[3]


def test_two_revisions_of_a_year_are_told_apart_by_their_names():
    judul = [d.judul for d in daftar_perjanjian(dinas(), 2026)]
    assert judul == [f"Perjanjian Kinerja{x} Tahun 2026" for x in ("", " Perubahan", " Perubahan Kedua")]
    isi = kalimat(tahunan())
    assert "Perjanjian ini mengubah Perjanjian Kinerja Perubahan Tahun 2026 tanggal 6 Juli 2026" in isi
    assert "yang diperjanjikan dalam Perjanjian Kinerja Perubahan Kedua Tahun 2026" in isi


def test_a_year_taken_from_its_last_triwulan_is_no_arithmetic():
    isi = kalimat(tahunan())
    assert "Realisasi nilai AKIP, 2026: 72,65 (BB). Masukannya: realisasi nilai AKIP, Triwulan IV 2026" in isi
    assert "Hitungannya: 72,65 = " not in isi
    assert "Hitungannya: 0 + 0 + 1 + 0 = 1." in isi


def test_money_that_is_left_was_not_spent_to_the_last_rupiah():
    isi = kalimat(tahunan(2025))
    assert "belum disebut efisien: anggarannya hampir terserap seluruhnya." in isi
    assert "anggarannya terserap seluruhnya" not in isi
    habis = tuple(replace(p, jumlah=next(r.jumlah for r in dinas().realisasi_anggaran if kunci(r) == kunci(p))) for p in pagu_2025())
    d = lkjip(replace(dinas(), pagu=habis), 2025)
    assert "belum disebut efisien: anggarannya terserap seluruhnya." in kalimat(d)


def pagu_2025():
    return [p for p in dinas().pagu if p.tahun == 2025]


def kunci(x):
    return x.tahun, x.sumber_dana, x.sub_kegiatan, x.jenis_belanja


def test_what_is_recorded_once_a_year_stands_in_no_table_of_triwulan():
    d = laporan_berkala(dinas(), Periode(2026, 2))
    isi = [d.teks(x.sel[0].runs) for x in tabel(d, "tabel-kelompok-penaatan").baris]
    assert isi == ["Pelaku usaha yang diawasi", "Pelaku usaha yang taat", "Warga yang mengadu"]
    assert baris(tahunan(), "tabel-kelompok-penaatan", "Penduduk")[-2:] == ["406.915", "1,13%"]


def test_a_sasaran_has_one_number_in_the_report_whatever_the_order_that_was_signed():
    d, pk = tahunan(), daftar_perjanjian(dinas(), 2026)[-1]
    for kunci_tabel in ("tabel-pk", "lampiran-pk-butir"):
        isi = [[d.teks(s.runs) for s in x.sel] for x in tabel(d, kunci_tabel).baris]
        assert [(x[0], x[1]) for x in isi if x[0]] == [(str(n), s.uraian) for n, s in enumerate(Buku(dinas(), 2026).sasaran_aktif, 1)]
    assert baris(pk, "tabel-pk", "1")[1] == "Meningkatnya pengurangan dan penanganan sampah"  # as it was signed
