"""What a copied sentence brings along: the name of another institution, and a value that is another year's.

**How it works.** The institution of the report is the one of its cover. Another of the same kind that is named once in the whole document, and does there
what only the reporting institution does («Dinas Y telah menindaklanjuti …»), was copied. A value that the sentence gives to one year and the
table to another, digit for digit, was left behind.

**Why it does not accuse wrongly.** A sentence that compares or works together («bersama», «oleh», «dibanding») speaks of others, and so does a name that
stands twice. A value must have four digits and be that year's in no row that the sentence names.

    salah: Laporan Dinas Perikanan 2024. Dinas Perikanan menyusun laporan ini. Secara umum Dinas Perdagangan telah melaksanakan tugasnya.
    benar: Laporan Dinas Perikanan 2024. Dinas Perikanan menyusun laporan ini. Secara umum Dinas Perikanan telah melaksanakan tugasnya.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from selaras.bahasa import _
from selaras.dokumen.model import Judul
from selaras.periksa.bahasa_id.salinan import (
    AKHIR_NAMA,
    DOKUMEN_SENDIRI,
    JENIS_INSTANSI,
    KERJA_SAMA,
    MENOLEH,
    MENURUT_TUGAS,
    ORANG_LAIN,
    PEMERINTAH,
    PENANDA_DAERAH,
    RANGKUMAN,
    SAMBUNG_NAMA,
    TINDAKAN,
)
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.graf import Seri
from selaras.periksa.himpunan.nama import akar_kata
from selaras.periksa.kata import baku
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah import Kalimat
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, unsur_kalimat
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Temuan

KODE = "SAL"
NAMA = "Nama dan tahun yang tertinggal"
SAMPUL = 12  # headings and lines at the beginning that name the institution
ANGKA = 4  # digits that a value must have to be known by them
DEKAT = 3  # tokens between a year and its value
PANJANG_NAMA = 9
BATAS_NAMA = JENIS_INSTANSI | PEMERINTAH | AKHIR_NAMA
JAUH_TAHUN = 3  # years back that a sentence may have been left behind from


def periksa(b: Perkara) -> Iterator[Temuan]:
    yield from _instansi(b)
    yield from _tahun_laporan(b)
    for a, _klaim in b.klaim:
        for t, v in pasangan_tahun(a):
            yield from _tahun(b, a, t, v)


@dataclass(frozen=True, eq=False)
class NamaInstansi:
    """An institution in a sentence: its kind, the words of its name, and the characters where it stands."""

    jenis: str
    kata: tuple[str, ...]
    k: Kalimat
    awal: int
    akhir: int
    bertindak: bool

    @cached_property
    def akar(self) -> frozenset[str]:
        return frozenset(akar_kata(w) for w in self.kata)


def _instansi(b: Perkara) -> Iterator[Temuan]:
    """An institution that is named once, is none of the report's own, and stands in no table."""
    depan = [*itertools.takewhile(lambda x: not isinstance(x, Kisi), b.naskah.urut[:SAMPUL])]
    judul = [*_nama_sampul(depan)]
    sampul = [x.teks for x in depan if isinstance(x, Judul if judul else (Judul, Kalimat))]
    milik = frozenset(k for t in sampul for w in t.split() if (k := akar_kata(w.strip(".,()"))))
    semua = [n for k in b.naskah.kalimat for n in _nama(k)]
    sendiri = [n for n in semua if n.akar <= milik] or judul
    if not sendiri:
        return
    jenis = {n.jenis for n in sendiri}
    banyak = Counter(n.akar for n in semua)
    daerah = _daerah(sendiri)
    tabel = _BarisTabel(b)
    umum = milik | {akar_kata(w) for w in PENANDA_DAERAH}
    nama = max(sendiri, key=lambda m: len(m.kata))
    for n in semua:
        if n.jenis in jenis and banyak[n.akar] == 1 and _asing(n, milik, daerah) and not tabel.memuat(n.akar - umum):
            yield _temuan_nama(n, nama)


def _asing(n: NamaInstansi, milik: frozenset[str], daerah: dict[tuple[str, ...], list[frozenset[str]]]) -> bool:
    """Is it told of as if it were the report's own?"""
    if n.akar & milik:
        return _senama(n, daerah)
    return n.bertindak or (not _berdaerah(n) and _bercerita(n))


def _temuan_nama(n: NamaInstansi, nama: NamaInstansi) -> Temuan:
    benar = " ".join(nama.k.teks[nama.awal : nama.akhir].split())
    pesan = _("«{x}» hanya disebut di sini; laporan ini milik {y}", x=n.k.teks[n.awal : n.akhir], y=benar)
    lok = n.k.lokasi(n.awal, n.akhir)
    return Temuan(KODE, "salin_tempel", "sedang", 0.82, lok, lok.kutipan, benar, "", pesan, (nama.k.lokasi(nama.awal, nama.akhir),))


