from alat import D, bagi, htgl, n, pct, q, tabel, tgl

EXT = "txt"
# (nama, target renstra akhir, realisasi s.d. 2023, target 2024, tw1..tw4, satuan)
KEG = [("Dokumen perencanaan perangkat daerah yang diverifikasi", "dokumen", 185, 111, 37, (9, 12, 6, 10)),
       ("Forum konsultasi publik dan musrenbang", "kegiatan", 60, 36, 12, (5, 3, 2, 2)),
       ("Laporan pengendalian dan evaluasi", "laporan", 80, 47, 16, (4, 4, 4, 3)),
       ("Kajian kelitbangan yang dimanfaatkan", "kajian", 25, 12, 6, (0, 1, 2, 2)),
       ("Aparatur perencana yang dilatih", "orang", 400, 238, 84, (20, 26, 31, 18)),
       ("Data sektoral yang dipublikasikan", "tabel", 1500, 870, 320, (64, 88, 72, 80))]
# (program, pagu, tw1..tw4) ribu rupiah
PRO = [("Penunjang urusan pemerintahan", 6480250, (1210480, 1684275, 1502640, 1798315)),
       ("Perencanaan, pengendalian dan evaluasi", 3125600, (402150, 868940, 751220, 925730)),
       ("Koordinasi dan sinkronisasi perencanaan", 2264800, (288315, 547620, 602480, 614905)),
       ("Penelitian dan pengembangan", 1429350, (96240, 251870, 388460, 412595))]
KEC = [("Wanasari", 142, 61), ("Tirtamulya", 98, 47), ("Gunung Bitung", 127, 38), ("Rancabaya", 86, 41), ("Sukamaju", 115, 52)]


def pred(x):
    return "Sangat Tinggi" if x > 90 else "Tinggi" if x > 75 else "Sedang" if x > 65 else "Rendah" if x > 50 else "Sangat Rendah"


