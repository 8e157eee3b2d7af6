"""A number that a sentence tells of a named row and a named measure, against that cell: «audit ketaatan …, capaiannya 87,50%».

**How it works.** The row is the last that the sentence names before the number; the column is the one that the words right before the number name
(capaian, sisa, serapan, porsi), or the only column of percents that the row has. Where the cell holds another number, and the sentence's is
that of another row of this column, or the cell's with two digits swapped or one changed, the sentence is told.

**Why it does not accuse wrongly.** A number that the row holds or makes anywhere, or that the paragraph computes, is left alone; so is one behind a
word of change, target or comparison, and one that is neither a copy nor a slip: it may be of a measure that no table has. Of an extreme it is told only where the row's own value is more so.

    salah: Capaian: A 92,86; B 87,50; C 104,00. Reviu A tertunda di 2 desa, sehingga capaiannya 87,50 persen.
    benar: Capaian: A 92,86; B 87,50; C 104,00. Reviu A tertunda di 2 desa, sehingga capaiannya 92,86 persen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.bahasa import _
from selaras.periksa.aturan.pasangan import ANGKA, ANGKA_SELIP, berangka, digit_naskah, kunci_angka, sama_mutlak
from selaras.periksa.bahasa_id.tabel import KEPALA_UKURAN
from selaras.periksa.bilangan import seperti
from selaras.periksa.himpunan.nama import Penyebutan, akar_kata
from selaras.periksa.himpunan.susun import Anggota, Himpunan, Keluarga
from selaras.periksa.himpunan.ujung import ujung_alinea
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, Unsur
from selaras.periksa.penjelasan.dugaan import dijelaskan
from selaras.periksa.penjelasan.salah_tulis import SATU_DIGIT, TUKAR, biaya
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "SEL"
NAMA = "Angka sebuah baris dan ukuran terhadap selnya"
SELA = 20  # tokens between a name and its number
PANJANG_KATA = 3  # letters of a word of a head that names it
_GESER = frozenset(HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "TARGET", "BANDING", "LALU", "RATA", "LEBIH", "KURANG", "MENJADI"))
_BATAS = frozenset((".", HURUF["TITIK_KOMA"], HURUF["PISAH"]))
_UKURAN = {HURUF[kelas]: kata for kelas, kata in KEPALA_UKURAN.items()}


@dataclass(frozen=True, eq=False)
class SebutanSel:
    """Token ``v`` tells measure ``h`` of row ``p.baris``."""

    al: Alinea
    v: int
    p: Penyebutan
    k: Keluarga
    h: Himpunan

    @property
    def u(self) -> Unsur:
        return self.al.unsur[self.v]

    @property
    def sel(self) -> Anggota:
        return self.h.nilai[self.p.baris]


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    banyak: Counter[str] | None = None
    for a, _klaim in b.klaim:
        ujung = {x.v: x.arah for x in ujung_alinea(a)}
        for v, u in enumerate(a.unsur):
            if u.bil is None or a.kelas[v] not in "n%r" or u.kira or not berangka(u.bil, ANGKA):
                continue
            semua = [*_sebutan(b, a, v)]
            if not semua or any(sama_mutlak(u.bil, x) for s in semua for x in s.k.sekitar(s.p.baris, u.bil)):
                yield from (Benar(KODE, u.lokasi, f"{s.k.label[s.p.baris]}, {s.h.kepala}") for s in semua if sama_mutlak(u.bil, s.sel.bil))
                continue
            if len({(s.k.sebutan, s.sel.bil.nilai) for s in semua}) == 1 and not dijelaskan(a, v):
                if _nama_salah(semua[0], ujung.get(v, 0)):
                    continue
                banyak = banyak or digit_naskah(b)
                if _salinan(semua[0]) or (banyak[kunci_angka(u.bil)] <= 1 and _selip(b, semua[0])):
                    yield _temuan(semua[0])


def _sebutan(b: Perkara, a: Alinea, v: int) -> Iterator[SebutanSel]:
    """The rows that the number may be told of, each with the one column that it may stand in."""
    nama = [p for p in b.sebut(a) if p.akhir <= v <= p.akhir + SELA and a.kalimat_ke[p.awal] == a.kalimat_ke[v] and p.penuh]
    for p in nama:
        k = b.keluarga[p.keluarga]
        if k.waktu or any(q.awal >= p.akhir for q in nama if q.keluarga == p.keluarga) or _tanpa_nama(k.label[p.baris]):
            continue
        mulai = next((i + 1 for i in range(v - 1, p.akhir - 1, -1) if a.kelas[i] in BESARAN), p.akhir)
        antara = a.kelas[p.akhir : v]
        if any(c in _BATAS for c in antara) or any(c in _GESER or c == "t" for c in a.kelas[mulai:v]) or a.kelas[v] in antara:
            continue
        if (h := _kolom(a, v, k, p, mulai)) is not None:
            yield SebutanSel(a, v, p, k, h)


def _tanpa_nama(label: str) -> bool:
    """A year or a number names a period, no row."""
    return not any(c.isalpha() for c in label)


def _kolom(a: Alinea, v: int, k: Keluarga, p: Penyebutan, mulai: int) -> Himpunan | None:
    """The column that the words before the number name; else the only one of percents."""
    u = a.unsur[v]
    isi = [
        h
        for h in k.himpunan
        if not h.hitung and p.baris in h.nilai and (h.jenis == "%") == (u.kelas == "%") and h.peran not in ("selisih", "target")
    ]
    kata = {akar_kata(x.teks) for x in a.unsur[mulai:v] if len(x.teks) > PANJANG_KATA and x.teks[0].isalpha()}
    kata |= {w for c in a.kelas[mulai:v] for w in _UKURAN.get(c, ())}
    bernama = [h for h in isi if any(w and w in h.kepala.lower() for w in kata)]
    pilih = bernama if len(bernama) == 1 else isi if u.kelas == "%" and len(isi) == 1 else []
    return pilih[0] if pilih and u.bil is not None and pilih[0].nilai[p.baris].bil.langkah == u.bil.langkah else None


def _nama_salah(s: SebutanSel, arah: int) -> bool:
    """«tertinggi A (105,31)»: a number more extreme than the row's own is right, and the name is another's; the rule of extremes tells it."""
    beda = s.u.nilai - s.sel.bil.nilai
    return beda > 0 if arah > 0 else beda < 0 if arah < 0 else False


def _salinan(s: SebutanSel) -> bool:
    """The value of another row of the column, which the sentence does not name."""
    return any(n != s.p.baris and s.u.bil is not None and x.bil.nilai == s.u.bil.nilai for n, x in s.h.nilai.items())


def _selip(b: Perkara, s: SebutanSel) -> bool:
    """The cell's number with two digits swapped; or with one changed, where it has digits enough or a neighbour holds in the column."""
    assert s.u.bil is not None
    c = biaya(s.u.bil, s.sel.bil.rentang())[0]
    if c < TUKAR + 0.1:
        return True
    return c < SATU_DIGIT + 0.1 and (berangka(s.u.bil, ANGKA_SELIP) or _saksi(b, s))


def _saksi(b: Perkara, s: SebutanSel) -> bool:
    """Another number of the paragraph is that of another named row in this column."""
    milik = {p.baris for p in b.sebut(s.al) if b.keluarga[p.keluarga] is s.k and p.baris != s.p.baris}
    nilai = {s.h.nilai[n].bil.nilai for n in milik if n in s.h.nilai}
    return any(u.bil is not None and i != s.v and u.kelas == s.u.kelas and u.nilai in nilai for i, u in enumerate(s.al.unsur))


def _temuan(s: SebutanSel) -> Temuan:
    u, x = s.u, s.sel
    assert u.bil is not None
    nama = " ".join(s.k.label[s.p.baris].split())
    pesan = _("{h} {n} tertulis {a}, sedangkan {t} menyebut {b}", h=s.h.kepala, n=nama, a=u.teks, t=s.k.sebutan, b=x.teks)
    terkait = (x.lokasi,) if x.lokasi is not None else ()
    return Temuan(KODE, "silang", "sedang", 0.82, u.lokasi, u.teks, seperti(x.bil.nilai, u.bil), f"{s.h.kepala}: {x.teks}", pesan, terkait)
