"""Everything that the reports of a package must say in a year, by readable ids.

| id | cell |
|---|---|
| ``target/bor/2024``, ``…/atas``, ``rentang/bor/2024`` | the target that the year is measured with (that of the newest PK, else the plan's) |
| ``target-renstra/bor/2026``, ``…/atas`` | the plan's own target, for every year of the plan |
| ``realisasi/…``, ``capaian-mentah/…``, ``capaian/…`` | capaian before and after the agency's bounds |
| ``dinilai/…``, ``tercapai/…``, ``kategori/…``, ``predikat/…`` | words |
| ``capaian-akhir/bor/2024`` | the year's realisasi against the plan's last year |
| ``selisih/…``, ``pertumbuhan/…`` | against the year before |
| ``sasaran/mutu/2024/capaian``, ``…/kategori`` | the mean of all its indicators; ``sasaran-pk/…`` of those that the PK names |
| ``sasaran/mutu/2024/pagu`` … ``/efisiensi``, ``/efisien`` | the money of the programmes that support it |
| ``ringkasan/2024/capaian`` | the mean over all indicators |
| ``ringkasan/2024/tercapai``, ``di-bawah-target``, ``tanpa-nilai`` | as printed; they add up to ``indikator`` |
| ``ringkasan/2024/dinilai``, ``perlu-ditinjau`` | how many capaian count, and how many are only shown |
| ``pagu/2024/murni/apbd/CODE``, ``pagu-program/2024/murni/CODE`` | every recorded ceiling; a programme over all sources, ``…/murni/apbd/CODE`` in one |
| ``anggaran/2024/apbd/CODE/pagu`` … | lines; ``sumber/``, ``program/``, ``jenis/``, ``jumlah`` are sums |
| ``pergeseran/2024/apbd/CODE/murni``, ``/kini``, ``/beda``, ``/beda-persen`` | the revision of the budget; also of a source, ``sasaran/mutu``, ``seluruh`` |
| ``pk/pk-2024/bor``, ``…/atas``, ``pk/pk-2024/program/CODE``, ``pk/pk-2024/jumlah`` | an agreement as it was signed |
| ``variabel/kunjungan_total/2024``, ``…/selisih``, ``…/pertumbuhan`` | also computed ones |
| ``variabel/kunjungan/2024/98.01.03``, ``…/jumlah``, ``…/98.01.03/bagian`` | per region; sum of those that are there; share where none is missing |
| ``pegawai/2024/KLASIFIKASI/URAIAN``, ``…/jumlah`` | staff |
| ``standar/bor/2024/NAMA``, ``…/atas`` | what a result is compared with |
| ``rumus/TEXT/2024`` | a formula inside the narrative |
| ``sektor/rat-dua-tahun/2021`` | cooperatives with a RAT this year or last, of an agency of that trade |
| ``keluaran/2024/SUB/1/target``, ``/realisasi``, ``/capaian`` | outputs |
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain
from pathlib import Path

from tests.oracle.kinerja import (
    Isi,
    dapat_dinilai,
    kategori,
    perubahan,
    rerata_capaian,
    sel_realisasi,
    sel_tahun,
    sel_target,
    target_perjanjian,
    target_renstra,
)
from tests.oracle.rumus import Tiada, hitung, nilai_variabel, nilai_wilayah
from tests.oracle.sel import (
    BERALASAN,
    PEMBAGI_NOL,
    PERSEN,
    PERSEN_POIN,
    SEBAGIAN,
    TANPA_BARIS,
    TANPA_TARGET,
    Sel,
    bagi,
    kata,
    kosong,
    sel,
)
from tests.oracle.tabel import Baris, Paket, angka
from tests.oracle.uang import anggaran, empat, lini, program_perjanjian


def harapan(folder: Path, tahun: int) -> dict[str, Sel]:
    """The expected cells of one agency's reports of one year."""
    paket = Paket(folder)
    capaian = dict(_indikator(paket, tahun))
    hasil = dict(capaian)
    bagian = (f(paket, tahun) for f in (_versi_lain, _perjanjian, anggaran, _variabel, _pegawai, _standar, _keluaran, _rumus_narasi))
    for kunci, s in chain(_sasaran(paket, tahun, capaian), *bagian):
        assert kunci not in hasil, kunci
        hasil[kunci] = s
    return hasil


