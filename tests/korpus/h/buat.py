"""Writes docs/, truth.tsv and jebakan.tsv of set h from the twelve texts in sumber/."""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from pathlib import Path

from alat import Dok, kutip, versi

SINI = Path(__file__).parent
URUT = ["aritmetika_prosa", "silang", "salin_tempel", "satuan", "arah"]
LAIN = {"aritmetika_tabel", "penomoran", "tanggal", "terbilang", "cacah", "urutan", "predikat"}


def muat(jalur: Path):
    spec = importlib.util.spec_from_file_location(jalur.stem, jalur)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m


def main() -> None:
    (SINI / "docs").mkdir(exist_ok=True)
    kunci, jebak = [], []
    for jalur in sorted((SINI / "sumber").glob("h*.py")):
        dok = Dok()
        m = muat(jalur)
        baris = dok.baris(m.tulis(dok), getattr(m, "LEBAR", None))
        bersih, rusak = (versi(dok, baris, x) for x in (False, True))
        tb, tr = "\n".join(bersih) + "\n", "\n".join(rusak) + "\n"
        ext = getattr(m, "EXT", "md")
        (SINI / "docs" / f"{jalur.stem}_bersih.{ext}").write_text(tb, encoding="utf-8")
        (SINI / "docs" / f"{jalur.stem}_rusak.{ext}").write_text(tr, encoding="utf-8")
        hitung = [s[0] for s in dok.salah]
        assert [hitung.count(k) for k in URUT] == [3, 2, 1, 1, 1], (jalur.stem, hitung)
        assert len(hitung) == 10 and set(hitung) - set(URUT) <= LAIN, (jalur.stem, hitung)
        assert len(dok.jebak) >= 6, (jalur.stem, len(dok.jebak))
        print(jalur.stem, len(bersih), "lines", tb.count("| --- |\n"), "tables", len(dok.jebak), "tricky", file=sys.stderr)
        for no, b in enumerate(baris, 1):
            bb = re.sub(r"\x03\d+\x04|\x05", "", b)
            for t in re.finditer(r"\x01(\d+)\x02", bb):
                jenis, benar, salah, alasan = dok.salah[int(t[1])]
                depan = re.sub(r"\x01(\d+)\x02", lambda x: dok.salah[int(x[1])][2], bb[: t.start()])
                q = kutip(rusak[no - 1], len(depan), len(depan) + len(salah), tr, tb, 0 if b.startswith("|") else 2 if jenis == "arah" else 1)
                kunci.append([f"{jalur.stem}_rusak.{ext}", jenis, q, benar, str(no), salah, alasan])
        for no, b in enumerate(baris, 1):
            bb = re.sub(r"\x01(\d+)\x02", lambda x: dok.salah[int(x[1])][1], b)
            for t in re.finditer(r"\x03(\d+)\x04(.*?)(?:\x05|$)", bb):
                jebak.append([f"{jalur.stem}_bersih.{ext}", str(no), re.sub(r"[\x03-\x05]", "", t[2]).strip(), dok.jebak[int(t[1])]])
    for nama, kepala, isi in (
        ("truth.tsv", ["dokumen", "kategori", "kutipan", "seharusnya", "baris", "salah", "penjelasan"], kunci),
        ("jebakan.tsv", ["dokumen", "baris", "teks", "sebab"], jebak),
    ):
        with (SINI / nama).open("w", encoding="utf-8", newline="") as h:
            w = csv.writer(h, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None, escapechar=None)
            w.writerows([kepala, *isi])


if __name__ == "__main__":
    main()
