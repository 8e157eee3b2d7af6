from alat import D, bagi, htgl, n, naik, pct, q, tabel, tanda, tgl

EXT = "md"
# Rp juta
DPK = [("Giro", 4218364, 4506917), ("Tabungan", 6035728, 6584290), ("Deposito", 8914506, 8722871)]
KRD = [("Konsumtif", 10124835, 10618442), ("Modal kerja", 2316470, 2688905), ("Investasi", 1842619, 1975331)]
LR = [("Pendapatan bunga", 1986420, 2118735), ("Beban bunga", -842315, -868904), ("Pendapatan operasional lainnya", 164208, 187564), ("Beban operasional lainnya", -861540, -914882), ("Pendapatan/(beban) nonoperasional", 3105, -2476)]
PAJAK = {2023: -98964, 2024: -112408}
KOL = [("Lancar", 13688104, 14661825), ("Dalam perhatian khusus", 335612, 341286), ("Kurang lancar", 38215, 32140), ("Diragukan", 41873, 39718), ("Macet", 180120, 207709)]
ASET = (24863290, 25914675)
EK = (3214680, 3438912)
KAN = [("Kantor pusat", 1, 1), ("Kantor cabang", 14, 15), ("Kantor cabang pembantu", 52, 51), ("Kantor kas", 38, 36), ("Payment point", 21, 24)]
PS = [("Pemerintah Provinsi", 612500), ("Pemerintah kabupaten", 518300), ("Pemerintah kota", 169200)]
TW = [("Triwulan I", 94812), ("Triwulan II", 187653), ("Triwulan III", 291440)]


