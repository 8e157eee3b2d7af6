"""Equations that sentences state: every phrase of the lexicon that matches, its numbers as mentions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from selaras.periksa.bahasa_id.pola import FRASA
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.mesin import Frasa
from selaras.periksa.naskah.unsur import HURUF, Alinea, Unsur


@dataclass(frozen=True, eq=False)
class Klaim:
    """An equation with the tokens behind it: ``letak`` of the result, then of the inputs."""

    p: Persamaan
    a: Alinea
    letak: tuple[int, ...]

    @cached_property
    def penuh(self) -> bool:
        """Does the equation use every amount of its measure in the sentences that it touches? Then little else can be meant."""
        if len(self.letak) == 1:
            return True
        kalimat = {self.a.kalimat_ke[i] for i in self.letak}
        utama = self.a.unsur[self.letak[-1] if self.p.jenis in ("bagian", "tumbuh", "bagi", "kelipatan") else self.letak[0]]
        return all(
            i in self.letak or u.kelas != utama.kelas or not sebandingkah(u, utama)
            for i, u in enumerate(self.a.unsur)
            if u.bil is not None and self.a.kalimat_ke[i] in kalimat
        )

    @property
    def bacaan(self) -> str:
        """The name under which the reading earns trust."""
        return f"{self.p.sumber} / {'penuh' if self.penuh else 'sebagian'}"


def sebandingkah(x: Unsur, y: Unsur) -> bool:
    """May the two be one measure: the same kind, and units that do not exclude each other."""
    if x.kelas != y.kelas:
        return {x.kelas, y.kelas} == {"%", "u"}
    if x.kelas != "n" or not x.satuan or not y.satuan:
        return True
    a, b = set(x.satuan.split()), set(y.satuan.split())
    return bool(a & b) or {x.satuan.split()[0], y.satuan.split()[0]} <= ORANG


# Words for people: they count one thing.
ORANG = frozenset(
    (
        "orang jiwa peserta warga penduduk siswa pegawai balita responden karyawan guru perawat "
        "bidan dokter calon anak pasien kk keluarga tenaga undangan pelanggan jemaah pelatih pendamping"
    ).split()
)


class Sebutan:
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


def klaim_frasa(a: Alinea, s: Sebutan) -> Iterator[Klaim]:
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
