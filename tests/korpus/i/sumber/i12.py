"""i12: a city's education service, LKj 2025. Style: enrolment rates, school years beside budget years, rapor pendidikan, special allocation fund."""

from datetime import date
from fractions import Fraction as F

from alat import J, S, bulat, hari, n, p, pilih, rp, t, tabel, tgl

AKHIRAN = "md"
ANBK_A, ANBK_B, PK = date(2025, 8, 25), date(2025, 8, 28), date(2025, 2, 4)
JEN = {  # pupils in all, pupils of the age, population of the age, teachers, certified
    "PAUD": (14826, 12518, 16230, 1184, 402),
    "SD": (48215, 44902, 46875, 2936, 2148),
    "SMP": (23684, 19127, 23410, 1572, 1216),
    "Kesetaraan": (2147, 0, 0, 96, 21),
}
SIS, GUR, SER = (sum(v[i] for v in JEN.values()) for i in (0, 3, 4))
APM = {a: bulat(F(JEN[a][1] * 100, JEN[a][2]), 2) for a in ("PAUD", "SD", "SMP")}
APK = {a: bulat(F(JEN[a][0] * 100, JEN[a][2]), 2) for a in ("PAUD", "SD", "SMP")}
LALU = {"PAUD": (F("89.94"), F("75.88")), "SD": (F("103.41"), F("95.36")), "SMP": (F("100.22"), F("81.05"))}
RAPOR = {  # literacy, numeracy: 2024, 2025
    "SD": (F("71.24"), F("74.86"), F("62.18"), F("66.03")),
    "SMP": (F("78.42"), F("77.95"), F("64.57"), F("69.31")),
}
KEC = {"Lowokarya": (42, 31), "Sukolilan": (38, 24), "Gunungsari": (29, 25), "Kedungwaru": (34, 27), "Tambakrejo": (26, 15)}
SK, SL_ = (sum(v[i] for v in KEC.values()) for i in range(2))
BAIK70 = [a for a, v in KEC.items() if v[1] * 10 >= v[0] * 7]
DAK = {
    "Rehabilitasi ruang kelas": (86, 84, 12900, 12462),
    "Pembangunan perpustakaan": (9, 9, 2880, 2816),
    "Pengadaan peralatan TIK": (34, 34, 3570, 3506),
    "Sanitasi sekolah": (22, 19, 2310, 1968),
}
DU, DF, DP, DR = (sum(v[i] for v in DAK.values()) for i in range(4))
PUT = {"SD": (41, 29), "SMP": (68, 47)}
PROG = {
    "Pengelolaan Pendidikan": (214865000000, 206418750000),
    "Pengembangan Kurikulum": (1840000000, 1712500000),
    "Pendidik dan Tenaga Kependidikan": (9415000000, 9187250000),
    "Penunjang Urusan Pemerintahan": (386240000000, 379864900000),
}
GP, GR = (sum(v[i] for v in PROG.values()) for i in range(2))
ATS, ATS_K = 1264, 418
IK = [
    ("APM SD", "%", F(96), APM["SD"]),
    ("APM SMP", "%", F(82), APM["SMP"]),
    ("Murid SD yang mencapai kompetensi minimum literasi", "%", F(74), F("74.86")),
    ("Guru bersertifikat pendidik", "%", F(68), bulat(F(SER * 100, GUR), 2)),
    ("Anak tidak sekolah yang kembali bersekolah", "%", F(30), bulat(F(ATS_K * 100, ATS), 2)),
]
CAP = [bulat(r * 100 / tg, 2) for _, _, tg, r in IK]

assert (
    [c < 100 for c in CAP] == [True, True, False, True, False]
    and max(KEC, key=lambda a: KEC[a][1]) == "Lowokarya"
    and RAPOR["SMP"][1] < RAPOR["SMP"][0]
)
assert F(3, 5) < F(SER, GUR) < F(2, 3) and 12900 - 12462 == 438

