"""The *kertas kerja*: a workbook in which an inspector can recalculate every indicator and every sum of the report."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from selaras.angka import TANPA_NILAI, Angka, Hitungan
from selaras.bahasa import _
from selaras.kinerja import Polaritas
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import Serapan
from selaras.laporan.bahan import Bahan, Indikator
from selaras.laporan.catatan import catatan_data
from selaras.laporan.lkjip.bab1 import angka_pegawai
from selaras.rumus import TidakDapatDiterjemahkan, ke_excel


def kertas_kerja(bahan: Bahan, tahun: int) -> bytes:
    """The XLSX. Sheets: Ringkasan, Variabel, Indikator, Anggaran, Pegawai, Catatan. Formulas are live and carry their value."""
    keluar = BytesIO()
    buku = xlsxwriter.Workbook(keluar, {"in_memory": True})
    _Kertas(buku, Alat(bahan, tahun)).tulis()
    buku.close()
    return keluar.getvalue()


class _Kertas:
    def __init__(self, buku: Any, a: Alat) -> None:
        self.buku, self.a = buku, a
        buku.set_properties({"title": _("Kertas kerja {n} {t}", n=a.pendek, t=a.tahun), "author": a.instansi})
        buku.set_calc_mode("auto")
        self.kepala = buku.add_format(
            {
                "bold": True,
                "bg_color": "#DCE8F1",
                "border": 1,
                "border_color": "#B8C4CE",
                "text_wrap": True,
                "valign": "vcenter",
                "align": "center",
            }
        )
        self.judul = buku.add_format({"bold": True, "font_size": 14, "font_color": "#12344D"})
        self.teks = buku.add_format({"text_wrap": True, "valign": "top"})
        self.tebal = buku.add_format({"bold": True, "bg_color": "#F2F5F8"})
        self.kosong = buku.add_format({"align": "right", "valign": "top", "font_color": "#7B8794"})
        self.sel: dict[tuple[str, int], str] = {}
        self.sel_indikator: dict[tuple[str, str, int], str] = {}
        self._format: dict[tuple[int, bool], Any] = {}

    def angka(self, desimal: int, tebal: bool = False) -> Any:
        kunci = (desimal, tebal)
        if kunci not in self._format:
            isi: dict[str, Any] = {"num_format": "#,##0" + ("." + "0" * desimal if desimal else ""), "valign": "top"}
            self._format[kunci] = self.buku.add_format(isi | ({"bold": True, "bg_color": "#F2F5F8"} if tebal else {}))
        return self._format[kunci]

    def lembar(self, nama: str, judul: str, kepala: Sequence[str], lebar: Sequence[int]) -> Any:
        w = self.buku.add_worksheet(nama)
        w.write(0, 0, judul, self.judul)
        for n, (k, x) in enumerate(zip(kepala, lebar, strict=True)):
            w.write(2, n, k, self.kepala)
            w.set_column(n, n, x)
        w.freeze_panes(3, 2)
        w.set_landscape()
        w.set_paper(9)
        w.fit_to_pages(1, 0)
        w.repeat_rows(2)
        return w

    def nilai(self, w: Any, r: int, k: int, a: Angka, tebal: bool = False) -> None:
        if a.nilai is None:
            self.tanpa_nilai(w, r, k, a)
        else:
            w.write_number(r, k, float(a.nilai), self.angka(a.desimal, tebal))

    def tanpa_nilai(self, w: Any, r: int, k: int, a: Angka) -> None:
        """The dash of a missing value, with the reason as the note of its cell."""
        w.write_string(r, k, TANPA_NILAI, self.kosong)
        w.write_comment(r, k, a.kosong, {"x_scale": 2})

    def tinggi(self, w: Any, r: int, isi: Sequence[tuple[str, int]]) -> None:
        """Make a row as high as its longest text needs in the width of its column; not every program does so itself."""
        baris = max(ceil(len(teks) / (lebar * 1.05)) for teks, lebar in isi)
        if baris > 1:
            w.set_row(r, 15 * baris)

    def rumus(self, w: Any, r: int, k: int, isi: str, a: Angka, tebal: bool = False) -> None:
        if a.nilai is None:
            self.tanpa_nilai(w, r, k, a)
        else:
            w.write_formula(r, k, "=" + isi, self.angka(a.desimal, tebal), float(a.nilai))

    def tulis(self) -> None:
        ringkasan = self.lembar(
            "Ringkasan", _("Ringkasan capaian kinerja {t}: {n}", t=self.a.tahun, n=self.a.pendek),
            (_("No"), _("Indikator"), _("Satuan"), _("Target"), _("Realisasi"), _("Capaian (%)"), _("Kategori")), (5, 52, 10, 14, 14, 14, 20),
        )  # fmt: skip
        self._variabel()
        self._indikator()
        self._ringkasan(ringkasan)
        self._anggaran()
        self._pegawai()
        self._catatan()

    def _variabel(self) -> None:
        b = self.a.buku
        tahun2 = sorted({n.tahun for n in self.a.bahan.nilai_variabel if n.tahun <= self.a.tahun})
        kepala = (_("Kode"), _("Variabel"), _("Satuan"), *[str(x) for x in tahun2], _("Sumber"))
        w = self.lembar(
            "Variabel", _("Variabel: data dasar yang tercatat, dan jumlah yang dihitung"), kepala, (26, 44, 10, *[19] * len(tahun2), 30)
        )
        for r, v in enumerate(self.a.bahan.variabel, 3):
            for k, x in enumerate(tahun2, 3):
                self.sel[v.kode, x] = f"Variabel!{xl_rowcol_to_cell(r, k, True, True)}"
        for r, v in enumerate(self.a.bahan.variabel, 3):
            w.write(r, 0, v.kode, self.teks)
            w.write(r, 1, v.nama, self.teks)
            w.write(r, 2, v.satuan, self.teks)
            for k, x in enumerate(tahun2, 3):
                nilai = b.nilai(v.kode, x)
                if v.rumus and nilai.nilai is not None:
                    self.rumus(w, r, k, ke_excel(v.rumus, x, b.tahun_awal, self._rujuk), nilai, True)
                else:
                    self.nilai(w, r, k, nilai)
            sumber = next((n.sumber for n in self.a.bahan.nilai_variabel if n.variabel == v.kode), v.rumus)
            w.write(r, 3 + len(tahun2), sumber, self.teks)
        self._grafik_variabel(w, tahun2)

    def _rujuk(self, kode: str, tahun: int) -> str | None:
        return self.sel.get((kode, tahun))

    def _grafik_variabel(self, w: Any, tahun2: list[int]) -> None:
        """A native line chart of the first group of counted figures."""
        baris = [
            (r, v) for r, v in enumerate(self.a.bahan.variabel, 3) if v.kelompok == self.a.bahan.variabel[0].kelompok and v.satuan == "unit"
        ]
        tahun_isi = [k for k, x in enumerate(tahun2, 3) if all(self.a.buku.nilai(v.kode, x).nilai is not None for _r, v in baris)]
        if not tahun_isi:
            return
        g = self.buku.add_chart({"type": "line"})
        for r, _v in baris:
            g.add_series(
                {
                    "name": ["Variabel", r, 1],
                    "categories": ["Variabel", 2, tahun_isi[0], 2, tahun_isi[-1]],
                    "values": ["Variabel", r, tahun_isi[0], r, tahun_isi[-1]],
                    "marker": {"type": "circle"},
                }
            )
        g.set_title({"name": _("Perkembangan menurut tahun"), "name_font": {"size": 12}})
        g.set_size({"width": 760, "height": 320})
        w.insert_chart(len(self.a.bahan.variabel) + 5, 1, g, {"description": _("Grafik garis perkembangan menurut tahun")})

    def _indikator(self) -> None:
        b = self.a.buku
        tahun2 = sorted({x.tahun for x in self.a.bahan.target if x.tahun <= self.a.tahun})
        kepala = (_("Kode"), _("Indikator"), _("Uraian"), *[str(x) for x in tahun2], _("Rumus"))
        w = self.lembar("Indikator", _("Indikator: target, realisasi, dan capaian"), kepala, (26, 46, 10, *[16] * len(tahun2), 60))
        r = 3
        for i in self.a.bahan.indikator:
            for urut, uraian in enumerate((_("Target"), _("Realisasi"), _("Capaian"))):
                w.write(r + urut, 0, i.kode, self.teks)
                w.write(r + urut, 1, "" if urut else i.nama, self.teks)
                w.write(r + urut, 2, uraian, self.teks)
            w.write(r, 3 + len(tahun2), i.rumus or _("tercatat"), self.teks)
            for k, x in enumerate(tahun2, 3):
                t, nyata = xl_rowcol_to_cell(r, k), xl_rowcol_to_cell(r + 1, k)
                self.nilai(w, r, k, b.target(i.kode, x).nilai)
                self._realisasi(w, r + 1, k, i, x)
                c = b.capaian(i.kode, x)
                self.rumus(w, r + 2, k, self._capaian(i, x, t, nyata), c.nilai, True)
                for urut, nama in enumerate(("target", "realisasi", "capaian")):
                    self.sel_indikator[nama, i.kode, x] = f"Indikator!{xl_rowcol_to_cell(r + urut, k, True, True)}"
            r += 3

    def _realisasi(self, w: Any, r: int, k: int, i: Indikator, x: int) -> None:
        a = self.a.buku.realisasi(i.kode, x)
        if isinstance(a.asal, Hitungan) and a.nilai is not None:
            try:
                return self.rumus(w, r, k, ke_excel(i.rumus, x, self.a.buku.tahun_awal, self._rujuk), a)
            except TidakDapatDiterjemahkan:
                pass
        self.nilai(w, r, k, a)

    def _capaian(self, i: Indikator, x: int, t: str, r: str) -> str:
        """The capaian formula of the polarity, with the agency's cap and floor."""
        atas = self.a.buku.target(i.kode, x).atas
        a = f"{atas.nilai:f}" if atas and atas.nilai is not None else t
        isi = {
            Polaritas.MAXIMIZE: f"{r}/{t}*100",
            Polaritas.MINIMIZE: f"IF(AND({t}=0,{r}=0),100,(2*{t}-{r})/{t}*100)",
            Polaritas.MINIMIZE_RASIO: f"IF(AND({t}=0,{r}=0),100,{t}/{r}*100)",
            Polaritas.RANGE: f"IF(AND({r}>={t},{r}<={a}),100,IF({r}<{t},{r}/{t}*100,(2-{r}/{a})*100))",
        }[self.a.polaritas(i.kode)]
        k = self.a.buku.kebijakan
        if k.batas_atas is not None:
            isi = f"MIN({isi},{k.batas_atas:f})"
        return f"MAX({isi},{k.batas_bawah:f})" if k.batas_bawah is not None else isi

    def _ringkasan(self, w: Any) -> None:
        b, x = self.a.buku, self.a.tahun
        for n, i in enumerate(b.indikator_aktif):
            r = 3 + n
            c = b.capaian(i.kode, x).nilai
            jenjang = self.a.skala.kategori(c)
            w.write(r, 0, n + 1, self.teks)
            w.write(r, 1, i.nama, self.teks)
            w.write(r, 2, i.satuan, self.teks)
            for k, (nama, a) in enumerate(
                (("target", b.target(i.kode, x).nilai), ("realisasi", b.realisasi(i.kode, x)), ("capaian", c)), 3
            ):
                ref = self.sel_indikator.get((nama, i.kode, x))
                if ref:
                    self.rumus(w, r, k, ref, a)
                else:
                    self.nilai(w, r, k, a)
            w.write(r, 6, jenjang.nama if jenjang else _("belum ada data"), self.teks)
        akhir = 2 + len(b.indikator_aktif)
        g = self.buku.add_chart({"type": "bar"})
        for kolom, nama in ((3, _("Target")), (4, _("Realisasi"))):
            g.add_series({"name": nama, "categories": ["Ringkasan", 3, 1, akhir, 1], "values": ["Ringkasan", 3, kolom, akhir, kolom]})
        g.set_title({"name": _("Target dan realisasi {t}", t=x), "name_font": {"size": 12}})
        g.set_y_axis({"reverse": True, "label_position": "low"})
        g.set_size({"width": 860, "height": 380})
        w.insert_chart(akhir + 3, 1, g, {"description": _("Grafik batang target dan realisasi setiap indikator")})

    def _anggaran(self) -> None:
        ang = self.a.anggaran
        kepala = (_("Kode"), _("Program / sub-kegiatan"), _("Pagu"), _("Realisasi"), _("Serapan (%)"), _("Sisa"))
        w = self.lembar("Anggaran", _("Pagu dan realisasi anggaran {t}", t=self.a.tahun), kepala, (20, 70, 20, 20, 12, 20))
        r = 3
        total: list[int] = []
        for d in ang.sumber_dana:
            program: list[int] = []
            for _p, s, isi in ang.per_program(d.kode):
                awal = r + 1
                program.append(r)
                for n, baris in enumerate(isi):
                    self._serapan(w, awal + n, baris, None)
                self._serapan(w, r, s, [f"SUM({{k}}{awal + 1}:{{k}}{awal + len(isi)})"])
                r = awal + len(isi)
            if (t := ang.total(d.kode)) is not None:
                self._serapan(w, r, t, ["+".join(f"{{k}}{x + 1}" for x in program)])
                total.append(r)
                r += 2
        if ang.seluruh is not None:
            self._serapan(w, r, ang.seluruh, ["+".join(f"{{k}}{x + 1}" for x in total)])
            r += 2
        for d in ang.sumber_dana:
            if jenis := ang.jenis_belanja(d.kode):
                w.write(r, 0, _("Menurut jenis belanja: {d}", d=d.nama), self.judul)
                awal = r + 1
                for n, baris in enumerate(jenis):
                    self._serapan(w, awal + n, baris, None)
                jumlah = ang.total_jenis(d.kode)
                assert jumlah is not None
                r = awal + len(jenis)
                self._serapan(w, r, jumlah, [f"SUM({{k}}{awal + 1}:{{k}}{r})"])
                g = self.buku.add_chart({"type": "column"})
                for kolom, nama in ((2, _("Pagu")), (3, _("Realisasi"))):
                    g.add_series(
                        {"name": nama, "categories": ["Anggaran", awal, 1, r - 1, 1], "values": ["Anggaran", awal, kolom, r - 1, kolom]}
                    )
                g.set_title({"name": _("Pagu dan realisasi menurut jenis belanja (miliar rupiah)"), "name_font": {"size": 12}})
                g.set_y_axis({"num_format": "#,##0.0,,,"})
                w.insert_chart(r + 2, 1, g, {"description": _("Grafik batang pagu dan realisasi menurut jenis belanja")})
                r += 20
        self._murni(w, r)

    def _murni(self, w: Any, r: int) -> None:
        ang = self.a.anggaran
        for d in ang.sumber_dana:
            isi = ang.pagu_program("murni", d.kode)
            total = ang.total_pagu_program("murni", d.kode)
            if not isi or total is None:
                continue
            w.write(r, 0, _("Pagu murni menurut program: {d}", d=d.nama), self.judul)
            awal = r + 1
            for n, (p, a) in enumerate(isi):
                w.write(awal + n, 0, p.kode, self.teks)
                w.write(awal + n, 1, p.nama, self.teks)
                self.nilai(w, awal + n, 2, a)
            r = awal + len(isi)
            w.write(r, 1, _("Jumlah"), self.tebal)
            self.rumus(w, r, 2, f"SUM(C{awal + 1}:C{r})", total, True)
            r += 2

    def _serapan(self, w: Any, r: int, s: Serapan, jumlah: list[str] | None) -> None:
        """A row; ``jumlah`` is the formula of a sum with ``{k}`` for its column, None for a recorded row."""
        tebal = jumlah is not None
        w.write(r, 0, s.kode.rpartition("/")[2] if tebal else s.kode, self.tebal if tebal else self.teks)
        self.tinggi(w, r, [(s.nama, 70)])
        w.write(r, 1, s.nama, self.tebal if tebal else self.teks)
        for k, (huruf, a) in enumerate((("C", s.pagu), ("D", s.realisasi)), 2):
            if jumlah:
                self.rumus(w, r, k, jumlah[0].format(k=huruf), a, True)
            else:
                self.nilai(w, r, k, a)
        self.rumus(w, r, 4, f"D{r + 1}/C{r + 1}*100", s.persen, tebal)
        self.rumus(w, r, 5, f"C{r + 1}-D{r + 1}", s.sisa, tebal)

    def _pegawai(self) -> None:
        kepala = (_("Klasifikasi"), _("Uraian"), _("Jumlah (orang)"), _("Catatan"))
        w = self.lembar("Pegawai", _("Pegawai {t}", t=self.a.tahun), kepala, (24, 30, 16, 80))
        for r, p in enumerate((p for p in self.a.bahan.pegawai if p.tahun == self.a.tahun), 3):
            w.write(r, 0, p.klasifikasi, self.teks)
            w.write(r, 1, p.uraian, self.teks)
            self.nilai(w, r, 2, angka_pegawai(p))
            w.write(r, 3, p.catatan, self.teks)
            self.tinggi(w, r, [(p.catatan, 80)])

    def _catatan(self) -> None:
        w = self.lembar("Catatan", _("Catatan pada data"), (_("Data"), _("Catatan")), (60, 120))
        for r, (nama, catatan) in enumerate(catatan_data(self.a), 3):
            w.write(r, 0, nama, self.teks)
            w.write(r, 1, catatan, self.teks)
            self.tinggi(w, r, [(nama, 60), (catatan, 120)])
