"""Equations that sentences state: every phrase of the lexicon that matches, its numbers as mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.leksikon import TAKARAN, UKURAN
from selaras.periksa.bahasa_id.pola import FRASA
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kata import SATUAN
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.mesin import Frasa
from selaras.periksa.naskah.unsur import HURUF, Alinea, Unsur

RUMUS = "rumus tertulis"  # the sentence writes the whole arithmetic out
TABEL = "tabel: "  # readings of cells
TERBALIK = "terbalik"  # readings that only explain
# Readings beside others of the same number: none of them is sure to be meant.
SALAH_SATU = ("salah satu", "terdekat", "di antara", "total polos", ", satu, ", "berpatok 1, jauh", "alas terbuka")
NAMA_FRASA = frozenset(f.nama for f in FRASA)


@dataclass(frozen=True, eq=False)
class Klaim:
    """An equation with the tokens behind it: ``letak`` of the result, then of the inputs."""

    p: Persamaan
    a: Alinea
    letak: tuple[int, ...]
    abaikan: frozenset[int] = frozenset()  # numbers that are told as changes, no values beside the inputs

    @cached_property
    def penuh(self) -> bool:
        """Does the equation use every amount of its measure in the sentences that it touches? Then little else can be meant."""
        if len(self.letak) == 1 or self.p.sumber == RUMUS:
            return True
        kalimat = {self.a.kalimat_ke[i] for i in self.letak}
        utama = self.a.unsur[self.letak[-1] if self.p.jenis in ("bagian", "tumbuh", "bagi", "kelipatan") else self.letak[0]]
        sendiri = {*self.letak, *self.abaikan}
        return all(
            i in sendiri or u.bil is None or u.kelas != utama.kelas or not sebandingkah(u, utama) or not sealat(u.bil, utama.bil)
            for k in kalimat
            for i in self.a.letak_kalimat(k)
            if (u := self.a.unsur[i]).bil is not None
        )

    @property
    def bacaan(self) -> str:
        """The name under which the reading earns trust."""
        return f"{self.p.sumber} / {'penuh' if self.penuh else 'sebagian'}"

    @property
    def dari_tabel(self) -> bool:
        """The inputs are cells of a table."""
        return self.p.sumber.startswith(TABEL)

    @property
    def menyentuh_tabel(self) -> bool:
        """Any of its numbers is a cell of a table."""
        return "tabel" in self.p.sumber

    @property
    def dikira(self) -> bool:
        """Which numbers belong together is a guess by cues, not by the order of words."""
        return self.p.sumber not in NAMA_FRASA and self.p.jenis not in ("sama", "rumus")

    @cached_property
    def keluarga(self) -> tuple[str, ...]:
        """Its kin, the nearer first: wordings of one equation, readings by one cue, all that share equation and completeness.

        A reading that is seldom met speaks with what its kin has earned.
        """
        penuh = "penuh" if self.penuh else "sebagian"
        if TERBALIK in self.p.sumber:
            return ()
        suku = () if any(x in self.p.sumber for x in SALAH_SATU) else (f"suku: {self.p.jenis} / {penuh}",)
        if self.p.sumber in NAMA_FRASA:
            return (f"kerabat: {self.p.jenis} / {penuh}", *suku)
        depan, _koma, belakang = self.p.sumber.partition(",")
        return (f"kerabat: {depan}, {belakang.rpartition(',')[2]} / {penuh}", *suku) if ": " in depan else ()


def sebandingkah(x: Unsur, y: Unsur) -> bool:
    """May the two be one measure: the same kind, and units that do not exclude each other."""
    if x.kelas != y.kelas:
        return {x.kelas, y.kelas} == {"%", "u"}
    if x.kelas != "n" or not x.satuan or not y.satuan:
        return True
    a, b = x.satuan.split(), y.satuan.split()
    if set(a) & set(b) or {a[0], b[0]} <= ORANG:
        return True
    return not (a[0] in DIKENAL and b[0] in DIKENAL)


KATA_KECIL = 10  # numerals in words up to here count kinds of things more often than they tell a value


def sealat(x: Bilangan, y: Bilangan | None) -> bool:
    """Printed alike: whole numbers or decimals, and no small numeral in words beside digits."""
    if y is None or (x.langkah < 1) != (y.langkah < 1):
        return False
    return x.teks[:1].isdigit() == y.teks[:1].isdigit() or min(abs(x.nilai), abs(y.nilai)) > KATA_KECIL


# Words for people: they count one thing.
ORANG = frozenset(
    (
        "orang jiwa peserta warga penduduk siswa pegawai balita responden karyawan guru perawat "
        "bidan dokter calon anak pasien kk keluarga tenaga undangan pelanggan jemaah pelatih pendamping"
    ).split()
)


# Words that are units wherever they stand after a number; any other may be the beginning of what is told of it.
DIKENAL = ORANG | UKURAN.keys() | TAKARAN | frozenset(w for s in SATUAN for w in s.split())


class DaftarSebut:
    """One `Sebut` for each token of a paragraph, made when first asked for."""

    def __init__(self, a: Alinea) -> None:
        self._a = a
        self._isi: dict[int, Sebut] = {}

    def __getitem__(self, i: int) -> Sebut:
        if i not in self._isi:
            u = self._a.unsur[i]
            assert u.bil is not None
            self._isi[i] = Sebut(u.bil, u.lokasi)
        return self._isi[i]


def klaim_frasa(a: Alinea, s: DaftarSebut) -> Iterator[Klaim]:
    for f in FRASA:
        for m in f.cari(a):
            masukan = [m[x] for x in f.masukan.split()]
            if not _masuk_akal(a, f, m["h"], masukan):
                continue
            faktor = Decimal(1)
            if f.jenis == "bagi":
                faktor = a.unsur[masukan.pop()].nilai
            p = Persamaan(f.jenis, s[m["h"]], tuple(s[i] for i in masukan), f.nama, faktor=faktor)  # type: ignore[arg-type]
            yield Klaim(p, a, (m["h"], *masukan))


def _perubahan(a: Alinea, i: int) -> bool:
    """«(+0,01)» and «turun 135» are themselves changes, no values that change."""
    if a.kelas[i - 1 : i] in (HURUF["NAIK"], HURUF["TURUN"]):
        return True
    return a.kelas[max(0, i - 2) : i] == HURUF["BUKA"] + HURUF["TAMBAH"]


def _masuk_akal(a: Alinea, f: Frasa, h: int, masukan: list[int]) -> bool:
    """The kinds fit: parts of one measure; a difference in the measure of its values; growth in persen of amounts."""
    u = [a.unsur[i] for i in masukan]
    hasil = a.unsur[h]
    if len({h, *masukan}) != len(masukan) + 1 or any(x.kira for x in (hasil, *u)):
        return False
    if f.jenis in ("beda", "tumbuh") and any(_perubahan(a, i) for i in masukan):
        return False
    if f.jenis == "beda" and a.kelas[h - 1 : h] == HURUF["DARI"]:
        return False  # «8,5 dari 10»: the scale of a score, no difference
    if f.jenis in ("bagi", "kelipatan"):
        return all(x.nilai > 0 for x in u)
    if f.jenis in ("beda", "sisa"):
        if hasil.kelas == "%" and any(x.kelas != "%" for x in u):
            return False
        if not all(sebandingkah(hasil, x) for x in u):
            return False
    if f.jenis == "tumbuh" and u[0].kelas in "%u":
        return False
    return all(sebandingkah(u[0], x) for x in u[1:]) and all(x.nilai for x in u)
