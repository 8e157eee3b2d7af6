"""Numbers in words, both ways. Reading forgives spelling slips and reports them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _

BATAS = 10**15
_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_PANGKAT = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))
_NILAI = {kata: n for n, kata in enumerate(_SATUAN)}
_PENGALI = {"belas": 10, "puluh": 10, "ratus": 100}
_BESAR = {nama: n for n, nama in _PANGKAT}
_SE = {"seratus": (1, "ratus"), "seribu": (1, "ribu"), "sejuta": (1, "juta"), "semiliar": (1, "miliar"), "setriliun": (1, "triliun")}
_KOSAKATA = (*_NILAI, *_PENGALI, *_BESAR, *_SE)
_EJAAN = {"milyar": "miliar", "trilyun": "triliun", "trilliun": "triliun", "milliar": "miliar"}
_ABAIKAN = {"rupiah", "rp", "dan", "orang", "unit", "persen"}


def terbilang(nilai: int | Decimal) -> str:
    """Words of a whole number from -999 triliun to 999 triliun; ValueError outside or for a fraction."""
    n = int(nilai)
    if n != nilai or abs(n) >= BATAS:
        raise ValueError("terbilang: a whole number below 1000 triliun")
    return f"minus {_kata(-n)}" if n < 0 else _kata(n)


def _kata(n: int) -> str:
    if n < 12:
        return _SATUAN[n]
    if n < 20:
        return f"{_SATUAN[n - 10]} belas"
    if n < 100:
        return _sambung(f"{_SATUAN[n // 10]} puluh", n % 10)
    if n < 1000:
        return _sambung("seratus" if n < 200 else f"{_SATUAN[n // 100]} ratus", n % 100)
    if n < 2000:
        return _sambung("seribu", n % 1000)
    pangkat, nama = next(p for p in _PANGKAT if n >= p[0])
    return _sambung(f"{_kata(n // pangkat)} {nama}", n % pangkat)


def _sambung(depan: str, sisa: int) -> str:
    return f"{depan} {_kata(sisa)}" if sisa else depan


@dataclass(frozen=True)
class Terbaca:
    """A number read from words. ``slip`` lists (as written, as it should be); ``galat`` says why nothing was read."""

    nilai: int | None
    slip: tuple[tuple[str, str], ...] = ()
    galat: str = ""


def baca_terbilang(teks: str) -> Terbaca:
    """Read words such as ``Tujuh belas milyar empat ratus ... rupiah``; a word off by a letter or two is read and reported."""
    semua_kata = [k for k in re.findall(r"[a-z]+", teks.lower()) if k not in _ABAIKAN]
    if not semua_kata:
        return Terbaca(None, galat=_("tidak ada kata bilangan"))
    negatif = semua_kata[0] in ("minus", "negatif")
    slip: list[tuple[str, str]] = []
    benar: list[str] = []
    for kata in semua_kata[1:] if negatif else semua_kata:
        dekat = _terdekat(kata)
        if dekat is None:
            return Terbaca(None, tuple(slip), _("kata «{kata}» bukan kata bilangan", kata=kata))
        if dekat != kata:
            slip.append((kata, dekat))
        benar.append(dekat)
    nilai = _susun(benar)
    if nilai is None:
        return Terbaca(None, tuple(slip), _("urutan kata bilangan tidak dapat dibaca: «{teks}»", teks=" ".join(benar)))
    return Terbaca(-nilai if negatif else nilai, tuple(slip))


def _terdekat(kata: str) -> str | None:
    if kata in _KOSAKATA:
        return kata
    if kata in _EJAAN:
        return _EJAAN[kata]
    jarak = sorted((_jarak(kata, k), k) for k in _KOSAKATA)
    (d1, k1), (d2, _k2) = jarak[0], jarak[1]
    # Two words equally near would be a guess ("tuga": tiga or dua?); a short word may differ by one letter only.
    return k1 if d1 < d2 and d1 <= (1 if len(kata) <= 5 else 2) else None


def _jarak(a: str, b: str) -> int:
    """Edit distance, a swap of neighbours counting as one."""
    dua: list[int] = []
    lalu = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        kini = [i]
        for j, y in enumerate(b, 1):
            d = min(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                d = min(d, dua[j - 2] + 1)
            kini.append(d)
        dua, lalu = lalu, kini
    return lalu[-1]


def _susun(semua_kata: list[str]) -> int | None:
    total, kelompok, angka = 0, 0, -1
    besar_lalu = BATAS
    for mentah in semua_kata:
        n, kata = _SE.get(mentah, (-1, mentah))
        if n > 0:
            if angka >= 0:
                return None
            angka = n
        if kata in _NILAI:
            if angka >= 0 or (kata == "nol" and len(semua_kata) > 1):
                return None
            angka = _NILAI[kata]
        elif kata in _PENGALI:
            if angka < 1 or angka > 9:
                return None
            kelompok += angka + 10 if kata == "belas" else angka * _PENGALI[kata]
            angka = -1
        else:
            kelompok += max(angka, 0)
            if not kelompok or _BESAR[kata] >= besar_lalu:
                return None
            total += kelompok * _BESAR[kata]
            besar_lalu, kelompok, angka = _BESAR[kata], 0, -1
    return total + kelompok + max(angka, 0)
