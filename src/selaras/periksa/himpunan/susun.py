"""Families of names with their measures, from the tables of a document."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.nama import SISA_NAMA, WAKTU
from selaras.periksa.bahasa_id.tabel import AWAL_TOTAL, TOTAL_EKOR, TOTAL_INTI, TOTAL_WILAYAH
from selaras.periksa.bilangan import NOL, Bilangan
from selaras.periksa.himpunan.nama import kunci_nama
from selaras.periksa.himpunan.periode import waktu_teks
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.tabel.skala import sumber_skala
from selaras.periksa.temuan import Lokasi

SETOTAL = Decimal("0.0005")  # a member this near to the sum of all others is their total
MAKS_BEDA = 10  # columns of which differences are made
TERSEDIKIT_WAKTU = 3
NAMA_JUMLAH = 3  # words of the name of a total that says what it adds up
TERSEDIKIT_JUMLAH = 4  # values among which one may be the sum of the rest
MAKS_ATAS = 40
LONGGAR, TELITI = 1.01, 1e-12  # what floats may be off


@dataclass(frozen=True, eq=False)
class Anggota:
    """One value of a measure. ``bil`` is what is meant, ``teks`` what is printed; a computed value has no place of its own."""

    bil: Bilangan
    teks: str
    lokasi: Lokasi | None = None


@dataclass(eq=False)
class Himpunan:
    """One measure over the names of its family: ``nilai[n]`` is that of name n. ``hitung`` when it was computed from other columns."""

    kepala: str
    kunci: frozenset[str]
    nilai: dict[int, Anggota]
    jenis: str = ""
    hitung: bool = False
    peran: str = ""

    def puncak(self, arah: int) -> frozenset[int]:
        """The names with the largest (1) or smallest (-1) value."""
        isi = {n: x.bil.nilai for n, x in self.nilai.items()}
        ujung = (max if arah > 0 else min)(isi.values())
        return frozenset(n for n, v in isi.items() if v == ujung)


@dataclass(eq=False)
class Keluarga:
    """The names of a table's rows (or of a list) and what is told of them. ``judul``: words of the caption and the section;
    ``kepala`` what the names are called; ``jawaban`` the columns of words, a cell for each name."""

    label: list[str]
    himpunan: list[Himpunan]
    sebutan: str
    judul: frozenset[str] = frozenset()
    kisi: Kisi | None = None
    waktu: bool = False
    kepala: str = ""
    jawaban: list[list[str]] = field(default_factory=list)
    satuan: list[str] = field(default_factory=list)

    @cached_property
    def _per_baris(self) -> dict[int, list[tuple[float, float, Bilangan]]]:
        """For each name its values in every measure, by each of their readings: size, step, number."""
        hasil: dict[int, list[tuple[float, float, Bilangan]]] = {}
        for h in self.himpunan:
            for n, x in h.nilai.items():
                hasil.setdefault(n, []).extend((v, u, x.bil) for v, u in _bacaan(x.bil))
        return hasil

    def sekitar(self, n: int, b: Bilangan) -> Iterator[Bilangan]:
        """The values of a name that may be this number, signs apart: no farther than a step of either."""
        for besar, langkah in _bacaan(b):
            for x, u, bil in self._per_baris.get(n, ()):
                if abs(x - besar) <= langkah + u + besar * TELITI:
                    yield bil


def _bacaan(b: Bilangan) -> list[tuple[float, float]]:
    """Every reading of a number as floats, its step a little wider than printed."""
    return [(abs(float(v)), float(u) * LONGGAR) for v, u in ((b.nilai, b.langkah), *b.tafsir)]


def keluarga_tabel(kisi: Kisi) -> Iterator[Keluarga]:
    """The rows under the names of their own column; and, where the heads are periods, each row over time."""
    blok: dict[int, list[int]] = {}
    for k in kisi.kolom_angka:
        if (label := _kolom_label(kisi, k)) is not None:
            blok.setdefault(label, []).append(k)
    label_blok = [*blok]
    kepala = [tuple(kisi.kolom[k].teks for k in blok[x]) for x in label_blok]
    if len(label_blok) > 1 and len(set(kepala)) == 1:
        yield from _keluarga(kisi, [(x, blok[x]) for x in label_blok])
    else:
        for x in label_blok:
            yield from _keluarga(kisi, [(x, blok[x])])
    yield from _menurut_waktu(kisi)


def _kolom_label(kisi: Kisi, k: int) -> int | None:
    """The column of words nearest on the left: tables may stand two abreast."""
    for j in range(k - 1, kisi.kolom_label, -1):
        isi = [b[j] for b in kisi.sel if b[j].teks]
        kata = sum(s.bil is None and not s.kosong and len(s.teks) > 2 for s in isi)
        if isi and kata == len(isi) and kata * 2 > len(kisi.sel) and kisi.kolom[j].teks == kisi.kolom[kisi.kolom_label].teks:
            return j
    return kisi.kolom_label


def _keluarga(kisi: Kisi, blok: list[tuple[int, list[int]]]) -> Iterator[Keluarga]:
    baris = [(r, label, kolom) for label, kolom in blok for r in range(len(kisi.sel)) if _anggota(kisi, r, label)]
    if len(baris) < 2:
        return
    nama = [kisi.sel[r][label].teks or kisi.baris[r].label for r, label, _kolom in baris]
    himpunan = [
        Himpunan(
            kisi.kolom[k].teks,
            kunci_nama(kisi.kolom[k].teks),
            {n: _nilai(kisi, kisi.sel[r][kolom[m]]) for n, (r, _label, kolom) in enumerate(baris) if kisi.sel[r][kolom[m]].bil is not None},
            _jenis(kisi, k),
            peran=kisi.kolom[k].peran,
        )
        for m, k in enumerate(blok[0][1])
    ]
    jumlah = _baris_jumlah(nama, himpunan)
    tetap = [n for n in range(len(nama)) if n not in jumlah]
    ke = {n: m for m, n in enumerate(tetap)}
    himpunan = [replace(h, nilai={ke[n]: x for n, x in h.nilai.items() if n in ke}) for h in himpunan]
    himpunan = [h for h in himpunan if len(h.nilai) >= 2]
    if himpunan:
        jawaban = _jawaban(kisi, [baris[n][0] for n in tetap])
        kepala = kisi.kolom[blok[0][0]].teks
        label = [nama[n] for n in tetap]
        satuan = [kisi.baris[baris[n][0]].satuan for n in tetap]
        semua = [*himpunan, *_perubahan(himpunan)]
        yield Keluarga(label, semua, kisi.sebutan, _judul(kisi), kisi, False, kepala, jawaban, satuan)


def _jawaban(kisi: Kisi, baris: list[int]) -> list[list[str]]:
    kolom = ([kisi.sel[r][k].teks.strip().lower().rstrip(".") for r in baris] for k in range(kisi.kolom_label + 1, len(kisi.kolom)))
    return [isi for isi in kolom if all(isi) and not any(c.isdigit() for x in isi for c in x)]


def _anggota(kisi: Kisi, r: int, label: int) -> bool:
    b = kisi.baris[r]
    nama = kisi.sel[r][label].teks or b.label
    if not nama or b.total or b.rata or SISA_NAMA & set(nama.lower().split()):
        return False
    return any(s.bil is not None for s in kisi.sel[r])


def _nilai(kisi: Kisi, s: SelKisi) -> Anggota:
    assert s.bil is not None
    return Anggota(berskala(kisi, s), s.teks, lokasi_sel(kisi, s))


def berskala(kisi: Kisi, s: SelKisi) -> Bilangan:
    """The cell's number as it is meant, with the scale that its head, label or caption tells."""
    assert s.bil is not None
    sumber = sumber_skala(kisi, s)
    if sumber is None:
        return s.bil
    f = Decimal(10) ** sumber.pangkat
    return replace(
        s.bil, nilai=s.bil.nilai * f, langkah=s.bil.langkah * f, eksak=False, tafsir=tuple((v * f, u * f) for v, u in s.bil.tafsir)
    )


