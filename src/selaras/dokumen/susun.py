"""How a document is made: its headings, tables and figures numbered, its sentences filled with numbers."""

from __future__ import annotations

import re
from dataclasses import replace

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Bagan, Blok, Dokumen, Grafik, Judul, Nilai, Rujuk, Run, Tabel, Teks, Tulisan

_ROMAWI = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def susun(
    judul: str,
    penulis: str,
    tahun: int,
    blok: list[Blok],
    identitas: str,
    setara: tuple[tuple[str, Angka, Angka], ...] = (),
    tanda: str = "",
) -> Dokumen:
    """Number headings (BAB I, A., 1.), tables and figures (Tabel 3.1), and make the document."""
    bab, bagian, anak = 0, 0, 0
    awalan = ""
    hitung = {"Tabel": 0, "Gambar": 0}
    label: dict[str, str] = {}
    hasil: list[Blok] = []
    for b in blok:
        if isinstance(b, Judul):
            nomor = ""
            if b.tingkat == 1:
                bagian = anak = 0
                lampiran = b.kunci.startswith("lampiran")
                if not (lampiran and awalan == "L."):  # the annexes share one row of numbers
                    hitung = dict.fromkeys(hitung, 0)
                awalan = "L." if lampiran else ""
                if not b.tanpa_nomor:
                    bab += 1
                    nomor, awalan = f"BAB {_ROMAWI[bab]}", f"{bab}."
            elif b.tingkat == 2:
                bagian, anak = bagian + (not b.tanpa_nomor), 0
                nomor = "" if b.tanpa_nomor else f"{chr(64 + bagian)}."
            elif b.tingkat == 3:
                anak += not b.tanpa_nomor
                nomor = "" if b.tanpa_nomor else f"{anak}."
            b = replace(b, nomor=nomor)
            label[b.kunci] = f"{nomor} {b.teks}".strip() if b.tingkat == 1 else b.teks
        elif isinstance(b, Tabel | Grafik | Bagan) and b.judul:
            kata = _("Tabel") if isinstance(b, Tabel) else _("Gambar")
            jenis = "Tabel" if isinstance(b, Tabel) else "Gambar"
            hitung[jenis] += 1
            label[b.kunci] = f"{kata} {awalan}{hitung[jenis]}"
            b = replace(b, nomor=label[b.kunci])
        hasil.append(b)
    return Dokumen(judul, penulis, tahun, tuple(hasil), identitas, label, setara, tanda=tanda)


def t(teks: str, *, tebal: bool = False, miring: bool = False) -> Teks:
    return (Tulisan(teks, tebal, miring),)


def kalimat(pola: str, /, **isian: object) -> Teks:
    """Fill ``{nama}`` places of a sentence with numbers, references or words; the numbers stay numbers.

    ``{nama:ringkas}``, ``{nama:kata}``, ``{nama:polos}`` and ``{nama:bersatuan}`` choose the printed form.
    """
    hasil: list[Run] = []
    for potong in re.split(r"(\{\w+(?::\w+)?\})", _(pola)):
        if not (potong.startswith("{") and potong.endswith("}")):
            if potong:
                hasil.append(Tulisan(potong))
            continue
        nama, _titik, bentuk = potong[1:-1].partition(":")
        isi = isian[nama]
        if isinstance(isi, Angka):
            hasil.append(Nilai(isi, bentuk or "penuh"))  # type: ignore[arg-type]
        elif isinstance(isi, tuple):
            hasil.extend(isi)
        elif isinstance(isi, Tulisan | Nilai | Rujuk):
            hasil.append(isi)
        else:
            hasil.append(Tulisan(str(isi)))
    return tuple(hasil)
