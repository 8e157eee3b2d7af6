from alat import *

EXT = "txt"
LEBAR = 112


def tulis(k):
    E, J = k.E, k.J
    gar = [("Perda Ketertiban Umum", 212, 187), ("Perda Reklame", 148, 163), ("Perda KTR (kawasan tanpa rokok)", 64, 52), ("Perda Minuman Beralkohol", 31, 28), ("Perda Bangunan", 45, 50)]
    g23, g24 = sum(x[1] for x in gar), sum(x[2] for x in gar)
    keb = [("Triwulan I", 19, 13, 1_640), ("Triwulan II", 24, 20, 2_385), ("Triwulan III", 37, 31, 4_075)]
    K, KT, KR = (sum(x[i] for x in keb) for i in (1, 2, 3))
    per = [("Komandan peleton", 6, 6), ("Anggota Satpol PP", 120, 92), ("Petugas pemadam", 84, 63), ("Penyidik PNS", 8, 5)]
    N1, N2 = sum(x[1] for x in per), sum(x[2] for x in per)
    prog = [("Peningkatan Ketenteraman dan Ketertiban Umum", 3_150, 2_205), ("Pencegahan dan Penanggulangan Kebakaran", 2_480, 1_612), ("Penunjang Urusan Pemerintahan Daerah", 9_370, 7_027)]
    P, R = sum(x[1] for x in prog), sum(x[2] for x in prog)
    lin = 1_884
    sanksi = [("teguran lisan", 278), ("teguran tertulis", 134), ("penyitaan barang", 44), ("tipiring", 24)]
    assert sum(x[1] for x in sanksi) == g24, g24
    return f'''EVALUASI PELAKSANAAN RENJA TRIWULAN III TAHUN 2025
SATUAN POLISI PAMONG PRAJA DAN PEMADAM KEBAKARAN KABUPATEN RANTAU MALAKA

A. PELANGGARAN PERDA

Tabel 1. Pelanggaran perda yang ditindak, Januari s.d. September

{tabel(["Peraturan daerah", "2024", "2025", "Selisih"], *[[a, str(x), str(y), ("+" if y > x else "-") + str(abs(y - x))] for a, x, y in gar], ["Jumlah", str(g23), str(g24), "-" + str(g23 - g24)])}

Sampai dengan akhir September 2025 telah ditindak {g24} pelanggaran perda. Periode yang sama tahun lalu {g23} pelanggaran. Jadi {E("arah", "berkurang", "bertambah", f"{g24} < {g23}")} {g23 - g24} pelanggaran ({tumbuh(g23, g24, 1)}%). {J("Berkurangnya pelanggaran yang ditindak tidak berarti kinerja turun, karena target indikator ini adalah menurunnya pelanggaran.", "a fall that is the aim")} Pelanggaran Perda Ketertiban Umum masih yang terbanyak, {p(187, g24, 1)}% dari seluruh pelanggaran, disusul Perda Reklame {E("silang", p(163, g24, 1), p(148, g23, 1), f"Tabel 1 tahun 2025: 163/{g24} x 100 = {p(163, g24, 1)}; angka itu milik tahun 2024")}%. Dua perda justru naik: reklame (+15) dan {E("salin_tempel", "bangunan", "minuman beralkohol", "Tabel 1: yang naik 5 ialah Perda Bangunan")} (+5).

Dari {g24} pelanggaran itu penyelesaiannya: teguran lisan {sanksi[0][1]}, teguran tertulis {sanksi[1][1]}, penyitaan barang {sanksi[2][1]}, dan sisanya {E("aritmetika_prosa", "24", "34", f"{g24} - 278 - 134 - 44 = 24")} dilimpahkan sebagai tipiring. Sidang tipiring terakhir {E("tanggal", hari(2025, 9, 17), hari(2025, 9, 18), "17 September 2025 hari Rabu")}, {tgl(2025, 9, 17)}, 9 perkara, semua dikenai denda. {J("Dari 24 perkara tipiring 18 perkara (75%) sudah diputus, 6 belum.", "75 per cent of the 24, not of 480")}

B. KEBAKARAN DAN PENYELAMATAN

Tabel 2. Kejadian kebakaran dan waktu tanggap

{tabel(["Periode", "Kejadian", "Tertangani <= 15 menit", "%", "Taksiran kerugian (Rp juta)"], *[[a, str(x), str(y), p(y, x, 1), n(z)] for a, x, y, z in keb], ["Jumlah", str(K), str(KT), p(KT, K, 1), n(KR)])}

{J("Angka tiap triwulan pada Tabel 2 tidak kumulatif.", "not cumulative, so they add")} Sampai triwulan III terjadi {K} kebakaran, {KT} di antaranya ({p(KT, K, 1)}%) ditangani dalam waktu tanggap paling lama 15 {E("satuan", "menit", "jam", "kepala Tabel 2: Tertangani <= 15 menit")}; target 72,5% terlampaui {E("aritmetika_prosa", d(bulat(f(KT) / K * 100, 1) - f("72.5"), 1), d(bulat(f(KT) / K * 100, 1) - f("71.5"), 1), f"{p(KT, K, 1)} - 72,5 = {d(bulat(f(KT) / K * 100, 1) - f('72.5'), 1)}")} poin persen. Triwulan III saja {p(31, 37, 1)}%, triwulan I {p(13, 19, 1)}%. Kejadian triwulan III (37) lebih banyak 13 daripada triwulan II karena kemarau.

Taksiran kerugian {n(KR)} juta rupiah, atau Rp{d(f(KR) / 1000, 1)} miliar; lebih dari separuhnya, yaitu {p(4075, KR, 1)}%, {J("terjadi dalam triwulan III. Per kejadian, kerugian triwulan III rata-rata Rp110,14 juta, lebih besar dari rata-rata tiga triwulan Rp101,25 juta.", "average of a quarter against the average of all")}

{E("penomoran", "C.", "D.", "sesudah bagian B dan sebelum bagian D")} PERSONEL

Tabel 3. Personel per 30 September 2025

{tabel(["Jabatan", "Kebutuhan (ABK)", "Ada", "Kekurangan", "Terpenuhi (%)"], *[[a, str(x), str(y), str(x - y), p(y, x, 1)] for a, x, y in per], ["Jumlah", str(N1), str(N2), str(N1 - N2), p(N2, N1, 1)])}

Kebutuhan {N1} orang, yang ada {N2} orang, kurang {N1 - N2} orang. Kekurangan terbesar pada Anggota Satpol PP 28 orang, {J("sedangkan pemenuhan terendah pada Penyidik PNS (62,5%), meski kurangnya hanya 3 orang.", "largest shortage and lowest rate are different rows")} Satlinmas desa yang terdaftar {n(lin)} orang di 157 desa/kelurahan, {n(12)} orang tiap desa/kelurahan.

D. ANGGARAN (Rp juta)

Tabel 4. Pagu dan realisasi s.d. triwulan III

{tabel(["Program", "Pagu", "Realisasi", "Serapan (%)"], *[[a, n(x), n(y), p(y, x, 1)] for a, x, y in prog], ["Jumlah", n(P), n(R), p(R, P, 1)])}

Serapan {p(R, P, 1)}% dari pagu Rp{n(P)} juta. Program kebakaran terserap {p(1612, 2480, 1)}%, terendah, sebab mobil tangki (Rp{n(620)} juta, yakni {E("aritmetika_prosa", p(620, 2480, 1), p(620, 3150, 1), "620/2.480 x 100 = 25,0; 3.150 adalah pagu program lain")}% dari pagu program itu) baru dikirim November. {J(f"Bila mobil tangki terbayar, serapan program menjadi {p(1612 + 620, 2480, 1)}%.", "a hypothetical value beside the actual one")}

E. KESIMPULAN

1. Penindakan perda berkurang {tumbuh(g23, g24, 1)}% dan waktu tanggap kebakaran melewati target.
2. Kekurangan {E("silang", str(N1 - N2), str(N1 - N2 + 10), f"bagian C: {N1} - {N2} = {N1 - N2}; 25 + {N1 - N2 - 25} = {N1 - N2}")} personel diusulkan melalui formasi PPPK secara bertahap: 25 orang tahun 2026 dan {N1 - N2 - 25} orang tahun 2027.
'''
