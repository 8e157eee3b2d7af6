from inti import *

@dok
def g04():
    """Kecamatan, LKjIP 2024; kalimat birokratis panjang, TXT dibungkus 100 kolom, tabel lebar tetap"""
    d = Dok(4, 'txt', 100); p = d.p; fx = d.fx
    p('PEMERINTAH KABUPATEN BUKIT SELASIH', 'KECAMATAN LEMBAYUNG', 'LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2024', '')
    p('KATA PENGANTAR', '')
    p('Dengan memanjatkan puji syukur ke hadirat Tuhan Yang Maha Esa, Laporan Kinerja Instansi Pemerintah Kecamatan Lembayung Tahun 2024 dapat diselesaikan tepat pada waktunya, sebagai wujud pertanggungjawaban Camat kepada Bupati atas pelaksanaan Perjanjian Kinerja yang telah ditandatangani bersama pada hari ' + htgl(2024, 1, 8) + '.', '')
    p('BAB I', 'PENDAHULUAN', '', 'A. Gambaran Umum', '')
    ds = [('Lembayung', '6.42', 5214, 5088), ('Sukamanah', '9.85', 3127, 3066), ('Ciwangun', '11.30', 2480, 2391), ('Pasirhuni', '14.76', 1975, 1902), ('Neglasari', '8.91', 3388, 3415), ('Tanjungwangi', '12.64', 2263, 2217), ('Girimulya', '17.22', 1419, 1386)]
    LW = sum(D(x[1]) for x in ds); PL = sum(x[2] for x in ds); PP = sum(x[3] for x in ds); PD = PL + PP
    p(f'Kecamatan Lembayung yang terdiri atas 7 (tujuh) desa, 42 (empat puluh dua) dusun, 81 (delapan puluh satu) RW serta 327 (tiga ratus dua puluh tujuh) RT, memiliki luas wilayah {n(LW,2)} km2 dengan jumlah penduduk pada akhir tahun 2024 sebanyak {n(PD)} jiwa, yang apabila dirinci menurut jenis kelamin meliputi laki-laki {n(PL)} jiwa dan perempuan {n(PP)} jiwa, sehingga kepadatan penduduk rata-rata mencapai {n(PD/LW)} jiwa per km2 dan rasio jenis kelamin sebesar {n(F(PL*100,PP),1)} laki-laki per 100 perempuan.', '')
    p('Tabel 1.1 Luas dan Penduduk per Desa Tahun 2024')
    fx(('Desa', 'Luas (km2)', 'Laki-laki', 'Perempuan', 'Jumlah', 'Kepadatan'), *[(a, n(D(b), 2), n(c), n(e), n(c + e), n((c + e) / D(b))) for a, b, c, e in ds], ('Kecamatan', n(LW, 2), n(PL), n(PP), n(PD), n(PD / LW)))
    kd = sorted(ds, key=lambda x: (x[2] + x[3]) / D(x[1]))
    p('', f'Desa yang wilayahnya paling luas adalah Girimulya, namun justru desa inilah yang penduduknya paling sedikit ({n(1419+1386)} jiwa), sedangkan desa terpadat ialah {kd[-1][0]} dengan {n((kd[-1][2]+kd[-1][3])/D(kd[-1][1]))} jiwa per km2. Hanya di satu desa, yakni Neglasari, penduduk perempuan lebih banyak daripada penduduk laki-laki, dengan selisih {3415-3388} jiwa.')
    d.ok(max(ds, key=lambda x: D(x[1]))[0] == 'Girimulya', min(ds, key=lambda x: x[2] + x[3])[0] == 'Girimulya', [x[0] for x in ds if x[3] > x[2]] == ['Neglasari'])
    p(f'Dibandingkan dengan penduduk akhir tahun 2023 yang berjumlah 39.128 jiwa, terdapat pertambahan sebanyak {n(PD-39128)} jiwa atau tumbuh {n(tum(39128,PD),2)} persen.' if PD > 39128 else f'Dibandingkan dengan penduduk akhir tahun 2023 yang berjumlah 39.128 jiwa, terdapat pengurangan sebanyak {n(39128-PD)} jiwa atau menyusut {n(-tum(39128,PD),2)} persen.')
    p('', 'B. Sumber Daya Aparatur', '')
    p('Aparatur Kecamatan Lembayung seluruhnya berjumlah 27 (dua puluh tujuh) orang, dengan susunan Pembina 3 orang, Penata 12 orang, Pengatur 6 orang, PPPK 2 orang, dan tenaga harian lepas 4 orang. Menurut tingkat pendidikan, tiga orang berpendidikan S2, tiga belas orang S1/D4, empat orang D3, dan tujuh orang SLTA.', '')
    d.ok(3 + 12 + 6 + 2 + 4 == 27, 3 + 13 + 4 + 7 == 27)
    p('BAB II', 'PERENCANAAN KINERJA', '', 'Tabel 2.1 Perjanjian Kinerja Camat Lembayung Tahun 2024')
    fx(('Sasaran Strategis', 'Indikator Kinerja', 'Target'), ('Meningkatnya kualitas pelayanan kecamatan', 'Indeks Kepuasan Masyarakat (IKM)', '84,00'), ('Meningkatnya pemberdayaan desa', 'Persentase desa berstatus maju/mandiri', '57,14%'), ('Meningkatnya pemberdayaan desa', 'Persentase PBB-P2 lunas', '90,00%'), ('Meningkatnya ketertiban wilayah', 'Persentase pengaduan trantibum selesai', '95,00%'), ('Meningkatnya akuntabilitas kinerja', 'Nilai AKIP kecamatan', '72,00'), kiri=2)
    p('', 'Target 57,14 persen untuk desa berstatus maju/mandiri setara dengan 4 (empat) dari 7 (tujuh) desa.')
    d.ok(pcs(4, 7) == '57,14')
    p('', 'BAB III', 'AKUNTABILITAS KINERJA', '', 'A. Capaian Kinerja', '')
    pbk, pbr = 812460, 745118
    ik = [('IKM', D('84.00'), D('85.62'), D('83.15')), ('Desa maju/mandiri (%)', D('57.14'), pc(5, 7), pc(3, 7)), ('PBB-P2 lunas (%)', D('90.00'), pc(pbr, pbk), D('88.43')), ('Pengaduan trantibum selesai (%)', D('95.00'), pc(43, 47), D('93.02')), ('Nilai AKIP', D('72.00'), D('72.35'), D('69.80'))]
    cp = [pc(r, t) for _, t, r, _ in ik]; rt = bulat(sum(cp) / 5, 2)
    p('Tabel 3.1 Capaian Kinerja Tahun 2024')
    fx(('No', 'Indikator', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'), *[(str(i + 1), a, n(r0, 2), n(t, 2), n(r, 2), n(cp[i], 2)) for i, (a, t, r, r0) in enumerate(ik)], ('', 'Rata-rata', '', '', '', n(rt, 2)), kiri=2)
    lol = sum(c >= 100 for c in cp); d.ok(lol == 4, cp[3] < 100)
    p('', f'Berdasarkan Tabel 3.1 di atas dapat dijelaskan bahwa dari 5 (lima) indikator yang diperjanjikan terdapat 4 (empat) indikator yang realisasinya telah melampaui target, sementara 1 (satu) indikator, yaitu persentase pengaduan trantibum yang diselesaikan, belum dapat memenuhi target, sehingga rata-rata capaian kinerja Kecamatan Lembayung Tahun 2024 adalah sebesar {n(rt,2)} persen yang menurut skala ordinal (>= 91 persen sangat tinggi) termasuk kategori sangat tinggi.')
    p('', '1. Indeks Kepuasan Masyarakat', f'Nilai IKM sebesar 85,62 yang diperoleh dari survei terhadap 380 responden mengalami peningkatan sebesar {n(D("85.62")-D("83.15"),2)} poin apabila dibandingkan dengan nilai tahun 2023 sebesar 83,15, dan dengan demikian lebih tinggi {n(D("85.62")-84,2)} poin daripada target yang ditetapkan. Rata-rata IKM seluruh kecamatan di kabupaten adalah 86,04 sehingga posisi Kecamatan Lembayung masih {n(D("86.04")-D("85.62"),2)} poin di bawah rata-rata tersebut dan menduduki peringkat 9 dari 16 kecamatan.')
    p('', '2. Status Desa', 'Berdasarkan pemutakhiran Indeks Desa Membangun tahun 2024, satu desa berstatus mandiri (Lembayung), empat desa berstatus maju (Sukamanah, Neglasari, Tanjungwangi, Ciwangun), dan dua desa berstatus berkembang (Pasirhuni dan Girimulya). Jumlah desa maju/mandiri dengan demikian bertambah 2 (dua) desa, dari 3 (tiga) desa pada tahun 2023 menjadi 5 (lima) desa; tidak terdapat lagi desa tertinggal maupun sangat tertinggal.')
    p('', '3. Pelunasan PBB-P2', '')
    bp = [('Lembayung', 214300, 206118), ('Sukamanah', 138720, 128447), ('Ciwangun', 96450, 87316), ('Pasirhuni', 71830, 58902), ('Neglasari', 142660, 134385), ('Tanjungwangi', 89240, 81207)]
    bp.append(('Girimulya', pbk - sum(x[1] for x in bp), pbr - sum(x[2] for x in bp)))
    p('Tabel 3.2 Baku dan Realisasi PBB-P2 per Desa Tahun 2024 (Rp ribu)')
    fx(('Desa', 'Baku', 'Realisasi', 'Tunggakan', '%'), *[(a, n(b), n(c), n(b - c), pcs(c, b)) for a, b, c in bp], ('Jumlah', n(pbk), n(pbr), n(pbk - pbr), pcs(pbr, pbk)))
    bs = sorted(bp, key=lambda x: F(x[2], x[1])); u90 = [x for x in bp if F(x[2], x[1]) >= F(9, 10)]
    p('', f'Dari ketetapan baku sebesar Rp{n(pbk)} ribu telah dapat direalisasikan Rp{n(pbr)} ribu atau {pcs(pbr,pbk)} persen, sehingga masih terdapat tunggakan sebesar Rp{n(pbk-pbr)} ribu ({terb((pbk-pbr)*1000)} rupiah). Desa dengan persentase pelunasan tertinggi adalah {bs[-1][0]} ({pcs(bs[-1][2],bs[-1][1])} persen), adapun yang terendah adalah {bs[0][0]} ({pcs(bs[0][2],bs[0][1])} persen). Sebanyak {terb(len(u90))} desa telah mencapai atau melewati 90 persen dan {terb(7-len(u90))} desa belum.')
    p('', '4. Ketenteraman dan Ketertiban', f'Selama tahun 2024 diterima 47 pengaduan, terdiri dari gangguan ketertiban umum 19 pengaduan, sengketa batas tanah 14 pengaduan, bangunan liar 8 pengaduan, dan lain-lain {47-19-14-8} pengaduan. Pengaduan yang diselesaikan sebanyak 43, sedangkan 4 pengaduan selebihnya masih dalam proses mediasi, sehingga tingkat penyelesaian {pcs(43,47)} persen atau turun {n(D("93.02")-pc(43,47),2)} poin dibandingkan tahun 2023 (93,02 persen, yaitu 40 dari 43 pengaduan).')
    d.ok(pcs(40, 43) == '93,02', pc(43, 47) < D('93.02'))
    p('', '5. Nilai AKIP', f'Hasil evaluasi Inspektorat menetapkan nilai 72,35 dengan predikat BB (rentang >70-80), meningkat {n(D("72.35")-D("69.80"),2)} poin dari 69,80 yang pada tahun 2023 masih berpredikat B (rentang >60-70).')
    p('', 'Tabel 3.3 Komponen Nilai AKIP')
    ak = [('Perencanaan kinerja', 30, '22.41', '21.60'), ('Pengukuran kinerja', 30, '21.15', '20.55'), ('Pelaporan kinerja', 15, '11.28', '11.07'), ('Evaluasi internal', 25, None, None)]
    l1 = D('72.35') - sum(D(x[2]) for x in ak[:3]); l0 = D('69.80') - sum(D(x[3]) for x in ak[:3]); ak[3] = (ak[3][0], 25, l1, l0)
    fx(('Komponen', 'Bobot', '2024', '2023', 'Kenaikan'), *[(a, b, n(D(c), 2), n(D(e), 2), n(D(c) - D(e), 2)) for a, b, c, e in ak], ('Nilai', 100, '72,35', '69,80', n(D('72.35') - D('69.80'), 2)))
    p('', 'B. Pelayanan Administrasi', '')
    py = [('Rekomendasi izin usaha mikro', 118, 96), ('Legalisasi surat keterangan', 2406, 2715), ('Surat pengantar nikah', 327, 341), ('Dispensasi nikah', 12, 19), ('Keterangan ahli waris', 164, 151)]
    y24 = sum(x[1] for x in py); y23 = sum(x[2] for x in py)
    p('Tabel 3.4 Volume Pelayanan')
    fx(('Jenis pelayanan', '2024', '2023', 'Selisih', '%'), *[(a, n(b), n(c), kb(b - c), kb(tum(c, b), 2)) for a, b, c in py], ('Jumlah', n(y24), n(y23), kb(y24 - y23), kb(tum(y23, y24), 2)))
    d.ok(y24 < y23)
    p('', f'Volume pelayanan menurun {n(y23-y24)} berkas karena legalisasi berkurang setelah dokumen kependudukan bertanda tangan elektronik. Dua jenis pelayanan meningkat, yaitu rekomendasi izin usaha mikro (bertambah {118-96} berkas) dan keterangan ahli waris (bertambah {164-151} berkas), sedangkan tiga jenis lainnya menurun.')
    p('', 'C. Realisasi Anggaran', '')
    an = [('Penunjang urusan pemerintahan', 2418650000, 2361207500), ('Pemerintahan dan pelayanan publik', 96500000, 93875000), ('Pemberdayaan masyarakat desa', 184200000, 176490000), ('Koordinasi ketenteraman dan ketertiban', 71350000, 70120000), ('Pembinaan pemerintahan desa', 58300000, 51767500)]
    a1 = sum(x[1] for x in an); a2 = sum(x[2] for x in an)
    p('Tabel 3.5 Realisasi Anggaran per Program (Rp)')
    fx(('Program', 'Anggaran', 'Realisasi', '%'), *[(a, n(b), n(c), pcs(c, b)) for a, b, c in an], ('Jumlah', n(a1), n(a2), pcs(a2, a1)))
    p('', f'Anggaran yang dikelola sebesar Rp{n(a1)},00 dengan realisasi Rp{n(a2)},00 atau {pcs(a2,a1)} persen, sehingga terdapat sisa Rp{n(a1-a2)},00. Dengan capaian kinerja rata-rata {n(rt,2)} persen dan serapan {pcs(a2,a1)} persen, terdapat efisiensi sebesar {n(rt-pc(a2,a1),2)} persen poin.')
    p('', 'BAB IV', 'PENUTUP', '', 'Demikian laporan ini disusun sebagai bahan evaluasi; untuk tahun 2025, target IKM ditetapkan 86,00 dan target akhir Renstra tahun 2026 sebesar 87,50.', '', 'Lembayung, ' + htgl(2025, 1, 20), 'CAMAT LEMBAYUNG,', '', 'Drs. Asep Saepulloh, M.Si.')
    R = d.R
    L = [l for l in d.b if l.startswith('Kecamatan  ')][0]
    R('aritmetika_tabel', L.replace(n(PD), '{}'), n(PD), tukar(n(PD)), q=L.replace(n(PD), tukar(n(PD))).strip())
    L2 = [l for l in d.b if l.startswith('Pasirhuni') and '71.830' in l][0]
    R('aritmetika_tabel', L2.replace(n(71830 - 58902), '{}'), n(71830 - 58902), n(71830 - 58902 + 900), q=n(71830 - 58902 + 900))
    R('aritmetika_prosa', 'dan lain-lain {} pengaduan', 6, 9)
    R('tanggal', 'Lembayung, {}, 20 Januari 2025', 'Senin', 'Jumat')
    R('penomoran', 'Berdasarkan Tabel {} di atas', '3.1', '3.7')
    R('satuan', 'Tabel 3.2 Baku dan Realisasi PBB-P2 per Desa Tahun 2024 ({})', 'Rp ribu', 'Rp juta')
    R('arah', 'masih 0,42 poin {} rata-rata tersebut', 'di bawah', 'di atas')
    R('terbilang', 'empat puluh {} ribu rupiah). Desa', 'dua', 'delapan')
    R('salin_tempel', 'adapun yang terendah adalah Pasirhuni ({} persen)', '82,00', '82,25')
    R('silang', 'adalah sebesar {} persen yang menurut', n(rt, 2), '103,15')
    return d
