"""Accounts, and the role that each has in an agency from a moment until another."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.db.models import F, Q
from django.utils.timezone import now

from selaras.aplikasi.inti.models import riwayat
from selaras.aplikasi.organisasi.models import PerangkatDaerah, UnitKerja


class PengurusAkun(BaseUserManager["Akun"]):
    def create_user(self, username: str, password: str | None = None, **isi: Any) -> Akun:
        akun = self.model(username=username, **isi)
        akun.set_password(password)
        akun.save(using=self._db)
        return akun


class Akun(AbstractBaseUser):
    """Who signs in. There is no superuser and no permission of an account itself: what somebody may do follows from `Penugasan`."""

    username = models.CharField(
        "nama pengguna",
        max_length=150,
        unique=True,
        validators=[UnicodeUsernameValidator()],
        error_messages={"unique": "Nama pengguna ini sudah dipakai."},
    )
    nama = models.CharField("nama lengkap", max_length=200, blank=True)
    email = models.EmailField("surel", blank=True)
    is_active = models.BooleanField("aktif", default=True)
    dibuat = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[PengurusAkun] = PengurusAkun()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.sebutan

    @property
    def sebutan(self) -> str:
        """The person's name, or that of the account where it is not told."""
        return self.nama or self.username

    def get_full_name(self) -> str:
        return self.nama


class Peran(models.TextChoices):
    PENGELOLA = "pengelola", "Pengelola"
    PERENCANA = "perencana", "Perencana"
    BIDANG = "bidang", "Staf bidang"
    KEPALA = "kepala", "Kepala"
    INSPEKTORAT = "inspektorat", "Inspektorat"
    PUBLIK = "publik", "Publik"


class TugasBerlaku(models.QuerySet["Penugasan"]):
    def berlaku(self, saat: datetime | None = None) -> TugasBerlaku:
        """Those in force at a moment (now): begun and not ended, of an account that may sign in."""
        saat = saat or now()
        return self.filter(Q(sampai__isnull=True) | Q(sampai__gt=saat), mulai__lte=saat, akun__is_active=True)


@riwayat
class Penugasan(models.Model):
    """An account has a role in an agency, and perhaps a unit there, from ``mulai`` until just before ``sampai`` (empty: no end yet).

    One account may have several, in one agency or in many. Ending one keeps it: who held a role on a day can always be told.
    """

    akun = models.ForeignKey(Akun, models.CASCADE, related_name="penugasan")
    peran = models.CharField(max_length=20, choices=Peran.choices)
    perangkat_daerah = models.ForeignKey(PerangkatDaerah, models.CASCADE)
    unit = models.ForeignKey(UnitKerja, models.PROTECT, null=True, blank=True)
    mulai = models.DateTimeField(default=now)
    sampai = models.DateTimeField(null=True, blank=True)
    contoh = models.BooleanField(default=False, help_text="Akun peraga; hanya dibuat oleh perintah yang memintanya")

    objects = TugasBerlaku.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["akun", "perangkat_daerah", "peran", "unit"],
                condition=Q(sampai__isnull=True),
                nulls_distinct=False,
                name="penugasan_tanpa_akhir",
            ),
            models.CheckConstraint(name="penugasan_masa", condition=Q(sampai__isnull=True) | Q(sampai__gte=F("mulai"))),
        ]
