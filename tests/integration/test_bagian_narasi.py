"""A narrative that no report would print is refused when it is loaded, with the sections that exist."""

from __future__ import annotations

import pytest

from selaras.angka import Periode
from selaras.laporan import bagian as daftar
from selaras.laporan.alat import Alat
from selaras.laporan.laporan_kinerja import laporan_kinerja
from tests.alat import INSTANSI, bahan_dari_folder, salin_contoh
from tests.integration.test_baca_paket import galat


@pytest.fixture
def jambi(tmp_path):
    return salin_contoh(tmp_path / "x")


def tulis(folder, nama, teks="Halo.\n"):
    berkas = folder / "narasi" / nama
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_text(teks, "utf-8")


def diminta(bahan, periode, monkeypatch):
    """The sections that a report asks for while it is composed."""
    nama = set()
    with monkeypatch.context() as m:
        m.setattr(Alat, "narasi", lambda _self, bagian, _tingkat=3: nama.add(bagian) or [])
        laporan_kinerja(bahan, periode)
    return nama


def dikenal(bahan, setahun):
    sasaran, kelompok = [s.kode for s in bahan.sasaran], [v.kelompok for v in bahan.variabel]
    return {*daftar.bagian_umum(setahun), *daftar.bagian_sasaran(setahun, sasaran), *daftar.bagian_data(kelompok)}


@pytest.mark.parametrize("kode", INSTANSI)
def test_every_section_that_a_report_asks_for_is_one_of_the_list(kode, monkeypatch):
    folder, tahun2 = INSTANSI[kode]
    bahan = bahan_dari_folder(folder)
    for tahun in tahun2:
        assert diminta(bahan, Periode(tahun), monkeypatch) <= dikenal(bahan, True)
    triwulan = {t.periode for t in bahan.target if t.triwulan}
    for p in triwulan:
        assert diminta(bahan, p, monkeypatch) <= dikenal(bahan, False)


def test_every_section_of_the_list_is_asked_for_by_some_report(monkeypatch):
    semua: dict[bool, set[str]] = {True: set(), False: set()}
    for folder, tahun2 in INSTANSI.values():
        bahan = bahan_dari_folder(folder)
        for p in [*map(Periode, tahun2), *{t.periode for t in bahan.target if t.triwulan}]:
            semua[p.setahun] |= diminta(bahan, p, monkeypatch)
    for setahun, ada in semua.items():
        assert set(daftar.bagian_umum(setahun)) <= ada
        assert all(any(n.startswith("sasaran-") and n.endswith(e) for n in ada) for e in ("-pengantar", "-standar") if setahun)
        assert any(n.startswith("data-") for n in ada)


def test_a_slip_in_the_code_of_a_sasaran_is_answered_with_the_nearest_sections(jambi):
    tulis(jambi, "2021/sasaran-s11.md")
    (satu,) = galat(jambi)
    assert satu.startswith("narasi/2021/sasaran-s11.md: bagian «sasaran-s11» tidak dikenal, jadi tulisan ini tidak akan tercetak")
    mungkin = satu.partition("Mungkin: ")[2].partition(".")[0].split(", ")
    assert mungkin[0] == "sasaran-s1"
    assert "Yang ada: kata-pengantar, ikhtisar, " in satu
    assert "sasaran-KODE-pengantar" in satu


@pytest.mark.parametrize(
    ("nama", "saran"),
    [
        ("pendahuluan", "hanya ada dalam laporan triwulan atau bulan, misalnya triwulan-1-pendahuluan"),
        ("triwulan-2-penutup", "hanya ada dalam laporan tahunan: penutup"),
        ("triwulan-2-sasaran-s1-standar", "Mungkin: triwulan-2-sasaran-s1"),
        ("triwulan-5-anggaran", "triwulan-1- sampai triwulan-4-"),
        ("bulan-13-anggaran", "bulan-1- sampai bulan-12-"),
        ("Kata Pengantar", "Mungkin: kata-pengantar"),
        ("data-anggaran", "data-KELOMPOK"),
    ],
)
def test_a_section_of_another_kind_of_report_is_refused(jambi, nama, saran):
    tulis(jambi, f"2021/{nama}.md")
    (satu,) = galat(jambi)
    assert f"bagian «{nama}» tidak dikenal" in satu
    assert saran in satu


@pytest.mark.parametrize("nama", ["triwulan-2-sasaran-s1", "bulan-12-data-umkm", "triwulan-4-tindak-lanjut", "bulan-1-anggaran"])
def test_a_section_of_a_part_of_a_year_is_known_by_its_own_name(jambi, nama):
    tulis(jambi, f"2021/{nama}.md")
    assert galat(jambi) == []


@pytest.mark.parametrize("folder", ["2o21", "0", "99999", "²⁰²¹"])
def test_a_folder_of_narrative_that_is_no_year_is_refused(jambi, folder):
    tulis(jambi, f"{folder}/penutup.md")
    (satu,) = galat(jambi)
    assert satu == f"narasi/{folder}/penutup.md: folder narasi bernama tahun, misalnya narasi/2021"


def test_sections_are_not_called_unknown_while_the_sasaran_cannot_be_read(jambi):
    (jambi / "sasaran.csv").unlink()
    assert not [g for g in galat(jambi) if g.startswith("narasi/")]


def test_unknown_sections_are_told_beside_other_mistakes(jambi):
    tulis(jambi, "2021/penutupp.md", "{{tiada}}")
    tulis(jambi, "2021/penutup.md", "{{tiada}}")
    pesan = galat(jambi)
    assert sum("bagian «penutupp» tidak dikenal" in g for g in pesan) == 1
    assert any(g.startswith("narasi/2021/penutup.md, baris 1: ") for g in pesan)
