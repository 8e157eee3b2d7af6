"""Helpers of set j: Indonesian numbers, tables, dates; values are Decimals, rounded half up."""
from datetime import date
from decimal import ROUND_HALF_UP
from decimal import Decimal as D

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()


def q(x, d=2):
    return D(str(x)).quantize(D(1).scaleb(-d), ROUND_HALF_UP)


def n(x, d=0):
    """1234.5 -> 1.234,5 (a minus stays a hyphen)."""
    return f"{q(x, d):,f}".replace(",", "_").replace(".", ",").replace("_", ".")


def bagi(a, b):
    return D(str(a)) / D(str(b))


def pct(a, b, d=2):
    return n(bagi(a, b) * 100, d)


def naik(baru, lama, d=2):
    """Size of the change from lama to baru in per cent, without sign."""
    return n(abs(bagi(baru, lama) - 1) * 100, d)


def tanda(baru, lama, d=2):
    return n((bagi(baru, lama) - 1) * 100, d)


def tgl(y, m, d):
    return f"{d} {BULAN[m - 1]} {y}"


def htgl(y, m, d):
    return f"{HARI[date(y, m, d).weekday()]}, {tgl(y, m, d)}"


def tabel(kepala, baris):
    r = ["| " + " | ".join(kepala) + " |", "| " + " | ".join("---" for _ in kepala) + " |"]
    for b in baris:
        assert len(b) == len(kepala), b
        r.append("| " + " | ".join(str(s) for s in b) + " |")
    return "\n".join(r)


def rata(kepala, baris, lebar, kiri=(0,)):
    """Fixed-width table with a dashed rule above and below the head."""
    def satu(b):
        return "  ".join(str(s).ljust(w) if i in kiri else str(s).rjust(w) for i, (s, w) in enumerate(zip(b, lebar, strict=True))).rstrip()
    garis = "-" * (sum(lebar) + 2 * (len(lebar) - 1))
    return "\n".join([garis, satu(kepala), garis, *map(satu, baris), garis])


def kotak(kepala, baris):
    """Boxed ASCII table."""
    semua = [kepala, *baris]
    w = [max(len(str(b[i])) for b in semua) for i in range(len(kepala))]
    g = "+" + "+".join("-" * (x + 2) for x in w) + "+"
    def satu(b):
        return "| " + " | ".join(str(s).ljust(x) if i < 2 else str(s).rjust(x) for i, (s, x) in enumerate(zip(b, w, strict=True))) + " |"
    return "\n".join([g, satu(kepala), g, *map(satu, baris), g])
