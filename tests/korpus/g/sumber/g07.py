from inti import *

@dok
def g07():
    """Universitas BLU, Laporan Kinerja 2024; akademik, beberapa tahun, IKU perguruan tinggi"""
    d = Dok(7); p = d.p
    p('# Laporan Kinerja Universitas Negeri Tanah Laut', '### Tahun 2024', '')
    p('## Sambutan Rektor', '', f'Tahun 2024 menandai dasawarsa pertama Universitas sebagai perguruan tinggi negeri. Didirikan sebagai sekolah tinggi swasta pada 1998 dan dinegerikan lewat Peraturan Presiden pada {tgl(2014,10,6)}, Universitas kini membina delapan fakultas, 46 program studi, dan lebih dari 17 ribu mahasiswa.', '')
    fk = [('Ekonomi dan Bisnis', 7, [3412, 3566, 3705], 128), ('Hukum', 3, [1987, 2044, 2091], 71), ('Teknik', 9, [3105, 3288, 3457], 143), ('Pertanian', 6, [1744, 1702, 1669], 109), ('Keguruan', 10, [3820, 3764, 3698], 167), ('Ilmu Sosial dan Politik', 5, [1533, 1602, 1648], 79), ('Kedokteran', 3, [412, 468, 531], 86), ('Perikanan dan Kelautan', 3, [611, 587, 604], 48)]
    d.ok(sum(x[1] for x in fk) == 46)
    Mh = [sum(x[2][i] for x in fk) for i in range(3)]; DS = sum(x[3] for x in fk); d.ok(17000 < Mh[2] < 18000)
    p('## 1 Profil', '', '**Tabel 1.1** Mahasiswa Aktif dan Dosen Tetap menurut Fakultas', '')
    d.md(['Fakultas', 'Prodi', 'Mhs 2022', 'Mhs 2023', 'Mhs 2024', 'Pertumbuhan 2023-2024 (%)', 'Dosen', 'Rasio mhs:dosen'], [(a, b, *[n(v) for v in c], n(tum(c[1], c[2]), 2), e, n(F(c[2], e), 1)) for a, b, c, e in fk] + [('Universitas', 46, *[n(v) for v in Mh], n(tum(Mh[1], Mh[2]), 2), DS, n(F(Mh[2], DS), 1))])
    tr = [x for x in fk if x[2][2] < x[2][1]]
    d.ok([x[0] for x in tr] == ['Pertanian', 'Keguruan'])
    rr = sorted(fk, key=lambda x: F(x[2][2], x[3]))
    p('', f'Mahasiswa aktif bertambah {n(Mh[2]-Mh[1])} orang ({n(tum(Mh[1],Mh[2]),2)} persen) menjadi {n(Mh[2])}; setahun sebelumnya pertambahannya {n(Mh[1]-Mh[0])} orang. Enam fakultas tumbuh, sementara Fakultas Pertanian menyusut {1702-1669} mahasiswa dan Fakultas Keguruan {3764-3698} mahasiswa. Fakultas Kedokteran tumbuh paling cepat, {n(tum(468,531),2)} persen.')
    d.ok(max(fk, key=lambda x: F(x[2][2], x[2][1]))[0] == 'Kedokteran')
    p(f'Satu dosen rata-rata membina {n(F(Mh[2],DS),1)} mahasiswa. Rasio paling longgar ada di Fakultas {rr[0][0]} (1:{n(F(rr[0][2][2],rr[0][3]),1)}), paling ketat di Fakultas {rr[-1][0]} (1:{n(F(rr[-1][2][2],rr[-1][3]),1)}).')
    p('', f'Dosen tetap {DS} orang: guru besar 41, lektor kepala 187, lektor 322, asisten ahli {DS-41-187-322-64}, dan 64 belum berjabatan. Dosen bergelar doktor {312} orang ({pcs(312,DS,1)} persen), sisanya {DS-312} orang bergelar magister.')
    p('', '## 2 Perjanjian Kinerja', '', 'Perjanjian Kinerja Rektor dengan Menteri memuat delapan IKU (Kepmendikbudristek Nomor 210/M/2023).', '')
    iku = [('1.1', 'Lulusan bekerja/studi lanjut/wiraswasta', '60.00', pc(2190, 3384), '57.12'), ('1.2', 'Mahasiswa berkegiatan di luar prodi', '25.00', pc(4118, Mh[2]), '19.46'), ('2.1', 'Dosen berkegiatan di luar kampus', '20.00', pc(171, DS), '18.77'), ('2.2', 'Dosen bersertifikat kompetensi/profesi', '45.00', pc(352, DS), '41.90'), ('2.3', 'Luaran dosen per dosen', '1.00', bulat(F(917, DS), 2), '0.98'), ('3.1', 'Kerja sama prodi', '70.00', pc(35, 46), '65.91'), ('3.2', 'Mata kuliah pemecahan kasus/proyek', '40.00', pc(688, 1640), '36.05'), ('3.3', 'Prodi berakreditasi internasional', '5.00', pc(2, 46), '4.55')]
    cp = [pc(x[3], x[2]) for x in iku]; lo = [iku[i][0] for i in range(8) if cp[i] >= 100]; kr = [iku[i][0] for i in range(8) if cp[i] < 100]
    p('**Tabel 2.1** Capaian IKU Tahun 2024', '')
    d.md(['IKU', 'Uraian', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'], [(x[0], x[1], n(D(x[4]), 2), n(D(x[2]), 2), n(x[3], 2), n(cp[i], 2)) for i, x in enumerate(iku)] + [('', 'Rata-rata', '', '', '', n(sum(cp) / 8, 2))], '|---|---|---:|---:|---:|---:|')
    p('', '*Satuan: persen, kecuali IKU 2.3 (luaran per dosen).*', '')
    tertinggi = max(range(8), key=lambda i: cp[i]); rendah = min(range(8), key=lambda i: cp[i])
    p(f'{Kap(terb(len(lo)))} dari delapan IKU mencapai target, yaitu IKU {", ".join(lo[:-1])} dan {lo[-1]}. IKU {", ".join(kr[:-1])} dan {kr[-1]} belum tercapai. Capaian tertinggi ditorehkan IKU {iku[tertinggi][0]} ({n(cp[tertinggi],2)} persen) dan terendah IKU {iku[rendah][0]} ({n(cp[rendah],2)} persen).')
    p('', '### 2.1 Lulusan', '')
    lu = [('Bekerja', 1512, 1391), ('Melanjutkan studi', 268, 254), ('Wiraswasta', 410, 322)]
    d.ok(sum(x[1] for x in lu) == 2190)
    p(f'Dari 3.384 lulusan yang mengisi studi pelacakan, 2.190 orang telah bekerja, studi lanjut, atau berwiraswasta dalam 12 bulan, sisanya {n(3384-2190)} orang belum.', '', '**Tabel 2.2** Status Lulusan', '')
    d.md(['Status', 'Lulusan 2023', 'Lulusan 2022', 'Selisih', 'Komposisi 2023 (%)'], [(a, n(b), n(c), b - c, pcs(b, 2190, 1)) for a, b, c in lu] + [('Jumlah', n(2190), n(sum(x[2] for x in lu)), 2190 - sum(x[2] for x in lu), '100,0')])
    p('', f'Wiraswasta bertambah {410-322} orang atau {n(tum(322,410),1)} persen, laju tercepat di antara ketiganya. Masa tunggu kerja rata-rata 4,2 bulan, lebih singkat 0,7 bulan dibandingkan 4,9 bulan pada pelacakan sebelumnya.')
    d.ok(D('4.9') - D('4.2') == D('0.7'), max(lu, key=lambda x: F(x[1], x[2]))[0] == 'Wiraswasta')
    p('', '### 2.2 Akreditasi', '')
    ak = [('Unggul', 14, 9), ('A', 3, 6), ('Baik Sekali', 17, 14), ('B', 5, 9), ('Baik', 7, 6)]
    d.ok(sum(x[1] for x in ak) == 46)
    p('**Tabel 2.3** Peringkat Akreditasi Program Studi', '')
    d.md(['Peringkat', '2024', '2023', 'Perubahan'], [(a, b, c, b - c) for a, b, c in ak] + [('Jumlah', 46, sum(x[2] for x in ak), 46 - sum(x[2] for x in ak))])
    p('', f'Prodi berperingkat Unggul bertambah lima menjadi 14; bila digabungkan dengan peringkat A menjadi {14+3} prodi ({pcs(17,46,1)} persen). Dua program studi baru dibuka pada 2024 dan langsung memperoleh peringkat Baik. Prodi yang terakreditasi internasional masih dua, padahal target 5 persen berarti sekurang-kurangnya tiga prodi.')
    d.ok(sum(x[2] for x in ak) == 44, pc(3, 46) >= 5 > pc(2, 46))
    p('', '### 2.3 Penelitian', '', '**Tabel 2.4** Luaran Penelitian 2020-2024', '')
    pn = [('Jurnal internasional bereputasi', [148, 172, 205, 231, 264]), ('Jurnal nasional terakreditasi', [302, 335, 361, 388, 412]), ('Prosiding', [187, 121, 143, 156, 139]), ('Hak kekayaan intelektual', [38, 47, 55, 71, 102])]
    tp = [sum(x[1][i] for x in pn) for i in range(5)]; d.ok(tp[4] == 917)
    d.md(['Jenis luaran', *range(2020, 2025)], [(a, *b) for a, b in pn] + [('Jumlah', *tp)])
    p('', f'Luaran penelitian 2024 sebanyak {tp[4]} judul, {tp[4]-tp[3]} lebih banyak daripada 2023. Dalam empat tahun (2020-2024) publikasi internasional bereputasi bertambah {264-148} judul, setara kenaikan {n(tum(148,264),1)} persen. Prosiding justru menurun {156-139} judul. HKI tumbuh {n(tum(71,102),1)} persen setahun, dan jumlahnya kini {n(F(102,38),1)} kali jumlah tahun 2020.')
    p(f'Hibah penelitian yang diraih Rp{n(D("38.6"),1)} miliar, terdiri atas hibah nasional Rp{n(D("21.4"),1)} miliar, internal Rp{n(D("12.9"),1)} miliar, dan kerja sama Rp{n(D("38.6")-D("21.4")-D("12.9"),1)} miliar. Setiap dosen rata-rata memperoleh Rp{n(D("38600")/DS,1)} juta.')
    p('', '## 3 Keuangan', '', '**Tabel 3.1** Pagu dan Realisasi menurut Sumber Dana (miliar rupiah)', '')
    ke = [('Rupiah murni', D('142.30'), D('139.85')), ('PNBP/BLU', D('118.75'), D('112.46')), ('BOPTN', D('24.60'), D('24.11')), ('SBSN', D('45.00'), D('31.72'))]
    A = sum(x[1] for x in ke); B = sum(x[2] for x in ke)
    d.md(['Sumber', 'Pagu', 'Realisasi', 'Sisa', 'Daya serap (%)', 'Porsi realisasi (%)'], [(a, n(b, 2), n(c, 2), n(b - c, 2), pcs(c, b), pcs(c, B, 1)) for a, b, c in ke] + [('Jumlah', n(A, 2), n(B, 2), n(A - B, 2), pcs(B, A), '100,0')])
    d.ok(sum(pc(c, B, 1) for _, _, c in ke) == 100)
    p('', f'Daya serap {pcs(B,A)} persen, {n(D("95.10")-pc(B,A),2)} persen poin di bawah tahun 2023 (95,10 persen). Dana SBSN hanya terserap {pcs("31.72",45)} persen karena gedung kuliah bersama baru mencapai kemajuan fisik 71,3 persen; sisanya Rp{n(45-D("31.72"),2)} miliar dilanjutkan pada 2025. Tanpa SBSN, daya serap menjadi {pcs(B-D("31.72"),A-45)} persen.')
    d.ok(pc(B, A) < D('95.10'))
    ukt = [('2021', D('71.40')), ('2022', D('74.95')), ('2023', D('79.18')), ('2024', D('83.62'))]
    p('', '**Tabel 3.2** Pendapatan BLU', '')
    nu = [D('18.25'), D('21.60'), D('24.37'), D('30.14')]
    d.md(['Tahun', 'UKT (Rp miliar)', 'Non-UKT (Rp miliar)', 'Jumlah (Rp miliar)', 'Porsi non-UKT (%)'], [(a, n(b, 2), n(c, 2), n(b + c, 2), pcs(c, b + c)) for (a, b), c in zip(ukt, nu)])
    j3, j4 = D('79.18') + D('24.37'), D('83.62') + D('30.14')
    p('', f'Pendapatan BLU tahun 2024 sebesar Rp{n(j4,2)} miliar (terbilang {terb(j4*10**9)} rupiah), meningkat {n(tum(j3,j4),2)} persen. Ketergantungan pada UKT berkurang: porsi non-UKT naik dari {pcs("24.37",j3)} persen menjadi {pcs("30.14",j4)} persen, atau {n(pc("30.14",j4)-pc("24.37",j3),2)} persen poin.')
    p('', '## 4 Penutup', '', 'Untuk 2025 Universitas membidik peringkat Unggul bagi 18 program studi, yakni 4 lebih banyak daripada posisi sekarang, dan tiga prodi terakreditasi internasional.', '', f'Pelaihari Baru, {htgl(2025,1,31)}', '', 'Rektor,', '', 'Prof. Dr. Ir. Rusmin Noor, M.Sc.')
    R = d.R
    R('aritmetika_tabel', f'| Universitas | 46 | {n(Mh[0])} | {n(Mh[1])} | {{}} |', n(Mh[2]), tukar(n(Mh[2]), 1), q=f'{n(Mh[1])} | {tukar(n(Mh[2]),1)} |')
    R('aritmetika_tabel', '| PNBP/BLU | 118,75 | 112,46 | {} |', n(D('118.75') - D('112.46'), 2), '6,92', q='112,46 | 6,92 |')
    R('arah', 'Prosiding justru {} 17', 'menurun', 'meningkat')
    R('aritmetika_prosa', 'sisanya {} orang belum', n(3384 - 2190), n(3384 - 2190 + 90))
    R('silang', '{} dari delapan IKU', Kap(terb(len(lo))), Kap(terb(len(lo) + 1)))
    R('terbilang', '(terbilang {} rupiah)', terb(j4 * 10**9), terb((j4 - D('0.2')) * 10**9))
    R('satuan', 'Setiap dosen rata-rata memperoleh Rp' + n(D('38600') / DS, 1) + ' {}.', 'juta', 'miliar')
    R('salin_tempel', f'terendah IKU {{}} ({n(cp[rendah],2)}', iku[rendah][0], iku[rendah - 1][0])
    R('tanggal', 'Pelaihari Baru, {}, 31 Januari 2025', hari(2025, 1, 31), 'Minggu')
    R('penomoran', '**Tabel {}** Luaran', '2.4', '2.3')
    return d
