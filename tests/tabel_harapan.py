"""The tables that a report must print, row by row, in the oracle's words; and the tables of a file, as another program reads them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

import docx
from docx.oxml.ns import qn
from docx.table import Table
from lxml import etree, html

from tests.oracle.harapan import indikator_berlaku
from tests.oracle.sel import TIDAK_TERDEFINISI, Sel, digit
from tests.oracle.tabel import Baris, Paket
from tests.tabel_pdf import tabel_bertanda

_BERURUT = ("Target", "Realisasi", "Capaian")  # rows under the name of their indicator
TANPA_CAPAIAN = {TIDAK_TERDEFINISI: "tidak terdefinisi"}
UANG = {"Pagu (Rp)": "pagu", "Realisasi (Rp)": "realisasi", "Serapan": "serapan", "Sisa (Rp)": "sisa"}


@dataclass(frozen=True)
class TabelBerkas:
    judul: str
    kepala: list[str]
    baris: list[list[str]]


@dataclass(frozen=True)
class BarisHarapan:
    """The row of a table that is found by its words; ``sel`` are the printed cells by the head of their column."""

    judul: str
    nama: tuple[str, ...]
    sel: dict[str, str] = field(hash=False)

    @property
    def bebas(self) -> bool:
        """May the row stand in any of the tables (of figures, staff, outputs) whose title ends so, or in none?"""
        return self.judul == "" or self.judul.startswith((", tahun", "tahun"))


def rapi(teks: str) -> str:
    return " ".join(teks.replace("\xa0", " ").split()).replace("– ", "–")


def tabel_html(isi: bytes) -> list[TabelBerkas]:
    hasil = []
    for t in html.fromstring(isi.decode()).iter("table"):
        kepala = [rapi(x.text_content()) for x in t.xpath("./thead/tr[not(@class='nomor')]/*")]
        baris = [[rapi(x.text_content()) for x in tr] for tr in t.xpath("./tbody/tr")]
        hasil.append(TabelBerkas(rapi("".join(t.xpath("string(./caption)"))), kepala, baris))
    return hasil


def _teks_word(unsur: etree._Element) -> str:
    """All words of a part of a Word file; numbers stand in content controls."""
    return rapi("".join(x.text or "" for x in unsur.iter(qn("w:t"))))


def tabel_docx(isi: bytes) -> list[TabelBerkas]:
    d, judul, hasil = docx.Document(io.BytesIO(isi)), "", []
    for anak in d.element.body:
        if anak.tag.endswith("}p"):
            judul = _teks_word(anak) or judul
        elif anak.tag.endswith("}tbl"):
            baris = [[_teks_word(s._tc) for s in r.cells] for r in Table(anak, d).rows]
            hasil.append(TabelBerkas(judul, baris[0], baris[1:]))
    return hasil


def tabel_pdf(isi: bytes) -> list[TabelBerkas]:
    """By the tags of the file; the row of column numbers is no head."""
    hasil = []
    for judul, kepala, badan in tabel_bertanda(isi):
        atas = [[rapi(x) for x in b] for b in kepala if not rapi(b[0]).startswith("(")]
        hasil.append(TabelBerkas(rapi(judul), atas[-1] if atas else [], [[rapi(x) for x in b] for b in badan]))
    return hasil


def banding(ada: list[TabelBerkas], harap: list[BarisHarapan]) -> tuple[int, list[str]]:
    """How many cells of the file are the oracle's, and a line for each that is not (or that the file lacks)."""
    sama, beda, letak, terpakai = 0, [], dict[int, int](), set[tuple[int, int]]()
    for h in harap:
        cocok = [t for t in ada if t.judul.endswith(h.judul) and t.kepala]
        if not cocok:
            beda.append(f"no table {h.judul!r}")
        for t in cocok:
            mulai = letak.get(id(t), 0) if h.nama[0] in _BERURUT else 0
            n = next((n for n in range(mulai, len(t.baris)) if (id(t), n) not in terpakai and all(x in t.baris[n] for x in h.nama)), None)
            if n is None:
                if not h.bebas:
                    beda.append(f"{h.judul}: no row {h.nama}")
                continue
            letak[id(t)] = n + 1
            terpakai.add((id(t), n))
            for kolom, teks in h.sel.items():
                if kolom not in t.kepala:
                    continue
                cetak = t.baris[n][t.kepala.index(kolom)]
                if cetak == teks:
                    sama += 1
                else:
                    beda.append(f"{h.judul} / {h.nama} / {kolom}: printed {cetak!r}, expected {teks!r}")
    return sama, beda


