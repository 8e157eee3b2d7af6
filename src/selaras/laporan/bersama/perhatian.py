"""What a head must act on, as a table of the summary and as steps of the last chapter."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Tabel, Teks
from selaras.laporan.alat import Alat
from selaras.laporan.kalimat import isi_target
from selaras.laporan.kata import dalam_kalimat, huruf_awal
from selaras.laporan.perhatian import Perhatian, daftar_perhatian
from selaras.laporan.tabel import Isi, baris, tabel
from selaras.laporan.waktu import tanggal


def ada_perhatian(a: Alat) -> bool:
    return bool(daftar_perhatian(a.buku))


def tabel_perhatian(a: Alat) -> Tabel:
    """Indicator, how it stands, why, what is done, who and until when."""
    rinci = []
    for n, p in enumerate(daftar_perhatian(a.buku), 1):
        isi: tuple[Isi, ...] = (str(n), p.indikator.nama, _keadaan(a, p), huruf_awal(p.penyebab), huruf_awal(p.langkah), p.unit)
        rinci.append(baris(*isi, tanggal(p.tenggat) if p.tenggat else _("belum ditetapkan")))
    kepala = (_("No"), _("Indikator"), _("Keadaan"), _("Penyebab"), _("Langkah"), _("Penanggung jawab"), _("Tenggat"))
    judul = _("Indikator yang memerlukan tindakan, {t}", t=a.periode.sebutan)
    return tabel("tabel-perhatian", judul, kepala, rinci, (4, 18, 16, 22, 20, 11, 9), "tkkkkkk", kecil=True)


def _keadaan(a: Alat, p: Perhatian) -> Teks:
    """«belum tercapai: 5,13% dari target 17,00%»."""
    r, target = a.buku.realisasi(p.indikator.kode, a.periode), a.buku.target(p.indikator.kode, a.periode)
    if r.nilai is None or target.nilai.nilai is None:
        return a.k("{k}", k=huruf_awal(p.keadaan))
    return a.k("{k}: realisasi {r}, target {t}", k=huruf_awal(p.keadaan), r=r, t=isi_target(target))


def langkah_perbaikan(a: Alat) -> list[Teks]:
    """The same as sentences, and after them what is to be looked at again."""
    langkah: list[Teks] = []
    for p in daftar_perhatian(a.buku):
        sampai = _("paling lambat {d}", d=tanggal(p.tenggat)) if p.tenggat else _("tenggat belum ditetapkan")
        nama, sebab = p.indikator.nama, p.penyebab.removeprefix(_("penyebab ")).rstrip(" .")
        langkah.append(
            a.k(
                "{nama} ({k}): {langkah}. Penyebab: {sebab}. Penanggung jawab: {u}; {sampai}.",
                nama=nama, k=p.keadaan, langkah=p.langkah.rstrip(" ."), sebab=sebab, u=p.unit, sampai=sampai,
            )
        )  # fmt: skip
    return langkah + periksa_ulang(a)


def periksa_ulang(a: Alat) -> list[Teks]:
    """The figures that cannot both be right, as steps."""
    hasil = []
    for x in (x for x in a.peringatan if x.jenis == "data" and x.angka is not None):
        if x.lain is None:
            hasil.append(a.k("Memeriksa ulang {n} ({c}): {k}.", n=dalam_kalimat(x.nama), c=x.angka, k=x.uraian))
        else:
            pola = "Memeriksa ulang {n}: tercatat {c}, sedangkan {m} {b}."
            hasil.append(a.k(pola, n=dalam_kalimat(x.nama), c=x.angka, m=x.menurut, b=x.lain))
    return hasil
