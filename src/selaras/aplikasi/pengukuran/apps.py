from django.apps import AppConfig


class PengukuranConfig(AppConfig):
    name = "selaras.aplikasi.pengukuran"
    label = "pengukuran"
    default_auto_field = "django.db.models.BigAutoField"
