"""BAB III A. Capaian Kinerja Organisasi: how it is measured, the results together, and the sasaran one after another."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul
from selaras.laporan.alat import Alat
from selaras.laporan.bersama.data import KELOMPOK_ANGGARAN, tabel_kelompok
from selaras.laporan.bersama.pengukuran import cara_mengukur, hasil_pengukuran
from selaras.laporan.kalimat import daftar_kata
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.lkjip.bab3_sasaran import sasaran
from selaras.laporan.lkjip.keluaran import keluaran_penunjang
from selaras.laporan.sektor import bidang


def capaian_organisasi(a: Alat) -> list[Blok]:
    sudah: set[str] = set()
    hasil: list[Blok] = [Judul(2, _("Capaian Kinerja Organisasi"), "capaian"), *cara_mengukur(a), *hasil_pengukuran(a), *_tanpa_standar(a)]
    for s in a.buku.sasaran_aktif:
        hasil += sasaran(a, s, sudah)
    return hasil + _lainnya(a, sudah)


def _tanpa_standar(a: Alat) -> list[Blok]:
    """One sentence for all indicators that have no standard to be held against."""
    ada = {x.indikator for x in a.bahan.standar if x.tahun <= a.tahun}
    tanpa = [dalam_kalimat(i.nama) for i in a.buku.indikator_aktif if i.kode not in ada]
    if not tanpa:
        return []
    if len(tanpa) == len(a.buku.indikator_aktif):
        return [a.p("Tidak satu pun indikator dibandingkan dengan standar nasional atau provinsi, karena belum ada standar yang tercatat.")]
    return [a.p("Belum ada standar nasional atau provinsi yang tercatat untuk {isi}.", isi=daftar_kata(tanpa))]


def _lainnya(a: Alat, sudah: set[str]) -> list[Blok]:
    """Groups of figures that no indicator of this year uses, and the registers of the trade."""
    sisa = [k for k in dict.fromkeys(v.kelompok for v in a.bahan.variabel) if k not in sudah and k != KELOMPOK_ANGGARAN]
    isi = [*[b for k in sisa for b in tabel_kelompok(a, k)], *bidang(a).data_lain(a), *keluaran_penunjang(a)]
    return [Judul(3, _("Data kinerja lainnya"), "kinerja-lain"), *isi] if isi else []
