"""i11: a harbour master's office, LKIP 2025. Style: calls and GT, tons and TEU, quarters and semesters, non-tax revenue, waiting times in hours."""

from fractions import Fraction as F

from alat import J, S, bulat, n, p, pilih, t, tabel

AKHIRAN = "md"
TW = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")
CALL_D, GT_D = (742, 768, 791, 803), (1284600, 1312450, 1356980, 1398270)
CALL_L, GT_L = (118, 124, 131, 127), (986300, 1041750, 1107420, 1068930)
CD, GD, CL, GL = sum(CALL_D), sum(GT_D), sum(CALL_L), sum(GT_L)
CALL4, GT4 = 3471, 9218400
BRG = {  # tons 2024, 2025: imports, exports, domestic unloading, domestic loading
    "Impor": (412850, 438620),
    "Ekspor": (1286400, 1351975),
    "Bongkar dalam negeri": (1874320, 1803460),
    "Muat dalam negeri": (926730, 981445),
}
B4, B5 = (sum(v[i] for v in BRG.values()) for i in range(2))
TEU = {"Penuh": (41280, 44615), "Kosong": (17930, 16285)}
U4, U5 = (sum(v[i] for v in TEU.values()) for i in range(2))
PAX = {"Naik": (184250, 197640), "Turun": (179615, 195480)}
P4, P5 = (sum(v[i] for v in PAX.values()) for i in range(2))
PNBP = {  # million rupiah: target, realised
    "Jasa kenavigasian": (9850, 10284),
    "Jasa kepelabuhanan": (14200, 13865),
    "Jasa perkapalan": (3640, 3918),
    "Denda administratif": (310, 427),
}
NT, NR = (sum(v[i] for v in PNBP.values()) for i in range(2))
KEL = {"Tenggelam": (2, 1), "Kandas": (4, 3), "Terbakar": (1, 2), "Tubrukan": (3, 1), "Lain-lain": (2, 2)}
K4, K5 = (sum(v[i] for v in KEL.values()) for i in range(2))
WT4, WT5, ET4, ET5, BT4, BT5 = F("1.42"), F("1.18"), F("16.35"), F("17.02"), F("24.10"), F("23.48")
RAS4, RAS5 = bulat(ET4 * 100 / BT4, 2), bulat(ET5 * 100 / BT5, 2)
SPB, TEPAT = CD + CL, 3528
IK = [
    ("Kapal yang memperoleh SPB tepat waktu", "%", F(96), bulat(F(TEPAT * 100, SPB), 2), False),
    ("Waktu tunggu kapal (waiting time)", "jam", F("1.25"), WT5, True),
    ("Rasio waktu kerja efektif terhadap waktu sandar", "%", F(70), RAS5, False),
    ("Kecelakaan kapal per 10.000 kunjungan", "kejadian", F(26), bulat(F(K5 * 10000, SPB), 2), True),
    ("Realisasi PNBP", "Rp juta", F(NT), F(NR), False),
]
CAP = [bulat((2 * tg - r) * 100 / tg if kecil else r * 100 / tg, 2) for _, _, tg, r, kecil in IK]
ANG = {"Belanja pegawai": (11842, 11716), "Belanja barang": (9635, 9208), "Belanja modal": (4523, 4397)}
AP, AR = (sum(v[i] for v in ANG.values()) for i in range(2))
ton = lambda x, d=2: n(F(x, 10**6), d)  # noqa: E731

assert (
    min(CAP) >= 100
    and [a for a, v in KEL.items() if v[1] > v[0]] == ["Terbakar"]
    and [a for a, v in PNBP.items() if v[1] < v[0]] == ["Jasa kepelabuhanan"]
)
assert F(13, 10) < F(427, 310) < F(14, 10)

