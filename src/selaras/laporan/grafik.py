"""Charts over `Angka`: which kind, which series, which unit. How they look is the printers' business."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from selaras.angka import Angka, skala_bersama
from selaras.bahasa import _
from selaras.dokumen.cetak.grafik import muat_tegak
from selaras.dokumen.model import Gambaran, Grafik, SeriGrafik, Teks

# A capaian beyond this says more about its target than about the work; its bar is cut there.
BATAS_CAPAIAN = (Decimal(-50), Decimal(200))
Isi = Sequence[tuple[str, Sequence[Angka]]]


def garis(kunci: str, judul: str, alt: Teks, nama: Sequence[str], seri: Isi, *, target: Sequence[Angka] | None = None) -> Grafik:
    """Lines over the years; ``target`` is the promise beside the first of them. A missing year is a gap."""
    isi = [SeriGrafik(n, tuple(a)) for n, a in seri]
    return _grafik(kunci, judul, alt, "garis", nama, [*isi, *_target(target)])


def batang(
    kunci: str,
    judul: str,
    alt: Teks,
    nama: Sequence[str],
    seri: Isi,
    *,
    target: Sequence[Angka] | None = None,
    batas: tuple[Decimal, Decimal] | None = None,
) -> Grafik:
    """Upright bars, grouped by series, ``target`` first; lying ones where the names or the count of the bars ask for them."""
    isi = [*_target(target), *[SeriGrafik(n, tuple(a), n == _("Pagu")) for n, a in seri]]
    jenis = "batang" if muat_tegak(tuple(nama), len(isi)) else "mendatar"
    return _grafik(kunci, judul, alt, jenis, nama, isi, batas)


def batang_mendatar(
    kunci: str, judul: str, alt: Teks, baris: Sequence[tuple[str, Angka]], *, batas: tuple[Decimal, Decimal] | None = None
) -> Grafik:
    """Lying bars, for long names."""
    return _grafik(kunci, judul, alt, "mendatar", [n for n, _a in baris], [SeriGrafik("", tuple(a for _n, a in baris))], batas)


def _target(target: Sequence[Angka] | None) -> list[SeriGrafik]:
    return [SeriGrafik(_("Target"), tuple(target), True)] if target and any(a.ada for a in target) else []


def _grafik(
    kunci: str,
    judul: str,
    alt: Teks,
    jenis: str,
    kategori: Sequence[str],
    seri: Sequence[SeriGrafik],
    batas: tuple[Decimal, Decimal] | None = None,
) -> Grafik:
    angka = tuple(a for s in seri for a in s.angka)
    satuan = {a.satuan.nama for a in angka if a.ada}
    skala = skala_bersama(angka) if satuan == {"rupiah"} else ""
    sumbu = f"{skala} {satuan.pop()}".strip() if len(satuan) == 1 else ""
    return Grafik(kunci, judul, alt, Gambaran(jenis, tuple(kategori), tuple(seri), sumbu, skala, batas), angka)  # type: ignore[arg-type]
