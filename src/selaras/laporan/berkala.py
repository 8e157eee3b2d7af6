"""The report of a part of a year, laporan kinerja triwulan or bulanan: the same numbers, tables and sentences as LKjIP, of that period.

PermenPANRB 53/2014 asks for the measurement of each triwulan; its form is left to the agency. Targets of a triwulan are those of the plan
of action (rencana aksi) that belongs to the Perjanjian Kinerja.
"""

from __future__ import annotations

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Daftar, DaftarIsi, Dokumen, Halaman, Judul, Paragraf, Rujuk, Sampul, TandaTangan
from selaras.dokumen.susun import susun
from selaras.kinerja import CaraSetahun
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan, Sasaran
from selaras.laporan.bersama.asal_usul import asal_usul
from selaras.laporan.bersama.pengukuran import cara_mengukur, hasil_pengukuran
from selaras.laporan.bersama.perhatian import ada_perhatian, periksa_ulang, tabel_perhatian
from selaras.laporan.bersama.ringkasan import kalimat_ringkasan
from selaras.laporan.bersama.sasaran import banding_sebelumnya, data_pendukung, penyebab, periode_ini
from selaras.laporan.bersama.serapan import serapan_anggaran
from selaras.laporan.bersama.setara import setara
from selaras.laporan.kalimat import berdaftar, butir_titik_koma, daftar_kata, isi_target, terhadap_target
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.tabel import Isi, baris, kelompok, tabel
from selaras.laporan.waktu import tanggal


def laporan_berkala(bahan: Bahan, periode: Periode) -> Dokumen:
    """The report of a triwulan or month. Raises `NarasiGalat` for a narrative that names a number that does not exist."""
    a = Alat(bahan, periode)
    isi: list[Blok] = [
        *_depan(a),
        Judul(1, _("Pendahuluan"), "bab1"),
        *_pendahuluan(a),
        Judul(1, _("Capaian Kinerja"), "bab2"),
        Judul(2, _("Hasil pengukuran {p}", p=periode.sebutan), "capaian"),
        *hasil_pengukuran(a),
        *_kemajuan(a),
        Judul(2, _("Uraian setiap sasaran"), "sasaran"),
        *_semua_sasaran(a),
        Judul(1, _("Realisasi Anggaran"), "bab3"),
        *_anggaran(a),
        Judul(1, _("Tindak Lanjut"), "bab4"),
        *_tindak_lanjut(a),
        Judul(1, _("Lampiran. Asal-usul angka"), "lampiran-asal-usul", tanpa_nomor=True),
        *asal_usul(a),
    ]
    judul = _("Laporan Kinerja {nama} {p}", nama=a.instansi, p=periode.label)
    identitas = f"berkala/{bahan.perangkat_daerah.kode}/{periode}"
    return susun(judul, a.instansi, a.tahun, isi, identitas, setara(a), a.tanda_contoh)


def _depan(a: Alat) -> list[Blok]:
    p = a.periode
    isi: list[Blok] = [
        Sampul(_("LAPORAN KINERJA {b}", b=p.nama_bagian.upper()), str(a.tahun), a.instansi, a.bahan.pemda.nama),
        Judul(1, _("Ringkasan"), "ringkasan", tanpa_nomor=True),
        a.p(
            "Laporan ini menyajikan hasil pengukuran kinerja {instansi} pada {periode}, yaitu {awal} sampai dengan {akhir}, atas {janji}.",
            awal=tanggal(p.hari_awal), akhir=tanggal(p.hari_akhir), janji=a.dasar_janji,
        ),
    ]  # fmt: skip
    if a.buku.indikator_aktif:
        isi += [
            kalimat_ringkasan(a),
            a.p("Hasil setiap indikator:"),
            Daftar(tuple(terhadap_target(a.buku, i) for i in a.buku.indikator_aktif), bernomor=True),
        ]
    uang = a.anggaran.seluruh
    if uang and uang.realisasi.nilai is not None:
        pola = "Dari anggaran tahun {tahun} sebesar {pagu}, {sampai} terealisasi {nyata} atau {persen}{belum}."
        isi.append(a.p(pola, pagu=uang.pagu, nyata=uang.realisasi, persen=uang.persen, belum=a.belum_termasuk(uang)))
    if ada_perhatian(a):
        isi.append(a.p("Yang memerlukan tindakan disajikan pada {t}.", t=Rujuk("tabel-perhatian")))
    tempat = f"{a.ibu_kota}, ………………………"
    return [*isi, *a.narasi("ringkasan"), TandaTangan(tempat, a.tanda_tangan()), Halaman(), *_daftar_isi(), Halaman()]


def _daftar_isi() -> list[Blok]:
    return [DaftarIsi("isi"), DaftarIsi("tabel"), DaftarIsi("gambar")]


