"""i10: a statistics office of a city, LAKIN 2025. Style: response rates, points, base changes, methods changed, year on year and month on month."""

from datetime import date
from fractions import Fraction as F

from alat import J, S, bulat, hari, n, p, t, tabel, tgl

AKHIRAN = "txt"
RILIS, MONEV = date(2025, 11, 3), date(2025, 12, 16)
SUR = {  # sample, answered, refused, not found
    "Susenas Maret": (820, 801, 11, 8),
    "Susenas September": (240, 231, 6, 3),
    "Sakernas Agustus": (960, 934, 15, 11),
    "Survei Harga Konsumen": (412, 409, 2, 1),
    "Survei Industri Mikro dan Kecil": (365, 331, 21, 13),
    "Survei Hotel dan Akomodasi": (148, 127, 14, 7),
}
assert all(v[0] == sum(v[1:]) for v in SUR.values()), SUR
SC, SJ, SR, SN_ = (sum(v[i] for v in SUR.values()) for i in range(4))
TK = {"Penduduk usia kerja": (268140, 272615), "Angkatan kerja": (179905, 184310), "Bekerja": (169470, 174485)}
ANGG4, ANGG5 = 179905 - 169470, 184310 - 174485
TPT4, TPT5 = bulat(F(ANGG4 * 100, 179905), 2), bulat(F(ANGG5 * 100, 184310), 2)
TPAK4, TPAK5 = bulat(F(17990500, 268140), 2), bulat(F(18431000, 272615), 2)
IHK = {
    "Juli": F("108.42"),
    "Agustus": F("108.29"),
    "September": F("108.53"),
    "Oktober": F("108.87"),
    "November": F("109.04"),
    "Desember": F("109.61"),
}
IHK_D4, IHK_JUN = F("106.74"), F("108.20")
B = list(IHK)
MTM = [bulat((IHK[b] - (IHK[B[i - 1]] if i else IHK_JUN)) * 100 / (IHK[B[i - 1]] if i else IHK_JUN), 2) for i, b in enumerate(B)]
YOY = bulat((IHK["Desember"] - IHK_D4) * 100 / IHK_D4, 2)
SKD = {"Sangat puas": 61, "Puas": 98, "Cukup puas": 17, "Kurang puas": 4}
RS = sum(SKD.values())
PUAS = bulat(F(159 * 100, RS), 2)
RR = bulat(F(SJ * 100, SC), 2)
IK = [
    ("Persentase pengguna data yang puas", F(86), PUAS),
    ("Tingkat respons survei", F("95.5"), RR),
    ("Publikasi yang terbit tepat waktu", F(100), bulat(F(2300, 24), 2)),
    ("Metadata kegiatan statistik sektoral yang dibina", F(70), bulat(F(3200, 42), 2)),
    ("Nilai SAKIP", F(72), F("73.18")),
]
CAP = [bulat(r / tg * 100, 2) for _, tg, r in IK]
LAYAN = {"Datang langsung": (314, 262), "Surel": (187, 215), "WhatsApp": (406, 538), "Situs web": (1218, 1347)}
L4, L5 = (sum(v[i] for v in LAYAN.values()) for i in range(2))
PDRB = {
    "Perdagangan": (F("21.84"), F("22.31")),
    "Konstruksi": (F("17.62"), F("17.05")),
    "Industri pengolahan": (F("14.93"), F("15.10")),
    "Transportasi": (F("11.27"), F("11.96")),
    "Lainnya": (F("34.34"), F("33.58")),
}
assert all(sum(v[i] for v in PDRB.values()) == 100 for i in range(2))
ANG = {"Dukungan Manajemen": (4186, 4102), "Penyediaan dan Pelayanan Informasi Statistik": (3274, 3158)}
AP, AR = (sum(v[i] for v in ANG.values()) for i in range(2))
sulit = min(SUR, key=lambda a: F(SUR[a][1], SUR[a][0]))

assert [c < 100 for c in CAP] == [False, False, True, False, False] and ANGG5 < ANGG4 and TPT5 < TPT4 and MTM[1] < 0
assert max(SUR, key=lambda a: SUR[a][2]) == "Survei Industri Mikro dan Kecil" and sulit == max(SUR, key=lambda a: F(SUR[a][2], SUR[a][0]))
assert sorted(SUR, key=lambda a: -SUR[a][0])[:3] == ["Sakernas Agustus", "Susenas Maret", "Survei Harga Konsumen"]
assert [a for a, v in LAYAN.items() if v[1] < v[0]] == ["Datang langsung"] and max(
    LAYAN, key=lambda a: F(LAYAN[a][1], LAYAN[a][0])
) == "WhatsApp"
assert sum(MTM) != bulat((IHK["Desember"] - IHK_JUN) * 100 / IHK_JUN, 2)
assert F("5.1") <= TPT5 <= F("5.6") and LAYAN["Situs web"][1] * 2 > L5

