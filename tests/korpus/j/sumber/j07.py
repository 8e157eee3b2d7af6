from alat import D, bagi, htgl, kotak, n, naik, pct, q, tgl

EXT = "txt"
JEN = [("Banjir", 38, 46), ("Tanah longsor", 61, 72), ("Cuaca ekstrem", 54, 49), ("Kebakaran hutan dan lahan", 27, 9), ("Gempa bumi", 3, 4), ("Kebakaran permukiman", 29, 34)]
TWK = [("I", 88, 1914, 3), ("II", 41, 602, 1), ("III", 22, 138, 0), ("IV", 63, 1326, 2)]  # kejadian, pengungsi, meninggal
RMH = [("Banjir", 12, 47, 318), ("Tanah longsor", 39, 68, 121), ("Cuaca ekstrem", 7, 55, 402), ("Gempa bumi", 0, 4, 37), ("Kebakaran permukiman", 28, 9, 6)]
LOG = [("Beras", "kg", 18500, 24000, 31250), ("Mi instan", "dus", 640, 1500, 1385), ("Selimut", "lembar", 1120, 2000, 2264), ("Tenda keluarga", "unit", 46, 30, 51), ("Terpal", "lembar", 380, 900, 1017)]
ANG = [("Penunjang Urusan Pemerintahan Daerah", D("4286.45"), D("4193.72")), ("Penanggulangan Bencana", D("3913.55"), D("3688.19"))]
BTT = (D("2500"), D("1864.38"))
DES = [("2019-2021", 14), ("2022", 6), ("2023", 8), ("2024", 9)]
RT = [("Kecamatan kota (4 kecamatan)", 58, 51), ("Kecamatan pinggiran (7 kecamatan)", 96, 80), ("Kecamatan pegunungan (5 kecamatan)", 60, 43)]


