"""Dates that the calendar does not have, or that contradict each other.

**How it works.** A day that its month does not have (31 November, 29 Februari 2023); a weekday that is not that date's; an end before its
begin; a period whose days are not as many as it says; a report of a year that is signed before the year is over.

**Why it does not accuse wrongly.** The calendar decides. A date without a year is given the leap year; a week («minggu kedua Januari») is no
weekday; agreements and plans are signed when their year begins, so only a yearly report is held to its year.

    salah: Rapat dilaksanakan Selasa, 24 Februari 2025.
    benar: Rapat dilaksanakan Senin, 24 Februari 2025.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from selaras.bahasa import _
from selaras.periksa.bahasa_id.kalender import (
    BUKAN_TAHUNAN,
    BULAN_AKHIR,
    LAPORAN_TAHUNAN,
    NAMA_BULAN,
    NAMA_HARI,
    PEMICU_DURASI,
    SAMPAI,
    SATUAN_DURASI,
)
from selaras.periksa.kalender import Tanggal, bulan_tahun, kata, semua_tanggal
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Lokasi, Temuan

KODE = "KAL"
NAMA = "Tanggal, hari dan jangka waktu"
BARIS_JUDUL = 4  # of which the first name the period: «Laporan Kinerja Triwulan II Tahun 2025»
AWAL_NASKAH = 12  # sentences that tell what kind of document it is
TEMPAT_TERPANJANG = 5  # words of a place before the date of a signature
HARI_TERPANJANG = 2000  # a period of more days is not counted

Tempatkan = Callable[[int, int], Lokasi]


def periksa(b: Perkara) -> Iterator[Temuan]:
    tahunan = _tahunan(b)
    for k in b.naskah.kalimat:
        if any(c.isdigit() for c in k.teks):
            yield from _teks(k.teks, k.lokasi)
            if tahunan:
                yield from _tanda_tangan(b, k)
    for kisi in b.naskah.kisi:
        for baris in kisi.sel:
            for s in baris:
                if s.bil is None and s.banyak and len(s.teks) < 200:
                    lok = lokasi_sel(kisi, s)
                    yield from (t for t in _teks(s.teks, lambda _a, _b, lok=lok: lok))  # type: ignore[misc]


def _teks(teks: str, lokasi: Tempatkan) -> Iterator[Temuan]:
    semua = semua_tanggal(teks)
    for t in semua:
        if not t.ada:
            yield _temuan(
                lokasi(t.awal, t.akhir), teks[t.awal : t.akhir], _perbaikan(t), "", _("tanggal {t} tidak ada dalam kalender", t=_cetak(t))
            )
        elif t.hari is not None and t.tanggal is not None and t.tanggal.weekday() != t.hari:
            benar = NAMA_HARI[t.tanggal.weekday()]
            yield _temuan(
                lokasi(t.awal, t.akhir), teks[t.awal : t.akhir], f"{benar}, {_cetak(t)}", "",
                _("{t} jatuh pada hari {benar}, bukan {tulis}", t=_cetak(t), benar=benar, tulis=NAMA_HARI[t.hari]),
            )  # fmt: skip
    for a, b in pairwise(semua):
        yield from _jangka(teks, a, b, lokasi)
    yield from _durasi(teks, semua, lokasi)


def _temuan(lok: Lokasi, tertulis: str, seharusnya: str, hitungan: str, pesan: str, terkait: tuple[Lokasi, ...] = ()) -> Temuan:
    return Temuan(KODE, "tanggal", "tinggi", 0.95, lok, tertulis, seharusnya, hitungan, pesan, terkait)


def _cetak(t: Tanggal) -> str:
    return f"{t.tgl} {NAMA_BULAN[t.bulan]}{f' {t.tahun}' if t.tahun else ''}"


def _perbaikan(t: Tanggal) -> str:
    """The last day of that month; 29 Februari may be meant for the leap year next to it."""
    akhir = calendar.monthrange(t.tahun or 2024, t.bulan)[1]
    ekor = f" {t.tahun}" if t.tahun else ""
    hasil = [f"{akhir} {NAMA_BULAN[t.bulan]}{ekor}"]
    if (t.bulan, t.tgl) == (2, 29) and t.tahun:
        hasil += [f"29 Februari {x}" for x in (t.tahun - 1, t.tahun + 1) if calendar.isleap(x)]
    elif t.tgl == 31:
        hasil += [f"31 {NAMA_BULAN[t.bulan % 12 + 1]}{ekor}"] if t.bulan != 2 else []
    return _(" atau ").join(hasil)


def _jangka(teks: str, a: Tanggal, b: Tanggal, lokasi: Tempatkan) -> Iterator[Temuan]:
    """«20 Mei 2024 sampai dengan 16 Maret 2024»; the first may borrow the year of the second."""
    antara = " ".join(teks[a.akhir : b.awal].lower().split())
    if antara not in SAMPAI or b.tanggal is None:
        return
    mulai = Tanggal(a.awal, a.akhir, a.tgl, a.bulan, a.tahun or b.tahun).tanggal
    if mulai is None:
        return
    hitungan = f"{_cetak(a)} → {_cetak(b)}"
    lama = _lama(teks)
    if b.tanggal < mulai:
        yield _temuan(
            lokasi(b.awal, b.akhir), teks[b.awal : b.akhir], _akhir(mulai, lama), hitungan,
            _("akhir jangka waktu ({b}) mendahului awalnya ({a})", a=_cetak(a), b=_cetak(b)), (lokasi(a.awal, a.akhir),),
        )  # fmt: skip
        return
    ada = (b.tanggal - mulai).days
    if lama is not None and abs(lama - ada) > 1:
        yield _temuan(
            lokasi(b.awal, b.akhir), teks[b.awal : b.akhir], _akhir(mulai, lama), _("{h}: {n} hari kalender", h=hitungan, n=ada + 1),
            _("{a} sampai {b} adalah {n} hari kalender, tertulis {lama}", a=_cetak(a), b=_cetak(b), n=ada + 1, lama=lama),
        )  # fmt: skip


def _akhir(mulai: date, lama: int | None) -> str:
    """The last day of a period of so many days, the first counted."""
    if lama is None:
        return ""
    akhir = mulai + timedelta(days=lama - 1)
    return f"{akhir.day} {NAMA_BULAN[akhir.month]} {akhir.year}"


def _durasi(teks: str, semua: list[Tanggal], lokasi: Tempatkan) -> Iterator[Temuan]:
    """«masuk 17 Oktober 2019 dan terbit 5 November 2019, jadi 19 hari»; «berlaku 1 tahun, yaitu sampai 4 Mei 2024»: two dates and one count."""
    if len(semua) != 2 or semua[0].tanggal is None or semua[1].tanggal is None:
        return
    a, b = semua[0].tanggal, semua[1].tanggal
    k = kata(teks)
    kecil = [w.teks.lower() for w in k]
    if not any(w in PEMICU_DURASI for w in kecil):
        return
    hitung = [n for n in range(len(k) - 1) if kecil[n].isascii() and kecil[n].isdigit() and kecil[n + 1] in SATUAN_DURASI]
    if len(hitung) != 1 or (hitung[0] + 2 < len(k) and kecil[hitung[0] + 2] in ("kerja", "efektif", "ajaran", "anggaran")):
        return
    n, satuan = int(kecil[hitung[0]]), kecil[hitung[0] + 1]
    selang = (b - a).days
    if satuan == "hari":
        cocok, benar = n in (selang, selang + 1), str(selang)
    else:
        cocok, benar = n in (b.year - a.year, (b - a).days / 365.25) or abs(n * 365.25 - selang) < 3, str(b.year - a.year)
    if cocok or selang <= 0 or (satuan == "tahun" and (a.month, a.day) != (b.month, b.day)):
        return
    awal, akhir = k[hitung[0]].awal, k[hitung[0] + 1].akhir
    yield Temuan(
        KODE, "tanggal", "sedang", 0.88, lokasi(awal, akhir), teks[awal:akhir], f"{benar} {satuan}", f"{_cetak(semua[0])} → {_cetak(semua[1])}: {benar} {satuan}",
        _("{a} sampai {b} adalah {n} {s}, tertulis {t}", a=_cetak(semua[0]), b=_cetak(semua[1]), n=benar, s=satuan, t=teks[awal:akhir]),
        (lokasi(semua[1].awal, semua[1].akhir),),
    )  # fmt: skip


def _lama(teks: str) -> int | None:
    """The only «N hari kalender» of the text."""
    k = kata(teks)
    semua = [
        int(k[n].teks)
        for n in range(len(k) - 2)
        if k[n + 1].teks.lower() == "hari" and k[n + 2].teks.lower() == "kalender" and k[n].teks.isascii() and k[n].teks.isdigit()
    ]
    return semua[0] if len(semua) == 1 and semua[0] <= HARI_TERPANJANG else None


def _tahunan(b: Perkara) -> bool:
    """A report on a whole year, by its first lines."""
    awal = " ".join([b.naskah.nama, *(k.teks for k in b.naskah.kalimat[:AWAL_NASKAH])]).lower()
    judul = " ".join([b.naskah.nama, *(k.teks for k in b.naskah.kalimat[:BARIS_JUDUL])]).lower()
    return bool(b.naskah.tahun) and any(x in awal for x in LAPORAN_TAHUNAN) and not any(x in judul for x in BUKAN_TAHUNAN)


def _tanda_tangan(b: Perkara, k: Kalimat) -> Iterator[Temuan]:
    """«Sekar Agung, 14 Februari 2024» or «Sekar Agung, Februari 2024» alone on its line, in a report on 2024."""
    semua = semua_tanggal(k.teks) or bulan_tahun(k.teks)
    if len(semua) != 1 or k.mulai:
        return
    t = semua[0]
    depan, belakang = k.teks[: t.awal].strip(" *_"), k.teks[t.akhir :].strip(" *_.")
    if (
        not depan.endswith(",")
        or belakang
        or len(depan.split()) > TEMPAT_TERPANJANG
        or not depan[:1].isupper()
        or any(c.isdigit() for c in depan)
    ):
        return
    if t.tahun == b.naskah.tahun and t.bulan not in BULAN_AKHIR and (t.ada or not t.tgl) and not _janji(b, k):
        tulis = f"{t.tgl or ''} {NAMA_BULAN[t.bulan]}".strip()
        yield _temuan(
            k.lokasi(t.awal_tgl, t.akhir),
            k.teks[t.awal_tgl : t.akhir],
            f"{tulis} {t.tahun + 1}",
            f"{tulis} {t.tahun} < 31 Desember {t.tahun}",
            _("laporan tahun {th} ditandatangani {t}, sebelum tahunnya berakhir", th=t.tahun, t=f"{tulis} {t.tahun}"),
        )


JANGKAUAN_JANJI = 30  # paragraphs before a signature among which its heading is looked for
JUDUL_TERPANJANG = 80  # characters of a heading


def _janji(b: Perkara, k: Kalimat) -> bool:
    """The signature closes an agreement or a statement that the report takes in, not the report."""
    urut = b.naskah.kalimat
    i = k.paragraf
    sebelum = [x.teks.lower() for x in urut if i - JANGKAUAN_JANJI <= x.paragraf < i and len(x.teks) < JUDUL_TERPANJANG]
    janji = ("perjanjian kinerja", "pakta integritas", "rencana aksi")
    return any(w in t for t in sebelum for w in janji) or "perjanjian" in k.bagian.lower()
