from alat import *


def tulis(k):
    E, J = k.E, k.J
    desa = [("Sumber Jati", 1_142, 1_046, 218_400_000, 205_296_000), ("Karang Tengah", 968, 921, 187_600_000, 181_034_000), ("Mulyo Asri", 1_305, 1_108, 246_900_000, 214_803_000), ("Banjar Kidul", 744, 722, 142_300_000, 139_454_000), ("Wana Lestari", 611, 570, 118_800_000, 110_484_000)]
    S, L = sum(x[1] for x in desa), sum(x[2] for x in desa)
    B, RB = sum(x[3] for x in desa), sum(x[4] for x in desa)
    iku = [("Indeks Kepuasan Masyarakat (IKM)", "nilai", f("85"), f("87.29")), ("Persentase desa tertib administrasi", "%", f(80), f(80)), ("Persentase usulan musrenbang yang diakomodasi", "%", f(40), f("37.5")), ("Persentase pelunasan PBB-P2", "%", f(95), bulat(f(RB) / B * 100, 2))]
    pbb = p(RB, B)
    yan = [("Rekomendasi KTP-el", 2_316, 2_204), ("Surat pindah/datang", 487, 512), ("Legalisasi/keterangan", 1_944, 2_178), ("Rekomendasi usaha mikro", 263, 331)]
    y23, y24 = sum(x[1] for x in yan), sum(x[2] for x in yan)
    usul = 96
    ang = [("Penyelenggaraan Pemerintahan dan Pelayanan Publik", 148_500_000, 146_272_500), ("Pemberdayaan Masyarakat Desa dan Kelurahan", 212_750_000, 204_240_000), ("Koordinasi Ketenteraman dan Ketertiban Umum", 96_250_000, 89_512_500), ("Pembinaan dan Pengawasan Pemerintahan Desa", 64_500_000, 64_500_000), ("Penunjang Urusan Pemerintahan", 2_318_000_000, 2_248_460_000)]
    P, R = sum(x[1] for x in ang), sum(x[2] for x in ang)
    lunas = [x[0] for x in desa if f(x[4]) / x[3] * 100 >= 95]
    assert lunas == ["Karang Tengah", "Banjar Kidul"], lunas
    c = [bulat(x[3] / x[2] * 100, 2) for x in iku]
    naik = [a for a, x, y in yan if y > x]
    assert len(naik) == 3
    return f'''# LKjIP KECAMATAN RAWA PENING LOR
# KABUPATEN GIRI MULYA TAHUN 2024

## Bab I. Gambaran Umum

Kecamatan Rawa Pening Lor membawahi 5 (lima) desa, dipimpin oleh seorang Camat dan didukung 21 ({E("terbilang", "dua puluh satu", "dua puluh dua", "21 = dua puluh satu")}) orang pegawai, dengan rincian PNS 14 orang, PPPK 4 orang dan tenaga kontrak 3 orang. {J("Dari pegawai tersebut 9 orang perempuan dan 12 orang laki-laki; 13 orang berpendidikan S1 ke atas.", "three partitions of the same 21 people; the last one is open")}

Jumlah wajib pajak yang menerima SPPT PBB-P2 di lima desa itu {n(S)} orang, sedang yang sudah melunasi per 31 Desember 2024 sejumlah {n(L)} orang.

## Bab II. Perjanjian Kinerja

Camat menandatangani perjanjian kinerja dengan Bupati pada {htgl(2024, 1, 31)}. Isinya empat indikator, targetnya seperti di bawah ini.

**Tabel 1. Target dan Realisasi Kinerja Tahun 2024**

{tabel(["No.", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"], *[[str(i), a, s, d(t), d(r), d(r / t * 100)] for i, (a, s, t, r) in enumerate(iku, 1)])}

Yang targetnya tercapai ada {E("cacah", "dua", "tiga", "capaian >= 100: IKM dan desa tertib administrasi = 2")} indikator, yaitu IKM dan desa tertib administrasi. Dua lagi belum tercapai. Rata-rata capaian dari empat indikator {d(sum(c) / 4)}%.

## Bab III. Akuntabilitas Kinerja

### a. Kepuasan masyarakat

Survei dilakukan dua kali. {J("Semester I nilainya 86,90 dengan 150 responden, semester II 87,68 juga dengan 150 responden, jadi nilai setahun 87,29.", "average of two equal halves; neither half is the yearly value")} Nilai itu masuk mutu B (Baik)[^1]. Tahun 2023 nilai IKM 85,14, artinya tahun ini ada peningkatan {E("aritmetika_prosa", d(f("87.29") - f("85.14")), "2,51", "87,29 - 85,14 = 2,15")} poin.

Pelayanan yang diberikan sepanjang tahun {n(y24)} berkas. Bila dibandingkan tahun lalu ({n(y23)} berkas) terjadi kenaikan {n(y24 - y23)} berkas atau {tumbuh(y23, y24, 1)}%.

**Tabel 2. Jumlah Berkas Pelayanan**

{tabel(["Jenis pelayanan", "Th. 2023", "Th. 2024", "Naik/(turun)"], *[[a, n(x), n(y), n(y - x) if y > x else f"({n(x - y)})"] for a, x, y in yan], ["Jumlah", n(y23), n(y24), n(y24 - y23)])}

Tiga jenis pelayanan naik, satu jenis turun yaitu rekomendasi KTP-el, dari {n(2316)} menjadi {E("silang", n(2204), n(2024), "Tabel 2: rekomendasi KTP-el th. 2024 = 2.204")} berkas. {J("Turunnya KTP-el bukan karena pelayanan buruk, tetapi karena perekaman sudah bisa di desa.", "a fall that is explained, not a contradiction")} Yang paling banyak naiknya legalisasi/keterangan, {n(2178 - 1944)} berkas. Rekomendasi usaha mikro bertambah 68 berkas, yakni {E("aritmetika_prosa", tumbuh(263, 331, 1), p(68, 331, 1), f"68/263 x 100 = {tumbuh(263, 331, 1)}")}% dari tahun lalu.

### b. Desa tertib administrasi

Dari 5 desa, 4 desa sudah tertib administrasi (80%). Satu desa yang belum yaitu Mulyo Asri, karena buku inventaris dan buku kas umumnya belum ditutup. Tahun lalu baru 3 desa (60%), {J("berarti naik 20 poin persen atau bertambah satu desa.", "20 points, which is a growth of one third")}

### c. Usulan musrenbang

Usulan desa yang masuk {usul} usulan. Yang memenuhi syarat setelah verifikasi 72 usulan; yang masuk RKPD 27 usulan. {J("Persentase yang diakomodasi dihitung dari yang memenuhi syarat, jadi 27/72 = 37,5%, bukan dari seluruh usulan.", "the base is 72, not 96")} Usulan yang gugur waktu verifikasi {usul - 72}, dan yang memenuhi syarat tapi belum masuk RKPD ada {E("aritmetika_prosa", "45", "54", "72 - 27 = 45")} usulan.

### d. PBB-P2

Baku PBB-P2 tahun 2024 {rp(B)}, sudah masuk {rp(RB)} atau {pbb}%. Sisanya {rp(B - RB)} masih ditagih.

**Tabel 3. PBB-P2 per Desa**

{tabel(["Desa", "SPPT", "Lunas", "Baku (Rp)", "Realisasi (Rp)", "%"], *[[a, n(s), n(l), n(b), n(r), p(r, b)] for a, s, l, b, r in desa], ["Kecamatan", n(S), n(L), n(B), n(RB), pbb])}

Desa yang sudah lewat 95% ada dua: Karang Tengah dan Banjar Kidul. Paling tinggi Desa Banjar Kidul, {p(139_454_000, 142_300_000)}%, paling rendah Desa {E("salin_tempel", "Mulyo Asri", "Wana Lestari", "nilai terkecil Tabel 3: Mulyo Asri, 87,00%")}, {p(214_803_000, 246_900_000)}%. {J(f"Menurut jumlah SPPT yang lunas angkanya lain lagi, yaitu {n(L)} dari {n(S)} lembar atau {p(L, S)}%.", "share of papers, not of rupiah")}

Dibanding pelunasan tahun 2023 yang 93,40%, tahun ini {E("arah", "turun", "naik", f"{pbb} < 93,40")} {d(f("93.4") - bulat(f(RB) / B * 100, 2))} poin.

### e. Anggaran

Anggaran kecamatan {rp(P)} ({tb(P)} rupiah), dibelanjakan {rp(R)} sehingga serapannya {p(R, P)}%.

**Tabel 4. Anggaran dan Realisasi per Program**

{tabel(["Program", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"], *[[a, n(x), n(y), p(y, x)] for a, x, y in ang], ["Jumlah", n(P), n(R), p(R, P)])}

Program yang habis terserap ialah Pembinaan dan Pengawasan Pemerintahan Desa, 100,00%, dan yang serapannya paling kecil Koordinasi Ketenteraman dan Ketertiban Umum, {p(89_512_500, 96_250_000)}%. Belanja penunjang Rp{ml(2_248_460_000)} {E("satuan", "miliar", "juta", "2.248.460.000 = 2,25 miliar")} sebagian besar untuk gaji.

## Bab IV. Penutup

Demikian laporan ini dibuat. Ke depan kecamatan akan menagih sisa PBB-P2 sebesar {E("silang", rp(B - RB), sw(rp(B - RB), 1), f"Bab III d: {n(B)} - {n(RB)} = {n(B - RB)}")} bersama petugas desa, dan mendampingi Desa Mulyo Asri supaya tahun 2025 kelima desa tertib administrasi.

[^1]: Menurut Permenpan RB No. 14 Tahun 2017, nilai 76,61–88,30 adalah B (Baik).
'''
