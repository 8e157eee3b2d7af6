"""Charts as Vega-Lite specs over `Angka`. Every bar and point carries its printed value, so no axis has to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from selaras.angka import Angka, cetak, cetak_berskala, cetak_ringkas, skala_bersama
from selaras.bahasa import _
from selaras.dokumen.model import Grafik, Teks

HURUF = "'Source Sans 3'"  # quoted: a font name that ends in a digit is no plain CSS identifier
WARNA = ("#14507a", "#d98324", "#4f8a5b", "#8a4f7d", "#7a7a7a")
_DASAR: dict[str, Any] = {
    "background": "white",
    "config": {
        "font": HURUF,
        "axis": {"labelFontSize": 12, "titleFontSize": 12, "grid": False, "domainColor": "#9aa5b1", "tickColor": "#9aa5b1"},
        "legend": {"labelFontSize": 12, "labelLimit": 0, "title": None, "orient": "top", "symbolType": "square"},
        "title": {"anchor": "start", "fontSize": 11, "fontWeight": "normal", "color": "#52606d"},
        "view": {"stroke": None},
    },
}


def _titik(nama: str, seri: str, a: Angka, ringkas: bool) -> dict[str, Any]:
    teks = cetak_ringkas(a) if ringkas else cetak(a)
    return {"x": nama, "seri": seri, "nilai": float(a.nilai) if a.nilai is not None else None, "teks": teks}


def garis(
    kunci: str, judul: str, alt: Teks, nama: Sequence[str], seri: Sequence[tuple[str, Sequence[Angka]]], ringkas: bool = False
) -> Grafik:
    """Lines over the years, one a series, each point labelled."""
    nilai = [_titik(n, s, a, ringkas) for s, isi in seri for n, a in zip(nama, isi, strict=True)]
    dasar = {
        "x": {"field": "x", "type": "ordinal", "axis": {"title": None, "labelAngle": 0}},
        "y": {"field": "nilai", "type": "quantitative", "axis": None, "scale": {"zero": False, "padding": 24}},
        "color": _warna(seri),
    }
    spec = {
        **_DASAR,
        "width": 600,
        "height": 240,
        "data": {"values": [n for n in nilai if n["nilai"] is not None]},
        "encoding": dasar,
        "layer": [
            {"mark": {"type": "line", "strokeWidth": 2.5}},
            {"mark": {"type": "point", "filled": True, "size": 50, "opacity": 1}},
            {"mark": {"type": "text", "dy": -12, "fontSize": 11}, "encoding": {"text": {"field": "teks"}}},
        ],
    }
    return Grafik(kunci, judul, alt, spec, tuple(a for _s, isi in seri for a in isi))


def batang(
    kunci: str, judul: str, alt: Teks, nama: Sequence[str], seri: Sequence[tuple[str, Sequence[Angka]]], ringkas: bool = False
) -> Grafik:
    """Upright bars, grouped by series, each labelled with its value; side by side, amounts are labelled in one scale."""
    nilai = [_titik(n, s, a, ringkas) for s, isi in seri for n, a in zip(nama, isi, strict=True)]
    skala = skala_bersama([a for _s, isi in seri for a in isi]) if ringkas and len(seri) > 1 else None
    if skala:
        for titik, a in zip(nilai, (a for _s, isi in seri for a in isi), strict=True):
            titik["teks"] = cetak_berskala(a, skala)
    encoding: dict[str, Any] = {
        "x": {"field": "x", "type": "ordinal", "sort": list(nama), "axis": {"title": None, "labelAngle": 0, "labelLimit": 140}},
        "y": {"field": "nilai", "type": "quantitative", "axis": None},
        "color": _warna(seri),
    }
    if len(seri) > 1:
        encoding["xOffset"] = {"field": "seri", "sort": [s for s, _isi in seri]}
    spec = {
        **_DASAR,
        "width": 600,
        "height": 240,
        "data": {"values": [n for n in nilai if n["nilai"] is not None]},
        "encoding": encoding,
        **({"title": _("dalam {skala} rupiah", skala=skala)} if skala else {}),
        "layer": [
            {"mark": {"type": "bar", "cornerRadiusEnd": 2}},
            {"mark": {"type": "text", "dy": -7, "fontSize": 10}, "encoding": {"text": {"field": "teks"}, "color": {"value": "#1f2933"}}},
        ],
    }
    return Grafik(kunci, judul, alt, spec, tuple(a for _s, isi in seri for a in isi))


def batang_mendatar(kunci: str, judul: str, alt: Teks, baris: Sequence[tuple[str, Angka]], ringkas: bool = False) -> Grafik:
    """Lying bars with long names, largest room for the name."""
    nilai = [_titik(n, "", a, ringkas) for n, a in baris]
    spec = {
        **_DASAR,
        "width": 300,
        "height": {"step": 30},
        "data": {"values": [n for n in nilai if n["nilai"] is not None]},
        "encoding": {
            "y": {"field": "x", "type": "ordinal", "sort": [n for n, _a in baris], "axis": {"title": None, "labelLimit": 440}},
            "x": {"field": "nilai", "type": "quantitative", "axis": None},
        },
        "layer": [
            {"mark": {"type": "bar", "color": WARNA[0], "cornerRadiusEnd": 2, "height": 16}},
            {"mark": {"type": "text", "align": "left", "dx": 5, "fontSize": 11}, "encoding": {"text": {"field": "teks"}}},
        ],
    }
    return Grafik(kunci, judul, alt, spec, tuple(a for _n, a in baris))


def _warna(seri: Sequence[tuple[str, Sequence[Angka]]]) -> dict[str, Any]:
    if len(seri) == 1:
        return {"value": WARNA[0]}
    nama = [s for s, _isi in seri]
    return {"field": "seri", "type": "nominal", "sort": nama, "scale": {"domain": nama, "range": list(WARNA[: len(nama)])}}
