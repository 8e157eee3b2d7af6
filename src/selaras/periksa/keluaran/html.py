"""The document as a page: marks in the text, the explanation beside it, filters, and a printable lembar temuan. One file, no network."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path

from selaras.bahasa import _
from selaras.dokumen.model import Daftar, Dokumen, Grafik, Judul, Paragraf, Run, Sel, Tabel, Teks, Tempat
from selaras.periksa.keluaran.kertas import KOLOM_TEMUAN, Kop, baris_temuan
from selaras.periksa.temuan import SEBUTAN_KATEGORI, TINGKAT, Hasil, Lokasi, Temuan

_SINI = Path(__file__).parent
_BERAT = ("saran", *TINGKAT)
Tanda = tuple[int, int, str, str]  # from, to, kind, id


def urut(hasil: Hasil) -> list[Temuan]:
    """Findings as they are numbered everywhere: in reading order, advice after them."""
    return [*hasil.mulai("rendah"), *hasil.saran]


class _Penanda:
    """Marks by line, so that a run can be cut where a mark begins and ends."""

    def __init__(self, hasil: Hasil) -> None:
        self.baris: dict[tuple[int | None, int], list[Tanda]] = defaultdict(list)
        for b in hasil.benar:
            self._tambah(b.lokasi, "benar", "")
        for n, t in enumerate(urut(hasil), 1):
            self._tambah(t.lokasi, "saran" if t.saran else t.tingkat, f"t{n}")

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
                berat = max(temuan, key=lambda t: (*_BERAT, t[2]).index(t[2]))
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
    """The explanation of one finding: where, what, what it should be, the arithmetic, and every other place that it concerns."""
    tempat = escape(str(t.lokasi) or _("seluruh dokumen"))
    sifat = _("saran") if t.saran else t.tingkat
    baris = [
        f'<div class="kepala"><span class="{t.tingkat}">{sifat}</span> <span class="kat">{escape(SEBUTAN_KATEGORI[t.kategori])}</span>'
        f'<a class="ke" href="#" data-ke="t{n}">{tempat}</a></div>'
    ]
    if t.lokasi.kutipan:
        baris.append(f"<blockquote>{escape(t.lokasi.kutipan)}</blockquote>")
    baris.append(f"<p>{escape(t.pesan)}</p>")
    if t.seharusnya:
        baris.append(f"<p>{escape(_('Tertulis'))} <s>{escape(t.tertulis)}</s> → <b>{escape(t.seharusnya)}</b></p>")
    if t.hitungan and t.hitungan not in t.pesan:
        baris.append(f"<code>{escape(t.hitungan)}</code>")
    if t.terkait:
        di_sini = ("", str(t.lokasi))
        tempat = "; ".join(f"“{x.kutipan[:60]}”" + ("" if str(x) in di_sini else f" ({x})") for x in t.terkait[:6])
        baris.append(f'<p class="terkait">{escape(_("Terkait:"))} {escape(tempat)}</p>')
    baris.append(f'<p class="aturan"><small>{escape(_("aturan {k}, keyakinan {n}%", k=t.aturan, n=round(t.keyakinan * 100)))}</small></p>')
    sifat = f'id="t{n}" data-aturan="{t.aturan}" data-tingkat="{"saran" if t.saran else t.tingkat}" data-kategori="{t.kategori}"'
    return f'<article class="temuan {t.tingkat}" tabindex="-1" {sifat} data-bab="{escape(t.lokasi.bab, quote=True)}">{"".join(baris)}</article>'


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
.ringkas,.bukti{margin:8px 20px}@media(max-width:900px){header{position:static}.periksa{padding:10px}}@media print{header{display:none}}
"""


def saringan(hasil: Hasil) -> str:
    """The filters, the way from finding to finding, and the ways to print. What the filter shows is what prints."""
    rupa = 'class="form-select form-select-sm w-auto d-inline-block"'
    temuan = hasil.mulai("rendah")
    kategori = _pilihan((k, SEBUTAN_KATEGORI[k]) for k in sorted({t.kategori for t in temuan}))
    bab = _pilihan((b, b) for b in dict.fromkeys(t.lokasi.bab for t in temuan) if b)
    saring_bab = f'<label>{escape(_("Bab"))} <select {rupa} id="f-bab"><option value="">{escape(_("semua"))}</option>{bab}</select></label>'
    return f"""<form class="saring"><label>{escape(_("Tingkat"))} <select {rupa} id="f-tingkat">
<option value="sedang">{escape(_("sedang dan tinggi"))}</option>
<option value="tinggi">{escape(_("tinggi"))}</option><option value="rendah">{escape(_("semua"))}</option></select></label>
<label>{escape(_("Jenis"))} <select {rupa} id="f-kategori"><option value="">{escape(_("semua"))}</option>{kategori}</select></label>
{saring_bab if bab else ""}
<span class="langkah"><button type="button" class="btn btn-sm" id="f-mundur" title="{escape(_("Temuan sebelumnya (tombol p)"))}">←</button>
<span id="f-ke" role="status" aria-live="polite"></span>
<button type="button" class="btn btn-sm" id="f-maju" title="{escape(_("Temuan berikutnya (tombol n)"))}">→</button></span>
<button type="button" class="btn btn-sm" onclick="print()">{escape(_("Cetak lembar temuan"))}</button></form>
<p class="hitung" id="f-jumlah" role="status" hidden></p>"""


def _pilihan(isi: Iterable[tuple[str, str]]) -> str:
    return "".join(f'<option value="{escape(k, quote=True)}">{escape(v)}</option>' for k, v in isi)


