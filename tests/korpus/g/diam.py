#!/usr/bin/env python3
"""60 teks pendek penuh angka yang semuanya benar (tanpa satu pun galat). Jumlah, selisih, persen dan hari dihitung."""
import os, glob
from inti import *
B = os.path.dirname(os.path.abspath(__file__))
T = []
def a(s): T.append(s.strip('\n') + '\n')
H = htgl

g = [('Persada', 17, 11, 4, 2, 34, 13), ('Elang Laut', 17, 10, 3, 4, 29, 18), ('Maung Selatan', 17, 9, 5, 3, 27, 16), ('Gajah Putih', 17, 5, 4, 8, 19, 25)]
a(f'''Klasemen Sementara Liga Nusa, Pekan Ke-17

No Klub M Mn S K GM-GK Selisih Poin
''' + '\n'.join(f'{i+1} {x[0]} {x[1]} {x[2]} {x[3]} {x[4]} {x[5]}-{x[6]} {x[5]-x[6]:+d} {x[2]*3+x[3]}' for i, x in enumerate(g)) + f'''

Persada unggul {37-33} poin atas Elang Laut sebelum laga tunda {H(2025,2,22)}. Pencetak gol terbanyak: Irfan (14), disusul Yakob (11). Kartu merah musim ini 9, kuning 143.
Maung Selatan menang 3-1 (1-1) lewat gol menit ke-12, 67, dan 90+4; penguasaan bola 46:54.
''')
for x in g: assert x[1] == x[2] + x[3] + x[4]
assert g[0][2]*3+g[0][3] == 37 and g[1][2]*3+g[1][3] == 33
a('''RESEP SOTO AYAM (6 porsi)
1 ekor ayam (±1,2 kg), 2,5 liter air, 3 batang serai, 5 lembar daun jeruk, 2 sdm minyak.
Bumbu halus: 8 butir bawang merah, 5 siung bawang putih, 4 butir kemiri, 3 cm kunyit, 2 cm jahe, 1 sdt merica.
Rebus ayam 45 menit dengan api sedang, angkat. Tumis bumbu 5-7 menit. Masukkan ke kaldu, didihkan 10 menit lagi.
Sajikan dengan 200 g taoge, 150 g soun, 3 butir telur rebus (masing-masing dibelah dua menjadi 6 potong).
Kalori per porsi kira-kira 320 kkal; protein 27 g, lemak 14 g, karbohidrat 21 g.
''')
k = [('Beras medium', 13500, 13600), ('Cabai rawit merah', 62000, 54500), ('Bawang merah', 38000, 38000), ('Telur ayam ras', 28500, 29250), ('Minyak goreng curah (liter)', 17800, 17650)]
a(f'''Harga Pangan di Pasar Kliwon, {H(2025,5,13)} (Rp/kg)

| Komoditas | Kemarin | Hari ini | Selisih |
|---|---:|---:|---:|
''' + '\n'.join(f'| {x} | {n(p)} | {n(q)} | {kb(q-p)} |' for x, p, q in k) + f'''

Cabai rawit merah turun Rp{n(62000-54500)} karena pasokan dari Kediri datang 4 ton, dua kali pasokan Senin (2 ton). Bawang merah tetap. Pedagang memperkirakan harga telur bertahan di kisaran Rp29.000-Rp30.000 sampai akhir bulan.
''')
a(f'''PENGUMUMAN
Nomor: 800/117/BKPSDM/2025

Berdasarkan hasil seleksi kompetensi PPPK Tahap II tanggal 22-24 April 2025, dengan ini diumumkan:
1. Peserta yang hadir 1.284 orang dari {n(1284+73)} orang yang terdaftar; 73 orang tidak hadir.
2. Masa sanggah 3 (tiga) hari, yaitu {tgl(2025,5,19)} sampai dengan {tgl(2025,5,21)}, pukul 00.01 s.d. 23.59 WIB.
3. Pengisian DRH dimulai {H(2025,6,2)}.
4. Nilai ambang batas manajerial dan sosial kultural 117, wawancara 24.
Peserta yang memalsukan dokumen digugurkan (Pasal 41 ayat (2) huruf c).
''')
a('''Batu-batu Besar: Mengenal Gunung Lawe

Gunung Lawe berketinggian 2.871 mdpl dan terletak pada 7°14'32" LS serta 110°26'10" BT. Jalur pendakian resmi ada dua: Wanasari (9,4 km; 6-8 jam) dan Tirtosari (7,1 km; 5-7 jam). Suhu malam hari bisa mencapai 4°C pada Juli-Agustus.
Kuota pendaki 250 orang per hari: 150 lewat Wanasari dan 100 lewat Tirtosari. Tiket Rp25.000 (hari kerja) dan Rp35.000 (akhir pekan), asuransi Rp3.000.
Letusan terakhir tercatat tahun 1918; sejak itu status tetap level I. Kawah seluas 12 ha berdiameter rata-rata 390 meter.
''')
a(f'''BERITA ACARA RAPAT ANGGOTA TAHUNAN KOPERASI TANI MAKMUR
Hari/tanggal: {H(2025,1,26)}
Hadir: 168 dari 214 anggota ({pcs(168,214,1)}%), kuorum setengah ditambah satu (108 anggota) terpenuhi.
Keputusan:
1. SHU 2024 Rp142.600.000 dibagi: jasa anggota 40%, jasa modal 25%, dana cadangan 20%, pendidikan 5%, pengurus 10%.
2. Bagian jasa anggota Rp{n(F(142600000*40,100))}; jasa modal Rp{n(F(142600000*25,100))}.
3. Pengurus periode 2025-2027: ketua memperoleh 97 suara, pesaingnya 64 suara, tidak sah 7 suara (jumlah {97+64+7}).
4. Simpanan wajib naik dari Rp20.000 menjadi Rp25.000 per bulan mulai Maret 2025.
Rapat ditutup pukul 14.35 WIB.
''')
assert 97+64+7 == 168
a('''JADWAL KERETA KOMUTER (berlaku 1 Juni 2025)
KA 2101  Cempaka 05.12 - Panji 05.47 - Wetan 06.20
KA 2103  Cempaka 05.42 - Panji 06.17 - Wetan 06.50
KA 2105  Cempaka 06.12 - Panji 06.47 - Wetan 07.20
Waktu tempuh Cempaka-Wetan 1 jam 8 menit; jarak antar-keberangkatan 30 menit.
Tarif jarak 0-25 km Rp3.000, setiap 10 km berikutnya ditambah Rp1.000. Uang muka kartu Rp30.000 berisi saldo Rp10.000.
KA 2105 tidak berhenti di Panji pada hari Minggu. Informasi: 121 atau 0274-555121.
''')
a(f'''PERATURAN DESA SUMBER WARAS NOMOR 4 TAHUN 2024 TENTANG PUNGUTAN DESA

Pasal 6
(1) Pungutan pasar desa ditetapkan: a. los Rp2.000 per hari; b. kios Rp4.500 per hari; c. pedagang lesehan Rp1.000 per hari.
(2) Pedagang yang membayar sekaligus untuk 30 (tiga puluh) hari memperoleh keringanan 10% (sepuluh persen).
(3) Dengan keringanan sebagaimana dimaksud pada ayat (2), pungutan kios menjadi Rp{n(F(4500*30*90,100))} ({terb(4500*30*90//100)} rupiah).
Pasal 7
Pelanggaran Pasal 6 dikenai teguran paling banyak 3 (tiga) kali dengan tenggang masing-masing 7 (tujuh) hari.
Ditetapkan di Sumber Waras pada tanggal {tgl(2024,11,12)}.
''')
a('''Spesifikasi: Pompa Air Sumur Dangkal ARTA-125
- Daya listrik 125 W (masukan maksimum 270 W), 220 V/50 Hz
- Daya isap 9 m, daya dorong 24 m, total head 33 m
- Kapasitas 30 liter/menit pada head 10 m; 12 liter/menit pada head 20 m
- Pipa isap 1 inci, pipa dorong 1 inci; kabel 1,4 m
- Berat bersih 7,8 kg, dimensi 285 x 210 x 230 mm
Garansi: motor 5 tahun, suku cadang 1 tahun. Harga eceran Rp1.245.000; promo 12-14 September Rp1.120.500 (hemat 10%).
Rating pembeli 4,8/5 dari 2.317 ulasan.
''')
assert 1245000 * 90 // 100 == 1120500 and 9 + 24 == 33
a(f'''Kasus DBD di Kabupaten Ranu Menurun

Dinas Kesehatan Kabupaten Ranu mencatat 212 kasus DBD pada Januari-Maret 2025. Pada periode yang sama tahun lalu jumlahnya 347 kasus, jadi turun {347-212} kasus atau {n(-tum(347,212),1)} persen. Dua orang meninggal (CFR {pcs(2,212,2)} persen).
Kasus terbanyak ditemukan di Kecamatan Tegal (61), diikuti Sari (48) dan Waru (39). Tujuh kecamatan lain melaporkan di bawah 20 kasus.
Angka bebas jentik 91,3 persen, masih di bawah anjuran 95 persen. Fogging dilakukan di 38 titik; biaya per titik Rp1,1 juta.
"Siklus empat sampai lima tahunan tetap harus diwaspadai," kata Kepala Bidang P2P, {hari(2025,4,9)} ({tgl(2025,4,9)}).
''')
l = [('Pasar Wage, renovasi los B', '3.184.000.000', 7), ('Jembatan Kali Ireng', '8.950.500.000', 4), ('Pengadaan alat laboratorium SMK', '1.276.400.000', 12)]
a('''HASIL TENDER LPSE KOTA WIJAYA - PEKAN KE-20

Kode | Paket | HPS (Rp) | Peserta menawar
''' + '\n'.join(f'{8841+i} | {x} | {y} | {z}' for i, (x, y, z) in enumerate(l)) + f'''

Paket 8841 dimenangkan dengan harga Rp2.897.440.000, yaitu {pcs(2897440000,3184000000,0)}% dari HPS. Paket 8842 gagal karena keempat penawar tidak lulus evaluasi teknis. Paket 8843 masih tahap pembuktian kualifikasi (2 dari 12 penawar diundang).
Masa pelaksanaan Paket 8841: 150 hari kalender; denda 1/1000 per hari.
''')
a('''Jakarta, 3/7 - Rupiah dibuka menguat 28 poin atau 0,17 persen ke Rp16.220 per dolar AS dari penutupan sebelumnya Rp16.248. IHSG bergerak di rentang 6.878-6.931. Harga minyak Brent US$68,4 per barel, WTI US$66,1. Imbal hasil SUN 10 tahun 6,61%.
Analis memperkirakan rupiah bergerak antara Rp16.180 dan Rp16.270. Bank sentral menahan suku bunga acuan 5,50% setelah pada Mei memangkasnya 25 bps dari 5,75%.
''')
assert 16248 - 16220 == 28 and n(F(2800, 16248), 2) == '0,17'
a(f'''UNDIAN BERHADIAH RUTIN, kupon seri A-F
Hadiah I   : 1 sepeda motor (A 004417)
Hadiah II  : 3 lemari es (B 011902, C 020388, F 000716)
Hadiah III : 10 sepeda lipat
Hiburan    : 150 paket sembako senilai Rp85.000
Jumlah hadiah {1+3+10+150} buah. Pajak hadiah 25% ditanggung pemenang. Pengambilan paling lambat {H(2025,8,29)} di Jl. Melati No. 17 RT 04/RW 09, tlp. (0331) 42-88-10.
''')
a('''Ulasan novel "Sungai Ketiga" (312 halaman, cet. 2, 2023)

Tokoh utamanya, perempuan 34 tahun, pulang ke kampung setelah 16 tahun merantau; ia pergi pada usia 18. Cerita bergerak dalam 27 bab yang rata-rata hanya 11-12 halaman. Bab 9 sampai 14 melompat ke tahun 1965, bab 15 kembali ke 2019.
Cetakan pertama 3.000 eksemplar habis dalam lima bulan; cetakan kedua 5.000. Nilai saya 8,5 dari 10, sedikit di bawah novel pertamanya (9).
''')
assert 34 - 16 == 18 and 312 // 27 == 11
a(f'''LAPORAN CUACA HARIAN STASIUN KLIMATOLOGI
Tanggal: {H(2025,3,18)}
Suhu (°C) pukul 07.00/13.00/18.00: 23,4 / 31,8 / 26,2
Suhu rata-rata (2 x T07 + T13 + T18)/4 = {n((2*D('23.4')+D('31.8')+D('26.2'))/4,1)}
Kelembapan 94/61/83%; angin maksimum 17 knot dari barat daya (230°)
Curah hujan 24 jam 46,5 mm (kategori sedang: 20-50 mm)
Akumulasi Maret s.d. tgl 18: 287,0 mm; normal bulan Maret 310-420 mm
Penyinaran 5,2 jam (65% dari 8 jam)
''')
assert pcs('5.2', 8, 0) == '65'
w_ = [('1', 'Putri Anggun', 11.92, 12.04), ('2', 'Sinta Dewi', 12.07, 12.01), ('3', 'Marlina K.', 12.15, 12.33)]
a('''Hasil Final 100 meter Putri Porprov (detik)

Posisi Nama Final Semifinal
''' + '\n'.join(f'{p_} {nm} {n(D(x),2)} {n(D(y),2)}' for p_, nm, x, y in w_) + '''

Putri memperbaiki catatannya 0,12 detik, sedangkan Sinta melambat 0,06 detik dibandingkan semifinal. Rekor porprov 11,85 (2014) belum terpecahkan, terpaut 0,07 detik. Angin +1,4 m/s.
Kontingen Kota Barat menambah 2 emas, 1 perak, 4 perunggu sehingga total 61 medali (21-18-22).
''')
assert D('12.04')-D('11.92') == D('0.12') and D('12.07')-D('12.01') == D('0.06') and D('11.92')-D('11.85') == D('0.07') and 21+18+22 == 61
a('''Aturan Pakai Paracetamol Sirop 120 mg/5 ml
Anak 0-1 tahun: 2,5 ml, 3-4 kali sehari
Anak 1-2 tahun: 5 ml, 3-4 kali sehari
Anak 2-6 tahun: 5-10 ml, 3-4 kali sehari
Anak 6-9 tahun: 10-15 ml, 3-4 kali sehari
Jarak antardosis minimal 4 jam; tidak lebih dari 5 dosis dalam 24 jam. Simpan di bawah 30°C. Isi 60 ml, No. Reg. DBL7822233437A1. HET Rp9.800. Kedaluwarsa 09/2027.
''')
z = [('Cahaya', 18420), ('Amanat', 15077), ('Sejahtera', 9236)]
tz = sum(x[1] for x in z)
a(f'''Rekapitulasi Pilkades Serentak Kecamatan Lemah Abang

Suara sah {n(tz)}, tidak sah {n(1184)}, total {n(tz+1184)} pemilih menggunakan hak pilih dari DPT {n(52310)} ({pcs(tz+1184,52310,1)}%).
Perolehan gabungan menurut kelompok calon: ''' + ', '.join(f'{x} {n(v)} ({pcs(v,tz,1)}%)' for x, v in z) + f'''.
Dari 14 desa, sembilan dimenangkan petahana dan lima oleh wajah baru. Selisih tersempit terjadi di Desa Wirun: 812 lawan 809, hanya {812-809} suara.
Pelantikan direncanakan {H(2025,12,10)}.
''')
a('''Tips Menabung Emas
1) Belilah pecahan 1-5 gram dahulu; selisih jual-beli (spread) pecahan kecil bisa 6-8%, pecahan 25 gram sekitar 3%.
2) Contoh: harga beli Rp1.905.000/gram, harga jual kembali Rp1.752.600/gram. Spread = 8%.
3) Jangka ideal di atas 5 tahun. Pada 2015-2020 harga naik kira-kira 1,7 kali, tetapi pada 2012-2015 justru turun.
4) Sisihkan 10-15% pendapatan. Gaji Rp6 juta berarti Rp600 ribu sampai Rp900 ribu.
''')
assert F(1905000 - 1752600, 1905000) == F(8, 100)
a(f'''SURAT EDARAN NOMOR 3/SE/2025
Kepada Yth. Kepala SD/SMP se-Kota Arjuna

Sehubungan dengan libur semester gasal, disampaikan:
a. libur dimulai {H(2025,12,22)} dan siswa masuk kembali {H(2026,1,5)};
b. pembagian rapor {H(2025,12,19)};
c. guru tetap hadir 3 hari pertama libur, yaitu tanggal 22, 23, dan 24 Desember 2025;
d. tiap sekolah menugasi 2 orang piket per hari, jam 07.30-14.00.
Satuan pendidikan dengan lebih dari 24 rombel menugasi 4 orang.
''')
a(f'''Panen Raya, Bulog Serap 1.140 Ton

LUMBUNG - Perum Bulog Subdivre Lumbung menyerap {n(1140)} ton setara beras hingga {tgl(2025,4,14)}. Angka itu {pcs(1140,6000,0)} persen dari target tahunan 6.000 ton. Sebanyak 780 ton berasal dari mitra penggilingan dan sisanya {1140-780} ton dari kelompok tani.
Harga gabah kering panen di tingkat petani Rp6.500-6.700 per kg, tidak di bawah HPP Rp6.500. Rendemen rata-rata 52,5 persen: dari 100 kg GKP diperoleh sekitar 52,5 kg beras.
Gudang berkapasitas 7.500 ton kini terisi 4.815 ton ({pcs(4815,7500,1)} persen).
''')
a('''CHANGELOG aplikasi SIPANDU
v3.12.0 (2025-06-11): tambah 4 menu, perbaiki 17 galat; ukuran paket 48,3 MB (v3.11.2: 51,0 MB, berkurang 2,7 MB).
v3.11.2 (2025-05-02): batas unggah naik dari 2 MB ke 5 MB; sesi habis setelah 30 menit.
v3.11.0 (2025-03-28): mendukung Android 9 ke atas, minimal RAM 2 GB.
Diketahui: tabel lebih dari 10.000 baris butuh 8-12 detik. Kode galat 403, 500, dan 504 kini dicatat.
''')
assert D('51.0') - D('48.3') == D('2.7')
a(f'''AKTA JUAL BELI (kutipan)
Sebidang tanah hak milik nomor 02417 seluas 312 m2 (tiga ratus dua belas meter persegi), SU No. 118/2009, dijual seharga Rp468.000.000,00 ({terb(468000000)} rupiah) atau Rp{n(F(468000000,312))},00 per meter persegi.
Pembayaran tiga tahap: 30% saat penandatanganan (Rp{n(F(468000000*30,100))}), 50% dalam 60 hari (Rp{n(F(468000000*50,100))}), dan 20% saat balik nama (Rp{n(F(468000000*20,100))}).
Demikian dibuat pada hari {hari(2024,9,17)} tanggal tujuh belas September dua ribu dua puluh empat ({tgl(2024,9,17)}).
''')
a('''Menu dan Harga Warung "Bu Tin"
Nasi pecel 12.000 | +telur 15.000 | +empal 22.000
Rawon 25.000, setengah porsi 15.000
Tempe (3 biji) 5.000, rempeyek 2.000/2 lembar
Es teh 4.000, es jeruk 6.000, kopi tubruk 5.000
Buka 06.00-14.00, Jumat tutup. Pesan 50 kotak ke atas gratis antar radius 5 km; uang muka 50%. WA 0812-0000-7766.
''')
a(f'''Nilai Tukar Petani Provinsi Kencana, Februari 2025
NTP Februari 2025 sebesar 118,42 atau naik {n(tum('117.65','118.42'),2)} persen dibanding Januari 2025 (117,65). Kenaikan ini disebabkan indeks harga yang diterima petani (It) naik 0,91 persen, lebih tinggi daripada kenaikan indeks harga yang dibayar petani (Ib) sebesar 0,25 persen.
NTP menurut subsektor: tanaman pangan 108,77; hortikultura 126,30; perkebunan rakyat 139,14; peternakan 102,55; perikanan 101,98.
Tertinggi pada perkebunan rakyat, terendah pada perikanan. NTUP tercatat 121,06.
''')
a('''Kelas Memasak Anak - Minggu Ceria
Usia 6-12 th, maksimal 16 anak, 4 meja @4 anak. Sesi 1: 09.00-10.30; sesi 2: 11.00-12.30 (masing-masing 90 menit).
Biaya Rp175.000/anak, kakak-adik (2 anak) Rp320.000 - hemat Rp30.000.
Sudah termasuk celemek, 1 minuman, dan sertifikat. Lokasi lt. 2, Blok C-11.
''')
assert 175000 * 2 - 320000 == 30000
a(f'''Notula Rapat Koordinasi Penanganan Banjir, {H(2025,2,4)}
1. BPBD: 11 desa terendam, ketinggian 30-120 cm; 1.946 jiwa (588 KK) mengungsi di 9 titik.
2. Dinsos: dapur umum 3 unit, kapasitas 2.500 bungkus per sekali masak, 2 kali sehari = 5.000 bungkus.
3. PUPR: tanggul jebol 2 titik, 14 m dan 9 m; total {14+9} m; 600 karung pasir sudah dipasang dari kebutuhan 1.500, kurang {1500-600}.
4. Kesehatan: 137 pasien - gatal 71, ISPA 44, diare 22.
5. Tindak lanjut: rapat berikut pukul 19.00.
''')
assert 71 + 44 + 22 == 137
a('''Ensiklopedia Mini: Pesut Mahakam

Pesut (Orcaella brevirostris) panjangnya 2,1-2,6 m dan beratnya 114-133 kg. Masa bunting sekitar 14 bulan, anak menyusu sampai usia 2 tahun. Populasi di sungai itu diperkirakan 60-70 ekor; dalam survei terakhir teridentifikasi 62 ekor. Frekuensi suara 6-100 kHz. Menyelam selama 30 detik hingga 3 menit, paling lama 12 menit.
Dilindungi sejak 1990 (PP 7/1999 memuatnya kembali). Rata-rata kematian 4 ekor per tahun dalam 1995-2020.
''')
a(f'''KUITANSI
No. 0419/KW/VII/2025
Sudah terima dari: Panitia HUT RI RW 07
Uang sejumlah: {Kap(terb(3475000))} rupiah
Untuk: sewa tenda 4 unit @Rp450.000 = Rp1.800.000; kursi 250 buah @Rp3.500 = Rp875.000; pengeras suara 1 set Rp800.000
Rp3.475.000,-
Sido Muncul Jaya, {tgl(2025,7,28)}
''')
assert 4*450000 == 1800000 and 250*3500 == 875000 and 1800000+875000+800000 == 3475000
a(f'''Profil UMKM: Keripik "Renyah Jaya"
Berdiri 2016 dengan modal Rp7 juta, kini beromzet Rp48 juta sebulan. Pekerja 9 orang, tujuh di antaranya ibu rumah tangga. Produksi 120 kg per hari dalam 25 hari kerja = 3 ton sebulan.
Kemasan 80 g dijual Rp6.500, kemasan 250 g Rp18.000. Pasar: 60% toko oleh-oleh, 25% daring, 15% pameran.
Margin bersih sekitar 18%, atau Rp{n(D(48)*18/100,2)} juta. Pemilik menargetkan ekspor perdana 500 kg ke Malaysia pada kuartal II 2026.
''')
a('''Putusan Nomor 214/Pid.B/2024/PN Mgr
Menjatuhkan pidana penjara 2 (dua) tahun 6 (enam) bulan dikurangi masa tahanan 4 (empat) bulan 11 (sebelas) hari. Barang bukti: 1 unit sepeda motor, 2 lembar STNK, uang tunai Rp1.350.000 terdiri atas 13 lembar pecahan Rp100.000 dan 1 lembar pecahan Rp50.000.
Membebankan biaya perkara Rp5.000. Tuntutan jaksa semula 3 tahun.
Mengingat Pasal 363 ayat (1) ke-4 dan ke-5 KUHP.
''')
assert 13*100000+50000 == 1350000
p_ = [('Januari', 412, 388), ('Februari', 397, 401), ('Maret', 455, 420)]
a('''# Kelahiran dan Kematian Hewan Ternak, UPT Pembibitan (ekor)

| Bulan | Lahir hidup | Terjual |
|---|---:|---:|
''' + '\n'.join(f'| {x} | {y} | {z_} |' for x, y, z_ in p_) + f'''
| Triwulan I | {n(sum(x[1] for x in p_))} | {n(sum(x[2] for x in p_))} |

Hanya pada Februari penjualan melebihi kelahiran, selisih {401-397} ekor. Stok akhir Maret bertambah {sum(x[1]-x[2] for x in p_)} ekor terhadap akhir Desember bila kematian diabaikan; kematian tercatat 21 ekor sehingga pertambahan bersihnya {sum(x[1]-x[2] for x in p_)-21} ekor.
''')
a('''Lowongan: Staf Gudang (2 orang), Admin (1 orang), Sopir B1 (3 orang)
Usia maks. 35 th; SMA/SMK; pengalaman min. 1 th. Gaji Rp3,2-3,8 juta + uang makan Rp20 ribu/hari.
6 hari kerja, 40 jam seminggu; lembur dibayar 1,5x jam pertama dan 2x jam berikutnya.
Kirim lamaran (maks. 5 MB) s.d. 15 Oktober 2025. Hanya 20 pelamar terpilih yang dipanggil.
''')
a(f'''Kinerja Emiten: Laba Bersih Pelita Energi Melonjak

PT Pelita Energi Tbk membukukan laba bersih Rp1,26 triliun pada semester I 2025, melonjak {n(tum(900,1260),0)} persen dari Rp900 miliar. Pendapatan Rp8,4 triliun, naik tipis {n(tum('8.0','8.4'),1)} persen dari Rp8,0 triliun. Margin bersih melebar ke {pcs('1.26','8.4',1)} persen dari {pcs('0.9','8.0',2)} persen.
Utang berbunga Rp5,1 triliun; rasio utang terhadap ekuitas 0,6 kali (ekuitas Rp8,5 triliun). Belanja modal setahun dianggarkan Rp2,5 triliun, baru terpakai Rp800 miliar atau 32 persen.
Saham PLTE ditutup di 1.485, turun 15 poin (1,00 persen).
''')
assert D('5.1')/D('8.5') == D('0.6') and F(800, 2500) == F(32, 100) and F(15, 1500) == F(1, 100)
a('''Cara membaca tagihan air
Pemakaian = angka meter akhir - awal: 1.482 - 1.455 = 27 m3.
Tarif progresif R2: 0-10 m3 Rp3.100; 11-20 m3 Rp4.200; di atas 20 m3 Rp5.600.
Biaya: 10 x 3.100 = 31.000; 10 x 4.200 = 42.000; 7 x 5.600 = 39.200. Jumlah 112.200, ditambah beban tetap 12.500 dan meterai 0 menjadi Rp124.700.
Denda terlambat Rp10.000 mulai tanggal 21.
''')
assert 31000+42000+39200 == 112200 and 112200+12500 == 124700 and 1482-1455 == 27
a(f'''Renungan Statistik: Rata-rata yang Menipu
Sembilan warga berpenghasilan Rp4 juta dan satu warga Rp64 juta. Rata-ratanya Rp{n(F(9*4+64,10))} juta, padahal mediannya Rp4 juta. Sembilan dari sepuluh orang berada di bawah rata-rata!
Contoh lain: harga naik 50% lalu turun 50% tidak kembali ke semula; dari 100 menjadi 150, lalu 75.
Hati-hati pula dengan "kenaikan dua kali lipat" dari 1 kasus ke 2 kasus.
''')
a(f'''INFO PERTANDINGAN BULU TANGKIS
Semifinal tunggal putra: Raka (3) mengalahkan Deng (1) 21-18, 17-21, 21-14 dalam 68 menit. Poin total {21+17+21}-{18+21+14}.
Ganda putri: Ayu/Lia kalah 19-21, 20-22 (44 menit).
Rekor pertemuan Raka vs Deng kini 4-6; sebelumnya 3-6.
Final {H(2025,11,16)} pukul 13.00 WIB, total hadiah US$250.000: juara 7,5%, runner-up 3,8%.
Juara berhak atas US${n(F(250000*75,1000))}.
''')
a('''Kandungan gizi per 100 g bahan
Tempe: energi 201 kkal, protein 20,8 g, lemak 8,8 g, karbohidrat 13,5 g, besi 4,0 mg
Tahu: energi 80 kkal, protein 10,9 g, lemak 4,7 g, karbohidrat 0,8 g, besi 3,4 mg
Telur ayam: energi 154 kkal, protein 12,4 g, lemak 10,8 g, karbohidrat 0,7 g, besi 3,0 mg
Protein tempe hampir dua kali protein tahu; lemaknya pun lebih tinggi. Dari ketiganya, energi terendah adalah tahu. AKG protein perempuan 19-29 tahun 60 g per hari.
''')
a(f'''Undangan
Dengan hormat, kami mengundang Bapak/Ibu hadir pada Rapat Pleno III yang akan dilaksanakan:
hari/tanggal : {H(2025,10,15)}
pukul : 13.30 WIB s.d. selesai
tempat : Ruang Garuda Lt. 4, Gd. B, Jl. Pemuda 148
acara : 1. Laporan TW III; 2. Revisi DPA; 3. Lain-lain
Catatan: peserta dibatasi 2 orang per OPD (28 OPD, total 56 orang); materi dikirim paling lambat H-2, yaitu {H(2025,10,13)}.
''')
a(f'''Sensus Burung Air Teluk Pakis 2019-2024 (ekor)
2019 4.212; 2020 3.987; 2021 4.530; 2022 4.488; 2023 5.106; 2024 4.871
Puncak terjadi tahun 2023; titik terendah tahun 2020. Setelah turun dua kali (2020, 2022), populasi 2024 kembali turun {5106-4871} ekor, tetapi masih {4871-4212} ekor di atas 2019.
Spesies dominan kuntul kecil (1.640), dara laut (1.122), dan gajahan (803); 23 spesies lain kurang dari 300 ekor.
''')
a('''KETENTUAN PROMO "GAJIAN HEMAT"
Diskon 20% s.d. Rp40.000 untuk transaksi min. Rp150.000, 1x per pelanggan per hari, kuota 500/hari, 25-31 Juli 2025 (7 hari, total kuota 3.500).
Contoh: belanja Rp180.000 -> diskon Rp36.000 -> bayar Rp144.000. Belanja Rp300.000 -> diskon maksimum Rp40.000 -> bayar Rp260.000.
Tidak berlaku untuk susu formula 0-12 bulan, pulsa, dan rokok. Cashback 5% (maks. Rp15.000) dapat digabung.
''')
assert 500*7 == 3500 and 180000*20//100 == 36000
a(f'''Rekor Muri: 5.040 Penari Gandrung

Sebanyak 5.040 penari dari 24 kecamatan tampil di Pantai Teduh, {H(2024,10,26)}; rata-rata 210 penari tiap kecamatan. Rekor lama, 4.500 penari, terlewati {5040-4500} penari.
Penari tertua 71 tahun, termuda 8 tahun. Latihan gabungan digelar empat kali. Pengunjung ditaksir 18 ribu-20 ribu orang; parkir resmi menampung 1.200 mobil.
''')
assert 5040 // 24 == 210
a('''PROTOKOL UJI LABORATORIUM No. LU-77
Sampel: air sumur gali, 3 titik (A, B, C)
pH 6,8 | 7,1 | 6,4 (syarat 6,5-8,5): titik C tidak memenuhi
Kekeruhan (NTU) 1,2 | 3,9 | 0,8 (maks. 3): titik B tidak memenuhi
E. coli (CFU/100 ml) 0 | 0 | 12 (syarat 0)
Nitrat (mg/l) 8 | 14 | 19 (maks. 20)
Kesimpulan: hanya titik A memenuhi keempat parameter. Ketidakpastian pengukuran pH ±0,1 (k=2, 95%).
''')
a(f'''Jalan Lingkar Timur Selesai 71 Persen

Pembangunan Jalan Lingkar Timur sepanjang 12,6 km telah mencapai 71,0 persen, lebih cepat 3,5 poin persen dari jadwal 67,5 persen. Perkerasan beton selesai 8,9 km; sisanya {n(D('12.6')-D('8.9'),1)} km masih berupa lapis pondasi.
Nilai kontrak Rp184,7 miliar (tahun jamak 2024-2025): Rp80 miliar pada 2024 dan Rp{n(D('184.7')-80,1)} miliar pada 2025. Lahan dibebaskan 214 bidang dari 219; lima bidang dititipkan di pengadilan (konsinyasi).
Jalan berlebar 14 m ini diperkirakan memangkas waktu tempuh 25 menit menjadi 11 menit.
''')
a('''Soal Latihan Matematika Kelas VI
1. Pak Budi punya 3/4 kuintal beras = 75 kg. Dijual 2/5-nya, yaitu 30 kg. Sisa 45 kg.
2. Jarak A-B 120 km ditempuh 2,5 jam. Kecepatan rata-rata 48 km/jam.
3. 15% dari Rp240.000 adalah Rp36.000.
4. FPB 24 dan 36 = 12; KPK = 72.
5. Suhu -3°C naik 8°C menjadi 5°C.
6. Volume balok 12 x 8 x 5 cm = 480 cm3; luas permukaan 392 cm2.
''')
assert 2*(12*8+12*5+8*5) == 392
a(f'''Program Beasiswa Pemkot 2025
Kuota 1.100 mahasiswa: prestasi akademik 500, nonakademik 150, keluarga tidak mampu 400, penyandang disabilitas 50. Besaran Rp4 juta per semester untuk PTN dan Rp3 juta untuk PTS.
Pendaftar 3.862; lolos administrasi 2.917 ({pcs(2917,3862,1)}%). Rasio pendaftar terhadap kuota {n(F(3862,1100),1)} : 1.
IPK minimal 3,25 (eksakta) dan 3,40 (noneksakta). Pengumuman {H(2025,9,8)}. Penerima wajib melapor tiap 6 bulan.
''')
assert 500+150+400+50 == 1100
a('''TABEL ANGSURAN KUR MIKRO (bunga 6% efektif/tahun, anuitas)
Plafon 10 juta: 12 bln Rp860.664; 24 bln Rp443.206; 36 bln Rp304.219
Plafon 25 juta: 12 bln Rp2.151.661; 24 bln Rp1.108.015; 36 bln Rp760.548
Catatan: makin panjang tenor, angsuran makin kecil tetapi total bunga makin besar. Tanpa agunan tambahan sampai Rp100 juta. Usaha minimal berjalan 6 bulan.
''')
for pl in (10, 25):
    for m, v in zip((12, 24, 36), ((860664, 443206, 304219) if pl == 10 else (2151661, 1108015, 760548))):
        i = .005; assert abs(pl*1e6*i/(1-(1+i)**-m) - v) < 1.5, (pl, m, pl*1e6*i/(1-(1+i)**-m))
