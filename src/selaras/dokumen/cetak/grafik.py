"""Charts as SVG. All are drawn 600 units wide and lettered in 12, which is more than 8 pt on the pages of every format.

Every bar and point carries its printed value beside it, never on it; the axis starts at zero; a missing year is a gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise
from xml.sax.saxutils import escape

from selaras.angka import TANPA_NILAI, Angka, cetak, cetak_berskala, pembagi_skala
from selaras.dokumen.cetak.lebar_teks import HURUF, lebar_teks, lipat
from selaras.dokumen.cetak.sumbu import sumbu
from selaras.dokumen.model import Gambaran

LEBAR = 600.0
UKURAN = 12.0
BARIS = 15.0
WARNA = ("#14507a", "#d98324", "#4f8a5b", "#8a4f7d", "#7a7a7a")
WARNA_TARGET = "#a9bac8"
_TINTA, _SUMBU, _KISI = "#1f2933", "#5b6875", "#e3e8ec"
_TINGGI = 210.0  # of the plot
_LABEL_NAMA = 230.0
_BATANG_TERLEBAR = 46.0


def warna_seri(g: Gambaran) -> list[str]:
    """A colour a series: a target is pale, the others take the palette in turn."""
    hasil, n = [], 0
    for s in g.seri:
        hasil.append(WARNA_TARGET if s.target else WARNA[n % len(WARNA)])
        n += not s.target
    return hasil


def label(a: Angka, skala: str) -> str:
    """The value as it stands beside its bar or point."""
    return cetak_berskala(a, skala) if skala else cetak(a)


def muat_tegak(kategori: tuple[str, ...], banyak_seri: int) -> bool:
    """Can the categories stand under upright bars: names in at most four lines, bars not thinner than their labels?"""
    pita = (LEBAR - 70) / max(len(kategori), 1)
    nama = all(len(lipat(k, pita - 4, UKURAN)) <= 4 and all(lebar_teks(x, UKURAN) <= pita for x in k.split()) for k in kategori)
    return nama and pita * 0.84 / banyak_seri >= UKURAN + 2


def gambar_grafik(g: Gambaran) -> str:
    """The SVG of a chart."""
    p = _Pelukis(g)
    {"batang": p.tegak, "mendatar": p.mendatar, "garis": p.garis}[g.jenis]()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEBAR:.0f}" height="{p.tinggi:.0f}" viewBox="0 0 {LEBAR:.0f} {p.tinggi:.0f}" '
        f'font-family="{HURUF}" font-size="{UKURAN:.0f}">{"".join(p.isi)}</svg>'
    )


@dataclass(frozen=True)
class _Kotak:
    """The room that something takes: left, top, right, bottom."""

    x0: float
    y0: float
    x1: float
    y1: float

    def kena(self, lain: _Kotak) -> bool:
        return self.x0 < lain.x1 and lain.x0 < self.x1 and self.y0 < lain.y1 and lain.y0 < self.y1


def _jejak(a: tuple[float, float], b: tuple[float, float]) -> list[_Kotak]:
    """The room of a line between two points, in small boxes."""
    n = max(1, int(max(abs(b[0] - a[0]), abs(b[1] - a[1])) / 6))
    titik = [(a[0] + (b[0] - a[0]) * k / n, a[1] + (b[1] - a[1]) * k / n) for k in range(1, n)]
    return [_Kotak(x - 2, y - 2, x + 2, y + 2) for x, y in titik]


class _Pelukis:
    def __init__(self, g: Gambaran) -> None:
        self.g, self.sumbu, self.warna = g, sumbu(g), warna_seri(g)
        self.bagi = pembagi_skala(g.skala)
        self.isi: list[str] = [f'<rect width="{LEBAR:.0f}" height="100%" fill="#ffffff"/>']
        self.tinggi = 0.0

    def nilai(self, a: Angka) -> Decimal | None:
        return None if a.nilai is None else a.nilai / self.bagi

    def teks(
        self, x: float, y: float, isi: str, jangkar: str = "start", warna: str = _TINTA, putar: bool = False, halo: bool = False
    ) -> None:
        tambah = f' transform="rotate(-90 {x:.1f} {y:.1f})"' if putar else ""
        tambah += ' paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"' if halo else ""
        self.isi.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{jangkar}" fill="{warna}"{tambah}>{escape(isi)}</text>')

    def kotak(self, k: _Kotak, warna: str) -> None:
        self.isi.append(
            f'<rect class="batang" x="{k.x0:.1f}" y="{k.y0:.1f}" width="{k.x1 - k.x0:.1f}" height="{k.y1 - k.y0:.1f}" fill="{warna}"/>'
        )

    def ruas(self, x0: float, y0: float, x1: float, y1: float, warna: str, tebal: float = 1) -> None:
        self.isi.append(f'<path d="M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}" stroke="{warna}" stroke-width="{tebal}" fill="none"/>')

    def panah(self, x: float, y: float, arah: tuple[int, int], warna: str) -> None:
        """A white notch and an arrow head at the end of a bar that goes on beyond the axis."""
        dx, dy = arah
        ujung, kiri, kanan = (x + 8 * dx, y + 8 * dy), (x - 5 * dy, y - 5 * dx), (x + 5 * dy, y + 5 * dx)
        titik = " ".join(f"{a:.1f},{b:.1f}" for a, b in (kiri, ujung, kanan))
        self.isi.append(f'<polygon class="terpotong" points="{titik}" fill="{warna}" stroke="#ffffff"/>')

    def legenda(self) -> float:
        """Names of the series and the unit of the axis, above the plot. Gives the height that they take."""
        y = 0.0
        if len(self.g.seri) > 1:
            x, y = 4.0, BARIS
            for s, w in zip(self.g.seri, self.warna, strict=True):
                lebar = 16 + lebar_teks(s.nama, UKURAN)
                if x > 4 and x + lebar > LEBAR:
                    x, y = 4.0, y + BARIS + 3
                self.isi.append(f'<rect x="{x:.1f}" y="{y - 10:.1f}" width="11" height="11" fill="{w}"/>')
                self.teks(x + 16, y, s.nama)
                x += lebar + 18
            y += 6
        if self.g.sumbu:
            y += BARIS
            self.teks(4, y, self.g.sumbu, warna=_SUMBU)
        return y + 8

    # upright

    def _bingkai(self, atas_label: float, bawah_label: float) -> tuple[float, float]:
        """Axis, grid and names of the categories of an upright chart. Gives the left edge and the top of the plot."""
        tanda = self.sumbu.tanda()
        self.x0 = max(lebar_teks(t, UKURAN) for _n, t in tanda) + 10
        self.y0 = self.legenda() + atas_label
        self.y1 = self.y0 + _TINGGI
        self.pita = (LEBAR - 6 - self.x0) / len(self.g.kategori)
        for v, t in tanda:
            y = self.y(v)
            self.ruas(self.x0, y, LEBAR - 6, y, _KISI if v else _SUMBU, 1 if v else 1.4)
            self.teks(self.x0 - 6, y + 4, t, "end", _SUMBU)
        self.ruas(self.x0, self.y0, self.x0, self.y1, _SUMBU)
        nama = [lipat(k, self.pita - 4, UKURAN) for k in self.g.kategori]
        for n, baris in enumerate(nama):
            for m, t in enumerate(baris):
                self.teks(self.tengah(n), self.y1 + bawah_label + 16 + m * BARIS, t, "middle")
        self.tinggi = self.y1 + bawah_label + 10 + max(map(len, nama)) * BARIS + 4
        return self.x0, self.y0

    def y(self, nilai: Decimal) -> float:
        s = self.sumbu
        return self.y1 - float((nilai - s.bawah) / (s.atas - s.bawah)) * _TINGGI

    def tengah(self, n: int) -> float:
        return self.x0 + (n + 0.5) * self.pita

    def tegak(self) -> None:
        teks = [[label(a, self.g.skala) for a in s.angka] for s in self.g.seri]
        terlebar = max(lebar_teks(t, UKURAN) for isi in teks for t in isi)
        lebar_tanda = max(lebar_teks(t, UKURAN) for _n, t in self.sumbu.tanda()) + 16
        lebar = min(_BATANG_TERLEBAR, (LEBAR - lebar_tanda) / len(self.g.kategori) * 0.84 / len(self.g.seri))
        tidur = terlebar <= (lebar if len(self.g.seri) > 1 else (LEBAR - lebar_tanda) / len(self.g.kategori) - 4)
        ruang = 20.0 if tidur else terlebar + 10
        ada_negatif = any((a.nilai or 0) < 0 for s in self.g.seri for a in s.angka)
        self._bingkai(ruang + (9 if self.sumbu.dipotong else 0), ruang + 9 if ada_negatif else 0)
        for n in range(len(self.g.kategori)):
            kiri = self.tengah(n) - lebar * len(self.g.seri) / 2
            for m, s in enumerate(self.g.seri):
                self._batang_tegak(s.angka[n], teks[m][n], kiri + m * lebar, lebar, self.warna[m], tidur)

    def _batang_tegak(self, a: Angka, teks: str, x: float, lebar: float, warna: str, tidur: bool) -> None:
        nol, tengah = self.y(Decimal(0)), x + lebar / 2
        nilai = self.nilai(a)
        if nilai is None:
            self.teks(tengah, nol - 4, TANPA_NILAI, "middle", _SUMBU)
            return
        ujung, naik = self.y(self.sumbu.jepit(nilai)), nilai >= 0
        self.kotak(_Kotak(x + 1, min(nol, ujung), x + lebar - 1, max(nol, ujung)), warna)
        if self.sumbu.jepit(nilai) != nilai:
            self.panah(tengah, ujung, (0, -1 if naik else 1), warna)
            ujung += -9 if naik else 9
        if tidur:
            self.teks(tengah, ujung - 5 if naik else ujung + 14, teks, "middle")
        else:
            self.teks(tengah + 4, ujung - 5 if naik else ujung + 5, teks, "start" if naik else "end", putar=True)

    # lines

    def garis(self) -> None:
        self._bingkai(22, 0)
        terisi: list[_Kotak] = []
        jalur: list[_Kotak] = []
        titik: list[tuple[int, int, float, float]] = []
        for m, s in sorted(enumerate(self.g.seri), key=lambda x: not x[1].target):
            ada = [(n, nilai) for n, a in enumerate(s.angka) if (nilai := self.nilai(a)) is not None]
            for _k, ruas in groupby(enumerate(ada), key=lambda x: x[1][0] - x[0]):
                jalan = [(self.tengah(n), self.y(v)) for _urut, (n, v) in ruas]
                jalur += [k for a, b in pairwise(jalan) for k in _jejak(a, b)]
                d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in jalan)
                gaya = ' stroke-dasharray="5 4"' if s.target else ""
                self.isi.append(f'<path class="garis" d="{d}" fill="none" stroke="{self.warna[m]}" stroke-width="2.4"{gaya}/>')
            for n, v in ada:
                x, y = self.tengah(n), self.y(v)
                isi = "#ffffff" if s.target else self.warna[m]
                self.isi.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.6" fill="{isi}" stroke="{self.warna[m]}" stroke-width="1.6"/>')
                terisi.append(_Kotak(x - 4, y - 4, x + 4, y + 4))
                titik.append((m, n, x, y))
        # What came out is labelled first; a target gives way.
        for m, n, x, y in sorted(titik, key=lambda t: (self.g.seri[t[0]].target, t[0], t[1])):
            tertinggi = all(y <= y_lain for _m_lain, n_lain, _x_lain, y_lain in titik if n_lain == n)
            terisi.append(self._label_titik(label(self.g.seri[m].angka[n], self.g.skala), x, y, tertinggi, terisi, jalur))

    def _label_titik(self, teks: str, x: float, y: float, tertinggi: bool, terisi: list[_Kotak], jalur: list[_Kotak]) -> _Kotak:
        """Beside its point, where no point, no other label and, if it can be, no line is; the highest of a year above its point first."""
        separuh = lebar_teks(teks, UKURAN) / 2 + 1
        jarak = (-9, 17, -24, 32, -39, 47, -54) if tertinggi else (17, -9, 32, -24, 47, -39, -54)
        calon = [(min(max(x, self.x0 + separuh), LEBAR - separuh), y + d) for d in jarak]
        kotak = [_Kotak(cx - separuh, cy - 11, cx + separuh, cy + 3) for cx, cy in calon]
        bebas = [k for k, b in enumerate(kotak) if b.y1 <= self.y1 and not any(b.kena(t) for t in terisi)]
        lega = [k for k in bebas if not any(kotak[k].kena(t) for t in jalur)]
        pilih = (lega or bebas or [0])[0]
        self.teks(*calon[pilih], teks, "middle", halo=True)
        return kotak[pilih]

    # lying

    def mendatar(self) -> None:
        nama = [lipat(k, _LABEL_NAMA, UKURAN) for k in self.g.kategori]
        kiri = max(lebar_teks(t, UKURAN) for baris in nama for t in baris) + 10
        teks = [[label(a, self.g.skala) for a in s.angka] for s in self.g.seri]
        ruang = max(lebar_teks(t, UKURAN) for isi in teks for t in isi) + 18
        ada_negatif = any((a.nilai or 0) < 0 for s in self.g.seri for a in s.angka)
        x0, x1 = kiri + (ruang if ada_negatif else 0), LEBAR - ruang
        atas = self.legenda()
        tebal = 16.0 if len(self.g.seri) > 1 else 17.0
        tinggi = [max(len(b) * BARIS, len(self.g.seri) * tebal) + 9 for b in nama]
        bawah = atas + sum(tinggi)
        for v, t in self.sumbu.tanda():
            x = self._x(v, x0, x1)
            self.ruas(x, atas, x, bawah, _KISI if v else _SUMBU, 1 if v else 1.4)
            self.teks(x, bawah + 16, t, "middle", _SUMBU)
        y = atas
        for n, baris in enumerate(nama):
            for k, t in enumerate(baris):
                self.teks(kiri - 8, y + (tinggi[n] - len(baris) * BARIS) / 2 + k * BARIS + 11.5, t, "end")
            puncak = y + (tinggi[n] - len(self.g.seri) * tebal) / 2
            for m, s in enumerate(self.g.seri):
                self._batang_mendatar(s.angka[n], teks[m][n], puncak + m * tebal, tebal, self.warna[m], (x0, x1))
            y += tinggi[n]
        self.tinggi = bawah + 24

    def _x(self, nilai: Decimal, x0: float, x1: float) -> float:
        s = self.sumbu
        return x0 + float((nilai - s.bawah) / (s.atas - s.bawah)) * (x1 - x0)

    def _batang_mendatar(self, a: Angka, teks: str, y: float, tebal: float, warna: str, x: tuple[float, float]) -> None:
        nol, nilai = self._x(Decimal(0), *x), self.nilai(a)
        if nilai is None:
            self.teks(nol + 5, y + tebal / 2 + 4, TANPA_NILAI, warna=_SUMBU)
            return
        ujung, naik = self._x(self.sumbu.jepit(nilai), *x), nilai >= 0
        self.kotak(_Kotak(min(nol, ujung), y + 1, max(nol, ujung), y + tebal - 1), warna)
        if self.sumbu.jepit(nilai) != nilai:
            self.panah(ujung, y + tebal / 2, (1 if naik else -1, 0), warna)
            ujung += 9 if naik else -9
        self.teks(ujung + 5 if naik else ujung - 5, y + tebal / 2 + 4, teks, "start" if naik else "end")
