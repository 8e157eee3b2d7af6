"""Fixtures: the example agency as records, as a report, and in the test database."""

from __future__ import annotations

import os

import pytest
import pytest_django.fixtures
from hypothesis import HealthCheck, settings

from selaras.laporan.bahan import Bahan
from tests.alat import CONTOH, INSTANSI, bahan_dari_folder

UTAMA = "diskopukm-jambi"
# The test database is made whenever it is asked for. The plugin makes none where no test has its mark, and those that keep transactions of
# their own would then work in the database of the user.
pytest_django.fixtures._get_databases_for_setup = lambda _items: ({"default"}, set())

# A gate must give the same answer twice; the search for new examples is for those who sit at it.
# None of them judges by the clock: a busy machine is no broken law.
settings.register_profile("biasa", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("gerbang", settings.get_profile("biasa"), derandomize=True)
settings.load_profile("gerbang" if os.environ.get("CI") else "biasa")


@pytest.fixture(scope="session")
def contoh() -> Bahan:
    """The example agency as plain records, read without a database."""
    return bahan_dari_folder(CONTOH)


@pytest.fixture(scope="session")
def laporan(contoh: Bahan):
    from selaras.laporan.lkjip import lkjip

    return lkjip(contoh, 2021)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database holds every agency, loaded once: nothing is proved where one of them is alone."""
    from selaras.aplikasi.layanan.akun import buat_akun_contoh
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.paket.muat import muat_paket

    with django_db_blocker.unblock():
        for kode, (folder, _tahun) in INSTANSI.items():
            muat_paket(folder)
            buat_akun_contoh(cari_instansi(kode))


@pytest.fixture
def instansi(db):
    from selaras.aplikasi.layanan.bahan import cari_instansi

    return cari_instansi(UTAMA)


@pytest.fixture(params=INSTANSI)
def tiap_instansi(request, db):
    """Each agency in turn, with all of them in the database."""
    from selaras.aplikasi.layanan.bahan import cari_instansi

    return cari_instansi(request.param)


@pytest.fixture(params=[f"{kode}/{t}" for kode, (_folder, tahun) in INSTANSI.items() for t in tahun])
def tiap_tahun(request, db):
    """Each agency in each year that it has a report for."""
    from selaras.aplikasi.layanan.bahan import cari_instansi

    kode, _garis, tahun = request.param.partition("/")
    return cari_instansi(kode), int(tahun)
