"""What stands around each amount of a paragraph: the words before and after it, its year, and the other amounts of its measure."""

from __future__ import annotations

from functools import cached_property

from selaras.periksa.klaim.baca import DaftarSebut, sealat, sebandingkah
from selaras.periksa.naskah.unsur import BESARAN, HURUF, Alinea, Unsur

KIRI, KANAN = 8, 4  # words that are looked at before and after an amount
JARAK_TAHUN = 5
TERPADAT = 40  # amounts of a sentence that is read
NAIK, TURUN, GERAK, LEBIH, KURANG = (HURUF[x] for x in ("NAIK", "TURUN", "GERAK", "LEBIH", "KURANG"))
DARI, MENJADI, BANDING, LALU, RATA = (HURUF[x] for x in ("DARI", "MENJADI", "BANDING", "LALU", "RATA"))
ATAU, BUKA, TUTUP, KOMA, SAMA, DAN = (HURUF[x] for x in ("ATAU", "BUKA", "TUTUP", "KOMA", "SAMA", "DAN"))
TITIK_KOMA, PISAH, SEHINGGA = (HURUF[x] for x in ("TITIK_KOMA", "PISAH", "SEHINGGA"))
LAIN = HURUF["LAIN"] + HURUF["KOMPLEMEN"]
JUMLAH, URUT = HURUF["JUMLAH"], HURUF["URUT"]
PORSI = HURUF["PORSI"]
SISAAN = HURUF["SISA"] + HURUF["BELUM"] + LAIN
GESER = NAIK + TURUN + GERAK
UJUNG = f".{TITIK_KOMA}"
_HENTI = frozenset((*BESARAN, *UJUNG))
TERJAUH = 16  # the farthest that any reading looks


