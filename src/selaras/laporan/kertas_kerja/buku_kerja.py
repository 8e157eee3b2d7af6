"""What every sheet of the workbook shares: formats, cells that know which number they hold, page set-up, widths that fit."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from selaras.angka import TANPA_NILAI, Angka, cetak_bilangan
from selaras.bahasa import _
from selaras.laporan.alat import Alat

KOSONG = f'"{TANPA_NILAI}"'
_AWAL_RUMUS = ("=", "+", "-", "@", "\t", "\r")
_WARNA = {"jumlah": "#F2F5F8", "kelompok": "#DCE8F1"}
# An Excel column is measured in digits of its font.
_LEBAR_TERKECIL = 11


def tercetak(ref: str, desimal: int) -> str:
    """A cell as its reader sees it: half up, two significant digits under one (ADR 0010)."""
    kecil = f"ROUND({ref},MAX({desimal},1-INT(LOG10(ABS({ref})))))"
    return f"IF(OR(ABS({ref})>=1,{ref}=ROUND({ref},{desimal})),ROUND({ref},{desimal}),{kecil})"


def terjaga(isi: str, *wajib: str) -> str:
    """A formula that shows the dash of a missing value where a cell that it needs holds no number, or where it is not defined."""
    return f"IF(COUNT({','.join(wajib)})<{len(wajib)},{KOSONG},IFERROR({isi},{KOSONG}))"


def jumlah_tersedia(sel: Sequence[str], isi: Sequence[Angka]) -> str:
    """Sum of the parts that are there, as they are printed; the dash when none is. ``sel`` are cells or ranges, ``isi`` their numbers."""
    daftar = ",".join(sel)
    if all(a.nilai is None or a.nilai == a.bulat for a in isi):
        return f"IF(COUNT({daftar})=0,{KOSONG},SUM({daftar}))"
    bulat = "+".join(f"SUMPRODUCT(ROUND(N(+{s}),0))" if ":" not in s else f"SUM(IF(ISNUMBER({s}),ROUND({s},0),0))" for s in sel)
    return f"IF(COUNT({daftar})=0,{KOSONG},{bulat})"


class _LembarXlsx(Worksheet):  # type: ignore[misc]
    """A sheet that takes a formula as it is. Its library looks in each for some thirty functions that are younger than the file format
    and want a prefix; we write none of them (a test reads them all), and the looking was half of the time of a workbook."""

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.strip("{}").removeprefix("=")


class BukuKerja:
    """The workbook in the making. ``tempat`` leads from the identity of a number to its cell, for charts and sums on other sheets."""

    def __init__(self, buku: Any, a: Alat) -> None:
        self.buku, self.a = buku, a
        self.tempat: dict[str, str] = {}
        self._gaya: dict[tuple[Any, ...], Any] = {}
        buku.set_properties({"title": _("Kertas kerja {n} {t}", n=a.pendek, t=a.periode.label), "author": a.instansi})
        buku.set_calc_mode("auto")

    def gaya(self, **isi: Any) -> Any:
        """One format for each look, made when it is first used."""
        kunci = tuple(sorted(isi.items()))
        if kunci not in self._gaya:
            self._gaya[kunci] = self.buku.add_format({"valign": "top", **isi})
        return self._gaya[kunci]

    def lembar(self, nama: str, judul: str) -> LembarKerja:
        return LembarKerja(self, self.buku.add_worksheet(nama, _LembarXlsx), nama, judul)

    def urutkan(self, nama: Sequence[str]) -> None:
        """The order in which a reader opens the sheets; a sheet that was not needed is not there."""
        self.buku.worksheets_objs.sort(key=lambda w: nama.index(w.name))
        for n, w in enumerate(self.buku.worksheets_objs):
            w.index = n
        self.buku.worksheets_objs[0].activate()


class LembarKerja:
    """A sheet: title, head, rows, page set-up. Columns are as wide as the numbers in them need."""

    def __init__(self, kerja: BukuKerja, w: Any, nama: str, judul: str) -> None:
        self.kerja, self.w, self.nama = kerja, w, nama
        self.lebar: dict[int, float] = {}
        self.kepala_lebar: list[int] = []
        a = kerja.a
        w.write_string(0, 0, judul, kerja.gaya(bold=True, font_size=14, font_color="#12344D"))
        keterangan = _("{n} · biru: data tercatat, dapat diganti untuk mencoba · hitam: rumus", n=a.instansi)
        w.write_string(1, 0, keterangan, kerja.gaya(font_color="#52606D", quote_prefix=keterangan.startswith(_AWAL_RUMUS)))
        self._halaman(judul)

    def _halaman(self, judul: str) -> None:
        w, pd = self.w, self.kerja.a.bahan.perangkat_daerah
        contoh = _("CONTOH, bukan laporan resmi") if pd.contoh else ""

        def aman(teks: str, paling: int) -> str:
            return teks[:paling].replace("&", "&&")

        w.set_landscape()
        w.set_paper(9)
        w.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        w.fit_to_pages(1, 0)
        w.set_header(f"&L&9{aman(pd.nama, 90)}&C&9{contoh}&R&9{aman(judul, 60)}")
        w.set_footer(f"&L&9{_('Kertas kerja {t}', t=self.kerja.a.periode.label)}&C&9{contoh}&R&9{_('Halaman')} &P {_('dari')} &N")

    def kepala(self, isi: Sequence[str], lebar: Sequence[int], beku: int = 1) -> None:
        """The head in the third row, repeated on every page; ``lebar`` is the least width of each column."""
        gaya = self.kerja.gaya(
            bold=True, bg_color=_WARNA["kelompok"], border=1, border_color="#B8C4CE", text_wrap=True, valign="vcenter", align="center"
        )
        for k, (teks, x) in enumerate(zip(isi, lebar, strict=True)):
            self.w.write_string(2, k, teks, gaya)
            self.lebar[k] = x
        self.kepala_lebar = list(lebar)
        self.w.freeze_panes(3, beku)
        self.w.repeat_rows(0, 2)

    def selesai(self, *, cetak_sampai: int | None = None, baris: int = 0) -> None:
        """Set the widths; print only through a column where what follows is for the screen."""
        for k, x in self.lebar.items():
            self.w.set_column(k, k, x)
        if cetak_sampai is not None:
            self.w.print_area(0, 0, max(baris, 3), cetak_sampai)

    def halaman_berskala(self, lebar_tambahan: float, pisah: Sequence[int]) -> None:
        """Print in one scale with breaks before the rows of ``pisah``, for a sheet of pictures. ``lebar_tambahan`` is theirs, in points."""
        lebar = sum(self.lebar.values()) * 5.6 + lebar_tambahan
        self.w.set_print_scale(max(10, min(100, int(735 / lebar * 100))))
        self.w.set_h_pagebreaks(list(pisah))

    def ref(self, r: int, k: int) -> str:
        """The cell as a formula of this or another sheet names it."""
        return f"{self.nama}!{xl_rowcol_to_cell(r, k, True, True)}"

    def teks(self, r: int, k: int, isi: str, *, tebal: bool = False, gaya: str = "", masuk: int = 0) -> None:
        """Text, whatever it begins with: what looks like a formula is marked as text for those who edit the cell."""
        bentuk: dict[str, Any] = {"text_wrap": True} if gaya != "kelompok" or k else {}
        if tebal:
            bentuk["bold"] = True
        if gaya:
            bentuk["bg_color"] = _WARNA[gaya]
        if masuk or k:
            bentuk["indent"] = masuk or 1  # a word does not touch the number before it
        if isi.startswith(_AWAL_RUMUS):
            bentuk["quote_prefix"] = True
        if isi:
            self.w.write_string(r, k, isi, self.kerja.gaya(**bentuk))
        else:
            self.w.write_blank(r, k, None, self.kerja.gaya(**bentuk))

    def kelompok(self, r: int, isi: str, sampai: int) -> None:
        """A heading over rows, through column ``sampai``."""
        self.teks(r, 0, isi, tebal=True, gaya="kelompok")
        for k in range(1, sampai + 1):
            self.w.write_blank(r, k, None, self.kerja.gaya(bg_color=_WARNA["kelompok"]))

    def masukan(self, r: int, k: int, a: Angka) -> None:
        """A recorded number, or the dash of a missing one with its reason as a note; either may be typed over."""
        self._daftar(r, k, a)
        self._muat(k, a)
        if a.nilai is None:
            self._catatan(r, k, a)
            self.w.write_string(r, k, TANPA_NILAI, self.kerja.gaya(align="right", font_color="#1F4E9E"))
        else:
            self.w.write_number(r, k, float(a.nilai), self.kerja.gaya(num_format=bentuk_bilangan(a.desimal), font_color="#1F4E9E"))

    def rumus(self, r: int, k: int, isi: str, a: Angka, *, tebal: bool = False, daftar: bool = True) -> None:
        """A live formula with the value that it has now. Of a missing number it is live too: what is typed in makes it count."""
        if daftar:
            self._daftar(r, k, a)
        self._muat(k, a)
        bentuk: dict[str, Any] = {"align": "right", "num_format": bentuk_bilangan(a.desimal)}
        if tebal:
            bentuk |= {"bold": True, "bg_color": _WARNA["jumlah"]}
        if a.nilai is None:
            self._catatan(r, k, a)
        self._tulis_rumus(r, k, isi, bentuk, TANPA_NILAI if a.nilai is None else float(a.nilai))

    def rumus_teks(
        self, r: int, k: int, isi: str, nilai: str | float, *, tebal: bool = False, desimal: int = 0, kanan: bool = False
    ) -> None:
        """A formula whose result is a word, a plain count, or a number that may be left out (with ``desimal``)."""
        bentuk: dict[str, Any] = {"num_format": bentuk_bilangan(desimal)} if desimal else {"text_wrap": True}
        if isinstance(nilai, str) and not desimal:
            bentuk |= {"align": "right"} if kanan else {"indent": 1}
        bentuk |= {"bold": True, "bg_color": _WARNA["jumlah"]} if tebal else {}
        self._tulis_rumus(r, k, isi, bentuk, nilai)

    def _tulis_rumus(self, r: int, k: int, isi: str, bentuk: dict[str, Any], nilai: float | str) -> None:
        if "SUM(IF(" in isi:
            self.w.write_array_formula(r, k, r, k, "{=" + isi + "}", self.kerja.gaya(**bentuk), nilai)
        else:
            self.w.write_formula(r, k, "=" + isi, self.kerja.gaya(**bentuk), nilai)

    def _daftar(self, r: int, k: int, a: Angka) -> None:
        if a.asal:
            self.kerja.tempat.setdefault(a.identitas, self.ref(r, k))

    def _muat(self, k: int, a: Angka) -> None:
        """Make a column as wide as this number needs."""
        if a.nilai is not None and k in self.lebar:
            self.lebar[k] = max(self.lebar[k], _LEBAR_TERKECIL, len(cetak_bilangan(a.nilai, a.desimal)) * 1.15 + 2)

    def _catatan(self, r: int, k: int, a: Angka) -> None:
        self.w.write_comment(r, k, a.kosong, {"x_scale": 2})

    def tinggi(self, r: int, isi: Sequence[tuple[str, float]]) -> None:
        """Make a row as high as its longest text needs in the width of its column; not every program does so itself."""
        baris = max(ceil(len(teks) / (lebar * 1.05)) for teks, lebar in isi)
        if baris > 1:
            self.w.set_row(r, 15 * baris)


def bentuk_bilangan(desimal: int) -> str:
    """The number format of a cell; the program that opens it puts the marks of its own country."""
    return "#,##0" + ("." + "0" * desimal if desimal else "")
