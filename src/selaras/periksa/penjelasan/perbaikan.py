"""One number whose mistyping explains several failing equations at once.

«Baku Rp194.000.000, masuk Rp851.071.000 atau 93,11%. Sisanya Rp62.929.000»: with Rp914.000.000 the percent and the rest both hold. That two
equations come right by one slip is hardly chance, whatever each of them has earned by itself; how hardly, is worked out from the number of
slips, the readings that were tried and the digits of the results. A scale word («juta» for «miliar») has so few neighbours that one equation
may be enough.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan, Mutu, Rentang, mutlak
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.baca import TERBALIK, Klaim
from selaras.periksa.penjelasan.bukti import layak_dilihat
from selaras.periksa.penjelasan.salah_tulis import LAIN, SKALA, angka, biaya

PERBAIKAN = "perbaikan"  # the reading under which repairs earn trust
SELIP = 1.9  # below this it is a plain slip
TETANGGA = 20  # numbers one slip away, for each digit
KEBETULAN = 0.01  # how likely the repair may be by chance
PANGKAT = (-6, -3, 3, 6)  # powers of ten between the words of scale
LEBAR = 10  # a scale is known only where the interval is so much narrower than the value
TERBANYAK = 400  # failing readings of a paragraph that is looked at


@dataclass(frozen=True)
class Perbaikan:
    """``siapa`` should be ``nilai``: then every claim of ``klaim`` holds."""

    siapa: Sebut
    nilai: Decimal
    biaya: float
    klaim: tuple[Klaim, ...]
    kebetulan: float


def perbaikan(klaim: list[Klaim], kena: list[Klaim]) -> list[Perbaikan]:
    """The repairs of a paragraph, the least likely by chance first; no number twice."""
    berdiri = {k.p.hasil for k in kena if TERBALIK not in k.bacaan}
    gagal = [k for k in klaim if TERBALIK not in k.bacaan and k.p.hasil not in berdiri and k.p.mutu() == Mutu.SALAH]
    if len(gagal) > TERBANYAK:
        return []
    per: dict[Sebut, list[Klaim]] = defaultdict(list)
    banyak: dict[Sebut, int] = defaultdict(int)
    for k in gagal:
        banyak[k.p.hasil] += 1
        for s in k.p.sebutan[: 1 if k.dari_tabel else None]:
            per[s].append(k)
    semua = [x for s, k2 in per.items() for x in _calon(s, k2, kena, banyak)]
    hasil: list[Perbaikan] = []
    terpakai: set[Sebut] = set()
    for x in sorted(semua, key=lambda x: (x.kebetulan, x.biaya)):
        disentuh = {x.siapa, *(k.p.hasil for k in x.klaim)}
        if not disentuh & terpakai:
            terpakai |= disentuh
            hasil.append(x)
    return hasil


def _calon(s: Sebut, k2: list[Klaim], kena: list[Klaim], banyak: dict[Sebut, int]) -> Iterator[Perbaikan]:
    pilihan: dict[Decimal, tuple[float, Bilangan]] = {}
    for k in k2:
        r = k.p.harus(s)
        if r is None or (r[1] <= 0 < s.bil.nilai):
            continue
        for c, b in _ubahan(s.bil, r):
            if b.nilai not in pilihan or c < pilihan[b.nilai][0]:
                pilihan[b.nilai] = (c, b)
    for v, (c, b) in pilihan.items():
        betul = [k for k in k2 if _tegak(k.p, s, b)]
        if not betul or any(s in k.p.sebutan and not _tegak(k.p, s, b) for k in kena if TERBALIK not in k.bacaan):
            continue
        berskala = c == SKALA and b.langkah != s.bil.langkah
        per_hasil = _mandiri([k for k in betul if not _longgar(k)] if berskala else betul)
        if len(per_hasil) < (1 if berskala else 2):
            continue
        peluang = float(len(PANGKAT)) if berskala else float(TETANGGA * len(angka(s.bil.nilai, s.bil)))
        for h in per_hasil:
            peluang *= min(1.0, banyak[h] * 10.0 ** -len(angka(h.bil.nilai, h.bil).strip("0")))
        if peluang <= KEBETULAN:
            yield Perbaikan(s, v, c, tuple(per_hasil.values()), peluang)


def _mandiri(betul: list[Klaim]) -> dict[Sebut, Klaim]:
    """One claim for each result, no two over the same numbers: a rest and a sum of one triple are one equation."""
    hasil: dict[Sebut, Klaim] = {}
    isi: list[frozenset[Decimal]] = []
    for k in sorted(betul, key=lambda k: (not k.penuh, len(k.p.masukan))):
        sama = frozenset(abs(x.bil.nilai) for x in k.p.sebutan)
        if k.p.hasil not in hasil and not any(sama <= x or x <= sama for x in isi):
            hasil[k.p.hasil] = k
            isi.append(sama)
    return hasil


def _longgar(k: Klaim) -> bool:
    """A reading that would explain a scale too easily: products, guessed signs, values of another sentence, one among several, and cells,
    whose scale no head may tell."""
    return (
        k.menyentuh_tabel
        or k.p.jenis in ("kali", "stok")
        or "jauh" in k.p.sumber
        or "salah satu" in k.p.sumber
        or not layak_dilihat(k.bacaan)
    )


def _ubahan(b: Bilangan, r: Rentang) -> Iterator[tuple[float, Bilangan]]:
    """What could have been meant by ``b`` so that it lies in ``r``: another word of scale, or the number without its slip."""
    if b.berskala:
        for n in PANGKAT:
            v, u = b.nilai.scaleb(n), b.langkah.scaleb(n)
            if r[0] - u / 2 <= v <= r[1] + u / 2 and (r[1] - r[0]) * LEBAR <= v:
                yield SKALA, replace(b, nilai=v, langkah=u)
    c, v = biaya(b, r)
    if c < SELIP and c < LAIN and v > 0 and (v / b.langkah) % 1 == 0:
        yield c, replace(b, nilai=v)


def _tegak(p: Persamaan, s: Sebut, b: Bilangan) -> bool:
    """Does the equation hold when ``s`` is ``b``?"""
    if s is p.hasil:
        r = p.hitung()
        h = b
    else:
        r = p.hitung({n: b.rentang() for n, x in enumerate(p.masukan) if x is s})
        h = p.hasil.bil
    if r is None:
        return False
    return (h.tanpa_tanda().mutu(mutlak(r)) if p.bersih else h.mutu(r)) == Mutu.TEPAT
