"""Short ways to write a `Tabel`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from selaras.angka import Angka
from selaras.dokumen.model import Baris, Bentuk, Nilai, Rata, Sel, Tabel, Teks, t

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


def baris(*isi: Isi, bentuk: Bentuk = "penuh", gaya: Literal["biasa", "jumlah", "kelompok"] = "biasa") -> Baris:
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
) -> Tabel:
    """``rata`` is a letter a column: k(iri), a (kanan), t(engah)."""
    huruf: dict[str, Rata] = {"k": "kiri", "a": "kanan", "t": "tengah"}
    baris_kepala: list[tuple[Sel, ...]] = []
    if kepala and isinstance(kepala[0], str):
        baris_kepala.append(tuple(Sel(t(str(k)), tebal=True, rata="tengah") for k in kepala))
    else:
        baris_kepala += [tuple(x for x in k if isinstance(x, Sel)) for k in kepala]
    return Tabel(kunci, judul, tuple(baris_kepala), tuple(isi), tuple(lebar), tuple(huruf[h] for h in rata), nomor_kolom, kecil, catatan)
