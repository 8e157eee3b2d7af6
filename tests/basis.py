"""One embedded PostgreSQL for the whole run, in a folder of its own that goes when the run ends; `DATABASE_URL` points elsewhere."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from selaras.aplikasi.basis_data import lepas_server, siapkan_server
from selaras.aplikasi.basis_data.folder import buka_kunci


def _bereskan(folder: Path) -> None:
    lepas_server()
    with suppress(OSError):
        os.close(buka_kunci(folder / "postgres.penjaga"))  # the guard has stopped the server and gone
    shutil.rmtree(folder, ignore_errors=True)


if "DATABASE_URL" not in os.environ and "SELARAS_DATA_UJI" not in os.environ:
    # Made by the first process; its workers inherit the name.
    os.environ["SELARAS_DATA_UJI"] = tempfile.mkdtemp(prefix="selaras-uji-")
    atexit.register(_bereskan, Path(os.environ["SELARAS_DATA_UJI"]))
if "SELARAS_DATA_UJI" in os.environ:
    os.environ["SELARAS_DATA"] = os.environ["SELARAS_DATA_UJI"]

siapkan_server()
