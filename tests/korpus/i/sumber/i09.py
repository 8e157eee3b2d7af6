"""i09: a regency's inspectorate, LKjIP 2025. Style: official, findings and recommendations by status, money to be returned, nested lists, table numbers by chapter."""

from fractions import Fraction as F

from alat import J, S, bulat, n, p, rp, tabel, tb

AKHIRAN = "md"
PKPT = {  # planned, done, of which outside the plan
    "Audit kinerja": (12, 12),
    "Audit ketaatan desa": (48, 45),
    "Reviu": (21, 23),
    "Evaluasi": (9, 9),
    "Pemantauan": (6, 6),
    "Audit tujuan tertentu": (4, 7),
}
RC, RL = (sum(v[i] for v in PKPT.values()) for i in range(2))
TEM = {
    "Kelemahan SPI": (64, 91),
    "Ketidakpatuhan berdampak keuangan": (37, 52),
    "Ketidakpatuhan administratif": (58, 77),
    "Ketidakhematan dan ketidakefektifan": (18, 26),
}
TE, RE = (sum(v[i] for v in TEM.values()) for i in range(2))
STAT = {  # source: recommendations, fit, in process, not yet, cannot
    "BPK": (412, 365, 38, 3, 6),
    "Inspektorat Provinsi": (126, 117, 7, 2, 0),
    "Inspektorat Kabupaten": (1084, 982, 71, 28, 3),
}
assert all(v[0] == sum(v[1:]) for v in STAT.values()), STAT
ST = [sum(v[i] for v in STAT.values()) for i in range(5)]
RUGI = {"BPK": (2864350000, 2318475000), "Inspektorat Provinsi": (412680000, 398150000), "Inspektorat Kabupaten": (1736915000, 1203640000)}
GA, GS = (sum(v[i] for v in RUGI.values()) for i in range(2))
OPD = {
    "Dinas Pekerjaan Umum": (58, 49),
    "Dinas Kesehatan": (46, 44),
    "Dinas Pendidikan": (71, 63),
    "RSUD": (39, 38),
    "BPKAD": (33, 33),
    "Dinas Sosial": (27, 22),
    "Bagian Umum Setda": (24, 24),
    "Dinas Pertanian": (31, 26),
}
OR_, OS = (sum(v[i] for v in OPD.values()) for i in range(2))
TUNTAS90 = [a for a, v in OPD.items() if v[1] * 10 >= v[0] * 9]
SPIP = {"Penetapan tujuan": (40, F("3.250")), "Struktur dan proses": (30, F("3.068")), "Pencapaian tujuan": (30, F("3.120"))}
MAT = sum(b * v / 100 for b, v in SPIP.values())
IKU = [
    ("Rekomendasi BPK yang selesai ditindaklanjuti", "%", F(87), bulat(F(365 * 100, 412), 2)),
    ("Rekomendasi Inspektorat yang selesai ditindaklanjuti", "%", F(92), bulat(F(982 * 100, 1084), 2)),
    ("Maturitas SPIP terintegrasi", "level", F("3.1"), bulat(MAT, 2)),
    ("Kapabilitas APIP", "level", F("3.0"), F("3.0")),
    ("Perangkat daerah bernilai SAKIP minimal B", "%", F(90), bulat(F(29 * 100, 31), 2)),
]
CAP = [bulat(r / tg * 100, 2) for _, _, tg, r in IKU]
ANG = {
    "Penunjang Urusan": (9864200000, 9541876500),
    "Penyelenggaraan Pengawasan": (4218500000, 4067318000),
    "Perumusan Kebijakan, Pendampingan dan Asistensi": (917300000, 858245500),
}
AP, AR = (sum(v[i] for v in ANG.values()) for i in range(2))
JFA = {"Auditor Madya": 6, "Auditor Muda": 14, "Auditor Pertama": 11, "PPUPD": 16}
BPK_L = bulat(F(338 * 100, 389), 2)

assert (
    [c < 100 for c in CAP] == [False, True, False, False, False] and CAP[3] == 100 and max(TEM, key=lambda a: TEM[a][0]) == "Kelemahan SPI"
)
assert max(OPD, key=lambda a: OPD[a][0] - OPD[a][1]) == "Dinas Pekerjaan Umum" != min(OPD, key=lambda a: F(OPD[a][1], OPD[a][0]))
assert sum(v[0] == v[1] for v in OPD.values()) == 2 and IKU[0][3] > BPK_L and p(47, 62, 1) == "75,8"

