from alat import *


def tulis(k):
    E, J = k.E, k.J
    psp = [("Paspor biasa 48 halaman", 14_612, 17_034), ("Paspor elektronik", 6_238, 9_357), ("Penggantian hilang/rusak", 845, 792)]
    a23, a24 = sum(x[1] for x in psp), sum(x[2] for x in psp)
    wna = [("Izin tinggal kunjungan", 412, 466), ("Izin tinggal terbatas (ITAS)", 287, 314), ("Izin tinggal tetap (ITAP)", 36, 41)]
    w23, w24 = sum(x[1] for x in wna), sum(x[2] for x in wna)
    pnbp = [7_120, 15_486, 23_904, 33_215]
    tgt = 30_500
    ang = [("Belanja Pegawai", 6_412_300_000, 6_380_238_500), ("Belanja Barang", 5_187_700_000, 5_058_007_500), ("Belanja Modal", 1_400_000_000, 1_386_000_000)]
    P, R = sum(x[1] for x in ang), sum(x[2] for x in ang)
    iks = [("IKK 1", "Indeks kepuasan pengguna layanan", f("3.60"), f("3.72")), ("IKK 2", "Persentase paspor selesai ≤ 4 hari kerja", f("98"), f("96.04")), ("IKK 3", "Persentase penyelesaian pengawasan orang asing", f(95), f("99.75")), ("IKK 4", "Nilai IKPA", f("94.5"), f("96.39"))]
    c = [r / t * 100 for *_, t, r in iks]
    assert d(sum(c) / 4) == d(sum(bulat(x, 2) for x in c) / 4)
    return f'''# LAPORAN KINERJA (LKj) TAHUN 2024
# KANTOR IMIGRASI KELAS II NON TPI TANJUNG MERBAU

## Kata Pengantar

Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Laporan Kinerja Kantor Imigrasi Kelas II Non TPI Tanjung Merbau Tahun 2024 merupakan pertanggungjawaban atas Perjanjian Kinerja antara Kepala Kantor dan Kepala Kantor Wilayah yang ditandatangani {htgl(2024, 1, 5)}.

Tanjung Merbau, {tgl(2025, 1, 20)}

## BAB I — PENDAHULUAN

Kantor Imigrasi Kelas II Non TPI Tanjung Merbau (selanjutnya disebut Kantor) mempunyai wilayah kerja 4 (empat) kabupaten dan 1 (satu) kota. Per akhir 2024 Kantor didukung 58 pegawai[1], yang menurut golongan terbagi atas golongan IV 3 orang, golongan III 39 orang dan golongan II {58 - 3 - 39} orang.

[1] Di luar 12 PPNPN.

## BAB II — PERENCANAAN KINERJA

Sasaran kegiatan: meningkatnya kualitas layanan dan pengawasan keimigrasian di wilayah. Indikatornya 4 (empat) buah, sebagaimana Tabel 2.1.

Tabel 2.1 Perjanjian Kinerja dan Capaiannya

{tabel(["Kode", "Indikator Kinerja Kegiatan", "Target", "Realisasi", "Capaian (%)"], *[[a, b, d(t), d(r), d(r / t * 100)] for a, b, t, r in iks])}

## BAB III — AKUNTABILITAS KINERJA

### A. Capaian

Rerata capaian keempat IKK = ({" + ".join(d(x) for x in c)}) / 4 = {E("aritmetika_prosa", d(sum(c) / 4), sw(d(sum(c) / 4), 3), f"({' + '.join(d(x) for x in c)})/4 = {d(sum(c) / 4)}")}%. Tiga IKK berada di atas 100% dan satu di bawahnya (IKK 2).

**IKK 1.** Indeks kepuasan {d(f("3.72"))} dari skala 4, melampaui target 3,60. {J("Dikonversi ke skala 100, indeks tersebut 93,00; mutu A (Sangat Baik).", "3.72 of 4 and 93.00 of 100 are the same value")} Responden 384 orang: pemohon paspor 307 orang (79,95%), WNA dan penjamin 77 orang (20,05%).

**IKK 2.** Permohonan paspor yang selesai paling lambat 4 hari kerja sebesar 96,04%, {E("arah", "di bawah", "di atas", "96,04 < 98,00")} target 98,00%, selisihnya 1,96 poin. Kendala terjadi pada 11–15 Maret 2024 ketika jaringan pusat data terganggu selama {E("tanggal", "5 (lima)", "4 (empat)", "11, 12, 13, 14, 15 Maret = 5 hari")} hari berturut-turut.

Jumlah paspor yang terbit {n(a24)} buku, tahun sebelumnya {n(a23)} buku. Artinya ada kenaikan {n(a24 - a23)} buku ({tumbuh(a23, a24)}%), sejalan dengan pembukaan layanan akhir pekan sejak {htgl(2024, 2, 3)}.

Tabel 3.1 Penerbitan Paspor (buku)

{tabel(["Jenis", "2023", "2024", "Perubahan", "% perubahan", "% thd total 2024"], *[[a, n(x), n(y), n(y - x), ("-" if y < x else "") + tumbuh(x, y), p(y, a24)] for a, x, y in psp], ["Total", n(a23), n(a24), n(a24 - a23), tumbuh(a23, a24), "100,00"])}

Paspor elektronik kini {n(9357)} buku, yaitu {E("aritmetika_prosa", d(f(9357) / 6238, 1), "1,8", "9.357/6.238 = 1,5")} kali jumlah tahun lalu ({n(6238)} buku), {J(f"dengan kata lain meningkat {tumbuh(6238, 9357)}%.", "1.5 times is a growth of 50 per cent")} Porsinya terhadap seluruh paspor naik dari {p(6238, a23)}% menjadi {p(9357, a24)}%. {J("Penggantian hilang/rusak berkurang, dan itu justru baik.", "a decline that is good")} Sementara itu paspor biasa 48 halaman bertambah {n(17034 - 14612)} buku, masih yang terbanyak dengan porsi {E("silang", p(17034, a24), dg(p(17034, a24), 1, 5), f"Tabel 3.1: 17.034/{n(a24)} x 100 = {p(17034, a24)}")}%.

**IKK 3.** Pengawasan orang asing direncanakan 80 kegiatan dan selesai seluruhnya kecuali 1 kegiatan yang diteruskan ke 2025; {J("nilai 99,75 diperoleh dari bobot tahapan kegiatan (39.900/40.000), bukan dari banyaknya kegiatan.", "99.75 is weighted by stages, not 79/80")} Dari pengawasan itu dikenakan 23 tindakan administratif: 9 deportasi, 8 pembatalan izin tinggal, dan 6 denda.

Tabel 3.2 Izin Tinggal yang Diterbitkan

{tabel(["Jenis izin", "2023", "2024", "Naik"], *[[a, n(x), n(y), E("aritmetika_tabel", n(y - x), n(y - x + 10), f"314 - 287 = {y - x}; jumlah kolom {w24 - w23}") if "ITAS" in a else n(y - x)] for a, x, y in wna], ["Jumlah", n(w23), n(w24), n(w24 - w23)])}

Izin tinggal yang terbit sebanyak {n(w24)}, tahun 2023 sebanyak {n(w23)}; pertumbuhannya {E("aritmetika_prosa", tumbuh(w23, w24), p(w24 - w23, w24), f"({w24} - {w23})/{w23} x 100 = {tumbuh(w23, w24)}; pembagi {w24} keliru")}%. ITAS tercatat 314, atau {p(314, w24)}% dari seluruh izin.

**IKK 4.** Nilai {E("salin_tempel", "IKPA", "SAKIP", "96,39 ialah realisasi IKK 4, Nilai IKPA (Tabel 2.1)")} 96,39, lebih tinggi 1,89 dari target (94,50) dan 0,94 dari tahun 2023 (95,45).

### B. Penerimaan Negara Bukan Pajak

Tabel 3.3 PNBP Kumulatif Tahun 2024 (Rp juta)

{tabel(["Uraian", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"], ["PNBP", *map(n, pnbp)], ["% thd target setahun", *[p(x, tgt, 1) for x in pnbp]])}

PNBP setahun Rp{n(pnbp[3])} juta dari target Rp{n(tgt)} juta. {J(f"Karena angkanya kumulatif, penerimaan triwulan IV sendiri ialah Rp{n(pnbp[3] - pnbp[2])} juta, tertinggi di antara keempat triwulan.", "the quarter's own value is a difference of cumulative ones")} Penerimaan melampaui target Rp{n(pnbp[3] - tgt)} juta atau {p(pnbp[3] - tgt, tgt, 1)} persen; dalam miliar, realisasinya Rp{d(f(pnbp[3]) / 1000, 1)} {E("satuan", "miliar", "triliun", "Rp33.215 juta = Rp33,2 miliar")}.

### C. Realisasi Anggaran

Tabel 3.4 Realisasi DIPA

{tabel(["Jenis belanja", "Pagu (Rp)", "Realisasi (Rp)", "%"], *[[a, n(x), n(y), p(y, x)] for a, x, y in ang], ["Total", n(P), n(R), p(R, P)])}

Pagu DIPA sebesar {rp(P)} dan terealisasi {rp(R)} ({p(R, P)}%). Sisa dana {E("silang", rp(P - R), rp(ang[1][1] - ang[1][2]), f"Tabel 3.4: {rp(P)} - {rp(R)} = {rp(P - R)}; angka itu sisa belanja barang")}, {J(f"yang {p(ang[1][1] - ang[1][2], P - R)}% di antaranya berasal dari belanja barang.", "share of the remainder, not of the budget")} Persentase tertinggi belanja pegawai ({p(ang[0][2], ang[0][1])}%).
'''
