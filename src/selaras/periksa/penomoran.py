"""Numbers that name things in order: 3.1, II-4, 2.a, (9), c. How they follow each other, and where one breaks the order.

A number is accused where its neighbours leave exactly one place for another: before it n, after it n + 2, and it is not n + 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from selaras.periksa.bahasa_id.penomoran import ROMAWI

TERBESAR = 400
BAGIAN_TERBANYAK = 5


@dataclass(frozen=True, slots=True)
class Ruas:
    """One part: a value in the style in which it is written (1, a, A, i, I)."""

    nilai: int
    gaya: str

    def __str__(self) -> str:
        if self.gaya in "aA":
            return chr(ord(self.gaya) + self.nilai - 1)
        return _cetak_romawi(self.nilai).upper() if self.gaya == "I" else _cetak_romawi(self.nilai) if self.gaya == "i" else str(self.nilai)


@dataclass(frozen=True, slots=True)
class Nomor:
    """Parts and the marks between them."""

    bagian: tuple[Ruas, ...]
    tanda: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "".join(str(b) + (self.tanda[n] if n < len(self.tanda) else "") for n, b in enumerate(self.bagian))

    @property
    def induk(self) -> tuple[int, ...]:
        return tuple(b.nilai for b in self.bagian[:-1])

    @property
    def akhir(self) -> int:
        return self.bagian[-1].nilai

    @property
    def kunci(self) -> tuple[int, ...]:
        return tuple(b.nilai for b in self.bagian)

    def ganti(self, akhir: int, induk: int | None = None) -> Nomor:
        """The same number with another last part (and another part before it)."""
        bagian = list(self.bagian)
        bagian[-1] = replace(bagian[-1], nilai=akhir)
        if induk is not None and len(bagian) > 1:
            bagian[-2] = replace(bagian[-2], nilai=induk)
        return replace(self, bagian=tuple(bagian))


def _cetak_romawi(n: int) -> str:
    hasil = ""
    for nilai, huruf in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while n >= nilai:
            hasil, n = hasil + huruf, n - nilai
    return hasil


def _romawi(teks: str) -> int | None:
    nilai = [ROMAWI.get(c) for c in teks.lower()]
    if not nilai or any(v is None for v in nilai):
        return None
    angka = [v for v in nilai if v is not None]
    n = sum(-v if i + 1 < len(angka) and angka[i + 1] > v else v for i, v in enumerate(angka))
    return n if _cetak_romawi(n) == teks.lower() else None


def _bagian(teks: str, tunggal: bool) -> Ruas | None:
    """``tunggal``: the part stands alone, and a single letter i is then more likely the letter."""
    if teks.isascii() and teks.isdigit() and len(teks) <= 3 and 0 < int(teks) <= TERBESAR:
        return Ruas(int(teks), "1")
    if not teks.isascii() or not teks.isalpha():
        return None
    if not (tunggal and len(teks) == 1 and teks.lower() != "i") and (n := _romawi(teks)) is not None:
        return Ruas(n, "I" if teks.isupper() else "i")
    return Ruas(ord(teks.lower()) - 96, "A" if teks.isupper() else "a") if len(teks) == 1 else None


def baca_nomor(teks: str) -> Nomor | None:
    """«3.1», «II-4», «2.a», «7», «c»; None for anything else."""
    teks = teks.strip(" .:()")
    potong: list[str] = [""]
    tanda: list[str] = []
    for c in teks:
        if c in ".-":
            tanda.append(c)
            potong.append("")
        else:
            potong[-1] += c
    if not 1 <= len(potong) <= BAGIAN_TERBANYAK:
        return None
    bagian = [_bagian(p, len(potong) == 1) for p in potong]
    isi = [b for b in bagian if b is not None]
    return Nomor(tuple(isi), tuple(tanda)) if len(isi) == len(bagian) else None


@dataclass(frozen=True, slots=True)
class Janggal:
    """Item ``indeks`` breaks the order. ``usul`` is the number that its neighbours leave for it, if only one; ``kembar`` the item it repeats."""

    indeks: int
    usul: Nomor | None
    kembar: int | None = None


def janggal(nomor: Sequence[Nomor], utuh: bool = False) -> list[Janggal]:
    """The items that break the order of a run of numbers, each once. ``utuh``: the list is whole, so its last item may not jump either."""
    hasil: dict[int, Janggal] = {}
    for a, b in _ruas(nomor):
        lihat: dict[tuple[int, ...], int] = {}
        for i in range(a, b):
            kunci = nomor[i].kunci
            if kunci in lihat:
                j = lihat[kunci]
                siapa = next((x for x in (i, j) if _usul(nomor, x, a, b) is not None), i)
                hasil.setdefault(siapa, Janggal(siapa, _usul(nomor, siapa, a, b), j if siapa == i else i))
            else:
                lihat[kunci] = i
        for i in range(a + 1, b - 1):
            usul = _usul(nomor, i, a, b)
            if usul is not None and usul.kunci not in lihat and i not in hasil and _terjepit(nomor, i):
                hasil[i] = Janggal(i, usul)
        if (
            utuh
            and b - a > 2
            and b - 1 not in hasil
            and not any(a <= i < b for i in hasil)
            and nomor[b - 1].akhir == nomor[b - 2].akhir + 2
        ):
            hasil[b - 1] = Janggal(b - 1, _usul(nomor, b - 1, a, b))
    return [hasil[i] for i in sorted(hasil)]


def _ruas(nomor: Sequence[Nomor]) -> list[tuple[int, int]]:
    """Plain numbers that begin again at 1 are another list."""
    batas = [i for i, n in enumerate(nomor) if i and len(n.bagian) == 1 and n.akhir == 1 and nomor[i - 1].akhir != 1] or []
    awal = [0, *batas]
    return [(a, b) for a, b in zip(awal, [*batas, len(nomor)], strict=True) if b > a]


def _terjepit(nomor: Sequence[Nomor], i: int) -> bool:
    """Both neighbours are of one parent and leave one place between them."""
    p, q = nomor[i - 1], nomor[i + 1]
    return p.induk == q.induk and q.akhir == p.akhir + 2


def _usul(nomor: Sequence[Nomor], i: int, a: int, b: int) -> Nomor | None:
    """The number that fits between the neighbours of ``i``, when it is not what is written."""
    n = nomor[i]
    p = nomor[i - 1] if i > a else None
    q = nomor[i + 1] if i + 1 < b else None
    if p is None or len(p.bagian) != len(n.bagian):
        return None
    hasil: Nomor | None = None
    if q is None or (q.induk == p.induk and len(q.bagian) == len(p.bagian) and q.akhir == p.akhir + 2):
        hasil = p.ganti(p.akhir + 1)
    elif len(p.bagian) > 1 and len(q.bagian) == len(p.bagian) and q.induk[:-1] == p.induk[:-1]:
        if q.induk[-1] == p.induk[-1] + 2 and q.akhir == 1:
            hasil = p.ganti(1, p.induk[-1] + 1)  # a whole chapter lies between
        elif q.induk[-1] == p.induk[-1] + 1:
            # The last of its chapter, or the first of the next, as the one after says.
            hasil = p.ganti(p.akhir + 1) if q.akhir == 1 else p.ganti(q.akhir - 1, q.induk[-1]) if q.akhir == 2 else None
    return hasil if hasil is not None and hasil.kunci != n.kunci else None
