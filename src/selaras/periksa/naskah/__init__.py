"""The document as the rules see it: sentences whose numbers are tokens, and tables as grids, each with its place."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from selaras.dokumen.baca.bilangan import pilah
from selaras.dokumen.model import Daftar, Dokumen, Grafik, Judul, Nilai, Paragraf, Rujuk, Sel, Tabel, Teks, Tempat, Tulisan
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kata import BUKAN_BENDA, BUKAN_JUMLAH, BULAN, SATUAN, pola
from selaras.periksa.kisi import Kisi, buat_kisi
from selaras.periksa.temuan import Lokasi

_SATUAN = re.compile(rf"\s{{0,3}}(?P<s>(?:{pola(SATUAN)})(?:\s+(?:{pola(SATUAN)}))?)\b(?!\s*[-/]\s*[a-z])", re.IGNORECASE)
_KATA_SEBELUM = re.compile(r"([A-Za-z]+\.?)\W{0,3}$")
_BULAN = re.compile(rf"\W{{0,2}}{pola(BULAN)}\b", re.IGNORECASE)
_SINGKATAN = re.compile(
    r"(?:\b(?:no|nomor|rp|dr|drs|ir|prof|s|sd|jl|th|tgl|hal|hlm|yth|dll|dsb|dkk|kab|kec|kel|prov|bid|a|b|c|d|e|f|[IVX]+|\d{1,2})\.)$",
    re.IGNORECASE,
)
_SAMBUNG_NOMOR = re.compile(r"\s*(?:dan|,|s/d|s\.?d\.?|-|–|sampai|atau|serta|&)\s*")
_LAMA_TERBILANG = re.compile(r"\s*\(\s*(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|dua)\w*\s*\)\s*(?:tahun|bulan|hari)")
SATUAN_WAKTU = ("tahun", "bulan", "hari", "jam", "menit")
TAHUN_AWAL, TAHUN_AKHIR, HARI_BULAN = 1945, 2060, 31
_KATA = re.compile(r"[A-Za-z]{2,}")
KATA_TERPANJANG = 60  # characters before a number in which the word before it is looked for
_KATA_URAIAN = 8  # fewer words than this are a label
_MENGUTIP = re.compile(r"[«“\"]|\b(?:menulis|tertulis|ditulis|menyebut|seharusnya|semestinya|semula)\b", re.IGNORECASE)
_AKHIR_KALIMAT = re.compile(r"[.!?;]\s+(?=[A-Z“\"(•➤-])|:\s*$")


_TERBILANG = re.compile(r"\((?=[^()]*(?:rupiah|ribu|juta|mil[iy]ar|ratus|puluh|belas)\b)[^()]*\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A number of a sentence. ``jenis``: J (jumlah), P (persen), R (rupiah), U (persen poin), T (tahun), X (a name, not a quantity)."""

    jenis: str
    bil: Bilangan
    awal: int
    akhir: int
    satuan: str = ""
    benda: str = ""

    @property
    def kuat(self) -> bool:
        """Surely a quantity: it has a unit or is written as an amount; a bare small number may be a name."""
        return self.jenis != "J" or bool(self.satuan or self.benda) or self.bil.nilai >= 100 or not self.bil.bulat

    @property
    def tahun(self) -> int:
        return int(self.bil.nilai)


@dataclass(eq=False)
class Kalimat:
    """A sentence. ``teks`` is its text; ``sandi`` the same in small letters with every number written ‹J3:unit›."""

    teks: str
    runs: list[tuple[int, int, Tempat | None]]
    token: list[Token]
    blok: int
    paragraf: int
    bagian: str
    sandi: str = ""
    peta: list[tuple[int, int]] = field(default_factory=list)
    mulai: int = 0
    klaim: object = None  # what klaim.py made of it

    def lokasi(self, a: int, b: int) -> Lokasi:
        """The place of characters a to b, as far as they stand on one line of the source."""
        n = bisect_right(self.runs, a, key=lambda r: r[0]) - 1
        if n < 0 or a >= self.runs[n][1] or (tempat := self.runs[n][2]) is None:
            return Lokasi(self.teks[a:b])
        x, y, _tempat = self.runs[n]
        ujung = min(b, y)
        akhir = tempat.awal + (ujung - x)
        for x_lain, y_lain, tempat_lain in itertools.islice(self.runs, n + 1, None):
            if x_lain >= b:
                break
            if tempat_lain is not None and x_lain >= ujung and (tempat_lain.baris, tempat_lain.halaman) == (tempat.baris, tempat.halaman):
                ujung = min(b, y_lain)
                akhir = tempat_lain.awal + (ujung - x_lain)
        return Lokasi(self.teks[a:ujung], tempat.baris, tempat.awal + (a - x), akhir, tempat.halaman, tempat.tabel, tempat.sel or None)

    def lokasi_token(self, t: Token, konteks: int = 0) -> Lokasi:
        a, b = t.awal, t.akhir
        if konteks:
            kata = list(re.finditer(r"\S+", self.teks[:a]))[-konteks:]
            calon = kata[0].start() if kata else a
            if self._satu_baris(calon, a):
                a = calon
        return self.lokasi(a, b)

    def _satu_baris(self, a: int, b: int) -> bool:
        baris = {(t.baris, t.halaman) for x, y, t in self.runs if t is not None and x <= b and y > a}
        return len(baris) <= 1

    def potong(self, n: int) -> int:
        """Where in ``teks`` the character ``n`` of ``sandi`` stands."""
        lalu_s, lalu_t = 0, 0
        for s, t in self.peta:
            if s > n:
                break
            lalu_s, lalu_t = s, t
        return lalu_t + (n - lalu_s)

    def di_sandi(self, n: int) -> int:
        """Where in ``sandi`` the character ``n`` of ``teks`` stands."""
        lalu_s, lalu_t = 0, 0
        for s, t in self.peta:
            if t > n:
                break
            lalu_s, lalu_t = s, t
        return lalu_s + (n - lalu_t)


