"""When a recorded value was written and changed, from the history that triggers keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps

from selaras.angka import Periode, Tercatat, cetak_seadanya
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.bahasa import _

# Table of the package -> event model, and how a key «kode/periode» or «kode/periode/wilayah» finds its rows.
_RIWAYAT = {
    "nilai_variabel": ("pengukuran.NilaiVariabelEvent", "variabel__kode"),
    "target": ("perencanaan.TargetIndikatorEvent", "indikator__kode"),
    "realisasi_tercatat": ("pengukuran.RealisasiTercatatEvent", "indikator__kode"),
}
_LABEL = {"insert": "dicatat", "update": "diubah", "delete": "dihapus"}


@dataclass(frozen=True)
class Suntingan:
    kapan: datetime
    apa: str
    nilai: str
    oleh: str


def riwayat_angka(asal: Any, instansi: PerangkatDaerah) -> list[Suntingan]:
    """Newest first; empty for a computed number and for tables whose keys are of another kind."""
    if not isinstance(asal, Tercatat) or asal.tabel not in _RIWAYAT:
        return []
    model, kolom = _RIWAYAT[asal.tabel]
    kode, pada, *wilayah = asal.kunci.split("/")
    p = Periode.urai(pada)
    saring: dict[str, Any] = {kolom: kode, "tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan}
    if asal.tabel == "nilai_variabel":
        saring |= {"wilayah__kode": wilayah[0]} if wilayah else {"wilayah": None}
    baris = (
        apps.get_model(model)
        .objects.filter(perangkat_daerah=instansi, **saring)
        .order_by("-pgh_created_at", "-pgh_id")
        .values_list("pgh_created_at", "pgh_label", asal.kolom, "pgh_context__metadata")[:10]
    )
    return [Suntingan(k, _LABEL.get(label, label), _teks(n), _pelaku(konteks or {})) for k, label, n, konteks in baris]


def _pelaku(konteks: dict[str, Any]) -> str:
    """Who did it, as a reader knows him or her: the account of a person, or the keeper of the system who loaded a package."""
    orang = str(konteks.get("pelaku", "")) if konteks.get("akun") else _("pengelola sistem")
    return _("{o}, dengan memuat paket data", o=orang) if konteks.get("perintah") == "muat" else str(konteks.get("pelaku", ""))


def _teks(nilai: Any) -> str:
    if nilai is None:
        return "–"
    return cetak_seadanya(nilai)
