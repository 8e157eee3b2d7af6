"""A table as a grid: every cell knows its row label, its column label, its year and its role."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from selaras.dokumen.baca.bilangan import pilah
from selaras.dokumen.baca.susunan import nama_kolom, polos
from selaras.dokumen.model import Nilai, Sel, Tabel, Tempat, Tulisan
from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kata import RATA_TABEL, TOTAL
from selaras.periksa.nomor_kolom import BarisNomor, baris_nomor
from selaras.periksa.temuan import Lokasi

TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d|[.,]\d)")
_KOSONG = {"", "-", "–", "—", "--", "n/a", "na", "nihil", "%", "…", "..."}
_SISA_SEL = re.compile(r"^[\s()%.,:;*-]*(?:rp\.?)?[\s()%.,:;*-]*(?:[a-z][a-z/ ]{0,24})?[\s()%.,:;*-]*$", re.IGNORECASE)
_NOMOR = re.compile(r"^\s*(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]?\s*$", re.IGNORECASE)
AWALAN_NOMOR = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zA-Z][.)])\s*|^\W+")
_KODE = re.compile(r"^\d{1,2}(?:\.\d{1,2}){2,}\.?$|^\d\.\d{2}$")  # 6.01.2.01: a code, not an amount
_PENANDA = re.compile(r"\(\s*\d{1,2}\s*\)")
PERAN: tuple[tuple[str, str], ...] = (
    ("nomor", r"^(?:no|nomor|no urut)\b\.?$|\bkode\b|\brekening\b"),
    ("satuan", r"^satuan\b"),
    ("capaian", r"capaian|%\s*cap|tingkat (?:capaian|ketercapaian)|kinerja \(?%|persentase (?:realisasi|serapan|penyerapan)|serapan|penyerapan (?:anggaran|\(?%)|^%$|^\(?%\)?|^persen(?:tase)?$|rasio realisasi"),
    ("sisa", r"\bsisa\b|saldo|tidak terserap"),
    ("selisih", r"selisih|deviasi|bertambah|berkurang|\+/-|naik/turun|perubahan|pertumbuhan|kenaikan|penurunan"),
    ("target", r"\btarget\b|^t$|\brencana\b"),
    ("realisasi", r"\brealisasi\b|^r$|\bcapaian kinerja\b"),
    ("anggaran", r"anggaran|\bpagu\b|alokasi|\bdpa\b|apbd"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class SelKisi:
    """One cell. ``bil`` is set when the cell holds exactly one number and nothing else but its unit."""

    r: int
    k: int
    teks: str
    bil: Bilangan | None
    banyak: int
    tempat: Tempat | None
    penuh: Tempat | None = None

    @property
    def kosong(self) -> bool:
        return self.teks.strip().lower() in _KOSONG


@dataclass
class KolomKisi:
    teks: str
    tahun: int | None
    peran: str


@dataclass
class BarisKisi:
    """``label`` is the row's own words; ``kelompok`` the group row or merged cell above it."""

    label: str
    kelompok: str = ""
    tahun: int | None = None
    satuan: str = ""
    nomor: str = ""
    total: bool = False
    rata: bool = False
    gaya: str = ""
    inden: int = 0


@dataclass
class Kisi:
    tabel: Tabel
    urutan: int
    judul: str
    nomor: str
    tahun: int | None
    bagian: str
    kolom: list[KolomKisi] = field(default_factory=list)
    baris: list[BarisKisi] = field(default_factory=list)
    sel: list[list[SelKisi]] = field(default_factory=list)
    kepala: list[list[SelKisi]] = field(default_factory=list)
    kolom_label: int = 0
    nomor_kolom: BarisNomor | None = None

    @property
    def yakin_baca(self) -> float:
        """How surely the cells stand where they belong."""
        return 0.95

    @property
    def sebutan(self) -> str:
        """How a message names the table."""
        return self.nomor or self.judul or f"tabel ke-{self.urutan}"

    def nama(self, s: SelKisi) -> str:
        """«Koperasi aktif, 2021»: how a message names the cell."""
        b, k = self.baris[s.r], self.kolom[s.k]
        bagian = [AWALAN_NOMOR.sub("", b.label).rstrip(". ") or b.kelompok, k.teks if k.teks and k.teks != b.label else ""]
        return ", ".join(dict.fromkeys(x for x in bagian if x))

    @cached_property
    def kolom_angka(self) -> list[int]:
        """Columns that hold numbers worth a check: not the running number, not the year."""
        hasil = []
        for k in range(len(self.kolom)):
            if k == self.kolom_label or self.kolom[k].peran in ("nomor", "satuan"):
                continue
            isi = [b[k] for b in self.sel if b[k].bil is not None]
            if isi and sum(bool(_KODE.match(s.teks)) for s in isi) * 3 <= len(isi):
                hasil.append(k)
        return hasil

    def tanda(self, r: int) -> str:
        """Words between the row's label and its numbers (T, R, C; a unit): they tell rows of one label apart."""
        return " ".join(
            s.teks for s in self.sel[r][self.kolom_label + 1 :] if s.teks and s.bil is None and not s.kosong and len(s.teks) < 12
        )

    def angka_kolom(self, k: int) -> list[SelKisi]:
        return [b[k] for b in self.sel if b[k].bil is not None]


