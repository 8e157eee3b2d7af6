"""Narrative whose section does not exist: it would be loaded and never printed, so it is refused, with the sections that exist."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from selaras.aplikasi.paket.baca import Galat, Paket
from selaras.bahasa import _
from selaras.laporan.bagian import BAGIAN_BERKALA, BAGIAN_TAHUNAN, bagian_data, bagian_sasaran, bagian_umum
from selaras.laporan.narasi import bagian_narasi, periode_bagian

_DISARANKAN = 3
_BERSARAN = 20  # a longer list of mistakes is not one of slips of the pen


def uji_bagian(paket: Paket) -> Iterator[Galat]:
    if not {"sasaran", "variabel"}.isdisjoint(paket.tak_terbaca):
        return
    sasaran = [b.isi["kode"] for b in paket.baris("sasaran") if b.isi["kode"]]
    kelompok = [b.isi["kelompok"] for b in paket.baris("variabel") if b.isi["kelompok"]]
    dikenal = {s: {*bagian_umum(s), *bagian_sasaran(s, sasaran), *bagian_data(kelompok)} for s in (True, False)}
    salah = 0
    for tahun, bagian, _isi in paket.narasi:
        p = periode_bagian(tahun, bagian)
        kepala = bagian_narasi(p, "")
        polos = bagian.removeprefix(kepala)
        if polos not in dikenal[p.setahun]:
            salah += 1
            saran = _saran(polos, kepala, dikenal[p.setahun]) if salah <= _BERSARAN else ""
            pesan = _("bagian «{b}» tidak dikenal, jadi tulisan ini tidak akan tercetak; ganti nama berkasnya. {s}", b=bagian, s=saran)
            yield Galat(f"narasi/{tahun}/{bagian}.md", pesan.rstrip())


def _saran(polos: str, kepala: str, dikenal: set[str]) -> str:
    """The sections that exist, those of a name like this one first. ``kepala`` are the words before it that name a part of a year."""
    setahun = not kepala
    hasil = []
    if dekat := get_close_matches(polos, sorted(dikenal), _DISARANKAN):
        hasil.append(_("Mungkin: {d}.", d=", ".join(kepala + n for n in dekat)))
    if setahun and polos.startswith(("triwulan-", "bulan-")):
        hasil.append(_("Awalannya triwulan-1- sampai triwulan-4-, atau bulan-1- sampai bulan-12-."))
    if setahun and polos in BAGIAN_BERKALA:
        hasil.append(_("Bagian ini hanya ada dalam laporan triwulan atau bulan, misalnya triwulan-1-{b}.", b=polos))
    if not setahun and polos in BAGIAN_TAHUNAN:
        hasil.append(_("Bagian ini hanya ada dalam laporan tahunan: {b}.", b=polos))
    ada = [*bagian_umum(setahun), *bagian_sasaran(setahun, [_("KODE")]), *bagian_data([_("KELOMPOK")])]
    hasil.append(_("Yang ada: {ada}.", ada=", ".join(kepala + n for n in ada)))
    return " ".join(hasil)