def teks():
    a23, a24 = sum(x[1] for x in JEN), sum(x[2] for x in JEN)
    assert a24 == 214 == sum(t[1] for t in TWK) == sum(r[1] for r in RT), (a24, sum(t[1] for t in TWK), sum(r[1] for r in RT))
    peng, men = sum(t[2] for t in TWK), sum(t[3] for t in TWK)
    rb, rs, rr = (sum(r[i] for r in RMH) for i in (1, 2, 3))
    rt = sum(r[2] for r in RT)
    pg, rl = sum(x[1] for x in ANG), sum(x[2] for x in ANG)
    ds = sum(d[1] for d in DES)
    iku = [("Indeks Risiko Bencana (IRBI)", "poin", D("138.50"), D("136.84"), "turun"), ("Persentase kejadian ditangani sesuai waktu tanggap", "%", D("80.00"), q(bagi(rt, a24) * 100), "naik"),
           ("Jumlah Desa Tangguh Bencana (kumulatif)", "desa", D(36), D(ds), "naik"), ("Nilai SAKIP", "nilai", D("70.50"), D("69.85"), "naik")]
    cap = [q(bagi(2 * t - r, t) * 100) if m == "turun" else q(bagi(r, t) * 100) for _, _, t, r, m in iku]
    assert [c >= 100 for c in cap] == [True, True, True, False], cap
    sisa = [a + b - c for _, _, a, b, c in LOG]
    assert all(x >= 0 for x in sisa), sisa
    f = lambda u, v: n(v, 0) if u == "desa" else n(v, 2)
    hid = 46 + 72 + 49
    return f"""LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (LAKIP)
BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN GIRI MULYA
TAHUN 2024

BAB I. PENDAHULUAN

1.1. Kelembagaan

BPBD Kabupaten Giri Mulya dibentuk dengan Peraturan Daerah Nomor 11 Tahun 2011 sebagai pelaksanaan Undang-Undang Nomor 24 Tahun 2007. Unsur pelaksana dipimpin seorang Kepala Pelaksana yang membawahi satu sekretariat dan tiga bidang, yaitu:
   a) Bidang Pencegahan dan Kesiapsiagaan;
   b) Bidang Kedaruratan dan Logistik;
   c) Bidang Rehabilitasi dan Rekonstruksi.

Sumber daya manusia berjumlah 73 (tujuh puluh tiga) orang, yakni 29 ASN dan 44 anggota Tim Reaksi Cepat. Dari 44 anggota TRC, 36 orang telah bersertifikat. Wilayah kerja meliputi 16 kecamatan dan 184 desa/kelurahan; 127 di antaranya berada di zona rawan sedang sampai tinggi.

1.2. Intisari

Selama tahun 2024 terjadi 214 (dua ratus empat belas) kejadian bencana dengan 6 korban meninggal dunia dan {n(peng)} jiwa mengungsi. Rumah yang rusak {n(rb + rs + rr)} unit. Waktu tanggap terpenuhi pada {rt} kejadian. Desa Tangguh Bencana (Destana) bertambah 9 desa sehingga menjadi {ds} desa. Anggaran dua program terserap {pct(rl, pg)} persen.

BAB II. PERJANJIAN KINERJA DAN CAPAIAN

Perjanjian Kinerja ditandatangani pada {htgl(2024, 1, 8)}, lalu diubah pada {htgl(2024, 10, 7)} karena penyesuaian target Destana dari 33 menjadi 36 desa.

Tabel 2.1. Indikator Kinerja Utama

{kotak(["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"], [(str(i + 1), a, u, f(u, t), f(u, r), n(c, 2)) for i, ((a, u, t, r, _), c) in enumerate(zip(iku, cap))])}
Ket: indikator nomor 1 bersifat minimize, rumus capaian = (2 x target - realisasi) / target x 100.

Tiga indikator melampaui target, sedangkan nilai SAKIP kurang {n(D("70.50") - D("69.85"), 2)} dari target meskipun naik {n(D("69.85") - D("68.12"), 2)} dibandingkan nilai tahun 2023 (68,12). IRBI sebesar 136,84 lebih baik {n(D("138.50") - D("136.84"), 2)} poin daripada target; pada tahun 2023 IRBI tercatat 141,20. Rata-rata capaian keempat indikator {n(bagi(sum(cap), 4), 2)} persen.

BAB III. ANALISIS

3.1. Kejadian Bencana

Tabel 3.1. Kejadian menurut jenis

{kotak(["No", "Jenis", "2023", "2024", "Selisih"], [(str(i + 1), a, b, c, c - b) for i, (a, b, c) in enumerate(JEN)] + [("", "Jumlah", a23, a24, a24 - a23)])}

Jumlah kejadian hanya naik tipis, {a24 - a23} kejadian ({naik(a24, a23)} persen), tetapi susunannya berubah. Tanah longsor dan banjir bertambah masing-masing {72 - 61} dan {46 - 38} kejadian, sementara kebakaran hutan dan lahan merosot {27 - 9} kejadian atau tinggal sepertiga dari tahun sebelumnya. Cuaca ekstrem juga berkurang {54 - 49} kejadian.

Bencana hidrometeorologi basah (banjir, tanah longsor, dan cuaca ekstrem) berjumlah {hid} kejadian atau {pct(hid, a24)} persen dari seluruh kejadian. Tanah longsor sendiri menyumbang {pct(72, a24)} persen. Bila kebakaran permukiman, yang tergolong bencana nonalam, dikeluarkan, bencana alam berjumlah {a24 - 34} kejadian.

Tabel 3.2. Kejadian dan dampak per triwulan tahun 2024

{kotak(["TW", "Bulan", "Kejadian", "Mengungsi (jiwa)", "Meninggal (orang)"], [(a, bl, b, n(c), d) for (a, b, c, d), bl in zip(TWK, ["Januari-Maret", "April-Juni", "Juli-September", "Oktober-Desember"])] + [("", "Jumlah", a24, n(peng), men)])}

Kejadian paling banyak ada pada triwulan I, yaitu {88} kejadian ({pct(88, a24)} persen), bertepatan dengan puncak musim hujan. Triwulan III paling sedikit, seperempat dari triwulan I. Pada triwulan IV kejadian kembali meningkat menjadi 63 kejadian, {n(bagi(63, 22), 2)} kali triwulan III. Rata-rata pengungsi per kejadian sepanjang tahun {n(bagi(peng, a24), 1)} jiwa.

Banjir bandang di Kecamatan Lembah Damar pada {htgl(2024, 2, 13)} merupakan kejadian terbesar: 1.208 jiwa mengungsi dan 2 orang meninggal. Masa tanggap darurat ditetapkan 14 hari, terhitung sejak {tgl(2024, 2, 14)} sampai dengan {tgl(2024, 2, 27)}.

3.2. Kerusakan dan Kerugian

Tabel 3.3. Rumah rusak menurut jenis bencana (unit)

{kotak(["No", "Jenis", "Rusak berat", "Rusak sedang", "Rusak ringan", "Jumlah"], [(str(i + 1), a, b, c, d, b + c + d) for i, (a, b, c, d) in enumerate(RMH)] + [("", "Jumlah", rb, rs, rr, n(rb + rs + rr))])}
Ket: kebakaran hutan dan lahan tidak merusak rumah.

Rumah rusak berat {rb} unit, {pct(rb, rb + rs + rr)} persen dari rumah rusak. Tanah longsor paling banyak menimbulkan rusak berat ({39} unit), sedangkan cuaca ekstrem paling banyak menimbulkan kerusakan secara total ({7 + 55 + 402} unit). Perbandingan rusak ringan terhadap rusak berat adalah {n(bagi(rr, rb), 1)} banding 1.

Taksiran kerugian Rp18.725.400.000 (delapan belas miliar tujuh ratus dua puluh lima juta empat ratus ribu rupiah), terdiri atas permukiman Rp11.240.000.000, infrastruktur Rp6.318.900.000, dan pertanian Rp1.166.500.000. Kerugian permukiman setara {pct(11240000000, 18725400000)} persen. Kerugian tahun 2023 Rp21,36 miliar, jadi tahun 2024 lebih kecil sekitar Rp{n(D("21.36") - D("18.7254"), 2)} miliar.

3.3. Waktu Tanggap

Standar waktu tanggap ialah 30 menit untuk kecamatan kota, 60 menit untuk kecamatan pinggiran, dan 120 menit untuk kecamatan pegunungan.

Tabel 3.4. Pemenuhan waktu tanggap

{kotak(["No", "Wilayah", "Kejadian", "Sesuai standar", "Persen"], [(str(i + 1), a, b, c, pct(c, b)) for i, (a, b, c) in enumerate(RT)] + [("", "Jumlah", a24, rt, pct(rt, a24))])}

Dari 214 kejadian, {rt} kejadian ditangani sesuai standar dan {a24 - rt} kejadian terlambat. Kecamatan kota mencatat pemenuhan tertinggi, {pct(51, 58)} persen, kecamatan pegunungan terendah. Lebih dari separuh keterlambatan pada kecamatan pegunungan ({9} dari {60 - 43} kejadian) disebabkan jalan terputus. Rata-rata waktu tanggap kabupaten 41 menit, lebih cepat 5 menit dari tahun 2023.

3.4. Desa Tangguh Bencana

Destana yang dibentuk pada periode 2019-2021 sebanyak 14 desa, tahun 2022 sebanyak 6 desa, tahun 2023 sebanyak 8 desa, dan tahun 2024 sebanyak 9 desa. Secara kumulatif {ds} desa atau {pct(ds, 127)} persen dari 127 desa/kelurahan rawan. Sisanya {127 - ds} desa/kelurahan ditargetkan rampung pada tahun 2032 dengan laju rata-rata {n(bagi(127 - ds, 8), 2)} desa per tahun selama delapan tahun (2025-2032).

3.5. Logistik

Tabel 3.5. Persediaan logistik tahun 2024

{kotak(["Barang", "Satuan", "Awal", "Masuk", "Keluar", "Akhir"], [(a, b, n(c), n(d), n(e), n(s)) for (a, b, c, d, e), s in zip(LOG, sisa)])}

Beras yang disalurkan {n(31250)} kg atau {n(bagi(31250, 1000), 2)} ton, lebih banyak {n(31250 - 24000)} kg daripada yang masuk, sehingga stok akhir menyusut menjadi {n(sisa[0])} kg. Stok mi instan bertambah {n(1500 - 1385)} dus. Selimut keluar {n(2264)} lembar, {pct(2264, 3120)} persen dari persediaan yang tersedia (awal ditambah masuk).

BAB IV. ANGGARAN

Tabel 4.1. Anggaran dan realisasi (juta rupiah)

{kotak(["No", "Program", "Anggaran", "Realisasi", "Persen"], [(str(i + 1), a, n(b, 2), n(c, 2), pct(c, b)) for i, (a, b, c) in enumerate(ANG)] + [("", "Jumlah", n(pg, 2), n(rl, 2), pct(rl, pg))])}
Ket: di luar Belanja Tidak Terduga (BTT) yang berada pada DPA BPKAD, kode rekening 5.3.01.01.01.0001.

Anggaran dua program Rp{n(bagi(pg, 1000), 2)} miliar, terealisasi Rp{n(rl, 2)} juta. Sisa Rp{n(pg - rl, 2)} juta sebagian besar berada pada Program Penanggulangan Bencana (Rp{n(ANG[1][1] - ANG[1][2], 2)} juta). BTT yang dipakai untuk kebencanaan Rp{n(BTT[1], 2)} juta dari Rp{n(BTT[0], 2)} juta ({pct(BTT[1], BTT[0])} persen). Jika BTT diikutkan, belanja kebencanaan seluruhnya Rp{n(rl + BTT[1], 2)} juta.

BAB V. PENUTUP

Kinerja tahun 2024 secara umum memenuhi target. Empat langkah perbaikan disiapkan: pos siaga di 5 kecamatan pegunungan, pembentukan 12 Destana baru, sertifikasi 8 anggota TRC yang belum bersertifikat, dan pembenahan dokumen SAKIP.

Giri Mulya, {tgl(2025, 2, 21)}
Kepala Pelaksana
"""


