"""Forms: thin views that read what was typed, call one perintah, and show its errors at their fields."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from selaras.angka import CETAKAN, Periode, cetak_bilangan, parse_angka
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.hak import Tindakan
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.aplikasi.pengukuran.models import RealisasiTercatat
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.aplikasi.perintah.dasar import GalatIsian, Jawaban
from selaras.aplikasi.perintah.isi import IsiRealisasi, halangan_isi, jejak
from selaras.aplikasi.perintah.isi import isi_realisasi as perintah_isi_realisasi
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
