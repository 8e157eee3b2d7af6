"""Every page can be read by everybody: axe finds nothing to complain of, on a desk and on a phone."""

from __future__ import annotations

import pytest

from tests.alat import AKAR
from tests.browser.alat import PERAMBAN

pytestmark = PERAMBAN
AXE = AKAR / "tests" / "data" / "axe.min.js"  # axe-core, Mozilla Public License 2.0; for tests only
JALUR = [
    "/", "/rencana/", "/rencana/?lama=renstra-p1&baru=renstra-p2", "/rencana/pohon/", "/perjanjian/", "/ukur/", "/ukur/lulus_diklat/",
    "/anggaran/", "/laporan/", "/laporan/k-bab1/", "/laporan/k-bab3/", "/laporan/k-bab4/", "/periksa/", "/publik/", "/zzz/", "/tugas/",
]  # fmt: skip


def keluhan(peramban) -> list[str]:
    peramban.execute_script(AXE.read_text("utf-8"))
    hasil = peramban.execute_async_script("axe.run().then(arguments[0])")
    return [f"{v['id']}: {n['html'][:160]}" for v in hasil["violations"] for n in v["nodes"][:3]]


@pytest.mark.parametrize("lebar", [1300, 500])
@pytest.mark.parametrize("jalur", JALUR)
def test_axe_finds_nothing(peramban, alamat, jalur, lebar):
    peramban.set_window_size(lebar, 900)
    peramban.get(alamat + jalur)
    peramban.execute_script("document.querySelectorAll('details').forEach(d => { d.open = true })")
    assert keluhan(peramban) == []
    assert len(peramban.find_elements("css selector", "h1")) >= 1
    peramban.set_window_size(1300, 900)


def test_the_drawer_of_an_origin_is_clean(peramban, alamat):
    from tests.browser.alat import tunggu

    peramban.get(alamat + "/ukur/lulus_diklat/")
    peramban.execute_script("document.querySelector('td a.angka').click()")
    assert tunggu(lambda: "Dipakai untuk" in peramban.find_element("id", "asal").text)
    assert keluhan(peramban) == []
