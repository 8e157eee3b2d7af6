"""Results of commands as lines of text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import click

from selaras.bahasa import _
from selaras.cli.dasar import berdaftar

_TANDA = {"baru": "+", "berubah": "~", "dihapus": "-", "dipertahankan": "="}


def cetak_muat(hasil: Any, pratinjau: bool) -> None:
    """What a load did; of a preview also every row that it would touch, with each column before and after."""
    if pratinjau:
        for b in hasil.rincian:
            kolom = "; ".join(f"{k}: {_teks(dulu)} → {_teks(kini)}" for k, (dulu, kini) in b.kolom.items())
            click.echo(f"{_TANDA[b.apa]} {b.berkas} {b.kunci}" + (f"  {kolom}" if kolom else ""))
    ringkas = _(
        "{kode}: {baru} baris baru, {ubah} berubah, {hapus} dihapus, {tetap} tetap.",
        kode=hasil.kode, baru=hasil.baru, ubah=hasil.berubah, hapus=hasil.dihapus, tetap=hasil.tetap,
    )  # fmt: skip
    click.echo(_("Pratinjau, tidak ada yang diubah. {r}", r=ringkas) if pratinjau else ringkas)
    if hasil.dipertahankan:
        click.echo(_("{n} baris paket berbeda dari isian orang di Selaras; isian itu dipertahankan.", n=hasil.dipertahankan))
        if not pratinjau:
            click.echo(_("Lihat barisnya dengan «selaras muat FOLDER --pratinjau»."))
    if hasil.perlu_diperiksa:
        click.echo(_("Perlu diperiksa (paket tetap dimuat):"))
        click.echo(berdaftar(hasil.perlu_diperiksa))


def _teks(nilai: Any) -> str:
    if isinstance(nilai, Decimal):
        return f"{nilai.normalize():f}"
    return "–" if nilai in (None, "") else str(nilai)


def cetak_beda_terbit(terbitan: Any, beda: list[Any]) -> None:
    """Where the records of today give another result than the edition that was published."""
    if not beda:
        click.echo(_("Sama dengan yang terbit (edisi {n}).", n=terbitan.edisi))
        return
    click.echo(_("Berbeda dari yang terbit (edisi {n}), yang tetap seperti adanya:", n=terbitan.edisi))
    for b in beda:
        dulu, kini = b.tertulis
        click.echo(f"  {b.nama}, {b.kolom}: {dulu} → {kini}")


def cetak_belum_sah(terbitan: Any) -> None:
    """What of the data behind an edition nobody has signed."""
    if terbitan.belum_sah:
        click.echo(_("Diterbitkan sebelum {n} lembar disahkan:", n=len(terbitan.belum_sah)), err=True)
        click.echo(berdaftar(terbitan.belum_sah), err=True)
    if terbitan.dari_paket:
        click.echo(_("{n} lembar berasal dari paket data dan tidak melalui pengesahan di Selaras.", n=terbitan.dari_paket), err=True)
