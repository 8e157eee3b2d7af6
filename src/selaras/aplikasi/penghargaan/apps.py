from django.apps import AppConfig


class PenghargaanConfig(AppConfig):
    name = "selaras.aplikasi.penghargaan"
    label = "penghargaan"
    default_auto_field = "django.db.models.BigAutoField"
