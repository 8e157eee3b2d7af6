"""The first sheet: every promised indicator, the mean of each sasaran, what it cost, and what needs attention. All of it formulas."""

from __future__ import annotations

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.kinerja import BELUM_DAPAT_DINILAI
from selaras.laporan.bahan import Indikator, Sasaran
from selaras.laporan.kata import huruf_awal
from selaras.laporan.kertas_kerja.anggaran import LembarAnggaran
from selaras.laporan.kertas_kerja.aturan import LembarAturan
from selaras.laporan.kertas_kerja.buku_kerja import KOSONG, BukuKerja, LembarKerja, tercetak, terjaga
from selaras.laporan.kertas_kerja.indikator import TIDAK, YA, LembarIndikator
from selaras.sektor import aturan_batas

_TARGET, _ATAS, _NYATA, _PREDIKAT, _CAPAIAN, _DINILAI, _KATEGORI, _KETERANGAN = range(2, 10)
TERCAPAI, BELUM, TANPA_DATA = _("target tercapai"), _("belum mencapai target"), _("belum ada data")
TANPA_CAPAIAN = _("capaian tidak dapat dihitung")


def tulis_ringkasan(kerja: BukuKerja, w: LembarKerja, indikator: LembarIndikator, anggaran: LembarAnggaran, aturan: LembarAturan) -> None:
    _Ringkasan(kerja, w, indikator, anggaran, aturan).tulis()


