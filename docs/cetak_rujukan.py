"""Print the reference pages that are written from the code: ``hak.md``, ``paket.md`` and ``aturan-periksa.md`` of ``docs/rujukan``."""

import os
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")
django.setup()

from selaras.aplikasi.hak.rujukan import halaman_rujukan as hak  # noqa: E402
from selaras.aplikasi.paket.rujukan import halaman_rujukan as paket  # noqa: E402
from selaras.periksa.dokumentasi import rujukan as aturan  # noqa: E402

for nama, isi in (("hak", hak()), ("paket", paket()), ("aturan-periksa", aturan())):
    (Path(__file__).parent / "rujukan" / f"{nama}.md").write_text(isi, "utf-8")
