"""What must hold within one row, whoever writes it: the package loader and a person's form ask the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from selaras.bahasa import _

Pesan = tuple[str, str]  # the column, and what is wrong with it

# These columns hold a value or a reason for having none.
_NILAI = {"pegawai": "jumlah", "target": "nilai", "nilai_variabel": "nilai", "realisasi_tercatat": "nilai", "keluaran": "realisasi"}
RINCIAN = ("program", "sub_kegiatan", "jenis_belanja")
# Tables with an interval: its lower and its upper column.
_RENTANG = {"target": ("nilai", "nilai_atas"), "butir_perjanjian": ("target", "target_atas"), "standar": ("nilai", "nilai_atas")}


def kolom_bersama(tabel: str) -> list[tuple[str, ...]]:
    """The sets of columns of a table that `uji_baris` looks at together."""
    hasil: list[tuple[str, ...]] = [(_NILAI[tabel], "kosong")] if tabel in _NILAI else []
    hasil += [(*_RENTANG[tabel], "indikator")] if tabel in _RENTANG else []
    return hasil + ([RINCIAN, ("jumlah",)] if tabel in ("pagu", "realisasi_anggaran") else [])


def uji_baris(tabel: str, isi: Mapping[str, Any], berentang: bool | None = None) -> Iterator[Pesan]:
    """Every rule of a row over the columns that ``isi`` has. ``berentang``: is its indicator one of range polarity; None: not known."""
    yield from _nilai_atau_alasan(tabel, isi)
    yield from _rentang(tabel, isi, berentang)
    yield from _anggaran(tabel, isi)


def _nilai_atau_alasan(tabel: str, isi: Mapping[str, Any]) -> Iterator[Pesan]:
    kolom = _NILAI.get(tabel)
    if kolom is None or not {kolom, "kosong"} <= isi.keys():
        return
    if isi[kolom] is None and not isi["kosong"]:
        yield kolom, _("isi nilainya, atau tulis alasannya di kolom «kosong»")
    if isi[kolom] is not None and isi["kosong"]:
        yield "kosong", _("ada nilai dan ada alasan kosong sekaligus; hapus salah satu")


def _rentang(tabel: str, isi: Mapping[str, Any], berentang: bool | None) -> Iterator[Pesan]:
    """An interval belongs to a range indicator and runs upwards."""
    if tabel not in _RENTANG or not set(_RENTANG[tabel]) <= isi.keys():
        return
    kolom_bawah, kolom_atas = _RENTANG[tabel]
    bawah, atas = isi[kolom_bawah], isi[kolom_atas]
    if atas is not None and bawah is None:
        yield kolom_bawah, _("ada batas atas tanpa batas bawah")
    elif atas is not None and atas < bawah:
        yield kolom_atas, _("batas atas {a:f} di bawah batas bawah {b:f}", a=atas, b=bawah)
    elif tabel != "standar" and atas is None and bawah is not None and berentang is True:
        yield kolom_atas, _("indikator berpolaritas range: isi batas atasnya")
    elif tabel != "standar" and atas is not None and berentang is False:
        yield kolom_atas, _("batas atas hanya untuk indikator berpolaritas range")


def _anggaran(tabel: str, isi: Mapping[str, Any]) -> Iterator[Pesan]:
    if tabel not in ("pagu", "realisasi_anggaran"):
        return
    if set(RINCIAN) <= isi.keys() and sum(bool(isi[k]) for k in RINCIAN) != 1:
        yield "", _("isi tepat satu dari: {daftar}", daftar=", ".join(RINCIAN))
    if isi.get("jumlah") is not None and isi["jumlah"] < 0:
        yield "jumlah", _("jumlah tidak boleh negatif")
