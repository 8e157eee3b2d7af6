"""The data folder: where it is, whether it is ours alone, locks and files that are whole or not there."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from selaras.aplikasi.basis_data.galat import GalatBasisData, dari_os
from selaras.bahasa import _

PANJANG_RAHASIA = 50


def folder_data() -> Path:
    """``SELARAS_DATA``, or the place where this system keeps the data of a user's programs."""
    import platformdirs

    return Path(os.environ.get("SELARAS_DATA") or platformdirs.user_data_dir("selaras")).absolute()


def siapkan_folder() -> Path:
    """The data folder, made where it was missing. Raises GalatBasisData where it cannot be used or others could change it."""
    folder = folder_data()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        info = folder.stat()
        if not os.access(folder, os.W_OK | os.X_OK):
            with tempfile.TemporaryFile(dir=folder):  # tells why, in the system's own words
                pass
    except OSError as e:
        raise dari_os(e, folder) from None
    if os.name == "posix":
        _tolak_milik_lain(folder, info)
    return folder


def _tolak_milik_lain(folder: Path, info: os.stat_result) -> None:
    """Whoever may write in the folder could put another database in its place."""
    if info.st_uid != os.geteuid():
        raise GalatBasisData(
            _(
                "folder data {f} milik akun nomor {p}, sedangkan perintah ini dijalankan akun nomor {a}. "
                "Jalankan sebagai pemiliknya atau sebut folder lain dalam SELARAS_DATA.",
                f=folder, p=info.st_uid, a=os.geteuid(),
            )
        )  # fmt: skip
    if info.st_mode & stat.S_IWOTH:
        raise GalatBasisData(
            _("folder data {f} dapat ditulis siapa saja. Jalankan chmod o-w pada folder itu atau sebut subfolder di dalamnya.", f=folder)
        )


class SedangDikunci(Exception):
    """Another process holds the lock."""


def buka_kunci(berkas: Path, *, bersama: bool = False, tunggu: bool = True) -> int:
    """Lock a file until it is closed or the process ends, however it ends. Raises SedangDikunci where it may not wait."""
    import fcntl

    fd = os.open(berkas, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(fd, (fcntl.LOCK_SH if bersama else fcntl.LOCK_EX) | (0 if tunggu else fcntl.LOCK_NB))
    except BlockingIOError:
        os.close(fd)
        raise SedangDikunci(berkas) from None
    except BaseException:
        os.close(fd)
        raise
    return fd


@contextmanager
def terkunci(berkas: Path) -> Iterator[None]:
    """One process at a time."""
    if os.name != "posix":
        yield
        return
    fd = buka_kunci(berkas)
    try:
        yield
    finally:
        os.close(fd)


def tulis_awet(tujuan: Path, isi: str, milik: tuple[int, int] | None = None) -> None:
    """Write for the owner's eyes, so that a crash at any moment leaves the old file or the new one. Raises OSError."""
    fd, nama = tempfile.mkstemp(prefix=f".{tujuan.name}.", dir=tujuan.parent)
    try:
        with os.fdopen(fd, "w", encoding="utf-8") as f:
            f.write(isi)
            f.flush()
            if milik is not None:
                os.fchown(f.fileno(), *milik)
            os.fsync(f.fileno())
        os.replace(nama, tujuan)
    except BaseException:
        with suppress(OSError):
            os.unlink(nama)
        raise
    awetkan_folder(tujuan.parent)


def awetkan_folder(folder: Path) -> None:
    """Have the names in a folder outlive a loss of power."""
    if os.name != "posix":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def rahasia(nama: str) -> str:
    """A random word kept in the data folder, readable by its owner only; made where it is missing, empty or torn."""
    folder = siapkan_folder()
    berkas = folder / nama
    try:
        if isi := _rahasia_utuh(berkas):
            return isi
        with terkunci(folder / "rahasia.kunci"):
            if isi := _rahasia_utuh(berkas):
                return isi  # another process was first
            from secrets import token_urlsafe  # with it comes OpenSSL, 4 MB that the guard of the server never needs

            isi = token_urlsafe(PANJANG_RAHASIA)
            tulis_awet(berkas, isi)
            return isi
    except OSError as e:
        raise dari_os(e, folder) from None


def _rahasia_utuh(berkas: Path) -> str:
    """The word, or nothing where a crash left less than one."""
    try:
        isi = berkas.read_bytes().strip()
    except FileNotFoundError:
        return ""
    return isi.decode("ascii") if len(isi) >= PANJANG_RAHASIA and isi.isascii() and b"\0" not in isi else ""
