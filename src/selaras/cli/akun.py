"""``selaras akun``: who may sign in, and what they may see."""

from __future__ import annotations

import sys
from typing import Any

import click

from selaras.bahasa import _
from selaras.cli.dasar import Gagal, galat_pengguna, jalankan, opsi_instansi, siapkan

PERAN = ("pengelola", "perencana", "bidang", "kepala", "inspektorat", "publik")
_nama = click.argument("nama", metavar="NAMA")
_unit = click.option("--unit", metavar="KODE", default="", help="Kode unit kerja di instansi itu.")
_sandi_dari = click.option(
    "--kata-sandi-dari", "sandi_dari", metavar="-", type=click.Choice(["-"]), help="«-»: baca kata sandi dari masukan baku, bukan bertanya."
)


@click.group()
def akun() -> None:
    """Mengelola akun: siapa yang boleh masuk dan instansi mana yang dilihatnya."""


def _sandi(sandi_dari: str | None) -> str:
    if sandi_dari:
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt(_("Kata sandi"), hide_input=True, confirmation_prompt=_("Ulangi kata sandi")))


@akun.command()
@_nama
@click.option("--peran", type=click.Choice(PERAN), required=True, help="Peran di instansi itu.")
@click.option("--nama-lengkap", default="", help="Nama yang tampak di situs.")
@opsi_instansi
@_unit
@_sandi_dari
def tambah(nama: str, peran: str, nama_lengkap: str, instansi: str | None, unit: str, sandi_dari: str | None) -> None:
    """Membuat akun beserta perannya di sebuah instansi."""
    siapkan()
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.perintah.tugas import BuatAkun, buat_akun

    with galat_pengguna():
        tempat = cari_instansi(instansi)
        jalankan(buat_akun, BuatAkun(tempat, nama, peran, _sandi(sandi_dari), nama_lengkap, unit))
    click.echo(_("Akun {n} dibuat: {p} di {i}.", n=nama, p=peran, i=tempat.nama_pendek))


@akun.command()
@_nama
@click.option("--peran", type=click.Choice(PERAN), help="Peran baru di instansi; instansi lain yang sudah ada tidak berubah.")
@opsi_instansi
@_unit
@click.option("--lepas", is_flag=True, help="Akhiri peran di instansi itu.")
@click.option("--nama-lengkap", help="Nama yang tampak di situs.")
@click.option("--ganti-kata-sandi", "ganti_sandi", is_flag=True, help="Pasang kata sandi baru.")
@_sandi_dari
def ubah(nama: str, sandi_dari: str | None, **isi: Any) -> None:
    """Mengubah akun: menambah atau mengganti peran, melepas instansi, mengganti nama atau kata sandi."""
    if not any((isi["peran"], isi["lepas"], isi["nama_lengkap"], isi["ganti_sandi"], sandi_dari)):
        raise click.UsageError(_("sebut yang diubah: --peran, --lepas, --nama-lengkap, atau --ganti-kata-sandi"))
    siapkan()
    from selaras.aplikasi.layanan.akun import cari_akun, pasang_sandi
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.perintah.tugas import CabutTugas, Tugaskan, cabut_tugas, tugaskan

    with galat_pengguna():
        pengguna = cari_akun(nama)
        if isi["nama_lengkap"]:
            pengguna.nama = isi["nama_lengkap"]
            pengguna.save()
        if isi["lepas"]:
            jalankan(cabut_tugas, CabutTugas(cari_instansi(isi["instansi"]), nama))
        elif isi["peran"]:
            jalankan(tugaskan, Tugaskan(cari_instansi(isi["instansi"]), nama, isi["peran"], isi["unit"]))
        if isi["ganti_sandi"] or sandi_dari:
            pasang_sandi(pengguna, _sandi(sandi_dari))
    click.echo(_("Akun {n} diubah.", n=nama))


@akun.command()
@opsi_instansi
@click.option(
    "--izinkan/--larang", "rangkap", required=True, help="Boleh atau tidak satu orang mengisi sekaligus memverifikasi atau mengesahkan."
)
@click.option("--alasan", default="", help="Mengapa diizinkan; wajib bersama --izinkan.")
def rangkap(instansi: str | None, rangkap: bool, alasan: str) -> None:
    """Mengizinkan atau melarang rangkap tugas di sebuah instansi. Tanpa izin, tidak seorang pun memverifikasi isiannya sendiri."""
    siapkan()
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.perintah.pemisahan import AturRangkap, atur_rangkap

    with galat_pengguna():
        tempat = cari_instansi(instansi)
        jalankan(atur_rangkap, AturRangkap(tempat, rangkap, alasan))
    click.echo(_("Rangkap tugas di {i} kini {k}.", i=tempat.nama_pendek, k=_("diizinkan") if rangkap else _("dilarang")))


@akun.command()
def daftar() -> None:
    """Menampilkan semua akun beserta perannya."""
    siapkan()
    from selaras.aplikasi.layanan.akun import daftar_akun

    for nama, aktif, lengkap, semua_peran in daftar_akun():
        status = "" if aktif else _(" (nonaktif)")
        click.echo(f"{nama}{status}  {lengkap}".rstrip())
        for peran in semua_peran or [_("tanpa peran: tidak melihat apa pun")]:
            click.echo(f"   {peran}")


@akun.command()
@_nama
@click.option("--aktifkan", is_flag=True, help="Buka kembali akun yang telah dinonaktifkan.")
def nonaktif(nama: str, aktifkan: bool) -> None:
    """Menutup akun tanpa menghapus jejaknya."""
    siapkan()
    from selaras.aplikasi.layanan.akun import cari_akun

    with galat_pengguna():
        pengguna = cari_akun(nama)
        if pengguna.is_active == aktifkan:
            raise Gagal(_("akun «{n}» memang sudah {s}", n=nama, s=_("aktif") if aktifkan else _("nonaktif")))
        pengguna.is_active = aktifkan
        pengguna.save()
    click.echo(_("Akun {n} kini {s}.", n=nama, s=_("aktif") if aktifkan else _("nonaktif")))