def _pendahuluan(a: Alat) -> list[Blok]:
    """How it is measured, how its parts make the year, and what is left to the report of the year."""
    hasil: list[Blok] = [*a.narasi("pendahuluan"), Judul(2, _("Cara mengukur"), "cara"), *cara_mengukur(a)]
    cara: dict[str, list[str]] = {}
    for i in a.buku.indikator_aktif:
        uraian = _("dihitung dengan rumusnya dari data dasar setahun") if i.rumus else CaraSetahun.dari(i.cara_setahun).uraian
        cara.setdefault(uraian, []).append(dalam_kalimat(i.nama))
    butir = butir_titik_koma([a.k("{c}: {isi}", c=c, isi=daftar_kata(isi)) for c, isi in cara.items()])
    hasil += berdaftar(a.k("Realisasi setahun diperoleh dari {j} menurut definisi setiap indikator:", j=a.periode.jenis), butir)
    if a.buku.indikator_tahunan:
        isi = daftar_kata([dalam_kalimat(i.nama) for i in a.buku.indikator_tahunan])
        hasil.append(a.p("Indikator berikut diukur setahun sekali dan dilaporkan dalam laporan kinerja tahunan: {isi}.", isi=isi))
    if lain := a.buku.indikator_bagian_lain:
        rinci = [a.k("{n} ({p})", n=dalam_kalimat(i.nama), p=daftar_kata([x.nama_bagian for x in kapan])) for i, kapan in lain]
        pembuka = a.k(
            "Menurut rencana aksi, indikator berikut tidak diukur pada {periode}, melainkan pada waktu yang disebut di belakangnya:"
        )
        hasil += berdaftar(pembuka, butir_titik_koma(rinci))
    return hasil


def _kemajuan(a: Alat) -> list[Blok]:
    """Each part of the year until now beside the target of the year."""
    deret = a.periode.sampai()
    if len(deret) < 2 or not a.buku.indikator_aktif:
        return []
    n = len(deret)
    rinci: list[Baris] = []
    for i in a.buku.indikator_aktif:
        rinci.append(kelompok(i.nama, n + 2))
        target: list[Isi] = [isi_target(a.buku.target(i.kode, x)) for x in deret]
        rinci.append(baris(_("Target"), *target, isi_target(a.buku.target_dijanjikan(i.kode))))
        rinci.append(baris(_("Realisasi"), *[a.buku.realisasi(i.kode, x) for x in deret], ""))
        rinci.append(baris(_("Capaian"), *[a.buku.capaian(i.kode, x).nilai for x in deret], ""))
    judul = _("Target dan realisasi setiap {j} sampai dengan {p}, dan target tahun {t}", j=a.periode.jenis, p=a.periode.sebutan, t=a.tahun)
    kepala = (_("Indikator kinerja"), *[x.singkat for x in deret], _("Target tahun {t}", t=a.tahun))
    lebar = (24, *[60 / n] * n, 16)
    return [
        Judul(2, _("Kemajuan menuju target tahun {t}", t=a.tahun), "kemajuan"),
        a.p("Perjalanan setiap indikator sejak awal tahun disajikan pada {t}.", t=Rujuk("tabel-kemajuan")),
        tabel("tabel-kemajuan", judul, kepala, rinci, lebar, "k" + "a" * (n + 1), kecil=n > 3),
    ]


def _semua_sasaran(a: Alat) -> list[Blok]:
    hasil: list[Blok] = []
    sudah: set[str] = set()
    for s in a.buku.sasaran_aktif:
        hasil += _sasaran(a, s, sudah)
    return hasil


def _sasaran(a: Alat, s: Sasaran, sudah: set[str]) -> list[Blok]:
    indikator = a.buku.indikator_sasaran(s.kode)
    if not indikator:
        return []
    return [
        Judul(3, _("Sasaran {n}: {u}", n=a.buku.nomor_sasaran(s.kode), u=s.uraian), f"sasaran-{s.kode}"),
        *periode_ini(a, s, indikator),
        *banding_sebelumnya(a, s, indikator),
        *data_pendukung(a, indikator, sudah),
        *penyebab(a, s, indikator),
    ]


def _anggaran(a: Alat) -> list[Blok]:
    isi = serapan_anggaran(a) or [a.p("Belum ada data: anggaran tahun {tahun} tidak tercatat.")]
    catatan = a.k("Pagu adalah pagu {t} setahun; realisasi dihitung sejak awal tahun.", t=a.anggaran.tahap)
    return [Judul(2, _("Serapan {s}", s=a.sampai), "anggaran"), *isi, Paragraf(catatan, "catatan"), *a.narasi("anggaran")]


def _tindak_lanjut(a: Alat) -> list[Blok]:
    hasil: list[Blok] = []
    if ada_perhatian(a):
        hasil += [a.p("Indikator yang perlu segera ditangani disajikan pada {t}.", t=Rujuk("tabel-perhatian")), tabel_perhatian(a)]
    hasil += [*berdaftar(a.k("Data berikut perlu diperiksa ulang:"), periksa_ulang(a), bernomor=True), *a.narasi("tindak-lanjut")]
    return hasil or [a.p("Tidak ada indikator yang memerlukan tindakan pada {periode}.")]
