"""LKjIP, the yearly performance report (PermenPANRB 53/2014, lampiran II), composed from records alone."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Dokumen, Halaman, Judul
from selaras.dokumen.susun import susun
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan
from selaras.laporan.bersama.setara import setara
from selaras.laporan.lkjip.bab1 import bab1
from selaras.laporan.lkjip.bab2 import bab2
from selaras.laporan.lkjip.bab3_anggaran import realisasi_anggaran
from selaras.laporan.lkjip.bab3_kinerja import capaian_organisasi
from selaras.laporan.lkjip.bab4 import bab4
from selaras.laporan.lkjip.depan import depan
from selaras.laporan.lkjip.keluaran import tindak_lanjut
from selaras.laporan.lkjip.lampiran import blok_lampiran, daftar_lampiran


def lkjip(bahan: Bahan, tahun: int) -> Dokumen:
    """The report of one agency and year. Raises `NarasiGalat` for a narrative that names a number that does not exist."""
    a = Alat(bahan, tahun)
    lampiran = daftar_lampiran(a)
    isi: list[Blok] = [
        *depan(a),
        Halaman(),
        *bab1(a, [x.judul for x in lampiran]),
        *bab2(a),
        Judul(1, _("Akuntabilitas Kinerja"), "bab3"),
        *a.narasi("akuntabilitas"),
        *capaian_organisasi(a),
        *realisasi_anggaran(a),
        *tindak_lanjut(a),
        *bab4(a),
        *blok_lampiran(lampiran),
    ]
    judul = _("Laporan Kinerja {nama} Tahun {tahun}", nama=a.instansi, tahun=tahun)
    return susun(judul, a.instansi, tahun, isi, f"lkjip/{bahan.perangkat_daerah.kode}/{tahun}", setara(a), a.tanda_contoh)
