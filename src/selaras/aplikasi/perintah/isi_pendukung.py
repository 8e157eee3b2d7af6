"""Filling in what stands behind the results: the ceilings, the outputs, why an indicator fell short, and the words of the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.angka import Periode
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.anggaran.models import Pagu
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan
from selaras.aplikasi.layanan.bahan import baca_bahan
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.aplikasi.pengukuran.models import Analisis, Keluaran
from selaras.aplikasi.perintah.dasar import perintah, tolak, wajib_boleh
from selaras.aplikasi.perintah.isi import MAKS_TEKS, isi_baris, wajib_boleh_isi, wajib_seperti_dilihat, wajib_tahun_sah
from selaras.bahasa import _
from selaras.laporan.bagian import bagian_data, bagian_sasaran, bagian_umum
from selaras.laporan.buku import Buku
from selaras.laporan.narasi import NarasiGalat, bagian_narasi, isi_narasi


@dataclass(frozen=True)
class IsiPagu:
    """Exactly one of ``program``, ``sub_kegiatan`` and ``jenis_belanja`` is told. ``dilihat`` (here and below): see `isi.IsiTarget`."""

    instansi: PerangkatDaerah
    periode: Periode
    tahap: str
    sumber_dana: str
    jumlah: Decimal | None
    sumber: str
    program: str = ""
    sub_kegiatan: str = ""
    jenis_belanja: str = ""
    catatan: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class IsiKeluaran:
    instansi: PerangkatDaerah
    periode: Periode
    sub_kegiatan: str
    nomor: int | None
    nama: str
    satuan: str
    target: Decimal | None
    realisasi: Decimal | None
    kosong: str = ""
    presisi: int | None = 0
    sumber: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class IsiAnalisis:
    """``penanggung_jawab``: the unit that takes the step; '' leaves it to that of the indicator."""

    instansi: PerangkatDaerah
    indikator: str
    periode: Periode
    penyebab: str
    langkah: str = ""
    penanggung_jawab: str = ""
    tenggat: date | None = None
    sumber: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class TulisNarasi:
    """``bagian``: as the report of a year names it; of a part of a year its words are put before it."""

    instansi: PerangkatDaerah
    periode: Periode
    bagian: str
    isi: str
    dilihat: str | None = None


@perintah()
def isi_pagu(pelaku: Pelaku, masukan: IsiPagu) -> Pagu:
    """Fill in the ceiling of one line of the budget."""
    return isi_baris(pelaku, masukan, Isian.PAGU, Tindakan.ISI_PAGU)  # type: ignore[no-any-return]


@perintah()
def isi_keluaran(pelaku: Pelaku, masukan: IsiKeluaran) -> Keluaran:
    """Fill in an output of a sub-kegiatan."""
    return isi_baris(pelaku, masukan, Isian.KELUARAN, Tindakan.ISI_KELUARAN)  # type: ignore[no-any-return]


@perintah()
def isi_analisis(pelaku: Pelaku, masukan: IsiAnalisis) -> Analisis:
    """Say why an indicator fell short, and what is done about it."""
    return isi_baris(pelaku, masukan, Isian.ANALISIS, Tindakan.ISI_ANALISIS)  # type: ignore[no-any-return]


@perintah()
def tulis_narasi(pelaku: Pelaku, masukan: TulisNarasi) -> Narasi:
    """Write one section of a report. A token that names no number is refused, where the report would fail on it."""
    instansi, p = masukan.instansi, masukan.periode
    wajib_boleh(pelaku, Tindakan.LIHAT, Objek(instansi.pk))
    wajib_tahun_sah(p)
    wajib_boleh_isi(pelaku, Tindakan.TULIS_NARASI, instansi, Isian.NARASI, Periode(p.tahun), None)
    buku = Buku(baca_bahan(instansi), p)
    if masukan.bagian not in bagian_laporan(buku, p):
        tolak(_("bagian «{b}» tidak ada dalam laporan {p}", b=masukan.bagian[:64], p=p.label), "bagian")
    isi = masukan.isi.replace("\r\n", "\n").strip()
    if not isi:
        tolak(_("tulis isinya"), "isi")
    if "\0" in isi or len(isi) > MAKS_TEKS:
        tolak(_("bukan teks, atau lebih panjang dari {n} huruf", n=MAKS_TEKS), "isi")
    try:
        isi_narasi(isi, buku, masukan.bagian)
    except NarasiGalat as e:
        tolak(_("baris {n}: {p}", n=e.baris, p=e.pesan), "isi")
    nama = bagian_narasi(p, masukan.bagian)
    lama = Narasi.objects.filter(perangkat_daerah=instansi, tahun=p.tahun, bagian=nama).first()
    wajib_seperti_dilihat(masukan.dilihat, lama)
    n = lama or Narasi(perangkat_daerah=instansi, tahun=p.tahun, bagian=nama)
    if n.isi != isi + "\n":
        n.isi = isi + "\n"
        n.save()
    return n


def bagian_laporan(buku: Buku, periode: Periode) -> list[str]:
    """The sections of the report of a period in which people's words stand. The book is one of its year."""
    setahun = periode.setahun
    sasaran = [s.kode for s in buku.sasaran_aktif]
    return [*bagian_umum(setahun), *bagian_sasaran(setahun, sasaran), *bagian_data(v.kelompok for v in buku.bahan.variabel)]
