"""``DATABASE_URL`` into what Django wants: every option of the address is kept."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from selaras.aplikasi.basis_data.galat import GalatBasisData
from selaras.bahasa import _

NAMA_BASIS_DATA = "selaras"
SKEMA = ("postgresql", "postgres")
# What Django asks for under a name of its own; all else goes to the driver as it is.
ISIAN_DJANGO = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}


def alamat_luar() -> str:
    """``DATABASE_URL``, empty where there is none."""
    return os.environ.get("DATABASE_URL", "").strip()


def baca_alamat(alamat: str) -> dict[str, str]:
    """The parts of an address, ``postgresql://…`` or ``host=… dbname=…``. Raises GalatBasisData; the message tells no password."""
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    skema, ada, _sisa = alamat.partition("://")
    if ada and "=" not in skema and skema.lower() not in SKEMA:
        raise GalatBasisData(
            _(
                "DATABASE_URL berskema «{s}», padahal Selaras hanya memakai PostgreSQL. Tulis postgresql://PENGGUNA:SANDI@TUAN_RUMAH:PORTA/NAMA, "
                "atau hapus DATABASE_URL agar Selaras menjalankan PostgreSQL sendiri.",
                s=skema,
            )
        )
    try:
        isi = conninfo_to_dict(_skema_kecil(alamat) if ada else alamat)
    except ProgrammingError as e:
        raise GalatBasisData(
            _(
                "DATABASE_URL tidak terbaca: {e}. Bentuknya postgresql://PENGGUNA:SANDI@TUAN_RUMAH:PORTA/NAMA?sslmode=require; "
                "tanda khusus dalam kata sandi ditulis dengan persen (@ menjadi %40, / menjadi %2F).",
                e=_tanpa_sandi(" ".join(str(e).split()), alamat),
            )
        ) from None
    return {k: str(v) for k, v in isi.items() if v is not None}


def _skema_kecil(alamat: str) -> str:
    skema, tanda, sisa = alamat.partition("://")
    return skema.lower() + tanda + sisa


def _tanpa_sandi(pesan: str, alamat: str) -> str:
    """The driver quotes the address in its message: its password stays out of terminals and logs."""
    pesan = pesan.replace(alamat, "…")
    try:
        sandi = urlsplit(alamat).password
    except ValueError:
        sandi = None
    return pesan.replace(sandi, "…") if sandi else pesan


def pengaturan_dari(alamat: str) -> dict[str, object]:
    """``DATABASES['default']`` for an address."""
    isi = baca_alamat(alamat)
    if "dbname" not in isi and "service" not in isi:
        isi["dbname"] = NAMA_BASIS_DATA
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{django: isi.pop(nama, "") for nama, django in ISIAN_DJANGO.items()},
        "OPTIONS": isi,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
