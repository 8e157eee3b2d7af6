"""The order of a table's rows: which are totals, means, groups, parents and children, and which rows a total may add.

Depth comes from what the row shows: a number code (5.1.01 under 5.1), the style of its number (I over A over 1 over a), an indent, a group
row. Where nothing shows, the arithmetic is asked: a row that is the sum of the rows right after it is their parent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bahasa_id.tabel import AKHIR_STOK, AWAL_STOK, AWAL_TOTAL, TOTAL_EKOR, TOTAL_INTI, TOTAL_WILAYAH
from selaras.periksa.bilangan import NOL
from selaras.periksa.kisi import Kisi
from selaras.periksa.tabel.hamparan import Garis, Hamparan, kata_label
from selaras.periksa.tabel.selip import selip

TANPA_KEDALAMAN = 99
ANAK_TERBANYAK = 80  # rows that one parent is tried on
BUKTI_SELIP = 3.0  # digits that a near miss must prove
ROMAWI = frozenset("ivx")


@dataclass(frozen=True, slots=True, eq=False)
class BarisSusun:
    """A row of numbers. ``garis``: its line; ``dalam``: its depth, smaller is higher; ``total``: it is called one."""

    garis: int
    dalam: int
    total: bool
    rata: bool
    persen: bool
    bernama: bool
    satuan: str
    kode: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Susunan:
    """``baris`` in order; ``pohon``: parents that the arithmetic shows, by index."""

    baris: list[BarisSusun]
    pohon: dict[int, list[int]]

    def calon(self, i: int) -> Iterator[list[int]]:
        """Ways of adding for row ``i``, as indices: those above it, its children, the rows of its own kind."""
        b = self.baris[i]
        if b.rata or b.persen:
            return
        if b.total or i == len(self.baris) - 1 or self._menutup(i):
            atas = self._bagian(range(i), b)
            total = [j for j in atas if self.baris[j].total]
            mulai = total[-1] + 1 if total else 0
            blok = [j for j in atas if j >= mulai]
            biasa = [j for j in atas if j not in total]
            yield blok
            yield self._teratas(blok)
            yield self._daun(blok)
            yield self._akar(blok)
            yield biasa
            yield self._teratas(biasa)
            yield self._daun(biasa)
            yield self._akar(atas)
            yield total
            yield [*total, *blok]
            for n in (2, 3, 4):
                yield total[-n:]
                yield [*total[-n + 1 :], *blok]
        anak = self._anak(i)
        if anak:
            yield self._teratas(anak)
            yield anak
            yield self._daun(anak)
            yield self._akar(anak)
        elif i == 0 and self._membuka():
            yield self._bagian(range(1, len(self.baris)), b)

    def _bagian(self, urutan: Sequence[int], b: BarisSusun) -> list[int]:
        """Rows that may be added to make ``b``: no mean, no percent, the same unit."""
        return [j for j in urutan if not self.baris[j].rata and not self.baris[j].persen and self.baris[j].satuan == b.satuan]

    def _menutup(self, i: int) -> bool:
        """Only percents and means follow: the row closes the table."""
        return all(b.persen or b.rata for b in self.baris[i + 1 :])

    def _membuka(self) -> bool:
        return self.baris[0].total

    def _teratas(self, isi: list[int]) -> list[int]:
        dalam = min((self.baris[j].dalam for j in isi), default=TANPA_KEDALAMAN)
        return [j for j in isi if self.baris[j].dalam == dalam] if dalam < TANPA_KEDALAMAN else isi

    def _daun(self, isi: list[int]) -> list[int]:
        """Rows without deeper rows after them."""
        return [j for n, j in enumerate(isi) if n + 1 == len(isi) or self.baris[isi[n + 1]].dalam <= self.baris[j].dalam]

    def _anak(self, i: int) -> list[int]:
        """Rows right after ``i`` that are deeper, up to the next of its depth."""
        hasil = []
        for j in range(i + 1, len(self.baris)):
            if self.baris[j].dalam <= self.baris[i].dalam or self.baris[j].total:
                break
            hasil.append(j)
        return self._bagian(hasil, self.baris[i])

    def _akar(self, isi: list[int]) -> list[int]:
        """Top rows by the arithmetic: children of a found parent are left out."""
        lewati: set[int] = set()
        for j in isi:
            if j not in lewati:
                lewati |= set(self.pohon.get(j, ()))
        return [j for j in isi if j not in lewati]


def _kedalaman(kisi: Kisi, r: int) -> tuple[int, tuple[str, ...]]:
    """Depth and code of a row by its first words: a code's length first, then the style of its number."""
    for s in kisi.sel[r][: kisi.kolom_label + 1]:
        kata = s.teks.split()
        if not kata:
            continue
        kode = tuple(x for x in kata[0].strip(".)").split(".") if x)
        if len(kode) > 1 and all(x.isalnum() and any(c.isdigit() for c in x) for x in kode):
            return len(kode) + 10, kode
        depan = kata[0].strip("().")
        if not (kata[0].endswith((".", ")")) or s.k < kisi.kolom_label):
            continue
        if depan and set(depan.lower()) <= ROMAWI:
            return 1, (depan,)
        if len(depan) == 1 and depan.isalpha():
            return (2 if depan.isupper() else 30), (depan,)
        if depan.isdigit():
            return 11, (depan,)
    return TANPA_KEDALAMAN, ()


