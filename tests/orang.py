"""The people of an agency at work, for tests of what they do."""

from __future__ import annotations

from dataclasses import replace

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.perintah import alur

P = Periode(2021)
IKM = "ikm"


def akun(peran, kode="diskopukm-jambi"):
    return Akun.objects.get(username=f"{peran}-{kode}")


def bawa(lembar, *langkah):
    """Take a sheet through steps, each by somebody who may."""
    oleh = {"ajukan": "perencana", "verifikasi": "perencana", "sahkan": "kepala", "kembalikan": "perencana", "buka": "kepala"}
    for n in langkah:
        jawab = getattr(alur, n)(akun(oleh[n]), replace(lembar, alasan="perlu dibetulkan"))
        assert jawab.berhasil, jawab.pesan
