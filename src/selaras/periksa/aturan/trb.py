"""Amounts in words against the digits beside them.

**How it works.** Every run of number words next to a number is read: in brackets after it or before it, after «terbilang», «atau», «dalam
angka»; whole, with decimals («lima koma empat»), and with a scale in digits or words (Rp761.280 juta; tujuh ratus enam puluh satu miliar …). A
word that is off by a letter or two is read all the same and told separately (rendah). When words and digits differ, the side that other places
of the document support is taken as right; where none does, the words are shown as the slip and the digits as what they should say.

**Why it does not accuse wrongly.** Words that cannot be read to the end say nothing, and brackets that hold anything but a number and its unit
are no amount in words.

    salah: Pagu Rp43 miliar (empat puluh tiga juta rupiah).
    benar: Pagu Rp43 miliar (empat puluh tiga miliar rupiah).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.angka.terbilang import baca_terbilang, terbilang
from selaras.bahasa import _
from selaras.dokumen.baca.bilangan import pilah
from selaras.dokumen.model import Nilai
from selaras.periksa.bahasa_id.terbilang import KATA_BILANGAN, PEMBUKA, PENGHUBUNG, PENGHUBUNG_BALIK, PENUTUP
from selaras.periksa.bilangan import Bilangan, Mutu, cetak_nilai, seperti
from selaras.periksa.kalender import kata
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Lokasi, Temuan
from selaras.periksa.terbilang import Ucapan, ucapan

KODE = "TRB"
NAMA = "Terbilang terhadap angka"
_EJAAN = frozenset({"milyar", "milliar", "trilyun", "enem"})  # spellings in wide use, not slips
ANTARA_TERPANJANG = 28  # characters of a unit between a number and its bracket
KURUNG_TERPANJANG = 420
KATA_TANPA_KURUNG = 3  # number words that need no bracket to be an amount
KATA_RUSAK = 5  # number words that make no number are told when they are at least so many
SKALA = (0, 3, 6, 9)

_KODE = re.compile(r"\d+(?:\.\d+)*\.(?:\d{1,2}|\d{4,})(?:\.\d+)+|\d+(?:\.\d+)+\.(?:\d{1,2}|\d{4,})")  # 2.17.03.1.01 names an activity

Tempatkan = Callable[[int, int], Lokasi]


@dataclass(frozen=True, slots=True)
class AngkaKalimat:
    """A number of the text with its place. ``nama``: it names something (Pasal 5), so only bare words in brackets are its words."""

    bil: Bilangan
    awal: int
    akhir: int
    nama: bool = False


@dataclass(frozen=True, slots=True)
class PasanganKata:
    """A number and the words that stand for it."""

    angka: AngkaKalimat
    awal: int
    akhir: int
    nilai: Decimal | None
    slip: tuple[tuple[str, str], ...] = ()


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    dukungan = _dukungan(b)
    for k in b.naskah.kalimat:
        if k.token and _ada_kata(k.teks):
            angka = [AngkaKalimat(t.bil, t.awal, t.akhir, t.jenis == "X") for t in k.token]
            yield from _teks(k.teks, angka, k.lokasi, dukungan)
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.banyak and len(s.teks) > 12 and _ada_kata(s.teks):
                    lok = lokasi_sel(kisi, s)
                    yield from _teks(s.teks, _angka(s.teks), lambda _a, _b, lok=lok: lok, dukungan)  # type: ignore[misc]


def _ada_kata(teks: str) -> bool:
    kecil = teks.lower()
    return any(
        w in kecil
        for w in ("puluh", "ratus", "belas", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "lapan", "sembilan", "se", "nol")
    )


def _angka(teks: str) -> list[AngkaKalimat]:
    """The numbers of a cell."""
    hasil: list[AngkaKalimat] = []
    p = 0
    for r in pilah([(teks, None)]):
        isi = r.teks if not hasattr(r, "kunci") else ""
        if isinstance(r, Nilai) and (bil := Bilangan.dari(r)) is not None:
            hasil.append(AngkaKalimat(bil, p, p + len(isi)))
        p += len(isi)
    return hasil


def _dukungan(b: Perkara) -> dict[Decimal, int]:
    """How often a value stands in the document, in rupiah and in ribu, juta and miliar alike."""
    hasil: dict[Decimal, int] = {}
    semua = [t.bil.nilai for k in b.naskah.kalimat for t in k.token]
    semua += [s.bil.nilai for kisi in b.naskah.kisi for baris in kisi.sel for s in baris if s.bil is not None]
    for v in semua:
        hasil[v] = hasil.get(v, 0) + 1
    return hasil


def _didukung(dukungan: dict[Decimal, int], v: Decimal) -> int:
    return sum(dukungan.get(v.scaleb(-s).normalize(), 0) or dukungan.get(v.scaleb(-s), 0) for s in SKALA)


def _teks(teks: str, angka: list[AngkaKalimat], lokasi: Tempatkan, dukungan: dict[Decimal, int]) -> Iterator[Temuan | Benar]:
    sudah: set[int] = set()
    angka = [a for a in angka if not _KODE.fullmatch(a.bil.teks)]
    for n, a in enumerate(angka):
        p = _berkurung(teks, a, angka[n + 1].awal if n + 1 < len(angka) else len(teks))
        if p is not None:
            sudah.add(p.awal)
            yield from _banding(teks, p, lokasi, dukungan)
    for u in ucapan(teks):
        if any(u.awal <= x < u.akhir for x in sudah):
            continue
        sebelah = _sebelah(teks, u, angka)
        if sebelah is not None:
            yield from _banding(teks, PasanganKata(sebelah, u.awal, u.akhir, u.nilai), lokasi, dukungan)


def _berkurung(teks: str, a: AngkaKalimat, batas: int) -> PasanganKata | None:
    """«27 (dua puluh tujuh) orang», «Rp321.000.000,- (terbilang: tiga ratus … rupiah)»: words alone in the bracket after the number."""
    i = teks.find("(", a.akhir, min(batas, a.akhir + ANTARA_TERPANJANG + 1))
    j = teks.find(")", i, min(len(teks), i + KURUNG_TERPANJANG)) if i >= 0 else -1
    if j < 0 or j > batas or any(c in ".;:)" for c in teks[a.akhir : i].strip(" ,-=")):
        return None
    isi = [w for w in kata(teks[i + 1 : j]) if any(c.isalnum() for c in w.teks)]
    while isi and isi[0].teks.lower() in PEMBUKA:
        isi.pop(0)
    satuan = 0
    while len(isi) > 1 and isi[-1].teks.lower() in PENUTUP:
        isi.pop()
        satuan += 1
    if not isi or not any(w.teks.lower() in KATA_BILANGAN for w in isi) or (a.nama and satuan):
        return None
    awal, akhir = i + 1 + isi[0].awal, i + 1 + isi[-1].akhir
    if "koma" in (w.teks.lower() for w in isi):
        u = ucapan(teks[awal:akhir])
        return PasanganKata(a, awal, akhir, u[0].nilai) if len(u) == 1 and u[0].akhir == akhir - awal else None
    terbaca = baca_terbilang(" ".join(w.teks for w in isi).replace("-", " "))
    dikenal = sum(w.teks.lower() in KATA_BILANGAN for w in isi)
    if terbaca.nilai is None and dikenal < KATA_RUSAK:
        return None  # «(satu atap)»: not an amount
    return PasanganKata(a, awal, akhir, None if terbaca.nilai is None else Decimal(terbaca.nilai), terbaca.slip)


def _sebelah(teks: str, u: Ucapan, angka: list[AngkaKalimat]) -> AngkaKalimat | None:
    """The number right before the words, or right after them in a bracket or after «dalam angka»."""
    sebelum = next((a for a in reversed(angka) if a.akhir <= u.awal), None)
    if sebelum is not None and u.rupiah and u.kata >= KATA_TANPA_KURUNG and sebelum.bil.jenis == "Rp":
        antara = " ".join(teks[sebelum.akhir : u.awal].lower().replace(":", " ").replace('"', " ").replace("“", " ").split())
        if antara in PENGHUBUNG:
            return sebelum
    sesudah = next((a for a in angka if a.awal >= u.akhir), None)
    if sesudah is None or (sesudah.nama and u.kata < KATA_TANPA_KURUNG):
        return None
    antara = " ".join(teks[u.ujung : sesudah.awal].lower().split())
    if antara not in PENGHUBUNG_BALIK or (antara.startswith("(") and not _tutup(teks, sesudah.akhir)):
        return None
    return sesudah if u.kata >= KATA_TANPA_KURUNG or antara.startswith("(") else None


def _tutup(teks: str, i: int) -> bool:
    """Only marks stand between here and the bracket's end."""
    j = teks.find(")", i, i + 6)
    return j >= 0 and not teks[i:j].strip(" ,-.0=")