class _Ringkasan:
    def __init__(
        self, kerja: BukuKerja, w: LembarKerja, indikator: LembarIndikator, anggaran: LembarAnggaran, aturan: LembarAturan
    ) -> None:
        self.kerja, self.w, self.indikator, self.anggaran, self.aturan = kerja, w, indikator, anggaran, aturan
        self.a, self.b, self.periode = kerja.a, kerja.a.buku, kerja.a.periode
        self.baris_sasaran: dict[str, int] = {}

    def tulis(self) -> None:
        kepala = (
            _("Sasaran / indikator kinerja"), _("Satuan"), _("Target"), _("Target, batas atas"), _("Realisasi"), _("Predikat"),
            _("Capaian (%)"), _("Capaian yang dinilai (%)"), _("Kategori"), _("Keterangan"),
        )  # fmt: skip
        self.w.kepala(kepala, (56, 12, 13, 13, 13, 10, 13, 13, 20, 34))
        r = 3
        awal = r
        for s in self.b.sasaran_aktif:
            r = self._sasaran(r, s)
        r = self._hitungan(r + 1, awal, r)
        r = self._efisiensi(r + 1)
        self._batas(r)
        self.w.selesai()

    def _sasaran(self, r: int, s: Sasaran) -> int:
        isi = self.b.indikator_sasaran(s.kode)
        nama = _("Sasaran {n}: {u}", n=self.b.nomor_sasaran(s.kode), u=s.uraian)
        self.w.teks(r, 0, nama, tebal=True, gaya="jumlah")
        self.w.tinggi(r, [(nama, 52)])
        for k in (1, *range(_TARGET, _PREDIKAT + 1)):
            self.w.teks(r, k, "", gaya="jumlah")
        for n, i in enumerate(isi, r + 1):
            self._indikator(n, i)
        akhir = r + len(isi)
        self.baris_sasaran[s.kode] = r
        rerata = self.b.capaian_sasaran(s.kode)
        dinilai = f"H{r + 2}:H{akhir + 1}"
        banyak = sum(self.b.capaian(i.kode, self.periode).dapat_dinilai for i in isi)
        if not isi:
            return r + 1
        self.w.rumus(r, _CAPAIAN, f"IF(COUNT({dinilai})=0,{KOSONG},AVERAGE({dinilai}))", rerata, tebal=True)
        self.w.teks(r, _DINILAI, "", gaya="jumlah")
        jenjang = self.a.skala.kategori(rerata)
        self.w.rumus_teks(r, _KATEGORI, self.aturan.kategori(f"G{r + 1}"), jenjang.nama if jenjang else "–", tebal=True)
        teks = _("rata-rata {ada} dari {n} indikator", ada=banyak, n=len(isi))
        depan, belakang = teks.split(f" {banyak} ", 1)
        self.w.rumus_teks(r, _KETERANGAN, f'"{depan} "&COUNT({dinilai})&" {belakang}"', teks, tebal=True)
        return akhir + 1

    def _indikator(self, r: int, i: Indikator) -> None:
        w, sel, x = self.w, self.indikator.sel[i.kode, self.periode], self.periode
        target, nyata, c = self.b.target(i.kode, x), self.b.realisasi(i.kode, x), self.b.capaian(i.kode, x)
        w.teks(r, 0, i.nama, masuk=1)
        w.teks(r, 1, i.satuan)
        w.tinggi(r, [(i.nama, 52)])
        w.rumus(r, _TARGET, sel.target, target.nilai, daftar=False)
        if sel.atas and target.atas:
            w.rumus(r, _ATAS, sel.atas, target.atas, daftar=False)
        w.rumus(r, _NYATA, sel.realisasi, nyata, daftar=False)
        if sel.predikat:
            w.rumus_teks(r, _PREDIKAT, sel.predikat, nyata.sebutan or "–")
        w.rumus(r, _CAPAIAN, sel.capaian, c.nilai, daftar=False)
        g = f"G{r + 1}"
        dinilai = f'IF({self.aturan.dapat_dinilai(g)},{tercetak(g, 2)},"")'
        w.rumus_teks(r, _DINILAI, f'IF(ISNUMBER({g}),{dinilai},"")', float(c.nilai.bulat) if c.dapat_dinilai else "", desimal=2)
        jenjang = c.jenjang(self.a.skala)
        kategori = jenjang.nama if jenjang else "–" if c.nilai.nilai is None else BELUM_DAPAT_DINILAI
        w.rumus_teks(r, _KATEGORI, sel.kategori, kategori)
        isi = f'IF({sel.tercapai}="{YA}","{TERCAPAI}",IF({sel.tercapai}="{TIDAK}","{BELUM}","{TANPA_DATA}"))'
        w.rumus_teks(r, _KETERANGAN, isi, self._keterangan(i))

    def _keterangan(self, i: Indikator) -> str:
        ya = self.b.tercapai(i.kode, self.periode)
        return TANPA_DATA if ya is None else TERCAPAI if ya else BELUM

    def _hitungan(self, r: int, awal: int, akhir: int) -> int:
        """How many indicators met their target, did not, or have no data, as the report tells it; and how many of them have no grade."""
        self.w.kelompok(r, _("Banyaknya indikator"), _KETERANGAN)
        isi = [(self._keterangan(i), self.b.capaian(i.kode, self.periode)) for i in self.b.indikator_aktif]
        ditinjau = sum(c.nilai.ada and not c.dapat_dinilai for _k, c in isi)
        tanpa_capaian = sum(k != TANPA_DATA and not c.nilai.ada for k, c in isi)
        ket, kategori, capaian = (f"{huruf}{awal + 1}:{huruf}{akhir}" for huruf in "JIG")
        baris = [(teks, f'COUNTIF({ket},"{teks}")', sum(k == teks for k, _c in isi)) for teks in (TERCAPAI, BELUM, TANPA_DATA)]
        baris.append((_("di antaranya {x}", x=BELUM_DAPAT_DINILAI), f'COUNTIF({kategori},"{BELUM_DAPAT_DINILAI}")', ditinjau))
        tanpa = "+".join(f'COUNTIFS({ket},"{x}",{capaian},{KOSONG})' for x in (TERCAPAI, BELUM))
        baris.append((_("di antaranya {x}", x=TANPA_CAPAIAN), tanpa, tanpa_capaian))
        for n, (teks, rumus, banyak) in enumerate(baris, r + 1):
            self.w.teks(n, 0, huruf_awal(teks))
            self.w.rumus_teks(n, _TARGET, rumus, banyak)
        return r + 7

    def _efisiensi(self, r: int) -> int:
        """Capaian of each sasaran against the absorption of its money, in persen poin."""
        isi = [(s, e) for s in self.b.sasaran_aktif if (e := self.a.anggaran.efisiensi(s.kode)) and s.kode in self.anggaran.sasaran]
        if not isi:
            return r
        self.w.kelompok(r, _("Efisiensi: capaian sasaran dikurangi serapan anggaran (persen poin)"), _KETERANGAN)
        for n, (s, e) in enumerate(isi, r + 1):
            self.w.teks(n, 0, _("Sasaran {n}: {u}", n=self.b.nomor_sasaran(s.kode), u=s.uraian))
            self.w.tinggi(n, [(s.uraian, 48)])
            c, (u, belum) = f"G{self.baris_sasaran[s.kode] + 1}", self.anggaran.sasaran[s.kode]
            self.w.rumus(n, _TARGET, terjaga(f"IF({belum}>0,{KOSONG},{tercetak(c, 2)}-{tercetak(u, 2)})", c, u), e.nilai, daftar=False)
            efisien = "–" if e.efisien is None else _("efisien") if e.efisien else _("tidak efisien")
            syarat = f'IF({belum}>0,{KOSONG},IF(AND(ROUND({c},2)>=100,ROUND({u},2)<100),"{_("efisien")}","{_("tidak efisien")}"))'
            self.w.rumus_teks(n, _KETERANGAN, terjaga(syarat, c, u), efisien)
        return r + len(isi) + 2

    def _batas(self, r: int) -> None:
        """Figures of the trade that cannot both be right."""
        aturan = [b for b in aturan_batas(self.a.bahan.perangkat_daerah.sektor) if self._sel(b.kecil) and self._sel(b.besar)]
        if not aturan:
            return
        self.w.kelompok(r, _("Hubungan antardata yang seharusnya berlaku"), _KETERANGAN)
        for n, b in enumerate(aturan, r + 1):
            kecil, besar = self.b.nilai(b.kecil, self.periode), self.b.nilai(b.besar, self.periode)
            wajar = kecil.nilai is None or besar.nilai is None or kecil.nilai <= besar.nilai
            x, y = str(self._sel(b.kecil)), str(self._sel(b.besar))
            self.w.teks(n, 0, huruf_awal(b.uraian))
            self.w.tinggi(n, [(b.uraian, 54)])
            self._rujuk(n, _TARGET, x, kecil)
            self._rujuk(n, _NYATA, y, besar)
            isi = f'IF(COUNT({x},{y})<2,{KOSONG},IF({x}>{y},"{_("perlu diperiksa")}","{_("terpenuhi")}"))'
            ada = kecil.ada and besar.ada
            self.w.rumus_teks(n, _KETERANGAN, isi, "–" if not ada else _("terpenuhi") if wajar else _("perlu diperiksa"))

    def _sel(self, kode: str) -> str | None:
        return self.indikator.variabel.rujuk(kode, self.periode)

    def _rujuk(self, r: int, k: int, ref: str, a: Angka) -> None:
        self.w.rumus(r, k, ref, a, daftar=False)
