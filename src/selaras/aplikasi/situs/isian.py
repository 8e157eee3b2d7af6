"""The forms, as data: which fields each has, which perintah it calls. One view serves all of them and decides nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.angka import CETAKAN, Periode, cetak_seadanya, parse_angka
from selaras.aplikasi.alur.models import Isian
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, Wewenang
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.skema import KUNCI_ACUAN, TABEL
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.aplikasi.perintah import isi, isi_pendukung
from selaras.aplikasi.perintah.dasar import GalatIsian, Jawaban
from selaras.aplikasi.perintah.isi_pendukung import bagian_laporan
from selaras.bahasa import _
from selaras.laporan.anggaran import TAHAP
from selaras.laporan.bagian import nama_bagian
from selaras.laporan.narasi import bagian_narasi

RINCIAN = ("program", "sub_kegiatan", "jenis_belanja")
_TANGGAL = re.compile(r"^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$")
_TABEL = {t.nama: t for t in TABEL}


@dataclass(frozen=True)
class Medan:
    """A field. ``jenis``: teks, panjang, angka (as Indonesians write it), bulat, tanggal, or pilih (of the agency's own codes)."""

    nama: str
    label: str
    jenis: str = "teks"
    bantuan: str = ""
    awal: str = ""


@dataclass(frozen=True)
class Formulir:
    """``kunci``: the fields that say which row it is; they are chosen first, and stand fixed over the others."""

    jalan: str
    isian: Isian
    tindakan: Tindakan
    judul: str
    perintah: Callable[[Pelaku, Any], Jawaban[Any]]
    masukan: Callable[..., Any]
    kunci: tuple[Medan, ...]
    medan: tuple[Medan, ...]
    setahun: bool = False


_INDIKATOR = Medan("indikator", _("Indikator"), "pilih")
_NILAI = Medan("nilai", _("Nilai"), "angka", _("Seperti 1.234,5; kosongkan bila belum ada"))
_KOSONG = Medan("kosong", _("Alasan belum ada nilai"), bantuan=_("Hanya bila nilainya kosong"))
_SUMBER = Medan("sumber", _("Sumber"), bantuan=_("Dokumen atau data asalnya"))
_CATATAN = Medan("catatan", _("Catatan"), "panjang")
_DANA = Medan("sumber_dana", _("Sumber dana"), "pilih")
_RINCIAN = Medan("rincian", _("Program, sub-kegiatan, atau jenis belanja"), "pilih")
_JUMLAH = Medan("jumlah", _("Jumlah (Rp)"), "angka", _("Seperti 1.250.000"))

_BANTUAN_NARASI = _("Markdown; angka ditulis dengan tanda, misalnya {{koperasi_aktif}}, supaya selalu sama dengan datanya")

FORMULIR: dict[str, Formulir] = {
    f.jalan: f
    for f in (
        Formulir(
            "target", Isian.TARGET, Tindakan.ISI_TARGET, _("Isi target"), isi.isi_target, isi.IsiTarget, (_INDIKATOR,),
            (_NILAI, Medan("nilai_atas", _("Batas atas"), "angka", _("Hanya bagi indikator berpolaritas range")), _KOSONG, _SUMBER, _CATATAN),
        ),
        Formulir(
            "realisasi", Isian.REALISASI, Tindakan.ISI_REALISASI, _("Isi realisasi"), isi.isi_realisasi, isi.IsiRealisasi, (_INDIKATOR,),
            (_NILAI, _KOSONG, _SUMBER, _CATATAN),
        ),
        Formulir(
            "variabel", Isian.VARIABEL, Tindakan.ISI_NILAI_VARIABEL, _("Isi nilai variabel"), isi.isi_nilai_variabel, isi.IsiNilaiVariabel,
            (Medan("variabel", _("Variabel"), "pilih"), Medan("wilayah", _("Wilayah"), "pilih", _("Kosongkan bagi seluruh wilayah"))),
            (_NILAI, _KOSONG, _SUMBER, _CATATAN),
        ),
        Formulir(
            "realisasi-anggaran", Isian.ANGGARAN, Tindakan.ISI_REALISASI_ANGGARAN, _("Isi realisasi anggaran"), isi.isi_realisasi_anggaran,
            isi.IsiRealisasiAnggaran, (_DANA, _RINCIAN), (_JUMLAH, Medan("per_tanggal", _("Per tanggal"), "tanggal"), _SUMBER, _CATATAN),
        ),
        Formulir(
            "pagu", Isian.PAGU, Tindakan.ISI_PAGU, _("Isi pagu"), isi_pendukung.isi_pagu, isi_pendukung.IsiPagu,
            (Medan("tahap", _("Tahap"), "pilih"), _DANA, _RINCIAN), (_JUMLAH, _SUMBER, _CATATAN), setahun=True,
        ),
        Formulir(
            "keluaran", Isian.KELUARAN, Tindakan.ISI_KELUARAN, _("Isi keluaran"), isi_pendukung.isi_keluaran, isi_pendukung.IsiKeluaran,
            (Medan("sub_kegiatan", _("Sub-kegiatan"), "pilih"), Medan("nomor", _("Nomor urut keluaran"), "bulat")),
            (
                Medan("nama", _("Nama keluaran")), Medan("satuan", _("Satuan")), Medan("target", _("Target"), "angka"),
                Medan("realisasi", _("Realisasi"), "angka"), Medan("kosong", _("Alasan belum ada realisasi")),
                Medan("presisi", _("Banyaknya desimal"), "bulat", awal="0"), _SUMBER,
            ), setahun=True,
        ),
        Formulir(
            "analisis", Isian.ANALISIS, Tindakan.ISI_ANALISIS, _("Analisis capaian"), isi_pendukung.isi_analisis, isi_pendukung.IsiAnalisis,
            (_INDIKATOR,),
            (
                Medan("penyebab", _("Penyebab"), "panjang"), Medan("langkah", _("Langkah perbaikan"), "panjang"),
                Medan("penanggung_jawab", _("Unit yang melaksanakannya"), "pilih", _("Kosongkan bila sama dengan penanggung jawab indikator")),
                Medan("tenggat", _("Tenggat"), "tanggal"), _SUMBER,
            ),
        ),
        Formulir(
            "narasi", Isian.NARASI, Tindakan.TULIS_NARASI, _("Tulis narasi"), isi_pendukung.tulis_narasi, isi_pendukung.TulisNarasi,
            (Medan("bagian", _("Bagian laporan"), "pilih"),),
            (Medan("isi", _("Isi"), "panjang", _BANTUAN_NARASI),),
        ),
    )
}  # fmt: skip


def formulir_bagi(pelaku: Pelaku, instansi: PerangkatDaerah, periode: Periode) -> list[tuple[Formulir, Periode]]:
    """The forms that somebody may fill in somewhere in the agency, each with the period that it opens in."""
    w = Wewenang(pelaku, instansi.pk)
    unit = [None, *instansi.unitkerja_set.values_list("pk", flat=True)]
    bisa = [f for f in FORMULIR.values() if any(w.boleh(f.tindakan, Objek(instansi.pk, u, "draf")) for u in unit)]
    return [(f, Periode(periode.tahun) if f.setahun else periode) for f in bisa]


def pilihan(p: Pustaka, f: Formulir, medan: Medan, periode: Periode) -> list[tuple[str, str]]:
    """The choices of a field of kind «pilih»: code and what is shown."""
    b, buku = p.bahan, p.alat.buku
    match medan.nama:
        case "indikator":
            return [(i.kode, i.nama) for i in buku.indikator_aktif if f.isian != Isian.REALISASI or not i.rumus]
        case "variabel":
            return [(v.kode, v.nama) for v in b.variabel if not v.rumus]
        case "wilayah":
            return [(w.kode, w.nama) for w in b.wilayah]
        case "sumber_dana":
            return [(d.kode, d.nama) for d in b.sumber_dana]
        case "tahap":
            return [(t, t) for t in TAHAP]
        case "sub_kegiatan":
            return [(s.kode, f"{s.kode} {s.nama}") for s in b.sub_kegiatan]
        case "penanggung_jawab":
            return [(u.kode, u.nama) for u in b.unit_kerja]
        case "bagian":
            sasaran = {s.kode: s.uraian for s in buku.sasaran_aktif}
            return [(x, nama_bagian(x, sasaran)) for x in bagian_laporan(buku, periode)]
        case _:
            semua = {"program": b.program, "sub_kegiatan": b.sub_kegiatan, "jenis_belanja": b.jenis_belanja}
            return [(f"{jenis}:{x.kode}", f"{x.kode} {x.nama}") for jenis, isi in semua.items() for x in isi]


def baris_kini(f: Formulir, instansi: PerangkatDaerah, periode: Periode, kunci: dict[str, str]) -> Any:
    """The row that the keys name, as it is recorded; None for a new one."""
    if f.isian == Isian.NARASI:
        bagian = bagian_narasi(periode, kunci["bagian"])
        return Narasi.objects.filter(perangkat_daerah=instansi, tahun=periode.tahun, bagian=bagian).first()
    tabel = _TABEL[f.isian]
    kode: dict[str, Any] = {**dict.fromkeys(RINCIAN, ""), **_pecah(kunci)}
    masa = {"tahun": periode.tahun, "triwulan": periode.triwulan, "bulan": periode.bulan}
    saring: dict[str, Any] = {}
    for k in tabel.kolom:
        if k.nama not in tabel.kunci:
            continue
        nilai = masa[k.nama] if k.nama in masa else kode[k.nama]
        jalur = f"{k.nama}__{KUNCI_ACUAN[k.acuan]}" if k.acuan and nilai else k.nama
        saring[jalur] = nilai if nilai != "" else None
    return tabel.model._default_manager.filter(perangkat_daerah=instansi, **saring).first()


def tertulis(f: Formulir, baris: Any) -> dict[str, str]:
    """What the fields hold of a recorded row, as people write it."""
    return {m.nama: _teks(getattr(baris, m.nama, None)) if baris else m.awal for m in f.medan}


def _teks(nilai: Any) -> str:
    if isinstance(nilai, Decimal):
        return cetak_seadanya(nilai)
    if isinstance(nilai, date):
        return nilai.isoformat()
    return str(getattr(nilai, "kode", nilai)) if nilai is not None else ""


def kirim(
    f: Formulir,
    pelaku: Pelaku,
    instansi: PerangkatDaerah,
    periode: Periode,
    kunci: dict[str, str],
    isian: dict[str, str],
    dilihat: str | None,
) -> Jawaban[Any]:
    """Read what was typed, then call the perintah. What cannot be read is told at its field."""
    nilai: dict[str, Any] = dict(_pecah(kunci))
    galat = []
    for m in (*f.kunci, *f.medan):
        if m.nama == "rincian":
            continue
        teks = (isian | kunci)[m.nama]
        try:
            nilai[m.nama] = _baca(m, teks)
        except ValueError as e:
            galat.append(GalatIsian(m.nama, str(e)))
    if galat:
        return Jawaban(galat=tuple(galat))
    return f.perintah(pelaku, f.masukan(instansi=instansi, periode=periode, dilihat=dilihat, **nilai))


def _pecah(kunci: dict[str, str]) -> dict[str, str]:
    """The one choice «program:5.01» as the column that it is of."""
    jenis, titik, kode = kunci.get("rincian", "").partition(":")
    sisa = {k: v for k, v in kunci.items() if k != "rincian"}
    return {**sisa, jenis: kode} if titik and jenis in RINCIAN else sisa


def _baca(m: Medan, teks: str) -> Any:
    """Raises ValueError with the words for the person."""
    if m.jenis not in ("angka", "bulat", "tanggal"):
        return teks
    if not teks:
        return None
    if m.jenis == "tanggal":
        if m_tanggal := _TANGGAL.match(teks):
            hari, bulan, tahun = m_tanggal.groups()
            teks = f"{tahun}-{bulan:0>2}-{hari:0>2}"
        try:
            return date.fromisoformat(teks)
        except ValueError:
            pass
        raise ValueError(_("«{t}» bukan tanggal; tulis misalnya 31-12-2025", t=teks[:40]))
    if m.jenis == "bulat":
        if not (teks.isascii() and teks.isdecimal() and len(teks) <= 6):
            raise ValueError(_("«{t}» bukan bilangan bulat", t=teks[:40]))
        return int(teks)
    bacaan = parse_angka(teks[:100], CETAKAN)
    if bacaan.angka is None or bacaan.angka.nilai is None:
        raise ValueError(bacaan.galat or _("«{t}» bukan angka; tulis misalnya 1.234,5", t=teks[:40]))
    return bacaan.angka.nilai
