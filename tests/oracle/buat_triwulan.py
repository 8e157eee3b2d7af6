"""Quarters of the invented hospital, made from its yearly figures with integer arithmetic alone: ``python -m tests.oracle.buat_triwulan``.

Run once; what it wrote is part of the example since. It imports nothing of ``selaras``. Each year's quarters are checked against the
yearly figure: counts and money add up to it, means have it as their mean, stocks and running counts end in it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "contoh" / "rsud-cempaka"
TAHUN = ("2023", "2024")
Baris = dict[str, str]
D = Decimal

CARA = {
    "hari_tersedia": "jumlah", "hari_perawatan": "jumlah", "lama_dirawat": "jumlah", "pasien_hidup": "jumlah", "mati_kurang": "jumlah",
    "mati_lebih": "jumlah", "kunjungan": "jumlah", "kunjungan_luar": "jumlah", "pendapatan_layanan": "jumlah", "pendapatan_lain": "jumlah",
    "belanja_operasional": "jumlah", "klaim_diajukan": "jumlah", "klaim_dibayar": "jumlah", "spm_tercapai": "kumulatif",
    "tempat_tidur": "akhir", "spm_indikator": "akhir", "nakes_tersertifikat": "akhir",
    **dict.fromkeys((f"unsur_{u}" for u in "persyaratan prosedur waktu biaya produk kompetensi perilaku pengaduan sarana".split()), "rerata"),
}  # fmt: skip
CARA_INDIKATOR = {
    "waktu_tunggu": "rerata", "insiden": "jumlah", "pendapatan": "jumlah", "bto": "jumlah", "ikm": "rerata", "nakes": "akhir",
    "asli_ikm": "rerata", "asli_pendapatan": "jumlah",
}  # fmt: skip
# Hundredths of a year in each quarter; a variable takes one row after the other, so that its neighbours do not move alike.
BOBOT = ((24, 25, 25, 26), (23, 26, 25, 26), (25, 24, 26, 25), (26, 25, 24, 25), (22, 25, 26, 27))
HARI = {"2023": (90, 91, 92, 92), "2024": (91, 91, 92, 92)}
AKHIR = {
    ("nakes_tersertifikat", "2023"): (104, 109, 112, 118),
    ("nakes_tersertifikat", "2024"): (124, 139, 162, 180),
    ("spm_tercapai", "2023"): (19, 37, 52, 64),
    ("spm_tercapai", "2024"): (22, 41, 57, 68),
}
SURVEI = (D("-0.04"), D("-0.02"), D("0.02"), D("0.04"))
# A district whose figure of 2023 is missing: two quarters are there, two went with the change of the queueing system.
HILANG = ("kunjungan", "2023", "98.01.03")
ADA = {"1": "1630", "4": "1702"}
TERCATAT = {
    ("waktu_tunggu", "2023"): ("82", "77", "72", "69"), ("waktu_tunggu", "2024"): ("63", "60", "56", "53"),
    ("insiden", "2023"): ("1", "0", "2", "0"), ("insiden", "2024"): ("0", "0", "0", "0"),
}  # fmt: skip
TARGET = {
    "bor": ("60-84",) * 4, "avlos": ("4.4", "4.4", "4.3", "4.3"), "toi": ("1-3",) * 4, "bto": ("14.5", "14.7", "14.8", "14.8"),
    "ndr": ("17", "16.5", "16", "16"), "ikm": ("80", "81", "82", "83"), "waktu_tunggu": ("58", "57", "55", "54"), "insiden": ("0",) * 4,
    "nakes": ("119", "119", "120", "120"), "pendapatan": ("18500000000", "19000000000", "20000000000", "20500000000"),
    "crr": ("80", "82", "85", "85"), "pertumbuhan_pendapatan": ("1",) * 4, "klaim": ("94", "95", "96", "96"),
    "rasio_kunjungan": ("100.5",) * 4,
}  # fmt: skip
BOBOT_UANG = ((12, 24, 27, 37), (8, 21, 30, 41), (15, 25, 25, 35), (20, 25, 26, 29))


def bagi(jumlah: int, bobot: tuple[int, ...]) -> list[int]:
    """Whole numbers in the proportion of the weights that add up to the whole: rounded down, the rest to the last."""
    hasil = [jumlah * b // sum(bobot) for b in bobot]
    hasil[-1] += jumlah - sum(hasil)
    return hasil


def baca(nama: str) -> list[Baris]:
    with (FOLDER / f"{nama}.csv").open(encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def tulis(nama: str, baris: list[Baris], kolom: list[str]) -> None:
    with (FOLDER / f"{nama}.csv").open("w", encoding="utf-8", newline="") as f:
        w = csv.DictWriter(f, kolom, lineterminator="\n", restval="")
        w.writeheader()
        w.writerows(baris)


def sisip(kolom: list[str]) -> list[str]:
    """The columns with ``triwulan`` after the year."""
    n = kolom.index("tahun") + 1
    return [*kolom[:n], "triwulan", *kolom[n:]]


def triwulan_variabel(b: Baris, bobot: tuple[int, ...]) -> list[str] | None:
    """The four values of a year; None for a variable that is told once a year."""
    kode, tahun = b["variabel"], b["tahun"]
    cara = CARA.get(kode)
    if cara is None:
        return None
    if kode == "hari_tersedia":
        isi = [D(x) for x in bagi(int(b["nilai"]), HARI[tahun])]
    elif kode in ("tempat_tidur", "spm_indikator"):
        isi = [D(b["nilai"])] * 4
    elif cara == "rerata":
        isi = [D(b["nilai"]) + x for x in SURVEI]
    elif cara == "jumlah":
        isi = [D(x) for x in bagi(int(b["nilai"]), bobot)]
    else:
        isi = [D(x) for x in AKHIR[kode, tahun]]
    setahun = {"jumlah": sum(isi), "rerata": sum(isi) / 4}.get(cara, isi[-1])
    assert setahun == D(b["nilai"]), (kode, tahun, isi)
    return [f"{x.normalize():f}" if x else "0" for x in isi]


def nilai_variabel() -> Iterator[Baris]:
    urut = {k: n for n, k in enumerate(CARA)}
    for b in baca("nilai_variabel"):
        if b["tahun"] in TAHUN:
            isi = None if not b["nilai"] else triwulan_variabel(b, BOBOT[(urut.get(b["variabel"], 0) + int(b["tahun"])) % len(BOBOT)])
            for n, x in enumerate(isi or (), 1):
                yield b | {"triwulan": str(n), "nilai": x, "catatan": ""}
            if (b["variabel"], b["tahun"], b["wilayah"]) == HILANG:
                for n in "1234":
                    ada = ADA.get(n, "")
                    yield b | {"triwulan": n, "nilai": ada, "kosong": "" if ada else b["kosong"], "catatan": ""}
        yield b


def realisasi_tercatat() -> Iterator[Baris]:
    for b in baca("realisasi_tercatat"):
        isi = TERCATAT.get((b["indikator"], b["tahun"]), ())
        if isi:
            setahun = sum(map(int, isi))
            assert setahun == int(b["nilai"]) * (4 if b["indikator"] == "waktu_tunggu" else 1), b
        for n, x in enumerate(isi, 1):
            yield b | {"triwulan": str(n), "nilai": x, "catatan": ""}
        yield b


def target() -> Iterator[Baris]:
    for b in baca("target"):
        for n, x in enumerate(TARGET.get(b["indikator"], ()) if b["tahun"] == "2024" else (), 1):
            bawah, _garis, atas = x.partition("-")
            yield b | {"triwulan": str(n), "nilai": bawah, "nilai_atas": atas, "sumber": "Rencana Aksi 2024"}
        yield b


def realisasi_anggaran() -> Iterator[Baris]:
    """The money of 2024. What a source spent by kind of spending is in each quarter what it spent by sub-kegiatan."""
    semua = baca("realisasi_anggaran")
    akhir = ("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31")
    kini = [b for b in semua if b["tahun"] == "2024"]
    pecah: dict[int, list[int]] = {}
    for n, b in enumerate(kini):
        pecah[n] = bagi(int(b["jumlah"]), BOBOT_UANG[n % len(BOBOT_UANG)])
        assert sum(pecah[n]) == int(b["jumlah"])
    for dana in {b["sumber_dana"] for b in kini}:
        rinci = [n for n, b in enumerate(kini) if b["sumber_dana"] == dana and b["sub_kegiatan"]]
        jenis = [n for n, b in enumerate(kini) if b["sumber_dana"] == dana and b["jenis_belanja"]]
        for j in jenis:  # what is one sub-kegiatan and nothing else is spent as that one is
            pecah[j] = next((pecah[n] for n in rinci if kini[n]["jumlah"] == kini[j]["jumlah"]), pecah[j])
        if sum(int(kini[n]["jumlah"]) for n in rinci) != sum(int(kini[n]["jumlah"]) for n in jenis):
            continue
        per_triwulan = [sum(pecah[n][q] for n in rinci) for q in range(4)]
        *depan, sisa = jenis
        for n in depan:
            pecah[n] = bagi(int(kini[n]["jumlah"]), tuple(per_triwulan))
        pecah[sisa] = [per_triwulan[q] - sum(pecah[n][q] for n in depan) for q in range(4)]
        assert min(pecah[sisa]) >= 0
        assert sum(pecah[sisa]) == int(kini[sisa]["jumlah"])
    for b in semua:
        if b is kini[0]:
            for q in range(4):
                for n, x in enumerate(kini):
                    sumber = f"Laporan realisasi anggaran triwulan {('I', 'II', 'III', 'IV')[q]} 2024"
                    yield x | {"triwulan": str(q + 1), "jumlah": str(pecah[n][q]), "per_tanggal": akhir[q], "sumber": sumber}
        yield b


def buat() -> None:
    for nama, cara in (("variabel", CARA), ("indikator", CARA_INDIKATOR)):
        isi = baca(nama)
        assert "cara_setahun" not in isi[0], "the quarters are there already"
        tulis(nama, [b | {"cara_setahun": cara.get(b["kode"], "")} for b in isi], [*isi[0], "cara_setahun"])
    for nama, buat_isi in (("nilai_variabel", nilai_variabel), ("realisasi_tercatat", realisasi_tercatat), ("target", target)):
        kolom = sisip(list(baca(nama)[0]))
        # Within a variable or indicator: its years, the quarters of each before the year, and in each the regions before the whole.
        blok = list(dict.fromkeys(b[kolom[0]] for b in baca(nama)))
        isi = sorted(buat_isi(), key=lambda b: (blok.index(b[kolom[0]]), b["tahun"], b.get("triwulan") or "9", b.get("wilayah") or "~"))
        tulis(nama, isi, kolom)
    isi = baca("realisasi_anggaran")
    kolom = list(isi[0])
    tulis("realisasi_anggaran", list(realisasi_anggaran()), [*kolom[:-1], "triwulan", kolom[-1]])


if __name__ == "__main__":
    buat()
