"""A formula as a live spreadsheet formula, cell references in place of names."""

from __future__ import annotations

from collections.abc import Callable

from selaras.angka import Periode
from selaras.rumus.pohon import JumlahPerWilayah, Negatif, Operasi, Panggilan, Pengenal, Simpul, Tetapan
from selaras.rumus.tertulis import sejak_awal
from selaras.rumus.urai import urai

Rujuk = Callable[[str, Periode], str | None]
KOSONG = '"–"'
_NAMA = {"rerata": "AVERAGE", "min": "MIN", "maks": "MAX"}
_BANDING = (">", "<", ">=", "<=", "=", "<>")


class TidakDapatDiterjemahkan(ValueError):
    """The sheet has no cell for a name or period that the formula needs."""


def ke_excel(rumus: str, periode: Periode | int, tahun_awal: int, rujuk: Rujuk, rujuk_wilayah: Rujuk = lambda _kode, _periode: None) -> str:
    """Spreadsheet formula without the leading ``=``: the dash of a missing value where `hitung` gives an empty one.

    ``rujuk(kode, periode)`` gives a cell, ``rujuk_wilayah`` the cells of a variable's regions in that period; None when there are none.
    Raises `TidakDapatDiterjemahkan` when a cell is missing; the caller then writes the value's reason instead.
    """
    penulis = _Penulis(Periode.dari(periode), tahun_awal, rujuk, rujuk_wilayah)
    return f"IFERROR({penulis.terjaga(urai(rumus))},{KOSONG})"


class _Penulis:
    def __init__(self, periode: Periode, tahun_awal: int, rujuk: Rujuk, rujuk_wilayah: Rujuk) -> None:
        self.periode, self.tahun_awal, self.rujuk, self.rujuk_wilayah = periode, tahun_awal, rujuk, rujuk_wilayah
        # A sheet counts text as nothing in SUM and as more than any number in a comparison: so the cells that must be numbers are counted first.
        self.wajib: list[str] = []
        self.wilayah: list[str] = []

    def terjaga(self, s: Simpul) -> str:
        """The expression, or an error value when a cell that it needs holds no number."""
        luar, self.wajib, self.wilayah = (self.wajib, self.wilayah), [], []
        isi = self.tulis(s)
        sel, daerah = list(dict.fromkeys(self.wajib)), list(dict.fromkeys(self.wilayah))
        self.wajib, self.wilayah = luar
        syarat = [f"COUNT({','.join(sel)})<{len(sel)}"] if sel else []
        syarat += [f"COUNTIF({d},{KOSONG})+(COUNT({d})=0)>0" for d in daerah]
        if not syarat:
            return isi
        return f"IF({syarat[0] if len(syarat) == 1 else 'OR(' + ','.join(syarat) + ')'},NA(),{isi})"

    def sel(self, kode: str, p: Periode) -> str:
        ref = self.rujuk(kode, p)
        if ref is None:
            raise TidakDapatDiterjemahkan(f"{kode}@{p}")
        self.wajib.append(ref)
        return ref

    def tulis(self, s: Simpul) -> str:
        match s:
            case Tetapan(nilai=n):
                return f"{n}"
            case Pengenal(kode=kode, mundur=mundur):
                return self.sel(kode, self.periode.mundur(mundur))
            case Negatif(isi=isi):
                return f"(-{self.tulis(isi)})"
            case Operasi(tanda=tanda, kiri=kiri, kanan=kanan):
                ungkapan = f"({self.tulis(kiri)}{tanda}{self.tulis(kanan)})"
                return f"({ungkapan}*1)" if tanda in _BANDING else ungkapan
            case JumlahPerWilayah(isi=isi):
                return self._wilayah(isi.kode)
            case Panggilan():
                return self._fungsi(s)

    def _wilayah(self, kode: str) -> str:
        ref = self.rujuk_wilayah(kode, self.periode)
        if ref is None:
            raise TidakDapatDiterjemahkan(f"{kode} per wilayah@{self.periode}")
        self.wilayah.append(ref)
        return f"SUM({ref})"

    def _fungsi(self, s: Panggilan) -> str:
        satu = s.argumen[0]
        if s.nama == "jika":
            # Only the branch that is taken needs its cells.
            return f"IF({self.tulis(satu)},{self.terjaga(s.argumen[1])},{self.terjaga(s.argumen[2])})"
        if isinstance(satu, Pengenal) and s.nama in ("pertumbuhan", "selisih", "kumulatif") and len(s.argumen) == 1:
            return self._lintas_periode(s.nama, satu)
        isi = [self.tulis(a) for a in s.argumen]
        return f"({isi[0]}-{isi[1]})" if s.nama == "selisih" else f"{_NAMA[s.nama]}({','.join(isi)})"

    def _lintas_periode(self, nama: str, s: Pengenal) -> str:
        p = self.periode.mundur(s.mundur)
        if nama == "kumulatif":
            return "SUM(" + ",".join(self.sel(s.kode, x) for x in sejak_awal(self.tahun_awal, p)) + ")"
        kini, lalu = self.sel(s.kode, p), self.sel(s.kode, p.sebelum())
        return f"({kini}-{lalu})" if nama == "selisih" else f"(({kini}-{lalu})/ABS({lalu})*100)"
