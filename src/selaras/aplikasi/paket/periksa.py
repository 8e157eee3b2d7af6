"""What must hold between the rows of a package: codes that exist, values with a reason or without, formulas that fit their units."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from selaras.angka import satuan_dari
from selaras.aplikasi.paket.baca import Galat, Paket
from selaras.aplikasi.paket.skema import KUNCI_ACUAN, NAMA_TABEL, TABEL
from selaras.bahasa import _
from selaras.laporan.narasi import periksa_token
from selaras.rumus import RumusGalat, periksa_hasil, satuan_rumus, urutan_hitung

# These columns hold a value or a reason for having none.
_NILAI = {"pegawai": "jumlah", "target": "nilai", "nilai_variabel": "nilai", "realisasi_tercatat": "nilai"}
_RINCIAN = ("program", "sub_kegiatan", "jenis_belanja")


def periksa_paket(paket: Paket) -> list[Galat]:
    """Everything that a single cell cannot show. Call it on a package whose reading gave no error."""
    return [*_acuan(paket), *_nilai_atau_alasan(paket), *_anggaran(paket), *_tahun(paket), *_rumus(paket), *_narasi(paket)]


def _acuan(paket: Paket) -> Iterator[Galat]:
    ada = {t.nama: {b.isi[t.kunci[0]] for b in paket.baris(t.nama)} for t in TABEL}
    for tabel in TABEL:
        acuan = [(k.nama, NAMA_TABEL[k.acuan], KUNCI_ACUAN[k.acuan]) for k in tabel.kolom if k.acuan]
        for b in paket.baris(tabel.nama):
            for kolom, tujuan, kunci in acuan:
                kode = b.isi[kolom]
                if kode and kode not in ada[tujuan]:
                    pesan = _("kode «{kode}» tidak ada di {berkas} (kolom {kunci})", kode=kode, berkas=f"{tujuan}.csv", kunci=kunci)
                    yield Galat(tabel.berkas, pesan, b.nomor, kolom)


def _nilai_atau_alasan(paket: Paket) -> Iterator[Galat]:
    for nama, kolom in _NILAI.items():
        for b in paket.baris(nama):
            if b.isi[kolom] is None and not b.isi["kosong"]:
                yield Galat(f"{nama}.csv", _("isi nilainya, atau tulis alasannya di kolom «kosong»"), b.nomor, kolom)
            if b.isi[kolom] is not None and b.isi["kosong"]:
                yield Galat(f"{nama}.csv", _("ada nilai dan ada alasan kosong sekaligus; hapus salah satu"), b.nomor, "kosong")


def _anggaran(paket: Paket) -> Iterator[Galat]:
    for nama in ("pagu", "realisasi_anggaran"):
        for b in paket.baris(nama):
            if sum(bool(b.isi[k]) for k in _RINCIAN) != 1:
                yield Galat(f"{nama}.csv", _("isi tepat satu dari: {daftar}", daftar=", ".join(_RINCIAN)), b.nomor)
            if b.isi["jumlah"] is not None and b.isi["jumlah"] < 0:
                yield Galat(f"{nama}.csv", _("jumlah tidak boleh negatif"), b.nomor, "jumlah")


def _tahun(paket: Paket) -> Iterator[Galat]:
    for tabel in TABEL:
        kolom2 = [k.nama for k in tabel.kolom if k.nama.startswith("tahun")]
        for b in paket.baris(tabel.nama):
            for kolom in kolom2:
                tahun = b.isi[kolom]
                if tahun is not None and not 1945 <= tahun <= 2100:
                    yield Galat(tabel.berkas, _("tahun {t} di luar 1945-2100", t=tahun), b.nomor, kolom)


def kamus_satuan(variabel: list[dict[str, Any]]) -> dict[str, Any]:
    return {v["kode"]: satuan_dari(v["satuan"]) for v in variabel}


def _rumus(paket: Paket) -> Iterator[Galat]:
    kamus = kamus_satuan([b.isi for b in paket.baris("variabel")])
    semua = [(nama, b) for nama in ("variabel", "indikator") for b in paket.baris(nama) if b.isi["rumus"]]
    salah = False
    for nama, b in semua:
        try:
            periksa_hasil(b.isi["rumus"], kamus, satuan_dari(b.isi["satuan"]))
        except RumusGalat as e:
            salah = True
            yield Galat(
                f"{nama}.csv", _("rumus «{kode}» — {pesan}\n{tunjuk}", kode=b.isi["kode"], pesan=e.pesan, tunjuk=e.tunjuk), b.nomor, "rumus"
            )
    if salah:
        return
    try:
        urutan_hitung({b.isi["kode"]: b.isi["rumus"] for nama, b in semua if nama == "variabel"})
    except RumusGalat as e:
        yield Galat("variabel.csv", e.pesan, kolom="rumus")
    terhitung = {b.isi["kode"] for nama, b in semua if nama == "variabel"}
    for b in paket.baris("nilai_variabel"):
        if b.isi["variabel"] in terhitung:
            yield Galat(
                "nilai_variabel.csv",
                _("«{kode}» dihitung dengan rumus; nilainya tidak diketik", kode=b.isi["variabel"]),
                b.nomor,
                "variabel",
            )


def _narasi(paket: Paket) -> Iterator[Galat]:
    kode = {b.isi["kode"] for nama in ("variabel", "indikator") for b in paket.baris(nama)}
    kamus = kamus_satuan([b.isi for b in paket.baris("variabel")])

    def periksa(rumus: str) -> None:
        satuan_rumus(rumus, kamus)

    for tahun, bagian, isi in paket.narasi:
        for baris, pesan in periksa_token(isi, kode, periksa):
            yield Galat(f"narasi/{tahun}/{bagian}.md", pesan, baris)
    for b in paket.baris("isu_strategis"):
        for _baris_ke, pesan in periksa_token(b.isi["uraian"], kode, periksa):
            yield Galat("isu_strategis.csv", pesan, b.nomor, "uraian")
