"""The tables of a tagged PDF by its own structure tree, as a screen reader finds them: pypdf reads the tree, PDFium the words."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

Teks = dict[tuple[int, int], str]


def tabel_bertanda(isi: bytes) -> Iterator[tuple[str, list[list[str]], list[list[str]]]]:
    """Title, rows of the head and rows of the body of every table, in reading order."""
    teks = _teks_bertanda(isi)
    dokumen = pypdf.PdfReader(io.BytesIO(isi))
    lembar = {h.indirect_reference.idnum: n for n, h in enumerate(dokumen.pages) if h.indirect_reference}
    akar = dokumen.trailer["/Root"]["/StructTreeRoot"]
    judul = ""
    for unsur in _cari(akar, "/Table", "/Caption"):
        if unsur["/S"] == "/Caption":
            judul = _isi(unsur, lembar, teks)  # of a table that must not break over pages: it stands before it
            continue
        tabel, kepala, badan = unsur, [], []
        judul = next((_isi(x, lembar, teks) for x in _cari(tabel, "/Caption")), judul)
        for baris in _cari(tabel, "/TR"):
            sel = [(x["/S"], _isi(x, lembar, teks)) for x in _anak(baris) if isinstance(x, DictionaryObject)]
            (kepala if all(jenis == "/TH" for jenis, _t in sel) and not badan else badan).append([t for _jenis, t in sel])
        yield judul, kepala, badan


def _anak(unsur: DictionaryObject) -> list[object]:
    k = unsur.get("/K", ArrayObject())
    return [x.get_object() if isinstance(x, IndirectObject) else x for x in (k if isinstance(k, ArrayObject) else [k])]


def _cari(unsur: DictionaryObject, *jenis: str) -> Iterator[DictionaryObject]:
    for x in _anak(unsur):
        if isinstance(x, DictionaryObject):
            if x.get("/S") in jenis:
                yield x
            else:
                yield from _cari(x, *jenis)


def _isi(unsur: DictionaryObject, lembar: dict[int, int], teks: Teks) -> str:
    """The words under an element; a reference to a marked run names its page itself or through the element."""
    hasil = []
    for x in _anak(unsur):
        if isinstance(x, DictionaryObject) and x.get("/Type") != "/MCR":
            hasil.append(_isi(x, lembar, teks))
            continue
        nomor = x["/MCID"] if isinstance(x, DictionaryObject) else x
        halaman = x.raw_get("/Pg") if isinstance(x, DictionaryObject) and "/Pg" in x else unsur.raw_get("/Pg") if "/Pg" in unsur else None
        if isinstance(halaman, IndirectObject):
            hasil.append(teks.get((lembar[halaman.idnum], int(nomor)), ""))  # type: ignore[call-overload]
    return "".join(hasil)


def _teks_bertanda(isi: bytes) -> Teks:
    """The words of every marked run by page and number; PDFium gives a hyphen at the end of a line as U+0002."""
    hasil: Teks = {}
    dokumen = pypdfium2.PdfDocument(isi)
    for n, halaman in enumerate(dokumen):
        huruf = halaman.get_textpage()
        for objek in halaman.get_objects(max_depth=8):
            nomor = pdfium.FPDFPageObj_GetMarkedContentID(objek.raw)
            if nomor < 0 or objek.type != pdfium.FPDF_PAGEOBJ_TEXT:
                continue
            panjang = pdfium.FPDFTextObj_GetText(objek.raw, huruf.raw, None, 0)
            penyangga = ctypes.create_string_buffer(panjang)
            pdfium.FPDFTextObj_GetText(objek.raw, huruf.raw, ctypes.cast(penyangga, ctypes.POINTER(ctypes.c_ushort)), panjang)
            hasil[n, nomor] = hasil.get((n, nomor), "") + penyangga.raw.decode("utf-16-le").rstrip("\0").replace("\x02", "-")
    return hasil
