"""i02: a provincial forestry service, LKj 2025. Style: plain text, captions under the tables, hectares, milliards, multi-year cumulation."""

from fractions import Fraction as F

from alat import J, S, bulat, n, p, t, tabel, tb

AKHIRAN = "txt"
FUNGSI = {"Hutan Lindung": 412380, "Hutan Produksi": 356905, "Hutan Produksi Terbatas": 298140, "Hutan Konservasi": 217225}
LUAS = sum(FUNGSI.values())
KPH = {  # target 2025, realised 2024, realised 2025 (ha)
    "Bukit Lestari": (820, 706, 861),
    "Rimba Jaya": (760, 748, 792),
    "Hulu Mentaya": (680, 655, 604),
    "Muara Kelingi": (540, 512, 571),
    "Gunung Lawit": (450, 431, 467),
    "Pesisir Selatan": (350, 288, 343),
}
T5, R4, R5 = (sum(v[i] for v in KPH.values()) for i in range(3))
LUNAS = [a for a, v in KPH.items() if v[2] >= v[0]]
urut = sorted(KPH, key=lambda x: -KPH[x][2])
assert urut[:3] == ["Bukit Lestari", "Rimba Jaya", "Hulu Mentaya"], urut
LAMA = {2022: 2846, 2023: 3015}
KUM = sum(LAMA.values()) + R4 + R5
AKHIR = 16200
PS = {  # units, ha, households
    "Hutan Desa (HD)": (27, 41860, 3914),
    "Hutan Kemasyarakatan (HKm)": (34, 18425, 4127),
    "Hutan Tanaman Rakyat (HTR)": (11, 9740, 806),
    "Kemitraan Kehutanan (KK)": (9, 5318, 642),
    "Hutan Adat (HA)": (4, 12187, 1185),
}
PU, PL, PK = (sum(v[i] for v in PS.values()) for i in range(3))
API = {"Januari–Maret": (46, 38), "April–Juni": (71, 59), "Juli–September": (412, 287), "Oktober–Desember": (133, 104)}
A4, A5 = (sum(v[i] for v in API.values()) for i in range(2))
BAKAR4, BAKAR5 = F("384.6"), F("251.8")
HHBK = {"Madu hutan": ("kg", 18500, 21340), "Getah pinus": ("ton", 640, 587), "Rotan": ("ton", 1250, 1318), "Gaharu": ("kg", 900, 742)}
ANG = {  # million rupiah
    "Penunjang Urusan Pemerintahan": (38742, 37016),
    "Pengelolaan Hutan": (41265, 38904),
    "Konservasi Sumber Daya Alam Hayati": (6830, 6117),
    "Pendidikan dan Pelatihan, Penyuluhan dan Pemberdayaan Masyarakat": (9418, 8875),
    "Pengelolaan DAS": (4745, 4592),
}
AP, AR = (sum(v[i] for v in ANG.values()) for i in range(2))
IKTL, IKTL_L = F("63.85"), F("63.41")
BAGI = {a: bulat(F(v * 100, LUAS), 1) for a, v in FUNGSI.items()}
assert sum(BAGI.values()) == 100, BAGI
PSB = {a: bulat(F(v[1] * 100, PL), 1) for a, v in PS.items()}
assert sum(PSB.values()) != 100, PSB
mili = lambda x, d=2: n(F(x, 1000), d)  # noqa: E731

assert F("64.2") - IKTL < IKTL - IKTL_L and max(KPH, key=lambda a: KPH[a][2] - KPH[a][1]) == "Bukit Lestari"
assert min(KPH, key=lambda a: F(KPH[a][2], KPH[a][0])) == "Hulu Mentaya" and BAKAR5 < 300 < BAKAR4
assert (
    max(API, key=lambda a: API[a][1]) == "Juli–September"
    and max(PS, key=lambda a: PS[a][0]).startswith("Hutan Kem")
    and max(PS, key=lambda a: PS[a][1]).startswith("Hutan D")
)
assert [v[2] >= v[1] for v in HHBK.values()] == [True, False, True, False] and F(41265 - 38904, AP - AR) > F(2, 5)
assert F("1.25") * 10**6 < LUAS < F("1.3") * 10**6 and F("138.2") * 2 > BAKAR5

