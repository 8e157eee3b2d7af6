"""Forms: thin views that read what was typed, call one perintah, and show its errors at their fields."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from selaras.angka import CETAKAN, Periode, cetak_bilangan, parse_angka
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.hak import Tindakan
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pengukuran.models import RealisasiTercatat, Variabel
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.aplikasi.perintah.dasar import GalatIsian, Jawaban
from selaras.aplikasi.perintah.isi import IsiRealisasi, halangan_isi, jejak
from selaras.aplikasi.perintah.isi import isi_realisasi as perintah_isi_realisasi
from selaras.aplikasi.situs.isian import Formulir, baris_kini, kirim, pilihan, tertulis
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
    kunci = {"tahun": periode.tahun, "triwulan": periode.triwulan, "bulan": periode.bulan}
    baris = RealisasiTercatat.objects.filter(perangkat_daerah=instansi, indikator=i, **kunci).first()
    halangan = halangan_isi(request.user, Tindakan.ISI_REALISASI, instansi, Isian.REALISASI, periode, i.penanggung_jawab_id)  # type: ignore[arg-type]
    tulisan = _tulisan(request, baris)
    galat: tuple[GalatIsian, ...] = ()
    if request.method == "POST":
        jawab = _kirim(
            tulisan,
            lambda nilai: perintah_isi_realisasi(
                request.user,
                IsiRealisasi(
                    instansi, kode, periode, nilai, tulisan["sumber"], tulisan["kosong"], tulisan["catatan"], request.POST.get("dilihat")
                ),
            ),
        )
        if jawab.berhasil:
            return redirect("indikator_periode", pada, kode) if pada else redirect("indikator", kode)
        galat = jawab.galat
    return halaman(
        request, "situs/isi_realisasi.html", p, judul=_("Isi realisasi"), i=i, periode=periode, isi=tulisan, galat=galat,
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
    isian = tertulis(f, baris)
    galat: tuple[GalatIsian, ...] = ()
    if request.method == "POST":
        isian = {m.nama: request.POST.get(m.nama, "").strip() for m in f.medan}
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


def _tulisan(request: HttpRequest, baris: RealisasiTercatat | None) -> dict[str, str]:
    """What the fields hold: what was typed, else what is recorded."""
    if request.method == "POST":
        return {k: request.POST.get(k, "").strip() for k in ("nilai", "kosong", "sumber", "catatan")}
    if baris is None:
        return dict.fromkeys(("nilai", "kosong", "sumber", "catatan"), "")
    nilai = baris.nilai.normalize() if baris.nilai is not None else None
    tertulis = "" if nilai is None else cetak_bilangan(nilai, max(-int(nilai.as_tuple().exponent), 0))
    return {"nilai": tertulis, "kosong": baris.kosong, "sumber": baris.sumber, "catatan": baris.catatan}


def _kirim(tulisan: dict[str, str], perintah: Callable[[Decimal | None], Jawaban[Any]]) -> Jawaban[Any]:
    """Read the number as Indonesians write it, then do it. What cannot be read is told at its field."""
    teks = tulisan["nilai"]
    if not teks:
        return perintah(None)
    bacaan = parse_angka(teks[:100], CETAKAN)
    if bacaan.angka is None or bacaan.angka.nilai is None:
        return Jawaban(galat=(GalatIsian("nilai", bacaan.galat or _("«{t}» bukan angka; tulis misalnya 1.234,5", t=teks[:40])),))
    return perintah(bacaan.angka.nilai)
