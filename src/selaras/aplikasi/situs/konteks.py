"""What every page knows: who is there, which agency and year, and the way around."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

MENU = (
    ("beranda", "Beranda", "home"),
    ("rencana", "Rencana", "sitemap"),
    ("pohon", "Pohon kinerja", "binary-tree"),
    ("perjanjian", "Perjanjian", "signature"),
    ("ukur", "Ukur", "ruler-2"),
    ("anggaran", "Anggaran", "coin"),
    ("laporan", "Laporan", "report"),
)


def situs(request: HttpRequest) -> dict[str, Any]:
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {}
    return {"menu": MENU, "halaman": request.resolver_match.url_name if request.resolver_match else ""}
