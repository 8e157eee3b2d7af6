"""Commands that use the embedded server of a folder, and the processes that run for it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

PALING_LAMA = 900  # seconds: a ceiling for a machine that does much else, not an expectation
MULAI = "import sys, psycopg; from selaras.aplikasi.basis_data import siapkan_server; a = siapkan_server(); "
TUNGGU = MULAI + "print('siap', flush=True); sys.stdin.read()"
TANYA = MULAI + "print(*psycopg.connect(a).execute('select pg_postmaster_start_time(), inet_server_addr(), current_user').fetchone())"


@dataclass
class Pemakai:
    """Somebody on this machine: an account, a home, a data folder."""

    lingkungan: dict[str, str]
    akun: dict[str, Any] = field(default_factory=dict)  # what Popen needs to run as that account

    @property
    def induk(self) -> Path:
        return Path(self.lingkungan["SELARAS_DATA"])

    def mulai(self, kode: str, *argumen: str, **lain: Any) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", kode, *argumen], env=self.lingkungan, cwd="/", stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **self.akun, **lain,
        )  # fmt: skip

    def pegang(self) -> subprocess.Popen[str]:
        """A command that uses the server until its input is closed or it is killed."""
        p = self.mulai(TUNGGU)
        assert p.stdout is not None
        if p.stdout.readline().strip() != "siap":
            raise AssertionError(p.communicate()[1])
        return p

    def jalankan(self, kode: str = TANYA, *argumen: str) -> subprocess.CompletedProcess[str]:
        p = self.mulai(kode, *argumen)
        keluar, galat = p.communicate(timeout=PALING_LAMA)
        return subprocess.CompletedProcess(p.args, p.returncode, keluar, galat)

    def tanya(self, kode: str = TANYA, *argumen: str) -> str:
        """What the next command says, which has to succeed."""
        hasil = self.jalankan(kode, *argumen)
        assert hasil.returncode == 0, hasil.stderr
        return hasil.stdout

    def selaras(self, *argumen: str) -> subprocess.CompletedProcess[str]:
        """The command line itself."""
        perintah = [sys.executable, "-W", "ignore", "-m", "selaras.cli", *argumen]
        return subprocess.run(perintah, env=self.lingkungan, cwd="/", capture_output=True, text=True, timeout=PALING_LAMA, **self.akun)

    def proses(self, *nama: str) -> list[psutil.Process]:
        """The living processes of PostgreSQL in this data folder."""
        hasil = []
        for p in psutil.process_iter():
            with contextlib.suppress(psutil.Error, OSError):
                di = os.fsencode(p.cwd()).startswith(os.fsencode(self.induk.resolve()))
                if di and p.name() in (nama or ("postgres", "initdb")) and p.status() != psutil.STATUS_ZOMBIE:
                    hasil.append(p)
        return hasil

    def postmaster(self) -> list[psutil.Process]:
        """The processes of PostgreSQL that another one did not start."""
        semua = self.proses()
        nomor = {p.pid for p in semua}
        with contextlib.suppress(psutil.NoSuchProcess):
            return [p for p in semua if p.ppid() not in nomor]
        return self.postmaster()

    def penjaga(self) -> list[psutil.Process]:
        hasil = []
        for p in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                baris = p.cmdline()
                if baris[-1:] == [str(self.induk)] and any(x.endswith("bawaan.penjaga") for x in baris):
                    hasil.append(p)
        return hasil

    def bersihkan(self) -> None:
        for p in (*self.penjaga(), *self.proses()):
            with contextlib.suppress(psutil.NoSuchProcess):
                p.kill()


def tunggu(syarat: Any) -> bool:
    """Wait for a condition; false where it never comes."""
    batas = time.monotonic() + PALING_LAMA
    while not (benar := bool(syarat())) and time.monotonic() < batas:
        time.sleep(0.002)
    return benar


def _lapang() -> str | None:
    """A place in memory where there is room: what is tried here is killed, not unplugged."""
    with contextlib.suppress(OSError):
        ruang = os.statvfs("/dev/shm")
        if ruang.f_bavail * ruang.f_frsize > 2_000_000_000 and os.access("/dev/shm", os.W_OK):
            return "/dev/shm"
    return None


@contextlib.contextmanager
def rumah(nama: str = "", akun: dict[str, Any] | None = None) -> Iterator[Pemakai]:
    """A home that holds a data folder, gone afterwards with every process in it.

    Not under pytest's own folder: that one is closed to other accounts.
    """
    akar = Path(tempfile.mkdtemp(prefix="selaras-basis-", dir=_lapang()))
    try:
        tempat = akar / nama if nama else akar
        tempat.mkdir(parents=True, exist_ok=True)
        if akun:
            os.chown(akar, akun["user"], akun["group"])
            for folder in {tempat, *tempat.parents}:
                if folder.is_relative_to(akar):
                    os.chown(folder, akun["user"], akun["group"])
        isi = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "SELARAS_DATA", "SELARAS_DATA_UJI", "XDG_DATA_HOME")}
        pemakai = Pemakai(isi | {"HOME": str(tempat), "SELARAS_DATA": str(tempat / "data")}, akun or {})
        try:
            yield pemakai
        finally:
            pemakai.bersihkan()
    finally:
        shutil.rmtree(akar, ignore_errors=True)
