"""The house itself: vendored files are what the manifest says, and no file names a registry."""

import hashlib
import json
import subprocess

import pytest

from tests.alat import AKAR

SUMBER = AKAR / "src" / "selaras"
MANIFES = json.loads((SUMBER / "vendor.json").read_text("utf-8"))


@pytest.mark.parametrize("b", MANIFES["berkas"], ids=lambda b: b["berkas"].rpartition("/")[2])
def test_a_vendored_file_is_the_one_in_the_manifest(b):
    assert hashlib.sha256((SUMBER / b["berkas"]).read_bytes()).hexdigest() == b["sha256"]
    assert all(b[k] for k in ("nama", "versi", "lisensi"))


def test_every_vendored_file_is_in_the_manifest():
    tercantum = {b["berkas"] for b in MANIFES["berkas"]}
    for folder in ("aplikasi/situs/static/situs/vendor", "dokumen/cetak/huruf"):
        for b in (SUMBER / folder).iterdir():
            assert str(b.relative_to(SUMBER)) in tercantum or b.name.startswith(("LICENSE", "OFL"))


def test_no_tracked_file_names_a_registry_host():
    host = [".".join(x) for x in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("debian", "org"))]
    berkas = subprocess.run(["git", "ls-files"], cwd=AKAR, capture_output=True, text=True, check=True).stdout.split()
    assert len(berkas) > 100
    for nama in berkas:
        isi = (AKAR / nama).read_bytes()
        assert not [h for h in host if h.encode() in isi], nama


def test_templates_load_nothing_from_elsewhere():
    for t in (SUMBER / "aplikasi/situs/templates").rglob("*.html"):
        assert "//" not in t.read_text("utf-8").replace("://www.w3.org", ""), t
