"""Numbering: captions, headings, lists, numbered rows, and references to what is not there.

**How it works.** Captions of one kind, numbered headings, list items and the first column of a table are read as numbers in order (3.1, II-4,
2.a, (9), c). A number that is used twice, or that its two neighbours leave no room for, is told with the one that fits. A reference must have
its caption.

**Why it does not accuse wrongly.** A list that begins again is another list. A gap alone is told as rendah: a part may have been left out. A
reference is told only where the document has captions of that kind and chapter, and the sentence does not name another document.

    salah: (a) neraca, (b) laporan operasional, (d) catatan.
    benar: (a) neraca, (b) laporan operasional, (c) catatan.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from selaras.bahasa import _
from selaras.dokumen.model import Grafik, Judul, Tabel
from selaras.periksa.bahasa_id.penomoran import DAFTAR, JENIS_RUJUKAN, NASKAH_LAIN, SAMBUNG_RUJUKAN
from selaras.periksa.kalender import Kata, kata
from selaras.periksa.kisi import Kisi, lokasi_sel
from selaras.periksa.naskah import Kalimat
from selaras.periksa.penomoran import Janggal, Nomor, Ruas, baca_nomor, janggal
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Lokasi, Temuan, Tingkat

KODE = "NMR"
NAMA = "Penomoran, judul tabel dan rujukan"
TERPENDEK = 3  # items that make a list
LONCAT_TERJAUH = 3  # a farther jump is another list
TERPENDEK_KOLOM = 4  # rows that make a numbered column
NOMOR_BUTIR_TERBESAR = 60  # «2021.» at the head of a paragraph is a year
JARAK_BUTIR = 4  # paragraphs between two items of one list
MUNDUR_TERJAUH = 2  # an item that falls back so far is of another list
KUTIPAN_BUTIR = 40  # characters of an item that are quoted
SETELAH_RUJUKAN = 8  # words after a reference that may name another document


@dataclass(frozen=True, slots=True)
class Butir:
    """A numbered thing with its place."""

    nomor: Nomor
    lokasi: Lokasi
    sebut: str
    paragraf: int = 0


def periksa(b: Perkara) -> Iterator[Temuan]:
    judul = _judul_tabel(b)
    for butir in judul.values():
        yield from _urut(butir, _("{n} dipakai dua kali"))
    yield from _rujukan(b, judul)
    yield from _urut_bab(b)
    berjudul = {x.nomor.rstrip(".") for x in b.naskah.judul if x.nomor}
    for butir in _daftar(b):
        # A number that seems to be missing may open a line that a reader took for a heading.
        yield from (t for t in _urut(butir, _("nomor {n} dipakai dua kali"), TERPENDEK) if t.seharusnya not in berjudul)
    for kisi in b.naskah.kisi:
        yield from _urut(_kolom(kisi), _("nomor {n} dipakai dua kali"), TERPENDEK_KOLOM)


def _urut(butir: Sequence[Butir], kembar: str, terpendek: int = 2) -> Iterator[Temuan]:
    """What breaks the order of these items."""
    if len(butir) < terpendek or (terpendek > 2 and not _berurut(butir)):
        return
    semua = janggal([x.nomor for x in butir], utuh=terpendek > 2)
    for j in semua:
        yield _temuan(butir, j, kembar)
    if terpendek > 2 and not semua:
        yield from _loncat(butir)


def _loncat(butir: Sequence[Butir]) -> Iterator[Temuan]:
    """A gap of one or two in a list that goes on after it: a part may have been left out, so it is only pointed out."""
    for x, y in pairwise(butir):
        if 2 <= y.nomor.akhir - x.nomor.akhir <= LONCAT_TERJAUH:
            pesan = _("nomor meloncat dari {a} ke {n}", a=x.nomor, n=y.nomor)
            yield Temuan(KODE, "penomoran", "rendah", 0.85, y.lokasi, y.sebut, str(x.nomor.ganti(x.nomor.akhir + 1)), "", pesan)


def _berurut(butir: Sequence[Butir]) -> bool:
    """Most steps go up by one: these are numbers of a list. One wrong number spoils two steps."""
    langkah = [y.nomor.akhir - x.nomor.akhir == 1 for x, y in itertools.pairwise(butir)]
    return any(langkah) and (sum(langkah) * 2 >= len(langkah) or len(langkah) - sum(langkah) <= 2)


def _temuan(butir: Sequence[Butir], j: Janggal, kembar: str) -> Temuan:
    x = butir[j.indeks]
    depan = x.sebut.removesuffix(str(x.nomor))
    usul = f"{depan}{j.usul}" if j.usul is not None else ""
    tingkat: Tingkat = "sedang"
    pesan = kembar.format(n=x.sebut) if j.kembar is not None else _("{n} tidak urut", n=x.sebut)
    if usul:
        pesan += _("; menurut urutannya {u}", u=usul)
    terkait = (butir[j.kembar].lokasi,) if j.kembar is not None else ()
    return Temuan(KODE, "penomoran", tingkat, 0.9 if usul else 0.85, x.lokasi, x.sebut, usul, "", pesan, terkait)


# --- captions and headings ---


def _judul_tabel(b: Perkara) -> dict[str, list[Butir]]:
    """Numbers of the captions by kind, in reading order. An entry of a list of figures that fills two lines looks like one."""
    hasil: dict[str, list[Butir]] = {}
    daftar = False
    for x in b.naskah.urut:
        blok = x.tabel if isinstance(x, Kisi) else x
        if isinstance(blok, Judul):
            daftar = blok.teks.lower().startswith(DAFTAR)
        if daftar or not isinstance(blok, Tabel | Grafik) or not blok.nomor:
            continue
        depan, _sp, belakang = blok.nomor.partition(" ")
        nomor = baca_nomor(belakang)
        jenis = JENIS_RUJUKAN.get(depan.lower())
        if nomor is not None and jenis is not None:
            hasil.setdefault(jenis, []).append(Butir(nomor, Lokasi.dari(blok.tempat, blok.nomor), blok.nomor))
    return hasil


def _urut_bab(b: Perkara) -> Iterator[Temuan]:
    """Headings of one parent: 3.1.1, 3.1.2, …; BAB I, BAB II, …"""
    anak: dict[tuple[str, int, tuple[int, ...]], list[Butir]] = {}
    for x in b.naskah.urut:
        if isinstance(x, Judul) and x.nomor and x.tempat is not None:
            bab = x.nomor.startswith("BAB")
            nomor = baca_nomor(x.nomor.removeprefix("BAB").strip())
            if nomor is not None and (bab or len(nomor.bagian) > 1):
                anak.setdefault((x.nomor[:3] if bab else "", len(nomor.bagian), nomor.induk), []).append(
                    Butir(nomor, Lokasi.dari(x.tempat, x.nomor), x.nomor.rstrip("."))
                )
    for butir in anak.values():
        # A heading without a place of its own in the order may stand in a list of chapters.
        yield from (t for t in _urut(butir, _("nomor judul {n} dipakai dua kali"), TERPENDEK) if t.seharusnya)


# --- references ---


def _rujukan(b: Perkara, judul: dict[str, list[Butir]]) -> Iterator[Temuan]:
    sudah: set[tuple[str, tuple[int, ...]]] = set()
    kunci = {jenis: {x.nomor.kunci for x in ada} for jenis, ada in judul.items()}
    tulis = {jenis: {str(x.nomor): x for x in reversed(ada)} for jenis, ada in judul.items()}
    for k in b.naskah.kalimat:
        kecil = k.teks.lower()
        if not any(j in kecil for j in judul):
            continue
        semua_kata = kata(k.teks)
        for n, w in enumerate(semua_kata[:-1]):
            jenis = JENIS_RUJUKAN.get(w.teks.lower()) or ""
            ada = judul.get(jenis, [])
            if not ada:
                continue
            for m, nomor in _nomor_rujukan(k, semua_kata, n + 1):
                if (jenis, nomor.kunci) in sudah or nomor.kunci in kunci[jenis]:
                    continue
                if (rapat := _rapat(nomor, tulis[jenis])) is not None:
                    sudah.add((jenis, nomor.kunci))
                    yield _tanpa_titik(k, semua_kata[m], nomor, rapat)
                    continue
                if _judul_di_awal(b, k, n):
                    continue
                if _patut(nomor, ada) and not _naskah_lain(semua_kata, m) and not _luput_terbaca(nomor, ada):
                    sudah.add((jenis, nomor.kunci))
                    yield _menggantung(k, w, semua_kata[m], nomor, ada)


def _nomor_rujukan(k: Kalimat, semua_kata: list[Kata], n: int) -> Iterator[tuple[int, Nomor]]:
    """The number after the word, and those that an enumeration adds."""
    while n < len(semua_kata):
        nomor = baca_nomor(semua_kata[n].teks) if any(c.isdigit() for c in semua_kata[n].teks) else None
        if nomor is None:
            return
        yield n, nomor
        if n + 1 < len(semua_kata) and semua_kata[n + 1].teks.lower() in SAMBUNG_RUJUKAN:
            n += 2
        elif k.teks[semua_kata[n].akhir : semua_kata[n].akhir + 1] == ",":
            n += 1
        else:
            return
        if n < len(semua_kata) and len(nomor.bagian) == 1:
            return  # «Tabel 3 dan 12 indikator»


def _patut(nomor: Nomor, ada: Sequence[Butir]) -> bool:
    """The document numbers such captions in this way: at least two of the chapter, or three plain ones from 1 on."""
    sekandung = [x for x in ada if x.nomor.induk == nomor.induk and len(x.nomor.bagian) == len(nomor.bagian)]
    if len(nomor.bagian) > 1:
        return len(sekandung) >= 2
    return len(sekandung) >= TERPENDEK and min(x.nomor.akhir for x in sekandung) == 1


def _luput_terbaca(nomor: Nomor, ada: Sequence[Butir]) -> bool:
    """On pages a caption may stand where no reader takes it for one: a number between two that are there is left alone."""
    sekandung = [x.nomor.akhir for x in ada if x.nomor.induk == nomor.induk]
    return any(x.lokasi.halaman for x in ada) and min(sekandung) < nomor.akhir < max(sekandung)


def _naskah_lain(semua_kata: list[Kata], n: int) -> bool:
    return any(w.teks.lower() in NASKAH_LAIN for w in semua_kata[n + 1 : n + 1 + SETELAH_RUJUKAN])


def _judul_di_awal(b: Perkara, k: Kalimat, n: int) -> bool:
    """The paragraph begins with it: a caption that was not taken for one."""
    return n == 0 and not k.mulai


def _menggantung(k: Kalimat, w: Kata, m: Kata, nomor: Nomor, ada: Sequence[Butir]) -> Temuan:
    lok = k.lokasi(w.awal, m.akhir) if m.akhir - w.awal < 20 else k.lokasi(m.awal, m.akhir)
    daftar = ", ".join(str(x.nomor) for x in ada if x.nomor.induk == nomor.induk)
    sebut = f"{w.teks.capitalize()} {nomor}"
    mirip = [x.nomor for x in ada if _mirip(str(x.nomor), str(nomor))]
    usul = f"{w.teks.capitalize()} {mirip[0]}" if len(mirip) == 1 else ""
    return Temuan(
        KODE, "penomoran", "sedang", 0.9, lok, sebut, usul, daftar, _("{n} dirujuk tetapi tidak ada; yang ada: {d}", n=sebut, d=daftar)
    )


def _rapat(nomor: Nomor, tulis: Mapping[str, Butir]) -> Butir | None:
    """A caption that lost the mark: «Grafik 33» where the text says 3.3. ``tulis``: captions as they are written."""
    return tulis.get("".join(str(b) for b in nomor.bagian)) if len(nomor.bagian) > 1 else None


def _tanpa_titik(k: Kalimat, w: Kata, nomor: Nomor, x: Butir) -> Temuan:
    usul = f"{x.sebut.removesuffix(str(x.nomor))}{nomor}"
    pesan = _("judul tertulis {x}, teks merujuk {n}", x=x.nomor, n=nomor)
    return Temuan(KODE, "penomoran", "sedang", 0.88, x.lokasi, x.sebut, usul, "", pesan, (k.lokasi(w.awal, w.akhir),))


def _mirip(a: str, b: str) -> bool:
    """One mark or digit too many, or missing: 13 for 3, 31 for 3.1."""
    panjang, pendek = (a, b) if len(a) > len(b) else (b, a)
    return len(panjang) == len(pendek) + 1 and any(panjang[:i] + panjang[i + 1 :] == pendek for i in range(len(panjang)))


# --- lists ---


def _tanda_butir(teks: str) -> tuple[str, Nomor, int, int] | None:
    """The mark that opens an item: its style, number and place; «(9) », «9. », «c) »."""
    awal = len(teks) - len(teks.lstrip(" *_"))
    k = teks[awal : awal + 8].split(maxsplit=1)
    if len(k) < 2 and len(teks.split()) < 2:
        return None
    w = k[0]
    isi = w.strip("().")
    if not isi or not w.endswith((".", ")")) or "." in isi or "-" in isi:
        return None
    nomor = baca_nomor(isi)
    if nomor is None or nomor.akhir > NOMOR_BUTIR_TERBESAR:
        return None
    return w.replace(isi, nomor.bagian[0].gaya, 1), nomor, awal, awal + len(w)


def _daftar(b: Perkara) -> Iterator[list[Butir]]:
    """Lists over paragraphs, one inside another, for each style; and enumerations within a paragraph."""
    jalan: dict[str, list[list[Butir]]] = {}
    dalam: dict[str, list[Butir]] = {}
    paragraf, bagian = -1, ""
    for k in b.naskah.kalimat:
        if k.paragraf != paragraf:
            yield from dalam.values()
            dalam, paragraf = {}, k.paragraf
        if k.bagian != bagian:  # what a list was told inside of ends with its part; the list itself may go on
            yield from (luar for tumpuk in jalan.values() for luar in tumpuk[:-1])
            jalan, bagian = {gaya: tumpuk[-1:] for gaya, tumpuk in jalan.items()}, k.bagian
        for gaya, x in _sebaris(k):
            dalam.setdefault(gaya, []).append(x)
        if k.mulai or (t := _tanda_butir(k.teks)) is None:
            continue
        gaya, nomor, awal, akhir = t
        ujung = min(len(k.teks.rstrip()), akhir + KUTIPAN_BUTIR)
        yield from _taruh(jalan.setdefault(gaya, []), Butir(nomor, k.lokasi(awal, ujung), str(nomor), k.paragraf), gaya == "(1)")
    yield from dalam.values()
    yield from (x for tumpuk in jalan.values() for x in tumpuk)


def _taruh(tumpuk: list[list[Butir]], x: Butir, jauh: bool) -> Iterator[list[Butir]]:
    """Put an item into the innermost list that it goes on, or begin one. Gives back the lists that end with it."""
    n = x.nomor.akhir
    if not tumpuk or n == 1:
        tumpuk.append([x])
        return
    dekat = jauh or x.paragraf - tumpuk[-1][-1].paragraf <= JARAK_BUTIR
    akhir = tumpuk[-1][-1].nomor.akhir
    luar = next((i for i in range(len(tumpuk) - 2, -1, -1) if tumpuk[i][-1].nomor.akhir + 1 == n), None)
    if dekat and len(tumpuk) > 1 and len(tumpuk[-1]) == 1 and tumpuk[-2][-1].nomor.akhir + 2 == n != akhir + 1:
        tumpuk[-2:] = [[*tumpuk[-2], tumpuk[-1][0], x]]  # the one between was a slip, not the start of another list
    elif dekat and (n == akhir + 1 or (luar is None and n > akhir - MUNDUR_TERJAUH)):
        tumpuk[-1].append(x)
    elif luar is not None:
        yield from tumpuk[luar + 1 :]
        del tumpuk[luar + 1 :]
        tumpuk[luar].append(x)
    else:
        if not dekat:
            yield tumpuk.pop()
        tumpuk.append([x])


def _sebaris(k: Kalimat) -> Iterator[tuple[str, Butir]]:
    """«(a) …; (b) …» within a sentence; the mark at the head of the paragraph belongs to the list of paragraphs."""
    if ")=(" in k.teks.replace(" ", ""):
        return  # a row of column numbers with their formulas
    i = k.teks.find("(")
    while i >= 0:
        j = k.teks.find(")", i, i + 6)
        nomor = baca_nomor(k.teks[i + 1 : j]) if j > 0 else None
        if (
            nomor is not None
            and len(nomor.bagian) == 1
            and (i or k.mulai)
            and k.teks[j + 1 : j + 2] == " "
            and nomor.akhir <= NOMOR_BUTIR_TERBESAR
        ):
            ujung = min(len(k.teks.rstrip()), j + 1 + KUTIPAN_BUTIR)
            yield nomor.bagian[0].gaya, Butir(nomor, k.lokasi(i, ujung), str(nomor), k.paragraf)
        i = k.teks.find("(", i + 1)


def _kolom(kisi: Kisi) -> list[Butir]:
    """Running numbers of a table's rows: whole cells of a column «No», or the mark that opens every label («7. Program …»)."""
    kepala = bool(kisi.kolom) and kisi.kolom[0].peran == "nomor"
    hasil: list[Butir] = []
    berisi = 0
    for baris in kisi.sel:
        s = baris[0] if baris else None
        if s is None or not s.teks:
            continue
        berisi += 1
        teks, _sp, sisa = s.teks.partition(" ")
        angka = teks.rstrip(".)")
        if (
            not (angka.isascii() and angka.isdigit() and len(angka) <= 3 and int(angka))
            or (not kepala and (not sisa or angka == teks))
            or (kepala and sisa)
        ):
            continue
        lok = lokasi_sel(kisi, s) if s.bil is None else Lokasi.dari(s.tempat, s.bil.teks)
        hasil.append(Butir(Nomor((_bulat(int(angka)),)), lok, angka))
    penuh = kepala or len(hasil) + 1 >= berisi  # a total may stand below
    return hasil if penuh and hasil and hasil[0].nomor.akhir == 1 else []


def _bulat(n: int) -> Ruas:
    return Ruas(n, "1")
