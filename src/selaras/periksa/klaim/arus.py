"""Flows: what was there, what came, what went, what is there now; and the total of what a sentence counts up.

No order of words is needed: the number that is told as the end is the result, the others carry the signs that the words beside them give.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from selaras.periksa.kendala.persamaan import Persamaan
from selaras.periksa.klaim.baca import Klaim
from selaras.periksa.klaim.lingkup import ATAU, DAN, DARI, KOMA, MENJADI, NAIK, PISAH, SAMA, SEHINGGA, TURUN, Lingkup
from selaras.periksa.naskah.unsur import HURUF

TERBANYAK = 6
AWAL, AKHIR, SISA, JUMLAH, SEBESAR, RATA = (HURUF[x] for x in ("AWAL", "AKHIR", "SISA", "JUMLAH", "SEBESAR", "RATA"))
RINCI, TITIK_DUA, URUT, KALI, PER = (HURUF[x] for x in ("RINCI", "TITIK_DUA", "URUT", "KALI", "PER"))
TAMBAH = HURUF["MASUK"] + HURUF["TAMBAH"] + NAIK
KURANG = HURUF["KELUAR"] + HURUF["GARIS"] + TURUN
UJUNG = AKHIR + SISA + JUMLAH + SAMA + MENJADI + SEHINGGA


def klaim_arus(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    for i in L.angka:
        if L.kelas[i] not in "nr" or L.a.unsur[i].kira:
            continue
        kiri = L.kiri(i)
        if "dibulatkan" in L.kata_kiri(i):
            continue
        if any(x in kiri for x in UJUNG) or "masih" in L.kata_kiri(i, 4):
            yield from _arus(L, i)
        yield from _terbesar(L, i)


def _barisan(L: Lingkup, i: int) -> tuple[list[int], str]:  # noqa: N803
    """The amounts that may make ``i``: of its sentence, with those of the sentences before when they are too few."""
    k = L.ke(i)
    for kalimat, letak in (((k,), "sini"), ((k - 1, k), "lalu"), ((k - 2, k - 1, k), "lalu")):
        v = L.sebanding(i, kalimat, longgar=True)
        if len(v) >= 3:
            return v, letak
    return [], ""


def _arus(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    v, letak = _barisan(L, i)
    if not 3 <= len(v) <= TERBANYAK:
        return
    tanda = [_tanda(L, j) for j in v]
    awal = [n for n, j in enumerate(v) if AWAL in L.kiri(j, 5) or (not tanda[n] and DARI in L.kiri(j, 3))]
    mula = awal[0] if awal else next((n for n, t in enumerate(tanda) if not t), None)
    if mula is None:
        return
    urut = [v[mula], *(j for n, j in enumerate(v) if n != mula)]
    dikenal = [t for n, t in enumerate(tanda) if n != mula]
    if all(dikenal):
        yield _buat(L, i, urut, (1, *dikenal), f"stok: bertanda, {letak}")
    elif any(dikenal) and dikenal.count(0) <= 1:
        for pilihan in itertools.product(*((t,) if t else (1, -1) for t in dikenal)):
            yield _buat(L, i, urut, (1, *pilihan), f"stok: satu tanda diduga, {letak}")


def _tanda(L: Lingkup, j: int) -> int:  # noqa: N803
    """+1 for what comes, -1 for what goes: by a word right after the number, else by the nearest before it; an item has its own words."""
    kanan = L.kanan(j, 5)
    batas = next((n for n, x in enumerate(kanan) if x in DAN + KOMA + SEHINGGA), len(kanan))
    kiri = L.kiri(j, 7)
    pisah = next((n for n, x in enumerate(kiri[:2]) if x in DAN + KOMA), 2)
    dekat = [*kiri[:pisah], *kanan[:batas]]
    if not any(x in TAMBAH + KURANG for x in dekat) and "baru" in L.kata_kanan(j, 3):
        return 1
    for x in (*dekat, *kiri):
        if x in TAMBAH:
            return 1
        if x in KURANG:
            return -1
        if x in AWAL + AKHIR:
            return 0
    return 0


def _buat(L: Lingkup, i: int, masukan: list[int], tanda: tuple[int, ...], nama: str) -> Klaim:  # noqa: N803
    return Klaim(Persamaan("stok", L.s[i], tuple(L.s[j] for j in masukan), nama, tanda=tanda), L.a, (i, *masukan))


def _terbesar(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """The largest amount of a sentence is the total of all others, where a word says that things are added or divided."""
    k = L.ke(i)
    v, letak = [j for j in L.sebanding(i, (k,), longgar=True) if not L.bergeser(j)], ""
    if len(v) < 2 and all(j < i for j in v) and any(x in L.kiri(i) for x in SEHINGGA + MENJADI + JUMLAH):
        v, letak = L.sebanding(i, (k - 1, k), longgar=True), ", dua kalimat"
    if (
        not 2 <= len(v) <= TERBANYAK
        or (L.bergeser(i) and SEHINGGA not in L.kiri(i))
        or any(L.a.unsur[j].nilai >= L.a.unsur[i].nilai for j in v)
        or any(L.a.awal_rentang(j) or L.a.awal_rentang(j - 2) for j in (i, *v))  # an end of a class of scores is no amount
    ):
        return
    isyarat = _isyarat(L, i, v)
    if isyarat:
        p = Persamaan("jumlah", L.s[i], tuple(L.s[j] for j in v), f"jumlah: terbesar dari semua, {isyarat}{letak}")
        yield Klaim(p, L.a, (i, *v))


def _isyarat(L: Lingkup, i: int, v: list[int]) -> str:  # noqa: N803
    kiri = L.kiri(i)
    kalimat = L.kalimat(L.ke(i))
    if RATA in kalimat or KALI in kalimat:
        return ""
    if i > v[-1]:
        if any(x in kiri for x in JUMLAH + SEHINGGA + MENJADI):
            return "jumlah di belakang"
        if JUMLAH in L.kelas[max(0, v[0] - 8) : v[0]] and sum(L.tahun(j) is not None for j in v) < 2:
            return "gabungan"
        return "atau" if kiri[:1] == ATAU and any(DAN in L.kiri(j) for j in v[1:]) else ""
    if i < v[0] and DARI in L.kiri(i, 3) and any(x in L.kiri(v[-1], 4) for x in DAN + PISAH):
        if any(j not in v and L.kelas[j] == L.kelas[i] for j in L.isi(L.ke(i)) if i < j < v[-1]):
            return ""
        return "dari, semua bagian" if len(v) > 2 else "dari, dua bagian"
    if i < v[0]:
        antara = L.kelas[i + 1 : v[0]]
        if RINCI in antara or (TITIK_DUA in antara and len(antara) > 1):
            return "terdiri"
        if ATAU in antara or "baik" in L.a.kata(i, v[0]).split():
            return "yaitu"
    return ""
