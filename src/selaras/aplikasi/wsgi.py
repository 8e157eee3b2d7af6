"""WSGI entry: starts the embedded PostgreSQL when no ``DATABASE_URL`` is set."""

import gc
import os

from selaras.aplikasi.basis_data import siapkan_server

siapkan_server()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")

from django.core.wsgi import get_wsgi_application  # noqa: E402

application = get_wsgi_application()
gc.freeze()  # what is loaded by now stays: the collector need not look at it again
