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
from selaras.periksa.klaim.baca import Klaim, Sebutan, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

NAIK, TURUN, GERAK, ATAU, BUKA, TUTUP, KALI, PER = (HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "ATAU", "BUKA", "TUTUP", "KALI", "PER"))
TARGET, LEBIH, KURANG = (HURUF[x] for x in ("TARGET", "LEBIH", "KURANG"))
_GESER = NAIK + TURUN + GERAK


def klaim_pasang(a: Alinea, s: Sebutan) -> Iterator[Klaim]:
    for i, u in enumerate(a.unsur):
        if u.kelas not in BESARAN or u.kira:
            continue
        depan = _depan(a, i)
        geser = next((n for n, x in enumerate(depan) if x in _GESER), -1)
        if geser >= 0:
            # «turun dari Rp8,1 miliar» tells a value, not a change.
            if not any(HURUF[x] in depan[:geser] for x in ("DARI", "MENJADI", "BANDING")):
                yield from _perubahan(a, s, i)
        elif u.kelas == "%" and TARGET not in depan:
            yield from _bagian(a, s, i)
        if u.kelas in "nr":
            yield from _sama(a, s, i)
        if u.kelas == "n" and i + 1 < len(a.unsur) and a.kelas[i + 1] == KALI:
            yield from _kelipatan(a, s, i)
    for i, u in enumerate(a.unsur):
        if u.kelas == HURUF["PECAHAN"]:
            yield from _pecahan(a, s, i)


def _depan(a: Alinea, i: int, n: int = 4) -> str:
    hasil = ""
    for j in range(i - 1, max(-1, i - n - 1), -1):
        if a.kelas[j] == "." or (a.kelas[j] in BESARAN and a.kelas[i] != "%"):
            break
        hasil += a.kelas[j]
    return hasil


def _lain(a: Alinea, i: int, kelas: str) -> list[int]:
    """Numbers of a measure in the sentence of ``i``; with those of the sentence before when it has fewer than two."""
    k = a.kalimat_ke[i]
    sini = [j for j in range(len(a.unsur)) if j != i and a.kalimat_ke[j] == k and a.kelas[j] in kelas and a.unsur[j].bil is not None]
    if len(sini) >= 2:
        return sini
    return [j for j in range(len(a.unsur)) if j != i and a.kalimat_ke[j] in (k, k - 1) and a.kelas[j] in kelas]


def _buat(a: Alinea, s: Sebutan, jenis: str, i: int, masukan: list[int], sumber: str) -> Klaim:
    return Klaim(Persamaan(jenis, s[i], tuple(s[j] for j in masukan), sumber), a, (i, *masukan))  # type: ignore[arg-type]


def _perubahan(a: Alinea, s: Sebutan, i: int) -> Iterator[Klaim]:
    u = a.unsur[i]
    if u.kelas == "%":
        jenis, kelas = "tumbuh", "nr"
    elif u.kelas == "u":
        jenis, kelas = "beda", "%n"
    else:
        jenis, kelas = "beda", u.kelas
    # A number that itself is told as a change is no value.
    nilai = [j for j in _lain(a, i, kelas) if not any(x in _depan(a, j, 2) for x in _GESER)]
    if u.kelas in "nr":
        nilai = [j for j in nilai if sebandingkah(u, a.unsur[j])]
    if len(nilai) == 2 and sebandingkah(a.unsur[nilai[0]], a.unsur[nilai[1]]):
        x, y = nilai
        isyarat = _isyarat(a, x, y, i)
        # The direction of time is not known: growth is tried both ways by the order of the words.
        yield _buat(a, s, jenis, i, [x, y], f"perubahan ({jenis}), {isyarat}, maju")
        if jenis == "tumbuh":
            yield _buat(a, s, jenis, i, [y, x], f"perubahan ({jenis}), {isyarat}, mundur")


def _isyarat(a: Alinea, x: int, y: int, i: int) -> str:
    """What holds the only pair together: the surer the sign, the more its readings may say."""
    antara = a.kelas[x:y]
    luar = a.kelas[min(x, i) : max(y, i)]
    jauh = " jauh" if a.kalimat_ke[x] != a.kalimat_ke[i] or ";" in antara else ""
    if TARGET in luar or LEBIH in luar or KURANG in luar or HURUF["RATA"] in luar:
        return "dengan target" + jauh
    for kelas, nama in (("MENJADI", "menjadi"), ("BANDING", "dibanding"), ("DARI", "dari")):
        if HURUF[kelas] in antara:
            return nama + jauh
    if "t" in a.kelas[x : x + 5] and "t" in a.kelas[y : y + 5]:
        return "bertahun" + jauh
    return "berdampingan" + jauh


