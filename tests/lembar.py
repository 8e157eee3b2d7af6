"""Workbooks as a second program sees them: every cached result dropped, inputs changed, everything computed anew by LibreOffice."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
from lxml import etree

_N = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
Sel = tuple[str, str]


def _berkas_lembar(z: zipfile.ZipFile) -> dict[str, str]:
    """The part of each sheet by the sheet's name."""
    buku = etree.fromstring(z.read("xl/workbook.xml"))
    taut = {r.get("Id"): r.get("Target") for r in etree.fromstring(z.read("xl/_rels/workbook.xml.rels"))}
    rid = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return {f"xl/{taut[s.get(rid)]}": s.get("name") for s in buku.find("x:sheets", _N)}


def tanpa_hasil(isi: bytes, ubah: Mapping[Sel, float] = {}) -> bytes:
    """The workbook with no result of any formula, and with some inputs typed over."""
    lama, keluar = zipfile.ZipFile(io.BytesIO(isi)), io.BytesIO()
    lembar = _berkas_lembar(lama)
    sisa = dict(ubah)
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as baru:
        for nama in lama.namelist():
            data = lama.read(nama)
            if nama in lembar:
                akar = etree.fromstring(data)
                for c in akar.iter(f"{{{_N['x']}}}c"):
                    v, kunci = c.find("x:v", _N), (lembar[nama], c.get("r"))
                    if c.find("x:f", _N) is not None:
                        c.attrib.pop("t", None)
                        if v is not None:
                            c.remove(v)
                    elif kunci in sisa:
                        c.attrib.pop("t", None)
                        (v if v is not None else etree.SubElement(c, f"{{{_N['x']}}}v")).text = str(sisa.pop(kunci))
                data = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
            baru.writestr(nama, data)
    assert not sisa, f"no such input: {sisa}"
    return keluar.getvalue()


def hitung_ulang(isi: bytes, folder: Path, ubah: Mapping[Sel, float] = {}) -> dict[Sel, Any]:
    """Every cell of the workbook as LibreOffice computes it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kerja.xlsx").write_bytes(tanpa_hasil(isi, ubah))
    perintah = ["soffice", f"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
    subprocess.run(
        [*perintah, "--outdir", str(folder / "keluar"), str(folder / "kerja.xlsx")], check=True, capture_output=True, timeout=600
    )
    return sel((folder / "keluar" / "kerja.xlsx").read_bytes())


def sel(isi: bytes) -> dict[Sel, Any]:
    """Values by sheet and address, of formulas the cached ones."""
    buku = openpyxl.load_workbook(io.BytesIO(isi), data_only=True)
    return {(w.title, s.coordinate): s.value for w in buku for baris in w.iter_rows() for s in baris if s.value is not None}


def rumus(isi: bytes) -> dict[Sel, str]:
    """The formulas by sheet and address; text that merely looks like one is none."""
    buku = openpyxl.load_workbook(io.BytesIO(isi))
    ada = {(w.title, s.coordinate): s.value for w in buku for baris in w.iter_rows() for s in baris if s.data_type == "f"}
    return {k: str(getattr(v, "text", v)) for k, v in ada.items()}


def cari(isi: dict[Sel, Any], lembar: str, teks: str, mulai: int = 1) -> int:
    """The row of the first cell of a sheet's first two columns that holds the text, from a row on."""
    baris = sorted(int(k[1][1:]) for k, v in isi.items() if k[0] == lembar and k[1][0] in "AB" and k[1][1:].isdigit() and v == teks)
    return next(r for r in baris if r >= mulai)
