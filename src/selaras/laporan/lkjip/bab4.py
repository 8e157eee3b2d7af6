"""BAB IV Penutup: conclusion and the steps ahead."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Daftar, Judul, Teks
from selaras.laporan.alat import Alat
from selaras.laporan.lkjip.depan import ringkasan_target


def bab4(a: Alat) -> list[Blok]:
    semua, capai, belum, kosong = ringkasan_target(a)
    hasil: list[Blok] = [
        Judul(1, _("Penutup"), "bab4"),
        Judul(2, _("Simpulan"), "simpulan"),
        a.p(
            "Dari {n} indikator yang diperjanjikan pada tahun {tahun}, {c} mencapai target, {b} belum mencapai target, "
            "dan {k} belum memiliki data realisasi.",
            n=semua,
            c=capai,
            b=belum,
            k=kosong,
        ),
    ]
    if uang := a.anggaran.seluruh:
        hasil.append(a.p("Anggaran yang digunakan {r} dari {p}, atau {x}.", r=uang.realisasi, p=uang.pagu, x=uang.persen))
    hasil += [*a.narasi("penutup"), Judul(2, _("Langkah Perbaikan"), "perbaikan")]
    langkah: list[Teks] = []
    for p in a.buku.peringatan:
        i = a.buku.indikator.get(p.indikator)
        unit = (a.nama_unit(i.penanggung_jawab) if i else "") or a.pendek
        if p.jenis == "kelengkapan":
            langkah.append(a.k("Melengkapi data realisasi {n} (penanggung jawab: {u}).", n=p.nama, u=unit))
        elif p.jenis == "target" and p.angka is not None:
            langkah.append(a.k("Meninjau target {n} yang capaiannya {c} (penanggung jawab: {u}).", n=p.nama, c=p.angka, u=unit))
        elif p.angka is not None:
            langkah.append(a.k("Memeriksa ulang {n} ({c}): {k}.", n=p.nama, c=p.angka, k=p.uraian))
    if langkah:
        hasil += [a.p("Berdasarkan hasil pengukuran, hal berikut perlu segera ditangani:"), Daftar(tuple(langkah), bernomor=True)]
    return hasil + a.narasi("langkah-perbaikan")
