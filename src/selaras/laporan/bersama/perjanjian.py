"""What an official promised, as tables: the indicators with their targets, the programmes with their money."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Tabel
from selaras.dokumen.susun import kalimat
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import PerjanjianKinerja
from selaras.laporan.kalimat import isi_target
from selaras.laporan.tabel import baris, tabel


def tabel_butir(a: Alat, pk: PerjanjianKinerja, kunci: str, kecil: bool = False, *, menurut_rencana: bool = False) -> Tabel:
    """No, sasaran, indikator, target: the four columns of the annex, with the targets of this agreement.

    In the order that was signed, or with ``menurut_rencana`` in that of the plan, so that a sasaran has one number in all of a report.
    """
    butir = sorted((b for b in a.bahan.butir_perjanjian if b.perjanjian == pk.kode), key=lambda b: b.urutan)
    if menurut_rencana:
        butir.sort(key=lambda b: a.buku.nomor_sasaran(a.buku.indikator[b.indikator].sasaran))
    rinci = []
    lalu = ""
    nomor = 0
    for b in butir:
        i = a.buku.indikator[b.indikator]
        baru = i.sasaran != lalu
        nomor += baru
        lalu = i.sasaran
        uraian = a.buku.sasaran[i.sasaran].uraian if baru else ""
        rinci.append(baris(str(nomor) if baru else "", uraian, i.nama, isi_target(a.buku.target_perjanjian(b, pk.tahun), "bersatuan")))
    kepala = (_("No"), _("Sasaran strategis"), _("Indikator kinerja"), _("Target"))
    return tabel(kunci, a.nama_perjanjian(pk), kepala, rinci, (7, 38, 40, 15), "tkka", nomor_kolom=True, kecil=kecil)


def tabel_program(a: Alat, pk: PerjanjianKinerja, kunci: str, kecil: bool = False) -> Tabel | None:
    """Program, anggaran, keterangan, with the total in figures and the total in words below it; None when it names no programme."""
    nama = {p.kode: p.nama for p in a.bahan.program}
    rinci = []
    for p in sorted((p for p in a.bahan.program_perjanjian if p.perjanjian == pk.kode), key=lambda p: p.nomor):
        pagu = a.anggaran.pagu_perjanjian(pk, p.program)
        rinci.append(baris(str(p.nomor), nama[p.program], pagu if pagu is not None else _("pagu tidak tercatat"), p.keterangan))
    if not rinci:
        return None
    total = a.anggaran.total_perjanjian(pk)
    catatan = kalimat("Terbilang: {n:kata}.", n=total) if total is not None else ()
    if total is not None:
        rinci.append(baris("", _("Jumlah"), total, "", gaya="jumlah"))
    kepala = (_("No"), _("Program"), _("Anggaran"), _("Keterangan"))
    judul = _("Program dan anggaran {pk}", pk=a.nama_perjanjian(pk))
    return tabel(kunci, judul, kepala, rinci, (7, 51, 25, 17), "tkak", kecil=kecil, catatan=catatan)