a(f'''Sejarah Singkat Stasiun Radio RKM
Mengudara pertama kali {H(1988,5,1)} di 98,7 FM dengan pemancar 100 watt. Pada 1996 daya dinaikkan sepuluh kali menjadi 1 kW. Pindah gedung 2004, ulang tahun ke-30 dirayakan 2018.
Kini siaran 20 jam sehari (05.00-01.00), jangkauan 60 km, pendengar 41 ribu orang menurut survei 2023. Iklan spot 60 detik Rp75.000, 30 detik Rp45.000; ad-lib Rp30.000.
''')
a(f'''INSPEKSI GUDANG OBAT, {H(2025,6,24)}
- Item diperiksa 180; sesuai kartu stok 171; selisih 9 item ({pcs(9,180,0)}%).
- Kedaluwarsa 3 item senilai Rp1.912.500; rusak 2 item.
- Suhu ruang 24,6°C (syarat 15-30), kulkas vaksin 4,1°C (syarat 2-8), RH 58%.
- FEFO diterapkan di 11 dari 12 rak; rak 7 belum.
- Amoksisilin 500 mg: awal 12.400, terima 20.000, keluar 18.350, akhir {n(12400+20000-18350)} tablet.
''')
a('''Wisata Hemat: 3 Hari 2 Malam di Pulau Lepar
Hari 1: kapal 07.30, tiba 10.00; penginapan Rp280.000/malam x 2 malam = Rp560.000.
Hari 2: snorkeling 3 titik Rp150.000/orang (min. 4 orang), sewa motor Rp80.000.
Hari 3: kapal pulang 13.30. Tiket PP Rp190.000.
Total per orang sekamar berdua: 280.000 + 150.000 + 40.000 + 190.000 = Rp660.000, belum termasuk makan (±Rp75.000/hari). Musim terbaik April-Oktober; ombak 0,5-1,25 m.
''')
assert 280+150+40+190 == 660
a(f'''Realisasi Penerimaan KPP Pratama Seruni s.d. Juli
PPh nonmigas Rp214,6 miliar, PPN Rp162,3 miliar, PBB Rp8,8 miliar, pajak lainnya Rp3,1 miliar; total Rp{n(D('214.6')+D('162.3')+D('8.8')+D('3.1'),1)} miliar atau {pcs(D('388.8'),'648.0',1)} persen dari target Rp648,0 miliar.
Dibanding Juli tahun lalu (Rp361,2 miliar) tumbuh {n(tum('361.2','388.8'),1)} persen. Wajib pajak terdaftar 81.204, wajib SPT 34.560, SPT masuk 29.117 (kepatuhan {pcs(29117,34560,1)} persen). Pegawai 78 orang, 23 di antaranya account representative.
''')
a('''Kode Rekening dan Uraian
5.1.02.01.01.0024 Belanja ATK
5.1.02.02.01.0026 Honorarium tenaga administrasi
5.1.02.04.01.0001 Perjalanan dinas biasa
5.2.02.10.01.0002 Personal computer
Sub kegiatan 2.16.01.2.06.09; sumber dana 1.2.01.04; lokasi 33.09.14.2007. NPWP 01.234.567.8-526.000, NIB 9120001234567. Versi data 2025.3, revisi ke-2, halaman 4 dari 11.
''')
a(f'''Donor Darah PMI Akhir Pekan
Pendaftar 143 orang, lolos pemeriksaan 118, ditolak {143-118} (Hb rendah 13, tekanan darah 8, lain-lain 4). Terkumpul 118 kantong: A 31, B 34, O 42, AB 11.
Golongan terbanyak O ({pcs(42,118,1)}%), paling sedikit AB ({pcs(11,118,1)}%). Setiap kantong 350 ml, seluruhnya {n(F(118*350,1000),1)} liter. Target 100 kantong terlewati 18 kantong.
Donor berikutnya 60 hari lagi, {H(2025,9,17)}, setelah kegiatan {H(2025,7,19)}.
''')
assert 13+8+4 == 25 and 31+34+42+11 == 118 and (datetime.date(2025,9,17)-datetime.date(2025,7,19)).days == 60
a('''Perbandingan Dua Telepon Genggam
Aruna X5: layar 6,67 inci 120 Hz, baterai 5.000 mAh, RAM 8/256 GB, kamera 50 MP, berat 189 g, Rp3.299.000
Bimo 12 Lite: layar 6,5 inci 90 Hz, baterai 5.500 mAh, RAM 6/128 GB, kamera 64 MP, berat 201 g, Rp2.799.000
Selisih harga Rp500.000. Bimo lebih berat 12 gram dan baterainya 10% lebih besar, tetapi layarnya lebih lambat. Pengisian 0-50%: 24 menit lawan 31 menit. Skor uji 412 ribu dan 356 ribu.
''')
assert 3299000-2799000 == 500000 and 201-189 == 12 and F(5500, 5000) == F(11, 10)
a(f'''Ketinggian Air Pintu Kalimati (cm)
pukul 06.00: 145 (siaga IV); 09.00: 168 (siaga III); 12.00: 215 (siaga II); 15.00: 190 (siaga III); 18.00: 152 (siaga III)
Batas: siaga IV <150, siaga III 150-199, siaga II 200-249, siaga I >=250.
Naik {168-145} cm dalam tiga jam pertama dan {215-168} cm dalam tiga jam berikutnya, kemudian turun {215-190} cm dan {190-152} cm. Puncak 215 cm pukul 12.00, masih {250-215} cm di bawah siaga I.
''')
a(f'''Pelepasan Jemaah Haji Kloter 14
Kloter 14 berisi 393 orang: 386 jemaah dan 7 petugas (ketua 1, pembimbing 1, dokter 1, perawat 2, petugas daerah 2). Laki-laki 174, perempuan {386-174} dari seluruh jemaah. Jemaah tertua 91 tahun dan termuda 19 tahun; 62 orang di atas 65 tahun.
Berangkat {H(2025,5,14)} pukul 21.40 WIB, tiba keesokan harinya 03.55 waktu setempat. Masa tinggal 41 hari. Bipih rata-rata Rp55,43 juta, nilai manfaat Rp33,98 juta, BPIH Rp{n(D('55.43')+D('33.98'),2)} juta.
''')
assert 1+1+1+2+2 == 7 and 386+7 == 393
a('''Kolom Catur: Mat Pelajar
1.e4 e5 2.Gc4 Kc6 3.Mh5 Kf6?? 4.Mxf7# - mat empat langkah.
Elo Dimas 2.184 (+16), Ratri 2.097 (-9). Dalam 7 babak Dimas mengumpulkan 5,5 poin (4 menang, 3 remis, 0 kalah). Ratri 4 poin dari 3 menang, 2 remis, 2 kalah. Buchholz 28,5 lawan 27.
Papan 1-4 dimainkan pukul 08.00, papan 5-20 pukul 10.00.
''')
assert 4 + 3*F(1,2) == D('5.5') and 3 + 2*F(1,2) == 4
a(f'''DPRD Setujui Perubahan APBD 2025

Pendapatan turun Rp38,5 miliar menjadi Rp1.461,5 miliar dari semula Rp{n(D('1461.5')+D('38.5'),1)} miliar, sedangkan belanja naik Rp12,0 miliar menjadi Rp1.592,0 miliar. Defisit Rp{n(D('1592.0')-D('1461.5'),1)} miliar ditutup SiLPA Rp120,5 miliar dan pinjaman Rp10,0 miliar.
Enam dari tujuh fraksi menyetujui; satu fraksi menyetujui dengan catatan. Rapat dihadiri 38 dari 45 anggota. Evaluasi gubernur paling lama 15 hari kerja.
''')
assert D('1592') - D('1461.5') == D('120.5') + 10
a('''Daftar Harga Cetak (min. order 100 lembar)
HVS A4 hitam putih Rp250; warna Rp1.000; art paper 150 g Rp2.500; jilid lem Rp5.000/buku; spiral kawat Rp12.000.
Buku Yasin 112 hlm, 300 eks: Rp9.500/eks = Rp2.850.000. Tambah tali pita Rp500/eks menjadi Rp3.000.000.
Pengerjaan 5-7 hari kerja; ekspres 2 hari (+30%). Revisi desain gratis 2 kali, selanjutnya Rp15.000.
''')
assert 300*9500 == 2850000 and 300*10000 == 3000000
a(f'''Tarif Baru Parkir RSUD (berlaku {tgl(2025,9,1)})
Motor Rp2.000 untuk 2 jam pertama, Rp1.000 tiap jam berikutnya, maksimum Rp6.000 per 24 jam. Mobil Rp4.000 dan Rp2.000, maksimum Rp12.000.
Contoh: motor 5 jam = 2.000 + 3 x 1.000 = Rp5.000; motor 9 jam kena maksimum Rp6.000; mobil 4 jam = 4.000 + 2 x 2.000 = Rp8.000.
Kapasitas 420 motor dan 135 mobil; rata-rata terisi 83% dan 71%. Karcis hilang Rp10.000. Pengaduan: loket 3, ext. 214.
''')
if __name__ == '__main__' or True:
    def tulis():
        os.makedirs(os.path.join(B, 'diam'), exist_ok=True)
        for f in glob.glob(os.path.join(B, 'diam', '*')): os.remove(f)
        for i, t in enumerate(T):
            ext = 'md' if '|---' in t or t.startswith('#') else 'txt'
            open(os.path.join(B, 'diam', f's{i+1:03d}.{ext}'), 'w', encoding='utf-8').write(t)
        print('diam', len(T))
if __name__ == '__main__': tulis()
