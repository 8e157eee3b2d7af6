"""i05: a state university, LAKIN 2024. Style: IKU with two populations, weights and a scale of grades, ratios 1 : x, shares of respondents."""

from fractions import Fraction as F

from alat import J, S, bulat, n, p, t, tabel

AKHIRAN = "md"
LULUSAN, RESP, LAYAK = 2604, 2148, 1486
FAK = {  # active students, new students, graduates, lecturers
    "Keguruan dan Ilmu Pendidikan": (3842, 962, 731, 196),
    "Ekonomi dan Bisnis": (2915, 748, 548, 142),
    "Teknik": (2476, 655, 402, 158),
    "Pertanian": (1688, 417, 309, 117),
    "Hukum": (1534, 398, 287, 78),
    "Matematika dan Ilmu Pengetahuan Alam": (1781, 472, 327, 121),
}
MA, MB, LU, DO = (sum(v[i] for v in FAK.values()) for i in range(4))
assert LU == LULUSAN and DO == 812 and MA == 14236, (LU, DO, MA)
IKU = [
    ("Lulusan yang bekerja, berwirausaha, atau melanjutkan studi", "%", F(65), bulat(F(LAYAK * 100, RESP), 2)),
    ("Mahasiswa berkegiatan di luar kampus", "%", F(25), bulat(F(3415 * 100, MA), 2)),
    ("Dosen berkegiatan tridarma di luar kampus", "%", F(28), bulat(F(214 * 100, DO), 2)),
    ("Dosen berkualifikasi S-3", "%", F(44), bulat(F(371 * 100, DO), 2)),
    ("Luaran dosen yang mendapat rekognisi", "per dosen", F("1.2"), bulat(F(1087, DO), 2)),
    ("Program studi yang bekerja sama dengan mitra", "%", F(70), bulat(F(41 * 100, 56), 2)),
    ("Mata kuliah berbasis pemecahan kasus atau proyek", "%", F(50), bulat(F(1254 * 100, 2310), 2)),
    ("Program studi terakreditasi internasional", "%", F(8), bulat(F(4 * 100, 56), 2)),
]
CAP = [bulat(r / tg * 100, 2) for _, _, tg, r in IKU]
NAIK = [i + 1 for i, c in enumerate(CAP) if c >= 100]
SAKIP = {
    "Perencanaan kinerja": (30, F("25.12"), F("24.68")),
    "Pengukuran kinerja": (30, F("24.36"), F("23.71")),
    "Pelaporan kinerja": (15, F("12.47"), F("12.52")),
    "Evaluasi internal": (25, F("19.40"), F("18.23")),
}
SB, SN, SL = (sum(v[i] for v in SAKIP.values()) for i in range(3))
UANG = {  # million rupiah: ceiling, realised 2024, realised 2023
    "Rupiah murni": (148620, 145317, 141206),
    "BLU": (97450, 90284, 82731),
    "Bantuan operasional PTN": (21380, 20946, 19875),
    "Hibah dan kerja sama": (6150, 4893, 5342),
}
UP, UR, UL = (sum(v[i] for v in UANG.values()) for i in range(3))
PUB = {
    "Jurnal internasional bereputasi": (212, 247),
    "Jurnal nasional terakreditasi": (486, 531),
    "Prosiding internasional": (143, 118),
    "Buku dan bagian buku": (97, 126),
    "Kekayaan intelektual": (58, 65),
}
P3, P4 = (sum(v[i] for v in PUB.values()) for i in range(2))
assert P4 == 1087, P4
RASIO = {a: bulat(F(v[0], v[3]), 1) for a, v in FAK.items()}
padat = max(RASIO, key=lambda a: RASIO[a])
longgar = min(RASIO, key=lambda a: RASIO[a])

assert NAIK == [1, 4, 5, 6, 7] and [a for a, v in SAKIP.items() if v[1] < v[2]] == ["Pelaporan kinerja"]
serap = sorted(UANG, key=lambda a: F(UANG[a][1], UANG[a][0]))
assert serap[0].startswith("Hibah") and serap[-1].startswith("Bantuan") and 80 < SN <= 90 and F(400, 56) < 8 < F(500, 56)
assert F(145317, UR) < F(141206, UL) and 371 * 798 > 344 * 812
assert F(RESP, LULUSAN) > F(4, 5)

