"""The Perjanjian Kinerja as a document of its own (PermenPANRB 53/2014, lampiran I): statement, annex, programmes with total."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Dokumen, Halaman, Judul, Paragraf, Tabel, TandaTangan, kalimat, susun, t
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan, PerjanjianKinerja
from selaras.laporan.kalimat import daftar_kata
from selaras.laporan.tabel import baris, tabel


def tabel_butir(a: Alat, pk: PerjanjianKinerja, kunci: str, kecil: bool = False) -> Tabel:
    """No, sasaran, indikator, target: the four columns of the annex."""
    rinci = []
    lalu = ""
    nomor = 0
    for b in sorted((b for b in a.bahan.butir_perjanjian if b.perjanjian == pk.kode), key=lambda b: b.urutan):
        i = a.buku.indikator[b.indikator]
        baru = i.sasaran != lalu
        nomor += baru
        lalu = i.sasaran
        rinci.append(
            baris(
                str(nomor) if baru else "", a.buku.sasaran[i.sasaran].uraian if baru else "", i.nama, a.buku.target(i.kode, pk.tahun).nilai
            )
        )
    kepala = (_("No"), _("Sasaran strategis"), _("Indikator kinerja"), _("Target"))
    judul = _("Perjanjian Kinerja Tahun {t}", t=pk.tahun)
    return tabel(kunci, judul, kepala, rinci, (7, 38, 40, 15), "tkka", nomor_kolom=True, kecil=kecil)


def tabel_program(a: Alat, pk: PerjanjianKinerja, kunci: str, kecil: bool = False) -> Tabel:
    """Program, anggaran, keterangan, with the total in figures and the total in words below it."""
    dana = a.anggaran.sumber_dana[0].kode if a.anggaran.sumber_dana else ""
    nama = {p.kode: p.nama for p in a.bahan.program}
    rinci = []
    for p in sorted((p for p in a.bahan.program_perjanjian if p.perjanjian == pk.kode), key=lambda p: p.nomor):
        pagu = a.anggaran.pagu(pk.jenis, dana, program=p.program)
        rinci.append(baris(str(p.nomor), nama[p.program], pagu if pagu is not None else "–", p.keterangan))
    total = a.anggaran.total_pagu_program(pk.jenis, dana)
    catatan = kalimat("Terbilang: {n:kata}.", n=total) if total is not None else ()
    if total is not None:
        rinci.append(baris("", _("Jumlah"), total, "", gaya="jumlah"))
    kepala = (_("No"), _("Program"), _("Anggaran"), _("Keterangan"))
    judul = _("Program dan anggaran Perjanjian Kinerja Tahun {t}", t=pk.tahun)
    return tabel(kunci, judul, kepala, rinci, (7, 51, 25, 17), "tkak", kecil=kecil, catatan=catatan)


def perjanjian_kinerja(bahan: Bahan, tahun: int) -> Dokumen | None:
    """The official document of the year; None when no agreement is recorded."""
    a = Alat(bahan, tahun)
    pk = a.buku.perjanjian
    if pk is None:
        return None
    perubahan = _("PERJANJIAN KINERJA PERUBAHAN TAHUN {t}") if pk.jenis == "perubahan" else _("PERJANJIAN KINERJA TAHUN {t}")
    pertama = next(p for p in bahan.pejabat if p.nip == pk.pihak_pertama)
    jabatan = next(j.nama for j in bahan.jabatan if j.kode == pertama.jabatan)
    kedua = pk.pihak_kedua_nama or "…………………………………"
    tanggal = _tanggal(pk)
    tanda = TandaTangan(
        tanggal, (_("Pihak Pertama,"), jabatan, "", *a.tanda_tangan()[2:]), (_("Pihak Kedua,"), pk.pihak_kedua_jabatan, "", kedua)
    )
    blok: list[Blok] = [
        Judul(1, perubahan.format(t=tahun), "pernyataan", tanpa_nomor=True),
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
        Judul(1, _("Lampiran Perjanjian Kinerja Tahun {t}", t=tahun), "lampiran-pk", tanpa_nomor=True),
        Paragraf(t(a.instansi.upper(), tebal=True), "tengah"),
        tabel_butir(a, pk, "tabel-pk", kecil=True),
        tabel_program(a, pk, "tabel-pk-program", kecil=True),
        tanda,
    ]
    sumber = daftar_kata([s.nama for s in a.anggaran.sumber_dana[:1]])
    if sumber:
        blok.insert(-1, Paragraf(t(_("Sumber dana: {s}.", s=sumber)), "catatan"))
    return susun(perubahan.format(t=tahun), a.instansi, tahun, blok, f"pk/{bahan.perangkat_daerah.kode}/{tahun}")


def _pihak(nama: str, jabatan: str) -> Tabel:
    isi = [baris(_("Nama"), ":", nama), baris(_("Jabatan"), ":", jabatan)]
    return tabel("", "", (), isi, (15, 3, 82), "kkk")


def _tanggal(pk: PerjanjianKinerja) -> str:
    if pk.tanggal is None:
        return f"{pk.tempat}, ……………………… {pk.tahun}"
    bulan = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
    return f"{pk.tempat}, {pk.tanggal.day} {bulan[pk.tanggal.month - 1]} {pk.tanggal.year}"
