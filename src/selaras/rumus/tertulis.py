"""A formula as worked arithmetic: places for its inputs instead of names, and the signs that people write (÷ × −)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from selaras.angka import Angka, Periode, cetak_bilangan, deret_periode
from selaras.rumus.pohon import JumlahPerWilayah, Negatif, Operasi, Panggilan, Pengenal, Simpul, Tetapan

_TANDA = {"*": "×", "/": "÷", "-": "−", ">=": "≥", "<=": "≤", "<>": "≠"}
_KUAT = {"+": 1, "-": 1, "*": 2, "/": 2}


def tulis_pola(
    pohon: Simpul,
    periode: Periode,
    tahun_awal: int,
    tempat: Callable[[str, Periode], tuple[str, Angka]],
    wilayah: Mapping[str, list[str]],
    cabang: Mapping[int, bool],
) -> str:
    """The pattern of `selaras.angka.Hitungan`.

    ``tempat`` gives the place of a name in a period and its number, ``wilayah`` the places of a name's parts by region, ``cabang`` the
    branch each «jika» took.
    """

    def ambil(kode: str, p: Periode) -> str:
        return tempat(kode, p)[0]

    def tulis(s: Simpul, kuat: int = 0) -> str:
        match s:
            case Tetapan(nilai=n):
                return cetak_bilangan(n, max(0, -int(n.as_tuple().exponent)))
            case Pengenal(kode=kode, mundur=mundur):
                return ambil(kode, periode.mundur(mundur))
            case Negatif(isi=isi):
                return f"−{tulis(isi, 3)}"
            case JumlahPerWilayah(isi=isi):
                return f"({' + '.join(wilayah[isi.kode])})"
            case Operasi(tanda=tanda, kiri=kiri, kanan=kanan):
                k = _KUAT.get(tanda, 0)
                teks = f"{tulis(kiri, k)} {_TANDA.get(tanda, tanda)} {tulis(kanan, k + (tanda in '-/'))}"
                return f"({teks})" if k < kuat else teks
            case Panggilan(nama="jika", argumen=argumen):
                return tulis(argumen[1] if cabang[id(s)] else argumen[2], kuat)
            case Panggilan(nama=nama, argumen=(Pengenal(kode=kode, mundur=mundur),)) if nama in ("pertumbuhan", "selisih", "kumulatif"):
                kini = periode.mundur(mundur)
                if nama == "kumulatif":
                    return f"({' + '.join(ambil(kode, p) for p in sejak_awal(tahun_awal, kini))})"
                a, (b, dasar) = ambil(kode, kini), tempat(kode, kini.sebelum())
                return f"({a} − {b})" if nama == "selisih" else pola_pertumbuhan(dasar, a, b)
            case Panggilan(nama="selisih", argumen=(a, b)):
                return f"({tulis(a, 1)} − {tulis(b, 2)})"
            case Panggilan(nama="rerata", argumen=argumen):
                return f"({' + '.join(tulis(x, 1) for x in argumen)}) ÷ {len(argumen)}"
            case Panggilan(nama=nama, argumen=argumen):
                return f"{nama}({'; '.join(tulis(x) for x in argumen)})"

    return tulis(pohon)


def sejak_awal(tahun_awal: int, kini: Periode) -> tuple[Periode, ...]:
    """What «kumulatif» adds up: the periods of one kind from the first of ``tahun_awal`` to ``kini``; ``kini`` alone where it is before."""
    return deret_periode(kini.pertama(tahun_awal), kini) or (kini,)


def pola_pertumbuhan(dasar: Angka, kini: str, lalu: str) -> str:
    """Growth over a base; bars only where they change something."""
    negatif = dasar.nilai is not None and dasar.nilai < 0
    return f"({kini} − {lalu}) ÷ {f'|{lalu}|' if negatif else lalu} × 100"
