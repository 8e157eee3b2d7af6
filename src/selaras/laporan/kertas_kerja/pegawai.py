"""The sheet of staff, by classification, each with its sum."""

from __future__ import annotations

from itertools import groupby

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.kinerja import jumlah_tersedia
from selaras.laporan.bersama.pegawai import angka_pegawai
from selaras.laporan.kertas_kerja.buku_kerja import KOSONG, BukuKerja


def tulis_pegawai(kerja: BukuKerja) -> None:
    a = kerja.a
    baris = [p for p in a.bahan.pegawai if p.tahun == a.tahun]
    if not baris:
        return
    w = kerja.lembar(_("Pegawai"), _("Pegawai {t}", t=a.tahun))
    w.kepala((_("Uraian"), _("Jumlah (orang)"), _("Belum tercatat")), (44, 16, 16))
    r = 3
    urut = sorted(baris, key=lambda p: [x.klasifikasi for x in baris].index(p.klasifikasi))
    for klasifikasi, isi in groupby(urut, key=lambda p: p.klasifikasi):
        w.kelompok(r, klasifikasi, 2)
        awal, angka = r + 1, list[Angka]()
        for r, p in enumerate(isi, awal):
            angka.append(angka_pegawai(p))
            w.teks(r, 0, p.uraian, masuk=1)
            w.masukan(r, 1, angka[-1])
        r += 1
        rentang = f"B{awal + 1}:B{r}"
        total = jumlah_tersedia(tuple(angka), identitas=f"jumlah_pegawai:{klasifikasi}/{a.tahun}", label=klasifikasi)
        w.teks(r, 0, _("Jumlah"), tebal=True, gaya="jumlah")
        w.rumus(r, 1, f"IF(COUNT({rentang})=0,{KOSONG},SUM({rentang}))", total, tebal=True)
        w.rumus_teks(r, 2, f"ROWS({rentang})-COUNT({rentang})", sum(not a.ada for a in angka), tebal=True)
        r += 2
    w.selesai()
