"""What every rule is given: the document, the graph, and short ways to say a finding."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from selaras.dokumen.baca.susunan import nama_kolom
from selaras.periksa.graf import Graf
from selaras.periksa.kisi import Kisi, SelKisi
from selaras.periksa.naskah import Kalimat, Naskah, Token
from selaras.periksa.sebutan import Sebutan, sebutan
from selaras.periksa.temuan import Kategori, Lokasi, Temuan, Tingkat


@dataclass
class Bahan:
    naskah: Naskah
    graf: Graf
    sebutan: list[Sebutan] = field(default_factory=list)

    def __post_init__(self) -> None:
        # Linked once, before any rule looks: a series then knows the values that sentences give it.
        self.sebutan = list(sebutan(self.graf))


def lokasi_sel(kisi: Kisi, s: SelKisi) -> Lokasi:
    """A cell's place; the quote is the cell's own text."""
    if s.k <= kisi.kolom_label and s.penuh is not None:
        return Lokasi.dari(s.penuh, s.teks)
    teks = s.bil.teks if s.bil is not None and s.bil.tempat is not None else s.teks
    lok = Lokasi.dari(s.tempat, teks)
    return lok if s.tempat is not None else Lokasi(teks, tabel=kisi.urutan, sel=f"{nama_kolom(s.k)}{s.r + 1 + len(kisi.kepala)}")


def tingkat_beda(tertulis: Decimal, benar: Decimal) -> Tingkat:
    """An error of more than one percent of the truth is tinggi, a smaller one sedang."""
    return "tinggi" if abs(tertulis - benar) > abs(benar) / 100 else "sedang"


def tengah(r: tuple[Decimal, Decimal]) -> Decimal:
    return (r[0] + r[1]) / 2


def temuan_sel(
    kisi: Kisi,
    s: SelKisi,
    aturan: str,
    kategori: Kategori,
    seharusnya: str,
    hitungan: str,
    pesan: str,
    tingkat: Tingkat = "tinggi",
    keyakinan: float = 0.95,
    terkait: tuple[Lokasi, ...] = (),
) -> Temuan:
    return Temuan(aturan, kategori, tingkat, keyakinan, lokasi_sel(kisi, s), s.teks, seharusnya, hitungan, pesan, terkait)


def temuan_token(
    k: Kalimat,
    t: Token,
    aturan: str,
    kategori: Kategori,
    seharusnya: str,
    hitungan: str,
    pesan: str,
    tingkat: Tingkat = "tinggi",
    keyakinan: float = 0.95,
    terkait: tuple[Lokasi, ...] = (),
    konteks: int = 1,
) -> Temuan:
    """A finding at a number of a sentence; its quote takes ``konteks`` words before it along."""
    return Temuan(aturan, kategori, tingkat, keyakinan, k.lokasi_token(t, konteks), t.bil.teks, seharusnya, hitungan, pesan, terkait)