def _bagian(a: Alinea, s: Sebutan, i: int) -> Iterator[Klaim]:
    """A percent in brackets or after «atau», right behind the part; the whole is the only other number of its measure."""
    d = a.kelas[max(0, i - 5) : i]
    if BUKA not in d and ATAU not in d:
        return
    dekat = next((j for j in range(i - 1, max(-1, i - 7), -1) if a.kelas[j] in "nr"), None)
    if dekat is None or a.kalimat_ke[dekat] != a.kalimat_ke[i]:
        return
    lain = [j for j in _lain(a, i, a.kelas[dekat]) if j != dekat and sebandingkah(a.unsur[j], a.unsur[dekat])]
    besar = [j for j in lain if a.unsur[j].nilai > a.unsur[dekat].nilai]
    if len(lain) == 1 or len(besar) == 1:
        j = lain[0] if len(lain) == 1 else besar[0]
        depan = a.kelas[max(0, j - 6) : j]
        isyarat = next((n for n in ("DARI", "JUMLAH", "PAGU", "TARGET") if HURUF[n] in depan), "").lower()
        letak = (
            "kalimat lain"
            if a.kalimat_ke[j] != a.kalimat_ke[i]
            else "sama"
            if HURUF["TITIK_KOMA"] not in a.kelas[min(i, j) : max(i, j)] and HURUF["PISAH"] not in a.kelas[min(i, j) : max(i, j)]
            else "anak kalimat lain"
        )
        yield _buat(a, s, "bagian", i, [dekat, j], f"bagian: satu-satunya keseluruhan, {isyarat or 'polos'}, {letak}")
    for j in lain[:4]:
        yield _buat(a, s, "bagian", i, [dekat, j], "bagian: salah satu")


def _sama(a: Alinea, s: Sebutan, i: int) -> Iterator[Klaim]:
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
    elif x.bil and y.bil and x.bil.berskala != y.bil.berskala:
        yield _setara(a, s, i, j, Decimal(1), "skala lain")


def _setara(a: Alinea, s: Sebutan, i: int, j: int, f: Decimal, sumber: str) -> Klaim:
    x = a.unsur[i].bil
    assert x is not None
    ubah = Sebut(replace(x, nilai=x.nilai * f, langkah=x.langkah * f, eksak=False), a.unsur[i].lokasi) if f != 1 else s[i]
    return Klaim(Persamaan("sama", s[j], (ubah,), sumber, "satuan"), a, (j, i))


def _kelipatan(a: Alinea, s: Sebutan, i: int) -> Iterator[Klaim]:
    nilai = [j for j in _lain(a, i, "nr") if a.unsur[j].nilai > 0]
    nilai = [j for j in nilai if j != i]
    if len(nilai) == 2 and sebandingkah(a.unsur[nilai[0]], a.unsur[nilai[1]]):
        x, y = sorted(nilai, key=lambda j: -a.unsur[j].nilai)
        yield _buat(a, s, "kelipatan", i, [x, y], "kelipatan dari satu-satunya pasangan")


def _pecahan(a: Alinea, s: Sebutan, i: int) -> Iterator[Klaim]:
    u = a.unsur[i]
    p, q = PECAHAN[u.teks.lower().replace(" ", "_")]
    k = a.kalimat_ke[i]
    nilai = [j for j in range(len(a.unsur)) if a.kalimat_ke[j] == k and a.kelas[j] in "nr"]
    kira = a.kelas[max(0, i - 2) : i]
    if len(nilai) != 2 or HURUF["KIRA"] in kira or HURUF["LEBIH"] in kira or HURUF["NAIK"] in kira:
        return
    if a.kelas[i + 1 : i + 3] == "wn":
        return  # «setengah porsi 15.000»: a measure with a value of its own
    x, y = sorted(nilai, key=lambda j: a.unsur[j].nilai)
    if not sebandingkah(a.unsur[x], a.unsur[y]):
        return
    b = Bilangan(Decimal(p) / q, Decimal("0.000001"), u.teks, eksak=False)
    yield Klaim(Persamaan("kali", s[x], (s[y], Sebut(b, u.lokasi)), "pecahan dari satu-satunya pasangan"), a, (x, y, i))
