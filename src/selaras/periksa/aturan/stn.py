"""Units and scale: three digits lost, a separator of the other convention, decimal marks mixed.

**How it works.** When a percent fits its two values only after one of them is multiplied by a power of ten, that value lost or gained
digits. A count with a decimal comma before exactly three digits (*97,863 UMKM*) has a thousands separator of the wrong kind.

**Why it does not accuse wrongly.** The percent must fit exactly after the correction, and not before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, Mutu, cetak_nilai, mutlak, tumbuh
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.klaim import klaim_kalimat
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara, temuan_token
from selaras.periksa.temuan import Temuan

KODE = "STN"
NAMA = "Satuan dan skala"
PALING_JARANG = 20  # one number in so many must be of the rarer kind: fewer are codes and labels, not a habit
_FAKTOR = (Decimal(1000), Decimal(10), Decimal(100), Decimal(1000000), Decimal(10000))


def periksa(b: Perkara) -> Iterator[Temuan]:
    for k in b.naskah.kalimat:
        yield from _skala(k)
        for t in k.token:
            if (
                t.jenis == "J"
                and re.fullmatch(r"\d{1,3},\d{3}", t.bil.teks)
                and t.satuan
                and t.satuan not in ("km", "meter", "ha", "hektar", "hektare", "ton", "kg", "liter", "poin", "kali")
            ):
                yield Temuan(
                    KODE,
                    "satuan",
                    "rendah",
                    0.9,
                    k.lokasi(t.awal, t.akhir + len(_sesudah(k, t.akhir))),
                    t.bil.teks,
                    t.bil.teks.replace(",", "."),
                    "",
                    _("cacahan tidak berdesimal: koma pada {x} tampaknya pemisah ribuan", x=t.bil.teks),
                )
    yield from _campur(b)


def _sesudah(k: Kalimat, n: int) -> str:
    m = re.match(r"\s\w+", k.teks[n:])
    return m[0] if m else ""


def _skala(k: Kalimat) -> Iterator[Temuan]:
    klaim, pas = klaim_kalimat(k)
    for c in klaim:
        if c.p is None or c.p.jenis != "P" or c.rata:
            continue
        for p in pas:
            r = tumbuh(p.a.bil.rentang(), p.b.bil.rentang())
            if r is None or not p.a.bil.nilai or not p.b.bil.nilai or c.p.bil.tanpa_tanda().mutu(mutlak(r)):
                continue
            hasil = _cari(p.a.bil, p.b.bil, c.p.bil, c.arah)
            if hasil is None:
                continue
            x, f = hasil
            t = p.a if x is p.a.bil else p.b
            benar = f"{cetak_nilai(x.nilai * f)} (± {cetak_nilai(f)})" if f > 1 else cetak_nilai(x.nilai * f)
            naik, jarak = f > 1, f if f > 1 else 1 / f
            yield temuan_token(
                k,
                t,
                KODE,
                "satuan",
                benar,
                f"({cetak_nilai(p.b.bil.nilai * (f if x is p.b.bil else 1))} − {cetak_nilai(p.a.bil.nilai * (f if x is p.a.bil else 1))}) ÷ … = {c.p.bil.teks}",
                _(
                    "{x} tampaknya {arah} {n} kali: hanya dengan begitu perubahan {p} benar",
                    x=t.bil.teks,
                    arah=_("terlalu kecil") if naik else _("terlalu besar"),
                    n=cetak_nilai(jarak),
                    p=c.p.bil.teks,
                ),
                "tinggi",
                0.93,
                (k.lokasi_token(c.p),),
                konteks=0,
            )
            return


def _cari(a: Bilangan, b: Bilangan, p: Bilangan, arah: int) -> tuple[Bilangan, Decimal] | None:
    """Which value, times which power of ten, makes the percent fit. Lost digits leave a rest, so a little slack of the lost ones."""
    for f0 in _FAKTOR:
        for f in (f0, 1 / f0):
            for x in (b, a):
                v = x.nilai * f
                ulp = x.langkah * f if f > 1 else x.langkah
                r = (v, v + ulp) if x.eksak and f > 1 else (v, v)
                laju = tumbuh(a.rentang(), r) if x is b else tumbuh(r, b.rentang())
                if laju is not None and laju[0] * arah >= 0 and p.tanpa_tanda().mutu(mutlak(laju)) >= Mutu.POTONG:
                    return x, f
    return None


def _campur(b: Perkara) -> Iterator[Temuan]:
    """A document that writes 5,13% and 99.75%: told once, at the first of the rarer kind."""
    koma, titik = [], []
    for k in b.naskah.kalimat:
        for t in k.token:
            if t.jenis in "PJ" and re.search(r"\d,\d{1,2}(?!\d)", t.bil.teks):
                koma.append(k.lokasi_token(t))
            elif t.jenis == "P" and re.search(r"\d\.\d{1,2}(?!\d)", t.bil.teks) and k.teks[t.awal - 1 : t.awal] not in ("«", '"', "“"):
                titik.append(k.lokasi_token(t))
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.bil is not None and re.search(r"^\D*\d{1,3},\d{1,2}\D*$", s.bil.teks):
                    koma.append(lokasi_sel(kisi, s))
                elif s.bil is not None and re.search(r"^\D*\d{1,3}\.\d{1,2}\D*$", s.bil.teks):
                    titik.append(lokasi_sel(kisi, s))
    sedikit = min(len(koma), len(titik))
    if len(koma) >= 3 and len(titik) >= 2 and sedikit * PALING_JARANG >= len(koma) + len(titik):
        jarang, tanda = (titik, ".") if len(titik) <= len(koma) else (koma, ",")
        yield Temuan(
            KODE,
            "satuan",
            "rendah",
            0.9,
            jarang[0],
            jarang[0].kutipan,
            jarang[0].kutipan.replace(tanda, "," if tanda == "." else "."),
            "",
            _("tanda desimal dicampur: {a} angka memakai koma, {b} memakai titik", a=len(koma), b=len(titik)),
            tuple(jarang[1:10]),
        )
