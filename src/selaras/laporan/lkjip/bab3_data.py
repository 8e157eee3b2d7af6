"""Figures behind the indicators: yearly groups as table, sentences and charts; awards."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Daftar, Halaman, Rujuk, Teks, t
from selaras.kinerja import pertumbuhan, selisih
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Variabel
from selaras.laporan.kalimat import bentuk, daftar_kata, gabung, perubahan
from selaras.laporan.tabel import Isi, baris, tabel
from selaras.sektor.kelompok import judul_kelompok


def butir(isi: list[tuple[str, Angka]]) -> Teks:
    """«nama nilai; nama nilai», for the words that stand in for a chart."""
    hasil: Teks = ()
    for n, (nama, angka) in enumerate(isi):
        hasil = (*hasil, *t(("; " if n else "") + nama + " "), bentuk(angka))
    return hasil


def tabel_kelompok(a: Alat, kode: str) -> list[Blok]:
    """A group of figures over the years: table, a sentence a variable, and charts by unit."""
    variabel, tahun2 = a.buku.kelompok(kode), a.buku.tahun_variabel(kode)
    if not tahun2:
        return []
    kunci, judul = f"tabel-kelompok-{kode}", judul_kelompok(kode)
    rentang = f"{tahun2[0]}–{tahun2[-1]}" if len(tahun2) > 1 else str(tahun2[0])
    n = len(tahun2)
    rinci: list[Baris] = [
        baris(v.nama, v.satuan, *[a.buku.nilai(v.kode, x) for x in tahun2], bentuk="polos", gaya="jumlah" if v.rumus else "biasa")
        for v in variabel
    ]
    uang = any(v.satuan == "rupiah" for v in variabel)
    lebar_penuh = uang and n > 4
    lebar = (20, 7, *[73 / n] * n) if lebar_penuh else (34, 12, *[54 / n] * n)
    kepala = (_("Uraian"), _("Satuan"), *[str(x) for x in tahun2])
    isi: list[Blok] = [
        a.p("{j} disajikan pada {t}.", j=judul, t=Rujuk(kunci)),
        tabel(kunci, f"{judul}, {rentang}", kepala, rinci, lebar, "kk" + "a" * n, kecil=lebar_penuh),
    ]
    hasil: list[Blok] = [isi[0], Halaman(lanskap=True), isi[1], Halaman()] if lebar_penuh else isi
    hasil += [*_kalimat_kelompok(a, variabel, tahun2), *_grafik_kelompok(a, kode, variabel, tahun2)]
    return hasil + a.narasi(f"data-{kode}", 4)


def _kalimat_kelompok(a: Alat, variabel: list[Variabel], tahun2: list[int]) -> list[Blok]:
    if len(tahun2) < 2 or len(variabel) > 12:
        return []
    akhir, lalu, awal = tahun2[-1], tahun2[-2], tahun2[0]
    butir = []
    for v in variabel:
        kini, dulu = a.buku.nilai(v.kode, akhir), a.buku.nilai(v.kode, awal)
        isi = [perubahan(v.nama, kini, a.buku.nilai(v.kode, lalu), akhir, lalu)]
        if awal != lalu and kini.nilai is not None and dulu.nilai is not None:
            tumbuh = pertumbuhan(kini, dulu)
            beda = selisih(kini, dulu)
            if tumbuh.nilai is not None and beda.bulat:
                isi.append(a.k("Dibandingkan tahun {awal} ({d}), perubahannya {p}.", awal=awal, d=bentuk(dulu), p=tumbuh))
        butir.append(gabung(*isi))
    return [Daftar(tuple(butir))]


def _grafik_kelompok(a: Alat, kode: str, variabel: list[Variabel], tahun2: list[int]) -> list[Blok]:
    """One chart a unit, with at most three lines of like size."""
    if len(tahun2) < 3 or len(variabel) > 12:
        return []
    hasil: list[Blok] = []
    for satuan in dict.fromkeys(v.satuan for v in variabel):
        seri = [(v.nama, [a.buku.nilai(v.kode, x) for x in tahun2]) for v in variabel if v.satuan == satuan]
        lengkap = [(nama, isi) for nama, isi in seri if all(x.nilai is not None for x in isi)]
        lengkap.sort(key=lambda s: -max(abs(x.pasti) for x in s[1]))
        if not lengkap:
            continue
        puncak = max(abs(x.pasti) for x in lengkap[0][1])
        gambar = [s for s in lengkap if max(abs(x.pasti) for x in s[1]) * 12 > puncak][:3]
        judul = _("{nama}, {x}–{y}", nama=daftar_kata([n for n, _isi in gambar]), x=tahun2[0], y=tahun2[-1])
        alt = a.k("Grafik menurut tahun: {isi}.", isi=_seri(gambar, tahun2))
        buat = grafik.batang if len(gambar) > 1 else grafik.garis
        hasil.append(buat(f"grafik-{kode}-{satuan}", judul, alt, [str(x) for x in tahun2], gambar))
    return hasil


def _seri(seri: list[tuple[str, list[Angka]]], tahun2: list[int]) -> Teks:
    hasil: Teks = ()
    for n, (nama, isi) in enumerate(seri):
        hasil = (*hasil, *t(("; " if n else "") + nama + ": "), *butir([(str(x), angka) for x, angka in zip(tahun2, isi, strict=True)]))
    return hasil


def penghargaan(a: Alat) -> list[Blok]:
    wilayah = {w.kode: w.nama for w in a.bahan.wilayah}
    hasil: list[Blok] = []
    if prestasi := a.bahan.prestasi_koperasi:
        rinci = [baris(str(p.tahun), p.nama, p.tingkat, p.kelompok_usaha, wilayah[p.wilayah]) for p in prestasi]
        kepala: tuple[str, ...] = (_("Tahun"), _("Nama koperasi"), _("Prestasi"), _("Kelompok usaha"), _("Kabupaten/kota"))
        n = a.buku.hitung_banyak("prestasi_koperasi", _("Banyaknya prestasi koperasi"), [f"{p.tahun}/{p.nomor}" for p in prestasi])
        hasil += [
            a.p("Tercatat {n} prestasi koperasi di tingkat nasional; daftarnya pada {t}.", n=n, t=Rujuk("tabel-prestasi")),
            tabel(
                "tabel-prestasi",
                _("Prestasi koperasi tingkat nasional, {x}–{y}", x=prestasi[0].tahun, y=prestasi[-1].tahun),
                kepala,
                rinci,
                (9, 33, 18, 17, 23),
                "tkkkk",
                kecil=True,
            ),
        ]
    if tokoh := a.bahan.penghargaan_tokoh:
        isi: list[tuple[Isi, ...]] = [(str(x.tahun), x.nama, x.jabatan, x.penghargaan, wilayah[x.wilayah]) for x in tokoh]
        kepala = (_("Tahun"), _("Nama"), _("Jabatan"), _("Penghargaan"), _("Kabupaten/kota"))
        n = a.buku.hitung_banyak("penghargaan_tokoh", _("Banyaknya penghargaan tokoh"), [str(x.nomor) for x in tokoh])
        hasil += [
            a.p("{n} tokoh menerima penghargaan nasional di bidang perkoperasian; daftarnya pada {t}.", n=n, t=Rujuk("tabel-tokoh")),
            tabel(
                "tabel-tokoh",
                _("Tokoh penerima penghargaan nasional, {x}–{y}", x=tokoh[0].tahun, y=tokoh[-1].tahun),
                kepala,
                [baris(*x) for x in isi],
                (9, 27, 27, 16, 21),
                "tkkkk",
                kecil=True,
            ),
        ]
    return hasil
