"""The site in a real browser, shared by the tests of this folder. A test waits for what it wants to see, never for a time."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from shutil import which

import pytest

from tests.alat import INSTANSI
from tests.browser.alat import PALING_LAMA, terbuka, tunggu


@pytest.fixture(scope="session")
def alamat():
    """The site as `make run` serves it, on a free port, with its own data folder and every agency in it."""
    lingkungan = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "SELARAS_DATA")}
    folder = tempfile.TemporaryDirectory(prefix="selaras-situs-", ignore_cleanup_errors=True)
    lingkungan["SELARAS_DATA"] = folder.name
    for kode, (paket, _tahun) in INSTANSI.items():
        for argumen in (["muat", str(paket)], ["akun-contoh", "--instansi", kode]):
            subprocess.run(
                [sys.executable, "-m", "selaras.cli", *argumen], env=lingkungan, check=True, capture_output=True, timeout=PALING_LAMA
            )
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        porta = s.getsockname()[1]
    proses = subprocess.Popen([sys.executable, "-m", "selaras.cli", "serve", "--porta", str(porta)], env=lingkungan, stdout=subprocess.PIPE)
    url = f"http://127.0.0.1:{porta}"
    assert tunggu(lambda: proses.poll() is not None or terbuka(url)), "the site did not open"
    assert proses.poll() is None, "the site ended"
    yield url
    proses.terminate()
    proses.wait(PALING_LAMA)
    folder.cleanup()


@pytest.fixture(scope="session")
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
        "--force-device-scale-factor=1",
        "--hide-scrollbars",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={profil}",
    ):
        opsi.add_argument(x)
    opsi.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    d = webdriver.Chrome(options=opsi, service=Service(which("chromedriver")))
    d.implicitly_wait(10)
    d.set_page_load_timeout(PALING_LAMA)
    d.set_script_timeout(PALING_LAMA)
    d.set_window_size(1300, 900)
    d.get(alamat + "/")
    d.find_element("css selector", "[data-peraga=kepala-diskopukm-jambi]").click()
    assert tunggu(lambda: d.find_elements("css selector", ".sisi"))
    yield d
    d.quit()
