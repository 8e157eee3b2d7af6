"""Formulas and narrative of a package: what the report would refuse is refused before it is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from selaras.angka import Periode, satuan_dari
from selaras.aplikasi.paket.baca import Galat, Paket
from selaras.aplikasi.paket.uji_narasi import uji_bagian
from selaras.bahasa import _
from selaras.laporan import bahan as b
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import NarasiGalat, isi_kalimat, isi_narasi, periode_bagian, uji_token
from selaras.rumus import RumusGalat, satuan_rumus, uji_hasil, urutan_hitung


def _kamus(paket: Paket) -> dict[str, Any]:
    return {x.isi["kode"]: satuan_dari(x.isi["satuan"] or "") for x in paket.baris("variabel") if "kode" not in x.rusak}


def uji_rumus(paket: Paket) -> Iterator[Galat]:
    """Each formula by itself, the order in which they can be computed, and values typed for what is computed."""
    if "variabel" in paket.tak_terbaca:
        return
    kamus = _kamus(paket)
    semua = [
        (nama, x)
        for nama in ("variabel", "indikator")
        for x in paket.baris(nama)
        if x.isi["rumus"] and not x.rusak.intersection(("kode", "satuan", "rumus"))
    ]
    salah = False
    for nama, x in semua:
        try:
            uji_hasil(x.isi["rumus"], kamus, satuan_dari(x.isi["satuan"]))
        except RumusGalat as e:
            salah = True
            pesan = _("rumus «{kode}» — {pesan}\n{tunjuk}", kode=x.isi["kode"], pesan=e.pesan, tunjuk=e.tunjuk)
            yield Galat(f"{nama}.csv", pesan, x.nomor, "rumus")
    terhitung = {x.isi["kode"]: x.isi["rumus"] for nama, x in semua if nama == "variabel"}
    if not salah:
        try:
            urutan_hitung(terhitung)
        except RumusGalat as e:
            yield Galat("variabel.csv", e.pesan, kolom="rumus")
    for x in paket.baris("nilai_variabel"):
        if x.isi["variabel"] in terhitung:
            pesan = _("«{kode}» dihitung dengan rumus; nilainya tidak diketik", kode=x.isi["variabel"])
            yield Galat("nilai_variabel.csv", pesan, x.nomor, "variabel")


def uji_tulisan(paket: Paket, tuntas: bool) -> list[Galat]:
    """Narrative and strategic issues. ``tuntas``: the rest of the package is sound, so they can be composed as the report composes them."""
    galat = list(uji_bagian(paket))
    if paket.tak_terbaca.intersection(("variabel", "indikator")):
        return galat
    galat += _token(paket)
    return galat if galat or not tuntas else list(_susun(paket))


def _token(paket: Paket) -> Iterator[Galat]:
    kode = {x.isi["kode"] for nama in ("variabel", "indikator") for x in paket.baris(nama)}
    kamus = _kamus(paket)

    def uji(rumus: str) -> None:
        satuan_rumus(rumus, kamus)

    for tahun, bagian, isi in paket.narasi:
        for baris, pesan in uji_token(isi, kode, uji):
            yield Galat(f"narasi/{tahun}/{bagian}.md", pesan, baris)
    for x in paket.baris("isu_strategis"):
        for _baris_ke, pesan in uji_token(x.isi["uraian"] or "", kode, uji):
            yield Galat("isu_strategis.csv", pesan, x.nomor, "uraian")


def _susun(paket: Paket) -> Iterator[Galat]:
    """Compose every text over the package's own records, as the report of its year would."""
    bahan = bahan_paket(paket)
    buku: dict[Periode, Buku] = {}
    for tahun, bagian, isi in paket.narasi:
        berkas, p = f"narasi/{tahun}/{bagian}.md", periode_bagian(tahun, bagian)
        try:
            isi_narasi(isi, buku.setdefault(p, Buku(bahan, p)), berkas)
        except NarasiGalat as e:
            yield Galat(berkas, e.pesan, e.baris)
    for x in paket.baris("isu_strategis"):
        p = Periode(x.isi["tahun"])
        try:
            isi_kalimat(x.isi["uraian"], buku.setdefault(p, Buku(bahan, p)), "isu_strategis.csv")
        except NarasiGalat as e:
            yield Galat("isu_strategis.csv", e.pesan, x.nomor, "uraian")


def bahan_paket(paket: Paket) -> b.Bahan:
    """The records of a sound package as the report reads them, without a database."""
    isi: dict[str, Any] = {}
    for f in fields(b.Bahan):
        if f.name == "narasi":
            continue
        kelas = getattr(b, str(f.type).removeprefix("tuple[").partition(",")[0])
        semua_baris = tuple(_rekam(kelas, x.isi) for x in paket.baris(f.name))
        isi[f.name] = semua_baris if str(f.type).startswith("tuple") else semua_baris[0]
    return b.Bahan(**isi, narasi=tuple(b.Narasi(*n) for n in paket.narasi))


def _rekam(kelas: type[Any], isi: dict[str, Any]) -> Any:
    return kelas(*["" if isi[f.name] is None and f.type == "str" else isi[f.name] for f in fields(kelas)])