def teks():
    pagu = sum(p[1] for p in PRO)
    tw = [sum(p[2][i] for p in PRO) for i in range(4)]
    real = sum(tw)
    cap = [q(bagi(sum(k[5]), k[4]) * 100) for k in KEG]
    capm = [min(c, D(100)) for c in cap]
    rt, rtm = bagi(sum(cap), 6), bagi(sum(capm), 6)
    kum = [k[3] + sum(k[5]) for k in KEG]
    ck = [q(bagi(a, k[2]) * 100) for a, k in zip(kum, KEG)]
    serap = [q(bagi(sum(p[2]), p[1]) * 100) for p in PRO]
    us, ak = sum(k[1] for k in KEC), sum(k[2] for k in KEC)
    assert [i for i, c in enumerate(cap) if c >= 100] == [0, 1, 4]
    assert min(cap) == cap[3] and max(cap) == cap[4] and max(tw) == tw[3] and min(serap) == serap[3], (cap, serap)
    rk = sorted((bagi(c, b), a) for a, b, c in KEC)
    assert rk[0][1] == "Gunung Bitung" and rk[-1][1] == "Tirtamulya", rk
    assert pred(cap[3]) == "Tinggi" and min(ck) == ck[3]
    return f"""EVALUASI HASIL RENCANA KERJA (RENJA) TAHUN 2024
BADAN PERENCANAAN PEMBANGUNAN DAERAH KABUPATEN WANASARI RAYA

A. PENGANTAR

Evaluasi hasil Renja disusun guna memenuhi Permendagri Nomor 86 Tahun 2017. Formulir yang dipakai ialah Formulir E.81, yang membandingkan target dan realisasi kinerja maupun anggaran tiap triwulan. Data ditarik dari aplikasi e-monev pada {tgl(2025, 1, 10)} pukul 16.00 dan dibahas dalam rapat verifikasi pada hari {htgl(2025, 1, 14)}.

Ringkasnya:
  a. dari 6 indikator kegiatan, 3 indikator memenuhi target tahunan dan 3 indikator belum;
  b. rata-rata capaian kinerja {n(rt, 2)}%; bila capaian di atas 100% dihitung 100%, rata-ratanya {n(rtm, 2)}%;
  c. anggaran terserap Rp{n(real)} ribu atau {pct(real, pagu)}% dari pagu Rp{n(pagu)} ribu;
  d. triwulan IV menyumbang penyerapan terbesar, yaitu {pct(tw[3], real)}% dari realisasi setahun.

B. SKALA PENILAIAN

Skala nilai peringkat kinerja menurut Tabel T-C.30 adalah sebagai berikut.

{tabel(["Interval nilai realisasi", "Kriteria penilaian"], [("91% <= 100%", "Sangat Tinggi"), ("76% <= 90%", "Tinggi"), ("66% <= 75%", "Sedang"), ("51% <= 65%", "Rendah"), ("<= 50%", "Sangat Rendah")])}

Capaian di atas 100% tetap digolongkan Sangat Tinggi. Untuk keperluan penetapan kriteria, nilai dibulatkan ke bilangan bulat terdekat.

C. EVALUASI KINERJA KEGIATAN

Tabel C.1. Realisasi kinerja per triwulan (bukan kumulatif)

{tabel(["No.", "Indikator", "Satuan", "Target 2024", "TW I", "TW II", "TW III", "TW IV", "Realisasi 2024", "Capaian"],
       [(f"{i + 1}.", k[0], k[1], n(k[4]), *k[5], n(sum(k[5])), f"{n(c, 2)}%") for i, (k, c) in enumerate(zip(KEG, cap))])}

Bacaan atas Tabel C.1:

1. Verifikasi dokumen perencanaan selesai 37 dari 37 dokumen. Pekerjaan paling padat terjadi di triwulan II (12 dokumen), sedangkan triwulan III paling sepi dengan separuhnya.
2. Musrenbang dan forum konsultasi publik memenuhi target 12 kegiatan; sampai semester I sudah terlaksana {5 + 3} kegiatan atau {pct(8, 12)}% dari target.
3. Laporan pengendalian kurang 1 laporan karena laporan triwulan IV atas DAK Fisik baru terbit pada Januari 2025.
4. Kajian kelitbangan terealisasi {sum(KEG[3][5])} dari 6 kajian ({n(cap[3], 2)}%), sehingga berkriteria {pred(cap[3])}. Inilah capaian terendah pada tahun 2024.
5. Pelatihan aparatur perencana diikuti {sum(KEG[4][5])} orang, melebihi target sebanyak {sum(KEG[4][5]) - 84} orang. Peserta triwulan III lebih banyak {31 - 26} orang dibandingkan triwulan II, lalu berkurang menjadi 18 orang di triwulan IV.
6. Data sektoral terbit {sum(KEG[5][5])} tabel atau rata-rata {n(bagi(sum(KEG[5][5]), 4))} tabel per triwulan; kekurangannya {320 - sum(KEG[5][5])} tabel, {pct(320 - sum(KEG[5][5]), 320)}% dari target.

Tabel C.2. Posisi terhadap target akhir Renstra 2021-2025

{tabel(["No.", "Indikator", "Target akhir Renstra", "Realisasi s.d. 2023", "Realisasi 2024", "Realisasi s.d. 2024", "Tingkat capaian"],
       [(f"{i + 1}.", k[0], n(k[2]), n(k[3]), n(sum(k[5])), n(a), f"{n(c, 2)}%") for i, (k, a, c) in enumerate(zip(KEG, kum, ck))])}

Catatan: tingkat capaian = realisasi s.d. 2024 dibagi target akhir Renstra. Tahun 2024 adalah tahun keempat dari lima tahun masa Renstra, sehingga pembanding wajarnya 80%.

Terhadap target akhir Renstra, kajian kelitbangan baru mencapai {n(ck[3], 2)}%; masih diperlukan {25 - kum[3]} kajian lagi dalam sisa masa Renstra. Aparatur perencana yang dilatih secara kumulatif berjumlah {kum[4]} orang, dan sisa target yang harus dipenuhi ialah {400 - kum[4]} orang. Tiga indikator (nomor 1, 2 dan 5) sudah mencapai 80% atau lebih. Untuk data sektoral, akumulasi {n(kum[5])} tabel setara {n(ck[5], 2)}% dari 1.500 tabel.

D. EVALUASI ANGGARAN

Tabel D.1. Realisasi anggaran per triwulan (ribu rupiah)

{tabel(["Program", "Pagu", "TW I", "TW II", "TW III", "TW IV", "Jumlah", "Serapan"],
       [(p[0], n(p[1]), *map(n, p[2]), n(sum(p[2])), f"{n(s, 2)}%") for p, s in zip(PRO, serap)] + [("Jumlah", n(pagu), *map(n, tw), n(real), f"{pct(real, pagu)}%")])}

Sumber: Laporan Realisasi Anggaran Bappeda (unaudited), rekening belanja 5.1 dan 5.2.

Tabel D.2. Penyerapan kumulatif seluruh program

{tabel(["Uraian", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"],
       [("Target kumulatif", "15,00%", "45,00%", "70,00%", "95,00%"), ("Realisasi kumulatif", *[f"{pct(sum(tw[:i + 1]), pagu)}%" for i in range(4)]),
        ("Deviasi (poin persen)", *[n(q(bagi(sum(tw[:i + 1]), pagu) * 100) - t, 2) for i, t in enumerate((15, 45, 70, 95))])])}

Sampai triwulan I anggaran yang cair baru Rp{n(tw[0])} ribu. Pada triwulan II pencairan naik menjadi Rp{n(tw[1])} ribu, atau {n(bagi(tw[1], tw[0]), 2)} kali triwulan sebelumnya, sehingga serapan semester I menjadi {pct(tw[0] + tw[1], pagu)}%. Dibanding triwulan II, pencairan triwulan III lebih rendah Rp{n(tw[1] - tw[2])} ribu, tetapi serapan kumulatifnya tentu tetap bertambah, yakni menjadi {pct(sum(tw[:3]), pagu)}%.

Deviasi terhadap target kumulatif positif tipis pada triwulan I, kemudian negatif pada tiga triwulan berikutnya. Deviasi terlebar ada di triwulan III. Sisa pagu akhir tahun Rp{n(pagu - real)} ribu, paling banyak pada program {PRO[0][0].lower()} (Rp{n(PRO[0][1] - sum(PRO[0][2]))} ribu), walaupun secara persentase serapan terendah ada pada program {PRO[3][0].lower()} ({n(serap[3], 2)}%).

Tiga program selain penunjang memakai {pct(sum(sum(p[2]) for p in PRO[1:]), real)}% dari seluruh realisasi, dengan nilai Rp{n(sum(sum(p[2]) for p in PRO[1:]))} ribu. Belanja program penelitian dan pengembangan pada semester II sebesar Rp{n(sum(PRO[3][2][2:]))} ribu, lebih dari dua kali belanja semester I.

E. TINDAK LANJUT USULAN MUSRENBANG

Tabel E.1. Usulan musrenbang kecamatan yang diakomodasi dalam RKPD 2025

{tabel(["Kecamatan", "Usulan", "Diakomodasi", "Persentase"], [(a, b, c, f"{pct(c, b)}%") for a, b, c in KEC] + [("Jumlah", us, ak, f"{pct(ak, us)}%")])}

Dari {us} usulan, {ak} usulan ({pct(ak, us)}%) masuk ke RKPD 2025; {us - ak} usulan sisanya dicatat dalam daftar tunggu. Rata-rata persentase kelima kecamatan (tanpa pembobotan) ialah {n(bagi(sum(q(bagi(c, b) * 100) for _, b, c in KEC), 5), 2)}%. Persentase tertinggi ada di Kecamatan Tirtamulya, adapun yang terendah di Kecamatan Gunung Bitung, selisihnya {n(q(bagi(47, 98) * 100) - q(bagi(38, 127) * 100), 2)} poin persen. Kecamatan Wanasari mengajukan usulan terbanyak.

F. KESIMPULAN DAN REKOMENDASI

1) Rata-rata capaian kinerja {n(rt, 2)}% dan serapan anggaran {pct(real, pagu)}%, sehingga kinerja lebih tinggi {n(q(rt) - q(bagi(real, pagu) * 100), 2)} poin daripada serapan.
2) Kriteria rata-rata kinerja: {pred(rt)}.
3) Rekomendasi untuk 2025: (a) kontrak kajian ditandatangani paling lambat Maret; (b) laporan DAK Fisik memakai data per 31 Desember; (c) wali data di 32 perangkat daerah mengunggah data sektoral setiap tanggal 5; (d) target kumulatif triwulan III ditinjau ulang.
4) Keempat rekomendasi tersebut akan dipantau dalam Renja Perubahan yang dibahas pada {tgl(2025, 7, 15)}.
"""


