from alat import D, bagi, htgl, n, naik, pct, q, tabel, tanda

EXT = "md"
KAB = ["Kab. Muara Sangir", "Kab. Teluk Bayan", "Kab. Karang Tiga", "Kab. Pulau Lestari", "Kota Bandar Wiru", "Kota Selat Panjang"]
T22 = [D(x) for x in "48215.4 61320.7 25118.9 30447.2 28906.5 14273.8".split()]
T23 = [D(x) for x in "49871.2 63954.6 24860.3 31912.8 29740.1 14655.0".split()]
T24 = [D(x) for x in "51438.6 66120.9 23977.5 34288.4 31046.7 14974.2".split()]
KOM = ["Rumput laut (basah)", "Bandeng", "Udang vaname", "Nila", "Kerapu", "Lainnya"]
B23 = [D(x) for x in "94216.0 27480.5 21337.2 9870.4 1246.8 5312.6".split()]
B24 = [D(x) for x in "88150.5 29116.3 24809.7 10455.9 1098.2 5634.2".split()]
NEG = ["Jepang", "Amerika Serikat", "Tiongkok", "Vietnam", "Lainnya"]
E23 = [D(x) for x in "28.64 31.90 14.22 7.35 8.09".split()]
E24 = [D(x) for x in "27.18 29.45 17.06 6.91 7.81".split()]
PROG = [("Program Penunjang Urusan Pemerintahan Daerah", 31846250000, 31102418300),
        ("Program Pengelolaan Kelautan, Pesisir dan Pulau-Pulau Kecil", 9275400000, 8641230150),
        ("Program Pengelolaan Perikanan Tangkap", 27618900000, 26987745600),
        ("Program Pengelolaan Perikanan Budidaya", 18340700000, 16254918450),
        ("Program Pengawasan Sumber Daya Kelautan dan Perikanan", 6482150000, 6397016220),
        ("Program Pengolahan dan Pemasaran Hasil Perikanan", 7236600000, 6918340780)]
PEL = [("Alat tangkap terlarang", 11, 7), ("Tanpa dokumen lengkap", 9, 8), ("Pelanggaran jalur penangkapan", 6, 4), ("Lainnya", 2, 0)]
S = sum


