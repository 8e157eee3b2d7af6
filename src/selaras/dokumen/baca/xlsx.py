"""Excel files: every sheet is read as one or more tables, cut where rows are empty and where an empty column parts two tables.

A lone line of text is a title, a numbered list a list. Values are those that the file last saved. ``halaman`` of a place is the
number of the sheet, ``baris`` its row, ``sel`` its cell as the sheet names it.
"""

from __future__ import annotations

from openpyxl.utils.cell import get_column_letter

from selaras.bahasa import _
from selaras.dokumen.baca.buku_kerja import Isi, LembarTerbaca, lembar_tampak
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.dokumen.baca.susunan import susun_bacaan
from selaras.dokumen.baca.unsur import Larik, SelMentah, TabelMentah, Unsur
from selaras.dokumen.baca.zip import buka_zip
from selaras.dokumen.model import Dokumen, Tempat

PANJANG_KALIMAT = 60  # a cell with more is prose, not a value


def baca_xlsx(isi: bytes, nama: str = "") -> Dokumen:
    """Read an .xlsx. Raises `TidakTerbaca` for what is no workbook, is encrypted, or is out of bounds."""
    unsur: list[Unsur] = []
    terlewat: list[str] = []
    ada = False
    for lembar in lembar_tampak(buka_zip(isi)):
        ada = True
        unsur += _unsur(lembar)
        unsur.append(None)
        if lembar.terlewat:
            terlewat.append(lembar.terlewat)
    if not ada:
        raise TidakTerbaca(_("berkas Excel ini tidak punya lembar yang tampak"))
    return susun_bacaan(unsur, nama, desimal=",", terlewat=terlewat)


def _unsur(lembar: LembarTerbaca) -> list[Unsur]:
    unsur: list[Unsur] = []
    blok: list[int] = []
    lalu = 0
    tertutup = _tertutup(lembar)
    for r in sorted(lembar.baris):
        if r > lalu + 1 and not (blok and all(x in tertutup for x in range(lalu + 1, r))):
            unsur += _blok(lembar, blok)
            blok = []
            unsur.append(None)
        isi = lembar.baris[r]
        if not blok and len(isi) == 1 and next(iter(isi.values())).kata:
            unsur.append(_larik(lembar, r, *next(iter(isi.items()))))
        else:
            blok.append(r)
        lalu = r
    return [*unsur, *_blok(lembar, blok)]


def _tertutup(lembar: LembarTerbaca) -> frozenset[int]:
    """Rows that hold nothing because a cell merged from above covers them."""
    return frozenset(
        x for (r, _k), (tinggi, _lebar) in lembar.gabung.items() if 1 < tinggi <= 12 and r in lembar.baris for x in range(r + 1, r + tinggi)
    )


def _larik(lembar: LembarTerbaca, r: int, k: int, isi: Isi) -> Larik:
    return Larik(isi.teks, _tempat(lembar, r, k, isi.teks), utuh=True)


def _tempat(lembar: LembarTerbaca, r: int, k: int, teks: str) -> Tempat:
    return Tempat(r, 0, len(teks), lembar.nomor, sel=f"{get_column_letter(k)}{r}", lembar=lembar.nama)


def _blok(lembar: LembarTerbaca, baris: list[int]) -> list[Unsur]:
    """The tables of rows without an empty one between them."""
    if not baris:
        return []
    if _berbutir(lembar, baris):
        return [_larik(lembar, r, k := max(lembar.baris[r]), lembar.baris[r][k]) for r in baris]
    unsur: list[Unsur] = []
    petak = _petak(lembar, baris)
    for k0, k1 in petak:
        isi = [r for r in baris if any(k0 <= k <= k1 for k in lembar.baris[r])]
        while len(isi) > 2 and (judul := _sendiri(lembar.baris[isi[0]], k0, k1)) is not None:
            unsur.append(_larik(lembar, isi.pop(0), *judul))
        unsur.append(TabelMentah(tuple(_baris(lembar, r, k0, k1) for r in isi), sendiri=k0 != petak[0][0]))
        unsur.append(None)
    return unsur


def _berbutir(lembar: LembarTerbaca, baris: list[int]) -> bool:
    """A list: in every row a number and a sentence, or a sentence alone."""
    teks = [[x.teks for _k, x in sorted(lembar.baris[r].items())] for r in baris]
    bentuk = all(len(t) == 1 or (len(t) == 2 and len(t[0]) <= 4) for t in teks)
    return bentuk and sum(len(t[-1]) >= PANJANG_KALIMAT for t in teks) * 2 > len(teks)


def _sendiri(isi: dict[int, Isi], k0: int, k1: int) -> tuple[int, Isi] | None:
    """The only cell of a row between two columns, when it is text: a title."""
    dalam = [(k, x) for k, x in isi.items() if k0 <= k <= k1]
    return dalam[0] if len(dalam) == 1 and dalam[0][1].kata else None


def _petak(lembar: LembarTerbaca, baris: list[int]) -> list[tuple[int, int]]:
    """The stretches of columns of tables that stand side by side: a column empty in all rows parts them, and words begin both."""
    terisi: set[int] = set()
    for r in baris:
        for k in lembar.baris[r]:
            terisi.update(range(k, k + lembar.gabung.get((r, k), (1, 1))[1]))
    petak: list[tuple[int, int]] = []
    for k in sorted(terisi):
        if petak and k == petak[-1][1] + 1:
            petak[-1] = petak[-1][0], k
        else:
            petak.append((k, k))
    hasil = petak[:1]
    for a, b in petak[1:]:
        awal = [c for r in baris if (c := lembar.baris[r].get(a))]
        sendiri = b > a and hasil[-1][1] > hasil[-1][0] and sum(c.kata for c in awal) * 2 > len(awal) and len(awal) >= 3
        if sendiri:
            hasil.append((a, b))
        else:
            hasil[-1] = hasil[-1][0], b
    return hasil


def _baris(lembar: LembarTerbaca, r: int, k0: int, k1: int) -> tuple[SelMentah, ...]:
    hasil: list[SelMentah] = []
    isi = lembar.baris[r]
    k = k0
    while k <= k1:
        lebar = min(lembar.gabung.get((r, k), (1, 1))[1], k1 - k + 1)
        teks = isi[k].teks if k in isi else ""
        tempat = _tempat(lembar, r, k, teks)
        hasil.append(SelMentah(((teks, tempat),) if teks else (), lebar, tempat))
        k += lebar
    return tuple(hasil)
