"""A paragraph as typed tokens: each word and number has one class, so that a phrase is a short string of classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from selaras.angka.terbilang import baca_terbilang
from selaras.periksa.bahasa_id.leksikon import KELAS, PECAHAN, PERINGKAT, SKALA, TANDA
from selaras.periksa.bahasa_id.nama import SINGKATAN_NAMA
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kata import BUKAN_BENDA
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.temuan import Lokasi

_POTONG = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\d?|[(),;:=+|<>→–−-]|[.!?]|\S")
_ANGKA_KATA = frozenset(
    """satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu puluh belas ratus ribu juta miliar milyar
    triliun nol sejuta""".split()
)
_JENIS = {"J": "n", "P": "%", "R": "r", "U": "u", "T": "t", "X": "x"}
# Every class has one character; a pattern is compiled to an expression over them.
HURUF: dict[str, str] = {nama: chr(0x4E00 + n) for n, nama in enumerate((*KELAS, "PECAHAN", *dict.fromkeys(TANDA.values())))}
HURUF |= {"KATA": "w", "TITIK": ".", "N": "n", "P": "%", "R": "r", "U": "u", "T": "t", "X": "x", "GLOSA": "g"}
_KATA: dict[str, str] = {kata: HURUF[nama] for nama, isi in reversed(KELAS.items()) for kata in isi.split()}
_KATA |= dict.fromkeys(PECAHAN, HURUF["PECAHAN"])
# By the first part of an expression: how many words the longest that begins so has.
_PANJANG: dict[str, int] = {}
for _k in _KATA:
    _PANJANG[_k.split("_")[0]] = max(_PANJANG.get(_k.split("_")[0], 0), _k.count("_") + 1)
BESARAN = "n%ru"


@dataclass(frozen=True, slots=True, eq=False)
class Unsur:
    """A token. ``kelas`` is its character; a number has ``bil`` and its unit words in ``satuan``."""

    kelas: str
    teks: str
    awal: int
    akhir: int
    k: Kalimat
    bil: Bilangan | None = None
    satuan: str = ""
    kira: bool = False

    @property
    def lokasi(self) -> Lokasi:
        return self.k.lokasi(self.awal, self.akhir)

    @property
    def nilai(self) -> Decimal:
        return self.bil.nilai if self.bil is not None else Decimal(0)


@dataclass(eq=False)
class Alinea:
    """The tokens of one paragraph, and the same as a string of classes."""

    unsur: list[Unsur]
    tahun: int = 0  # of the report

    @cached_property
    def kelas(self) -> str:
        return "".join(u.kelas for u in self.unsur)

    @cached_property
    def ragam(self) -> frozenset[str]:
        """The classes that occur at all."""
        return frozenset(self.kelas)

    @cached_property
    def kalimat_ke(self) -> list[int]:
        """The sentence of each token."""
        hasil, n = [], 0
        for i, u in enumerate(self.unsur):
            if i and u.k is not self.unsur[i - 1].k:
                n += 1
            hasil.append(n)
        return hasil

    @cached_property
    def batas_kalimat(self) -> list[int]:
        """Where each sentence begins, and the end of the last."""
        ke = self.kalimat_ke
        return [i for i in range(len(ke)) if not i or ke[i] != ke[i - 1]] + [len(ke)]

    def awal_rentang(self, j: int) -> bool:
        """Does a class of values begin at a token: «76,61–88,30», «80 - 100»?"""
        return j >= 0 and self.kelas[j + 1 : j + 2] == HURUF["GARIS"] and self.kelas[j + 2 : j + 3] == self.kelas[j]

    def letak_kalimat(self, dari: int, sampai: int | None = None) -> range:
        """The tokens of the sentences from ``dari`` to ``sampai``, as far as there are such."""
        akhir = dari if sampai is None else sampai
        b = self.batas_kalimat
        return range(b[min(max(dari, 0), len(b) - 1)], b[min(max(akhir + 1, 0), len(b) - 1)])

    def kata(self, a: int, b: int) -> str:
        """The words between two tokens, in small letters."""
        return " ".join(u.teks.lower() for u in self.unsur[max(a, 0) : b])


def alinea(kalimat: list[Kalimat], tahun: int = 0) -> Iterator[Alinea]:
    """Paragraphs in reading order, of a report of that year."""
    kini: list[Unsur] = []
    nomor = -1
    for k in kalimat:
        if k.paragraf != nomor and kini:
            yield Alinea(kini, tahun)
            kini = []
        nomor = k.paragraf
        kini += unsur_kalimat(k)
    if kini:
        yield Alinea(kini, tahun)


def unsur_kalimat(k: Kalimat) -> list[Unsur]:
    mentah: list[Unsur] = []
    p = 0
    for t in k.token:
        mentah += _kata(k, p, t.awal)
        u, p = _angka(k, t, mentah)
        mentah.append(u)
    mentah += _kata(k, p, len(k.teks))
    return _bukan_nilai(_glosa(_bilangan_kata(_gabung(_satuan(_renggang(mentah))))))


def _renggang(u: list[Unsur]) -> list[Unsur]:
    """«51 ,5 %» is one number: the comma stands right before digits and after a space."""
    hasil: list[Unsur] = []
    for x in u:
        pecahan = x.bil.teks.split(" ")[0].rstrip("%") if x.bil is not None else ""
        if len(hasil) > 1 and pecahan.isdigit() and _pecah(hasil[-2], hasil[-1], x):
            y, langkah = hasil[-2], Decimal(1).scaleb(-len(pecahan))
            teks = y.k.teks[y.awal : x.akhir]
            nilai = y.nilai + Decimal(pecahan) * langkah
            bil = replace(x.bil, nilai=nilai, langkah=langkah, teks=teks, eksak=False, tafsir=()) if x.bil is not None else None
            hasil[-2:] = [replace(x, bil=bil, teks=teks, awal=y.awal)]
            continue
        hasil.append(x)
    return hasil


def _pecah(y: Unsur, koma: Unsur, x: Unsur) -> bool:
    """A whole number, a space, a comma and digits right behind it."""
    if y.bil is None or not y.teks.isdigit() or koma.teks != ",":
        return False
    return y.akhir + 1 == koma.awal and koma.akhir == x.awal and x.teks[:1].isdigit()


_UANG = re.compile(r"(?:US\$|USD|\$|€|Rp\.?)\s*$")
_SKALA = re.compile(rf"\s?({'|'.join(sorted(SKALA, key=len, reverse=True))})\b(?![/-]|\.\w)", re.IGNORECASE)


def _angka(k: Kalimat, t: Token, lalu: list[Unsur]) -> tuple[Unsur, int]:
    kelas, bil, akhir = _JENIS[t.jenis], t.bil, t.akhir
    if kelas == "x" and re.search(r"\b(?:ke|angka|posisi|dan|,)\s+$", k.teks[max(0, t.awal - 8) : t.awal]) and not bil.teks.startswith("0"):
        kelas = "n"
    if kelas == "x" and bil.nilai >= 1000 and "." in bil.teks:
        kelas = "n"  # «triwulan 318.424 orang»: too large for a name
    if k.teks[max(0, t.awal - 2) : t.awal] == "[^" or (k.teks[max(0, t.awal - 1) : t.awal] == "[" and k.teks[akhir : akhir + 1] == "]"):
        kelas = "x"  # a footnote
    if kelas == "n" and k.teks[t.akhir : t.akhir + 1].isupper():
        kelas = "x"  # TPS 3R, 3C
    uang = _UANG.search(k.teks, max(0, t.awal - 5), t.awal)
    if uang and kelas in "nx":
        kelas = "r"
    if m := (_SKALA.match(k.teks, akhir) if not bil.berskala else None):
        huruf = m[1].lower()
        # «1,2 M» is an amount only where money is spoken of.
        if len(huruf) > 1 or (kelas == "r" and m[1].isupper() and bil.nilai < 1000):
            f = Decimal(10) ** SKALA[huruf]
            bil = replace(bil, nilai=bil.nilai * f, langkah=bil.langkah * f, eksak=False, berskala=True, teks=f"{bil.teks} {m[1]}")
            akhir = m.end()
            kelas = "n" if kelas in "xt" else kelas
    if kelas in "n" and re.match(r"\s*(?:persen\s+poin|poin\s+persen|p\.?p\.?\b|ppt\b)", k.teks[akhir:], re.IGNORECASE):
        kelas = "u"
    if kelas == "%" and (poin := re.match(r"\s*(?:poin|point)s?\b", k.teks[akhir:], re.IGNORECASE)):
        kelas, akhir = "u", akhir + poin.end()
    return Unsur(kelas, k.teks[t.awal : akhir], t.awal, akhir, k, bil), akhir


def _kata(k: Kalimat, a: int, b: int) -> list[Unsur]:
    hasil: list[Unsur] = []
    for m in _POTONG.finditer(k.teks, a, b):
        teks = m[0].lower()
        akhir = teks in ".!?" and _akhir(k.teks, m.end()) and not _singkatan(hasil, m)
        kelas = HURUF[TANDA[teks]] if teks in TANDA else "." if akhir else "w"
        hasil.append(Unsur(kelas, m[0], m.start(), m.end(), k))
    return hasil


def _singkatan(lalu: list[Unsur], m: re.Match[str]) -> bool:
    """The dot of «Kab. Kuala», inside a sentence."""
    return bool(lalu) and lalu[-1].akhir == m.start() and lalu[-1].teks.lower() in SINGKATAN_NAMA


def _akhir(teks: str, n: int) -> bool:
    return not teks[n:].strip() or (teks[n : n + 1].isspace() and teks[n:].lstrip()[:1].isupper())


_KERJA = re.compile(r"(?:ter|ber|mem|men|meng|di)[a-z]{4}")  # a verb, no unit


def _satuan(u: list[Unsur]) -> list[Unsur]:
    """Give every count the words right after it as its unit."""
    hasil = list(u)
    for i, x in enumerate(u):
        if x.kelas in "nu" and x.bil is not None:
            kata = []
            for y in u[i + 1 : i + 4]:
                w = y.teks.lower()
                if y.kelas != "w" or not w[0].isalpha() or w in BUKAN_BENDA or w in _ANGKA_KATA or w in _KATA or _KERJA.match(w):
                    break
                kata.append(w)
            if kata:
                hasil[i] = replace(x, satuan=" ".join(kata))
    return hasil


def _gabung(u: list[Unsur]) -> list[Unsur]:
    """Expressions of several words become one token; single words get their class."""
    hasil: list[Unsur] = []
    i = 0
    while i < len(u):
        if u[i].bil is not None or u[i].kelas != "w":
            hasil.append(u[i])
            i += 1
            continue
        depan = u[i].teks.lower().partition("-")[0]
        for n in range(min(_PANJANG.get(depan, 0), len(u) - i), 0, -1):
            bagian = u[i : i + n]
            if any(x.kelas != "w" for x in bagian):
                continue
            kunci = "_".join(x.teks.lower() for x in bagian).replace("-", "_")
            if kunci in _KATA:
                x, akhir = u[i], bagian[-1].akhir
                hasil.append(Unsur(_KATA[kunci], x.k.teks[x.awal : akhir], x.awal, akhir, x.k))
                i += n
                break
        else:
            hasil.append(u[i])
            i += 1
    return hasil


def _bilangan_kata(u: list[Unsur]) -> list[Unsur]:
    """A number in words becomes a number."""
    hasil: list[Unsur] = []
    i = 0
    while i < len(u):
        j = i
        while j < len(u) and u[j].kelas == "w" and u[j].teks.lower() in _ANGKA_KATA:
            j += 1
        nilai = baca_terbilang(u[i].k.teks[u[i].awal : u[j - 1].akhir]).nilai if j > i and not _nama(u, i, j) else None
        if nilai is None:
            hasil.append(u[i])
            i += 1
            continue
        teks = u[i].k.teks[u[i].awal : u[j - 1].akhir]
        benda = u[j].teks.lower() if j < len(u) and u[j].kelas == "w" and u[j].teks[0].isalpha() else ""
        bil = Bilangan(Decimal(nilai), Decimal(1), teks)
        hasil.append(Unsur("k", teks, u[i].awal, u[j - 1].akhir, u[i].k, bil, benda if benda not in BUKAN_BENDA else ""))
        i = j
    return hasil


def _nama(u: list[Unsur], i: int, j: int) -> bool:
    """«roda dua 246»: the numeral belongs to a name when a number follows it at once."""
    return j == i + 1 and i > 0 and u[i - 1].kelas == "w" and j < len(u) and u[j].bil is not None and u[j].kelas in "n%"


def _glosa(u: list[Unsur]) -> list[Unsur]:
    """«5 (lima)» and «Rp1.000,- (seribu rupiah)»: the words are a gloss of the number, no number of their own."""
    hasil: list[Unsur] = []
    i = 0
    buka, tutup = HURUF["BUKA"], HURUF["TUTUP"]
    while i < len(u):
        if hasil and hasil[-1].bil is not None and hasil[-1].kelas in "nrxt%" and u[i].kelas == buka and i + 2 < len(u):
            j = next((j for j in range(i + 1, min(i + 30, len(u))) if u[j].kelas == tutup), None)
            isi = u[i + 1 : j] if j else []
            if isi and any(x.kelas == "k" for x in isi) and all(x.kelas in "kw" for x in isi):
                i = (j or i) + 1
                continue
        hasil.append(u[i])
        i += 1
    return [replace(x, kelas="n") if x.kelas == "k" else x for x in hasil]


TELITI = 4  # digits of a number that was counted, whatever «tak kurang dari» says
_PENYEBUT = frozenset((100, 1000, 10000, 100000, 1000000))
_BATAS = frozenset("<>≤≥")


def _bukan_nilai(u: list[Unsur]) -> list[Unsur]:
    """A denominator (per 1.000), a threshold (≥ 90) and a clock (31:28) are no values; «sekitar 40» is one that was not meant exactly."""
    hasil = list(u)
    for i, x in enumerate(u):
        if x.bil is None or not i:
            continue
        lalu = u[i - 1]
        if (
            lalu.teks in _BATAS
            or (lalu.kelas == HURUF["PER"] and x.nilai in _PENYEBUT)
            or _jam(u, i)
            or (x.kelas == "n" and (_urutan(u, i) or _butir(u, i)))
        ):
            hasil[i] = replace(x, kelas="x")
        elif x.kelas in "nx%" and _rentang(u, i):
            hasil[i] = replace(x, kelas="x")
            hasil[i - 2] = replace(hasil[i - 2], kelas="x")
        elif HURUF["KIRA"] in (lalu.kelas, u[i - 2].kelas if i > 1 and u[i - 1].bil is None else ""):
            hasil[i] = replace(x, kira=sum(c.isdigit() for c in x.bil.teks.strip("0,.")) < TELITI)
    return hasil


def _rentang(u: list[Unsur], i: int) -> bool:
    """«76,61-88,30»: the ends of a class, no values."""
    if i < 2 or u[i - 1].kelas != HURUF["GARIS"] or u[i - 2].bil is None or u[i - 2].kelas not in "nx%":
        return False
    return u[i - 2].akhir == u[i - 1].awal and u[i - 1].akhir == u[i].awal


def _urutan(u: list[Unsur], i: int) -> bool:
    """«urutan 5», «Koridor 2», «lot 1»: the number names a place or a thing."""
    kata = u[i - 1].teks
    if kata.lower() in PERINGKAT:
        return True
    bernama = u[i - 1].kelas == "w" and kata[:1].isupper() and kata[1:].islower() and i > 1 and u[i - 2].bil is None
    return bernama and u[i].nilai < 10 and u[i].bil is not None and u[i].teks.isdigit() and not u[i].satuan


def _butir(u: list[Unsur], i: int) -> bool:
    """«(1) belanja ATK»: the mark of an item."""
    if not (u[i].teks.isdigit() and u[i].nilai < 30 and u[i - 1].kelas == HURUF["BUKA"] and i + 2 < len(u)):
        return False
    return u[i + 1].kelas == HURUF["TUTUP"] and u[i + 2].kelas not in HURUF["KOMA"] + "."


def _jam(u: list[Unsur], i: int) -> bool:
    """Digits on both sides of a colon without a space."""
    x = u[i]
    sebelum = x.k.teks[max(0, x.awal - 2) : x.awal]
    sesudah = x.k.teks[x.akhir : x.akhir + 2]
    return (sebelum[-1:] == ":" and sebelum[:1].isdigit()) or (sesudah[:1] == ":" and sesudah[1:].isdigit())