def _jenis(kisi: Kisi, k: int) -> str:
    isi = [s.bil.jenis for s in kisi.angka_kolom(k) if s.bil is not None]
    teks = kisi.kolom[k].teks.lower()
    if "%" in isi or "%" in teks or "persen" in teks:
        return "%"
    return "Rp" if "Rp" in isi or "(rp" in teks or "rupiah" in teks else ""


def _judul(kisi: Kisi) -> frozenset[str]:
    return kunci_nama(f"{kisi.judul} {kisi.bagian}") if kisi.judul or kisi.bagian else frozenset()


def _baris_jumlah(nama: list[str], himpunan: list[Himpunan]) -> set[int]:
    """Rows that add up others: by name, or because a value is the sum of all others or of a run right above it."""
    hasil = {n for n, x in enumerate(nama) if _bernama_jumlah(x, n == len(nama) - 1) or set(x.lower().split()) <= TOTAL_WILAYAH}
    for h in himpunan:
        if h.jenis == "%":
            continue
        jumlah = sum((x.bil.nilai for x in h.nilai.values()), NOL)
        if len(h.nilai) >= TERSEDIKIT_JUMLAH and jumlah:
            hasil |= {n for n, x in h.nilai.items() if abs(x.bil.nilai * 2 - jumlah) <= abs(jumlah) * SETOTAL}
        hasil |= {n for n in h.nilai if h.nilai[n].bil.nilai and _jumlah_atas(h, n)}
    return hasil if len(hasil) * 2 < len(nama) else set()


