"""The pictures of the README, taken from the pages as they are. `make gambar` writes them; every run checks what they show."""

from __future__ import annotations

import os
from pathlib import Path

from tests.alat import AKAR
from tests.browser.alat import PERAMBAN, tunggu

pytestmark = PERAMBAN


def simpan(peramban, nama: str) -> None:
    """Write the picture when asked to; a moving cursor or a time of day would make two pictures of one page."""
    peramban.execute_script("document.activeElement?.blur()")
    peramban.execute_script("document.querySelectorAll('.kapan, time').forEach(e => { e.style.visibility = 'hidden' })")
    if folder := os.environ.get("SELARAS_GAMBAR"):
        assert peramban.save_screenshot(str(Path(folder) / f"{nama}.png"))


def buka(peramban, url: str) -> None:
    peramban.set_window_size(1300, 900)
    peramban.get(url)
    assert tunggu(lambda: peramban.execute_script("return document.fonts.status === 'loaded' && document.readyState === 'complete'"))


def test_the_picture_of_the_first_page(peramban, alamat):
    buka(peramban, alamat + "/")
    teks = peramban.find_element("css selector", "main").text
    for kata in ("Kinerja Dinas Koperasi, UKM Provinsi Jambi 2021", "Indikator mencapai target", "Serapan anggaran", "Memerlukan tindakan"):
        assert kata in teks
    simpan(peramban, "beranda")


def test_the_picture_of_an_origin(peramban, alamat):
    buka(peramban, alamat + "/ukur/koperasi_berkualitas/")
    angka = next(a for a in peramban.find_elements("css selector", "td a.angka") if a.text == "5,13%")
    peramban.execute_script("arguments[0].click()", angka)
    laci = peramban.find_element("id", "asal")
    assert tunggu(lambda: "(50 + 55) ÷ 2.045 × 100 = 5,13%" in laci.text)
    simpan(peramban, "asal-usul")


def test_the_picture_of_a_check(peramban, alamat, tmp_path):
    berkas = tmp_path / "laporan-gambar.txt"  # a name of its own: what another test set aside holds for a name
    asal = AKAR / "tests" / "data" / "periksa" / "koperasi-kabupaten.txt"
    berkas.write_text(asal.read_text().replace("atau 96,53 persen", "atau 69,53 persen"))
    buka(peramban, alamat + "/periksa/")
    peramban.find_element("id", "berkas").send_keys(str(berkas))
    peramban.find_element("css selector", "[data-jatuh] button").click()
    assert tunggu(lambda: peramban.find_elements("css selector", "mark.tinggi"))
    peramban.find_element("css selector", "mark.tinggi").click()
    assert "96,53%" in peramban.find_element("css selector", ".temuan.terpilih").text
    simpan(peramban, "periksa")
