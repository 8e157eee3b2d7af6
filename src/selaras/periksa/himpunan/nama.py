"""The names of rows, and the places of a paragraph that name one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from selaras.periksa.bahasa_id.nama import GELAR, SEJENIS, TUGAS
from selaras.periksa.kata import baku
from selaras.periksa.naskah.unsur import HURUF, Alinea

PANJANG_AKAR = 8  # letters that two forms of one word share
SELA = 3  # tokens between two words of one name
TERSEBAR = 40  # a word that more names share finds none
SEPARUH = 0.5  # the part of a longer name that may stand for it
_KATA = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")
_KURUNG = re.compile(r"\(([^()]*)\)")
_SINGKATAN = re.compile(r"[A-Z][A-Z0-9/&-]{1,7}")
_PUTUS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"], HURUF["TITIK_DUA"]))


@lru_cache(maxsize=20000)
def akar_kata(kata: str) -> str:
    """One form for a word and its shorter or longer spellings; empty for words that name nothing."""
    kata = kata.lower()
    return "" if kata in TUGAS else baku(SEJENIS.get(kata, kata))[:PANJANG_AKAR]


@lru_cache(maxsize=20000)
def kunci_nama(teks: str) -> frozenset[str]:
    """The words of a name, numerals among them: «Koridor 1», «IKU 3.2»."""
    semua = [k for k in _KATA.findall(teks.lower()) if akar_kata(k)]
    inti = [k for k in semua if k not in GELAR and (len(k) > 1 or k.isdigit() or k == "i")]
    return frozenset(akar_kata(k) for k in (inti or semua))


@lru_cache(maxsize=20000)
def nama_lain(label: str) -> tuple[frozenset[str], ...]:
    """Every way to call a row: without what stands in brackets, in full, and by the abbreviation there."""
    kurung = _KURUNG.findall(label)
    calon = [kunci_nama(_KURUNG.sub(" ", label)), *(kunci_nama(x) for x in kurung if _SINGKATAN.fullmatch(x.strip()))]
    return tuple(dict.fromkeys(k for k in calon if k))


@dataclass(frozen=True, eq=False)
class Penyebutan:
    """Tokens ``awal`` to ``akhir`` (exclusive) name row ``baris`` of ``keluarga``."""

    keluarga: int
    baris: int
    awal: int
    akhir: int
    kena: int
    penuh: bool


class IndeksNama:
    """Rows of many families by the words of their names."""

    def __init__(self, keluarga: Iterable[list[str]]) -> None:
        self._nama: list[tuple[int, int, frozenset[str]]] = []
        self._per: dict[str, list[int]] = defaultdict(list)
        self._dalam: dict[tuple[int, str], set[int]] = defaultdict(set)
        for n, semua_label in enumerate(keluarga):
            for r, label in enumerate(semua_label):
                for kunci in nama_lain(label):
                    for k in kunci:
                        self._per[k].append(len(self._nama))
                        self._dalam[n, k].add(r)
                    self._nama.append((n, r, kunci))

    def sebut(self, a: Alinea) -> list[Penyebutan]:
        """Every place that names a row; of two names in one place the one with more words stays."""
        akar = [self._akar(a, i) for i in range(len(a.unsur))]
        letak: dict[int, list[int]] = defaultdict(list)
        for k in akar:
            calon = self._per.get(k, ()) if k else ()
            if len(calon) <= TERSEBAR:
                for x in calon:
                    letak.setdefault(x, [])
        for i, k in enumerate(akar):
            for x in self._per.get(k, ()) if k else ():
                if x in letak:
                    letak[x].append(i)
        semua = [p for x, di in letak.items() if len(di) >= len(self._nama[x][2]) * SEPARUH for p in self._jendela(a, x, akar, di)]
        return _tanpa_tindih(semua)

    @staticmethod
    def _akar(a: Alinea, i: int) -> str:
        u = a.unsur[i]
        return u.teks.lower() if u.bil is not None and u.kelas in "nxt" else akar_kata(u.teks) if u.teks[0].isalpha() else ""

    def _jendela(self, a: Alinea, x: int, akar: list[str], di: list[int]) -> Iterator[Penyebutan]:
        n, r, kunci = self._nama[x]
        mulai = 0
        for j in range(1, len(di) + 1):
            if j < len(di) and di[j] - di[j - 1] <= SELA + 1 and not any(a.kelas[m] in _PUTUS for m in range(di[j - 1], di[j])):
                continue
            isi = di[mulai:j]
            mulai = j
            kena = frozenset(akar[i] for i in isi)
            if self._cukup(n, r, kunci, kena):
                yield Penyebutan(n, r, isi[0], isi[-1] + 1, len(kena), kena == kunci)

    def _cukup(self, n: int, r: int, kunci: frozenset[str], kena: frozenset[str]) -> bool:
        """The whole name, or the part of it that names no other row of the family."""
        if all(k.replace(".", "").isdigit() for k in kena):
            return kena == kunci and all(len(k) == len("2024") for k in kena)
        if kena == kunci:
            return True
        if len(kena) < len(kunci) * SEPARUH:
            return False
        return set.intersection(*(self._dalam[n, k] for k in kena)) == {r}


def _tanpa_tindih(semua: list[Penyebutan]) -> list[Penyebutan]:
    hasil: list[Penyebutan] = []
    terisi: dict[int, list[Penyebutan]] = defaultdict(list)
    for p in sorted(semua, key=lambda p: (-p.kena, not p.penuh, p.akhir - p.awal, p.awal)):
        if all(p.akhir <= q.awal or q.akhir <= p.awal for q in terisi[p.keluarga]):
            terisi[p.keluarga].append(p)
            hasil.append(p)
    return sorted(hasil, key=lambda p: (p.awal, p.keluarga))
