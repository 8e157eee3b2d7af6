"""Front matter: cover, foreword, statement of review, executive summary, lists."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Daftar, DaftarIsi, Halaman, Judul, Paragraf, Rujuk, Sampul, TandaTangan
from selaras.dokumen.susun import t
from selaras.laporan.alat import Alat
from selaras.laporan.bersama.perhatian import ada_perhatian, tabel_perhatian
from selaras.laporan.bersama.ringkasan import kalimat_ringkasan, ringkasan_target
from selaras.laporan.kalimat import daftar_kata, terhadap_target


def depan(a: Alat) -> list[Blok]:
    bulan = _("Februari {tahun}", tahun=a.tahun + 1)
    pengantar: list[Blok] = a.narasi("kata-pengantar") or [
        a.p("Laporan Kinerja {instansi} Tahun {tahun} disusun sebagai pertanggungjawaban atas {janji}.", janji=a.dasar_janji)
    ]
    return [
        Sampul(_("LAPORAN KINERJA INSTANSI PEMERINTAH"), str(a.tahun), a.instansi, a.bahan.pemda.nama),
        Judul(1, _("Kata Pengantar"), "kata-pengantar", tanpa_nomor=True),
        *pengantar,
        TandaTangan(f"{a.ibu_kota}, {bulan}", a.tanda_tangan()),
        *pernyataan_reviu(a),
        Judul(1, _("Ikhtisar Eksekutif"), "ikhtisar", tanpa_nomor=True),
        *ikhtisar(a),
        Halaman(),
        DaftarIsi("isi"),
        DaftarIsi("tabel"),
        DaftarIsi("gambar"),
    ]


def pernyataan_reviu(a: Alat) -> list[Blok]:
    """The page that the internal auditor signs (PermenPANRB 53/2014, lampiran III); empty until the review is done."""
    return [
        Judul(1, _("Pernyataan Telah Direviu"), "reviu", tanpa_nomor=True),
        Paragraf(a.k("{instansi} Tahun Anggaran {tahun}"), "tengah"),
        a.p(
            "Kami telah mereviu Laporan Kinerja {instansi} Tahun Anggaran {tahun} menurut pedoman reviu atas laporan kinerja. Isi laporan "
            "menjadi tanggung jawab manajemen {pendek}. Reviu memberi keyakinan terbatas bahwa laporan kinerja disajikan secara akurat, "
            "andal, dan sah."
        ),
        a.p("Berdasarkan reviu kami, tidak ada keadaan yang menimbulkan keraguan atas keandalan informasi kinerja dalam laporan ini."),
        TandaTangan(f"{a.ibu_kota}, ………………………", (_("Inspektur / Ketua Tim Reviu"), "", "…………………………………", _("NIP ……………………………"))),
        Paragraf(
            t(_("Halaman ini ditandatangani aparat pengawasan intern setelah reviu selesai; sebelum itu laporan belum direviu.")), "catatan"
        ),
    ]


def ikhtisar(a: Alat) -> list[Blok]:
    buku = a.buku
    sasaran = buku.hitung_banyak("sasaran", _("Banyaknya sasaran strategis"), [s.kode for s in buku.sasaran_aktif])
    semua = ringkasan_target(a)[0]
    isi: list[Blok] = [
        a.p(
            "{instansi} pada tahun {tahun} bekerja mewujudkan {s} sasaran strategis yang diukur dengan {n} indikator kinerja, "
            "sebagaimana tertuang dalam {janji}.",
            s=sasaran, n=semua, janji=a.dasar_janji,
        ),
        kalimat_ringkasan(a),
        a.p("Hasil setiap indikator:"),
        Daftar(tuple(terhadap_target(buku, i) for i in buku.indikator_aktif), bernomor=True),
    ]  # fmt: skip
    uang = a.anggaran.seluruh
    if uang and uang.realisasi.nilai is None:
        isi.append(a.p("Untuk mewujudkannya tersedia anggaran {pagu}; realisasinya belum tercatat.", pagu=uang.pagu))
    elif uang:
        isi.append(
            a.p(
                "Untuk mewujudkannya tersedia anggaran {pagu} dari {sumber}, dan terealisasi {nyata} atau {persen}{belum}.",
                pagu=uang.pagu, nyata=uang.realisasi, persen=uang.persen, belum=a.belum_termasuk(uang),
                sumber=daftar_kata([s.nama for s in a.anggaran.sumber_dana]),
            )
        )  # fmt: skip
    return [*isi, *_perhatian(a), *a.narasi("ikhtisar")]


def _perhatian(a: Alat) -> list[Blok]:
    if not ada_perhatian(a):
        return []
    return [
        a.p("Yang memerlukan tindakan disajikan pada {t}; uraiannya pada {bab}.", t=Rujuk("tabel-perhatian"), bab=Rujuk("bab3")),
        tabel_perhatian(a),
    ]
