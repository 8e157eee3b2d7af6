"""What the report of a triwulan must say: the arithmetic of years, over a package whose years are the triwulan, counted on.

The triwulan are numbered in one row (2024-T1 is 8097), so that the one before the first of a year is the last of the year before and
nothing here knows more of periods than that. The year from its triwulan is told by `setahun`, with sums of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from tests.oracle.harapan import indikator_berlaku
from tests.oracle.kinerja import (
    Isi,
    dapat_dinilai,
    kategori,
    nilai_indikator,
    pasangan_capaian,
    rerata_capaian,
    sel_realisasi,
    sel_target,
    target_renstra,
    tercapai,
)
from tests.oracle.rumus import Tiada, nilai_variabel, nilai_wilayah
from tests.oracle.sel import BERALASAN, TANPA_BARIS, TANPA_REALISASI, TANPA_TARGET, Sel, bagi, bulatkan, kata, kosong, sel
from tests.oracle.tabel import Baris, Paket
from tests.oracle.uang import Lini, empat, lini, lini_jenis

_KODE = re.compile(r"(\d{4})-T([1-4])")


def nomor(tahun: int, triwulan: int) -> int:
    return tahun * 4 + triwulan


def bernomor(identitas: str) -> str:
    """The identity of a number with triwulan by their number in the row: what `padanan` takes for a year."""
    return _KODE.sub(lambda m: str(nomor(int(m[1]), int(m[2]))), identitas)


class PaketTriwulan(Paket):
    """A package in which what was a year is a triwulan."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for nama, semua in self.bagian.items():
            if "triwulan" in (self.isi[nama] or semua or [{}])[0]:
                self.isi[nama] = [b | {"tahun": str(nomor(int(b["tahun"]), int(b["triwulan"])))} for b in semua]


def harapan_triwulan(folder: Path, tahun: int, triwulan: int) -> dict[str, Sel]:
    """The expected cells of the report of one triwulan, by the ids of `harapan` with numbers of triwulan for years."""
    paket, biasa, kini = PaketTriwulan(folder), Paket(folder), nomor(tahun, triwulan)
    hasil: dict[str, Sel] = {}
    indikator = [i for i in indikator_berlaku(biasa, tahun) if _diukur(biasa, i["kode"], tahun)]
    for t in range(nomor(tahun - 1, 1), kini + 1):
        for i in indikator:
            hasil |= dict(_indikator(paket, i, t))
        hasil |= dict(_variabel(paket, t))
    hasil |= dict(_sasaran(biasa, tahun, indikator, kini, hasil))
    hasil |= dict(_uang(biasa, tahun, triwulan))
    return hasil


def _diukur(paket: Paket, kode: str, tahun: int) -> bool:
    tabel = ("target", "realisasi_tercatat")
    return any(b["indikator"] == kode and b["tahun"] == str(tahun) for nama in tabel for b in paket.bagian.get(nama, []))


def _indikator(paket: Paket, ind: Baris, t: int) -> Isi:
    ujung = f"{ind['kode']}/{t}"
    r, janji = sel_realisasi(paket, ind, t), target_renstra(paket, ind["kode"], t)
    yield f"realisasi/{ujung}", r
    yield from sel_target(paket, ind, t, f"target-renstra/{ujung}", janji)
    mentah, akhir = pasangan_capaian(paket, ind, r, janji)
    yield f"capaian-mentah/{ujung}", mentah
    yield f"capaian/{ujung}", akhir
    yield f"kategori/{ujung}", kata(kategori(akhir.nilai)) if akhir.nilai is not None and dapat_dinilai(akhir) else kosong(akhir.alasan)
    if janji is None or r.nilai is None:
        yield f"tercapai/{ujung}", kosong(TANPA_TARGET if janji is None else TANPA_REALISASI)
        return
    bawah, atas = nilai_indikator(paket, ind, janji[0]).nilai, janji[1]
    assert bawah is not None
    sampai = None if atas is None else bulatkan(atas, int(ind["presisi"]))
    yield f"tercapai/{ujung}", kata("ya" if tercapai(r.nilai, bawah, sampai, ind["polaritas"]) else "tidak")


def _variabel(paket: Paket, t: int) -> Isi:
    for v in paket["variabel"]:
        try:
            yield f"variabel/{v['kode']}/{t}", sel(nilai_variabel(paket, v["kode"], t), v["satuan"], int(v["presisi"]))
        except Tiada as e:
            yield f"variabel/{v['kode']}/{t}", kosong(e.alasan, e.keterangan)
        for w, (n, alasan) in nilai_wilayah(paket, v["kode"], t).items():
            yield f"variabel/{v['kode']}/{t}/{w}", kosong(BERALASAN, alasan) if n is None else sel(n, v["satuan"], int(v["presisi"]))


