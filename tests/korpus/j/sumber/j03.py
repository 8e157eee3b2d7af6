from alat import D, bagi, htgl, n, pct, q, tabel, tgl, naik

EXT = "txt"
# tahap: (nama, 2022, 2023, 2024)
PIDUM = [("SPDP diterima", 412, 438, 471), ("Berkas tahap I", 386, 405, 442), ("Dinyatakan lengkap (P-21)", 361, 379, 418),
         ("Penyerahan tahap II", 358, 374, 415), ("Dilimpahkan ke pengadilan", 349, 361, 398), ("Putusan berkekuatan hukum tetap", 331, 344, 379), ("Dieksekusi", 326, 341, 377)]
JENIS = [("Narkotika", 154), ("Pencurian", 112), ("Penganiayaan", 46), ("Penipuan/penggelapan", 41), ("Perlindungan anak", 33), ("Lain-lain", 12)]
KOR = [("Pengadaan alat laboratorium SMK", 1846250000, 1400000000), ("Dana desa Sukarame TA 2021", 612480000, 612480000),
       ("Kredit fiktif BUMD", 3275900000, 1150000000), ("Hibah KONI TA 2022", 928370000, 460500000)]
DATUN = [("Bantuan hukum litigasi", 14, 12, 2350000000), ("Bantuan hukum nonlitigasi", 96, 81, 4128650000), ("Pertimbangan hukum", 27, 27, 0), ("Tindakan hukum lain", 3, 2, 815000000)]
PNBP = [("Denda tilang", 685000000, 742315000), ("Hasil lelang barang rampasan", 450000000, 398760500), ("Biaya perkara", 4000000, 4517500), ("Uang rampasan", 320000000, 416250000)]
BEL = [("51", "Belanja pegawai", 9845600000, 9806112745), ("52", "Belanja barang", 5264180000, 5087934610), ("53", "Belanja modal", 1290220000, 1284650000)]


