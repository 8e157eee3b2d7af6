"""i08: a police resort, LKIP 2025. Style: police abbreviations, crime clock, rates per 100.000, two years side by side, casualties, grams."""

from datetime import date
from fractions import Fraction as F

from alat import J, S, bulat, hari, n, p, pilih, rp, t, tabel, tb, tgl

AKHIRAN = "md"
KJ = {  # CT24, CC24, CT25, CC25
    "Konvensional": (598, 421, 541, 409),
    "Transnasional (narkotika)": (87, 84, 96, 95),
    "Kekayaan negara": (9, 6, 7, 5),
    "Berimplikasi kontinjensi": (2, 2, 0, 0),
}
T4, C4, T5, C5 = (sum(v[i] for v in KJ.values()) for i in range(4))
JIWA = 386420
C3 = {
    "Curat": (128, 104),
    "Curas": (21, 17),
    "Curanmor": (94, 71),
    "Penganiayaan": (76, 83),
    "Penipuan": (112, 97),
    "Penggelapan": (64, 58),
}
LAIN4, LAIN5 = 598 - sum(v[0] for v in C3.values()), 541 - sum(v[1] for v in C3.values())
LAKA = {"Kejadian": (214, 231), "Meninggal dunia": (58, 49), "Luka berat": (37, 41), "Luka ringan": (266, 298)}
KOR4, KOR5 = (sum(LAKA[a][i] for a in list(LAKA)[1:]) for i in range(2))
RUGI4, RUGI5 = 612450000, 584900000
SEK = {
    "Selaksa Kota": (203, 158),
    "Batu Ampar": (118, 94),
    "Ulu Belitang": (87, 71),
    "Teluk Serai": (96, 62),
    "Padang Hijau": (73, 66),
    "Pulau Rengit": (67, 58),
}
assert sum(v[0] for v in SEK.values()) == T5, (sum(v[0] for v in SEK.values()), T5)
assert sum(v[1] for v in SEK.values()) == C5, (sum(v[1] for v in SEK.values()), C5)
detik = 365 * 24 * 3600 // T5
JAM, MENIT, DTK = detik // 3600, detik % 3600 // 60, detik % 60
ZEBRA, ZEBRA_A = date(2025, 11, 17), date(2025, 11, 30)
DSP, RIIL = {"Perwira": 96, "Bintara": 512, "Tamtama": 24, "PNS Polri": 38}, {"Perwira": 81, "Bintara": 397, "Tamtama": 19, "PNS Polri": 23}
DS, RI = sum(DSP.values()), sum(RIIL.values())
ANG = {"Pegawai": (41285600000, 41102745300), "Barang": (18640250000, 18512386900), "Modal": (1275000000, 1268400000)}
AP, AR = (sum(v[i] for v in ANG.values()) for i in range(2))
CR4, CR5 = bulat(F(C4 * 100, T4), 2), bulat(F(C5 * 100, T5), 2)
tinggi = max(SEK, key=lambda a: F(SEK[a][1], SEK[a][0]))
rendah = min(SEK, key=lambda a: F(SEK[a][1], SEK[a][0]))
TARGET = F("76.5")

assert [a for a, v in C3.items() if v[1] > v[0]] == ["Penganiayaan"] and CR5 > CR4 and C5 < C4 and F(9, 58) > F(1, 10)
assert max(SEK, key=lambda a: SEK[a][1]) == "Selaksa Kota" and min(DSP, key=lambda a: F(RIIL[a], DSP[a])) == "PNS Polri"
assert hari(ZEBRA) == "Senin" and max(ANG, key=lambda a: ANG[a][0] - ANG[a][1]) == "Pegawai" and KOR5 > KOR4
assert 1846 + 712 == 2558 and F(7, 10) < F(1846, 2558) < F(3, 4)

