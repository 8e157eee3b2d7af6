"""i03: a district office, evaluation of the Renja up to the third quarter of 2025. Style: terse plain text, cumulative and quarter columns, lists."""

from datetime import date
from fractions import Fraction as F

from alat import J, S, hari, n, p, rp, t, tabel, tgl

AKHIRAN = "txt"
RAPAT, SURAT = date(2025, 10, 7), date(2025, 10, 14)
SUB = [  # name, unit, target, q1, q2, q3
    ("Fasilitasi musrenbang kecamatan", "kegiatan", 1, 1, 0, 0),
    ("Pembinaan administrasi desa", "desa", 9, 3, 4, 2),
    ("Patroli ketenteraman wilayah", "kali", 96, 22, 25, 27),
    ("Pelatihan kader posyandu", "orang", 180, 0, 72, 65),
    ("Penyuluhan UMKM desa", "orang", 120, 30, 40, 26),
    ("Pemeliharaan gedung kantor", "unit", 2, 0, 0, 1),
]
UANG = {  # budget, q1, q2, q3
    "Penunjang Urusan Pemerintahan": (1864500000, 402317500, 471286400, 438905700),
    "Penyelenggaraan Pemerintahan dan Pelayanan Publik": (238750000, 28460000, 61745000, 57312500),
    "Pemberdayaan Masyarakat Desa dan Kelurahan": (316400000, 41275000, 98630000, 84190000),
    "Koordinasi Ketenteraman dan Ketertiban Umum": (127850000, 21340000, 33875000, 31620000),
    "Pembinaan dan Pengawasan Pemerintahan Desa": (94500000, 12680000, 27415000, 22975000),
}
UP, U1, U2, U3 = (sum(v[i] for v in UANG.values()) for i in range(4))
UK = U1 + U2 + U3
kum = {a: sum(v[1:]) for a, v in UANG.items()}
rendah = min(UANG, key=lambda a: F(kum[a], UANG[a][0]))
YAN = {  # july, august, september; pending at the end
    "Surat keterangan ahli waris": (18, 23, 21),
    "Rekomendasi izin keramaian": (11, 29, 14),
    "Legalisasi dan pengantar": (146, 158, 137),
    "Dispensasi nikah": (7, 9, 12),
    "Perekaman KTP-el": (203, 187, 224),
}
BL = [sum(v[i] for v in YAN.values()) for i in range(3)]
YT = sum(BL)
Y2 = 1087
PBB = {  # tax due and paid up to 30 September (thousand rupiah)
    "Sukarame": (148200, 121640),
    "Sidomakmur": (112750, 98415),
    "Tanjung Kemala": (96340, 64810),
    "Air Bening": (87515, 71290),
    "Purwasari": (79880, 57160),
    "Lubuk Tengah": (68425, 60980),
    "Cahaya Mulya": (61390, 43275),
    "Rantau Panjang": (54760, 46925),
    "Pematang Sari": (49240, 35105),
}
PBK, PBR = (sum(v[i] for v in PBB.values()) for i in range(2))
LEBIH = [a for a, v in PBB.items() if v[1] * 4 >= v[0] * 3]
sisa_b = max(PBB, key=lambda a: PBB[a][0] - PBB[a][1])
tinggi = max(PBB, key=lambda a: F(PBB[a][1], PBB[a][0]))

assert U3 < U2 and BL.index(max(BL)) == 2 and YT > Y2 and max(PBB, key=lambda a: PBB[a][1]) == "Sukarame"
assert 29 > 2 * 11 and 2 * 14 < 29
assert 31 + 46 + 7 == 84 and n(F(YT, 65)) == "18"

