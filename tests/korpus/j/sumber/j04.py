from alat import D, bagi, htgl, n, naik, pct, q, tabel, tgl

EXT = "md"
# komoditas: (nama, rencana, diuji, TMS)
SAM = [("Obat", 420, 424, 11), ("Obat bahan alam", 180, 183, 26), ("Suplemen kesehatan", 90, 88, 4), ("Kosmetik", 310, 316, 23), ("Pangan olahan", 640, 645, 58)]
# indikator kumulatif: (nama, target, [(pembilang, penyebut) s.d. TW I..IV])
KUM = [("Obat dan makanan yang memenuhi syarat", "92,00", [(318, 352), (701, 768), (1109, 1204), (1534, 1656)]),
       ("Sarana produksi yang memenuhi ketentuan", "75,00", [(19, 26), (41, 55), (66, 86), (88, 114)]),
       ("Sarana distribusi yang memenuhi ketentuan", "82,00", [(96, 121), (214, 263), (327, 402), (441, 538)]),
       ("Keputusan sertifikasi yang tepat waktu", "95,00", [(48, 49), (117, 121), (188, 195), (262, 271)])]
SAR = [("Industri farmasi", 4, 4), ("UMOT dan UKOT", 21, 14), ("Industri kosmetik", 17, 13), ("Industri pangan MD", 72, 57)]
KAB = [("Kota Samudra Jaya", 212, 183), ("Kab. Bukit Seroja", 118, 92), ("Kab. Lembah Asri", 97, 81), ("Kab. Tanah Merah", 111, 85)]
TEM = [("Kosmetik tanpa izin edar", 5, 684.25), ("Obat bahan alam mengandung BKO", 3, 417.80), ("Obat keras tanpa keahlian", 2, 96.45), ("Pangan kedaluwarsa", 1, 61.30)]
KIE = [("TW I", 6, 1240), ("TW II", 11, 2655), ("TW III", 9, 2180), ("TW IV", 10, 2425)]
RO = [("Sampel obat dan makanan yang diperiksa", 5120400, 5098765), ("Sarana yang diperiksa", 1846300, 1829118), ("Perkara yang ditangani", 912500, 866210),
      ("KIE dan pemberdayaan", 2204800, 2191467), ("Layanan perkantoran", 14916000, 14702344)]


def krit(x):
    return "Sangat Baik" if x > 100 else "Baik" if x >= 90 else "Cukup" if x >= 70 else "Kurang"


