"""BAB IV Penutup: conclusion and the steps ahead."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul
from selaras.laporan.alat import Alat
from selaras.laporan.bersama.perhatian import langkah_perbaikan
from selaras.laporan.bersama.ringkasan import kalimat_ringkasan
from selaras.laporan.kalimat import berdaftar


def bab4(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Judul(1, _("Penutup"), "bab4"), Judul(2, _("Simpulan"), "simpulan"), kalimat_ringkasan(a)]
    uang = a.anggaran.seluruh
    if uang and uang.realisasi.nilai is not None:
        hasil.append(
            a.p(
                "Anggaran yang digunakan {r} dari {p}, atau {x}{belum}.",
                r=uang.realisasi, p=uang.pagu, x=uang.persen, belum=a.belum_termasuk(uang),
            )
        )  # fmt: skip
    hasil += a.narasi("penutup")
    langkah, narasi = langkah_perbaikan(a), a.narasi("langkah-perbaikan")
    if langkah or narasi:
        hasil.append(Judul(2, _("Langkah Perbaikan"), "perbaikan"))
    if langkah:
        hasil += berdaftar(a.k("Berdasarkan hasil pengukuran, hal berikut perlu segera ditangani:"), langkah, bernomor=True)
    return hasil + narasi
