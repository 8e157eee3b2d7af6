"""What a check says: findings with their arithmetic, and what was recomputed and found right."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from selaras.bahasa import _
from selaras.dokumen.model import Tempat

Tingkat = Literal["rendah", "sedang", "tinggi"]
RAGU = 0.5  # how sure we are of what is only pointed out
TINGKAT: tuple[Tingkat, ...] = ("rendah", "sedang", "tinggi")
Kategori = Literal[
    "aritmetika_tabel", "aritmetika_prosa", "silang", "terbilang", "salin_tempel", "arah", "kelengkapan", "penomoran", "tanggal",
    "satuan", "target", "struktur", "bahasa",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lokasi:
    """A place in the document. ``kutipan`` is an exact substring of its source; ``baris`` counts from 1 (in a PDF: on its page).

    ``sebutan`` tells the place as a reader finds it, ``bab`` the chapter; both are given when the check is done.
    """

    kutipan: str
    baris: int | None = None
    awal: int | None = None
    akhir: int | None = None
    halaman: int | None = None
    tabel: int | None = None
    sel: str | None = None
    sebutan: str = ""
    bab: str = ""

    @staticmethod
    def dari(tempat: Tempat | None, kutipan: str) -> Lokasi:
        if tempat is None:
            return Lokasi(kutipan)
        return Lokasi(kutipan, tempat.baris, tempat.awal, tempat.akhir, tempat.halaman, tempat.tabel, tempat.sel or None)

    @property
    def kunci(self) -> tuple[object, ...]:
        return self.halaman, self.baris, self.sel, self.awal, self.akhir

    def __str__(self) -> str:
        if self.sebutan:
            return self.sebutan
        bagian = [f"hlm. {self.halaman}"] if self.halaman else []
        bagian += [f"baris {self.baris}"] if self.baris else []
        bagian += [f"tabel {self.tabel} sel {self.sel}"] if self.sel else []
        return ", ".join(bagian)


SEBUTAN_KATEGORI: dict[Kategori, str] = {
    "aritmetika_tabel": _("hitungan dalam tabel"), "aritmetika_prosa": _("hitungan dalam kalimat"), "silang": _("dua nilai untuk satu hal"),
    "terbilang": _("angka dan terbilang"), "salin_tempel": _("salin tempel"), "arah": _("kata arah"), "kelengkapan": _("kelengkapan"),
    "penomoran": _("penomoran"), "tanggal": _("tanggal dan tahun"), "satuan": _("satuan dan skala"), "target": _("saran untuk target"),
    "struktur": _("susunan"), "bahasa": _("bahasa"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Temuan:
    """One contradiction. ``keyakinan`` is between 0 and 1; ``seharusnya`` may be empty where nobody can tell which side is right."""

    aturan: str
    kategori: Kategori
    tingkat: Tingkat
    keyakinan: float
    lokasi: Lokasi
    tertulis: str
    seharusnya: str
    hitungan: str
    pesan: str
    terkait: tuple[Lokasi, ...] = ()

    @property
    def saran(self) -> bool:
        """Advice on planning, which accuses nobody."""
        return self.kategori == "target"

    def ditunjuk(self) -> Temuan:
        """The same as something to look at, which accuses nobody."""
        return replace(self, tingkat="rendah", keyakinan=RAGU)


@dataclass(frozen=True, slots=True)
class Benar:
    """A printed number that was recomputed from others and is right: evidence for the reader and for the rules."""

    aturan: str
    lokasi: Lokasi
    hitungan: str


@dataclass(frozen=True, slots=True)
class Ditekan:
    """A finding that the user set aside, with the reason given."""

    temuan: Temuan
    alasan: str


@dataclass
class Hasil:
    """The result of one check. ``temuan`` stand in reading order."""

    dokumen: str
    temuan: list[Temuan] = field(default_factory=list)
    benar: list[Benar] = field(default_factory=list)
    ditekan: list[Ditekan] = field(default_factory=list)
    angka: int = 0
    tabel: int = 0
    kalimat: int = 0

    def mulai(self, tingkat: Tingkat) -> list[Temuan]:
        """Findings at this level or above; advice is none of them."""
        batas = TINGKAT.index(tingkat)
        return [t for t in self.temuan if not t.saran and TINGKAT.index(t.tingkat) >= batas]

    @property
    def saran(self) -> list[Temuan]:
        return [t for t in self.temuan if t.saran]

    @property
    def dapat_diperiksa(self) -> bool:
        """Was there a number that could be checked at all?"""
        return self.angka > 0
