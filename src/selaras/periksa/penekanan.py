"""Findings that somebody set aside, with the reason, in a file beside the document: ``LAPORAN.pdf.periksa.json``.

The file is a list of ``{"aturan", "kutipan", "alasan"}`` and may narrow the place with ``"baris"`` and ``"halaman"``. Every entry
needs a reason. What is set aside is told as such, never hidden.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from selaras.bahasa import _
from selaras.periksa.temuan import Ditekan, Hasil, Temuan

AKHIRAN = ".periksa.json"


class PenekananGalat(ValueError):
    """The file of findings set aside cannot be understood; the message says where."""


def berkas_penekanan(dokumen: Path) -> Path:
    return dokumen.with_name(dokumen.name + AKHIRAN)


def baca_penekanan(jalur: Path) -> list[dict[str, Any]]:
    """The entries; an empty list when there is no file. Raises `PenekananGalat`."""
    if not jalur.exists():
        return []
    try:
        isi = json.loads(jalur.read_text(encoding="utf-8"))
    except (OSError, ValueError) as e:
        raise PenekananGalat(_("{f} bukan JSON yang benar: {e}", f=jalur.name, e=e)) from e
    return sah(isi, jalur.name)


def sah(isi: object, nama: str) -> list[dict[str, Any]]:
    if not isinstance(isi, list):
        raise PenekananGalat(_("{f}: diharapkan daftar [ … ]", f=nama))
    for n, x in enumerate(isi, 1):
        if not isinstance(x, dict) or not all(isinstance(x.get(k), str) and x[k].strip() for k in ("aturan", "kutipan", "alasan")):
            raise PenekananGalat(_("{f}, butir ke-{n}: aturan, kutipan, dan alasan wajib diisi", f=nama, n=n))
    return isi


def tekan(hasil: Hasil, butir: list[dict[str, Any]]) -> None:
    """Move the findings that an entry names from ``temuan`` to ``ditekan``."""
    tetap: list[Temuan] = []
    for t in hasil.temuan:
        cocok = next((b for b in butir if _cocok(t, b)), None)
        if cocok is None:
            tetap.append(t)
        else:
            hasil.ditekan.append(Ditekan(t, str(cocok["alasan"])))
    hasil.temuan = tetap


def _cocok(t: Temuan, b: dict[str, Any]) -> bool:
    return (
        t.aturan == b["aturan"]
        and t.lokasi.kutipan.strip() == b["kutipan"].strip()
        and b.get("baris") in (None, t.lokasi.baris)
        and b.get("halaman") in (None, t.lokasi.halaman)
    )
