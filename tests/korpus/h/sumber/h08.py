from alat import *

EXT = "txt"
LEBAR = 100


def tulis(k):
    E, J = k.E, k.J
    spm = [("Ibu hamil", 642, 610), ("Ibu bersalin", 613, 601), ("Bayi baru lahir", 588, 588), ("Balita", 2_470, 2_124), ("Usia pendidikan dasar", 4_115, 4_032), ("Usia produktif", 16_240, 12_992), ("Lanjut usia", 3_275, 2_947), ("Hipertensi", 4_860, 3_305), ("Diabetes melitus", 812, 796), ("ODGJ berat", 46, 46), ("Terduga TBC", 905, 941), ("Berisiko HIV", 760, 722)]
    posy = [("Sukaraya", 8, 402, 361), ("Nanggerang", 6, 318, 298), ("Cipeundeuy Hilir", 7, 377, 322), ("Pasir Gede", 5, 251, 228)]
    PO, SA, DT = (sum(x[i] for x in posy) for i in (1, 2, 3))
    kun = [("Umum", 21_340, 22_904), ("KIA/KB", 5_118, 5_402), ("Gigi", 2_206, 1_987), ("Lansia", 3_472, 3_918), ("UGD", 1_144, 1_189)]
    a, b = sum(x[1] for x in kun), sum(x[2] for x in kun)
    kap, kl, jasa = 1_962_000_000, 214_500_000, 96_300_000
    tot = kap + kl + jasa
    tbc, sem = 68, 61
    seratus = [x[0] for x in spm if x[2] >= x[1]]
    assert len(seratus) == 3
    rendah = sorted(spm, key=lambda x: f(x[2]) / x[1])
    assert [x[0] for x in rendah[:3]] == ["Hipertensi", "Usia produktif", "Balita"]
    stu = 2_124
    pendek = 276
    return f'''LAPORAN KINERJA UPTD PUSKESMAS CIPEUNDEUY HILIR TAHUN 2024
Kabupaten Sagalaherang Utara

I. WILAYAH DAN SASARAN

Wilayah kerja puskesmas 4 desa dgn penduduk 31.486 jiwa (laki-laki 15.902, perempuan {E("aritmetika_prosa", n(31_486 - 15_902), n(31_486 - 15_902 - 200), "31.486 - 15.902 = 15.584")}). Posyandu {PO} buah, kader {PO * 5} orang (5 orang tiap posyandu). Jaringan: 2 pustu & 4 poskesdes.

II. CAPAIAN SPM BIDANG KESEHATAN

Target ke-12 layanan SPM adalah 100%. Sasaran = proyeksi Dinkes.

Tabel 1. Capaian SPM

{tabel(["No", "Layanan", "Sasaran", "Dilayani", "%"], *[[str(i), x, n(y), n(z), p(z, y, 1)] for i, (x, y, z) in enumerate(spm, 1)])}

Layanan yang mencapai 100% atau lebih ada {E("cacah", "3", "4", "Tabel 1: bayi baru lahir, ODGJ berat, terduga TBC = 3")} yaitu bayi baru lahir, ODGJ berat, dan terduga TBC. {J("Capaian terduga TBC 104,0% karena kunjungan warga luar wilayah ikut dicatat, jadi angka lebih dari 100% itu bukan salah hitung.", "more served than in the target population")} Tiga layanan terendah berturut-turut: hipertensi {p(3305, 4860, 1)}%, usia produktif {p(12992, 16240, 1)}%, dan balita {E("silang", p(2124, 2470, 1), p(2947, 3275, 1), "Tabel 1 no 4: 2.124/2.470 x 100 = 86,0; 90,0 milik lanjut usia")}%.

Hipertensi: dari {n(4860)} sasaran baru {n(3305)} orang dilayani, masih kurang {n(4860 - 3305)} orang. {J("Dari yang dilayani itu 1.983 orang (60,0%) tekanan darahnya terkendali.", "60 per cent of those served, not of the target")} DM dilayani 796 dari 812 (98,0%).

Ibu hamil K4 {p(610, 642, 1)}%; tahun lalu 92,4%, jadi {E("arah", "naik", "turun", f"{p(610, 642, 1)} > 92,4")} {d(bulat(f(610) / 642 * 100, 1) - f("92.4"), 1)} poin.

III. GIZI DAN POSYANDU

Tabel 2. Penimbangan balita Desember 2024 di posyandu

{tabel(["Desa", "Posyandu", "Balita terdaftar (S)", "Ditimbang (D)", "D/S (%)"], *[[x, str(y), n(s), E("aritmetika_tabel", n(t), sw(n(t), 0), f"298/318 = 93,7 dan jumlah {n(DT)}: {n(DT)} - 361 - 322 - 228 = 298") if x == "Nanggerang" else n(t), p(t, s, 1)] for x, y, s, t in posy], ["Jumlah", str(PO), n(SA), n(DT), p(DT, SA, 1)])}

D/S bulan Desember {p(DT, SA, 1)}%. Desa tertinggi {E("salin_tempel", "Nanggerang", "Pasir Gede", "Tabel 2: D/S tertinggi 93,7 = Nanggerang")} ({p(298, 318, 1)}%), terendah Cipeundeuy Hilir ({p(322, 377, 1)}%). {J(f"Balita terdaftar di posyandu ({n(SA)}) lebih sedikit dari sasaran SPM ({n(2470)}) sebab sebagian balita dipantau di PAUD dan klinik swasta.", "two populations of under-fives")}

Prevalensi stunting hasil pengukuran Agustus: {pendek} dari {n(stu)} balita ({p(pendek, stu, 1)}%), sedangkan Agustus 2023 14,6%. {J(f"Target 2024 paling tinggi 14,0%, maka realisasi {p(pendek, stu, 1)}% berarti tercapai.", "minimize: below the target is achieved")}

IV. KUNJUNGAN

Tabel 3. Kunjungan rawat jalan

{tabel(["Poli", "2023", "2024", "+/-"], *[[x, n(y), n(z), n(z - y)] for x, y, z in kun], ["Jumlah", n(a), n(b), n(b - a)])}

Kunjungan setahun {n(b)} (2023: {n(a)}), bertambah {n(b - a)} kunjungan atau {E("aritmetika_prosa", tumbuh(a, b, 1), p(b - a, b, 1), f"({n(b)} - {n(a)})/{n(a)} x 100 = {tumbuh(a, b, 1)}; pembagi {n(b)} keliru")}%. Hanya poli gigi yang berkurang, yakni {n(2206 - 1987)} kunjungan, karena kursi gigi rusak Februari-Mei. {J(f"Rata-rata per hari buka {d(f(b) / 295, 0)} orang (295 hari buka, bukan 366 hari).", "base 295 working days, named in the bracket")}

TBC: kasus diobati {tbc}, sembuh/lengkap {sem} ({p(sem, tbc, 1)}%), meninggal 2, putus berobat 1, sisanya {E("aritmetika_prosa", str(tbc - sem - 3), "6", "68 - 61 - 2 - 1 = 4")} masih berobat.

V. KEUANGAN BLUD

Tabel 4. Pendapatan BLUD 2024 (Rp)

{tabel(["Sumber", "Jumlah", "%"], ["Kapitasi JKN", n(kap), p(kap, tot, 1)], ["Nonkapitasi (klaim)", n(kl), p(kl, tot, 1)], ["Jasa layanan umum", n(jasa), p(jasa, tot, 1)], ["Jumlah", n(tot), "100,0"])}

Pendapatan {rp(tot)} ({tb(tot)} rupiah). Kapitasi menyumbang {E("silang", p(kap, tot, 1), sw(p(kap, tot, 1), 0), f"Tabel 4: kapitasi {p(kap, tot, 1)}%")}%. Kapitasi sebulan rata-rata Rp{jt(f(kap) / 12, 1)} {E("satuan", "juta", "miliar", "1.962.000.000/12 = 163,5 juta")}. Belanja {rp(2_045_520_000)} = {p(2_045_520_000, tot, 1)}% dari pendapatan {J(f"(terhadap pagu belanja {rp(2_130_750_000)}: {p(2_045_520_000, 2_130_750_000, 1)}%)", "spending over revenue and over budget in one sentence")}, SiLPA {rp(tot - 2_045_520_000)}.

VI. RENCANA TINDAK LANJUT

a. Kunjungan rumah penderita hipertensi, dimulai {htgl(2025, 1, 13)}.
b. Perbaikan kursi gigi selesai; poli gigi ditargetkan kembali ke {n(2206)} kunjungan.
c. Sweeping balita yang tidak datang ({n(SA - DT)} balita pada Desember).
'''
