from django.apps import AppConfig


class EvaluasiConfig(AppConfig):
    name = "selaras.aplikasi.evaluasi"
    label = "evaluasi"
    default_auto_field = "django.db.models.BigAutoField"
