"""Getting Django ready for a command: a running PostgreSQL, settings, and an up-to-date schema."""

from __future__ import annotations

import os
from pathlib import Path

import django

from selaras.aplikasi.basis_data import siapkan_server


def siapkan(migrasi: bool = True) -> None:
    """Start or find the database, set Django up, and bring the schema up to date. Safe when many commands do it at once."""
    siapkan_server()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")
    django.setup()
    if migrasi and not _mutakhir():
        _mutakhirkan()


def _mutakhir() -> bool:
    """Has every migration file of our own applications been applied? Cheaper than asking Django, which draws the whole graph."""
    from django.apps import apps
    from django.db import connection
    from django.db.utils import ProgrammingError

    ada = set()
    for app in apps.get_app_configs():
        if app.name.startswith("selaras."):
            ada |= {(app.label, p.stem) for p in (Path(app.path) / "migrations").glob("0*.py")}
    try:
        with connection.cursor() as kursor:
            kursor.execute("SELECT app, name FROM django_migrations")
            return ada <= set(kursor.fetchall())
    except ProgrammingError:
        return False


def _mutakhirkan() -> None:
    from django.core.management import call_command
    from django.db import connection

    with connection.cursor() as kursor:
        # One migrator at a time: a second command waits and then finds nothing to do.
        kursor.execute("SELECT pg_advisory_lock(7305101)")
        try:
            call_command("migrate", verbosity=0, interactive=False)
        finally:
            kursor.execute("SELECT pg_advisory_unlock(7305101)")
