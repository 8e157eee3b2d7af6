"""A change of one value whose other value stands elsewhere: in another sentence of the paragraph, or in a table.

«Dibanding tahun 2023 yang 93,40%, tahun ini naik 0,29 poin», while the table says 93,11: what the difference leads to shows which word is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.lingkup import BANDING, DARI, LALU, MENJADI, RATA, Lingkup
from selaras.periksa.naskah.unsur import HURUF

ACUAN = BANDING + DARI + LALU + RATA + HURUF["TARGET"] + HURUF["NASIONAL"]
JAUH = 9  # tokens from a word that compares to the value compared with
SEUKURAN = 2  # values of one quantity before and after hardly differ by more
TERSEDIKIT = 2  # digits of a difference that leads somewhere
TERSEDIKIT_NILAI = 3  # digits of a value that is found again


def pasangan_jauh(L: Lingkup, i: int, lain: Sequence[Sebut]) -> Iterator[tuple[Sebut, Sebut, str]]:  # noqa: N803
    """For a change: what it started from and what it led to, and where the one that the sentence does not tell was found."""
    d = L.a.unsur[i]
    if d.bil is None or d.kira or _digit(d.bil.teks) < TERSEDIKIT:
        return
    if sum(L.kelas[g] == L.kelas[i] for g in L.geser_kalimat(L.ke(i))) > 1:
        return  # two changes are compared
    dekat = _sekelas(L, i, (L.ke(i) - 1, L.ke(i)))
    if any(abs(L.a.unsur[x].nilai - L.a.unsur[y].nilai) == d.nilai for n, x in enumerate(dekat) for y in dekat[n + 1 :]):
        return  # both values stand here
    jangkar = _jangkar(L, i, dekat)
    if jangkar is None:
        return
    j, acuan = jangkar
    v = L.a.unsur[j]
    if v.bil is None or _digit(v.bil.teks) < TERSEDIKIT_NILAI:
        return
    naik, turun = v.nilai + d.nilai, v.nilai - d.nilai
    for letak, semua in (("alinea", [L.s[x] for x in _sekelas(L, i, tuple(range(L.ke(i) - 1)))]), ("luar alinea", lain)):
        ada = {
            b: s
            for b in (naik, turun)
            if 0 < b < v.nilai * SEUKURAN and v.nilai < b * SEUKURAN
            for s in semua
            if _sama(s, b, v.bil.langkah)
        }
        if len(ada) == 1:
            s = next(iter(ada.values()))
            yield (L.s[j], s, letak) if acuan else (s, L.s[j], letak)
            return


def _sekelas(L: Lingkup, i: int, kalimat: tuple[int, ...]) -> list[int]:  # noqa: N803
    """Values of the measure of a change, printed as finely."""
    u = L.a.unsur[i]
    kelas = "%n" if u.kelas == "u" else u.kelas
    semua = (j for k in kalimat for j in L.isi(k) if j != i and L.kelas[j] in kelas and not L.bergeser(j) and not L.a.unsur[j].kira)
    return [j for j in semua if (b := L.a.unsur[j].bil) is not None and u.bil is not None and b.langkah == u.bil.langkah]


def _jangkar(L: Lingkup, i: int, dekat: list[int]) -> tuple[int, bool] | None:  # noqa: N803
    """The value that the change is told of, and whether it is the one compared with."""
    k = L.ke(i)
    subjek = [j for j in dekat if L.ke(j) == k and j < i and not any(c in L.kiri(j, JAUH) for c in BANDING + DARI)]
    if subjek and any(c in L.kanan(i, 4) for c in BANDING + DARI):
        return subjek[-1], False  # «72,54 masih 7,15 poin lebih tinggi daripada kota»
    acuan = [j for j in dekat if _acuan(L, j)]
    if len(acuan) == 1:
        return acuan[0], True
    sini = [j for j in dekat if L.ke(j) == k]
    if not acuan and len(sini) == 1 and (sini[0] < i or MENJADI in L.kiri(sini[0], 3)):
        return sini[0], False
    return None


def _acuan(L: Lingkup, j: int) -> bool:  # noqa: N803
    if any(c in L.kiri(j, JAUH) for c in ACUAN):
        return True
    t = L.tahun(j)
    return t is not None and bool(L.a.tahun) and t < L.a.tahun


def _sama(s: Sebut, v: Decimal, langkah: Decimal) -> bool:
    return s.bil.langkah == langkah and s.bil.nilai == v


def _digit(teks: str) -> int:
    return sum(c.isdigit() for c in teks.strip("0,."))
