"""Changes that a sentence tells: a difference or a growth, and every pair of values in reach that could stand behind it.

Words fix one of the two values where they stand right beside the change: «naik 5 dari 12», «turun 3 menjadi 9», «2 di bawah target 8».
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from selaras.periksa.kendala.persamaan import Jenis, Persamaan
from selaras.periksa.klaim.baca import Klaim, sebandingkah
from selaras.periksa.klaim.lingkup import BANDING, DAN, DARI, GESER, KOMA, KURANG, LEBIH, MENJADI, PISAH, RATA, TITIK_KOMA, Lingkup
from selaras.periksa.naskah.unsur import HURUF

BUKAN_NILAI = ("peringkat", "langkah", "posisi", "tingkat", "kali")
BATAS = f".{TITIK_KOMA}{KOMA}{PISAH}{DAN}nr%"
TERBANYAK = 5  # values among which a pair is looked for
PUNCAK = HURUF["MAKS"] + HURUF["MIN"] + RATA


def klaim_ubah(L: Lingkup) -> Iterator[Klaim]:  # noqa: N803
    for i in L.angka:
        u = L.a.unsur[i]
        if u.satuan.split(" ")[0] in BUKAN_NILAI or u.teks[:1] in "-−":
            continue
        if L.bergeser(i) and not u.kira and RATA not in L.kiri(i, 3) and RATA not in L.kanan(i, 3):
            for jenis, kelas in _bentuk(L, i):
                yield from _pasangan(L, i, jenis, kelas)


def _bentuk(L: Lingkup, i: int) -> Iterator[tuple[Jenis, str]]:  # noqa: N803
    match L.kelas[i]:
        case "%":
            yield "tumbuh", "nr"
            if "relatif" in L.kata_kiri(i) or "relatifnya" in L.kata_kiri(i):
                yield "tumbuh", "%"
            if "pertumbuhan" not in L.kata_kiri(i) and any(x in L.kiri(i, 6) for x in GESER):
                yield "beda", "%"
        case "u":
            yield "beda", "%n"
        case kelas:
            yield "beda", kelas


def _nilai(L: Lingkup, i: int, kelas: str, kalimat: tuple[int, ...]) -> list[int]:  # noqa: N803
    v = [
        j
        for j in L.sebanding(i, kalimat, kelas)
        if not L.bergeser(j)
        and not _acuan(L, i, j)
        and (L.kelas[i] in "%u" or sebandingkah(L.a.unsur[i], L.a.unsur[j]))
        and L.a.unsur[j].nilai
    ]
    return sorted(sorted(v, key=lambda j: abs(j - i))[:TERBANYAK])


def _acuan(L: Lingkup, i: int, j: int) -> bool:  # noqa: N803
    """A record, a mean or a limit is compared with, but nothing changes from or to it, unless the change stands right before it."""
    if any(x in L.kiri(j, 5) for x in PUNCAK):
        return not L.membanding(i)
    return j > i and any(x in L.kiri(j, 5) for x in LEBIH + KURANG) and KOMA in L.kelas[i:j]


def _jangkauan(L: Lingkup, i: int, kelas: str) -> tuple[list[int], str, dict[int, bool]]:  # noqa: N803
    """The values, how far they stand, and those that words fix. The sentence itself is enough when it has two."""
    k = L.ke(i)
    v, letak = _nilai(L, i, kelas, (k,)), "sini"
    tetap = _tetap(L, i, v)
    for jauh in ((k - 1, k), (k - 2, k - 1, k)):
        if len(v) >= 2 and not (tetap and all(j > i or not _seklausa(L, i, j) for j in v if j not in tetap)):
            break
        v, letak = _nilai(L, i, kelas, jauh), "jauh"
    return v, letak, tetap


def _tetap(L: Lingkup, i: int, v: list[int]) -> dict[int, bool]:  # noqa: N803
    """Values that the words right beside the change name: what it is set against or starts from (True), what it leads to (False)."""
    hasil: dict[int, bool] = {}
    y = next((j for j in v if j > i), None)
    if y is not None and _seklausa(L, i, y):
        antara = L.kelas[i + 1 : y]
        antara = antara[: next((n for n, c in enumerate(antara) if c in KOMA + DAN), len(antara))]
        if any(c in antara for c in DARI + BANDING + MENJADI + LEBIH + KURANG) and not _ubah_antara(L, i, y):
            hasil[y] = MENJADI not in antara
    x = next((j for j in reversed(v) if j < i), None)
    bersandar = x is not None and _seklausa(L, x, i) and any(c in L.kiri(x, 4) for c in DARI + BANDING)
    if x is not None and bersandar and DAN not in L.kelas[x:i] and not _ubah_antara(L, i, x):
        hasil[x] = True
    return hasil


def _ubah_antara(L: Lingkup, i: int, j: int) -> bool:  # noqa: N803
    """Another change of the same measure stands between the change ``i`` and a value."""
    a, b = min(i, j), max(i, j)
    return any(a < g < b and L.kelas[g] == L.kelas[i] for k in {L.ke(a), L.ke(b)} for g in L.geser_kalimat(k))


def _seklausa(L: Lingkup, x: int, y: int) -> bool:  # noqa: N803
    """No clause ends between the two."""
    return not any(c in L.kelas[min(x, y) : max(x, y)] for c in f".{TITIK_KOMA}{PISAH}")


def _pasangan(L: Lingkup, i: int, jenis: Jenis, kelas: str) -> Iterator[Klaim]:  # noqa: N803
    nilai, letak, tetap = _jangkauan(L, i, kelas)
    buka = ", alas terbuka" if L.terbuka(i) else ""
    pasangan = [
        (x, y)
        for x, y in itertools.combinations(nilai, 2)
        if set(tetap) <= {x, y} and _setahun(L, i, x, y) and sebandingkah(L.a.unsur[x], L.a.unsur[y]) and not _terhalang(L, i, x, y)
    ]
    dekat = set(sorted(nilai, key=lambda j: abs(j - i))[:2])
    for x, y in pasangan:
        kuat = "satu pasangan" if len(pasangan) == 1 else "pasangan terdekat" if {x, y} == dekat else "salah satu pasangan"
        patok = next(iter(tetap), None)
        dasar = L.dasar(x, y) if patok is None else patok if tetap[patok] else x + y - patok
        tanda = f"berpatok {len(tetap)}" if tetap else "berdasar" if dasar is not None else "tanpa dasar"
        if jenis == "tumbuh" and dasar is None:
            tanda += ", dua arah"
        nama = f"perubahan: {jenis}, {kuat}, {tanda}, {letak}{buka}"
        a, b = (x, y) if dasar in (None, x) else (y, x)
        yield _buat(L, jenis, i, a, b, nama)
        if jenis == "tumbuh" and dasar is None:
            yield _buat(L, jenis, i, b, a, nama)


def _setahun(L: Lingkup, i: int, x: int, y: int) -> bool:  # noqa: N803
    """«dari 2017 ke 2018 naik 5»: the years beside the change are those of its two values."""
    tx, ty = L.tahun(x), L.tahun(y)
    dekat = _tahun_ubah(L, i)
    return tx is None or ty is None or not dekat or dekat <= {tx, ty} or (len(dekat) == 1 and max(tx, ty) in dekat)


def _tahun_ubah(L: Lingkup, i: int) -> set[int]:  # noqa: N803
    """The years that stand beside a change, in its own part of the clause."""
    a = next((j for j in range(i - 1, -1, -1) if L.kelas[j] in BATAS), -1)
    b = next((j for j in range(i + 1, len(L.kelas)) if L.kelas[j] in BATAS), len(L.kelas))
    return {int(L.a.unsur[j].nilai) for j in range(a + 1, b) if L.kelas[j] == "t"}


def _terhalang(L: Lingkup, i: int, x: int, y: int) -> bool:  # noqa: N803
    """Another change stands between this one and both of its values, or before the one that follows."""
    if L.kalimat(L.ke(i)).count("t") >= 2:
        return False
    return any(max(x, y) < g < i or i < g < max(x, y) for g in L.geser_kalimat(L.ke(i)) if L.kelas[g] == L.kelas[i])


def _buat(L: Lingkup, jenis: Jenis, i: int, a: int, b: int, nama: str) -> Klaim:  # noqa: N803
    return Klaim(
        Persamaan(jenis, L.s[i], (L.s[a], L.s[b]), nama),
        L.a,
        (i, a, b),
        frozenset(g for k in {L.ke(i), L.ke(a), L.ke(b)} for g in L.geser_kalimat(k)),
    )
