"""i06: a court of first instance, LKjIP 2025. Style: case tables, amounts in words, brackets after numbers, formulas written out."""

from datetime import date
from fractions import Fraction as F

from alat import J, S, bulat, hari, n, p, t, tabel, tb, tgl

AKHIRAN = "md"
LANTIK, SIDANG = date(2025, 1, 16), date(2025, 9, 24)
PKR = {  # left from 2024, filed 2025, decided 2025, in time
    "Pidana biasa": (31, 418, 421, 417),
    "Pidana anak": (1, 23, 24, 24),
    "Perdata gugatan": (22, 130, 127, 119),
    "Perdata permohonan": (4, 206, 208, 208),
    "Gugatan sederhana": (2, 37, 38, 36),
}
S4, MSK, PTS, TEP = (sum(v[i] for v in PKR.values()) for i in range(4))
BBN = S4 + MSK
S5 = BBN - PTS
L = (44, 771, 755, 60)  # 2024: left 2023, filed, decided, left
assert L[0] + L[1] - L[2] == L[3] == S4
PID_P, PER_P = 421 + 24, 127 + 208 + 38
UH = {"Banding": (41, 26), "Kasasi": (19, 14), "Peninjauan kembali": (3, 2)}  # criminal, civil
MED, MED_B, DIV, DIV_B = 112, 9, 18, 7
DIPA1 = {"Belanja pegawai": (5218460000, 5187325400), "Belanja barang": (1876340000, 1851219650), "Belanja modal": (248500000, 247900000)}
DIPA3 = {"Belanja barang": (146750000, 139842500)}
P1, R1 = (sum(v[i] for v in DIPA1.values()) for i in range(2))
P3, R3 = 146750000, 139842500
IK = [
    ("Perkara yang diselesaikan tepat waktu", F(95), F(TEP * 100, PTS)),
    ("Perkara yang tidak mengajukan banding", F(90), F((PTS - 67) * 100, PTS)),
    ("Putusan yang diunggah pada hari yang sama", F(96), F(779 * 100, PTS)),
    ("Perkara anak yang diselesaikan dengan diversi", F(30), F(DIV_B * 100, DIV)),
    ("Mediasi yang berhasil", F(10), F(MED_B * 100, MED)),
    ("Indeks persepsi pencari keadilan", F(88), F("91.35")),
]
REA = [bulat(r, 2) for _, _, r in IK]
CAP = [bulat(r / tg * 100, 2) for (_, tg, _), r in zip(IK, REA, strict=True)]
LAMA = {"0–3 bulan": 702, ">3–5 bulan": 102, ">5 bulan": 14}
assert sum(LAMA.values()) == PTS and LAMA[">5 bulan"] == PTS - TEP


def rp(x: int) -> str:
    """As the courts write it."""
    return f"Rp. {n(x)},-"


assert [i + 1 for i, c in enumerate(CAP) if c < 100] == [3, 5] and max(CAP) == CAP[3] and S5 < S4
assert 421 - 417 == 4 and sum(sum(v) for v in UH.values()) == 105 and F(130, MSK) < F(25, S5)
assert n(F(MSK, 12)) == "68"

