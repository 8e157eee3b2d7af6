"""Sentences that count: «tiga dari lima indikator mencapai target», «empat jenis meningkat», «dua wilayah (A dan B)»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.periksa.bahasa_id import cacah as kata
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

TERBANYAK = 60  # things that a sentence counts one by one
JANGKAUAN = 16  # tokens from the count to what is said of the things
DEKAT = 3  # tokens between a count and its noun
BUTIR = 8  # words of one item of a list
BATAS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"]))
BUKA, TUTUP, KOMA, DAN = HURUF["BUKA"], HURUF["TUTUP"], HURUF["KOMA"], HURUF["DAN"]


@dataclass(frozen=True, eq=False)
class Cacahan:
    """Token ``c`` counts the things ``benda``, of ``n`` in all (0: not told). ``sifat``: capai, gagal, naik, turun, tetap, atas, bawah, or empty."""

    al: Alinea
    c: int
    benda: str
    n: int
    sifat: str
    ambang: int = -1
    semua: int = -1
    daftar: tuple[int, int] | None = None

    @property
    def banyak(self) -> int:
        return int(self.al.unsur[self.c].nilai)


def hitungan_alinea(al: Alinea) -> Iterator[Cacahan]:
    """Every count of things of which something is said, or which are listed."""
    for c, u in enumerate(al.unsur):
        if not _cacah(al, c) or u.kira or al.kelas[c - 1 : c] == HURUF["DARI"]:
            continue
        semua = _jumlah(al, c)
        benda = _benda(al, c) or (_benda(al, semua) if semua >= 0 else "")
        if not benda or (semua >= 0 and al.unsur[semua].nilai < u.nilai):
            continue
        mulai = max(c, semua) + 1
        sifat, ambang = _sifat(al, mulai)
        n = int(al.unsur[semua].nilai) if semua >= 0 else 0
        yield Cacahan(al, c, benda, n, sifat, ambang, semua, _daftar(al, c, mulai))


def _cacah(al: Alinea, i: int) -> bool:
    """A small whole number that counts things, in digits or in words."""
    u = al.unsur[i]
    return u.kelas == "n" and u.bil is not None and u.bil.bulat and 0 < u.nilai <= TERBANYAK and "," not in u.teks


def _jumlah(al: Alinea, c: int) -> int:
    """«c dari n benda», or «dari n benda, c …» before it; -1 without."""
    if al.kelas[c + 1 : c + 2] == HURUF["DARI"]:
        return next((i for i in range(c + 2, min(len(al.unsur), c + 2 + DEKAT)) if _cacah(al, i)), -1)
    k = al.kalimat_ke[c]
    for i in range(c - 1, max(-1, c - JANGKAUAN), -1):
        if al.kalimat_ke[i] != k or al.kelas[i] == ".":
            return -1
        if _cacah(al, i) and al.kelas[i - 1 : i] == HURUF["DARI"] and (i < 2 or al.unsur[i - 2].bil is None or al.kalimat_ke[i - 2] != k):
            return i
    return -1


def _benda(al: Alinea, c: int) -> str:
    for u in al.unsur[c + 1 : c + 1 + DEKAT]:
        if u.teks.lower() in kata.BENDA:
            return u.teks.lower()
        if u.kelas != "w":
            return ""
    return ""


def _sifat(al: Alinea, mulai: int) -> tuple[str, int]:
    """What is said of the counted, and the token of the bound where there is one."""
    sangkal, kurung = False, 0
    for i in range(mulai, min(len(al.unsur), mulai + JANGKAUAN)):
        u = al.unsur[i]
        w = u.teks.lower()
        kurung += (u.kelas == BUKA) - (u.kelas == TUTUP)
        if kurung > 0 or u.kelas == TUTUP:
            continue
        if u.kelas in BATAS or (_cacah(al, i) and u.kelas == "n" and al.kelas[i - 1] in (KOMA, DAN)):
            return "", -1
        if w in kata.SANGKAL:
            sangkal = True
        elif w in kata.DI_ATAS or w in kata.DI_BAWAH or w in kata.TERCAPAI or w in kata.GAGAL:
            return _tercapai(al, i, w, sangkal)
        elif w in kata.NAIK or w in kata.TURUN:
            return ("" if sangkal else "naik" if w in kata.NAIK else "turun"), -1
        elif w in kata.TETAP:
            return "tetap", -1
    return ("gagal", -1) if sangkal else ("", -1)


def _tercapai(al: Alinea, i: int, w: str, sangkal: bool) -> tuple[str, int]:
    """«mencapai target», «tercapai», «di atas 90 persen»."""
    for j in range(i + 1, min(len(al.unsur), i + 2 + DEKAT)):
        if al.kelas[j] in BESARAN:
            bawah = (w in kata.DI_BAWAH) != sangkal
            return ("bawah" if bawah else "atas"), j
        if al.unsur[j].teks.lower() in kata.SASARAN:
            return ("gagal" if (w in kata.DI_BAWAH) != sangkal else "capai"), -1
        if al.kelas[j] in (*BATAS, KOMA, DAN, BUKA):
            break
    if w not in kata.PENUH:
        return "", -1
    return ("gagal" if (w in kata.GAGAL) != sangkal else "capai"), -1


def _daftar(al: Alinea, c: int, mulai: int) -> tuple[int, int] | None:
    """The fewest and the most items of the list that follows; None without a list that is complete."""
    k = al.kalimat_ke[c]
    for i in range(mulai, min(len(al.unsur), mulai + JANGKAUAN)):
        u = al.unsur[i]
        w = u.teks.lower()
        if al.kalimat_ke[i] != k or u.kelas in BATAS or w in kata.BUKAN_DAFTAR or (_cacah(al, i) and al.kelas[i - 1] in (KOMA, DAN)):
            return None
        if u.kelas == BUKA:
            return _butir(al, i + 1, True)
        if w in kata.PEMBUKA_DAFTAR or u.kelas == HURUF["TITIK_DUA"]:
            return _butir(al, i + 1, False)
    return None


def _butir(al: Alinea, i: int, kurung: bool) -> tuple[int, int] | None:
    """Count items between commas; «dan» inside one may belong to a name."""
    k = al.kalimat_ke[i - 1]
    semua = [j for j in range(i, len(al.unsur)) if al.kalimat_ke[j] == k]
    pisah = HURUF["TITIK_KOMA"] if not kurung and any(al.kelas[j] == HURUF["TITIK_KOMA"] for j in semua) else KOMA
    ruas, dan, panjang, dalam = [0], [0], 0, 0
    tutup = False
    for j in semua:
        u = al.unsur[j]
        if (kurung and u.kelas == TUTUP and not dalam) or u.kelas == "." or (u.kelas in BATAS and u.kelas != pisah):
            break
        dalam += (u.kelas == BUKA) - (u.kelas == TUTUP)
        if dalam > 0 or u.kelas == TUTUP:
            continue
        if u.teks.lower() in kata.BUKAN_DAFTAR or (u.kelas in BESARAN and u.kelas != "n"):
            return None
        if u.kelas == pisah:
            if tutup and ruas[-1]:
                break  # «A, B, dan C, menjadi …»: the list ended with C
            ruas.append(0)
            dan.append(0)
            panjang = 0
        elif u.kelas == DAN:
            dan[-1] += 1
            tutup = ruas[-1] == 0  # «…, dan C» closes the list by itself
            panjang = 0
        else:
            ruas[-1] += 1
            panjang += 1
        if panjang > BUTIR:
            return None
    isi = [(r, d) for r, d in zip(ruas, dan, strict=True) if r]
    dalam_nama = sum(d for _r, d in isi) - tutup
    if len(isi) + dalam_nama < 2:
        return None
    return len(isi) + (not tutup and isi[-1][1] > 0), len(isi) + dalam_nama