class _BarisTabel:
    """The labels of all rows by their words, so that a name is looked for in the rows that share its words."""

    def __init__(self, b: Perkara) -> None:
        self._dengan: dict[str, set[int]] = defaultdict(set)
        self._banyak = 0
        for self._banyak, r in enumerate((r for x in b.naskah.kisi for r in x.baris), 1):
            for w in r.label.split():
                self._dengan[akar_kata(w)].add(self._banyak)

    def memuat(self, akar: frozenset[str]) -> bool:
        """Has any row all of these words? No words are in every row."""
        if not akar:
            return self._banyak > 0
        return bool(set.intersection(*(self._dengan.get(w, set()) for w in akar)))


def _nama_sampul(awal: Iterable[object]) -> Iterator[NamaInstansi]:
    """The institution of the cover, where no sentence names it."""
    for x in awal:
        if isinstance(x, Judul):
            yield from _nama(Kalimat(x.teks, [(0, len(x.teks), x.tempat)], [], 0, -1, ""))


def _tahun_laporan(b: Perkara) -> Iterator[Temuan]:
    """«Demikian Laporan Kinerja Tahun 2023» in the report of 2024: a sentence that sums the report up, and tells nothing of another year."""
    tahun = b.naskah.tahun
    for a, _klaim in b.klaim:
        t = [u for u in a.unsur if u.kelas == "t"]
        beda = [u for u in t if 0 < tahun - int(u.nilai) <= JAUH_TAHUN]
        if not tahun or len(beda) != 1:
            continue
        k = beda[0].k
        sekalimat = [u for u in a.unsur if u.k is k]
        kata = {u.teks.lower() for u in sekalimat}
        merangkum = sekalimat[0].teks.lower() in RANGKUMAN or any(
            x.teks.lower() == "ini" and y is beda[0] for y, x in itertools.pairwise(sekalimat)
        )
        if not merangkum or not kata & DOKUMEN_SENDIRI or kata & MENOLEH or any(u.bil is not None and u is not beda[0] for u in sekalimat):
            continue
        pesan = _("kalimat ini merangkum laporan tahun {t}, tetapi menyebut tahun {y}", t=tahun, y=beda[0].teks)
        yield Temuan(KODE, "salin_tempel", "sedang", 0.82, beda[0].lokasi, beda[0].teks, str(tahun), "", pesan)


def _berdaerah(n: NamaInstansi) -> bool:
    return any(w.lower() in PENANDA_DAERAH for w in n.kata)


def _belah(n: NamaInstansi) -> tuple[tuple[str, ...], frozenset[str]]:
    """What the institution is, and the words of its area."""
    kata = [w.lower() for w in n.kata]
    batas = max((i for i, w in enumerate(kata) if w in PENANDA_DAERAH), default=len(kata) - 1)
    return (n.jenis, *kata[: batas + 1]), frozenset(akar_kata(w) for w in kata[batas + 1 :])


def _daerah(sendiri: list[NamaInstansi]) -> dict[tuple[str, ...], list[frozenset[str]]]:
    """The areas under which each of the report's own institutions is named."""
    hasil: dict[tuple[str, ...], list[frozenset[str]]] = defaultdict(list)
    for depan, daerah in dict.fromkeys(map(_belah, sendiri)):
        if daerah:
            hasil[depan].append(daerah)
    return hasil


def _senama(n: NamaInstansi, daerah_sendiri: dict[tuple[str, ...], list[frozenset[str]]]) -> bool:
    """The same institution of another area, in a sentence that works with no neighbour."""
    depan, daerah = _belah(n)
    kata = {w.strip(".,;()").lower() for w in n.k.teks.split()}
    lain = daerah_sendiri.get(depan, [])
    return bool(daerah) and bool(lain) and not any(d & daerah for d in lain) and not kata & KERJA_SAMA


def _bercerita(n: NamaInstansi) -> bool:
    """«… sebagai bahan evaluasi RSUD X»: the report speaks of itself."""
    kata = {w.strip(".,;()").lower() for w in n.k.teks.split()}
    depan = n.k.teks[: n.awal].lower().split()[-DEKAT:]
    bernama = [w.strip(".,;()") for w in n.k.teks[n.awal :].split()[1:2]] == [n.kata[0]] and (
        len(n.kata) > 1 or bool({n.jenis} & MENURUT_TUGAS)
    )
    return bernama and not kata & KERJA_SAMA and any(w in DOKUMEN_SENDIRI for w in depan)