def nama_total(label: str) -> bool:
    """«Jumlah», «TOTAL BELANJA», «Sub Jumlah A»: a row that is called a total and nothing else."""
    kata = kata_label(label)
    return bool(kata) and any(k in TOTAL_INTI for k in kata) and all(k in TOTAL_INTI or k in TOTAL_EKOR for k in kata)


def _awal_total(label: str) -> bool:
    return " ".join(kata_label(label)).startswith(AWAL_TOTAL)


def _wilayah(label: str) -> bool:
    kata = kata_label(label)
    return bool(kata) and all(k in TOTAL_WILAYAH for k in kata)


def susun_baris(bidang: Hamparan) -> Susunan:
    """Read the order of the rows of a grid (seen with rows as lines)."""
    kisi = bidang.kisi
    baris: list[BarisSusun] = []
    for n, g in enumerate(bidang.garis):
        r = g.indeks
        info = kisi.baris[r]
        dalam, kode = _kedalaman(kisi, r)
        if info.inden:
            dalam = 20 + info.inden if dalam == TANPA_KEDALAMAN else dalam
        awal = _awal_total(info.label) and not kode
        bernama = info.total or nama_total(info.label) or _wilayah(info.label) or (awal and _menjumlah(bidang, n))
        total = bernama or _stok(bidang, n)
        baris.append(BarisSusun(n, dalam, total, info.rata, g.persen, total, info.satuan.lower().strip(". "), kode))
    baris = _ratakan(baris)
    return Susunan(baris, _pohon(bidang.garis, baris))


def _ratakan(baris: list[BarisSusun]) -> list[BarisSusun]:
    """Depths tell something only where most rows have one and they differ."""
    ada = [b for b in baris if b.dalam < TANPA_KEDALAMAN]
    if len({b.dalam for b in ada}) < 2 and not any(20 < b.dalam < 30 for b in ada):
        return [BarisSusun(b.garis, TANPA_KEDALAMAN, b.total, b.rata, b.persen, b.bernama, b.satuan, b.kode) for b in baris]
    inden = min((b.dalam for b in ada), default=0) > 20
    return [
        BarisSusun(b.garis, 20 if inden and b.dalam == TANPA_KEDALAMAN else b.dalam, b.total, b.rata, b.persen, b.bernama, b.satuan, b.kode)
        for b in baris
    ]


def _menjumlah(bidang: Hamparan, n: int) -> bool:
    """«Jumlah Aset Lancar» sums rows right above it, exactly or but for a slip; in a list of indicators («Jumlah koperasi») it is a name."""
    g = bidang.garis
    for p in range(len(bidang.titik)):
        total = g[n].sel[p].bil
        if total is None or not bidang.titik_aditif[p]:
            continue
        jumlah = NOL
        for banyak, j in enumerate(range(n - 1, max(-1, n - ANAK_TERBANYAK), -1), 1):
            b = g[j].sel[p].bil
            if b is None:
                continue
            jumlah += b.nilai
            if banyak >= 2 and (jumlah == total.nilai or selip(total, jumlah).bukti > BUKTI_SELIP):
                return True
    return False


def _stok(bidang: Hamparan, n: int) -> bool:
    """The last row of a stock: saldo awal, what came and went, saldo akhir."""
    g = bidang.garis
    if n != len(g) - 1 or n < 2:
        return False
    pertama, akhir = " ".join(g[0].kata), " ".join(g[n].kata)
    return any(k in akhir for k in AKHIR_STOK) and any(k in pertama for k in (*AWAL_STOK, *AKHIR_STOK))


def _pohon(garis: Sequence[Garis], baris: list[BarisSusun]) -> dict[int, list[int]]:
    """Parents by arithmetic: a row that equals the sum of the rows after it, in the column with most numbers."""
    titik = list(range(len(garis[0].nilai))) if garis else []
    if not titik:
        return {}
    utama = max(titik, key=lambda p: sum(g.nilai[p] == g.nilai[p] for g in garis))
    nilai: list[Decimal | None] = [s.bil.nilai if (s := garis[b.garis].sel[utama]).bil is not None else None for b in baris]
    hasil: dict[int, list[int]] = {}
    for i, v in enumerate(nilai):
        if not v or baris[i].total or baris[i].persen or baris[i].rata:
            continue
        jumlah = NOL
        anak: list[int] = []
        for j in range(i + 1, min(len(baris), i + ANAK_TERBANYAK)):
            x = nilai[j]
            if x is None or baris[j].persen:
                continue
            if baris[j].total:
                break
            jumlah += x
            anak.append(j)
            if jumlah == v and len(anak) >= 2:
                hasil[i] = list(anak)
                break
            if jumlah > v > 0 and x > 0:
                break
    return hasil
