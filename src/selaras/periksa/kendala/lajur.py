"""Tables as columns of members: what a sentence computes from when it names a row, a column or the whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from selaras.periksa.bilangan import Bilangan
from selaras.periksa.himpunan.susun import Keluarga, berskala
from selaras.periksa.kendala.baris_tabel import akar
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel

TERPANJANG = 40  # members of a column that a sentence adds up


@dataclass(eq=False)
class Lajur:
    """One column: a mention for each member row, and for the row of the total."""

    k: int
    kepala: str
    kata: frozenset[str]
    jenis: str
    tahun: int | None
    peran: str
    isi: dict[int, Sebut] = field(default_factory=dict)
    total: Sebut | None = None

    @property
    def seragam(self) -> bool:
        """All members are printed alike."""
        return len({s.bil.langkah for s in self.isi.values()}) == 1


@dataclass(eq=False)
class Meja:
    """One table. ``baris`` finds the row of a name."""

    kisi: Kisi
    lajur: list[Lajur]
    baris: dict[str, int]
    kata: frozenset[str]

    @property
    def sebutan(self) -> str:
        return self.kisi.sebutan


def buat_meja(keluarga: Iterable[Keluarga]) -> dict[int, Meja]:
    """By the identity of the grid: every table whose rows are named."""
    hasil: dict[int, Meja] = {}
    for k in keluarga:
        if k.kisi is not None and not k.waktu and id(k.kisi) not in hasil:
            baris = _baris(k.kisi, set(k.label))
            lajur = [x for m in k.kisi.kolom_angka if len((x := _lajur(k.kisi, m, baris)).isi) > 1]
            hasil[id(k.kisi)] = Meja(k.kisi, lajur, baris, akar(f"{k.kisi.judul} {k.kisi.bagian}"))
    return hasil


def _baris(kisi: Kisi, nama: set[str]) -> dict[str, int]:
    """The rows of names that stand once."""
    hasil: dict[str, int] = {}
    ganda: set[str] = set()
    for r, b in enumerate(kisi.sel):
        label = b[kisi.kolom_label].teks or kisi.baris[r].label
        if label in nama:
            ganda |= {label} & hasil.keys()
            hasil.setdefault(label, r)
    return {k: r for k, r in hasil.items() if k not in ganda}


def _lajur(kisi: Kisi, k: int, baris: dict[str, int]) -> Lajur:
    x = kisi.kolom[k]
    hasil = Lajur(k, x.teks, akar(x.teks), _jenis(kisi, k), x.tahun, x.peran)
    anggota = set(baris.values())
    for r, b in enumerate(kisi.sel):
        if b[k].bil is None:
            continue
        if r in anggota:
            hasil.isi[r] = _sebut(kisi, b[k])
        elif kisi.baris[r].total:
            hasil.total = _sebut(kisi, b[k])
    return hasil


def _sebut(kisi: Kisi, s: SelKisi) -> Sebut:
    return Sebut(berskala(kisi, s), lokasi_sel(kisi, s), kisi.nama(s))


def _jenis(kisi: Kisi, k: int) -> str:
    """%, Rp or nothing, as cells and head say."""
    isi = {s.bil.jenis for s in kisi.angka_kolom(k) if s.bil is not None}
    kepala = kisi.kolom[k].teks.lower()
    if "%" in isi or "%" in kepala or "persen" in kepala:
        return "%"
    return "Rp" if "Rp" in isi or "rp" in kepala.replace("(", " ").replace(")", " ").split() or "rupiah" in kepala else ""


def gabung(s: list[Sebut], nama: str) -> Sebut:
    """The sum of several mentions, told at the place of the first."""
    bil = Bilangan(
        sum((x.bil.nilai for x in s), Decimal(0)),
        max(x.bil.langkah for x in s),
        " + ".join(x.bil.teks for x in s),
        s[0].bil.jenis,
        all(x.bil.eksak for x in s),
        berskala=s[0].bil.berskala,
    )
    return Sebut(bil, s[0].lokasi, nama)
