"""``selaras periksa``: check reports that anybody wrote, by themselves, against our records and against other documents."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import Any

import click

from selaras.bahasa import _
from selaras.cli.dasar import Gagal, galat_pengguna, opsi_instansi, siapkan

FORMAT_PERIKSA = ("teks", "json", "sarif", "html", "docx", "pdf", "kertas")
SALINAN = ("html", "docx", "pdf", "kertas")  # forms that are a file of their own


@click.command()
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
@click.option(
    "--banding-dokumen",
    "pembanding",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Dokumen lain (Perjanjian Kinerja, laporan tahun lalu, …): besaran yang sama dengan nilai lain dilaporkan. Boleh berulang.",
)
@opsi_instansi
def periksa(
    berkas: tuple[Path, ...],
    bentuk: str,
    keluaran: Path | None,
    tingkat: str | None,
    basis_data: bool,
    tahun: int | None,
    pembanding: tuple[Path, ...],
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
    lawan = _pembanding(pembanding)
    for jalur in berkas:
        try:
            isi = ambil(jalur)
            tambahan = _banding_periksa(isi, instansi, tahun or 0) if basis_data else []
            tujuan = _tujuan_salinan(jalur, bentuk, keluaran)
            tekanan = baca_penekanan(berkas_penekanan(jalur))
            hasil, terlewat, salinan = dalam_anak(partial(_periksa_satu, jalur, isi, tambahan, lawan, tekanan, bentuk, batas))
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


def _pembanding(semua_jalur: tuple[Path, ...]) -> list[tuple[str, bytes]]:
    """The other documents. One that cannot be read ends the command: a comparison left out in silence would look like agreement."""
    from selaras.dokumen.baca.berkas import ambil
    from selaras.dokumen.baca.galat import TidakTerbaca

    hasil = []
    for jalur in semua_jalur:
        try:
            hasil.append((jalur.name, ambil(jalur)))
        except TidakTerbaca as e:
            click.echo(click.style(_("Gagal: "), fg="red", bold=True) + _("dokumen pembanding {f}: {e}", f=jalur, e=e), err=True)
            raise SystemExit(2) from None
    return hasil


def _periksa_satu(
    jalur: Path, isi: bytes, tambahan: list[Any], lawan: list[tuple[str, bytes]], tekanan: Any, bentuk: Any, tingkat: Any
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
    try:
        lain = [(baca_isi(b, nama).dokumen, nama) for nama, b in lawan]
    except TidakTerbaca as e:
        raise TidakTerbaca(_("dokumen pembanding: {e}", e=e)) from None
    hasil = periksa(terbaca.dokumen, str(jalur), lain)
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
