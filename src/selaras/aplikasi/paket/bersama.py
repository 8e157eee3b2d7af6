"""Rows that several agencies share: regions, the region's government and its RPJMD. They are recorded once; a package that tells
one differently is told so, never obeyed in silence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db import models

from selaras.aplikasi.organisasi.models import Pemda, PerangkatDaerah
from selaras.aplikasi.paket.baca import Galat, Paket
from selaras.aplikasi.paket.skema import TABEL, TabelPaket
from selaras.aplikasi.perencanaan.models import ButirRpjmd, Rpjmd
from selaras.bahasa import _


def tercatat(tabel: TabelPaket, paket: Paket, instansi: PerangkatDaerah | None) -> Iterator[tuple[int, dict[str, Any]]]:
    """The recorded rows that this package's codes may mean, with their columns: codes of one agency or region mean nothing in another."""
    nama = [k.nama for k in tabel.kolom]
    for id_, *isi in _ruang(tabel, paket, instansi).values_list("id", *[k.lacak for k in tabel.kolom]):
        yield id_, dict(zip(nama, isi, strict=True))


def _ruang(tabel: TabelPaket, paket: Paket, instansi: PerangkatDaerah | None) -> models.QuerySet[Any]:
    semua = tabel.model._default_manager.all()
    if tabel.milik_instansi:
        return semua.filter(perangkat_daerah=instansi)
    if tabel.model is PerangkatDaerah:
        return semua.filter(pemda__kode=paket.kode_pemda, kode=paket.kode_instansi)
    if tabel.model is Rpjmd:
        return semua.filter(pemda__kode=paket.kode_pemda)
    if tabel.model is ButirRpjmd:
        return semua.filter(rpjmd__pemda__kode=paket.kode_pemda)
    return semua.filter(kode__in=[b.isi["kode"] for b in paket.baris(tabel.nama)])


def uji_bersama(paket: Paket) -> list[Galat]:
    """Every shared cell that the package tells otherwise than it is recorded while another agency uses the row."""
    return [g for t in TABEL if t.cakupan or t.model is Pemda for g in _bentrok(t, paket)]


def menyentuh_bersama(paket: Paket, instansi: PerangkatDaerah) -> bool:
    """Would this package write anything that agencies share? A load that does waits for others that do."""
    for tabel in TABEL:
        if not tabel.cakupan and tabel.model is not Pemda:
            continue
        lama = {tuple(isi[k] for k in tabel.kunci): isi for _id, isi in tercatat(tabel, paket, None)}
        kini = {tuple(b.isi[k] for k in tabel.kunci): b.isi for b in paket.baris(tabel.nama)}
        if any(k not in lama or any(_teks(lama[k][n]) != _teks(v) for n, v in isi.items()) for k, isi in kini.items()):
            return True
        if tabel.cakupan:
            sendiri = tabel.milik(instansi).values_list(*[k.lacak for k in tabel.kolom if k.nama in tabel.kunci])
            if sendiri.count() != len(kini):
                return True
    return False


def _bentrok(tabel: TabelPaket, paket: Paket) -> Iterator[Galat]:
    lama = {tuple(isi[k] for k in tabel.kunci): (id_, isi) for id_, isi in tercatat(tabel, paket, None)}
    pemakai = _pemakai(tabel, paket)
    for b in paket.baris(tabel.nama):
        id_, isi = lama.get(tuple(b.isi[k] for k in tabel.kunci), (0, {}))
        if not pemakai.get(id_):
            continue
        for k in tabel.kolom:
            if _teks(isi[k.nama]) != _teks(b.isi[k.nama]):
                pesan = _(
                    "tercatat «{lama}» dan dipakai juga oleh {siapa}, tetapi paket menulis «{baru}»; samakan isinya dengan yang tercatat, "
                    "atau muat dengan --perbarui-bersama bila yang tercatat memang salah",
                    lama=_teks(isi[k.nama]), baru=_teks(b.isi[k.nama]), siapa=", ".join(pemakai[id_]),
                )  # fmt: skip
                yield Galat(tabel.berkas, pesan, b.nomor, k.nama)


def _pemakai(tabel: TabelPaket, paket: Paket) -> dict[int, list[str]]:
    """Who else uses a shared row: agency codes by the row's id."""
    lain = PerangkatDaerah.objects.exclude(pemda__kode=paket.kode_pemda, kode=paket.kode_instansi)
    hasil: dict[int, list[str]] = defaultdict(list)
    if tabel.cakupan is None:
        pasangan = lain.filter(pemda__kode=paket.kode_pemda).order_by("kode").values_list("pemda", "kode")
    else:
        cakupan = tabel.cakupan._default_manager.filter(perangkat_daerah__in=lain)
        pasangan = cakupan.order_by("perangkat_daerah__kode").values_list("objek", "perangkat_daerah__kode")
    for id_, kode in pasangan:
        hasil[id_].append(kode)
    return hasil


def _teks(nilai: Any) -> str:
    if isinstance(nilai, Decimal):
        return f"{nilai.normalize():f}"
    return "" if nilai is None else str(nilai)


def catat_cakupan(tabel: TabelPaket, paket: Paket, instansi: PerangkatDaerah) -> list[int]:
    """Record which shared rows the agency's package tells. Gives the ids of those that no agency tells any more."""
    assert tabel.cakupan is not None
    objek = tabel.cakupan._default_manager
    id_dari = {tuple(isi[k] for k in tabel.kunci): id_ for id_, isi in tercatat(tabel, paket, instansi)}
    kini = {id_dari[tuple(b.isi[k] for k in tabel.kunci)] for b in paket.baris(tabel.nama)}
    dulu = dict(objek.filter(perangkat_daerah=instansi).values_list("objek", "pk"))
    objek.bulk_create(tabel.cakupan(perangkat_daerah=instansi, objek_id=id_) for id_ in sorted(kini - dulu.keys()))
    lepas = dulu.keys() - kini
    objek.filter(pk__in=[dulu[id_] for id_ in lepas]).delete()
    return sorted(lepas - set(objek.filter(objek__in=lepas).values_list("objek", flat=True)))
