"""What every rule is given: the document, the graph, and short ways to say a finding."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from selaras.periksa.graf import Graf, Seri
from selaras.periksa.himpunan.nama import IndeksNama, Penyebutan
from selaras.periksa.himpunan.susun import Keluarga, keluarga_tabel
from selaras.periksa.himpunan.waktu import BedaWaktu, perubahan_tabel
from selaras.periksa.kendala.baris_tabel import IndeksBaris
from selaras.periksa.kendala.lajur import Meja, buat_meja
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.klaim.baca import Klaim
from selaras.periksa.klaim.semua import semua_klaim
from selaras.periksa.klaim.tabel import Dekat, nilai_terdekat
from selaras.periksa.naskah import Kalimat, Naskah, Token
from selaras.periksa.naskah.unsur import BESARAN, Alinea, alinea
from selaras.periksa.sebutan import Sebutan, sebutan
from selaras.periksa.temuan import Kategori, Lokasi, Temuan, Tingkat

ALINEA_LALU = 4  # paragraphs before one whose values it may go on from
JANGKAUAN_TABEL = 3  # tables before a paragraph that it may compute from
SENDIRI = 16  # amounts of a text that stands by itself


@dataclass
class Perkara:
    naskah: Naskah
    graf: Graf
    sebutan: list[Sebutan] = field(default_factory=list)

    @cached_property
    def baris_tabel(self) -> IndeksBaris:
        return IndeksBaris(self.naskah)

    @cached_property
    def keluarga(self) -> list[Keluarga]:
        """The names of all tables, with the measures under them."""
        return [k for x in self.naskah.kisi for k in keluarga_tabel(x)]

    @cached_property
    def _urutan(self) -> dict[int, int]:
        return {id(x): n for n, x in enumerate(self.naskah.urut)}

    def keluarga_dekat(self, k: Kalimat, banyak: int) -> list[Keluarga]:
        """Those of the tables nearest before the sentence, and of the next behind it."""
        di = self._urutan.get(id(k), 0)
        letak, per = self._letak_keluarga
        sebelum = letak[max(0, bisect_left(letak, di) - banyak) : bisect_left(letak, di)]
        sesudah = letak[bisect_right(letak, di) :][:1]
        return [x for n in (*sebelum, *sesudah) for x in per[n]]

    @cached_property
    def _letak_keluarga(self) -> tuple[list[int], dict[int, list[Keluarga]]]:
        """Where tables stand in the reading order, and the families of each."""
        per: dict[int, list[Keluarga]] = {}
        for x in self.keluarga:
            if (n := self._urutan.get(id(x.kisi), -1)) >= 0:
                per.setdefault(n, []).append(x)
        return sorted(per), per

    def terdekat(self, seri: list[Seri], k: Kalimat, banyak: int) -> list[Seri]:
        """At most so many of the series, those told nearest to the sentence, in their own order."""
        if len(seri) <= banyak:
            return seri
        di = self._urutan.get(id(k), 0)
        jauh = [abs(self._urutan.get(id(s.kalimat or s.kisi), 0) - di) for s in seri]
        pilih = sorted(range(len(seri)), key=jauh.__getitem__)[:banyak]
        return [seri[n] for n in sorted(pilih)]

    @cached_property
    def nama(self) -> IndeksNama:
        """Where a paragraph names one of them."""
        return IndeksNama(k.label for k in self.keluarga)

    def sebut(self, a: Alinea) -> list[Penyebutan]:
        """The names in a paragraph, looked for once for all rules."""
        if id(a) not in self._sebut:
            self._sebut[id(a)] = self.nama.sebut(a)
        return self._sebut[id(a)]

    @cached_property
    def _sebut(self) -> dict[int, list[Penyebutan]]:
        return {}

    @cached_property
    def perubahan(self) -> list[BedaWaktu]:
        """What the tables say of changes over time."""
        return [p for x in self.naskah.kisi for p in perubahan_tabel(x)]

    @cached_property
    def klaim(self) -> list[tuple[Alinea, list[Klaim]]]:
        """Every paragraph with the equations that it states: read once, for all rules."""
        return [(a, semua_klaim(a, self.baris_tabel, self._dekat(a))) for a in alinea(self.naskah.kalimat, self.naskah.tahun)]

    @cached_property
    def _meja(self) -> dict[int, Meja]:
        return buat_meja(self.keluarga)

    def nilai_tabel(self, a: Alinea) -> list[Sebut]:
        """What the tables in reach say of the rows that a paragraph names, and of the whole; and what the paragraphs right before it tell."""
        d = self._dekat(a)
        n = self._ke.get(id(a), 0)
        lalu = [
            Sebut(u.bil, u.lokasi)
            for b, _k in self.klaim[max(0, n - ALINEA_LALU) : n]
            for u in b.unsur
            if u.kelas in BESARAN and u.bil is not None
        ]
        return [*(nilai_terdekat(d) if d is not None else []), *lalu]

    @cached_property
    def _ke(self) -> dict[int, int]:
        return {id(a): n for n, (a, _k) in enumerate(self.klaim)}

    def _dekat(self, a: Alinea) -> Dekat | None:
        """The tables in reach of a paragraph with numbers."""
        if not self._meja or not any(u.bil is not None for u in a.unsur):
            return None
        meja = dict.fromkeys(id(k.kisi) for k in self.keluarga_dekat(a.unsur[0].k, JANGKAUAN_TABEL) if id(k.kisi) in self._meja)
        return Dekat([self._meja[x] for x in meja], self.sebut(a), self.keluarga, self.naskah.tahun)

    @cached_property
    def tertutup(self) -> bool:
        """A text so short that nothing outside of it can be meant: a few amounts, no table."""
        return (
            not self.naskah.kisi and sum(u.bil is not None and u.kelas in BESARAN for a, _klaim in self.klaim for u in a.unsur) <= SENDIRI
        )

    def __post_init__(self) -> None:
        # Linked once, before any rule looks: a series then knows the values that sentences give it.
        self.sebutan = list(sebutan(self.graf))


def tingkat_beda(tertulis: Decimal, benar: Decimal) -> Tingkat:
    """An error of more than one percent of the truth is tinggi, a smaller one sedang."""
    return "tinggi" if abs(tertulis - benar) > abs(benar) / 100 else "sedang"


def tengah(r: tuple[Decimal, Decimal]) -> Decimal:
    return (r[0] + r[1]) / 2


def temuan_sel(
    kisi: Kisi,
    s: SelKisi,
    aturan: str,
    kategori: Kategori,
    seharusnya: str,
    hitungan: str,
    pesan: str,
    tingkat: Tingkat = "tinggi",
    keyakinan: float = 0.95,
    terkait: tuple[Lokasi, ...] = (),
) -> Temuan:
    return Temuan(aturan, kategori, tingkat, keyakinan, lokasi_sel(kisi, s), s.teks, seharusnya, hitungan, pesan, terkait)


def temuan_token(
    k: Kalimat,
    t: Token,
    aturan: str,
    kategori: Kategori,
    seharusnya: str,
    hitungan: str,
    pesan: str,
    tingkat: Tingkat = "tinggi",
    keyakinan: float = 0.95,
    terkait: tuple[Lokasi, ...] = (),
    konteks: int = 1,
) -> Temuan:
    """A finding at a number of a sentence; its quote takes ``konteks`` words before it along."""
    return Temuan(aturan, kategori, tingkat, keyakinan, k.lokasi_token(t, konteks), t.bil.teks, seharusnya, hitungan, pesan, terkait)
