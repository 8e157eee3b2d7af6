"""Plain text and Markdown: tables with tabs, pipes or aligned by blanks, paragraphs that may be hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from selaras.bahasa import _
from selaras.dokumen.baca.pindai import baris_pipa, garis_pipa
from selaras.dokumen.baca.rata_spasi import blok_rata
from selaras.dokumen.baca.susunan import susun_bacaan
from selaras.dokumen.baca.takaran import MAKS_KOLOM, MAKS_SEL
from selaras.dokumen.baca.unsur import Larik, SelMentah, TabelMentah, Unsur
from selaras.dokumen.model import Dokumen, Tempat

_BUTIR_TAB = re.compile(r"^\s*(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[-•➤▪◦–●])\t\s*[^\t\d]{4}[^\t]*$")  # an item of a list, not a row


def baca_teks(teks: str, nama: str = "") -> Dokumen:
    """Read the text; line numbers are those of the file."""
    baris = [b.rstrip("\r") for b in teks.split("\n")]
    lebar_bungkus = _lebar_bungkus(baris)
    masuk: list[tuple[str, Larik | None]] = []
    for n, isi in enumerate(baris, 1):
        bersih = isi.strip("\u00a0 \f")
        awal = len(isi) - len(isi.lstrip())
        penuh = bool(lebar_bungkus) and len(isi) >= 0.75 * lebar_bungkus
        masuk.append((isi, Larik(isi.strip(), Tempat(n, awal, awal + len(isi.strip())), penuh=penuh) if bersih else None))
    lebar = next((n for n, isi in enumerate(baris, 1) if isi.count("\t") >= MAKS_KOLOM or isi.count("|") > MAKS_KOLOM + 1), 0)
    terlewat = [_("baris {n}: kolom sesudah ke-{k} tidak dibaca", n=lebar, k=MAKS_KOLOM)] if lebar else []
    unsur: list[Unsur] = []
    n = 0
    for x in blok_rata(baris):
        unsur += [*unsur_baris(masuk[n : x.awal]), x.tabel]
        n = x.akhir
    return susun_bacaan([*unsur, *unsur_baris(masuk[n:])], nama, terlewat=terlewat)


def unsur_baris(masuk: Iterable[tuple[str, Larik | None]]) -> list[Unsur]:
    """Lines, of which some are rows of a table with tabs or pipes. The first of each pair is the line as the source has it."""
    unsur: list[Unsur] = []
    tabel: list[tuple[SelMentah, ...]] = []
    pipa = False
    kepala = 0

    def tutup() -> None:
        nonlocal pipa, kepala
        if tabel:
            unsur.append(TabelMentah(tuple(_ratakan(tabel)), kepala))
            tabel.clear()
        pipa, kepala = False, 0

    for isi, larik in masuk:
        if larik is None:
            tutup()
            unsur.append(None)
        elif baris_pipa(isi):
            if tabel and not pipa:
                tutup()
            if garis_pipa(isi):
                kepala = kepala or len(tabel)
                continue
            pipa = True
            tabel.append(_sel_pipa(isi, larik.tempat))
        elif "\t" in isi.strip("\r\n ") and isi.strip() and not _BUTIR_TAB.match(isi):
            if tabel and pipa:
                tutup()
            tabel.append(_sel_tab(isi, larik.tempat))
        else:
            tutup()
            unsur.append(larik)
    tutup()
    return unsur


def _lebar_bungkus(baris: list[str]) -> int:
    """The width at which a hard-wrapped text was cut, or 0 when a line is a paragraph."""
    panjang = sorted(len(b) for b in baris if len(b) > 40 and "\t" not in b and "|" not in b)
    if len(panjang) < 4 or panjang[-1] > 132:
        return 0
    return panjang[int(len(panjang) * 0.9)] if panjang[len(panjang) // 2] > 0.7 * panjang[-1] else 0


def _sel_tab(isi: str, di: Tempat) -> tuple[SelMentah, ...]:
    return _potong(isi.split("\t"), 0, di)


def _sel_pipa(isi: str, di: Tempat) -> tuple[SelMentah, ...]:
    awal = isi.index("|") + 1
    return _potong(isi[awal : isi.rindex("|")].split("|"), awal, di)


def _potong(bagian: list[str], a: int, di: Tempat) -> tuple[SelMentah, ...]:
    hasil = []
    for b in bagian[:MAKS_KOLOM]:
        bersih = b.strip()
        awal = a + len(b) - len(b.lstrip())
        tempat = Tempat(di.baris, awal, awal + len(bersih), di.halaman) if bersih else Tempat(di.baris, a, a + len(b), di.halaman)
        hasil.append(SelMentah(((bersih, tempat),) if bersih else (), tempat=tempat))
        a += len(b) + 1
    return tuple(hasil)


def _ratakan(tabel: list[tuple[SelMentah, ...]]) -> list[tuple[SelMentah, ...]]:
    """Short rows are filled with empty cells, as far as a document may have so many."""
    lebar = max(map(len, tabel))
    return [(*b, *[SelMentah((), tempat=b[-1].tempat)] * (lebar - len(b))) for b in tabel[: 1 + MAKS_SEL // lebar]]
