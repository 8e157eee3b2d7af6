"""Arithmetic that a sentence writes out: «(1.445 + 215 + 260)/2.500 = 76,80%», «50.237 hari dibagi 12.253 pasien = 4,1 hari»."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from selaras.periksa.bahasa_id.leksikon import OPERASI
from selaras.periksa.bilangan import Mutu
from selaras.periksa.kendala.ekspresi import Ekspresi
from selaras.periksa.kendala.persamaan import Persamaan
from selaras.periksa.klaim.baca import RUMUS, DaftarSebut, Klaim
from selaras.periksa.klaim.lingkup import BUKA, SAMA, TUTUP
from selaras.periksa.naskah.unsur import HURUF, Alinea, Unsur

TERPANJANG = 30  # tokens of a formula
SATUAN_TERPANJANG = 3  # words of a unit behind a number
TERBERSARANG = 4  # brackets within brackets
PENUTUP = f".{HURUF['TITIK_KOMA']}"
SERATUS, SERIBU = Decimal(100), Decimal(1000)


def klaim_rumus(a: Alinea, s: DaftarSebut) -> Iterator[Klaim]:
    sama = [i for i, c in enumerate(a.kelas) if c == SAMA]
    for n, e in enumerate(sama):
        if e + 1 >= len(a.unsur) or a.unsur[e + 1].bil is None:
            continue
        awal = max(e - TERPANJANG, sama[n - 1] + 1 if n else 0)
        awal = next((j + 1 for j in range(e - 1, awal - 1, -1) if a.kelas[j] in PENUTUP or a.unsur[j].k is not a.unsur[e].k), awal)
        for m in range(awal, e):
            if (t := _Pengurai(a, m, e).baca()) is not None:
                yield _klaim(a, s, e + 1, *t)
                break


class _Pengurai:
    """One expression over the tokens from ``s`` to ``e``."""

    def __init__(self, a: Alinea, s: int, e: int) -> None:
        self.a, self.i, self.e = a, s, e
        self.masukan: list[int] = []
        self.dalam = 0

    def baca(self) -> tuple[Ekspresi, list[int]] | None:
        hasil = self._jumlah()
        return (hasil, self.masukan) if isinstance(hasil, Ekspresi) and self.i == self.e else None

    def _jumlah(self) -> Ekspresi | int | None:
        return self._deret("+-", self._kali)

    def _kali(self) -> Ekspresi | int | None:
        return self._deret("*/", self._suku)

    def _deret(self, op: str, suku: Callable[[], Ekspresi | int | None]) -> Ekspresi | int | None:
        kiri = suku()
        while kiri is not None and self.i < self.e and (o := OPERASI.get(self.a.unsur[self.i].teks.lower(), "")) and o in op:
            self.i += 1
            kanan = suku()
            kiri = None if kanan is None else Ekspresi(o, kiri, kanan)
        return kiri

    def _suku(self) -> Ekspresi | int | None:
        if self.i >= self.e:
            return None
        u = self.a.unsur[self.i]
        if u.kelas == BUKA:
            return self._kurung()
        if u.bil is None or u.kira:
            return None
        self.masukan.append(self.i)
        self.i += 1
        self._satuan()
        return len(self.masukan) - 1

    def _kurung(self) -> Ekspresi | int | None:
        self.dalam += 1
        if self.dalam > TERBERSARANG:
            return None
        self.i += 1
        isi = self._jumlah()
        if isi is None or self.i >= self.e or self.a.kelas[self.i] != TUTUP:
            return None
        self.i += 1
        self.dalam -= 1
        self._satuan()
        return isi

    def _satuan(self) -> None:
        """Words behind a number that are neither an operation nor a bracket."""
        for _n in range(SATUAN_TERPANJANG):
            if self.i < self.e and _kata(self.a.unsur[self.i]):
                self.i += 1


def _kata(u: Unsur) -> bool:
    return u.bil is None and u.teks[0].isalpha() and u.teks.lower() not in OPERASI


def _klaim(a: Alinea, s: DaftarSebut, i: int, e: Ekspresi, masukan: list[int]) -> Klaim:
    """A percent is a ratio times a hundred, unless the inputs are percents already."""
    faktor = [Decimal(1)]
    if a.kelas[i] == "%":
        faktor.append(SERATUS)
    elif a.unsur[i + 1 : i + 2] and a.unsur[i + 1].teks == "‰":
        faktor = [SERIBU]
    pilihan = [Persamaan("rumus", s[i], tuple(s[j] for j in masukan), RUMUS, faktor=f, ekspresi=e) for f in faktor]
    p = max(pilihan, key=lambda p: (p.mutu() > Mutu.SALAH, -_jarak(p)))
    return Klaim(p, a, (i, *masukan))


def _jarak(p: Persamaan) -> Decimal:
    """How far the result is from what is printed, as a ratio."""
    r = p.hitung()
    if r is None or r[0] <= 0 or p.hasil.bil.nilai <= 0:
        return Decimal("Infinity")
    x = p.hasil.bil.nilai / r[0]
    return max(x, 1 / x)
