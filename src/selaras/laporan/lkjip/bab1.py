"""BAB I Pendahuluan: who the agency is, and the problems it faces (PermenPANRB 53/2014, lampiran II)."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Bagan, Blok, Cabang, Daftar, Judul, Rujuk
from selaras.kinerja import bagian, jumlah
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import UnitKerja
from selaras.laporan.bersama.pegawai import angka_pegawai
from selaras.laporan.kalimat import berdaftar, butir_titik_koma, daftar_kata, yang_kosong
from selaras.laporan.narasi import isi_kalimat
from selaras.laporan.sektor import bidang
from selaras.laporan.tabel import baris, kelompok, tabel


def bab1(a: Alat, lampiran: list[str]) -> list[Blok]:
    """``lampiran`` are the titles of the annexes, for the outline of the report."""
    isu = _isu(a)
    return [
        Judul(1, _("Pendahuluan"), "bab1"),
        Judul(2, _("Latar Belakang"), "latar-belakang"),
        *(
            a.narasi("latar-belakang")
            or [a.p("Laporan ini memenuhi kewajiban {instansi} menurut Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP.")]
        ),
        *_kedudukan(a),
        *_aspek(a),
        *_struktur(a),
        *_pegawai(a),
        *isu,
        Judul(2, _("Sistematika Penyajian"), "sistematika"),
        a.p("Laporan ini disusun menurut PermenPANRB Nomor 53 Tahun 2014, lampiran II, dengan susunan sebagai berikut."),
        Daftar(
            (
                a.k(
                    "{b}: gambaran organisasi, aspek strategis, dan permasalahan utama yang dihadapi."
                    if isu
                    else "{b}: gambaran organisasi dan aspek strategis; permasalahan utama tahun {tahun} belum tercatat.",
                    b=Rujuk("bab1"),
                ),
                a.k("{b}: ringkasan {janji}.", b=Rujuk("bab2"), janji=a.dasar_janji),
                a.k("{b}: capaian kinerja setiap sasaran strategis beserta analisisnya, dan realisasi anggaran.", b=Rujuk("bab3")),
                a.k("{b}: simpulan dan langkah perbaikan.", b=Rujuk("bab4")),
                *([a.k("Lampiran: {isi}.", isi="; ".join(lampiran))] if lampiran else []),
            )
        ),
    ]


def _kedudukan(a: Alat) -> list[Blok]:
    pd = a.bahan.perangkat_daerah
    fungsi = [f for f in a.bahan.fungsi if not f.unit]
    hasil: list[Blok] = [
        Judul(2, _("Kedudukan, Tugas, dan Fungsi"), "kedudukan"),
        a.p("Kedudukan, tugas, dan fungsi {pendek} ditetapkan dengan {dasar}.", dasar=pd.dasar_hukum),
        a.p("Kedudukan: {instansi} {isi}.", isi=pd.kedudukan),
        a.p("Tugas: {pendek} bertugas {isi}.", isi=pd.tugas),
    ]
    pengantar = a.k("Dalam melaksanakan tugas itu, {pendek} menyelenggarakan fungsi:")
    return hasil + berdaftar(pengantar, butir_titik_koma([f.uraian for f in fungsi]), bernomor=True)


def _aspek(a: Alat) -> list[Blok]:
    hasil: list[Blok] = []
    if r := a.rpjmd:
        nomor_misi = {d.nomor for d in a.bahan.dukungan_misi if d.rpjmd == r.kode}
        didukung = [b for b in a.bahan.butir_rpjmd if b.rpjmd == r.kode and b.jenis == "misi" and b.nomor in nomor_misi]
        hasil.append(a.p("Arah pembangunan daerah ditetapkan dalam {nama} dengan visi “{visi}”.", nama=r.nama, visi=r.visi))
        if didukung:
            nomor = daftar_kata([_("misi ke-{n}", n=b.nomor) for b in didukung])
            isi = butir_titik_koma([f"{b.uraian}: {b.penjelasan}" if b.penjelasan else b.uraian for b in didukung])
            hasil += berdaftar(a.k("{pendek} mendukung langsung {nomor}, yaitu:", nomor=nomor), isi)
    hasil += a.narasi("aspek-strategis")
    return [Judul(2, _("Aspek Strategis Organisasi"), "aspek-strategis"), *hasil] if hasil else []


def _struktur(a: Alat) -> list[Blok]:
    puncak = [u for u in a.bahan.unit_kerja if not u.induk]
    if not puncak:
        return []
    anak = _anak(a, puncak[0])
    alt = _(
        "Bagan struktur organisasi {nama}: {kepala} membawahi {isi}.",
        nama=a.pendek, kepala=puncak[0].nama, isi=daftar_kata([u.nama for u in anak]),
    )  # fmt: skip
    hasil: list[Blok] = [
        Judul(2, _("Struktur Organisasi"), "struktur"),
        a.p("Susunan organisasi {pendek} digambarkan pada {g}.", g=Rujuk("bagan-organisasi")),
        Bagan("bagan-organisasi", _("Struktur organisasi {nama}", nama=a.pendek), alt, _cabang(a, puncak[0])),
    ]
    for u in (puncak[0], *anak):
        fungsi = [f for f in a.bahan.fungsi if f.unit == u.kode]
        if not u.tugas and not fungsi:
            continue
        hasil.append(Judul(3, u.nama, f"unit-{u.kode}"))
        if u.tugas:
            hasil.append(a.p("{nama} bertugas {tugas}.", nama=u.nama, tugas=u.tugas))
        if (bawahan := _anak(a, u)) and u.induk:
            hasil.append(a.p("Unit ini terdiri atas {isi}.", isi=daftar_kata([b.nama for b in bawahan])))
        if fungsi:
            hasil += berdaftar(a.k("Fungsinya:"), butir_titik_koma([f.uraian for f in fungsi]), bernomor=True)
    return hasil


def _anak(a: Alat, u: UnitKerja) -> list[UnitKerja]:
    return [x for x in a.bahan.unit_kerja if x.induk == u.kode]


def _cabang(a: Alat, u: UnitKerja) -> Cabang:
    return Cabang(u.nama, tuple(_cabang(a, x) for x in _anak(a, u)), kode=u.kode)


def _pegawai(a: Alat) -> list[Blok]:
    isi: dict[str, list[tuple[str, Angka]]] = {}
    for p in a.bahan.pegawai:
        if p.tahun == a.tahun:
            isi.setdefault(p.klasifikasi, []).append((p.uraian, angka_pegawai(p)))
    if not isi:
        return []
    pertama = next((k for k, v in isi.items() if all(n.ada for _u, n in v)), next(iter(isi)))  # the first whole one
    total = jumlah(
        tuple(n for _u, n in isi[pertama]),
        identitas=f"jumlah_pegawai:{pertama}/{a.tahun}",
        label=_("Jumlah pegawai menurut {k}", k=pertama.lower()),
    )
    hasil: list[Blok] = [
        Judul(2, _("Sumber Daya Manusia"), "sdm"),
        a.p(
            "Pada akhir tahun {tahun} {pendek} memiliki {n} pegawai. Rinciannya disajikan pada {tabel}."
            if total.ada
            else "Jumlah pegawai {pendek} tahun {tahun} belum dapat disebut: sebagian datanya belum tercatat. Lihat {tabel}.",
            n=total,
            tabel=Rujuk("tabel-pegawai"),
        ),
    ]
    rinci = []
    for klasifikasi, nilai in isi.items():
        rinci.append(kelompok(_("Menurut {k}", k=klasifikasi.lower()), 3))
        rinci += [baris(u, n, bagian(n, total, label=_("Bagian {u} dari seluruh pegawai", u=u))) for u, n in nilai]
    kepala = (_("Uraian"), _("Jumlah (orang)"), _("Bagian dari seluruh pegawai"))
    judul, catatan = _("Pegawai {nama} tahun {t}", nama=a.pendek, t=a.tahun), yang_kosong([x for n in isi.values() for x in n])
    hasil.append(tabel("tabel-pegawai", judul, kepala, rinci, (50, 22, 28), "kaa", catatan=catatan))
    return [*hasil, *_pendidikan(a, isi.get("Pendidikan", []), total), *a.narasi("sdm")]


def _pendidikan(a: Alat, isi: list[tuple[str, Angka]], total: Angka) -> list[Blok]:
    """The chart of employees by education, where they are counted so."""
    pendidikan = [(u, n) for u, n in isi if n.nilai]
    if not pendidikan:
        return []
    u, n = max(pendidikan, key=lambda x: x[1].pasti)
    lengkap = all(x.ada for _u, x in isi)
    alt = a.k("Grafik batang pegawai menurut pendidikan; terbanyak {u} ({n:bersatuan}).", u=u, n=n)
    if not lengkap:
        alt = a.k("Grafik batang pegawai menurut pendidikan, sejauh yang tercatat.")
    judul = _("Pegawai menurut pendidikan")
    gambar = grafik.batang("grafik-pendidikan", judul, alt, [u for u, _n in pendidikan], [(_("orang"), [n for _u, n in pendidikan])])
    if not lengkap:  # what is not counted yet may be the most
        return [gambar, a.p("Pegawai menurut pendidikan, sejauh yang tercatat, digambarkan pada {g}.", g=Rujuk("grafik-pendidikan"))]
    return [
        gambar,
        a.p(
            "Pegawai berpendidikan {u} paling banyak, yaitu {n:bersatuan} atau {p} dari seluruh pegawai ({g}).",
            u=u, n=n, p=bagian(n, total, label=_("Bagian {u} dari seluruh pegawai", u=u)), g=Rujuk("grafik-pendidikan"),
        ),
    ]  # fmt: skip


def _isu(a: Alat) -> list[Blok]:
    isu = [i for i in a.bahan.isu_strategis if i.tahun == a.tahun]
    if not isu:
        return []
    rinci = []
    kategori = ""
    for i in isu:
        if i.kategori != kategori:
            kategori = i.kategori
            rinci.append(kelompok(kategori, 2))
        rinci.append(baris(str(i.nomor), isi_kalimat(i.uraian, a.buku, f"isu_strategis.csv ({i.kategori} {i.nomor})")))
    return [
        Judul(2, _("Isu Strategis"), "isu"),
        a.p("Permasalahan utama yang dihadapi {pendek} disajikan pada {tabel}.", tabel=Rujuk("tabel-isu")),
        tabel("tabel-isu", bidang(a).judul_isu(), (_("No"), _("Permasalahan")), rinci, (7, 93), "tk"),
        *a.narasi("isu"),
    ]
