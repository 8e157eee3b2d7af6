"""All relations of a grid and the equations they make, each set of cells once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from selaras.periksa.kisi import Kisi
from selaras.periksa.tabel.deret import cari_bagian, cari_deret
from selaras.periksa.tabel.diagnosis import Tuduhan, diagnosis
from selaras.periksa.tabel.hamparan import Hamparan, bidang_baris, bidang_kolom
from selaras.periksa.tabel.hubungan import Hubungan
from selaras.periksa.tabel.jumlah import cari_jumlah_baris, cari_jumlah_kolom, cari_stok
from selaras.periksa.tabel.nisbah import cari_nisbah
from selaras.periksa.tabel.persamaan import PersamaanTabel
from selaras.periksa.tabel.rerata import bertimbang, cari_rata_baris, cari_rata_kelompok, rata_kolom
from selaras.periksa.tabel.rumus_kepala import cari_rumus_kepala
from selaras.periksa.tabel.susun import susun_baris

DIUTAMAKAN = {"rumus": 0, "jumlah": 1, "stok": 1, "rata": 2, "persen": 3, "tumbuh": 3, "selisih": 4, "bagian": 5}


@dataclass
class BacaanTabel:
    """What a table says of itself. ``terlewat``: what the budget left out."""

    kisi: Kisi
    hubungan: list[Hubungan] = field(default_factory=list)
    persamaan: list[PersamaanTabel] = field(default_factory=list)
    tuduhan: list[Tuduhan] = field(default_factory=list)
    terlewat: list[str] = field(default_factory=list)


def baca_tabel(kisi: Kisi) -> BacaanTabel:
    """Find the relations, make the equations, and say which cells contradict them."""
    b = BacaanTabel(kisi)
    if not kisi.kolom_angka:
        return b
    datar = bidang_kolom(kisi)
    b.hubungan += [*cari_rumus_kepala(kisi), *cari_jumlah_kolom(datar), *cari_stok(datar), *rata_kolom(datar), *_bersama(datar, b.terlewat)]
    for baris in _potongan(kisi):
        tegak = bidang_baris(kisi, baris)
        if not tegak.garis:
            continue
        susunan = susun_baris(tegak)
        b.hubungan += [*cari_jumlah_baris(tegak, susunan), *cari_rata_baris(tegak, susunan), *cari_rata_kelompok(tegak)]
        b.hubungan += _bersama(tegak, b.terlewat)
    b.persamaan = _unik(b.hubungan)
    b.persamaan = [p for p in b.persamaan if p.mutu or not _dimaafkan(datar, p)]
    b.tuduhan = diagnosis(kisi, b.persamaan)
    return b


def _bersama(bidang: Hamparan, terlewat: list[str]) -> list[Hubungan]:
    """The relations that columns and rows are searched for alike."""
    return [*cari_nisbah(bidang, terlewat), *cari_deret(bidang), *cari_bagian(bidang)]


def _potongan(kisi: Kisi) -> list[list[int]]:
    """The rows, cut where a second head stands among them: a reader joined two tables."""
    hasil: list[list[int]] = [[]]
    kolom = kisi.kolom_angka
    for r, baris in enumerate(kisi.sel):
        kepala = not any(s.bil for s in baris) and any(len(baris[k].teks) > 2 and not baris[k].kosong for k in kolom)
        if kepala and any(any(s.bil for s in kisi.sel[x]) for x in hasil[-1]):
            hasil.append([])
        hasil[-1].append(r)
    return hasil


def _unik(hubungan: Iterable[Hubungan]) -> list[PersamaanTabel]:
    """One equation for a set of cells: a − b = c and b + c = a are the same, and the head's own words come first."""
    urut = sorted(hubungan, key=lambda h: (DIUTAMAKAN.get(h.jenis, 9) if h.bernama else 9, not h.bernama, -h.bukti))
    hasil: dict[frozenset[int], PersamaanTabel] = {}
    for h in urut:
        for p in h.persamaan:
            p.bernama = h.bernama
            p.yakin = min(p.yakin, h.yakin)
            hasil.setdefault(frozenset(map(id, p.sel)), p)
    return list(hasil.values())


def _dimaafkan(datar: Hamparan, p: PersamaanTabel) -> bool:
    """Another reading of the cell explains what is printed: in a total row a mean, plain or weighted, of its column."""
    r, k = p.hasil.r, p.hasil.k
    baris = datar.kisi.baris[r]
    if not (baris.total or baris.rata or r == datar.titik[-1]):
        return False
    garis = next((n for n, g in enumerate(datar.garis) if g.indeks == k), None)
    if garis is None:
        return False
    titik = [n for n, t in enumerate(datar.titik) if t < r and t not in datar.total and datar.garis[garis].sel[n].bil is not None]
    return len(titik) >= 2 and bertimbang(datar, p.hasil, titik, garis) is not None
