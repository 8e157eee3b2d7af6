"""Writing an agency as a package: the same records always give the same bytes, so that two exports can be compared line by line."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.baca import MANIFES
from selaras.aplikasi.paket.skema import TABEL, VERSI, Kolom, TabelPaket, table_schema
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.bahasa import _


class FolderBerisi(Exception):
    """The target folder holds something that is not a package; it is left as it is."""


def tulis_paket(instansi: PerangkatDaerah, folder: Path) -> list[Path]:
    """Write ``datapackage.json``, the CSV files and the narrative. Raises `FolderBerisi` rather than overwrite other files."""
    if folder.exists() and any(folder.iterdir()) and not (folder / MANIFES).exists():
        raise FolderBerisi(_("{folder} tidak kosong dan bukan paket data; pilih folder lain", folder=folder))
    folder.mkdir(parents=True, exist_ok=True)
    isi: dict[str, str] = {}
    sumber = []
    for tabel in TABEL:
        kolom, baris = _baris(tabel, instansi)
        if not baris and not tabel.wajib:
            continue
        isi[tabel.berkas] = _csv([[k.nama for k in kolom], *baris])
        sumber.append(
            {
                "name": tabel.nama.replace("_", "-"),
                "path": tabel.berkas,
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": table_schema(tabel, kolom),
            }
        )
    nama = {t.nama: t.nama.replace("_", "-") for t in TABEL}
    for r in sumber:
        skema: dict[str, Any] = r["schema"]  # type: ignore[assignment]
        # A column of codes whose table the package has not is empty throughout, and a tool would ask for the table.
        acuan = [fk for fk in skema.pop("foreignKeys", []) if not (tujuan := fk["reference"]["resource"]) or f"{tujuan}.csv" in isi]
        for fk in acuan:
            fk["reference"]["resource"] = nama.get(fk["reference"]["resource"], "")
        if acuan:
            skema["foreignKeys"] = acuan
    manifes = {
        "name": instansi.kode,
        "title": instansi.nama,
        "profile": "tabular-data-package",
        "version": VERSI,
        "resources": sumber,
    }
    isi[MANIFES] = json.dumps(manifes, ensure_ascii=False, indent=2) + "\n"
    for n in Narasi.objects.filter(perangkat_daerah=instansi).order_by("tahun", "bagian"):
        isi[n.berkas] = n.isi
    for lama in [*folder.glob("*.csv"), *folder.glob("narasi/*/*.md")]:
        if str(lama.relative_to(folder)) not in isi:
            lama.unlink()
    for nama_berkas, teks in isi.items():
        berkas = folder / nama_berkas
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_text(teks, "utf-8", newline="")
    return [folder / n for n in isi]


def _baris(tabel: TabelPaket, instansi: PerangkatDaerah) -> tuple[list[Kolom], list[list[str]]]:
    """The columns that have something to say, and the cells under them."""
    milik = tabel.milik(instansi).order_by(*tabel.urutan).values_list(*[k.lacak for k in tabel.kolom])
    baris = [[_teks(v) for v in isi] for isi in milik]
    pakai = [n for n, k in enumerate(tabel.kolom) if not k.boleh_tiada or any(isi[n] for isi in baris)]
    return [tabel.kolom[n] for n in pakai], [[isi[n] for n in pakai] for isi in baris]


def _teks(nilai: Any) -> str:
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "true" if nilai else "false"
    if isinstance(nilai, Decimal):
        return f"{nilai.normalize():f}"
    return str(nilai)


def _csv(baris: list[list[str]]) -> str:
    keluar = io.StringIO()
    csv.writer(keluar, lineterminator="\n").writerows(baris)
    return keluar.getvalue()
