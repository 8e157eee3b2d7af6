"""The largest and the smallest that a sentence names, against the column of the table that it speaks of.

**How it works.** «tertinggi di Kab. A, 124,65»: a row whose words stand in the sentence and a column that holds the number. The name must
be the row of the number, and the number the largest (or smallest) of its column. The table is found by the name and the number together.

**Why it does not accuse wrongly.** Name and number must both be found in one table; where several columns fit, one that agrees is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bahan import Bahan
from selaras.periksa.bilangan import NOL, Bilangan, Mutu
from selaras.periksa.kendala.baris_tabel import BarisTabel, IndeksBaris, akar
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, Unsur
from selaras.periksa.temuan import Benar, Kategori, Temuan

KODE = "EKS"
NAMA = "Yang tertinggi dan terendah terhadap tabel"
JANGKAUAN = 16  # tokens from the word to its number
MAKS, MIN = HURUF["MAKS"], HURUF["MIN"]
BATAS = (HURUF["PISAH"], HURUF["TITIK_KOMA"], ".")
DEKAT = 4  # words before an extreme that name its column
SETOTAL = Decimal("0.0005")  # a member this near to the sum of all others is their total
SEDIKIT = 3  # rows that a column must have for an extreme to mean something


@dataclass(frozen=True, eq=False)
class KlaimEkstrem:
    """``w`` the word, ``v`` the number, ``kata`` the words between, ``sebelum`` those right before."""

    a: Alinea
    w: int
    v: int
    arah: int
    kata: frozenset[str]
    sebelum: frozenset[str]

    @property
    def bil(self) -> Bilangan:
        b = self.a.unsur[self.v].bil
        assert b is not None
        return b


def periksa(b: Bahan) -> Iterator[Temuan | Benar]:
    for a, _klaim in b.klaim:
        for k in klaim_ekstrem(a):
            yield from _nilai(k, b.baris_tabel)


def klaim_ekstrem(a: Alinea) -> Iterator[KlaimEkstrem]:
    for w, u in enumerate(a.unsur):
        if u.kelas not in (MAKS, MIN):
            continue
        for v in range(w + 1, min(len(a.unsur), w + JANGKAUAN)):
            x = a.unsur[v]
            if x.kelas in (*BATAS, MAKS, MIN):
                break
            if x.kelas in BESARAN and x.bil is not None:
                yield KlaimEkstrem(a, w, v, 1 if u.kelas == MAKS else -1, akar(a.kata(w + 1, v)), akar(a.kata(w - DEKAT, w)))
                break


def _nilai(k: KlaimEkstrem, indeks: IndeksBaris) -> Iterator[Temuan | Benar]:
    bernama = indeks.bernama(k.kata)
    if not bernama:
        return
    panjang = len(bernama[0].kunci)
    cocok, salah = [], []
    for b in (x for x in bernama if len(x.kunci) == panjang):
        milik = any(_sama(k.bil, s) for s in b.sel)
        for s in b.sel:
            if not _sejenis(k.bil, s):
                continue
            kolom = _kolom(b.kisi, s.k)
            if len(kolom) < SEDIKIT:
                continue
            puncak = _puncak(kolom, k.arah)
            sama = _sama(k.bil, s)
            if sama and s in puncak:
                cocok.append((b, s))
            elif s in puncak and not milik and any(_sama(k.bil, x) for x in kolom):
                salah.append((b, s, "nilai"))
            elif sama and not _seri(k.bil) and (kepala := akar(b.kisi.kolom[s.k].teks)) and kepala <= k.sebelum:
                salah.append((b, puncak[0], "nama"))
    if cocok:
        yield Benar(KODE, k.a.unsur[k.v].lokasi, _hitungan(*cocok[0]))
    elif salah and len({(id(b.kisi), s.k) for b, s, _j in salah}) == 1:
        yield _temuan(k, *salah[0])


def _kolom(kisi: Kisi, k: int) -> list[SelKisi]:
    """The cells of a column that are members, not totals or means."""
    isi = [b[k] for r, b in enumerate(kisi.sel) if b[k].bil is not None and not kisi.baris[r].total and not kisi.baris[r].rata]
    jumlah = sum((s.bil.nilai for s in isi if s.bil is not None), NOL)
    return [s for s in isi if s.bil is not None and abs(s.bil.nilai * 2 - jumlah) > abs(jumlah) * SETOTAL] or isi


def _puncak(kolom: list[SelKisi], arah: int) -> list[SelKisi]:
    nilai = [s.bil.nilai for s in kolom if s.bil is not None]
    puncak = max(nilai) if arah > 0 else min(nilai)
    return [s for s in kolom if s.bil is not None and s.bil.nilai == puncak]


def _sejenis(b: Bilangan, s: SelKisi) -> bool:
    return s.bil is not None and (b.jenis == "%") <= (s.bil.jenis in ("%", ""))


def _sama(b: Bilangan, s: SelKisi) -> bool:
    return s.bil is not None and (b.mutu(s.bil.rentang()) >= Mutu.POTONG or s.bil.mutu(b.rentang()) >= Mutu.POTONG)


def _seri(b: Bilangan) -> bool:
    """A number of one digit stands in many columns."""
    return len(b.teks.strip("Rp. %0").replace(",", "")) < 2


def _hitungan(b: BarisTabel, s: SelKisi) -> str:
    return f"{b.kisi.nama(s)} = {s.teks}"


def _temuan(k: KlaimEkstrem, b: BarisTabel, s: SelKisi, jenis: str) -> Temuan:
    u: Unsur = k.a.unsur[k.v]
    nama = b.kisi.baris[s.r].label
    kata = k.a.unsur[k.w].teks
    usul = s.teks if jenis == "nilai" else f"{nama}, {s.teks}"
    pesan = _("{w} pada {t} adalah {n} ({v}), bukan {a}", w=kata, t=b.kisi.sebutan, n=nama, v=s.teks, a=u.teks)
    kategori: Kategori = "salin_tempel" if jenis == "nilai" else "silang"
    return Temuan(
        KODE, kategori, "sedang", 0.85, u.lokasi, u.teks, usul, _hitungan(b, s), pesan, (lokasi_sel(b.kisi, s), k.a.unsur[k.w].lokasi)
    )
