"""Money: the lines of a year, their sums, and what an agreement's programmes cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from tests.oracle.kinerja import Isi, perubahan
from tests.oracle.sel import PEMBAGI_NOL, PERSEN, SEBAGIAN, TANPA_BARIS, Sel, bagi, kosong, sel
from tests.oracle.tabel import Baris, Paket

TAHAP = ("murni", "pergeseran", "perubahan")


@dataclass(frozen=True)
class Lini:
    """One line of the budget: a sub-kegiatan or, where the source is recorded so, a programme or a jenis belanja."""

    sumber: str
    program: str
    rinci: str
    pagu: Decimal
    realisasi: Decimal | None


def program_dari(paket: Paket, sub_kegiatan: str) -> str:
    kegiatan = next(s["kegiatan"] for s in paket["sub_kegiatan"] if s["kode"] == sub_kegiatan)
    return next(k["program"] for k in paket["kegiatan"] if k["kode"] == kegiatan)


def _jumlah(b: Baris) -> Decimal:
    return Decimal(b["jumlah"])


def _tahap_terbaru(baris: Iterable[Baris]) -> str:
    return max((b["tahap"] for b in baris), key=TAHAP.index)


def lini(paket: Paket, tahun: int, tahap: str = "") -> list[Lini]:
    """The lines of a year, each source at its newest stage (or at the one named) and at its finest level."""
    hasil = []
    pagu = [b for b in paket["pagu"] if b["tahun"] == str(tahun) and not b["jenis_belanja"]]
    for sumber in dict.fromkeys(b["sumber_dana"] for b in pagu):
        milik = [b for b in pagu if b["sumber_dana"] == sumber]
        pakai = [b for b in milik if b["tahap"] == (tahap or _tahap_terbaru(milik))]
        kolom = "sub_kegiatan" if any(b["sub_kegiatan"] for b in pakai) else "program"
        for b in pakai:
            if not b[kolom]:
                continue
            cair = paket.satu("realisasi_anggaran", tahun=str(tahun), sumber_dana=sumber, **{kolom: b[kolom]})
            program = b["program"] or program_dari(paket, b["sub_kegiatan"])
            hasil.append(Lini(sumber, program, b[kolom], _jumlah(b), _jumlah(cair) if cair else None))
    return hasil


def lini_jenis(paket: Paket, tahun: int) -> list[Lini]:
    pagu = [b for b in paket["pagu"] if b["tahun"] == str(tahun) and b["jenis_belanja"]]
    hasil = []
    for b in pagu:
        if b["tahap"] != _tahap_terbaru(p for p in pagu if p["sumber_dana"] == b["sumber_dana"]):
            continue
        cair = paket.satu("realisasi_anggaran", tahun=str(tahun), sumber_dana=b["sumber_dana"], jenis_belanja=b["jenis_belanja"])
        hasil.append(Lini(b["sumber_dana"], "", b["jenis_belanja"], _jumlah(b), _jumlah(cair) if cair else None))
    return hasil


def empat(awal: str, baris: list[Lini]) -> Isi:
    """Pagu, realisasi, sisa and serapan of some lines. What is not recorded is never zero, and a sum without it says so."""
    pagu = sum((b.pagu for b in baris), Decimal(0))
    ada = [b.realisasi for b in baris if b.realisasi is not None]
    kurang, dari = len(baris) - len(ada), len(baris)
    yield f"{awal}/pagu", sel(pagu, "rupiah", 0, dari=dari)
    if not ada:
        for nama in ("realisasi", "sisa", "serapan"):
            yield f"{awal}/{nama}", kosong(TANPA_BARIS, kurang=kurang, dari=dari)
        return
    cair, alasan = sum(ada, Decimal(0)), SEBAGIAN if kurang else ""
    yield f"{awal}/realisasi", sel(cair, "rupiah", 0, alasan=alasan, kurang=kurang, dari=dari)
    yield f"{awal}/sisa", sel(pagu - cair, "rupiah", 0, alasan=alasan, kurang=kurang, dari=dari)
    yield f"{awal}/serapan", serapan(pagu, cair, kurang, dari)


def serapan(pagu: Decimal, cair: Decimal, kurang: int, dari: int) -> Sel:
    if not pagu:
        return kosong(PEMBAGI_NOL, kurang=kurang, dari=dari)
    return sel(bagi(cair, pagu) * 100, PERSEN, 2, alasan=SEBAGIAN if kurang else "", kurang=kurang, dari=dari)


def anggaran(paket: Paket, tahun: int) -> Isi:
    """Every line and every sum of the year's budget tables."""
    for p in paket["pagu"]:
        if p["tahun"] == str(tahun):
            rinci = p["program"] or p["sub_kegiatan"] or p["jenis_belanja"]
            yield f"pagu/{tahun}/{p['tahap']}/{p['sumber_dana']}/{rinci}", sel(_jumlah(p), "rupiah", 0)
    for tahap in TAHAP:
        kini = lini(paket, tahun, tahap)
        for kunci in dict.fromkeys(k for b in kini for k in (b.program, f"{b.sumber}/{b.program}")):
            pagu = [b.pagu for b in kini if kunci in (b.program, f"{b.sumber}/{b.program}")]
            yield f"pagu-program/{tahun}/{tahap}/{kunci}", sel(sum(pagu, Decimal(0)), "rupiah", 0)
    semua = lini(paket, tahun)
    awal = f"anggaran/{tahun}"
    for b in semua:
        yield from empat(f"{awal}/{b.sumber}/{b.rinci}", [b])
    for sumber in dict.fromkeys(b.sumber for b in semua):
        milik = [b for b in semua if b.sumber == sumber]
        yield from empat(f"{awal}/sumber/{sumber}", milik)
        for program in dict.fromkeys(b.program for b in milik):
            yield from empat(f"{awal}/{sumber}/program/{program}", [b for b in milik if b.program == program])
    for program in dict.fromkeys(b.program for b in semua):
        yield from empat(f"{awal}/program/{program}", [b for b in semua if b.program == program])
    if semua:
        yield from empat(f"{awal}/jumlah", semua)
    jenis = lini_jenis(paket, tahun)
    for b in jenis:
        yield from empat(f"{awal}/{b.sumber}/jenis/{b.rinci}", [b])
    for sumber in dict.fromkeys(b.sumber for b in jenis):
        yield from empat(f"{awal}/{sumber}/jenis/jumlah", [b for b in jenis if b.sumber == sumber])
    yield from pergeseran(paket, tahun)


