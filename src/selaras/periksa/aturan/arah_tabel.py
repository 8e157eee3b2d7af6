"""A word of direction with its amount («turun 2,12 poin», «26 lebih banyak») against the change that a table tells of the same thing.

**How it works.** The row or column that the sentence names, its values over the years or quarters and its cell of change: where the amount of the
sentence is one of these changes in full and only the sign differs, the word is wrong.

**Why it does not accuse wrongly.** The amount must be found, and found only with the other sign: a change of the same size and the sign of the
word, in any row that the paragraph names, acquits it. Small whole amounts need the values of the row in the sentence too.

    salah: Peserta: 2023 310, 2024 287. Peserta bertambah 23 orang dari 310.
    benar: Peserta: 2023 310, 2024 287. Peserta berkurang 23 orang dari 310.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bahasa_id.leksikon import LAWAN, NAMA_ARAH
from selaras.periksa.bahasa_id.nama import ANGKA_ROMAWI, BULAN_URUT
from selaras.periksa.bilangan import Bilangan, Mutu
from selaras.periksa.himpunan.nama import akar_kata
from selaras.periksa.himpunan.waktu import BedaWaktu
from selaras.periksa.klaim.arah import BERBALIK, LEKAS
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, Unsur
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "ART"
NAMA = "Kata arah terhadap perubahan di tabel"
NAIK, TURUN = (HURUF["NAIK"], HURUF["LEBIH"]), (HURUF["TURUN"], HURUF["KURANG"])
BATAS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"]))
PUTUS = (HURUF["DARI"], HURUF["MENJADI"], HURUF["BANDING"], HURUF["BELUM"], HURUF["TARGET"])
PEMBANDING = (HURUF["BANDING"], HURUF["DARI"])
PERIODE = frozenset("tahun triwulan semester bulan periode lalu sebelumnya tw".split())
BUKAN_WAKTU = frozenset("target rata-rata nasional provinsi kabupaten kota standar ambang batas rencana".split())
ACUAN = 8  # tokens from a comparison to what it is compared with
JANGKAUAN = 4  # tokens between the word and its amount
SEBELUM = 3
RAPAT = 2  # tokens from a noun of direction to its own amount
ANGKA = 3  # digits of an amount that is known by itself
LONGGAR = 1.01  # what floats may be off
KATA_TOTAL = 2  # words of a caption that name its total


@dataclass(frozen=True, eq=False)
class Gerak:
    """The word ``w`` says that something moved by the amount ``d``, up (1) or down (-1)."""

    al: Alinea
    w: int
    d: int
    arah: int

    @property
    def u(self) -> Unsur:
        return self.al.unsur[self.d]


class IndeksBeda:
    """Changes by a word of their name and by their size, and by the first digits of the value that they begin with: a long document costs
    no more by page."""

    def __init__(self, perubahan: list[BedaWaktu]) -> None:
        self._kata: dict[str, list[tuple[float, int]]] = defaultdict(list)
        self._nilai: dict[str, list[BedaWaktu]] = defaultdict(list)
        self._semua = perubahan
        self._langkah = max((float(c.langkah) for p in perubahan for c in (p.beda, p.laju) if c is not None), default=0.0)
        banyak = Counter(k for p in perubahan for n in p.nama for k in n)
        for i, p in enumerate(perubahan):
            besar = {abs(float(v)) for c in (p.beda, p.laju) if c is not None for v in (c.nilai, *(t for t, _u in c.tafsir))}
            for n in p.nama:
                for k in n if p.total else (min(n, key=lambda k: (banyak[k], k)),):
                    self._kata[k] += [(v, i) for v in besar]
            if len(p.nilai) == 2:
                self._nilai[_awal(p.nilai[0].nilai)].append(p)
        for isi in self._kata.values():
            isi.sort()

    def bernama(self, kata: frozenset[str], u: Unsur) -> list[BedaWaktu]:
        """Changes of the size of the amount that one of the words may name, in the order of the document."""
        if u.bil is None:
            return []
        kena: set[int] = set()
        for v, langkah in ((u.bil.nilai, u.bil.langkah), *u.bil.tafsir):
            besar, sela = abs(float(v)), (float(langkah) + self._langkah) * LONGGAR
            for isi in (self._kata[k] for k in kata if k in self._kata):
                a = bisect_left(isi, (besar - sela, -1))
                kena.update(n for _v, n in isi[a : bisect_left(isi, (besar + sela, -1), a)])
        return [p for n in sorted(kena) if _besar(u, p := self._semua[n])]

    def mulai(self, b: Bilangan) -> list[BedaWaktu]:
        kunci = {_awal(v) for v in (b.nilai, b.nilai + b.langkah, b.nilai - b.langkah)}
        return [p for k in sorted(kunci) for p in self._nilai.get(k, ())]


def _awal(v: Decimal) -> str:
    """The first two digits, whatever the power of ten."""
    return str(abs(v).normalize().as_tuple().digits[:2])


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    indeks = IndeksBeda(b.perubahan)
    for a, _klaim in b.klaim:
        gerak = [*gerak_alinea(a)]
        if gerak:
            akar = [akar_kata(u.teks) if u.teks[0].isalpha() else "" for u in a.unsur]
            for g in gerak:
                yield from _periksa(indeks, g, akar)
        for r in banding_alinea(a):
            yield from _banding(indeks, r)


@dataclass(frozen=True, eq=False)
class Relasi:
    """The word ``w`` says that one of the values ``x`` is above (1) or below (-1) the value ``y``: «menurun dibandingkan tahun lalu yang y»."""

    al: Alinea
    w: int
    x: tuple[int, ...]
    y: int
    arah: int


def banding_alinea(a: Alinea) -> Iterator[Relasi]:
    for w in range(len(a.unsur)):
        arah = _arah(a, w)
        if not arah:
            continue
        c = next((i for i in range(w + 1, min(len(a.unsur), w + JANGKAUAN)) if a.kelas[i] in PEMBANDING), -1)
        y = next((i for i in range(c + 1, min(len(a.unsur), c + ACUAN)) if a.kelas[i] in BESARAN), -1) if c > 0 else -1
        if y < 0 or any(a.kelas[i] in (*BATAS, *NAIK, *TURUN) or a.kelas[i] in BESARAN for i in range(w + 1, y)):
            continue
        k = a.kalimat_ke[w]
        x = tuple(i for i in range(w) if a.kelas[i] == a.kelas[y] and k - 1 <= a.kalimat_ke[i] and not a.unsur[i].kira)
        if x:
            yield Relasi(a, w, x, y, arah)


def _banding(indeks: IndeksBeda, r: Relasi) -> Iterator[Temuan | Benar]:
    """The two values stand in one row of a table, so they are of one measure; their order is that of the numbers."""
    u = r.al.unsur
    y = u[r.y].bil
    assert y is not None
    if not _berangka(y, ANGKA):
        return
    for x in r.x:
        b = u[x].bil
        if b is None or not _berangka(b, ANGKA):
            continue
        for p in indeks.mulai(y):
            if len(p.waktu) == 2 and len(p.nilai) == 2 and _sama(y, p.nilai[0]) and _sama(b, p.nilai[1]):
                if (p.beda.nilai > 0) == (r.arah > 0):
                    yield Benar(KODE, u[r.w].lokasi, p.hitungan)
                elif p.beda.nilai:
                    yield _temuan(Gerak(r.al, r.w, r.y, r.arah), p)
                return


def _berangka(b: Bilangan, n: int) -> bool:
    return sum(c.isdigit() for c in b.teks.strip("0,.")) >= n


def gerak_alinea(a: Alinea) -> Iterator[Gerak]:
    for w, u in enumerate(a.unsur):
        arah = _arah(a, w)
        if not arah or any(x.teks.lower() in BERBALIK for x in a.unsur if x.k is u.k):
            continue
        d = _sesudah(a, w)
        if u.teks.lower() in NAMA_ARAH and d - w > RAPAT:
            continue  # «pengurangan sampah 20,1 persen»: the name of a thing
        if d < 0 and " " in u.teks:
            d = _sebelum(a, w)
        if d >= 0 and not a.unsur[d].kira and any(c.isdigit() for c in a.unsur[d].teks) and _menurut_waktu(a, w):
            yield Gerak(a, w, d, arah)


def _menurut_waktu(a: Alinea, w: int) -> bool:
    """A comparison («lebih tinggi», «di bawah») speaks of time only where a period follows and nothing else is compared with."""
    if " " not in a.unsur[w].teks and a.kelas[w] in (HURUF["NAIK"], HURUF["TURUN"]):
        return True
    k = a.kalimat_ke[w]
    sesudah = [u for i, u in enumerate(a.unsur[w:], w) if a.kalimat_ke[i] == k][:ACUAN]
    return any(u.kelas == "t" or u.teks.lower() in PERIODE for u in sesudah) and not any(u.teks.lower() in BUKAN_WAKTU for u in sesudah)


def _arah(a: Alinea, w: int) -> int:
    """What the word says; nothing for speed, which is less time and more of all else, and for a word that is denied."""
    if a.unsur[w].teks.lower() in LEKAS or (w and a.kelas[w - 1] == HURUF["BELUM"]):
        return 0
    return 1 if a.kelas[w] in NAIK else -1 if a.kelas[w] in TURUN else 0


def _sesudah(a: Alinea, w: int) -> int:
    for i in range(w + 1, min(len(a.unsur), w + JANGKAUAN + 1)):
        if a.kelas[i] in BESARAN:
            return i
        if a.kelas[i] in (*BATAS, *PUTUS, *NAIK, *TURUN, HURUF["BUKA"], HURUF["KOMA"]) or a.unsur[i].bil is not None:
            return -1
    return -1


def _sebelum(a: Alinea, w: int) -> int:
    """«26 kasus lebih banyak»."""
    for i in range(w - 1, max(-1, w - SEBELUM - 1), -1):
        if a.kelas[i] in BESARAN:
            return i
        if a.kelas[i] != "w":
            return -1
    return -1


def _periksa(indeks: IndeksBeda, g: Gerak, akar: list[str]) -> Iterator[Temuan | Benar]:
    dekat, semua = _kata(g, akar)
    bernilai = indeks.bernama(semua, g.u)
    sah = [p for p in bernilai if (p.beda.nilai > 0) == (g.arah > 0) and _bernama(p, semua)]
    if sah:
        yield Benar(KODE, g.u.lokasi, sah[0].hitungan)
        return
    lawan = [p for p in bernilai if _bernama(p, dekat) and _kuat(g, p)]
    lawan = [p for p in lawan if _sewaktu(g, p)]
    if lawan:
        yield _temuan(g, max(lawan, key=lambda p: (not p.total, len(p.nama[0]))))


def _kata(g: Gerak, akar: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the clause, and those of the whole paragraph."""
    a = g.al
    mulai = next((i + 1 for i in range(g.w - 1, -1, -1) if a.kelas[i] in BATAS or a.kalimat_ke[i] != a.kalimat_ke[g.w]), 0)
    akhir = next((i for i in range(g.w, len(akar)) if a.kelas[i] in BATAS or a.kalimat_ke[i] != a.kalimat_ke[g.w]), len(akar))
    dekat = frozenset(akar[mulai:akhir])
    if g.w - mulai <= SEBELUM:  # the subject is that of the sentence before
        lalu = a.kalimat_ke[g.w] - 1
        dekat |= frozenset(k for i, k in enumerate(akar) if a.kalimat_ke[i] == lalu)
    return dekat, frozenset(akar)