def teks():
    t22, t23, t24, b23, b24, e23, e24 = map(S, (T22, T23, T24, B23, B24, E23, E24))
    pagu, real = S(p[1] for p in PROG), S(p[2] for p in PROG)
    iku = [("Produksi perikanan tangkap", "ton", D(215000), t24, 1), ("Produksi perikanan budidaya", "ton", D(168000), b24, 1),
           ("Nilai Tukar Nelayan (NTN)", "indeks", D("104.25"), D("106.18"), 2), ("Angka konsumsi ikan", "kg/kapita/tahun", D("52.40"), D("53.17"), 2),
           ("Nilai ekspor hasil perikanan", "juta US$", D("92.60"), e24, 2), ("Kawasan konservasi yang dikelola efektif", "%", D("62.50"), D("70.00"), 2),
           ("Jumlah pelanggaran di laut", "kasus", D(24), D(19), 0)]
    cap = [q(min(bagi(r, t) * 100, 120)) for _, _, t, r, _ in iku[:6]] + [q(120)]
    assert q(bagi(2 * 24 - 19, 24) * 100) > 120
    rc = bagi(S(cap), 7)
    atas = S(1 for c in cap if c >= 100)
    assert atas == 5
    assert t24 > t23 > t22 and b24 < b23 and e24 < e23
    assert [k for k, a, b in zip(KAB, T23, T24) if b < a] == ["Kab. Karang Tiga"]
    assert T22[2] > T23[2] > T24[2]
    cagr = (bagi(t24, t22).sqrt() - 1) * 100
    rb = [k for k, a, b in zip(KOM, B23, B24) if b > a]
    assert rb == ["Bandeng", "Udang vaname", "Nila", "Lainnya"]
    tb = sorted(((b - a), k) for k, a, b in zip(KAB, T23, T24))
    assert tb[-1][1] == "Kab. Pulau Lestari"
    ctb = sorted((bagi(b, a), k) for k, a, b in zip(KOM, B23, B24))
    assert ctb[-1][1] == "Udang vaname" and S(p[1] for p in PEL) == 28 and S(p[2] for p in PEL) == 19
    ser = sorted((bagi(p[2], p[1]), p[0]) for p in PROG)
    assert "Budidaya" in ser[0][1] and "Pengawasan" in ser[-1][1] and bagi(real, pagu) > D("0.95")
    return f"""# LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2024

## DINAS KELAUTAN DAN PERIKANAN PROVINSI SELAT MUTIARA

### IKHTISAR

Dokumen ini memuat pertanggungjawaban Dinas Kelautan dan Perikanan atas Perjanjian Kinerja Tahun 2024 yang ditandatangani pada hari {htgl(2024, 1, 22)}. Perjanjian tersebut memuat 7 indikator kinerja utama; 5 indikator mencapai atau melampaui target, sedangkan 2 indikator lainnya, yaitu produksi perikanan budidaya dan nilai ekspor hasil perikanan, belum mencapai target.

Rata-rata capaian ketujuh indikator adalah {n(rc, 2)} persen. Sepanjang tahun 2024 produksi perikanan tangkap tercatat {n(t24, 1)} ton dan produksi perikanan budidaya {n(b24, 1)} ton, sehingga total produksi perikanan provinsi menjadi {n(t24 + b24, 1)} ton. Belanja terealisasi Rp{n(bagi(real, 10**9), 2)} miliar dari pagu Rp{n(bagi(pagu, 10**9), 2)} miliar.

### BAB I GAMBARAN ORGANISASI

Dinas dibentuk dengan Peraturan Daerah Nomor 6 Tahun 2016 dan susunan organisasinya diatur lebih lanjut dalam Peraturan Gubernur Nomor 58 Tahun 2021. Pembagian urusan mengikuti Undang-Undang Nomor 23 Tahun 2014, khususnya Pasal 27 yang memberi provinsi kewenangan di laut sampai dengan 12 mil.

Dinas didukung 186 pegawai: 128 orang PNS, 41 orang PPPK, dan 17 orang tenaga kontrak. Dari 128 PNS tersebut, 37 orang bertugas pada lima UPTD, dan 22 di antaranya penyuluh atau pengawas perikanan.

### BAB II PERENCANAAN DAN CAPAIAN INDIKATOR

Tabel 2.1 Capaian Indikator Kinerja Utama Tahun 2024

{tabel(["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian (%)"],
       [(i + 1, a, s, n(t, d), n(r, d), n(c, 2)) for i, ((a, s, t, r, d), c) in enumerate(zip(iku, cap))])}

Keterangan: indikator nomor 7 memakai rumus (2 x target - realisasi)/target karena makin sedikit makin baik; hasil hitungnya {pct(29, 24)} persen, tetapi capaian dibatasi paling tinggi 120,00 persen.

Dari tabel di atas, capaian tertinggi dibukukan indikator jumlah pelanggaran di laut, disusul kawasan konservasi yang dikelola efektif dengan {n(cap[5], 2)} persen. Nilai Tukar Nelayan sebesar 106,18 berada {n(D("106.18") - D("104.25"), 2)} poin di atas target. Angka konsumsi ikan mencapai 53,17 kg per kapita, atau {n(D("53.17") - D("52.40"), 2)} kg lebih banyak daripada yang ditargetkan.

Kawasan konservasi perairan provinsi berjumlah 10 kawasan. Tujuh kawasan di antaranya telah memperoleh nilai EVIKA kategori dikelola optimum atau berkelanjutan, sehingga persentasenya 70,00 persen; kenaikan dari 60,00 persen pada tahun 2023 setara 10,00 poin persen.

### BAB III ANALISIS CAPAIAN

#### 3.1 Perikanan Tangkap

Tabel 3.1 Produksi Perikanan Tangkap menurut Kabupaten/Kota (ton)

{tabel(["Kabupaten/Kota", "2022", "2023", "2024", "Perubahan 2023-2024 (%)"],
       [(k, n(a, 1), n(b, 1), n(c, 1), tanda(c, b)) for k, a, b, c in zip(KAB, T22, T23, T24)] + [("Jumlah", n(t22, 1), n(t23, 1), n(t24, 1), tanda(t24, t23))])}

Sumber: Statistik Perikanan Tangkap, rilis Februari 2025. Data tidak mencakup perairan umum daratan.

Produksi perikanan tangkap tahun 2024 naik {naik(t24, t23)} persen dibandingkan tahun 2023 dan {naik(t24, t22)} persen dibandingkan tahun 2022. Jika dirata-ratakan secara geometrik, pertumbuhan selama dua tahun itu {n(cagr, 2)} persen per tahun. Tambahan produksi terbanyak berasal dari Kab. Pulau Lestari, yakni {n(T24[3] - T23[3], 1)} ton atau {pct(T24[3] - T23[3], t24 - t23)} persen dari kenaikan bersih provinsi.

Kab. Teluk Bayan tetap menjadi penghasil terbesar dengan andil {pct(T24[1], t24)} persen, diikuti Kab. Muara Sangir sebesar {pct(T24[0], t24)} persen. Satu-satunya daerah yang mencatat penurunan ialah Kab. Karang Tiga: hasil tangkapannya menyusut {n(T23[2] - T24[2], 1)} ton akibat cuaca buruk yang berlangsung pada Juni-Agustus.

Kedua kota secara bersama-sama menghasilkan {n(T24[4] + T24[5], 1)} ton, masih di bawah produksi Kab. Muara Sangir seorang diri. Jumlah nelayan laut yang memegang Kartu KUSUKA sampai akhir Desember 2024 sebanyak 38.412 orang, sehingga produktivitas rata-rata per nelayan adalah {n(bagi(t24, 38412), 2)} ton per tahun.

#### 3.2 Perikanan Budidaya

Tabel 3.2 Produksi Perikanan Budidaya menurut Komoditas (ton)

{tabel(["Komoditas", "2023", "2024", "Selisih", "Pangsa 2024 (%)"],
       [(k, n(a, 1), n(b, 1), n(b - a, 1), pct(b, b24)) for k, a, b in zip(KOM, B23, B24)] + [("Jumlah", n(b23, 1), n(b24, 1), n(b24 - b23, 1), "100,00")])}

Catatan: pangsa dihitung per komoditas dan dibulatkan dua desimal.

Realisasi produksi budidaya sebesar {n(b24, 1)} ton atau {pct(b24, 168000)} persen dari target 168.000 ton; kekurangannya {n(168000 - b24, 1)} ton. Penyebab utama ialah rumput laut yang merosot {naik(B24[0], B23[0])} persen karena serangan penyakit ice-ice. Di luar rumput laut, produksi budidaya justru meningkat dari {n(b23 - B23[0], 1)} ton menjadi {n(b24 - B24[0], 1)} ton.

Udang vaname mencatat laju pertumbuhan paling tinggi, yaitu {naik(B24[2], B23[2])} persen, sementara kerapu turun {n(B23[4] - B24[4], 1)} ton. Empat dari enam kelompok komoditas mengalami kenaikan. Perbandingan produksi bandeng terhadap nila pada tahun 2024 adalah {n(bagi(B24[1], B24[3]), 2)} berbanding 1.

Bantuan benih yang disalurkan mencapai 4.268.000 ekor (4,27 juta ekor), terdiri atas 2.900.000 ekor benur vaname, 1.150.000 ekor nener bandeng, dan 218.000 ekor benih nila. Penyaluran dilakukan kepada 143 pokdakan dari 168 pokdakan yang mengajukan, sehingga 25 pokdakan dijadwalkan ulang pada tahun 2025.

#### 3.3 Ekspor Hasil Perikanan

Tabel 3.3 Nilai Ekspor Hasil Perikanan menurut Negara Tujuan (juta US$)

{tabel(["Negara Tujuan", "2023", "2024"], [(k, n(a, 2), n(b, 2)) for k, a, b in zip(NEG, E23, E24)] + [("Jumlah", n(e23, 2), n(e24, 2))])}

Nilai ekspor turun dari US${n(e23, 2)} juta pada tahun 2023 menjadi US${n(e24, 2)} juta pada tahun 2024, atau berkurang {naik(e24, e23)} persen. Amerika Serikat masih menjadi tujuan utama dengan pangsa {pct(E24[1], e24)} persen meskipun nilainya melemah US${n(E23[1] - E24[1], 2)} juta. Hanya Tiongkok yang mencatat peningkatan, yakni {naik(E24[2], E23[2])} persen. Apabila Amerika Serikat dan Jepang digabungkan, keduanya menyerap US${n(E24[0] + E24[1], 2)} juta.

Volume ekspor tahun 2024 sebesar 17.682 ton, sehingga harga rata-rata per kilogram adalah US${n(bagi(e24 * 10**6, 17682000), 2)}. Pada tahun 2023 harga rata-rata tersebut US$5,23 per kilogram; dengan demikian harga satuan menurun US${n(D("5.23") - q(bagi(e24 * 10**6, 17682000)), 2)}.

#### 3.4 Pengawasan

Tabel 3.4 Pelanggaran di Wilayah Perairan Provinsi (kasus)

{tabel(["Jenis Pelanggaran", "2023", "2024"], [*PEL, ("Jumlah", 28, 19)])}

Jumlah pelanggaran menurun dari 28 kasus menjadi 19 kasus, lebih rendah 5 kasus daripada batas target. Dari 19 kasus tersebut, 12 kasus dikenai sanksi administratif, 4 kasus diproses pidana, dan 3 kasus masih dalam pemeriksaan. Pelanggaran berupa alat tangkap terlarang berkurang {n(11 - 7)} kasus. Operasi dilaksanakan 96 hari layar dari rencana 90 hari layar ({pct(96, 90)} persen).

### BAB IV REALISASI ANGGARAN

Tabel 4.1 Pagu dan Realisasi menurut Program (Rp)

{tabel(["No", "Program", "Pagu", "Realisasi", "%"],
       [(i + 1, a, n(p), n(r), pct(r, p)) for i, (a, p, r) in enumerate(PROG)] + [("", "Jumlah", n(pagu), n(real), pct(real, pagu))])}

Keterangan: pagu setelah perubahan, DPPA Nomor 3.25.0.00.0.00.01.0000 tanggal 14 Oktober 2024.

Secara keseluruhan penyerapan anggaran mencapai {pct(real, pagu)} persen dan menyisakan Rp{n(pagu - real)}. Serapan paling rendah terjadi pada Program Pengelolaan Perikanan Budidaya, sedangkan yang paling tinggi pada Program Pengawasan Sumber Daya Kelautan dan Perikanan sebesar {pct(PROG[4][2], PROG[4][1])} persen. Sisa anggaran pada Program Pengelolaan Perikanan Budidaya sendiri mencapai Rp{n(bagi(PROG[3][1] - PROG[3][2], 10**9), 2)} miliar atau {pct(PROG[3][1] - PROG[3][2], pagu - real)} persen dari seluruh sisa.

Apabila program penunjang dikeluarkan, lima program teknis memiliki pagu Rp{n(pagu - PROG[0][1])} dengan serapan {pct(real - PROG[0][2], pagu - PROG[0][1])} persen. Efisiensi paling besar bersumber dari gagal lelang pengadaan kincir tambak senilai Rp1.274.500.000 (Rp1,27 miliar).

### BAB V PENUTUP

Secara umum kinerja tahun 2024 tergolong baik. Produksi perikanan tangkap melampaui target sebesar {n(t24 - 215000, 1)} ton, tetapi produksi budidaya dan nilai ekspor memerlukan perbaikan. Untuk tahun 2025 dinas akan menyalurkan bibit rumput laut hasil kultur jaringan ke 3 kabupaten, menambah 2 unit gudang beku, dan memperluas pembinaan 25 pokdakan yang tertunda.

Laporan ini disampaikan kepada Gubernur pada hari {htgl(2025, 2, 27)}, satu hari sebelum batas waktu {htgl(2025, 2, 28).split(", ")[1]}.
"""


