"""The oracle itself is checked: every value here was worked out with pencil and paper, and the working stands beside it."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.oracle import harapan
from tests.oracle.kinerja import capaian_mentah, predikat
from tests.oracle.rumus import Tiada, hitung
from tests.oracle.sel import bulatkan, digit, sel
from tests.oracle.tabel import Paket

CONTOH = Path(__file__).parents[2] / "contoh"
RSUD, KECAMATAN, JAMBI = CONTOH / "rsud-cempaka", CONTOH / "kecamatan-bukit-teduh", CONTOH / "jambi-2021"
D = Decimal

TANGAN = [
    # 36.617 / 48.180 = 0,76000415; inside 60-85
    (RSUD, 2023, "realisasi/asli_bor/2023", "76,00%"),
    (RSUD, 2023, "capaian/asli_bor/2023", "100,00%"),
    # 24.528 / 43.800 = 56 %; below 60: 56 / 60 = 93,333
    (RSUD, 2022, "capaian/asli_bor/2021", "93,33%"),
    # 26.280 / 43.800 = 60 %, exactly on the lower bound
    (RSUD, 2022, "capaian/asli_bor/2022", "100,00%"),
    (RSUD, 2022, "tercapai/asli_bor/2022", "ya"),
    # 47.763 / 54.900 = 87 %; above the 84 of the revised agreement: (2 x 84 - 87) / 84 = 81 / 84 = 96,4286
    (RSUD, 2024, "target/bor/2024/atas", "84,00%"),
    (RSUD, 2024, "target-renstra/bor/2024/atas", "85,00%"),
    (RSUD, 2024, "pk/pk-2024/bor/atas", "82,00%"),
    (RSUD, 2024, "capaian/bor/2024", "96,43%"),
    # a later report measures 2024 with the agreement of 2024 too
    (RSUD, 2025, "capaian/bor/2024", "96,43%"),
    # 46.539 / 54.750 = 85,0027 %, printed 85,00: as printed it is inside
    (RSUD, 2025, "tercapai/bor/2025", "ya"),
    (RSUD, 2025, "capaian/bor/2025", "100,00%"),
    # pasien keluar 10.320 + 95 + 169 = 10.584; 44.210 / 10.584 = 4,17706; (8,60 - 4,18) / 4,30 = 4,42 / 4,30 = 102,7907
    (RSUD, 2024, "variabel/pasien_keluar/2024", "10.584"),
    (RSUD, 2024, "capaian/avlos/2024", "102,79%"),
    # against 4,00 in 2026: (8,00 - 4,18) / 4,00 = 95,50
    (RSUD, 2024, "capaian-akhir/avlos/2024", "95,50%"),
    # minimize-rasio: 35.120 / 8.729 = 4,0234 printed 4,02; own target of the agreement 4,20 / 4,02 = 104,4776
    (RSUD, 2023, "capaian/asli_los/2023", "104,48%"),
    # 4,395 is printed 4,40; 25.890 / 6.327 = 4,0920 printed 4,09; 4,40 / 4,09 = 107,5795
    (RSUD, 2022, "target/asli_los/2022", "4,40"),
    (RSUD, 2022, "capaian/asli_los/2022", "107,58%"),
    # 169 / 10.584 x 1000 = 15,9675
    (RSUD, 2024, "realisasi/ndr/2024", "15,97‰"),
    # 10.584 / 150 = 70,56; / 58,80 = exactly 120, the cap itself
    (RSUD, 2024, "capaian-mentah/bto/2024", "120,00%"),
    # 180 / 120 = 150, capped at 120
    (RSUD, 2024, "capaian-mentah/nakes/2024", "150,00%"),
    (RSUD, 2024, "capaian/nakes/2024", "120,00%"),
    # 182 / 200 = 91, exactly the bound of the highest kategori
    (RSUD, 2025, "kategori/nakes/2025", "Sangat Tinggi"),
    # 76.629.169.205 against 78.908.667.510: -2.279.498.305 / 78.908.667.510 = -2,8888 %; -2,89 / 5,00 = -57,80; floor 0
    (RSUD, 2024, "realisasi/pertumbuhan_pendapatan/2024", "-2,89%"),
    (RSUD, 2024, "capaian-mentah/pertumbuhan_pendapatan/2024", "-57,80%"),
    (RSUD, 2024, "capaian/pertumbuhan_pendapatan/2024", "0,00%"),
    (RSUD, 2024, "selisih/pendapatan/2024", "-Rp2.279.498.305"),
    # the murni's own 80 does not stand in the perubahan, whose empty cell means the plan's 85
    (RSUD, 2024, "pk/pk-2024/crr", "80,00%"),
    (RSUD, 2024, "target/crr/2024", "85,00%"),
    # unsur 3,26 + 3,21 + 3,10 + 3,40 + 3,30 + 3,37 + 3,45 + 3,50 + 3,18 = 29,77; / 9 x 25 = 82,6944
    (RSUD, 2024, "realisasi/ikm/2024", "82,69 (B)"),
    # 31,80 / 9 x 25 = 88,3333, just above 88,31
    (RSUD, 2025, "realisasi/ikm/2025", "88,33 (A)"),
    # 28,40 / 9 x 25 = 78,8889; 82,69 - 78,89
    (RSUD, 2024, "selisih/ikm/2024", "3,80 poin"),
    # the bound itself belongs to the step below: 60,00 is CC, 70,00 is B, 70,15 is BB
    (RSUD, 2022, "predikat/asli_sakip/2022", "CC"),
    (RSUD, 2024, "target/sakip/2024", "70,00 (B)"),
    (RSUD, 2024, "realisasi/sakip/2024", "70,15 (BB)"),
    # none promised, none happened; the next year two against none cannot be told in percent
    (RSUD, 2024, "capaian/insiden/2024", "100,00%"),
    (RSUD, 2025, "capaian/insiden/2025", ""),
    (RSUD, 2025, "tercapai/insiden/2025", "tidak"),
    # TOI 2024: (54.900 - 47.763) / 10.584 = 7.137 / 10.584 = 0,6743, printed 0,67; / 1,00
    (RSUD, 2024, "capaian/toi/2024", "67,00%"),
    # (96,43 + 102,79 + 67,00 + 120,00 + 100,19) / 5 = 486,41 / 5; of those in the agreement (96,43 + 102,79 + 100,19) / 3 = 99,8033
    (RSUD, 2024, "sasaran/mutu/2024/capaian", "97,28%"),
    (RSUD, 2024, "sasaran-pk/mutu/2024/capaian", "99,80%"),
    # kunjungan 2025: 23.004 + 11.690 + 7.540 + 5.671 + 4.702 + 3.490 = 56.097, + 1.788; 2024: 53.375 + 1.702
    (RSUD, 2025, "variabel/kunjungan_total/2025", "57.885"),
    (RSUD, 2025, "realisasi/tambahan_kunjungan/2025", "2.808"),
    # 57.885 / 55.077 = 1,05098
    (RSUD, 2025, "realisasi/rasio_kunjungan/2025", "105,1%"),
    # 2023 without Bukit Teduh: 20.115 + 10.230 + 5.120 + 4.390 + 3.105 = 42.960
    (RSUD, 2024, "variabel/kunjungan/2023/jumlah", "42.960"),
    (RSUD, 2024, "variabel/kunjungan_total/2023", ""),
    # APBD perubahan 95,5 + 26.388,125 + 1.500 + 10.950 + 7.420,85 + 3.610 + 468,25 + 215,4 = 50.648,125 million
    (RSUD, 2024, "anggaran/2024/sumber/apbd/pagu", "Rp50.648.125.000"),
    # recorded without sdm: 48.944.103.930 / 50.648.125.000 = 0,966356
    (RSUD, 2024, "anggaran/2024/sumber/apbd/serapan", "96,64%"),
    # murni of both sources: gaji 26.014.725.000 + ren 95.500.000 + subsidi 1.500.000.000 + BLUD 76.400.000.000
    (RSUD, 2024, "pk/pk-2024/program/1.02.01", "Rp104.010.225.000"),
    # bang 10.950 + alat 7.420,85 + obat 3.610 + obat BLUD 1.284,6 + oper 2.115 million
    (RSUD, 2024, "pk/pk-2024-p/program/1.02.02", "Rp25.380.450.000"),
    # capaian 72,43 less serapan 99.787.965.540 / 102.833.625.000 = 97,04
    (RSUD, 2024, "sasaran/blud/2024/efisiensi", "-24,61 persen poin"),
    (RSUD, 2024, "sasaran/mutu/2024/serapan", "90,50%"),
    (RSUD, 2024, "rentang/bor/2024", "60,00–84,00%"),
    # 129.776.075.000 before; with the programme that came with the revision 50.648.125.000 + 78.249.600.000
    (RSUD, 2024, "pergeseran/2024/seluruh/kini", "Rp128.897.725.000"),
    (RSUD, 2024, "pergeseran/2024/seluruh/beda", "-Rp878.350.000"),
    (RSUD, 2024, "pergeseran/2024/apbd/1.02.90/beda", ""),
    # 50 / 20 = 250 and (20 - 25) / 10 = -50 without bounds: shown, not used
    (KECAMATAN, 2024, "capaian/usulan/2024", "250,00%"),
    (KECAMATAN, 2024, "capaian/aduan/2024", "-50,00%"),
    # (102,10 + 125,00) / 2; of 82,70 / 81,00 = 102,0988 and 2,0 / 1,6
    (KECAMATAN, 2024, "sasaran/layanan/2024/capaian", "113,55%"),
    # 79,996 is printed 80,00; / 87,50 = 91,4286
    (KECAMATAN, 2024, "capaian/pbb/2024", "91,43%"),
    (KECAMATAN, 2024, "anggaran/2024/jumlah/realisasi", ""),
    # 1.955,12 + 161,75 + 104,5 + 60 million
    (KECAMATAN, 2024, "pk/pk-2024/jumlah", "Rp2.281.370.000"),
    # (50 + 55) / 2.045 = 5,1345; 5,13 / 17,00 = 30,1765
    (JAMBI, 2021, "capaian/koperasi_berkualitas/2021", "30,18%"),
    # 658 / 803 = 81,9427; 81,94 / 85,00 = 96,40
    (JAMBI, 2021, "capaian/lulus_diklat/2021", "96,40%"),
    # 9.778.767.396 / 10.441.479.659 = 0,93653
    (JAMBI, 2021, "anggaran/2021/program/X.XX.01/serapan", "93,65%"),
]


@pytest.mark.parametrize(("folder", "tahun", "kunci", "teks"), TANGAN, ids=lambda v: v if isinstance(v, str) else None)
def test_the_oracle_says_what_was_worked_out_by_hand(folder, tahun, kunci, teks):
    assert harapan(folder, tahun)[kunci].teks == teks


@pytest.mark.parametrize(
    ("folder", "tahun", "kunci", "alasan", "kurang"),
    [
        (RSUD, 2024, "anggaran/2024/sumber/apbd/realisasi", "sebagian", 1),
        (RSUD, 2024, "anggaran/2024/jumlah/realisasi", "sebagian", 2),
        (RSUD, 2024, "anggaran/2024/apbd/1.02.03.2.03.01/realisasi", "tidak-ada-baris", 1),
        (RSUD, 2023, "anggaran/2023/apbd/1.02.90.2.01.01/serapan", "pembagi-nol", 0),
        (RSUD, 2024, "sasaran/blud/2024/capaian", "sebagian", 2),
        (RSUD, 2024, "sasaran/mutu/2024/efisiensi", "sebagian", 1),  # part of the money is not recorded yet
        (RSUD, 2025, "realisasi/sakip/2025", "beralasan", 0),
        (RSUD, 2025, "capaian/insiden/2025", "tidak-terdefinisi", 0),
        (RSUD, 2024, "variabel/kunjungan/2023/jumlah", "sebagian", 1),
        (RSUD, 2025, "pertumbuhan/insiden/2025", "pembagi-nol", 0),
        (KECAMATAN, 2024, "capaian/usulan/2024", "perlu-ditinjau", 0),
        (KECAMATAN, 2024, "capaian/sakip/2024", "tanpa-target", 0),
        (KECAMATAN, 2023, "realisasi/usulan/2023", "tidak-ada-baris", 0),
        (KECAMATAN, 2023, "realisasi/sakip/2023", "beralasan", 0),
        (KECAMATAN, 2023, "anggaran/2023/jumlah/realisasi", "tidak-ada-baris", 4),
    ],
)
def test_what_has_no_number_has_a_kind_of_reason(folder, tahun, kunci, alasan, kurang):
    sel_ini = harapan(folder, tahun)[kunci]
    assert (sel_ini.alasan, sel_ini.kurang) == (alasan, kurang)


def test_the_summary_counts_every_indicator_once():
    for folder, tahun in ((RSUD, 2024), (RSUD, 2025), (KECAMATAN, 2023), (KECAMATAN, 2024), (JAMBI, 2021)):
        h = harapan(folder, tahun)
        n = {k: h[f"ringkasan/{tahun}/{k}"].nilai for k in ("indikator", "tercapai", "di-bawah-target", "tanpa-nilai")}
        assert n.pop("indikator") == sum(n.values())


def test_an_agreement_exists_only_where_one_was_signed():
    assert not [k for k in harapan(RSUD, 2022) if k.startswith("pk/")]
    assert {k.split("/")[1] for k in harapan(RSUD, 2024) if k.startswith("pk/")} == {"pk-2023", "pk-2024", "pk-2024-p"}
    assert {k.split("/")[1] for k in harapan(KECAMATAN, 2023) if k.startswith("pk/")} == {"pk-2022"}


@pytest.mark.parametrize(
    ("rumus", "hasil"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * -3", "-9"),
        ("10 - 4 - 3", "3"),
        ("100 / 8 / 5", "2.5"),
        ("rerata(1, 2, 6)", "3"),
        ("min(3, 2) + maks(3, 2)", "5"),
        ("jika(2 > 3, 1 / 0, 5)", "5"),
        ("jika(tempat_tidur <> tempat_tidur[t-1], 1, 0)", "1"),  # 150 against 132
        ("selisih(tempat_tidur)", "18"),
        ("selisih(tempat_tidur, dokter_spesialis)", "131"),  # 150 - 19
        ("pertumbuhan(dokter_spesialis) * 3", "80"),  # 4 / 15 = 26,67 %
        ("kumulatif(dokter_spesialis)", "59"),  # 12 + 13 + 15 + 19
        ("jumlah(kunjungan per wilayah)", "53375"),  # 21.877 + 11.045 + 7.122 + 5.388 + 4.610 + 3.333
    ],
)
def test_a_formula_is_evaluated(rumus, hasil):
    assert bulatkan(hitung(Paket(RSUD), rumus, 2024), 6) == D(hasil)


def test_growth_from_a_loss_is_measured_against_its_size():
    paket = Paket(RSUD)
    (lalu,) = [b for b in paket["nilai_variabel"] if (b["variabel"], b["tahun"]) == ("tempat_tidur", "2023")]
    lalu["nilai"] = "-100"
    assert hitung(paket, "pertumbuhan(tempat_tidur)", 2024) == 250  # from -100 to 150: 250 / 100


@pytest.mark.parametrize(
    ("rumus", "tahun", "alasan"),
    [
        ("1 / (tempat_tidur - tempat_tidur)", 2024, "pembagi-nol"),
        ("unsur_waktu", 2021, "masukan-tidak-ada"),
        ("pertumbuhan(tempat_tidur)", 2021, "masukan-tidak-ada"),
        ("jumlah(kunjungan per wilayah)", 2023, "masukan-tidak-ada"),
        ("jumlah(kunjungan per wilayah)", 2020, "masukan-tidak-ada"),
    ],
)
def test_a_formula_without_its_inputs_has_a_reason(rumus, tahun, alasan):
    with pytest.raises(Tiada) as galat:
        hitung(Paket(RSUD), rumus, tahun)
    assert galat.value.alasan == alasan


@pytest.mark.parametrize(
    ("r", "t", "atas", "polaritas", "hasil"),
    [
        ("5", "0", None, "maximize", None),
        ("0", "0", None, "minimize", "100"),
        ("1", "0", None, "minimize", None),
        ("25", "10", None, "minimize", "-50"),
        ("0", "0", None, "minimize-rasio", "100"),
        ("0", "3", None, "minimize-rasio", None),
        ("5", "4", None, "minimize-rasio", "80"),
        ("85", "60", "85", "range", "100"),
        ("30", "60", "85", "range", "50"),
        ("170", "60", "85", "range", "0"),
    ],
)
def test_capaian_by_polarity(r, t, atas, polaritas, hasil):
    assert capaian_mentah(D(r), D(t), D(atas) if atas else None, polaritas) == (D(hasil) if hasil else None)


@pytest.mark.parametrize(
    ("nilai", "presisi", "teks"),
    [("1234567.5", 0, "1.234.568"), ("2.345", 2, "2,35"), ("-2.345", 2, "-2,35"), ("0.0005", 2, "0,0005"), ("0.01413", 2, "0,014"),
     ("0.000498", 2, "0,0005"), ("0.3", 0, "0,3"), ("0.996", 2, "1,00"), ("0", 2, "0,00"), ("0.5", 2, "0,50"), ("-0.00449", 2, "-0,0045")],
)  # fmt: skip
def test_numbers_are_printed_the_indonesian_way(nilai, presisi, teks):
    assert digit(bulatkan(D(nilai), presisi)) == teks


def test_units_stand_where_reports_put_them():
    satuan = ("rupiah", "persen", "per mil", "kali", "poin", "persen poin", "orang")
    assert [sel(D(-1250), s, 0).teks for s in satuan] == [
        "-Rp1.250", "-1.250%", "-1.250‰", "-1.250 kali", "-1.250 poin", "-1.250 persen poin", "-1.250",
    ]  # fmt: skip


def test_a_bound_that_is_open_belongs_to_the_step_below():
    paket = Paket(RSUD)
    assert [predikat(paket, "sakip", D(n)) for n in ("90.01", "90", "60", "0", "100")] == ["AA", "A", "CC", "E", "AA"]
    assert [predikat(paket, "mutu-layanan", D(n)) for n in ("88.31", "88.30", "65", "10")] == ["A", "B", "C", "D"]