TEKS = f"""LAPORAN KINERJA TAHUN 2025
KANTOR STATISTIK KOTA WIDARAPAYUNG

1. PENGANTAR

Kantor Statistik Kota Widarapayung menyelenggarakan kegiatan statistik dasar dan membina statistik sektoral pada 42 produsen data. Monitoring akhir tahun diadakan hari {hari(MONEV)} tanggal {tgl(MONEV)}. Pencacahan Sakernas berlangsung 4 sampai dengan 30 Agustus 2025, diolah selama dua bulan, dan hasilnya dirilis pada {S(tgl(RILIS), "3 Juli 2025", "tanggal", "rilis tidak mungkin mendahului pencacahan Agustus dan pengolahan dua bulan")}.

2. CAPAIAN PERJANJIAN KINERJA

Tabel 1. Target dan realisasi indikator kinerja, 2025

{tabel("Indikator | Target | Realisasi | Capaian (%)", [(a, n(tg, 2), n(r, 2), n(CAP[i], 2)) for i, (a, tg, r) in enumerate(IK)])}

Empat dari lima indikator mencapai target. Yang belum adalah publikasi tepat waktu: 23 dari 24 publikasi terbit sesuai jadwal ARC ({p(23, 24)} persen). {J("Target 100 persen pada indikator publikasi membuat capaian tidak mungkin lebih dari 100.", "a bounded indicator")}

Rata-rata capaian lima indikator {n(sum(CAP) / 5, 2)} persen.

3. PENGUMPULAN DATA

Tabel 2. Sampel dan hasil pencacahan

{tabel("Survei | Sampel | Terisi | Menolak | Tidak ditemukan | Respons (%)", [*((a, *v, p(v[1], v[0], 1)) for a, v in SUR.items()), ("Jumlah", n(SC), n(SJ), SR, SN_, p(SJ, SC, 1))])}

Dari {n(SC)} sampel terkumpul {n(SJ)} isian lengkap, atau {n(RR, 2)} persen. Nonrespons {S(str(SC - SJ), str(SC - SJ + 9), "aritmetika_prosa", f"{n(SC)} - {n(SJ)} = {SC - SJ}")} sampel, terdiri dari {SR} penolakan dan {SN_} sampel tidak ditemukan. Survei tersulit dari segi respons ialah {S(sulit, "Survei Industri Mikro dan Kecil", "salin_tempel", f"respons terendah Tabel 2: {sulit} {p(SUR[sulit][1], SUR[sulit][0], 1)}")} ({p(SUR[sulit][1], SUR[sulit][0], 1)} persen). {J(f"Penolakan terbanyak terjadi pada Survei Industri Mikro dan Kecil (21), tetapi tingkat penolakan tertinggi ada pada Survei Hotel dan Akomodasi ({p(14, 148, 1)} persen).", "most refusals and highest refusal rate differ")}

Urutan survei menurut banyaknya sampel, dari yang terbesar: {S("Sakernas Agustus, Susenas Maret, Survei Harga Konsumen", "Sakernas Agustus, Survei Harga Konsumen, Susenas Maret", "urutan", "sampel 960, 820, 412")}, dan seterusnya.

4. BEBERAPA HASIL STATISTIK

4.1 Ketenagakerjaan

Tabel 3. Penduduk usia kerja menurut kegiatan (orang), Agustus

{tabel("Kegiatan | Agustus 2024 | Agustus 2025", [*((a, n(v[0]), n(v[1])) for a, v in TK.items()), ("Penganggur", n(ANGG4), n(ANGG5)), ("Bukan angkatan kerja", n(268140 - 179905), n(272615 - 184310)), ("TPAK (%)", n(TPAK4, 2), n(TPAK5, 2)), ("TPT (%)", n(TPT4, 2), n(TPT5, 2))])}

- {J("RPJMD menargetkan TPT 2025 pada rentang 5,10–5,60 persen; realisasi 5,33 persen berada di dalamnya.", "a range target, neither bound is the base")}
- Angkatan kerja bertambah {n(184310 - 179905)} orang, penduduk bekerja bertambah {n(174485 - 169470)} orang.
- Penganggur berkurang {S(n(ANGG4 - ANGG5), "601", "aritmetika_prosa", f"{n(ANGG4)} - {n(ANGG5)} = {n(ANGG4 - ANGG5)}")} orang, sehingga TPT {S("turun", "naik", "arah", f"TPT {n(TPT4, 2)} menjadi {n(TPT5, 2)}")} {n(TPT4 - TPT5, 2)} persen poin menjadi {n(TPT5, 2)} persen.
- TPAK sebesar {n(TPAK5, 2)} persen, lebih tinggi {n(TPAK5 - TPAK4, 2)} {S("persen poin", "persen", "satuan", f"selisih {n(TPAK5, 2)} dan {n(TPAK4, 2)} dalam persen poin; secara relatif {t(TPAK5, TPAK4)} persen")} daripada Agustus 2024. Artinya, dari 100 penduduk usia kerja, sekitar {n(TPAK5)} orang aktif di pasar kerja.
{J(f"- Berkurangnya penganggur {t(ANGG5, ANGG4, 2)} persen tidak sama dengan turunnya TPT, karena angkatan kerja juga berubah.", "relative change of a count against change of a rate")}

4.2 Harga konsumen

Tabel 4. IHK (2022 = 100) dan inflasi, semester II 2025

{tabel("Bulan | IHK | Inflasi m-to-m (%)", [(b, n(IHK[b], 2), n(MTM[i], 2)) for i, b in enumerate(B)])}

IHK Desember 2024 adalah {n(IHK_D4, 2)} dan IHK Juni 2025 {n(IHK_JUN, 2)}. Inflasi tahun ke tahun Desember 2025 {S(n(YOY, 2), n(IHK["Desember"] - IHK_D4, 2), "aritmetika_prosa", f"(109,61 - 106,74)/106,74 x 100 = {n(YOY, 2)}; {n(IHK['Desember'] - IHK_D4, 2)} adalah selisih indeks")} persen. {J(f"Agustus mengalami deflasi {n(-MTM[1], 2)} persen, artinya harga turun terhadap Juli, bukan terhadap Agustus 2024.", "deflation month to month")} {J(f"Inflasi selama semester II ({n((IHK['Desember'] - IHK_JUN) * 100 / IHK_JUN, 2)} persen) bukan jumlah sederhana keenam inflasi bulanan, walaupun keduanya berdekatan.", "compounding")}

4.3 Struktur ekonomi

Tabel 5. Distribusi PDRB atas dasar harga berlaku (%)

{tabel("Lapangan usaha | 2024 | 2025", [*((a, n(v[0], 2), n(v[1], 2)) for a, v in PDRB.items()), ("Jumlah", "100,00", "100,00")])}

Perdagangan menyumbang {S("22,31", "21,84", "silang", "Tabel 5 kolom 2025: 22,31; 21,84 adalah 2024")} persen PDRB tahun 2025. {J(f"Kontribusi konstruksi menyusut {n(F('17.62') - F('17.05'), 2)} poin; penyusutan kontribusi tidak berarti nilai tambahnya turun.", "a share falls, the level may rise")}

Catatan: sejak 2025 survei hotel memakai kerangka sampel baru; {J("karena metode berubah, tingkat hunian kamar 2025 (46,8 persen) tidak diperbandingkan dengan 2024 (51,3 persen).", "a break in the series, no claim of a fall")}

5. PELAYANAN

Tabel 6. Permintaan data menurut saluran

{tabel("Saluran | 2024 | 2025 | Perubahan (%)", [*((a, n(v[0]), n(v[1]), ("-" if v[1] < v[0] else "") + t(v[1], v[0], 1)) for a, v in LAYAN.items()), ("Jumlah", n(L4), n(L5), t(L5, L4, 1))])}

Pelayanan data tahun 2025 mencapai {n(L5)} permintaan. Saluran WhatsApp melayani {S("538", "583", "silang", "Tabel 6: WhatsApp 2025 = 538")} permintaan dan tumbuh paling cepat, {t(538, 406, 1)} persen, {J("meskipun permintaan terbanyak tetap lewat situs web (lebih dari separuh).", "largest share and fastest growth differ: 1.347 of 2.362")} Hanya layanan tatap muka yang berkurang.

Survei Kebutuhan Data menjaring {RS} responden: {SKD["Sangat puas"]} sangat puas, {SKD["Puas"]} puas, {SKD["Cukup puas"]} cukup puas, dan {SKD["Kurang puas"]} kurang puas. {J(f"Pengguna yang digolongkan puas adalah dua kelompok teratas, {61 + 98} orang ({n(PUAS, 2)} persen); kelompok cukup puas tidak dihitung.", "top two classes only")}

6. ANGGARAN

Pagu Rp{n(AP)} juta, realisasi Rp{n(AR)} juta ({p(AR, AP)} persen). Program Dukungan Manajemen menyerap Rp{n(4102)} juta dari Rp{n(4186)} juta; Program Penyediaan dan Pelayanan Informasi Statistik Rp{n(3158)} juta dari Rp{n(3274)} juta.
"""