TEKS = f"""LAPORAN KINERJA DINAS KEHUTANAN PROVINSI TANJUNG BAIDURI
TAHUN ANGGARAN 2025

BAB 1 GAMBARAN UMUM

1.1 Kawasan hutan

Berdasarkan keputusan menteri, kawasan hutan provinsi ini seluas {n(LUAS)} hektare, {J("atau hampir 1,3 juta hektare,", "an approximation from below")} dengan rincian sebagai berikut.

{tabel("Fungsi kawasan | Luas (ha) | Persentase", [*((a, n(v), n(BAGI[a], 1)) for a, v in FUNGSI.items()), ("Jumlah", n(LUAS), "100,0")])}
Tabel 1. Kawasan hutan menurut fungsi

Hutan produksi, baik tetap maupun terbatas, mencakup {n(356905 + 298140)} ha, sehingga porsinya {S(p(356905 + 298140, LUAS, 1), p(356905, LUAS, 1), "aritmetika_prosa", f"(356.905 + 298.140)/{n(LUAS)} x 100 = {p(655045, LUAS, 1)}; {p(356905, LUAS, 1)} hanya Hutan Produksi tetap")} persen. Selebihnya berfungsi lindung dan konservasi. {J(f"Luas hutan lindung, yaitu {n(412380)} ha, setara dengan {mili(412380, 1)} ribu ha.", "the same area in thousands, rounded")}

1.2 Kelembagaan

Di lapangan dinas bekerja melalui {len(KPH)} ({S(tb(len(KPH)), "tujuh", "terbilang", "6 = enam; Tabel 2 memuat enam KPH")}) unit Kesatuan Pengelolaan Hutan (KPH). Jumlah pegawai 318 orang, terdiri atas 214 orang PNS, 61 orang PPPK, dan {318 - 214 - 61} orang tenaga kontrak. {J(f"Dari 214 PNS itu, 83 orang adalah polisi kehutanan dan penyuluh; artinya {p(83, 214, 1)} persen PNS bertugas di lapangan.", "the base is the civil servants, not all 318 staff")}

BAB 2 RENCANA KINERJA

Perjanjian Kinerja 2025 menetapkan tiga sasaran: (1) meningkatnya tutupan hutan; (2) menurunnya gangguan hutan; dan (3) meningkatnya manfaat hutan bagi masyarakat.

BAB 3 HASIL DAN ANALISIS

3.1 Tutupan hutan

Indeks Kualitas Tutupan Lahan (IKTL) tahun 2025 sebesar {n(IKTL, 2)}. Target yang dipasang 64,20, sehingga capaiannya {p(IKTL, "64.2")} persen. Biarpun begitu, posisi itu {n(IKTL - IKTL_L, 2)} poin lebih baik dari {n(IKTL_L, 2)} pada 2024. {J(f"Jarak ke target tinggal {n(F('64.2') - IKTL, 2)} poin, lebih kecil daripada kenaikan satu tahun terakhir.", "gap to target 0.35 against a rise of 0.44")}

Upaya utama menaikkan IKTL adalah rehabilitasi hutan dan lahan (RHL).

{tabel("KPH | Target 2025 | Realisasi 2024 | Realisasi 2025 | Capaian 2025", [*((a, n(v[0]), n(v[1]), n(v[2]), p(v[2], v[0], 1)) for a, v in KPH.items()), ("Provinsi", n(T5), n(R4), S(n(R5), n(R5 - 20), "aritmetika_tabel", f"jumlah kolom Realisasi 2025 = {n(R5)}"), p(R5, T5, 1))])}
Tabel 2. Realisasi RHL per KPH (ha; capaian dalam persen)

a. Secara keseluruhan RHL 2025 melebihi target {n(R5 - T5)} ha. {len(LUNAS)} dari {len(KPH)} KPH menuntaskan target masing-masing.
b. Tiga KPH dengan realisasi terluas berturut-turut {S("Bukit Lestari, Rimba Jaya, dan Hulu Mentaya", "Rimba Jaya, Bukit Lestari, dan Hulu Mentaya", "urutan", "realisasi 2025: 861, 792, 604")}.
c. Penambahan terbesar dari tahun sebelumnya dicatat KPH Bukit Lestari, yaitu {861 - 706} ha atau {t(861, 706, 1)} persen. {J(f"KPH Hulu Mentaya menempati peringkat ketiga luas RHL walaupun capaiannya paling rendah ({p(604, 680, 1)} persen).", "ranked by area and by achievement: two orders")}
d. Dibanding 2024, realisasi provinsi bertambah dari {n(R4)} ha menjadi {n(R5)} ha, tumbuh {S(t(R5, R4, 1), t(R4, R5, 1), "aritmetika_prosa", f"({n(R5)} - {n(R4)})/{n(R4)} x 100 = {t(R5, R4, 1)}; pembagi {n(R5)} keliru")} persen.

Sejak awal Renstra, yakni 2022 sampai dengan 2025, telah direhabilitasi {n(KUM)} ha ({n(LAMA[2022])} ha pada 2022, {n(LAMA[2023])} ha pada 2023, dan sisanya pada dua tahun terakhir). Target akhir Renstra tahun 2026 adalah {n(AKHIR)} ha secara kumulatif. {J(f"Dengan demikian {p(KUM, AKHIR, 1)} persen target lima tahun sudah terpenuhi, dan {n(AKHIR - KUM)} ha menjadi beban tahun terakhir.", "cumulative over four years against a five-year target")}

3.2 Gangguan hutan

{tabel("Periode | Titik panas 2024 | Titik panas 2025 | Perubahan", [*((a, v[0], v[1], v[1] - v[0]) for a, v in API.items()), ("Setahun", A4, A5, A5 - A4)])}
Tabel 3. Titik panas dengan tingkat kepercayaan tinggi

Titik panas berkurang {A4 - A5} titik, setara {t(A5, A4, 1)} persen. Masa paling rawan ialah Juli–September, yang menyumbang {S(p(287, A5, 1), p(412, A4, 1), "silang", f"Tabel 3: 287/{A5} x 100 = {p(287, A5, 1)}; {p(412, A4, 1)} adalah bagian tahun 2024")} persen kejadian tahun 2025. {J(f"Pada kuartal terakhir penurunannya {t(104, 133, 1)} persen, lebih landai daripada kuartal ketiga yang {t(287, 412, 1)} persen.", "two falls compared with each other")}

Luas kebakaran terukur {n(BAKAR5, 1)} ha. {J("Separuh lebih luasan itu, yakni 138,2 ha, berada di luar kawasan hutan.", "more than half: 138.2 of 251.8, another population than the forest area")} Setahun lalu luasnya {n(BAKAR4, 1)} ha; terjadi pengurangan seluas {n(BAKAR4 - BAKAR5, 1)} {S("ha", "ribu ha", "satuan", f"{n(BAKAR4, 1)} ha - {n(BAKAR5, 1)} ha = {n(BAKAR4 - BAKAR5, 1)} ha")}. {J("Target luas kebakaran maksimal 300 ha dapat dijaga karena realisasinya tidak sampai angka tersebut.", "a ceiling: staying below is success")}

3.3 Manfaat bagi masyarakat

{tabel("Skema | Unit | Luas (ha) | Keluarga | Bagian luas (%)", [*((a, v[0], n(v[1]), n(v[2]), n(PSB[a], 1)) for a, v in PS.items()), ("Jumlah", PU, n(PL), n(PK), J("100,0", "shares of one decimal that do not add up to 100,0"))])}
Tabel 4. Perhutanan sosial sampai dengan akhir 2025
Catatan: bagian luas dibulatkan ke satu desimal sehingga bila dijumlah satu per satu menjadi {n(sum(PSB.values()), 1)}.

Sampai dengan Desember 2025 terdapat {PU} unit persetujuan perhutanan sosial dengan {n(PK)} kepala keluarga penerima manfaat. Skema dengan unit terbanyak adalah HKm, sedangkan yang terluas ialah {S("HD", "HKm", "salin_tempel", "luas terbesar Tabel 4: HD 41.860 ha")} dengan 41.860 ha. Rata-rata luas per unit {S(n(F(PL, PU), 1), n(F(PL, PU - 4), 1), "aritmetika_prosa", f"{n(PL)}/{PU} = {n(F(PL, PU), 1)}; dibagi {PU - 4} (tanpa Hutan Adat) keliru")} ha. {J(f"Bila dihitung per keluarga, Hutan Adat memberi ruang {n(F(12187, 1185), 1)} ha dan HKm {n(F(18425, 4127), 1)} ha.", "quotients of two columns that are not printed")}

{tabel("Komoditas | Satuan | Target | Realisasi | %", [(a, v[0], n(v[1]), n(v[2]), p(v[2], v[1], 1)) for a, v in HHBK.items()])}
Tabel 5. Produksi hasil hutan bukan kayu (HHBK) binaan

Madu hutan dan rotan melampaui target, sementara getah pinus dan gaharu tidak. Produksi getah pinus kurang {640 - 587} ton dari rencana, dan gaharu baru {S("742", "724", "silang", "Tabel 5: realisasi gaharu 742")} kg.

3.4 Keuangan

{tabel("Program | Pagu | Realisasi | Serapan (%)", [*((a, mili(v[0]), mili(v[1]), p(v[1], v[0])) for a, v in ANG.items()), ("Jumlah", J(mili(AP), "the sum of the unrounded lines; the printed ones give 101,01"), J(mili(AR), "the sum of the unrounded lines; the printed ones give 95,51"), p(AR, AP))])}
Tabel 6. Anggaran dan realisasi (miliar rupiah)

Pagu sebesar Rp{mili(AP)} miliar terserap Rp{mili(AR)} miliar atau {p(AR, AP)} persen. Dana yang tidak terpakai Rp{mili(AP - AR)} miliar; {J(f"lebih dari dua perlimanya ({p(41265 - 38904, AP - AR, 1)} persen) berasal dari Program Pengelolaan Hutan.", "a share of the unspent money, not of the ceiling")}

BAB 4 PENUTUP

Tahun 2026 dinas memusatkan RHL pada KPH yang belum mencapai target, yaitu {" dan ".join(a for a in KPH if a not in LUNAS)}.
"""
