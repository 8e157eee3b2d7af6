"""Means: a row or column that is called a mean, group rows that are means of their members, weighted means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selaras.periksa.bahasa_id.tabel import RATA_EKOR, RATA_INTI
from selaras.periksa.kisi import SelKisi
from selaras.periksa.tabel.deret import SATU, rerata, tertimbang
from selaras.periksa.tabel.hamparan import Hamparan, kata_label
from selaras.periksa.tabel.hubungan import Hubungan, surprise
from selaras.periksa.tabel.persamaan import Linear, PersamaanTabel
from selaras.periksa.tabel.susun import BarisSusun, Susunan

KELOMPOK_TERKECIL = 2  # group rows that must be means before a third may be accused


def nama_rata(label: str) -> bool:
    """«Rata-rata», «Rata-rata capaian kinerja»; not «Rata-rata lama sekolah», which is a quantity of its own."""
    kata = kata_label(label)
    teks = " ".join(kata)
    inti = next((r for r in RATA_INTI if teks.startswith(r)), None)
    return inti is not None and all(k in RATA_EKOR for k in teks.removeprefix(inti).split())


def cari_rata_baris(bidang: Hamparan, susunan: Susunan) -> list[Hubungan]:
    """Rows that are called a mean: of the rows above them, of those of their own kind (C under T and R), of the top rows."""
    hasil = []
    kisi = bidang.kisi
    for b in susunan.baris:
        r = bidang.garis[b.garis].indeks
        if not nama_rata(kisi.baris[r].label):
            continue
        calon = [rerata(bidang, b.garis, s) for s in _cara(bidang, susunan, b.garis)]
        baik = [h for h in calon if h.kena or h.selip]
        if baik:
            hasil.append(max(baik, key=lambda h: (h.bukti - 2 * h.luput, len(h.suku))))
        elif calon and calon[0].persamaan:
            hasil.append(calon[0])
    return hasil


def _cara(bidang: Hamparan, susunan: Susunan, garis: int) -> Iterator[list[int]]:
    kisi = bidang.kisi
    atas = [x for x in susunan.baris if x.garis < garis]
    lalu = [n for n, x in enumerate(atas) if x.total or x.rata]
    blok = list(atas[lalu[-1] + 1 if lalu else 0 :])
    r = bidang.garis[garis].indeks
    tanda = kisi.tanda(r)
    sudah: set[tuple[int, ...]] = set()
    sejenis = [x for x in blok if kisi.tanda(bidang.garis[x.garis].indeks) == tanda] if tanda else []
    for isi in (sejenis, blok, _atas(blok), [x for x in atas if not x.total and not x.rata]):
        suku = tuple(x.garis for x in isi)
        if len(suku) >= 2 and suku not in sudah:
            sudah.add(suku)
            yield list(suku)


def _atas(blok: list[BarisSusun]) -> list[BarisSusun]:
    dalam = min((x.dalam for x in blok), default=0)
    return [x for x in blok if x.dalam == dalam]


def cari_rata_kelompok(bidang: Hamparan) -> list[Hubungan]:
    """Group rows that print the mean of the rows below them: rows with one number where their members have several."""
    g = bidang.garis
    banyak = [sum(s.bil is not None for s in x.sel) for x in g]
    if len(g) < 5 or max(banyak) < 2:
        return []
    kepala = [i for i, n in enumerate(banyak) if n == 1]
    if len(kepala) < KELOMPOK_TERKECIL:
        return []
    hasil = Hubungan("rata", Linear(()), kepala[0], (), bidang.mendatar, bernama=True)
    for n, i in enumerate(kepala):
        p = next(q for q, s in enumerate(g[i].sel) if s.bil is not None)
        akhir = kepala[n + 1] if n + 1 < len(kepala) else len(g)
        anggota = tuple(g[j].sel[p] for j in range(i + 1, akhir) if g[j].sel[p].bil is not None)
        if len(anggota) >= 2:
            bentuk = Linear((SATU / len(anggota),) * len(anggota), rata=True)
            hasil.tambah(PersamaanTabel("rata", g[i].sel[p], anggota, bentuk, bidang.kisi.yakin_baca))
    return [hasil] if hasil.kena >= KELOMPOK_TERKECIL and hasil.dipercaya() else []


def rata_kolom(bidang: Hamparan) -> list[Hubungan]:
    """A column that is called a mean: of the columns to its left, all or those from any start."""
    g = bidang.garis
    hasil = []
    for i, c in enumerate(g):
        if not c.peran & {"rata"} or i < 2:
            continue
        calon = [rerata(bidang, i, list(range(a, i))) for a in range(max(0, i - 16), i - 1)]
        baik = [h for h in calon if h.dipercaya(len(calon)) and h.kena >= 2]
        if baik:
            hasil.append(max(baik, key=lambda h: h.bukti - 2 * h.luput))
    return hasil


def bertimbang(bidang: Hamparan, hasil: SelKisi, titik: Sequence[int], garis: int) -> PersamaanTabel | None:
    """Is the cell the mean of its line over these points, weighted by another line?"""
    nilai = [bidang.garis[garis].sel[p] for p in titik]
    for j, x in enumerate(bidang.garis):
        if j == garis or x.persen:
            continue
        p = tertimbang(hasil, nilai, [x.sel[t] for t in titik], bidang.kisi.yakin_baca)
        if p is not None and p.mutu and surprise(p) > 1:
            return p
    return None
