"""Data folders that cannot be used: what is wrong with each, and what mends it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator

from selaras.aplikasi.basis_data.bawaan.program import program
from tests.server.alat import Pemakai, tunggu

Rusak = Callable[[Pemakai], contextlib.AbstractContextManager[None]]


class TidakBisaDiSini(Exception):
    """This machine does not let us make that trouble."""


def milik(pemakai: Pemakai) -> tuple[int, int]:
    return pemakai.akun.get("user", os.geteuid()), pemakai.akun.get("group", os.getegid())


@contextlib.contextmanager
def berkas(pemakai: Pemakai) -> Iterator[None]:
    pemakai.induk.write_text("bukan folder")
    yield
    pemakai.induk.unlink()


@contextlib.contextmanager
def tautan_putus(pemakai: Pemakai) -> Iterator[None]:
    pemakai.induk.symlink_to("/tidak/ada")
    yield
    pemakai.induk.unlink()


def pasang(pemakai: Pemakai, pilihan: str, *lagi: str) -> None:
    """A small disk in memory in place of the data folder."""
    uid, gid = milik(pemakai)
    pemakai.induk.mkdir(exist_ok=True)
    perintah = ["mount", "-t", "tmpfs", "-o", f"{pilihan},mode=700,uid={uid},gid={gid}", "tmpfs", str(pemakai.induk)]
    if os.geteuid() != 0 or subprocess.run(perintah, capture_output=True).returncode:
        raise TidakBisaDiSini("only root mounts a disk, and not in every container")
    for pilihan_lagi in lagi:
        ubah(pemakai, pilihan_lagi)


def ubah(pemakai: Pemakai, pilihan: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{pilihan}", str(pemakai.induk)], check=True)


def lepas(pemakai: Pemakai) -> None:
    """The tests' own disk goes when its last file is closed."""
    if pemakai.induk.is_mount():
        subprocess.run(["umount", "--lazy", str(pemakai.induk)], check=True)


@contextlib.contextmanager
def hanya_baca(pemakai: Pemakai) -> Iterator[None]:
    pasang(pemakai, "size=300m", "ro")
    yield
    ubah(pemakai, "rw")


@contextlib.contextmanager
def penuh(pemakai: Pemakai) -> Iterator[None]:
    pasang(pemakai, "size=20m")
    yield
    ubah(pemakai, "size=300m")


@contextlib.contextmanager
def versi_lain(pemakai: Pemakai) -> Iterator[None]:
    """A database that the other PostgreSQL of the wheel made."""
    lama = program("initdb").parents[2] / "pginstall" / "bin" / "initdb"
    uid, gid = milik(pemakai)
    tempat = pemakai.induk / "postgres"
    pembuat = {"user": uid or 65534, "group": gid or 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    pemakai.induk.mkdir(mode=0o700)
    tempat.mkdir(mode=0o700)
    if pembuat:
        os.chown(pemakai.induk, uid, gid)
        os.chown(tempat, pembuat["user"], pembuat["group"])
    subprocess.run([lama, "-D", "/proc/self/cwd", "--no-sync"], cwd=tempat, env={}, check=True, capture_output=True, **pembuat)
    yield
    shutil.rmtree(tempat)


@contextlib.contextmanager
def tidak_utuh(pemakai: Pemakai) -> Iterator[None]:
    pemakai.tanya()
    assert tunggu(lambda: not pemakai.penjaga())
    kendali = pemakai.induk / "postgres" / "global" / "pg_control"
    kendali.rename(kendali.with_suffix(".hilang"))
    yield
    kendali.with_suffix(".hilang").rename(kendali)


@contextlib.contextmanager
def setelan_salah(pemakai: Pemakai) -> Iterator[None]:
    pemakai.tanya()
    assert tunggu(lambda: not pemakai.penjaga())
    setelan = pemakai.induk / "postgres" / "postgresql.conf"
    isi = setelan.read_bytes()
    setelan.write_bytes(isi + b"\nwork_mem = seratus\n")
    yield
    setelan.write_bytes(isi)


# What is wrong -> how to make it, and words that the message must hold besides the place.
RUSAK: dict[str, tuple[Rusak, tuple[str, ...]]] = {
    "a file in its place": (berkas, ("padahal harus folder", "SELARAS_DATA")),
    "a link to nothing": (tautan_putus, ("padahal harus folder", "SELARAS_DATA")),
    "a disk that can only be read": (hanya_baca, ("hanya dapat dibaca", "SELARAS_DATA")),
    "a full disk": (penuh, ("No space left on device",)),
    "a database of another version": (versi_lain, ("PostgreSQL 16", "PostgreSQL 18", "pg_dump", "selaras ekspor")),
    "half a database": (tidak_utuh, ("bukan folder basis data yang utuh", "cadangan")),
    "a wrong setting": (setelan_salah, ("tidak dapat berjalan", "work_mem", "postgres.log")),
}
NAMA = {
    "spaces": "Dinas Koperasi dan UKM",
    "not ASCII": "Évaluasi – kinerja 数据 ñ",
    "200 characters": "n" * 200,
    "a deep path": "/".join(["sebuah folder yang dalam"] * 9),
    "commas and quotes": "a,b 'c' \"d\" $HOME `x` %41 \\ #",
    "a new line": "baris\nkedua",
}


def keluhan(pemakai: Pemakai, *kata: str) -> str:
    """What is wrong with the way in which a command refuses: nothing, where it says all these words and no traceback."""
    hasil = pemakai.selaras("hitung", "--tahun", "2021")
    baik = hasil.returncode == 1 and hasil.stderr.startswith("Gagal: ") and "Traceback" not in hasil.stderr
    return "" if baik and all(k in hasil.stderr for k in kata) else f"exit {hasil.returncode}: {hasil.stderr}"
