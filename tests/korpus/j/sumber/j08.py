from alat import D, bagi, htgl, n, naik, pct, q, tabel, tanda, tgl

EXT = "md"
# pangkalan: (nama, trayek, target voyage, TW1..TW4, penumpang)
PER = [("Teluk Bayur", 5, 118, (26, 30, 28, 31), 41872), ("Tanjung Perak", 6, 142, (34, 37, 35, 38), 68305), ("Kupang", 8, 196, (41, 49, 46, 52), 112640),
       ("Ambon", 11, 264, (58, 66, 61, 70), 154218), ("Sorong", 9, 210, (45, 53, 50, 56), 98127), ("Merauke", 6, 130, (27, 33, 29, 36), 57466)]
TOL = [("2020", 14218, 5107), ("2021", 15963, 6284), ("2022", 17405, 7936), ("2023", 18672, 8815), ("2024", 19840, 10264)]  # TEUs berangkat, balik
WIL = [("Wilayah Barat", 6840, 5217), ("Wilayah Tengah", 11250, 8964), ("Wilayah Timur", 8310, 5659)]  # kapasitas TEUs, muatan berangkat
PNBP = [("Izin usaha angkutan laut", 4250000000, 4618500000), ("Persetujuan penggunaan kapal asing", 12600000000, 14375250000), ("Penempatan kapal tol laut", 900000000, 812400000), ("Jasa sertifikasi lainnya", 2250000000, 2309850000)]
ANG = [("Subsidi angkutan laut perintis", 1236450000000, 1229816225000), ("Subsidi kewajiban pelayanan publik tol laut", 428700000000, 421353490000), ("Subsidi kapal khusus ternak", 84150000000, 79627812000),
       ("Pengaturan lalu lintas laut", 18640000000, 17958443000), ("Dukungan manajemen", 32060000000, 31744030000)]


