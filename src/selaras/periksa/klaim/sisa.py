"""What remains of a total: «sisanya», «yang belum», «lainnya», «masih kurang»."""

from __future__ import annotations

from collections.abc import Iterator

from selaras.periksa.kendala.persamaan import Persamaan
from selaras.periksa.klaim.baca import Klaim
from selaras.periksa.klaim.lingkup import BANDING, BUKA, DARI, KOMA, LAIN, TUTUP, Lingkup
from selaras.periksa.naskah.unsur import HURUF

SISA, BELUM, TARGET, PAGU = (HURUF[x] for x in ("SISA", "BELUM", "TARGET", "PAGU"))
SEBESAR = HURUF["SEBESAR"]
UTUH = DARI + TARGET + PAGU + HURUF["JUMLAH"]
TERBANYAK = 8


def klaim_sisa(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    for i in L.angka:
        if L.kelas[i] not in "nr" or L.a.unsur[i].kira:
            continue
        if isyarat := _isyarat(L, i):
            yield from _dari_total(L, i, isyarat)


def _isyarat(L: Lingkup, i: int) -> str:  # noqa: N803
    kiri, kanan = L.kiri(i, 6), L.kanan(i, 4)
    for n, x in enumerate(kiri):
        if x == SISA:
            return "sisa"
        if x in LAIN:
            return "lainnya"
        if x == BELUM:
            return "belum"
        if x in DARI + BANDING + TARGET:
            break
        if n >= 2 and x in HURUF["SEBESAR"] and L.kata_kiri(i)[n] == "tinggal":
            return "sisa"
    kanan = kanan[: next((n for n, x in enumerate(kanan) if x in KOMA + BUKA + TUTUP), len(kanan))]
    if any(x in LAIN for x in kanan):
        return "lainnya"
    if SISA in kanan[:2]:
        return "sisa"
    if BELUM in kanan:
        return "belum, di belakang"
    if "kurang" in L.kata_kiri(i, 3):
        return "kurang"
    return ""


def _dari_total(L: Lingkup, i: int, isyarat: str) -> Iterator[Klaim]:  # noqa: N803
    """The total is the largest amount of the sentence, or of the one before; the parts are all others, or one of them."""
    k = L.ke(i)
    longgar = isyarat in ("sisa", "lainnya")
    sini = L.sebanding(i, (k,), longgar=longgar)
    lalu = L.sebanding(i, (k - 1,), longgar=longgar)
    jauh = L.sebanding(i, (k - 2,), longgar=longgar)
    sudah: set[tuple[int, ...]] = set()
    for nama, baris in (
        ("sini", sini),
        ("total kalimat lalu", [*lalu[:1], *sini]),
        ("total akhir kalimat lalu", [*lalu[-1:], *sini]),
        ("dua kalimat", [*lalu, *sini]),
        ("tiga kalimat", [*jauh, *lalu, *sini]),
    ):
        if not 2 <= len(baris) <= TERBANYAK:
            continue
        urut = sorted(baris, key=lambda j: (DARI not in L.kiri(j, 3) and PAGU not in L.kiri(j, 4), -L.a.unsur[j].nilai, j))
        t, bagian = urut[0], sorted(urut[1:])
        for jenis, b in (("semua", bagian), *(("satu", [x]) for x in bagian if len(bagian) > 1)):
            kunci = (t, *b)
            if kunci in sudah:
                continue
            sudah.add(kunci)
            banyak = f"{len(b)} bagian" if len(b) < 2 else "beberapa bagian"
            if isyarat != "sisa" and not any(x in L.kiri(t, 6) for x in UTUH) and L.kiri(t, 1) != SEBESAR:
                banyak += ", total polos"
            p = Persamaan("sisa", L.s[i], (L.s[t], *(L.s[j] for j in b)), f"sisa: {isyarat}, {nama}, {jenis}, {banyak}")
            yield Klaim(p, L.a, (i, t, *b))
