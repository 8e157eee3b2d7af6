"""Consistent tables in the layouts of many offices, and slips planted into them.

Every number is computed; each layout says which of its cells are tied by an equation, so that only those are damaged.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from random import Random

D = Decimal
NAMA = [
    "Sekretariat", "Bidang Tata Ruang", "Perizinan Usaha", "Balai Latihan", "Promosi Dagang", "Layanan Arsip", "Sanitasi Lingkungan", "Irigasi Tersier",
    "Kelurahan Melati", "Pasar Rakyat", "Penyuluhan Lapangan", "Terminal Barat", "Kebun Bibit", "Rumah Singgah", "Pustaka Keliling",
]  # fmt: skip


@dataclass
class Angka:
    """A printed number. ``tanda``: how a negative is written. ``terikat``: an equation holds it."""

    nilai: Decimal
    desimal: int = 0
    akhir: str = ""
    awal: str = ""
    kurung: bool = False
    terikat: bool = True

    def __str__(self) -> str:
        utuh = f"{abs(self.nilai):,.{self.desimal}f}".replace(",", "_").replace(".", ",").replace("_", ".")
        if self.nilai < 0:
            utuh = f"({utuh})" if self.kurung else f"-{utuh}"
        return f"{self.awal}{utuh}{self.akhir}"


Isi = str | Angka


@dataclass
class TabelUji:
    judul: str
    kepala: list[list[str]]
    baris: list[list[Isi]] = field(default_factory=list)

    def angka(self) -> list[tuple[int, int]]:
        return [(r, k) for r, b in enumerate(self.baris) for k, c in enumerate(b) if isinstance(c, Angka) and c.terikat]

    def teks(self, ganti: dict[tuple[int, int], str] | None = None) -> str:
        isi = [[(ganti or {}).get((r, k), str(c)) for k, c in enumerate(b)] for r, b in enumerate(self.baris)]
        baris = ["\t".join(b) for b in (*self.kepala, *isi)]
        return f"Tabel 3.1 {self.judul}\n" + "\n".join(baris) + "\n\nUraian selanjutnya ada pada bagian berikut.\n"


def bulat(x: Decimal, desimal: int) -> Decimal:
    return x.quantize(D(1).scaleb(-desimal), ROUND_HALF_UP)


def _nama(a: Random, n: int) -> list[str]:
    return a.sample(NAMA, n)


def _uang(a: Random, juta: bool) -> Decimal:
    return D(a.randint(120, 98_000)) if juta else D(a.randint(90_000, 9_900_000)) * 1000 + (a.randint(0, 999) if a.random() < 0.5 else 0)


def anggaran(a: Random) -> TabelUji:
    """Budget by programme: pagu, realisasi, percent, rest, with a total; the columns in several orders, with and without column numbers."""
    juta, n, des = a.random() < 0.3, a.randint(3, 8), a.choice([1, 2, 2])
    pagu = [_uang(a, juta) for _ in range(n)]
    real = [bulat(p * D(a.randint(7100, 9990)) / 10000, 0) for p in pagu]
    pagu.append(sum(pagu, D(0)))
    real.append(sum(real, D(0)))
    urutan = a.choice([["P", "R", "%", "S"], ["P", "R", "S", "%"], ["P", "R", "%"], ["P", "R", "S"]])
    nama = {
        "P": a.choice(["Pagu", "Anggaran", "Alokasi Anggaran", "DPA Perubahan"]),
        "R": a.choice(["Realisasi", "Realisasi Keuangan"]),
        "%": a.choice(["%", "Persentase", "Serapan (%)", "Capaian (%)"]),
        "S": a.choice(["Sisa", "Sisa Anggaran", "Sisa Pagu"]),
    }
    satuan = " (Rp juta)" if juta else a.choice([" (Rp)", ""])
    kepala = [["No", a.choice(["Program", "Kegiatan", "Uraian"]), *(nama[u] + (satuan if u != "%" else "") for u in urutan)]]
    if a.random() < 0.3:
        no = {u: 3 + i for i, u in enumerate(urutan)}
        rumus = {"P": "", "R": "", "%": f"={no['R']}/{no['P']}", "S": f"={no['P']}-{no['R']}"}
        kepala.append(["1", "2", *(f"{no[u]}{rumus[u]}" for u in urutan)])
    t = TabelUji("Anggaran dan Realisasi Tahun 2024", kepala)
    for i, x in enumerate([*_nama(a, n), a.choice(["Jumlah", "TOTAL", "Jumlah Total", "Total Belanja"])]):
        isi = {
            "P": Angka(pagu[i]),
            "R": Angka(real[i]),
            "%": Angka(bulat(real[i] / pagu[i] * 100, des), des),
            "S": Angka(pagu[i] - real[i]),
        }
        t.baris.append([str(i + 1) if i < n else "", x, *(isi[u] for u in urutan)])
    return t


def capaian(a: Random) -> TabelUji:
    """Indicators: target, realisasi, capaian, some capped, with a mean."""
    n, batas = a.randint(4, 8), a.choice([None, None, 120, 110])
    t = TabelUji(
        "Capaian Indikator Kinerja",
        [["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", a.choice(["Capaian (%)", "% Capaian", "Tingkat Capaian"])]],
    )
    if a.random() < 0.3:
        t.kepala.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)x100"])
    hasil = []
    for i, x in enumerate(_nama(a, n)):
        target = bulat(D(a.randint(2000, 9900)) / 100, 2)
        real = bulat(target * D(a.randint(7800, 12900)) / 10000, 2)
        c = bulat(real / target * 100, 2)
        kena = batas is not None and c > batas
        c = D(batas) if kena and batas else c
        hasil.append(c)
        t.baris.append(
            [str(i + 1), f"Persentase {x.lower()}", "%", Angka(target, 2, terikat=not kena), Angka(real, 2, terikat=not kena), Angka(c, 2)]
        )
    if a.random() < 0.7:
        t.baris.append(
            ["", a.choice(["Rata-rata", "Rata-rata Capaian", "Rata-rata capaian kinerja"]), "", "", "", Angka(bulat(sum(hasil) / n, 2), 2)]
        )
    return t


def dua_tahun(a: Random) -> TabelUji:
    """Two years, change and growth."""
    n, kurung = a.randint(3, 8), a.random() < 0.6
    t0 = [D(a.randint(400, 60_000)) for _ in range(n)]
    t1 = [bulat(x * D(a.randint(70, 140)) / 100, 0) for x in t0]
    ada_total = a.random() < 0.8
    if ada_total:
        t0.append(sum(t0))
        t1.append(sum(t1))
    des = a.choice([1, 2])
    t = TabelUji(
        "Perkembangan Kunjungan menurut Jenis",
        [
            [
                a.choice(["Uraian", "Jenis", "Poliklinik"]),
                "Tahun 2023",
                "Tahun 2024",
                a.choice(["Naik/(Turun)", "Selisih", "Perubahan", "Bertambah/(Berkurang)"]),
                a.choice(["%", "Perubahan (%)", "Pertumbuhan (%)"]),
            ]
        ],
    )
    for x, p, q in zip([*_nama(a, n), "Jumlah"], t0, t1, strict=False):
        t.baris.append([x, Angka(p), Angka(q), Angka(q - p, kurung=kurung), Angka(bulat((q - p) / p * 100, des), des, kurung=kurung)])
    return t


def komposisi(a: Random) -> TabelUji:
    """Parts of a whole with their shares."""
    n = a.randint(4, 8)
    isi = [D(a.randint(30, 9_000)) for _ in range(n)]
    total, des = sum(isi), a.choice([1, 2])
    t = TabelUji(
        "Pegawai menurut Unit",
        [["Unit Kerja", a.choice(["Jumlah", "Orang", "Banyaknya"]), a.choice(["%", "Distribusi (%)", "Persentase"])]],
    )
    for x, v in zip(_nama(a, n), isi, strict=True):
        t.baris.append([x, Angka(v), Angka(bulat(v / total * 100, des), des)])
    t.baris.append([a.choice(["Jumlah", "Total", "Kabupaten"]), Angka(total), Angka(D(100), des, terikat=False)])
    return t


def kelamin(a: Random) -> TabelUji:
    """Men and women with sums across and down, in one or two groups."""
    n, grup = a.randint(3, 9), a.randint(1, 2)
    kepala = ["No", "Kecamatan"]
    for g in range(grup):
        ekor = "" if grup == 1 else f" {2023 + g}"
        kepala += [f"Laki-laki{ekor}", f"Perempuan{ekor}", f"{a.choice(['Jumlah', 'L+P', 'Total'])}{ekor}"]
    t = TabelUji("Penduduk menurut Jenis Kelamin", [kepala])
    data = [[D(a.randint(200, 40_000)) for _ in range(2 * grup)] for _ in range(n)]
    data.append([sum(k) for k in zip(*data, strict=True)])
    for i, (x, b) in enumerate(zip([*_nama(a, n), a.choice(["Jumlah", "Kabupaten", "TOTAL"])], data, strict=True)):
        isi: list[Isi] = []
        for g in range(grup):
            p, q = b[2 * g], b[2 * g + 1]
            isi += [Angka(p), Angka(q), Angka(p + q)]
        t.baris.append([str(i + 1) if i < n else "", x, *isi])
    return t


def deret(a: Random) -> TabelUji:
    """Years across: parts, their sum, a share, growth."""
    tahun = list(range(2020, 2020 + a.randint(3, 6)))
    aktif = [D(a.randint(900, 5000))]
    pasif = [D(a.randint(300, 2500))]
    for _ in tahun[1:]:
        aktif.append(aktif[-1] + a.randint(-120, 260))
        pasif.append(pasif[-1] + a.randint(-200, 90))
    jumlah = [p + q for p, q in zip(aktif, pasif, strict=True)]
    t = TabelUji("Perkembangan Lembaga", [["Uraian", *map(str, tahun)]])
    t.baris = [["Lembaga aktif", *map(Angka, aktif)], ["Lembaga tidak aktif", *map(Angka, pasif)]]
    t.baris.append([a.choice(["Jumlah", "Jumlah lembaga", "Total"]), *map(Angka, jumlah)])
    if a.random() < 0.7:
        t.baris.append(
            [a.choice(["Persentase aktif (%)", "% aktif"]), *(Angka(bulat(p / j * 100, 2), 2) for p, j in zip(aktif, jumlah, strict=True))]
        )
    if a.random() < 0.6:
        t.baris.append(
            ["Pertumbuhan (%)", "-", *(Angka(bulat((q - p) / p * 100, 2), 2, kurung=True) for p, q in itertools.pairwise(jumlah))]
        )
    return t


def triwulan(a: Random) -> TabelUji:
    """Four quarters and the year."""
    n = a.randint(3, 7)
    data = [[D(a.randint(20, 8_000)) for _ in range(4)] for _ in range(n)]
    data.append([sum(k) for k in zip(*data, strict=True)])
    tw = a.choice([["TW I", "TW II", "TW III", "TW IV"], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]])
    t = TabelUji("Layanan per Triwulan", [["Jenis Layanan", *tw, a.choice(["Jumlah", "Setahun", "Total"])]])
    for x, b in zip([*_nama(a, n), "Jumlah"], data, strict=True):
        t.baris.append([x, *map(Angka, b), Angka(sum(b))])
    return t


def stok(a: Random) -> TabelUji:
    """Opening, in, out, closing: across or down."""
    if a.random() < 0.5:
        n = a.randint(3, 6)
        t = TabelUji(
            "Mutasi Persediaan",
            [
                [
                    "No",
                    "Jenis",
                    a.choice(["Saldo Awal", "Saldo 31 Desember 2023"]),
                    "Penambahan",
                    "Pengurangan",
                    a.choice(["Saldo Akhir", "Saldo 31 Desember 2024"]),
                ]
            ],
        )
        if a.random() < 0.6:
            t.kepala.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(3)+(4)-(5)"])
        for i, x in enumerate(_nama(a, n)):
            p, q = D(a.randint(10_000, 900_000)), D(a.randint(500, 90_000))
            r = D(a.randint(300, 9_000))
            t.baris.append([str(i + 1), x, Angka(p), Angka(q), Angka(r), Angka(p + q - r)])
        return t
    t = TabelUji("Mutasi Piutang", [["Uraian", "Nilai (Rp juta)"]])
    v = [D(a.randint(20_000, 90_000)), D(a.randint(2_000, 9_000)), -D(a.randint(1_000, 8_000)), -D(a.randint(100, 2_000))]
    for x, y in zip(["Saldo awal 1 Januari 2024", "Penambahan ketetapan", "Pelunasan", "Penghapusan"], v, strict=True):
        t.baris.append([x, Angka(y, kurung=True)])
    t.baris.append(["Saldo akhir 31 Desember 2024", Angka(sum(v))])
    return t


def pohon(a: Random) -> TabelUji:
    """A tree by codes, the parents above their children, with a total."""
    t = TabelUji("Realisasi Belanja", [["Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "%"]])
    total = [D(0), D(0)]
    for i in range(1, a.randint(3, 4)):
        anak = [(_uang(a, False),) for _ in range(a.randint(2, 4))]
        isi = [(p, bulat(p * D(a.randint(7000, 9990)) / 10000, 0)) for (p,) in anak]
        p, r = sum(x for x, _ in isi), sum(y for _, y in isi)
        total = [total[0] + p, total[1] + r]
        t.baris.append([f"5.{i}", f"Belanja kelompok {i}", Angka(p), Angka(r), Angka(bulat(r / p * 100, 2), 2)])
        for j, (x, y) in enumerate(isi, 1):
            t.baris.append([f"5.{i}.0{j}", a.choice(NAMA), Angka(x), Angka(y), Angka(bulat(y / x * 100, 2), 2)])
    t.baris.append(["", "Jumlah Belanja", Angka(total[0]), Angka(total[1]), Angka(bulat(total[1] / total[0] * 100, 2), 2)])
    return t


def dua_kelompok(a: Random) -> TabelUji:
    """Target, realisasi and capaian under two years: a head of two rows."""
    n = a.randint(4, 7)
    t = TabelUji(
        "Perbandingan Capaian",
        [["Indikator", "2023", "", "", "2024", "", ""], ["", "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)"]],
    )
    for x in _nama(a, n):
        b: list[Isi] = [x]
        for _ in range(2):
            p = bulat(D(a.randint(2000, 9900)) / 100, 2)
            r = bulat(p * D(a.randint(8000, 12500)) / 10000, 2)
            b += [Angka(p, 2), Angka(r, 2), Angka(bulat(r / p * 100, 2), 2)]
        t.baris.append(b)
    return t


def mutu_layanan(a: Random) -> TabelUji:
    """Weights times values, with their sum."""
    n = a.randint(5, 9)
    bobot = [D(x) for x in a.choice([[10, 15, 20, 25, 30], [20, 20, 20, 20, 20], [5, 10, 15, 20, 25, 25]])]
    n = len(bobot)
    t = TabelUji("Nilai Komponen", [["Komponen", "Bobot (%)", "Nilai", "Nilai Tertimbang"]])
    jumlah = D(0)
    for x, w in zip(_nama(a, n), bobot, strict=True):
        v = bulat(D(a.randint(6500, 9900)) / 100, 2)
        y = bulat(w * v / 100, 2)
        jumlah += y
        t.baris.append([x, Angka(w, terikat=False), Angka(v, 2), Angka(y, 2)])
    t.baris.append(["Jumlah", Angka(D(100), terikat=False), "", Angka(jumlah, 2)])
    return t


def rasio(a: Random) -> TabelUji:
    """A rate per so many, whose total row is a rate and no sum."""
    n, des = a.randint(4, 8), 2
    t = TabelUji("Kematian menurut Wilayah", [["Kabupaten/Kota", "Kelahiran hidup", "Kematian", "Angka kematian per 1.000", "Sisa"]])
    p = [D(a.randint(3000, 60_000)) for _ in range(n)]
    q = [D(a.randint(30, 480)) for _ in range(n)]
    t.kepala[0].pop()
    for x, u, v in zip([*_nama(a, n), "Provinsi"], [*p, sum(p)], [*q, sum(q)], strict=True):
        t.baris.append([x, Angka(u), Angka(v), Angka(bulat(v / u * 1000, des), des)])
    return t


TATA: list[Callable[[Random], TabelUji]] = [
    anggaran,
    capaian,
    dua_tahun,
    komposisi,
    kelamin,
    deret,
    triwulan,
    stok,
    pohon,
    dua_kelompok,
    mutu_layanan,
    rasio,
]


def selipkan(a: Random, teks: str) -> str:
    """Swap two unlike digits, or change one, never the first into nothing."""
    letak = [i for i, c in enumerate(teks) if c.isdigit()]
    tukar = [(i, j) for i, j in itertools.pairwise(letak) if teks[i] != teks[j] and not (i == letak[0] and teks[j] == "0")]
    if tukar and a.random() < 0.6:
        i, j = a.choice(tukar)
        return teks[:i] + teks[j] + teks[i + 1 : j] + teks[i] + teks[j + 1 :]
    i = a.choice(letak)
    baru = a.choice([d for d in "123456789" if d != teks[i]])
    return teks[:i] + baru + teks[i + 1 :]


def bertingkat(a: Random) -> TabelUji:
    """Two parts, each with its own sum, and the whole."""
    t = TabelUji("Pendapatan dan Belanja", [["No", "Uraian", "Target (Rp)", "Realisasi (Rp)", "Lebih/(Kurang) (Rp)", "%"]])
    semua = [D(0), D(0)]
    for g in range(2):
        bagian = [D(0), D(0)]
        for x in _nama(a, a.randint(2, 4)):
            p = _uang(a, False)
            r = bulat(p * D(a.randint(8000, 11000)) / 10000, 0)
            bagian = [bagian[0] + p, bagian[1] + r]
            t.baris.append(["", x, Angka(p), Angka(r), Angka(r - p, kurung=True), Angka(bulat(r / p * 100, 2), 2)])
        semua = [semua[0] + bagian[0], semua[1] + bagian[1]]
        p, r = bagian
        t.baris.append(["", f"Jumlah {'I' * (g + 1)}", Angka(p), Angka(r), Angka(r - p, kurung=True), Angka(bulat(r / p * 100, 2), 2)])
    p, r = semua
    t.baris.append(
        [
            "",
            a.choice(["Jumlah I + II", "Total", "Grand Total"]),
            Angka(p),
            Angka(r),
            Angka(r - p, kurung=True),
            Angka(bulat(r / p * 100, 2), 2),
        ]
    )
    return t


def kumulatif(a: Random) -> TabelUji:
    """Months with their running total."""
    bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"][: a.randint(5, 8)]
    t = TabelUji("Penerimaan Bulanan", [["Bulan", "Penerimaan", "Kumulatif"]])
    jumlah = D(0)
    for x in bulan:
        v = D(a.randint(200, 9_000))
        jumlah += v
        t.baris.append([x, Angka(v), Angka(jumlah)])
    return t


def harga(a: Random) -> TabelUji:
    """Volume times price, with the sum."""
    n = a.randint(3, 7)
    t = TabelUji("Rincian Belanja", [["No", "Uraian", "Volume", "Satuan", "Harga Satuan (Rp)", "Jumlah (Rp)"]])
    total = D(0)
    for i, x in enumerate(_nama(a, n)):
        v, h = D(a.randint(2, 480)), D(a.randint(15, 9_000)) * 500
        total += v * h
        t.baris.append([str(i + 1), x, Angka(v), a.choice(["paket", "unit", "orang"]), Angka(h), Angka(v * h)])
    t.baris.append(["", "Jumlah", "", "", "", Angka(total)])
    return t


def bersatuan(a: Random) -> TabelUji:
    """Numbers with their unit or Rp in the cell."""
    n = a.randint(3, 7)
    t = TabelUji("Realisasi Kegiatan", [["No", "Kegiatan", "Pagu", "Realisasi", "Capaian"]])
    pagu = [_uang(a, False) for _ in range(n)]
    real = [bulat(p * D(a.randint(7000, 9990)) / 10000, 0) for p in pagu]
    for i, (x, p, r) in enumerate(zip([*_nama(a, n), "Jumlah"], [*pagu, sum(pagu)], [*real, sum(real)], strict=True)):
        t.baris.append([str(i + 1) if i < n else "", x, Angka(p, awal="Rp"), Angka(r, awal="Rp"), Angka(bulat(r / p * 100, 2), 2, "%")])
    return t


def rata_kolom(a: Random) -> TabelUji:
    """Scores of some rounds and their mean."""
    n = a.randint(4, 8)
    t = TabelUji("Nilai per Semester", [["Unit", "Semester I", "Semester II", "Rata-rata"]])
    for x in _nama(a, n):
        p, q = (bulat(D(a.randint(6000, 9800)) / 100, 2) for _ in range(2))
        t.baris.append([x, Angka(p, 2), Angka(q, 2), Angka(bulat((p + q) / 2, 2), 2)])
    return t


def tahun_turun(a: Random) -> TabelUji:
    """Years down, with change and growth to the year before."""
    t = TabelUji("Perkembangan Produksi", [["Tahun", "Produksi (ton)", "Perubahan (ton)", "Pertumbuhan (%)"]])
    v = D(a.randint(3_000, 60_000))
    t.baris.append(["2018", Angka(v), "-", "-"])
    for th in range(2019, 2019 + a.randint(4, 6)):
        w = bulat(v * D(a.randint(85, 125)) / 100, 0)
        t.baris.append([str(th), Angka(w), Angka(w - v, kurung=True), Angka(bulat((w - v) / v * 100, 2), 2, kurung=True)])
        v = w
    return t


def trc(a: Random) -> TabelUji:
    """Target, realisasi and capaian one under the other, years across."""
    tahun = list(range(2020, 2020 + a.randint(4, 5)))
    t = TabelUji("Target (T), Realisasi (R) dan Capaian (C)", [["Indikator", "", *map(str, tahun)]])
    for x in _nama(a, 3):
        p = [bulat(D(a.randint(4000, 9000)) / 100, 2) for _ in tahun]
        r = [bulat(v * D(a.randint(8500, 11500)) / 10000, 2) for v in p]
        t.baris.append([f"Persentase {x.lower()}", "T", *(Angka(v, 2) for v in p)])
        t.baris.append(["", "R", *(Angka(v, 2) for v in r)])
        t.baris.append(["", "C (%)", *(Angka(bulat(y / z * 100, 2), 2) for y, z in zip(r, p, strict=True))])
    return t


TATA += [bertingkat, kumulatif, harga, bersatuan, rata_kolom, tahun_turun, trc]
