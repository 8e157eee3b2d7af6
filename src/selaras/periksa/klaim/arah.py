"""Words that say which of two values is the larger: rises and falls, «lebih tinggi dari», «di bawah», «melampaui»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.leksikon import AKHIR_NAMA, DEPAN_NAMA, NAMA_ARAH
from selaras.periksa.bahasa_id.pola import ARAH, SELISIH
from selaras.periksa.bilangan import Mutu, kurang, mutlak
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.acuan import acuan
from selaras.periksa.klaim.arah_jauh import pasangan_jauh
from selaras.periksa.klaim.baca import DaftarSebut, Klaim, sebandingkah
from selaras.periksa.klaim.lingkup import Lingkup
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea
from selaras.periksa.penjelasan.salah_tulis import angka

NAIK, TURUN = (HURUF["NAIK"], HURUF["LEBIH"]), (HURUF["TURUN"], HURUF["KURANG"])
BELUM = HURUF["BELUM"]
SEBELUM_LAMA = 3  # tokens before a value in which «semula» and «dibanding» make it the old one
NAMA_TERPANJANG = 14  # words between the first of an indicator's name and what is told of it


@dataclass(frozen=True, eq=False)
class KlaimArah:
    """«The value ``b`` is larger (1) or smaller (-1) than ``a``», as the word ``w`` says."""

    al: Alinea
    w: int
    a: Sebut
    b: Sebut
    arah: int
    sumber: str
    jauh: bool = False  # one of the values stands outside the sentence

    @cached_property
    def benar(self) -> bool:
        """Equal printed values say nothing against either word."""
        ra, rb = self.a.bil.rentang(), self.b.bil.rentang()
        return rb[1] >= ra[0] if self.arah > 0 else rb[0] <= ra[1]

    @property
    def bacaan(self) -> str:
        return f"arah: {self.sumber}"


def klaim_arah(al: Alinea, hitung: list[Klaim], lain: Sequence[Sebut] = ()) -> Iterator[KlaimArah]:
    """From phrases, from changes whose arithmetic holds, and from a value that a change leads to: of the paragraph, or of ``lain``."""
    yield from (k for k in _semua(al, hitung, lain) if not _dalam_nama(al, k.w))


def _dalam_nama(al: Alinea, w: int) -> bool:
    """«Pertumbuhan pendapatan terealisasi …»: the first word of an indicator's name tells no direction."""
    if al.unsur[w].teks.lower() not in NAMA_ARAH:
        return False
    if w and al.unsur[w - 1].k is al.unsur[w].k and al.unsur[w - 1].teks.lower() not in DEPAN_NAMA and al.kelas[w - 1] not in ".n":
        return False
    for j in range(w + 1, min(len(al.unsur), w + NAMA_TERPANJANG)):
        if al.unsur[j].teks.lower() in AKHIR_NAMA:
            return j > w + 1
        if al.kelas[j] in f".{BESARAN}" or al.unsur[j].k is not al.unsur[w].k:
            return False
    return False


def _semua(al: Alinea, hitung: list[Klaim], lain: Sequence[Sebut]) -> Iterator[KlaimArah]:
    s = DaftarSebut(al)
    for f in ARAH:
        for m in f.cari(al):
            arah = _arah(al, m["w"])
            if arah and sebandingkah(al.unsur[m["a"]], al.unsur[m["b"]]) and _wajar(al, s[m["a"]], s[m["b"]], m["w"]):
                yield KlaimArah(al, m["w"], s[m["a"]], s[m["b"]], arah, f"{f.nama}{_berdua(al, m)}")
    for k in hitung:
        if k.p.jenis in ("tumbuh", "beda") and k.p.mutu() == Mutu.TEPAT and _berurut(k) and _terdekat(k, hitung):
            w = _kata(al, k.letak[0])
            if w is not None and (arah := _arah(al, w)) and _wajar(al, k.p.masukan[0], k.p.masukan[1], w):
                yield KlaimArah(al, w, k.p.masukan[0], k.p.masukan[1], arah, f"hitungan {_sumber(k)}")
    yield from _lewat_selisih(al, s)
    yield from _lewat_jauh(al, s, lain)
    for x in acuan(al):
        if (arah := _arah(al, x.w)) and _wajar(al, s[x.a], s[x.b], x.w, SEBELUM_LAMA):
            yield KlaimArah(al, x.w, s[x.a], s[x.b], arah, f"acuan {x.cara}")


