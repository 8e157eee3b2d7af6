"""Which number is wrong when an equation of a sentence fails, and whether anything else explains what is printed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan, Mutu, Rentang, kurang, mutlak, persen, tambah, tumbuh
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.baca import SALAH_SATU, TERBALIK, Klaim, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea
from selaras.periksa.penjelasan.bukti import boleh_menuduh, keyakinan, layak_dilihat
from selaras.periksa.penjelasan.perbaikan import PERBAIKAN, Perbaikan, perbaikan
from selaras.periksa.penjelasan.salah_tulis import LAIN, PELENGKAP, angka, biaya, seskala

JANGKAUAN = 12  # numbers before and after within which another explanation is looked for
BERARTI = 3  # digits of a number that a table hardly gives by chance
SELIP = 1.9  # below this it is a plain slip
DI_MASUKAN = 0.6  # a result is the likelier to be wrong
SETARA = Decimal("2.5")
PASTI = 2.6  # above this the two must at least be of like size
SESKALA = 3  # powers of ten that are often mistaken
TETANGGA = 20  # numbers one slip away, for each digit
KEBETULAN = 0.2  # how likely a slip may be by chance
MASUKAN = 4  # so many more ways to explain a result by one of its inputs
TEGAS = frozenset(("rincian sesudah terdiri, satuan sama",))  # a reading that the words fix
BERSEBELAHAN = 6  # tokens between a part and its percent
TANPA_DASAR = "tanpa dasar"  # no word says which of two values came first
SEPI = 5  # amounts in a paragraph that tells one thing
YAKIN_JAUH = 0.8  # where no slip confirms the reading
DIBELA = 3.0  # what it costs to change a number that another equation confirms


@dataclass(frozen=True)
class Dugaan:
    """The suspicion: ``siapa`` should be ``nilai``."""

    k: Klaim
    siapa: Sebut
    nilai: Decimal
    biaya: float
    yakin: float
    serta: tuple[Klaim, ...] = ()  # other equations that hold with it

    @property
    def selip(self) -> bool:
        """Is the number a plain slip of what it should be?"""
        return self.biaya < SELIP + (0 if self.siapa is self.k.p.hasil else DI_MASUKAN)


def dugaan(a: Alinea, klaim: list[Klaim], kena: list[Klaim]) -> Iterator[Dugaan]:
    """At most one for each failing result, the surest first; what a wrong number explains is not told again."""
    salah: set[Sebut] = set()
    baik = perbaikan(klaim, kena)
    for x in (x for x in baik if len(x.klaim) > 1):
        salah |= {x.siapa, *(k.p.hasil for k in x.klaim)}
        yield _dari(x)
    for d in _sendiri(a, klaim, kena):
        if not salah & set(d.k.p.sebutan):
            salah.add(d.siapa)
            yield d
    for x in (x for x in baik if len(x.klaim) == 1):
        if not salah & set(x.klaim[0].p.sebutan):
            salah.add(x.siapa)
            yield _dari(x)


def _dari(x: Perbaikan) -> Dugaan:
    return Dugaan(x.klaim[0], x.siapa, x.nilai, x.biaya, keyakinan(PERBAIKAN, True), x.klaim[1:])


def _sendiri(a: Alinea, klaim: list[Klaim], kena: list[Klaim]) -> Iterator[Dugaan]:
    """From one equation at a time."""
    pilihan: list[Dugaan] = []
    for hasil, semua_calon in curiga(a, klaim, kena).items():
        calon = [d for d in semua_calon if _boleh(a, d)]
        if calon:
            d = min(calon, key=lambda d: d.biaya)
            if len({x.nilai for x in calon if x.siapa is hasil}) > 1 and d.biaya >= LAIN:
                continue
            pilihan.append(d)
    yield from sorted(pilihan, key=lambda d: d.biaya)


def ragu(a: Alinea, klaim: list[Klaim], kena: list[Klaim], dituduh: set[Sebut]) -> Iterator[Dugaan]:
    """What is worth a look and no accusation: a reading that never contradicted a right text fails, and nothing else gives the number."""
    sudah = {k.p.hasil for k in kena} | {s for k in kena for s in k.p.sebutan} | dituduh
    berdiri = {frozenset(k.letak) for k in kena}
    terpilih: dict[Sebut, Dugaan] = {}
    for k in klaim:
        if k.p.mutu() > Mutu.SALAH or dituduh & set(k.p.sebutan) or frozenset(k.letak) in berdiri or not _tunggal(k):
            continue
        if k.p.hasil in sudah or not layak_dilihat(k.bacaan) or dijelaskan(a, k):
            continue
        d = tuduh(k, sudah) or jauh(k)
        if d is not None and (k.p.hasil not in terpilih or d.biaya < terpilih[k.p.hasil].biaya):
            terpilih[k.p.hasil] = d
    yield from terpilih.values()


def _tunggal(k: Klaim) -> bool:
    return k.penuh and TERBALIK not in k.bacaan and not any(x in k.p.sumber for x in SALAH_SATU)


def curiga(a: Alinea, klaim: list[Klaim], kena: list[Klaim]) -> dict[Sebut, list[Dugaan]]:
    """Every failing result that no reading holds for: its suspicions that are no coincidence, earned or not."""
    sudah = {k.p.hasil for k in kena}
    terpakai = {s for k in kena for s in k.p.sebutan}
    gagal: dict[Sebut, list[Klaim]] = {}
    for k in klaim:
        if k.p.hasil not in sudah and k.p.mutu() == Mutu.SALAH:
            gagal.setdefault(k.p.hasil, []).append(k)
    hasil: dict[Sebut, list[Dugaan]] = {}
    berdiri = {frozenset(k.letak) for k in kena}
    terbagi = {frozenset(k.letak[1:]) for k in kena if k.p.jenis == "bagian"}  # part and whole: no value that became the other
    for h, semua_klaim in gagal.items():
        # Numbers that one reading holds together need no other.
        semua_klaim = [
            k
            for k in semua_klaim
            if not k.dikira
            or (frozenset(k.letak) not in berdiri and not (k.p.sumber.startswith("perubahan") and frozenset(k.letak[1:]) in terbagi))
        ]
        banyak = len({k.letak if len(k.letak) > 1 else (*k.letak, *map(id, k.p.masukan)) for k in semua_klaim})
        hasil[h] = [d for k in semua_klaim if (d := _duga(a, k, terpakai, kena, banyak)) is not None]
    return hasil


def _duga(a: Alinea, k: Klaim, terpakai: set[Sebut], kena: list[Klaim], banyak: int) -> Dugaan | None:
    """A slip of one of the numbers, else a result that is plainly another."""
    for d in (tuduh(k, terpakai), None if k.dikira and k.p.hasil in terpakai else jauh(k, _bersaudara(k, kena))):
        if d is not None and (_menonjol(a, d, banyak, kena) if k.dikira else d.siapa is k.p.hasil or _mencolok(d, MASUKAN)):
            return d
    return None


def _bersaudara(k: Klaim, kena: list[Klaim]) -> bool:
    """A sibling holds in the same paragraph: the same equation, of the same whole."""
    return any(_saudara(x, k) for x in kena)


def _saudara(x: Klaim, k: Klaim) -> bool:
    if TERBALIK in x.bacaan or x.p.jenis != k.p.jenis or x.p.masukan[-1] is not k.p.masukan[-1]:
        return False
    return x.bacaan == k.bacaan or (_bersebelahan(x) and _bersebelahan(k))


def _bersebelahan(k: Klaim) -> bool:
    """The percent stands right beside its part."""
    return k.p.jenis == "bagian" and len(k.letak) > 1 and 0 < k.letak[0] - k.letak[1] <= BERSEBELAHAN


def _menonjol(a: Alinea, d: Dugaan, banyak: int, kena: list[Klaim]) -> bool:
    """Is it no coincidence among ``banyak`` readings of the number?"""
    if TERBALIK in d.k.bacaan:
        return False
    if d.siapa is not d.k.p.hasil:
        return d.biaya < SELIP + DI_MASUKAN and _mencolok(d, banyak * MASUKAN)
    selip = d.biaya < SELIP
    if selip and _mencolok(d, banyak):
        return True
    if d.k.penuh and d.k.p.sumber in TEGAS:
        return True
    pasti = len(angka(d.siapa.bil.nilai, d.siapa.bil).rstrip("0")) > 1
    if any(x in d.k.p.sumber for x in SALAH_SATU):
        return False
    if selip and pasti and _sepi(a, d.k):
        return True
    if not _sepi(a) and not (_bersebelahan(d.k) and _bersaudara(d.k, kena)):
        return False
    return TANPA_DASAR not in d.k.p.sumber and (d.k.penuh or _bersaudara(d.k, kena))


def _boleh(a: Alinea, d: Dugaan) -> bool:
    """Has the reading earned it? Cells whose scale no head tells say nothing of the power of ten of a sentence."""
    b, r = d.siapa.bil, d.k.p.harus(d.siapa)
    if d.k.menyentuh_tabel:
        if r is not None and seskala(b, r):
            return False
        if len(angka(b.nilai, b)) < BERARTI or "beberapa" in d.k.bacaan:
            return False  # one of several columns or pairs gives what is wanted sooner or later
    return boleh_menuduh(d.k.bacaan, d.selip, dijelaskan(a, d.k), d.biaya >= LAIN, d.k.keluarga, _sepi(a))


def _mencolok(d: Dugaan, banyak: int) -> bool:
    """Is it unlikely that one of so many readings is a slip away by chance? A number of n digits has some 20 n neighbours."""
    b = d.siapa.bil
    tertulis, usul = angka(b.nilai, b).rstrip("0"), angka(d.nilai, b).rstrip("0")
    n = len(tertulis)
    kebetulan = banyak * _lebar(d) * (SESKALA if tertulis == usul or _seskala(d) else TETANGGA * n) / 10.0**n
    return kebetulan <= (KEBETULAN if d.k.penuh else KEBETULAN / 4)


def _seskala(d: Dugaan) -> bool:
    """The number has the right digits at another power of ten."""
    b = d.siapa.bil
    return d.nilai > 0 and b.nilai > 0 and not Decimal("0.02") < b.nilai / d.nilai < 50


def _lebar(d: Dugaan) -> float:
    """How many values at the precision of the number would do as well."""
    r = d.k.p.harus(d.siapa)
    return 1.0 if r is None else max(1.0, min(float((r[1] - r[0]) / d.siapa.bil.langkah), 100.0) / 2)


def _sepi(a: Alinea, k: Klaim | None = None) -> bool:
    """So few amounts in the paragraph, or in the sentences of a claim, that little else can be meant."""
    di: Iterable[int] = range(len(a.unsur))
    if k is not None:
        ke = [a.kalimat_ke[i] for i in k.letak]
        di = a.letak_kalimat(min(ke), max(ke))
    return sum(a.unsur[i].bil is not None and a.kelas[i] in BESARAN for i in di) <= SEPI


def jauh(k: Klaim, bersaudara: bool = False) -> Dugaan | None:
    """The result misses by more than rounding and nobody mistyped it, though it is of like size: the sum itself is wrong."""
    r = k.p.harus(k.p.hasil)
    if k.dari_tabel and k.p.jenis in ("rerata", "jumlah"):
        return None  # of which members is a guess
    if r is None or not (k.penuh or bersaudara) or r[0] <= 0 or k.p.hasil.bil.nilai <= 0:
        return None
    v = k.p.titik()
    if v is None or v <= 0 or not 1 / SETARA < k.p.hasil.bil.nilai / v < SETARA:
        return None
    return Dugaan(k, k.p.hasil, v, LAIN, min(YAKIN_JAUH, keyakinan(k.bacaan, False, k.keluarga)))


def tuduh(k: Klaim, terpakai: set[Sebut]) -> Dugaan | None:
    terbaik: tuple[float, Sebut, Decimal] | None = None
    for n, s in enumerate(k.p.sebutan):
        if n and k.dari_tabel:
            break  # a cell is accused by the equations of its table
        r = k.p.harus(s)
        if r is None or (r[1] <= 0 < s.bil.nilai):
            continue
        c, v = biaya(s.bil, r)
        if PELENGKAP <= c < PELENGKAP + 0.1 and k.p.jenis not in ("bagian", "porsi", "bagian_sisa"):
            c = LAIN
        c += (0 if n == 0 else DI_MASUKAN) + (DIBELA if s in terpakai else 0)
        if terbaik is None or c < terbaik[0]:
            terbaik = (c, s, v)
    if terbaik is None or not _wajar(terbaik[1].bil, terbaik[2], terbaik[0]):
        return None
    if terbaik[1] is not k.p.hasil and (terbaik[0] >= SELIP + DI_MASUKAN or not k.penuh):
        return None  # an input that is no slip: the sentence was misread
    return Dugaan(k, terbaik[1], terbaik[2], terbaik[0], keyakinan(k.bacaan, terbaik[0] < SELIP, k.keluarga))


def _wajar(b: Bilangan, v: Decimal, c: float) -> bool:
    """A result far off with no way to mistype it is a misreading."""
    if c >= LAIN:
        return False
    if c < PASTI:
        return True
    if v <= 0 or b.nilai <= 0:
        return False
    return 1 / SETARA < b.nilai / v < SETARA


def dijelaskan(a: Alinea, k: Klaim | int) -> bool:
    """Does some relation between the numbers around give the number at its printed precision?

    Of a reading that fails, the two numbers that it names itself explain nothing when the words fix what they mean: the rest to a hundred
    needs a word for a rest, and a change its direction.
    """
    i = k if isinstance(k, int) else k.letak[0]
    sendiri = set(k.letak[1:]) if not isinstance(k, int) and k.keluarga and len(k.letak) == 3 else set()
    u = a.unsur[i]
    b = u.bil
    assert b is not None
    ke = a.kalimat_ke[i]
    dekat = [j for j in a.letak_kalimat(ke - 1, ke + 1) if a.unsur[j].kelas in BESARAN and j != i]
    if not isinstance(k, int):
        dekat = [j for j in dekat if j not in k.abaikan]
    dekat = sorted(sorted(dekat, key=lambda j: abs(j - i))[:JANGKAUAN])
    if sum(c.isdigit() for c in b.teks) < 2:
        return False
    bergerak, bersisa = _ada(a, i, GERAK), _ada(a, i, SISA)
    for x, y in itertools.permutations(dekat, 2):
        p, q = a.unsur[x], a.unsur[y]
        if not sebandingkah(p, q) or p.bil is None or q.bil is None or ({x, y} == sendiri and not bersisa):
            continue
        for r in _bentuk(p.bil, q.bil, u.kelas, sebandingkah(u, p), bergerak or bersisa):
            if r is not None and (r[1] - r[0]) < abs(b.nilai) / 20 + b.langkah and b.tanpa_tanda().mutu(mutlak(r)) >= Mutu.POTONG:
                return True
    return _deret(a, dekat, i)


GERAK = "".join(HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "LEBIH", "KURANG", "BANDING", "MENJADI", "LAMBAT"))
SISA = "".join(HURUF[x] for x in ("SISA", "BELUM", "LAIN", "KOMPLEMEN"))


def _ada(a: Alinea, i: int, kelas: str) -> bool:
    """Stands a word of these classes in the sentence of ``i`` or the one before?"""
    r = a.letak_kalimat(a.kalimat_ke[i] - 1, a.kalimat_ke[i])
    return any(c in kelas for c in a.kelas[r.start : r.stop])


def _bentuk(x: Bilangan, y: Bilangan, kelas: str, sama: bool, bergerak: bool) -> Iterator[Rentang | None]:
    rx, ry = x.rentang(), y.rentang()
    if kelas in "%u":
        yield persen(rx, ry)
        if bergerak:
            yield tumbuh(rx, ry)
        yield persen(rx, tambah(rx, ry))
        yield persen(kurang(tambah(ry, ry), rx), ry)  # the capaian of what should be little
    if sama:
        yield kurang(rx, ry)
        yield tambah(rx, ry)


def _deret(a: Alinea, dekat: list[int], i: int) -> bool:
    """A sum of neighbours that stand in a row, or their mean."""
    b = a.unsur[i].bil
    assert b is not None
    sebaris = [j for j in dekat if sebandingkah(a.unsur[i], a.unsur[j]) and a.unsur[j].bil is not None]
    for n in range(3, len(sebaris) + 1):
        for m in range(len(sebaris) - n + 1):
            r = tambah(*(a.unsur[j].bil.rentang() for j in sebaris[m : m + n]))  # type: ignore[union-attr]
            if b.mutu(r) >= Mutu.POTONG or b.mutu((r[0] / n, r[1] / n)) >= Mutu.POTONG:
                return True
    return False
