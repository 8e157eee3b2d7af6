"""Writes set i: the documents with and without errors, the key and the list of traps. Run: python tests/korpus/i/buat.py"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

SINI = Path(__file__).parent
sys.path.insert(0, str(SINI))

import alat  # noqa: E402

KEPALA_KUNCI = ("dokumen", "kategori", "kutipan", "seharusnya", "baris", "salah", "penjelasan")
KEPALA_JEBAKAN = ("dokumen", "baris", "teks", "sebab")


def main() -> None:
    kunci: list[tuple[object, ...]] = [KEPALA_KUNCI]
    jebakan: list[tuple[object, ...]] = [KEPALA_JEBAKAN]
    for nama in sorted(b.stem for b in (SINI / "sumber").glob("i*.py")):
        modul = importlib.import_module(f"sumber.{nama}")
        hasil = alat.pecah(modul.TEKS)
        for versi, isi in (("bersih", hasil.bersih), ("rusak", hasil.rusak)):
            (SINI / "docs" / f"{nama}_{versi}.{modul.AKHIRAN}").write_text(isi, encoding="utf-8")
        kunci += [(f"{nama}_rusak.{modul.AKHIRAN}", *r) for r in hasil.kunci]
        jebakan += [(f"{nama}_bersih.{modul.AKHIRAN}", *r) for r in hasil.jebakan]
    for berkas, tabel in (("truth.tsv", kunci), ("jebakan.tsv", jebakan)):
        (SINI / berkas).write_text("".join("\t".join(map(str, r)) + "\n" for r in tabel), encoding="utf-8")
    print(len(kunci) - 1, "errors,", len(jebakan) - 1, "traps")


if __name__ == "__main__":
    main()
