"""i01: a regional hospital, LKjIP 2024. Style: markdown, hospital ratios, a leap year, rates per mille, income in millions."""

from fractions import Fraction as F

from alat import J, S, bulat, n, p, pilih, rp, t, tabel

AKHIRAN = "md"
TT, TT_L = 212, 204
HP_TW = (12847, 13265, 13918, 12933)
HP, HP_L = sum(HP_TW), 47512
KAP, KAP_L = TT * 366, TT_L * 365
KELUAR, KELUAR_L = 13704, 12391
LD, LD_L = 51876, 48944
MATI48, MATI48_L, MATIK, MATIK_L = 204, 213, 118, 131
BOR, BOR_L = F(HP * 100, KAP), F(HP_L * 100, KAP_L)
ALOS, ALOS_L = F(LD, KELUAR), F(LD_L, KELUAR_L)
TOI, TOI_L = F(KAP - HP, KELUAR), F(KAP_L - HP_L, KELUAR_L)
BTO, BTO_L = F(KELUAR, TT), F(KELUAR_L, TT_L)
NDR, NDR_L = F(MATI48 * 1000, KELUAR), F(MATI48_L * 1000, KELUAR_L)
GDR, GDR_L = F((MATI48 + MATIK) * 1000, KELUAR), F((MATI48_L + MATIK_L) * 1000, KELUAR_L)
TREN = "meningkat", "menurun"

POLI = {
    "Penyakit Dalam": (5218, 5467, 5590, 5744),
    "Bedah": (2904, 3011, 2876, 3120),
    "Anak": (1987, 2140, 2262, 2035),
    "Kebidanan dan Kandungan": (2311, 2274, 2390, 2418),
    "Mata": (1526, 1498, 1611, 1573),
    "Saraf": (1844, 1902, 1958, 2047),
}
JML_POLI = [sum(v[i] for v in POLI.values()) for i in range(4)]
KUNJ = sum(JML_POLI)
KUNJ_L = 63278
urut = sorted(POLI, key=lambda x: -sum(POLI[x]))
BLUD = {  # target, 2024, 2023 in tenths of a million rupiah
    "Jasa layanan BPJS Kesehatan": (585000, 612437, 558214),
    "Jasa layanan pasien umum": (94000, 88652, 91308),
    "Kerja sama pendidikan klinik": (21500, 24180, 20146),
    "Pendapatan lain-lain yang sah": (9500, 10931, 9872),
}
B_T, B_R, B_L = (sum(v[i] for v in BLUD.values()) for i in range(3))
TUMBUH = bulat(F((B_R - B_L) * 100, B_L), 2)
SPM = bulat(F(17 * 100, 19), 2)
PK = [
    ("Bed Occupancy Rate (BOR)", "%", F(70), bulat(BOR, 2), False),
    ("Net Death Rate (NDR)", "‰", F(16), bulat(NDR, 2), True),
    ("Indeks Kepuasan Masyarakat", "nilai", F(84), F("86.42"), False),
    ("Persentase indikator SPM yang tercapai", "%", F(92), SPM, False),
    ("Pertumbuhan pendapatan BLUD", "%", F(8), TUMBUH, False),
]
CAP = [bulat((2 * tg - r) / tg * 100 if kecil else r / tg * 100, 2) for _, _, tg, r, kecil in PK]


def pred(x: F) -> str:
    return "Sangat Baik" if x >= 100 else "Baik" if x >= 90 else "Cukup" if x >= 75 else "Kurang"


PRED = [pred(c) for c in CAP]
assert PRED == ["Baik", "Sangat Baik", "Sangat Baik", "Baik", "Sangat Baik"], CAP
PROG = {
    "Penunjang Urusan Pemerintahan Daerah": (41286500000, 40117842350),
    "Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat": (78914250000, 74236918700),
    "Peningkatan Kapasitas SDM Kesehatan": (1875000000, 1692480500),
}
PG, RL = (sum(v[i] for v in PROG.values()) for i in range(2))
SDM = {
    "Dokter spesialis": (14, 17),
    "Dokter umum dan dokter gigi": (9, 21),
    "Perawat": (71, 168),
    "Bidan": (0, 54),
    "Tenaga penunjang medis": (38, 57),
    "Administrasi": (63, 49),
}
SL, SP = (sum(v[i] for v in SDM.values()) for i in range(2))

