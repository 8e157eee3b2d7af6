"""What could have made a number: the two values behind a claim, from its own sentence, from a series it names, or from nearby.

A rule asks here first and accuses only what nothing explains.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan, Mutu, Rentang, cetak_nilai, kurang, mutlak, tumbuh
from selaras.periksa.graf import Seri
from selaras.periksa.kata import baku
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.klaim import Pasangan, Perubahan
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Lokasi

_DASAR = re.compile(
    r"[^‹›.;]{0,30}\b(?:dibanding\w*|dari|terhadap)\b[^‹›.;]{0,30}(?:‹T\d+›|tahun sebelumnya|tahun lalu)[^‹›.;]{0,30}\b(?:berjumlah|sebanyak|sebesar|mencapai|tercatat|sejumlah)\b[^‹›.;]{0,12}‹[JR](?P<a>\d+)›"
)


SERI_TERBANYAK = 60  # series that are asked for one number: a long report tells the same quantity of many agencies


_HASIL = re.compile(r"\)?[^‹›.;]{0,20}\b(?:sehingga |hingga )?menjadi\b[^‹›.;]{0,20}‹[JR](?P<b>\d+)›")


@dataclass(eq=False)
class Penjelasan:
    """Two values that could stand behind a claim."""

    a: Bilangan
    b: Bilangan
    asal: str
    seri: Seri | None = None
    tahun: tuple[int, int] | None = None
    dekat: tuple[Lokasi, ...] = ()
    dasar: bool = False

    @property
    def terkait(self) -> tuple[Lokasi, ...]:
        """Where the two values stand; asked only of the few explanations that are told."""
        if self.seri is None or self.tahun is None:
            return self.dekat
        titik = (self.seri.titik.get(t) for t in self.tahun)
        return tuple(lokasi_sel(self.seri.kisi, q) for q in titik if q is not None)

    def beda(self) -> Rentang:
        return kurang(self.b.rentang(), self.a.rentang())

    def persen(self) -> Rentang | None:
        return tumbuh(self.a.rentang(), self.b.rentang())

    @property
    def selisih(self) -> Decimal:
        return self.b.nilai - self.a.nilai

    @property
    def laju(self) -> Decimal | None:
        return (self.b.nilai / self.a.nilai - 1) * 100 if self.a.nilai else None


def mutu_selisih(c: Perubahan, e: Penjelasan) -> Mutu:
    assert c.d is not None
    return c.d.bil.tanpa_tanda().mutu(mutlak(e.beda()))


def mutu_persen(c: Perubahan, e: Penjelasan) -> Mutu:
    assert c.p is not None
    r = e.persen()
    if c.p.jenis == "U":
        return c.p.bil.tanpa_tanda().mutu(mutlak(e.beda()))
    if e.a.jenis == "%" and e.b.jenis == "%":
        return max(c.p.bil.tanpa_tanda().mutu(mutlak(e.beda())), c.p.bil.tanpa_tanda().mutu(mutlak(r)) if r else Mutu.SALAH)
    return c.p.bil.tanpa_tanda().mutu(mutlak(r)) if r else Mutu.SALAH


def mutu_rata(c: Perubahan, e: Penjelasan, n: int) -> Mutu:
    """Mean growth a year: total over n, the compound rate, or the mean of the yearly rates of the series."""
    t = c.p or c.d
    assert t is not None
    calon: list[Rentang] = []
    if c.p is not None:
        r = e.persen()
        if r is None or n < 1:
            return Mutu.SALAH
        calon += [(r[0] / m, r[1] / m) for m in (n, n + 1)]
        if e.a.nilai > 0 and e.b.nilai > 0:
            calon += [(x, x) for x in (((e.b.nilai / e.a.nilai) ** (Decimal(1) / m) - 1) * 100 for m in (n, n + 1))]
        if e.seri is not None and e.tahun is not None:
            tahun = [y for y in sorted(e.seri.titik) if min(e.tahun) <= y <= max(e.tahun)]
            laju = [
                (nilai_z.nilai / nilai_y.nilai - 1) * 100
                for y, z in itertools.pairwise(tahun)
                if (nilai_y := e.seri.bil(y)) and (nilai_z := e.seri.bil(z)) and nilai_y.nilai
            ]
            if laju:
                calon += [(x, x) for x in (sum(laju, Decimal(0)) / len(laju), sum(laju, Decimal(0)) / (len(laju) + 1))]
    else:
        d = e.beda()
        calon += [(d[0] / m, d[1] / m) for m in (n, n + 1) if m]
    return max((t.bil.tanpa_tanda().mutu(mutlak(r)) for r in calon), default=Mutu.SALAH)


def cari_penjelasan(b: Perkara, i: int, c: Perubahan, pas: list[Pasangan]) -> tuple[list[Penjelasan], list[Penjelasan], list[Penjelasan]]:
    """Explanations that the sentence itself gives, that the named series give, and all others worth a try."""
    k = c.k
    kuat = [_dari_token(p.a, p.b, k) for p in pas]
    if c.d is not None and c.p is not None and c.arah and (m := _DASAR.match(k.sandi, c.akhir)):
        # «bertambah D atau P dibanding tahun lalu yang berjumlah A»
        dasar = k.token[int(m["a"])]
        if dasar.jenis == c.d.jenis and dasar.bil.nilai > c.d.bil.nilai:
            v = Bilangan(
                dasar.bil.nilai + c.arah * abs(c.d.bil.nilai),
                max(dasar.bil.langkah, c.d.bil.langkah),
                "",
                dasar.bil.jenis,
                dasar.bil.eksak and c.d.bil.eksak,
            )
            kuat.append(Penjelasan(dasar.bil, v, "", None, None, (k.lokasi_token(dasar),), dasar=True))
    if c.d is not None and c.p is not None and c.arah and (m := _HASIL.match(k.sandi, c.akhir)):
        # «turun D (P) menjadi B»
        hasil = k.token[int(m["b"])]
        mula = hasil.bil.nilai - c.arah * abs(c.d.bil.nilai)
        if hasil.jenis == c.d.jenis and mula > 0:
            v = Bilangan(mula, max(hasil.bil.langkah, c.d.bil.langkah), "", hasil.bil.jenis, hasil.bil.eksak and c.d.bil.eksak)
            kuat.append(Penjelasan(v, hasil.bil, "", None, None, (k.lokasi_token(hasil),), dasar=True))
    seri: list[Penjelasan] = []
    for s in _seri_klaim(b, i, c):
        for y, z in _tahun_calon(c, s):
            seri += [Penjelasan(a, z_lain, s.nama_tabel, s, (y, z)) for a in s.semua(y) for z_lain in s.semua(z)]
    lain: list[Penjelasan] = []
    kalimat = [q for q in b.naskah.kalimat[max(0, i - 2) : i + 2] if q.paragraf in (k.paragraf, k.paragraf - 1)]
    token = [t for q in kalimat for t in q.token if t.jenis in ("J", "R", "P") and t is not c.d and t is not c.p][-14:]
    for x in token:
        lain += [
            _dari_token(x, y_lain, k) for y_lain in token if _sebanding(c, x, y_lain) and not any(p.a is y_lain and p.b is x for p in pas)
        ]
    tahun = {t.tahun for q in kalimat for t in q.token if t.jenis == "T"}
    kata = frozenset(baku(w) for q in kalimat for w in re.findall(r"[a-z]+", q.sandi))
    rujuk = dict.fromkeys(id(x) for q in kalimat for x in b.graf.rujukan(q))
    dirujuk = [s for x in rujuk for s in b.graf.seri_kisi.get(x, ())]
    for s in dict.fromkeys((*b.terdekat(b.graf.bernama(kata), k, SERI_TERBANYAK), *dirujuk)):
        if s.jenis == "%" or s.peran == "target" or (c.d is not None and c.d.jenis == "R" and s.jenis not in ("Rp", "")):
            continue
        tt = sorted(y for y in s.titik if y in tahun or y + 1 in tahun or y - 1 in tahun)
        for n, y in enumerate(tt):
            for z in tt[n + 1 :]:
                nilai_y, nilai_z = s.bil(y), s.bil(z)
                if nilai_y and nilai_z:
                    lain.append(Penjelasan(nilai_y, nilai_z, s.nama_tabel, s, (y, z)))
    return kuat, seri, lain


def _sebanding(c: Perubahan, x: Token, y: Token) -> bool:
    """Two numbers of one kind, so that one may have become the other."""
    if x is y or x.jenis != y.jenis or x.satuan != y.satuan or not x.bil.nilai:
        return False
    return x.jenis != "P" or c.d is None or (c.p is not None and c.p.jenis == "U")


def _dari_token(a: Token, b: Token, k: Kalimat) -> Penjelasan:
    x, y = a.bil, b.bil
    return Penjelasan(x, y, "", None, None, (k.lokasi_token(a), k.lokasi_token(b)) if a in k.token and b in k.token else ())


def _seri_klaim(b: Perkara, i: int, c: Perubahan) -> list[Seri]:
    """The series that the claim's own words name; failing that, its sentence; failing that, the only series of the table it cites."""
    semua_frasa = [
        re.sub(r"‹[^›]*›", " ", c.subjek)[-110:],
        re.sub(r"‹[^›]*›", " ", c.k.sandi[: c.akhir]),
        re.sub(r"‹[^›]*›", " ", c.k.sandi),
    ]
    poin = c.d is None and c.p is not None and c.p.jenis == "U"
    for n, frasa in enumerate(semua_frasa):
        if utama := b.graf.utama(frasa, lambda s: s.peran != "target" and (s.jenis != "%" or poin)):
            utama = b.terdekat(utama, c.k, SERI_TERBANYAK)
            return utama if len({s.kunci for s in utama}) == 1 or n == 0 else []
    if i and (lalu := b.naskah.kalimat[i - 1]).paragraf == c.k.paragraf:
        dekat = b.graf.seri_kalimat.get(id(lalu), [])
        if len(dekat) == 1:
            return dekat
    seri = [s for x in b.graf.rujukan(c.k) for s in b.graf.seri_kisi.get(id(x), ())]
    return seri if len(seri) == 1 else []


