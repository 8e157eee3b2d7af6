"""What readers ask of a line, answered in one pass over it: each of these was a pattern that a long line of dots or blanks made slow."""

from __future__ import annotations

_DIGIT = frozenset("0123456789")
_ISI_ANGKA = frozenset("0123456789.,")
_SESUDAH_ANGKA = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ%/ ")
_TANDA_HUBUNG = frozenset(" \t\u00a0:|+-")
MAKS_NOMOR_HALAMAN = 6
MAKS_SATUAN = 24  # letters of a unit after a number in a cell


def _kata(c: str) -> bool:
    return c.isalnum() or c == "_"


def berakhir(teks: str, tanda: str = ".:;!?") -> bool:
    """Does one of the marks end the text, brackets and quotes after it aside?"""
    for c in reversed(teks):
        if c in tanda:
            return True
        if _kata(c):
            return False
    return False


def sel_negatif(teks: str) -> bool:
    """A number alone in brackets, a percent sign inside or after: «(11,19)», «(11,19)%»."""
    t = teks.strip()
    t = t[:-1].rstrip() if t.endswith("%") else t
    if len(t) < 3 or t[0] != "(" or t[-1] != ")":
        return False
    dalam = t[1:-1].strip()
    dalam = dalam[:-1].rstrip() if dalam.endswith("%") else dalam
    return bool(dalam) and all(c in _ISI_ANGKA for c in dalam)


def angka_terpotong(atas: str, bawah: str) -> bool:
    """Do the digits below end the number above, which a narrow cell broke: «58.214.730.0» and «00», «55.936.87» and «2.437»?"""
    if not (bawah[:1].isdecimal() and all(c in _ISI_ANGKA for c in bawah)):
        return False
    atas = atas.removeprefix("Rp").lstrip("-(. ")
    return bool(atas) and not _ribuan(atas) and _ribuan(atas + bawah)


def _ribuan(teks: str) -> bool:
    """A whole number in groups of three: 1.234.567."""
    kelompok = teks.split(".")
    return (
        len(kelompok) > 1 and 1 <= len(kelompok[0]) <= 3 and all(k.isdecimal() for k in kelompok) and all(len(k) == 3 for k in kelompok[1:])
    )


def judul_markdown(teks: str) -> tuple[int, str] | None:
    """Level and text of «## Capaian ##»."""
    tingkat = len(teks) - len(teks.lstrip("#"))
    if not 1 <= tingkat <= 6 or not teks[tingkat : tingkat + 1].isspace():
        return None
    return tingkat, teks[tingkat:].strip().rstrip("#").rstrip()


def tanpa_penanda(teks: str) -> str:
    """Without the number of its column at the end: «Realisasi (4)»."""
    t = teks.rstrip()
    if not t.endswith(")"):
        return teks
    depan, buka, nomor = t[:-1].rpartition("(")
    nomor = nomor.strip()
    return depan.rstrip() if buka and 1 <= len(nomor) <= 2 and nomor.isdecimal() else teks


def baris_daftar_isi(teks: str) -> bool:
    """A line that ends in a leader of dots and a page number: «B. Capaian ........ 12»."""
    t = teks.rstrip()
    depan, kosong, ekor = t.rpartition(" ")
    nomor = ekor.lstrip(".…")
    if len(nomor) > MAKS_NOMOR_HALAMAN:
        return False
    titik = elips = 0
    for c in reversed(depan + kosong + ekor[: len(ekor) - len(nomor)]):
        if c == ".":
            titik += 1
        elif c == "…":
            elips += 1
        elif not c.isspace():
            break
    return titik >= 5 or elips >= 2


def berangka(teks: str) -> bool:
    """A cell that holds one number, its currency and unit aside."""
    i, n = 0, len(teks)
    while i < n and not _kata(teks[i]):
        i += 1
    if teks.startswith("Rp", i):
        i += 2
        while i < n and not _kata(teks[i]):
            i += 1
    if i >= n or teks[i] not in _DIGIT:
        return False
    while i < n and (teks[i] in _ISI_ANGKA or not _kata(teks[i])):
        i += 1
    while n > i and not _kata(teks[n - 1]):
        n -= 1
    return n - i <= MAKS_SATUAN and all(c in _SESUDAH_ANGKA for c in teks[i:n])


def baris_pipa(teks: str) -> bool:
    t = teks.strip()
    return len(t) > 1 and t[0] == t[-1] == "|"


def garis_pipa(teks: str) -> bool:
    """The line under the head of a table with pipes: «|---|:--:|»."""
    return "--" in teks and all(c in _TANDA_HUBUNG for c in teks.rstrip("\r\n"))
