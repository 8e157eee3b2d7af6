"""Reports: the narrative that people write, and what was published."""

from __future__ import annotations

from django.db import models

from selaras.aplikasi.inti.models import kode, riwayat
from selaras.aplikasi.organisasi.models import MilikInstansi, unik_per_instansi


@riwayat
class Narasi(MilikInstansi):
    """A Markdown text of one section with ``{{...}}`` number tokens."""

    tahun = models.PositiveIntegerField()
    bagian = kode()
    isi = models.TextField()

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "bagian", nama="narasi_bagian")]

    @property
    def berkas(self) -> str:
        return f"narasi/{self.tahun}/{self.bagian}.md"


class IsiTerbit(models.Model):
    """The bytes of a file that was published, by their hash; they stay when a newer edition takes the file's place."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    isi = models.BinaryField()


@riwayat
class BerkasTerbit(MilikInstansi):
    """A file that was built, with the hash that proves it unchanged and the revision of the data behind it.

    ``umum``: it was published, so anybody may read it; its bytes are in `IsiTerbit`.
    """

    tahun = models.PositiveIntegerField()
    nama = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    ukuran = models.PositiveBigIntegerField()
    revisi = models.BigIntegerField()
    dibuat = models.DateTimeField(auto_now=True)
    umum = models.BooleanField(default=False)

    class Meta(MilikInstansi.Meta):
        constraints = [unik_per_instansi("tahun", "nama", nama="berkasterbit_nama")]
        triggers: list[object] = []  # a published file is not data that reports are made from
