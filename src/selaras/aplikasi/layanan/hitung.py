"""Computing every indicator of a period and keeping the result with its formula and inputs as they were."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Any

from django.db import transaction

from selaras.angka import Angka, Hitungan, Periode
from selaras.aplikasi.layanan.bahan import baca_bahan
from selaras.aplikasi.layanan.terbit import wajib_berdata
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pelaporan.models import Terbitan
from selaras.aplikasi.pengukuran.models import Realisasi
from selaras.kinerja import SKALA_KINERJA, Capaian, Target
from selaras.laporan import bahan as b
from selaras.laporan.buku import Buku
from selaras.laporan.kalimat import isi_target

DESIMAL, DIGIT = 12, 32  # of the columns that keep a value
_TERBESAR = Decimal(10) ** (DIGIT - DESIMAL)


@dataclass(frozen=True)
class HasilIndikator:
    indikator: b.Indikator
    target: Target
    realisasi: Angka
    capaian: Capaian
    kategori: str

    @property
    def target_tertulis(self) -> str:
        """The target as printed: one number, or both ends of a range."""
        return "".join(x.teks for x in isi_target(self.target))  # type: ignore[union-attr]

    @property
    def isi(self) -> dict[str, Any]:
        """The result as columns of `Realisasi`, values at the scale of the column, so that they compare with recorded ones."""
        i = self.indikator
        angka = {
            "target": self.target.nilai.nilai,
            "target_atas": self.target.atas.nilai if self.target.atas else None,
            "nilai": self.realisasi.nilai,
            "capaian_mentah": self.capaian.mentah.nilai,
            "capaian": self.capaian.nilai.nilai,
        }
        return {
            "nama": i.nama, "satuan": i.satuan, "presisi": i.presisi, "polaritas": i.polaritas, "rumus": i.rumus,
            "kosong": self.realisasi.kosong, "masukan": _masukan(self.realisasi), "kategori": self.kategori,
            **{k: _tersimpan(v) for k, v in angka.items()},
        }  # fmt: skip


def hasil_periode(buku: Buku) -> list[HasilIndikator]:
    """Every indicator of the plan in force, in order."""
    hasil = []
    for i in buku.indikator_aktif:
        c = buku.capaian(i.kode, buku.periode)
        jenjang = c.jenjang(SKALA_KINERJA)
        realisasi = buku.realisasi(i.kode, buku.periode)
        hasil.append(HasilIndikator(i, buku.target(i.kode, buku.periode), realisasi, c, jenjang.nama if jenjang else ""))
    return hasil


def _tersimpan(nilai: Decimal | None) -> Decimal | None:
    """A value at the scale of its column; none where the column cannot hold it, and the reports still print it."""
    if nilai is None or abs(nilai) >= _TERBESAR:
        return None
    return nilai.quantize(Decimal(1).scaleb(-DESIMAL), context=Context(prec=DIGIT))


@transaction.atomic
def hitung_periode(instansi: PerangkatDaerah, periode: Periode | int) -> list[HasilIndikator]:
    """Compute and store as the last computation. What did not change is left alone, and editions are never touched."""
    bahan, p = baca_bahan(instansi), Periode.dari(periode)
    wajib_berdata(bahan, p)
    hasil = hasil_periode(Buku(bahan, p))
    simpan_hasil(instansi, p, hasil)
    return hasil


def simpan_hasil(instansi: PerangkatDaerah, p: Periode, hasil: list[HasilIndikator], terbitan: Terbitan | None = None) -> None:
    """Keep results: as the last computation, or as those of an edition, once and for good."""
    tetap = {"perangkat_daerah": instansi, "tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan, "terbitan": terbitan}
    lama = {r.kode: r for r in Realisasi.objects.filter(**tetap)}
    for n, h in enumerate(hasil, 1):
        isi = {"urutan": n, **h.isi}
        dulu = lama.pop(h.indikator.kode, None)
        if dulu is None:
            Realisasi.objects.create(**tetap, kode=h.indikator.kode, **isi)
        elif any(getattr(dulu, k) != v for k, v in isi.items()):
            Realisasi.objects.filter(pk=dulu.pk).update(**isi)
    Realisasi.objects.filter(pk__in=[r.pk for r in lama.values()]).delete()


def _masukan(a: Angka) -> list[dict[str, str | None]]:
    if not isinstance(a.asal, Hitungan):
        return []
    return [{"identitas": m.identitas, "label": m.label, "nilai": f"{m.nilai:f}" if m.nilai is not None else None} for m in a.asal.masukan]
