"""An indicator that people fill in, the sheet of its realisasi, and what is typed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from selaras.aplikasi.akun.models import Penugasan
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.aplikasi.perintah.alur import LangkahLembar
from selaras.aplikasi.perintah.isi import IsiRealisasi
from tests.orang import IKM, P, akun


@pytest.fixture
def ikm(instansi):
    """An indicator without a formula, and the unit that answers for it."""
    i = Indikator.objects.get(perangkat_daerah=instansi, kode=IKM)
    Penugasan.objects.filter(akun=akun("bidang"), perangkat_daerah=instansi).update(unit=i.penanggung_jawab)
    return i


@pytest.fixture
def lembar(ikm, instansi):
    return LangkahLembar(instansi, "realisasi_tercatat", P, ikm.penanggung_jawab.kode if ikm.penanggung_jawab else "")


@pytest.fixture
def realisasi(instansi):
    return IsiRealisasi(instansi, IKM, P, Decimal("81.25"), "Survei 2021")
