"""A writer of correct reports in many wordings and layouts, and the errors that can be planted in them.

`tulis(acak)` gives a `Laporan` whose every number is right. Each place that can be spoiled carries a `Rusak`: the kind of error,
and the text that would stand there instead. `Laporan.teks(rusak)` renders it, with at most one place spoiled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from random import Random

from selaras.angka import terbilang

# --- printing ---


def ribu(n: int | Decimal) -> str:
    return f"{int(n):,}".replace(",", ".")


def persen(n: Decimal, desimal: int = 2, potong: bool = False) -> str:
    q = n.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_DOWN if potong else ROUND_HALF_UP)
    return f"{q:,.{desimal}f}".replace(",", "\0").replace(".", ",").replace("\0", ".")


@dataclass(frozen=True)
class Rusak:
    """An error that may be planted: its kind, and what would stand in the place."""

    jenis: str
    teks: str


@dataclass(frozen=True)
class Bagian:
    teks: str
    rusak: tuple[Rusak, ...] = ()


Isi = str | Bagian


@dataclass
class Baris:
    """A line of prose, or a row of cells."""

    isi: list[Isi] = field(default_factory=list)
    sel: list[list[Isi]] | None = None
    kepala: bool = False


@dataclass(frozen=True)
class Titik:
    baris: int
    letak: tuple[int, ...]
    rusak: Rusak


@dataclass
class Laporan:
    baris: list[Baris]
    pipa: bool = False

    def titik(self) -> list[Titik]:
        hasil = []
        for n, b in enumerate(self.baris):
            for letak, x in _urai(b):
                if isinstance(x, Bagian):
                    hasil += [Titik(n, letak, r) for r in x.rusak]
        return hasil

    def teks(self, rusak: Titik | None = None) -> str:
        keluar = []
        for n, b in enumerate(self.baris):
            ganti = rusak if rusak is not None and rusak.baris == n else None
            if b.sel is None:
                keluar.append("".join(_satu(x, ganti, (i,)) for i, x in enumerate(b.isi)))
            else:
                sel = ["".join(_satu(x, ganti, (k, i)) for i, x in enumerate(c)) for k, c in enumerate(b.sel)]
                keluar.append("| " + " | ".join(sel) + " |" if self.pipa else "\t".join(sel))
                if self.pipa and b.kepala:
                    keluar[-1] += "\n|" + "---|" * len(sel)
        return "\n".join(keluar) + "\n"

    def baris_teks(self, n: int) -> int:
        """The line (from 1) of the text in which line ``n`` of the report stands."""
        lebih = sum(b.kepala for b in self.baris[:n]) if self.pipa else 0
        return n + 1 + lebih


def _urai(b: Baris) -> Iterable[tuple[tuple[int, ...], Isi]]:
    if b.sel is None:
        for i, x in enumerate(b.isi):
            yield (i,), x
    else:
        for k, c in enumerate(b.sel):
            for i, x in enumerate(c):
                yield (k, i), x


def _satu(x: Isi, ganti: Titik | None, letak: tuple[int, ...]) -> str:
    if isinstance(x, str):
        return x
    return ganti.rusak.teks if ganti is not None and ganti.letak == letak else x.teks


# --- subjects ---

INSTANSI = (
    ("Dinas Kesehatan Kabupaten Lumbung", (("kunjungan pasien rawat jalan", "orang"), ("kunjungan pasien rawat inap", "orang"), ("ibu hamil yang mendapat pelayanan", "orang"), ("balita gizi buruk", "orang"))),
    ("Rumah Sakit Umum Daerah Harapan", (("pasien rawat inap", "orang"), ("tindakan operasi", "kasus"), ("kunjungan gawat darurat", "orang"), ("persalinan", "kasus"))),
    ("Dinas Pendidikan Kota Madya", (("peserta didik sekolah dasar", "siswa"), ("guru bersertifikat", "orang"), ("ruang kelas rusak berat", "unit"), ("sekolah terakreditasi", "sekolah"))),
    ("Inspektorat Kabupaten Tirta", (("temuan hasil pengawasan", "temuan"), ("rekomendasi yang ditindaklanjuti", "rekomendasi"), ("laporan hasil pemeriksaan", "laporan"), ("pengaduan masyarakat", "pengaduan"))),
    ("Kementerian Perhubungan Laut", (("penumpang kapal perintis", "orang"), ("muatan barang", "ton"), ("kapal berlayar", "unit"), ("pelabuhan beroperasi", "unit"))),
    ("Dinas Pariwisata Provinsi Samudra", (("wisatawan mancanegara", "orang"), ("wisatawan nusantara", "orang"), ("hotel berbintang", "unit"), ("desa wisata", "desa"))),
    ("Dinas Pertanian Kabupaten Subur", (("petani penerima pupuk", "orang"), ("kelompok tani aktif", "kelompok"), ("produksi padi", "ton"), ("alat mesin pertanian", "unit"))),
    ("Dinas Tenaga Kerja Kota Karya", (("pencari kerja terdaftar", "orang"), ("lowongan tersedia", "lowongan"), ("peserta pelatihan", "orang"), ("perusahaan terdaftar", "perusahaan"))),
)  # fmt: skip
PROGRAM = (
    "Program Penunjang Urusan Pemerintahan", "Program Peningkatan Kapasitas", "Program Pelayanan Dasar", "Program Pembinaan Wilayah", "Program Pengawasan Mutu",
    "Program Pengembangan Sistem", "Program Pemberdayaan Masyarakat", "Program Sarana dan Prasarana",
)  # fmt: skip
INDIKATOR = (
    ("Persentase layanan sesuai standar", "%"), ("Indeks kepuasan pengguna layanan", ""), ("Persentase dokumen tepat waktu", "%"), ("Cakupan pembinaan wilayah", "%"),
    ("Nilai evaluasi akuntabilitas", ""), ("Persentase aparatur berkompetensi", "%"),
)  # fmt: skip
SASARAN = (
    "Meningkatnya kualitas layanan publik", "Meningkatnya kepuasan pengguna", "Meningkatnya tertib administrasi", "Meningkatnya jangkauan pembinaan",
    "Meningkatnya akuntabilitas organisasi", "Meningkatnya kompetensi aparatur",
)  # fmt: skip


class Penulis:
    """Writes one report from one source of chance."""

    def __init__(self, acak: Random) -> None:
        self.a = acak
        self.tahun = acak.randint(2018, 2024)
        self.instansi, topik = acak.choice(INSTANSI)
        self.topik = acak.sample(topik, len(topik))
        self.baris: list[Baris] = []
        self.tabel = 0
        self.target = {nama: Decimal(acak.randint(6000, 9500)) / 100 for nama, _s in INDIKATOR}
        self.persen_kata = acak.choice((" persen", "%", " %"))
        self.rp_awal = acak.choice(("Rp", "Rp ", "Rp. "))
        self.rp_akhir = acak.choice(("", ",-", ",00"))

    # small words

    def pilih(self, *x: str) -> str:
        return self.a.choice(x)

    def p(self, n: Decimal, *, rusak: str = "", desimal: int = 2) -> Bagian:
        teks = persen(abs(n), desimal)
        salah = persen(abs(n) + self.a.choice((Decimal("1.37"), Decimal("4.2"), Decimal("11.5"))) + abs(n) / 20, desimal)
        return Bagian(teks + self.persen_kata, (Rusak(rusak, salah + self.persen_kata),) if rusak else ())

    def rp(self, n: int) -> str:
        return f"{self.rp_awal}{ribu(n)}{self.rp_akhir}"

    def tulis(self, *isi: Isi) -> None:
        self.baris.append(Baris(list(isi)))

    def kosong(self) -> None:
        self.baris.append(Baris([""]))

    def keterangan(self, judul: str) -> str:
        self.tabel += 1
        nomor = f"3.{self.tabel}"
        if self.a.random() < 0.5:
            self.tulis(f"Tabel {nomor}")
            self.tulis(judul)
        else:
            self.tulis(f"Tabel {nomor} {judul}")
        self.kosong()
        return nomor

    def tabel_isi(self, kepala: list[str], isi: list[list[Isi | list[Isi]]]) -> None:
        self.baris.append(Baris(sel=[[k] for k in kepala], kepala=True))
        for b in isi:
            self.baris.append(Baris(sel=[x if isinstance(x, list) else [x] for x in b]))
        self.kosong()

    # --- parts ---

    def deret(self) -> None:
        """A table over years, and sentences about it."""
        a = self.a
        n = a.randint(4, 6)
        tahun = list(range(self.tahun - n + 1, self.tahun + 1))
        if len(self.topik) < 2:
            return
        topik = self.topik[: a.randint(2, 3)]
        self.topik = self.topik[len(topik) :]
        deret: dict[str, list[int]] = {}
        for nama, _s in topik:
            v = a.randint(900, 90_000)
            isi = []
            for _t in tahun:
                isi.append(v)
                v = max(60, round(v * (1 + a.choice((-1, 1, 1)) * a.uniform(0.02, 0.35))))
            deret[nama] = isi
        nomor = self.keterangan(
            f"Perkembangan {self.pilih('Kinerja', 'Data', 'Capaian')} Tahun {tahun[0]}{self.pilih('-', ' s.d ', ' sampai dengan ')}{tahun[-1]}"
        )
        if a.random() < 0.6:
            self.tabel_isi(
                ["No", "Uraian", "Satuan", *map(str, tahun)],
                [[str(i), nama[0].upper() + nama[1:], s, *(ribu(x) for x in deret[nama])] for i, (nama, s) in enumerate(topik, 1)],
            )
        else:
            self.tabel_isi(
                ["Tahun", *(f"{nama[0].upper()}{nama[1:]} ({s})" for nama, s in topik)],
                [[str(t), *(ribu(deret[nama][i]) for nama, _s in topik)] for i, t in enumerate(tahun)],
            )
        for nama, satuan in topik[: a.randint(1, 3)]:
            isi = deret[nama]
            self.kalimat_ubah(
                nomor, nama, satuan, tahun[-2], tahun[-1], isi[-2], isi[-1], deret_lain={tahun[i]: x for i, x in enumerate(isi)}
            )

    def kalimat_ubah(self, nomor: str, nama: str, satuan: str, t0: int, t1: int, x: int, y: int, deret_lain: dict[int, int]) -> None:
        a = self.a
        if x == y:
            return
        naik = y > x
        d, p = abs(y - x), Decimal(y - x) / x * 100
        kata = self.pilih("meningkat", "naik", "bertambah") if naik else self.pilih("menurun", "turun", "berkurang")
        kata_lain = self.pilih("menurun", "turun") if naik else self.pilih("meningkat", "naik")
        benda = self.pilih("kenaikan", "peningkatan") if naik else "penurunan"
        benda_lain = "penurunan" if naik else self.pilih("kenaikan", "peningkatan")
        arah = Bagian(kata, (Rusak("ARH", kata_lain),))
        arah_benda = Bagian(benda, (Rusak("ARH", benda_lain),))
        selisih = Bagian(ribu(d), (Rusak("TMB", ribu(d + a.choice((17, 130, 905)) + d // 9)),))
        nilai_akhir = Bagian(ribu(y), (Rusak("SLG", ribu(self.geser(y))),))
        pilihan: list[Callable[[], list[Isi]]] = [
            lambda: [f"Jumlah {nama} ", arah, f" dari {ribu(x)} {satuan} pada tahun {t0} menjadi ", nilai_akhir, f" {satuan} pada tahun ", Bagian(str(t1), (Rusak("TGL", str(t0)),)), ", atau sebesar ", self.p(p, rusak="TMB"), "."],
            lambda: [f"Pada tahun {t1} jumlah {nama} sebanyak {ribu(y)} {satuan}, sedangkan tahun {t0} sebanyak {ribu(x)} {satuan}, sehingga terjadi {benda} sebanyak ", selisih, f" {satuan} atau ", self.p(p, rusak="TMB"), "."],
            lambda: ["Berdasarkan tabel ", Bagian(nomor, (Rusak("NMR", "3.9"),) if self.tabel >= 2 else ()), f", {nama} mengalami ", f"{benda} dari tahun {t0} ke tahun {t1} sebesar ", selisih, f" {satuan} (", self.p(p, rusak="TMB"), ")."],
            lambda: [f"Capaian {nama} tahun {t1} adalah {ribu(y)} {satuan}. Bila dibandingkan dengan tahun {t0} yang mencapai {ribu(x)} {satuan}, terdapat {benda} sebesar ", self.p(p, rusak="TMB"), "."],
            lambda: ["Terjadi ", arah_benda, f" jumlah {nama} dari semula {ribu(x)} {satuan} pada tahun {t0} menjadi {ribu(y)} {satuan} pada tahun {t1}."],
            lambda: [f"{nama[0].upper()}{nama[1:]} {kata} sebanyak ", selisih, f" {satuan} ({persen(abs(p))}%) dari {ribu(x)} {satuan} menjadi {ribu(y)} {satuan}."],
        ]  # fmt: skip
        self.tulis(*a.choice(pilihan)())
        if a.random() < 0.4 and len(deret_lain) > 3:
            puncak = max(deret_lain, key=lambda t: deret_lain[t])
            lain = min(deret_lain, key=lambda t: deret_lain[t])
            if deret_lain[puncak] != deret_lain[lain]:
                self.tulis(
                    f"Jumlah {nama} tertinggi terjadi pada tahun ",
                    Bagian(str(puncak), (Rusak("ARH", str(lain)),)),
                    f" sebanyak {ribu(deret_lain[puncak])} {satuan}.",
                ) if False else None
        self.kosong()

    def geser(self, n: int) -> int:
        """The number with one digit mistyped: what a hurried hand does."""
        teks = list(str(n))
        i = self.a.randrange(1, len(teks)) if len(teks) > 1 else 0
        teks[i] = str((int(teks[i]) + self.a.choice((3, 5, 7))) % 10)
        return int("".join(teks))

    def capaian(self) -> None:
        a = self.a
        pilih = a.sample(INDIKATOR, a.randint(3, 5))
        nomor = self.keterangan(
            f"{self.pilih('Target dan Realisasi Kinerja', 'Capaian Indikator Kinerja Utama', 'Pengukuran Kinerja')} Tahun {self.tahun}"
        )
        isi: list[list[Isi | list[Isi]]] = []
        data = []
        dua = a.random() < 0.5
        for i, (nama, s) in enumerate(pilih, 1):
            t = self.target[nama]
            r = (t * Decimal(a.randint(80, 118)) / 100).quantize(Decimal("0.01"))
            c = r / t * 100
            salah = persen(c + a.choice((Decimal("2.5"), Decimal(-6), Decimal(9))))
            cap = Bagian(persen(c) + ("%" if dua else ""), (Rusak("PSN", salah + ("%" if dua else "")),))
            u = "%" if s == "%" and a.random() < 0.7 else ""
            isi.append([str(i), nama, persen(t) + u, [Bagian(persen(r) + u, (Rusak("LKP", "-"),))], [cap]])
            data.append((nama, t, r, c))
        self.tabel_isi(
            ["No", "Indikator Kinerja", "Target", "Realisasi", self.pilih("Capaian (%)", "% Capaian", "Tingkat Capaian (%)")], isi
        )
        nama, t, r, c = a.choice(data)
        kata = self.pilih("melampaui", "di atas") if r >= t else self.pilih("di bawah", "belum mencapai")
        lain = "di bawah" if r >= t else "melampaui"
        self.tulis(
            f"{nama} tahun {self.tahun} ditargetkan sebesar {persen(t)} dan terealisasi sebesar {persen(r)}, dengan capaian sebesar ",
            self.p(c, rusak="PSN"),
            f" sebagaimana disajikan pada tabel {nomor}.",
        ) if a.random() < 0.5 else self.tulis(
            f"Realisasi {nama.lower()} sebesar {persen(r)} ", Bagian(kata, (Rusak("ARH", lain),)), f" target sebesar {persen(t)}."
        )
        self.kosong()

    def anggaran(self) -> None:
        a = self.a
        program = a.sample(PROGRAM, a.randint(3, 6))
        pagu = [a.randint(80_000, 9_000_000) * 1000 + a.randint(0, 999) for _p in program]
        nyata = [round(x * a.uniform(0.71, 0.998)) for x in pagu]
        nomor = self.keterangan(
            f"{self.pilih('Realisasi Anggaran', 'Pagu dan Realisasi Belanja', 'Anggaran dan Realisasi')} Tahun {self.tahun}"
        )
        isi: list[list[Isi | list[Isi]]] = []
        sisa = a.random() < 0.5
        for i, (nama, x, y) in enumerate(zip(program, pagu, nyata, strict=True), 1):
            c = Decimal(y) / x * 100
            baris: list[Isi | list[Isi]] = [
                str(i),
                nama,
                ribu(x),
                ribu(y),
                [Bagian(persen(c), (Rusak("PSN", persen(c - a.choice((Decimal("3.3"), Decimal("0.9"))))),))],
            ]
            if sisa:
                baris.append([Bagian(ribu(x - y), (Rusak("TMB", ribu(x - y + 1_000_000)),) if len(program) >= 4 else ())])
            isi.append(baris)
        tx, ty = sum(pagu), sum(nyata)
        akhir: list[Isi | list[Isi]] = [
            "", self.pilih("Jumlah", "TOTAL", "Total Belanja"), [Bagian(ribu(tx), (Rusak("JML", ribu(self.geser(tx))),))], [Bagian(ribu(ty), (Rusak("JML", ribu(self.geser(ty))),))],
            persen(Decimal(ty) / tx * 100),
        ]  # fmt: skip
        if sisa:
            akhir.append(ribu(tx - ty))
        isi.append(akhir)
        self.tabel_isi(
            [
                "No",
                "Program",
                self.pilih("Anggaran (Rp)", "Pagu (Rp)"),
                "Realisasi (Rp)",
                self.pilih("%", "Serapan (%)"),
                *(["Sisa (Rp)"] if sisa else []),
            ],
            isi,
        )
        c = Decimal(ty) / tx * 100
        self.tulis(
            f"{self.pilih('Anggaran', 'Pagu anggaran')} tahun {self.tahun} sebesar {self.rp(tx)} dengan realisasi sebesar {self.rp(ty)} atau ",
            self.p(c, rusak="PSN"),
            f", dengan sisa anggaran sebesar {self.rp(tx - ty)}.",
        ) if a.random() < 0.5 else self.tulis(f"Dari pagu sebesar {self.rp(tx)}, realisasi belanja mencapai {self.rp(ty)} ({persen(c)}%).")
        kata = terbilang(tx)
        salah = self.geser(tx)
        if a.random() < 0.6:
            self.tulis("Pagu itu sebesar ", Bagian(self.rp(tx), (Rusak("TRB", self.rp(salah)),)), f" ({kata} rupiah).")
        n = a.randrange(len(program))
        self.tulis(
            f"Realisasi {program[n]} tercatat {self.rp(nyata[n])} dari pagu {self.rp(pagu[n])} atau sebesar ",
            self.p(Decimal(nyata[n]) / pagu[n] * 100, rusak="PSN"),
            f" (tabel {nomor}).",
        )
        self.kosong()

    def rincian(self) -> None:
        a = self.a
        laki, perempuan = a.randint(21, 160), a.randint(18, 170)
        self.tulis(
            f"Jumlah pegawai {self.instansi} tahun {self.tahun} sebanyak ", Bagian(ribu(laki + perempuan), (Rusak("JML", ribu(laki + perempuan + a.choice((3, 7, 12)))),)),
            f" orang, {self.pilih('terdiri dari', 'dengan rincian', 'yang terdiri atas')} {laki} orang laki-laki dan {perempuan} orang perempuan.",
        )  # fmt: skip
        semua = a.randint(300, 4000)
        baik = round(semua * a.uniform(0.3, 0.95))
        self.tulis(
            *a.choice(
                (
                    [
                        f"Dari {ribu(semua)} peserta yang mengikuti ujian, {ribu(baik)} peserta dinyatakan lulus atau sebesar ",
                        self.p(Decimal(baik) / semua * 100, rusak="PSN"),
                        ".",
                    ],
                    [
                        f"Sebanyak {ribu(baik)} peserta dari {ribu(semua)} peserta atau ",
                        self.p(Decimal(baik) / semua * 100, rusak="PSN"),
                        " menyelesaikan pelatihan.",
                    ],
                    [
                        f"Peserta yang lulus sebanyak {ribu(baik)} orang (",
                        self.p(Decimal(baik) / semua * 100, rusak="PSN"),
                        f") dari {ribu(semua)} orang yang terdaftar.",
                    ],
                )
            )
        )
        x = a.randint(400_000, 9_000_000) * 1_000_000 + a.randint(0, 999_999)
        y = round(x * (1 + a.choice((-1, 1)) * a.uniform(0.03, 0.4)))
        p = Decimal(y - x) / x * 100
        kata = "meningkat" if y > x else "menurun"
        self.tulis(
            f"Nilai investasi pada tahun {self.tahun - 1} sebesar {self.rp(x)} {kata} menjadi ", Bagian(self.rp(y), (Rusak("STN", self.rp(y // 1000)),)),
            f" di tahun {self.tahun} atau {kata} sekitar ", self.p(p), ".",
        )  # fmt: skip
        self.kosong()

    def komposisi(self) -> None:
        a = self.a
        nama = a.sample(
            ("Kecamatan Utara", "Kecamatan Selatan", "Kecamatan Timur", "Kecamatan Barat", "Kecamatan Tengah", "Kecamatan Hulu"),
            a.randint(3, 6),
        )
        pria = [a.randint(40, 4000) for _n in nama]
        w = [a.randint(40, 4000) for _n in nama]
        total = sum(pria) + sum(w)
        self.keterangan(f"{self.pilih('Sebaran', 'Rekapitulasi')} Penerima Layanan Tahun {self.tahun}")
        isi: list[list[Isi | list[Isi]]] = []
        for i, (n, x, y) in enumerate(zip(nama, pria, w, strict=True), 1):
            isi.append(
                [
                    str(i),
                    n,
                    ribu(x),
                    ribu(y),
                    [Bagian(ribu(x + y), (Rusak("JML", ribu(x + y + 60)),))],
                    persen(Decimal(x + y) / total * 100),
                ]
            )
        isi.append(
            [
                "",
                self.pilih("Jumlah", "Total"),
                [Bagian(ribu(sum(pria)), (Rusak("JML", ribu(sum(pria) + 90)),))],
                ribu(sum(w)),
                ribu(total),
                "100,00",
            ]
        )
        self.tabel_isi(["No", "Wilayah", "Laki-laki", "Perempuan", "Jumlah", self.pilih("%", "Persentase (%)")], isi)

    def sasaran(self) -> None:
        a = self.a
        n = a.randint(3, 5)
        pilih = a.sample(range(len(SASARAN)), n)
        self.tulis(f"Adapun sasaran strategis {self.instansi} adalah:")
        self.kosong()
        for i, s in enumerate(pilih, 1):
            nomor = Bagian(f"{i}. ", (Rusak("NMR-rendah", f"{i - 1}. "),) if i > 2 else ())
            self.tulis(nomor, f"{SASARAN[s]}.")
        self.kosong()
        self.tulis("Sasaran tersebut diukur dengan indikator berikut.")
        self.kosong()
        self.tabel_isi(
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
            [[str(i), SASARAN[s], INDIKATOR[s][0], persen(self.target[INDIKATOR[s][0]])] for i, s in enumerate(pilih, 1)],
        )

    def pengisi(self) -> None:
        self.tulis(
            self.a.choice(
                (
                    "Keberhasilan ini didukung oleh koordinasi yang baik antarbidang dan komitmen pimpinan. Kendala yang dihadapi antara lain keterbatasan sumber daya manusia dan sarana pendukung.",
                    f"Laporan ini disusun berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014. Rencana tahun {self.tahun + 1} disusun dengan memperhatikan hasil evaluasi.",
                    "Upaya peningkatan kualitas layanan dilakukan melalui 3 (tiga) strategi: penataan proses, peningkatan kapasitas pegawai, dan pemanfaatan teknologi informasi.",
                    f"Pada tanggal 17 Agustus {self.tahun} telah diresmikan layanan terpadu yang beroperasi 24 jam. Layanan ini diharapkan menurunkan waktu tunggu hingga di bawah 30 menit.",
                    "Pertumbuhan ekonomi daerah ikut mempengaruhi capaian. Pandemi Covid-19 sempat menghambat kegiatan lapangan, namun layanan daring tetap berjalan.",
                )
            )
        )
        self.kosong()


def tulis(acak: Random) -> Laporan:
    """One correct report."""
    p = Penulis(acak)
    p.tulis(f"LAPORAN KINERJA TAHUN {p.tahun}")
    p.tulis(p.instansi.upper())
    p.kosong()
    p.tulis("BAB III AKUNTABILITAS KINERJA")
    p.kosong()
    p.tulis("A. Capaian Kinerja")
    p.kosong()
    bagian = [p.deret, p.capaian, p.anggaran, p.rincian, p.komposisi, p.sasaran, p.pengisi, p.pengisi, p.deret]
    acak.shuffle(bagian)
    for b in bagian[: acak.randint(4, len(bagian))]:
        b()
    return Laporan(p.baris, pipa=acak.random() < 0.3)
