"""The files of a package as spreadsheets and people leave them: what can be read is read, and each mistake is told once, with its place."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest

from selaras.aplikasi.paket.baca import Paket, baca_paket
from selaras.aplikasi.paket.uji import uji_paket
from selaras.rumus import RumusGalat, urai
from tests.alat import AKAR, INSTANSI, salin_contoh


def galat(folder):
    paket, salah = baca_paket(folder)
    if paket.isi or not salah:
        salah += uji_paket(paket, terbaca=not salah)
    return [str(g) for g in salah]


def ganti(folder, berkas, lama, baru):
    isi = (folder / berkas).read_text("utf-8")
    assert lama in isi
    (folder / berkas).write_text(isi.replace(lama, baru, 1), "utf-8")


@pytest.fixture(params=INSTANSI)
def folder(request, tmp_path):
    """The package of each agency in turn."""
    return salin_contoh(tmp_path / "x", INSTANSI[request.param][0])


@pytest.fixture
def jambi(tmp_path):
    return salin_contoh(tmp_path / "x")


def bertitik_koma(berkas):
    """The text of the file as an Excel saves it where a comma stands before decimals."""
    keluar = io.StringIO()
    csv.writer(keluar, delimiter=";", lineterminator="\r\n").writerows(csv.reader(io.StringIO(berkas.read_text("utf-8"), newline="")))
    return keluar.getvalue()


def isi(paket: Paket):
    return {nama: [b.isi for b in baris2] for nama, baris2 in paket.isi.items()}


def test_files_with_semicolons_are_read_as_those_with_commas(folder):
    semula, _salah = baca_paket(folder)
    for berkas in folder.glob("*.csv"):
        berkas.write_text("\ufeff" + bertitik_koma(berkas), "utf-8", newline="")
    paket, salah = baca_paket(folder)
    assert [str(g) for g in salah if "bermakna ganda" not in g.pesan] == []
    if not salah:
        assert isi(paket) == isi(semula)


def test_a_comma_before_decimals_is_read_in_a_file_with_semicolons_only(jambi):
    ganti(jambi, "nilai_variabel.csv", "koperasi_sehat,2021,,50,", "koperasi_sehat,2021,,50.5,")
    teks = bertitik_koma(jambi / "nilai_variabel.csv").replace("koperasi_sehat;2021;;50.5;", "koperasi_sehat;2021;;50,5;")
    semula, _salah = baca_paket(jambi)
    (jambi / "nilai_variabel.csv").write_text(teks, "utf-8", newline="")
    paket, salah = baca_paket(jambi)
    assert not salah
    assert isi(paket) == isi(semula)
    (jambi / "nilai_variabel.csv").write_text(teks.replace(",", "<k>").replace(";", ",").replace("<k>", ";"), "utf-8", newline="")
    assert any("«50;5» tidak dapat dibaca" in g for g in galat(jambi))


@pytest.mark.parametrize("sel", ["1.250", "1,250", "-12.500"])
def test_a_number_that_may_be_a_thousand_is_refused_not_guessed(jambi, sel):
    (jambi / "nilai_variabel.csv").write_text(
        bertitik_koma(jambi / "nilai_variabel.csv").replace("koperasi_sehat;2021;;50;", f"koperasi_sehat;2021;;{sel};"), "utf-8", newline=""
    )
    (satu,) = galat(jambi)
    digit = re.sub("[.,]", "", sel)
    assert "nilai_variabel.csv, baris " in satu
    assert "kolom «nilai»" in satu
    assert f"«{sel}» bermakna ganda di berkas berpemisah «;»; tulis {digit} bila ribuan, atau {sel.replace(',', '.')}0 bila pecahan" in satu


def test_an_old_encoding_is_told_once_with_its_line_and_hides_no_other_mistake(jambi):
    ganti(jambi, "unit_kerja.csv", "Kepala Dinas", "Kepala – Dinas")
    (jambi / "unit_kerja.csv").write_bytes(bertitik_koma(jambi / "unit_kerja.csv").replace(";23\r", ";akhir\r").encode("cp1252", "replace"))
    pesan = [g for g in galat(jambi) if "unit_kerja.csv" in g]
    baris = next(n for n, b in enumerate((jambi / "unit_kerja.csv").read_bytes().split(b"\n"), 1) if b"\x96" in b)
    assert [g for g in pesan if "UTF-8" in g] == [pesan[0]]
    assert f"unit_kerja.csv, baris {baris}: bukan CSV berenkode UTF-8" in pesan[0]
    assert "Kepala – Dinas" in pesan[0]
    assert any("kolom «urutan»: «akhir» tidak dapat dibaca" in g for g in pesan)
    assert not any("kolom ini tidak ada" in g for g in pesan)


def test_a_quote_that_is_never_closed_is_told_with_its_line_and_what_to_do(jambi):
    ganti(jambi, "sub_kegiatan.csv", "\n2.17.06.1.01.01,", '\n"2.17.06.1.01.01,')
    baris = next(n for n, b in enumerate((jambi / "sub_kegiatan.csv").read_text("utf-8").split("\n"), 1) if b.startswith('"2.17.06'))
    pesan = [g for g in galat(jambi) if "sub_kegiatan" in g]
    assert len(pesan) == 1
    assert re.match(rf'sub_kegiatan\.csv, baris {baris}: (sesudah )?tanda kutip \("\)', pesan[0])
    assert "tutup kutip itu" in pesan[0]


def test_no_reason_is_told_in_english(jambi):
    for rusak in ('"a"b,c\n', '"abc\n', '"' + "x" * 140_000 + "\n"):
        semula = (jambi / "program.csv").read_text("utf-8")
        (jambi / "program.csv").write_text(semula + rusak, "utf-8")
        (satu,) = [g for g in galat(jambi) if g.startswith("program.csv")]
        assert f"baris {semula.count(chr(10)) + 1}" in satu
        assert not re.search(r"expected|unexpected|field|limit", satu)
        (jambi / "program.csv").write_text(semula, "utf-8")


def test_a_value_that_is_no_choice_is_told_once_with_the_choices(jambi):
    ganti(jambi, "indikator.csv", ",maximize,", ",maksimal,")
    (satu,) = [g for g in galat(jambi) if "polaritas" in g]
    assert satu.endswith("kolom «polaritas»: «maksimal» bukan salah satu pilihan: maximize, minimize, minimize-rasio, range")
    assert satu.count("maksimal") == 1


def test_a_wrong_nip_is_one_mistake(jambi):
    teks = (jambi / "pejabat.csv").read_text("utf-8")
    (nip,) = re.findall(r"\b\d{18}\b", teks)[:1]
    (jambi / "pejabat.csv").write_text(teks.replace(nip, f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}", 1), "utf-8")
    (satu,) = galat(jambi)
    assert satu.endswith("NIP terdiri atas 18 angka tanpa spasi.")


def test_a_code_that_is_missed_beside_a_damaged_one_is_told(jambi):
    teks = (jambi / "pejabat.csv").read_text("utf-8")
    (nip,) = re.findall(r"\b\d{18}\b", teks)[:1]
    (jambi / "pejabat.csv").write_text(teks.replace(nip, f"{nip}X", 1), "utf-8")
    isi_pk = (jambi / "perjanjian_kinerja.csv").read_text("utf-8")
    lain = isi_pk.splitlines()[1].replace("pk-2021", "pk-2022").replace(nip, "1" * 18)
    (jambi / "perjanjian_kinerja.csv").write_text(f"{isi_pk}{lain}\n", "utf-8")
    assert any(f"kode «{'1' * 18}» tidak ada di pejabat.csv" in g for g in galat(jambi))


def test_a_missing_file_is_told_once(jambi):
    for nama in ("sasaran.csv", "pemda.csv", "program.csv"):
        (jambi / nama).unlink()
    pesan = galat(jambi)
    assert [g.split(":")[0] for g in pesan] == ["pemda.csv", "sasaran.csv", "program.csv"], pesan
    assert "wajib" in pesan[0]
    assert "tercantum di datapackage.json; letakkan berkasnya atau hapus dari daftar" in pesan[2]


def test_a_missing_file_that_no_manifest_lists_is_told_too(jambi):
    manifes = json.loads((jambi / "datapackage.json").read_text("utf-8"))
    manifes["resources"] = [r for r in manifes["resources"] if r["path"] != "pemda.csv"]
    (jambi / "datapackage.json").write_text(json.dumps(manifes), "utf-8")
    (jambi / "pemda.csv").unlink()
    assert galat(jambi) == ["pemda.csv: berkas wajib ini tidak ada di folder"]


def test_an_unknown_function_is_answered_with_every_function_of_the_reference():
    with pytest.raises(RumusGalat) as e:
        urai("pertumbuhn(a)")
    fungsi = re.findall(r"^\| `(\w+)\(", (AKAR / "docs/rujukan/rumus.md").read_text("utf-8"), re.MULTILINE)
    assert "jumlah" in fungsi
    ada = re.findall(r"[a-z]+", str(e.value).partition("yang ada: ")[2].partition("\n")[0].split("\n")[0])
    assert set(fungsi) <= set(ada)


def test_what_is_wrong_with_a_formula_is_said_once_above_the_formula_and_its_mark(jambi):
    ganti(jambi, "indikator.csv", "diklat_lulus_baik / diklat_peserta * 100", "diklat_lulus_baik + koperasi_shu")
    (satu,) = galat(jambi)
    assert satu.count("tidak dapat dijumlahkan") == 1
    assert satu.endswith("\ndiklat_lulus_baik + koperasi_shu\n                  ^")
