"""Sheets on their way: what waits for whom, a sheet with its timeline, and the steps, each one click."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from selaras.angka import Periode
from selaras.aplikasi.alur.aturan import LANGKAH, Keadaan
from selaras.aplikasi.alur.models import Lembar, Transisi
from selaras.aplikasi.hak import Objek, Tindakan, boleh
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.aplikasi.perintah import alur
from selaras.aplikasi.perintah.dasar import GalatIsian, sebab_terkunci
from selaras.aplikasi.perintah.menunggu import LembarTugas, lembar_tugas
from selaras.aplikasi.perintah.pemisahan import AturRangkap, atur_rangkap, kebijakan, pesan_orang_lain, sebab_rangkap
from selaras.aplikasi.situs.isi_lembar import baris_lembar
from selaras.aplikasi.situs.isian import formulir_bagi
from selaras.aplikasi.situs.ruang import berpustaka, halaman
from selaras.bahasa import _

WARNA = {Keadaan.DISAHKAN: "hijau", Keadaan.DIVERIFIKASI: "kuning", Keadaan.DIAJUKAN: "kuning", Keadaan.DIKEMBALIKAN: "merah"}
TOMBOL = {
    "ajukan": _("Ajukan"), "verifikasi": _("Verifikasi"), "sahkan": _("Sahkan"), "kembalikan": _("Kembalikan"), "buka": _("Buka kembali"),
}  # fmt: skip


@berpustaka
def tugas(request: HttpRequest, p: Pustaka) -> HttpResponse:
    """What waits for the visitor, then every other sheet of the year."""
    return _daftar(request, p)


def _daftar(request: HttpRequest, p: Pustaka, galat: tuple[GalatIsian, ...] = (), status: int = 200) -> HttpResponse:
    instansi = request.ruang["instansi"]  # type: ignore[attr-defined]
    semua = lembar_tugas(request.user, instansi, p.tahun)  # type: ignore[arg-type]
    izin = kebijakan(instansi.pk)
    jawab = halaman(
        request, "situs/tugas.html", p, judul=_("Tugas"), kabar=request.session.pop("kabar", ""), galat=galat,
        menunggu=[_kartu(x) for x in semua if x.menunggu],
        lain=[_kartu(x) for x in semua if not x.menunggu and not x.dari_paket],
        paket=[_kartu(x) for x in semua if not x.menunggu and x.dari_paket],
        formulir=formulir_bagi(request.user, instansi, p.periode),  # type: ignore[arg-type]
        izin=izin if izin and izin.rangkap else None,
        bisa_atur=boleh(request.user, Tindakan.ATUR_RANGKAP, Objek(instansi.pk)),  # type: ignore[arg-type]
    )  # fmt: skip
    jawab.status_code = status
    return jawab


def _kartu(x: LembarTugas) -> dict[str, Any]:
    """A sheet as the page shows it: the step forward as a button, those that need a reason behind a fold."""
    maju = [(n, TOMBOL[n]) for n in x.langkah if not LANGKAH[n].beralasan]
    return {
        "x": x, "lembar": x.lembar, "warna": WARNA.get(Keadaan(x.lembar.keadaan), ""), "maju": maju,
        "beralasan": [(n, TOMBOL[n]) for n in x.langkah if LANGKAH[n].beralasan],
        "orang_lain": TOMBOL.get(x.orang_lain, "").lower(),
    }  # fmt: skip


@berpustaka
def lembar(request: HttpRequest, p: Pustaka, kunci: int) -> HttpResponse:
    """One sheet: what is in it, what may be done with it, and everything that was done or tried."""
    return _lembar(request, p, _cari(request, kunci))


def _lembar(request: HttpRequest, p: Pustaka, x: Lembar, galat: tuple[GalatIsian, ...] = (), status: int = 200) -> HttpResponse:
    instansi = request.ruang["instansi"]  # type: ignore[attr-defined]
    milik = next((t for t in lembar_tugas(request.user, instansi, int(x.periode[:4])) if t.lembar.pk == x.pk), None)  # type: ignore[arg-type]
    if milik is None:
        raise Http404(_("Lembar tidak ditemukan"))
    orang_lain = pesan_orang_lain(sebab_rangkap(request.user, x, milik.orang_lain), milik.orang_lain) if milik.orang_lain else ""  # type: ignore[arg-type]
    sendiri = bool({"kembalikan", "buka"} & set(milik.langkah))
    jawab = halaman(
        request, "situs/lembar.html", p, judul=f"{x.get_tabel_display()} {milik.periode.sebutan}", k=_kartu(milik), lembar=x, galat=galat,
        baris=baris_lembar(x, milik.periode), terkunci=sebab_terkunci(x, sendiri), orang_lain=orang_lain, alasan=request.POST.get("alasan", ""),
        jejak=[(t, TOMBOL[t.langkah], WARNA.get(Keadaan(t.ke), "")) for t in Transisi.objects.filter(lembar=x).order_by("-pk")],
    )  # fmt: skip
    jawab.status_code = status
    return jawab


def _cari(request: HttpRequest, kunci: int) -> Lembar:
    milik = Lembar.objects.filter(perangkat_daerah=request.ruang["instansi"], pk=kunci)  # type: ignore[attr-defined]
    x = milik.select_related("unit", "perangkat_daerah").first()
    if x is None:
        raise Http404(_("Lembar tidak ditemukan"))
    return x


@require_POST
@berpustaka
def langkah(request: HttpRequest, p: Pustaka, kunci: int, nama: str) -> HttpResponse:
    """Take a step; a refused one is told beside the sheet, and is in its timeline from then on."""
    x = _cari(request, kunci)
    unit = x.unit.kode if x.unit else ""
    masukan = alur.LangkahLembar(x.perangkat_daerah, x.tabel, Periode.urai(x.periode), unit, request.POST.get("alasan", ""))
    jawab = getattr(alur, nama)(request.user, masukan)
    if not jawab.berhasil:
        return _lembar(request, p, _cari(request, kunci), jawab.galat, 422)
    request.session["kabar"] = _("{l}: kini {k}.", l=x, k=Keadaan(jawab.hasil.ke).label.lower())
    return redirect("tugas")


@require_POST
@berpustaka
def rangkap(request: HttpRequest, p: Pustaka) -> HttpResponse:
    """Permit or forbid that one person does two of the steps."""
    instansi = request.ruang["instansi"]  # type: ignore[attr-defined]
    izinkan = request.POST.get("rangkap") == "ya"
    jawab = atur_rangkap(request.user, AturRangkap(instansi, izinkan, request.POST.get("alasan", "")))
    if not jawab.berhasil:
        return _daftar(request, p, jawab.galat, 422)
    request.session["kabar"] = _("Rangkap tugas kini diizinkan.") if izinkan else _("Rangkap tugas kini dilarang.")
    return redirect("tugas")
