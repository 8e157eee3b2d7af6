"""The people of an agency at work, for tests of what they do."""

from __future__ import annotations

from dataclasses import replace

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.perintah import alur

P = Periode(2021)
IKM = "ikm"


def akun(peran, kode="diskopukm-jambi"):
    return Akun.objects.get(username=f"{peran}-{kode}")


def perencana_kedua(instansi):
    """Another planner: nobody verifies what he himself handed in."""
    a, _baru = Akun.objects.get_or_create(username="uji-perencana-kedua")
    Penugasan.objects.get_or_create(akun=a, peran="perencana", perangkat_daerah=instansi)
    return a


def bawa(lembar, *langkah):
    """Take a sheet through steps, each by somebody who may."""
    oleh = {"ajukan": "perencana", "sahkan": "kepala", "kembalikan": "perencana", "buka": "kepala"}
    for n in langkah:
        siapa = akun(oleh[n]) if n in oleh else perencana_kedua(lembar.instansi)
        jawab = getattr(alur, n)(siapa, replace(lembar, alasan="perlu dibetulkan"))
        assert jawab.berhasil, jawab.pesan