RUSAK = [
    ("aritmetika_prosa", "dihitung 100%, rata-ratanya ", "95,35", "94,53", "%", "(100 + 100 + 93,75 + 83,33 + 100 + 95)/6 = 95,35"),
    ("silang", "Rp12.346.235 ribu atau ", "92,83", "92,38", "%", "Tabel D.1: 12.346.235/13.300.000 = 92,83%"),
    ("predikat", "sehingga berkriteria ", "Tinggi", "Sedang", ". Inilah", "83,33% termasuk 76-90%: Tinggi"),
    ("aritmetika_tabel", "| 12 | 5 | ", "17", "18", " | 68,00%", "12 + 5 = 17; 17/25 = 68,00%"),
    ("silang", "secara kumulatif berjumlah ", "333", "343", " orang", "Tabel C.2 baris 5: 238 + 95 = 333; 400 - 67 = 333"),
    ("aritmetika_tabel", "| 614.905 | ", "2.053.320", "2.063.320", " |", "288.315 + 547.620 + 602.480 + 614.905 = 2.053.320"),
    ("aritmetika_prosa", "ribu, atau ", "1,68", "1,78", " kali triwulan sebelumnya", "3.352.705/1.997.185 = 1,68"),
    ("arah", "pencairan triwulan III lebih ", "rendah", "tinggi", " Rp107.905", "3.244.800 < 3.352.705"),
    ("aritmetika_prosa", "selisihnya ", "18,04", "17,84", " poin persen", "47,96 - 29,92 = 18,04"),
    ("salin_tempel", "Kecamatan ", "Wanasari", "Tirtamulya", " mengajukan usulan terbanyak", "Tabel E.1: Wanasari 142 usulan; Tirtamulya 98"),
]
JEBAK = [
    ("bila capaian di atas 100% dihitung 100%, rata-ratanya 95,35%", "second mean of the same column, capped"),
    ("triwulan IV menyumbang penyerapan terbesar, yaitu 30,39% dari realisasi setahun", "share of realisation, not of ceiling"),
    ("sampai semester I sudah terlaksana 8 kegiatan atau 66,67% dari target", "sum of two quarters against a year's target"),
    ("sedangkan triwulan III paling sepi dengan separuhnya", "implicit 6 of 12"),
    ("Peserta triwulan III lebih banyak 5 orang dibandingkan triwulan II, lalu berkurang menjadi 18 orang", "two directions in a sentence"),
    ("masih diperlukan 8 kajian lagi dalam sisa masa Renstra", "remainder against the five-year target, not the year's 1"),
    ("Dibanding triwulan II, pencairan triwulan III lebih rendah Rp107.905 ribu, tetapi serapan kumulatifnya tentu tetap bertambah", "quarter falls, cumulative rises"),
    ("paling banyak pada program penunjang urusan pemerintahan (Rp284.540 ribu), walaupun secara persentase serapan terendah ada pada program penelitian", "largest remainder is not lowest share"),
    ("Rata-rata persentase kelima kecamatan (tanpa pembobotan) ialah 42,75%", "unweighted mean beside the weighted 42,08"),
    ("Tiga indikator (nomor 1, 2 dan 5) sudah mencapai 80% atau lebih", "subset of the second table, same members as in the first by chance"),
    ("lebih dari dua kali belanja semester I", "801.055 against 348.110, neither as a row"),
]
