"""From what a file gives (lines and raw tables, in order) to a `Dokumen`: headings, captions, whole paragraphs, joined tables.

Every reader ends here, so that one text read from a text file, a Word file or a PDF becomes the same document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from selaras.dokumen.baca.bilangan import desimal_naskah, pilah
from selaras.dokumen.baca.pindai import baris_daftar_isi, berakhir, judul_markdown
from selaras.dokumen.baca.susunan_tabel import nama_kolom, sambung_tabel, tabel_bacaan
from selaras.dokumen.baca.takaran import dalam_takaran
from selaras.dokumen.baca.unsur import Larik, TabelMentah, Unsur
from selaras.dokumen.model import Blok, Dokumen, Grafik, Judul, Paragraf, Tabel

__all__ = ["nama_kolom", "polos", "susun_bacaan"]

_BAB = re.compile(r"^(?:BAB)\s+(?P<no>[IVXL]+)\b[.:]?\s*(?P<teks>.*)$")
_HURUF = re.compile(r"^(?P<no>[A-Z])\.\s+(?P<teks>\S.{0,110})$")
_DESIMAL = re.compile(r"^(?P<no>\d{1,2}(?:\.\d{1,2})+)\.?\s+(?P<teks>[A-Z].{0,110})$")
_KETERANGAN = re.compile(
    r"^(?P<kata>Tabel|Table|Grafik|Gambar|Bagan|Diagram|Lampiran)\.?\s+(?P<no>(?:[IVXL]+|[A-Z]|L)?[.-]?\d+(?:[.-]\d+)*(?:[.-][a-z](?=[\s.:]))?|[IVXL]+\.\d+)\.?(?:\s*[:.–-]\s*|\s+|$)(?P<teks>.*)$",
    re.IGNORECASE,
)
_BUTIR = re.compile(r"^\s*(?:[-•➤▪◦–*●✓❖]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|[A-Z]\.\s|#)")
_DAFTAR = re.compile(r"^daftar\s+(?:isi|tabel|gambar|grafik|lampiran|bagan)$", re.IGNORECASE)
_BUKA = re.compile(r"^(?:kata pengantar|ikhtisar eksekutif|ihtisar eksekutif|ringkasan eksekutif|pendahuluan)$", re.IGNORECASE)


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


def susun_bacaan(unsur: Sequence[Unsur], nama: str, desimal: str | None = None, terlewat: Sequence[str] = ()) -> Dokumen:
    """Make the document. Its title is its first heading or line; its year the one that its first lines name most.

    What is beyond the bounds of one document is left out and told in ``terlewat``, with what the reader itself left out.
    """
    unsur, lebih = dalam_takaran(unsur)
    unsur = sambung_tabel(unsur)
    teks = "\n".join(x.teks for x in unsur if isinstance(x, Larik))
    if desimal is None:
        sel = "\n".join(c.teks for x in unsur if isinstance(x, TabelMentah) for b in x.baris for c in b)
        desimal = desimal_naskah(f"{teks}\n{sel}")
    p = _Penyusun(desimal)
    i = 0
    while i < len(unsur):
        x = unsur[i]
        if x is None:
            if p.tunda and (berakhir(p.tunda[-1].teks) or not _lanjut(unsur, i)):
                p.lepas()
            i += 1
        elif isinstance(x, TabelMentah):
            p.lepas()
            p.daftar = p.daftar and _tabel_isi(x)
            if p.daftar:
                i += 1
                continue
            p.tabel += 1
            p.blok.append(tabel_bacaan(x, p.tabel, p.desimal))
            i += 1
        else:
            i = _larik(p, unsur, i, x)
    p.lepas()
    blok = tuple(_beri_judul(p.blok))
    awal = polos(teks[:4000])
    semua_tahun = [int(t) for t in re.findall(r"\b(20[0-4]\d)\b", awal)]
    judul = next((b.teks for b in blok if isinstance(b, Judul)), "") or polos(teks.strip().partition("\n")[0])[:120]
    return Dokumen(
        judul or nama, "", max(set(semua_tahun), key=semua_tahun.count) if semua_tahun else 0, blok, nama, terlewat=(*terlewat, *lebih)
    )


def _usai_daftar(x: Larik, bersih: str) -> bool:
    """The list of contents, tables or figures is over: a chapter, a numbered heading or a line of prose, without the number of a page."""
    if len(" ".join(bersih.replace(".", " ").replace("…", " ").split())) > 170 or _BUKA.match(bersih):
        return True
    return not bersih[-1:].isdigit() and bool(_BAB.match(bersih) or _DESIMAL.match(bersih) or (x.penuh and not baris_daftar_isi(bersih)))


def _tabel_isi(x: TabelMentah) -> bool:
    """A table of contents that was set with tabs: every row ends in the number of a page."""
    ekor = [[c.teks for c in b if c.teks][-1:] for b in x.baris]
    return all(e and (e[0].isdecimal() or not e[0].strip("ivxlc")) and len(e[0]) <= 6 for e in ekor)


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
    if md := judul_markdown(bersih):
        p.lepas()
        p.blok.append(replace(_judul(x, md[1]), tingkat=md[0]))
        return i + 1
    if _DAFTAR.match(bersih):
        p.daftar = True
    elif p.daftar and _usai_daftar(x, bersih):
        p.daftar = False
    if baris_daftar_isi(bersih) or (p.daftar and not _DAFTAR.match(bersih)):
        p.lepas()
        return i + 1
    bernomor = _BUTIR.match(x.teks) or _DESIMAL.match(bersih)
    lanjut = p.tunda and p.tunda[-1].penuh and not p.tunda[-1].utuh and not (bernomor and berakhir(p.tunda[-1].teks))
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
    if not lanjut and (_HURUF.match(bersih) or _DESIMAL.match(bersih)) and not berakhir(bersih) and not _alinea(x, bersih):
        p.lepas()
        p.blok.append(_judul(x, bersih))
        return i + 1
    if p.tunda and not lanjut and (_BUTIR.match(x.teks) or p.tunda[-1].utuh or not _bersambung(p.tunda[-1], x)):
        p.lepas()
    p.tunda.append(x)
    return i + 1


def _alinea(x: Larik, bersih: str) -> bool:
    """A numbered paragraph that the margin cut: a heading does not reach so far, or names no amounts."""
    return x.penuh and len(bersih) > 60 and any(c.isdigit() for c in bersih.partition(" ")[2])


def _bersambung(lalu: Larik, x: Larik) -> bool:
    """Two lines in a row, the first not marked as cut: one paragraph only when the second plainly goes on."""
    t = x.teks.lstrip("* ")
    return not berakhir(lalu.teks) and bool(t) and t[0].islower() and not _BUTIR.match(t)


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
    lalu = x
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
            or berakhir(t)
            or _BUTIR.match(t)
            or _KETERANGAN.match(t)
            or y.judul
            or (judul and kosong and not _tabel_dekat(unsur, j))
            or (judul and not lalu.penuh and k["kata"].lower() not in ("tabel", "table"))
        ):
            break
        judul.append(t)
        lalu = y
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
        if isinstance(y, Larik) and (len(y.teks) > 150 or berakhir(y.teks.strip()) or _KETERANGAN.match(polos(y.teks))):
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
