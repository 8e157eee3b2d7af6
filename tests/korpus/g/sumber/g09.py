from inti import *

@dok
def g09():
    """Direktorat jenderal kementerian, LKj 2024; ribu ton, ribu ha, US$, Rp triliun; bahasa resmi dan padat"""
    d = Dok(9); p = d.p
    p('# LAPORAN KINERJA', '# DIREKTORAT JENDERAL TANAMAN REMPAH DAN PENYEGAR', '# TAHUN ANGGARAN 2024', '')
    p('## Ikhtisar Eksekutif', '')
    ko = [('Kopi', '1248.5', '766.9', '1279.3', '758.7'), ('Kakao', '1401.2', '641.7', '1395.0', '632.1'), ('Lada', '182.4', '62.4', '179.8', '64.9'), ('Cengkeh', '575.1', '134.8', '582.6', '140.2'), ('Pala', '248.0', '41.3', '252.7', '43.5'), ('Teh', '101.6', '122.7', '99.4', '116.8')]
    ko = [(a, *[D(x) for x in b]) for a, *b in ko]
    A3, P3, A4, P4 = [sum(x[i] for x in ko) for i in (1, 2, 3, 4)]
    ik = [('Produksi komoditas rempah dan penyegar', 'ribu ton', D('1760.0'), P4, 1), ('Produktivitas kopi', 'kg/ha', D('800'), None, 0), ('Nilai ekspor', 'juta US$', D('2950.0'), D('3127.6'), 1), ('Rasio petani berkelembagaan', '%', D('35.0'), D('33.6'), 1), ('Indeks kepuasan layanan', 'skala 4', D('3.40'), D('3.47'), 2), ('Nilai kinerja anggaran', 'nilai', D('88.00'), D('91.26'), 2)]
    # produktivitas kopi dihitung dari luas menghasilkan
    LM = D('974.2'); pk = bulat(P4 * 0 + ko[0][4] * 1000 / LM, 0); ik[1] = ('Produktivitas kopi', 'kg/ha', D('800'), pk, 0)
    cp = [pc(r, t) for _, _, t, r, _ in ik]
    rt = bulat(sum(cp) / 6, 2)
    naik = P4 > P3
    lo = sum(c >= 100 for c in cp)
    p(f'Pada tahun 2024 Direktorat Jenderal mengelola anggaran Rp1,284 triliun untuk enam sasaran program. {Kap(terb(lo))} dari enam indikator memenuhi target. Produksi enam komoditas utama {"meningkat" if naik else "merosot"} {n(abs(P4-P3),1)} ribu ton, dari {n(P3,1)} ribu ton pada 2023 {"menjadi" if naik else "hingga tinggal"} {n(P4,1)} ribu ton pada 2024, sementara nilai ekspor justru {"naik"} 12,2 persen menjadi US$3.127,6 juta seiring lonjakan harga kopi dunia.')
    d.ok(not naik, n(tum('2787.4', '3127.6'), 1) == '12,2')
    p('', '## BAB I. PENDAHULUAN', '', 'Direktorat Jenderal dibentuk dengan Peraturan Presiden dan terdiri atas lima direktorat, satu sekretariat, serta tiga balai besar. Jumlah aparatur per 31 Desember 2024 sebanyak 742 orang (PNS 655, PPPK 87), dengan 58,4 persen di antaranya, yakni 433 orang, bertugas di balai besar.')
    d.ok(655 + 87 == 742, pcs(433, 742, 1) == '58,4')
    p('', '## BAB II. PERENCANAAN KINERJA', '', 'Tabel II.1. Lintasan Target Renstra 2020-2024', '')
    ls = [('Produksi (ribu ton)', ['1710.0', '1722.0', '1735.0', '1748.0', '1760.0'], ['1748.6', '1761.3', '1772.0', n(P3, 1).replace('.', '').replace(',', '.'), n(P4, 1).replace('.', '').replace(',', '.')], 1), ('Nilai ekspor (juta US$)', ['2150.0', '2300.0', '2500.0', '2700.0', '2950.0'], ['2084.3', '2411.9', '2668.0', '2787.4', '3127.6'], 1)]
    d.md(['Indikator', 'Uraian', '2020', '2021', '2022', '2023', '2024'], [r for a, t, x, f in ls for r in ((a, 'Target', *[n(D(v), f) for v in t]), ('', 'Realisasi', *[n(D(v), f) for v in x]), ('', 'Capaian (%)', *[pcs(x[i], t[i], 1) for i in range(5)]))], '|---|---|---:|---:|---:|---:|---:|')
    xs = [D(v) for v in ls[1][2]]
    p('', f'Target ekspor hanya tidak tercapai pada 2020 (kurang US${n(D("2150.0")-D("2084.3"),1)} juta) ketika pandemi melanda; pada empat tahun berikutnya selalu terlampaui. Selama 2020-2024 nilai ekspor bertambah US${n(xs[4]-xs[0],1)} juta, tumbuh {n(tum(xs[0],xs[4]),1)} persen.')
    d.ok(all(D(ls[1][2][i]) > D(ls[1][1][i]) for i in range(1, 5)))
    p('', '## BAB III. AKUNTABILITAS KINERJA', '', '### A. Capaian Indikator Kinerja', '', 'Tabel III.1. Capaian Kinerja Tahun 2024', '')
    d.md(['No.', 'Indikator', 'Satuan', 'Target', 'Realisasi', '% Capaian', 'Kategori'], [(f'{i+1}.', a, b, n(t, f), n(r, f), n(cp[i], 2), 'Sangat baik' if cp[i] > 100 else 'Baik' if cp[i] >= 80 else 'Kurang') for i, (a, b, t, r, f) in enumerate(ik)] + [('', 'Rata-rata', '', '', '', n(rt, 2), '')])
    p('', 'Kategori: di atas 100 persen sangat baik; 80-100 persen baik; 60-79,99 persen cukup; di bawah 60 persen kurang.', '')
    p(f'Rata-rata capaian {n(rt,2)} persen. Indikator yang paling jauh melampaui target adalah nilai ekspor ({n(cp[2],2)} persen); adapun rasio petani berkelembagaan ({n(cp[3],2)} persen) merupakan capaian terendah.')
    d.ok(max(cp) == cp[2], min(cp) == cp[3] or True)
    if min(cp) != cp[3]: raise SystemExit(('g09', [n(c, 2) for c in cp]))
    p('', '#### A.1 Produksi', '', 'Tabel III.2. Luas Areal dan Produksi menurut Komoditas', '')
    d.md(['Komoditas', 'Luas 2023 (ribu ha)', 'Luas 2024 (ribu ha)', 'Produksi 2023 (ribu ton)', 'Produksi 2024 (ribu ton)', 'Selisih produksi', 'Pertumbuhan produksi (%)'], [(a, n(b, 1), n(e, 1), n(c, 1), n(g, 1), kb(g - c, 1), kb(tum(c, g), 2)) for a, b, c, e, g in ko] + [('Jumlah', n(A3, 1), n(A4, 1), n(P3, 1), n(P4, 1), kb(P4 - P3, 1), kb(tum(P3, P4), 2))])
    tn = [x[0] for x in ko if x[4] < x[2]]
    d.ok(tn == ['Kopi', 'Kakao', 'Teh'])
    p('', f'Produksi kopi, kakao dan teh menyusut masing-masing {n(ko[0][2]-ko[0][4],1)}; {n(ko[1][2]-ko[1][4],1)}; dan {n(ko[5][2]-ko[5][4],1)} ribu ton akibat kemarau panjang El Nino semester II 2023. Sebaliknya lada, cengkeh dan pala bertambah. Secara nisbi pala tumbuh tertinggi ({n(tum(ko[4][2],ko[4][4]),2)} persen), sedangkan tambahan terbesar menurut bobot disumbang cengkeh ({n(ko[3][4]-ko[3][2],1)} ribu ton).')
    d.ok(max(ko, key=lambda x: x[4] / x[2])[0] == 'Pala', max(ko, key=lambda x: x[4] - x[2])[0] == 'Cengkeh')
    p(f'Kopi dan kakao bersama-sama mengisi {pcs(ko[0][4]+ko[1][4],P4,1)} persen produksi 2024. Luas areal seluruh komoditas {n(A4/1000,2)} juta ha, {"bertambah" if A4>A3 else "berkurang"} {n(abs(A4-A3),1)} ribu ha.')
    p('', '#### A.2 Produktivitas Kopi', '', f'Dengan luas tanaman menghasilkan {n(LM,1)} ribu ha dan produksi {n(ko[0][4],1)} ribu ton, produktivitas kopi mencapai {n(pk)} kg/ha atau {n(pk/1000,2)} ton/ha, {n(800-pk) if pk<800 else n(pk-800)} kg/ha di {"bawah" if pk<800 else "atas"} target 800 kg/ha. Vietnam dalam publikasi yang sama tercatat 2.700 kg/ha, yaitu lebih dari tiga kali produktivitas nasional.')
    d.ok(2700 > 3 * pk)
    p('', '#### A.3 Ekspor', '', 'Tabel III.3. Volume dan Nilai Ekspor', '')
    ex = [('Kopi', '279.9', '316.7', '929.4', '1638.4'), ('Kakao', '339.9', '348.2', '1196.3', '930.2'), ('Lada', '36.4', '38.9', '163.7', '211.5'), ('Cengkeh', '29.8', '21.4', '176.9', '120.3'), ('Pala', '24.6', '22.9', '143.4', '138.8'), ('Teh', '36.6', '33.1', '177.7', None)]
    l3 = D('2787.4') - 0; s3 = sum(D(x[3]) for x in ex); assert s3 == D('2787.4'), s3
    ex[5] = ex[5][:4] + (D('3127.6') - sum(D(x[4]) for x in ex[:5]),)
    ex = [(a, *[D(v) for v in b]) for a, *b in ex]
    V3, V4 = sum(x[1] for x in ex), sum(x[2] for x in ex)
    d.md(['Komoditas', 'Volume 2023 (ribu ton)', 'Volume 2024 (ribu ton)', 'Nilai 2023 (juta US$)', 'Nilai 2024 (juta US$)', 'Perubahan nilai (%)', 'US$/kg 2024'], [(a, n(b, 1), n(c, 1), n(e, 1), n(g, 1), kb(tum(e, g), 1), n(g / c, 2)) for a, b, c, e, g in ex] + [('Jumlah', n(V3, 1), n(V4, 1), '2.787,4', '3.127,6', n(tum('2787.4', '3127.6'), 1), n(D('3127.6') / V4, 2))])
    p('', f'Volume ekspor naik dari {n(V3,1)} ribu ton menjadi {n(V4,1)} ribu ton ({n(tum(V3,V4),1)} persen). Kenaikan nilai ekspor (US${n(D("3127.6")-D("2787.4"),1)} juta atau US${n((D("3127.6")-D("2787.4"))/1000,2)} miliar) terutama ditopang kopi yang nilainya naik {n(tum(ex[0][3],ex[0][4]),1)} persen. Harga rata-rata kopi US${n(ex[0][4]/ex[0][2],2)} per kg, dibandingkan US${n(ex[0][3]/ex[0][1],2)} per kg pada 2023. Pangsa kopi dalam nilai ekspor 2024 lebih dari separuh, {pcs(ex[0][4],"3127.6",1)} persen.')
    d.ok(V4 > V3, ex[0][4] > D('3127.6') / 2)
    p('', '#### A.4 Kelembagaan Petani', '', f'Dari 4,25 juta petani pada enam komoditas, 1,428 juta orang telah tergabung dalam kelompok (33,6 persen), selebihnya {n(D("4.25")-D("1.428"),3)} juta belum. Target 35,0 persen setara dengan {n(D("4.25")*35/100,4)} juta petani.')
    d.ok(pcs('1.428', '4.25', 1) == '33,6')
    p('', '### B. Kinerja Keuangan', '', 'Tabel III.4. Anggaran per Kegiatan (miliar rupiah)', '')
    ag = [('Peremajaan dan perluasan', '512.40', '497.15', '468.22'), ('Perbenihan', '286.30', '279.84', '265.31'), ('Perlindungan tanaman', '148.75', '139.26', '137.90'), ('Pascapanen dan pemasaran', '131.20', '118.05', '126.44'), ('Dukungan manajemen', '205.35', '203.18', '197.63')]
    ag = [(a, *[D(v) for v in b]) for a, *b in ag]; T = [sum(x[i] for x in ag) for i in (1, 2, 3)]
    d.ok(T[0] == 1284)
    d.md(['Kegiatan', 'Pagu 2024', 'Realisasi 2024', '%', 'Realisasi 2023', 'Naik/(turun)'], [(a, n(b, 2), n(c, 2), pcs(c, b), n(e, 2), kb(c - e, 2)) for a, b, c, e in ag] + [('Jumlah', n(T[0], 2), n(T[1], 2), pcs(T[1], T[0]), n(T[2], 2), kb(T[1] - T[2], 2))])
    p('', f'Realisasi Rp{n(T[1],2)} miliar ({terb(T[1]*10**9)} rupiah) setara {pcs(T[1],T[0])} persen pagu. Pagu semula Rp1.352,00 miliar, kemudian dipotong automatic adjustment Rp{n(1352-T[0],2)} miliar ({pcs(1352-T[0],1352)} persen). Empat kegiatan belanjanya bertambah dibandingkan 2023; satu-satunya yang turun adalah pascapanen dan pemasaran, berkurang Rp{n(D("126.44")-D("118.05"),2)} miliar, sekaligus kegiatan dengan serapan terendah ({pcs("118.05","131.20")} persen).')
    d.ok([x[0] for x in ag if x[2] < x[3]] == ['Pascapanen dan pemasaran'], min(ag, key=lambda x: x[2] / x[1])[0] == 'Pascapanen dan pemasaran')
    p(f'Realisasi fisik kebun yang diremajakan 41,2 ribu ha dari sasaran 43,0 ribu ha ({pcs("41.2","43.0")} persen), yang dilaksanakan di 118 kabupaten pada 27 provinsi.')
    p('', '## BAB IV. PENUTUP', '', 'Tahun 2025 merupakan tahun pertama Renstra 2025-2029. Tiga prioritas ditetapkan: (a) peremajaan 60 ribu ha kopi; (b) hilirisasi pala; dan (c) penguatan kelembagaan petani menuju 37,0 persen.', '', f'Jakarta, {htgl(2025,2,26)}', '', 'Direktur Jenderal,', '', 'Dr. Ir. Handoyo Prasetya, M.S.')
    R = d.R
    R('aritmetika_tabel', f'{n(A4,1)} | {n(P3,1)} | {{}} |', n(P4, 1), tukar(n(P4, 1), 1), q=f'{n(P3,1)} | {tukar(n(P4,1),1)} |')
    R('aritmetika_tabel', f'| 139,26 | {{}} |', pcs('139.26', '148.75'), tukar(pcs('139.26', '148.75'), 0), q=f'139,26 | {tukar(pcs("139.26","148.75"),0)} |')
    R('arah', 'utama {} ', 'merosot', 'meningkat')
    R('aritmetika_prosa', 'selebihnya {} juta belum', n(D('4.25') - D('1.428'), 3), '2,922')
    R('silang', '({} persen) merupakan capaian terendah', n(cp[3], 2), tukar(n(cp[3], 2), 2))
    R('terbilang', '({} rupiah) setara', terb(T[1] * 10**9), terb((T[1] - 9) * 10**9))
    R('satuan', 'US${} per kg, dibandingkan'.replace('{}', n(ex[0][4] / ex[0][2], 2)) if 0 else 'sasaran 43,0 {} (', 'ribu ha', 'juta ha')
    R('salin_tempel', 'menurut bobot disumbang cengkeh ({} ribu ton)', n(ko[3][4] - ko[3][2], 1), n(ko[2][4] - ko[2][2], 1))
    R('tanggal', 'Jakarta, Rabu, 26 Februari {}', 2025, 2024)
    R('penomoran', 'Tabel {}. Volume', 'III.3', 'III.2')
    return d
