"""One sasaran in a period: its results, those before, the figures behind them, and why."""

from __future__ import annotations

from collections.abc import Sequence

from selaras.angka import Periode, deret_periode
from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul, Paragraf, Teks
from selaras.dokumen.susun import t
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Indikator, Sasaran
from selaras.laporan.bersama.data import butir, tabel_kelompok
from selaras.laporan.kalimat import bentuk, daftar_kata, gabung, isi_target, perubahan, rangkai, terhadap_target
from selaras.laporan.kata import dalam_kalimat
from selaras.laporan.perhatian import daftar_perhatian
from selaras.laporan.tabel import baris, kelompok, tabel
from selaras.laporan.waktu import rentang_periode, tanggal
from selaras.rumus import nama_dipakai, urai


def periode_ini(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 1. The table of all indicators stands before the sasaran; here each is told in words."""
    judul = Judul(4, _("Target dan realisasi {t}", t=a.periode.sebutan), f"{s.kode}-ini", tanpa_nomor=True)
    isi = [gabung(terhadap_target(a.buku, i), _rincian_rumus(a, i)) for i in indikator]
    if len(isi) > 1:
        isi.append(_rata(a, s, indikator))
    return [judul, *(Paragraf(x) for x in isi if x)]


def _rata(a: Alat, s: Sasaran, indikator: list[Indikator]) -> Teks:
    """The mean of a sasaran, and from how many of its indicators."""
    rata = a.buku.capaian_sasaran(s.kode)
    if rata.nilai is None:
        return ()
    semua = [i.kode for i in indikator]
    dinilai = [i.kode for i in indikator if a.buku.capaian(i.kode, a.periode).dapat_dinilai]
    banyak = a.buku.hitung_banyak
    n = banyak(f"indikator_{s.kode}", _("Banyaknya indikator sasaran {u}", u=s.uraian), semua)
    if dinilai == semua:
        return a.k("Rata-rata capaian sasaran ini {c}.", c=rata)
    m = banyak(f"dinilai_{s.kode}", _("Indikator yang dapat dinilai pada sasaran {u}", u=s.uraian), dinilai)
    return a.k("Rata-rata capaian sasaran ini {c}, dihitung dari {m} dari {n} indikator; yang lain belum dapat dinilai.", c=rata, m=m, n=n)


def _rincian_rumus(a: Alat, i: Indikator) -> Teks:
    """How the number came about, in words: the inputs of the formula."""
    r = a.buku.realisasi(i.kode, a.periode)
    if not i.rumus or r.nilai is None:
        return ()
    masukan = [m for m in getattr(r.asal, "masukan", ()) if m.asal]
    if not masukan or len(masukan) > 6:
        return ()
    isi = [(*t(_nama_masukan(m.label) + " ("), bentuk(m), *t(")")) for m in masukan]
    return a.k("Realisasi itu dihitung dari {isi}.", isi=rangkai(isi))


def _nama_masukan(label: str) -> str:
    """«Hari perawatan, 2024» as it is said in a sentence."""
    nama, _koma, kapan = label.rpartition(", ")
    if kapan.isdigit():
        return _("{nama} tahun {t}", nama=dalam_kalimat(nama), t=kapan)
    return f"{dalam_kalimat(nama)} {kapan}" if kapan[-4:].isdigit() else dalam_kalimat(label)


def banding_sebelumnya(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 2: realisasi and capaian against earlier periods."""
    deret = _deret_banding(a, indikator)
    kunci = f"tabel-{s.kode}-lalu"
    rinci = []
    n = len(deret)
    for i in indikator:
        rinci.append(kelompok(i.nama, n + 1))
        rinci.append(baris(_("Target"), *[isi_target(a.buku.target(i.kode, x)) for x in deret]))
        rinci.append(baris(_("Realisasi"), *[a.buku.realisasi(i.kode, x) for x in deret]))
        rinci.append(baris(_("Capaian"), *[a.buku.capaian(i.kode, x).nilai for x in deret]))
    kepala = (_("Indikator kinerja"), *[x.singkat for x in deret])
    hasil: list[Blok] = [
        Judul(4, _("Perbandingan dengan {j} sebelumnya", j=a.periode.jenis.jamak), f"{kunci}-judul", tanpa_nomor=True),
        tabel(
            kunci,
            _("Target, realisasi, dan capaian sasaran {n}, {x}", n=a.buku.nomor_sasaran(s.kode), x=rentang_periode(deret)),
            kepala,
            rinci,
            (30, *[70 / n] * n),
            "k" + "a" * n,
        ),
    ]
    semua_kalimat = []
    for i in indikator:
        kini, lalu = a.buku.realisasi(i.kode, a.periode), a.buku.realisasi(i.kode, a.periode.sebelum())
        if kini.nilai is not None:
            semua_kalimat.append(perubahan(_("Realisasi {n}", n=dalam_kalimat(i.nama)), kini, lalu, a.periode, a.periode.sebelum()))
    if semua_kalimat:
        hasil.append(a.p("{isi}", isi=gabung(*semua_kalimat)))
    return hasil + [g for i in indikator for g in _grafik(a, i, deret)]


def _deret_banding(a: Alat, indikator: list[Indikator]) -> Sequence[Periode]:
    """The period of the report and those before it, from the first that has anything to compare."""
    mundur = 5 if a.periode.setahun else 4  # of triwulan that reaches the same one of the year before
    awal = min(a.periode.pertama(a.buku.renstra.tahun_mulai), a.periode.sebelum())  # in its first year a plan is compared with its base
    semua = deret_periode(max(awal, a.periode.mundur(mundur)), a.periode)
    for n, p in enumerate(semua):
        if any(a.buku.realisasi(i.kode, p).ada or a.buku.target(i.kode, p).nilai.ada for i in indikator):
            return semua[n:]
    return [a.periode]


def _grafik(a: Alat, i: Indikator, deret: Sequence[Periode]) -> list[Blok]:
    """Realisasi over the periods beside what was promised; a range has two bounds and is not drawn as one line."""
    nyata = [a.buku.realisasi(i.kode, x) for x in deret]
    ada = [(x.singkat, r) for x, r in zip(deret, nyata, strict=True) if r.ada]
    if len(ada) < 3:
        return []
    target = [a.buku.target(i.kode, x) for x in deret]
    janji = None if any(x.atas for x in target) else [x.nilai for x in target]
    nama = dalam_kalimat(i.nama)
    kata = _("Realisasi dan target {n}, {x}") if janji and any(x.ada for x in janji) else _("Realisasi {n}, {x}")
    alt = a.k("Grafik garis realisasi {nama}: {isi}.", nama=nama, isi=butir(ada))
    judul = kata.format(n=nama, x=rentang_periode(deret))
    return [grafik.garis(f"grafik-{i.kode}", judul, alt, [x.singkat for x in deret], [(_("Realisasi"), nyata)], target=janji)]


def kelompok_indikator(a: Alat, i: Indikator) -> list[str]:
    """The groups of figures that an indicator's formula uses, each once."""
    if not i.rumus:
        return []
    return list(dict.fromkeys(a.buku.variabel[k].kelompok for k in nama_dipakai(urai(i.rumus)) if k in a.buku.variabel))


def data_pendukung(a: Alat, indikator: list[Indikator], sudah: set[str]) -> list[Blok]:
    hasil: list[Blok] = []
    for k in dict.fromkeys(k for i in indikator for k in kelompok_indikator(a, i)):
        if k not in sudah:
            sudah.add(k)
            hasil += tabel_kelompok(a, k)
    return [Judul(4, _("Data pendukung"), f"data-{indikator[0].kode}", tanpa_nomor=True), *hasil] if hasil else []


def penyebab(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 5: causes and what was done, which people must write."""
    judul = Judul(4, _("Penyebab keberhasilan atau kegagalan dan solusi"), f"penyebab-{s.kode}", tanpa_nomor=True)
    kode = {i.kode for i in indikator}
    sebab: list[Teks] = []
    for p in daftar_perhatian(a.buku):
        if p.indikator.kode in kode and p.dianalisis:
            sampai = _(", paling lambat {d}", d=tanggal(p.tenggat)) if p.tenggat else ""
            pola = "Penyebab keadaan {nama}: {sebab}. Langkah: {langkah} ({u}{sampai})."
            nama, langkah = dalam_kalimat(p.indikator.nama), p.langkah.rstrip(" .")
            sebab.append(a.k(pola, nama=nama, sebab=p.penyebab.rstrip(" ."), langkah=langkah, u=p.unit, sampai=sampai))
    isi = [*map(Paragraf, sebab), *a.narasi(f"sasaran-{s.kode}", 4)]
    if isi:
        return [judul, *isi]
    nama = daftar_kata([dalam_kalimat(i.nama) for i in indikator])
    return [judul, a.p("Penyebab dan solusi {nama} belum dianalisis.", nama=nama)]
