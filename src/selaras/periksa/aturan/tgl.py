"""Years and dates that cannot be.

**How it works.** The period in a title or caption is compared with the years of its table's columns or rows; one year told as both the
start and the end of a change; a budget table titled for another year than the report while
its sister is titled for the report's.

**Why it does not accuse wrongly.** A title may cover more years than its table only when it is the document's own planning period
(Renstra, RPJMD).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.kata import BULAN, pola
from selaras.periksa.kisi import TAHUN, Kisi
from selaras.periksa.klaim import klaim_kalimat
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Lokasi, Temuan

KODE = "TGL"
NAMA = "Tahun pada judul dan kalimat"
_RENTANG = re.compile(
    r"(?P<a>(?:19|20)\d\d)\s*(?:[-–]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(?P<b>(?:19|20)\d\d)", re.IGNORECASE
)


def periksa(b: Perkara) -> Iterator[Temuan]:
    yield from _judul(b)
    yield from _kalimat(b)
    yield from _anggaran(b)


def _tahun_kisi(kisi: Kisi) -> list[int]:
    kolom = {k.tahun for k in kisi.kolom if k.tahun is not None}
    baris = {x.tahun for x in kisi.baris if x.tahun is not None}
    return sorted(kolom if len(kolom) >= 2 else baris if len(baris) >= 2 else ())


def _judul(b: Perkara) -> Iterator[Temuan]:
    urut = b.naskah.urut
    for n, kisi in enumerate(urut):
        if not isinstance(kisi, Kisi):
            continue
        tahun = _tahun_kisi(kisi)
        if len(tahun) < 2:
            continue
        sumber: list[tuple[str, Lokasi]] = []
        if kisi.judul and kisi.tabel.tempat is not None:
            sumber.append((kisi.judul, Lokasi.dari(kisi.tabel.tempat, "")))
        elif (
            kisi.judul
            and kisi.tabel.tempat is None
            and not any(isinstance(x, Kalimat) and x.teks.strip() == kisi.judul for x in urut[max(0, n - 3) : n])
        ):
            sumber.append((kisi.judul, Lokasi(kisi.judul, tabel=kisi.urutan)))
        for x in urut[max(0, n - 3) : n]:
            if isinstance(x, Kalimat) and len(x.teks) < 160 and "…" not in x.teks and x.runs:
                m = _RENTANG.search(x.teks)
                if m:
                    sumber.append((x.teks, x.lokasi(m.start(), m.end())))
        for teks, lok in reversed(sumber):
            rentang = list(_RENTANG.finditer(teks))
            if len(rentang) != 1 or re.search(r"renstra|rpjm", teks, re.IGNORECASE):
                continue
            a, z = int(rentang[0]["a"]), int(rentang[0]["b"])
            if (a, z) == (tahun[0], tahun[-1]) or not (tahun[0] <= z and a <= tahun[-1]):
                continue
            if re.search(r"perkembangan|realisasi|target|data|capaian|jumlah", teks, re.IGNORECASE) is None:
                continue
            kutipan = lok.kutipan or rentang[0][0]
            letak = Lokasi(kutipan, lok.baris, lok.awal, lok.akhir, lok.halaman, kisi.urutan if lok.tabel else None)
            yield Temuan(
                KODE,
                "tanggal",
                "sedang",
                0.85,
                letak,
                rentang[0][0],
                f"{tahun[0]}–{tahun[-1]}",
                f"kolom: {tahun[0]}–{tahun[-1]}",
                _("judul menyebut {a}–{z}, tetapi tabelnya berisi {x}–{y}", a=a, z=z, x=tahun[0], y=tahun[-1]),
            )
            break


def _kalimat(b: Perkara) -> Iterator[Temuan]:
    """«pada tahun 2020 A menjadi B di tahun 2020»."""
    for k in b.naskah.kalimat:
        _klaim, pas = klaim_kalimat(k)
        for p in pas:
            if p.jenis != "menjadi":
                continue
            i, j = k.token.index(p.a), k.token.index(p.b)
            sebelum = [t for t in k.token[:i] if t.jenis == "T" and p.a.awal - t.akhir < 60]
            antara = [t for t in k.token[i:j] if t.jenis == "T"]
            sesudah = [
                t
                for t in k.token[j + 1 : j + 2]
                if t.jenis == "T" and t.awal - p.b.akhir < 40 and re.search(r"\b(?:di|pada|tahun)\b", k.teks[p.b.akhir : t.awal])
            ]
            dari = (antara or sebelum)[-1:]
            if (
                not dari
                or not sesudah
                or dari[0].tahun != sesudah[0].tahun
                or re.search(rf"triwulan|semester|bulan|{pola(BULAN)}|ajaran|perubahan|murni|awal tahun", k.teks, re.IGNORECASE)
            ):
                continue
            t = sesudah[0]
            yield Temuan(
                KODE,
                "tanggal",
                "tinggi",
                0.9,
                k.lokasi_token(t, 2),
                f"tahun {t.tahun}",
                f"tahun {t.tahun + 1}",
                f"{dari[0].tahun} → {t.tahun}",
                _("dari tahun {a} ke tahun {b}: dua-duanya tahun yang sama", a=dari[0].tahun, b=t.tahun),
                (k.lokasi_token(dari[0]),),
            )


def _anggaran(b: Perkara) -> Iterator[Temuan]:
    """Two budget tables of one kind, one titled for another year than the report."""
    kal = [k for k in b.naskah.kalimat if re.search(r"\btahun anggaran (?:19|20)\d\d\b", k.teks, re.IGNORECASE) and len(k.teks) < 140]
    for k in kal:
        t = int(TAHUN.findall(k.teks)[-1])
        if not b.naskah.tahun or t == b.naskah.tahun or len(TAHUN.findall(k.teks)) != 1:
            continue
        inti = re.sub(r"[^a-z ]", "", k.sandi)[:40]
        if any(q is not k and re.sub(r"[^a-z ]", "", q.sandi)[:40] == inti and str(b.naskah.tahun) in q.teks for q in kal):
            m = TAHUN.search(k.teks)
            assert m is not None
            a = max(0, m.start() - 15)
            a = k.teks.rfind(" ", 0, a) + 1
            yield Temuan(
                KODE,
                "tanggal",
                "sedang",
                0.85,
                k.lokasi(a, m.end()),
                str(t),
                str(b.naskah.tahun),
                "",
                _("judul menyebut tahun anggaran {t} dalam laporan tahun {x}; judul yang serupa menyebut {x}", t=t, x=b.naskah.tahun),
            )
