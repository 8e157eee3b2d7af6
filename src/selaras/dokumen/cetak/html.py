"""HTML: one file that needs nothing else, or chapters for the site. A number is a link to its origin, where the page can show it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from selaras.bahasa import _
from selaras.dokumen.cetak.gambar import svg
from selaras.dokumen.model import (
    Asal,
    Bagan,
    Blok,
    Daftar,
    DaftarIsi,
    Dokumen,
    Grafik,
    Halaman,
    Judul,
    Lambang,
    Nilai,
    Paragraf,
    Rujuk,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
    Tulisan,
)

Tautan = Callable[[str], str]
PANJANG = 120  # blocks that a page holds at most before it is cut


@cache
def gaya() -> str:
    return (Path(__file__).parent / "dokumen.css").read_text("utf-8")


def cetak_html(d: Dokumen) -> bytes:
    """The whole document as one file; numbers that the annex of origins tells of lead to their entry."""
    asal = {b.angka.kode for b in d.blok if isinstance(b, Asal)}
    isi = "\n".join(potongan(d, d.blok, lambda kode: f"#{kode}" if kode in asal else ""))
    kaki = f'<footer class="tanda">{escape(d.tanda)}</footer>' if d.tanda else ""
    return (
        f'<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(d.judul)}</title><style>{gaya()}</style></head><body><main class="dokumen">\n{isi}\n{kaki}</main></body></html>\n'
    ).encode()


def id_kunci(kunci: str) -> str:
    """A key as an HTML id: letters, digits and hyphens."""
    return "k-" + re.sub(r"[^A-Za-z0-9]+", "-", kunci)


@dataclass
class HalamanSitus:
    """A piece of the document that a browser loads at once. ``induk`` is the page of its chapter ('' for the chapter itself)."""

    kunci: str
    judul: str
    blok: list[Blok]
    induk: str = ""


def halaman_situs(d: Dokumen) -> list[HalamanSitus]:
    """The document in pages: a page a chapter, a long chapter by its sections, a long list of origins in parts."""
    banyak = Counter[str]()
    bab = ""
    for b in d.blok:
        bab = id_kunci(b.kunci) if isinstance(b, Judul) and b.tingkat == 1 else bab
        banyak[bab] += 1
    hasil: list[HalamanSitus] = []
    for b in d.blok:
        if isinstance(b, Judul) and b.tingkat == 1:
            bab = id_kunci(b.kunci)
            hasil.append(HalamanSitus(bab, f"{b.nomor} {b.teks}".strip(), []))
        elif not hasil:
            continue
        elif isinstance(b, Judul) and b.tingkat < 4 and banyak[bab] > PANJANG and len(hasil[-1].blok) > PANJANG // 10:
            hasil.append(HalamanSitus(id_kunci(b.kunci), f"{b.nomor} {b.teks}".strip(), [], bab))
        elif isinstance(b, Asal) and len(hasil[-1].blok) >= PANJANG:
            n = sum(h.induk == bab for h in hasil) + 2
            hasil.append(HalamanSitus(f"{bab}-{n}", _("Asal-usul angka, bagian {n}", n=n), [], bab))
        hasil[-1].blok.append(b)
    return hasil


def potongan(
    d: Dokumen, blok: tuple[Blok, ...] | list[Blok], tautan: Tautan, rujuk: Tautan = lambda kunci: f"#{id_kunci(kunci)}"
) -> list[str]:
    """HTML of each block. ``tautan`` leads from a number to its origin ('' for none), ``rujuk`` from a reference to its place."""
    penulis = _Penulis(d, tautan, rujuk)
    return [h for b in blok if (h := penulis.blok(b))]


class _Penulis:
    def __init__(self, d: Dokumen, tautan: Tautan, rujuk: Tautan) -> None:
        self.d, self.tautan, self.rujuk = d, tautan, rujuk

    def runs(self, runs: Teks) -> str:
        hasil = []
        for r in runs:
            teks = escape(self.d.teks_run(r))
            if isinstance(r, Nilai) and r.angka.asal:
                alasan = f' title="{escape(r.angka.kosong)}"' if r.angka.kosong else ""
                tuju = self.tautan(r.angka.kode)
                if tuju:
                    hasil.append(f'<a class="angka" href="{tuju}" data-asal="{r.angka.kode}"{alasan}>{teks}</a>')
                else:
                    hasil.append(f"<span{alasan}>{teks}</span>" if alasan else teks)
            elif isinstance(r, Rujuk):
                hasil.append(f'<a href="{self.rujuk(r.kunci)}">{teks}</a>')
            else:
                if isinstance(r, Tulisan) and r.tebal:
                    teks = f"<strong>{teks}</strong>"
                if isinstance(r, Tulisan) and r.miring:
                    teks = f"<em>{teks}</em>"
                hasil.append(teks)
        return "".join(hasil)

    def blok(self, b: Blok) -> str:
        match b:
            case Sampul(judul=judul, tahun=tahun, instansi=instansi, pemda=pemda):
                return (
                    f'<header class="sampul"><p>{escape(pemda)}</p><p class="judul">{escape(judul)}</p>'
                    f"<p>{_('Tahun {t}', t=escape(tahun))}</p><p>{escape(instansi)}</p>{self._tanda()}</header>"
                )
            case Judul(tingkat=tingkat, teks=teks, kunci=kunci, nomor=nomor):
                kelas = ' class="tengah"' if b.tengah else ""
                return f'<h{tingkat} id="{id_kunci(kunci)}"{kelas}>{escape(f"{nomor} {teks}".strip())}</h{tingkat}>'
            case Paragraf(runs=runs, gaya=macam):
                return f'<p class="{macam}">{self.runs(runs)}</p>' if macam != "biasa" else f"<p>{self.runs(runs)}</p>"
            case Daftar(butir=butir, bernomor=bernomor):
                tag = "ol" if bernomor else "ul"
                return f"<{tag}>{''.join(f'<li>{self.runs(x)}</li>' for x in butir)}</{tag}>"
            case Tabel():
                return self._tabel(b)
            case Grafik() | Bagan():
                alt = b.alt if isinstance(b, Bagan) else self.d.teks(b.alt)
                gambar = svg(b).replace("<svg ", f'<svg role="img" aria-label="{escape(alt)}" ', 1)
                return f'<figure id="{id_kunci(b.kunci)}">{gambar}<figcaption>{escape(f"{b.nomor}. {b.judul}")}</figcaption></figure>'
            case TandaTangan():
                return self._ttd(b)
            case Lambang(teks=teks):
                return f'<p class="lambang">{escape(teks)}</p>'
            case Asal(angka=angka, runs=runs):
                return f'<p class="asal" id="{angka.kode}">{self.runs(runs)}</p>'
            case DaftarIsi(jenis=jenis):
                return self._daftar_isi(jenis)
            case Halaman():
                return ""

    def _tabel(self, b: Tabel) -> str:
        kepala = "".join(f"<tr>{''.join(self._sel(s, 'th', 'tengah') for s in baris)}</tr>" for baris in b.kepala)
        if b.nomor_kolom:
            kepala += f'<tr class="nomor">{"".join(f"<td>({n})</td>" for n in range(1, len(b.lebar) + 1))}</tr>'
        isi = []
        for x in b.baris:
            kolom, semua_sel = 0, []
            for s in x.sel:
                semua_sel.append(self._sel(s, "td", s.rata or b.rata[kolom]))
                kolom += s.rentang
            isi.append(f'<tr class="{x.gaya}">{"".join(semua_sel)}</tr>' if x.gaya != "biasa" else f"<tr>{''.join(semua_sel)}</tr>")
        judul = f"<caption>{escape(f'{b.nomor}. {b.judul}')}</caption>" if b.judul else ""
        catatan = f'<p class="catatan">{self.runs(b.catatan)}</p>' if b.catatan else ""
        atas = f"<thead>{kepala}</thead>" if kepala else ""
        kelas = "gulir" if b.judul else "gulir polos"
        kunci = f' id="{id_kunci(b.kunci)}"' if b.kunci else ""
        return f'<div class="{kelas}"{kunci} tabindex="0"><table>{judul}{atas}<tbody>{"".join(isi)}</tbody></table></div>{catatan}'

    def _sel(self, s: Sel, tag: str, rata: str) -> str:
        rentang = f' colspan="{s.rentang}"' if s.rentang > 1 else ""
        lingkup = ' scope="col"' if tag == "th" else ""
        kelas = f' class="{rata}"' if rata != "kiri" else ""
        return f"<{tag}{rentang}{lingkup}{kelas}>{self.runs(s.runs)}</{tag}>"

    def _tanda(self) -> str:
        return f'<p class="tanda">{escape(self.d.tanda)}</p>' if self.d.tanda else ""

    def _ttd(self, b: TandaTangan) -> str:
        """One or two columns of lines; those of two parties stand level."""
        isi = []
        for pasang in b.pasangan():
            kelas = ' class="ruang"' if pasang == ("", "") else ""
            isi += [f"<p{kelas}>{escape(x)}</p>" for x in pasang]
        depan = f'<p class="kanan">{escape(b.tempat_tanggal)}</p>' if b.kiri else ""
        return f'{depan}<div class="ttd">{"".join(isi)}</div>'

    def _daftar_isi(self, jenis: str) -> str:
        if jenis == "isi":
            judul = _("Daftar Isi")
            isi = [(b.tingkat, b.kunci, f"{b.nomor} {b.teks}".strip()) for b in self.d.blok if isinstance(b, Judul) and b.tingkat < 3]
        else:
            judul = _("Daftar Tabel") if jenis == "tabel" else _("Daftar Gambar")
            kelas: tuple[type, ...] = (Tabel,) if jenis == "tabel" else (Grafik, Bagan)
            isi = [
                (1, b.kunci, f"{b.nomor}. {b.judul}")
                for b in self.d.blok
                if isinstance(b, Tabel | Grafik | Bagan) and isinstance(b, kelas) and b.judul
            ]
        butir = "".join(f'<li class="t{n}"><a href="{self.rujuk(k)}">{escape(teks)}</a></li>' for n, k, teks in isi)
        return f'<nav class="daftar" aria-label="{judul}"><h2>{judul}</h2><ul>{butir}</ul></nav>'
