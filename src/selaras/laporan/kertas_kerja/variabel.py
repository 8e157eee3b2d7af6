"""The sheet of variables: what was recorded in each period, by region where it is, and the sums that formulas make of it."""

from __future__ import annotations

from selaras.angka import Hitungan, Periode
from selaras.bahasa import _
from selaras.kinerja import CaraSetahun
from selaras.laporan.bahan import Variabel
from selaras.laporan.kertas_kerja.buku_kerja import BukuKerja
from selaras.laporan.kertas_kerja.kolom import deret_kolom, rumus_gabungan
from selaras.laporan.sektor import bidang
from selaras.rumus import TidakDapatDiterjemahkan, ke_excel


class LembarVariabel:
    def __init__(self, kerja: BukuKerja) -> None:
        self.kerja, self.b = kerja, kerja.a.buku
        bahan = kerja.a.bahan
        self.sel: dict[tuple[str, Periode], str] = {}
        self.wilayah: dict[tuple[str, Periode], str] = {}
        if not bahan.variabel:
            return
        deret = deret_kolom(kerja.a, (n.periode for n in bahan.nilai_variabel))
        self.w = kerja.lembar(_("Variabel"), _("Variabel: data dasar yang tercatat, dan jumlah yang dihitung"))
        self.kolom = {x: k for k, x in enumerate(deret, 2)}
        self.akhir = 2 + len(deret)
        kepala = (_("Variabel"), _("Satuan"), *[x.singkat for x in deret], _("Sumber"), _("Rumus"), _("Kode"))
        self.w.kepala(kepala, (44, 12, *[13] * len(deret), 36, 44, 26))
        self._tempatkan()
        for r, v in self.baris:
            self._variabel(r, v)
        self.w.selesai(cetak_sampai=self.akhir, baris=self.baris_akhir)

    def rujuk(self, kode: str, periode: Periode) -> str | None:
        return self.sel.get((kode, periode))

    def rujuk_wilayah(self, kode: str, periode: Periode) -> str | None:
        return self.wilayah.get((kode, periode))

    def rumus_excel(self, rumus: str, periode: Periode) -> str | None:
        """The formula over the cells of this sheet; None when it needs a period or a variable that the sheet does not have."""
        try:
            return ke_excel(rumus, periode, self.b.tahun_awal, self.rujuk, self.rujuk_wilayah)
        except TidakDapatDiterjemahkan:
            return None

    def _tempatkan(self) -> None:
        """Give every variable, region and period its cell before any formula is written."""
        bahan = self.kerja.a.bahan
        nama = {w.kode: w.nama for w in bahan.wilayah}
        per: dict[str, list[str]] = {}
        for n in bahan.nilai_variabel:
            if n.wilayah and self.kolom.keys() & set(n.periode.dengan_induk()) and n.wilayah not in per.setdefault(n.variabel, []):
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
            if not v.rumus and isinstance(a.asal, Hitungan):
                rumus = rumus_gabungan(CaraSetahun.dari(v.cara_setahun), [self.sel[v.kode, p] for p in x.anggota()])
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
        isi = {x: self.b.menurut_wilayah(v.kode, x) for x in self.kolom}
        for n, kode in enumerate(daftar, r + 1):
            self.w.teks(n, 0, self.nama_wilayah.get(kode, kode), masuk=2)
            for x, k in self.kolom.items():
                a = isi[x].get(kode)
                if a is not None and isinstance(a.asal, Hitungan):
                    bagian = [self.w.ref(n, self.kolom[p]) for p in x.anggota()]
                    self.w.rumus(n, k, rumus_gabungan(CaraSetahun.dari(v.cara_setahun), bagian), a)
                elif a is not None:
                    self.w.masukan(n, k, a)
