"""What a reader of the report must know about the agency's own data: what is missing, targets that are wrong, figures that deny each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selaras.angka import Angka, cetak
from selaras.bahasa import _
from selaras.sektor import aturan_batas

if TYPE_CHECKING:
    from selaras.kinerja import CaraSetahun
    from selaras.laporan.buku import Buku


@dataclass(frozen=True)
class Peringatan:
    """Something about the agency's own data that a reader of the report must know.

    ``jenis``: kelengkapan (no data), target (a capaian that says the target is wrong), data (figures that cannot both be right; where
    ``lain`` denies ``angka``, ``menurut`` says what it is).
    """

    jenis: str
    nama: str
    uraian: str
    indikator: str = ""
    angka: Angka | None = None
    lain: Angka | None = None
    menurut: str = ""


def daftar_peringatan(buku: Buku) -> Iterator[Peringatan]:
    """Of the promised indicators, then of the figures under them."""
    yield from _indikator(buku)
    yield from _batas(buku)
    yield from peringatan_ganda(buku.tercatat_ganda())


def peringatan_ganda(isi: Iterable[tuple[Angka, CaraSetahun, Angka]]) -> Iterator[Peringatan]:
    """Figures that are recorded of a whole and by its parts too, where the two differ: the whole, the way, and what the parts give."""
    for utuh, cara, bagian in isi:
        if utuh.nilai is not None and bagian.nilai is not None and utuh.bulat != bagian.bulat:
            uraian = _(
                "tercatat {a}, sedangkan {cara} {b}; salah satunya perlu diperbaiki", a=cetak(utuh), b=cetak(bagian), cara=cara.sebutan
            )
            yield Peringatan("data", utuh.label, uraian, angka=utuh, lain=bagian, menurut=cara.sebutan)


def _indikator(buku: Buku) -> Iterator[Peringatan]:
    for i in buku.indikator_aktif:
        r = buku.realisasi(i.kode, buku.periode)
        if r.nilai is None:
            yield Peringatan("kelengkapan", i.nama, r.kosong, i.kode)
            continue
        c = buku.capaian(i.kode, buku.periode)
        yield from (Peringatan("target", i.nama, p.uraian, i.kode, c.nilai) for p in c.peringatan)


def _batas(buku: Buku) -> Iterator[Peringatan]:
    """Rules of the trade between two figures."""
    for b in aturan_batas(buku.bahan.perangkat_daerah.sektor):
        if b.kecil in buku.variabel and b.besar in buku.variabel:
            kecil, besar = buku.nilai(b.kecil, buku.periode), buku.nilai(b.besar, buku.periode)
            if kecil.nilai is not None and besar.nilai is not None and kecil.nilai > besar.nilai:
                yield Peringatan("data", kecil.label, _("seharusnya {aturan}", aturan=b.uraian), angka=kecil)
