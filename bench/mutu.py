"""How well the checker reads documents by other hands: ``make mutu``, or ``python bench/mutu.py d f kalimat``.

For every set of ``tests/korpus`` one line: how many of the planted errors are found, by kind; how many findings at *sedang* or above
stand in documents in which nothing is wrong; of what is told in the damaged documents, how much is true; how many proposals are right; and
how often a finding of a stated certainty is right. With ``--rinci`` the misses and the false accusations too, except those of set e:
nobody looks at them, so that the set can go on measuring.
"""

from __future__ import annotations

import csv
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR / "src"))

from selaras.dokumen.baca.berkas import baca_isi
from selaras.periksa import Hasil, Temuan, periksa

KORPUS = AKAR / "tests" / "korpus"
BUKAN_TUDUHAN = ("target", "kelengkapan")
I_TERBACA = "i0[1-6]"  # the documents of set i that were learnt from; nobody opens the others
# Wordings that were read before the split; they may only be learnt from.
TERBACA = frozenset(f"bagian-{n:02}" for n in range(3, 22))


@dataclass
class Skor:
    """What one set gives."""

    ada: Counter[str] = field(default_factory=Counter)
    kena: Counter[str] = field(default_factory=Counter)
    usul: list[bool] = field(default_factory=list)
    tuduhan_bersih: int = 0
    bersih: int = 0
    bersih_kena: int = 0
    benar: int = 0
    salah: int = 0
    yakin: list[tuple[float, bool]] = field(default_factory=list)
    rinci: list[str] = field(default_factory=list)

    def cetak(self, nama: str) -> None:
        n, m = sum(self.kena.values()), sum(self.ada.values())
        jenis = " ".join(f"{k} {self.kena[k]}/{v}" for k, v in sorted(self.ada.items()))
        tepat = f"{self.benar / (self.benar + self.salah):.0%}" if self.benar + self.salah else "-"
        print(
            f"{nama}: found {n}/{m} ({n / m if m else 0:.0%}), false on clean {self.tuduhan_bersih}"
            f" (in {self.bersih_kena} of {self.bersih}), precision {tepat}, right proposals {sum(self.usul)}/{len(self.usul)}"
        )
        if jenis:
            print(f"   {jenis}")
        if self.yakin:
            kelas: dict[int, list[bool]] = {}
            for y, b in self.yakin:
                kelas.setdefault(min(int(y * 10), 9), []).append(b)
            print("   certainty " + ", ".join(f"{k / 10:.1f}: {sum(v)}/{len(v)}" for k, v in sorted(kelas.items())))


def wording_disisihkan(wording: str) -> bool:
    """One wording in three is set aside by a hash of its name and never read."""
    return wording not in TERBACA and zlib.crc32(wording.encode()) % 3 == 0


def _tuduhan(h: Hasil) -> list[Temuan]:
    return [t for t in h.mulai("sedang") if t.kategori not in BUKAN_TUDUHAN]


def _angka(teks: str) -> list[str]:
    return re.findall(r"\d[\d.,]*\d|\d", teks)


def _rapi(teks: str) -> str:
    return " ".join(re.sub(r"[^\w.,%-]", " ", teks.lower()).split())


def _sama_usul(t: Temuan, seharusnya: str) -> bool:
    usul, benar = _rapi(t.seharusnya), _rapi(seharusnya)
    if not usul:
        return False
    if usul in benar or benar in usul:
        return True
    a = {x.rstrip("0").rstrip(",") if "," in x else x for x in _angka(usul)}
    b = {x.rstrip("0").rstrip(",") if "," in x else x for x in _angka(benar)}
    return bool(a) and (a <= b or b <= a) and bool(b)


def _kena_teks(t: Temuan, baris: int, awal: int, akhir: int) -> bool:
    return any(
        lok.baris == baris and (lok.awal is None or lok.akhir is None or (lok.awal < akhir and lok.akhir > awal))
        for lok in (t.lokasi, *t.terkait)
    )


def _kena_kutipan(t: Temuan, kutipan: str) -> bool:
    k = _rapi(kutipan)
    return any(len(x) > 1 and (x in k or k in x) for x in (_rapi(lok.kutipan) for lok in (t.lokasi, *t.terkait)))


def _nilai_rusak(s: Skor, nama: str, teks: str | None, h: Hasil, kunci: list[dict[str, str]]) -> None:
    tepat: set[int] = set()
    for r in kunci:
        s.ada[r["kategori"]] += 1
        if teks is not None:
            di = teks.index(r["kutipan"])
            baris = teks.count("\n", 0, di) + 1
            awal = di - (teks.rfind("\n", 0, di) + 1)
            cocok = [t for t in h.temuan if _kena_teks(t, baris, awal, awal + len(r["kutipan"]))]
        else:
            cocok = [t for t in h.temuan if _kena_kutipan(t, r["kutipan"])]
        tuduh = [t for t in cocok if t in _tuduhan(h)] or cocok
        tepat |= {id(t) for t in cocok}
        if tuduh:
            s.kena[r["kategori"]] += 1
            s.usul.append(any(_sama_usul(t, r["seharusnya"]) for t in tuduh))
            if not s.usul[-1]:
                s.rinci.append(
                    f"{nama} PROPOSAL {r['kategori']}: «{r['kutipan']}» -> {[t.seharusnya for t in tuduh]} for {r['seharusnya']}"
                )
        else:
            s.rinci.append(f"{nama} MISS {r['kategori']}: «{r['kutipan']}» -> {r['seharusnya']}")
    for t in _tuduhan(h):
        s.benar += id(t) in tepat
        s.salah += id(t) not in tepat
        s.yakin.append((t.keyakinan, id(t) in tepat))
        if id(t) not in tepat:
            s.rinci.append(f"{nama} EXTRA {_sebut(t)}")


