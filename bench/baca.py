"""Reading tables of a PDF: cells of numbers read right, beside pdfplumber and PyMuPDF, on layouts that offices use; and speed, all in one run.

Each layout is a document whose cells are known: a Word file in one manner of office, printed by LibreOffice (skipped with a word where
it is not installed), or set by our own printer, or drawn without a rule. PyMuPDF is no dependency: it is measured where it is installed.

    python bench/baca.py
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
sys.path.insert(0, str(AKAR / "src"))

Sel = list[list[str]]
BARIS = 42
PROGRAM = (
    "Pelayanan Dasar",
    "Pengawasan dan Pemeriksaan",
    "Pendidikan dan Latihan",
    "Pemberdayaan Masyarakat Kelurahan",
    "Administrasi Umum",
)


def isi_tabel(benih: int, baris: int = BARIS) -> Sel:
    """Rows of a budget table with a head of two rows, as text."""
    r = Random(benih)
    hasil = []
    for n in range(1, baris + 1):
        pagu = r.randrange(10_000_000, 90_000_000_000)
        realisasi = int(pagu * r.uniform(0.6, 1))
        angka = [f"{x:,}".replace(",", ".") for x in (pagu, realisasi, pagu - realisasi)]
        hasil.append([str(n), f"{r.choice(PROGRAM)} {n}", *angka[:2], f"{realisasi / pagu * 100:.2f}".replace(".", ","), angka[2]])
    return hasil


KEPALA = (("No", "Program", "Tahun 2024", "", "", "Sisa (Rp)"), ("", "", "Pagu (Rp)", "Realisasi (Rp)", "%", ""))


def word(tabel: Sel, *, garis: bool, lebar: tuple[float, ...], mendatar: bool = False, huruf: str = "Arial", ukuran: int = 10) -> bytes:
    """A Word file with one table under a caption, its head merged over columns and rows."""
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm, Pt

    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = huruf, Pt(ukuran)
    if mendatar:
        s = d.sections[0]
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, s.page_height, s.page_width
    d.add_paragraph("Realisasi anggaran menurut program disajikan pada tabel berikut, dengan sisa sebagai selisih pagu dan realisasi.")
    d.add_paragraph("Tabel 3.1 Pagu dan Realisasi")
    t = d.add_table(rows=2, cols=6, style="Table Grid" if garis else None)
    t.autofit = False
    t.cell(0, 2).merge(t.cell(0, 4))
    for k in (0, 1, 5):
        t.cell(0, k).merge(t.cell(1, k))
    for r, baris in enumerate(KEPALA):
        for k, x in enumerate(baris):
            if x:
                t.cell(r, k).text = x
    for baris in tabel:
        for sel, x in zip(t.add_row().cells, baris, strict=True):
            sel.text = x
    for b in t.rows:
        for sel, w in zip(b.cells, lebar, strict=True):
            sel.width = Cm(w)
    keluar = io.BytesIO()
    d.save(keluar)
    return keluar.getvalue()


def cetak_office(berkas: dict[str, bytes]) -> dict[str, bytes]:
    if not berkas or shutil.which("soffice") is None:
        print("LibreOffice is not installed: its layouts are left out")
        return {}
    with tempfile.TemporaryDirectory() as f:
        for n, isi in berkas.items():
            (Path(f) / f"{n}.docx").write_bytes(isi)
        asal = [f"{f}/{n}.docx" for n in berkas]
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{f}/profil", "--convert-to", "pdf", "--outdir", f, *asal],
            check=True, capture_output=True,
        )  # fmt: skip
        return {n: (Path(f) / f"{n}.pdf").read_bytes() for n in berkas}


def cetak_typst(tabel: Sel, garis: bool) -> bytes:
    """A table with our printer's engine, with all rules or with none but three."""
    import typst

    baris = ", ".join(f"[{x}]" for b in (*KEPALA[1:], *tabel) for x in b)
    stroke = "0.5pt" if garis else "(x, y) => if y == 0 or y == 1 { (top: 0.5pt) }"
    isi = f"#set page(margin: 2cm)\n#table(columns: (auto, 1fr, auto, auto, auto, auto), stroke: {stroke}, {baris})"
    with tempfile.TemporaryDirectory() as f:
        p = Path(f) / "a.typ"
        p.write_text(isi)
        return bytes(typst.compile(str(p)))


