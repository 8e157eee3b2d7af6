"""The parts of an Excel file, read within bounds: sheets with the cells that hold something, their merged ranges, and what they show.

A library that builds a whole workbook makes a cell for every place of a merged range: two dozen kilobytes ask for gigabytes then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from posixpath import dirname, join, normpath
from zipfile import ZipFile

from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.cell import coordinate_from_string, get_column_letter, range_boundaries
from openpyxl.utils.exceptions import CellCoordinatesException

from selaras.bahasa import _
from selaras.dokumen.baca.format_sel import sel_tercetak
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.zip import baca_bagian, urai_xml

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAKS_KOLOM = 256
MAKS_BARIS = 100_000
MAKS_GABUNG = 50_000
MAKS_TEKS_SEL = 32_767  # what Excel itself allows
MAKS_LEMBAR = 200


@dataclass(frozen=True, slots=True)
class Isi:
    teks: str
    kata: bool  # text, not a number


@dataclass
class LembarTerbaca:
    """``baris``: row number -> column -> what the cell shows. ``gabung``: (row, column) -> (rows, columns) of a merged range."""

    nama: str
    nomor: int
    baris: dict[int, dict[int, Isi]] = field(default_factory=dict)
    gabung: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    terlewat: str = ""


def lembar_tampak(z: ZipFile) -> Iterator[LembarTerbaca]:
    """The sheets that are not hidden, in the order of their tabs. A hidden row is read: the sums of the sheet count it."""
    buku = urai_xml(baca_bagian(z, "xl/workbook.xml"))
    target = _hubungan(z, "xl/workbook.xml")
    string = _string(z)
    gaya = _gaya(z)
    pr = buku.find(f"{S}workbookPr")
    mac = pr is not None and pr.get("date1904") in ("1", "true")
    ada = set(z.namelist())
    for nomor, s in enumerate(buku.iter(f"{S}sheet"), 1):
        bagian = target.get(s.get(f"{_R}id") or "", "")
        if s.get("state") in ("hidden", "veryHidden") or bagian not in ada or nomor > MAKS_LEMBAR:
            continue
        lembar = LembarTerbaca((s.get("name") or "")[:80], nomor)
        _isi_lembar(lembar, baca_bagian(z, bagian), string, gaya, mac)
        yield lembar


def _hubungan(z: ZipFile, bagian: str) -> dict[str, str]:
    folder = dirname(bagian)
    isi = baca_bagian(z, join(folder, "_rels", bagian.rpartition("/")[2] + ".rels"), wajib=False)
    if not isi:
        return {}
    hasil = {}
    for r in urai_xml(isi):
        t = r.get("Target") or ""
        hasil[r.get("Id") or ""] = t.lstrip("/") if t.startswith("/") else normpath(join(folder, t))
    return hasil


def _string(z: ZipFile) -> list[str]:
    isi = baca_bagian(z, "xl/sharedStrings.xml", wajib=False)
    hasil = []
    for _aksi, si in _urai(isi, f"{S}si") if isi else ():
        hasil.append(_teks(si))
        _lepas(si)
    return hasil


def _teks(si: etree._Element) -> str:
    """The text of a string with or without runs; how it is pronounced is left out."""
    bagian = [t.text or "" for x in si if x.tag in (f"{S}t", f"{S}r") for t in ([x] if x.tag == f"{S}t" else x.findall(f"{S}t"))]
    return "".join(bagian)[:MAKS_TEKS_SEL]


def _gaya(z: ZipFile) -> list[str]:
    """The number format of each cell style."""
    isi = baca_bagian(z, "xl/styles.xml", wajib=False)
    if not isi:
        return []
    akar = urai_xml(isi)
    kode = {n.get("numFmtId"): n.get("formatCode") or "" for n in akar.iter(f"{S}numFmt")}
    xf = akar.find(f"{S}cellXfs")
    nomor = [x.get("numFmtId") or "0" for x in xf] if xf is not None else []
    return [kode.get(n, BUILTIN_FORMATS.get(int(n) if n.isdigit() else 0, "")) for n in nomor]


def _urai(isi: bytes, *tag: str) -> Iterator[tuple[str, etree._Element]]:
    if b"<!DOCTYPE" in isi[:4096].upper():
        urai_xml(isi)
    try:
        yield from etree.iterparse(BytesIO(isi), tag=tag, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    except etree.XMLSyntaxError as e:
        raise TidakTerbaca(_("berkas Excel rusak; simpan ulang sebagai .xlsx")) from e


def _lepas(x: etree._Element) -> None:
    """Forget an element that was read, and what stands before it."""
    x.clear()
    induk = x.getparent()
    while induk is not None and x.getprevious() is not None:
        del induk[0]


def _isi_lembar(lembar: LembarTerbaca, isi: bytes, string: list[str], gaya: list[str], mac: bool) -> None:
    r = 0
    sempit = False
    for _aksi, x in _urai(isi, f"{S}row", f"{S}mergeCell"):
        if x.tag == f"{S}mergeCell":
            _gabung(lembar, x.get("ref") or "")
        else:
            n = x.get("r") or ""
            r = int(n) if n.isdigit() and len(n) < 8 else r + 1
            if len(lembar.baris) >= MAKS_BARIS:
                lembar.terlewat = lembar.terlewat or _("lembar «{n}»: baris {r} dan seterusnya tidak dibaca", n=lembar.nama, r=r)
            else:
                sempit |= _isi_baris(lembar, x, r, string, gaya, mac)
        _lepas(x)
    if sempit:
        batas = get_column_letter(MAKS_KOLOM)
        lembar.terlewat = lembar.terlewat or _("lembar «{n}»: kolom sesudah {k} tidak dibaca", n=lembar.nama, k=batas)


def _isi_baris(lembar: LembarTerbaca, baris: etree._Element, r: int, string: list[str], gaya: list[str], mac: bool) -> bool:
    """Read one row; True when it has cells beyond the last column that is read."""
    isi: dict[int, Isi] = {}
    k = 0
    for c in baris.iter(f"{S}c"):
        k = _kolom(c.get("r") or "", k + 1)
        if k > MAKS_KOLOM:
            return True
        if (sel := _isi_sel(c, string, gaya, mac)) is not None:
            isi[k] = sel
    if isi:
        lembar.baris[r] = isi
    return False


def _kolom(alamat: str, bawaan: int) -> int:
    k = 0
    for c in alamat[:8]:
        if not ("A" <= c <= "Z"):
            break
        k = k * 26 + ord(c) - 64
    return k or bawaan


def _isi_sel(c: etree._Element, string: list[str], gaya: list[str], mac: bool) -> Isi | None:
    jenis = c.get("t") or "n"
    v = c.findtext(f"{S}v") or ""
    if jenis == "inlineStr":
        si = c.find(f"{S}is")
        teks, kata = _teks(si) if si is not None else "", True
    elif jenis == "s":
        teks, kata = (string[int(v)] if v.isdigit() and len(v) < 9 and int(v) < len(string) else ""), True
    elif jenis in ("str", "e", "d"):
        teks, kata = v[:MAKS_TEKS_SEL], True
    elif jenis == "b":
        return None
    else:
        n = c.get("s") or "0"
        teks, kata = sel_tercetak(v, gaya[int(n)] if n.isdigit() and len(n) < 7 and int(n) < len(gaya) else "", mac) if v else "", False
    teks = " ".join(teks.split())
    return Isi(teks, kata) if teks else None


def _gabung(lembar: LembarTerbaca, ref: str) -> None:
    if len(lembar.gabung) >= MAKS_GABUNG:
        return
    try:
        k0, r0, k1, r1 = range_boundaries(ref)
        coordinate_from_string(ref.partition(":")[0])
    except (ValueError, CellCoordinatesException, TypeError):
        return
    if None not in (k0, r0, k1, r1):
        lembar.gabung[r0, k0] = (r1 - r0 + 1, k1 - k0 + 1)