TEKS = f"""# LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2025
# PENGADILAN NEGERI KARANGMULYA KELAS I B

## KATA PENGANTAR

Puji syukur ke hadirat Tuhan Yang Maha Esa, LKjIP Pengadilan Negeri Karangmulya Tahun 2025 selesai disusun. Ketua Pengadilan yang baru dilantik pada hari {hari(LANTIK)}, {tgl(LANTIK)}, dan laporan ini adalah laporan pertama pada masa jabatannya.

## RINGKASAN EKSEKUTIF

Sepanjang 2025 Pengadilan Negeri Karangmulya menangani {BBN} perkara, yaitu sisa tahun 2024 sebanyak {S4} perkara ditambah perkara masuk {MSK} perkara. Perkara yang diputus {PTS} perkara, sehingga sisa akhir tahun 2025 sebanyak {S(str(S5), str(S4), "silang", f"Tabel 2: {BBN} - {PTS} = {S5}; {S4} adalah sisa 2024")} perkara. Rasio produktivitas (perkara putus dibanding beban perkara) {p(PTS, BBN)}%.

Anggaran dikelola melalui 2 (dua) DIPA:

1. DIPA 01 (Badan Urusan Administrasi) sebesar {rp(P1)} ({tb(P1).replace("miliar", "milyar")} rupiah);
2. DIPA 03 (Badan Peradilan Umum) sebesar {rp(P3)} ({S(tb(P3), tb(164750000), "terbilang", f"{n(P3)} = {tb(P3)}")} rupiah).

## BAB I PENDAHULUAN

Pengadilan didukung 11 (sebelas) hakim, 14 (empat belas) panitera pengganti, dan 6 (enam) jurusita. {J("Dari 11 hakim itu 5 orang bersertifikat hakim anak dan 4 orang bersertifikat hakim lingkungan; 2 orang memiliki keduanya.", "overlapping subsets: 5 + 4 need not be distinct persons")}

## BAB II PERENCANAAN

Enam indikator ditetapkan dalam Perjanjian Kinerja. Capaian dihitung dengan rumus: realisasi ÷ target × 100%.

## BAB III AKUNTABILITAS

### 3.1 Pengukuran kinerja

**Tabel 1.** Pengukuran kinerja 2025

{tabel("No | Indikator | Target | Realisasi | Capaian", [(i + 1, a, n(tg, 2) + ("%" if i < 5 else ""), n(REA[i], 2) + ("%" if i < 5 else ""), n(CAP[i], 2) + "%") for i, (a, tg, _) in enumerate(IK)])}

Ada {S(tb(sum(c < 100 for c in CAP)), "tiga", "cacah", "capaian < 100%: " + ", ".join(str(i + 1) for i, c in enumerate(CAP) if c < 100))} indikator yang capaiannya di bawah 100%. Capaian tertinggi, {n(max(CAP), 2)}%, diperoleh indikator diversi.

### 3.2 Keadaan perkara

**Tabel 2.** Keadaan perkara tahun 2025

{tabel("Jenis perkara | Sisa 2024 | Masuk | Beban | Putus | Sisa 2025 | Produktivitas (%)", [*((a, v[0], v[1], v[0] + v[1], v[2], S(str(v[0] + v[1] - v[2]), "29", "aritmetika_tabel", "22 + 130 - 127 = 25") if a == "Perdata gugatan" else v[0] + v[1] - v[2], p(v[2], v[0] + v[1])) for a, v in PKR.items()), ("Jumlah", S4, MSK, BBN, PTS, S5, p(PTS, BBN))])}

{J("Rata-rata 68 perkara didaftarkan setiap bulan, dengan Maret sebagai bulan teramai (91 perkara).", "a rounded monthly mean beside one month")} Perkara masuk bertambah {MSK - L[1]} perkara dari {L[1]} perkara pada 2024, atau {t(MSK, L[1], 1)}%. Jumlah perkara putus pun naik dari {L[2]} menjadi {PTS} perkara. Sisa perkara {S("menyusut", "membengkak", "arah", f"sisa {S4} menjadi {S5}")} dari {S4} perkara menjadi {S5} perkara ({t(S5, S4, 1)}%). {J(f"Produktivitas perkara anak {p(24, 24)}% karena 24 perkara putus terdiri atas 23 perkara masuk dan 1 perkara sisa tahun lalu.", "decided cases exceed the filed ones")}

Perkara pidana yang diputus {PID_P} perkara dan perkara perdata {PER_P} perkara. Perdata mengambil {S(p(PER_P, PTS, 1), p(PER_P, BBN, 1), "aritmetika_prosa", f"{PER_P}/{PTS} x 100 = {p(PER_P, PTS, 1)}; dibagi beban {BBN} keliru")}% dari perkara putus. {J(f"Gugatan hanya {p(130, MSK, 1)}% dari perkara masuk, tetapi {p(25, S5, 1)}% dari sisa perkara.", "shares of two different wholes")}

**Tabel 3.** Lama penyelesaian perkara putus

{tabel("Lama penyelesaian | Perkara | %", [*((a, v, p(v, PTS, 1)) for a, v in LAMA.items()), ("Jumlah", PTS, "100,0")])}

Perkara yang putus dalam 5 (lima) bulan dikategorikan tepat waktu, yakni {702 + 102} perkara atau {p(TEP, PTS)}%. {J(f"Empat belas perkara yang lewat lima bulan terdiri atas 4 perkara pidana biasa, {127 - 119} gugatan, dan {38 - 36} gugatan sederhana.", "differences of decided and in-time cases: 421 - 417, 127 - 119, 38 - 36")}

### 3.3 Upaya hukum, mediasi, dan diversi

**Tabel 4.** Upaya hukum yang diajukan pada tahun 2025

{tabel("Upaya hukum | Pidana | Perdata | Jumlah", [*((a, v[0], v[1], sum(v)) for a, v in UH.items()), ("Jumlah", sum(v[0] for v in UH.values()), sum(v[1] for v in UH.values()), sum(sum(v) for v in UH.values()))])}

Perkara yang diajukan banding {sum(UH["Banding"])} perkara, sehingga perkara yang tidak diajukan banding berjumlah {S(str(PTS - 67), str(PTS - 76), "aritmetika_prosa", f"{PTS} - 67 = {PTS - 67}; 67 terbaca 76")} perkara ({p(PTS - 67, PTS)}%). Pada upaya hukum kasasi, perkara {S("pidana", "perdata", "salin_tempel", "Tabel 4: 19 perkara kasasi adalah pidana; perdata 14")} berjumlah 19 perkara. {J("Jumlah 105 upaya hukum tidak berarti 105 perkara, karena satu perkara dapat menempuh lebih dari satu upaya hukum.", "a count of remedies, not of cases")}

Mediasi ditempuh untuk {MED} gugatan dan {MED_B} di antaranya berhasil ({p(MED_B, MED)}%). Target keberhasilan 10,00% belum tercapai, selisihnya {n(10 - bulat(F(MED_B * 100, MED), 2), 2)} poin. Diversi diupayakan terhadap {DIV} perkara anak, {DIV_B} di antaranya berhasil. {J("Diversi berhasil 7 dari 18 perkara (38,89%), jauh melampaui mediasi dalam persentase walaupun jumlah perkaranya lebih sedikit.", "larger rate, smaller count")}

Sidang keliling tahun ini dibuka pada hari {S(hari(SIDANG), "Kamis", "tanggal", f"{tgl(SIDANG)} hari {hari(SIDANG)}")}, {tgl(SIDANG)} di Kecamatan Batu Gading dan menyelesaikan 46 permohonan. {J("Jumlah itu sudah termasuk dalam 208 permohonan yang diputus.", "a subset, nothing to be added")}

### 3.4 Keuangan

**Tabel 5.** Realisasi DIPA 01

{tabel("Jenis belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %", [*((a, n(x), n(y), n(x - y), p(y, x)) for a, (x, y) in DIPA1.items()), ("Jumlah", n(P1), n(R1), n(P1 - R1), p(R1, P1))])}

**Tabel 6.** Realisasi DIPA 03

{tabel("Jenis belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %", [("Belanja barang", n(P3), n(R3), n(P3 - R3), p(R3, P3)), ("Jumlah", n(P3), n(R3), n(P3 - R3), p(R3, P3))])}

Serapan DIPA 01 {p(R1, P1)}% dan DIPA 03 {S(p(R3, P3), p(DIPA1["Belanja barang"][1], DIPA1["Belanja barang"][0]), "silang", f"Tabel 6: {p(R3, P3)}; {p(1851219650, 1876340000)} milik belanja barang DIPA 01")}%. {J(f"Gabungan kedua DIPA terserap {p(R1 + R3, P1 + P3)}%, lebih dekat ke DIPA 01 karena pagunya jauh lebih besar.", "a weighted share, not the mean of two percentages")} Sisa kedua DIPA {rp(P1 + P3 - R1 - R3)}.

## BAB IV PENUTUP

Tahun 2026 fokus perbaikan ialah keberhasilan mediasi dan pengunggahan putusan pada hari yang sama.
"""
