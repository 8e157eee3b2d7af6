from django.apps import AppConfig


class PemeriksaanConfig(AppConfig):
    name = "selaras.aplikasi.pemeriksaan"
    label = "pemeriksaan"
    default_auto_field = "django.db.models.BigAutoField"
