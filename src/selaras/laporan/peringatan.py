"""What a reader of the report must know about the agency's own data: what is missing, targets that are wrong, figures that deny each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.sektor import aturan_batas

if TYPE_CHECKING:
    from selaras.laporan.buku import Buku


@dataclass(frozen=True)
class Peringatan:
    """Something about the agency's own data that a reader of the report must know.

    ``jenis``: kelengkapan (no data), target (a capaian that says the target is wrong), data (figures that cannot both be right).
    """

    jenis: str
    nama: str
    uraian: str
    indikator: str = ""
    angka: Angka | None = None


def daftar_peringatan(buku: Buku) -> Iterator[Peringatan]:
    """Of the promised indicators, then of the figures under them."""
    yield from _indikator(buku)
    yield from _batas(buku)
    for utuh, cara, bagian in buku.tercatat_ganda():
        if utuh.nilai is not None and bagian.nilai is not None and utuh.nilai != bagian.nilai:
            uraian = _("tidak sama dengan yang diberikan bagian-bagiannya ({cara}); salah satunya perlu diperbaiki", cara=cara.uraian)
            yield Peringatan("data", utuh.label, uraian, angka=utuh)


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
