"""What an evaluation asked for, and what was done about it."""

from __future__ import annotations

from django.db import models

from selaras.aplikasi.inti.models import riwayat, tahun_sah
from selaras.aplikasi.organisasi.models import MilikInstansi, unik_per_instansi


@riwayat
class Rekomendasi(MilikInstansi):
    """A recommendation of the last evaluation and its follow-up in ``tahun``."""

    tahun = models.PositiveIntegerField(help_text="Tahun tindak lanjut")
    nomor = models.PositiveIntegerField()
    uraian = models.TextField()
    tindak_lanjut = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=[(s, s) for s in ("selesai", "proses", "belum")])
    sumber = models.CharField(max_length=300, blank=True)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "nomor", nama="rekomendasi_nomor"), tahun_sah("rekomendasi_tahun")]
