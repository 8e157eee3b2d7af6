"""Which agency and period a request is about: from the address, else from what the visitor chose last, else the latest with data."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from selaras.angka import Periode
from selaras.aplikasi.layanan.pustaka import Pustaka, pustaka
from selaras.aplikasi.layanan.terbit import TidakAdaData
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.perencanaan.models import PerjanjianKinerja, TargetIndikator
from selaras.aplikasi.situs.periode import AKHIRAN
from selaras.bahasa import _
from selaras.laporan.berdata import tahun_berdata

Tampilan = Callable[..., HttpResponse]


def berpustaka(tampilan: Tampilan) -> Tampilan:
    """Give the view a `Pustaka`, and its page the choice of agency and year. A period in the address (``periode``) is this decorator's."""

    @wraps(tampilan)
    def bungkus(request: HttpRequest, *args: Any, periode: Periode | None = None, **kwargs: Any) -> HttpResponse:
        terlihat: list[PerangkatDaerah] = request.instansi_boleh  # type: ignore[attr-defined]
        kode = request.GET.get("instansi") or request.session.get("instansi")
        instansi = next((i for i in terlihat if kode in (i.kode_penuh, i.kode)), None)
        if instansi is None:
            if request.GET.get("instansi"):
                raise Http404(_("Instansi tidak ditemukan"))
            instansi = terlihat[0]
        pada = periode or Periode(_tahun(request, instansi))
        tahun = pada.tahun
        try:
            p = pustaka(instansi, pada)
        except TidakAdaData as e:
            return render(request, "situs/kosong.html", {"judul": _("Belum ada data"), "pesan": str(e)}, status=404)
        if request.session.get("instansi") != instansi.kode_penuh or request.session.get("tahun") != tahun:
            request.session["instansi"], request.session["tahun"] = instansi.kode_penuh, tahun
        request.ruang = {  # type: ignore[attr-defined]
            "instansi": instansi,
            "instansi_terlihat": terlihat,
            "tahun": tahun,
            "tahun_ada": tahun_berdata(p.bahan),
            "periode": p.periode,
            "alamat_tahun": _tanpa_periode(request),
        }
        return tampilan(request, p, *args, **kwargs)

    return bungkus


def _tanpa_periode(request: HttpRequest) -> str:
    """The address of the same page without a period, for the choice of a year; '' where it has none."""
    di = request.resolver_match
    if di is None or di.url_name is None or not di.url_name.endswith(AKHIRAN):
        return ""
    return reverse(di.url_name.removesuffix(AKHIRAN), kwargs={k: v for k, v in di.kwargs.items() if k != "periode"})


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