TEKS = f"""# LAPORAN KINERJA KANTOR KESYAHBANDARAN DAN OTORITAS PELABUHAN KELAS II TANJUNG SERUNI

## Tahun Anggaran 2025

### RINGKASAN

Pelabuhan Tanjung Seruni pada tahun {S("2025", "2024", "salin_tempel", "3.604 call adalah tahun 2025; tahun 2024 3.471 call")} melayani {n(SPB)} kunjungan kapal dengan arus barang {ton(B5)} juta ton. Kelima indikator kinerja mencapai target. PNBP yang disetor Rp{n(F(NR, 1000), 2)} miliar.

### BAB I – TUGAS DAN ORGANISASI

Kantor mempunyai tiga seksi dan satu subbagian. Pegawai 134 orang, yakni 96 PNS dan 38 PPNPN; {J("dari 96 PNS, 41 orang berkualifikasi syahbandar dan 17 orang di antaranya juga marine inspector.", "a subset of a subset")}

### BAB II – PERJANJIAN KINERJA

Tabel II.1 Indikator, target, realisasi, dan capaian

{tabel("No. | Indikator | Satuan | Target | Realisasi | Capaian (%)", [(i + 1, a, s, n(tg) if tg > 1000 else n(tg, 2), n(r) if r > 1000 else n(r, 2), n(CAP[i], 2)) for i, (a, s, tg, r, _) in enumerate(IK)])}

Keterangan: indikator nomor 2 dan 4 dihitung dengan rumus semakin kecil semakin baik.

Capaian indikator nomor 2 adalah {n(CAP[1], 2)}%; {J("waktu tunggu 1,18 jam lebih singkat dari batas 1,25 jam yang ditargetkan.", "shorter is better: over 100 although the value is below the target")}

### BAB III – HASIL KERJA

#### III.1 Kunjungan kapal

Tabel III.1 Kunjungan kapal per triwulan

{tabel("Periode | Dalam negeri (call) | Dalam negeri (GT) | Luar negeri (call) | Luar negeri (GT) | Jumlah call", [*((TW[i], CALL_D[i], n(GT_D[i]), CALL_L[i], n(GT_L[i]), CALL_D[i] + CALL_L[i]) for i in range(4)), ("Setahun", n(CD), S(n(GD), n(GD - 40000), "aritmetika_tabel", f"jumlah kolom GT dalam negeri = {n(GD)}"), CL, n(GL), n(SPB))])}

Kunjungan kapal naik {S(t(SPB, CALL4), t(CALL4, SPB), "aritmetika_prosa", f"({n(SPB)} - {n(CALL4)})/{n(CALL4)} x 100 = {t(SPB, CALL4)}; pembagi {n(SPB)} keliru")}% dari {n(CALL4)} call tahun lalu. Ukuran kapal luar negeri rata-rata {n(F(GL, CL))} GT, jauh di atas kapal dalam negeri yang {n(F(GD, CD))} GT. {J(f"Kapal luar negeri hanya {p(CL, SPB, 1)}% dari jumlah call, namun {p(GL, GD + GL, 1)}% dari jumlah GT.", "shares of calls and of tonnage")}

Kunjungan kapal luar negeri tertinggi terjadi pada {TW[CALL_L.index(max(CALL_L))]} dengan 131 call. {J(f"Secara semesteran, kunjungan dalam negeri semester II ({n(sum(CALL_D[2:]))} call) melebihi semester I ({n(sum(CALL_D[:2]))} call) sebesar {t(sum(CALL_D[2:]), sum(CALL_D[:2]), 1)}%.", "sums of quarters that no row prints")}

#### III.2 Arus barang, peti kemas, dan penumpang

Tabel III.2 Arus barang (ton)

{tabel("Jenis | 2024 | 2025 | Selisih | %", [*((a, n(v[0]), n(v[1]), n(v[1] - v[0]), ("-" if v[1] < v[0] else "") + t(v[1], v[0])) for a, v in BRG.items()), ("Jumlah", n(B4), n(B5), n(B5 - B4), t(B5, B4))])}

- Arus barang bertambah {S(n(B5 - B4), n(B5 - B4 + 70860), "aritmetika_prosa", f"{n(B5)} - {n(B4)} = {n(B5 - B4)}; penurunan bongkar dalam negeri tidak dikurangkan")} ton menjadi {n(B5)} ton.
- Perdagangan luar negeri (impor dan ekspor) {n(438620 + 1351975)} ton, {p(438620 + 1351975, B5, 1)}% dari seluruh arus barang.
- Ekspor mencapai {ton(1351975)} juta {S("ton", "TEU", "satuan", "Tabel III.2: ekspor 1.351.975 ton")}, tumbuh {t(1351975, 1286400)}%.
- Bongkar dalam negeri {S(pilih(1803460 < 1874320, "berkurang", "bertambah"), "bertambah", "arah", "1.803.460 < 1.874.320")} {n(1874320 - 1803460)} ton akibat pengalihan pasokan semen ke pelabuhan tetangga.
{J(f"- Empat jenis arus barang itu dibulatkan menjadi {ton(438620)}; {ton(1351975)}; {ton(1803460)}; dan {ton(981445)} juta ton, sedangkan totalnya {ton(B5)} juta ton.", "rounded parts beside the rounded total")}

Tabel III.3 Arus peti kemas (TEU)

{tabel("Status | 2024 | 2025", [*((a, n(v[0]), n(v[1])) for a, v in TEU.items()), ("Jumlah", n(U4), n(U5))])}

Peti kemas penuh naik {n(44615 - 41280)} TEU, sebaliknya peti kemas kosong turun {n(17930 - 16285)} TEU. {J(f"Porsi peti kemas kosong menurun dari {p(17930, U4, 1)}% menjadi {p(16285, U5, 1)}%, sesuatu yang diharapkan.", "a fall that is good")}

Penumpang naik {n(197640)} orang dan turun {n(195480)} orang, {J(f"jadi total {n(P5)} orang; kata naik dan turun di sini berarti embarkasi dan debarkasi.", "naik/turun mean boarding and landing, no directions of change")} {J("Puncaknya pada masa angkutan Lebaran, sekitar 61 ribu orang dalam 31 hari.", "an approximate part of the year")} Dibandingkan 2024 ({n(P4)} orang), arus penumpang tumbuh {t(P5, P4, 1)}%.

#### III.3 Keselamatan dan kelancaran

Tabel III.4 Kecelakaan kapal

{tabel("Jenis kejadian | 2024 | 2025", [*((a, *v) for a, v in KEL.items()), ("Jumlah", K4, K5)])}

Kecelakaan kapal {K5} kejadian, lebih sedikit {K4 - K5} kejadian daripada tahun 2024. {J("Hanya kejadian terbakar yang bertambah, dari 1 menjadi 2 kejadian (naik 100%).", "a doubling from one to two")} SPB yang terbit tepat waktu {n(TEPAT)} dari {n(SPB)} SPB, atau {S(n(IK[0][3], 2), n(CAP[0], 2), "silang", f"Tabel II.1: realisasi {n(IK[0][3], 2)}; {n(CAP[0], 2)} adalah capaian")}%.

Kinerja sandar:

{tabel("Unsur | 2024 | 2025", [("Waiting time (jam)", n(WT4, 2), n(WT5, 2)), ("Effective time (jam)", n(ET4, 2), n(ET5, 2)), ("Berthing time (jam)", n(BT4, 2), n(BT5, 2)), ("ET : BT (%)", n(RAS4, 2), n(RAS5, 2))])}

Waktu tunggu berkurang {n(WT4 - WT5, 2)} jam atau sekitar {n((WT4 - WT5) * 60)} menit. {J(f"Rasio ET terhadap BT membaik {n(RAS5 - RAS4, 2)} poin karena pembilangnya naik dan penyebutnya turun.", "a ratio moved by both parts")}

#### III.4 PNBP dan anggaran

Tabel III.5 Penerimaan negara bukan pajak (Rp juta)

{tabel("Jenis | Target | Realisasi | Lebih (kurang) | %", [*((a, n(v[0]), n(v[1]), n(v[1] - v[0]) if v[1] > v[0] else f"({n(v[0] - v[1])})", S(p(v[1], v[0]), "106,74", "aritmetika_tabel", "3.918/3.640 x 100 = 107,64") if a == "Jasa perkapalan" else p(v[1], v[0])) for a, v in PNBP.items()), ("Jumlah", n(NT), n(NR), n(NR - NT), p(NR, NT))])}

{J("Denda administratif terealisasi hampir 1,4 kali target.", "a multiple, rounded: 1.377")} PNBP melampaui target Rp{n(NR - NT)} juta. Jasa kepelabuhanan kurang Rp{S(str(14200 - 13865), "353", "silang", "Tabel III.5: 14.200 - 13.865 = 335")} juta dari target, ditutup oleh kelebihan tiga jenis penerimaan lain sebesar Rp{n(NR - NT + 335)} juta. Pangsa jasa kepelabuhanan dalam PNBP {S(p(13865, NR, 1), p(13865, NT, 1), "aritmetika_prosa", f"13.865/{n(NR)} x 100 = {p(13865, NR, 1)}; dibagi target keliru")}%.

Anggaran kantor Rp{n(AP)} juta dan terserap Rp{n(AR)} juta ({p(AR, AP)}%), terdiri atas belanja pegawai Rp{n(11716)} juta, belanja barang Rp{n(9208)} juta, dan belanja modal Rp{n(4397)} juta. {J(f"PNBP yang dihasilkan setara {n(F(NR, AR), 2)} kali belanja kantor.", "a ratio of income to spending")}

### BAB IV – PENUTUP

Pada tahun 2026 kantor akan menambah satu tambatan dan menargetkan waktu tunggu 1,10 jam.
"""
