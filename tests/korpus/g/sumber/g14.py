from inti import *

@dok
def g14():
    """Kantor pertanahan kota, laporan kinerja triwulan III 2025; gaya kunci:nilai, butir, singkatan, tabel bertab"""
    d = Dok(14, 'txt'); p = d.p; t = d.ts
    p('KANTOR PERTANAHAN KOTA LABUHAN SARI', 'LAPORAN KINERJA TRIWULAN III TAHUN 2025', 'Periode: 1 Juli s.d. 30 September 2025', 'Status data: final', '')
    d.ok((datetime.date(2025, 9, 30) - datetime.date(2025, 7, 1)).days + 1 == 92)
    p('I. RINGKAS', '')
    ik = [('Bidang PTSL terbit', 'bidang', 6200, [1120, 1584, 1733]), ('Redistribusi tanah', 'bidang', 850, [140, 226, 251]), ('Layanan rutin selesai tepat waktu', 'berkas', 14400, [3318, 3502, 3871]), ('Sengketa diselesaikan', 'kasus', 24, [5, 6, 4]), ('Zona nilai tanah', 'ha', 9000, [1850, 2400, 2615]), ('Wakaf/rumah ibadah', 'bidang', 120, [38, 41, 27])]
    rw = [(a, u, tg, q, sum(q)) for a, u, tg, q in ik]
    on = [x for x in rw if F(x[4], x[2]) >= F(75, 100)]; of = [x for x in rw if x not in on]
    p(f'- Jumlah indikator: {len(rw)}', f'- Sesuai/lebih dari lintasan 75%: {len(on)} indikator', f'- Di bawah lintasan: {len(of)} indikator ({", ".join(x[0] for x in of)})', f'- Persentase rata-rata capaian s.d. TW III: {n(sum(pc(x[4],x[2]) for x in rw)/6,2)}%', '')
    p('II. CAPAIAN KINERJA', '', 'Tabel 1. Target tahunan & realisasi TW')
    t(('No', 'Indikator', 'Satuan', 'Target 2025', 'TW I', 'TW II', 'TW III', 'Kumulatif', '% thd target', 'Kurang'), ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h=e+f+g', 'i=h/d', 'j=d-h'), *[(i + 1, a, u, n(tg), *[n(v) for v in q], n(s), pcs(s, tg), n(tg - s)) for i, (a, u, tg, q, s) in enumerate(rw)])
    p('')
    p(f'Catatan 1: PTSL TW III = 1.733 bidang, naik {1733-1584} bidang ({n(tum(1584,1733),1)}%) dr TW II; rata-rata per bulan TW III = {n(F(1733,3),1)} bidang.', f'Catatan 2: Sengketa selesai TW III = 4 kasus, turun 2 kasus dr TW II (6 kasus).', f'Catatan 3: Wakaf/rumah ibadah: kumulatif {38+41+27} bidang dr target 120; sisa {120-106} bidang -> TW IV.', f'Catatan 4: utk mengejar target, PTSL TW IV harus {n(6200-(1120+1584+1733))} bidang, yaitu {n(F(6200-4437,1733),2)} kali realisasi TW III.')
    d.ok(1120 + 1584 + 1733 == 4437)
    p('', 'III. LAYANAN RUTIN', '', 'Tabel 2. Berkas masuk dan selesai TW III (berkas)')
    ly = [('Peralihan hak - jual beli', 96, 1084, 1101), ('Peralihan hak - waris', 41, 402, 388), ('Hak tanggungan', 22, 1316, 1327), ('Roya', 9, 918, 921), ('Pengecekan', 0, 2240, 2240), ('Pemecahan/pemisahan', 118, 365, 342), ('Pengukuran', 157, 388, 401)]
    A, B, C = [sum(x[i] for x in ly) for i in (1, 2, 3)]
    t(('Layanan', 'Sisa TW II', 'Masuk', 'Selesai', 'Sisa TW III', 'Rasio selesai/masuk (%)'), *[(a, b, n(c), n(e), b + c - e, pcs(e, c, 1)) for a, b, c, e in ly], ('Jumlah', A, n(B), n(C), A + B - C, pcs(C, B, 1)))
    for x in ly: d.ok(x[1] + x[2] - x[3] >= 0)
    nk = [x[0] for x in ly if x[2] > x[3]]
    p('', f'- Sisa berkas: {A} -> {A+B-C} (berkurang {A-(A+B-C)}).', f'- Sisa bertambah hanya pd 2 layanan: {nk[0]} & {nk[1]}.', f'- Tunggakan terbanyak: {max(ly,key=lambda x:x[1]+x[2]-x[3])[0]} ({max(x[1]+x[2]-x[3] for x in ly)} berkas).', f'- Selesai tepat waktu 3.871 dr {n(C)} berkas = {pcs(3871,C)}%; terlambat {n(C-3871)} berkas.')
    d.ok(len(nk) == 2, C > 3871)
    p('', 'IV. PNBP', '', 'Tabel 3. PNBP per jenis (Rp juta)')
    pn = [('Pendaftaran', '1284.6', '1392.1', '1457.8'), ('Pengukuran', '642.3', '588.9', '701.5'), ('Informasi', '218.4', '233.0', '240.7'), ('Lain-lain', '35.2', '41.6', '29.9')]
    pn = [(a, *[D(v) for v in b]) for a, *b in pn]; T = [sum(x[i] for x in pn) for i in (1, 2, 3)]
    t(('Jenis', 'TW I', 'TW II', 'TW III', 's.d. TW III', 'Porsi (%)'), *[(a, *[n(v, 1) for v in b], n(sum(b), 1), pcs(sum(b), sum(T), 1)) for a, *b in pn], ('Jumlah', *[n(v, 1) for v in T], n(sum(T), 1), '100,0'))
    p('', f'PNBP TW III Rp{n(T[2]*10**6)} = Rp{n(T[2],1)} juta, tertinggi di antara tiga triwulan 2025, +{n(tum(T[1],T[2]),2)}% thd TW II (Rp{n(T[1],1)} juta).', f'PNBP kumulatif Rp{n(sum(T)/1000,2)} miliar dr target setahun Rp9,00 miliar -> {pcs(sum(T),9000)}%.', f'Pendaftaran = {pcs(sum(pn[0][1:]),sum(T),1)}% PNBP, yakni lebih dr 3/5.')
    d.ok(T[2] == max(T), sum(pn[0][1:]) / sum(T) > F(3, 5))
    p('', 'V. BIDANG TERDAFTAR', '', 'Tabel 4. Stok bidang tanah per kecamatan')
    kc = [('Labuhan Barat', 31250, 27814, 486), ('Labuhan Timur', 28640, 26105, 612), ('Sari Ulu', 17480, 12933, 401), ('Teluk Kapur', 12105, 9872, 234)]
    a, b, c = [sum(x[i] for x in kc) for i in (1, 2, 3)]; d.ok(c == 1733)
    t(('Kecamatan', 'Estimasi bidang', 'Terdaftar 30 Juni', 'Tambahan TW III', 'Terdaftar 30 Sept', 'Belum terdaftar', '% terdaftar'), *[(k, n(e), n(r), x, n(r + x), n(e - r - x), pcs(r + x, e, 2)) for k, e, r, x in kc], ('Kota', n(a), n(b), n(c), n(b + c), n(a - b - c), pcs(b + c, a, 2)))
    lo = min(kc, key=lambda x: F(x[2] + x[3], x[1])); hi = max(kc, key=lambda x: F(x[2] + x[3], x[1]))
    p('', f'Terdaftar: {n(b+c)} dr {n(a)} bidang ({pcs(b+c,a)}%). Tertinggi {hi[0]} ({pcs(hi[2]+hi[3],hi[1])}%), terendah {lo[0]} ({pcs(lo[2]+lo[3],lo[1])}%). Kenaikan kota selama TW III: {n(pc(b+c,a)-pc(b,a),2)} poin persen (dr {pcs(b,a)}%).', f'Rata-rata provinsi 81,90% -> kota {n(pc(b+c,a)-D("81.90"),2)} poin lebih tinggi.')
    d.ok(pc(b + c, a) > D('81.90'))
    p('', 'VI. SENGKETA', '', 'Perkara awal TW III: 19', 'Masuk: 7', 'Selesai: 4 (mediasi 3, putusan 1)', f'Sisa akhir TW III: {19+7-4}', f'Dari 4 kasus selesai, 3 lewat mediasi = {pcs(3,4,0)}%.')
    p('', 'VII. SURVEI PERSEPSI', '', f'Responden: 240 orang (L 131, P {240-131})', 'Nilai IKM TW III 90,14 (A: 88,31-100) ; TW II 89,46 ; TW I 88,92', f'Kenaikan TW II->TW III: {n(D("90.14")-D("89.46"),2)} ; TW I->TW III: {n(D("90.14")-D("88.92"),2)}', 'IPAK TW III 3,71 dari skala 4 (92,75 jika dikonversi ke skala 100)')
    d.ok(D('3.71') / 4 * 100 == D('92.75'))
    p('', 'VIII. ANGGARAN', '', 'Tabel 5. Pagu & realisasi s.d. 30 Sept 2025 (Rp ribu)')
    an = [('Belanja pegawai', 9184500, 6902310), ('Belanja barang', 5317800, 3488275), ('Belanja modal', 640000, 512900)]
    X, Y = sum(x[1] for x in an), sum(x[2] for x in an)
    t(('Jenis', 'Pagu', 'Realisasi', 'Sisa', '%'), *[(k, n(e), n(r), n(e - r), pcs(r, e)) for k, e, r in an], ('Jumlah', n(X), n(Y), n(X - Y), pcs(Y, X)))
    p('', f'Terserap Rp{n(Y)} ribu = {pcs(Y,X)}%. Lintasan 75% -> {"kurang" if pc(Y,X)<75 else "lebih"} {n(abs(75-pc(Y,X)),2)} poin.', f'Sisa pagu Rp{n((X-Y)*1000)},- (terbilang: {terb((X-Y)*1000)} rupiah).', f'Blokir efisiensi Rp{n(1250000)} ribu (Inpres 1/2025) tdk termasuk dlm pagu tsb; pagu sebelum blokir Rp{n(X+1250000)} ribu.')
    p('', 'IX. RENCANA TW IV', '', '1. Jemput bola PTSL di 3 kelurahan.', '2. Lelang arsip digital (batas 14 November 2025).', f'3. Rapat evaluasi: {htgl(2025,10,21)}.', '', f'Labuhan Sari, {htgl(2025,10,10)}', 'Kepala Kantor,', 'Rizal Effendi, A.Ptnh., S.H., M.Kn.')
    R = d.R
    g = lambda *k: [l for l in d.b if all(z in l for z in k)][0]
    l = g('Redistribusi tanah', '\t850'); R('aritmetika_tabel', l.replace('\t617\t', '\t{}\t'), 617, 627, q='627')
    l = g('Jumlah', n(sum(T), 1)); R('aritmetika_tabel', l.replace(n(sum(T), 1), '{}'), n(sum(T), 1), tukar(n(sum(T), 1), 1), q=tukar(n(sum(T), 1), 1))
    R('arah', 'Sengketa selesai TW III = 4 kasus, {} 2', 'turun', 'naik')
    R('aritmetika_prosa', 'Sisa akhir TW III: {}', 22, 23)
    R('silang', f'dr {n(C)} berkas = {{}}%', pcs(3871, C), tukar(pcs(3871, C), 0))
    R('terbilang', '(terbilang: {} rupiah)', terb((X - Y) * 1000), terb((X - Y) * 1000 + 300 * 10**6))
    R('tanggal', '(batas {} November 2025)', 14, 31)
    R('satuan', f'PNBP kumulatif Rp{n(sum(T)/1000,2)} {{}} dr', 'miliar', 'juta')
    R('salin_tempel', f'terendah {{}} ({pcs(lo[2]+lo[3],lo[1])}', lo[0], 'Teluk Kapur')
    R('penomoran', 'Tabel {}. Stok', 4, 3)
    return d
