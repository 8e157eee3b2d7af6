"""The site while its embedded server is away: a page that says so, and the site is back by itself."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import psutil
import pytest
from django.db import OperationalError, ProgrammingError, connection
from psycopg import errors
from psycopg.conninfo import make_conninfo

from selaras.aplikasi.basis_data.bawaan.program import program
from selaras.aplikasi.siap import _tanda_skema
from selaras.aplikasi.situs.gangguan import terganggu
from tests.server.alat import PALING_LAMA, Pemakai, rumah, tunggu


def salin_basis_data(dari: str, pemakai: Pemakai) -> None:
    """What a backup and its restoration do, with the programs of the same wheel."""
    simpan = subprocess.run([program("pg_dump"), "--format=custom", dari], check=True, capture_output=True).stdout
    with pemakai.pegang() as p:
        ke = pemakai.tanya("from selaras.aplikasi.basis_data import siapkan_server; print(siapkan_server())").strip()
        subprocess.run(
            [program("pg_restore"), "--no-owner", "--exit-on-error", "--dbname", ke], input=simpan, check=True, capture_output=True
        )
        tandai = f"COMMENT ON TABLE django_migrations IS '{_tanda_skema()}'"  # a test database is migrated by others
        subprocess.run([program("psql"), "-c", tandai, ke], check=True, capture_output=True)
        p.communicate("")


@pytest.fixture
def situs(db):
    """`selaras serve` over a restored copy of the test database."""
    with rumah() as pemakai, socket.socket() as s:
        isi = connection.get_connection_params()
        salin_basis_data(make_conninfo(**{k: isi[k] for k in ("dbname", "user", "password", "host", "port") if isi.get(k)}), pemakai)
        s.bind(("127.0.0.1", 0))
        porta = str(s.getsockname()[1])
        s.close()
        with (pemakai.induk / "serve.log").open("w") as log:
            p = subprocess.Popen(
                [sys.executable, "-m", "selaras.cli", "serve", "--porta", porta],
                env=pemakai.lingkungan,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            alamat = f"http://127.0.0.1:{porta}/masuk/"
            assert tunggu(lambda: p.poll() is not None or minta(alamat)[0] == 200), Path(log.name).read_text()
            yield pemakai, alamat, Path(log.name)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(p.pid, signal.SIGKILL)
            p.wait(PALING_LAMA)


def minta(alamat: str) -> tuple[int, str, Any]:
    try:
        with urllib.request.urlopen(alamat, timeout=PALING_LAMA) as jawab:
            return jawab.status, jawab.read().decode(), jawab.headers
    except urllib.error.HTTPError as e:
        return e.code, e.read().decode(), e.headers
    except (OSError, http.client.HTTPException):  # nobody answered, or not to the end
        return 0, "", None


def test_a_lost_server_is_told_and_comes_back_without_another_command(situs):
    pemakai, alamat, log = situs
    (penjaga,) = pemakai.penjaga()
    penjaga.suspend()  # long enough to look
    for x in pemakai.postmaster():
        x.kill()
    assert tunggu(lambda: not pemakai.proses())
    kode, isi, kepala = minta(alamat)
    assert kode == 503
    assert "Basis data sedang tidak dapat dihubungi" in isi
    assert kepala["Retry-After"] == "3"
    assert "Traceback" not in log.read_text()
    penjaga.resume()
    assert tunggu(lambda: minta(alamat)[0] == 200), "the guard brought it back"
    for x in (penjaga, *pemakai.proses()):
        with contextlib.suppress(Exception):
            x.kill()
    assert tunggu(lambda: minta(alamat)[0] == 200), "a request woke a new guard"
    assert len(pemakai.penjaga()) == 1

    assert situs_mati_dengan_induknya(*situs), "and a killed site keeps neither its port nor its server"


def situs_mati_dengan_induknya(pemakai: Pemakai, alamat: str, _log: Path) -> bool:
    for p in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if p.cmdline()[-1:] == [alamat.split(":")[2].split("/")[0]] and p.ppid() == os.getpid():
                p.kill()
    return tunggu(lambda: minta(alamat)[0] == 0 and not pemakai.proses())


def dari(asal: Exception, jenis: type[Exception] = OperationalError) -> Exception:
    galat = jenis(str(asal))
    galat.__cause__ = asal
    return galat


@pytest.mark.parametrize(
    ("galat", "harap"),
    [
        (dari(errors.AdminShutdown()), True),
        (dari(errors.CannotConnectNow()), True),
        (dari(errors.TooManyConnections()), True),
        (dari(errors.DiskFull()), True),
        (OperationalError("connection failed: No such file or directory"), True),
        (dari(errors.QueryCanceled()), False),
        (dari(errors.DeadlockDetected()), False),
        (dari(errors.UndefinedTable(), ProgrammingError), False),
        (ValueError("lain"), False),
        (None, False),
    ],
)
def test_only_a_server_that_is_away_is_called_away(galat, harap):
    assert terganggu(galat) is harap
