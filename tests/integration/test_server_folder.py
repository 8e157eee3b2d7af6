"""Data folders as people have them: odd names work, and what cannot work says what, where and what to do."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from pathlib import Path

import pytest

from selaras.aplikasi.basis_data.bawaan.program import VERSI, program
from tests.server.alat import Pemakai, rumah, tunggu
from tests.server.siapa import PERAN, akun

NAMA = {
    "spaces": "Dinas Koperasi dan UKM",
    "not ASCII": "Évaluasi – kinerja 数据 ñ",
    "200 characters": "n" * 200,
    "a deep path": "/".join(["sebuah folder yang dalam"] * 9),
    "commas and quotes": "a,b 'c' \"d\" $HOME `x` %41 \\ #",
    "a new line": "baris\nkedua",
}
BERGILIR = [(nama, PERAN[k % len(PERAN)]) for k, nama in enumerate(NAMA)]
HITUNG = ("hitung", "--tahun", "2021")


def ditolak(pemakai: Pemakai, *kata: str) -> None:
    """The command ends with an error in the user's words that holds each of these."""
    hasil = pemakai.selaras(*HITUNG)
    assert hasil.returncode == 1, hasil.stderr
    assert hasil.stderr.startswith("Gagal: "), hasil.stderr
    assert "Traceback" not in hasil.stderr
    for k in kata:
        assert k in hasil.stderr


@pytest.mark.parametrize(("nama", "siapa"), BERGILIR)
def test_a_home_of_any_name_works(nama, siapa):
    with rumah(NAMA[nama], akun(siapa)) as pemakai:
        assert pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        assert not list(pemakai.induk.glob("postgres.soket")), "the folder of the socket goes with the server"


@pytest.mark.parametrize("siapa", PERAN[:2])
def test_a_file_or_a_lost_link_in_place_of_the_data_folder_is_told(siapa):
    with rumah("", akun(siapa)) as pemakai:
        pemakai.induk.write_text("bukan folder")
        ditolak(pemakai, str(pemakai.induk), "padahal harus folder", "SELARAS_DATA")
        assert pemakai.induk.read_text() == "bukan folder"
        pemakai.induk.unlink()
        pemakai.induk.symlink_to("/tidak/ada")
        ditolak(pemakai, str(pemakai.induk), "padahal harus folder", "SELARAS_DATA")
        pemakai.induk.unlink()
        pemakai.lingkungan["SELARAS_DATA"] += "/bawah/berkas"
        pemakai.induk.parent.parent.write_text("")
        ditolak(pemakai, "padahal harus folder")


def test_a_folder_that_anybody_may_write_is_refused():
    with rumah() as pemakai:
        pemakai.induk.mkdir()
        pemakai.induk.chmod(0o777)
        ditolak(pemakai, str(pemakai.induk), "dapat ditulis siapa saja", "chmod")


@contextlib.contextmanager
def terpasang(tempat: Path, pilihan: str, siapa: str):
    """A small disk in memory; left out where this user may not mount one."""
    milik = akun(siapa) or {"user": os.geteuid(), "group": os.getegid()}
    tempat.mkdir()
    perintah = ["mount", "-t", "tmpfs", "-o", f"{pilihan},mode=700,uid={milik['user']},gid={milik['group']}", "tmpfs", str(tempat)]
    if os.geteuid() != 0 or subprocess.run(perintah, capture_output=True).returncode:
        pytest.skip("only root mounts a disk, and not in every container")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(tempat)], check=True)


@pytest.mark.parametrize("siapa", PERAN[:2])
def test_a_disk_that_can_only_be_read_is_told(siapa):
    with rumah("", akun(siapa)) as pemakai, terpasang(pemakai.induk, "size=1m", siapa):
        subprocess.run(["mount", "-o", "remount,ro", str(pemakai.induk)], check=True)
        ditolak(pemakai, str(pemakai.induk), "hanya dapat dibaca", "SELARAS_DATA")


def test_a_folder_that_its_owner_may_not_write_is_told():
    with rumah("", akun("pertama") if os.geteuid() == 0 else None) as pemakai:
        pemakai.induk.parent.chmod(0o500)
        ditolak(pemakai, str(pemakai.induk), "tidak berhak menulis", "SELARAS_DATA")


