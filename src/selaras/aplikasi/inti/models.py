"""What every recorded thing has: history by trigger, a revision that moves with any change, and codes as keys."""

from __future__ import annotations

from typing import Any

import pghistory
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q

from selaras.aplikasi.inti.pemicu import naikkan_revisi
from selaras.kinerja import CaraSetahun

kode_sah = RegexValidator(r"^[\w.\-]+$", "Kode hanya boleh berisi huruf, angka, titik, garis bawah, dan tanda hubung.")


BERSAMA = 0  # in `Revisi`: the rows that all agencies share


class Revisi(models.Model):
    """A number for each agency that moves in the same transaction as any change of its records: the key of every cache.

    Rows that agencies share (`BERSAMA`) have a number of their own, so that the change of one agency's record neither waits for another
    agency nor empties its cache. What a reader keeps is keyed by the sum of the two: both only grow, so the sum tells every change.
    ``instansi`` is no foreign key: the number of an agency outlives it.
    """

    instansi = models.BigIntegerField(primary_key=True)
    nomor = models.BigIntegerField(default=0)

    @staticmethod
    def kunci(instansi: int) -> None:
        """Wait until no other writer of this agency is at work, and be the only one until the end of the transaction.

        A writer would wait here anyway, at its first change; who waits before looking decides on what it then finds.
        """
        Revisi.objects.bulk_create([Revisi(instansi=instansi)], ignore_conflicts=True)
        Revisi.objects.select_for_update().get(instansi=instansi)

    @staticmethod
    def kini(instansi: int) -> int:
        return sum(Revisi.objects.filter(instansi__in=(BERSAMA, instansi)).values_list("nomor", flat=True))


class Rekaman(models.Model):
    """A record. Statement triggers move `Revisi`, so a cache can never be older than the data it shows."""

    class Meta:
        abstract = True
        triggers = naikkan_revisi()


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
