"""Many agencies in one database: load, compute, all documents, every page of the site with its queries; and how each grows.

    make bench-instansi            10, then 40 agencies of 30 indicators x 5 years x 200 sub-kegiatan
    python bench/instansi.py 5 20  other sizes

Each size runs in a process and a database of its own. The growth is the cost of an agency at the last size over that at the first: 1,0 is linear.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
BAWAAN = (10, 40)
TAHUN = 2024
FORMAT = ("pdf", "docx", "xlsx", "html", "json")
HALAMAN = (
    "beranda", "rencana", "pohon", "perjanjian", "ukur", "indikator", "anggaran", "laporan", "bab", "periksa", "publik", "asal",
)  # fmt: skip


def detik(f: Callable[[], Any]) -> float:
    mulai = time.perf_counter()
    f()
    return time.perf_counter() - mulai


def puncak_proses(kode: str, *argumen: str) -> tuple[float, float]:
    """A fresh process: seconds, and the most memory that it and its children held at once, in MB (of shared pages its part)."""
    import psutil

    mulai = time.perf_counter()
    p = subprocess.Popen([sys.executable, "-c", kode, *argumen], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    akar, puncak = psutil.Process(p.pid), 0
    while p.poll() is None:
        semua = 0
        for q in (akar, *_anak(akar)):
            try:
                semua += 0 if "postgres" in q.name() else q.memory_full_info().pss
            except psutil.Error:
                continue
        puncak = max(puncak, semua)
        time.sleep(0.01)
    assert p.returncode == 0
    return time.perf_counter() - mulai, puncak / 1e6


def _anak(p: Any) -> list[Any]:
    import psutil

    try:
        return list(p.children(recursive=True))
    except psutil.Error:
        return []


_SEMUA_FORMAT = """
import sys
from selaras.cli import selaras
selaras(["lapor", "--instansi", sys.argv[1], "--tahun", sys.argv[2], "--keluaran", sys.argv[3]])
"""


def ukur(banyak: int, folder: Path) -> dict[str, Any]:
    """One size, in this process: the figures by name."""
    os.environ.pop("DATABASE_URL", None)
    os.environ["SELARAS_DATA"] = str(folder / "data")
    from bench.pembuat import buat_paket
    from selaras.aplikasi.siap import siapkan

    paket = [buat_paket(folder / f"paket-{n}", n) for n in range(1, banyak + 1)]
    siapkan()
    from selaras.aplikasi.layanan.bahan import baca_bahan
    from selaras.aplikasi.layanan.hitung import hitung_periode
    from selaras.aplikasi.layanan.terbit import buat_berkas
    from selaras.aplikasi.organisasi.models import PerangkatDaerah
    from selaras.aplikasi.paket.muat import muat_paket

    hasil: dict[str, Any] = {"muat": detik(lambda: [muat_paket(p) for p in paket])}
    semua = list(PerangkatDaerah.objects.order_by("pk"))
    hasil["hitung"] = detik(lambda: [hitung_periode(i, TAHUN) for i in semua])
    gc.collect()
    contoh = semua[:: max(1, banyak // 10)]
    hasil["dokumen"] = detik(lambda: [buat_berkas(baca_bahan(i), TAHUN) for i in contoh]) / len(contoh)
    hasil["memori"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    dingin = [puncak_proses(_SEMUA_FORMAT, semua[-1].kode_penuh, str(TAHUN), str(folder / "keluar")) for _n in range(3)]
    hasil["dingin"], hasil["memori_dingin"] = median(x for x, _m in dingin), max(m for _x, m in dingin)
    hasil["halaman"] = halaman(semua[-1])
    return hasil


def halaman(instansi: Any) -> dict[str, tuple[int, float]]:
    """Every page of one agency: queries and seconds, warm, as somebody signed in sees it."""
    from django.contrib.auth.models import User
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    from selaras.aplikasi.layanan.akun import buat_akun_contoh
    from selaras.aplikasi.layanan.pustaka import pustaka
    from selaras.dokumen.cetak.html import halaman_situs

    nama = buat_akun_contoh(instansi)[0]
    klien = Client(HTTP_HOST="127.0.0.1")
    klien.force_login(User.objects.get(username=nama))
    p = pustaka(instansi, TAHUN)
    argumen = {
        "indikator": ["i1_1"],
        "bab": [max(halaman_situs(p.laporan), key=lambda h: len(h.blok)).kunci],
        "asal": [next(iter(p.laporan.angka))],
    }
    hasil = {}
    for n in HALAMAN:
        alamat = reverse(n, args=argumen.get(n)) + f"?instansi={instansi.kode_penuh}&tahun={TAHUN}"
        r = klien.get(alamat, follow=True)
        assert r.status_code == 200, (n, r.status_code)
        with CaptureQueriesContext(connection) as tanya:
            klien.get(alamat)
        hasil[n] = (len(tanya), median(detik(lambda a=alamat: klien.get(a)) for _x in range(5)))
    return hasil


def cetak_hasil(hasil: dict[int, dict[str, Any]]) -> None:
    kecil, besar = min(hasil), max(hasil)
    print(f"{'':46}" + "".join(f"{n:>12d}" for n in hasil) + f"{'growth':>10}")

    def baris(nama: str, f: Callable[[int], float], satuan: str = "s") -> None:
        print(f"{nama:46}" + "".join(f"{f(n):>10.3f} {satuan}" for n in hasil) + f"{f(besar) / f(kecil):>10.2f}")

    baris("load, per agency", lambda n: hasil[n]["muat"] / n)
    baris("compute the year, per agency", lambda n: hasil[n]["hitung"] / n)
    baris("all documents of an agency, warm", lambda n: hasil[n]["dokumen"])
    baris("all documents of an agency, cold process", lambda n: hasil[n]["dingin"])
    print(f"{'  its memory at most, MB':46}" + "".join(f"{hasil[n]['memori_dingin']:>12.0f}" for n in hasil))
    print(f"{'memory of a process that wrote them all, MB':46}" + "".join(f"{hasil[n]['memori']:>12.0f}" for n in hasil))
    print(f"\n{'page':20}" + "".join(f"{f'queries {n}':>14}{'ms':>8}" for n in hasil) + f"{'growth':>10}")
    for h in HALAMAN:
        sel = "".join(f"{hasil[n]['halaman'][h][0]:>14d}{hasil[n]['halaman'][h][1] * 1000:>8.1f}" for n in hasil)
        print(f"{h:20}{sel}{hasil[besar]['halaman'][h][1] / hasil[kecil]['halaman'][h][1]:>10.2f}")
    bertambah = [h for h in HALAMAN if hasil[besar]["halaman"][h][0] > hasil[kecil]["halaman"][h][0]]
    print("\nPages whose queries grow with the number of agencies: " + (", ".join(bertambah) or "none"))


def main() -> None:
    if len(sys.argv) == 4 and sys.argv[1] == "--satu":
        folder = Path(sys.argv[3])
        print(json.dumps(ukur(int(sys.argv[2]), folder)))
        return
    hasil = {}
    for n in [int(x) for x in sys.argv[1:]] or BAWAAN:
        folder = Path(tempfile.mkdtemp(prefix="selaras-bench-"))
        keluar = subprocess.run([sys.executable, __file__, "--satu", str(n), str(folder)], check=True, stdout=subprocess.PIPE, text=True)
        hasil[n] = json.loads(keluar.stdout.strip().splitlines()[-1])
        shutil.rmtree(folder, ignore_errors=True)
    cetak_hasil(hasil)


if __name__ == "__main__":
    main()
