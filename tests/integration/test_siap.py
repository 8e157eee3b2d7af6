"""Getting ready: secrets that are whole, a server that we know how to use, and a schema with all that belongs to it."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading

import pytest

from tests.server.alat import PALING_LAMA, Pemakai, rumah, tunggu

KUNCI = "from selaras.aplikasi.basis_data import rahasia; print(rahasia('kunci-rahasia'))"
SIAP = "import selaras.aplikasi.siap as s; s.VERSI_TERENDAH = int(sys.argv[1]) if len(sys.argv) > 1 else s.VERSI_TERENDAH; s.siapkan(migrasi=False)"
SIAP = "import sys; " + SIAP


@pytest.fixture
def pemakai():
    with rumah() as p:
        yield p


def test_a_secret_is_made_once_for_its_owner_alone(pemakai):
    sama = {pemakai.tanya(KUNCI) for _ in range(2)}
    assert len(sama) == 1
    assert (pemakai.induk / "kunci-rahasia").stat().st_mode & 0o077 == 0


def test_many_first_commands_agree_on_one_secret(pemakai):
    banyak = [pemakai.mulai(KUNCI) for _ in range(6)]
    assert len({p.communicate(timeout=PALING_LAMA)[0] for p in banyak}) == 1


@pytest.mark.parametrize("isi", [b"", b"\n", b"setengah", b"\0" * 67, b"\xff" * 67], ids=["empty", "a line", "torn", "zeros", "not text"])
def test_an_empty_or_torn_secret_is_made_anew(pemakai, isi):
    pemakai.induk.mkdir()
    (pemakai.induk / "kunci-rahasia").write_bytes(isi)
    baru = pemakai.tanya(KUNCI).strip()
    assert len(baru) >= 50
    assert baru.encode() == (pemakai.induk / "kunci-rahasia").read_bytes()


def test_a_whole_secret_of_the_users_own_is_kept(pemakai):
    pemakai.induk.mkdir()
    (pemakai.induk / "kunci-rahasia").write_text("k" * 50 + "\n")
    assert pemakai.tanya(KUNCI).strip() == "k" * 50


@pytest.fixture(scope="module")
def alamat():
    """A server that is not ours to start: the address of one, as `DATABASE_URL` has it."""
    with rumah() as p, p.pegang() as pegangan:
        yield p.tanya("from selaras.aplikasi.basis_data import siapkan_server; print(siapkan_server())").strip()
        pegangan.communicate("")


def luar(pemakai: Pemakai, alamat: str) -> Pemakai:
    pemakai.lingkungan["DATABASE_URL"] = alamat
    return pemakai


def test_the_options_of_an_address_reach_the_server(pemakai, alamat):
    kode = SIAP + "; from django.db import connection as c; k = c.cursor(); k.execute('show statement_timeout'); print(k.fetchone()[0]); "
    kode += "k.execute('show application_name'); print(k.fetchone()[0])"
    pilihan = " options='-c statement_timeout=1234' application_name='uji selaras'"
    assert luar(pemakai, alamat + pilihan).tanya(kode).splitlines() == ["1234ms", "uji selaras"]


def test_a_server_without_encryption_is_refused_where_the_address_asks_for_it(pemakai):
    with socket.create_server(("127.0.0.1", 0)) as telinga:

        def jawab_tidak() -> None:
            with contextlib.suppress(OSError):
                while True:
                    lawan, _ = telinga.accept()
                    with lawan:
                        lawan.recv(8)
                        lawan.sendall(b"N")

        threading.Thread(target=jawab_tidak, daemon=True).start()
        luar(pemakai, f"postgresql://sari@127.0.0.1:{telinga.getsockname()[1]}/kinerja?sslmode=require&gssencmode=disable")
        hasil = pemakai.selaras("hitung", "--tahun", "2021")
        assert hasil.returncode == 1
        assert "SSL" in hasil.stderr


def test_a_server_that_is_too_old_is_told(pemakai, alamat):
    hasil = luar(pemakai, alamat).jalankan(SIAP, "99")
    assert "GalatBasisData: server di" in hasil.stderr
    assert "PostgreSQL 18, padahal Selaras memerlukan versi 99" in hasil.stderr


def test_a_database_in_another_encoding_is_told(pemakai, alamat):
    buat = "import psycopg, os; s = psycopg.connect(os.environ['DATABASE_URL'], autocommit=True); "
    buat += "s.execute(\"create database lama encoding 'LATIN1' locale 'C' template template0 locale_provider libc\")"
    luar(pemakai, alamat).tanya(buat)
    pemakai.lingkungan["DATABASE_URL"] = alamat + " dbname=lama"
    hasil = pemakai.selaras("hitung", "--tahun", "2021")
    assert hasil.returncode == 1
    assert "memakai pengodean LATIN1" in hasil.stderr


@pytest.mark.django_db
def test_a_schema_whose_triggers_were_not_installed_is_not_up_to_date():
    from django.db import connection

    from selaras.aplikasi.siap import _mutakhir, _tanda_skema

    with connection.cursor() as kursor:
        kursor.execute("COMMENT ON TABLE django_migrations IS NULL")
        assert not _mutakhir()
        kursor.execute(f"COMMENT ON TABLE django_migrations IS '{_tanda_skema()}'")
        assert _mutakhir()


def test_the_main_job_needs_no_server_to_explain_itself(pemakai):
    hasil = subprocess.run(
        [sys.executable, "-m", "selaras.cli", "--help"], env=pemakai.lingkungan | {"DATABASE_URL": "mysql://x"}, capture_output=True
    )
    assert hasil.returncode == 0
    assert not pemakai.induk.exists()
    assert tunggu(lambda: os.listdir(pemakai.induk.parent) == [])
