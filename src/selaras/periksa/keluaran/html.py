"""The document as a page: marks in the text, the explanation beside it, filters, and a printable lembar temuan. One file, no network."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path

from selaras.bahasa import _
from selaras.dokumen.model import Daftar, Dokumen, Grafik, Judul, Paragraf, Run, Sel, Tabel, Teks, Tempat
from selaras.periksa.temuan import TINGKAT, Hasil, Lokasi, Temuan

_SINI = Path(__file__).parent
Tanda = tuple[int, int, str, str]  # from, to, kind, id


class _Penanda:
    """Marks by line, so that a run can be cut where a mark begins and ends."""

    def __init__(self, hasil: Hasil) -> None:
        self.baris: dict[tuple[int | None, int], list[Tanda]] = defaultdict(list)
        for b in hasil.benar:
            self._tambah(b.lokasi, "benar", "")
        for n, t in enumerate(hasil.temuan, 1):
            self._tambah(t.lokasi, t.tingkat, f"t{n}")

    def _tambah(self, lok: Lokasi, jenis: str, kunci: str) -> None:
        if lok.baris is not None and lok.awal is not None and lok.akhir is not None and lok.akhir > lok.awal:
            self.baris[lok.halaman, lok.baris].append((lok.awal, lok.akhir, jenis, kunci))

    def potong(self, teks: str, tempat: Tempat | None) -> str:
        if tempat is None or not (tanda := self.baris.get((tempat.halaman, tempat.baris))):
            return escape(teks)
        kena = [t for t in tanda if t[0] < tempat.akhir and t[1] > tempat.awal]
        if not kena:
            return escape(teks)
        titik = sorted({0, len(teks), *(min(max(x - tempat.awal, 0), len(teks)) for t in kena for x in t[:2])})
        hasil = []
        for a, b in itertools.pairwise(titik):
            isi = escape(teks[a:b])
            utama = [t for t in kena if t[0] - tempat.awal < b and t[1] - tempat.awal > a]
            temuan = [t for t in utama if t[3]]
            if temuan:
                berat = max(temuan, key=lambda t: TINGKAT.index(t[2]))
                kunci = " ".join(t[3] for t in temuan)
                isi = f'<mark class="{berat[2]}" data-t="{kunci}" tabindex="0" role="button" aria-describedby="{temuan[0][3]}">{isi}</mark>'
            elif utama:
                isi = f'<span class="benar" title="{escape(_("dihitung ulang dan benar"))}">{isi}</span>'
            hasil.append(isi)
        return "".join(hasil)

    def teks(self, dokumen: Dokumen, runs: Teks | Iterable[Run]) -> str:
        return "".join(self.potong(dokumen.teks_run(r), getattr(r, "tempat", None)) for r in runs)


def isi_dokumen(dokumen: Dokumen, hasil: Hasil) -> str:
    """The blocks of the document with their marks."""
    p = _Penanda(hasil)
    bagian: list[str] = []
    halaman: int | None = None
    for b in dokumen.blok:
        h = _halaman(b)
        if h is not None and h != halaman:
            halaman = h
            bagian.append(f'<div class="hlm" id="hlm{h}">{escape(_("halaman {n}", n=h))}</div>')
        if isinstance(b, Judul):
            n = min(b.tingkat + 1, 5)
            bagian.append(f"<h{n}>{escape(b.nomor)} {p.potong(b.teks, None)}</h{n}>")
        elif isinstance(b, Paragraf):
            bagian.append(f"<p>{p.teks(dokumen, b.runs)}</p>")
        elif isinstance(b, Daftar):
            bagian.append("<ul>" + "".join(f"<li>{p.teks(dokumen, x)}</li>" for x in b.butir) + "</ul>")
        elif isinstance(b, Grafik):
            bagian.append(f'<p class="ket">{p.potong(b.nomor, b.tempat)} {escape(b.judul)}</p>')
        elif isinstance(b, Tabel):
            bagian.append(_tabel(p, dokumen, b))
    return "\n".join(bagian)


def _tabel(p: _Penanda, d: Dokumen, b: Tabel) -> str:
    def sel(c: Sel, tag: str) -> str:
        rentang = f' colspan="{c.rentang}"' if c.rentang > 1 else ""
        return f"<{tag}{rentang}>{p.teks(d, c.runs)}</{tag}>"

    judul = f"<caption>{p.potong(b.nomor, b.tempat)} {escape(b.judul)}</caption>" if b.nomor else ""
    kepala = "".join("<tr>" + "".join(sel(c, "th") for c in baris) + "</tr>" for baris in b.kepala)
    isi = "".join("<tr>" + "".join(sel(c, "td") for c in baris.sel) + "</tr>" for baris in b.baris)
    return f'<div class="gulir"><table>{judul}<thead>{kepala}</thead><tbody>{isi}</tbody></table></div>'


def _halaman(b: object) -> int | None:
    tempat = getattr(b, "tempat", None)
    if tempat is None and isinstance(b, Paragraf):
        tempat = next((t for r in b.runs if (t := getattr(r, "tempat", None)) is not None), None)
    if tempat is None and isinstance(b, Tabel):
        tempat = next((c.tempat for baris in (*b.kepala, *(x.sel for x in b.baris)) for c in baris if c.tempat is not None), None)
    return tempat.halaman if tempat is not None else None


def kartu(n: int, t: Temuan) -> str:
    """The explanation of one finding."""
    kategori, tempat = escape(t.kategori.replace("_", " ")), escape(str(t.lokasi) or _("seluruh dokumen"))
    baris = [
        f'<div class="kepala"><b>{t.aturan}</b> <span class="{t.tingkat}">{t.tingkat}</span> <span class="kat">{kategori}</span>'
        f' <a class="ke" href="#" data-ke="t{n}">{tempat}</a></div>'
    ]
    if t.lokasi.kutipan:
        baris.append(f"<blockquote>{escape(t.lokasi.kutipan)}</blockquote>")
    baris.append(f"<p>{escape(t.pesan)}</p>")
    if t.seharusnya:
        baris.append(f"<p>{escape(_('Tertulis'))} <s>{escape(t.tertulis)}</s> → <b>{escape(t.seharusnya)}</b></p>")
    if t.hitungan:
        baris.append(f"<code>{escape(t.hitungan)}</code>")
    if t.terkait:
        tempat = "; ".join(f"«{x.kutipan[:60]}» {x}".strip() for x in t.terkait[:6])
        baris.append(f'<p class="terkait">{escape(_("Terkait:"))} {escape(tempat)}</p>')
    sifat = f'id="t{n}" data-aturan="{t.aturan}" data-tingkat="{t.tingkat}" data-kategori="{t.kategori}"'
    return f'<article class="temuan {t.tingkat}" {sifat}>{"".join(baris)}</article>'


@cache
def gaya() -> str:
    """How marks, cards and the document look; the site uses it too."""
    return (_SINI / "periksa.css").read_text(encoding="utf-8")


@cache
def skrip() -> str:
    """Filters, and the way from a mark to its card and back."""
    return (_SINI / "periksa.js").read_text(encoding="utf-8")


RANGKA = """
*{box-sizing:border-box}body{margin:0;font:16px/1.55 system-ui,sans-serif;color:#101828;background:#f6f7f9}
header{background:#fff;border-bottom:1px solid #d0d5dd;padding:12px 20px;position:sticky;top:0;z-index:2}
header h1{font-size:18px;margin:0;overflow-wrap:anywhere}
header p{margin:2px 0 8px}select,button{font:inherit;padding:4px 8px}.periksa{max-width:1500px;margin:0 auto;padding:18px}
@media(max-width:900px){header{position:static}.periksa{padding:10px}}@media print{header{display:none}}
"""


def saringan(hasil: Hasil) -> str:
    """The filters, and the way to print the lembar temuan."""
    kategori = sorted({t.kategori for t in hasil.temuan})
    pilihan = "".join(f'<option value="{k}">{escape(k.replace("_", " "))}</option>' for k in kategori)
    rupa = 'class="form-select form-select-sm w-auto d-inline-block"'
    return f"""<form class="saring"><label>{escape(_("Tingkat"))} <select {rupa} id="f-tingkat">
<option value="sedang">{escape(_("sedang dan tinggi"))}</option>
<option value="tinggi">{escape(_("tinggi"))}</option><option value="rendah">{escape(_("semua"))}</option></select></label>
<label>{escape(_("Kategori"))} <select {rupa} id="f-kategori"><option value="">{escape(_("semua"))}</option>{pilihan}</select></label>
<button type="button" class="btn" onclick="print()">{escape(_("Cetak lembar temuan"))}</button></form>"""


def lembar(hasil: Hasil) -> str:
    """The lembar temuan: what is printed."""
    baris = "".join(
        f"<tr><td>{n}</td><td>{escape(str(t.lokasi))}</td><td>{t.aturan}</td><td>{t.tingkat}</td><td>{escape(t.lokasi.kutipan[:120])}</td>"
        f"<td>{escape(t.seharusnya)}</td><td>{escape(t.hitungan or t.pesan)}</td></tr>"
        for n, t in enumerate(hasil.temuan, 1)
    )
    kolom = "".join(
        f"<th>{escape(x)}</th>" for x in (_("No"), _("Tempat"), _("Aturan"), _("Tingkat"), _("Kutipan"), _("Seharusnya"), _("Hitungan"))
    )
    return f"""<section class="lembar"><h1>{escape(_("Lembar temuan"))}: {escape(hasil.dokumen)}</h1>
<table><thead><tr>{kolom}</tr></thead><tbody>{baris}</tbody></table></section>"""


def html_hasil(dokumen: Dokumen, hasil: Hasil) -> str:
    """The whole page."""
    hitung = {x: sum(t.tingkat == x for t in hasil.temuan) for x in TINGKAT}
    kartu2 = (
        "".join(kartu(n, t) for n, t in enumerate(hasil.temuan, 1))
        or f"<p class='kosong'>{escape(_('Tidak ada pertentangan yang ditemukan.'))}</p>"
    )
    ditekan = "".join(f"<li>{escape(d.temuan.pesan)} — {escape(_('alasan: {a}', a=d.alasan))}</li>" for d in hasil.ditekan)
    if ditekan:
        ditekan = f"<h2>{escape(_('Dikesampingkan'))}</h2><ul>{ditekan}</ul>"
    return f"""<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(_("Periksa"))}: {escape(hasil.dokumen)}</title><style>{RANGKA}{gaya()}</style></head>
<body><header><h1>{escape(hasil.dokumen)}</h1>
<p>{escape(_("{tinggi} tinggi, {sedang} sedang, {rendah} rendah; {b} angka dihitung ulang dan benar", b=len(hasil.benar), **hitung))}</p>
{saringan(hasil)}</header>
<main class="periksa"><section class="naskah" aria-label="{escape(_("Naskah"))}">{isi_dokumen(dokumen, hasil)}</section>
<aside class="kartu-temuan" aria-label="{escape(_("Temuan"))}">{kartu2}{ditekan}</aside></main>
{lembar(hasil)}
<script>{skrip()}</script></body></html>
"""
