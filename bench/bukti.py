"""How often each reading held, and how often it contradicted a text in which nothing is wrong: ``python bench/bukti.py``.

Writes ``src/selaras/periksa/penjelasan/bukti.tsv`` from the clean documents of ``tests/korpus`` (never set e, never the wordings set
aside) and of ``tests/data/periksa``. A reading that was wrong there may not accuse; see `selaras.periksa.penjelasan.bukti`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(AKAR / "src"), str(AKAR / "bench")]

import mutu

from selaras.dokumen.baca.berkas import baca_isi
from selaras.dokumen.model import Dokumen
from selaras.periksa.bilangan import Mutu
from selaras.periksa.graf import buat_graf
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.arah import klaim_arah
from selaras.periksa.klaim.baca import Klaim
from selaras.periksa.naskah import buat_naskah
from selaras.periksa.naskah.unsur import Alinea
from selaras.periksa.penjelasan.bukti import BERKAS, Catatan
from selaras.periksa.penjelasan.dugaan import SELIP, Dugaan, curiga, dijelaskan
from selaras.periksa.penjelasan.perbaikan import PERBAIKAN, perbaikan
from selaras.periksa.penjelasan.salah_tulis import LAIN
from selaras.periksa.perkara import Perkara

DATA = AKAR / "tests" / "data" / "periksa"


def dokumen_bersih() -> Iterator[tuple[str, Dokumen]]:
    jalur2 = [
        *(mutu.KORPUS / "d" / "docs").glob("*_bersih*"),
        *(mutu.KORPUS / "f" / "berkas").glob("*_bersih*"),
        *(mutu.KORPUS / "g" / "docs").glob("*_bersih*"),
        *(mutu.KORPUS / "h" / "docs").glob("*_bersih*"),
    ]
    jalur2 += [p for p in (mutu.KORPUS / "diam").iterdir() if p.suffix in (".md", ".txt") and p.stem != "README"]
    jalur2 += [p for p in DATA.iterdir() if p.suffix in (".txt", ".md")]
    for p in sorted(jalur2):
        yield p.name, baca_isi(p.read_bytes(), p.name).dokumen
    for r in mutu._tsv(mutu.KORPUS / "kalimat" / "latih.tsv"):
        if r["benar"] == "ya" and not mutu.wording_disisihkan(r["wording_id"]):
            yield r["wording_id"], baca_isi(r["teks"].encode(), r["id"]).dokumen


def bukti() -> dict[str, list[int]]:
    """Reading -> the fields of `Catatan`."""
    catat: dict[str, list[int]] = defaultdict(lambda: [0] * len(fields(Catatan)))
    di: dict[str, set[str]] = defaultdict(set)
    for nama, d in dokumen_bersih():
        naskah = buat_naskah(d)
        perkara = Perkara(naskah, buat_graf(naskah))
        for a, klaim in perkara.klaim:
            kena = [k for k in klaim if k.p.mutu() > Mutu.SALAH]
            for k in kena:
                for bacaan in _nama(k):
                    catat[bacaan][0] += 1
                    di[bacaan].add(nama)
            for calon in curiga(a, klaim, kena).values():
                for d2 in calon:
                    for bacaan in _nama(d2.k):
                        _catat(catat[bacaan], a, d2)
            tegak, roboh = _perbaikan(klaim, kena)
            catat[PERBAIKAN][0] += tegak
            catat[PERBAIKAN][3] += roboh
            if tegak:
                di[PERBAIKAN].add(nama)
            for w in klaim_arah(a, klaim, perkara.nilai_tabel(a)):
                catat[w.bacaan][0 if w.benar else 2] += 1
                catat[w.bacaan][4] += not w.benar
                if w.benar:
                    di[w.bacaan].add(nama)
    for s, nama2 in di.items():
        catat[s][1] = len(nama2)
    return dict(sorted(catat.items()))


def _perbaikan(klaim: list[Klaim], kena: list[Klaim]) -> tuple[int, int]:
    """Numbers that two equations confirm, and right ones that a repair would change."""
    per: dict[Sebut, set[Sebut]] = defaultdict(set)
    for k in kena:
        for s in k.p.sebutan:
            per[s].add(k.p.hasil)
    return sum(len(x) > 1 for x in per.values()), len(perbaikan(klaim, kena))


def _nama(k: Klaim) -> list[str]:
    """The reading, and its kin."""
    return [k.bacaan, *k.keluarga]


def _catat(c: list[int], a: Alinea, d: Dugaan) -> None:
    """A right text that the reading would contradict."""
    if d.biaya >= LAIN:
        c[5] += 1
        return
    c[4] += 1
    if not dijelaskan(a, d.k):
        c[2] += 1
        c[3] += d.biaya < SELIP


def tulis() -> str:
    kepala = "\t".join(("bacaan", *(f.name for f in fields(Catatan))))
    return kepala + "\n" + "".join("\t".join(map(str, (s, *n))) + "\n" for s, n in bukti().items())


if __name__ == "__main__":
    BERKAS.write_text(tulis(), encoding="utf-8")
