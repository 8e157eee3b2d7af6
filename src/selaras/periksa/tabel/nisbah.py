"""Relations of three lines: percent, reversed capaian, growth, difference, product, rate; by columns and by rows alike.

For every line that may be a result all pairs of lines near it are tried, on floats and a few points first. What the head says
(% under pagu and realisasi, sisa, selisih) lowers the proof that is needed; it never replaces it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bilangan import NOL
from selaras.periksa.tabel.hamparan import Garis, Hamparan
from selaras.periksa.tabel.hubungan import Hubungan
from selaras.periksa.tabel.persamaan import BALIK, BATAS_CAPAIAN, PERSEN, TUMBUH, Bentuk, Kali, Linear, Nisbah, PersamaanTabel, bil

JANGKAUAN = 10  # lines to each side of the result that its terms are looked for in
ANGGARAN = 60_000  # pairs tried in one table; what lies beyond is named as not looked at
SATU, MIN = Decimal(1), Decimal(-1)
LAJU = tuple(Nisbah(NOL, Decimal(10) ** n) for n in (-6, -3, 0, 1, 3, 4, 5, 6))
PECAHAN_KALI = (SATU, Decimal("0.01"), Decimal("0.001"), Decimal("0.000001"))
GARIS_TANPA_NAMA = 14  # in a table of more rows only a row whose words say so is looked at as a result
PERAN_HASIL = frozenset({"persen", "selisih", "tumbuh", "sisa", "per", "rata", "bagian"})
SETENGAH = 2  # of the sample points one in so many must fit


@dataclass(frozen=True, slots=True)
class Rumus:
    """A kind of relation with its form, a quick form on floats, and the roles of result and terms that name it."""

    jenis: str
    bentuk: Bentuk
    hasil: frozenset[str]
    suku: tuple[frozenset[str], frozenset[str]]

    def cepat(self, a: float, b: float) -> float:
        """The result as a float; NaN where it is not defined."""
        match self.bentuk:
            case Nisbah(alfa, beta):
                return float(alfa) + float(beta) * a / b if b else math.nan
            case Linear(koef):
                return float(koef[0]) * a + float(koef[1]) * b
            case Kali(faktor):
                return float(faktor) * a * b
        return math.nan


def _peran(*nama: str) -> frozenset[str]:
    return frozenset(nama)


_REALISASI, _DASAR = _peran("realisasi"), _peran("target", "pagu")
RUMUS_PERSEN = (
    Rumus("persen", PERSEN, _peran("persen"), (_REALISASI, _DASAR)),
    Rumus("persen", BALIK, _peran("persen"), (_REALISASI, _DASAR)),
    Rumus("tumbuh", TUMBUH, _peran("tumbuh", "selisih"), (_peran("tahun"), _peran("tahun"))),
)
RUMUS_SELISIH = (Rumus("selisih", Linear((SATU, MIN)), _peran("selisih", "sisa"), (_peran("tahun", "target", "pagu", "realisasi"),) * 2),)
RUMUS_KALI = tuple(
    Rumus("kali", Kali(f), _peran("tertimbang", "jumlah"), (_peran("tertimbang", "satuan_harga"), _peran("*"))) for f in PECAHAN_KALI
)
RUMUS_LAJU = tuple(Rumus("nisbah", b, _peran("per", "rata"), (_peran("*"), _peran("*"))) for b in LAJU)


def rumus_untuk(c: Garis) -> tuple[Rumus, ...]:
    """The kinds of relation that this line may be the result of."""
    if not c.hasil_mungkin:
        return ()
    hasil: tuple[Rumus, ...] = ()
    if c.persen or c.pecahan or c.peran & {"tumbuh"}:
        hasil += RUMUS_PERSEN
    if not c.persen or c.peran & {"selisih", "sisa"}:
        hasil += RUMUS_SELISIH
    if c.peran & {"per", "rata"}:
        hasil += RUMUS_LAJU
    if c.peran & {"tertimbang", "jumlah"}:
        hasil += RUMUS_KALI
    return hasil


def cari_nisbah(bidang: Hamparan, terlewat: list[str]) -> list[Hubungan]:
    """The believed relations, at most one for each result line and each kind of term."""
    g = bidang.garis
    if len(g) < 3 or not bidang.titik:
        return []
    hasil: list[Hubungan] = []
    sisa = ANGGARAN
    for i, c in enumerate(g):
        semua_rumus = rumus_untuk(c)
        if not bidang.mendatar and len(g) > GARIS_TANPA_NAMA and not c.peran & PERAN_HASIL:
            continue
        awal, akhir = max(0, i - JANGKAUAN), min(len(g), i + JANGKAUAN + 1)
        pasangan = [(a, b) for a in range(awal, akhir) for b in range(awal, akhir) if a != b and i not in (a, b)] if semua_rumus else []
        sisa -= len(pasangan) * len(semua_rumus)
        if sisa < 0:
            terlewat.append(f"{bidang.kisi.sebutan}: {c.label}")
            break
        calon = [h for a, b in pasangan for h in _coba(bidang, i, a, b, semua_rumus)]
        percaya = [h for h in calon if h.dipercaya(len(pasangan))]
        if percaya:
            hasil += _pilih(percaya, i)
    return hasil


def _pilih(calon: list[Hubungan], i: int) -> list[Hubungan]:
    """The best by proof; more misses and far terms count against it."""

    def nilai(h: Hubungan) -> tuple[float, float, int]:
        return (h.bukti - 2 * h.luput + h.bernama, -h.luput, -sum(abs(s - i) for s in h.suku))

    return [max(calon, key=nilai)]


def _contoh(bidang: Hamparan, c: Garis) -> list[int]:
    isi = [p for p in bidang.contoh if not math.isnan(c.nilai[p])]
    return isi or [p for p, x in enumerate(c.nilai) if not math.isnan(x)][:4]


def _coba(bidang: Hamparan, i: int, a: int, b: int, semua_rumus: tuple[Rumus, ...]) -> Iterator[Hubungan]:
    g = bidang.garis
    c, x, y = g[i], g[a], g[b]
    contoh = [p for p in _contoh(bidang, c) if x.nilai[p] == x.nilai[p] and y.nilai[p] == y.nilai[p]]
    if not contoh:
        return
    for r in semua_rumus:
        if not _pantas(r, c, x, y) or not _sekilas(r, c, x, y, contoh):
            continue
        if r.jenis == "persen":
            yield from _persen(bidang, i, a, b, r)
        else:
            yield _penuh(bidang, i, a, b, r)


def _pantas(r: Rumus, c: Garis, x: Garis, y: Garis) -> bool:
    """Kinds of lines that the form makes sense for."""
    if r.jenis == "selisih":
        if not c.satuan == x.satuan == y.satuan:
            return False
        if c.persen and not (x.persen and y.persen):
            return False
        return x.persen == y.persen or c.pecahan > 0
    if r.jenis == "tumbuh":
        return x.persen == y.persen and not (
            c.tahun is not None and {x.tahun, y.tahun} - {None, c.tahun} and not c.peran & {"tumbuh", "selisih"}
        )
    return True


def _sekilas(r: Rumus, c: Garis, x: Garis, y: Garis, contoh: list[int]) -> bool:
    """Half of the sample fits, loosely: within the printed steps and a little more."""
    luput = 0
    batas = len(contoh) - max(1, len(contoh) // SETENGAH)
    for p in contoh:
        z, v = c.nilai[p], r.cepat(x.nilai[p], y.nilai[p])
        toleransi = 2 * c.langkah[p] + abs(z) * (x.kasar[p] + y.kasar[p])
        if not abs(v - z) <= toleransi and not (r.jenis == "persen" and z in (100, 110, 120, 125, 150, 200) and v >= z):
            luput += 1
            if luput > batas:
                return False
    return True


def _bernama(r: Rumus, c: Garis, x: Garis, y: Garis) -> bool:
    """The words say it: the role of the result, and of at least one term (a year counts as one)."""
    suku = [g.peran | (frozenset({"tahun"}) if g.tahun is not None else frozenset()) | {"*"} for g in (x, y)]
    kena = [bool(suku[n] & r.suku[n]) for n in (0, 1)]
    return bool(c.peran & r.hasil or (r.jenis == "persen" and c.persen)) and (all(kena) if r.jenis in ("kali", "nisbah") else any(kena))


def _penuh(bidang: Hamparan, i: int, a: int, b: int, r: Rumus) -> Hubungan:
    g = bidang.garis
    h = Hubungan(r.jenis, r.bentuk, i, (a, b), bidang.mendatar, _bernama(r, g[i], g[a], g[b]))
    boleh = bidang.titik_aditif if isinstance(r.bentuk, Linear) else bidang.titik_nisbah
    for p in range(len(bidang.titik)):
        s = (g[i].sel[p], g[a].sel[p], g[b].sel[p])
        if boleh[p] and all(x.bil is not None for x in s) and r.bentuk.hitung([bil(x).rentang() for x in s[1:]]) is not None:
            h.tambah(PersamaanTabel(r.jenis, s[0], s[1:], r.bentuk, bidang.kisi.yakin_baca))
    return h


def _persen(bidang: Hamparan, i: int, a: int, b: int, r: Rumus) -> Iterator[Hubungan]:
    """Percent with its variants by row: straight, reversed (lower is better), inverse, capped. The form that most rows have is the column's."""
    if r.bentuk is not PERSEN:
        return
    g = bidang.garis
    h = Hubungan("persen", PERSEN, i, (a, b), bidang.mendatar, _bernama(r, g[i], g[a], g[b]))
    terbesar = max((bil(s).nilai for s in g[i].sel if s.bil is not None), default=NOL)
    batas = terbesar if terbesar in BATAS_CAPAIAN else None
    capaian = bool(g[b].peran & {"target"})
    lantai = NOL if capaian else None
    for p in range(len(bidang.titik)):
        z, x, y = g[i].sel[p], g[a].sel[p], g[b].sel[p]
        if not bidang.titik_nisbah[p] or z.bil is None or x.bil is None or y.bil is None or not x.bil.nilai or not y.bil.nilai:
            continue
        semua_bentuk: list[tuple[Bentuk, tuple[int, int]]] = [(PERSEN, (0, 1))]
        if capaian:
            semua_bentuk += [(BALIK, (0, 1)), (PERSEN, (1, 0))]
        coba = [
            PersamaanTabel("persen", z, tuple((x, y)[n] for n in urut), f, bidang.kisi.yakin_baca, batas, lantai)
            for f, urut in semua_bentuk
        ]
        pilih = next((q for q in coba if q.mutu), coba[0])
        pilih.varian = tuple(q for q in coba if q is not pilih)
        h.tambah(pilih)
    yield h
