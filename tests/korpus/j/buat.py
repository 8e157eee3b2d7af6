"""Builds set j: docs/*_bersih, docs/*_rusak, truth.tsv, jebakan.tsv. Plain Python, no randomness.

Each sumber/jNN.py gives EXT, teks() (values computed), RUSAK = [(kategori, before, right, wrong, after, why)],
JEBAK = [(text, why)].
"""
import importlib
import sys
from pathlib import Path

SINI = Path(__file__).parent
sys.path.insert(0, str(SINI))


def main():
    (SINI / "docs").mkdir(exist_ok=True)
    kunci = ["dokumen\tkategori\tkutipan\tseharusnya\tbaris\tsalah\tpenjelasan"]
    jebak = ["dokumen\tbaris\tteks\tsebab"]
    for f in sorted((SINI / "sumber").glob("j[0-9][0-9].py")):
        m = importlib.import_module(f"sumber.{f.stem}")
        bersih = m.teks().strip("\n") + "\n"
        assert "\t" not in bersih
        temuan = []
        for kat, a, benar, salah, z, kenapa in m.RUSAK:
            lama, baru = a + benar + z, a + salah + z
            assert bersih.count(lama) == 1, (f.stem, bersih.count(lama), lama)
            assert baru.count(salah) == 1, (f.stem, "salah not once", baru)
            assert "\n" not in lama and baru not in bersih, (f.stem, baru)
            temuan.append((bersih.index(lama), len(lama), kat, baru, benar, salah, kenapa))
        temuan.sort()
        assert all(x[0] + x[1] <= y[0] for x, y in zip(temuan, temuan[1:])), f.stem
        rusak, mulai = "", 0
        for pos, pj, kat, baru, benar, salah, kenapa in temuan:
            rusak += bersih[mulai:pos] + baru
            mulai = pos + pj
            kunci.append("\t".join([f"{f.stem}_rusak.{m.EXT}", kat, baru, benar, str(bersih.count("\n", 0, pos) + 1), salah, kenapa]))
        rusak += bersih[mulai:]
        for t in temuan:
            assert rusak.count(t[3]) == 1, (f.stem, t[3])
        for teks, sebab in m.JEBAK:
            assert bersih.count(teks) == 1, (f.stem, bersih.count(teks), teks)
            jebak.append("\t".join([f"{f.stem}_bersih.{m.EXT}", str(bersih.count("\n", 0, bersih.index(teks)) + 1), teks, sebab]))
        (SINI / "docs" / f"{f.stem}_bersih.{m.EXT}").write_text(bersih, encoding="utf-8")
        (SINI / "docs" / f"{f.stem}_rusak.{m.EXT}").write_text(rusak, encoding="utf-8")
        print(f.stem, bersih.count("\n"), "lines", len(m.RUSAK), "errors", len(m.JEBAK), "traps")
    (SINI / "truth.tsv").write_text("\n".join(kunci) + "\n", encoding="utf-8")
    (SINI / "jebakan.tsv").write_text("\n".join(jebak) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