def _banding(teks: str, p: PasanganKata, lokasi: Tempatkan, dukungan: dict[Decimal, int]) -> Iterator[Temuan | Benar]:
    a = p.angka
    di_kata, di_angka = lokasi(p.awal, p.akhir), lokasi(a.awal, a.akhir)
    for salah, benar in p.slip:
        if salah not in _EJAAN:
            i = teks.lower().find(salah, p.awal, p.akhir)
            lok = lokasi(i, i + len(salah)) if i >= 0 else di_kata
            pesan = _("salah tulis dalam terbilang: «{s}», seharusnya «{b}»", s=salah, b=benar)
            yield Temuan(KODE, "terbilang", "rendah", 0.95, lok, salah, benar, a.bil.teks, pesan)
    tulis = " ".join(teks[p.awal : p.akhir].split())
    if p.nilai is None:
        if a.bil.bulat and a.bil.nilai >= 1000:
            yield Temuan(
                KODE,
                "terbilang",
                "rendah",
                0.85,
                di_kata,
                tulis,
                _kata(a.bil.nilai),
                a.bil.teks,
                _("terbilang ini tidak membentuk bilangan"),
            )
        return
    if a.bil.tanpa_tanda().mutu((p.nilai, p.nilai)) == Mutu.TEPAT:
        yield Benar(KODE, di_angka, tulis)
        return
    pesan = _("angka {a}, tetapi terbilangnya {n}", a=a.bil.teks, n=cetak_nilai(p.nilai))
    if _didukung(dukungan, p.nilai) > 0 and _didukung(dukungan, a.bil.nilai) <= 1:
        hitungan = _("terbilang: {n}", n=cetak_nilai(p.nilai))
        yield Temuan(KODE, "terbilang", "tinggi", 0.96, di_angka, a.bil.teks, seperti(p.nilai, a.bil), hitungan, pesan, (di_kata,))
    else:
        yield Temuan(KODE, "terbilang", "tinggi", 0.96, di_kata, tulis, _kata(a.bil.nilai), a.bil.teks, pesan, (di_angka,))


def _kata(n: Decimal) -> str:
    return terbilang(int(n)) if n == n.to_integral_value() and abs(n) < 10**15 else ""
