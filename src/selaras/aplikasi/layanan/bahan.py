"""From tables to `Bahan`: one query a table, however many records there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from django.db.models.functions import Collate

from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.skema import TABEL, TabelPaket
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.laporan import bahan as b

_KELAS: dict[str, type[Any]] = {
    "wilayah": b.Wilayah,
    "unit_kerja": b.UnitKerja,
    "fungsi": b.Fungsi,
    "jabatan": b.Jabatan,
    "pejabat": b.Pejabat,
    "pegawai": b.RingkasanPegawai,
    "isu_strategis": b.IsuStrategis,
    "rpjmd": b.Rpjmd,
    "butir_rpjmd": b.ButirRpjmd,
    "dukungan_misi": b.DukunganMisi,
    "renstra": b.Renstra,
    "misi": b.Misi,
    "tujuan": b.Tujuan,
    "sasaran": b.Sasaran,
    "skala": b.Skala,
    "indikator": b.Indikator,
    "target": b.TargetIndikator,
    "program": b.Program,
    "kegiatan": b.Kegiatan,
    "sub_kegiatan": b.SubKegiatan,
    "dukungan_program": b.DukunganProgram,
    "perjanjian_kinerja": b.PerjanjianKinerja,
    "butir_perjanjian": b.ButirPerjanjian,
    "program_perjanjian": b.ProgramPerjanjian,
    "variabel": b.Variabel,
    "nilai_variabel": b.NilaiVariabel,
    "realisasi_tercatat": b.RealisasiTercatat,
    "analisis": b.Analisis,
    "standar": b.Standar,
    "jenis_belanja": b.JenisBelanja,
    "sumber_dana": b.SumberDana,
    "pagu": b.Pagu,
    "realisasi_anggaran": b.RealisasiAnggaran,
    "keluaran": b.Keluaran,
    "rekomendasi": b.Rekomendasi,
    "prestasi_koperasi": b.PrestasiKoperasi,
    "penghargaan_tokoh": b.PenghargaanTokoh,
}


class InstansiTidakAda(Exception):
    """No agency, or no single one, has this code. ``ada`` gives the name of each agency by the code that finds it."""

    def __init__(self, kode: str, ada: dict[str, str]) -> None:
        super().__init__(kode)
        self.kode, self.ada = kode, ada


def cari_instansi(kode: str | None = None) -> PerangkatDaerah:
    """The agency of a code, or of «pemda/kode» where two regions use one code; without a code the only one there is.

    Raises `InstansiTidakAda`.
    """
    semua = list(PerangkatDaerah.objects.select_related("pemda__wilayah").order_by("kode", "pemda__kode"))
    cocok = [p for p in semua if kode in (None, p.kode, p.kode_penuh)]
    if len(cocok) != 1:
        banyak = Counter(p.kode for p in semua)
        sebutan = {p.kode if banyak[p.kode] == 1 else p.kode_penuh: p.nama for p in semua}
        raise InstansiTidakAda(kode or "", sebutan)
    return cocok[0]


@contextmanager
def sepotret(instansi: PerangkatDaerah) -> Iterator[int]:
    """Whatever is read inside is as of one moment, whatever others write meanwhile; gives the revision of that moment."""
    with transaction.atomic():
        if len(connection.atomic_blocks) == 1:
            with connection.cursor() as kursor:
                kursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield Revisi.kini(instansi.pk)


def baca_sepotret(instansi: PerangkatDaerah) -> tuple[b.Bahan, int]:
    """All records and their revision as of one moment."""
    with sepotret(instansi) as revisi:
        return baca_bahan(instansi), revisi


def baca_bahan(instansi: PerangkatDaerah) -> b.Bahan:
    tabel = {t.nama: t for t in TABEL}
    isi = {nama: tuple(_isi(tabel[nama], kelas, instansi)) for nama, kelas in _KELAS.items()}
    narasi = (
        Narasi.objects.filter(perangkat_daerah=instansi).order_by("tahun", Collate("bagian", "C")).values_list("tahun", "bagian", "isi")
    )
    return b.Bahan(
        perangkat_daerah=next(_isi(tabel["perangkat_daerah"], b.PerangkatDaerah, instansi)),
        pemda=next(_isi(tabel["pemda"], b.Pemda, instansi)),
        narasi=tuple(b.Narasi(*n) for n in narasi),
        **isi,
    )


def _isi(tabel: TabelPaket, kelas: type[Any], instansi: PerangkatDaerah) -> Any:
    lacak = {k.nama: k.lacak for k in tabel.kolom}
    for baris in tabel.milik(instansi).order_by(*tabel.urutan).values_list(*[lacak[f.name] for f in fields(kelas)]):
        yield kelas(*[_bersih(v, str(f.type)) for v, f in zip(baris, fields(kelas), strict=True)])


def _bersih(nilai: Any, tipe: str) -> Any:
    """A number without the trailing zeros of its column; a missing code as ''."""
    if isinstance(nilai, Decimal):
        rapi = nilai.normalize()
        return rapi.quantize(Decimal(1)) if rapi.as_tuple().exponent > 0 else rapi  # type: ignore[operator]
    return "" if nilai is None and tipe == "str" else nilai
