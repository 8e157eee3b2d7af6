"""WSGI entry: starts the embedded PostgreSQL when no ``DATABASE_URL`` is set, and the painter of charts."""

import gc
import os

from selaras.aplikasi.basis_data import siapkan_server
from selaras.dokumen.cetak.gambar import panaskan

siapkan_server()
panaskan()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.aplikasi.pengaturan")

from django.core.wsgi import get_wsgi_application  # noqa: E402

application = get_wsgi_application()
gc.freeze()  # what is loaded by now stays: the collector need not look at it again
