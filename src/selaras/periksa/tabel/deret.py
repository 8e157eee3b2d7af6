"""Relations along a line: change and growth to the point before, running totals, shares of a total, means.

Years across (or down) with a line «Perubahan» or «Pertumbuhan (%)» under the series; a cumulative line; «Distribusi (%)» of a column that
ends in its total; a mean at the end of a line, plain or weighted by another line.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.periksa.bilangan import NOL
from selaras.periksa.kisi import SelKisi
from selaras.periksa.tabel.hamparan import Garis, Hamparan, kata_label
from selaras.periksa.tabel.hubungan import Hubungan
from selaras.periksa.tabel.persamaan import PERSEN, TUMBUH, Linear, PersamaanTabel

SATU, MIN = Decimal(1), Decimal(-1)
SELISIH = Linear((SATU, MIN))
KUMULATIF = Linear((SATU, SATU))
PENUH = 100.0  # the total's own share
TARGET = frozenset(("t", "target", "rencana"))
JARAK = 6  # lines between a series and the line of its changes
TITIK_TERBANYAK = 400  # a line of more points is no series of years


def cari_deret(bidang: Hamparan) -> list[Hubungan]:
    """Lines of change, growth or running totals, each with its series."""
    g = bidang.garis
    if len(bidang.titik) < 3 or len(bidang.titik) > TITIK_TERBANYAK:
        return []
    hasil: list[Hubungan] = []
    urut = _pasangan(bidang, [p for p in range(len(bidang.titik)) if bidang.titik[p] not in bidang.total])
    for i, c in enumerate(g):
        if not c.peran & {"selisih", "tumbuh", "jumlah"} and not _kumulatif(c):
            continue
        calon = [h for a in range(max(0, i - JARAK), min(len(g), i + JARAK + 1)) if a != i for h in _langkah(bidang, i, a, urut)]
        baik = [h for h in calon if h.dipercaya(len(calon))]
        if baik:
            hasil.append(max(baik, key=lambda h: (h.bukti - 2 * h.luput, -abs(h.suku[0] - i))))
    return hasil


def _pasangan(bidang: Hamparan, titik: Sequence[int]) -> list[tuple[int, int]]:
    """Each point with the one before it. Where columns of several kinds share years (T 2024, R 2024) only what was realised has one."""
    if bidang.mendatar:
        return list(itertools.pairwise(titik))
    kepala = {p: kata_label(bidang.kisi.kolom[bidang.titik[p]].teks) for p in titik}
    tahun = {p: next((w for w in k if len(w) == 4 and w.isdigit()), "") for p, k in kepala.items()}
    berseling = len({*filter(None, tahun.values())}) < sum(map(bool, tahun.values()))
    if not berseling:
        return list(itertools.pairwise(titik))
    jenis: dict[tuple[str, ...], list[int]] = {}
    for p, k in kepala.items():
        jenis.setdefault(tuple(w for w in k if w != tahun[p]), []).append(p)
    return [x for k, isi in jenis.items() if not set(k) & TARGET for x in itertools.pairwise(isi)]


def _kumulatif(c: Garis) -> bool:
    return bool({"kumulatif", "akumulasi", "akumulatif"} & set(c.kata))


def _langkah(bidang: Hamparan, i: int, a: int, urut: Sequence[tuple[int, int]]) -> Iterator[Hubungan]:
    c, x = bidang.garis[i], bidang.garis[a]
    for jenis, bentuk in (("tumbuh", TUMBUH), ("selisih", SELISIH), ("kumulatif", KUMULATIF)):
        if (jenis == "tumbuh") != bool(c.persen or c.pecahan) and jenis != "selisih":
            continue
        if jenis != "tumbuh" and c.satuan != x.satuan:
            continue
        if jenis == "kumulatif" and not _kumulatif(c):
            continue
        if jenis == "selisih" and bool(c.persen) != bool(x.persen) and not (x.persen and c.pecahan):
            continue  # a change of amounts is an amount, one of percents has their decimals
        h = Hubungan(jenis, bentuk, i, (a,), bidang.mendatar, bool(c.peran & {"selisih", "tumbuh"}) or _kumulatif(c))
        for lalu, p in urut:
            z, kini = c.sel[p], x.sel[p]
            dulu = (c if jenis == "kumulatif" else x).sel[lalu]
            if z.bil is None or kini.bil is None or dulu.bil is None or not dulu.bil.nilai:
                continue
            h.tambah(PersamaanTabel(jenis, z, (kini, dulu), bentuk, bidang.kisi.yakin_baca))
        h.luput -= _seangka(h)
        if h.kena >= 2 or (h.kena and h.bernama):
            yield h


def _seangka(h: Hubungan) -> int:
    """Two misses in a row share one number: one wrong value makes both."""
    gagal = [p for p in h.persamaan if not p.mutu]
    return sum(any(s in q.sel for s in p.sel) for p, q in itertools.pairwise(gagal)) if h.luput else 0


def cari_bagian(bidang: Hamparan) -> list[Hubungan]:
    """A line of shares: 100 × part ÷ total of another line, the total being a point of that line."""
    g = bidang.garis
    hasil: list[Hubungan] = []
    total = [p for p, t in enumerate(bidang.titik) if t in bidang.total] or [len(bidang.titik) - 1]
    if len(bidang.titik) < 3:
        return hasil
    for i, c in enumerate(g):
        if not c.persen and not (c.pecahan and bidang.mendatar):
            continue
        calon = []
        for a, x in enumerate(g):
            if a == i or x.persen or abs(a - i) > JARAK:
                continue
            calon += [
                _bagian(bidang, i, a, p)
                for p in dict.fromkeys((*total, len(bidang.titik) - 1))
                if x.sel[p].bil is not None and _muat(c, x, p)
            ]
        baik = [h for h in calon if h.dipercaya(len(calon)) and (h.bernama or not h.luput + h.selip)]
        if baik:
            hasil.append(max(baik, key=lambda h: (h.bukti - 2 * h.luput, -abs(h.suku[0] - i))))
    return hasil


def _muat(c: Garis, x: Garis, total: int) -> bool:
    """On floats: two points in three are shares of this total."""
    t = x.nilai[total]
    if not t:
        return False
    kena = n = 0
    for p, z in enumerate(c.nilai):
        if p == total or z != z or x.nilai[p] != x.nilai[p]:
            continue
        n += 1
        kena += abs(100 * x.nilai[p] / t - z) <= 1.1 * 10.0**-c.pecahan
        if n >= 12:
            break
    return n >= 2 and kena * 3 >= n * 2


def _bagian(bidang: Hamparan, i: int, a: int, total: int) -> Hubungan:
    c, x = bidang.garis[i], bidang.garis[a]
    penuh = c.nilai[total] == PENUH and c.pecahan > 0
    h = Hubungan("bagian", PERSEN, i, (a,), bidang.mendatar, penuh or bool(c.peran & {"bagian"}))
    for p in range(len(bidang.titik)):
        if p == total or not bidang.titik_nisbah[p]:
            continue
        z, s = c.sel[p], x.sel[p]
        if z.bil is not None and s.bil is not None and s.bil.nilai:
            h.tambah(PersamaanTabel("bagian", z, (s, x.sel[total]), PERSEN, bidang.kisi.yakin_baca))
    return h


def rerata(bidang: Hamparan, i: int, suku: Sequence[int]) -> Hubungan:
    """Line ``i`` as the plain mean of other lines, point by point."""
    g = bidang.garis
    h = Hubungan("rata", Linear(()), i, tuple(suku), bidang.mendatar, bernama=True)
    for p in range(len(bidang.titik)):
        z = g[i].sel[p]
        isi = [g[s].sel[p] for s in suku]
        ada = tuple(s for s in isi if s.bil is not None)
        if z.bil is None or len(ada) < 2 or any(s.bil is None and not s.kosong for s in isi):
            continue
        h.tambah(PersamaanTabel("rata", z, ada, Linear((SATU / len(ada),) * len(ada), rata=True), bidang.kisi.yakin_baca))
    return h


def tertimbang(hasil: SelKisi, nilai: Sequence[SelKisi], bobot: Sequence[SelKisi], yakin: float) -> PersamaanTabel | None:
    """The mean of values weighted by other cells, which are taken as they are printed."""
    pasang = [(n, b.bil.nilai) for n, b in zip(nilai, bobot, strict=True) if n.bil is not None and b.bil is not None]
    jumlah = sum((b for _n, b in pasang), NOL)
    if hasil.bil is None or len(pasang) < 2 or len(pasang) < len(nilai) or jumlah <= 0 or any(b < 0 for _n, b in pasang):
        return None
    return PersamaanTabel("tertimbang", hasil, tuple(n for n, _b in pasang), Linear(tuple(b / jumlah for _n, b in pasang)), yakin)
