"""The whole report, side by side with what an office would do instead: python-docx for Word, LibreOffice for the PDF.

One run, ratios at the end. Both sides print the same content: the same composed document, table by table, chart by chart.

    make bench
"""

from __future__ import annotations

import compileall
import gc
import io
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))
FORMAT = ("pdf", "docx", "xlsx", "html", "json")
ULANG = 5


def waktu(f, ulang: int = ULANG) -> float:
    hasil = []
    for _ in range(ulang):
        mulai = time.perf_counter()
        f()
        hasil.append(time.perf_counter() - mulai)
    return median(hasil)


def dingin(lingkungan: dict[str, str], format_: str) -> tuple[float, int]:
    """A fresh process from command to files: seconds, and the largest memory of it and its children in MB."""
    keluar = tempfile.mkdtemp()
    perintah = [sys.executable, "-m", "selaras.cli", "lapor", "--tahun", "2021", "--keluaran", keluar, "--format", format_]
    mulai = time.perf_counter()
    subprocess.run(perintah, env=lingkungan, check=True, capture_output=True)
    lama = time.perf_counter() - mulai
    shutil.rmtree(keluar)
    return lama, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def word_cara_biasa(d) -> bytes:
    """The same content through python-docx's own calls, as its manual shows: paragraphs, tables cell by cell, pictures."""
    import docx
    from docx.shared import Cm

    from selaras.dokumen.cetak.gambar import png
    from selaras.dokumen.model import Asal, Bagan, Daftar, Grafik, Judul, Paragraf, Tabel

    dok = docx.Document()
    for b in d.blok:
        match b:
            case Judul(tingkat=n, teks=teks):
                dok.add_heading(teks, n)
            case Paragraf(runs=runs) | Asal(runs=runs):
                dok.add_paragraph(d.teks(runs))
            case Daftar(butir=butir):
                for x in butir:
                    dok.add_paragraph(d.teks(x), style="List Bullet")
            case Tabel():
                dok.add_paragraph(f"{b.nomor}. {b.judul}", style="Caption")
                tabel = dok.add_table(rows=0, cols=len(b.lebar))
                for sel2 in (*b.kepala, *(x.sel for x in b.baris)):
                    sel_word = tabel.add_row().cells
                    for n, s in enumerate(sel2):
                        sel_word[n].text = d.teks(s.runs)
            case Grafik() | Bagan():
                dok.add_picture(io.BytesIO(png(b)), width=Cm(16))
                dok.add_paragraph(f"{b.nomor}. {b.judul}", style="Caption")
    keluar = io.BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


class LibreOffice:
    """A warm LibreOffice: one process that stays open; each conversion is handed to it, as for a user who keeps it running."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.profil = folder, f"-env:UserInstallation=file://{folder}/profil"
        self.proses = subprocess.Popen(
            ["soffice", self.profil, "--headless", "--norestore", "--nologo", "--quickstart"], stderr=subprocess.DEVNULL
        )
        time.sleep(6)

    def pdf(self, word: bytes) -> None:
        hasil = self.folder / "x.pdf"
        hasil.unlink(missing_ok=True)
        (self.folder / "x.docx").write_bytes(word)
        perintah = ["soffice", self.profil, "--headless", "--convert-to", "pdf", "--outdir", str(self.folder), str(self.folder / "x.docx")]
        subprocess.run(perintah, check=True, capture_output=True)
        while not hasil.exists():
            time.sleep(0.01)

    def tutup(self) -> None:
        self.proses.terminate()
        self.proses.wait(20)


def main() -> None:
    compileall.compile_dir(AKAR / "src", quiet=1)  # as `make install` leaves it, also where files were edited since
    folder = Path(tempfile.mkdtemp(prefix="selaras-bench-"))
    os.environ.pop("DATABASE_URL", None)
    os.environ["SELARAS_DATA"] = str(folder / "data")
    subprocess.run([sys.executable, "-m", "selaras.cli", "muat", str(AKAR / "contoh/jambi-2021")], check=True, capture_output=True)
    from selaras.aplikasi.siap import siapkan

    siapkan()  # holds the server open, so that no measured command pays for starting it
    lingkungan = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    from selaras.aplikasi.layanan.bahan import baca_bahan, cari_instansi
    from selaras.aplikasi.layanan.terbit import buat_berkas
    from selaras.dokumen.cetak.docx import cetak_docx
    from selaras.dokumen.cetak.typst import cetak_pdf
    from selaras.laporan.lkjip import lkjip

    dingin(lingkungan, "pdf")
    semua = sorted(dingin(lingkungan, ",".join(FORMAT)) for _ in range(ULANG))[ULANG // 2]
    satu = sorted(dingin(lingkungan, "pdf") for _ in range(ULANG))[ULANG // 2]
    instansi = cari_instansi()
    buat_berkas(baca_bahan(instansi), 2021)
    gc.freeze()  # as the server does once it is loaded
    hangat_semua = waktu(lambda: buat_berkas(baca_bahan(instansi), 2021))
    d = lkjip(baca_bahan(instansi), 2021)
    pdf, word = waktu(lambda: cetak_pdf(d)), waktu(lambda: cetak_docx(d))
    print(f"{'':44}{'seconds':>9}{'MB':>7}")
    print(f"{'Selaras, cold process: PDF+DOCX+XLSX+HTML+JSON':44}{semua[0]:9.2f}{semua[1]:7d}")
    print(f"{'Selaras, cold process: PDF alone':44}{satu[0]:9.2f}{satu[1]:7d}")
    print(f"{'Selaras, warm: all five from the database':44}{hangat_semua:9.2f}")
    print(f"{'Selaras, warm: the PDF':44}{pdf:9.2f}")
    print(f"{'Selaras, warm: the Word file':44}{word:9.2f}")
    word_lain = waktu(lambda: word_cara_biasa(d), 3)
    print(f"{'python-docx, warm: the Word file':44}{word_lain:9.2f}")
    if shutil.which("soffice"):
        lo = LibreOffice(folder)
        isi = word_cara_biasa(d)
        lo.pdf(isi)
        pdf_lain = waktu(lambda: lo.pdf(isi), 3)
        lo.tutup()
        print(f"{'LibreOffice, kept open: that file to PDF':44}{pdf_lain:9.2f}")
        dua = (pdf_lain + word_lain) / pdf
        print(
            f"\nPDF: Selaras is {pdf_lain / pdf:.1f} times as fast as LibreOffice alone, {dua:.1f} times as fast as Word file and PDF together."
        )
    print(f"Word: Selaras is {word_lain / word:.1f} times as fast as python-docx cell by cell.")
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
