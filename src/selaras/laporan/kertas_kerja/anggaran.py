"""The sheet of money: every line, the sums over it, absorption and what is left; per jenis belanja, per sasaran, and the first ceilings."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_rowcol_to_cell

from selaras.angka import Angka, Hitungan
from selaras.bahasa import _
from selaras.kinerja import CaraSetahun
from selaras.laporan.anggaran import Serapan
from selaras.laporan.kertas_kerja.buku_kerja import BukuKerja, jumlah_tersedia, terjaga
from selaras.laporan.kertas_kerja.kolom import rumus_gabungan

_PAGU, _NYATA, _PERSEN, _SISA, _BELUM, _KODE = range(1, 7)


class LembarAnggaran:
    """``sasaran`` leads from the code of a sasaran to the cells of its absorption and of the count of lines without realisasi."""

    def __init__(self, kerja: BukuKerja) -> None:
        self.kerja, self.ang = kerja, kerja.a.anggaran
        self.sasaran: dict[str, tuple[str, str]] = {}
        self._program: dict[str, list[tuple[int, Serapan]]] = {}
        if not self.ang.sumber_dana:
            return
        kapan = kerja.a.periode.label if kerja.a.periode.setahun else kerja.a.sampai
        self.w = kerja.lembar(_("Anggaran"), _("Pagu ({t}) dan realisasi anggaran {x}", t=self.ang.tahap, x=kapan))
        kepala = (
            _("Program / sub-kegiatan"),
            _("Pagu"),
            _("Realisasi"),
            _("Serapan (%)"),
            _("Sisa"),
            _("Realisasi belum tercatat"),
            _("Kode"),
            *[x.singkat for x in self.ang.bagian],
        )
        self.w.kepala(kepala, (70, 16, 16, 12, 16, 12, 24, *[16] * len(self.ang.bagian)))
        r = self._rincian(3)
        r = self._jenis(r)
        r = self._sasaran(r)
        self._murni(r)
        self.w.selesai()

    def _rincian(self, r: int) -> int:
        """Sources, their programmes, the sub-kegiatan of each; then every source together."""
        total: list[tuple[int, Serapan]] = []
        for d in self.ang.sumber_dana:
            seluruhnya = self.ang.total(d.kode)
            if seluruhnya is None:
                continue
            self.w.kelompok(r, d.nama, _KODE)
            bagian: list[tuple[int, Serapan]] = []
            r += 1
            for p, s, isi in self.ang.per_program(d.kode):
                self._program.setdefault(p.kode, []).append((r, s))
                bagian.append((r, s))
                if isi:
                    self._jumlah(r, s, [(r + n, x) for n, x in enumerate(isi, 1)], p.kode)
                else:
                    self._baris(r, s)
                for n, x in enumerate(isi, r + 1):
                    self._baris(n, x, masuk=1)
                r += 1 + len(isi)
            if not bagian:
                bagian = self._tulis_jenis(r, d.kode)
                r += len(bagian)
            self._jumlah(r, seluruhnya, bagian, "", nama=_("Jumlah {d}", d=d.nama))
            total.append((r, seluruhnya))
            r += 2
        if (semua := self.ang.seluruh) is not None and len(total) > 1:
            self._jumlah(r, semua, total, "", nama=_("Jumlah seluruh sumber dana"))
            r += 2
        return r

    def _tulis_jenis(self, r: int, sumber: str) -> list[tuple[int, Serapan]]:
        baris = list(enumerate(self.ang.jenis_belanja(sumber), r))
        for n, s in baris:
            self._baris(n, s)
        return baris

    def _jenis(self, r: int) -> int:
        for d in self.ang.sumber_dana:
            jumlah = self.ang.total_jenis(d.kode)
            if jumlah is None:
                continue
            self.w.kelompok(r, _("Menurut jenis belanja: {d}", d=d.nama), _KODE)
            baris = self._tulis_jenis(r + 1, d.kode)
            r += 1 + len(baris)
            self._jumlah(r, jumlah, baris, "", nama=_("Jumlah menurut jenis belanja"))
            r += 2
        return r

    def _sasaran(self, r: int) -> int:
        """Money of the programmes that support each sasaran."""
        b = self.kerja.a.buku
        ada = [(s, uang) for s in b.sasaran_aktif if (uang := self.ang.sasaran(s.kode)) is not None]
        if not ada:
            return r
        self.w.kelompok(r, _("Menurut sasaran (program yang mendukung dua sasaran dihitung penuh pada keduanya)"), _KODE)
        for s, uang in ada:
            r += 1
            baris = [x for d in b.program_sasaran(s.kode) for x in self._program.get(d.kode, [])]
            self._jumlah(r, uang, baris, "", nama=_("Sasaran {n}: {u}", n=b.nomor_sasaran(s.kode), u=s.uraian))
            self.sasaran[s.kode] = (self.w.ref(r, _PERSEN), self.w.ref(r, _BELUM))
        return r + 2

    def _murni(self, r: int) -> None:
        """The first ceilings, where the year has had a revision since."""
        for d in self.ang.sumber_dana:
            isi, total = self.ang.pagu_program("murni", d.kode), self.ang.total_pagu_program("murni", d.kode)
            if not isi or total is None or self.ang.tahap == "murni":
                continue
            self.w.kelompok(r, _("Pagu murni menurut program: {d}", d=d.nama), _KODE)
            awal = r + 1
            for n, (p, a) in enumerate(isi, awal):
                self.w.teks(n, 0, p.nama)
                self.w.tinggi(n, [(p.nama, 70)])
                self.w.masukan(n, _PAGU, a)
                self.w.teks(n, _KODE, p.kode)
            r = awal + len(isi)
            self.w.teks(r, 0, _("Jumlah pagu murni"), tebal=True, gaya="jumlah")
            self.w.rumus(r, _PAGU, jumlah_tersedia([f"B{awal + 1}:B{r}"], [a for _p, a in isi]), total, tebal=True)
            r += 2

    def _baris(self, r: int, s: Serapan, masuk: int = 0) -> None:
        w = self.w
        w.teks(r, 0, s.nama, masuk=masuk)
        w.tinggi(r, [(s.nama, 68)])
        w.masukan(r, _PAGU, s.pagu)
        self._realisasi(r, s)
        w.rumus_teks(r, _BELUM, f"IF(ISNUMBER(C{r + 1}),0,1)", s.belum)
        w.teks(r, _KODE, s.kode)
        self._turunan(r, s)

    def _realisasi(self, r: int, s: Serapan) -> None:
        """What was recorded of the whole, or the sum of what was recorded of its parts, which stand behind the code."""
        if not isinstance(s.realisasi.asal, Hitungan):
            self.w.masukan(r, _NYATA, s.realisasi)
            return
        for k, a in enumerate(s.bagian, _KODE + 1):
            self.w.masukan(r, k, a)
        sel = [xl_rowcol_to_cell(r, k) for k in range(_KODE + 1, _KODE + 1 + len(s.bagian))]
        self.w.rumus(r, _NYATA, rumus_gabungan(CaraSetahun.JUMLAH, sel), s.realisasi)

    def _jumlah(self, r: int, s: Serapan, bagian: Sequence[tuple[int, Serapan]], kode: str, nama: str = "") -> None:
        """A sum over other rows: of the parts that are there, and beside it how many are not."""
        w = self.w
        w.teks(r, 0, nama or s.nama, tebal=True, gaya="jumlah")
        w.tinggi(r, [(nama or s.nama, 66)])
        baris = [n for n, _s in bagian]
        for k, huruf, a, isi in (
            (_PAGU, "B", s.pagu, [x.pagu for _n, x in bagian]),
            (_NYATA, "C", s.realisasi, [x.realisasi for _n, x in bagian]),
        ):
            w.rumus(r, k, jumlah_tersedia(_rentang(huruf, baris), isi), a, tebal=True)
        w.rumus_teks(r, _BELUM, f"SUM({','.join(_rentang('F', baris))})", s.belum, tebal=True)
        w.teks(r, _KODE, kode, gaya="jumlah")
        self._turunan(r, s, tebal=True)

    def _turunan(self, r: int, s: Serapan, tebal: bool = False) -> None:
        pagu, nyata = f"ROUND(B{r + 1},0)", f"ROUND(C{r + 1},0)"
        persen: Angka = s.persen
        self.w.rumus(r, _PERSEN, terjaga(f"{nyata}/{pagu}*100", f"B{r + 1}", f"C{r + 1}"), persen, tebal=tebal)
        self.w.rumus(r, _SISA, terjaga(f"{pagu}-{nyata}", f"B{r + 1}", f"C{r + 1}"), s.sisa, tebal=tebal)


def _rentang(huruf: str, baris: Sequence[int]) -> list[str]:
    """Rows of a column as ranges where they follow each other: 4, 5, 6, 9 gives ``B5:B7`` and ``B10``."""
    hasil: list[list[int]] = []
    for n in baris:
        if hasil and hasil[-1][1] == n - 1:
            hasil[-1][1] = n
        else:
            hasil.append([n, n])
    return [f"{huruf}{a + 1}:{huruf}{z + 1}" if a != z else f"{huruf}{a + 1}" for a, z in hasil]
