"""Which of the sheets behind a report nobody has signed."""

from __future__ import annotations

from dataclasses import dataclass

from selaras.angka import Periode
from selaras.aplikasi.alur.aturan import Keadaan
from selaras.aplikasi.alur.models import Isian, Lembar, Pemilik
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.bahasa import _


@dataclass(frozen=True)
class BelumSah:
    """``orang``: sheets that people fill in, with their states; ``paket``: how many came with the package and never went the way of a sheet."""

    orang: tuple[str, ...] = ()
    paket: int = 0


class BelumDisahkan(Exception):
    """A report is to be published over sheets that people have not signed, and nobody said why. The message is for the person."""

    def __init__(self, belum: BelumSah) -> None:
        self.belum = belum
        super().__init__(
            _(
                "{n} lembar di balik laporan ini belum disahkan. Sahkan dahulu, atau tulis alasan menerbitkannya sebelum disahkan:\n{d}",
                n=len(belum.orang), d="\n".join(f"  - {x}" for x in belum.orang),
            )
        )  # fmt: skip


def belum_sah(instansi: PerangkatDaerah, periode: Periode | int) -> BelumSah:
    """The unsigned sheets of the period, of its parts and of what went before in the year; and the targets of the year."""
    p = Periode.dari(periode)
    orang, paket = [], 0
    for x in Lembar.objects.filter(perangkat_daerah=instansi).exclude(keadaan=Keadaan.DISAHKAN).select_related("unit").order_by("pk"):
        q = Periode.urai(x.periode)
        if q.tahun != p.tahun or not (q.hari_akhir <= p.hari_akhir or (q.setahun and x.tabel == Isian.TARGET)):
            continue
        if x.pemilik == Pemilik.ORANG or x.keadaan != Keadaan.DRAF:
            orang.append(f"{x} ({x.get_keadaan_display()})")
        else:
            paket += 1
    return BelumSah(tuple(orang), paket)
