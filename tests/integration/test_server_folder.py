"""Data folders as people have them: odd names work, and what cannot work says what, where and what to do."""

from __future__ import annotations

import contextlib
import os
import resource
from collections.abc import Iterator

import pytest

from tests.server.alat import Pemakai, rumah, tunggu
from tests.server.rusak import NAMA, RUSAK, TidakBisaDiSini, keluhan, lepas, pasang, ubah
from tests.server.siapa import PERAN, akun


@pytest.mark.parametrize(("nama", "siapa"), [(nama, PERAN[k % len(PERAN)]) for k, nama in enumerate(NAMA)])
def test_a_home_of_any_name_works(nama, siapa):
    with rumah(NAMA[nama], akun(siapa)) as pemakai:
        assert pemakai.tanya()
        assert tunggu(lambda: not pemakai.penjaga())
        assert not list(pemakai.induk.glob("postgres.soket")), "the folder of the socket goes with the server"


@pytest.mark.parametrize(("apa", "siapa"), [(apa, siapa) for apa in RUSAK for siapa in PERAN[:2]])
def test_what_cannot_be_used_is_told_left_alone_and_works_once_it_is_mended(apa, siapa):
    rusak, kata = RUSAK[apa]
    with rumah("", akun(siapa)) as pemakai:
        try:
            with rusak(pemakai):
                sebelum = isi(pemakai)
                assert not keluhan(pemakai, str(pemakai.induk), *kata)
                assert isi(pemakai) == sebelum
            assert pemakai.tanya()
        except TidakBisaDiSini as e:
            pytest.skip(str(e))
        finally:
            pemakai.bersihkan()
            lepas(pemakai)


def isi(pemakai: Pemakai) -> dict[str, int]:
    """What lies in the place of the database, and when it was changed."""
    tempat = pemakai.induk / "postgres" if pemakai.induk.is_dir() else pemakai.induk
    return {str(p): p.lstat().st_mtime_ns for p in (tempat, *tempat.rglob("*")) if os.path.lexists(p) and p.is_file()}


def test_a_file_among_the_folders_above_is_told():
    with rumah() as pemakai:
        pemakai.induk.write_text("")
        pemakai.lingkungan["SELARAS_DATA"] += "/bawah/berkas"
        assert not keluhan(pemakai, str(pemakai.induk), "padahal harus folder")


def test_a_folder_that_anybody_may_write_is_refused():
    with rumah() as pemakai:
        pemakai.induk.mkdir()
        pemakai.induk.chmod(0o777)
        assert not keluhan(pemakai, str(pemakai.induk), "dapat ditulis siapa saja", "chmod")


def test_a_folder_that_its_owner_may_not_write_is_told():
    with rumah("", akun("pertama") if os.geteuid() == 0 else None) as pemakai:
        pemakai.induk.parent.chmod(0o500)
        assert not keluhan(pemakai, str(pemakai.induk), "tidak berhak menulis", "SELARAS_DATA")


@contextlib.contextmanager
def disk(pemakai: Pemakai, pilihan: str) -> Iterator[None]:
    try:
        pasang(pemakai, pilihan)
        yield
    except TidakBisaDiSini as e:
        pytest.skip(str(e))
    finally:
        pemakai.bersihkan()
        lepas(pemakai)


ISI_PENUH = (
    "import psycopg; from selaras.aplikasi.basis_data import siapkan_server; s = psycopg.connect(siapkan_server())\n"
    "s.execute('create table catatan (n int primary key, isi text)'); s.commit()\n"
    "for n in range(1, 10**6):\n"
    "    s.execute(\"insert into catatan select %s, string_agg(md5(random()::text), '') from generate_series(1, 8000)\", [n])\n"
    "    s.commit(); print(n, flush=True)\n"
)


def test_a_disk_that_fills_up_loses_no_committed_row():
    with rumah() as pemakai, disk(pemakai, "size=120m"):
        hasil = pemakai.jalankan(ISI_PENUH)
        assert hasil.returncode != 0
        diakui = int(hasil.stdout.split()[-1])
        ubah(pemakai, "size=500m")
        baca = "import psycopg; from selaras.aplikasi.basis_data import siapkan_server as s; print(*psycopg.connect(s()).execute('select count(*), max(n) from catatan').fetchone())"
        assert pemakai.tanya(baca).split() in ([str(diakui)] * 2, [str(diakui + 1)] * 2)


def test_a_limit_on_the_size_of_files_is_told_and_the_next_start_works():
    with rumah() as pemakai:
        batas = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, batas[1]))
        try:
            hasil = pemakai.selaras("hitung", "--tahun", "2021")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, batas)
        assert hasil.returncode == 1
        assert "basis data tidak dapat dibuat" in hasil.stderr
        assert "Traceback" not in hasil.stderr
        assert pemakai.tanya()
