"""WSGI entry: starts the embedded PostgreSQL when no ``DATABASE_URL`` is set."""

import gc
import os
import threading
import time

from selaras.aplikasi.basis_data import siapkan_server

INDUK = "SELARAS_INDUK"  # the process of ``selaras serve`` whose worker this is


def _ikut_induk(induk: int) -> None:
    """End with ``selaras serve`` even where that is killed: a worker that stays would keep the port and the database."""
    while os.getppid() == induk:
        time.sleep(1)
    os._exit(1)


if os.environ.get(INDUK) == str(os.getppid()):
    threading.Thread(target=_ikut_induk, args=(os.getppid(),), daemon=True).start()
siapkan_server()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")

from django.core.wsgi import get_wsgi_application  # noqa: E402

application = get_wsgi_application()
gc.freeze()  # what is loaded by now stays: the collector need not look at it again
