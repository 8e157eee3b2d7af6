"""The sheet of indicators: target, realisasi, capaian, whether the target was met, category and predikat, every period a column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from selaras.angka import Angka, Hitungan, Periode, angka_kosong
from selaras.bahasa import _
from selaras.kinerja import BELUM_DAPAT_DINILAI, CaraSetahun, Polaritas
from selaras.kinerja import tercetak as sebagai_tercetak
from selaras.laporan.bahan import Indikator
from selaras.laporan.kertas_kerja.aturan import LembarAturan
from selaras.laporan.kertas_kerja.buku_kerja import KOSONG, BukuKerja, tercetak, terjaga
from selaras.laporan.kertas_kerja.kolom import deret_kolom, rumus_gabungan
from selaras.laporan.kertas_kerja.variabel import LembarVariabel

YA, TIDAK = _("ya"), _("tidak")


@dataclass(frozen=True)
class SelIndikator:
    """The cells of an indicator in a period, as other sheets name them."""

    target: str
    atas: str
    realisasi: str
    capaian: str
    tercapai: str
    kategori: str
    predikat: str


def rumus_capaian(polaritas: Polaritas, r: str, t: str, a: str) -> str:
    """Raw capaian of realisasi ``r`` against target ``t`` (lower bound) and ``a`` (upper bound), all as printed: the rule of `hitung_capaian`."""
    return {
        Polaritas.MAXIMIZE: f"IF({t}<0,{KOSONG},{r}/{t}*100)",
        Polaritas.MINIMIZE: f"IF({t}=0,IF({r}=0,100,{KOSONG}),(2*{t}-{r})/{t}*100)",
        Polaritas.MINIMIZE_RASIO: f"IF({r}=0,IF({t}=0,100,{KOSONG}),{t}/{r}*100)",
        Polaritas.RANGE: f"IF(AND({r}>={t},{r}<={a}),100,IF({r}<{t},{r}/{t},(2*{a}-{r})/{a})*100)",
    }[polaritas]


def rumus_tercapai(polaritas: Polaritas, r: str, t: str, a: str) -> str:
    syarat = {Polaritas.MAXIMIZE: f"{r}>={t}", Polaritas.RANGE: f"AND({r}>={t},{r}<={a})"}.get(polaritas, f"{r}<={t}")
    return f'IF({syarat},"{YA}","{TIDAK}")'


class LembarIndikator:
    def __init__(self, kerja: BukuKerja, variabel: LembarVariabel, aturan: LembarAturan) -> None:
        self.kerja, self.b, self.variabel, self.aturan = kerja, kerja.a.buku, variabel, aturan
        bahan = kerja.a.bahan
        self.sel: dict[tuple[str, Periode], SelIndikator] = {}
        deret = deret_kolom(kerja.a, (x.periode for isi in (bahan.target, bahan.realisasi_tercatat) for x in isi))
        self.kolom = {x: k for k, x in enumerate(deret, 3)}
        self.akhir = 3 + len(deret)
        self.w = kerja.lembar(_("Indikator"), _("Indikator: target, realisasi, dan capaian"))
        kepala = (_("Indikator"), _("Uraian"), _("Satuan"), *[x.singkat for x in deret], _("Cara menghitung"), _("Kode"))
        self.w.kepala(kepala, (46, 26, 12, *[13] * len(deret), 60, 30), 2)
        self._batas_atas = {x.indikator for x in bahan.target if x.nilai_atas is not None}
        self._batas_atas |= {x.indikator for x in bahan.butir_perjanjian if x.target_atas is not None}
        r = 3
        versi = sorted(bahan.renstra, key=lambda v: v.versi, reverse=True)
        isi = {v: [i for s in self.b.sasaran_renstra(v.kode) for i in self.b.indikator_sasaran(s.kode)] for v in versi}
        for v in (v for v in versi if isi[v]):
            if len(versi) > 1:  # an indicator may stand in several versions under one name
                self.w.kelompok(r, _("{nama}, diukur mulai {t}", nama=v.nama, t=v.berlaku_mulai), self.akhir - 1)
                r += 1
            for i in isi[v]:
                r = self._indikator(r, i) + 1
        self.w.selesai(cetak_sampai=self.akhir - 1, baris=r)

    def _indikator(self, r: int, i: Indikator) -> int:
        """The rows of an indicator; gives the row after them."""
        w, pol = self.w, self.kerja.a.polaritas(i.kode)
        rumus = _("realisasi = {r}", r=self.b.rumus_terbaca(i.rumus)) if i.rumus else _("realisasi tercatat")
        cara = f"{rumus}; {pol.uraian}, {_('capaian')} = {pol.rumus}"
        w.teks(r, 0, i.nama, tebal=True)
        w.teks(r, self.akhir, cara)
        w.teks(r, self.akhir + 1, i.kode)
        w.tinggi(r, [(i.nama, 46), (cara, 60)])
        dua = i.kode in self._batas_atas
        baris = [_("Target, batas bawah") if dua else _("Target"), *([_("Target, batas atas")] if dua else []), _("Realisasi")]
        baris += [_("Realisasi seperti tercetak"), _("Capaian menurut rumus (%)"), _("Capaian sesudah kebijakan (%)")]
        baris += [_("Target tercapai"), _("Kategori"), *([_("Predikat")] if i.skala else [])]
        for n, nama in enumerate(baris, r):
            w.teks(n, 1, nama)
            w.teks(n, 2, i.satuan if n < r + 3 + dua else "")
        for x, k in self.kolom.items():
            self._periode(r, k, i, x, dua)
        return r + len(baris)

    def _periode(self, r: int, k: int, i: Indikator, x: Periode, dua: bool) -> None:
        w, b, pol = self.w, self.b, self.kerja.a.polaritas(i.kode)
        target, nyata, c = b.target(i.kode, x), b.realisasi(i.kode, x), b.capaian(i.kode, x)
        w.masukan(r, k, target.nilai)
        if dua:
            w.masukan(r + 1, k, target.atas or angka_kosong(_("tanpa batas atas"), target.nilai.satuan, None, i.presisi))
        n = r + 1 + dua
        self._realisasi(n, k, i, x, nyata)
        ref: Callable[[int], str] = lambda baris: w.ref(baris, k)  # noqa: E731
        cetak_r, mentah, capaian = ref(n + 1), ref(n + 2), ref(n + 3)
        w.rumus(n + 1, k, terjaga(tercetak(ref(n), i.presisi), ref(n)), sebagai_tercetak(nyata), daftar=False)
        t = f"ROUND({ref(r)},{target.nilai.desimal})"
        atas = f"IF(ISNUMBER({ref(r + 1)}),ROUND({ref(r + 1)},{(target.atas or target.nilai).desimal}),{t})" if dua else t
        w.rumus(n + 2, k, terjaga(rumus_capaian(pol, cetak_r, t, atas), cetak_r, ref(r)), c.mentah, daftar=False)
        w.rumus(n + 3, k, self.aturan.terapkan(mentah), c.nilai, tebal=True)
        tercapai = b.tercapai(i.kode, x)
        hasil = "–" if tercapai is None else YA if tercapai else TIDAK
        w.rumus_teks(n + 4, k, terjaga(rumus_tercapai(pol, cetak_r, t, atas), cetak_r, ref(r)), hasil, kanan=True)
        jenjang = c.jenjang(self.kerja.a.skala)
        kategori = jenjang.nama if jenjang else "–" if c.nilai.nilai is None else BELUM_DAPAT_DINILAI
        w.rumus_teks(n + 5, k, self.aturan.kategori(capaian), kategori, kanan=True)
        if i.skala:
            w.rumus_teks(n + 6, k, self.aturan.predikat(i.skala, cetak_r), nyata.sebutan or "–", kanan=True)
        self.sel[i.kode, x] = SelIndikator(
            ref(r), ref(r + 1) if dua else "", ref(n), capaian, ref(n + 4), ref(n + 5), ref(n + 6) if i.skala else ""
        )

    def _realisasi(self, r: int, k: int, i: Indikator, x: Periode, a: Angka) -> None:
        """The formula where it gives the value (or could, once its inputs are there), the parts of the period where they do; else what was
        recorded."""
        tercatat = self.b.tercatat(i.kode, x)
        dihitung = a.identitas.startswith("realisasi:")
        rumus = self.variabel.rumus_excel(i.rumus, x) if i.rumus else None
        if isinstance(a.asal, Hitungan) and a.asal.rumus != i.rumus:
            rumus = rumus_gabungan(CaraSetahun.dari(i.cara_setahun), [self.w.ref(r, self.kolom[p]) for p in x.anggota()])
        if rumus is not None and (dihitung or tercatat is None):
            self.w.rumus(r, k, rumus, a)
        else:
            self.w.masukan(r, k, a)
