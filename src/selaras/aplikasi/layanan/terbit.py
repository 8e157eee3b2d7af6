"""Building the documents of an agency and period: compose once, check, print in every format asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.dokumen.cetak.docx import cetak_docx
from selaras.dokumen.cetak.html import cetak_html
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.typst import cetak_pdf
from selaras.dokumen.konsistensi import wajib_selaras
from selaras.dokumen.model import Dokumen, Grafik
from selaras.laporan.bahan import Bahan
from selaras.laporan.berdata import bagian_berdata, tahun_berdata
from selaras.laporan.kertas_kerja import kertas_kerja
from selaras.laporan.laporan_kinerja import laporan_kinerja, nama_laporan
from selaras.laporan.perjanjian import daftar_perjanjian, nama_berkas

FORMAT = ("pdf", "docx", "xlsx", "html", "json")
FORMAT_PERJANJIAN = ("pdf", "docx")
TIPE = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
}
Kemajuan = Callable[[str], None]


class TidakAdaData(Exception):
    """The agency has no targets or agreement in the year asked for; the message says which years it has."""


@dataclass(frozen=True)
class Berkas:
    nama: str
    isi: bytes

    @property
    def sha256(self) -> str:
        return sha256(self.isi).hexdigest()


def wajib_berdata(bahan: Bahan, periode: Periode | int) -> None:
    """Raise `TidakAdaData` for a period that no report can be made for."""
    p = Periode.dari(periode)
    ada = tahun_berdata(bahan)
    if p.tahun not in ada:
        daftar = ", ".join(map(str, ada)) or _("belum ada")
        raise TidakAdaData(_("tahun {t} tidak memiliki target maupun Perjanjian Kinerja; yang ada: {d}", t=p.tahun, d=daftar))
    bagian = bagian_berdata(bahan, p.tahun)
    if not p.setahun and p not in bagian:
        daftar = ", ".join(map(str, bagian)) or _("belum ada")
        raise TidakAdaData(_("{p} tidak memiliki data; periode yang ada: {d}", p=p.label, d=daftar))


def buat_berkas(
    bahan: Bahan, periode: Periode | int, format_: Sequence[str] = FORMAT, kemajuan: Kemajuan = lambda _nama: None
) -> list[Berkas]:
    """Every file in memory; a year has its agreements beside the report.

    Raises `TidakSelaras` when the report would contradict itself, `NarasiGalat` for a bad narrative.
    """
    p = Periode.dari(periode)
    wajib_berdata(bahan, p)
    d, nama = laporan_kinerja(bahan, p), nama_laporan(p)
    wajib_selaras(d)
    pk = daftar_perjanjian(bahan, p.tahun) if p.setahun else []
    for janji in pk:
        wajib_selaras(janji)
    hasil: dict[str, bytes] = {}
    data = isi_json(d)
    # Typst works in a process of its own; what needs none is written meanwhile, and Word, which wants pictures of it, when it is done.
    with ThreadPoolExecutor(1) as pekerja:
        pdf = pekerja.submit(_semua, d, nama, pk, "pdf", data) if "pdf" in format_ else None
        for f in ("json", "xlsx", "html", "pdf", "docx"):
            if f not in format_:
                continue
            kemajuan(f"{nama}.{f}")
            if f == "json":
                hasil[f"{nama}.json"] = data
            elif f == "xlsx":
                hasil[f"{nama}.xlsx"] = kertas_kerja(bahan, p, [b for b in d.blok if isinstance(b, Grafik)])
            else:
                hasil |= pdf.result() if f == "pdf" and pdf else _semua(d, nama, pk, f, data)
    urut = [f"{n}.{f}" for n in (nama, *map(nama_berkas, pk)) for f in FORMAT]
    return [Berkas(n, hasil[n]) for n in urut if n in hasil]


def _semua(d: Dokumen, nama: str, pk: Sequence[Dokumen], format_: str, data: bytes) -> dict[str, bytes]:
    """The report in a format, and the agreements of the year, first and revised, where that format is one of their own."""
    hasil = {f"{nama}.{format_}": _cetak(d, format_, data)}
    if format_ in FORMAT_PERJANJIAN:
        hasil |= {f"{nama_berkas(x)}.{format_}": _cetak(x, format_, None) for x in pk}
    return hasil


def _cetak(d: Dokumen, format_: str, data: bytes | None) -> bytes:
    if format_ == "html":
        return cetak_html(d)
    return cetak_pdf(d, data) if format_ == "pdf" else cetak_docx(d)
