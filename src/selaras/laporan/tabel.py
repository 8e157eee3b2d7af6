"""Short ways to write a `Tabel`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from selaras.angka import Angka
from selaras.dokumen.model import Baris, Bentuk, Nilai, Rata, Rujuk, Sel, Tabel, Teks
from selaras.dokumen.susun import t

Gaya = Literal["biasa", "jumlah", "kelompok"]
Isi = str | int | Angka | Nilai | Teks | Sel


def sel(isi: Isi, bentuk: Bentuk = "penuh") -> Sel:
    if isinstance(isi, Sel):
        return isi
    if isinstance(isi, Angka):
        return Sel((Nilai(isi, bentuk),))
    if isinstance(isi, Nilai):
        return Sel((isi,))
    if isinstance(isi, tuple):
        return Sel(isi)
    return Sel(t(str(isi)) if isi != "" else ())


def baris(*isi: Isi, bentuk: Bentuk = "penuh", gaya: Gaya = "biasa") -> Baris:
    return Baris(tuple(sel(x, bentuk) for x in isi), gaya)


def kelompok(teks: str, lebar: int) -> Baris:
    """A row over the whole width that names the rows after it."""
    return Baris((Sel(t(teks), rentang=lebar, tebal=True, rata="kiri"),), "kelompok")


def tabel(
    kunci: str,
    judul: str,
    kepala: Sequence[str] | Sequence[Sequence[Sel]],
    isi: Sequence[Baris],
    lebar: Sequence[float],
    rata: str,
    *,
    nomor_kolom: bool = False,
    kecil: bool = False,
    catatan: Teks = (),
    lanskap: bool = False,
) -> Tabel:
    """``rata`` is a letter a column: k(iri), a (kanan), t(engah). ``lebar`` are wishes: a column is never narrower than its longest word.

    A table whose words do not fit turns small by itself.
    """
    huruf: dict[str, Rata] = {"k": "kiri", "a": "kanan", "t": "tengah"}
    baris_kepala: list[tuple[Sel, ...]] = []
    if kepala and isinstance(kepala[0], str):
        baris_kepala.append(tuple(Sel(t(str(k)), tebal=True, rata="tengah") for k in kepala))
    else:
        baris_kepala += [tuple(x for x in k if isinstance(x, Sel)) for k in kepala]
    muat, kecil = lebar_muat([*(Baris(k) for k in baris_kepala), *isi], lebar, kecil=kecil, lanskap=lanskap)
    return Tabel(kunci, judul, tuple(baris_kepala), tuple(isi), muat, tuple(huruf[h] for h in rata), nomor_kolom, kecil, catatan)


_LEBAR_TEGAK, _LEBAR_LANSKAP = 459.0, 706.0  # points between the margins of A4
_HURUF = {False: (9.5, 10.0), True: (8.5, 7.0)}  # size of type and room beside it, by kecil


def lebar_muat(baris: Sequence[Baris], lebar: Sequence[float], *, kecil: bool, lanskap: bool = False) -> tuple[tuple[float, ...], bool]:
    """Widths near the wished ones in which no word or number is wider than its column, and whether that takes small type."""
    penuh = _LEBAR_LANSKAP if lanskap else _LEBAR_TEGAK
    panjang = [0.0] * len(lebar)
    for b in baris:
        kolom = 0
        for s in b.sel:
            if s.rentang == 1:
                tebal = 1.06 if s.tebal or b.gaya != "biasa" else 1.0
                panjang[kolom] = max(panjang[kolom], *(_panjang(kata) * tebal for kata in _teks(s).split() or [""]))
            kolom += s.rentang
    for sempit in (kecil, True):
        ukuran, sela = _HURUF[sempit]
        perlu = [p * ukuran + sela for p in panjang]
        if sum(perlu) <= penuh:
            break
    return _bagi(perlu, [x * penuh / sum(lebar) for x in lebar], penuh), sempit


def _bagi(perlu: list[float], ingin: list[float], penuh: float) -> tuple[float, ...]:
    """Wishes cut to the width: who needs more than wished gets the need, the others share what is left by their wishes."""
    if sum(perlu) >= penuh:
        return tuple(round(x / sum(perlu) * 100, 2) for x in perlu)
    tetap: set[int] = set()
    while True:
        sisa = penuh - sum(perlu[n] for n in tetap)
        bebas = sum(x for n, x in enumerate(ingin) if n not in tetap)
        hasil = [perlu[n] if n in tetap else x * sisa / bebas for n, x in enumerate(ingin)]
        kurang = {n for n in range(len(ingin)) if n not in tetap and hasil[n] < perlu[n]}
        if not kurang:
            return tuple(round(x / penuh * 100, 2) for x in hasil)
        tetap |= kurang


def _teks(s: Sel) -> str:
    return "".join(r.teks for r in s.runs if not isinstance(r, Rujuk))


def _panjang(kata: str) -> float:
    """Width of a word in em, a little on the safe side."""
    return sum(0.28 if c in ".,:;il/|-–" else 0.62 if c.isupper() or c in "%mw‰≥≤—" else 0.52 for c in kata)
