"""The result as JSON, stable and documented in docs/rujukan/periksa-json.md, and as SARIF 2.1.0 for tools that read it."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from selaras.periksa.pemeriksa import aturan_semua
from selaras.periksa.temuan import TINGKAT, Hasil, Lokasi, Temuan

_SARIF = {"rendah": "note", "sedang": "warning", "tinggi": "error"}


def lokasi_data(lok: Lokasi) -> dict[str, Any]:
    return {
        "tempat": str(lok), "bab": lok.bab, "halaman": lok.halaman, "baris": lok.baris, "tabel": lok.tabel, "sel": lok.sel,
        "kutipan": lok.kutipan, "awal": lok.awal, "akhir": lok.akhir,
    }  # fmt: skip


def temuan_data(t: Temuan) -> dict[str, Any]:
    return {
        "aturan": t.aturan, "kategori": t.kategori, "tingkat": t.tingkat, "keyakinan": t.keyakinan, "lokasi": lokasi_data(t.lokasi),
        "tertulis": t.tertulis, "seharusnya": t.seharusnya, "hitungan": t.hitungan, "pesan": t.pesan, "terkait": [lokasi_data(x) for x in t.terkait],
    }  # fmt: skip


def hasil_data(h: Hasil, tingkat: str = "rendah") -> dict[str, Any]:
    """Everything, findings from ``tingkat`` up."""
    temuan = h.mulai(tingkat)  # type: ignore[arg-type]
    saran = h.saran
    hitung = Counter(t.tingkat for t in temuan)
    return {
        "dokumen": h.dokumen,
        "ringkasan": {
            "temuan": len(temuan), **{x: hitung[x] for x in TINGKAT}, "benar": len(h.benar), "ditekan": len(h.ditekan),
            "saran": len(saran), "angka": h.angka, "tabel": h.tabel, "kalimat": h.kalimat,
            "kategori": dict(sorted(Counter(t.kategori for t in temuan).items())),
        },
        "temuan": [temuan_data(t) for t in temuan],
        "saran": [temuan_data(t) for t in saran],
        "benar": [{"aturan": b.aturan, "lokasi": lokasi_data(b.lokasi), "hitungan": b.hitungan} for b in h.benar],
        "ditekan": [{**temuan_data(d.temuan), "alasan": d.alasan} for d in h.ditekan],
    }  # fmt: skip


def json_hasil(hasil: list[Hasil], tingkat: str = "rendah") -> str:
    """One object for one document, a list for several."""
    data = [hasil_data(h, tingkat) for h in hasil]
    return json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=2) + "\n"


def sarif_hasil(hasil: list[Hasil], tingkat: str = "rendah") -> str:
    """SARIF: one run, every document an artifact."""
    aturan = [
        {
            "id": a.KODE,
            "name": a.KODE,
            "shortDescription": {"text": a.NAMA},
            "fullDescription": {"text": (a.__doc__ or "").strip().partition("\n")[0]},
        }
        for a in aturan_semua()
    ]
    isi = []
    for h in hasil:
        for t in h.mulai(tingkat):  # type: ignore[arg-type]
            wilayah: dict[str, Any] = {"snippet": {"text": t.lokasi.kutipan}}
            if t.lokasi.baris:
                wilayah |= {"startLine": t.lokasi.baris, "startColumn": (t.lokasi.awal or 0) + 1, "endColumn": (t.lokasi.akhir or 0) + 1}
            isi.append(
                {
                    "ruleId": t.aturan, "level": _SARIF[t.tingkat], "message": {"text": t.pesan},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": h.dokumen}, "region": wilayah}}],
                    "properties": {
                        "kategori": t.kategori, "keyakinan": t.keyakinan, "tertulis": t.tertulis, "seharusnya": t.seharusnya, "hitungan": t.hitungan,
                    },
                }
            )  # fmt: skip
    dok = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
        "runs": [{"tool": {"driver": {"name": "Selaras Periksa", "rules": aturan}}, "results": isi}],
    }  # fmt: skip
    return json.dumps(dok, ensure_ascii=False, indent=2) + "\n"