def _bernama(p: BedaWaktu, kata: frozenset[str]) -> bool:
    if p.total:
        return len(p.nama[0] & kata) >= min(KATA_TOTAL, len(p.nama[0]))
    return any(n <= kata for n in p.nama)


def _besar(u: Unsur, p: BedaWaktu) -> bool:
    """Is the amount the size of the change, in its measure or in persen?"""
    if u.bil is None:
        return False
    if u.kelas == "%":
        calon = [p.laju, *([p.beda] if p.beda.jenis == "%" else [])]
    elif u.kelas == "u":
        calon = [p.beda]
    else:
        calon = [p.beda] if p.laju is not p.beda else []
    return any(c is not None and _sama(u.bil, c) for c in calon)


def _sama(d: Bilangan, b: Bilangan) -> bool:
    if d.jauh(b):
        return False
    b = b.tanpa_tanda()
    return d.tanpa_tanda().mutu(b.rentang()) >= Mutu.POTONG or (d.berskala and b.mutu(d.rentang()) >= Mutu.POTONG)


def _kuat(g: Gerak, p: BedaWaktu) -> bool:
    """An amount of a digit or two is like many others: the row's own values stand beside it then."""
    b = g.u.bil
    assert b is not None
    if _berangka(b, ANGKA if p.total else ANGKA - 1):
        return True
    k = g.al.kalimat_ke[g.d]
    return any(
        u.bil is not None and i != g.d and abs(g.al.kalimat_ke[i] - k) <= 1 and any(_sama(u.bil, x) for x in p.nilai)
        for i, u in enumerate(g.al.unsur)
    )