class Harapan:
    """Every row that the oracle tells of a report."""

    def __init__(self, paket: Paket, tahun: int, harap: dict[str, Sel]) -> None:
        self.p, self.tahun, self.h = paket, tahun, harap

    def teks(self, kunci: str, *, polos: bool = False, lain: str = "–") -> str:
        s = self.h.get(kunci)
        if s is None or not s.teks:
            return lain
        return s.polos + s.teks[s.teks.find(" (") :] * (" (" in s.teks) if polos else s.teks

    def target(self, kunci: str, *, polos: bool = False) -> str:
        atas = self.h.get(f"{kunci}/atas")
        if atas is None:
            return self.teks(kunci, polos=polos)
        return f"{self.h[kunci].polos}–{atas.polos if polos else atas.teks}"

    def laporan(self) -> list[BarisHarapan]:
        bagian: tuple[Callable[[], Iterator[BarisHarapan]], ...] = (
            self._capaian, self._lalu, self._matriks, self._uang, self._pergeseran, self._efisiensi, self._variabel, self._pegawai, self._keluaran,
        )  # fmt: skip
        isi = [b for f in bagian for b in f()]
        pk = self.p.perjanjian(self.tahun)
        return [*isi, *(self.perjanjian(pk) if pk else [])]

    def perjanjian(self, pk: Baris) -> list[BarisHarapan]:
        judul = f"Perjanjian Kinerja {'Perubahan ' if pk['jenis'] == 'perubahan' else ''}Tahun {pk['tahun']}"
        hasil = []
        for b in sorted((b for b in self.p["butir_perjanjian"] if b["perjanjian"] == pk["kode"]), key=lambda b: int(b["urutan"])):
            i = self.p.satu("indikator", kode=b["indikator"])
            assert i
            kunci = f"pk/{pk['kode']}/{i['kode']}"
            hasil.append(BarisHarapan(f". {judul}", (i["nama"],), {"Target": self._bersatuan(kunci, i["satuan"])}))
        program = {p["kode"]: p["nama"] for p in self.p["program"]}
        janji = [b for b in self.p["program_perjanjian"] if b["perjanjian"] == pk["kode"]]
        uang = f"Program dan anggaran {judul}"
        for b in sorted(janji, key=lambda b: int(b["nomor"])):
            anggaran = self.teks(f"pk/{pk['kode']}/program/{b['program']}", lain="pagu tidak tercatat")
            hasil.append(BarisHarapan(uang, (program[b["program"]],), {"Anggaran": anggaran}))
        if f"pk/{pk['kode']}/jumlah" in self.h:
            hasil.append(BarisHarapan(uang, ("Jumlah",), {"Anggaran": self.teks(f"pk/{pk['kode']}/jumlah")}))
        return hasil

    def _bersatuan(self, kunci: str, satuan: str) -> str:
        """In an agreement a counted thing is named: «25 kasus»."""
        teks = self.target(kunci)
        bare = teks == "–" or satuan in ("persen", "persen poin", "per mil", "indeks", "nilai", "poin", "rupiah", "kali")
        return teks if bare else f"{teks} {satuan}"

    def _capaian(self) -> Iterator[BarisHarapan]:
        for i in indikator_berlaku(self.p, self.tahun):
            ujung = f"{i['kode']}/{self.tahun}"
            c = self.teks(f"capaian/{ujung}")
            dinilai = self.teks(f"dinilai/{ujung}") == "ya"
            kategori = (
                self.teks(f"kategori/{ujung}")
                if dinilai
                else TANPA_CAPAIAN.get(self.h[f"capaian/{ujung}"].alasan, "belum ada data")
                if c == "–"
                else "belum dapat dinilai"
            )
            sel = {
                "Target": self.target(f"target/{ujung}"),
                "Realisasi": self.teks(f"realisasi/{ujung}"),
                "Capaian": c,
                "Kategori": kategori,
            }
            yield BarisHarapan(f"Target, realisasi, dan capaian kinerja tahun {self.tahun}", (i["nama"],), sel)

    def _lalu(self) -> Iterator[BarisHarapan]:
        r = self.p.renstra(self.tahun)
        tahun2 = range(int(r["tahun_mulai"]), self.tahun + 1)
        tujuan = {x["kode"]: int(x["nomor"]) for x in self.p["tujuan"]}
        urut = sorted(self.p.sasaran(r["kode"]), key=lambda s: (tujuan.get(s["tujuan"], 0), int(s["nomor"])))
        for n, s in enumerate(urut, 1):
            indikator = self.p.indikator(s["kode"])
            ada = [
                t for t in tahun2 if any(self.teks(f"{x}/{i['kode']}/{t}") != "–" for i in indikator for x in ("target", "realisasi"))
            ] or [self.tahun]
            ada = [t for t in range(min(*ada, self.tahun), self.tahun + 1) if t >= self.tahun - 5]
            rentang = f"{ada[0]}–{ada[-1]}" if len(ada) > 1 else str(ada[0])
            judul = f"Target, realisasi, dan capaian sasaran {n}, {rentang}"
            for i in indikator:
                yield BarisHarapan(judul, (i["nama"],), {})
                yield BarisHarapan(judul, ("Target",), {str(t): self.target(f"target/{i['kode']}/{t}") for t in ada})
                for jenis in ("realisasi", "capaian"):
                    sel = {str(t): self.teks(f"{jenis}/{i['kode']}/{t}") for t in ada}
                    yield BarisHarapan(judul, (jenis.capitalize(),), sel)

    def _matriks(self) -> Iterator[BarisHarapan]:
        kini = self.p.renstra(self.tahun)
        for r in self.p["renstra"]:
            if r["tahun_mulai"] != kini["tahun_mulai"] or int(r["berlaku_mulai"]) > self.tahun:
                continue
            for i in (i for s in self.p.sasaran(r["kode"]) for i in self.p.indikator(s["kode"])):
                sel = {}
                for t in range(int(r["tahun_mulai"]), int(r["tahun_selesai"]) + 1):
                    sel[f"T {t}"] = self.target(f"target-renstra/{i['kode']}/{t}", polos=True)
                    if t <= self.tahun:
                        sel[f"R {t}"] = self.teks(f"realisasi/{i['kode']}/{t}", polos=True)
                yield BarisHarapan(f". {r['nama']}", (i["nama"],), sel)

    def _serapan(self, kunci: str) -> dict[str, str]:
        """What is left is not told while part of the money spent is not recorded."""
        isi = {k: self.teks(f"{kunci}/{x}", polos=x != "serapan") for k, x in UANG.items()}
        return isi | ({"Sisa (Rp)": "–"} if self.h[f"{kunci}/sisa"].kurang else {})

    def _uang(self) -> Iterator[BarisHarapan]:
        awal, pakai = f"anggaran/{self.tahun}", {k.split("/")[2] for k in self.h if k.startswith(f"anggaran/{self.tahun}/")}
        sumber = [d for d in self.p["sumber_dana"] if f"{awal}/sumber/{d['kode']}/pagu" in self.h]
        judul = f"Pagu dan realisasi menurut sumber dana tahun {self.tahun}"
        for d in sumber:
            yield BarisHarapan(judul, (d["nama"],), self._serapan(f"{awal}/sumber/{d['kode']}"))
        if len(sumber) > 1:
            yield BarisHarapan(judul, ("Jumlah",), self._serapan(f"{awal}/jumlah"))
        for d in (d for d in sumber if d["kode"] in pakai):
            yield from self._uang_sumber(f"{awal}/{d['kode']}", d)

    def _uang_sumber(self, ujung: str, d: Baris) -> Iterator[BarisHarapan]:
        for j in self.p["jenis_belanja"]:
            if f"{ujung}/jenis/{j['kode']}/pagu" in self.h:
                judul = f"Pagu dan realisasi {d['nama']} menurut jenis belanja"
                yield BarisHarapan(judul, (j["nama"],), self._serapan(f"{ujung}/jenis/{j['kode']}"))
        program = [p for p in self.p["program"] if f"{ujung}/program/{p['kode']}/pagu" in self.h]
        for p in program if len(program) > 1 else ():
            yield BarisHarapan(
                f"Pagu dan realisasi {d['nama']} menurut program", (p["nama"],), self._serapan(f"{ujung}/program/{p['kode']}")
            )
        judul = f"Pagu dan realisasi {d['nama']} menurut sub-kegiatan tahun {self.tahun}"
        for s in self.p["sub_kegiatan"]:
            if f"{ujung}/{s['kode']}/pagu" in self.h:
                yield BarisHarapan(judul, (s["nama"],), self._serapan(f"{ujung}/{s['kode']}"))

    def _pergeseran(self) -> Iterator[BarisHarapan]:
        awal = f"pergeseran/{self.tahun}"
        sumber = [d for d in self.p["sumber_dana"] if f"{awal}/{d['kode']}/murni" in self.h]
        for d in sumber:
            for p in self.p["program"]:
                ujung = f"{awal}/{d['kode']}/{p['kode']}"
                if self.teks(f"{ujung}/murni") == "–" or self.teks(f"{ujung}/kini") == "–":
                    continue
                nama = f"{p['nama']} ({d['nama']})" if len(sumber) > 1 else p["nama"]
                sel = {
                    "Pagu murni (Rp)": self.teks(f"{ujung}/murni", polos=True),
                    "Pagu perubahan (Rp)": self.teks(f"{ujung}/kini", polos=True),
                }
                sel |= {"Bertambah/berkurang (Rp)": self.teks(f"{ujung}/beda", polos=True), "Perubahan": self.teks(f"{ujung}/beda-persen")}
                yield BarisHarapan(f"Pagu murni dan pagu perubahan menurut program tahun {self.tahun}", (nama,), sel)

    def _efisiensi(self) -> Iterator[BarisHarapan]:
        for s in self.p.sasaran(self.p.renstra(self.tahun)["kode"]):
            ujung = f"sasaran/{s['kode']}/{self.tahun}"
            if f"{ujung}/pagu" not in self.h:
                continue
            kata = {"ya": "efisien", "tidak": "belum efisien"}.get(self.teks(f"{ujung}/efisien"), "belum dapat dinilai")
            sel = {"Capaian": self.teks(f"{ujung}/capaian"), "Serapan": self.teks(f"{ujung}/serapan"), "Penilaian": kata}
            sel["Selisih (persen poin)"] = self.teks(f"{ujung}/efisiensi", polos=True)
            yield BarisHarapan("Efisiensi menurut sasaran strategis", (s["uraian"],), sel)

    def _variabel(self) -> Iterator[BarisHarapan]:
        for v in self.p["variabel"]:
            tahun2 = sorted({int(k.split("/")[2]) for k in self.h if re.fullmatch(rf"variabel/{v['kode']}/\d+", k)})
            sel = {str(t): self.teks(f"variabel/{v['kode']}/{t}", polos=True) for t in tahun2}
            yield BarisHarapan("", (v["nama"], v["satuan"]), sel)
            juta = {str(t): _juta(self.h[f"variabel/{v['kode']}/{t}"]) for t in tahun2}
            yield BarisHarapan("", (v["nama"], "juta rupiah"), juta)

        wilayah = {w["kode"]: w["nama"] for w in self.p["wilayah"]}
        satuan = {v["kode"]: v["satuan"] for v in self.p["variabel"]}
        per: dict[tuple[str, str], dict[str, str]] = {}
        for k in self.h:
            if m := re.fullmatch(r"variabel/(\w+)/(\d+)/([\d.]+)", k):
                per.setdefault((m[1], m[3]), {})[m[2]] = self.teks(k, polos=True)
        for (v, w), sel in per.items():
            yield BarisHarapan("", (wilayah[w], satuan[v]), sel)

    def _pegawai(self) -> Iterator[BarisHarapan]:
        for k in self.h:
            if (m := re.fullmatch(rf"pegawai/{self.tahun}/[^/]+/(.+)", k)) and m[1] != "jumlah":
                yield BarisHarapan(f"tahun {self.tahun}", (m[1],), {"Jumlah (orang)": self.teks(k, polos=True)})

    def _keluaran(self) -> Iterator[BarisHarapan]:
        nama = {s["kode"]: s["nama"] for s in self.p["sub_kegiatan"]}
        for b in self.p["keluaran"]:
            if b["tahun"] == str(self.tahun):
                ujung = f"keluaran/{self.tahun}/{b['sub_kegiatan']}/{b['nomor']}"
                sel = {x.capitalize(): self.teks(f"{ujung}/{x}") for x in ("target", "realisasi", "capaian")}
                yield BarisHarapan(f", tahun {self.tahun}", (f"{nama[b['sub_kegiatan']]}: {b['nama']}",), sel)


def _juta(s: Sel) -> str:
    return "–" if s.nilai is None else digit((s.nilai / 10**6).quantize(Decimal("0.1"), "ROUND_HALF_UP"))