def pagu_program(paket: Paket, tahun: int, tahap: str, program: str) -> Decimal | None:
    """The pagu of a programme at a stage over all sources; of its sub-kegiatan where it is recorded there."""
    milik = [b for b in lini(paket, tahun, tahap) if b.program == program]
    return sum((b.pagu for b in milik), Decimal(0)) if milik else None


def pergeseran(paket: Paket, tahun: int) -> Isi:
    """What the year's revision of the budget did. A source that it left alone keeps its first ceilings; one that came with it had none.

    A programme that came with the revision had nothing before: it has no row to compare with, but the sums hold it.
    """
    tahap: dict[str, set[str]] = {}
    for b in paket["pagu"]:
        if b["tahun"] == str(tahun) and not b["jenis_belanja"]:
            tahap.setdefault(b["sumber_dana"], set()).add(b["tahap"])
    if not any("murni" in t for t in tahap.values()) or not any("perubahan" in t for t in tahap.values()):
        return
    sumber = list(tahap)
    lama = lini(paket, tahun, "murni")
    baru = [b for s, t in tahap.items() for b in lini(paket, tahun, "perubahan" if "perubahan" in t else "murni") if b.sumber == s]
    awal = f"pergeseran/{tahun}"
    for s in sumber:
        for p in dict.fromkeys(b.program for b in (*lama, *baru) if b.sumber == s):
            yield from _beda(f"{awal}/{s}/{p}", *([b.pagu for b in sisi if (b.sumber, b.program) == (s, p)] for sisi in (lama, baru)))
        yield from _beda(f"{awal}/{s}", *([b.pagu for b in sisi if b.sumber == s] for sisi in (lama, baru)))
    for kode in dict.fromkeys(d["sasaran"] for d in paket["dukungan_program"]):
        program = {d["program"] for d in paket["dukungan_program"] if d["sasaran"] == kode}
        yield from _beda(f"{awal}/sasaran/{kode}", *([b.pagu for b in sisi if b.program in program] for sisi in (lama, baru)))
    if sumber:
        yield from _beda(f"{awal}/seluruh", *([b.pagu for b in sisi] for sisi in (lama, baru)))


def _beda(ujung: str, lama: list[Decimal], baru: list[Decimal]) -> Isi:
    murni, kini = (sel(sum(sisi, Decimal(0)), "rupiah", 0) if sisi else kosong(TANPA_BARIS) for sisi in (lama, baru))
    if murni.nilai is None and kini.nilai is None:
        return
    beda, tumbuh = perubahan(kini, murni, "rupiah", 0)
    yield from ((f"{ujung}/murni", murni), (f"{ujung}/kini", kini), (f"{ujung}/beda", beda), (f"{ujung}/beda-persen", tumbuh))


def program_perjanjian(paket: Paket, perjanjian: Baris) -> Isi:
    """The programmes that an agreement names, at its own stage, and their total."""
    awal, ada, kurang = f"pk/{perjanjian['kode']}", [], 0
    butir = [b for b in paket["program_perjanjian"] if b["perjanjian"] == perjanjian["kode"]]
    for b in butir:
        pagu = pagu_program(paket, int(perjanjian["tahun"]), perjanjian["jenis"], b["program"])
        if pagu is None:
            kurang += 1
            yield f"{awal}/program/{b['program']}", kosong(TANPA_BARIS)
        else:
            ada.append(pagu)
            yield f"{awal}/program/{b['program']}", sel(pagu, "rupiah", 0)
    if ada:
        jumlah = sum(ada, Decimal(0))
        yield f"{awal}/jumlah", sel(jumlah, "rupiah", 0, alasan=SEBAGIAN if kurang else "", kurang=kurang, dari=len(butir))
