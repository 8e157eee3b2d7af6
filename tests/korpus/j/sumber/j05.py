from alat import D, bagi, htgl, n, naik, pct, q, rata, tgl

EXT = "txt"
DESA = [("Tegalwangi", 7412, 118, 112), ("Cibening", 5236, 84, 77), ("Pasirhalang", 4381, 69, 66), ("Sindangrasa", 6027, 97, 83), ("Kertajaya", 3944, 62, 60), ("Mekarluyu", 2895, 45, 39)]
KUN = [("Umum", (1812, 1764, 1923, 2041)), ("JKN PBI", (5230, 5488, 5117, 5605)), ("JKN non-PBI", (2944, 3016, 3102, 3258)), ("Jamkesda", (405, 388, 361, 342))]
PEN = [("ISPA", 6218), ("Hipertensi", 4975), ("Gastritis", 3307), ("Mialgia", 2846), ("Diabetes melitus", 2190)]
PDP = [("Kapitasi JKN", 3240000000, 3318450000), ("Nonkapitasi JKN", 310000000, 284675000), ("Retribusi pasien umum", 225000000, 241360000), ("Kerja sama", 60000000, 52500000), ("Jasa giro", 15000000, 18215000)]
BLJ = [("Belanja pegawai (jasa pelayanan)", 2130000000, 2088314500), ("Belanja barang dan jasa", 1545000000, 1471209300), ("Belanja modal", 425000000, 401876000)]
SPM = [("Ibu hamil", 482, 451), ("Ibu bersalin", 470, 455), ("Bayi baru lahir", 464, 460), ("Balita", 2316, 2087), ("Lansia", 3108, 2795), ("Penderita hipertensi", 6940, 5112), ("Penderita diabetes", 1254, 1187)]


