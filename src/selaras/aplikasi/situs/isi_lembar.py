"""What stands in a sheet, row by row, each with the way to fill it in; and what of its unit is not filled in yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from selaras.angka import Periode, cetak_seadanya
from selaras.aplikasi.alur.models import Isian, Lembar
from selaras.aplikasi.pengukuran.models import Variabel
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.aplikasi.perintah.pemisahan import milik_lembar
from selaras.aplikasi.situs.isian import FORMULIR, RINCIAN
from selaras.bahasa import _
from selaras.laporan.narasi import bagian_narasi, periode_bagian

_POTONG = 160
_LANGSUNG = {Isian.TARGET: "indikator", Isian.REALISASI: "indikator", Isian.ANALISIS: "indikator", Isian.VARIABEL: "variabel"}


@dataclass(frozen=True)
class BarisLembar:
    """``isi`` as text, '' where nothing is filled in yet; ``alamat``: the form of this row."""

    nama: str
    isi: str
    keterangan: str
    alamat: str


def baris_lembar(x: Lembar, p: Periode) -> list[BarisLembar]:
    """The rows in the order of their package, then the indicators or variables of the unit that have none."""
    model, saring = milik_lembar(x)
    acuan = [f.name for f in model._meta.concrete_fields if f.is_relation and f.name != "perangkat_daerah"]
    semua = model._default_manager.filter(**saring)
    hasil = [_baris(x, p, b) for b in semua.select_related(*acuan).order_by("pk")]
    return hasil + list(_belum(x, p, {getattr(b, f"{_LANGSUNG[x.tabel]}_id") for b in semua} if x.tabel in _LANGSUNG else None))


def _baris(x: Lembar, p: Periode, b: Any) -> BarisLembar:
    match x.tabel:
        case Isian.TARGET | Isian.REALISASI:
            atas = f"–{_angka(b.nilai_atas)}" if getattr(b, "nilai_atas", None) is not None else ""
            return BarisLembar(b.indikator.nama, _angka(b.nilai) + atas or b.kosong, b.sumber, _alamat(x, p, indikator=b.indikator.kode))
        case Isian.VARIABEL:
            nama = b.variabel.nama + (f", {b.wilayah.nama}" if b.wilayah else "")
            kunci = {"variabel": b.variabel.kode, "wilayah": b.wilayah.kode if b.wilayah else ""}
            return BarisLembar(nama, _angka(b.nilai) or b.kosong, b.sumber, _alamat(x, p, **kunci))
        case Isian.ANALISIS:
            return BarisLembar(b.indikator.nama, _pendek(b.penyebab), _pendek(b.langkah), _alamat(x, p, indikator=b.indikator.kode))
        case Isian.ANGGARAN | Isian.PAGU:
            return _baris_uang(x, p, b)
        case Isian.KELUARAN:
            kunci = {"sub_kegiatan": b.sub_kegiatan.kode, "nomor": str(b.nomor)}
            isi = _("target {t}, realisasi {r}", t=_angka(b.target) or "–", r=_angka(b.realisasi) or b.kosong)
            return BarisLembar(f"{b.sub_kegiatan.nama}: {b.nama}", isi, b.sumber, _alamat(x, p, **kunci))
        case _:
            return BarisLembar(b.bagian, _pendek(b.isi), "", _alamat_narasi(x, b.tahun, b.bagian))


def _baris_uang(x: Lembar, p: Periode, b: Any) -> BarisLembar:
    jenis, rincian = next((k, r) for k in RINCIAN if (r := getattr(b, k)) is not None)
    kunci = {"sumber_dana": b.sumber_dana.kode, "rincian": f"{jenis}:{rincian.kode}"}
    tahap = ""
    if x.tabel == Isian.PAGU:
        kunci["tahap"], tahap = b.tahap, f", {b.tahap}"
    return BarisLembar(f"{rincian.nama} ({b.sumber_dana.nama}{tahap})", f"Rp{_angka(b.jumlah)}", b.sumber, _alamat(x, p, **kunci))


def _belum(x: Lembar, p: Periode, sudah: set[int] | None) -> Iterator[BarisLembar]:
    """What the unit answers for and has no row: indicators in force in the year, variables that are typed."""
    if sudah is None or x.tabel == Isian.ANALISIS:
        return
    milik = {"perangkat_daerah": x.perangkat_daerah, "penanggung_jawab": x.unit}
    if x.tabel == Isian.VARIABEL:
        for v in Variabel.objects.filter(**milik, rumus="").exclude(pk__in=sudah).order_by("urutan"):
            yield BarisLembar(v.nama, "", "", _alamat(x, p, variabel=v.kode, wilayah=""))
        return
    berlaku = Indikator.objects.filter(**milik, sasaran__renstra__berlaku_mulai__lte=p.tahun, sasaran__renstra__tahun_selesai__gte=p.tahun)
    akhir = berlaku.order_by("-sasaran__renstra__berlaku_mulai").values_list("sasaran__renstra", flat=True).first()
    semua = berlaku.filter(sasaran__renstra=akhir).exclude(pk__in=sudah).order_by("sasaran__nomor", "nomor")
    for i in semua.filter(rumus="") if x.tabel == Isian.REALISASI else semua:
        yield BarisLembar(i.nama, "", "", _alamat(x, p, indikator=i.kode))


def _alamat(x: Lembar, p: Periode, **kunci: str) -> str:
    f = next(f for f in FORMULIR.values() if f.isian == x.tabel)
    return f"{reverse('isi_' + f.jalan + '_periode', args=[p])}?{urlencode(kunci)}"


def _alamat_narasi(x: Lembar, tahun: int, bagian: str) -> str:
    p = periode_bagian(tahun, bagian)
    return _alamat(x, p, bagian=bagian.removeprefix(bagian_narasi(p, "")))


def _angka(nilai: Decimal | None) -> str:
    return "" if nilai is None else cetak_seadanya(nilai)


def _pendek(teks: str) -> str:
    return teks if len(teks) <= _POTONG else teks[:_POTONG].rsplit(" ", 1)[0] + " …"
