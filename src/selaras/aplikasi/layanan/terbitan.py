"""Drafts and editions. A draft is replaced by the next one; an edition is public, and its bytes and results stay as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from django.db import transaction
from django.db.models import Max

from selaras.angka import TANPA_NILAI, Periode, cetak_bilangan
from selaras.aplikasi.akun.models import Akun
from selaras.aplikasi.layanan.bahan import baca_bahan, baca_sepotret, sepotret
from selaras.aplikasi.layanan.hitung import DESIMAL, HasilIndikator, hasil_periode, simpan_hasil
from selaras.aplikasi.layanan.pengesahan import BelumDisahkan, belum_sah
from selaras.aplikasi.layanan.terbit import FORMAT, Berkas, Kemajuan, buat_berkas
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pelaporan.models import BerkasTerbit, IsiTerbit, Terbitan
from selaras.aplikasi.pengukuran.models import Realisasi
from selaras.dokumen.cetak.berkas import tulis_utuh
from selaras.laporan.buku import Buku


@dataclass(frozen=True)
class Beda:
    """A result that the records of today give otherwise than the edition says; None: the one of the two has no such value."""

    kode: str
    nama: str
    kolom: str
    terbit: Decimal | None
    kini: Decimal | None
    presisi: int

    @property
    def tertulis(self) -> tuple[str, str]:
        """Both values as they are printed; with all their decimals where the printed ones are alike."""
        terbit, kini = (_tercetak(v, self.presisi) for v in (self.terbit, self.kini))
        return (terbit, kini) if terbit != kini else (_tercetak(self.terbit, DESIMAL), _tercetak(self.kini, DESIMAL))


def _tercetak(nilai: Decimal | None, desimal: int) -> str:
    return TANPA_NILAI if nilai is None else cetak_bilangan(nilai, desimal)


def _tanpa_kabar(_nama: str) -> None:
    pass


def tulis_draf(
    instansi: PerangkatDaerah, periode: Periode | int, folder: Path, format_: Sequence[str] = FORMAT, kemajuan: Kemajuan = _tanpa_kabar
) -> list[Path]:
    """Build and write every file; nothing is written unless all could be built. Records each with its hash and the revision behind it."""
    bahan, revisi = baca_sepotret(instansi)
    berkas = buat_berkas(bahan, periode, format_, kemajuan)
    jalur = _tulis(folder, berkas)
    with transaction.atomic():
        for b in berkas:
            isi = {"sha256": b.sha256, "ukuran": len(b.isi), "revisi": revisi}
            tahun = Periode.dari(periode).tahun
            BerkasTerbit.objects.update_or_create(perangkat_daerah=instansi, tahun=tahun, terbitan=None, nama=b.nama, defaults=isi)
    return jalur


def terbitkan_periode(
    instansi: PerangkatDaerah,
    periode: Periode | int,
    akun: Akun | None,
    pelaku: str,
    folder: Path | None = None,
    format_: Sequence[str] = FORMAT,
    kemajuan: Kemajuan = _tanpa_kabar,
    catatan: str = "",
    alasan: str = "",
) -> Terbitan:
    """Make the next edition of a period's report public: its files and the results in it, from one moment of the records.

    Raises `BelumDisahkan` while sheets that people fill in are not signed, unless ``alasan`` says why it is published all the same.
    """
    with sepotret(instansi) as revisi:
        bahan, belum = baca_bahan(instansi), belum_sah(instansi, periode)
    if belum.orang and not alasan:
        raise BelumDisahkan(belum)
    berkas = buat_berkas(bahan, periode, format_, kemajuan)
    p = Periode.dari(periode)
    hasil = hasil_periode(Buku(bahan, p))
    if folder is not None:
        _tulis(folder, berkas)
    with transaction.atomic():
        PerangkatDaerah.objects.select_for_update(no_key=True).get(pk=instansi.pk)  # one edition at a time takes the next number
        milik = {"perangkat_daerah": instansi, "tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan}
        akhir = Terbitan.objects.filter(**milik).aggregate(n=Max("edisi"))["n"] or 0
        terbitan = Terbitan.objects.create(
            **milik, edisi=akhir + 1, revisi=revisi, akun=akun, pelaku=pelaku, catatan=catatan,
            belum_sah=list(belum.orang), dari_paket=belum.paket, alasan_belum_sah=alasan if belum.orang else "",
        )  # fmt: skip
        for b in berkas:
            IsiTerbit.objects.get_or_create(sha256=b.sha256, defaults={"isi": b.isi})
            BerkasTerbit.objects.create(
                perangkat_daerah=instansi, tahun=p.tahun, terbitan=terbitan, nama=b.nama, sha256=b.sha256, ukuran=len(b.isi), revisi=revisi
            )
        simpan_hasil(instansi, p, hasil, terbitan)
    return terbitan


def _tulis(folder: Path, berkas: Sequence[Berkas]) -> list[Path]:
    for b in berkas:
        tulis_utuh(folder / b.nama, b.isi)
    return [folder / b.nama for b in berkas]


def terbitan_terakhir(instansi: PerangkatDaerah, periode: Periode | int) -> Terbitan | None:
    p = Periode.dari(periode)
    milik = Terbitan.objects.filter(perangkat_daerah=instansi, tahun=p.tahun, triwulan=p.triwulan, bulan=p.bulan)
    return milik.order_by("-edisi").first()


def beda_terbit(terbitan: Terbitan, hasil: Sequence[HasilIndikator]) -> list[Beda]:
    """What recomputing would say otherwise than the edition. It only tells: what is published stays as it is."""
    terbit = {r.kode: r for r in Realisasi.objects.filter(terbitan=terbitan)}
    kini = {h.indikator.kode: h for h in hasil}
    beda = []
    for kode in [*terbit, *(k for k in kini if k not in terbit)]:
        lama, baru = terbit.get(kode), kini[kode].isi if kode in kini else {}
        indikator = lama or kini[kode].indikator
        for kolom in ("target", "nilai", "capaian"):
            a, b = getattr(lama, kolom, None), baru.get(kolom)
            if a != b:
                beda.append(Beda(kode, indikator.nama, kolom, a, b, 2 if kolom == "capaian" else indikator.presisi))
    return beda


def keadaan_terbit(instansi: PerangkatDaerah, buku: Buku) -> tuple[Terbitan, list[Beda]] | None:
    """The edition of the book's period that the public reads, and what the records of today say otherwise; None when there is none."""
    terbitan = terbitan_terakhir(instansi, buku.periode)
    return (terbitan, beda_terbit(terbitan, hasil_periode(buku))) if terbitan else None