def _tahun_calon(c: Perubahan, s: Seri) -> list[tuple[int, int]]:
    ada = set(s.titik) | set(s.sebutan)
    if c.dari is not None and c.ke is not None:
        return [(c.dari, c.ke)] if c.dari in ada and c.ke in ada else []
    if c.ke is not None:
        return [(c.ke - 1, c.ke)] if c.ke in ada and c.ke - 1 in ada else []
    if c.dari is not None:
        akhir = max(ada, default=0)
        return [(c.dari, akhir)] if c.dari in ada and akhir > c.dari else []
    return []


def boleh(c: Perubahan, t: Token, e: Penjelasan) -> bool:
    """May this explanation, which the claim does not name, excuse the number? A number of few digits is excused by its own sentence only."""
    if e.seri is not None and c.tahun_jelas:
        return set(e.tahun or ()) == {c.dari, c.ke}
    angka = len("".join(filter(str.isdigit, t.bil.teks)).lstrip("0"))
    if e.seri is None:
        r = e.persen()
        sempit = t.jenis != "P" or (r is not None and r[1] - r[0] <= t.bil.langkah * 25)
        return sempit and (angka >= 3 or e.selisih * c.arah >= 0)
    if angka < 3:
        return False
    r = e.persen()
    return t.jenis not in "PU" or (r is not None and r[1] - r[0] <= t.bil.langkah * 2)


