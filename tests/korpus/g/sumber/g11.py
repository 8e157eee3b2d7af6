from inti import *

@dok
def g11():
    """Dinas Lingkungan Hidup kota, LKjIP 2023; IKLH berbobot, timbulan sampah, rentang, pecahan, catatan kaki"""
    d = Dok(11); p = d.p
    p('# LKjIP 2023 — Dinas Lingkungan Hidup Kota Mandiangin', '')
    p('## 1. Ikhtisar', '')
    ika, iku_, ikl = D('52.40'), D('86.75'), D('48.20')
    iklh = bulat(ika * D('0.376') + iku_ * D('0.405') + ikl * D('0.219'), 2)
    a2, u2, l2 = D('50.15'), D('87.30'), D('47.05'); iklh2 = bulat(a2 * D('0.376') + u2 * D('0.405') + l2 * D('0.219'), 2)
    pd = 318400; lt = D('0.62'); tb = bulat(pd * lt / 1000, 1)   # ton/hari
    krg, tgn = D('46.3'), D('118.6'); tot = krg + tgn; tdk = tb - tot
    iks = [('Indeks Kualitas Lingkungan Hidup', 'indeks', D('65.00'), iklh, iklh2, 2, '+'), ('Persentase pengurangan sampah', '%', D('24.00'), pc(krg, tb), D('22.18'), 2, '+'), ('Persentase penanganan sampah', '%', D('62.00'), pc(tgn, tb), D('61.04'), 2, '+'), ('Ruang terbuka hijau publik', '%', D('13.00'), D('13.12'), D('12.96'), 2, '+'), ('Pengaduan lingkungan berulang', 'kasus', D(12), D(9), D(14), 0, '-'), ('Usaha taat izin lingkungan', '%', D('80.00'), pc(163, 196), D('78.95'), 2, '+')]
    cp = [pc(r, t) if s == '+' else bulat((2 * t - r) * 100 / t, 2) for _, _, t, r, _, _, s in iks]
    lo = sum(c >= 100 for c in cp); rt = bulat(sum(cp) / 6, 2)
    p(f'Kota Mandiangin menghasilkan {n(tb,1)} ton sampah per hari dari {n(pd)} penduduk (0,62 kg per orang per hari). Dari jumlah itu {n(krg,1)} ton dikurangi di sumber, {n(tgn,1)} ton ditangani di TPA dan fasilitas pengolahan, serta {n(tdk,1)} ton belum terkelola. Secara keseluruhan {lo} dari 6 indikator mencapai target dan rata-rata capaian {n(rt,2)}%.')
    p('', '## 2. Kelembagaan', '', '- Dinas terdiri atas 1 sekretariat, 4 bidang dan 3 UPTD (total 8 unit).', '- Pegawai 412 orang, 318 di antaranya petugas kebersihan; selebihnya ' + str(412 - 318) + ' orang staf dan pejabat.', '- Armada: 38 truk sampah (31 laik jalan, 7 rusak), 112 gerobak motor, 2 buldoser.', '')
    d.ok(31 + 7 == 38, 1 + 4 + 3 == 8)
    p('## 3. Pengukuran Kinerja', '', '**Tabel 3.1 — Capaian Indikator Kinerja Utama**', '')
    d.md(['No', 'Indikator Kinerja Utama', 'Satuan', '2022', 'Target 2023', 'Realisasi 2023', 'Capaian', 'Target akhir Renstra (2026)'], [(i + 1, a, b, n(r0, f), n(t, f), n(r, f), n(cp[i], 2) + '%', x) for (i, (a, b, t, r, r0, f, s)), x in zip(enumerate(iks), ['67,50', '30,00', '70,00', '15,00', '6', '90,00'])], '|:--|:--|:--|--:|--:|--:|--:|--:|')
    p('', 'Indikator 5 bersifat menurun (semakin sedikit semakin baik), capaian = 2 - (realisasi/target), dinyatakan dalam persen.[^a]', '', '[^a]: Sama hasilnya dengan (2 x target - realisasi)/target.', '')
    brk = [iks[i][0] for i in range(6) if cp[i] < 100]
    d.ok(lo == 4)
    p(f'Dua indikator belum tercapai: {brk[0].lower()} dan {brk[1].lower()}. Pengaduan berulang turun dari 14 menjadi 9 kasus, 3 kasus di bawah ambang 12 kasus.')
    p('', '### 3.1 IKLH', '', '**Tabel 3.2 — Komponen IKLH**', '')
    d.md(['Komponen', 'Bobot', '2022', '2023', 'Perubahan', 'Kontribusi 2023'], [('Kualitas air (IKA)', '0,376', n(a2, 2), n(ika, 2), n(ika - a2, 2), n(ika * D('0.376'), 2)), ('Kualitas udara (IKU)', '0,405', n(u2, 2), n(iku_, 2), n(iku_ - u2, 2), n(iku_ * D('0.405'), 2)), ('Kualitas lahan (IKL)', '0,219', n(l2, 2), n(ikl, 2), n(ikl - l2, 2), n(ikl * D('0.219'), 2)), ('IKLH', '1,000', n(iklh2, 2), n(iklh, 2), n(iklh - iklh2, 2), n(iklh, 2))])
    p('', f'IKLH {n(iklh,2)} (kategori sedang, rentang 50-69,99) bertambah {n(iklh-iklh2,2)} poin. Kualitas air dan lahan membaik masing-masing {n(ika-a2,2)} dan {n(ikl-l2,2)} poin, sedangkan kualitas udara memburuk {n(u2-iku_,2)} poin karena lalu lintas angkutan batu bara. Angka nasional 72,54 masih {n(D("72.54")-iklh,2)} poin lebih tinggi daripada kota.')
    d.ok(50 <= iklh < 70)
    p('', '**Tabel 3.3 — Hasil Pemantauan BOD Sungai (mg/l)**', '')
    bo = [('Sungai Anyar hulu', '2.1', '2.4'), ('Sungai Anyar tengah', '3.6', '3.9'), ('Sungai Anyar hilir', '5.8', '5.1'), ('Sungai Lempuing', '4.4', '4.9'), ('Sungai Kertak', '2.8', '2.7')]
    d.md(['Titik', '2022', '2023', 'Baku mutu', 'Status 2023'], [(a, n(D(b), 1), n(D(c), 1), '3,0', 'memenuhi' if D(c) <= 3 else 'melebihi') for a, b, c in bo])
    lb = [x for x in bo if D(x[2]) > 3]
    p('', f'{Kap(terb(len(lb)))} dari lima titik melebihi baku mutu. Nilai BOD berkisar {n(D("2.4"),1)}-{n(D("5.1"),1)} mg/l, paling tinggi di Sungai Anyar hilir, namun titik itu justru turun {n(D("5.8")-D("5.1"),1)} mg/l. Rata-rata kelima titik {n(sum(D(x[2]) for x in bo)/5,2)} mg/l, {n(abs(sum(D(x[2]) for x in bo)/5-sum(D(x[1]) for x in bo)/5),2)} mg/l lebih {"tinggi" if sum(D(x[2]) for x in bo)>sum(D(x[1]) for x in bo) else "rendah"} dari tahun 2022.')
    d.ok(max(bo, key=lambda x: D(x[2]))[0] == 'Sungai Anyar hilir', min(D(x[2]) for x in bo) == D('2.4'))
    p('', '### 3.2 Sampah', '', '**Tabel 3.4 — Neraca Sampah (ton per hari)**', '')
    sm = [('2020', '178.4', '28.6', '101.2'), ('2021', '184.9', '34.1', '108.0'), ('2022', '191.2', '42.4', '116.7'), ('2023', n(tb, 1).replace(',', '.'), '46.3', '118.6')]
    d.md(['Tahun', 'Timbulan', 'Pengurangan', 'Penanganan', 'Tidak terkelola', '% terkelola'], [(a, n(D(b), 1), n(D(c), 1), n(D(e), 1), n(D(b) - D(c) - D(e), 1), pcs(D(c) + D(e), b, 1)) for a, b, c, e in sm])
    d.ok(pc('42.4', '191.2') == D('22.18'), pc('116.7', '191.2') == D('61.04'))
    tk = [pc(D(c) + D(e), b, 1) for a, b, c, e in sm]
    p('', f'Sampah terkelola naik setiap tahun, dari {n(tk[0],1)}% pada 2020 ke {n(tk[3],1)}% pada 2023, atau bertambah {n(tk[3]-tk[0],1)} poin persen dalam tiga tahun. Kenaikan 2023 hanya {n(tk[3]-tk[2],1)} poin persen, terkecil selama periode itu. Setahun penuh (365 hari) timbulan diperkirakan {n(tb*365/1000,2)} ribu ton.' if all(tk[i] < tk[i + 1] for i in range(3)) and tk[3] - tk[2] == min(tk[i + 1] - tk[i] for i in range(3)) else f'Sampah terkelola {n(tk[0],1)}% pada 2020, {n(tk[1],1)}% pada 2021, {n(tk[2],1)}% pada 2022 dan {n(tk[3],1)}% pada 2023. Setahun penuh (365 hari) timbulan diperkirakan {n(tb*365/1000,2)} ribu ton.')
    bs = [('Utara', 14, '9.8', 3120), ('Selatan', 19, '13.4', 4475), ('Barat', 11, '7.1', 2266), ('Timur', 17, '16.0', 3984)]
    p('', '**Tabel 3.5 — Bank Sampah per Kecamatan**', '')
    d.md(['Kecamatan', 'Unit', 'Sampah tereduksi (ton/hari)', 'Nasabah', 'Nasabah per unit'], [(a, b, n(D(c), 1), n(e), n(F(e, b))) for a, b, c, e in bs] + [('Jumlah', sum(x[1] for x in bs), n(sum(D(x[2]) for x in bs), 1), n(sum(x[3] for x in bs)), n(F(sum(x[3] for x in bs), sum(x[1] for x in bs))))])
    d.ok(sum(D(x[2]) for x in bs) == krg)
    p('', f'Kecamatan Selatan memiliki unit dan nasabah terbanyak (19 unit, {n(4475)} nasabah), tetapi reduksi terbesar berasal dari Kecamatan Timur, {n(D("16.0"),1)} ton per hari, atau {pcs("16.0",krg,1)}% dari total. Kecamatan Barat terkecil pada ketiga ukuran.')
    d.ok(min(bs, key=lambda x: x[1])[0] == 'Barat', min(bs, key=lambda x: D(x[2]))[0] == 'Barat', min(bs, key=lambda x: x[3])[0] == 'Barat')
    p('', f'Usia pakai TPA Gunung Kupang tersisa: kapasitas 1,26 juta m3, terisi 0,945 juta m3 ({pcs("0.945","1.26",0)}% atau tepat tiga perempat), sisa {n((D("1.26")-D("0.945"))*1000)} ribu m3. Dengan laju 63 ribu m3 per tahun, TPA penuh dalam {n((D("1260")-945)/63)} tahun.')
    d.ok(D('0.945') / D('1.26') == F(3, 4), (1260 - 945) % 63 == 0)
    p('', '### 3.3 Ruang terbuka hijau', '', f'RTH publik 13,12% dari luas kota 98,60 km2, yaitu {n(D("98.60")*D("13.12")/100,2)} km2 (sekitar {n(D("98.60")*D("13.12"))} ha). Selama 2023 ditambah taman 15,8 ha. Standar minimal 20% berarti masih kurang {n(20-D("13.12"),2)} poin persen.')
    p('', '### 3.4 Pengawasan usaha', '', f'Dari 196 usaha yang diawasi, 163 taat ({pcs(163,196)}%), 25 diberi teguran tertulis, 6 paksaan pemerintah, dan {196-163-25-6} dibekukan izinnya. Jumlah usaha yang diawasi naik dari 171 pada 2022, tumbuh {n(tum(171,196),1)}%; yang taat pada 2022 sebanyak 135 usaha.')
    d.ok(pc(135, 171) == D('78.95'))
    p('', '## 4. Anggaran', '', '**Tabel 4.1 — Anggaran menurut Program (Rp ribu)**', '')
    an = [('Penunjang urusan', 21450300, 20988745), ('Pengelolaan persampahan', 34872000, 33416580), ('Pengendalian pencemaran', 3240500, 2987310), ('Pengelolaan RTH', 6135200, 5540975)]
    A, B = sum(x[1] for x in an), sum(x[2] for x in an)
    d.md(['Program', 'Anggaran', 'Realisasi', 'Sisa', '%'], [(a, n(b), n(c), n(b - c), pcs(c, b)) for a, b, c in an] + [('Total', n(A), n(B), n(A - B), pcs(B, A))])
    p('', f'Dari anggaran Rp{n(F(A,10**6),2)} miliar terserap {pcs(B,A)}%. Sisa Rp{n(A-B)} ribu (terbilang {terb((A-B)*1000)} rupiah). Lebih dari separuh anggaran ({pcs(34872000,A,1)}%) dipakai untuk persampahan. Biaya pengelolaan persampahan per ton sampah yang ditangani Rp{n(F(33416580*1000)/(tgn*365),0)} (realisasi dibagi {n(tgn,1)} ton x 365 hari).')
    d.ok(F(34872000, A) > F(1, 2))
    p('', '## 5. Penutup', '', f'Laporan disetujui pada rapat pimpinan {htgl(2024,1,24)}. Target IKLH 2024 ditetapkan 65,80.', '', f'Mandiangin, {tgl(2024,1,29)}', '', 'Kepala Dinas', '', 'Ir. Suryani Rahmi, M.Si.')
    R = d.R
    R('aritmetika_tabel', '| 2021 | 184,9 | 34,1 | 108,0 | {} |', n(D('184.9') - D('34.1') - 108, 1), '48,2', q='108,0 | 48,2 |')
    R('aritmetika_tabel', f'| Total | {n(A)} | {{}} |', n(B), tukar(n(B), 0), q=tukar(n(B), 0))
    R('arah', 'sedangkan kualitas udara {} 0,55 poin', 'memburuk', 'membaik')
    R('aritmetika_prosa', 'dan {} dibekukan izinnya', 196 - 163 - 25 - 6, 5)
    R('silang', 'serta {} ton belum terkelola', n(tdk, 1), n(tdk + 9, 1))
    R('terbilang', '(terbilang {} rupiah)', terb((A - B) * 1000), terb((A - B) * 1000 + 4 * 10**6))
    R('satuan', 'TPA Gunung Kupang tersisa: kapasitas 1,26 {} m3', 'juta', 'ribu')
    R('salin_tempel', 'berasal dari Kecamatan Timur, {} ton per hari', '16,0', '13,4')
    R('tanggal', 'rapat pimpinan {}, 24 Januari 2024', hari(2024, 1, 24), 'Senin')
    R('penomoran', '### {} Ruang terbuka hijau', '3.3', '3.2')
    return d