RUSAK = [
    ("tanggal", "ditandatangani pada hari ", "Senin", "Rabu", ", 22 Januari 2024", "22 Januari 2024 jatuh pada hari Senin"),
    ("silang", "Belanja terealisasi ", "Rp96,30", "Rp93,60", " miliar", "Tabel 4.1: realisasi Rp96.301.669.500"),
    ("aritmetika_prosa", "2.375,6 ton atau ", "34,67", "35,40", " persen dari kenaikan", "2.375,6/(221.846,3 - 214.994,0) x 100 = 34,67; 35,40 memakai kenaikan 2022-2023"),
    ("salin_tempel", "penurunan ialah ", "Kab. Karang Tiga", "Kota Selat Panjang", ": hasil", "Tabel 3.1: hanya Kab. Karang Tiga yang turun (882,8 ton)"),
    ("satuan", "per nelayan adalah 5,78 ", "ton", "kg", " per tahun", "221.846,3 ton/38.412 orang = 5,78 ton"),
    ("aritmetika_tabel", "| 10.455,9 | ", "585,5", "685,5", " |", "10.455,9 - 9.870,4 = 585,5"),
    ("silang", "Realisasi produksi budidaya sebesar ", "159.264,8", "159.624,8", " ton", "Tabel 2.1, Tabel 3.2, ikhtisar: 159.264,8"),
    ("aritmetika_prosa", "justru meningkat dari ", "65.247,5", "65.347,5", " ton", "159.463,5 - 94.216,0 = 65.247,5"),
    ("arah", "sementara kerapu ", "turun", "naik", " 148,6 ton", "1.246,8 menjadi 1.098,2 ton"),
    ("aritmetika_prosa", "keduanya menyerap US$", "56,63", "58,63", " juta", "27,18 + 29,45 = 56,63"),
]
JEBAK = [
    ("| Jumlah | 159.463,5 | 159.264,8 | -198,7 | 100,00 |", "rounded shares make 100,01"),
    ("5 indikator mencapai atau melampaui target, sedangkan 2 indikator lainnya", "two subsets of 7, one of them an indicator where less is better"),
    ("hasil hitungnya 120,83 persen, tetapi capaian dibatasi paling tinggi 120,00 persen", "capped achievement of a minimise indicator; 19/24 is not used"),
    ("Dari 128 PNS tersebut, 37 orang bertugas pada lima UPTD, dan 22 di antaranya", "nested subsets that need not sum to 128"),
    ("kenaikan dari 60,00 persen pada tahun 2023 setara 10,00 poin persen", "points, not the 16,67 per cent of the ratio"),
    ("Jika dirata-ratakan secara geometrik, pertumbuhan selama dua tahun itu 3,20 persen per tahun", "compound mean, not 6,51/2 = 3,26"),
    ("yakni 2.375,6 ton atau 34,67 persen dari kenaikan bersih provinsi", "share of a net increase, beside 7,44 in the table"),
    ("masih di bawah produksi Kab. Muara Sangir seorang diri", "a sum compared with one other row"),
    ("Di luar rumput laut, produksi budidaya justru meningkat", "rise outside one row while the total falls"),
    ("Empat dari enam kelompok komoditas mengalami kenaikan", "counts rows, total falls"),
    ("4.268.000 ekor (4,27 juta ekor)", "rounded restatement"),
    ("lebih rendah 5 kasus daripada batas target", "compares with target 24, not with 28 of last year"),
    ("Sisa anggaran pada Program Pengelolaan Perikanan Budidaya sendiri mencapai Rp2,09 miliar atau 46,37 persen dari seluruh sisa", "share of the remainder, not of the ceiling"),
    ("lima program teknis memiliki pagu Rp68.953.750.000 dengan serapan 94,56 persen", "subset of the table without programme 1"),
]
