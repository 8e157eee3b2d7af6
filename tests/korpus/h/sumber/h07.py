from alat import *


def tulis(k):
    E, J = k.E, k.J
    rek = [("BPK RI", 1_284, 1_079, 148, 57), ("Inspektorat Provinsi", 412, 371, 29, 12), ("Inspektorat Kabupaten", 936, 861, 52, 23)]
    T, S, B, D = (sum(x[i] for x in rek) for i in range(1, 5))
    assert S + B + D == T
    was = [("Audit kinerja", 12, 12), ("Audit ketaatan", 28, 26), ("Reviu", 18, 20), ("Evaluasi SAKIP perangkat daerah", 34, 34), ("Monitoring dan pemantauan", 16, 14), ("Pengawasan tujuan tertentu", 6, 9)]
    W, WR = sum(x[1] for x in was), sum(x[2] for x in was)
    sak = [("A (Memuaskan)", "> 80–90", 6, 9), ("BB (Sangat Baik)", "> 70–80", 15, 17), ("B (Baik)", "> 60–70", 11, 7), ("CC (Cukup)", "> 50–60", 2, 1)]
    assert sum(x[2] for x in sak) == sum(x[3] for x in sak) == 34
    rugi = [("Kelebihan pembayaran", 1_846_250_000, 1_421_612_500), ("Denda keterlambatan", 412_800_000, 371_520_000), ("Pajak belum disetor", 268_450_000, 255_027_500), ("Lain-lain", 72_500_000, 58_000_000)]
    K, KS = sum(x[1] for x in rugi), sum(x[2] for x in rugi)
    sdm = [("Auditor Madya", 6), ("Auditor Muda", 11), ("Auditor Pertama", 9), ("PPUPD Madya", 4), ("PPUPD Muda", 8)]
    A = sum(x[1] for x in sdm)
    nil = f("72.84"), f("76.16")
    return f'''# LAPORAN KINERJA INSPEKTORAT DAERAH KABUPATEN PADANG ULIN
# TAHUN 2024

## BAB III
## AKUNTABILITAS KINERJA

### 3.1 Umum

Bahwa berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah, Inspektorat Daerah Kabupaten Padang Ulin selaku Aparat Pengawasan Intern Pemerintah (APIP) menyampaikan laporan kinerja tahun 2024, dengan didukung oleh {A} ({tb(A)}) pejabat fungsional pengawasan, yang terdiri atas {sum(x[1] for x in sdm[:3])} Auditor dan {sum(x[1] for x in sdm[3:])} PPUPD.

**Tabel 3.1 Pejabat Fungsional Pengawasan per 31 Desember 2024**

{tabel(["Jabatan", "Jumlah (orang)", "Persentase"], *[[a, str(x), p(x, A) + "%"] for a, x in sdm], ["Jumlah", E("aritmetika_tabel", str(A), "36", f"6 + 11 + 9 + 4 + 8 = {A}"), "100,00%"])}

Jenjang dengan pejabat terbanyak adalah Auditor Muda, yakni 11 orang; {J("apabila digabung, jenjang Muda berjumlah 19 orang atau tepat separuh dari seluruh pejabat.", "sum over two families of posts: 11 + 8 of 38")}

### 3.2 Pelaksanaan Program Kerja Pengawasan Tahunan (PKPT)

PKPT tahun 2024 ditetapkan dengan Keputusan Bupati pada hari {htgl(2024, 1, 9)}, memuat {W} penugasan, sedangkan yang dilaksanakan {WR} penugasan ({p(WR, W)}%).

**Tabel 3.2 Rencana dan Realisasi Penugasan**

{tabel(["No", "Jenis penugasan", "Rencana", "Realisasi", "Capaian (%)"], *[[str(i), a, str(x), str(y), p(y, x)] for i, (a, x, y) in enumerate(was, 1)], ["", "Jumlah", str(W), str(WR), p(WR, W)])}

{J("Capaian di atas 100 persen pada reviu dan pengawasan tujuan tertentu disebabkan penugasan di luar PKPT, sehingga jumlah realisasi dapat melampaui rencana meskipun dua jenis penugasan tidak selesai.", "a total above plan with two rows below it")} Dari enam jenis penugasan, dua jenis melampaui rencana, dua jenis sesuai rencana, dan dua jenis di bawah rencana. Audit ketaatan yang tidak terlaksana adalah pada 2 desa yang sedang dalam pemekaran, sehingga capaiannya {E("silang", p(26, 28), p(14, 16), "Tabel 3.2 baris 2: 26/28 x 100 = 92,86; 87,50 milik baris 5")}%.

### 3.3 Tindak Lanjut Hasil Pengawasan

Sampai dengan akhir tahun 2024, dari {n(T)} rekomendasi, yang telah selesai ditindaklanjuti {n(S)} rekomendasi ({p(S, T)}%), yang belum sesuai {n(B)} rekomendasi ({E("aritmetika_prosa", p(B, T), p(B, S), f"{B}/{n(T)} x 100 = {p(B, T)}; pembagi {n(S)} keliru")}%), dan sisanya {n(D)} rekomendasi ({p(D, T)}%) belum ditindaklanjuti. {J(f"Adapun dari {D} rekomendasi yang belum ditindaklanjuti itu 57 ({p(57, D)}%) berasal dari BPK RI, padahal terhadap rekomendasi BPK RI sendiri hanya {p(57, 1284)}%.", "one number over two bases")}

**Tabel 3.3 Status Tindak Lanjut Rekomendasi**

{tabel(["Pemberi rekomendasi", "Rekomendasi", "Selesai", "Belum sesuai", "Belum ditindaklanjuti", "% selesai"], *[[a, n(t), n(s), n(b), n(z), p(s, t)] for a, t, s, b, z in rek], ["Jumlah", n(T), n(S), n(B), n(D), p(S, T)])}

Penyelesaian rekomendasi Inspektorat Kabupaten {p(861, 936)}%, {E("arah", "lebih tinggi", "lebih rendah", f"{p(861, 936)} > {p(1079, 1284)}")} {d(bulat(f(861) / 936 * 100, 2) - bulat(f(1079) / 1284 * 100, 2))} poin daripada penyelesaian rekomendasi BPK RI ({p(1079, 1284)}%). {J("Adapun rekomendasi BPK RI merupakan akumulasi sejak tahun 2005, sedangkan rekomendasi Inspektorat Kabupaten sejak tahun 2019, sehingga keduanya tidak dapat dijumlahkan menurut tahun.", "two populations with different years")}

Nilai kerugian yang harus dipulihkan {rp(K)}, sudah disetor {rp(KS)}, masih tersisa {E("aritmetika_prosa", rp(K - KS), sw(rp(K - KS), 0), f"{rp(K)} - {rp(KS)} = {rp(K - KS)}")}. Tingkat pemulihan karena itu {p(KS, K)}% {J("(2023: 78,30% dari Rp2,31 miliar; 2022: 80,15% dari Rp1,98 miliar).", "older percentages with their own bases in brackets")}

**Tabel 3.4 Pemulihan Kerugian menurut Jenis Temuan (Rp)**

{tabel(["Jenis temuan", "Nilai", "Disetor", "Sisa", "% disetor"], *[[a, n(x), n(y), n(x - y), p(y, x)] for a, x, y in rugi], ["Jumlah", n(K), n(KS), n(K - KS), p(KS, K)])}

Kelebihan pembayaran merupakan temuan terbesar, bernilai Rp{ml(1_846_250_000, 2)} {E("satuan", "miliar", "juta", "Rp1.846.250.000 = Rp1,85 miliar")}, dan telah disetor {p(1_421_612_500, 1_846_250_000)}%; persentase setoran tertinggi ada pada pajak belum disetor, yaitu {E("silang", p(255_027_500, 268_450_000), dg(p(255_027_500, 268_450_000), 1, 8), "Tabel 3.4: 255.027.500/268.450.000 x 100 = 95,00")}%.

### 3.4 Hasil Evaluasi SAKIP Perangkat Daerah

Evaluasi dilakukan terhadap 34 perangkat daerah. Nilai rata-rata {d(nil[1])}, tahun 2023 {d(nil[0])}; jadi bertambah {E("aritmetika_prosa", d(nil[1] - nil[0]), "3,23", f"{d(nil[1])} - {d(nil[0])} = {d(nil[1] - nil[0])}")} poin. Dengan nilai tersebut rata-rata perangkat daerah berpredikat {E("predikat", "BB (Sangat Baik)", "B (Baik)", "76,16 berada pada > 70-80 = BB (Sangat Baik)")}.

**Tabel 3.5 Sebaran Predikat SAKIP Perangkat Daerah**

{tabel(["Predikat", "Rentang nilai", "2023", "2024"], *[[a, b, str(x), str(y)] for a, b, x, y in sak], ["Jumlah", "", "34", "34"])}

Perangkat daerah berpredikat A bertambah dari 6 menjadi 9. Yang berpredikat BB ke atas menjadi 26 perangkat daerah ({p(26, 34)}%), sebelumnya 21 ({p(21, 34)}%). {J("Berkurangnya perangkat daerah berpredikat B dari 11 menjadi 7 bukanlah penurunan mutu, melainkan karena naik ke predikat di atasnya.", "a fall in the count of B is an improvement")} Satu perangkat daerah masih berpredikat CC dan akan didampingi {E("salin_tempel", "Inspektorat Daerah Kabupaten Padang Ulin", "Inspektorat Daerah Kabupaten Tanah Rencong", "nama instansi pada judul: Kabupaten Padang Ulin")} pada tahun 2025.
'''
