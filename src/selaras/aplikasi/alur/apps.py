from django.apps import AppConfig


class AlurConfig(AppConfig):
    name = "selaras.aplikasi.alur"
    label = "alur"
    default_auto_field = "django.db.models.BigAutoField"