RUSAK = [
    ("silang", "meninggal dunia dan ", "3.980", "3.890", " jiwa mengungsi", "Tabel 3.2: 3.980"),
    ("arah", "Cuaca ekstrem juga ", "berkurang", "bertambah", " 5 kejadian", "54 menjadi 49"),
    ("aritmetika_prosa", "cuaca ekstrem) berjumlah ", "167", "176", " kejadian", "46 + 72 + 49 = 167"),
    ("tanggal", "sampai dengan ", "27", "29", " Februari 2024", "14 hari sejak 14 Februari berakhir 27 Februari"),
    ("terbilang", "tujuh ratus ", "dua puluh lima", "lima puluh dua", " juta", "Rp18.725.400.000: tujuh ratus dua puluh lima juta"),
    ("silang", "Dari 214 kejadian, ", "174", "147", " kejadian ditangani", "Tabel 3.4: 174; 214 - 40 = 174"),
    ("aritmetika_prosa", "laju rata-rata ", "11,25", "12,86", " desa per tahun", "90/8 = 11,25; 12,86 = 90/7"),
    ("aritmetika_tabel", "|  2.264 |    ", "856", "865", " |", "1.120 + 2.000 - 2.264 = 856"),
    ("satuan", "31.250 kg atau 31,25 ", "ton", "kuintal", ", lebih", "31.250 kg = 31,25 ton"),
    ("cacah", "", "Empat", "Lima", " langkah perbaikan", "yang disebut empat langkah"),
]
JEBAK = [
    ("Dari 44 anggota TRC, 36 orang telah bersertifikat", "subset; the other 8 only in Bab V"),
    ("184 desa/kelurahan; 127 di antaranya berada di zona rawan", "two populations: later shares have base 127"),
    ("karena penyesuaian target Destana dari 33 menjadi 36 desa", "changed target beside the table's 36"),
    ("rumus capaian = (2 x target - realisasi) / target x 100", "minimise indicator"),
    ("nilai SAKIP kurang 0,65 dari target meskipun naik 1,73 dibandingkan nilai tahun 2023", "two comparisons, two bases"),
    ("merosot 18 kejadian atau tinggal sepertiga dari tahun sebelumnya", "9 of 27"),
    ("bertambah masing-masing 11 dan 8 kejadian", "respectively, with the rows in the other order"),
    ("Triwulan III paling sedikit, seperempat dari triwulan I", "22 of 88 implicit"),
    ("1.208 jiwa mengungsi dan 2 orang meninggal", "one event, part of the quarter's 1.914 and 3"),
    ("Tanah longsor paling banyak menimbulkan rusak berat (39 unit), sedangkan cuaca ekstrem paling banyak menimbulkan kerusakan secara total (464 unit)", "two maxima"),
    ("terhitung sejak 14 Februari 2024 sampai dengan 27 Februari 2024", "14 days, both ends counted"),
    ("(9 dari 17 kejadian) disebabkan jalan terputus", "17 = 60 - 43, not in the table"),
    ("Rp2,63 miliar", "difference with last year's figure only rounded"),
    ("72,56 persen dari persediaan yang tersedia (awal ditambah masuk)", "base is a sum of two columns"),
    ("Jika BTT diikutkan, belanja kebencanaan seluruhnya Rp9.746,29 juta", "amount outside the table's total"),
]
