"""What the site shows of one agency and year, composed once a revision of the data and kept in the process."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import cached_property

from selaras.angka import Angka
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan.bahan import baca_sepotret
from selaras.aplikasi.layanan.terbit import Berkas, buat_berkas, wajib_berdata
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.dokumen.model import Dokumen
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan
from selaras.laporan.lkjip import lkjip
from selaras.laporan.lkjip.depan import ringkasan_target
from selaras.laporan.perjanjian import daftar_perjanjian
from selaras.laporan.semua import dengan_masukan, semua_angka

_PALING_BANYAK = 8


class Pustaka:
    """The composed view of an agency in a year. Everything is made when first asked for."""

    def __init__(self, bahan: Bahan, tahun: int, revisi: int) -> None:
        self.bahan, self.tahun, self.revisi = bahan, tahun, revisi
        self.alat = Alat(bahan, tahun)
        self._berkas: dict[str, list[Berkas]] = {}

    @cached_property
    def lkjip(self) -> Dokumen:
        return lkjip(self.bahan, self.tahun)

    @cached_property
    def semua_perjanjian(self) -> list[Dokumen]:
        """The agreements of the year, the first one before its revision."""
        return daftar_perjanjian(self.bahan, self.tahun)

    @property
    def perjanjian(self) -> Dokumen | None:
        """The one that holds."""
        return self.semua_perjanjian[-1] if self.semua_perjanjian else None

    @cached_property
    def angka(self) -> dict[str, Angka]:
        """Every number by its short code: the report, the agreement and the pages, with all inputs."""
        isi = [*semua_angka(self.alat), *ringkasan_target(self.alat), *self.lkjip.angka.values()]
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
            self._berkas[format_] = buat_berkas(self.bahan, self.tahun, (format_,))
        return next((b for b in self._berkas[format_] if b.nama == nama), None)


_simpanan: OrderedDict[tuple[int, int, int], Pustaka] = OrderedDict()
_kunci = threading.Lock()


def pustaka(instansi: PerangkatDaerah, tahun: int) -> Pustaka:
    """The kept view where the data has not moved since, else a new one. Raises `TidakAdaData` for a year without a plan."""
    kunci = (instansi.pk, tahun, Revisi.kini(instansi.pk))
    with _kunci:
        if kunci in _simpanan:
            _simpanan.move_to_end(kunci)
            return _simpanan[kunci]
    bahan, revisi = baca_sepotret(instansi)
    wajib_berdata(bahan, tahun)
    baru = Pustaka(bahan, tahun, revisi)
    with _kunci:
        _simpanan[instansi.pk, tahun, revisi] = baru
        while len(_simpanan) > _PALING_BANYAK:
            _simpanan.popitem(last=False)
    return baru