class Lingkup:
    """One paragraph, its amounts in order (``angka``), and short questions about each."""

    def __init__(self, a: Alinea, s: DaftarSebut) -> None:
        self.a, self.s = a, s
        self.kelas = a.kelas
        semua = [i for i, u in enumerate(a.unsur) if u.kelas in BESARAN and u.bil is not None]
        self._isi: dict[int, list[int]] = {}
        for i in semua:
            self._isi.setdefault(a.kalimat_ke[i], []).append(i)
        # A sentence of so many amounts is a table that lost its lines.
        self._isi = {k: v for k, v in self._isi.items() if len(v) <= TERPADAT}
        self.angka = [i for i in semua if a.kalimat_ke[i] in self._isi]
        self._kiri: dict[int, str] = {}
        self._kanan: dict[int, str] = {}
        self._ke = {i: n for n, i in enumerate(self.angka)}

    def lalu(self, i: int) -> int | None:
        """The amount before ``i``."""
        n = self._ke[i]
        return self.angka[n - 1] if n else None

    def nanti(self, i: int) -> int | None:
        n = self._ke[i]
        return self.angka[n + 1] if n + 1 < len(self.angka) else None

    def kiri(self, i: int, n: int = KIRI) -> str:
        """Classes before ``i``, the nearest first, back to another amount or the end of a clause."""
        if i not in self._kiri:
            j = i
            while j > max(0, i - TERJAUH) and self.kelas[j - 1] not in _HENTI:
                j -= 1
            self._kiri[i] = self.kelas[j:i][::-1]
        return self._kiri[i][:n]

    def kanan(self, i: int, n: int = KANAN) -> str:
        """Classes after ``i``, up to another amount or the end of a clause."""
        if i not in self._kanan:
            j = i + 1
            while j < min(len(self.kelas), i + TERJAUH + 1) and self.kelas[j] not in _HENTI:
                j += 1
            self._kanan[i] = self.kelas[i + 1 : j]
        return self._kanan[i][:n]

    def kata_kiri(self, i: int, n: int = KIRI) -> list[str]:
        """The words before ``i`` in small letters, the nearest first, back to another amount or the end of a clause."""
        return [self.a.unsur[i - 1 - m].teks.lower() for m in range(len(self.kiri(i, n)))]

    def kata_kanan(self, i: int, n: int = KANAN) -> list[str]:
        return [self.a.unsur[i + 1 + m].teks.lower() for m in range(len(self.kanan(i, n)))]

    def kalimat(self, k: int) -> str:
        """The classes of a sentence."""
        r = self.a.letak_kalimat(k)
        return self.kelas[r.start : r.stop] if k >= 0 else ""

    def isi(self, k: int) -> list[int]:
        """The amounts of a sentence."""
        return self._isi.get(k, [])

    def ke(self, i: int) -> int:
        return self.a.kalimat_ke[i]

    def bergeser(self, i: int) -> bool:
        """Is the number told as a change: «naik 5», «5 lebih banyak», «(naik 5 atau 3 persen)»?"""
        return i in self.geser

    @cached_property
    def geser(self) -> frozenset[int]:
        hasil: set[int] = set()
        for i in self.angka:
            if self._geser_kiri(i) or self._geser_kanan(i) or self._geser_lanjut(i, hasil) or self._beda(i) or self._berderet(i, hasil):
                hasil.add(i)
        return frozenset(hasil)

    def _geser_kiri(self, i: int) -> bool:
        kiri = self.kiri(i, 6)
        n = next((n for n, x in enumerate(kiri) if x in GESER), -1)
        if n < 0 and kiri[:2] == HURUF["TAMBAH"] + BUKA:
            return True
        bukan = DARI + MENJADI + BANDING + LEBIH + KURANG + HURUF["SISA"] + KOMA + ("" if self.kelas[i] in "%u" else HURUF["TITIK_DUA"])
        return n >= 0 and not any(x in kiri[:n] for x in bukan)

    def membanding(self, i: int) -> bool:
        """«1,2 poin lebih rendah», «5 di atas»: two values are compared, nothing moves."""
        return self._geser_kanan(i) or any(x.startswith("lebih") for x in self.kata_kiri(i, 4))

    def _geser_kanan(self, i: int) -> bool:
        for kelas, kata in zip(self.kanan(i, 3), self.kata_kanan(i, 3), strict=True):
            if kelas in LEBIH + KURANG or (kelas in NAIK + TURUN and kata.startswith("lebih")):
                return True
            if kelas not in "w" + PORSI:
                return False
        return False

    def _beda(self, i: int) -> bool:
        """A number of persen poin is a difference; «pada triwulan IV saja» what came after the one before."""
        teks = self.a.unsur[i].teks.lower()
        return (self.kelas[i] == "u" and "persen" in teks) or (
            "saja" in self.kata_kiri(i, 5) and JUMLAH in self.kalimat(self.ke(i)) + self.kalimat(self.ke(i) - 1)
        )

    def _berderet(self, i: int, sudah: set[int]) -> bool:
        """«berturut-turut naik 4 dan 6 persen»: an item of a row of changes."""
        j = self.lalu(i)
        if j not in sudah or self.ke(i) != self.ke(j) or self.kelas[i] != self.kelas[j] or URUT not in self.kalimat(self.ke(i)):
            return False
        return 0 < len(kiri := self.kiri(i)) <= 2 and all(x in DAN + KOMA for x in kiri)

    def _geser_lanjut(self, i: int, sudah: set[int]) -> bool:
        """«naik 182 orang atau 12,3 persen»: the second tells the same change; «turun 2 dari Maret (9,28)» goes on to a value."""
        if any(x in self.kiri(i) for x in DARI + BANDING + MENJADI):
            return False
        j = self.lalu(i)
        return j in sudah and self.ke(i) == self.ke(j or 0) and self.kelas[i] != self.kelas[j or 0] and self._menempel(i)

    def _menempel(self, i: int) -> bool:
        """Joined to the amount before it by «atau» or a bracket."""
        kiri = self.kiri(i, 4)
        return bool(kiri) and (kiri[0] in ATAU + BUKA or (len(kiri) < 4 and kiri[1:2] in (ATAU, BUKA)) or kiri[2:3] in (ATAU, BUKA))

    def menempel(self, i: int) -> bool:
        return self.lalu(i) is not None and self.ke(i) == self.ke(self.lalu(i) or 0) and self._menempel(i)

    @cached_property
    def _tahun_deret(self) -> dict[int, int]:
        """«tahun 2021, 2022, dan 2023 adalah 408, 590, dan 426»: as many amounts in a row as years before them."""
        hasil: dict[int, int] = {}
        for k in self._isi:
            tahun = [i for i in self.a.letak_kalimat(k) if self.kelas[i] == "t"]
            for deret in self._deret(k):
                depan = [i for i in tahun if i < deret[0]]
                nilai = [int(self.a.unsur[i].nilai) for i in depan]
                if len(nilai) == 2 and nilai[1] - nilai[0] + 1 == len(deret) > 2:
                    nilai = list(range(nilai[0], nilai[1] + 1))
                if len(nilai) == len(deret) > 1 and depan[-1] + 8 >= deret[0]:
                    hasil |= dict(zip(deret, nilai, strict=True))
        return hasil

    def _deret(self, k: int) -> list[list[int]]:
        """Amounts of a sentence of one class with nothing but commas and «dan» between them."""
        hasil: list[list[int]] = []
        for i in self.isi(k):
            sambung = hasil and self.kelas[i] == self.kelas[hasil[-1][-1]] and len(a := self.kelas[hasil[-1][-1] + 1 : i]) <= 3
            if sambung and all(x in DAN + KOMA + TITIK_KOMA for x in a):
                hasil[-1].append(i)
            else:
                hasil.append([i])
        return [d for d in hasil if len(d) > 1]

    def tahun(self, i: int) -> int | None:
        """The year that a row of years gives it; else the one that stands right after the amount, or right before it."""
        if i in self._tahun_deret:
            return self._tahun_deret[i]
        u = self.a.unsur
        for j in (*range(i + 1, min(len(u), i + JARAK_TAHUN)), *range(i - 1, max(-1, i - JARAK_TAHUN - 1), -1)):
            if u[j].k is not u[i].k:
                continue
            if self.kelas[j] == "t":
                antara = self.kelas[min(i, j) + 1 : max(i, j)]
                if not any(x in antara for x in BESARAN + DAN + PISAH + KOMA + TITIK_KOMA + DARI + MENJADI + BANDING + SEHINGGA):
                    return int(u[j].nilai)
        return None

    def sebanding(self, i: int, kalimat: tuple[int, ...], kelas: str = "", longgar: bool = False) -> list[int]:
        """Amounts of the measure of ``i`` (or of the classes) in these sentences, in order; ``longgar``: whatever their units."""
        u = self.a.unsur[i]
        return [
            j
            for k in kalimat
            for j in self.isi(k)
            if j != i and not self.a.unsur[j].kira and (self.kelas[j] in kelas if kelas else self._setakar(u, self.a.unsur[j], longgar))
        ]

    def _setakar(self, x: Unsur, y: Unsur, longgar: bool) -> bool:
        if x.bil is None or y.bil is None or x.kelas != y.kelas:
            return False
        if x.kelas == "n" and (longgar or not (x.satuan and y.satuan)) and not sealat(x.bil, y.bil):
            return False
        return longgar or sebandingkah(x, y)

    def terbuka(self, i: int) -> bool:
        """«12 persen dari total belanja», «naik 5 dibanding tahun lalu»: the base is named, and no number of its own follows."""
        for j in range(i + 1, min(len(self.kelas), i + 4)):
            if self.kelas[j] in BESARAN + UJUNG + KOMA:
                return False
            if self.kelas[j] in DARI + BANDING:
                return self._tanpa_angka(j)
        return False

    def _tanpa_angka(self, j: int) -> bool:
        """No amount stands between a word for a base and the end of its clause."""
        for m in range(j + 1, min(len(self.kelas), j + 10)):
            if self.kelas[m] in BESARAN:
                return False
            if self.kelas[m] in UJUNG + KOMA + TUTUP + PISAH + SEHINGGA + DAN:
                return True
        return True

    def _kini(self, i: int) -> bool:
        """Stands «tahun ini» in this sentence or the next after the amount?"""
        u, r = self.a.unsur, self.a.letak_kalimat(self.ke(i), self.ke(i) + 1)
        return any(u[j].teks.lower() == "ini" and u[j - 1].teks.lower() == "tahun" for j in range(i + 1, r.stop))

    def geser_kalimat(self, k: int) -> list[int]:
        """The changes that a sentence tells."""
        return [i for i in self.isi(k) if i in self.geser]

    def dasar(self, x: int, y: int) -> int | None:
        """Which of two values came first, or is the one compared with; None when no word says it."""
        tx, ty = self.tahun(x), self.tahun(y)
        if tx is not None and ty is not None and tx != ty:
            return x if tx < ty else y
        if (tx is None) != (ty is None):
            ini, dulu = (x, y) if tx is None else (y, x)
            if self._kini(ini) or (self.a.tahun and self.tahun(dulu) == self.a.tahun - 1):
                return dulu
        for depan, belakang in ((x, y), (y, x)):
            kiri = self.kiri(belakang)
            if depan < belakang and any(c in kiri for c in MENJADI):
                return depan
            if any(c in kiri[:6] for c in BANDING + DARI + LALU):
                return belakang
        return None
