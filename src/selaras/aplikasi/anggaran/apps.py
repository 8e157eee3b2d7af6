from django.apps import AppConfig


class AnggaranConfig(AppConfig):
    name = "selaras.aplikasi.anggaran"
    label = "anggaran"
    default_auto_field = "django.db.models.BigAutoField"
