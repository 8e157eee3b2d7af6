from alat import *


def tulis(k):
    E, J = k.E, k.J
    fak = [("Ekonomi dan Bisnis", 2_846, 2_931, 96), ("Teknik", 3_105, 3_342, 124), ("Pertanian", 1_972, 1_918, 88), ("Keguruan dan Ilmu Pendidikan", 4_218, 4_327, 137), ("Ilmu Kesehatan", 1_059, 1_202, 55)]
    m23, m24, D = sum(x[1] for x in fak), sum(x[2] for x in fak), sum(x[3] for x in fak)
    iku = [
        ("1.1", "Lulusan bekerja, studi lanjut, atau berwirausaha", 80, f("76.8")),
        ("1.2", "Mahasiswa berkegiatan di luar prodi", 30, f("33.6")),
        ("2.1", "Dosen berkegiatan tridarma di luar kampus", 25, f("27.5")),
        ("2.2", "Dosen bersertifikat kompetensi", 40, f("37.5")),
        ("3.1", "Prodi bekerja sama dengan mitra", 60, f("72")),
        ("3.2", "Prodi terakreditasi internasional", 5, f("5")),
    ]
    c = [r / t * 100 for *_, t, r in iku]
    assert all(bulat(x, 2) == x for x in c)
    lul, bek, stu, wir = 2_500, 1_445, 215, 260
    assert f(bek + stu + wir) / lul * 100 == f("76.8")
    pub = [(2020, 212), (2021, 248), (2022, 301), (2023, 286), (2024, 352)]
    ang = [("Rupiah Murni", 142_600, 139_748), ("PNBP/BLU", 86_400, 80_352), ("BOPTN", 11_000, 10_780)]
    P, R = sum(x[1] for x in ang), sum(x[2] for x in ang)
    ak = [("Unggul", 14), ("Baik Sekali", 19), ("Baik", 7)]
    A = sum(x[1] for x in ak)
    return f'''# LAPORAN KINERJA UNIVERSITAS NEGERI BUMI SAGARA TAHUN 2024

## III. AKUNTABILITAS KINERJA

### 3.1. Gambaran mahasiswa dan dosen

Universitas Negeri Bumi Sagara (Unbusa) pada tahun akademik 2024/2025 mempunyai lima fakultas, {A} program studi, {n(m24)} mahasiswa aktif, serta {n(D)} dosen tetap; rasio dosen dan mahasiswa karena itu adalah 1 : {d(f(m24) / D, 1)}. Tahun akademik sebelumnya mahasiswa aktif {n(m23)}, jadi dalam setahun bertambah {n(m24 - m23)} orang ({tumbuh(m23, m24)}%).

**Tabel 3.1.** Mahasiswa aktif dan dosen tetap per fakultas

{tabel(["Fakultas", "2023/2024", "2024/2025", "Pertumbuhan (%)", "Dosen", "Rasio 1 :"], *[[a, n(x), n(y), ("–" if y < x else "") + tumbuh(x, y), n(z), d(f(y) / z, 1)] for a, x, y, z in fak], ["Universitas", n(m23), n(m24), tumbuh(m23, m24), n(D), d(f(m24) / D, 1)])}

Fakultas dengan mahasiswa terbanyak adalah {E("urutan", "Keguruan dan Ilmu Pendidikan", "Teknik", "terbanyak 2024/2025: 4.327 (Keguruan dan Ilmu Pendidikan)")} ({n(4327)} orang), {J(f"sedangkan yang tumbuh paling cepat Ilmu Kesehatan ({tumbuh(1059, 1202)}%) walaupun jumlahnya paling sedikit.", "fastest growth and smallest size in the same row")} Fakultas Pertanian {E("arah", "berkurang", "bertambah", "1.918 < 1.972")} {n(1972 - 1918)} mahasiswa. Porsi mahasiswa Teknik {E("aritmetika_prosa", p(3342, m24), p(3342, m23), f"3.342/{n(m24)} x 100 = {p(3342, m24)}; pembagi {n(m23)} tahun lalu")}% dari seluruh mahasiswa universitas.

### 3.2. Capaian indikator kinerja utama

**Tabel 3.2.** Target dan capaian IKU (semua dalam persen)

{tabel(["Kode", "Indikator", "Target", "Realisasi", "Capaian"], *[[a, b, d(t), d(r), E("aritmetika_tabel", d(r / t * 100), sw(d(r / t * 100), 1), "27,50/25,00 x 100 = 110,00") if a == "2.1" else d(r / t * 100)] for a, b, t, r in iku])}

Dua dari enam IKU tidak mencapai target: IKU 1.1 dan IKU 2.2. Tiga IKU melampaui target (1.2, 2.1, 3.1) dan satu IKU tepat pada target (3.2). {J("Capaian tertinggi pada IKU 3.1 sebesar 120,00%, padahal realisasi tertinggi dalam persen justru pada IKU 1.1 (76,80).", "highest achievement is not the highest realisation")}

#### IKU 1.1

Pelacakan dilakukan terhadap {n(lul)} lulusan tahun 2023 (responden {n(2500)}, tingkat tanggap 100% dari sampel). Hasilnya: {n(bek)} bekerja dalam waktu ≤ 6 bulan, {stu} melanjutkan studi, {wir} berwirausaha; sisanya {E("aritmetika_prosa", n(lul - bek - stu - wir), n(lul - bek - stu - wir + 90), f"2.500 - 1.445 - 215 - 260 = {lul - bek - stu - wir}")} belum. Dari sini diperoleh ({n(bek)} + {stu} + {wir})/{n(lul)} = 76,80%. {J("Capaian IKU ini 96,00%, turun 1,25 poin dari capaian 2023 (97,25%), meskipun realisasinya naik dari 72,94% karena target 2023 hanya 75%.", "achievement falls while the realisation rises, as the target moved")}

Di antara {n(bek)} lulusan yang bekerja, {n(867)} orang ({p(867, bek)}%) bergaji di atas 1,2 kali UMP, {J("yang setara 34,68% dari seluruh lulusan yang dilacak.", "867 over 2,500 named one paragraph before")}

#### IKU 1.2

Mahasiswa S1 dan D4 yang berkegiatan di luar prodi (magang, KKN tematik, pertukaran, riset, wirausaha) sebesar 33,60%, {J("yaitu 3,60 poin persen di atas target 30,00% atau 12,00% lebih tinggi secara relatif.", "points and relative per cent in one sentence")}

#### IKU 2.1 dan IKU 2.2

Dosen yang dihitung pada kedua IKU ini ialah dosen dengan NIDN/NUPTK aktif sebanyak 480 orang, {J("tidak termasuk 20 dosen yang tugas belajar.", "500 in the table less 20 on leave gives the base 480")} Berkegiatan di luar kampus 132 orang (27,50%); 180 orang bersertifikat kompetensi, yaitu {E("silang", "37,50", "35,70", "Tabel 3.2 IKU 2.2 realisasi = 37,50")}%, atau 2,50 poin di bawah target.

#### IKU 3.1 dan IKU 3.2

**Tabel 3.3.** Peringkat akreditasi program studi per {tgl(2024, 12, 31)}

{tabel(["Peringkat", "Prodi", "%"], *[[a, str(x), p(x, A, 1)] for a, x in ak], ["Jumlah", str(A), "100,0"])}

Prodi berperingkat Unggul dan Baik Sekali {E("silang", "33", "23", "Tabel 3.3: 14 + 19 = 33")} dari {A} prodi, yakni {p(33, A, 1)}%. Sebanyak 27 prodi (67,5%) mempunyai lebih dari satu mitra[^a], dan 2 prodi (5,0%) terakreditasi internasional, yaitu Teknik Sipil dan Agribisnis. Asesmen lapangan terakhir dilakukan {htgl(2024, 10, 24)}.

[^a]: IKU 3.1 memakai pembobotan mitra menurut pedoman, sehingga nilainya 72,00% dan bukan 67,5%.

### 3.3. Publikasi

**Tabel 3.4.** Artikel pada jurnal terindeks, 2020–2024

{tabel(["Tahun", *[str(a) for a, _ in pub]], ["Artikel", *[str(b) for _, b in pub]])}

Selama lima tahun terbit {n(sum(b for _, b in pub))} artikel, rata-rata {E("aritmetika_prosa", d(f(sum(b for _, b in pub)) / 5, 1), sw(d(f(sum(b for _, b in pub)) / 5, 1), 1), f"{n(sum(b for _, b in pub))}/5 = {d(f(sum(b for _, b in pub)) / 5, 1)}")} artikel per tahun. Jumlahnya naik setiap tahun kecuali 2023 yang turun 15 artikel. Tahun {E("salin_tempel", "2024", "2023", "352 artikel adalah tahun 2024 pada Tabel 3.4")} terbit 352 artikel, yang merupakan jumlah terbanyak, sekaligus naik 66 artikel dari tahun sebelumnya.

### 3.4. Realisasi anggaran

**Tabel 3.5.** Pagu dan realisasi menurut sumber dana (Rp juta)

{tabel(["Sumber", "Pagu", "Realisasi", "Serapan (%)"], *[[a, n(x), n(y), p(y, x)] for a, x, y in ang], ["Total", n(P), n(R), p(R, P)])}

Dari pagu Rp{d(f(P) / 1000, 1)} miliar, universitas merealisasikan Rp{d(f(R) / 1000, 2)} {E("satuan", "miliar", "juta", f"Rp{n(R)} juta = Rp{d(f(R) / 1000, 2)} miliar")} ({p(R, P)}%). Sisa dana PNBP/BLU Rp{n(86400 - 80352)} juta dapat digunakan kembali pada tahun 2025 sebagai saldo awal BLU.
'''
