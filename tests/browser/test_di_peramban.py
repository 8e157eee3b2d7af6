"""The site in a real browser: what a person does with it, on a desk and on a phone."""

from __future__ import annotations

import pytest

from tests.alat import AKAR
from tests.browser.alat import PERAMBAN, tunggu

pytestmark = PERAMBAN


def test_a_number_opens_its_origin_and_escape_leads_back(peramban, alamat):
    peramban.get(alamat + "/ukur/lulus_diklat/")
    angka = next(a for a in peramban.find_elements("css selector", "td a.angka") if a.text == "81,94%")
    peramban.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", angka)
    angka.click()
    laci = peramban.find_element("id", "asal")
    assert tunggu(lambda: "658 ÷ 803 × 100" in laci.text)
    assert "658 orang" in laci.text
    next(a for a in laci.find_elements("css selector", "a.angka") if a.text == "658 orang").click()
    assert tunggu(lambda: "data dasar yang dikumpulkan" in laci.text)
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
    assert tunggu(lambda: "selesai diunduh" in status.text)


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
    assert tunggu(lambda: "/periksa/" in p.current_url and p.find_elements("css selector", "mark.tinggi"))
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
    assert tunggu(lambda: "alasan: sedang dikoreksi" in p.page_source and 'class="tinggi"' not in p.page_source)


def test_a_file_that_cannot_be_read_keeps_the_choice_and_says_why(peramban, alamat, tmp_path):
    (tmp_path / "foto.pdf").write_bytes(b"\xff\xd8\xff\xe0")
    p = peramban
    p.get(f"{alamat}/periksa/")
    pilihan = p.find_element("id", "berkas")
    pilihan.send_keys(str(tmp_path / "foto.pdf"))
    p.find_element("css selector", "[data-jatuh] button").click()
    assert tunggu(lambda: "JPEG" in p.find_element("css selector", ".kabar").text)
    assert pilihan.get_attribute("value").endswith("foto.pdf")
    assert p.find_element("css selector", "[data-jatuh] button").is_enabled()