def _sebut(t: Temuan) -> str:
    return f"{t.aturan} {t.kategori} {t.tingkat} «{t.lokasi.kutipan}» ({t.lokasi}) {t.tertulis} -> {t.seharusnya}: {t.hitungan} | {t.pesan}"


def _nilai_bersih(s: Skor, nama: str, h: Hasil) -> None:
    salah = _tuduhan(h)
    s.bersih += 1
    s.bersih_kena += bool(salah)
    s.tuduhan_bersih += len(salah)
    s.yakin += [(t.keyakinan, False) for t in salah]
    s.rinci += [f"{nama} FALSE {_sebut(t)}" for t in salah]


def _tsv(jalur: Path) -> list[dict[str, str]]:
    with jalur.open(encoding="utf-8") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def skor_dokumen(nama: str, folder: str, pilih: str = "") -> Skor:
    """A set, or the documents of it whose names match ``pilih``."""
    s = Skor()
    kunci: dict[str, list[dict[str, str]]] = {}
    for r in _tsv(KORPUS / nama / "truth.tsv"):
        kunci.setdefault(r["dokumen"], []).append(r)
    for jalur in sorted(p for p in (KORPUS / nama / folder).iterdir() if re.match(pilih, p.name)):
        h = periksa(baca_isi(jalur.read_bytes(), jalur.name).dokumen)
        if "_bersih" in jalur.name:
            _nilai_bersih(s, jalur.name, h)
        elif jalur.name in kunci:
            teks = jalur.read_text(encoding="utf-8") if jalur.suffix == ".txt" else None
            _nilai_rusak(s, jalur.name, teks, h, kunci[jalur.name])
    return s


def skor_kalimat(disisihkan: bool) -> Skor:
    s = Skor()
    for r in _tsv(KORPUS / "kalimat" / "latih.tsv"):
        if wording_disisihkan(r["wording_id"]) != disisihkan:
            continue
        nama = f"{r['id']} {r['wording_id']}"
        h = periksa(baca_isi(r["teks"].encode(), r["id"]).dokumen)
        if r["benar"] == "ya":
            _nilai_bersih(s, f"{nama} [{r['teks']}]", h)
            continue
        s.ada[r["jenis"]] += 1
        salah = _rapi(r["salah"])
        cocok = [t for t in _tuduhan(h) if any(salah in (x := _rapi(lok.kutipan)) or x in salah for lok in (t.lokasi, *t.terkait))]
        s.benar += len(cocok)
        s.salah += len(_tuduhan(h)) - len(cocok)
        s.yakin += [(t.keyakinan, t in cocok) for t in _tuduhan(h)]
        if cocok:
            s.kena[r["jenis"]] += 1
            s.usul.append(any(_sama_usul(t, r["seharusnya"]) for t in cocok))
            if not s.usul[-1]:
                s.rinci.append(f"{nama} PROPOSAL {[t.seharusnya for t in cocok]} for {r['seharusnya']} [{r['teks']}]")
        else:
            s.rinci.append(f"{nama} MISS {r['salah']} -> {r['seharusnya']} ({r['penjelasan']}) [{r['teks']}]")
    return s


def skor_diam() -> Skor:
    s = Skor()
    for jalur in sorted((KORPUS / "diam").iterdir()):
        if jalur.suffix in (".md", ".txt") and jalur.stem != "README":
            _nilai_bersih(s, jalur.name, periksa(baca_isi(jalur.read_bytes(), jalur.name).dokumen))
    return s


def semua_skor(pilih: list[str]) -> Iterator[tuple[str, Skor]]:
    for nama, folder in (("d", "docs"), ("e", "docs"), ("f", "berkas"), ("g", "docs"), ("h", "docs"), ("j", "docs")):
        if not pilih or nama in pilih:
            yield nama, skor_dokumen(nama, folder)
    if not pilih or "i" in pilih:
        yield "i, to learn from", skor_dokumen("i", "docs", I_TERBACA)
        yield "i, set aside", skor_dokumen("i", "docs", f"(?!{I_TERBACA})")
    if not pilih or "kalimat" in pilih:
        yield "kalimat, to learn from", skor_kalimat(False)
        yield "kalimat, set aside", skor_kalimat(True)
    if not pilih or "diam" in pilih:
        yield "diam", skor_diam()


def main() -> None:
    rinci = "--rinci" in sys.argv
    for nama, s in semua_skor([a for a in sys.argv[1:] if not a.startswith("-")]):
        s.cetak(nama)
        if rinci and nama not in ("e", "i, set aside", "kalimat, set aside"):
            print("\n".join(f"      {x}" for x in s.rinci))


if __name__ == "__main__":
    main()
