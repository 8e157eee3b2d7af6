"""Claims that lean on one pair of values of the sentence: a change, a share, a multiple, one amount in two scales.

The pair is the only one of its measure within reach, so that no order of words has to be known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from selaras.periksa.bahasa_id.leksikon import PECAHAN, UKURAN
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.klaim.baca import DaftarSebut, Klaim, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

NAIK, TURUN, GERAK, ATAU, BUKA, TUTUP, KALI, PER = (HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "ATAU", "BUKA", "TUTUP", "KALI", "PER"))
TARGET, LEBIH, KURANG = (HURUF[x] for x in ("TARGET", "LEBIH", "KURANG"))
_GESER = NAIK + TURUN + GERAK


def klaim_pasang(a: Alinea, s: DaftarSebut) -> Iterator[Klaim]:
    for i, u in enumerate(a.unsur):
        if u.kelas not in BESARAN or u.kira:
            continue
        if u.kelas in "nr":
            yield from _sama(a, s, i)
    for i, u in enumerate(a.unsur):
        if u.kelas == HURUF["PECAHAN"]:
            yield from _pecahan(a, s, i)


def _buat(a: Alinea, s: DaftarSebut, jenis: str, i: int, masukan: list[int], sumber: str) -> Klaim:
    return Klaim(Persamaan(jenis, s[i], tuple(s[j] for j in masukan), sumber), a, (i, *masukan))  # type: ignore[arg-type]


def _sama(a: Alinea, s: DaftarSebut, i: int) -> Iterator[Klaim]:
    """«Rp1.681.000.000 (Rp1,681 miliar)», «3.800 meter atau 3,8 kilometer»: one amount told twice."""
    j = next((j for j in range(i + 1, min(len(a.unsur), i + 7)) if a.kelas[j] in BESARAN), None)
    if j is None or a.kelas[j] != a.kelas[i] or a.kalimat_ke[j] != a.kalimat_ke[i]:
        return
    antara = a.kelas[i + 1 : j]
    if not (ATAU in antara or antara.endswith(BUKA) or (BUKA in antara and len(antara) <= 3)):
        return
    x, y = a.unsur[i], a.unsur[j]
    ux, uy = UKURAN.get(x.satuan.split(" ")[0]), UKURAN.get(y.satuan.split(" ")[0])
    if ux and uy and ux[0] == uy[0] and ux != uy:
        f = Decimal(ux[1]) / Decimal(uy[1])
        yield _setara(a, s, i, j, f, "satuan lain")
    elif x.bil and y.bil and (x.bil.berskala or y.bil.berskala) and _kata_skala(x.bil) != _kata_skala(y.bil):
        yield _setara(a, s, i, j, Decimal(1), "skala lain")


def _kata_skala(b: Bilangan) -> str:
    """«miliar» of «Rp1,2 miliar»; empty for an amount in full."""
    return b.teks.lower().strip(" %").rpartition(" ")[2] if b.berskala else ""


def _setara(a: Alinea, s: DaftarSebut, i: int, j: int, f: Decimal, sumber: str) -> Klaim:
    x = a.unsur[i].bil
    assert x is not None
    ubah = Sebut(replace(x, nilai=x.nilai * f, langkah=x.langkah * f, eksak=False), a.unsur[i].lokasi) if f != 1 else s[i]
    return Klaim(Persamaan("sama", s[j], (ubah,), sumber, "satuan"), a, (j, i))


def _pecahan(a: Alinea, s: DaftarSebut, i: int) -> Iterator[Klaim]:
    u = a.unsur[i]
    p, q = PECAHAN[u.teks.lower().replace(" ", "_")]
    k = a.kalimat_ke[i]
    nilai = [j for j in a.letak_kalimat(k) if a.kelas[j] in "nr"]
    kira = a.kelas[max(0, i - 2) : i]
    if len(nilai) != 2 or HURUF["KIRA"] in kira or HURUF["LEBIH"] in kira or HURUF["NAIK"] in kira:
        return
    if a.kelas[i + 1 : i + 2] in ("w", HURUF["PORSI"]) and a.kelas[i + 2 : i + 3] == "n":
        return  # «setengah porsi 15.000»: a measure with a value of its own
    x, y = sorted(nilai, key=lambda j: a.unsur[j].nilai)
    if not sebandingkah(a.unsur[x], a.unsur[y]):
        return
    b = Bilangan(Decimal(p) / q, Decimal("0.000001"), u.teks, eksak=False)
    yield Klaim(Persamaan("kali", s[x], (s[y], Sebut(b, u.lokasi)), "pecahan dari satu-satunya pasangan"), a, (x, y, i))
