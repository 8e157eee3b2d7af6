"""Places as a reader finds them: «Tabel 3.2, baris 4 (Rawat inap), kolom Capaian; halaman 13», never «baris 700, sel G4».

A line number is told only where the reader has one: in a text file. A cell name is told only where the reader has one: in a sheet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from selaras.bahasa import _
from selaras.dokumen.model import Baris, Daftar, Dokumen, Grafik, Judul, Paragraf, Sel, Tabel, Tempat
from selaras.periksa.temuan import Benar, Hasil, Lokasi, Temuan

PANJANG_NAMA = 48
_Kunci = tuple[int | None, int]


def _ringkas(teks: str) -> str:
    rapi = " ".join(teks.split())
    return rapi if len(rapi) <= PANJANG_NAMA else rapi[: PANJANG_NAMA - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


class Peta:
    """Which table, row, column and heading every line of a document belongs to. Made once for all places of a result."""

    def __init__(self, dokumen: Dokumen) -> None:
        self.dokumen = dokumen
        self.sel: dict[_Kunci, list[tuple[int, int, Tabel, int, int]]] = defaultdict(list)
        self.bagian: dict[_Kunci, str] = {}
        self.bab: dict[_Kunci, str] = {}
        self.urutan = {id(b): n for n, b in enumerate((b for b in dokumen.blok if isinstance(b, Tabel)), 1)}
        self.lembar_kerja = dokumen.identitas.lower().endswith((".xlsx", ".xlsm"))
        self._isi()

    def _isi(self) -> None:
        judul = bab = ""
        for b in self.dokumen.blok:
            if isinstance(b, Judul):
                judul = f"{b.nomor} {b.teks}".strip()
                bab = judul if b.tingkat == 1 else bab
            if isinstance(b, Tabel):
                self._tabel(b)
            for t in _tempat_blok(b):
                kunci = (t.halaman, t.baris)
                self.bagian.setdefault(kunci, judul)
                self.bab.setdefault(kunci, bab or judul)

    def _tabel(self, b: Tabel) -> None:
        for r, baris in enumerate(b.baris, 1):
            kolom = 0
            for c in baris.sel:
                for t in _tempat_sel(c):
                    self.sel[t.halaman, t.baris].append((t.awal, t.akhir, b, r, kolom))
                kolom += c.rentang

    def sebut(self, lok: Lokasi) -> str:
        """The place in words; '' when the finding is about the whole document."""
        if lok.baris is None and lok.halaman is None:
            return ""
        if self.lembar_kerja:
            bagian = [_("lembar {n}", n=lok.halaman)] if lok.halaman else []
            return ", ".join([*bagian, _("sel {s}", s=lok.sel) if lok.sel else _("baris {n}", n=lok.baris)])
        kunci = (lok.halaman, lok.baris or 0)
        hlm = _("halaman {n}", n=lok.halaman) if lok.halaman else ""
        kena = [x for x in self.sel.get(kunci, ()) if x[0] <= (lok.awal or 0) <= x[1]]
        if kena:
            _awal, _akhir, tabel, r, k = kena[0]
            return "; ".join(x for x in (self._sebut_sel(tabel, r, k), hlm) if x)
        judul = self.bagian.get(kunci, "")
        bagian = [_("bagian “{j}”", j=_ringkas(judul))] if judul else []
        if not lok.halaman and lok.baris and not lok.sel:
            bagian.append(_("baris {n}", n=lok.baris))
        return "; ".join(x for x in (", ".join(bagian), hlm) if x)

    def _sebut_sel(self, b: Tabel, r: int, k: int) -> str:
        nama = b.nomor or (_("tabel “{j}”", j=_ringkas(b.judul)) if b.judul else _("tabel ke-{n}", n=self.urutan[id(b)]))
        label = self._label_baris(b.baris[r - 1])
        baris = _("baris {n} ({l})", n=r, l=_ringkas(label)) if label else _("baris {n}", n=r)
        kolom = self._label_kolom(b, k)
        return ", ".join([nama, baris, *([_("kolom {k}", k=_ringkas(kolom))] if kolom else [])])

    def _label_baris(self, baris: Baris) -> str:
        for c in baris.sel[:3]:
            teks = self.dokumen.teks(c.runs).strip()
            if any(h.isalpha() for h in teks):
                return teks
        return ""

    def _label_kolom(self, b: Tabel, k: int) -> str:
        """The lowest head over the column that says something; a row of column numbers does not."""
        for kepala in reversed(b.kepala):
            kolom = 0
            for c in kepala:
                if kolom <= k < kolom + c.rentang:
                    teks = self.dokumen.teks(c.runs).strip()
                    if any(h.isalpha() for h in teks):
                        return teks
                kolom += c.rentang
        return ""

    def bab_dari(self, lok: Lokasi) -> str:
        """The chapter of a place; '' when it stands in none."""
        return self.bab.get((lok.halaman, lok.baris or 0), "")


def _tempat_sel(c: Sel) -> Iterator[Tempat]:
    ada = False
    for r in c.runs:
        t = getattr(r, "tempat", None)
        if t is not None:
            ada = True
            yield t
    if not ada and c.tempat is not None:
        yield c.tempat


def _tempat_blok(b: object) -> Iterator[Tempat]:
    match b:
        case Judul(tempat=t) | Grafik(tempat=t) if t is not None:
            yield t
        case Paragraf(runs=runs):
            yield from (t for r in runs if (t := getattr(r, "tempat", None)) is not None)
        case Daftar(butir=butir):
            yield from (t for runs in butir for r in runs if (t := getattr(r, "tempat", None)) is not None)
        case Tabel():
            if b.tempat is not None:
                yield b.tempat
            for baris in (*b.kepala, *(x.sel for x in b.baris)):
                for c in baris:
                    yield from _tempat_sel(c)
        case _:
            return


def beri_sebutan(dokumen: Dokumen, hasil: Hasil) -> None:
    """Name every place of a result in words, findings and proofs alike."""
    peta = Peta(dokumen)

    def sebut(lok: Lokasi) -> Lokasi:
        return replace(lok, sebutan=peta.sebut(lok), bab=peta.bab_dari(lok))

    def temuan(t: Temuan) -> Temuan:
        return replace(t, lokasi=sebut(t.lokasi), terkait=tuple(map(sebut, t.terkait)))

    hasil.temuan = [temuan(t) for t in hasil.temuan]
    hasil.benar = [Benar(b.aturan, sebut(b.lokasi), b.hitungan) for b in hasil.benar]
