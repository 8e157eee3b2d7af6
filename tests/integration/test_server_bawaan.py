"""The embedded server: one for many commands, gone when the last one leaves, brought back when it is killed."""

from __future__ import annotations

import os
import signal
import subprocess

import psutil
import pytest

from tests.server.alat import PALING_LAMA, TANYA, Pemakai, rumah, tunggu


@pytest.fixture(scope="module")
def _pernah_dipakai():
    with rumah() as p:
        p.tanya()
        yield p


@pytest.fixture
def pemakai(_pernah_dipakai):
    """A data folder that exists, with nobody in it before and after."""
    p = _pernah_dipakai
    assert tunggu(lambda: not p.penjaga() and not p.proses())
    yield Pemakai(dict(p.lingkungan))
    p.bersihkan()


@pytest.fixture
def baru():
    with rumah() as p:
        yield p


def test_commands_share_one_server_and_the_last_one_stops_it(pemakai):
    p = pemakai.pegang()
    assert pemakai.tanya() == pemakai.tanya()
    assert len(pemakai.postmaster()) == 1
    p.stdin.close()
    p.wait(PALING_LAMA)
    assert tunggu(lambda: not pemakai.proses() and not pemakai.penjaga())


def test_a_killed_command_leaves_no_server_behind(pemakai):
    p = pemakai.pegang()
    p.kill()
    p.wait()
    assert tunggu(lambda: not pemakai.proses() and not pemakai.penjaga())
    assert pemakai.tanya()


def test_a_killed_server_comes_back_while_somebody_uses_it(pemakai):
    with pemakai.pegang() as p:
        lama = pemakai.tanya()
        (mati,) = pemakai.postmaster()
        mati.kill()
        assert tunggu(lambda: [x.pid for x in pemakai.postmaster()] not in ([], [mati.pid]))
        assert pemakai.tanya() != lama
        p.kill()


def test_a_server_whose_guard_was_killed_goes_on_and_stops_with_its_last_user(pemakai):
    p = pemakai.pegang()
    lama = pemakai.tanya()
    (penjaga,) = pemakai.penjaga()
    penjaga.kill()
    psutil.wait_procs([penjaga], PALING_LAMA)
    assert pemakai.tanya() == lama, "the next command took the running server over"
    assert len(pemakai.penjaga()) == 1
    p.kill()
    p.wait()
    assert tunggu(lambda: not pemakai.proses() and not pemakai.penjaga())


def test_a_stale_lock_whose_number_another_process_has_does_not_stop_the_next_start(pemakai):
    p = pemakai.pegang()
    korban = [*pemakai.penjaga(), *pemakai.proses()]
    for x in korban:
        x.kill()
    p.kill()
    p.wait()
    psutil.wait_procs(korban, PALING_LAMA)
    kunci = pemakai.induk / "postgres" / "postmaster.pid"
    _pid, *sisa = kunci.read_text().splitlines()
    kunci.write_text("\n".join([str(os.getpid()), *sisa]) + "\n")
    assert pemakai.tanya()


@pytest.mark.parametrize("isi", ["", "-17\n", "bukan nomor", "99999999999999\n"])
def test_a_torn_lock_does_not_stop_the_next_start(pemakai, isi):
    pemakai.tanya()
    assert tunggu(lambda: not pemakai.penjaga())
    (pemakai.induk / "postgres" / "postmaster.pid").write_text(isi)
    assert pemakai.tanya()


def test_two_first_starts_at_once_both_work(baru):
    dua = [baru.mulai(TANYA) for _ in range(2)]
    jawab = [p.communicate(timeout=PALING_LAMA) for p in dua]
    assert all(p.returncode == 0 for p in dua), jawab
    assert jawab[0][0] == jawab[1][0]


def test_an_interrupt_of_the_terminal_reaches_the_command_alone(pemakai):
    p = pemakai.mulai(
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n" + TANYA + "; sys.stdin.read()", start_new_session=True
    )
    assert p.stdout.readline()
    os.killpg(p.pid, signal.SIGINT)
    p.wait(PALING_LAMA)
    assert "KeyboardInterrupt" in p.stderr.read()
    assert pemakai.tanya()


def test_the_server_listens_on_one_socket_in_a_closed_folder(pemakai):
    with pemakai.pegang() as p:
        (postmaster,) = pemakai.postmaster()
        assert not postmaster.net_connections(kind="inet")
        soket = pemakai.induk / "postgres" / ".s.PGSQL.5432"
        assert soket.is_socket()
        assert soket.stat().st_mode & 0o077 == 0
        assert soket.parent.stat().st_mode & 0o077 == 0
        p.kill()


def test_our_programs_may_neither_run_programs_nor_read_files_through_the_server(pemakai):
    coba = "import psycopg; from selaras.aplikasi.basis_data import siapkan_server; psycopg.connect(siapkan_server()).execute({!r})"
    for perintah in ("COPY (SELECT 1) TO PROGRAM 'id'", "SELECT pg_read_file('/etc/passwd')", "CREATE ROLE lain SUPERUSER"):
        hasil = pemakai.jalankan(coba.format(perintah))
        assert "InsufficientPrivilege" in hasil.stderr, hasil.stderr


def test_another_server_is_used_when_named(baru):
    baru.lingkungan["DATABASE_URL"] = "postgresql://127.0.0.1:1/tidak-ada"
    hasil = baru.selaras("hitung", "--tahun", "2021")
    assert hasil.returncode == 1
    assert "periksa DATABASE_URL" in hasil.stderr
    assert not baru.induk.joinpath("postgres").exists()


def test_what_the_user_keeps_for_other_servers_is_not_heard(baru):
    baru.lingkungan |= {
        "PGHOST": "10.0.0.1",
        "PGPORT": "1",
        "PGUSER": "lain",
        "PGDATA": "/tmp",
        "PGSSLMODE": "require",
        "LC_ALL": "tidak_ADA.UTF-8",
    }
    assert baru.tanya().split()[-1] == "selaras"


def test_the_users_own_programs_of_the_same_wheel_reach_it(pemakai):
    with pemakai.pegang() as p:
        kode = "from selaras.aplikasi.basis_data.bawaan.program import program; print(program('pg_dump'))"
        simpan = subprocess.run(
            [pemakai.tanya(kode).strip(), "-h", str(pemakai.induk / "postgres"), "-U", "selaras", "selaras"], capture_output=True, text=True
        )
        assert "PostgreSQL database dump complete" in simpan.stdout, simpan.stderr
        p.kill()
