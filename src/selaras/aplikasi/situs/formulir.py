"""Forms: thin views that read what was typed, call one perintah, and show its errors at their fields."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from selaras.angka import Periode
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pengukuran.models import Variabel
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.aplikasi.perintah.dasar import GalatIsian
from selaras.aplikasi.perintah.isi import halangan_isi, jejak
from selaras.aplikasi.situs.isian import FORMULIR, Formulir, baris_kini, kirim, pilihan, tertulis
from selaras.aplikasi.situs.ruang import berpustaka, halaman
from selaras.bahasa import _


def isi_realisasi(request: HttpRequest, kode: str, periode: Periode | None = None) -> HttpResponse:
    """The realisasi of one indicator in one period. The page is one of the year: the period may have no data before this."""
    return _isi_realisasi(request, kode, periode=Periode(periode.tahun) if periode else None, pada=periode)


@berpustaka
def _isi_realisasi(request: HttpRequest, p: Pustaka, kode: str, pada: Periode | None) -> HttpResponse:
    instansi = request.ruang["instansi"]  # type: ignore[attr-defined]
    i = Indikator.objects.filter(perangkat_daerah=instansi, kode=kode).first()
    periode = pada or p.periode
    if i is None:
        raise Http404(_("Indikator tidak ditemukan"))
    f, kunci = FORMULIR["realisasi"], {"indikator": kode}
    baris = baris_kini(f, instansi, periode, kunci)
    halangan = halangan_isi(request.user, f.tindakan, instansi, f.isian, periode, i.penanggung_jawab_id)  # type: ignore[arg-type]
    tulisan = _tulisan(request, f, baris)
    galat: tuple[GalatIsian, ...] = ()
    if request.method == "POST":
        jawab = kirim(f, request.user, instansi, periode, kunci, tulisan, request.POST.get("dilihat"))  # type: ignore[arg-type]
        if jawab.berhasil:
            return redirect("indikator_periode", pada, kode) if pada else redirect("indikator", kode)
        galat = jawab.galat
    return halaman(
        request, "situs/isi_realisasi.html", p, judul=f.judul, i=i, periode=periode, isi=tulisan, galat=galat,
        dilihat=request.POST.get("dilihat", jejak(baris)), halangan=halangan,
    )  # fmt: skip


def isi_baris(request: HttpRequest, f: Formulir, periode: Periode | None = None) -> HttpResponse:
    """Any row of a sheet: first which one, then what is in it. The page is one of the year."""
    return _isi_baris(request, f, periode=Periode(periode.tahun) if periode else None, pada=periode)


@berpustaka
def _isi_baris(request: HttpRequest, p: Pustaka, f: Formulir, pada: Periode | None) -> HttpResponse:
    instansi = request.ruang["instansi"]  # type: ignore[attr-defined]
    periode = Periode(p.tahun) if f.setahun or pada is None else pada
    kunci = {m.nama: request.GET.get(m.nama, "").strip()[:80] for m in f.kunci}
    konteks: dict[str, Any] = {"judul": f.judul, "f": f, "pada": periode, "lain": [] if f.setahun else _periode_lain(f, p, periode)}
    wajib = [m.nama for m in f.kunci if m.nama != "wilayah"]
    nama = {m.nama: dict(pilihan(p, f, m, periode)) for m in (*f.kunci, *f.medan) if m.jenis == "pilih"}
    asing = [m for m in f.kunci if m.nama in nama and kunci[m.nama] and kunci[m.nama] not in nama[m.nama]]
    if asing or not all(kunci[k] for k in wajib):
        if asing:
            konteks["pesan"] = _("{m} «{k}» tidak ada; pilih yang ada.", m=asing[0].label, k=kunci[asing[0].nama])
        return halaman(
            request, "situs/pilih_baris.html", p, medan=[(m, kunci[m.nama], list(nama.get(m.nama, {}).items())) for m in f.kunci], **konteks
        )
    baris = baris_kini(f, instansi, periode, kunci)
    unit = _unit(instansi, f, kunci)
    halangan = halangan_isi(
        request.user, f.tindakan, instansi, f.isian, Periode(periode.tahun) if f.isian == Isian.NARASI else periode, unit
    )  # type: ignore[arg-type]
    isian = _tulisan(request, f, baris)
    galat: tuple[GalatIsian, ...] = ()
    if request.method == "POST":
        jawab = kirim(f, request.user, instansi, periode, kunci, isian, request.POST.get("dilihat"))  # type: ignore[arg-type]
        if jawab.berhasil:
            request.session["kabar"] = _("{j}: tersimpan.", j=f.judul)
            return redirect("tugas")
        galat = jawab.galat
    tetap = [(m.label, nama.get(m.nama, {}).get(kunci[m.nama], kunci[m.nama])) for m in f.kunci if kunci[m.nama]]
    return halaman(
        request, "situs/isi_baris.html", p, tetap=tetap, galat=galat, dilihat=request.POST.get("dilihat", jejak(baris)), halangan=halangan,
        medan=[(m, isian[m.nama], list(nama.get(m.nama, {}).items())) for m in f.medan], nama_medan=[m.nama for m in f.medan], **konteks,
    )  # fmt: skip


def _unit(instansi: PerangkatDaerah, f: Formulir, kunci: dict[str, str]) -> int | None:
    """The unit that answers for the row."""
    model = {"indikator": Indikator, "variabel": Variabel}.get(f.kunci[0].nama)
    milik = model.objects.filter(perangkat_daerah=instansi, kode=kunci[f.kunci[0].nama]).first() if model else None
    return milik.penanggung_jawab_id if milik else None


def _periode_lain(f: Formulir, p: Pustaka, kini: Periode) -> list[tuple[str, str, bool]]:
    """The same form of the year and of its quarters."""
    tahun = Periode(p.tahun)
    semua = [tahun, *tahun.anggota()]
    return [(_("Setahun") if x.setahun else x.nama_bagian, reverse(f"isi_{f.jalan}_periode", args=[x]), x == kini) for x in semua]


def _tulisan(request: HttpRequest, f: Formulir, baris: Any) -> dict[str, str]:
    """What the fields hold: what was typed, else what is recorded."""
    if request.method == "POST":
        return {m.nama: request.POST.get(m.nama, "").strip() for m in f.medan}
    return tertulis(f, baris)
