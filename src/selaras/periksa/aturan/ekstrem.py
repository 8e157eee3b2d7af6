"""The largest and the smallest that a sentence names, against the tables and lists that hold the same names.

**How it works.** «tertinggi di Kab. A, 124,65»: the row of a table that the sentence names, and a column in which it is (or is not) the
largest. A row that leads a column but has another value there than the sentence says; a value that leads a column but belongs to another
row; a row that ends the column at the other side: each is told.

**Why it does not accuse wrongly.** Name and number are looked up in every table that has the name, and in the changes between its columns: one
place that agrees is enough. A word that narrows («di antara», «selain», «kedua») says nothing. A row that merely is not the largest is
accused only where words of the column stand in the clause.

    salah: Serapan: A 91,20; B 86,40; C 95,10 persen. Terendah A.
    benar: Serapan: A 91,20; B 86,40; C 95,10 persen. Terendah B.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.himpunan.nama import Penyebutan, akar_kata
from selaras.periksa.himpunan.susun import Anggota, Himpunan, Keluarga
from selaras.periksa.himpunan.ujung import Ujung, ujung_alinea
from selaras.periksa.naskah.unsur import Alinea, Unsur
from selaras.periksa.penjelasan.salah_tulis import biaya
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Kategori, Lokasi, Temuan

KODE = "EKS"
NAMA = "Yang tertinggi dan terendah terhadap tabel"
SEDIKIT = 3  # names that a measure must have for an extreme to mean something
SELIP = 1.9  # what a plain slip costs at most
SELIP_PENDEK = 2.3  # of a number of two digits
TIGA_ANGKA = 100
ANGKA = 2  # digits that a number must have to be known by them


@dataclass(frozen=True, eq=False)
class Banding:
    """How one measure answers. ``jenis``: cocok, nilai (the number is another's), nama (the name is), arah (the other end), lain."""

    jenis: str
    keluarga: Keluarga
    himpunan: Himpunan
    sebut: Penyebutan
    puncak: int

    @property
    def anggota(self) -> Anggota:
        return self.himpunan.nilai[self.puncak]

    @property
    def label(self) -> str:
        return " ".join(self.keluarga.label[self.puncak].split())


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, _klaim in b.klaim:
        ujung = [*ujung_alinea(a)]
        if not ujung:
            continue
        sebut = b.sebut(a)
        for u in ujung:
            yield from _ujung(b.keluarga, u, sebut)


def _ujung(keluarga: list[Keluarga], u: Ujung, sebut: list[Penyebutan]) -> Iterator[Temuan | Benar]:
    banding = [x for p in u.nama(sebut) for x in _banding(u, p, keluarga[p.keluarga])]
    cocok = next((x for x in banding if x.jenis == "cocok"), None)
    if cocok is not None:
        yield Benar(
            KODE, _lokasi(u.al, u.v, u.v + 1) if u.v >= 0 else _lokasi(u.al, u.w, u.w_akhir), f"{cocok.label}: {cocok.anggota.teks}"
        )
        return
    if (x := _pilih(u, banding)) is not None and not (x.jenis == "nilai" and _milik_lain(u, x, sebut)):
        yield _temuan(u, x)


def _milik_lain(u: Ujung, x: Banding, sebut: list[Penyebutan]) -> bool:
    """Another member is named between the extreme and the number: «tertinggi di A, disusul B dengan 112,00 persen»."""
    return any(q.keluarga == x.sebut.keluarga and q.baris != x.sebut.baris and x.sebut.akhir <= q.awal < u.v for q in sebut)


def _banding(u: Ujung, p: Penyebutan, k: Keluarga) -> Iterator[Banding]:
    v = u.al.unsur[u.v] if u.v >= 0 else None
    milik = v is not None and any(_sama(v, h, p.baris) for h in k.himpunan if not h.hitung)
    for h in k.himpunan:
        if len(h.nilai) < SEDIKIT or p.baris not in h.nilai or (v is not None and not _sejenis(v, h)):
            continue
        turun = any(x.bil.nilai < 0 for x in h.nilai.values())  # the largest fall is the smallest number
        for arah in (u.arah,) if u.arah and not turun else (1, -1):
            puncak = h.puncak(arah)
            satu = min(puncak)
            if jenis := _jenis(v, h, p.baris, puncak, h.puncak(-arah), milik):
                yield Banding(jenis, k, h, p, p.baris if p.baris in puncak else satu)


def _jenis(v: Unsur | None, h: Himpunan, r: int, puncak: frozenset[int], lawan: frozenset[int], milik: bool) -> str:
    if r in puncak and (v is None or _sama(v, h, r)):
        return "cocok"
    if h.hitung:
        return ""
    if v is None:
        return "lain"
    if r in puncak:
        lain = any(_sama(v, h, n) for n in h.nilai if n != r)
        return "nilai" if not milik and (lain or _selip(v, h.nilai[r].bil)) else ""
    if not _panjang(v.bil):
        return ""
    if any(_sama(v, h, n) for n in puncak):
        return "nama"
    if _sama(v, h, r):
        return "arah" if r in lawan and len(h.nilai) > len(lawan) else "lain"
    return ""


def _sama(v: Unsur, h: Himpunan, n: int) -> bool:
    a, b = v.bil, h.nilai[n].bil if n in h.nilai else None
    if a is None or b is None:
        return False
    a = a.tanpa_tanda() if h.hitung else a
    return a.mutu(b.rentang()) >= Mutu.POTONG or b.mutu(a.rentang()) >= Mutu.POTONG


def _selip(v: Unsur, b: Bilangan) -> bool:
    if v.bil is None or v.bil.langkah != b.langkah or not _panjang(v.bil):
        return False
    return biaya(v.bil, b.rentang())[0] < (SELIP if v.bil.nilai >= TIGA_ANGKA else SELIP_PENDEK)


def _panjang(b: Bilangan | None) -> bool:
    return b is not None and sum(c.isdigit() for c in b.teks.strip("0,.")) >= ANGKA


def _sejenis(v: Unsur, h: Himpunan) -> bool:
    """May the number be a value of the measure?"""
    if v.kelas == "%":
        return h.jenis != "Rp"
    if v.kelas == "r":
        return h.jenis != "%"
    return True


def _pilih(u: Ujung, banding: list[Banding]) -> Banding | None:
    """The one contradiction that the words and the number leave; None where two are possible."""
    for jenis in ("nama", "nilai", "arah", "lain"):
        calon = [x for x in banding if x.jenis == jenis]
        if not calon:
            continue
        bernama = [x for x in calon if x.himpunan.kunci & (u.kata - _kata_nama(u, x))]
        if (jenis in ("arah", "lain") or calon[0].keluarga.waktu) and (not bernama or _bertingkat(bernama[0])):
            return None
        pilihan = bernama or calon
        if len({x.label for x in pilihan}) != 1 or len({x.anggota.bil.nilai for x in pilihan}) != 1:
            return None
        return pilihan[0]
    return None


def _bertingkat(x: Banding) -> bool:
    """Rows of two levels, programmes and their activities, are not compared with each other."""
    k = x.keluarga.kisi
    return k is not None and (len({b.nomor.count(".") for b in k.baris if b.nomor}) > 1 or any(b.kelompok for b in k.baris))


def _kata_nama(u: Ujung, x: Banding) -> frozenset[str]:
    return frozenset(akar_kata(t.teks) for t in u.al.unsur[x.sebut.awal : x.sebut.akhir] if t.teks[0].isalpha())


def _lokasi(al: Alinea, a: int, b: int) -> Lokasi:
    return al.unsur[a].k.lokasi(al.unsur[a].awal, al.unsur[b - 1].akhir)


_KATEGORI: dict[str, Kategori] = {"nilai": "salin_tempel", "nama": "salin_tempel", "arah": "arah", "lain": "silang"}


def _temuan(u: Ujung, x: Banding) -> Temuan:
    kata = _lokasi(u.al, u.w, u.w_akhir)
    nama = _lokasi(u.al, x.sebut.awal, x.sebut.akhir)
    angka = _lokasi(u.al, u.v, u.v + 1) if u.v >= 0 else nama
    lok, usul = {
        "nilai": (angka, x.anggota.teks),
        "nama": (nama, x.label),
        "arah": (kata, ""),
        "lain": (nama, f"{x.label}, {x.anggota.teks}"),
    }[x.jenis]
    terkait = [t for t in (x.anggota.lokasi, kata, nama, angka) if t is not None and t is not lok]
    pesan = _(
        "{w} menurut {t} adalah {n} ({v}), tertulis {a}",
        w=kata.kutipan, t=x.keluarga.sebutan, n=x.label, v=x.anggota.teks, a=f"{nama.kutipan} {angka.kutipan}" if angka is not nama else nama.kutipan,
    )  # fmt: skip
    return Temuan(
        KODE,
        _KATEGORI[x.jenis],
        "sedang",
        0.85,
        lok,
        lok.kutipan,
        usul,
        f"{x.himpunan.kepala}: {x.label} {x.anggota.teks}",
        pesan,
        tuple(terkait),
    )