def _lewat_jauh(al: Alinea, s: DaftarSebut, lain: Sequence[Sebut]) -> Iterator[KlaimArah]:
    """A change whose other value stands outside its sentence."""
    L = Lingkup(al, s)  # noqa: N806
    for i in (i for i in L.angka if L.bergeser(i)):
        w = _kata(al, i)
        if w is None or al.unsur[w].teks.lower() in NERACA or not (al.kelas[i] == "u" or al.kelas[w] in (NAIK[0], TURUN[0])):
            continue
        if arah := _arah(al, w):
            for a, b, letak in pasangan_jauh(L, i, lain):
                if _wajar(al, a, b, w):
                    yield KlaimArah(al, w, a, b, arah, f"selisih, nilai lain di {letak}", jauh=True)


def _terdekat(k: Klaim, hitung: list[Klaim]) -> bool:
    """Of two readings of one change that hold, the one that comes nearer to what is printed."""
    return not k.p.sumber.startswith("perubahan: ") or not any(
        x.p.hasil is k.p.hasil and x.p.jenis == k.p.jenis and x.p.sumber.startswith("perubahan: ") and _jarak(x) < _jarak(k) for x in hitung
    )


def _jarak(k: Klaim) -> Decimal:
    r = k.p.hitung()
    return abs(abs(r[0] + r[1]) / 2 - abs(k.p.hasil.bil.nilai)) if r is not None else Decimal("Infinity")


def _berdua(al: Alinea, m: dict[str, int]) -> str:
    """Are the two the only values of their measure in the sentence?"""
    k = al.kalimat_ke[m["a"]]
    lain = [j for j in al.letak_kalimat(k) if al.unsur[j].bil is not None and al.kelas[j] == al.kelas[m["a"]]]
    return ", berdua" if len(lain) <= 2 else ", di antara beberapa"


def _berurut(k: Klaim) -> bool:
    """The phrase, or the years of the columns, say which value came first."""
    if _didahului(k) or k.p.sumber.startswith("acuan"):
        return False
    if k.p.sumber.startswith("perubahan: "):
        return "tanpa dasar" not in k.p.sumber and _teliti(k) and ("jauh" not in k.p.sumber or _persis(k))
    return not k.p.sumber.startswith("perubahan") or ("baris tabel" in k.p.sumber and "tanpa tahun" not in k.p.sumber)


def _didahului(k: Klaim) -> bool:
    """«semula B», «dibanding normalnya, B»: what this order of words takes for the new value is called the old one."""
    if len(k.letak) != len("hab"):
        return False
    b = k.letak[2]
    lama = any(c in (HURUF["DARI"], HURUF["BANDING"]) for c in k.a.kelas[max(0, b - SEBELUM_LAMA) : b])
    return lama and k.p.sumber == "b, lebih tinggi d dari a"


def _persis(k: Klaim) -> bool:
    """A difference of printed values is exact to the last digit."""
    x, y = (s.bil for s in k.p.masukan[:2])
    return k.p.jenis != "beda" or x.langkah != y.langkah or abs(x.nilai - y.nilai) == abs(k.p.hasil.bil.nilai)


def _teliti(k: Klaim) -> bool:
    """The arithmetic holds by more than chance: few pairs were tried, or the number has digits enough."""
    b = k.p.hasil.bil
    n = len(angka(b.nilai, b).rstrip("0"))
    return n >= 3 or (n == 2 and any(x in k.p.sumber for x in ("satu pasangan", "terdekat")))