@dataclass
class Naskah:
    """All that the rules may look at."""

    dokumen: Dokumen
    kalimat: list[Kalimat] = field(default_factory=list)
    kisi: list[Kisi] = field(default_factory=list)
    judul: list[Judul] = field(default_factory=list)
    grafik: list[Grafik] = field(default_factory=list)
    urut: list[Kalimat | Kisi | Judul | Grafik] = field(default_factory=list)
    tahun: int = 0

    @property
    def nama(self) -> str:
        return self.dokumen.judul


def buat_naskah(dokumen: Dokumen) -> Naskah:
    n = Naskah(dokumen, tahun=dokumen.tahun)
    bagian = ""
    for i, b in enumerate(dokumen.blok):
        if isinstance(b, Judul):
            n.judul.append(b)
            n.urut.append(b)
            bagian = b.teks
        elif isinstance(b, Paragraf):
            _paragraf(n, dokumen, b.runs, i, bagian)
        elif isinstance(b, Daftar):
            for butir in b.butir:
                _paragraf(n, dokumen, butir, i, bagian)
        elif isinstance(b, Tabel):
            kisi = buat_kisi(b, len(n.kisi) + 1, bagian)
            n.kisi.append(kisi)
            n.urut.append(kisi)
            for sel in (s for baris in b.baris for s in baris.sel if _bertutur(s)):
                _paragraf(n, dokumen, sel.runs, i, bagian)
            if b.catatan:
                _paragraf(n, dokumen, b.catatan, i, bagian)
        elif isinstance(b, Grafik):
            n.grafik.append(b)
            n.urut.append(b)
            if b.alt:
                _paragraf(n, dokumen, b.alt, i, bagian)
    return n


def _bertutur(sel: Sel) -> bool:
    """A cell that tells in sentences (problems, follow-ups, explanations), with figures that can be set against each other.

    A cell that repeats what another text says («tertulis 45%, seharusnya 54%»: a list of notes, a review's findings) makes no claim itself.
    """
    if sum(isinstance(r, Nilai) for r in sel.runs) < 2:
        return False
    teks = " ".join(r.teks for r in sel.runs if isinstance(r, Tulisan))
    return len(_KATA.findall(teks)) >= _KATA_URAIAN and not _MENGUTIP.search(teks)


def _paragraf(n: Naskah, d: Dokumen, runs: Teks, blok: int, bagian: str) -> None:
    semua_bagian: list[tuple[str, Tempat | None, Nilai | None]] = []
    for r in runs:
        if isinstance(r, Nilai):
            semua_bagian.append((r.teks, r.tempat, r))
        elif isinstance(r, Rujuk):
            semua_bagian.append((d.label[r.kunci], None, None))
        elif isinstance(r, Tulisan) and r.tempat is None and any(c.isdigit() for c in r.teks):
            potong = (x for x in pilah([(r.teks, None)]) if not isinstance(x, Rujuk))
            semua_bagian.extend((x.teks, None, x if isinstance(x, Nilai) else None) for x in potong)
        else:
            semua_bagian.append((r.teks, r.tempat if isinstance(r, Tulisan) else None, None))
    teks = "".join(t for t, _tempat, _n in semua_bagian)
    if not teks.strip():
        return
    awal: list[tuple[int, int, Tempat | None, Nilai | None]] = []
    p = 0
    for t, tempat, nilai in semua_bagian:
        awal.append((p, p + len(t), tempat, nilai))
        p += len(t)
    paragraf = n.kalimat[-1].paragraf + 1 if n.kalimat else 0
    for a, b in _kalimat(teks):
        runs_kalimat = [(x - a, y - a, tempat) for x, y, tempat, _nilai in awal if x < b and y > a]
        k = Kalimat(teks[a:b], runs_kalimat, [], blok, paragraf, bagian, mulai=a)
        for x, y, _tempat, nilai in awal:
            if nilai is not None and a <= x and y <= b and (bil := Bilangan.dari(nilai)):
                k.token.append(_token(k.teks, bil, x - a, y - a, a == 0, k.token[-1] if k.token else None))
        _sandi(k)
        n.kalimat.append(k)
        n.urut.append(k)


