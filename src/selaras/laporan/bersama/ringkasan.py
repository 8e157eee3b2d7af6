"""How many indicators were met, as numbers and as a sentence."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Paragraf
from selaras.laporan.alat import Alat
from selaras.laporan.kalimat import rangkai


def ringkasan_target(a: Alat) -> tuple[Angka, Angka, Angka, Angka]:
    """How many indicators were promised, met, not met, and without data."""
    hasil: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for i in a.buku.indikator_aktif:
        hasil[a.buku.tercapai(i.kode, a.periode)].append(i.kode)
    semua = [i.kode for i in a.buku.indikator_aktif]
    banyak = a.buku.hitung_banyak
    return (
        banyak("indikator", _("Banyaknya indikator kinerja"), semua),
        banyak("indikator_tercapai", _("Indikator yang mencapai target"), hasil[True]),
        banyak("indikator_belum", _("Indikator yang belum mencapai target"), hasil[False]),
        banyak("indikator_kosong", _("Indikator tanpa data realisasi"), hasil[None]),
    )


def kalimat_ringkasan(a: Alat) -> Paragraf:
    """«Dari 8 indikator, 3 mencapai target, 3 belum mencapai target, dan 2 belum dapat dinilai …»: only the parts that there are."""
    semua, capai, belum, kosong = ringkasan_target(a)
    bagian = [
        a.k(pola, n=n)
        for pola, n in (
            ("{n} mencapai atau melampaui target", capai),
            ("{n} belum mencapai target", belum),
            ("{n} belum dapat dibandingkan dengan target karena datanya belum ada", kosong),
        )
        if n.nilai
    ]
    return a.p("Dari {n} indikator kinerja {periode}, {isi}.", n=semua, isi=rangkai(bagian))
