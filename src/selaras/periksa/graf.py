"""The quantity graph: which numbers of the document are the same quantity, found by label, year and unit.

A series is one quantity over years (a row of a table with year columns, or a column of one with year rows). An indicator is one
row of a table with target and realisasi.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from selaras.dokumen.model import Tabel
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kata import baku, kunci_kata, kunci_lengkap
from selaras.periksa.kisi import AWALAN_NOMOR, Kisi, SelKisi
from selaras.periksa.naskah import Kalimat, Naskah, Token

_BUTIR_INDIKATOR = re.compile(r"(?:^|\s)\d{1,2}\s*[.)]\s*(?=[A-Za-z])")
_RUJUKAN = re.compile(r"(tabel|table|grafik|gambar|diagram)\s+‹X(\d+)›(?:\s*(?:dan|,)\s*‹X(\d+)›)?")


def label_bersih(teks: str) -> str:
    return " ".join(AWALAN_NOMOR.sub("", teks).split()).rstrip(" .:")


@dataclass(eq=False)
class Seri:
    """One quantity over years."""

    label: str
    kunci: frozenset[str]
    kisi: Kisi
    peran: str = ""
    satuan: str = ""
    titik: dict[int, SelKisi] = field(default_factory=dict)
    sebutan: dict[int, list[tuple[Kalimat, Token]]] = field(default_factory=dict)
    kalimat: Kalimat | None = None  # where a sentence, not a table, tells the series

    def semua(self, tahun: int) -> list[Bilangan]:
        """The value of the year in the table and, where sentences give another, theirs."""
        hasil = [b] if (b := self.bil(tahun)) else []
        hasil += [t.bil for _k, t in self.sebutan.get(tahun, []) if all(t.bil.nilai != x.nilai for x in hasil)]
        return hasil

    def bil(self, tahun: int) -> Bilangan | None:
        s = self.titik.get(tahun)
        return s.bil if s is not None else None

    @cached_property
    def jenis(self) -> str:
        j = {s.bil.jenis for s in self.titik.values() if s.bil}
        if "%" in j or "%" in self.satuan or "persen" in f"{self.label} {self.satuan}".lower():
            return "%"
        return "Rp" if "Rp" in j or "rp" in self.satuan.lower() or "rupiah" in self.satuan.lower() else ""

    @property
    def nama_tabel(self) -> str:
        if self.kalimat is not None:
            return "kalimat itu"
        return self.kisi.nomor or (f"tabel «{self.kisi.judul}»" if self.kisi.judul else f"tabel ke-{self.kisi.urutan}")


@dataclass(eq=False)
class IndikatorTertulis:
    """One row with a target, a realisasi or both, for one year. ``perjanjian``: the table promises (no realisasi column)."""

    label: str
    kunci: frozenset[str]
    kisi: Kisi
    r: int
    tahun: int
    target: SelKisi | None
    realisasi: SelKisi | None
    capaian: SelKisi | None
    sasaran: str = ""
    perjanjian: bool = False


T = TypeVar("T")


class Kemiripan(Generic[T]):
    """Things by words, to find those whose words are mostly the same without looking at all of them."""

    def __init__(self, isi: Iterable[tuple[frozenset[str], T]] = ()) -> None:
        self._per: dict[str, list[int]] = {}
        self._isi: list[tuple[frozenset[str], T]] = []
        for kunci, x in isi:
            self.tambah(kunci, x)

    def tambah(self, kunci: frozenset[str], x: T) -> None:
        for k in kunci:
            self._per.setdefault(k, []).append(len(self._isi))
        self._isi.append((kunci, x))

    def cari(self, kunci: frozenset[str], batas: float) -> list[T]:
        """Those at least so alike (shared words over all words), in the order in which they were added."""
        # Alike to the degree ``batas`` means sharing that part of the words; the words shared by fewest things decide.
        perlu = len(kunci) - int(len(kunci) * batas) + 1
        jarang = sorted(kunci, key=lambda k: (len(self._per.get(k, ())), k))[:perlu]
        calon = sorted({n for k in jarang for n in self._per.get(k, ())})
        return [self._isi[n][1] for n in calon if mirip(self._isi[n][0], kunci) >= batas]


class Indeks(Generic[T]):
    """Things by the rarest of their words, so that a long document costs no more by page than a short one."""

    def __init__(self, isi: Iterable[tuple[frozenset[str], T]]) -> None:
        sekunci: dict[frozenset[str], list[tuple[int, T]]] = {}
        for n, (kunci, x) in enumerate(isi):
            if kunci:
                sekunci.setdefault(kunci, []).append((n, x))
        hitung: Counter[str] = Counter()
        for kunci, sekelompok in sekunci.items():
            hitung.update(dict.fromkeys(kunci, len(sekelompok)))
        self._per: dict[str, list[tuple[frozenset[str], list[tuple[int, T]]]]] = {}
        for kunci, sekelompok in sekunci.items():
            self._per.setdefault(min(kunci, key=lambda k: (hitung[k], k)), []).append((kunci, sekelompok))

    def dalam(self, kata: Set[str]) -> list[T]:
        """Those whose every word is among ``kata``."""
        cocok = [x for k in kata if k in self._per for kunci, isi in self._per[k] if kunci <= kata for x in isi]
        return [x for _n, x in sorted(cocok, key=lambda c: c[0])]


@dataclass
class Graf:
    naskah: Naskah
    seri: list[Seri] = field(default_factory=list)
    indikator: list[IndikatorTertulis] = field(default_factory=list)

    def cari(self, frasa: str) -> list[Seri]:
        """Series whose whole label stands in the phrase, the most specific first."""
        return sorted(self.bernama({baku(k) for k in re.findall(r"[a-z]+", frasa.lower())}), key=lambda s: -len(s.kunci))

    def utama(self, frasa: str, boleh: Callable[[Seri], bool]) -> list[Seri]:
        """The most specific of the series that the phrase names and that may be meant."""
        cocok = [s for s in self.cari(frasa) if boleh(s)]
        return [s for s in cocok if len(s.kunci) == len(cocok[0].kunci)]

    def satu(self, frasa: str, boleh: Callable[[Seri], bool]) -> Seri | None:
        """The one quantity that the phrase names; None when it names none, or several."""
        utama = self.utama(frasa, boleh)
        return utama[0] if len({s.kunci for s in utama}) == 1 else None

    @cached_property
    def _seri_per_kata(self) -> Indeks[Seri]:
        return Indeks((s.kunci, s) for s in self.seri)

    @cached_property
    def _indikator_per_kata(self) -> Indeks[IndikatorTertulis]:
        return Indeks((i.kunci, i) for i in self.indikator)

    @cached_property
    def seri_kisi(self) -> dict[int, list[Seri]]:
        """The series of each table, by its id."""
        hasil: dict[int, list[Seri]] = {}
        for s in self.seri:
            hasil.setdefault(id(s.kisi), []).append(s)
        return hasil

    @cached_property
    def seri_kalimat(self) -> dict[int, list[Seri]]:
        """The series that each sentence tells, by its id."""
        hasil: dict[int, list[Seri]] = {}
        for s in self.seri:
            if s.kalimat is not None:
                hasil.setdefault(id(s.kalimat), []).append(s)
        return hasil

    @cached_property
    def indikator_mirip(self) -> Kemiripan[IndikatorTertulis]:
        return Kemiripan((i.kunci, i) for i in self.indikator)

    @cached_property
    def kisi_bernomor(self) -> dict[str, list[Kisi]]:
        hasil: dict[str, list[Kisi]] = {}
        for x in self.naskah.kisi:
            if x.nomor:
                hasil.setdefault(x.nomor.split()[-1], []).append(x)
        return hasil

    def bernama(self, kata: Set[str]) -> list[Seri]:
        """Series whose every word is among these, in the order of the document."""
        return self._seri_per_kata.dalam(kata)

    def indikator_bernama(self, kata: Set[str]) -> list[IndikatorTertulis]:
        """Indicators whose every word is among these."""
        return self._indikator_per_kata.dalam(kata)

    def rujukan(self, k: Kalimat) -> list[Kisi]:
        """Tables that the sentence refers to by number, or through a figure of the same quantity."""
        if "‹X" not in k.sandi:
            return []
        nomor = set()
        for m in _RUJUKAN.finditer(k.sandi):
            for g in (m[2], m[3]):
                if g:
                    nomor.add(k.token[int(g)].bil.teks.strip())
        return [x for n in sorted(nomor) for x in self.kisi_bernomor.get(n, ())]


def buat_graf(n: Naskah) -> Graf:
    g = Graf(n)
    for kisi in n.kisi:
        _seri(g, kisi)
        _indikator(g, kisi)
    for k in n.kalimat:
        _seri_kalimat(g, k)
    return g


_DERET_TAHUN = re.compile(r"‹T\d+›(?:\s*(?:,|dan|,\s*dan|sampai dengan|s\.?d\.?|-|–)\s*‹T\d+›)+")
_DERET_NILAI = re.compile(
    r"\b(?:berturut-turut|masing-masing|secara berurutan)\b[^‹›.;]{0,40}(?P<n>‹[JRP]\d+›(?:[^‹›.;]{0,25}(?:,|dan)\s*‹[JRP]\d+›)+)"
)
_NILAI_TAHUN = re.compile(r"‹(?P<j>[JRP])(?P<n>\d+)›[^‹›.;,]{0,14}\(\s*(?:tahun\s+)?‹T(?P<t>\d+)›\s*\)")


def _seri_kalimat(g: Graf, k: Kalimat) -> None:
    """«tahun 2018, 2019, dan 2020 berturut-turut 7.412, 7.655, dan 7.120», or «61,2 (2017), 62,8 (2018), …»."""
    pasang: list[tuple[int, Token]] = []
    m, y = _DERET_NILAI.search(k.sandi), _DERET_TAHUN.search(k.sandi)
    if m and y:
        nilai = [k.token[int(x)] for x in re.findall(r"‹[JRP](\d+)›", m["n"])]
        tahun = [k.token[int(x)].tahun for x in re.findall(r"‹T(\d+)›", y[0])]
        if len(tahun) == 2 and len(nilai) == tahun[1] - tahun[0] + 1:
            tahun = list(range(tahun[0], tahun[1] + 1))
        if len(tahun) == len(nilai):
            pasang = list(zip(tahun, nilai, strict=True))
    else:
        pasang = [(k.token[int(x["t"])].tahun, k.token[int(x["n"])]) for x in _NILAI_TAHUN.finditer(k.sandi)]
    if len(pasang) < 3 or len({t for t, _n in pasang}) != len(pasang) or len({n.jenis for _t, n in pasang}) != 1:
        return
    awal = k.sandi.find("‹")
    label = re.sub(r"\b(?:pada|dari|selama|untuk|tahun|adapun|jumlah)\b", " ", k.sandi[:awal])
    kisi = Kisi(Tabel("", "", (), (), (), ()), 0, "", "", None, k.bagian)
    titik = {t: SelKisi(0, 0, n.bil.teks, n.bil, 1, n.bil.tempat) for t, n in pasang}
    g.seri.append(Seri(" ".join(label.split()), kunci_kata(label), kisi, "", "", titik, kalimat=k))


def _seri(g: Graf, kisi: Kisi) -> None:
    kolom_tahun: dict[tuple[str, int], list[int]] = {}
    for k, kol in enumerate(kisi.kolom):
        if kol.tahun is not None and k > kisi.kolom_label:
            akhir = kol.teks.lower().split()[-1] if kol.teks else ""
            peran = {"t": "target", "r": "realisasi"}.get(
                akhir, kol.peran if kol.peran in ("target", "realisasi", "capaian", "anggaran", "selisih", "sisa") else ""
            )
            kolom_tahun.setdefault((peran, kol.tahun), []).append(k)
    if len({t for _p, t in kolom_tahun}) >= 2 and all(len(v) == 1 for v in kolom_tahun.values()):
        for r, b in enumerate(kisi.baris):
            for peran in dict.fromkeys(p for p, _t in kolom_tahun):
                titik = {t: kisi.sel[r][v[0]] for (p, t), v in kolom_tahun.items() if p == peran and kisi.sel[r][v[0]].bil}
                if titik and b.label:
                    label = label_bersih(b.label)
                    kunci = kunci_kata(label) or kunci_kata(f"{label} {b.kelompok} {kisi.judul}")
                    g.seri.append(Seri(label, kunci, kisi, peran, b.satuan, titik))
    baris_tahun = [(b.tahun, r) for r, b in enumerate(kisi.baris) if b.tahun is not None]
    if len(baris_tahun) >= 2 and len({t for t, _r in baris_tahun}) == len(baris_tahun):
        for k in kisi.kolom_angka:
            titik = {t: kisi.sel[r][k] for t, r in baris_tahun if kisi.sel[r][k].bil}
            if titik:
                label = re.sub(r"\s*\([^)]*\)", "", kisi.kolom[k].teks) or kisi.kolom[k].teks
                kunci = kunci_kata(label) or kunci_kata(f"{label} {kisi.judul}")
                g.seri.append(
                    Seri(
                        label,
                        kunci,
                        kisi,
                        kisi.kolom[k].peran if kisi.kolom[k].peran in ("target", "capaian", "selisih") else "",
                        kisi.kolom[k].teks,
                        titik,
                    )
                )


def pecah_butir(teks: str) -> list[str]:
    """«1. Indeks Kepuasan Masyarakat 2. Nilai SAKIP» is two."""
    bagian = [b.strip(" .") for b in _BUTIR_INDIKATOR.split(teks) if b.strip(" .")]
    return bagian or [teks]


def _indikator(g: Graf, kisi: Kisi) -> None:
    peran: dict[str, list[int]] = {}
    for k, kol in enumerate(kisi.kolom):
        if kol.peran and kol.tahun is None:
            peran.setdefault(kol.peran, []).append(k)
    t, r_, c = (peran.get(x, []) for x in ("target", "realisasi", "capaian"))
    ki = next((k for k, kol in enumerate(kisi.kolom) if re.search(r"\bindikator\b", kol.teks.lower())), None)
    if len(t) != 1 or len(r_) > 1 or (ki is None and not r_):
        return
    kk = kisi.kolom_label if ki is None else ki
    ks = next((k for k, kol in enumerate(kisi.kolom) if re.search(r"\bsasaran\b", kol.teks.lower()) and k != kk), None)
    tahun = kisi.tahun or g.naskah.tahun
    sasaran = ""
    for r, baris in enumerate(kisi.sel):
        if ks is not None and baris[ks].teks:
            sasaran = label_bersih(baris[ks].teks)
        label = baris[kk].teks
        if len(label) < 4 or kisi.baris[r].total:
            continue
        butir = pecah_butir(label)
        satu = len(butir) == 1
        target, realisasi = baris[t[0]], baris[r_[0]] if r_ else None
        capaian = baris[c[0]] if len(c) == 1 and c[0] not in (t[0], *r_) else None
        for b in butir:
            nama = label_bersih(b)
            g.indikator.append(
                IndikatorTertulis(
                    nama,
                    kunci_indikator(nama),
                    kisi,
                    r,
                    tahun,
                    target if satu else None,
                    realisasi if satu else None,
                    capaian if satu else None,
                    sasaran,
                    not r_,
                )
            )


@lru_cache(maxsize=20000)
def kunci_indikator(label: str) -> frozenset[str]:
    return frozenset(k for k in kunci_lengkap(label) if k not in ("persentase", "jumlah", "tingkat", "binaan"))


def mirip(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0


_SESUDAH = re.compile(
    r"^\s*\)?\s*(?:(?:\w+\s+){0,3}(?:pada|di|untuk|selama)\s+)?(?:tahun\s+)?(?:anggaran\s+)?\(?\s*$|^\s+(?:\w+\s+){0,2}tahun\s+$"
)


def tahun_dekat(k: Kalimat, t: Token, ujung_pasangan: bool = False) -> tuple[int | None, bool]:
    """The year that the sentence gives to a number, and whether it says so plainly.

    A year right after the number belongs to it («2.045 unit pada tahun 2021»); otherwise the year before it, past at most one other
    number. The end of a pair («menjadi B») does not take the year of its beginning.
    """
    if t not in k.token:
        return None, False
    i = k.token.index(t)
    if i + 1 < len(k.token) and (x := k.token[i + 1]).jenis == "T":
        antara = k.teks[t.akhir : x.awal].lower()
        if (
            len(antara) < 50
            and _SESUDAH.match(antara)
            and not re.search(r"\b(?:dan|sedangkan|menjadi|dari|sejak|dibanding\w*|terhadap)\b", antara)
        ):
            return x.tahun, True
    lewat = 0
    for x in reversed(k.token[:i]):
        if x.jenis == "T":
            antara = k.teks[x.akhir : t.awal].lower()
            if re.search(r"[;]|\b(?:sedangkan|namun|tetapi|kemudian)\b", antara) and lewat:
                return None, False
            if (
                re.search(
                    r"\b(?:dibanding\w*|dari|terhadap|sejak)\s+(?:\w+\s+){0,2}(?:tahun\s+)?$", k.teks[max(0, x.awal - 40) : x.awal].lower()
                )
                and "‹" not in antara
                and lewat == 0
                and not re.search(r"dimana|di mana|yang|jumlah|sebanyak|sebesar", antara)
            ):
                return None, False
            return x.tahun, lewat == 0
        if x.jenis != "X":
            lewat += 1
        if lewat > (0 if ujung_pasangan else 1):
            return None, False
    return None, False


def frasa_sebelum(k: Kalimat, awal: int, panjang: int = 90) -> str:
    """The words before a place of the sentence, back to the last break of thought."""
    teks = k.teks[max(0, awal - panjang) : awal].lower()
    potong = list(re.finditer(r"[;:]|\b(?:sedangkan|kemudian|namun|tetapi|selanjutnya)\b|\d[\d.,]*\s*(?:persen|%)?\)?", teks))
    return teks[potong[-1].end() :] if potong else teks
