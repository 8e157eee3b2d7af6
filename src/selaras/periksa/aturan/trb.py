"""Amounts in words against the digits before them.

**How it works.** Words in parentheses after a number are read; a word that is off by a letter or two is read all the same and told
separately (rendah). When words and digits differ, the side that other places of the document support is taken as right.

**Why it does not accuse wrongly.** Words that cannot be read to the end say nothing. A scaled number (*1,9 triliun*) is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.angka.terbilang import baca_terbilang, terbilang
from selaras.bahasa import _
from selaras.periksa.bahan import Bahan, lokasi_sel
from selaras.periksa.bilangan import Mutu, cetak_nilai, seperti
from selaras.periksa.naskah import Kalimat
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "TRB"
NAMA = "Terbilang terhadap angka"
_KURUNG = re.compile(r"[^()\d]{0,24}\(\s*(?:terbilang\s*:?\s*)?(?P<kata>[A-Za-z][A-Za-z\s.,-]{2,400}?)\s*\)")
_EJAAN = {"milyar", "milliar", "trilyun", "enem"}  # spellings in wide use, not slips
_BILANGAN = re.compile(
    r"\b(?:se(?:ratus|ribu|puluh|belas)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|ratus|ribu|juta|mil[iy]ar|triliun|nol)\b",
    re.IGNORECASE,
)


def periksa(b: Bahan) -> Iterator[Temuan | Benar]:
    nilai = _nilai_lain(b)
    for k in b.naskah.kalimat:
        for t in k.token:
            if t.jenis not in "JRX" or t.bil.berskala:
                continue
            m = _KURUNG.match(k.teks, t.akhir)
            if not m or not _BILANGAN.search(m["kata"]):
                continue
            kata = re.sub(r"\b(?:rupiah|persen|orang|unit)\b.*$", "", m["kata"], flags=re.IGNORECASE | re.DOTALL)
            terbaca = baca_terbilang(kata.replace("-", " "))
            if terbaca.nilai is None and len(_BILANGAN.findall(m["kata"])) < 5:
                continue  # «(satu atap)»: not an amount
            for salah, benar in terbaca.slip:
                if salah not in _EJAAN:
                    yield from _slip(k, m.start("kata"), m.end("kata"), salah, benar, t.bil.teks)
            if terbaca.nilai is None:
                if t.bil.bulat and t.bil.nilai >= 1000:
                    benar = terbilang(int(t.bil.nilai))
                    lok = k.lokasi(m.start("kata"), m.end("kata"))
                    yield Temuan(
                        KODE,
                        "terbilang",
                        "rendah",
                        0.85,
                        lok,
                        " ".join(m["kata"].split()),
                        benar,
                        t.bil.teks,
                        _("terbilang ini tidak membentuk bilangan"),
                    )
                continue
            v = Decimal(terbaca.nilai)
            if t.bil.mutu((v, v)) == Mutu.TEPAT:
                yield Benar(KODE, k.lokasi_token(t), terbilang(terbaca.nilai))
                continue
            tercetak = cetak_nilai(v)
            pesan = _("angka {a}, tetapi terbilangnya {n}", a=t.bil.teks, n=tercetak)
            kata_benar = nilai.get(v, 0) > 0 or nilai.get(t.bil.nilai, 0) <= 1
            lok = k.lokasi_token(t, 1)
            lok2 = k.lokasi(m.start("kata"), m.end("kata"))
            if kata_benar:
                yield Temuan(
                    KODE,
                    "terbilang",
                    "tinggi",
                    0.96,
                    lok,
                    t.bil.teks,
                    seperti(v, t.bil),
                    _("terbilang: {n}", n=tercetak),
                    pesan,
                    (lok2,),
                )
            else:
                yield Temuan(
                    KODE,
                    "terbilang",
                    "tinggi",
                    0.96,
                    lok2,
                    " ".join(m["kata"].split()),
                    terbilang(int(t.bil.nilai)) if t.bil.bulat else "",
                    t.bil.teks,
                    pesan,
                    (lok,),
                )
    yield from _sel(b)


def _nilai_lain(b: Bahan) -> dict[Decimal, int]:
    nilai: dict[Decimal, int] = {}
    for k in b.naskah.kalimat:
        for t in k.token:
            nilai[t.bil.nilai] = nilai.get(t.bil.nilai, 0) + 1
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.bil is not None:
                    nilai[s.bil.nilai] = nilai.get(s.bil.nilai, 0) + 1
    return nilai


def _slip(k: Kalimat, a: int, z: int, salah: str, benar: str, angka: str) -> Iterator[Temuan]:
    for m in re.finditer(rf"\b{re.escape(salah)}\b", k.teks[a:z], re.IGNORECASE):
        lok: Lokasi = k.lokasi(a + m.start(), a + m.end())
        yield Temuan(
            KODE,
            "terbilang",
            "rendah",
            0.95,
            lok,
            m[0],
            benar,
            angka,
            _("salah tulis dalam terbilang: «{s}», seharusnya «{b}»", s=m[0], b=benar),
        )
        return


def _sel(b: Bahan) -> Iterator[Temuan | Benar]:
    """A cell such as «1.000.000 (satu juta rupiah)»."""
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                m = re.fullmatch(r"(?:Rp\.?\s*)?([\d.]+)(?:,-|,00)?\s*\(([A-Za-z\s-]+)\)", s.teks)
                if not m or not _BILANGAN.search(m[2]):
                    continue
                terbaca = baca_terbilang(re.sub(r"\brupiah\b", "", m[2], flags=re.IGNORECASE))
                digit = m[1].replace(".", "")
                if terbaca.nilai is not None and digit and int(digit) != terbaca.nilai:
                    tercetak = cetak_nilai(Decimal(terbaca.nilai))
                    yield Temuan(
                        KODE,
                        "terbilang",
                        "tinggi",
                        0.95,
                        lokasi_sel(kisi, s),
                        m[1],
                        tercetak,
                        m[2],
                        _("angka {a}, tetapi terbilangnya {n}", a=m[1], n=tercetak),
                    )
