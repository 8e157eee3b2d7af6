from inti import *

@dok
def g02():
    """BPBD kabupaten, LAKIP 2023; gaya telegram, tabel bertab, singkatan"""
    d = Dok(2, 'txt'); p = d.p; t = d.ts
    p('BADAN PENANGGULANGAN BENCANA DAERAH', 'KABUPATEN RANTAU DAMAI', 'LAKIP TAHUN 2023', '')
    p('RINGKASAN')
    je = [('Banjir', [31, 44, 38], [2, 5, 1], [4120, 7865, 5214], ['3.45', '8.12', '4.90']), ('Tanah longsor', [27, 33, 41], [4, 6, 3], [388, 512, 604], ['2.10', '2.75', '3.36']), ('Puting beliung', [19, 16, 22], [0, 1, 0], [742, 655, 918], ['1.28', '0.97', '1.61']), ('Karhutla', [12, 8, 29], [0, 0, 0], [0, 0, 163], ['0.40', '0.22', '2.05']), ('Kebakaran permukiman', [23, 26, 21], [3, 2, 2], [211, 254, 197], ['4.66', '5.30', '3.92']), ('Gempa bumi dan lain-lain', [3, 5, 4], [0, 0, 0], [18, 77, 40], ['0.11', '0.46', '0.24'])]
    K = [sum(x[1][i] for x in je) for i in range(3)]; M = [sum(x[2][i] for x in je) for i in range(3)]
    T = [sum(x[3][i] for x in je) for i in range(3)]; G = [sum(D(x[4][i]) for x in je) for i in range(3)]
    d.ok(K[2] > K[1] > K[0], M[2] < M[1], G[2] < G[1], T[2] < T[1])
    p(f'Kejadian bencana 2023: {K[2]} kejadian, naik {K[2]-K[1]} dari {K[1]} (2022). Korban meninggal: {M[2]} jiwa, turun {M[1]-M[2]} dari {M[1]}. Taksiran kerugian: Rp{n(G[2],2)} M, turun {n(tum(G[1],G[2])*-1,2)}% dari Rp{n(G[1],2)} M. IKU: 4 indikator, 3 tercapai, 1 tidak.')
    p('', 'A. KELEMBAGAAN', f'BPBD dibentuk dgn Perda No. 6 Th. 2010, tgl {tgl(2010,3,15)}. Pada 2023 usia lembaga = {2023-2010} thn.')
    ps = [('Sekretariat', 9, 4), ('Bid. Pencegahan & Kesiapsiagaan', 7, 6), ('Bid. Kedaruratan & Logistik', 11, 24), ('Bid. Rehab-Rekon', 6, 3)]
    A = sum(x[1] for x in ps); B = sum(x[2] for x in ps)
    p('Tabel 1. Personel per 31 Des 2023 (orang)')
    t(('Unit', 'ASN', 'Non-ASN', 'Jml'), *[(a, b, c, b + c) for a, b, c in ps], ('Total', A, B, A + B))
    p(f'Non-ASN {B} org ({pcs(B,A+B,1)}%), terbanyak di Bid. Kedaruratan & Logistik ({24} org). Personel bersertifikat rescue: {19} dari {A+B}, belum bersertifikat: {A+B-19}.')
    p('Kendaraan/peralatan: perahu karet 6, perahu fiber 2, truk serbaguna 3, mobil tangki 4, tenda pengungsi 14. Total kendaraan (perahu + truk + mobil tangki) = 15 unit.')
    d.ok(6 + 2 + 3 + 4 == 15)
    p('', 'B. PERENCANAAN', 'Renstra 2021-2026, sasaran: menurunnya risiko & dampak bencana.', f'PK 2023 ditandatangani {htgl(2023,1,30)}.')
    p('Tabel 2. Target Renstra')
    tg = [('Indeks Risiko Bencana (IRB)', ['142.50', '139.00', '135.50', '132.00', '128.50']), ('Desa Tangguh Bencana (desa, kumulatif)', ['18', '24', '30', '36', '42']), ('Waktu tanggap rata-rata (menit)', ['45', '42', '40', '35', '30']), ('Indeks Ketahanan Daerah (IKD)', ['0.41', '0.45', '0.49', '0.53', '0.57'])]
    ds = [2, 0, 0, 2]
    t(('Indikator', '2022', '2023', '2024', '2025', '2026'), *[(a, *[n(D(v), ds[i]) for v in b]) for i, (a, b) in enumerate(tg)])
    p('IRB & waktu tanggap: makin rendah makin baik.')
    p('', 'C. CAPAIAN KINERJA', 'Tabel 3. Capaian IKU 2023')
    re = [D('136.84'), D(26), D('47'), D('0.46')]; r22 = [D('141.07'), D(19), D(44), D('0.42')]
    cp = [bulat((2 * D(tg[i][1][1]) - re[i]) * 100 / D(tg[i][1][1]), 2) if i in (0, 2) else pc(re[i], tg[i][1][1]) for i in range(4)]
    d.ok([c >= 100 for c in cp] == [True, True, False, True])
    rt = bulat(sum(cp) / 4, 2)
    t(('No', 'Indikator', 'Real. 2022', 'Target 2023', 'Real. 2023', 'Capaian %', 'Ket.'), *[(i + 1, tg[i][0], n(r22[i], ds[i]), n(D(tg[i][1][1]), ds[i]), n(re[i], ds[i]), n(cp[i], 2), 'tercapai' if cp[i] >= 100 else 'tdk tercapai') for i in range(4)], ('', 'Rata-rata', '', '', '', n(rt, 2), ''))
    p('Rumus ind. 1 & 3: (2T-R)/T x 100. Rumus ind. 2 & 4: R/T x 100.', '')
    p('C.1 Indeks Risiko Bencana', f'IRB 136,84 (kelas sedang, rentang 13-144), turun {n(r22[0]-re[0],2)} poin dari {n(r22[0],2)}. Thd target akhir Renstra 128,50 masih kurang {n(re[0]-D("128.50"),2)} poin. IRB provinsi 138,20 -> posisi kab. {n(D("138.20")-re[0],2)} poin lebih rendah (lebih baik).')
    p('C.2 Desa Tangguh Bencana', f'Destana s.d. 2023: {n(re[1])} desa dari {96} desa rawan ({pcs(26,96)}%). Tambahan 2023 = {26-19} desa: Sumberwangi, Karangtopo, Pasirlumbu, Mekar Agung, Ciburial, Tegalrejo, Watukapur. Sisa desa rawan belum dibina {96-26}.')
    p('C.3 Waktu tanggap', f'Realisasi 47 mnt, {47-42} mnt lebih lambat dari target 42 mnt, & {47-44} mnt lebih lambat dari 2022 (44 mnt). Sebab: pos lapangan Kec. Hulu tutup 4 bln (Mei s.d. Agustus) krn rehab gedung.')
    p('Tabel 4. Waktu tanggap per kecamatan (menit)')
    wt = [('Kota Rantau', 24, 26), ('Hilir', 38, 37), ('Tengah', 43, 41), ('Hulu', 72, 55), ('Pesisir', 58, 61)]
    t(('Kecamatan', '2023', '2022', 'Selisih (2023-2022)'), *[(a, b, c, b - c) for a, b, c in wt], ('Rata-rata (sederhana)', n(F(sum(x[1] for x in wt), 5), 1), n(F(sum(x[2] for x in wt), 5), 1), n(F(sum(x[1] - x[2] for x in wt), 5), 1)))
    d.ok(bulat(F(sum(x[1] for x in wt), 5), 0) == 47, bulat(F(sum(x[2] for x in wt), 5), 0) == 44)
    p(f'Tercepat Kota Rantau (24 mnt), terlama Hulu (72 mnt) = tepat tiga kali Kota Rantau. 2 kecamatan membaik (Kota Rantau, Pesisir), 3 memburuk. Kenaikan terbesar di Hulu, +{72-55} mnt.')
    d.ok(72 == 3 * 24, sum(x[1] < x[2] for x in wt) == 2)
    p('C.4 Indeks Ketahanan Daerah', f'IKD 0,46, di atas target 0,45 (+{n(D("0.46")-D("0.45"),2)}), naik {n(D("0.04"),2)} dari 0,42. Kategori: <=0,40 rendah; >0,40-0,80 sedang; >0,80 tinggi. IKD 0,46 = sedang.')
    p('', 'D. DATA KEBENCANAAN', 'Tabel 5. Kejadian & dampak 2021-2023')
    t(('Jenis', 'Kejadian 2021', '2022', '2023', 'Meninggal 2021', '2022', '2023', 'Terdampak (jiwa) 2021', '2022', '2023'), *[(x[0], *x[1], *x[2], *[n(v) for v in x[3]]) for x in je], ('Jumlah', *K, *M, *[n(v) for v in T]))
    mx = max(je, key=lambda x: x[1][2]); d.ok(mx[0] == 'Tanah longsor')
    p(f'Terbanyak 2023: tanah longsor {41} kejadian ({pcs(41,K[2],1)}% dr {K[2]}), disusul banjir {38}, karhutla {29}. Kenaikan tertinggi: karhutla, dari 8 ke 29 (+{29-8} kejadian, lebih dari tiga kali lipat) akibat El Nino. Kebakaran permukiman malah turun {26-21} kejadian.')
    p(f'Jiwa terdampak {n(T[2])}, berkurang {n(T[1]-T[2])} jiwa ({n(-tum(T[1],T[2]),2)}%) dr {n(T[1])}. Banjir menyumbang {pcs(5214,T[2],1)}% jiwa terdampak.')
    p(f'Rata-rata 2023: {n(F(K[2],12),1)} kejadian/bln. Selama 3 thn (2021-2023) total {sum(K)} kejadian, {sum(M)} org meninggal.')
    p('Tabel 6. Taksiran kerugian (Rp miliar)')
    t(('Jenis', '2021', '2022', '2023', 'Naik/(turun) 2023', '%'), *[(x[0], *[n(D(v), 2) for v in x[4]], kb(D(x[4][2]) - D(x[4][1]), 2), kb(tum(x[4][1], x[4][2]), 2)) for x in je], ('Jumlah', *[n(v, 2) for v in G], kb(G[2] - G[1], 2), kb(tum(G[1], G[2]), 2)))
    p(f'Kerugian 2023 Rp{n(G[2],2)} M = Rp{n(G[2]*1000)} juta. Kerugian rata-rata per kejadian Rp{n(G[2]*1000/K[2],1)} juta; 2022: Rp{n(G[1]*1000/K[1],1)} juta.')
    p('', 'Tabel 7. Kejadian per triwulan 2023')
    qw = [46, 29, 33]; qw.append(K[2] - sum(qw))
    t(('TW I', 'TW II', 'TW III', 'TW IV', 'Jml'), (*qw, K[2]), (*[pcs(v, K[2], 1) + '%' for v in qw], '100%'))
    kum = [sum(qw[:i + 1]) for i in range(4)]
    p(f'Kumulatif: s.d. TW I {kum[0]}, s.d. TW II {kum[1]}, s.d. TW III {kum[2]}, s.d. TW IV {kum[3]}. Puncak TW {["I","II","III","IV"][qw.index(max(qw))]} ({max(qw)}), terendah TW {["I","II","III","IV"][qw.index(min(qw))]} ({min(qw)}).')
    p('', 'E. LOGISTIK', 'Tabel 8. Mutasi logistik 2023')
    lg = [('Beras (kg)', 6250, 18400, 21175), ('Mi instan (dus)', 412, 1350, 1498), ('Selimut (lbr)', 930, 1200, 1645), ('Terpal (lbr)', 275, 600, 788), ('Paket sandang', 148, 320, 391)]
    t(('Barang', 'Stok awal', 'Masuk', 'Keluar', 'Stok akhir'), (1, 2, 3, 4, '5=2+3-4'), *[(a, n(b), n(c), n(e), n(b + c - e)) for a, b, c, e in lg])
    p(f'Stok beras 31 Des 2023: {n(6250+18400-21175)} kg (= {n(F(6250+18400-21175,1000),3)} ton), turun {n(6250-(6250+18400-21175))} kg dr awal thn. Stok terpal tinggal {275+600-788} lbr.')
    p('', 'F. ANGGARAN', 'Tabel 9. Pagu & realisasi (Rp)')
    ag = [('Prog. Penunjang Urusan', 5214600000, 5037912450), ('Prog. Penanggulangan Bencana', 3860250000, 3419688300)]
    sb = [('- Pelayanan informasi rawan bencana', 412500000, 398120000), ('- Pencegahan & kesiapsiagaan', 1268400000, 1102446500), ('- Penyelamatan & evakuasi', 1745350000, 1520371800), ('- Penataan sistem dasar PB', 434000000, 398750000)]
    d.ok(sum(x[1] for x in sb) == ag[1][1], sum(x[2] for x in sb) == ag[1][2])
    TA = sum(x[1] for x in ag); TR = sum(x[2] for x in ag)
    ro = lambda a, b, c: (a, n(b), n(c), n(b - c), pcs(c, b))
    t(('Program/Kegiatan', 'Pagu', 'Realisasi', 'Sisa', '%'), ro(*ag[0]), ro(*ag[1]), *[ro(*x) for x in sb], ro('JUMLAH', TA, TR))
    p(f'Serapan {pcs(TR,TA)}%. Sisa Rp{n(TA-TR)},- ({terb(TA-TR)} rupiah). Serapan terendah: Pencegahan & kesiapsiagaan ({pcs(1102446500,1268400000)}%); tertinggi (di antara 4 kegiatan PB): Pelayanan informasi rawan bencana ({pcs(398120000,412500000)}%).')
    d.ok(min(sb, key=lambda x: F(x[2], x[1]))[0][2:10] == 'Pencegah', max(sb, key=lambda x: F(x[2], x[1]))[0][2:10] == 'Pelayana')
    p(f'Belanja Tidak Terduga (BTT) kab. utk bencana: pagu Rp4,5 M, cair Rp2,79 M ({pcs("2.79","4.5",1)}%), sisa Rp{n(D("4.5")-D("2.79"),2)} M.')
    p('', 'G. TINDAK LANJUT', '1) Buka kembali pos Hulu paling lambat Januari 2024;', '2) Sertifikasi rescue 10 org/thn;', '3) Isi ulang stok terpal min. 300 lbr.', '')
    p(f'Rantau Damai, {htgl(2024,2,12)}', 'Kepala Pelaksana,', 'Ir. Bonar Hutasuhut, M.T.', 'Pembina Utama Muda, NIP 19680917 199503 1 003')
    R = d.R
    R('aritmetika_tabel', 'Jumlah\t' + '\t'.join(map(str, K)) + '\t' + '\t'.join(map(str, M)) + '\t' + n(T[0]) + '\t' + n(T[1]) + '\t{}', n(T[2]), tukar(n(T[2])), q=tukar(n(T[2])))
    R('aritmetika_tabel', 'Terpal (lbr)\t275\t600\t788\t{}', 87, 178, q='178')
    R('arah', 'terdampak {n}, {{}} '.format(n=n(T[2])) + n(T[1] - T[2]), 'berkurang', 'bertambah')
    R('aritmetika_prosa', '2022 (44 mnt)' if 0 else 'Rata-rata 2023: {} kejadian/bln', n(F(K[2], 12), 1), n(F(K[1], 12), 1))
    R('silang', 'turun {} poin dari 141,07', n(r22[0] - re[0], 2), n(r22[0] - re[0] + D('0.9'), 2))
    R('terbilang', '({} rupiah). Serapan', terb(TA - TR), terb(TA - TR + 60 * 10**6))
    R('tanggal', '{}, 30 Januari 2023', hari(2023, 1, 30), 'Rabu')
    R('salin_tempel', 'Serapan terendah: Pencegahan & kesiapsiagaan ({}%)', pcs(1102446500, 1268400000), pcs(1520371800, 1745350000))
    R('satuan', 'pagu Rp4,5 M, cair Rp2,79 {} (', 'M', 'juta')
    R('aritmetika_prosa', 'Kumulatif: s.d. TW I 46, s.d. TW II 75, s.d. TW III {},', 108, 118)
    return d