def teks():
    tr, tv = sum(p[1] for p in PER), sum(p[2] for p in PER)
    tw = [sum(p[3][i] for p in PER) for i in range(4)]
    rv, pn = sum(tw), sum(p[4] for p in PER)
    assert TOL[-1][1] == sum(w[2] for w in WIL) == 19840
    kap = sum(w[1] for w in WIL)
    pt, pr = sum(p[1] for p in PNBP), sum(p[2] for p in PNBP)
    ap, ar = sum(a[1] for a in ANG), sum(a[2] for a in ANG)
    iku = [("IKK 1", "Persentase pelaksanaan voyage angkutan laut perintis", "%", D("96.00"), q(bagi(rv, tv) * 100), 2, 1), ("IKK 2", "Muatan berangkat tol laut", "TEUs", D(19500), D(19840), 0, 1),
           ("IKK 3", "Rasio muatan balik terhadap muatan berangkat", "%", D("50.00"), q(bagi(10264, 19840) * 100), 2, 1), ("IKK 4", "Ketepatan jadwal kapal tol laut", "%", D("85.00"), D("81.60"), 2, 1),
           ("IKK 5", "Waktu penerbitan izin", "hari kerja", D("5.00"), D("4.20"), 2, -1)]
    cap = [q(bagi(r, t) * 100) if s == 1 else q(bagi(2 * t - r, t) * 100) for _, _, _, t, r, _, s in iku]
    pp = [(p[0], p[1], p[2], *p[3], sum(p[3]), pct(sum(p[3]), p[2])) for p in PER]
    real = {p[0]: bagi(sum(p[3]), p[2]) for p in PER}
    hi, lo = max(real, key=real.get), min(real, key=real.get)
    assert [c >= 100 for c in cap] == [True, True, True, False, True], cap
    sub, subr = sum(a[1] for a in ANG[:3]), sum(a[2] for a in ANG[:3])
    lf = [(w[0], bagi(w[2], w[1])) for w in WIL]
    assert max(lf, key=lambda x: x[1])[0] == "Wilayah Tengah" and min(lf, key=lambda x: x[1])[0] == "Wilayah Timur"
    rp = lambda x: f"Rp. {n(x)},-"
    kurang = [p[0] for p in PNBP if p[2] < p[1]]
    assert kurang == ["Penempatan kapal tol laut"]
    sr = sorted((bagi(a[2], a[1]), a[0]) for a in ANG)
    assert sr[0][1] == "Subsidi kapal khusus ternak" and sr[-1][1] == ANG[0][0], sr
    kur = sum(max(0, p[2] - sum(p[3])) for p in PER)
    assert kur == 31 and kur - 2 == tv - rv
    tumb = [bagi(TOL[i][1], TOL[i - 1][1]) for i in range(1, 5)]
    assert tumb == sorted(tumb, reverse=True)
    return f"""# LAPORAN KINERJA TAHUN 2024

# DIREKTORAT LALU LINTAS DAN ANGKUTAN LAUT

## RINGKASAN EKSEKUTIF

Direktorat Lalu Lintas dan Angkutan Laut melaksanakan tugas berdasarkan Peraturan Menteri Perhubungan Nomor PM 17 Tahun 2022. Pengukuran kinerja Tahun 2024 dilakukan terhadap 5 (lima) Indikator Kinerja Kegiatan (IKK) yang tertuang dalam Perjanjian Kinerja tanggal {tgl(2024, 1, 2)} dan revisinya tanggal {tgl(2024, 9, 2)}. Dari lima IKK, empat IKK mencapai target dan satu IKK, yakni ketepatan jadwal kapal tol laut, belum mencapai target.

Rata-rata capaian kinerja sebesar {n(bagi(sum(cap), 5), 2)}%. Pelayanan angkutan laut perintis terlaksana {n(rv)} voyage dari {n(tv)} voyage yang direncanakan. Realisasi anggaran sebesar {rp(ar)} dari pagu {rp(ap)} atau {pct(ar, ap)}%.

## BAB I PENDAHULUAN

### 1.1 Tugas dan Organisasi

Direktorat terdiri atas empat subdirektorat dan satu subbagian tata usaha, dengan jumlah pegawai 94 orang. Berdasarkan jenis kelamin, 55 orang laki-laki dan 39 orang perempuan. Pegawai berpendidikan S2 ke atas 31 orang atau {pct(31, 94)}%, selebihnya S1/D-IV ke bawah.

### 1.2 Sistematika

Laporan ini memuat Bab I Pendahuluan (halaman 1), Bab II Perencanaan Kinerja (halaman 9), Bab III Akuntabilitas Kinerja (halaman 17), dan Bab IV Penutup (halaman 58).

## BAB II PERENCANAAN KINERJA

Target IKK 2 pada Perjanjian Kinerja awal adalah 18.900 TEUs. Melalui revisi, target dinaikkan {n(19500 - 18900)} TEUs sehingga menjadi 19.500 TEUs. Target empat IKK lainnya tidak berubah. Pada Renstra 2020-2024 target akhir ketepatan jadwal adalah 88,00%, sedangkan target tahun 2024 dalam Perjanjian Kinerja ditetapkan 85,00% sesuai hasil reviu Renstra.

## BAB III AKUNTABILITAS KINERJA

### 3.1 Capaian Kinerja

Tabel III.1 Target dan Realisasi IKK Tahun 2024

{tabel(["Kode", "Uraian IKK", "Satuan", "Target", "Realisasi", "Capaian (%)"], [(k, u, s, n(t, d), n(r, d), n(c, 2)) for (k, u, s, t, r, d, _), c in zip(iku, cap)])}

Keterangan: IKK 5 merupakan indikator negatif (semakin cepat semakin baik).

Capaian tertinggi adalah IKK 5 sebesar {n(cap[4], 2)}%, sedangkan capaian terendah adalah IKK 4 sebesar {n(cap[3], 2)}%. Realisasi ketepatan jadwal 81,60% tersebut terpaut {n(D(85) - D("81.6"), 2)} poin persen dari target Perjanjian Kinerja dan {n(D(88) - D("81.6"), 2)} poin persen dari target awal Renstra. Meskipun demikian, realisasinya meningkat dari 78,25% pada tahun 2023.

### 3.2 IKK 1 Pelaksanaan Voyage Angkutan Laut Perintis

Tabel III.2 Realisasi Voyage menurut Pangkalan

{tabel(["Pangkalan", "Trayek", "Target", "TW I", "TW II", "TW III", "TW IV", "Realisasi", "%"], [*[(a, b, n(c), *r[:-2], n(r[-2]), r[-1]) for a, b, c, *r in pp], ("Jumlah", tr, n(tv), *tw, n(rv), pct(rv, tv))])}

Jumlah trayek perintis yang dilayani sebanyak {tr} trayek dengan 39 kapal, termasuk 3 kapal pengganti. Pangkalan {hi} mencatat persentase pelaksanaan paling tinggi ({n(real[hi] * 100, 2)}%) dan pangkalan {lo} paling rendah ({n(real[lo] * 100, 2)}%). Dari sisi jumlah voyage, Ambon adalah yang terbanyak dengan {n(sum(PER[3][3]))} voyage.

Realisasi sampai dengan Triwulan III sebesar {n(sum(tw[:3]))} voyage ({pct(sum(tw[:3]), tv)}% dari target setahun). Pada Triwulan IV dilaksanakan {tw[3]} voyage, bertambah {tw[3] - tw[2]} voyage dari Triwulan III. Di lima pangkalan terdapat kekurangan {kur} voyage, yaitu {22} voyage karena kapal naik dok dan {kur - 22} voyage karena cuaca; dengan kelebihan {144 - 142} voyage di Tanjung Perak, kekurangan bersihnya {tv - rv} voyage.

Penumpang yang diangkut berjumlah {n(pn)} orang, sehingga rata-rata per voyage {n(bagi(pn, rv))} orang. Tiga pangkalan di kawasan Maluku dan Papua (Ambon, Sorong, dan Merauke) mengangkut {n(sum(p[4] for p in PER[3:]))} orang, atau {pct(sum(p[4] for p in PER[3:]), pn)}% dari seluruh penumpang. Subsidi perintis per penumpang mencapai Rp. {n(bagi(ANG[0][2], pn))},-.

### 3.3 IKK 2 dan IKK 3 Muatan Tol Laut

Tabel III.3 Muatan Tol Laut 2020-2024 (TEUs)

{tabel(["Tahun", "Muatan Berangkat", "Muatan Balik", "Jumlah", "Rasio Balik (%)"], [(a, n(b), n(c), n(b + c), pct(c, b)) for a, b, c in TOL])}

Muatan berangkat naik dari {n(18672)} TEUs menjadi {n(19840)} TEUs atau {naik(19840, 18672)}%. Laju pertumbuhan itu terus melambat sejak 2021, saat muatan berangkat tumbuh {naik(15963, 14218)}%. Dibandingkan tahun 2020, muatan berangkat tahun 2024 lebih besar {n(19840 - 14218)} TEUs, sedangkan muatan balik menjadi {n(bagi(10264, 5107), 2)} kali lipat.

Rasio muatan balik tahun 2024 sebesar {pct(10264, 19840)}%, bertambah {n(q(bagi(10264, 19840) * 100) - q(bagi(8815, 18672) * 100), 2)} poin persen. Selama lima tahun muatan balik berjumlah {n(sum(t[2] for t in TOL))} TEUs, dengan rata-rata {n(bagi(sum(t[2] for t in TOL), 5), 1)} TEUs per tahun.

Tabel III.4 Tingkat Keterisian Muatan Berangkat Tahun 2024

{tabel(["Wilayah", "Kapasitas (TEUs)", "Muatan (TEUs)", "Keterisian (%)"], [(a, n(b), n(c), pct(c, b)) for a, b, c in WIL] + [("Jumlah", n(kap), n(19840), pct(19840, kap))])}

Keterisian tertinggi terdapat di Wilayah Tengah dan terendah di Wilayah Timur. Apabila ketiga persentase dirata-ratakan tanpa bobot hasilnya {n(bagi(sum(q(x[1] * 100) for x in lf), 3), 2)}%, berbeda dari keterisian gabungan {pct(19840, kap)}% karena kapasitas tiap wilayah tidak sama. Ruang muat yang tidak terisi di Wilayah Timur {n(8310 - 5659)} TEUs.

### 3.4 IKK 4 dan IKK 5

Ketepatan jadwal dihitung dari 625 kedatangan kapal tol laut, 510 di antaranya tepat jadwal. Sebanyak {625 - 510} kedatangan terlambat; rata-rata keterlambatan 14,5 jam (14 jam 30 menit). Waktu penerbitan izin rata-rata 4,20 hari kerja, lebih cepat {n(D(5) - D("4.2"), 2)} hari kerja dari standar. Izin yang diterbitkan sepanjang tahun 2.316 izin, yang 2.084 di antaranya ({pct(2084, 2316)}%) melalui sistem elektronik.

Uji coba digitalisasi manifest dilaksanakan pada {htgl(2024, 8, 12)} di Pelabuhan Tanjung Perak, dan diterapkan penuh sejak {htgl(2024, 11, 4)}.

### 3.5 Penerimaan Negara Bukan Pajak

Tabel III.5 PNBP Tahun 2024 (Rp)

{tabel(["Jenis Penerimaan", "Target", "Realisasi", "Lebih/(Kurang)", "%"], [(a, n(b), n(c), n(c - b) if c >= b else f"({n(b - c)})", pct(c, b)) for a, b, c in PNBP] + [("Jumlah", n(pt), n(pr), n(pr - pt), pct(pr, pt))])}

PNBP melampaui target sebesar {rp(pr - pt)}. Persetujuan penggunaan kapal asing menyumbang {pct(PNBP[1][2], pr)}% dari realisasi. Hanya penerimaan penempatan kapal tol laut yang tidak mencapai target, yaitu kurang {rp(PNBP[2][1] - PNBP[2][2])}. Realisasi PNBP tahun 2023 sebesar {rp(20745600000)}, dengan demikian PNBP tahun 2024 naik {naik(pr, 20745600000)}%.

### 3.6 Realisasi Anggaran

Tabel III.6 Pagu dan Realisasi Anggaran (Rp)

{tabel(["No.", "Kegiatan", "Pagu", "Realisasi", "%"], [(f"{i + 1}.", a, n(b), n(c), pct(c, b)) for i, (a, b, c) in enumerate(ANG)] + [("", "Jumlah", n(ap), n(ar), pct(ar, ap))])}

Tiga kegiatan subsidi memiliki pagu {rp(sub)} (Rp{n(bagi(sub, 10**12), 2)} triliun) atau {pct(sub, ap)}% dari seluruh pagu, dan terealisasi {pct(subr, sub)}%. Sisa anggaran {rp(ap - ar)}, yang terbesar berada pada subsidi kewajiban pelayanan publik tol laut, {rp(ANG[1][1] - ANG[1][2])}. Dilihat dari persentase, realisasi paling rendah adalah subsidi kapal khusus ternak ({pct(ANG[2][2], ANG[2][1])}%).

Sebagaimana Tabel III.6, kegiatan dukungan manajemen hanya mengambil {pct(ANG[4][2], ar)}% dari realisasi. Pagu semula {rp(1815000000000)} mengalami pengurangan {rp(1815000000000 - ap)} berdasarkan Surat Menteri Keuangan Nomor S-1023/MK.02/2024 tanggal {tgl(2024, 11, 7)}.

## BAB IV PENUTUP

Secara keseluruhan kinerja Tahun 2024 dapat dinyatakan berhasil dengan catatan pada IKK 4. Rencana aksi Tahun 2025:

1. menambah 2 kapal cadangan pada pangkalan {lo};
2. menetapkan jendela sandar (berthing window) di 6 pelabuhan singgah;
3. mengembangkan sentra muatan balik di 4 lokasi Wilayah Timur;
4. memperluas manifest digital ke 12 pelabuhan.

Jakarta, {tgl(2025, 1, 30)}
"""


