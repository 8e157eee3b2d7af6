"""`boleh`: the one place that decides. It reads `HAK` and the assignments in force, and refuses what neither says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.alur.aturan import Keadaan
from selaras.aplikasi.hak.tabel import HAK, SEBUTAN_PERAN, SIAPA_SAJA, SISTEM, Hak, LingkupHak, Tindakan
from selaras.aplikasi.organisasi.models import PerangkatDaerah, UnitKerja
from selaras.bahasa import _

JENJANG_UNIT = 20  # how deep the tree of units may be


@dataclass(frozen=True)
class PengelolaSistem:
    """Who runs commands on the server itself, by the name of the machine's account."""

    nama: str = ""


Pelaku = Akun | PengelolaSistem | AnonymousUser | None


@dataclass(frozen=True)
class Objek:
    """What something is done to: of which agency and unit, in which state, and who made it, each where it has one."""

    instansi: int | None = None
    unit: int | None = None
    keadaan: Keadaan | str | None = None
    pembuat: int | None = None


def boleh(akun: Pelaku, tindakan: Tindakan, objek: Objek) -> bool:
    """May this account do this to that? No, unless the table says so."""
    return any(_dalam_keadaan(h, objek) for h in _hak(akun, tindakan, objek))


def _hak(akun: Pelaku, tindakan: Tindakan, objek: Objek) -> list[Hak]:
    """The rows that give it, whatever the state of the object."""
    hasil = [h for h in HAK if h.tindakan == tindakan and h.peran == SIAPA_SAJA]
    if isinstance(akun, PengelolaSistem):
        return hasil + [h for h in HAK if h.tindakan == tindakan and h.peran == SISTEM]
    if not isinstance(akun, Akun) or not akun.is_active:
        return hasil
    # What belongs to no agency is somebody's own at most, for which any assignment will do.
    tugas = Penugasan.objects.berlaku().filter(akun=akun)
    if objek.instansi is not None:
        tugas = tugas.filter(perangkat_daerah=objek.instansi)
    for t in tugas:
        hasil += [h for h in HAK if h.tindakan == tindakan and h.peran == t.peran and _dalam_lingkup(h.lingkup, t, akun, objek)]
    return hasil


class Wewenang:
    """What one account may do in one agency, read once: for a page that asks it of many things. It decides as `boleh` does."""

    def __init__(self, akun: Pelaku, instansi: int) -> None:
        self._akun = akun if isinstance(akun, Akun) and akun.is_active else None
        self._tugas = list(Penugasan.objects.berlaku().filter(akun=self._akun, perangkat_daerah=instansi)) if self._akun else []
        self._instansi = instansi
        self._induk = dict(UnitKerja.objects.filter(perangkat_daerah=instansi).values_list("pk", "induk"))

    def boleh(self, tindakan: Tindakan, objek: Objek) -> bool:
        if self._akun is None or objek.instansi != self._instansi:
            return False
        return any(
            _dalam_keadaan(h, objek) and _dalam_lingkup(h.lingkup, t, self._akun, objek, self._rantai)
            for t in self._tugas
            for h in HAK
            if h.tindakan == tindakan and h.peran == t.peran
        )

    def _rantai(self, unit: int | None) -> list[int]:
        rantai: list[int] = []
        while unit is not None and len(rantai) < JENJANG_UNIT:
            rantai.append(unit)
            unit = self._induk.get(unit)
        return rantai


def _dalam_lingkup(
    lingkup: LingkupHak, tugas: Penugasan, akun: Akun, objek: Objek, rantai: Callable[[int | None], list[int]] | None = None
) -> bool:
    if objek.pembuat is not None and objek.pembuat == akun.pk:
        return True
    if lingkup is LingkupHak.INSTANSI:
        return objek.instansi is not None
    return lingkup is LingkupHak.UNIT and tugas.unit_id is not None and tugas.unit_id in (rantai or _rantai_unit)(objek.unit)


def _rantai_unit(unit: int | None) -> list[int]:
    """A unit and those it stands under."""
    rantai: list[int] = []
    while unit is not None and len(rantai) < JENJANG_UNIT:
        rantai.append(unit)
        unit = UnitKerja.objects.filter(pk=unit).values_list("induk", flat=True).first()
    return rantai


def _dalam_keadaan(h: Hak, objek: Objek) -> bool:
    return not h.keadaan or objek.keadaan in h.keadaan


def instansi_boleh(akun: Pelaku, tindakan: Tindakan) -> QuerySet[PerangkatDaerah]:
    """The agencies in which somebody may do this to something that is not only his or her own."""
    semua = PerangkatDaerah.objects.select_related("pemda__wilayah").order_by("nama_pendek", "kode")
    if not isinstance(akun, Akun):
        return semua.none()
    peran = {h.peran for h in HAK if h.tindakan == tindakan and h.lingkup is not LingkupHak.PRIBADI}
    return semua.filter(pk__in=Penugasan.objects.berlaku().filter(akun=akun, peran__in=peran).values("perangkat_daerah"))


def sebutan(akun: Pelaku) -> str:
    """How a log or a page names who did something."""
    if isinstance(akun, PengelolaSistem):
        return _("pengelola sistem ({n})", n=akun.nama) if akun.nama else _("pengelola sistem")
    return akun.sebutan if isinstance(akun, Akun) else _("pengunjung")


def mengapa_tidak(akun: Pelaku, tindakan: Tindakan, objek: Objek) -> str:
    """What stands against it, in words for the person; '' when nothing does."""
    if boleh(akun, tindakan, objek):
        return ""
    apa = tindakan.label
    if akun is None or isinstance(akun, AnonymousUser):
        return _("Masuk dahulu untuk {apa}.", apa=apa)
    if hampir := _hak(akun, tindakan, objek):
        saat = ", ".join(dict.fromkeys(str(k.label) for h in hampir for k in h.keadaan))
        kini = Keadaan(objek.keadaan).label if objek.keadaan else _("belum ada")
        return _("Anda dapat {apa} hanya selama keadaannya {saat}; kini keadaannya {kini}.", apa=apa, saat=saat, kini=kini)
    pemegang = ", ".join(_pemegang(h) for h in HAK if h.tindakan == tindakan)
    if isinstance(akun, PengelolaSistem):
        return _("Yang boleh {apa}: {d}. Jalankan dengan akun yang berperan itu.", apa=apa, d=pemegang)
    tugas = list(Penugasan.objects.berlaku().filter(akun=akun, perangkat_daerah=objek.instansi))
    if not tugas:
        return _("Anda tidak bertugas di instansi ini. Minta pengelolanya memberi tugas kepada akun «{n}».", n=akun.username)
    peran = ", ".join(dict.fromkeys(t.get_peran_display() for t in tugas))
    return _("Yang boleh {apa}: {d}. Peran Anda di instansi ini: {p}.", apa=apa, d=pemegang, p=peran)


def _pemegang(h: Hak) -> str:
    nama = SEBUTAN_PERAN[h.peran]
    return nama if h.lingkup is LingkupHak.INSTANSI else f"{nama} ({h.lingkup.value})"
