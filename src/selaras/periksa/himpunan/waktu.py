"""Quantities over time in tables: a row under heads that are periods, or a column beside labels that are; and columns of changes.

A change is told with its sign by the two values, or by a column of changes. A table of target and realisasi tells it too.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.periksa.bahasa_id.nama import GERAK_WAKTU
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.himpunan.nama import kunci_nama, nama_lain
from selaras.periksa.himpunan.periode import Waktu, waktu_teks
from selaras.periksa.himpunan.susun import berskala
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.temuan import Lokasi

_KATA = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, eq=False)
class BedaWaktu:
    """From ``a`` to ``b`` the quantity changed by ``beda`` (in persen ``laju``); ``beda`` alone where a column tells it."""

    label: str
    nama: tuple[frozenset[str], ...]
    beda: Bilangan
    laju: Bilangan | None
    lokasi: tuple[Lokasi, ...]
    nilai: tuple[Bilangan, ...] = ()
    waktu: tuple[Waktu, ...] = ()
    sebutan: str = ""
    hitungan: str = ""
    total: bool = False
    berurut: bool = True
    terakhir: bool = True


def perubahan_tabel(kisi: Kisi) -> Iterator[BedaWaktu]:
    yield from _baris(kisi)
    yield from _kolom(kisi)


def _baris(kisi: Kisi) -> Iterator[BedaWaktu]:
    """Each row over the columns that are periods of one measure, and its cells of change."""
    seri: dict[str, list[tuple[Waktu, int]]] = {}
    geser = []
    for k in kisi.kolom_angka:
        if kisi.kolom[k].peran == "selisih":
            geser.append(k)
        elif (w := waktu_teks(kisi.kolom[k].teks)) is not None:
            seri.setdefault(w[0], []).append((w[1], k))
    for r, b in enumerate(kisi.baris):
        nama = _nama_baris(kisi, r)
        if not nama:
            continue
        for kolom in seri.values():
            titik = [(w, kisi.sel[r][k]) for w, k in kolom if kisi.sel[r][k].bil is not None]
            yield from _pasangan(kisi, titik, b.label, nama, b.total)
        if len(geser) <= 2:
            yield from _sel_geser(kisi, r, geser, nama, seri)


def _nama_baris(kisi: Kisi, r: int) -> tuple[frozenset[str], ...]:
    b = kisi.baris[r]
    if b.total:
        judul = kunci_nama(kisi.judul) if kisi.judul else frozenset()
        return (judul,) if judul else ()
    return nama_lain(b.label) if b.label and not b.rata else ()


def _sel_geser(
    kisi: Kisi, r: int, geser: list[int], nama: tuple[frozenset[str], ...], seri: dict[str, list[tuple[Waktu, int]]]
) -> Iterator[BedaWaktu]:
    waktu = tuple(sorted(w for kolom in seri.values() for w, _k in kolom))
    nilai = tuple(berskala(kisi, s) for s in kisi.sel[r] if s.bil is not None and s.k not in geser)
    for k in geser:
        s = kisi.sel[r][k]
        if s.bil is None or not s.bil.nilai or not GERAK_WAKTU & set(_KATA.findall(kisi.kolom[k].teks.lower())):
            continue
        persen = s.bil.jenis == "%" or "%" in kisi.kolom[k].teks or "persen" in kisi.kolom[k].teks.lower()
        b = berskala(kisi, s)
        yield BedaWaktu(
            kisi.baris[r].label, nama, b, b if persen else None, (lokasi_sel(kisi, s),), nilai, waktu, kisi.sebutan,
            f"{kisi.nama(s)}: {s.teks}", kisi.baris[r].total,
        )  # fmt: skip


def _kolom(kisi: Kisi) -> Iterator[BedaWaktu]:
    """Each column over the rows that are periods."""
    baris = [(w[1], r) for r, b in enumerate(kisi.baris) if (w := waktu_teks(b.label)) is not None and not w[0] and not b.total]
    if len(baris) < 2:
        return
    judul = kunci_nama(kisi.judul) if kisi.judul else frozenset()
    for k in kisi.kolom_angka:
        kepala = waktu_teks(kisi.kolom[k].teks)
        polos = kepala is not None and not kepala[0]  # a bare year: the caption says what it is
        nama = ((judul,) if judul else ()) if polos else nama_lain(kisi.kolom[k].teks)
        if nama and kisi.kolom[k].peran != "selisih":
            titik = [(w, kisi.sel[r][k]) for w, r in baris if kisi.sel[r][k].bil is not None]
            yield from _pasangan(kisi, titik, kisi.kolom[k].teks, nama, polos)


def _pasangan(
    kisi: Kisi, titik: list[tuple[Waktu, SelKisi]], label: str, nama: tuple[frozenset[str], ...], total: bool
) -> Iterator[BedaWaktu]:
    urut = sorted(titik, key=lambda t: t[0])
    if len({w for w, _s in urut}) != len(urut) or len({w[1] > 0 for w, _s in urut}) > 1:
        return
    for (i, (wa, a)), (j, (wb, b)) in itertools.combinations(enumerate(urut), 2):
        assert a.bil is not None
        assert b.bil is not None
        if wb[0] and wa[0] and wa[1] != wb[1] and wa[0] != wb[0]:
            continue
        x, y = berskala(kisi, a), berskala(kisi, b)
        beda = replace(y, nilai=y.nilai - x.nilai, langkah=max(x.langkah, y.langkah), eksak=x.eksak and y.eksak, tafsir=())
        laju = Bilangan((y.nilai / x.nilai - 1) * 100, Decimal("0.001"), "", "%", False) if x.nilai > 0 and y.nilai > 0 else None
        yield BedaWaktu(
            label, nama, beda, laju, (lokasi_sel(kisi, a), lokasi_sel(kisi, b)), (x, y), (wa, wb), kisi.sebutan, f"{a.teks} → {b.teks}", total,
            j == i + 1, j == len(urut) - 1,
        )  # fmt: skip
