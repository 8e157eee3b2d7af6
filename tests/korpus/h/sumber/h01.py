from alat import *


def tulis(k):
    E, J = k.E, k.J
    iku = [
        ("Kontribusi industri pengolahan terhadap PDRB", "%", "18,40", "17,95", f("17.95") / f("18.4") * 100),
        ("Pertumbuhan unit IKM formal", "%", "4,20", "4,83", f("4.83") / f("4.2") * 100),
        ("Nilai ekspor nonmigas", "juta US$", "1.240,00", "1.317,50", f("1317.5") / 1240 * 100),
        ("Inflasi kelompok bahan pangan", "%", "1,50–3,50", "2,84", f(100)),
        ("Alat UTTP bertanda tera sah", "%", "72,00", "68,40", f("68.4") / 72 * 100),
        ("Lama penerbitan rekomendasi (maks.)", "hari kerja", "5", "4", f(120)),
    ]
    rata = sum(x[4] for x in iku) / 6
    assert d(rata) == d(sum(bulat(x[4], 2) for x in iku) / 6)
    eksp = [("Karet olahan", f("412.6"), f("438.2")), ("Minyak nabati", f("371.4"), f("402.9")), ("Kayu lapis", f("188.7"), f("164.3")), ("Kopi biji", f("143.8"), f("186.5")), ("Lainnya", f("114.1"), f("125.6"))]
    e23, e24 = sum(x[1] for x in eksp), sum(x[2] for x in eksp)
    assert e24 == f("1317.5")
    pagu = [("Penunjang Urusan Pemerintahan Daerah", 21_480_000_000, 20_834_250_000), ("Perencanaan dan Pembangunan Industri", 9_650_000_000, 9_071_000_000), ("Pengembangan Ekspor", 4_325_000_000, 4_011_900_000), ("Stabilisasi Harga Barang Kebutuhan Pokok", 6_145_000_000, 5_985_230_000), ("Standardisasi dan Perlindungan Konsumen", 2_900_000_000, 2_516_620_000)]
    P, R = sum(x[1] for x in pagu), sum(x[2] for x in pagu)
    ikm = [("Kota Sekar Wangi", 1_284, 1_352), ("Kab. Batu Layang", 2_146, 2_231), ("Kab. Hulu Mendaris", 1_733, 1_801), ("Kab. Teluk Serai", 1_917, 2_038)]
    i23, i24 = sum(x[1] for x in ikm), sum(x[2] for x in ikm)
    assert d(f(i24 - i23) / i23 * 100) == "4,83", d(f(i24 - i23) / i23 * 100)
    pasar = 64, 23, 26
    tera, wajib = 28_386, 41_500
    assert p(tera, wajib) == "68,40"
    tinggi = max(pagu, key=lambda x: f(x[2]) / x[1])
    assert tinggi[0].startswith("Stabil")
    rendah = min(pagu, key=lambda x: f(x[2]) / x[1])
    assert rendah[0].startswith("Standar")
    selisih_pangan = f("2.84") - f("3.12")
    return f'''# LAPORAN KINERJA INSTANSI PEMERINTAH
# DINAS PERINDUSTRIAN DAN PERDAGANGAN PROVINSI NUSA KALIANDRA
# TAHUN ANGGARAN 2024

## BAB III AKUNTABILITAS KINERJA

### 3.1 Capaian Kinerja Organisasi

Pengukuran kinerja Dinas Perindustrian dan Perdagangan Provinsi Nusa Kaliandra tahun 2024 dilakukan dengan membandingkan antara target sebagaimana tertuang dalam Perjanjian Kinerja yang ditandatangani pada hari {E("tanggal", hari(2024, 1, 15), hari(2024, 1, 16), "15 Januari 2024 hari Senin")}, {tgl(2024, 1, 15)}, dengan realisasi sampai dengan 31 Desember 2024, yang hasilnya disajikan pada Tabel 3.1.

**Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024**

{tabel(["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian (%)"], *[[str(i), a, s, t, r, d(c)] for i, (a, s, t, r, c) in enumerate(iku, 1)])}

Keterangan: {J("indikator nomor 4 bertarget rentang sehingga realisasi di dalam rentang dihitung 100,00%", "range target: neither bound is the base of the achievement")}; {J("indikator nomor 6 memakai rumus (2 x target – realisasi)/target karena semakin cepat semakin baik", "minimize indicator: 4 of 5 days is 120, not 80")}.

Dari tabel tersebut terlihat bahwa dari enam indikator, empat indikator mencapai atau melampaui 100 persen, sedangkan dua lainnya, yakni kontribusi industri pengolahan dan alat UTTP bertanda tera sah, masih di bawah target. Adapun rata-rata capaian keenam indikator adalah sebesar {E("aritmetika_prosa", d(rata), d(rata - 1), f"rata-rata enam capaian Tabel 3.1 = {d(rata)}")} persen. Capaian tertinggi ditunjukkan oleh {E("salin_tempel", "lama penerbitan rekomendasi", "nilai ekspor nonmigas", "capaian terbesar Tabel 3.1: indikator 6, 120,00")} dengan capaian 120,00 persen, dan capaian terendah oleh alat UTTP bertanda tera sah dengan {E("silang", "95,00", "97,55", "Tabel 3.1 baris 5: 68,40/72,00 x 100 = 95,00; 97,55 milik baris 1")} persen.

### 3.2 Analisis Sasaran 1: Meningkatnya Daya Saing Industri Daerah

Jumlah unit industri kecil dan menengah (IKM) formal pada akhir tahun 2024 tercatat {n(i24)} unit, atau bertambah {n(i24 - i23)} unit bila dibandingkan dengan posisi akhir tahun 2023 yang sebanyak {n(i23)} unit. {J("Pertumbuhan tersebut, yakni 4,83 persen, melampaui target 4,20 persen dengan selisih 0,63 poin persentase.", "difference of two percentages in points beside a ratio of 115 per cent")} Dengan demikian capaian indikator ini sebesar 115,00 persen.

**Tabel 3.2 Unit IKM Formal menurut Kabupaten/Kota**

{tabel(["Kabupaten/Kota", "2023", "2024", "Tambahan"], *[[a, n(x), n(y), n(y - x)] for a, x, y in ikm], ["Jumlah", n(i23), E("aritmetika_tabel", n(i24), sw(n(i24), 1), f"jumlah kolom 2024 = {n(i24)}"), n(i24 - i23)])}

Tambahan unit terbanyak terdapat di Kab. Teluk Serai, yaitu {n(121)} unit, yang setara dengan {p(121, i24 - i23)} persen dari seluruh tambahan. {J(f"Sementara itu Kab. Batu Layang tetap menjadi daerah dengan IKM terbanyak ({n(2231)} unit).", "largest stock is not largest increase")} Di Kota Sekar Wangi jumlahnya naik dari {n(1284)} unit menjadi {n(1352)} unit, artinya bertumbuh {E("aritmetika_prosa", tumbuh(1284, 1352), p(1352 - 1284, 1352), f"(1.352 - 1.284)/1.284 x 100 = {tumbuh(1284, 1352)}; pembagi 1.352 keliru")} persen.

### 3.3 Analisis Sasaran 2: Meningkatnya Kinerja Perdagangan

Nilai ekspor nonmigas tahun 2024 mencapai US${d(e24, 1)} juta, sedangkan tahun sebelumnya US${d(e23, 1)} juta, sehingga terdapat {E("arah", "kenaikan", "penurunan", f"{d(e24, 1)} > {d(e23, 1)}")} sebesar US${d(e24 - e23, 1)} juta atau {tumbuh(e23, e24)} persen. Rinciannya sebagai berikut.

**Tabel 3.3 Nilai Ekspor Nonmigas menurut Komoditas (juta US$)**

{tabel(["Komoditas", "2023", "2024", "Pangsa 2024 (%)"], *[[a, d(x, 1), d(y, 1), p(y, e24)] for a, x, y in eksp], ["Total", d(e23, 1), d(e24, 1), "100,00"])}

Dari lima kelompok komoditas di atas, hanya kayu lapis yang nilainya turun, yakni dari US${d(eksp[2][1], 1)} juta menjadi US${d(eksp[2][2], 1)} juta (berkurang US${d(eksp[2][1] - eksp[2][2], 1)} juta). Karet olahan dan minyak nabati bersama-sama menyumbang {p(eksp[0][2] + eksp[1][2], e24)} persen dari total ekspor, sedangkan kopi biji memberikan {E("silang", p(eksp[3][2], e24), p(eksp[2][2], e24), f"Tabel 3.3: 186,5/1.317,5 x 100 = {p(eksp[3][2], e24)}; angka itu milik kayu lapis")} persen.

Inflasi kelompok bahan pangan pada tahun 2024 sebesar 2,84 persen, lebih rendah {d(-selisih_pangan)} poin dibandingkan tahun 2023 (3,12 persen), dan masih dalam rentang sasaran 1,50–3,50 persen. {J("Meskipun angkanya lebih rendah, kinerjanya tidak dinilai menurun, sebab yang dikehendaki adalah harga yang stabil.", "lower value, no decline in performance")}

Pada bidang kemetrologian, dari {n(wajib)} alat UTTP wajib tera yang terdata, sebanyak {n(tera)} alat telah bertanda tera sah (68,40 persen), sisanya sebanyak {E("aritmetika_prosa", n(wajib - tera), dg(n(wajib - tera), 1, 4), f"{n(wajib)} - {n(tera)} = {n(wajib - tera)}")} alat dijadwalkan pada tahun 2025.

Pemantauan harga dilakukan pada 64 pasar rakyat, terdiri atas 23 pasar tipe A/B dan 41 pasar tipe C/D. {J("Dari jumlah itu 26 pasar telah ber-SNI, termasuk 15 pasar tipe C/D.", "the 26 cut across the two types: no remainder of 64 is meant")} Dengan demikian pasar ber-SNI dari tipe A/B berjumlah 11.

### 3.4 Realisasi Anggaran

Pagu anggaran setelah perubahan sebesar {rp(P)} dan terealisasi {rp(R)} atau {p(R, P)} persen, sehingga sisa anggaran {rp(P - R)}. Apabila dibulatkan, realisasi tersebut adalah Rp{ml(R, 1)} {E("satuan", "miliar", "juta", f"{rp(R)} = Rp{ml(R, 1)} miliar")}.

**Tabel 3.4 Pagu dan Realisasi per Program (Rp)**

{tabel(["No", "Program", "Pagu", "Realisasi", "%"], *[[str(i), a, n(x), n(y), p(y, x)] for i, (a, x, y) in enumerate(pagu, 1)], ["", "Jumlah", n(P), n(R), p(R, P)])}

Serapan tertinggi terdapat pada Program {tinggi[0]} ({p(tinggi[2], tinggi[1])} persen), sedangkan terendah pada Program {rendah[0]} ({p(rendah[2], rendah[1])} persen). {J(f"Walaupun begitu, sisa terbesar dalam rupiah justru ada pada Program {pagu[0][0]}, yaitu {rp(pagu[0][1] - pagu[0][2])}.", "largest remainder in money is not the lowest absorption")}
'''
