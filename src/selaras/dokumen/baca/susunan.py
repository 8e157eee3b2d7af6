"""From what a file gives (lines and raw tables, in order) to a `Dokumen`: headings, captions, whole paragraphs, joined tables.

Every reader ends here, so that one text read from a text file, a Word file or a PDF becomes the same document.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from selaras.dokumen.baca.bilangan import desimal_naskah, pilah
from selaras.dokumen.model import Baris, Blok, Dokumen, Grafik, Judul, Paragraf, Rata, Sel, Tabel, Tempat


@dataclass(frozen=True, slots=True)
class Larik:
    """One line of text. ``judul`` is the heading level that the file itself declares; ``penuh`` says that the line was cut by the
    margin, so the next one goes on with it; ``utuh`` that it is a whole paragraph already."""

    teks: str
    tempat: Tempat
    judul: int = 0
    penuh: bool = False
    utuh: bool = False


@dataclass(frozen=True, slots=True)
class SelMentah:
    potongan: tuple[tuple[str, Tempat], ...]
    rentang: int = 1
    tempat: Tempat | None = None
    rapat: frozenset[int] = frozenset()

    @property
    def teks(self) -> str:
        return "".join(t if i in self.rapat or not i else f" {t}" for i, (t, _tempat) in enumerate(self.potongan)).strip()


@dataclass(frozen=True, slots=True)
class TabelMentah:
    """Rows of cells. ``kepala`` counts the header rows that the file declares (0: not said)."""

    baris: tuple[tuple[SelMentah, ...], ...]
    kepala: int = 0


Unsur = Larik | TabelMentah | None  # None: a blank line

_BAB = re.compile(r"^(?:BAB)\s+(?P<no>[IVXL]+)\b[.:]?\s*(?P<teks>.*)$")
_MD = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_HURUF = re.compile(r"^(?P<no>[A-Z])\.\s+(?P<teks>\S.{0,110})$")
_DESIMAL = re.compile(r"^(?P<no>\d{1,2}(?:\.\d{1,2})+)\.?\s+(?P<teks>[A-Z].{0,110})$")
_KETERANGAN = re.compile(
    r"^(?P<kata>Tabel|Table|Grafik|Gambar|Bagan|Diagram|Lampiran)\.?\s+(?P<no>(?:[IVXL]+|[A-Z]|L)?[.-]?\d+(?:[.-]\d+)*|[IVXL]+\.\d+)\.?(?:\s*[:.–-]\s*|\s+|$)(?P<teks>.*)$",
    re.IGNORECASE,
)
_BUTIR = re.compile(r"^\s*(?:[-•➤▪◦–*●✓❖]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|[A-Z]\.\s|#)")
_DAFTAR_ISI = re.compile(r"(?:\.\s?){5,}\s*\S{0,6}$|…{2,}\s*\S{0,6}$")
_DAFTAR = re.compile(r"^daftar\s+(?:isi|tabel|gambar|grafik|lampiran|bagan)$", re.IGNORECASE)
_BUKA = re.compile(r"^(?:kata pengantar|ikhtisar eksekutif|ihtisar eksekutif|ringkasan eksekutif|pendahuluan)$", re.IGNORECASE)
_AKHIR = re.compile(r"[.:;!?]\W*$")
_TAHUN = re.compile(r"^(?:tahun\s+)?(?:19|20)\d\d(?:\s*[*)]+)?$", re.IGNORECASE)
_PENANDA = re.compile(r"\s*\(\s*\d{1,2}\s*\)\s*$")
_BERANGKA = re.compile(r"^\W*(?:Rp\.?\s*)?[-−–(]?\s*\d[\d.,\s]*\W*(?:[A-Za-z%/ ]{0,24})\W*$")


def polos(teks: str) -> str:
    """The text without marks of emphasis and doubled blanks."""
    return " ".join(teks.replace("**", "").replace("\u00a0", " ").split()).strip("*_ ")


@dataclass
class _Penyusun:
    desimal: str | None
    blok: list[Blok] = field(default_factory=list)
    tunda: list[Larik] = field(default_factory=list)
    tabel: int = 0
    daftar: bool = False

    def lepas(self) -> None:
        if self.tunda:
            self.blok.append(Paragraf(pilah([(x.teks, x.tempat) for x in self.tunda], self.desimal)))
            self.tunda = []


def susun_bacaan(unsur: Sequence[Unsur], nama: str, desimal: str | None = None) -> Dokumen:
    """Make the document. Its title is its first heading or line; its year the one that its first lines name most."""
    unsur = _sambung_tabel(list(unsur))
    teks = "\n".join(x.teks for x in unsur if isinstance(x, Larik))
    if desimal is None:
        sel = "\n".join(c.teks for x in unsur if isinstance(x, TabelMentah) for b in x.baris for c in b)
        desimal = desimal_naskah(f"{teks}\n{sel}")
    p = _Penyusun(desimal)
    i = 0
    while i < len(unsur):
        x = unsur[i]
        if x is None:
            if p.tunda and (_AKHIR.search(p.tunda[-1].teks) or not _lanjut(unsur, i)):
                p.lepas()
            i += 1
        elif isinstance(x, TabelMentah):
            p.lepas()
            p.tabel += 1
            p.blok.append(_tabel(x, p.tabel, p.desimal))
            i += 1
        else:
            i = _larik(p, unsur, i, x)
    p.lepas()
    blok = tuple(_beri_judul(p.blok))
    awal = polos(teks[:4000])
    tahun2 = [int(t) for t in re.findall(r"\b(20[0-4]\d)\b", awal)]
    judul = next((b.teks for b in blok if isinstance(b, Judul)), "") or polos(teks.strip().partition("\n")[0])[:120]
    return Dokumen(judul or nama, "", max(set(tahun2), key=tahun2.count) if tahun2 else 0, blok, nama)


def _lanjut(unsur: Sequence[Unsur], i: int) -> bool:
    """The next line goes on with the sentence that a blank line or a page end cut: it begins with a small letter."""
    for x in unsur[i : i + 4]:
        if isinstance(x, Larik):
            t = x.teks.lstrip("* ")
            return bool(t) and t[0].islower() and not _BUTIR.match(t) and not x.judul
        if isinstance(x, TabelMentah):
            return False
    return False


def _larik(p: _Penyusun, unsur: Sequence[Unsur], i: int, x: Larik) -> int:
    bersih = polos(x.teks)
    if not bersih:
        return i + 1
    if md := _MD.match(bersih):
        p.lepas()
        p.blok.append(replace(_judul(x, md[2]), tingkat=len(md[1])))
        return i + 1
    if _DAFTAR.match(bersih):
        p.daftar = True
    elif p.daftar and (
        (_BAB.match(bersih) and not re.search(r"\d$", bersih)) or len(re.sub(r"[\s.…]{5,}", " ", bersih)) > 170 or _BUKA.match(bersih)
    ):
        p.daftar = False
    if _DAFTAR_ISI.search(bersih) or (p.daftar and not _DAFTAR.match(bersih)):
        p.lepas()
        return i + 1
    lanjut = p.tunda and p.tunda[-1].penuh and not p.tunda[-1].utuh and not (_BUTIR.match(x.teks) and _AKHIR.search(p.tunda[-1].teks))
    if _BAB.match(bersih) and len(bersih) < 90 and not (x.judul and x.judul > 1):
        p.lepas()
        b = _judul(x, bersih)
        lalu = unsur[i + 1] if i + 1 < len(unsur) else None
        if not b.teks and isinstance(lalu, Larik) and polos(lalu.teks).isupper():
            b, i = replace(b, teks=polos(lalu.teks)), i + 1
        p.blok.append(b)
        return i + 1
    if (
        (k := _KETERANGAN.match(bersih))
        and len(bersih) < 200
        and not _kalimat(bersih, k["teks"])
        and (not lanjut or _judul_pasti(p, bersih, k["teks"]))
    ):
        p.lepas()
        return _keterangan(p, unsur, i, x, k)
    if x.judul:
        p.lepas()
        p.blok.append(_judul(x, bersih))
        return i + 1
    if not lanjut and (_HURUF.match(bersih) or _DESIMAL.match(bersih)) and not _AKHIR.search(bersih):
        p.lepas()
        p.blok.append(_judul(x, bersih))
        return i + 1
    if p.tunda and not lanjut and (_BUTIR.match(x.teks) or p.tunda[-1].utuh or not _bersambung(p.tunda[-1], x)):
        p.lepas()
    p.tunda.append(x)
    return i + 1


def _bersambung(lalu: Larik, x: Larik) -> bool:
    """Two lines in a row, the first not marked as cut: one paragraph only when the second plainly goes on."""
    t = x.teks.lstrip("* ")
    return not _AKHIR.search(lalu.teks) and bool(t) and t[0].islower() and not _BUTIR.match(t)


def _judul_pasti(p: _Penyusun, bersih: str, judul: str) -> bool:
    """A caption under a line that reached the margin: it has a title of its own, and the line above does not lead into it."""
    return (
        judul[:1].isupper()
        and not bersih.endswith(".")
        and not re.search(r"\b(?:pada|dalam|di|dan|lihat|dari|berdasarkan|oleh|dengan)\W*$", p.tunda[-1].teks.lower())
    )


def _kalimat(bersih: str, sisa: str) -> bool:
    """«Tabel 3.4 menunjukkan bahwa …» is a sentence, not a caption."""
    kata = sisa.split()
    return bool(kata) and (kata[0][0].islower() or (bersih.endswith(".") and len(kata) > 14))


def _judul(x: Larik, bersih: str) -> Judul:
    for pola, tingkat in ((_BAB, 1), (_HURUF, 2), (_DESIMAL, 2)):
        if m := pola.match(bersih):
            nomor = f"BAB {m['no']}" if pola is _BAB else m["no"]
            return Judul(
                x.judul or (nomor.count(".") + 1 if pola is _DESIMAL else tingkat), m["teks"].strip(), "", nomor=nomor, tempat=x.tempat
            )
    return Judul(x.judul or 1, bersih, "", tanpa_nomor=True, tempat=x.tempat)


def _keterangan(p: _Penyusun, unsur: Sequence[Unsur], i: int, x: Larik, k: re.Match[str]) -> int:
    """A caption with its title: on the same line, or on the lines that follow up to the table, the figure or the next paragraph."""
    judul = [k["teks"].strip()] if k["teks"].strip() else []
    j = i + 1
    kosong = 0
    while j < len(unsur) and len(judul) < 5:
        y = unsur[j]
        if y is None:
            kosong += 1
            if kosong > 3 or (judul and not _tabel_dekat(unsur, j)):
                break
            j += 1
            continue
        if isinstance(y, TabelMentah):
            break
        t = polos(y.teks)
        if not t:
            j += 1
            continue
        if (
            len(t) > 150
            or _AKHIR.search(t)
            or _BUTIR.match(t)
            or _KETERANGAN.match(t)
            or y.judul
            or (judul and kosong and not _tabel_dekat(unsur, j))
        ):
            break
        judul.append(t)
        kosong = 0
        j += 1
    kata = "Tabel" if k["kata"].lower() in ("tabel", "table") else k["kata"].capitalize()
    nomor = f"{kata} {k['no']}"
    p.blok.append(Grafik("", " ".join(judul), (), None, (), nomor, x.tempat))
    return j


def _tabel_dekat(unsur: Sequence[Unsur], j: int) -> bool:
    """Only short lines stand between here and a table."""
    for y in unsur[j : j + 5]:
        if isinstance(y, TabelMentah):
            return True
        if isinstance(y, Larik) and (len(y.teks) > 150 or _AKHIR.search(y.teks.strip()) or _KETERANGAN.match(polos(y.teks))):
            return False
    return False


def _beri_judul(blok: list[Blok]) -> list[Blok]:
    """A caption «Tabel n» belongs to the table below it (or right above it); a table without one takes the short lines before it."""
    hasil: list[Blok] = []
    for b in blok:
        if isinstance(b, Tabel):
            lalu = hasil[-1] if hasil else None
            if isinstance(lalu, Grafik) and lalu.nomor.startswith("Tabel"):
                hasil[-1] = replace(b, judul=lalu.judul, nomor=lalu.nomor, tempat=lalu.tempat)
                continue
            judul: list[str] = []
            for q in reversed(hasil[-3:]):
                teks = (
                    polos("".join(r.teks for r in q.runs if not hasattr(r, "kunci")))
                    if isinstance(q, Paragraf)
                    else q.teks
                    if isinstance(q, Judul)
                    else ""
                )
                if not teks or len(teks) > 160 or teks.endswith("."):
                    break
                judul.insert(0, teks)
                if isinstance(q, Judul) or teks.endswith(":"):
                    break
            b = replace(b, judul=" ".join(judul))
        hasil.append(b)
    for n, b in enumerate(hasil):  # a caption that no table follows belongs to the one above it
        if isinstance(b, Grafik) and b.nomor.startswith("Tabel") and n and isinstance(hasil[n - 1], Tabel) and not hasil[n - 1].nomor:  # type: ignore[union-attr]
            hasil[n - 1] = replace(hasil[n - 1], judul=b.judul, nomor=b.nomor, tempat=b.tempat)  # type: ignore[arg-type]
            hasil[n] = Paragraf(())
    return [b for b in hasil if not (isinstance(b, Paragraf) and not b.runs)]


# --- tables ---


def _lebar(b: Sequence[SelMentah]) -> int:
    return sum(c.rentang for c in b)


def _berangka(teks: str) -> bool:
    return bool(teks) and bool(_BERANGKA.match(teks)) and not _TAHUN.match(teks)


def _nomor_kolom(b: Sequence[SelMentah]) -> bool:
    """A row (1) (2) (3), or 1 2 3, or only the last of them."""
    isi = [(n, c.teks.strip("() ")) for n, c in enumerate(b, 1) if c.teks]
    angka = [(n, int(t)) for n, t in isi if re.fullmatch(r"\d{1,2}", t)]
    if len(angka) < 2 or len(angka) < len(isi):
        return False
    return all(y - x == 1 for (_a, x), (_b, y) in itertools.pairwise(angka)) and (angka[0][1] in (1, angka[0][0]))


def _sambung_tabel(unsur: list[Unsur]) -> list[Unsur]:
    """Tables that a blank line or a page end cut are one again; a repeated header is dropped, a cut row is mended."""
    hasil: list[Unsur] = []
    for x in unsur:
        if isinstance(x, TabelMentah):
            k = len(hasil) - 1
            while k >= 0 and (hasil[k] is None or (isinstance(hasil[k], Larik) and not hasil[k].teks.strip())):  # type: ignore[union-attr]
                k -= 1
            lalu = hasil[k] if k >= 0 else None
            if isinstance(lalu, TabelMentah) and (satu := _gabung(lalu, x)):
                hasil[k:] = [satu]
                continue
        hasil.append(x)
    return hasil


def _gabung(a: TabelMentah, b: TabelMentah) -> TabelMentah | None:
    lebar = max(map(_lebar, a.baris))
    hanya_kepala = not any(_berangka(c.teks) for r in a.baris for c in r)
    if lebar < 2 or abs(lebar - max(map(_lebar, b.baris))) > hanya_kepala:
        return None
    isi = list(b.baris)
    kepala = [tuple(c.teks for c in r) for r in a.baris[:3]]
    sisa = list(isi)
    ulang = 0
    while sisa and ulang < len(kepala) and tuple(c.teks for c in sisa[0]) == kepala[ulang]:
        sisa.pop(0)
        ulang += 1
    if ulang == 0 and isi:
        pertama = [c.teks for c in isi[0]]
        teks = [t for t in pertama if t]
        if (
            len(teks) >= 2
            and not any(any(ch.isdigit() for ch in t) for t in teks)
            and pertama[0]
            and any(_berangka(c.teks) for r in a.baris for c in r)
        ):
            return None  # a header of its own: another table
        if sum(bool(_TAHUN.match(t)) for t in teks) >= 2:
            return None
    baris = list(a.baris)
    if sisa and ulang == 0:
        isi0 = [(n, c) for n, c in enumerate(sisa[0]) if c.teks]
        if (
            len(isi0) == 1
            and isi0[0][0] > 0
            and not _berangka(isi0[0][1].teks)
            and len(baris[-1]) == len(sisa[0])
            and any(_berangka(c.teks) for c in baris[-1])
        ):
            n, c = isi0[0]
            lama = baris[-1][n]
            baris[-1] = (*baris[-1][:n], SelMentah((*lama.potongan, *c.potongan), lama.rentang, lama.tempat), *baris[-1][n + 1 :])
            sisa.pop(0)
    return TabelMentah((*baris, *sisa), a.kepala)


def _tabel(x: TabelMentah, urutan: int, desimal: str | None) -> Tabel:
    kepala = _hitung_kepala(x)

    def sel(c: SelMentah, r: int, k: int) -> Sel:
        nama = f"{nama_kolom(k)}{r + 1}"
        potongan = [(t, replace(tempat, tabel=urutan, sel=nama)) for t, tempat in c.potongan]
        tempat = potongan[0][1] if potongan else replace(c.tempat, tabel=urutan, sel=nama) if c.tempat else None
        return Sel(pilah(potongan, desimal, sel=True, rapat=c.rapat) if potongan else (), c.rentang, tempat=tempat)

    baris: list[tuple[Sel, ...]] = []
    nomor = False
    atas: list[tuple[Sel, ...]] = []
    for r, b in enumerate(x.baris):
        k = 0
        sel2: list[Sel] = []
        for c in b:
            sel2.append(sel(c, r, k))
            k += c.rentang
        if _nomor_kolom(b) and (r <= kepala or len([c for c in b if c.teks]) == len(b)) and r < len(x.baris) - 1:
            nomor = True
        elif r < kepala:
            atas.append(tuple(sel2))
        else:
            baris.append(tuple(sel2))
    lebar = max((_lebar(b) for b in x.baris), default=0)
    kiri: Rata = "kiri"
    return Tabel("", "", tuple(atas), tuple(Baris(b) for b in baris), (1.0,) * lebar, (kiri,) * lebar, nomor)


def _hitung_kepala(x: TabelMentah) -> int:
    """How many rows on top are the header: up to the first row that has data, years and column numbers not being data."""
    if x.kepala:
        n = x.kepala
        while n < len(x.baris) - 1 and (_nomor_kolom(x.baris[n]) or _baris_tahun(x.baris[n])):
            n += 1
        return n
    if len(x.baris) < 2:
        return 0
    for n, b in enumerate(x.baris[:6]):
        if _nomor_kolom(b) or _baris_tahun(b):
            continue
        if any(_berangka(_PENANDA.sub("", c.teks)) for c in b[1:] if c.teks) or (n == 0 and len(b) == 2 and _berangka(b[1].teks)):
            return n
        if n and not any(c.teks for c in b[1:]) and b[0].teks:  # a group row
            return n
        if n >= 1 and _sesudah_kepala(x, n):
            return n
    return 1


def _sesudah_kepala(x: TabelMentah, n: int) -> bool:
    """Row ``n`` has words only, but it is data: the first column counts (1, I, a) or the row above was complete and this one is too."""
    b, atas = x.baris[n], x.baris[n - 1]
    if b[0].teks and re.fullmatch(r"[IVX]+\.?|\d{1,3}\.?|[a-z]\.?", b[0].teks):
        return True
    return all(c.teks for c in atas) and all(c.rentang == 1 for c in atas) and len(b) == len(atas) and all(c.teks for c in b)


def _baris_tahun(b: Sequence[SelMentah]) -> bool:
    isi = [c.teks for c in b if c.teks]
    tahun = sum(bool(_TAHUN.match(t)) for t in isi)
    return tahun >= 2 and not any(_berangka(t) for t in isi)


def nama_kolom(k: int) -> str:
    """The name of a column (from 0) as sheets have it: A, B, …, AA."""
    huruf = ""
    k += 1
    while k:
        k, sisa = divmod(k - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf
