"""Changes that a sentence tells, against the row of the table that the sentence names."""

from __future__ import annotations

from collections.abc import Iterator

from selaras.periksa.bilangan import Bilangan
from selaras.periksa.kendala.baris_tabel import BarisTabel, IndeksBaris, akar, pasangan_sel
from selaras.periksa.kendala.persamaan import Persamaan, Sebut
from selaras.periksa.kisi import SelKisi
from selaras.periksa.klaim.baca import DaftarSebut, Klaim
from selaras.periksa.naskah.unsur import HURUF, Alinea

_GESER = tuple(HURUF[x] for x in ("NAIK", "TURUN", "GERAK"))
_NILAI = tuple(HURUF[x] for x in ("DARI", "MENJADI", "BANDING"))
_BATAS = (HURUF["PISAH"], HURUF["TITIK_KOMA"])
KHUSUS = 2  # words that a row must be named by
JANGKAUAN = 4  # tokens between a direction and its amount


def klaim_baris(a: Alinea, s: DaftarSebut, indeks: IndeksBaris) -> Iterator[Klaim]:
    for i, u in enumerate(a.unsur):
        if u.kelas not in "n%ru" or u.kira or u.bil is None:
            continue
        jenis = _jenis(a, i)
        if not jenis:
            continue
        k = a.kalimat_ke[i]
        mulai = next((j for j in range(i, -1, -1) if a.kelas[j] in _BATAS or a.kalimat_ke[j] != k), -1)
        sini = akar(" ".join(x.teks for j, x in enumerate(a.unsur[mulai + 1 : i + 12], mulai + 1) if a.kalimat_ke[j] == k))
        sebelum = akar(" ".join(x.teks for x in (a.unsur[j] for j in a.letak_kalimat(k - 1, k))))
        for letak, kata in (("kalimat ini", sini), ("kalimat sebelumnya", sebelum)):
            if baris := indeks.bernama(kata):
                for b in (x for x in baris if len(x.kunci) >= KHUSUS):
                    yield from _klaim(a, s, i, b, jenis, letak)
                break


def _jenis(a: Alinea, i: int) -> str:
    """What the number tells: a change in its measure, or in percent."""
    for j in range(i - 1, max(-1, i - JANGKAUAN - 1), -1):
        if a.kelas[j] in _GESER:
            return "tumbuh" if a.kelas[i] == "%" else "beda"
        if a.kelas[j] in _NILAI or a.kelas[j] in "n%ru.":
            break
    return ""


def _klaim(a: Alinea, s: DaftarSebut, i: int, b: BarisTabel, jenis: str, letak: str) -> Iterator[Klaim]:
    u = a.unsur[i].bil
    assert u is not None
    disebut = {int(a.unsur[j].nilai) for j in a.letak_kalimat(a.kalimat_ke[i]) if a.kelas[j] == "t"}
    for x, y in pasangan_sel(b):
        if x.bil is None or y.bil is None or not _alat(x.bil, y.bil) or not x.bil.nilai:
            continue
        if jenis == "beda" and x.bil.langkah != u.langkah and not u.berskala:
            continue
        tahun = _tahun(b, x, y, disebut)
        if tahun:
            yield _buat(a, s, i, jenis, b.mention(x), b.mention(y), f"perubahan ({jenis}) baris tabel, {tahun}, {letak}")


def _tahun(b: BarisTabel, x: SelKisi, y: SelKisi, disebut: set[int]) -> str:
    """How the sentence names the two years; empty when it means others."""
    tx, ty = b.tahun(x), b.tahun(y)
    if tx is None or ty is None:
        return "tanpa tahun" if len(b.sel) <= 3 else ""
    if {tx, ty} <= disebut:
        return "kedua tahun disebut"
    terakhir = max(t for s in b.sel if (t := b.tahun(s)) is not None)
    if (tx in disebut or ty in disebut) and ty == tx + 1:
        return "satu tahun disebut"
    if not disebut and ty == terakhir and ty == tx + 1:
        return "tahun terakhir"
    return ""


def _buat(a: Alinea, s: DaftarSebut, i: int, jenis: str, x: Sebut, y: Sebut, sumber: str) -> Klaim:
    return Klaim(Persamaan(jenis, s[i], (x, y), sumber), a, (i,))  # type: ignore[arg-type]


def _alat(x: Bilangan, y: Bilangan) -> bool:
    """Printed alike: one measure."""
    return x.langkah == y.langkah and x.jenis == y.jenis
