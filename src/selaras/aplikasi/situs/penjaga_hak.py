"""Between the visitor and every page: the right that the address asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.hak import Objek, Tindakan, boleh, instansi_boleh, mengapa_tidak
from selaras.bahasa import _


class HakMiddleware:
    """Refuses an address without a rule, whoever asks. Gives the view ``request.tindakan`` and, where the action is one on an agency,
    ``request.instansi_boleh``: the agencies in which the visitor may do it."""

    def __init__(self, lanjut: Callable[[HttpRequest], HttpResponse]) -> None:
        self.lanjut = lanjut

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.lanjut(request)

    def process_view(self, request: HttpRequest, _tampilan: Any, _args: Any, _kwargs: Any) -> HttpResponse | None:
        from selaras.aplikasi.situs.urls import PINTU, TINDAKAN_ALAMAT

        nama = request.resolver_match.view_name if request.resolver_match else ""
        tindakan = TINDAKAN_ALAMAT.get(nama)
        if tindakan == PINTU:
            return None
        if not isinstance(tindakan, Tindakan):
            return tolak(request, _("Alamat ini belum diberi aturan hak, jadi tertutup bagi siapa pun."))
        if boleh(None, tindakan, Objek()):
            return None
        if not isinstance(request.user, Akun):
            return tolak(request, mengapa_tidak(None, tindakan, Objek()))
        request.tindakan = tindakan  # type: ignore[attr-defined]
        request.instansi_boleh = list(instansi_boleh(request.user, tindakan))  # type: ignore[attr-defined]
        if request.instansi_boleh or boleh(request.user, tindakan, Objek(pembuat=request.user.pk)):  # type: ignore[attr-defined]
            return None
        if not Penugasan.objects.berlaku().filter(akun=request.user).exists():
            return render(request, "situs/tanpa_tugas.html", {"judul": _("Akun ini belum bertugas")}, status=403)
        return tolak(request, mengapa_tidak(request.user, tindakan, Objek()))


def tolak(request: HttpRequest, pesan: str) -> HttpResponse:
    return render(request, "situs/galat.html", {"judul": _("Tidak diizinkan"), "pesan": pesan}, status=403)
