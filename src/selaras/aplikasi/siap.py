"""Getting Django ready for a command: a running PostgreSQL, settings, and an up-to-date schema."""

from __future__ import annotations

import os

import django

from selaras.aplikasi.basis_data import siapkan_server


def siapkan(migrasi: bool = True) -> None:
    """Start or find the database, set Django up, and bring the schema up to date. Safe when many commands do it at once."""
    siapkan_server()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")
    django.setup()
    if migrasi:
        _mutakhirkan()


def _mutakhirkan() -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    with connection.cursor() as kursor:
        # One migrator at a time: a second command waits and then finds nothing to do.
        kursor.execute("SELECT pg_advisory_lock(7305101)")
        try:
            pelaksana = MigrationExecutor(connection)
            if pelaksana.migration_plan(pelaksana.loader.graph.leaf_nodes()):
                call_command("migrate", verbosity=0, interactive=False)
        finally:
            kursor.execute("SELECT pg_advisory_unlock(7305101)")
