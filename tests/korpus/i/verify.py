"""Checks set i: each quote once in the damaged text and never in the clean one, on its line, and no other difference."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

SINI = Path(__file__).parent


def baca(nama: str) -> list[dict[str, str]]:
    with (SINI / nama).open(encoding="utf-8", newline="") as h:
        return list(csv.DictReader(h, delimiter="\t", quoting=csv.QUOTE_NONE))


def main() -> None:
    kunci: dict[str, list[dict[str, str]]] = {}
    for r in baca("truth.tsv"):
        kunci.setdefault(r["dokumen"], []).append(r)
    assert len(kunci) == 12
    for nama, daftar in kunci.items():
        assert len(daftar) == 10, nama
        tr = (SINI / "docs" / nama).read_text(encoding="utf-8")
        tb = (SINI / "docs" / nama.replace("_rusak", "_bersih")).read_text(encoding="utf-8")
        letak: list[tuple[int, int]] = []
        pulih, bersih = tr.split("\n"), tb.split("\n")
        assert 80 <= len(bersih) - 1 <= 180, (nama, len(bersih))
        assert 3 <= tb.count("\n| ---") <= 9, nama
        for r in daftar:
            q, no = r["kutipan"], int(r["baris"]) - 1
            assert tr.count(q) == 1 and q not in tb, r
            assert q in tr.split("\n")[no], r
            letak.append((tr.index(q), tr.index(q) + len(q)))
            assert q.count(r["salah"]) == 1, r
            pulih[no] = pulih[no].replace(q, q.replace(r["salah"], r["seharusnya"]))
        assert pulih == bersih, nama
        assert all(a[1] <= b[0] for a, b in zip(sorted(letak), sorted(letak)[1:], strict=False)), (nama, "quotes overlap")
        beda = {i for i, (a, b) in enumerate(zip(tr.split("\n"), bersih, strict=True)) if a != b}
        assert beda == {int(r["baris"]) - 1 for r in daftar}, nama
    jebak = Counter()
    for r in baca("jebakan.tsv"):
        assert r["teks"] in (SINI / "docs" / r["dokumen"]).read_text(encoding="utf-8").split("\n")[int(r["baris"]) - 1], r
        jebak[r["dokumen"]] += 1
    assert len(jebak) == 12 and min(jebak.values()) >= 7, jebak
    print(dict(Counter(r["kategori"] for d in kunci.values() for r in d)), "tricky:", sum(jebak.values()))


if __name__ == "__main__":
    main()