def teks():
    jp, sb, im = (sum(d[i] for d in DESA) for i in (1, 2, 3))
    tw = [sum(k[1][i] for k in KUN) for i in range(4)]
    tk = sum(tw)
    jk = sum(KUN[1][1]) + sum(KUN[2][1])
    pt, pr = sum(p[1] for p in PDP), sum(p[2] for p in PDP)
    bt, br = sum(b[1] for b in BLJ), sum(b[2] for b in BLJ)
    cak = sorted(((bagi(d[3], d[2]), d[0]) for d in DESA), reverse=True)
    assert [c[1] for c in cak] == ["Kertajaya", "Pasirhalang", "Tegalwangi", "Cibening", "Mekarluyu", "Sindangrasa"], cak
    p5 = sum(p[1] for p in PEN)
    assert tw[2] < tw[1] and sum(KUN[3][1][2:]) < sum(KUN[3][1][:2])
    sp = sorted((bagi(s[2], s[1]), s[0]) for s in SPM)
    assert sp[0][1] == "Penderita hipertensi" and sp[-1][1] == "Bayi baru lahir" and not any(a >= 1 for a, _ in sp)
    s95 = [s[0] for s in SPM if bagi(s[2], s[1]) * 100 >= D("93")]
    saldo0 = 486275400
    saldo1 = saldo0 + pr - br
    return f"""LAPORAN KINERJA TAHUNAN UPTD PUSKESMAS TEGALWANGI
(Menerapkan Pola Pengelolaan Keuangan BLUD)
Tahun 2024

1. TENTANG PUSKESMAS

Puskesmas Tegalwangi melayani enam desa dengan jumlah penduduk {n(jp)} jiwa. Status BLUD penuh diperoleh berdasarkan Keputusan Bupati Nomor 445/Kep.318-Dinkes/2018. Puskesmas buka Senin sampai Sabtu, sedangkan ruang persalinan dan UGD buka 24 jam.

Tenaga yang ada 58 orang: 34 PNS, 9 PPPK, dan 15 pegawai BLUD non-PNS. Menurut jenisnya, 43 orang tenaga kesehatan dan 15 orang tenaga penunjang. Dokter umum ada 4 orang, termasuk kepala puskesmas, jadi seorang dokter rata-rata melayani {n(bagi(jp, 4))} penduduk. Pegawai yang sedang tugas belajar 2 orang dan tidak dihitung dalam 58 orang tadi.

Jejaring pelayanan kami meliputi:
  - 2 puskesmas pembantu (Cibening dan Sindangrasa),
  - 4 poskesdes,
  - 41 posyandu, 29 di antaranya berstrata mandiri ({pct(29, 41, 1)}%),
  - 1 unit puskesmas keliling.

2. RINGKASAN HASIL

Kunjungan rawat jalan setahun {n(tk)} kunjungan. Cakupan imunisasi dasar lengkap (IDL) {pct(im, sb, 1)}% dari sasaran {sb} bayi. Pendapatan BLUD Rp{n(pr)}, sekitar {pct(pr, pt, 1)}% dari anggaran. Belanja BLUD Rp{n(br)}. Survei kepuasan masyarakat memperoleh nilai 86,74 (mutu pelayanan B), naik 1,32 dari nilai tahun lalu 85,42.

3. KUNJUNGAN

Tabel 1 Kunjungan rawat jalan menurut cara bayar

{rata(["Cara bayar", "TW 1", "TW 2", "TW 3", "TW 4", "Setahun"], [(a, *map(n, b), n(sum(b))) for a, b in KUN] + [("Semua", *map(n, tw), n(tk))], [14, 8, 8, 8, 8, 9])}

Kunjungan terbanyak tercatat di triwulan 4, yaitu {n(tw[3])}. Dibandingkan triwulan 2, kunjungan triwulan 3 turun {n(tw[1] - tw[2])} kunjungan, sebab ruang pendaftaran direnovasi selama dua minggu. Peserta JKN (PBI dan non-PBI) mengisi {n(jk)} kunjungan atau {pct(jk, tk, 1)}% dari seluruh kunjungan. Kunjungan Jamkesda terus berkurang tiap triwulan; triwulan 4 lebih sedikit {405 - 342} kunjungan daripada triwulan 1.

Hari pelayanan rawat jalan tahun 2024 ada 298 hari. Rata-rata sehari {n(bagi(tk, 298), 1)} kunjungan, lebih tinggi dari rata-rata tahun 2023 (139,6 kunjungan). Tingkat kunjungan terhadap jumlah penduduk {n(bagi(tk, jp), 2)} kali per jiwa per tahun.

Tabel 2 Lima penyakit terbanyak

{rata(["No", "Penyakit", "Kasus"], [(i + 1, a, n(b)) for i, (a, b) in enumerate(PEN)] + [("", "Jumlah lima penyakit", n(p5))], [4, 24, 9], kiri=(0, 1))}

Satu kunjungan dapat memuat lebih dari satu diagnosis, jadi jumlah kasus tidak sama dengan jumlah kunjungan.

Tiga penyakit yang paling banyak secara berurutan adalah ISPA, hipertensi, dan gastritis. Kasus ISPA {n(bagi(6218, 2190), 1)} kali kasus diabetes melitus. Dua penyakit tidak menular dalam tabel, yakni hipertensi dan diabetes melitus, bila dijumlahkan {n(4975 + 2190)} kasus, {pct(4975 + 2190, p5, 1)}% dari lima penyakit terbanyak.

4. IMUNISASI

Tabel 3 Imunisasi dasar lengkap menurut desa

{rata(["Desa", "Penduduk", "Sasaran bayi", "IDL", "Cakupan %"], [(a, n(b), c, d, pct(d, c, 1)) for a, b, c, d in DESA] + [("Jumlah", n(jp), sb, im, pct(im, sb, 1))], [13, 10, 13, 6, 11])}

Target cakupan 90,0%. Empat desa sudah di atas target, dua desa belum: Sindangrasa dan Mekarluyu. Kertajaya paling tinggi ({pct(60, 62, 1)}%), Sindangrasa paling rendah ({pct(83, 97, 1)}%); jarak keduanya {n(q(bagi(60, 62) * 100, 1) - q(bagi(83, 97) * 100, 1), 1)} poin. Dari {sb - im} bayi yang belum lengkap, {97 - 83} bayi tinggal di Sindangrasa dan {sb - im - 14} bayi di lima desa lain.

Agar Sindangrasa mencapai 90,0% dari 97 bayi, dibutuhkan 88 bayi lengkap, artinya tambahan {88 - 83} bayi. Stok vaksin DPT-HB-Hib akhir tahun 1.450 dosis (290 vial isi 5 dosis).

5. STANDAR PELAYANAN MINIMAL

Tabel 4 Cakupan SPM bidang kesehatan (tujuh jenis layanan pilihan)

{rata(["Jenis layanan", "Sasaran", "Dilayani", "Belum", "Cakupan %"], [(a, n(b), n(c), n(b - c), pct(c, b, 1)) for a, b, c in SPM], [22, 9, 10, 8, 11])}

Target SPM semua layanan 100%. Belum ada layanan yang mencapainya. Yang paling dekat ialah bayi baru lahir ({pct(460, 464, 1)}%), yang paling jauh penderita hipertensi ({pct(5112, 6940, 1)}%), dengan {n(6940 - 5112)} orang belum terlayani sesuai standar. Lansia yang diskrining {n(2795)} orang, {n(2795 - 2640)} orang lebih banyak daripada tahun 2023 (2.640 orang).

Cakupan balita {pct(2087, 2316, 1)}%. Dari balita yang dilayani, 143 balita stunting, sehingga angka stunting {pct(143, 2087, 2)}%; tahun 2023 sebesar 7,94%, jadi turun {n(D("7.94") - q(bagi(143, 2087) * 100), 2)} poin persen.

6. KEUANGAN BLUD

Tabel 5 Pendapatan (rupiah)

{rata(["Sumber", "Anggaran", "Realisasi", "Persen"], [(a, n(b), n(c), pct(c, b)) for a, b, c in PDP] + [("Jumlah", n(pt), n(pr), pct(pr, pt))], [24, 16, 16, 9])}

Tabel 6 Belanja (rupiah)

{rata(["Uraian", "Anggaran", "Realisasi", "Persen"], [(a, n(b), n(c), pct(c, b)) for a, b, c in BLJ] + [("Jumlah", n(bt), n(br), pct(br, bt))], [34, 16, 16, 9])}

Anggaran belanja lebih besar daripada anggaran pendapatan karena memakai SiLPA tahun lalu sebesar Rp{n(bt - pt)}.

Pendapatan kapitasi Rp{n(bagi(3318450000, 10**9), 2)} miliar, {pct(3318450000, pr, 1)}% dari seluruh pendapatan. Pendapatan nonkapitasi kurang Rp{n(310000000 - 284675000)} dari anggaran karena klaim persalinan bulan Desember baru dibayar pada Januari 2025. Jika dibandingkan pendapatan tahun 2023 sebesar Rp3.702.150.000, ada kenaikan {naik(pr, 3702150000, 1)}%.

Realisasi belanja {pct(br, bt, 1)}% dari anggaran. Jasa pelayanan mengambil porsi {pct(BLJ[0][2], pr, 1)}% dari pendapatan, masih di bawah batas 60%. Belanja modal dipakai untuk membeli 1 unit USG (Rp215.400.000), 2 unit kursi gigi, dan 6 unit komputer.

Saldo kas awal tahun Rp{n(saldo0)}. Dengan pendapatan Rp{n(pr)} dan belanja Rp{n(br)}, saldo kas akhir tahun Rp{n(saldo1)}. Sesuai rekening koran tanggal {tgl(2024, 12, 31)}, saldo itu seluruhnya tersimpan di rekening BLUD 0042-01-000871-30-5.

7. MASALAH DAN RENCANA

Ada tiga masalah utama: cakupan IDL di dua desa belum sampai target, penderita hipertensi banyak yang tidak kontrol rutin, dan klaim nonkapitasi terlambat. Rencana tahun 2025: sweeping imunisasi di Sindangrasa dan Mekarluyu tiap Jumat, menambah 12 pos binaan terpadu sehingga menjadi 30 pos, dan mengajukan klaim paling lambat tanggal 10 bulan berikutnya.

Tegalwangi, {tgl(2025, 1, 24)}
Kepala UPTD Puskesmas Tegalwangi
"""


