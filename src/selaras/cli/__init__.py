"""The command line: one command per wish. Progress on a terminal, plain lines elsewhere; errors in Indonesian and no traceback."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.cli.akun import akun
from selaras.cli.dasar import Gagal, cetak_perlu_diperiksa, galat_pengguna, opsi_instansi, opsi_periode, siapkan
from selaras.cli.kata import sebut_isian

FORMAT = ("pdf", "docx", "xlsx", "html", "json")
FORMAT_PERIKSA = ("teks", "json", "sarif", "html", "docx", "pdf", "kertas")
SALINAN = ("html", "docx", "pdf", "kertas")  # forms that are a file of their own
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
def muat(folder: Path, perbarui_bersama: bool) -> None:
    """Memuat paket data sebuah instansi: seluruhnya atau tidak sama sekali."""
    siapkan()
    from selaras.aplikasi.paket.muat import muat_paket
    from selaras.aplikasi.paket.skema import TABEL

    with galat_pengguna(), _kemajuan(_("Memuat"), len(TABEL)) as maju:
        hasil = muat_paket(folder, maju, perbarui_bersama)
    click.echo(
        _(
            "{kode}: {baru} baris baru, {ubah} berubah, {hapus} dihapus, {tetap} tetap.",
            kode=hasil.kode, baru=hasil.baru, ubah=hasil.berubah, hapus=hasil.dihapus, tetap=hasil.tetap,
        )
    )  # fmt: skip
    cetak_perlu_diperiksa(hasil.perlu_diperiksa)


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
    from selaras.aplikasi.layanan.hitung import hitung_periode

    with galat_pengguna():
        hasil = hitung_periode(cari_instansi(instansi), periode)
    kepala = (_("Indikator"), _("Target"), _("Realisasi"), _("Capaian"), _("Kategori"))
    baris = [kepala]
    for h in hasil:
        kategori = h.kategori or h.capaian.alasan
        baris.append((h.indikator.nama, h.target_tertulis, cetak(h.realisasi), cetak(h.capaian.nilai), kategori))
    lebar = [max(len(b[k]) for b in baris) for k in range(4)]
    for nama, *angka, kategori in baris:
        tengah = "  ".join(f"{x:>{w}}" for x, w in zip(angka, lebar[1:], strict=True))
        click.echo(f"{nama:<{lebar[0]}}  {tengah}  {kategori}")


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
def lapor(periode: Periode, instansi: str | None, keluaran: Path, format_: tuple[str, ...], umum: bool) -> None:
    """Menulis LKjIP (dan Perjanjian Kinerja), atau laporan sebuah triwulan atau bulan, dalam PDF, Word, Excel, HTML, dan JSON."""
    import gc

    gc.disable()  # a short command that keeps nearly all it makes: collecting costs and frees nothing
    siapkan()
    from selaras.aplikasi.layanan.bahan import cari_instansi
    from selaras.aplikasi.layanan.terbit import terbitkan

    with galat_pengguna(), _kemajuan(_("Menulis"), len(format_)) as maju:
        berkas = terbitkan(cari_instansi(instansi), periode, keluaran, format_, maju, umum)
    for b in berkas:
        click.echo(f"{b}  ({b.stat().st_size // 1024} KB)")


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
@click.argument("berkas", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BERKAS...")
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(FORMAT_PERIKSA),
    default="teks",
    show_default=True,
    help="Bentuk hasil; «kertas» adalah kertas kerja reviu dalam Word.",
)
@click.option(
    "--keluaran",
    type=click.Path(path_type=Path),
    help="Berkas hasil; tanpa ini hasil ditulis ke layar (html, docx, pdf, dan kertas: di samping berkas asal).",
)
@click.option(
    "--tingkat",
    type=click.Choice(("rendah", "sedang", "tinggi")),
    help="Tingkat terendah yang dilaporkan dan yang menentukan kode keluar (bawaan: sedang; JSON dan SARIF tanpa pilihan ini memuat semua).",
)
@click.option(
    "--terhadap-basis-data",
    "basis_data",
    is_flag=True,
    help="Untuk berkas Word tulisan Selaras: bandingkan juga setiap angka dengan catatan.",
)
@click.option("--tahun", type=click.IntRange(1945, 2100), help="Tahun laporan, untuk --terhadap-basis-data.")
@opsi_instansi
def periksa(
    berkas: tuple[Path, ...],
    bentuk: str,
    keluaran: Path | None,
    tingkat: str | None,
    basis_data: bool,
    tahun: int | None,
    instansi: str | None,
) -> None:
    """Memeriksa laporan kinerja tulisan siapa pun (PDF, DOCX, XLSX, Markdown, teks): mencari angka yang saling bertentangan
    dan menunjukkan hitungannya.

    Kode keluar: 0 tidak ada temuan pada tingkat itu, 1 ada temuan, 2 ada berkas yang tidak dapat dibaca, 3 tidak ada angka yang dapat
    diperiksa.
    """
    from selaras.dokumen.baca.berkas import ambil
    from selaras.dokumen.baca.galat import TidakTerbaca
    from selaras.periksa.batas import PeriksaGagal, dalam_anak
    from selaras.periksa.penekanan import PenekananGalat, baca_penekanan, berkas_penekanan

    if bentuk in SALINAN and len(berkas) > 1 and keluaran is not None:
        raise click.UsageError(_("--keluaran dengan format {f} hanya untuk satu berkas", f=bentuk))
    if basis_data and tahun is None:
        raise click.UsageError(_("--terhadap-basis-data memerlukan --tahun"))
    batas: Any = tingkat or "sedang"
    semua: list[Any] = []
    gagal = 0
    for jalur in berkas:
        try:
            isi = ambil(jalur)
            tambahan = _banding_periksa(isi, instansi, tahun or 0) if basis_data else []
            tujuan = _tujuan_salinan(jalur, bentuk, keluaran)
            tekanan = baca_penekanan(berkas_penekanan(jalur))
            hasil, terlewat, salinan = dalam_anak(partial(_periksa_satu, jalur, isi, tambahan, tekanan, bentuk, batas))
        except (TidakTerbaca, PenekananGalat, PeriksaGagal) as e:
            gagal += 1
            click.echo(click.style(_("Gagal: "), fg="red", bold=True) + f"{jalur}: {e}", err=True)
            continue
        for x in terlewat:
            click.echo(click.style(_("Tidak diperiksa: "), fg="yellow", bold=True) + f"{jalur}: {x}", err=True)
        semua.append(hasil)
        if tujuan is not None:
            _tulis(tujuan, salinan)
            click.echo(str(tujuan), err=True)
    if semua and bentuk in ("teks", "json", "sarif"):
        _cetak_hasil(semua, bentuk, tingkat, keluaran)
    if gagal:
        raise SystemExit(2)
    if any(h.mulai(batas) for h in semua):
        raise SystemExit(1)
    raise SystemExit(0 if any(h.dapat_diperiksa for h in semua) else 3)


def _periksa_satu(
    jalur: Path, isi: bytes, tambahan: list[Any], tekanan: Any, bentuk: Any, tingkat: Any
) -> tuple[Any, tuple[str, ...], bytes]:
    """The result of one file, what of it was not read, and its copy where one is asked for. Runs in the bounded child."""
    from selaras.dokumen.baca.berkas import baca_isi
    from selaras.dokumen.baca.galat import TidakTerbaca
    from selaras.periksa import periksa
    from selaras.periksa.penekanan import tekan

    gc.disable()  # the child ends soon: looking for cycles among a book's numbers would cost a third of its time
    terbaca = baca_isi(isi, jalur.name)
    if bentuk == "pdf" and terbaca.jenis != "pdf":
        raise TidakTerbaca(_("salinan PDF bertanda hanya untuk berkas PDF; pakai --format docx atau html"))
    hasil = periksa(terbaca.dokumen, str(jalur))
    hasil.temuan = [*tambahan, *hasil.temuan]
    tekan(hasil, tekanan)
    if bentuk not in SALINAN:
        return hasil, terbaca.dokumen.terlewat, b""
    from selaras.periksa.keluaran.salinan import salinan

    return hasil, terbaca.dokumen.terlewat, salinan(bentuk, isi, terbaca, hasil, tingkat)


def _tujuan_salinan(jalur: Path, bentuk: str, keluaran: Path | None) -> Path | None:
    """Where the page or the marked copy goes. A copy never takes the place of the user's own file."""
    from selaras.periksa.keluaran.salinan import AKHIRAN

    if bentuk not in SALINAN:
        return None
    tujuan = keluaran or jalur.with_name(f"{jalur.stem}-periksa{AKHIRAN[bentuk]}")  # type: ignore[index]
    if tujuan.resolve() == jalur.resolve():
        raise Gagal(_("{f}: hasil akan menimpa berkas asal; sebut --keluaran lain", f=tujuan))
    return tujuan


