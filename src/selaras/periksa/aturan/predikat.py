"""A predicate against the scale that the document prints, or that a regulation sets: «Nilai SAKIP 69,27 (predikat BB)».

**How it works.** Scales are read from sentences and from tables of intervals. A number that a sentence calls «kategori Tinggi» must lie in that class;
the scale of the same paragraph comes first, then one of the document that has the word, then those of the regulations for SAKIP and IKM.

**Why it does not accuse wrongly.** Only a scale that has the word and whose one class holds the number speaks; where two scales of the document have
the word, both must deny it. A number in a gap of the scale denies nothing. Where several numbers bear a word and lie outside its class, the word
is of a scale that the document does not print (an index has its own).

    salah: Skala: >80-100 Baik, >60-80 Cukup, 0-60 Kurang. Nilai 74,20 termasuk kategori Baik.
    benar: Skala: >80-100 Baik, >60-80 Cukup, 0-60 Kurang. Nilai 74,20 termasuk kategori Cukup.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from selaras.bahasa import _
from selaras.periksa.bahasa_id.predikat import BAKU
from selaras.periksa.bilangan import cetak_nilai
from selaras.periksa.himpunan.skala_nilai import KelasNilai, Putusan, SkalaTertulis, baca_skala, baku_predikat, putusan
from selaras.periksa.kata import kunci_kata
from selaras.periksa.kisi import Kisi, lokasi_sel
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara, temuan_sel
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "PRD"
NAMA = "Predikat terhadap skalanya"
BEBERAPA = 2  # numbers outside the class of their word that make it the word of another scale
BERLAPIS = 3  # classes that a table of a scale has at least


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    alinea = [[*k] for _n, k in groupby(b.naskah.kalimat, key=lambda k: k.paragraf)]
    teks = ["".join(k.teks for k in isi) for isi in alinea]
    di = [baca_skala(t) for t in teks]
    umum = [s for isi in di for s in isi] + [s for x in b.naskah.kisi if (s := _skala_tabel(x)) is not None]
    jauh: list[tuple[Putusan, Temuan | Benar]] = []
    for isi, t, sini in zip(alinea, teks, di, strict=True):
        for p in putusan(t, sini):
            hasil = [*_periksa(isi, t, p, sini, umum)]
            if any(k.predikat == p.predikat for s in sini for k in s.kelas):
                yield from hasil
            else:
                jauh += [(p, x) for x in hasil]
    asing = _kata_asing(jauh)
    yield from (x for p, x in jauh if isinstance(x, Benar) or p.predikat not in asing)
    for kisi in b.naskah.kisi:
        yield from _tabel(kisi, umum)


def _kata_asing(jauh: list[tuple[Putusan, Temuan | Benar]]) -> set[str]:
    """Words that the document uses after a scale that it does not print: several numbers bear one and lie outside its class, and hardly any inside."""
    luar: dict[str, set[Decimal]] = {}
    dalam: dict[str, set[Decimal]] = {}
    for p, x in jauh:
        (dalam if isinstance(x, Benar) else luar).setdefault(p.predikat, set()).add(p.v)
    return {kata for kata, nilai in luar.items() if len(nilai) >= BEBERAPA and len(nilai) > len(dalam.get(kata, ()))}


def _tabel(kisi: Kisi, skala: list[SkalaTertulis]) -> Iterator[Temuan | Benar]:
    """A column of predicates beside the column that most of its rows follow."""
    for k in range(kisi.kolom_label + 1, len(kisi.kolom)):
        isi = [(r, baku_predikat(b[k].teks)) for r, b in enumerate(kisi.sel) if b[k].teks and b[k].bil is None]
        for s in skala:
            nama = {x.predikat for x in s.kelas}
            if len(isi) < BERLAPIS or not all(p in nama for _r, p in isi):
                continue
            for m in kisi.kolom_angka:
                nilai = [(r, p, x.bil.nilai) for r, p in isi if (x := kisi.sel[r][m]).bil is not None]
                gagal = [(r, v, y.predikat) for r, p, v in nilai if (y := s.untuk(v)) is not None and y.predikat != p]
                if len(nilai) >= BERLAPIS and 0 < len(gagal) * 3 <= len(nilai):
                    for r, v, p in gagal:
                        pesan = _("{n}: {v} menurut skalanya {b}, tertulis {t}", n=kisi.baris[r].label, v=v, b=p, t=kisi.sel[r][k].teks)
                        terkait = (lokasi_sel(kisi, kisi.sel[r][m]),)
                        yield temuan_sel(kisi, kisi.sel[r][k], KODE, "silang", p, "", pesan, "sedang", 0.85, terkait)
                    return


def _periksa(isi: list[Kalimat], teks: str, p: Putusan, sini: list[SkalaTertulis], umum: list[SkalaTertulis]) -> Iterator[Temuan | Benar]:
    def kena(skala: list[SkalaTertulis]) -> list[SkalaTertulis]:
        return [s for s in skala if any(k.predikat == p.predikat for k in s.kelas) and (s.untuk(p.v) is not None or len(s.kelas) == 1)]

    pilihan = kena(sini) or kena([*umum, *_baku(isi, p)])
    if not pilihan:
        return
    if any(k.predikat == p.predikat and k.memuat(p.v) for s in pilihan for k in s.kelas):
        yield Benar(KODE, _lokasi(isi, p.pa, p.pb), _("{v} termasuk {p}", v=cetak_nilai(p.v, _desimal(p.v)), p=p.predikat))
        return
    benar = {k.predikat for s in pilihan if (k := s.untuk(p.v)) is not None}
    benar = benar or {k.predikat for s in _baku(isi, p) if (k := s.untuk(p.v)) is not None and k.predikat != p.predikat}
    if len(benar) <= 1:
        yield _temuan(isi, teks, p, next(iter(benar), ""), pilihan[0])


def _baku(isi: list[Kalimat], p: Putusan) -> Iterator[SkalaTertulis]:
    """The scale of a regulation, where the sentence names its subject."""
    kata = {w for k in isi for w in kunci_kata(k.teks.lower())}
    for pemicu, kelas in BAKU:
        if pemicu & kata:
            yield SkalaTertulis(tuple(KelasNilai(a, b, a == 0, True, nama) for a, b, nama in kelas), p.pa, p.pa)


def _skala_tabel(kisi: Kisi) -> SkalaTertulis | None:
    """A table whose rows are an interval and its predicate."""
    kelas: list[KelasNilai] = []
    for baris in kisi.sel:
        skala = baca_skala(
            "; ".join(f"{s.teks} = " if any(c.isdigit() for c in s.teks) else s.teks for s in baris if s.teks).replace("= ;", "=")
        )
        isi = [s.teks for s in baris if s.teks]
        selang = [t for t in isi if any(c.isdigit() for c in t)]
        nama = [t for t in isi if not any(c.isdigit() for c in t)]
        if not skala and len(selang) in (1, 2) and len(nama) == 1:
            skala = baca_skala(f"{nama[0]} ({selang[-1]})")
        kelas += [k for s in skala for k in s.kelas]
    semua_nama = [k.predikat for k in kelas]
    if len(kelas) < BERLAPIS or len(kelas) != len(kisi.sel) or len(set(semua_nama)) != len(semua_nama):
        return None
    return SkalaTertulis(tuple(kelas), 0, 0)


def _desimal(v: Decimal) -> int:
    return max(0, -int(v.as_tuple().exponent))


def _lokasi(isi: list[Kalimat], a: int, b: int) -> Lokasi:
    for k in isi:
        if a < len(k.teks):
            return k.lokasi(a, min(b, len(k.teks)))
        a, b = a - len(k.teks), b - len(k.teks)
    return isi[-1].lokasi(0, 0)


def _temuan(isi: list[Kalimat], teks: str, p: Putusan, benar: str, s: SkalaTertulis) -> Temuan:
    tulis = teks[p.pa : p.pb]
    usul = benar if benar.isupper() or not tulis[:1].isupper() else benar.title()
    kelas = next((k for k in s.kelas if k.predikat == benar), next(k for k in s.kelas if k.predikat == p.predikat))
    selang = f"{_batas(kelas.lo)}–{_batas(kelas.hi)}"
    pesan = _(
        "{v} disebut «{t}», sedangkan menurut skalanya {s} adalah {b}",
        v=teks[p.va : p.vb],
        t=tulis,
        s=selang,
        b=usul or baku_predikat(tulis),
    )
    lok = _lokasi(isi, p.pa, p.pb)
    return Temuan(KODE, "silang", "sedang", 0.85, lok, lok.kutipan, usul, f"{selang}: {kelas.predikat}", pesan, (_lokasi(isi, p.va, p.vb),))


def _batas(v: Decimal) -> str:
    return cetak_nilai(v, _desimal(v)) if v.is_finite() else "…"
