"""A difference with its word of direction, and the value it is told against: «rata-rata provinsi 28,90%, kinerja kita 8,02 poin lebih rendah».

The difference itself shows which two values are meant: one that the words call a reference (a mean, a target, a limit, last year), and one
told before it, exactly so far apart. Their order then says which word is right, wherever the words stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bahasa_id.leksikon import ACUAN, NAMA_ARAH, PASIF
from selaras.periksa.bilangan import Mutu, mutlak, tumbuh
from selaras.periksa.kendala.persamaan import Jenis, Persamaan
from selaras.periksa.klaim.baca import DaftarSebut, Klaim, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

NAIK, TURUN = (HURUF["NAIK"], HURUF["LEBIH"]), (HURUF["TURUN"], HURUF["KURANG"])
LALU = frozenset((HURUF["BANDING"], HURUF["LALU"]))
PEMBANDING = LALU | {HURUF[x] for x in ("TARGET", "RATA", "NASIONAL")}
ASAL = frozenset((HURUF["DARI"], HURUF["BANDING"]))
PUTUS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"]))
JEDA = PUTUS | {HURUF["KOMA"], HURUF["SEHINGGA"], HURUF["TUTUP"]}
SEBELUM, SESUDAH = 3, 6  # tokens between the word and its difference
RAPAT = 2  # and between a noun («penurunan») and its own
KIRI = 9  # tokens before a value in which a word makes it a reference
MUNDUR = 2  # sentences back to the other value
SELA_SUBJEK = 3  # tokens between a reference and a difference that is told of it
DEKAT = 6  # tokens from a value to a year that is its own
DIGIT = 2  # digits of a difference that is known by itself
BERTIGA = 3  # amounts of a sentence that can only be these: the two values and their difference


@dataclass(frozen=True, slots=True)
class Acuan:
    """Word ``w`` tells the difference ``d`` of value ``b`` to the reference ``a``; ``cara``: what makes it one."""

    w: int
    a: int
    b: int
    d: int
    cara: str


def klaim_acuan(al: Alinea, s: DaftarSebut) -> Iterator[Klaim]:
    """The equations of these differences: they hold, so they are evidence only."""
    for x in acuan(al):
        u = al.unsur
        jenis: Jenis = "beda" if abs(u[x.a].nilai - u[x.b].nilai) == abs(u[x.d].nilai) else "tumbuh"
        yield Klaim(Persamaan(jenis, s[x.d], (s[x.a], s[x.b]), f"acuan {x.cara}"), al, (x.d, x.a, x.b))


def acuan(al: Alinea) -> Iterator[Acuan]:
    """Wherever the three fit exactly and in one way only."""
    for w in range(len(al.unsur)):
        if al.kelas[w] not in (*NAIK, *TURUN):
            continue
        for d in _beda(al, w):
            calon = [(*_tentang(al, a, b, d), cara) for a, cara in _acuan(al, w, d) for b in _lain(al, w, d, a) if _pas(al, a, b, d, cara)]
            if calon and len({al.unsur[b].nilai > al.unsur[a].nilai for a, b, _cara in calon}) == 1:
                a, b, cara = calon[0]
                yield Acuan(w, a, b, d, cara)
                break


def _tentang(al: Alinea, a: int, b: int, d: int) -> tuple[int, int]:
    """Which of the two is told of: «angka nasional 72,54 masih 7,15 poin lebih tinggi» speaks of the reference itself."""
    if (
        d <= a + SELA_SUBJEK
        and a < d
        and not any(u.teks.lower() in PASIF for u in al.unsur[a:d])
        and al.kalimat_ke[a] == al.kalimat_ke[d]
        and not any(c in JEDA for c in al.kelas[a:d])
    ):
        return b, a
    return a, b


def _bergerak(al: Alinea, w: int) -> bool:
    """«bertambah», «menurun»: over time; «lebih tinggi», «di atas» compare with anything."""
    return " " not in al.unsur[w].teks and al.kelas[w] in (HURUF["NAIK"], HURUF["TURUN"])


def _beda(al: Alinea, w: int) -> Iterator[int]:
    """The amount right behind the word, else the one right before it."""
    jauh = RAPAT if al.unsur[w].teks.lower() in NAMA_ARAH else SESUDAH
    for i in range(w + 1, min(len(al.unsur), w + jauh + 1)):
        if al.kelas[i] in BESARAN:
            yield i
            break
        if al.kelas[i] in PUTUS or al.kelas[i] in ASAL or al.kelas[i] == HURUF["DAN"]:
            break
    for i in range(w - 1, max(-1, w - SEBELUM - 1), -1):
        if al.kelas[i] in BESARAN:
            yield i
        if al.kelas[i] != "w":
            break


def _acuan(al: Alinea, w: int, d: int) -> Iterator[tuple[int, str]]:
    """Values of the sentence, and of the one before, that the words call what is compared with, or that are of an earlier year."""
    k = al.kalimat_ke[w]
    for i in al.letak_kalimat(k - 1, k):
        if i == d or al.kelas[i] not in BESARAN or al.unsur[i].kira or not _semutu(al, d, i):
            continue
        if i > max(d, w):
            if al.kalimat_ke[i] == k and i - max(d, w) <= KIRI and any(c in ASAL for c in _kiri(al, i)):
                yield i, "di belakang"
        elif _ditandai(al, i, _bergerak(al, w)):
            yield i, "bernama"
        elif _tahun(al, i) is not None:
            yield i, "tahun"


def _ditandai(al: Alinea, i: int, bergerak: bool) -> bool:
    """Do words before the value make it a reference?"""
    kiri = _kiri(al, i)
    if any(c in (LALU if bergerak else PEMBANDING) for c in kiri):
        return True
    return not bergerak and any(al.unsur[i - 1 - n].teks.lower() in ACUAN for n in range(len(kiri)))


def _tahun(al: Alinea, i: int) -> int | None:
    """The year right behind the value; else the one before it in its clause that no other value has for its own."""
    if (t := _tahun_belakang(al, i)) is not None:
        return t
    for j in range(i - 1, -1, -1):
        if al.kelas[j] in PUTUS or al.unsur[j].k is not al.unsur[i].k:
            return None
        if al.kelas[j] == "t":
            milik = any(_tahun_belakang(al, m) is not None for m in range(max(0, j - DEKAT), j) if al.kelas[m] in BESARAN)
            return None if milik else int(al.unsur[j].nilai)
    return None


def _tahun_belakang(al: Alinea, i: int) -> int | None:
    for j in range(i + 1, min(len(al.unsur), i + DEKAT + 1)):
        if al.kelas[j] == "t":  # «(2023: 85,9)»: the year opens another value
            return None if al.kelas[j + 1 : j + 2] == HURUF["TITIK_DUA"] else int(al.unsur[j].nilai)
        if al.kelas[j] in BESARAN or al.kelas[j] in JEDA - {HURUF["TUTUP"]} or al.unsur[j].k is not al.unsur[i].k:
            return None
    return None


def _kiri(al: Alinea, i: int) -> str:
    """Classes before a value, the nearest first, back to another amount or the end of a clause."""
    hasil = ""
    for j in range(i - 1, max(-1, i - KIRI - 1), -1):
        if al.kelas[j] in BESARAN or al.kelas[j] in PUTUS:
            break
        hasil += al.kelas[j]
    return hasil


def _lain(al: Alinea, w: int, d: int, a: int) -> list[int]:
    """Values told before the word that are no reference themselves, and of no earlier year than the reference."""
    k, tahun = al.kalimat_ke[w], _tahun(al, a)
    return [
        i
        for i in al.letak_kalimat(k - MUNDUR, k)
        if i < w
        and i not in (a, d)
        and al.kelas[i] == al.kelas[a]
        and not al.unsur[i].kira
        and sebandingkah(al.unsur[i], al.unsur[a])
        and not _ditandai(al, i, bergerak=True)
        and HURUF["TARGET"] not in _kiri(al, i)
        and (tahun is None or (t := _tahun(al, i)) is None or t > tahun)
    ]


def _semutu(al: Alinea, d: int, i: int) -> bool:
    """May the difference be one of values like this: points of percents or scores, a percent of anything, else the same measure?"""
    if al.kelas[d] in "u%":
        return al.kelas[i] == "%" or (al.kelas[i] in "nr" and (al.kelas[d] == "%" or al.unsur[i].nilai != int(al.unsur[i].nilai)))
    return al.kelas[i] == al.kelas[d] and sebandingkah(al.unsur[d], al.unsur[i])


def _pas(al: Alinea, a: int, b: int, d: int, cara: str) -> bool:
    """The difference is exactly that of the two values, and no chance: of two digits, or nothing else stands in the sentence."""
    x, y, z = al.unsur[a].bil, al.unsur[b].bil, al.unsur[d].bil
    if x is None or y is None or z is None or x.nilai == y.nilai or x.langkah != y.langkah:
        return False
    if not all(any(c.isdigit() for c in n.teks) for n in (x, y, z)):
        return False
    digit = len("".join(c for c in z.teks if c.isdigit()).lstrip("0"))
    if digit < DIGIT and not (cara != "tahun" and al.kalimat_ke[a] == al.kalimat_ke[b] == al.kalimat_ke[d] and _bertiga(al, a, d)):
        return False
    if abs(x.nilai - y.nilai) == abs(z.nilai) and z.langkah == x.langkah:
        return True
    if al.kelas[d] != "%" or al.kelas[a] == "%" or digit < DIGIT or x.nilai <= 0:
        return False
    r = tumbuh(x.rentang(), y.rentang())
    return r is not None and z.langkah < Decimal(1) and z.tanpa_tanda().mutu(mutlak(r)) == Mutu.TEPAT


def _bertiga(al: Alinea, a: int, d: int) -> bool:
    isi = [i for i in al.letak_kalimat(al.kalimat_ke[d]) if al.kelas[i] in (al.kelas[a], al.kelas[d]) and al.unsur[i].bil is not None]
    return len(isi) == BERTIGA
