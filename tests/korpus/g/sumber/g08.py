from inti import *

@dok
def g08():
    """Puskesmas, laporan kinerja 2024; sudut pandang 'kami', salah ketik ringan, pecahan dengan kata"""
    d = Dok(8); p = d.p
    p('# PENILAIAN KINERJA UPT PUSKESMAS KALI ANGSANA TAHUN 2024', '', 'Dinas Kesehatan Kabupaten Wonosegoro', '')
    ds = [('Angsana', 6812, 3, 14), ('Karangpucung', 4955, 2, 9), ('Sidorejo', 5240, 2, 11), ('Tambakboyo', 3118, 1, 7), ('Wonokerso', 2675, 1, 6)]
    PD = sum(x[1] for x in ds); PU = sum(x[2] for x in ds); PY = sum(x[3] for x in ds)
    p('## A. Wilayah Kerja', '', f'Puskesmas kami melayani {len(ds)} desa dengan penduduk {n(PD)} jiwa, {PU} dusun binaan utama dan {PY} posyandu. Satu posyandu rata-rata melayani {n(F(PD,PY))} jiwa.', '', 'Tabel 1. Data wilayah', '')
    d.md(['Desa', 'Penduduk', '% penduduk', 'Dusun binaan', 'Posyandu'], [(a, n(b), pcs(b, PD, 1), c, e) for a, b, c, e in ds] + [('Total', n(PD), '100', PU, PY)])
    p('', f'Desa Angsana paling banyak penduduknya, mendekati 30 persen (' + pcs(6812, PD, 1) + f'%). Sedangkan Wonokerso paling sedikit, {n(2675)} jiwa. Bila Tambakboyo dan Wonokerso digabung pun jumlahnya {n(3118+2675)} jiwa, masih dibawah Angsana.')
    d.ok(F(6812, PD) < F(3, 10), 3118 + 2675 < 6812)
    p('', 'Tenaga kami 46 orang: dokter umum 3, dokter gigi 1, perawat 13, bidan 16, apoteker dan asisten 3, gizi 2, sanitarian 2, analis laboratorium 2, serta administrasi 4.')
    d.ok(3 + 1 + 13 + 16 + 3 + 2 + 2 + 2 + 4 == 46)
    p('', '## B. Standar Pelayanan Minimal (SPM)', '', 'Target semua indikator SPM 100 persen. Yang kami catat adalah layanan sesuai standar dibagi sasaran.', '', 'Tabel 2. Capaian 12 indikator SPM bidang kesehatan', '')
    sp = [('Ibu hamil', 398, 381, '94.10'), ('Ibu bersalin', 380, 380, '98.86'), ('Bayi baru lahir', 362, 362, '99.45'), ('Balita', 1684, 1572, '91.27'), ('Usia pendidikan dasar', 3320, 3320, '100.00'), ('Usia produktif', 14218, 11943, '76.88'), ('Usia lanjut', 2751, 2586, '90.03'), ('Penderita hipertensi', 5126, 4018, '71.59'), ('Penderita DM', 486, 452, '95.12'), ('ODGJ berat', 52, 52, '100.00'), ('Terduga TBC', 412, 365, '80.64'), ('Berisiko HIV', 447, 437, '96.30')]
    d.md(['No', 'Indikator', 'Sasaran', 'Terlayani', 'Capaian 2024 (%)', 'Capaian 2023 (%)', 'Naik/turun'], [(i + 1, a, n(b), n(c), pcs(c, b), n(D(e), 2), n(pc(c, b) - D(e), 2)) for i, (a, b, c, e) in enumerate(sp)], '|---|---|---:|---:|---:|---:|---:|')
    pen = [x for x in sp if x[1] == x[2]]; mn = min(sp, key=lambda x: F(x[2], x[1])); naik = [x for x in sp if pc(x[2], x[1]) > D(x[3])]; tet = [x for x in sp if pc(x[2], x[1]) == D(x[3])]
    d.ok(len(pen) == 4, len(naik) + len(tet) + sum(pc(x[2], x[1]) < D(x[3]) for x in sp) == 12)
    tu = [x for x in sp if pc(x[2], x[1]) < D(x[3])]
    p('', f'Empat dari dua belas indikator sudah 100 persen (ibu bersalin, bayi baru lahir, usia pendidikan dasar, ODGJ berat); delapan indikator lagi belum. Yang paling rendah adalah {mn[0].lower()} ({pcs(mn[2],mn[1])}%). Rata-rata 12 indikator {n(sum(pc(x[2],x[1]) for x in sp)/12,2)}%.')
    p(f'Dibanding 2023, {terb(len(naik))} indikator naik, {terb(len(tet))} tetap, dan {terb(len(tu))} turun' + (f' ({", ".join(x[0] for x in tu)}).' if tu else '.'))
    mxn = max(sp, key=lambda x: pc(x[2], x[1]) - D(x[3]))
    p(f'Kenaikan terbesar pada {mxn[0]}, bertambah {n(pc(mxn[2],mxn[1])-D(mxn[3]),2)} poin persen. Untuk ibu hamil, masih ada {398-381} ibu yang tidak mendapat enam kali pemeriksaan, umumnya karena pindah domisili.')
    p('', '## C. Imunisasi dan Gizi', '', 'Tabel 3. Imunisasi dasar lengkap (IDL) per desa', '')
    im = [('Angsana', 104, 99), ('Karangpucung', 77, 75), ('Sidorejo', 82, 71), ('Tambakboyo', 51, 51), ('Wonokerso', 43, 38)]
    A = sum(x[1] for x in im); B = sum(x[2] for x in im)
    d.md(['Desa', 'Bayi sasaran', 'IDL', 'Belum lengkap', '% IDL', 'UCI (≥95%)'], [(a, b, c, b - c, pcs(c, b, 1), 'Ya' if F(c, b) >= F(95, 100) else 'Tidak') for a, b, c in im] + [('Puskesmas', A, B, A - B, pcs(B, A, 1), '')])
    uci = [x[0] for x in im if F(x[2], x[1]) >= F(95, 100)]
    p('', f'Tiga dari lima desa ({", ".join(uci[:-1])} dan {uci[-1]}) mencapai UCI. Cakupan IDL puskesmas {pcs(B,A,1)}% ({B} dari {A} bayi), di bawah target kabupaten 95,0% sebanyak {n(95-pc(B,A,1),1)} poin, tetapi lebih tinggi {n(pc(B,A,1)-D("91.8"),1)} poin daripada rata-rata provinsi (91,8%). Terendah desa Sidorejo, {pcs(71,82,1)}%.')
    d.ok(len(uci) == 3, min(im, key=lambda x: F(x[2], x[1]))[0] == 'Sidorejo', pc(B, A, 1) > D('91.8'))
    p('')
    st = [('2020', 1742, 331), ('2021', 1728, 302), ('2022', 1715, 266), ('2023', 1701, 241), ('2024', 1684, 197)]
    p('Tabel 4. Balita stunting 2020 s/d 2024', '')
    d.md(['Tahun', 'Balita', 'Stunting', 'Prevalensi (%)'], [(a, n(b), c, pcs(c, b, 1)) for a, b, c in st])
    pv = [pc(c, b, 1) for a, b, c in st]
    p('', f'Prevalensi stunting turun terus setiap tahun sejak 2020, dari {n(pv[0],1)}% menjadi {n(pv[4],1)}%, total turun {n(pv[0]-pv[4],1)} poin. Penurunan tahun 2024 ({n(pv[3]-pv[4],1)} poin) adalah yang paling besar. Jumlah kasusnya pun berkurang {241-197} anak dalam setahun. Kira-kira satu dari {["","","","","","","","","delapan"][8]} balita kami yang masih stunting lebih tepatnya {n(F(1684,197),1)} balita per satu kasus.'.replace(f'Kira-kira satu dari delapan balita kami yang masih stunting lebih tepatnya {n(F(1684,197),1)} balita per satu kasus.', f'Target kabupaten 2024 paling tinggi 12,0%, jadi kami lebih baik {n(12-pv[4],1)} poin.'))
    d.ok(pv[4] < 12, pv[3] - pv[4] == max(pv[i] - pv[i + 1] for i in range(4)), all(pv[i] > pv[i + 1] for i in range(4)))
    p('', '## D. Kunjungan dan Penyakit', '', 'Tabel 5. Sepuluh penyakit terbanyak (kasus baru)', '')
    pe = [('ISPA', 4216), ('Hipertensi', 3187), ('Dispepsia', 1942), ('Mialgia', 1518), ('Diabetes melitus', 1106), ('Dermatitis', 873), ('Diare', 642), ('Faringitis', 517), ('Karies gigi', 468), ('Konjungtivitis', 294)]
    tp = sum(x[1] for x in pe); KJ = 24580
    d.md(['Peringkat', 'Penyakit', 'Kasus', '% dari 10 besar'], [(i + 1, a, n(b), pcs(b, tp, 1)) for i, (a, b) in enumerate(pe)] + [('', 'Jumlah', n(tp), '100,0')], '|---|---|---:|---:|')
    p('', f'Kunjungan setahun {n(KJ)}, terdiri dari peserta JKN {n(19172)} dan umum {n(KJ-19172)}. Jadi peserta JKN {pcs(19172,KJ,1)} persen, hampir empat perlima. Hari buka pelayanan 297 hari, berarti per hari sekitar {n(F(KJ,297))} kunjungan. ISPA nomor satu, disusul hipertensi; selisih keduanya {n(4216-3187)} kasus. Tiga penyakit teratas mencakup {pcs(4216+3187+1942,tp,1)}% dari sepuluh besar.')
    d.ok(F(19172, KJ) < F(4, 5))
    p(f'Rujukan ke rumah sakit 2.114 kali; rujukan non-spesialistik 31 kali, atau {pcs(31,2114)}% (batas maksimal 2%).')
    p('', '## E. Program TBC', '', f'Terduga diperiksa 365 orang, positif 49 orang (positivity rate {pcs(49,365,1)}%). Kasus diobati tahun 2023 sebanyak 44; yang sembuh 35, pengobatan lengkap 5, meninggal 2, putus obat 1, pindah 1. Angka keberhasilan pengobatan (35+5)/44 = {pcs(40,44,1)}%, target 90%, berarti tercapai.')
    d.ok(35 + 5 + 2 + 1 + 1 == 44, pc(40, 44) >= 90)
    p('', '## F. Keuangan BLUD', '', 'Tabel 6. Pendapatan (Rp)', '')
    ke = [('Kapitasi JKN', 2154000000, 2148366000), ('Non-kapitasi', 385000000, 412875000), ('Retribusi/umum', 210000000, 196420000), ('BOK', 1126500000, 1098240000)]
    KA = sum(x[1] for x in ke); KR = sum(x[2] for x in ke)
    d.md(['Sumber', 'Target', 'Realisasi', 'Selisih', '%'], [(a, n(b), n(c), kb(c - b), pcs(c, b)) for a, b, c in ke] + [('Total', n(KA), n(KR), kb(KR - KA), pcs(KR, KA))])
    bl = [('Jasa pelayanan', 1388200000), ('Obat & BMHP', 521640000), ('Operasional', 1497355000), ('Modal', 263900000)]
    BL = sum(x[1] for x in bl)
    p('', f'Pendapatan Rp{n(KR)} ({terb(KR)} rupiah). Satu-satunya sumber yang melebihi target ialah non-kapitasi (+Rp{n(412875000-385000000)}). Kapitasi JKN menyumbang {pcs(2148366000,KR,1)}% pendapatan.')
    d.ok(KR < KA, [x[0] for x in ke if x[2] > x[1]] == ['Non-kapitasi'])
    p('', 'Tabel 7. Belanja', '')
    d.md(['Belanja', 'Rp ribu', '%'], [(a, n(F(b, 1000)), pcs(b, BL, 1)) for a, b in bl] + [('Jumlah', n(F(BL, 1000)), '100,0')])
    p('', f'Belanja Rp{n(F(BL,10**9),2)} miliar; sisa kas tahun berjalan Rp{n(F(KR-BL,10**6),1)} juta (pendapatan dikurangi belanja). Belanja terbesar operasional, terkecil modal.')
    d.ok(max(bl, key=lambda x: x[1])[0] == 'Operasional', min(bl, key=lambda x: x[1])[0] == 'Modal')
    p('', '## G. Kesimpulan', '', 'Nilai kinerja: upaya kesehatan 92,4; manajemen 90,6; mutu 93,9. ' + f'Rata-ratanya {n((D("92.4")+D("90.6")+D("93.9"))/3,1)}, kategori Baik (≥91). Yang dibawah 91 hanya manajemen.', '', f'Ditetapkan di Kali Angsana pada {tgl(2025,1,13)}, lokakarya mini tahunan dilaksanakan hari {htgl(2025,1,16)}.', '', 'Kepala UPT Puskesmas,', '', 'drg. Ratna Widyaningsih')
    R = d.R
    R('aritmetika_tabel', f'| Puskesmas | {A} | {B} | {{}} |', A - B, A - B + 10, q=f'| {B} | {A-B+10} |')
    R('aritmetika_tabel', f'| Total | {n(KA)} | {{}} |', n(KR), tukar(n(KR), 1), q=tukar(n(KR), 1))
    R('arah', f'{pcs(B,A,1)}% ({B} dari {A} bayi), {{}} target kabupaten', 'di bawah', 'di atas')
    R('aritmetika_prosa', 'dan umum {}.', n(KJ - 19172), n(KJ - 19172 + 900))
    R('penomoran', '## {}. Keuangan BLUD', 'F', 'E')
    R('terbilang', '({} rupiah). Satu', terb(KR), terb(KR - 90 * 10**6))
    R('tanggal', 'dilaksanakan hari {}, 16 Januari 2025', hari(2025, 1, 16), 'Sabtu')
    R('salin_tempel', 'Yang paling rendah adalah {} (', mn[0].lower(), 'usia produktif')
    R('silang', 'Dibanding 2023, {} indikator naik', terb(len(naik)), terb(len(naik) - 1))
    R('satuan', 'Belanja Rp3,67 {};' if n(F(BL, 10**9), 2) == '3,67' else f'Belanja Rp{n(F(BL,10**9),2)} {{}};', 'miliar', 'juta')
    return d
