"""Fixtures: the example agency as records, as a report, and in the test database."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from selaras.laporan.bahan import Bahan
from tests.alat import CONTOH, bahan_dari_folder

# A gate must give the same answer twice; the search for new examples is for those who sit at it.
settings.register_profile("gerbang", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("gerbang")


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
    """The test database holds the example, loaded once."""
    from selaras.aplikasi.layanan.akun import buat_akun_contoh
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.paket.muat import muat_paket

    with django_db_blocker.unblock():
        muat_paket(CONTOH)
        buat_akun_contoh(cari_instansi())


@pytest.fixture
def instansi(db):
    from selaras.aplikasi.layanan.bahan import cari_instansi

    return cari_instansi()
