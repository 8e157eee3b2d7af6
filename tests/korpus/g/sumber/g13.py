from inti import *

@dok
def g13():
    """Pengadilan agama, LKjIP 2024; bahasa peradilan, bilangan disertai huruf, sisa-masuk-putus"""
    d = Dok(13); p = d.p
    w = lambda v: f'{n(v)} ({terb(v)})'
    p('# LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)', '# PENGADILAN AGAMA SUNGAI PENUH LAMA KELAS I.B', '# TAHUN 2024', '')
    jn = [('Cerai gugat', 61, 742, 748), ('Cerai talak', 24, 231, 236), ('Isbat nikah', 9, 187, 190), ('Dispensasi kawin', 3, 64, 65), ('Harta bersama', 7, 22, 20), ('Kewarisan', 5, 31, 29), ('Ekonomi syariah', 2, 6, 5), ('Lain-lain', 4, 48, 47)]
    S, M, P = [sum(x[i] for x in jn) for i in (1, 2, 3)]; A = S + M - P
    p('## RINGKASAN EKSEKUTIF', '', f'Pada tahun 2024 Pengadilan menanggung beban sejumlah {w(S+M)} perkara, yang terdiri dari sisa tahun 2023 sejumlah {w(S)} perkara dan perkara masuk sejumlah {w(M)} perkara. Dari beban tersebut telah diputus {w(P)} perkara sehingga sisa pada akhir tahun sejumlah {w(A)} perkara. Rasio penyelesaian terhadap beban {pcs(P,S+M)}% dan terhadap perkara masuk {pcs(P,M)}%.')
    p('', '## BAB I PENDAHULUAN', '', '### A. Wilayah Hukum', '', 'Wilayah hukum meliputi 8 kecamatan, 65 desa, dan 4 kelurahan, sehingga seluruhnya terdapat 69 desa/kelurahan. Radius terjauh 84 km ditempuh dalam 2 jam 40 menit (160 menit).', '', '### B. Aparatur', '', '**Tabel 1. Aparatur per 31 Desember 2024**', '')
    d.ok(65 + 4 == 69, 2 * 60 + 40 == 160)
    ap = [('Hakim (termasuk pimpinan)', 9, 7, 2), ('Kepaniteraan', 18, 10, 8), ('Kesekretariatan', 14, 8, 6), ('PPNPN', 11, 9, 2)]
    d.md(['Unsur', 'Jumlah', 'Laki-laki', 'Perempuan'], [x for x in ap] + [('Jumlah', sum(x[1] for x in ap), sum(x[2] for x in ap), sum(x[3] for x in ap))])
    for x in ap: d.ok(x[1] == x[2] + x[3])
    p('', f'Setiap hakim rata-rata menangani {n(F(S+M,9),1)} perkara setahun, lebih banyak {n(bulat(F(S+M,9),1)-D("148.2"),1)} perkara daripada tahun 2023 yang 148,2 perkara.')
    d.ok(F(S + M, 9) > D('148.2'))
    p('', '## BAB II PERENCANAAN KINERJA', '', f'Perjanjian Kinerja ditandatangani pada hari {htgl(2024,1,3)} antara Ketua Pengadilan dan Ketua Pengadilan Tinggi Agama. Di dalamnya diperjanjikan tiga sasaran dan enam indikator.')
    p('', '## BAB III AKUNTABILITAS KINERJA', '', '### A. Capaian', '', '**Tabel 2. Capaian Kinerja**', '')
    tw = P - 31
    ik = [('Perkara diselesaikan tepat waktu', '96.00', pc(tw, P), '97.02'), ('Putusan yang tidak diajukan banding', '98.00', pc(P - 12, P), '98.81'), ('Putusan yang tidak diajukan kasasi', '99.00', pc(P - 5, P), '99.47'), ('Perkara yang berhasil dimediasi', '30.00', pc(79, 214), '33.18'), ('Salinan putusan dikirim tepat waktu', '98.00', pc(P - 29, P), '96.40'), ('Indeks persepsi kepuasan pencari keadilan', '92.00', D('93.28'), '91.75')]
    cp = [pc(r, t) for _, t, r, _ in ik]; rt = bulat(sum(cp) / 6, 2)
    d.md(['No.', 'Indikator', 'Target (%)', 'Realisasi 2023 (%)', 'Realisasi 2024 (%)', 'Capaian 2024 (%)'], [(f'{i+1}.', a, n(D(t), 2), n(D(r0), 2), n(r, 2), n(cp[i], 2)) for i, (a, t, r, r0) in enumerate(ik)] + [('', 'Rata-rata', '', '', '', n(rt, 2))])
    lo = [i + 1 for i in range(6) if cp[i] >= 100]; nk = [i + 1 for i in range(6) if ik[i][2] > D(ik[i][3])]
    d.ok(len(nk) == 6)
    p('', f'Dari {w(6)} indikator, {w(len(lo))} indikator memenuhi target' + (f' dan {w(6-len(lo))} indikator, yaitu indikator {", ".join(str(i) for i in range(1,7) if i not in lo)}, tidak memenuhi.' if len(lo) < 6 else '.') + f' Terhadap tahun 2023, realisasi seluruh indikator meningkat. Capaian tertinggi terdapat pada indikator {cp.index(max(cp))+1} sebesar {n(max(cp),2)}%.')
    p('', '### B. Keadaan Perkara', '', '**Tabel 3. Keadaan Perkara Tahun 2024**', '')
    d.md(['Jenis perkara', 'Sisa 2023', 'Masuk 2024', 'Beban', 'Putus', 'Sisa 2024', '% putus'], [('1', '2', '3', '4 = 2 + 3', '5', '6 = 4 - 5', '7 = 5 / 4')] + [(a, b, n(c), n(b + c), n(e), b + c - e, pcs(e, b + c)) for a, b, c, e in jn] + [('Jumlah', S, n(M), n(S + M), n(P), A, pcs(P, S + M))])
    mn = min(jn, key=lambda x: F(x[3], x[1] + x[2])); d.ok(A < S)
    p('', f'Perkara perceraian (cerai gugat dan cerai talak) yang masuk berjumlah {n(742+231)} perkara, atau {pcs(973,M,1)}% dari perkara masuk. Cerai gugat {n(F(742,231),1)} kali lebih banyak daripada cerai talak.'.replace(f'{n(F(742,231),1)} kali lebih banyak daripada', f'jumlahnya {n(F(742,231),1)} kali jumlah') + f' Rasio putus terendah ada pada perkara {mn[0].lower()} ({pcs(mn[3],mn[1]+mn[2])}%). Sisa perkara berkurang {S-A} dibandingkan awal tahun.')
    p('', '**Tabel 4. Perkara Masuk dan Putus per Triwulan**', '')
    qm = [318, 297, 352]; qm.append(M - sum(qm)); qp = [281, 316, 349]; qp.append(P - sum(qp)); sa = S; rows = []; sisa = []
    for i in range(4):
        ak = sa + qm[i] - qp[i]; rows.append((['I', 'II', 'III', 'IV'][i], sa, qm[i], qp[i], ak)); sisa.append(ak); sa = ak
    d.ok(sa == A, min(sisa) >= 0)
    d.md(['Triwulan', 'Sisa awal', 'Masuk', 'Putus', 'Sisa akhir'], rows + [('Setahun', S, n(M), n(P), A)])
    p('', f'Sisa akhir tertinggi terjadi pada triwulan {["I","II","III","IV"][sisa.index(max(sisa))]} ({max(sisa)} perkara). Perkara masuk paling banyak pada triwulan {["I","II","III","IV"][qm.index(max(qm))]} ({max(qm)} perkara). Hanya pada triwulan I perkara putus lebih sedikit daripada perkara masuk.' if [i for i in range(4) if qp[i] < qm[i]] == [0] else f'Sisa akhir tertinggi terjadi pada triwulan {["I","II","III","IV"][sisa.index(max(sisa))]} ({max(sisa)} perkara). Perkara masuk paling banyak pada triwulan {["I","II","III","IV"][qm.index(max(qm))]} ({max(qm)} perkara).')
    p('', '### C. Ketepatan Waktu', '', f'Perkara yang diputus dalam waktu paling lama 5 (lima) bulan sejumlah {w(tw)} perkara, sedangkan {w(31)} perkara melampaui 5 bulan. Persentasenya {pcs(tw,P)}%, meningkat {n(pc(tw,P)-D("97.02"),2)} persen poin dari 97,02%.' if pc(tw, P) > D('97.02') else 'x')
    p('', '**Tabel 5. Lama Penyelesaian**', '')
    lm = [('Kurang dari 1 bulan', 498), ('1 - 3 bulan', 671), ('Lebih dari 3 - 5 bulan', tw - 498 - 671), ('Lebih dari 5 bulan', 31)]
    d.ok(all(x[1] > 0 for x in lm))
    d.md(['Lama', 'Perkara', '%'], [(a, n(b), pcs(b, P, 2)) for a, b in lm] + [('Jumlah', n(P), '100,00')])
    p('', f'Sebanyak {n(498+671)} perkara ({pcs(498+671,P)}%) diputus dalam waktu tidak lebih dari tiga bulan.')
    p('', '### D. Mediasi', '', f'Perkara yang dimediasi 214, berhasil seluruhnya 37, berhasil sebagian 42, dan tidak berhasil {214-37-42}. Yang terhitung berhasil adalah {37+42} perkara atau {pcs(79,214)}%, di atas target 30,00% dengan selisih {n(pc(79,214)-30,2)} persen poin. Rata-rata keberhasilan mediasi nasional 28,90%, maka kinerja Pengadilan {n(pc(79,214)-D("28.90"),2)} persen poin lebih tinggi.')
    p('', '### E. Upaya Hukum', '', f'Banding diajukan terhadap 12 putusan ({pcs(12,P)}%), kasasi 5 putusan ({pcs(5,P)}%), peninjauan kembali 1 putusan. Dari {w(11)} putusan banding yang telah diterima kembali, delapan dikuatkan, dua dibatalkan, dan satu diperbaiki.')
    d.ok(8 + 2 + 1 == 11)
    p('', '### F. Layanan Elektronik dan Posbakum', '', '**Tabel 6. E-Court dan Layanan Lain**', '')
    ly = [('Pendaftaran e-court', 1108, 871), ('Sidang e-litigasi', 264, 173), ('Layanan posbakum', 917, 955), ('Sidang keliling (perkara)', 146, 128), ('Prodeo', 52, 60)]
    d.md(['Layanan', '2024', '2023', 'Selisih', 'Laju (%)'], [(a, n(b), n(c), kb(b - c), kb(tum(c, b), 2)) for a, b, c in ly])
    p('', f'Pendaftaran e-court mencakup {pcs(1108,M,1)}% perkara masuk. Layanan posbakum dan prodeo menurun, masing-masing berkurang {955-917} dan {60-52} layanan, sementara tiga layanan lainnya meningkat. Laju tertinggi dicatat sidang e-litigasi ({n(tum(173,264),2)}%).')
    d.ok(max(ly, key=lambda x: F(x[1], x[2]))[0] == 'Sidang e-litigasi')
    p('', '### G. Realisasi Anggaran', '', '**Tabel 7. DIPA 01 dan DIPA 04 (Rp)**', '')
    an = [('DIPA 01 - Belanja pegawai', 6214850000, 6178233415), ('DIPA 01 - Belanja barang', 1843600000, 1812974620), ('DIPA 01 - Belanja modal', 275000000, 273460000), ('DIPA 04 - Belanja barang', 118550000, 117940000)]
    X1, X2 = sum(x[1] for x in an), sum(x[2] for x in an)
    d.md(['Jenis belanja', 'Pagu', 'Realisasi', 'Sisa', '%'], [(a, n(b), n(c), n(b - c), pcs(c, b)) for a, b, c in an] + [('Jumlah', n(X1), n(X2), n(X1 - X2), pcs(X2, X1))])
    p('', f'Pagu seluruhnya Rp{n(X1)},00 ({terb(X1)} rupiah), realisasi Rp{n(X2)},00. Sisa anggaran Rp{n(X1-X2)},00 atau {n(100-pc(X2,X1),2)}%. PNBP yang disetor Rp{n(D("312.4"),1)} juta, {n(tum("287.9","312.4"),2)}% lebih tinggi daripada tahun sebelumnya (Rp287,9 juta).')
    p('', '## BAB IV PENUTUP', '', 'Untuk tahun 2025 diusulkan penambahan 2 (dua) orang hakim serta peningkatan target mediasi menjadi 35%.', '', f'Sungai Penuh Lama, {htgl(2025,1,15)}', '', 'Ketua,', '', 'Dra. Hj. Zulfa Hanum, S.H., M.H.I.')
    R = d.R
    R('aritmetika_tabel', f'| Cerai talak | 24 | 231 | 255 | 236 | {{}} |', 19, 29, q='| 255 | 236 | 29 |')
    R('aritmetika_tabel', f'| Jumlah | {n(X1)} | {{}} |', n(X2), tukar(n(X2), 1), q=tukar(n(X2), 1))
    R('terbilang', 'akhir tahun sejumlah ' + n(A) + ' ({}) perkara', terb(A), terb(A + 10), q=f'akhir tahun sejumlah {n(A)} ({terb(A+10)})')
    R('arah', 'kinerja Pengadilan 8,02 persen poin lebih {}.' if n(pc(79, 214) - D('28.90'), 2) == '8,02' else f'kinerja Pengadilan {n(pc(79,214)-D("28.90"),2)} persen poin lebih {{}}.', 'tinggi', 'rendah')
    R('aritmetika_prosa', 'dan tidak berhasil {}.', 214 - 79, 145)
    R('silang', 'Sisa perkara berkurang {} dibandingkan', S - A, S - A + 6)
    R('tanggal', 'pada hari {}, 3 Januari 2024', hari(2024, 1, 3), 'Kamis')
    R('salin_tempel', 'Rasio putus terendah ada pada perkara {} (', mn[0].lower(), 'harta bersama' if mn[0] != 'Harta bersama' else 'kewarisan')
    R('satuan', 'PNBP yang disetor Rp312,4 {},', 'juta', 'miliar')
    R('penomoran', '**Tabel {}. Lama', 5, 6)
    return d