def teks():
    d23, d24 = (sum(x[i] for x in DPK) for i in (1, 2))
    k23, k24 = (sum(x[i] for x in KRD) for i in (1, 2))
    assert k23 == sum(x[1] for x in KOL) and k24 == sum(x[2] for x in KOL), (k23, sum(x[1] for x in KOL), k24, sum(x[2] for x in KOL))
    n23, n24 = (sum(x[i] for x in KOL[2:]) for i in (1, 2))
    s23, s24 = (sum(x[i] for x in LR) for i in (1, 2))
    l23, l24 = s23 + PAJAK[2023], s24 + PAJAK[2024]
    nii23, nii24 = 1986420 - 842315, 2118735 - 868904
    kur = lambda v: f"({n(-v)})" if v < 0 else n(v)
    pct1 = lambda a, b: pct(a, b, 2)
    ca23, ca24 = (sum(x[i] for x in DPK[:2]) for i in (1, 2))
    ldr23, ldr24 = q(bagi(k23, d23) * 100), q(bagi(k24, d24) * 100)
    npl23, npl24 = q(bagi(n23, k23) * 100), q(bagi(n24, k24) * 100)
    ps = sum(x[1] for x in PS)
    roe = q(bagi(l24, D(EK[0] + EK[1]) / 2) * 100)
    roa = q(bagi(s24, D(ASET[0] + ASET[1]) / 2) * 100)
    bopo23 = q(bagi(842315 + 861540, 1986420 + 164208) * 100)
    bopo24 = q(bagi(868904 + 914882, 2118735 + 187564) * 100)
    tl = TW + [("Triwulan IV", l24)]
    per = [tl[0][1]] + [tl[i][1] - tl[i - 1][1] for i in (1, 2, 3)]
    kt23, kt24 = sum(k[1] for k in KAN), sum(k[2] for k in KAN)
    div = D(l24) * 60 / 100
    assert bopo24 < bopo23 and npl24 > 0 and per[3] > 0
    tk = max(KRD, key=lambda x: bagi(x[2], x[1]))[0]
    assert tk == "Modal kerja"
    return f"""# ANALISIS DAN PEMBAHASAN MANAJEMEN

*Laporan Tahunan 2024 - PT Bank Pembangunan Daerah Nusa Gading (Bank Nusa Gading)*

> Seluruh angka pada bab ini disajikan dalam jutaan Rupiah, kecuali dinyatakan lain. Angka dalam kurung menunjukkan nilai negatif. Angka 2023 dan 2024 bersumber dari laporan keuangan yang telah diaudit.

## Sorotan Kinerja

Di tengah ketatnya likuiditas, Bank membukukan laba bersih Rp{n(bagi(l24, 1000), 2)} miliar, tumbuh {naik(l24, l23)}% secara tahunan. Total aset mencapai Rp{n(bagi(ASET[1], 10**6), 2)} triliun, kredit Rp{n(bagi(k24, 10**6), 2)} triliun, dan dana pihak ketiga (DPK) Rp{n(bagi(d24, 10**6), 2)} triliun.

Rasio kredit bermasalah (NPL gross) berada di level {n(npl24, 2)}%, {'naik' if npl24 > npl23 else 'turun'} {n(abs(npl24 - npl23) * 100)} basis poin dari {n(npl23, 2)}% pada akhir 2023, dan masih jauh di bawah ambang batas 5%.

## Dana Pihak Ketiga

**Tabel 1 - Komposisi DPK**

{tabel(["Uraian", "2023", "2024", "Pertumbuhan (%)", "Komposisi 2024 (%)"],
       [(a, n(b), n(c), tanda(c, b), pct1(c, d24)) for a, b, c in DPK] + [("Jumlah DPK", n(d23), n(d24), tanda(d24, d23), "100,00")])}

Per 31 Desember 2024 DPK tumbuh {naik(d24, d23)}% menjadi Rp{n(d24)} juta. Pertumbuhan ditopang dana murah (giro dan tabungan), yang bertambah Rp{n(ca24 - ca23)} juta, sementara deposito menyusut Rp{n(8914506 - 8722871)} juta sejalan dengan strategi menekan biaya dana. Alhasil rasio CASA membaik dari {pct1(ca23, d23)}% menjadi {pct1(ca24, d24)}%.

Tabungan menjadi penyumbang kenaikan terbesar dengan tambahan Rp{n(bagi(6584290 - 6035728, 1000), 2)} miliar. Dana milik pemerintah daerah, yang tersebar pada giro dan deposito, berjumlah Rp3.906.540 juta; porsinya {pct1(3906540, d24)}% dari DPK, naik dari 18,91% setahun sebelumnya.

Jumlah rekening simpanan per akhir 2024 sebanyak 1.284.630 rekening dengan saldo rata-rata Rp{n(bagi(d24, 1284630), 2)} juta per rekening.

## Penyaluran Kredit

**Tabel 2 - Kredit menurut Jenis Penggunaan**

{tabel(["Uraian", "2023", "2024", "Kenaikan", "Pertumbuhan (%)"],
       [(a, n(b), n(c), n(c - b), tanda(c, b)) for a, b, c in KRD] + [("Jumlah kredit", n(k23), n(k24), n(k24 - k23), tanda(k24, k23))])}

Kredit meningkat Rp{n(k24 - k23)} juta atau {naik(k24, k23)}%. Segmen konsumtif masih mendominasi ({pct1(10618442, k24)}%), namun pangsanya menipis dari {pct1(10124835, k23)}%. Kredit produktif (modal kerja dan investasi) tumbuh {naik(2688905 + 1975331, 2316470 + 1842619)}% menjadi Rp{n(2688905 + 1975331)} juta, dengan modal kerja melaju paling kencang.

Karena kredit tumbuh lebih cepat daripada DPK, rasio kredit terhadap DPK (LDR) naik dari {n(ldr23, 2)}% menjadi {n(ldr24, 2)}%. Kisaran LDR yang ditetapkan Rencana Bisnis Bank ialah 75%-85%, sehingga posisi akhir tahun masih berada di dalam kisaran tersebut.

Penyaluran Kredit Usaha Rakyat mencapai Rp486,35 miliar kepada 9.727 debitur, setara Rp{n(bagi(486350, 9727), 2)} juta per debitur. Realisasi itu {pct1(D("486.35"), 475)}% dari plafon Rp475 miliar yang ditetapkan dalam Keputusan Menko Perekonomian Nomor 317 Tahun 2023 setelah penambahan plafon pada September.

## Kualitas Kredit

**Tabel 3 - Kredit menurut Kolektibilitas**

{tabel(["Kolektibilitas", "2023", "2024"], [(f"{i + 1}. {a}", n(b), n(c)) for i, (a, b, c) in enumerate(KOL)] + [("Jumlah", n(k23), n(k24)), ("Kredit bermasalah (kol. 3-5)", n(n23), n(n24)), ("NPL gross (%)", n(npl23, 2), n(npl24, 2))])}

Kredit bermasalah bertambah Rp{n(n24 - n23)} juta, seluruhnya karena kategori macet yang membesar Rp{n(207709 - 180120)} juta; dua kategori lainnya justru mengecil Rp{n(38215 + 41873 - 32140 - 39718)} juta. Cadangan kerugian penurunan nilai (CKPN) sebesar Rp402.318 juta, sehingga rasio CKPN terhadap kredit bermasalah {pct1(402318, n24)}%. Setelah dikurangi CKPN kredit bermasalah Rp184.216 juta, NPL net tercatat {pct1(n24 - 184216, k24)}%.

Kredit lancar dan dalam perhatian khusus bila digabung meliputi {pct1(k24 - n24, k24)}% dari kredit. Hapus buku sepanjang tahun Rp52.714 juta dan pemulihannya Rp18.450 juta ({pct1(18450, 52714)}%).

## Laba Rugi

**Tabel 4 - Ikhtisar Laba Rugi**

{tabel(["Pos", "2023", "2024"],
       [(a, kur(b), kur(c)) for a, b, c in LR[:2]] + [("Pendapatan bunga bersih", n(nii23), n(nii24))] + [(a, kur(b), kur(c)) for a, b, c in LR[2:]]
       + [("Laba sebelum pajak", n(s23), n(s24)), ("Beban pajak", kur(PAJAK[2023]), kur(PAJAK[2024])), ("Laba bersih", n(l23), n(l24))])}

Pendapatan bunga naik {naik(2118735, 1986420)}%, lebih kencang daripada beban bunga yang naik {naik(868904, 842315)}%. Pendapatan bunga bersih karenanya bertambah Rp{n(nii24 - nii23)} juta. Pos nonoperasional berbalik dari pendapatan Rp3.105 juta menjadi beban Rp2.476 juta, atau memburuk Rp{n(3105 + 2476)} juta.

Rasio BOPO (beban bunga dan beban operasional lainnya dibagi pendapatan bunga dan pendapatan operasional lainnya) membaik dari {n(bopo23, 2)}% menjadi {n(bopo24, 2)}%. Tarif pajak efektif {pct1(112408, s24)}%. Dengan rata-rata aset Rp{n(D(ASET[0] + ASET[1]) / 2, 1)} juta, ROA sebelum pajak {n(roa, 2)}%; dengan rata-rata ekuitas Rp{n(D(EK[0] + EK[1]) / 2)} juta, ROE {n(roe, 2)}%.

**Tabel 5 - Laba Bersih Kumulatif dan Laba per Triwulan 2024**

{tabel(["Periode", "Kumulatif sejak awal tahun", "Laba triwulan berjalan"], [(a, n(b), n(c)) for (a, b), c in zip(tl, per)])}

Laba triwulan II lebih rendah Rp{n(per[0] - per[1])} juta daripada triwulan I karena pembayaran tunjangan hari raya, walaupun secara kumulatif labanya hampir dua kali lipat. Laba semester II sebesar Rp{n(per[2] + per[3])} juta, {pct1(per[2] + per[3], l24)}% dari laba setahun.

## Permodalan dan Dividen

**Tabel 6 - Modal Disetor menurut Pemegang Saham**

{tabel(["Pemegang saham", "Nilai", "Kepemilikan (%)"], [(a, n(b), pct1(b, ps)) for a, b in PS] + [("Jumlah", n(ps), "100,00")])}

Ekuitas tumbuh {naik(EK[1], EK[0])}% menjadi Rp{n(EK[1])} juta, atau {pct1(EK[1], ASET[1])}% dari total aset. Rasio KPMM {n(D("24.37"), 2)}%, lebih rendah {n(D("25.12") - D("24.37"), 2)} poin persen dari posisi 2023 (25,12%), namun tetap lebih dari dua kali ketentuan minimum sesuai profil risiko peringkat 2 (9% sampai kurang dari 10%).

RUPS tanggal {tgl(2025, 3, 26)} menyetujui pembagian dividen 60% dari laba bersih, yakni Rp{n(div, 1)} juta; bagian Pemerintah Provinsi Rp{n(div * PS[0][1] / ps, 1)} juta menurut porsi kepemilikannya. Sisa laba digunakan untuk cadangan umum (25%) dan cadangan tujuan (15%).

## Jaringan Kantor

**Tabel 7 - Jumlah Kantor**

{tabel(["Jenis kantor", "2023", "2024"], [*KAN, ("Jumlah", kt23, kt24)])}

Jumlah kantor {'bertambah' if kt24 > kt23 else 'berkurang' if kt24 < kt23 else 'tetap'}{'' if kt24 == kt23 else ' ' + str(abs(kt24 - kt23)) + ' unit'} menjadi {kt24} unit. Satu kantor cabang pembantu ditingkatkan statusnya menjadi kantor cabang, dua kantor kas ditutup, dan tiga payment point dibuka. Transaksi melalui kanal digital mencapai 31,86 juta transaksi dari total 41,25 juta transaksi ({pct1(D("31.86"), D("41.25"))}%); sisanya {n(D("41.25") - D("31.86"), 2)} juta transaksi dilayani di kantor dan ATM.

## Prospek 2025

Bank menargetkan kredit tumbuh 7%-8% dan DPK 6%-7%, dengan NPL gross dijaga di bawah 2%. Bila kredit tumbuh 8%, baki debet pada akhir 2025 akan mencapai Rp{n(D(k24) * 108 / 100)} juta. Rencana Bisnis Bank 2025-2027 telah disampaikan kepada OJK pada {tgl(2024, 11, 29)}.
"""


