"""``selaras pg``: the programs of PostgreSQL against the database in use, for backups and a look inside."""

from __future__ import annotations

import os
import subprocess

import click

from selaras.bahasa import _
from selaras.cli.dasar import Gagal

PROGRAM = ("pg_dump", "pg_restore", "psql")


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("program", metavar="PROGRAM", type=click.Choice(PROGRAM))
@click.argument("argumen", metavar="[ARGUMEN]...", nargs=-1, type=click.UNPROCESSED)
def pg(program: str, argumen: tuple[str, ...]) -> None:
    """Menjalankan pg_dump, pg_restore, atau psql bawaan pada basis data yang dipakai Selaras.

    \b
    selaras pg pg_dump --format=custom --file=cadangan.dump
    selaras pg pg_restore --clean --if-exists --no-owner --exit-on-error --single-transaction cadangan.dump
    """
    from psycopg.conninfo import make_conninfo

    from selaras.aplikasi.basis_data import GalatBasisData, siapkan_server
    from selaras.aplikasi.basis_data.alamat import baca_alamat
    from selaras.aplikasi.basis_data.bawaan.program import program as jalur

    try:
        isi = baca_alamat(siapkan_server())
        sandi = isi.pop("password", "")  # arguments of a process are seen by everybody, its environment is not
        lingkungan = os.environ | ({"PGPASSWORD": sandi} if sandi else {})
        hasil = subprocess.run([jalur(program), f"--dbname={make_conninfo(**isi)}", *argumen], env=lingkungan, check=False)
    except GalatBasisData as e:
        raise Gagal(str(e)) from None
    except OSError as e:
        raise Gagal(_("{p} tidak dapat dijalankan: {e}", p=program, e=e.strerror or e)) from None
    raise SystemExit(hasil.returncode)
