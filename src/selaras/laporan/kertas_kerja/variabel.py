"""The sheet of variables: what was recorded in each year, by region where it is, and the sums that formulas make of it."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.laporan.bahan import Variabel
from selaras.laporan.kertas_kerja.buku_kerja import BukuKerja
from selaras.laporan.sektor import bidang
from selaras.rumus import TidakDapatDiterjemahkan, ke_excel


class LembarVariabel:
    def __init__(self, kerja: BukuKerja) -> None:
        self.kerja, self.b = kerja, kerja.a.buku
        bahan, batas = kerja.a.bahan, kerja.a.tahun
        self.sel: dict[tuple[str, int], str] = {}
        self.wilayah: dict[tuple[str, int], str] = {}
        self.tahun2 = sorted({n.tahun for n in bahan.nilai_variabel if n.tahun <= batas} | ({batas} if bahan.variabel else set()))
        if not self.tahun2:
            return
        self.w = kerja.lembar(_("Variabel"), _("Variabel: data dasar yang tercatat, dan jumlah yang dihitung"))
        self.kolom = {x: k for k, x in enumerate(self.tahun2, 2)}
        self.akhir = 2 + len(self.tahun2)
        kepala = (_("Variabel"), _("Satuan"), *map(str, self.tahun2), _("Sumber"), _("Rumus"), _("Kode"))
        self.w.kepala(kepala, (44, 12, *[13] * len(self.tahun2), 36, 44, 26))
        self._tempatkan()
        for r, v in self.baris:
            self._variabel(r, v)
        self.w.selesai(cetak_sampai=self.akhir, baris=self.baris_akhir)

    def rujuk(self, kode: str, tahun: int) -> str | None:
        return self.sel.get((kode, tahun))

    def rujuk_wilayah(self, kode: str, tahun: int) -> str | None:
        return self.wilayah.get((kode, tahun))

    def rumus_excel(self, rumus: str, tahun: int) -> str | None:
        """The formula over the cells of this sheet; None when it needs a year or a variable that the sheet does not have."""
        try:
            return ke_excel(rumus, tahun, self.b.tahun_awal, self.rujuk, self.rujuk_wilayah)
        except TidakDapatDiterjemahkan:
            return None

    def _tempatkan(self) -> None:
        """Give every variable, region and year its cell before any formula is written."""
        bahan = self.kerja.a.bahan
        nama = {w.kode: w.nama for w in bahan.wilayah}
        per: dict[str, list[str]] = {}
        for n in bahan.nilai_variabel:
            if n.wilayah and n.tahun in self.kolom and n.wilayah not in per.setdefault(n.variabel, []):
                per[n.variabel].append(n.wilayah)
        self.nama_wilayah, self.per = nama, per
        self.baris: list[tuple[int, Variabel]] = []
        r, kelompok = 3, ""
        for v in bahan.variabel:
            if v.kelompok != kelompok:
                kelompok = v.kelompok
                self.w.kelompok(r, bidang(self.kerja.a).judul_kelompok(kelompok), self.akhir + 2)
                r += 1
            self.baris.append((r, v))
            banyak = len(per.get(v.kode, ()))
            for x, k in self.kolom.items():
                self.sel[v.kode, x] = self.w.ref(r, k)
                if banyak:
                    self.wilayah[v.kode, x] = f"{self.w.ref(r + 1, k)}:{self.w.ref(r + banyak, k).split('!')[1]}"
            r += 1 + banyak
        self.baris_akhir = r

    def _variabel(self, r: int, v: Variabel) -> None:
        w, b = self.w, self.b
        w.teks(r, 0, v.nama)
        w.teks(r, 1, v.satuan)
        for x, k in self.kolom.items():
            a = b.nilai(v.kode, x)
            rumus = self.rumus_excel(v.rumus, x) if v.rumus else None
            if rumus is None:
                w.masukan(r, k, a)
            else:
                w.rumus(r, k, rumus, a, tebal=True)
        sumber = next((n.sumber for n in self.kerja.a.bahan.nilai_variabel if n.variabel == v.kode and n.sumber), "")
        dibaca = b.rumus_terbaca(v.rumus) if v.rumus else ""
        w.teks(r, self.akhir, sumber)
        w.teks(r, self.akhir + 1, dibaca)
        w.teks(r, self.akhir + 2, v.kode)
        w.tinggi(r, [(v.nama, 44), (dibaca, 44), (sumber, 36)])
        self._per_wilayah(r, v)

    def _per_wilayah(self, r: int, v: Variabel) -> None:
        daftar = self.per.get(v.kode, [])
        isi: dict[tuple[str, int], Angka] = {}
        for x in self.kolom:
            for a in self.b.per_wilayah(v.kode, x):
                isi[a.identitas.rpartition("#")[0].rpartition("/")[2], x] = a
        for n, kode in enumerate(daftar, r + 1):
            self.w.teks(n, 0, self.nama_wilayah.get(kode, kode), masuk=2)
            for x, k in self.kolom.items():
                if (kode, x) in isi:
                    self.w.masukan(n, k, isi[kode, x])
