"""Values that cannot be: one year of a series a hundred times off its neighbours, a share above the whole.

**How it works.** In a row of at least four years a value that is more than thirty times smaller or larger than both the median of the
row and its neighbour is told.

**Why it does not accuse wrongly.** Money may collapse and projects may end; only counts in the thousands are judged, and rows that
jump more than once in that way are taken as truly wild. A number that the document itself calls doubtful is not told again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

from selaras.bahasa import _
from selaras.periksa.kata import kunci_kata
from selaras.periksa.perkara import Perkara, temuan_sel
from selaras.periksa.temuan import Temuan

KODE = "ODD"
NAMA = "Nilai yang mustahil"


_ACUAN = re.compile(
    r"tidak masuk akal|tidak wajar|tidak lazim|sumber menulis|diragukan|perlu diperiksa|perlu dikonfirmasi|data belum lengkap|anomali",
    re.IGNORECASE,
)


def _diakui(b: Perkara, angka: str, kunci: frozenset[str]) -> bool:
    """The document itself says that this number is doubtful."""
    teks = [k.teks for k in b.naskah.kalimat] + [" ".join(s.teks for s in baris) for kisi in b.naskah.kisi for baris in kisi.sel]
    return any(_ACUAN.search(t) and re.search(rf"(?<!\d){re.escape(angka)}(?!\d)", t) and kunci & kunci_kata(t) for t in teks)


def periksa(b: Perkara) -> Iterator[Temuan]:
    for s in b.graf.seri:
        if s.peran == "target" or s.jenis == "%" or len(s.titik) < 4:
            continue
        nilai = {t: x.bil.nilai for t, x in s.titik.items() if x.bil is not None and x.bil.nilai > 0}
        if len(nilai) < 4:
            continue
        tengah = median(nilai.values())
        if tengah < 500:
            continue
        liar = [t for t, v in nilai.items() if v * 30 < tengah or v > tengah * 30]
        if len(liar) != 1:
            continue
        t = liar[0]
        sebelum = max((x for x in nilai if x < t), default=None)
        sesudah = min((x for x in nilai if x > t), default=None)
        dekat = [x for x in (sebelum, sesudah) if x is not None]
        if not all(nilai[x] > nilai[t] * 20 or nilai[t] > nilai[x] * 20 for x in dekat):
            continue
        sel = s.titik[t]
        if sel.bil is not None and _diakui(b, sel.bil.teks, s.kunci):
            continue
        deret = ", ".join(f"{x}: {s.titik[x].teks}" for x in sorted(nilai))
        yield temuan_sel(
            s.kisi,
            sel,
            KODE,
            "silang",
            "",
            deret,
            _("{label} {t}: {x} tidak sebanding dengan tahun-tahun di sekitarnya", label=s.label, t=t, x=sel.teks),
            "tinggi",
            0.85,
        )
