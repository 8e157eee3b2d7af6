"""One embedded PostgreSQL for the whole run, in a folder of its own that goes when the run ends; `DATABASE_URL` points elsewhere."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

if "DATABASE_URL" not in os.environ and "SELARAS_DATA_UJI" not in os.environ:
    # Made by the first process; its workers inherit the name.
    os.environ["SELARAS_DATA_UJI"] = tempfile.mkdtemp(prefix="selaras-uji-")
    atexit.register(shutil.rmtree, os.environ["SELARAS_DATA_UJI"], ignore_errors=True)
if "SELARAS_DATA_UJI" in os.environ:
    os.environ["SELARAS_DATA"] = os.environ["SELARAS_DATA_UJI"]

from selaras.aplikasi.basis_data import siapkan_server

if "DATABASE_URL" not in os.environ:
    siapkan_server()
