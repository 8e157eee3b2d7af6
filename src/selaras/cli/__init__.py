"""The command line: one command per wish. Progress on a terminal, plain lines elsewhere; errors in Indonesian and no traceback."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.cli.akun import akun
from selaras.cli.cetak import cetak_beda_terbit, cetak_belum_sah, cetak_muat
from selaras.cli.dasar import Gagal, galat_pengguna, jalankan, opsi_instansi, opsi_periode, siapkan
from selaras.cli.kata import sebut_isian
from selaras.cli.periksa import periksa
from selaras.cli.pg import pg

FORMAT = ("pdf", "docx", "xlsx", "html", "json")
CONTOH = """\b
Jalur utama:
  selaras muat contoh/jambi-2021          memuat data instansi dari paket data
  selaras hitung --tahun 2021             menghitung realisasi dan capaian
  selaras lapor --tahun 2024 --triwulan 2 menulis laporan triwulan II
  selaras telusur koperasi_berkualitas --tahun 2021
                                          menunjukkan asal-usul sebuah angka
  selaras lapor --tahun 2021 --keluaran keluaran
                                          menulis LKjIP dan Perjanjian Kinerja
  selaras banding LKjIP.docx --tahun 2021
                                          mencari angka yang diubah orang di berkas Word
  selaras periksa LAPORAN.pdf             mencari angka yang saling bertentangan di laporan siapa pun
  selaras serve                           membuka situs di http://127.0.0.1:8000

