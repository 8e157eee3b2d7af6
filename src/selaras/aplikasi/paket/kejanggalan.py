"""Oddities of a sound package: nothing that forbids loading it, but what a person would want to look at before a report says it.

Each is a `Galat` like an error, with its file, row and column; the caller prints them under another head.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain

from selaras.angka import Tercatat
from selaras.aplikasi.paket.baca import Galat, Paket
from selaras.aplikasi.paket.kejanggalan_anggaran import kejanggalan_anggaran
from selaras.aplikasi.paket.uji_rumus import bahan_paket
from selaras.bahasa import _
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.bagian import bagian_sasaran
from selaras.laporan.bahan import Bahan
from selaras.laporan.berdata import bagian_berdata, tahun_berdata
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import bagian_narasi, periode_bagian
from selaras.laporan.peringatan import peringatan_ganda
from selaras.laporan.rencana_berlaku import renstra_berlaku


def kejanggalan(paket: Paket) -> list[Galat]:
    """Everything odd in a package without errors, file by file."""
    bahan = bahan_paket(paket)
    return [*_perjanjian(paket, bahan), *_tercatat_ganda(bahan), *kejanggalan_anggaran(paket), *_narasi(paket, bahan)]


def _tercatat_ganda(bahan: Bahan) -> Iterator[Galat]:
    """Figures that are recorded of a year and by its parts too, and differ."""
    for tahun in tahun_berdata(bahan):
        buku = Buku(bahan, tahun)
        for x in peringatan_ganda(chain(buku.tercatat_ganda(), Anggaran(buku).tercatat_ganda())):
            if x.angka is not None and isinstance(x.angka.asal, Tercatat):
                yield Galat(f"{x.angka.asal.tabel}.csv", f"{x.nama}: {x.uraian}")


def _perjanjian(paket: Paket, bahan: Bahan) -> Iterator[Galat]:
    """Agreements that promise by another plan than the one that the report of their year measures."""
    if not bahan.renstra or not bahan.perjanjian_kinerja:
        return
    tahunan = Buku(bahan, bahan.perjanjian_kinerja[0].tahun).perjanjian_tahunan
    pemilik = {s.kode: s.renstra for s in bahan.sasaran}
    milik = {i.kode: pemilik[i.sasaran] for i in bahan.indikator}
    butir: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for b in paket.baris("butir_perjanjian"):
        butir[b.isi["perjanjian"]].append((b.nomor, b.isi["indikator"]))
    nomor = {b.isi["kode"]: b.nomor for b in paket.baris("perjanjian_kinerja")}
    for tahun, daftar in tahunan.items():
        pk, kini = daftar[-1], renstra_berlaku(bahan.renstra, tahun)
        if pk.renstra != kini.kode:
            pesan = _(
                "menunjuk renstra «{r}», padahal yang berlaku tahun {t} menurut renstra.csv «{kini}», dan itulah yang diukur laporan {t}; "
                "perbaiki renstra perjanjian ini, atau kolom «berlaku_mulai» di renstra.csv",
                r=pk.renstra, t=tahun, kini=kini.kode,
            )  # fmt: skip
            yield Galat("perjanjian_kinerja.csv", pesan, nomor[pk.kode], "renstra")
        asing = [(n, i) for n, i in butir[pk.kode] if milik[i] != kini.kode]
        if asing and (pk.renstra == kini.kode or len(asing) < len(butir[pk.kode])):
            pesan = _(
                "{n} indikator perjanjian «{pk}» bukan milik renstra «{kini}» yang berlaku tahun {t}, jadi dijanjikan tetapi tidak diukur "
                "laporan {t}: {daftar}; ganti dengan indikator renstra itu",
                n=len(asing), pk=pk.kode, kini=kini.kode, t=tahun, daftar=_sebut([f"{i} ({milik[i]})" for _n, i in asing]),
            )  # fmt: skip
            yield Galat("butir_perjanjian.csv", pesan, asing[0][0], "indikator")


def _narasi(paket: Paket, bahan: Bahan) -> Iterator[Galat]:
    """Narrative of a period that no report can be made for, or of a sasaran that its report does not have."""
    tahun_ada = tahun_berdata(bahan)
    bagian_ada = cache(lambda tahun: bagian_berdata(bahan, tahun))
    renstra = {s.kode: s.renstra for s in bahan.sasaran}
    sasaran = {setahun: bagian_sasaran(setahun, renstra) for setahun in (True, False)}
    for tahun, bagian, _isi in paket.narasi:
        berkas, p = f"narasi/{tahun}/{bagian}.md", periode_bagian(tahun, bagian)
        ada = tahun_ada if p.setahun or tahun not in tahun_ada else bagian_ada(tahun)
        if (tahun if ada is tahun_ada else p) not in ada:
            pesan = _(
                "belum tercetak: {p} belum punya data, jadi laporannya tidak dapat disusun; periode yang ada: {ada}",
                p=p.label, ada=_sebut([str(x) for x in ada]) or _("belum ada"),
            )  # fmt: skip
            yield Galat(berkas, pesan)
            continue
        kode = sasaran[p.setahun].get(bagian.removeprefix(bagian_narasi(p, "")))
        kini = renstra_berlaku(bahan.renstra, tahun)
        if kode is not None and renstra[kode] != kini.kode:
            pesan = _(
                "tidak tercetak: sasaran «{s}» milik renstra «{r}», padahal laporan {t} disusun menurut renstra «{kini}»",
                s=kode, r=renstra[kode], t=tahun, kini=kini.kode,
            )  # fmt: skip
            yield Galat(berkas, pesan)


def _sebut(isi: list[str], terbanyak: int = 8) -> str:
    lebih = _(", dan {n} lagi", n=len(isi) - terbanyak) if len(isi) > terbanyak else ""
    return ", ".join(isi[:terbanyak]) + lebih
