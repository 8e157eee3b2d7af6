"""The embedded server: one for many commands, gone when the last one leaves, unharmed by a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress

import psutil
import pytest

PALING_LAMA = 900  # seconds: a ceiling for a machine that does much else, not an expectation
# A shell that starts the tests in the background makes its children deaf to an interrupt.
TUNGGU = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from selaras.aplikasi.siap import siapkan; siapkan(migrasi=False); print('siap', flush=True); sys.stdin.read()"
)
TANYA = (
    "from selaras.aplikasi.siap import siapkan; siapkan(migrasi=False); from django.db import connection; c = connection.cursor(); "
    "c.execute('select pg_postmaster_start_time(), inet_server_addr()'); print(*c.fetchone())"
)


@pytest.fixture
def lingkungan():
    """Not under pytest's own folder: another run of pytest closes that one to the user whom the server runs as."""
    isi = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "SELARAS_DATA")}
    with tempfile.TemporaryDirectory(prefix="selaras-basis-", ignore_cleanup_errors=True) as folder:
        yield isi | {"SELARAS_DATA": f"{folder}/data"}


def mulai(lingkungan):
    p = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", TUNGGU], env=lingkungan, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert p.stdout.readline().strip() == "siap"
    return p


def tanya(lingkungan):
    hasil = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", TANYA], env=lingkungan, capture_output=True, text=True, timeout=PALING_LAMA
    )
    assert hasil.returncode == 0, hasil.stderr
    return hasil.stdout


def server(lingkungan):
    folder = f"{lingkungan['SELARAS_DATA']}/postgres"
    return [p for p in psutil.process_iter(["name", "cmdline"]) if p.info["name"] == "postgres" and folder in (p.info["cmdline"] or [])]


def tunggu_mati(lingkungan):
    batas = time.monotonic() + PALING_LAMA
    while server(lingkungan) and time.monotonic() < batas:
        time.sleep(0.3)
    return not server(lingkungan)


def test_commands_share_one_server_and_the_last_one_stops_it(lingkungan):
    p = mulai(lingkungan)
    assert tanya(lingkungan) == tanya(lingkungan)
    assert len(server(lingkungan)) == 1
    p.send_signal(signal.SIGINT)
    p.wait(PALING_LAMA)
    assert tunggu_mati(lingkungan)


def test_a_killed_command_leaves_no_server_behind(lingkungan):
    p = mulai(lingkungan)
    p.kill()
    p.wait()
    assert tunggu_mati(lingkungan)
    assert tanya(lingkungan)


def test_a_killed_server_and_its_stale_lock_do_not_stop_the_next_start(lingkungan):
    p = mulai(lingkungan)
    korban = [x for s in server(lingkungan) for x in (s, *s.children())]
    assert korban
    for x in korban:
        with suppress(psutil.NoSuchProcess):
            x.kill()
    p.kill()
    p.wait()
    psutil.wait_procs(korban, timeout=PALING_LAMA)
    assert os.path.exists(f"{lingkungan['SELARAS_DATA']}/postgres/postmaster.pid")
    assert tanya(lingkungan)


def test_two_first_starts_at_once_both_work(lingkungan):
    dua = [
        subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", TANYA], env=lingkungan, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    jawab = [p.communicate(timeout=PALING_LAMA) for p in dua]
    assert all(p.returncode == 0 for p in dua), jawab
    assert jawab[0][0] == jawab[1][0]


def test_the_server_listens_to_nobody_else(lingkungan):
    p = mulai(lingkungan)
    try:
        for s in server(lingkungan):
            for sambungan in s.net_connections(kind="tcp"):
                assert sambungan.laddr.ip in ("127.0.0.1", "::1")
    finally:
        p.send_signal(signal.SIGINT)
        p.wait(PALING_LAMA)


def test_another_server_is_used_when_named(lingkungan):
    hasil = subprocess.run(
        [sys.executable, "-m", "selaras.cli", "hitung", "--tahun", "2021"],
        env=lingkungan | {"DATABASE_URL": "postgresql://127.0.0.1:1/tidak-ada"}, capture_output=True, text=True, timeout=PALING_LAMA,
    )  # fmt: skip
    assert hasil.returncode == 1
    assert "periksa DATABASE_URL" in hasil.stderr
    assert not server(lingkungan)
