"""Sentences that name the largest or smallest: «terendah di Sungai Bening (22,0)», «Desa Angsana paling banyak penduduknya»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.periksa.bahasa_id.ekstrem import (
    MENYEMPITKAN,
    MENYEMPITKAN_KLAUSA,
    PALING,
    PALING_BESAR,
    PALING_KECIL,
    PALING_UJUNG,
    TERBESAR,
    TERKECIL,
    TERUJUNG,
)
from selaras.periksa.himpunan.nama import Penyebutan, akar_kata
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

BATAS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"]))
JANGKAUAN = 22  # tokens from the word to its name and number
SEBELUM = 14
DEKAT = 5  # tokens between a number and the word that follows it
BUKAN_SELA = 3  # tokens around the word that may narrow it


@dataclass(frozen=True, eq=False)
class Ujung:
    """``w`` the word (to ``w_akhir``), ``v`` its number or -1, ``a`` to ``b`` its clause. ``arah`` 0: either end."""

    al: Alinea
    w: int
    w_akhir: int
    arah: int
    v: int
    a: int
    b: int

    @property
    def kata(self) -> frozenset[str]:
        """The words of the clause: they name the measure."""
        return frozenset(k for u in self.al.unsur[self.a : self.b] if u.teks[0].isalpha() and (k := akar_kata(u.teks)))

    def nama(self, semua: list[Penyebutan]) -> list[Penyebutan]:
        """The names that the word is said of, per family: between the word and its number, else before the word, else behind the number."""
        hasil: dict[int, Penyebutan] = {}
        ujung = self.v if self.v > self.w else self.b
        for p in semua:
            if self.w_akhir <= p.awal and p.akhir <= ujung:
                hasil.setdefault(p.keluarga, p)
        if hasil:
            return [*hasil.values()]
        sebelum = {p.keluarga: p for p in semua if self.a <= p.awal and p.akhir <= self.w and p.keluarga not in hasil}
        hasil = {k: p for k, p in sebelum.items() if not self._angka(p.akhir, self.w, kecuali=self.v)}
        for p in semua:
            if self.v > self.w and self.v < p.awal and p.akhir <= self.b and not self._angka(self.v + 1, p.awal):
                hasil.setdefault(p.keluarga, p)
        return [*hasil.values()]

    def _angka(self, a: int, b: int, kecuali: int = -1) -> bool:
        return any(self.al.kelas[i] in BESARAN and i != kecuali for i in range(a, b))


def ujung_alinea(al: Alinea) -> Iterator[Ujung]:
    kata = [*_kata_ujung(al)]
    terpakai = -1
    for n, (w, w_akhir, arah) in enumerate(kata):
        lalu = kata[n - 1][1] if n else 0
        depan = kata[n + 1][0] if n + 1 < len(kata) else len(al.unsur)
        mula, akhir = max(lalu, w - SEBELUM, 0), min(depan, w + JANGKAUAN)
        a = next((i + 1 for i in range(w - 1, mula - 1, -1) if _putus(al, i, w)), mula)
        b = next((i for i in range(w_akhir, akhir) if _putus(al, i, w)), akhir)
        if _sempit(al, a, w, w_akhir, b):
            continue
        v = next((i for i in range(w_akhir, b) if al.kelas[i] in BESARAN and not al.unsur[i].kira), -1)
        if v < 0 and not _ada_nomor(al, w_akhir, b):
            v = next((i for i in range(w - 1, max(a, terpakai + 1, w - DEKAT) - 1, -1) if al.kelas[i] in BESARAN), -1)
        terpakai = max(v, terpakai)
        if v == w_akhir and w_akhir - w == 2:
            continue  # «paling sedikit 112 desa»: a limit
        yield Ujung(al, w, w_akhir, arah, v, a, b)


def _putus(al: Alinea, i: int, w: int) -> bool:
    return al.kelas[i] in BATAS or al.unsur[i].k is not al.unsur[w].k


def _ada_nomor(al: Alinea, a: int, b: int) -> bool:
    return any(al.unsur[i].bil is not None for i in range(a, b))


def _kata_ujung(al: Alinea) -> Iterator[tuple[int, int, int]]:
    """Each word: its first token, the one behind it, and the direction."""
    for i, u in enumerate(al.unsur):
        kata = u.teks.lower()
        if kata.startswith(f"{PALING} "):
            kata_ujung, akhir = kata.split()[-1], i + 1
        elif kata == PALING and i + 1 < len(al.unsur):
            kata_ujung, akhir = al.unsur[i + 1].teks.lower(), i + 2
        elif kata in TERBESAR or kata in TERKECIL or kata in TERUJUNG:
            yield i, i + 1, 1 if kata in TERBESAR else -1 if kata in TERKECIL else 0
            continue
        else:
            continue
        if kata_ujung in PALING_BESAR or kata_ujung in PALING_KECIL or kata_ujung in PALING_UJUNG:
            yield i, akhir, 1 if kata_ujung in PALING_BESAR else -1 if kata_ujung in PALING_KECIL else 0


def _sempit(al: Alinea, a: int, w: int, w_akhir: int, b: int) -> bool:
    """Is it the largest of some only, the second, or a limit?"""
    if any(u.teks.lower() in MENYEMPITKAN_KLAUSA for u in al.unsur[a:w]):
        return True
    sekitar = [u.teks.lower() for u in al.unsur[max(0, w - BUKAN_SELA) : min(w_akhir + BUKAN_SELA, b)]]
    return any(x in MENYEMPITKAN or (x.startswith("di ") and x.split()[-1] in MENYEMPITKAN) for t in sekitar for x in (t, *t.split()))
