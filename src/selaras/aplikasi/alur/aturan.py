"""States and the steps between them, as data. The database trigger, the rights and the pages all read these."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models


class Keadaan(models.TextChoices):
    DRAF = "draf", "Draf"
    DIAJUKAN = "diajukan", "Diajukan"
    DIVERIFIKASI = "diverifikasi", "Diverifikasi"
    DISAHKAN = "disahkan", "Disahkan"
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan"
    DIBUKA = "dibuka", "Dibuka kembali"


# What somebody has handed on may not change under the hands of the next.
TERKUNCI = (Keadaan.DIAJUKAN, Keadaan.DIVERIFIKASI, Keadaan.DISAHKAN)
TERBUKA = tuple(k for k in Keadaan if k not in TERKUNCI)


@dataclass(frozen=True)
class Langkah:
    """A step: from which states it may be taken, where it leads, and whether a reason must be told.

    ``orang_lain``: not by who entered what is in the sheet, nor by who took an earlier step of the same round.
    """

    nama: str
    dari: tuple[Keadaan, ...]
    ke: Keadaan
    beralasan: bool = False
    orang_lain: bool = False


LANGKAH: dict[str, Langkah] = {
    langkah.nama: langkah
    for langkah in (
        Langkah("ajukan", TERBUKA, Keadaan.DIAJUKAN),
        Langkah("verifikasi", (Keadaan.DIAJUKAN,), Keadaan.DIVERIFIKASI, orang_lain=True),
        Langkah("sahkan", (Keadaan.DIVERIFIKASI,), Keadaan.DISAHKAN, orang_lain=True),
        Langkah("kembalikan", (Keadaan.DIAJUKAN, Keadaan.DIVERIFIKASI), Keadaan.DIKEMBALIKAN, beralasan=True),
        Langkah("buka", (Keadaan.DISAHKAN,), Keadaan.DIBUKA, beralasan=True),
    )
}
