"""The site in a real browser: what a person does with it, on a desk and on a phone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from shutil import which

import pytest

from tests.alat import AKAR, CONTOH

pytestmark = [
    pytest.mark.peramban,
    pytest.mark.skipif(not (which("chromium") and which("chromedriver")), reason="chromium and chromium-driver are not installed"),
]


@pytest.fixture(scope="module")
def alamat(tmp_path_factory):
    """The site as `make run` serves it, on a free port, with its own data folder."""
    lingkungan = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "SELARAS_DATA")}
    lingkungan["SELARAS_DATA"] = str(tmp_path_factory.mktemp("data"))
    for argumen in (["muat", str(CONTOH)], ["akun-contoh"]):
        subprocess.run([sys.executable, "-m", "selaras.cli", *argumen], env=lingkungan, check=True, capture_output=True, timeout=180)
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        porta = s.getsockname()[1]
    proses = subprocess.Popen([sys.executable, "-m", "selaras.cli", "serve", "--porta", str(porta)], env=lingkungan, stdout=subprocess.PIPE)
    url = f"http://127.0.0.1:{porta}"
    for _ in range(120):
        try:
            urllib.request.urlopen(f"{url}/masuk/", timeout=2)
            break
        except OSError:
            time.sleep(0.25)
    yield url
    proses.terminate()
    proses.wait(20)


@pytest.fixture(scope="module")
def peramban(alamat):
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    opsi = webdriver.ChromeOptions()
    opsi.binary_location = which("chromium")
    profil = tempfile.mkdtemp()
    for x in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={profil}",
    ):
        opsi.add_argument(x)
    opsi.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    d = webdriver.Chrome(options=opsi, service=Service(which("chromedriver")))
    d.implicitly_wait(5)
    d.set_window_size(1300, 900)
    d.get(alamat + "/")
    d.find_element("css selector", "[data-peraga=kepala]").click()
    d.find_element("css selector", ".sisi")
    yield d
    d.quit()


def tunggu(kapan, detik=10):
    batas = time.time() + detik
    while time.time() < batas:
        if kapan():
            return True
        time.sleep(0.1)
    return False


def test_a_number_opens_its_origin_and_escape_leads_back(peramban, alamat):
    peramban.get(alamat + "/ukur/lulus_diklat/")
    angka = next(a for a in peramban.find_elements("css selector", "td a.angka") if a.text == "81,94%")
    peramban.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", angka)
    angka.click()
    laci = peramban.find_element("id", "asal")
    assert tunggu(lambda: "diklat_lulus_baik / diklat_peserta * 100" in laci.text)
    assert "658 orang" in laci.text
    next(a for a in laci.find_elements("css selector", "a.angka") if a.text == "658 orang").click()
    assert tunggu(lambda: "Tercatat di" in laci.text)
    assert "LKjIP 2021, analisis sasaran III" in laci.text
    peramban.switch_to.active_element.send_keys("\ue00c")
    assert tunggu(lambda: not laci.is_displayed())
    assert peramban.switch_to.active_element == angka


def test_a_number_opens_with_the_keyboard(peramban, alamat):
    peramban.get(alamat + "/")
    angka = peramban.find_element("css selector", "main a.angka")
    peramban.execute_script("arguments[0].focus()", angka)
    angka.send_keys("\ue007")
    assert tunggu(lambda: peramban.find_element("id", "asal").is_displayed())


@pytest.mark.parametrize("lebar", [1300, 500])
@pytest.mark.parametrize(
    "jalur",
    ["/", "/rencana/", "/rencana/pohon/", "/perjanjian/", "/ukur/", "/ukur/ikm/", "/anggaran/", "/laporan/", "/laporan/k-sasaran-s3/"],
)
def test_no_page_overflows_or_complains(peramban, alamat, jalur, lebar):
    peramban.set_window_size(lebar, 900)
    peramban.get_log("browser")
    peramban.get(alamat + jalur)
    assert peramban.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    assert [x for x in peramban.get_log("browser") if x["level"] == "SEVERE"] == []
    assert peramban.find_elements("css selector", "h1")
    peramban.set_window_size(1300, 900)


def test_nothing_is_loaded_from_elsewhere(peramban, alamat):
    peramban.get(alamat + "/anggaran/")
    asal = peramban.execute_script("return performance.getEntriesByType('resource').map(r => new URL(r.name).origin)")
    assert set(asal) == {alamat}


def test_the_budget_tree_folds(peramban, alamat):
    peramban.get(alamat + "/anggaran/")
    rinci = peramban.find_element("css selector", "tbody.rinci")
    peramban.find_element("css selector", ".lipat").click()
    assert not rinci.is_displayed()
    peramban.find_element("css selector", "[data-buka='1']").click()
    assert rinci.is_displayed()


def test_an_indicator_of_the_tree_leads_to_its_page(peramban, alamat):
    peramban.get(alamat + "/rencana/pohon/")
    lebar = peramban.find_element("css selector", ".pohon svg").size["width"]
    peramban.find_element("css selector", "[data-zum='1']").click()
    assert peramban.find_element("css selector", ".pohon svg").size["width"] > lebar
    peramban.find_element("css selector", ".pohon g[data-kode=lulus_diklat]").click()
    assert tunggu(lambda: peramban.current_url.endswith("/ukur/lulus_diklat/"))


def test_choosing_a_year_keeps_the_page(peramban, alamat):
    from selenium.webdriver.support.select import Select

    peramban.get(alamat + "/ukur/")
    Select(peramban.find_element("css selector", "select[name=tahun]")).select_by_visible_text("2019")
    assert tunggu(lambda: "tahun=2019" in peramban.current_url)
    assert "2020" not in [x.text for x in peramban.find_elements("css selector", "thead th")]
    peramban.get(alamat + "/?tahun=2021")


def test_a_download_says_what_it_does(peramban, alamat):
    peramban.get(alamat + "/laporan/")
    next(a for a in peramban.find_elements("css selector", "[data-unduh]") if "json" in a.text).click()
    status = peramban.find_element("id", "status-unduh")
    assert tunggu(lambda: "selesai diunduh" in status.text, 30)


def test_the_menu_of_a_phone_opens(peramban, alamat):
    peramban.set_window_size(500, 900)
    peramban.get(alamat + "/")
    menu = peramban.find_element("id", "menu")
    assert not menu.is_displayed()
    peramban.find_element("css selector", ".tombol-menu").click()
    assert menu.is_displayed()
    peramban.set_window_size(1300, 900)


def test_printing_hides_the_frame(peramban, alamat):
    peramban.get(alamat + "/laporan/k-bab4/")
    peramban.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not peramban.find_element("css selector", ".sisi").is_displayed()
    assert peramban.find_element("css selector", ".dokumen").is_displayed()
    peramban.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_dropped_document_is_marked_and_explained(peramban, alamat, tmp_path):
    """Upload with progress, a mark and its card, the filter, setting aside with a reason, and the print sheet."""
    berkas = tmp_path / "laporan.txt"
    asal = AKAR / "tests" / "data" / "periksa" / "koperasi-kabupaten.txt"
    berkas.write_text(asal.read_text().replace("atau 96,53 persen", "atau 69,53 persen"))
    p = peramban
    p.get(f"{alamat}/periksa/")
    p.find_element("id", "berkas").send_keys(str(berkas))
    p.find_element("css selector", "[data-jatuh] button").click()
    assert tunggu(lambda: "/periksa/" in p.current_url and p.find_elements("css selector", "mark.tinggi"), 30)
    p.find_element("css selector", "mark.tinggi").click()
    assert "96,53%" in p.find_element("css selector", ".temuan.terpilih").text
    p.execute_script("const s = document.getElementById('f-kategori'); s.value = s.options[1].value; s.dispatchEvent(new Event('change'))")
    assert p.find_element("css selector", ".temuan.tinggi").is_displayed()
    p.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert p.find_element("css selector", ".lembar").is_displayed()
    assert not p.find_element("css selector", ".naskah").is_displayed()
    p.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    p.find_element("css selector", ".kesampingkan summary").click()
    p.find_element("css selector", ".kesampingkan input[name=alasan]").send_keys("sedang dikoreksi")
    p.find_element("css selector", ".kesampingkan button").click()
    assert tunggu(lambda: "alasan: sedang dikoreksi" in p.page_source and 'class="tinggi"' not in p.page_source, 30)


def test_a_file_that_cannot_be_read_keeps_the_choice_and_says_why(peramban, alamat, tmp_path):
    (tmp_path / "foto.pdf").write_bytes(b"\xff\xd8\xff\xe0")
    p = peramban
    p.get(f"{alamat}/periksa/")
    pilihan = p.find_element("id", "berkas")
    pilihan.send_keys(str(tmp_path / "foto.pdf"))
    p.find_element("css selector", "[data-jatuh] button").click()
    assert tunggu(lambda: "JPEG" in p.find_element("css selector", ".kabar").text, 30)
    assert pilihan.get_attribute("value").endswith("foto.pdf")
    assert p.find_element("css selector", "[data-jatuh] button").is_enabled()
