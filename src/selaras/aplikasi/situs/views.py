"""Thin views: find the page's content, hand it to its template."""

from __future__ import annotations

import sys
from typing import Any

from django.contrib.auth import views as masuk_views
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header

from selaras.aplikasi.akun.models import Penugasan
from selaras.aplikasi.hak import Tindakan, instansi_boleh
from selaras.aplikasi.layanan.akun import SANDI_CONTOH
from selaras.aplikasi.layanan.pustaka import Pustaka, cari_angka
from selaras.aplikasi.layanan.riwayat import riwayat_angka
from selaras.aplikasi.layanan.terbit import FORMAT, FORMAT_PERJANJIAN, TIPE
from selaras.aplikasi.layanan.terbitan import keadaan_terbit
from selaras.aplikasi.situs import isi
from selaras.aplikasi.situs.gangguan import gangguan, terganggu
from selaras.aplikasi.situs.periode import alamat, deret_ukur, pilihan_periode, pilihan_ukur
from selaras.aplikasi.situs.ruang import berpustaka, halaman
from selaras.bahasa import _
from selaras.dokumen.cetak.html import gaya, halaman_situs, id_kunci, potongan
from selaras.dokumen.konsistensi import TidakSelaras
from selaras.dokumen.model import Judul
from selaras.laporan.laporan_kinerja import nama_laporan
from selaras.laporan.narasi import NarasiGalat
from selaras.laporan.perjanjian import nama_berkas


class Masuk(masuk_views.LoginView):
    template_name = "situs/masuk.html"
    redirect_authenticated_user = True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        contoh = Penugasan.objects.berlaku().filter(contoh=True).select_related("akun", "perangkat_daerah")
        urut = contoh.order_by("perangkat_daerah__nama_pendek", "perangkat_daerah", "id")
        return super().get_context_data(akun_contoh=urut, sandi_contoh=SANDI_CONTOH, **kwargs)


@berpustaka
def beranda(request: HttpRequest, p: Pustaka) -> HttpResponse:
    terbit = keadaan_terbit(request.ruang["instansi"], p.alat.buku)  # type: ignore[attr-defined]
    return halaman(
        request, "situs/beranda.html", p, judul=_("Beranda"), pilihan=pilihan_periode(p, "beranda"), terbit=terbit, **isi.beranda(p)
    )


@berpustaka
def rencana(request: HttpRequest, p: Pustaka) -> HttpResponse:
    lama, baru = request.GET.get("lama", ""), request.GET.get("baru", "")
    banding = isi.bandingkan(p, lama, baru) if lama and baru else None
    return halaman(request, "situs/rencana.html", p, judul=_("Rencana"), banding=banding, **isi.rencana(p, request.GET.get("versi")))


@berpustaka
def pohon(request: HttpRequest, p: Pustaka) -> HttpResponse:
    return halaman(request, "situs/pohon.html", p, judul=_("Pohon kinerja"), pohon=isi.pohon(p), renstra=p.alat.buku.renstra)


@berpustaka
def perjanjian(request: HttpRequest, p: Pustaka) -> HttpResponse:
    d = p.perjanjian
    potong = "\n".join(potongan(d, d.blok, _tautan)) if d else ""
    return halaman(
        request, "situs/perjanjian.html", p, judul=_("Perjanjian Kinerja"), isi=potong, gaya=gaya(), berkas=_berkas_perjanjian(p)
    )


def _berkas_perjanjian(p: Pustaka) -> list[str]:
    """Files of the agreements of the year, the first and the revised one."""
    return [f"{nama_berkas(d)}.{f}" for d in p.semua_perjanjian for f in FORMAT_PERJANJIAN]


@berpustaka
def ukur(request: HttpRequest, p: Pustaka) -> HttpResponse:
    pilihan = pilihan_ukur(p, antartahun=True)
    return halaman(request, "situs/ukur.html", p, judul=_("Ukur"), pilihan=pilihan, **isi.ukur(p, request.GET.get("versi")))


@berpustaka
def ukur_periode(request: HttpRequest, p: Pustaka) -> HttpResponse:
    """A year by its triwulan, or a part of a year with those before it."""
    konteks = isi.ukur(p, request.GET.get("versi"), deret_ukur(p))
    return halaman(request, "situs/ukur.html", p, judul=_("Ukur"), pilihan=pilihan_ukur(p, antartahun=False), **konteks)


