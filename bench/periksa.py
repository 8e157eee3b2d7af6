"""Checking a document: seconds and memory by page for TXT, DOCX and PDF at 60 and 600 pages; tables beside pdfplumber, in one run.

The documents are correct reports of the tests' own writer, set in pages by our printer, so that every cell of every table is known.

    make bench
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
ANAK = """
import gc, json, re, sys, time
from pathlib import Path
from selaras.dokumen.baca.berkas import baca_berkas
from selaras.periksa import periksa
def puncak2(): return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
awal = puncak2()
gc.disable()  # as the command does
t0 = time.perf_counter()
d = baca_berkas(Path(sys.argv[1])).dokumen
t1 = time.perf_counter()
h = periksa(d)
t2 = time.perf_counter()
puncak = puncak2()
print(json.dumps([t1 - t0, t2 - t1, (puncak - awal) / 1024, h.angka]))
"""


def naskah(halaman: int) -> str:
    """Correct reports one after the other, until about so many pages."""
    from tests.generative.penulis import tulis

    bagian: list[str] = []
    baris = 0
    for benih in range(10_000):
        teks = tulis(Random(benih)).teks()
        if "|---" in teks:
            continue
        bagian.append(re.sub(r"(?i)\b(tabel )3\.", rf"\g<1>{len(bagian) + 1}.", teks))
        baris += teks.count("\n")
        if baris > halaman * 36:
            break
    return "\n".join(bagian)


def buat(folder: Path, halaman: int) -> tuple[dict[str, Path], int]:
    from pypdf import PdfReader

    from selaras.dokumen.baca.teks import baca_teks
    from selaras.dokumen.cetak.typst import cetak_pdf
    from tests.alat import jadi_docx

    teks = naskah(halaman)
    berkas = {x: folder / f"{halaman}.{x}" for x in ("txt", "docx", "pdf")}
    berkas["txt"].write_text(teks)
    berkas["docx"].write_bytes(jadi_docx(teks))
    berkas["pdf"].write_bytes(cetak_pdf(baca_teks(teks)))
    return berkas, len(PdfReader(berkas["pdf"]).pages)


def tabel_benar(teks: str) -> list[list[list[str]]]:
    from selaras.dokumen.baca.teks import baca_teks
    from selaras.dokumen.model import Tabel

    d = baca_teks(teks)
    return [
        [["".join(r.teks for r in c.runs).split() for c in b] for b in (*t.kepala, *(x.sel for x in t.baris))]  # type: ignore[misc]
        for t in d.blok if isinstance(t, Tabel)
    ]  # fmt: skip


def baris2(tabel: list[list[list[str]]]) -> set[tuple[str, ...]]:
    """Rows as tuples of cells without blanks: what a table is worth to a reader of numbers."""
    return {tuple("".join(c) for c in b) for t in tabel for b in t}


def oleh_selaras(isi: bytes) -> list[list[list[str]]]:
    from selaras.dokumen.baca.pdf import baca_pdf
    from selaras.dokumen.model import Tabel

    return [
        [["".join(r.teks for r in c.runs).split() for c in b] for b in (*t.kepala, *(x.sel for x in t.baris))]
        for t in baca_pdf(isi).blok if isinstance(t, Tabel)
    ]  # fmt: skip


def oleh_pdfplumber(isi: bytes, setelan: dict[str, str] | None = None) -> list[list[list[str]]]:
    import pdfplumber

    hasil = []
    with pdfplumber.open(io.BytesIO(isi)) as pdf:
        for h in pdf.pages:
            hasil += [[[(c or "").split() for c in b] for b in t] for t in h.extract_tables(setelan or {})]
    return hasil


def ukur(jalur: Path) -> list[float]:
    """Seconds to read, to check, MB above the start, numbers found."""
    jalan = subprocess.run([sys.executable, "-c", ANAK, str(jalur)], check=True, capture_output=True)
    return [float(x) for x in json.loads(jalan.stdout)]


def main() -> None:
    with tempfile.TemporaryDirectory() as f:
        folder = Path(f)
        print("Reading and checking, a fresh process each (seconds of a warm interpreter; memory above the start):\n")
        print(f"{'file':<12}{'pages':>7}{'read s':>9}{'check s':>9}{'total s':>9}{'ms/page':>9}{'MB':>7}{'numbers':>9}")
        per: dict[tuple[str, int], float] = {}
        nisbah: dict[tuple[str, int], float] = {}
        for target in (60, 600):
            berkas, halaman = buat(folder, target)
            for jenis, jalur in berkas.items():
                baca, cek, mb, angka = min((ukur(jalur) for _ in range(3)), key=lambda x: x[0] + x[1])
                per[jenis, target] = (baca + cek) / halaman
                nisbah[jenis, target] = cek / baca
                satu = (baca + cek) / halaman * 1000
                print(f"{jenis:<12}{halaman:>7}{baca:>9.2f}{cek:>9.2f}{baca + cek:>9.2f}{satu:>9.1f}{mb:>7.0f}{angka:>9.0f}")
        lurus = ", ".join(f"{j} {per[j, 600] / per[j, 60]:.2f}" for j in ("txt", "docx", "pdf"))
        print("\nTime by page at 600 pages over time by page at 60 (1 is linear):", lurus)

        banding = ", ".join(f"{j} {nisbah[j, 60]:.1f} and {nisbah[j, 600]:.1f}" for j in ("txt", "docx", "pdf"))
        print("Time of checking over time of reading, at 60 and at 600 pages:", banding)

        isi = (folder / "60.pdf").read_bytes()
        benar = baris2(tabel_benar((folder / "60.txt").read_text()))
        print("\nTables of the 60-page PDF (rows that are right in every cell):\n")
        print(f"{'reader':<34}{'seconds':>9}{'rows right':>12}{'of':>7}{'extra':>7}")
        waktu: dict[str, float] = {}
        for nama, f2 in (
            ("Selaras (headings, sentences too)", oleh_selaras), ("pdfplumber, its defaults", oleh_pdfplumber),
            ("pdfplumber, text columns", lambda b: oleh_pdfplumber(b, {"vertical_strategy": "text", "horizontal_strategy": "lines"})),
        ):  # fmt: skip
            mulai = time.perf_counter()
            dapat = baris2(f2(isi))
            waktu[nama] = time.perf_counter() - mulai
            print(f"{nama:<34}{waktu[nama]:>9.2f}{len(dapat & benar):>12}{len(benar):>7}{len(dapat - benar):>7}")
        selaras = waktu["Selaras (headings, sentences too)"]
        print("\nTime over Selaras:", ", ".join(f"{n} {w / selaras:.1f}x" for n, w in waktu.items() if not n.startswith("Selaras")))


if __name__ == "__main__":
    main()
