"""Targets, realisasi, capaian and what is told about them, each from the numbers as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from tests.oracle.rumus import Tiada, hitung
from tests.oracle.sel import (
    BERALASAN,
    PEMBAGI_NOL,
    PERLU_DITINJAU,
    PERSEN,
    PERSEN_POIN,
    SEBAGIAN,
    TANPA_BARIS,
    TANPA_PEMBANDING,
    TANPA_REALISASI,
    TANPA_TARGET,
    TIDAK_TERDEFINISI,
    Sel,
    bagi,
    bulatkan,
    kata,
    kosong,
    sel,
)
from tests.oracle.tabel import Baris, Paket, angka

SERATUS = Decimal(100)
# Permendagri 86/2017
KATEGORI = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"))
Rentang = tuple[Decimal, Decimal | None]
Isi = Iterator[tuple[str, Sel]]


def predikat(paket: Paket, skala: str, nilai: Decimal) -> str:
    """The letter of a value: the first step, from the highest, whose lower bound it passes."""
    for j in sorted((s for s in paket["skala"] if s["kode"] == skala), key=lambda s: int(s["urutan"])):
        bawah = angka(j["bawah"])
        if bawah is None or nilai > bawah or (nilai == bawah and j["terbuka"] != "true"):
            return j["jenjang"]
    return ""


def nilai_indikator(paket: Paket, ind: Baris, nilai: Decimal) -> Sel:
    """A value printed as this indicator prints it, with its letter when it has a scale."""
    presisi = int(ind["presisi"])
    huruf = predikat(paket, ind["skala"], bulatkan(nilai, presisi)) if ind["skala"] else ""
    return sel(nilai, ind["satuan"], presisi, predikat=huruf)


def target_renstra(paket: Paket, kode: str, tahun: int) -> Rentang | None:
    b = paket.satu("target", indikator=kode, tahun=str(tahun))
    nilai = angka(b["nilai"]) if b else None
    return None if b is None or nilai is None else (nilai, angka(b["nilai_atas"]))


def target_perjanjian(paket: Paket, perjanjian: Baris, kode: str) -> Rentang | None:
    """What an agreement promises: its own target, else that of the plan. None when it does not name the indicator."""
    b = paket.satu("butir_perjanjian", perjanjian=perjanjian["kode"], indikator=kode)
    if b is None:
        return None
    nilai = angka(b["target"])
    return target_renstra(paket, kode, int(perjanjian["tahun"])) if nilai is None else (nilai, angka(b["target_atas"]))


def target(paket: Paket, kode: str, tahun: int) -> Rentang | None:
    """The target that a year is measured with."""
    p = paket.perjanjian(tahun)
    janji = target_perjanjian(paket, p, kode) if p else None
    return janji or target_renstra(paket, kode, tahun)


def realisasi(paket: Paket, ind: Baris, tahun: int) -> Decimal:
    """By the formula; where that has no inputs, as recorded. Raises `Tiada`."""
    tiada = Tiada(TANPA_BARIS)
    if ind["rumus"]:
        try:
            return hitung(paket, ind["rumus"], tahun)
        except Tiada as e:
            tiada = e
    b = paket.satu("realisasi_tercatat", indikator=ind["kode"], tahun=str(tahun))
    if b is None:
        raise tiada
    if not b["nilai"]:
        raise Tiada(BERALASAN, b["kosong"])
    return Decimal(b["nilai"])


def capaian_mentah(r: Decimal, t: Decimal, atas: Decimal | None, polaritas: str) -> Decimal | None:
    """Percent, before the agency's bounds; None where it is not defined."""
    if polaritas == "range":
        assert atas is not None
        if t <= r <= atas:
            return SERATUS
        pembilang, penyebut = (r, t) if r < t else (2 * atas - r, atas)
    elif polaritas == "maximize":
        pembilang, penyebut = r, t
    elif polaritas == "minimize":
        if not t and not r:
            return SERATUS
        pembilang, penyebut = 2 * t - r, t
    else:
        if not r:
            return None if t else SERATUS
        pembilang, penyebut = t, r
    return bagi(pembilang, penyebut) * 100 if penyebut else None


def berbatas(paket: Paket, nilai: Decimal) -> Decimal:
    atas, bawah = angka(paket.instansi["batas_atas_capaian"]), angka(paket.instansi["batas_bawah_capaian"])
    if atas is not None and nilai > atas:
        return atas
    return bawah if bawah is not None and nilai < bawah else nilai


def kategori(nilai: Decimal) -> str:
    return next((nama for batas, nama in KATEGORI if nilai >= batas), "Sangat Rendah")


def dapat_dinilai(capaian: Sel) -> bool:
    return capaian.nilai is not None and 0 <= capaian.nilai <= 200


def tercapai(r: Decimal, t: Decimal, atas: Decimal | None, polaritas: str) -> bool:
    if polaritas == "range":
        assert atas is not None
        return t <= r <= atas
    return r >= t if polaritas == "maximize" else r <= t


