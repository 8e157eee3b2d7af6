"""What a Word file is built from: styles, sections, fields, runs. `docx` writes the document with them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from selaras.dokumen.model import Dokumen

BIRU = "12344D"


class BagianHalaman(NamedTuple):
    """A section: its direction, whether it is front matter (i, ii), and whether the count starts with it."""

    lanskap: bool
    depan: bool
    mulai: bool


def dasar(d: Dokumen) -> Any:
    dok = docx.Document()
    dok.core_properties.title = d.judul
    dok.core_properties.author = d.penulis
    dok.core_properties.language = "id-ID"
    gaya = dok.styles
    biasa = gaya["Normal"]
    biasa.font.name, biasa.font.size = "Calibri", Pt(11)
    biasa.paragraph_format.space_after = Pt(6)
    for nama, ukuran in (("Title", 26), ("Heading 1", 18), ("Heading 2", 13.5), ("Heading 3", 11.5), ("Heading 4", 11), ("Caption", 9.5)):
        g = gaya[nama]
        g.font.name, g.font.size, g.font.bold, g.font.italic = "Calibri", Pt(ukuran), True, False
        g.font.color.rgb = RGBColor.from_string(BIRU)
        huruf = g.element.rPr.find(qn("w:rFonts"))
        for atribut in [a for a in huruf.attrib if "Theme" in a]:
            del huruf.attrib[atribut]
    for nama in ("Keterangan Tabel", "Keterangan Gambar"):
        g = gaya.add_style(nama, WD_STYLE_TYPE.PARAGRAPH)
        g.base_style, g.paragraph_format.keep_with_next = gaya["Caption"], nama.endswith("Tabel")
        g.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for n in (1, 2, 3):
        g = gaya.add_style(f"TOC {n}", WD_STYLE_TYPE.PARAGRAPH)
        g.base_style, g.paragraph_format.space_after = biasa, Pt(2)
        g.paragraph_format.left_indent = Cm(0.5 * (n - 1))
        g.paragraph_format.tab_stops.add_tab_stop(Cm(16.1), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for nama, ukuran in (("Isi Tabel", 9.5), ("Isi Tabel Kecil", 8)):
        g = gaya.add_style(nama, WD_STYLE_TYPE.PARAGRAPH)
        g.base_style, g.font.size = biasa, Pt(ukuran)
        g.paragraph_format.space_before = g.paragraph_format.space_after = Pt(1)
    # Word puts the page numbers into the lists when it opens the file.
    dok.settings.element.append(parse_xml(f'<w:updateFields {nsdecls("w")} w:val="true"/>'))
    kecil = gaya.add_style("Asal Usul", WD_STYLE_TYPE.PARAGRAPH)
    kecil.base_style, kecil.font.size, kecil.paragraph_format.space_after = biasa, Pt(8), Pt(3)
    return dok


def run(teks: str, gaya: str = "") -> str:
    return f'<w:r><w:rPr>{gaya}</w:rPr><w:t xml:space="preserve">{escape(teks)}</w:t></w:r>'


def medan(perintah: str, hasil: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {escape(perintah)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(hasil)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def lambang(teks: str) -> str:
    """A small dashed frame in the middle of the page."""
    garis = "".join(f'<w:{s} w:val="dashed" w:sz="4" w:color="B8C4CE"/>' for s in ("top", "left", "bottom", "right"))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="1250" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{garis}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '</w:tblPr><w:tblGrid><w:gridCol w:w="1250"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="1450" w:hRule="atLeast"/></w:trPr>'
        '<w:tc><w:tcPr><w:tcW w:w="1250" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="IsiTabelKecil"/><w:jc w:val="center"/></w:pPr>{run(teks)}</w:p></w:tc></w:tr></w:tbl><w:p/>'
    )


def isi_bagian(sp: Any, pola: list[Any], bagian: BagianHalaman, *, pertama: bool) -> None:
    """A section like the others: heads and page numbers everywhere but on the cover, turned and numbered as it says."""
    for lama in list(sp):
        sp.remove(lama)
    for anak in pola:
        if pertama or anak.tag != qn("w:titlePg"):
            sp.append(deepcopy(anak))
    jenis = ' w:fmt="lowerRoman"' if bagian.depan else ""
    mulai = ' w:start="1"' if bagian.mulai else ""
    sp.find(qn("w:pgMar")).addnext(parse_xml(f"<w:pgNumType {nsdecls('w')}{jenis}{mulai}/>"))
    if bagian.lanskap:
        _putar(sp)


def _putar(sp: Any) -> None:
    ukuran = sp.find(qn("w:pgSz"))
    lebar, tinggi = ukuran.get(qn("w:w")), ukuran.get(qn("w:h"))
    ukuran.set(qn("w:w"), tinggi)
    ukuran.set(qn("w:h"), lebar)
    ukuran.set(qn("w:orient"), "landscape")