TEKS = f"""# LAPORAN KINERJA UNIVERSITAS NEGERI ARUNIKA TAHUN 2024

## PRAKATA

Laporan kinerja ini adalah bentuk pertanggungjawaban Rektor atas Perjanjian Kinerja yang ditandatangani bersama Direktur Jenderal Pendidikan Tinggi. Tahun 2024 merupakan tahun terakhir periode Renstra 2020–2024.

## BAB I SELAYANG PANDANG

Universitas Negeri Arunika mengelola {len(FAK)} fakultas dengan 56 program studi, {n(MA)} mahasiswa aktif, dan {DO} dosen tetap. Data per fakultas adalah sebagai berikut.

**Tabel 1.1. Mahasiswa dan dosen per fakultas**

{tabel("Fakultas | Mahasiswa aktif | Mahasiswa baru | Lulusan | Dosen tetap | Rasio dosen : mahasiswa", [*((a, n(v[0]), n(v[1]), n(v[2]), v[3], f"1 : {n(RASIO[a], 1)}") for a, v in FAK.items()), ("Universitas", n(MA), n(MB), n(LU), DO, f"1 : {n(F(MA, DO), 1)}")])}

Rasio paling padat terdapat di Fakultas {padat} (1 : {n(RASIO[padat], 1)}) dan paling longgar di Fakultas {S(longgar, "Teknik", "salin_tempel", f"rasio terkecil Tabel 1.1: {longgar} 1 : {n(RASIO[longgar], 1)}")} (1 : {n(RASIO[longgar], 1)}). {J(f"Rasio universitas 1 : {n(F(MA, DO), 1)} bukan rata-rata sederhana rasio keenam fakultas, yang besarnya {n(sum(RASIO.values()) / 6, 1)}.", "a ratio of sums is not the mean of ratios")} Mahasiswa baru tahun ini berjumlah {n(MB)} orang, {S(p(MB, MA, 1), p(LU, MA, 1), "aritmetika_prosa", f"{n(MB)}/{n(MA)} x 100 = {p(MB, MA, 1)}; {p(LU, MA, 1)} adalah bagian lulusan")}% dari mahasiswa aktif.

## BAB II PERJANJIAN KINERJA

Perjanjian Kinerja memuat delapan Indikator Kinerja Utama (IKU) dan dua indikator tata kelola, yakni nilai SAKIP dan kinerja anggaran. Skala predikat SAKIP yang dipakai: AA (> 90–100), A (> 80–90), BB (> 70–80), B (> 60–70), CC (> 50–60), C (> 30–50), dan D (0–30).

## BAB III CAPAIAN KINERJA

### A. Capaian IKU

**Tabel 3.1. Target, realisasi, dan capaian IKU 2024**

{tabel("IKU | Uraian | Satuan | Target | Realisasi | Capaian (%)", [(i + 1, a, s, n(tg, 2), n(r, 2), n(CAP[i], 2)) for i, (a, s, tg, r) in enumerate(IKU)])}

Dari delapan IKU, {S({5: "lima"}[len(NAIK)], "enam", "cacah", f"capaian >= 100: IKU {', '.join(map(str, NAIK))}")} IKU mencapai atau melebihi target, sementara sisanya belum tercapai. Capaian tertinggi pada IKU {CAP.index(max(CAP)) + 1} ({n(max(CAP), 2)}%) dan terendah pada IKU {CAP.index(min(CAP)) + 1} ({n(min(CAP), 2)}%).

**IKU 1.** Pelacakan alumni (*tracer study*) menjangkau {n(RESP)} dari {n(LU)} lulusan, sehingga tingkat respons {p(RESP, LU, 1)}%, {J("lebih dari empat perlima", "an approximation: 82.5 per cent")} dari seluruh lulusan. Di antara responden itu {n(LAYAK)} orang memenuhi kriteria. {J(f"Dihitung terhadap responden, hasilnya {p(LAYAK, RESP)}%; terhadap seluruh lulusan angkanya {p(LAYAK, LU)}%.", "two populations for one count")} Rinciannya: 1.102 orang bekerja, 147 orang berwirausaha, dan {S(str(LAYAK - 1102 - 147), "273", "aritmetika_prosa", "1.486 - 1.102 - 147 = 237")} orang melanjutkan studi.

**IKU 2.** Mahasiswa yang berkegiatan di luar kampus sebanyak 3.415 orang. {J(f"Kekurangan terhadap target 25% setara {n(F(MA, 4) - 3415)} mahasiswa.", "the target percentage turned into persons: 3.559 - 3.415")}

**IKU 3.** Sebanyak 214 dosen berkegiatan di luar kampus, terdiri atas 96 dosen di kampus lain dan 118 dosen sebagai praktisi. Realisasi {n(IKU[2][3], 2)}% masih {S("lebih rendah", "lebih tinggi", "arah", f"{n(IKU[2][3], 2)} < target 28,00")} {n(28 - IKU[2][3], 2)} poin persentase dari target.

**IKU 4.** Dosen bergelar doktor 371 orang atau {p(371, DO)}% dari seluruh dosen tetap. Pada tahun 2023 ada 344 doktor di antara 798 dosen ({p(344, 798)}%). {J(f"Jumlah doktor tumbuh {t(371, 344, 1)}%, namun porsinya hanya bertambah {n(IKU[3][3] - bulat(F(34400, 798), 2), 2)} poin.", "growth of the count and change of the share")}

**IKU 5.** Luaran dosen menurut jenis disajikan di bawah ini.

**Tabel 3.2. Luaran dosen**

{tabel("Jenis luaran | 2023 | 2024 | Pertumbuhan", [*((a, v[0], v[1], ("-" if v[1] < v[0] else "") + t(v[1], v[0], 1) + "%") for a, v in PUB.items()), ("Jumlah", P3, n(P4), t(P4, P3, 1) + "%")])}

Luaran per dosen {n(IKU[4][3], 2)}, artinya rata-rata setiap dosen menghasilkan lebih dari satu luaran. Jurnal internasional bereputasi tumbuh {t(247, 212, 1)}%, dan bila digabung dengan jurnal nasional jumlahnya {S(str(247 + 531), str(212 + 531), "silang", "Tabel 3.2 tahun 2024: 247 + 531 = 778; 212 adalah tahun 2023")} artikel pada 2024. {J(f"Prosiding menyusut {t(118, 143, 1)}% tanpa menghalangi kenaikan total {t(P4, P3, 1)}%.", "one falling line in a rising total")}

**IKU 6 s.d. IKU 8.** Mitra kerja sama dimiliki 41 dari 56 program studi. {J("Perjanjian yang berlaku berjumlah 58 karena 12 program studi bermitra dengan lebih dari satu lembaga.", "agreements and programmes are two counts")} Mata kuliah berbasis kasus berjumlah 1.254 dari 2.310 mata kuliah. Akreditasi internasional diperoleh 4 program studi; {J(f"satu program studi mewakili {p(1, 56)}% sehingga target 8% baru terlampaui bila ada 5 program studi ({p(5, 56)}%).", "a target that falls between whole units")}

### B. Nilai SAKIP

**Tabel 3.3. Komponen penilaian SAKIP**

{tabel("Komponen | Bobot | Nilai 2023 | Nilai 2024", [*((a, v[0], n(v[2], 2), n(v[1], 2)) for a, v in SAKIP.items()), ("Nilai akhir", SB, n(SL, 2), n(SN, 2))])}

Nilai SAKIP 2024 sebesar {n(SN, 2)} dengan predikat {S("A", "BB", "predikat", f"{n(SN, 2)} berada pada > 80-90 = A")}. Nilai itu membaik {S(n(SN - SL, 2), n(SN - SL + F("0.05"), 2), "aritmetika_prosa", f"{n(SN, 2)} - {n(SL, 2)} = {n(SN - SL, 2)}; 2,26 hanya menjumlah tiga komponen yang naik")} poin dari {n(SL, 2)} pada 2023. {J("Komponen evaluasi internal memperoleh nilai 19,40 dari bobot 25 atau 77,60% dari nilai penuh.", "a score within its weight, 19.40 of 25")} Satu-satunya komponen yang turun adalah pelaporan kinerja, yakni 0,05 poin.

### C. Keuangan

**Tabel 3.4. Pagu dan realisasi menurut sumber dana (juta rupiah)**

{tabel("Sumber dana | Pagu 2024 | Realisasi 2024 | % | Realisasi 2023", [*((a, n(v[0]), n(v[1]), p(v[1], v[0]), n(v[2])) for a, v in UANG.items()), ("Jumlah", n(UP), n(UR), p(UR, UP), n(UL))])}

Realisasi seluruh sumber dana mencapai Rp{n(F(UR, 1000), 2)} {S("miliar", "triliun", "satuan", f"Tabel 3.4 dalam juta rupiah: {n(UR)} juta = {n(F(UR, 1000), 2)} miliar")} dari pagu Rp{n(F(UP, 1000), 2)} miliar. Persentase serapan terbaik ada pada bantuan operasional PTN, dan yang terlemah pada hibah dan kerja sama. Dana BLU yang terserap bertambah Rp{n(90284 - 82731)} juta dari 2023. Pagu BLU sendiri sebesar Rp{S("97.450", "90.284", "silang", "Tabel 3.4: pagu BLU 97.450; 90.284 realisasinya")} juta. {J(f"Rupiah murni menguasai {p(145317, UR, 1)}% realisasi, sedikit di bawah porsinya setahun sebelumnya ({p(141206, UL, 1)}%), walaupun nilainya naik.", "share falls while the amount rises")}

## BAB IV SIMPULAN

Tiga IKU yang belum tercapai, yaitu IKU 2, IKU 3, dan IKU 8, menjadi prioritas tahun 2025.
"""
