"""The pages of Periksa: drop a document, read what cannot be true in it, compare with the version before."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from selaras.aplikasi.layanan import pemeriksaan as layanan
from selaras.aplikasi.pemeriksaan.models import Pemeriksaan
from selaras.bahasa import _
from selaras.periksa.keluaran.html import gaya, skrip


def daftar(request: HttpRequest) -> HttpResponse:
    """The drop zone and the history. A POST checks; with JavaScript the answer is JSON, without it a redirect."""
    galat = ""
    if request.method == "POST":
        berkas = request.FILES.get("berkas")
        langsung = request.headers.get("Accept") == "application/json"
        if berkas is None:
            galat = _("pilih berkas lebih dahulu")
        else:
            try:
                p = layanan.jalankan(request.user, berkas.name or "", berkas.read())  # type: ignore[arg-type]
            except layanan.PeriksaGagal as e:
                galat = f"{berkas.name}: {e}"
            else:
                tujuan = reverse("periksa_hasil", args=[p.pk])
                return JsonResponse({"tujuan": tujuan}) if langsung else redirect(tujuan)
        if langsung:
            return JsonResponse({"galat": galat}, status=422)
    riwayat = list(layanan.terlihat(request.user)[:100])  # type: ignore[arg-type]
    return render(request, "situs/periksa.html", {"judul": _("Periksa"), "riwayat": riwayat, "galat": galat}, status=422 if galat else 200)


def _milik(request: HttpRequest, kunci: int) -> Pemeriksaan:
    return get_object_or_404(layanan.terlihat(request.user), pk=kunci)  # type: ignore[arg-type]


def hasil(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _milik(request, kunci)
    try:
        bagian = layanan.tampilkan(p, request.user)  # type: ignore[arg-type]
    except layanan.PeriksaGagal as e:
        return _gagal(request, p, e)
    lama = layanan.sebelumnya(p, request.user)  # type: ignore[arg-type]
    kartu = zip(bagian["kartu"], p.hasil["temuan"], strict=True)
    return render(
        request, "situs/periksa_hasil.html",
        {
            "judul": p.nama, "p": p, "bagian": bagian, "kartu": list(kartu), "ringkasan": p.hasil["ringkasan"], "ditekan": p.hasil["ditekan"],
            "gaya": gaya(), "skrip": skrip(), "perubahan": layanan.bandingkan(lama, p) if lama else None,
            "ekspor": ["html", "docx", "json"] + (["pdf"] if p.jenis == "pdf" else []),
        },
    )  # fmt: skip


def _gagal(request: HttpRequest, p: Pemeriksaan, e: layanan.PeriksaGagal) -> HttpResponse:
    return render(request, "situs/galat.html", {"judul": p.nama, "pesan": str(e)}, status=422)


def unduh(request: HttpRequest, kunci: int, bentuk: str) -> HttpResponse:
    p = _milik(request, kunci)
    if bentuk not in layanan.EKSPOR or (bentuk == "pdf" and p.jenis != "pdf"):
        raise Http404(_("Berkas tidak ditemukan"))
    try:
        isi = layanan.ekspor(p, request.user, bentuk)  # type: ignore[arg-type]
    except layanan.PeriksaGagal as e:
        return _gagal(request, p, e)
    jawab = HttpResponse(isi, content_type=layanan.EKSPOR[bentuk])
    jawab["Content-Disposition"] = str(content_disposition_header(True, f"{p.nama.rpartition('.')[0] or p.nama}-periksa.{bentuk}"))
    return jawab


@require_POST
def kesampingkan(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _milik(request, kunci)
    aturan, kutipan, alasan = (request.POST.get(x, "").strip() for x in ("aturan", "kutipan", "alasan"))
    if not aturan or not alasan:
        return render(
            request,
            "situs/galat.html",
            {"judul": _("Alasan belum diisi"), "pesan": _("Tulis alasan mengapa temuan ini dikesampingkan.")},
            status=422,
        )
    layanan.kesampingkan(request.user, p, aturan, kutipan, alasan)  # type: ignore[arg-type]
    return redirect("periksa_hasil", kunci)


@require_POST
def hapus(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _milik(request, kunci)
    if p.pengguna_id != request.user.pk:
        raise Http404(_("Pemeriksaan ini bukan milik Anda"))
    p.delete()
    return redirect("periksa")
