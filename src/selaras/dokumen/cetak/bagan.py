"""Tree diagrams as SVG: upright (organisation: units in columns, their parts stacked below) or lying (pohon kinerja)."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from selaras.dokumen.cetak.lebar_teks import HURUF, lipat
from selaras.dokumen.model import Bagan, Cabang

UKURAN = 12.0
BARIS = 15.0
PINGGIR = 8.0
_WARNA = {"": ("#ffffff", "#14507a", "#12344d"), "akar": ("#14507a", "#14507a", "#ffffff"), "daun": ("#eef4f9", "#9bb8cf", "#12344d")}


@dataclass
class _Kotak:
    cabang: Cabang
    x: float
    y: float
    lebar: float
    baris: list[str]

    @property
    def tinggi(self) -> float:
        return len(self.baris) * BARIS + 2 * PINGGIR


def gambar_bagan(b: Bagan) -> str:
    kotak, garis, lebar, tinggi = _mendatar(b.akar) if b.mendatar else _tegak(b.akar)
    isi = [f'<path d="{g}" fill="none" stroke="#9aa5b1" stroke-width="1.2"/>' for g in garis]
    isi += [_svg_kotak(k) for k in kotak]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{lebar:.0f}" height="{tinggi:.0f}" viewBox="0 0 {lebar:.0f} {tinggi:.0f}" '
        f'font-family="{HURUF}" font-size="{UKURAN}">{"".join(isi)}</svg>'
    )


def _svg_kotak(k: _Kotak) -> str:
    isi, tepi, tinta = _WARNA.get(k.cabang.warna, _WARNA[""])
    tengah = k.x + k.lebar / 2
    atas = k.y + PINGGIR + BARIS * 0.76
    teks = "".join(
        f'<text x="{tengah:.1f}" y="{atas + n * BARIS:.1f}" text-anchor="middle" fill="{tinta}">{escape(t)}</text>'
        for n, t in enumerate(k.baris)
    )
    data = f' data-kode="{escape(k.cabang.kode)}"' if k.cabang.kode and k.cabang.warna == "daun" else ""
    return f'<g{data}><rect x="{k.x:.1f}" y="{k.y:.1f}" width="{k.lebar:.1f}" height="{k.tinggi:.1f}" rx="4" fill="{isi}" stroke="{tepi}"/>{teks}</g>'


def _baris(teks: str, lebar: float) -> list[str]:
    return lipat(teks, lebar - 2 * PINGGIR, UKURAN)


def _mendatar(akar: Cabang) -> tuple[list[_Kotak], list[str], float, float]:
    """Depth to the right, leaves from top to bottom, each parent in the middle of its children."""
    lebar, jarak_x, jarak_y = 160.0, 24.0, 9.0
    kotak: list[_Kotak] = []
    garis: list[str] = []
    bawah = [2.0]
    paling_dalam = [0]

    def tempatkan(c: Cabang, dalam: int) -> _Kotak:
        paling_dalam[0] = max(paling_dalam[0], dalam)
        baris = _baris(c.teks, lebar)
        k = _Kotak(c, 2 + dalam * (lebar + jarak_x), 0, lebar, baris)
        if not c.isi:
            k.y = bawah[0]
            bawah[0] += k.tinggi + jarak_y
        else:
            mulai = bawah[0]
            anak = [tempatkan(x, dalam + 1) for x in c.isi]
            tengah = (anak[0].y + anak[0].tinggi / 2 + anak[-1].y + anak[-1].tinggi / 2) / 2
            k.y = max(tengah - k.tinggi / 2, mulai if len(c.isi) == 1 else 2.0)
            bawah[0] = max(bawah[0], k.y + k.tinggi + jarak_y)
            for a in anak:
                x0, y0, x1, y1 = k.x + k.lebar, k.y + k.tinggi / 2, a.x, a.y + a.tinggi / 2
                tengah_x = (x0 + x1) / 2
                garis.append(f"M{x0:.1f} {y0:.1f} H{tengah_x:.1f} V{y1:.1f} H{x1:.1f}")
        kotak.append(k)
        return k

    tempatkan(akar, 0)
    return kotak, garis, 4 + (paling_dalam[0] + 1) * (lebar + jarak_x) - jarak_x, bawah[0]


def _tegak(akar: Cabang) -> tuple[list[_Kotak], list[str], float, float]:
    """The head on top, its units in columns, everything under a unit stacked below it and hung on a line."""
    lebar, jarak, turun = 108.0, 8.0, 30.0
    n = max(len(akar.isi), 1)
    seluruh = n * lebar + (n - 1) * jarak + 4
    puncak = _Kotak(Cabang(akar.teks, warna="akar", kode=akar.kode), (seluruh - 190) / 2, 2, 190, _baris(akar.teks, 190))
    kotak, garis = [puncak], list[str]()
    y1 = puncak.y + puncak.tinggi + turun
    tinggi_unit = max((len(_baris(c.teks, lebar)) for c in akar.isi), default=1)
    bawah = y1
    for urut, c in enumerate(akar.isi):
        x = 2 + urut * (lebar + jarak)
        baris = _baris(c.teks, lebar)
        kosong = tinggi_unit - len(baris)
        baris = [""] * (kosong // 2) + baris + [""] * (kosong - kosong // 2)
        k = _Kotak(c, x, y1, lebar, baris)
        kotak.append(k)
        garis.append(f"M{seluruh / 2:.1f} {puncak.y + puncak.tinggi:.1f} V{y1 - turun / 2:.1f} H{x + lebar / 2:.1f} V{y1:.1f}")
        y = k.y + k.tinggi + 12
        for anak in _ratakan(c):
            a = _Kotak(Cabang(anak.teks, warna="daun", kode=anak.kode), x + 12, y, lebar - 12, _baris(anak.teks, lebar - 12))
            kotak.append(a)
            garis.append(f"M{x + 4:.1f} {k.y + k.tinggi:.1f} V{a.y + a.tinggi / 2:.1f} H{a.x:.1f}")
            y += a.tinggi + 8
        bawah = max(bawah, y, k.y + k.tinggi)
    return kotak, garis, seluruh, bawah + 2


def _ratakan(c: Cabang) -> list[Cabang]:
    return [x for anak in c.isi for x in (anak, *_ratakan(anak))]
