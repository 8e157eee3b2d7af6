"""DOCX for Word: native styles, captions with fields, a table of contents, repeated heads, and each number in a content control.

The body is written as XML text, because building it element by element is what makes a long Word file slow; python-docx
keeps the package, its styles, pictures and sections.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from io import BytesIO
from itertools import count
from typing import Any
from xml.sax.saxutils import escape

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from selaras.bahasa import _
from selaras.dokumen.cetak.docx_kerangka import BIRU, BagianHalaman, dasar, isi_bagian, lambang, medan, run
from selaras.dokumen.cetak.gambar import png, png_semua
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
    Rujuk,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
    Tulisan,
)

_RATA = {"kiri": "left", "kanan": "right", "tengah": "center"}
_LEBAR_TEGAK, _LEBAR_LANSKAP = 9180, 14000  # twentieths of a point between the margins
_EMU_CM = 360000
_GANTI_HALAMAN = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_AKHIR_BAGIAN = '<w:p><w:pPr><w:spacing w:after="0"/><w:sectPr/></w:pPr></w:p>'


def cetak_docx(d: Dokumen, halaman: Mapping[str, str] | None = None) -> bytes:
    """The Word file. The tag of each content control is the short code of the number's identity.

    ``halaman`` gives the page of a heading or caption for readers that compute no fields; the others put in their own.
    """
    png_semua(d.blok)  # all in one go: each alone would wake Typst anew
    penulis = _Penulis(d, halaman or {})
    keluar = BytesIO()
    penulis.tulis().save(keluar)
    return keluar.getvalue()


class _Penulis:
    def __init__(self, d: Dokumen, halaman: Mapping[str, str]) -> None:
        self.d, self.dok, self.halaman = d, dasar(d), halaman
        self.nomor = count(1)
        self.penanda: dict[str, str] = {}
        self.lanskap = False
        self.depan = any(isinstance(b, Judul) and b.tingkat == 1 and b.nomor for b in d.blok)
        self.mulai_bab = False
        self.bagian: list[BagianHalaman] = []
        self.isi: list[str] = []

    def tulis(self) -> Any:
        badan = self.dok.element.body
        bagian_akhir = badan.find(qn("w:sectPr"))
        self._bagian(self.dok.sections[0])
        for b in self.d.blok:
            self._tambah(b)
        akar = parse_xml(f"<w:body {nsdecls('w', 'r', 'wp', 'a', 'pic')}>{''.join(self.isi)}</w:body>")
        for lama in list(badan):
            badan.remove(lama)
        for baru in list(akar):
            badan.append(baru)
        badan.append(bagian_akhir)
        self.bagian.append(self._bagian_kini())
        pola = [deepcopy(x) for x in bagian_akhir]
        for n, (sp, bagian) in enumerate(zip(badan.iter(qn("w:sectPr")), self.bagian, strict=True)):
            isi_bagian(sp, pola, bagian, pertama=n == 0)
        return self.dok

    def _bagian(self, bagian: Any) -> None:
        bagian.page_width, bagian.page_height = Cm(21), Cm(29.7)
        bagian.left_margin, bagian.right_margin, bagian.top_margin, bagian.bottom_margin = Cm(2.6), Cm(2.2), Cm(2.6), Cm(2.4)
        bagian.different_first_page_header_footer = any(isinstance(b, Sampul) for b in self.d.blok)
        bagian.header.paragraphs[0].text = self.d.judul
        bagian.header.paragraphs[0].runs[0].font.size = Pt(8.5)
        kaki = bagian.footer.paragraphs[0]
        kaki.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for x in list(parse_xml(f"<w:p {nsdecls('w')}>{medan('PAGE', '1')}</w:p>")):
            kaki._p.append(x)
        if self.d.tanda:
            tanda = bagian.footer.add_paragraph(self.d.tanda)
            tanda.alignment, tanda.runs[0].font.size = WD_ALIGN_PARAGRAPH.CENTER, Pt(8)

    def _bagian_kini(self) -> BagianHalaman:
        return BagianHalaman(self.lanskap, self.depan, self.mulai_bab)

    def _tutup_bagian(self) -> None:
        """End the section here; what follows starts on a new page."""
        if self.isi and self.isi[-1] == _GANTI_HALAMAN:
            self.isi.pop()
        self.isi.append(_AKHIR_BAGIAN)
        self.bagian.append(self._bagian_kini())
        self.mulai_bab = False

    def _tambah(self, b: Blok) -> None:
        if isinstance(b, Halaman):
            if b.lanskap or self.lanskap:
                self._tutup_bagian()
                self.lanskap = b.lanskap
            else:
                self.isi.append(_GANTI_HALAMAN)
            return
        if isinstance(b, Judul) and b.tingkat == 1 and b.nomor and self.depan:
            if self.isi:
                self._tutup_bagian()
            self.depan, self.mulai_bab = False, True
        self.isi.append(self.blok(b))

    def blok(self, b: Blok) -> str:
        match b:
            case Sampul(judul=judul, tahun=tahun, instansi=instansi, pemda=pemda):
                return self._sampul(judul, tahun, instansi, pemda)
            case Judul():
                return self._judul(b)
            case Paragraf(runs=runs, gaya=gaya):
                rata = {"tengah": '<w:jc w:val="center"/>', "catatan": '<w:pStyle w:val="IsiTabel"/>'}.get(gaya, "")
                return f"<w:p><w:pPr>{rata}</w:pPr>{self.runs(runs)}</w:p>"
            case Daftar(butir=butir, bernomor=bernomor):
                return self._daftar(butir, bernomor)
            case Tabel():
                return self._tabel(b)
            case Grafik() | Bagan():
                return self._gambar(b)
            case TandaTangan():
                return self._ttd(b)
            case Lambang(teks=teks):
                return lambang(teks)
            case Asal(angka=angka, runs=runs):
                return f'<w:p><w:pPr><w:pStyle w:val="AsalUsul"/></w:pPr>{self._penanda(angka.kode, self.runs(runs))}</w:p>'
            case DaftarIsi(jenis=jenis):
                return self._daftar_isi(jenis)
            case Halaman():
                return ""

    def runs(self, runs: Teks, tebal: bool = False) -> str:
        hasil = []
        for r in runs:
            teks = self.d.teks_run(r)
            gaya = "<w:b/>" if tebal or (isinstance(r, Tulisan) and r.tebal) else ""
            if isinstance(r, Tulisan) and r.miring:
                gaya += "<w:i/>"
            isi = run(teks, gaya)
            if isinstance(r, Nilai) and r.angka.asal:
                label = escape(r.angka.label[:60], {'"': "&quot;"})
                hasil.append(
                    f'<w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="{r.angka.kode}"/><w:id w:val="{next(self.nomor)}"/><w:text/>'
                    f"</w:sdtPr><w:sdtContent>{isi}</w:sdtContent></w:sdt>"
                )
            elif isinstance(r, Rujuk):
                hasil.append(medan(f"REF {self._nama_penanda(r.kunci)} \\h", teks))
            else:
                hasil.append(isi)
        return "".join(hasil)

    def _nama_penanda(self, kunci: str) -> str:
        """A bookmark name that Word accepts: letters, digits, at most 40 of them."""
        return self.penanda.setdefault(kunci, f"_s{len(self.penanda) + 1}")

    def _penanda(self, kunci: str, isi: str) -> str:
        n = next(self.nomor)
        return f'<w:bookmarkStart w:id="{n}" w:name="{self._nama_penanda(kunci)}"/>{isi}<w:bookmarkEnd w:id="{n}"/>'

    def _judul(self, b: Judul) -> str:
        teks = _judul_lengkap(b)
        halaman = "<w:pageBreakBefore/>" if b.tingkat == 1 and not b.tengah and not self._awal_halaman() else ""
        rata = '<w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/>' if b.tengah else ""
        gaya = '<w:color w:val="000000"/><w:sz w:val="28"/>' if b.tengah else ""
        return f'<w:p><w:pPr><w:pStyle w:val="Heading{b.tingkat}"/>{halaman}{rata}</w:pPr>{self._penanda(b.kunci, run(teks, gaya))}</w:p>'

    def _awal_halaman(self) -> bool:
        return not self.isi or self.isi[-1] in (_AKHIR_BAGIAN, _GANTI_HALAMAN)

    def _daftar(self, butir: tuple[Teks, ...], bernomor: bool) -> str:
        # Numbers are written out: each list starts at one in every program that opens the file.
        hasil = []
        for n, x in enumerate(butir, 1):
            tanda = f"{n}." if bernomor else "•"
            hasil.append(
                '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="454"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="454" w:hanging="454"/></w:pPr>'
                f"<w:r><w:t>{tanda}</w:t><w:tab/></w:r>{self.runs(x)}</w:p>"
            )
        return "".join(hasil)

    def _keterangan(self, b: Tabel | Grafik | Bagan) -> str:
        """«Tabel 3.» and a SEQ field of its own chapter, with the bookmark that references point to."""
        jenis, _spasi, nomor = b.nomor.partition(" ")
        depan, _titik, urut = nomor.rpartition(".")
        awalan = f"{jenis} {depan}." if depan else f"{jenis} "
        seri = f"{jenis}_{depan.replace('.', '') or '0'}"
        label = self._penanda(b.kunci, run(awalan) + medan(f"SEQ {seri} \\* ARABIC", urut))
        gaya = "KeteranganTabel" if isinstance(b, Tabel) else "KeteranganGambar"
        return f'<w:p><w:pPr><w:pStyle w:val="{gaya}"/></w:pPr>{label}{run(". " + b.judul)}</w:p>'

    def _tabel(self, b: Tabel) -> str:
        penuh = _LEBAR_LANSKAP if self.lanskap else _LEBAR_TEGAK
        total = sum(b.lebar)
        lebar = [int(penuh * x / total) for x in b.lebar]
        gaya = "IsiTabelKecil" if b.kecil else "IsiTabel"
        kisi = "".join(f'<w:gridCol w:w="{w}"/>' for w in lebar)
        semua_baris = []
        for kepala in b.kepala:
            semua_sel = "".join(self._sel(s, lebar[n], "center", gaya, "DCE8F1", True) for n, s in enumerate(kepala))
            semua_baris.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{semua_sel}</w:tr>")
        if b.nomor_kolom:
            semua_sel = "".join(
                self._sel(Sel((Tulisan(f"({n})"),)), w, "center", "IsiTabelKecil", "DCE8F1", False) for n, w in enumerate(lebar, 1)
            )
            semua_baris.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{semua_sel}</w:tr>")
        rangkai = [*b.rangkai(), 1]
        semua_baris += [self._baris(x, b, lebar, gaya, menyatu=not rangkai[n + 1]) for n, x in enumerate(b.baris)]
        garis = "".join(f'<w:{s} w:val="single" w:sz="4" w:color="B8C4CE"/>' for s in ("top", "bottom", "insideH")) if b.judul else ""
        tabel = (
            f'<w:tbl><w:tblPr><w:tblW w:w="{penuh}" w:type="dxa"/><w:tblBorders>{garis}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{kisi}</w:tblGrid>{''.join(semua_baris)}</w:tbl>"
        )
        keterangan = self._keterangan(b) if b.judul else ""
        catatan = self.runs(b.catatan) if b.catatan else ""
        sela = f'<w:pStyle w:val="IsiTabel"/><w:spacing w:before="40" w:after="{160 if b.judul else 0}"/>'
        return f"{keterangan}{tabel}<w:p><w:pPr>{sela}</w:pPr>{catatan}</w:p>"

    def _baris(self, x: Baris, b: Tabel, lebar: list[int], gaya: str, *, menyatu: bool) -> str:
        """A row; ``menyatu`` keeps it on the page of the next one."""
        warna = {"jumlah": "F2F5F8", "kelompok": "E9EEF2", "biasa": ""}[x.gaya]
        semua_sel, kolom = [], 0
        for s in x.sel:
            rata = _RATA[s.rata or b.rata[kolom]]
            semua_sel.append(self._sel(s, sum(lebar[kolom : kolom + s.rentang]), rata, gaya, warna, x.gaya != "biasa", menyatu))
            kolom += s.rentang
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(semua_sel)}</w:tr>"

    def _sel(self, s: Sel, lebar: int, rata: str, gaya: str, warna: str, tebal: bool, menyatu: bool = False) -> str:
        isian = f'<w:shd w:val="clear" w:color="auto" w:fill="{warna}"/>' if warna else ""
        rentang = f'<w:gridSpan w:val="{s.rentang}"/>' if s.rentang > 1 else ""
        lanjut = "<w:keepNext/>" if menyatu else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>{rentang}{isian}</w:tcPr>'
            f'<w:p><w:pPr><w:pStyle w:val="{gaya}"/>{lanjut}<w:jc w:val="{rata}"/></w:pPr>{self.runs(s.runs, tebal or s.tebal)}</w:p></w:tc>'
        )

    def _gambar(self, b: Grafik | Bagan) -> str:
        isi = png(b)
        rid, _gambar = self.dok.part.get_or_add_image(BytesIO(isi))
        lebar_px, tinggi_px = int.from_bytes(isi[16:20], "big"), int.from_bytes(isi[20:24], "big")
        cx = int(16 * _EMU_CM)
        cy = int(cx * tinggi_px / lebar_px)
        if cy > 20 * _EMU_CM:
            cx, cy = int(cx * 20 * _EMU_CM / cy), 20 * _EMU_CM
        alt = escape(b.alt if isinstance(b, Bagan) else self.d.teks(b.alt), {'"': "&quot;"})
        n = next(self.nomor)
        return (
            '<w:p><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{n}" name="{escape(b.nomor)}" descr="{alt}"/><a:graphic>'
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{n}" name="{escape(b.nomor)}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            f"</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>{self._keterangan(b)}"
        )

    def _sampul(self, judul: str, tahun: str, instansi: str, pemda: str) -> str:
        def baris(teks: str, ukuran: int, sebelum: int) -> str:
            return (
                f'<w:p><w:pPr><w:spacing w:before="{sebelum}" w:after="240"/><w:jc w:val="center"/></w:pPr>'
                f'<w:r><w:rPr><w:b/><w:color w:val="{BIRU}"/><w:sz w:val="{ukuran}"/></w:rPr><w:t>{escape(teks)}</w:t></w:r></w:p>'
            )

        return (
            baris(pemda.upper(), 26, 600)
            + baris(judul, 52, 2400)
            + baris(_("TAHUN {t}", t=tahun), 40, 200)
            + (baris(self.d.tanda, 20, 600) if self.d.tanda else "")
            + baris(instansi.upper(), 32, 3600)
        )

    def _ttd(self, b: TandaTangan) -> str:
        """A table of lines, so that the names of two parties stand level however long their offices are."""

        def sel(teks: str, lebar: int, sesudah: int) -> str:
            return (
                f'<w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:keepNext/><w:spacing w:after="{sesudah}"/>'
                f'<w:jc w:val="center"/></w:pPr>{run(teks)}</w:p></w:tc>'
            )

        tempat = f'<w:p><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:jc w:val="right"/></w:pPr>{run(b.tempat_tanggal)}</w:p>'
        baris = "".join(
            f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{sel(x, 4590, 0 if x or y else 900)}{sel(y, 4590, 0)}</w:tr>" for x, y in b.pasangan()
        )
        return (
            f'{tempat if b.kiri else "<w:p/>"}<w:tbl><w:tblPr><w:tblW w:w="{_LEBAR_TEGAK}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="4590"/><w:gridCol w:w="4590"/></w:tblGrid>{baris}</w:tbl><w:p/>'
        )

    def _daftar_isi(self, jenis: str) -> str:
        """Entries that ask for the page of their place with a field each: a program that opens the file knows its pages, this one does not.

        A TOC field would do so in Word only; elsewhere its entries stay as they were written.
        """
        if jenis == "isi":
            judul = _("Daftar Isi")
            isi = [(b.tingkat, b.kunci, _judul_lengkap(b)) for b in self.d.blok if isinstance(b, Judul) and b.terdaftar]
        else:
            judul = _("Daftar Tabel") if jenis == "tabel" else _("Daftar Gambar")
            kelas: Any = Tabel if jenis == "tabel" else (Grafik, Bagan)
            isi = [(1, b.kunci, f"{b.nomor}. {b.judul}") for b in self.d.blok if isinstance(b, kelas) and b.judul]
        baru = "" if self._awal_halaman() else "<w:pageBreakBefore/>"
        hasil = [f'<w:p><w:pPr><w:pStyle w:val="Heading1"/>{baru}<w:outlineLvl w:val="9"/></w:pPr>{run(judul)}</w:p>']
        for tingkat, kunci, teks in isi:
            nama = self._nama_penanda(kunci)
            halaman = medan(f"PAGEREF {nama} \\h", self.halaman.get(teks, "…"))
            baris = f'<w:hyperlink w:anchor="{nama}">{run(teks)}<w:r><w:tab/></w:r>{halaman}</w:hyperlink>'
            hasil.append(f'<w:p><w:pPr><w:pStyle w:val="TOC{tingkat}"/></w:pPr>{baris}</w:p>')
        return "".join(hasil)


def _judul_lengkap(b: Judul) -> str:
    return f"{b.nomor} {b.teks.upper() if b.tingkat == 1 and b.nomor else b.teks}".strip()