def hitungan_penjelasan(e: Penjelasan, t: Token) -> str:
    a, b = cetak_nilai(e.a.nilai), cetak_nilai(e.b.nilai)
    asal = f" ({e.seri.label}, {e.tahun[0]}–{e.tahun[1]}, {e.asal})" if e.seri is not None and e.tahun else ""
    if t.jenis in "PU" and t.jenis != "U":
        return f"({b} − {a}) ÷ {a} × 100 = {cetak_nilai(e.laju, 2) if e.laju is not None else '-'}{asal}"
    return f"{b} − {a} = {cetak_nilai(e.selisih)}{asal}"


def pasangan_klaim(c: Perubahan, pas: list[Pasangan]) -> Pasangan | None:
    """The pair that the claim speaks of: right before it («A menjadi B atau naik P») or right after («naik P dari A menjadi B»)."""
    awal = c.k.sandi.find(c.kata, max(0, c.mulai)) if c.kata else c.mulai
    if awal < 0:
        awal = c.mulai
    if len(pas) == 1 and pas[0].jenis == "antar kalimat":
        return pas[0]
    dalam = [p for p in pas if p.jenis in ("dari", "sisip") and p.awal <= awal <= p.akhir and len(pas) == 1]
    if dalam:
        return dalam[0]
    sebelum = [p for p in pas if p.akhir <= max(awal, c.mulai) + 1]
    sesudah = [p for p in pas if p.awal >= c.akhir - 1]
    if sebelum:
        p = max(sebelum, key=lambda p: p.akhir)
        antara = re.sub(r"‹[TX]\d+›", "", c.k.sandi[p.akhir : awal])
        naik = (p.b.bil.nilai > p.a.bil.nilai) - (p.b.bil.nilai < p.a.bil.nilai)
        if (
            "‹" not in antara
            and len(antara) < 110
            and not (re.match(r"\W*(?:\w+\W+){0,3}?dan\b", antara) and naik != c.arah and c.arah)
            and not re.search(r"\b(?:kemudian|lalu|selanjutnya|sedangkan|namun)\b", antara)
        ):
            return p
    if sesudah:
        p = min(sesudah, key=lambda p: p.awal)
        antara = c.k.sandi[c.akhir : p.awal]
        if (
            len(antara) < 70
            and "‹" not in re.sub(r"‹T\d+›", "", antara)
            and re.search(r"\b(?:dari|semula|yaitu|yakni)\b", antara)
            and not re.search(r"\b(?:dan|kemudian|sedangkan)\b", antara)
        ):
            return p
    return None


def salah_skala(c: Perubahan, e: Penjelasan) -> bool:
    """One of the two values lost or gained three digits: that is told by STN, not here."""
    if c.p is None:
        return False
    for f in (Decimal(1000), Decimal("0.001"), Decimal(10), Decimal("0.1"), Decimal(1000000), Decimal("0.000001")):
        b = Bilangan(e.b.nilai * f, e.b.langkah * f, "", "", False)
        a = Bilangan(e.a.nilai * f, e.a.langkah * f, "", "", False)
        for x, y in ((e.a, b), (a, e.b)):
            r = tumbuh(x.rentang(), y.rentang())
            if r and c.p.bil.tanpa_tanda().mutu(mutlak(r)):
                return True
    return False


def jarak_klaim(c: Perubahan, e: Penjelasan) -> Decimal:
    if c.d is not None and e.selisih:
        return abs(abs(c.d.bil.nilai) / abs(e.selisih) - 1)
    if c.p is not None and e.laju:
        return abs(abs(c.p.bil.nilai) / abs(e.laju) - 1)
    return Decimal(10)


def jarak_tahun(k: Kalimat) -> int:
    th = [t.tahun for t in k.token if t.jenis == "T"]
    return max(th) - min(th) if th else 0
