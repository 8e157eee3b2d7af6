"""Which PostgreSQL: the one of ``DATABASE_URL``, or an embedded server under the user's data folder.

``alamat`` reads the address, ``folder`` keeps the data folder and what is written there, ``bawaan`` is the embedded server.
"""

from __future__ import annotations

import os

from selaras.aplikasi.basis_data.alamat import alamat_luar, pengaturan_dari
from selaras.aplikasi.basis_data.folder import folder_data, rahasia
from selaras.aplikasi.basis_data.galat import GalatBasisData
from selaras.bahasa import _

__all__ = ["GalatBasisData", "bangunkan_server", "folder_data", "lepas_server", "pengaturan_django", "rahasia", "siapkan_server"]

_bawaan = ""  # the address of the embedded server that this process uses


def siapkan_server() -> str:
    """The address of a server that runs now. Starts or joins the embedded one where ``DATABASE_URL`` names no other.

    Raises GalatBasisData, which says what to do.
    """
    global _bawaan
    if luar := alamat_luar():
        return luar
    if os.name != "posix":
        raise GalatBasisData(
            _("PostgreSQL bawaan hanya berjalan di Linux dan macOS. Pasang PostgreSQL sendiri lalu sebut alamatnya dalam DATABASE_URL.")
        )
    from selaras.aplikasi.basis_data.bawaan.pemakai import pakai

    _bawaan = pakai()
    return _bawaan


def bangunkan_server() -> None:
    """See to it that somebody brings a lost embedded server back. Returns at once; does nothing for a server of ``DATABASE_URL``."""
    if _bawaan and not alamat_luar():
        from selaras.aplikasi.basis_data.bawaan.pemakai import bangunkan

        bangunkan()


def lepas_server() -> None:
    """Leave the embedded server: it stops soon where nobody else uses it. Leaving happens by itself when the process ends."""
    global _bawaan
    if _bawaan:
        from selaras.aplikasi.basis_data.bawaan.pemakai import lepas

        lepas()
    _bawaan = ""


def pengaturan_django() -> dict[str, object]:
    """``DATABASES['default']`` for the server in use; harmless values when there is none (``selaras --help``)."""
    return pengaturan_dari(alamat_luar() or _bawaan or "dbname=selaras")
