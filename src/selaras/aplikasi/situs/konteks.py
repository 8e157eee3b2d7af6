"""What every page knows: who is there, which agency and year, and the way around."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from selaras.aplikasi.situs.periode import AKHIRAN
from selaras.bahasa import _

MENU = (
    ("beranda", _("Beranda"), "home"),
    ("rencana", _("Rencana"), "sitemap"),
    ("pohon", _("Pohon kinerja"), "binary-tree"),
    ("perjanjian", _("Perjanjian"), "signature"),
    ("ukur", _("Ukur"), "ruler-2"),
    ("anggaran", _("Anggaran"), "coin"),
    ("laporan", _("Laporan"), "report"),
    ("periksa", _("Periksa"), "file-search"),
)


def situs(request: HttpRequest) -> dict[str, Any]:
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {}
    nama = request.resolver_match.url_name if request.resolver_match else None
    return {"menu": MENU, "halaman": (nama or "").removesuffix(AKHIRAN)}
