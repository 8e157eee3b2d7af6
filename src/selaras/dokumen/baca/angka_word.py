"""Reading our own Word file back: each number by the identity in its content control, and what somebody wrote over it."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Dokumen

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class AngkaDiubah:
    """A content control whose text is no printed form of its number any more. ``urutan`` counts the controls of the file."""

    urutan: int
    angka: Angka
    tertulis: str
    seharusnya: tuple[str, ...]


def angka_word(isi: bytes) -> list[tuple[str, str]]:
    """(short code, text) of every content control in reading order. Raises ValueError for a file that is no Word document."""
    try:
        xml = zipfile.ZipFile(BytesIO(isi)).read("word/document.xml")
    except (zipfile.BadZipFile, KeyError) as e:
        raise ValueError(_("bukan berkas Word (.docx)")) from e
    try:
        akar = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as e:
        raise ValueError(_("isi berkas Word rusak dan tidak dapat dibaca")) from e
    hasil = []
    for sdt in akar.iter(f"{_W}sdt"):
        tag = sdt.find(f"{_W}sdtPr/{_W}tag")
        if tag is not None:
            hasil.append((str(tag.get(f"{_W}val")), "".join(t.text or "" for t in sdt.iter(f"{_W}t"))))
    return hasil


def angka_diubah(isi: bytes, dokumen: Dokumen) -> list[AngkaDiubah]:
    """The numbers of an edited file that no longer say what the document says. A code that the document does not know is left out."""
    cetakan: dict[str, list[str]] = {}
    for n in dokumen.semua_nilai():
        cetakan.setdefault(n.angka.kode, []).append(n.teks)
    hasil = []
    for urutan, (kode, teks) in enumerate(angka_word(isi), 1):
        if kode in cetakan and teks not in cetakan[kode]:
            hasil.append(AngkaDiubah(urutan, dokumen.angka[kode], teks, tuple(dict.fromkeys(cetakan[kode]))))
    return hasil
