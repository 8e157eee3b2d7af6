"""Filling in: a target, a realisasi, the value of a variable, money spent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from selaras.angka import Periode
from selaras.aplikasi.alur.aturan import Keadaan
from selaras.aplikasi.alur.models import Isian, Lembar, Pemilik
from selaras.aplikasi.anggaran.models import RealisasiAnggaran
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, mengapa_tidak
from selaras.aplikasi.organisasi.models import PerangkatDaerah, UnitKerja
from selaras.aplikasi.paket.sah import uji_baris
from selaras.aplikasi.paket.skema import TABEL, Kolom, TabelPaket
from selaras.aplikasi.pengukuran.models import NilaiVariabel, RealisasiTercatat, Variabel
from selaras.aplikasi.perencanaan.models import Indikator, TargetIndikator
from selaras.aplikasi.perintah.dasar import Ditolak, GalatIsian, ambil_lembar, perintah, sebab_terkunci, tolak, wajib_boleh
from selaras.bahasa import _

MAKS_TEKS = 20_000
TAHUN_TERKECIL, TAHUN_TERBESAR = 1945, 2100  # as the tables demand
_TABEL = {t.nama: t for t in TABEL}


@dataclass(frozen=True)
class IsiTarget:
    """``dilihat`` (here and below) is the `jejak` of the row as the writer saw it; None: written whatever stands there."""

    instansi: PerangkatDaerah
    indikator: str
    periode: Periode
    nilai: Decimal | None
    nilai_atas: Decimal | None = None
    kosong: str = ""
    sumber: str = ""
    catatan: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class IsiRealisasi:
    instansi: PerangkatDaerah
    indikator: str
    periode: Periode
    nilai: Decimal | None
    sumber: str
    kosong: str = ""
    catatan: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class IsiNilaiVariabel:
    instansi: PerangkatDaerah
    variabel: str
    periode: Periode
    nilai: Decimal | None
    sumber: str
    wilayah: str = ""
    kosong: str = ""
    catatan: str = ""
    dilihat: str | None = None


@dataclass(frozen=True)
class IsiRealisasiAnggaran:
    """Exactly one of ``program``, ``sub_kegiatan`` and ``jenis_belanja`` is told."""

    instansi: PerangkatDaerah
    periode: Periode
    sumber_dana: str
    jumlah: Decimal
    per_tanggal: date
    sumber: str
    program: str = ""
    sub_kegiatan: str = ""
    jenis_belanja: str = ""
    catatan: str = ""
    dilihat: str | None = None


def jejak(baris: models.Model | None) -> str:
    """What a form sends back of the row that it showed: two people who fill in one cell are told of each other."""
    if baris is None:
        return ""
    nilai = {f.name: f.value_from_object(baris) for f in baris._meta.concrete_fields}
    isi = [(k, str(v.normalize() if isinstance(v, Decimal) else v)) for k, v in nilai.items()]
    return sha256(repr(isi).encode()).hexdigest()[:16]


def wajib_seperti_dilihat(dilihat: str | None, baris: models.Model | None) -> None:
    """Raises `Ditolak` where somebody changed the row since the writer saw it."""
    if dilihat is not None and dilihat != jejak(baris):
        tolak(_("isian ini telah diubah orang lain sejak Anda membukanya; muat ulang halaman, lalu isi lagi bila masih perlu"))


@perintah()
def isi_target(pelaku: Pelaku, masukan: IsiTarget) -> TargetIndikator:
    """Fill in the target of an indicator."""
    return isi_baris(pelaku, masukan, Isian.TARGET, Tindakan.ISI_TARGET)


@perintah()
def isi_realisasi(pelaku: Pelaku, masukan: IsiRealisasi) -> RealisasiTercatat:
    """Fill in the realisasi of an indicator."""
    return isi_baris(pelaku, masukan, Isian.REALISASI, Tindakan.ISI_REALISASI)


@perintah()
def isi_nilai_variabel(pelaku: Pelaku, masukan: IsiNilaiVariabel) -> NilaiVariabel:
    """Fill in the value of a variable. One that a formula totals is computed and cannot be typed."""
    return isi_baris(pelaku, masukan, Isian.VARIABEL, Tindakan.ISI_NILAI_VARIABEL)


@perintah()
def isi_realisasi_anggaran(pelaku: Pelaku, masukan: IsiRealisasiAnggaran) -> RealisasiAnggaran:
    """Fill in what was spent on one line of the budget."""
    return isi_baris(pelaku, masukan, Isian.ANGGARAN, Tindakan.ISI_REALISASI_ANGGARAN)


def isi_baris(pelaku: Pelaku, masukan: Any, isian: Isian, tindakan: Tindakan) -> Any:
    """The one way of all that fill in a row: find what the codes name, ask for the right, check the row as a package would be, write it."""
    tabel = _TABEL[isian]
    instansi: PerangkatDaerah = masukan.instansi
    p: Periode = masukan.periode
    wajib_boleh(pelaku, Tindakan.LIHAT, Objek(instansi.pk))  # a stranger is not even told which codes there are
    wajib_tahun_sah(p)
    if not p.setahun and "triwulan" not in tabel.kunci:
        tolak(_("{t} dicatat setahun penuh, bukan per {j}", t=isian.label, j=p.jenis), "periode")
    mentah = {k: v for k, v in _isian(masukan).items() if k not in ("instansi", "periode", "dilihat")}
    mentah |= {"tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan}
    isi, galat = _bersihkan(tabel, instansi, mentah)
    pokok = isi.get("indikator") or isi.get("variabel")
    if pokok is None and galat and {"indikator", "variabel"} & set(tabel.kunci):
        raise Ditolak(galat)
    unit: UnitKerja | None = getattr(pokok, "penanggung_jawab", None)
    wajib_boleh_isi(pelaku, tindakan, instansi, isian, p, unit)
    berentang = pokok.polaritas == "range" if isinstance(pokok, Indikator) else None
    galat += [GalatIsian(k, m) for k, m in uji_baris(tabel.nama, {**isi, "kosong": isi.get("kosong", "")}, berentang)]
    if isinstance(pokok, Variabel) and pokok.rumus:
        galat.append(
            GalatIsian("variabel", _("«{v}» dihitung dari {r}, jadi tidak diketik; isi bagian-bagiannya", v=pokok.nama, r=pokok.rumus))
        )
    if galat:
        raise Ditolak(galat)
    return _tulis(tabel, instansi, isi, masukan.dilihat)


def _isian(masukan: Any) -> dict[str, Any]:
    return {f: getattr(masukan, f) for f in masukan.__dataclass_fields__}


def wajib_tahun_sah(p: Periode) -> None:
    if not TAHUN_TERKECIL <= p.tahun <= TAHUN_TERBESAR:
        tolak(_("tahun {t} di luar {a}-{b}", t=p.tahun, a=TAHUN_TERKECIL, b=TAHUN_TERBESAR), "periode")


def wajib_boleh_isi(
    pelaku: Pelaku, tindakan: Tindakan, instansi: PerangkatDaerah, isian: Isian, periode: Periode, unit: UnitKerja | None
) -> None:
    """Ask for the right first without the state, so that a stranger is not told of it, then for the sheet as it is now."""
    dimana = Objek(instansi.pk, unit.pk if unit else None)
    wajib_boleh(pelaku, tindakan, Objek(dimana.instansi, dimana.unit, Keadaan.DRAF))
    lembar = ambil_lembar(instansi, isian, periode, unit)
    if pesan := sebab_terkunci(lembar):
        tolak(pesan)
    wajib_boleh(pelaku, tindakan, Objek(dimana.instansi, dimana.unit, lembar.keadaan))
    if lembar.pemilik != Pemilik.ORANG:
        lembar.pemilik = Pemilik.ORANG
        lembar.save(update_fields=["pemilik"])


def halangan_isi(pelaku: Pelaku, tindakan: Tindakan, instansi: PerangkatDaerah, isian: Isian, periode: Periode, unit: int | None) -> str:
    """What keeps somebody from filling in this sheet, in words; '' when nothing does. It only looks, for a page to tell beforehand."""
    semua = Lembar.objects.filter(perangkat_daerah=instansi, tabel=isian, periode=str(periode), unit=unit)
    lembar = semua.select_related("unit").first()
    return mengapa_tidak(pelaku, tindakan, Objek(instansi.pk, unit, Keadaan.DRAF)) or (sebab_terkunci(lembar) if lembar else "")


def _bersihkan(tabel: TabelPaket, instansi: PerangkatDaerah, mentah: dict[str, Any]) -> tuple[dict[str, Any], list[GalatIsian]]:
    """Each cell as its column wants it, codes as what they name; and what is wrong with those that cannot be."""
    isi: dict[str, Any] = {}
    galat: list[GalatIsian] = []
    for kolom in tabel.kolom:
        if kolom.nama not in mentah:
            continue
        nilai = mentah[kolom.nama]
        if isinstance(nilai, str):
            nilai = nilai.strip()
            if "\0" in nilai or len(nilai) > MAKS_TEKS:
                galat.append(GalatIsian(kolom.nama, _("bukan teks, atau lebih panjang dari {n} huruf", n=MAKS_TEKS)))
                nilai = ""
        if nilai in (None, ""):
            isi[kolom.nama] = None if kolom.acuan or kolom.tipe != "string" else ""
            if kolom.wajib:
                galat.append(GalatIsian(kolom.nama, _("wajib diisi")))
        elif kolom.acuan:
            isi[kolom.nama] = _cari(kolom, instansi, str(nilai))
            if isi[kolom.nama] is None:
                galat.append(GalatIsian(kolom.nama, _("kode «{k}» tidak ada di instansi ini", k=str(nilai)[:64])))
        else:
            try:
                isi[kolom.nama] = kolom.bidang.clean(nilai, None)
            except ValidationError as e:
                isi[kolom.nama] = None
                galat.append(GalatIsian(kolom.nama, " ".join(e.messages)))
    return isi, galat


def _cari(kolom: Kolom, instansi: PerangkatDaerah, kode: str) -> models.Model | None:
    assert kolom.acuan is not None
    tujuan = next(t for t in TABEL if t.model is kolom.acuan)
    semua = tujuan.milik(instansi)
    if kolom.nama in ("indikator", "variabel"):
        semua = semua.select_related("penanggung_jawab")
    return semua.filter(**{tujuan.kunci[0]: kode}).first()  # type: ignore[no-any-return]


def _tulis(tabel: TabelPaket, instansi: PerangkatDaerah, isi: dict[str, Any], dilihat: str | None) -> models.Model:
    kunci = {"perangkat_daerah": instansi, **{k: isi.get(k) for k in tabel.kunci}}
    baris = tabel.model._default_manager.filter(**kunci).first()
    wajib_seperti_dilihat(dilihat, baris)
    if baris is not None and all(getattr(baris, k) == v for k, v in isi.items()):
        return baris
    baru = baris or tabel.model(**kunci)
    for k, v in isi.items():
        setattr(baru, k, v)
    baru.save()
    return baru
