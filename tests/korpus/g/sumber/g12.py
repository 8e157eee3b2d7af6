from inti import *

@dok
def g12():
    """Kabupaten, ringkasan LPPD 2023; tabel bertab, pohon APBD, capaian SPM, kalimat pasif"""
    d = Dok(12, 'txt'); p = d.p; t = d.ts
    p('RINGKASAN LAPORAN PENYELENGGARAAN PEMERINTAHAN DAERAH (RLPPD)', 'KABUPATEN PESISIR TIMUR', 'TAHUN ANGGARAN 2023', '')
    p('Dengan ini disampaikan kepada masyarakat ringkasan LPPD Tahun 2023 sebagaimana diamanatkan Pasal 27 Peraturan Pemerintah Nomor 13 Tahun 2019.', '')
    p('A. DATA UMUM', '')
    kc = [('Pesisir Kota', 12, 61240, '68.4'), ('Tanjung Raya', 18, 47815, '241.7'), ('Lumbir', 15, 33902, '305.2'), ('Air Hitam', 21, 40577, '418.9'), ('Kepulauan Aru Kecil', 9, 12466, '92.1')]
    DS = sum(x[1] for x in kc); PD = sum(x[2] for x in kc); LS = sum(D(x[3]) for x in kc)
    p(f'Kabupaten Pesisir Timur dibentuk berdasarkan undang-undang yang disahkan pada {tgl(2003,2,25)} dan pada tahun 2023 genap berusia 20 tahun. Wilayahnya terbagi atas 5 kecamatan dan {DS} desa/kelurahan. Penduduk berjumlah {n(PD)} jiwa.', '', 'Tabel A.1 Wilayah dan Penduduk')
    t(('Kecamatan', 'Desa/Kel', 'Penduduk (jiwa)', 'Luas (km2)', 'Kepadatan (jiwa/km2)', 'Persen penduduk'), *[(a, b, n(c), n(D(e), 1), n(c / D(e), 1), pcs(c, PD)) for a, b, c, e in kc], ('Jumlah', DS, n(PD), n(LS, 1), n(PD / LS, 1), '100,00'))
    p(f'Kecamatan Pesisir Kota merupakan kecamatan terpadat ({n(61240/D("68.4"),1)} jiwa per km2), sedangkan yang terjarang adalah Air Hitam ({n(40577/D("418.9"),1)} jiwa per km2). Penduduk Pesisir Kota hampir lima kali penduduk Kepulauan Aru Kecil.')
    d.ok(max(kc, key=lambda x: x[2] / D(x[3]))[0] == 'Pesisir Kota', min(kc, key=lambda x: x[2] / D(x[3]))[0] == 'Air Hitam', F(61240, 12466) > D('4.85'), F(61240, 12466) < 5)
    p('', 'B. CAPAIAN KINERJA MAKRO', '', 'Tabel B.1 Indikator Makro')
    mk = [('Indeks Pembangunan Manusia', '71.36', '72.08', 2, '73.05'), ('Angka kemiskinan (%)', '9.84', '9.21', 2, '9.36'), ('Tingkat pengangguran terbuka (%)', '5.12', '5.27', 2, '5.32'), ('Pertumbuhan ekonomi (%)', '4.38', '4.91', 2, '5.05'), ('Pendapatan per kapita (Rp juta)', '48.62', '52.17', 2, '75.00'), ('Ketimpangan (rasio gini)', '0.318', '0.309', 3, '0.388')]
    t(('No', 'Indikator', '2022', '2023', 'Perubahan', 'Laju (%)', 'Nasional 2023'), *[(i + 1, a, n(D(b), f), n(D(c), f), n(D(c) - D(b), f), n(tum(b, c), 2), n(D(g), f)) for i, (a, b, c, f, g) in enumerate(mk)])
    p(f'Dari enam indikator makro, lima membaik dan satu memburuk, yaitu tingkat pengangguran terbuka yang naik {n(D("5.27")-D("5.12"),2)} persen poin. Angka kemiskinan ditekan {n(D("9.84")-D("9.21"),2)} persen poin menjadi 9,21 persen, {n(D("9.36")-D("9.21"),2)} persen poin lebih rendah daripada nasional. Meski memburuk, pengangguran masih {n(D("5.32")-D("5.27"),2)} persen poin di bawah angka nasional. IPM sebesar 72,08 (status tinggi, 70-<80) masih {n(D("73.05")-D("72.08"),2)} poin di bawah angka nasional yang dipakai dalam laporan ini.')
    p('', 'C. CAPAIAN KINERJA URUSAN', '', 'Tabel C.1 Standar Pelayanan Minimal')
    sp = [('Pendidikan', [('PAUD', 7215, 6480), ('Pendidikan dasar', 28940, 28612), ('Pendidikan kesetaraan', 1876, 1322)]), ('Kesehatan', [('Ibu hamil', 3540, 3387), ('Balita', 15208, 14116), ('Hipertensi', 41300, 31802)]), ('Pekerjaan umum', [('Air minum (RT)', 52118, 44769), ('Air limbah (RT)', 52118, 41226)]), ('Perumahan', [('Rumah korban bencana (unit)', 36, 36)]), ('Trantibumlinmas', [('Layanan kebakaran (kejadian)', 74, 68)]), ('Sosial', [('Disabilitas telantar', 415, 372), ('Lansia telantar', 688, 655)])]
    rows = []; caps = []; flat = []
    for b, xs in sp:
        c = bulat(sum(pc(r, s) for _, s, r in xs) / len(xs), 2); caps.append((b, c))
        rows.append((b, '', '', '', n(c, 2)))
        for a, s, r in xs: rows.append(('- ' + a, n(s), n(r), n(s - r), pcs(r, s))); flat.append((a, s, r))
    RS = bulat(sum(c for _, c in caps) / 6, 2)
    t(('Bidang/jenis layanan', 'Sasaran', 'Terlayani', 'Belum', 'Capaian (%)'), *rows, ('Indeks rata-rata enam bidang', '', '', '', n(RS, 2)))
    p('Capaian bidang adalah rata-rata sederhana capaian jenis layanan di bawahnya.')
    lo = min(caps, key=lambda x: x[1]); hi = max(caps, key=lambda x: x[1]); mf = min(flat, key=lambda x: F(x[2], x[1]))
    p(f'Bidang dengan capaian tertinggi adalah {hi[0].lower()} ({n(hi[1],2)} persen) dan terendah {lo[0].lower()} ({n(lo[1],2)} persen). Menurut jenis layanan, yang paling rendah ialah {mf[0].lower()} ({pcs(mf[2],mf[1])} persen). Baru satu dari dua belas jenis layanan yang mencapai 100 persen, yakni rumah korban bencana; sebelas lainnya belum.')
    d.ok(len(flat) == 12, sum(s == r for _, s, r in flat) == 1)
    p(f'Rumah tangga yang belum memperoleh akses air minum layak sebanyak {n(52118-44769)}, sedangkan yang belum memperoleh akses air limbah {n(52118-41226)}.')
    p('', 'D. PENGELOLAAN KEUANGAN DAERAH', '', 'Tabel D.1 Ringkasan Realisasi APBD 2023 (Rp juta)')
    ap = [('4.1', 'Pendapatan Asli Daerah', [('4.1.1', 'Pajak daerah', 48200, 51376), ('4.1.2', 'Retribusi daerah', 12650, 10948), ('4.1.3', 'Hasil pengelolaan kekayaan', 6400, 6412), ('4.1.4', 'Lain-lain PAD yang sah', 37750, 40125)]), ('4.2', 'Pendapatan transfer', [('4.2.1', 'Transfer pusat', 812400, 806917), ('4.2.2', 'Transfer antardaerah', 61300, 58744)]), ('4.3', 'Lain-lain pendapatan yang sah', [('4.3.1', 'Hibah', 5300, 5118)])]
    bl = [('5.1', 'Belanja operasi', [('5.1.1', 'Belanja pegawai', 418600, 407233), ('5.1.2', 'Belanja barang dan jasa', 246900, 231185), ('5.1.5', 'Belanja hibah dan bansos', 28450, 27604)]), ('5.2', 'Belanja modal', [('5.2.1', 'Belanja modal', 168200, 152417)]), ('5.3', 'Belanja tidak terduga', [('5.3.1', 'Belanja tidak terduga', 9000, 4236)]), ('5.4', 'Belanja transfer', [('5.4.1', 'Bagi hasil dan bantuan keuangan', 143850, 143210)])]
    def pohon(x, kode, nama):
        A = sum(k[2] for g in x for k in g[2]); B = sum(k[3] for g in x for k in g[2])
        out = [(kode, nama, n(A), n(B), kb(B - A), pcs(B, A))]
        for c, m, ks in x:
            a, b = sum(k[2] for k in ks), sum(k[3] for k in ks); out.append((c, m, n(a), n(b), kb(b - a), pcs(b, a)))
            if len(ks) > 1: out += [(k[0], k[1], n(k[2]), n(k[3]), kb(k[3] - k[2]), pcs(k[3], k[2])) for k in ks]
        return A, B, out
    PA, PB, r1 = pohon(ap, '4', 'PENDAPATAN'); BA, BB, r2 = pohon(bl, '5', 'BELANJA')
    sil = 41800; kel = 10800; d.ok(PA - BA + sil - kel == 0 or True)
    sil = BA - PA + kel; d.ok(sil > 0)
    slp = PB - BB + sil - kel
    t(('Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Lebih/(kurang)', '%'), *r1, *r2, ('', 'SURPLUS/(DEFISIT)', kb(PA - BA), kb(PB - BB), '', ''), ('6.1', 'Penerimaan pembiayaan (SiLPA 2022)', n(sil), n(sil), '0', '100,00'), ('6.2', 'Pengeluaran pembiayaan', n(kel), n(kel), '0', '100,00'), ('', 'PEMBIAYAAN NETO', n(sil - kel), n(sil - kel), '0', '100,00'), ('', 'SILPA 2023', '0', n(slp), '', ''))
    P1 = 51376 + 10948 + 6412 + 40125
    p(f'Pendapatan daerah terealisasi Rp{n(PB)} juta ({terb(PB*10**6)} rupiah) atau {pcs(PB,PA)} persen. PAD memberikan kontribusi {pcs(P1,PB)} persen dari pendapatan; pajak daerah melampaui target Rp{n(51376-48200)} juta, sebaliknya retribusi kurang Rp{n(12650-10948)} juta.')
    p(f'Belanja daerah terealisasi Rp{n(BB)} juta dari Rp{n(BA)} juta ({pcs(BB,BA)} persen). {"Defisit" if PB<BB else "Surplus"} realisasi Rp{n(abs(PB-BB))} juta, setelah pembiayaan neto Rp{n(sil-kel)} juta diperoleh SiLPA Rp{n(slp)} juta. Porsi belanja pegawai terhadap total belanja {pcs(407233,BB)} persen, {n(pc(407233,BB)-30,2)} persen poin di atas batas 30 persen (belum mengecualikan tunjangan guru).')
    d.ok(pc(407233, BB) > 30)
    p('', 'E. REALISASI BELANJA PER TRIWULAN', '', 'Tabel E.1 Realisasi Kumulatif Belanja (Rp juta)')
    ku = [118540, 391276, 655908, BB]
    t(('Uraian', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'), ('Realisasi', *[n(v) for v in ku]), ('Persen thd anggaran', *[pcs(v, BA) for v in ku]))
    q = [ku[0]] + [ku[i] - ku[i - 1] for i in range(1, 4)]
    p(f'Realisasi masing-masing triwulan berturut-turut Rp{n(q[0])} juta, Rp{n(q[1])} juta, Rp{n(q[2])} juta, dan Rp{n(q[3])} juta. Serapan terbesar terjadi pada triwulan {["I","II","III","IV"][q.index(max(q))]}.')
    p('', 'F. HASIL EVALUASI DAN PENGHARGAAN', '', '1. Opini BPK atas LKPD 2022: Wajar Tanpa Pengecualian (ke-7 berturut-turut sejak LKPD 2016).', f'2. Skor EPPD 3,2104 (status sedang), meningkat {n(D("3.2104")-D("3.1557"),4)} dari 3,1557.', f'3. Nilai SAKIP 64,37 predikat B (>60-70), naik {n(D("64.37")-D("63.02"),2)} poin dari 63,02.', f'4. Indeks SPBE 2,87 (Baik, rentang 2,60-<3,50), di atas target 2,75 sebesar {n(D("2.87")-D("2.75"),2)}.', '5. Indeks Reformasi Birokrasi 61,48, kurang 1,52 dari target 63,00.')
    d.ok(2022 - 2016 + 1 == 7, D('63') - D('61.48') == D('1.52'))
    p('', 'G. INOVASI', '', 'Inovasi daerah yang dilaporkan pada 2023 sebanyak 34, terdiri atas inovasi pelayanan publik 21, tata kelola 8, dan bentuk lain 5. Dua puluh enam di antaranya telah matang dan delapan masih uji coba.')
    d.ok(21 + 8 + 5 == 34, 26 + 8 == 34)
    p('', 'Demikian ringkasan ini diumumkan.', '', f'Pesisir Timur, {htgl(2024,3,28)}', 'BUPATI PESISIR TIMUR,', 'ttd', 'H. LA ODE BASRIN')
    R = d.R
    g = lambda x: [l for l in d.b if x in l][0]
    l = g('\tBelanja operasi\t'); v = l.split('\t')[3]; R('aritmetika_tabel', l.replace(v, '{}', 1), v, tukar(v, 1), q=tukar(v, 1))
    l = g('- Lansia telantar'); R('aritmetika_tabel', l.replace('\t33\t', '\t{}\t'), 33, 43, q='655\t43'.replace('\t', ' ') if 0 else '- Lansia telantar') if 0 else None
    R('aritmetika_tabel', f'Kepulauan Aru Kecil\t9\t12.466\t92,1\t{{}}', n(12466 / D('92.1'), 1), tukar(n(12466 / D('92.1'), 1), 1), q=tukar(n(12466 / D('92.1'), 1), 1))
    R('arah', 'yaitu tingkat pengangguran terbuka yang {} 0,15', 'naik', 'turun')
    R('aritmetika_prosa', 'Angka kemiskinan ditekan {} persen poin', n(D('9.84') - D('9.21'), 2), '0,36')
    R('silang', 'wilayahnya' if 0 else 'terbagi atas 5 kecamatan dan {} desa', DS, DS + 3)
    R('terbilang', '({} rupiah) atau', terb(PB * 10**6), terb((PB - 200) * 10**6) if False else terb((PB - 30) * 10**6))
    R('satuan', 'retribusi kurang Rp1.702 {}.', 'juta', 'miliar')
    R('salin_tempel', 'Menurut jenis layanan, yang paling rendah ialah {} (', mf[0].lower(), 'hipertensi')
    R('tanggal', 'Pesisir Timur, {}, 28 Maret 2024', hari(2024, 3, 28), 'Jumat')
    R('penomoran', '{}. Indeks SPBE', 4, 5)
    return d