@berpustaka
def indikator(request: HttpRequest, p: Pustaka, kode: str) -> HttpResponse:
    konteks = isi.indikator(p, kode)
    if konteks is None:
        raise Http404(_("Indikator tidak ditemukan"))
    bisa = instansi_boleh(request.user, Tindakan.ISI_REALISASI).filter(pk=request.ruang["instansi"].pk).exists()  # type: ignore[attr-defined, arg-type]
    isi_di = alamat(p.periode, "isi_realisasi", kode) if bisa else ""
    pilihan = pilihan_periode(p, "indikator", kode)
    return halaman(request, "situs/indikator.html", p, judul=konteks["i"].nama, pilihan=pilihan, isi_di=isi_di, **konteks)


@berpustaka
def anggaran(request: HttpRequest, p: Pustaka) -> HttpResponse:
    return halaman(request, "situs/anggaran.html", p, judul=_("Anggaran"), pilihan=pilihan_periode(p, "anggaran"), **isi.anggaran(p))


@berpustaka
def laporan(request: HttpRequest, p: Pustaka, bab: str = "") -> HttpResponse:
    try:
        d = p.laporan
    except NarasiGalat as e:
        return halaman(request, "situs/kosong.html", p, judul=_("Laporan"), pesan=str(e))
    lembar = halaman_situs(d)
    semua_kunci = [x.kunci for x in lembar]
    if bab and bab not in semua_kunci:
        raise Http404(_("Bab tidak ditemukan"))
    n = semua_kunci.index(bab) if bab else 0
    tempat = {id_kunci(kunci): x.kunci for x in lembar for b in x.blok if (kunci := getattr(b, "kunci", ""))}

    def rujuk(kunci: str) -> str:
        k = id_kunci(kunci)
        return f"{alamat(p.periode, 'bab', tempat.get(k, semua_kunci[0]))}#{k}"

    kini = lembar[n]
    cabang = kini.induk or kini.kunci
    berkas = [f"{nama_laporan(p.periode)}.{f}" for f in FORMAT] + _berkas_perjanjian(p)
    return halaman(
        request, "situs/laporan.html", p, judul=kini.judul, isi="\n".join(potongan(d, kini.blok, _tautan, rujuk)), gaya=gaya(),
        daftar=[x for x in lembar if not x.induk or x.induk == cabang], kini=kini, berkas=berkas, pilihan=pilihan_periode(p, "laporan"),
        anak=[(b.tingkat, id_kunci(b.kunci), f"{b.nomor} {b.teks}".strip()) for b in kini.blok[1:] if isinstance(b, Judul) and b.tingkat < 4],
        sebelum=lembar[n - 1] if n else None, sesudah=lembar[n + 1] if n + 1 < len(lembar) else None,
    )  # fmt: skip


@berpustaka
def unduh(request: HttpRequest, p: Pustaka, nama: str) -> HttpResponse:
    try:
        berkas = p.berkas(nama) if nama.rpartition(".")[2] in FORMAT else None
    except (TidakSelaras, NarasiGalat) as e:
        return HttpResponse(str(e), status=409, content_type="text/plain; charset=utf-8")
    if berkas is None:
        raise Http404(_("Berkas tidak ditemukan"))
    jawab = HttpResponse(berkas.isi, content_type=TIPE[nama.rpartition(".")[2]])
    jawab["Content-Disposition"] = str(content_disposition_header(True, f"{p.bahan.perangkat_daerah.kode}-{p.tahun}-{nama}"))
    jawab["X-Content-SHA256"] = berkas.sha256
    return jawab


@berpustaka
def asal(request: HttpRequest, p: Pustaka, kode: str) -> HttpResponse:
    ada = cari_angka(request.ruang["instansi"], p, kode)  # type: ignore[attr-defined]
    if ada is None:
        raise Http404(_("Angka ini tidak lagi ada: datanya berubah sejak halaman dibuka"))
    p, angka = ada
    templat = "situs/_asal.html" if request.headers.get("HX-Request") else "situs/asal.html"
    perubahan = riwayat_angka(angka.asal, request.ruang["instansi"])  # type: ignore[attr-defined]
    return halaman(request, templat, p, judul=_("Asal-usul angka"), perubahan=perubahan, **isi.telusur(angka, p))


def _tautan(kode: str) -> str:
    return reverse("asal", args=[kode])


def tidak_ada(request: HttpRequest, exception: Exception) -> HttpResponse:
    pesan = str(exception) if exception.args and isinstance(exception.args[0], str) else ""
    return render(request, "situs/galat.html", {"judul": _("Halaman tidak ditemukan"), "pesan": pesan}, status=404)


def galat(request: HttpRequest) -> HttpResponse:
    if terganggu(sys.exc_info()[1]):
        return gangguan(request)
    return render(
        request,
        "situs/galat.html",
        {"judul": _("Terjadi kesalahan"), "pesan": _("Permintaan tidak dapat diselesaikan. Data tidak berubah.")},
        status=500,
    )
