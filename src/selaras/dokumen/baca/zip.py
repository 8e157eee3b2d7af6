"""Opening the zip that a Word or Excel file is, without trusting it: bounded size, no entities, a clear refusal."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

from selaras.bahasa import _
from selaras.dokumen.baca.galat import TidakTerbaca

MAKS_ISI = 400 * 1024 * 1024
MAKS_XML = 96 * 1024 * 1024
MAKS_BERKAS = 20_000


def buka_zip(isi: bytes) -> zipfile.ZipFile:
    """The archive, once its declared sizes are within bounds. Raises `TidakTerbaca`."""
    try:
        z = zipfile.ZipFile(BytesIO(isi))
        daftar = z.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as e:
        raise TidakTerbaca(_("berkas rusak atau terpotong; unduh atau simpan ulang berkasnya")) from e
    if len(daftar) > MAKS_BERKAS or sum(d.file_size for d in daftar) > MAKS_ISI:
        raise TidakTerbaca(_("isi berkas melebihi {n} MB setelah dibuka; berkas ini ditolak demi keamanan", n=MAKS_ISI // 1024 // 1024))
    if any(d.flag_bits & 1 for d in daftar):
        raise TidakTerbaca(_("berkas dikunci dengan kata sandi; buka dan simpan tanpa kata sandi lebih dahulu"))
    return z


def baca_bagian(z: zipfile.ZipFile, nama: str, wajib: bool = True) -> bytes:
    """One part, never more than its bound whatever the archive claims."""
    try:
        with z.open(nama) as f:
            isi = f.read(MAKS_XML + 1)
    except KeyError as e:
        if not wajib:
            return b""
        raise TidakTerbaca(_("bagian {n} tidak ada: ini bukan dokumen yang utuh", n=nama)) from e
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as e:
        raise TidakTerbaca(_("berkas rusak atau terpotong; unduh atau simpan ulang berkasnya")) from e
    if len(isi) > MAKS_XML:
        raise TidakTerbaca(_("bagian {n} terlalu besar; berkas ini ditolak demi keamanan", n=nama))
    return isi


def urai_xml(isi: bytes) -> etree._Element:
    """Parse one part; a document type, and with it every entity, is refused."""
    if b"<!DOCTYPE" in isi[:4096].upper() or b"<!ENTITY" in isi[:65536].upper():
        raise TidakTerbaca(_("berkas memuat definisi entitas XML; berkas ini ditolak demi keamanan"))
    try:
        akar = etree.fromstring(
            isi, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, load_dtd=False, recover=False)
        )
    except etree.XMLSyntaxError as e:
        raise TidakTerbaca(_("isi berkas rusak dan tidak dapat dibaca")) from e
    if akar is not None and (akar.getroottree().docinfo.doctype or akar.getroottree().docinfo.internalDTD is not None):
        raise TidakTerbaca(_("berkas memuat definisi entitas XML; berkas ini ditolak demi keamanan"))
    if akar is None:
        raise TidakTerbaca(_("isi berkas kosong"))
    return akar
