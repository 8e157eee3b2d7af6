"""The guard of the embedded server: a process of its own that runs the server while anybody uses it.

It makes the database where there is none, starts the server, brings it back when it dies, and stops it once the last user has left. Users
hold a shared lock for as long as they live, however they end; the guard waits until it can have that lock alone. Whoever started the guard
reads one line from it: that the server is ready, or what is wrong.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import FrameType

from selaras.aplikasi.basis_data.bawaan.akun import pemilik
from selaras.aplikasi.basis_data.bawaan.server import Postmaster, Server
from selaras.aplikasi.basis_data.folder import SedangDikunci, buka_kunci
from selaras.aplikasi.basis_data.galat import GalatBasisData, dari_os

TUGAS = "postgres.penjaga"  # locked by the guard on duty
PEMAKAI = "postgres.pemakai"  # locked, shared, by every user
JEDA_SEPI = 1.0  # seconds without a user before the server stops: one command often follows another
UMUR_PENDEK = 5.0  # seconds: a server that lived no longer has a reason to die again
PERCOBAAN = 4


def lapor(**isi: str) -> None:
    """Tell whoever started us, once."""
    with suppress(OSError):
        sys.stdout.write(json.dumps(isi) + "\n")
        sys.stdout.flush()
    kosong = os.open(os.devnull, os.O_WRONLY)
    os.dup2(kosong, 1)
    os.close(kosong)


class Penjaga:
    def __init__(self, induk: Path) -> None:
        self.server = Server(induk)
        self.pemakai = induk / PEMAKAI
        self.berhenti = threading.Event()
        self.postmaster: Postmaster | None = None
        self.giliran = threading.Lock()  # nobody starts a server while it is being stopped
        self.kunci_pemakai = -1

    def jaga(self) -> None:
        """Until the last user has left, or the server cannot be had. Raises GalatBasisData only before the server was ready."""
        self.server.buat_bila_belum()
        self._mulai()
        lapor(siap="ya")
        threading.Thread(target=self._tunggu_sepi, daemon=True).start()
        pendek = 0
        while self.postmaster is not None and not self.berhenti.is_set():
            mulai = time.monotonic()
            self.postmaster.tunggu()
            pendek = pendek + 1 if time.monotonic() - mulai < UMUR_PENDEK else 0
            self.berhenti.wait(min(2**pendek - 1, 30) / 4)  # a server that keeps dying is given time
            if not self.berhenti.is_set() and not self._hidupkan():
                return
        with self.giliran:
            self.server.buang_soket(pemilik(self.server.folder))

    def _mulai(self) -> None:
        with self.giliran:
            if not self.berhenti.is_set():
                self.postmaster = self.server.mulai()

    def _hidupkan(self) -> bool:
        """Bring a server back that died. Gives up after a few tries: the next request or command wakes another guard."""
        for kali in range(PERCOBAAN):
            try:
                self._mulai()
                return True
            except (GalatBasisData, OSError) as e:
                print(e, file=sys.stderr, flush=True)
                self.berhenti.wait(2**kali)
        return False

    def _tunggu_sepi(self) -> None:
        while True:
            os.close(buka_kunci(self.pemakai))  # waits for every user to leave
            time.sleep(JEDA_SEPI)
            with suppress(SedangDikunci):
                # Kept until this process ends: who comes now waits until the server has stopped.
                self.kunci_pemakai = buka_kunci(self.pemakai, tunggu=False)
                break
        self.hentikan()

    def hentikan(self, *_sinyal: int | FrameType | None) -> None:
        self.berhenti.set()
        with self.giliran:
            if self.postmaster is not None:
                self.postmaster.hentikan()


def utama(induk: Path) -> None:
    os.umask(0o077)
    try:
        tugas = buka_kunci(induk / TUGAS, tunggu=False)
    except SedangDikunci:
        lapor(siap="lain")
        return
    penjaga = Penjaga(induk)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=penjaga.hentikan, daemon=True).start())
    try:
        penjaga.jaga()
    except GalatBasisData as e:
        lapor(galat=str(e))
    except OSError as e:
        lapor(galat=str(dari_os(e, induk)))
    os.close(tugas)  # before the lock of the users: who comes next finds nobody on duty


if __name__ == "__main__":
    utama(Path(sys.argv[1]))
