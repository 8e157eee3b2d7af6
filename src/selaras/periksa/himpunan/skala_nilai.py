"""Scales that a paragraph prints («>90 Sangat Tinggi, >75 s.d. 90 Tinggi»), and verdicts on a number by their words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bahasa_id.predikat import HURUF_BESAR, PEMICU, PREDIKAT, RENTANG, SELANG

SELA = 26  # characters between an interval and its predicate
JANGKAUAN = 90  # characters from a number to its verdict
_TANDA = {ord("="): " = "} | dict.fromkeys(map(ord, "“”«»()'"), " ")
SETARA = 3  # a number so many times the last bound is of another measure
TAK_HINGGA = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class KelasNilai:
    """A class of a scale: from ``lo`` to ``hi``, with or without the ends."""

    lo: Decimal
    hi: Decimal
    lo_ikut: bool
    hi_ikut: bool
    predikat: str

    def memuat(self, v: Decimal) -> bool:
        return (self.lo < v or (self.lo_ikut and v == self.lo)) and (v < self.hi or (self.hi_ikut and v == self.hi))


@dataclass(frozen=True)
class SkalaTertulis:
    """Classes that a text prints, with the characters where it does."""

    kelas: tuple[KelasNilai, ...]
    awal: int
    akhir: int

    def untuk(self, v: Decimal) -> KelasNilai | None:
        """The one class that holds the number; None outside the scale and in its gaps."""
        terbesar = max(x for k in self.kelas for x in (k.lo, k.hi) if x.is_finite())
        kena = [k for k in self.kelas if k.memuat(v) and v <= terbesar * SETARA]
        return kena[0] if len(kena) == 1 else None


@dataclass(frozen=True, slots=True)
class _Unsur:
    """``I``: an interval, ``P``: a predicate, ``V``: a plain number."""

    jenis: str
    awal: int
    akhir: int
    teks: str
    kelas: KelasNilai | None = None
    nilai: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Putusan:
    """The text calls the number ``v`` (at characters ``va`` to ``vb``) ``predikat`` (at ``pa`` to ``pb``)."""

    v: Decimal
    va: int
    vb: int
    predikat: str
    pa: int
    pb: int


def baku_predikat(teks: str) -> str:
    return teks if teks in HURUF_BESAR else " ".join(teks.lower().split())


def _angka(teks: str) -> Decimal:
    return Decimal(teks.replace(",", "."))


def _urai(teks: str) -> list[_Unsur]:
    """What a scale or a verdict is made of; nothing where no predicate stands, or no number: neither tells anything alone."""
    if not any(c.isdigit() for c in teks) or PREDIKAT.search(teks) is None:
        return []
    hasil = []
    for m in SELANG.finditer(teks):
        awal = m.start("op") if m["op"] else m.start("a")
        if not m["op"] and awal and (teks[awal - 1].isalnum() or teks[awal - 1] in ".,/"):
            continue
        if teks[m.end() : m.end() + 1] == "." and teks[m.end() + 1 : m.end() + 2].isdigit():
            continue
        kelas = _kelas(m["op"], _angka(m["a"]), m["op_b"], _angka(m["b"]) if m["b"] else None, m["arah"])
        hasil.append(_Unsur("I" if kelas else "V", awal, m.end(), m[0].strip(), kelas, _angka(m["a"])))
    for m in PREDIKAT.finditer(teks):
        if m[0].upper() in HURUF_BESAR and m[0] not in HURUF_BESAR:
            continue
        if not any(u.awal < m.end() and m.start() < u.akhir for u in hasil):
            hasil.append(_Unsur("P", m.start(), m.end(), baku_predikat(m[0])))
    return sorted(hasil, key=lambda u: u.awal)


def _kelas(op: str | None, a: Decimal, op_b: str | None, b: Decimal | None, arah: str | None) -> KelasNilai | None:
    o = (op or "").lower()
    lebih, sama = o[:1] == ">" or o in ("lebih dari", "di atas", "diatas"), "=" in o or o[:1] in "≥≤" or o in ("minimal", "paling sedikit")
    if b is not None:
        return KelasNilai(a, b, not lebih or sama, not op_b or "=" in op_b or "≤" in op_b, "") if a < b else None
    if arah:
        return KelasNilai(a, TAK_HINGGA, True, True, "") if arah.lower() != "ke bawah" else KelasNilai(-TAK_HINGGA, a, True, True, "")
    if not o:
        return None
    if lebih or o[:1] == "≥" or o in ("minimal", "paling sedikit"):
        return KelasNilai(a, TAK_HINGGA, not lebih or sama, True, "")
    return KelasNilai(-TAK_HINGGA, a, True, sama, "")


def baca_skala(teks: str) -> list[SkalaTertulis]:
    """Every scale of two classes or more that the text prints, and single classes in brackets behind their predicate."""
    u = _urai(teks)
    hasil, i = [], 0
    while i < len(u):
        j = i
        while (
            j + 1 < len(u)
            and "V" not in (u[j].jenis, u[j + 1].jenis)
            and u[j].jenis != u[j + 1].jenis
            and u[j + 1].awal - u[j].akhir <= SELA
        ):
            j += 1
        if (s := _skala(teks, u[i : j + 1])) is not None:
            hasil.append(s)
        i = j + 1
    return hasil


def _skala(teks: str, u: list[_Unsur]) -> SkalaTertulis | None:
    n_i, n_p = sum(x.jenis == "I" for x in u), sum(x.jenis == "P" for x in u)
    if len(u) < 2:
        return None
    if n_i == n_p + 1:  # the first or the last interval is of another sentence
        u = u[1:] if u[0].jenis == "I" and teks[u[0].akhir : u[1].awal].count(".") else u[:-1]
    elif n_p == n_i + 1:
        u = u[1:]
    if not u or len(u) % 2:
        return None
    pasang = [(a, b) if a.jenis == "I" else (b, a) for a, b in zip(u[::2], u[1::2], strict=True)]
    if len(pasang) == 1 and not _dalam_kurung(teks, u):
        return None
    kelas = tuple(KelasNilai(i.kelas.lo, i.kelas.hi, i.kelas.lo_ikut, i.kelas.hi_ikut, p.teks) for i, p in pasang if i.kelas is not None)
    urut = sorted(kelas, key=lambda k: k.lo)
    if len({k.predikat for k in kelas}) != len(kelas) or any(a.hi > b.lo for a, b in itertools.pairwise(urut)):
        return None
    return SkalaTertulis(kelas, u[0].awal, u[-1].akhir)


def _dalam_kurung(teks: str, u: list[_Unsur]) -> bool:
    """«predikat BB (>70-80)», «kelas sedang, rentang 13-144»."""
    antara = teks[u[0].akhir : u[1].awal].strip().lower()
    if u[0].jenis != "P":
        return False
    return (antara == "(" and teks[u[1].akhir :].lstrip()[:1] == ")") or antara.strip("(, ") in RENTANG


def putusan(teks: str, skala: list[SkalaTertulis]) -> Iterator[Putusan]:
    """Numbers with the predicate that the text gives them, outside the scales themselves."""
    u = [x for x in _urai(teks) if not any(s.awal <= x.awal < s.akhir and len(s.kelas) > 1 for s in skala)]
    for i, p in enumerate(u):
        if p.jenis != "P" or not _dipicu(teks, p):
            continue
        lalu = [x for x in u[:i] if x.jenis != "I"]
        if lalu and lalu[-1].jenis == "V" and p.awal - lalu[-1].akhir <= JANGKAUAN and not _putus(teks[lalu[-1].akhir : p.awal]):
            v = lalu[-1]
            yield Putusan(v.nilai, v.awal, v.akhir, p.teks, p.awal, p.akhir)


def _putus(antara: str) -> bool:
    return any(x in antara for x in (". ", ";", "?", "!")) or any(
        w in antara.lower().split() for w in ("target", "sedangkan", "namun", "menjadi", "batas")
    )


def _dipicu(teks: str, p: _Unsur) -> bool:
    sebelum = teks[max(0, p.awal - 30) : p.awal].rstrip()
    if sebelum.endswith("("):
        return teks[p.akhir :].lstrip()[:1] == ")"
    kata = sebelum.lower().translate(_TANDA).split()
    return bool(kata) and (kata[-1] in PEMICU or (len(kata) > 1 and kata[-2] in PEMICU and p.teks not in HURUF_BESAR))
