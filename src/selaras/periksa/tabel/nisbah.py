"""Relations of three lines: percent, reversed capaian, growth, difference, product, rate; by columns and by rows alike.

For every line that may be a result all pairs of lines near it are tried, on floats and a few points first. What the head says
(% under pagu and realisasi, sisa, selisih) lowers the proof that is needed; it never replaces it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.tabel import BATAS_TARGET
from selaras.periksa.bilangan import NOL
from selaras.periksa.tabel.hamparan import Garis, Hamparan, kata_label
from selaras.periksa.tabel.hubungan import Hubungan
from selaras.periksa.tabel.persamaan import BALIK, BATAS_CAPAIAN, PERSEN, TUMBUH, Bentuk, Kali, Linear, Nisbah, PersamaanTabel, bil

JANGKAUAN = 10  # lines to each side of the result that its terms are looked for in
ANGGARAN = 60_000  # pairs tried in one table; what lies beyond is named as not looked at
SATU, MIN = Decimal(1), Decimal(-1)
LAJU = tuple(Nisbah(NOL, Decimal(10) ** n) for n in (-6, -3, 0, 1, 3, 4, 5, 6))
PECAHAN_KALI = (SATU, Decimal("0.01"), Decimal("0.001"), Decimal("0.000001"))
GARIS_TANPA_NAMA = 14  # in a table of more rows only a row whose words say so is looked at as a result
PERAN_HASIL = frozenset({"persen", "selisih", "tumbuh", "sisa", "per", "rata", "bagian"})
PUNCAK = tuple(map(float, BATAS_CAPAIAN))
SETENGAH = 2  # of the sample points one in so many must fit


Contoh = tuple[int, float, float, float]  # a sample point with its result: the value, two steps of it, its size


@dataclass(frozen=True)
class Rumus:
    """A kind of relation with its form, a quick form on floats, and the roles of result and terms that name it."""

    jenis: str
    bentuk: Bentuk
    hasil: frozenset[str]
    suku: tuple[frozenset[str], frozenset[str]]

    @cached_property
    def cepat(self) -> Callable[[float, float], float]:
        """The result as a float; NaN where it is not defined."""
        match self.bentuk:
            case Nisbah(alfa, beta):
                dasar, kali = float(alfa), float(beta)
                return lambda a, b: dasar + kali * a / b if b else math.nan
            case Linear(koef):
                k0, k1 = float(koef[0]), float(koef[1])
                return lambda a, b: k0 * a + k1 * b
            case Kali(faktor):
                f = float(faktor)
                return lambda a, b: f * a * b
        return lambda a, b: math.nan


def _peran(*nama: str) -> frozenset[str]:
    return frozenset(nama)


_REALISASI, _DASAR = _peran("realisasi"), _peran("target", "pagu")
RUMUS_PERSEN = (
    Rumus("persen", PERSEN, _peran("persen"), (_REALISASI, _DASAR)),
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
        suku = [a for a in range(awal, akhir) if a != i]
        pasangan = [(a, b) for a in suku for b in suku if a != b] if semua_rumus else []
        sisa -= len(pasangan) * len(semua_rumus)
        if sisa < 0:
            terlewat.append(f"{bidang.kisi.sebutan}: {c.label}")
            break
        contoh = [(p, c.nilai[p], 2 * c.langkah[p], abs(c.nilai[p])) for p in _contoh(bidang, c)]
        calon = [h for a, b in pasangan for h in _coba(bidang, i, a, b, semua_rumus, contoh)]
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


def _coba(bidang: Hamparan, i: int, a: int, b: int, semua_rumus: tuple[Rumus, ...], contoh: list[Contoh]) -> Iterator[Hubungan]:
    g = bidang.garis
    c, x, y = g[i], g[a], g[b]
    x2, y2 = x.nilai, y.nilai
    ada = [n for n in contoh if x2[n[0]] == x2[n[0]] and y2[n[0]] == y2[n[0]]]
    if not ada:
        return
    for r in semua_rumus:
        if not _pantas(r, c, x, y) or not _sekilas(r, x, y, ada):
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


def _sekilas(r: Rumus, x: Garis, y: Garis, contoh: list[Contoh]) -> bool:
    """Half of the sample fits, loosely: within the printed steps and a little more."""
    boleh = len(contoh) - max(1, len(contoh) // SETENGAH)
    cepat, x2, y2, kx, ky = r.cepat, x.nilai, y.nilai, x.kasar, y.kasar
    puncak = PUNCAK if r.jenis == "persen" else ()
    for p, z, langkah, besar in contoh:
        v = cepat(x2[p], y2[p])
        if not abs(v - z) <= langkah + besar * (kx[p] + ky[p]) and not (z in puncak and v >= z):
            if not boleh:
                return False
            boleh -= 1
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


def _batas_atas(bidang: Hamparan, target: int) -> int | None:
    """The column that gives the target of column ``target`` its upper end, if the table has one."""
    if not bidang.mendatar:
        return None
    kepala = [set(kata_label(k.teks)) for k in bidang.kisi.kolom]
    return next((n for n, kata in enumerate(kepala) if n != target and "target" in kata and kata & BATAS_TARGET), None)


def _persen(bidang: Hamparan, i: int, a: int, b: int, r: Rumus) -> Iterator[Hubungan]:
    """Percent with its variants by row: straight, reversed (lower is better), inverse, capped. The form that most rows have is the column's."""
    g = bidang.garis
    h = Hubungan("persen", PERSEN, i, (a, b), bidang.mendatar, _bernama(r, g[i], g[a], g[b]))
    terbesar = max((bil(s).nilai for s in g[i].sel if s.bil is not None), default=NOL)
    batas = terbesar if terbesar in BATAS_CAPAIAN else None
    capaian = bool(g[b].peran & {"target"})
    lantai = NOL if capaian else None
    batas_atas = _batas_atas(bidang, g[b].indeks) if capaian else None
    for p in range(len(bidang.titik)):
        z, x, y = g[i].sel[p], g[a].sel[p], g[b].sel[p]
        if batas_atas is not None and bidang.kisi.sel[bidang.titik[p]][batas_atas].bil is not None:
            continue  # a target that is a range: within it the capaian is full
        if not bidang.titik_nisbah[p] or z.bil is None or x.bil is None or y.bil is None or not x.bil.nilai or not y.bil.nilai:
            continue
        semua_bentuk: list[tuple[Bentuk, tuple[int, int]]] = [(PERSEN, (0, 1))]
        if capaian:
            semua_bentuk += [(BALIK, (0, 1)), (PERSEN, (1, 0))]
        coba = [
            PersamaanTabel("persen", z, tuple((x, y)[n] for n in urut), f, bidang.kisi.yakin_baca, batas, lantai)
            for f, urut in semua_bentuk
        ]
        pilih = max(coba, key=lambda q: q.mutu)
        pilih.varian = tuple(q for q in coba if q is not pilih)
        h.tambah(pilih)
    yield h