def teks():
    ren, uji, tms = (sum(s[i] for s in SAM) for i in (1, 2, 3))
    assert uji == 1656 and uji - tms == 1534 and sum(s[1] for s in SAR) == 114 and sum(s[2] for s in SAR) == 88
    assert sum(k[1] for k in KAB) == 538 and sum(k[2] for k in KAB) == 441
    real = [q(bagi(*k[2][3]) * 100) for k in KUM]
    cap = [q(bagi(r, D(k[1].replace(",", "."))) * 100) for r, k in zip(real, KUM)]
    pk, nl = sum(t[1] for t in TEM), sum(D(str(t[2])) for t in TEM)
    kg, ps = sum(k[1] for k in KIE), sum(k[2] for k in KIE)
    pg, rl = sum(r[1] for r in RO), sum(r[2] for r in RO)
    tmsp = sorted((bagi(s[3], s[2]), s[0]) for s in SAM)
    assert tmsp[-1][1] == "Obat bahan alam" and tmsp[0][1] == "Obat" and max(SAM, key=lambda s: s[3])[0] == "Pangan olahan"
    ks = sorted((bagi(k[2], k[1]), k[0]) for k in KAB)
    assert ks[-1][1] == "Kota Samudra Jaya" and ks[0][1] == "Kab. Tanah Merah", ks
    assert all(c >= 90 for c in cap), cap
    tw = lambda i, j: (KUM[i][2][j][0] - KUM[i][2][j - 1][0], KUM[i][2][j][1] - KUM[i][2][j - 1][1])
    return f"""# Laporan Kinerja Balai Besar POM di Samudra Jaya

**Periode: Januari s.d. Desember 2024**

## A. Sekilas Kinerja

- Jumlah indikator yang dilaporkan: 4 indikator utama. Semuanya diukur secara kumulatif sejak Januari.
- Indikator yang capaiannya di atas 100%: {sum(1 for c in cap if c > 100)} indikator; rata-rata capaian {n(bagi(sum(cap), 4), 2)}%.
- Sampel diuji: {n(uji)} sampel, {n(uji - tms)} di antaranya memenuhi syarat (MS).
- Perkara tindak pidana obat dan makanan: {pk} perkara, nilai temuan Rp{n(nl, 2)} juta.
- Peserta KIE: {n(ps)} orang dalam {kg} kegiatan.
- Serapan anggaran: {pct(rl, pg)}%.

Dasar pelaksanaan: Perpres 80/2017, Peraturan BPOM Nomor 19 Tahun 2023, dan Keputusan Kepala BPOM Nomor HK.02.02.1.2.12.22.500. Laporan direviu pada {htgl(2025, 1, 20)}.

## B. Cara Menghitung

1. Realisasi = pembilang : penyebut x 100%, dibulatkan dua desimal.
2. Capaian = realisasi : target x 100%, dari realisasi yang telah dibulatkan.
3. Kriteria mengikuti tabel berikut.

Tabel 1. Kriteria capaian

{tabel(["Rentang capaian", "Kriteria"], [("di atas 100%", "Sangat Baik"), ("90% - 100%", "Baik"), ("70% - < 90%", "Cukup"), ("di bawah 70%", "Kurang")])}

## C. Capaian Indikator

### C.1 Ringkasan tahunan

Tabel 2. Target, realisasi dan capaian tahun 2024

{tabel(["Indikator", "Target (%)", "Pembilang", "Penyebut", "Realisasi (%)", "Capaian (%)", "Kriteria"],
       [(k[0], k[1], n(k[2][3][0]), n(k[2][3][1]), n(r, 2), n(c, 2), krit(c)) for k, r, c in zip(KUM, real, cap)])}

Tabel 3. Perkembangan kumulatif per triwulan (pembilang/penyebut)

{tabel(["Indikator", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"], [(k[0], *[f"{n(a)}/{n(b)}" for a, b in k[2]]) for k in KUM])}

Catatan: angka tiap kolom sudah memuat triwulan sebelumnya, jadi kolom tidak boleh dijumlahkan.

- Obat dan makanan MS bergerak dari {pct(318, 352)}% (s.d. TW I) menjadi {pct(701, 768)}% (s.d. TW II), {pct(1109, 1204)}% (s.d. TW III) dan ditutup {pct(1534, 1656)}%. Selama TW IV saja diuji {tw(0, 3)[1]} sampel.
- Sarana produksi: pada TW II saja diperiksa {tw(1, 1)[1]} sarana, {tw(1, 1)[0]} di antaranya memenuhi ketentuan ({pct(*tw(1, 1))}%). Realisasi setahun {n(real[1], 2)}% melampaui target dengan selisih {n(real[1] - 75, 2)} poin persen.
- Sarana distribusi: realisasi {n(real[2], 2)}% tipis di {'bawah' if real[2] < 82 else 'atas'} target 82,00%. Dibandingkan tahun 2023 (79,46%), ada kenaikan {n(real[2] - D("79.46"), 2)} poin persen.
- Sertifikasi: dari {271} keputusan, {271 - 262} keputusan terlambat. Waktu layanan paling lama 38 hari kerja dari standar 35 hari kerja.

### C.2 Pengujian sampel

Tabel 4. Hasil pengujian menurut komoditas (sampel)

{tabel(["Komoditas", "Rencana", "Diuji", "MS", "TMS", "% TMS"], [(a, b, c, c - d, d, pct(d, c)) for a, b, c, d in SAM] + [("Jumlah", n(ren), n(uji), n(uji - tms), n(tms), pct(tms, uji))])}

- Sampel diuji {n(uji)} dari rencana {n(ren)} ({pct(uji, ren)}%). Hanya suplemen kesehatan yang kurang dari rencana, yakni kurang {90 - 88} sampel.
- Dilihat dari jumlah, TMS terbanyak ada pada pangan olahan ({58} sampel atau {pct(58, tms)}% dari seluruh TMS). Dilihat dari persentase, yang tertinggi obat bahan alam ({pct(26, 183)}%).
- Persentase TMS paling kecil terdapat pada komoditas obat, {pct(11, 424)}%.
- Gabungan obat, obat bahan alam, suplemen kesehatan, dan kosmetik: {424 + 183 + 88 + 316} sampel diuji dengan {11 + 26 + 4 + 23} TMS ({pct(64, 1011)}%).
- Dari {tms} sampel TMS, {47} TMS karena penandaan dan sisanya ({tms - 47} sampel) karena hasil uji laboratorium. Tahun 2023 jumlah TMS {141} sampel, jadi tahun ini berkurang {141 - tms} sampel.
- Biaya rata-rata per sampel Rp3,08 juta, dihitung dari realisasi rincian output pertama pada Tabel 9 dibagi jumlah sampel diuji.

### C.3 Pemeriksaan sarana

Tabel 5. Sarana produksi yang diperiksa

{tabel(["Jenis sarana", "Diperiksa", "Memenuhi ketentuan", "TMK"], [(a, b, c, b - c) for a, b, c in SAR] + [("Jumlah", 114, 88, 26)])}

Tabel 6. Sarana distribusi yang diperiksa menurut kabupaten/kota

{tabel(["Kabupaten/Kota", "Diperiksa", "Memenuhi ketentuan", "Persentase"], [(a, b, c, pct(c, b)) for a, b, c in KAB] + [("Jumlah", 538, 441, pct(441, 538))])}

- Industri pangan MD mendominasi, {pct(72, 114)}% dari sarana produksi yang diperiksa. Seluruh industri farmasi (4 sarana) memenuhi ketentuan.
- Sarana produksi TMK {114 - 88} sarana; {15} sarana di antaranya industri pangan MD. Tindak lanjut: {18} peringatan, {5} peringatan keras, {3} penghentian sementara kegiatan.
- Kota Samudra Jaya mencatat persentase tertinggi untuk sarana distribusi ({pct(183, 212)}%), sedangkan Kab. Tanah Merah terendah ({pct(85, 111)}%).
- Di luar Kota Samudra Jaya, tiga kabupaten menyumbang {538 - 212} sarana dengan tingkat pemenuhan {pct(441 - 183, 538 - 212)}%.

### C.4 Penindakan

Tabel 7. Perkara dan nilai temuan

{tabel(["Modus", "Perkara", "Nilai temuan (Rp juta)"], [(a, b, n(c, 2)) for a, b, c in TEM] + [("Jumlah", pk, n(nl, 2))])}

- Nilai temuan naik {naik(nl, D("1048.40"))}% dari Rp1.048,40 juta pada tahun 2023.
- Dari {pk} perkara, {7} telah P-21, {3} masih tahap I, dan {1} dihentikan (SP3).
- Rata-rata nilai temuan per perkara Rp{n(bagi(nl, pk), 2)} juta; khusus kosmetik tanpa izin edar Rp{n(bagi(D("684.25"), 5), 2)} juta per perkara.
- Temuan terbesar berasal dari satu gudang kosmetik: 3.412 kemasan senilai Rp298.750.000 (Rp298,75 juta).

### C.5 Komunikasi, informasi, dan edukasi

Tabel 8. Kegiatan KIE

{tabel(["Triwulan", "Kegiatan", "Peserta"], [(a, b, n(c)) for a, b, c in KIE] + [("Jumlah", kg, n(ps))])}

- Semester I diikuti {n(1240 + 2655)} orang, semester II {n(2180 + 2425)} orang. Rata-rata peserta per kegiatan {n(bagi(ps, kg), 1)} orang.
- Peserta TW III turun {n(2655 - 2180)} orang terhadap TW II, lalu naik lagi {n(2425 - 2180)} orang pada TW IV.
- Dari {n(ps)} peserta, 4.930 orang mengisi tes akhir dan 4.437 di antaranya lulus ({pct(4437, 4930)}% dari yang mengisi).

## D. Anggaran

Tabel 9. Pagu dan realisasi menurut rincian output (Rp ribu)

{tabel(["Rincian output", "Pagu", "Realisasi", "Sisa", "%"], [(a, n(b), n(c), n(b - c), pct(c, b)) for a, b, c in RO] + [("Jumlah", n(pg), n(rl), n(pg - rl), pct(rl, pg))])}

Pagu awal Rp25.400.000 ribu dikurangi efisiensi Rp{n(25400000 - pg)} ribu sehingga menjadi Rp{n(pg)} ribu. Realisasi Rp{n(rl)} ribu setara Rp{n(bagi(rl, 10**6), 2)} miliar. Penanganan perkara menyerap paling rendah ({pct(866210, 912500)}%). Belanja nonperkantoran (empat rincian output pertama) sebesar Rp{n(rl - 14702344)} ribu, {pct(rl - 14702344, rl)}% dari realisasi.

## E. Rencana Tindak Lanjut

1. Menambah frekuensi pengawasan obat bahan alam di tiga kabupaten.
2. Memangkas waktu sertifikasi agar tidak melampaui 35 hari kerja.
3. Menyelesaikan {3} perkara yang masih tahap I sebelum {tgl(2025, 6, 30)}.
4. Mengusulkan target sarana distribusi 83,00% untuk tahun 2025, lebih tinggi 1,00 poin persen daripada target 2024.
"""


