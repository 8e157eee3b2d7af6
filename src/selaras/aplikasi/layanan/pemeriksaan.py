"""Checking an uploaded document: run it, keep it, compare it with the check before, set findings aside."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.contrib.auth.models import User
from django.core.cache import cache
from django.db.models import Q, QuerySet

from selaras.aplikasi.organisasi.models import Penugasan, Peran
from selaras.aplikasi.pemeriksaan.models import Kesampingan, Pemeriksaan
from selaras.bahasa import _
from selaras.periksa.anak import PeriksaGagal, periksa_terpisah, salinan_terpisah
from selaras.periksa.keluaran.salinan import Bentuk

SEJAM = 3600
MAKS_UNGGAH = 50 * 1024 * 1024
EKSPOR: dict[str, str] = {
    "html": "text/html; charset=utf-8", "json": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf",
}  # fmt: skip


@dataclass(frozen=True)
class Perubahan:
    """What changed between two checks of one document."""

    lama: Pemeriksaan
    baru: list[dict[str, Any]]
    hilang: list[dict[str, Any]]
    tetap: int


def terlihat(pengguna: User) -> QuerySet[Pemeriksaan]:
    """One's own checks, those of one's agency, and for the Inspektorat those of the agencies it looks after. File and result are only
    fetched when asked for."""
    semua = Pemeriksaan.objects.defer("isi", "hasil").select_related("pengguna", "perangkat_daerah")
    diawasi = Penugasan.objects.filter(pengguna=pengguna, peran=Peran.INSPEKTORAT).values("perangkat_daerah")
    return semua.filter(_milik(pengguna) | Q(perangkat_daerah__in=diawasi))


def _instansi(pengguna: User) -> int | None:
    """The agency for which somebody works; the public and the Inspektorat work for none, whatever agencies they look at."""
    bertugas = Penugasan.objects.filter(pengguna=pengguna).exclude(peran__in=(Peran.PUBLIK, Peran.INSPEKTORAT))
    return bertugas.order_by("pk").values_list("perangkat_daerah", flat=True).first()


def _milik(pengguna: User) -> Q:
    """What somebody made, or somebody of the same agency."""
    instansi = _instansi(pengguna)
    return Q(pengguna=pengguna) if instansi is None else Q(pengguna=pengguna) | Q(perangkat_daerah_id=instansi)


def jalankan(pengguna: User, nama: str, isi: bytes) -> Pemeriksaan:
    """Check and keep. Raises `PeriksaGagal`; nothing is kept then."""
    if len(isi) > MAKS_UNGGAH:
        raise PeriksaGagal(_("berkas lebih besar dari {n} MB", n=MAKS_UNGGAH // 1024 // 1024))
    nama = nama.replace("\\", "/").rpartition("/")[2][:200] or _("dokumen")
    p = Pemeriksaan(pengguna=pengguna, perangkat_daerah_id=_instansi(pengguna), nama=nama, sha256=sha256(isi).hexdigest(), isi=isi)
    jawab = _jawaban(p, pengguna)
    p.jenis, p.hasil = jawab["jenis"], jawab["hasil"]
    p.save()
    return p


def tampilkan(p: Pemeriksaan, pengguna: User) -> dict[str, Any]:
    """The pieces of the page; what this user set aside since is honoured. What is recorded for everybody stays as it is: looking at a
    document changes nothing."""
    jawab = _jawaban(p, pengguna)
    p.hasil = jawab["hasil"]
    return jawab


def _jawaban(p: Pemeriksaan, pengguna: User) -> dict[str, Any]:
    """What the check says of the file, with what this user set aside. Kept for an hour: opening the page checks nothing again."""
    butir = butir_kesampingan(pengguna, p.nama)
    kunci = "periksa-" + sha256(json.dumps([p.sha256, p.nama, butir]).encode()).hexdigest()
    jawab: dict[str, Any] = cache.get_or_set(kunci, lambda: periksa_terpisah(bytes(p.isi), p.nama, butir), SEJAM)
    return jawab


def butir_kesampingan(pengguna: User, nama: str) -> list[dict[str, Any]]:
    return list(Kesampingan.objects.filter(_milik(pengguna), nama=nama).values("aturan", "kutipan", "alasan"))


def kesampingkan(pengguna: User, p: Pemeriksaan, aturan: str, kutipan: str, alasan: str) -> None:
    Kesampingan.objects.create(
        pengguna=pengguna,
        perangkat_daerah_id=_instansi(pengguna),
        nama=p.nama,
        aturan=aturan,
        kutipan=kutipan,
        alasan=alasan,
    )


def sebelumnya(p: Pemeriksaan, pengguna: User) -> Pemeriksaan | None:
    """The check of a document of the same name just before this one."""
    return terlihat(pengguna).filter(nama=p.nama, dibuat__lt=p.dibuat).first()


def bandingkan(lama: Pemeriksaan, baru: Pemeriksaan) -> Perubahan:
    """Findings by what they say, wherever they moved to."""

    def kunci(t: dict[str, Any]) -> tuple[str, ...]:
        return t["aturan"], t["lokasi"]["kutipan"], t["seharusnya"]

    dahulu = {kunci(t): t for t in lama.hasil["temuan"] if t["tingkat"] != "rendah"}
    kini = {kunci(t): t for t in baru.hasil["temuan"] if t["tingkat"] != "rendah"}
    return Perubahan(
        lama,
        [t for k, t in kini.items() if k not in dahulu],
        [t for k, t in dahulu.items() if k not in kini],
        len(dahulu.keys() & kini.keys()),
    )


def ekspor(p: Pemeriksaan, pengguna: User, bentuk: Bentuk) -> bytes:
    """The result as a file, made within the same bounds as the check. A PDF can only be marked where the document is one."""
    return salinan_terpisah(bytes(p.isi), p.nama, butir_kesampingan(pengguna, p.nama), bentuk)


__all__ = ["EKSPOR", "PeriksaGagal", "bandingkan", "ekspor", "jalankan", "kesampingkan", "sebelumnya", "tampilkan", "terlihat"]
