"""Narrative that people write: Markdown with ``{{...}}`` tokens in place of numbers.

======================================  ==========================================================
``{{tahun}}`` ``{{tahun-1}}``           the year of the report, or years before
``{{koperasi_aktif}}``                  a variable, or the realisasi of an indicator, in the period of the report
``{{koperasi_aktif[t-1]}}``             a period before; ``[2018]`` a fixed year
``{{target ikm}}`` ``{{capaian ikm}}``  what was promised, and how much of it was reached
``{{arah koperasi_aktif}}``             «naik», «turun» or «tetap», against the period before
``{{= a / b * 100 | persen}}``          a formula; the word after the bar is the unit it must have
======================================  ==========================================================

``| ringkas``, ``| kata``, ``| bersatuan`` and ``| mutlak`` choose the printed form. An unknown token is an error with its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.token import Token

from selaras.angka import Angka, Periode, satuan_dari
from selaras.bahasa import _
from selaras.dokumen.model import Bentuk, Blok, Daftar, Judul, Nilai, Paragraf, Run, Teks, Tulisan
from selaras.dokumen.susun import t
from selaras.kinerja import arah, mutlak
from selaras.laporan.buku import Buku
from selaras.laporan.kalimat import isi_target
from selaras.rumus import RumusGalat, hitung, satuan_rumus

_TOKEN = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_ISI = re.compile(r"(?:(?P<apa>target|capaian|arah)\s+)?(?P<kode>[a-z][a-z0-9_]*)(?:\[(?:t-(?P<mundur>\d+)|(?P<tahun>\d{4}))\])?$")
_TAHUN = re.compile(r"tahun(?:-(\d+))?$")
_BAGIAN = re.compile(r"triwulan-(?P<triwulan>[1-4])-|bulan-(?P<bulan>[1-9]|1[0-2])-")
_BENTUK = ("ringkas", "kata", "bersatuan", "polos", "mutlak")
_BIASA = {"paragraph_open", "paragraph_close", "list_item_open", "list_item_close", "heading_close"}
_TANDA = re.compile(r"\ue000(\d+)\ue001")


class NarasiGalat(Exception):
    """A narrative that cannot be printed; the message names file and line."""

    def __init__(self, berkas: str, baris: int, pesan: str) -> None:
        super().__init__(f"{berkas}, baris {baris}: {pesan}")
        self.baris, self.pesan = baris, pesan


@dataclass(frozen=True)
class TokenAngka:
    """A token taken apart: what it asks for, and how to print it. ``rumus`` is set for ``{{= ...}}``."""

    apa: str
    kode: str = ""
    mundur: int = 0
    tahun: int | None = None
    rumus: str = ""
    bentuk: str = ""


def bagian_narasi(periode: Periode, bagian: str) -> str:
    """The name of a section in the report of a period: what was written for a year never stands in the report of a triwulan."""
    if periode.setahun:
        return bagian
    return f"{periode.jenis}-{periode.triwulan or periode.bulan}-{bagian}"


def periode_bagian(tahun: int, bagian: str) -> Periode:
    """The period whose numbers a section holds: «triwulan-2-kata-pengantar» those of the second triwulan of its year."""
    m = _BAGIAN.match(bagian)
    if m is None:
        return Periode(tahun)
    return Periode(tahun, int(m["triwulan"])) if m["triwulan"] else Periode(tahun, bulan=int(m["bulan"]))


def urai_token(isi: str) -> TokenAngka | str:
    """The token between the braces, or in Indonesian what is wrong with it."""
    badan, _bar, bentuk = isi.strip().partition("|")
    badan, bentuk = badan.strip(), bentuk.strip()
    if badan.startswith("="):
        return TokenAngka("rumus", rumus=badan[1:].strip(), bentuk=bentuk)
    if bentuk and bentuk not in _BENTUK:
        return _("bentuk «{b}» tidak dikenal; pilihan: {daftar}", b=bentuk, daftar=", ".join(_BENTUK))
    if m := _TAHUN.match(badan):
        return TokenAngka("tahun", mundur=int(m[1] or 0))
    if m := _ISI.match(badan):
        return TokenAngka(m["apa"] or "nilai", m["kode"], int(m["mundur"] or 0), int(m["tahun"]) if m["tahun"] else None, bentuk=bentuk)
    return _(
        "token «{{{{{isi}}}}}» tidak dapat dibaca; contoh: {{{{koperasi_aktif}}}} atau {{{{= a / b * 100 | persen}}}}", isi=isi.strip()
    )


def uji_token(teks: str, kode: set[str], uji_rumus: Callable[[str], None]) -> Iterator[tuple[int, str]]:
    """(line, message) of every token that could not be filled. ``uji_rumus`` raises `RumusGalat` for a wrong formula."""
    for m in _TOKEN.finditer(teks):
        baris = teks.count("\n", 0, m.start()) + 1
        token = urai_token(m[1])
        if isinstance(token, str):
            yield baris, token
        elif token.kode and token.kode not in kode:
            yield baris, _("token «{{{{{isi}}}}}»: tidak ada variabel atau indikator «{kode}»", isi=m[1].strip(), kode=token.kode)
        elif token.rumus:
            try:
                uji_rumus(token.rumus)
            except RumusGalat as e:
                yield baris, f"{e.pesan}\n{e.tunjuk}"


def isi_token(token: TokenAngka, buku: Buku) -> Teks:
    """What stands in the place of the token; a target that is a range is two numbers.

    Raises KeyError for an unknown code, `RumusGalat` for a wrong formula."""
    p = Periode(token.tahun) if token.tahun else buku.periode.mundur(token.mundur)
    if token.apa == "tahun":
        return t(str(buku.tahun - token.mundur))
    if token.apa == "rumus":
        satuan_rumus(token.rumus, buku.kamus)
        a = hitung(token.rumus, p, buku, identitas=f"rumus:{token.rumus}/{p}", label=f"{token.rumus}, {p.label}")
        if token.bentuk and token.bentuk not in _BENTUK:
            harap = satuan_dari(token.bentuk)
            if not a.satuan.sama(harap):
                pesan = _("hasil rumus bersatuan {a}, bukan {b}", a=a.satuan.nama, b=harap.nama)
                raise RumusGalat(pesan, token.rumus, 0)
        return (Nilai(Angka(a.nilai, a.satuan, a.satuan.desimal, a.asal, a.kosong), _bentuk(token.bentuk)),)

    def ambil(pada: Periode) -> Angka:
        return buku.nilai(token.kode, pada) if token.kode in buku.variabel else buku.realisasi(token.kode, pada)

    if token.apa == "arah":
        hasil = arah(ambil(p), ambil(p.sebelum()))
        return t(str(hasil) if hasil else _("belum dapat dibandingkan"))
    if token.apa == "target":
        return isi_target(buku.target(token.kode, p), _bentuk(token.bentuk))
    a = buku.capaian(token.kode, p).nilai if token.apa == "capaian" else ambil(p)
    return (Nilai(mutlak(a) if token.bentuk == "mutlak" else a, _bentuk(token.bentuk)),)


def _bentuk(bentuk: str) -> Bentuk:
    return cast(Bentuk, bentuk) if bentuk in ("ringkas", "kata", "bersatuan", "polos") else "penuh"


def isi_kalimat(teks: str, buku: Buku, berkas: str) -> Teks:
    """One line of text with its tokens filled, for a cell or a list item."""
    blok = isi_narasi(teks, buku, berkas)
    return tuple(r for b in blok if isinstance(b, Paragraf) for r in b.runs)


def isi_narasi(teks: str, buku: Buku, berkas: str, tingkat: int = 3) -> list[Blok]:
    """Blocks of a Markdown narrative with every token filled. Raises `NarasiGalat` with file and line."""
    isi: list[Teks] = []
    baris_token: list[int] = []

    def ganti(m: re.Match[str]) -> str:
        baris = teks.count("\n", 0, m.start()) + 1
        token = urai_token(m[1])
        if isinstance(token, str):
            raise NarasiGalat(berkas, baris, token)
        try:
            isi.append(isi_token(token, buku))
        except KeyError as e:
            raise NarasiGalat(berkas, baris, _("tidak ada variabel atau indikator {kode}", kode=e)) from None
        except RumusGalat as e:
            raise NarasiGalat(berkas, baris, f"{e.pesan}\n{e.tunjuk}") from None
        baris_token.append(baris)
        # A token stands on one line for the parser, whatever it held.
        return f"\ue000{len(isi) - 1}\ue001" + "\n" * m[0].count("\n")

    return _blok(MarkdownIt("commonmark").parse(_TOKEN.sub(ganti, teks)), isi, berkas, tingkat)


def _blok(semua_token: list[Token], isi: list[Teks], berkas: str, tingkat: int) -> list[Blok]:
    hasil: list[Blok] = []
    butir: list[Teks] | None = None
    bernomor = False
    judul = False
    for tk in semua_token:
        baris = (tk.map or [0])[0] + 1
        if tk.type in ("bullet_list_open", "ordered_list_open"):
            if butir is not None:
                raise NarasiGalat(berkas, baris, _("daftar di dalam daftar tidak didukung; tulis sebagai satu tingkat"))
            butir, bernomor = [], tk.type == "ordered_list_open"
        elif tk.type in ("bullet_list_close", "ordered_list_close"):
            hasil.append(Daftar(tuple(butir or ()), bernomor))
            butir = None
        elif tk.type == "heading_open":
            judul = True
        elif tk.type == "inline":
            runs = _runs(tk.children or [], isi, berkas, baris)
            if judul:
                polos = "".join(r.teks for r in runs if isinstance(r, Tulisan))
                hasil.append(Judul(tingkat, polos, f"{berkas}:{baris}", tanpa_nomor=True))
                judul = False
            elif butir is not None:
                butir.append(runs)
            else:
                hasil.append(Paragraf(runs))
        elif tk.type not in _BIASA:
            raise NarasiGalat(berkas, baris, _("bentuk Markdown ini tidak didukung: {jenis}", jenis=tk.type))
    return hasil


def _runs(anak: list[Token], isi: list[Teks], berkas: str, baris: int) -> Teks:
    hasil: list[Run] = []
    tebal = miring = False
    for tk in anak:
        if tk.type in ("strong_open", "strong_close"):
            tebal = tk.type == "strong_open"
        elif tk.type in ("em_open", "em_close"):
            miring = tk.type == "em_open"
        elif tk.type in ("softbreak", "hardbreak"):
            hasil.append(Tulisan(" "))
        elif tk.type == "text":
            for urut, potong in enumerate(_TANDA.split(tk.content)):
                if urut % 2:
                    hasil.extend(isi[int(potong)])
                elif potong:
                    hasil.append(Tulisan(potong, tebal, miring))
        else:
            raise NarasiGalat(berkas, baris, _("bentuk Markdown ini tidak didukung: {jenis}", jenis=tk.type))
    return tuple(hasil)
