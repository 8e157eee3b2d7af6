"""Counts in words or digits against the list that follows and the table that holds the things.

**How it works.** «Empat indikator tercapai», «lima dari delapan IKU mencapai target, yaitu …», «tiga kecamatan di atas 60 persen»: the items of the
list are counted, and the rows of the table whose label column has that noun (or as many rows as the sentence says there are in all): by
its column of achievement or status, its column of change, or the bound that the sentence names.

**Why it does not accuse wrongly.** Every reading of the table is tried (at least or more than, each pair of years, each column): one that gives the
count acquits it. A list that says «antara lain» is none, and an «dan» inside an item may belong to a name.

    salah: Tiga dari empat desa (Sari, Jaya) sudah terang.
    benar: Dua dari empat desa (Sari, Jaya) sudah terang.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bahasa_id.cacah import BENDA, SEMBARANG, TIDAK, YA
from selaras.periksa.himpunan.cacah import Cacahan, hitungan_alinea
from selaras.periksa.himpunan.susun import Himpunan, Keluarga
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "CAC"
NAMA = "Cacahan terhadap daftar dan tabel"
SERATUS = Decimal(100)
ANGKA_KATA = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas")
TERDEKAT = 2  # tables before a sentence that it may count


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, _klaim in b.klaim:
        for h in hitungan_alinea(a):
            if h.daftar is not None and h.banyak > 1:
                yield from _menurut_daftar(h)
            if h.sifat:
                yield from _menurut_tabel(b, h)


def _menurut_daftar(h: Cacahan) -> Iterator[Temuan | Benar]:
    assert h.daftar is not None
    lo, hi = h.daftar
    u = h.al.unsur[h.c]
    if lo <= h.banyak <= hi or (h.n and lo <= h.n <= hi):
        yield Benar(KODE, u.lokasi, _("{n} yang disebut", n=h.banyak))
    elif abs(h.banyak - hi) == 1 or abs(h.banyak - lo) == 1:
        yield _temuan(h, {hi} if lo == hi else {lo, hi}, _("yang disebut sesudahnya {n}", n=lo if lo == hi else f"{lo}–{hi}"))


def _menurut_tabel(b: Perkara, h: Cacahan) -> Iterator[Temuan | Benar]:
    u = h.al.unsur[h.c]
    hasil: list[tuple[Keluarga, Counter[int]]] = []
    for k in b.keluarga_dekat(u.k, TERDEKAT):
        if not k.waktu and _tentang(h, k):
            banyak = Counter(_hitung(h, k))
            if h.banyak in banyak:
                yield Benar(KODE, u.lokasi, f"{k.sebutan}: {h.banyak}")
                return
            if banyak:
                hasil.append((k, banyak))
    if _berpasangan(h, hasil):
        return
    if len(hasil) == 1 and len(hasil[0][1]) == 1 and abs(next(iter(hasil[0][1])) - h.banyak) <= 2:
        k, banyak = hasil[0]
        n = next(iter(banyak))
        yield _temuan(h, {n}, _("menurut {t} {n} dari {m}", t=k.sebutan, n=n, m=len(k.label)))
    elif h.n and not hasil and h.sifat in ("capai", "gagal"):
        yield from _semua(b, h)


def _semua(b: Perkara, h: Cacahan) -> Iterator[Temuan]:
    """No table has so many rows, and one of these things has one more or less, of which the count holds."""
    tanpa = replace(h, n=0)
    calon = [k for k in b.keluarga_dekat(h.al.unsur[h.c].k, TERDEKAT) if not k.waktu and _tentang(tanpa, k)]
    if len({id(k.kisi) for k in calon}) == 1 and abs(len(calon[0].label) - h.n) == 1 and h.banyak in set(_hitung(h, calon[0])):
        n = len(calon[0].label)
        yield _temuan(replace(h, c=h.semua), {n}, _("{t} memuat {n}", t=calon[0].sebutan, n=n))


def _berpasangan(h: Cacahan, hasil: list[tuple[Keluarga, Counter[int]]]) -> bool:
    """Another count of the sentence makes it as many as the table has rows: then a cell is wrong, not the count."""
    k = h.al.kalimat_ke[h.c]
    lain = [u.nilai for i, u in enumerate(h.al.unsur) if i != h.c and u.kelas == "n" and u.bil is not None and h.al.kalimat_ke[i] == k]
    return any(len(x.label) - h.banyak == v for x, _n in hasil for v in lain)


def _tentang(h: Cacahan, k: Keluarga) -> bool:
    """Does the table hold these things: as many as there are in all, under a head with their name?"""
    kepala = set(k.kepala.lower().replace("/", " ").split())
    if h.n:
        lain = kepala & BENDA
        return len(k.label) == h.n and (not lain or h.benda in lain or h.benda in SEMBARANG)
    return h.benda in kepala


def _hitung(h: Cacahan, k: Keluarga) -> Iterator[int]:
    """How many rows have the property, by each column that may tell it."""
    asli = [x for x in k.himpunan if not x.hitung and len(x.nilai) == len(k.label)]
    if h.sifat in ("capai", "gagal"):
        yield from _status(h, k)
        for x in (x for x in asli if x.peran == "capaian" and x.jenis == "%"):
            capai, lewat = _di_atas(x, SERATUS)
            yield from {capai, lewat} if h.sifat == "capai" else {len(x.nilai) - capai, len(x.nilai) - lewat}
    elif h.sifat in ("atas", "bawah"):
        batas = h.al.unsur[h.ambang]
        for x in (x for x in asli if (x.jenis == "%") == (batas.kelas == "%") and x.peran not in ("target", "selisih")):
            capai, lewat = _di_atas(x, batas.nilai)
            yield from {capai, lewat} if h.sifat == "atas" else {len(x.nilai) - capai, len(x.nilai) - lewat}
    else:
        tertulis = [x for x in asli if x.peran == "selisih"]
        for x in tertulis or k.himpunan:
            if (x.peran == "waktu" or tertulis) and len(x.nilai) == len(k.label):
                nilai = [v.bil.nilai for v in x.nilai.values()]
                banyak = {"naik": sum(v > 0 for v in nilai), "turun": sum(v < 0 for v in nilai), "tetap": sum(v == 0 for v in nilai)}
                yield banyak[h.sifat]


def _di_atas(x: Himpunan, batas: Decimal) -> tuple[int, int]:
    nilai = [v.bil.nilai for v in x.nilai.values()]
    return sum(v >= batas for v in nilai), sum(v > batas for v in nilai)


def _status(h: Cacahan, k: Keluarga) -> Iterator[int]:
    """A column that answers for every row."""
    for jawab in k.jawaban:
        ya, tidak = sum(x in YA for x in jawab), sum(x in TIDAK for x in jawab)
        if ya + tidak == len(jawab):
            yield ya if h.sifat == "capai" else tidak


def _temuan(h: Cacahan, benar: set[int], hitungan: str) -> Temuan:
    u = h.al.unsur[h.c]
    kata = not any(c.isdigit() for c in u.teks)
    usul = "/".join(ANGKA_KATA[n] if kata and n < len(ANGKA_KATA) else str(n) for n in sorted(benar))
    pesan = _("tertulis {a} {b}, sedangkan {h}", a=u.teks, b=h.benda, h=hitungan)
    return Temuan(KODE, "silang", "sedang", 0.82, u.lokasi, u.teks, usul, hitungan, pesan)