RUSAK = [
    ("aritmetika_prosa", "Rp407,63 miliar, tumbuh ", "16,16", "13,91", "%", "(407.629 - 350.914)/350.914 = 16,16%; 13,91 memakai pembagi 2024"),
    ("silang", "triliun, kredit ", "Rp15,28", "Rp15,82", " triliun", "Tabel 2: Rp15.282.678 juta"),
    ("satuan", "naik 1 ", "basis poin", "poin persen", " dari 1,82%", "1,83% - 1,82% = 0,01 poin persen = 1 basis poin"),
    ("salin_tempel", "", "Tabungan", "Giro", " menjadi penyumbang kenaikan terbesar", "Tabel 1: tabungan bertambah 548.562, giro 288.553"),
    ("silang", "Kredit meningkat ", "Rp998.754", "Rp989.754", " juta", "Tabel 2: kenaikan 998.754"),
    ("arah", "namun pangsanya ", "menipis", "membesar", " dari 70,88%", "70,88% menjadi 69,48%"),
    ("aritmetika_prosa", "terhadap kredit bermasalah ", "143,91", "134,91", "%", "402.318/279.567 = 143,91%"),
    ("aritmetika_tabel", "| 1.144.105 | ", "1.249.831", "1.294.831", " |", "2.118.735 - 868.904 = 1.249.831"),
    ("aritmetika_tabel", "| 291.440 | ", "103.787", "107.387", " |", "291.440 - 187.653 = 103.787"),
    ("aritmetika_prosa", "Pemerintah Provinsi ", "Rp115.233,6", "Rp112.533,6", " juta menurut", "60% x 407.629 x 612.500/1.300.000 = 115.233,6"),
]
JEBAK = [
    ("Angka dalam kurung menunjukkan nilai negatif", "brackets as minus signs: (842.315) is subtracted"),
    ("naik 1 basis poin dari 1,82%", "basis points"),
    ("dan masih jauh di bawah ambang batas 5%", "a limit, not a target"),
    ("yang bertambah Rp837.115 juta, sementara deposito menyusut Rp191.635 juta", "sum of two rows beside a falling row"),
    ("porsinya 19,72% dari DPK, naik dari 18,91% setahun sebelumnya", "subset that cuts across rows"),
    ("Kisaran LDR yang ditetapkan Rencana Bisnis Bank ialah 75%-85%", "range target"),
    ("Realisasi itu 102,39% dari plafon Rp475 miliar yang ditetapkan dalam Keputusan Menko Perekonomian Nomor 317 Tahun 2023", "ratio to an amount given later in the sentence, number in a decree"),
    ("seluruhnya karena kategori macet yang membesar Rp27.589 juta; dua kategori lainnya justru mengecil Rp8.230 juta", "net of rise and fall is 19.359"),
    ("atau memburuk Rp5.581 juta", "change across zero: 3.105 to (2.476)"),
    ("BOPO (beban bunga dan beban operasional lainnya dibagi pendapatan bunga dan pendapatan operasional lainnya) membaik dari 79,23% menjadi 77,34%", "lower is better: membaik with a falling number"),
    ("Laba triwulan II lebih rendah Rp1.971 juta daripada triwulan I karena pembayaran tunjangan hari raya, walaupun secara kumulatif labanya hampir dua kali lipat", "quarter against cumulative"),
    ("| Jumlah | 1.300.000 | 100,00 |", "rounded shares 47,12 + 39,87 + 13,02 make 100,01"),
    ("lebih dari dua kali ketentuan minimum sesuai profil risiko peringkat 2 (9% sampai kurang dari 10%)", "multiple of a range"),
    ("Satu kantor cabang pembantu ditingkatkan statusnya menjadi kantor cabang, dua kantor kas ditutup, dan tiga payment point dibuka", "net change of one from 0 - 2 + 3"),
]
