"""An equation that the document states: one printed number follows from others, on intervals of their printed precision.

A table gives equations (a total, a column that a head explains, a share) and a sentence gives equations (a change, a rest, a mean);
both are the same thing afterwards. An equation does not accuse: it says what it computes, whether that fits what is printed, and what
each number would have to be if all others are right. `selaras.periksa.penjelasan` decides which number is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from selaras.periksa.bilangan import NOL, SERATUS, Bilangan, Mutu, Rentang, bagi, cetak_nilai, kali, kurang, mutlak, persen, tambah, tumbuh
from selaras.periksa.kendala.ekspresi import Ekspresi, balik, cetak, nilai
from selaras.periksa.temuan import Kategori, Lokasi

Jenis = Literal[
    "jumlah", "sisa", "selisih", "beda", "bagian", "tumbuh", "bagi", "kali", "kelipatan", "rerata", "sama", "stok", "pelengkap",
    "bagian_sisa", "capaian_turun", "susut", "porsi", "tertimbang", "rumus",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Sebut:
    """A mention: one printed number at one place. Two mentions are the same only when they are one object.

    ``nama`` is how a message calls it («Koperasi aktif, 2021»; empty for a number of a sentence that speaks for itself).
    """

    bil: Bilangan
    lokasi: Lokasi
    nama: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Persamaan:
    """``hasil`` = ``jenis`` of ``masukan``; ``sumber`` is the phrase or the relation that states it; ``yakin`` how often such a one holds.

    ``tanda`` of a stok: +1 or -1 for each input. A percent and a difference are compared without their sign: a direction word says it.
    """

    jenis: Jenis
    hasil: Sebut
    masukan: tuple[Sebut, ...]
    sumber: str
    kategori: Kategori = "aritmetika_prosa"
    yakin: float = 0.9
    tanda: tuple[int, ...] = ()
    faktor: Decimal = Decimal(1)
    ekspresi: Ekspresi | None = None  # of a rumus

    @property
    def sebutan(self) -> tuple[Sebut, ...]:
        return (self.hasil, *self.masukan)

    def hitung(self, ganti: dict[int, Rentang] | None = None) -> Rentang | None:
        """The interval of the result; None when it cannot be computed. ``ganti`` replaces the interval of the n-th input."""
        r = [x.bil.rentang() for x in self.masukan]
        for n, v in (ganti or {}).items():
            r[n] = v
        return self._hitung(r)

    def _hitung(self, r: Sequence[Rentang]) -> Rentang | None:
        if self.jenis == "stok":
            return tambah(*(x if t > 0 else kurang((NOL, NOL), x) for x, t in zip(r, self.tanda, strict=True)))
        hasil = nilai(self.ekspresi, r) if self.ekspresi is not None else _RUMUS[self.jenis](r)
        return hasil if hasil is None or self.faktor == 1 else kali(hasil, self.faktor)

    def usul(self) -> Decimal | None:
        """The same as finely as the result is printed; in full where that would leave nothing."""
        v, u = self.titik(), self.hasil.bil.langkah
        if v is None or not u:
            return v
        return (v / u).quantize(Decimal(1), ROUND_HALF_UP) * u or v

    @property
    def bersih(self) -> bool:
        """The sign of the result is told by words, not by the number."""
        return self.jenis in ("beda", "tumbuh", "selisih")

    def mutu(self) -> Mutu:
        """How well the printed result fits."""
        r = self.hitung()
        if r is None:
            return Mutu.TEPAT
        return self.hasil.bil.tanpa_tanda().mutu(mutlak(r)) if self.bersih else self.hasil.bil.mutu(r)

    def harus(self, siapa: Sebut) -> Rentang | None:
        """What ``siapa`` would have to be so that the equation holds; None when nothing can be said."""
        if siapa is self.hasil:
            r = self.hitung()
            return mutlak(r) if r is not None and self.bersih else r
        return _balik(self, next(n for n, x in enumerate(self.masukan) if x is siapa))

    def hitungan(self) -> str:
        """The arithmetic as a reader would write it: «300 − 262 = 38»."""
        return f"{self._tulis()} = {_rapi(self.titik() or NOL)}"

    def titik(self) -> Decimal | None:
        """What a calculator gives for the printed inputs."""
        r = self._hitung([(x.bil.nilai, x.bil.nilai) for x in self.masukan])
        return None if r is None else abs(r[0]) if self.bersih else r[0]

    def _tulis(self) -> str:
        if self.ekspresi is None:
            return _CETAK[self.jenis](self)
        ekor = f" × {_rapi(self.faktor)}" if self.faktor != 1 else ""
        return f"{cetak(self.ekspresi, [*map(_C, self.masukan)], 2 if ekor else 0)}{ekor}"

    def terkait(self, kecuali: Sebut) -> tuple[Lokasi, ...]:
        return tuple(x.lokasi for x in self.sebutan if x is not kecuali)


def _rapi(n: Decimal) -> str:
    return cetak_nilai(n, 0 if n == n.to_integral_value() else 2)


def _rerata(r: Sequence[Rentang]) -> Rentang:
    a = tambah(*r)
    return a[0] / len(r), a[1] / len(r)


def _susut(r: Sequence[Rentang]) -> Rentang | None:
    """How much is lost from the first to the second, in persen of the first."""
    return persen(kurang(r[0], r[1]), r[0])


_RUMUS: dict[str, Callable[[Sequence[Rentang]], Rentang | None]] = {
    "jumlah": lambda r: tambah(*r),
    "sisa": lambda r: kurang(r[0], tambah(*r[1:])),
    "selisih": lambda r: kurang(r[0], r[1]),
    "beda": lambda r: kurang(r[1], r[0]),
    "bagian": lambda r: persen(r[0], r[1]),
    "tumbuh": lambda r: tumbuh(r[0], r[1]),
    "susut": _susut,
    "bagi": lambda r: bagi(r[0], r[1]),
    "kali": lambda r: (r[0][0] * r[1][0], r[0][1] * r[1][1]),
    "kelipatan": lambda r: bagi(r[0], r[1]),
    "rerata": _rerata,
    "sama": lambda r: r[0],
    "pelengkap": lambda r: kurang((SERATUS, SERATUS), tambah(*r)),
    "porsi": lambda r: persen(r[0], tambah(*r)),
    "tertimbang": lambda r: bagi(tambah(*((a[0] * b[0], a[1] * b[1]) for a, b in zip(r[::2], r[1::2], strict=True))), tambah(*r[::2])),
    "bagian_sisa": lambda r: persen(kurang(r[1], r[0]), r[1]),
    "capaian_turun": lambda r: persen(kurang(kali(r[0], Decimal(2)), r[1]), r[0]),
}


def _C(s: Sebut) -> str:  # noqa: N802
    return _rapi(s.bil.nilai)


_CETAK: dict[str, Callable[[Persamaan], str]] = {
    "jumlah": lambda p: " + ".join(map(_C, p.masukan)),
    "sisa": lambda p: " − ".join(map(_C, p.masukan)),
    "selisih": lambda p: " − ".join(map(_C, p.masukan)),
    "beda": lambda p: (
        f"{_C(p.masukan[1])} − {_C(p.masukan[0])}"
        if p.faktor == 1
        else f"({_C(p.masukan[1])} − {_C(p.masukan[0])}) ÷ {_rapi(1 / p.faktor)}"
    ),
    "bagian": lambda p: f"{_C(p.masukan[0])} ÷ {_C(p.masukan[1])} × 100",
    "tumbuh": lambda p: f"({_C(p.masukan[1])} − {_C(p.masukan[0])}) ÷ {_C(p.masukan[0])} × 100",
    "susut": lambda p: f"({_C(p.masukan[0])} − {_C(p.masukan[1])}) ÷ {_C(p.masukan[0])} × 100",
    "bagi": lambda p: f"{_C(p.masukan[0])} ÷ {_C(p.masukan[1])}" + (f" × {_rapi(p.faktor)}" if p.faktor != 1 else ""),
    "kali": lambda p: f"{_C(p.masukan[0])} × {_C(p.masukan[1])}" + (f" × {p.faktor.normalize():f}" if p.faktor != 1 else ""),
    "kelipatan": lambda p: f"{_C(p.masukan[0])} ÷ {_C(p.masukan[1])}",
    "rerata": lambda p: f"({' + '.join(map(_C, p.masukan))}) ÷ {len(p.masukan)}",
    "sama": lambda p: _C(p.masukan[0]),
    "pelengkap": lambda p: " − ".join(("100", *map(_C, p.masukan))),
    "tertimbang": lambda p: (
        f"({' + '.join(f'{_C(a)} × {_C(b)}' for a, b in zip(p.masukan[::2], p.masukan[1::2], strict=True))})"
        f" ÷ ({' + '.join(map(_C, p.masukan[::2]))})"
    ),
    "porsi": lambda p: f"{_C(p.masukan[0])} ÷ ({' + '.join(map(_C, p.masukan))}) × 100",
    "bagian_sisa": lambda p: f"({_C(p.masukan[1])} − {_C(p.masukan[0])}) ÷ {_C(p.masukan[1])} × 100",
    "capaian_turun": lambda p: f"(2 × {_C(p.masukan[0])} − {_C(p.masukan[1])}) ÷ {_C(p.masukan[0])} × 100",
    "stok": lambda p: "".join(
        ("" if not n and t > 0 else " + " if t > 0 else " − ") + _C(x) for n, (x, t) in enumerate(zip(p.masukan, p.tanda, strict=True))
    ),
}


def _balik(p: Persamaan, n: int) -> Rentang | None:
    """Solve for the n-th input. The result is taken as printed."""
    h, r = p.hasil.bil.rentang(), [x.bil.rentang() for x in p.masukan]
    lain = [x for m, x in enumerate(r) if m != n]
    match p.jenis:
        case "jumlah":
            return kurang(h, tambah(*lain)) if lain else h
        case "rerata":
            return kurang(kali(h, Decimal(len(r))), tambah(*lain))
        case "sisa":
            return tambah(h, *lain) if n == 0 else kurang(r[0], tambah(h, *(x for m, x in enumerate(r) if m not in (0, n))))
        case "selisih":
            return tambah(h, r[1]) if n == 0 else kurang(r[0], h)
        case "stok":
            return _balik_stok(p, n, h, r)
        case "sama":
            return h
        case "rumus" if p.ekspresi is not None:
            return balik(p.ekspresi, n, r, kali(h, 1 / p.faktor))
        case "pelengkap":
            return kurang((SERATUS, SERATUS), tambah(h, *lain) if lain else h)
        case "bagian" | "bagi" | "kelipatan":
            f = kali(h, 1 / (SERATUS if p.jenis == "bagian" else p.faktor))
            return (f[0] * r[1][0], f[1] * r[1][1]) if n == 0 else bagi(r[0], f)
        case "kali":
            return bagi(kali(h, 1 / p.faktor), r[1 - n])
        case "beda" | "tumbuh":
            return _balik_perubahan(p, n, h, r)
    return None


def _balik_stok(p: Persamaan, n: int, h: Rentang, r: list[Rentang]) -> Rentang:
    lain = tambah(*(x if p.tanda[m] > 0 else kurang((NOL, NOL), x) for m, x in enumerate(r) if m != n), (NOL, NOL))
    sisa = kurang(h, lain)
    return sisa if p.tanda[n] > 0 else kurang((NOL, NOL), sisa)


def _balik_perubahan(p: Persamaan, n: int, h: Rentang, r: list[Rentang]) -> Rentang | None:
    """The sign of the change is the one that the two values have."""
    arah = 1 if r[1][0] >= r[0][0] else -1
    d = kali(mutlak(h), Decimal(arah) / p.faktor)
    if p.jenis == "beda":
        return tambah(r[0], d) if n == 1 else kurang(r[1], d)
    faktor = (1 + d[0] / SERATUS, 1 + d[1] / SERATUS)
    if n == 1:
        return (r[0][0] * faktor[0], r[0][1] * faktor[1])
    return bagi(r[1], faktor)
