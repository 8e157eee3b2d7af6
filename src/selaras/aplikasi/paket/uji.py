"""What must hold between the cells of a package: codes that exist, values with a reason or without, bounds in their order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from selaras.aplikasi.organisasi.models import KOPERASI_UKM
from selaras.aplikasi.paket.baca import BarisPaket, Galat, Paket
from selaras.aplikasi.paket.sah import kolom_bersama, uji_baris
from selaras.aplikasi.paket.skema import KUNCI_ACUAN, NAMA_TABEL, TABEL, TabelPaket
from selaras.aplikasi.paket.uji_rumus import uji_rumus, uji_tulisan
from selaras.bahasa import _

_SEBUT_TERBANYAK = 3


def uji_paket(paket: Paket, terbaca: bool = True) -> list[Galat]:
    """Everything that a single cell cannot show, over all rows that could be read. ``terbaca``: reading gave no error."""
    galat = [
        *_tunggal(paket), *_acuan(paket), *_lingkaran(paket), *_baris_sah(paket),
        *_tahun(paket), *_periode(paket), *_sektor(paket), *_misi(paket), *_skala(paket), *uji_rumus(paket),
    ]  # fmt: skip
    return [*galat, *uji_tulisan(paket, tuntas=terbaca and not galat)]


def _isi(b: BarisPaket, *semua_kolom: str) -> tuple[Any, ...] | None:
    """The cells, unless one of them could not be read."""
    return None if b.rusak.intersection(semua_kolom) else tuple(b.isi[k] for k in semua_kolom)


def _tunggal(paket: Paket) -> Iterator[Galat]:
    for nama, sebut in (("pemda", _("pemerintah daerah")), ("perangkat_daerah", _("perangkat daerah"))):
        if nama not in paket.tak_terbaca and len(paket.baris(nama)) != 1:
            yield Galat(f"{nama}.csv", _("berisi {n} baris; harus tepat satu {apa}", n=len(paket.baris(nama)), apa=sebut))


def _acuan(paket: Paket) -> Iterator[Galat]:
    """Codes that no row has. A missing code is told once, at its first place, however many cells name it."""
    ada = {t.nama: {b.isi[t.kunci[0]] for b in paket.baris(t.nama)} for t in TABEL}
    for b in paket.baris("indikator"):
        if b.isi["skala"] and b.isi["skala"] not in ada["skala"] and "skala" not in paket.tak_terbaca:
            yield Galat("indikator.csv", _("kode «{kode}» tidak ada di skala.csv (kolom kode)", kode=b.isi["skala"]), b.nomor, "skala")
    tempat: dict[tuple[str, str], list[tuple[TabelPaket, int, str]]] = defaultdict(list)
    for tabel in TABEL:
        for k in tabel.kolom:
            tujuan = NAMA_TABEL[k.acuan] if k.acuan else ""
            if not tujuan or tujuan in paket.tak_terbaca:
                continue
            for b in paket.baris(tabel.nama):
                if b.isi[k.nama] and b.isi[k.nama] not in ada[tujuan]:
                    tempat[tujuan, b.isi[k.nama]].append((tabel, b.nomor, k.nama))
    kunci = {NAMA_TABEL[m]: kolom for m, kolom in KUNCI_ACUAN.items() if m}
    # A code that could not be read may be the very one that is missed elsewhere; it has its own error.
    rusak = {t: sum(kolom in b.rusak for b in paket.baris(t)) for t, kolom in kunci.items()}
    hilang = Counter(tujuan for tujuan, _kode in tempat)
    for (tujuan, kode), daftar in tempat.items():
        if hilang[tujuan] <= rusak[tujuan]:
            continue
        (tabel, nomor, kolom), *lain = daftar
        pesan = _("kode «{kode}» tidak ada di {berkas} (kolom {kunci})", kode=kode, berkas=f"{tujuan}.csv", kunci=kunci[tujuan])
        yield Galat(tabel.berkas, pesan + _juga(lain), nomor, kolom)


def _juga(lain: list[tuple[TabelPaket, int, str]]) -> str:
    if not lain:
        return ""
    sebut = ", ".join(_("{b} baris {n}", b=t.berkas, n=n) for t, n, _k in lain[:_SEBUT_TERBANYAK])
    if len(lain) > _SEBUT_TERBANYAK:
        sebut += _(", dan {n} tempat lagi", n=len(lain) - _SEBUT_TERBANYAK)
    return _("; dipakai juga di {sebut}", sebut=sebut)


def _lingkaran(paket: Paket) -> Iterator[Galat]:
    """Units that stand, over however many steps, under themselves."""
    induk = {b.isi["kode"]: (b.isi["induk"], b.nomor) for b in paket.baris("unit_kerja")}
    selesai: set[str] = set()
    for mulai in induk:
        jalan: list[str] = []
        lewat: set[str] = set()
        kode = mulai
        while kode in induk and kode not in selesai and kode not in lewat:
            jalan.append(kode)
            lewat.add(kode)
            kode = induk[kode][0]
        if kode in lewat:
            putaran = jalan[jalan.index(kode) :]
            yield Galat("unit_kerja.csv", _("unit ini saling menjadi induk: {d}", d=", ".join(putaran)), induk[kode][1], "induk")
        selesai |= lewat


def _baris_sah(paket: Paket) -> Iterator[Galat]:
    """The rules of a single row, over the columns of it that could be read."""
    rentang = {b.isi["kode"]: b.isi["polaritas"] == "range" for b in paket.baris("indikator")}
    for tabel in TABEL:
        kelompok = kolom_bersama(tabel.nama)
        for b in paket.baris(tabel.nama) if kelompok else ():
            isi = {k: b.isi[k] for semua_kolom in kelompok if not b.rusak.intersection(semua_kolom) for k in semua_kolom}
            for kolom, pesan in uji_baris(tabel.nama, isi, rentang.get(isi.get("indikator", ""))):
                yield Galat(tabel.berkas, pesan, b.nomor, kolom)


def _tahun(paket: Paket) -> Iterator[Galat]:
    for tabel in TABEL:
        semua_kolom = [k.nama for k in tabel.kolom if k.nama.startswith("tahun")]
        for b in paket.baris(tabel.nama):
            for kolom in semua_kolom:
                tahun = b.isi[kolom]
                if tahun is not None and not 1945 <= tahun <= 2100:
                    yield Galat(tabel.berkas, _("tahun {t} di luar 1945-2100", t=tahun), b.nomor, kolom)
    for nama in ("rpjmd", "renstra"):
        for b in paket.baris(nama):
            isi = _isi(b, "tahun_mulai", "tahun_selesai")
            if isi and isi[1] < isi[0]:
                yield Galat(f"{nama}.csv", _("berakhir ({a}) sebelum mulai ({b})", a=isi[1], b=isi[0]), b.nomor, "tahun_selesai")
    yield from _berlaku(paket)


def _berlaku(paket: Paket) -> Iterator[Galat]:
    for b in paket.baris("renstra"):
        isi = _isi(b, "tahun_mulai", "tahun_selesai", "berlaku_mulai")
        if isi and isi[0] <= isi[1] and not isi[0] <= isi[2] <= isi[1]:
            pesan = _("tahun {t} di luar masa renstra ini; isi tahun dari {a} sampai {b}", t=isi[2], a=isi[0], b=isi[1])
            yield Galat("renstra.csv", pesan, b.nomor, "berlaku_mulai")


def _periode(paket: Paket) -> Iterator[Galat]:
    for tabel in TABEL:
        if not {"triwulan", "bulan"} <= {k.nama for k in tabel.kolom}:
            continue
        for b in paket.baris(tabel.nama):
            isi = _isi(b, "triwulan", "bulan")
            if isi and None not in isi:
                yield Galat(tabel.berkas, _("isi triwulan atau bulan, bukan keduanya"), b.nomor, "bulan")


def _sektor(paket: Paket) -> Iterator[Galat]:
    for b in paket.baris("perangkat_daerah"):
        isi = _isi(b, "sektor", "definisi_aktif")
        if isi and isi[0] == KOPERASI_UKM and not isi[1]:
            yield Galat("perangkat_daerah.csv", _("wajib diisi bagi sektor {s}", s=KOPERASI_UKM), b.nomor, "definisi_aktif")
        if isi and isi[0] != KOPERASI_UKM and isi[1]:
            yield Galat("perangkat_daerah.csv", _("hanya untuk sektor {s}; kosongkan", s=KOPERASI_UKM), b.nomor, "definisi_aktif")


def _misi(paket: Paket) -> Iterator[Galat]:
    if "butir_rpjmd" in paket.tak_terbaca:
        return
    misi = {(b.isi["rpjmd"], b.isi["nomor"]) for b in paket.baris("butir_rpjmd") if b.isi["jenis"] == "misi"}
    for b in paket.baris("dukungan_misi"):
        isi = _isi(b, "rpjmd", "nomor")
        if isi and isi not in misi:
            pesan = _("misi ke-{n} RPJMD «{r}» tidak ada di butir_rpjmd.csv", n=isi[1], r=isi[0])
            yield Galat("dukungan_misi.csv", pesan, b.nomor, "nomor")


def _skala(paket: Paket) -> Iterator[Galat]:
    """From the highest step down: one name, bounds that fall, and no bound in the lowest step alone."""
    skala: dict[str, list[BarisPaket]] = defaultdict(list)
    for b in paket.baris("skala"):
        if not b.rusak:
            skala[b.isi["kode"]].append(b)
    for semua_baris in skala.values():
        semua_baris.sort(key=lambda b: int(b.isi["urutan"]))
        for atas, b in pairwise(semua_baris):
            if b.isi["nama"] != semua_baris[0].isi["nama"]:
                yield Galat("skala.csv", _("nama skala berbeda dari jenjang di atasnya; samakan"), b.nomor, "nama")
            if atas.isi["bawah"] is None:
                yield Galat("skala.csv", _("hanya jenjang terendah yang tanpa batas bawah"), atas.nomor, "bawah")
            elif b.isi["bawah"] is not None and b.isi["bawah"] >= atas.isi["bawah"]:
                pesan = _("batas bawah {b:f} tidak lebih rendah dari jenjang di atasnya ({a:f})", b=b.isi["bawah"], a=atas.isi["bawah"])
                yield Galat("skala.csv", pesan, b.nomor, "bawah")
        if semua_baris[-1].isi["bawah"] is not None:
            yield Galat("skala.csv", _("jenjang terendah tidak berbatas bawah; kosongkan"), semua_baris[-1].nomor, "bawah")
