"""What the pages say, taken from a `Pustaka`; no rule of the trade is decided here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from typing import Any

from selaras.angka import Angka, Hitungan, Periode, Tercatat, deret_periode, hitungan_tertulis
from selaras.aplikasi.layanan.pustaka import Pustaka
from selaras.bahasa import _
from selaras.dokumen.cetak.gambar import svg
from selaras.dokumen.model import Bagan, Grafik, Nilai
from selaras.dokumen.susun import kalimat
from selaras.kinerja import Capaian, CaraSetahun, Efisiensi, Jenjang, Polaritas, Target
from selaras.laporan import grafik
from selaras.laporan.anggaran import Serapan
from selaras.laporan.bahan import Indikator, Renstra, Sasaran
from selaras.laporan.bersama.pengukuran import kategori
from selaras.laporan.bersama.pohon import cabang_kinerja
from selaras.laporan.bersama.ringkasan import ringkasan_target
from selaras.laporan.perhatian import daftar_perhatian


@dataclass(frozen=True)
class BarisCapaian:
    """An indicator of this year as the pages show it. ``lebar`` is the bar, 0 to 100; what is beyond is told in figures."""

    indikator: Indikator
    target: Target
    realisasi: Angka
    capaian: Angka
    tercapai: bool | None
    jenjang: Jenjang | None
    kategori: str
    peringatan: tuple[str, ...]

    @property
    def lebar(self) -> int:
        if self.capaian.nilai is None:
            return 0
        return int(min(max(self.capaian.nilai, Decimal(0)), Decimal(100)))


@dataclass(frozen=True)
class BarisSasaran:
    nomor: int
    sasaran: Sasaran
    capaian: Angka
    uang: Serapan | None
    efisiensi: Efisiensi | None
    indikator: list[BarisCapaian]


def jenjang(p: Pustaka, c: Capaian) -> Jenjang | None:
    """The one rule of colours on all pages: the category of the capaian; none for what may not be graded."""
    return p.alat.skala.kategori(c.nilai) if c.dapat_dinilai else None


def baris_capaian(p: Pustaka, i: Indikator) -> BarisCapaian:
    b, t = p.alat.buku, p.periode
    c = b.capaian(i.kode, t)
    return BarisCapaian(
        i,
        b.target(i.kode, t),
        b.realisasi(i.kode, t),
        c.nilai,
        b.tercapai(i.kode, t),
        jenjang(p, c),
        kategori(p.alat, c),
        tuple(x.uraian for x in c.peringatan),
    )


def sasaran(p: Pustaka) -> list[BarisSasaran]:
    a = p.alat
    return [
        BarisSasaran(
            a.buku.nomor_sasaran(s.kode),
            s,
            a.buku.capaian_sasaran(s.kode),
            a.anggaran.sasaran(s.kode),
            a.anggaran.efisiensi(s.kode),
            [baris_capaian(p, i) for i in a.buku.indikator_sasaran(s.kode)],
        )
        for s in a.buku.sasaran_aktif
    ]


def beranda(p: Pustaka) -> dict[str, Any]:
    baris = sasaran(p)
    semua, tercapai, belum, kosong = ringkasan_target(p.alat)
    jenis = {"kelengkapan": _("Data belum ada"), "target": _("Target perlu ditinjau"), "data": _("Data perlu diperiksa")}
    return {
        "sasaran": baris,
        "banyak": semua,
        "tercapai": tercapai,
        "belum": belum,
        "kosong": kosong,
        "uang": p.alat.anggaran.seluruh,
        "tindakan": daftar_perhatian(p.alat.buku),
        "peringatan": [(jenis[x.jenis], x) for x in p.alat.peringatan],
        "grafik": _grafik_serapan(p, baris),
    }


def _grafik_serapan(p: Pustaka, baris: list[BarisSasaran]) -> str:
    """Capaian beside absorption of every sasaran that has money; an extreme capaian is cut, with its value."""
    ada = [s for s in baris if s.uang]
    if not any(s.capaian.ada or (s.uang and s.uang.persen.ada) for s in ada):
        return ""
    nama = [_("Sasaran {n}", n=s.nomor) for s in ada]
    seri = [("Capaian", [s.capaian for s in ada]), ("Serapan", [s.uang.persen for s in ada if s.uang])]
    return gambar(
        grafik.batang(
            "beranda",
            _("Capaian dan serapan"),
            kalimat("Capaian kinerja dan serapan anggaran setiap sasaran"),
            nama,
            seri,
            batas=grafik.BATAS_CAPAIAN,
        )
    )


def gambar(g: Grafik | Bagan) -> str:
    """The SVG of a chart with its name for those who cannot see it."""
    alt = g.alt if isinstance(g, Bagan) else g.judul
    return svg(g).replace("<svg ", f'<svg role="img" aria-label="{escape(alt)}" ', 1)


def pohon(p: Pustaka) -> str:
    akar = cabang_kinerja(p.alat)
    return gambar(Bagan("pohon", _("Pohon kinerja"), _("Pohon kinerja {n}", n=p.alat.buku.renstra.nama), akar, mendatar=True))


def versi_renstra(p: Pustaka, kode: str | None) -> Renstra:
    return next((r for r in p.bahan.renstra if r.kode == kode), p.alat.buku.renstra)


def rencana(p: Pustaka, kode: str | None) -> dict[str, Any]:
    b, r = p.alat.buku, versi_renstra(p, kode)
    daftar = b.sasaran_renstra(r.kode)
    tujuan = [t for t in p.bahan.tujuan if t.renstra == r.kode]
    kode_indikator = {i.kode for s in daftar for i in b.indikator_sasaran(s.kode)}
    semua_tahun = sorted({t.tahun for t in p.bahan.target if t.indikator in kode_indikator})

    def isi(s: Sasaran) -> dict[str, Any]:
        return {
            "sasaran": s,
            "program": p.alat.buku.program_sasaran(s.kode),
            "indikator": [(i, [b.target(i.kode, t) for t in semua_tahun]) for i in b.indikator_sasaran(s.kode)],
        }

    kelompok = [(t, [isi(s) for s in daftar if s.tujuan == t.kode]) for t in tujuan]
    tanpa = [isi(s) for s in daftar if not s.tujuan]
    return {
        "renstra": r,
        "versi": p.bahan.renstra,
        "misi": [m for m in p.bahan.misi if m.renstra == r.kode],
        "kelompok": [*kelompok, *([(None, tanpa)] if tanpa else [])],
        "semua_tahun": semua_tahun,
        "rpjmd": [
            (x, [(j, [y for y in p.bahan.butir_rpjmd if y.rpjmd == x.kode and y.jenis == j]) for j in ("misi", "tujuan", "sasaran")])
            for x in p.bahan.rpjmd
        ],
    }


def bandingkan(p: Pustaka, lama: str, baru: str) -> dict[str, Any] | None:
    """Two versions of the plan side by side: indicators kept, added and dropped, and the targets that changed."""
    kode = {r.kode: r for r in p.bahan.renstra}
    if lama not in kode or baru not in kode:
        return None
    b = p.alat.buku

    def daftar(r: str) -> dict[str, Indikator]:
        return {_rapi(i.nama): i for s in b.sasaran_renstra(r) for i in b.indikator_sasaran(s.kode)}

    dulu, kini = daftar(lama), daftar(baru)
    sama = []
    for nama in dulu:
        if nama in kini:
            semua_tahun = sorted({t.tahun for t in p.bahan.target if t.indikator in (dulu[nama].kode, kini[nama].kode)})
            target = [(t, b.target(dulu[nama].kode, t).nilai, b.target(kini[nama].kode, t).nilai) for t in semua_tahun]
            sama.append((kini[nama], target))
    return {
        "lama": kode[lama],
        "baru": kode[baru],
        "tetap": sama,
        "hilang": [i for n, i in dulu.items() if n not in kini],
        "tambah": [i for n, i in kini.items() if n not in dulu],
    }


def _rapi(nama: str) -> str:
    return " ".join(nama.lower().replace("/", " ").split())


@dataclass(frozen=True)
class BarisUkur:
    """An indicator over the columns of a grid: target, realisasi, capaian and its step in each; ``urut``: its realisasi as time goes."""

    indikator: Indikator
    sel: list[tuple[Target, Angka, Angka, Jenjang | None]]
    urut: list[Angka]

    @property
    def tren(self) -> str:
        """Points of a small line, 88 by 28, over the periods that have a value; '' for fewer than two."""
        ada = [(n, float(r.nilai)) for n, r in enumerate(self.urut) if r.nilai is not None]
        if len(ada) < 2:
            return ""
        nilai = [y for _x, y in ada]
        rentang = (max(nilai) - min(nilai)) or 1
        langkah = 80 / max(len(self.urut) - 1, 1)
        return " ".join(f"{4 + x * langkah:.1f},{24 - (y - min(nilai)) / rentang * 20:.1f}" for x, y in ada)


def ukur(p: Pustaka, kode: str | None, deret: Sequence[Periode] = ()) -> dict[str, Any]:
    """The grid of indicators over the periods of ``deret``, its columns; without them over the years of the plan's targets, newest first."""
    b, r = p.alat.buku, versi_renstra(p, kode)
    daftar = b.sasaran_renstra(r.kode)
    kode_indikator = {i.kode for s in daftar for i in b.indikator_sasaran(s.kode)}
    tahun = sorted({t.tahun for t in p.bahan.target if t.indikator in kode_indikator})
    deret = deret or [Periode(t) for t in reversed(tahun) if t <= p.tahun]
    urut = sorted(x for x in deret if x.jenis is deret[0].jenis)  # a year beside its parts is no point of their line

    def baris(i: Indikator) -> BarisUkur:
        sel = [(b.target(i.kode, t), b.realisasi(i.kode, t), (c := b.capaian(i.kode, t)).nilai, jenjang(p, c)) for t in deret]
        return BarisUkur(i, sel, [b.realisasi(i.kode, t) for t in urut])

    return {
        "renstra": r,
        "versi": p.bahan.renstra,
        "deret": deret,
        "isi": [(s, [baris(i) for i in b.indikator_sasaran(s.kode)]) for s in daftar],
    }


