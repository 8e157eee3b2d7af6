"""Accounts: who may see which agency. An account sees the agencies in which it has a role, and nothing else."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Prefetch, Q
from django.db.models.functions import Greatest
from django.utils.timezone import now

from selaras.aplikasi.akun.models import Akun, Penugasan, Peran
from selaras.aplikasi.organisasi.models import PerangkatDaerah, UnitKerja
from selaras.bahasa import _

SANDI_CONTOH = "selaras-contoh"
# Where the demonstration account of a role works, by what units are commonly called.
_UNIT_CONTOH = {Peran.KEPALA: "kepala", Peran.PERENCANA: "subbagian", Peran.BIDANG: "bidang"}


class AkunGalat(Exception):
    """An account that cannot be made or changed as asked; the message says why."""


def cari_akun(nama: str) -> Akun:
    """The account of a name. Raises `AkunGalat`."""
    pengguna = Akun.objects.filter(username=nama).first()
    if pengguna is None:
        raise AkunGalat(_("akun «{nama}» tidak ada; lihat «selaras akun daftar»", nama=nama))
    return pengguna


def cari_unit(instansi: PerangkatDaerah, kode: str) -> UnitKerja | None:
    """The unit of a code; None for no code. Raises `AkunGalat`."""
    if not kode:
        return None
    unit = UnitKerja.objects.filter(perangkat_daerah=instansi, kode=kode).first()
    if unit is None:
        ada = ", ".join(UnitKerja.objects.filter(perangkat_daerah=instansi).order_by("urutan").values_list("kode", flat=True))
        raise AkunGalat(_("unit kerja «{u}» tidak ada di {i}; yang ada: {d}", u=kode, i=instansi.kode, d=ada or "-"))
    return unit


@transaction.atomic
def tambah_akun(nama: str, nama_lengkap: str, sandi: str, peran: str, instansi: PerangkatDaerah, unit: str = "") -> Akun:
    """Make an account with its first role. Raises `AkunGalat`."""
    if Akun.objects.filter(username=nama).exists():
        raise AkunGalat(_("akun «{nama}» sudah ada; pakai «selaras akun ubah» untuk mengubahnya", nama=nama))
    pengguna = Akun(username=nama, nama=nama_lengkap)
    try:
        pengguna.full_clean(exclude=["password"])
    except ValidationError as e:
        raise AkunGalat(" ".join(e.messages)) from e
    pasang_sandi(pengguna, sandi)
    tugaskan(pengguna, peran, instansi, unit)
    return pengguna


def pasang_sandi(pengguna: Akun, sandi: str) -> None:
    """Set a password that the rules allow. Raises `AkunGalat`."""
    try:
        validate_password(sandi, pengguna)
    except ValidationError as e:
        raise AkunGalat(_("kata sandi ditolak: {s}", s=" ".join(e.messages))) from e
    pengguna.set_password(sandi)
    pengguna.save()


@transaction.atomic
def tugaskan(
    pengguna: Akun,
    peran: str,
    instansi: PerangkatDaerah,
    unit: str = "",
    contoh: bool = False,
    mulai: datetime | None = None,
    sampai: datetime | None = None,
    tambahan: bool = False,
) -> Penugasan:
    """Give somebody a role in an agency, in place of those that he or she has there unless ``tambahan``. Raises `AkunGalat`."""
    if peran not in Peran.values:
        raise AkunGalat(_("peran «{p}» tidak dikenal; pilihan: {d}", p=peran, d=", ".join(Peran.values)))
    tempat = cari_unit(instansi, unit)
    saat = mulai or now()
    if sampai is not None and sampai <= saat:
        raise AkunGalat(_("tugas berakhir sebelum mulai; tulis akhir sesudah {m:%d-%m-%Y}", m=saat))
    Akun.objects.select_for_update().get(pk=pengguna.pk)
    kini = Penugasan.objects.berlaku(saat).filter(akun=pengguna, perangkat_daerah=instansi)
    sama = kini.filter(peran=peran, unit=tempat, contoh=contoh, sampai=sampai).first()
    if not tambahan:
        kini.exclude(pk=sama.pk if sama else None).update(sampai=saat)
    return sama or Penugasan.objects.create(
        akun=pengguna, perangkat_daerah=instansi, peran=peran, unit=tempat, contoh=contoh, mulai=saat, sampai=sampai
    )


def lepaskan(pengguna: Akun, instansi: PerangkatDaerah, peran: str = "") -> int:
    """End the roles in an agency, or one of them, those that have not begun too; gives how many. Raises `AkunGalat` for none."""
    kini = Penugasan.objects.filter(Q(sampai=None) | Q(sampai__gt=now()), akun=pengguna, perangkat_daerah=instansi)
    if peran:
        kini = kini.filter(peran=peran)
    banyak = kini.update(sampai=Greatest("mulai", now()))
    if not banyak:
        raise AkunGalat(_("akun «{nama}» tidak bertugas di {i}", nama=pengguna.username, i=instansi.kode))
    return banyak


def buat_akun_contoh(instansi: PerangkatDaerah) -> list[str]:
    """Make or reset the demonstration accounts of an agency; gives their names, which carry the agency.

    An account of the same name that is no demonstration of this agency is left alone.
    """
    kembar = PerangkatDaerah.objects.filter(kode=instansi.kode).count() > 1
    akhir = f"{instansi.pemda.kode}.{instansi.kode}" if kembar else instansi.kode
    hasil = []
    for peran in Peran:
        nama = f"{peran.value}-{akhir}"
        pengguna, baru = Akun.objects.get_or_create(username=nama, defaults={"nama": f"{peran.label} (peraga)"})
        if not baru and not Penugasan.objects.filter(akun=pengguna, perangkat_daerah=instansi, contoh=True).exists():
            continue
        pengguna.set_password(SANDI_CONTOH)
        pengguna.save()
        unit = UnitKerja.objects.filter(perangkat_daerah=instansi, jenis=_UNIT_CONTOH.get(peran, "-")).order_by("urutan").first()
        tugaskan(pengguna, peran, instansi, unit.kode if unit else "", contoh=True)
        hasil.append(nama)
    return hasil


def daftar_akun() -> list[tuple[str, bool, str, list[str]]]:
    """Every account: its name, whether it may sign in, the person's name, and each role in words."""
    hasil = []
    tugas_kini = Penugasan.objects.filter(Q(sampai=None) | Q(sampai__gt=now())).select_related("perangkat_daerah", "unit")
    for u in Akun.objects.order_by("username").prefetch_related(Prefetch("penugasan", tugas_kini)):
        tugas = sorted(u.penugasan.all(), key=lambda t: t.perangkat_daerah.nama_pendek)
        sebut = [f"{t.get_peran_display()}, {t.unit.nama + ', ' if t.unit else ''}{t.perangkat_daerah.nama_pendek}" for t in tugas]
        hasil.append((u.username, u.is_active, u.nama, sebut))
    return hasil