def pasangan_capaian(paket: Paket, ind: Baris, r: Sel, t: Rentang | None) -> tuple[Sel, Sel]:
    """Capaian before and after the bounds."""
    alasan = TANPA_TARGET if t is None else TANPA_REALISASI if r.nilai is None else ""
    if t is None or r.nilai is None:
        return kosong(alasan, r.keterangan), kosong(alasan, r.keterangan)
    presisi = int(ind["presisi"])
    atas = None if t[1] is None else bulatkan(t[1], presisi)
    mentah = capaian_mentah(r.nilai, bulatkan(t[0], presisi), atas, ind["polaritas"])
    if mentah is None:
        return kosong(TIDAK_TERDEFINISI), kosong(TIDAK_TERDEFINISI)
    akhir = sel(berbatas(paket, mentah), PERSEN, 2)
    return sel(mentah, PERSEN, 2), akhir if dapat_dinilai(akhir) else sel(mentah, PERSEN, 2, alasan=PERLU_DITINJAU)


def sel_realisasi(paket: Paket, ind: Baris, tahun: int) -> Sel:
    try:
        return nilai_indikator(paket, ind, realisasi(paket, ind, tahun))
    except Tiada as e:
        return kosong(e.alasan, e.keterangan)


def satuan_selisih(satuan: str) -> str:
    return PERSEN_POIN if satuan == PERSEN else "poin" if satuan in ("indeks", "nilai") else satuan


def perubahan(kini: Sel, lalu: Sel, satuan: str, presisi: int) -> tuple[Sel, Sel]:
    """Difference and growth against last year, from both as printed."""
    if kini.nilai is None or lalu.nilai is None:
        tiada = kosong(TANPA_REALISASI if kini.nilai is None else TANPA_PEMBANDING)
        return tiada, tiada
    beda = kini.nilai - lalu.nilai
    tumbuh = sel(bagi(beda, abs(lalu.nilai)) * 100, PERSEN, 2) if lalu.nilai else kosong(PEMBAGI_NOL)
    return sel(beda, satuan_selisih(satuan), presisi), tumbuh


def sel_target(paket: Paket, ind: Baris, tahun: int, ujung: str, isi: Rentang | None) -> Isi:
    """A target, and the upper bound of an interval; the plan's reason where there is none."""
    if isi is None:
        b = paket.satu("target", indikator=ind["kode"], tahun=str(tahun))
        yield ujung, kosong(TANPA_TARGET, b["kosong"] if b else "")
        return
    yield ujung, nilai_indikator(paket, ind, isi[0])
    if isi[1] is not None:
        yield f"{ujung}/atas", nilai_indikator(paket, ind, isi[1])


def sel_tahun(paket: Paket, ind: Baris, tahun: int) -> Isi:
    """Everything about one indicator in one year."""
    kode, ujung = ind["kode"], f"{ind['kode']}/{tahun}"
    r, t = sel_realisasi(paket, ind, tahun), target(paket, kode, tahun)
    yield f"realisasi/{ujung}", r
    yield from sel_target(paket, ind, tahun, f"target/{ujung}", t)
    yield from sel_target(paket, ind, tahun, f"target-renstra/{ujung}", target_renstra(paket, kode, tahun))
    if t and t[1] is not None:
        bawah, atas = (nilai_indikator(paket, ind, x) for x in (t[0], t[1]))
        yield f"rentang/{ujung}", kata(f"{bawah.polos}–{atas.teks}")
    mentah, akhir = pasangan_capaian(paket, ind, r, t)
    yield f"capaian-mentah/{ujung}", mentah
    yield f"capaian/{ujung}", akhir
    yield f"dinilai/{ujung}", kata("ya" if dapat_dinilai(akhir) else "tidak")
    yield f"kategori/{ujung}", kata(kategori(akhir.nilai)) if akhir.nilai is not None and dapat_dinilai(akhir) else kosong(akhir.alasan)
    if t and r.nilai is not None:
        presisi = int(ind["presisi"])
        atas = None if t[1] is None else bulatkan(t[1], presisi)
        yield f"tercapai/{ujung}", kata("ya" if tercapai(r.nilai, bulatkan(t[0], presisi), atas, ind["polaritas"]) else "tidak")
    else:
        yield f"tercapai/{ujung}", kosong(TANPA_TARGET if t is None else TANPA_REALISASI)
    if ind["skala"] and r.nilai is not None:
        yield f"predikat/{ujung}", kata(predikat(paket, ind["skala"], r.nilai))
    selesai = int(paket.renstra(tahun)["tahun_selesai"])
    yield f"capaian-akhir/{ujung}", pasangan_capaian(paket, ind, r, target_renstra(paket, kode, selesai))[1]
    beda, tumbuh = perubahan(r, sel_realisasi(paket, ind, tahun - 1), ind["satuan"], int(ind["presisi"]))
    yield f"selisih/{ujung}", beda
    yield f"pertumbuhan/{ujung}", tumbuh


def rerata_capaian(capaian: Iterable[Sel]) -> Sel:
    """The mean of those that count; the others are told."""
    semua = list(capaian)
    pakai = [c.nilai for c in semua if c.nilai is not None and dapat_dinilai(c)]
    kurang = len(semua) - len(pakai)
    if not pakai:
        return kosong(TANPA_REALISASI, kurang=kurang, dari=len(semua))
    rata = bagi(sum(pakai, Decimal(0)), Decimal(len(pakai)))
    return sel(rata, PERSEN, 2, alasan=SEBAGIAN if kurang else "", kurang=kurang, dari=len(semua))