RUSAK = [
    ("silang", "Peserta KIE: ", "8.500", "8.050", " orang", "Tabel 8: 8.500 peserta"),
    ("aritmetika_prosa", "Selama TW IV saja diuji ", "452", "425", " sampel", "1.656 - 1.204 = 452; 425 adalah yang memenuhi syarat"),
    ("silang", "Sertifikasi: dari ", "271", "281", " keputusan", "Tabel 2 dan 3: 262/271"),
    ("penomoran", "Tabel ", "6", "5", ". Sarana distribusi yang", "nomor Tabel 5 dipakai dua kali, Tabel 6 tidak ada"),
    ("salin_tempel", "sedangkan ", "Kab. Tanah Merah", "Kab. Bukit Seroja", " terendah (76,58%)", "Tabel 6: 76,58% milik Kab. Tanah Merah; Kab. Bukit Seroja 77,97%"),
    ("aritmetika_prosa", "tingkat pemenuhan ", "79,14", "78,14", "%", "(441 - 183)/(538 - 212) = 258/326 = 79,14%"),
    ("aritmetika_prosa", "tanpa izin edar Rp", "136,85", "146,85", " juta per perkara", "684,25/5 = 136,85"),
    ("arah", "Peserta TW III ", "turun", "naik", " 475 orang", "2.655 menjadi 2.180"),
    ("aritmetika_tabel", "| 14.702.344 | ", "213.656", "231.656", " |", "14.916.000 - 14.702.344 = 213.656"),
    ("satuan", "ribu setara Rp24,69 ", "miliar", "juta", ".", "Rp24.687.904 ribu = Rp24,69 miliar"),
]
JEBAK = [
    ("Obat dan makanan MS bergerak dari 90,34% (s.d. TW I) menjadi 91,28% (s.d. TW II), 92,11% (s.d. TW III) dan ditutup 92,63%", "four shares worked from numerators/denominators"),
    ("pada TW II saja diperiksa 29 sarana, 22 di antaranya memenuhi ketentuan (75,86%)", "quarter alone, from differences of a cumulative table"),
    ("ada kenaikan 2,51 poin persen", "points; realisation is still under target"),
    ("Waktu layanan paling lama 38 hari kerja dari standar 35 hari kerja", "dari = against a norm, not a subset"),
    ("Dilihat dari jumlah, TMS terbanyak ada pada pangan olahan (58 sampel atau 47,54% dari seluruh TMS). Dilihat dari persentase, yang tertinggi obat bahan alam (14,21%)", "two rankings"),
    ("1011 sampel diuji dengan 64 TMS (6,33%)", "subset of rows, number without a thousands point"),
    ("Biaya rata-rata per sampel Rp3,08 juta", "ratio of a cell in Rp thousand in another table to a count"),
    ("Tindak lanjut: 18 peringatan, 5 peringatan keras, 3 penghentian sementara kegiatan", "parts of 26, not of 15 just before"),
    ("Di luar Kota Samudra Jaya, tiga kabupaten menyumbang 326 sarana", "total less a row"),
    ("4.437 di antaranya lulus (90,00% dari yang mengisi)", "base is 4.930, not 8.500"),
    ("Pagu awal Rp25.400.000 ribu dikurangi efisiensi Rp400.000 ribu", "another ceiling than in the table"),
    ("Keputusan Kepala BPOM Nomor HK.02.02.1.2.12.22.500", "digits in the name of a decree"),
]
