"""Which number is wrong when an equation of a sentence fails, and whether anything else explains what is printed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan, Mutu, Rentang, kurang, mutlak, persen, tambah, tumbuh
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.baca import Klaim, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, Alinea
from selaras.periksa.penjelasan.bukti import boleh_menuduh, keyakinan
from selaras.periksa.penjelasan.salah_tulis import LAIN, PELENGKAP, biaya

JANGKAUAN = 12  # numbers before and after within which another explanation is looked for
SELIP = 1.9  # below this it is a plain slip
DI_MASUKAN = 0.6  # a result is the likelier to be wrong
SETARA = Decimal("2.5")
PASTI = 2.6  # above this the two must at least be of like size
YAKIN_JAUH = 0.8  # where no slip confirms the reading
DIBELA = 3.0  # what it costs to change a number that another equation confirms


@dataclass(frozen=True)
class Dugaan:
    """The suspicion: ``siapa`` should be ``nilai``."""

    k: Klaim
    siapa: Sebut
    nilai: Decimal
    biaya: float
    yakin: float


def dugaan(a: Alinea, klaim: list[Klaim], kena: list[Klaim]) -> Iterator[Dugaan]:
    """At most one for each failing result, the reading of fewest doubts first."""
    sudah = {k.p.hasil for k in kena}
    terpakai = {s for k in kena for s in k.p.sebutan}
    gagal: dict[Sebut, list[Klaim]] = {}
    for k in klaim:
        if k.p.hasil not in sudah and k.p.mutu() == Mutu.SALAH:
            gagal.setdefault(k.p.hasil, []).append(k)
    for hasil, k2 in gagal.items():
        lain = dijelaskan(a, k2[0].letak[0])
        calon = [d for k in k2 if (d := tuduh(k, terpakai) or jauh(k)) and boleh_menuduh(k.bacaan, d.biaya < SELIP, lain, d.biaya >= LAIN)]
        if calon:
            d = min(calon, key=lambda d: d.biaya)
            if len({x.nilai for x in calon if x.siapa is hasil}) > 1 and d.biaya >= LAIN:
                continue
            yield d


def jauh(k: Klaim) -> Dugaan | None:
    """The result misses by more than rounding and nobody mistyped it, though it is of like size: the sum itself is wrong."""
    r = k.p.harus(k.p.hasil)
    if r is None or not k.penuh or r[0] <= 0 or k.p.hasil.bil.nilai <= 0:
        return None
    v = biaya(k.p.hasil.bil, r)[1]
    if v <= 0 or not 1 / SETARA < k.p.hasil.bil.nilai / v < SETARA:
        return None
    return Dugaan(k, k.p.hasil, v, LAIN, min(YAKIN_JAUH, keyakinan(k.bacaan, False)))


def tuduh(k: Klaim, terpakai: set[Sebut]) -> Dugaan | None:
    terbaik: tuple[float, Sebut, Decimal] | None = None
    for n, s in enumerate(k.p.sebutan):
        r = k.p.harus(s)
        if r is None or (r[1] <= 0 < s.bil.nilai):
            continue
        c, v = biaya(s.bil, r)
        if PELENGKAP <= c < PASTI and k.p.jenis != "bagian":
            c = LAIN
        c += (0 if n == 0 else DI_MASUKAN) + (DIBELA if s in terpakai else 0)
        if terbaik is None or c < terbaik[0]:
            terbaik = (c, s, v)
    if terbaik is None or not _wajar(terbaik[1].bil, terbaik[2], terbaik[0]):
        return None
    if terbaik[1] is not k.p.hasil and (terbaik[0] >= SELIP + DI_MASUKAN or not k.penuh):
        return None  # an input that is no slip: the sentence was misread
    return Dugaan(k, terbaik[1], terbaik[2], terbaik[0], keyakinan(k.bacaan, terbaik[0] < SELIP))


def _wajar(b: Bilangan, v: Decimal, c: float) -> bool:
    """A result far off with no way to mistype it is a misreading."""
    if c >= LAIN:
        return False
    if c < PASTI:
        return True
    if v <= 0 or b.nilai <= 0:
        return False
    return 1 / SETARA < b.nilai / v < SETARA


def dijelaskan(a: Alinea, i: int) -> bool:
    """Does some relation between the numbers around give the number at its printed precision?"""
    u = a.unsur[i]
    b = u.bil
    assert b is not None
    dekat = [j for j in range(len(a.unsur)) if a.unsur[j].kelas in BESARAN and j != i and abs(a.kalimat_ke[j] - a.kalimat_ke[i]) <= 1]
    dekat = sorted(sorted(dekat, key=lambda j: abs(j - i))[:JANGKAUAN])
    if sum(c.isdigit() for c in b.teks) < 2:
        return False
    for x, y in itertools.permutations(dekat, 2):
        p, q = a.unsur[x], a.unsur[y]
        if not sebandingkah(p, q) or p.bil is None or q.bil is None:
            continue
        for r in _bentuk(p.bil, q.bil, u.kelas, sebandingkah(u, p)):
            if r is not None and (r[1] - r[0]) < abs(b.nilai) / 20 + b.langkah and b.tanpa_tanda().mutu(mutlak(r)) >= Mutu.POTONG:
                return True
    return _deret(a, dekat, i)


def _bentuk(x: Bilangan, y: Bilangan, kelas: str, sama: bool) -> Iterator[Rentang | None]:
    rx, ry = x.rentang(), y.rentang()
    if kelas in "%u":
        yield persen(rx, ry)
        yield tumbuh(rx, ry)
        yield persen(rx, tambah(rx, ry))
    if sama:
        yield kurang(rx, ry)
        yield tambah(rx, ry)


def _deret(a: Alinea, dekat: list[int], i: int) -> bool:
    """A sum of neighbours that stand in a row, or their mean."""
    b = a.unsur[i].bil
    assert b is not None
    sebaris = [j for j in dekat if sebandingkah(a.unsur[i], a.unsur[j]) and a.unsur[j].bil is not None]
    for n in range(3, len(sebaris) + 1):
        for m in range(len(sebaris) - n + 1):
            r = tambah(*(a.unsur[j].bil.rentang() for j in sebaris[m : m + n]))  # type: ignore[union-attr]
            if b.mutu(r) >= Mutu.POTONG or b.mutu((r[0] / n, r[1] / n)) >= Mutu.POTONG:
                return True
    return False