@pytest.mark.parametrize("siapa", PERAN[:2])
def test_a_full_disk_at_the_first_start_is_told_and_the_next_start_works(siapa):
    with rumah("", akun(siapa)) as pemakai, terpasang(pemakai.induk, "size=20m", siapa):
        ditolak(pemakai, str(pemakai.induk), "No space left on device")
        assert not list(pemakai.induk.glob("postgres.baru-*"))
        subprocess.run(["mount", "-o", "remount,size=300m", str(pemakai.induk)], check=True)
        assert pemakai.tanya()


ISI_PENUH = (
    "import psycopg; from selaras.aplikasi.basis_data import siapkan_server; s = psycopg.connect(siapkan_server())\n"
    "s.execute('create table catatan (n int primary key, isi text)'); s.commit()\n"
    "for n in range(1, 10**6):\n"
    "    s.execute(\"insert into catatan select %s, string_agg(md5(random()::text), '') from generate_series(1, 8000)\", [n])\n"
    "    s.commit(); print(n, flush=True)\n"
)


def test_a_disk_that_fills_up_loses_no_committed_row():
    with rumah() as pemakai, terpasang(pemakai.induk, "size=120m", "sendiri"):
        hasil = pemakai.jalankan(ISI_PENUH)
        assert hasil.returncode != 0
        diakui = int(hasil.stdout.split()[-1])
        subprocess.run(["mount", "-o", "remount,size=500m", str(pemakai.induk)], check=True)
        baca = "import psycopg; from selaras.aplikasi.basis_data import siapkan_server as s; print(*psycopg.connect(s()).execute('select count(*), max(n) from catatan').fetchone())"
        assert pemakai.tanya(baca).split() in ([str(diakui)] * 2, [str(diakui + 1)] * 2)


def test_a_limit_on_the_size_of_files_is_told_and_the_next_start_works():
    with rumah() as pemakai:
        batas = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, batas[1]))
        try:
            hasil = pemakai.selaras(*HITUNG)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, batas)
        assert hasil.returncode == 1
        assert "basis data tidak dapat dibuat" in hasil.stderr
        assert "Traceback" not in hasil.stderr
        assert pemakai.tanya()


@pytest.mark.parametrize("siapa", PERAN[:2])
def test_a_database_of_another_version_is_named_and_left_alone(siapa):
    lama = program("initdb").parents[2] / "pginstall" / "bin" / "initdb"
    with rumah("", akun(siapa)) as pemakai:
        pemakai.induk.mkdir(mode=0o700)
        tempat = pemakai.induk / "postgres"
        tempat.mkdir(mode=0o700)
        siapa_buat = akun(siapa) or ({"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {})
        if siapa_buat:
            os.chown(tempat, siapa_buat["user"], siapa_buat["group"])
        if akun(siapa):
            os.chown(pemakai.induk, siapa_buat["user"], siapa_buat["group"])
        subprocess.run([lama, "-D", "/proc/self/cwd", "--no-sync"], cwd=tempat, env={}, check=True, capture_output=True, **siapa_buat)
        sebelum = {str(p): p.stat().st_mtime_ns for p in tempat.rglob("*")}
        ditolak(pemakai, str(tempat), "PostgreSQL 16", f"PostgreSQL {VERSI}", "pg_dump", "selaras ekspor")
        assert {str(p): p.stat().st_mtime_ns for p in tempat.rglob("*")} == sebelum


def test_half_a_database_is_named_and_left_alone():
    with rumah() as pemakai:
        pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        (pemakai.induk / "postgres" / "global" / "pg_control").unlink()
        ditolak(pemakai, str(pemakai.induk / "postgres"), "bukan folder basis data yang utuh", "cadangan")
        assert (pemakai.induk / "postgres" / "PG_VERSION").is_file()


def test_a_server_that_cannot_start_says_why():
    with rumah() as pemakai:
        pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        with (pemakai.induk / "postgres" / "postgresql.conf").open("a") as f:
            f.write("\nwork_mem = seratus\n")
        ditolak(pemakai, "tidak dapat berjalan", "work_mem", str(pemakai.induk / "postgres.log"))
