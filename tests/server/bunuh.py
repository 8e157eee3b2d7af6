"""Killing at chosen moments: whom, when, and what the next command finds."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.server.alat import PALING_LAMA, TANYA, Pemakai, tunggu

Proses = subprocess.Popen[str]


def _bunuh(korban: list[psutil.Process]) -> None:
    for p in korban:
        with contextlib.suppress(psutil.NoSuchProcess):
            p.kill()


def perintah(pemakai: Pemakai, p: Proses) -> None:
    p.kill()


def kelompok(pemakai: Pemakai, p: Proses) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(p.pid, signal.SIGKILL)


def postmaster(pemakai: Pemakai, p: Proses) -> None:
    """The postmaster, or whatever stands in its place while the database is being made."""
    _bunuh(pemakai.postmaster())


def penjaga(pemakai: Pemakai, p: Proses) -> None:
    _bunuh(pemakai.penjaga())


def semua(pemakai: Pemakai, p: Proses) -> None:
    """As when the power fails, but for the disk."""
    p.kill()
    _bunuh([*pemakai.penjaga(), *pemakai.proses()])


KORBAN: tuple[Callable[[Pemakai, Proses], None], ...] = (perintah, kelompok, postmaster, penjaga, semua)


def _berkas(induk: Path) -> int:
    """How many files the database being made has by now; all of them once it is whole."""
    if (induk / "postgres").exists():
        return 10**6
    return sum(len(b) for w in induk.glob("postgres.baru-*") for _a, _f, b in os.walk(w))


def _baris_kunci(induk: Path) -> int:
    with contextlib.suppress(OSError):
        return len((induk / "postgres" / "postmaster.pid").read_text().splitlines())
    return 0


def _basis_data(induk: Path) -> bool:
    """Is our own database among those of the server?"""
    with contextlib.suppress(OSError):
        return any(int(p.name) > 5 for p in (induk / "postgres" / "base").iterdir() if p.name.isdigit())
    return False


def saat_mulai() -> dict[str, Callable[[Path], bool]]:
    """Twenty moments of a first start, each told by what lies on the disk."""
    sedang: dict[str, Callable[[Path], bool]] = {
        "the data folder appears": lambda d: d.exists(),
        "the lock of the users appears": lambda d: (d / "postgres.pemakai").exists(),
        "the guard is on duty": lambda d: (d / "postgres.penjaga").exists(),
        "the folder to be appears": lambda d: _berkas(d) > 0 or any(d.glob("postgres.baru-*")),
    }
    for n in (1, 3, 25, 60, 110, 200, 310, 450, 600, 750, 900):
        sedang[f"{n} files are there"] = lambda d, n=n: _berkas(d) >= n
    return sedang | {
        "the database folder has its name": lambda d: (d / "postgres").exists(),
        "the server has its lock": lambda d: _baris_kunci(d) > 0,
        "the server has its socket": lambda d: (d / "postgres" / ".s.PGSQL.5432").exists(),
        "the server is ready": lambda d: _baris_kunci(d) >= 8,
        "our database appears": _basis_data,
    }


def bunuh_saat_mulai(pemakai: Pemakai, korban: Callable[[Pemakai, Proses], None], saat: Callable[[Path], bool]) -> tuple[bool, str]:
    """Kill during a first start. Whether what lies there is nothing or whole, and what the next command complains of."""
    p = pemakai.mulai(TANYA, start_new_session=True)
    try:
        assert tunggu(lambda: saat(pemakai.induk))
        korban(pemakai, p)
    finally:
        p.communicate(timeout=PALING_LAMA)
    ada = (pemakai.induk / "postgres").exists()
    utuh = not ada or (pemakai.induk / "postgres" / "global" / "pg_control").is_file()
    hasil = pemakai.jalankan()
    sisa = list(pemakai.induk.glob("postgres.baru-*"))
    return utuh, hasil.stderr if hasil.returncode else "".join(f"left behind: {s}" for s in sisa)


CATAT = (
    "import sys, psycopg; from selaras.aplikasi.basis_data import siapkan_server; s = psycopg.connect(siapkan_server())\n"
    "s.execute('create table if not exists catatan (n int primary key, isi text)'); s.commit(); n = int(sys.argv[1])\n"
    "while True:\n"
    "    s.execute('insert into catatan values (%s, %s)', [n, 'x' * 2000]); s.commit(); print(n, flush=True); n += 1\n"
)
BACA = (
    "import psycopg; from selaras.aplikasi.basis_data import siapkan_server; s = psycopg.connect(siapkan_server())\n"
    "print(*s.execute('select count(*), coalesce(max(n), 0), count(*) filter (where length(isi) <> 2000) from catatan').fetchone())\n"
)


def bunuh_saat_simpan(pemakai: Pemakai, korban: Callable[[Pemakai, Proses], None], mulai: int, banyak: int) -> tuple[int, str]:
    """Kill after a number of commits. The number of rows that the next command finds, and what is wrong with them."""
    p = pemakai.mulai(CATAT, str(mulai), start_new_session=True)
    assert p.stdout is not None
    diakui = mulai - 1
    for _ in range(banyak):
        diakui = int(p.stdout.readline())
    korban(pemakai, p)
    if korban is penjaga:
        p.kill()  # it lost nothing and would go on for ever
    keluar, _galat = p.communicate(timeout=PALING_LAMA)
    utuh = re.findall(r"^(\d+)\n", keluar, re.MULTILINE)
    diakui = int(utuh[-1]) if utuh else diakui
    hasil = pemakai.jalankan(BACA)
    if hasil.returncode:
        return mulai, hasil.stderr
    jumlah, terbesar, rusak = map(int, hasil.stdout.split())
    if rusak or jumlah != terbesar or terbesar not in (diakui, diakui + 1):
        return terbesar, f"acknowledged {diakui}, found {jumlah} rows up to {terbesar}, {rusak} of them torn"
    return terbesar, ""
