"""Raw tables to those of a `Dokumen`: parts that a page end cut joined, head and rows told apart, cells read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from selaras.dokumen.baca.bilangan import pilah
from selaras.dokumen.baca.pindai import angka_terpotong, berangka, tanpa_penanda
from selaras.dokumen.baca.unsur import Larik, SelMentah, TabelMentah, Unsur
from selaras.dokumen.model import Baris, Rata, Sel, Tabel

_TAHUN = re.compile(r"^(?:tahun\s+)?(?:19|20)\d\d(?:\s*[*)]+)?$", re.IGNORECASE)


def _lebar(b: Sequence[SelMentah]) -> int:
    return sum(c.rentang for c in b)


def _berangka(teks: str) -> bool:
    return berangka(teks) and not _TAHUN.match(teks)


def _nomor_kolom(b: Sequence[SelMentah]) -> bool:
    """A row (1) (2) (3), or 1 2 3, or only the last of them; a number may state the formula of its column: «13 = 9 + 10»."""
    isi = [(n, c.teks.partition("=")[0].strip("() ")) for n, c in enumerate(b, 1) if c.teks]
    angka = [(n, int(t)) for n, t in isi if len(t) <= 2 and t.isascii() and t.isdigit()]
    if len(angka) < 2 or len(angka) < len(isi):
        return False
    return all(y - x == 1 for (_a, x), (_b, y) in itertools.pairwise(angka)) and (angka[0][1] in (1, angka[0][0]))


def sambung_tabel(unsur: list[Unsur]) -> list[Unsur]:
    """Tables that a blank line or a page end cut are one again; a repeated header is dropped, a cut row is mended."""
    hasil: list[Unsur] = []
    for x in unsur:
        if isinstance(x, TabelMentah):
            k = len(hasil) - 1
            while k >= 0 and (hasil[k] is None or (isinstance(hasil[k], Larik) and not hasil[k].teks.strip())):  # type: ignore[union-attr]
                k -= 1
            lalu = hasil[k] if k >= 0 else None
            if isinstance(lalu, TabelMentah) and not x.sendiri and (satu := _gabung(lalu, x)):
                hasil[k:] = [satu]
                continue
        hasil.append(x)
    return hasil


def _gabung(a: TabelMentah, b: TabelMentah) -> TabelMentah | None:
    lebar = max(map(_lebar, a.baris))
    hanya_kepala = not any(_berangka(c.teks) for r in a.baris for c in r)
    if lebar < 2 or abs(lebar - max(map(_lebar, b.baris))) > hanya_kepala:
        return None
    isi = list(b.baris)
    kepala = [tuple(c.teks for c in r) for r in a.baris[:3]]
    sisa = list(isi)
    ulang = 0
    while sisa and ulang < len(kepala) and tuple(c.teks for c in sisa[0]) == kepala[ulang]:
        sisa.pop(0)
        ulang += 1
    if ulang == 0 and isi:
        pertama = [c.teks for c in isi[0]]
        teks = [t for t in pertama if t]
        if (
            len(teks) >= 2
            and not any(any(ch.isdigit() for ch in t) for t in teks)
            and pertama[0]
            and any(_berangka(c.teks) for r in a.baris for c in r)
        ):
            return None  # a header of its own: another table
        if sum(bool(_TAHUN.match(t)) for t in teks) >= 2:
            return None
    baris = list(a.baris)
    if sisa and len(baris[-1]) == len(sisa[0]) and any(angka_terpotong(x.teks, y.teks) for x, y in zip(baris[-1], sisa[0], strict=True)):
        baris[-1] = tuple(
            SelMentah((*x.potongan, *y.potongan), x.rentang, x.tempat or y.tempat, x.rapat)
            for x, y in zip(baris[-1], sisa.pop(0), strict=True)
        )
    elif sisa and ulang == 0:
        isi_awal = [(n, c) for n, c in enumerate(sisa[0]) if c.teks]
        if (
            len(isi_awal) == 1
            and isi_awal[0][0] > 0
            and not _berangka(isi_awal[0][1].teks)
            and len(baris[-1]) == len(sisa[0])
            and any(_berangka(c.teks) for c in baris[-1])
        ):
            n, c = isi_awal[0]
            lama = baris[-1][n]
            baris[-1] = (*baris[-1][:n], SelMentah((*lama.potongan, *c.potongan), lama.rentang, lama.tempat), *baris[-1][n + 1 :])
            sisa.pop(0)
    return TabelMentah((*baris, *sisa), a.kepala)


def tabel_bacaan(x: TabelMentah, urutan: int, desimal: str | None) -> Tabel:
    kepala = _hitung_kepala(x)

    def sel(c: SelMentah, r: int, k: int) -> Sel:
        nama = f"{nama_kolom(k)}{r + 1}"
        potongan = [(t, tempat.dalam(urutan, nama)) for t, tempat in c.potongan]
        tempat = potongan[0][1] if potongan else c.tempat.dalam(urutan, nama) if c.tempat else None
        return Sel(pilah(potongan, desimal, sel=True, rapat=c.rapat) if potongan else (), c.rentang, tempat=tempat)

    baris: list[tuple[Sel, ...]] = []
    atas: list[tuple[Sel, ...]] = []
    for r, b in enumerate(x.baris):
        k = 0
        semua_sel: list[Sel] = []
        for c in b:
            semua_sel.append(sel(c, r, k))
            k += c.rentang
        if r < kepala or (r == kepala and r < len(x.baris) - 1 and _nomor_kolom(b)):
            atas.append(tuple(semua_sel))
        else:
            baris.append(tuple(semua_sel))
    lebar = max((_lebar(b) for b in x.baris), default=0)
    kiri: Rata = "kiri"
    return Tabel("", "", tuple(atas), tuple(Baris(b) for b in baris), (1.0,) * lebar, (kiri,) * lebar)


def _hitung_kepala(x: TabelMentah) -> int:
    """How many rows on top are the header: up to the first row that has data, years and column numbers not being data."""
    if x.kepala:
        n = x.kepala
        while n < len(x.baris) - 1 and (_nomor_kolom(x.baris[n]) or _baris_tahun(x.baris[n])):
            n += 1
        return n
    if len(x.baris) < 2:
        return 0
    for n, b in enumerate(x.baris[:6]):
        if _nomor_kolom(b) or _baris_tahun(b):
            continue
        if any(_berangka(tanpa_penanda(c.teks)) for c in b[1:] if c.teks) or (n == 0 and len(b) == 2 and _berangka(b[1].teks)):
            return n
        if n and not any(c.teks for c in b[1:]) and b[0].teks:  # a group row
            return n
        if n >= 1 and _sesudah_kepala(x, n):
            return n
    return 1


def _sesudah_kepala(x: TabelMentah, n: int) -> bool:
    """Row ``n`` has words only, but it is data: the first column counts (1, I, a) or the row above was complete and this one is too."""
    b, atas = x.baris[n], x.baris[n - 1]
    if b[0].teks and re.fullmatch(r"[IVX]+\.?|\d{1,3}\.?|[a-z]\.?", b[0].teks):
        return True
    return all(c.teks for c in atas) and all(c.rentang == 1 for c in atas) and len(b) == len(atas) and all(c.teks for c in b)


def _baris_tahun(b: Sequence[SelMentah]) -> bool:
    isi = [c.teks for c in b if c.teks]
    tahun = sum(bool(_TAHUN.match(t)) for t in isi)
    return tahun >= 2 and not any(_berangka(t) for t in isi)


def nama_kolom(k: int) -> str:
    """The name of a column (from 0) as sheets have it: A, B, …, AA."""
    huruf = ""
    k += 1
    while k:
        k, sisa = divmod(k - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf
