"""Every number that an agency's records give in a year: what the report prints, what the site shows, and all that lies under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selaras.angka import Angka, Hitungan, Periode
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Serapan
from selaras.laporan.bahan import Berperiode
from selaras.laporan.bersama.ringkasan import ringkasan_target


def semua_angka(a: Alat) -> Iterator[Angka]:
    """Variables and indicators in every recorded period, the whole budget, and the results by sasaran."""
    buku = a.buku
    for v in a.bahan.variabel:
        for t in _berisi(a, a.bahan.nilai_variabel):
            yield buku.nilai(v.kode, t)
            yield from buku.per_wilayah(v.kode, t)
    for i in a.bahan.indikator:
        for t in _berisi(a, [*a.bahan.target, *a.bahan.realisasi_tercatat]):
            target, capaian = buku.target(i.kode, t), buku.capaian(i.kode, t)
            yield from (x for x in (target.nilai, target.atas, buku.realisasi(i.kode, t), buku.tercatat(i.kode, t)) if x is not None)
            yield from (capaian.mentah, capaian.nilai)
        if a.periode.setahun:
            yield buku.capaian_akhir(i.kode).nilai
    for s in buku.sasaran_aktif:
        yield buku.capaian_sasaran(s.kode)
    yield from ringkasan_target(a)
    for baris in _anggaran(a):
        yield from (baris.pagu, baris.realisasi, baris.persen, baris.sisa, baris.sisa_lengkap)


def _berisi(a: Alat, catatan: Iterable[Berperiode]) -> list[Periode]:
    """The periods that records are of, the wholes of them, that of the report, and the last of its kind in each year, which the year may tell."""
    ada = {p for x in catatan for p in x.periode.dengan_induk()}
    return sorted(ada | {a.periode} | {a.periode.pertama(p.tahun).sejenis()[-1] for p in ada})


def _anggaran(a: Alat) -> Iterator[Serapan]:
    ang = a.anggaran
    for d in ang.sumber_dana:
        for _p, s, isi in ang.per_program(d.kode):
            yield s
            yield from isi
        yield from ang.jenis_belanja(d.kode)
        yield from (x for x in (ang.total(d.kode), ang.total_jenis(d.kode)) if x)
    yield from (x for x in (ang.seluruh, *(ang.sasaran(s.kode) for s in a.buku.sasaran_aktif)) if x)


def dengan_masukan(isi: Iterable[Angka]) -> dict[str, Angka]:
    """The numbers and everything that they were computed from, by short code."""
    hasil: dict[str, Angka] = {}
    antre = list(isi)
    while antre:
        a = antre.pop()
        if a.asal and a.kode not in hasil:
            hasil[a.kode] = a
            if isinstance(a.asal, Hitungan):
                antre += a.asal.masukan
    return hasil
