"""What every page knows: who is there, which agency and year, and the way around."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from selaras.aplikasi.situs.periode import AKHIRAN, alamat
from selaras.bahasa import _

MENU = (
    ("beranda", _("Beranda"), "home"),
    ("tugas", _("Tugas"), "table"),
    ("rencana", _("Rencana"), "sitemap"),
    ("pohon", _("Pohon kinerja"), "binary-tree"),
    ("perjanjian", _("Perjanjian"), "signature"),
    ("ukur", _("Ukur"), "ruler-2"),
    ("anggaran", _("Anggaran"), "coin"),
    ("laporan", _("Laporan"), "report"),
    ("periksa", _("Periksa"), "file-search"),
)


# Those that a part of a year has too: whoever looks at a triwulan stays in it.
BERPERIODE = ("beranda", "ukur", "anggaran", "laporan")


def situs(request: HttpRequest) -> dict[str, Any]:
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {}
    nama = request.resolver_match.url_name if request.resolver_match else None
    periode = getattr(request, "ruang", {}).get("periode")
    menu = [(n, alamat(periode, n) if periode and n in BERPERIODE else reverse(n), label, gambar) for n, label, gambar in MENU]
    return {"menu": menu, "halaman": (nama or "").removesuffix(AKHIRAN)}