def teks():
    p = {a: (x, y, z) for a, x, y, z in PIDUM}
    assert sum(j for _, j in JENIS) == 398
    ker, pul = sum(k[1] for k in KOR), sum(k[2] for k in KOR)
    dm, ds, dn = (sum(d[i] for d in DATUN) for i in (1, 2, 3))
    pt, pr = sum(x[1] for x in PNBP), sum(x[2] for x in PNBP)
    bp, br = sum(b[2] for b in BEL), sum(b[3] for b in BEL)
    iku = [("Perkara tindak pidana umum yang diselesaikan sampai eksekusi", "90,00%", bagi(377, 379) * 100, 90), ("Perkara tindak pidana khusus yang diselesaikan", "80,00%", bagi(9, 11) * 100, 80),
           ("Pemulihan kerugian keuangan negara melalui jalur pidana", "60,00%", bagi(pul, ker) * 100, 60), ("Perkara perdata dan TUN yang diselesaikan", "85,00%", bagi(ds, dm) * 100, 85)]
    cap = [q(q(r) / t * 100) for _, _, r, t in iku]
    assert all(c > 100 for c in cap[:2]) and cap[2] < 100 and cap[3] > 100, cap
    return f"""LAPORAN KINERJA KEJAKSAAN NEGERI BATU AMPAR
TAHUN ANGGARAN 2024

IKHTISAR EKSEKUTIF

Pada tahun 2024 Kejaksaan Negeri Batu Ampar menetapkan 4 (empat) indikator kinerja dalam Perjanjian Kinerja tanggal {tgl(2024, 1, 31)}. Tiga indikator tercapai, satu indikator tidak tercapai, yaitu pemulihan kerugian keuangan negara melalui jalur pidana dengan realisasi {n(iku[2][2], 2)}% terhadap target 60,00%.

Perkara pidana umum yang dilimpahkan ke pengadilan berjumlah 398 perkara, sedangkan kerugian keuangan negara yang dipulihkan melalui jalur pidana sebesar Rp{n(pul)}. Penerimaan negara bukan pajak (PNBP) tercatat Rp{n(pr)} atau {pct(pr, pt)}% dari target.

I. PENDAHULUAN

Dasar pelaksanaan tugas adalah Undang-Undang Nomor 16 Tahun 2004 sebagaimana diubah dengan Undang-Undang Nomor 11 Tahun 2021. Penyusunan laporan mengacu pada Perpres 29/2014 dan Permenpan RB 53/2014.

Kekuatan pegawai per 31 Desember 2024 adalah 64 (enam puluh empat) orang: 27 jaksa, 31 pegawai tata usaha, dan 6 pegawai nonstruktural. Di antara 27 jaksa itu, 19 orang bertugas sebagai penuntut umum pada Seksi Tindak Pidana Umum dan Seksi Tindak Pidana Khusus. Formasi menurut analisis beban kerja adalah 88 orang, jadi kekurangannya 24 (dua puluh empat) orang.

Susunan organisasi terdiri atas enam unsur pembantu Kepala Kejaksaan Negeri:
a. Subbagian Pembinaan;
b. Seksi Intelijen;
c. Seksi Tindak Pidana Umum;
d. Seksi Tindak Pidana Khusus;
e. Seksi Perdata dan Tata Usaha Negara;
f. Seksi Pengelolaan Barang Bukti dan Barang Rampasan.

II. CAPAIAN INDIKATOR

Tabel 1
Target, realisasi, dan capaian

{tabel(["Indikator", "Target", "Realisasi", "Capaian"], [(a, t, f"{n(r, 2)}%", f"{n(c, 2)}%") for (a, t, r, _), c in zip(iku, cap)])}

Ket.: capaian = realisasi : target x 100%, dihitung dari realisasi yang sudah dibulatkan dua desimal.

Rata-rata capaian keempat indikator ialah {n(bagi(sum(cap), 4), 2)}%. Bila indikator ketiga dikesampingkan, rata-rata tiga indikator lainnya {n(bagi(cap[0] + cap[1] + cap[3], 3), 2)}%.

III. TINDAK PIDANA UMUM

Tabel 2
Penanganan perkara pidana umum (perkara)

{tabel(["Tahapan", "Th. 2022", "Th. 2023", "Th. 2024"], [(a, x, y, z) for a, x, y, z in PIDUM])}

Ket.: angka tiap tahap tidak dapat dijumlahkan karena satu perkara melewati beberapa tahap. Perkara yang diterima akhir tahun diteruskan ke tahun berikutnya.

SPDP yang diterima tahun 2024 bertambah {471 - 438} perkara ({naik(471, 438)}%) dari tahun 2023. Dari 442 berkas tahap I, sebanyak 418 berkas atau {pct(418, 442)}% dinyatakan lengkap; 24 berkas lainnya dikembalikan kepada penyidik atau masih diteliti. Terhadap SPDP, berkas yang lengkap baru {pct(418, 471)}%.

Dari 415 perkara tahap II, 398 perkara dilimpahkan, 11 perkara dihentikan berdasarkan keadilan restoratif, dan 6 perkara masih dalam penyusunan dakwaan. Perkara yang berkekuatan hukum tetap sebanyak 379, dan 377 di antaranya telah dieksekusi. Dua perkara belum dieksekusi karena terpidana masuk daftar pencarian orang. Jumlah perkara dieksekusi selama tiga tahun terakhir adalah {n(326 + 341 + 377)} perkara, rata-rata {n(bagi(326 + 341 + 377, 3))} perkara setahun.

Tabel 3
Perkara yang dilimpahkan menurut jenis tindak pidana, 2024

{tabel(["Jenis", "Perkara", "Persen"], [(a, b, pct(b, 398, 1)) for a, b in JENIS] + [("Jumlah", 398, "100,0")])}

Ket.: penjumlahan persentase dapat berbeda 0,1 karena pembulatan.

Perkara narkotika menempati urutan teratas dengan {pct(154, 398, 1)}%, disusul pencurian {pct(112, 398, 1)}%. Gabungan dua jenis tersebut {154 + 112} perkara, sekitar dua pertiga dari seluruh pelimpahan. Perkara narkotika {n(bagi(154, 112), 2)} kali perkara pencurian. Selisih antara penganiayaan dan penipuan/penggelapan hanya {46 - 41} perkara.

IV. TINDAK PIDANA KHUSUS

Sepanjang 2024 ditangani 11 perkara tindak pidana khusus, terdiri atas 8 perkara korupsi dan 3 perkara cukai. Sampai akhir tahun 9 perkara selesai, 2 perkara berlanjut ke 2025. Empat perkara korupsi memuat tuntutan uang pengganti.

Tabel 4
Kerugian negara dan pemulihannya (Rp)

{tabel(["No", "Perkara", "Kerugian", "Dipulihkan", "Belum dipulihkan"], [(i + 1, a, n(k), n(x), n(k - x)) for i, (a, k, x) in enumerate(KOR)] + [("", "Jumlah", n(ker), n(pul), n(ker - pul))])}

Pemulihan yang baru {pct(pul, ker)}% terutama disebabkan perkara kredit fiktif BUMD, yang baru kembali {pct(KOR[2][2], KOR[2][1])}%. Perkara dana desa Sukarame telah dipulihkan seluruhnya (Rp612.480.000; enam ratus dua belas juta empat ratus delapan puluh ribu rupiah). Sisa yang belum dipulihkan Rp{n(ker - pul)}, dan {pct(KOR[2][1] - KOR[2][2], ker - pul)}% dari sisa itu berasal dari perkara nomor 3. Pada tahun 2023 pemulihan mencapai Rp2.914.300.000, sehingga tahun 2024 naik Rp{n(pul - 2914300000)}.

Putusan terakhir dibacakan pada {htgl(2024, 12, 17)}, sedangkan penyetoran uang pengganti ke kas negara dilaksanakan pada {htgl(2024, 12, 23)}, enam hari sesudahnya.

V. PERDATA DAN TATA USAHA NEGARA

Tabel 5
Kegiatan Datun

{tabel(["Kegiatan", "Masuk", "Selesai", "Nilai dipulihkan (Rp)"], [(a, b, c, n(d) if d else "-") for a, b, c, d in DATUN] + [("Jumlah", dm, ds, n(dn))])}

Dari {dm} permohonan, {ds} selesai ({pct(ds, dm)}%) dan {dm - ds} dalam proses. Kegiatan bantuan hukum, baik litigasi maupun nonlitigasi, mencakup {14 + 96} permohonan atau {pct(110, dm)}% dari yang masuk. Nilai yang dipulihkan lewat jalur perdata Rp{n(dn)} (Rp{n(bagi(dn, 10**9), 2)} miliar), lebih besar Rp{n(dn - pul)} dibandingkan jalur pidana. Secara keseluruhan, jalur pidana dan perdata memulihkan Rp{n(dn + pul)}.

VI. PNBP DAN ANGGARAN

Tabel 6
Target dan realisasi PNBP (Rp)

{tabel(["Jenis PNBP", "Target", "Realisasi", "Persen"], [(a, n(t), n(r), pct(r, t)) for a, t, r in PNBP] + [("Jumlah", n(pt), n(r := pr), pct(r, pt))])}

Tiga dari empat jenis PNBP melewati target. Hasil lelang barang rampasan hanya {pct(PNBP[1][2], PNBP[1][1])}% karena dua kali lelang tidak ada peminat. Kelebihan penerimaan denda tilang terhadap target Rp{n(PNBP[0][2] - PNBP[0][1])}.

Tabel 7
Realisasi belanja (Rp)

{tabel(["Akun", "Jenis belanja", "Pagu", "Realisasi", "Persen"], [(a, b, n(c), n(d), pct(d, c)) for a, b, c, d in BEL] + [("", "Jumlah", n(bp), n(br), pct(br, bp))])}

Realisasi belanja {pct(br, bp)}% menyisakan Rp{n(bp - br)}. Sisa terbesar ada di belanja barang, Rp{n(BEL[1][2] - BEL[1][3])}. Belanja pegawai mengambil {pct(BEL[0][3], br)}% dari seluruh realisasi. Blokir otomatis (automatic adjustment) sebesar Rp250.000.000 telah dibuka dan termasuk dalam pagu.

VII. PENUTUP

Kinerja Kejaksaan Negeri Batu Ampar tahun 2024 secara umum baik. Untuk 2025 ditempuh tiga langkah: (1) penelusuran aset terpidana perkara kredit fiktif BUMD; (2) lelang ulang barang rampasan paling lambat Juni 2025; (3) pengusulan tambahan 24 pegawai.

Batu Ampar, {tgl(2025, 1, 31)}
"""


