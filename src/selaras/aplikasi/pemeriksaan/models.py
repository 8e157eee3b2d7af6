"""A document that somebody had checked, its result, and the findings that were set aside."""

from __future__ import annotations

from django.db import models

from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.organisasi.models import PerangkatDaerah


class Pemeriksaan(models.Model):
    """One check. ``hasil`` is the JSON that the command line gives; ``isi`` the file itself, so that it can be marked again.

    Until the check is done ``hasil`` is null; when it was refused or cancelled ``galat`` says why, and the file stays.
    """

    pengguna = models.ForeignKey(Akun, models.CASCADE)
    perangkat_daerah = models.ForeignKey(PerangkatDaerah, models.SET_NULL, null=True, blank=True)
    nama = models.CharField(max_length=200)
    jenis = models.CharField(max_length=10, blank=True)
    sha256 = models.CharField(max_length=64)
    isi = models.BinaryField()
    hasil = models.JSONField(null=True)
    galat = models.TextField(blank=True)
    dibuat = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-dibuat", "-id"]
        indexes = [models.Index(fields=["nama", "dibuat"], name="pemeriksaan_nama")]

    def __str__(self) -> str:
        return self.nama


class Kesampingan(models.Model):
    """A finding set aside for every check of documents of this name, and why."""

    pengguna = models.ForeignKey(Akun, models.CASCADE)
    perangkat_daerah = models.ForeignKey(PerangkatDaerah, models.SET_NULL, null=True, blank=True)
    nama = models.CharField(max_length=200)
    aturan = models.CharField(max_length=10)
    kutipan = models.TextField()
    alasan = models.TextField()
    dibuat = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["dibuat", "id"]
