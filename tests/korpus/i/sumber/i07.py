"""i07: a water company, performance report for the book year 2025. Style: company report, brackets for losses, m3 and L/s, weights and a class of health."""

from fractions import Fraction as F

from alat import J, S, bulat, k, n, p, pilih, t, tabel

AKHIRAN = "md"
DIST = (2986420, 3014875, 3127340, 3058165)
JUAL = (2098315, 2131640, 2240105, 2203540)
D5, J5 = sum(DIST), sum(JUAL)
D4, J4 = 11624300, 8018750
NRW5, NRW4 = bulat(F((D5 - J5) * 100, D5), 2), bulat(F((D4 - J4) * 100, D4), 2)
NTW = [bulat(F((a - b) * 100, a), 2) for a, b in zip(DIST, JUAL, strict=True)]
UNIT = {  # opening, new, closed
    "Kota Utara": (14218, 612, 187),
    "Kota Selatan": (12965, 548, 203),
    "Ciranjang": (6842, 391, 64),
    "Mandalasari": (5317, 287, 92),
    "Pasirwangi": (3894, 205, 118),
}
SA, SB, ST = (sum(v[i] for v in UNIT.values()) for i in range(3))
SE = SA + SB - ST
PEND, LAYAN = 318640, 231927
LR = [  # million rupiah: 2025, 2024
    ("Pendapatan penjualan air", 58412, 52876),
    ("Pendapatan nonair", 6148, 5927),
    ("Beban langsung usaha", -34875, -33614),
    ("Beban umum dan administrasi", -26318, -26105),
]
OP5, OP4 = (sum(r[i] for r in LR) for i in (1, 2))
LAIN5, LAIN4 = -892, -1340
LABA5, LABA4 = OP5 + LAIN5, OP4 + LAIN4
assert LABA4 < 0 < LABA5, (LABA5, LABA4)
ASPEK = {
    "Keuangan": (F("0.25"), F("3.04")),
    "Pelayanan": (F("0.25"), F("3.20")),
    "Operasional": (F("0.35"), F("2.86")),
    "Sumber daya manusia": (F("0.15"), F("3.40")),
}
TIM = {a: b * c for a, (b, c) in ASPEK.items()}
SKOR, SKOR4 = sum(TIM.values()), F("2.74")
assert SKOR > F("2.8"), SKOR
UJI = {"Fisika": (432, 421), "Kimia": (288, 279), "Mikrobiologi": (576, 558)}
UT, UL = (sum(v[i] for v in UJI.values()) for i in range(2))
KAP = {"IPA Cikahuripan": (180, 168), "IPA Gunung Putri": (150, 121), "Sumur dalam": (60, 47), "Mata air Cileuleus": (30, 29)}
KT, KP = (sum(v[i] for v in KAP.values()) for i in range(2))
TARIF, HPP = F(58412 * 10**6, J5), F(7312)

assert NRW5 < NRW4 and min(NTW) == NTW[3] and max(KAP, key=lambda a: F(KAP[a][1], KAP[a][0])).startswith("Mata air")
assert max(KAP, key=lambda a: KAP[a][0] - KAP[a][1]) == "IPA Gunung Putri" and TARIF < HPP and F("2.2") <= SKOR4 <= F("2.8")
assert max(TIM, key=lambda a: TIM[a]) == min(ASPEK, key=lambda a: ASPEK[a][1]) == "Operasional"
assert 1284 + 759 == SB and t(34875 + 26318, 33614 + 26105, 1) == "2,5" and F(61193 - 59719, 59719) < F(58412 - 52876, 52876) / 4

