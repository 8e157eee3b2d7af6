"""One thing for each of another: means, rates, products and multiples, among the few amounts that a sentence tells."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from selaras.periksa.bahasa_id.leksikon import AMBANG, PERIODE, UKURAN
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.baca import Klaim, sebandingkah
from selaras.periksa.klaim.lingkup import ATAU, DARI, GESER, MENJADI, NAIK, RATA, Lingkup
from selaras.periksa.naskah.unsur import HURUF

TERBANYAK = 7
PER, KALI, KOMA = HURUF["PER"], HURUF["KALI"], HURUF["KOMA"]
PENYEBUT = frozenset((100, 1000, 10000, 100000, 1000000))
LIPAT = "".join(HURUF[x] for x in ("DARI", "BANDING", "TARGET", "JUMLAH", "RASIO", "PAGU", "REALISASI"))


def klaim_kadar(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    for i in L.angka:
        u = L.a.unsur[i]
        if u.kelas not in "nr" or u.kira:
            continue
        if any(x in L.kalimat(L.ke(i)) for x in KALI + HURUF["PECAHAN"]):
            continue
        kiri, kanan = L.kiri(i, 6), L.kanan(i, 5)
        if (penyebut := _penyebut(L, i)) is not None:
            if HURUF["TARGET"] not in kiri and not AMBANG & set(L.kata_kiri(i, 3)):
                yield from _per_banyak(L, i, penyebut)
            continue
        if RATA in kiri or PER in kanan or PER in kiri or RATA in kanan[:2] or _satu(L, i):
            yield from _periode(L, i)
            yield from _bagi(L, i)
        yield from _kali(L, i)
    yield from _nisbah(L)


def klaim_rerata(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    """Means that are no plain mean of a row: weighted ones, and of a change over years."""
    for i in L.angka:
        u = L.a.unsur[i]
        if u.kira or (RATA not in L.kiri(i, 8) and RATA not in L.kalimat(L.ke(i))):
            continue
        k = L.ke(i)
        v = [j for m in (k - 1, k) for j in L.isi(m) if j < i][-TERBANYAK:]
        bobot = [j for j in v if L.kelas[j] == "n" and _utuh(L.a.unsur[j].bil)]
        nilai = [j for j in v if j not in bobot and sebandingkah(u, L.a.unsur[j]) and u.kelas == L.kelas[j]]
        if len(bobot) == len(nilai) == 2 and any(x in L.kata_kiri(i, 8) for x in ("tertimbang", "gabungan", "keduanya", "keseluruhan")):
            urut = [x for p in zip(bobot, nilai, strict=True) for x in p]
            p = Persamaan("tertimbang", L.s[i], tuple(L.s[j] for j in urut), "kadar: rata-rata tertimbang")
            yield Klaim(p, L.a, (i, *urut))
        if any(x in L.kiri(i, 8) for x in GESER):
            yield from _laju_rata(L, i)


def _laju_rata(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """«rata-rata penambahan per tahun»: the difference over the years between."""
    k = L.ke(i)
    v = [j for j in L.sebanding(i, (k - 1, k)) if L.tahun(j) is not None and not L.bergeser(j)]
    for x, y in itertools.combinations(v, 2):
        a, b = sorted((x, y), key=lambda j: L.tahun(j) or 0)
        n = (L.tahun(b) or 0) - (L.tahun(a) or 0)
        if n > 1:
            kuat = "satu pasangan" if len(v) == 2 else "salah satu pasangan"
            p = Persamaan("beda", L.s[i], (L.s[a], L.s[b]), f"kadar: rata-rata perubahan, {kuat}", faktor=Decimal(1) / n)
            yield Klaim(p, L.a, (i, a, b))


def _penyebut(L: Lingkup, i: int) -> Decimal | None:  # noqa: N803
    """«24,3 per 100.000 penduduk»: the round number that a rate is told for."""
    for j in range(i + 1, min(len(L.kelas), i + 6)):
        if L.kelas[j] in f"nr%.{KOMA}":
            return None
        if L.kelas[j] == PER and j + 1 < len(L.kelas) and L.a.unsur[j + 1].nilai in PENYEBUT:
            return L.a.unsur[j + 1].nilai
    return None


def _per_banyak(L: Lingkup, i: int, penyebut: Decimal) -> Iterator[Klaim]:  # noqa: N803
    v, letak = _dekat(L, i)
    v = [j for j in v if L.kelas[j] == "n" and _utuh(L.a.unsur[j].bil)]
    for x, y in itertools.combinations(v, 2):
        a, n = sorted((x, y), key=lambda j: L.a.unsur[j].nilai)
        kuat = "satu pasangan" if len(v) == 2 else "salah satu pasangan"
        p = Persamaan("bagi", L.s[i], (L.s[a], L.s[n]), f"kadar: per banyak, {kuat}, {letak}", faktor=penyebut)
        yield Klaim(p, L.a, (i, a, n))


def _nisbah(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    """«1 : 18», «1 banding 18»: how many of the one come to one of the other."""
    for i, u in enumerate(L.a.unsur):
        if (
            u.bil is None
            or i < 2
            or L.a.unsur[i - 2].nilai != 1
            or u.nilai <= 1
            or L.a.unsur[i - 1].teks.lower() not in (":", "banding", "berbanding")
        ):
            continue
        k = L.ke(i)
        v = [j for m in (k - 1, k) for j in L.isi(m) if j not in (i, i - 2) and L.kelas[j] == "n" and L.a.unsur[j].nilai > 0]
        for x, y in itertools.combinations(v[:TERBANYAK], 2):
            a, n = sorted((x, y), key=lambda j: -L.a.unsur[j].nilai)
            kuat = "satu pasangan" if len(v) == 2 else "salah satu pasangan"
            b = replace(u.bil, eksak=False)
            yield Klaim(Persamaan("bagi", Sebut(b, u.lokasi), (L.s[a], L.s[n]), f"kadar: nisbah, {kuat}"), L.a, (i, a, n))


def _satu(L: Lingkup, i: int) -> bool:  # noqa: N803
    """«satu penyuluh mendampingi 165 petani»."""
    j = L.lalu(i)
    return j is not None and L.ke(j) == L.ke(i) and L.a.unsur[j].teks.lower() == "satu"


def _dekat(L: Lingkup, i: int) -> tuple[list[int], str]:  # noqa: N803
    """The amounts of the sentence; with those of the sentence before when it has fewer than three."""
    k = L.ke(i)
    for kalimat, letak in (((k,), "sini"), ((k - 1, k), "lalu")):
        v = [j for j in L.a.letak_kalimat(kalimat[0], k) if j != i and _besaran(L, j)]
        if len(v) >= 2:
            return (v, letak) if len(v) <= TERBANYAK else ([], "")
    return [], ""


def _besaran(L: Lingkup, j: int) -> bool:  # noqa: N803
    """An amount, or a count of time; «satu» only stands for «each»."""
    u = L.a.unsur[j]
    if u.kira or u.nilai <= 0:
        return False
    return u.bil is not None and u.teks.lower() != "satu" and (u.kelas in "nr" or (u.kelas == "x" and u.nilai > 1 and _waktu(L, j)))


def _waktu(L: Lingkup, j: int) -> bool:  # noqa: N803
    """«selama 30 hari»: a count of time."""
    if not {"selama", "dalam"} & set(L.kata_kiri(j, 2)):
        return False
    return j + 1 < len(L.kelas) and L.a.unsur[j + 1].teks.lower() in ("hari", "bulan", "minggu", "pekan", "tahun", "jam")


def _bagi(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """h for each n: t / n, where t is of the kind of h."""
    v, letak = _dekat(L, i)
    for t, n in itertools.permutations(v, 2):
        x, y = L.a.unsur[t], L.a.unsur[n]
        if y.kelas not in "nx" or x.kelas != L.kelas[i] or not x.nilai > L.a.unsur[i].nilai or y.nilai < 2 or not _utuh(y.bil):
            continue
        if x.kelas == "n" and L.a.unsur[i].satuan and x.satuan and not sebandingkah(L.a.unsur[i], x):
            continue
        kuat = "satu pasangan" if len(v) == 2 else "salah satu pasangan"
        if _sesatuan(L, i, n):
            kuat += ", per satuannya"
        elif PER in L.kanan(i, 5) and UKURAN.keys() & set(L.kata_kanan(i, 5)):
            continue  # per kg of so many ton
        p = Persamaan("bagi", L.s[i], (L.s[t], L.s[n]), f"kadar: {kuat}, {letak}{_beragam(L, i, letak)}")
        yield Klaim(p, L.a, (i, t, n))


def _sesatuan(L: Lingkup, i: int, n: int) -> bool:  # noqa: N803
    """«per dosen» beside «830 dosen»: the word after «per» is what the divisor counts."""
    satuan = L.a.unsur[n].satuan.split(" ")[0]
    return bool(satuan) and satuan in (*L.kata_kiri(i), *L.kata_kanan(i, 5))


def _periode(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """«rata-rata 12 sebulan»: a total over the months, quarters or days of its period."""
    kata = (*L.kata_kiri(i, 6), *L.kata_kanan(i, 5))
    banyak = next((b for w in kata if (b := PERIODE.get(w))), ())
    k = L.ke(i)
    v = [j for j in L.sebanding(i, (k - 1, k)) if L.a.unsur[j].nilai > L.a.unsur[i].nilai]
    if not banyak or not 1 <= len(v) <= TERBANYAK:
        return
    for j in v:
        for n in banyak:
            pembagi = Bilangan(Decimal(n), Decimal(1), str(n))
            kuat = "satu" if len(v) == 1 else "salah satu"
            p = Persamaan("bagi", L.s[i], (L.s[j], Sebut(pembagi, L.a.unsur[i].lokasi)), f"kadar: per periode, {kuat}")
            yield Klaim(p, L.a, (i, j))


def _kali(L: Lingkup, i: int) -> Iterator[Klaim]:  # noqa: N803
    """t = n times what each one gets: three amounts and a word for «each»."""
    v, letak = _dekat(L, i)
    if len(v) != 2:
        return
    x, y = v
    if PER in L.kanan(i, 5) or not any(c in PER + RATA for j in (x, y) for c in L.kiri(j, 6) + L.kanan(j, 5)) or not _terbesar(L, i, v):
        return
    f = _faktor(L, i, v)
    if f is None:
        return
    p = Persamaan("kali", L.s[i], (L.s[x], L.s[y]), f"kadar: kali, {letak}{_beragam(L, i, letak)}", faktor=f)
    yield Klaim(p, L.a, (i, x, y))


def _terbesar(L: Lingkup, i: int, v: list[int]) -> bool:  # noqa: N803
    """The product is of the kind of one factor, and the other counts."""
    kelas = sorted(L.kelas[j].replace("x", "n") for j in v)
    if L.kelas[i] == "r":
        return kelas == ["n", "r"]
    satuan = [L.a.unsur[j].satuan.split(" ")[0] for j in v]
    return kelas == ["n", "n"] and not (satuan[0] and satuan[0] == satuan[1])


def _beragam(L: Lingkup, i: int, jarak: str) -> str:  # noqa: N803
    """Something moves or is compared in the sentence as well, or more than one is read: the amounts are hardly a product."""
    if jarak == "lalu":
        return ", salah satu hal"
    beragam = GESER + HURUF["BANDING"] + HURUF["TARGET"]
    if any(x in L.kalimat(L.ke(i)) for x in beragam) or any(DARI in L.kiri(j, 3) for j in L.isi(L.ke(i)) if j < i):
        return ", salah satu hal"
    return ""


def _faktor(L: Lingkup, i: int, v: list[int]) -> Decimal | None:  # noqa: N803
    """1; another where the product is told in another unit of its measure; None when it cannot be of that size."""
    u = L.a.unsur[i]
    h = UKURAN.get(u.satuan.split(" ")[0])
    for j in v:
        x = UKURAN.get(L.a.unsur[j].satuan.split(" ")[0])
        if h and x and h[0] == x[0]:
            return Decimal(x[1]) / Decimal(h[1])
    return Decimal(1)


def _utuh(b: Bilangan | None) -> bool:
    return b is not None and b.bulat and b.langkah >= 1


def _bandingan(L: Lingkup, i: int) -> bool:  # noqa: N803
    """«tiga kali lipat», «2 kali nilai tahun lalu», «menjadi 4 kali target»: a multiple, no count of times."""
    akhir = L.a.unsur[i + 1].teks.lower()
    depan, belakang = L.kelas[max(0, i - 3) : i], L.kelas[i + 2 : i + 5]
    return "lipat" in akhir or any(c in belakang for c in LIPAT) or any(c in depan for c in MENJADI + ATAU + NAIK)


def klaim_lipat(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    """«tiga kali lipat»: one amount is so many times another."""
    for i, u in enumerate(L.a.unsur):
        if u.bil is None or u.kelas not in "nx" or L.kelas[i + 1 : i + 2] != KALI or u.nilai <= 1 or u.kira or not _bandingan(L, i):
            continue
        k = L.ke(i)
        v = [j for j in L.isi(k) if j != i and L.kelas[j] in "nr" and L.a.unsur[j].nilai > 0]
        if len(v) < 2:
            v += [j for j in L.isi(k - 1) if L.kelas[j] in "nr" and L.a.unsur[j].nilai > 0]
        pasangan = [p for p in itertools.combinations(v[:TERBANYAK], 2) if sebandingkah(L.a.unsur[p[0]], L.a.unsur[p[1]])]
        for sepasang in pasangan:
            x, y = sorted(sepasang, key=lambda j: -L.a.unsur[j].nilai)
            kuat = "satu pasangan" if len(pasangan) == 1 else "salah satu pasangan"
            b = replace(u.bil, eksak=False) if u.bil.langkah >= 1 else u.bil
            persamaan = Persamaan("kelipatan", Sebut(b, u.lokasi), (L.s[x], L.s[y]), f"lipat: {kuat}")
            if x != y and L.a.unsur[x].nilai < L.a.unsur[y].nilai * Decimal("1.3"):
                continue
            if persamaan.mutu() > Mutu.SALAH or L.a.unsur[x].nilai / L.a.unsur[y].nilai < Decimal(50):
                yield Klaim(persamaan, L.a, (i, x, y))
