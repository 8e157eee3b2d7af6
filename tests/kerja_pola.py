"""How much work a pattern does on a text, counted and not timed: a matcher that backtracks as Python's own does, and counts its steps.

And texts to try a pattern on: for each of its repeats, what leads to it, then the repeated piece many times, then something that
ends the hope of a match. A pattern that is worse than linear on any of them is one that a stranger can make slow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

PANJANG = (40, 240)
LEBIH_DARI_LURUS = 2.9  # twice the text may cost twice the work, and a little
MAKS_LANGKAH = 60_000
RUNTUN = (".", " ", "(", ")", ",", "1", "a", "-", "|", ":", "1.", "1,", "a ", ". ", "1 ", "sebesar ", "\t", "*")
_KATEGORI = {
    c.CATEGORY_DIGIT: str.isdigit, c.CATEGORY_SPACE: str.isspace, c.CATEGORY_WORD: lambda x: x.isalnum() or x == "_",
}  # fmt: skip
_BUKAN = {c.CATEGORY_NOT_DIGIT: c.CATEGORY_DIGIT, c.CATEGORY_NOT_SPACE: c.CATEGORY_SPACE, c.CATEGORY_NOT_WORD: c.CATEGORY_WORD}
_CONTOH = "a1. ,-()|:;!A_\t\n%/*=#–•…\u00a0xbBRrZ0"


class TerlaluBanyak(Exception):
    """The work is beyond counting."""


class Penghitung:
    """Matches one pattern and counts the characters that it looks at."""

    def __init__(self, pola: re.Pattern[str]) -> None:
        self.pohon = parser.parse(pola.pattern, pola.flags & ~re.DEBUG)
        self.flags = self.pohon.state.flags | pola.flags
        self.langkah = 0
        self.berjangkar = bool(self.pohon.data) and self.pohon.data[0] in ((c.AT, c.AT_BEGINNING), (c.AT, c.AT_BEGINNING_STRING))
        self.berjangkar &= not self.flags & re.MULTILINE

    def kerja(self, teks: str, di_awal: bool) -> int:
        """Steps to find every match, or with ``di_awal`` one at the beginning."""
        self.langkah = 0
        self.teks = teks
        i = 0
        while i <= len(teks):
            self.grup: dict[int, tuple[int, int]] = {}
            ujung = self._cocok(list(self.pohon), 0, i, lambda p: p)
            if di_awal or self.berjangkar:
                break
            i = ujung if ujung is not None and ujung > i else i + 1
        return self.langkah

    def _satu(self, op: object, av: object, h: str) -> bool:
        """Does one character fit one node?"""
        self.langkah += 1
        if self.langkah > MAKS_LANGKAH:
            raise TerlaluBanyak
        return fit(op, av, h, bool(self.flags & re.IGNORECASE), bool(self.flags & re.DOTALL))

    def _cocok(self, simpul: list[tuple[object, object]], n: int, p: int, lanjut: Callable[[int], int | None]) -> int | None:
        while n < len(simpul):
            op, av = simpul[n]
            n += 1
            if op in SATU:
                if p >= len(self.teks) or not self._satu(op, av, self.teks[p]):
                    return None
                p += 1
                continue
            return self._rumit(op, av, simpul, n, p, lanjut)
        return lanjut(p)

    def _rumit(self, op: object, av, simpul, n: int, p: int, lanjut) -> int | None:
        sisa = lambda q: self._cocok(simpul, n, q, lanjut)  # noqa: E731
        if op is c.AT:
            self.langkah += 1
            return sisa(p) if self._di(av, p) else None
        if op is c.SUBPATTERN:
            grup, _tambah, _kurang, isi = av

            def tutup(q: int) -> int | None:
                if grup is not None:
                    self.grup[grup] = (p, q)
                return sisa(q)

            return self._cocok(list(isi), 0, p, tutup)
        if op is c.BRANCH:
            for cabang in av[1]:
                if (r := self._cocok(list(cabang), 0, p, sisa)) is not None:
                    return r
            return None
        if op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            return self._ulang(op, av, p, sisa)
        if op in (c.ASSERT, c.ASSERT_NOT):
            arah, isi = av
            mulai = p if arah > 0 else p - isi.getwidth()[0]
            ada = mulai >= 0 and self._cocok(list(isi), 0, mulai, lambda q: q) is not None
            return sisa(p) if ada == (op is c.ASSERT) else None
        if op is c.ATOMIC_GROUP:
            q = self._cocok(list(av), 0, p, lambda q: q)
            return sisa(q) if q is not None else None
        if op is c.GROUPREF:
            a, b = self.grup.get(av, (0, 0))
            self.langkah += b - a
            return sisa(p + b - a) if self.teks[p : p + b - a] == self.teks[a:b] else None
        raise NotImplementedError(op)

    def _ulang(self, op, av, p: int, sisa) -> int | None:
        paling_sedikit, paling_banyak, isi = av
        isi = list(isi)
        if len(isi) == 1 and isi[0][0] in SATU:
            return self._ulang_satu(op, *isi[0], paling_sedikit, paling_banyak, p, sisa)

        def lagi(kali: int, q: int, dari: int) -> int | None:
            if kali > paling_sedikit and q == dari:
                return None
            if op is c.MIN_REPEAT and kali >= paling_sedikit and (r := sisa(q)) is not None:
                return r
            if kali < paling_banyak and (r := self._cocok(isi, 0, q, lambda z: lagi(kali + 1, z, q))) is not None:
                return r
            return sisa(q) if op is not c.MIN_REPEAT and kali >= paling_sedikit else None

        if op is c.POSSESSIVE_REPEAT:
            kali = 0
            while kali < paling_banyak and (q := self._cocok(isi, 0, p, lambda q: q)) is not None and q > p:
                p, kali = q, kali + 1
            return sisa(p) if kali >= paling_sedikit else None
        return lagi(0, p, -1)

    def _ulang_satu(self, op, op1, av1, sedikit: int, banyak: int, p: int, sisa) -> int | None:
        q = p
        while q < len(self.teks) and q - p < banyak:
            if op is c.MIN_REPEAT and q - p >= sedikit and (r := sisa(q)) is not None:
                return r
            if not self._satu(op1, av1, self.teks[q]):
                break
            q += 1
        if q - p < sedikit:
            return None
        if op is not c.MAX_REPEAT:
            return sisa(q)
        while q - p >= sedikit:
            if (r := sisa(q)) is not None:
                return r
            q -= 1
        return None

    def _di(self, av: object, p: int) -> bool:
        t = self.teks
        kata = lambda i: 0 <= i < len(t) and (t[i].isalnum() or t[i] == "_")  # noqa: E731
        if av in (c.AT_BEGINNING, c.AT_BEGINNING_STRING):
            return p == 0 or bool(self.flags & re.MULTILINE and av is c.AT_BEGINNING and t[p - 1] == "\n")
        if av in (c.AT_END, c.AT_END_STRING):
            return p == len(t) or (av is c.AT_END and (p == len(t) - 1 or bool(self.flags & re.MULTILINE)) and t[p] == "\n")
        return (kata(p - 1) != kata(p)) == (av is c.AT_BOUNDARY)


SATU = {c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN}


def fit(op: object, av, h: str, abai: bool, titik: bool) -> bool:
    if op is c.ANY:
        return titik or h != "\n"
    bentuk = {h, h.lower(), h.upper()} if abai else {h}
    if op is c.LITERAL:
        return chr(av) in bentuk
    if op is c.NOT_LITERAL:
        return chr(av) not in bentuk
    balik = av[0][0] is c.NEGATE
    return any(_anggota(o, a, x) for o, a in av[balik:] for x in bentuk if len(x) == 1) != balik


def _anggota(o: object, a, x: str) -> bool:
    if o is c.LITERAL:
        return chr(a) == x
    if o is c.RANGE:
        return a[0] <= ord(x) <= a[1]
    return not _KATEGORI[_BUKAN[a]](x) if a in _BUKAN else _KATEGORI[a](x)


def contoh(simpul, abai: bool = False) -> str:
    """A short text that a piece of a pattern matches."""
    hasil = ""
    for op, av in simpul:
        if op is c.LITERAL:
            hasil += chr(av)
        elif op in SATU:
            hasil += next((h for h in _CONTOH if fit(op, av, h, abai, False)), "") or _dari_kelas(op, av)
        elif op is c.SUBPATTERN:
            hasil += contoh(av[3])
        elif op is c.BRANCH:
            hasil += contoh(av[1][0])
        elif op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            hasil += contoh(av[2]) * av[0]
        elif op is c.ATOMIC_GROUP:
            hasil += contoh(av)
    return hasil


def _dari_kelas(op, av) -> str:
    for o, a in av if op is c.IN else ():
        if o is c.LITERAL:
            return chr(a)
        if o is c.RANGE:
            return chr(a[0])
    return ""


def serangan(simpul, awalan: str = "") -> Iterator[tuple[str, str]]:
    """(what leads to a repeat, the piece to repeat) for every repeat without a small bound."""
    for op, av in simpul:
        if op in (c.MAX_REPEAT, c.MIN_REPEAT):
            isi = list(av[2])
            if av[1] > 30:
                if len(isi) == 1 and isi[0][0] in SATU:
                    cocok = [h for h in _CONTOH if fit(*isi[0], h, False, False)]
                    for h in cocok[:: max(1, len(cocok) // 4)][:5] or [contoh(isi)]:
                        yield awalan, h
                elif potong := contoh(isi):
                    yield awalan, potong
            yield from serangan(isi, awalan)
        elif op is c.SUBPATTERN:
            yield from serangan(av[3], awalan)
        elif op is c.BRANCH:
            for cabang in av[1]:
                yield from serangan(cabang, awalan)
        elif op in (c.ASSERT, c.ASSERT_NOT):
            yield from serangan(av[1], awalan)
        elif op is c.ATOMIC_GROUP:
            yield from serangan(av, awalan)
        awalan += contoh([(op, av)])


def lebih_dari_lurus(pola: re.Pattern[str], di_awal: bool = False) -> str:
    """A text on which the pattern does more than linear work, described; '' when none is found."""
    p = Penghitung(pola)
    runtun = dict.fromkeys(serangan(p.pohon))
    if not runtun:
        return ""
    awalan2 = dict.fromkeys(("", *(a for a, _r in runtun)))
    runtun |= dict.fromkeys((a, r) for a in list(awalan2)[:3] for r in RUNTUN)
    for awalan, potong in runtun:
        for akhiran in ("\x01", "z kata lain yang panjang!"):
            # A bound such as {0,160} looks worse than linear on a short text; a longer one tells.
            if all((w := _tumbuh(p, awalan, potong, akhiran, n, di_awal)) for n in PANJANG):
                return w
    return ""


def _tumbuh(p: Penghitung, awalan: str, potong: str, akhiran: str, panjang: int, di_awal: bool) -> str:
    """What twice the text costs, described, when it is far more than twice the work."""
    hasil = []
    for n in (panjang, 2 * panjang):
        try:
            hasil.append(p.kerja(awalan + potong * max(1, n // len(potong)) + akhiran, di_awal))
        except TerlaluBanyak:
            hasil.append(MAKS_LANGKAH)
            break
    if hasil[-1] < MAKS_LANGKAH and (hasil[-1] <= hasil[0] * LEBIH_DARI_LURUS or hasil[-1] <= 20 * panjang):
        return ""
    return f"{awalan!r} + {potong!r} * n: {hasil} steps at n, 2n = {panjang}, {2 * panjang}"
