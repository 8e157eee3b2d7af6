"""Loading a package into the database: all or nothing, and only what changed is touched, so that history stays readable."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import pghistory
from django.db import DatabaseError, IntegrityError, connection, models, transaction

from selaras.aplikasi.alur.models import Lembar, Pemilik
from selaras.aplikasi.alur.pemicu import KODE_TERKUNCI
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.organisasi.models import Pemda, PerangkatDaerah
from selaras.aplikasi.paket.baca import BarisPaket, Galat, Paket, baca_paket
from selaras.aplikasi.paket.bersama import catat_cakupan, menyentuh_bersama, tercatat, uji_bersama
from selaras.aplikasi.paket.jaga import PEMEGANG, Penjagaan, terkunci
from selaras.aplikasi.paket.kejanggalan import kejanggalan
from selaras.aplikasi.paket.skema import KUNCI_ACUAN, TABEL, TabelPaket
from selaras.aplikasi.paket.uji import uji_paket
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.bahasa import _

Kemajuan = Callable[[str], None]
_KUNCI_BERSAMA = 7305102  # of the advisory lock: one load at a time may write what agencies share


class PaketDitolak(Exception):
    """The package was refused and nothing was loaded; ``galat`` says why."""

    def __init__(self, galat: list[Galat]) -> None:
        super().__init__("\n".join(str(g) for g in galat))
        self.galat = galat


@dataclass
class HasilMuat:
    kode: str
    baru: int = 0
    berubah: int = 0
    dihapus: int = 0
    tetap: int = 0
    dipertahankan: int = 0
    rincian: list[BarisBeda] = field(default_factory=list)
    perlu_diperiksa: list[Galat] = field(default_factory=list)


@dataclass(frozen=True)
class BarisBeda:
    """A row that the package tells otherwise than it is recorded: what becomes of it, and each column that differs, before and after.

    ``apa``: «baru», «berubah», «dihapus», or «dipertahankan»: people fill in its sheet, so it stays as they wrote it.
    """

    berkas: str
    kunci: str
    apa: str
    kolom: dict[str, tuple[Any, Any]]


@dataclass
class _Pemuatan:
    """One load on its way: the agency once its row stands, and the primary key behind every code."""

    paket: Paket
    hasil: HasilMuat
    instansi: PerangkatDaerah | None = None
    pk: dict[type[models.Model], dict[str, int]] = field(default_factory=dict)
    jaga: Penjagaan | None = None
    unit: dict[tuple[str, str], int | None] = field(default_factory=dict)
    galat: list[Galat] = field(default_factory=list)

    def boleh_tulis(self, tabel: TabelPaket, id_: int | None, b: dict[str, Any], nomor: int | None) -> bool:
        """May the package write this row? People's rows stay; one of a locked sheet is an error of the package."""
        return self._boleh(self.jaga.lembar(tabel, id_, b, self.unit) if self.jaga else None, tabel.berkas, nomor)

    def boleh_tulis_narasi(self, tahun: int, berkas: str) -> bool:
        """The same of a text: people's texts stay, and those of a locked sheet."""
        return self._boleh(self.jaga.lembar_narasi(tahun) if self.jaga else None, berkas, None)

    def _boleh(self, lembar: Lembar | None, berkas: str, nomor: int | None) -> bool:
        if lembar is None:
            return True
        if lembar.pemilik == Pemilik.ORANG:
            self.hasil.dipertahankan += 1
            return False
        if pesan := terkunci(lembar):
            self.galat.append(Galat(berkas, pesan, nomor))
        return not pesan


def baca_sah(folder: Path) -> Paket:
    """The package of a folder when nothing is wrong in it. Raises `PaketDitolak` with every error found."""
    paket, galat = baca_paket(folder)
    if paket.isi or not galat:
        galat += uji_paket(paket, terbaca=not galat)
    if galat:
        raise PaketDitolak(galat)
    return paket


def muat_paket(
    folder: Path,
    kemajuan: Kemajuan = lambda _tabel: None,
    perbarui_bersama: bool = False,
    pratinjau: bool = False,
    paket: Paket | None = None,
) -> HasilMuat:
    """Validate everything, then load in one transaction. Raises `PaketDitolak` with every error found.

    A row that other agencies use too (a region, the region's plan) is changed only with ``perbarui_bersama``. What people fill in here is
    never changed. With ``pratinjau`` nothing is: the same work is done, told, and taken back.
    """
    paket = paket or baca_sah(folder)
    try:
        with transaction.atomic(), pghistory.context(perintah="muat"), connection.cursor() as kursor:
            if lama := instansi_paket(paket):
                Revisi.kunci(lama.pk)
            if lama is None or menyentuh_bersama(paket, lama):
                kursor.execute("SELECT pg_advisory_xact_lock(%s)", [_KUNCI_BERSAMA])
            if not perbarui_bersama and (galat := uji_bersama(paket)):
                raise PaketDitolak(galat)
            # A row may take the number of another that moves or goes later in the same load.
            kursor.execute("SET CONSTRAINTS ALL DEFERRED")
            hasil = _tulis(paket, kemajuan, lama)
            hasil.perlu_diperiksa = kejanggalan(paket)
            kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            if pratinjau:
                transaction.set_rollback(True)
            return hasil
    except DatabaseError as e:
        if not isinstance(e, IntegrityError) and getattr(getattr(e.__cause__, "diag", None), "sqlstate", "") != KODE_TERKUNCI:
            raise
        raise PaketDitolak([_galat_basis_data(folder, e)]) from e


