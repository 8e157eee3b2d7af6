"""Checks set j: each quote once in the damaged text and never in the clean one, on its line, and no other difference."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

SINI = Path(__file__).parent
HARAP = {"aritmetika_prosa": 22, "silang": 16, "aritmetika_tabel": 10, "salin_tempel": 7, "arah": 6, "satuan": 6, "tanggal": 4, "cacah": 3,
         "penomoran": 2, "terbilang": 2, "predikat": 1, "urutan": 1}


def baca(nama: str) -> list[dict[str, str]]:
    with (SINI / nama).open(encoding="utf-8", newline="") as h:
        return list(csv.DictReader(h, delimiter="\t", quoting=csv.QUOTE_NONE))


def main() -> None:
    kunci: dict[str, list[dict[str, str]]] = {}
    for r in baca("truth.tsv"):
        kunci.setdefault(r["dokumen"], []).append(r)
    assert len(kunci) == 8
    for nama, daftar in kunci.items():
        assert len(daftar) == 10, nama
        tr = (SINI / "docs" / nama).read_text(encoding="utf-8")
        tb = (SINI / "docs" / nama.replace("_rusak", "_bersih")).read_text(encoding="utf-8")
        pulih, bersih = tr.split("\n"), tb.split("\n")
        assert 100 <= len(bersih) - 1 <= 160, (nama, len(bersih))
        for r in daftar:
            q, no = r["kutipan"], int(r["baris"]) - 1
            assert tr.count(q) == 1 and q not in tb, r
            assert q in tr.split("\n")[no], r
            assert q.count(r["salah"]) == 1, r
            pulih[no] = pulih[no].replace(q, q.replace(r["salah"], r["seharusnya"]))
        assert pulih == bersih, nama
        beda = {i for i, (a, b) in enumerate(zip(tr.split("\n"), bersih, strict=True)) if a != b}
        assert beda == {int(r["baris"]) - 1 for r in daftar}, nama
    jebak = Counter()
    for r in baca("jebakan.tsv"):
        assert r["teks"] in (SINI / "docs" / r["dokumen"]).read_text(encoding="utf-8").split("\n")[int(r["baris"]) - 1], r
        jebak[r["dokumen"]] += 1
    assert len(jebak) == 8 and min(jebak.values()) >= 8, jebak
    jumlah = Counter(r["kategori"] for d in kunci.values() for r in d)
    assert jumlah == HARAP, jumlah
    print(dict(jumlah), "tricky:", sum(jebak.values()))


if __name__ == "__main__":
    main()