def teks_sel(c: Sel) -> str:
    return "".join(r.teks for r in c.runs if not hasattr(r, "kunci"))


def _sel(c: Sel, r: int, k: int) -> SelKisi:
    teks = " ".join(teks_sel(c).replace("**", "").split())
    nilai = [x for x in c.runs if isinstance(x, Nilai)]
    if not nilai and any(ch.isdigit() for ch in teks):
        nilai = [x for x in pilah([(teks, c.tempat)], sel=True) if isinstance(x, Nilai)]
    bil = None
    if len(nilai) == 1:
        sisa = (
            "".join(x.teks for x in c.runs if isinstance(x, Tulisan))
            if any(isinstance(x, Nilai) for x in c.runs)
            else teks.replace(nilai[0].teks, "", 1)
        )
        if _SISA_SEL.match(sisa.replace("\n", " ")):
            bil = Bilangan.dari(nilai[0])
    return SelKisi(r, k, teks, bil, len(nilai), bil.tempat if bil and bil.tempat else c.tempat, c.tempat)


def _nomori(kisi: Kisi, baris: tuple[Sel, ...]) -> bool:
    """Is it the row of column numbers? Then the grid keeps what it says."""
    hasil = baris_nomor([(teks_sel(c).replace("**", ""), c.rentang) for c in baris])
    if hasil is not None:
        kisi.nomor_kolom = hasil
    return hasil is not None


def _rata_baris(baris: tuple[Sel, ...], r: int, lebar: int, bernomor: bool = False) -> list[SelKisi]:
    hasil: list[SelKisi] = []
    for c in baris:
        s = SelKisi(r, len(hasil), "", None, 0, c.tempat) if bernomor else _sel(c, r, len(hasil))
        hasil.append(s)
        for _n in range(c.rentang - 1):
            hasil.append(SelKisi(r, len(hasil), s.teks if s.bil is None and r < 0 else "", None, 0, c.tempat))
    while len(hasil) < lebar:
        hasil.append(SelKisi(r, len(hasil), "", None, 0, None))
    return hasil[:lebar]


def buat_kisi(tabel: Tabel, urutan: int, bagian: str) -> Kisi:
    """Lay the table out; header words are inherited to the right and downwards, as merged headers mean."""
    lebar = max([sum(c.rentang for c in b) for b in (*tabel.kepala, *(x.sel for x in tabel.baris))], default=0)
    judul = polos(tabel.judul)
    semua_tahun = TAHUN.findall(judul)
    kisi = Kisi(tabel, urutan, judul, tabel.nomor, int(semua_tahun[-1]) if semua_tahun else None, bagian)
    kepala = [b for b in tabel.kepala if not _nomori(kisi, b)]
    kisi.kepala = [_rata_baris(b, -1, lebar) for b in kepala]
    _kolom(kisi, lebar)
    bernomor = next((r for r, b in enumerate(tabel.baris[:2]) if kisi.nomor_kolom is None and _nomori(kisi, b.sel)), None)
    kisi.sel = [_rata_baris(b.sel, r, lebar, r == bernomor) for r, b in enumerate(tabel.baris)]
    kisi.kolom_label = _kolom_label(kisi, lebar)
    _baris(kisi)
    return kisi