def _deret_indikator(p: Pustaka, i: Indikator) -> list[Periode]:
    """The years that the plan has a target for; of a part of a year those that have a target or a realisasi."""
    if p.periode.setahun:
        return sorted({t.periode for t in p.bahan.target if t.indikator == i.kode and t.periode.setahun and t.periode <= p.periode})
    b = p.alat.buku
    semua = deret_periode(p.periode.pertama(b.tahun_awal), p.periode)
    return [x for x in semua if b.target(i.kode, x).nilai.ada or b.realisasi(i.kode, x).ada]


def indikator(p: Pustaka, kode: str) -> dict[str, Any] | None:
    b = p.alat.buku
    if kode not in b.indikator:
        return None
    i = b.indikator[kode]
    deret = _deret_indikator(p, i)
    baris = [(t, b.target(kode, t), b.realisasi(kode, t), b.capaian(kode, t), b.tercatat(kode, t)) for t in deret]
    gambar_ = ""
    if sum(r.ada for _t, _target, r, _c, _x in baris) > 1:
        satu_target = all(b.target(kode, t).atas is None for t in deret)
        gambar_ = gambar(
            grafik.garis(
                "i",
                i.nama,
                kalimat("Realisasi dan target {n}", n=i.nama),
                [t.singkat for t in deret],
                [(_("Realisasi"), [r for _t, _target, r, _c, _x in baris])],
                target=[t.nilai for _t, t, _r, _c, _x in baris] if satu_target else None,
            )
        )
    return {
        "i": i,
        "sasaran": b.sasaran[i.sasaran],
        "cara_ukur": b.cara_ukur(i),
        "polaritas": Polaritas(i.polaritas),
        "penanggung_jawab": p.alat.nama_unit(i.penanggung_jawab),
        "cara_setahun": CaraSetahun.dari(i.cara_setahun),
        "baris": baris[::-1],
        "tercatat": any(x is not None and c.nilai is not None and x.bulat != r.bulat for _t, _tg, r, c, x in baris if r.nilai is not None),
        "grafik": gambar_,
    }


