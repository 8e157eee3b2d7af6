from django.apps import AppConfig


class PerencanaanConfig(AppConfig):
    name = "selaras.aplikasi.perencanaan"
    label = "perencanaan"
    default_auto_field = "django.db.models.BigAutoField"