def _sewaktu(g: Gerak, p: BedaWaktu) -> bool:
    """Does the sentence speak of these two periods? Of the last two where it names none, of one and the last where it names one."""
    if not p.waktu:
        return True
    k = g.al.kalimat_ke[g.w]
    kalimat = [u for i, u in enumerate(g.al.unsur) if g.al.kalimat_ke[i] == k]
    tahun = {int(u.nilai) for u in kalimat if u.kelas == "t"}
    bagian = {n for u in kalimat if (n := ANGKA_ROMAWI.get(u.teks.lower()) or BULAN_URUT.get(u.teks.lower()))} if _berbagian(p) else set()
    if len(p.waktu) != 2:
        return not tahun or bool(tahun & {w[0] for w in p.waktu})
    disebut = [(not w[0] or w[0] in tahun) and (not w[1] or w[1] in bagian) for w in p.waktu]
    if all(disebut) or (any(disebut) and (p.terakhir or (p.berurut and disebut[1]))):
        return True
    return p.berurut and p.terakhir and not bagian and not tahun - {w[0] for w in p.waktu}


def _berbagian(p: BedaWaktu) -> bool:
    """Are its periods parts of a year? Then a month or a quarter in the sentence may mean another; between years it tells a cause."""
    return any(w[1] for w in p.waktu)


def _temuan(g: Gerak, p: BedaWaktu) -> Temuan:
    kata = g.al.unsur[g.w]
    usul = LAWAN.get(kata.teks.lower().replace(" ", "_"), "turun" if g.arah > 0 else "naik").replace("_", " ")
    pesan = _("tertulis «{k} {d}», sedangkan {n} di {t}: {h}", k=kata.teks, d=g.u.teks, n=p.label, t=p.sebutan, h=p.hitungan)
    return Temuan(KODE, "arah", "tinggi", 0.88, kata.lokasi, kata.teks, usul, p.hitungan, pesan, (g.u.lokasi, *p.lokasi))
