"""The same quantity in two documents: the target of a Perjanjian Kinerja against the one of the report, last year's figure against this year's.

**How it works.** Every row of a table with a target, a realisasi, an amount of budget or an achievement is a quantity: its words, its role, its year.
A quantity of one document whose words are those of exactly one of the other, in the same role and year and of the same measure, must have its
value.

**Why it does not accuse wrongly.** Where the other document itself tells two values, or its words fit several rows, nothing is said. A number that
is the other rounded, or in another scale, is the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.dokumen.model import Dokumen
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.graf import Kemiripan, label_bersih, mirip
from selaras.periksa.himpunan.nama import kunci_nama
from selaras.periksa.himpunan.susun import berskala
from selaras.periksa.keluaran.tempat import Peta
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.sebutan import sama
from selaras.periksa.temuan import Benar, Kategori, Temuan

KODE = "ANT"
KATEGORI: Kategori = "silang"
PERAN = ("target", "realisasi", "anggaran", "capaian")
SEBUTAN_PERAN = {"target": _("target"), "realisasi": _("realisasi"), "anggaran": _("anggaran"), "capaian": _("capaian")}
SERUPA = 0.75  # the part of the words that two names of one quantity share at least
JAUH = Decimal(1000)  # values that differ by more are hardly of one unit


@dataclass(frozen=True, eq=False)
class Besaran:
    """One cell with what it tells."""

    label: str
    kunci: frozenset[str]
    peran: str
    tahun: int
    bil: Bilangan
    jenis: str
    kisi: Kisi
    sel: SelKisi


def besaran(dokumen: Dokumen) -> Iterator[Besaran]:
    """The quantities of a document, row by row."""
    naskah = buat_naskah(dokumen)
    for kisi in naskah.kisi:
        kolom = [k for k in kisi.kolom_angka if kisi.kolom[k].peran in PERAN]
        for r, b in enumerate(kisi.baris):
            label = label_bersih(b.label)
            kunci = kunci_nama(label)
            if b.total or b.rata or not kunci:
                continue
            for k in kolom:
                tahun = kisi.kolom[k].tahun or kisi.tahun or naskah.tahun
                if tahun and (s := kisi.sel[r][k]).bil is not None:
                    yield Besaran(label, kunci, kisi.kolom[k].peran, tahun, berskala(kisi, s), _jenis(kisi, s), kisi, s)


def _jenis(kisi: Kisi, s: SelKisi) -> str:
    teks = f"{kisi.kolom[s.k].teks} {kisi.baris[s.r].satuan} {kisi.baris[s.r].label}".lower()
    return "%" if (s.bil is not None and s.bil.jenis == "%") or "%" in teks or "persen" in teks else ""


def banding_dokumen(dokumen: Dokumen, lain: Dokumen, nama: str) -> Iterator[Temuan | Benar]:
    """Where ``dokumen`` tells another value than ``lain``, which a message calls ``nama``."""
    peta = Peta(lain)
    indeks: dict[tuple[str, int], Kemiripan[Besaran]] = {}
    for x in besaran(lain):
        indeks.setdefault((x.peran, x.tahun), Kemiripan()).tambah(x.kunci, x)
    for x in besaran(dokumen):
        calon = indeks[x.peran, x.tahun].cari(x.kunci, SERUPA) if (x.peran, x.tahun) in indeks else []
        if not calon:
            continue
        terbaik = max(mirip(c.kunci, x.kunci) for c in calon)
        sasaran = [c for c in calon if mirip(c.kunci, x.kunci) == terbaik]
        if len({c.kunci for c in sasaran}) > 1 or len({c.bil.nilai for c in sasaran}) > 1 or sasaran[0].jenis != x.jenis:
            continue
        y = sasaran[0]
        if sama(x.bil, y.bil):
            yield Benar(KODE, lokasi_sel(x.kisi, x.sel), _("sama dengan {d}: {v}", d=nama, v=y.sel.teks))
        elif _seukuran(x.bil, y.bil):
            yield _temuan(x, y, nama, peta.sebut(lokasi_sel(y.kisi, y.sel)))


def _seukuran(x: Bilangan, y: Bilangan) -> bool:
    a, b = abs(x.nilai), abs(y.nilai)
    return not a or not b or 1 / JAUH < a / b < JAUH


def _temuan(x: Besaran, y: Besaran, nama: str, tempat: str) -> Temuan:
    pesan = _(
        "{p} {t} «{l}»: {a} di sini, {b} di {d} ({s})",
        p=SEBUTAN_PERAN[x.peran], t=x.tahun, l=x.label, a=x.sel.teks, b=y.sel.teks, d=nama, s=tempat or y.kisi.sebutan,
    )  # fmt: skip
    hitungan = f"{x.sel.teks} ≠ {y.sel.teks}"
    return Temuan(KODE, KATEGORI, "sedang", 0.9, lokasi_sel(x.kisi, x.sel), x.sel.teks, y.sel.teks, hitungan, pesan)
