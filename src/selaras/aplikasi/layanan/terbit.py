"""Building the documents of an agency and period: compose once, check, print in every format asked for.

Each format brings a library of its own, which is read when it is wanted, while Typst works on the other core.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from hashlib import sha256

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.dokumen.cetak.json import isi_json
from selaras.dokumen.cetak.penyusun import Penyusun
from selaras.dokumen.konsistensi import wajib_selaras
from selaras.dokumen.model import Dokumen, Grafik
from selaras.laporan.bahan import Bahan
from selaras.laporan.berdata import bagian_berdata, tahun_berdata
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
    # Typst works in processes of its own: one sets the pages while another paints the pictures that Word wants, and the rest is written here.
    with Penyusun() if "pdf" in format_ else nullcontext() as penyusun, ThreadPoolExecutor(2) as pekerja:
        d, nama = laporan_kinerja(bahan, p), nama_laporan(p)
        wajib_selaras(d)
        pk = daftar_perjanjian(bahan, p.tahun) if p.setahun else []
        for janji in pk:
            wajib_selaras(janji)
        data = isi_json(d)
        pdf = pekerja.submit(_pdf, d, nama, pk, data, penyusun) if penyusun else None
        gambar = pekerja.submit(_gambar, [d, *pk]) if "docx" in format_ else None
        hasil: dict[str, bytes] = {}
        for f in ("json", "xlsx", "html", "pdf", "docx"):
            if f not in format_:
                continue
            kemajuan(f"{nama}.{f}")
            if f == "json":
                hasil[f"{nama}.json"] = data
            elif f == "xlsx":
                hasil[f"{nama}.xlsx"] = _xlsx(bahan, p, d)
            elif f == "html":
                hasil[f"{nama}.html"] = _html(d)
            elif pdf and f == "pdf":
                hasil |= pdf.result()
            elif gambar:
                gambar.result()
                hasil |= _docx(d, nama, pk)
    urut = [f"{n}.{f}" for n in (nama, *map(nama_berkas, pk)) for f in FORMAT]
    return [Berkas(n, hasil[n]) for n in urut if n in hasil]


def _xlsx(bahan: Bahan, p: Periode, d: Dokumen) -> bytes:
    from selaras.laporan.kertas_kerja import kertas_kerja

    return kertas_kerja(bahan, p, [b for b in d.blok if isinstance(b, Grafik)])


def _html(d: Dokumen) -> bytes:
    from selaras.dokumen.cetak.html import cetak_html

    return cetak_html(d)


def _pdf(d: Dokumen, nama: str, pk: Sequence[Dokumen], data: bytes, penyusun: Penyusun) -> dict[str, bytes]:
    """The report, and the agreements of the year, first and revised, in one go."""
    from selaras.dokumen.cetak.typst import cetak_pdf_semua

    isi = cetak_pdf_semua([(d, data), *((x, None) for x in pk)], penyusun)
    return dict(zip((f"{n}.pdf" for n in (nama, *map(nama_berkas, pk))), isi, strict=True))


def _docx(d: Dokumen, nama: str, pk: Sequence[Dokumen]) -> dict[str, bytes]:
    from selaras.dokumen.cetak.docx import cetak_docx

    return {f"{nama}.docx": cetak_docx(d)} | {f"{nama_berkas(x)}.docx": cetak_docx(x) for x in pk}


def _gambar(dokumen: Sequence[Dokumen]) -> None:
    from selaras.dokumen.cetak.gambar import png_semua

    png_semua(b for d in dokumen for b in d.blok)
