"""Getting Django ready for a command: a running PostgreSQL, settings, and an up-to-date schema."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread

import django

from selaras.aplikasi.basis_data import GalatBasisData, siapkan_server
from selaras.bahasa import _

VERSI_TERENDAH = 16
KUNCI_MIGRASI = 7305101


def siapkan(migrasi: bool = True) -> None:
    """Start or find the database, set Django up, and bring the schema up to date. Safe when many commands do it at once.

    Raises GalatBasisData, which says what to do, and the driver's errors.
    """
    Thread(target=import_module, args=("django.db.models",), daemon=True).start()  # most of what Django reads, while the server starts
    siapkan_server()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")
    django.setup()
    _periksa_server()
    if migrasi and not _mutakhir():
        _mutakhirkan()


def _periksa_server() -> None:
    """Is this a server that we know how to use?"""
    from django.db import NotSupportedError, connection

    with suppress(NotSupportedError):  # older than Django itself knows; it is connected all the same
        connection.ensure_connection()
    info = connection.connection.info
    versi = info.server_version // 10000
    if versi < VERSI_TERENDAH:
        raise GalatBasisData(
            _(
                "server di {h} adalah PostgreSQL {v}, padahal Selaras memerlukan versi {m} atau lebih baru. Mutakhirkan server itu, sebut server "
                "lain dalam DATABASE_URL, atau hapus DATABASE_URL agar Selaras menjalankan PostgreSQL sendiri.",
                h=info.host or "localhost", v=versi, m=VERSI_TERENDAH,
            )
        )  # fmt: skip
    if (sandi := info.parameter_status("server_encoding")) != "UTF8":
        raise GalatBasisData(
            _(
                "basis data {n} memakai pengodean {s}, padahal Selaras memerlukan UTF8. Buat basis data lain dengan "
                "CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 lalu sebut dalam DATABASE_URL.",
                n=info.dbname, s=sandi,
            )
        )  # fmt: skip


def _mutakhir() -> bool:
    """Was every migration of our own applications applied, and all that follows a migration done? Cheaper than asking Django,
    which draws the whole graph."""
    from django.db import connection
    from django.db.utils import ProgrammingError

    try:
        with connection.cursor() as kursor:
            kursor.execute("SELECT obj_description('django_migrations'::regclass)")
            return bool(kursor.fetchone() == (_tanda_skema(),))
    except ProgrammingError:
        return False


def _tanda_skema() -> str:
    """Names the schema that the code wants: its migrations, and its models, of which the triggers are made."""
    from django.apps import apps

    isi = hashlib.sha256()
    for app in apps.get_app_configs():
        migrasi = sorted(Path(app.path, "migrations").glob("0*.py")) if app.name.startswith("selaras.") else []
        for berkas in (*migrasi, *(sorted(Path(app.path).glob("*.py")) if migrasi else ())):
            isi.update(f"{app.label} {berkas.name} ".encode() + hashlib.sha256(berkas.read_bytes()).digest())
    return isi.hexdigest()


def _mutakhirkan() -> None:
    from django.core.management import call_command
    from django.db import connection

    with connection.cursor() as kursor:
        # One migrator at a time: a second command waits and then finds nothing to do.
        kursor.execute("SELECT pg_advisory_lock(%s)", [KUNCI_MIGRASI])
        try:
            call_command("migrate", verbosity=0, interactive=False)
            # Said last: triggers are installed after the last migration is noted, and a kill may fall between.
            kursor.execute(f"COMMENT ON TABLE django_migrations IS '{_tanda_skema()}'")
        finally:
            kursor.execute("SELECT pg_advisory_unlock(%s)", [KUNCI_MIGRASI])
