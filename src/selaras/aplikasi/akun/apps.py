from django.apps import AppConfig


class AkunConfig(AppConfig):
    name = "selaras.aplikasi.akun"
    label = "akun"
    default_auto_field = "django.db.models.BigAutoField"