def instansi_paket(paket: Paket) -> PerangkatDaerah | None:
    """The recorded agency that a package is of; None for a new one."""
    return PerangkatDaerah.objects.filter(kode=paket.kode_instansi, pemda__kode=paket.kode_pemda).first()


def _galat_basis_data(folder: Path, e: DatabaseError) -> Galat:
    """A rule of the database that the checks before it did not know: at least the file and the rule."""
    diag = getattr(e.__cause__, "diag", None)
    if diag is not None and diag.sqlstate == KODE_TERKUNCI:
        lembar = Lembar.objects.select_related("unit").get(pk=int(diag.message_detail))
        return Galat(f"{lembar.tabel}.csv", terkunci(lembar))
    tabel = next((t.berkas for t in TABEL if diag and t.model._meta.db_table == diag.table_name), str(folder))
    aturan = getattr(diag, "constraint_name", None) or "?"
    return Galat(
        tabel, _("basis data menolak isi berkas ini (aturan «{aturan}»); periksa baris yang kembar atau kode yang hilang", aturan=aturan)
    )


def _tulis(paket: Paket, kemajuan: Kemajuan, lama: PerangkatDaerah | None) -> HasilMuat:
    p = _Pemuatan(paket, HasilMuat(paket.kode_instansi), jaga=Penjagaan(lama) if lama else None)
    usang: dict[type[models.Model], list[int]] = {}
    for tabel in TABEL:
        kemajuan(tabel.nama)
        usang[tabel.model] = _selaraskan(tabel, p)
        if tabel.model is PerangkatDaerah:
            p.instansi = PerangkatDaerah.objects.get(kode=p.hasil.kode, pemda=p.pk[Pemda][paket.kode_pemda])
    assert p.instansi is not None
    for tabel in TABEL:
        if tabel.cakupan:
            usang[tabel.model] = catat_cakupan(tabel, paket, p.instansi)
    if p.galat:
        raise PaketDitolak(p.galat)
    for model, semua_id in reversed(usang.items()):
        if semua_id:
            model._default_manager.filter(pk__in=semua_id).delete()
            p.hasil.dihapus += len(semua_id)
    _tulis_narasi(p, p.instansi)
    if p.galat:
        raise PaketDitolak(p.galat)
    if p.jaga:
        if galat := list(p.jaga.berubah()):
            raise PaketDitolak(galat)
        p.jaga.tandai()
    return p.hasil


def _selaraskan(tabel: TabelPaket, p: _Pemuatan) -> list[int]:
    """Insert and update the rows of one table; give the ids of the agency's recorded rows that the package no longer has."""
    lama = {_kunci(tabel, isi): (id_, isi) for id_, isi in tercatat(tabel, p.paket, p.instansi)}
    pk = p.pk.setdefault(tabel.model, {})
    kolom_kode = KUNCI_ACUAN.get(tabel.model)
    if kolom_kode:
        pk.update({isi[kolom_kode]: id_ for id_, isi in lama.values()})
    menunjuk_diri = any(k.acuan is tabel.model for k in tabel.kolom)
    baru, ubah = [], []
    for b in _induk_dulu(tabel, p.paket.baris(tabel.nama)):
        dulu = lama.pop(_kunci(tabel, b.isi), None)
        if dulu and _sama(tabel, dulu[1], b.isi):
            p.hasil.tetap += 1
            continue
        if not _tertulis(tabel, p, dulu, b):
            continue
        baris = _objek(tabel, b, p)
        if dulu:
            baris.pk = dulu[0]
            ubah.append(baris)
        elif menunjuk_diri:
            baris.save()  # a later row may point to this one
            pk[b.isi[kolom_kode or ""]] = baris.pk
            p.hasil.baru += 1
        else:
            baru.append(baris)
    objek = tabel.model._default_manager
    objek.bulk_create(baru)
    if kolom_kode:
        pk.update({getattr(x, kolom_kode): x.pk for x in baru})
    if ubah:
        objek.bulk_update(ubah, [k.nama for k in tabel.kolom], batch_size=500)
    p.hasil.baru += len(baru)
    p.hasil.berubah += len(ubah)
    if tabel.nama in PEMEGANG and p.instansi:
        p.unit |= {(tabel.nama, k): u for k, u in tabel.milik(p.instansi).values_list("kode", "penanggung_jawab")}
    return _usang(tabel, p, lama) if tabel.milik_instansi else []


