"""i04: a directorate of a ministry, Laporan Kinerja 2024. Style: coded indicators, capped achievements, numbered columns, blocked budget, full rupiah."""

from fractions import Fraction as F

from alat import J, S, bulat, k, n, p, rp, t, tabel

AKHIRAN = "md"
KOM = {  # tested, fit
    "Buah segar": (1284, 1187),
    "Sayuran": (1536, 1402),
    "Beras dan serealia": (918, 871),
    "Kacang-kacangan": (407, 381),
    "Rempah dan umbi": (567, 545),
}
UJI, LULUS = (sum(v[i] for v in KOM.values()) for i in range(2))
AMAN = bulat(F(LULUS * 100, UJI), 2)
IKK = [  # code, name, unit, target, real 2024, decimals, minimize
    ("1.1", "Sampel pangan segar yang memenuhi syarat keamanan", "%", F(91), AMAN, 2, False),
    ("1.2", "Sertifikat penjaminan mutu yang terbit", "sertifikat", F(640), F(805), 0, False),
    ("2.1", "Lama layanan izin edar pangan segar", "hari kerja", F(7), F("5.8"), 1, True),
    ("2.2", "Laboratorium penguji terakreditasi", "unit", F(22), F(20), 0, False),
    ("3.1", "Nilai kinerja anggaran", "nilai", F(86), F("88.47"), 2, False),
    ("3.2", "Indeks profesionalitas ASN", "indeks", F(82), F("79.86"), 2, False),
]
ASLI = [bulat((2 * tg - r) / tg * 100 if kecil else r / tg * 100, 2) for _, _, _, tg, r, _, kecil in IKK]
CAP = [min(c, F(120)) for c in ASLI]
NKO = bulat(sum(CAP) / 6, 2)
TREN = {
    "1.1": (F("88.42"), F("89.75"), F("91.16"), AMAN),
    "1.2": (F(512), F(574), F(718), F(805)),
    "2.1": (F("9.4"), F("8.1"), F("6.5"), F("5.8")),
    "2.2": (F(13), F(16), F(19), F(20)),
    "3.1": (F("84.10"), F("86.92"), F("89.05"), F("88.47")),
    "3.2": (F("74.38"), F("77.20"), F("78.64"), F("79.86")),
}
DES = {a[0]: a[5] for a in IKK}
KRO = {  # initial, blocked, realised
    "Kebijakan bidang pangan segar": (3215400000, 412000000, 2716843500),
    "Pengawasan dan pengujian": (14876250000, 1350000000, 13208417900),
    "Sertifikasi dan registrasi": (6940800000, 0, 6812356200),
    "Bimbingan teknis pelaku usaha": (4562350000, 1186400000, 3301775000),
    "Layanan manajemen internal": (2405200000, 151600000, 2231908400),
}
PA, BLK, RL = (sum(v[i] for v in KRO.values()) for i in range(3))
EF = PA - BLK
RENC, REAL = (3780, 8935, 9410, 6775), (3412, 7968, 9527, 7364)  # million rupiah by quarter
assert sum(REAL) == round(RL / 10**6), (sum(REAL), RL)
LATIH = {"Penerapan sanitasi": (320, 341), "Registrasi produk": (450, 418), "Petugas pengambil contoh": (160, 164)}
LT, LR = (sum(v[i] for v in LATIH.values()) for i in range(2))


def kas(i: int) -> str:
    return n(sum(REAL[: i + 1]))


assert [a[0] for a, c in zip(IKK, CAP, strict=True) if c < 100] == ["2.2", "3.2"] and min(CAP) == CAP[3]
assert max(KOM, key=lambda a: KOM[a][0] - KOM[a][1]) == "Sayuran" and F(1402 * 100, 1536) > 91 and EF == sum(RENC) * 10**6
assert TREN["3.2"] == tuple(sorted(TREN["3.2"])) and TREN["3.1"][3] < TREN["3.1"][2] and F(805, 718) < F(718, 574)
assert (RENC[0] - REAL[0], RENC[1] - REAL[1]) == (368, 967)