Tanpa DATABASE_URL, Selaras menjalankan PostgreSQL sendiri di folder data pengguna
(atau di folder yang disebut SELARAS_DATA) dan mematikannya sesudah selesai.
"""


@click.group(epilog=CONTOH, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="selaras", prog_name="selaras")
def selaras() -> None:
    """Selaras: akuntabilitas kinerja instansi pemerintah. Tidak ada angka yang diketik dua kali, dan setiap angka dapat
    menunjukkan asal-usulnya."""


selaras.add_command(akun)
selaras.add_command(periksa)
selaras.add_command(pg)


@contextmanager
def _kemajuan(judul: str, banyak: int) -> Iterator[Callable[[str], None]]:
    """A progress bar on a terminal; a line a step elsewhere."""
    if not sys.stderr.isatty():
        yield lambda langkah: click.echo(f"{judul}: {langkah}", err=True)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    kolom = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.fields[langkah]}"))
    with Progress(*kolom, console=Console(stderr=True), transient=True) as bar:
        tugas = bar.add_task(judul, total=banyak, langkah="")
        mulai = [False]

        def maju(langkah: str) -> None:
            bar.update(tugas, advance=int(mulai[0]), langkah=langkah)
            mulai[0] = True

        yield maju


@selaras.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--perbarui-bersama",
    is_flag=True,
    help="Ubah juga baris yang dipakai instansi lain (wilayah, pemda, RPJMD); tanpa ini paket yang berbeda ditolak.",
)
@click.option("--pratinjau", is_flag=True, help="Tunjukkan yang akan berubah, baris demi baris, tanpa mengubah apa pun.")
def muat(folder: Path, perbarui_bersama: bool, pratinjau: bool) -> None:
    """Memuat paket data sebuah instansi: seluruhnya atau tidak sama sekali. Yang diisi orang di Selaras tidak pernah ditimpa."""
    siapkan()
    from selaras.aplikasi.paket.skema import TABEL
    from selaras.aplikasi.perintah.paket import MuatPaket, muat_paket

    with galat_pengguna(), _kemajuan(_("Memuat"), len(TABEL)) as maju:
        masukan = MuatPaket(folder, pratinjau, perbarui_bersama, maju)
        hasil = jalankan(muat_paket, masukan, _("paket data ditolak, tidak ada yang dimuat. Perbaiki:"))
    cetak_muat(hasil, pratinjau)


@selaras.command()
@click.argument("folder", type=click.Path(path_type=Path))
@opsi_instansi
def ekspor(folder: Path, instansi: str | None) -> None:
    """Menulis data sebuah instansi sebagai paket data."""
    siapkan()
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.paket.tulis import tulis_paket

    with galat_pengguna():
        berkas = tulis_paket(cari_instansi(instansi), folder)
    click.echo(_("{n} berkas ditulis ke {folder}", n=len(berkas), folder=folder))


@selaras.command()
@opsi_periode
@opsi_instansi
def hitung(periode: Periode, instansi: str | None) -> None:
    """Menghitung realisasi dan capaian setiap indikator, lalu menyimpannya."""
    siapkan()
    from selaras.angka import cetak
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.perintah.terbit import Hitung
    from selaras.aplikasi.perintah.terbit import hitung as perintah

    with galat_pengguna():
        hitungan = jalankan(perintah, Hitung(cari_instansi(instansi), periode))
    hasil = hitungan.hasil
    kepala = (_("Indikator"), _("Target"), _("Realisasi"), _("Capaian"), _("Kategori"))
    baris = [kepala]
    for h in hasil:
        kategori = h.kategori or h.capaian.alasan
        baris.append((h.indikator.nama, h.target_tertulis, cetak(h.realisasi), cetak(h.capaian.nilai), kategori))
    lebar = [max(len(b[k]) for b in baris) for k in range(4)]
    for nama, *angka, kategori in baris:
        tengah = "  ".join(f"{x:>{w}}" for x, w in zip(angka, lebar[1:], strict=True))
        click.echo(f"{nama:<{lebar[0]}}  {tengah}  {kategori}")
    if hitungan.terbitan:
        cetak_beda_terbit(hitungan.terbitan, hitungan.beda)


def _format(_ctx: Any, _param: Any, nilai: str) -> tuple[str, ...]:
    pilihan = tuple(dict.fromkeys(x.strip().lower() for x in nilai.split(",") if x.strip()))
    asing = [x for x in pilihan if x not in FORMAT]
    if asing or not pilihan:
        raise click.BadParameter(_("«{x}» tidak dikenal; pilihan: {d}", x=", ".join(asing), d=", ".join(FORMAT)))
    return pilihan


@selaras.command()
@opsi_periode
@opsi_instansi
@click.option(
    "--keluaran", type=click.Path(path_type=Path, file_okay=False), default=Path("keluaran"), show_default=True, help="Folder tujuan."
)
@click.option(
    "--format", "format_", callback=_format, default=",".join(FORMAT), show_default=True, help="Format yang ditulis, dipisah koma."
)
@click.option("--terbitkan", "umum", is_flag=True, help="Terbitkan: simpan berkas apa adanya untuk dibaca siapa saja di situs.")
@click.option("--alasan", default="", help="Mengapa diterbitkan walaupun ada lembar yang belum disahkan; dicantumkan pada terbitannya.")
def lapor(periode: Periode, instansi: str | None, keluaran: Path, format_: tuple[str, ...], umum: bool, alasan: str) -> None:
    """Menulis LKjIP (dan Perjanjian Kinerja), atau laporan sebuah triwulan atau bulan, dalam PDF, Word, Excel, HTML, dan JSON."""

    gc.disable()  # a short command that keeps nearly all it makes: collecting costs and frees nothing
    siapkan()
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.layanan.terbitan import tulis_draf
    from selaras.aplikasi.perintah.terbit import Terbitkan, terbitkan

    with galat_pengguna(), _kemajuan(_("Menulis"), len(format_)) as maju:
        tempat = cari_instansi(instansi)
        if umum:
            terbitan = jalankan(terbitkan, Terbitkan(tempat, periode, keluaran, format_, alasan=alasan, kemajuan=maju))
            berkas = [keluaran / b.nama for b in terbitan.berkas.order_by("pk")]
        else:
            terbitan, berkas = None, tulis_draf(tempat, periode, keluaran, format_, maju)
    if terbitan:
        cetak_belum_sah(terbitan)
    for b in berkas:
        click.echo(f"{b}  ({b.stat().st_size // 1024} KB)")
    gc.freeze()  # the process ends here: looking through all that it made, to free it, would be a tenth of its time


@selaras.command()
@click.argument("kode_indikator")
@opsi_periode
@opsi_instansi
def telusur(kode_indikator: str, periode: Periode, instansi: str | None) -> None:
    """Menunjukkan asal-usul realisasi sebuah indikator (atau nilai variabel) sampai ke catatannya."""
    siapkan()
    from selaras.angka import Hitungan, Tercatat, cetak
    from selaras.angka import telusur as jalan
    from selaras.aplikasi.layanan.bahan import baca_bahan, cari_instansi
    from selaras.laporan.buku import Buku

    with galat_pengguna():
        buku = Buku(baca_bahan(cari_instansi(instansi)), periode)
    if kode_indikator in buku.indikator:
        akar = buku.capaian(kode_indikator, periode).nilai
    elif kode_indikator in buku.variabel:
        akar = buku.nilai(kode_indikator, periode)
    else:
        from difflib import get_close_matches

        semua = [*buku.indikator, *buku.variabel]
        dekat = get_close_matches(kode_indikator, semua, n=3) or [i.kode for i in buku.indikator_aktif]
        raise Gagal(_("tidak ada indikator atau variabel «{k}»; mungkin maksudnya: {d}", k=kode_indikator, d=", ".join(dekat)))
    for dalam, a in jalan(akar):
        isi = cetak(a) if a.nilai is not None else f"{cetak(a)} ({a.kosong})"
        satuan = f" {a.satuan.nama}" if a.satuan.cacah and a.nilai is not None else ""
        click.echo(f"{'   ' * dalam}{'└─ ' if dalam else ''}{a.label}: {isi}{satuan}")
        jarak = "   " * dalam + ("   " if dalam else "")
        if isinstance(a.asal, Hitungan):
            click.echo(f"{jarak}= {a.asal.rumus}" + (f"  [{a.asal.dasar}]" if a.asal.dasar else ""))
        elif isinstance(a.asal, Tercatat):
            sumber = f"; {a.asal.sumber}" if a.asal.sumber else ""
            click.echo(f"{jarak}{_('tercatat di')} {a.asal.tabel} {a.asal.kunci}{sumber}")
            if a.asal.catatan:
                click.echo(f"{jarak}{_('catatan')}: {a.asal.catatan}")


@selaras.command()
@click.argument("berkas", type=click.Path(path_type=Path, dir_okay=False))
@opsi_periode
@opsi_instansi
def banding(berkas: Path, periode: Periode, instansi: str | None) -> None:
    """Membandingkan LKjIP atau Perjanjian Kinerja (Word) yang telah disunting dengan data.

    Setiap angka dibaca dari tandanya. Kode keluar: 0 semua angka sama, 1 ada yang berubah, 2 berkas tidak dapat dibaca.
    """
    siapkan()
    from selaras.aplikasi.layanan.banding import bandingkan_word

    try:
        with galat_pengguna():
            hasil = bandingkan_word(berkas.read_bytes(), instansi, periode)
    except ValueError as e:
        galat = Gagal(_("{b}: {e}", b=berkas, e=e))
        galat.exit_code = 2
        raise galat from None
    except Gagal as e:
        e.exit_code = 2
        raise
    for x in hasil.diubah:
        click.echo(_("angka ke-{n}, {label}", n=x.urutan, label=x.angka.label))
        click.echo(_("   tertulis {t}, seharusnya {s}", t=x.tertulis or _("(kosong)"), s=_(" atau ").join(x.seharusnya)))
    click.echo(_("{b}: {d} dari {n} angka berbeda dari data.", b=berkas.name, d=len(hasil.diubah), n=hasil.banyak))
    raise SystemExit(1 if hasil.diubah else 0)


@selaras.command("akun-contoh")
@opsi_instansi
def akun_contoh(instansi: str | None) -> None:
    """Membuat akun peraga untuk setiap peran. Hanya untuk mencoba di komputer sendiri."""
    siapkan()
    from selaras.aplikasi.layanan.akun import SANDI_CONTOH, buat_akun_contoh
    from selaras.aplikasi.layanan.bahan import cari_instansi

    with galat_pengguna():
        akun = buat_akun_contoh(cari_instansi(instansi))
    click.echo(_("Akun peraga (kata sandi «{s}»): {d}", s=SANDI_CONTOH, d=", ".join(akun)))


@selaras.command()
@click.option("--alamat", default="127.0.0.1", show_default=True)
@click.option("--porta", default=8000, show_default=True, type=click.IntRange(1, 65535))
def serve(alamat: str, porta: int) -> None:
    """Menjalankan situs."""
    siapkan()
    import socket

    with socket.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind((alamat, porta))
        except OSError:
            raise Gagal(_("porta {p} di {a} sedang dipakai; pilih yang lain dengan --porta", p=porta, a=alamat)) from None
    from granian import Granian
    from granian.constants import Interfaces

    os.environ["SELARAS_INDUK"] = str(os.getpid())  # its workers end with it
    click.echo(_("Selaras terbuka di http://{a}:{p} — Ctrl+C untuk berhenti.", a=alamat, p=porta))
    Granian(
        "selaras.aplikasi.wsgi:application", address=alamat, port=porta, interface=Interfaces.WSGI, log_enabled=False, blocking_threads=4
    ).serve()


sebut_isian(selaras)
