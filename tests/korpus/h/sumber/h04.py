from alat import *


def tulis(k):
    E, J = k.E, k.J
    tt, hari_ = 186, 366
    hp, keluar, lama = 49_012, 12_253, 50_237
    bor = f(hp) / (tt * hari_) * 100
    mati, mati48 = 392, 221
    assert d(f(lama) / keluar, 1) == "4,1"
    ind = [
        ("BOR", "%", "60–85", d(bor, 1), "100,0"),
        ("AvLOS", "hari", "≤ 5", d(f(lama) / keluar, 1), "118,0"),
        ("NDR (maks.)", "per 1.000", "20,0", d(f(mati48) / keluar * 1000, 1), d((40 - bulat(f(mati48) / keluar * 1000, 1)) / 20 * 100, 1)),
        ("Waktu tunggu rawat jalan (maks.)", "menit", "60", "66", "90,0"),
        ("Kepuasan pasien", "nilai", "85,0", "87,4", d(f("87.4") / 85 * 100, 1)),
    ]
    kun = [("Rawat jalan", 71_845, 78_310), ("Gawat darurat", 18_264, 19_105), ("Rawat inap", 12_018, 12_253)]
    k23, k24 = sum(x[1] for x in kun), sum(x[2] for x in kun)
    pend = [("Klaim JKN", 58_420, 64_845), ("Pasien umum", 9_275, 8_940), ("Kerja sama/asuransi lain", 2_310, 2_615), ("Lain-lain BLUD", 1_195, 1_400)]
    p23, p24 = sum(x[1] for x in pend), sum(x[2] for x in pend)
    tgt = 75_000
    bel = [("Belanja pegawai", 27_300, 26_481), ("Belanja barang dan jasa", 39_200, 37_632), ("Belanja modal", 8_500, 7_267)]
    P, R = sum(x[1] for x in bel), sum(x[2] for x in bel)
    nakes = [("Dokter spesialis", 31), ("Dokter umum/gigi", 27), ("Perawat dan bidan", 248), ("Tenaga kesehatan lain", 94), ("Non-kesehatan", 120)]
    N = sum(x[1] for x in nakes)
    ikn = bulat(f(78_310) / 301, 0)
    return f'''# RINGKASAN EKSEKUTIF
## LAPORAN KINERJA RSUD PANGERAN ARYA SENA, KABUPATEN BUKIT TIMAH RAYA — TAHUN 2024

RSUD Pangeran Arya Sena adalah rumah sakit kelas C berstatus BLUD penuh (Keputusan Bupati tanggal {tgl(2014, 3, 3)}), sehingga pada {tgl(2024, 3, 3)} genap {E("tanggal", "10", "11", "2024 - 2014 = 10")} tahun menerapkan pola BLUD. Kapasitas: {tt} tempat tidur (TT), terdiri dari VIP 18 TT, kelas I 36 TT, kelas II 48 TT, kelas III 72 TT, dan ruang intensif {tt - 18 - 36 - 48 - 72} TT.

### 1. Indikator pelayanan

**Tabel 1 — Capaian indikator pelayanan 2024**

{tabel(["Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"], *[list(x) for x in ind])}

Penjelasan singkat:

- **BOR.** Hari perawatan {n(hp)}; TT × hari = {tt} × {hari_} = {n(tt * hari_)}; maka BOR {d(bor, 1)}%. {J("Target BOR berupa rentang 60–85% (standar Kemenkes), karena itu nilai 72,0% dihitung 100,0%.", "range target; 2024 is a leap year with 366 days")}
- **AvLOS.** Jumlah lama dirawat {n(lama)} hari dibagi {n(keluar)} pasien keluar = {d(f(lama) / keluar, 1)} hari. {J("Batas maksimal 5 hari; capaian dihitung (2×5 – 4,1)/5 = 118,0%.", "minimize indicator")}
- **NDR.** Dari {n(keluar)} pasien keluar, {mati} meninggal; {mati - mati48} di antaranya kurang dari 48 jam dan {E("silang", n(mati48), n(212), "NDR 18,0 = 221/12.253 x 1000; 392 - 171 = 221")} setelah 48 jam atau lebih. NDR {d(f(mati48) / keluar * 1000, 1)}‰, sedangkan GDR {E("aritmetika_prosa", d(f(mati) / keluar * 1000, 1), sw(d(f(mati) / keluar * 1000, 1), 1), f"392/12.253 x 1000 = {d(f(mati) / keluar * 1000, 1)}")}‰.
- **Waktu tunggu.** Rata-rata 66 menit, jadi 6 menit lebih {E("arah", "lama", "cepat", "66 > 60 menit")} dari batas 60 menit; penyebab utama jadwal dokter di dua poliklinik.
- **Kepuasan pasien.** 87,4 (2023: 85,9; 2022: 84,2) → {J("naik 1,5 poin dari tahun lalu dan 3,2 poin dari dua tahun lalu.", "two bases given in one bracket")}

Dari 5 indikator, yang capaiannya ≥ 100% ada 4 (empat) dan yang kurang 1 (satu), yaitu waktu tunggu rawat jalan.

### 2. Kunjungan

**Tabel 2 — Kunjungan pasien**

{tabel(["Instalasi", "2023", "2024", "Δ", "Δ %"], *[[a, n(x), n(y), n(y - x), tumbuh(x, y, 1)] for a, x, y in kun], ["Total", n(k23), n(k24), n(k24 - k23), tumbuh(k23, k24, 1)])}

Kunjungan total {n(k24)}, bertambah {n(k24 - k23)} kunjungan ({tumbuh(k23, k24, 1)}%) dari {n(k23)} kunjungan. Porsi rawat jalan {E("aritmetika_prosa", p(78310, k24, 1), p(78310, k23, 1), f"78.310/{n(k24)} x 100 = {p(78310, k24, 1)}; pembagi {n(k23)} adalah jumlah 2023")}%, gawat darurat {p(19105, k24, 1)}%, rawat inap {p(12253, k24, 1)}%. Rata-rata kunjungan rawat jalan per hari buka (301 hari) sekitar {n(ikn)} pasien. {J("Dari kunjungan gawat darurat, 4.776 berlanjut ke rawat inap, yaitu 25,0% dari pasien IGD atau 39,0% dari pasien rawat inap.", "one number over two populations")}

### 3. Pendapatan dan belanja

**Tabel 3 — Pendapatan BLUD (Rp juta)**

{tabel(["Sumber", "2023", "2024", "Naik/turun"], *[[a, n(x), n(y), n(y - x)] for a, x, y in pend], ["Jumlah", n(p23), n(p24), n(p24 - p23)])}

Pendapatan Rp{d(f(p24) / 1000, 1)} miliar dari target Rp{d(f(tgt) / 1000, 1)} miliar, capaian {p(p24, tgt, 1)}%; dibandingkan 2023 tumbuh {tumbuh(p23, p24, 1)}%. Klaim JKN menyumbang {p(64845, p24, 1)}% (2023: {p(58420, p23, 1)}%). {J(f"Pendapatan pasien umum turun Rp{n(9275 - 8940)} juta, tetapi jumlah pendapatan tetap naik.", "one part falls while the sum rises")}

**{E("penomoran", "Tabel 4", "Tabel 3", "tabel keempat, sesudah Tabel 3 dan sebelum Tabel 5")} — Belanja menurut jenis (Rp juta)**

{tabel(["Jenis", "Pagu", "Realisasi", "Serapan (%)"], *[[a, n(x), n(y), p(y, x, 1)] for a, x, y in bel], ["Jumlah", n(P), n(R), p(R, P, 1)])}

Dari pagu Rp{n(P)} {E("satuan", "juta", "miliar", "Tabel 4 dalam Rp juta")} terserap Rp{n(R)} juta ({p(R, P, 1)}%), sisa Rp{n(P - R)} juta. {J(f"Surplus kas BLUD tahun berjalan Rp{n(p24 - R)} juta, yakni pendapatan dikurangi belanja, bukan sisa pagu.", "revenue less spending beside budget less spending")} Serapan terendah pada belanja modal, {E("silang", p(7267, 8500, 1), p(37632, 39200, 1), f"Tabel 4: 7.267/8.500 x 100 = {p(7267, 8500, 1)}; angka itu milik belanja barang dan jasa")}%, karena pengadaan CT-scan batal (gagal tayang e-katalog).

### 4. Sumber daya manusia

**Tabel 5 — SDM per 31 Desember 2024**

{tabel(["Kelompok", "Orang", "%"], *[[a, n(x), p(x, N, 1)] for a, x in nakes], ["Jumlah", n(N), "100,0"])}

SDM seluruhnya {N} orang; tenaga kesehatan (termasuk dokter) {N - 120} orang, atau {p(N - 120, N, 1)}%. Rasio perawat dan bidan terhadap TT 248 : {tt} = {E("aritmetika_prosa", d(f(248) / tt, 2), d(f(278) / tt, 2), f"248/186 = {d(f(248) / tt, 2)}")}. Kelompok terbanyak ialah perawat dan bidan. {J("Jumlah persen lima baris Tabel 5 menjadi 100,1 semata-mata karena pembulatan.", "rounded shares that add to 100.1")}

### 5. Langkah ke depan

1. Menata jadwal praktik dokter pada dua poliklinik agar waktu tunggu kembali di bawah 60 menit.
2. Mengulang pengadaan CT-scan pada triwulan I 2025.
3. Mempertahankan kepuasan pasien; target 2025 ditetapkan 88,0, atau 0,6 poin di atas realisasi tahun ini.

Demikian ringkasan ini disusun sebagai bahan evaluasi {E("salin_tempel", "RSUD Pangeran Arya Sena", "RSUD Panglima Wira Sakti", "nama rumah sakit pada judul: RSUD Pangeran Arya Sena")} dan Pemerintah Kabupaten Bukit Timah Raya.
'''