def _kolom(kisi: Kisi, lebar: int) -> None:
    atas = [""] * lebar
    jalur: list[list[str]] = [[] for _k in range(lebar)]
    for n, baris in enumerate(kisi.kepala):
        terakhir = n == len(kisi.kepala) - 1
        lalu = ""
        for k, s in enumerate(baris):
            teks = _PENANDA.sub("", s.teks).strip()
            if teks:
                lalu = teks
            elif not terakhir or len(kisi.kepala) == 1:
                # A merged header goes on to the right as long as nothing stands above that ends it.
                teks = lalu if lalu and k and (n == 0 or atas[k] == atas[k - 1]) and not terakhir else ""
            if teks and (not jalur[k] or jalur[k][-1] != teks):
                jalur[k].append(teks)
        atas = [j[-1] if j else "" for j in jalur]
    for k in range(lebar):
        teks = " ".join(jalur[k])
        semua_tahun = TAHUN.findall(teks)
        peran = next((p for t in reversed(jalur[k]) for p, pola in PERAN if re.search(pola, t.strip().lower())), "")
        if semua_tahun and peran == "capaian" and "%" not in teks:
            peran = ""  # «capaian tahun 2021» over years is what was reached, not a percent
        kisi.kolom.append(KolomKisi(teks, int(semua_tahun[-1]) if semua_tahun else None, peran))


def _kolom_label(kisi: Kisi, lebar: int) -> int:
    """The column whose words name the rows: the last column of words before the numbers, else the first."""
    terbaik = 0
    for k in range(lebar):
        isi = [b[k] for b in kisi.sel if b[k].teks]
        kata = sum(s.bil is None and not _NOMOR.match(s.teks) and not s.kosong and len(s.teks) > 2 for s in isi)
        if kisi.kolom[k].peran in ("satuan", "target", "realisasi", "capaian", "anggaran"):
            break
        if isi and kata >= max(1, len(isi) / 2):
            terbaik = k
        elif (
            isi
            and sum(s.bil is not None for s in isi) > len(isi) / 2
            and k
            and kisi.kolom[k].peran != "nomor"
            and not all(_NOMOR.match(s.teks) for s in isi)
        ):
            break
    return terbaik


def _baris(kisi: Kisi) -> None:
    kelompok = ""
    k0 = kisi.kolom_label
    satuan_k = next((k for k, x in enumerate(kisi.kolom) if x.peran == "satuan"), None)
    pewaris = [""] * len(kisi.kolom)
    for r, b in enumerate(kisi.sel):
        depan = [s.teks for s in b[: k0 + 1] if s.teks]
        for k in range(k0):
            if b[k].teks and not _NOMOR.match(b[k].teks):
                pewaris[k] = b[k].teks
        label = b[k0].teks or next((t for t in reversed(depan) if not _NOMOR.match(t)), "")
        if not label and k0:
            label = next((p for p in reversed(pewaris[:k0]) if p), "") if any(s.bil for s in b) else ""
        angka = [s for s in b[k0 + 1 :] if s.bil is not None]
        info = BarisKisi(label, kelompok)
        info.nomor = b[0].teks if k0 and _NOMOR.match(b[0].teks) else ""
        bersih = re.sub(r"^\W+|\W+$", "", label.lower())
        rapat = "".join(bersih.split())
        gabung = " ".join(t.lower() for t in depan)
        info.total = (
            rapat in ("jumlah", "total", "grandtotal", "jumlahtotal", "subtotal", "subjumlah")
            or bool(
                re.match(
                    r"^(?:sub ?|grand )?(?:total|jumlah)(?: (?:seluruhnya|keseluruhan|total|akhir|umum|belanja|anggaran|besar|pagu|i+|[a-z]|\d+))*$",
                    bersih,
                )
            )
            or gabung.strip() in TOTAL
            or kisi.tabel.baris[r].gaya == "jumlah"
        )
        info.rata = any(bersih.startswith(x) for x in RATA_TABEL)
        info.satuan = b[satuan_k].teks if satuan_k is not None else ""
        info.gaya = kisi.tabel.baris[r].gaya
        tahun = TAHUN.fullmatch(b[k0].teks.strip().lower().removeprefix("tahun").strip())
        info.tahun = int(tahun[0]) if tahun else None
        if not angka and label and not any(s.teks for s in b[k0 + 1 :] if not s.kosong):
            kelompok = label if len([s for s in b if s.teks]) <= 2 else kelompok
        kisi.baris.append(info)


def lokasi_sel(kisi: Kisi, s: SelKisi) -> Lokasi:
    """A cell's place; the quote is the cell's own text."""
    if s.k <= kisi.kolom_label and s.penuh is not None:
        return Lokasi.dari(s.penuh, s.teks)
    teks = s.bil.teks if s.bil is not None and s.bil.tempat is not None else s.teks
    lok = Lokasi.dari(s.tempat, teks)
    return lok if s.tempat is not None else Lokasi(teks, tabel=kisi.urutan, sel=f"{nama_kolom(s.k)}{s.r + 1 + len(kisi.kepala)}")
