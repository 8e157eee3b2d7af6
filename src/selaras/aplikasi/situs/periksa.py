"""The pages of Periksa: drop a document, read what cannot be true in it, compare with the version before."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

from selaras.aplikasi.hak import Objek, Tindakan, boleh
from selaras.aplikasi.layanan import pemeriksaan as layanan
from selaras.aplikasi.pemeriksaan.models import Pemeriksaan
from selaras.bahasa import _
from selaras.periksa.keluaran.html import gaya, skrip
from selaras.periksa.keluaran.salinan import AKHIRAN

EKSPOR = (("kertas", _("Kertas kerja")), ("docx", "DOCX"), ("pdf", "PDF"), ("html", "HTML"), ("json", "JSON"))


def daftar(request: HttpRequest) -> HttpResponse:
    """The drop zone and the history. A POST keeps the file and checks it; with JavaScript the answer is JSON, without it a redirect."""
    galat, kode = "", 200
    if request.method == "POST":
        berkas = request.FILES.get("berkas")
        langsung = request.headers.get("Accept") == "application/json"
        if berkas is None:
            galat, kode = _("pilih berkas lebih dahulu"), 422
        else:
            galat, kode, tujuan = _terima(request, berkas)
            if tujuan and not galat:
                return JsonResponse({"tujuan": tujuan}) if langsung else redirect(tujuan)
        if langsung:
            return JsonResponse({"galat": galat}, status=kode)
    riwayat = list(layanan.terlihat(request.user)[:100])  # type: ignore[arg-type]
    return render(request, "situs/periksa.html", {"judul": _("Periksa"), "riwayat": riwayat, "galat": galat}, status=kode)


def _terima(request: HttpRequest, berkas: UploadedFile) -> tuple[str, int, str]:
    """What went wrong, the status that says so, and the page of the check. A check that still waits or runs is no error."""
    try:
        p = layanan.terima(request.user, berkas.name or "", berkas.read())  # type: ignore[arg-type]
    except layanan.PeriksaGagal as e:
        return f"{berkas.name}: {e}", 429 if isinstance(e, layanan.AntreanPenuh) else 422, ""
    tujuan = reverse("periksa_hasil", args=[p.pk])
    try:
        layanan.tampilkan(p, request.user)  # type: ignore[arg-type]
    except (layanan.Menunggu, layanan.AntreanPenuh):
        pass
    except layanan.PeriksaGagal as e:
        return _("{b}: {e}. Berkas tersimpan di riwayat; dari sana dapat diperiksa lagi atau dihapus.", b=berkas.name, e=e), 422, tujuan
    return "", 200, tujuan


def _milik(request: HttpRequest, kunci: int) -> Pemeriksaan:
    return get_object_or_404(layanan.terlihat(request.user), pk=kunci)  # type: ignore[arg-type]


def hasil(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _milik(request, kunci)
    try:
        bagian = layanan.tampilkan(p, request.user)  # type: ignore[arg-type]
    except (layanan.Menunggu, layanan.PeriksaGagal) as e:
        return _belum(request, p, e)
    lama = _pembanding(request, p)
    kartu = zip(bagian["kartu"], [*p.hasil["temuan"], *p.hasil["saran"]], strict=True)
    return render(
        request, "situs/periksa_hasil.html",
        {
            "judul": p.nama, "p": p, "bagian": bagian, "kartu": list(kartu), "ringkasan": p.hasil["ringkasan"], "ditekan": p.hasil["ditekan"],
            "gaya": gaya(), "skrip": skrip(), "perubahan": layanan.bandingkan(lama, p) if lama else None,
            "ekspor": [(k, nama) for k, nama in EKSPOR if k != "pdf" or p.jenis == "pdf"],
            "kop": layanan.kop(request.user), "pilihan": layanan.terlihat(request.user).exclude(pk=p.pk).exclude(hasil=None)[:50],
        },
    )  # fmt: skip


def _pembanding(request: HttpRequest, p: Pemeriksaan) -> Pemeriksaan | None:
    """The check that this one is compared with: the one asked for, else the one before of the same name."""
    dengan = request.GET.get("dengan", "")
    if dengan.isascii() and dengan.isdigit() and len(dengan) < 12:
        return layanan.terlihat(request.user).exclude(hasil=None).filter(pk=int(dengan)).first()  # type: ignore[arg-type]
    return layanan.sebelumnya(p, request.user)  # type: ignore[arg-type]


def _belum(request: HttpRequest, p: Pemeriksaan, e: layanan.Menunggu | layanan.PeriksaGagal) -> HttpResponse:
    """No result yet: the place in the queue, on a page that looks again by itself; or why there is none, and what to do."""
    tunggu = e if isinstance(e, layanan.Menunggu) else None
    penuh = isinstance(e, layanan.AntreanPenuh)
    return render(
        request, "situs/periksa_belum.html",
        {"judul": p.nama, "p": p, "tunggu": tunggu, "penuh": penuh, "pesan": "" if tunggu else str(e), "pemilik": p.pengguna_id == request.user.pk},
        status=200 if tunggu or penuh else 422,
    )  # fmt: skip


def unduh(request: HttpRequest, kunci: int, bentuk: str) -> HttpResponse:
    p = _milik(request, kunci)
    if bentuk not in layanan.EKSPOR or (bentuk == "pdf" and p.jenis != "pdf"):
        raise Http404(_("Berkas tidak ditemukan"))
    try:
        isi = layanan.ekspor(p, request.user, bentuk)  # type: ignore[arg-type]
    except (layanan.Menunggu, layanan.PeriksaGagal) as e:
        return _belum(request, p, e)
    jawab = HttpResponse(isi, content_type=layanan.EKSPOR[bentuk])
    jawab["Content-Disposition"] = str(content_disposition_header(True, f"{p.nama.rpartition('.')[0] or p.nama}-periksa{AKHIRAN[bentuk]}"))
    return jawab


@require_POST
def kesampingkan(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _milik(request, kunci)
    aturan, kutipan, alasan = (request.POST.get(x, "").strip() for x in ("aturan", "kutipan", "alasan"))
    try:
        layanan.kesampingkan(request.user, p, aturan, kutipan, alasan)  # type: ignore[arg-type]
    except layanan.PeriksaGagal as e:
        return render(request, "situs/galat.html", {"judul": _("Alasan belum diterima"), "pesan": str(e)}, status=422)
    return redirect("periksa_hasil", kunci)


@require_POST
def batal(request: HttpRequest, kunci: int) -> HttpResponse:
    layanan.batalkan(_sendiri(request, kunci), request.user)  # type: ignore[arg-type]
    return redirect("periksa")


@require_POST
def ulang(request: HttpRequest, kunci: int) -> HttpResponse:
    layanan.ulangi(_sendiri(request, kunci))
    return redirect("periksa_hasil", kunci)


def _sendiri(request: HttpRequest, kunci: int) -> Pemeriksaan:
    p = _milik(request, kunci)
    if not boleh(request.user, Tindakan.UBAH_PEMERIKSAAN, Objek(pembuat=p.pengguna_id)):
        raise Http404(_("Pemeriksaan ini bukan milik Anda"))
    return p


@require_POST
def hapus(request: HttpRequest, kunci: int) -> HttpResponse:
    p = _sendiri(request, kunci)
    if p.hasil is None:
        layanan.batalkan(p, request.user)  # type: ignore[arg-type]
    p.delete()
    return redirect("periksa")
