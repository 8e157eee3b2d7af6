"""Numbering, captions and references.

**How it works.** Captions of one kind must not repeat a number; a reference must have its caption; running numbers in the first column
and in numbered lists go up by one.

**Why it does not accuse wrongly.** A reference is told only when the document has captions of that kind and chapter and that number is
missing among them. A list that starts again is another list. Numbering slips are rendah; a reference to nothing is sedang.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.dokumen.model import Grafik, Tabel
from selaras.periksa.bahan import Bahan, lokasi_sel
from selaras.periksa.kisi import Kisi
from selaras.periksa.naskah import Kalimat
from selaras.periksa.temuan import Lokasi, Temuan

KODE = "NMR"
NAMA = "Penomoran, judul tabel dan rujukan"
_RUJUK = re.compile(
    r"\b(?P<kata>tabel|table|grafik|gambar|bagan|diagram)\s+‹X(?P<a>\d+)›(?P<lagi>(?:\s*(?:,|dan|serta|s\.?d\.?|–|-)\s*‹X\d+›)*)"
)
_BUTIR = re.compile(r"^\W*(?P<n>\d{1,2})[.)]\s")


def periksa(b: Bahan) -> Iterator[Temuan]:
    yield from _rujukan(b)
    yield from _daftar(b)
    for kisi in b.naskah.kisi:
        yield from _kolom(kisi)


def _keterangan(b: Bahan) -> dict[str, list[tuple[str, Lokasi]]]:
    """Numbers of the captions by kind: tabel, or gambar for every kind of figure."""
    hasil: dict[str, list[tuple[str, Lokasi]]] = {}
    for x in b.naskah.urut:
        b2 = x.tabel if isinstance(x, Kisi) else x
        if isinstance(b2, Tabel | Grafik) and b2.nomor:
            kata, _sp, n = b2.nomor.partition(" ")
            hasil.setdefault(kata.lower(), []).append((n.strip(), Lokasi.dari(b2.tempat, b2.nomor)))
    return hasil


def _kata(kata: str) -> str:
    return "tabel" if kata in ("tabel", "table") else kata


def _rujukan(b: Bahan) -> Iterator[Temuan]:
    ada = _keterangan(b)
    for kata, daftar in ada.items():
        lihat: dict[str, Lokasi] = {}
        for n, lok in daftar:
            if n in lihat and "." in n and kata != "lampiran":
                yield Temuan(
                    KODE,
                    "penomoran",
                    "sedang",
                    0.85,
                    lok,
                    f"{kata.capitalize()} {n}",
                    "",
                    "",
                    _("{kata} {n} dipakai dua kali", kata=kata.capitalize(), n=n),
                    (lihat[n],),
                )
            lihat.setdefault(n, lok)
    sudah: set[tuple[str, str]] = set()
    for k in b.naskah.kalimat:
        for m in _RUJUK.finditer(k.sandi):
            kata = _kata(m["kata"])
            for g in [m["a"], *re.findall(r"‹X(\d+)›", m["lagi"])]:
                t = k.token[int(g)]
                n = t.bil.teks
                isi = [x for x, _lok in ada.get(kata, [])]
                bab = n.partition(".")[0]
                if n in isi or "." not in n or (kata, n) in sudah:
                    continue
                serupa = [x for x in isi if x.partition(".")[0] == bab and "." in x]
                rapat = [(x, lok) for x, lok in ada.get(kata, []) if x == n.replace(".", "")]
                if rapat:
                    sudah.add((kata, n))
                    yield Temuan(
                        KODE,
                        "penomoran",
                        "sedang",
                        0.88,
                        rapat[0][1],
                        f"{kata.capitalize()} {rapat[0][0]}",
                        f"{kata.capitalize()} {n}",
                        "",
                        _("judul tertulis {x}, teks merujuk {n}", x=rapat[0][0], n=n),
                        (k.lokasi_token(t),),
                    )
                elif len(serupa) >= 2 and not _di_awal(b, kata, n):
                    sudah.add((kata, n))
                    a = k.teks.lower().rfind(m["kata"], 0, t.awal)
                    lok = k.lokasi(a if 0 <= t.awal - a < 12 else t.awal, t.akhir)
                    yield Temuan(
                        KODE,
                        "penomoran",
                        "sedang",
                        0.9,
                        lok,
                        f"{kata} {n}",
                        "",
                        ", ".join(serupa),
                        _("{kata} {n} dirujuk tetapi tidak ada; yang ada: {d}", kata=kata, n=n, d=", ".join(serupa)),
                    )


def _di_awal(b: Bahan, kata: str, n: str) -> bool:
    """A paragraph begins with it: a caption that was not taken for one."""
    return any(not k.mulai and k.teks.lstrip("* ").lower().startswith(f"{kata} {n}") for k in b.naskah.kalimat)


def _daftar(b: Bahan) -> Iterator[Temuan]:
    """1. 2. 2. 3., or 1. then 3."""
    lalu: int | None = None
    paragraf = -1
    for k in b.naskah.kalimat:
        if k.mulai:
            continue
        m = _BUTIR.match(k.teks)
        if not m:
            if len(k.teks) >= 400 or k.paragraf != paragraf + 1 or k.teks[:1].isupper():
                lalu = None
            continue
        n = int(m["n"])
        if lalu is not None and k.paragraf == paragraf + 1:
            if n == lalu and n > 1:
                yield _temuan(k, m, _("nomor {n} dipakai dua kali", n=n), str(n + 1))
            elif n == lalu + 2:
                yield _temuan(k, m, _("nomor meloncat dari {a} ke {n}", a=lalu, n=n), str(lalu + 1))
        lalu = n
        paragraf = k.paragraf


def _temuan(k: Kalimat, m: re.Match[str], pesan: str, seharusnya: str) -> Temuan:
    ujung = min(len(k.teks.rstrip()), m.end() + 40)
    return Temuan(KODE, "penomoran", "rendah", 0.85, k.lokasi(m.start("n"), ujung), m["n"], seharusnya, "", pesan)


def _kolom(kisi: Kisi) -> Iterator[Temuan]:
    """Running numbers of a table's rows."""
    nomor: list[tuple[int, int]] = []
    for r, baris in enumerate(kisi.sel):
        teks = baris[0].teks
        if m := re.match(r"^(\d{1,3})[.)]?(?:\s+\D|$)", teks):
            nomor.append((int(m[1]), r))
    if len(nomor) < 3 or (
        kisi.kolom and kisi.kolom[0].peran != "nomor" and not all(re.match(r"^\d{1,3}[.)]\s", kisi.sel[r][0].teks) for _n, r in nomor)
    ):
        return
    if sum(b - a == 1 for (a, _r), (b, _q) in itertools.pairwise(nomor)) * 3 < len(nomor) * 2 - 2 and len(nomor) > 3:
        return
    for (a, r0), (n, r) in itertools.pairwise(nomor):
        if n == a and n > 0:
            pesan, benar = _("nomor {n} dipakai dua kali", n=n), str(n + 1)
        elif a + 1 < n <= a + 3:
            kosong = [x for x in range(r0 + 1, r) if not kisi.sel[x][0].teks and kisi.baris[x].label]
            pesan, benar = _("nomor meloncat dari {a} ke {n}", a=a, n=n), str(a + 1)
            if len(kosong) == n - a - 1:
                continue
        else:
            continue
        s = kisi.sel[r][0]
        yield Temuan(
            KODE,
            "penomoran",
            "rendah",
            0.85,
            lokasi_sel(kisi, s) if not s.bil else Lokasi.dari(s.tempat, s.bil.teks),
            s.teks[:60],
            benar,
            "",
            pesan,
        )
