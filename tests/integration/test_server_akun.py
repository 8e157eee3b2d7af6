"""Root and two other users of one machine: each has a server of its own, and nobody reaches another's."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import tempfile
from pathlib import Path

import pytest

from selaras.aplikasi.basis_data.bawaan import program
from selaras.aplikasi.basis_data.bawaan.akun import AkunSistem
from selaras.aplikasi.basis_data.bawaan.server import _tepercaya
from selaras.aplikasi.basis_data.galat import GalatBasisData
from tests.server.alat import Pemakai, keadaan, rumah, tunggu
from tests.server.siapa import PERAN, akun, akun_lain, tanpa_nama

hanya_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes another account")
PANJANG = "/".join(["jalur-yang-panjang-sekali"] * 8)
SAMBUNG = "import sys, psycopg; psycopg.connect(host=sys.argv[1], user=sys.argv[2], dbname='postgres'); print('masuk')"


@pytest.mark.parametrize("siapa", PERAN)
def test_nothing_above_the_data_changes_and_no_account_is_made(siapa):
    with rumah("a/b", akun(siapa)) as pemakai:
        sebelum, daftar = keadaan(pemakai), Path("/etc/passwd").read_bytes()
        with pemakai.pegang() as p:
            (postmaster,) = pemakai.postmaster()
            nomor = postmaster.uids().real
            p.kill()
        assert tunggu(lambda: not pemakai.penjaga())
        assert keadaan(pemakai) == sebelum
        assert Path("/etc/passwd").read_bytes() == daftar
        assert (pemakai.induk / "postgres").stat().st_uid == nomor
        assert stat.S_IMODE((pemakai.induk / "postgres").stat().st_mode) == 0o700
        assert stat.S_IMODE(pemakai.induk.stat().st_mode) == 0o700


@hanya_root
def test_the_server_of_root_runs_as_an_account_that_owns_the_database_only():
    with rumah() as pemakai, pemakai.pegang() as p:
        (postmaster,) = pemakai.postmaster()
        assert set(postmaster.uids()) == {postmaster.uids().real} != {0}
        assert 0 not in postmaster.gids()
        kelompok = next(b for b in Path(f"/proc/{postmaster.pid}/status").read_text().splitlines() if b.startswith("Groups:"))
        assert kelompok.split()[1:] in ([], [str(postmaster.gids().real)])
        milik = {f.name for f in pemakai.induk.iterdir() if f.stat().st_uid == postmaster.uids().real}
        assert milik == {"postgres"}
        p.kill()


@hanya_root
def test_two_servers_of_root_are_strangers_to_each_other():
    with rumah() as satu, rumah() as dua, satu.pegang() as p, dua.pegang() as q:
        assert satu.postmaster()[0].uids().real != dua.postmaster()[0].uids().real
        p.kill()
        q.kill()


def test_three_users_at_once_do_not_wait_for_each_other():
    orang = [None, *akun_lain()]
    with rumah("", orang[0]) as a, rumah("", orang[1 % len(orang)]) as b, rumah("", orang[2 % len(orang)]) as c:
        dipegang = [x.pegang() for x in (a, b, c)]
        assert len({x.tanya() for x in (a, b, c)}) == 3
        assert [len(x.postmaster()) for x in (a, b, c)] == [1, 1, 1]
        for p in dipegang:
            p.communicate("")


@hanya_root
@pytest.mark.parametrize("jalur", ["", PANJANG], ids=["short path", "socket elsewhere"])
@pytest.mark.parametrize("siapa", PERAN[:2])
def test_another_account_cannot_connect_even_through_an_open_door(siapa, jalur):
    penyusup = akun("kedua")
    with rumah(jalur, akun(siapa)) as pemakai, pemakai.pegang() as p:
        tempat = Path(
            pemakai.tanya(
                "from selaras.aplikasi.basis_data import siapkan_server as s; print(s().split('host=')[1].split(' port=')[0])"
            ).strip()
        )
        assert stat.S_IMODE(tempat.stat().st_mode) == 0o700
        assert tempat.stat().st_uid == pemakai.postmaster()[0].uids().real
        orang = Pemakai(pemakai.lingkungan, penyusup)
        assert "Permission denied" in orang.jalankan(SAMBUNG, str(tempat), "postgres").stderr
        if jalur:
            # Open the door by hand: the kernel still tells the server who knocks.
            tempat.chmod(0o755)
            (tempat / ".s.PGSQL.5432").chmod(0o777)
            for peran in ("postgres", "selaras", "nobody"):
                assert "Peer authentication failed" in orang.jalankan(SAMBUNG, str(tempat), peran).stderr
        p.kill()


@hanya_root
def test_an_account_without_a_name_is_told_so():
    with rumah("", tanpa_nama()) as pemakai:
        hasil = pemakai.selaras("hitung", "--tahun", "2021")
        assert hasil.returncode == 1
        assert "akun nomor 54321 tidak terdaftar" in hasil.stderr
        assert "DATABASE_URL" in hasil.stderr


@hanya_root
def test_the_data_of_another_account_is_refused():
    with rumah("", akun("pertama")) as pemakai:
        assert pemakai.tanya()
        hasil = Pemakai(pemakai.lingkungan).selaras("hitung", "--tahun", "2021")
        assert hasil.returncode == 1
        assert f"milik akun nomor {akun('pertama')['user']}" in hasil.stderr
        assert pemakai.tanya(), "and its owner is not disturbed"


@hanya_root
def test_a_database_put_back_by_root_is_given_to_the_server_again():
    with rumah() as pemakai:
        assert pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        subprocess.run(["chown", "-R", "0:0", str(pemakai.induk)], check=True)
        assert pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        tempat = pemakai.induk / "postgres"
        lain = tempat.rename(pemakai.induk.with_name("disk lain"))
        tempat.symlink_to(lain)
        subprocess.run(["chown", "-R", "0:0", str(lain)], check=True)
        assert pemakai.tanya(), "a link to another disk is followed"


@pytest.fixture
def wheel_tertutup(monkeypatch):
    """The programs where no other account may go, and an empty place for their copy."""
    with (
        tempfile.TemporaryDirectory(prefix="selaras-wheel-") as tertutup,
        tempfile.TemporaryDirectory(prefix="selaras-salinan-") as salinan,
    ):
        for bagian in (program.PAKET + "/pginstall18", program.PAKET + ".libs"):
            shutil.copytree(program._akar_wheel() / bagian, Path(tertutup, bagian), symlinks=True)
        Path(salinan).chmod(0o755)
        monkeypatch.setattr(program, "_akar_wheel", lambda: Path(tertutup))
        monkeypatch.setattr(program, "SALINAN", Path(salinan, "program"))
        yield Path(salinan, "program")


@hanya_root
def test_programs_that_only_root_can_reach_are_copied_once_for_the_server(wheel_tertutup):
    bin_ = program.folder_program(AkunSistem(65533, 65533))
    assert bin_.is_relative_to(wheel_tertutup)
    sebelum = (bin_ / "postgres").stat().st_ino
    assert program.folder_program(AkunSistem(65532, 65532)) == bin_
    assert (bin_ / "postgres").stat().st_ino == sebelum
    for nama in ("initdb", "postgres"):
        subprocess.run([bin_ / nama, "--version"], check=True, user=65533, group=65533, extra_groups=[], capture_output=True, cwd="/")


@hanya_root
def test_a_copy_of_the_programs_that_others_can_change_is_not_run(wheel_tertutup):
    bin_ = program.folder_program(AkunSistem(65533, 65533))
    wheel_tertutup.chmod(0o777)
    with pytest.raises(GalatBasisData, match="dapat diubah"):
        program.folder_program(AkunSistem(65533, 65533))
    assert bin_.is_dir()


@hanya_root
def test_a_place_for_the_copy_that_cannot_be_written_is_told(wheel_tertutup, monkeypatch):
    monkeypatch.setattr(program, "SALINAN", Path("/proc/selaras/program"))
    with pytest.raises(GalatBasisData, match=r"/proc/selaras/program.*tidak dapat ditulis.*jalankan sebagai pengguna biasa"):
        program.folder_program(AkunSistem(65533, 65533))


def test_a_socket_is_put_where_nobody_else_can_rename_it(tmp_path):
    for mode, harap in ((0o700, True), (0o755, True), (0o1777, True), (0o777, False), (0o775, False)):
        tmp_path.chmod(mode)
        assert _tepercaya(tmp_path) is harap
    tmp_path.chmod(0o700)
