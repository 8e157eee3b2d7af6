"""The scales that an agency keeps as data: the predikat of its indices and scores."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from selaras.kinerja import Jenjang, SkalaKategori
from selaras.laporan import bahan as b


def skala_instansi(baris: Iterable[b.Skala]) -> dict[str, SkalaKategori]:
    """Each scale by its code. ValueError where the steps do not fall or the last one has a lower bound; loading refuses such a table."""
    urut = sorted(baris, key=lambda x: (x.kode, x.urutan))
    hasil = {}
    for kode, kelompok in groupby(urut, key=lambda x: x.kode):
        isi = list(kelompok)
        hasil[kode] = SkalaKategori(isi[0].nama, tuple(Jenjang(x.jenjang, x.bawah, x.terbuka) for x in isi))
    return hasil
