"""Claims about rows of numbers: a total and its parts, what remains, a mean, a stock that grows and shrinks.

A phrase names the number that is told (what remains, the total, the mean); the row is every number of its measure in the same sentence,
or in the one before.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

from selaras.periksa.kendala.persamaan import Persamaan
from selaras.periksa.klaim.baca import DaftarSebut, Klaim, sebandingkah
from selaras.periksa.klaim.lingkup import TERPADAT
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

SISA, JUMLAH, RINCI, RATA, LAIN, KALI, PER = (HURUF[x] for x in ("SISA", "JUMLAH", "RINCI", "RATA", "LAIN", "KALI", "PER"))
BUKA, TUTUP, TITIK_DUA, SAMA, ATAU = (HURUF[x] for x in ("BUKA", "TUTUP", "TITIK_DUA", "SAMA", "ATAU"))
TANDA = {HURUF[x]: 1 for x in ("MASUK", "NAIK", "TAMBAH")} | {HURUF[x]: -1 for x in ("KELUAR", "TURUN", "GARIS")}
AWAL, AKHIR = HURUF["AWAL"], HURUF["AKHIR"]
_TEBAL = "n%r"
_UJUNG = AKHIR + SISA + JUMLAH + SAMA + HURUF["MENJADI"]


def klaim_deret(a: Alinea, s: DaftarSebut) -> Iterator[Klaim]:
    banyak = Counter(k for k, u in zip(a.kalimat_ke, a.unsur, strict=True) if u.bil is not None)
    padat = {k for k, n in banyak.items() if n > TERPADAT}
    for i, u in enumerate(a.unsur):
        if u.kelas not in _TEBAL or u.kira or a.kalimat_ke[i] in padat:
            continue
        depan = _kelas_depan(a, i)
        sebelum, sesudah = _sebanding(a, i, -1), _sebanding(a, i, 1)
        if SAMA in depan:
            yield from _persamaan(a, s, i, sebelum)
        elif JUMLAH in depan:
            yield from _jumlah(a, s, i, sebelum, "jumlah di belakang")
        elif sebelum and HURUF["SEBESAR"] in depan and JUMLAH in a.kelas[max(0, sebelum[0] - 8) : sebelum[0]]:
            yield from _jumlah(a, s, i, sebelum, "jumlah dari yang disebut sesudahnya")
        if RATA in depan:
            yield from _rata(a, s, i, sebelum, sesudah)
        nama, bagian = _rincian(a, i, sesudah)
        if len(bagian) > 1:
            yield from _jumlah(a, s, i, bagian, nama)


def _kelas_depan(a: Alinea, i: int, n: int = 5) -> str:
    """The classes right before a number, back to the last number or mark."""
    hasil = ""
    for j in range(i - 1, max(-1, i - n - 1), -1):
        if a.kelas[j] in BESARAN or a.kelas[j] in ".":
            break
        hasil += a.kelas[j]
    return hasil


def _sebanding(a: Alinea, i: int, arah: int) -> list[int]:
    """Numbers of the same measure in this sentence before (-1) or after it (1)."""
    kalimat = a.kalimat_ke[i]
    sini = a.letak_kalimat(kalimat)
    return [
        j
        for j in (range(i + 1, sini.stop) if arah > 0 else range(sini.start, i))
        if a.unsur[j].bil is not None and a.kelas[j] == a.kelas[i] and sebandingkah(a.unsur[i], a.unsur[j])
    ]


def _buat(a: Alinea, s: DaftarSebut, jenis: str, i: int, masukan: list[int], sumber: str, tanda: tuple[int, ...] = ()) -> Klaim:
    p = Persamaan(jenis, s[i], tuple(s[j] for j in masukan), sumber, tanda=tanda)  # type: ignore[arg-type]
    return Klaim(p, a, (i, *masukan))


def _jumlah(a: Alinea, s: DaftarSebut, i: int, baris: list[int], sumber: str) -> Iterator[Klaim]:
    """Parts have the unit of their total; a smaller number of parts is tried as well."""
    if len(baris) < 2:
        return
    satuan = a.unsur[i].satuan
    alat = "satuan sama" if satuan and all(a.unsur[j].satuan == satuan for j in baris) else "uang" if a.kelas[i] == "r" else "satuan lain"
    nama = f"{sumber}, {alat}"
    yield _buat(a, s, "jumlah", i, baris, nama)
    for n in range(2, len(baris)):
        bagian = baris[-n:] if baris[0] < i else baris[:n]
        yield _buat(a, s, "jumlah", i, bagian, f"{sumber}, sebagian")


def _persamaan(a: Alinea, s: DaftarSebut, i: int, sebelum: list[int]) -> Iterator[Klaim]:
    """«a + b − c = d», as long as only these signs stand between the numbers."""
    if len(sebelum) < 2 or HURUF["KALI_TANDA"] in a.kelas[sebelum[0] : i]:
        return
    tanda = [1]
    for x, y in itertools.pairwise(sebelum):
        antara = a.kelas[x + 1 : y]
        tanda.append(1 if HURUF["TAMBAH"] in antara else -1 if HURUF["GARIS"] in antara else 0)
    if all(tanda):
        yield _buat(a, s, "stok", i, sebelum, "penjumlahan dengan tanda", tuple(tanda))


def _rata(a: Alinea, s: DaftarSebut, i: int, sebelum: list[int], sesudah: list[int]) -> Iterator[Klaim]:
    """The mean of a row of numbers that are printed alike."""
    for nama, baris in (("rata-rata di belakang", sebelum), ("rata-rata di depan", sesudah)):
        sejenis = [j for j in baris if _alat(a, j) == _alat(a, baris[-1])]
        if len(sejenis) >= 2:
            yield _buat(a, s, "rerata", i, sejenis, f"{nama}, {'dua' if len(sejenis) == 2 else 'deret'}")


def _alat(a: Alinea, j: int) -> tuple[object, ...]:
    """How a number is printed: its decimals, and in digits or in words."""
    b = a.unsur[j].bil
    return (b.langkah, b.teks[:1].isdigit()) if b is not None else ()


def _rincian(a: Alinea, i: int, sesudah: list[int]) -> tuple[str, list[int]]:
    """The parts of a total that are told behind it, and how they are introduced."""
    if not sesudah:
        return "", []
    antara = a.kelas[i + 1 : sesudah[0]]
    if any(x in antara for x in BESARAN if x != "%") or "." in antara or _tanggal(a, i):
        return "", []
    if BUKA in antara and TUTUP not in antara and len(antara) <= 8:
        tutup = next((j for j in range(i, len(a.unsur)) if a.kelas[j] == TUTUP), len(a.unsur))
        dalam = [j for j in sesudah if j < tutup]
        return ("rincian dalam kurung", dalam) if len(dalam) > 1 and not any(_bukan_bagian(a, j) for j in dalam) else ("", [])
    if RINCI in antara:
        return "rincian sesudah terdiri", sesudah
    if TITIK_DUA in antara and a.unsur[sesudah[0]].awal - a.unsur[i].akhir > 2:
        return "rincian sesudah titik dua", sesudah
    if any(a.unsur[j].teks.lower() in ("yaitu", "yakni") for j in range(i + 1, sesudah[0])):
        return "rincian sesudah yaitu", sesudah
    return "", []


def _tanggal(a: Alinea, i: int) -> bool:
    """The last number of «(2024-07-11):» is no total of what follows."""
    return a.kelas[i - 1 : i] == HURUF["GARIS"] and a.kelas[i + 1 : i + 2] == TUTUP


def _bukan_bagian(a: Alinea, j: int) -> bool:
    """«+21» tells a change, «tiga kali» a multiple, «76,61–88,30» a class of scores."""
    return a.awal_rentang(j) or a.kelas[j - 1 : j] == HURUF["TAMBAH"] or a.unsur[j].kira or a.kelas[j + 1 : j + 2] == KALI