def ringkasan(hasil: Hasil) -> str:
    """How many findings of each level there are in each chapter, and of each kind."""
    temuan = hasil.mulai("rendah")
    if not temuan:
        return ""
    bab = dict.fromkeys(t.lokasi.bab or _("Tanpa bab") for t in temuan)
    baris = []
    for b in bab:
        isi = Counter(t.tingkat for t in temuan if (t.lokasi.bab or _("Tanpa bab")) == b)
        sel = "".join(f"<td>{isi[x] or '–'}</td>" for x in reversed(TINGKAT))
        baris.append(f"<tr><th scope='row'>{escape(b)}</th>{sel}</tr>")
    kepala = "".join(f"<th scope='col'>{escape(x)}</th>" for x in (_("Bab"), *reversed(TINGKAT)))
    jenis = "; ".join(f"{escape(SEBUTAN_KATEGORI[k])} {n}" for k, n in Counter(t.kategori for t in temuan).most_common())
    return f"""<details class="ringkas"><summary>{escape(_("Ringkasan menurut bab dan jenis"))}</summary>
<table><thead><tr>{kepala}</tr></thead><tbody>{"".join(baris)}</tbody></table><p>{jenis}</p></details>"""


def bukti(hasil: Hasil) -> str:
    """What was recomputed and is right, with a tick each: what auditors call tick and tie."""
    if not hasil.benar:
        return ""
    baris = "".join(
        f"<tr><td>✓</td><td>{escape(str(b.lokasi))}</td><td>{escape(b.lokasi.kutipan[:80])}</td><td>{escape(b.hitungan)}</td></tr>"
        for b in hasil.benar
    )
    kepala = "".join(f"<th scope='col'>{escape(x)}</th>" for x in ("✓", _("Tempat"), _("Tertulis"), _("Hitungan")))
    judul = escape(_("{n} angka dihitung ulang dan benar", n=len(hasil.benar)))
    return f"""<details class="bukti"><summary>{judul}</summary><div class="gulir" tabindex="0"><table><thead><tr>{kepala}</tr></thead>
<tbody>{baris}</tbody></table></div></details>"""


def lembar(hasil: Hasil, kop: Kop | None) -> str:
    """The lembar temuan: what is printed, with room for the answer and the signatures. Without ``kop`` somebody else prints the letterhead."""
    isi = []
    for n, t in enumerate(urut(hasil), 1):
        sel = "".join(f"<td>{escape(x)}</td>" for x in baris_temuan(n, t))
        isi.append(f'<tr data-untuk="t{n}">{sel}</tr>')
    kolom = "".join(f"<th>{escape(x)}</th>" for x in KOLOM_TEMUAN)
    pemeriksa = kop.pemeriksa if kop and kop.pemeriksa else "…" * 16
    return f"""<section class="lembar">{_kop(hasil, kop, pemeriksa) if kop else ""}
<table><thead><tr>{kolom}</tr></thead><tbody>{"".join(isi)}</tbody></table>
<div class="ttd"><p>{escape(_("Penanggung jawab laporan,"))}<br><br><br><br>{"…" * 16}</p>
<p>{escape(_("Pemeriksa,"))}<br><br><br><br>{escape(pemeriksa)}</p></div></section>"""


def _kop(hasil: Hasil, kop: Kop, pemeriksa: str) -> str:
    atas = "".join(f"<p class='kop'>{escape(x.upper())}</p>" for x in (kop.pemda, kop.instansi) if x)
    baris = (_("Dokumen: {d}", d=hasil.dokumen), _("Tanggal: {t}", t=kop.tanggal), _("Pemeriksa: {p}", p=pemeriksa))
    return f"{atas}<h1>{escape(_('Lembar temuan'))}</h1><p>{'<br>'.join(map(escape, baris))}</p>"


def tanpa_temuan(hasil: Hasil) -> str:
    """What stands where no finding does."""
    if not hasil.dapat_diperiksa:
        return _("Tidak ada angka yang dapat diperiksa dalam dokumen ini.")
    return _("Tidak ada pertentangan yang ditemukan.")


def html_hasil(dokumen: Dokumen, hasil: Hasil, kop: Kop = Kop()) -> str:
    """The whole page."""
    temuan = hasil.mulai("rendah")
    hitung = {x: sum(t.tingkat == x for t in temuan) for x in TINGKAT}
    isi = "".join(kartu(n, t) for n, t in enumerate(urut(hasil), 1))
    if not temuan:
        isi = f"<p class='kosong'>{escape(tanpa_temuan(hasil))}</p>{isi}"
    ditekan = "".join(f"<li>{escape(d.temuan.pesan)} {escape(_('Alasan: {a}', a=d.alasan))}</li>" for d in hasil.ditekan)
    if ditekan:
        ditekan = f"<h2>{escape(_('Dikesampingkan'))}</h2><ul>{ditekan}</ul>"
    return f"""<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(_("Periksa"))}: {escape(hasil.dokumen)}</title><style>{RANGKA}{gaya()}</style></head>
<body><header><h1>{escape(hasil.dokumen)}</h1>
<p>{escape(_("{tinggi} tinggi, {sedang} sedang, {rendah} rendah; {b} angka dihitung ulang dan benar", b=len(hasil.benar), **hitung))}</p>
{saringan(hasil)}</header>
{ringkasan(hasil)}{bukti(hasil)}
<main class="periksa"><section class="naskah" aria-label="{escape(_("Naskah"))}">{isi_dokumen(dokumen, hasil)}</section>
<aside class="kartu-temuan" aria-label="{escape(_("Temuan"))}">{isi}{ditekan}</aside></main>
{lembar(hasil, kop)}
<script>{skrip()}</script></body></html>
"""
