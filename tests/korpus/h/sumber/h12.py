from alat import *


def tulis(k):
    E, J = k.E, k.J
    rap = [("Rapat paripurna", 30, 34), ("Rapat badan musyawarah", 24, 24), ("Rapat badan anggaran", 20, 18), ("Rapat komisi", 96, 108), ("Rapat panitia khusus", 40, 37), ("Rapat dengar pendapat", 30, 39)]
    T, RR = sum(x[1] for x in rap), sum(x[2] for x in rap)
    fr = [("Karya Bangsa", 11), ("Persatuan Rakyat", 9), ("Amanah Sejahtera", 8), ("Gerakan Nusantara", 7), ("Gabungan Nurani", 5)]
    D = sum(x[1] for x in fr)
    asp = [("Infrastruktur", 186, 121), ("Pendidikan", 74, 58), ("Kesehatan", 63, 51), ("Pertanian", 52, 37), ("Lain-lain", 25, 13)]
    A, AL = sum(x[1] for x in asp), sum(x[2] for x in asp)
    iku = [("Persentase raperda yang ditetapkan tepat waktu", "%", f(80), f(75)), ("Persentase rapat yang terfasilitasi", "%", f(100), bulat(f(RR) / T * 100, 2)), ("Indeks kepuasan anggota DPRD", "nilai", f(84), f("87.36")), ("Persentase risalah selesai ≤ 7 hari", "%", f(90), f("93.6"))]
    c = [r / t * 100 for *_, t, r in iku]
    bel = [("Program Penunjang Urusan Pemerintahan Daerah", 18_640_500_000, 18_081_285_000), ("Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD", 23_859_500_000, 22_427_930_000)]
    P, R = sum(x[1] for x in bel), sum(x[2] for x in bel)
    rinci = [("Layanan keuangan dan kesejahteraan DPRD", 11_200_000_000, 10_976_000_000), ("Pembahasan kebijakan anggaran", 1_450_500_000, 1_348_965_000), ("Peningkatan kapasitas DPRD", 4_109_000_000, 3_615_920_000), ("Penyerapan dan penghimpunan aspirasi", 5_000_000_000, 4_612_045_000), ("Pembentukan perda", 2_100_000_000, 1_875_000_000)]
    assert sum(x[1] for x in rinci) == bel[1][1], sum(x[1] for x in rinci)
    assert sum(x[2] for x in rinci) == bel[1][2], sum(x[2] for x in rinci) - bel[1][2]
    return f'''# LAPORAN KINERJA SEKRETARIAT DPRD KABUPATEN WONO ASRI
# TAHUN ANGGARAN 2024

## BAB I PENDAHULUAN

Sekretariat DPRD Kabupaten Wono Asri mempunyai tugas menyelenggarakan administrasi kesekretariatan dan keuangan, mendukung pelaksanaan tugas dan fungsi DPRD, serta menyediakan dan mengoordinasikan tenaga ahli. Yang dilayani adalah {D} ({tb(D)}) orang anggota DPRD yang tergabung dalam 5 (lima) fraksi.

**Tabel I.1 Anggota DPRD menurut Fraksi (masa jabatan 2024–2029)**

{tabel(["Fraksi", "Anggota", "Persentase"], *[[a, str(x), p(x, D, 1)] for a, x in fr], ["Jumlah", str(D), "100,0"])}

Fraksi terbesar adalah Fraksi Karya Bangsa dengan 11 anggota (27,5%), dan fraksi terbesar kedua Fraksi {E("urutan", "Persatuan Rakyat", "Amanah Sejahtera", "terbesar kedua Tabel I.1: Persatuan Rakyat (9)")}. {J("Anggota perempuan 9 orang (22,5%), sama banyaknya dengan anggota Fraksi Persatuan Rakyat tetapi tersebar pada kelima fraksi.", "two groups of the same size that are not the same")} Pelantikan dilaksanakan {htgl(2024, 8, 14)}.

## BAB II PERJANJIAN KINERJA

**Tabel II.1 Target dan Realisasi Indikator Kinerja**

{tabel(["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"], *[[str(i), a, s, d(t), d(r), d(r / t * 100)] for i, (a, s, t, r) in enumerate(iku, 1)])}

## BAB III AKUNTABILITAS KINERJA

### A. Capaian Kinerja

Rata-rata capaian 4 (empat) indikator adalah sebesar {d(sum(c) / 4)}%. Dari keempatnya, 3 (tiga) indikator melampaui target dan 1 (satu) indikator, yaitu raperda yang ditetapkan tepat waktu, belum mencapai target.

**1. Raperda.** Propemperda tahun 2024 memuat 16 (enam belas) raperda, terdiri dari 10 (sepuluh) raperda prakarsa bupati dan 6 (enam) raperda prakarsa DPRD. Raperda yang ditetapkan tepat waktu 12 (dua belas), sehingga realisasinya 75,00%; sisanya {E("aritmetika_prosa", "4 (empat)", "6 (enam)", "16 - 12 = 4")} raperda dilanjutkan pada tahun 2025. {J("Dari 12 raperda tersebut, 5 merupakan prakarsa DPRD; artinya raperda prakarsa DPRD yang ditetapkan mencapai 83,33%, lebih tinggi dari prakarsa bupati (70,00%).", "5 of 6 and 7 of 10, the bases named two sentences before")}

**2. Rapat.** Rapat yang terfasilitasi selama tahun 2024 berjumlah {RR} ({E("terbilang", tb(RR), tb(RR - 10), f"{RR} = {tb(RR)}")}) kali, sedangkan yang direncanakan {T} ({tb(T)}) kali.

**Tabel III.1 Rencana dan Pelaksanaan Rapat**

{tabel(["No", "Jenis rapat", "Rencana", "Pelaksanaan", "Lebih/(kurang)", "%"], *[[str(i), a, str(x), str(y), str(y - x) if y >= x else f"({x - y})", p(y, x)] for i, (a, x, y) in enumerate(rap, 1)], ["", "Jumlah", str(T), str(RR), str(RR - T), p(RR, T)])}

Rapat komisi merupakan rapat yang paling sering dilaksanakan, yaitu 108 kali atau {E("aritmetika_prosa", p(108, RR), p(108, T), f"108/{RR} x 100 = {p(108, RR)}; pembagi {T} adalah rencana")}% dari seluruh rapat. Rapat badan anggaran hanya 18 kali, {E("arah", "kurang", "lebih", "18 < 20")} 2 kali dari rencana, demikian pula rapat panitia khusus kurang 3 kali. {J("Kelebihan tiga jenis rapat (25 kali) dikurangi kekurangan dua jenis rapat (5 kali) menghasilkan kelebihan bersih 20 kali.", "4 + 12 + 9 less 2 + 3")}

**3. Kepuasan.** Indeks kepuasan anggota DPRD 87,36, capaiannya {p(f("87.36"), 84)}%. Tahun 2023 indeksnya 85,20 {J("(target waktu itu 82,00; capaian 103,90%), sehingga indeks naik 2,16 poin sedangkan capaian hanya naik 0,10 poin.", "index and achievement move by different amounts")}

**4. Risalah.** Dari 250 risalah yang wajib disusun, 234 selesai dalam 7 hari (93,60%). {J(f"Jumlah risalah lebih sedikit dari jumlah rapat ({RR}) karena rapat badan musyawarah tertentu cukup dengan notula.", "250 minutes, 260 meetings")}

### B. Aspirasi Masyarakat

Melalui tiga kali reses dihimpun {A} aspirasi, dan {AL} aspirasi di antaranya ({p(AL, A)}%) diakomodasi dalam pokok-pokok pikiran DPRD.

**Tabel III.2 Aspirasi menurut Bidang**

{tabel(["Bidang", "Aspirasi", "Diakomodasi", "% diakomodasi", "% thd jumlah aspirasi"], *[[a, str(x), str(y), p(y, x), p(x, A)] for a, x, y in asp], ["Jumlah", str(A), str(AL), p(AL, A), "100,00"])}

Aspirasi bidang infrastruktur paling banyak, 186 aspirasi atau {p(186, A)}%, {J(f"tetapi persentase yang diakomodasi tertinggi pada bidang kesehatan ({p(51, 63)}%).", "largest group and highest rate differ")} Bidang pendidikan mengusulkan 74 aspirasi dengan 58 yang diakomodasi. Aspirasi yang tidak diakomodasi berjumlah {E("aritmetika_prosa", str(A - AL), str(A - AL + 10), f"{A} - {AL} = {A - AL}")}.

### C. Realisasi Anggaran

Anggaran Sekretariat DPRD tahun 2024 sebesar {rp(P)} ({tb(P)} rupiah) dengan realisasi {rp(R)}, atau {p(R, P)}%.

**Tabel III.3 Realisasi Anggaran (Rp)**

{tabel(["Uraian", "Anggaran", "Realisasi", "%"], [bel[0][0], n(bel[0][1]), n(bel[0][2]), p(bel[0][2], bel[0][1])], [bel[1][0], n(bel[1][1]), n(bel[1][2]), p(bel[1][2], bel[1][1])], *[["– " + a, n(x), n(y), p(y, x)] for a, x, y in rinci], ["Jumlah", n(P), n(R), p(R, P)])}

{J("Baris bertanda – merupakan rincian program kedua dan sudah termasuk di dalamnya.", "detail rows must not be added to the total")} Serapan terendah di antara rincian tersebut adalah peningkatan kapasitas DPRD, {E("silang", p(3_615_920_000, 4_109_000_000), p(1_875_000_000, 2_100_000_000), f"Tabel III.3: 3.615.920.000/4.109.000.000 x 100 = 88,00; angka itu milik pembentukan perda")}%, karena dua bimbingan teknis dibatalkan. Sisa anggaran seluruhnya {rp(P - R)} atau sekitar Rp{ml(P - R, 2)} {E("satuan", "miliar", "juta", f"{rp(P - R)} = Rp{ml(P - R, 2)} miliar")}.

## BAB IV PENUTUP

Secara umum kinerja Sekretariat DPRD tahun {E("salin_tempel", "2024", "2023", "laporan tahun 2024; penutup tahun lalu terbawa")} baik. {E("silang", "Empat", "Lima", "Bab III A.1: 16 - 12 = 4 raperda dilanjutkan")} raperda yang belum ditetapkan akan diprioritaskan pada masa sidang pertama tahun 2025.
'''
