from inti import *

@dok
def g03():
    """Sekretariat DPRD kota, Evaluasi Renja s.d. TW III 2024; tabel berkolom rumus"""
    d = Dok(3); p = d.p
    p('# EVALUASI HASIL RENCANA KERJA', '## Sekretariat DPRD Kota Sagara Raya', f'Posisi data: {tgl(2024,9,30)} (Triwulan III Tahun Anggaran 2024)', '')
    p('## 1. Pengantar', '', 'Evaluasi ini disusun berdasarkan Pasal 236 Permendagri Nomor 86 Tahun 2017. Data dihimpun dari lima bagian dan telah dikonfirmasi dalam rapat pada hari ' + htgl(2024, 10, 8) + '. Angka keuangan bersumber dari SIPD dan belum termasuk utang belanja.', '')
    p('DPRD Kota Sagara Raya periode 2024-2029 beranggotakan 45 orang, dilantik pada ' + tgl(2024, 9, 2) + '. Komposisinya enam fraksi:', '')
    fr = [('Fraksi Bahari', 11, 3), ('Fraksi Karya Mandiri', 9, 2), ('Fraksi Persatuan', 8, 1), ('Fraksi Nurani', 7, 2), ('Fraksi Amanah', 6, 1), ('Fraksi Gabungan Nusa', 4, 2)]
    d.ok(sum(x[1] for x in fr) == 45)
    W = sum(x[2] for x in fr)
    d.md(['Fraksi', 'Anggota', 'Perempuan', 'Laki-laki', 'Porsi kursi (%)'], [(a, b, c, b - c, pcs(b, 45, 1)) for a, b, c in fr] + [('Jumlah', 45, W, 45 - W, '100,0')])
    p('', f'Keterwakilan perempuan {pcs(W,45,1)} persen ({W} dari 45 kursi), naik {W-9} kursi dibandingkan periode 2019-2024 yang hanya 9 kursi. Agar mencapai 30 persen diperlukan sekurang-kurangnya 14 kursi, jadi masih kurang {14-W} kursi. Fraksi terbesar, Fraksi Bahari, menguasai hampir seperempat kursi; dua fraksi terbesar bila digabungkan memiliki {11+9} kursi atau {pcs(20,45,1)} persen.')
    d.ok(F(11, 45) < F(1, 4))
    p('', '## 2. Kinerja Program', '', 'Tabel 2.1 Realisasi Kinerja Output s.d. Triwulan III', '')
    ko = [('Raperda yang dibahas', 'dokumen', 14, [3, 4, 2]), ('Rapat paripurna', 'kali', 48, [9, 14, 13]), ('Rapat alat kelengkapan', 'kali', 260, [58, 71, 60]), ('Kunjungan kerja', 'kali', 36, [8, 11, 5]), ('Reses', 'kali', 3, [1, 1, 0]), ('Risalah diselesaikan', 'dokumen', 308, [61, 79, 74]), ('Aspirasi masyarakat ditindaklanjuti', 'aspirasi', 420, [97, 118, 132])]
    d.md(['Indikator', 'Satuan', 'Target 2024', 'TW I', 'TW II', 'TW III', 's.d. TW III', 'Tingkat capaian (%)', 'Sisa target'], [('1', '2', '3', '4', '5', '6', '7=4+5+6', '8=7/3x100', '9=3-7')] + [(a, b, c, *e, sum(e), pcs(sum(e), c), c - sum(e)) for a, b, c, e in ko])
    lw = [x for x in ko if F(sum(x[3]), x[2]) >= F(75, 100)]; kr = [x for x in ko if x not in lw]
    p('', f'Patokan ideal sampai triwulan III ialah 75 persen. Dari {terb(len(ko))} indikator, {terb(len(lw))} sudah melampaui patokan itu, sedangkan {terb(len(kr))} masih di bawahnya, yakni {", ".join(x[0].lower() for x in kr[:-1])} dan {kr[-1][0].lower()}. Tingkat capaian tertinggi diraih {max(ko,key=lambda x:F(sum(x[3]),x[2]))[0].lower()} ({max(pc(sum(x[3]),x[2]) for x in ko).__float__():.2f} persen)'.replace('.', ',') if 0 else f'Patokan ideal sampai triwulan III ialah 75 persen. Dari {terb(len(ko))} indikator, {terb(len(lw))} sudah mencapai patokan itu, sedangkan {terb(len(kr))} masih di bawahnya, yakni {", ".join(x[0].lower() for x in kr[:-1])} dan {kr[-1][0].lower()}. Tingkat capaian tertinggi terdapat pada {max(ko,key=lambda x:F(sum(x[3]),x[2]))[0].lower()} ({n(max(pc(sum(x[3]),x[2]) for x in ko),2)} persen), terendah pada {min(ko,key=lambda x:F(sum(x[3]),x[2]))[0].lower()} ({n(min(pc(sum(x[3]),x[2]) for x in ko),2)} persen).')
    p(f'Reses ketiga dijadwalkan November 2024; dengan itu target tiga kali akan terpenuhi. Kunjungan kerja triwulan III turun lebih dari separuh, dari 11 kali menjadi 5 kali, karena masa transisi keanggotaan.')
    p(f'Aspirasi masyarakat yang ditindaklanjuti meningkat terus: 97 pada TW I, bertambah {118-97} menjadi 118 pada TW II, dan bertambah {132-118} lagi menjadi 132 pada TW III.')
    p('', '### 2.1 Pembentukan Peraturan Daerah', '')
    p(f'Propemperda 2024 memuat 14 raperda, terdiri atas 8 usul wali kota dan {14-8} prakarsa DPRD. Sampai akhir September telah dibahas {9} raperda; 6 di antaranya sudah ditetapkan menjadi perda, 2 menunggu evaluasi gubernur, dan {9-6-2} dikembalikan untuk disempurnakan. Dengan demikian raperda yang sama sekali belum dibahas tinggal {14-9}.')
    p('', 'Tabel 2.2 Raperda yang Ditetapkan', '')
    rp = [('Pertanggungjawaban APBD 2023', (2024, 6, 10), (2024, 7, 15)), ('Pengelolaan Sampah', (2024, 2, 5), (2024, 4, 22)), ('Kawasan Tanpa Rokok', (2024, 1, 15), (2024, 3, 18)), ('Perubahan APBD 2024', (2024, 7, 29), (2024, 8, 26)), ('Bangunan Gedung', (2024, 3, 4), (2024, 5, 20)), ('Penyelenggaraan Parkir', (2024, 4, 1), (2024, 6, 3))]
    dd = lambda a, b: (datetime.date(*b) - datetime.date(*a)).days
    d.md(['No.', 'Judul', 'Mulai dibahas', 'Ditetapkan', 'Lama (hari)'], [(i + 1, a, tgl(*b), tgl(*c), dd(b, c)) for i, (a, b, c) in enumerate(rp)], '|---|---|---|---|---:|')
    L = [dd(b, c) for a, b, c in rp]
    p('', f'Lama hari dihitung sebagai selisih kedua tanggal. Pembahasan tersingkat memerlukan {min(L)} hari ({rp[L.index(min(L))][0]}), yang terlama {max(L)} hari ({rp[L.index(max(L))][0]} {"dan Bangunan Gedung" if L.count(max(L))>1 else ""}'.replace(' dan Bangunan Gedung', ' dan Bangunan Gedung').rstrip() + f'). Rata-ratanya {n(F(sum(L),6),1)} hari, di bawah batas internal 90 hari.')
    d.ok(max(L) < 90)
    p('', '### 2.2 Kehadiran Rapat', '', 'Tabel 2.3 Kehadiran Anggota dalam Rapat Paripurna (rata-rata, %)', '')
    hd = [('TW I', 9, '88.15', '84.90'), ('TW II', 14, '86.42', '85.73'), ('TW III', 13, '91.06', '83.25')]
    d.md(['Periode', 'Jumlah rapat', '2024', '2023', 'Selisih (poin)'], [(a, b, n(D(c), 2), n(D(e), 2), n(D(c) - D(e), 2)) for a, b, c, e in hd])
    tw = bulat(sum(b * D(c) for a, b, c, e in hd) / 36, 2)
    p('', f'Rata-rata kehadiran s.d. TW III, tertimbang jumlah rapat, adalah {n(tw,2)} persen. Tingkat kehadiran sempat turun {n(D("88.15")-D("86.42"),2)} poin pada TW II sebelum naik {n(D("91.06")-D("86.42"),2)} poin pada TW III. Pada ketiga triwulan, kehadiran tahun 2024 lebih tinggi daripada tahun 2023; selisih paling tipis terjadi pada TW II ({n(D("86.42")-D("85.73"),2)} poin).')
    p('', '## 3. Realisasi Anggaran', '', 'Tabel 3.1 Pagu dan Realisasi per Program (Rp ribu)', '')
    ag = [('Program Penunjang Urusan Pemerintahan Daerah', [('Perencanaan dan evaluasi kinerja', 214500, 138720), ('Administrasi keuangan', 23418000, 17264350), ('Administrasi umum', 4126800, 2815940), ('Layanan keuangan dan kesejahteraan DPRD', 19873200, 15013480)]), ('Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD', [('Pembentukan perda dan peraturan DPRD', 3145000, 1883260), ('Pembahasan kebijakan anggaran', 1280400, 714915), ('Pengawasan penyelenggaraan pemerintahan', 6218700, 3905770), ('Penyerapan dan penghimpunan aspirasi', 4923400, 2846210)])]
    rows = []; tot = [0, 0]; sub = []
    for i, (a, ks) in enumerate(ag):
        x, y = sum(k[1] for k in ks), sum(k[2] for k in ks); tot[0] += x; tot[1] += y; sub.append((x, y))
        rows.append((f'**{i+1}. {a}**', n(x), n(y), n(x - y), pcs(y, x)))
        rows += [(f'{i+1}.{j+1} {k[0]}', n(k[1]), n(k[2]), n(k[1] - k[2]), pcs(k[2], k[1])) for j, k in enumerate(ks)]
    rows.append(('**Jumlah**', n(tot[0]), n(tot[1]), n(tot[0] - tot[1]), pcs(tot[1], tot[0])))
    d.md(['Program/kegiatan', 'Pagu', 'Realisasi s.d. TW III', 'Sisa', '%'], [('(1)', '(2)', '(3)', '(4)=(2)-(3)', '(5)=(3)/(2)')] + rows)
    p('', f'Sampai dengan akhir triwulan III, realisasi belanja sebesar Rp{n(tot[1])} ribu atau sekitar Rp{n(F(tot[1],10**6),2)} miliar dari pagu Rp{n(F(tot[0],10**6),2)} miliar. Sisa pagu Rp{n(tot[0]-tot[1])} ribu (terbilang: {terb((tot[0]-tot[1])*1000)} rupiah) dijadwalkan cair pada triwulan IV, di antaranya Rp1.150.000 ribu untuk orientasi anggota baru.')
    p(f'Program kedua menyerap {pcs(sub[1][1],sub[1][0])} persen, tertinggal {n(pc(sub[0][1],sub[0][0])-pc(sub[1][1],sub[1][0]),2)} poin dari program pertama yang telah {pcs(sub[0][1],sub[0][0])} persen. Porsi program pertama terhadap seluruh pagu {pcs(sub[0][0],tot[0],1)} persen, sedangkan porsinya terhadap realisasi {pcs(sub[0][1],tot[1],1)} persen.')
    d.ok(pc(sub[0][1], sub[0][0]) > pc(sub[1][1], sub[1][0]))
    al = [k for a, ks in ag for k in ks]; mn = min(al, key=lambda k: F(k[2], k[1])); mxx = max(al, key=lambda k: F(k[2], k[1]))
    p(f'Menurut kegiatan, serapan tertinggi {mxx[0].lower()} ({pcs(mxx[2],mxx[1])} persen) dan terendah {mn[0].lower()} ({pcs(mn[2],mn[1])} persen).')
    p('', 'Tabel 3.2 Realisasi Kumulatif Anggaran (%)', '')
    ku = [('2022', ['14.20', '37.85', '61.40', '94.73']), ('2023', ['15.92', '40.11', '65.08', '95.60']), ('2024', ['16.75', '43.36', n(pc(tot[1], tot[0]), 2).replace(',', '.'), None])]
    d.md(['Tahun', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'], [(a, *[n(D(v), 2) if v else '...' for v in b]) for a, b in ku])
    c24 = pc(tot[1], tot[0])
    p('', f'Penyerapan kumulatif s.d. TW III 2024 {n(c24,2)} persen, {n(c24-D("65.08"),2)} poin lebih tinggi daripada periode yang sama tahun 2023 (65,08 persen). Khusus selama triwulan III 2024 terserap {n(c24-D("43.36"),2)} persen poin. Pada tahun 2023, serapan triwulan IV saja mencapai {n(D("95.60")-D("65.08"),2)} persen poin.')
    p('', '## 4. Faktor Pendorong dan Penghambat', '', '- Pendorong: penggunaan e-risalah sejak Februari 2024 memangkas waktu penyusunan risalah dari 10 hari menjadi 6 hari (berkurang 40 persen).', '- Penghambat: pergantian anggota, pilkada serentak 27 November 2024, dan keterlambatan penetapan tata tertib.', '- Tiga dari lima bagian belum memiliki arsiparis; dua bagian lainnya sudah.', '')
    d.ok(F(10 - 6, 10) == F(40, 100))
    p('## 5. Rekomendasi', '', '1. Mempercepat pembahasan lima raperda tersisa.', '2. Menjadwalkan ulang kunjungan kerja sesudah pilkada.', '3. Menyusun SOP verifikasi bukti perjalanan dinas sebelum akhir tahun.', '', f'Sagara Raya, {tgl(2024,10,14)}', '', 'Sekretaris DPRD,', '', 'Hj. Nur Azizah Latuconsina, S.H., M.H.')
    R = d.R
    R('aritmetika_tabel', '| Risalah diselesaikan | dokumen | 308 | 61 | 79 | 74 | {} |', 214, 241, q='| 61 | 79 | 74 | 241 |')
    R('aritmetika_tabel', f'| **Jumlah** | {n(tot[0])} | {{}} |', n(tot[1]), tukar(n(tot[1]), 2))
    R('arah', 'n TW II' if 0 else 'Tingkat kehadiran sempat {} 1,73 poin', 'turun', 'naik')
    R('aritmetika_prosa', 'yang sama sekali belum dibahas tinggal {}.', 5, 6)
    R('terbilang', '(terbilang: {} rupiah)', terb((tot[0] - tot[1]) * 1000), terb((tot[0] - tot[1]) * 1000 - 9 * 10**6))
    R('satuan', f'belanja sebesar Rp{n(tot[1])} {{}} atau', 'ribu', 'juta')
    R('tanggal', 'pada hari {}, 8 Oktober 2024', hari(2024, 10, 8), 'Kamis')
    R('silang', f'Pembahasan tersingkat memerlukan {{}} hari', min(L), 35)
    R('penomoran', 'Tabel {} Kehadiran Anggota', '2.3', '2.2')
    R('salin_tempel', 'hari (Perubahan APBD 2024), yang' if 0 else 'dan terendah {} (', mn[0].lower(), 'pembentukan perda dan peraturan dprd')
    return d
