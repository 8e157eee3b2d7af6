"""Tables: sums, percents, changes, shares, means and what the head states, all at once.

**How it works.** The table is read as lines of numbers (columns, then rows). What the row of column numbers states, what heads and labels
say (jumlah, sisa, %, perubahan, rata-rata, distribusi), and what holds in most rows by more than chance becomes equations over cells. Of the
cells on equations that fail, the smallest change that makes all of them hold is looked for; the cell that needs it is told, with the value.

**Why it does not accuse wrongly.** A relation must be proved by the rows that hold it. A row is a total by its name or place, never because
it happens to equal two others. Percents, indices, rates and means are not added. A cell that other equations confirm is not accused.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Mutu, seperti
from selaras.periksa.kisi import Kisi, lokasi_sel
from selaras.periksa.perkara import Perkara, temuan_sel, tingkat_beda
from selaras.periksa.tabel.baca import baca_tabel
from selaras.periksa.tabel.diagnosis import Tuduhan
from selaras.periksa.tabel.persamaan import Linear, PersamaanTabel, bil
from selaras.periksa.temuan import Benar, Temuan

KODE = "TBL"
NAMA = "Hitungan di dalam tabel"
KODE_JENIS = {"jumlah": "JML", "stok": "JML", "persen": "PSN", "bagian": "PSN", "kali": "PSN", "nisbah": "PSN"}
KODE_LAIN = "TMB"
BIAYA_RAGU = 4.5  # a change this dear is told, but not as certain
SEBUT_TERBANYAK = 12  # cells that a finding names as related


def kode(p: PersamaanTabel) -> str:
    """The code under which a finding of this relation is known: JML for sums, PSN for percents, TMB for changes and means."""
    if p.jenis == "rumus":
        return "JML" if isinstance(p.bentuk, Linear) else "PSN"
    return KODE_JENIS.get(p.jenis, KODE_LAIN)


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for kisi in b.naskah.kisi:
        bacaan = baca_tabel(kisi)
        tertuduh = {id(t.sel) for t in bacaan.tuduhan}
        for p in bacaan.persamaan:
            if p.mutu >= Mutu.POTONG and id(p.hasil) not in tertuduh:
                yield Benar(kode(p), lokasi_sel(kisi, p.hasil), p.hitungan())
            elif p.mutu == Mutu.SELIP and not p.longgar and id(p.hasil) not in tertuduh:
                yield _pembulatan(kisi, p)
        for t in bacaan.tuduhan:
            yield _tuduhan(kisi, t)


def _pembulatan(kisi: Kisi, p: PersamaanTabel) -> Temuan:
    benar = p.titik() or Decimal(0)
    pesan = _(
        "{nama}: {tulis} meleset satu angka terakhir dari {benar}",
        nama=kisi.nama(p.hasil),
        tulis=p.hasil.teks,
        benar=seperti(benar, bil(p.hasil)),
    )
    return temuan_sel(kisi, p.hasil, kode(p), "aritmetika_tabel", seperti(benar, bil(p.hasil)), p.hitungan(), pesan, "rendah", p.yakin)


def _tuduhan(kisi: Kisi, t: Tuduhan) -> Temuan:
    p = t.utama
    b = bil(t.sel)
    benar = seperti(t.benar, b)
    hitungan = p.hitungan() if p.hasil is t.sel else p.hitungan_dengan(t.sel, t.benar)
    if p.hasil is t.sel:
        pesan = _("{nama}: {hitungan}, tertulis {tulis}", nama=kisi.nama(t.sel), hitungan=hitungan, tulis=t.sel.teks)
    else:
        pesan = _(
            "{nama}: hanya dengan {benar} hitungan {hasil} cocok ({hitungan}), tertulis {tulis}",
            nama=kisi.nama(t.sel), benar=benar, hasil=kisi.nama(p.hasil), hitungan=hitungan, tulis=t.sel.teks,
        )  # fmt: skip
    if len(t.persamaan) > 1:
        pesan += _("; {n} hitungan lain menunjuk angka yang sama", n=len(t.persamaan) - 1)
    elif t.seimbang:
        pesan += _("; yang salah dapat juga salah satu angka penyusunnya")
    terkait = [s for q in t.persamaan for s in q.sel if s is not t.sel]
    return temuan_sel(
        kisi, t.sel, kode(p), "aritmetika_tabel", benar, hitungan, pesan, tingkat_beda(b.nilai, t.benar), p.yakin,
        tuple(lokasi_sel(kisi, s) for s in dict.fromkeys(terkait[:SEBUT_TERBANYAK])),
    )  # fmt: skip