TEKS = f"""# Laporan Kinerja 2024

**Direktorat Bina Mutu Pangan Segar – Direktorat Jenderal Ketahanan Pangan**

## Ringkasan

Nilai Kinerja Organisasi (NKO) Direktorat tahun 2024 adalah **{n(NKO, 2)}**. Nilai tersebut merupakan rata-rata capaian enam Indikator Kinerja Kegiatan (IKK), dengan ketentuan capaian satu indikator dibatasi paling tinggi 120. Empat IKK melampaui target, dua lainnya (IKK 2.2 dan IKK 3.2) belum. Anggaran efektif terserap {S(p(RL, EF), p(RL, PA), "silang", f"Bab 3.6: {n(RL)}/{n(EF)} x 100 = {p(RL, EF)}; {p(RL, PA)} terhadap pagu awal")} persen.

## Bab 1. Pendahuluan

Direktorat dibentuk dengan peraturan menteri dan dipimpin seorang direktur yang membawahi 4 kelompok substansi. Sampai akhir 2024 jumlah pegawai tercatat 87 orang: 52 perempuan dan 35 laki-laki. {J(f"Pegawai yang berpendidikan magister ke atas 31 orang, di antaranya 4 doktor, sehingga 27 orang berpendidikan magister.", "a subset within a subset")}

## Bab 2. Perencanaan Kinerja

Target 2024 merupakan target tahun terakhir Renstra 2020–2024. IKK 2.1 bersifat *minimize*: semakin singkat layanan, semakin baik.

## Bab 3. Akuntabilitas Kinerja

### 3.1 Capaian umum

Tabel 1. Capaian IKK tahun 2024

{tabel("IKK | Uraian | Satuan | Target | Realisasi | Capaian sebelum batas | Capaian", [("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"), *((a, b, s, n(tg, d), n(r, d), n(ASLI[i], 2), n(CAP[i], 2)) for i, (a, b, s, tg, r, d, _) in enumerate(IKK))])}

{J(f"Sertifikat penjaminan mutu terbit 805 lembar atau {n(ASLI[1], 2)} persen dari target; yang diperhitungkan dalam NKO hanya 120,00 persen.", "capped at 120")} {J(f"Layanan izin edar yang selesai dalam 5,8 hari kerja memberi capaian {n(ASLI[2], 2)} persen.", "minimize: (2 x 7 - 5.8)/7")} Capaian terendah dicatat IKK 2.2, yaitu {n(CAP[3], 2)} persen, sebab dua laboratorium masih menunggu penilaian ulang.

Tabel 2. Perkembangan realisasi 2021–2024

{tabel("IKK | 2021 | 2022 | 2023 | 2024", [(a, *(n(x, DES[a]) for x in v)) for a, v in TREN.items()])}

### 3.2 IKK {S("1.1", "1.2", "salin_tempel", "Tabel 1: keamanan pangan segar adalah IKK 1.1; 1.2 milik subbab 3.3")} Keamanan pangan segar

Tabel 3. Hasil pengujian sampel menurut kelompok komoditas

{tabel("Kelompok | Diuji | Memenuhi syarat | Tidak memenuhi | % memenuhi", [*((a, n(v[0]), n(v[1]), S(str(v[0] - v[1]), "143", "aritmetika_tabel", "1.536 - 1.402 = 134") if a == "Sayuran" else v[0] - v[1], p(v[1], v[0])) for a, v in KOM.items()), ("Jumlah", n(UJI), n(LULUS), UJI - LULUS, n(AMAN, 2))])}

Dari {n(UJI)} sampel yang diuji, {n(LULUS)} sampel dinyatakan memenuhi syarat ({n(AMAN, 2)}%). Persentase tahun 2024 lebih tinggi {S(n(AMAN - TREN["1.1"][2], 2), n(AMAN - 91, 2), "aritmetika_prosa", f"{n(AMAN, 2)} - 91,16 = {n(AMAN - TREN['1.1'][2], 2)}; angka keliru memakai target 91,00")} poin dari tahun 2023 dan {n(AMAN - TREN["1.1"][0], 2)} poin dari tahun 2021. {J(f"Kelompok sayuran menyumbang sampel tidak memenuhi syarat terbanyak (134 dari {UJI - LULUS} sampel), padahal persentase kelulusannya tetap di atas target 91,00% dengan nilai {p(1402, 1536)}%.", "most failures yet above the target")}

Residu pestisida merupakan penyebab {n(211)} sampel tidak lulus, sedangkan cemaran logam dan mikroba menjadi penyebab sisanya, yakni {S(str(UJI - LULUS - 211), str(UJI - LULUS - 201), "aritmetika_prosa", f"{UJI - LULUS} - 211 = {UJI - LULUS - 211}")} sampel.

### 3.3 IKK 1.2 Sertifikat penjaminan mutu

Sepanjang 2024 terbit 805 sertifikat. Dibandingkan dengan 718 sertifikat pada tahun sebelumnya, terdapat tambahan {805 - 718} sertifikat (naik {t(805, 718)} persen). {J(f"Laju ini di bawah laju 2023 yang {t(718, 574)} persen, tetapi jumlahnya tetap bertambah.", "growth slows while the level rises")} Sejak 2021 secara akumulatif telah diterbitkan {S(n(512 + 574 + 718 + 805), n(574 + 718 + 805), "aritmetika_prosa", "512 + 574 + 718 + 805 = 2.609; 2.097 tanpa tahun 2021")} sertifikat.

### 3.4 IKK 2.1 dan IKK 2.2 Layanan dan laboratorium

Lama layanan izin edar tahun 2024 adalah 5,8 hari kerja. Tahun sebelumnya lama layanan 6,5 hari kerja, artinya ada {S("percepatan", "perlambatan", "arah", "5,8 hari lebih singkat dari 6,5 hari: percepatan")} 0,7 hari kerja. Jika ditarik ke 2021, waktu layanan terpangkas {n(F("9.4") - F("5.8"), 1)} {S("hari kerja", "jam kerja", "satuan", "9,4 hari kerja - 5,8 hari kerja = 3,6 hari kerja")}.

{J("Layanan tercepat selesai 3 hari kerja dan terlama 11 hari kerja, jadi ada berkas yang melampaui 7 hari walaupun rata-ratanya di bawah target.", "a range around a mean")} Laboratorium penguji yang terakreditasi berjumlah 20 unit. {J("Meskipun bertambah 1 unit dari 2023, jumlah itu masih 2 unit di bawah target.", "a rise that stays below the target")}

### {S("3.5", "3.4", "penomoran", "subbab sesudah 3.4 adalah 3.5; 3.4 sudah dipakai")} IKK 3.1 dan IKK 3.2 Tata kelola

Nilai kinerja anggaran sebesar 88,47 melewati target 86,00, namun menurun {n(F("89.05") - F("88.47"), 2)} poin dari capaian 2023. Indeks profesionalitas ASN {S("79,86", "78,64", "silang", "Tabel 1 dan Tabel 2: 79,86; 78,64 adalah tahun 2023")} belum menyentuh target 82,00 walaupun bertambah setiap tahun.

Tabel 4. Bimbingan teknis pelaku usaha dan petugas (orang)

{tabel("Materi | Rencana | Hadir | Selisih", [*((a, v[0], v[1], k(v[1] - v[0])) for a, v in LATIH.items()), ("Jumlah", LT, LR, k(LR - LT))])}

{J(f"Kehadiran keseluruhan {LR} orang, kurang {LT - LR} orang dari rencana, karena kekurangan pada materi registrasi lebih besar daripada kelebihan pada dua materi lain.", "two pluses and one larger minus")}

### 3.6 Anggaran

Pagu awal Direktorat {rp(PA)}. Melalui kebijakan penyesuaian otomatis (*automatic adjustment*) sejumlah {rp(BLK)} diblokir sehingga pagu efektif menjadi {rp(EF)}.

Tabel 5. Pagu, blokir, dan realisasi menurut KRO (Rp)

{tabel("KRO | Pagu awal | Blokir | Pagu efektif | Realisasi | % thd pagu efektif", [*((a, n(x), n(y) if y else "–", n(x - y), n(z), p(z, x - y)) for a, (x, y, z) in KRO.items()), ("Jumlah", n(PA), n(BLK), n(EF), n(RL), p(RL, EF))])}

{J(f"Bila dihitung terhadap pagu awal, realisasi {rp(RL)} setara {p(RL, PA)} persen.", "the same spending on two bases")} Sisa pagu efektif {rp(EF - RL)}.

Tabel 6. Rencana dan realisasi penarikan dana (Rp juta)

{tabel("Triwulan | Rencana | Realisasi | Realisasi kumulatif", [(a, n(RENC[i]), n(REAL[i]), kas(i)) for i, a in enumerate(("I", "II", "III", "IV"))])}

Pada semester I penarikan masih tertinggal Rp{n(sum(RENC[:2]) - sum(REAL[:2]))} juta dari rencana, {J("yakni Rp368 juta pada triwulan I dan Rp967 juta pada triwulan II,", "two gaps in one sentence")} lalu pada semester II terjadi kelebihan Rp{n(sum(REAL[2:]) - sum(RENC[2:]))} juta.

## Bab 4. Penutup

Secara umum kinerja tahun 2024 baik. Rekomendasi utama: (a) penilaian ulang dua laboratorium dipercepat; (b) pelatihan ASN diarahkan pada jabatan fungsional pengawas mutu.
"""
