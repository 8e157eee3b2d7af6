"""Computing every indicator of a period and keeping the result with its formula and inputs as they were."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from selaras.angka import Angka, Hitungan, Periode
from selaras.aplikasi.layanan.bahan import baca_bahan
from selaras.aplikasi.layanan.terbit import wajib_berdata
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.pengukuran.models import Realisasi
from selaras.aplikasi.perencanaan.models import Indikator
from selaras.kinerja import SKALA_KINERJA, Capaian, Target
from selaras.laporan import bahan as b
from selaras.laporan.buku import Buku
from selaras.laporan.kalimat import isi_target


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


def hasil_periode(buku: Buku) -> list[HasilIndikator]:
    """Every indicator of the plan in force, in order."""
    hasil = []
    for i in buku.indikator_aktif:
        c = buku.capaian(i.kode, buku.periode)
        jenjang = c.jenjang(SKALA_KINERJA)
        realisasi = buku.realisasi(i.kode, buku.periode)
        hasil.append(HasilIndikator(i, buku.target(i.kode, buku.periode), realisasi, c, jenjang.nama if jenjang else ""))
    return hasil


@transaction.atomic
def hitung_periode(instansi: PerangkatDaerah, periode: Periode | int) -> list[HasilIndikator]:
    """Compute and store. What did not change is left alone, so history shows real changes only."""
    bahan, p = baca_bahan(instansi), Periode.dari(periode)
    wajib_berdata(bahan, p)
    hasil = hasil_periode(Buku(bahan, p))
    pada = {"perangkat_daerah": instansi, "tahun": p.tahun, "triwulan": p.triwulan, "bulan": p.bulan}
    pk = dict(Indikator.objects.filter(perangkat_daerah=instansi).values_list("kode", "pk"))
    lama = {r.indikator_id: r for r in Realisasi.objects.filter(**pada)}
    for h in hasil:
        isi = {
            "nilai": h.realisasi.nilai,
            "kosong": h.realisasi.kosong,
            "rumus": h.indikator.rumus,
            "masukan": _masukan(h.realisasi),
            "capaian_mentah": h.capaian.mentah.nilai,
            "capaian": h.capaian.nilai.nilai,
            "kategori": h.kategori,
        }
        isi = {k: round(v, 12) if k in ("nilai", "capaian", "capaian_mentah") and v is not None else v for k, v in isi.items()}
        dulu = lama.get(pk[h.indikator.kode])
        if dulu is None:
            Realisasi.objects.create(indikator_id=pk[h.indikator.kode], **pada, **isi)
        elif any(getattr(dulu, k) != v for k, v in isi.items()):
            Realisasi.objects.filter(pk=dulu.pk).update(**isi)
    Realisasi.objects.filter(**pada).exclude(indikator_id__in=[pk[h.indikator.kode] for h in hasil]).delete()
    return hasil


def _masukan(a: Angka) -> list[dict[str, str | None]]:
    if not isinstance(a.asal, Hitungan):
        return []
    return [{"identitas": m.identitas, "label": m.label, "nilai": f"{m.nilai:f}" if m.nilai is not None else None} for m in a.asal.masukan]
