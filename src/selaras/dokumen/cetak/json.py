"""JSON: every number that a document prints, with its lineage down to the records."""

from __future__ import annotations

import json
from typing import Any

from selaras.angka import Angka, Dikutip, Hitungan, Tercatat, cetak
from selaras.dokumen.model import Dokumen


def data(d: Dokumen) -> dict[str, Any]:
    """``{"dokumen", "angka": {kode: {...}}, "kemunculan": [{"kode", "tercetak"}]}``; inputs are named by their code."""
    angka: dict[str, dict[str, Any]] = {}
    antre = list(d.angka.values())
    while antre:
        a = antre.pop()
        if a.kode in angka or not a.asal:
            continue
        angka[a.kode] = satu(a)
        if isinstance(a.asal, Hitungan):
            antre += a.asal.masukan
    return {
        "dokumen": {"judul": d.judul, "tahun": d.tahun, "identitas": d.identitas},
        "angka": dict(sorted(angka.items())),
        "kemunculan": [{"kode": n.angka.kode, "tercetak": n.teks} for n in d.semua_nilai() if n.angka.asal],
    }


def satu(a: Angka) -> dict[str, Any]:
    isi: dict[str, Any] = {
        "identitas": a.identitas,
        "label": a.label,
        "nilai": f"{a.nilai:f}" if a.nilai is not None else None,
        "tercetak": cetak(a),
        "satuan": a.satuan.nama,
        "presisi": a.desimal,
    }
    if a.nilai is None:
        isi["kosong"] = a.kosong
    match a.asal:
        case Hitungan(rumus=rumus, masukan=masukan, dasar=dasar):
            isi["asal"] = {"jenis": "hitungan", "rumus": rumus, "masukan": [m.kode for m in masukan if m.asal]}
            if dasar:
                isi["asal"]["dasar"] = dasar
        case Tercatat(tabel=tabel, kunci=kunci, kolom=kolom, sumber=sumber, catatan=catatan):
            isi["asal"] = {"jenis": "tercatat", "tabel": tabel, "kunci": kunci, "kolom": kolom, "sumber": sumber, "catatan": catatan}
        case Dikutip(dokumen=dokumen, kutipan=kutipan, halaman=halaman, baris=baris):
            isi["asal"] = {"jenis": "dikutip", "dokumen": dokumen, "kutipan": kutipan, "halaman": halaman, "baris": baris}
    return isi


def isi_json(d: Dokumen) -> bytes:
    """The file: one number a line, so that two versions can be compared line by line."""
    isi = data(d)

    def baris(awal: str, potong: list[str], akhir: str) -> str:
        return awal + "\n" + ",\n".join(potong) + "\n" + akhir

    angka = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in isi["angka"].items()]
    muncul = [json.dumps(x, ensure_ascii=False) for x in isi["kemunculan"]]
    dokumen = json.dumps(isi["dokumen"], ensure_ascii=False)
    return f'{{"dokumen": {dokumen},\n"angka": {baris("{", angka, "}")},\n"kemunculan": {baris("[", muncul, "]")}}}\n'.encode()
