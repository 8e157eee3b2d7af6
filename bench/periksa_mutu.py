"""How many known errors of a document are found, and how much of what is told is among them.

    python bench/periksa_mutu.py DOKUMEN.txt bench/kunci/NAMA.tsv

The key lists the errors that a person found: line, a piece of the text there, what is wrong. A finding counts for a key row when it
stands on the row's line (or names it as related) and their texts overlap. The document itself is not part of this repository.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR / "src"))


def main() -> None:
    from selaras.dokumen.baca.berkas import baca_berkas
    from selaras.periksa import Lokasi, periksa

    dokumen, kunci = Path(sys.argv[1]), Path(sys.argv[2])
    with kunci.open(encoding="utf-8") as f:
        baris = list(csv.DictReader(f, delimiter="\t"))
    hasil = periksa(baca_berkas(dokumen).dokumen)

    def cocok(lok: Lokasi, r: dict[str, str]) -> bool:
        return lok.baris == int(r["baris"]) and (
            r["potongan"].lower() in lok.kutipan.lower() or lok.kutipan.strip().lower() in r["potongan"].lower()
        )

    dapat = [r for r in baris if any(cocok(lok, r) for t in hasil.temuan for lok in (t.lokasi, *t.terkait))]
    tepat = [t for t in hasil.mulai("sedang") if any(cocok(lok, r) for r in baris for lok in (t.lokasi, *t.terkait))]
    sedang = hasil.mulai("sedang")
    print(f"known errors found: {len(dapat)} of {len(baris)} ({len(dapat) / len(baris):.1%})")
    print(f"told at sedang or above: {len(sedang)}, of which in the key: {len(tepat)} ({len(tepat) / max(len(sedang), 1):.1%})")
    print(f"told as rendah: {len(hasil.temuan) - len(sedang)}; recomputed and right: {len(hasil.benar)}")
    for r in baris:
        if r not in dapat:
            print(f"  not found: line {r['baris']} «{r['potongan']}» ({r['kesalahan']})")
    for t in sedang:
        if t not in tepat:
            print(f"  not in the key: line {t.lokasi.baris} «{t.lokasi.kutipan}» {t.aturan}: {t.pesan}")


if __name__ == "__main__":
    main()