RUSAK = [
    ("tanggal", "revisinya tanggal 2 September ", "2024", "2023", ".", "revisi tidak mungkin mendahului perjanjian 2 Januari 2024"),
    ("silang", "laut perintis terlaksana ", "1.031", "1.013", " voyage", "Tabel III.2: 1.031"),
    ("aritmetika_prosa", "target dinaikkan ", "600", "700", " TEUs", "19.500 - 18.900 = 600"),
    ("salin_tempel", "capaian terendah adalah IKK 4 sebesar ", "96,00", "81,60", "%", "Tabel III.1: capaian IKK 4 96,00; 81,60 adalah realisasinya"),
    ("aritmetika_tabel", "| 231 | 268 | ", "249", "259", " |", "28 + 35 + 46 + 61 + 50 + 29 = 249"),
    ("aritmetika_prosa", "748 voyage (", "70,57", "72,55", "% dari target setahun", "748/1.060 = 70,57%; 72,55 memakai pembagi realisasi 1.031"),
    ("aritmetika_prosa", "309.811 orang, atau ", "58,17", "57,18", "% dari seluruh penumpang", "309.811/532.628 = 58,17%"),
    ("silang", "Muatan berangkat naik dari ", "18.672", "18.762", " TEUs", "Tabel III.3 tahun 2023: 18.672"),
    ("satuan", "lebih cepat 0,80 ", "hari", "jam", " kerja", "5,00 - 4,20 hari kerja = 0,80 hari kerja"),
    ("penomoran", "### ", "3.5", "3.6", " Penerimaan Negara", "subbab 3.6 dipakai dua kali, 3.5 tidak ada"),
]
JEBAK = [
    ("Target IKK 2 pada Perjanjian Kinerja awal adalah 18.900 TEUs", "changed target: the table has 19.500"),
    ("Pada Renstra 2020-2024 target akhir ketepatan jadwal adalah 88,00%, sedangkan target tahun 2024 dalam Perjanjian Kinerja ditetapkan 85,00%", "two targets for one indicator"),
    ("Bab II Perencanaan Kinerja (halaman 9), Bab III Akuntabilitas Kinerja (halaman 17)", "page references"),
    ("| IKK 5 | Waktu penerbitan izin | hari kerja | 5,00 | 4,20 | 116,00 |", "negative indicator: (2 x 5 - 4,2)/5"),
    ("terpaut 3,40 poin persen dari target Perjanjian Kinerja dan 6,40 poin persen dari target awal Renstra", "two differences of one realisation"),
    ("45 trayek dengan 39 kapal, termasuk 3 kapal pengganti", "two counted populations"),
    ("dengan kelebihan 2 voyage di Tanjung Perak, kekurangan bersihnya 29 voyage", "gross 31, net 29"),
    ("70,57% dari target setahun", "three quarters against the year's target"),
    ("Laju pertumbuhan itu terus melambat sejak 2021", "growth slows while the level rises"),
    ("muatan balik menjadi 2,01 kali lipat", "multiple, beside a difference"),
    ("Apabila ketiga persentase dirata-ratakan tanpa bobot hasilnya 74,68%", "unweighted mean beside 75,15"),
    ("rata-rata keterlambatan 14,5 jam (14 jam 30 menit)", "decimal hours restated"),
    ("| 900.000.000 | 812.400.000 | (87.600.000) | 90,27 |", "brackets as minus"),
    ("Pagu semula Rp. 1.815.000.000.000,- mengalami pengurangan Rp. 15.000.000.000,- berdasarkan Surat Menteri Keuangan Nomor S-1023/MK.02/2024", "earlier ceiling, digits in a letter number"),
    ("yang terbesar berada pada subsidi kewajiban pelayanan publik tol laut, Rp. 7.346.510.000,-. Dilihat dari persentase, realisasi paling rendah adalah subsidi kapal khusus ternak (94,63%)", "two rankings"),
]
