"""What the system computes for every agency and year is what a plain script, written by another hand, expects: cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from selaras.angka import Angka, cetak
from selaras.kinerja import SKALA_KINERJA, pertumbuhan, selisih
from selaras.laporan.anggaran import Anggaran, Serapan
from selaras.laporan.buku import Buku
from tests.alat import AKAR, bahan_dari_folder
from tests.oracle import harapan

KASUS = [("jambi-2021", t) for t in (2019, 2020, 2021)] + [("rsud-cempaka", t) for t in (2022, 2023, 2024, 2025)]
KASUS += [("kecamatan-bukit-teduh", t) for t in (2023, 2024, 2025)]
JENIS_INDIKATOR = (
    *("target", "target-renstra", "realisasi", "capaian", "capaian-mentah", "capaian-akhir", "selisih", "pertumbuhan"),
    *("dinilai", "kategori", "predikat", "tercapai"),
)


@cache
def anggaran(folder: str, tahun: int) -> Anggaran:
    return Anggaran(Buku(bahan_dari_folder(AKAR / "contoh" / folder), tahun))


def indikator(buku: Buku, jenis: str, kode: str, tahun: int, sisa: list[str]) -> Angka | str | None:
    if jenis in ("target", "target-renstra"):
        t = buku.target(kode, tahun) if jenis == "target" else buku.target_renstra(kode, tahun)
        return t.atas if sisa else t.nilai
    kini, lalu, c = buku.realisasi(kode, tahun), buku.realisasi(kode, tahun - 1), buku.capaian(kode, tahun)
    if jenis in ("realisasi", "capaian", "capaian-mentah", "selisih", "pertumbuhan"):
        cara = {"capaian": lambda: c.nilai, "capaian-mentah": lambda: c.mentah, "selisih": lambda: selisih(kini, lalu)}
        return cara.get(jenis, lambda: pertumbuhan(kini, lalu) if jenis == "pertumbuhan" else kini)()
    if jenis == "capaian-akhir":
        return buku.capaian_akhir(kode).nilai if tahun == buku.tahun else None
    jenjang, tercapai = c.jenjang(SKALA_KINERJA), buku.tercapai(kode, tahun)
    kata = {"dinilai": "ya" if c.dapat_dinilai else "tidak", "kategori": jenjang.nama if jenjang else "", "predikat": kini.sebutan}
    return kata.get(jenis, "" if tercapai is None else "ya" if tercapai else "tidak")


def uang(s: Serapan | None, apa: str) -> Angka | None:
    return None if s is None else {"pagu": s.pagu, "realisasi": s.realisasi, "sisa": s.sisa, "serapan": s.persen}[apa]


def baris_anggaran(a: Anggaran, jalan: list[str]) -> Angka | None:
    match jalan:
        case ["jumlah", apa]:
            return uang(a.seluruh, apa)
        case ["sumber", dana, apa]:
            return uang(a.total(dana), apa)
        case [dana, "jenis", "jumlah", apa]:
            return uang(a.total_jenis(dana), apa)
        case [dana, "jenis", kode, apa]:
            return uang(next(s for s in a.jenis_belanja(dana) if s.kode == kode), apa)
        case [dana, "program", kode, apa] if dana != "program":
            return uang(next(s for p, s, _ in a.per_program(dana) if p.kode == kode), apa)
        case [dana, kode, apa] if dana != "program":
            return uang(next(s for s in (*a.sub_kegiatan(dana), *a.program(dana)) if s.kode == kode), apa)
    return None


def perjanjian(a: Anggaran, jalan: list[str]) -> Angka | None:
    pk = next(p for p in a.bahan.perjanjian_kinerja if p.kode == jalan[0])
    match jalan[1:]:
        case ["jumlah"]:
            return a.total_perjanjian(pk)
        case ["program", kode]:
            return a.pagu_perjanjian(pk, kode)
        case [kode, *atas]:
            b = next(b for b in a.bahan.butir_perjanjian if (b.perjanjian, b.indikator) == (pk.kode, kode))
            t = a.buku.target_perjanjian(b, pk.tahun)
            return t.atas if atas else t.nilai
    return None


def variabel(buku: Buku, jalan: list[str]) -> Angka | None:
    kode, tahun = jalan[0], int(jalan[1])
    match jalan[2:]:
        case []:
            return buku.nilai(kode, tahun)
        case ["selisih"]:
            return selisih(buku.nilai(kode, tahun), buku.nilai(kode, tahun - 1))
        case ["pertumbuhan"]:
            return pertumbuhan(buku.nilai(kode, tahun), buku.nilai(kode, tahun - 1))
        case [wilayah]:
            return next((x for x in buku.per_wilayah(kode, tahun) if x.asal.kunci == f"{kode}/{tahun}/{wilayah}"), None)
    return None


def sasaran(a: Anggaran, jalan: list[str]) -> Angka | str | None:
    kode, _tahun, apa = jalan
    if apa == "capaian":
        return a.buku.capaian_sasaran(kode)
    if apa in ("pagu", "realisasi", "sisa", "serapan"):
        return uang(a.sasaran(kode), apa)
    return None


def punya_kami(a: Anggaran, kunci: str) -> Angka | str | None:
    """Our number for an id of the oracle; None for an id that is not this test's."""
    jenis, *jalan = kunci.split("/")
    match jenis:
        case "anggaran":
            return baris_anggaran(a, jalan[1:])
        case "pk":
            return perjanjian(a, jalan)
        case "variabel":
            return variabel(a.buku, jalan)
        case "sasaran":
            return sasaran(a, jalan)
    return indikator(a.buku, jenis, jalan[0], int(jalan[1]), jalan[2:]) if jenis in JENIS_INDIKATOR else None


def pasangan(folder: str, tahun: int) -> Iterator[tuple[str, str, str]]:
    a = anggaran(folder, tahun)
    for kunci, sel in harapan(AKAR / "contoh" / folder, tahun).items():
        kami = punya_kami(a, kunci)
        if kami is not None:
            yield kunci, sel.teks, kami if isinstance(kami, str) else "" if kami.nilai is None else cetak(kami)


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_every_number_is_the_oracles(folder, tahun):
    isi = list(pasangan(folder, tahun))
    beda = [x for x in isi if x[1] != x[2]]
    assert not beda, beda[:20]
    assert len(isi) > 60, "the comparison has lost its cells"
