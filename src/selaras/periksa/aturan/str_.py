"""Lists that disagree: sasaran and indicators told in one place and not in the other.

**How it works.** The numbered list under a sentence that announces the sasaran is compared with the sasaran column of the tables of
indicators; rows that the list does not have are told.

**Why it does not accuse wrongly.** Most of the list must be found in the table, so that both are of one plan; wording may differ by a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.graf import label_bersih, mirip
from selaras.periksa.kata import kunci_lengkap
from selaras.periksa.kisi import Kisi, SelKisi, lokasi_sel
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Temuan

KODE = "STR"
NAMA = "Daftar yang berbeda"
_PENGANTAR = re.compile(r"\bsasaran\b[^.]{0,120}:\s*$", re.IGNORECASE)
_BUTIR = re.compile(r"^\W*(?:\d{1,2}|[a-z])[.)]\s+(?P<t>\S.{8,200})", re.DOTALL)


def periksa(b: Perkara) -> Iterator[Temuan]:
    for daftar in _daftar(b):
        yield from _banding(b, daftar)


def _banding(b: Perkara, daftar: list[frozenset[str]]) -> Iterator[Temuan]:
    for kisi in b.naskah.kisi:
        kolom = next((k for k, kol in enumerate(kisi.kolom) if re.search(r"\bsasaran\b", kol.teks.lower())), None)
        if kolom is None or not any("indikator" in k.teks.lower() for k in kisi.kolom) or any(k.tahun for k in kisi.kolom):
            continue
        isi = [baris[kolom] for baris in kisi.sel if len(baris[kolom].teks) > 12]
        cocok = {id(s): max((mirip(kunci_lengkap(label_bersih(s.teks)), d) for d in daftar), default=0.0) for s in isi}
        kena = sum(v >= 0.6 for v in cocok.values())
        if kena < 3 or kena < len(daftar) * 0.6 or kena < len(isi) * 0.6:
            continue
        for s in isi:
            if cocok[id(s)] < 0.4:
                yield _temuan(kisi, s, len(daftar))
        return


def _daftar(b: Perkara) -> Iterator[list[frozenset[str]]]:
    kal = b.naskah.kalimat
    for n, k in enumerate(kal):
        if not _PENGANTAR.search(k.teks.strip()) or re.search(r"indikator|capaian|analisis|pencapaian|kinerja atas", k.teks, re.IGNORECASE):
            continue
        hasil = []
        for q in kal[n + 1 : n + 15]:
            m = _BUTIR.match(q.teks) if not q.mulai else None
            if m:
                hasil.append(kunci_lengkap(m["t"]))
            elif not q.mulai:
                break
        if len(hasil) >= 2:
            yield hasil


def _temuan(kisi: Kisi, s: SelKisi, n: int) -> Temuan:
    return Temuan(
        KODE,
        "struktur",
        "sedang",
        0.85,
        lokasi_sel(kisi, s),
        s.teks,
        "",
        "",
        _("sasaran ini ada di tabel, tetapi tidak di daftar {n} sasaran", n=n),
    )