def indikator_berlaku(paket: Paket, tahun: int) -> list[Baris]:
    return [i for s in paket.sasaran(paket.renstra(tahun)["kode"]) for i in paket.indikator(s["kode"])]


def _indikator(paket: Paket, tahun: int) -> Isi:
    renstra = paket.renstra(tahun)
    for ind in indikator_berlaku(paket, tahun):
        for t in range(int(renstra["tahun_mulai"]), tahun + 1):
            yield from sel_tahun(paket, ind, t)
        for t in range(tahun + 1, int(renstra["tahun_selesai"]) + 1):
            yield from sel_target(paket, ind, t, f"target-renstra/{ind['kode']}/{t}", target_renstra(paket, ind["kode"], t))


def _versi_lain(paket: Paket, tahun: int) -> Isi:
    """What the other versions of the plan promised, and what became of it."""
    kini = paket.renstra(tahun)
    for r in paket["renstra"]:
        if r["tahun_mulai"] != kini["tahun_mulai"] or r["kode"] == kini["kode"]:
            continue
        for ind in (i for s in paket.sasaran(r["kode"]) for i in paket.indikator(s["kode"])):
            for t in range(int(r["tahun_mulai"]), int(r["tahun_selesai"]) + 1):
                yield from sel_target(paket, ind, t, f"target-renstra/{ind['kode']}/{t}", target_renstra(paket, ind["kode"], t))
                if t <= tahun:
                    yield f"realisasi/{ind['kode']}/{t}", sel_realisasi(paket, ind, t)


def _sasaran(paket: Paket, tahun: int, sel_indikator: dict[str, Sel]) -> Isi:
    pk = paket.perjanjian(tahun)
    janji = {b["indikator"] for b in paket["butir_perjanjian"] if pk and b["perjanjian"] == pk["kode"]}
    semua = lini(paket, tahun)
    seluruhnya = []
    for s in paket.sasaran(paket.renstra(tahun)["kode"]):
        kode = [i["kode"] for i in paket.indikator(s["kode"])]
        seluruhnya += kode
        program = {d["program"] for d in paket["dukungan_program"] if d["sasaran"] == s["kode"]}
        milik = [b for b in semua if b.program in program]
        for awal, pakai in (("sasaran", kode), ("sasaran-pk", [k for k in kode if k in janji])):
            if not pakai:
                continue
            ujung = f"{awal}/{s['kode']}/{tahun}"
            capaian = rerata_capaian(sel_indikator[f"capaian/{k}/{tahun}"] for k in pakai)
            uang = dict(empat(ujung, milik)) if milik else {}
            yield f"{ujung}/capaian", capaian
            yield f"{ujung}/indikator", sel(Decimal(capaian.dari), "indikator", 0)
            yield f"{ujung}/dinilai", sel(Decimal(capaian.dari - capaian.kurang), "indikator", 0)
            yield f"{ujung}/kategori", kosong(capaian.alasan) if capaian.nilai is None else kata(kategori(capaian.nilai))
            yield from uang.items()
            yield from _efisiensi(ujung, capaian, uang.get(f"{ujung}/serapan", kosong(TANPA_BARIS)))
    yield from _ringkasan(tahun, seluruhnya, sel_indikator)


def _efisiensi(ujung: str, capaian: Sel, serapan: Sel) -> Isi:
    """Capaian less serapan, both as printed; efficient when all was reached for less than all the money.

    While part of the money is not recorded the difference would flatter, so there is none.
    """
    if capaian.nilai is None or serapan.nilai is None or serapan.kurang:
        alasan = capaian.alasan if capaian.nilai is None else serapan.alasan
        yield f"{ujung}/efisiensi", kosong(alasan, kurang=serapan.kurang, dari=serapan.dari)
        return
    yield f"{ujung}/efisiensi", sel(capaian.nilai - serapan.nilai, PERSEN_POIN, 2)
    yield f"{ujung}/efisien", kata("ya" if capaian.nilai >= 100 and serapan.nilai < 100 else "tidak")


