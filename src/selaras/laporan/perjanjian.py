"""The Perjanjian Kinerja as a document of its own (PermenPANRB 53/2014, lampiran I): statement, annex, programmes with total."""

from __future__ import annotations

import re
from collections import Counter

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Dokumen, Halaman, Judul, Lambang, Paragraf, Tabel, TandaTangan
from selaras.dokumen.susun import susun, t
from selaras.laporan.alat import Alat, cetak_nip
from selaras.laporan.bahan import Bahan, PerjanjianKinerja
from selaras.laporan.bersama.perjanjian import tabel_butir, tabel_program
from selaras.laporan.kalimat import daftar_kata
from selaras.laporan.tabel import baris, tabel
from selaras.laporan.waktu import tanggal

_EKOR = re.compile(r"(/perubahan)?(?:/ke-(\d+))?$")  # of an identity: the kind, and which of its kind


def daftar_perjanjian(bahan: Bahan, tahun: int) -> list[Dokumen]:
    """Every agreement of a year as a document, the first one before its revisions, these by their dates."""
    a = Alat(bahan, tahun)
    banyak: Counter[str] = Counter()
    hasil = []
    for pk in a.buku.perjanjian_tahunan.get(tahun, []):
        banyak[pk.jenis] += 1
        hasil.append(_dokumen(a, pk, banyak[pk.jenis]))
    return hasil


def perjanjian_kinerja(bahan: Bahan, tahun: int) -> Dokumen | None:
    """The agreement that holds in the year; None when none is recorded."""
    semua = daftar_perjanjian(bahan, tahun)
    return semua[-1] if semua else None


def _dokumen(a: Alat, pk: PerjanjianKinerja, urutan: int) -> Dokumen:
    """``urutan``: its place among the agreements of its kind in the year, 1 for the first."""
    bahan, judul = a.bahan, a.nama_perjanjian(pk)
    pertama = next(p for p in bahan.pejabat if p.nip == pk.pihak_pertama)
    jabatan = next(j.nama for j in bahan.jabatan if j.kode == pertama.jabatan)
    kedua = pk.pihak_kedua_nama or "…………………………………"
    tanda = TandaTangan(
        _tanggal(pk),
        (_("Pihak Pertama,"), jabatan, "", pertama.nama, pertama.pangkat, f"NIP {cetak_nip(pertama.nip)}"),
        (_("Pihak Kedua,"), pk.pihak_kedua_jabatan, "", kedua),
    )
    blok: list[Blok] = [
        Lambang(_("lambang daerah")),
        Judul(1, judul.upper(), "pernyataan", tanpa_nomor=True, tengah=True),
        Paragraf(t(a.instansi.upper(), tebal=True), "tengah"),
        a.p(
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, "
            "kami yang bertanda tangan di bawah ini:"
        ),
        _pihak(pertama.nama, jabatan),
        a.p("selanjutnya disebut pihak pertama,"),
        _pihak(kedua, pk.pihak_kedua_jabatan),
        a.p("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
        a.p(
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai "
            "target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian "
            "target kinerja tersebut menjadi tanggung jawab kami."
        ),
        a.p(
            "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini "
            "dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."
        ),
        tanda,
        Halaman(),
        Judul(1, _("LAMPIRAN {pk}", pk=judul.upper()), "lampiran-pk", tanpa_nomor=True, tengah=True),
        Paragraf(t(a.instansi.upper(), tebal=True), "tengah"),
        tabel_butir(a, pk, "tabel-pk", kecil=True),
    ]
    if program := tabel_program(a, pk, "tabel-pk-program", kecil=True):
        sumber = daftar_kata([s.nama for s in a.anggaran.sumber_dana if a.anggaran.pagu_program(pk.jenis, s.kode)])
        blok += [program, *([Paragraf(t(_("Sumber dana: {s}.", s=sumber)), "catatan")] if sumber else [])]
    ekor = "/perubahan" if pk.jenis == "perubahan" else ""
    if urutan > 1:
        ekor += f"/ke-{urutan}"
    identitas = f"pk/{bahan.perangkat_daerah.kode}/{pk.tahun}{ekor}"
    return susun(judul, a.instansi, pk.tahun, [*blok, tanda], identitas, tanda=a.tanda_contoh)


def nama_berkas(d: Dokumen) -> str:
    """What the file of an agreement is called, without its ending: a revision tells that it is one, a second one of a kind its number."""
    cocok = _EKOR.search(d.identitas)
    assert cocok is not None
    perubahan, urutan = cocok.groups()
    return "Perjanjian-Kinerja" + ("-Perubahan" if perubahan else "") + (f"-{urutan}" if urutan else "")


def _pihak(nama: str, jabatan: str) -> Tabel:
    isi = [baris(_("Nama"), ":", nama), baris(_("Jabatan"), ":", jabatan)]
    return tabel("", "", (), isi, (15, 3, 82), "kkk")


def _tanggal(pk: PerjanjianKinerja) -> str:
    if pk.tanggal is None:
        return f"{pk.tempat}, ……………………… {pk.tahun}"
    return f"{pk.tempat}, {tanggal(pk.tanggal)}"
