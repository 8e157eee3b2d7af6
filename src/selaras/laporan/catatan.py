"""Notes of the clerk on the data. They stand in the working papers and on the site, never in a report."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import nama_anggaran


def catatan_data(a: Alat) -> list[tuple[str, str]]:
    """Everywhere the records carry a note: what the source said otherwise, and why this value stands."""
    b = a.bahan
    nama = {v.kode: v.nama for v in b.variabel} | {i.kode: i.nama for i in b.indikator}
    anggaran = nama_anggaran(b)
    hasil = [(f"{nama[n.variabel]}, {n.tahun}", n.catatan) for n in b.nilai_variabel]
    hasil += [(f"{nama[i.kode]}", i.catatan) for i in b.indikator]
    hasil += [(_("Realisasi {n}, {t}", n=nama[r.indikator], t=r.tahun), r.catatan) for r in b.realisasi_tercatat]
    hasil += [(_("Target {n}, {t}", n=nama[x.indikator], t=x.tahun), x.catatan) for x in b.target]
    hasil += [(_("Pegawai, {u}", u=p.uraian), p.catatan) for p in b.pegawai]
    hasil += [(_("Pagu {n}", n=anggaran[p.program or p.sub_kegiatan or p.jenis_belanja]), p.catatan) for p in b.pagu]
    hasil += [(_("Realisasi {n}", n=anggaran[p.program or p.sub_kegiatan or p.jenis_belanja]), p.catatan) for p in b.realisasi_anggaran]
    hasil += [(s.uraian, s.catatan) for s in b.sasaran]
    hasil += [(s.nama, s.catatan) for s in b.sub_kegiatan]
    hasil += [(_("Isu strategis {k} nomor {n}", k=i.kategori, n=i.nomor), i.catatan) for i in b.isu_strategis]
    hasil += [(p.nama, p.catatan) for p in b.prestasi_koperasi]
    hasil += [(x.nama, x.catatan) for x in b.penghargaan_tokoh]
    hasil += [(_("Perjanjian Kinerja {t}", t=p.tahun), p.catatan) for p in b.perjanjian_kinerja]
    return [(n, c) for n, c in hasil if c]
