"""PDF through Typst: tagged (PDF/UA-1), for archives (PDF/A-3a), with the numbers attached as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from selaras.angka import Hitungan
from selaras.bahasa import _
from selaras.dokumen.cetak.gambar import svg, tinggi_per_lebar
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.lebar_teks import lipat
from selaras.dokumen.cetak.penyusun import Penyusun, Pesanan, susun
from selaras.dokumen.model import (
    Asal,
    Bagan,
    Baris,
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
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
    Tulisan,
)

STANDAR = ["a-3a", "ua-1"]
_RATA = {"kiri": "left", "kanan": "right", "tengah": "center"}
_PALING_TINGGI_UTUH = 40  # lines: what a page has room for under a head of a table
_SELA = 4.0  # points beside the words of a cell
_PALING_TINGGI = 21.5  # cm: what a portrait page has left beside a heading and the caption


@cache
def _templat() -> str:
    return (Path(__file__).parent / "templat.typ").read_text("utf-8")


def cetak_pdf(d: Dokumen, data: bytes | None = None) -> bytes:
    """The PDF. Typst itself refuses what PDF/UA or PDF/A does not allow, so a file that comes out conforms.

    ``data`` is the attachment, for a caller that has written it already.
    """
    return susun([_pesanan(d, data)])[0]


def cetak_pdf_semua(dokumen: Iterable[tuple[Dokumen, bytes | None]], penyusun: Penyusun) -> list[bytes]:
    """The PDF of each document, by one start of Typst."""
    return penyusun.susun([_pesanan(d, data) for d, data in dokumen])


def _pesanan(d: Dokumen, data: bytes | None) -> Pesanan:
    penulis = _Penulis(d)
    berkas: dict[str, bytes] = {"main.typ": penulis.sumber().encode(), **penulis.gambar, "data.json": data or isi_json(d)}
    return Pesanan(berkas, {"format": "pdf", "pdf_standards": STANDAR})


def _s(teks: str) -> str:
    """A Typst string literal."""
    return '"' + teks.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


class _Penulis:
    def __init__(self, d: Dokumen) -> None:
        self.d = d
        self.gambar: dict[str, bytes] = {}
        self.bertaut = True
        self.tujuan = {b.angka.kode for b in d.blok if isinstance(b, Asal)}

    def sumber(self) -> str:
        d, lampiran = self.d, _("Setiap angka beserta asal-usulnya")
        bersampul = "true" if any(isinstance(b, Sampul) for b in d.blok) else "false"
        kepala = [
            _templat(),
            f"#show: mulai.with(judul: {_s(d.judul)}, penulis: {_s(d.penulis)}, tahun: {d.tahun}, kepala: {_s(d.judul)}, "
            f"tanda: {_s(d.tanda)}, bersampul: {bersampul})",
            f'#pdf.attach("data.json", relationship: "data", mime-type: "application/json", description: {_s(lampiran)})',
        ]
        isi: list[str] = []
        lanskap = False
        bab = False
        for b in d.blok:
            if isinstance(b, Halaman):
                if b.lanskap or lanskap:
                    isi.append("#set page(flipped: " + ("true" if b.lanskap else "false") + ")")
                    lanskap = b.lanskap
                else:
                    isi.append("#pagebreak(weak: true)")
                continue
            if isinstance(b, Judul) and b.tingkat == 1:
                # The annexes repeat the numbers of the chapters as matrices; there they are not links once more.
                self.bertaut = not b.kunci.startswith("lampiran") or b.kunci == "lampiran-asal"
            if isinstance(b, Judul) and b.tingkat == 1 and b.nomor and not bab:
                bab = True
                isi.append('#pagebreak(weak: true)\n#set page(numbering: "1")\n#counter(page).update(1)')
            isi.append(self.blok(b))
        return "\n".join([*kepala, *isi])

    def runs(self, runs: Teks, tujuan: set[str] | None = None) -> str:
        """Content of runs; strings are literals, so nothing in them is markup. ``tujuan``: the numbers that may be links."""
        tujuan = (self.tujuan if tujuan is None else tujuan & self.tujuan) if self.bertaut else set()
        hasil = []
        for r in runs:
            teks = _s(self.d.teks_run(r))
            if isinstance(r, Nilai) and r.angka.kode in tujuan:
                hasil.append(f"#n({_s(r.angka.kode)}, {teks})")
            elif isinstance(r, Tulisan) and (r.tebal or r.miring):
                gaya = ('weight: "semibold", ' if r.tebal else "") + ('style: "italic", ' if r.miring else "")
                hasil.append(f"#text({gaya}{teks})")
            else:
                hasil.append(f"#{teks}")
        return "".join(hasil)

    def blok(self, b: Blok) -> str:
        match b:
            case Sampul(judul=judul, tahun=tahun, instansi=instansi, pemda=pemda):
                return f"#sampul({_s(judul)}, {_s(tahun)}, {_s(instansi)}, {_s(pemda)}, {_s(self.d.tanda)})"
            case Judul(tingkat=tingkat, teks=teks, nomor=nomor):
                isi = f"{nomor} {teks}".strip()
                if tingkat == 1 and nomor:
                    isi = f"{nomor} {teks.upper()}"
                if b.tengah:
                    return f"#judul-tengah({tingkat}, {_s(isi)})"
                terdaftar = "true" if b.terdaftar else "false"
                return f"#heading(level: {tingkat}, outlined: {terdaftar}, bookmarked: {terdaftar}, {_s(isi)})"
            case Paragraf(runs=runs, gaya=gaya):
                isi = self.runs(runs)
                if gaya == "tengah":
                    return f"#align(center)[{isi}]"
                return f"#text(size: 9pt)[{isi}]\n" if gaya == "catatan" else f"#par[{isi}]"
            case Daftar(butir=butir, bernomor=bernomor):
                return f"#{'enum' if bernomor else 'list'}({', '.join(f'[{self.runs(x)}]' for x in butir)})"
            case Tabel():
                return self.tabel(b)
            case Grafik() | Bagan():
                return self.figur(b)
            case TandaTangan(tempat_tanggal=tempat, kiri=kiri):
                baris = ", ".join(f"({_s(x)}, {_s(y)})" for x, y in b.pasangan())
                return f"#ttd({_s(tempat if kiri else '')}, {'true' if kiri else 'false'}, ({baris},))"
            case Lambang(teks=teks):
                return f"#lambang({_s(teks)})"
            case Asal(angka=angka, runs=runs):
                # Only inputs that are computed themselves lead on; a recorded one is told in full where it stands.
                lanjut = {m.kode for m in angka.asal.masukan if isinstance(m.asal, Hitungan)} if isinstance(angka.asal, Hitungan) else set()
                return f"#asal({_s(angka.kode)})[{self.runs(runs, lanjut)}]"
            case DaftarIsi(jenis=jenis):
                return _daftar(jenis)
            case Halaman():
                return ""

    def tabel(self, b: Tabel) -> str:
        rangkai = b.rangkai()
        # Rows that share a page hang on an unbreakable cell of a column without width; a row alone is kept whole by its own first cell.
        tali = any(n > 1 for n in rangkai)
        lebar = ", ".join([*(f"{x:g}fr" for x in b.lebar), *["0pt"] * tali])
        rata = ", ".join([*(f"{_RATA[r]} + top" for r in b.rata), *["left"] * tali])
        isi = [f"  columns: ({lebar}), align: ({rata}),"]
        if b.kepala:
            ujung = "[]," * tali
            semua_sel = "".join(
                "".join(self.sel(x, "fill: latar, align: center + horizon", tebal=True) for x in baris) + ujung for baris in b.kepala
            )
            if b.nomor_kolom:
                semua_sel += "".join(
                    f'table.cell(align: center, inset: (y: 2pt), text(size: 7.5pt, "({n})")),' for n in range(1, len(b.lebar) + 1)
                )
                semua_sel += ujung
            isi.append(f"  table.header(repeat: true, {semua_sel}),")
        for urut, (x, n) in enumerate(zip(b.baris, rangkai, strict=True)):
            utuh = ["breakable: false"] * (self.tinggi(b, b.baris[urut : urut + n]) <= _PALING_TINGGI_UTUH)
            pengikat = f"table.cell({', '.join([f'rowspan: {n}', *utuh, 'inset: 0pt'])})[]," if tali and n else ""
            isi.append(f"  {self.baris(x, utuh if not tali else [])}{pengikat}")
        tabel = "table(\n" + "\n".join(isi) + "\n)"
        if b.kecil:
            tabel = "{ set text(size: 8.5pt); set table(inset: (x: 3.5pt, y: 3.4pt)); " + tabel + " }"
        else:
            tabel = "{ set text(size: 9.5pt); " + tabel + " }"
        catatan = f"\n#block(above: -0.6em)[#text(size: 8.5pt)[{self.runs(b.catatan)}]]" if b.catatan else ""
        if not b.judul:
            return f"#block(above: 0.8em, below: 0.8em, {{ set table(stroke: none); {tabel} }})"
        return f"#figure(kind: table, supplement: none, caption: {_s(f'{b.nomor}. {b.judul}')}, {tabel}){catatan}"

    def tinggi(self, b: Tabel, baris: tuple[Baris, ...]) -> int:
        """How many lines rows take together, at most: a row that no page could hold whole must be broken."""
        ukuran, lebar = (8.5, 4.59) if b.kecil else (9.5, 4.5)  # points of a percent of the width between the margins
        banyak = 0
        for x in baris:
            kolom, tertinggi = 0, 1
            for sel in x.sel:
                luas = sum(b.lebar[kolom : kolom + sel.rentang]) * lebar - 2 * _SELA
                tertinggi = max(tertinggi, len(lipat(self.d.teks(sel.runs), max(luas, ukuran), ukuran)))
                kolom += sel.rentang
            banyak += tertinggi
        return banyak

    def baris(self, x: Baris, pertama: list[str]) -> str:
        """``pertama``: what its first cell is told besides."""
        gaya = [g] if (g := {"jumlah": "fill: luma(245)", "kelompok": "fill: luma(238)", "biasa": ""}[x.gaya]) else []
        return "".join(self.sel(s, ", ".join(gaya + pertama * (not n)), tebal=x.gaya != "biasa") for n, s in enumerate(x.sel))

    def sel(self, s: Sel, gaya: str, tebal: bool = False) -> str:
        opsi = [gaya] if gaya else []
        if s.rentang > 1:
            opsi.append(f"colspan: {s.rentang}")
        if s.rata and "align" not in gaya:
            opsi.append(f"align: {_RATA[s.rata]}")
        isi = self.runs(s.runs)
        if s.tebal or tebal:
            isi = f'#text(weight: "semibold")[{isi}]'
        return f"table.cell({', '.join(opsi)})[{isi}]," if opsi else f"[{isi}],"

    def figur(self, b: Grafik | Bagan) -> str:
        nama, isi = f"{len(self.gambar)}.svg", svg(b)
        self.gambar[nama] = isi.encode()
        alt = b.alt if isinstance(b, Bagan) else self.d.teks(b.alt)
        lebar = min(16.2 if isinstance(b, Bagan) else 14.9, _PALING_TINGGI / tinggi_per_lebar(isi))
        gambar = f"image({_s(nama)}, width: {lebar:.2f}cm, alt: {_s(alt)})"
        return f"#figure(kind: image, supplement: none, caption: {_s(f'{b.nomor}. {b.judul}')}, {gambar})"


def _daftar(jenis: str) -> str:
    if jenis == "isi":
        return f"#heading(level: 1, outlined: false, {_s(_('Daftar Isi'))})\n#daftar-isi()"
    judul, macam = (_("Daftar Tabel"), "table") if jenis == "tabel" else (_("Daftar Gambar"), "image")
    return f"#heading(level: 1, outlined: false, {_s(judul)})\n#daftar-gambar({macam})"
