"""Word files: paragraphs with their outline levels, tables with merged cells; what was deleted under tracked changes is not read.

``baris`` of a place is the number of the paragraph in the file, table paragraphs included, so that a comment can be put there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zipfile import ZipFile

from lxml import etree

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.susunan import susun_bacaan
from selaras.dokumen.baca.takaran import MAKS_KOLOM
from selaras.dokumen.baca.teks import unsur_baris
from selaras.dokumen.baca.unsur import Larik, SelMentah, TabelMentah, Unsur
from selaras.dokumen.baca.zip import baca_bagian, buka_zip, urai_xml
from selaras.dokumen.model import Dokumen, Tempat

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LEWAT = {
    *(f"{W}{x}" for x in ("del", "moveFrom", "instrText", "delText", "pict", "drawing", "object", "rPr", "pPr")),
    *(f"{W}{x}" for x in ("footnoteReference", "endnoteReference")),
    f"{_MC}AlternateContent",
}
_TINGKAT = re.compile(r"^(?:heading|judul|überschrift|titre)\s*(\d)$", re.IGNORECASE)


def baca_docx(isi: bytes, nama: str = "") -> Dokumen:
    """Read a .docx. Raises `TidakTerbaca` for what is no Word file, is encrypted, or is out of bounds."""
    z = buka_zip(isi)
    akar = urai_xml(baca_bagian(z, "word/document.xml"))
    badan = akar.find(f"{W}body")
    if badan is None:
        raise TidakTerbaca(_("berkas Word ini tidak berisi teks"))
    gaya = _gaya(baca_bagian(z, "word/styles.xml", wajib=False))
    catatan = _isi_catatan(z)
    nomor = {p: n for n, p in enumerate(badan.iter(f"{W}p"), 1)}
    unsur: list[Unsur] = []
    tunda: list[tuple[str, Larik | None]] = []
    for anak in _anak(badan):
        if anak.tag == f"{W}p":
            teks = teks_paragraf(anak)
            bersih = teks.strip("\n ")
            n = nomor[anak]
            if not bersih.strip():
                tunda.append((teks, None))
                tunda += _kotak_teks(anak, nomor)
                continue
            awal = teks.index(bersih)
            tingkat = _tingkat(anak, gaya)
            if tingkat == 99:  # an entry of a table of contents
                continue
            tunda.append(
                (teks, Larik(bersih.replace("\n", " "), Tempat(n, awal, awal + len(bersih)), judul=tingkat, utuh=len(bersih) > 90))
            )
            tunda += _kotak_teks(anak, nomor)
            tunda += _catatan_kaki(anak, n, catatan)
        else:
            unsur += unsur_baris(tunda)
            tunda = []
            unsur.append(_tabel(anak, nomor))
    unsur += unsur_baris(tunda)
    return susun_bacaan(unsur, nama)


def _kotak_teks(p: etree._Element, nomor: dict[etree._Element, int]) -> list[tuple[str, Larik | None]]:
    """The lines of text boxes that hang on a paragraph, each box once: a newer and an older form of it stand side by side."""
    hasil: list[tuple[str, Larik | None]] = []
    for kotak in p.iter(f"{W}txbxContent"):
        if any(a.tag == f"{_MC}Fallback" for a in kotak.iterancestors(f"{_MC}Fallback", f"{W}p")):
            continue
        hasil.append(("", None))
        for q in kotak.iter(f"{W}p"):
            teks = teks_paragraf(q)
            bersih = teks.strip()
            if bersih:
                awal = teks.index(bersih)
                hasil.append((bersih, Larik(" ".join(bersih.split("\n")), Tempat(nomor[q], awal, awal + len(bersih)), utuh=True)))
        hasil.append(("", None))
    return hasil


def _isi_catatan(z: ZipFile) -> dict[str, str]:
    """The text of each footnote and endnote by kind and number."""
    hasil = {}
    for jenis in ("footnote", "endnote"):
        isi = baca_bagian(z, f"word/{jenis}s.xml", wajib=False)
        for x in urai_xml(isi).iter(f"{W}{jenis}") if isi else ():
            if x.get(f"{W}type") in (None, "normal"):
                teks = " ".join(teks_paragraf(p) for p in x.iter(f"{W}p"))
                hasil[f"{jenis}{x.get(f'{W}id')}"] = " ".join(teks.split())
    return hasil


def _catatan_kaki(p: etree._Element, n: int, catatan: dict[str, str]) -> list[tuple[str, Larik | None]]:
    """The notes that a paragraph refers to, as lines of their own after it. Their place is the paragraph."""
    hasil: list[tuple[str, Larik | None]] = []
    for r in p.iter(f"{W}footnoteReference", f"{W}endnoteReference"):
        teks = catatan.get(f"{etree.QName(r).localname.removesuffix('Reference')}{r.get(f'{W}id')}", "")
        if teks:
            hasil += [("", None), (teks, Larik(teks, Tempat(n, 0, len(teks)), utuh=True)), ("", None)]
    return hasil


def _anak(badan: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables in order, those inside content controls and insertions too."""
    for x in badan:
        if x.tag in (f"{W}p", f"{W}tbl"):
            yield x
        elif x.tag == f"{W}sdt":
            isi = x.find(f"{W}sdtContent")
            if isi is not None:
                yield from _anak(isi)
        elif x.tag in (f"{W}ins", f"{W}smartTag", f"{W}customXml"):
            yield from _anak(x)


