"""The queue of checks: a few child processes at a time, apart from the threads that answer requests.

Whoever asks twice for the same work gets the same task. An account holds a few tasks at most, and of those that wait, the next is
one of the account that has the fewest running. The queue lives in the memory of the server: what a restart loses is asked for
again by whoever opens the document, whose file is kept.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from selaras.bahasa import _
from selaras.periksa.anak import PANTAU, Pantau
from selaras.periksa.batas import DETIK, PeriksaGagal

SEKALIGUS = 2
PER_AKUN = 3
PALING_BANYAK = 40
SIMPAN = 16  # finished tasks whose result nobody fetched yet
PENUNGGU = 2  # of the threads of the server, how many may stand and wait for a task


class AntreanPenuh(PeriksaGagal):
    """No more tasks now: of this account, or of everybody. The message says what to do."""


class Tugas:
    """One piece of work. Exactly one of ``hasil`` and ``galat`` is set once ``selesai`` is."""

    def __init__(self, kunci: str, pemilik: int, kerja: Callable[[], Any]) -> None:
        self.kunci = kunci
        self.pemilik = pemilik
        self.kerja = kerja
        self.pantau = Pantau()
        self.selesai = threading.Event()
        self.mulai: float | None = None
        self.hasil: Any = None
        self.galat: Exception | None = None

    @property
    def lama(self) -> int:
        """Seconds since it began to run."""
        return int(time.monotonic() - self.mulai) if self.mulai is not None else 0


class Antrean:
    def __init__(self, sekaligus: int = SEKALIGUS, per_akun: int = PER_AKUN, paling_banyak: int = PALING_BANYAK) -> None:
        self.sekaligus, self.per_akun, self.paling_banyak = sekaligus, per_akun, paling_banyak
        self._kunci = threading.Lock()
        self._tugas: dict[str, Tugas] = {}
        self._antre: list[Tugas] = []
        self._jalan: list[Tugas] = []
        self._penunggu = threading.Semaphore(PENUNGGU)

    def minta(self, kunci: str, pemilik: int, kerja: Callable[[], Any]) -> Tugas:
        """The task of this key, new or not. Raises `AntreanPenuh`."""
        with self._kunci:
            if kunci in self._tugas:
                return self._tugas[kunci]
            self._muat(pemilik)
            tugas = self._tugas[kunci] = Tugas(kunci, pemilik, kerja)
            self._antre.append(tugas)
            if len(self._jalan) < self.sekaligus:
                self._mulai()
            return tugas

    def pastikan_muat(self, pemilik: int) -> None:
        """Raises `AntreanPenuh` when this account could ask for nothing more now."""
        with self._kunci:
            self._muat(pemilik)

    def _muat(self, pemilik: int) -> None:
        if sum(t.pemilik == pemilik for t in (*self._antre, *self._jalan)) >= self.per_akun:
            raise AntreanPenuh(
                _("{n} pemeriksaan Anda masih berjalan atau menunggu; tunggu salah satu selesai, atau batalkan", n=self.per_akun)
            )
        if len(self._antre) >= self.paling_banyak:
            raise AntreanPenuh(_("antrean pemeriksaan sedang penuh; coba lagi beberapa menit lagi"))

    def _mulai(self) -> None:
        """Give the next task a thread. The lock is held."""
        sibuk = Counter(t.pemilik for t in self._jalan)
        tugas = min(self._antre, key=lambda t: sibuk[t.pemilik])
        self._antre.remove(tugas)
        self._jalan.append(tugas)
        tugas.mulai = time.monotonic()
        threading.Thread(target=self._kerjakan, args=(tugas,), daemon=True).start()

    def _kerjakan(self, tugas: Tugas) -> None:
        PANTAU.set(tugas.pantau)
        try:
            tugas.hasil = tugas.kerja()
        except Exception as e:  # whoever asked gets it; a thread has nobody to raise it to
            tugas.galat = e
        with self._kunci:
            self._jalan.remove(tugas)
            tugas.selesai.set()
            usai = [t for t in self._tugas.values() if t.selesai.is_set()]
            for t in usai[:-SIMPAN]:
                del self._tugas[t.kunci]
            if self._antre:
                self._mulai()

    def posisi(self, tugas: Tugas) -> int:
        """0 when it runs or is done, else how many of the waiting come up to it."""
        with self._kunci:
            return self._antre.index(tugas) + 1 if tugas in self._antre else 0

    def tunggu(self, tugas: Tugas, detik: float = DETIK + 2) -> bool:
        """Is it done? Waits a while for it, unless enough threads of the server wait already."""
        if not tugas.selesai.is_set() and self._penunggu.acquire(blocking=False):
            try:
                tugas.selesai.wait(detik)
            finally:
                self._penunggu.release()
        return tugas.selesai.is_set()

    def ambil(self, tugas: Tugas) -> Any:
        """The result of a task that is done, which the queue then forgets; its error is raised."""
        with self._kunci:
            self._tugas.pop(tugas.kunci, None)
        if tugas.galat is not None:
            raise tugas.galat
        return tugas.hasil

    def batalkan(self, kunci: str) -> None:
        """End the task, whether it waits or runs. One that is done, or unknown, is forgotten."""
        with self._kunci:
            tugas = self._tugas.pop(kunci, None)
            if tugas is None:
                return
            tugas.pantau.batal = True
            if tugas in self._antre:
                self._antre.remove(tugas)
                tugas.galat = PeriksaGagal(_("pemeriksaan dibatalkan"))
                tugas.selesai.set()


ANTREAN = Antrean()