TEKS = f"""# LAPORAN KINERJA (LKj) DINAS PENDIDIKAN KOTA WANAMUKTI TAHUN 2025

## BAB I. PENDAHULUAN

Dinas Pendidikan Kota Wanamukti membina {n(SIS)} peserta didik dan {n(GUR)} guru. Perjanjian Kinerja 2025 ditandatangani pada hari {hari(PK)}, {tgl(PK)}.

Tabel 1. Peserta didik dan guru, tahun ajaran {S("2025/2026", "2024/2025", "salin_tempel", "data tahun ajaran yang dimulai Juli 2025, jadi 2025/2026")}

{tabel("Jenjang | Peserta didik | Guru | Guru bersertifikat | % bersertifikat | Rasio", [*((a, n(v[0]), n(v[3]), n(v[4]), p(v[4], v[3], 1), "1 : " + (S(n(F(v[0], v[3]), 1), "14,6", "aritmetika_tabel", "48.215/2.936 = 16,4") if a == "SD" else n(F(v[0], v[3]), 1))) for a, v in JEN.items()), ("Jumlah", n(SIS), n(GUR), n(SER), p(SER, GUR, 1), f"1 : {n(F(SIS, GUR), 1)}")])}

Guru yang bersertifikat pendidik {p(SER, GUR, 1)}%{J(", hampir dua pertiga dari seluruh guru,", "an approximation of 65.4 per cent")} sedangkan pada jenjang SMP {p(1216, 1572, 1)}%. {J("Data peserta didik memakai tahun ajaran yang dimulai Juli 2025, sementara data keuangan memakai tahun anggaran Januari–Desember 2025.", "two kinds of year")}

## BAB II. PERENCANAAN

Arah kebijakan tahun 2025:

a. pemerataan akses PAUD dan pendidikan dasar;
b. peningkatan literasi dan numerasi;
{S("c.", "d.", "penomoran", "butir a, b dilanjutkan c")} penuntasan anak tidak sekolah;
d. pemenuhan sarana melalui DAK Fisik.

## BAB III. AKUNTABILITAS

### A. Capaian indikator

Tabel 2. Pengukuran kinerja

{tabel("No | Indikator | Satuan | Target | Realisasi | Capaian (%)", [(i + 1, a, s, n(tg, 2), n(r, 2), n(CAP[i], 2)) for i, (a, s, tg, r) in enumerate(IK)])}

Dua indikator melampaui target dan tiga indikator belum, yaitu APM SD, APM SMP, dan guru bersertifikat pendidik. Rerata capaian kelimanya {n(sum(CAP) / 5, 2)}%.

### B. Akses

Tabel 3. Angka partisipasi (%)

{tabel("Jenjang | APK 2024 | APK 2025 | APM 2024 | APM 2025", [(a, n(LALU[a][0], 2), n(APK[a], 2), n(LALU[a][1], 2), n(APM[a], 2)) for a in APK])}

{J(f"APK SD sebesar {n(APK['SD'], 2)}% melampaui 100% karena sebagian murid berusia di luar 7–12 tahun.", "a gross rate may exceed 100")} APM SD {n(APM["SD"], 2)}% berarti dari {n(46875)} penduduk usia 7–12 tahun, {n(44902)} anak duduk di SD. APM SMP {S(pilih(APM["SMP"] > LALU["SMP"][1], "meningkat", "menurun"), "menurun", "arah", f"{n(LALU['SMP'][1], 2)} menjadi {n(APM['SMP'], 2)}")} {n(APM["SMP"] - LALU["SMP"][1], 2)} poin dari tahun lalu, {J(f"namun masih terpaut {n(82 - APM['SMP'], 2)} poin dari target.", "a rise that stays below the target")} Murid SMP yang berusia di luar 13–15 tahun berjumlah {S(n(23684 - 19127), n(23684 - 19217), "aritmetika_prosa", "23.684 - 19.127 = 4.557")} orang. Adapun APK PAUD {n(APK["PAUD"], 2)}%, bertambah {n(APK["PAUD"] - LALU["PAUD"][0], 2)} poin.

Angka putus sekolah menurun:

- SD: dari {PUT["SD"][0]} menjadi {PUT["SD"][1]} murid;
- SMP: dari {PUT["SMP"][0]} menjadi {S(str(PUT["SMP"][1]), str(PUT["SD"][0]), "silang", "jumlah kedua jenjang 76 dan SD 29, jadi SMP 47; 41 adalah SD tahun 2024")} murid;
- jumlah kedua jenjang {sum(v[1] for v in PUT.values())} murid atau berkurang {sum(v[0] for v in PUT.values()) - sum(v[1] for v in PUT.values())} murid.

Dari {n(ATS)} anak tidak sekolah yang terdata, {ATS_K} anak berhasil dikembalikan ke sekolah ({p(ATS_K, ATS)}%). {J(f"Yang kembali melalui jalur kesetaraan 265 anak, selebihnya {ATS_K - 265} anak ke sekolah formal; {ATS - ATS_K} anak masih didampingi.", "parts of a part, and the rest of the whole")}

### C. Mutu

ANBK jenjang SMP dilaksanakan {hari(ANBK_A)}–{hari(ANBK_B)}, {ANBK_A.day}–{S(tgl(ANBK_B), "29 Agustus 2025", "tanggal", f"hari terakhir {hari(ANBK_B)} = {tgl(ANBK_B)}; 29 Agustus hari Jumat")}.

Tabel 4. Murid yang mencapai kompetensi minimum (%)

{tabel("Jenjang | Literasi 2024 | Literasi 2025 | Numerasi 2024 | Numerasi 2025", [(a, *(n(x, 2) for x in v)) for a, v in RAPOR.items()])}

Literasi SD tumbuh {n(F("74.86") - F("71.24"), 2)} poin, dan numerasi SMP {n(F("69.31") - F("64.57"), 2)} poin. {J(f"Kenaikan numerasi SMP itu setara {t('69.31', '64.57')}% secara relatif.", "the same rise in points and relatively")} Literasi SMP justru surut {n(F("78.42") - F("77.95"), 2)} poin. Capaian literasi SD {S(n(RAPOR["SD"][1], 2), n(RAPOR["SD"][3], 2), "silang", "Tabel 2 dan Tabel 4: literasi SD 74,86; 66,03 adalah numerasi SD")}% melewati target 74,00%.

Tabel 5. Sekolah berakreditasi A per kecamatan

{tabel("Kecamatan | Sekolah | Akreditasi A | %", [*((a, *v, p(v[1], v[0], 1)) for a, v in KEC.items()), ("Kota", SK, SL_, p(SL_, SK, 1))])}

Sebanyak {S(str(len(BAIK70)), str(len(BAIK70) + 1), "cacah", "kecamatan dengan akreditasi A >= 70%: " + ", ".join(BAIK70))} dari lima kecamatan memiliki sedikitnya 70% sekolah berakreditasi A. Persentase paling tinggi terdapat di Kecamatan {max(KEC, key=lambda a: F(KEC[a][1], KEC[a][0]))} ({p(25, 29, 1)}%). {J("Kecamatan Lowokarya memiliki sekolah berakreditasi A terbanyak, yakni 31 sekolah.", "largest count, not largest share")}

### D. Sarana (DAK Fisik)

Tabel 6. DAK Fisik 2025 (keuangan dalam juta rupiah)

{tabel("Kegiatan | Target unit | Selesai | Fisik (%) | Pagu | Realisasi | Keuangan (%)", [*((a, v[0], v[1], p(v[1], v[0], 1), n(v[2]), n(v[3]), p(v[3], v[2], 1)) for a, v in DAK.items()), ("Jumlah", DU, DF, p(DF, DU, 1), n(DP), n(DR), p(DR, DP, 1))])}

{J("Ruang kelas yang tidak jadi direhabilitasi 2 unit, dan dananya sebesar Rp300 juta termasuk dalam sisa Rp438 juta kegiatan itu.", "a part of a rest")} Unit yang belum selesai {DU - DF}, yaitu {86 - 84} ruang kelas dan {22 - 19} paket sanitasi. {J(f"Pada perpustakaan, fisik 100,0% dengan keuangan {p(2816, 2880, 1)}% menunjukkan penghematan, bukan pekerjaan yang tertinggal.", "physical above financial progress")} Rata-rata biaya satu ruang kelas yang selesai Rp{n(F(12462, 84), 1)} juta.

### E. Anggaran

Tabel 7. Belanja menurut program (Rp)

{tabel("Program | Pagu | Realisasi | %", [*((a, n(x), n(y), p(y, x)) for a, (x, y) in PROG.items()), ("Jumlah", n(GP), n(GR), p(GR, GP))])}

Realisasi belanja {rp(GR)} atau {p(GR, GP)}% dari pagu, tersisa {rp(GP - GR)}. Program Pengelolaan Pendidikan memakai {S(p(206418750000, GR, 1), p(206418750000, 214865000000, 1), "aritmetika_prosa", f"206.418.750.000/{n(GR)} x 100 = {p(206418750000, GR, 1)}; {p(206418750000, 214865000000, 1)} adalah serapan program itu sendiri")}% dari seluruh belanja. {J(f"Empat program di atas tidak memuat dana BOS yang dikelola sekolah sebesar Rp{n(F('84.62'), 2)} miliar.", "an amount outside the table")}

## BAB IV. PENUTUP

Perbaikan tahun 2026 diarahkan pada APM SMP, literasi SMP, dan penyelesaian {22 - 19} paket sanitasi.
"""