def _sasaran(paket: Paket, tahun: int, indikator: list[Baris], t: int, isi: dict[str, Sel]) -> Isi:
    for s in paket.sasaran(paket.renstra(tahun)["kode"]):
        milik = [i["kode"] for i in indikator if i["sasaran"] == s["kode"]]
        if milik:
            capaian = rerata_capaian(isi[f"capaian/{k}/{t}"] for k in milik)
            yield f"sasaran/{s['kode']}/{t}/capaian", capaian
            yield f"sasaran/{s['kode']}/{t}/indikator", sel(Decimal(len(milik)), "indikator", 0)
            yield f"sasaran/{s['kode']}/{t}/dinilai", sel(Decimal(capaian.dari - capaian.kurang), "indikator", 0)
    kata2 = [isi[f"tercapai/{i['kode']}/{t}"].teks for i in indikator]
    banyak = {
        "indikator": len(kata2),
        "tercapai": kata2.count("ya"),
        "di-bawah-target": kata2.count("tidak"),
        "tanpa-nilai": kata2.count(""),
    }
    for nama, n in banyak.items():
        yield f"ringkasan/{t}/{nama}", sel(Decimal(n), "indikator", 0)


def _uang(paket: Paket, tahun: int, triwulan: int) -> Isi:
    """Every line of the year's budget with what was spent since it began; sums over them."""
    t = nomor(tahun, triwulan)
    semua = [_sampai(paket, x, tahun, triwulan, "sub_kegiatan") for x in lini(paket, tahun)]
    jenis = [_sampai(paket, x, tahun, triwulan, "jenis_belanja") for x in lini_jenis(paket, tahun)]
    for x in semua:
        yield from empat(f"sampai/{t}/{x.sumber}/{x.rinci}", [x])
        yield from ((f"anggaran/{q}/{x.sumber}/{x.rinci}/realisasi", s) for q, s in _satu(paket, x, tahun, triwulan, "sub_kegiatan"))
    for x in jenis:
        yield from empat(f"sampai/{t}/{x.sumber}/jenis/{x.rinci}", [x])
        yield from ((f"anggaran/{q}/{x.sumber}/jenis/{x.rinci}/realisasi", s) for q, s in _satu(paket, x, tahun, triwulan, "jenis_belanja"))
    for dana in dict.fromkeys(x.sumber for x in semua):
        yield from empat(f"anggaran/{t}/sumber/{dana}", [x for x in semua if x.sumber == dana])
        yield from empat(f"anggaran/{t}/{dana}/jenis/jumlah", [x for x in jenis if x.sumber == dana])
        for p in dict.fromkeys(x.program for x in semua if x.sumber == dana):
            yield from empat(f"anggaran/{t}/{dana}/program/{p}", [x for x in semua if (x.sumber, x.program) == (dana, p)])
    yield from empat(f"anggaran/{t}/jumlah", semua)
    for s in paket.sasaran(paket.renstra(tahun)["kode"]):
        program = {d["program"] for d in paket["dukungan_program"] if d["sasaran"] == s["kode"]}
        if milik := [x for x in semua if x.program in program]:
            yield from empat(f"sasaran/{s['kode']}/{t}", milik)


def _belanja(paket: Paket, x: Lini, tahun: int, kolom: str) -> dict[int, Decimal]:
    return {
        int(b["triwulan"]): Decimal(b["jumlah"])
        for b in paket.bagian["realisasi_anggaran"]
        if (b["tahun"], b["sumber_dana"], b[kolom]) == (str(tahun), x.sumber, x.rinci)
    }


def _sampai(paket: Paket, x: Lini, tahun: int, triwulan: int, kolom: str) -> Lini:
    """The line with the sum of its triwulan until now; without one where a triwulan is missing."""
    isi = _belanja(paket, x, tahun, kolom)
    ada = [isi[q] for q in range(1, triwulan + 1) if q in isi]
    return Lini(x.sumber, x.program, x.rinci, x.pagu, sum(ada, Decimal(0)) if len(ada) == triwulan else None)


def _satu(paket: Paket, x: Lini, tahun: int, triwulan: int, kolom: str) -> Iterator[tuple[int, Sel]]:
    isi = _belanja(paket, x, tahun, kolom)
    for q in range(1, triwulan + 1):
        yield nomor(tahun, q), sel(isi[q], "rupiah", 0) if q in isi else kosong(TANPA_BARIS)


def setahun(folder: Path, tahun: int) -> dict[str, Decimal]:
    """Each variable of the year, by what its four triwulan make it; those with a missing one are left out."""
    paket = Paket(folder)
    hasil = {}
    for v in paket["variabel"]:
        milik = {
            b["triwulan"]: b["nilai"]
            for b in paket.bagian["nilai_variabel"]
            if (b["variabel"], b["tahun"], b["wilayah"]) == (v["kode"], str(tahun), "")
        }
        isi = [Decimal(milik[q]) for q in "1234" if milik.get(q)]
        if len(isi) == 4:
            cara = v["cara_setahun"]
            hasil[v["kode"]] = sum(isi) if cara == "jumlah" else bagi(sum(isi, Decimal(0)), Decimal(4)) if cara == "rerata" else isi[3]
    return hasil
