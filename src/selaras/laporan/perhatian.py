"""The alarm: every indicator that a head must act on, with its cause, the next step, who takes it and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from selaras.bahasa import _
from selaras.kinerja import TandaCapaian
from selaras.laporan.bahan import Indikator
from selaras.laporan.buku import Buku
from selaras.laporan.kata import dalam_kalimat

BELUM_DIANALISIS = _("penyebab belum dianalisis")


class AlasanPerhatian(StrEnum):
    """Why an indicator is on the list, the gravest first."""

    BELUM_TERCAPAI = "belum tercapai"
    BELUM_DINILAI = "belum dapat dinilai"
    TANPA_DATA = "belum ada data"


@dataclass(frozen=True)
class Perhatian:
    """One indicator on the list. ``dianalisis`` says whether people wrote its cause; ``penyebab`` then holds their words."""

    indikator: Indikator
    keadaan: AlasanPerhatian
    penyebab: str
    langkah: str
    unit: str
    tenggat: date | None
    dianalisis: bool
    sumber: str = ""


def daftar_perhatian(buku: Buku) -> list[Perhatian]:
    """Every indicator in force that is below its target, may not be graded, or has no data: in this order, each once."""
    analisis = {x.indikator: x for x in buku.bahan.analisis if x.periode == buku.periode}
    nama_unit = {u.kode: u.nama for u in buku.bahan.unit_kerja}
    hasil = []
    for i in buku.indikator_aktif:
        keadaan = _keadaan(buku, i)
        if keadaan is None:
            continue
        x = analisis.get(i.kode)
        unit = nama_unit.get((x.penanggung_jawab if x else "") or i.penanggung_jawab, "")
        hasil.append(
            Perhatian(
                i,
                keadaan,
                x.penyebab if x else _sebab(buku, i, keadaan),
                x.langkah if x else _langkah(buku, i, keadaan),
                unit or buku.bahan.perangkat_daerah.nama_pendek,
                x.tenggat if x else None,
                x is not None,
                x.sumber if x else "",
            )
        )
    urut = list(AlasanPerhatian)
    return sorted(hasil, key=lambda p: urut.index(p.keadaan))


def _keadaan(buku: Buku, i: Indikator) -> AlasanPerhatian | None:
    tercapai = buku.tercapai(i.kode, buku.periode)
    if tercapai is None:
        return AlasanPerhatian.TANPA_DATA
    if not tercapai:
        return AlasanPerhatian.BELUM_TERCAPAI
    return None if buku.capaian(i.kode, buku.periode).dapat_dinilai else AlasanPerhatian.BELUM_DINILAI


def _sebab(buku: Buku, i: Indikator, keadaan: AlasanPerhatian) -> str:
    """What the records themselves say where nobody wrote a cause."""
    if keadaan is AlasanPerhatian.TANPA_DATA:
        return buku.realisasi(i.kode, buku.periode).kosong or buku.target(i.kode, buku.periode).nilai.kosong
    if keadaan is AlasanPerhatian.BELUM_DINILAI:
        peringatan = buku.capaian(i.kode, buku.periode).peringatan
        return next((p.uraian for p in peringatan if p is not TandaCapaian.NEGATIF), buku.capaian(i.kode, buku.periode).alasan)
    return BELUM_DIANALISIS


def _langkah(buku: Buku, i: Indikator, keadaan: AlasanPerhatian) -> str:
    nama = dalam_kalimat(i.nama)
    if keadaan is AlasanPerhatian.TANPA_DATA:
        ada = buku.realisasi(i.kode, buku.periode).ada
        return _("menetapkan target {n}", n=nama) if ada else _("melengkapi data {n}", n=nama)
    if keadaan is AlasanPerhatian.BELUM_DINILAI:
        return _("meninjau target {n}", n=nama)
    return _("menganalisis penyebab {n} belum mencapai target dan menetapkan langkahnya", n=nama)
