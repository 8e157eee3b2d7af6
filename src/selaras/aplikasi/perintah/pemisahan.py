"""Nobody vouches for his own work: who entered what is in a sheet or handed it in does not verify it, and none of these signs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.aturan import LANGKAH
from selaras.aplikasi.alur.models import Isian, KebijakanAlur, Lembar, Transisi
from selaras.aplikasi.anggaran.models import Pagu, RealisasiAnggaran
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pelaporan.models import Narasi
from selaras.aplikasi.pengukuran.models import Analisis, Keluaran, NilaiVariabel, RealisasiTercatat
from selaras.aplikasi.perencanaan.models import TargetIndikator
from selaras.aplikasi.perintah.dasar import ambil_alasan, perintah, tolak, wajib_boleh
from selaras.bahasa import _

# The rows of a sheet, and the way from one to the unit that answers for it.
BARIS: dict[str, tuple[Any, str]] = {
    Isian.TARGET: (TargetIndikator, "indikator__penanggung_jawab"),
    Isian.REALISASI: (RealisasiTercatat, "indikator__penanggung_jawab"),
    Isian.VARIABEL: (NilaiVariabel, "variabel__penanggung_jawab"),
    Isian.ANGGARAN: (RealisasiAnggaran, ""),
    Isian.PAGU: (Pagu, ""),
    Isian.KELUARAN: (Keluaran, ""),
    Isian.ANALISIS: (Analisis, "indikator__penanggung_jawab"),
    Isian.NARASI: (Narasi, ""),
}


@dataclass(frozen=True)
class AturRangkap:
    """``rangkap``: may one person enter and verify, or verify and sign, in this agency? Permitting it asks for the reason."""

    instansi: PerangkatDaerah
    rangkap: bool
    alasan: str = ""


@perintah()
def atur_rangkap(pelaku: Pelaku, masukan: AturRangkap) -> KebijakanAlur:
    """Permit or forbid that one person does two of the steps of a sheet."""
    wajib_boleh(pelaku, Tindakan.ATUR_RANGKAP, Objek(masukan.instansi.pk))
    isi = {"rangkap": masukan.rangkap, "alasan": ambil_alasan(masukan.alasan, wajib=masukan.rangkap)}
    return KebijakanAlur.objects.update_or_create(perangkat_daerah=masukan.instansi, defaults=isi)[0]


def kebijakan(instansi: int) -> KebijakanAlur | None:
    """What the agency permits; None where it never said anything, which permits nothing."""
    return KebijakanAlur.objects.filter(perangkat_daerah=instansi).first()


def milik_lembar(lembar: Lembar) -> tuple[Any, dict[str, Any]]:
    """The model of the rows of a sheet, and what tells those of this sheet from the others."""
    model, unit = BARIS[lembar.tabel]
    p = Periode.urai(lembar.periode)
    ada = {f.name for f in model._meta.concrete_fields}
    masa = {"tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan}
    saring = {"perangkat_daerah": lembar.perangkat_daerah_id} | {k: v for k, v in masa.items() if k in ada}
    return model, saring | ({unit: lembar.unit_id} if unit else {})


def pengisi(lembar: Lembar) -> set[int]:
    """The accounts that ever wrote a row of this sheet."""
    model, saring = milik_lembar(lembar)
    catatan = model.pgh_event_model.objects.filter(**saring)
    return {a for a in catatan.values_list("pgh_context__metadata__akun", flat=True).distinct() if a is not None}


def sebab_rangkap(pelaku: Pelaku, lembar: Lembar, langkah: str) -> str:
    """What this person did of the sheet that stands against this step, in words; '' when nothing does. It says nothing of rights."""
    if not LANGKAH[langkah].orang_lain or not isinstance(pelaku, Akun):
        return ""
    for t in Transisi.objects.filter(lembar=lembar, diterima=True).order_by("-pk"):
        if t.akun_id == pelaku.pk:
            return _("Anda sendiri yang {apa} ini", apa=Tindakan(t.langkah).label)
        if t.langkah == "ajukan":
            break
    return _("Anda sendiri ikut mengisi lembar ini") if pelaku.pk in pengisi(lembar) else ""


def wajib_orang_lain(pelaku: Pelaku, lembar: Lembar, langkah: str) -> bool:
    """Raises `Ditolak` where the person may not take the step on account of what he did before; gives whether he does so by permission."""
    sebab = sebab_rangkap(pelaku, lembar, langkah)
    if not sebab:
        return False
    izin = kebijakan(lembar.perangkat_daerah_id)
    if izin is None or not izin.rangkap:
        tolak(pesan_orang_lain(sebab, langkah))
    return True


def pesan_orang_lain(sebab: str, langkah: str) -> str:
    """Why, and what can be done about it."""
    jalan = _("Kantor yang tidak punya orang lain dapat meminta Kepala mengizinkan rangkap tugas.")
    return _("{s}, jadi {a} harus oleh orang lain. {j}", s=sebab, a=Tindakan(langkah).label, j=jalan)
