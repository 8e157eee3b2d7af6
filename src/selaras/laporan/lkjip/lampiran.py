"""Annexes: the plan's matrix, IKU sheet, agreement, work plan, and the origin of the promised numbers. Only those that have content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from selaras.bahasa import _
from selaras.dokumen.model import Baris, Blok, Halaman, Judul, Tabel
from selaras.dokumen.susun import t
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Renstra
from selaras.laporan.bersama.asal_usul import asal_usul
from selaras.laporan.bersama.perjanjian import tabel_butir, tabel_program
from selaras.laporan.kalimat import isi_target
from selaras.laporan.tabel import Isi, baris, kelompok, tabel


@dataclass(frozen=True)
class Lampiran:
    kunci: str
    judul: str
    isi: list[Blok]
    lanskap: bool


def blok_lampiran(semua: list[Lampiran]) -> list[Blok]:
    """Each annex with its number, landscape where it is wide."""
    hasil: list[Blok] = []
    lanskap = False
    for nomor, x in enumerate(semua, 1):
        if x.lanskap != lanskap:
            hasil.append(Halaman(lanskap=x.lanskap))
            lanskap = x.lanskap
        hasil += [Judul(1, _("Lampiran {n}. {j}", n=nomor, j=x.judul), f"lampiran-{x.kunci}", tanpa_nomor=True), *x.isi]
    return hasil


def daftar_lampiran(a: Alat) -> list[Lampiran]:
    """Every annex that has content; the others are not counted."""
    pk = a.buku.perjanjian
    calon: list[tuple[str, str, Callable[[Alat], list[Blok]], bool]] = [
        ("renstra", _("Matriks Renstra"), _renstra, True),
        ("iku", _("Indikator Kinerja Utama"), _iku, True),
        ("pk", a.nama_perjanjian(pk) if pk else "", _perjanjian, False),
        ("renja", _("Rencana Kerja Tahun {t}", t=a.tahun), _renja, False),
        ("asal", _("Asal-Usul Angka"), asal_usul, False),
    ]
    return [Lampiran(kunci, judul, isi, mendatar) for kunci, judul, buat, mendatar in calon if (isi := buat(a))]


def _renstra(a: Alat) -> list[Blok]:
    return [m for r in a.versi_renstra if (m := _matriks(a, r))]


def _matriks(a: Alat, r: Renstra) -> Tabel | None:
    """All years of the plan with the plan's own targets, whatever an agreement made of them; realisasi up to the year of the report."""
    indikator = [i for s in a.buku.sasaran_renstra(r.kode) for i in a.buku.indikator_sasaran(s.kode)]
    kode = {i.kode for i in indikator}
    bertarget = {x.tahun for x in a.bahan.target if x.indikator in kode}
    if not bertarget:
        return None
    semua_tahun = list(range(min(r.tahun_mulai, *bertarget), max(r.tahun_selesai, *bertarget) + 1))
    n = len(semua_tahun) + sum(y <= a.tahun for y in semua_tahun)
    rinci: list[Baris] = []
    for urut, s in enumerate(a.buku.sasaran_renstra(r.kode), 1):
        rinci.append(kelompok(_("Sasaran {n}: {u}", n=urut, u=s.uraian), 2 + n))
        for i in a.buku.indikator_sasaran(s.kode):
            isi: list[Isi] = [i.nama, i.satuan]
            for y in semua_tahun:
                isi.append(isi_target(a.buku.target_renstra(i.kode, y), "polos"))
                if y <= a.tahun:
                    isi.append(a.buku.realisasi(i.kode, y))
            rinci.append(baris(*isi, bentuk="polos"))
    kepala = [_("Indikator"), _("Satuan")]
    for y in semua_tahun:
        kepala += [_("T {y}", y=y), *([_("R {y}", y=y)] if y <= a.tahun else [])]
    return tabel(
        f"lampiran-{r.kode}",
        r.nama,
        kepala,
        rinci,
        (24, 8, *[68 / n] * n),
        "kk" + "a" * n,
        kecil=True,
        lanskap=True,
        catatan=t(_("T target menurut Renstra, R realisasi; tanda “–” berarti tidak ada data.")),
    )


def _iku(a: Alat) -> list[Blok]:
    rinci = [
        baris(
            str(n),
            a.buku.sasaran[i.sasaran].uraian,
            i.nama,
            a.buku.rumus_terbaca(i.rumus) or _("dicatat"),
            i.satuan,
            a.polaritas(i.kode).uraian,
            i.sumber_data,
            a.nama_unit(i.penanggung_jawab),
        )
        for n, i in enumerate((i for i in a.buku.indikator_aktif if i.iku), 1)
    ]
    if not rinci:
        return []
    kepala = (_("No"), _("Sasaran"), _("Indikator"), _("Rumus"), _("Satuan"), _("Polaritas"), _("Sumber data"), _("Penanggung jawab"))
    lebar = (4, 17, 17, 20, 7, 10, 13, 12)
    return [tabel("lampiran-iku-tabel", _("Indikator kinerja utama"), kepala, rinci, lebar, "tkkkkkkk", kecil=True, lanskap=True)]


def _perjanjian(a: Alat) -> list[Blok]:
    pk = a.buku.perjanjian
    if pk is None:
        return []
    program = tabel_program(a, pk, "lampiran-pk-program")
    return [tabel_butir(a, pk, "lampiran-pk-butir", menurut_rencana=True), *([program] if program else [])]


def _renja(a: Alat) -> list[Blok]:
    """Programme, kegiatan and sub-kegiatan with their ceiling, for every source of money."""
    rinci: list[Baris] = []
    nama_kegiatan = {k.kode: k.nama for k in a.bahan.kegiatan}
    induk = {s.kode: s.kegiatan for s in a.bahan.sub_kegiatan}
    for d in a.anggaran.sumber_dana:
        for p, s, isi in a.anggaran.per_program(d.kode):
            rinci.append(replace(baris(p.kode, p.nama, s.pagu, d.nama, bentuk="polos"), gaya="kelompok"))
            lalu = ""
            for r in isi:
                if induk[r.kode] != lalu:
                    lalu = induk[r.kode]
                    rinci.append(kelompok(f"{lalu} {nama_kegiatan[lalu]}", 4))
                rinci.append(baris(r.kode, r.nama, r.pagu, "", bentuk="polos"))
    if not rinci:
        return []
    kepala = (_("Kode"), _("Program, kegiatan, sub-kegiatan"), _("Pagu (Rp)"), _("Sumber dana"))
    judul = _("Program, kegiatan, dan sub-kegiatan tahun {t}", t=a.tahun)
    return [tabel("lampiran-renja-tabel", judul, kepala, rinci, (19, 47, 19, 15), "kkak", kecil=True)]
