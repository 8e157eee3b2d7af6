"""Run every rule over a document and put the findings in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType

from selaras.dokumen.model import Dokumen
from selaras.periksa import antar_dokumen
from selaras.periksa.graf import buat_graf
from selaras.periksa.keluaran.tempat import beri_sebutan
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.penjelasan.pendapat import PendapatKedua
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import TINGKAT, Benar, Hasil, Lokasi, Temuan

URUTAN = (
    "tabel", "prosa", "selip", "arah_kata", "arah_tabel", "ekstrem", "urutan", "pasangan", "sel_bernama", "cacah", "predikat", "jml", "psn",
    "tmb", "slg", "trb", "arh", "sln", "kalender", "tgl", "stn", "satuan", "takaran", "salinan", "trg", "skala", "lkp", "nmr", "str_", "odd",
)  # fmt: skip

SEALINEA = ("ARI", "ARK", "ART")
# Kinds that are told beside others at the same place.
SENDIRI = ("target", "kelengkapan", "penomoran", "struktur", "tanggal", "bahasa", "terbilang")


def aturan_semua() -> list[ModuleType]:
    """The rule modules, in the order in which a reader meets them."""
    return [import_module(f"selaras.periksa.aturan.{nama}") for nama in URUTAN]


def periksa(dokumen: Dokumen, nama: str = "", lain: Sequence[tuple[Dokumen, str]] = ()) -> Hasil:
    """Check a document, by itself and against others (each with the name that a message gives it). Findings stand in reading order; each
    place and kind of error is told once."""
    naskah = buat_naskah(dokumen)
    bahan = Perkara(naskah, buat_graf(naskah))
    temuan: list[Temuan] = []
    benar: list[Benar] = []
    for aturan in aturan_semua():
        for x in aturan.periksa(bahan):
            (temuan if isinstance(x, Temuan) else benar).append(x)
    for y, nama_lain in lain:
        for z in antar_dokumen.banding_dokumen(dokumen, y, nama_lain):
            if isinstance(z, Temuan):
                temuan.append(z)
            else:
                benar.append(z)
    hasil = Hasil(nama or dokumen.identitas)
    hasil.benar = _unik_benar(benar)
    hasil.temuan = _rapikan([*map(PendapatKedua((a for a, _klaim in bahan.klaim), bahan.tertutup), temuan)])
    hasil.angka = sum(len(k.token) for k in naskah.kalimat) + sum(s.banyak for k in naskah.kisi for b in k.sel for s in b)
    hasil.tabel = len(naskah.kisi)
    hasil.kalimat = len(naskah.kalimat)
    beri_sebutan(dokumen, hasil)
    return hasil


def _tempat(lok: Lokasi) -> tuple[int, int, int, str]:
    return lok.halaman or 0, lok.baris or 0, lok.awal or 0, lok.sel or ""


def _unik_benar(benar: Iterable[Benar]) -> list[Benar]:
    unik: dict[tuple[object, ...], Benar] = {}
    for b in benar:
        unik.setdefault((*b.lokasi.kunci, b.lokasi.kutipan, b.hitungan), b)
    return sorted(unik.values(), key=lambda b: _tempat(b.lokasi))


def _rapikan(temuan: list[Temuan]) -> list[Temuan]:
    """One finding a place: of several about the same number the gravest stays, the surest of equals."""
    terbaik: dict[tuple[object, ...], Temuan] = {}
    for t in temuan:
        kunci = (
            *t.lokasi.kunci,
            _golongan(t),
        )
        if t.lokasi.baris is None:
            kunci = (*kunci, t.lokasi.kutipan, t.pesan)
        lama = terbaik.get(kunci)
        if lama is None or _bobot(t) > _bobot(lama):
            terbaik[kunci] = t
    return sorted(_tanpa_tindih(list(terbaik.values())), key=lambda t: _tempat(t.lokasi))


def _golongan(t: Temuan) -> str:
    """What is told once for each place: a number against its own document, against another one, a date …"""
    return antar_dokumen.KODE if t.aturan == antar_dokumen.KODE else t.kategori if t.kategori in SENDIRI else "angka"


def _tanpa_tindih(temuan: list[Temuan]) -> list[Temuan]:
    """Two rules that accuse one number tell it once: the graver, the surer of equals."""
    baris: dict[tuple[object, ...], list[Temuan]] = {}
    for t in sorted(temuan, key=_bobot, reverse=True):
        lok = t.lokasi
        sama = baris.setdefault((lok.halaman, lok.baris, lok.sel, _golongan(t)), [])
        if lok.baris is None or lok.awal is None or not any(_tindih(t, x) for x in sama):
            sama.append(t)
    return [t for sama in baris.values() for t in sama]


def _bobot(t: Temuan) -> tuple[bool, bool, int, float]:
    """What accuses before what points out; what looked at the whole paragraph before what knows one form."""
    return t.tingkat != "rendah", t.aturan in SEALINEA, TINGKAT.index(t.tingkat), t.keyakinan


def _tindih(t: Temuan, x: Temuan) -> bool:
    a, b = t.lokasi, x.lokasi
    return None not in (a.awal, a.akhir, b.awal, b.akhir) and a.awal < b.akhir and b.awal < a.akhir  # type: ignore[operator]
