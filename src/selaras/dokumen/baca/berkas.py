"""One door for every file: what it is is told by its content, not by its name."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.model import Dokumen

Jenis = Literal["pdf", "docx", "xlsx", "teks"]
MAKS_BERKAS = 120 * 1024 * 1024
MAKS_TEKS = 24 * 1024 * 1024
_BUKAN = (
    (b"\xff\xd8\xff", "gambar JPEG"), (b"\x89PNG", "gambar PNG"), (b"GIF8", "gambar GIF"),
    (b"\xd0\xcf\x11\xe0", "berkas Office lama (.doc/.xls) atau yang dikunci kata sandi"),
    (b"Rar!", "arsip RAR"), (b"\x7fELF", "program"), (b"MZ", "program"), (b"\x1f\x8b", "arsip gzip"), (b"{\\rtf", "dokumen RTF"),
)  # fmt: skip


@dataclass(frozen=True)
class BerkasTerbaca:
    dokumen: Dokumen
    jenis: Jenis


def ambil(jalur: Path) -> bytes:
    """The content of a file within bounds. Raises `TidakTerbaca`; a pipe or a device is refused, not waited for."""
    try:
        with open(os.open(jalur, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as f:
            if not stat.S_ISREG(os.fstat(f.fileno()).st_mode):
                raise TidakTerbaca(_("ini bukan berkas biasa; sebut berkas PDF, DOCX, XLSX, Markdown atau teks"))
            isi = f.read(MAKS_BERKAS + 1)
    except (FileNotFoundError, NotADirectoryError) as e:
        raise TidakTerbaca(_("berkas tidak ada; periksa nama dan foldernya")) from e
    except IsADirectoryError as e:
        raise TidakTerbaca(_("ini folder, bukan berkas")) from e
    except ValueError as e:
        if isinstance(e, TidakTerbaca):
            raise
        raise TidakTerbaca(_("nama berkas tidak sah")) from e
    except OSError as e:
        raise TidakTerbaca(_("berkas tidak dapat dibuka: {e}", e=e.strerror or e)) from e
    if len(isi) > MAKS_BERKAS:
        raise TidakTerbaca(_("berkas lebih besar dari {n} MB", n=MAKS_BERKAS // 1024 // 1024))
    return isi


def baca_berkas(jalur: Path) -> BerkasTerbaca:
    """Read a file of any kind that Selaras knows. Raises `TidakTerbaca` with what is wrong and what to do."""
    return baca_isi(ambil(jalur), jalur.name)


def kenali(isi: bytes) -> Jenis:
    """What kind of file this is, by its first bytes and its list of parts. Raises `TidakTerbaca` for what Selaras does not read."""
    if not isi or isi.isspace():
        raise TidakTerbaca(_("berkas kosong"))
    if len(isi) > MAKS_BERKAS:
        raise TidakTerbaca(_("berkas lebih besar dari {n} MB", n=MAKS_BERKAS // 1024 // 1024))
    if b"%PDF-" in isi[:1024]:
        return "pdf"
    if isi[:2] == b"PK":
        from selaras.dokumen.baca.zip import buka_zip

        daftar = set(buka_zip(isi).namelist())
        if "word/document.xml" in daftar:
            return "docx"
        if "xl/workbook.xml" in daftar:
            return "xlsx"
        raise TidakTerbaca(_("berkas zip ini bukan Word (.docx) atau Excel (.xlsx)"))
    for tanda, apa in _BUKAN:
        if isi.startswith(tanda):
            raise TidakTerbaca(_("isi berkas ini {apa}; yang dapat dibaca: PDF, DOCX, XLSX, Markdown dan teks", apa=apa))
    if len(isi) > MAKS_TEKS:
        raise TidakTerbaca(_("teks lebih besar dari {n} MB; pecah berkasnya lebih dahulu", n=MAKS_TEKS // 1024 // 1024))
    lebar = isi[:2] in (b"\xff\xfe", b"\xfe\xff")
    if not lebar and (b"\0" in isi or sum(b < 9 or 13 < b < 32 for b in isi[:4096]) > len(isi[:4096]) / 20):
        raise TidakTerbaca(_("isi berkas ini bukan teks, PDF, DOCX atau XLSX"))
    return "teks"


def baca_isi(isi: bytes, nama: str, kabari: Callable[[str], None] | None = None) -> BerkasTerbaca:
    """Read the content of a file; ``nama`` only serves messages. ``kabari`` is told how far a long reading has come.

    A reader is loaded when its first file comes: each brings a library of its own.
    """
    jenis = kenali(isi)
    if jenis == "pdf":
        from selaras.dokumen.baca.pdf import baca_pdf

        return BerkasTerbaca(baca_pdf(isi, nama, kabari), jenis)
    if jenis == "docx":
        from selaras.dokumen.baca.docx import baca_docx

        return BerkasTerbaca(baca_docx(isi, nama), jenis)
    if jenis == "xlsx":
        from selaras.dokumen.baca.xlsx import baca_xlsx

        return BerkasTerbaca(baca_xlsx(isi, nama), jenis)
    from selaras.dokumen.baca.teks import baca_teks

    return BerkasTerbaca(baca_teks(_teks(isi), nama), jenis)


def _teks(isi: bytes) -> str:
    if isi[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            teks = isi.decode("utf-16")
        except UnicodeDecodeError as e:
            raise TidakTerbaca(_("teks tidak dapat dibaca; simpan sebagai UTF-8")) from e
        if "\0" in teks:
            raise TidakTerbaca(_("isi berkas ini bukan teks, PDF, DOCX atau XLSX"))
        return teks
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", errors="replace")