RUSAK = [
    ("silang", "jalur pidana sebesar ", "Rp3.622.980.000", "Rp3.262.980.000", ". Penerimaan", "Tabel 4, jumlah dipulihkan: Rp3.622.980.000"),
    ("terbilang", "kekurangannya 24 (", "dua puluh empat", "dua puluh enam", ") orang", "24 = dua puluh empat; 88 - 64 = 24"),
    ("cacah", "terdiri atas ", "enam", "lima", " unsur pembantu", "daftar a sampai f: enam"),
    ("aritmetika_prosa", "tiga indikator lainnya ", "105,11", "103,11", "%", "(110,52 + 102,28 + 102,52)/3 = 105,11"),
    ("silang", "berkekuatan hukum tetap sebanyak ", "379", "397", ", dan", "Tabel 2: 379 putusan berkekuatan hukum tetap tahun 2024"),
    ("aritmetika_prosa", "rata-rata ", "348", "358", " perkara setahun", "1.044/3 = 348"),
    ("aritmetika_tabel", "| 460.500.000 | ", "467.870.000", "467.780.000", " |", "928.370.000 - 460.500.000 = 467.870.000"),
    ("salin_tempel", "disebabkan perkara ", "kredit fiktif BUMD", "hibah KONI", ", yang baru kembali 35,10%", "35,10% = 1.150.000.000/3.275.900.000, kredit fiktif BUMD; hibah KONI 49,60%"),
    ("tanggal", "23 Desember 2024, ", "enam", "delapan", " hari sesudahnya", "17 sampai 23 Desember = enam hari"),
    ("aritmetika_prosa", "(Rp7,29 miliar), lebih besar ", "Rp3.670.670.000", "Rp3.570.670.000", " dibandingkan", "7.293.650.000 - 3.622.980.000 = 3.670.670.000"),
]
JEBAK = [
    ("Tiga indikator tercapai, satu indikator tidak tercapai", "counts of a four-row table"),
    ("Di antara 27 jaksa itu, 19 orang bertugas sebagai penuntut umum", "subset, not a part of the sum 27 + 31 + 6"),
    ("dihitung dari realisasi yang sudah dibulatkan dua desimal", "81,82/80 = 102,28; unrounded gives 102,27"),
    ("angka tiap tahap tidak dapat dijumlahkan karena satu perkara melewati beberapa tahap", "a funnel table without a sum row"),
    ("Terhadap SPDP, berkas yang lengkap baru 88,75%", "other denominator than the 94,57 before it"),
    ("Perkara yang berkekuatan hukum tetap sebanyak 379, dan 377 di antaranya telah dieksekusi", "subset"),
    ("Gabungan dua jenis tersebut 266 perkara, sekitar dua pertiga dari seluruh pelimpahan", "approximate fraction, 66,8 per cent"),
    ("terdiri atas 8 perkara korupsi dan 3 perkara cukai", "8 against the four rows of Tabel 4: only those with substitute money"),
    ("69,93% dari sisa itu berasal dari perkara nomor 3", "share of the remainder, beside 35,10 of the row"),
    ("lebih besar Rp3.670.670.000 dibandingkan jalur pidana", "difference between totals of two tables"),
    ("Tiga dari empat jenis PNBP melewati target", "subset count"),
    ("Blokir otomatis (automatic adjustment) sebesar Rp250.000.000 telah dibuka dan termasuk dalam pagu", "an amount larger than the remainder and not to be added"),
]