TEKS = f"""EVALUASI HASIL RENCANA KERJA (RENJA) TRIWULAN III TAHUN 2025
KECAMATAN SUKARAME ILIR, KABUPATEN WAY LINTANG

I. PENGANTAR

Evaluasi ini disusun berdasarkan laporan pelaksana kegiatan dan dibahas dalam rapat pada hari {hari(RAPAT)}, {tgl(RAPAT)}, di aula kecamatan. Hasilnya disampaikan kepada Bapperida melalui surat tertanggal {tgl(SURAT)}.

Kecamatan Sukarame Ilir membawahkan {len(PBB)} desa. Triwulan III berakhir {S("30 September 2025", "31 September 2025", "tanggal", "September berakhir tanggal 30")}, sehingga secara waktu 75% tahun anggaran telah berjalan.

Ukuran yang dipakai:
(1) realisasi fisik, yaitu keluaran kumulatif dibagi target setahun;
(2) realisasi keuangan, yaitu SP2D kumulatif dibagi pagu;
(3) deviasi, yaitu selisih realisasi fisik atau keuangan terhadap patokan waktu 75%;
{S("(4)", "(5)", "penomoran", "daftar (1), (2), (3) dilanjutkan (4)")} tindak lanjut, yaitu langkah yang disepakati dalam rapat.

II. REALISASI FISIK

Tabel 1. Keluaran sub kegiatan per triwulan

{tabel("Sub kegiatan | Satuan | Target | TW I | TW II | TW III | s.d. TW III | %", [(a, s, x, b, c, d, b + c + d, p(b + c + d, x, 1)) for a, s, x, b, c, d in SUB])}

Ket.: angka TW adalah realisasi pada triwulan itu, bukan kumulatif.

- Musrenbang kecamatan selesai pada triwulan pertama. {J("Forum itu membahas rencana tahun 2026 dan menampung 84 usulan; 31 usulan diteruskan ke kabupaten, 46 dikembalikan ke desa, dan 7 ditolak.", "next year's plan in this year's report; three parts of 84")} {J("Angka 0 pada TW II dan TW III tidak berarti mundur karena target setahun sudah dipenuhi.", "zeros after the target is met")}
- Patroli sampai dengan triwulan III dilakukan {22 + 25 + 27} kali dari 96 kali yang direncanakan. Kurangnya {96 - 74} kali akan dipenuhi sampai Desember. {J(f"Pada TW III saja terdapat 27 kali patroli, 2 kali lebih banyak dari TW II, dan rata-rata per bulan {n(F(27, 3))} kali.", "quarter figure beside a cumulative one")}
- Pelatihan kader posyandu diikuti {S("137", "173", "silang", "Tabel 1: 0 + 72 + 65 = 137")} orang dari sasaran 180 orang.
- Penyuluhan UMKM mencapai {p(96, 120, 1)}% dari target, sehingga berada {S("di atas", "di bawah", "arah", "80,0% lebih besar dari patokan 75%")} patokan waktu 75%.
- Pemeliharaan gedung baru menyelesaikan 1 dari 2 unit. {J("Deviasinya minus 25 poin, tetapi pekerjaan unit kedua memang dijadwalkan November.", "50,0 against the 75 benchmark: 25 points below")}

III. REALISASI KEUANGAN

Tabel 2. Pagu dan SP2D menurut program (Rp)

{tabel("Program | Pagu | TW I | TW II | TW III | Kumulatif | %", [*((a, n(v[0]), n(v[1]), n(v[2]), n(v[3]), n(kum[a]), p(kum[a], v[0])) for a, v in UANG.items()), ("Total", n(UP), n(U1), S(n(U2), n(U2 - 900000), "aritmetika_tabel", f"jumlah kolom TW II = {n(U2)}"), n(U3), n(UK), p(UK, UP))])}

Sampai dengan 30 September 2025 dana yang cair {rp(UK)} dari pagu {rp(UP)}. Penyerapan kumulatif {S(p(UK, UP), p(U2 + U3, UP), "aritmetika_prosa", f"{n(UK)}/{n(UP)} x 100 = {p(UK, UP)}; {p(U2 + U3, UP)} tidak menghitung TW I")}% atau {n(75 - F(UK * 100, UP), 2)} poin di bawah patokan. Pencairan TW III menurun {t(U3, U2, 1)}% dari TW II. {J(f"Walaupun TW III lebih kecil dari TW II, realisasi kumulatif tentu tetap naik, yaitu dari {rp(U1 + U2)} menjadi {rp(UK)}.", "the quarter falls while the cumulation rises")}

Persentase terendah ada pada Program {S(rendah, "Pembinaan dan Pengawasan Pemerintahan Desa", "salin_tempel", f"terendah pada Tabel 2: {rendah} {p(kum[rendah], UANG[rendah][0])}%")}, yakni {p(kum[rendah], UANG[rendah][0])}%. Sisa pagu seluruh program {rp(UP - UK)} direncanakan terserap pada TW IV. {J(f"Untuk menghabiskannya diperlukan pencairan rata-rata {rp(F(UP - UK, 3))} setiap bulan.", "the rest divided by three months, rounded to a rupiah")}

IV. PELAYANAN ADMINISTRASI

Tabel 3. Pelayanan triwulan III (berkas)

{tabel("Jenis pelayanan | Juli | Agustus | September | Jumlah", [*((a, *v, sum(v)) for a, v in YAN.items()), ("Jumlah", *BL, n(YT))])}

Layanan pada triwulan III berjumlah {n(YT)} berkas; triwulan sebelumnya {n(Y2)} berkas. Artinya ada kenaikan {n(YT - Y2)} berkas. {J("Rata-rata sehari kerja dilayani sekitar 18 berkas (65 hari kerja).", "a rounded average over days that no table prints")} Bulan tersibuk adalah {["Juli", "Agustus", "September"][BL.index(max(BL))]}. Perekaman KTP-el mengambil porsi {S(p(sum(YAN["Perekaman KTP-el"]), YT, 1), p(sum(YAN["Perekaman KTP-el"]), Y2, 1), "aritmetika_prosa", f"614/{n(YT)} x 100 = {p(614, YT, 1)}; pembagi {n(Y2)} keliru")}% dari seluruh berkas. {J("Izin keramaian pada Agustus melonjak lebih dari dua kali lipat Juli, lalu turun lebih dari separuhnya pada September.", "29 is over twice 11; 14 is less than half of 29")}

V. PENERIMAAN PBB-P2

Tabel 4. Ketetapan dan pelunasan PBB-P2 per desa s.d. 30 September 2025 (ribu rupiah)

{tabel("Desa | Ketetapan | Pelunasan | Tunggakan | %", [*((a, n(v[0]), n(v[1]), n(v[0] - v[1]), p(v[1], v[0], 1)) for a, v in PBB.items()), ("Kecamatan", n(PBK), n(PBR), n(PBK - PBR), p(PBR, PBK, 1))])}

Pelunasan sekecamatan Rp{n(F(PBR, 1000), 2)} juta dari ketetapan Rp{n(F(PBK, 1000), 2)} juta. Sebanyak {S(str(len(LEBIH)), str(len(LEBIH) + 1), "cacah", "desa dengan pelunasan >= 75%: " + ", ".join(LEBIH))} desa telah melampaui 75%. Capaian tertinggi diraih Desa {tinggi} dengan {p(PBB[tinggi][1], PBB[tinggi][0], 1)}%. Tunggakan terbesar ada di Desa {sisa_b}, yaitu Rp{S(n(PBB[sisa_b][0] - PBB[sisa_b][1]) + ".000", n(PBB["Sukarame"][0] - PBB["Sukarame"][1]) + ".000", "silang", f"Tabel 4 tunggakan {sisa_b}; angka itu milik Sukarame")}. {J(f"Desa Sukarame melunasi paling banyak dalam rupiah (Rp{n(F(PBB['Sukarame'][1], 1000), 1)} juta), bukan dalam persen.", "largest amount, not largest share")}

VI. TINDAK LANJUT

1. Camat menyurati {len(PBB) - len(LEBIH)} desa yang pelunasannya belum mencapai 75%.
2. Pelatihan kader tahap terakhir untuk {180 - 137} orang dilaksanakan pada pekan kedua November.
3. Pengadaan jasa pemeliharaan gedung unit kedua ditandatangani selambat-lambatnya 31 Oktober 2025.
"""