assert [a for a, v in BLUD.items() if v[1] < v[0]] == [a for a, v in BLUD.items() if v[1] < v[2]] == ["Jasa layanan pasien umum"]
assert max(PROG.values(), key=lambda v: v[0] - v[1])[0] == 78914250000 and min(PROG.values(), key=lambda v: F(v[1], v[0]))[0] == 1875000000
assert HP_TW[0] < HP_TW[3] < HP_TW[2] == max(HP_TW) and BTO > 50 and ALOS < ALOS_L and GDR < GDR_L
assert POLI["Bedah"][2] < POLI["Bedah"][1] and sum(POLI["Bedah"][2:]) > sum(POLI["Bedah"][:2])
assert BOR < F("71.05") and F(B_T, 10) == 71000

TEKS = f"""# LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2024
## RSUD dr. Sanjaya Wiryatama Kabupaten Banyu Urip

### IKHTISAR EKSEKUTIF

RSUD dr. Sanjaya Wiryatama adalah rumah sakit kelas C milik Pemerintah Kabupaten Banyu Urip yang menerapkan pola pengelolaan keuangan BLUD secara penuh. Perjanjian Kinerja Tahun 2024 memuat 5 (lima) indikator kinerja utama. Dari kelimanya, {
    sum(c >= 100 for c in CAP)
} indikator melampaui target dan {sum(c < 100 for c in CAP)} indikator belum mencapainya. Pokok-pokok hasil tahun 2024 adalah:

- BOR tercatat {n(BOR, 2)}% dari target 70,00%;
- pendapatan BLUD {
    S(n(F(B_R, 10), 1), n(F(B_T, 10), 1), "silang", f"Tabel 3.4: realisasi {n(F(B_R, 10), 1)}; angka itu target")
} juta rupiah terealisasi, naik dari {n(F(B_L, 10), 1)} juta rupiah setahun sebelumnya;
- kunjungan rawat jalan di enam klinik utama menyentuh {n(KUNJ)} kunjungan;
- belanja terserap {p(RL, PG)}%.

### BAB I PENDAHULUAN

Rumah sakit didukung {SL + SP} orang pegawai sebagaimana tabel berikut.

Tabel 1.1 Pegawai menurut kelompok tenaga dan jenis kelamin, 31 Desember 2024

{
    tabel(
        "Kelompok tenaga | Laki-laki | Perempuan | Jumlah",
        [
            *((a, b, c, b + c) for a, (b, c) in SDM.items()),
            ("Total", SL, S(str(SP), str(SP - 10), "aritmetika_tabel", f"jumlah kolom Perempuan = {SP}"), SL + SP),
        ],
    )
}

Tenaga keperawatan dan kebidanan, yakni perawat ditambah bidan, berjumlah {71 + 168 + 54} orang atau {
    p(71 + 168 + 54, SL + SP, 1)
}% dari seluruh pegawai. {
    J(
        f"Porsi perempuan di antara perawat mencapai {p(168, 239, 1)}%, sedangkan di antara seluruh pegawai {p(SP, SL + SP, 1)}%.",
        "two bases: the women among the nurses, the women among all",
    )
} Jumlah tempat tidur tahun 2024 sebanyak {TT} unit, bertambah {TT - TT_L} unit dari tahun 2023.

### BAB II PERENCANAAN KINERJA

Penetapan kategori capaian mengacu pada skala berikut.

Tabel 2.1 Skala kategori capaian

{
    tabel(
        "No. | Rentang capaian | Kategori",
        [(1, "≥ 100%", "Sangat Baik"), (2, "90% – < 100%", "Baik"), (3, "75% – < 90%", "Cukup"), (4, "< 75%", "Kurang")],
    )
}

Untuk NDR berlaku rumus (2 × target − realisasi) ÷ target × 100% mengingat nilai yang lebih kecil menandakan mutu yang lebih baik.

### BAB III AKUNTABILITAS KINERJA

#### A. Capaian Perjanjian Kinerja

Tabel 3.1 Pengukuran kinerja tahun 2024

{
    tabel(
        "No. | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori",
        [(i + 1, a, s, n(tg, 2), n(r, 2), n(CAP[i], 2), PRED[i]) for i, (a, s, tg, r, _) in enumerate(PK)],
    )
}

Rata-rata kelima capaian adalah {
    S(n(sum(CAP) / 5, 2), n(sum(CAP) / 5 - 1, 2), "aritmetika_prosa", f"rata-rata lima capaian Tabel 3.1 = {n(sum(CAP) / 5, 2)}")
}%. Indikator BOR termasuk kategori {PRED[0]}, sementara persentase indikator SPM yang tercapai berkategori {
    S(PRED[3], "Cukup", "predikat", f"capaian {n(CAP[3], 2)} masuk 90% – < 100% = Baik")
} karena 17 dari 19 indikator SPM terpenuhi ({n(SPM, 2)}%). {
    J(
        f"Untuk NDR, realisasi {n(NDR, 2)}‰ lebih rendah dari target 16,00‰ sehingga capaiannya {n(CAP[1], 2)}%, bukan di bawah 100%.",
        "minimize indicator with (2T - R)/T",
    )
}

#### B. Indikator pelayanan rawat inap

Tabel 3.2 Parameter efisiensi dan mutu rawat inap

{
    tabel(
        "Parameter | Satuan | 2023 | 2024 | Standar Kemenkes",
        [
            ("Tempat tidur", "unit", TT_L, TT, "–"),
            ("Hari perawatan", "hari", n(HP_L), n(HP), "–"),
            ("Pasien keluar (hidup dan mati)", "orang", n(KELUAR_L), n(KELUAR), "–"),
            ("BOR", "%", n(BOR_L, 2), n(BOR, 2), "60–85"),
            ("ALOS", "hari", n(ALOS_L, 2), n(ALOS, 2), "6–9"),
            ("TOI", "hari", n(TOI_L, 2), n(TOI, 2), "1–3"),
            ("BTO", "kali", n(BTO_L, 2), n(BTO, 2), "40–50"),
            ("NDR", "‰", n(NDR_L, 2), n(NDR, 2), "< 25"),
            ("GDR", "‰", n(GDR_L, 2), n(GDR, 2), "< 45"),
        ],
    )
}

*Catatan: tahun 2024 berjumlah 366 hari; lama dirawat seluruh pasien keluar {n(LD)} hari (2023: {n(LD_L)} hari).*

{
    J(
        f"BOR 2024 diperoleh dari {n(HP)} hari perawatan dibagi {TT} tempat tidur × 366 hari, hasilnya {n(BOR, 2)}%.",
        "leap year: dividing by 365 gives another figure",
    )
} Dibandingkan tahun 2023 yang {n(BOR_L, 2)}%, BOR {TREN[BOR < BOR_L]} {
    S(
        n(bulat(BOR, 2) - bulat(BOR_L, 2), 2),
        t(bulat(BOR, 2), bulat(BOR_L, 2)),
        "aritmetika_prosa",
        f"{n(BOR, 2)} - {n(BOR_L, 2)} = {n(bulat(BOR, 2) - bulat(BOR_L, 2), 2)} poin; angka itu kenaikan relatif",
    )
} poin. {
    J(
        "Dua tahun sebelumnya, saat tempat tidur masih 196 unit, BOR pernah mencapai 71,05%, sehingga tingkat tahun 2024 belum menyamai tahun 2022.",
        "a rise against 2023, a fall against 2022",
    )
} Rata-rata lama rawat memendek dari {n(ALOS_L, 2)} hari menjadi {n(ALOS, 2)} hari, dan jeda pemakaian tempat tidur (TOI) {
    S(pilih(TOI < TOI_L, "berkurang", "bertambah"), "bertambah", "arah", f"TOI {n(TOI_L, 2)} menjadi {n(TOI, 2)}: berkurang")
} {n(bulat(TOI_L, 2) - bulat(TOI, 2), 2)} hari dari tahun sebelumnya. {
    J(
        f"BTO {n(BTO, 2)} kali berada di atas rentang standar 40–50 kali, dan hal ini bukan keberhasilan melainkan tanda pemakaian tempat tidur yang terlalu sering.",
        "above the range is not good here",
    )
}

Kematian ≥ 48 jam setelah masuk tercatat {MATI48} orang sehingga NDR {n(NDR, 2)} {
    S("permil", "persen", "satuan", "Tabel 3.2: NDR dalam ‰")
}; ditambah kematian < 48 jam sebanyak {MATIK} orang, GDR menjadi {n(GDR, 2)}‰. {
    J(
        f"GDR turun {n(bulat(GDR_L, 2) - bulat(GDR, 2), 2)} poin permil atau {t(bulat(GDR, 2), bulat(GDR_L, 2), 1)}% dari posisi tahun 2023.",
        "the same fall as points per mille and as a relative change",
    )
}

Hari perawatan per triwulan berturut-turut {n(HP_TW[0])}; {n(HP_TW[1])}; {n(HP_TW[2])}; dan {
    n(HP_TW[3])
} hari. Puncaknya di triwulan III dan {
    J(
        f"pada triwulan IV menyusut {t(HP_TW[3], HP_TW[2], 1)}% walaupun masih di atas triwulan I",
        "a fall against the quarter before, a rise against the first",
    )
}.

#### C. Rawat jalan

Tabel 3.3 Kunjungan enam klinik utama tahun 2024

{
    tabel(
        "Klinik | TW I | TW II | TW III | TW IV | Jumlah",
        [*((a, *map(n, v), n(sum(v))) for a, v in POLI.items()), ("Jumlah", *map(n, JML_POLI), n(KUNJ))],
    )
}

Klinik dengan kunjungan terbanyak ialah {urut[0]} ({n(sum(POLI[urut[0]]))} kunjungan atau {
    p(sum(POLI[urut[0]]), KUNJ, 1)
}%), disusul Klinik {urut[1]} sebanyak {n(sum(POLI[urut[1]]))} kunjungan. Adapun kunjungan paling sedikit ada di Klinik {urut[-1]} dengan {
    n(sum(POLI[urut[-1]]))
} kunjungan. Secara total terjadi pertumbuhan {t(KUNJ, KUNJ_L, 1)}% dari {
    n(KUNJ_L)
} kunjungan pada tahun 2023. Pada triwulan IV saja Klinik Saraf melayani {
    S(n(POLI["Saraf"][3]), n(POLI["Anak"][3]), "silang", f"Tabel 3.3 Saraf TW IV = {n(POLI['Saraf'][3])}; angka itu milik Anak")
} kunjungan. {
    J(
        f"Kunjungan Klinik Bedah semester II ({n(sum(POLI['Bedah'][2:]))}) lebih banyak daripada semester I ({n(sum(POLI['Bedah'][:2]))}) meskipun triwulan III sempat turun.",
        "semester sums against one quarter's fall",
    )
}

#### D. Pendapatan BLUD

Tabel 3.4 Pendapatan BLUD (juta rupiah)

{
    tabel(
        "Uraian | Target 2024 | Realisasi 2024 | % | Realisasi 2023",
        [
            *((a, *(n(F(x, 10), 1) for x in v[:2]), p(v[1], v[0], 1), n(F(v[2], 10), 1)) for a, v in BLUD.items()),
            ("Jumlah", n(F(B_T, 10), 1), n(F(B_R, 10), 1), p(B_R, B_T, 1), n(F(B_L, 10), 1)),
        ],
    )
}

Pendapatan BLUD tumbuh {n(TUMBUH, 2)}% ({
    J("target pertumbuhan 8,00%, sedangkan target nominalnya Rp71,0 miliar", "two targets of one income: growth and amount")
}) atau bertambah Rp{n(F(B_R - B_L, 10), 1)} juta. Klaim BPJS Kesehatan menyumbang {
    S(
        p(BLUD["Jasa layanan BPJS Kesehatan"][1], B_R, 1),
        p(BLUD["Jasa layanan BPJS Kesehatan"][1], B_T, 1),
        "aritmetika_prosa",
        f"61.243,7/{n(F(B_R, 10), 1)} x 100 = {p(612437, B_R, 1)}; pembagi target keliru",
    )
}% dari seluruh pendapatan. {
    J(
        f"Jasa layanan pasien umum menjadi satu-satunya pos yang tidak mencapai target ({p(88652, 94000, 1)}%) sekaligus satu-satunya yang turun dari tahun 2023.",
        "one line below the target while the total is above",
    )
}

#### E. Realisasi anggaran

Tabel 3.5 Realisasi belanja per program (Rp)

{
    tabel(
        "Program | Pagu | Realisasi | Sisa | %",
        [*((a, n(x), n(y), n(x - y), p(y, x)) for a, (x, y) in PROG.items()), ("Jumlah", n(PG), n(RL), n(PG - RL), p(RL, PG))],
    )
}

Dari pagu {rp(PG)} terealisasi {rp(RL)} ({p(RL, PG)}%), menyisakan {
    rp(PG - RL)
}. Serapan terendah terjadi pada Program Peningkatan Kapasitas SDM Kesehatan, yaitu {p(1692480500, 1875000000)}%. {
    J(
        f"Sisa terbesar justru ada pada program kedua, yakni sekitar Rp{n(F(78914250000 - 74236918700, 10**9), 2)} miliar.",
        "the largest rest is not at the lowest percentage",
    )
}

### BAB IV PENUTUP

Capaian tahun 2024 memperlihatkan perbaikan mutu layanan. Tahun 2025 rumah sakit menargetkan BOR 72,00% dan pertumbuhan pendapatan BLUD 9,00%.

Banyu Urip, 24 Januari 2025

Direktur RSUD {
    S(
        "dr. Sanjaya Wiryatama",
        "dr. Soemitro Hadi",
        "salin_tempel",
        "rumah sakit ini RSUD dr. Sanjaya Wiryatama; nama rumah sakit lain tertinggal",
    )
}
"""
