from inti import *

@dok
def g16():
    """Dinas Perhubungan kota, LKjIP 2024; TXT dibungkus 92 kolom, kalimat teknis, tabel lebar tetap"""
    d = Dok(16, 'txt', 92); p = d.p; fx = d.fx
    p('DINAS PERHUBUNGAN KOTA TANJUNG KELAPA', 'LAPORAN KINERJA TAHUN 2024', '', 'Ringkasan', '')
    tr = [('Koridor 1 (Terminal Induk-Pelabuhan)', 12, '18.4', 512400, 604310), ('Koridor 2 (Kampus-Balai Kota)', 9, '14.2', 438750, 491265), ('Koridor 3 (Bandara-Pasar Besar)', 8, '21.6', 287900, 271480), ('Koridor 4 (Rusun-RSUD)', 6, '11.8', 0, 158640)]
    P3, P4 = sum(x[3] for x in tr), sum(x[4] for x in tr); UN = sum(x[1] for x in tr); KM = sum(D(x[2]) for x in tr)
    lk = [(2020, 214, 38, 261), (2021, 231, 41, 279), (2022, 268, 47, 322), (2023, 255, 43, 298), (2024, 229, 36, 274)]
    p(f'Angkutan umum perkotaan mengangkut {n(P4)} penumpang pada 2024, meningkat {n(tum(P3,P4),2)} persen dari {n(P3)} penumpang. Kecelakaan lalu lintas menurun dari 255 menjadi 229 kejadian dan korban meninggal berkurang tujuh orang menjadi 36 orang. Lima dari tujuh indikator kinerja memenuhi target.')
    p('', '1. Indikator Kinerja', '')
    ik = [('Rasio konektivitas', 'indeks', D('0.72'), D('0.74'), D('0.69'), 2, '+'), ('V/C ratio jalan utama', 'rasio', D('0.70'), D('0.73'), D('0.76'), 2, '-'), ('Penumpang angkutan umum', 'ribu orang', D('1450.0'), bulat(F(P4, 1000), 1), bulat(F(P3, 1000), 1), 1, '+'), ('Kendaraan wajib uji yang diuji', '%', D('85.00'), pc(9214, 10630), D('83.17'), 2, '+'), ('Kelengkapan fasilitas jalan', '%', D('78.00'), pc(2361, 2950), D('74.88'), 2, '+'), ('PAD parkir', 'Rp juta', D('8200'), D('7648'), D('7125'), 0, '+'), ('Fatalitas kecelakaan', 'orang', D('40'), D('36'), D('43'), 0, '-')]
    cp = [pc(r, t) if s == '+' else bulat((2 * t - r) * 100 / t, 2) for _, _, t, r, _, _, s in ik]; rt = bulat(sum(cp) / 7, 2)
    d.ok(sum(c >= 100 for c in cp) == 5)
    p('Tabel 1. Capaian Kinerja 2024')
    fx(('No', 'Indikator', 'Satuan', '2023', 'Target', 'Realisasi', 'Capaian(%)'), *[(i + 1, a, u, n(r0, f), n(t, f), n(r, f), n(cp[i], 2)) for i, (a, u, t, r, r0, f, s) in enumerate(ik)], ('', 'Rata-rata', '', '', '', '', n(rt, 2)), kiri=3)
    p('', 'Untuk V/C ratio dan fatalitas kecelakaan, angka yang lebih kecil menunjukkan kinerja yang lebih baik; capaiannya memakai rumus [target - (realisasi - target)] / target.')
    p('', f'Indikator yang tidak memenuhi target ialah V/C ratio jalan utama ({n(cp[1],2)} persen) dan PAD parkir ({n(cp[5],2)} persen). Walaupun demikian, semua indikator menunjukkan perbaikan dibandingkan 2023: V/C ratio turun {n(D("0.76")-D("0.73"),2)} dan PAD parkir bertambah Rp{7648-7125} juta.')
    d.ok(cp[1] < 100, cp[5] < 100)
    p('', '2. Angkutan Perkotaan', '', 'Tabel 2. Kinerja Koridor Bus Kota')
    fx(('Koridor', 'Armada (unit)', 'Panjang (km)', 'Penumpang 2023', 'Penumpang 2024', 'Perubahan', 'Penumpang/unit 2024'), *[(a, b, n(D(c), 1), n(e) if e else '-', n(f), kb(f - e), n(F(f, b))) for a, b, c, e, f in tr], ('Jumlah', UN, n(KM, 1), n(P3), n(P4), n(P4 - P3), n(F(P4, UN))))
    p('', f'Koridor 4 baru beroperasi sejak {tgl(2024,3,4)} sehingga seluruh penumpangnya dihitung sebagai tambahan. Penumpang Koridor 1 naik {n(tum(512400,604310),1)} persen dan Koridor 2 naik {n(tum(438750,491265),1)} persen, sebaliknya Koridor 3 turun {n(-tum(287900,271480),1)} persen karena jadwal penerbangan berkurang. Koridor 1 mengangkut {pcs(604310,P4,1)} persen dari seluruh penumpang. Produktivitas armada tertinggi dicapai Koridor 2, yaitu {n(F(491265,9))} penumpang per unit, terendah Koridor 4 dengan {n(F(158640,6))} penumpang per unit.')
    d.ok(max(tr, key=lambda x: F(x[4], x[1]))[0][:9] == 'Koridor 2', min(tr, key=lambda x: F(x[4], x[1]))[0][:9] == 'Koridor 4')
    p(f'Subsidi yang dibayarkan Rp{n(D("21.84"),2)} miliar, berarti Rp{n(D("21840000000")/P4)} per penumpang. Tarif Rp4.000 untuk umum dan Rp2.000 untuk pelajar, yakni separuhnya.')
    p('', 'Tabel 3. Penumpang per Triwulan 2024 (orang)')
    q = [338215, 361480, 402950]; q.append(P4 - sum(q)); ku = [sum(q[:i + 1]) for i in range(4)]
    fx(('Uraian', 'TW I', 'TW II', 'TW III', 'TW IV'), ('Per triwulan', *[n(v) for v in q]), ('Kumulatif', *[n(v) for v in ku]), ('Kumulatif (%)', *[n(potong(F(v * 100, P4), 1), 1) for v in ku]))
    p('Persen kumulatif dipotong pada satu angka di belakang koma, tidak dibulatkan.')
    p('', f'Penumpang bertambah setiap triwulan. Selisih antara triwulan IV dan triwulan I mencapai {n(q[3]-q[0])} orang, sedangkan rata-rata per triwulan {n(F(P4,4))} orang.')
    d.ok(q[0] < q[1] < q[2] < q[3])
    p('', '3. Keselamatan', '', 'Tabel 4. Kecelakaan Lalu Lintas 2020-2024')
    fx(('Tahun', 'Kejadian', 'Meninggal', 'Luka', 'Korban', 'Meninggal per 100 kejadian'), *[(a, b, c, e, c + e, n(F(c * 100, b), 1)) for a, b, c, e in lk], ('Jumlah', n(sum(x[1] for x in lk)), sum(x[2] for x in lk), n(sum(x[3] for x in lk)), n(sum(x[2] + x[3] for x in lk)), n(F(sum(x[2] for x in lk) * 100, sum(x[1] for x in lk)), 1)))
    p('', f'Kecelakaan memuncak pada 2022 dengan {268} kejadian, lalu menurun dua tahun berturut-turut. Korban meninggal 36 orang pada 2024 merupakan yang paling sedikit dalam lima tahun. Dibandingkan 2023, kejadian berkurang {255-229} ({n(-tum(255,229),1)} persen) dan korban luka berkurang {298-274} orang. Pelaku berusia 15-24 tahun terlibat dalam 97 dari 229 kejadian, lebih dari dua per lima.')
    d.ok(max(lk, key=lambda x: x[1])[0] == 2022, min(x[2] for x in lk) == 36, F(97, 229) > F(2, 5))
    p('', '4. Pengujian Kendaraan Bermotor', '', 'Tabel 5. Kendaraan Wajib Uji 2024')
    kn = [('Mobil barang', 6842, 5871, 412), ('Mobil bus', 914, 862, 38), ('Mobil penumpang umum', 1780, 1604, 117), ('Kereta gandengan/tempelan', 1094, 877, 95)]
    a, b, c = [sum(x[i] for x in kn) for i in (1, 2, 3)]; d.ok(a == 10630, b == 9214)
    fx(('Jenis', 'Wajib uji', 'Diuji', 'Tidak diuji', 'Diuji (%)', 'Tidak lulus', 'Tidak lulus (%)'), ('(1)', '(2)', '(3)', '(4)=(2)-(3)', '(5)=(3)/(2)', '(6)', '(7)=(6)/(3)'), *[(k, n(x), n(y), n(x - y), pcs(y, x), z, pcs(z, y)) for k, x, y, z in kn], ('Jumlah', n(a), n(b), n(a - b), pcs(b, a), c, pcs(c, b)))
    hi = max(kn, key=lambda x: F(x[3], x[2])); lo = min(kn, key=lambda x: F(x[2], x[1]))
    p('', f'Kendaraan yang diuji {n(b)} dari {n(a)} unit; yang dinyatakan tidak lulus {c} unit dan sisanya {n(b-c)} unit lulus. Tingkat kepatuhan terendah pada {lo[0].lower()} ({pcs(lo[2],lo[1])} persen), yang sekaligus memiliki persentase tidak lulus tertinggi ({pcs(hi[3],hi[2])} persen).')
    d.ok(hi == lo)
    p('', '5. Fasilitas Jalan dan Parkir', '')
    p(f'Fasilitas terpasang 2.361 dari kebutuhan 2.950 unit: rambu 1.284 unit, lampu penerangan 743 unit, cermin tikungan 96 unit, pagar pengaman {2361-1284-743-96} unit. Masih dibutuhkan {2950-2361} unit, setara {pcs(2950-2361,2950)} persen dari kebutuhan. Juru parkir resmi 212 orang di 148 titik; 61 titik di antaranya telah memakai pembayaran nontunai, 87 titik belum.')
    d.ok(61 + 87 == 148)
    p('', 'Tabel 6. Penerimaan Retribusi (Rp juta)')
    rt_ = [('Parkir tepi jalan', 8200, 7648, 7125), ('Pengujian kendaraan', 0, 0, 0), ('Terminal', 640, 702, 655), ('Pelabuhan rakyat', 310, 288, 301)]
    rt_ = [x for x in rt_ if x[1]]
    X = [sum(x[i] for x in rt_) for i in (1, 2, 3)]
    fx(('Jenis', 'Target', 'Realisasi 2024', '%', 'Realisasi 2023', 'Tumbuh(%)'), *[(k, n(x), n(y), pcs(y, x), n(z), kb(tum(z, y), 2)) for k, x, y, z in rt_], ('Jumlah', n(X[0]), n(X[1]), pcs(X[1], X[0]), n(X[2]), kb(tum(X[2], X[1]), 2)))
    p('', f'Hanya retribusi terminal yang melampaui target (Rp{702-640} juta di atasnya). Retribusi pelabuhan rakyat menjadi satu-satunya yang menyusut dari tahun lalu, yakni Rp{301-288} juta. Sejak 2024 pengujian kendaraan tidak lagi dipungut retribusi.')
    p('', '6. Anggaran', '', 'Tabel 7. Anggaran Belanja (Rp)')
    an = [('Penunjang urusan', 18642750000, 18120334900), ('Penyelenggaraan LLAJ', 41385200000, 39876115250), ('Pengelolaan pelayaran', 1214050000, 1098471000)]
    A, B = sum(x[1] for x in an), sum(x[2] for x in an)
    fx(('Program', 'Anggaran', 'Realisasi', '%', 'Sisa'), *[(k, n(x), n(y), pcs(y, x), n(x - y)) for k, x, y in an], ('Jumlah', n(A), n(B), pcs(B, A), n(A - B)))
    p('', f'Belanja terealisasi {pcs(B,A)} persen dari Rp{n(A)}. Sisa anggaran sebesar Rp{n(A-B)}. Nilai kontrak subsidi bus Rp22.500.000.000 (dua puluh dua miliar lima ratus juta rupiah) terserap Rp21,84 miliar atau {pcs("21.84","22.5")} persen.')
    p('', '7. Penutup', '', f'Target 2025: fatalitas paling banyak 34 orang, penumpang 1,65 juta orang ({n(tum(P4,1650000),1)} persen di atas realisasi 2024). Rapat tindak lanjut diagendakan {htgl(2025,3,5)}.', '', 'Tanjung Kelapa, ' + tgl(2025, 2, 24), 'Kepala Dinas Perhubungan,', '', 'Ir. Fransiskus Mamahit, M.T.')
    R = d.R
    g = lambda *k: [l for l in d.b if all(z in l for z in k)][0]
    l = g('Jumlah', n(P3), n(P4)); R('aritmetika_tabel', l.replace(n(P4), '{}', 1), n(P4), tukar(n(P4), 1), q=tukar(n(P4), 1))
    l = g('Mobil bus'); v = n(914 - 862); R('aritmetika_tabel', l.replace(f' {v} ', ' {} ', 1), v, 62, q=l.replace(f' {v} ', ' 62 ', 1))
    R('arah', 'Koridor 3 {} 5,7 persen' if 0 else 'Kecelakaan lalu lintas {} dari', 'menurun', 'meningkat')
    R('aritmetika_prosa', 'sedangkan rata-rata per triwulan {} orang', n(F(P4, 4)), tukar(n(F(P4, 4)), 1))
    R('silang', 'Lima dari {}', 'tujuh', 'delapan')
    R('terbilang', '(dua puluh dua miliar {} ratus', 'lima', 'enam')
    R('satuan', 'Subsidi yang dibayarkan Rp21,84 {},', 'miliar', 'triliun')
    R('salin_tempel', 'Koridor 1 mengangkut {}', pcs(604310, P4, 1), pcs(491265, P4, 1), benar=pcs(604310, P4, 1) + ' persen')
    R('tanggal', '{}, 5 Maret 2025', hari(2025, 3, 5), 'Senin')
    R('penomoran', 'Tabel {}. Kecelakaan', 4, 3)
    return d
