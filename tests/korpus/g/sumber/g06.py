from inti import *

@dok
def g06():
    """Satpol PP dan Damkar kota, laporan triwulan II 2025; TXT, poin-poin, tabel spasi"""
    d = Dok(6, 'txt'); p = d.p; fx = d.fx
    p('LAPORAN KINERJA TRIWULAN II TAHUN 2025', 'SATUAN POLISI PAMONG PRAJA DAN PEMADAM KEBAKARAN', 'KOTA TELUK MUTIARA', '(periode April - Juni 2025)', '')
    p('I. PENDAHULUAN', '')
    p('Laporan ini memuat realisasi kinerja triwulan II serta angka kumulatif semester I (Januari-Juni 2025). Pembanding yang dipakai adalah triwulan II dan semester I tahun 2024.', '')
    p('Kekuatan personel:', '  - Satpol PP   : 164 orang (PNS 71, PPPK 38, Banpol 55)', '  - Damkar      : 97 orang (PNS 34, PPPK 21, tenaga kontrak 42)', '  - Sekretariat : 22 orang (seluruhnya PNS/PPPK)', f'Jumlah keseluruhan {164+97+22} orang. Banpol dan tenaga kontrak, {55+42} orang, merupakan {pcs(97,283,1)} persen kekuatan.', '')
    d.ok(71 + 38 + 55 == 164, 34 + 21 + 42 == 97)
    p('II. CAPAIAN INDIKATOR', '')
    pg = [('Kebersihan & sampah liar', 61, 74), ('PKL', 143, 118), ('Reklame tanpa izin', 87, 96), ('Bangunan tanpa PBG', 19, 27), ('Miras', 22, 15), ('Penyakit masyarakat', 34, 41)]
    q1 = sum(x[1] for x in pg); q2 = sum(x[2] for x in pg)
    ke = [('Permukiman', 14, 19, 37), ('Pertokoan/pasar', 4, 6, 9), ('Lahan/ilalang', 5, 21, 18), ('Kendaraan', 3, 2, 6), ('Industri/gudang', 2, 3, 7)]
    k1 = sum(x[1] for x in ke); k2 = sum(x[2] for x in ke); k24 = sum(x[3] for x in ke)
    ik = [('Pelanggaran perda yang diselesaikan (%)', '90.00', pc(342, q2), '+'), ('Waktu tanggap kebakaran (menit)', '15.00', D('13.80'), '-'), ('Kebakaran tertangani < 15 menit (%)', '80.00', pc(41, k2), '+'), ('Penyelamatan non-kebakaran (%)', '100.00', pc(268, 268), '+'), ('Temuan ulang PKL zona merah (kasus)', '40.00', D('46.00'), '-')]
    ca = lambda t, r, s: pc(r, t) if s == '+' else bulat((2 * D(t) - r) * 100 / D(t), 2)
    cp = [ca(t, r, s) for _, t, r, s in ik]
    p('Tabel II.1 Target dan Realisasi Triwulan II 2025')
    fx(('No', 'Indikator', 'Target', 'Realisasi', 'Capaian(%)', 'Status'), *[(str(i + 1), a, n(D(t), 2), n(r, 2), n(cp[i], 2), 'tercapai' if cp[i] >= 100 else 'belum') for i, (a, t, r, s) in enumerate(ik)], ('', 'Rata-rata', '', '', n(sum(cp) / 5, 2), ''), kiri=2)
    lo = sum(c >= 100 for c in cp)
    p('Catatan: indikator 2 dan 5 berpolaritas negatif, capaian = ((2 x target) - realisasi) : target x 100.', '')
    p(f'Dari lima indikator, {terb(lo)} tercapai dan {terb(5-lo)} belum.')
    p(f'a. Waktu tanggap 13,80 menit, lebih cepat {n(15-D("13.8"),2)} menit dari batas 15 menit; pada triwulan II 2024 masih 14,55 menit (membaik {n(D("14.55")-D("13.80"),2)} menit).')
    p(f'b. Kebakaran yang tertangani kurang dari 15 menit: 41 dari {k2} kejadian, {pcs(41,k2)} persen. {k2-41} kejadian melampaui 15 menit karena kemacetan dan jarak.')
    p(f'c. Temuan ulang PKL zona merah 46 kasus, lebih banyak 6 kasus daripada ambang 40 kasus; capaiannya 85,00 persen.')
    d.ok(cp[4] == 85)
    p('', 'III. PENEGAKAN PERDA', '', 'Tabel III.1 Pelanggaran menurut Jenis (kasus)')
    fx(('Jenis pelanggaran', 'TW I', 'TW II', 'Semester I', 'Perubahan TW I-II', '%'), *[(a, b, c, b + c, kb(c - b), kb(tum(b, c), 2)) for a, b, c in pg], ('Jumlah', q1, q2, q1 + q2, kb(q2 - q1), kb(tum(q1, q2), 2)))
    nk = [x for x in pg if x[2] > x[1]]; tr = [x for x in pg if x[2] < x[1]]
    d.ok(q2 > q1)
    p('', f'Pelanggaran triwulan II sebanyak {q2} kasus, naik {q2-q1} kasus dari triwulan I ({q1} kasus). Empat jenis meningkat, sedangkan PKL dan miras berkurang masing-masing {143-118} dan {22-15} kasus. Secara persentase kenaikan paling tajam terjadi pada bangunan tanpa PBG ({n(tum(19,27),2)} persen).')
    d.ok(len(nk) == 4, max(nk, key=lambda x: F(x[2], x[1]))[0] == 'Bangunan tanpa PBG')
    p(f'Penyelesaian: teguran lisan/tertulis 268 kasus, denda administratif 51 kasus, yustisi (sidang tipiring) 23 kasus; total {268+51+23} kasus atau {pcs(342,q2)} persen, sisanya {q2-342} kasus dilimpahkan ke triwulan III.')
    d.ok(268 + 51 + 23 == 342)
    p(f'Denda tipiring yang masuk kas daerah Rp{n(18450000)} (terbilang {terb(18450000)} rupiah), rata-rata Rp{n(F(18450000,23),0)} per perkara.')
    p('Bagian terbesar pelanggaran semester I tetap PKL, ' + f'{143+118} dari {q1+q2} kasus ({pcs(261,q1+q2,1)} persen), lebih dari sepertiga.')
    d.ok(F(261, q1 + q2) > F(1, 3), 143 + 118 == max(b + c for _, b, c in pg))
    p('', 'IV. PEMADAMAN DAN PENYELAMATAN', '', 'Tabel IV.1 Kejadian Kebakaran')
    fx(('Objek', 'TW I 2025', 'TW II 2025', 'TW II 2024', 'Selisih TW II 25-24'), *[(a, b, c, e, kb(c - e)) for a, b, c, e in ke], ('Jumlah', k1, k2, k24, kb(k2 - k24)))
    d.ok(k2 < k24)
    p('', f'Kebakaran triwulan II {k2} kejadian, {k24-k2} lebih sedikit daripada triwulan yang sama tahun 2024 ({k24} kejadian) namun {k2-k1} lebih banyak daripada triwulan I 2025. Kebakaran lahan/ilalang adalah satu-satunya objek yang bertambah terhadap tahun lalu. Semester I 2025: {k1+k2} kejadian, rata-rata {n(F(k1+k2,6),1)} per bulan.')
    d.ok([x[0] for x in ke if x[2] > x[3]] == ['Lahan/ilalang'])
    p('Kerugian ditaksir Rp4,36 M, yaitu April Rp1,12 M, Mei Rp2,05 M, Juni ' + f'Rp{n(D("4.36")-D("1.12")-D("2.05"),2)} M. Mei menyumbang {pcs("2.05","4.36",1)} persen, hampir separuh.')
    p('', 'Tabel IV.2 Penyelamatan Non-Kebakaran (operasi)')
    ny = [('Evakuasi ular/satwa', [38, 41, 35]), ('Sarang tawon', [29, 22, 27]), ('Pelepasan cincin', [11, 9, 14]), ('Korban tenggelam', [2, 4, 1]), ('Pohon tumbang', [10, 8, 17])]
    ms = [sum(x[1][i] for x in ny) for i in range(3)]; d.ok(sum(ms) == 268)
    fx(('Jenis', 'April', 'Mei', 'Juni', 'Jumlah', 'Persen'), *[(a, *b, sum(b), pcs(sum(b), 268, 1)) for a, b in ny], ('Jumlah', *ms, 268, '100,0'))
    p('', f'Operasi terbanyak bulan Juni ({ms[2]}), paling sedikit bulan Mei ({ms[1]}). Evakuasi satwa {38+41+35} operasi atau {pcs(114,268,1)} persen; disusul sarang tawon {29+22+27} operasi. Korban tenggelam 7 operasi: 5 selamat, 2 meninggal.')
    d.ok(ms[2] > max(ms[:2]), ms[1] == min(ms), 2 + 4 + 1 == 7)
    p('', 'V. LINMAS', '')
    lm = [('Mutiara Utara', 9, 218), ('Mutiara Selatan', 7, 164), ('Tanjung Emas', 11, 251), ('Pelabuhan', 6, 139), ('Sungai Bening', 8, 176)]
    p('Tabel V.1 Anggota Linmas Aktif')
    fx(('Kecamatan', 'Kelurahan', 'Anggota', 'Rata-rata per kelurahan'), *[(a, b, c, n(F(c, b), 1)) for a, b, c in lm], ('Kota', sum(x[1] for x in lm), sum(x[2] for x in lm), n(F(sum(x[2] for x in lm), sum(x[1] for x in lm)), 1)))
    lv = sum(x[2] for x in lm)
    p('', f'Anggota linmas aktif {lv} orang; telah dilatih 517 orang, belum dilatih {lv-517} orang. Target pelatihan s.d. akhir 2025 ialah 700 orang, artinya pada semester II masih harus dilatih {700-517} orang. Kepadatan linmas per kelurahan tertinggi di Mutiara Utara ({n(F(218,9),1)}), terendah di Sungai Bening ({n(F(176,8),1)}).')
    d.ok(max(lm, key=lambda x: F(x[2], x[1]))[0] == 'Mutiara Utara', min(lm, key=lambda x: F(x[2], x[1]))[0] == 'Sungai Bening')
    p('', 'VI. ANGGARAN', '', 'Tabel VI.1 Realisasi Anggaran s.d. 30 Juni 2025 (juta rupiah)')
    an = [('Penunjang urusan', 24860, 11432), ('Peningkatan tramtibum', 9315, 4208), ('Pencegahan & penanggulangan kebakaran', 12480, 3976)]
    A = sum(x[1] for x in an); B = sum(x[2] for x in an)
    fx(('Program', 'Pagu', 'Realisasi', 'Sisa', 'Serapan(%)'), *[(a, n(b), n(c), n(b - c), pcs(c, b)) for a, b, c in an], ('Jumlah', n(A), n(B), n(A - B), pcs(B, A)))
    p('', f'Serapan semester I {pcs(B,A)} persen dari pagu Rp{n(F(A,1000),2)} miliar. Target serapan semester I 45 persen, jadi kurang {n(45-pc(B,A),2)} persen poin. Penyebab utama: pengadaan satu unit mobil tangki Rp3,1 miliar baru berkontrak {tgl(2025,6,23)}.')
    p(f'Realisasi triwulan I Rp{n(8144)} juta dan triwulan II Rp{n(B-8144)} juta.')
    p('', 'VII. KENDALA DAN RENCANA TW III', '1. Selang pemadam bocor 11 dari 40 rol (27,5 persen) - diganti bertahap.', '2. Dua pos damkar belum memiliki hidran.', '3. Operasi gabungan dijadwalkan 14 Juli, 11 Agustus dan 15 September 2025 (ketiganya hari Senin).', '')
    d.ok(hari(2025, 7, 14) == hari(2025, 8, 11) == hari(2025, 9, 15) == 'Senin', pcs(11, 40, 1) == '27,5')
    p(f'Teluk Mutiara, {tgl(2025,7,9)}', 'Kepala Satuan,', 'Sahat P. Simarmata, S.STP., M.Si.')
    R = d.R
    ln = lambda a, b='': [l for l in d.b if l.startswith(a) and b in l][0]
    l = ln('PKL'); R('aritmetika_tabel', l.replace('261', '{}', 1), '261', '251', q=l.replace('261', '251'))
    l = ln('Jumlah', n(A)); R('aritmetika_tabel', l.replace(n(B), '{}'), n(B), tukar(n(B)), q=l.replace(n(B), tukar(n(B))))
    R('arah', 'kejadian, {} lebih {{}} daripada'.replace('{}', str(k24 - k2), 1).replace('{{}}', '{}'), 'sedikit', 'banyak')
    R('aritmetika_prosa', 'Juni Rp{} M. Mei', n(D('1.19'), 2), '1,29')
    R('terbilang', 'terbilang {} rupiah', terb(18450000), terb(18540000))
    R('tanggal', 'baru berkontrak {} Juni 2025', 23, 31)
    R('satuan', 'dari pagu Rp46,66 {}.' if n(F(A, 1000), 2) == '46,66' else f'dari pagu Rp{n(F(A,1000),2)} {{}}.', 'miliar', 'juta')
    R('silang', 'b. Kebakaran yang tertangani kurang dari 15 menit: {} dari', f'41', '43')
    R('salin_tempel', 'terendah di Sungai Bening ({})', n(F(176, 8), 1), n(F(139, 6), 1))
    R('penomoran', 'Tabel {} Penyelamatan', 'IV.2', 'IV.1')
    return d
