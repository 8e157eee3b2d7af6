"""A word of direction against the two values that it speaks of.

**How it works.** «meningkat dari A menjadi B», «A lebih rendah daripada B», «masih di bawah target A»: the order of the two values must be
the one that the word says. A change whose arithmetic holds names its two values by itself.

**Why it does not accuse wrongly.** Both values stand in one clause and are of one measure; values that print alike contradict nothing. A
value outside the sentence is a guess: the word is pointed out.
"""

from __future__ import annotations

from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.bahasa_id.leksikon import LAWAN
from selaras.periksa.klaim.arah import KlaimArah, klaim_arah
from selaras.periksa.penjelasan.bukti import boleh_menuduh, keyakinan
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Temuan

KODE = "ARK"
NAMA = "Kata arah terhadap dua nilainya"


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, hitungan in b.klaim:
        sudah: set[int] = set()
        klaim = list(klaim_arah(a, hitungan, b.nilai_tabel(a)))
        tegak = {k.w for k in klaim if k.benar}
        for k in klaim:
            if k.w in sudah:
                continue
            if k.benar:
                sudah.add(k.w)
                yield Benar(KODE, a.unsur[k.w].lokasi, _hitungan(k))
            elif k.w not in tegak and boleh_menuduh(k.bacaan, False, False):
                sudah.add(k.w)
                yield _temuan(k)


def _hitungan(k: KlaimArah) -> str:
    return f"{k.a.bil.teks} → {k.b.bil.teks}"


def _temuan(k: KlaimArah) -> Temuan:
    u = k.al.unsur
    kata = u[k.w].teks
    usul = LAWAN.get(kata.lower().replace(" ", "_"), "turun" if k.arah > 0 else "naik").replace("_", " ")
    pesan = _("tertulis «{k}», padahal {a} terhadap {b}", k=kata, a=k.b.bil.teks, b=k.a.bil.teks)
    t = Temuan(KODE, "arah", "tinggi", keyakinan(k.bacaan, False), u[k.w].lokasi, kata, usul, _hitungan(k), pesan, (k.a.lokasi, k.b.lokasi))
    return t.ditunjuk() if k.jauh else t