def _ringkasan(tahun: int, kode: list[str], sel_indikator: dict[str, Sel]) -> Isi:
    capaian = [sel_indikator[f"capaian/{k}/{tahun}"] for k in kode]
    tercapai = [sel_indikator[f"tercapai/{k}/{tahun}"].teks for k in kode]
    yield f"ringkasan/{tahun}/capaian", rerata_capaian(capaian)
    banyak = {
        "indikator": len(kode),
        "tercapai": tercapai.count("ya"),
        "di-bawah-target": tercapai.count("tidak"),
        "tanpa-nilai": tercapai.count(""),
        "dinilai": sum(dapat_dinilai(c) for c in capaian),
        "perlu-ditinjau": sum(c.nilai is not None and not dapat_dinilai(c) for c in capaian),
    }
    for nama, n in banyak.items():
        yield f"ringkasan/{tahun}/{nama}", sel(Decimal(n), "indikator", 0)


def _perjanjian(paket: Paket, tahun: int) -> Isi:
    """Every agreement signed up to this year, as it was signed."""
    for pk in paket["perjanjian_kinerja"]:
        if int(pk["tahun"]) > tahun:
            continue
        for b in paket["butir_perjanjian"]:
            if b["perjanjian"] != pk["kode"]:
                continue
            ind = paket.satu("indikator", kode=b["indikator"])
            assert ind
            yield from sel_target(paket, ind, int(pk["tahun"]), f"pk/{pk['kode']}/{ind['kode']}", target_perjanjian(paket, pk, ind["kode"]))
        if pk["tahun"] == str(tahun):
            yield from program_perjanjian(paket, pk)


def _satu_variabel(paket: Paket, v: Baris, tahun: int) -> Sel:
    try:
        return sel(nilai_variabel(paket, v["kode"], tahun), v["satuan"], int(v["presisi"]))
    except Tiada as e:
        return kosong(e.alasan, e.keterangan)


def _variabel(paket: Paket, tahun: int) -> Isi:
    tahun2 = [int(b["tahun"]) for b in paket["nilai_variabel"]]
    awal = min([int(paket.renstra(tahun)["tahun_mulai"]), *tahun2]) - 1
    for v in paket["variabel"]:
        lalu = _satu_variabel(paket, v, awal - 1)
        for t in range(awal, tahun + 1):
            kini, ujung = _satu_variabel(paket, v, t), f"variabel/{v['kode']}/{t}"
            yield ujung, kini
            beda, tumbuh = perubahan(kini, lalu, v["satuan"], int(v["presisi"]))
            yield f"{ujung}/selisih", beda
            yield f"{ujung}/pertumbuhan", tumbuh
            yield from _per_wilayah(paket, v, t)
            lalu = kini


def _per_wilayah(paket: Paket, v: Baris, tahun: int) -> Isi:
    bagian = nilai_wilayah(paket, v["kode"], tahun)
    if not bagian:
        return
    ujung, presisi = f"variabel/{v['kode']}/{tahun}", int(v["presisi"])
    sel2 = {w: kosong(BERALASAN, a) if n is None else sel(n, v["satuan"], presisi) for w, (n, a) in bagian.items()}
    yield from ((f"{ujung}/{w}", s) for w, s in sel2.items())
    yield from _jumlah_dan_bagian(ujung, sel2, v["satuan"], presisi)


