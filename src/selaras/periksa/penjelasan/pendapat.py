"""A second opinion on what the rules of single forms accuse: a number far from any slip of what it should be is pointed out, not accused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from selaras.periksa.klaim.arah import BERBALIK
from selaras.periksa.naskah.unsur import HURUF, Alinea
from selaras.periksa.penjelasan.dugaan import dijelaskan
from selaras.periksa.temuan import Temuan

DIBACA_ULANG = frozenset(("TMB", "PSN", "SLG", "STN", "ARH"))
BATAS = (HURUF["PISAH"], HURUF["TITIK_KOMA"])
NAIK, TURUN = (HURUF["NAIK"],), (HURUF["TURUN"],)
TERJAUH = 1_000_000
SETARA = 4  # values that differ by more are hardly one quantity
BERARTI = 3  # digits of a number that is hardly met by chance
DEKAT = Decimal("0.02")  # relative distance at which a number needs no slip to be explained
_ANGKA = re.compile(r"\d[\d.,]*\d|\d")


class PendapatKedua:
    """Looks at the number in its paragraph: what else explains it, and whether its clause ends before what it is set against."""

    def __init__(self, semua_alinea: Iterable[Alinea], tertutup: bool) -> None:
        self._tertutup = tertutup  # nothing outside of the text can be meant
        self._di: dict[tuple[object, ...], tuple[Alinea, int]] = {}
        self._baris: dict[tuple[object, ...], Alinea] = {}
        for a in semua_alinea:
            for i, u in enumerate(a.unsur):
                if u.bil is not None and (lok := u.lokasi).baris is not None:
                    self._di[lok.halaman, lok.baris, lok.sel, lok.akhir] = (a, i)
                    self._baris.setdefault((lok.halaman, lok.baris, lok.sel), a)

    def __call__(self, t: Temuan) -> Temuan:
        """The finding, or the same as something to look at."""
        if t.tingkat == "rendah" or t.kategori == "aritmetika_tabel":
            return t  # a table's cell is accused by all of its equations
        if not (t.aturan in DIBACA_ULANG or t.aturan == "JML"):
            return t
        return t.ditunjuk() if self._ragu(t) else t

    def _ragu(self, t: Temuan) -> bool:
        if t.aturan == "ARH":
            return self._arah_ragu(t)
        if t.aturan == "STN":
            return "persen" in t.tertulis
        lok = t.lokasi
        tempat = self._di.get((lok.halaman, lok.baris, lok.sel, lok.akhir))
        if t.aturan == "JML":
            return "target" in lok.kutipan.lower() or (tempat is not None and dijelaskan(*tempat))
        if t.aturan == "TMB" and tempat is not None and _terpisah(*tempat) and dijelaskan(*tempat):
            return True
        if t.aturan == "SLG":
            return not _selip(t.tertulis, t.seharusnya)
        if _selip(t.tertulis, t.seharusnya):
            return False
        if not self._tertutup and _lemah(t):
            return True
        return _jauh(t.tertulis, t.seharusnya) or (tempat is not None and (_terpisah(*tempat) or _poin(*tempat) or dijelaskan(*tempat)))

    def _arah_ragu(self, t: Temuan) -> bool:
        """Values of very different size, or a sentence with several of them, are hardly one quantity before and after."""
        nilai = [v for x in _ANGKA.findall(t.hitungan) if (v := _nilai(x))]
        lok = t.lokasi
        a = self._baris.get((lok.halaman, lok.baris, lok.sel))
        if a is not None and any(u.teks.lower() in BERBALIK for u in a.unsur):
            return True
        if a is not None and all(any(x in a.kelas for x in arah) for arah in (NAIK, TURUN)):
            return True
        return len(nilai) == 2 and max(nilai) > min(nilai) * SETARA


def _terpisah(a: Alinea, i: int) -> bool:
    """Another clause with amounts of its own stands in the sentence."""
    k = a.kalimat_ke[i]
    return any(a.kelas[j] in BATAS for j in a.letak_kalimat(k))


def _poin(a: Alinea, i: int) -> bool:
    """A change in points belongs to an index or a rate, hardly to the counts around."""
    return a.kelas[i] == HURUF["U"]


def _jauh(tertulis: str, usul: str) -> bool:
    a, b = _ANGKA.findall(tertulis), _ANGKA.findall(usul)
    x, y = (_nilai(a[0]), _nilai(b[0])) if a and b else (None, None)
    return not x or not y or not 1 / SETARA <= x / y <= SETARA


def _nilai(teks: str) -> Decimal | None:
    try:
        return Decimal(teks.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None


def _lemah(t: Temuan) -> bool:
    """A number of one or two digits fits by chance, and so does an amount in a form that knows a percent best."""
    angka = re.sub(r"\D", "", t.tertulis).lstrip("0")
    return len(angka) < BERARTI or (t.aturan == "PSN" and "%" not in t.tertulis and "persen" not in t.tertulis)


def _selip(tertulis: str, usul: str) -> bool:
    """Could the one have been written for the other? Words and empty proposals pass."""
    a, b = _ANGKA.findall(tertulis), _ANGKA.findall(usul)
    if not a or not b:
        return True
    x, y = _nilai(a[0]), _nilai(b[0])
    if not x or not y:
        return False
    if abs(x / y - 1) <= DEKAT:
        return True
    if not 1 / TERJAUH < x / y < TERJAUH:
        return False  # so many places of the decimal point off is a misreading
    p, q = re.sub(r"\D", "", a[0]).strip("0"), re.sub(r"\D", "", b[0]).strip("0")
    return len(q) > 1 and len(p) > 1 and (p == q or _jarak(p, q) <= 1 or sorted(p) == sorted(q))


def _jarak(p: str, q: str) -> int:
    """Digits that differ, or one that is missing."""
    if len(p) == len(q):
        return sum(c != d for c, d in zip(p, q, strict=True))
    if abs(len(p) - len(q)) == 1:
        panjang, pendek = (p, q) if len(p) > len(q) else (q, p)
        return 1 if any(panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang))) else 9
    return 9
