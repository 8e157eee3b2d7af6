"""Native charts, the same as in the report: same kinds, series, colours and axis, over cells that follow the other sheets."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Any

from selaras.angka import Angka, pembagi_skala
from selaras.bahasa import _
from selaras.dokumen.cetak.grafik import label, warna_seri
from selaras.dokumen.cetak.sumbu import Sumbu, sumbu
from selaras.dokumen.model import Gambaran, Grafik, SeriGrafik
from selaras.laporan.kertas_kerja.buku_kerja import BukuKerja, LembarKerja, bentuk_bilangan

_JENIS = {"batang": "column", "mendatar": "bar", "garis": "line"}
_HURUF = {"size": 9, "bold": False}
_KOMA = {"juta": ",,", "miliar": ",,,", "triliun": ",,,,"}
_LEBAR = 760
_BARIS_HALAMAN = 44


def tulis_grafik(kerja: BukuKerja, grafik: Iterable[Grafik]) -> None:
    """A table and a chart for each; a chart without a single number is left out."""
    isi = [(g, g.gambaran) for g in grafik if g.gambaran and any(a.ada for s in g.gambaran.seri for a in s.angka)]
    if not isi:
        return
    w = kerja.lembar(_("Grafik"), _("Grafik laporan beserta angkanya"))
    kolom = 1 + max(len(x.seri) for _g, x in isi)
    w.kepala((_("Grafik"), *[""] * (kolom - 1)), (44, *[16] * (kolom - 1)), 0)
    r, halaman, pisah = 3, 0, list[int]()
    for g, x in isi:
        _tabel(kerja, w, r, g, x)
        w.w.insert_chart(r, kolom, _bagan(kerja, r, g, x), {"description": g.judul, "object_position": 2, "x_offset": 12})
        tinggi = max(len(x.kategori) + 2, ceil(_tinggi(x) / 20) + 1)
        if r + tinggi - halaman > _BARIS_HALAMAN and r > halaman:
            pisah.append(r)
            halaman = r
        r += tinggi
    w.selesai()
    w.halaman_berskala(_LEBAR * 0.75, pisah)


def _tabel(kerja: BukuKerja, w: LembarKerja, r: int, g: Grafik, x: Gambaran) -> None:
    w.teks(r, 0, f"{g.nomor}. {g.judul}" if g.nomor else g.judul, tebal=True, gaya="kelompok")
    for k, s in enumerate(x.seri, 1):
        w.teks(r, k, s.nama or _("Nilai"), tebal=True, gaya="kelompok")
    for n, kategori in enumerate(x.kategori, r + 1):
        w.teks(n, 0, kategori)
        for k, s in enumerate(x.seri, 1):
            a = s.angka[n - r - 1]
            ref = kerja.tempat.get(a.identitas) if a.asal else None
            if a.nilai is None:
                continue  # an empty cell is a gap in the chart
            if ref:
                w.rumus(n, k, ref, a, daftar=False)
            else:
                w.masukan(n, k, a)


def _bagan(kerja: BukuKerja, r: int, g: Grafik, x: Gambaran) -> Any:
    c = kerja.buku.add_chart({"type": _JENIS[x.jenis]})
    s = sumbu(x)
    akhir = r + len(x.kategori)
    for k, (seri, warna) in enumerate(zip(x.seri, warna_seri(x), strict=True), 1):
        c.add_series(
            {
                "name": ["Grafik", r, k],
                "categories": ["Grafik", r + 1, 0, akhir, 0],
                "values": ["Grafik", r + 1, k, akhir, k],
                "data_labels": _label(x, seri, s),
                **_gaya(x, seri, warna),
            }
        )
    # Of lying bars the upright axis holds the categories.
    nilai, kategori = (c.set_x_axis, c.set_y_axis) if x.jenis == "mendatar" else (c.set_y_axis, c.set_x_axis)
    bagi = pembagi_skala(x.skala)
    bentuk = bentuk_bilangan(max(0, -int(s.langkah.normalize().as_tuple().exponent))) + _KOMA.get(x.skala, "")
    nilai(
        {
            "name": x.sumbu.lstrip("="), "name_font": _HURUF, "num_font": _HURUF, "num_format": bentuk,
            "min": float(s.bawah * bagi), "max": float(s.atas * bagi), "major_unit": float(s.langkah * bagi),
            **({"label_position": "high"} if x.jenis == "mendatar" else {}),
            "major_gridlines": {"visible": True, "line": {"color": "#E3E8EC"}},
        }
    )  # fmt: skip
    kategori({"num_font": _HURUF, "label_position": "low", "reverse": x.jenis == "mendatar"})
    c.set_title({"name": ["Grafik", r, 0], "name_font": {"size": 11, "bold": False}, "overlay": False})
    c.set_legend({"position": "top", "font": _HURUF} if len(x.seri) > 1 else {"none": True})
    c.show_blanks_as("gap")
    c.set_size({"width": _LEBAR, "height": _tinggi(x)})
    return c


def _tinggi(x: Gambaran) -> int:
    """Of a chart, in pixels; a row of the sheet has 20."""
    return 380 if x.jenis != "mendatar" else max(300, 90 + 30 * len(x.kategori) * len(x.seri))


def _gaya(x: Gambaran, seri: SeriGrafik, warna: str) -> dict[str, Any]:
    if x.jenis == "garis":
        garis = {"color": warna, "width": 2, **({"dash_type": "dash"} if seri.target else {})}
        return {"line": garis, "marker": {"type": "circle", "size": 6, "fill": {"color": warna}, "border": {"color": warna}}}
    return {"fill": {"color": warna}, "gap": 40}


def _label(x: Gambaran, seri: SeriGrafik, s: Sumbu) -> dict[str, Any]:
    """The printed value beside each bar or point; one that is cut says so with an arrow."""
    bagi = pembagi_skala(x.skala)

    def isi(a: Angka) -> dict[str, Any] | None:
        if a.nilai is None:
            return None
        nilai = a.nilai / bagi
        panah = "" if s.bawah <= nilai <= s.atas else "▲ " if nilai > 0 else "▼ "
        return {"value": panah + label(a, x.skala)}

    custom = [isi(a) for a in seri.angka]
    return {"value": True, "position": "above" if x.jenis == "garis" else "outside_end", "font": _HURUF, "custom": custom}
