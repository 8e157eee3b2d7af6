from alat import *


def tulis(k):
    E, J = k.E, k.J
    kol = [("Karya umum", 3_412, 3_540), ("Ilmu sosial", 9_876, 10_244), ("Ilmu terapan", 7_655, 8_127), ("Kesusastraan", 11_230, 11_894), ("Sejarah dan geografi", 4_027, 4_195)]
    c1, c2 = sum(x[1] for x in kol), sum(x[2] for x in kol)
    bul = [("Januari", 4_120, 1_862), ("Februari", 3_985, 1_774), ("Maret", 2_760, 1_248), ("April", 3_455, 1_590), ("Mei", 4_612, 2_118), ("Juni", 5_070, 2_408)]
    w1, w2 = sum(x[1] for x in bul[:3]), sum(x[1] for x in bul[3:])
    p1, p2 = sum(x[2] for x in bul[:3]), sum(x[2] for x in bul[3:])
    ars = [("Sekretariat Daerah", 62, 58), ("Dinas Pendidikan", 48, 34), ("Bappeda", 40, 36), ("Kecamatan Kota Lama", 25, 22)]
    A, AR = sum(x[1] for x in ars), sum(x[2] for x in ars)
    keg = [("Pembinaan Perpustakaan", 1_240_000_000, 558_000_000), ("Pelestarian Koleksi Nasional dan Naskah Kuno", 185_000_000, 64_750_000), ("Pengelolaan Arsip", 475_000_000, 247_000_000), ("Penunjang Urusan", 3_600_000_000, 1_764_000_000)]
    P, R = sum(x[1] for x in keg), sum(x[2] for x in keg)
    bln = max(bul, key=lambda x: x[1])
    assert bln[0] == "Juni" and min(bul, key=lambda x: x[1])[0] == "Maret"
    tpm, tpm0 = f("68.42"), f("66.17")
    return f'''# LAPORAN TRIWULAN II TAHUN 2025
# DINAS PERPUSTAKAAN DAN KEARSIPAN KOTA SURYA BARUNA

## I. PENDAHULUAN

Laporan ini memuat perkembangan pelaksanaan kegiatan sampai dengan {tgl(2025, 6, 30)} yang merupakan hari terakhir triwulan II, yaitu hari {hari(2025, 6, 30)}. Adapun ruang lingkupnya meliputi urusan perpustakaan dan urusan kearsipan, masing-masing diuraikan pada Bab II dan Bab III.

## II. URUSAN PERPUSTAKAAN

### 2.1 Koleksi

Koleksi buku tercetak pada akhir triwulan II berjumlah {n(c2)} eksemplar, sedangkan pada akhir tahun 2024 berjumlah {n(c1)} eksemplar, sehingga selama enam bulan terdapat penambahan bersih sebanyak {E("aritmetika_prosa", n(c2 - c1), sw(n(c2 - c1), 1), f"{n(c2)} - {n(c1)} = {n(c2 - c1)}")} eksemplar. {J("Pengadaan sebenarnya 1.950 eksemplar, tetapi 150 eksemplar dikeluarkan dalam penyiangan.", "gross 1,950 less 150 is the net increase")}

Tabel 2.1
Koleksi Buku Tercetak menurut Golongan (eksemplar)

{tabel(["Golongan", "31-12-2024", "30-06-2025", "Tambahan", "Pangsa (%)"], *[[a, n(x), n(y), n(y - x), p(y, c2, 1)] for a, x, y in kol], ["Jumlah", n(c1), n(c2), n(c2 - c1), "100,0"])}

Dilihat dari golongannya, kesusastraan merupakan koleksi terbanyak, yakni sebesar {p(11894, c2, 1)}% dari seluruh koleksi, diikuti oleh ilmu sosial sebesar {E("silang", p(10244, c2, 1), dg(p(10244, c2, 1), 1, 9), f"Tabel 2.1: 10.244/{n(c2)} x 100 = {p(10244, c2, 1)}")}%. Penambahan terbanyak terjadi pada golongan {E("salin_tempel", "kesusastraan", "ilmu terapan", "tambahan 664 eksemplar adalah baris Kesusastraan")}, yaitu 664 eksemplar, {J(f"namun pertumbuhan tercepat pada ilmu terapan ({tumbuh(7655, 8127, 1)}%).", "largest increase and fastest growth differ")}

### {E("penomoran", "2.2", "2.3", "subbab sesudah 2.1 dan sebelum 2.3")} Pemustaka dan peminjaman

Tabel 2.2
Pemustaka dan Peminjaman per Bulan, Semester I 2025

{tabel(["Bulan", "Pemustaka (orang)", "Peminjaman (eks.)"], *[[a, n(x), n(y)] for a, x, y in bul[:3]], ["Triwulan I", n(w1), n(p1)], *[[a, n(x), n(y)] for a, x, y in bul[3:]], ["Triwulan II", n(w2), n(p2)], ["Semester I", n(w1 + w2), n(p1 + p2)])}

Jumlah pemustaka selama triwulan II sebanyak {n(w2)} orang, atau {E("arah", "meningkat", "menurun", f"{n(w2)} > {n(w1)}")} {n(w2 - w1)} orang ({tumbuh(w1, w2, 1)}%) dari triwulan I. {J("Baris triwulan pada tabel di atas adalah subjumlah, sehingga jumlah semester bukan penjumlahan seluruh baris.", "subtotals in the table")} Rata-rata pemustaka per bulan pada triwulan II adalah {E("aritmetika_prosa", n(f(w2) / 3), n(f(w2) / 3 + 200), f"{n(w2)}/3 = {n(f(w2) / 3)}")} orang. Kunjungan terbanyak pada bulan Juni dan paling sedikit pada bulan Maret (bulan puasa).

Peminjaman selama semester I berjumlah {n(p1 + p2)} eksemplar, terdiri atas triwulan I {n(p1)} eksemplar dan triwulan II {n(p2)} eksemplar. {J(f"Bila dibagi dengan jumlah pemustaka semester I, setiap 100 pemustaka meminjam kira-kira {d(f(p1 + p2) / (w1 + w2) * 100, 0)} eksemplar.", "rounded ratio per hundred over the half year")}

### 2.3 Tingkat kegemaran membaca

Tabel 2.3
Nilai Tingkat Kegemaran Membaca (TGM)

{tabel(["Uraian", "2023", "2024", "Target 2025"], ["Nilai TGM", d(tpm0), d(tpm), "70,00"], ["Kategori", "Sedang", "Tinggi", "Tinggi"])}

Nilai TGM tahun 2024 sebesar {d(tpm)}, lebih tinggi {d(tpm - tpm0)} {E("satuan", "poin", "persen", f"68,42 - 66,17 = 2,25 poin; dalam persen {tumbuh(tpm0, tpm)}")} atau {tumbuh(tpm0, tpm)}% daripada tahun 2023, {J("dan masih 1,58 poin di bawah target tahun 2025, yang pengukurannya baru dilakukan pada triwulan IV.", "compared with the target of another year")} Untuk tahun 2025 belum ada nilai.

## III. URUSAN KEARSIPAN

Dari {A} ({tb(A)}) berkas arsip inaktif yang ditargetkan tertata pada empat perangkat daerah, sampai dengan triwulan II tertata {AR} ({E("terbilang", tb(AR), tb(AR - 10), f"{AR} = {tb(AR)}")}) berkas, dengan rincian pada tabel berikut.

Tabel 3.1
Penataan Arsip Inaktif (berkas)

{tabel(["Perangkat daerah", "Target", "Tertata", "Sisa", "%"], *[[a, str(x), str(y), str(x - y), p(y, x, 1)] for a, x, y in ars], ["Jumlah", str(A), str(AR), str(A - AR), p(AR, A, 1)])}

Dinas Pendidikan masih menyisakan {E("silang", "14", "18", "Tabel 3.1: 48 - 34 = 14")} berkas, {J(f"yaitu {p(14, A - AR, 1)}% dari sisa seluruhnya, walaupun targetnya hanya {p(48, A, 1)}% dari target seluruhnya.", "two shares of the same row over two totals")} Perangkat daerah dengan persentase tertinggi adalah Sekretariat Daerah ({p(58, 62, 1)}%).

## IV. KEUANGAN

Tabel 4.1
Realisasi Anggaran s.d. Triwulan II

{tabel(["Program", "Pagu (Rp)", "Realisasi (Rp)", "%"], *[[a, n(x), n(y), p(y, x, 1)] for a, x, y in keg], ["Jumlah", n(P), n(R), p(R, P, 1)])}

Realisasi anggaran sampai dengan triwulan II sebesar Rp{ml(R, 2)} miliar dari pagu Rp{ml(P, 1)} miliar. Program Pembinaan Perpustakaan baru terserap {p(558, 1240, 1)}%, kurang {d(50 - 45, 0)} poin dari rencana kas 50%. Program Pengelolaan Arsip sudah {p(247, 475, 1)}% dengan nilai Rp{jt(247_000_000, 0)} juta. Dana yang belum terserap seluruhnya {E("aritmetika_prosa", rp(P - R), sw(rp(P - R), 1), f"{n(P)} - {n(R)} = {n(P - R)}")}.

## V. PENUTUP

Pada triwulan III akan dilaksanakan lomba bertutur ({htgl(2025, 8, 6)}), pengadaan buku tahap II, dan penataan {A - AR} berkas arsip yang tersisa.
'''
