"""Oddities of the money: spent without a ceiling or above it, and one programme told at two levels with two sums."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from selaras.angka import cetak_bilangan
from selaras.aplikasi.paket.baca import BarisPaket, Galat, Paket
from selaras.bahasa import _
from selaras.laporan.anggaran import TAHAP

_RINCIAN = ("program", "sub_kegiatan", "jenis_belanja")
_BULAN_SETRIWULAN = 3


class _Tempat(NamedTuple):
    """Where an amount stands: a year, a source of money, and one line of its budget."""

    tahun: int
    sumber: str
    program: str
    sub_kegiatan: str
    jenis_belanja: str

    @property
    def sebut(self) -> str:
        rincian = next(f"{k} {v}" for k, v in zip(_RINCIAN, self[2:], strict=True) if v)
        return _("sumber dana {s}, {r}", s=self.sumber, r=rincian)


def kejanggalan_anggaran(paket: Paket) -> list[Galat]:
    return [
        *_tahap_sebagian(paket),
        *_dua_tingkat(paket, "pagu"),
        *_dua_tingkat(paket, "realisasi_anggaran"),
        *_dua_sisi(paket),
        *_tanpa_pagu(paket),
    ]


def _tahap_sebagian(paket: Paket) -> Iterator[Galat]:
    """A later stage that names only some of the lines before it: a stage is the whole budget, so the others count as dropped."""
    isi: dict[tuple[int, str], dict[str, dict[str, BarisPaket]]] = defaultdict(lambda: defaultdict(dict))
    for b in paket.baris("pagu"):
        if b.isi["sub_kegiatan"]:
            isi[b.isi["tahun"], b.isi["sumber_dana"]][b.isi["tahap"]][b.isi["sub_kegiatan"]] = b
    for (tahun, sumber), tahap in isi.items():
        urut = [t for t in TAHAP if t in tahap]
        for lama, baru in pairwise(urut):
            hilang = [k for k in tahap[lama] if k not in tahap[baru]]
            if 2 * len(hilang) >= len(tahap[lama]):
                pesan = _(
                    "pagu {baru} {t} sumber dana «{s}» tidak lagi memuat {n} dari {m} sub-kegiatan pagu {lama} ({daftar}); yang tidak disebut "
                    "dianggap dihapus dari anggaran. Bila masih ada, tulis juga barisnya pada tahap {baru}",
                    baru=baru, lama=lama, t=tahun, s=sumber, n=len(hilang), m=len(tahap[lama]), daftar=", ".join(hilang[:5]),
                )  # fmt: skip
                yield Galat("pagu.csv", pesan, next(iter(tahap[baru].values())).nomor, "tahap")


def _tempat(b: BarisPaket) -> _Tempat:
    return _Tempat(b.isi["tahun"], b.isi["sumber_dana"], *(b.isi[k] or "" for k in _RINCIAN))


def _rupiah(n: Decimal) -> str:
    return "Rp" + cetak_bilangan(n, 0 if n == n.to_integral_value() else 2)


def _dua_tingkat(paket: Paket, nama: str) -> Iterator[Galat]:
    """A programme row beside rows of its sub-kegiatan that give another sum, or beside those of other programmes alone: the report adds up
    sub-kegiatan wherever there are any, while the agreement takes the row of the programme."""
    induk = {k.isi["kode"]: k.isi["program"] for k in paket.baris("kegiatan")}
    program_sub = {s.isi["kode"]: induk[s.isi["kegiatan"]] for s in paket.baris("sub_kegiatan")}
    rinci: dict[tuple[object, ...], dict[str, list[Decimal]]] = defaultdict(lambda: defaultdict(list))
    sendiri: list[tuple[tuple[object, ...], BarisPaket]] = []
    for b in paket.baris(nama):
        kelompok = _kelompok(b)
        if b.isi["sub_kegiatan"]:
            rinci[kelompok][program_sub[b.isi["sub_kegiatan"]]].append(b.isi["jumlah"])
        elif b.isi["program"]:
            sendiri.append((kelompok, b))
    for kelompok, b in sendiri:
        if kelompok not in rinci:
            continue
        kode, jumlah = b.isi["program"], b.isi["jumlah"]
        bagian = rinci[kelompok].get(kode)
        if not bagian:
            pesan = _(
                "program {p} ({j}) tidak ikut dijumlahkan: sumber dana {s} dirinci per sub-kegiatan, tetapi tidak untuk program ini; "
                "tambahkan baris sub-kegiatannya",
                p=kode, j=_rupiah(jumlah), s=b.isi["sumber_dana"],
            )  # fmt: skip
            yield Galat(f"{nama}.csv", pesan, b.nomor, "program")
        elif sum(bagian) != jumlah:
            pesan = _(
                "program {p} tertulis {j}, sedangkan {n} baris sub-kegiatannya berjumlah {r} (selisih {d}); laporan menjumlahkan "
                "sub-kegiatan. Samakan, atau hapus baris program ini",
                p=kode, j=_rupiah(jumlah), n=len(bagian), r=_rupiah(sum(bagian, Decimal())), d=_rupiah(abs(sum(bagian) - jumlah)),
            )  # fmt: skip
            yield Galat(f"{nama}.csv", pesan, b.nomor, "jumlah")


def _dua_sisi(paket: Paket) -> Iterator[Galat]:
    """The same ceilings by kind of spending and by sub-kegiatan, with two sums: no report is written of them."""
    jenis: dict[tuple[object, ...], list[BarisPaket]] = defaultdict(list)
    sub: dict[tuple[object, ...], Decimal] = defaultdict(Decimal)
    for b in paket.baris("pagu"):
        if b.isi["jenis_belanja"]:
            jenis[_kelompok(b)].append(b)
        elif b.isi["sub_kegiatan"]:
            sub[_kelompok(b)] += b.isi["jumlah"]
    for kelompok, semua_baris in jenis.items():
        jumlah = sum((b.isi["jumlah"] for b in semua_baris), Decimal())
        if kelompok in sub and sub[kelompok] != jumlah:
            pesan = _(
                "pagu {tahap} {t} sumber dana {s}: {n} baris jenis belanja berjumlah {j}, sedangkan baris sub-kegiatannya {r} (selisih {d}); "
                "keduanya uang yang sama, dan laporan ditolak selama berbeda",
                tahap=kelompok[2], t=kelompok[0], s=kelompok[1], n=len(semua_baris), j=_rupiah(jumlah), r=_rupiah(sub[kelompok]),
                d=_rupiah(abs(jumlah - sub[kelompok])),
            )  # fmt: skip
            yield Galat("pagu.csv", pesan, semua_baris[-1].nomor, "jumlah")


def _kelompok(b: BarisPaket) -> tuple[object, ...]:
    """What belongs together: a year and a source, of ceilings a stage, of what was spent a part of the year."""
    return (b.isi["tahun"], b.isi["sumber_dana"], b.isi.get("tahap"), b.isi.get("triwulan"), b.isi.get("bulan"))


def _tanpa_pagu(paket: Paket) -> Iterator[Galat]:
    """Money spent on a line without a ceiling, or more than its ceiling."""
    pagu: dict[_Tempat, dict[str, BarisPaket]] = defaultdict(dict)
    sumber_lain: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for b in paket.baris("pagu"):
        tempat = _tempat(b)
        if tempat not in pagu:
            sumber_lain[tempat[0], *tempat[2:]].append(tempat.sumber)
        pagu[tempat][b.isi["tahap"]] = b
    tahap = _tahap_akhir(paket)
    for tempat, semua_baris in _menurut_tempat(paket).items():
        nyata, terakhir = _setahun(semua_baris), semua_baris[-1].nomor
        berlaku = pagu[tempat].get(tahap.get((tempat.tahun, tempat.sumber), "")) if tempat in pagu else None
        if not nyata:
            continue
        if berlaku is None:
            pesan = _("{r} terealisasi tanpa pagu ({t}, {sebut}); {saran}", r=_rupiah(nyata), t=tempat.tahun, sebut=tempat.sebut, saran=_saran(
                list(pagu[tempat]) if tempat in pagu else [], sumber_lain.get((tempat[0], *tempat[2:]), [])))  # fmt: skip
            yield Galat("realisasi_anggaran.csv", pesan, terakhir)
        elif nyata > berlaku.isi["jumlah"]:
            pesan = _(
                "realisasi tahun {t} {r} melebihi pagu {tahap} {p} (pagu.csv baris {n}) sebesar {d}; periksa keduanya",
                t=tempat.tahun, r=_rupiah(nyata), tahap=berlaku.isi["tahap"], p=_rupiah(berlaku.isi["jumlah"]), n=berlaku.nomor,
                d=_rupiah(nyata - berlaku.isi["jumlah"]),
            )  # fmt: skip
            yield Galat("realisasi_anggaran.csv", pesan, terakhir, "jumlah")


def _saran(tahap: list[str], sumber: list[str]) -> str:
    if tahap:
        return _("pagunya hanya ada pada tahap {d}: tambahkan pada tahap terakhir sumber dana itu", d=", ".join(tahap))
    if sumber:
        return _("pagunya tercatat pada sumber dana {d}: perbaiki sumber dananya, atau tambahkan pagunya", d=", ".join(sorted(sumber)[:3]))
    return _("tambahkan pagunya di pagu.csv, atau perbaiki kodenya")


def _tahap_akhir(paket: Paket) -> dict[tuple[int, str], str]:
    """The stage whose ceilings the report holds realisasi of a source against: its last one, of sub-kegiatan rows where there are any."""
    hasil: dict[tuple[int, str], tuple[bool, int]] = {}
    for b in paket.baris("pagu"):
        kunci = (b.isi["tahun"], b.isi["sumber_dana"])
        hasil[kunci] = max(hasil.get(kunci, (False, 0)), (bool(b.isi["sub_kegiatan"]), TAHAP.index(b.isi["tahap"])))
    return {kunci: TAHAP[urutan] for kunci, (_rinci, urutan) in hasil.items()}


def _menurut_tempat(paket: Paket) -> dict[_Tempat, list[BarisPaket]]:
    hasil: dict[_Tempat, list[BarisPaket]] = defaultdict(list)
    for b in paket.baris("realisasi_anggaran"):
        hasil[_tempat(b)].append(b)
    return hasil


def _setahun(semua_baris: list[BarisPaket]) -> Decimal:
    """What the rows of one line say was spent in its year: the row of the year, else of its triwulan, each else of its months."""
    isi = {(b.isi["triwulan"], b.isi["bulan"]): b.isi["jumlah"] for b in semua_baris}
    if (None, None) in isi:
        return Decimal(isi[None, None])
    bertriwulan = {t for t, _bulan in isi if t}
    return sum(
        (n for (t, bulan), n in isi.items() if t or (bulan + _BULAN_SETRIWULAN - 1) // _BULAN_SETRIWULAN not in bertriwulan), Decimal()
    )
