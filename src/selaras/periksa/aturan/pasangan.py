"""A name with a number right behind it, against the row of that name: «pegawai 99,47%, barang 98,87%».

**How it works.** Every number that follows the name of a row at once is looked up in that row, in all tables that have the name. Where no cell of the
row and no change between its cells gives it, it is another row's value of the column that its neighbours in the sentence use, or a cell of the
row with two digits swapped or one changed: such a number is told.

**Why it does not accuse wrongly.** A copy needs a neighbour that holds in the same column, a slip needs a number that stands nowhere else in the
document. Changes, targets and totals between name and number make them no pair.

    salah: Serapan: A 91,20; B 86,40; C 95,10. Serapan A 91,20 persen dan C 91,20 persen.
    benar: Serapan: A 91,20; B 86,40; C 95,10. Serapan A 91,20 persen dan C 95,10 persen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, Mutu, seperti
from selaras.periksa.himpunan.nama import Penyebutan
from selaras.periksa.himpunan.susun import Himpunan, Keluarga
from selaras.periksa.himpunan.ujung import ujung_alinea
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, Unsur
from selaras.periksa.penjelasan.dugaan import dijelaskan
from selaras.periksa.penjelasan.salah_tulis import SATU_DIGIT, TUKAR, biaya
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Kategori, Temuan

KODE = "PAS"
NAMA = "Angka di belakang nama terhadap barisnya"
SELA = 4  # tokens between a name and its number
ANGKA = 3  # digits that a number must have to be known by them
ANGKA_SELIP = 4  # digits of a number of which one differs
_BUKAN = frozenset(
    (*BESARAN, ".", *(HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "LEBIH", "KURANG", "BANDING", "DARI", "MENJADI", "TARGET", "KOMA", "TITIK_KOMA",
                                         "PISAH", "DAN", "ATAU", "SISA", "KIRA", "KALI", "PER", "RATA", "JUMLAH", "LALU", "T", "X")))
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Pasang:
    """Token ``v`` is told of row ``p.baris``."""

    p: Penyebutan
    v: int
    k: Keluarga

    def tertulis(self, u: Unsur) -> bool:
        """Does the row hold the number, in any measure?"""
        return u.bil is not None and any(sama_mutlak(u.bil, x) for x in self.k.sekitar(self.p.baris, u.bil))

    def sama(self, u: Unsur, h: Himpunan) -> bool:
        return self.p.baris in h.nilai and sama_mutlak(u.bil, h.nilai[self.p.baris].bil)


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    banyak: Counter[str] | None = None
    for a, _klaim in b.klaim:
        if not any(u.bil is not None for u in a.unsur):
            continue
        pasang = [*_pasangan(a, b.sebut(a), b.keluarga)]
        milik_ujung = {u.v for u in ujung_alinea(a)}  # told by the rule of extremes
        for v in dict.fromkeys(p.v for p in pasang if p.v not in milik_ujung):
            milik = [p for p in pasang if p.v == v]
            u = a.unsur[v]
            if any(p.tertulis(u) for p in milik):
                yield Benar(KODE, u.lokasi, milik[0].k.label[milik[0].p.baris])
                continue
            if not berangka(u.bil, ANGKA) or dijelaskan(a, v):
                continue
            if (salin := _salinan(a, u, milik, pasang)) is not None:
                yield _temuan(u, *salin, "salin_tempel")
                continue
            banyak = banyak or digit_naskah(b)
            if banyak[kunci_angka(u.bil)] <= 1 and (selip := _selip(u, milik)) is not None:
                yield _temuan(u, *selip, "silang")


def _pasangan(a: Alinea, sebut: list[Penyebutan], keluarga: list[Keluarga]) -> Iterator[Pasang]:
    for p in sebut:
        if keluarga[p.keluarga].waktu:
            continue
        for i in range(p.akhir, min(len(a.unsur), p.akhir + SELA)):
            if a.kelas[i] in BESARAN and not a.unsur[i].kira and a.unsur[i].bil is not None:
                yield Pasang(p, i, keluarga[p.keluarga])
            if a.kelas[i] in _BUKAN or a.unsur[i].bil is not None:
                break


def sama_mutlak(a: Bilangan | None, b: Bilangan) -> bool:
    return (
        a is not None
        and not a.jauh(b)
        and (a.tanpa_tanda().mutu(_mutlak(b)) >= Mutu.POTONG or b.tanpa_tanda().mutu(a.tanpa_tanda().rentang()) >= Mutu.POTONG)
    )


def _mutlak(b: Bilangan) -> tuple[Decimal, Decimal]:
    return b.tanpa_tanda().rentang()


def berangka(b: Bilangan | None, n: int) -> bool:
    return b is not None and sum(c.isdigit() for c in b.teks.strip("0,.")) >= n


def _salinan(a: Alinea, u: Unsur, milik: list[Pasang], pasang: list[Pasang]) -> tuple[Pasang, Himpunan] | None:
    """The value of another row, in the column in which a neighbour of the sentence holds."""
    calon = []
    for p in milik:
        for h in p.k.himpunan:
            if h.hitung or p.p.baris not in h.nilai or not _sejenis(u, h):
                continue
            lain = [n for n in h.nilai if n != p.p.baris and u.bil is not None and h.nilai[n].bil.nilai == u.bil.nilai]
            saksi = [
                q
                for q in pasang
                if q.k is p.k
                and q.v != p.v
                and q.p.baris != p.p.baris
                and a.kalimat_ke[q.v] == a.kalimat_ke[p.v]
                and q.sama(a.unsur[q.v], h)
            ]
            if lain and saksi:
                calon.append((p, h))
    return calon[0] if len({id(p.k) for p, _h in calon}) == 1 and len(calon) == 1 else None


def _sejenis(u: Unsur, h: Himpunan) -> bool:
    return (u.kelas == "%") == (h.jenis == "%") and (u.kelas == "r" or h.jenis != "Rp")


def _selip(u: Unsur, milik: list[Pasang]) -> tuple[Pasang, Himpunan] | None:
    calon = []
    assert u.bil is not None
    for p in milik:
        if not p.p.penuh:
            continue
        for h in p.k.himpunan:
            x = h.nilai.get(p.p.baris)
            if x is None or h.hitung or not _sejenis(u, h) or x.bil.langkah != u.bil.langkah:
                continue
            c = biaya(u.bil, x.bil.rentang())[0]
            if c < TUKAR + 0.1 or (c < SATU_DIGIT + 0.1 and berangka(u.bil, ANGKA_SELIP)):
                calon.append((p, h))
    return calon[0] if len({h.nilai[p.p.baris].bil.nilai for p, h in calon}) == 1 else None


def digit_naskah(b: Perkara) -> Counter[str]:
    """How often every number stands in the document."""
    hasil = Counter(kunci_angka(u.bil) for a, _klaim in b.klaim for u in a.unsur if u.bil is not None)
    hasil.update(kunci_angka(s.bil) for x in b.naskah.kisi for baris in x.sel for s in baris if s.bil is not None)
    return hasil


def kunci_angka(b: Bilangan | None) -> str:
    return "" if b is None else "".join(c for c in b.teks if c.isdigit())


def _temuan(u: Unsur, p: Pasang, h: Himpunan, kategori: Kategori) -> Temuan:
    x = h.nilai[p.p.baris]
    nama = " ".join(p.k.label[p.p.baris].split())
    assert u.bil is not None
    pesan = _("{n}: tertulis {a}, sedangkan {t} menyebut {b} ({h})", n=nama, a=u.teks, t=p.k.sebutan, b=x.teks, h=h.kepala)
    terkait = (x.lokasi,) if x.lokasi is not None else ()
    return Temuan(KODE, kategori, "sedang", 0.82, u.lokasi, u.teks, seperti(x.bil.nilai, u.bil), f"{h.kepala}: {x.teks}", pesan, terkait)
