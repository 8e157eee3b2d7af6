"""Work in a process of its own with bounds on memory, processor and clock: a hostile file can end the child, never its parent.

`dalam_anak` forks, so a command pays nothing for starting Python again. A server with threads must not fork: it starts
`selaras.periksa.anak` instead, which calls `batasi` on itself. Either way the whole group of processes ends with the bound.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import select
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from selaras.bahasa import _

MEMORI = 850 * 1024**2  # beyond what the interpreter holds when the work begins
DETIK = 17.0
JAWABAN = 48 * 1024**2


class PeriksaGagal(ValueError):
    """The document could not be checked; the message is for the user."""


def pesan_waktu(detik: float) -> str:
    return _("pemeriksaan melebihi {n} detik dan dihentikan; pecah dokumennya lebih dahulu", n=round(detik))


def pesan_memori() -> str:
    return _("dokumen ini memerlukan memori lebih dari {n} MB dan tidak diperiksa; pecah dokumennya lebih dahulu", n=MEMORI // 1024**2)


def pesan_mati() -> str:
    return _("dokumen ini tidak dapat diperiksa: rusak, atau melampaui batas memori")


def pesan_cacat(e: BaseException) -> str:
    """For an error that no reader and no rule foresaw: what to report, in one line."""
    jejak = traceback.extract_tb(e.__traceback__)
    tempat = f"{Path(jejak[-1].filename).name}:{jejak[-1].lineno}" if jejak else ""
    return _("pemeriksaan berhenti karena cacat program ({jenis} di {tempat}); mohon dilaporkan", jenis=type(e).__name__, tempat=tempat)


def batasi(detik: float = DETIK) -> None:
    """Bound this process from now on. Where the system knows no such bounds, only the clock of the parent holds."""
    try:
        import resource
    except ImportError:
        return
    try:
        kini = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        kini = 256 * 1024**2
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for jenis, nilai in ((resource.RLIMIT_AS, kini + MEMORI), (resource.RLIMIT_CPU, int(detik) + 1)):
        with contextlib.suppress(ValueError, OSError):  # a tighter bound is there already
            resource.setrlimit(jenis, (nilai, nilai))


def bunuh(pid: int) -> None:
    """End a child and all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


T = TypeVar("T")


def dalam_anak(kerja: Callable[[], T], detik: float = DETIK) -> T:
    """The value of ``kerja()``, computed in a bounded child. A `ValueError` of its own comes through; all else is `PeriksaGagal`.

    Where there is no fork (Windows) the work is done here, within the bounds of the readers alone.
    """
    if not hasattr(os, "fork"):
        return kerja()
    baca, tulis = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(baca)
        _anak(kerja, tulis, detik)
    os.close(tulis)
    try:
        jawab = _tampung(baca, time.monotonic() + detik)
    finally:
        os.close(baca)
        bunuh(pid)
        os.waitpid(pid, 0)
    if jawab is None:
        raise PeriksaGagal(pesan_waktu(detik))
    if not jawab:
        raise PeriksaGagal(pesan_mati())
    baik, isi = pickle.loads(jawab)
    if not baik:
        raise isi
    return isi  # type: ignore[no-any-return]


def _anak(kerja: Callable[[], Any], tulis: int, detik: float) -> NoReturn:
    os.setsid()
    batasi(detik)
    jawab: tuple[bool, Any]
    try:
        jawab = True, kerja()
    except MemoryError:
        jawab = False, PeriksaGagal(pesan_memori())
    except ValueError as e:
        jawab = False, e
    except BaseException as e:  # nothing of the child may run on in the parent's frames
        jawab = False, PeriksaGagal(pesan_cacat(e))
    with contextlib.suppress(MemoryError, OSError), open(tulis, "wb") as f:
        pickle.dump(jawab, f)
    os._exit(0)


def _tampung(baca: int, sampai: float) -> bytes | None:
    """What the child writes until it closes; None when the clock runs out first."""
    bagian: list[bytes] = []
    banyak = 0
    while (sisa := sampai - time.monotonic()) > 0:
        if not select.select([baca], [], [], sisa)[0]:
            break
        potong = os.read(baca, 1 << 20)
        if not potong:
            return b"".join(bagian)
        banyak += len(potong)
        if banyak > JAWABAN:
            return b""
        bagian.append(potong)
    return None
