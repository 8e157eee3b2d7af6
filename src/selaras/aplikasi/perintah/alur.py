"""The steps of a sheet: hand it in, verify it, sign it, give it back, open it again. Refused attempts are recorded too."""

from __future__ import annotations

from dataclasses import dataclass

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.aturan import LANGKAH
from selaras.aplikasi.alur.models import Isian, Lembar, Transisi
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, mengapa_tidak, sebutan
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.perintah.dasar import MAKS_ALASAN, Jawaban, ambil_alasan, perintah, rapikan_alasan, tolak
from selaras.aplikasi.perintah.pemisahan import wajib_orang_lain
from selaras.bahasa import _


@dataclass(frozen=True)
class LangkahLembar:
    """Which sheet (``unit``: the code of its unit, '' for none), and why."""

    instansi: PerangkatDaerah
    tabel: Isian | str
    periode: Periode
    unit: str = ""
    alasan: str = ""


def _ambil(masukan: LangkahLembar) -> Lembar | None:
    semua = Lembar.objects.select_related("unit").filter(
        perangkat_daerah=masukan.instansi, tabel=masukan.tabel, periode=str(masukan.periode)
    )
    return semua.filter(unit__kode=masukan.unit).first() if masukan.unit else semua.filter(unit=None).first()


def _langkah(pelaku: Pelaku, masukan: LangkahLembar, tindakan: Tindakan) -> Transisi:
    lembar = _ambil(masukan)
    if lembar is None:
        tolak(
            _("belum ada isian {t} periode {p} untuk unit ini; isi dahulu", t=Isian(masukan.tabel).label.lower(), p=masukan.periode.label)
        )
    if pesan := mengapa_tidak(pelaku, tindakan, Objek(masukan.instansi.pk, lembar.unit_id, lembar.keadaan)):
        tolak(pesan)
    langkah = LANGKAH[tindakan.value]
    alasan = ambil_alasan(masukan.alasan, wajib=langkah.beralasan)
    rangkap = wajib_orang_lain(pelaku, lembar, langkah.nama)
    return Transisi.objects.create(
        lembar=lembar,
        akun=pelaku if isinstance(pelaku, Akun) else None,
        pelaku=sebutan(pelaku),
        langkah=langkah.nama,
        dari=lembar.keadaan,
        ke=langkah.ke,
        alasan=alasan,
        diterima=True,
        rangkap=rangkap,
    )


def _catat_penolakan(pelaku: Pelaku, masukan: LangkahLembar, jawab: Jawaban[Transisi], langkah: str) -> None:
    """Who tried what in vain. An attempt at a sheet that there is not leaves nothing to record it with."""
    if (lembar := _ambil(masukan)) is None:
        return
    Transisi.objects.create(
        lembar=lembar,
        akun=pelaku if isinstance(pelaku, Akun) else None,
        pelaku=sebutan(pelaku),
        langkah=langkah,
        dari=lembar.keadaan,
        ke=LANGKAH[langkah].ke,
        alasan=rapikan_alasan(masukan.alasan)[:MAKS_ALASAN],
        diterima=False,
        sebab_ditolak=jawab.pesan,
    )


@perintah(saat_ditolak=_catat_penolakan)
def ajukan(pelaku: Pelaku, masukan: LangkahLembar) -> Transisi:
    """Hand a sheet in to be verified; from then on it is locked."""
    return _langkah(pelaku, masukan, Tindakan.AJUKAN)


@perintah(saat_ditolak=_catat_penolakan)
def verifikasi(pelaku: Pelaku, masukan: LangkahLembar) -> Transisi:
    """Say that what was handed in is right."""
    return _langkah(pelaku, masukan, Tindakan.VERIFIKASI)


@perintah(saat_ditolak=_catat_penolakan)
def sahkan(pelaku: Pelaku, masukan: LangkahLembar) -> Transisi:
    """Sign a verified sheet."""
    return _langkah(pelaku, masukan, Tindakan.SAHKAN)


@perintah(saat_ditolak=_catat_penolakan)
def kembalikan(pelaku: Pelaku, masukan: LangkahLembar) -> Transisi:
    """Give a sheet back to be mended, with the reason."""
    return _langkah(pelaku, masukan, Tindakan.KEMBALIKAN)


@perintah(saat_ditolak=_catat_penolakan)
def buka(pelaku: Pelaku, masukan: LangkahLembar) -> Transisi:
    """Open a signed sheet again, with the reason."""
    return _langkah(pelaku, masukan, Tindakan.BUKA)
