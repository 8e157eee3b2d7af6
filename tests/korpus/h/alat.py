"""Numbers, dates and words of set h, and the two versions of a text that carries planted errors."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from fractions import Fraction as F

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
SATU = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def f(x) -> F:
    return x if isinstance(x, F) else F(str(x))


def bulat(x, k: int = 0) -> F:
    """Rounded half up; an exact tie would be a matter of taste, so it is refused."""
    y = f(x) * 10**k
    if y.denominator == 2:
        raise ValueError(f"tie: {float(f(x))} at {k}")
    return F((2 * abs(y) + 1) // 2 * (1 if y >= 0 else -1), 10**k)


def d(x, k: int = 2) -> str:
    y = bulat(x, k)
    s = f"{abs(int(y * 10**k)):0{k + 1}d}"
    utuh, pecah = (s[:-k], s[-k:]) if k else (s, "")
    return ("-" if y < 0 else "") + f"{int(utuh):,}".replace(",", ".") + ("," + pecah if k else "")


def n(x) -> str:
    assert f(x).denominator == 1, x
    return d(x, 0)


def p(a, b, k: int = 2) -> str:
    return d(f(a) / f(b) * 100, k)


def tumbuh(lama, baru, k: int = 2) -> str:
    return d(abs(f(baru) - f(lama)) / f(lama) * 100, k)


def rp(x) -> str:
    return "Rp" + n(x)


def jt(x, k: int = 2) -> str:
    return d(f(x) / 10**6, k)


def ml(x, k: int = 2) -> str:
    return d(f(x) / 10**9, k)


def tb(x: int) -> str:
    if x < 12:
        return SATU[x]
    if x < 20:
        return SATU[x - 10] + " belas"
    for besar, nama in ((10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh")):
        if x >= besar:
            kepala = "se" + nama if x // besar == 1 and besar in (100, 1000) else tb(x // besar) + " " + nama
            return kepala + (" " + tb(x % besar) if x % besar else "")
    raise AssertionError


def tgl(y: int, m: int, h: int) -> str:
    return f"{h} {BULAN[m - 1]} {y}"


def hari(y: int, m: int, h: int) -> str:
    return HARI[dt.date(y, m, h).weekday()]


def htgl(y: int, m: int, h: int) -> str:
    return f"{hari(y, m, h)}, {tgl(y, m, h)}"


def tabel(kepala: list[str], *baris: list[str]) -> str:
    assert all(len(b) == len(kepala) for b in baris), [b for b in baris if len(b) != len(kepala)]
    semua = [kepala, ["---"] * len(kepala), *baris]
    return "\n".join("| " + " | ".join(b) + " |" for b in semua)


def sw(s: str, i: int = -2) -> str:
    """The same number with two neighbouring digits swapped; i counts digits."""
    at = [k for k, c in enumerate(s) if c.isdigit()]
    i %= len(at)
    a, b = at[i], at[i + 1]
    assert s[a] != s[b], s
    return s[:a] + s[b] + s[a + 1 : b] + s[a] + s[b + 1 :]


def dg(s: str, i: int, c: int) -> str:
    at = [k for k, x in enumerate(s) if x.isdigit()]
    assert s[at[i]] != str(c), s
    return s[: at[i]] + str(c) + s[at[i] + 1 :]


class Dok:
    def __init__(self) -> None:
        self.salah: list[tuple[str, str, str, str]] = []
        self.jebak: list[str] = []

    def E(self, jenis: str, benar: str, salah: str, alasan: str) -> str:
        """A place with an error: its kind, the right text, the wrong text, the arithmetic."""
        assert benar != salah, benar
        self.salah.append((jenis, benar, salah, alasan))
        return f"\x01{len(self.salah) - 1}\x02"

    def J(self, teks: str, sebab: str) -> str:
        """A true statement that a hasty reader would accuse."""
        self.jebak.append(sebab)
        return f"\x03{len(self.jebak) - 1}\x04{teks}\x05"

    def baris(self, teks: str, lebar: int | None) -> list[str]:
        isi = re.sub(r"\x01(\d+)\x02", lambda m: m[0], teks.strip("\n"))
        if lebar is None:
            return isi.split("\n")
        keluar = []
        for b in isi.split("\n"):
            if b.startswith(("|", "#")) or not b.strip():
                keluar.append(b)
                continue
            # a planted place is wrapped as if it were one word as long as its right text
            t = re.sub(r"\x01(\d+)\x02", lambda m: m[0] + "\x06" * max(0, len(self.salah[int(m[1])][1]) - len(m[0])), b)
            masuk = re.match(r"(\s*(?:[-•]|\d+[.)]|[a-z][.)])?\s*)", b)[0]
            keluar += [x.replace("\x06", "") for x in textwrap.wrap(t, lebar, subsequent_indent=" " * len(masuk), break_long_words=False, break_on_hyphens=False)]
        return keluar


def versi(dok: Dok, baris: list[str], rusak: bool) -> list[str]:
    polos = [re.sub(r"\x03\d+\x04|\x05", "", b) for b in baris]
    return [re.sub(r"\x01(\d+)\x02", lambda m: dok.salah[int(m[1])][2 if rusak else 1], b) for b in polos]


def kutip(baris: str, awal: int, akhir: int, rusak: str, bersih: str, kanan: int) -> str:
    """A run of words round a place that stands once in the damaged text and never in the clean one; prose takes a word on the left and some on the right."""
    batas = [m.span() for m in re.finditer(r"\S+", baris)]
    i = max(k for k, (a, _) in enumerate(batas) if a <= awal)
    j = min(k for k, (_, b) in enumerate(batas) if b >= akhir)
    if kanan:
        i, j = max(0, i - 1), min(len(batas) - 1, j + kanan)
    kiri = False
    while True:
        q = baris[batas[i][0] : batas[j][1]]
        if rusak.count(q) == 1 and q not in bersih:
            return q
        if (kiri and i > 0) or j == len(batas) - 1:
            assert i > 0 or j < len(batas) - 1, baris
            i -= 1
        else:
            j += 1
        kiri = not kiri
