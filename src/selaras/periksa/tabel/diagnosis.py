"""Which cells are wrong: the smallest change after which every equation of the table holds.

Each cell on a failing equation is asked what it would have to be for all its failing equations; the cost of that change is how unlikely
the slip is, what stays unexplained, and what held before and would not any more. The cheapest is accused. Where several cost the same,
one failing equation cannot tell which of its numbers is wrong: the result is named, and the message says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal

from selaras.periksa.bilangan import Bilangan, Rentang
from selaras.periksa.kisi import Kisi, SelKisi
from selaras.periksa.tabel.hubungan import surprise
from selaras.periksa.tabel.persamaan import PersamaanTabel, bil
from selaras.periksa.tabel.selip import TERTUKAR, selip

TAK_TERJELASKAN = 2.0  # cost of a failing equation that the change leaves failing
RUSAK = 2.5  # cost of an equation that held, with full surprise, and would fail
SURPRISE_PENUH = 3.0
BUKAN_HASIL = 0.6  # a term is a little less suspect than the result that was computed from it
MARGIN = 0.5  # the cheapest must be cheaper than the next by this, or no side is taken
TANDA_BERUBAH = 3.0
PUTARAN = 40  # wrong cells that one table may have


@dataclass(eq=False)
class Tuduhan:
    """A cell, what it should be, and the equations that say so. ``seimbang``: others would explain as well."""

    sel: SelKisi
    benar: Decimal
    persamaan: list[PersamaanTabel]
    biaya: float
    seimbang: list[SelKisi] = field(default_factory=list)

    @property
    def utama(self) -> PersamaanTabel:
        """The equation to show: one that has the cell as its result, else the first."""
        return next((p for p in self.persamaan if p.hasil is self.sel), self.persamaan[0])


@dataclass(eq=False)
class _Calon:
    sel: SelKisi
    benar: Decimal
    biaya: float
    jelas: list[PersamaanTabel]


def diagnosis(kisi: Kisi, persamaan: Sequence[PersamaanTabel]) -> list[Tuduhan]:
    """The accused cells of a table, in the order of the equations."""
    gagal = [p for p in persamaan if not p.mutu]
    milik: dict[int, list[PersamaanTabel]] = {}
    for p in persamaan:
        if p.mutu and surprise(p) > 0:
            for s in p.sel:
                milik.setdefault(id(s), []).append(p)
    hasil: list[Tuduhan] = []
    for kelompok in _kelompok(gagal):
        sisa = kelompok
        for _n in range(PUTARAN):
            if not sisa:
                break
            t = _satu(kisi, sisa, milik)
            if t is None:
                break
            hasil.append(t)
            sudah = set(map(id, t.persamaan))
            sisa = [p for p in sisa if id(p) not in sudah]
    return hasil


def _kelompok(gagal: Sequence[PersamaanTabel]) -> list[list[PersamaanTabel]]:
    """Failing equations that share cells belong together."""
    induk: dict[int, int] = {}

    def akar(x: int) -> int:
        while induk.setdefault(x, x) != x:
            induk[x] = induk[induk[x]]
            x = induk[x]
        return x

    for p in gagal:
        pertama = akar(id(p.hasil))
        for s in p.suku:
            induk[akar(id(s))] = pertama
    hasil: dict[int, list[PersamaanTabel]] = {}
    for p in gagal:
        hasil.setdefault(akar(id(p.hasil)), []).append(p)
    return list(hasil.values())


def _satu(kisi: Kisi, gagal: list[PersamaanTabel], milik: dict[int, list[PersamaanTabel]]) -> Tuduhan | None:
    """The one change that explains most for least."""
    sel = {id(s): s for p in gagal for s in p.sel}
    calon = [c for s in sel.values() if (c := _calon(kisi, s, gagal, milik)) is not None]
    if not calon:
        return None
    calon.sort(key=lambda c: c.biaya)
    terbaik = calon[0]
    seri = [c for c in calon[1:] if c.biaya - terbaik.biaya < MARGIN]
    if seri:
        utama = next((c for c in (terbaik, *seri) if any(p.hasil is c.sel for p in c.jelas)), terbaik)
        seri = [c for c in (terbaik, *seri) if c is not utama]
        terbaik = utama
    return Tuduhan(terbaik.sel, terbaik.benar, terbaik.jelas, terbaik.biaya, [c.sel for c in seri])


def _calon(kisi: Kisi, s: SelKisi, gagal: list[PersamaanTabel], milik: dict[int, list[PersamaanTabel]]) -> _Calon | None:
    kena = [p for p in gagal if any(x is s for x in p.sel)]
    terbaik: _Calon | None = None
    ragam = [t for p in milik.get(id(s), ()) for v in p.varian if v.hasil is s and (t := v.titik()) is not None]
    for nilai in (*ragam, *_nilai(s, kena)):
        baru = _ganti(bil(s), nilai)
        jelas = [p for p in kena if p.berlaku(s, baru)]
        if not jelas:
            continue
        rusak = sum(min(surprise(p), SURPRISE_PENUH) / SURPRISE_PENUH for p in milik.get(id(s), ()) if not p.berlaku(s, baru))
        biaya = _biaya_selip(kisi, s, baru, milik) + TAK_TERJELASKAN * (len(gagal) - len(jelas)) + RUSAK * rusak
        biaya += 0.0 if any(p.hasil is s for p in jelas) else BUKAN_HASIL
        if baru.nilai < 0 <= bil(s).nilai and not _bertanda(kisi, s):
            biaya += TANDA_BERUBAH
        if terbaik is None or biaya < terbaik.biaya:
            terbaik = _Calon(s, baru.nilai, biaya, jelas)
    return terbaik


def _bertanda(kisi: Kisi, s: SelKisi) -> bool:
    """Negative numbers stand in its column or row."""
    return any(x.bil is not None and x.bil.nilai < 0 for x in (*kisi.angka_kolom(s.k), *kisi.sel[s.r]))


def _biaya_selip(kisi: Kisi, s: SelKisi, baru: Bilangan, milik: dict[int, list[PersamaanTabel]]) -> float:
    tetangga = [t for r in (s.r - 1, s.r + 1) if 0 <= r < len(kisi.sel) and (t := kisi.sel[r][s.k].bil) is not None]
    biaya = selip(bil(s), baru.nilai, tetangga).biaya
    varian = any(v.hasil is s and v.berlaku(s, baru) for p in milik.get(id(s), ()) for v in p.varian)
    return min(biaya, TERTUKAR) if varian else biaya


def _ganti(b: Bilangan, nilai: Decimal) -> Bilangan:
    return replace(
        b, nilai=nilai.quantize(b.langkah, ROUND_HALF_UP) if b.langkah < 1 else nilai.quantize(Decimal(1), ROUND_HALF_UP), tafsir=()
    )


def _nilai(s: SelKisi, persamaan: Iterable[PersamaanTabel]) -> list[Decimal]:
    """What the equations want of the cell: the exact points, and the middle of what all of them allow."""
    hasil: list[Decimal] = []
    irisan: Rentang | None = None
    for p in persamaan:
        titik, r = p.minta_titik(s), p.minta(s)
        if titik is not None and titik not in hasil:
            hasil.append(titik)
        if r is not None:
            irisan = r if irisan is None else (max(irisan[0], r[0]), min(irisan[1], r[1]))
    if irisan is not None and irisan[0] <= irisan[1] and len(hasil) > 1:
        hasil.append((irisan[0] + irisan[1]) / 2)
    return hasil
