"""The command line as its user sees it, each command a process of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

import pytest

from tests.alat import CONTOH, INSTANSI, banyak_baris, salin_contoh


@pytest.fixture(scope="module")
def lingkungan():
    """A data folder of its own, so that the commands start, share and stop a server as they do for a user.

    Not under pytest's own folder: another run of pytest closes that one to the user whom the server runs as.
    """
    isi = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "SELARAS_DATA")}
    with tempfile.TemporaryDirectory(prefix="selaras-cli-", ignore_cleanup_errors=True) as folder:
        yield isi | {"SELARAS_DATA": folder, "COLUMNS": "120"}


def selaras(lingkungan, *argumen, **opsi):
    return subprocess.run(
        [sys.executable, "-m", "selaras.cli", *map(str, argumen)], env=lingkungan, capture_output=True, text=True, timeout=900, **opsi
    )


@pytest.fixture(scope="module")
def dimuat(lingkungan):
    hasil = selaras(lingkungan, "muat", CONTOH)
    assert hasil.returncode == 0, hasil.stderr
    assert f"{banyak_baris(CONTOH)} baris baru" in hasil.stdout
    return lingkungan


def test_help_teaches(lingkungan):
    hasil = selaras(lingkungan, "--help")
    for kata in ("muat", "hitung", "lapor", "telusur", "ekspor", "serve", "Jalur utama", "DATABASE_URL"):
        assert kata in hasil.stdout


def test_an_empty_database_says_what_to_do(lingkungan):
    hasil = selaras(lingkungan, "hitung", "--tahun", "2021")
    assert hasil.returncode == 1
    assert "belum ada instansi; muat dahulu" in hasil.stderr


def test_hitung_shows_every_indicator(dimuat):
    hasil = selaras(dimuat, "hitung", "--tahun", "2021")
    for kata in (
        "5,13%",
        "-11,19%",
        "9,23%",
        "43,30%",
        "167,31%",
        "81,94%",
        "belum ada data: hasil survei kepuasan masyarakat tidak tersedia",
    ):
        assert kata in hasil.stdout
    assert selaras(dimuat, "hitung", "--tahun", "2021").stdout == hasil.stdout


def test_telusur_walks_to_the_records(dimuat):
    hasil = selaras(dimuat, "telusur", "koperasi_berkualitas", "--tahun", "2021")
    for kata in (
        "30,18%",
        "(koperasi_sehat + koperasi_cukup_sehat) / koperasi_aktif * 100",
        "nilai_variabel koperasi_sehat/2021",
        "LKjIP 2021, tabel 3.4",
    ):
        assert kata in hasil.stdout
    salah = selaras(dimuat, "telusur", "koperasi_berkualita", "--tahun", "2021")
    assert salah.returncode == 1
    assert "koperasi_berkualitas" in salah.stderr


def test_lapor_writes_every_file_and_only_the_formats_asked_for(dimuat, tmp_path):
    hasil = selaras(dimuat, "lapor", "--tahun", "2021", "--keluaran", tmp_path / "a", "--instansi", "diskopukm-jambi")
    assert hasil.returncode == 0, hasil.stderr
    nama = {"LKjIP.pdf", "LKjIP.docx", "LKjIP.xlsx", "LKjIP.html", "LKjIP.json", "Perjanjian-Kinerja.pdf", "Perjanjian-Kinerja.docx"}
    assert set(os.listdir(tmp_path / "a")) == nama
    assert json.loads((tmp_path / "a/LKjIP.json").read_text())["dokumen"]["tahun"] == 2021
    selaras(dimuat, "lapor", "--tahun", "2021", "--keluaran", tmp_path / "b", "--format", "json,xlsx")
    assert set(os.listdir(tmp_path / "b")) == {"LKjIP.json", "LKjIP.xlsx"}


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (("lapor", "--tahun", "2030"), "tahun 2030 tidak memiliki target"),
        (("lapor", "--tahun", "2021", "--instansi", "xx"), "instansi «xx» tidak ada"),
        (("lapor", "--tahun", "2021", "--format", "pdf,odt"), "«odt» tidak dikenal"),
        (("muat", "/tidak/ada"), "folder tidak ditemukan"),
    ],
)
def test_an_error_is_one_clear_message_without_a_traceback(dimuat, tmp_path, argumen, kata):
    hasil = selaras(dimuat, *argumen, cwd=tmp_path)
    assert hasil.returncode != 0
    assert kata in hasil.stderr
    assert "Traceback" not in hasil.stderr
    assert os.listdir(tmp_path) == []


def test_a_bad_narrative_stops_the_report_before_anything_is_written(lingkungan, dimuat, tmp_path):
    folder = salin_contoh(tmp_path / "x")
    (folder / "narasi/2021/penutup.md").write_text("Satu {{koperasi_aktiff}}.\n")
    hasil = selaras(dimuat, "muat", folder)
    assert hasil.returncode == 1
    assert "narasi/2021/penutup.md, baris 1" in hasil.stderr
    assert "tidak ada yang dimuat" in hasil.stderr


def test_an_edited_word_file_is_compared_with_the_records(dimuat, tmp_path):
    selaras(dimuat, "lapor", "--tahun", "2021", "--keluaran", tmp_path, "--format", "docx")
    for nama, paling_sedikit in (("LKjIP.docx", 1200), ("Perjanjian-Kinerja.docx", 18)):
        sama = selaras(dimuat, "banding", tmp_path / nama, "--tahun", "2021")
        assert sama.returncode == 0, sama.stdout + sama.stderr
        assert int(re.search(r": 0 dari (\d+) angka", sama.stdout)[1]) >= paling_sedikit
    with zipfile.ZipFile(tmp_path / "LKjIP.docx") as lama, zipfile.ZipFile(tmp_path / "sunting.docx", "w") as baru:
        for n in lama.namelist():
            isi = lama.read(n)
            baru.writestr(n, isi.replace(b">81,94%<", b">91,94%<", 1) if n == "word/document.xml" else isi)
    hasil = selaras(dimuat, "banding", tmp_path / "sunting.docx", "--tahun", "2021")
    assert hasil.returncode == 1
    assert "tertulis 91,94%, seharusnya 81,94%" in hasil.stdout
    (tmp_path / "x.docx").write_text("bukan")
    for nama in ("x.docx", "tidak-ada.docx"):
        hasil = selaras(dimuat, "banding", tmp_path / nama, "--tahun", "2021")
        assert hasil.returncode == 2
        assert "Traceback" not in hasil.stderr


def test_periksa_against_the_records_tells_what_somebody_wrote_over(dimuat, tmp_path):
    assert selaras(dimuat, "lapor", "--tahun", "2021", "--keluaran", tmp_path, "--format", "docx").returncode == 0
    sunting = tmp_path / "sunting.docx"
    with zipfile.ZipFile(tmp_path / "Perjanjian-Kinerja.docx") as z, zipfile.ZipFile(sunting, "w") as baru:
        for n in z.namelist():
            isi = z.read(n)
            baru.writestr(n, isi.replace(b"17,00%", b"19,00%") if n == "word/document.xml" else isi)
    hasil = selaras(dimuat, "periksa", sunting, "--terhadap-basis-data", "--tahun", "2021", "--format", "json")
    assert hasil.returncode == 1
    temuan = [t for t in json.loads(hasil.stdout)["temuan"] if t["aturan"] == "BDT"]
    assert [(t["tertulis"], t["seharusnya"]) for t in temuan] == [("19,00%", "17,00%")]
    assert "--tahun" in selaras(dimuat, "periksa", sunting, "--terhadap-basis-data").stderr


def test_export_and_load_again_change_nothing(dimuat, tmp_path):
    assert selaras(dimuat, "ekspor", tmp_path / "x").returncode == 0
    hasil = selaras(dimuat, "muat", tmp_path / "x")
    assert f"0 baris baru, 0 berubah, 0 dihapus, {banyak_baris(CONTOH)} tetap" in hasil.stdout


def test_output_is_plain_when_it_is_no_terminal(dimuat):
    hasil = selaras(dimuat, "muat", CONTOH)
    assert "\x1b" not in hasil.stdout + hasil.stderr


BANTUAN = [
    "",
    "muat",
    "ekspor",
    "hitung",
    "lapor",
    "telusur",
    "banding",
    "akun",
    "akun tambah",
    "akun ubah",
    "akun daftar",
    "akun nonaktif",
    "akun-contoh",
    "periksa",
    "serve",
]
INGGRIS = re.compile(
    r"\b(Usage|Options?|Commands?|Error|Show|Missing|No such|Try|Invalid|default|required|TEXT|INTEGER|OPTIONS|ARGS|range|file|directory)\b"
)


@pytest.mark.parametrize("perintah", BANTUAN)
def test_the_help_of_every_command_is_indonesian(perintah):
    from click.testing import CliRunner

    from selaras.cli import selaras as kelompok

    teks = CliRunner().invoke(kelompok, [*perintah.split(), "--help"], prog_name="selaras").output
    assert teks.startswith("Pemakaian: selaras")
    assert "Pilihan:" in teks
    assert INGGRIS.findall(re.sub(r"--[\w-]+|\[[\w|]+\]", "", teks)) == []


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (["hitung"], "Pilihan kurang"),
        (["hitung", "--tahun", "dua"], "«dua» bukan bilangan"),
        (["hitung", "--tahun", "12"], "12 di luar rentang"),
        (["hitung", "--thn", "2021"], "Tidak ada pilihan «--thn»"),
        (["itung"], "Tidak ada perintah «itung»"),
        (["muat"], "Argumen kurang"),
        (["akun", "tambah", "a", "--peran", "raja"], "«raja» bukan salah satu dari"),
    ],
)
def test_wrong_arguments_are_told_in_indonesian(argumen, kata):
    from click.testing import CliRunner

    from selaras.cli import selaras as kelompok

    hasil = CliRunner().invoke(kelompok, argumen, prog_name="selaras")
    assert hasil.exit_code == 2
    assert kata in hasil.output
    assert INGGRIS.findall(re.sub(r"--\w+", "", hasil.output)) == []


def test_accounts_are_made_changed_and_closed_from_the_command_line(dimuat):
    def akun(*argumen, sandi=""):
        return selaras(dimuat, "akun", *argumen, input=sandi)

    buat = ("tambah", "budi", "--peran", "kepala", "--nama-lengkap", "Budi", "--kata-sandi-dari", "-")
    assert "kata sandi ditolak" in akun(*buat, sandi="12345\n").stderr
    assert "Akun budi dibuat" in akun(*buat, sandi="rahasia-sekali-9\n").stdout
    assert "sudah ada" in akun(*buat, sandi="rahasia-sekali-9\n").stderr
    assert "unit kerja «zzz» tidak ada" in akun("ubah", "budi", "--peran", "bidang", "--unit", "zzz").stderr
    assert "Kepala, Dinas Koperasi, UKM Provinsi Jambi" in akun("daftar").stdout
    akun("ubah", "budi", "--lepas")
    assert "tanpa peran: tidak melihat apa pun" in akun("daftar").stdout
    akun("nonaktif", "budi")
    assert "budi (nonaktif)" in akun("daftar").stdout


def test_several_agencies_are_listed_when_none_is_named(dimuat):
    assert selaras(dimuat, "muat", INSTANSI["kec-bukit-teduh"][0]).returncode == 0
    hasil = selaras(dimuat, "hitung", "--tahun", "2021")
    assert hasil.returncode == 2
    assert "--instansi diskopukm-jambi  (Dinas Koperasi" in hasil.stderr
    assert "--instansi kec-bukit-teduh" in hasil.stderr