def _jumlah_dan_bagian(ujung: str, sel2: dict[str, Sel], satuan: str, presisi: int) -> Isi:
    """The sum of the parts that are there, and each part's share where none is missing."""
    ada = [s.nilai for s in sel2.values() if s.nilai is not None]
    kurang = len(sel2) - len(ada)
    if not ada:
        yield f"{ujung}/jumlah", kosong(TANPA_BARIS, kurang=kurang, dari=len(sel2))
        return
    jumlah = sum(ada, Decimal(0))
    yield f"{ujung}/jumlah", sel(jumlah, satuan, presisi, alasan=SEBAGIAN if kurang else "", kurang=kurang, dari=len(sel2))
    for nama, s in sel2.items():
        if kurang or s.nilai is None:
            yield f"{ujung}/{nama}/bagian", kosong(SEBAGIAN, kurang=kurang, dari=len(sel2))
        else:
            yield f"{ujung}/{nama}/bagian", sel(bagi(s.nilai, jumlah) * 100, PERSEN, 2) if jumlah else kosong(PEMBAGI_NOL)


def _pegawai(paket: Paket, tahun: int) -> Isi:
    milik = [b for b in paket["pegawai"] if b["tahun"] == str(tahun)]
    for k in dict.fromkeys(b["klasifikasi"] for b in milik):
        ujung = f"pegawai/{tahun}/{k}"
        sel2 = {
            b["uraian"]: sel(Decimal(b["jumlah"]), "orang", 0) if b["jumlah"] else kosong(BERALASAN, b["kosong"])
            for b in milik
            if b["klasifikasi"] == k
        }
        yield from ((f"{ujung}/{u}", s) for u, s in sel2.items())
        yield from ((k, s) for k, s in _jumlah_dan_bagian(ujung, sel2, "orang", 0) if not k.endswith("/bagian"))


def _standar(paket: Paket, tahun: int) -> Isi:
    for b in paket["standar"]:
        ind = paket.satu("indikator", kode=b["indikator"])
        if ind is None or int(b["tahun"]) > tahun:
            continue
        ujung = f"standar/{ind['kode']}/{b['tahun']}/{b['nama']}"
        yield ujung, sel(Decimal(b["nilai"]), ind["satuan"], int(ind["presisi"]))
        if b["nilai_atas"]:
            yield f"{ujung}/atas", sel(Decimal(b["nilai_atas"]), ind["satuan"], int(ind["presisi"]))


def _rumus_narasi(paket: Paket, tahun: int) -> Isi:
    """The formulas that the year's narrative asks for, always as percent with two decimals; of the trade, the RAT of two years."""
    if paket.instansi["sektor"] == "koperasi-ukm":
        yield f"sektor/rat-dua-tahun/{tahun}", sel(hitung(paket, "koperasi_rat + koperasi_rat[t-1]", tahun), "unit", 0)
    teks = [*paket.narasi(tahun), *(b["uraian"] for b in paket["isu_strategis"] if b["tahun"] == str(tahun))]
    for rumus in dict.fromkeys(r for t in teks for r in re.findall(r"\{\{=\s*(.+?)\s*\|\s*persen\s*\}\}", t)):
        try:
            yield f"rumus/{rumus}/{tahun}", sel(hitung(paket, rumus, tahun), PERSEN, 2)
        except Tiada as e:
            yield f"rumus/{rumus}/{tahun}", kosong(e.alasan, e.keterangan)


def _keluaran(paket: Paket, tahun: int) -> Isi:
    for b in paket["keluaran"]:
        if b["tahun"] != str(tahun):
            continue
        ujung, presisi = f"keluaran/{tahun}/{b['sub_kegiatan']}/{b['nomor']}", int(b["presisi"])
        t, r = angka(b["target"]), angka(b["realisasi"])
        yield f"{ujung}/target", kosong(TANPA_TARGET) if t is None else sel(t, b["satuan"], presisi)
        yield f"{ujung}/realisasi", kosong(BERALASAN, b["kosong"]) if r is None else sel(r, b["satuan"], presisi)
        if t is None or r is None:
            yield f"{ujung}/capaian", kosong(TANPA_TARGET if t is None else BERALASAN)
        else:
            yield f"{ujung}/capaian", sel(bagi(r, t) * 100, PERSEN, 2) if t else kosong(PEMBAGI_NOL)
