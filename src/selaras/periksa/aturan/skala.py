"""A scale in a head, a caption or a label that the text and other tables deny: juta for ribu, miliar for juta.

**How it works.** «(Rp juta)», «(dalam jutaan rupiah)», «(ribu jiwa)» give the amounts of a column, a table or a row their power of ten. Amounts
of sentences whose words name that row are compared with them, and so are equal amounts of other tables. Where the digits agree and the power
of ten does not, twice or more and never rightly, the head is told; where the head is right elsewhere, the sentence is.

**Why it does not accuse wrongly.** Three digits at least must agree, the row's words must stand in the sentence, and one amount that agrees in
full acquits the head.

    salah: Plafon tersalur (Rp juta) 3.780,6; teks: plafon tersalur Rp3.780,6 miliar.
    benar: Plafon tersalur (Rp miliar) 3.780,6; teks: plafon tersalur Rp3.780,6 miliar.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, cetak_nilai
from selaras.periksa.kata import kunci_kata
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.perkara import Perkara, temuan_token
from selaras.periksa.tabel.skala import SumberSkala, sumber_skala
from selaras.periksa.temuan import Lokasi, Temuan

KODE = "SKL"
NAMA = "Skala kepala tabel terhadap teks"
GESER = (3, -3, 6, -6)  # the powers of ten that are mistaken for each other
ANGKA_SAMA = 3  # digits that two amounts must share
ANGKA_TABEL = 6  # digits of an amount that stands in two tables for one thing
BUKTI_KEPALA = 2  # amounts that deny a head
ANGKA_PASTI = 5  # digits that alone deny a head
TERKECIL_POLOS = 10**6  # an amount without a scale that may be told in juta or miliar
POLOS = SumberSkala("polos", 0, 0, "", uang=True)
NAMA_SKALA = {0: "", 3: "ribu", 6: "juta", 9: "miliar", 12: "triliun"}


@dataclass(eq=False)
class PerkaraSkala:
    """What the document says of one source of scale."""

    kisi: Kisi
    sumber: SumberSkala
    cocok: int = 0
    geser: list[tuple[int, Lokasi, tuple[Kalimat, Token] | None]] = field(default_factory=list)


def periksa(b: Perkara) -> Iterator[Temuan]:
    perkara: dict[tuple[int, str, int], PerkaraSkala] = {}
    sel = _sel(b, perkara)
    if not perkara:
        return
    kata_sel: dict[tuple[int, int, int], frozenset[str]] = {}
    for _n, kalimat in groupby(b.naskah.kalimat, key=lambda k: k.paragraf):
        alinea = list(kalimat)
        kunci = frozenset().union(*(kunci_kata(k.teks.lower()) for k in alinea))
        for k in alinea:
            for t in k.token:
                if t.jenis in "RJ" and _digit(t.bil) >= ANGKA_SAMA:
                    _cocokkan(k, t, kunci, sel, perkara, kata_sel)
    _antar_tabel(b, perkara)
    for p in perkara.values():
        yield from _putus(p)


def _digit(b: Bilangan) -> int:
    """Digits that tell something; of zeros at the end one may count."""
    angka = str(abs(int(b.nilai / b.langkah)))
    inti = len(angka.strip("0"))
    return inti + (inti >= 2 and angka.endswith("0"))


Sel = tuple[Kisi, SelKisi, SumberSkala]


def _sel(b: Perkara, perkara: dict[tuple[int, str, int], PerkaraSkala]) -> dict[int, list[Sel]]:
    """Cells under a scale, by their first digits."""
    hasil: dict[int, list[Sel]] = {}
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.bil is None or s.bil.nilai == 0:
                    continue
                sumber = sumber_skala(kisi, s) or (POLOS if s.bil.nilai >= TERKECIL_POLOS and s.bil.jenis in ("", "Rp") else None)
                if sumber is not None:
                    perkara.setdefault((id(kisi), sumber.jenis, sumber.indeks), PerkaraSkala(kisi, sumber))
                    hasil.setdefault(_awal(s.bil.nilai), []).append((kisi, s, sumber))
    return hasil


def _awal(n: Decimal) -> int:
    """The first digits, whatever the power of ten."""
    return int(abs(n).scaleb(ANGKA_SAMA - 1 - n.adjusted()))


def _sekitar(sel: dict[int, list[Sel]], n: Decimal) -> list[Sel]:
    """Cells that may be the same amount rounded: their first digits are one off at most, in the order of the document."""
    a = _awal(n)
    semua = [x for i in (a - 1, a, a + 1) if i // 10 == a // 10 for x in sel.get(i, ())]
    return sorted(semua, key=lambda x: (x[0].urutan, x[1].r, x[1].k))


def _cocokkan(
    k: Kalimat, t: Token, kunci: frozenset[str], sel: dict[int, list[Sel]], perkara: dict[tuple[int, str, int], PerkaraSkala],
    kata_sel: dict[tuple[int, int, int], frozenset[str]],
) -> None:  # fmt: skip
    """Set an amount of a sentence against the cells whose row it names."""
    geser: list[tuple[PerkaraSkala, int, Lokasi]] = []
    for kisi, s, sumber in _sekitar(sel, t.bil.nilai):
        if sumber.uang and t.jenis != "R":
            continue
        label = kata_sel.get((id(kisi), s.r, s.k))
        if label is None:
            label = kata_sel[(id(kisi), s.r, s.k)] = _kata_sel(kisi, s)
        if not label or len(label & kunci) * 2 < len(label):
            continue
        p = perkara[(id(kisi), sumber.jenis, sumber.indeks)]
        a = abs(s.bil.nilai) if s.bil else Decimal(0)
        lo, hi = t.bil.tanpa_tanda().rentang()
        if lo <= a.scaleb(sumber.pangkat) <= hi:
            p.cocok += 1
            return
        n = next((g for g in GESER if lo <= a.scaleb(sumber.pangkat + g) <= hi), None)
        if n is not None and (t.bil.berskala or t.bil.nilai >= 1000):
            geser.append((p, n, lokasi_sel(kisi, s)))
    if geser:
        p, n, lok = geser[0]
        p.geser.append((n, lok, (k, t)))


def _kata_sel(kisi: Kisi, s: SelKisi) -> frozenset[str]:
    """The words that name the cell's quantity: its row's, or for a total its column's and the caption's."""
    return kunci_kata(kisi.baris[s.r].label.lower()) or kunci_kata(f"{kisi.kolom[s.k].teks} {kisi.judul}".lower())


def _antar_tabel(b: Perkara, perkara: dict[tuple[int, str, int], PerkaraSkala]) -> None:
    """Amounts in full digits that stand in two tables: one says juta, the other says nothing and prints rupiah."""
    polos: dict[Decimal, Lokasi] = {}
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.bil is not None and _digit(s.bil) >= ANGKA_TABEL and sumber_skala(kisi, s) is None:
                    polos.setdefault(s.bil.nilai, lokasi_sel(kisi, s))
    for p in perkara.values():
        if p.sumber.jenis != "judul":
            continue
        kembar = {
            s.bil.nilai: polos[s.bil.nilai]
            for baris in p.kisi.sel
            for s in baris
            if s.bil is not None and s.bil.nilai in polos and s.bil.nilai >= 10**ANGKA_TABEL
        }
        p.geser += [(-p.sumber.pangkat, lok, None) for lok in kembar.values()]


def _putus(p: PerkaraSkala) -> Iterator[Temuan]:
    if not p.geser:
        return
    n = p.geser[0][0]
    satu_arah = all(g == n for g, _lok, _x in p.geser)
    pangkat = p.sumber.pangkat + n
    bukti = sum(BUKTI_KEPALA if x is not None and _digit(x[1].bil) >= ANGKA_PASTI else 1 for _g, _lok, x in p.geser)
    if p.sumber is not POLOS and not p.cocok and satu_arah and bukti >= BUKTI_KEPALA and pangkat in NAMA_SKALA:
        lok = _tempat(p)
        usul = NAMA_SKALA[pangkat] or _("rupiah")
        yield Temuan(
            KODE, "satuan", "tinggi", 0.9, lok, lok.kutipan, _usul(lok.kutipan, p.sumber.kata, NAMA_SKALA[pangkat]), "",
            _("skala «{a}» tidak cocok dengan {n} angka lain yang hanya benar dalam {b}", a=p.sumber.kata, n=len(p.geser), b=usul),
            tuple(letak for _g, letak, _x in p.geser[:6]),
        )  # fmt: skip
    elif p.cocok or len(p.geser) == 1:
        for g, letak, x in p.geser:
            if x is not None:
                k, t = x
                benar = _skala_lain(t.bil, -g)
                pesan = _("{a} tidak sesuai skala tabelnya: {b}", a=t.bil.teks, b=benar)
                yield temuan_token(k, t, KODE, "satuan", benar, "", pesan, "tinggi" if p.cocok else "sedang", 0.88, (letak,), konteks=0)


def _skala_lain(b: Bilangan, geser: int) -> str:
    """The amount as printed, with the scale word that it should have."""
    for pangkat, nama in NAMA_SKALA.items():
        i = b.teks.lower().find(nama) if nama else -1
        if i >= 0 and NAMA_SKALA.get(pangkat + geser):
            return b.teks[:i] + NAMA_SKALA[pangkat + geser]
    return cetak_nilai(b.nilai.scaleb(geser))


def _usul(kutipan: str, kata: str, benar: str) -> str:
    """The same words with the other scale; without one, only the unit stays."""
    i = kutipan.lower().find(kata)
    return " ".join((kutipan[:i] + benar + kutipan[i + len(kata) :]).split()) if i >= 0 else benar


def _tempat(p: PerkaraSkala) -> Lokasi:
    """The head, label or caption that tells the scale."""
    if p.sumber.jenis == "baris":
        return lokasi_sel(p.kisi, p.kisi.sel[p.sumber.indeks][p.kisi.kolom_label])
    if p.sumber.jenis == "kolom":
        for baris in reversed(p.kisi.kepala):
            s = baris[p.sumber.indeks]
            if p.sumber.kata in s.teks.lower():
                return Lokasi.dari(s.tempat, s.teks)
    return Lokasi.dari(p.kisi.tabel.tempat, p.kisi.judul)
