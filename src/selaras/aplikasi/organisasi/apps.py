from django.apps import AppConfig


class OrganisasiConfig(AppConfig):
    name = "selaras.aplikasi.organisasi"
    label = "organisasi"
    default_auto_field = "django.db.models.BigAutoField"