def _sumber(k: Klaim) -> str:
    """Readings of one kin earn trust together."""
    if not k.p.sumber.startswith("perubahan: "):
        return k.p.sumber
    patok = next((x for x in ("berpatok 2", "berpatok 1", "berdasar") if x in k.p.sumber), "")
    return f"perubahan: {patok}, {'jauh' if 'jauh' in k.p.sumber else 'sini'}"


def _lewat_selisih(al: Alinea, s: DaftarSebut) -> Iterator[KlaimArah]:
    """«… 18,6 persen. Angka ini 1,2 poin lebih rendah dari angka nasional 19,8 persen»: the difference shows which value is meant."""
    for f in SELISIH:
        for m in f.cari(al):
            d, a, w = al.unsur[m["d"]].bil, al.unsur[m["a"]], m["w"]
            arah = _arah(al, w)
            if d is None or a.bil is None or not arah or sum(c.isdigit() for c in d.teks.strip("0,.")) < 2:
                continue
            calon = [
                j
                for j in al.letak_kalimat(al.kalimat_ke[m["d"]] - 1, al.kalimat_ke[m["d"]])
                if j < min(m.values())
                and al.unsur[j].bil is not None
                and al.kelas[j] == a.kelas
                and sebandingkah(al.unsur[j], a)
                and d.mutu(mutlak(kurang(al.unsur[j].bil.rentang(), a.bil.rentang()))) == Mutu.TEPAT  # type: ignore[union-attr]
            ]
            if len({al.unsur[j].nilai for j in calon}) == 1 and _wajar(al, s[m["a"]], s[calon[0]], w):
                yield KlaimArah(al, w, s[m["a"]], s[calon[0]], arah, f.nama)


def _wajar(al: Alinea, a: Sebut, b: Sebut, w: int, sekitar: int | None = None) -> bool:
    """Two values of like size; a rank that rises becomes smaller, and a deficit that shrinks larger. ``sekitar``: tokens around the word in
    which a rank is looked for, where the values stand elsewhere."""
    x, y = a.bil.nilai, b.bil.nilai
    if al.unsur[w].teks.lower() in LEKAS and not (_waktu(al, a, w) or _waktu(al, b, w)):
        return False
    if x <= 0 or y <= 0 or not Decimal(1) / 6 < x / y < 6 or al.unsur[w].teks in "<>":
        return False
    letak = al.letak_kalimat(al.kalimat_ke[w]) if sekitar is None else range(max(0, w - sekitar), min(len(al.unsur), w + sekitar + 1))
    return not any(al.unsur[j].teks.lower() in BERBALIK for j in letak)


def _waktu(al: Alinea, s: Sebut, w: int) -> bool:
    dekat = al.letak_kalimat(al.kalimat_ke[w] - 2, al.kalimat_ke[w] + 1)
    return any(al.unsur[j].bil is s.bil and al.unsur[j].satuan.split(" ")[0] in WAKTU for j in dekat)


# Faster is less time, but more of everything else.
LEKAS = frozenset(("lebih cepat", "lebih singkat", "lebih lama"))
WAKTU = frozenset("detik menit jam hari minggu pekan bulan triwulan semester tahun mnt".split())
NERACA = frozenset(("surplus", "defisit"))  # a balance, no movement
BERBALIK = frozenset(("peringkat", "ranking", "rangking", "posisi", "urutan"))


def _arah(al: Alinea, w: int) -> int:
    arah = 1 if al.kelas[w] in NAIK else -1 if al.kelas[w] in TURUN else 0
    return -arah if w and al.kelas[w - 1] == BELUM else arah


def _kata(al: Alinea, h: int) -> int | None:
    """The direction word right before or right behind a change."""
    for j in range(h - 1, max(-1, h - 7), -1):
        if al.kelas[j] in BESARAN or al.kelas[j] == ".":
            break
        if al.kelas[j] in (*NAIK, *TURUN):
            return j
    for j in range(h + 1, min(len(al.unsur), h + 4)):
        if al.kelas[j] in BESARAN or al.kelas[j] == ".":
            break
        if al.kelas[j] in (*NAIK, *TURUN):
            return j
    return None