def _bernama_jumlah(nama: str, terakhir: bool) -> bool:
    """«Jumlah», «Total belanja», and at the foot of a table «Jumlah Aset Lancar»; «Jumlah pelanggaran» among indicators is one of them."""
    kata = nama.lower().split()
    return nama.lower().startswith(AWAL_TOTAL) and (set(kata) <= TOTAL_INTI | TOTAL_EKOR or (terakhir and len(kata) <= NAMA_JUMLAH))


def _jumlah_atas(h: Himpunan, n: int) -> bool:
    jumlah = NOL
    for banyak, m in enumerate(range(n - 1, max(-1, n - MAKS_ATAS - 1), -1), 1):
        if m not in h.nilai or h.nilai[m].bil.nilai <= 0:
            return False
        jumlah += h.nilai[m].bil.nilai
        if banyak >= TERSEDIKIT_JUMLAH - 1 and jumlah == h.nilai[n].bil.nilai:
            return True
    return False


def _perubahan(himpunan: list[Himpunan]) -> Iterator[Himpunan]:
    """Differences and growth between two columns of one measure, and a column of changes without its sign."""
    pakai = himpunan[:MAKS_BEDA]
    for h in pakai:
        if any(x.bil.nilai < 0 for x in h.nilai.values()):
            yield replace(h, nilai={n: replace(x, bil=x.bil.tanpa_tanda()) for n, x in h.nilai.items() if x.bil.nilai < 0}, hitung=True)
    for x, y in itertools.combinations(pakai, 2):
        if x.jenis != y.jenis:
            continue
        bersama = [n for n in x.nilai if n in y.nilai]
        if len(bersama) < 2:
            continue
        beda = {n: y.nilai[n].bil.nilai - x.nilai[n].bil.nilai for n in bersama}
        langkah = {n: max(x.nilai[n].bil.langkah, y.nilai[n].bil.langkah) for n in bersama}
        urut = _urut(x.kepala, y.kepala)
        yield replace(_terhitung(f"{x.kepala} {y.kepala}", beda, langkah, x.jenis), peran="waktu" if urut > 0 else "")
        balik = _terhitung(f"{x.kepala} {y.kepala}", {n: -v for n, v in beda.items()}, langkah, x.jenis)
        yield replace(balik, peran="waktu" if urut < 0 else "")
        laju = {n: beda[n] / abs(x.nilai[n].bil.nilai) * 100 for n in bersama if x.nilai[n].bil.nilai}
        if len(laju) >= 2:
            yield _terhitung(f"{x.kepala} {y.kepala}", laju, dict.fromkeys(laju, Decimal("0.01")), "%")
            yield _terhitung(f"{x.kepala} {y.kepala}", {n: -v for n, v in laju.items()}, dict.fromkeys(laju, Decimal("0.01")), "%")


def _urut(x: str, y: str) -> int:
    """Is the second head the same thing later (1) or earlier (-1)?"""
    a, b = waktu_teks(x), waktu_teks(y)
    return 0 if a is None or b is None or a[0] != b[0] or a[1] == b[1] else 1 if b[1] > a[1] else -1


def _terhitung(kepala: str, nilai: dict[int, Decimal], langkah: dict[int, Decimal], jenis: str) -> Himpunan:
    isi = {n: Anggota(Bilangan(v, langkah[n], "", jenis, False), "") for n, v in nilai.items()}
    return Himpunan(kepala, kunci_nama(kepala), isi, jenis, True)


def _menurut_waktu(kisi: Kisi) -> Iterator[Keluarga]:
    kolom = [k for k in kisi.kolom_angka if _waktu(kisi.kolom[k].teks)]
    if len(kolom) < TERSEDIKIT_WAKTU or len({kunci_nama(kisi.kolom[k].teks) for k in kolom}) != len(kolom):
        return
    label = [kisi.kolom[k].teks for k in kolom]
    himpunan = []
    for r, b in enumerate(kisi.baris):
        nilai = {n: _nilai(kisi, kisi.sel[r][k]) for n, k in enumerate(kolom) if kisi.sel[r][k].bil is not None}
        if len(nilai) >= TERSEDIKIT_WAKTU and b.label:
            himpunan.append(Himpunan(b.label, kunci_nama(b.label), nilai, "%" if "%" in f"{b.label} {b.satuan}" else ""))
    if himpunan:
        yield Keluarga(label, himpunan, kisi.sebutan, _judul(kisi), kisi, waktu=True)


def _waktu(teks: str) -> bool:
    kata = teks.lower().replace(".", "").split()
    return bool(kata) and all(w in WAKTU or w.isdigit() for w in kata)