def _sama(tabel: TabelPaket, dulu: dict[str, Any], kini: dict[str, Any]) -> bool:
    return all(_setara(dulu[k.nama], k.acuan is not None) == _setara(kini[k.nama], k.acuan is not None) for k in tabel.kolom)


def _tertulis(tabel: TabelPaket, p: _Pemuatan, dulu: tuple[int, dict[str, Any]] | None, b: BarisPaket) -> bool:
    """May a row that differs from the record be written? What becomes of it stands in the result either way."""
    id_, isi = dulu or (None, {})
    tulis = p.boleh_tulis(tabel, id_, b.isi, b.nomor)
    apa = "dipertahankan" if not tulis else "baru" if dulu is None else "berubah"
    p.hasil.rincian.append(_beda(tabel, apa, isi, b.isi))
    return tulis


def _usang(tabel: TabelPaket, p: _Pemuatan, lama: dict[tuple[Any, ...], tuple[int, dict[str, Any]]]) -> list[int]:
    """The ids of the recorded rows that go because the package has them no longer."""
    hasil = []
    for id_, isi in lama.values():
        hapus = p.boleh_tulis(tabel, id_, isi, None)
        p.hasil.rincian.append(_beda(tabel, "dihapus" if hapus else "dipertahankan", isi, {}))
        if hapus:
            hasil.append(id_)
    return hasil


def _beda(tabel: TabelPaket, apa: str, dulu: dict[str, Any], kini: dict[str, Any]) -> BarisBeda:
    kunci = ", ".join(str(v) for k in tabel.kunci if (v := (kini or dulu)[k]) not in (None, ""))
    kolom = {
        k.nama: (dulu.get(k.nama), kini.get(k.nama))
        for k in tabel.kolom
        if dulu and kini and _setara(dulu[k.nama], k.acuan is not None) != _setara(kini[k.nama], k.acuan is not None)
    }
    return BarisBeda(tabel.berkas, kunci, apa, kolom)


def _objek(tabel: TabelPaket, b: BarisPaket, p: _Pemuatan) -> models.Model:
    isi: dict[str, Any] = {"perangkat_daerah": p.instansi} if tabel.milik_instansi else {}
    for k in tabel.kolom:
        nilai = b.isi[k.nama]
        if k.acuan:
            isi[f"{k.nama}_id"] = p.pk[k.acuan][nilai] if nilai else None
        else:
            isi[k.nama] = nilai
    return tabel.model(**isi)


def _kunci(tabel: TabelPaket, isi: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(isi[k] if isi[k] is not None else "" for k in tabel.kunci)


def _setara(nilai: Any, kode: bool) -> Any:
    if isinstance(nilai, Decimal):
        return nilai.normalize()
    return nilai or "" if kode else nilai


def _induk_dulu(tabel: TabelPaket, semua_baris: list[BarisPaket]) -> list[BarisPaket]:
    """A table that points to itself: parents before children. Circles were refused before."""
    diri = next((k.nama for k in tabel.kolom if k.acuan is tabel.model), None)
    if diri is None:
        return semua_baris
    anak: dict[str, list[BarisPaket]] = defaultdict(list)
    for b in semua_baris:
        anak[b.isi[diri] or ""].append(b)
    hasil, antre = [], deque([""])
    while antre:
        tingkat = anak[antre.popleft()]
        hasil += tingkat
        antre.extend(b.isi[tabel.kunci[0]] for b in tingkat)
    return hasil


def _tulis_narasi(p: _Pemuatan, instansi: PerangkatDaerah) -> None:
    lama = {(n.tahun, n.bagian): n for n in Narasi.objects.filter(perangkat_daerah=instansi)}
    for tahun, bagian, isi in p.paket.narasi:
        n = lama.pop((tahun, bagian), None) or Narasi(perangkat_daerah=instansi, tahun=tahun, bagian=bagian)
        if n.pk and n.isi == isi:
            p.hasil.tetap += 1
        elif p.boleh_tulis_narasi(tahun, n.berkas):
            p.hasil.baru += n.pk is None
            p.hasil.berubah += n.pk is not None
            n.isi = isi
            n.save()
    for usang in lama.values():
        if p.boleh_tulis_narasi(usang.tahun, usang.berkas):
            usang.delete()
            p.hasil.dihapus += 1