TEKS = f"""# LAPORAN KINERJA INSTANSI PEMERINTAH (LKIP)
# POLRES LEMBAH SELAKSA T.A. 2025

## BAB I PENDAHULUAN

Wilayah hukum Polres {S("Lembah Selaksa", "Teluk Kemuning", "salin_tempel", "judul: Polres Lembah Selaksa; nama polres lain tertinggal")} meliputi {len(SEK)} polsek dengan penduduk {n(JIWA)} jiwa. Kekuatan personel riil {RI} orang, sedangkan Daftar Susunan Personel (DSP) {DS} orang.

Tabel 1. Kekuatan personel

{tabel("Golongan | DSP | Riil | Kurang | % pemenuhan", [*((a, DSP[a], RIIL[a], DSP[a] - RIIL[a], p(RIIL[a], DSP[a], 1)) for a in DSP), ("Jumlah", DS, RI, DS - RI, p(RI, DS, 1))])}

{J(f"Rasio personel terhadap penduduk 1 : {n(F(JIWA, RI))}; bila DSP terpenuhi rasionya menjadi 1 : {n(F(JIWA, DS))}.", "two ratios, real strength and establishment")} Kekurangan terbesar dalam jumlah terdapat pada golongan bintara ({512 - 397} orang), {J(f"tetapi dalam persentase pemenuhan yang terendah adalah PNS Polri ({p(23, 38, 1)} %).", "largest gap and lowest rate differ")}

## BAB II PERJANJIAN KINERJA

Sasaran utama ialah meningkatnya penyelesaian perkara (*clearance rate*) sampai {n(TARGET, 2)} % dan menurunnya korban meninggal akibat kecelakaan lalu lintas sekurang-kurangnya 10 % dari tahun 2024.

## BAB III AKUNTABILITAS KINERJA

### A. Penegakan hukum

Tabel 2. Crime total (CT) dan crime clearance (CC)

{tabel("Jenis kejahatan | CT 2024 | CC 2024 | CT 2025 | CC 2025", [*((a, *v) for a, v in KJ.items()), ("Jumlah", T4, C4, T5, S(str(C5), str(C5 - 9), "aritmetika_tabel", f"409 + 95 + 5 + 0 = {C5}"))])}

1. CT tahun 2025 sebanyak {T5} ({S(tb(T5), tb(664), "terbilang", f"{T5} = {tb(T5)}")}) kasus, {S(pilih(T5 < T4, "turun", "naik"), "naik", "arah", f"{T5} < {T4}")} {T4 - T5} kasus dibanding tahun 2024 yang mencapai {T4} kasus.
2. CC tahun 2025 sebanyak {C5} kasus dengan *clearance rate* {n(CR5, 2)} %, tahun 2024 {n(CR4, 2)} %. {J(f"CC berkurang {C4 - C5} kasus, namun *clearance rate* bertambah {n(CR5 - CR4, 2)} poin karena CT turun lebih banyak.", "the count falls while the rate rises")}
3. Dari target {n(TARGET, 2)} %, capaian kinerja penyelesaian perkara {S(p(CR5, TARGET), p(TARGET, CR5), "aritmetika_prosa", f"{n(CR5, 2)}/{n(TARGET, 2)} x 100 = {p(CR5, TARGET)}; pembilang dan penyebut terbalik")} %.
4. Risiko penduduk terkena tindak pidana {n(F(T5 * 100000, JIWA))} orang per 100.000 penduduk.
5. Selang waktu kejahatan (*crime clock*) {JAM} jam {MENIT} menit {DTK} detik, {J(f"lebih panjang daripada tahun 2024 yang {366 * 24 * 3600 // T4 // 3600} jam {366 * 24 * 3600 // T4 % 3600 // 60} menit.", "a longer clock is better; 2024 has 366 days")}

Tabel 3. Kejahatan konvensional menonjol

{tabel("Kasus | 2024 | 2025 | Tren (kasus) | Tren (%)", [*((a, v[0], v[1], f"{v[1] - v[0]:+d}", ("+" if v[1] > v[0] else "-") + t(v[1], v[0], 1)) for a, v in C3.items()), ("Lainnya", LAIN4, LAIN5, f"{LAIN5 - LAIN4:+d}", ("+" if LAIN5 > LAIN4 else "-") + t(LAIN5, LAIN4, 1)), ("Jumlah", 598, 541, 541 - 598, "-" + t(541, 598, 1))])}

Kasus curanmor menurun dari 94 kasus menjadi {S("71", "17", "silang", "Tabel 3: curanmor 2025 = 71")} kasus. Gabungan curat, curas, dan curanmor (3C) tahun 2025 sebanyak {104 + 17 + 71} kasus, yaitu {S(p(192, 541, 1), p(192, T5, 1), "aritmetika_prosa", f"192/541 x 100 = {p(192, 541, 1)}; dibagi CT seluruhnya {T5} keliru")} % dari kejahatan konvensional. Satu-satunya kasus menonjol yang bertambah ialah penganiayaan, sebesar {t(83, 76, 1)} %.

Tabel 4. CT dan CC per polsek tahun 2025

{tabel("Polsek | CT | CC | Clearance rate (%)", [*((a, v[0], v[1], p(v[1], v[0])) for a, v in SEK.items()), ("Jumlah", T5, C5, n(CR5, 2))])}

Polsek {tinggi} mencatat *clearance rate* tertinggi ({p(SEK[tinggi][1], SEK[tinggi][0])} %) dan Polsek {rendah} terendah ({S(p(SEK[rendah][1], SEK[rendah][0]), p(SEK["Selaksa Kota"][1], SEK["Selaksa Kota"][0]), "silang", f"Tabel 4 {rendah}: 62/96 x 100 = {p(62, 96)}; angka itu milik Selaksa Kota")} %). {J(f"Polsek Selaksa Kota menyelesaikan kasus terbanyak (158), meskipun persentasenya {n(CR5 - bulat(F(15800, 203), 2), 2)} poin di bawah angka polres.", "largest count, rate near the mean")}

### B. Narkotika

Barang bukti yang disita: sabu 1.284,36 gram, ganja 2,45 kg, dan ekstasi 318 butir. Tahun 2024 sabu yang disita 1.102,18 gram, jadi ada tambahan {n(F("1284.36") - F("1102.18"), 2)} gram. {J("Berat ganja 2,45 kg setara 2.450 gram, lebih berat daripada sabu walaupun angkanya tampak lebih kecil.", "kilograms beside grams")} Tersangka {112} orang, 104 laki-laki dan 8 perempuan, dari 96 kasus; {J("satu kasus dapat melibatkan lebih dari satu tersangka.", "112 suspects in 96 cases")}

### C. Lalu lintas

Tabel 5. Kecelakaan lalu lintas

{tabel("Uraian | 2024 | 2025 | Tren", [*((a, v[0], v[1], f"{v[1] - v[0]:+d}") for a, v in LAKA.items()), ("Kerugian materiil (Rp)", n(RUGI4), n(RUGI5), n(RUGI5 - RUGI4))])}

Korban meninggal dunia turun {t(49, 58, 1)} %, lebih baik dari sasaran 10 %. {J(f"Jumlah kejadian justru bertambah {231 - 214} kejadian dan korban seluruhnya naik dari {KOR4} menjadi {KOR5} orang.", "deaths fall while accidents and casualties rise")} Rasio korban meninggal per 100 kejadian {S(n(F(4900, 231), 1), n(F(4900, KOR5), 1), "aritmetika_prosa", f"49/231 x 100 = {n(F(4900, 231), 1)}; dibagi {KOR5} korban keliru")}. {J("Dari 49 korban meninggal, 34 orang pengendara sepeda motor, 11 di antaranya pelajar.", "a subset of a subset")} Kerugian materiil {rp(RUGI5)}, berkurang {rp(RUGI4 - RUGI5)}.

Operasi Zebra digelar {(ZEBRA_A - ZEBRA).days + 1} hari, mulai {hari(ZEBRA)}, {S(tgl(ZEBRA), "16 November 2025", "tanggal", f"14 hari sampai {tgl(ZEBRA_A)} mulai {tgl(ZEBRA)}, hari {hari(ZEBRA)}")} sampai {hari(ZEBRA_A)}, {tgl(ZEBRA_A)}, dengan 1.846 teguran dan 712 tilang. {J("Pelanggaran yang ditindak selama operasi 2.558; hampir tiga perempatnya diselesaikan dengan teguran.", "1.846 of 2.558 is 72.2 per cent")}

### D. Anggaran

Tabel 6. Realisasi anggaran (Rp)

{tabel("Belanja | Pagu | Realisasi | Sisa | %", [*((a, n(x), n(y), n(x - y), p(y, x)) for a, (x, y) in ANG.items()), ("Jumlah", n(AP), n(AR), n(AP - AR), p(AR, AP))])}

Dari pagu Rp{n(F(AP, 10**9), 2)} miliar, realisasi Rp{n(F(AR, 10**9), 2)} miliar ({p(AR, AP)} %). Sisa {rp(AP - AR)} terutama dari belanja pegawai.

## BAB IV PENUTUP

Perhatian tahun 2026 diarahkan pada penganiayaan dan jumlah kejadian kecelakaan yang masih naik.
"""