TEKS = f"""# LAPORAN KINERJA TAHUN BUKU 2025
## PERUSAHAAN UMUM DAERAH AIR MINUM TIRTA SEMBADA

### 1. IKHTISAR

Tahun buku 2025 ditutup dengan laba sebelum pajak Rp {n(LABA5)} juta, setelah tahun buku 2024 membukukan rugi Rp {n(-LABA4)} juta. {J(f"Perbaikan hasil usaha Rp {n(LABA5 - LABA4)} juta itu tidak dinyatakan dalam persen karena angka pembandingnya negatif.", "a turn from a loss to a profit has no growth rate")} Jumlah sambungan langganan (SL) akhir tahun {S(n(SE), "44.165", "silang", f"Tabel 2: {n(SA)} + {n(SB)} - {ST} = {n(SE)}")} unit. Air tak berekening (NRW) {n(NRW5, 2)}%. Nilai kinerja {n(SKOR, 2)} menempatkan perusahaan dalam kelompok {S("SEHAT", "KURANG SEHAT", "predikat", f"{n(SKOR, 2)} > 2,80 = SEHAT")}.

### 2. PRODUKSI DAN DISTRIBUSI

Sumber air dan kapasitasnya:

**Tabel 1.** Kapasitas (liter/detik)

{tabel("Unit produksi | Terpasang | Produksi | Belum termanfaatkan | Pemanfaatan (%)", [*((a, v[0], v[1], v[0] - v[1], p(v[1], v[0], 1)) for a, v in KAP.items()), ("Total", KT, KP, S(str(KT - KP), str(KT - KP + 10), "aritmetika_tabel", f"{KT} - {KP} = {KT - KP}"), p(KP, KT, 1))])}

Kapasitas produksi {KP} {S("L/detik", "m³/detik", "satuan", "Tabel 1 dalam liter/detik")} dari kapasitas terpasang {KT} L/detik. Kapasitas menganggur terbesar ada di IPA Gunung Putri sebanyak {150 - 121} L/detik. {J(f"Mata air Cileuleus bekerja pada {p(29, 30, 1)}% kapasitas, tertinggi di antara empat unit meskipun volumenya terkecil.", "largest rate at the smallest unit")}

Air didistribusikan dan terjual per triwulan:

{tabel("Uraian | TW I | TW II | TW III | TW IV | 2025 | 2024", [("Distribusi (m³)", *map(n, DIST), n(D5), n(D4)), ("Terjual (m³)", *map(n, JUAL), n(J5), n(J4)), ("Kehilangan (m³)", *(n(a - b) for a, b in zip(DIST, JUAL, strict=True)), n(D5 - J5), n(D4 - J4)), ("NRW (%)", *(n(x, 2) for x in NTW), n(NRW5, 2), n(NRW4, 2))])}

Distribusi setahun {n(F(D5, 10**6), 2)} juta m³, bertambah {S(t(D5, D4), t(J5, J4), "aritmetika_prosa", f"({n(D5)} - {n(D4)})/{n(D4)} x 100 = {t(D5, D4)}; {t(J5, J4)} adalah pertumbuhan air terjual")}% dari 2024, sedangkan penjualan air naik {t(J5, J4, 1)}%. Kehilangan air {n(D5 - J5)} {S("m³", "liter", "satuan", "tabel neraca air dalam m³")} atau {n(NRW5, 2)}% dari volume distribusi. NRW {S(pilih(NRW5 < NRW4, "membaik", "memburuk"), "memburuk", "arah", f"NRW {n(NRW4, 2)}% menjadi {n(NRW5, 2)}%: membaik")} {n(NRW4 - NRW5, 2)} poin dari {n(NRW4, 2)}%. {J(f"Volume kehilangan sebenarnya hanya turun {n((D4 - J4) - (D5 - J5))} m³, tetapi persentasenya turun lebih nyata karena distribusi bertambah.", "the ratio falls faster than the amount")} {J(f"NRW terendah dicapai pada TW IV ({n(NTW[3], 2)}%), sementara rata-rata tertimbang setahun {n(NRW5, 2)}%.", "a yearly ratio of sums")}

### 3. PELAYANAN

**Tabel 2.** Mutasi sambungan langganan

{tabel("Wilayah | Awal | Pasang baru | Tutup | Akhir", [*((a, n(v[0]), v[1], v[2], n(v[0] + v[1] - v[2])) for a, v in UNIT.items()), ("Jumlah", n(SA), n(SB), ST, n(SE))])}

Pertambahan bersih SL {n(SB - ST)} unit, yaitu pasang baru {n(SB)} unit dikurangi tutup {ST} unit. Pasang baru Kota Utara dan Kota Selatan digabung mencapai {S(p(612 + 548, SB, 1), p(612 + 548, SB - ST, 1), "aritmetika_prosa", f"(612 + 548)/{n(SB)} x 100 = {p(1160, SB, 1)}; dibagi pertambahan bersih keliru")}% dari pasang baru. {J("Sebanyak 1.284 pasang baru adalah program sambungan murah, sisanya 759 sambungan reguler.", "a split that no table prints")} Target pasang baru 2.000 sambungan terlampaui {n(SB - 2000)} sambungan.

Penduduk di wilayah pelayanan {n(PEND)} jiwa; yang terlayani {n(LAYAN)} jiwa. Cakupan pelayanan teknis {p(LAYAN, PEND)}%. {J(f"Satu SL rumah tangga rata-rata melayani {n(F(LAYAN, SE), 1)} jiwa, sehingga jumlah SL tidak sama dengan jumlah jiwa terlayani.", "connections and persons are two populations")}

**Tabel 3.** Uji kualitas air pelanggan

{tabel("Parameter | Sampel | Memenuhi | % memenuhi", [*((a, v[0], v[1], p(v[1], v[0], 1)) for a, v in UJI.items()), ("Jumlah", n(UT), n(UL), p(UL, UT, 1))])}

Sampel yang tidak memenuhi syarat {UT - UL}, yang terdiri atas {432 - 421} sampel fisika, {288 - 279} sampel kimia, dan {576 - 558} sampel mikrobiologi.

### 4. KEUANGAN

**Tabel 4.** Laba rugi (Rp juta)

{tabel("Uraian | 2025 | 2024 | Naik (turun)", [*((a, k(x), k(y), k(x - y) if x > 0 else k(abs(x) - abs(y))) for a, x, y in LR), ("Laba (rugi) operasi", k(OP5), k(OP4), k(OP5 - OP4)), ("Pendapatan (beban) lain-lain bersih", k(LAIN5), k(LAIN4), k(LAIN5 - LAIN4)), ("Laba (rugi) sebelum pajak", k(LABA5), k(LABA4), k(LABA5 - LABA4))])}

*Angka dalam kurung pada dua kolom pertama berarti beban atau rugi. Kolom terakhir untuk baris beban memuat perubahan besarnya beban.*

- Pendapatan penjualan air naik Rp {S(n(58412 - 52876), "5.356", "aritmetika_prosa", "58.412 - 52.876 = 5.536")} juta ({t(58412, 52876)}%).
- Pendapatan usaha, yaitu air dan nonair, berjumlah Rp {n(58412 + 6148)} juta; {J(f"porsi nonair {p(6148, 58412 + 6148, 1)}% dari pendapatan usaha atau {p(6148, 58412, 1)}% bila dibandingkan dengan penjualan air saja.", "two bases for one amount")}
- {J("Beban usaha hanya naik 2,5%, kurang dari seperempat laju pendapatan penjualan air.", "a growth compared with another growth")}
- Beban usaha seluruhnya Rp {n(34875 + 26318)} juta, sehingga laba operasi Rp {n(OP5)} juta.
- Tarif rata-rata Rp {n(TARIF)}/m³ belum menutup harga pokok penuh Rp {n(HPP)}/m³; pemulihan biayanya (FCR) baru {p(bulat(TARIF), HPP, 1)}%.

### 5. PENILAIAN KINERJA

**Tabel 5.** Nilai kinerja menurut aspek

{tabel("Aspek | Bobot | Nilai | Nilai tertimbang", [*((a, n(b, 2), n(c, 2), n(TIM[a], 3)) for a, (b, c) in ASPEK.items()), ("Jumlah", "1,00", "–", n(SKOR, 3))])}

Kriteria: > 2,80 sehat; 2,20–2,80 kurang sehat; < 2,20 sakit. Nilai tahun 2025 naik {n(bulat(SKOR, 2) - SKOR4, 2)} dari {n(SKOR4, 2)} pada 2024 (kurang sehat). {J(f"Sumbangan terbesar bagi nilai akhir datang dari aspek operasional ({n(TIM['Operasional'], 3)}), padahal nilai aspek itu sendiri yang terendah (2,86).", "the weighted part is the largest although the score is the lowest")} Aspek dengan nilai tertinggi adalah sumber daya manusia, yaitu {S("3,40", "3,20", "silang", "Tabel 5: SDM 3,40; 3,20 adalah Pelayanan")}.

### 6. PENUTUP

Rencana kerja 2026: menekan NRW sampai di bawah 26%, menambah 2.200 SL, dan menyesuaikan tarif secara bertahap.
"""
