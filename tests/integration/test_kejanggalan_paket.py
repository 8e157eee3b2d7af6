"""What is odd in a package that can be loaded: told with its place, and it stops nothing."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from click.testing import CliRunner

from selaras.aplikasi.paket.baca import BarisPaket, baca_paket
from selaras.aplikasi.paket.kejanggalan import kejanggalan
from selaras.aplikasi.paket.kejanggalan_anggaran import _setahun
from selaras.aplikasi.paket.muat import muat_paket
from selaras.aplikasi.paket.uji import uji_paket
from selaras.cli import selaras
from selaras.laporan.anggaran import Anggaran
from selaras.laporan.buku import Buku
from selaras.laporan.rencana_berlaku import renstra_berlaku
from tests.alat import AKAR, INSTANSI, bahan_dari_folder, salin_contoh
from tests.integration.test_baca_paket import galat

RSUD = AKAR / "contoh" / "rsud-cempaka"


def janggal(folder):
    paket, salah = baca_paket(folder)
    assert [*salah, *uji_paket(paket)] == []
    return [str(g) for g in kejanggalan(paket)]


def tulis_ulang(folder, berkas, ubah):
    """Rewrite a table: ``ubah`` gets its rows as dicts and gives those that shall stand."""
    with (folder / berkas).open(encoding="utf-8", newline="") as f:
        pembaca = csv.DictReader(f)
        kepala, baris2 = list(pembaca.fieldnames or ()), list(pembaca)
    with (folder / berkas).open("w", encoding="utf-8", newline="") as f:
        penulis = csv.DictWriter(f, kepala, lineterminator="\n")
        penulis.writeheader()
        penulis.writerows(ubah(baris2))


def ganti_sel(syarat, **isi):
    def ubah(baris2):
        cocok = [b for b in baris2 if all(b[k] == v for k, v in syarat.items())]
        assert cocok
        return [b | isi if b in cocok else b for b in baris2]

    return ubah


@pytest.fixture
def rsud(tmp_path):
    return salin_contoh(tmp_path / "x", RSUD)


@pytest.mark.parametrize("kode", INSTANSI)
def test_nothing_is_odd_in_the_examples(kode):
    assert janggal(INSTANSI[kode][0]) == []


def test_a_plan_in_force_outside_its_own_years_is_refused(rsud):
    for tahun in ("2020", "2031"):
        tulis_ulang(rsud, "renstra.csv", ganti_sel({"kode": "renstra-ubah"}, berlaku_mulai=tahun))
        assert [g for g in galat(rsud) if g.startswith("renstra.csv")] == [
            f"renstra.csv, baris 3, kolom «berlaku_mulai»: tahun {tahun} di luar masa renstra ini; isi tahun dari 2021 sampai 2026"
        ]


def test_an_agreement_of_a_plan_that_is_not_in_force_is_odd(rsud):
    tulis_ulang(rsud, "perjanjian_kinerja.csv", ganti_sel({"kode": "pk-2025"}, renstra="renstra-asli"))
    (satu,) = janggal(rsud)
    assert satu.startswith("perjanjian_kinerja.csv, baris 5, kolom «renstra»: menunjuk renstra «renstra-asli»")
    assert "yang berlaku tahun 2025 menurut renstra.csv «renstra-ubah»" in satu


def test_an_agreement_that_a_revision_has_replaced_may_be_of_the_plan_before(rsud):
    tulis_ulang(rsud, "perjanjian_kinerja.csv", ganti_sel({"kode": "pk-2024"}, renstra="renstra-asli"))
    assert janggal(rsud) == []


def test_an_item_of_another_version_of_the_plan_is_odd(rsud):
    def ubah(baris2):
        (b, *_lain) = [b for b in baris2 if b["perjanjian"] == "pk-2025"]
        return [*baris2, b | {"urutan": "99", "indikator": "asli_gdr", "target": ""}]

    tulis_ulang(rsud, "butir_perjanjian.csv", ubah)
    banyak = len((rsud / "butir_perjanjian.csv").read_text("utf-8").splitlines())
    (satu,) = janggal(rsud)
    assert satu.startswith(f"butir_perjanjian.csv, baris {banyak}, kolom «indikator»: 1 indikator perjanjian «pk-2025» bukan milik")
    assert "dijanjikan tetapi tidak diukur laporan 2025: asli_gdr (renstra-asli)" in satu


def test_the_plan_in_force_is_of_the_last_period_whatever_its_version():
    bahan = bahan_dari_folder(RSUD)
    asli, ubah = bahan.renstra
    baru = replace(asli, kode="renstra-2027", versi=0, tahun_mulai=2027, tahun_selesai=2031, berlaku_mulai=2027)
    kini = {t: renstra_berlaku([asli, baru, ubah], t).kode for t in (2019, 2023, 2024, 2026, 2027, 2030)}
    assert kini == {
        2019: "renstra-2027", 2023: "renstra-asli", 2024: "renstra-ubah", 2026: "renstra-ubah", 2027: "renstra-2027", 2030: "renstra-2027",
    }  # fmt: skip


def test_money_above_its_ceiling_is_odd(rsud):
    tulis_ulang(rsud, "realisasi_anggaran.csv", ganti_sel({"tahun": "2022", "sub_kegiatan": "1.02.01.2.01.01"}, jumlah="85000001"))
    (satu,) = janggal(rsud)
    assert satu == (
        "realisasi_anggaran.csv, baris 2, kolom «jumlah»: realisasi tahun 2022 Rp85.000.001 melebihi pagu murni Rp85.000.000 "
        "(pagu.csv baris 2) sebesar Rp1; periksa keduanya"
    )
    tulis_ulang(rsud, "realisasi_anggaran.csv", ganti_sel({"tahun": "2022", "sub_kegiatan": "1.02.01.2.01.01"}, jumlah="85000000"))
    assert janggal(rsud) == []


def test_money_without_a_ceiling_is_odd_and_the_source_that_has_one_is_named(rsud):
    tulis_ulang(rsud, "realisasi_anggaran.csv", ganti_sel({"tahun": "2022", "sub_kegiatan": "1.02.01.2.01.01"}, sumber_dana="blud"))
    (satu,) = janggal(rsud)
    assert satu.startswith("realisasi_anggaran.csv, baris 2: Rp84.115.000 terealisasi tanpa pagu (2022, sumber dana blud, sub_kegiatan")
    assert "pagunya tercatat pada sumber dana apbd" in satu
    tulis_ulang(rsud, "realisasi_anggaran.csv", ganti_sel({"tahun": "2022", "sub_kegiatan": "1.02.01.2.01.01"}, jumlah="0"))
    assert janggal(rsud) == []  # nothing spent where nothing was given


def test_money_on_a_line_that_the_revision_dropped_is_odd(rsud):
    def buang(baris2):
        return [b for b in baris2 if (b["tahun"], b["tahap"], b["sub_kegiatan"]) != ("2024", "perubahan", "1.02.01.2.01.01")]

    tulis_ulang(rsud, "pagu.csv", buang)
    sisi, satu = janggal(rsud)
    assert "jenis belanja berjumlah" in sisi  # the kinds of spending still hold the money of that line
    assert "terealisasi tanpa pagu (2024, sumber dana apbd, sub_kegiatan 1.02.01.2.01.01)" in satu
    assert "pagunya hanya ada pada tahap murni" in satu


@pytest.mark.parametrize("kode", [k for k in INSTANSI if (INSTANSI[k][0] / "realisasi_anggaran.csv").exists()])
@pytest.mark.parametrize("seper", [1, 7])
def test_the_lines_above_their_ceiling_are_those_of_the_report(kode, seper, tmp_path):
    folder = salin_contoh(tmp_path / "x", INSTANSI[kode][0])

    def lebihkan(baris2):
        return [b | {"jumlah": str(int(float(b["jumlah"]) * 1.03))} if n % seper == 0 else b for n, b in enumerate(baris2)]

    tulis_ulang(folder, "realisasi_anggaran.csv", lebihkan)
    bahan = bahan_dari_folder(folder)
    harap = set()
    for tahun in {r.tahun for r in bahan.realisasi_anggaran}:
        a = Anggaran(Buku(bahan, tahun))
        for s in a.sumber_dana:
            for x in (*a.sub_kegiatan(s.kode), *a.program(s.kode), *a.jenis_belanja(s.kode)):
                if x.pagu.nilai is not None and x.realisasi.nilai is not None and x.realisasi.nilai > x.pagu.nilai:
                    harap.add((tahun, x.realisasi.nilai, x.pagu.nilai))
    assert harap
    pola = r"realisasi tahun (\d+) Rp([\d.]+) melebihi pagu \w+ Rp([\d.]+)"
    ada = {tuple(int(x.replace(".", "")) for x in m.groups()) for g in janggal(folder) if (m := re.search(pola, g))}
    assert ada == harap


def test_a_programme_told_at_two_levels_with_two_sums_is_odd(rsud):
    with (rsud / "pagu.csv").open("a", encoding="utf-8") as f:
        f.write("2022,apbd,1.02.01,,,24395450000,DPA 2022,,murni\n")
    banyak = len((rsud / "pagu.csv").read_text("utf-8").splitlines())
    assert janggal(rsud) == []
    tulis_ulang(rsud, "pagu.csv", ganti_sel({"program": "1.02.01"}, jumlah="999000000"))
    (satu,) = janggal(rsud)
    assert satu.startswith(f"pagu.csv, baris {banyak}, kolom «jumlah»: program 1.02.01 tertulis Rp999.000.000, sedangkan 2 baris")
    assert "berjumlah Rp24.395.450.000 (selisih Rp23.396.450.000)" in satu


def test_a_programme_row_that_no_sum_of_the_report_takes_up_is_odd(rsud):
    def ubah(baris2):
        return [b for b in baris2 if b["tahun"] != "2022" or not b["sub_kegiatan"].startswith("1.02.02")]

    tulis_ulang(rsud, "pagu.csv", ubah)
    tulis_ulang(rsud, "realisasi_anggaran.csv", ubah)
    sumber = next(b for b in (rsud / "pagu.csv").read_text("utf-8").splitlines() if b.startswith("2022,")).split(",")[1]
    assert sumber == "apbd"
    with (rsud / "pagu.csv").open("a", encoding="utf-8") as f:
        f.write("2022,apbd,1.02.02,,,5000000,DPA 2022,,murni\n")
    (satu,) = janggal(rsud)
    assert "kolom «program»: program 1.02.02 (Rp5.000.000) tidak ikut dijumlahkan" in satu


def test_a_narrative_of_a_year_without_data_is_odd(rsud):
    for nama in ("2031/penutup", "2025/triwulan-4-ringkasan", "2025/sasaran-mutu"):
        berkas = rsud / "narasi" / f"{nama}.md"
        berkas.parent.mkdir(parents=True, exist_ok=True)
        if not berkas.exists():
            berkas.write_text("Halo.\n", "utf-8")
    pesan = janggal(rsud)
    assert [g.split(":")[0] for g in pesan] == ["narasi/2025/triwulan-4-ringkasan.md", "narasi/2031/penutup.md"]
    assert all("laporannya tidak dapat disusun; periode yang ada: " in g for g in pesan)


def test_a_narrative_of_a_sasaran_of_another_plan_is_odd(rsud):
    bahan = bahan_dari_folder(rsud)
    asing = next(s.kode for s in bahan.sasaran if s.renstra == "renstra-asli")
    (rsud / "narasi/2024").mkdir(parents=True, exist_ok=True)
    (rsud / f"narasi/2024/sasaran-{asing}-pengantar.md").write_text("Halo.\n", "utf-8")
    (satu,) = janggal(rsud)
    assert satu == (
        f"narasi/2024/sasaran-{asing}-pengantar.md: tidak tercetak: sasaran «{asing}» milik renstra «renstra-asli», padahal laporan 2024 "
        "disusun menurut renstra «renstra-ubah»"
    )


@pytest.mark.django_db
def test_what_is_odd_is_loaded_all_the_same_and_told_after_the_result(instansi, rsud):
    tulis_ulang(rsud, "realisasi_anggaran.csv", ganti_sel({"tahun": "2022", "sub_kegiatan": "1.02.01.2.01.01"}, jumlah="85000001"))
    hasil = muat_paket(rsud)
    assert (hasil.berubah, len(hasil.perlu_diperiksa)) == (1, 1)
    keluar = CliRunner().invoke(selaras, ["muat", str(rsud)])
    assert keluar.exit_code == 0
    baris = keluar.stdout.splitlines()
    assert baris[-2] == "Perlu diperiksa (paket tetap dimuat):"
    assert baris[-1] == f"  - {hasil.perlu_diperiksa[0]}"


@pytest.mark.django_db
def test_nothing_is_said_to_be_odd_where_nothing_is(instansi):
    keluar = CliRunner().invoke(selaras, ["muat", str(RSUD)])
    assert keluar.exit_code == 0
    assert "Perlu diperiksa" not in keluar.output


@pytest.mark.parametrize(
    ("isi", "setahun"),
    [
        ({(None, None): 10, (1, None): 3, (None, 1): 1}, 10),
        ({(1, None): 3, (2, None): 4}, 7),
        ({(1, None): 3, (None, 1): 100, (None, 3): 100, (None, 4): 5, (None, 12): 6}, 14),
        ({(None, 1): 1, (None, 2): 2}, 3),
    ],
)
def test_a_year_is_its_own_row_else_its_triwulan_each_else_its_months(isi, setahun):
    baris2 = [BarisPaket(n, {"triwulan": t, "bulan": b, "jumlah": Decimal(j)}) for n, ((t, b), j) in enumerate(isi.items())]
    assert _setahun(baris2) == setahun


def test_a_stage_that_names_only_some_lines_of_the_budget_is_told(tmp_path):
    """One line written as the whole revision: the others would count as dropped."""
    folder = salin_contoh(tmp_path / "x", RSUD)

    def ubah(baris2):
        terakhir = [b for b in baris2 if (b["tahun"], b["tahap"], b["sumber_dana"]) == ("2024", "perubahan", "apbd") and b["sub_kegiatan"]]
        return [b for b in baris2 if b not in terakhir[1:]]

    tulis_ulang(folder, "pagu.csv", ubah)
    (pesan,) = (x for x in janggal(folder) if "tidak lagi memuat" in x)
    assert pesan.startswith("pagu.csv, baris ")
    assert "pagu perubahan 2024 sumber dana «apbd»" in pesan
    assert "tulis juga barisnya pada tahap perubahan" in pesan


def test_ceilings_by_kind_that_deny_those_by_sub_kegiatan_are_told_before_a_report_is_refused(tmp_path):
    folder = salin_contoh(tmp_path / "x", AKAR / "tests" / "data" / "dlh-purwaniaga")
    assert not [x for x in janggal(folder) if "jenis belanja" in x]
    tulis_ulang(
        folder,
        "pagu.csv",
        ganti_sel({"tahun": "2026", "tahap": "perubahan", "sumber_dana": "dak", "jenis_belanja": "5.2"}, jumlah="7285000001"),
    )
    (pesan,) = [x for x in janggal(folder) if "jenis belanja" in x]
    assert pesan.startswith("pagu.csv, baris ")
    assert "pagu perubahan 2026 sumber dana dak: 1 baris jenis belanja berjumlah Rp7.285.000.001" in pesan
    assert "sub-kegiatannya Rp7.285.000.000 (selisih Rp1)" in pesan
