"""BAB II Perencanaan Kinerja: RPJMD, Renstra and its versions, IKU, Perjanjian Kinerja, programmes and money."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul, Rujuk
from selaras.dokumen.susun import t
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import PerjanjianKinerja, Rpjmd
from selaras.laporan.bersama.perjanjian import tabel_butir, tabel_program
from selaras.laporan.bersama.pohon import pohon_kinerja
from selaras.laporan.kalimat import berdaftar, butir_titik_koma
from selaras.laporan.tabel import baris, kelompok, tabel
from selaras.laporan.waktu import tanggal


def bab2(a: Alat) -> list[Blok]:
    return [
        Judul(1, _("Perencanaan dan Perjanjian Kinerja"), "bab2"),
        *a.narasi("perencanaan"),
        *(_rpjmd(a, a.rpjmd) if a.rpjmd else []),
        *_renstra(a),
        *_iku(a),
        *_perjanjian(a),
        *_program(a),
    ]


def _rpjmd(a: Alat, r: Rpjmd) -> list[Blok]:
    def butir(jenis: str) -> list[tuple[str, str]]:
        return [(b.uraian, b.penjelasan) for b in a.bahan.butir_rpjmd if b.rpjmd == r.kode and b.jenis == jenis]

    def banyak(jenis: str) -> object:
        kunci = [f"{r.kode}/{jenis}/{n}" for n in range(len(butir(jenis)))]
        return a.buku.hitung_banyak(f"butir_rpjmd_{jenis.replace(' ', '_')}", _("Banyaknya {j} RPJMD", j=jenis), kunci)

    hasil: list[Blok] = [Judul(2, r.nama, f"rpjmd-{r.kode}"), a.p("Visi pembangunan daerah: “{visi}”.", visi=r.visi)]
    if kata := butir("kata visi"):
        hasil += berdaftar(a.k("Kata kunci visi itu berarti:"), butir_titik_koma([(*t(u, tebal=True), *t(f": {p}")) for u, p in kata]))
    for jenis, pola in (
        ("misi", "Visi itu dijabarkan ke dalam {n} misi:"),
        ("tujuan", "RPJMD menetapkan {n} tujuan pembangunan daerah:"),
        ("sasaran", "RPJMD menetapkan {n} sasaran pembangunan daerah:"),
    ):
        if isi := butir(jenis):
            hasil += berdaftar(a.k(pola, n=banyak(jenis)), butir_titik_koma([u for u, _p in isi]), bernomor=True)
    return hasil


def _renstra(a: Alat) -> list[Blok]:
    buku = a.buku
    r = buku.renstra
    misi = [m for m in a.bahan.misi if m.renstra == r.kode]
    tujuan = [x for x in a.bahan.tujuan if x.renstra == r.kode]
    hasil: list[Blok] = [
        Judul(2, _("Rencana Strategis"), "renstra"),
        a.p("Rencana kerja lima tahunan {pendek} tertuang dalam {nama}.", nama=r.nama),
        *([a.p("Visinya: “{visi}”.", visi=r.visi)] if r.visi else []),
    ]
    if misi:
        hasil += berdaftar(a.k("Misi:"), butir_titik_koma([m.uraian for m in misi]), bernomor=True)
    if tujuan:
        hasil += berdaftar(a.k("Tujuan:"), butir_titik_koma([x.uraian for x in tujuan]), bernomor=True)
    rinci = []
    for urut, s in enumerate(buku.sasaran_aktif, 1):
        for n, i in enumerate(buku.indikator_sasaran(s.kode)):
            rinci.append(baris("" if n else str(urut), "" if n else s.uraian, i.nama))
    kepala = (_("No"), _("Sasaran strategis"), _("Indikator kinerja"))
    hasil += [
        a.p(
            "Sasaran strategis dan indikatornya disajikan pada {t}, dan hubungannya dengan visi pada {g}.",
            t=Rujuk("tabel-sasaran"),
            g=Rujuk("pohon-kinerja"),
        ),
        tabel("tabel-sasaran", _("Sasaran strategis dan indikator kinerja"), kepala, rinci, (7, 45, 48), "tkk"),
        pohon_kinerja(a),
        *_versi(a),
    ]
    return hasil


def _versi(a: Alat) -> list[Blok]:
    versi = a.versi_renstra
    if len(versi) < 2:
        return []
    rinci = []
    for r in versi:
        rinci.append(kelompok(_("{nama}, diukur mulai {t}", nama=r.nama, t=r.berlaku_mulai), 2))
        daftar = a.buku.sasaran_renstra(r.kode)
        rinci += [baris(s.uraian, "; ".join(i.nama for i in a.buku.indikator_sasaran(s.kode))) for s in daftar]
    return [
        a.p("Renstra ini pernah diubah. {t} memperlihatkan sasaran dan indikator pada setiap versinya.", t=Rujuk("tabel-versi")),
        tabel(
            "tabel-versi",
            _("Sasaran dan indikator pada setiap versi Renstra"),
            (_("Sasaran"), _("Indikator")),
            rinci,
            (42, 58),
            "kk",
            kecil=True,
        ),
    ]


def _iku(a: Alat) -> list[Blok]:
    rinci = [
        baris(
            str(n),
            i.nama,
            i.definisi or _("belum dirumuskan"),
            a.buku.cara_ukur(i),
            a.polaritas(i.kode).uraian,
        )
        for n, i in enumerate((i for i in a.buku.indikator_aktif if i.iku), 1)
    ]
    kepala = (_("No"), _("Indikator"), _("Definisi operasional"), _("Rumus"), _("Polaritas"))
    if not rinci:
        return []
    return [
        Judul(2, _("Indikator Kinerja Utama"), "iku"),
        a.p(
            "Definisi dan cara mengukur setiap indikator disajikan pada {t}; sumber data dan penanggung jawabnya pada lampiran.",
            t=Rujuk("tabel-iku"),
        ),
        tabel(
            "tabel-iku",
            _("Definisi operasional dan rumus indikator kinerja utama"),
            kepala,
            rinci,
            (5, 22, 35, 25, 13),
            "tkkkk",
            kecil=True,
        ),
    ]


def _perjanjian(a: Alat) -> list[Blok]:
    pk = a.buku.perjanjian
    if pk is None:
        judul = Judul(2, _("Perjanjian Kinerja"), "perjanjian")
        return [
            judul,
            a.p("Perjanjian Kinerja Tahun {tahun} tidak tercatat; target tahun {tahun} diambil dari {r}.", r=a.buku.renstra.nama),
        ]
    hasil: list[Blok] = [Judul(2, a.nama_perjanjian(pk), "perjanjian")]
    hasil += a.narasi("perjanjian") or [
        a.p("{pk} memuat janji {pendek} kepada {atasan} atas kinerja terukur.", pk=a.nama_perjanjian(pk), atasan=pk.pihak_kedua_jabatan)
    ]
    if pk.jenis == "perubahan":
        hasil.append(a.p("Perjanjian ini mengubah {lama}; targetnyalah yang diukur dalam laporan ini.", lama=_yang_diubah(a, pk)))
    hasil += [
        a.p("Sasaran, indikator, dan target yang diperjanjikan disajikan pada {t}.", t=Rujuk("tabel-pk")),
        tabel_butir(a, pk, "tabel-pk", menurut_rencana=True),
    ]
    if program := tabel_program(a, pk, "tabel-pk-program"):
        hasil += [
            a.p("Perjanjian itu didukung anggaran {jenis} menurut program pada {t}.", jenis=pk.jenis, t=Rujuk(program.kunci)),
            program,
        ]
    return hasil


def _yang_diubah(a: Alat, pk: PerjanjianKinerja) -> str:
    """What the revision revises: the first agreement, or the revision before it, told apart by its date."""
    tahunan = a.buku.perjanjian_tahunan[pk.tahun]
    lama = tahunan[max(tahunan.index(pk) - 1, 0)]
    if lama.jenis != "perubahan" or lama is pk:
        return _("Perjanjian Kinerja Tahun {t} yang semula", t=pk.tahun)
    bertanggal = _(" tanggal {d}", d=tanggal(lama.tanggal)) if lama.tanggal else _(" sebelumnya")
    return a.nama_perjanjian(lama) + bertanggal


def _program(a: Alat) -> list[Blok]:
    rinci = []
    for urut, s in enumerate(a.buku.sasaran_aktif, 1):
        program = a.buku.program_sasaran(s.kode)
        if program:
            rinci.append(baris(str(urut), s.uraian, "; ".join(p.nama for p in program)))
    if not rinci:
        return []
    return [
        Judul(2, _("Program Pendukung Sasaran"), "program"),
        a.p("Setiap sasaran didukung program pada {t}.", t=Rujuk("tabel-dukungan")),
        tabel(
            "tabel-dukungan",
            _("Program yang mendukung setiap sasaran strategis"),
            (_("No"), _("Sasaran"), _("Program")),
            rinci,
            (7, 40, 53),
            "tkk",
        ),
    ]
