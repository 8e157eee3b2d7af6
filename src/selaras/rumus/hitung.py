"""Exact evaluation. Missing inputs, a zero divisor and a zero base give an empty result with the reason, never an error."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext
from typing import Protocol

from selaras.angka import BILANGAN, PERSEN, RASIO, Angka, Hitungan, Periode, Satuan, angka_kosong
from selaras.angka.satuan import KELIPATAN, bagikan, jumlahkan, kalikan
from selaras.bahasa import _
from selaras.rumus.pohon import JumlahPerWilayah, Negatif, Operasi, Panggilan, Pengenal, Simpul, Tetapan
from selaras.rumus.tertulis import sejak_awal, tulis_pola
from selaras.rumus.urai import urai


class Sumber(Protocol):
    """Where a formula finds its numbers. ``nilai`` answers with an empty `Angka` (and why) for what is not recorded."""

    def nilai(self, kode: str, periode: Periode) -> Angka: ...
    def per_wilayah(self, kode: str, periode: Periode) -> Sequence[Angka]: ...
    @property
    def tahun_awal(self) -> int: ...


def hitung(rumus: str, periode: Periode | int, sumber: Sumber, *, identitas: str, label: str, dasar: str = "") -> Angka:
    """Value of ``rumus`` in a period (a bare number is a year) with its lineage: the inputs in the order of the formula, each once.

    ``[t-1]`` is the period before of the same kind: of 2024-T1 it is 2023-T4.
    """
    penghitung = _Penghitung(Periode.dari(periode), sumber)
    with localcontext() as ctx:
        ctx.prec = 50
        hasil = penghitung.nilai(urai(rumus))
    masukan = tuple({_kunci(a): a for a in penghitung.dipakai}.values())
    return hasil.dengan(Hitungan(identitas, label, rumus, masukan, dasar, pola=penghitung.pola(urai(rumus), masukan) if hasil.ada else ""))


def _kunci(a: Angka) -> object:
    return a.identitas or id(a)


class _Penghitung:
    def __init__(self, periode: Periode, sumber: Sumber) -> None:
        self.periode, self.sumber, self.dipakai = periode, sumber, list[Angka]()
        self.bernama: dict[tuple[str, Periode], Angka] = {}
        self.wilayah: dict[str, list[Angka]] = {}
        self.cabang: dict[int, bool] = {}

    def _ambil(self, kode: str, periode: Periode) -> Angka:
        angka = self.sumber.nilai(kode, periode)
        self.dipakai.append(angka)
        self.bernama[kode, periode] = angka
        return angka

    def pola(self, pohon: Simpul, masukan: Sequence[Angka]) -> str:
        """The formula that was computed, as `selaras.angka.Hitungan.pola` wants it."""
        nomor = {_kunci(a): n for n, a in enumerate(masukan)}

        def tempat(kode: str, periode: Periode) -> tuple[str, Angka]:
            a = self.bernama[kode, periode]
            return f"{{{nomor[_kunci(a)]}:t}}", a

        wilayah = {kode: [f"{{{nomor[_kunci(a)]}:t}}" for a in isi] for kode, isi in self.wilayah.items()}
        return tulis_pola(pohon, self.periode, self.sumber.tahun_awal, tempat, wilayah, self.cabang)

    def nilai(self, s: Simpul) -> Angka:
        match s:
            case Tetapan(nilai=n):
                return Angka(n, BILANGAN)
            case Pengenal(kode=kode, mundur=mundur):
                return self._ambil(kode, self.periode.mundur(mundur))
            case Negatif(isi=isi):
                a = self.nilai(isi)
                return Angka(-a.nilai, a.satuan) if a.nilai is not None else a
            case JumlahPerWilayah(isi=isi):
                return self._per_wilayah(isi.kode)
            case Operasi(tanda=tanda, kiri=kiri, kanan=kanan):
                return _operasi(tanda, self.nilai(kiri), self.nilai(kanan))
            case Panggilan(nama=nama, argumen=argumen):
                return self._jika(s) if nama == "jika" else self._fungsi(nama, argumen)

    def _per_wilayah(self, kode: str) -> Angka:
        isi = list(self.sumber.per_wilayah(kode, self.periode))
        self.dipakai.extend(isi)
        self.wilayah[kode] = isi
        if not isi:
            # A missing sum has the unit of its parts, or adding it to another would look like a mistake of the formula.
            polos = self.sumber.nilai(kode, self.periode)
            nama = polos.label or f"{kode}, {self.periode.label}"
            return angka_kosong(_("belum ada data: {nama} tidak tercatat per wilayah", nama=nama), polos.satuan)
        return _lipat("+", isi)

    def _jika(self, s: Panggilan) -> Angka:
        syarat = self.nilai(s.argumen[0])
        if syarat.nilai is None:
            return syarat
        self.cabang[id(s)] = bool(syarat.nilai)
        return self.nilai(s.argumen[1] if syarat.nilai else s.argumen[2])

    def _fungsi(self, nama: str, argumen: tuple[Simpul, ...]) -> Angka:
        if nama in ("pertumbuhan", "kumulatif") or (nama == "selisih" and len(argumen) == 1):
            s = argumen[0]
            if isinstance(s, Pengenal):
                return self._lintas_periode(nama, s)
        isi = [self.nilai(a) for a in argumen]
        if nama == "selisih":
            return _operasi("-", isi[0], isi[1])
        if nama in ("min", "maks"):
            kosong = next((a for a in isi if a.nilai is None), None)
            return kosong or (min if nama == "min" else max)(isi, key=lambda a: a.pasti)
        total = _lipat("+", isi)
        if nama == "rerata" and total.nilai is not None:
            return Angka(total.nilai / len(isi), total.satuan)
        return total

    def _lintas_periode(self, nama: str, s: Pengenal) -> Angka:
        kini = self.periode.mundur(s.mundur)
        if nama == "kumulatif":
            return _lipat("+", [self._ambil(s.kode, p) for p in sejak_awal(self.sumber.tahun_awal, kini)])
        sekarang, lalu = self._ambil(s.kode, kini), self._ambil(s.kode, kini.sebelum())
        if nama == "selisih":
            return _operasi("-", sekarang, lalu)
        return pertumbuhan(sekarang, lalu)


def pertumbuhan(kini: Angka, lalu: Angka) -> Angka:
    """(kini - lalu) / |lalu| x 100 in persen; empty when either is missing or the base is zero."""
    for a in (kini, lalu):
        if a.nilai is None:
            return angka_kosong(a.kosong, PERSEN)
    if not lalu.pasti:
        return angka_kosong(_("nilai dasarnya nol, pertumbuhan tidak terdefinisi"), PERSEN)
    return Angka((kini.pasti - lalu.pasti) / abs(lalu.pasti) * 100, PERSEN)


def _lipat(tanda: str, isi: Sequence[Angka]) -> Angka:
    total = isi[0]
    for a in isi[1:]:
        total = _operasi(tanda, total, a)
    return Angka(total.nilai, total.satuan, kosong=total.kosong)


_BANDING = {
    ">": lambda a, b: a > b, "<": lambda a, b: a < b, ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b, "=": lambda a, b: a == b, "<>": lambda a, b: a != b,
}  # fmt: skip


def _operasi(tanda: str, a: Angka, b: Angka) -> Angka:
    satuan = _satuan(tanda, a, b)
    for x in (a, b):
        if x.nilai is None:
            return angka_kosong(x.kosong, satuan)
    p, q = a.pasti, b.pasti
    if tanda in _BANDING:
        return Angka(Decimal(int(_BANDING[tanda](p, q))))
    if tanda == "/" and not q:
        return angka_kosong(_("pembagi nol: {nama}", nama=b.label or _("penyebut")), satuan)
    hasil = p + q if tanda == "+" else p - q if tanda == "-" else p * q if tanda == "*" else p / q
    return Angka(hasil, satuan)


def _satuan(tanda: str, a: Angka, b: Angka) -> Satuan:
    if tanda in _BANDING:
        return BILANGAN
    if tanda == "*":
        for kiri, kanan in ((a, b), (b, a)):
            if kiri.satuan.sama(RASIO) and kanan.satuan is BILANGAN and kanan.nilai in KELIPATAN:
                return KELIPATAN[int(kanan.pasti)]
        return kalikan(a.satuan, b.satuan)
    return bagikan(a.satuan, b.satuan) if tanda == "/" else jumlahkan(a.satuan, b.satuan, tanda)
