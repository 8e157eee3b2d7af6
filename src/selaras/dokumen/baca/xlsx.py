"""Excel files: every sheet is read as one or more tables, cut where rows are empty; a lone line of text is a title.

Values are those that the file last saved. ``baris`` of a place is the row of the sheet, ``sel`` its cell.
"""

from __future__ import annotations

import warnings
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from selaras.angka.cetak import cetak_bilangan
from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.susunan import Larik, SelMentah, TabelMentah, Unsur, susun_bacaan
from selaras.dokumen.baca.zip import baca_bagian, buka_zip, urai_xml
from selaras.dokumen.model import Dokumen, Tempat

MAKS_BARIS = 20_000
MAKS_KOLOM = 60


def baca_xlsx(isi: bytes, nama: str = "") -> Dokumen:
    """Read an .xlsx. Raises `TidakTerbaca` for what is no workbook, is encrypted, or is out of bounds."""
    z = buka_zip(isi)
    for d in z.namelist():
        if d.endswith(".xml") and d.startswith("xl/"):
            bagian = baca_bagian(z, d)
            if b"<!DOCTYPE" in bagian[:4096].upper():
                urai_xml(bagian)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            buku = load_workbook(BytesIO(isi), data_only=True, read_only=False)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, TypeError, AttributeError, IndexError) as e:
        raise TidakTerbaca(_("berkas Excel rusak atau bukan .xlsx; simpan ulang sebagai .xlsx")) from e
    unsur: list[Unsur] = []
    for n, lembar in enumerate(buku.worksheets, 1):
        if lembar.sheet_state != "visible":
            continue
        unsur += _lembar(lembar, n)
        unsur.append(None)
    return susun_bacaan(unsur, nama, desimal=",")


def _lembar(lembar: Any, halaman: int) -> list[Unsur]:
    if lembar.max_row > MAKS_BARIS or lembar.max_column > 16384:
        raise TidakTerbaca(_("lembar «{n}» melebihi {m} baris", n=lembar.title, m=MAKS_BARIS))
    lebar = min(lembar.max_column or 1, MAKS_KOLOM)
    rentang = {(m.min_row, m.min_col): m.max_col - m.min_col + 1 for m in lembar.merged_cells.ranges}
    unsur: list[Unsur] = []
    tabel: list[tuple[SelMentah, ...]] = []

    def tutup() -> None:
        if tabel:
            unsur.append(TabelMentah(tuple(tabel)))
            tabel.clear()

    for r, baris in enumerate(lembar.iter_rows(min_row=1, max_row=min(lembar.max_row or 0, MAKS_BARIS), max_col=lebar), 1):
        isi = [(k, c) for k, c in enumerate(baris, 1) if c.value not in (None, "")]
        if not isi:
            tutup()
            unsur.append(None)
            continue
        if len(isi) == 1 and isinstance(isi[0][1].value, str) and not tabel:
            teks = str(isi[0][1].value).strip()
            unsur.append(Larik(" ".join(teks.split()), Tempat(r, 0, len(teks), halaman, sel=isi[0][1].coordinate), utuh=True))
            continue
        sel: list[SelMentah] = []
        k = 1
        while k <= lebar:
            c = baris[k - 1]
            n = min(rentang.get((r, k), 1), lebar - k + 1)
            teks = _cetak(c.value, c.number_format)
            tempat = Tempat(r, 0, len(teks), halaman, sel=f"{c.coordinate}" if hasattr(c, "coordinate") else "")
            sel.append(SelMentah(((teks, tempat),) if teks else (), n, tempat))
            k += n
        tabel.append(tuple(sel))
    tutup()
    return unsur


def _cetak(nilai: object, format_: str) -> str:
    """As the sheet would show it, in the Indonesian manner."""
    if nilai is None or isinstance(nilai, bool):
        return ""
    if isinstance(nilai, datetime | date):
        return nilai.strftime("%d-%m-%Y")
    if isinstance(nilai, int | float):
        v = Decimal(repr(nilai))
        if not v.is_finite():
            return ""
        persen = "%" in (format_ or "")
        if persen:
            v *= 100
        desimal = (
            len((format_ or "").split(";")[0].split(".")[1].rstrip('%"_)\\ -').split('"')[0]) if "." in (format_ or "").split(";")[0] else 0
        )
        if v == v.to_integral_value() and not desimal:
            teks = str(int(v)) if 1945 <= v <= 2060 else cetak_bilangan(v)
        else:
            teks = cetak_bilangan(v, desimal if desimal and desimal < 8 else 2)
        return f"{teks}%" if persen else teks
    return " ".join(str(nilai).split())
