"""Checking an uploaded document: run it, keep it, compare it with the check before, set findings aside."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.db.models import Q, QuerySet
from django.utils.formats import date_format
from django.utils.timezone import localdate

from selaras.aplikasi.akun.models import Akun, Penugasan, Peran
from selaras.aplikasi.hak import Objek, Tindakan, boleh, instansi_boleh
from selaras.aplikasi.layanan.antrean import ANTREAN, AntreanPenuh
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pemeriksaan.models import Kesampingan, Pemeriksaan
from selaras.bahasa import _
from selaras.dokumen.baca.berkas import kenali
from selaras.dokumen.baca.galat import TidakTerbaca
from selaras.periksa.anak import periksa_terpisah, salinan_terpisah
from selaras.periksa.batas import DETIK, PeriksaGagal
from selaras.periksa.keluaran.salinan import Bentuk

SEJAM = 3600
SABAR = 6.0  # seconds that a page waits for its own check before it shows the queue
MAKS_ALASAN = 2_000
MAKS_KUTIPAN = 20_000
MAKS_UNGGAH = 50 * 1024 * 1024
EKSPOR: dict[str, str] = {
    "html": "text/html; charset=utf-8", "json": "application/json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf",
    "kertas": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip


class Menunggu(Exception):
    """The check is not done. ``posisi`` in the queue (0: it runs), what it is doing, and for how many seconds."""

    def __init__(self, posisi: int, kabar: str, detik: int) -> None:
        super().__init__(posisi, kabar, detik)
        self.posisi, self.kabar, self.detik = posisi, kabar, detik


@dataclass(frozen=True)
class BedaPemeriksaan:
    """What changed between two checks of one document."""

    lama: Pemeriksaan
    baru: list[dict[str, Any]]
    hilang: list[dict[str, Any]]
    tetap: int


def terlihat(pengguna: Akun) -> QuerySet[Pemeriksaan]:
    """One's own checks, and those of the agencies whose checks one may see; none for who has no role at all. File and result are only
    fetched when asked for."""
    semua = Pemeriksaan.objects.defer("isi", "hasil").select_related("pengguna", "perangkat_daerah")
    if not boleh(pengguna, Tindakan.LIHAT_PEMERIKSAAN, Objek(pembuat=pengguna.pk)):
        return semua.none()
    return semua.filter(Q(pengguna=pengguna) | Q(perangkat_daerah__in=instansi_boleh(pengguna, Tindakan.LIHAT_PEMERIKSAAN).values("pk")))


def _instansi(pengguna: Akun) -> int | None:
    """The agency for which somebody works; the public and the Inspektorat work for none, whatever agencies they look at."""
    bertugas = Penugasan.objects.berlaku().filter(akun=pengguna).exclude(peran__in=(Peran.PUBLIK, Peran.INSPEKTORAT))
    return bertugas.order_by("pk").values_list("perangkat_daerah", flat=True).first()


def _milik(pengguna: Akun) -> Q:
    """What somebody made, or somebody of the same agency."""
    instansi = _instansi(pengguna)
    return Q(pengguna=pengguna) if instansi is None else Q(pengguna=pengguna) | Q(perangkat_daerah_id=instansi)


def terima(pengguna: Akun, nama: str, isi: bytes) -> Pemeriksaan:
    """Keep a document to be checked. Raises `PeriksaGagal`, and keeps nothing, for what is plainly no document, or one too many."""
    if len(isi) > MAKS_UNGGAH:
        raise PeriksaGagal(_("berkas lebih besar dari {n} MB", n=MAKS_UNGGAH // 1024 // 1024))
    try:
        kenali(isi)
    except TidakTerbaca as e:
        raise PeriksaGagal(str(e)) from e
    ANTREAN.pastikan_muat(pengguna.pk)
    nama = _bersih(nama.replace("\\", "/").rpartition("/")[2])[:200] or _("dokumen")
    return Pemeriksaan.objects.create(
        pengguna=pengguna, perangkat_daerah_id=_instansi(pengguna), nama=nama, sha256=sha256(isi).hexdigest(), isi=isi
    )


def _bersih(teks: str) -> str:
    """Without characters that no text has: PostgreSQL keeps no NUL."""
    return "".join(c for c in teks if c.isprintable() or c in "\n\t").strip()


def tampilkan(p: Pemeriksaan, pengguna: Akun) -> dict[str, Any]:
    """The pieces of the page; what this user set aside since is honoured. Raises `Menunggu` while the check waits or runs.

    The result is recorded once, as the one who brought the document sees it; looking at it later changes nothing for anybody.
    """
    if p.galat:
        raise PeriksaGagal(p.galat)
    try:
        jawab = _jawaban(p, pengguna)
    except AntreanPenuh:
        raise
    except PeriksaGagal as e:
        if p.hasil is None:
            p.galat = str(e)
            p.save(update_fields=["galat"])
        raise
    baru = p.hasil is None and p.pengguna_id == pengguna.pk
    p.jenis, p.hasil = jawab["jenis"], jawab["hasil"]
    if baru:
        p.save(update_fields=["jenis", "hasil"])
    return jawab


def _jawaban(p: Pemeriksaan, pengguna: Akun) -> dict[str, Any]:
    """What the check says of the file, with what this user set aside. Kept for an hour: opening the page checks nothing again."""
    butir = butir_kesampingan(pengguna, p.nama)
    kunci = _kunci(p, butir)
    if (simpanan := cache.get(kunci)) is not None:
        return json.loads(zlib.decompress(simpanan))  # type: ignore[no-any-return]
    isi, nama = bytes(p.isi), p.nama
    jawab: dict[str, Any] = _kerjakan(kunci, pengguna, lambda: periksa_terpisah(isi, nama, butir), SABAR)
    cache.set(kunci, zlib.compress(json.dumps(jawab).encode(), 1), SEJAM)
    return jawab


def _kunci(p: Pemeriksaan, butir: list[dict[str, Any]], bentuk: str = "") -> str:
    return "periksa-" + sha256(json.dumps([p.sha256, p.nama, butir, bentuk]).encode()).hexdigest()


def _kerjakan(kunci: str, pengguna: Akun, kerja: Callable[[], Any], sabar: float) -> Any:
    """The result of work in the queue. Raises `Menunggu` when it is not there after ``sabar`` seconds, `PeriksaGagal` for its refusal."""
    tugas = ANTREAN.minta(kunci, pengguna.pk, kerja)
    if not ANTREAN.tunggu(tugas, sabar):
        raise Menunggu(ANTREAN.posisi(tugas), tugas.pantau.kabar, tugas.lama)
    return ANTREAN.ambil(tugas)


def batalkan(p: Pemeriksaan, pengguna: Akun) -> None:
    """End a check that is not done. The file stays and can be checked again."""
    ANTREAN.batalkan(_kunci(p, butir_kesampingan(pengguna, p.nama)))
    if p.hasil is None:
        p.galat = _("pemeriksaan dibatalkan")
        p.save(update_fields=["galat"])


def ulangi(p: Pemeriksaan) -> None:
    """Forget a refusal: whoever opens the document next has it checked again."""
    p.galat = ""
    p.save(update_fields=["galat"])


def butir_kesampingan(pengguna: Akun, nama: str) -> list[dict[str, Any]]:
    return list(Kesampingan.objects.filter(_milik(pengguna), nama=nama).values("aturan", "kutipan", "alasan"))


def kesampingkan(pengguna: Akun, p: Pemeriksaan, aturan: str, kutipan: str, alasan: str) -> None:
    """Set a finding aside. Raises `PeriksaGagal` when the reason is missing or too long, or the finding is none."""
    aturan, alasan = _bersih(aturan), _bersih(alasan)
    if not aturan or not alasan:
        raise PeriksaGagal(_("Tulis alasan mengapa temuan ini dikesampingkan."))
    if len(alasan) > MAKS_ALASAN:
        raise PeriksaGagal(_("Alasan terlalu panjang ({n} huruf); paling banyak {m}.", n=len(alasan), m=MAKS_ALASAN))
    if len(aturan) > 10 or len(kutipan) > MAKS_KUTIPAN or "\0" in kutipan:
        raise PeriksaGagal(_("Temuan yang disebut tidak dikenal; muat ulang halaman hasil dan coba lagi."))
    Kesampingan.objects.create(
        pengguna=pengguna,
        perangkat_daerah_id=_instansi(pengguna),
        nama=p.nama,
        aturan=aturan,
        kutipan=kutipan,
        alasan=alasan,
    )


def sebelumnya(p: Pemeriksaan, pengguna: Akun) -> Pemeriksaan | None:
    """The check of a document of the same name just before this one."""
    return terlihat(pengguna).filter(nama=p.nama, dibuat__lt=p.dibuat, hasil__isnull=False).first()


def bandingkan(lama: Pemeriksaan, baru: Pemeriksaan) -> BedaPemeriksaan:
    """Findings by what they say, wherever they moved to."""

    def kunci(t: dict[str, Any]) -> tuple[str, ...]:
        return t["aturan"], t["lokasi"]["kutipan"], t["seharusnya"]

    dahulu = {kunci(t): t for t in lama.hasil["temuan"] if t["tingkat"] != "rendah"}
    kini = {kunci(t): t for t in baru.hasil["temuan"] if t["tingkat"] != "rendah"}
    return BedaPemeriksaan(
        lama,
        [t for k, t in kini.items() if k not in dahulu],
        [t for k, t in dahulu.items() if k not in kini],
        len(dahulu.keys() & kini.keys()),
    )


def ekspor(p: Pemeriksaan, pengguna: Akun, bentuk: Bentuk) -> bytes:
    """The result as a file, made in the same queue and bounds as the check. A PDF can only be marked where the document is one."""
    butir = butir_kesampingan(pengguna, p.nama)
    isi, nama = bytes(p.isi), p.nama
    atas = kop(pengguna)
    berkas: bytes = _kerjakan(
        _kunci(p, [*butir, atas], bentuk), pengguna, lambda: salinan_terpisah(isi, nama, butir, bentuk, atas), DETIK + 2
    )
    return berkas


def kop(pengguna: Akun) -> dict[str, str]:
    """The letterhead of what somebody prints: the agency that he works for, his name, today."""
    instansi = PerangkatDaerah.objects.select_related("pemda").filter(pk=_instansi(pengguna)).first()
    return {
        "instansi": instansi.nama if instansi else "",
        "pemda": instansi.pemda.nama if instansi else "",
        "pemeriksa": pengguna.sebutan,
        "tanggal": date_format(localdate(), "j F Y"),
    }


__all__ = [
    "EKSPOR", "AntreanPenuh", "Menunggu", "PeriksaGagal", "bandingkan", "batalkan", "ekspor", "kesampingkan", "kop", "sebelumnya",
    "tampilkan", "terima", "terlihat", "ulangi",
]  # fmt: skip
