from inti import *

@dok
def g01():
    """RSUD kabupaten, LKjIP 2024; prosa bertutur, tabel Markdown"""
    d = Dok(1); p = d.p
    TT = 184; H = 366
    ru = [('Anggrek (Penyakit Dalam)', 46, 13214, 3108, 61, 38), ('Bougenvil (Bedah)', 38, 10127, 2467, 29, 17), ('Cempaka (Anak)', 40, 9836, 2914, 22, 13), ('Dahlia (Kebidanan)', 34, 8455, 3227, 4, 2), ('ICU/HCU', 14, 3911, 688, 74, 47), ('VIP Edelweis', 12, 2679, 781, 5, 3)]
    d.ok(sum(x[1] for x in ru) == TT)
    HP = sum(x[2] for x in ru); PK = sum(x[3] for x in ru); MT = sum(x[4] for x in ru); M48 = sum(x[5] for x in ru)
    BOR = pc(HP, TT * H); LOS = bulat(F(HP, PK), 2); TOI = bulat(F(TT * H - HP, PK), 2); BTO = bulat(F(PK, TT), 2)
    GDR = bulat(F(MT * 1000, PK), 2); NDR = bulat(F(M48 * 1000, PK), 2)
    p('# LAPORAN KINERJA INSTANSI PEMERINTAH', '# RSUD WIRA HUSADA KABUPATEN TIRTA KENCANA', '# TAHUN 2024', '')
    p('## IKHTISAR EKSEKUTIF', '')
    iku = [('Bed Occupancy Ratio (BOR)', '%', D('68.00'), BOR, '+'), ('Net Death Rate (NDR)', '‰', D('9.00'), NDR, '-'), ('Indeks Kepuasan Masyarakat', 'indeks', D('85.50'), D('86.37'), '+'), ('Cost Recovery Rate (CRR)', '%', D('82.00'), None, '+'), ('Waktu tunggu rawat jalan', 'menit', D(60), D(66), '-'), ('Elemen akreditasi terpenuhi', '%', D('90.00'), pc(287, 312), '+')]
    pend, bel = D('96.845'), D('121.370')
    iku[3] = iku[3][:3] + (pc(pend, bel), '+')
    cap = [pc(r, t) if s == '+' else bulat((2 * t - r) * 100 / t, 2) for _, _, t, r, s in iku]
    rata = bulat(sum(cap) / 6, 2); lolos = sum(c >= 100 for c in cap)
    p(f'RSUD Wira Husada memperjanjikan enam indikator kinerja utama pada 2024. Sebanyak {terb(lolos)} di antaranya mencapai atau melewati target, sedangkan {terb(6-lolos)} lainnya belum. Rata-rata capaian keenam indikator tersebut {n(rata,2)} persen.')
    d.ok(0 < lolos < 6)
    p(f'Pendapatan BLUD yang dihimpun rumah sakit sebesar Rp{n(pend,3)} juta... dibulatkan menjadi Rp{n(bulat(pend,1),1)} miliar pada dokumen ini.'.replace(' juta... dibulatkan', ' miliar, dibulatkan'))
    p('', '## BAB I PENDAHULUAN', '', '### 1.1 Gambaran Umum', '')
    p(f'Rumah sakit kelas C ini berdiri pada {tgl(1987,8,12)} sehingga pada Agustus 2024 genap berusia {2024-1987} tahun. Sejak {tgl(2013,1,2)} RSUD menerapkan pola pengelolaan keuangan BLUD penuh. Kapasitasnya {TT} tempat tidur yang tersebar di {terb(len(ru))} ruang rawat; ruang terbesar ialah Anggrek dengan {ru[0][1]} tempat tidur dan yang terkecil VIP Edelweis dengan {ru[5][1]} tempat tidur.')
    p('', '**Tabel 1.1 Pegawai RSUD Wira Husada menurut Jenis Tenaga dan Status, 31 Desember 2024**', '')
    pg = [('Dokter spesialis', 21, 6, 3), ('Dokter umum', 14, 9, 4), ('Perawat', 118, 73, 41), ('Bidan', 37, 19, 12), ('Penunjang medis', 44, 26, 17), ('Administrasi dan umum', 51, 22, 68)]
    tp = [sum(x[i] for x in pg) for i in (1, 2, 3)]; TP = sum(tp)
    d.md(['Jenis tenaga', 'PNS', 'PPPK', 'Pegawai BLUD', 'Jumlah'], [(a, b, c, e, b + c + e) for a, b, c, e in pg] + [('Jumlah', *tp, TP)])
    p('', f'Pegawai RSUD berjumlah {TP} orang: PNS {tp[0]} orang ({pcs(tp[0],TP,1)}%), PPPK {tp[1]} orang ({pcs(tp[1],TP,1)}%) dan pegawai BLUD {tp[2]} orang ({pcs(tp[2],TP,1)}%). Perawat ({sum(pg[2][1:])} orang) adalah kelompok paling besar. Rasio perawat terhadap tempat tidur {n(F(232,TT),2)} berbanding 1.')
    d.ok(sum(pg[2][1:]) == 232, 232 == max(sum(x[1:]) for x in pg))
    p('', '### 1.2 Isu Strategis', '', '1. Waktu tunggu rawat jalan yang masih panjang pada poliklinik penyakit dalam.', '2. Ketergantungan pada klaim JKN yang dibayar rata-rata 38 hari setelah pengajuan.', '3. Bangunan ruang Cempaka yang dibangun tahun 1994 belum memenuhi kelas rawat inap standar.', '4. Kekosongan dokter spesialis urologi sejak Mei 2023.', '')
    p('## BAB II PERJANJIAN KINERJA', '', f'Perjanjian Kinerja ditandatangani Direktur dan Bupati pada hari {htgl(2024,1,22)} dan diubah satu kali pada {tgl(2024,10,7)} menyusul Perubahan APBD. Target BOR diturunkan dari 72,00% menjadi 68,00% (berkurang {n(72-68)} poin persen) karena renovasi ruang Bougenvil; target indikator lain tetap.', '')
    p('## BAB III AKUNTABILITAS KINERJA', '', '### 3.1 Capaian Indikator Kinerja Utama', '', '**Tabel 3.1 Target, Realisasi dan Capaian IKU Tahun 2024**', '')
    d.md(['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'], [('(1)', '(2)', '(3)', '(4)', '(5)', '(6)')] + [(i + 1, x[0], x[1], n(x[2], 2), n(x[3], 2), n(cap[i], 2)) for i, x in enumerate(iku)] + [('', 'Rata-rata capaian', '', '', '', n(rata, 2))])
    p('', 'Indikator nomor 2 dan 5 adalah indikator negatif: makin kecil makin baik. Untuk keduanya kolom (6) dihitung dengan rumus (2 x target - realisasi) / target x 100%; untuk yang lain realisasi / target x 100%.', '')
    pred = lambda c: 'Sangat Tinggi' if c > 90 else 'Tinggi' if c > 75 else 'Sedang'
    p(f'Dengan skala >90 Sangat Tinggi, >75 s.d. 90 Tinggi, >65 s.d. 75 Sedang, rata-rata capaian {n(rata,2)}% jatuh pada kategori {pred(rata)}. Capaian terendah dicatat indikator {iku[cap.index(min(cap))][0]} ({n(min(cap),2)}%), tertinggi {iku[cap.index(max(cap))][0]} ({n(max(cap),2)}%).')
    p('', '### 3.2 Pelayanan Rawat Inap', '', '**Tabel 3.2 Kegiatan Rawat Inap per Ruang Tahun 2024**', '')
    d.md(['Ruang', 'Tempat tidur', 'Hari perawatan', 'Pasien keluar', 'Meninggal', 'Meninggal >48 jam', 'BOR (%)'], [(x[0], x[1], n(x[2]), n(x[3]), x[4], x[5], pcs(x[2], x[1] * H)) for x in ru] + [('Jumlah', TT, n(HP), n(PK), MT, M48, n(BOR, 2))])
    p('', f'*BOR = hari perawatan : (tempat tidur x {H} hari) x 100%.*', '')
    bors = sorted(ru, key=lambda x: F(x[2], x[1]))
    p(f'Selama {H} hari pada tahun kabisat 2024 RSUD melayani {n(HP)} hari perawatan dan {n(PK)} pasien keluar. Ruang yang paling padat adalah {bors[-1][0]} dengan BOR {pcs(bors[-1][2],bors[-1][1]*H)}%, kebalikannya {bors[0][0]} yang hanya {pcs(bors[0][2],bors[0][1]*H)}%. Dari {MT} pasien yang meninggal, {M48} orang meninggal sesudah 48 jam dirawat dan sisanya {MT-M48} orang sebelum 48 jam. ICU/HCU menyumbang {pcs(74,MT,1)} persen kematian meskipun hanya merawat {pcs(688,PK,1)} persen pasien.')
    p('', '**Tabel 3.3 Indikator Pelayanan Lima Tahun**', '')
    ind = [('BOR (%)', ['51.38', '58.94', '66.12', '65.07'], BOR, 'BOR'), ('AvLOS (hari)', ['4.12', '3.98', '3.87', '3.81'], LOS, 0), ('TOI (hari)', ['3.90', '2.77', '1.98', '2.05'], TOI, 0), ('BTO (kali)', ['45.50', '54.05', '62.39', '62.31'], BTO, 0), ('GDR (‰)', ['18.93', '21.46', '16.20', '15.48'], GDR, 0), ('NDR (‰)', ['11.85', '13.02', '10.36', '9.71'], NDR, 0)]
    d.md(['Indikator', '2020', '2021', '2022', '2023', '2024', 'Perubahan 2023-2024'], [(a, *[n(D(v), 2) for v in b], n(c, 2), n(c - D(b[3]), 2)) for a, b, c, _ in ind])
    nd = [D(v) for v in ind[5][1]] + [NDR]
    d.ok(nd[1] == max(nd), nd[4] == min(nd), NDR < nd[3], BOR > D('65.07'))
    p('', f'NDR sempat melonjak ke {n(nd[1],2)}‰ pada 2021 saat gelombang varian Delta, kemudian turun tiga tahun berturut-turut hingga {n(NDR,2)}‰ pada 2024, titik terendah dalam lima tahun. Dibandingkan 2023 NDR berkurang {n(nd[3]-NDR,2)} poin. BOR naik {n(BOR-D("65.07"),2)} poin persen, dari 65,07% menjadi {n(BOR,2)}%, {"dan telah melewati" if BOR>=68 else "namun belum menyentuh"} target 68,00%. Bila dibandingkan dengan NDR rata-rata rumah sakit kelas C se-provinsi sebesar 8,95‰, angka RSUD {n(abs(NDR-D("8.95")),2)} poin lebih {"tinggi" if NDR>D("8.95") else "rendah"}.')
    p('', '### 3.3 Rawat Jalan dan Gawat Darurat', '', '**Tabel 3.4 Kunjungan menurut Triwulan (kunjungan)**', '')
    q = [('Rawat jalan', [21864, 20917, 23308, 22475]), ('Gawat darurat', [5213, 4876, 5034, 5519]), ('Hemodialisis', [1824, 1868, 1911, 1955])]
    tq = [sum(x[1][i] for x in q) for i in range(4)]; Q = sum(tq)
    d.md(['Pelayanan', 'TW I', 'TW II', 'TW III', 'TW IV', 'Setahun'], [(a, *[n(v) for v in b], n(sum(b))) for a, b in q] + [('Jumlah', *[n(v) for v in tq], n(Q))])
    RJ = sum(q[0][1]); IGD = sum(q[1][1]); HD = sum(q[2][1])
    d.ok(tq[2] > tq[0] and min(tq) == tq[1])
    p('', f'Kunjungan setahun {n(Q)}, terdiri dari rawat jalan {n(RJ)}, gawat darurat {n(IGD)} dan hemodialisis {n(HD)}. Sampai dengan triwulan III kunjungan rawat jalan kumulatif {n(sum(q[0][1][:3]))}. Kunjungan terendah terjadi pada triwulan II karena libur Lebaran, sementara kunjungan hemodialisis naik setiap triwulan dengan tambahan {1868-1824}, {1911-1868} dan {1955-1911} kunjungan.')
    d.ok(max(range(4), key=lambda i: tq[i]) == 2 if tq[2] > tq[3] else True)
    p(f'Dari kunjungan gawat darurat itu, {n(12386)} pasien boleh pulang, {n(7754)} dirawat inap, {n(318)} dirujuk, dan {IGD-12386-7754-318} sisanya meninggal di IGD atau tiba dalam keadaan meninggal. Peserta JKN mendominasi rawat jalan: {n(69812)} dari {n(RJ)} kunjungan atau {pcs(69812,RJ)} persen; lebih dari tiga perempat, tetapi masih di bawah empat perlima.')
    d.ok(F(69812, RJ) > F(3, 4), F(69812, RJ) < F(4, 5))
    p(f'Waktu tunggu rawat jalan rata-rata 66 menit, {66-60} menit lebih lama daripada standar 60 menit, walaupun sudah {71-66} menit lebih cepat dibandingkan 71 menit pada 2023.')
    p('', '### 3.4 Kepuasan Masyarakat', '', 'Survei diselenggarakan dua kali setahun terhadap masing-masing 350 responden.', '', '**Tabel 3.5 Hasil SKM menurut Unsur**', '')
    sk = [('Persyaratan', '87.20', '88.05'), ('Prosedur', '85.10', '85.93'), ('Waktu pelayanan', '76.45', '78.12'), ('Biaya/tarif', '89.30', '90.11'), ('Produk layanan', '86.00', '86.74'), ('Kompetensi pelaksana', '88.15', '88.60'), ('Perilaku pelaksana', '86.95', '87.49'), ('Sarana prasarana', '82.60', '82.05'), ('Penanganan pengaduan', '90.05', None)]
    tgtj = D('86.37'); sm = sum(D(x[2]) for x in sk if x[2]); last = tgtj * 9 - sm
    sk[8] = ('Penanganan pengaduan', '90.05', last)
    d.md(['Unsur', '2023', '2024', 'Selisih'], [(a, n(D(b), 2), n(D(c), 2), n(D(c) - D(b), 2)) for a, b, c in sk] + [('Rata-rata', n(sum(D(x[1]) for x in sk) / 9, 2), n(tgtj, 2), n(tgtj - bulat(sum(D(x[1]) for x in sk) / 9, 2), 2))])
    turun = [x[0] for x in sk if D(x[2]) < D(x[1])]
    p('', f'Nilai SKM 2024 sebesar {n(tgtj,2)} termasuk mutu pelayanan B (76,61-88,30). Unsur dengan nilai paling rendah masih waktu pelayanan ({n(D("78.12"),2)}), meskipun unsur inilah yang kenaikannya paling besar ({n(D("78.12")-D("76.45"),2)} poin). Dari sembilan unsur, {terb(9-len(turun))} naik dan {terb(len(turun))} turun.')
    d.ok(max(sk, key=lambda x: D(x[2]) - D(x[1]))[0] == 'Waktu pelayanan', min(sk, key=lambda x: D(x[2]))[0] == 'Waktu pelayanan')
    p('', '### 3.5 Realisasi Keuangan', '', '**Tabel 3.6 Pendapatan dan Belanja Tahun 2024 (Rp juta)**', '')
    ke = [('Pendapatan jasa layanan', 88500, 91432), ('Pendapatan kerja sama dan lain-lain', 6200, 5413)]
    be = [('Belanja pegawai', 52300, 50986), ('Belanja barang dan jasa', 61450, 59214), ('Belanja modal', 12650, 11170)]
    tk = (sum(x[1] for x in ke), sum(x[2] for x in ke)); tb = (sum(x[1] for x in be), sum(x[2] for x in be))
    d.ok(tk[1] == 96845, tb[1] == 121370)
    ro = lambda a, b, c: (a, n(b), n(c), pcs(c, b), kb(c - b))
    d.md(['Uraian', 'Anggaran', 'Realisasi', '%', 'Lebih/(Kurang)'], [ro(*x) for x in ke] + [ro('**Jumlah pendapatan**', *tk)] + [ro(*x) for x in be] + [ro('**Jumlah belanja**', *tb)])
    p('', f'Pendapatan terealisasi Rp{n(tk[1])} juta ({terb(tk[1]*10**6)} rupiah) atau {pcs(tk[1],tk[0])} persen dari anggaran. Belanja terserap Rp{n(tb[1])} juta dari Rp{n(tb[0])} juta, sehingga tersisa Rp{n(tb[0]-tb[1])} juta. CRR, yakni pendapatan dibagi belanja, menjadi {n(iku[3][3],2)} persen. Kekurangan Rp{n(tb[1]-tk[1])} juta ditutup dari subsidi APBD untuk gaji PNS.')
    p(f'Sisa terbesar ada pada belanja barang dan jasa (Rp{n(61450-59214)} juta), tetapi serapan paling rendah adalah belanja modal, {pcs(11170,12650)} persen, akibat gagal lelang CT-scan senilai Rp1,2 M.')
    d.ok(max(be, key=lambda x: x[1] - x[2])[0] == 'Belanja barang dan jasa', min(be, key=lambda x: F(x[2], x[1]))[0] == 'Belanja modal')
    p('', '## BAB IV PENUTUP', '', f'Secara keseluruhan {terb(lolos)} dari enam target tercapai. Pada 2025 BOR ditargetkan 70,00% dan NDR paling tinggi 8,50‰; target akhir Renstra (2026) masing-masing 75,00% dan 8,00‰.', '')
    p(f'Tirta Kencana, {htgl(2025,2,19)}', '', 'Direktur RSUD Wira Husada,', '', 'dr. Hapsari Nugraheni, Sp.PK, M.Kes.', 'NIP 19740312 200212 2 004')
    R = d.R
    R('aritmetika_tabel', '| Jumlah | ' + str(TT) + ' | {} |', n(HP), tukar(n(HP)), q=f'| {TT} | {tukar(n(HP))} |')
    R('aritmetika_tabel', f'| {n(iku[4][2],2)} | {n(iku[4][3],2)} | {{}} |', n(cap[4], 2), '110,00', q='66,00 | 110,00')
    R('terbilang', '({} rupiah) atau', terb(tk[1] * 10**6), terb(96485 * 10**6))
    R('arah', f'NDR {{}} {n(nd[3]-NDR,2)} poin', 'berkurang', 'bertambah')
    R('silang', 'jatuh pada kategori {}. Capaian', 'Sangat Tinggi', 'Tinggi')
    R('aritmetika_prosa', 'dan sisanya {} orang sebelum', MT - M48, MT - M48 + 10)
    R('tanggal', 'genap berusia {} tahun', 37, 47)
    R('salin_tempel', 'tertinggi {} (' + n(max(cap), 2), iku[cap.index(max(cap))][0], iku[2][0] if cap.index(max(cap)) != 2 else iku[5][0])
    R('satuan', 'terserap Rp' + n(tb[1]) + ' {} dari', 'juta', 'miliar')
    R('penomoran', '**Tabel {} Hasil SKM', '3.5', '3.4')
    return d
