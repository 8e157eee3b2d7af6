"""Reading a package folder. Bad input is answered with a list of `Galat`, each naming file, row and column; nothing is raised."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError

from selaras.aplikasi.paket.isi_csv import angka_titik_koma, urai_csv
from selaras.aplikasi.paket.skema import TABEL, Kolom, TabelPaket
from selaras.bahasa import _

PALING_BESAR = 64 * 1024 * 1024
DIGIT_TERBANYAK = 12
MANIFES = "datapackage.json"


@dataclass(frozen=True)
class Galat:
    """What is wrong in a package, where, and what was expected. ``baris`` counts lines of the file, the head being 1."""

    berkas: str
    pesan: str
    baris: int | None = None
    kolom: str = ""

    def __str__(self) -> str:
        return f"{self.tempat}: {self.pesan}"

    @property
    def tempat(self) -> str:
        tempat = self.berkas
        if self.baris is not None:
            tempat += _(", baris {n}", n=self.baris)
        if self.kolom:
            tempat += _(", kolom «{nama}»", nama=self.kolom)
        return tempat


@dataclass(frozen=True)
class BarisPaket:
    """One row as values of their types; codes stay codes. ``rusak`` names the columns that could not be read."""

    nomor: int
    isi: dict[str, Any]
    rusak: frozenset[str] = frozenset()


@dataclass
class Paket:
    """``tak_terbaca`` names the tables whose rows could not be read, so that nobody calls a code of theirs missing."""

    folder: Path
    isi: dict[str, list[BarisPaket]] = field(default_factory=dict)
    tak_terbaca: set[str] = field(default_factory=set)
    narasi: list[tuple[int, str, str]] = field(default_factory=list)

    @property
    def kode_instansi(self) -> str:
        return str(self.isi["perangkat_daerah"][0].isi["kode"])

    @property
    def kode_pemda(self) -> str:
        return str(self.isi["perangkat_daerah"][0].isi["pemda"])

    def baris(self, tabel: str) -> list[BarisPaket]:
        return self.isi.get(tabel, [])


def baca_paket(folder: Path) -> tuple[Paket, list[Galat]]:
    """Read and type every file. Whatever was wrong is in the list; the package is complete only when the list is empty."""
    paket = Paket(folder)
    if not folder.is_dir():
        return paket, [Galat(str(folder), _("folder tidak ditemukan; berikan folder yang berisi {manifes}", manifes=MANIFES))]
    semua_berkas = {p.name for p in folder.iterdir() if p.is_file()}
    if MANIFES not in semua_berkas:
        isi = _("folder kosong") if not semua_berkas else _("berkas ini tidak ada")
        return paket, [Galat(MANIFES, _("{isi}; paket data harus memuat {manifes} beserta berkas CSV-nya", isi=isi, manifes=MANIFES))]
    galat, tercantum = _uji_manifes(folder / MANIFES, semua_berkas)
    for tabel in TABEL:
        if tabel.berkas in semua_berkas:
            baris, salah = _baca_tabel(folder / tabel.berkas, tabel)
            galat += salah
            if baris is None:
                paket.tak_terbaca.add(tabel.nama)
            else:
                paket.isi[tabel.nama] = baris
        elif tabel.wajib or tabel.berkas in tercantum:
            paket.tak_terbaca.add(tabel.nama)
            apa = _("berkas wajib ini tidak ada di folder") if tabel.wajib else _("berkas ini tidak ada di folder")
            cantum = _(", padahal tercantum di {m}; letakkan berkasnya", m=MANIFES) if tabel.berkas in tercantum else ""
            saran = "" if tabel.wajib or not cantum else _(" atau hapus dari daftar")
            galat.append(Galat(tabel.berkas, apa + cantum + saran))
    galat += _baca_narasi(folder / "narasi", paket)
    return paket, galat


def _uji_manifes(berkas: Path, ada: set[str]) -> tuple[list[Galat], set[str]]:
    """What is wrong with the manifest, and the files of tables that it lists."""
    try:
        isi = json.loads(berkas.read_text("utf-8"))
        semua_jalur = dict.fromkeys(str(r["path"]) for r in isi["resources"])
    except (ValueError, KeyError, TypeError, UnicodeDecodeError, RecursionError):
        return [Galat(MANIFES, _("bukan Data Package: diharapkan JSON dengan daftar «resources» yang masing-masing punya «path»"))], set()
    dikenal = {t.berkas for t in TABEL}
    galat = [Galat(MANIFES, _("sumber daya «{p}» tidak dikenal", p=p)) for p in semua_jalur if p not in dikenal]
    return galat, dikenal & semua_jalur.keys()


def _baca_tabel(berkas: Path, tabel: TabelPaket) -> tuple[list[BarisPaket] | None, list[Galat]]:
    """The rows that can be read and what is wrong with the others; no rows at all when the file or its head is not what it should be."""
    if berkas.stat().st_size > PALING_BESAR:
        return None, [Galat(tabel.berkas, _("lebih besar dari 64 MB; bukan tabel paket instansi"))]
    harap = [k.nama for k in tabel.kolom]
    isi_csv = urai_csv(berkas.read_bytes(), harap)
    galat = [Galat(tabel.berkas, pesan, nomor) for nomor, pesan in isi_csv.salah]
    kepala = isi_csv.kepala
    if not kepala and isi_csv.terputus:
        return None, galat
    if salah := _uji_kepala(kepala, tabel):
        return None, galat + salah
    hasil: list[BarisPaket] = []
    for nomor, semua_sel in isi_csv.baris:
        if len(semua_sel) != len(kepala):
            galat.append(Galat(tabel.berkas, _("berisi {n} sel, seharusnya {h}", n=len(semua_sel), h=len(kepala)), nomor))
            continue
        pasangan = dict(zip(kepala, semua_sel, strict=True))
        isi: dict[str, Any] = {}
        rusak = set()
        for kolom in tabel.kolom:
            isi[kolom.nama], pesan = _nilai(pasangan.get(kolom.nama, ""), kolom, isi_csv.pemisah)
            if pesan:
                galat.append(Galat(tabel.berkas, pesan, nomor, kolom.nama))
                rusak.add(kolom.nama)
        hasil.append(BarisPaket(nomor, isi, frozenset(rusak)))
    galat += _kembar(hasil, tabel)
    return (None if isi_csv.terputus else hasil), galat


def _uji_kepala(kepala: list[str], tabel: TabelPaket) -> list[Galat]:
    harap = [k.nama for k in tabel.kolom]
    galat = [
        Galat(tabel.berkas, _("kolom ini tidak ada; kolom yang diharapkan: {daftar}", daftar=", ".join(harap)), 1, n)
        for n in (k.nama for k in tabel.kolom if not k.boleh_tiada)
        if n not in kepala
    ]
    galat += [Galat(tabel.berkas, _("kolom ini tidak dikenal"), 1, n) for n in kepala if n not in harap]
    if not galat and len(set(kepala)) != len(kepala):
        galat.append(Galat(tabel.berkas, _("ada nama kolom yang tertulis dua kali"), 1))
    return galat


def _kembar(semua_baris: list[BarisPaket], tabel: TabelPaket) -> list[Galat]:
    """Rows that the database would not tell apart, by any of its rules; each row is told once."""
    galat: dict[int, Galat] = {}
    for semua_kolom in tabel.unik:
        pertama: dict[tuple[Any, ...], int] = {}
        for b in semua_baris:
            if b.rusak.intersection(semua_kolom):
                continue
            kunci = tuple(b.isi[k] for k in semua_kolom)
            if kunci in pertama and b.nomor not in galat:
                sebut = ", ".join(f"{k} {v}" for k, v in zip(semua_kolom, kunci, strict=True) if v not in ("", None))
                pesan = _("kembar dengan baris {n} ({sebut}); hapus salah satu atau bedakan", n=pertama[kunci], sebut=sebut)
                galat[b.nomor] = Galat(tabel.berkas, pesan, b.nomor)
            pertama.setdefault(kunci, b.nomor)
    return list(galat.values())


def _nilai(teks: str, kolom: Kolom, pemisah: str) -> tuple[Any, str]:
    """The typed value of a cell, and what is wrong with it ('' when nothing is)."""
    isi = teks.strip()
    if not isi:
        if kolom.wajib:
            return None, _("wajib diisi")
        return (False if kolom.tipe == "boolean" else "" if kolom.tipe == "string" else None), ""
    if kolom.acuan:
        return isi, ""
    if kolom.pilihan and isi not in kolom.pilihan:
        return None, _("«{isi}» bukan salah satu pilihan: {p}", isi=isi, p=", ".join(kolom.pilihan))
    if kolom.tipe == "number" and pemisah == ";":
        isi, pesan = angka_titik_koma(isi)
        if pesan:
            return None, pesan
    nilai, harap = _ketik(isi, kolom.tipe)
    if harap:
        return None, _("«{isi}» tidak dapat dibaca; diharapkan {harap}", isi=isi, harap=harap)
    try:
        nilai = kolom.bidang.clean(nilai, None)
    except ValidationError as e:
        return None, f"«{isi}»: {_satu_sebab(e)}"
    return nilai, ""


def _satu_sebab(e: ValidationError) -> str:
    """One mistake is told once: by the rule that knows the column rather than by the length of its cell."""
    tepat = [x for x in e.error_list if x.code != "max_length"] or e.error_list
    return " ".join(tepat[0].messages)


def _ketik(isi: str, tipe: str) -> tuple[Any, str]:
    if tipe == "string":
        return isi, ""
    if tipe == "boolean":
        return (isi == "true", "") if isi in ("true", "false") else (None, _("«true» atau «false»"))
    if tipe == "integer":
        bulat = isi.isascii() and isi.removeprefix("-").isdecimal() and len(isi) <= DIGIT_TERBANYAK
        return (int(isi), "") if bulat else (None, _("bilangan bulat tanpa pemisah, misalnya 2021"))
    if tipe == "date":
        try:
            return date.fromisoformat(isi), ""
        except ValueError:
            return None, _("tanggal TTTT-BB-HH, misalnya 2021-12-31")
    try:
        nilai = Decimal(isi)
    except InvalidOperation:
        nilai = Decimal("NaN")
    wajar = nilai.is_finite() and abs(nilai.adjusted()) < 30
    return (nilai, "") if wajar else (None, _("angka dengan titik desimal dan tanpa pemisah ribuan, misalnya 1234.5"))


def _baca_narasi(folder: Path, paket: Paket) -> list[Galat]:
    galat: list[Galat] = []
    if not folder.is_dir():
        return galat
    for berkas in sorted(folder.glob("*/*.md")):
        nama = f"narasi/{berkas.parent.name}/{berkas.name}"
        if not re.fullmatch(r"[12][0-9]{3}", berkas.parent.name):
            galat.append(Galat(nama, _("folder narasi bernama tahun, misalnya narasi/2021")))
            continue
        try:
            paket.narasi.append((int(berkas.parent.name), berkas.stem, berkas.read_text("utf-8")))
        except UnicodeDecodeError:
            galat.append(Galat(nama, _("bukan teks UTF-8")))
    return galat