def _cetak_hasil(semua: list[Any], bentuk: str, tingkat: Any, keluaran: Path | None) -> None:
    from selaras.periksa.keluaran.data import json_hasil, sarif_hasil
    from selaras.periksa.keluaran.teks import teks_hasil

    if bentuk == "teks":
        teks = teks_hasil(semua, tingkat or "sedang")
    else:
        teks = (json_hasil if bentuk == "json" else sarif_hasil)(semua, tingkat or "rendah")
    if keluaran is None:
        click.echo(teks, nl=False)
    else:
        _tulis(keluaran, teks.encode())


def _tulis(tujuan: Path, data: bytes) -> None:
    from selaras.dokumen.cetak.berkas import tulis_utuh

    try:
        tulis_utuh(tujuan, data)
    except OSError as e:
        raise Gagal(_("{f} tidak dapat ditulis: {e}", f=tujuan, e=e.strerror or e)) from None


def _banding_periksa(isi: bytes, instansi: str | None, tahun: int) -> list[Any]:
    """Numbers of our own Word file that somebody wrote over, as findings."""
    siapkan()
    from selaras.aplikasi.layanan.banding import temuan_banding

    with galat_pengguna():
        try:
            return temuan_banding(isi, instansi, tahun)
        except ValueError as e:
            raise Gagal(str(e)) from None


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
