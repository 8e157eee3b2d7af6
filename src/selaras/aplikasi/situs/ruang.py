"""Which agency and year a request is about: from the address, else from what the visitor chose last, else the latest with data."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from selaras.aplikasi.layanan.pustaka import Pustaka, pustaka
from selaras.aplikasi.layanan.terbit import TidakAdaData, tahun_berdata
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.perencanaan.models import PerjanjianKinerja, TargetIndikator
from selaras.bahasa import _

Tampilan = Callable[..., HttpResponse]


def berpustaka(tampilan: Tampilan) -> Tampilan:
    """Give the view a `Pustaka`, and its page the choice of agency and year."""

    @wraps(tampilan)
    def bungkus(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        terlihat: list[PerangkatDaerah] = request.instansi_boleh  # type: ignore[attr-defined]
        kode = request.GET.get("instansi") or request.session.get("instansi")
        instansi = next((i for i in terlihat if kode in (i.kode_penuh, i.kode)), None)
        if instansi is None:
            if request.GET.get("instansi"):
                raise Http404(_("Instansi tidak ditemukan"))
            instansi = terlihat[0]
        tahun = _tahun(request, instansi)
        try:
            p = pustaka(instansi, tahun)
        except TidakAdaData as e:
            return render(request, "situs/kosong.html", {"judul": _("Belum ada data"), "pesan": str(e)}, status=404)
        if request.session.get("instansi") != instansi.kode_penuh or request.session.get("tahun") != tahun:
            request.session["instansi"], request.session["tahun"] = instansi.kode_penuh, tahun
        request.ruang = {"instansi": instansi, "instansi_terlihat": terlihat, "tahun": tahun, "tahun_ada": tahun_berdata(p.bahan)}  # type: ignore[attr-defined]
        return tampilan(request, p, *args, **kwargs)

    return bungkus


def _tahun(request: HttpRequest, instansi: PerangkatDaerah) -> int:
    teks = request.GET.get("tahun", "")
    if teks:
        if not teks.isdecimal() or not 1945 <= int(teks) <= 2100:
            raise Http404(_("Tahun tidak sah"))
        return int(teks)
    if "tahun" in request.session and request.session.get("instansi") == instansi.kode_penuh:
        return int(request.session["tahun"])
    terakhir = PerjanjianKinerja.objects.filter(perangkat_daerah=instansi).order_by("-tahun").values_list("tahun", flat=True).first()
    return terakhir or _tahun_target(instansi)


def _tahun_target(instansi: PerangkatDaerah) -> int:
    tahun = TargetIndikator.objects.filter(perangkat_daerah=instansi).order_by("-tahun").values_list("tahun", flat=True).first()
    if tahun is None:
        raise Http404(_("Belum ada target yang tercatat"))
    return tahun


def halaman(request: HttpRequest, templat: str, p: Pustaka, **isi: Any) -> HttpResponse:
    return render(request, templat, {**request.ruang, "p": p, **isi})  # type: ignore[attr-defined]
