"""Sums: total rows and subtotal trees, total columns, stocks, the difference of two totals.

A row is a candidate for a total by its name, by its place (it closes the table, or a part of it), or as the parent of deeper rows. A few
ways of adding the rows that belong to it are tried; the way that holds in most columns is the table's own. A row that merely happens to
equal two others is never taken for their sum: without a name or a place there is no candidate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from selaras.periksa.bahasa_id.tabel import PENUTUP_STOK
from selaras.periksa.kisi import SelKisi
from selaras.periksa.tabel.hamparan import Garis, Hamparan
from selaras.periksa.tabel.hubungan import BUKTI_SELIP, Hubungan, longgar_skala
from selaras.periksa.tabel.persamaan import Linear, PersamaanTabel, bil
from selaras.periksa.tabel.selip import selip
from selaras.periksa.tabel.skala import sumber_skala
from selaras.periksa.tabel.susun import BarisSusun, Susunan

SATU = Decimal(1)
CARA_TERBANYAK = 3  # ways of adding that one total keeps
SETARA = 0.6  # of the best way's proof that another must have
KENA_STOK = 2  # rows in which the signs of a stock must hold
LUAS_STOK = 6  # columns of a stock before its closing one
SUKU_TERBANYAK = 2_000  # parts of one sum


def hubungan_jumlah(
    bidang: Hamparan, hasil: int, suku: Sequence[int], jenis: str, bernama: bool, koef: Sequence[Decimal] | None = None
) -> Hubungan:
    """The relation «line ``hasil`` is the sum of lines ``suku``», tried at every point where it makes sense."""
    h = Hubungan(jenis, Linear(tuple(koef or [SATU] * len(suku))), hasil, tuple(suku), bidang.mendatar, bernama)
    g = bidang.garis
    for p in range(len(bidang.titik)):
        z = g[hasil].sel[p]
        if z.bil is None or not bidang.titik_jumlah[p]:
            continue
        isi = [(g[s].sel[p], k) for s, k in zip(suku, koef or [SATU] * len(suku), strict=True)]
        ada = [(s, k) for s, k in isi if s.bil is not None]
        if len(ada) < (2 if jenis == "stok" else 1) or any(s.bil is None and not s.kosong for s, _k in isi):
            continue
        sel = tuple(s for s, _k in ada)
        skala = _skala(bidang, z)
        persamaan = PersamaanTabel(
            jenis, z, sel, Linear(tuple(k for _s, k in ada)), bidang.kisi.yakin_baca, longgar=longgar_skala((z, *sel), skala)
        )
        if not _bukan_jumlah(persamaan) and not (_berlubang(h, len(suku), ada) and not persamaan.mutu):
            h.tambah(persamaan)
    return h


def _berlubang(h: Hubungan, banyak: int, ada: Sequence[object]) -> bool:
    """One part of a sum of columns is left, or no word says that it is a sum: what is empty was not known, not nothing."""
    return h.mendatar and len(ada) < banyak and (len(ada) == 1 or not h.bernama)


def _skala(bidang: Hamparan, s: SelKisi) -> int:
    """The power of ten of the cell: whole amounts in ribu or juta were rounded, and their sum may be a few off."""
    sumber = sumber_skala(bidang.kisi, s)
    return sumber.pangkat if sumber is not None else 0


def _bukan_jumlah(p: PersamaanTabel) -> bool:
    """The printed value is no larger than the largest of its parts, and no slip of their sum: a mean or a rate stands here."""
    if p.mutu or len(p.suku) < 2 or (isinstance(p.bentuk, Linear) and min(p.bentuk.koef) < 0):
        return False
    nilai = [bil(s).nilai for s in p.suku]
    benar = p.titik()
    if benar is None or min(nilai) < 0 or bil(p.hasil).nilai > max(nilai):
        return False
    return selip(bil(p.hasil), benar).bukti < BUKTI_SELIP


# --- rows ---


def cari_jumlah_baris(bidang: Hamparan, susunan: Susunan) -> list[Hubungan]:
    """For every row that may be a total, the way of adding that holds best."""
    hasil: list[Hubungan] = []
    ada = {b.garis: i for i, b in enumerate(susunan.baris)}
    for b in susunan.baris:
        calon = [hubungan_jumlah(bidang, b.garis, s, "jumlah", b.bernama or _berkode(susunan, b, s)) for s in _cara(susunan, ada[b.garis])]
        for h in calon:
            h.menutup = h.suku == tuple(range(b.garis)) and all(x.persen or x.rata for x in susunan.baris[ada[b.garis] + 1 :])
        baik = [h for h in calon if h.dipercaya(len(calon)) and _pasti(h)]
        if baik:
            baik.sort(key=lambda h: (h.bukti - 3 * h.luput, -len(h.suku)), reverse=True)
            # The top rows and the leaves of a tree both add up: two equations find a wrong leaf where one cannot.
            hasil += [h for h in baik[:CARA_TERBANYAK] if h is baik[0] or (h.kena and h.bukti >= baik[0].bukti * SETARA and not h.luput)]
        elif b.total and calon:
            hasil += _tunggal(calon)
    return hasil


def _pasti(h: Hubungan) -> bool:
    """An unnamed row needs two columns of proof; a parent or a closing row with one column is only evidence, never accused."""
    return h.bernama or h.kena >= 2 or not h.luput + h.selip


def _berkode(susunan: Susunan, b: BarisSusun, suku: Sequence[int]) -> bool:
    """The codes say that the rows are its children: 5.2 over 5.2.01 and 5.2.02."""
    if not b.kode:
        return False
    n, garis = len(b.kode), set(suku)
    anak = (x.kode for x in susunan.baris if x.garis in garis)
    return all(len(k) > n and k[:n] == b.kode for k in anak)


def _tunggal(calon: list[Hubungan]) -> list[Hubungan]:
    """A row that is called a total, and no way of adding holds anywhere: it may accuse when all ways agree, or one is a slip away."""
    selip = [h for h in calon if h.selip and not h.luput]
    if selip:
        return [max(selip, key=lambda h: h.bukti)]
    titik = {tuple(p.titik() for p in h.persamaan) for h in calon if h.persamaan}
    h = calon[0]
    return [h] if len(titik) == 1 and len(h.persamaan) == 1 and _serupa(h.persamaan[0]) else []


def _serupa(p: PersamaanTabel) -> bool:
    """The printed total is of the size of its sum: more than its largest part, and within a half of the sum."""
    benar, tertulis = p.titik(), p.hasil.bil
    if benar is None or tertulis is None or not benar or len(p.suku) < 2:
        return False
    terbesar = max(abs(s.bil.nilai) for s in p.suku if s.bil is not None)
    return tertulis.nilai > terbesar and abs(tertulis.nilai - benar) <= abs(benar) / 2


def _cara(susunan: Susunan, i: int) -> Iterator[list[int]]:
    """Ways of adding for row ``i``; each a list of lines, no list twice."""
    b = susunan.baris[i]
    sudah: set[tuple[int, ...]] = set()
    for calon in susunan.calon(i):
        suku = tuple(susunan.baris[j].garis for j in calon)
        if 1 <= len(suku) <= SUKU_TERBANYAK and suku not in sudah and b.garis not in suku and (len(suku) > 1 or b.total):
            sudah.add(suku)
            yield list(suku)


# --- columns ---


def cari_jumlah_kolom(bidang: Hamparan) -> list[Hubungan]:
    """A column that is the sum of the columns beside it, or of those with its own head under other groups."""
    g = bidang.garis
    hasil: list[Hubungan] = []
    if len(g) < 3:
        return hasil
    for i, c in enumerate(g):
        if not c.aditif or c.peran & {"sisa"}:
            continue
        calon = []
        banyak = 0
        for suku in _kolom_suku(g, i):
            banyak += 1
            if _sekilas(bidang, i, suku):
                calon.append(hubungan_jumlah(bidang, i, suku, "jumlah", c.bernama_total))
        baik = [h for h in calon if h.dipercaya(banyak) and _cukup(h, c)]
        if baik:
            hasil.append(max(baik, key=lambda h: (h.bukti - 3 * h.luput, len(h.suku))))
    return hasil


def cari_stok(bidang: Hamparan) -> list[Hubungan]:
    """A closing column: opening, plus what came, less what went. The signs are those that hold in most rows."""
    g = bidang.garis
    hasil: list[Hubungan] = []
    for i, c in enumerate(g):
        if i < 3 or not c.aditif or not (set(c.kata) & PENUTUP_STOK):
            continue
        calon = []
        banyak = 0
        for a in range(max(0, i - LUAS_STOK), i - 2):
            suku = list(range(a, i))
            if any(not g[s].aditif for s in suku):
                continue
            for tanda in product((1, -1), repeat=len(suku) - 1):
                banyak += 1
                koef = [SATU, *map(Decimal, tanda)]
                if -1 in tanda and _sekilas_stok(bidang, i, suku, koef):
                    calon.append(hubungan_jumlah(bidang, i, suku, "stok", bernama=False, koef=koef))
        baik = [h for h in calon if h.dipercaya(banyak) and h.kena >= KENA_STOK and h.luput + h.selip <= h.kena / 2]
        if baik:
            hasil.append(max(baik, key=lambda h: (h.bukti - 3 * h.luput, -len(h.suku))))
    return hasil


def _sekilas_stok(bidang: Hamparan, i: int, suku: list[int], koef: list[Decimal]) -> bool:
    g = bidang.garis
    contoh = [p for p in bidang.contoh if g[i].nilai[p] == g[i].nilai[p]]
    kena = 0
    for p in contoh:
        jumlah = sum(float(k) * x for s, k in zip(suku, koef, strict=True) if (x := g[s].nilai[p]) == x)
        kena += abs(jumlah - g[i].nilai[p]) <= abs(g[i].nilai[p]) * 1e-9 + 1
    return kena * 2 >= len(contoh) and kena > 0


def _cukup(h: Hubungan, c: Garis) -> bool:
    """A column that is not called a total must hold in four rows and miss in few."""
    return c.bernama_total or (h.kena >= 4 and h.luput + h.selip <= h.kena / 4)


def _kolom_suku(g: Sequence[Garis], i: int) -> Iterator[list[int]]:
    """Columns to the left, nearest first, then to the right; then those whose last head word is the same."""
    kiri = [j for j in range(i) if g[j].aditif]
    kanan = [j for j in range(i + 1, len(g)) if g[j].aditif]
    for n in range(2, min(len(kiri), 16) + 1):
        yield kiri[-n:]
    for n in range(2, min(len(kanan), 16) + 1):
        yield kanan[:n]
    akhir = g[i].kata[-1:] if g[i].kata else ()
    for sisi in (kiri, kanan):
        sama = [j for j in sisi if g[j].kata[-1:] == akhir]
        if akhir and len(sama) >= 2 and len(sama) < len(sisi):
            yield sama


def _sekilas(bidang: Hamparan, i: int, suku: list[int]) -> bool:
    """Half of the sample fits on floats."""
    g = bidang.garis
    contoh = [p for p in bidang.contoh if g[i].nilai[p] == g[i].nilai[p] and bidang.titik_jumlah[p]]
    kena = 0
    for p in contoh:
        jumlah = sum(x for s in suku if (x := g[s].nilai[p]) == x)
        z = g[i].nilai[p]
        kena += abs(jumlah - z) <= abs(z) * 1e-9 + len(suku) * float(_langkah(g[i].sel[p]))
    return kena * 2 >= len(contoh) and kena > 0


def _langkah(s: SelKisi) -> Decimal:
    return s.bil.langkah if s.bil is not None and not s.bil.eksak else Decimal("0.5")