def teks_paragraf(p: etree._Element) -> str:
    """The visible text of a paragraph; a tab is a tab, a line break a newline."""
    bagian: list[str] = []

    def jalan(x: etree._Element) -> None:
        for a in x:
            if a.tag in _LEWAT or not isinstance(a.tag, str):
                continue
            if a.tag == f"{W}t":
                bagian.append(a.text or "")
            elif a.tag == f"{W}tab":
                bagian.append("\t")
            elif a.tag in (f"{W}br", f"{W}cr"):
                bagian.append("\n" if a.get(f"{W}type") in (None, "textWrapping") else "")
            elif a.tag == f"{W}noBreakHyphen":
                bagian.append("-")
            elif a.tag not in (f"{W}p", f"{W}tbl"):
                jalan(a)

    jalan(p)
    return "".join(bagian)


def _gaya(isi: bytes) -> dict[str, int]:
    """Outline level by style: 1 to 9 for headings, 99 for entries of a table of contents."""
    if not isi:
        return {}
    akar = urai_xml(isi)
    tingkat: dict[str, int] = {}
    induk: dict[str, str] = {}
    for s in akar.iter(f"{W}style"):
        kunci = s.get(f"{W}styleId") or ""
        nama = s.find(f"{W}name")
        teks = (nama.get(f"{W}val") if nama is not None else "") or ""
        if m := _TINGKAT.match(teks):
            tingkat[kunci] = int(m[1])
        elif teks.lower().startswith(("toc ", "table of figures", "contents ", "index heading")):
            tingkat[kunci] = 99
        else:
            ol = s.find(f"{W}pPr/{W}outlineLvl")
            if ol is not None and (ol.get(f"{W}val") or "9").isdigit() and int(ol.get(f"{W}val") or 9) < 9:
                tingkat[kunci] = int(ol.get(f"{W}val") or 0) + 1
        dasar = s.find(f"{W}basedOn")
        if dasar is not None:
            induk[kunci] = dasar.get(f"{W}val") or ""
    for kunci in list(induk):
        atas, langkah = kunci, 0
        while atas and atas not in tingkat and langkah < 12:
            atas, langkah = induk.get(atas, ""), langkah + 1
        if atas in tingkat:
            tingkat[kunci] = tingkat[atas]
    return tingkat


def _tingkat(p: etree._Element, gaya: dict[str, int]) -> int:
    ol = p.find(f"{W}pPr/{W}outlineLvl")
    if ol is not None and (ol.get(f"{W}val") or "").isdigit() and int(ol.get(f"{W}val") or 9) < 9:
        return int(ol.get(f"{W}val") or 0) + 1
    s = p.find(f"{W}pPr/{W}pStyle")
    return gaya.get(s.get(f"{W}val") or "", 0) if s is not None else 0


def _angka(x: etree._Element | None, bawaan: int) -> int:
    try:
        return max(1, min(int((x.get(f"{W}val") if x is not None else None) or bawaan), 200))
    except ValueError:
        return bawaan


def _tabel(tbl: etree._Element, nomor: dict[etree._Element, int]) -> TabelMentah:
    baris: list[tuple[SelMentah, ...]] = []
    kepala = 0
    for tr in _bagian(tbl, f"{W}tr"):
        if tr.find(f"{W}trPr/{W}del") is not None:
            continue
        kosong = tr.find(f"{W}trPr/{W}gridBefore")
        sel = [SelMentah(())] * (_angka(kosong, 0) if kosong is not None else 0)
        for tc in _bagian(tr, f"{W}tc"):
            if sum(c.rentang for c in sel) >= MAKS_KOLOM:
                break
            pr = tc.find(f"{W}tcPr")
            rentang = _angka(pr.find(f"{W}gridSpan") if pr is not None else None, 1)
            vm = pr.find(f"{W}vMerge") if pr is not None else None
            lanjut = vm is not None and vm.get(f"{W}val") != "restart"
            potongan: list[tuple[str, Tempat]] = []
            pertama: Tempat | None = None
            for p in tc.iter(f"{W}p"):
                teks = teks_paragraf(p)
                pertama = pertama or Tempat(nomor[p], 0, len(teks))
                a = 0
                for bagian in re.split(r"[\n\t]", teks):
                    bersih = bagian.strip()
                    if bersih and not lanjut:
                        awal = a + len(bagian) - len(bagian.lstrip())
                        potongan.append((bersih, Tempat(nomor[p], awal, awal + len(bersih))))
                    a += len(bagian) + 1
            sel.append(SelMentah(tuple(potongan), rentang, pertama))
        if sel:
            th = tr.find(f"{W}trPr/{W}tblHeader")
            if th is not None and th.get(f"{W}val") not in ("0", "false") and kepala == len(baris):
                kepala += 1
            baris.append(tuple(sel))
    return TabelMentah(tuple(baris), kepala if kepala < len(baris) else 0)


def _bagian(x: etree._Element, tag: str) -> Iterator[etree._Element]:
    for a in x:
        if a.tag == tag:
            yield a
        elif a.tag == f"{W}sdt":
            isi = a.find(f"{W}sdtContent")
            if isi is not None:
                yield from _bagian(isi, tag)
        elif a.tag in (f"{W}ins", f"{W}customXml"):
            yield from _bagian(a, tag)
