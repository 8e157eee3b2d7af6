"""What the site shows of one agency and period, composed once a revision of the data and kept in the process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import cached_property

from selaras.angka import Angka, Periode
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan.bahan import baca_sepotret
from selaras.aplikasi.layanan.terbit import Berkas, buat_berkas, wajib_berdata
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.dokumen.model import Dokumen
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan
from selaras.laporan.berdata import bagian_berdata
from selaras.laporan.bersama.ringkasan import ringkasan_target
from selaras.laporan.laporan_kinerja import laporan_kinerja
from selaras.laporan.perjanjian import daftar_perjanjian
from selaras.laporan.semua import dengan_masukan, semua_angka

_PALING_BANYAK = 16  # a year and its four triwulan of three agencies


class Pustaka:
    """The composed view of an agency in a period. Everything is made when first asked for."""

    def __init__(self, bahan: Bahan, periode: Periode, revisi: int) -> None:
        self.bahan, self.periode, self.revisi = bahan, periode, revisi
        self.alat = Alat(bahan, periode)
        self._berkas: dict[str, list[Berkas]] = {}

    @property
    def tahun(self) -> int:
        return self.periode.tahun

    @cached_property
    def laporan(self) -> Dokumen:
        return laporan_kinerja(self.bahan, self.periode)

    @cached_property
    def semua_perjanjian(self) -> list[Dokumen]:
        """The agreements of the year, the first one before its revision."""
        return daftar_perjanjian(self.bahan, self.tahun) if self.periode.setahun else []

    @property
    def perjanjian(self) -> Dokumen | None:
        """The one that holds."""
        return self.semua_perjanjian[-1] if self.semua_perjanjian else None

    @cached_property
    def angka(self) -> dict[str, Angka]:
        """Every number by its short code: the report, the agreement and the pages, with all inputs."""
        isi = [*semua_angka(self.alat), *ringkasan_target(self.alat), *self.laporan.angka.values()]
        for x in self.semua_perjanjian:
            isi += x.angka.values()
        return dengan_masukan(isi)

    @cached_property
    def pemakai(self) -> dict[str, list[Angka]]:
        """For each number, those that were computed from it."""
        hasil: dict[str, list[Angka]] = {}
        for a in self.angka.values():
            for m in getattr(a.asal, "masukan", ()):
                hasil.setdefault(m.kode, []).append(a)
        return hasil

    def berkas(self, nama: str) -> Berkas | None:
        format_ = nama.rpartition(".")[2]
        if format_ not in self._berkas:
            self._berkas[format_] = buat_berkas(self.bahan, self.periode, (format_,))
        return next((b for b in self._berkas[format_] if b.nama == nama), None)


_simpanan: OrderedDict[tuple[int, Periode, int], Pustaka] = OrderedDict()
_kunci = threading.Lock()


def pustaka(instansi: PerangkatDaerah, periode: Periode | int) -> Pustaka:
    """The kept view where the data has not moved since, else a new one. Raises `TidakAdaData` for a period without data."""
    p = Periode.dari(periode)
    kunci = (instansi.pk, p, Revisi.kini(instansi.pk))
    with _kunci:
        if kunci in _simpanan:
            _simpanan.move_to_end(kunci)
            return _simpanan[kunci]
    bahan, revisi = baca_sepotret(instansi)
    wajib_berdata(bahan, p)
    baru = Pustaka(bahan, p, revisi)
    with _kunci:
        _simpanan[instansi.pk, p, revisi] = baru
        while len(_simpanan) > _PALING_BANYAK:
            _simpanan.popitem(last=False)
    return baru


def cari_angka(instansi: PerangkatDaerah, p: Pustaka, kode: str) -> tuple[Pustaka, Angka] | None:
    """A number by its short code, and the view that knows it: the one at hand, else one of a part of its year."""
    if kode in p.angka:
        return p, p.angka[kode]
    for bagian in (Periode(p.tahun), *bagian_berdata(p.bahan, p.tahun)):
        lain = pustaka(instansi, bagian)
        if kode in lain.angka:
            return lain, lain.angka[kode]
    return None