RUSAK = [
    ("silang", "Belanja BLUD ", "Rp3.961.399.800", "Rp3.916.399.800", ". Survei", "Tabel 6: Rp3.961.399.800"),
    ("arah", "Kunjungan Jamkesda terus ", "berkurang", "bertambah", " tiap triwulan", "405, 388, 361, 342"),
    ("aritmetika_prosa", "Rata-rata sehari ", "143,6", "153,6", " kunjungan", "42.796/298 = 143,6"),
    ("urutan", "berurutan adalah ISPA, ", "hipertensi, dan gastritis", "gastritis, dan hipertensi", ".", "Tabel 2: hipertensi 4.975 > gastritis 3.307"),
    ("salin_tempel", "dua desa belum: Sindangrasa dan ", "Mekarluyu", "Cibening", ".", "Tabel 3: Mekarluyu 86,7%; Cibening 91,7% di atas target"),
    ("satuan", "akhir tahun 1.450 ", "dosis", "vial", " (290", "290 vial x 5 dosis = 1.450 dosis"),
    ("aritmetika_tabel", "2.316       2.087       ", "229", "239", "", "2.316 - 2.087 = 229"),
    ("silang", "Lansia yang diskrining ", "2.795", "2.759", " orang", "Tabel 4: 2.795; 2.640 + 155 = 2.795"),
    ("aritmetika_prosa", "saldo kas akhir tahun ", "Rp440.075.600", "Rp404.075.600", ".", "486.275.400 + 3.915.200.000 - 3.961.399.800 = 440.075.600"),
    ("cacah", "Ada ", "tiga", "empat", " masalah utama", "yang disebut tiga"),
]
JEBAK = [
    ("Menurut jenisnya, 43 orang tenaga kesehatan dan 15 orang tenaga penunjang", "second split of the same 58; the 15 is not the 15 non-PNS"),
    ("Pegawai yang sedang tugas belajar 2 orang dan tidak dihitung dalam 58 orang tadi", "outside the total"),
    ("Dokter umum ada 4 orang, termasuk kepala puskesmas, jadi seorang dokter rata-rata melayani 7.474 penduduk", "inclusive count, ratio of two populations"),
    ("naik 1,32 dari nilai tahun lalu 85,42", "difference of scores, no unit"),
    ("Kunjungan terbanyak tercatat di triwulan 4, yaitu 11.246", "column maximum without its own sentence unit"),
    ("jadi jumlah kasus tidak sama dengan jumlah kunjungan", "19.536 against 42.796 is no contradiction"),
    ("14 bayi tinggal di Sindangrasa dan 24 bayi di lima desa lain", "parts of 38 = 475 - 437, one row against the rest"),
    ("dibutuhkan 88 bayi lengkap, artinya tambahan 5 bayi", "90 per cent of 97 = 87,3 rounded up to whole babies"),
    ("sehingga angka stunting 6,85%; tahun 2023 sebesar 7,94%, jadi turun 1,09 poin persen", "base is served children, not the target"),
    ("Anggaran belanja lebih besar daripada anggaran pendapatan karena memakai SiLPA tahun lalu sebesar Rp250.000.000", "difference of totals; not the opening balance"),
    ("Jasa pelayanan mengambil porsi 53,3% dari pendapatan, masih di bawah batas 60%", "spending as a share of income"),
    ("menambah 12 pos binaan terpadu sehingga menjadi 30 pos", "implies 18 today; not 12 of 30"),
    ("sekitar 101,7% dari anggaran", "one decimal beside 101,69 in Tabel 5"),
]
