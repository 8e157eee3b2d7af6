"""Generated agencies: Data Packages that are consistent, differ from each other, and are the same in every run."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

AKAR = Path(__file__).resolve().parent.parent
SKEMA = AKAR / "contoh" / "rsud-cempaka" / "datapackage.json"
TAHUN = range(2021, 2026)
SASARAN, PER_SASARAN = 6, 5
PROGRAM, KEGIATAN, SUB = 10, 2, 10
POLARITAS = ("maximize", "minimize", "minimize-rasio", "range")

Baris = list[dict[str, Any]]


def buat_paket(folder: Path, n: int) -> Path:
    """The package of the ``n``-th agency: 30 indicators, 5 years, 200 sub-kegiatan."""
    acak = random.Random(n)
    isi = _organisasi(n) | _rencana(n) | _pengukuran(acak) | _anggaran(acak)
    skema = json.loads(SKEMA.read_text("utf-8"))
    medan = {r["path"].removesuffix(".csv"): [f["name"] for f in r["schema"]["fields"]] for r in skema["resources"]}
    folder.mkdir(parents=True, exist_ok=True)
    for nama, baris in isi.items():
        with (folder / f"{nama}.csv").open("w", encoding="utf-8", newline="") as f:
            w = csv.DictWriter(f, medan[nama], restval="", lineterminator="\n")
            w.writeheader()
            w.writerows(baris)
    skema |= {
        "name": f"dinas-{n}",
        "title": f"Dinas Contoh {n}",
        "resources": [r for r in skema["resources"] if r["path"].removesuffix(".csv") in isi],
    }
    (folder / "datapackage.json").write_text(json.dumps(skema, ensure_ascii=False, indent=2) + "\n", "utf-8")
    return folder


def _organisasi(n: int) -> dict[str, Baris]:
    pemda = {
        "kode": "kab-bangku",
        "nama": "Pemerintah Kabupaten Bangku",
        "wilayah": "98.77",
        "ibu_kota": "Bangku",
        "jabatan_kepala": "Bupati Bangku",
    }
    dinas = {
        "pemda": pemda["kode"], "kode": f"dinas-{n}", "nama": f"Dinas Contoh Nomor {n} Kabupaten Bangku", "nama_pendek": f"Dinas Contoh {n}",
        "dasar_hukum": "Peraturan Bupati Bangku Nomor 1 Tahun 2020", "kedudukan": "unsur pelaksana urusan pemerintahan", "tugas": "melaksanakan urusan",
        "contoh": "true",
    }  # fmt: skip
    return {
        "wilayah": [{"kode": "98.77", "nama": "Kabupaten Bangku", "jenis": "kabupaten"}],
        "pemda": [pemda],
        "perangkat_daerah": [dinas],
        "unit_kerja": [
            {"kode": "kepala", "nama": "Kepala Dinas", "jenis": "kepala", "urutan": 1},
            *[{"kode": f"bidang-{b}", "induk": "kepala", "nama": f"Bidang {b}", "jenis": "bidang", "urutan": b + 1} for b in range(1, 5)],
        ],
        "jabatan": [{"kode": "kepala", "unit": "kepala", "nama": f"Kepala Dinas Contoh {n}", "eselon": "II.b"}],
        "pejabat": [{"nip": f"19700101199503{n:04d}", "nama": f"Kepala {n}", "pangkat": "Pembina Utama Muda", "jabatan": "kepala"}],
    }


def _kode_indikator() -> list[tuple[str, str, int]]:
    """Code, sasaran and number of each indicator."""
    return [(f"i{s}_{k}", f"s{s}", k) for s in range(1, SASARAN + 1) for k in range(1, PER_SASARAN + 1)]


def _rencana(n: int) -> dict[str, Baris]:
    indikator = [
        {
            "kode": kode, "sasaran": s, "nomor": k, "nama": f"Persentase layanan {kode.replace('_', '.')} yang terpenuhi",
            "rumus": f"a_{kode} / b_{kode} * 100" if k % 2 else "", "satuan": "persen", "presisi": 2,
            "polaritas": "maximize" if k % 2 else POLARITAS[urut % 4], "penanggung_jawab": f"bidang-{1 + urut % 4}", "iku": "true",
        }
        for urut, (kode, s, k) in enumerate(_kode_indikator())
    ]  # fmt: skip
    return {
        "renstra": [
            {"kode": "renstra", "versi": 0, "nama": "Renstra 2021–2026", "visi": "Layanan yang baik",
             "tahun_mulai": 2021, "tahun_selesai": 2026, "berlaku_mulai": 2021},
        ],
        "tujuan": [{"kode": "t1", "renstra": "renstra", "nomor": 1, "uraian": "Meningkatnya mutu layanan"}],
        "sasaran": [
            {"kode": f"s{s}", "renstra": "renstra", "tujuan": "t1", "nomor": s, "uraian": f"Meningkatnya mutu layanan bidang {s}"}
            for s in range(1, SASARAN + 1)
        ],
        "indikator": indikator,
        "perjanjian_kinerja": [
            {"kode": f"pk-{t}", "tahun": t, "jenis": "murni", "renstra": "renstra", "pihak_pertama": f"19700101199503{n:04d}", "pihak_kedua_nama": "BUPATI BANGKU",
             "pihak_kedua_jabatan": "Bupati Bangku", "tempat": "Bangku", "tanggal": f"{t}-01-10"}
            for t in TAHUN
        ],
        "butir_perjanjian": [
            {"perjanjian": f"pk-{t}", "urutan": urut, "kelompok": s[1:], "indikator": kode}
            for t in TAHUN for urut, (kode, s, _k) in enumerate(_kode_indikator(), 1)
        ],
    }  # fmt: skip


def _pengukuran(acak: random.Random) -> dict[str, Baris]:
    target: Baris = []
    tercatat: Baris = []
    variabel: Baris = []
    nilai: Baris = []
    for urut, (kode, _s, k) in enumerate(_kode_indikator()):
        if k % 2:
            for m, (huruf, kata) in enumerate((("a", "terpenuhi"), ("b", "seluruhnya"))):
                variabel.append(
                    {"kode": f"{huruf}_{kode}", "nama": f"Layanan {kode.replace('_', '.')} {kata}", "satuan": "unit", "presisi": 0,
                     "kelompok": "layanan", "urutan": 2 * urut + m + 1}
                )  # fmt: skip
        for t in TAHUN:
            dasar = 60 + acak.randrange(30)
            atas = dasar + 10 if not k % 2 and POLARITAS[urut % 4] == "range" else ""
            target.append({"indikator": kode, "tahun": t, "nilai": dasar, "nilai_atas": atas, "sumber": "Renstra"})
            if k % 2:
                seluruh = 400 + acak.randrange(4000)
                nilai.append({"variabel": f"b_{kode}", "tahun": t, "nilai": seluruh, "sumber": "Laporan bidang"})
                nilai.append(
                    {"variabel": f"a_{kode}", "tahun": t, "nilai": int(seluruh * (0.4 + acak.random() * 0.6)), "sumber": "Laporan bidang"}
                )
            else:
                tercatat.append({"indikator": kode, "tahun": t, "nilai": f"{50 + acak.random() * 50:.2f}", "sumber": "Laporan bidang"})
    return {"target": target, "realisasi_tercatat": tercatat, "variabel": variabel, "nilai_variabel": nilai}


def _anggaran(acak: random.Random) -> dict[str, Baris]:
    program = [f"1.01.{p:02d}" for p in range(1, PROGRAM + 1)]
    kegiatan = [(f"{p}.2.{k:02d}", p) for p in program for k in range(1, KEGIATAN + 1)]
    sub = [(f"{k}.{s:02d}", k) for k, _p in kegiatan for s in range(1, SUB + 1)]
    pagu: Baris = []
    realisasi: Baris = []
    for t in TAHUN:
        for kode, _k in sub:
            jumlah = 1_000_000 * (5 + acak.randrange(2000))
            pagu.append({"tahun": t, "tahap": "murni", "sumber_dana": "apbd", "sub_kegiatan": kode, "jumlah": jumlah, "sumber": f"DPA {t}"})
            if acak.random() < 0.97:
                terpakai = jumlah * (700 + acak.randrange(300)) // 1000
                realisasi.append(
                    {
                        "tahun": t,
                        "sumber_dana": "apbd",
                        "sub_kegiatan": kode,
                        "jumlah": terpakai,
                        "per_tanggal": f"{t}-12-31",
                        "sumber": f"LRA {t}",
                    }
                )
    return {
        "program": [{"kode": p, "nama": f"Program Layanan {p[-2:]}", "nomenklatur": "Permendagri 90/2019"} for p in program],
        "kegiatan": [{"kode": k, "nama": f"Kegiatan {k}", "nomenklatur": "Permendagri 90/2019", "program": p} for k, p in kegiatan],
        "sub_kegiatan": [
            {"kode": s, "nama": f"Penyediaan Layanan {s}", "nomenklatur": "Permendagri 90/2019", "kegiatan": k, "urutan": n}
            for n, (s, k) in enumerate(sub, 1)
        ],
        "dukungan_program": [{"program": p, "sasaran": f"s{1 + n % SASARAN}"} for n, p in enumerate(program)],
        "program_perjanjian": [
            {"perjanjian": f"pk-{t}", "nomor": n, "program": p, "keterangan": "APBD"} for t in TAHUN for n, p in enumerate(program, 1)
        ],
        "sumber_dana": [{"kode": "apbd", "nama": "APBD Kabupaten Bangku", "urutan": 1}],
        "pagu": pagu,
        "realisasi_anggaran": realisasi,
    }  # fmt: skip
