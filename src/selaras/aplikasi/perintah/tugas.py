"""Who works where: accounts, and giving and ending their assignments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan
from selaras.aplikasi.layanan import akun as layanan
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.perintah.dasar import perintah, tolak, wajib_boleh
from selaras.bahasa import _


@dataclass(frozen=True)
class BuatAkun:
    instansi: PerangkatDaerah
    username: str
    peran: str
    sandi: str = field(repr=False)
    nama: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Tugaskan:
    """``tambahan``: beside the roles that the account has in the agency, not in their place."""

    instansi: PerangkatDaerah
    akun: str
    peran: str
    unit: str = ""
    mulai: datetime | None = None
    sampai: datetime | None = None
    tambahan: bool = False


@dataclass(frozen=True)
class CabutTugas:
    """``peran``: only this one; '' for all that the account has in the agency."""

    instansi: PerangkatDaerah
    akun: str
    peran: str = ""


@perintah()
def buat_akun(pelaku: Pelaku, masukan: BuatAkun) -> Akun:
    """Make an account together with its first assignment."""
    wajib_boleh(pelaku, Tindakan.TUGASKAN, Objek(masukan.instansi.pk))
    try:
        return layanan.tambah_akun(masukan.username, masukan.nama, masukan.sandi, masukan.peran, masukan.instansi, masukan.unit)
    except layanan.AkunGalat as e:
        tolak(str(e))


@perintah()
def tugaskan(pelaku: Pelaku, masukan: Tugaskan) -> Penugasan:
    """Give an account a role in an agency. Nobody gives one to himself."""
    wajib_boleh(pelaku, Tindakan.TUGASKAN, Objek(masukan.instansi.pk))
    try:
        akun = layanan.cari_akun(masukan.akun)
        if isinstance(pelaku, Akun) and pelaku.pk == akun.pk:
            tolak(_("tugas sendiri tidak dapat diubah sendiri; minta pengelola lain"), "akun")
        return layanan.tugaskan(
            akun, masukan.peran, masukan.instansi, masukan.unit, mulai=masukan.mulai, sampai=masukan.sampai, tambahan=masukan.tambahan
        )
    except layanan.AkunGalat as e:
        tolak(str(e))


@perintah()
def cabut_tugas(pelaku: Pelaku, masukan: CabutTugas) -> int:
    """End the assignments of an account in an agency from now on; gives how many. That they were held stays on record."""
    wajib_boleh(pelaku, Tindakan.CABUT_TUGAS, Objek(masukan.instansi.pk))
    try:
        return layanan.lepaskan(layanan.cari_akun(masukan.akun), masukan.instansi, masukan.peran)
    except layanan.AkunGalat as e:
        tolak(str(e))
