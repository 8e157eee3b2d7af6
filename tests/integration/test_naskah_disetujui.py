"""What a reader gets, word by word, was read and approved: a change of it shows as a difference in `tests/disetujui/`, to be read again.

The numbers in it are the oracle's by other tests; these hold the words, the order and what is there at all. After a wanted change:

    SELARAS_SETUJU=1 .venv/bin/pytest tests/integration/test_naskah_disetujui.py && git diff tests/disetujui
"""

from __future__ import annotations

import difflib
import io
import os
from collections.abc import Iterator

import openpyxl
import pytest
from lxml import html

from selaras.dokumen.cetak.html import cetak_html
from selaras.dokumen.model import Dokumen
from selaras.laporan.kertas_kerja import kertas_kerja
from selaras.laporan.lkjip import lkjip
from selaras.laporan.perjanjian import daftar_perjanjian
from tests.alat import AKAR, bahan_dari_folder
from tests.integration.test_kertas_kerja import buku

KASUS = [("rsud-cempaka", 2024), ("kecamatan-bukit-teduh", 2025)]


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_the_report_and_its_agreements_read_as_approved(folder, tahun):
    b = bahan_dari_folder(AKAR / "contoh" / folder)
    setuju(f"{folder}-{tahun}.txt", [x for d in (lkjip(b, tahun), *daftar_perjanjian(b, tahun)) for x in naskah(d)])


@pytest.mark.parametrize(("folder", "tahun"), KASUS)
def test_the_workbook_computes_as_approved(folder, tahun):
    """Every cell with its formula; sheets of charts come from the report."""
    isi = buku(bahan_dari_folder(AKAR / "contoh" / folder), tahun)
    setuju(f"{folder}-{tahun}-kertas-kerja.txt", [x for x in sel_terbaca(isi) if not x.startswith("Grafik!")])


def test_an_approved_year_is_also_right_alone():
    """The workbook of a year does not depend on the charts that it is given."""
    b = bahan_dari_folder(AKAR / "contoh" / KASUS[1][0])
    assert [x for x in sel_terbaca(buku(b, 2025)) if not x.startswith("Grafik!")] == list(sel_terbaca(kertas_kerja(b, 2025)))


def naskah(d: Dokumen) -> Iterator[str]:
    """A line for every heading, paragraph, item, caption, row and chart, as the page shows them."""
    for x in html.fromstring(cetak_html(d).decode()).iter("h1", "h2", "h3", "h4", "p", "li", "caption", "tr", "figcaption", "svg"):
        if x.tag == "svg":
            yield "  [" + "; ".join(t for n in x.iter("{*}text", "text") if (t := rapi(n.text_content()))) + "]"
        elif x.tag == "tr":
            yield "  " + " | ".join(rapi(s.text_content()) for s in x)
        elif not any(a.tag in ("td", "th", "li") for a in x.iterancestors()):
            yield {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "- "}.get(x.tag, "") + rapi(x.text_content())


def sel_terbaca(isi: bytes) -> Iterator[str]:
    hasil = openpyxl.load_workbook(io.BytesIO(isi), data_only=True)
    for w in openpyxl.load_workbook(io.BytesIO(isi)):
        for baris in w.iter_rows():
            for s in baris:
                if s.value is not None:
                    rumus = f"  {getattr(s.value, 'text', s.value)}" if s.data_type == "f" else ""
                    yield f"{w.title}!{s.coordinate}: {hasil[w.title][s.coordinate].value}{rumus}"


def rapi(teks: str) -> str:
    return " ".join(teks.split())


def setuju(nama: str, baris: list[str]) -> None:
    berkas = AKAR / "tests" / "disetujui" / nama
    teks = "".join(f"{x}\n" for x in baris)
    if os.environ.get("SELARAS_SETUJU"):
        berkas.parent.mkdir(exist_ok=True)
        berkas.write_text(teks, "utf-8")
    lama = berkas.read_text("utf-8")
    beda = difflib.unified_diff(lama.splitlines(), teks.splitlines(), "approved", "now", n=0, lineterm="")
    assert teks == lama, "\n".join([*list(beda)[:40], "read it; if it is as it should be: SELARAS_SETUJU=1"])
