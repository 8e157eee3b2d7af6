"""Demonstration accounts, one a role, made only by the command that asks for them."""

from __future__ import annotations

from django.contrib.auth.models import User

from selaras.aplikasi.organisasi.models import Akun, Peran, PerangkatDaerah

SANDI_CONTOH = "selaras-contoh"
_UNIT = {Peran.PERENCANA: "subbag-program", Peran.BIDANG: "bidang-kelembagaan", Peran.KEPALA: "kepala"}


def buat_akun_contoh(instansi: PerangkatDaerah) -> list[str]:
    """Make or reset the accounts; gives their names. An account of the same name that is not a demonstration is left alone."""
    hasil = []
    for peran in Peran:
        pengguna, _baru = User.objects.get_or_create(username=peran.value, defaults={"first_name": peran.label})
        akun = Akun.objects.filter(pengguna=pengguna).first()
        if not _baru and (akun is None or not akun.contoh):
            continue
        pengguna.set_password(SANDI_CONTOH)
        pengguna.save()
        Akun.objects.update_or_create(
            pengguna=pengguna, defaults={"peran": peran, "perangkat_daerah": instansi, "unit_kode": _UNIT.get(peran, ""), "contoh": True}
        )
        hasil.append(peran.value)
    return hasil