def _kalimat(teks: str) -> list[tuple[int, int]]:
    hasil = []
    a = 0
    for m in _AKHIR_KALIMAT.finditer(teks):
        if _SINGKATAN.search(teks[a : m.start() + 1]):
            continue
        hasil.append((a, m.end()))
        a = m.end()
    if a < len(teks):
        hasil.append((a, len(teks)))
    return hasil


JENIS_SATUAN = {"%": "P", "pp": "U", "Rp": "R"}


def _token(teks: str, bil: Bilangan, a: int, b: int, pertama: bool, lalu: Token | None) -> Token:
    if bil.jenis in JENIS_SATUAN:
        return Token(JENIS_SATUAN[bil.jenis], bil, a, b)
    sebelum = _KATA_SEBELUM.search(teks, max(0, a - KATA_TERPANJANG), a)
    kata = sebelum[1].lower() if sebelum else ""
    sesudah = teks[b:]
    cocok = _SATUAN.match(sesudah)
    satuan = cocok["s"].lower() if cocok else ""
    if pertama and not teks[:a].strip(" *(-–•➤") and re.match(r"[.)]", sesudah):
        return Token("X", bil, a, b)
    if satuan == "tahun" and (not bil.teks.isdigit() or bil.nilai >= 100):
        satuan = ""  # «362.253 tahun 2019»
    if _bertahun(bil, kata, satuan):
        return Token("T", bil, a, b)
    if _penomor(teks, bil, a, kata, sesudah, lalu):
        return Token("X", bil, a, b)
    return _berbenda(bil, a, b, satuan, sesudah)


def _bertahun(bil: Bilangan, kata: str, satuan: str) -> bool:
    """Four digits that are a year, unless a unit follows; «tahun 2019 orang …» is one still."""
    if not bil.teks.isdigit() or len(bil.teks) != len("2024") or not TAHUN_AWAL <= bil.nilai <= TAHUN_AKHIR:
        return False
    return not satuan or kata.startswith(("tahun", "thn", "sd", "hingga", "sejak"))


def _penomor(teks: str, bil: Bilangan, a: int, kata: str, sesudah: str, lalu: Token | None) -> bool:
    """The number names something: a day of a month, «tabel 3», what goes on after such a name, a part of a code, a term in words."""
    digit = bil.teks.isdigit()
    if digit and bil.nilai <= HARI_BULAN and _BULAN.match(sesudah):
        return True
    if kata.rstrip(".") in BUKAN_JUMLAH and not bil.berskala and kata not in ("angka", "kelas"):
        return True
    if lalu is not None and lalu.jenis == "X" and not bil.berskala and _SAMBUNG_NOMOR.fullmatch(teks, lalu.akhir, a):
        return True
    if re.match(r"[/]\d|\.\d", sesudah) or (a and teks[a - 1] in "/"):
        return True
    return digit and _LAMA_TERBILANG.match(sesudah) is not None


def _berbenda(bil: Bilangan, a: int, b: int, satuan: str, sesudah: str) -> Token:
    """A quantity by the unit behind it: points, a factor, a short time, a count."""
    if satuan == "poin":
        return Token("U", bil, a, b)  # «naik 3,1 poin»
    if satuan == "kali":
        return Token("X", bil, a, b)  # «tiga kali lipat» is a factor
    if satuan in SATUAN_WAKTU and bil.teks.isdigit() and bil.nilai < 100:
        return Token("X", bil, a, b)
    if satuan:
        return Token("J", bil, a, b, satuan)
    benda = re.match(r"\s{1,2}([A-Za-z]{3,})", sesudah)
    return Token("J", bil, a, b, benda=benda[1].lower() if benda and benda[1].lower() not in BUKAN_BENDA else "")


def _sandi(k: Kalimat) -> None:
    hasil: list[str] = []
    p = s = 0
    for i, t in enumerate(k.token):
        s = _sela(k, hasil, p, t.awal, s)
        kode = f"‹{t.jenis}{i}›"
        hasil.append(kode)
        k.peta.append((s, t.awal))
        s += len(kode)
        p = t.akhir
    _sela(k, hasil, p, len(k.teks), s)
    k.sandi = "".join(hasil)


def _sela(k: Kalimat, hasil: list[str], p: int, ujung: int, s: int) -> int:
    """The words between two numbers, without numbers spelled in words."""
    while p < ujung:
        m = _TERBILANG.search(k.teks, p, ujung)
        batas = m.start() if m else ujung
        bagian = k.teks[p:batas].lower().replace("\u00a0", " ")
        hasil.append(bagian)
        k.peta.append((s, p))
        s += len(bagian)
        p = m.end() if m else ujung
    return s
