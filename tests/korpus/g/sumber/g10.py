from inti import *

@dok
def g10():
    """DPMPTSP provinsi, laporan investasi dan kinerja 2024; tabel lebar tetap, dua ukuran berdampingan (Rp dan US$)"""
    d = Dok(10, 'txt'); p = d.p; fx = d.fx
    p('DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU', 'PROVINSI KUALA MAS', 'LAPORAN KINERJA TAHUN 2024', '', '1. SEKILAS', '')
    KURS = 15000
    tw = [('TW I', D('2.814'), D('118.4'), 214, 61), ('TW II', D('3.067'), D('142.7'), 238, 74), ('TW III', D('2.592'), D('163.9'), 197, 69), ('TW IV', D('3.946'), D('127.2'), 283, 80)]
    PN = sum(x[1] for x in tw); PA = sum(x[2] for x in tw); RP = [x[1] + x[2] * KURS / 10**6 for x in tw]; T = sum(RP)
    p(f'Sepanjang 2024 realisasi investasi di Provinsi Kuala Mas Rp{n(T,2)} triliun: PMDN Rp{n(PN,2)} triliun dan PMA US${n(PA,1)} juta (Rp{n(PA*KURS/10**6,2)} triliun dengan kurs APBN Rp15.000 per dolar). Terhadap target Rp19,50 triliun, capaiannya {pcs(bulat(T,2),"19.5")} persen.')
    p('')
    p('Tabel 1. Realisasi Investasi per Triwulan')
    fx(('Periode', 'PMDN (Rp triliun)', 'PMA (US$ juta)', 'PMA (Rp triliun)', 'Jumlah (Rp triliun)', 'Proyek PMDN', 'Proyek PMA'), *[(a, n(b, 3), n(c, 1), n(c * KURS / 10**6, 4), n(b + c * KURS / 10**6, 4), e, f) for a, b, c, e, f in tw], ('2024', n(PN, 3), n(PA, 1), n(PA * KURS / 10**6, 4), n(T, 4), sum(x[3] for x in tw), sum(x[4] for x in tw)))
    im = RP.index(max(RP)); ii = RP.index(min(RP)); d.ok(im == 3, ii == 0, PN > PA * KURS / 10**6)
    pa_max = max(tw, key=lambda x: x[2])
    p(f'Nilai per triwulan tertinggi dibukukan pada TW IV (Rp{n(RP[3],2)} triliun), terendah TW I (Rp{n(RP[0],2)} triliun). PMA sendiri mencapai puncak pada {pa_max[0]}, yakni US${n(pa_max[2],1)} juta. Sampai semester I terkumpul Rp{n(RP[0]+RP[1],2)} triliun; semester II menyusul dengan Rp{n(RP[2]+RP[3],2)} triliun.')
    p(f'Porsi PMA {pcs(PA*KURS/10**6,T,1)} persen, porsi PMDN {pcs(PN,T,1)} persen.', '')
    p('2. INDIKATOR KINERJA', '')
    t2 = bulat(T, 2)
    ik = [('Realisasi investasi (Rp triliun)', D('19.50'), t2, D('17.26')), ('Indeks Kepuasan Masyarakat', D('88.00'), D('89.14'), D('87.63')), ('Izin terbit tepat waktu (%)', D('95.00'), pc(6118, 6471), D('93.20')), ('Tenaga kerja terserap (ribu orang)', D('14.00'), D('13.62'), D('12.94')), ('Indeks LKPM patuh (%)', D('70.00'), pc(831, 1216), D('64.78'))]
    cp = [pc(r, t) for _, t, r, _ in ik]; rt = bulat(sum(cp) / 5, 2)
    p('Tabel 2. Pengukuran Kinerja')
    fx(('No', 'Indikator', '2023', 'Target 2024', 'Realisasi 2024', 'Capaian %', 'Tumbuh thd 2023 %'), ('1', '2', '3', '4', '5', '6=5/4', '7=(5-3)/3'), *[(i + 1, a, n(r0, 2), n(t, 2), n(r, 2), n(cp[i], 2), n(tum(r0, r), 2)) for i, (a, t, r, r0) in enumerate(ik)], ('', 'Rata-rata', '', '', '', n(rt, 2), ''), kiri=2)
    lo = sum(c >= 100 for c in cp); d.ok(all(r > r0 for _, t, r, r0 in ik))
    p(f'Ada {lo} (' + terb(lo) + f') indikator yang melampaui target dan {5-lo} (' + terb(5 - lo) + f') yang tidak. Dibandingkan 2023, semua indikator membaik. Pertumbuhan paling besar terjadi pada realisasi investasi ({n(tum("17.26",t2),2)} persen).')
    d.ok(max(tum(r0, r) for _, t, r, r0 in ik) == tum('17.26', t2))
    p(f'Rata-rata capaian {n(rt,2)} persen.', '')
    p('3. SEKTOR DAN LOKASI', '', 'Tabel 3. Lima Sektor Terbesar 2024 (Rp miliar)')
    se = [('Industri logam dasar', 5216, 4380), ('Pertambangan', 3874, 4105), ('Perkebunan dan pangan', 2690, 2215), ('Listrik, gas, dan air', 1928, 1644), ('Transportasi dan gudang', 1433, 1392)]
    Tm = T * 1000; lain = bulat(Tm, 0) - sum(x[1] for x in se); l23 = 17260 - sum(x[2] for x in se)
    rows = se + [('Sektor lainnya', int(lain), l23)]; TT = sum(x[1] for x in rows)
    fx(('Sektor', '2024', 'Porsi %', '2023', 'Perubahan', 'Perubahan %'), *[(a, n(b), pcs(b, TT, 1), n(c), kb(b - c), kb(tum(c, b), 1)) for a, b, c in rows], ('Jumlah', n(TT), '100,0', n(17260), kb(TT - 17260), kb(tum(17260, TT), 1)))
    tn = [a for a, b, c in rows if b < c]
    p(f'Pertambangan menyusut Rp{n(4105-3874)} miliar sehingga posisinya sebagai sektor terbesar kedua tetap, tetapi jaraknya dengan industri logam dasar melebar dari Rp{n(4380-4105)} miliar menjadi Rp{n(5216-3874)} miliar. Lima sektor utama menyerap {pcs(sum(x[1] for x in se),TT,1)} persen investasi.')
    d.ok('Pertambangan' in tn)
    p('', 'Tabel 4. Investasi menurut Kabupaten/Kota (Rp miliar)')
    kk = [('Kab. Batu Besaung', 6120, 9, '38.2'), ('Kab. Muara Teweh Baru', 3985, 7, '21.4'), ('Kota Kuala Mas', 4472, 5, '44.7'), ('Kab. Pulau Sembilang', 1236, 4, '9.6')]
    kk.append(('Kab. Hulu Rawas', TT - sum(x[1] for x in kk), 6, '17.3'))
    kk.sort(key=lambda x: -x[1])
    fx(('Kabupaten/Kota', 'Nilai', 'Porsi %', 'Peringkat'), *[(a, n(b), pcs(b, TT, 1), i + 1) for i, (a, b, c, e) in enumerate(kk)], ('Provinsi', n(TT), '100,0', ''))
    p(f'{kk[0][0]} menempati peringkat pertama dengan nilai sekitar {n(bulat(F(kk[0][1],kk[4][1]),1),1)} kali nilai {kk[4][0]}, daerah dengan investasi terkecil. Tiga daerah teratas menghimpun Rp{n(sum(x[1] for x in kk[:3]))} miliar, sisanya Rp{n(sum(x[1] for x in kk[3:]))} miliar tersebar di dua daerah lain.', '')
    p('4. PERIZINAN', '', 'Tabel 5. Permohonan dan Penerbitan Izin')
    iz = [('NIB UMK', 3812, 3790, 3716), ('NIB non-UMK', 684, 672, 612), ('Perizinan berusaha risiko tinggi', 517, 481, 398), ('Izin kesehatan', 1128, 1105, 1027), ('Izin penelitian', 441, 423, 365)]
    s = [sum(x[i] for x in iz) for i in (1, 2, 3)]; d.ok(s[1] == 6471, s[2] == 6118)
    fx(('Jenis', 'Permohonan', 'Terbit', 'Terbit tepat waktu', 'Ditolak/proses', '% tepat waktu'), ('(1)', '(2)', '(3)', '(4)', '(5)=(2)-(3)', '(6)=(4)/(3)'), *[(a, n(b), n(c), n(e), b - c, pcs(e, c)) for a, b, c, e in iz], ('Jumlah', n(s[0]), n(s[1]), n(s[2]), s[0] - s[1], pcs(s[2], s[1])))
    p(f'Dari {n(s[0])} permohonan, {n(s[1])} izin terbit dan {s[0]-s[1]} ditolak atau masih diproses. Ketepatan waktu terbaik dicapai NIB UMK ({pcs(3716,3790)} persen), terburuk perizinan berusaha risiko tinggi ({pcs(398,481)} persen). Izin yang terbit tetapi terlambat sebanyak {s[1]-s[2]} dokumen.')
    d.ok(max(iz, key=lambda x: F(x[3], x[2]))[0] == 'NIB UMK', min(iz, key=lambda x: F(x[3], x[2]))[0][:9] == 'Perizinan')
    p(f'Rata-rata izin terbit {n(F(s[1],12),1)} per bulan. Kepatuhan LKPM: 831 dari 1.216 pelaku usaha wajib lapor, yaitu {pcs(831,1216)} persen; yang belum patuh {1216-831} pelaku usaha.', '')
    p('5. TENAGA KERJA', '', f'Investasi 2024 menyerap 13.620 tenaga kerja Indonesia dan 412 tenaga kerja asing, total {n(13620+412)} orang. Setiap Rp1 miliar investasi PMA dan PMDN membuka {n(F(13620)/TT,2)} lapangan kerja bagi tenaga kerja Indonesia. Lebih dari 97 persen pekerja adalah TKI ({pcs(13620,14032,1)} persen).', '')
    d.ok(pc(13620, 14032, 1) > 97)
    p('6. PROMOSI', '')
    p('a. Pameran 4 kali (2 dalam negeri, 2 luar negeri), naik dari 3 kali pada 2023.', 'b. Peta potensi investasi 12 proyek: 5 siap ditawarkan, 4 pra-studi kelayakan, 3 masih gagasan.', f'c. Letter of intent 17 buah senilai US$86 juta; yang berlanjut ke realisasi baru 6 buah, 11 buah lagi menunggu.', f'd. Forum bisnis dibuka {htgl(2024,7,18)} dan ditutup {htgl(2024,7,20)} (3 hari).', '')
    d.ok(5 + 4 + 3 == 12, 6 + 11 == 17)
    p('7. ANGGARAN', '', 'Tabel 6. Anggaran dan Realisasi (Rp juta)')
    an = [('Penunjang urusan', 14320, 13902), ('Pengembangan iklim PM', 1680, 1594), ('Promosi PM', 2240, 2187), ('Pelayanan PM', 2915, 2688), ('Pengendalian PM', 1345, 1246)]
    A, B = sum(x[1] for x in an), sum(x[2] for x in an)
    fx(('Program', 'Anggaran', 'Realisasi', 'Sisa', '%'), *[(a, n(b), n(c), n(b - c), pcs(c, b)) for a, b, c in an], ('Jumlah', n(A), n(B), n(A - B), pcs(B, A)))
    p(f'Anggaran terserap Rp{n(B)} juta ({terb(B*10**6)} rupiah), {pcs(B,A)} persen. Sisa Rp{n(A-B)} juta; {pcs(14320-13902,A-B,1)} persen sisa berasal dari penunjang urusan.', '')
    p('8. PENUTUP', '', 'Target investasi 2025 dipatok Rp21,00 triliun, ' + f'{n(tum(t2,21),2)} persen di atas realisasi 2024; target akhir RPJMD (2026) Rp23,50 triliun.', '', f'Kuala Mas, {htgl(2025,2,14)}', 'KEPALA DINAS,', 'Dra. Hj. Murniati Daeng Ngai, M.M.')
    R = d.R
    ln = lambda a, b='': [l for l in d.b if l.startswith(a) and b in l][0]
    l = ln('TW III', n(RP[2], 4)); R('aritmetika_tabel', l.replace(n(RP[2], 4), '{}'), n(RP[2], 4), n(RP[2] - D('0.09'), 4), q=n(RP[2] - D('0.09'), 4))
    l = ln('Jumlah', n(s[0])); R('aritmetika_tabel', l.replace(n(s[1]), '{}'), n(s[1]), n(s[1] + 270), q=n(s[1] + 270))
    R('arah', 'Pertambangan {} Rp', 'menyusut', 'bertambah')
    R('aritmetika_prosa', 'yang belum patuh {} pelaku', 1216 - 831, 358)
    R('silang', 'Terhadap target Rp{} triliun', '19,50', '18,50')
    R('satuan', f'PMA US${n(PA,1)} {{}} (', 'juta', 'miliar')
    R('terbilang', '({} rupiah), ', terb(B * 10**6), terb((B + 90) * 10**6))
    R('tanggal', '20 Juli 2024 ({} hari)', 3, 5)
    R('salin_tempel', f'terburuk perizinan berusaha risiko tinggi ({{}} persen)', pcs(398, 481), pcs(1027, 1105))
    R('penomoran', 'Tabel {}. Permohonan', 5, 4)
    return d
