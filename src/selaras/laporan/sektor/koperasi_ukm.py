"""Cooperatives and small enterprises: when a cooperative is active, awards, and what the groups of figures are called."""

from __future__ import annotations

from typing import ClassVar

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Rujuk
from selaras.kinerja import jumlah
from selaras.laporan.alat import Alat
from selaras.laporan.sektor.bidang import Bidang
from selaras.laporan.tabel import baris, tabel
from selaras.sektor import KOPERASI_UKM
from selaras.sektor.koperasi import DefinisiAktif


class KoperasiUkm(Bidang):
    kode: ClassVar[str] = KOPERASI_UKM

    def judul_kelompok(self, kode: str) -> str:
        return {
            "keragaan": _("Perkembangan keragaan koperasi"),
            "kesehatan": _("Hasil penilaian kesehatan dan sertifikasi koperasi"),
            "umkm": _("Perkembangan UMKM menurut kelas usaha dan tenaga kerja"),
            "binaan": _("Omset dan aset UMKM binaan"),
            "diklat": _("Peserta pendidikan dan latihan"),
            "permodalan": _("Realisasi perkuatan permodalan koperasi dan UMKM"),
        }.get(kode) or super().judul_kelompok(kode)

    def judul_isu(self) -> str:
        return _("Permasalahan utama menurut binaan")

    def pengertian(self, a: Alat) -> list[Blok]:
        """The definition of an active cooperative that the figures follow, held against the RAT of two years."""
        definisi = a.bahan.perangkat_daerah.definisi_aktif
        if not definisi:
            return []
        hasil: list[Blok] = [a.p("Dalam laporan ini koperasi disebut aktif bila {d}.", d=DefinisiAktif(definisi).uraian)]
        if DefinisiAktif(definisi) is DefinisiAktif.KELEMBAGAAN_USAHA and {"koperasi_rat", "koperasi_aktif"} <= a.buku.variabel.keys():
            kini, lalu, aktif = (
                a.buku.nilai(kode, t) for kode, t in (("koperasi_rat", a.tahun), ("koperasi_rat", a.tahun - 1), ("koperasi_aktif", a.tahun))
            )
            if None in (kini.nilai, lalu.nilai, aktif.nilai):
                return hasil
            dua = jumlah((kini, lalu), identitas=f"rat_dua_tahun/{a.tahun}", label=_("Koperasi yang melaksanakan RAT dalam dua tahun"))
            if dua.pasti < aktif.pasti:
                hasil.append(
                    a.p(
                        "Jumlah itu tidak diukur dari Rapat Anggota Tahunan (RAT): dalam dua tahun terakhir paling banyak {n:bersatuan} koperasi "
                        "melaksanakan RAT, sedangkan koperasi yang tercatat aktif {x:bersatuan}.",
                        n=dua, x=aktif,
                    )
                )  # fmt: skip
        return hasil

    def data_lain(self, a: Alat) -> list[Blok]:
        wilayah = {w.kode: w.nama for w in a.bahan.wilayah}
        return [*_prestasi(a, wilayah), *_tokoh(a, wilayah)]


def _prestasi(a: Alat, wilayah: dict[str, str]) -> list[Blok]:
    prestasi = a.bahan.prestasi_koperasi
    if not prestasi:
        return []
    rinci = [baris(str(p.tahun), p.nama, p.tingkat, p.kelompok_usaha, wilayah.get(p.wilayah, p.wilayah)) for p in prestasi]
    kepala = (_("Tahun"), _("Nama koperasi"), _("Prestasi"), _("Kelompok usaha"), _("Kabupaten/kota"))
    n = a.buku.hitung_banyak("prestasi_koperasi", _("Banyaknya prestasi koperasi"), [f"{p.tahun}/{p.nomor}" for p in prestasi])
    judul = _("Prestasi koperasi tingkat nasional, {x}–{y}", x=prestasi[0].tahun, y=prestasi[-1].tahun)
    return [
        a.p("Tercatat {n} prestasi koperasi di tingkat nasional; daftarnya pada {t}.", n=n, t=Rujuk("tabel-prestasi")),
        tabel("tabel-prestasi", judul, kepala, rinci, (9, 33, 18, 17, 23), "tkkkk", kecil=True),
    ]


def _tokoh(a: Alat, wilayah: dict[str, str]) -> list[Blok]:
    tokoh = a.bahan.penghargaan_tokoh
    if not tokoh:
        return []
    rinci = [baris(str(x.tahun), x.nama, x.jabatan, x.penghargaan, wilayah.get(x.wilayah, x.wilayah)) for x in tokoh]
    kepala = (_("Tahun"), _("Nama"), _("Jabatan"), _("Penghargaan"), _("Kabupaten/kota"))
    n = a.buku.hitung_banyak("penghargaan_tokoh", _("Banyaknya penghargaan tokoh"), [str(x.nomor) for x in tokoh])
    judul = _("Tokoh penerima penghargaan nasional, {x}–{y}", x=tokoh[0].tahun, y=tokoh[-1].tahun)
    return [
        a.p("{n} tokoh menerima penghargaan nasional di bidang perkoperasian; daftarnya pada {t}.", n=n, t=Rujuk("tabel-tokoh")),
        tabel("tabel-tokoh", judul, kepala, rinci, (9, 27, 27, 16, 21), "tkkkk", kecil=True),
    ]
