"""The formula language, evaluated anew: recursive descent over tokens, exact decimals, a missing input gives a missing result."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from tests.oracle.sel import BERALASAN, KONTEKS, MASUKAN, PEMBAGI_NOL, TANPA_BARIS, bagi
from tests.oracle.tabel import Paket, angka

_POTONG = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<=|>=|<>|[-+*/()\[\],<>=]))")
_BANDING: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b, "=": lambda a, b: a == b, "<>": lambda a, b: a != b,
}  # fmt: skip


class Tiada(Exception):
    """The formula has no value; the kind of reason, and the words of the record if it has some."""

    def __init__(self, alasan: str, keterangan: str = "") -> None:
        super().__init__(alasan)
        self.alasan, self.keterangan = alasan, keterangan


def nilai_variabel(paket: Paket, kode: str, tahun: int) -> Decimal:
    """The whole-region value of a variable: recorded, or by its formula. Raises `Tiada`."""
    for b in paket["nilai_variabel"]:
        if (b["variabel"], b["tahun"], b["wilayah"]) == (kode, str(tahun), ""):
            if b["nilai"]:
                return Decimal(b["nilai"])
            raise Tiada(BERALASAN, b["kosong"])
    (v,) = [v for v in paket["variabel"] if v["kode"] == kode]
    if v["rumus"]:
        return hitung(paket, v["rumus"], tahun)
    raise Tiada(TANPA_BARIS)


def nilai_wilayah(paket: Paket, kode: str, tahun: int) -> dict[str, tuple[Decimal | None, str]]:
    """By region: the value or the reason for having none."""
    return {
        b["wilayah"]: (angka(b["nilai"]), b["kosong"])
        for b in paket["nilai_variabel"]
        if b["variabel"] == kode and b["tahun"] == str(tahun) and b["wilayah"]
    }


def hitung(paket: Paket, rumus: str, tahun: int) -> Decimal:
    """Raises `Tiada` when an input is missing or a divisor is zero."""
    return _Pembaca(paket, rumus, tahun).seluruhnya()


class _Pembaca:
    def __init__(self, paket: Paket, rumus: str, tahun: int) -> None:
        self.paket, self.tahun = paket, tahun
        self.keping: list[str] = []
        i = 0
        while rumus[i:].strip():
            m = _POTONG.match(rumus, i)
            assert m, rumus
            self.keping.append(m.group().strip())
            i = m.end()
        self.i = 0

    def lihat(self) -> str:
        return self.keping[self.i] if self.i < len(self.keping) else ""

    def ambil(self, harus: str = "") -> str:
        k = self.lihat()
        assert not harus or k == harus, (self.keping, self.i, harus)
        self.i += 1
        return k

    def seluruhnya(self) -> Decimal:
        hasil = self.tambah()
        assert self.i == len(self.keping), self.keping
        return hasil

    def tambah(self) -> Decimal:
        kiri = self.kali()
        while self.lihat() in ("+", "-"):
            tanda = self.ambil()
            kanan = self.kali()
            kiri = KONTEKS.add(kiri, kanan) if tanda == "+" else KONTEKS.subtract(kiri, kanan)
        return kiri

    def kali(self) -> Decimal:
        kiri = self.tunggal()
        while self.lihat() in ("*", "/"):
            if self.ambil() == "*":
                kiri = KONTEKS.multiply(kiri, self.tunggal())
                continue
            pembagi = self.tunggal()
            if not pembagi:
                raise Tiada(PEMBAGI_NOL)
            kiri = bagi(kiri, pembagi)
        return kiri

    def tunggal(self) -> Decimal:
        k = self.ambil()
        if k == "-":
            return -self.tunggal()
        if k == "(":
            hasil = self.tambah()
            self.ambil(")")
            return hasil
        if k[0].isdigit():
            return Decimal(k)
        if self.lihat() == "(":
            return self.fungsi(k)
        return self.variabel(k, self.mundur())

    def mundur(self) -> int:
        """How many years back ``[t-1]`` points; 0 when nothing is written."""
        if self.lihat() != "[":
            return 0
        for harus in ("[", "t", "-"):
            self.ambil(harus)
        n = int(self.ambil())
        self.ambil("]")
        return n

    def variabel(self, kode: str, mundur: int = 0) -> Decimal:
        try:
            return nilai_variabel(self.paket, kode, self.tahun - mundur)
        except Tiada as e:
            raise Tiada(MASUKAN if e.alasan in (TANPA_BARIS, BERALASAN) else e.alasan, e.keterangan) from e

    def fungsi(self, nama: str) -> Decimal:
        self.ambil("(")
        if nama == "jika":
            return self.jika()
        if nama == "jumlah":
            kode = self.ambil()
            for harus in ("per", "wilayah", ")"):
                self.ambil(harus)
            return self.per_wilayah(kode)
        if nama in ("pertumbuhan", "selisih", "kumulatif") and self.keping[self.i + 1] == ")":
            kode = self.ambil()
            self.ambil(")")
            return self.deret(nama, kode)
        isi = [self.tambah()]
        while self.lihat() == ",":
            self.ambil()
            isi.append(self.tambah())
        self.ambil(")")
        if nama == "selisih":
            return isi[0] - isi[1]
        if nama == "rerata":
            return bagi(sum(isi, Decimal(0)), Decimal(len(isi)))
        return {"min": min, "maks": max}[nama](isi)

    def deret(self, nama: str, kode: str) -> Decimal:
        kini = self.variabel(kode)
        if nama == "kumulatif":
            awal = int(self.paket.renstra(self.tahun)["tahun_mulai"])
            return sum((self.variabel(kode, self.tahun - t) for t in range(awal, self.tahun)), kini)
        lalu = self.variabel(kode, 1)
        if nama == "selisih":
            return kini - lalu
        if not lalu:
            raise Tiada(PEMBAGI_NOL)
        return bagi(kini - lalu, abs(lalu)) * 100

    def per_wilayah(self, kode: str) -> Decimal:
        bagian = nilai_wilayah(self.paket, kode, self.tahun)
        if not bagian:
            raise Tiada(MASUKAN)
        for nilai, alasan in bagian.values():
            if nilai is None:
                raise Tiada(MASUKAN, alasan)
        return sum((n for n, _ in bagian.values() if n is not None), Decimal(0))

    def jika(self) -> Decimal:
        kiri = self.tambah()
        banding = _BANDING[self.ambil()]
        syarat = banding(kiri, self.tambah())
        cabang: list[Decimal | Tiada] = []
        for tutup in (",", ","):
            self.ambil(tutup)
            awal = self.i
            try:
                cabang.append(self.tambah())
            except Tiada as e:  # a branch that is not taken may lack its inputs
                cabang.append(e)
                self.i = awal
                self.lewati()
        self.ambil(")")
        hasil = cabang[0 if syarat else 1]
        if isinstance(hasil, Tiada):
            raise hasil
        return hasil

    def lewati(self) -> None:
        dalam = 0
        while dalam or self.lihat() not in (",", ")"):
            dalam += {"(": 1, ")": -1}.get(self.ambil(), 0)
