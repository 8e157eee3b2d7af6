from django.apps import AppConfig


class SitusConfig(AppConfig):
    name = "selaras.aplikasi.situs"
    label = "situs"
    default_auto_field = "django.db.models.BigAutoField"