def putar(isi: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter

    w = PdfWriter(clone_from=PdfReader(io.BytesIO(isi)))
    for h in w.pages:
        h.rotate(90)
        h.transfer_rotation_to_content()
    keluar = io.BytesIO()
    w.write(keluar)
    return keluar.getvalue()


def tata_letak() -> dict[str, tuple[Sel, bytes]]:
    lega, sempit = (1.2, 5.0, 3.4, 3.4, 1.6, 3.2), (1.0, 2.2, 2.3, 2.3, 1.3, 2.2)
    data = {n: isi_tabel(k) for k, n in enumerate(("rules", "narrow", "plain", "landscape", "turned", "typst", "typst-plain", "serif"))}
    office = cetak_office(
        {
            "rules": word(data["rules"], garis=True, lebar=lega),
            "narrow": word(data["narrow"], garis=True, lebar=sempit, ukuran=11),
            "plain": word(data["plain"], garis=False, lebar=lega),
            "landscape": word(data["landscape"], garis=True, lebar=(1.2, 9, 4, 4, 2, 4), mendatar=True),
            "turned": word(data["turned"], garis=True, lebar=lega),
            "serif": word(data["serif"], garis=True, lebar=lega, huruf="Times New Roman", ukuran=12),
        }
    )
    if office:
        office["turned"] = putar(office["turned"])
    office["typst"], office["typst-plain"] = cetak_typst(data["typst"], True), cetak_typst(data["typst-plain"], False)
    return {n: (data[n], isi) for n, isi in office.items()}


def angka(baris: list[list[str]]) -> Counter[tuple[str, str]]:
    """Every cell that holds a number, by the first number of its row: right means in its row, whole and alone."""
    hasil: Counter[tuple[str, str]] = Counter()
    for b in baris:
        rapat = ["".join(x.split()) for x in b]
        nomor = next((x for x in rapat if re.fullmatch(r"\d{1,3}", x)), "")
        hasil.update((nomor, x) for x in rapat if re.fullmatch(r"[\d.]*\d(?:,\d+)?", x) and nomor)
    return hasil


def oleh_selaras(isi: bytes) -> list[list[str]]:
    from selaras.dokumen.baca.pdf import baca_pdf
    from selaras.dokumen.model import Tabel

    d = baca_pdf(isi)
    return [[d.teks(c.runs) for c in b.sel] for t in d.blok if isinstance(t, Tabel) for b in t.baris]


def oleh_pdfplumber(isi: bytes) -> list[list[str]]:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        return [[c or "" for c in b] for h in pdf.pages for t in h.extract_tables() for b in t]


def oleh_pymupdf(isi: bytes) -> list[list[str]]:
    import pymupdf

    with pymupdf.open(stream=isi, filetype="pdf") as pdf:
        return [[c or "" for c in b] for h in pdf for t in h.find_tables().tables for b in t.extract()]


def main() -> None:
    pembaca: dict[str, Callable[[bytes], list[list[str]]]] = {"Selaras": oleh_selaras, "pdfplumber": oleh_pdfplumber}
    try:
        import pymupdf  # noqa: F401

        pembaca["PyMuPDF"] = oleh_pymupdf
    except ImportError:
        print("PyMuPDF is not installed: left out")
    letak = tata_letak()
    print(f"\nCells of numbers read right (and in their row), of {BARIS} rows of five numbers:\n")
    print(f"{'layout':<14}" + "".join(f"{n:>14}{'s':>7}" for n in pembaca))
    jumlah: Counter[str] = Counter()
    waktu: Counter[str] = Counter()
    banyak = 0
    for n, (data, isi) in letak.items():
        benar = angka(data)
        banyak += sum(benar.values())
        baris = f"{n:<14}"
        for p, f in pembaca.items():
            mulai = time.perf_counter()
            dapat = sum((angka(f(isi)) & benar).values())
            lama = time.perf_counter() - mulai
            jumlah[p] += dapat
            waktu[p] += lama
            baris += f"{dapat:>8}/{sum(benar.values()):<5}{lama:>7.2f}"
        print(baris)
    print(f"{'all':<14}" + "".join(f"{jumlah[p]:>8}/{banyak:<5}{waktu[p]:>7.2f}" for p in pembaca))
    print("\nTime over Selaras:", ", ".join(f"{p} {waktu[p] / waktu['Selaras']:.1f}x" for p in pembaca if p != "Selaras"))


if __name__ == "__main__":
    main()
