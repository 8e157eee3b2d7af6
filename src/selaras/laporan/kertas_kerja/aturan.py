"""The sheet of rules: bounds of the capaian, the scale of its categories, and the scales of predikat. Formulas of other sheets read them here."""

from __future__ import annotations

from decimal import Decimal

from selaras.angka import PERSEN, Angka, Tercatat, angka_kosong
from selaras.bahasa import _
from selaras.kinerja import BELUM_DAPAT_DINILAI, SkalaKategori
from selaras.laporan.kertas_kerja.buku_kerja import KOSONG, BukuKerja, tercetak
from selaras.laporan.skala import skala_instansi

# The lower bound of the lowest step, and how far above an open bound its step begins: less than any printed value can show.
_TERENDAH = Decimal(-999_999_999)
_DI_ATAS = "1E-9"


class LembarAturan:
    def __init__(self, kerja: BukuKerja) -> None:
        self.kerja = kerja
        self.w = kerja.lembar(_("Aturan"), _("Aturan yang dipakai rumus"))
        self.w.kepala(
            (_("Aturan"), _("Batas bawah"), _("Batas tidak termasuk"), _("Batas untuk rumus"), _("Jenjang")), (44, 14, 14, 16, 34)
        )
        self.rentang: dict[str, tuple[str, str]] = {}
        r = self._kebijakan(3)
        r = self._skala(r, "", kerja.a.skala)
        for kode, s in skala_instansi(kerja.a.bahan.skala).items():
            r = self._skala(r, kode, s)
        self.w.selesai()

    def _kebijakan(self, r: int) -> int:
        w, k = self.w, self.kerja.a.buku.kebijakan
        w.kelompok(r, _("Kebijakan capaian"), 4)
        isi = (
            (_("Capaian dibatasi paling tinggi (%)"), k.batas_atas, "batas_atas_capaian", _("tanpa batas atas")),
            (_("Capaian paling rendah (%)"), k.batas_bawah, "batas_bawah_capaian", _("tanpa batas bawah")),
            (_("Capaian dapat dinilai sampai dengan (%)"), Decimal(200), "", ""),
        )
        sel = []
        for n, (nama, batas, kolom, tanpa) in enumerate(isi, r + 1):
            asal = Tercatat("perangkat_daerah", self.kerja.a.bahan.perangkat_daerah.kode, kolom, nama)
            a = Angka(batas, PERSEN, 2, asal) if batas is not None else angka_kosong(tanpa, PERSEN, asal, 2)
            w.teks(n, 0, nama)
            w.masukan(n, 1, a)
            sel.append(w.ref(n, 1))
        self.atas, self.bawah, self.wajar = sel
        return r + 5

    def _skala(self, r: int, kode: str, s: SkalaKategori) -> int:
        """Steps from the lowest to the highest, as a look-up wants them."""
        w = self.w
        w.kelompok(r, s.nama + (f" ({s.dasar.split(';')[0]})" if s.dasar else ""), 4)
        awal = r + 1
        for n, j in enumerate(reversed(s.jenjang), awal):
            asal = Tercatat("skala", f"{kode}/{j.nama}", "bawah", j.nama)
            w.teks(n, 0, j.nama)
            w.masukan(
                n, 1, Angka(j.bawah, presisi=2, asal=asal) if j.bawah is not None else angka_kosong(_("tanpa batas bawah"), asal=asal)
            )
            w.teks(n, 2, _("ya") if j.terbuka and j.bawah is not None else "")
            batas = _TERENDAH if j.bawah is None else j.bawah + (Decimal(_DI_ATAS) if j.terbuka else 0)
            b, buka = w.ref(n, 1), w.ref(n, 2)
            isi = f'IF(ISNUMBER({b}),{b}+IF({buka}="{_("ya")}",{_DI_ATAS},0),{_TERENDAH})'
            w.rumus(n, 3, isi, Angka(batas, presisi=2), daftar=False)
            w.teks(n, 4, j.nama)
        akhir = r + len(s.jenjang)
        self.rentang[kode] = (f"{w.ref(awal, 3)}:{w.ref(akhir, 3).split('!')[1]}", f"{w.ref(awal, 4)}:{w.ref(akhir, 4).split('!')[1]}")
        return akhir + 2

    def dapat_dinilai(self, c: str) -> str:
        """Is this capaian one that may be graded? A condition."""
        return f"IF(ISNUMBER({c}),AND({c}>=0,ROUND({c},2)<={self.wajar}),FALSE)"

    def kategori(self, c: str) -> str:
        """The category of a capaian cell, or why it has none."""
        batas, nama = self.rentang[""]
        return (
            f'IF(NOT(ISNUMBER({c})),{KOSONG},IF({self.dapat_dinilai(c)},LOOKUP({tercetak(c, 2)},{batas},{nama}),"{BELUM_DAPAT_DINILAI}"))'
        )

    def predikat(self, kode: str, sel: str) -> str:
        """The word of the agency's scale for a cell that holds a value as printed."""
        batas, nama = self.rentang[kode]
        return f"IF(ISNUMBER({sel}),LOOKUP({sel},{batas},{nama}),{KOSONG})"

    def terapkan(self, c: str) -> str:
        """The policy on a raw capaian cell."""
        atas = f"IF(ISNUMBER({self.atas}),MIN({c},{self.atas}),{c})"
        return f"IF(ISNUMBER({c}),IF(ISNUMBER({self.bawah}),MAX({atas},{self.bawah}),{atas}),{KOSONG})"
