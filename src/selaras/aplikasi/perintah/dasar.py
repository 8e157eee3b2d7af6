"""What every perintah has: an actor, an input, one transaction, a right asked for, and errors that are values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Generic, NoReturn, Protocol, TypeVar

import pghistory
from django.db import DatabaseError, transaction

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.alur.aturan import Keadaan
from selaras.aplikasi.alur.models import Lembar, Transisi
from selaras.aplikasi.alur.pemicu import KODE_TERKUNCI
from selaras.aplikasi.hak import Objek, Pelaku, Tindakan, mengapa_tidak, sebutan
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.organisasi.models import PerangkatDaerah, UnitKerja
from selaras.bahasa import _

MAKS_ALASAN = 2_000
T = TypeVar("T")
M = TypeVar("M", bound="Masukan")


class Masukan(Protocol):
    """Every input names the agency that it is about."""

    @property
    def instansi(self) -> PerangkatDaerah: ...


@dataclass(frozen=True)
class GalatIsian:
    """What is wrong with the input: at which of its fields ('' : the whole), in words for the person."""

    isian: str
    pesan: str

    def __str__(self) -> str:
        return f"{self.isian}: {self.pesan}" if self.isian else self.pesan


@dataclass(frozen=True)
class Jawaban(Generic[T]):
    """The result, or the errors; never both. With errors nothing was changed."""

    hasil: T | None = None
    galat: tuple[GalatIsian, ...] = ()

    @property
    def berhasil(self) -> bool:
        return not self.galat

    @property
    def pesan(self) -> str:
        return "\n".join(map(str, self.galat))


class Ditolak(Exception):
    """Inside a perintah: refuse, and undo. It becomes the errors of the answer and is never seen outside."""

    def __init__(self, galat: Iterable[GalatIsian]) -> None:
        self.galat = tuple(galat)
        super().__init__("\n".join(map(str, self.galat)))


def tolak(pesan: str, isian: str = "") -> NoReturn:
    raise Ditolak([GalatIsian(isian, pesan)])


def rapikan_alasan(teks: str) -> str:
    """A reason as it is kept."""
    return teks.replace("\0", "").strip()


def ambil_alasan(teks: str, wajib: bool = False) -> str:
    """A reason as it is kept. Raises `Ditolak` where one is asked for and there is none, or it is longer than anybody reads."""
    alasan = rapikan_alasan(teks)
    if wajib and not alasan:
        tolak(_("tulis alasannya"), "alasan")
    if len(alasan) > MAKS_ALASAN:
        tolak(_("alasan terlalu panjang ({n} huruf); paling banyak {m}", n=len(alasan), m=MAKS_ALASAN), "alasan")
    return alasan


PERINTAH: dict[str, Callable[..., Jawaban[Any]]] = {}


def perintah(*, sendiri: bool = False, saat_ditolak: Callable[[Pelaku, Any, Jawaban[Any], str], None] | None = None) -> Any:
    """Make a function a perintah: in one transaction, alone among the writers of its agency, with history that names the actor.

    ``sendiri``: it takes care of its transactions itself, because it reads for long or of one moment. ``saat_ditolak`` hears of a refusal
    after everything has been undone.
    """

    def hias(fungsi: Callable[[Pelaku, M], T]) -> Callable[[Pelaku, M], Jawaban[T]]:
        nama = fungsi.__name__

        @wraps(fungsi)
        def jalankan(pelaku: Pelaku, masukan: M) -> Jawaban[T]:
            akun = pelaku.pk if isinstance(pelaku, Akun) else None
            with pghistory.context(perintah=nama, pelaku=sebutan(pelaku), akun=akun):
                jawab = _coba(fungsi, pelaku, masukan, sendiri)
                if saat_ditolak and not jawab.berhasil:
                    saat_ditolak(pelaku, masukan, jawab, nama)
            return jawab

        PERINTAH[nama] = jalankan
        return jalankan

    return hias


def _coba(fungsi: Callable[[Pelaku, M], T], pelaku: Pelaku, masukan: M, sendiri: bool) -> Jawaban[T]:
    try:
        if sendiri:
            return Jawaban(fungsi(pelaku, masukan))
        with transaction.atomic():
            Revisi.kunci(masukan.instansi.pk)
            return Jawaban(fungsi(pelaku, masukan))
    except Ditolak as e:
        return Jawaban(galat=e.galat)
    except DatabaseError as e:
        if (pesan := _pesan_kunci(e)) is None:
            raise
        return Jawaban(galat=(GalatIsian("", pesan),))


def wajib_boleh(pelaku: Pelaku, tindakan: Tindakan, objek: Objek) -> None:
    """Raises `Ditolak` with the reason, for the person, when the table of rights does not give it."""
    if pesan := mengapa_tidak(pelaku, tindakan, objek):
        tolak(pesan)


def _pesan_kunci(e: DatabaseError) -> str | None:
    """The words for a write that the lock in the database refused; None for any other error."""
    diag = getattr(e.__cause__, "diag", None)
    if diag is None or diag.sqlstate != KODE_TERKUNCI:
        return None
    return sebab_terkunci(Lembar.objects.select_related("unit").get(pk=int(diag.message_detail)))


_JALAN_KELUAR = {
    Keadaan.DIAJUKAN: _("Minta Perencana mengembalikannya."),
    Keadaan.DIVERIFIKASI: _("Minta Kepala mengembalikannya."),
    Keadaan.DISAHKAN: _("Minta Kepala membukanya kembali dengan alasan."),
}


def sebab_terkunci(lembar: Lembar, sendiri: bool = False) -> str:
    """Why nothing can be written in a sheet: what became of it, by whom, when, and what to do; '' when it is open. ``sendiri``: the reader
    is the one who may open it, and sees the button."""
    if not lembar.terkunci:
        return ""
    akhir = Transisi.objects.filter(lembar=lembar, diterima=True, ke=lembar.keadaan).last()
    oleh = _(" oleh {o} pada {t:%d-%m-%Y}", o=akhir.pelaku, t=akhir.kapan) if akhir else ""
    keadaan = Keadaan(lembar.keadaan)
    jalan = "" if sendiri else " " + _JALAN_KELUAR[keadaan]
    return _("{l} terkunci: telah {k}{o}.{j}", l=lembar, k=keadaan.label.lower(), o=oleh, j=jalan)


def ambil_lembar(instansi: PerangkatDaerah, tabel: str, periode: Periode, unit: UnitKerja | None) -> Lembar:
    """The sheet, made when it is not there yet, and held until the end of the transaction."""
    kunci = {"perangkat_daerah": instansi, "tabel": tabel, "periode": str(periode), "unit": unit}
    Lembar.objects.get_or_create(**kunci)
    return Lembar.objects.select_related("unit").select_for_update(of=("self",)).get(**kunci)
