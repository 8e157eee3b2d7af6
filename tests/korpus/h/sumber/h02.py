from alat import *

EXT = "txt"
LEBAR = 118


def tulis(k):
    E, J = k.E, k.J
    # produksi kumulatif s.d. triwulan (ton)
    tangkap = [2_418, 5_137, 8_294]
    budi = [1_106, 2_389, 3_947]
    tt, tbd = 11_200, 5_250
    kom = [("Nila", 1_482, 1_655), ("Lele", 964, 1_038), ("Bandeng", 741, 690), ("Udang vaname", 438, 564)]
    k23, k24 = sum(x[1] for x in kom), sum(x[2] for x in kom)
    assert k24 == budi[2]
    pagu = [("Pengelolaan Perikanan Tangkap", 3_240, 2_268), ("Pengelolaan Perikanan Budi Daya", 2_875, 2_012), ("Pengolahan dan Pemasaran Hasil", 1_120, 672), ("Pengawasan Sumber Daya", 465, 372), ("Penunjang Urusan Pemda", 5_300, 4_081)]
    P, R = sum(x[1] for x in pagu), sum(x[2] for x in pagu)
    kel = [("Muara Tempayan", 14, 168), ("Kuala Rengas", 11, 132), ("Pasir Putat", 9, 99), ("Tanjung Kelor", 7, 77), ("Sei Buntal", 6, 72)]
    K, A = sum(x[1] for x in kel), sum(x[2] for x in kel)
    t3 = tangkap[2] - tangkap[1]
    b3 = budi[2] - budi[1]
    assert max(kom, key=lambda x: f(x[2] - x[1]) / x[1])[0] == "Udang vaname"
    assert max(kom, key=lambda x: x[2] - x[1])[0] == "Nila"
    rk = 23_450
    return f'''LAPORAN KINERJA TRIWULAN III TAHUN 2025
DINAS PERIKANAN KABUPATEN KUALA MERANTAI

A. Umum

Laporan triwulan III ini memuat kemajuan pelaksanaan rencana aksi s.d. 30 September 2025. {J("Seluruh angka produksi disajikan secara kumulatif, sehingga angka triwulan III sudah mencakup triwulan I dan II.", "cumulative quarters: the three must not be added")} Satuan anggaran: Rp juta, kecuali disebut lain.

B. Produksi perikanan

Tabel 1. Realisasi kumulatif produksi (ton)

{tabel(["Uraian", "Target 2025", "s.d. TW I", "s.d. TW II", "s.d. TW III", "% thd target"], ["Perikanan tangkap", n(tt), *map(n, tangkap), p(tangkap[2], tt)], ["Perikanan budi daya", n(tbd), *map(n, budi), p(budi[2], tbd)], ["Jumlah", n(tt + tbd), *[n(a + b) for a, b in zip(tangkap, budi)], p(tangkap[2] + budi[2], tt + tbd)])}

Produksi perikanan tangkap s.d. triwulan III {n(tangkap[2])} ton = {p(tangkap[2], tt)}% dari target setahun. Khusus bulan Juli–September dihasilkan {E("aritmetika_prosa", n(t3), sw(n(t3), 1), f"{n(tangkap[2])} - {n(tangkap[1])} = {n(t3)}")} ton (triwulan II: {n(tangkap[1] - tangkap[0])} ton), jadi lebih banyak {n(t3 - (tangkap[1] - tangkap[0]))} ton daripada triwulan sebelumnya.

Budi daya: s.d. TW III {E("silang", n(budi[2]), sw(n(budi[2]), 1), f"Tabel 1 baris budi daya s.d. TW III = {n(budi[2])}")} ton dari target {n(tbd)} ton; kurang {n(tbd - budi[2])} ton lagi yang harus dikejar dalam triwulan IV. {J(f"Tambahan dalam triwulan III sendiri {n(b3)} ton, atau {p(b3, tbd)}% dari target setahun.", "the share is that of one quarter, the table's is cumulative")}

Gabungan keduanya {n(tangkap[2] + budi[2])} ton (tangkap {p(tangkap[2], tangkap[2] + budi[2], 1)}%, budi daya {E("aritmetika_prosa", p(budi[2], tangkap[2] + budi[2], 1), sw(p(budi[2], tangkap[2] + budi[2], 1), 0), f"{n(budi[2])}/{n(tangkap[2] + budi[2])} x 100 = {p(budi[2], tangkap[2] + budi[2], 1)}")}%).

Tabel 2. Produksi budi daya menurut jenis ikan, Januari–September (ton)

{tabel(["Jenis", "2024", "2025", "Selisih", "Perubahan (%)"], *[[a, n(x), n(y), n(y - x), ("-" if y < x else "") + tumbuh(x, y)] for a, x, y in kom], ["Total", n(k23), n(k24), n(k24 - k23), tumbuh(k23, k24)])}

Catatan atas Tabel 2:
- Udang vaname tumbuh paling cepat ({tumbuh(438, 564)}%), {J(f"tetapi tambahan tonase terbesar dari nila (+{n(173)} ton).", "fastest growth and largest increase are different rows")}
- Bandeng {E("arah", "turun", "naik", "690 < 741")} {n(51)} ton akibat rob pada bulan Mei dan Juni yang merendam 38 ha tambak di Kuala Rengas.
- Lele {n(964)} ton pada 2024 menjadi {n(1038)} ton pada 2025, bertambah {n(74)} ton.

C. Kelompok pembudi daya dan nelayan

Kelompok binaan (pokdakan) yang aktif {K} kelompok dengan {n(A)} anggota, tersebar di {tb(len(kel))} kecamatan, rata-rata {d(f(A) / K, 1)} orang per kelompok. Pengukuhan kelompok terakhir dilaksanakan {htgl(2025, 8, 21)} di TPI Kuala Rengas.

Tabel 3. Pokdakan aktif menurut kecamatan

{tabel(["No", "Kecamatan", "Kelompok", "Anggota", "Anggota/kelompok"], *[[str(i), a, str(x), E("aritmetika_tabel", n(y), dg(n(y), 1, 8), f"baris Jumlah {n(A)} dan 11 anggota/kelompok x 9 = 99; {n(A)} - 168 - 132 - 77 - 72 = 99") if a == "Pasir Putat" else n(y), d(f(y) / x, 1)] for i, (a, x, y) in enumerate(kel, 1)], ["", "Jumlah", str(K), n(A), d(f(A) / K, 1)])}

Kecamatan {E("salin_tempel", "Muara Tempayan", "Kuala Rengas", "14 kelompok dan 168 anggota adalah baris Muara Tempayan")} memiliki kelompok terbanyak (14 kelompok, 168 anggota), disusul kecamatan lain seperti pada tabel. {J("Tiga kecamatan berikutnya bersama-sama memiliki 27 kelompok.", "the next three after the first: 11 + 9 + 7, the fifth left out")} Bantuan benih tahap I dan II disalurkan kepada 30 kelompok, dengan rincian: tahap I 18 kelompok, tahap II 12 kelompok, sisanya {E("cacah", str(K - 30), str(K - 28), f"{K} - 30 = {K - 30}")} kelompok menunggu tahap III.

Benih yang dibagikan {n(rk * 30)} ekor, tiap kelompok sama rata {n(rk)} ekor.

D. Anggaran

Tabel 4. Realisasi keuangan s.d. 30 September 2025 (Rp juta)

{tabel(["Program", "Pagu", "Realisasi", "Sisa", "Serapan (%)"], *[[a, n(x), n(y), n(x - y), p(y, x, 1)] for a, x, y in pagu], ["Jumlah", n(P), n(R), n(P - R), p(R, P, 1)])}

Dari pagu Rp{n(P)} juta telah terserap Rp{n(R)} juta ({p(R, P, 1)}%). Target serapan triwulan III menurut rencana kas 75,0%, {J(f"deviasi minus {d(75 - bulat(f(R) / P * 100, 1), 1)} poin persen.", "deviation in points, not a relative change")} Program dengan serapan terendah ialah Pengolahan dan Pemasaran Hasil yang baru {E("silang", "60,0", "70,0", "Tabel 4: 672/1.120 x 100 = 60,0; 70,0 milik baris pertama")}%, karena lelang cold storage gagal satu kali. Sisa pagu Pengelolaan Perikanan Budi Daya Rp{n(2875 - 2012)} {E("satuan", "juta", "miliar", "Tabel 4 dalam Rp juta: 2.875 - 2.012 = 863 juta")} akan dipakai untuk pakan mandiri.

Penunjang Urusan Pemda menyerap Rp{n(4081)} juta, yakni {p(4081, R, 1)}% dari seluruh realisasi. {J(f"Terhadap pagunya sendiri, serapan program tersebut {p(4081, 5300, 1)}%.", "same amount over two bases")}

E. Rencana triwulan IV

Untuk mencapai target produksi {n(tt + tbd)} ton, dalam Oktober–Desember diperlukan tambahan {n(tt + tbd - tangkap[2] - budi[2])} ton, atau rata-rata {E("aritmetika_prosa", n(f(tt + tbd - tangkap[2] - budi[2]) / 3), n(f(tt + tbd - tangkap[2] - budi[2]) / 3 + 100), f"{n(tt + tbd - tangkap[2] - budi[2])} / 3 bulan")} ton per bulan. Adapun langkah yang ditempuh:
1) percepatan lelang ulang cold storage paling lambat {htgl(2025, 10, 17)};
2) penyaluran benih tahap III;
3) rehabilitasi tanggul tambak 38 ha bersama kelompok.
'''