def _nama(k: Kalimat) -> Iterator[NamaInstansi]:
    """«Dinas Perindustrian dan Perdagangan telah …»: the kind and the capital words behind it."""
    if not any(j in k.teks.lower() for j in JENIS_INSTANSI):
        return
    u = unsur_kalimat(k)
    lain = any(x.teks.lower() in ORANG_LAIN for x in u)
    for i, x in enumerate(u):
        if x.teks.lower() not in JENIS_INSTANSI or not x.teks[0].isupper():
            continue
        j = i + 1
        while j < len(u) and j - i < PANJANG_NAMA and (u[j].teks[0].isupper() or u[j].teks.lower() in SAMBUNG_NAMA):
            j += 1
        while j > i + 1 and u[j - 1].teks.lower() in SAMBUNG_NAMA:
            j -= 1
        j = next((m for m in range(i + 2, j) if u[m].teks.lower() in BATAS_NAMA), j)
        while j > i + 1 and u[j - 1].teks.lower() in SAMBUNG_NAMA:
            j -= 1
        kata = tuple(y.teks for y in u[i + 1 : j] if y.teks[0].isalpha() and y.teks.lower() not in SAMBUNG_NAMA)
        if kata:
            bertindak = not lain and j < len(u) and u[j].teks.lower() in TINDAKAN
            yield NamaInstansi(x.teks.lower(), kata, k, x.awal, u[j - 1].akhir, bertindak)


def pasangan_tahun(a: Alinea) -> Iterator[tuple[int, int]]:
    """A year and the value that stands beside it: «tahun 2023 sebesar 4.120», «4.120 (2023)»."""
    for t, u in enumerate(a.unsur):
        if u.kelas != "t":
            continue
        v = next((i for i in range(t - 1, max(-1, t - DEKAT), -1) if a.kelas[i] in BESARAN), -1)
        if v >= 0 and a.kelas[t - 1] == HURUF["BUKA"] and a.kelas[t + 1 : t + 2] == HURUF["TUTUP"]:
            yield t, v
            continue
        v = next((i for i in range(t + 1, min(len(a.unsur), t + 1 + DEKAT)) if a.kelas[i] in BESARAN), -1)
        antara = a.kelas[t + 1 : v] if v > 0 else ""
        if antara and all(x == HURUF["SEBESAR"] or x == "w" for x in antara) and HURUF["SEBESAR"] in antara:
            yield t, v


def _tahun(b: Perkara, a: Alinea, t: int, v: int) -> Iterator[Temuan]:
    u = a.unsur[v]
    if u.bil is None or u.kira or sum(c.isdigit() for c in u.teks.strip("0,.")) < ANGKA:
        return
    k = a.kalimat_ke[t]
    kata = {baku(x.teks.lower()) for i, x in enumerate(a.unsur) if a.kalimat_ke[i] == k}
    tahun = int(a.unsur[t].nilai)
    seri = [s for s in b.graf.bernama(kata) if tahun in s.titik and s.kalimat is None]
    if not seri or any(_sama(u.bil, s.titik[tahun]) for s in seri):
        return
    disebut = {int(x.nilai) for i, x in enumerate(a.unsur) if x.kelas == "t" and a.kalimat_ke[i] == k}
    kena = [(s, x) for s in seri for y, x in s.titik.items() if y not in disebut and _sama(u.bil, x)]
    if kena and len({s.titik[tahun].teks for s, _x in kena}) == 1:
        yield _temuan_tahun(u.k, a, t, v, *kena[0])


def _sama(a: Bilangan, s: SelKisi) -> bool:
    return s.bil is not None and (a.mutu(s.bil.rentang()) >= Mutu.POTONG if a.berskala else a.nilai == s.bil.nilai)


def _temuan_tahun(k: Kalimat, a: Alinea, t: int, v: int, s: Seri, x: SelKisi) -> Temuan:
    tahun, u = int(a.unsur[t].nilai), a.unsur[v]
    benar = s.titik[tahun]
    milik = next(y for y, z in s.titik.items() if z is x)
    pesan = _(
        "{v} adalah {n} tahun {m}; untuk {t} {tabel} menyebut {b}", v=u.teks, n=s.label, m=milik, t=tahun, tabel=s.nama_tabel, b=benar.teks
    )
    return Temuan(
        KODE, "salin_tempel", "sedang", 0.85, u.lokasi, u.teks, benar.teks, f"{tahun}: {benar.teks}; {milik}: {x.teks}", pesan,
        (a.unsur[t].lokasi, lokasi_sel(s.kisi, benar), lokasi_sel(s.kisi, x)),
    )  # fmt: skip
