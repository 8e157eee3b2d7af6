from django.apps import AppConfig


class PelaporanConfig(AppConfig):
    name = "selaras.aplikasi.pelaporan"
    label = "pelaporan"
    default_auto_field = "django.db.models.BigAutoField"
