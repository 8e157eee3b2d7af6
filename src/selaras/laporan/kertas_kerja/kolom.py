"""The columns of a sheet of figures: the periods of the report's kind, and before each that its parts tell, those parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from selaras.angka import Periode
from selaras.kinerja import CaraSetahun
from selaras.laporan.alat import Alat
from selaras.laporan.kertas_kerja.buku_kerja import KOSONG, terjaga


def deret_kolom(a: Alat, berisi: Iterable[Periode]) -> list[Periode]:
    """The periods that records are of (those that hold them too), up to the report's; a part stands before its whole."""
    sejenis = {x for p in berisi for x in p.dengan_induk() if x.jenis is a.periode.jenis and x <= a.periode}
    hasil = sejenis | {a.periode}
    antre = list(hasil)
    while antre:
        p = antre.pop()
        if a.buku.dirinci(p):
            hasil |= set(p.anggota())
            antre += p.anggota()
    return sorted(hasil)


def rumus_gabungan(cara: CaraSetahun, sel: Sequence[str]) -> str:
    """The whole over the cells of its parts: the rule of `selaras.kinerja.gabungkan`."""
    if cara.bagian_terakhir:
        return f"IF(ISNUMBER({sel[-1]}),{sel[-1]},{KOSONG})"
    daftar = ",".join(sel)
    return terjaga(f"SUM({daftar})" if cara is CaraSetahun.JUMLAH else f"AVERAGE({daftar})", *sel)
