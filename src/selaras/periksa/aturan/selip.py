"""A number of the text that stands nowhere else, while a number of the same thing with two digits swapped or one changed does.

**How it works.** Every number of the document is looked up by its digits. One in a sentence that no other place repeats and that no
arithmetic explains is set against those that differ by a slip and whose words (row, column, caption, sentence) say the same thing. The
same digits in another scale (juta for miliar) are such a slip.

**Why it does not accuse wrongly.** Digits alone say nothing: the words must agree, the kind must agree, and only one value may fit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, Mutu, seperti
from selaras.periksa.kendala.baris_tabel import akar
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.naskah.unsur import BESARAN, Alinea
from selaras.periksa.penjelasan.dugaan import dijelaskan
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "SLP"
NAMA = "Angka yang selip dari tempat lain"
PANJANG = 3  # digits that a number must have to be known by them
SATU_DIGIT_PANJANG = 5  # digits at which one that differs proves something
KATA_SAMA = 2  # words of the other place that must stand here


@dataclass(frozen=True, eq=False)
class TempatSelip:
    """One number of the document with the words that say what it is."""

    bil: Bilangan
    digit: str
    jenis: str
    kata: frozenset[str]
    label: frozenset[str]
    lokasi: Lokasi
    sel: bool
    kalimat: int = -1
    benda: bool = False  # a count of things, as its unit says


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    prosa = [*_prosa(b)]
    semua = [t for t, _a, _i in prosa] + [*_sel(b)]
    digit: dict[str, list[TempatSelip]] = defaultdict(list)
    acak: dict[str, list[TempatSelip]] = defaultdict(list)
    for t in semua:
        digit[t.digit].append(t)
        acak["".join(sorted(t.digit))].append(t)
        if len(t.digit) >= SATU_DIGIT_PANJANG:
            for n in range(len(t.digit)):
                acak[f"{t.digit[:n]}_{t.digit[n + 1 :]}"].append(t)
    terbukti = {(id(a), j) for a, klaim in b.klaim for k in klaim if k.p.mutu() == Mutu.TEPAT for j in k.letak}
    for t, a, i in prosa:
        if (
            len(t.digit) < PANJANG
            or t.jenis == "x"
            or _mirip_tahun(t.bil)
            or (id(a), i) in terbukti
            or _berulang(t, digit[t.digit])
            or a.unsur[i].kira
        ):
            continue
        lain = _calon(t, acak)
        if len({c.digit for c in lain}) == 1 and not dijelaskan(a, i):
            yield _temuan(t, lain[0])


def _mirip_tahun(b: Bilangan) -> bool:
    """Four bare digits of these centuries: in a sentence more likely a year than an amount."""
    return len(b.teks) == 4 and b.teks.isdigit() and b.teks[:2] in ("19", "20")


def _digit(b: Bilangan) -> str:
    return str(abs(int(b.nilai / b.langkah))).lstrip("0") if b.langkah else ""


def _prosa(b: Perkara) -> Iterator[tuple[TempatSelip, Alinea, int]]:
    for n, a in enumerate(a for a, _klaim in b.klaim):
        for i, u in enumerate(a.unsur):
            if u.kelas in BESARAN and u.bil is not None:
                kata = akar(a.kata(i - 14, i + 8))
                yield TempatSelip(u.bil, _digit(u.bil), u.kelas, kata, frozenset(), u.lokasi, False, n, bool(u.satuan)), a, i


def _sel(b: Perkara) -> Iterator[TempatSelip]:
    for kisi in b.naskah.kisi:
        judul = akar(kisi.judul)
        for r, baris in enumerate(kisi.sel):
            label = akar(kisi.baris[r].label)
            for s in baris:
                if s.bil is not None and s.k != kisi.kolom_label and kisi.kolom[s.k].peran != "nomor":
                    persen = (
                        s.bil.jenis == "%"
                        or "%" in kisi.kolom[s.k].teks
                        or "persen" in f"{kisi.kolom[s.k].teks} {kisi.baris[r].satuan}".lower()
                    )
                    kolom = akar(kisi.kolom[s.k].teks)
                    yield TempatSelip(s.bil, _digit(s.bil), "%" if persen else "n", label | kolom | judul, label, lokasi_sel(kisi, s), True)


def _berulang(t: TempatSelip, sama: list[TempatSelip]) -> bool:
    """Another place tells the same digits."""
    return any(x is not t for x in sama)


def _calon(t: TempatSelip, acak: dict[str, list[TempatSelip]]) -> list[TempatSelip]:
    kunci = ["".join(sorted(t.digit))]
    if len(t.digit) >= SATU_DIGIT_PANJANG:
        kunci += [f"{t.digit[:n]}_{t.digit[n + 1 :]}" for n in range(len(t.digit))]
    return [
        x
        for k in kunci
        for x in acak.get(k, ())
        if x.digit != t.digit
        and len(x.digit) == len(t.digit)
        and (beda := _beda(x.digit, t.digit))
        and _sejenis(t, x)
        and _seucap(t, x, beda)
    ]


def _beda(x: str, y: str) -> int:
    """2: two digits are swapped; 1: one differs; 0: neither."""
    beda = [n for n in range(len(x)) if x[n] != y[n]]
    if len(beda) == 2 and x[beda[0]] == y[beda[1]] and x[beda[1]] == y[beda[0]]:
        return 2
    return int(len(beda) == 1)


def _sejenis(t: TempatSelip, x: TempatSelip) -> bool:
    if (t.jenis in "%u" and x.jenis == "n" and x.benda) or (x.jenis in "%u" and t.jenis == "n" and t.benda):
        return False
    if "%" in (t.jenis, x.jenis) or "u" in (t.jenis, x.jenis):
        return {t.jenis, x.jenis} <= {"%", "u", "n"} and abs(t.bil.nilai / x.bil.nilai - 1) < 1 if x.bil.nilai else False
    return x.bil.nilai != 0 and t.bil.nilai != 0


def _seucap(t: TempatSelip, x: TempatSelip, beda: int) -> bool:
    """The words say the same thing. A swap of two digits needs less than one digit that differs."""
    sama = t.kata & x.kata
    if not x.sel:
        return beda == 2 and x.kalimat != t.kalimat and len(sama) > KATA_SAMA
    if not x.label:
        return beda == 2 and len(sama) >= KATA_SAMA
    if beda == 1 and len(t.digit.rstrip("0")) < SATU_DIGIT_PANJANG:
        return False
    label = len(x.label & t.kata)
    if beda == 2 and label == len(x.label) and len(t.digit) > PANJANG:
        return True
    return len(sama) >= KATA_SAMA and label * 2 >= len(x.label)


def _temuan(t: TempatSelip, x: TempatSelip) -> Temuan:
    nilai = x.bil.nilai if abs(x.bil.nilai / t.bil.nilai) < 10 and abs(x.bil.nilai / t.bil.nilai) > Decimal("0.1") else None
    usul = seperti(nilai, t.bil) if nilai is not None else x.bil.teks
    pesan = _("tertulis {a}, sedangkan di tempat lain {b}", a=t.bil.teks, b=x.bil.teks)
    return Temuan(KODE, "silang", "sedang", 0.85, t.lokasi, t.bil.teks, usul, x.bil.teks, pesan, (x.lokasi,))
