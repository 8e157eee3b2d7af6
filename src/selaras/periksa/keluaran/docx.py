"""A copy of a Word file with a comment at every finding; nothing else of the file is changed."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.oxml import OxmlElement
from docx.text.run import Run

from selaras.bahasa import _
from selaras.dokumen.baca.docx import W
from selaras.periksa.temuan import SEBUTAN_KATEGORI, Hasil, Temuan, Tingkat

PENULIS = "Selaras Periksa"


def catatan(t: Temuan) -> str:
    bagian = [f"{SEBUTAN_KATEGORI[t.kategori]} ({t.tingkat}): {t.pesan}"]
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
