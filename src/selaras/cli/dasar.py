"""What every command needs: errors in words, a ready database, and the agency that is meant."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import Any

import click

from selaras.angka import Periode, PeriodeGalat
from selaras.bahasa import _
from selaras.cli import kata as kata

PALING_BANYAK_DISEBUT = 50


class Gagal(click.ClickException):
    """An error for the user: what is wrong and what to do, without a traceback."""

    def show(self, file: Any = None) -> None:
        click.echo(click.style(_("Gagal: "), fg="red", bold=True) + self.format_message(), err=True)


@contextmanager
def galat_pengguna() -> Iterator[None]:
    """Turn what a user can mend into one clear message."""
    from django.db import DatabaseError

    from selaras.aplikasi.layanan.akun import AkunGalat
    from selaras.aplikasi.layanan.bahan import InstansiTidakAda
    from selaras.aplikasi.layanan.terbit import TidakAdaData
    from selaras.aplikasi.paket.tulis import FolderBerisi
    from selaras.dokumen.konsistensi import TidakSelaras
    from selaras.laporan.narasi import NarasiGalat

    try:
        yield
    except InstansiTidakAda as e:
        raise _instansi_tidak_ada(e.kode, e.ada) from None
    except TidakSelaras as e:
        raise Gagal(_("laporan bertentangan dengan dirinya sendiri, tidak ada yang ditulis:\n{d}", d=e)) from None
    except (AkunGalat, TidakAdaData, NarasiGalat, FolderBerisi) as e:
        raise Gagal(str(e)) from None
    except OSError as e:
        raise Gagal(_("berkas tidak dapat ditulis atau dibaca: {e}", e=e)) from None
    except DatabaseError as e:
        raise Gagal(_("basis data menolak permintaan: {e}", e=" ".join(str(e).split()))) from None


def jalankan(perintah: Callable[[Any, Any], Any], masukan: Any, kepala: str = "") -> Any:
    """The result of a perintah, done as who runs the command; its errors, all of them, as one message under ``kepala``."""
    from selaras.aplikasi.hak import PengelolaSistem

    jawab = perintah(PengelolaSistem(_nama_pemakai()), masukan)
    if jawab.berhasil:
        return jawab.hasil
    if not kepala:
        raise Gagal(jawab.pesan)
    raise Gagal(f"{kepala}\n{berdaftar(jawab.galat)}")


def berdaftar(isi: Sequence[object]) -> str:
    """A line for each, as far as anybody reads on, and how many more there are."""
    baris = [f"  - {x}" for x in isi[:PALING_BANYAK_DISEBUT]]
    if len(isi) > PALING_BANYAK_DISEBUT:
        baris.append(_("  … dan {n} lagi", n=len(isi) - PALING_BANYAK_DISEBUT))
    return "\n".join(baris)


def _nama_pemakai() -> str:
    """Who runs the command, as the machine knows him or her; '' where it does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _instansi_tidak_ada(kode: str, ada: dict[str, str]) -> Gagal:
    if not ada:
        return Gagal(_("belum ada instansi; muat dahulu dengan «selaras muat FOLDER»"))
    daftar = "\n".join(f"  --instansi {k}  ({nama})" for k, nama in ada.items())
    if kode:
        return Gagal(_("instansi «{k}» tidak ada; sebut salah satu:\n{d}", k=kode, d=daftar))
    galat = Gagal(_("ada beberapa instansi; sebut salah satu:\n{d}", d=daftar))
    galat.exit_code = 2
    return galat


def siapkan() -> None:
    from selaras.aplikasi.basis_data import GalatBasisData
    from selaras.aplikasi.siap import siapkan as jalankan

    try:
        jalankan()
    except GalatBasisData as e:
        raise Gagal(str(e)) from None
    except Exception as e:
        from django.db import Error as DjangoError  # read only now: the driver is slow to load, and the server starts meanwhile
        from psycopg import Error

        if not isinstance(e, Error | DjangoError):
            raise
        raise Gagal(_("tidak dapat tersambung ke PostgreSQL; periksa DATABASE_URL: {e}", e=" ".join(str(e).split()))) from None


opsi_instansi = click.option("--instansi", metavar="KODE", help="Kode perangkat daerah; boleh dilewati bila hanya ada satu.")


def opsi_periode(perintah: Callable[..., None]) -> Callable[..., None]:
    """The options that name a period; the command gets it as one `Periode`, ``periode``."""

    @wraps(perintah)
    def bungkus(*args: Any, tahun: int, triwulan: int | None, bulan: int | None, **isian: Any) -> None:
        try:
            periode = Periode(tahun, triwulan, bulan)
        except PeriodeGalat as e:
            raise click.UsageError(str(e)) from None
        perintah(*args, periode=periode, **isian)

    for pilihan in (
        click.option("--bulan", type=click.IntRange(1, 12), help="Bulan dari tahun itu; tanpa ini setahun penuh."),
        click.option("--triwulan", type=click.IntRange(1, 4), help="Triwulan dari tahun itu; tanpa ini setahun penuh."),
        click.option("--tahun", type=click.IntRange(1945, 2100), required=True, help="Tahun laporan."),
    ):
        bungkus = pilihan(bungkus)
    return bungkus
