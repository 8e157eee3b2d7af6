"""What every recorded thing has: history by trigger, a revision that moves with any change, and codes as keys."""

from __future__ import annotations

from typing import Any

import pghistory
import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q

from selaras.kinerja import CaraSetahun

kode_sah = RegexValidator(r"^[\w.\-]+$", "Kode hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung.")


class Revisi(models.Model):
    """One row whose number moves in the same transaction as any change of recorded data: the key of every cache."""

    nomor = models.BigIntegerField(default=0)


class Tercatat(models.Model):
    """A record of an agency. Statement triggers move `Revisi`, so a cache can never be older than the data it shows."""

    class Meta:
        abstract = True
        triggers = [
            pgtrigger.Trigger(
                name="naikkan_revisi",
                level=pgtrigger.Statement,
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                func="INSERT INTO inti_revisi (id, nomor) VALUES (1, 1) "
                "ON CONFLICT (id) DO UPDATE SET nomor = inti_revisi.nomor + 1; RETURN NULL;",
            )
        ]


def riwayat(model: type[models.Model]) -> Any:
    """Keep every version of a record, with who and when, by trigger: it survives bulk writes."""
    return pghistory.track(pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())(model)


def kode(**opsi: Any) -> Any:
    return models.CharField(max_length=64, validators=[kode_sah], **opsi)


def triwulan() -> Any:
    """The quarter of the year that a record is of; with neither this nor a month it is of the whole year (`selaras.angka.Periode`)."""
    return models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(4)], help_text="1 sampai 4; kosong bila setahun penuh"
    )


def bulan() -> Any:
    return models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(12)], help_text="1 sampai 12; kosong bila bukan bulanan"
    )


def cara_setahun() -> Any:
    return models.CharField(
        max_length=12,
        blank=True,
        choices=[(c, c) for c in CaraSetahun],
        help_text="Cara triwulan menjadi tahun: jumlah, akhir, rerata, atau kumulatif; kosong berarti akhir",
    )


def jumlah_uang(**opsi: Any) -> Any:
    return models.DecimalField(max_digits=20, decimal_places=2, **opsi)


def nilai_bebas(**opsi: Any) -> Any:
    """Any measured value, exact: up to 12 decimals. The printed precision is a matter of the variable or indicator."""
    return models.DecimalField(max_digits=32, decimal_places=12, null=True, blank=True, **opsi)


def nilai_atau_alasan(kolom: str, nama: str) -> models.CheckConstraint:
    """A value, or a reason for having none; never both, never neither."""
    return models.CheckConstraint(
        name=nama,
        condition=Q(**{f"{kolom}__isnull": True}) & ~Q(kosong="") | Q(**{f"{kolom}__isnull": False}) & Q(kosong=""),
    )


def periode_sah(nama: str) -> models.CheckConstraint:
    """A triwulan or a month or neither, never both."""
    triwulan = Q(triwulan__gte=1, triwulan__lte=4, bulan__isnull=True)
    bulan = Q(bulan__gte=1, bulan__lte=12, triwulan__isnull=True)
    return models.CheckConstraint(name=nama, condition=triwulan | bulan | Q(triwulan__isnull=True, bulan__isnull=True))


def tahun_sah(nama: str, kolom: str = "tahun") -> models.CheckConstraint:
    return models.CheckConstraint(name=nama, condition=Q(**{f"{kolom}__gte": 1945, f"{kolom}__lte": 2100}))
