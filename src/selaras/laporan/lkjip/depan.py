"""Front matter: cover, foreword, executive summary, lists."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Blok, Daftar, DaftarIsi, Halaman, Judul, Paragraf, Rujuk, Sampul, TandaTangan, Teks, t
from selaras.laporan.alat import Alat
from selaras.laporan.kalimat import gabung, terhadap_target
from selaras.laporan.tabel import baris, tabel


def depan(a: Alat) -> list[Blok]:
    bulan = _("Februari {tahun}", tahun=a.tahun + 1)
    pengantar: list[Blok] = a.narasi("kata-pengantar") or [
        a.p("Laporan Kinerja {instansi} Tahun {tahun} disusun sebagai pertanggungjawaban atas Perjanjian Kinerja Tahun {tahun}.")
    ]
    return [
        Sampul(_("LAPORAN KINERJA INSTANSI PEMERINTAH"), str(a.tahun), a.instansi, a.bahan.pemda.nama),
        Judul(1, _("Kata Pengantar"), "kata-pengantar", tanpa_nomor=True),
        *pengantar,
        TandaTangan(f"{a.ibu_kota}, {bulan}", a.tanda_tangan()),
        Judul(1, _("Ikhtisar Eksekutif"), "ikhtisar", tanpa_nomor=True),
        *ikhtisar(a),
        Halaman(),
        DaftarIsi("isi"),
        DaftarIsi("tabel"),
        DaftarIsi("gambar"),
    ]


def ringkasan_target(a: Alat) -> tuple[Angka, Angka, Angka, Angka]:
    """How many indicators were promised, met, not met, and without data."""
    hasil: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for i in a.buku.indikator_aktif:
        hasil[a.buku.tercapai(i.kode, a.tahun)].append(i.kode)
    semua = [i.kode for i in a.buku.indikator_aktif]
    banyak = a.buku.hitung_banyak
    return (
        banyak("indikator", _("Banyaknya indikator kinerja"), semua),
        banyak("indikator_tercapai", _("Indikator yang mencapai target"), hasil[True]),
        banyak("indikator_belum", _("Indikator yang belum mencapai target"), hasil[False]),
        banyak("indikator_kosong", _("Indikator tanpa data realisasi"), hasil[None]),
    )


def ikhtisar(a: Alat) -> list[Blok]:
    buku = a.buku
    semua, capai, belum, kosong = ringkasan_target(a)
    sasaran = buku.hitung_banyak("sasaran", _("Banyaknya sasaran strategis"), [s.kode for s in buku.sasaran_aktif])
    isi: list[Blok] = [
        a.p(
            "{instansi} pada tahun {tahun} berjanji mewujudkan {s} sasaran strategis yang diukur dengan {n} indikator kinerja, "
            "sebagaimana tertuang dalam Perjanjian Kinerja Tahun {tahun} dan {renstra}.",
            s=sasaran, n=semua, renstra=buku.renstra.nama,
        ),
        a.p(
            "Dari {n} indikator itu, {c} mencapai atau melampaui target, {b} belum mencapai target, dan {k} belum dapat dinilai karena "
            "data realisasinya belum ada. Hasil setiap indikator adalah sebagai berikut.",
            n=semua, c=capai, b=belum, k=kosong,
        ),
        Daftar(tuple(terhadap_target(buku, i) for i in buku.indikator_aktif), bernomor=True),
    ]  # fmt: skip
    uang = a.anggaran.seluruh
    if uang:
        isi.append(
            a.p(
                "Untuk mewujudkannya tersedia anggaran {pagu} dari {sumber}, dan terealisasi {nyata} atau {persen}.",
                pagu=uang.pagu, nyata=uang.realisasi, persen=uang.persen,
                sumber=_(" dan ").join(s.nama for s in a.anggaran.sumber_dana),
            )
        )  # fmt: skip
    isi += [*_perhatian(a), *a.narasi("ikhtisar")]
    return isi


def _perhatian(a: Alat) -> list[Blok]:
    if not a.buku.peringatan:
        return []
    judul = {"kelengkapan": _("data yang belum ada"), "target": _("target yang perlu ditinjau"), "data": _("data yang perlu diperiksa")}
    butir: list[Teks] = []
    for jenis, sebutan in judul.items():
        nama = [p.nama for p in a.buku.peringatan if p.jenis == jenis]
        if nama:
            butir.append(gabung(t(f"{sebutan[0].upper()}{sebutan[1:]}:", tebal=True), t("; ".join(nama) + ".")))
    return [
        a.p("Hal yang memerlukan perhatian pada tahun ini:"),
        Daftar(tuple(butir)),
        a.p("Rinciannya dibahas pada {bab}.", bab=Rujuk("bab3")),
    ]


def tabel_capaian(a: Alat, kunci: str, judul: str) -> Blok:
    """Target, realisasi, capaian and its step for every promised indicator."""
    buku, isi = a.buku, []
    nomor = 0
    for s in buku.sasaran_aktif:
        for urut, i in enumerate(buku.indikator_sasaran(s.kode)):
            nomor += 1
            c = buku.capaian(i.kode, a.tahun).nilai
            jenjang = a.skala.kategori(c)
            isi.append(
                baris(
                    str(nomor), "" if urut else s.uraian, i.nama, i.satuan, buku.target(i.kode, a.tahun).nilai,
                    buku.realisasi(i.kode, a.tahun), c, jenjang.nama if jenjang else _("belum ada data"),
                )
            )  # fmt: skip
    kepala = (
        _("No"),
        _("Sasaran strategis"),
        _("Indikator kinerja"),
        _("Satuan"),
        _("Target"),
        _("Realisasi"),
        _("Capaian"),
        _("Kategori"),
    )
    return tabel(kunci, judul, kepala, isi, (5, 23, 25, 9, 9, 11, 12, 12), "tkktaaat", nomor_kolom=True, kecil=True)


def catatan_kosong(a: Alat) -> Paragraf:
    return Paragraf(t(_("Tanda «–» berarti belum ada data; alasannya disebut dalam uraian dan dalam lampiran asal-usul angka.")), "catatan")
