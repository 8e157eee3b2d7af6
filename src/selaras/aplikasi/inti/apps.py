from django.apps import AppConfig


class IntiConfig(AppConfig):
    name = "selaras.aplikasi.inti"
    label = "inti"
    default_auto_field = "django.db.models.BigAutoField"
