"""The row of column numbers under a head, and the formulas that it states: (5) = (4)/(3) x 100, 13 = 9 + 10 + 11 + 12, 14 = 7 + 13.

Numbers stand with brackets or without; where brackets are used, a bare number in a formula is a constant («(2) x 366»). Where none are,
a number of a column that the table does not have is one («13 = 12/7 x 100»).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

NOMOR_TERBESAR = 60  # no table has more columns that are numbered
_KALI = frozenset("x×*X·")
_BAGI = frozenset("/:÷")
_TAMBAH = frozenset("+")
_KURANG = frozenset("-−–")


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A column by its number."""

    nomor: int


@dataclass(frozen=True, slots=True)
class OperasiKolom:
    tanda: str
    kiri: Ungkapan
    kanan: Ungkapan


Ungkapan = Rujukan | OperasiKolom | Decimal


@dataclass(frozen=True, slots=True)
class NomorSel:
    """What one cell of the row says: its number, and the formula of the column if it has one."""

    nomor: int | None
    rumus: Ungkapan | None


@dataclass(frozen=True, slots=True)
class BarisNomor:
    """``nomor``: number -> first column; ``lebar``: how many columns a number spans; ``rumus``: first column -> formula."""

    nomor: dict[int, int]
    lebar: dict[int, int]
    rumus: dict[int, Ungkapan]


def _pecah(teks: str) -> list[str] | None:
    """Tokens of a formula; None when the text holds anything else."""
    hasil: list[str] = []
    i = 0
    teks = teks.replace("100%", "100")
    while i < len(teks):
        c = teks[i]
        if c.isspace() or c == "%":
            i += 1
        elif c.isdigit():
            j = i
            while j < len(teks) and teks[j].isdigit():
                j += 1
            hasil.append(teks[i:j])
            i = j
        elif c in "()=":
            hasil.append(c)
            i += 1
        else:
            tanda = next((t for t, s in (("*", _KALI), ("/", _BAGI), ("+", _TAMBAH), ("-", _KURANG)) if c in s), None)
            if tanda is None:
                return None
            hasil.append(tanda)
            i += 1
    return hasil


@dataclass(slots=True)
class _Pengurai:
    """A descent over the tokens; ``berkurung``: columns are written in brackets."""

    token: list[str]
    berkurung: bool
    batas: int
    i: int = 0

    def lihat(self) -> str:
        return self.token[self.i] if self.i < len(self.token) else ""

    def jumlah(self) -> Ungkapan | None:
        kiri = self.suku()
        while kiri is not None and self.lihat() in ("+", "-"):
            tanda = self.lihat()
            self.i += 1
            kanan = self.suku()
            kiri = None if kanan is None else OperasiKolom(tanda, kiri, kanan)
        return kiri

    def suku(self) -> Ungkapan | None:
        kiri = self.faktor()
        while kiri is not None and self.lihat() in ("*", "/"):
            tanda = self.lihat()
            self.i += 1
            kanan = self.faktor()
            kiri = None if kanan is None else OperasiKolom(tanda, kiri, kanan)
        return kiri

    def faktor(self) -> Ungkapan | None:
        t = self.lihat()
        self.i += 1
        if t.isdigit():
            n = int(t)
            tetap = self.berkurung or n > self.batas or n == 0
            return Decimal(n) if tetap else Rujukan(n)
        if t != "(":
            return None
        if self.berkurung and self.lihat().isdigit() and self.i + 1 < len(self.token) and self.token[self.i + 1] == ")":
            n = int(self.lihat())
            self.i += 2
            return Rujukan(n)
        isi = self.jumlah()
        if isi is None or self.lihat() != ")":
            return None
        self.i += 1
        return isi


def _sel_nomor(token: list[str], batas: int) -> NomorSel | None:
    """One cell: «(5)», «5», «5 = 4/3», «(5)=(4)/(3)x100», «= (3)/(4) x 100», «(5=4/3)»."""
    if token[:1] == ["("] and token[-1:] == [")"] and "=" in token and token[1:2] != ["("] and token[2:3] == ["="]:
        token = token[1:-1]
    kiri, kanan = (token[: token.index("=")], token[token.index("=") + 1 :]) if "=" in token else (token, [])
    polos = [t for t in kiri if t.isdigit()]
    if len(polos) > 1 or any(t not in "()" and not t.isdigit() for t in kiri) or (kiri and not polos):
        return None
    nomor = int(polos[0]) if polos else None
    if not kanan:
        return NomorSel(nomor, None) if nomor is not None and "=" not in token and nomor <= NOMOR_TERBESAR else None
    kurung = any(kanan[i : i + 3][0] == "(" and kanan[i + 1].isdigit() and kanan[i + 2] == ")" for i in range(len(kanan) - 2))
    p = _Pengurai(kanan, kurung, batas)
    rumus = p.jumlah()
    return NomorSel(nomor, rumus) if rumus is not None and p.i == len(kanan) else None


def _terbesar(semua: Sequence[list[str] | None]) -> int:
    """The largest number that a cell gives to its column."""
    hasil = 0
    for token in semua:
        if token:
            depan = [t for t in token[: token.index("=")] if t.isdigit()] if "=" in token else [t for t in token if t.isdigit()]
            if len(depan) == 1 and int(depan[0]) <= NOMOR_TERBESAR:
                hasil = max(hasil, int(depan[0]))
    return hasil


def baris_nomor(sel: Sequence[tuple[str, int]]) -> BarisNomor | None:
    """Read a row of (text, span) as column numbers; None when it is something else.

    Every cell with text must be a number or a formula, the numbers must rise, and there must be at least two of them.
    """
    semua = [_pecah(teks) if teks.strip() else [] for teks, _lebar in sel]
    if any(t is None for t in semua):
        return None
    batas = _terbesar(semua)
    nomor: dict[int, int] = {}
    lebar: dict[int, int] = {}
    rumus: dict[int, Ungkapan] = {}
    k = 0
    lalu = 0
    for token, (_teks, rentang) in zip(semua, sel, strict=True):
        if token:
            satu = _sel_nomor(token, batas)
            if satu is None or (satu.nomor is not None and satu.nomor <= lalu):
                return None
            if satu.nomor is not None:
                nomor[satu.nomor], lebar[satu.nomor] = k, rentang
                lalu = satu.nomor
            if satu.rumus is not None:
                rumus[k] = satu.rumus
        k += rentang
    urut = len(nomor) >= 3 or (len(nomor) >= 2 and bool(rumus))
    mulai = min(nomor, default=9) <= 2
    rapat = bool(nomor) and (max(nomor) - min(nomor) + 1) <= len(nomor) * 2
    return BarisNomor(nomor, lebar, rumus) if urut and mulai and rapat else None


def rujukan(u: Ungkapan) -> list[int]:
    """The column numbers of a formula, in order."""
    if isinstance(u, Rujukan):
        return [u.nomor]
    return [*rujukan(u.kiri), *rujukan(u.kanan)] if isinstance(u, OperasiKolom) else []
