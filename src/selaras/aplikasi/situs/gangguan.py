"""What a visitor sees while the database is away: a page that says so and comes back by itself, not an error."""

from __future__ import annotations

from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from selaras.aplikasi.basis_data import bangunkan_server
from selaras.bahasa import _

ULANG_DETIK = 3
# SQLSTATE classes of a server that is away, stops, starts or is full: the same request may succeed a moment later.
KELAS_GANGGUAN = ("08", "53", "57P")


def terganggu(galat: BaseException | None) -> bool:
    """Was the database away, rather than asked for something wrong?"""
    while galat is not None and not isinstance(galat, Error):
        galat = galat.__cause__ or galat.__context__
    if galat is None:
        return False
    dasar = galat.__cause__
    keadaan = getattr(dasar, "sqlstate", None)
    if keadaan:
        return bool(keadaan.startswith(KELAS_GANGGUAN))
    return type(galat).__name__ in ("OperationalError", "InterfaceError")  # the driver's own: nobody answered


def gangguan(request: HttpRequest) -> HttpResponse:
    """Touches no table: the account of the visitor lies in one. Wakes the embedded server where it is lost."""
    bangunkan_server()
    isi = {
        "judul": _("Basis data sedang tidak dapat dihubungi"),
        "pesan": _("Biasanya pulih dalam beberapa detik. Data yang sudah disimpan tidak hilang; yang belum tersimpan perlu dikirim lagi."),
        "ulang": ULANG_DETIK if request.method == "GET" else 0,
    }
    jawab = HttpResponse(render_to_string("situs/gangguan.html", isi), status=503)
    jawab["Retry-After"] = str(ULANG_DETIK)
    jawab["Cache-Control"] = "no-store"
    return jawab
