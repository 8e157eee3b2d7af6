"""Lists that a paragraph tells: «Alur 12,4 persen, Batu 9,8 persen, dan Cermin 15,1 persen», «2021–2023 berturut-turut 331, 840, dan 166»."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.periksa.bahasa_id.daftar import BUKAN_ISI, BUKAN_NAMA, DEPAN_TAHUN
from selaras.periksa.himpunan.nama import IndeksNama, Penyebutan, kunci_nama
from selaras.periksa.himpunan.susun import Anggota, Himpunan, Keluarga
from selaras.periksa.klaim.baca import sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea

TERSEDIKIT = 3
PANJANG_NAMA = 7  # tokens of a name
_PEMISAH = frozenset(HURUF[x] for x in ("KOMA", "DAN", "TITIK_KOMA", "PISAH", "TITIK_DUA", "ANTARA"))
_LEWAT = frozenset(HURUF[x] for x in ("SEBESAR", "BUKA", "TUTUP", "GARIS", "SAMA", "RASIO"))


@dataclass(frozen=True, eq=False)
class DaftarAngka:
    """The list as a family; tokens ``awal`` to ``akhir`` tell it, ``letak`` are its numbers."""

    al: Alinea
    keluarga: Keluarga
    letak: tuple[int, ...]
    awal: int
    akhir: int

    def sebut(self) -> list[Penyebutan]:
        """Where the paragraph names a member outside the list itself."""
        semua = IndeksNama([self.keluarga.label]).sebut(self.al)
        return [p for p in semua if p.akhir <= self.awal or p.awal >= self.akhir]


def daftar_alinea(al: Alinea) -> Iterator[DaftarAngka]:
    for k in sorted(set(al.kalimat_ke)):
        di = [i for i, u in enumerate(al.unsur) if al.kalimat_ke[i] == k]
        angka = [i for i in di if al.kelas[i] in BESARAN and al.unsur[i].bil is not None and not al.unsur[i].kira and not _tahun(al, i)]
        for _jenis, ruas in itertools.groupby(angka, key=lambda i: al.kelas[i]):
            isi = [*ruas]
            if len(isi) >= TERSEDIKIT:
                yield from _bernama(al, di[0], isi)
                yield from _bertahun(al, di, isi)


def _bernama(al: Alinea, mulai: int, isi: list[int]) -> Iterator[DaftarAngka]:
    """Runs of name and number; a number without a name of its own ends the run."""
    kini: list[tuple[str, int, int]] = []
    lalu = mulai
    for i in isi:
        nama = _nama(al, lalu, i, pertama=not kini)
        if nama is None or (kini and not sebandingkah(al.unsur[kini[0][2]], al.unsur[i])):
            yield from _buat(al, kini)
            kini = []
            nama = _nama(al, lalu, i, pertama=True)
        if nama is not None:
            kini.append((nama[0], nama[1], i))
        lalu = i + 1
    yield from _buat(al, kini)


def _nama(al: Alinea, a: int, i: int, pertama: bool) -> tuple[str, int] | None:
    """The name before the number, and its first token: what stands between the last separator and the number."""
    b = i
    while b > a and (al.kelas[b - 1] in _LEWAT or al.unsur[b - 1].teks.lower() in BUKAN_NAMA):
        b -= 1
    awal = b
    while awal > a and al.kelas[awal - 1] not in (*_PEMISAH, ".", HURUF["TUTUP"]) and b - awal < PANJANG_NAMA:
        if al.unsur[awal - 1].bil is not None and al.kelas[awal - 1] != "x":
            return None
        awal -= 1
    if awal > a and al.kelas[awal - 1] == HURUF["DAN"] and not pertama and awal - 1 > a and al.kelas[awal - 2] == "w" and awal - 2 > a:
        awal = next((j + 1 for j in range(awal - 2, a - 1, -1) if al.kelas[j] in _PEMISAH), awal)  # «Dinas Koperasi dan UKM»
    kata = [u.teks for u in al.unsur[awal:b]]
    if not kata or b - awal >= PANJANG_NAMA + 3 or any(k.lower() in BUKAN_ISI for k in kata) or not kunci_nama(" ".join(kata)):
        return None
    return " ".join(kata), awal


def _buat(al: Alinea, isi: list[tuple[str, int, int]]) -> Iterator[DaftarAngka]:
    if len(isi) < TERSEDIKIT:
        return
    kunci = [kunci_nama(n) for n, _a, _i in isi]
    sama = frozenset.intersection(*kunci[1:])
    if len(set(kunci)) != len(kunci) or any(not k - sama for k in kunci):
        return
    label = [_tanpa_depan(n, sama, kunci) for n, _a, _i in isi]
    yield _daftar(al, label, [i for _n, _a, i in isi], isi[0][1], False)


def _tanpa_depan(nama: str, sama: frozenset[str], kunci: list[frozenset[str]]) -> str:
    """Without the words that all share; of the first name the last words, as many as the others have."""
    panjang = max(len(k - sama) for k in kunci[1:])
    kata = [w for w in nama.split() if kunci_nama(w) and not kunci_nama(w) <= sama]
    return " ".join(kata[-panjang:] if len(kata) > panjang else kata)


def _bertahun(al: Alinea, di: list[int], isi: list[int]) -> Iterator[DaftarAngka]:
    """«berturut-turut» with as many years, told one by one or from first to last."""
    if not any(al.kelas[i] == HURUF["URUT"] for i in range(di[0], isi[0])) or _jarak(al, isi):
        return
    tahun = [int(al.unsur[i].nilai) for i in di if (al.kelas[i] == "t" or _tahun(al, i)) and i < isi[0]]
    if len(tahun) == 2 and tahun[1] - tahun[0] + 1 == len(isi):
        tahun = [*range(tahun[0], tahun[1] + 1)]
    if len(tahun) == len(isi) and tahun == sorted(set(tahun)):
        yield _daftar(al, [str(t) for t in tahun], isi, di[0], True)


def _tahun(al: Alinea, i: int) -> bool:
    """The second year of «2021-2023»."""
    u = al.unsur[i]
    return i > 1 and al.kelas[i - 1] == HURUF["GARIS"] and al.kelas[i - 2] == "t" and u.teks.isdigit() and len(u.teks) == len("2024")


def _jarak(al: Alinea, isi: list[int]) -> bool:
    """Is there more than a separator between the numbers?"""
    return any(al.unsur[j].teks.lower() in DEPAN_TAHUN for a, b in itertools.pairwise(isi) for j in range(a + 1, b))


def _daftar(al: Alinea, label: list[str], letak: list[int], awal: int, waktu: bool) -> DaftarAngka:
    nilai = {}
    for n, i in enumerate(letak):
        b = al.unsur[i].bil
        assert b is not None
        nilai[n] = Anggota(b, al.unsur[i].teks, al.unsur[i].lokasi)
    h = Himpunan("", frozenset(), nilai, b.jenis if b is not None else "")
    return DaftarAngka(al, Keluarga(label, [h], "kalimat itu", waktu=waktu), tuple(letak), awal, letak[-1] + 1)
