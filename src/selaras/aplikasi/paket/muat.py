"""Loading a package into the database: all or nothing, and only what changed is touched, so that history stays readable."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pghistory
from django.db import IntegrityError, models, transaction

from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.baca import Baris, Galat, Paket, baca_paket
from selaras.aplikasi.paket.periksa import periksa_paket
from selaras.aplikasi.paket.skema import KUNCI_ACUAN, TABEL, Tabel
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.bahasa import _

Kemajuan = Callable[[str], None]


class PaketDitolak(Exception):
    """The package was refused and nothing was loaded; ``galat`` says why."""

    def __init__(self, galat: list[Galat]) -> None:
        super().__init__("\n".join(str(g) for g in galat))
        self.galat = galat


@dataclass
class Hasil:
    kode: str
    baru: int = 0
    berubah: int = 0
    dihapus: int = 0
    tetap: int = 0


def muat_paket(folder: Path, kemajuan: Kemajuan = lambda _tabel: None) -> Hasil:
    """Validate everything, then load in one transaction. Raises `PaketDitolak` with every error found."""
    paket, galat = baca_paket(folder)
    galat = galat or periksa_paket(paket)
    if galat:
        raise PaketDitolak(galat)
    try:
        with transaction.atomic(), pghistory.context(perintah="muat", pelaku=_pelaku()):
            return _tulis(paket, kemajuan)
    except IntegrityError as e:
        sebab = str(e).splitlines()
        raise PaketDitolak([Galat(str(folder), _("basis data menolak isi paket: {sebab}", sebab=" ".join(sebab)))]) from e


def _pelaku() -> str:
    """Who runs the command, as the machine knows him or her; '' where it does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _tulis(paket: Paket, kemajuan: Kemajuan) -> Hasil:
    hasil = Hasil(paket.kode_instansi)
    pk: dict[type[models.Model], dict[str, int]] = {}
    instansi: PerangkatDaerah | None = None
    usang: list[tuple[type[models.Model], list[int]]] = []
    for tabel in TABEL:
        kemajuan(tabel.nama)
        baris = paket.isi.get(tabel.nama, [])
        usang.append((tabel.model, _selaraskan(tabel, baris, instansi if tabel.milik_instansi else None, pk, hasil)))
        if tabel.model is PerangkatDaerah:
            instansi = PerangkatDaerah.objects.get(kode=hasil.kode)
    for model, id2 in reversed(usang):
        if id2:
            model._default_manager.filter(pk__in=id2).delete()
            hasil.dihapus += len(id2)
    assert instansi is not None
    _tulis_narasi(paket, instansi, hasil)
    return hasil


def _selaraskan(
    tabel: Tabel, baris2: list[Baris], instansi: PerangkatDaerah | None, pk: dict[type[models.Model], dict[str, int]], hasil: Hasil
) -> list[int]:
    """Insert and update the rows of one table; give the ids of recorded rows that the package no longer has."""
    objek = tabel.model._default_manager
    lama2 = objek.filter(perangkat_daerah=instansi) if instansi else objek.all()
    lacak = [k.lacak for k in tabel.kolom]
    lama = {
        _kunci(tabel, dict(zip([k.nama for k in tabel.kolom], isi, strict=True))): (id_, isi)
        for id_, *isi in lama2.values_list("id", *lacak)
    }
    baru, ubah = [], []
    for b in _induk_dulu(tabel, baris2):
        dulu = lama.pop(_kunci(tabel, b.isi), None)
        kini = [_setara(b.isi[k.nama], k.acuan is not None) for k in tabel.kolom]
        if dulu and [_setara(v, k.acuan is not None) for v, k in zip(dulu[1], tabel.kolom, strict=True)] == kini:
            hasil.tetap += 1
            continue
        isi = {}
        for k in tabel.kolom:
            nilai = b.isi[k.nama]
            if k.acuan:
                if k.acuan is tabel.model:
                    pk.setdefault(tabel.model, {}).update(_daftar_pk(tabel.model, instansi))
                isi[f"{k.nama}_id"] = pk[k.acuan][nilai] if nilai else None
            else:
                isi[k.nama] = nilai
        baris = tabel.model(**isi, **({"perangkat_daerah": instansi} if instansi else {}))
        if dulu:
            baris.pk = dulu[0]
            ubah.append(baris)
        elif any(k.acuan is tabel.model for k in tabel.kolom):
            baris.save()  # a later row may point to this one
            hasil.baru += 1
        else:
            baru.append(baris)
    objek.bulk_create(baru)
    if ubah:
        objek.bulk_update(ubah, [k.nama for k in tabel.kolom])
    hasil.baru += len(baru)
    hasil.berubah += len(ubah)
    if tabel.model in KUNCI_ACUAN:
        pk[tabel.model] = _daftar_pk(tabel.model, instansi)
    # Shared tables (wilayah, pemda, RPJMD) serve other agencies too: what this package does not name is left alone.
    return [id_ for id_, _isi in lama.values()] if instansi else []


def _daftar_pk(model: type[models.Model], instansi: PerangkatDaerah | None) -> dict[str, int]:
    objek = model._default_manager
    baris = objek.filter(perangkat_daerah=instansi) if instansi else objek.all()
    return dict(baris.values_list(KUNCI_ACUAN[model], "pk"))


def _kunci(tabel: Tabel, isi: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(isi[k] if isi[k] is not None else "" for k in tabel.kunci)


def _setara(nilai: Any, kode: bool) -> Any:
    if isinstance(nilai, Decimal):
        return nilai.normalize()
    return nilai or "" if kode else nilai


def _induk_dulu(tabel: Tabel, baris2: list[Baris]) -> list[Baris]:
    """A table that points to itself: parents before children."""
    diri = next((k.nama for k in tabel.kolom if k.acuan is tabel.model), None)
    if diri is None:
        return baris2
    sisa, hasil, ada = list(baris2), [], {""}
    while sisa:
        siap = [b for b in sisa if (b.isi[diri] or "") in ada]
        if not siap:
            nama = ", ".join(str(b.isi[tabel.kunci[0]]) for b in sisa)
            raise PaketDitolak([Galat(tabel.berkas, _("baris ini saling menjadi induk: {nama}", nama=nama), sisa[0].nomor, diri)])
        hasil += siap
        ada |= {b.isi[tabel.kunci[0]] for b in siap}
        sisa = [b for b in sisa if b not in siap]
    return hasil


def _tulis_narasi(paket: Paket, instansi: PerangkatDaerah, hasil: Hasil) -> None:
    lama = {(n.tahun, n.bagian): n for n in Narasi.objects.filter(perangkat_daerah=instansi)}
    for tahun, bagian, isi in paket.narasi:
        dulu = lama.pop((tahun, bagian), None)
        if dulu is None:
            Narasi.objects.create(perangkat_daerah=instansi, tahun=tahun, bagian=bagian, isi=isi)
            hasil.baru += 1
        elif dulu.isi != isi:
            dulu.isi = isi
            dulu.save()
            hasil.berubah += 1
        else:
            hasil.tetap += 1
    for usang in lama.values():
        usang.delete()
        hasil.dihapus += 1
