"""Small tools of set i: exact numbers in Indonesian spelling, marks of errors and of traps, and the writing of both versions."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

Angka = int | str | Fraction
BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
KECIL = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
KATEGORI = frozenset(
    "aritmetika_tabel aritmetika_prosa silang salin_tempel arah satuan penomoran tanggal terbilang cacah predikat urutan".split()
)


class Salah(NamedTuple):
    """One planted error: what is right, what the damaged text says, its kind, and the arithmetic."""

    benar: str
    salah: str
    kategori: str
    jelas: str


class Jebakan(NamedTuple):
    """One true statement that a hasty reader would accuse, and why it is true."""

    teks: str
    sebab: str


SALAH: list[Salah] = []
JEBAKAN: list[Jebakan] = []


def S(benar: str, salah: str, kategori: str, jelas: str) -> str:
    """A place where the two versions differ; what is returned is a mark that `pecah` resolves."""
    assert kategori in KATEGORI and benar != salah, (benar, salah, kategori)
    SALAH.append(Salah(benar, salah, kategori, jelas))
    return f"⟦s{len(SALAH) - 1}⟧"


def J(teks: str, sebab: str) -> str:
    """A tricky but true statement; it holds no planted error."""
    assert "⟦" not in teks and "\n" not in teks, teks
    JEBAKAN.append(Jebakan(teks, sebab))
    return f"⟦j{len(JEBAKAN) - 1}⟧"


def bulat(x: Angka, d: int = 0) -> Fraction:
    """Rounds half away from zero, exactly."""
    f = Fraction(x)
    g = math.floor(abs(f) * 10**d + Fraction(1, 2))
    return Fraction(g if f >= 0 else -g, 10**d)


def n(x: Angka, d: int = 0) -> str:
    """1234.5 as 1.234,5 (d decimals)."""
    f = bulat(x, d)
    utuh, pecahan = divmod(abs(f.numerator) * 10**d // f.denominator, 10**d)
    teks = f"{utuh:,}".replace(",", ".") + (f",{pecahan:0{d}d}" if d else "")
    return ("-" if f < 0 else "") + teks


def k(x: Angka, d: int = 0) -> str:
    """As `n`, a negative number in brackets."""
    return f"({n(-Fraction(x), d)})" if Fraction(x) < 0 else n(x, d)


def p(a: Angka, b: Angka, d: int = 2) -> str:
    """a as a percentage of b."""
    return n(Fraction(a) * 100 / Fraction(b), d)


def t(baru: Angka, lama: Angka, d: int = 2) -> str:
    """Growth from `lama` to `baru` in per cent, without a sign."""
    return n(abs(Fraction(baru) - Fraction(lama)) * 100 / Fraction(lama), d)


def rp(x: Angka) -> str:
    return "Rp" + n(x)


def tgl(h: date) -> str:
    return f"{h.day} {BULAN[h.month - 1]} {h.year}"


def hari(h: date) -> str:
    return HARI[h.weekday()]


def tb(x: int) -> str:
    """A whole number below 10^15 in words."""
    for besar, nama in ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta")):
        if x >= besar:
            return f"{tb(x // besar)} {nama}" + (f" {tb(x % besar)}" if x % besar else "")
    if x >= 2000:
        return f"{tb(x // 1000)} ribu" + (f" {tb(x % 1000)}" if x % 1000 else "")
    for satu, nama in ((1000, "seribu"), (100, "seratus")):
        if satu <= x < 2 * satu:
            return nama + (f" {tb(x - satu)}" if x > satu else "")
    if x >= 200:
        return f"{KECIL[x // 100]} ratus" + (f" {tb(x % 100)}" if x % 100 else "")
    if x >= 20:
        return f"{KECIL[x // 10]} puluh" + (f" {KECIL[x % 10]}" if x % 10 else "")
    return KECIL[x] if x < 12 else f"{KECIL[x - 10]} belas"


def tabel(kepala: str, baris: Iterable[Iterable[object]]) -> str:
    """A table of pipes; the head is written with bars between its cells."""
    sel = [s.strip() for s in kepala.split("|")]
    isi = [[str(s) for s in b] for b in baris]
    assert all(len(b) == len(sel) for b in isi), (kepala, [b for b in isi if len(b) != len(sel)])
    return "\n".join("| " + " | ".join(b) + " |" for b in (sel, ["---"] * len(sel), *isi))


def pilih(syarat: bool, ya: str, tidak: str) -> str:
    """A word of direction or of a verdict, decided by the numbers."""
    return ya if syarat else tidak


class Hasil(NamedTuple):
    """Both versions of a document with the rows of the key and of the traps."""

    bersih: str
    rusak: str
    kunci: list[tuple[str, str, str, int, str, str]]
    jebakan: list[tuple[int, str, str]]


def kutip(rusak: str, bersih: str, tempat: tuple[int, int], terpakai: list[tuple[int, int]]) -> tuple[int, int]:
    """The short run of words of one line around an error that stands once in the damaged text, never in the clean one, and free of others."""
    awal, akhir = tempat
    kiri, kanan = rusak.rfind("\n", 0, awal) + 1, rusak.find("\n", akhir)
    salah, baris = rusak[awal:akhir], rusak[kiri:kanan]
    kata = [(m.start() + kiri, m.end() + kiri) for m in re.finditer(r"\S+", baris)]
    i = max(j for j, (a, _) in enumerate(kata) if a <= awal)
    m = min(j for j, (_, b) in enumerate(kata) if b >= akhir)
    wajar = 0 if baris.startswith("|") else 1
    pilihan = [(x, y) for x in range(9) for y in range(9) if x <= i and y < len(kata) - m]
    for x, y in sorted(pilihan, key=lambda v: (abs(v[0] - wajar) + abs(v[1] - wajar), -v[1])):
        a, b = kata[i - x][0], kata[m + y][1]
        q = rusak[a:b]
        if rusak.count(q) == 1 and q not in bersih and q.count(salah) == 1 and all(b <= c or a >= d for c, d in terpakai):
            return a, b
    raise AssertionError((baris, salah))


def pecah(teks: str) -> Hasil:
    """Resolves the marks of a document into both versions, the key and the traps."""
    bersih, rusak, tempat, jebak = "", "", [], []
    for potong in re.split(r"(⟦[sj]\d+⟧)", teks.strip("\n") + "\n"):
        tanda = re.fullmatch(r"⟦([sj])(\d+)⟧", potong)
        if tanda is None:
            bersih, rusak = bersih + potong, rusak + potong
        elif tanda[1] == "s":
            s = SALAH[int(tanda[2])]
            tempat.append((len(rusak), len(rusak) + len(s.salah), s))
            bersih, rusak = bersih + s.benar, rusak + s.salah
        else:
            j = JEBAKAN[int(tanda[2])]
            jebak.append((bersih.count("\n") + 1, j.teks, j.sebab))
            bersih, rusak = bersih + j.teks, rusak + j.teks
    kunci, terpakai = [], [(a, b) for a, b, _ in tempat]
    for i, (a, b, s) in enumerate(tempat):
        terpakai[i] = (0, 0)
        terpakai[i] = c, d = kutip(rusak, bersih, (a, b), terpakai)
        kunci.append((s.kategori, rusak[c:d], s.benar, rusak.count("\n", 0, a) + 1, s.salah, s.jelas))
    return Hasil(bersih, rusak, kunci, jebak)
