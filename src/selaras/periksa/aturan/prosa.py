"""Arithmetic that a sentence states about its own numbers: shares, rests, changes, rates, means.

**How it works.** Every wording of the lexicon that matches gives an equation. One that holds is evidence. One that does not hold accuses
only when nothing else in reach gives the printed number, and then the number whose mistyping explains it most cheaply. Where no mistyping
explains it, a document with chapters and tables may mean something that stands elsewhere: that is worth a look, and no accusation, unless
the reading has held in many documents by other hands.

**Why it does not accuse wrongly.** The slots stand in one sentence, the kinds of their numbers agree, and a result that is a thousand
times off with no digit in common is taken for a misreading.
"""

from __future__ import annotations

from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.bilangan import Mutu, seperti
from selaras.periksa.kendala.persamaan import Sebut
from selaras.periksa.klaim.baca import Klaim
from selaras.periksa.naskah.unsur import Alinea
from selaras.periksa.penjelasan.bukti import teruji
from selaras.periksa.penjelasan.dugaan import Dugaan, dugaan, ragu
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "ARI"
NAMA = "Hitungan yang disebut kalimat"


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, klaim in b.klaim:
        yield from _alinea(a, klaim, b.tertutup)


def _alinea(a: Alinea, klaim: list[Klaim], tertutup: bool) -> Iterator[Temuan | Benar]:
    kena = [k for k in klaim if k.p.mutu() > Mutu.SALAH]
    for k in kena:
        yield Benar(KODE, a.unsur[k.letak[0]].lokasi, k.p.hitungan())
    dituduh: set[Sebut] = set()
    for d in dugaan(a, klaim, kena):
        dituduh |= set(d.k.p.sebutan)
        t = temuan(d)
        yield t if d.selip or tertutup or teruji(d.k.bacaan, d.siapa.bil.jenis == "%") else t.ditunjuk()
    for d in ragu(a, klaim, kena, dituduh):
        yield temuan(d).ditunjuk()


def temuan(d: Dugaan) -> Temuan:
    k: Klaim = d.k
    s = d.siapa
    nilai = k.p.usul() if s is k.p.hasil and not d.serta else None
    usul = seperti(d.nilai if nilai is None else nilai, s.bil, skala_bebas=True)
    return Temuan(
        KODE,
        k.p.kategori,
        "tinggi" if d.yakin >= 0.9 else "sedang",
        d.yakin,
        s.lokasi,
        s.bil.teks,
        usul,
        k.p.hitungan(),
        _pesan(d, usul),
        tuple(dict.fromkeys(x for y in (k, *d.serta) for x in y.p.terkait(s))),
    )


def _pesan(d: Dugaan, usul: str) -> str:
    """What a colleague would say."""
    s, h = d.siapa.bil.teks, d.k.p.hitungan()
    if d.serta:
        lain = ", ".join(dict.fromkeys(x.p.hasil.bil.teks for x in (d.k, *d.serta) if x.p.hasil is not d.siapa))
        return _("Bila {a} dibaca {b}, angka lain di paragraf ini ({l}) cocok semua; dengan {a} tidak.", a=s, b=usul, l=lain)
    if d.siapa is not d.k.p.hasil:
        return _("Hitungan {h} tidak menghasilkan {c}; baru cocok bila {a} dibaca {b}.", h=h, c=d.k.p.hasil.bil.teks, a=s, b=usul)
    return _("Menurut hitungan {h}, sedangkan di sini tertulis {a}.", h=h, a=s)
