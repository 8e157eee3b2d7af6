from inti import *

@dok
def g15():
    """Dinas perpustakaan dan kearsipan, LKjIP 2024; penulis gemar pembulatan (sekitar, hampir), urutan kata tak lazim"""
    d = Dok(15); p = d.p
    p('# LAPORAN KINERJA 2024', '## Dinas Perpustakaan dan Kearsipan Kabupaten Gunung Perahu', '')
    p('### Sepatah Kata', '', 'Membaca angka-angka di dalam laporan ini ibarat membaca buku: ada bab yang menggembirakan, ada pula yang perlu ditulis ulang. Enam indikator kami pertanggungjawabkan; empat menggembirakan, dua perlu ditulis ulang.', '')
    vs = [('Januari', 8412), ('Februari', 7936), ('Maret', 6104), ('April', 5287), ('Mei', 8160), ('Juni', 7745), ('Juli', 9318), ('Agustus', 10126), ('September', 9874), ('Oktober', 10542), ('November', 9690), ('Desember', 6253)]
    V = sum(x[1] for x in vs); V23 = 91480
    pend = 412600; bk = 186; 
    p('### Bab 1. Siapa Kami', '')
    pg = [('Pustakawan', 14, 11), ('Arsiparis', 9, 6), ('Pejabat struktural', 8, 8), ('Pelaksana', 27, 31)]
    a, b = sum(x[1] for x in pg), sum(x[2] for x in pg)
    p(f'Lima puluh delapan orang bekerja di Dinas ini pada akhir 2024; dua orang lebih banyak daripada akhir 2023 (56 orang). Bertambahlah pustakawan sebanyak tiga orang dan arsiparis tiga orang, sementara pelaksana berkurang empat orang.', '', 'Tabel 1-1 Pegawai', '')
    d.ok(a == 58, b == 56)
    d.md(['Kelompok', '2024', '2023', '+/-'], [(k, x, y, x - y) for k, x, y in pg] + [('Jumlah', a, b, a - b)])
    p('', '### Bab 2. Janji Kami', '', f'Ditandatangani pada {htgl(2024,1,29)}, Perjanjian Kinerja memuat target berikut. Tiga di antaranya diambil langsung dari Renstra 2021-2026.', '')
    kol, kol23 = 68940, 64215
    ik = [('Indeks Pembangunan Literasi Masyarakat (IPLM)', D('68.00'), D('70.35'), D('66.12'), 2), ('Tingkat Kegemaran Membaca (TGM)', D('70.00'), D('71.84'), D('69.47'), 2), ('Pemustaka (ribu kunjungan)', D('95.00'), bulat(F(V, 1000), 2), D('91.48'), 2), ('Perpustakaan desa aktif (%)', D('60.00'), pc(104, bk), pc(95, bk), 2), ('Nilai pengawasan kearsipan (LAKE)', D('75.00'), D('77.92'), D('73.40'), 2), ('Arsip statis terdigitalkan (%)', D('40.00'), pc(7218, 19500), D('28.63'), 2)]
    cp = [pc(r, t) for _, t, r, _, _ in ik]; rt = bulat(sum(cp) / 6, 2)
    d.ok(sum(c >= 100 for c in cp) == 4)
    p('Tabel 2-1 Perjanjian Kinerja dan Hasilnya', '')
    d.md(['Indikator', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Capaian (%)', 'Selisih dgn target'], [(x[0], n(x[3], 2), n(x[1], 2), n(x[2], 2), n(cp[i], 2), n(x[2] - x[1], 2)) for i, x in enumerate(ik)] + [('Rata-rata', '', '', '', n(rt, 2), '')])
    u = sorted(range(6), key=lambda i: cp[i])
    p('', f'Terlampaui targetnya: IPLM, TGM, pemustaka dan LAKE. Tidak tercapai: perpustakaan desa aktif (kurang {n(60-ik[3][2],2)} persen poin) dan arsip statis terdigitalkan (kurang {n(40-ik[5][2],2)} persen poin). Paling tinggi capaiannya {ik[u[-1]][0].split(" (")[0]} dengan {n(cp[u[-1]],2)} persen; paling rendah {ik[u[0]][0].split(" (")[0].lower()}, {n(cp[u[0]],2)} persen.')
    d.ok(set(i for i in range(6) if cp[i] < 100) == {3, 5})
    p('', '### Bab 3. Cerita di Balik Angka', '', '#### 3.1 Pemustaka', '')
    sm = sum(x[1] for x in vs[:6]); s2 = V - sm
    p(f'Hampir seratus ribu kunjungan, tepatnya {n(V)}, kami terima sepanjang 2024. Tahun sebelumnya {n(V23)}. Maka tumbuhlah kunjungan sebesar {n(tum(V23,V),2)} persen. Per bulan rata-ratanya {n(F(V,12))} kunjungan. Teramai bulan Oktober ({n(10542)}), tersepi April ({n(5287)}) ketika Lebaran tiba; yang teramai hampir dua kali yang tersepi.')
    d.ok(max(vs, key=lambda x: x[1])[0] == 'Oktober', min(vs, key=lambda x: x[1])[0] == 'April', F(10542, 5287) < 2, F(10542, 5287) > D('1.9'))
    p('', 'Tabel 3-1 Kunjungan Bulanan', '')
    d.md(['Bulan', 'Kunjungan', 'Bulan ', 'Kunjungan '], [(vs[i][0], n(vs[i][1]), vs[i + 6][0], n(vs[i + 6][1])) for i in range(6)] + [('Semester I', n(sm), 'Semester II', n(s2))])
    p('', f'Semester II ({n(s2)}) lebih ramai {n(s2-sm)} kunjungan daripada semester I ({n(sm)}). Kalau dihitung, {pcs(s2,V,1)} persen kunjungan terjadi pada semester II.')
    p('', '#### 3.2 Koleksi', '', 'Tabel 3-2 Mutasi Koleksi (eksemplar)', '')
    ko = [('Buku anak', 14820, 1650, 212), ('Buku pelajaran', 17395, 940, 388), ('Fiksi', 12110, 1105, 97), ('Nonfiksi umum', 18240, 1512, 173), ('Referensi', 1650, 425, 37)]
    d.ok(sum(x[1] for x in ko) == kol23)
    x2, x3 = sum(x[2] for x in ko), sum(x[3] for x in ko); kol = kol23 + x2 - x3
    d.md(['Jenis', 'Awal 2024', 'Pengadaan dan hibah', 'Penyiangan/hilang', 'Akhir 2024'], [(k, n(q), n(r), s, n(q + r - s)) for k, q, r, s in ko] + [('Jumlah', n(kol23), n(x2), x3, n(kol))])
    p('', f'Koleksi bertambah bersih {n(kol-kol23)} eksemplar, dari {n(kol23)} menjadi {n(kol)}. Rasio koleksi terhadap penduduk ({n(pend)} jiwa) 1 : {n(F(pend,kol),1)}, artinya satu buku untuk sekitar enam jiwa. Penyiangan paling banyak menimpa buku pelajaran ({388} eksemplar), lebih dari dua per lima seluruh penyiangan.')
    d.ok(F(388, x3) > F(2, 5), D('5.5') < F(pend, kol) < D('6.5'))
    p('', f'Peminjaman {n(42318)} eksemplar. Turun tipis ia, sebesar {n(-tum(43105,42318),2)} persen, dari {n(43105)} eksemplar; pinjaman digital melalui aplikasi naik dari {n(6240)} menjadi {n(11880)} judul, hampir dua kali lipat.')
    d.ok(F(11880, 6240) < 2, F(11880, 6240) > D('1.85'))
    p('', '#### 3.3 Perpustakaan Desa', '', f'Dari {bk} desa, 104 perpustakaan desanya aktif ({pcs(104,bk)} persen), 41 pasif, dan {bk-104-41} desa belum punya. Bertambah sembilan desa aktif dibanding 2023 (95 desa, {pcs(95,bk)} persen). Untuk mencapai target 60 persen, diperlukan paling sedikit {-(-60*bk//100)} desa; jadi kurang {-(-60*bk//100)-104} desa lagi.')
    p('', 'Tabel 3-3 Perpustakaan Desa per Wilayah Pembinaan', '')
    wl = [('Utara', 48, 33, 9), ('Tengah', 61, 38, 12), ('Selatan', 44, 19, 13), ('Timur', 33, 14, 7)]
    d.ok(sum(x[1] for x in wl) == bk, sum(x[2] for x in wl) == 104, sum(x[3] for x in wl) == 41)
    d.md(['Wilayah', 'Desa', 'Aktif', 'Pasif', 'Belum punya', '% aktif'], [(k, x, y, z, x - y - z, pcs(y, x, 1)) for k, x, y, z in wl] + [('Kabupaten', bk, 104, 41, bk - 145, pcs(104, bk, 1))])
    p('', f'Wilayah Utara tertinggi, {pcs(33,48,1)} persen; Wilayah Timur terendah, {pcs(14,33,1)} persen. Terpaut {n(pc(33,48,1)-pc(14,33,1),1)} persen poin keduanya. Dua wilayah (Utara dan Tengah) sudah di atas 60 persen, dua lainnya belum.')
    d.ok(F(14, 33) == min(F(y, x) for _, x, y, _ in wl), F(38, 61) > F(6, 10), F(33, 48) == max(F(y, x) for _, x, y, _ in wl))
    p('', '#### 3.4 Literasi', '', f'IPLM 70,35 naik {n(D("70.35")-D("66.12"),2)} poin; TGM 71,84 naik {n(D("71.84")-D("69.47"),2)} poin. Keduanya masih di bawah rata-rata nasional: IPLM nasional 73,52 (selisih {n(D("73.52")-D("70.35"),2)}) dan TGM nasional 72,44 (selisih {n(D("72.44")-D("71.84"),2)}). Dalam kategori Perpusnas, TGM 71,84 tergolong tinggi (60,01-80,00).')
    p('', '#### 3.5 Kearsipan', '', 'Tabel 3-4 Pengelolaan Arsip', '')
    ar = [('Arsip statis dikelola (berkas)', 19500, 18120), ('Arsip terdigitalkan (berkas)', 7218, 5188), ('Perangkat daerah dibina', 34, 31), ('Arsip dimusnahkan (boks)', 126, 94)]
    d.md(['Uraian', '2024', '2023', 'Tambahan', '%'], [(k, n(x), n(y), n(x - y), n(tum(y, x), 2)) for k, x, y in ar])
    d.ok(pc(5188, 18120) == D('28.63'))
    p('', f'Terdigitalkan sudah {n(7218)} dari {n(19500)} berkas, yaitu {pcs(7218,19500)} persen, naik {n(pc(7218,19500)-D("28.63"),2)} persen poin. Sisa {n(19500-7218)} berkas; dengan kecepatan {n(7218-5188)} berkas setahun, perlu sekitar {n(F(19500-7218,2030))} tahun lagi.')
    p(f'Nilai LAKE 77,92 masuk kategori BB (>70-80), sama dengan kategori tahun 2023 (73,40).')
    p('', '### Bab 4. Uang yang Kami Kelola', '', 'Tabel 4-1 Realisasi Anggaran (Rp juta)', '')
    an = [('Penunjang urusan', '7412.5', '7186.3'), ('Pembinaan perpustakaan', '2860.0', '2718.9'), ('Pelestarian koleksi nasional dan naskah kuno', '145.5', '139.2'), ('Pengelolaan arsip', '982.0', '921.6'), ('Perlindungan dan penyelamatan arsip', '200.0', '196.8')]
    an = [(k, D(x), D(y)) for k, x, y in an]; A, B = sum(x[1] for x in an), sum(x[2] for x in an)
    d.md(['Program', 'Anggaran', 'Realisasi', 'Sisa', '%'], [(k, n(x, 1), n(y, 1), n(x - y, 1), pcs(y, x)) for k, x, y in an] + [('Jumlah', n(A, 1), n(B, 1), n(A - B, 1), pcs(B, A))])
    p('', f'Rp{n(A/1000,1)} miliar ({terb(A*10**6)} rupiah) anggarannya, Rp{n(B,1)} juta realisasinya, {pcs(B,A)} persen serapannya. Sisanya Rp{n(A-B,1)} juta. Hampir dua pertiga anggaran ({pcs("7412.5",A,1)} persen) terpakai untuk penunjang urusan.')
    d.ok(F(60, 100) < D('7412.5') / A < F(2, 3), n(A / 1000, 1) == n(A / 1000, 1) and A / 1000 == bulat(A / 1000, 1))
    p('', '### Bab 5. Penutup', '', 'Tahun depan kami menargetkan IPLM 71,50, TGM 73,00, dan 62 persen perpustakaan desa aktif. Akhir Renstra (2026): IPLM 73,00.', '', f'Gunung Perahu, {htgl(2025,2,18)}', '', 'Kepala Dinas,', '', 'Tri Astuti Handayani, S.Sos., M.I.Kom.')
    d.ok(99000 < V < 100000)
    R = d.R
    R('aritmetika_tabel', f'| Jumlah | {n(kol23)} | {n(x2)} | {x3} | {{}} |', n(kol), tukar(n(kol), 1), q=f'| {x3} | {tukar(n(kol),1)} |')
    R('aritmetika_tabel', '| Selatan | 44 | 19 | 13 | {} |', 12, 22, q='| 19 | 13 | 22 |')
    R('arah', '{} ia, sebesar', 'Turun tipis', 'Naik tipis')
    R('aritmetika_prosa', 'yang teramai {} yang tersepi', 'hampir dua kali', 'hampir tiga kali')
    R('silang', f'Hampir seratus ribu kunjungan, tepatnya {{}}, kami', n(V), tukar(n(V), 2))
    R('terbilang', '({} rupiah) anggarannya', terb(A * 10**6), terb((A - 200) * 10**6))
    R('tanggal', 'Ditandatangani pada {}, 29 Januari 2024', hari(2024, 1, 29), 'Jumat')
    R('salin_tempel', 'Teramai bulan Oktober ({})', n(10542), n(9690))
    R('satuan', 'persen serapannya. Sisanya Rp' + n(A - B, 1) + ' {}.', 'juta', 'ribu')
    R('penomoran', 'Tabel {} Pengelolaan', '3-4', '3-3')
    return d
