"""The origin of the promised numbers in words: what was recorded where, and the arithmetic worked out. All else is in the attached data."""

from __future__ import annotations

from collections.abc import Iterator

from selaras.angka import Angka, Hitungan, Tercatat, hitungan_tertulis
from selaras.bahasa import _
from selaras.dokumen.model import Asal, Blok, Judul, Nilai, Teks, Tulisan
from selaras.dokumen.susun import t
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Indikator
from selaras.laporan.kata import dalam_kalimat, huruf_awal


def asal_usul(a: Alat) -> list[Blok]:
    """Two or three pages: for each indicator its realisasi, target and capaian, each with what it stands on."""
    if not a.buku.indikator_aktif:
        return []
    hasil: list[Blok] = [
        a.p(
            "Lampiran ini menerangkan dari mana angka setiap indikator berasal dan bagaimana dihitung. Asal-usul semua angka lain ada dalam data "
            "yang terlampir pada berkas laporan ini."
        )
    ]
    terkutip: set[str] = set()
    for n, i in enumerate(a.buku.indikator_aktif, 1):
        hasil.append(Judul(2, f"{n}. {i.nama}", f"asal-{i.kode}", tanpa_nomor=True))
        for angka in _angka(a, i):
            if angka.kode not in terkutip:
                terkutip.add(angka.kode)
                hasil.append(Asal(angka, uraian_asal(a, i, angka)))
    return hasil


def _angka(a: Alat, i: Indikator) -> Iterator[Angka]:
    """What the annex tells of an indicator. A capaian that the policy bounds is told once, with the bound."""
    target = a.buku.target(i.kode, a.periode)
    yield a.buku.realisasi(i.kode, a.periode)
    yield target.nilai
    if target.atas is not None:
        yield target.atas
    yield a.buku.capaian(i.kode, a.periode).nilai


def uraian_asal(a: Alat, i: Indikator, x: Angka) -> Teks:
    """Label, value, and either the worked arithmetic with its inputs or the document that the record names."""
    hasil: Teks = (Tulisan(f"{huruf_awal(x.label)}: ", tebal=True), Nilai(x, "bersatuan"))
    if x.nilai is None:
        return (*hasil, *t(f" ({x.kosong})."))
    if isinstance(x.asal, Tercatat):
        sumber = x.asal.sumber or _janji(a, x.asal)
        return (*hasil, *t(_(", menurut {s}.", s=sumber) if sumber else _(", dicatat oleh {u}.", u=_pencatat(a, i))))
    if isinstance(x.asal, Hitungan):
        tulis = hitungan_tertulis(x)
        if tulis and not tulis.rpartition(" = ")[2].startswith(tulis.partition(" = ")[0]):
            hasil = (*hasil, *t(_(". Hitungannya: {h}", h=tulis)))
        elif not tulis and not x.asal.rumus.isdigit():
            hasil = (*hasil, *t(_(". Rumusnya: {r}", r=x.asal.rumus)))
        elif not tulis:
            hasil = (*hasil, *t(_(", karena realisasi berada di dalam rentang target")))
        masukan = [m for m in _dasar(x) if isinstance(m.asal, Tercatat)]
        if x.label.startswith(_("Capaian ")):
            return (*hasil, *t("."))
        for n, m in enumerate(masukan):
            sumber = f" ({m.asal.sumber})" if isinstance(m.asal, Tercatat) and m.asal.sumber else ""
            hasil = (
                *hasil,
                *t(_(". Masukannya: ") if not n else "; "),
                *t(dalam_kalimat(m.label) + ": "),
                Nilai(m, "bersatuan"),
                *t(sumber),
            )
        return (*hasil, *t("."))
    return hasil


def _janji(a: Alat, asal: Tercatat) -> str:
    """The agreement or plan that a target stands in."""
    kode = asal.kunci.split("/")[0]
    if asal.tabel == "butir_perjanjian":
        return next((a.nama_perjanjian(p) for p in a.bahan.perjanjian_kinerja if p.kode == kode), "")
    if asal.tabel == "target":
        sasaran = a.buku.sasaran.get(a.buku.indikator[kode].sasaran)
        return next((r.nama for r in a.bahan.renstra if sasaran and r.kode == sasaran.renstra), "")
    return ""


def _dasar(x: Angka) -> list[Angka]:
    """The records under a number, each once, in the order of the formula."""
    hasil: dict[str, Angka] = {}
    antre = [x]
    while antre:
        y = antre.pop(0)
        if isinstance(y.asal, Hitungan):
            antre = [*y.asal.masukan, *antre]
        elif y.asal:
            hasil.setdefault(y.kode, y)
    return list(hasil.values())


def _pencatat(a: Alat, i: Indikator) -> str:
    return a.nama_unit(i.penanggung_jawab) or a.pendek
