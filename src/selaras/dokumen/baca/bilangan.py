"""Finding the numbers of a text: every one becomes a `Nilai` with its place, its unit and what the paper says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from selaras.angka import Angka
from selaras.angka.baca import Konteks, parse_angka
from selaras.angka.satuan import BILANGAN
from selaras.dokumen.baca.pindai import sel_negatif
from selaras.dokumen.model import Nilai, Run, Teks, Tempat, Tulisan

# A number as reports write it. Sign, currency, scale and percent belong to it; a noun after it does not.
_ANGKA = re.compile(
    r"""(?P<rp>(?<![A-Za-z])(?:Rp\.?|IDR)\s{0,2})?
        (?P<minus>(?<![A-Za-z])(?:minus|negatif)\s+(?:Rp\.?\s?)?|[-−–])?
        (?P<digit>\d{1,3}(?:\.\d{3})+\.(?:\d\ \d\d|\d\d\ \d)(?!\d)|\d(?:[\d.,]*\d)?)
        (?P<ekor>,-|,=|,\s-(?=\W|$))?
        (?P<skala>\s?(?:ribu|rb|juta|jt|mill?iar|milyar|tril(?:y|i)un)\b)?
        (?P<persen>\s{0,2}(?:%|persen\b|prosen\b|poin\s+persen\b))?""",
    re.IGNORECASE | re.VERBOSE,
)


MAKS_DIGIT = 60  # marks among them; what is longer is no quantity


def pilah(
    potongan: Sequence[tuple[str, Tempat | None]], desimal: str | None = ",", sel: bool = False, rapat: frozenset[int] = frozenset()
) -> Teks:
    """Cut a text that may run over several lines into words and numbers; the lines are joined by a space.

    Pieces in ``rapat`` join the one before without a space: a narrow cell broke a word. A number that a cell broke is joined always.
    ``desimal`` is the decimal mark of the document where it is known. In a cell (``sel``) a number alone in parentheses is negative.
    """
    if len(potongan) == 1:
        teks, tempat = potongan[0]
        if not any(c.isdigit() for c in teks):
            return (Tulisan(teks, tempat=tempat),) if teks else ()
    semua_awal: list[int] = []
    gabung: list[str] = []
    panjang = 0
    satu = sel and _satu_angka([t for t, _tempat in potongan])
    for i, (teks, _tempat) in enumerate(potongan):
        if i and not (satu or i in rapat):
            gabung.append(" ")
            panjang += 1
        semua_awal.append(panjang)
        gabung.append(teks)
        panjang += len(teks)
    penuh = "".join(gabung)

    def tulisan(a: int, b: int) -> list[Run]:
        hasil: list[Run] = []
        while a < b:
            i = bisect_right(semua_awal, a) - 1
            ujung = min(b, semua_awal[i] + len(potongan[i][0]))
            if ujung <= a:  # the space that joins two lines
                hasil.append(Tulisan(" "))
                a += 1
                continue
            hasil.append(Tulisan(penuh[a:ujung], tempat=_bagian(potongan[i][1], a - semua_awal[i], ujung - semua_awal[i])))
            a = ujung
        return hasil

    runs: list[Run] = []
    ujung = 0
    negatif = sel and sel_negatif(penuh)
    for m in _ANGKA.finditer(penuh):
        nilai = _baca(m, penuh, desimal, negatif)
        if nilai is None:
            continue
        angka, tafsir, a = nilai
        b = m.end()
        i = bisect_right(semua_awal, m.start("digit")) - 1
        tempat = _bagian(potongan[i][1], max(a - semua_awal[i], 0), min(b - semua_awal[i], len(potongan[i][0])))
        runs += tulisan(ujung, a)
        runs.append(Nilai(angka, tertulis=penuh[a:b], tafsir=tafsir, tempat=tempat))
        ujung = b
    runs += tulisan(ujung, len(penuh))
    return tuple(runs)


_RIBUAN = re.compile(r"^(?:Rp\.?\s?)?-?\(?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?\)?%?$")


def _satu_angka(bagian: list[str]) -> bool:
    """A number that a narrow cell broke: together the parts are well formed, and the first alone is not."""
    return len(bagian) > 1 and not _RIBUAN.match(bagian[0]) and bool(_RIBUAN.match("".join(bagian).replace(" ", "")))


def _bagian(tempat: Tempat | None, a: int, b: int) -> Tempat | None:
    return None if tempat is None else tempat.potong(a, b)


def _baca(m: re.Match[str], teks: str, desimal: str | None, negatif: bool) -> tuple[Angka, tuple[Angka, ...], int] | None:
    awal = m.start()
    lalu = teks[awal - 1] if awal else " "
    tertulis = m[0]
    if tertulis[0] in "-−–":
        if lalu.isalpha():
            return None  # Covid-19
        if lalu.isdigit() or lalu in "./)%" or (lalu == " " and re.search(r"\d\s*$", teks[max(0, awal - 3) : awal])):
            awal, tertulis = awal + 1, tertulis[1:]  # 2017-2021
    elif lalu.isalnum() or (lalu in "-–" and awal > 1 and teks[awal - 2].isalpha()):
        return None  # B12
    if len(m["digit"]) > MAKS_DIGIT:
        return None
    konteks = Konteks(desimal=desimal)
    bersih = re.sub(r"prosen$", "persen", tertulis.replace("=", "-"), flags=re.IGNORECASE)
    if negatif:
        bersih = f"-{bersih}"
    bacaan = parse_angka(bersih, Konteks())
    if bacaan.angka is not None:
        return bacaan.angka, (), awal
    if not bacaan.kandidat:
        bacaan = parse_angka(_rapikan(bersih), konteks)
        if bacaan.angka is None and not bacaan.kandidat:
            return None
        if bacaan.angka is not None:
            return bacaan.angka, (), awal
    return _pilih(bacaan.kandidat, m, desimal, awal)


def _pilih(kandidat: tuple[Decimal, ...], m: re.Match[str], desimal: str | None, awal: int) -> tuple[Angka, tuple[Angka, ...], int]:
    """Three digits after one mark: thousands or decimals. A percent has decimals; otherwise the mark of the document decides."""
    ribuan, pecahan = (Angka(k, BILANGAN, 0 if k == k.to_integral_value() and abs(k) >= 1000 else 3) for k in kandidat)
    tanda = "." if "." in m["digit"] else ","
    dulu = pecahan if m["persen"] or tanda == (desimal or ",") else ribuan
    satuan = parse_angka(f"1{m['persen']}").angka if m["persen"] else None
    hasil = tuple(Angka(a.nilai, satuan.satuan if satuan else BILANGAN, a.presisi) for a in (dulu, pecahan if dulu is ribuan else ribuan))
    return hasil[0], hasil, awal


def _rapikan(teks: str) -> str:
    """A number with one group that lost a digit («1.234.56»): read by its digits alone, so that the rest can be judged."""
    return re.sub(r"(?<=\d)[.,](?=\d)", "", teks) if teks.count(".") + teks.count(",") > 1 else teks


def desimal_naskah(teks: str) -> str | None:
    """The decimal mark of a document by what it prints most: digits after a comma, or after a dot. None when it prints neither."""
    koma = len(re.findall(r"\d,\d{1,2}(?![\d.,])", teks))
    titik = len(re.findall(r"(?<![\d.])\d{1,3}\.\d{1,2}(?![\d.,])(?=\s?(?:%|persen|$))", teks, re.MULTILINE))
    ribuan = len(re.findall(r"\d\.\d{3}(?!\d)", teks))
    if koma == titik == ribuan == 0:
        return None
    return "." if titik > koma + ribuan else ","
