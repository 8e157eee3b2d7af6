"""Shares that a sentence tells: a percent, the part right beside it, and every whole in reach."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from selaras.periksa.kendala.persamaan import Jenis, Persamaan
from selaras.periksa.klaim.baca import Klaim, sebandingkah
from selaras.periksa.klaim.lingkup import (
    ATAU,
    BUKA,
    DAN,
    DARI,
    GESER,
    KOMA,
    LAIN,
    MENJADI,
    PISAH,
    RATA,
    SAMA,
    SISAAN,
    TITIK_KOMA,
    TUTUP,
    Lingkup,
)
from selaras.periksa.naskah.unsur import HURUF

TERBANYAK = 5
TERJAUH = 6  # words between a part and its percent
TARGET, CAPAIAN, SERAP, REALISASI = (HURUF[x] for x in ("TARGET", "CAPAIAN", "SERAP", "REALISASI"))
PORSI = HURUF["PORSI"]
UTUH = TARGET + HURUF["PAGU"] + HURUF["JUMLAH"] + DARI
PUNCAK = HURUF["MAKS"] + HURUF["MIN"] + HURUF["RATA"] + HURUF["KIRA"]


def klaim_porsi(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    for i in L.angka:
        if L.kelas[i] != "%" or L.a.unsur[i].kira or L.bergeser(i) or RATA in L.kiri(i, 3) or L.a.unsur[i].nilai == 100:
            continue
        if any(x in L.kanan(i, 3) for x in LAIN + HURUF["SISA"]) or any(x in L.kiri(i, 6) for x in HURUF["SISA"] + LAIN):
            yield from _pelengkap(L, i)
        yield from _capaian(L, i)
        if TARGET in L.kiri(i, 3):
            continue
        bagian, letak = _bagian(L, i)
        if bagian is not None:
            yield from _alas(L, i, bagian, letak)
        elif (t := _dari_belakang(L, i)) is not None:
            yield from _lalu_dari(L, i, t)
        elif (any(x in L.kiri(i) for x in PORSI + CAPAIAN + SERAP) or PORSI in L.kalimat(L.ke(i))) and not any(
            x in L.kiri(i) for x in PUNCAK + MENJADI
        ):
            yield from _bebas(L, i)


def _capaian(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """Realisasi over target, each told as such, whatever they measure."""
    k = L.ke(i)
    if not any(x in L.kiri(i, 6) for x in CAPAIAN + BUKA + ATAU):
        return
    for kalimat, jarak in (((k,), "sini"), ((k - 1, k), "lalu")):
        r, t = (_berperan(L, i, peran, kalimat) for peran in (REALISASI, TARGET))
        if r and t:
            if sebandingkah(L.a.unsur[r[-1]], L.a.unsur[t[-1]]):
                kuat = "satu" if len(r) == len(t) == 1 else "salah satu"
                yield _buat(L, "bagian", i, (r[-1], t[-1]), f"bagian: capaian, {kuat}, {jarak}")
            return


def _berperan(L: Lingkup, i: int, peran: str, kalimat: tuple[int, ...]) -> list[int]:  # noqa: N803
    """Amounts whose nearest word of role is this one."""
    hasil = []
    for j in (j for k in kalimat for j in L.isi(k)):
        if j == i or L.bergeser(j) or L.a.unsur[j].kira:
            continue
        kata = next((x for x in L.kiri(j, 7) if x in TARGET + REALISASI + CAPAIAN + SERAP), "")
        if kata == peran:
            hasil.append(j)
    return hasil


def _bagian(L: Lingkup, i: int) -> tuple[int | None, str]:  # noqa: N803
    """The part that a percent stands beside: before it with «atau» or a bracket, or behind it."""
    j, k = L.lalu(i), L.nanti(i)
    if j is not None and L.ke(j) == L.ke(i) and L.kelas[j] in "nr" and i - j <= TERJAUH + 4 and _bersambung(L.kiri(i, TERJAUH)):
        h = L.lalu(j)
        if DARI in L.kiri(j, 3) and h is not None and L.ke(h) == L.ke(j) and L.kelas[h] == L.kelas[j] and not L.bergeser(h):
            return h, "dari"
        return (j, "menempel") if not L.bergeser(j) and not L.a.unsur[j].kira else (None, "")
    if k is not None and L.ke(k) == L.ke(i) and L.kelas[k] in "nr" and not L.a.unsur[k].kira:
        kanan = L.kelas[i + 1 : k]
        if len(kanan) <= TERJAUH and any(x in kanan for x in BUKA + ATAU) and not any(x in kanan for x in TITIK_KOMA + PISAH):
            return k, "di belakang"
    return None, ""


def _bersambung(kiri: str) -> bool:
    """«… (38 persen)», «… atau sekitar 38 persen», «…, 38 persen»: the words before a percent join it to the amount before it."""
    for n, x in enumerate(kiri[:4]):
        if x in BUKA + ATAU + SAMA:
            return True
        if x in TUTUP + DAN:
            return False
        if x == KOMA:
            return n <= 1 and TUTUP not in kiri and DAN not in kiri
    return False


def _dari_belakang(L: Lingkup, i: int) -> int | None:  # noqa: N803
    """«35 persen dari seluruh UMKM yang sebanyak 6.600 unit»: the whole behind a percent."""
    t = L.nanti(i)
    if (
        t is None
        or L.ke(t) != L.ke(i)
        or L.kelas[t] not in "nr"
        or DARI not in L.kelas[i + 1 : t]
        or any(x in L.kelas[i:t] for x in TUTUP + PISAH)
    ):
        return None
    return t


def _lalu_dari(L: Lingkup, i: int, t: int) -> Iterator[Klaim]:  # noqa: N803
    """The part stands before the percent in its sentence, or in the one before."""
    k = L.ke(i)
    for kalimat, jarak in (((k,), "sini"), ((k - 1,), "lalu")):
        v = [j for j in L.sebanding(t, kalimat) if j < i and not L.bergeser(j)]
        for s in v[-3:]:
            banyak = "satu-satunya" if len(v) == 1 else "di antara"
            yield _buat(L, "bagian", i, (s, t), f"bagian: dari yang di belakang, {banyak}, {jarak}")
        if v:
            return


def _keseluruhan(L: Lingkup, t: int) -> bool:  # noqa: N803
    """A number with a percent of its own is a part beside others, no whole, unless it is told as one."""
    j = L.nanti(t)
    if j is None or L.kelas[j] != "%" or not L.menempel(j) or L.a.unsur[j].nilai == 100:
        return True
    return any(x in L.kiri(t) for x in DARI + HURUF["JUMLAH"] + HURUF["PAGU"] + TARGET)


def _alas(L: Lingkup, i: int, s: int, letak: str) -> Iterator[Klaim]:  # noqa: N803
    k = L.ke(i)
    u = L.a.unsur
    lain = [j for j in L.sebanding(s, (k,)) if not L.bergeser(j)]
    if 1 <= len(lain) <= TERBANYAK:
        yield _buat(L, "porsi", i, (s, *lain), "bagian: dari semua yang disebut, terbalik")
    for kalimat, jarak in (((k,), "sini"), ((k - 1, k), "lalu"), ((k - 2, k - 1, k), "jauh")):
        v = [j for j in L.sebanding(s, kalimat) if not L.bergeser(j) and _keseluruhan(L, j)]
        besar = [j for j in v if u[j].nilai >= u[s].nilai or TARGET in L.kanan(i) or any(x in L.kiri(j) for x in UTUH)]
        if besar:
            yield from _per_alas(L, i, s, v, besar, f"bagian: {letak}", jarak)
            return


def _per_alas(L: Lingkup, i: int, s: int, v: list[int], besar: list[int], nama: str, jarak: str) -> Iterator[Klaim]:  # noqa: N803
    """One claim for each number that may be the whole."""
    t = L.nanti(s)
    if nama.endswith("dari") and t is not None and t in v:
        besar = [t]
    calon = sorted(sorted(besar, key=lambda j: abs(j - s))[:TERBANYAK])
    for t in calon:
        tempat = "di antara" if len(calon) > 1 else "satu-satunya" if len(v) == 1 else "satu yang lebih besar"
        buka = ", alas terbuka" if L.terbuka(i) and not _disebut(L, i, t) else ""
        yield _buat(L, "bagian", i, (s, t), f"{nama}, {tempat}, {jarak}{buka}")
        if any(x in L.kalimat(L.ke(i)) for x in SISAAN):
            yield _buat(L, "bagian_sisa", i, (s, t), f"{nama}, {tempat}, {jarak}{buka}, terbalik")


def _disebut(L: Lingkup, i: int, t: int) -> bool:  # noqa: N803
    """«… dari target» after the percent, and the number is told as the target."""
    belakang = L.kelas[i + 1 : i + 4]
    kiri = L.kiri(t, 5)
    kiri = kiri[: next((n for n, x in enumerate(kiri) if x in PISAH + KOMA), len(kiri))]
    return any(x in belakang and x in kiri for x in TARGET + HURUF["PAGU"])


def _bebas(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """«persentasenya 47,23 persen»: any two amounts of one measure nearby."""
    k = L.ke(i)
    for kalimat, jarak in (((k,), "sini"), ((k - 1, k), "lalu")):
        v = [j for j in L.sebanding(i, kalimat, "nr") if not L.bergeser(j)]
        pasangan = [(x, y) for x, y in itertools.combinations(v[-TERBANYAK:], 2) if sebandingkah(L.a.unsur[x], L.a.unsur[y])]
        if not pasangan:
            continue
        for x, y in pasangan:
            s, t = (x, y) if L.a.unsur[x].nilai <= L.a.unsur[y].nilai else (y, x)
            if TARGET in L.kiri(s):
                s, t = t, s
            tempat = "satu pasangan" if len(pasangan) == 1 else "salah satu pasangan"
            nama = f"bagian: bebas, {tempat}, {jarak}"
            bersisa = any(c in L.kiri(s) + L.kanan(s) for c in SISAAN) and not any(c in L.kiri(i) for c in SISAAN)
            yield _buat(L, "bagian", i, (s, t), f"{nama}, terbalik" if bersisa else nama)
            if any(c in L.kalimat(L.ke(s)) for c in SISAAN):
                yield _buat(L, "bagian_sisa", i, (s, t), f"{nama}, sisanya" if bersisa else f"{nama}, terbalik")
        return


def _pelengkap(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """What remains to a hundred of the percents that the sentence tells."""
    k = L.ke(i)
    v = [j for j in L.isi(k) if j < i and L.kelas[j] == "%" and not L.bergeser(j)]
    if v and sum(L.a.unsur[j].nilai for j in v) < 100 and not any(x in L.kiri(j, 3) for j in v for x in GESER):
        yield _buat(L, "pelengkap", i, tuple(v), f"pelengkap: {'satu' if len(v) == 1 else 'deret'}")


def _buat(L: Lingkup, jenis: Jenis, i: int, masukan: tuple[int, ...], nama: str) -> Klaim:  # noqa: N803
    return Klaim(Persamaan(jenis, L.s[i], tuple(L.s[j] for j in masukan), nama), L.a, (i, *masukan))
