from alat import *


def tulis(k):
    E, J = k.E, k.J
    ben = [("Banjir", 34, 41, 2_860), ("Tanah longsor", 22, 17, 418), ("Angin puting beliung", 19, 26, 1_037), ("Kebakaran hutan dan lahan", 27, 12, 0), ("Kekeringan", 8, 4, 5_485)]
    b23, b24, J24 = (sum(x[i] for x in ben) for i in (1, 2, 3))
    desa_t, desa_r = 24, 21
    prog = [("Penunjang Urusan Pemerintahan Daerah", 4_860_000_000, 4_714_200_000), ("Pelayanan Informasi Rawan Bencana", 540_000_000, 507_600_000), ("Pencegahan dan Kesiapsiagaan", 1_275_000_000, 1_211_250_000), ("Penyelamatan dan Evakuasi Korban", 980_000_000, 950_600_000), ("Penataan Sistem Dasar", 345_000_000, 289_800_000)]
    P, R = sum(x[1] for x in prog), sum(x[2] for x in prog)
    log = [("Beras (kg)", 6_400, 12_000, 14_250), ("Selimut (lembar)", 820, 1_500, 1_684), ("Tenda keluarga (unit)", 96, 40, 58), ("Paket sembako", 1_150, 3_200, 3_905)]
    ren = [("Persentase warga di daerah rawan yang mendapat informasi", "%", f(70), f("74.9")), ("Desa tangguh bencana (kumulatif)", "desa", f(24), f(21)), ("Waktu tanggap darurat (maks.)", "jam", f(24), f(18)), ("Persentase korban tertangani ≤ 72 jam", "%", f(100), f(100)), ("Indeks risiko bencana (maks.)", "nilai", f(120), f("126"))]
    c = [f("107"), f("87.5"), f(125), f(100), f(95)]
    assert c[0] == ren[0][3] / ren[0][2] * 100 and c[2] == f(30) / 24 * 100 and c[4] == f(114) / 120 * 100
    rusak = [("Rusak berat", 38), ("Rusak sedang", 94), ("Rusak ringan", 268)]
    RR = sum(x[1] for x in rusak)
    return f'''# EVALUASI HASIL RENJA BPBD KABUPATEN LEMBAH SIUNG
# SAMPAI DENGAN TRIWULAN IV TAHUN 2024

## 1. Pendahuluan

Evaluasi Renja {E("salin_tempel", "BPBD Kabupaten Lembah Siung", "BPBD Kabupaten Hulu Batang", "nama instansi pada judul: Kabupaten Lembah Siung")} ini disusun menurut Permendagri Nomor 86 Tahun 2017 dan dibahas dalam rapat internal pada {E("tanggal", hari(2025, 1, 14), hari(2025, 1, 15), "14 Januari 2025 hari Selasa")}, {tgl(2025, 1, 14)} yang dihadiri 31 orang.

## 2. Evaluasi kinerja

**Tabel 1 Capaian indikator Renja tahun 2024**

{tabel(["No", "Indikator", "Satuan", "Target", "Realisasi", "Tingkat capaian (%)", "Predikat"], *[[str(i), a, s, d(t, 0), d(r, 1) if r.denominator > 1 else n(r), d(x, 2), "Sangat Tinggi" if x >= 91 else "Tinggi" if x >= 76 else "Sedang"] for i, ((a, s, t, r), x) in enumerate(zip(ren, c), 1)])}

Skala predikat: ≥ 91 Sangat Tinggi; 76–90,99 Tinggi; 66–75,99 Sedang; 51–65,99 Rendah; < 51 Sangat Rendah.

1) Rata-rata tingkat capaian lima indikator sebesar {E("aritmetika_prosa", d(sum(c) / 5), d(sum(c) / 5 + f("1.8")), f"(107,00 + 87,50 + 125,00 + 100,00 + 95,00)/5 = {d(sum(c) / 5)}")}%, berpredikat Sangat Tinggi.
2) {J("Indikator 3 dan 5 bersifat negatif (semakin kecil semakin baik): 18 jam dari batas 24 jam = 125,00%, sedangkan nilai 126 terhadap batas 120 = 95,00%.", "minimize indicators on both sides of the target")}
3) Indikator desa tangguh bencana (destana) hanya 21 dari 24 desa, capaian 87,50%, dengan predikat {E("predikat", "Tinggi", "Sangat Tinggi", "87,50 berada pada 76-90,99 = Tinggi")}. {J("Karena kumulatif, tambahan tahun ini 4 desa dari yang semula 17 desa.", "cumulative count, the increase is 4")}
4) Indeks risiko bencana {E("arah", "turun", "naik", "126 < 131")} dari 131 pada tahun 2023 menjadi 126, tetapi masih di atas batas target 120. {J("Menurut skala di atas indikator ini tetap berpredikat Sangat Tinggi meskipun targetnya tidak tercapai.", "a high predicate beside a missed target")}

## 3. Kejadian bencana

**Tabel 2 Kejadian bencana dan jiwa terdampak**

{tabel(["Jenis bencana", "Kejadian 2023", "Kejadian 2024", "Naik/turun", "Jiwa terdampak 2024"], *[[a, str(x), str(y), ("+" if y > x else "–") + str(abs(y - x)), n(z)] for a, x, y, z in ben], ["Jumlah", str(b23), str(b24), "–" + str(b23 - b24), n(J24)])}

Jumlah kejadian {b24} kali, dibandingkan {b23} kali tahun 2023 berkurang {b23 - b24} kali ({tumbuh(b23, b24, 1)}%). Jenis yang paling sering banjir ({E("silang", "41", "34", "Tabel 2: banjir 2024 = 41; 34 adalah tahun 2023")} kali, {p(41, b24, 1)}%), {J(f"namun yang paling banyak berdampak kepada warga kekeringan, yaitu {n(5485)} jiwa dari hanya 4 kejadian.", "most frequent is not most harmful")} Dua jenis bencana meningkat, tiga jenis menurun. Karhutla berkurang dari 27 menjadi 12 kejadian, yaitu turun {E("aritmetika_prosa", tumbuh(27, 12, 1), p(12, 27, 1), f"(27 - 12)/27 x 100 = {tumbuh(27, 12, 1)}; 44,4 adalah 12/27")}%.

Warga terdampak {n(J24)} jiwa; yang mengungsi 1.176 jiwa atau {p(1176, J24, 1)}%. {J("Dari pengungsi itu 294 jiwa (25,0%) balita dan lansia.", "25 per cent of the evacuees, not of those affected")}

Rumah rusak {RR} unit dengan rincian sebagai berikut.

**Tabel 3 Kerusakan rumah**

{tabel(["Tingkat", "Unit", "Persen"], *[[a, str(x), p(x, RR, 1)] for a, x in rusak], ["Jumlah", str(RR), "100,0"])}

Rumah rusak berat mendapat stimulan Rp50 juta, rusak sedang Rp25 juta, masing-masing per unit, sehingga kebutuhan dana stimulan 38 × Rp50 juta + 94 × Rp25 juta = Rp{n(38 * 50 + 94 * 25)} juta atau Rp{d(f(38 * 50 + 94 * 25) / 1000)} miliar. {J("Rusak ringan tidak memperoleh stimulan.", "268 of 400 houses are outside the sum")}

## 4. Logistik

**Tabel 4 Persediaan logistik**

{tabel(["Jenis", "Awal", "Masuk", "Keluar", "Akhir"], *[[a, n(x), n(y), n(z), n(x + y - z)] for a, x, y, z in log])}

Beras yang keluar {n(14250)} kg untuk 950 KK, rata-rata {E("aritmetika_prosa", "15", "25", "14.250/950 = 15")} kg per KK; sisa beras {n(6400 + 12000 - 14250)} {E("satuan", "kg", "ton", "Tabel 4: Beras (kg), akhir 4.150")}. Paket sembako akhir tahun tinggal {E("silang", n(1150 + 3200 - 3905), "454", "Tabel 4: 1.150 + 3.200 - 3.905 = 445")} paket.

## 5. Anggaran

**Tabel 5 Anggaran per program (Rp)**

{tabel(["Program", "Anggaran", "Realisasi", "%"], *[[a, n(x), n(y), p(y, x)] for a, x, y in prog], ["Jumlah", n(P), n(R), p(R, P)])}

Anggaran {rp(P)}, terserap {rp(R)} ({p(R, P)}%), tidak terserap {rp(P - R)}. Program dengan serapan tertinggi adalah Penunjang Urusan Pemerintahan Daerah dan Penyelamatan dan Evakuasi Korban, keduanya 97,00%; yang terendah Penataan Sistem Dasar (84,00%).

## 6. Rekomendasi

a. Percepat pembentukan 3 destana yang tersisa pada triwulan I 2025.
b. Tambah stok tenda keluarga: saldo {96 + 40 - 58} unit, kebutuhan minimal 120 unit, jadi kurang {120 - (96 + 40 - 58)} unit.
c. Susun rencana kontingensi kekeringan.
'''
