"""The *kertas kerja reviu*: findings for a reviewer's desk, with room for the answer, the follow-up and the signatures."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from selaras.bahasa import _
from selaras.periksa.temuan import Benar, Hasil, Temuan, Tingkat

TITIK = "…" * 12
KOLOM_TEMUAN = (_("No"), _("Tempat"), _("Tertulis"), _("Seharusnya"), _("Hitungan"), _("Tanggapan"), _("Tindak lanjut"))
LEBAR_TEMUAN = (1.0, 4.6, 3.6, 3.2, 6.0, 4.0, 3.9)
KOLOM_BENAR = ("✓", _("Tempat"), _("Tertulis"), _("Hitungan"))
LEBAR_BENAR = (1.0, 8.3, 5.0, 12.0)


@dataclass(frozen=True)
class Kop:
    """Who checks, for whom and when. What is not known is a dotted line to write on."""

    instansi: str = ""
    pemda: str = ""
    pemeriksa: str = ""
    tanggal: str = TITIK


def baris_temuan(n: int, t: Temuan) -> tuple[str, ...]:
    """A finding as the columns of the paper; answer and follow-up are left to people."""
    tertulis = t.lokasi.kutipan or t.tertulis
    hitungan = t.hitungan if t.hitungan and t.hitungan in t.pesan else "\n".join(x for x in (t.pesan, t.hitungan) if x)
    return str(n), str(t.lokasi) or _("seluruh dokumen"), tertulis, t.seharusnya or "–", hitungan or t.pesan, "", ""


def baris_benar(b: Benar) -> tuple[str, ...]:
    return "✓", str(b.lokasi), b.lokasi.kutipan, b.hitungan


def kertas_kerja_reviu(hasil: Hasil, tingkat: Tingkat, kop: Kop = Kop(), *, bukti: bool = True) -> bytes:
    """A Word file: letterhead, document and date, findings, advice, what was recomputed and is right, signatures.

    Findings are those from ``tingkat`` up, in reading order. ``bukti=False`` leaves the list of right figures out.
    """
    dok = Document()
    _halaman(dok)
    for teks, ukuran in ((kop.pemda.upper(), 11), (kop.instansi.upper(), 12)):
        if teks:
            _tengah(dok, teks, ukuran)
    _tengah(dok, _("KERTAS KERJA REVIU LAPORAN KINERJA"), 14)
    temuan = hasil.mulai(tingkat)
    for nama, isi in (
        (_("Dokumen"), hasil.dokumen),
        (_("Tanggal"), kop.tanggal),
        (_("Pemeriksa"), kop.pemeriksa or TITIK),
        (_("Hasil"), _("{n} temuan; {b} angka dihitung ulang dan benar", n=len(temuan), b=len(hasil.benar))),
    ):
        p = dok.add_paragraph()
        p.paragraph_format.space_after = Pt(0)
        p.add_run(f"{nama}: ").bold = True
        p.add_run(isi)
    dok.add_heading(_("Temuan"), 2)
    if temuan:
        _tabel(dok, KOLOM_TEMUAN, LEBAR_TEMUAN, [baris_temuan(n, t) for n, t in enumerate(temuan, 1)])
    elif hasil.dapat_diperiksa:
        dok.add_paragraph(_("Tidak ada pertentangan yang ditemukan."))
    else:
        dok.add_paragraph(_("Tidak ada angka yang dapat diperiksa dalam dokumen ini."))
    if hasil.saran:
        dok.add_heading(_("Saran untuk target"), 2)
        for t in hasil.saran:
            dok.add_paragraph(f"{t.pesan} ({t.lokasi})" if str(t.lokasi) else t.pesan, style="List Bullet")
    if hasil.ditekan:
        dok.add_heading(_("Dikesampingkan"), 2)
        for d in hasil.ditekan:
            dok.add_paragraph(_("{p} Alasan: {a}", p=d.temuan.pesan, a=d.alasan), style="List Bullet")
    if bukti and hasil.benar:
        dok.add_heading(_("Dihitung ulang dan benar"), 2)
        _tabel(dok, KOLOM_BENAR, LEBAR_BENAR, [baris_benar(b) for b in hasil.benar])
    _tanda_tangan(dok, kop)
    keluar = BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


def _halaman(dok: Any) -> None:
    bagian = dok.sections[0]
    bagian.orientation, bagian.page_width, bagian.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    bagian.left_margin = bagian.right_margin = Cm(1.7)
    bagian.top_margin = bagian.bottom_margin = Cm(1.6)
    dok.core_properties.title = _("Kertas kerja reviu laporan kinerja")
    gaya = dok.styles["Normal"]
    gaya.font.name, gaya.font.size = "Calibri", Pt(10)


def _tengah(dok: Any, teks: str, ukuran: int) -> None:
    p = dok.add_paragraph()
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    p.paragraph_format.space_after = Pt(2)
    r = p.add_run(teks)
    r.bold, r.font.size = True, Pt(ukuran)


def _tabel(dok: Any, kepala: tuple[str, ...], lebar: tuple[float, ...], isi: list[tuple[str, ...]]) -> None:
    """A grid whose head repeats on each page and whose rows are never broken over two."""
    tabel = dok.add_table(rows=1, cols=len(kepala), style="Table Grid")
    tabel.autofit = False
    for sel, teks in zip(tabel.rows[0].cells, kepala, strict=True):
        sel.text = teks
        sel.paragraphs[0].runs[0].bold = True
    _sifat(tabel.rows[0], "w:tblHeader")
    for baris in isi:
        r = tabel.add_row()
        _sifat(r, "w:cantSplit")
        for sel, teks in zip(r.cells, baris, strict=True):
            sel.text = teks
    for kolom, w in zip(tabel.columns, lebar, strict=True):
        kolom.width = Cm(w)
    for r in tabel.rows:
        for sel, w in zip(r.cells, lebar, strict=True):
            sel.width = Cm(w)
            for p in sel.paragraphs:
                p.paragraph_format.space_after = Pt(0)
                for run in p.runs:
                    run.font.size = Pt(8.5)


def _sifat(baris: Any, nama: str) -> None:
    x = OxmlElement(nama)
    x.set(qn("w:val"), "true")
    baris._tr.get_or_add_trPr().append(x)


def _tanda_tangan(dok: Any, kop: Kop) -> None:
    dok.add_paragraph()
    tabel = dok.add_table(rows=1, cols=2)
    _sifat(tabel.rows[0], "w:cantSplit")
    kiri, kanan = tabel.rows[0].cells
    kiri.text = _("Penanggung jawab laporan,") + f"\n\n\n\n{TITIK * 2}\nNIP {TITIK}"
    kanan.text = _("{h}\nPemeriksa,", h=kop.tanggal) + f"\n\n\n\n{kop.pemeriksa or TITIK * 2}\nNIP {TITIK}"
