"""A copy of a Word file with a comment at every finding; nothing else of the file is changed.

Any other kind of document gives a fresh Word file: the lembar temuan as a table.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.run import Run

from selaras.bahasa import _
from selaras.dokumen.baca.docx import W
from selaras.periksa.temuan import Hasil, Temuan, Tingkat

PENULIS = "Selaras Periksa"


def catatan(t: Temuan) -> str:
    bagian = [f"{t.aturan} ({t.tingkat}): {t.pesan}"]
    if t.seharusnya:
        bagian.append(_("Seharusnya: {x}", x=t.seharusnya))
    if t.hitungan and t.hitungan not in t.pesan:
        bagian.append(_("Hitungan: {x}", x=t.hitungan))
    return "\n".join(bagian)


def beri_komentar(isi: bytes, hasil: Hasil, tingkat: Tingkat) -> bytes:
    """The Word file with comments. Findings without a place are gathered at the first paragraph."""
    dok = Document(BytesIO(isi))
    paragraf = list(dok.element.body.iter(f"{W}p"))
    for t in hasil.mulai(tingkat):
        n = (t.lokasi.baris or 1) - 1
        if not paragraf:
            break
        p = paragraf[min(n, len(paragraf) - 1)]
        runs = _runs(p, t.lokasi.awal, t.lokasi.akhir) if t.lokasi.baris else []
        if not runs:
            r = next(iter(p.iter(f"{W}r")), None)
            if r is None:
                r = OxmlElement("w:r")
                p.append(r)
            runs = [r]
        dok.add_comment([Run(runs[0], None), Run(runs[-1], None)], text=catatan(t), author=PENULIS, initials="SP")  # type: ignore[arg-type]
    keluar = BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


def _runs(p: object, awal: int | None, akhir: int | None) -> list[object]:
    """The runs that hold the characters; a run is not split, so a comment may cover a little more than the number."""
    hasil: list[object] = []
    pos = 0
    for r in p.iter(f"{W}r"):  # type: ignore[attr-defined]
        if any(x.tag in (f"{W}del", f"{W}moveFrom") for x in r.iterancestors()):
            continue
        panjang = 0
        for x in r:
            if x.tag == f"{W}t":
                panjang += len(x.text or "")
            elif x.tag in (f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"):
                panjang += 1
        if pos < (akhir or 0) and pos + panjang > (awal or 0) and panjang:
            hasil.append(r)
        pos += panjang
    return hasil


def lembar_temuan(hasil: Hasil, tingkat: Tingkat) -> bytes:
    """A Word file that lists the findings, for documents that are no Word files themselves."""
    dok = Document()
    bagian = dok.sections[0]
    bagian.orientation, bagian.page_width, bagian.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    bagian.left_margin = bagian.right_margin = Cm(1.8)
    dok.core_properties.title = _("Lembar temuan")
    dok.core_properties.created = datetime.now(UTC).replace(tzinfo=None)
    dok.add_heading(_("Lembar temuan"), 1)
    temuan = hasil.mulai(tingkat)
    dok.add_paragraph(_("{d}: {n} temuan, {b} angka terbukti benar", d=hasil.dokumen, n=len(temuan), b=len(hasil.benar)))
    kepala = (_("No"), _("Tempat"), _("Aturan"), _("Kutipan"), _("Seharusnya"), _("Penjelasan"))
    tabel = dok.add_table(rows=1, cols=len(kepala), style="Table Grid")
    tabel.autofit = False
    for sel, teks in zip(tabel.rows[0].cells, kepala, strict=True):
        sel.text = teks
    trpr = tabel.rows[0]._tr.get_or_add_trPr()
    th = OxmlElement("w:tblHeader")
    th.set(qn("w:val"), "true")
    trpr.append(th)
    for n, t in enumerate(temuan, 1):
        isi = (
            str(n),
            str(t.lokasi),
            f"{t.aturan} {t.tingkat}",
            t.lokasi.kutipan,
            t.seharusnya,
            f"{t.pesan}\n{t.hitungan}" if t.hitungan not in t.pesan else t.pesan,
        )
        for sel, teks in zip(tabel.add_row().cells, isi, strict=True):
            sel.text = teks
    lebar = (1.1, 3.6, 2.2, 5.0, 4.0, 10.1)
    for kolom, w in zip(tabel.columns, lebar, strict=True):
        kolom.width = Cm(w)
    for baris in tabel.rows:
        for sel, w in zip(baris.cells, lebar, strict=True):
            sel.width = Cm(w)
            for p in sel.paragraphs:
                for r in p.runs:
                    r.font.size = Pt(8.5)
    keluar = BytesIO()
    dok.save(keluar)
    return keluar.getvalue()