def anggaran(p: Pustaka) -> dict[str, Any]:
    ang = p.alat.anggaran
    dana = []
    for d in ang.sumber_dana:
        jenis = ang.jenis_belanja(d.kode)
        gambar_ = ""
        if jenis:
            seri: list[tuple[str, Sequence[Angka]]] = [("Pagu", [s.pagu for s in jenis]), ("Realisasi", [s.realisasi for s in jenis])]
            gambar_ = gambar(
                grafik.batang(
                    "jenis",
                    _("Menurut jenis belanja"),
                    kalimat("Pagu dan realisasi menurut jenis belanja"),
                    [s.nama for s in jenis],
                    seri,
                )
            )
        program = ang.per_program(d.kode)
        serapan = ""
        if len(program) > 1:
            serapan = gambar(
                grafik.batang_mendatar(
                    "serapan",
                    _("Serapan menurut program"),
                    kalimat("Serapan menurut program"),
                    [(x.nama.removeprefix("Program "), s.persen) for x, s, _i in program],
                )
            )
        dana.append(
            {
                "sumber": d,
                "program": program,
                "total": ang.total(d.kode),
                "jenis": jenis,
                "total_jenis": ang.total_jenis(d.kode),
                "grafik": gambar_,
                "serapan": serapan,
            }
        )
    return {"dana": dana, "seluruh": ang.seluruh, "tahap": ang.tahap}


# Where a number is recorded, as a reader would call it.
TEMPAT = {
    "nilai_variabel": _("data dasar yang dikumpulkan"),
    "target": _("target Renstra"),
    "butir_perjanjian": _("Perjanjian Kinerja"),
    "realisasi_tercatat": _("hasil pengukuran yang dicatat"),
    "pagu": _("pagu anggaran"),
    "realisasi_anggaran": _("realisasi anggaran"),
    "pegawai": _("ringkasan kepegawaian"),
    "standar": _("standar pembanding"),
    "keluaran": _("keluaran sub-kegiatan"),
}


def telusur(a: Angka, p: Pustaka) -> dict[str, Any]:
    """An origin as a page shows it: the number, its inputs, what was made of it."""
    masukan = [m for m in getattr(a.asal, "masukan", ()) if m.asal]
    return {
        "a": a,
        "tercetak": Nilai(a, "bersatuan").teks,
        "asal": a.asal,
        "rumus": p.alat.buku.rumus_terbaca(a.asal.rumus) if isinstance(a.asal, Hitungan) else "",
        "hitungan": hitungan_tertulis(a),
        "tempat": TEMPAT.get(a.asal.tabel, _("data instansi")) if isinstance(a.asal, Tercatat) else "",
        "jenis": type(a.asal).__name__.lower(),
        "masukan": masukan,
        "pemakai": p.pemakai.get(a.kode, [])[:12],
    }