TEKS = f"""# LAPORAN KINERJA INSTANSI PEMERINTAH INSPEKTORAT KABUPATEN BUMI RAYA TAHUN 2025

## KATA PENGANTAR

Sebagai aparat pengawasan intern pemerintah, Inspektorat wajib menjadi teladan dalam penyajian informasi kinerja yang dapat diuji kembali.

## BAB I. PENDAHULUAN

### 1.1. Sumber daya pengawasan

Pejabat fungsional pengawasan berjumlah {sum(JFA.values())} ({S(tb(47), tb(37), "terbilang", "6 + 14 + 11 + 16 = 47 = empat puluh tujuh")}) orang, yaitu:

- Auditor: {6 + 14 + 11} orang
  - Auditor Madya {JFA["Auditor Madya"]} orang
  - Auditor Muda {JFA["Auditor Muda"]} orang
  - Auditor Pertama {JFA["Auditor Pertama"]} orang
- PPUPD: {JFA["PPUPD"]} orang

{J("Kebutuhan menurut analisis jabatan 62 orang, sehingga baru terpenuhi 75,8 persen; angka kebutuhan ini belum menghitung tenaga auditor investigatif.", "47/62 of the need, an explicit exclusion")}

### 1.2. Isu strategis

Tiga isu strategis: (1) rekomendasi lama yang belum tuntas; (2) maturitas SPIP; (3) pengawasan dana desa.

## BAB II. PERENCANAAN KINERJA

**Tabel 2.1 Perjanjian Kinerja 2025**

{tabel("No | Indikator Kinerja | Satuan | Target", [(i + 1, a, s, n(tg, 2)) for i, (a, s, tg, _) in enumerate(IKU)])}

## BAB III. AKUNTABILITAS KINERJA

### 3.1. Capaian

**Tabel 3.1 Capaian Indikator Kinerja 2025**

{tabel("No | Indikator Kinerja | Target | Realisasi | Capaian (%)", [(i + 1, a, n(tg, 2), n(r, 2), n(CAP[i], 2)) for i, (a, _, tg, r) in enumerate(IKU)])}

Rata-rata capaian {n(sum(CAP) / 5, 2)} persen. {J("Kapabilitas APIP memperoleh capaian tepat 100,00 persen karena levelnya sama dengan target, yakni Level 3.", "neither above nor below")} Satu indikator belum mencapai target, yakni tindak lanjut rekomendasi Inspektorat, dengan selisih {n(92 - IKU[1][3], 2)} poin.

### 3.2. Pelaksanaan pengawasan

**Tabel 3.2 Rencana dan realisasi PKPT (LHP)**

{tabel("Jenis pengawasan | Rencana | Realisasi | %", [*((a, *v, p(v[1], v[0], 1)) for a, v in PKPT.items()), ("Jumlah", RC, S(str(RL), str(RL - 3), "aritmetika_tabel", f"jumlah kolom Realisasi = {RL}"), p(RL, RC, 1))])}

Laporan hasil pengawasan yang terbit melebihi rencana {RL - RC} LHP. {J("Audit ketaatan desa kurang 3 LHP, tetapi kekurangan itu tertutup oleh 5 LHP di luar rencana, yaitu 2 reviu dan 3 audit tujuan tertentu.", "a shortage offset elsewhere")}

**Tabel 3.3 Temuan dan rekomendasi tahun 2025**

{tabel("Kelompok temuan | Temuan | Rekomendasi | Rekomendasi per temuan", [*((a, *v, n(F(v[1], v[0]), 2)) for a, v in TEM.items()), ("Jumlah", TE, RE, n(F(RE, TE), 2))])}

Temuan terbanyak berupa kelemahan SPI, {S(p(64, TE, 1), p(91, RE, 1), "silang", f"Tabel 3.3: 64/{TE} x 100 = {p(64, TE, 1)}; {p(91, RE, 1)} adalah bagian rekomendasi")} persen dari {TE} temuan. {J("Dari 102 LHP, 27 LHP tidak memuat temuan sama sekali.", "reports without findings lower the mean")} Rata-rata setiap LHP memuat {n(F(TE, RL), 1)} temuan.

### 3.3. Tindak lanjut rekomendasi

**Tabel 3.4 Status tindak lanjut s.d. 31 Desember 2025**

{tabel("Sumber | Rekomendasi | Sesuai | Belum sesuai | Belum ditindaklanjuti | Tidak dapat ditindaklanjuti | % sesuai", [*((a, n(v[0]), *v[1:], p(v[1], v[0])) for a, v in STAT.items()), ("Jumlah", n(ST[0]), n(ST[1]), *ST[2:], p(ST[1], ST[0]))])}

*Keterangan: status kumulatif sejak 2019, bukan hanya rekomendasi yang terbit pada 2025.*

{J(f"Tabel 3.3 memuat {RE} rekomendasi sedangkan Tabel 3.4 memuat {n(ST[0])} rekomendasi karena cakupan waktunya berbeda.", "one year against all years since 2019")} Penyelesaian rekomendasi BPK mencapai {n(IKU[0][3], 2)} persen; lebih baik {n(IKU[0][3] - BPK_L, 2)} poin daripada akhir 2024 ({n(BPK_L, 2)} persen). Rekomendasi yang belum sesuai ditambah yang belum ditindaklanjuti dari ketiga sumber berjumlah {S(str(ST[2] + ST[3]), str(ST[2] + ST[3] + ST[4]), "aritmetika_prosa", f"{ST[2]} + {ST[3]} = {ST[2] + ST[3]}; {ST[2] + ST[3] + ST[4]} ikut menghitung yang tidak dapat ditindaklanjuti")} butir. {J(f"Apabila {ST[4]} butir yang tidak dapat ditindaklanjuti dikeluarkan dari pembagi, tingkat penyelesaian keseluruhan menjadi {p(ST[1], ST[0] - ST[4])} persen, bukan {p(ST[1], ST[0])} persen.", "two denominators")}

Pada {S("Inspektorat Provinsi", "Inspektorat Kabupaten", "salin_tempel", "Tabel 3.4: 117 dari 126 adalah Inspektorat Provinsi")}, 117 dari 126 rekomendasi sudah sesuai.

**Tabel 3.5 Penyetoran kerugian daerah (Rp)**

{tabel("Sumber | Nilai rekomendasi | Telah disetor | Sisa | %", [*((a, n(x), n(y), n(x - y), p(y, x)) for a, (x, y) in RUGI.items()), ("Jumlah", n(GA), n(GS), n(GA - GS), p(GS, GA))])}

{J("Selama 2025 saja masuk setoran Rp571.325.000.", "one year's deposits, the table is cumulative")} Dari {rp(GA)} yang harus dipulihkan, telah disetor {rp(GS)}. Sisanya kira-kira Rp{n(F(GA - GS, 10**9), 2)} {S("miliar", "juta", "satuan", f"Tabel 3.5: {n(GA - GS)} = {n(F(GA - GS, 10**9), 2)} miliar")} dan {S(p(1736915000 - 1203640000, GA - GS, 1), p(1736915000 - 1203640000, 1736915000, 1), "aritmetika_prosa", f"533.275.000/{n(GA - GS)} x 100 = {p(533275000, GA - GS, 1)}; pembagi nilai rekomendasi keliru")} persen dari sisa itu berasal dari temuan Inspektorat Kabupaten.

**Tabel 3.6 Perangkat daerah dengan rekomendasi terbanyak**

{tabel("Perangkat daerah | Rekomendasi | Selesai | %", [*((a, *v, p(v[1], v[0], 1)) for a, v in OPD.items()), ("Jumlah", OR_, OS, p(OS, OR_, 1))])}

Dari delapan perangkat daerah pada Tabel 3.6, {S(tb(len(TUNTAS90)), tb(len(TUNTAS90) + 2), "cacah", "selesai >= 90%: " + ", ".join(TUNTAS90))} sudah menyelesaikan sedikitnya 90 persen rekomendasi. {J(f"Rekomendasi tersisa paling banyak ada di Dinas Pekerjaan Umum ({58 - 49} butir), padahal penyelesaiannya ({p(49, 58, 1)} persen) bukan yang terendah.", "largest rest, not the lowest rate")} Dua perangkat daerah bahkan tuntas seluruhnya, yakni BPKAD dan Bagian Umum Setda.

### 3.4. Maturitas SPIP

**Tabel {S("3.7", "3.6", "penomoran", "tabel sesudah 3.6 adalah 3.7; 3.6 sudah dipakai")} Komponen maturitas SPIP**

{tabel("Komponen | Bobot (%) | Skor | Skor tertimbang", [*((a, b, n(v, 3), n(b * v / 100, 3)) for a, (b, v) in SPIP.items()), ("Nilai", 100, "–", n(MAT, 3))])}

Nilai maturitas SPIP {n(MAT, 3)} dibulatkan {n(MAT, 2)} dan berada pada Level 3. {J(f"Rata-rata sederhana ketiga skor adalah {n(sum(v for _, v in SPIP.values()) / 3, 3)}, berbeda dari nilai akhir karena bobotnya tidak sama.", "weighted against plain mean")}

### 3.5. Realisasi anggaran

**Tabel 3.8 Anggaran dan realisasi (Rp)**

{tabel("Program | Anggaran | Realisasi | %", [*((a, n(x), n(y), p(y, x)) for a, (x, y) in ANG.items()), ("Jumlah", n(AP), n(AR), p(AR, AP))])}

Program Penyelenggaraan Pengawasan menyerap {S(rp(4067318000), rp(4218500000), "silang", "Tabel 3.8: realisasi 4.067.318.000; 4.218.500.000 anggarannya")} dengan hasil {RL} LHP, sehingga biaya per LHP rata-rata Rp{n(F(4067318000, RL * 10**6), 2)} juta.

## BAB IV. PENUTUP

Inspektorat akan mempercepat pemulihan kerugian daerah melalui sidang majelis TP-TGR setiap triwulan pada 2026.
"""
