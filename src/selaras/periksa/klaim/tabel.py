"""What a sentence computes from a table: a share of a column, the mean or the sum of it, what one column leaves of another, a change of the whole.

The row is the name that stands nearest in the sentence; the column is the one whose head, role or year the sentence tells. Every choice that is
left open is part of the name of the reading, so that it earns its trust apart.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.periksa.bahasa_id.lajur import BERSAMA, CACAH_SEMUA, PERAN_KATA, SEMUA
from selaras.periksa.bahasa_id.tabel import TAK_ADITIF
from selaras.periksa.himpunan.nama import Penyebutan
from selaras.periksa.himpunan.susun import Keluarga
from selaras.periksa.kendala.baris_tabel import akar
from selaras.periksa.kendala.lajur import TERPANJANG, Lajur, Meja, gabung
from selaras.periksa.kendala.persamaan import Jenis, Persamaan, Sebut
from selaras.periksa.klaim.baca import TERBALIK, Klaim
from selaras.periksa.klaim.lingkup import DARI, JUMLAH, KOMA, PISAH, PORSI, RATA, SISAAN, TITIK_KOMA, Lingkup
from selaras.periksa.naskah.unsur import BESARAN, HURUF

KALI, PER, URUT = HURUF["KALI"], HURUF["PER"], HURUF["URUT"]
SAJA = 3  # letters that a word of a head has at least
NAMA_JAUH = 10  # tokens from a number to the name that follows it
TERPENDEK = 2  # members of a column that is added or averaged


@dataclass(frozen=True, eq=False)
class Kepala:
    """A row that the sentence names, and how near."""

    m: Meja
    r: int
    p: Penyebutan
    jarak: str


@dataclass(frozen=True, eq=False)
class Dekat:
    """The tables in reach of a paragraph, the names of rows in it, and the year of the report."""

    meja: list[Meja]
    sebut: list[Penyebutan]
    keluarga: list[Keluarga]
    tahun: int


def nilai_terdekat(d: Dekat) -> list[Sebut]:
    """The cells of the rows that a paragraph names, and the totals of the tables in reach."""
    hasil = [x.total for m in d.meja for x in m.lajur if x.total is not None]
    meja = {id(m.kisi): m for m in d.meja}
    sudah: set[tuple[int, int]] = set()
    for p in d.sebut:
        k = d.keluarga[p.keluarga]
        m = meja.get(id(k.kisi)) if not k.waktu else None
        r = m.baris.get(k.label[p.baris]) if m is not None else None
        if m is not None and r is not None and (id(m), r) not in sudah:
            sudah.add((id(m), r))
            hasil += [x.isi[r] for x in m.lajur if r in x.isi]
    return hasil


class Pembaca:
    """One paragraph and what it says of the tables in reach."""

    def __init__(self, L: Lingkup, d: Dekat) -> None:  # noqa: N803
        self.L, self.meja, self.tahun = L, d.meja, d.tahun
        milik = {id(m.kisi): m for m in d.meja}
        self.nama: list[Kepala] = []
        for p in d.sebut:
            k = d.keluarga[p.keluarga]
            m = milik.get(id(k.kisi)) if k.kisi is not None and not k.waktu else None
            if m is not None and (r := m.baris.get(k.label[p.baris])) is not None:
                self.nama.append(Kepala(m, r, p, ""))

    def klaim(self) -> Iterator[Klaim]:
        for i in self.L.angka:
            if self.L.a.unsur[i].kira:
                continue
            if self.L.kelas[i] == "%":
                yield from self._porsi(i)
            if RATA in self.L.kiri(i):
                yield from self._rerata(i)
            elif self.L.kelas[i] in "nr" and not self.L.bergeser(i):
                yield from self._jumlah(i)
                yield from self._sisa(i)
            if self.L.bergeser(i):
                yield from self._ubah_semua(i)

    # --- names and columns

    def sebut_dekat(self, i: int) -> list[Kepala]:
        """For each table the name that stands nearest before the number in its sentence, else right behind it, else last in the one before."""
        hasil: dict[int, Kepala] = {}
        for jarak, calon in (("depan", self._depan(i)), ("belakang", self._belakang(i)), ("lalu", self._lalu(i))):
            for x in calon:
                if id(x.m) not in hasil or hasil[id(x.m)].jarak == jarak:
                    hasil[id(x.m)] = Kepala(x.m, x.r, x.p, jarak)
        return [*hasil.values()]

    def _depan(self, i: int) -> list[Kepala]:
        k = self.L.ke(i)
        return [x for x in self.nama if x.p.akhir <= i and self.L.ke(x.p.awal) == k]

    def _belakang(self, i: int) -> list[Kepala]:
        k = self.L.ke(i)
        calon = [x for x in self.nama if i < x.p.awal <= i + NAMA_JAUH and self.L.ke(x.p.awal) == k]
        calon = [x for x in calon if not any(c in f"{BESARAN}{KOMA}{PISAH}{TITIK_KOMA}" for c in self.L.kelas[i + 1 : x.p.awal])]
        return calon[::-1]

    def _lalu(self, i: int) -> list[Kepala]:
        k = self.L.ke(i) - 1
        return [x for x in self.nama if self.L.ke(x.p.awal) == k]

    def bertahun(self, i: int, lajur: list[Lajur]) -> list[Lajur]:
        """Those of the year that stands beside the number; without one, those of the year of the report, or the last."""
        tahun = {x.tahun for x in lajur if x.tahun is not None}
        if len(tahun) < 2:
            return lajur
        ini = self.L.tahun(i)
        pilih = ini if ini in tahun else self.tahun if self.tahun in tahun else max(tahun)
        return [x for x in lajur if x.tahun in (None, pilih)]

    def sekelas(self, i: int, lajur: list[Lajur]) -> list[Lajur]:
        """Columns of the measure of the number, printed as finely."""
        u = self.L.a.unsur[i]
        persen = u.kelas in "%u"
        return [x for x in lajur if (x.jenis == "%") == persen or (not x.jenis and u.kelas == "u")]

    # --- readings

    def _porsi(self, i: int) -> Iterator[Klaim]:
        """«A menyumbang 28,5 persen», «51 persen dari seluruh …»: the row over the whole of a column that adds up."""
        L = self.L  # noqa: N806
        if L.bergeser(i) or any(x in L.kiri(i) for x in RATA + SISAAN):
            return
        semua = self._dari_semua(i)
        if not semua and not any(x in L.kiri(i) for x in PORSI) and not any(x in L.kalimat(L.ke(i)) for x in PORSI):
            return
        cara = "dari semua" if semua else "porsi"
        for x in self.sebut_dekat(i):
            lajur = self.bertahun(i, [y for y in x.m.lajur if _aditif(y) and x.r in y.isi])
            banyak = "satu lajur" if len(lajur) == 1 else "beberapa lajur"
            for y in lajur:
                bagian = self._bersama(i, x, y) or y.isi[x.r]
                nama = f"tabel: bagian, {cara}, {banyak}, {x.jarak}{', bersama' if bagian is not y.isi[x.r] else ''}"
                if y.total is not None:
                    yield self._buat("bagian", i, (bagian, y.total), nama)
                elif bagian is y.isi[x.r] and TERPENDEK < len(y.isi) <= TERPANJANG:
                    yield self._buat("porsi", i, (bagian, *(s for r, s in y.isi.items() if r != x.r)), nama)

    def _dari_semua(self, i: int) -> bool:
        """«… persen dari seluruh mahasiswa»."""
        u = self.L.a.unsur
        for j in range(i + 1, min(len(u), i + 6)):
            if self.L.kelas[j] in BESARAN + KOMA:
                return False
            if self.L.kelas[j] == DARI:
                return any(x.teks.lower() in SEMUA for x in u[j + 1 : j + 4])
        return False

    def _bersama(self, i: int, x: Kepala, y: Lajur) -> Sebut | None:
        """«A dan B bersama-sama»: the names before the number, added."""
        semua = [z for z in self._depan(i) if z.m is x.m]
        if len(semua) < TERPENDEK or not any(u.teks.lower() in BERSAMA for u in self.L.a.unsur[semua[0].p.awal : i]):
            return None
        baris = [*dict.fromkeys(z.r for z in semua if z.r in y.isi)]
        return gabung([y.isi[r] for r in baris], " + ".join(y.isi[r].nama for r in baris)) if len(baris) > 1 else None

    def _rerata(self, i: int) -> Iterator[Klaim]:
        """«rata-rata capaian keenam indikator»: the mean of a column that prints all its members alike."""
        if PER in self.L.kanan(i) or self.L.bergeser(i):
            return
        kata = self._kata(i)
        tercacah = self._cacah(i)
        for m in self.meja:
            lajur = [
                x
                for x in self.sekelas(i, m.lajur)
                if TERPENDEK < len(x.isi) <= TERPANJANG and x.seragam and (x.kata & kata or x.peran in self._peran(i))
            ]
            lajur = self.bertahun(i, lajur)
            for x in lajur:
                cacah = "sebanyak yang disebut" if len(x.isi) in tercacah else "cacah lain" if tercacah else "tanpa cacah"
                banyak = "satu lajur" if len(lajur) == 1 and cacah != "cacah lain" else TERBALIK
                yield self._buat("rerata", i, tuple(x.isi.values()), f"tabel: rata-rata, {banyak}, {cacah}")

    def _jumlah(self, i: int) -> Iterator[Klaim]:
        """«akumulasi lima tahun», «seluruhnya»: the sum of a column, or of the names in the sentence."""
        L = self.L  # noqa: N806
        bersama = any(w in BERSAMA for w in (*L.kata_kiri(i), *L.kata_kanan(i)))
        if not bersama and JUMLAH not in L.kiri(i) and not SEMUA & set(L.kata_kanan(i)):
            return
        for m in self.meja:
            baris = [*dict.fromkeys(z.r for z in self._depan(i) if z.m is m)]
            for x in self.bertahun(i, [y for y in self.sekelas(i, m.lajur) if _aditif(y)]):
                if bersama and len(baris) >= TERPENDEK and all(r in x.isi for r in baris):
                    yield self._buat("jumlah", i, tuple(x.isi[r] for r in baris), "tabel: jumlah, yang disebut")
                elif not bersama and not baris and TERPENDEK < len(x.isi) <= TERPANJANG and (kena := x.kata & self._kata(i)):
                    kepala = "kepala disebut" if kena == x.kata else "sebagian kepala"
                    jumlah = "berjumlah" if x.total is not None else "tanpa baris jumlah"
                    yield self._buat("jumlah", i, tuple(x.isi.values()), f"tabel: jumlah, selajur, {kepala}, {jumlah}")

    def _sisa(self, i: int) -> Iterator[Klaim]:
        """«A masih menyisakan 18 berkas», «yang tidak diakomodasi 120»: one column less another, of a row or of the whole."""
        L = self.L  # noqa: N806
        if not any(x in L.kiri(i) for x in SISAAN):
            return
        nama = [x for x in self.sebut_dekat(i) if x.jarak != "lalu"]
        for x in nama:
            yield from self._dua_lajur(i, x.m, x.r, f"baris, {x.jarak}")
        for m in self.meja:
            if not any(x.m is m for x in nama):
                yield from self._dua_lajur(i, m, None, "jumlah")

    def _dua_lajur(self, i: int, m: Meja, r: int | None, cara: str) -> Iterator[Klaim]:
        lajur = [x for x in self.sekelas(i, m.lajur) if x.peran not in ("selisih", "sisa", "capaian")]
        kata = self._kata(i)
        isi = [(x, s) for x in self.bertahun(i, lajur) if (s := x.isi.get(r) if r is not None else x.total) is not None]
        pasangan = [
            (a, b) for (x, a), (y, b) in itertools.permutations(isi, 2) if a.bil.nilai > b.bil.nilai and (x.kata | y.kata | m.kata) & kata
        ]
        banyak = "satu pasangan" if len(pasangan) == 1 else "beberapa pasangan"
        for a, b in pasangan:
            yield self._buat("selisih", i, (a, b), f"tabel: sisa, {cara}, {banyak}")

    def _ubah_semua(self, i: int) -> Iterator[Klaim]:
        """«jumlah penempatan naik 14,9 persen»: the totals of two years, where the sentence names no row."""
        L = self.L  # noqa: N806
        jenis: Jenis = "tumbuh" if L.kelas[i] == "%" else "beda"
        depan = {id(x.m) for x in self._depan(i)}
        kata, h = self._kata(i), L.s[i].bil
        for m in self.meja:
            if id(m) in depan:
                continue
            lajur = [x for x in m.lajur if x.total is not None and x.tahun is not None and x.jenis != "%"]
            if not (m.kata | frozenset().union(*(x.kata for x in lajur))) & kata:
                continue
            for x, y in itertools.permutations(lajur, 2):
                if x.total is not None and y.total is not None and y.tahun == (x.tahun or 0) + 1 and x.total.bil.nilai:
                    if jenis == "beda" and x.total.bil.langkah != h.langkah and not h.berskala:
                        continue
                    disebut = {int(u.nilai) for u in L.a.unsur if u.kelas == "t"}
                    cara = "tahun disebut" if y.tahun in disebut else "tahun laporan" if y.tahun == self.tahun else ""
                    if cara:
                        yield self._buat(jenis, i, (x.total, y.total), f"tabel: perubahan jumlah ({jenis}), {cara}")

    # ---

    def _kata(self, i: int) -> frozenset[str]:
        """The words of the sentence of a number."""
        r = self.L.a.letak_kalimat(self.L.ke(i))
        return akar(" ".join(self.L.a.unsur[j].teks for j in r if self.L.a.unsur[j].bil is None))

    def _cacah(self, i: int) -> set[int]:
        """How many members the sentence, or the one before, says that there are: «keenam indikator», «dari 5 indikator»."""
        hasil: set[int] = set()
        for j in self.L.a.letak_kalimat(self.L.ke(i) - 1, self.L.ke(i)):
            u = self.L.a.unsur[j]
            if u.bil is not None and u.kelas == "n" and u.bil.bulat and u.nilai <= TERPANJANG:
                hasil.add(int(u.nilai))
            elif u.teks.lower() in CACAH_SEMUA:
                hasil.add(CACAH_SEMUA[u.teks.lower()])
        return hasil

    def _peran(self, i: int) -> tuple[str, ...]:
        """The role that the nearest word of role before a number gives its column."""
        for c in self.L.kiri(i):
            for kelas, peran in PERAN_KATA.items():
                if c == HURUF[kelas]:
                    return peran
        return ()

    def _buat(self, jenis: Jenis, i: int, masukan: tuple[Sebut, ...], nama: str) -> Klaim:
        return Klaim(Persamaan(jenis, self.L.s[i], masukan, nama), self.L.a, (i,))


def _aditif(x: Lajur) -> bool:
    """A column whose members may be added: amounts, none below nothing, under a head that tells no rate."""
    if x.jenis == "%" or x.peran in ("selisih", "capaian") or any(s.bil.nilai < 0 for s in x.isi.values()):
        return False
    kepala = f" {x.kepala.lower().replace('/', ' per ')} "
    return not any(f" {w} " in kepala for w in TAK_ADITIF)
