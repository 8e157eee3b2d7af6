"""Copies: one value under unrelated indicators, a label of another indicator, a paragraph told twice.

**How it works.** A summary that gives each indicator's achievement is compared with the tables: a value that is another indicator's
is a copy. The table of sasaran and indikator says which indicator belongs to which sasaran; a sentence that pairs them otherwise
copied a label. Long paragraphs that stand twice word for word in one chapter are told as rendah: a summary repeats what chapters tell.

**Why it does not accuse wrongly.** Both the right and the copied value must stand in the document's own tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.dokumen.model import Judul
from selaras.periksa.aturan.slg import dekat_persen, nilai_indikator
from selaras.periksa.graf import IndikatorTertulis, kunci_indikator, mirip
from selaras.periksa.kata import kunci_lengkap
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara, temuan_token
from selaras.periksa.sebutan import sama
from selaras.periksa.temuan import Temuan

KODE = "SLN"
NAMA = "Salinan yang tertinggal"
_PASANGAN = re.compile(
    r"\bsasaran(?: strategis)?\b\W*(?P<s>.{10,160}?),?\s+(?:dengan|memiliki|mempunyai)\s+indikator(?:nya| kinerja(?:nya)?)?(?: adalah| yaitu)?\W+(?P<i>.{8,160}?)\s*\.?\s*$",
    re.IGNORECASE | re.DOTALL,
)


_RINGKASAN = re.compile(r"\b(?:ikhtisar|ringkasan|kata pengantar)\b", re.IGNORECASE)
_HURUF = re.compile(r"[A-Z0-9]\.?")  # a part of a chapter, whatever rank a reader of pages gave it
_BUTIR = re.compile(r"^\W*(?:\d{1,2}|[a-z])[.)]\s+|^\s*[-•➤▪–]\s+")


def periksa(b: Perkara) -> Iterator[Temuan]:
    yield from _nilai(b)
    yield from _label(b)
    yield from _paragraf(b)


def _nilai(b: Perkara) -> Iterator[Temuan]:
    for k, t, i in nilai_indikator(b):
        assert i.realisasi is not None
        assert i.realisasi.bil is not None
        i = _menurut_sasaran(b, k, i)
        if (
            i.realisasi is None
            or i.realisasi.bil is None
            or sama(t.bil, i.realisasi.bil)
            or (i.capaian is not None and i.capaian.bil is not None and sama(t.bil, i.capaian.bil))
        ):
            continue
        if abs(t.bil.nilai) == abs(i.realisasi.bil.nilai) or dekat_persen(t.bil, i.realisasi.bil):
            continue  # told by SLG
        milik = next(
            (
                x
                for x in b.graf.indikator
                if x is not i
                and x.kunci != i.kunci
                and x.realisasi is not None
                and x.realisasi.bil is not None
                and sama(t.bil, x.realisasi.bil)
            ),
            None,
        )
        if milik is None:
            continue
        assert milik.realisasi is not None
        yield temuan_token(
            k,
            t,
            KODE,
            "salin_tempel",
            i.realisasi.teks,
            f"{i.label}: {i.realisasi.teks}; {milik.label}: {milik.realisasi.teks}",
            _(
                "{x} adalah realisasi {milik}; untuk {label} tabel menyebut {y}",
                x=t.bil.teks,
                milik=milik.label,
                label=i.label,
                y=i.realisasi.teks,
            ),
            "tinggi",
            0.92,
            (lokasi_sel(i.kisi, i.realisasi), lokasi_sel(milik.kisi, milik.realisasi)),
        )


def _menurut_sasaran(b: Perkara, k: Kalimat, i: IndikatorTertulis) -> IndikatorTertulis:
    """Where the sentence's sasaran has one indicator only, that is the one meant, whatever label was copied."""
    n = b.naskah.kalimat.index(k)
    for q in (k, b.naskah.kalimat[n - 1] if n else k):
        m = _PASANGAN.search(q.teks)
        if m and (milik := _milik(b, m["s"])):
            label = {x.kunci for x in milik}
            if i.kunci not in label and len(label) == 1:
                return next((x for x in milik if x.realisasi is not None and x.realisasi.bil is not None), i)
    return i


def _milik(b: Perkara, sasaran: str) -> list[IndikatorTertulis]:
    kata = kunci_lengkap(sasaran)
    cocok = [(len(kunci_lengkap(i.sasaran)), i) for i in b.graf.indikator if i.sasaran and kunci_lengkap(i.sasaran) - {"meningkat"} <= kata]
    puncak = max((n for n, _i in cocok), default=0)
    return [i for n, i in cocok if n == puncak]


def _label(b: Perkara) -> Iterator[Temuan]:
    for k in b.naskah.kalimat:
        m = _PASANGAN.search(k.teks)
        if not m:
            continue
        milik = _milik(b, m["s"])
        kunci = kunci_indikator(m["i"])
        if not milik or not kunci or any(mirip(x.kunci, kunci) >= 0.5 for x in milik):
            continue
        lain = [x for x in b.graf.indikator if x.sasaran and mirip(x.kunci, kunci) >= 0.75]
        if not lain:
            continue
        nama = " / ".join(dict.fromkeys(x.label for x in milik))
        yield Temuan(
            KODE,
            "salin_tempel",
            "tinggi",
            0.92,
            k.lokasi(m.start("i"), m.end("i")),
            m["i"],
            nama,
            f"{lain[0].label} ↔ {lain[0].sasaran}",
            _("«{x}» adalah indikator sasaran «{s}»; sasaran ini berindikator {y}", x=m["i"], s=lain[0].sasaran, y=nama),
        )


def _bab(b: Perkara) -> dict[int, str]:
    """The chapter of every sentence, by its id: the heading of the first rank above it, or what names a summary."""
    hasil: dict[int, str] = {}
    bab = ""
    berbab = any(j.nomor.startswith("BAB") for j in b.naskah.judul)
    for x in b.naskah.urut:
        if isinstance(x, Judul) and (_RINGKASAN.search(x.teks) or (x.tingkat == 1 and not (berbab and _HURUF.fullmatch(x.nomor)))):
            bab = x.teks
        elif isinstance(x, Kalimat):
            hasil[id(x)] = bab
    return {id(k): hasil.get(id(k), "") for k in b.naskah.kalimat}


def _paragraf(b: Perkara) -> Iterator[Temuan]:
    teks: dict[int, list[Kalimat]] = {}
    for k in b.naskah.kalimat:
        teks.setdefault(k.paragraf, []).append(k)
    bab = _bab(b)
    dikenal: dict[tuple[str, str], Kalimat] = {}
    for isi in teks.values():
        teks_isi = "".join(k.teks for k in isi)
        kunci = re.sub(r"[^a-z0-9]", "", _BUTIR.sub("", teks_isi.lower()))
        if len(kunci) < 160:
            continue
        lama = dikenal.setdefault((bab[id(isi[0])], kunci), isi[0])
        # A mission or goal may be quoted in two lists; told twice in running text it is a copy left behind.
        if lama is isi[0] or (_BUTIR.match(teks_isi) and _BUTIR.match(lama.teks)):
            continue
        awal = isi[0].teks[:70].rstrip()
        yield Temuan(
            KODE,
            "salin_tempel",
            "rendah",
            0.85,
            isi[0].lokasi(0, len(awal)),
            awal + " …",
            "",
            "",
            _("paragraf ini sama dengan paragraf sebelumnya"),
            (lama.lokasi(0, min(70, len(lama.teks))),),
        )
