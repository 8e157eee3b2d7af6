"""How capaian is measured, and the results of all indicators together."""

from __future__ import annotations

from selaras.angka import Angka, cetak
from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Paragraf, Rujuk, Tabel, Teks
from selaras.dokumen.susun import t
from selaras.kinerja import Capaian
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bersama.data import butir
from selaras.laporan.kalimat import berdaftar, butir_titik_koma, daftar_kata, isi_target
from selaras.laporan.sektor import bidang
from selaras.laporan.tabel import Isi, baris, tabel


def cara_mengukur(a: Alat) -> list[Blok]:
    """How capaian is computed and graded."""
    rumus = {i.polaritas: a.polaritas(i.kode) for i in a.buku.indikator_aktif}
    jenjang = a.skala.jenjang
    bertetangga = zip(jenjang, (None, *jenjang), strict=False)
    skala = [
        baris(
            j.nama,
            _("≥ {b}%", b=j.bawah)
            if atas is None
            else _("{b} – < {s}%", b=j.bawah, s=atas.bawah)
            if j.bawah is not None
            else _("< {s}%", s=atas.bawah),
        )
        for j, atas in bertetangga
    ]
    return [
        *berdaftar(
            a.k("Capaian dihitung dari target dan realisasi menurut polaritas indikator (R realisasi, T target):"),
            butir_titik_koma([f"{p.uraian}: capaian = {p.rumus}" for p in rumus.values()]),
        ),
        a.p(
            "Kebijakan capaian {pendek}: {k}. Capaian sesudah kebijakan itu di luar 0–200% belum dapat dinilai, karena targetnya perlu ditinjau: "
            "nilainya ditampilkan, tetapi tidak diberi kategori dan tidak ikut dalam rata-rata maupun efisiensi. Kategori capaian memakai {s} "
            "({dasar}) pada {t}.",
            k=a.buku.kebijakan.uraian,
            s=a.skala.nama[0].lower() + a.skala.nama[1:],
            dasar=a.skala.dasar.split(";")[0],
            t=Rujuk("tabel-skala"),
        ),
        tabel("tabel-skala", _("Kategori capaian kinerja"), (_("Kategori"), _("Capaian")), skala, (50, 50), "kt"),
        *bidang(a).pengertian(a),
    ]


def hasil_pengukuran(a: Alat) -> list[Blok]:
    pk = a.buku.perjanjian
    if not a.periode.setahun:
        dasar = _("menurut rencana aksi tahun {t}", t=a.tahun)
    else:
        dasar = _("yang diperjanjikan dalam {pk}", pk=a.nama_perjanjian(pk)) if pk else _("menurut {r}", r=a.buku.renstra.nama)
    hasil: list[Blok] = [
        a.p("Target, realisasi, dan capaian indikator {dasar} disajikan pada {t}.", dasar=dasar, t=Rujuk("tabel-capaian")),
        tabel_capaian(a, "tabel-capaian", _("Target, realisasi, dan capaian kinerja {t}", t=a.periode.sebutan)),
        Paragraf(
            t(
                _(
                    "Tanda “–” berarti belum ada data atau tidak dapat dihitung; alasannya disebut dalam uraian. "
                    "Angka dibulatkan setengah ke atas menurut presisi indikatornya. Selisih, bagian, pertumbuhan, "
                    "jumlah, capaian, dan rata-rata dihitung dari angka yang tercetak, sehingga pembaca yang menghitung ulang "
                    "memperoleh hasil yang sama; nilai tepatnya ada dalam data terlampir."
                )
            ),
            "catatan",
        ),
    ]
    isi = [(i.nama, a.buku.capaian(i.kode, a.periode)) for i in a.buku.indikator_aktif]
    return [*hasil, *_grafik_capaian(a, isi)]


def _grafik_capaian(a: Alat, isi: list[tuple[str, Capaian]]) -> list[Blok]:
    ada: list[tuple[str, Angka]] = [(n, c.nilai) for n, c in isi if c.nilai.nilai is not None]
    if not ada:
        return []
    alt = a.k("Grafik batang capaian indikator: {isi}.", isi=butir(ada))
    return [
        grafik.batang_mendatar(
            "grafik-capaian", _("Capaian indikator kinerja {t}", t=a.periode.sebutan), alt, ada, batas=grafik.BATAS_CAPAIAN
        )
    ]


def kategori(a: Alat, c: Capaian) -> str:
    """The step of a capaian, or in two words why it has none."""
    jenjang = c.jenjang(a.skala)
    if jenjang:
        return jenjang.nama
    if c.nilai.ada:
        return _("belum dapat dinilai")
    return _("tidak terdefinisi") if all(x.ada for x in getattr(c.nilai.asal, "masukan", ())) else _("belum ada data")


def tabel_capaian(a: Alat, kunci: str, judul: str) -> Tabel:
    """Target, realisasi, capaian and its step for every promised indicator."""
    buku, isi = a.buku, list[Baris]()
    nomor = 0
    for s in buku.sasaran_aktif:
        for urut, i in enumerate(buku.indikator_sasaran(s.kode)):
            nomor += 1
            c = buku.capaian(i.kode, a.periode)
            sel: tuple[Isi, ...] = (str(nomor), "" if urut else s.uraian, i.nama, i.satuan, isi_target(buku.target(i.kode, a.periode)))
            isi.append(baris(*sel, buku.realisasi(i.kode, a.periode), c.nilai, kategori(a, c)))
    kepala = (
        _("No"), _("Sasaran strategis"), _("Indikator kinerja"), _("Satuan"), _("Target"), _("Realisasi"), _("Capaian"), _("Kategori"),
    )  # fmt: skip
    catatan = catatan_capaian(a, [buku.capaian(i.kode, a.periode) for i in buku.indikator_aktif])
    return tabel(kunci, judul, kepala, isi, (5, 23, 25, 9, 9, 11, 12, 12), "tkktaaat", nomor_kolom=True, kecil=True, catatan=catatan)


def catatan_capaian(a: Alat, isi: list[Capaian]) -> Teks:
    """The note under a table of capaian where the policy of the agency bit."""
    dibatasi = [c for c in isi if c.dibatasi]
    return (
        a.k("Capaian {n} sudah dibatasi menurut kebijakan capaian.", n=daftar_kata(list(dict.fromkeys(cetak(c.nilai) for c in dibatasi))))
        if dibatasi
        else ()
    )
