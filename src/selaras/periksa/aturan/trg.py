"""Targets that say nothing: an achievement far above 200 percent or below zero, a target below last year's result.

**How it works.** The capaian column, and target and realisasi by indicator. An achievement above 200 percent says that the target was
not a target; a negative one that the formula or the indicator was not thought through.

**Why it does not accuse wrongly.** It judges planning, not arithmetic; a target below last year's result is only rendah, since there
may be a reason that the report gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import cetak_nilai
from selaras.periksa.graf import kunci_indikator, mirip
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.perkara import Perkara, temuan_sel
from selaras.periksa.temuan import Temuan

KODE = "TRG"
NAMA = "Target yang tidak bermakna"
BATAS = Decimal(200)
MUSTAHIL = Decimal(10_000)


def periksa(b: Perkara) -> Iterator[Temuan]:
    sudah: set[tuple[int, int]] = set()
    for i in b.graf.indikator:
        s = i.capaian
        if s is None or s.bil is None or i.target is None or i.target.bil is None:
            continue
        v = s.bil.nilai
        if v > BATAS or v < 0:
            sudah.add((i.kisi.urutan, s.r))
            pesan = (
                _("capaian {x} dari target {t}: target jauh di bawah kemampuan", x=s.teks, t=i.target.teks)
                if v > 0
                else _("capaian {x}: realisasi berlawanan arah dengan target {t}", x=s.teks, t=i.target.teks)
            )
            hitungan = f"{i.realisasi.teks} ÷ {i.target.teks}" if i.realisasi is not None else ""
            # The mistake is in the target; beyond a hundredfold, or below zero, the capaian itself says nothing any more.
            tunjuk, lain = (s, i.target) if v > MUSTAHIL or v < 0 else (i.target, s)
            yield temuan_sel(
                i.kisi, tunjuk, KODE, "target", _("tinjau target"), hitungan, pesan, "sedang", 0.95, (lokasi_sel(i.kisi, lain),)
            )
    yield from _mundur(b)


def _mundur(b: Perkara) -> Iterator[Temuan]:
    """A target lower than what was reached the year before."""
    for t in b.graf.seri:
        if t.peran != "target":
            continue
        for r in b.graf.seri:
            if r.peran != "realisasi" or r.kisi is not t.kisi or mirip(kunci_indikator(r.label), kunci_indikator(t.label)) < 1:
                continue
            for tahun, s in t.titik.items():
                lalu = r.bil(tahun - 1)
                if lalu is not None and s.bil is not None and lalu.nilai > s.bil.nilai * Decimal("1.5") > 0 and s.bil.jenis == lalu.jenis:
                    yield temuan_sel(
                        t.kisi,
                        s,
                        KODE,
                        "target",
                        _("di atas {x}", x=cetak_nilai(lalu.nilai)),
                        f"{r.titik[tahun - 1].teks} → {s.teks}",
                        _(
                            "target {y} untuk {label} ({t}) lebih rendah daripada realisasi {x} ({r})",
                            y=tahun,
                            label=t.label,
                            t=s.teks,
                            x=tahun - 1,
                            r=r.titik[tahun - 1].teks,
                        ),
                        "rendah",
                        0.8,
                        (lokasi_sel(r.kisi, r.titik[tahun - 1]),),
                    )
