"""A formula as a live spreadsheet formula, cell references in place of names."""

from __future__ import annotations

from collections.abc import Callable

from selaras.rumus.pohon import Bilangan, Fungsi, JumlahPerWilayah, Nama, Negatif, Operasi, Simpul
from selaras.rumus.urai import urai

Rujuk = Callable[[str, int], str | None]
_NAMA = {"rerata": "AVERAGE", "min": "MIN", "maks": "MAX", "jika": "IF"}


class TidakDapatDiterjemahkan(ValueError):
    """The sheet has no cell for a name or period that the formula needs."""


def ke_excel(rumus: str, tahun: int, tahun_awal: int, rujuk: Rujuk) -> str:
    """Spreadsheet formula without the leading ``=``. ``rujuk(kode, tahun)`` gives a cell, None when there is none.

    Raises `TidakDapatDiterjemahkan` when a cell is missing; the caller then writes the value's reason instead.
    """

    def sel(kode: str, t: int) -> str:
        ref = rujuk(kode, t)
        if ref is None:
            raise TidakDapatDiterjemahkan(f"{kode}@{t}")
        return ref

    def tulis(s: Simpul) -> str:
        match s:
            case Bilangan(nilai=n):
                return f"{n}"
            case Nama(kode=kode, mundur=mundur):
                return sel(kode, tahun - mundur)
            case Negatif(isi=isi):
                return f"-({tulis(isi)})"
            case Operasi(tanda=tanda, kiri=kiri, kanan=kanan):
                return f"({tulis(kiri)}{tanda}{tulis(kanan)})"
            case JumlahPerWilayah(isi=isi):
                raise TidakDapatDiterjemahkan(isi.kode)
            case Fungsi(nama=nama, argumen=argumen):
                satu = argumen[0]
                if isinstance(satu, Nama) and nama in ("pertumbuhan", "selisih", "kumulatif") and len(argumen) == 1:
                    t = tahun - satu.mundur
                    if nama == "kumulatif":
                        return "SUM(" + ",".join(sel(satu.kode, x) for x in range(tahun_awal, t + 1)) + ")"
                    kini, lalu = sel(satu.kode, t), sel(satu.kode, t - 1)
                    return f"({kini}-{lalu})" if nama == "selisih" else f"(({kini}-{lalu})/ABS({lalu})*100)"
                isi2 = [tulis(a) for a in argumen]
                return f"({isi2[0]}-{isi2[1]})" if nama == "selisih" else f"{_NAMA[nama]}({','.join(isi2)})"

    return tulis(urai(rumus))
