"""The side of a command: join the embedded server, and wake its guard where nobody is on duty."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from selaras.aplikasi.basis_data.alamat import NAMA_BASIS_DATA
from selaras.aplikasi.basis_data.bawaan.penjaga import PEMAKAI, TUGAS
from selaras.aplikasi.basis_data.bawaan.server import PENGELOLA, PERAN, PORTA, Server
from selaras.aplikasi.basis_data.folder import SedangDikunci, buka_kunci, siapkan_folder, terkunci
from selaras.aplikasi.basis_data.galat import GalatBasisData, dari_os
from selaras.bahasa import _

MULAI = "postgres.kunci"  # one command at a time looks whether the server runs
PERCOBAAN = 5
SABAR_DETIK = 300  # for a server that its guard is bringing back, perhaps after a long recovery
SABAR_SIAP_DETIK = 15  # for one that runs and yet refuses us
_pegangan: dict[Path, int] = {}  # data folder -> the lock that says that this process uses its server
_membangunkan = threading.Lock()


def pakai() -> str:
    """The address of the embedded server of this data folder, which runs until this process ends. Raises GalatBasisData."""
    induk = siapkan_folder()
    _tutup_telinga()
    try:
        if induk not in _pegangan:
            _pegangan[induk] = buka_kunci(induk / PEMAKAI, bersama=True)
        with terkunci(induk / MULAI):
            return _siapkan(induk)
    except OSError as e:
        raise dari_os(e, induk) from None


def _tutup_telinga() -> None:
    """What the user keeps in PG… variables for other servers (a host, a service, a way to sign in) is not meant for this one."""
    for pilihan in psycopg.pq.Conninfo.get_defaults():
        if pilihan.envvar:
            os.environ.pop(pilihan.envvar.decode(), None)


def lepas() -> None:
    """Say that this process uses no server any more."""
    while _pegangan:
        os.close(_pegangan.popitem()[1])


def bangunkan() -> None:
    """Wake a guard where none is on duty, without waiting for it. For a site that lost its server."""
    if _membangunkan.acquire(blocking=False):
        threading.Thread(target=_bangunkan_tenang, daemon=True).start()


def _bangunkan_tenang() -> None:
    try:
        for induk in list(_pegangan):
            with suppress(GalatBasisData, OSError), terkunci(induk / MULAI):
                if not _bertugas(induk):
                    _panggil_penjaga(induk)
    finally:
        _membangunkan.release()


def _siapkan(induk: Path) -> str:
    server = Server(induk)
    mulai = time.monotonic()
    siap_sejak = 0.0  # 0: it is not ready
    sebab = ""
    panggilan = 0
    while True:
        if not _bertugas(induk):
            if panggilan == PERCOBAAN:
                raise _tak_kunjung_siap(server, sebab)
            panggilan += 1
            if galat := _panggil_penjaga(induk):
                raise GalatBasisData(galat)
        try:
            return _pastikan_basis_data(server)
        except psycopg.OperationalError as e:  # it died meanwhile, or is being brought back
            sebab = " ".join(str(e).split())
        jalan, kini = server.berjalan(), time.monotonic()
        siap_sejak = (siap_sejak or kini) if jalan and server.siap(jalan.pid) else 0.0
        if kini - (siap_sejak or mulai) > (SABAR_SIAP_DETIK if siap_sejak else SABAR_DETIK):
            raise _tak_kunjung_siap(server, sebab)
        time.sleep(0.05)


def _tak_kunjung_siap(server: Server, sebab: str) -> GalatBasisData:
    return GalatBasisData(
        _(
            "PostgreSQL bawaan di {f} tidak kunjung siap: {e}. Catatan lengkap: {l}",
            f=server.folder, e=" | ".join(x for x in (sebab, server.akhir_log()) if x), l=server.log,
        )
    )  # fmt: skip


def _bertugas(induk: Path) -> bool:
    """Is a guard on duty?"""
    try:
        os.close(buka_kunci(induk / TUGAS, tunggu=False))
    except SedangDikunci:
        return True
    return False


def _panggil_penjaga(induk: Path) -> str:
    """Start a guard and wait for its word: empty when the server runs, or the guard was killed before it could speak."""
    log = os.open(induk / "postgres.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        penjaga = subprocess.Popen(
            [sys.executable, "-P", "-W", "ignore", "-m", "selaras.aplikasi.basis_data.bawaan.penjaga", str(induk)],
            cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True,
        )  # fmt: skip
    finally:
        os.close(log)
    assert penjaga.stdout is not None
    with penjaga.stdout as keluaran:
        kata = keluaran.readline()
    # It lives on without us, and where it ends first, is reaped by a thread: a site must not gather dead children.
    threading.Thread(target=penjaga.wait, daemon=True).start()
    try:
        return str(json.loads(kata).get("galat", ""))
    except ValueError:
        return ""


def _pastikan_basis_data(server: Server) -> str:
    """The address of our database in the server that runs; made where it is missing. Raises psycopg.OperationalError."""
    soket = server.soket()
    if not soket:
        raise psycopg.OperationalError("no server")
    alamat = make_conninfo(host=soket, port=PORTA)
    with psycopg.connect(alamat, dbname="postgres", user=PENGELOLA, autocommit=True) as sambungan:
        tanya = "SELECT rolname FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba WHERE datname = %s"
        baris = sambungan.execute(tanya, [NAMA_BASIS_DATA]).fetchone()
        if baris is None:
            with suppress(errors.DuplicateObject):
                sambungan.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(PERAN)))
            sambungan.execute(
                sql.SQL("CREATE DATABASE {} OWNER {} ENCODING 'UTF8' TEMPLATE template0").format(
                    sql.Identifier(NAMA_BASIS_DATA), sql.Identifier(PERAN)
                )
            )
        return make_conninfo(alamat, dbname=NAMA_BASIS_DATA, user=baris[0] if baris else PERAN)
